"""Plain JSON values: what they are, and where a structure holds something else."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from typing import Any

from sfgen.asl.base import Model, written
from sfgen.asl.pointer import ROOT, Path
from sfgen.asl.text import is_text

__all__ = ["MAX_DEPTH", "find_foreign"]

MAX_DEPTH = 4_000
"""How deep objects and arrays may be nested: far above what AWS takes, and harmless for the memory."""


def find_foreign(root: Any, *, most: int | None = None) -> tuple[str, str] | None:
    """Return where a structure stops being plain JSON, or None if it is JSON throughout.

    Args:
        root: Dicts, lists, tuples, scalars and objects of the model, in any mixture.
        most: How many values the structure may hold, a value counting each time it is referred to; None for any number.

    Returns:
        JSON Pointer of the first such value and what it is, for example
        `("/States/A/Arguments/when", "a value of type datetime")`.
    """
    stack: list[tuple[Any, Path]] = [(root, ROOT)]
    seen = 0
    while stack:
        value, path = stack.pop()
        fault = _fault(value, path.depth)
        if fault is not None:
            return str(path), fault
        if not isinstance(value, _CONTAINERS):
            continue
        inner: list[tuple[Any, Path]] = []
        for key, item in _members(value):
            seen += 1
            if isinstance(item, _CONTAINERS):
                inner.append((written(item), path / key))
            elif (fault := _fault(item, path.depth)) is not None:
                return str(path / key), fault
        if most is not None and seen > most:
            return str(path), f"one of more than {most:,} values"
        stack.extend(reversed(inner))
    return None


_CONTAINERS = (Mapping, list, tuple, Model)


def _members(value: Any) -> Iterable[tuple[Any, Any]]:
    if isinstance(value, Model):
        return value.members()
    return value.items() if isinstance(value, Mapping) else enumerate(value)


def _fault(value: Any, depth: int) -> str | None:
    """Return what makes a value, seen without its members, no JSON, or None."""
    if isinstance(value, str):
        return None if is_text(value) else "half of a UTF-16 pair, which is no character"
    if isinstance(value, float):
        return None if math.isfinite(value) else f"the number {value}"
    if value is None or isinstance(value, int):
        return None
    if not isinstance(value, _CONTAINERS):
        return f"a value of type {value.__class__.__name__}"
    if depth >= MAX_DEPTH:
        return f"something inside {MAX_DEPTH:,} objects and arrays"
    for key in value if isinstance(value, Mapping) else ():
        if not isinstance(key, str):
            return f"an object with the key {key!r}, which is no string"
        if not is_text(key):
            return f"an object with the key {key!r}, which is no text"
    return None
