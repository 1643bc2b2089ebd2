"""What a server shows and does, whether executions run here or in an account."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, Protocol, TypeAlias

from sfgen.asl.model import Json
from sfgen.operate.executions import Report
from sfgen.operate.steps import Event
from sfgen.studio.schemas import Schema

__all__ = ["Ability", "About", "Asked", "Desk", "Source", "Summary"]

Ability: TypeAlias = Literal["start", "stop", "redrive", "answer"]


@dataclass(frozen=True, slots=True)
class About:
    """A workflow that can be started.

    Attributes:
        name: Its name.
        type: `STANDARD` or `EXPRESS`.
        input: The JSON Schema of its input, or None.
        example: An input to begin with, or None.
        definition: What it is, or None where that cannot be drawn.
    """

    name: str
    type: str
    input: Schema | None = None
    example: Json = None
    definition: Mapping[str, Any] | None = None

    @property
    def graph(self) -> str | None:
        """What its graph is called."""
        return None if self.definition is None else f"workflow:{self.name}"

    def to_dict(self) -> dict[str, Any]:
        """Give it as the page reads it."""
        return {
            "name": self.name,
            "type": self.type,
            "input": self.input,
            "example": self.example,
            "definition": self.graph,
        }


@dataclass(frozen=True, slots=True)
class Summary:
    """How far an execution is, in short.

    Attributes:
        id: What it is called here.
        name: Its name.
        workflow: The name of its state machine.
        status: How far it is.
        started: When it began, in milliseconds since 1970 by its own clock.
        stopped: When it ended, or None.
        now: The time of its clock.
        redrive_count: How often it was redriven.
        error: The name of the error with which it failed, or None.
        cause: Why, or None.
        definition: What its graph is called.
        source: Where it runs.
        arn: Its ARN, or None as long as nobody has looked.
    """

    id: str
    name: str
    workflow: str
    status: str
    started: int
    stopped: int | None
    now: int
    redrive_count: int
    error: str | None
    cause: str | None
    definition: str
    source: Literal["local", "account"]
    arn: str | None

    @classmethod
    def of(
        cls, report: Report, now: int, definition: str, source: Literal["local", "account"], own: str | None = None
    ) -> Summary:
        """Make one of a report."""
        return cls(
            id=own or report.name,
            name=report.name,
            workflow=report.machine,
            status=report.status,
            started=report.started,
            stopped=report.stopped,
            now=report.stopped or now,
            redrive_count=report.redrive_count,
            error=report.error,
            cause=report.cause,
            definition=definition,
            source=source,
            arn=report.arn,
        )

    def to_dict(self) -> dict[str, Any]:
        """Give it as the page reads it."""
        return {
            "id": self.id,
            "name": self.name,
            "workflow": self.workflow,
            "status": self.status,
            "started": self.started,
            "stopped": self.stopped,
            "now": self.now,
            "redriveCount": self.redrive_count,
            "error": self.error,
            "cause": self.cause,
            "definition": self.definition,
            "source": self.source,
            "arn": self.arn,
        }


@dataclass(frozen=True, slots=True)
class Asked:
    """A task that waits for somebody.

    Attributes:
        token: Its token, or None where nobody knows it.
        state: The name of its state.
        event: The event with which the state was entered.
        arguments: What the task was given.
        schema: The JSON Schema of its answer, or None.
        since: When it began to wait, in milliseconds since 1970 by the clock of the execution, as the next two.
        due: When its timeout comes, or None.
        beat: When the next heartbeat is missed, or None.
    """

    token: str | None
    state: str
    event: int
    arguments: Json
    schema: Schema | None
    since: int
    due: int | None = None
    beat: int | None = None


class Source(Protocol):
    """An execution as it is looked at; none of this takes long."""

    def summary(self) -> Summary:
        """Say how far it is, in short."""
        ...

    def report(self) -> Report:
        """Say how far it is, with input and output."""
        ...

    def count(self) -> int:
        """Give the id of its latest event."""
        ...

    def events(self, after: int, most: int) -> Sequence[Event]:
        """Give events after one, as GetExecutionHistory returns them."""
        ...

    def asked(self) -> Sequence[Asked]:
        """Give the tasks that wait for somebody."""
        ...

    def definition(self) -> Mapping[str, Any]:
        """Give the definition that it runs."""
        ...


class Desk(Protocol):
    """What a server shows and does. What changes something, and `source`, may take a while and may be called by any thread.

    Each raises an `SfgenError` for what cannot be done.
    """

    @property
    def title(self) -> str:
        """What the page is called."""
        ...

    @property
    def can(self) -> Sequence[Ability]:
        """What can be done here."""
        ...

    def workflows(self) -> list[About]:
        """Give the workflows that can be started."""
        ...

    def summaries(self) -> list[Summary]:
        """Give the executions there are, the latest first."""
        ...

    def summary(self, execution: str) -> Summary:
        """Say how far an execution is, in short; this takes no time."""
        ...

    def source(self, execution: str) -> Source:
        """Give an execution to look at; once it was given it takes no time."""
        ...

    def watch(self, changed: Callable[[str], None]) -> None:
        """Have a function told the id of each execution that has something new; any thread calls it."""
        ...

    def look(self) -> float:
        """Look whether something has changed elsewhere, and say after how many seconds to look again."""
        ...

    def start(self, workflow: str | None, given: Json, name: str | None) -> str:
        """Start an execution and give its id."""
        ...

    def stop(self, execution: str, error: str | None, cause: str | None) -> None:
        """Abort an execution."""
        ...

    def redrive(self, execution: str) -> None:
        """Go on with an execution from the states that failed."""
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

    def close(self) -> None:
        """Let go of everything."""
        ...
