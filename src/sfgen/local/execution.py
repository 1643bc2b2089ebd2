"""Executions as users have them, and the function that runs them."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from os import PathLike
from typing import Any, Protocol, TypeAlias

from sfgen.asl import StateMachine, from_dict
from sfgen.asl.model import Json
from sfgen.errors import SfgenError
from sfgen.local.history import render_all
from sfgen.local.loop import Loop
from sfgen.local.mocks import Answer, Fails, Gives, Mocks
from sfgen.local.objects import Objects
from sfgen.local.program import States
from sfgen.local.run import MachineType, Run, Session, Status
from sfgen.local.sources import Sources
from sfgen.local.tasks import TaskCall

__all__ = ["Callback", "Execution", "run"]


class Compilable(Protocol):
    """What gives a state machine: a workflow."""

    name: str
    type: MachineType

    def compile(self) -> StateMachine:
        """Give the state machine."""
        ...


Definition: TypeAlias = StateMachine | Mapping[str, Any] | Compilable


@dataclass(frozen=True, slots=True)
class Callback:
    """A task that waits for somebody to send its result.

    Attributes:
        token: The task token.
        state: The name of the state.
        arguments: What the task was given.
        resource: Its `Resource`.
    """

    token: str
    state: str
    arguments: Json
    resource: str


class Execution:
    """One execution on this machine."""

    def __init__(self, run: Run) -> None:
        self._run = run

    def __repr__(self) -> str:
        return f"<Execution {self.name} {self.status}>"

    @property
    def arn(self) -> str:
        """The ARN that it would have."""
        return self._run.arn

    @property
    def name(self) -> str:
        """Its name."""
        return self._run.execution

    @property
    def status(self) -> Status:
        """`SUCCEEDED`, `FAILED`, `TIMED_OUT`, `ABORTED`, or `RUNNING` while it waits for somebody outside."""
        return self._run.status

    @property
    def output(self) -> Json:
        """What it gave, or None."""
        return self._run.output

    @property
    def error(self) -> str | None:
        """The name of the error with which it failed, or None."""
        return self._run.error

    @property
    def cause(self) -> str | None:
        """Why it failed, or None."""
        return self._run.cause

    @property
    def events(self) -> Sequence[dict[str, Any]]:
        """Its history, as GetExecutionHistory returns it."""
        return render_all(self._run.history)

    @property
    def task_calls(self) -> Sequence[TaskCall]:
        """The calls of its tasks, in order."""
        return self._run.session.calls

    @property
    def callbacks(self) -> Sequence[Callback]:
        """The tasks that wait for somebody outside."""
        calls = [attempt.call for attempt in self._run.session.attempts.values() if self._run.is_outside(attempt.call)]
        return [Callback(call.token or "", call.state, call.arguments, call.resource) for call in calls]

    def send_task_success(self, token: str, output: Json) -> None:
        """Send the result of a task that waits for it, and go on."""
        self._answer(token, Gives(output))

    def send_task_failure(self, token: str, error: str | None = None, cause: str | None = None) -> None:
        """Let a task fail that waits for its result, and go on."""
        self._answer(token, Fails(error, cause))

    def send_task_heartbeat(self, token: str) -> None:
        """Say that a task is still being worked on."""
        self._attempt(token).beat()

    def _attempt(self, token: str) -> Any:
        attempt = self._run.session.attempts.get(token)
        if attempt is None:
            raise SfgenError(f"no task waits for the token {token!r}")
        return attempt

    def _answer(self, token: str, answer: Answer) -> None:
        attempt = self._attempt(token)
        if attempt.call.resource.split(":")[5] == "activity" and attempt.worker is None:
            attempt.begin("sfgen")
        attempt.deliver(answer)
        self._go_on()

    def pass_time(self, seconds: float) -> None:
        """Let the virtual clock run, also over the time that somebody outside has."""
        loop = self._run.loop
        until = loop.now + round(seconds * 1000)
        loop.run(lambda: self._run.is_over, beyond=until)
        loop.now = max(loop.now, until) if not self._run.is_over else loop.now

    def stop(self, error: str | None = None, cause: str | None = None) -> None:
        """Abort it, as StopExecution does."""
        self._run.stop(error, cause)

    def redrive(self, *, mocks: Mapping[str, Any] | None = None) -> Execution:
        """Go on from the states that failed, keeping what has succeeded.

        Args:
            mocks: What answers tasks from now on; as before without it.

        Raises:
            SfgenError: it has not failed, or is no Standard execution.
        """
        run = self._run
        if run.status not in {"FAILED", "TIMED_OUT", "ABORTED"}:
            raise SfgenError(f"an execution that is {run.status} cannot be redriven")
        if run.machine_type == "EXPRESS":
            raise SfgenError("an Express execution cannot be redriven: start it again")
        if mocks is not None:
            run.session.mocks = Mocks(mocks)
        run.redrive()
        self._go_on()
        return self

    def _go_on(self) -> None:
        self._run.loop.run(lambda: self._run.is_over)


def run(
    definition: Definition,
    input: Json = None,
    *,
    mocks: Mapping[str, Any] | None = None,
    name: str | None = None,
    type: MachineType | None = None,
    execution: str | None = None,
    seed: int = 0,
    real_time: bool = False,
    start: int | None = None,
    buckets: Mapping[str, str | PathLike[str]] | None = None,
) -> Execution:
    """Run a workflow here."""
    machine = machine_of(definition)
    loop = Loop(start=start, real_time=real_time)
    sources = Sources(random.Random(seed), lambda: loop.now)  # noqa: S311
    session = Session(loop, Mocks(mocks or {}), sources, Objects(buckets or {}))
    made = Run(
        session,
        States(machine, machine.query_language or "JSONPath"),
        {} if input is None else input,
        timeout_seconds=_whole(machine.timeout_seconds),
        name=name or getattr(definition, "name", None) or "StateMachine",
        execution=execution or sources.uuid(),
        machine_type=type or getattr(definition, "type", None) or "STANDARD",
    )
    made.begin()
    loop.run(lambda: made.is_over)
    return Execution(made)


def machine_of(definition: Definition) -> StateMachine:
    """Give the state machine of whatever defines one."""
    if isinstance(definition, StateMachine):
        return definition
    if isinstance(definition, Mapping):
        return from_dict(definition)
    return definition.compile()


def _whole(value: int | str | None) -> int | None:
    """Give a number; one that is only known when the workflow is deployed limits nothing here."""
    return value if isinstance(value, int) else None
