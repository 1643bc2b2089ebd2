"""Findings as lines for people, on stderr."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

import click

from sfgen.errors import Diagnostic, Location, Severity

__all__ = ["echo", "line", "place", "shorten", "show", "summary"]

_COLOURS: Final[dict[Severity, str]] = {"error": "red", "warning": "yellow", "advice": "cyan"}
_RANKS: Final[dict[Severity, int]] = {"error": 0, "warning": 1, "advice": 2}


def show(diagnostics: Iterable[Diagnostic], *, advice: bool = False, closing: bool = True) -> None:
    """Print findings to stderr: errors, then warnings, then advice, each by place; equal ones once.

    Args:
        diagnostics: The findings, in any order.
        advice: Print findings of severity `advice`; else they are only counted.
        closing: End with a line that counts them.
    """
    findings = sorted(dict.fromkeys(diagnostics), key=_position)
    for finding in findings:
        if advice or finding.severity != "advice":
            echo(line(finding))
    if closing and findings:
        echo(summary(findings, advice=advice))


def echo(text: str) -> None:
    """Print a line to stderr; colours are kept on a terminal only, and not if NO_COLOR is set."""
    click.echo(text, err=True, color=False if os.environ.get("NO_COLOR") else None)


def summary(findings: Sequence[Diagnostic], *, advice: bool = False) -> str:
    """Count findings by severity: `2 errors, 1 warning`."""
    counts = {severity: sum(finding.severity == severity for finding in findings) for severity in _RANKS}
    parts = [f"{n} {word}{'' if n == 1 else 's'}" for word, n in counts.items() if n and word != "advice"]
    if counts["advice"]:
        parts.append(f"{counts['advice']} advice" + ("" if advice else " (shown by --advice)"))
    return ", ".join(parts)


def shorten(file: str) -> str:
    """Return a path relative to the current folder if it is below it, else as it is."""
    path, here = Path(file), Path.cwd()
    return str(path.relative_to(here)) if path.is_relative_to(here) else file


def place(location: Location) -> str:
    """Write a place as `file:line` or `file:line:column`, with a short path."""
    return str(Location(shorten(location.file), location.line, location.column))


def line(finding: Diagnostic) -> str:
    """Write a finding with its colours; its hint is a line of its own."""
    colour = _COLOURS[finding.severity]
    where = f" {place(finding.source)}" if finding.source else f" at {finding.pointer}" if finding.pointer else ""
    text = f"{click.style(f'{finding.severity}[{finding.code}]', fg=colour, bold=True)}{where} {finding.message}"
    return f"{text}\n  {click.style('hint:', bold=True)} {finding.hint}" if finding.hint else text


def _position(finding: Diagnostic) -> tuple[int, bool, str, int, int]:
    source = finding.source
    if source is None:
        return _RANKS[finding.severity], True, "", 0, 0
    return _RANKS[finding.severity], False, source.file, source.line, source.column or 0
