"""Why a server cannot do what it is asked for."""

from __future__ import annotations

from sfgen.operate.errors import OperateError

__all__ = ["ExecutionExistsError", "UnknownExecutionError", "UnknownTokenError"]


class ExecutionExistsError(OperateError):
    """An execution of that name exists, and is another one."""


class UnknownExecutionError(OperateError):
    """There is no such execution."""


class UnknownTokenError(OperateError):
    """No task waits for a token (any more)."""
