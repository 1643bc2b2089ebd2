"""Where in the user's code sfgen was called from."""

from __future__ import annotations

import linecache
import os
import re
import sys
from pathlib import Path
from types import CodeType
from typing import Any

from sfgen.errors import Location

__all__ = ["Trail", "assigned_name", "caller", "locate", "mark"]

Trail = tuple[Any, ...]
"""The innermost frames outside sfgen: the code of each, followed by how far it had come.

Every step and chain has one, so it is flat. Finding the line of a frame takes time in proportion to its code, so it is found only for what a message shows.
"""

_PACKAGE = str(Path(__file__).parent) + os.sep
_FOREIGN = (_PACKAGE, "<frozen ")
"""What stands around the user's code: what loads it has names of its own."""

_LENGTH = 6
"""How many frames are remembered: enough to leave a helper function, cheap enough for every step."""

_ASSIGNMENT = re.compile(r"\s*([A-Za-z]\w*)\s*(?::[^=]+)?=(?!=)")


def mark() -> Trail:
    """Remember where sfgen was called from."""
    frame = sys._getframe(1)
    while frame.f_code.co_filename.startswith(_PACKAGE):
        if frame.f_back is None:
            return ()
        frame = frame.f_back
    trail = [frame.f_code, frame.f_lasti]
    while len(trail) < 2 * _LENGTH and frame.f_back is not None:
        frame = frame.f_back
        trail += (frame.f_code, frame.f_lasti)
    return tuple(trail)


def locate(trail: Trail) -> Location | None:
    """Give the file and line of a trail, or None when it is empty."""
    if not trail:
        return None
    places = zip(trail[::2], trail[1::2], strict=True)
    (file, line), *calls = ((code.co_filename, _line(code, offset)) for code, offset in places)
    return Location(file, line, trail=tuple(calls))


def _line(code: CodeType, offset: int) -> int:
    for start, end, line in code.co_lines():
        if start <= offset < end and line is not None:
            return line
    return code.co_firstlineno


def caller() -> Location | None:
    """Give the file and line of the innermost frame outside sfgen, or None when there is none."""
    return locate(mark())


def assigned_name(place: Location | None) -> str | None:
    """Give the name of the variable that was assigned at a place, for messages; None if the source does not say."""
    if place is None:
        return None
    for file, line in ((place.file, place.line), *place.trail):
        if file.startswith(_FOREIGN):
            return None
        found = _ASSIGNMENT.match(linecache.getline(file, line))
        if found is not None:
            return found[1]
    return None
