"""Operators: arithmetic, comparisons, and what chooses between values."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from jinja2 import nodes

from sfgen.expr import operations as ops
from sfgen.expr.prompts.members import keys
from sfgen.expr.prompts.numbers import folded, is_integer
from sfgen.expr.prompts.operands import Operand, spelled
from sfgen.expr.prompts.values import (
    BROKEN,
    Iterator,
    Scope,
    choice,
    conjunction,
    joined,
    negated,
    shared,
    solid,
    without_null,
)
from sfgen.expr.tree import Arr, Literal, Node, Poison
from sfgen.expr.types import BOOLEAN, STRING, union_of

if TYPE_CHECKING:
    from sfgen.expr.prompts.expressions import Expressions

__all__ = [
    "ARITHMETIC",
    "addition",
    "arithmetic",
    "compared",
    "comparison",
    "concatenation",
    "conditional",
    "defaulted",
    "junction",
    "presence",
    "sign",
]

ARITHMETIC: Final[Mapping[type[nodes.Expr], tuple[str, str]]] = {
    nodes.Sub: ("subtract", "-"),
    nodes.Mul: ("multiply", "*"),
    nodes.Div: ("divide", "/"),
    nodes.FloorDiv: ("floor_divide", "//"),
    nodes.Mod: ("modulo", "%"),
    nodes.Pow: ("power", "**"),
}
"""Operators on numbers: the operation, and how templates write it."""

_ORDER: Final[Mapping[str, tuple[str, str, Callable[[Any, Any], bool]]]] = {
    "lt": ("less", "<", operator.lt),
    "lteq": ("less_equal", "<=", operator.le),
    "gt": ("greater", ">", operator.gt),
    "gteq": ("greater_equal", ">=", operator.ge),
}


def concatenation(e: Expressions, expr: nodes.Concat, scope: Scope) -> Node:
    """Join texts with `~`."""
    return solid(joined([e.text(part, scope) for part in expr.nodes]))


def arithmetic(e: Expressions, expr: nodes.BinExpr, scope: Scope) -> Node:
    """Apply an operator on numbers."""
    op, symbol = ARITHMETIC[type(expr)]
    left, right = _numbers(e, expr, symbol, scope)
    if isinstance(left, Poison) or isinstance(right, Poison):
        return BROKEN
    if op == "floor_divide" and not (is_integer(left) and is_integer(right)):
        return e.report(
            "operand-type",
            "'//' needs integers: fractions are rounded in another way",
            "(a / b) | round(0, 'floor')",
        )
    return folded(op, left, right) or ops.arithmetic(op, left, right)


def _numbers(e: Expressions, expr: nodes.BinExpr, symbol: str, scope: Scope) -> tuple[Node, Node]:
    def side(part: nodes.Expr) -> Node:
        hint = "join texts with ~" if symbol == "+" else None
        return e.number(Operand(e.value(part, scope), spelled(part)), f"{symbol!r}", scope, hint)

    return side(expr.left), side(expr.right)


def addition(e: Expressions, expr: nodes.Add, scope: Scope) -> Node:
    """Add numbers, join texts or append lists with `+`."""
    left, right = e.node(expr.left, scope), e.node(expr.right, scope)
    if isinstance(left, Poison) or isinstance(right, Poison):
        return BROKEN
    found = ops.kinds(left.type) | ops.kinds(right.type)
    if not found:
        what = f"{spelled(expr.left)} + {spelled(expr.right)}"
        return e.report(
            "ambiguous-operator",
            f"{what}: neither type is known, so this may be a sum or a concatenation",
            "join texts with ~; for a sum say the types where the prompt is made: typed(x, int)",
        )
    if len(found) > 1 or found & {"boolean", "object", "null"}:
        kinds = f"{left.type.describe()} and {right.type.describe()}"
        hint = "append a list: xs + [x]" if "list" in found else "join texts with ~"
        return e.report("operand-type", f"'+' cannot join {kinds}", hint)
    return folded("add", left, right) or ops.add(left, right)


def sign(e: Expressions, expr: nodes.Neg | nodes.Pos, scope: Scope) -> Node:
    """Apply `-x` or `+x`."""
    op = "negate" if isinstance(expr, nodes.Neg) else "plus"
    symbol = "-" if op == "negate" else "+"
    node = e.number(Operand(e.value(expr.node, scope), spelled(expr.node)), f"{symbol!r}", scope)
    if isinstance(node, Poison):
        return BROKEN
    if isinstance(node, Literal) and isinstance(node.value, (int, float)):
        return Literal(-node.value if op == "negate" else node.value)
    return ops.arithmetic(op, node)


def junction(e: Expressions, expr: nodes.And | nodes.Or, scope: Scope) -> Node:
    """Give the operand that decides, as Python does."""
    is_and = isinstance(expr, nodes.And)
    left = e.loose(Operand(e.value(expr.left, scope), spelled(expr.left)), scope)
    test = e.truth(Operand(left, spelled(expr.left)), scope)
    if isinstance(test, Literal) and bool(test.value) != is_and:
        return left
    right = e.node(expr.right, scope.where(test, is_and))
    if isinstance(test, Literal) or isinstance(right, Poison) or isinstance(left, Poison):
        return right if isinstance(test, Literal) else BROKEN
    if ops.surely(left, "boolean") and ops.surely(right, "boolean"):
        return conjunction("and" if is_and else "or", test, right)

    def decide(value: Node) -> Node:
        operand = Operand(value, spelled(expr.left))
        condition = e.truth(operand, scope)
        # It stands where it has been found true, or must be there by itself.
        within = scope.where(condition, not is_and)
        kept = e.there(operand, within)
        sure = e.holds(kept, within) and e.holds(right, scope.where(condition, is_and))
        return choice(condition, *((right, kept) if is_and else (kept, right)), sure=sure)

    return shared(left, "value", decide)


def conditional(e: Expressions, expr: nodes.CondExpr, scope: Scope) -> Node:
    """Choose with `a if condition else b`."""
    test = e.test(expr.test, scope)
    otherwise = expr.expr2
    if otherwise is None and not (isinstance(test, Literal) and test.value):
        return e.unsupported("an inline 'if' without 'else' in the middle of an expression", "... else ''")
    return e.choice(
        test,
        scope,
        lambda yes: e.node(expr.expr1, yes),
        lambda no: e.node(otherwise, no) if otherwise is not None else BROKEN,
    )


def comparison(e: Expressions, expr: nodes.Compare, scope: Scope) -> Node:
    """Compare values; of a chain, each with the next one."""
    left, left_text = e.value(expr.expr, scope), spelled(expr.expr)
    result: Node | None = None
    for operand in expr.ops:
        right, right_text = e.value(operand.expr, scope), spelled(operand.expr)
        found = compared(e, operand.op, Operand(left, left_text), Operand(right, right_text), scope)
        result = found if result is None else e.made(conjunction("and", result, found))
        left, left_text = right, right_text
    assert result is not None
    return result


def compared(e: Expressions, op: str, left: Operand, right: Operand, scope: Scope) -> Node:
    """Compare two values by one of Jinja's operators."""
    if op in ("eq", "ne"):
        return e.made(_equal(e, left, right, op == "ne", scope))
    if op in ("in", "notin"):
        found = e.made(_in(e, left, right, scope))
        return negated(found) if op == "notin" else found
    name, symbol, fold = _ORDER[op]
    low, high = e.there(left, scope), e.there(right, scope)
    if isinstance(low, Poison) or isinstance(high, Poison):
        return BROKEN
    for operand, node in ((left, low), (right, high)):
        if not ops.fits(node, "number", "string"):
            return e.wrong(operand, f"{symbol!r}", node, "a number or a string")
    if isinstance(low, Literal) and isinstance(high, Literal) and ops.kinds(low.type) == ops.kinds(high.type):
        return Literal(fold(low.value, high.value))
    return e.made(ops.compare(name, low, high))


