"""A stack, looked at: its status, its events as they come, the resource that failed first, what it consists of."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final, Protocol

from sfgen.deploy.client import CloudFormation
from sfgen.deploy.errors import DeployError, RefusedError

__all__ = ["MARK", "READY", "REVIEW", "Clock", "Member", "SystemClock", "Watch"]

MARK: Final = {"Key": "made-by", "Value": "sfgen"}
"""The tag of stacks that sfgen made."""

REVIEW: Final = "REVIEW_IN_PROGRESS"
"""The status of a stack whose first change set was made and never executed: there is nothing in it."""

READY: Final = frozenset(
    {"CREATE_COMPLETE", "UPDATE_COMPLETE", "UPDATE_ROLLBACK_COMPLETE", "IMPORT_COMPLETE", "IMPORT_ROLLBACK_COMPLETE"}
)
"""The statuses of a stack that can be changed."""

_POLL_SECONDS: Final = 2.0
_LATER_POLL_SECONDS: Final = 10.0
_SOON_SECONDS: Final = 5 * 60.0
_PATIENCE_SECONDS: Final = 30 * 60.0
"""How long one step may take. Log groups and state machines take seconds; more is a sign of something else."""
_CONSEQUENCES: Final = ("resource creation cancelled", "resource update cancelled")


class Clock(Protocol):
    """Time, as waiting needs it."""

    def now(self) -> float:
        """Return seconds since some fixed moment."""
        ...

    def sleep(self, seconds: float) -> None:
        """Return after that many seconds."""
        ...


class SystemClock:
    """The computer's own time."""

    def now(self) -> float:
        """Return seconds since some fixed moment."""
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        """Return after that many seconds."""
        time.sleep(seconds)


@dataclass(frozen=True, slots=True)
class Member:
    """One resource of a stack.

    Attributes:
        name: Its logical id.
        kind: Its type.
        id: Its physical id, or "" as long as it has none.
        status: Its status.
    """

    name: str
    kind: str
    id: str
    status: str

    def __str__(self) -> str:
        return f"{self.kind} {self.name}" + (f" {self.id}" if self.id else "")


