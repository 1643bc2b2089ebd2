"""`sfgen stop`: an execution ended from outside."""

from __future__ import annotations

from typing import Final

import click

from sfgen.cli.failures import traceback_option
from sfgen.cli.operating import in_account, step_functions
from sfgen.cli.running import open_store, store_option
from sfgen.cli.stacks import place_options

__all__ = ["command"]

_EPILOG: Final = (
    "Exit codes: 0 stopped; 1 it had ended already, or AWS refused; 2 wrong usage, no such execution on this machine, or "
    "credentials, a Region or an endpoint that cannot be used."
)


@click.command("stop", epilog=_EPILOG)
@click.argument("execution", metavar="ARN|ID")
@click.option("--error", metavar="NAME", help="The error that its history shows.")
@click.option("--cause", metavar="TEXT", help="The cause that its history shows.")
@place_options
@store_option
@traceback_option
def command(
    *,
    execution: str,
    error: str | None,
    cause: str | None,
    region: str | None,
    profile: str | None,
    endpoint_url: str | None,
    store: str | None,
) -> None:
    """Stop an execution: it is ABORTED then, and can be redriven.

    ARN is that of an execution of an account. ID is the name of one of this machine, or the beginning of it: the process that
    runs it sees that it was stopped at its next state, and one whose process was killed is ended in the list.
    """
    from sfgen.cli.findings import echo

    if in_account(execution):
        from sfgen.operate.executions import stop

        service, arn, _ = step_functions(execution, (region, profile, endpoint_url))
        stop(service, arn, error, cause)
        echo(f"{arn.name} is stopped")
        return
    from sfgen.operate.kept import stopped

    keep = open_store(store)
    snapshot, target = keep.load(execution)
    keep.save(stopped(snapshot, error, cause), target)
    echo(f"{snapshot['execution']} is stopped")
