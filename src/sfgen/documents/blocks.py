"""The lines of a YAML document that belong together, so that they can change their place as a whole."""

from __future__ import annotations

from typing import Any

__all__ = ["first_line", "line_behind"]


def first_line(lines: list[str], end: int, start: int) -> int:
    """Return the first line of the comments right above a key."""
    begin = start
    while begin > end and lines[begin - 1].lstrip().startswith("#"):
        begin -= 1
    return begin


def line_behind(node: Any) -> int:
    """Return the line behind the last one that a value is written in."""
    while node.id != "scalar" and not node.flow_style and node.value:
        last = node.value[-1]
        node = last[1] if isinstance(last, tuple) else last
    mark = node.end_mark
    return int(mark.line if mark.column == 0 and mark.line > node.start_mark.line else mark.line + 1)
