"""Findings as text for people and as the formats that other programs read."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from typing import Any, Final

from sfgen.cli.checking import Checked
from sfgen.cli.excerpts import Excerpts
from sfgen.cli.findings import line, shorten, summary
from sfgen.errors import Diagnostic

__all__ = ["FORMATS", "Writer"]

Writer = Callable[[Sequence[Checked]], str]


def _text(checked: Sequence[Checked]) -> str:
    excerpts = Excerpts({each.file: each.text for each in checked if each.text is not None})
    lines: list[str] = []
    for each in checked:
        for finding in each.findings:
            first, *rest = line(finding).split("\n")
            lines += [first, *(excerpts.of(finding.source) if finding.source else ()), *rest]
    return "\n".join([*lines, _closing(checked)])


def _closing(checked: Sequence[Checked]) -> str:
    findings = [finding for each in checked for finding in each.findings]
    definitions = sum(each.definitions for each in checked)
    where = f"in {definitions} definition{'' if definitions == 1 else 's'}"
    return f"{summary(findings)} {where}" if findings else f"no findings {where}"


def _json(checked: Sequence[Checked]) -> str:
    return json.dumps([_row(finding) for each in checked for finding in each.findings], indent=2, ensure_ascii=False)


def _row(finding: Diagnostic) -> dict[str, Any]:
    source = finding.source
    return {
        "file": shorten(source.file) if source else None,
        "line": source.line if source else None,
        "column": source.column if source else None,
        "pointer": finding.pointer,
        "code": finding.code,
        "severity": finding.severity,
        "message": finding.message,
        "hint": finding.hint,
    }


FORMATS: Final[dict[str, Writer]] = {"text": _text, "json": _json}
"""What `--format` takes, and what writes it."""
