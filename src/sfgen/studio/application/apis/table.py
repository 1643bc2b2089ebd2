"""Which operations there are on this machine, and what a call of any other is told."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from sfgen.studio.application.hooks import Answer, CannotAnswerError

__all__ = ["Operation", "Table", "refused"]

Operation: TypeAlias = Callable[[dict[str, Any]], Answer]


def refused(code: str, message: str, status: int = 400) -> Answer:
    """Give the answer of a service that refuses a request."""
    return Answer({"Error": {"Code": code, "Message": message}}, status)


class Table:
    """The operations of each service by its name in boto3.

    Args:
        services: The operations.
    """

    def __init__(self, services: Mapping[str, Mapping[str, Operation]]) -> None:
        self._services: Final = services

    def has(self, service: str, operation: str) -> bool:
        """Say whether an operation is there."""
        return operation in self._services.get(service, {})

    def ask(self, service: str, operation: str, arguments: dict[str, Any]) -> Answer:
        """Answer a call.

        Raises:
            CannotAnswerError: The operation is not there.
        """
        operations = self._services.get(service)
        if operations is None:
            raise CannotAnswerError(
                f"{service}:{operation} is not there on this machine, which has {', '.join(sorted(self._services))}:"
                " give the task that leads to it a mock"
            )
        if operation not in operations:
            raise CannotAnswerError(
                f"{service}:{operation} is not there on this machine, which has of {service}"
                f" {', '.join(sorted(operations))}: give the task that leads to it a mock"
            )
        return operations[operation](arguments)
