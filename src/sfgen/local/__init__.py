"""The embedded engine: workflows run on this machine."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from sfgen.local.execution import Callback, Definition, Execution, begin, restore, run
from sfgen.local.mocks import MockError, TaskError, fails, later, sequence, silence
from sfgen.local.tasks import TaskCall
from sfgen.local.visits import Visit

if TYPE_CHECKING:
    from sfgen.local.generated import auto
    from sfgen.local.handlers import handler
    from sfgen.local.http import http_server
    from sfgen.local.mock_file import load_mocks
    from sfgen.local.real_services import live

__all__ = [
    "Callback",
    "Definition",
    "Execution",
    "MockError",
    "TaskCall",
    "TaskError",
    "Visit",
    "auto",
    "begin",
    "fails",
    "handler",
    "http_server",
    "later",
    "live",
    "load_mocks",
    "restore",
    "run",
    "sequence",
    "silence",
]

# Most runs need none of these, and each brings a good part of the standard library or of the catalogue with it.
_HOMES = {
    "auto": "generated",
    "handler": "handlers",
    "http_server": "http",
    "live": "real_services",
    "load_mocks": "mock_file",
}


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        return getattr(import_module(f"sfgen.local.{_HOMES[name]}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
