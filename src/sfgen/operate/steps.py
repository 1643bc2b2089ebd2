"""The states that an execution went through, read from events as GetExecutionHistory returns them.

Events know what they follow from, not which state they belong to: that is found by going back over `previousEventId`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final, Literal, TypeAlias

from sfgen.asl.model import Json

__all__ = [
    "Contents",
    "Event",
    "Step",
    "StepReader",
    "StepStatus",
    "contents_of",
    "details_of",
    "milliseconds",
    "of_state",
    "owners_of",
    "steps_of",
    "unsuccessful",
    "value_of",
]

Event: TypeAlias = Mapping[str, Any]
"""One event of a history, with the members of the API."""

StepStatus: TypeAlias = Literal["running", "succeeded", "caught", "failed", "aborted"]

_BEGINNINGS: Final = frozenset(
    {"TaskScheduled", "LambdaFunctionScheduled", "ActivityScheduled", "MapStateStarted", "ParallelStateStarted"}
)
_ARGUMENTS: Final = {"TaskScheduled": "parameters", "LambdaFunctionScheduled": "input", "ActivityScheduled": "input"}
_ENDS: Final = {"ExecutionFailed": "failed", "ExecutionTimedOut": "aborted", "ExecutionAborted": "aborted"}
_CONTAINERS: Final = frozenset({"Map", "Parallel"})
_TASK: Final = ("Task", "LambdaFunction", "Activity")
_WORK: Final = {"Task": "Task", "Lambda": "Task", "Activity": "Task", "Map": "Map", "Parallel": "Parallel"}


@dataclass(slots=True)
class Step:
    """One visit to a state.

    Attributes:
        name: The name of the state.
        type: Its type: `Task`, `Pass`, ...
        event: The id of the event with which it was entered.
        entered_at: When, in milliseconds since 1970.
        input: Its input, or None where the history has none.
        depth: In how many Parallel and Map states it is.
        around: The event with which the Parallel or the Map around it was entered, or None.
        iteration: The index of the iteration of the Map around it, or None.
        output: Its output, or None as long as it has none.
        status: What came of it: `caught` is a failure that a Catch took over.
        attempts: How often its work was begun: more than once with a Retry or after a redrive.
        seconds: How long it took, or None as long as it has not been left.
        resource: What its task calls, as `sqs:sendMessage.waitForTaskToken`, or None.
        arguments: What the task was given at the last attempt.
        error: The name of the last error in it, or None.
        cause: What was said about it, or None.
        left: When it was left or failed, in milliseconds since 1970; None while it goes on.
        last: The id of the latest event that tells of it.
        number: Its place among the visits, from 0 on.
    """

    name: str
    type: str
    event: int
    entered_at: int
    input: Json
    depth: int = 0
    around: int | None = None
    iteration: int | None = None
    output: Json = None
    status: StepStatus = "running"
    attempts: int = 0
    seconds: float | None = None
    resource: str | None = None
    arguments: Json = None
    error: str | None = None
    cause: str | None = None
    left: int | None = None
    last: int = 0
    number: int = 0

    def took(self, until: int) -> None:
        """Note when it ended."""
        self.left = until
        self.seconds = (until - self.entered_at) / 1000

    def to_dict(self) -> dict[str, Any]:
        """Give it as plain data."""
        told: dict[str, Any] = {
            "name": self.name,
            "type": self.type,
            "status": self.status,
            "attempts": max(self.attempts, 1),
            "seconds": self.seconds,
            "input": self.input,
            "output": self.output,
            "error": self.error,
            "cause": self.cause,
        }
        if self.resource is not None:
            told |= {"resource": self.resource, "arguments": self.arguments}
        if self.iteration is not None:
            told["iteration"] = self.iteration
        return told


def details_of(event: Event) -> Mapping[str, Any]:
    """Give what an event holds; nothing for those that hold nothing."""
    return next((value for key, value in event.items() if key.endswith("EventDetails")), {})


@dataclass(frozen=True, slots=True)
class Contents:
    """What a visit to a state holds.

    Attributes:
        input: Its input.
        output: Its output, or None as long as it has none.
        arguments: What its task was given at the last attempt.
        variables: The variables that it has assigned.
    """

    input: Json
    output: Json
    arguments: Json
    variables: dict[str, Json]


def contents_of(events: Iterable[Event]) -> Contents:
    """Read what a visit holds from the events that belong to it."""
    given: Json = None
    output: Json = None
    arguments: Json = None
    variables: dict[str, Json] = {}
    for event in events:
        kind, details = str(event["type"]), details_of(event)
        if kind.endswith("StateEntered"):
            given = _value(details, "input")
        elif kind.endswith("StateExited"):
            output = _value(details, "output")
            assigned = details.get("assignedVariables") or {}
            variables = {name: _value(assigned, name) for name in assigned}
        elif kind in _ARGUMENTS:
            arguments = _value(details, _ARGUMENTS[kind])
    return Contents(given, output, arguments, variables)


def steps_of(events: Iterable[Event]) -> list[Step]:
    """Give the visits to states that a history tells of, in the order in which they were entered."""
    reader = StepReader()
    reader.read(events)
    return reader.steps


def owners_of(events: Iterable[Event]) -> dict[int, int]:
    """Give the event with which the state was entered that each event belongs to, by the event's id."""
    reader = StepReader()
    reader.read(events)
    return reader.owners


