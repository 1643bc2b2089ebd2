"""Findings as text for people and as the formats that other programs read."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

import click

from sfgen.checks import CODES
from sfgen.cli.checking import Checked
from sfgen.cli.excerpts import Excerpts
from sfgen.cli.findings import line, shorten, summary
from sfgen.errors import Diagnostic, Severity

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


def _sarif(checked: Sequence[Checked]) -> str:
    from importlib.metadata import version

    findings = [finding for each in checked for finding in each.findings]
    codes = list(dict.fromkeys(finding.code for finding in findings))
    driver = {
        "name": "sfgen",
        "semanticVersion": version("sfgen"),
        "rules": [_rule(code) for code in codes],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(finding, codes.index(finding.code)) for finding in findings],
    }
    log = {"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [run]}
    return json.dumps(log, indent=2, ensure_ascii=False)


def _rule(code: str) -> dict[str, Any]:
    known = CODES.get(code)
    rule: dict[str, Any] = {"id": code}
    if known is not None:
        rule["shortDescription"] = {"text": known.summary}
        rule["help"] = {"text": f"sfgen explain {code}"}
        rule["defaultConfiguration"] = {"level": _LEVELS[known.severity]}
    return rule


def _result(finding: Diagnostic, rule: int) -> dict[str, Any]:
    text = f"{finding.message} Hint: {finding.hint}" if finding.hint else finding.message
    result: dict[str, Any] = {
        "ruleId": finding.code,
        "ruleIndex": rule,
        "level": _LEVELS[finding.severity],
        "message": {"text": text},
    }
    source = finding.source
    if source is not None:
        region = {"startLine": source.line, **({"startColumn": source.column} if source.column else {})}
        place: dict[str, Any] = {"artifactLocation": {"uri": _uri(source.file)}, "region": region}
        logical = [{"fullyQualifiedName": finding.pointer}] if finding.pointer else []
        result["locations"] = [
            {"physicalLocation": place, **({"logicalLocations": logical} if logical else {})},
        ]
    return result


def _uri(file: str) -> str:
    from urllib.parse import quote

    return quote(Path(shorten(file)).as_posix())


def _github(checked: Sequence[Checked]) -> str:
    """Write workflow commands, which GitHub Actions turn into annotations of the lines."""
    lines = [_closing(checked)]
    for finding in (finding for each in checked for finding in each.findings):
        source = finding.source
        marks = [f"title={_property(finding.code)}"]
        if source is not None:
            marks = [f"file={_property(shorten(source.file))}", f"line={source.line}", *marks]
            marks += [f"col={source.column}"] if source.column else []
        text = f"{finding.message}\nhint: {finding.hint}" if finding.hint else finding.message
        lines.append(f"::{_COMMANDS[finding.severity]} {','.join(marks)}::{_data(text)}")
    return "\n".join(lines)


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def _junit(checked: Sequence[Checked]) -> str:
    """Write a test case for each file, which fails if there is an error or a warning in it."""
    from xml.sax.saxutils import escape, quoteattr

    cases: list[str] = []
    failed = 0
    for each in checked:
        worst = [finding for finding in each.findings if finding.severity != "advice"]
        failed += bool(worst)
        name = f'name={quoteattr(shorten(each.file))} classname="sfgen.validate"'
        if not worst:
            cases.append(f"    <testcase {name}/>")
            continue
        text = escape(_printable("\n".join(click.unstyle(line(finding)) for finding in worst)))
        message = quoteattr(summary(worst))
        cases.append(f"    <testcase {name}>\n      <failure message={message}>{text}</failure>\n    </testcase>")
    counts = f'tests="{len(checked)}" failures="{failed}" errors="0"'
    body = "\n".join(cases)
    inner = f"\n{body}\n  " if body else ""
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<testsuites {counts}>\n'
        f'  <testsuite name="sfgen validate" {counts}>{inner}</testsuite>\n</testsuites>'
    )


def _printable(text: str) -> str:
    """Leave out what XML cannot hold."""
    return "".join(char if char in "\t\n" or char.isprintable() else "\ufffd" for char in text)


_LEVELS: Final[dict[Severity, str]] = {"error": "error", "warning": "warning", "advice": "note"}
_COMMANDS: Final[dict[Severity, str]] = {"error": "error", "warning": "warning", "advice": "notice"}

FORMATS: Final[dict[str, Writer]] = {
    "text": _text,
    "json": _json,
    "sarif": _sarif,
    "github": _github,
    "junit": _junit,
}
"""What `--format` takes, and what writes it."""
