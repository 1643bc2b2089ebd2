"""What all states have in common: their events, retries and catches."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Final

from sfgen.asl.model import Catcher, Retrier
from sfgen.local.failures import StateError, matches
from sfgen.local.flows import Flow, JsonataFlow, PathFlow

if TYPE_CHECKING:
    from sfgen.local.fiber import Fiber
    from sfgen.local.program import States

__all__ = ["Node"]

# Source: AWS guide, "Handling errors in Step Functions workflows".
_INTERVAL_SECONDS: Final = 1
_MAX_ATTEMPTS: Final = 3
_BACKOFF_RATE: Final = 2.0


class Node:
    """A state made ready to run.

    Args:
        name: Its name.
        state: Its model.
        states: The states it is among.

    Attributes:
        entered_event: The type of the event with which it is entered.
        exited_event: The type of the event with which it is left.
        failed_event: The type of the event with which the state itself fails, where it has one.
        aborted_event: The type of the event with which it is aborted, where it has one.
        evaluates_first: Whether its expressions are evaluated before it does anything, even enter.
        can_retry: Whether it is of a kind that has Retry and Catch.
        continues: Whether it is of a kind that has a state after it.
        following: The state after it, or None.
        flow: How data goes through it.
    """

    kind: ClassVar[str]
    failed_event: ClassVar[str | None] = None
    aborted_event: ClassVar[str | None] = None
    evaluates_first: ClassVar[bool] = True
    can_retry: ClassVar[bool] = False
    continues: ClassVar[bool] = True

    __slots__ = (
        "_catchers",
        "_retriers",
        "entered_event",
        "exited_event",
        "flow",
        "following",
        "name",
        "state",
        "states",
    )

    def __init__(self, name: str, state: Any, states: States) -> None:
        self.name = name
        self.state = state
        self.states = states
        self.entered_event = f"{self.kind}StateEntered"
        self.exited_event = f"{self.kind}StateExited"
        self.following: str | None = state.next if self.continues else None
        self._retriers: tuple[Retrier, ...] = (state.retry or ()) if self.can_retry else ()
        self._catchers: tuple[Catcher, ...] = (state.catch or ()) if self.can_retry else ()
        self.flow: Any = self.flow_of((state.query_language or states.language) == "JSONata")

    def flow_of(self, is_jsonata: bool) -> Flow:
        """Give how data goes through the state."""
        return JsonataFlow(self.state, gives_result=False) if is_jsonata else PathFlow(self.state)

    def enter(self, fiber: Fiber) -> bool:
        """Enter the state and begin what it does.

        Returns:
            Whether the strand has another state to enter at once.

        Raises:
            StateError: it cannot.
        """
        raise NotImplementedError

    def again(self, fiber: Fiber) -> bool:
        """Do once more what the state does, without entering it anew: for a retry or after a redrive."""
        raise NotImplementedError

    def resume(self, fiber: Fiber) -> bool:
        """Go on after a redrive in the state in which the strand had stopped."""
        return self.again(fiber)

    def token(self, fiber: Fiber) -> str | None:  # noqa: ARG002
        """Give the task token that the context object has in the state, or None."""
        return None

    def retries(self, fiber: Fiber, failure: StateError) -> bool:
        """Arrange for another attempt if a retrier says so."""
        for index, retrier in enumerate(self._retriers):
            if not matches(failure, retrier.error_equals):
                continue
            used = fiber.retried.get(index, 0)
            most = _MAX_ATTEMPTS if retrier.max_attempts is None else _number(retrier.max_attempts)
            if used >= most:
                return False
            fiber.retried[index] = used + 1
            delay = retry_delay(retrier, used)
            if retrier.jitter_strategy == "FULL":
                delay = fiber.run.sources.random.uniform(0, delay)
            fiber.timer = fiber.run.loop.after(round(delay * 1000), lambda: self._retry(fiber))
            return True
        return False

    def _retry(self, fiber: Fiber) -> None:
        fiber.timer = None
        fiber.retry_count += 1
        fiber.run.loop.soon(lambda: fiber.go_on(self.again))

    def catches(self, fiber: Fiber, failure: StateError) -> bool | None:
        """Leave the state by a catcher, if one says so.

        Returns:
            Whether the strand has another state to enter at once, or None if nothing catches the failure.
        """
        for index, catcher in enumerate(self._catchers):
            if matches(failure, catcher.error_equals):
                output, assigned = self.flow.caught(fiber, catcher, index, failure.output())
                return fiber.leave(output, assigned, catcher.next)
        return None


def retry_delay(retrier: Retrier, used: int) -> float:
    """Give the seconds before an attempt, without jitter.

    Args:
        retrier: The retrier.
        used: How often it was used before.
    """
    interval = _INTERVAL_SECONDS if retrier.interval_seconds is None else _number(retrier.interval_seconds)
    rate = _BACKOFF_RATE if retrier.backoff_rate is None else _number(retrier.backoff_rate)
    most = None if retrier.max_delay_seconds is None else _number(retrier.max_delay_seconds)
    try:
        delay = float(interval * rate**used)
    except OverflowError:
        delay = float("inf")
    # A number above this many seconds is no delay that ends within a year's execution.
    return min(delay, 10.0**9 if most is None else most)


def _number(value: float | str) -> float:
    if isinstance(value, str):
        raise TypeError(f"{value!r} is a substitution and no number")
    return value
