"""The history of an execution: noted while it runs, and written as GetExecutionHistory returns it when somebody asks.

Source: the API model of GetExecutionHistory; which event follows which was measured on the service.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Mapping, MutableSequence, Sequence
from typing import Any, Final, NamedTuple

from sfgen.asl.model import Json
from sfgen.local.loop import Loop, utc
from sfgen.local.payload import text_of

__all__ = [
    "ENDLESS_EVENTS",
    "MOST_EVENTS",
    "Entry",
    "History",
    "HistoryFullError",
    "WatchedHistory",
    "render",
    "render_all",
    "render_some",
]

MOST_EVENTS: Final = 25_000
"""Most events of a Standard execution. Source: AWS Step Functions Developer Guide, "Service quotas"."""


ENDLESS_EVENTS: Final = 1_000_000
"""So many events have no end: an Express execution with them does not come to it within its five minutes."""


class HistoryFullError(Exception):
    """There is room for one more event only: the one that ends the execution."""


class Entry(NamedTuple):
    """One event as it is noted.

    Attributes:
        kind: Its type.
        time: When, in milliseconds.
        previous: The event it follows from, or 0.
        subject: What it is about: a name, a resource, an index.
        value: What it holds.
        owner: The event with which the state was entered that it belongs to, or 0.
    """

    kind: str
    time: int
    previous: int
    subject: Any
    value: Any
    owner: int


class History:
    """The events of one execution.

    Args:
        loop: Tells the time.
        most: How many events there may be.
        kept: How many of the last events are kept; None for all.
    """

    __slots__ = ("_loop", "_room", "count", "entries")

    def __init__(self, loop: Loop, *, most: int = MOST_EVENTS, kept: int | None = None) -> None:
        self.entries: MutableSequence[Entry] = [] if kept is None else deque(maxlen=kept)
        self.count = 0
        self._loop = loop
        self._room = most - 1

    @property
    def is_nearly_full(self) -> bool:
        """Whether there is no room for a redrive. Source: the API model of RedriveExecution."""
        return self.count >= self._room

    def add(self, kind: str, previous: int, subject: Any = None, value: Any = None, owner: int = 0) -> int:
        """Note an event, and give its id.

        Raises:
            HistoryFullError: there is room for the last event only.
        """
        if self.count >= self._room:
            raise HistoryFullError
        self.entries.append(tuple.__new__(Entry, (kind, self._loop.now, previous, subject, value, owner)))
        self.count += 1
        return self.count

    def close(self, kind: str, previous: int, value: Any = None) -> int:
        """Note the event that ends the execution: there is always room for it."""
        self.entries.append(Entry(kind, self._loop.now, previous, None, value, 0))
        self.count += 1
        return self.count

    def numbered(self) -> Iterator[tuple[int, Entry]]:
        """Give the events that are kept with their ids."""
        return enumerate(self.entries, self.count - len(self.entries) + 1)


class WatchedHistory(History):
    """A history that tells somebody of each event.

    Args:
        loop: Tells the time.
        told: Is given the id and the event.
        most: How many events there may be.
        kept: How many of the last events are kept; None for all.
    """

    __slots__ = ("_told",)

    def __init__(
        self, loop: Loop, told: Callable[[int, Entry], None], *, most: int = MOST_EVENTS, kept: int | None = None
    ) -> None:
        super().__init__(loop, most=most, kept=kept)
        self._told = told

    def add(self, kind: str, previous: int, subject: Any = None, value: Any = None, owner: int = 0) -> int:
        """Note an event, tell of it, and give its id."""
        number = super().add(kind, previous, subject, value, owner)
        self._told(number, self.entries[-1])
        return number

    def close(self, kind: str, previous: int, value: Any = None) -> int:
        """Note the event that ends the execution, and tell of it."""
        number = super().close(kind, previous, value)
        self._told(number, self.entries[-1])
        return number


_FULL: Final = {"truncated": False}


def _entered(name: str, value: Json) -> dict[str, Any]:
    return {"name": name, "input": text_of(value), "inputDetails": _FULL}


def _exited(name: str, value: tuple[Json, Mapping[str, Json] | None]) -> dict[str, Any]:
    output, assigned = value
    details: dict[str, Any] = {"name": name, "output": text_of(output), "outputDetails": _FULL}
    if assigned:
        details["assignedVariables"] = {key: text_of(each) for key, each in assigned.items()}
        details["assignedVariablesDetails"] = _FULL
    return details


def _failed(_subject: Any, value: tuple[str | None, str | None] | None) -> dict[str, Any]:
    error, cause = value or (None, None)
    return _present(error=error, cause=cause)


def _present(**members: Any) -> dict[str, Any]:
    return {key: value for key, value in members.items() if value is not None}


def _output(_subject: Any, value: Json) -> dict[str, Any]:
    return {"output": text_of(value), "outputDetails": _FULL}


def _started(role: str, value: Json) -> dict[str, Any]:
    return {"input": text_of(value), "inputDetails": _FULL, "roleArn": role}


def _task(subject: tuple[str, str], _value: Any) -> dict[str, Any]:
    return {"resourceType": subject[0], "resource": subject[1]}


def _task_scheduled(subject: tuple[str, str], value: Any) -> dict[str, Any]:
    arguments, timeout, heartbeat, role, region = value
    return _task(subject, None) | _present(
        region=region,
        parameters=text_of(arguments),
        timeoutInSeconds=timeout,
        heartbeatInSeconds=heartbeat,
        taskCredentials={"roleArn": role} if role else None,
    )


def _task_output(subject: tuple[str, str], value: Json) -> dict[str, Any]:
    return _task(subject, None) | _output(None, value)


def _task_failed(subject: tuple[str, str], value: Any) -> dict[str, Any]:
    return _task(subject, None) | _failed(None, value)


def _lambda_scheduled(subject: tuple[str, str], value: Any) -> dict[str, Any]:
    arguments, timeout, _, role, _ = value
    return {"resource": subject[1], "input": text_of(arguments), "inputDetails": _FULL} | _present(
        timeoutInSeconds=timeout, taskCredentials={"roleArn": role} if role else None
    )


def _activity_scheduled(subject: tuple[str, str], value: Any) -> dict[str, Any]:
    arguments, timeout, heartbeat, _, _ = value
    return {"resource": subject[1], "input": text_of(arguments), "inputDetails": _FULL} | _present(
        timeoutInSeconds=timeout, heartbeatInSeconds=heartbeat
    )


def _worker(_subject: Any, value: str) -> dict[str, Any]:
    return {"workerName": value}


def _iteration(name: str, index: int) -> dict[str, Any]:
    return {"name": name, "index": index}


def _length(_subject: Any, value: int) -> dict[str, Any]:
    return {"length": value}


def _evaluation(subject: tuple[str, str | None], value: Any) -> dict[str, Any]:
    return _failed(None, value) | _present(location=subject[1], state=subject[0])


def _map_run(_subject: Any, value: str) -> dict[str, Any]:
    return {"mapRunArn": value}


def _map_run_redriven(_subject: Any, value: tuple[str, int]) -> dict[str, Any]:
    return {"mapRunArn": value[0], "redriveCount": value[1]}


def _redriven(_subject: Any, value: int) -> dict[str, Any]:
    return {"redriveCount": value}


_Details = tuple[str, Callable[[Any, Any], dict[str, Any]]]

# Which member holds the details of an event, by its type; the events that are not here have no details.
_DETAILS: Final[Mapping[str, _Details]] = {
    "ExecutionStarted": ("executionStartedEventDetails", _started),
    "ExecutionSucceeded": ("executionSucceededEventDetails", _output),
    "ExecutionFailed": ("executionFailedEventDetails", _failed),
    "ExecutionAborted": ("executionAbortedEventDetails", _failed),
    "ExecutionTimedOut": ("executionTimedOutEventDetails", _failed),
    "ExecutionRedriven": ("executionRedrivenEventDetails", _redriven),
    **{f"{state}StateEntered": ("stateEnteredEventDetails", _entered) for state in (
        "Pass", "Task", "Choice", "Wait", "Succeed", "Fail", "Parallel", "Map"
    )},
    **{f"{state}StateExited": ("stateExitedEventDetails", _exited) for state in (
        "Pass", "Task", "Choice", "Wait", "Succeed", "Parallel", "Map"
    )},
    "TaskScheduled": ("taskScheduledEventDetails", _task_scheduled),
    "TaskStarted": ("taskStartedEventDetails", _task),
    "TaskStartFailed": ("taskStartFailedEventDetails", _task_failed),
    "TaskSubmitted": ("taskSubmittedEventDetails", _task_output),
    "TaskSubmitFailed": ("taskSubmitFailedEventDetails", _task_failed),
    "TaskSucceeded": ("taskSucceededEventDetails", _task_output),
    "TaskFailed": ("taskFailedEventDetails", _task_failed),
    "TaskTimedOut": ("taskTimedOutEventDetails", _task_failed),
    "LambdaFunctionScheduled": ("lambdaFunctionScheduledEventDetails", _lambda_scheduled),
    "LambdaFunctionSucceeded": ("lambdaFunctionSucceededEventDetails", _output),
    "LambdaFunctionFailed": ("lambdaFunctionFailedEventDetails", _failed),
    "LambdaFunctionTimedOut": ("lambdaFunctionTimedOutEventDetails", _failed),
    "ActivityScheduled": ("activityScheduledEventDetails", _activity_scheduled),
    "ActivityStarted": ("activityStartedEventDetails", _worker),
    "ActivitySucceeded": ("activitySucceededEventDetails", _output),
    "ActivityFailed": ("activityFailedEventDetails", _failed),
    "ActivityTimedOut": ("activityTimedOutEventDetails", _failed),
    "MapStateStarted": ("mapStateStartedEventDetails", _length),
    "MapIterationStarted": ("mapIterationStartedEventDetails", _iteration),
    "MapIterationSucceeded": ("mapIterationSucceededEventDetails", _iteration),
    "MapIterationFailed": ("mapIterationFailedEventDetails", _iteration),
    "MapIterationAborted": ("mapIterationAbortedEventDetails", _iteration),
    "MapRunStarted": ("mapRunStartedEventDetails", _map_run),
    "MapRunFailed": ("mapRunFailedEventDetails", _failed),
    "MapRunRedriven": ("mapRunRedrivenEventDetails", _map_run_redriven),
    "EvaluationFailed": ("evaluationFailedEventDetails", _evaluation),
}  # fmt: skip


def render(number: int, entry: Entry) -> dict[str, Any]:
    """Write an event as GetExecutionHistory returns it to Python."""
    event: dict[str, Any] = {
        "timestamp": utc(entry.time),
        "type": entry.kind,
        "id": number,
        "previousEventId": entry.previous,
    }
    if entry.kind in _DETAILS:
        member, details = _DETAILS[entry.kind]
        event[member] = details(entry.subject, entry.value)
    return event


def render_all(history: History) -> Sequence[dict[str, Any]]:
    """Write all events that are kept."""
    return [render(number, entry) for number, entry in history.numbered()]


def render_some(history: History, after: int, most: int) -> list[dict[str, Any]]:
    """Write some of the events that are kept, after the one with an id; the history may grow meanwhile, in another thread."""
    entries = history.entries
    # CPython copies lists, parts of them, and deques without letting others in between.
    if isinstance(entries, list):
        first, found = after + 1, entries[after : after + most]
    else:
        whole, count = list(entries), history.count
        skipped = max(after - (count - len(whole)), 0)
        first, found = count - len(whole) + skipped + 1, whole[skipped : skipped + most]
    return [render(number, entry) for number, entry in enumerate(found, first)]
