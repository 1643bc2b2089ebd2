"""Everything that is wrong with a definition, at its places in the file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from sfgen.checks import MachineType, check, report
from sfgen.documents.definition import Definition
from sfgen.documents.suppression import MARK, suppress
from sfgen.errors import Diagnostic, DocumentError

__all__ = ["unreadable", "validate"]

_LONGEST: Final = 1_048_576


def validate(definition: Definition, machine_type: MachineType | None = None) -> list[Diagnostic]:
    """Return the findings about a definition, in its order, each with its place in the file.

    Args:
        definition: What `read_definitions` gave.
        machine_type: Whether it is a Standard or an Express workflow, where the file does not say it itself.
    """
    document = definition.document
    if document is None:
        return [unreadable(definition.failure or DocumentError("the definition cannot be read"))]
    kind = definition.machine_type or machine_type or "STANDARD"
    found = [*document.diagnostics, *check(document.machine, machine_type=kind)]
    found += _size_findings(document.text)
    if document.text is None or MARK in document.text:
        found = suppress(document.data, found)
    without = [each.pointer for each in found if each.source is None]
    places = definition.locate(without) if without else {}
    return [each if each.source else replace(each, source=places.get(each.pointer)) for each in found]


def _size_findings(text: str | None) -> Iterator[Diagnostic]:
    if text is not None and len(text) > _LONGEST:
        message = f"The definition has {len(text):,} characters; AWS takes {_LONGEST:,}"
        yield report("definition-too-large", message, "move parts of the flow into a workflow of their own")


def unreadable(error: DocumentError) -> Diagnostic:
    """Return the finding that a text cannot be read."""
    problem = error.problem or str(error)
    hint = error.remedy and error.remedy[0].lower() + error.remedy[1:].removesuffix(".")
    return report("unreadable-document", f"{problem[0].upper()}{problem[1:]}", hint, source=error.location)
