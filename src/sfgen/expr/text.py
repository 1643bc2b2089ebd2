"""Methods of strings and dicts that references have, because Python's own types have them with the same meaning."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from sfgen.expr import operations
from sfgen.expr.tree import Literal, Node, finding
from sfgen.expr.types import (
    BOOLEAN,
    STRING,
    UNKNOWN,
    ArrayType,
    DictType,
    Field,
    ObjectType,
    Presence,
    RecordType,
    Type,
    UnresolvedAnnotationError,
    union_of,
)

__all__ = ["METHODS", "get", "merged", "merged_type"]


def _method(op: str, name: str, type_: Type, least: int, most: int) -> Callable[..., Node]:
    def apply(base: Node, *args: Node) -> Node:
        if name == "split" and args == (Literal(None),):
            args = ()
        problems = [operations.require(arg, f".{name}()", "string") for arg in (base, *args)]
        if not least <= len(args) <= most:
            count = str(least) if least == most else f"{least} to {most}"
            problems.append(finding("operand-type", f".{name}() takes {count} arguments here, not {len(args)}"))
        if name in ("split", "replace") and args and args[0] == Literal(""):
            problems.append(finding("operand-type", f".{name}() needs a text that is not empty"))
        if any(problems):
            return operations.poisoned((base, *args), *problems)
        return operations.call(op, (base, *args), type_)

    return apply


METHODS: Mapping[str, Callable[..., Node]] = {
    "upper": _method("uppercase", "upper", STRING, 0, 0),
    "lower": _method("lowercase", "lower", STRING, 0, 0),
    "strip": _method("strip", "strip", STRING, 0, 0),
    "split": _method("split", "split", ArrayType(STRING), 0, 1),
    "replace": _method("replace", "replace", STRING, 2, 2),
    "startswith": _method("startswith", "startswith", BOOLEAN, 1, 1),
    "endswith": _method("endswith", "endswith", BOOLEAN, 1, 1),
}
"""String methods by their Python name."""


def get(base: Node, *args: Node) -> Node:
    """Read a member of a dict, with a default."""
    if not 1 <= len(args) <= 2:
        return operations.poisoned(
            (base, *args), finding("operand-type", f".get() takes a key and a default, not {len(args)} arguments")
        )
    key, *default = args
    value = operations.index(base, key)
    return operations.call("default", [value, *default], value.type, sure=default[0].sure) if default else value


def merged(left: Node, right: Node) -> Node:
    """Join two objects; the members of the right one win."""
    problems = [operations.require(arg, "'|' with an object", "object") for arg in (left, right)]
    if any(problems):
        return operations.poisoned([left, right], *problems)
    return operations.call("merge", [left, right], merged_type(left.type, right.type), sure=True)


def merged_type(left: Type, right: Type) -> Type:
    """Give the type of an object that has the members of two, the right ones where both have one."""
    if left == right:
        return left
    if isinstance(left, DictType) and isinstance(right, DictType):
        return DictType(union_of([left.value, right.value]))
    if not (isinstance(left, RecordType) and isinstance(right, RecordType)) or left.open or right.open:
        return DictType(UNKNOWN)
    try:
        members = dict(left.fields)
        for name, field in right.fields.items():
            members[name] = _over(members[name], field) if name in members else field
    except UnresolvedAnnotationError:
        return DictType(UNKNOWN)
    names = {field.json_name for field in members.values()}
    return ObjectType("an object", members) if len(names) == len(members) else DictType(UNKNOWN)


def _over(field: Field, other: Field) -> Field:
    """Give what is known of a member that stands over another one, and may be missing."""
    if other.presence is Presence.SURE:
        return other
    return Field(field.json_name, union_of([field.type, other.type]), max(field.presence, other.presence))
