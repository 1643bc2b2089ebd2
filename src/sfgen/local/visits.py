"""The states that an execution went through, read from its history."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from sfgen.asl.model import Json
from sfgen.local.history import Entry, History

__all__ = ["Visit", "VisitStatus", "visits_of"]

VisitStatus: TypeAlias = Literal["running", "succeeded", "caught", "failed", "aborted"]


@dataclass(slots=True)
class Visit:
    """One visit to a state.

    Attributes:
        name: The name of the state.
        type: Its type: `Task`, `Pass`, ...
        event: The event with which it was entered.
        entered_at: When, in milliseconds since 1970.
        input: Its input.
        output: Its output, or None as long as it has none.
        status: What came of it: `caught` is a failure that a Catch took over.
        attempts: How often its work was begun: more than once with a Retry.
        seconds: How long it took, or None as long as it has not been left.
        error: The name of the last error in it, or None.
        cause: What was said about it, or None.
    """

    name: str
    type: str
    event: int
    entered_at: int
    input: Json
    output: Json = None
    status: VisitStatus = "running"
    attempts: int = 1
    seconds: float | None = None
    error: str | None = None
    cause: str | None = None
    _begun: int = field(default=0, repr=False)


_CATCHING = ("Task", "Map", "Parallel")
_BEGIN = ("TaskScheduled", "LambdaFunctionScheduled", "ActivityScheduled", "MapStateStarted", "ParallelStateStarted")
_GOOD = ("TaskSucceeded", "LambdaFunctionSucceeded", "ActivitySucceeded", "MapStateSucceeded", "ParallelStateSucceeded")


def visits_of(history: History) -> list[Visit]:
    """Give the visits that a history tells of, in the order in which states were entered."""
    visits: dict[int, Visit] = {}
    for number, entry in history.numbered():
        if entry.kind.endswith("StateEntered"):
            kind = entry.kind.removesuffix("StateEntered")
            visits[number] = Visit(entry.subject, kind, number, entry.time, entry.value)
            if kind == "Fail":
                visits[number].status = "failed"
        elif entry.owner in visits:
            _tell(visits[entry.owner], entry)
        elif entry.kind in {"ExecutionFailed", "ExecutionTimedOut", "ExecutionAborted"}:
            _end(visits, entry)
    return list(visits.values())


def _tell(visit: Visit, entry: Entry) -> None:
    """Take what one event says about the visit that it belongs to."""
    if entry.kind in _BEGIN:
        visit._begun += 1
        visit.attempts = visit._begun
        visit.status = "running"
    elif entry.kind in _GOOD:
        visit.status = "succeeded"
    elif entry.kind.endswith("StateExited"):
        visit.output = entry.value[0]
        visit.seconds = (entry.time - visit.entered_at) / 1000
        # What has no Catch was left after a redrive.
        visit.status = "caught" if visit.status == "failed" and visit.type in _CATCHING else "succeeded"
    elif entry.kind.endswith("StateAborted"):
        if visit.status != "failed":
            visit.status = "aborted"
        visit.seconds = (entry.time - visit.entered_at) / 1000
    elif entry.kind.endswith(("Failed", "TimedOut")) and not entry.kind.startswith("MapIteration"):
        visit.status = "failed"
        visit.seconds = (entry.time - visit.entered_at) / 1000
        if entry.value is not None:
            visit.error, visit.cause = entry.value


def _end(visits: dict[int, Visit], entry: Entry) -> None:
    """Tell how the states ended in which the execution was when it ended."""
    status: VisitStatus = "failed" if entry.kind == "ExecutionFailed" else "aborted"
    for visit in _open(visits):
        visit.status = status
        visit.seconds = (entry.time - visit.entered_at) / 1000
        if entry.value is not None and visit.error is None:
            visit.error, visit.cause = entry.value


def _open(visits: dict[int, Visit]) -> Iterator[Visit]:
    return (visit for visit in visits.values() if visit.status == "running")
