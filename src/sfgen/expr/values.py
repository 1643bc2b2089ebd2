"""Python values as nodes: what may be written wherever an expression may."""

from __future__ import annotations

import dataclasses
import datetime as dt
import decimal
import enum
import math
import uuid
from collections.abc import Mapping, Sequence
from typing import Any, TypeGuard

from sfgen.errors import DefinitionError
from sfgen.expr import markers
from sfgen.expr.tree import MAX_DEPTH, Arr, Call, Literal, Node, Obj, Poison, bounded, chain, finding
from sfgen.expr.types import STRING, StringType

__all__ = ["Held", "constant_choice", "constant_number", "constant_start", "constant_text", "lift"]


class Held:
    """What users hold: a wrapper around a node."""

    __slots__ = ("_node",)

    _node: Node

    def __init__(self, node: Node) -> None:
        object.__setattr__(self, "_node", node)


def lift(value: Any) -> Node:
    """Turn a Python value into a node.

    Args:
        value: A reference or expression, None, a bool, number, string (f-strings included), enum, date, UUID, pydantic
            model, dataclass, mapping with string keys, list or tuple, nested at most 100 levels deep.

    Returns:
        The node; a `Poison` with the finding `value-not-json` for anything else.
    """
    return _lift(value, 0, {})


_Memo = dict[int, tuple[object, Node]]
"""Containers that were met, by identity: the same one may stand in many places. They are kept, so that none is replaced."""


def _lift(value: Any, depth: int, memo: _Memo) -> Node:
    if isinstance(value, Held):
        return value._node
    if isinstance(value, enum.Enum):
        return _lift(value.value, depth, memo)
    if isinstance(value, str):
        return _text(value)
    if value is None or isinstance(value, bool):
        return Literal(value)
    if isinstance(value, (int, float)):
        return _number(value)
    if isinstance(value, Node):
        return value
    if isinstance(value, (Mapping, list, tuple)):
        return _container(value, depth, memo)
    return _other(value, depth, memo)


def _number(value: float) -> Node:
    try:
        number = float(value)
    except OverflowError:
        number = math.inf
    if not math.isfinite(number):
        return _not_json(value, "JSON has no infinity and no NaN, and numbers go up to 1.8e308")
    return Literal(int(value) if isinstance(value, int) else number)


def _container(value: Any, depth: int, memo: _Memo) -> Node:
    if id(value) in memo:
        return memo[id(value)][1]
    if depth >= MAX_DEPTH - 1:
        return _too_deep()
    if isinstance(value, Mapping):
        node = _mapping(value, depth, memo)
    else:
        node = bounded(Arr(tuple([_lift(element, depth + 1, memo) for element in value])))
    memo[id(value)] = (value, node)
    return node


