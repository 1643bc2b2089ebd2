"""Presence: reads of members that the user's own model marks as optional."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sfgen.expr.tree import Access, Arr, Call, Lambda, Literal, Node, Obj, RawJsonata, Root, Segment

__all__ = ["Member", "implied", "unguarded"]

Member = tuple[Root, tuple[Segment, ...]]
"""An optional member: the root and the path that may be missing."""


def unguarded(node: Node) -> list[tuple[Member, Access]]:
    """Give the optional members that an expression reads without a default or a test, each with the path read."""
    return list(_unguarded(node, frozenset())) if node.optional else []


def _unguarded(node: Node, known: frozenset[Member]) -> Iterator[tuple[Member, Access]]:
    if isinstance(node, Access):
        for length in node.maybes:
            member = (node.root, node.segments[:length])
            if member not in known:
                yield member, node
    elif isinstance(node, Call):
        yield from _in_call(node, known)
    else:
        for child in _children(node):
            yield from _unguarded(child, known)


# What takes a missing operand and still means something: equality is false, a condition counts as false.
_TOLERANT = frozenset({"equal", "unequal", "and", "or", "not", "is_present"})


def _in_call(node: Call, known: frozenset[Member]) -> Iterator[tuple[Member, Access]]:
    args = node.args
    if node.op == "if":
        test, then, otherwise = args
        yield from _unguarded(test, known) if not isinstance(test, Access) else ()
        yield from _unguarded(then, known | implied(test, True))
        yield from _unguarded(otherwise, known | implied(test, False))
        return
    if node.op == "default":
        yield from _unguarded(args[1], known)
        if not isinstance(args[0], Access):
            yield from _unguarded(args[0], known)
        return
    for arg in args:
        if not (node.op in _TOLERANT and isinstance(arg, Access)) and not (node.op == "filter" and _is_path(arg)):
            yield from _unguarded(arg, known)
        if node.op in ("and", "or"):
            known |= implied(arg, node.op == "and")


def _is_path(node: Node) -> bool:
    return isinstance(node, Lambda) and isinstance(node.body, Access)


def _children(node: Node) -> Iterable[Node]:
    if isinstance(node, Obj):
        return [part for pair in node.items for part in pair if isinstance(part, Node)]
    if isinstance(node, Arr):
        return node.elements
    if isinstance(node, Lambda):
        return (node.body,)
    if isinstance(node, RawJsonata):
        return [part for part in node.parts if isinstance(part, Node)]
    return ()


def implied(condition: Node, outcome: bool) -> frozenset[Member]:
    """Give the optional members that are there for sure once a condition has come out true, or false."""
    if isinstance(condition, Access):
        return _members(condition) if outcome else frozenset()
    if not isinstance(condition, Call):
        return frozenset()
    op, args = condition.op, condition.args
    if op == "not":
        return implied(args[0], not outcome)
    if op == "and" if outcome else op == "or":
        return frozenset().union(*(implied(arg, outcome) for arg in args))
    if outcome and op in ("is_present", "less", "less_equal", "greater", "greater_equal"):
        return frozenset().union(*map(_members, args))
    found_equal = op == ("equal" if outcome else "unequal")
    if found_equal and not any(isinstance(arg, Literal) and arg.value is None for arg in args):
        return frozenset().union(*map(_members, args))
    return frozenset()


def _members(node: Node) -> frozenset[Member]:
    if not isinstance(node, Access):
        return frozenset()
    # The whole path too: what is required may still be null, and then has no members.
    return frozenset((node.root, node.segments[:length]) for length in (*node.maybes, len(node.segments)))
