"""Python values as nodes: what may be written wherever an expression may."""

from __future__ import annotations

import datetime
import decimal
import enum
import math
import uuid
from collections.abc import Mapping, Sequence
from typing import Any

from sfgen.errors import DefinitionError
from sfgen.expr import markers
from sfgen.expr.tree import Arr, Call, Literal, Node, Obj, Poison, bounded, finding
from sfgen.expr.types import STRING

__all__ = ["Held", "constant_choice", "constant_number", "constant_text", "lift"]


class Held:
    """What users hold: a wrapper around a node."""

    __slots__ = ("_node",)

    _node: Node

    def __init__(self, node: Node) -> None:
        object.__setattr__(self, "_node", node)


def lift(value: Any, *, depth: int = 0) -> Node:
    """Turn a Python value into a node.

    Args:
        value: A reference or expression, None, a bool, number, string (f-strings included), enum, date, UUID, pydantic
            model, mapping with string keys, list or tuple, nested at most 100 levels deep.

    Returns:
        The node; a `Poison` with the finding `value-not-json` for anything else.
    """
    if isinstance(value, Held):
        return value._node
    if isinstance(value, str):
        return _text(value.value if isinstance(value, enum.Enum) else value)
    if value is None or isinstance(value, (bool, int)):
        return Literal(value.value if isinstance(value, enum.Enum) else value)
    if isinstance(value, float):
        return Literal(value) if math.isfinite(value) else _not_json(value, "JSON has no infinity and no NaN")
    if isinstance(value, Mapping):
        return _mapping(value, depth)
    if isinstance(value, (list, tuple)):
        if depth >= 99:
            return _too_deep()
        return bounded(Arr(tuple([lift(element, depth=depth + 1) for element in value])))
    if isinstance(value, Node):
        return value
    return _other(value, depth)


def _other(value: Any, depth: int) -> Node:
    if isinstance(value, enum.Enum):
        return lift(value.value, depth=depth)
    if isinstance(value, decimal.Decimal):
        return Literal(int(value) if value == value.to_integral_value() else float(value))
    if isinstance(value, datetime.datetime):
        return Literal(timestamp(value)) if value.tzinfo else _not_json(value, "give it a time zone: tzinfo=UTC")
    if isinstance(value, datetime.date):
        return Literal(value.isoformat())
    if isinstance(value, uuid.UUID):
        return Literal(str(value))
    if hasattr(value, "model_dump"):
        return lift(value.model_dump(mode="json", by_alias=True), depth=depth)
    if hasattr(value, "result") and hasattr(value, "entry"):
        return _not_json(value, "a step is not a value: pass its .result")
    if isinstance(value, datetime.timedelta):
        return _not_json(value, "give a number of seconds: .total_seconds()")
    return _not_json(value, "JSON has strings, numbers, booleans, null, lists and objects")


def timestamp(value: datetime.datetime) -> str:
    """Write a moment as AWS wants it: RFC 3339 with an upper-case Z for UTC."""
    return value.isoformat().replace("+00:00", "Z")


def _not_json(value: Any, hint: str) -> Node:
    text = repr(value)
    shown = text if len(text) <= 60 else f"{text[:57]}..."
    return Poison(finding("value-not-json", f"{shown} ({type(value).__name__}) is no JSON value", hint))


def _too_deep() -> Node:
    return Poison(finding("expression-too-deep", "the value is nested more than 100 levels deep", "flatten it"))


def _mapping(value: Mapping[Any, Any], depth: int) -> Node:
    if depth >= 99:
        return _too_deep()
    items: list[tuple[str | Node, Node]] = []
    for key, member in value.items():
        if not isinstance(key, str):
            return _not_json(key, "the keys of an object are strings")
        name: str | Node = _text(key) if markers.has_marker(key) else str(key)
        items.append((name, lift(member, depth=depth + 1)))
    return bounded(Obj(tuple(items)))


def _text(text: str) -> Node:
    if not markers.has_marker(text):
        return Literal(str(text))
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
    if len(parts) == 1 and isinstance(parts[0], Node) and isinstance(parts[0].type, type(STRING)):
        return parts[0]
    return concat([part if isinstance(part, Node) else Literal(part) for part in parts])


def concat(parts: list[Node]) -> Node:
    """Join texts; concatenations inside are merged, so that long chains stay flat."""
    flat: list[Node] = []
    for part in parts:
        for piece in part.args if isinstance(part, Call) and part.op == "concat" else (part,):
            last = flat[-1] if flat else None
            if isinstance(piece, Literal) and isinstance(last, Literal) and isinstance(last.value, str):
                if isinstance(piece.value, str):
                    flat[-1] = Literal(last.value + piece.value)
                    continue
            flat.append(piece)
    return bounded(Call("concat", tuple(flat), STRING))


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
    if isinstance(value, str) or isinstance(value, Held):
        problem = finding("reference-in-constant", f"{what} holds a reference, but it must be known when it is written")
    else:
        problem = finding("value-not-json", f"{what} is {value!r}, expected a string")
    raise DefinitionError([problem])
