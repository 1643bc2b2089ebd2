"""A definition in a file, with the way from its own places to those of the file."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from sfgen.asl import Document
from sfgen.checks import MachineType
from sfgen.errors import DocumentError, Location

__all__ = ["Definition"]


@dataclass(frozen=True, slots=True)
class Definition:
    """One state machine in a file.

    Attributes:
        file: The path of the file that the definition stands in.
        document: The definition as it was read, or None if it cannot be read.
        name: What the file calls it, such as its logical id in a template, or None if the file is the definition.
        machine_type: Whether it is a Standard or an Express workflow, or None where the file does not say it.
        failure: Why it cannot be read.
        locate: Gives the places in the file for JSON Pointers into the definition.
    """

    file: str
    document: Document | None
    name: str | None = None
    machine_type: MachineType | None = None
    failure: DocumentError | None = None
    locate: Callable[[Iterable[str]], dict[str, Location]] = field(default=lambda _: {}, repr=False)
