"""What a regular expression literal may be: the syntax of JavaScript's `RegExp` without the `u` and `v` flags.

JSONata hands the text between the slashes to `RegExp`, so that an expression with a pattern that JavaScript refuses is
refused as a whole. Without the `u` flag JavaScript is lenient: a lone `]` or `{` and an unknown escape stand for
themselves.

Source: ECMAScript 2023, "Patterns" and Annex B.1.2, "Regular Expressions Patterns".
"""

from __future__ import annotations

import re
from typing import Final

__all__ = ["pattern_fault"]

# Compiled when they are met: most programs have no regular expressions.
_BRACES: Final = r"\{([0-9]+)(?:(,)([0-9]*))?\}"
_HEX: Final = r"x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})"
_OCTAL: Final = r"[0-3][0-7]{0,2}|[4-7][0-7]?"
_NAME_ESCAPE: Final = r"\\u(?:([0-9a-fA-F]{4})|\{([0-9a-fA-F]+)\})"
# Escapes and classes are passed over: a group is looked for only where one can stand.
_NAMED_GROUP: Final = r"(?:\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]|(?!\(\?<[^=!])[\s\S])*+\(\?<[^=!]"

_CONTROL: Final = {"b": 8, "t": 9, "n": 10, "v": 11, "f": 12, "r": 13}
# What engines count repetitions up to; a larger number means endless.
_ENDLESS: Final = 2**31 - 1


class _FaultError(Exception):
    pass


def pattern_fault(pattern: str) -> str | None:
    """Tell what JavaScript refuses in a pattern, or None if it takes it.

    Args:
        pattern: The text between the slashes.

    Returns:
        A phrase such as `nothing to repeat`.
    """
    try:
        _Reader(_code_units(pattern)).read()
    except _FaultError as fault:
        return str(fault)
    return None


def _code_units(text: str) -> str:
    """Split characters beyond the basic plane into surrogates, which are single characters to such a pattern."""
    if all(character <= "\uffff" for character in text):
        return text
    encoded = text.encode("utf-16-le", "surrogatepass")
    return "".join(chr(encoded[at] | encoded[at + 1] << 8) for at in range(0, len(encoded), 2))


def _characters(units: str) -> str:
    return units.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")


def _repetitions(digits: str) -> int:
    return min(int(digits.lstrip("0")[:12] or "0"), _ENDLESS)


class _Reader:
    """One pass over a pattern. `repeatable` says whether a quantifier may come next."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.repeatable = False
        self.groups: list[bool] = []  # for each open group: may it be repeated once it is closed?
        self.names: set[str] = set()
        self.wanted: set[str] = set()
        self.has_names = re.compile(_NAMED_GROUP).match(text) is not None

    def read(self) -> None:
        while self.at < len(self.text):
            self.element()
        if self.groups:
            raise _FaultError("a group is not closed")
        if missing := self.wanted - self.names:
            raise _FaultError(f"no group is named {min(missing)!r}")

    def element(self) -> None:
        character = self.text[self.at]
        if character == "(":
            self.open_group()
        elif character == "[":
            self.character_class()
        elif character == "\\":
            self.escape()
        elif character in "*+?":
            self.quantifier(self.at + 1)
        elif character == "{" and (braces := re.compile(_BRACES).match(self.text, self.at)):
            self.quantifier(braces.end())
            if braces[3] and _repetitions(braces[1]) > _repetitions(braces[3]):
                raise _FaultError("the numbers in {} are out of order")
        else:
            self.at += 1
            self.repeatable = character not in "^$|"
            if character == ")":
                if not self.groups:
                    raise _FaultError("a ) closes no group")
                self.repeatable = self.groups.pop()

    def quantifier(self, end: int) -> None:
        if not self.repeatable:
            raise _FaultError("nothing to repeat")
        self.repeatable = False
        self.at = end + self.text.startswith("?", end)

    def open_group(self) -> None:
        text, inside = self.text, self.at + 1
        self.repeatable = False
        self.groups.append(not text.startswith(("?<=", "?<!"), inside))
        if not text.startswith("?", inside):
            self.at = inside
        elif text.startswith(("?:", "?=", "?!"), inside):
            self.at = inside + 2
        elif text.startswith(("?<=", "?<!"), inside):
            self.at = inside + 3
        elif text.startswith("?<", inside):
            name = self.group_name(inside + 1)
            if name in self.names:
                raise _FaultError(f"two groups are named {name!r}")
            self.names.add(name)
        else:
            raise _FaultError("( is followed by a ? that starts no kind of group")

    def group_name(self, start: int) -> str:
        """Read `<name>` at an offset and pass it."""
        end = self.text.find(">", start)
        if end < 0 or not self.text.startswith("<", start):
            raise _FaultError("the name of a group is missing")
        try:
            name = re.sub(_NAME_ESCAPE, lambda code: chr(int(code[1] or code[2], 16)), self.text[start + 1 : end])
        except (ValueError, OverflowError) as beyond:
            raise _FaultError("the name of a group holds an escape beyond the last character") from beyond
        name = _characters(name)
        plain = name.replace("$", "_").replace("\u200c", "_").replace("\u200d", "_")
        if not plain.isidentifier() or name[0] in "\u200c\u200d":
            raise _FaultError(f"a group cannot be named {name!r}")
        self.at = end + 1
        return name

    def escape(self) -> None:
        following = self.text[self.at + 1 : self.at + 2]
        if not following:
            raise _FaultError("the pattern ends with a \\")
        self.at += 2
        if following == "k" and self.has_names:
            self.wanted.add(self.group_name(self.at))
        self.repeatable = following not in "bB"

    def character_class(self) -> None:
        text = self.text
        self.at += 2 if text.startswith("^", self.at + 1) else 1
        while self.at < len(text) and text[self.at] != "]":
            first = self.class_atom()
            if text.startswith("-", self.at) and text[self.at + 1 : self.at + 2] not in ("", "]"):
                self.at += 1
                last = self.class_atom()
                if first is not None and last is not None and first > last:
                    raise _FaultError("a range of characters is out of order")
        if self.at >= len(text):
            raise _FaultError("a [ is not closed")
        self.at += 1
        self.repeatable = True

    def class_atom(self) -> int | None:
        """Read one character of a class; None for a set such as that of all digits, which makes no range."""
        text, at = self.text, self.at
        self.at += 1
        if text[at] != "\\":
            return ord(text[at])
        following = text[at + 1 : at + 2]
        if following == "c":
            control = text[at + 2 : at + 3]
            if control == "_" or (control.isascii() and control.isalnum()):
                self.at += 2
                return ord(control) % 32
            return ord("\\")
        if following == "k" and self.has_names:
            raise _FaultError("a \\k stands in a class")
        if number := re.compile(_HEX).match(text, at + 1) or re.compile(_OCTAL).match(text, at + 1):
            self.at = number.end()
            return int(number[number.lastindex or 0], 16 if number.lastindex else 8)
        self.at += len(following)
        if following in ("d", "D", "s", "S", "w", "W"):
            return None
        return _CONTROL.get(following, ord(following or "\\"))
