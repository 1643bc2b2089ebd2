"""From bytes to text, and places in a text."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NoReturn

from sfgen.asl.pointer import split
from sfgen.errors import DocumentError, Location

__all__ = ["Lines", "Place", "Wanted", "decode", "is_text", "refuse"]


@dataclass(frozen=True, slots=True)
class Place:
    """Where in a text: line and column, both from 1; a column is a character, not a byte."""

    line: int
    column: int


class Lines:
    """The starts of the lines of a text."""

    def __init__(self, text: str) -> None:
        self._starts = [0]
        start = text.find("\n") + 1
        while start:
            self._starts.append(start)
            start = text.find("\n", start) + 1

    def place(self, offset: int) -> Place:
        """Return the place of the character with this index."""
        line = bisect_right(self._starts, offset)
        return Place(line, offset - self._starts[line - 1] + 1)

    def offset(self, line: int, column: int) -> int:
        """Return the index of the character at a place."""
        return self._starts[line - 1] + column - 1


class Wanted:
    """A place that is looked for, and the wanted places inside it.

    A reader walks this tree beside the document, so that what nobody asked for costs no bookkeeping.

    Attributes:
        inner: The wanted places inside, by key, or by index as text.
        offset: Index of the character where the place begins, once a reader has met it: of the key for the member of an
            object, of the value for anything else.
        value: Index of the character where the value begins.
    """

    __slots__ = ("inner", "offset", "value")

    def __init__(self) -> None:
        self.inner: dict[str, Wanted] = {}
        self.offset: int | None = None
        self.value: int | None = None

    @classmethod
    def tree(cls, pointers: Iterable[str]) -> Wanted:
        """Return the root of a tree that has a place for each JSON Pointer."""
        root = cls()
        for pointer in pointers:
            node = root
            for token in split(pointer):
                node = node.inner.setdefault(token, cls())
        return root

    def nearest(self, pointer: str) -> int | None:
        """Return the offset of a place, or of what is around it when the document does not have the place itself."""
        offset, node = self.offset, self
        for token in split(pointer):
            node = node.inner[token]
            if node.offset is None:
                break
            offset = node.offset
        return offset

    def at(self, pointer: str) -> Wanted | None:
        """Return the node of a place, or None if it is not wanted."""
        node: Wanted | None = self
        for token in split(pointer):
            node = node.inner.get(token) if node else None
        return node


def is_text(text: str) -> bool:
    """Return whether a string is Unicode text, and not, as Python allows, half of a UTF-16 pair."""
    if text.isascii():
        return True
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def refuse(problem: str, remedy: str, *, file: str | None, place: Place | None = None) -> NoReturn:
    """Raise a DocumentError in one line: place, problem, remedy.

    Args:
        problem: What is wrong, as a sentence without a full stop.
        remedy: What to do, as a sentence.
        file: The document's path, or None for a text without one.
        place: Where in the text, if it is one place.
    """
    location: Location | None = None
    if file is None:
        where = f"line {place.line}, column {place.column}: " if place else ""
    else:
        location = Location(file, place.line, place.column) if place else Location(file, 1)
        where = f"{location if place else file}: "
    raise DocumentError(f"{where}{problem}. {remedy}", problem=problem, remedy=remedy, location=location)


def decode(data: str | bytes, *, file: str | None) -> str:
    """Return a document as text without a byte order mark.

    Raises:
        DocumentError: The bytes are not UTF-8, the text could not be written as UTF-8, or there is nothing but blanks.
    """
    text = data if isinstance(data, str) else _decode_bytes(data, file)
    text = text.removeprefix("\ufeff")
    if isinstance(data, str) and not is_text(data):
        refuse("the text holds half of a UTF-16 pair, which is no character", "Remove it.", file=file)
    if not text.strip():
        refuse("the document is empty", "Write an object with StartAt and States.", file=file)
    return text


def _decode_bytes(data: bytes, file: str | None) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        refuse("the document is encoded as UTF-16", "Save it as UTF-8.", file=file)
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        good = data[: error.start].decode()
        problem = f"the byte 0x{data[error.start]:02x} is not UTF-8"
        refuse(problem, "Save the document as UTF-8.", file=file, place=Lines(good).place(len(good)))
