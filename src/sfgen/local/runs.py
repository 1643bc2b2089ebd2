"""One execution while it runs: its history, its clock, its tasks, and how it ends."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

from sfgen.asl import StateMachine
from sfgen.asl.model import Json
from sfgen.local.failures import RUNTIME, TIMEOUT, StateError
from sfgen.local.fiber import Fiber
from sfgen.local.history import ENDLESS_EVENTS, MOST_EVENTS, Entry, History, HistoryFullError, WatchedHistory
from sfgen.local.loop import Loop, Timer, iso
from sfgen.local.mocks import Answer, Context, Fails, Gives, Mocks, Outside
from sfgen.local.objects import Objects
from sfgen.local.program import States
from sfgen.local.sources import Sources
from sfgen.local.tasks import TaskCall, resource_of

if TYPE_CHECKING:
    from sfgen.local.nested import Machine
    from sfgen.local.states.distributed import MapRun
    from sfgen.local.states.task import Attempt

__all__ = ["MachineType", "Run", "Session", "Status"]

Status: TypeAlias = Literal["RUNNING", "SUCCEEDED", "FAILED", "TIMED_OUT", "ABORTED"]
MachineType: TypeAlias = Literal["STANDARD", "EXPRESS"]

EXPRESS_SECONDS: Final = 300
"""How long an Express execution may take. Source: AWS guide, "Service quotas"."""

# Tasks that answer other tasks of the run.
_SENDS: Final = frozenset(f"aws-sdk:sfn:sendTask{what}" for what in ("Success", "Failure", "Heartbeat"))

ACCOUNT: Final = "111111111111"
REGION: Final = "us-east-1"


@dataclass(slots=True)
class Session:
    """What all executions of one run share: also those that a Distributed Map or a task starts.

    Attributes:
        loop: The event loop and its clock.
        mocks: What answers tasks.
        sources: Time and chance.
        objects: What stands for S3.
        region: The Region that ARNs and events name.
        account: The account that ARNs name.
        calls: The calls of tasks, in order.
        attempts: The attempts of tasks that have a token and are not over, by token.
        map_runs: The runs of Distributed Maps, in order.
        machines: The machines that tasks can start, by ARN and by name.
        nested: The executions that tasks have started, in order.
        watch: Is called with each event of each execution.
    """

    loop: Loop
    mocks: Mocks
    sources: Sources
    objects: Objects
    region: str = REGION
    account: str = ACCOUNT
    calls: list[TaskCall] = field(default_factory=list)
    attempts: dict[str, Attempt] = field(default_factory=dict)
    map_runs: list[MapRun] = field(default_factory=list)
    machines: Mapping[str, Machine] = field(default_factory=dict)
    nested: list[Run] = field(default_factory=list)
    watch: Callable[[Run, int, Entry], None] | None = None

    def mock_context(self) -> Context:
        """Give what a mock may use now."""
        return Context(self.sources, self.loop.now)

    def waits_outside(self) -> bool:
        """Say whether a task waits for somebody outside."""
        return any(attempt.is_outside for attempt in self.attempts.values())

    def starters(self) -> dict[int, Fiber]:
        """Give, by the identity of each execution that another one waits for, the strand that does."""
        found = {id(child): each.fiber for each in self.map_runs for child in each.children}
        for attempt in self.attempts.values():
            if attempt.started is not None:
                found[id(attempt.started)] = attempt.fiber
        return found

    def arn(self, kind: str, rest: str) -> str:
        """Give an ARN of Step Functions."""
        return f"arn:aws:states:{self.region}:{self.account}:{kind}:{rest}"


class Run:
    """One execution while it runs.

    Args:
        session: What it shares with others.
        states: Its states, made ready to run.
        given: Its input.
        name: The name of the machine; for a child of a Distributed Map with its label behind a slash.
        execution: The name of the execution.
        machine_type: Whether it is a Standard or an Express workflow.
        timeout_seconds: How long it may take, or None.
        machine: Its definition; None for what has none of its own, as a child of a Distributed Map.
        ended: Is called when it has ended.

    Attributes:
        status: How far it is.
        output: What it gave.
        error: The name of the error with which it failed.
        cause: Why.
    """

    __slots__ = (
        "_context",
        "_ended",
        "_machine",
        "_timeout_seconds",
        "_timer",
        "arn",
        "cause",
        "error",
        "execution",
        "history",
        "input",
        "loop",
        "machine_type",
        "name",
        "output",
        "redrive_count",
        "redriven_at",
        "root",
        "session",
        "sources",
        "started_at",
        "status",
        "stopped_at",
    )

    def __init__(
        self,
        session: Session,
        states: States,
        given: Json,
        *,
        name: str,
        execution: str,
        machine_type: MachineType = "STANDARD",
        timeout_seconds: int | None = None,
        machine: StateMachine | None = None,
        ended: Callable[[Run], None] | None = None,
    ) -> None:
        self.session = session
        self._machine = machine
        self.loop = session.loop
        self.sources = session.sources
        self.input = given
        self.name = name
        self.execution = execution
        self.machine_type: MachineType = machine_type
        self._timeout_seconds = timeout_seconds
        self._ended = ended
        is_express = machine_type == "EXPRESS"
        most, kept = (ENDLESS_EVENTS, MOST_EVENTS) if is_express else (MOST_EVENTS, None)
        watch = session.watch
        self.history = (
            History(self.loop, most=most, kept=kept)
            if watch is None
            else WatchedHistory(self.loop, lambda number, entry: watch(self, number, entry), most=most, kept=kept)
        )
        self.status: Status = "RUNNING"
        self.output: Json = None
        self.error: str | None = None
        self.cause: str | None = None
        self.started_at = self.loop.now
        self.stopped_at: int | None = None
        self.redrive_count = 0
        self.redriven_at: int | None = None
        self.arn = (
            session.arn("express", f"{name}:{execution}:{self.sources.uuid()}")
            if is_express
            else session.arn("execution", f"{name}:{execution}")
        )
        self._context: dict[str, Json] | None = None
        self.root: Fiber = Fiber(self, states, self, 0, given)
        self._timer: Timer | None = None

    @property
    def machine(self) -> StateMachine:
        """Its definition."""
        assert self._machine is not None, "it has no definition of its own"
        return self._machine

    @property
    def role(self) -> str:
        """The ARN of its role."""
        return f"arn:aws:iam::{self.session.account}:role/{self.name.partition('/')[0]}"

    @property
    def machine_arn(self) -> str:
        """The ARN of its machine."""
        return self.session.arn("stateMachine", self.name)

    @property
    def context(self) -> dict[str, Json]:
        """What the context object has in all states."""
        if self._context is None:
            execution: dict[str, Json] = {
                "Id": self.arn,
                "Input": self.input,
                "StartTime": iso(self.started_at),
                "Name": self.execution,
                "RoleArn": self.role,
            }
            if self.machine_type == "STANDARD":
                execution["RedriveCount"] = self.redrive_count
            if self.redriven_at is not None:
                execution["RedriveTime"] = iso(self.redriven_at)
            machine = {"Id": self.machine_arn, "Name": self.name}
            self._context = {"Execution": execution, "StateMachine": machine}
        return self._context

    def begin(self) -> None:
        """Start the execution."""
        self.history.add("ExecutionStarted", 0, self.role, self.input)
        self._limit()
        self.root.begin()

    def _limit(self) -> None:
        seconds = self._timeout_seconds
        if self.machine_type == "EXPRESS":
            seconds = min(int(seconds or EXPRESS_SECONDS), EXPRESS_SECONDS)
        if seconds is not None:
            self._timer = self.loop.after(int(seconds) * 1000, self._time_out, held=self.session.waits_outside)

    def redrive(self) -> None:
        """Go on where the execution had stopped."""
        self.redrive_count += 1
        self.redriven_at, self._context = self.loop.now, None
        self.status, self.error, self.cause, self.stopped_at = "RUNNING", None, None, None
        redriven = self.history.add("ExecutionRedriven", self.history.count, None, self.redrive_count)
        self._limit()
        self.root.last = redriven
        self.root.resume()

    @property
    def is_over(self) -> bool:
        """Whether the execution has ended."""
        return self.status != "RUNNING"

    @property
    def is_settled(self) -> bool:
        """Whether it has ended, and with it all that its tasks have started without waiting for it."""
        return self.status != "RUNNING" and not any(nested.status == "RUNNING" for nested in self.session.nested)

    def child_done(self, fiber: Fiber) -> None:
        """End the execution: its strand has come to its end."""
        self.output = fiber.output
        self._end("SUCCEEDED", "ExecutionSucceeded", fiber.last, fiber.output)

    def child_failed(self, fiber: Fiber, failure: StateError) -> None:
        """End the execution: its strand has failed."""
        self.error, self.cause = failure.error, failure.cause
        self._end("FAILED", "ExecutionFailed", fiber.last, (failure.error, failure.cause))

    def history_full(self) -> None:
        """End the execution: its history has room for one event only."""
        if self.machine_type == "EXPRESS":
            # Virtual time does not pass while states follow each other, but real time does.
            self._time_out()
            return
        cause = f"The execution reached the maximum number of history events ({MOST_EVENTS})."
        self.error, self.cause = RUNTIME, cause
        self._end("FAILED", "ExecutionFailed", self.history.count, (RUNTIME, cause))

    def stop(self, error: str | None = None, cause: str | None = None) -> None:
        """End the execution from outside, as StopExecution does."""
        if not self.is_over:
            self.error, self.cause = error, cause
            self._end("ABORTED", "ExecutionAborted", 0, (error, cause))

    def _time_out(self) -> None:
        self._end("TIMED_OUT", "ExecutionTimedOut", 0, (TIMEOUT, None))

    def _end(self, status: Status, kind: str, previous: int, value: Any) -> None:
        if self.is_over:
            return
        self.history.close(kind, previous, value)
        self.status = status
        self.stopped_at = self.loop.now
        if self._timer is not None:
            self._timer.cancel()
        self.root.abort()
        if self._ended is not None:
            self._ended(self)

    def guarded(self, action: Callable[[], None]) -> None:
        """Do something that may find the history full."""
        if self.is_over:
            return
        try:
            action()
        except HistoryFullError:
            self.history_full()

    def new_token(self) -> str:
        """Make a task token."""
        return self.sources.uuid()

    def ask(self, call: TaskCall) -> tuple[Answer, float]:
        """Ask what answers a task.

        Raises:
            MockError: nothing does.
        """
        session = self.session
        key = session.mocks.find(call)
        if key is not None:
            return session.mocks.answer(call, key, session.mock_context())
        resource = resource_of(call.resource)
        if resource.waits or resource.family == "Activity":
            return Outside(), 0.0
        if call.integration in _SENDS:
            return self._send(call), 0.0
        raise session.mocks.missing(call)

    def _send(self, call: TaskCall) -> Answer:
        """Send the result of another task, as one that calls SendTaskSuccess does."""
        arguments = call.arguments if isinstance(call.arguments, dict) else {}
        attempt = self.session.attempts.get(str(arguments.get("TaskToken")))
        if attempt is None:
            return Fails("Sfn.TaskDoesNotExistException", "Task does not exist (Service: Sfn, Status Code: 400)")
        if call.integration.endswith("Heartbeat"):
            attempt.beat()
        elif call.integration.endswith("Failure"):
            attempt.answered(Fails(arguments.get("Error"), arguments.get("Cause")))
        else:
            try:
                output = json.loads(str(arguments.get("Output")))
            except ValueError:
                return Fails("Sfn.InvalidOutputException", "Invalid output (Service: Sfn, Status Code: 400)")
            attempt.answered(Gives(output))
        return Gives({})

    def receipt(self, call: TaskCall) -> Json:
        """Give what the service says when it has taken a job or a message."""
        request = self.sources.uuid()
        if call.integration == "states:startExecution":
            return {"ExecutionArn": f"{self.machine_arn}:{request}", "StartDate": iso(self.loop.now)}
        return {"SdkHttpMetadata": {"HttpStatusCode": 200}, "SdkResponseMetadata": {"RequestId": request}}
