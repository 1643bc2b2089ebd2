"""The page of each code, as the docs have it."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from sfgen.checks.codes import CODES

__all__ = ["page"]

# An installed package carries the pages; in a checkout they are where the docs are.
_FOLDERS: Final = (Path(__file__).parent / "explained", Path(__file__).parents[3] / "docs" / "checks")


def page(code: str) -> str:
    """Return the page of a code in Markdown.

    Raises:
        KeyError: There is no such code.
    """
    known = CODES[code]
    for folder in _FOLDERS:
        file = folder / f"{known.name}.md"
        if file.is_file():
            return file.read_text("utf-8")
    return f"# `{known.name}`\n\nSeverity: {known.severity}\n\n{known.summary}\n"
