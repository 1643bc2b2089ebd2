"""Where in a file a character of a text value stands: texts are written with escapes, quotes and indentation."""

from __future__ import annotations

import re
from typing import Final, Literal

__all__ = ["offset_of"]

_TAG: Final = re.compile(r"(?:![^\s]*\s+)?(?:&\S+\s+)?")
_LITERAL: Final = re.compile(r"[|][-+0-9]*[ \t]*(?:#[^\n]*)?\n")


def offset_of(text: str, start: int, index: int, language: Literal["json", "yaml"]) -> int:
    """Return where a character of a text value stands.

    Args:
        text: The file.
        start: Where the value begins: its quote, its tag, its first character.
        index: Which character of the value.
        language: The language of the file.

    Returns:
        The index of the character in the file, or `start` where the value is written in a way that says too little.
    """
    if language == "json":
        return _quoted(text, start, index, '"', "\\")
    tag = _TAG.match(text, start)
    begin = tag.end() if tag else start
    block = _LITERAL.match(text, begin)
    if block is not None:
        return _literal(text, block.end(), index, start)
    if text[begin : begin + 1] == '"':
        return _quoted(text, begin, index, '"', "\\")
    if text[begin : begin + 1] == "'":
        return _quoted(text, begin, index, "'", "'")
    end = begin + index
    return end if "\n" not in text[begin:end] else begin


def _quoted(text: str, start: int, index: int, quote: str, escape: str) -> int:
    at = start + 1
    for _ in range(index):
        char = text[at : at + 1]
        if char == escape:
            at += _ESCAPES.get(text[at + 1 : at + 2], 2) if escape == "\\" else 2
        elif char in ("", "\n") or (char == quote and escape != quote):
            return start
        else:
            at += 1
    return at


_ESCAPES: Final = {"u": 6, "x": 4, "U": 10}
"""How many characters an escape has that is longer than two."""


def _literal(text: str, begin: int, index: int, start: int) -> int:
    """Find a character of a block in which each line is one line of the value, behind the same indentation."""
    lines = text[begin:].split("\n")
    first = next((line for line in lines if line.strip()), None)
    if first is None:
        return start
    indentation = len(first) - len(first.lstrip(" "))
    at, left = begin, index
    for line in lines:
        length = max(0, len(line) - indentation)
        if left <= length:
            return at + min(indentation, len(line)) + left
        left -= length + 1
        at += len(line) + 1
    return start
