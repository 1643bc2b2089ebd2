"""Markers: how an f-string carries expressions.

Formatting a reference into a string leaves a marker in it; `split` finds the markers again when the string is used. A
marker has a fixed length, mixed case, a nonce of this process and a checksum, between two private-use characters, so a
marker that was cut, changed or comes from elsewhere is noticed. The table behind the markers is the one piece of global
state that sfgen has.
"""

from __future__ import annotations

import itertools
import json
import re
import secrets
import zlib
from typing import Final

from sfgen.expr.tree import Node

__all__ = ["REPR_OPEN", "MarkerError", "has_marker", "leave", "looks_like_json", "split"]

_OPEN: Final = "\ue5f0"
_CLOSE: Final = "\ue5f1"
_NONCE: Final = "Sf" + secrets.token_hex(4)
_MARKER: Final = re.compile(f"{_OPEN}{_NONCE}([0-9a-f]{{8}})([0-9a-f]{{8}}){_CLOSE}")

REPR_OPEN: Final = "⟪sfgen "
"""Begins the repr of a reference, which `f"{x!r}"` would leave in a string."""

# What is left of a marker that was cut, encoded or changed in case.
_TRACE: Final = re.compile(rf"[{_OPEN}{_CLOSE}]|{_NONCE}|(?:⟪|\\u27ea)sfgen ", re.IGNORECASE)

_FOLDED: Final = _NONCE.casefold()

_numbers = itertools.count()
_marked: dict[int, Node] = {}


class MarkerError(Exception):
    """A string holds a marker that is not whole."""


def leave(node: Node) -> str:
    """Give a marker that stands for the node in a string."""
    position = next(_numbers)
    _marked[position] = node
    number = f"{position:08x}"
    return f"{_OPEN}{_NONCE}{number}{_checksum(number)}{_CLOSE}"


def _checksum(number: str) -> str:
    return f"{zlib.crc32((_NONCE + number).encode()):08x}"


def has_marker(text: str) -> bool:
    """Say whether a string holds a marker, or a piece of one."""
    return _trace(text) is not None


def _trace(text: str) -> re.Match[str] | None:
    # Every text is asked, and nearly all of them hold none of this, which is known sooner without the pattern.
    folded = text.casefold()
    if _FOLDED in folded or "sfgen " in folded or _OPEN in text or _CLOSE in text:
        return _TRACE.search(text)
    return None


def split(text: str) -> list[str | Node]:
    """Cut a string at its markers into pieces of text and the nodes between them.

    Raises:
        MarkerError: a marker was cut, changed or encoded, or the string holds the repr of a reference.
    """
    parts: list[str | Node] = []
    at = 0
    for match in _MARKER.finditer(text):
        if match[2] != _checksum(match[1]):
            raise MarkerError("a reference in it was changed")
        parts += [text[at : match.start()], _marked[int(match[1], 16)]]
        at = match.end()
    parts.append(text[at:])
    for part in parts:
        trace = _trace(part) if isinstance(part, str) else None
        if trace is not None and trace[0].endswith(" "):
            raise MarkerError(
                "it holds the repr of a reference, left by !r, by repr(), or by formatting a list or dict"
            )
        if trace is not None:
            raise MarkerError("a reference in it was cut, changed or encoded by an operation on the string")
    return [part for part in parts if part != ""]


def looks_like_json(parts: list[str | Node]) -> bool:
    """Say whether the text around the markers is a JSON object or list made by hand."""
    first = parts[0]
    if not isinstance(first, str) or not first.lstrip().startswith(("{", "[")):
        return False
    pieces = [part if isinstance(part, str) else "0" for part in parts]
    try:
        json.loads("".join(pieces))
    except (ValueError, RecursionError):
        return False
    return True
