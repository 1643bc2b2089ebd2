"""Testing workflows with pytest: runs with mocks, failure injection, coverage, and inputs from the input model.

The fixtures and options are a plugin of pytest that is there once sfgen is installed.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sfgen.testing.coverage import Coverage
    from sfgen.testing.failures import TaskFailure, each_task_fails, task_failures, unhandled
    from sfgen.testing.runs import WorkflowRun
    from sfgen.testing.strategies import inputs

__all__ = ["Coverage", "TaskFailure", "WorkflowRun", "each_task_fails", "inputs", "task_failures", "unhandled"]

# hypothesis and pytest are not dependencies: each module imports what it needs.
_HOMES = {
    "Coverage": "coverage",
    "TaskFailure": "failures",
    "WorkflowRun": "runs",
    "each_task_fails": "failures",
    "inputs": "strategies",
    "task_failures": "failures",
    "unhandled": "failures",
}


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        return getattr(import_module(f"sfgen.testing.{_HOMES[name]}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
