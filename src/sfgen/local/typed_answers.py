"""Made-up values of the types that a workflow says its tasks answer with."""

from __future__ import annotations

from typing import Any, Final

from sfgen.asl.model import Json
from sfgen.expr.types import (
    ArrayType,
    BooleanType,
    DictType,
    NullType,
    NumberType,
    Presence,
    RecordType,
    StringType,
    TupleType,
    Type,
    UnionType,
    UnknownType,
)

__all__ = ["fitted"]

_DEEPEST: Final = 8


def fitted(type_: Type, value: Json, depth: int = 0) -> Any:
    """Give a value of a type: what there is stays where it fits, and what the type is sure to have is added.

    Args:
        type_: The type.
        value: What there is, or None.
        depth: How deep it stands; a type that holds itself ends somewhere.
    """
    match type_:
        case RecordType():
            members = dict(value) if isinstance(value, dict) else {}
            # What holds the user's model may itself be missing, such as the body of an answer.
            least = Presence.UNMARKED if depth == 0 else Presence.SURE
            for each in type_.fields.values() if depth < _DEEPEST else ():
                if each.presence in (Presence.SURE, least):
                    members[each.json_name] = fitted(each.type, members.get(each.json_name), depth + 1)
            return members
        case ArrayType():
            items = value if isinstance(value, list) and value else [None]
            return [fitted(type_.element, each, depth + 1) for each in items] if depth < _DEEPEST else []
        case TupleType():
            given = value if isinstance(value, list) and len(value) == len(type_.elements) else type_.elements
            known = [None if isinstance(each, Type) else each for each in given]
            return [fitted(each, old, depth + 1) for each, old in zip(type_.elements, known, strict=True)]
        case UnionType():
            return fitted(next(each for each in type_.members if not isinstance(each, NullType)), value, depth)
        case DictType():
            return value if isinstance(value, dict) and value else {"key": fitted(type_.value, None, depth + 1)}
        case UnknownType():
            return "example" if value is None else value
    return _scalar(type_, value)


def _scalar(type_: Type, value: Json) -> Json:
    if isinstance(type_, StringType):
        if type_.values is not None:
            return value if value in type_.values else type_.values[0]
        return value if isinstance(value, str) else "example"
    if isinstance(type_, NumberType):
        is_number = isinstance(value, int | float) and not isinstance(value, bool)
        return value if is_number else 1
    if isinstance(type_, BooleanType):
        return value if isinstance(value, bool) else True
    return None
