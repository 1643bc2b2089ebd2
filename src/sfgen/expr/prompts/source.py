"""Where a template stands, and the findings in it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from sfgen.errors import Diagnostic, Location

__all__ = ["Report", "Source", "TemplateFileError", "has_errors"]


class TemplateFileError(Exception):
    """The file of a template cannot be read; `hint` says what to do."""

    def __init__(self, message: str, hint: str | None) -> None:
        super().__init__(message)
        self.hint = hint


@dataclass(frozen=True, slots=True)
class Source:
    """A template.

    Attributes:
        text: Its text.
        place: Where it was called for: the place of all findings in a template without a file.
        file: Its file, or None for a template that stands in Python.
    """

    text: str
    place: Location | None
    file: Path | None = None

    @classmethod
    def read(cls, file: Path, place: Location | None) -> Source:
        """Read a template.

        Raises:
            TemplateFileError: the file is missing, is no file, may not be read, or is not UTF-8.
        """
        try:
            # Python's own universal newlines are left to Jinja.
            return cls(file.read_bytes().decode("utf-8-sig"), place, file)
        except UnicodeDecodeError as error:
            raise TemplateFileError(
                f"the template {file} is not UTF-8: {error.reason} at byte {error.start}", None
            ) from error
        except (OSError, ValueError) as error:  # ValueError: a NUL in the path
            reason = getattr(error, "strerror", None) or str(error)
            hint = "a relative path starts in the folder of the Python file that makes the prompt"
            raise TemplateFileError(f"the template {file} cannot be read: {reason}", hint) from error

    def location(self, line: int) -> Location | None:
        """Give the place of a line of the template."""
        return self.place if self.file is None else Location(str(self.file), line)

    def said(self, message: str, line: int) -> str:
        """Add the line to a message whose place does not tell it."""
        if self.file is not None or "\n" not in self.text.strip():
            return message
        return f"line {line} of the template: {message}"


def has_errors(problems: Iterable[Diagnostic]) -> bool:
    """Say whether there is an error among findings."""
    return any(problem.severity == "error" for problem in problems)


class Report:
    """Collects what is found in one template and what it includes.

    Attributes:
        source: The template that is being compiled.
        problems: The findings so far.
    """

    def __init__(self, source: Source) -> None:
        self.source = source
        self.problems: list[Diagnostic] = []

    def report(self, code: str, message: str, hint: str | None = None, *, line: int) -> None:
        """Add an error at a line of the template."""
        source = self.source
        self.problems.append(
            Diagnostic(
                severity="error", code=code, message=source.said(message, line), hint=hint, source=source.location(line)
            )
        )

    def adopt(self, problems: Iterable[Diagnostic], line: int) -> None:
        """Add the errors that an operation on expressions has found, at a line of the template."""
        for problem in problems:
            if problem.severity == "error":
                self.report(problem.code, problem.message, problem.hint, line=line)
