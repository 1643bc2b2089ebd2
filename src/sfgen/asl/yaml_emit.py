"""Print plain data as YAML that a person likes to read and that every YAML reader reads alike.

Strings are quoted whenever YAML 1.1 or 1.2 could take them for something else, so the text means the same to PyYAML,
SAM, CloudFormation and strict readers. Nothing here recurses.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import repeat
from typing import Any

__all__ = ["to_yaml"]

# First characters of a plain scalar that mean nothing to YAML and begin no number.
_SAFE_START = re.compile(r"[^\W\d]|[$/(]")
# Means something inside a plain scalar: a colon before a blank or at the end, a comment sign after a blank.
_UNSAFE_INSIDE = re.compile(r":(?: |$)| #| $")
# Read as null, a boolean, or a merge or value key by some version of YAML.
_WORDS = frozenset({"null", "true", "false", "yes", "no", "on", "off", "y", "n"})
_ESCAPES = {
    '"': '\\"',
    "\\": "\\\\",
    "\b": "\\b",
    "\t": "\\t",
    "\n": "\\n",
    "\r": "\\r",
}
_LONGEST_SIMPLE_KEY = 120
"""YAML ends a key without a question mark after 1,024 characters; readability ends earlier."""


def to_yaml(data: dict[str, Any]) -> str:
    """Return plain data as YAML in block style that ends with a line break.

    Args:
        data: Dicts with string keys, lists, strings, finite numbers, booleans and None.
    """
    if not data:
        return "{}\n"
    lines: list[str] = []
    # Collections that are open, each with its members still to come and the indentation of those.
    stack: list[tuple[Iterator[tuple[str | None, Any]], int]] = [(iter(data.items()), 0)]
    lead: str | None = None  # what the first line of a collection that stands in a sequence begins with
    while stack:
        members, indent = stack[-1]
        member = next(members, None)
        if member is None:
            stack.pop()
            continue
        key, value = member
        start = " " * indent if lead is None else lead
        lead = None
        start += "-" if key is None else _key(key, indent)
        if isinstance(value, (dict, list)) and value:
            if key is not None:
                lines.append(start)
            inner = iter(value.items()) if isinstance(value, dict) else zip(repeat(None), value)
            stack.append((inner, indent + 2))
            if key is None:
                lead = start + " "
        else:
            lines.append(f"{start} {_scalar(value, indent + 2)}")
    return "\n".join(lines) + "\n"


def _key(key: str, indent: int) -> str:
    text = _inline(key)
    if len(text) <= _LONGEST_SIMPLE_KEY:
        return text + ":"
    return f"? {text}\n{' ' * indent}:"


def _scalar(value: Any, indent: int) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return _block(value, indent) or _inline(value)
    if isinstance(value, (dict, list)):
        return "{}" if isinstance(value, dict) else "[]"
    digits = repr(value)
    # YAML 1.1 takes a number with an exponent for a string unless it has a point.
    return digits if "." in digits else digits.replace("e", ".0e")


def _block(text: str, indent: int) -> str | None:
    """Return a text of several lines as a literal block, or None where a block cannot hold it."""
    lines = text.split("\n")
    if len(lines) < 2 or not all(line.isprintable() for line in lines) or not text.strip("\n"):
        return None
    body = text.rstrip("\n")
    breaks = len(text) - len(body)
    chomping = ("-", "", "+")[min(breaks, 2)]
    # Without an indicator a reader takes the indentation of the first line for that of the block.
    indicator = "2" if body[0] in " \n" else ""
    inside = "\n".join(" " * indent + line if line else "" for line in text.removesuffix("\n").split("\n"))
    return f"|{indicator}{chomping}\n{inside}"


def _inline(text: str) -> str:
    """Return a text in one line: plain where that is safe, else in the quotes that need fewer escapes."""
    if (
        text.isprintable()
        and _SAFE_START.match(text)
        and not _UNSAFE_INSIDE.search(text)
        and text.lower() not in _WORDS
    ):
        return text
    if text.isprintable() and ("'" not in text or '"' in text or "\\" in text):
        return "'" + text.replace("'", "''") + "'"
    return '"' + "".join(_ESCAPES.get(char) or _escape(char) for char in text) + '"'


def _escape(char: str) -> str:
    code = ord(char)
    # Half of a UTF-16 pair has no escape that readers take: the caller finds it in the text.
    if char.isprintable() or 0xD800 <= code <= 0xDFFF:
        return char
    if code < 0x100:
        return f"\\x{code:02X}"
    return f"\\u{code:04X}" if code < 0x10000 else f"\\U{code:08X}"
