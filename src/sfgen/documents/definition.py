"""Definitions in a file, each with the way from its own places to those of the file."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from sfgen import asl
from sfgen.asl import Document
from sfgen.asl.text import decode
from sfgen.checks import MachineType
from sfgen.errors import DocumentError, Location

__all__ = ["Definition", "read_definitions"]

_MARKS = frozenset({"StartAt", "States"})
"""Any of these keys makes an object look like a definition."""


@dataclass(frozen=True, slots=True)
class Definition:
    """One state machine in a file.

    Attributes:
        file: The path of the file as it was given.
        name: What the file calls it, such as its logical id in a template, or None if the file is the definition.
        document: The definition as it was read.
        machine_type: Whether it is a Standard or an Express workflow, or None where the file does not say it.
        locate: Gives the places in the file for JSON Pointers into the definition.
    """

    file: str
    name: str | None
    document: Document
    machine_type: MachineType | None = None
    locate: Callable[[Iterable[str]], dict[str, Location]] = field(kw_only=True, repr=False)


def read_definitions(content: str | bytes, file: str, *, named: bool = True) -> list[Definition]:
    """Read the definitions in a file.

    Args:
        content: What the file holds: a definition in JSON or YAML.
        file: Its path, for findings; its ending says which language it is.
        named: Whether it must hold a definition. Else what does not look like one is passed over.

    Raises:
        DocumentError: The text cannot be read at all, or is not an object.
    """
    if not named and b"StartAt" not in (content if isinstance(content, bytes) else content.encode()):
        return []
    text = decode(content, file=file)
    try:
        document = asl.read(text, file=file)
    except DocumentError:
        if named or "States" in text:
            raise
        return []
    if not named and document.data.keys().isdisjoint(_MARKS):
        return []
    return [Definition(file, None, document, locate=document.places)]
