"""What filters and tests are given."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from sfgen.expr.prompts.values import Scope, Value

if TYPE_CHECKING:
    from jinja2 import nodes

__all__ = ["Arguments", "Operand"]


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
