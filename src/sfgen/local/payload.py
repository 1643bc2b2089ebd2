"""JSON values as payloads: their text and their size."""

from __future__ import annotations

from json.encoder import JSONEncoder
from typing import Final

from sfgen.asl.model import Json

__all__ = ["LONGEST_PAYLOAD", "fits", "text_of"]

LONGEST_PAYLOAD: Final = 262_144
"""Most bytes of the input or the output of a state, as UTF-8. Source: AWS guide, "Service quotas"."""

_encode: Final = JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False).encode
_SMALL: Final = frozenset({int, float, bool, type(None)})


def text_of(value: Json) -> str:
    """Write a value as the service does: without blanks."""
    return _encode(value)


def fits(value: Json, most: int = LONGEST_PAYLOAD) -> bool:
    """Say whether a value is small enough to be a payload."""
    if value.__class__ in _SMALL or not value:
        return True
    text = _encode(value)
    # A character takes four bytes at most.
    return len(text) * 4 <= most or len(text.encode()) <= most
