"""Watching an execution: looked at again and again until it ends."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Protocol

from sfgen.operate.executions import Report, Service, describe, latest_events
from sfgen.operate.steps import Event, Step, steps_of

__all__ = ["InAccount", "Watched", "follow", "news"]

_FIRST_SECONDS: Final = 0.5
_LONGEST_SECONDS: Final = 5.0


class Watched(Protocol):
    """An execution that is looked at."""

    def report(self) -> Report:
        """Say how far it is."""
        ...

    def events(self, after: int) -> list[Event]:
        """Give the events after one."""
        ...


class InAccount:
    """An execution in an account.

    Args:
        service: Step Functions.
        arn: Its ARN.
    """

    def __init__(self, service: Service, arn: str) -> None:
        self._service = service
        self._arn = arn

    def report(self) -> Report:
        """Ask how far it is."""
        return describe(self._service, self._arn)

    def events(self, after: int) -> list[Event]:
        """Ask for the events after one."""
        return latest_events(self._service, self._arn, after)


def follow(watched: Watched, tell: Callable[[Step], None], sleep: Callable[[float], None]) -> tuple[Report, list[Step]]:
    """Tell of the states of an execution as they are entered and left, until it ends.

    It is looked at every half second while something happens, and ever less often, down to every five seconds, while
    nothing does.

    Args:
        watched: The execution.
        tell: Gets a state that was entered and is not left yet, and one that was left.
        sleep: Waits.
    """
    events: list[Event] = []
    told: dict[int, str] = {}
    pause = _FIRST_SECONDS
    while True:
        # The status first: what happened before the end is in the history then.
        report = watched.report()
        new = watched.events(int(events[-1]["id"]) if events else 0)
        events += new
        steps = steps_of(events) if new else []
        for step in news(steps, told):
            tell(step)
        if report.is_over:
            return report, steps or steps_of(events)
        pause = _FIRST_SECONDS if new else min(pause * 2, _LONGEST_SECONDS)
        sleep(pause)


def news(steps: list[Step], told: dict[int, str]) -> list[Step]:
    """Give the visits of which there is something new to tell, and note it: what was left in the order of leaving."""
    found = [step for step in steps if told.get(step.event) != step.status]
    told.update((step.event, step.status) for step in found)
    return sorted(found, key=lambda step: step.entered_at + 1000 * (step.seconds or 0.0))
