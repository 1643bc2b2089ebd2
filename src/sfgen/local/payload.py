"""JSON values as payloads: their text and their size."""

from __future__ import annotations

from collections.abc import Iterator
from json.encoder import JSONEncoder
from typing import Any, Final

from sfgen.asl.model import Json

__all__ = ["LONGEST_PAYLOAD", "fits", "text_of"]

LONGEST_PAYLOAD: Final = 262_144
"""Most bytes of the input or the output of a state, as UTF-8. Source: AWS guide, "Service quotas"."""

_encode: Final = JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False).encode
_SMALL: Final = frozenset({int, float, bool, type(None)})


def text_of(value: Json) -> str:
    """Write a value as the service does: without blanks."""
    try:
        return _encode(value)
    except RecursionError:
        # The writer in C is fast, but bound in depth.
        return "".join(_parts(value))


def fits(value: Json, most: int = LONGEST_PAYLOAD) -> bool:
    """Say whether a value is small enough to be a payload."""
    if value.__class__ in _SMALL or not value:
        return True
    text = text_of(value)
    # A character takes four bytes at most.
    return len(text) * 4 <= most or len(text.encode()) <= most


def _parts(value: Json) -> Iterator[str]:
    """Give the pieces of a value's text, however deep it is."""
    stack: list[tuple[Iterator[tuple[str, Any]], str]] = [(iter((("", value),)), "")]
    empty = True
    while stack:
        members, closing = stack[-1]
        found = next(members, None)
        if found is None:
            stack.pop()
            empty = False
            yield closing
            continue
        label, item = found
        yield label if empty else f",{label}"
        if isinstance(item, dict):
            yield "{"
            stack.append((((f"{_encode(key)}:", each) for key, each in item.items()), "}"))
            empty = True
        elif isinstance(item, list):
            yield "["
            stack.append(((("", each) for each in item), "]"))
            empty = True
        else:
            yield _encode(item)
            empty = False