def _other(value: Any, depth: int, memo: _Memo) -> Node:
    if isinstance(value, decimal.Decimal):
        return _decimal(value)
    if isinstance(value, dt.datetime):
        return Literal(timestamp(value)) if value.tzinfo else _not_json(value, "give it a time zone: tzinfo=UTC")
    if isinstance(value, dt.date):
        return Literal(value.isoformat())
    if isinstance(value, uuid.UUID):
        return Literal(str(value))
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        members = {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
        return _container(members, depth, memo)
    if hasattr(value, "model_dump") and not isinstance(value, type):
        return _model(value, depth, memo)
    return _not_json(value, _hint(value))


def _hint(value: Any) -> str:
    if hasattr(value, "result") and hasattr(value, "entry"):
        return "a step is not a value: pass its .result"
    if isinstance(value, dt.timedelta):
        return "give a number of seconds: .total_seconds()"
    if callable(value):
        return "call it and pass what it gives"
    if isinstance(value, (set, frozenset)):
        return "a set has no order: pass sorted(...)"
    if hasattr(value, "__iter__"):
        return "pass list(...)"
    return "JSON has strings, numbers, booleans, null, lists and objects"


def _decimal(value: decimal.Decimal) -> Node:
    number = _number(float(value)) if not value.is_snan() else _not_json(value, "JSON has no NaN")
    if isinstance(number, Literal) and value == value.to_integral_value():
        return Literal(int(value))
    return number


def _model(value: Any, depth: int, memo: _Memo) -> Node:
    from pydantic_core import PydanticSerializationError

    try:
        members = value.model_dump(mode="json", by_alias=True)
    except PydanticSerializationError as error:
        return _not_json(value, f"{error}; references belong into obj({type(value).__name__}, ...)")
    return _lift(members, depth, memo)


def timestamp(value: dt.datetime) -> str:
    """Write a moment as AWS wants it: RFC 3339 with an upper-case Z for UTC."""
    return value.isoformat().replace("+00:00", "Z")


def _not_json(value: Any, hint: str) -> Node:
    text = repr(value)
    shown = text if len(text) <= 60 else f"{text[:57]}..."
    return Poison(finding("value-not-json", f"{shown} ({type(value).__name__}) is no JSON value", hint))


def _too_deep() -> Node:
    return Poison(
        finding(
            "expression-too-deep",
            f"the value is nested more than {MAX_DEPTH} levels deep, or holds itself",
            "flatten it",
        )
    )


def _mapping(value: Mapping[Any, Any], depth: int, memo: _Memo) -> Node:
    items: list[tuple[str | Node, Node]] = []
    for key, member in value.items():
        if not isinstance(key, str):
            return _not_json(key, "the keys of an object are strings")
        plain = key.value if isinstance(key, enum.Enum) else key
        name: str | Node = _text(plain) if markers.has_marker(plain) else str(plain)
        items.append((name, _lift(member, depth + 1, memo)))
    return bounded(Obj(tuple(items)))


def _text(text: str) -> Node:
    if not markers.has_marker(text):
        return Literal(str(text)) if _is_unicode(text) else _not_json(text, "it holds half of a surrogate pair")
    try:
        parts = markers.split(text)
    except markers.MarkerError as error:
        return Poison(
            finding(
                "broken-f-string",
                f"a string cannot be used: {error}",
                "use references in plain f-strings only, and the methods of the reference itself: x.upper(), x[:10]",
            )
        )
    if markers.looks_like_json(parts):
        return Poison(
            finding(
                "reference-in-json-text",
                "a reference stands inside JSON text made by hand; its quotes would break the text",
                "write to_json({...}) around a dict that holds the reference",
            )
        )
    if len(parts) == 1 and isinstance(parts[0], Node) and isinstance(parts[0].type, StringType):
        return parts[0]
    return concat([part if isinstance(part, Node) else Literal(part) for part in parts])


def _is_unicode(text: str) -> bool:
    if text.isascii():
        return True
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


_EMPTY = Literal("")


def concat(parts: list[Node]) -> Node:
    """Join texts; neighbouring constants are merged, and concatenations inside, so that long chains stay flat."""
    first, *rest = [part for part in parts if part != _EMPTY] or [_EMPTY]
    flat: list[Node] = [first]
    for part in rest:
        pieces = part.args if _is_concat(part) else (part,)
        joined = _merged(flat[-1], pieces[0])
        flat[-1:] = [flat[-1], *pieces] if joined is None else [joined, *pieces[1:]]
    if len(flat) == 1 and isinstance(flat[0].type, StringType):
        return flat[0]
    # Joining takes what is missing for an empty text; the text of one missing value is missing.
    return bounded(chain("concat", tuple(flat), STRING, sure=len(flat) > 1 or flat[0].sure))


def _is_concat(node: Node) -> TypeGuard[Call]:
    return isinstance(node, Call) and node.op == "concat"


def _merged(left: Node, right: Node) -> Node | None:
    """Join two constants, or a concatenation that ends with one and another one."""
    if not (isinstance(right, Literal) and isinstance(right.value, str)):
        return None
    if isinstance(left, Literal) and isinstance(left.value, str):
        return Literal(left.value + right.value)
    if _is_concat(left):
        last = _merged(left.args[-1], right)
        return None if last is None else Call("concat", (*left.args[:-1], last), STRING, sure=left.sure)
    return None


def constant_start(node: Node) -> str | None:
    """Give the constant text that a text begins with, or None where it begins with a reference."""
    first = node.args[0] if _is_concat(node) else node
    return first.value if isinstance(first, Literal) and isinstance(first.value, str) else None


def constant_choice(value: Any, allowed: Sequence[str], what: str) -> Any:
    """Give a value that must be one of some words.

    Raises:
        DefinitionError: it is not (code `field-wrong-value`).
    """
    if isinstance(value, str) and value in allowed:
        return value
    words = ", ".join(map(repr, allowed))
    raise DefinitionError([finding("field-wrong-value", f"{what} is {value!r}, expected one of {words}")])


def constant_number(value: Any, what: str, *, whole: bool = True) -> Any:
    """Give a number that must be known when the workflow is written.

    Raises:
        DefinitionError: it is a reference (code `reference-in-constant`) or no number (code `field-wrong-type`).
    """
    if isinstance(value, Held):
        problem = finding("reference-in-constant", f"{what} is a reference, but it must be known when it is written")
        raise DefinitionError([problem])
    if isinstance(value, bool) or not isinstance(value, int if whole else (int, float)):
        kind = "a whole number" if whole else "a number"
        raise DefinitionError([finding("field-wrong-type", f"{what} is {value!r}, expected {kind}")])
    return value


def constant_text(value: str, what: str) -> str:
    """Give a text that must be known when the workflow is written, such as a name.

    Raises:
        DefinitionError: the text holds a reference (code `reference-in-constant`).
    """
    if isinstance(value, str) and not markers.has_marker(value):
        return value
    if isinstance(value, (str, Held)):
        problem = finding("reference-in-constant", f"{what} holds a reference, but it must be known when it is written")
    else:
        problem = finding("value-not-json", f"{what} is {value!r}, expected a string")
    raise DefinitionError([problem])
