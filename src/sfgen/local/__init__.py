"""The embedded engine: workflows run on this machine."""

from sfgen.local.execution import Callback, Execution, run
from sfgen.local.mocks import MockError, TaskError, fails, later, sequence, silence
from sfgen.local.tasks import TaskCall

__all__ = [
    "Callback",
    "Execution",
    "MockError",
    "TaskCall",
    "TaskError",
    "fails",
    "later",
    "run",
    "sequence",
    "silence",
]
