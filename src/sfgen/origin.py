"""Where in the user's code sfgen was called from."""

from __future__ import annotations

import linecache
import os
import re
import sys
from pathlib import Path

from sfgen.errors import Location

__all__ = ["assigned_name", "caller"]

_PACKAGE = str(Path(__file__).parent) + os.sep
_TRAIL = 5
"""How many calls are remembered: enough to leave a helper function, cheap enough for every step."""

_ASSIGNMENT = re.compile(r"\s*([A-Za-z]\w*)\s*(?::[^=]+)?=(?!=)")


def caller() -> Location | None:
    """Give the file and line of the innermost frame outside sfgen, or None when there is none."""
    frame = sys._getframe(1)
    while frame.f_code.co_filename.startswith(_PACKAGE):
        if frame.f_back is None:
            return None
        frame = frame.f_back
    file, line = frame.f_code.co_filename, frame.f_lineno
    trail = []
    while len(trail) < _TRAIL and frame.f_back is not None:
        frame = frame.f_back
        trail.append((frame.f_code.co_filename, frame.f_lineno))
    return Location(file, line, trail=tuple(trail))


def assigned_name(place: Location | None) -> str | None:
    """Give the name of the variable that was assigned at a place, for messages; None if the source does not say."""
    if place is None:
        return None
    for file, line in ((place.file, place.line), *place.trail):
        found = _ASSIGNMENT.match(linecache.getline(file, line))
        if found is not None:
            return found[1]
    return None
