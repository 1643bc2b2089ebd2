"""JSON Schema of inputs and answers, from what the workflow says of them."""

from __future__ import annotations

from typing import Any, TypeAlias

from pydantic import PydanticUserError, TypeAdapter

from sfgen.expr.types import (
    ArrayType,
    BooleanType,
    ClassType,
    DictType,
    NullType,
    NumberType,
    Presence,
    RecordType,
    StringType,
    TupleType,
    Type,
    UnionType,
)

__all__ = ["Schema", "schema_of_model", "schema_of_type"]

Schema: TypeAlias = dict[str, Any]


def schema_of_model(model: Any) -> Schema | None:
    """Give the JSON Schema of an annotation as pydantic writes it; None where it says nothing, or has none."""
    if model is None or model is Any:
        return None
    try:
        return TypeAdapter(model).json_schema()
    except PydanticUserError:
        # What pydantic cannot describe can still be given as JSON.
        return None


def schema_of_type(given: Type) -> Schema | None:
    """Give the JSON Schema of a type; None where nothing is known."""
    return _schema(given, ()) or None


def _schema(given: Type, around: tuple[Type, ...]) -> Schema:
    """Give a schema; what holds itself says nothing within itself."""
    if given in around:
        return {}
    if isinstance(given, ClassType):
        # Models have titles, descriptions, and bounds.
        return schema_of_model(given.cls) or {}
    inside = (*around, given)
    if isinstance(given, StringType):
        return {"type": "string", **({"enum": list(given.values)} if given.values else {})}
    if isinstance(given, NumberType):
        return {"type": "integer" if given.integer else "number"}
    if isinstance(given, BooleanType):
        return {"type": "boolean"}
    if isinstance(given, NullType):
        return {"type": "null"}
    if isinstance(given, ArrayType):
        return {"type": "array", "items": _schema(given.element, inside)}
    if isinstance(given, TupleType):
        return {"type": "array", "prefixItems": [_schema(each, inside) for each in given.elements], "items": False}
    if isinstance(given, DictType):
        return {"type": "object", "additionalProperties": _schema(given.value, inside)}
    if isinstance(given, UnionType):
        return {"anyOf": [_schema(each, inside) for each in given.members]}
    if isinstance(given, RecordType):
        fields = given.fields.values()
        return {
            "type": "object",
            "title": given.name,
            "properties": {field.json_name: _schema(field.type, inside) for field in fields},
            "required": [field.json_name for field in fields if field.presence is Presence.SURE],
        }
    return {}
