"""`sfgen history`: what happened in an execution, of an account or kept on this machine."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final, Literal

import click

from sfgen.cli.failures import traceback_option
from sfgen.cli.operating import Kept, in_account, step_functions
from sfgen.cli.running import store_option
from sfgen.cli.serving import check_serving, serve_one, serve_options
from sfgen.cli.stacks import place_options

if TYPE_CHECKING:
    from sfgen.operate.executions import Report
    from sfgen.operate.steps import Event, Step

__all__ = ["command"]

_EPILOG: Final = (
    "Exit codes: 0 fine; 1 it has no history, or AWS refused; 2 wrong usage, no such execution on this machine, or "
    "credentials, a Region or an endpoint that cannot be used."
)


@click.command("history", epilog=_EPILOG)
@click.argument("execution", metavar="ARN|ID")
@click.option("--failed", is_flag=True, help="Only what failed, timed out or was aborted.")
@click.option("--state", metavar="NAME", help="Only the visits to one state, with what is in it.")
@click.option(
    "--logs", is_flag=True, help="Read the log of the workflow instead: an Express execution has no other history."
)
@click.option("--events", is_flag=True, help="Show the events themselves, as GetExecutionHistory returns them.")
@click.option("--full", is_flag=True, help="Do not cut values short.")
@click.option("--format", "language", type=click.Choice(["text", "json"]), default="text", help="Default: text.")
@place_options
@store_option
@serve_options
@traceback_option
def command(
    *,
    execution: str,
    failed: bool,
    state: str | None,
    logs: bool,
    events: bool,
    full: bool,
    language: Literal["text", "json"],
    region: str | None,
    profile: str | None,
    endpoint_url: str | None,
    store: str | None,
    serve: bool,
    port: int | None,
    opens: bool,
) -> None:
    """Show what happened in an execution: each state with its input, its output and its error.

    ARN is that of an execution of an account. ID is the name of one that `sfgen run` has kept, or the beginning of it:
    `sfgen executions` lists them.

    With --serve, it is shown in your browser as `sfgen run --serve` does: the graph as it was after each event, and the states with
    what they were given and gave. What is still running is followed, and can be answered, stopped and redriven in an account.
    """
    others = {"--failed": failed, "--state": state, "--events": events, "--full": full, "--format": language == "json"}
    check_serving(serve=serve, port=port, opens=opens, others=others)
    if serve:
        serve_one(execution, (region, profile, endpoint_url), store, logs=logs, port=port, opens=opens)
    from sfgen.cli.output import write_stdout
    from sfgen.operate.steps import of_state, steps_of, unsuccessful
    from sfgen.operate.tables import event_lines, headline, step_lines

    if in_account(execution):
        report, found = _of_account(execution, (region, profile, endpoint_url), logs=logs)
    elif logs:
        raise click.UsageError("--logs reads the log of an execution of an account: give its ARN")
    else:
        kept = Kept(execution, store)
        report, found = kept.report(), kept.events(0)
    every = steps_of(found)
    steps = every
    if state is not None:
        steps = of_state(steps, state)
        if not steps:
            raise click.UsageError(_never(state, every))
    if failed:
        steps = unsuccessful(steps)
    shown = _shown(found, every, steps, failed=failed, state=state) if events else []
    if language == "json":
        told: dict[str, Any] = {**report.to_dict(), "states": [step.to_dict() for step in steps]}
        if events:
            told["events"] = [{**event, "timestamp": event["timestamp"].isoformat()} for event in shown]
        write_stdout(json.dumps(told, indent=2, ensure_ascii=False) + "\n")
    elif events:
        write_stdout("".join(f"{line}\n" for line in event_lines(shown)))
    else:
        write_stdout(f"{headline(report, len(every))}\n")
        write_stdout("".join(f"{line}\n" for line in step_lines(steps, whole=full)))


def _of_account(
    execution: str, place: tuple[str | None, str | None, str | None], *, logs: bool
) -> tuple[Report, list[Event]]:
    from sfgen.operate.errors import OperateError
    from sfgen.operate.executions import describe, events_of

    service, arn, account = step_functions(execution, place)
    if logs:
        from sfgen.cli.findings import echo
        from sfgen.operate.logs import log_of

        log = log_of(service, account.caller("logs"), arn)
        for note in log.notes:
            echo(note)
        return log.report, list(log.events)
    if arn.is_express:
        raise OperateError("an Express execution has no history", "its log may have one: add --logs")
    return describe(service, execution), list(events_of(service, execution))


def _never(state: str, steps: list[Step]) -> str:
    import difflib

    close = difflib.get_close_matches(state, {step.name for step in steps}, n=1)
    return f"the execution was never in a state {state!r}" + (f"; did you mean {close[0]!r}?" if close else "")


def _shown(
    events: list[Event], every: list[Step], steps: list[Step], *, failed: bool, state: str | None
) -> list[Event]:
    """Give the events that are wanted."""
    from sfgen.operate.steps import owners_of

    owners = owners_of(events)
    wanted = {step.event for step in (steps if state is not None else every)}
    return [
        event
        for event in events
        if (not failed or event["type"].endswith(("Failed", "TimedOut", "Aborted")))
        and (state is None or owners.get(event["id"]) in wanted)
    ]
