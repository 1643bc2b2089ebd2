"""`sfgen redrive`: an execution that failed, gone on with: of an account, or kept on this machine."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Literal

import click

from sfgen.cli.failures import traceback_option
from sfgen.cli.operating import in_account, step_functions, watch_until_end
from sfgen.cli.run import finish, interruptible, keep_run, live_services, mocks_of, pairs, tasks_options
from sfgen.cli.running import store_option
from sfgen.cli.stacks import confirmed

if TYPE_CHECKING:
    from sfgen.deploy.client import Caller

__all__ = ["command"]

_EPILOG: Final = (
    "Exit codes: 0 the execution succeeded, or with an ARN and without --watch: it goes on; 1 it failed again, cannot be "
    "redriven, it was not confirmed, or AWS refused; 2 wrong usage, no such execution on this machine, or credentials, a "
    "Region or an endpoint that cannot be used."
)
_MOST: Final = 5


@click.command("redrive", epilog=_EPILOG)
@click.argument("execution", metavar="ARN|ID")
@click.option("--yes", is_flag=True, help="With an ARN: do not ask first.")
@click.option("--watch", is_flag=True, help="With an ARN: watch it until it ends, as `sfgen watch` does.")
@tasks_options
@click.option("--events", is_flag=True, help="Print the history too.")
@click.option("--format", "language", type=click.Choice(["text", "json"]), default="text", help="Default: text.")
@store_option
@traceback_option
def command(
    *,
    execution: str,
    yes: bool,
    watch: bool,
    mocks: str | None,
    mock: str | None,
    live: str | None,
    profile: str | None,
    region: str | None,
    endpoint_url: str | None,
    buckets: tuple[str, ...],
    seed: int,
    real_time: bool,
    events: bool,
    language: Literal["text", "json"],
    store: str | None,
) -> None:
    """Go on with an execution from the states that failed, keeping what has succeeded.

    ARN is that of an execution of an account: whether it can be redriven, where it goes on, and that the definition runs with
    which it began, is said before anything is done. ID is the name of one that `sfgen run` has kept, or the beginning of it:
    say again what answers its tasks.
    """
    if in_account(execution):
        if mocks or mock or live or buckets:
            raise click.UsageError("with an ARN the execution goes on in its account, where no mock answers")
        _in_account(execution, (region, profile, endpoint_url), yes=yes, watch=watch)
        return
    from sfgen import local
    from sfgen.cli.running import Progress, open_store

    keep = open_store(store)
    snapshot, target = keep.load(execution)
    progress = Progress(lambda run: keep_run(keep, run, target), quiet=language == "json")
    with interruptible(progress, keep, target):
        kept = local.restore(
            snapshot,
            mocks=mocks_of(mocks, mock, snapshot["name"]),
            live=live_services(live, profile, region, endpoint_url),
            buckets=dict(pairs(buckets, "--bucket")),
            seed=seed,
            real_time=real_time,
            watch=progress,
        )
        progress.remember(kept)
        finish(kept.redrive(), language=language, events=events, keep=keep, target=target)


def _in_account(execution: str, place: tuple[str | None, str | None, str | None], *, yes: bool, watch: bool) -> None:
    from sfgen.cli.findings import echo
    from sfgen.cli.output import write_stdout
    from sfgen.operate.errors import OperateError
    from sfgen.operate.executions import events_of
    from sfgen.operate.progress import InAccount
    from sfgen.operate.redrives import begun_with, prospect_of, redrive, where_it_goes_on
    from sfgen.operate.steps import steps_of
    from sfgen.operate.tables import step_line

    service, arn, _ = step_functions(execution, place)
    if arn.is_express:
        raise OperateError("an Express execution cannot be redriven", "start a new one: sfgen start")
    description = service.call("DescribeExecution", executionArn=execution)
    prospect = prospect_of(description)
    if prospect.refusal is not None:
        raise OperateError(f"{arn.name} cannot be redriven: {prospect.refusal}", prospect.remedy)
    began = service.call("DescribeStateMachineForExecution", executionArn=execution)
    echo(f"{arn.name} is {description['status']} and can be redriven; it goes on from:")
    again = where_it_goes_on(steps_of(events_of(service, execution)))
    for step in again[:_MOST]:
        echo(f"  {step_line(step).strip()}")
    if len(again) > _MOST:
        echo(f"  and {len(again) - _MOST:,} more")
    echo(begun_with(description, began, _machine_now(service, arn.machine)))
    if not (yes or confirmed("Redrive it?")):
        echo("nothing was changed")
        raise click.exceptions.Exit(1)
    redrive(service, execution)
    write_stdout(f"{execution}\n")
    if watch:
        watch_until_end(InAccount(service, execution))
    echo(f"it goes on; `sfgen watch {execution}` shows how")


def _machine_now(service: Caller, machine: str) -> dict[str, Any] | None:
    from sfgen.deploy.errors import RefusedError

    try:
        return service.call("DescribeStateMachine", stateMachineArn=machine)
    except RefusedError:
        # Deleted, or not to be looked at: what a redrive runs is known without.
        return None
