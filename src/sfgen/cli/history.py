"""`sfgen history`: what happened in an execution that is kept."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any, Final, Literal

import click

from sfgen.cli.running import store_option

__all__ = ["command", "lines"]

_EPILOG: Final = "Exit codes: 0 fine, 2 wrong usage, or no such execution."
_SHOWN: Final = ("name", "index", "length", "resource", "error", "location", "redriveCount")


@click.command("history", epilog=_EPILOG)
@click.argument("execution", metavar="ID")
@click.option("--failed", is_flag=True, help="Only what failed, timed out or was aborted.")
@click.option("--state", metavar="NAME", help="Only the visits to one state.")
@click.option("--format", "language", type=click.Choice(["text", "json"]), default="text", help="Default: text.")
@store_option
def command(
    *, execution: str, failed: bool, state: str | None, language: Literal["text", "json"], store: str | None
) -> None:
    """Show the history of an execution, as GetExecutionHistory of AWS returns it.

    ID is its name, or the beginning of it: `sfgen executions` lists them.
    """
    from sfgen import local
    from sfgen.cli.output import write_stdout
    from sfgen.cli.running import open_store

    snapshot, _ = open_store(store).load(execution)
    kept = local.restore(snapshot)
    owners = {visit.event for visit in kept.states if visit.name == state}
    if state is not None and not owners:
        raise click.UsageError(f"the execution was never in a state {state!r}")
    entries = dict(kept.entries())
    events = [
        event
        for event in kept.events
        if (not failed or event["type"].endswith(("Failed", "TimedOut", "Aborted")))
        and (state is None or entries[event["id"]].owner in owners)
    ]
    if language == "json":
        plain = [{**event, "timestamp": event["timestamp"].isoformat()} for event in events]
        write_stdout(json.dumps(plain, indent=2, ensure_ascii=False) + "\n")
    else:
        write_stdout("".join(f"{line}\n" for line in lines(events)))


def lines(events: Iterable[dict[str, Any]]) -> Iterator[str]:
    """Write events, a line each: id, what it follows from, time, type, what it is about, and what it holds."""
    for event in events:
        details: dict[str, Any] = next((value for key, value in event.items() if key.endswith("Details")), {})
        about = " ".join(str(details[key]) for key in _SHOWN if key in details)
        held = next((details[key] for key in ("cause", "input", "output", "parameters") if details.get(key)), "")
        time = event["timestamp"].strftime("%H:%M:%S.%f")[:-3]
        head = f"{event['id']:>5} {event['previousEventId']:>5}  {time}  {event['type']:<24}"
        yield f"{head} {about}{'  ' * bool(about and held)}{_cut(held)}".rstrip()


def _cut(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= 100 else text[:99] + "…"
