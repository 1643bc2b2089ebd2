"""Regular expressions of the APIs, which are Java's, for Python.

A pattern that Python cannot read, or could take very long to try, says nothing: a value is never refused for it.
"""

from __future__ import annotations

import re
import warnings
from functools import lru_cache
from typing import Any, Final

__all__ = ["compiled", "contradicts"]

_CLASSES: Final = {
    "L": "a-zA-Z\u00aa-\U0010ffff",
    "Alpha": "a-zA-Z",
    "IsAlphabetic": "a-zA-Z\u00aa-\U0010ffff",
    "Digit": "0-9",
    "Nd": r"\d",
    "N": r"\d",
    "Alnum": "a-zA-Z0-9",
    "Upper": "A-Z",
    "Lower": "a-z",
    "Punct": r"!-/:-@\[-`{-~",
    "Graph": "!-~",
    "Print": " -~",
    "Space": r"\s",
    "Blank": r" \t",
    "XDigit": "0-9a-fA-F",
    "ASCII": r"\x00-\x7f",
}
"""What Java's `\\p{...}` stands for inside a character class, or more than that: a value is refused only where it is certain."""

_PROPERTY: Final = re.compile(r"\\p\{(\w+)\}|\\p([LN])")
_LONGEST: Final = 256
"""Longer texts are not tried: matching may take time that grows with the third power of the length."""


def contradicts(pattern: str, text: str) -> bool:
    """Say whether a text is certainly not what a pattern asks for.

    A pattern that is not anchored may match anywhere. Source: the Smithy specification, "pattern trait".
    """
    expression = compiled(pattern)
    return expression is not None and len(text) <= _LONGEST and expression.search(text) is None


@lru_cache(maxsize=1024)
def compiled(pattern: str) -> re.Pattern[str] | None:
    """Give a pattern as Python's, or None where that is not possible or not safe."""
    translated = _translated(pattern)
    if translated is None:
        return None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")  # what looks like a set of sets, or an intersection, is one in Java
            expression = re.compile(translated)
            return None if _explodes(translated) else expression
    except (re.error, OverflowError, RecursionError, Warning):
        return None


def _translated(pattern: str) -> str | None:
    if "&&" in pattern or r"\P" in pattern or r"\G" in pattern or "[^\\p" in pattern:
        return None
    text = pattern.replace("(?<", "(?P<").replace("(?P<=", "(?<=").replace("(?P<!", "(?<!")
    text = text.replace(r"\z", r"\Z")
    parts: list[str] = []
    at = 0
    for found in _PROPERTY.finditer(text):
        members = _CLASSES.get(found[1] or found[2])
        if members is None:
            return None
        inside = _in_class(text, found.start())
        parts += [text[at : found.start()], members if inside else f"[{members}]"]
        at = found.end()
    return "".join([*parts, text[at:]])


def _in_class(pattern: str, place: int) -> bool:
    """Say whether a place of a pattern is inside a character class."""
    inside = escaped = False
    for character in pattern[:place]:
        if escaped or character == "\\":
            escaped = not escaped
        elif character in "[]":
            inside = character == "["
    return inside


def _explodes(pattern: str) -> bool:
    """Say whether trying a pattern may take very long.

    That is so where a repetition without bound holds another one, and where three of them follow each other.
    """
    from re import _parser  # type: ignore[attr-defined]

    return _nested(_parser.parse(pattern), repeated=False)


def _nested(items: Any, *, repeated: bool) -> bool:
    adjacent = 0
    for name, content in ((str(item[0]), item[1]) for item in items):
        unbounded = False
        if name in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
            low, high, body = content
            unbounded = int(high) - int(low) > _MANY
            if (unbounded and repeated) or _nested(body, repeated=repeated or unbounded):
                return True
        elif any(_nested(part, repeated=repeated) for part in _parts(content)):
            return True
        adjacent = adjacent + 1 if unbounded else 0
        if adjacent > 2:
            return True
    return False


_MANY: Final = 64


def _parts(content: Any) -> list[Any]:
    """Give the expressions inside a part of a parsed pattern: a group, a choice, a look around."""
    if not isinstance(content, tuple):
        return []
    nested = [each for part in content for each in (part if isinstance(part, list) else (part,))]
    return [part for part in nested if hasattr(part, "data")]
