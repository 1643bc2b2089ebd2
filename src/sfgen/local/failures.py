"""How a state fails, and which errors a Retry or a Catch matches.

Source: AWS Step Functions Developer Guide, "Handling errors in Step Functions workflows"; the Amazon States Language
specification, "Errors".
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

__all__ = [
    "ALL",
    "DATA_LIMIT_EXCEEDED",
    "HEARTBEAT_TIMEOUT",
    "ITEM_READER_FAILED",
    "QUERY_EVALUATION_ERROR",
    "RESULT_WRITER_FAILED",
    "RUNTIME",
    "TASK_FAILED",
    "THRESHOLD_EXCEEDED",
    "TIMEOUT",
    "StateError",
    "matches",
]

ALL: Final = "States.ALL"
DATA_LIMIT_EXCEEDED: Final = "States.DataLimitExceeded"
HEARTBEAT_TIMEOUT: Final = "States.HeartbeatTimeout"
ITEM_READER_FAILED: Final = "States.ItemReaderFailed"
QUERY_EVALUATION_ERROR: Final = "States.QueryEvaluationError"
RESULT_WRITER_FAILED: Final = "States.ResultWriterFailed"
RUNTIME: Final = "States.Runtime"
TASK_FAILED: Final = "States.TaskFailed"
THRESHOLD_EXCEEDED: Final = "States.ExceedToleratedFailureThreshold"
TIMEOUT: Final = "States.Timeout"


class StateError(Exception):
    """A state has failed.

    Attributes:
        error: The error's name, or None where a task or a Fail state gave none.
        cause: What happened, or None.
        unplaced: Whether the words that name the state are still to be put before the cause.
        field: The field whose expression failed, or None.
        from_task: Whether a task said so, and not the interpreter.
        missed_heartbeat: Whether it is a timeout because of a heartbeat that did not come.
    """

    def __init__(
        self,
        error: str | None,
        cause: str | None,
        *,
        unplaced: bool = False,
        field: str | None = None,
        from_task: bool = False,
        missed_heartbeat: bool = False,
    ) -> None:
        super().__init__(error, cause)
        self.error = error
        self.cause = cause
        self.unplaced = unplaced
        self.field = field
        self.from_task = from_task
        self.missed_heartbeat = missed_heartbeat

    def output(self) -> dict[str, str | None]:
        """Give the error output: what a Catch hands on."""
        return {"Error": self.error, "Cause": "" if self.error == TIMEOUT and self.cause is None else self.cause}


def matches(failure: StateError, names: Iterable[str]) -> bool:
    """Say whether one of the names in an `ErrorEquals` stands for a failure."""
    error = failure.error
    if error == RUNTIME:
        return False
    # What exceeds the limit within the interpreter must be named; a task that answers too much is an error like others.
    by_wildcard = error != DATA_LIMIT_EXCEEDED or failure.from_task
    for name in names:
        if name == error:
            return True
        if name == ALL and by_wildcard:
            return True
        if name == TASK_FAILED and by_wildcard and error != TIMEOUT:
            return True
        if name == HEARTBEAT_TIMEOUT and failure.missed_heartbeat:
            return True
    return False
