"""Where in the user's code sfgen was called from."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from sfgen.errors import Location

__all__ = ["caller"]

_PACKAGE = str(Path(__file__).parent) + os.sep


def caller() -> Location | None:
    """Give the file and line of the innermost frame outside sfgen, or None when there is none."""
    frame = sys._getframe(1)
    while frame is not None:
        filename = frame.f_code.co_filename
        if not filename.startswith(_PACKAGE):
            return Location(filename, frame.f_lineno)
        frame = frame.f_back  # type: ignore[assignment]
    return None
