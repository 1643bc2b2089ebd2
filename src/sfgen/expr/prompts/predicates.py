"""Jinja's tests: those that an expression can say.

Null and missing are one thing here: `is defined` holds for neither, `is none` for both.

Source: the Jinja 3.1 documentation, "List of Builtin Tests".
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from sfgen.expr import operations as ops
from sfgen.expr.prompts.operands import Arguments, Operand
from sfgen.expr.prompts.operators import compared, presence
from sfgen.expr.prompts.values import BROKEN, Iterator, Loop, Missing, Pairs, conjunction, negated
from sfgen.expr.tree import Access, Arr, Literal, Node, Poison
from sfgen.expr.types import BOOLEAN, INTEGER, STRING, NumberType, Type, UnionType

if TYPE_CHECKING:
    from sfgen.expr.prompts.expressions import Expressions

__all__ = ["PREDICATES", "REFUSED", "Predicate"]


@dataclass(frozen=True, slots=True)
class Predicate:
    """A test.

    Attributes:
        apply: Compiles it to a condition.
        parameters: The names of its arguments, in order.
    """

    apply: Callable[[Expressions, Operand, Arguments], Node]
    parameters: tuple[str, ...] = ()


def _defined(e: Expressions, operand: Operand, given: Arguments) -> Node:
    if isinstance(operand.value, Missing):
        return Literal(False)
    if isinstance(operand.value, (Iterator, Loop, Pairs)):
        return Literal(True)
    return presence(e, e.loose(operand, given.scope), given.scope)


def _absent(e: Expressions, operand: Operand, given: Arguments) -> Node:
    return negated(_defined(e, operand, given))


# ---------------------------------------------------------------------------------------------------------------------
# Kinds of values

_NAMES: Final[Mapping[str, str]] = {
    "string": "string",
    "number": "number",
    "boolean": "boolean",
    "list": "array",
    "object": "object",
}
"""What `$type` calls each kind."""


def _kind(*kinds: str) -> Callable[[Expressions, Operand, Arguments], Node]:
    def apply(e: Expressions, operand: Operand, given: Arguments) -> Node:
        node = e.loose(operand, given.scope)
        if isinstance(node, Poison):
            return BROKEN
        found = ops.kinds(node.type) - {"null"}
        if found and found <= set(kinds):
            return presence(e, node, given.scope)
        if ops.kinds(node.type) and not found & set(kinds):
            return Literal(False)
        names = [Literal(_NAMES[kind]) for kind in kinds]
        of = e.call("type", [node], STRING)
        test = ops.equal(of, names[0]) if len(names) == 1 else ops.call("contains", [Arr(tuple(names)), of], BOOLEAN)
        if isinstance(node, Access) and node.maybes:
            return conjunction("and", presence(e, node, given.scope), test)
        return test

    return apply


def _whole(integer: bool) -> Callable[[Expressions, Operand, Arguments], Node]:
    def apply(e: Expressions, operand: Operand, given: Arguments) -> Node:
        node = e.there(operand, given.scope)
        if isinstance(node, Poison):
            return BROKEN
        found = ops.kinds(node.type)
        if found and "number" not in found:
            return Literal(False)
        if found == {"number"} and _is_integer(node.type):
            return Literal(integer)
        return e.unsupported(f"{given.what} for what may be a fraction: JSON writes 1.0 as 1", "x == x | int")

    return apply


def _is_integer(type_: Type) -> bool:
    members = type_.members if isinstance(type_, UnionType) else (type_,)
    return all(isinstance(member, NumberType) and member.integer for member in members)


def _truth(value: bool) -> Callable[[Expressions, Operand, Arguments], Node]:
    def apply(e: Expressions, operand: Operand, given: Arguments) -> Node:
        node = e.loose(operand, given.scope)
        if isinstance(node, Poison):
            return BROKEN
        if isinstance(node, Literal):
            return Literal(node.value is value)
        if ops.kinds(node.type) and "boolean" not in ops.kinds(node.type):
            return Literal(False)
        return ops.equal(node, Literal(value))

    return apply


# ---------------------------------------------------------------------------------------------------------------------
# Numbers and comparisons


def _remainder(divisor: int, rest: int) -> Callable[[Expressions, Operand, Arguments], Node]:
    def apply(e: Expressions, operand: Operand, given: Arguments) -> Node:
        return _modulo_is(e, operand, given, Literal(divisor), rest)

    return apply


def _divisible(e: Expressions, operand: Operand, given: Arguments) -> Node:
    if "num" not in given.by_name:
        return e.report("operand-type", f"{given.what} takes a number")
    divisor = e.node(given.by_name["num"], given.scope)
    if isinstance(divisor, Poison):
        return BROKEN
    if not ops.surely(divisor, "number"):
        return e.report("operand-type", f"{given.what} takes a number, not {divisor.type.describe()}")
    return _modulo_is(e, operand, given, divisor, 0)


def _modulo_is(e: Expressions, operand: Operand, given: Arguments, divisor: Node, rest: int) -> Node:
    node = e.number(operand, given.what, given.scope)
    if isinstance(node, Poison):
        return BROKEN
    if isinstance(node, Literal) and isinstance(divisor, Literal) and node.type == divisor.type == INTEGER:
        return Literal(bool(divisor.value) and int(node.value or 0) % int(divisor.value or 1) == rest)
    found = e.made(ops.arithmetic("modulo", node, divisor))
    return found if isinstance(found, Poison) else ops.equal(found, Literal(rest))


def _compared(op: str) -> Callable[[Expressions, Operand, Arguments], Node]:
    def apply(e: Expressions, operand: Operand, given: Arguments) -> Node:
        if "other" not in given.by_name:
            return e.report("operand-type", f"{given.what} takes a value to compare with")
        other = Operand(e.value(given.by_name["other"], given.scope), "the value to compare with")
        return compared(e, op, operand, other, given.scope)

    return apply


_OTHER: Final = ("other",)

PREDICATES: Final[Mapping[str, Predicate]] = {
    "!=": Predicate(_compared("ne"), _OTHER),
    "<": Predicate(_compared("lt"), _OTHER),
    "<=": Predicate(_compared("lteq"), _OTHER),
    "==": Predicate(_compared("eq"), _OTHER),
    ">": Predicate(_compared("gt"), _OTHER),
    ">=": Predicate(_compared("gteq"), _OTHER),
    "boolean": Predicate(_kind("boolean")),
    "defined": Predicate(_defined),
    "divisibleby": Predicate(_divisible, ("num",)),
    "eq": Predicate(_compared("eq"), _OTHER),
    "equalto": Predicate(_compared("eq"), _OTHER),
    "even": Predicate(_remainder(2, 0)),
    "false": Predicate(_truth(False)),
    "float": Predicate(_whole(False)),
    "ge": Predicate(_compared("gteq"), _OTHER),
    "greaterthan": Predicate(_compared("gt"), _OTHER),
    "gt": Predicate(_compared("gt"), _OTHER),
    "in": Predicate(_compared("in"), _OTHER),
    "integer": Predicate(_whole(True)),
    "iterable": Predicate(_kind("string", "list", "object")),
    "le": Predicate(_compared("lteq"), _OTHER),
    "lessthan": Predicate(_compared("lt"), _OTHER),
    "lt": Predicate(_compared("lt"), _OTHER),
    "mapping": Predicate(_kind("object")),
    "ne": Predicate(_compared("ne"), _OTHER),
    "none": Predicate(_absent),
    # A boolean is a number in Python.
    "number": Predicate(_kind("number", "boolean")),
    "odd": Predicate(_remainder(2, 1)),
    "sequence": Predicate(_kind("string", "list", "object")),
    "string": Predicate(_kind("string")),
    "true": Predicate(_truth(True)),
    "undefined": Predicate(_absent),
}
"""The tests that are supported, by name."""

REFUSED: Final[Mapping[str, str]] = {
    "callable": "",
    "escaped": "",
    "filter": "",
    "lower": "x == x | lower",
    "sameas": "x == y",
    "test": "",
    "upper": "x == x | upper",
}
"""Tests of Jinja that are not supported, with what to write instead."""
