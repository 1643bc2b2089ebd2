"""Why something cannot be done with an execution."""

from __future__ import annotations

from sfgen.errors import Diagnostic, SfgenError

__all__ = ["OperateError"]


class OperateError(SfgenError):
    """What was asked for cannot be done, with the reason in one line and the way out.

    Attributes:
        diagnostic: The finding, with the code `operate`.
        exit_code: 1 where the state of things forbids it, 2 where the command was given something wrong.
    """

    def __init__(self, message: str, hint: str | None = None, *, exit_code: int = 1) -> None:
        line = " ".join(message.split())
        self.diagnostic = Diagnostic(severity="error", code="operate", message=line, hint=hint)
        self.exit_code = exit_code
        super().__init__(str(self.diagnostic))
