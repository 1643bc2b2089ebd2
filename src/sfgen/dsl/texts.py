"""Constant texts that are written like expressions or paths: the builders give every text out as it is written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from sfgen.checks.codes import report
from sfgen.checks.paths import PATHS_OF_OTHERS, looks_like_path
from sfgen.errors import Diagnostic
from sfgen.expr.tree import Arr, Literal, Node, Obj
from sfgen.origin import caller

__all__ = ["text_problems"]

_READS_STATES: Final = re.compile(r"\s*\$states\.(input|context|result|errorOutput)\b.*", re.DOTALL)
_REFERENCE: Final = "write the reference itself, such as wf.input.id"


def text_problems(value: Node, what: str) -> Iterator[Diagnostic]:
    """Give the texts and names inside a value by which somebody seems to mean an expression of a query language."""
    waiting = [value]
    while waiting:
        node = waiting.pop()
        if isinstance(node, Arr):
            waiting += node.elements
        elif isinstance(node, Obj):
            for key, member in node.items:
                if isinstance(key, str) and key.endswith(".$"):
                    message = f"{key!r} in {what} is a name like any other: .$ makes no path of its value"
                    yield report("path-as-text", message, f"name it {key[:-2]!r}, and {_REFERENCE}", source=caller())
                elif not (isinstance(key, str) and PATHS_OF_OTHERS.search(key)):
                    waiting.append(member)
        elif isinstance(node, Literal) and isinstance(node.value, str):
            yield from _problem(node.value, what)


def _problem(text: str, what: str) -> Iterator[Diagnostic]:
    shown = repr(text if len(text) <= 60 else f"{text[:57]}...")
    stripped = text.strip()
    in_signs = stripped.startswith("{%") and text.count("{%") == 1 and "$" in text
    if in_signs or _READS_STATES.fullmatch(text):
        inner = stripped.removeprefix("{%").removesuffix("%}").strip()
        message = f"{shown} in {what} is text: nothing evaluates it"
        yield report("expression-as-text", message, f"{_REFERENCE}, or jsonata({inner!r})", source=caller())
    elif len(text) > 2 and looks_like_path(text):
        yield report("path-as-text", f"{shown} in {what} is text, not a path", _REFERENCE, source=caller())
