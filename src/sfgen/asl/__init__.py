"""The Amazon States Language: the model, loading, emitting, walking."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from sfgen.asl.base import Model
from sfgen.asl.model import (
    Branch,
    Catcher,
    ChoiceRule,
    ChoiceState,
    Credentials,
    FailState,
    ItemBatcher,
    ItemProcessor,
    ItemReader,
    MapState,
    ParallelState,
    PassState,
    ProcessorConfig,
    QueryLanguage,
    ReaderConfig,
    ResultWriter,
    Retrier,
    State,
    StateMachine,
    SubMachine,
    SucceedState,
    TaskState,
    UnknownState,
    WaitState,
    WriterConfig,
)
from sfgen.asl.names import asl_name, attribute_name
from sfgen.asl.pointer import escape, split, unescape
from sfgen.asl.walk import Scope, Transition, TransitionKind, Visit, inner_machines, scopes, transitions, walk

if TYPE_CHECKING:
    from sfgen.asl.loader import Document, from_dict, load, loads, read, read_object

__all__ = [
    "Branch",
    "Catcher",
    "ChoiceRule",
    "ChoiceState",
    "Credentials",
    "Document",
    "FailState",
    "ItemBatcher",
    "ItemProcessor",
    "ItemReader",
    "MapState",
    "Model",
    "ParallelState",
    "PassState",
    "ProcessorConfig",
    "QueryLanguage",
    "ReaderConfig",
    "ResultWriter",
    "Retrier",
    "Scope",
    "State",
    "StateMachine",
    "SubMachine",
    "SucceedState",
    "TaskState",
    "Transition",
    "TransitionKind",
    "UnknownState",
    "Visit",
    "WaitState",
    "WriterConfig",
    "asl_name",
    "attribute_name",
    "escape",
    "from_dict",
    "inner_machines",
    "load",
    "loads",
    "read",
    "read_object",
    "scopes",
    "split",
    "transitions",
    "unescape",
    "walk",
]

# Reading is a good part of this package's import time, and a workflow that is only built and emitted never reads.
_LAZY = frozenset({"Document", "from_dict", "load", "loads", "read", "read_object"})


def __getattr__(name: str) -> Any:
    if name in _LAZY:
        return getattr(import_module("sfgen.asl.loader"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
