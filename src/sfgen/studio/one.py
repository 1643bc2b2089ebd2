"""One execution that runs elsewhere: in an account, or in another process of this machine, or nowhere any more."""

from __future__ import annotations

import time
from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Protocol

from sfgen.asl.model import Json
from sfgen.errors import SfgenError
from sfgen.operate.arns import ExecutionArn
from sfgen.operate.callbacks import send_failure, send_heartbeat, send_success, waiting_in
from sfgen.operate.errors import OperateError
from sfgen.operate.executions import Report, Service, stop
from sfgen.operate.progress import Watched
from sfgen.operate.redrives import prospect_of, redrive
from sfgen.operate.steps import Event, Step, StepReader, contents_of, details_of
from sfgen.studio.desk import Ability, About, Asked, Source, Summary
from sfgen.studio.errors import UnknownExecutionError
from sfgen.studio.here import digest

__all__ = ["Deeds", "DeedsInAccount", "Followed", "Looked", "NoDeeds", "One", "Still"]

_FIRST_PAUSE: Final = 0.5
_LONGEST_PAUSE: Final = 5.0
# So often is looked after something was done: what the service says may lag behind it.
_LOOKS: Final = 10


class Looked(Source, Protocol):
    """An execution that is looked at again and again."""

    def look(self) -> bool:
        """Look whether there is something new, and say so."""
        ...


class Deeds(Protocol):
    """What can be done with an execution."""

    @property
    def can(self) -> Sequence[Ability]:
        """What that is."""
        ...

    def stop(self, error: str | None, cause: str | None) -> None:
        """Abort it."""
        ...

    def redrive(self) -> None:
        """Go on with it from the states that failed."""
        ...

    def answer(self, token: str, output: Json) -> None:
        """Send the result of a task that waits."""
        ...

    def fail(self, token: str, error: str | None, cause: str | None) -> None:
        """Let a task fail that waits."""
        ...

    def heartbeat(self, token: str) -> None:
        """Say that a task is being worked on."""
        ...


class NoDeeds:
    """Nothing can be done, only looked."""

    can: Sequence[Ability] = ()

    def stop(self, error: str | None, cause: str | None) -> None:  # noqa: ARG002 - it is refused
        """Refuse it."""
        raise _only_shown()

    def redrive(self) -> None:
        """Refuse it."""
        raise _only_shown()

    def answer(self, token: str, output: Json) -> None:  # noqa: ARG002 - it is refused
        """Refuse it."""
        raise _only_shown()

    def fail(self, token: str, error: str | None, cause: str | None) -> None:  # noqa: ARG002 - it is refused
        """Refuse it."""
        raise _only_shown()

    def heartbeat(self, token: str) -> None:  # noqa: ARG002 - it is refused
        """Refuse it."""
        raise _only_shown()


class DeedsInAccount:
    """What can be done with an execution of an account.

    Args:
        service: Step Functions.
        arn: Its ARN.
    """

    can: Sequence[Ability] = ("stop", "redrive", "answer")

    def __init__(self, service: Service, arn: ExecutionArn) -> None:
        self._service = service
        self._arn = arn

    def stop(self, error: str | None, cause: str | None) -> None:
        """Abort it."""
        stop(self._service, self._arn, error, cause)

    def redrive(self) -> None:
        """Go on with it from the states that failed, if AWS would."""
        description = self._service.call("DescribeExecution", executionArn=self._arn.text)
        prospect = prospect_of(description)
        if prospect.refusal is not None:
            raise OperateError(f"{self._arn.name} cannot be redriven: {prospect.refusal}", prospect.remedy)
        redrive(self._service, self._arn.text)

    def answer(self, token: str, output: Json) -> None:
        """Send the result of a task that waits."""
        send_success(self._service, token, output)

    def fail(self, token: str, error: str | None, cause: str | None) -> None:
        """Let a task fail that waits."""
        send_failure(self._service, token, error or "", cause)

    def heartbeat(self, token: str) -> None:
        """Say that a task is being worked on."""
        send_heartbeat(self._service, token)


@dataclass(frozen=True, slots=True)
class Still:
    """An execution of which everything was read already.

    Attributes:
        told: How it went.
        history: Its events, in order.
    """

    told: Report
    history: Sequence[Event]

    def report(self) -> Report:
        """Say how it went."""
        return self.told

    def events(self, after: int) -> list[Event]:
        """Give the events after one."""
        return [event for event in self.history if event["id"] > after]


