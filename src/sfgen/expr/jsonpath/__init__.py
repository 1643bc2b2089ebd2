"""JSONPath as Step Functions reads it: paths and intrinsic functions, parsed and checked where they are written."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from sfgen.expr.jsonpath.facts import INTRINSICS, MOST_NESTED, Intrinsic
from sfgen.expr.jsonpath.parser import Call, JsonpathError, Literal, Path, parse

if TYPE_CHECKING:
    from sfgen.expr.jsonpath.raw import RawPath, raw_path

__all__ = [
    "INTRINSICS",
    "MOST_NESTED",
    "Call",
    "Intrinsic",
    "JsonpathError",
    "Literal",
    "Path",
    "RawPath",
    "parse",
    "raw_path",
]

# A definition that is only read needs the parser, not the tree of expressions.
_LAZY = frozenset({"RawPath", "raw_path"})


def __getattr__(name: str) -> Any:
    if name in _LAZY:
        return getattr(import_module("sfgen.expr.jsonpath.raw"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
