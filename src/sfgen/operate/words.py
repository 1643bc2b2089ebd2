"""Marks, times and texts as people read them."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from sfgen.operate.steps import StepStatus

__all__ = ["MARKS", "cut", "duration", "moment"]

MARKS: Final[dict[StepStatus, str]] = {"succeeded": "✓", "caught": "!", "failed": "✗", "aborted": "-", "running": "…"}


def duration(seconds: float) -> str:
    """Write how long something took."""
    if seconds < 60:
        return f"{seconds:.3g} s"
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    days, hours = divmod(hours, 24)
    parts = [(days, "d"), (hours, "h"), (minutes, "min"), (rest, "s")]
    return " ".join(f"{count} {unit}" for count, unit in parts if count)


def moment(milliseconds: int) -> str:
    """Write a moment, in UTC."""
    return f"{datetime.fromtimestamp(milliseconds / 1000, UTC):%Y-%m-%d %H:%M:%S}"


def cut(text: str, width: int) -> str:
    """Cut a text that is longer than there is room."""
    return text if len(text) <= width else text[: width - 1] + "…"
