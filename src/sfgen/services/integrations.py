"""What a Task calls: the one place that says, for any resource, what it takes, gives and raises."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from sfgen.expr.types import UNKNOWN, Type
from sfgen.services.catalogue import service
from sfgen.services.resources import Resource
from sfgen.services.shapes import Shape, result_type

__all__ = ["Integration", "integration"]


@dataclass(frozen=True, slots=True, eq=False)
class Integration:
    """What is known about calls with one resource.

    Attributes:
        title: What messages call it, such as `dynamodb:getItem`.
        input: What it takes, or None if that is not known.
        result: The type of what it gives.
        prefix: What the names of its errors begin with, such as `DynamoDB`, or None if that is not known.
        errors: The errors that are modelled for it, without the prefix.
        throttling: Those of them that say that the service was asked too often.
    """

    title: str
    input: Shape | None = None
    result: Type = UNKNOWN
    prefix: str | None = None
    errors: tuple[str, ...] = ()
    throttling: tuple[str, ...] = ()


@lru_cache(maxsize=4096)
def integration(resource: Resource) -> Integration:
    """Give what is known about calls with a resource.

    Raises:
        UnknownServiceError: There is no such service.
        UnknownActionError: The service has no such action, or Step Functions does not call it.
    """
    if resource.kind != "sdk":
        return Integration(f"{resource.service}:{resource.action}")
    api = service(resource.service)
    operation = api.operation(resource.action)
    result: Type = UNKNOWN
    if resource.pattern == "request-response" and operation.output is not None:
        result = result_type(operation.output)
    return Integration(
        f"{api.name}:{operation.action}",
        operation.input,
        result,
        api.prefix,
        operation.errors,
        tuple(error for error in operation.errors if error in api.throttling),
    )
