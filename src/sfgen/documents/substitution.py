"""Substitutions that stand in JSON without quotes, for a number or an object: `"Seconds": ${Seconds}`."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from sfgen import asl
from sfgen.documents.definition import Definition
from sfgen.errors import DocumentError, Location

__all__ = ["MARKS", "read_substituted"]

MARKS: Final = re.compile(r'\\.|"|\$\{[^}"\n]*\}', re.DOTALL)
"""Escaped characters, quotes and substitutions of JSON text, one after the other."""


def read_substituted(text: str, file: str) -> Definition:
    """Read a definition in JSON in which substitutions may stand without quotes.

    Raises:
        DocumentError: It cannot be read even so.
    """
    quotes = _missing_quotes(text)
    if not quotes:
        document = asl.read(text, file=file)
        return Definition(file, document, locate=document.places)
    parts: list[str] = []
    before = 0
    shifts: dict[int, list[int]] = {}
    for offset in quotes:
        parts += (text[before:offset], '"')
        before = offset
        line = text.count("\n", 0, offset) + 1
        start = text.rfind("\n", 0, offset) + 1
        shifts.setdefault(line, []).append(offset - start + 1)

    def moved(place: Location) -> Location:
        column = place.column or 1
        for quote in shifts.get(place.line, ()):
            column -= column > quote
        return replace(place, column=column)

    try:
        document = asl.read("".join([*parts, text[before:]]), file=file)
    except DocumentError as error:
        place = moved(error.location) if error.location else None
        message = f"{place}: {error.problem}. {error.remedy}"
        raise DocumentError(message, problem=error.problem, remedy=error.remedy, location=place) from error
    findings = tuple(replace(each, source=moved(each.source)) if each.source else each for each in document.diagnostics)
    quoted = document

    def locate(pointers: Iterable[str]) -> dict[str, Location]:
        return {pointer: moved(place) for pointer, place in quoted.places(pointers).items()}

    return Definition(file, replace(document, diagnostics=findings), locate=locate)


def _missing_quotes(text: str) -> list[int]:
    """Return where quotes are missing, around substitutions outside of strings."""
    in_string = False
    missing: list[int] = []
    for found in MARKS.finditer(text):
        if found[0] == '"':
            in_string = not in_string
        elif found[0].startswith("${") and not in_string:
            missing += (found.start(), found.end())
    return missing
