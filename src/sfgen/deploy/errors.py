"""Why a deployment stops.

The tree::

    SfgenError
    └── DeployError            the stack did not become what it should: exit code 1
        ├── SetupError         nothing was tried: values, credentials, Region or endpoint are wrong: exit code 2
        └── RefusedError       AWS answered a call with an error: exit code 1
"""

from __future__ import annotations

from sfgen.errors import Diagnostic, SfgenError

__all__ = ["DeployError", "RefusedError", "SetupError"]


class DeployError(SfgenError):
    """A deployment stopped, with the reason in one line and the way out.

    Attributes:
        diagnostic: The finding, with the code `deploy`.
    """

    exit_code = 1

    def __init__(self, message: str, hint: str | None = None) -> None:
        line = " ".join(message.split())
        self.diagnostic = Diagnostic(severity="error", code="deploy", message=line, hint=hint)
        super().__init__(str(self.diagnostic))


class SetupError(DeployError):
    """What the command was given, or the machine it runs on, does not allow to deploy."""

    exit_code = 2


class RefusedError(DeployError):
    """AWS refused a call.

    Attributes:
        code: The error code of the answer, for example `ValidationError`.
        reason: The message of the answer.
    """

    def __init__(self, operation: str, code: str, reason: str, hint: str | None = None) -> None:
        self.code = code
        self.reason = reason
        super().__init__(f"{operation} was refused ({code}): {reason}", hint)
