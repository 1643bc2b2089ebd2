"""A clock that tests turn, engines that waste no time, and waiting for what a thread does."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Mapping
from typing import Any

from sfgen.local import Definition
from sfgen.operate.executions import Report
from sfgen.studio.engine import Engine
from sfgen.studio.running import Pace

PATIENCE = 30.0
"""So many seconds a test waits for a thread before it gives up; it goes on at once when there is something."""

START = 1_767_225_600_000
AT_ONCE = Pace(longest_wait=0)

ASK = {
    "Type": "Task",
    "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
    "Parameters": {"QueueUrl": "q", "MessageBody.$": "$$.Task.Token"},
}


class HandClock:
    """A clock that stands still until it is turned."""

    def __init__(self) -> None:
        self._now = START
        self._conditions: set[threading.Condition] = set()
        self._resting: queue.Queue[int | None] = queue.Queue()

    def now(self) -> int:
        return self._now

    def wait(self, condition: threading.Condition, until: int | None) -> None:
        self._conditions.add(condition)
        self._resting.put(until)
        condition.wait(PATIENCE)

    def rest(self) -> int | None:
        """Wait until somebody waits, and give the moment until which."""
        return self._resting.get(timeout=PATIENCE)

    def turn(self, milliseconds: int) -> None:
        """Let time pass for all that wait."""
        self._now += milliseconds
        for condition in list(self._conditions):
            with condition:
                condition.notify_all()


class Given:
    """Mocks and parameters for all workflows."""

    def __init__(self, mocks: Mapping[str, Any] | None = None, parameters: Mapping[str, Any] | None = None) -> None:
        self.given = dict(mocks or {})
        self._parameters = dict(parameters or {})

    def mocks(self, workflow: str) -> Mapping[str, Any]:
        return self.given

    def parameters(self, workflow: str) -> Mapping[str, Any]:
        return self._parameters


class Ends:
    """The executions of an engine that have ended, as they do."""

    def __init__(self, engine: Engine) -> None:
        self._reports: queue.Queue[Report] = queue.Queue()
        engine.on_end(self._reports.put)

    def next(self) -> Report:
        return self._reports.get(timeout=PATIENCE)


class Changes:
    """Wakes when an engine has something new."""

    def __init__(self, engine: Engine) -> None:
        self._condition = threading.Condition()
        engine.watch(self._told)

    def _told(self, _: str) -> None:
        with self._condition:
            self._condition.notify_all()

    def until(self, found: Callable[[], Any]) -> Any:
        """Wait until something is true, and give it."""
        with self._condition:
            value = self._condition.wait_for(found, PATIENCE)
        assert value, "it never came"
        return value


def chain(**states: dict[str, Any]) -> Definition:
    """Give a machine of states one after another."""
    names = list(states)
    made: dict[str, Any] = {}
    for name, following in zip(names, [*names[1:], None], strict=True):
        ending = {"Next": following} if following else {"End": True}
        made[name] = states[name] if states[name]["Type"] in {"Fail", "Succeed"} else {**states[name], **ending}
    return {"StartAt": names[0], "States": made}
