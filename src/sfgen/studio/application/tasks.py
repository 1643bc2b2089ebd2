"""Tasks of workflows that are answered by what this machine has of the application."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from sfgen.local.mocks import Context, MockError, Responder
from sfgen.local.real_services import Live, called_operation
from sfgen.local.tasks import TaskCall
from sfgen.studio.application.apis.table import Table
from sfgen.studio.application.hooks import CannotAnswerError

__all__ = ["Owns", "task_answers"]

Owns: TypeAlias = Callable[[TaskCall, Mapping[str, Any]], bool]
"""Says whether what a call names is one of the application's own."""

_KEYS: Final = {
    "lambda": ("lambda", "aws-sdk:lambda"),
    "s3": ("aws-sdk:s3",),
    "secretsmanager": ("aws-sdk:secretsmanager",),
    "sns": ("sns", "aws-sdk:sns"),
    "sqs": ("sqs", "aws-sdk:sqs"),
}


@dataclass(frozen=True, slots=True)
class Here(Responder):
    """Answers the calls of one service as far as it is here; all others are for somebody else."""

    service: str
    table: Table
    owns: Owns
    live: Live

    def takes(self, call: TaskCall) -> bool:
        """Say whether the operation is here, and what it is about belongs to the application."""
        called = called_operation(call)
        if called is None or called[0] != self.service or not self.table.has(*called):
            return False
        return self.owns(call, call.arguments if isinstance(call.arguments, dict) else {})

    def respond(self, call: TaskCall, context: Context) -> Any:
        """Answer as the service does."""
        try:
            return self.live.respond(call, context)
        except CannotAnswerError as error:
            raise MockError(f"'{call.state}': {error}") from error


def task_answers(table: Table, owns: Mapping[str, Owns], live: Live) -> dict[str, Responder]:
    """Give what answers tasks, by the names of services: whatever else is given under a nearer name wins."""
    return {key: Here(service, table, owns[service], live) for service, keys in _KEYS.items() for key in keys}
