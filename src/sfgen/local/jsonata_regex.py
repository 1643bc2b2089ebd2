"""Regular expressions of JavaScript in JSONata, on Python's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from sfgen.local.jsonata_base import NULL, Jsonata, fault, has_number_type, is_function

__all__ = ["Matcher", "compile_regex", "matches"]

_CLASSES: Final = {
    "d": "0-9",
    "w": "A-Za-z0-9_",
    "s": "\\t\\n\\x0b\\x0c\\r\\x20\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff",
}
_PIECE: Final = re.compile(r"\\(?:c[A-Za-z]|k<[^>]*>|.)|\[\^?\]?|\]|\(\?<(?![=!])|\$|\.|[^\\\[\]($.]+|\(", re.DOTALL)


def compile_regex(pattern: str, flags: Any) -> Matcher:
    """Compile a regular expression of JavaScript."""
    chosen = (re.IGNORECASE if flags.case_insensitive else 0) | (re.MULTILINE if flags.multiline else 0)
    return Matcher(re.compile(_translated(pattern, multiline=bool(flags.multiline)), chosen))


def _translated(pattern: str, *, multiline: bool) -> str:
    out: list[str] = []
    inside = False
    for found in _PIECE.finditer(pattern):
        piece = found[0]
        if piece.startswith("\\"):
            out.append(_escape(piece[1:], inside=inside))
        elif inside:
            inside = piece != "]"
            # Python would read [[ and && as set operations one day, and warns.
            out.append(piece if piece == "]" else re.sub(r"([\[&~|])", r"\\\1", piece))
        elif piece.startswith("["):
            inside = piece not in ("[]", "[^]")
            out.append({"[]": "(?!)", "[^]": "[\\s\\S]"}.get(piece, piece))
        elif piece == "(?<":
            out.append("(?P<")
        elif piece == "$":
            out.append("(?=\\n|\\Z)" if multiline else "\\Z")
        else:
            out.append("[^\\n\\r\\u2028\\u2029]" if piece == "." else piece)
    return "".join(out)


def _escape(escape: str, *, inside: bool) -> str:
    if escape in _CLASSES:
        return _CLASSES[escape] if inside else f"[{_CLASSES[escape]}]"
    if escape.lower() in _CLASSES and not inside:
        return f"[^{_CLASSES[escape.lower()]}]"
    if escape in "bBDWSfnrtvxu" or escape.isdigit():
        return "\\x00" if escape == "0" else f"\\{escape}"
    if escape.startswith("k<"):
        return f"(?P={escape[2:-1]})"
    if escape.startswith("c") and len(escape) == 2:
        return f"\\x{ord(escape[1]) % 32:02x}"
    return re.escape(escape)


class Matcher(Jsonata.JFunction):  # type: ignore[misc]  # the library has no types
    """A regular expression, which is a function from a text to its first match.

    Attributes:
        arity: How many arguments it is given where another function calls it.
    """

    arity: Final = 2

    def __init__(self, pattern: re.Pattern[str]) -> None:
        self.signature = None
        self.function_name = None
        self._pattern = pattern

    def call(self, input: Any, args: Any) -> Any:
        text = args[0] if args else None
        return self._match(text, 0) if isinstance(text, str) else None

    def _match(self, text: str, start: int) -> Any:
        found = self._pattern.search(text, start)
        if found is None:
            return None
        at, end = _position(text, found.start()), _position(text, found.end())
        return {
            "match": found[0],
            "start": at,
            "end": end,
            "groups": list(found.groups()),
            "next": _Next(self, text, found.end()),
        }

    def next_match(self, text: str, start: int) -> Any:
        """Give the match after one that ended at a place."""
        if start >= len(text):
            return None
        found = self._match(text, start)
        if found is not None and not found["match"]:
            raise fault("D1004")
        return found


class _Next(Jsonata.JFunction):  # type: ignore[misc]  # the library has no types
    arity: Final = 0

    def __init__(self, matcher: Matcher, text: str, start: int) -> None:
        self.signature = None
        self.function_name = None
        self._matcher, self._text, self._start = matcher, text, start

    def call(self, input: Any, args: Any) -> Any:
        return self._matcher.next_match(self._text, self._start)


def _position(text: str, at: int) -> int:
    """Count units of UTF-16, as JavaScript does."""
    return at + sum(character > "\uffff" for character in text[:at])


def matches(matcher: Any, text: str, apply: Any) -> Iterator[dict[str, Any]]:
    """Give one match after the other.

    Args:
        matcher: A regular expression, or a function of the expression that acts like one.
        text: What is searched.
        apply: Calls a function with arguments.
    """
    found = apply(matcher, [text])
    while found is not None and found is not NULL:
        if not isinstance(found, dict) or not (
            has_number_type(found.get("start"))
            or isinstance(found.get("groups"), list)
            or is_function(found.get("next"))
        ):
            raise fault("T1010", name="matcher")
        yield found
        found = apply(found.get("next"), [])
