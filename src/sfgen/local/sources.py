"""Where a run takes its time and its chance from."""

from __future__ import annotations

import random
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field

__all__ = ["Sources"]


def _system_millis() -> int:
    return time.time_ns() // 1_000_000


@dataclass(frozen=True, slots=True)
class Sources:
    """The clock and the randomness of a run; two runs with equal ones see the same.

    Attributes:
        random: What `$random`, `$shuffle`, `States.MathRandom` and uuids draw from.
        millis: The time, in milliseconds since 1970-01-01T00:00:00Z.
    """

    random: random.Random = field(default_factory=lambda: random.Random(0))  # noqa: S311  # repeatable, not secret
    millis: Callable[[], int] = _system_millis

    def uuid(self) -> str:
        """Draw a uuid of version 4."""
        return str(uuid.UUID(int=self.random.getrandbits(128), version=4))
