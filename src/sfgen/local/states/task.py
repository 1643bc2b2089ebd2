"""Task: work that something else does."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from sfgen.asl.model import Json
from sfgen.local.failures import TIMEOUT, StateError
from sfgen.local.fiber import too_large
from sfgen.local.flows import Flow, JsonataFlow, PathFlow, runtime_failure
from sfgen.local.mocks import Answer, Fails, Gives, Outside, Silence
from sfgen.local.nested import start_nested, starts_here
from sfgen.local.payload import fits, text_of
from sfgen.local.states.base import Node
from sfgen.local.tasks import TaskCall, resource_of

if TYPE_CHECKING:
    from sfgen.local.fiber import Fiber
    from sfgen.local.loop import Timer
    from sfgen.local.program import States
    from sfgen.local.runs import Run

__all__ = ["Attempt", "TaskNode"]

WORKER: Final = "sfgen"
"""The name of the worker that takes the tasks of activities here."""

HTTP_SECONDS: Final = 60
"""How long an HTTP task waits for an answer. Source: AWS guide, "Service quotas"."""

_ATTEMPT_FIELDS: Final = (("timeout_seconds", "TimeoutSeconds"), ("heartbeat_seconds", "HeartbeatSeconds"))


class TaskNode(Node):
    """A Task state."""

    kind = "Task"
    aborted_event = "TaskStateAborted"
    can_retry = True

    __slots__ = ("has_token", "resource")

    def __init__(self, name: str, state: Any, states: States) -> None:
        super().__init__(name, state, states)
        self.resource = resource_of(state.resource)
        # A job that runs in another service is known by a token too, although nobody needs to send it.
        self.has_token = self.resource.submits or self.resource.family == "Activity"

    def flow_of(self, is_jsonata: bool) -> Flow:
        return JsonataFlow(self.state, gives_result=True) if is_jsonata else PathFlow(self.state)

    def enter(self, fiber: Fiber) -> bool:
        fiber.arrive(self)
        return self.again(fiber)

    def again(self, fiber: Fiber) -> bool:
        token = fiber.run.new_token() if self.has_token else None
        attempt = Attempt(fiber, self, token)
        fiber.work = attempt
        attempt.schedule()
        return False

    def token(self, fiber: Fiber) -> str | None:
        return fiber.work.token if isinstance(fiber.work, Attempt) else None

    def limit(self, fiber: Fiber, effective: Json, name: str, field: str) -> int | None:
        """Give a time limit in seconds, where the state has it."""
        path = getattr(self.state, f"{name}_path")
        if path is not None:
            found = PathFlow.read(fiber, path, effective, f"{field}Path")
            if not isinstance(found, int) or isinstance(found, bool) or found <= 0:
                raise runtime_failure(
                    f'The {field}Path field refers to value "{_shown(found)}" which is not a valid integer: {path}'
                )
            return found
        value = getattr(self.state, name)
        if value is not None and self.flow.is_jsonata:
            value = self.flow.typed(value, fiber.scope_of_expressions(), field, "integer")
        return None if value is None else int(value)

    def role(self, fiber: Fiber, effective: Json) -> str | None:
        """Give the role that the task assumes, where `Credentials` names one."""
        credentials = self.state.credentials
        if credentials is None:
            return None
        if self.flow.is_jsonata:
            role: str = self.flow.typed(
                credentials.role_arn, fiber.scope_of_expressions(), "Credentials/RoleArn", "string"
            )
            return role
        if credentials.role_arn_path is None:
            return str(credentials.role_arn)
        return str(PathFlow.read(fiber, credentials.role_arn_path, effective, "RoleArn.$"))


def _shown(value: Json) -> str:
    return value if isinstance(value, str) else text_of(value)


class Attempt:
    """One attempt of a Task: from the moment it is scheduled to its answer.

    Attributes:
        token: The task token, or None.
        call: What the task is asked.
        worker: Who has taken the task of an activity, or None.
        is_outside: Whether somebody outside the run answers.
    """

    def __init__(self, fiber: Fiber, node: TaskNode, token: str | None) -> None:
        self.token = token
        self.call = TaskCall(node.name, node.resource.arn, None)
        self.worker: str | None = None
        self.is_outside = False
        self._fiber = fiber
        self._node = node
        self._effective: Json = None
        self._timeout: int | None = None
        self._heartbeat: int | None = None
        self._timers: list[Timer] = []
        self._beat: Timer | None = None
        self._is_over = False
        self._started: Run | None = None
        self._held: Callable[[], bool] | None = None

    def cancel(self) -> None:
        self._close()
        if self._started is not None:
            self._started.stop()
        if self.call.outcome == "open":
            self.call.outcome = "aborted"

    def strands(self) -> tuple[Fiber, ...]:
        return ()

    def schedule(self) -> None:
        """Evaluate what the task is given, and schedule it."""
        fiber, node = self._fiber, self._node
        self._effective = effective = node.flow.effective(fiber)
        arguments = node.flow.arguments(fiber, effective)
        self._timeout, self._heartbeat = (node.limit(fiber, effective, *names) for names in _ATTEMPT_FIELDS)
        role = node.role(fiber, effective)
        run = fiber.run
        if not fits(arguments):
            raise too_large(node.name)
        details = (arguments, self._timeout, self._heartbeat, role, run.session.region)
        fiber.note(f"{node.resource.family}Scheduled", node.resource.subject, details)
        state = node.state
        self.call = TaskCall(
            node.name,
            node.resource.arn,
            arguments,
            fiber.retry_count,
            self.token,
            role,
            readers=(state.output, state.assign, state.result_selector),
        )
        run.session.calls.append(self.call)
        if self.token is not None:
            run.session.attempts[self.token] = self
        run.loop.soon(lambda: self._guarded(self._start))

    def _guarded(self, action: Any) -> None:
        if self._is_over:
            return
        self._fiber.run.guarded(action)

    def _start(self) -> None:
        """Ask for the answer."""
        fiber, resource = self._fiber, self._node.resource
        if starts_here(self.call, fiber.run.session):
            # Whoever is waited for in there is given the time.
            self._held = fiber.run.session.waits_outside
            self.begin(WORKER)
            session = fiber.run.session
            self._started = start_nested(self.call, session, lambda answer: self._guarded(lambda: self.deliver(answer)))
            return
        given, seconds = fiber.run.ask(self.call)
        self.is_outside = isinstance(given, Outside)
        if self.is_outside and resource.family == "Activity":
            # Nobody has taken the task yet.
            return
        if isinstance(given, Fails) and given.submitting and resource.submits:
            self._refuse(given)
            return
        self.begin(WORKER)
        if isinstance(given, Silence | Outside):
            return
        if resource.service == "http" and seconds > HTTP_SECONDS:
            given, seconds = Fails("States.Http.Socket", "Read timed out"), HTTP_SECONDS
        if seconds > 0:
            self._timers.append(
                fiber.run.loop.after(round(seconds * 1000), lambda: self._guarded(lambda: self.deliver(given)))
            )
        else:
            fiber.run.loop.soon(lambda: self._guarded(lambda: self.deliver(given)))

    def _refuse(self, failed: Fails) -> None:
        """Note that the service did not take the job or the message."""
        call, resource = self.call, self._node.resource
        self._close()
        call.outcome, call.error, call.cause = "failed", failed.error, failed.cause
        self._fiber.note("TaskStarted", resource.subject)
        self._fiber.note("TaskSubmitFailed", resource.subject, (failed.error, failed.cause))
        self._follow(lambda fiber: _failed(fiber, StateError(failed.error, failed.cause, from_task=True)))

    def take(self, worker: str) -> None:
        """Let a worker take the task of an activity."""
        self._guarded(lambda: self.begin(worker))

    def answered(self, answer: Answer) -> None:
        """Take an answer from outside."""
        self._guarded(lambda: self.deliver(answer))

    def begin(self, worker: str) -> None:
        """Note that the task has started; its time runs from here."""
        fiber, resource = self._fiber, self._node.resource
        if resource.family == "Activity":
            fiber.note("ActivityStarted", None, worker)
            self.worker = worker
        elif resource.family == "LambdaFunction":
            fiber.note("LambdaFunctionStarted")
        else:
            fiber.note("TaskStarted", resource.subject)
        if resource.submits:
            fiber.note("TaskSubmitted", resource.subject, fiber.run.receipt(self.call))
        outside = self.is_outside
        if self._timeout is not None:
            self._timers.append(self._limit(self._timeout, outside=outside, heartbeat=False))
        if self._heartbeat is not None and (resource.waits or resource.family == "Activity"):
            self._beat = self._limit(self._heartbeat, outside=outside, heartbeat=True)

    def _limit(self, seconds: int, *, outside: bool, heartbeat: bool) -> Timer:
        def due() -> None:
            self._guarded(lambda: self._time_out(heartbeat=heartbeat))

        return self._fiber.run.loop.after(seconds * 1000, due, outside=outside, held=self._held)

    def beat(self) -> None:
        """Take a heartbeat."""
        if self._beat is not None and self._heartbeat is not None:
            outside = self._beat.outside
            self._beat.cancel()
            self._beat = self._limit(self._heartbeat, outside=outside, heartbeat=True)

    @property
    def fiber(self) -> Fiber:
        """The strand that is in the state."""
        return self._fiber

    @property
    def started(self) -> Run | None:
        """The execution that it has started and waits for, or None."""
        return self._started

    @property
    def due(self) -> int | None:
        """When its timeout comes, or None."""
        return next((timer.due for timer in self._timers), None)

    @property
    def missed_at(self) -> int | None:
        """When the next heartbeat is missed, or None."""
        return None if self._beat is None else self._beat.due

    @property
    def is_over(self) -> bool:
        """Whether the task has been answered, or its time is up."""
        return self._is_over

    def deliver(self, answer: Answer) -> None:
        """Take the answer of the task."""
        self._close()
        node = self._node
        if isinstance(answer, Fails):
            self._fail(answer.error, answer.cause)
            return
        assert isinstance(answer, Gives)
        if not fits(answer.result):
            resource = node.resource
            name = resource.service if resource.family == "Task" else resource.arn
            failure = too_large(name, from_task=True)
            self._fail(failure.error, failure.cause)
            return
        self.call.outcome, self.call.result = "succeeded", answer.result
        family = node.resource.family
        self._fiber.note(f"{family}Succeeded", node.resource.subject, answer.result)
        self._follow(lambda fiber: self._succeeded(fiber, answer.result))

    def _fail(self, error: str | None, cause: str | None) -> None:
        call, resource = self.call, self._node.resource
        call.outcome, call.error, call.cause = "failed", error, cause
        kind = "TimedOut" if error == TIMEOUT else "Failed"
        self._fiber.note(f"{resource.family}{kind}", resource.subject, (error, cause))
        self._follow(lambda fiber: _failed(fiber, StateError(error, cause, from_task=True)))

    def _time_out(self, *, heartbeat: bool) -> None:
        self._close()
        resource = self._node.resource
        self.call.outcome, self.call.error = "timed out", TIMEOUT
        self._fiber.note(f"{resource.family}TimedOut", resource.subject, (TIMEOUT, None))
        self._follow(
            lambda fiber: _failed(fiber, StateError(TIMEOUT, None, from_task=True, missed_heartbeat=heartbeat))
        )

    def _follow(self, proceed: Any) -> None:
        fiber = self._fiber
        fiber.run.loop.soon(lambda: fiber.go_on(proceed))

    def _succeeded(self, fiber: Fiber, result: Json) -> bool:
        output, assigned = self._node.flow.leave(fiber, self._effective, result)
        return fiber.leave(output, assigned, self._node.following)

    def _close(self) -> None:
        self._is_over = True
        for timer in self._timers:
            timer.cancel()
        if self._beat is not None:
            self._beat.cancel()
        if self.token is not None:
            self._fiber.run.session.attempts.pop(self.token, None)


def _failed(_fiber: Fiber, failure: StateError) -> bool:
    raise failure