@dataclass(slots=True)
class Watch:
    """Looks at one stack.

    Attributes:
        client: The calls.
        name: The name of the stack.
        report: Gets each line of progress.
        clock: Time.
        longer_seconds: How much longer than usual one step may take: a shift of an alias lasts.
        also: Called with each look while waiting.
    """

    client: CloudFormation
    name: str
    report: Callable[[str], None]
    clock: Clock = field(default_factory=SystemClock)
    longer_seconds: float = 0.0
    also: Callable[[], None] = lambda: None

    def find(self, stack: str | None = None) -> dict[str, Any] | None:
        """Give what DescribeStacks says of the stack, or None if there is none.

        Args:
            stack: Its ID, where one of the same name that came later is not meant.
        """
        try:
            found = self.client.describe_stacks(StackName=stack or self.name)["Stacks"]
        except RefusedError as error:
            if error.code == "ValidationError" and "does not exist" in error.reason:
                return None
            raise
        return next((each for each in found if each["StackStatus"] != "DELETE_COMPLETE"), None)

    def wait_until_settled(self, stack: str, marker: str | None, since: tuple[str, object] | None = None) -> str:
        """Report events until nothing is in progress, and give the status.

        Args:
            stack: The ID of the stack.
            marker: The ID of the last event that is not to be reported.
            since: Status and time of the last update before the change: while both are the same and there is no event
                since `marker`, the change has not begun.
        """
        shown: set[str] = set()
        begins: dict[str, datetime] = {}
        for found in self.polled(lambda: self.find(stack) or {"StackStatus": "DELETE_COMPLETE"}, "the stack"):
            for event in self._events(stack, marker):
                if event["EventId"] not in shown:
                    shown.add(event["EventId"])
                    self.report(_line(event, begins))
                    marker = event["EventId"]
            self.also()
            status: str = found["StackStatus"]
            begun = shown or (status, found.get("LastUpdatedTime")) != since
            if begun and not status.endswith("_IN_PROGRESS"):
                return status
        raise AssertionError  # waiting ends with an answer or raises

    def polled(self, look: Callable[[], dict[str, Any]], what: str) -> Iterator[dict[str, Any]]:
        """Look again and again, for as long as the answers are taken and patience lasts."""
        start = self.clock.now()
        patience = _PATIENCE_SECONDS + self.longer_seconds
        while True:
            yield look()
            passed = self.clock.now() - start
            if passed > patience:
                minutes = round(patience / 60)
                raise DeployError(
                    f"{what} of {self.name} is not ready after {minutes} minutes",
                    "look at it in the CloudFormation console; the next deploy waits for it again",
                )
            self.clock.sleep(_POLL_SECONDS if passed < _SOON_SECONDS else _LATER_POLL_SECONDS)

    def newest_event(self, stack: str) -> str | None:
        """Give the ID of the last event that there is."""
        events = self.client.describe_stack_events(StackName=stack).get("StackEvents", ())
        return events[0]["EventId"] if events else None

    def _events(self, stack: str, marker: str | None) -> list[dict[str, Any]]:
        """Give the events since `marker`, all there are if it is None, the oldest first."""
        found: list[dict[str, Any]] = []
        members = {"StackName": stack}
        while True:
            answer = self.client.describe_stack_events(**members)
            for event in answer.get("StackEvents", ()):
                if event["EventId"] == marker:
                    return found[::-1]
                found.append(event)
            if not answer.get("NextToken"):
                return found[::-1]
            members["NextToken"] = answer["NextToken"]

    def first_failure(self, stack: str, marker: str | None) -> str | None:
        """Give the resource that failed first since `marker`, with the reason, in one line.

        What failed only because something else did is left out; without a marker it is the last failed operation.
        """
        failed = None
        for event in self._events(stack, marker):
            own = event.get("PhysicalResourceId") == event.get("StackId")
            status, reason = str(event.get("ResourceStatus", "")), str(event.get("ResourceStatusReason", ""))
            if own and reason.casefold() == "user initiated":
                failed = None
            if failed is None and status.endswith("_FAILED") and not _is_consequence(reason) and not own:
                failed = f"{event['LogicalResourceId']} ({event['ResourceType']}) {status}: {' '.join(reason.split())}"
        return failed

    def members(self, stack: str) -> list[Member]:
        """Give the resources of the stack, in the order of CloudFormation."""
        asked = {"StackName": stack}
        found: list[Member] = []
        while True:
            answer = self.client.list_stack_resources(**asked)
            for each in answer["StackResourceSummaries"]:
                words = ("LogicalResourceId", "ResourceType", "PhysicalResourceId", "ResourceStatus")
                found.append(Member(*(str(each.get(word, "")) for word in words)))
            if not answer.get("NextToken"):
                return found
            asked["NextToken"] = answer["NextToken"]


def _line(event: Mapping[str, Any], begins: dict[str, datetime]) -> str:
    """Write an event with its time of day, and with how long it took where it ends something that began."""
    reason = " ".join(str(event.get("ResourceStatusReason", "")).split())
    status, name, at = event["ResourceStatus"], event["LogicalResourceId"], event.get("Timestamp")
    line = f"{status} {event['ResourceType']} {name}"
    if at is not None:
        line = f"{at.astimezone():%H:%M:%S} {line}"
        begin = begins.setdefault(name, at) if status.endswith("_IN_PROGRESS") else begins.pop(name, None)
        if begin is not None and begin != at:
            line += f" after {round((at - begin).total_seconds())} s"
    return f"{line}: {reason}" if reason else line


def _is_consequence(reason: str) -> bool:
    return reason.casefold().rstrip(".").strip() in _CONSEQUENCES
