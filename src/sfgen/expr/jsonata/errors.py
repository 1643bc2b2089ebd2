"""The error of an expression that is no JSONata."""

from __future__ import annotations

from typing import Final

from sfgen.errors import SfgenError

__all__ = ["INVALID_REGEX", "MAX_DEPTH", "TOO_DEEP", "JsonataSyntaxError"]

MAX_DEPTH: Final = 500
"""Deepest nesting that the parser takes. AWS evaluates to a depth of 100, so that nothing deeper than 500 can run."""

INVALID_REGEX: Final = "invalid-regex"
"""Code for a regular expression that JavaScript refuses: JSONata itself has none and passes on JavaScript's error."""

TOO_DEEP: Final = "too-deep"
"""Code for an expression that is nested more deeply than `MAX_DEPTH`; JSONata has none."""


class JsonataSyntaxError(SfgenError):
    """A text is not an expression of JSONata 2.0.6.

    Attributes:
        code: JSONata's own code, such as `S0201`, or `INVALID_REGEX` or `TOO_DEEP`.
        message: What is wrong, in one sentence without a full stop.
        position: Offset in the text of the offending part, in characters from 0.
        end: Offset of the character after that part; never less than `position`.
    """

    exit_code = 1

    def __init__(self, code: str, message: str, position: int, end: int | None = None) -> None:
        self.code = code
        self.message = message
        self.position = position
        self.end = position if end is None else end
        super().__init__(f"{message} (at character {position + 1}, JSONata {code})")
