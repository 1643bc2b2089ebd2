"""Substitution: expressions in place of the paths that read them."""

from __future__ import annotations

from collections.abc import Callable

from sfgen.expr import operations as ops
from sfgen.expr.tree import (
    PARSED,
    Access,
    Arr,
    Call,
    Lambda,
    Literal,
    Node,
    Obj,
    RawJsonata,
    Segment,
    bounded,
)
from sfgen.expr.types import UNKNOWN, Presence

__all__ = ["project", "substituted"]


def project(node: Node, path: tuple[Segment, ...]) -> Node:
    """Apply a path to an expression; members of objects written there are taken out of them."""
    for segment in path:
        if segment is PARSED:
            node = ops.parse(node, UNKNOWN)
        elif isinstance(node, Access):
            node = node.step(segment, UNKNOWN, Presence.UNMARKED)
        elif isinstance(segment, str):
            node = _member(node, segment)
        else:
            node = _item(node, segment)
    return node


def _member(node: Node, name: str) -> Node:
    if isinstance(node, Obj):
        found = next((value for key, value in node.items if key == name), None)
        if found is not None:
            return found
    return ops.call("member", [node, Literal(name)], UNKNOWN, sure=False)


def _item(node: Node, position: int) -> Node:
    if isinstance(node, Arr) and -len(node.elements) <= position < len(node.elements):
        return node.elements[position]
    return ops.call("item", [node, Literal(position)], UNKNOWN, sure=False)


def substituted(node: Node, find: Callable[[Access], Node | None]) -> Node:
    """Put expressions in place of paths.

    Args:
        node: An expression; it is not changed.
        find: Gives the expression that stands for the root of a path, or None where the path stays.
    """
    if all(find(access) is None for access in node.accesses):
        return node
    if isinstance(node, Access):
        value = find(node)
        assert value is not None
        made = project(value, node.segments)
        return made.typed(node.type) if isinstance(made, Access) and node.segments else made
    return bounded(_rebuilt(node, find))


def _rebuilt(node: Node, find: Callable[[Access], Node | None]) -> Node:
    if isinstance(node, Call):
        return Call(node.op, tuple(substituted(arg, find) for arg in node.args), node.type, sure=node.sure)
    if isinstance(node, Obj):
        return Obj(
            tuple(
                (key if isinstance(key, str) else substituted(key, find), substituted(value, find))
                for key, value in node.items
            ),
            node.type,
        )
    if isinstance(node, Arr):
        return Arr(tuple(substituted(element, find) for element in node.elements), node.type)
    if isinstance(node, Lambda):
        return Lambda(node.params, substituted(node.body, find))
    if isinstance(node, RawJsonata):
        parts = (part if isinstance(part, str) else substituted(part, find) for part in node.parts)
        return RawJsonata(tuple(parts), node.type)
    return node  # a poisoned expression stops the compile
