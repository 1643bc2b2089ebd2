"""Arithmetic on constants, as far as it is decided when a prompt is made."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from typing import Final

from sfgen.expr import operations as ops
from sfgen.expr.tree import Literal, Node

__all__ = ["folded", "is_integer", "minus", "plus"]

_FOLDED: Final[Mapping[str, Callable[[int, int], int]]] = {
    "add": operator.add,
    "subtract": operator.sub,
    "multiply": operator.mul,
}


def is_integer(node: Node) -> bool:
    """Say whether a value is, as far as is known, an integer."""
    if isinstance(node, Literal):
        return isinstance(node.value, int) and not isinstance(node.value, bool)
    return getattr(node.type, "integer", False) or not ops.kinds(node.type)


def folded(op: str, left: Node, right: Node) -> Node | None:
    """Compute on constant integers, as far as JSON numbers keep them."""
    fold = _FOLDED.get(op)
    if fold is None or not (isinstance(left, Literal) and isinstance(right, Literal)):
        return None
    if not (is_integer(left) and is_integer(right)):
        return None
    found = fold(int(left.value or 0), int(right.value or 0))
    return Literal(found) if abs(found) < 2**53 else None


def plus(node: Node, number: int) -> Node:
    """Add a constant."""
    if number < 0:
        return minus(node, Literal(-number))
    return folded("add", node, Literal(number)) or ops.add(node, Literal(number))


def minus(node: Node, other: Node) -> Node:
    """Subtract."""
    return folded("subtract", node, other) or ops.arithmetic("subtract", node, other)
