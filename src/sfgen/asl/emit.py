"""Print the model as plain data, JSON and YAML. Nothing here recurses."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from itertools import repeat
from json.encoder import JSONEncoder, encode_basestring
from typing import Any, NoReturn, TypeAlias

from sfgen.asl import yaml_emit
from sfgen.asl.base import Model, written
from sfgen.asl.plain import find_foreign
from sfgen.asl.text import is_text
from sfgen.errors import DocumentError

__all__ = ["json_length", "to_dict", "to_json", "to_yaml"]

_PLAIN = frozenset({str, int, bool, type(None)})
_BUILT_IN = _PLAIN | {dict, float, list, tuple}

_Members: TypeAlias = Iterator[tuple[str | None, Any]]


def to_dict(model: Model) -> dict[str, Any]:
    """Return a part of the model as plain dicts, lists and scalars that share nothing with it.

    Raises:
        DocumentError: A value is none that JSON has; the message says which and where.
    """
    root: dict[str, Any] = {}
    # Objects and arrays still to be filled, each with what it is filled from.
    stack: list[tuple[Any, Any]] = [(root, model)]
    while stack:
        target, source = stack.pop()
        if isinstance(target, dict):
            for key, value in source.members() if isinstance(source, Model) else source.items():
                target[key] = value if value.__class__ in _PLAIN else _begin(value, stack, model)
        else:
            for value in source:
                target.append(value if value.__class__ in _PLAIN else _begin(value, stack, model))
    return root


def to_json(model: Model, *, indent: int | None = 2) -> str:
    """Return a part of the model as JSON text that ends with a line break, laid out as `json.dumps` does it.

    Raises:
        DocumentError: A value is none that JSON has; the message says which and where.
    """
    parts = ["{"]
    write = parts.append
    # Objects and arrays that are open: their members still to come, and how they close.
    stack: list[tuple[_Members, str]] = []
    members: _Members = model.members()
    closing, empty = "}", True
    outside, inside = _line_starts(indent, 0)
    comma = ", " if indent is None else "," + inside
    while True:
        for key, member in members:
            start = inside if empty else comma
            empty = False
            if key is not None:
                start = f"{start}{encode_basestring(key)}: "
            if member.__class__ is str:
                write(start + encode_basestring(member))
                continue
            opened = _opened(member, model)
            if opened is None:
                write(start + _json_scalar(written(member), model))
                continue
            stack.append((members, closing))
            members, closing = opened
            write(start + ("{" if closing == "}" else "["))
            empty = True
            break
        else:
            write(closing if empty else outside + closing)
            if not stack:
                break
            members, closing = stack.pop()
            empty = False
        outside, inside = _line_starts(indent, len(stack))
        comma = ", " if indent is None else "," + inside
    write("\n")
    return _encodable("".join(parts), model)


def json_length(model: Model) -> int:
    """Return how many characters a part of the model has as JSON text without white space.

    Raises:
        DocumentError: A value is none that JSON has; the message says which and where.
    """
    try:
        return len(_COMPACT.encode(model))
    except (RecursionError, TypeError, ValueError):
        # The writer in C is fast, but bound in depth, and it does not say where a value stands that JSON has not.
        return _length(model)


def _compact(value: Any) -> Any:
    value = written(value)
    if isinstance(value, Model):
        return dict(value.members())
    if isinstance(value, Mapping):
        return dict(value)
    raise TypeError


_COMPACT = JSONEncoder(ensure_ascii=False, allow_nan=False, separators=(",", ":"), default=_compact)


def _length(model: Model) -> int:
    total = 0
    stack: list[_Members] = [model.members()]
    while stack:
        count = 0
        for key, member in stack.pop():
            count += 1
            if key is not None:
                total += len(encode_basestring(key)) + 1
            if member.__class__ is str:
                total += len(encode_basestring(member))
                continue
            opened = _opened(member, model)
            if opened is None:
                total += len(_json_scalar(written(member), model))
            else:
                stack.append(opened[0])
        total += max(count + 1, 2)  # brackets and commas
    return total


def to_yaml(model: Model) -> str:
    """Return a part of the model as YAML text in block style that ends with a line break.

    Raises:
        DocumentError: A value is none that JSON has; the message says which and where.
    """
    return _encodable(yaml_emit.to_yaml(to_dict(model)), model)


def _encodable(text: str, model: Model) -> str:
    """Return a text, unless it holds half of a UTF-16 pair and so could not be written to a file."""
    return text if is_text(text) else _refuse(model)


def _line_starts(indent: int | None, depth: int) -> tuple[str, str]:
    """Return what goes before the end and before each member of an object or array with `depth` others around it."""
    if indent is None:
        return "", ""
    return "\n" + " " * (indent * depth), "\n" + " " * (indent * (depth + 1))


def _opened(value: Any, model: Model) -> tuple[_Members, str] | None:
    """Return the members of an object, or the elements of an array, and what closes it; None for a scalar."""
    if value.__class__ in _PLAIN:
        return None
    if value.__class__ not in _BUILT_IN:
        value = written(value)
        if isinstance(value, Model):
            return value.members(), "}"
    if isinstance(value, (list, tuple)):
        return zip(repeat(None), value), "]"
    if not isinstance(value, Mapping):
        return None
    _check_keys(value, model)
    return iter(value.items()), "}"


def _begin(value: Any, stack: list[tuple[Any, Any]], model: Model) -> Any:
    """Return a scalar, or an empty object or array after putting it on the stack to be filled."""
    value = written(value)
    filled: Any
    if isinstance(value, Model):
        filled = {}
    elif isinstance(value, Mapping):
        _check_keys(value, model)
        filled = {}
    elif isinstance(value, (list, tuple)):
        filled = []
    else:
        return _scalar(value, model)
    stack.append((filled, value))
    return filled


def _check_keys(value: Mapping[Any, Any], model: Model) -> None:
    for key in value:
        if not isinstance(key, str):
            _refuse(model)


def _scalar(value: Any, model: Model) -> Any:
    """Return a scalar as one of Python's own types: an enum member, for example, as its text."""
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, int):
        return int(value)
    if isinstance(value, float) and math.isfinite(value):
        return float(value)
    return _refuse(model)


def _json_scalar(value: Any, model: Model) -> str:
    if value is None:
        return "null"
    if value is True:
        return "true"
    if value is False:
        return "false"
    value = _scalar(value, model)
    return encode_basestring(value) if isinstance(value, str) else repr(value)


def _refuse(model: Model) -> NoReturn:
    fault = find_foreign(model)
    if fault is None:
        raise DocumentError("The definition cannot be written as JSON.")
    pointer, what = fault
    raise DocumentError(
        f"At {pointer} stands {what}: JSON cannot hold it. Give a string, number, list or dict instead."
    )
