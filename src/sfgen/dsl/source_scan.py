"""Where a file uses a Python operator on a reference: it is decided when the workflow is built, not when it runs.

Most such uses raise when the file is imported. `is` does not, and neither does what is never called; so the source is
looked at. Nothing is run: what a name stands for is known from the module's globals after import, and inside functions
from local assignments. What is not surely a reference is no finding.
"""

from __future__ import annotations

import ast
import builtins
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import Enum, auto
from types import FunctionType, ModuleType
from typing import Any, Final, TypeAlias

from sfgen.checks import report
from sfgen.dsl.flow import Flow
from sfgen.dsl.workflow import Workflow
from sfgen.errors import Diagnostic, Location
from sfgen.expr.refs import Expr

__all__ = ["scan"]


class _Kind(Enum):
    """What an expression of the source stands for, as far as it matters here."""

    REFERENCE = auto()
    FLOW = auto()
    WORKFLOW = auto()
    GIVES_REFERENCE = auto()
    GIVES_FLOW = auto()
    GIVES_WORKFLOW = auto()
    PENDING = auto()
    """The name whose value is being looked for: `x = x.title` says nothing about x."""


_Known: TypeAlias = _Kind | ModuleType | Sequence[Any] | Mapping[Any, Any] | None
"""A kind, or an object of the running program that has more inside, or None for anything else."""

_FUNCTION_MODULES: Final = frozenset({"sfgen.expr.functions", "sfgen.dsl.workflow"})
_FLOW_REFERENCES: Final = frozenset({"result", "error", "item", "index", "batch_items"})
_FLOW_VERSIONS: Final = frozenset({"catch", "sets", "process", "when", "otherwise", "returns"})
_WORKFLOW_REFERENCES: Final = frozenset({"input", "context", "caught"})
_CALLED: Final = {
    _Kind.REFERENCE: _Kind.REFERENCE,
    _Kind.GIVES_REFERENCE: _Kind.REFERENCE,
    _Kind.GIVES_FLOW: _Kind.FLOW,
    _Kind.GIVES_WORKFLOW: _Kind.WORKFLOW,
    _Kind.PENDING: _Kind.PENDING,
}
_LINKS: Final = (ast.Attribute, ast.Subscript, ast.Call)
_FUNCTIONS: Final = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
_COMPREHENSIONS: Final = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
_PLAIN: Final = (ast.Constant, ast.List, ast.Tuple, ast.Set, ast.Dict, ast.JoinedStr, ast.Lambda, *_COMPREHENSIONS)
_LONGEST_SHOWN: Final = 60


def scan(source: str, file: str, names: Mapping[str, object]) -> list[Diagnostic]:
    """Find the places where a file applies to references what Python decides at once.

    These are `is`, `in`, `and`, `or`, `not`, chained comparisons, and the tests of `if`, `while`, `assert`, `match`,
    conditional expressions and comprehensions.

    Args:
        source: The text of the file, which is Python.
        file: Its path, for the findings.
        names: The module's globals, after it was imported.

    Returns:
        Findings with the code `python-operator`, in the order of the source.
    """
    tree = ast.parse(source)
    found = _Scan(file, names).run(tree)
    return sorted(found, key=lambda each: each.source.line if each.source else 0)


class _Scope:
    """A function, class, comprehension or the module, with what its names are bound to.

    Attributes:
        node: What makes the scope.
        outer: The scope around it.
        bound: The values that each name is assigned, None standing for any that the source does not show.
        known: What names were found to stand for.
    """

    def __init__(self, node: ast.AST, outer: _Scope | None, bound: dict[str, list[ast.expr | None]]) -> None:
        self.node = node
        self.outer = outer
        self.bound = bound
        self.known: dict[str, _Known] = {}


class _Scan:
    """One file on its way to its findings. Nothing recurses on the depth of the source."""

    def __init__(self, file: str, names: Mapping[str, object]) -> None:
        self.file = file
        self.names = names
        self.found: list[Diagnostic] = []

    def run(self, tree: ast.Module) -> list[Diagnostic]:
        todo: list[tuple[ast.AST, _Scope]] = [(tree, _Scope(tree, None, _bindings(tree.body)))]
        while todo:
            node, scope = todo.pop()
            self.look(node, scope)
            inner = self.scope_of(node, scope)
            lambdas = self.lambdas(node, scope)
            for child in ast.iter_child_nodes(node):
                todo.append((child, self.parameters_scope(child, scope) if child in lambdas else inner))
        return self.found
