"""JSON: reading, duplicate keys, and where in the text a value stands. Nothing here recurses."""

from __future__ import annotations

import json
import math
import re
from dataclasses import dataclass
from typing import Any, NoReturn

from sfgen.asl.plain import MAX_DEPTH
from sfgen.asl.pointer import ROOT, Path
from sfgen.asl.text import Lines, Wanted, refuse

__all__ = ["find_places", "parse"]

_TOKEN = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|[{}\[\],:]|[^\s{}\[\],:"]+', re.DOTALL)
_BLANKS = re.compile(r"[ \t\r\n]*")
_WORD = re.compile(r"""[^\s{}\[\],:"]+""")
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?")
_read_string = json.JSONDecoder().raw_decode
_WORDS = {"true": True, "false": False, "null": None}
# What people write by habit from other languages, and what JSON has instead.
_REMEDIES = {
    "True": "Write true.",
    "False": "Write false.",
    "None": "Write null.",
    "undefined": "Write null, or leave the field out.",
    "NaN": "Write null, or leave the field out.",
    "Infinity": "Write a number.",
    "-Infinity": "Write a number.",
}
_REMEDIES_BY_START = {
    "'": 'Strings stand in double quotes: "...".',
    "$": 'A substitution stands in double quotes: "${Name}".',
    "/": "JSON has no comments: use the field Comment.",
    "#": "JSON has no comments: use the field Comment.",
    "!": 'Tags belong to YAML templates: write a substitution, such as "${Name}".',
}


def parse(text: str, *, file: str | None) -> tuple[Any, list[Path]]:
    """Read JSON.

    Returns:
        The value, and the places of keys that stand twice in one object; the last one counts.

    Raises:
        DocumentError: The text is no JSON, or nested deeper than `MAX_DEPTH`.
    """
    try:
        return json.loads(text, object_pairs_hook=_unique, parse_float=_finite, parse_constant=_no_constant), []
    except (ValueError, RecursionError):
        # The reader in C is fast but knows neither the place of a duplicate nor what to do about an error, and how deep
        # it can go depends on who calls it.
        return _Reader(text, file).read()


def find_places(text: str, wanted: Wanted) -> None:
    """Note where the wanted places begin in a text that `parse` has accepted."""
    around: list[tuple[Wanted | None, int | None]] = []
    node: Wanted | None = None  # of the innermost open object or array
    index: int | None = None  # in the innermost open array; None in an object
    coming: Wanted | None = wanted  # of the value that comes next
    key_comes = False
    for match in _TOKEN.finditer(text):
        sign = match[0][0]
        if sign == ":":
            continue
        if sign == ",":
            if index is None:
                key_comes = True
            else:
                index += 1
                coming = node.inner.get(str(index)) if node else None
        elif sign in "}]":
            node, index = around.pop()
            key_comes = False  # it still did in an empty object
        elif key_comes:
            key_comes = False
            coming = node.inner.get(json.loads(match[0], strict=False)) if node else None
            if coming:
                coming.offset = match.start()
        else:
            if coming:
                coming.value = match.start()
                if index is not None or not around:
                    coming.offset = match.start()
            if sign in "{[":
                around.append((node, index))
                node, index = coming, None if sign == "{" else 0
                key_comes = sign == "{"
                coming = node.inner.get("0") if node and sign == "[" else None


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise ValueError
    return members


def _finite(digits: str) -> float:
    number = float(digits)
    if math.isinf(number):
        raise ValueError
    return number


def _no_constant(name: str) -> NoReturn:
    raise ValueError(name)


@dataclass(frozen=True, slots=True)
class _Open:
    """An object or array that is being read.

    Attributes:
        target: The dict or list that receives the members.
        place: Its place in the document.
        start: Index of the character that opened it.
    """

    target: Any
    place: Path
    start: int

    @property
    def closing(self) -> str:
        return "]" if isinstance(self.target, list) else "}"


class _Reader:
    """A reader for JSON that needs no recursion and says what is wrong, where, and what to do about it."""

    def __init__(self, text: str, file: str | None) -> None:
        self.text = text
        self.file = file
        self.offset = 0
        self.open: list[_Open] = []
        self.duplicates: list[Path] = []

    def read(self) -> tuple[Any, list[Path]]:
        root = self.value(ROOT)
        while self.open:
            container = self.open[-1]
            if self.peek() == container.closing:
                self.offset += 1
                self.open.pop()
                continue
            if container.target:
                self.comma(container.closing)
            if isinstance(container.target, list):
                index = len(container.target)
                container.target.append(None)
                container.target[index] = self.value(container.place / index)
            else:
                key = self.key()
                if key in container.target:
                    self.duplicates.append(container.place / key)
                container.target[key] = self.value(container.place / key)
        if self.peek():
            self.refuse("the document ends before this text", "Remove the text, or put a comma and a key before it.")
        return root, self.duplicates

    def peek(self) -> str:
        """Skip blanks and return the next character, or "" at the end."""
        blanks = _BLANKS.match(self.text, self.offset)
        if blanks is not None:
            self.offset = blanks.end()
        return self.text[self.offset : self.offset + 1]

    def comma(self, closing: str) -> None:
        comma = self.offset
        self.expect(",", f"a comma or {closing}")
        if self.peek() == closing:
            self.refuse(f"there is nothing between this comma and {closing}", "Remove the comma.", comma)

    def key(self) -> str:
        if self.peek() != '"':
            self.refuse_next("a key in double quotes")
        key = self.string()
        self.expect(":", "a colon after the key")
        return key

    def expect(self, sign: str, description: str) -> None:
        if self.peek() != sign:
            self.refuse_next(description)
        self.offset += 1

    def value(self, place: Path) -> Any:
        """Read a scalar, or the beginning of an object or array, which goes on the stack."""
        sign = self.peek()
        if sign == '"':
            return self.string()
        if sign in ("{", "["):
            if len(self.open) >= MAX_DEPTH:
                problem = f"more than {MAX_DEPTH:,} objects and arrays are nested here"
                self.refuse(problem, "Move what is inside to a workflow of its own.")
            target: Any = {} if sign == "{" else []
            self.open.append(_Open(target, place, self.offset))
            self.offset += 1
            return target
        word = _WORD.match(self.text, self.offset)
        if word is None:
            self.refuse_next("a value")
        value = self.word(word[0])
        self.offset = word.end()
        return value

    def word(self, word: str) -> Any:
        if word in _WORDS:
            return _WORDS[word]
        number = _NUMBER.fullmatch(word)
        if number is None:
            self.refuse_next("a value")
        if number[1] is None and number[2] is None:
            try:
                return int(word)
            except ValueError:
                self.refuse(f"a number of {len(word):,} digits is too long", "Write it as a string.")
        value = float(word)
        if math.isinf(value):
            self.refuse(f"the number {_short(word)} is too large", "Write it as a string.")
        return value

    def string(self) -> str:
        try:
            value, end = _read_string(self.text, self.offset)
        except json.JSONDecodeError as error:
            if error.msg.startswith("Unterminated"):
                self.refuse("the string that begins here has no end", 'Close it with ".')
            elif error.msg.startswith("Invalid control"):
                self.refuse("a string holds a line break or tab", "Write \\n or \\t instead.", error.pos)
            self.refuse("a string holds a backslash without meaning", "Write \\\\ for a backslash.", error.pos)
        self.offset = end
        return str(value)

    def refuse_next(self, expected: str) -> NoReturn:
        """Refuse what comes next, because something else has to come."""
        if not self.peek():
            start = self.open[-1].start if self.open else 0
            place = Lines(self.text).place(start)
            what = "array" if self.open and self.open[-1].closing == "]" else "object"
            remedy = f"Close the {what} that begins in line {place.line}, column {place.column}."
            self.refuse(f"the text ends where {expected} has to come", remedy)
        word = _WORD.match(self.text, self.offset)
        found = word[0] if word else self.text[self.offset]
        shown = "a string" if found == '"' else _short(found)
        remedy = _REMEDIES.get(found) or _REMEDIES_BY_START.get(found[0]) or f"Write {expected}."
        self.refuse(f"{shown} stands where {expected} has to come", remedy)

    def refuse(self, problem: str, remedy: str, offset: int | None = None) -> NoReturn:
        place = Lines(self.text).place(self.offset if offset is None else offset)
        refuse(f"not JSON: {problem}", remedy, file=self.file, place=place)


def _short(text: str) -> str:
    text = text if text.isprintable() else repr(text)
    return text if len(text) <= 40 else text[:37] + "..."
