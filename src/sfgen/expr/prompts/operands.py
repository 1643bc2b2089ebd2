"""What operators, filters and tests are given."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from jinja2 import nodes

from sfgen.expr.prompts.values import Scope, Value

__all__ = ["Arguments", "Operand", "spelled"]


def spelled(expr: nodes.Node) -> str:
    """Write an expression of a template for a message."""
    if isinstance(expr, nodes.Name):
        return expr.name
    if isinstance(expr, nodes.Const):
        return repr(expr.value)
    if isinstance(expr, nodes.Getattr):
        return f"{spelled(expr.node)}.{expr.attr}"
    if isinstance(expr, nodes.Getitem):
        return f"{spelled(expr.node)}[{spelled(expr.arg) if not isinstance(expr.arg, nodes.Slice) else ':'}]"
    if isinstance(expr, nodes.Filter) and expr.node is not None:
        return f"{spelled(expr.node)} | {expr.name}"
    if isinstance(expr, nodes.Call):
        return f"{spelled(expr.node)}(...)" if expr.args else f"{spelled(expr.node)}()"
    return "the expression"


@dataclass(frozen=True, slots=True)
class Operand:
    """A value, and what messages call it."""

    value: Value
    text: str


@dataclass(frozen=True, slots=True)
class Arguments:
    """The arguments of a filter or test, not compiled yet.

    Attributes:
        what: What messages call the filter or test.
        by_name: The arguments by the names of the parameters; without those that are not given.
        scope: Where they are compiled.
        rest: The arguments by position of one that takes any.
        named: The arguments by keyword of one that takes any.
    """

    what: str
    by_name: Mapping[str, nodes.Expr]
    scope: Scope
    rest: Sequence[nodes.Expr] = ()
    named: Mapping[str, nodes.Expr] = field(default_factory=dict)
