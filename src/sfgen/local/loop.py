"""The event loop: one thread, a queue of what can go on now, and timers.

By default its clock is virtual: when nothing can go on, the time jumps to the next timer. What is due at one moment
happens before anything goes on because of it, as the service writes down what it learned before it decides.
"""

from __future__ import annotations

import heapq
import time
from collections import deque
from collections.abc import Callable
from datetime import UTC, datetime
from functools import lru_cache
from typing import Final

__all__ = ["START", "Loop", "Timer", "iso", "utc"]

START: Final = 1_767_225_600_000
"""When a run begins unless another time is given: 2026-01-01T00:00:00Z."""


class Timer:
    """What is to happen at a moment, unless it is cancelled before.

    Attributes:
        due: The moment, in milliseconds.
        action: What is to happen, or None if it was cancelled.
        outside: Whether it limits the time of somebody outside, for whom the virtual clock does not jump.
        held: Says whether the virtual clock does not jump to it now, although it is not of one person outside.
    """

    __slots__ = ("action", "due", "held", "order", "outside")

    def __init__(
        self,
        due: int,
        order: int,
        action: Callable[[], None],
        *,
        outside: bool,
        held: Callable[[], bool] | None = None,
    ) -> None:
        self.due = due
        self.order = order
        self.action: Callable[[], None] | None = action
        self.outside = outside
        self.held = held

    @property
    def stands(self) -> bool:
        """Whether the virtual clock does not jump to it."""
        return self.outside or (self.held is not None and self.held())

    def __lt__(self, other: Timer) -> bool:
        return (self.due, self.order) < (other.due, other.order)

    def cancel(self) -> None:
        """Make sure that it does not happen."""
        self.action = None


class Loop:
    """The queue, the timers and the clock that all executions of a run share.

    Args:
        start: The time at which the clock stands, in milliseconds.
        real_time: Wait for each timer instead of jumping to it.

    Attributes:
        now: The time, in milliseconds since 1970-01-01T00:00:00Z.
        ready: What can go on now, in order.
    """

    __slots__ = ("_order", "_started", "_timers", "now", "ready", "real_time")

    def __init__(self, *, start: int | None = None, real_time: bool = False) -> None:
        self.real_time = real_time
        if start is None:
            start = time.time_ns() // 1_000_000 if real_time else START
        self.now = start
        self.ready: deque[Callable[[], None]] = deque()
        self._timers: list[Timer] = []
        self._order = 0
        self._started = time.monotonic() - start / 1000

    def soon(self, action: Callable[[], None]) -> None:
        """Let something happen after all that can go on already."""
        self.ready.append(action)

    def after(
        self,
        milliseconds: int,
        action: Callable[[], None],
        *,
        outside: bool = False,
        held: Callable[[], bool] | None = None,
    ) -> Timer:
        """Let something happen later."""
        self._order += 1
        timer = Timer(self.now + max(milliseconds, 0), self._order, action, outside=outside, held=held)
        heapq.heappush(self._timers, timer)
        return timer

    def run(self, until: Callable[[], bool], *, beyond: int | None = None) -> bool:
        """Go on until nothing can.

        Args:
            until: Says whether that is enough.
            beyond: Jump over the time of somebody outside too, up to this moment.

        Returns:
            Whether `until` was reached; False if all that is left waits for somebody outside.
        """
        ready = self.ready
        if self.real_time:
            self.now = max(self.now, round((time.monotonic() - self._started) * 1000))
        while True:
            while ready:
                ready.popleft()()
                if until():
                    return True
            if until():
                return True
            following = self._next(beyond)
            if following is None:
                return False
            self._reach(following)
            while self._timers and self._timers[0].due <= self.now:
                action = heapq.heappop(self._timers).action
                if action is not None:
                    action()

    def catch_up(self, until: Callable[[], bool]) -> None:
        """Let come due what has come due in real time while nothing ran."""
        if self.real_time:
            self.run(until, beyond=round((time.monotonic() - self._started) * 1000))

    def first(self) -> Timer | None:
        """Give the timer that comes due first."""
        timers = self._timers
        while timers and timers[0].action is None:
            heapq.heappop(timers)
        return timers[0] if timers else None

    def first_inside(self) -> Timer | None:
        """Give the first timer that does not limit the time of somebody outside."""
        first = self.first()
        if first is None or not first.outside:
            return first
        inside = (timer for timer in self._timers if timer.action is not None and not timer.outside)
        return min(inside, default=None)

    def postpone_outside(self, milliseconds: int) -> None:
        """Give everybody outside more time, as the clock was moved on and they have not had that time."""
        for timer in self._timers:
            if timer.outside:
                timer.due += milliseconds
        heapq.heapify(self._timers)

    def _next(self, beyond: int | None) -> int | None:
        """Give the moment of the next timer that the clock may go to."""
        first = self.first()
        if first is None or (first.stands if beyond is None else first.due > beyond):
            return None
        return first.due

    def _reach(self, due: int) -> None:
        if self.real_time:
            left = due / 1000 - (time.monotonic() - self._started)
            if left > 0:
                time.sleep(left)
        self.now = max(self.now, due)


def utc(milliseconds: int) -> datetime:
    """Give a time as Python has it."""
    return datetime.fromtimestamp(milliseconds / 1000, UTC)


@lru_cache(maxsize=256)
def iso(milliseconds: int) -> str:
    """Write a time as the context object does: with as many digits of a second as it needs, three at a time."""
    seconds, rest = divmod(milliseconds, 1000)
    text = datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%S")
    return f"{text}.{rest:03d}Z" if rest else f"{text}Z"
