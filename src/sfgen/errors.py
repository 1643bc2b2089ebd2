"""Findings and exceptions. Importable from everywhere; imports nothing of sfgen.

The tree of exceptions, split by what a caller does next::

    SfgenError                 every error that sfgen raises on purpose
    ├── DefinitionError        the workflow or the document is wrong: read `.diagnostics`
    ├── DocumentError          the text is no JSON or YAML object at all: fix the file
    ├── TargetError            a command's TARGET cannot be loaded: fix the file or its name
    └── ExpressionError        a reference was used in a way that cannot become an expression

`exit_code` on each class is what the command line exits with: 1 for findings, 2 for unusable input.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal

__all__ = [
    "DefinitionError",
    "Diagnostic",
    "DocumentError",
    "ExpressionError",
    "Fix",
    "Location",
    "Severity",
    "SfgenError",
    "TargetError",
]

Severity = Literal["error", "warning", "advice"]


@dataclass(frozen=True, slots=True)
class Location:
    """A place in a file.

    Attributes:
        file: Path as the interpreter or the caller gave it.
        line: Line, from 1.
        column: Column, from 1, or None where only the line is known.
        trail: Files and lines of the calls that led there, the nearest first. Not part of what the place is.
    """

    file: str
    line: int
    column: int | None = None
    trail: tuple[tuple[str, int], ...] = field(default=(), compare=False, repr=False)

    def seen_from(self, file: str) -> Location:
        """Give the nearest place in a file from which this one was reached, or this one if there is none.

        A step made by a helper function in another file is best shown where the helper was called.
        """
        if self.file == file:
            return self
        return next((Location(*call) for call in self.trail if call[0] == file), self)

    def beside(self, other: Location | None) -> str:
        """Write the place for a message that is shown with another place: within one file the line says it."""
        return f"line {self.line}" if other is not None and other.file == self.file else str(self)

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}"
        return place if self.column is None else f"{place}:{self.column}"


@dataclass(frozen=True, slots=True)
class Fix:
    """A change of a document that mends what a finding is about, and changes nothing else that it means.

    Attributes:
        kind: `rename` gives a member another name, `replace` a text another value, `last` moves an element of an array to
            its end.
        pointer: JSON Pointer of the member, the text or the element.
        text: The new name or text.
    """

    kind: Literal["rename", "replace", "last"]
    pointer: str
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnostic:
    """One finding about a state machine; equal findings compare equal.

    Attributes:
        severity: `error` stops a compile, `warning` does not, `advice` is shown on request.
        code: Stable name of the check, for example `unknown-transition-target`; each has a page in the docs.
        message: What is wrong, with the offending value.
        hint: What to write instead, or None.
        state: Name of the state the finding is about, or None for the machine as a whole.
        pointer: JSON Pointer (RFC 6901) into the definition, for example `/States/Charge card/Next`; "" is the whole.
        source: Where the user wrote it, in Python or in the document, or None.
        fix: What mends it in a document, where that is certain.
    """

    severity: Severity
    code: str
    message: str
    hint: str | None = None
    state: str | None = None
    pointer: str = ""
    source: Location | None = None
    fix: Fix | None = field(default=None, compare=False, repr=False)

    def __str__(self) -> str:
        place = f" {self.source}" if self.source else f" at {self.pointer}" if self.pointer else ""
        text = f"{self.severity}[{self.code}]{place} {self.message}"
        return f"{text}\n  hint: {self.hint}" if self.hint else text


class SfgenError(Exception):
    """Root of every error that sfgen raises on purpose."""

    exit_code = 2


class DefinitionError(SfgenError):
    """A workflow or definition has at least one finding of severity `error`.

    Attributes:
        diagnostics: All findings, warnings included, in the order of the definition.
    """

    exit_code = 1

    def __init__(self, diagnostics: Iterable[Diagnostic]) -> None:
        self.diagnostics = tuple(diagnostics)
        super().__init__("\n".join(map(str, self.diagnostics)))


class DocumentError(SfgenError):
    """A text is no JSON or YAML object, so there is nothing to check.

    Attributes:
        problem: What is wrong, as a sentence without a full stop, or None where only the message says it.
        remedy: What to do, as a sentence.
        location: Where, if the text is that of a file; line 1 where no line is to blame.
    """

    def __init__(
        self, message: str, *, problem: str | None = None, remedy: str | None = None, location: Location | None = None
    ) -> None:
        self.problem = problem
        self.remedy = remedy
        self.location = location
        super().__init__(message)


class TargetError(SfgenError):
    """A target such as `file.py:name` cannot be loaded."""


class ExpressionError(SfgenError, TypeError):
    """A reference was used where Python cannot turn the use into an expression.

    It derives from TypeError because that is what Python itself raises for an operation a value lacks.
    """

    exit_code = 1