def of_state(steps: Iterable[Step], name: str) -> list[Step]:
    """Give the visits to one state, those in it included."""
    found: dict[int, Step] = {}
    for step in steps:
        if step.name == name or step.around in found:
            found[step.event] = step
    return list(found.values())


def unsuccessful(steps: Sequence[Step]) -> list[Step]:
    """Give the visits that failed, also those that a Catch took over, and those that were aborted."""
    return [step for step in steps if step.status in {"caught", "failed", "aborted"}]


class StepReader:
    """Reads a history bit by bit, and says of which visits there is something new.

    Args:
        values: Read inputs, outputs and arguments too; without, they are None and take no memory.

    Attributes:
        steps: The visits so far, in the order in which states were entered.
        owners: The event with which the state was entered that each event belongs to, by the event's id.
    """

    def __init__(self, *, values: bool = True) -> None:
        self.steps: list[Step] = []
        self.owners: dict[int, int] = {}
        self._value: Callable[[Mapping[str, Any], str], Json] = _value if values else _no_value
        self._changed: dict[int, Step] = {}
        self._told: dict[int, list[int]] = {}
        self._steps: dict[int, Step] = {}
        # The visit in which the strand is after an event, by the event's id; None is outside of all states.
        self._after: dict[int, Step | None] = {}
        self._iterations: dict[int, int] = {}
        self._over: set[int] = set()
        self._open: dict[int, Step] = {}
        # With which event the work of a Parallel or a Map was begun last: what is in it and older was for nothing.
        self._since: dict[int, int] = {}
        # What has its error from the end of the execution alone.
        self._ended: set[int] = set()

    def read(self, events: Iterable[Event]) -> list[Step]:
        """Read the events that follow, and give the visits that are new or have changed, in the order of entering."""
        self._changed = {}
        for event in events:
            self._take(event)
        return [self._changed[number] for number in sorted(self._changed)]

    def step(self, event: int) -> Step | None:
        """Give the visit that an event belongs to, or None."""
        return self._steps.get(self.owners.get(event, 0))

    def events_of(self, step: Step) -> Sequence[int]:
        """Give the ids of the events that belong to a visit."""
        return self._told.get(step.event, ())

    def _own(self, step: Step, number: int) -> None:
        self.owners[number] = step.event
        self._told.setdefault(step.event, []).append(number)
        self._touch(step, number)

    def _touch(self, step: Step, number: int) -> None:
        step.last = max(step.last, number)
        self._changed[step.event] = step

    def _take(self, event: Event) -> None:
        number, kind, previous = int(event["id"]), str(event["type"]), int(event.get("previousEventId") or 0)
        at = milliseconds(event["timestamp"])
        details = details_of(event)
        before = self._after.get(previous)
        if kind.endswith("StateEntered"):
            self._after[number] = self._enter(number, kind, at, details, before, previous)
            return
        if kind in _ENDS:
            self._end(number, kind, at, details)
            return
        if kind == "ExecutionRedriven":
            self._reopen(number)
        if kind == "MapIterationStarted":
            self._iterations[number] = int(details.get("index", 0))
        step = self._owner(kind, details, before, self._iterations.get(previous))
        if step is None:
            self._after[number] = before
            return
        self._own(step, number)
        if kind in {"MapStateStarted", "ParallelStateStarted"}:
            self._since[step.event] = number
        self._tell(step, kind, at, details)
        left = kind.endswith(("StateExited", "StateAborted"))
        if left:
            self._open.pop(step.event, None)
        self._after[number] = self._steps.get(step.around or 0) if left else step
        if left and (index := step.iteration) is not None:
            self._iterations[number] = index

    def _enter(
        self, number: int, kind: str, at: int, details: Mapping[str, Any], before: Step | None, previous: int
    ) -> Step:
        made = Step(
            str(details.get("name", "")), kind.removesuffix("StateEntered"), number, at, self._value(details, "input")
        )
        made.number = len(self.steps)
        self.steps.append(made)
        self._own(made, number)
        if before is not None:
            made.around, made.depth = before.event, before.depth + 1
            if before.type == "Map":
                made.iteration = self._iterations.get(previous)
        if made.type == "Fail":
            made.status, made.left = "failed", at
        self._steps[number] = self._open[number] = made
        return made

    def _owner(self, kind: str, details: Mapping[str, Any], before: Step | None, iteration: int | None) -> Step | None:
        """Find the visit to which an event belongs, from the one in which its strand is."""
        if kind.startswith("Execution"):
            return None
        name = details.get("state") if kind == "EvaluationFailed" else details.get("name")
        if name is not None:
            named = next((step for step in self._outward(before) if step.name == name), None)
            return named or self._latest(name, before, iteration) or before
        if before is None or (before.type in _CONTAINERS and kind.startswith(_TASK)):
            # What goes on after a redrive follows from the redrive itself, or from the iteration that goes on.
            return self._resumed(kind, before, iteration)
        if kind.endswith("StateAborted"):
            return self._aborted(kind.removesuffix("StateAborted"), before)
        for container in ("Map", "Parallel"):
            if kind.startswith(f"{container}State"):
                # A retry too follows from what failed inside.
                open_ones = (s for s in self._outward(before) if s.type == container and s.event not in self._over)
                return next(open_ones, before)
        return before

    def _aborted(self, kind: str, before: Step) -> Step:
        """Find the visit that was aborted: such events have no name, and follow from the failure elsewhere."""
        for step in (*self._outward(before), *self._open.values()):
            if step.type == kind and step.event in self._open:
                return step
        return before

    def _latest(self, name: str, inside: Step | None, iteration: int | None) -> Step | None:
        """Find the last visit to a state that is not over, in an iteration that goes on where there is one.

        Emulators do not always say what an event follows from.
        """
        found = [step for step in reversed(self._open.values()) if step.name == name]
        return next((step for step in found if self._is_within(step, inside, iteration)), found[0] if found else None)

    def _is_within(self, step: Step, inside: Step | None, iteration: int | None) -> bool:
        if inside is None:
            return True
        return any(each.around == inside.event and iteration in {None, each.iteration} for each in self._outward(step))

    def _resumed(self, kind: str, inside: Step | None, iteration: int | None) -> Step | None:
        """Find what goes on after a redrive: strands do in the order in which their states were entered."""
        work = next((state for word, state in _WORK.items() if kind.startswith(word)), None)
        stopped = {"running"} if work in _CONTAINERS else {"failed", "aborted"}
        for step in self._steps.values():
            stops = step.type == work and step.status in stopped
            if stops and self._is_within(step, inside, iteration) and self._is_current(step):
                return step
        return inside

    def _reopen(self, number: int) -> None:
        """Take back how states ended with the execution; those that have others in them go on with these."""
        for step in self._steps.values():
            if step.status not in {"failed", "aborted"} or not self._is_current(step):
                continue
            if step.event in self._ended:
                self._ended.discard(step.event)
                step.error = step.cause = None
                self._touch(step, number)
            self._open[step.event] = step
            if step.type in _CONTAINERS:
                self._touch(step, number)
                step.status, step.seconds, step.left = "running", None, None
                self._over.discard(step.event)

    def _is_current(self, step: Step) -> bool:
        """Say whether a visit is one with which the execution stopped, and nothing that was begun anew or taken over since."""
        inner, *outer = self._outward(step)
        for around in outer:
            if inner.event < self._since.get(around.event, 0) or around.status in {"succeeded", "caught"}:
                return False
            inner = around
        return True

    def _outward(self, step: Step | None) -> Iterator[Step]:
        while step is not None:
            yield step
            step = self._steps.get(step.around or 0)

    def _tell(self, step: Step, kind: str, at: int, details: Mapping[str, Any]) -> None:
        """Take what one event says about the visit that it belongs to."""
        if kind in _BEGINNINGS:
            self._over.discard(step.event)
            self._open[step.event] = step
            step.attempts += 1
            step.status, step.left = "running", None
            if kind in _ARGUMENTS:
                step.resource = ":".join(str(details[key]) for key in ("resourceType", "resource") if key in details)
                step.arguments = self._value(details, _ARGUMENTS[kind])
        elif kind.endswith("StateExited"):
            step.output = self._value(details, "output")
            step.took(at)
            step.status = "caught" if step.status == "failed" else "succeeded"
        elif kind.endswith("StateAborted"):
            step.took(at)
            if step.status != "failed":
                step.status = "aborted"
        elif kind.startswith("MapIteration") or kind.endswith(("Started", "Submitted")):
            return
        elif kind.endswith("Succeeded"):
            step.status = "succeeded"
            self._over.add(step.event)
        elif kind.endswith(("Failed", "TimedOut")):
            step.took(at)
            step.status = "failed"
            step.error, step.cause = details.get("error") or step.error, details.get("cause") or step.cause
            if kind in {"MapStateFailed", "ParallelStateFailed"}:
                self._over.add(step.event)

    def _end(self, number: int, kind: str, at: int, details: Mapping[str, Any]) -> None:
        """Tell how the states ended in which the execution was when it ended."""
        for step in self._steps.values():
            # What has succeeded and was never left is in the way of nothing: its branch was.
            if step.status == "running" or (step.type == "Fail" and step.seconds is None):
                step.status = "failed" if _ENDS[kind] == "failed" else "aborted"
                step.took(at)
                self._touch(step, number)
                if step.error is None:
                    step.error, step.cause = details.get("error"), details.get("cause")
                    self._ended.add(step.event)


def _no_value(_details: Mapping[str, Any], _name: str) -> Json:
    return None


def _value(details: Mapping[str, Any], name: str) -> Json:
    return value_of(details.get(name))


def value_of(text: Any) -> Json:
    """Give the JSON in a member of an answer; what is encrypted, cut short, or holds none, stays text."""
    if not isinstance(text, str):
        return text
    try:
        return json.loads(text)
    except ValueError:
        return text


def milliseconds(moment: datetime) -> int:
    """Give a time of an answer in milliseconds since 1970."""
    return round(moment.timestamp() * 1000)
