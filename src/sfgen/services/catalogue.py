"""The catalogue: every service and action that Step Functions calls through its SDK integrations."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property

from sfgen.services import index, names
from sfgen.services.names import ServiceName, UnknownServiceError
from sfgen.services.shapes import Shape
from sfgen.services.words import action_name, error_class, method_name, near

__all__ = [
    "Operation",
    "Service",
    "UnknownActionError",
    "UnknownServiceError",
    "UnsupportedActionError",
    "service",
]


class UnknownActionError(LookupError):
    """A service has no action of that name.

    Attributes:
        message: What is wrong.
        hint: What to write instead, or None.
    """

    def __init__(self, message: str, hint: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint


class UnsupportedActionError(UnknownActionError):
    """The service has the action, and Step Functions does not call it."""


@dataclass(frozen=True, slots=True, eq=False)
class Operation:
    """One action of a service.

    Attributes:
        service: The service.
        name: Its name in the API, such as `GetItem`.
        input: What it takes, or None if that is not known.
        output: What it gives, or None if that is not known or it gives nothing.
        errors: The errors that the API models for it, without a prefix, such as `NoSuchKeyException`.
    """

    service: Service
    name: str
    input: Shape | None
    output: Shape | None
    errors: tuple[str, ...]

    @property
    def action(self) -> str:
        """Its name in a resource, such as `getItem`."""
        return action_name(self.name)

    @property
    def method(self) -> str:
        """Its name as a Python method, such as `get_item`."""
        return method_name(self.name)

    def __repr__(self) -> str:
        return f"<{self.service.name}:{self.action}>"


class Service:
    """One service, as its SDK integration sees it.

    Attributes:
        name: Step Functions' name for it, such as `dynamodb`.
        prefix: What its errors begin with, such as `DynamoDb`.
        client: The name of its client in botocore, or None.
        known: Whether the installed botocore has a model of it; if not, its actions are taken on trust.
    """

    def __init__(self, name: ServiceName) -> None:
        self.name = name.name
        self.prefix = name.prefix
        self.client = name.client
        self._unsupported = name.unsupported
        self._index = None if name.client is None else index.load(name.client)
        self.known = self._index is not None
        self._operations: dict[str, Operation] = {}

    @cached_property
    def operations(self) -> Mapping[str, str]:
        """The names of all operations that Step Functions calls, such as `GetItem`, by their action, such as `getItem`."""
        if self._index is None:
            return {}
        return {
            action_name(name): name
            for name in self._index.operations
            if name not in self._unsupported and not self._index.operation(name).streams
        }

    @cached_property
    def methods(self) -> Mapping[str, str]:
        """The names of all operations by their Python method, such as `get_item`."""
        return {method_name(name): name for name in self.operations.values()}

    @cached_property
    def throttling(self) -> tuple[str, ...]:
        """The errors, without a prefix, that say that the service was asked too often."""
        return () if self._index is None else tuple(error_class(name) for name in self._index.throttling)

    @cached_property
    def errors(self) -> tuple[str, ...]:
        """The errors that the API models, without a prefix, sorted."""
        if self._index is None:
            return ()
        names = {error for name in self._index.operations for error in self._index.operation(name).errors}
        return tuple(sorted({error_class(name) for name in names}))

    def operation(self, action: str) -> Operation:
        """Give an action by its name in a resource.

        Raises:
            UnknownActionError: The service has none of that name; the hint has the most similar one.
            UnsupportedActionError: Step Functions does not call it.
        """
        if action not in self._operations:
            self._operations[action] = self._found(action)
        return self._operations[action]

    def _found(self, action: str) -> Operation:
        name = action[:1].upper() + action[1:]
        if name in self._unsupported:
            raise UnsupportedActionError(
                f"Step Functions does not call {self.name}:{action}", "call it from a Lambda function"
            )
        if self._index is None:
            return Operation(self, name, None, None, ())
        if name not in self._index.operations or action_name(name) != action:
            close = near(action, self.operations)
            hint = f"did you mean {close!r}?" if close else None
            raise UnknownActionError(f"{self.name} has no action {action!r}", hint)
        record = self._index.operation(name)
        if record.streams:
            message = f"Step Functions does not call {self.name}:{action}: it sends or receives a stream of events"
            raise UnsupportedActionError(message, "call it from a Lambda function")
        takes, gives = (None if number is None else self._index.shape(number) for number in record[:2])
        return Operation(self, name, takes, gives, tuple(error_class(error) for error in record.errors))

    def __repr__(self) -> str:
        return f"<service {self.name}>"


@cache
def service(name: str) -> Service:
    """Give a service by Step Functions' name for it.

    Raises:
        UnknownServiceError: There is none; the error says what was probably meant.
    """
    return Service(names.named(name))
