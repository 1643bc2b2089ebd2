"""What a command prints when it fails, and the exit code that goes with it."""

from __future__ import annotations

import traceback
from dataclasses import replace
from typing import Final

import click

from sfgen.cli.findings import echo, show
from sfgen.errors import DefinitionError, Diagnostic, DocumentError, ExpressionError, SfgenError, TargetError

__all__ = [
    "TRACEBACK_HINT",
    "OutputError",
    "UnusableTargetError",
    "advice_option",
    "report_failure",
    "traceback_option",
]

TRACEBACK_HINT: Final = "--traceback shows how it came to this"

_TRACEBACK: Final = "sfgen.traceback"

_CODES: Final[dict[type[SfgenError], str]] = {
    TargetError: "target",
    DocumentError: "document",
    ExpressionError: "python-operator",
}


class UnusableTargetError(TargetError):
    """A target that cannot be loaded, as a finding with place and remedy.

    Attributes:
        diagnostic: The finding, with the code `target`.
    """

    def __init__(self, diagnostic: Diagnostic) -> None:
        self.diagnostic = diagnostic
        super().__init__(str(diagnostic))


class OutputError(SfgenError):
    """A file, a folder or stdout cannot be written, or is no place for what is to be written.

    Attributes:
        diagnostic: The finding, with the code `output`.
    """

    def __init__(self, message: str, hint: str | None = None) -> None:
        self.diagnostic = Diagnostic(severity="error", code="output", message=message, hint=hint)
        super().__init__(str(self.diagnostic))


def _remember(ctx: click.Context, _: click.Parameter, value: bool) -> None:
    ctx.meta[_TRACEBACK] = value


traceback_option = click.option(
    "--traceback",
    is_flag=True,
    expose_value=False,
    callback=_remember,
    help="Show the Python traceback of an error in your file.",
)


advice_option = click.option("--advice", is_flag=True, help="Show advice too, not only errors and warnings.")


def report_failure(ctx: click.Context, error: Exception, *, internal: int) -> int:
    """Print an error to stderr and return the exit code.

    Args:
        ctx: The context of the command that failed.
        error: What it raised.
        internal: The exit code of an error that sfgen did not raise on purpose; its traceback is always printed.
    """
    if not isinstance(error, SfgenError):
        echo("".join(traceback.format_exception(error)).rstrip())
        echo("This is an error in sfgen, not in your workflow. Please report it, with the traceback above.")
        return internal
    cause = error.__cause__ if ctx.meta.get(_TRACEBACK) else None
    if cause is not None:
        from sfgen.cli.user_code import user_traceback

        echo(user_traceback(cause))
    if isinstance(error, DefinitionError):
        show(error.diagnostics)
    else:
        finding = _diagnostic(error)
        shown_already = cause is not None and finding.hint == TRACEBACK_HINT
        show([replace(finding, hint=None) if shown_already else finding], closing=False)
    return error.exit_code


def _diagnostic(error: SfgenError) -> Diagnostic:
    found = getattr(error, "diagnostic", None)
    if isinstance(found, Diagnostic):
        return found
    code = next((code for kind, code in _CODES.items() if isinstance(error, kind)), "sfgen")
    return Diagnostic(severity="error", code=code, message=str(error))
