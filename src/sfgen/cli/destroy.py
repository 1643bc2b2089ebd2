"""`sfgen destroy`: a stack that was deployed, deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from sfgen.cli.failures import traceback_option
from sfgen.cli.stacks import confirmed, place_options, stack_of, stack_option, watch_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sfgen.deploy.removal import Doomed

__all__ = ["command"]

_EPILOG = (
    "Exit codes: 0 deleted, or there was no such stack; 1 not confirmed, or AWS refused or failed to delete; 2 wrong usage, or "
    "credentials, a Region or an endpoint that cannot be used."
)


@click.command("destroy", epilog=_EPILOG)
@click.argument("target", metavar="[TARGET]", required=False)
@stack_option
@place_options
@click.option(
    "--retain",
    metavar="NAME",
    multiple=True,
    help="The logical id of a resource that could not be deleted and is to be left behind; once for each.",
)
@click.option("--yes", is_flag=True, help="Do not ask before something is deleted.")
@traceback_option
def command(
    *,
    target: str | None,
    stack: str | None,
    region: str | None,
    profile: str | None,
    endpoint_url: str | None,
    retain: tuple[str, ...],
    yes: bool,
) -> None:
    """Delete the stack of a target, with everything in it that is not to be kept.

    TARGET is what `sfgen deploy` was given; only the name of the stack is made from it, the file is not read.

    What goes and what stays is shown and confirmed before. Only a stack that `sfgen deploy` made is deleted.
    """
    name = stack_of(target, stack)
    from sfgen.cli.findings import echo
    from sfgen.deploy.client import connect
    from sfgen.deploy.removal import Removal

    def confirm(found: Sequence[Doomed]) -> bool:
        echo(f"the stack {name} and what is in it:")
        for each in found:
            echo(f"  {each}")
        if not found:
            echo("  there is nothing in it")
        return yes or confirmed("Delete it?")

    account = connect(region=region, profile=profile, endpoint_url=endpoint_url)
    removal = Removal(watch_of(account, name), lambda: account.caller("s3"))
    try:
        found = removal.run(confirm, retain)
    except KeyboardInterrupt:
        if removal.started:
            echo(f"CloudFormation goes on deleting the stack {name}")
        elif removal.emptied:
            echo(f"files of its page are gone, the stack {name} is not: run it again, or sfgen deploy to put them back")
        else:
            echo("nothing was deleted")
        raise
    if found is None:
        echo("nothing was deleted")
        raise click.exceptions.Exit(1)
    for each in found:
        if each.kept:
            echo(f"kept {each.member}")
