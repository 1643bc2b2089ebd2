"""Findings that a definition itself takes back, by a convention for its comments.

A `Comment` that holds `sfgen: ignore[code, code]` takes back findings with these codes, or groups of codes, in the object that
it is the comment of, and in what is inside it.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Final

from sfgen.asl.pointer import ROOT, Path
from sfgen.checks import CODES, report
from sfgen.errors import Diagnostic

__all__ = ["MARK", "suppress"]

MARK: Final = "sfgen: ignore["
"""What a comment holds that takes findings back."""

_WRITTEN: Final = re.compile(r"sfgen: ignore\[([^\]]*)\]")
_GROUPS: Final = frozenset(code.group.replace(" ", "-") for code in CODES.values())


@dataclass(slots=True)
class _Suppression:
    pointer: str
    code: str
    is_used: bool = False

    def covers(self, finding: Diagnostic) -> bool:
        """Say whether it takes a finding back."""
        known = CODES.get(finding.code)
        if self.code != finding.code and (known is None or self.code != known.group.replace(" ", "-")):
            return False
        return finding.pointer == self.pointer or finding.pointer.startswith(f"{self.pointer}/")


def suppress(data: Any, findings: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Return the findings that the comments of a definition leave, and those about such comments.

    Args:
        data: The definition as plain data.
        findings: What was found in it.
    """
    written = list(_suppressions(data))
    kept: list[Diagnostic] = []
    for finding in findings:
        covering = [each for each in written if each.covers(finding)]
        for each in covering:
            each.is_used = True
        if not covering:
            kept.append(finding)
    return [*kept, *_complaints(written)]


def _complaints(written: Iterable[_Suppression]) -> Iterator[Diagnostic]:
    for each in written:
        pointer = f"{each.pointer}/Comment"
        if each.code not in CODES and each.code not in _GROUPS:
            near = difflib.get_close_matches(each.code, [*CODES, *_GROUPS], n=1)
            hint = f"did you mean {near[0]}?" if near else "sfgen explain lists the codes"
            message = f"The comment takes back {each.code!r}, and there is no such code"
            yield report("unknown-suppression", message, hint, pointer=pointer)
        elif not each.is_used:
            message = f"The comment takes back {each.code!r}, and nothing of it is found here"
            yield report("unused-suppression", message, "remove it", pointer=pointer)


def _suppressions(data: Any) -> Iterator[_Suppression]:
    stack: list[tuple[Any, Path]] = [(data, ROOT)]
    while stack:
        value, path = stack.pop()
        if isinstance(value, dict):
            comment = value.get("Comment")
            if isinstance(comment, str):
                for found in _WRITTEN.finditer(comment):
                    for code in found[1].split(","):
                        if code.strip():
                            yield _Suppression(str(path), code.strip())
            stack.extend([(item, path / key) for key, item in value.items()][::-1])
        elif isinstance(value, list):
            stack.extend([(item, path / index) for index, item in enumerate(value)][::-1])
