"""Tokens of JSONata 2.0.6.

Source: docs.jsonata.org; where it says nothing, what jsonata 2.0.6 from npm does.
"""

from __future__ import annotations

import re
from typing import Final

from sfgen.expr.jsonata.errors import INVALID_REGEX, JsonataSyntaxError
from sfgen.expr.jsonata.patterns import pattern_fault

__all__ = ["END", "LITERAL", "NAME", "REGEX", "VARIABLE", "Lexer", "TokenValue"]

# Kinds of tokens that are no operator; the kind of an operator is its text.
END: Final = "(end)"
LITERAL: Final = "(literal)"
NAME: Final = "(name)"
REGEX: Final = "(regex)"
VARIABLE: Final = "(variable)"

TokenValue = str | int | float | bool | tuple[str, str] | None

# All patterns are compiled when they are first needed, which keeps the import short.
#
# A name ends at a blank or at a character that is or begins an operator; any other character belongs to it, quotes
# included. What begins with a digit is a number.
_STOP: Final = r" \t\n\r\v.\[\]{}(),@#;:?+\-*/%|=<>^&!~"
_TOKEN: Final = rf"""[ \t\n\r\v]*+(?:
      (?P<operator>\.\.|:=|!=|>=|<=|\*\*|~>|[.\[\]{{}}(),@\#;:?+\-*/%|=<>^&!~])
    | (?P<name>[^{_STOP}"'`0-9$][^{_STOP}]*+)
    | \$(?P<variable>[^{_STOP}]*+)
    | "(?P<double>[^"\\]*+)"
    | '(?P<single>[^'\\]*+)'
    | (?P<number>(?:0|[1-9][0-9]*+)(?:\.[0-9]++)?+(?:[Ee][-+]?[0-9]++)?+)
    | `(?P<quoted>[^`]*+)`
    )"""
_BLANKS: Final = r"[ \t\n\r\v]*+"
_UNESCAPED: Final = {'"': r'[^"\\]*+', "'": r"[^'\\]*+"}
_HEX: Final = r"[0-9a-fA-F]+"
_REGEX_MARK: Final = r"[/()\[\]{}]"
_FLAGS: Final = r"[im]*+"

_QUOTED_KINDS: Final = {"variable": VARIABLE, "double": LITERAL, "single": LITERAL, "quoted": NAME}
_WORD_OPERATORS: Final = frozenset({"and", "or", "in"})
_CONSTANTS: Final[dict[str, bool | None]] = {"true": True, "false": False, "null": None}
_ESCAPES: Final = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
# Integers up to here are exact in JSONata, whose numbers are all doubles.
_EXACT: Final = 2**53


