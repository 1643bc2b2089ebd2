"""`sfgen watch`: an execution looked at until it ends."""

from __future__ import annotations

from typing import Final

import click

from sfgen.cli.failures import traceback_option
from sfgen.cli.operating import Kept, in_account, step_functions, watch_until_end
from sfgen.cli.running import store_option
from sfgen.cli.serving import check_serving, serve_one, serve_options
from sfgen.cli.stacks import place_options

__all__ = ["command"]

_EPILOG: Final = (
    "Exit codes: 0 the execution succeeded, or with --serve: Ctrl-C has ended the watching; 1 it did not, or AWS refused; 2 wrong usage, no such execution on this machine, or "
    "credentials, a Region or an endpoint that cannot be used."
)


@click.command("watch", epilog=_EPILOG)
@click.argument("execution", metavar="ARN|ID")
@place_options
@store_option
@serve_options
@traceback_option
def command(
    *,
    execution: str,
    region: str | None,
    profile: str | None,
    endpoint_url: str | None,
    store: str | None,
    serve: bool,
    port: int | None,
    opens: bool,
) -> None:
    """Show the states of an execution as it goes through them, until it ends; then write its output.

    ARN is that of an execution of an account. ID is the name of one that `sfgen run` runs or has kept, or the beginning of
    it. The states go to stderr, the output to stdout. Ctrl-C ends the watching, not the execution.

    With --serve, it is watched in your browser, as with `sfgen history --serve`.
    """
    check_serving(serve=serve, port=port, opens=opens, others={})
    if serve:
        serve_one(execution, (region, profile, endpoint_url), store, logs=False, port=port, opens=opens)
    if not in_account(execution):
        watch_until_end(Kept(execution, store))
    from sfgen.operate.errors import OperateError
    from sfgen.operate.progress import InAccount

    service, arn, _ = step_functions(execution, (region, profile, endpoint_url))
    if arn.is_express:
        raise OperateError("an Express execution cannot be watched", "its log may tell of it: sfgen history ARN --logs")
    watch_until_end(InAccount(service, execution))
