"""Everything that is wrong with a definition, at its places in the file."""

from __future__ import annotations

from dataclasses import replace

from sfgen.checks import MachineType, check, report
from sfgen.documents.definition import Definition
from sfgen.errors import Diagnostic, DocumentError

__all__ = ["unreadable", "validate"]


def validate(definition: Definition, machine_type: MachineType | None = None) -> list[Diagnostic]:
    """Return the findings about a definition, in its order, each with its place in the file.

    Args:
        definition: What `read_definitions` gave.
        machine_type: Whether it is a Standard or an Express workflow, where the file does not say it itself.
    """
    document = definition.document
    kind = definition.machine_type or machine_type or "STANDARD"
    found = [*document.diagnostics, *check(document.machine, machine_type=kind)]
    without = [each.pointer for each in found if each.source is None]
    places = definition.locate(without) if without else {}
    return [each if each.source else replace(each, source=places.get(each.pointer)) for each in found]


def unreadable(error: DocumentError) -> Diagnostic:
    """Return the finding that a text cannot be read."""
    problem = error.problem or str(error)
    hint = error.remedy and error.remedy[0].lower() + error.remedy[1:].removesuffix(".")
    return report("unreadable-document", f"{problem[0].upper()}{problem[1:]}", hint, source=error.location)
