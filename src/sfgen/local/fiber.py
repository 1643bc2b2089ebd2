"""A strand of execution: where one machine, one branch or one iteration is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum, auto
from typing import TYPE_CHECKING, Any, Final, Protocol

from sfgen.asl.model import Json
from sfgen.local.failures import DATA_LIMIT_EXCEEDED, QUERY_EVALUATION_ERROR, RUNTIME, StateError
from sfgen.local.flows import Assigned
from sfgen.local.history import HistoryFullError
from sfgen.local.jsonata import Scope
from sfgen.local.loop import Timer, iso
from sfgen.local.payload import LONGEST_PAYLOAD, fits

if TYPE_CHECKING:
    from sfgen.local.program import States
    from sfgen.local.runs import Run
    from sfgen.local.states.base import Node

__all__ = ["Fiber", "Owner", "Position", "Work"]

MOST_VARIABLES: Final = 10 * 1024 * 1024
"""Most bytes of all variables of an execution. Source: AWS guide, "Service quotas"."""

# So few variables cannot be too large together, as each is bounded.
_FEW_VARIABLES: Final = MOST_VARIABLES // LONGEST_PAYLOAD

_NO_VARIABLES: Mapping[str, Json] = {}


class Position(Enum):
    """How far a strand is."""

    WAITING = auto()
    """It has not begun."""
    RUNNING = auto()
    DONE = auto()
    FAILED = auto()
    ABORTED = auto()


class Owner(Protocol):
    """What a strand belongs to: an execution, or the work of a Parallel or Map state."""

    def child_done(self, fiber: Fiber) -> None:
        """Take the output of a strand that has come to its end."""
        ...

    def child_failed(self, fiber: Fiber, failure: StateError) -> None:
        """Take the failure of a strand that nothing in it has caught."""
        ...


class Work(Protocol):
    """What a state does over a time: a task, a wait, branches, iterations."""

    def cancel(self) -> None:
        """End it without a trace."""
        ...

    def strands(self) -> Sequence[Fiber]:
        """Give the strands it has begun, in order."""
        ...


class Fiber:
    """A strand of execution.

    Attributes:
        run: The execution.
        states: The states it moves among.
        owner: What it belongs to.
        index: Its place among the strands of its owner.
        variables: The variables that it sees.
        last: Its last event, which the next one follows from.
        position: How far it is.
        node: The state it is in.
        input: The input of that state.
        before: Its last event before it entered the state.
        entered: The event with which it entered the state.
        entered_at: When it did.
        is_open: Whether the state has been entered and has neither been left nor failed.
        retried: How often each retrier of the state was used.
        retry_count: How often the state was retried.
        work: What the state is doing.
        timer: What the state waits for before it is tried again.
        item: What `Map.Item` has in the context object, in the strands of a Map.
        output: What it gave.
        failure: Why it failed.
    """

    __slots__ = (
        "before",
        "entered",
        "entered_at",
        "failure",
        "index",
        "input",
        "is_open",
        "item",
        "last",
        "node",
        "output",
        "owner",
        "position",
        "retried",
        "retry_count",
        "run",
        "states",
        "timer",
        "variables",
        "work",
    )

    def __init__(
        self,
        run: Run,
        states: States,
        owner: Owner,
        index: int,
        given: Json,
        variables: Mapping[str, Json] = _NO_VARIABLES,
        last: int = 0,
    ) -> None:
        self.run = run
        self.states = states
        self.owner = owner
        self.index = index
        self.node: Node = states.start()
        self.input = given
        self.variables = variables
        self.last = last
        self.position = Position.WAITING
        self.before = self.entered = 0
        self.entered_at = 0
        self.is_open = False
        self.retried: dict[int, int] = {}
        self.retry_count = 0
        self.work: Work | None = None
        self.timer: Timer | None = None
        self.item: Mapping[str, Json] | None = None
        self.output: Json = None
        self.failure: StateError | None = None

    def begin(self) -> None:
        """Enter the first state as soon as it is this strand's turn."""
        self.position = Position.RUNNING
        self.run.loop.ready.append(self.step)

    def resume(self) -> None:
        """Go on after a redrive where this strand had stopped, or begin if it had not."""
        if self.position is Position.WAITING or not self.entered:
            self.begin()
            return
        self.position = Position.RUNNING
        self.retried, self.retry_count = {}, 0
        self.is_open = True
        self.run.loop.soon(lambda: self.go_on(self.node.resume))

    def step(self) -> None:
        """Go through states until one takes its time, or it is another strand's turn."""
        ready = self.run.loop.ready
        try:
            while self.position is Position.RUNNING:
                try:
                    goes_on = self.node.enter(self)
                except StateError as failure:
                    goes_on = self.fail(failure)
                if not goes_on:
                    return
                if ready:
                    ready.append(self.step)
                    return
        except HistoryFullError:
            self.run.history_full()

    def go_on(self, proceed: Any, *arguments: Any) -> None:
        """Do what follows in the state it is in, and then enter the next ones.

        Args:
            proceed: Does it, and says whether the strand has another state to enter.
            *arguments: What it is given.
        """
        if self.position is not Position.RUNNING:
            return
        try:
            try:
                goes_on = proceed(self, *arguments)
            except StateError as failure:
                goes_on = self.fail(failure)
        except HistoryFullError:
            self.run.history_full()
            return
        if goes_on:
            self.run.loop.ready.append(self.step)

    def arrive(self, node: Node) -> None:
        """Note that a state is entered."""
        self.before = self.last
        history = self.run.history
        self.entered = self.last = history.add(node.entered_event, self.last, node.name, self.input, history.count + 1)
        self.entered_at = self.run.loop.now
        self.is_open = True
        self.retry_count = 0
        if self.retried:
            self.retried = {}

    def note(self, kind: str, subject: Any = None, value: Any = None) -> int:
        """Note an event of the state, which follows from the last one."""
        self.last = self.run.history.add(kind, self.last, subject, value, self.entered)
        return self.last

    def fitting(self, result: tuple[Json, Assigned]) -> tuple[Json, Assigned]:
        """Give what a state is to be left with.

        Raises:
            StateError: the output is too large.
        """
        if not fits(result[0]):
            raise too_large(self.node.name)
        return result

    def leave(self, output: Json, assigned: Assigned, following: str | None) -> bool:
        """Leave the state, and say whether there is another one to enter."""
        node = self.node
        if output is not self.input and not fits(output):
            raise too_large(node.name)
        if assigned:
            self.assign(assigned)
        self.last = self.run.history.add(node.exited_event, self.last, node.name, (output, assigned), self.entered)
        self.is_open = False
        self.work = None
        if following is None:
            return self.finish(output)
        self.input = output
        self.node = self.states.node(following)
        return True

    def assign(self, assigned: Mapping[str, Json]) -> None:
        """Set variables, for the states to come and the strands they begin."""
        if not all(fits(value) for value in assigned.values()) or not fits(dict(assigned)):
            raise too_large(self.node.name)
        self.variables = {**self.variables, **assigned}
        if len(self.variables) > _FEW_VARIABLES and not fits(dict(self.variables), MOST_VARIABLES):
            raise too_large(self.node.name)

    def finish(self, output: Json) -> bool:
        """Come to the end."""
        self.output = output
        self.position = Position.DONE
        self.owner.child_done(self)
        return False

    def fail(self, failure: StateError, *, own: bool = True) -> bool:
        """Take a failure of the state: retry it, catch it, or fail with it.

        Args:
            failure: The failure.
            own: Whether it is the state's own, and not that of a strand in it.

        Returns:
            Whether there is another state to enter at once.
        """
        node = self.node
        self._place(failure)
        self.failure = failure
        if node.retries(self, failure):
            return False
        if node.failed_event is not None and not (own and failure.error == RUNTIME):
            self.note(node.failed_event)
            self.is_open = False
        try:
            caught = node.catches(self, failure)
        except StateError as second:
            # The catcher itself cannot be evaluated: nothing else catches that.
            failure, caught = second, None
            self._place(failure)
        if caught is not None:
            return caught
        self.failure = failure
        self.position = Position.FAILED
        self.owner.child_failed(self, failure)
        return False

    def _place(self, failure: StateError) -> None:
        """Say in the cause of a failure where it was, and note it if an expression failed."""
        if not failure.unplaced:
            return
        node = self.node
        place = f"An error occurred while executing the state '{node.name}' (entered at the event id #{self.entered})."
        failure.cause = f"{place} {failure.cause}"
        failure.unplaced = False
        if failure.error == QUERY_EVALUATION_ERROR:
            if self.last == self.entered and node.evaluates_first:
                self.last = self.before
            self.note("EvaluationFailed", (node.name, failure.field), (failure.error, failure.cause))

    def abort(self) -> None:
        """Stop, with all strands in it, and without a trace in the history."""
        stack = [self]
        while stack:
            fiber = stack.pop()
            if fiber.position in {Position.RUNNING, Position.WAITING}:
                fiber.position = Position.ABORTED
            if fiber.timer is not None:
                fiber.timer.cancel()
                fiber.timer = None
            if fiber.work is not None:
                fiber.work.cancel()
                stack.extend(fiber.work.strands())

    def context(self) -> dict[str, Json]:
        """Give the context object as the state sees it."""
        state: dict[str, Json] = {"Name": self.node.name, "EnteredTime": iso(self.entered_at)}
        if self.node.can_retry:
            state["RetryCount"] = self.retry_count
        context: dict[str, Json] = {**self.run.context, "State": state}
        if self.item is not None:
            context["Map"] = {"Item": self.item}
        token = self.node.token(self)
        if token is not None:
            context["Task"] = {"Token": token}
        return context

    def scope_of_expressions(self, more: Mapping[str, Json] | None = None) -> Scope:
        """Give what JSONata expressions of the state read.

        Args:
            more: What `$states` has beside the input and the context.
        """
        states: dict[str, Json] = {"input": self.input, "context": self.context()}
        if more:
            states.update(more)
        return Scope({**self.variables, "states": states}, self.run.sources)


def too_large(name: str, *, from_task: bool = False) -> StateError:
    """Give the failure for a payload above the limit."""
    cause = (
        f"The state/task '{name}' returned a result with a size exceeding the maximum number of bytes service limit."
    )
    return StateError(DATA_LIMIT_EXCEEDED, cause, from_task=from_task)
