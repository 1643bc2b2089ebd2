"""Whether the result of a mock fits what the API gives, in the words of TestState.

Source: AWS Step Functions API Reference, "MockInput"; the texts as the service gives them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, Literal, TypeAlias

from sfgen.asl.model import Json
from sfgen.local.generated import output_shape
from sfgen.local.tasks import Resource, resource_of
from sfgen.services.catalogue import service
from sfgen.services.optimized import optimized_action
from sfgen.services.shapes import Kind, Shape
from sfgen.services.words import action_name

__all__ = ["FieldValidation", "field_fault"]

FieldValidation: TypeAlias = Literal["STRICT", "PRESENT", "NONE"]
"""Required fields and types; the types of the fields that are there; nothing."""

# AWS does not check these: what they give is not in an API's model.
_UNCHECKED: Final = {"http", "apigateway"}
_NAMES: Final = {
    Kind.STRING: "a string",
    Kind.TIMESTAMP: "a string",
    Kind.BLOB: "a string",
    Kind.INTEGER: "a number",
    Kind.FLOAT: "a number",
    Kind.BOOLEAN: "a boolean",
    Kind.LIST: "an array",
    Kind.MAP: "an object",
    Kind.STRUCTURE: "an object",
}


def field_fault(resource: str, result: Json, mode: FieldValidation) -> str | None:
    """Say what is wrong with the result of a task, or give None.

    Args:
        resource: The `Resource` of the task.
        result: The result.
        mode: What is checked.
    """
    parsed = resource_of(resource)
    if mode == "NONE" or parsed.service in _UNCHECKED:
        return None
    shape = output_shape(parsed)
    if shape is None:
        return None
    found = next(_faults(shape, result, required=mode == "STRICT"), None)
    return found or _moment_fault(parsed, result)


def _moment_fault(resource: Resource, result: Json) -> str | None:
    """Say which moment of the API is no text; a running workflow may have them as numbers, TestState may not."""
    parsed = resource.parsed
    action = None if parsed is None or parsed.suffix else optimized_action(parsed.service, parsed.action)
    if action is None or action.api is None or not isinstance(result, dict):
        return None
    output = service(action.api).operation(action_name(action.operation)).output
    members = {} if output is None else output.members
    moments = (name for name, member in members.items() if member.shape.kind is Kind.TIMESTAMP and name in result)
    return next((f"Field '{name}' must be a string" for name in moments if not isinstance(result[name], str)), None)


def _faults(shape: Shape, value: Json, *, required: bool, field: str = "") -> Iterator[str]:
    expected = _NAMES.get(shape.kind)
    if expected is None:
        return
    if not _fits(expected, value):
        yield f"Field '{field}' must be {expected}" if field else f"The result must be {expected}"
        return
    if shape.kind is Kind.LIST:
        for item in value:
            yield from _faults(shape.element, item, required=required, field=field)
    elif shape.kind is Kind.MAP:
        for item in value.values():
            yield from _faults(shape.element, item, required=required, field=field)
    elif shape.kind is Kind.STRUCTURE:
        yield from _member_faults(shape, value, required=required)


def _member_faults(shape: Shape, value: dict[str, Json], *, required: bool) -> Iterator[str]:
    for name, member in shape.members.items():
        if name in value:
            yield from _faults(member.shape, value[name], required=required, field=name)
        elif required and member.required:
            yield f"Required field '{name}' is missing"


def _fits(expected: str, value: Json) -> bool:
    if expected == "a number":
        return isinstance(value, int | float) and not isinstance(value, bool)
    types: dict[str, type] = {"a string": str, "a boolean": bool, "an array": list, "an object": dict}
    return isinstance(value, types[expected])
