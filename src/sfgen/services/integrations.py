"""What a Task calls: the one place that says, for any resource, what it takes, gives and raises."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from sfgen.expr.types import UNKNOWN, Type
from sfgen.services.catalogue import UnknownActionError, UnknownServiceError, service
from sfgen.services.optimized import OptimizedService, optimized_service, optimized_services
from sfgen.services.optimized_shapes import input_shape, result_shape
from sfgen.services.resources import Resource
from sfgen.services.shapes import Shape, result_type
from sfgen.services.words import near

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
        api: The name of the service whose errors they are, such as `sfn`, or None if there is none.
        other_errors: Names of errors beside those of the API, with their prefix.
    """

    title: str
    input: Shape | None = None
    result: Type = UNKNOWN
    prefix: str | None = None
    errors: tuple[str, ...] = ()
    throttling: tuple[str, ...] = ()
    api: str | None = None
    other_errors: tuple[str, ...] = ()


@lru_cache(maxsize=4096)
def integration(resource: Resource) -> Integration:
    """Give what is known about calls with a resource.

    Raises:
        UnknownServiceError: There is no such service.
        UnknownActionError: The service has no such action, or Step Functions does not call it.
    """
    if resource.kind != "sdk":
        return _optimized(resource)
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
        api.name,
    )


def _optimized(resource: Resource) -> Integration:
    title = f"{resource.service}:{resource.action}"
    if resource.kind in ("activity", "lambda"):
        return Integration(title)
    known = optimized_service(resource.service)
    if known is None:
        raise UnknownServiceError(*_no_service(resource))
    action = known.actions.get(resource.action)
    if action is None:
        raise UnknownActionError(*_no_action(resource, known))
    output = result_shape(action, "sync:2" if resource.version == 2 else resource.pattern)
    api = None if action.api is None else service(action.api)
    errors = () if api is None or action.operation not in api.operations.values() else api.operation(action.name).errors
    return Integration(
        title,
        input_shape(action),
        UNKNOWN if output is None else result_type(output),
        known.error_prefix,
        errors,
        tuple(error for error in errors if api is not None and error in api.throttling),
        action.api,
        known.other_errors,
    )


def _no_service(resource: Resource) -> tuple[str, str]:
    message = f"{resource.service!r} has no optimized integration"
    of_sdk = f"{resource.service}:{resource.action}"
    try:
        service(resource.service).operation(resource.action)
    except LookupError:
        close = near(resource.service, optimized_services())
        return (
            message,
            f"did you mean {close!r}?" if close else f"arn:aws:states:::aws-sdk:{of_sdk} calls the API itself",
        )
    return message, f"call the API itself: arn:aws:states:::aws-sdk:{of_sdk}"


def _no_action(resource: Resource, known: OptimizedService) -> tuple[str, str]:
    message = f"the optimized integration of {known.title} has no action {resource.action!r}"
    close = near(resource.action, known.actions)
    if close is not None:
        return message, f"did you mean {close!r}?"
    if known.api is not None and resource.action in service(known.api).operations:
        return message, f"call the API itself: arn:aws:states:::aws-sdk:{known.api}:{resource.action}"
    return message, f"there is {', '.join(known.actions)}"