class Lexer:
    """Reads a text token by token; the current token is in its attributes.

    Attributes:
        kind: The operator's text, or `END`, `LITERAL`, `NAME`, `REGEX` or `VARIABLE`.
        value: Of a literal its value, of a name or variable its text without quotes or `$`, of a regular expression
            pattern and flags, of an operator its text.
        start: Offset of the token's first character.
        end: Offset after its last one.
        count: Tokens read so far.
    """

    __slots__ = ("_match", "count", "end", "kind", "start", "text", "value")

    def __init__(self, text: str) -> None:
        self._match = re.compile(_TOKEN, re.VERBOSE).match
        self.text = text
        self.kind: str = END
        self.value: TokenValue = END
        self.start = 0
        self.end = 0
        self.count = 0

    def advance(self, *, operand: bool = True) -> None:
        """Read the next token.

        Args:
            operand: A `/` begins a regular expression; otherwise it divides.

        Raises:
            JsonataSyntaxError: There is no token here.
        """
        self.count += 1
        while (match := self._match(self.text, self.end)) is not None:
            self.end = match.end()
            group = match.lastgroup
            if group == "operator":
                self.start = match.start(group)
                if self.text.startswith("/*", self.start):
                    self._comment()
                    continue
                operator: str = match[group]
                if operator in "!~":
                    raise JsonataSyntaxError("S0204", f"{operator} is no operator", self.start, self.end)
                if operand and operator == "/":
                    self.kind, self.value = REGEX, self._regex()
                else:
                    self.kind = self.value = operator
            elif group == "name":
                self.start = match.start(group)
                self._name(match[group])
            elif group == "number":
                self.start = match.start(group)
                self.kind, self.value = LITERAL, self._number(match[group])
            else:
                quoted = group or ""
                self.start = match.start(quoted) - 1
                self.kind, self.value = _QUOTED_KINDS[quoted], match[quoted]
            return
        self._irregular()

    def describe(self) -> str:
        """Name the current token for a message."""
        return "the end of the expression" if self.kind == END else repr(_shortened(self.text[self.start : self.end]))

    def _name(self, name: str) -> None:
        if name in _WORD_OPERATORS:
            self.kind = self.value = name
        elif name in _CONSTANTS:
            self.kind, self.value = LITERAL, _CONSTANTS[name]
        else:
            self.kind, self.value = NAME, name

    def _comment(self) -> None:
        closing = self.text.find("*/", self.start + 2)
        if closing < 0:
            raise JsonataSyntaxError("S0106", "A comment has no closing */", self.start)
        self.end = closing + 2

    def _number(self, digits: str) -> int | float:
        number = float(digits)
        if number == float("inf"):
            raise JsonataSyntaxError("S0102", f"The number {_shortened(digits)} is too large", self.start, self.end)
        return int(number) if number.is_integer() and number <= _EXACT else number

    def _irregular(self) -> None:
        """Take what the pattern leaves: the end, a string with escapes, and a quote that is not closed."""
        blanks = re.compile(_BLANKS).match(self.text, self.end)
        self.start = self.end = blanks.end() if blanks else self.end
        character = self.text[self.start : self.start + 1]
        if not character:
            self.kind = self.value = END
        elif character == "`":
            raise JsonataSyntaxError("S0105", "A name in backticks is not closed", self.start, len(self.text))
        else:
            self.kind, self.value = LITERAL, self._string(character)

    def _string(self, quote: str) -> str:
        text = self.text
        at = self.start + 1
        unescaped = re.compile(_UNESCAPED[quote])
        parts: list[str] = []
        joined = False
        while plain := unescaped.match(text, at):
            parts.append(plain[0])
            at = plain.end()
            if at >= len(text):
                break
            if text[at] == quote:
                self.end = at + 1
                value = "".join(parts)
                # Two escapes of surrogates, one after the other, are one character.
                return (
                    value.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass") if joined else value
                )
            code = text[at + 1 : at + 2]
            if code in _ESCAPES:
                parts.append(_ESCAPES[code])
                at += 2
            elif code == "u":
                digits = text[at + 2 : at + 6]
                if not re.fullmatch(_HEX, digits):
                    raise JsonataSyntaxError("S0104", "\\u is not followed by four hexadecimal digits", at, at + 2)
                parts.append(chr(int(digits, 16)))
                joined = True
                at += 6
            else:
                raise JsonataSyntaxError("S0103", f"\\{code} is no escape of a string", at, at + 1 + len(code))
        raise JsonataSyntaxError("S0101", f"A string has no closing {quote}", self.start, len(text))

    def _regex(self) -> tuple[str, str]:
        text = self.text
        first = self.start + 1
        depth = 0
        for mark in re.compile(_REGEX_MARK).finditer(text, first):
            at = mark.start()
            if mark[0] != "/":
                # One backslash before is enough here, even if it is itself escaped: so does JSONata.
                if text[at - 1] != "\\":
                    depth += 1 if mark[0] in "([{" else -1
                continue
            before = at
            while text[before - 1] == "\\":
                before -= 1
            if depth or (at - before) % 2:
                continue
            if at == first:
                raise JsonataSyntaxError("S0301", "A regular expression is empty", self.start, at + 1)
            flags = re.compile(_FLAGS).match(text, at + 1)
            self.end = flags.end() if flags else at + 1
            return self._checked_regex(text[first:at], text[at + 1 : self.end])
        raise JsonataSyntaxError("S0302", "A regular expression has no closing /", self.start, len(text))

    def _checked_regex(self, pattern: str, flags: str) -> tuple[str, str]:
        fault = "a flag is given twice" if len(set(flags)) < len(flags) else pattern_fault(pattern)
        if fault:
            message = f"The regular expression {_shortened(f'/{pattern}/{flags}')} is invalid: {fault}"
            raise JsonataSyntaxError(INVALID_REGEX, message, self.start, self.end)
        return pattern, flags


def _shortened(text: str) -> str:
    return text if len(text) <= 40 else f"{text[:37]}..."
