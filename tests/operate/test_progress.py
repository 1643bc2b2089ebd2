"""Watching: what is told when, and how often an execution is looked at."""

from __future__ import annotations

from typing import Any

from sfgen import local
from sfgen.operate.executions import Report, latest_events
from sfgen.operate.progress import follow
from sfgen.operate.steps import Event, Step
from sfgen.operate.tables import step_line
from tests.local.machines import passes, task
from tests.operate.scripted import EXECUTION

MACHINE = {"StartAt": "A", "States": {"A": passes(Next="B"), "B": task(Next="C"), "C": passes()}}


def report(status: str) -> Report:
    return Report(EXECUTION, "first", "shop", status, 0, None if status == "RUNNING" else 1000, {}, None, None, None)


class Growing:
    """An execution of which each look shows more."""

    def __init__(self, events: list[Event], ends: list[int]) -> None:
        self._events = events
        self._ends = ends
        self.asked: list[int] = []

    def report(self) -> Report:
        return report("RUNNING" if len(self._ends) > 1 else "SUCCEEDED")

    def events(self, after: int) -> list[Event]:
        self.asked.append(after)
        end = self._ends.pop(0)
        return [event for event in self._events if after < event["id"] <= end]


def test_states_are_told_when_they_are_entered_and_left() -> None:
    events = list(local.run(MACHINE, {}, mocks={"B": {"Payload": 1}}, start=0).events)
    entered = next(event["id"] for event in events if event["type"] == "TaskStateEntered")
    growing = Growing(events, [0, entered, entered, entered, entered, len(events)])
    told: list[str] = []
    pauses: list[float] = []

    def tell(step: Step) -> None:
        told.append(step_line(step))

    found, steps = follow(growing, tell, pauses.append)
    assert found.status == "SUCCEEDED"
    assert [step.name for step in steps] == ["A", "B", "C"]
    assert told == [
        "✓ A (Pass) 0 s",
        "… B (Task) since 1970-01-01 00:00:00",
        "✓ B (Task) 0 s",
        "✓ C (Pass) 0 s",
    ]
    # Only what is new is asked for, and ever less often while there is nothing.
    assert growing.asked == [0, 0, entered, entered, entered, entered]
    assert pauses == [1.0, 0.5, 1.0, 2.0, 4.0]


class Pages:
    """Step Functions with a history in pages, read from its end."""

    def __init__(self, numbers: list[int]) -> None:
        self.numbers = numbers
        self.calls: list[dict[str, Any]] = []

    def call(self, operation: str, **members: Any) -> dict[str, Any]:
        assert operation == "GetExecutionHistory"
        assert members["reverseOrder"]
        self.calls.append(members)
        begin = int(members.get("nextToken", 0))
        end = begin + members["maxResults"]
        more = {"nextToken": str(end)} if end < len(self.numbers) else {}
        return {"events": [{"id": number} for number in self.numbers[begin:end]], **more}


def test_the_latest_events_are_read_from_the_end() -> None:
    service = Pages(list(range(5000, 0, -1)))
    found = latest_events(service, EXECUTION, 4850)
    assert [event["id"] for event in found] == list(range(4851, 5001))
    assert [call["maxResults"] for call in service.calls] == [100, 100]
    assert [event["id"] for event in latest_events(service, EXECUTION, 0)] == list(range(1, 5001))


def test_an_emulator_may_give_them_from_the_beginning() -> None:
    assert [event["id"] for event in latest_events(Pages([1, 2, 3]), EXECUTION, 1)] == [2, 3]