class Followed:
    """An execution that is read again and again, in parts that follow each other.

    Args:
        watched: The execution.
        definition: The definition that it runs.
        known_as: What it is called here.
        clock: Gives the time, in milliseconds since 1970.
    """

    def __init__(
        self,
        watched: Watched,
        definition: Mapping[str, Any],
        known_as: str,
        clock: Callable[[], int] = lambda: round(time.time() * 1000),
    ) -> None:
        self._watched = watched
        self._definition = definition
        self._id = known_as
        self._clock = clock
        self._graph = digest(definition)
        self._events: list[Event] = []
        self._reader = StepReader(values=False)
        self._asked: tuple[Asked, ...] = ()
        self._report = watched.report()
        self._read()

    def look(self) -> bool:
        """Look whether there is something new, and say so."""
        before = self._report
        # The status first: what happened before the end is in the history then.
        self._report = self._watched.report()
        return self._read() or before != self._report

    def _read(self) -> bool:
        new = self._watched.events(self.count())
        self._events += new
        self._reader.read(new)
        if new:
            self._asked = tuple(self._waiting())
        return bool(new)

    def _waiting(self) -> list[Asked]:
        running = [step for step in self._reader.steps if step.status == "running" and step.resource is not None]
        for step in running:
            step.arguments = contents_of(self._of(step)).arguments
        return [
            Asked(
                each.token,
                each.step.name,
                each.step.event,
                each.step.arguments,
                None,
                each.step.entered_at,
                self._due(each.step),
            )
            for each in waiting_in(running, self._definition)
        ]

    def _due(self, step: Step) -> int | None:
        """Give when the timeout of a task comes: it is in the event that scheduled it."""
        for event in reversed(self._of(step)):
            seconds = details_of(event).get("timeoutInSeconds")
            if seconds is not None:
                scheduled: float = event["timestamp"].timestamp()
                return round(scheduled * 1000) + int(seconds) * 1000
        return None

    def _of(self, step: Step) -> list[Event]:
        return [self.events(number - 1, 1)[0] for number in self._reader.events_of(step)]

    def summary(self) -> Summary:
        """Say how far it is, in short."""
        return Summary.of(self._report, self._clock(), self._graph, "account", self._id)

    def report(self) -> Report:
        """Say how far it is, with input and output."""
        return self._report

    def count(self) -> int:
        """Give the id of its latest event."""
        return _id_of(self._events[-1]) if self._events else 0

    def events(self, after: int, most: int) -> Sequence[Event]:
        """Give events after one."""
        # A log may not have all events.
        begin = bisect_right(self._events, after, key=_id_of)
        return self._events[begin : begin + most]

    def asked(self) -> Sequence[Asked]:
        """Give the tasks that wait for somebody."""
        return () if self._report.is_over else self._asked

    def definition(self) -> Mapping[str, Any]:
        """Give the definition that it runs."""
        return self._definition


class One:
    """A desk with one execution.

    Args:
        looked: The execution.
        deeds: What can be done with it.
        complain: Is told, in one line, that it cannot be looked at.
        pause: How many seconds there are between two looks at first.
    """

    def __init__(
        self,
        looked: Looked,
        deeds: Deeds | None = None,
        *,
        complain: Callable[[str], None] = lambda _: None,
        pause: float = _FIRST_PAUSE,
    ) -> None:
        self._looked = looked
        self._deeds = deeds or NoDeeds()
        self._complain = complain
        self._first_pause = self._pause = pause
        self._changed: list[Callable[[str], None]] = []
        self._touched = 0

    @property
    def title(self) -> str:
        """What the page is called."""
        return self._looked.report().name

    @property
    def can(self) -> Sequence[Ability]:
        """What can be done here."""
        return self._deeds.can

    def workflows(self) -> list[About]:
        """Give nothing: none can be started."""
        return []

    def summaries(self) -> list[Summary]:
        """Give the one."""
        return [self._looked.summary()]

    def summary(self, execution: str) -> Summary:
        """Say how far the one is."""
        return self.source(execution).summary()

    def source(self, execution: str) -> Source:
        """Give the one.

        Raises:
            UnknownExecutionError: Another one is wanted.
        """
        if execution != self._looked.summary().id:
            raise UnknownExecutionError(f"there is no execution {execution!r}")
        return self._looked

    def watch(self, changed: Callable[[str], None]) -> None:
        """Have a function told when there is something new."""
        self._changed.append(changed)

    def look(self) -> float:
        """Look whether there is something new: often while something happens, ever less often while nothing does."""
        if self._looked.report().is_over and not self._touched:
            return self._first_pause
        self._touched = max(self._touched - 1, 0)
        try:
            is_new = self._looked.look()
        except SfgenError as error:
            self._complain(str(error))
            return _LONGEST_PAUSE
        if is_new:
            self._tell()
        self._pause = self._first_pause if is_new else min(self._pause * 2, _LONGEST_PAUSE)
        return self._pause

    def start(self, workflow: str | None, given: Json, name: str | None) -> str:  # noqa: ARG002 - it is refused
        """Refuse it."""
        raise _only_shown()

    def stop(self, execution: str, error: str | None, cause: str | None) -> None:
        """Abort the one."""
        self.source(execution)
        self._deeds.stop(error, cause)
        self._touch()

    def redrive(self, execution: str) -> None:
        """Go on with the one from the states that failed."""
        self.source(execution)
        self._deeds.redrive()
        self._touch()

    def answer(self, token: str, output: Json) -> None:
        """Send the result of a task that waits."""
        self._deeds.answer(token, output)
        self._touch()

    def fail(self, token: str, error: str | None, cause: str | None) -> None:
        """Let a task fail that waits."""
        self._deeds.fail(token, error, cause)
        self._touch()

    def heartbeat(self, token: str) -> None:
        """Say that a task is being worked on."""
        self._deeds.heartbeat(token)

    def close(self) -> None:
        """Nothing is held."""

    def _touch(self) -> None:
        """Look soon, also at one that was over."""
        self._touched = _LOOKS
        self._pause = self._first_pause

    def _tell(self) -> None:
        for changed in self._changed:
            changed(self._looked.summary().id)


def _id_of(event: Event) -> int:
    return int(event["id"])


def _only_shown() -> OperateError:
    return OperateError("this execution is only shown here", "sfgen run TARGET --serve starts and redrives executions")