def _equal(e: Expressions, left: Operand, right: Operand, negate: bool, scope: Scope) -> Node:
    some, other = e.loose(left, scope), e.loose(right, scope)
    if isinstance(some, Poison) or isinstance(other, Poison):
        return BROKEN
    for value, against in ((some, other), (other, some)):
        if against == Literal(None):
            there = presence(e, value, scope)
            return there if negate else negated(there)
    if not e.known_present(some, scope) and not e.known_present(other, scope):
        # In Jinja two values that are missing are equal.
        some, other = e.there(left, scope), e.there(right, scope)
        if isinstance(some, Poison) or isinstance(other, Poison):
            return BROKEN
    if isinstance(some, Literal) and isinstance(other, Literal) and ops.kinds(some.type) == ops.kinds(other.type):
        return Literal((some.value == other.value) != negate)
    return ops.equal(some, other, negated=negate)


def _in(e: Expressions, left: Operand, right: Operand, scope: Scope) -> Node:
    part = e.there(left, scope)
    holder = right.value.node if isinstance(right.value, Iterator) else e.there(right, scope)
    if isinstance(part, Poison) or isinstance(holder, Poison):
        return BROKEN
    if not ops.fits(holder, "list", "string", "object"):
        return e.wrong(right, "'in'", holder, "a list, a string or an object")
    if not e.known_kind(right, "'in'", holder):
        return BROKEN
    if not ops.surely(holder, "list") and not ops.fits(part, "string"):
        return e.wrong(left, f"'in {right.text}'", part, "a string")
    if ops.surely(holder, "object"):
        return ops.call("contains", [keys(e, holder), part], BOOLEAN, sure=True)
    if ops.surely(holder, "string"):
        if isinstance(holder, Literal) and isinstance(part, Literal):
            return Literal(str(part.value) in str(holder.value))
        whole = holder if e.holds(holder, scope) else solid(holder)
        return ops.call("contains_text", [whole, part], BOOLEAN)
    if isinstance(holder, Arr) and _all_texts([part, *holder.elements]):
        return Literal(part in holder.elements)
    return ops.call("contains", [holder, part], BOOLEAN, sure=True)


def presence(e: Expressions, node: Node, scope: Scope) -> Node:
    """Give the condition that a value is there and not null."""
    if isinstance(node, Poison):
        return BROKEN
    if isinstance(node, Literal):
        return Literal(node.value is not None)
    if e.known_present(node, scope):
        return Literal(True)
    return e.call("is_present", [node], BOOLEAN, sure=True)


def defaulted(e: Expressions, node: Node, otherwise: Node, scope: Scope) -> Node:
    """Give a value, or another where it is missing or null."""
    if isinstance(node, Poison) or isinstance(otherwise, Poison):
        return BROKEN
    if isinstance(node, Literal):
        return otherwise if node.value is None else node
    if e.known_present(node, scope):
        return e.there(Operand(node, ""), scope)
    type_ = union_of([without_null(node.type), otherwise.type])
    if ops.kinds(type_) == {"string"}:
        type_ = STRING
    return e.call("default", [node, otherwise], type_, sure=e.holds(otherwise, scope))


def _all_texts(found: Sequence[Node]) -> bool:
    return all(isinstance(node, Literal) and isinstance(node.value, str) for node in found)
