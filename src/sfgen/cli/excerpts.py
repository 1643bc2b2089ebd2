"""The line of a file that a finding is about, with a mark under what is meant."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from sfgen.errors import Location

__all__ = ["Excerpts"]

_WIDEST: Final = 110
_LONGEST_MARK: Final = 80
# A member with its value if that is a scalar in the same line, in JSON and in YAML; else the key or the value alone.
_MEANT: Final = re.compile(
    r'"(?:[^"\\]|\\.)*"\s*:\s*(?:"(?:[^"\\]|\\.)*"|[^\s,{}\[\]"]+)'
    r'|"(?:[^"\\]|\\.)*"'
    r"|[^\s,{}\[\]\"]+:\s+[^\s#{\[|>&][^#]*?(?=\s*(?:#|$))"
    r"|[^\s:,{}\[\]]+"
)


class Excerpts:
    """Lines of files, each file read once.

    Args:
        texts: The texts of files that cannot be read again, by path.
    """

    def __init__(self, texts: dict[str, str] | None = None) -> None:
        self._lines = {file: text.split("\n") for file, text in (texts or {}).items()}

    def of(self, place: Location) -> list[str]:
        """Return the lines that show a place: its line with a number, and the mark below; none without such a line."""
        text = self._line(place.file, place.line)
        if text is None or not text.strip():
            return []
        start = (place.column or 1) - 1
        length = _length(text, start) if place.column is not None else len(text.rstrip())
        text, start = _window(text.rstrip("\r"), start)
        length = max(1, min(length, len(text) - start, _LONGEST_MARK))
        number = f"{place.line} | "
        # A tab stays a tab in both lines, so that the mark stands below what it is for.
        blank = "".join("\t" if char == "\t" else " " for char in text[:start])
        return [f"  {number}{text}", f"  {' ' * (len(number) - 2)}| {blank}{'^' * length}"]

    def _line(self, file: str, number: int) -> str | None:
        if file not in self._lines:
            try:
                self._lines[file] = Path(file).read_text("utf-8-sig", errors="replace").split("\n")
            except OSError:
                self._lines[file] = []
        lines = self._lines[file]
        return lines[number - 1] if number <= len(lines) else None


def _length(text: str, start: int) -> int:
    found = _MEANT.match(text, start)
    return found.end() - start if found else 1


def _window(text: str, start: int) -> tuple[str, int]:
    """Cut a long line around a place; return it with the new index of the place."""
    if len(text) <= _WIDEST:
        return text, start
    left = max(0, min(start - _WIDEST // 3, len(text) - _WIDEST))
    right = left + _WIDEST
    before, after = "..." if left else "", "..." if right < len(text) else ""
    return before + text[left:right] + after, start - left + len(before)
