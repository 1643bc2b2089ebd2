"""Real time, as the engine sees it: what it is, and waiting for it or for a message."""

from __future__ import annotations

import threading
import time
from typing import Protocol

__all__ = ["Clock", "RealClock"]


class Clock(Protocol):
    """Tells the time and waits; tests have one that they turn by hand."""

    def now(self) -> int:
        """Give the time, in milliseconds since 1970."""
        ...

    def wait(self, condition: threading.Condition, until: int | None) -> None:
        """Wait until a condition is notified, or until a moment; the condition is held."""
        ...


class RealClock:
    """The clock of the machine; it never goes back."""

    def __init__(self) -> None:
        self._ahead = time.time() - time.monotonic()

    def now(self) -> int:
        """Give the time, in milliseconds since 1970."""
        return round((time.monotonic() + self._ahead) * 1000)

    def wait(self, condition: threading.Condition, until: int | None) -> None:
        """Wait until a condition is notified, or until a moment; the condition is held."""
        condition.wait(None if until is None else max(until - self.now(), 0) / 1000)
