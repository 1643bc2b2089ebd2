"""The keywords of `Task` that functions which make Tasks hand on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any, TypedDict

from sfgen.asl import QueryLanguage
from sfgen.dsl.retry import Retry

__all__ = ["STEP_OPTIONS", "StepOptions"]


class StepOptions(TypedDict, total=False):
    """Keywords that every step of a service has; see `Task`."""

    timeout: timedelta | None
    timeout_seconds: int | None
    heartbeat: timedelta | None
    heartbeat_seconds: int | None
    credentials: str | None
    retry: Sequence[Retry] | Retry
    assign: Mapping[str, Any] | None
    output: Any
    comment: str | None
    query_language: QueryLanguage | None


STEP_OPTIONS = frozenset(StepOptions.__optional_keys__)
"""Their names."""
