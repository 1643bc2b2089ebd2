"""Checking the files that `sfgen validate` is given, in this process or in several."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Final

from sfgen.checks import CODES, MachineType
from sfgen.cli.paths import Source
from sfgen.documents import read_definitions, unreadable, validate
from sfgen.errors import DefinitionError, Diagnostic, DocumentError, Location

__all__ = ["Checked", "Selection", "check_sources", "check_targets", "known_names"]

STDIN: Final = "<stdin>"


@dataclass(frozen=True, slots=True)
class Selection:
    """Which findings count.

    Attributes:
        select: Codes and groups of codes to show and no others; empty for all.
        ignore: Codes and groups of codes to leave out.
    """

    select: frozenset[str] = frozenset()
    ignore: frozenset[str] = frozenset()

    def takes(self, finding: Diagnostic) -> bool:
        """Say whether a finding counts."""
        known = CODES.get(finding.code)
        names = {finding.code} if known is None else {finding.code, _group(known.group)}
        return (not self.select or not names.isdisjoint(self.select)) and names.isdisjoint(self.ignore)


@dataclass(frozen=True, slots=True)
class Checked:
    """What was found in one file.

    Attributes:
        file: Its path.
        findings: The findings, in the order of the file.
        definitions: How many definitions it has.
        is_readable: Whether it could be read.
        text: Its text where it cannot be read again.
    """

    file: str
    findings: tuple[Diagnostic, ...]
    definitions: int
    is_readable: bool = True
    text: str | None = None

    def without_advice(self) -> Checked:
        """Return the same without findings of severity `advice`."""
        return replace(self, findings=tuple(each for each in self.findings if each.severity != "advice"))


def known_names() -> frozenset[str]:
    """Return the codes, and the groups of codes, that `Selection` knows."""
    return frozenset(CODES) | {_group(code.group) for code in CODES.values()}


def _group(name: str) -> str:
    return name.replace(" ", "-")


def check_sources(
    sources: Sequence[Source], machine_type: MachineType | None, selection: Selection, *, jobs: int = 1
) -> Iterator[Checked]:
    """Check files, in their order.

    Args:
        sources: What to read.
        machine_type: Whether they are Standard or Express workflows, where a file does not say it itself.
        selection: Which findings count.
        jobs: How many processes to use.
    """
    check = partial(_check, machine_type=machine_type, selection=selection)
    if jobs < 2 or len(sources) < 2:
        yield from map(check, sources)
        return
    from concurrent.futures import ProcessPoolExecutor

    with ProcessPoolExecutor(min(jobs, len(sources))) as pool:
        yield from pool.map(check, sources, chunksize=max(1, len(sources) // (jobs * 4)))


def check_targets(targets: Sequence[str], selection: Selection) -> Checked:
    """Compile Python targets together and return what is found, at the lines of Python.

    Raises:
        UnusableTargetError: A target cannot be loaded.
    """
    from sfgen.cli.target import compile_targets

    found: Iterable[Diagnostic]
    try:
        compiled = compile_targets(targets)
    except DefinitionError as error:
        found, count = error.diagnostics, len(targets)
    else:
        found, count = compiled.findings, len(compiled.machines)
    return Checked(targets[0], tuple(filter(selection.takes, dict.fromkeys(found))), count)


def _check(source: Source, machine_type: MachineType | None, selection: Selection) -> Checked:
    file = STDIN if source.path == "-" else source.path
    text: str | None = None
    try:
        content = sys.stdin.buffer.read() if source.path == "-" else Path(source.path).read_bytes()
    except OSError as error:
        problem = f"the file cannot be read ({error.strerror or type(error).__name__})"
        unread = DocumentError(
            problem, problem=problem, remedy="Check the path and its permissions.", location=Location(file, 1)
        )
        return Checked(file, (unreadable(unread),), 0, is_readable=False)
    if source.path == "-":
        text = content.decode(errors="replace")
    try:
        definitions = read_definitions(content, file, named=source.named or source.is_definition)
    except DocumentError as error:
        return Checked(file, (unreadable(error),), 0, is_readable=False, text=text)
    found = [finding for definition in definitions for finding in validate(definition, machine_type)]
    is_readable = all(definition.failure is None for definition in definitions)
    return Checked(file, tuple(filter(selection.takes, _in_order(found))), len(definitions), is_readable, text)


def _in_order(found: Iterable[Diagnostic]) -> list[Diagnostic]:
    def position(finding: Diagnostic) -> tuple[int, int]:
        source = finding.source
        return (source.line, source.column or 0) if source else (0, 0)

    return sorted(dict.fromkeys(found), key=position)
