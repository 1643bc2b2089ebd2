"""What an expression of a template can be, and what Jinja's truth and text are for it.

Most values are nodes of the expression tree. The others live only while a template is compiled: names without a value,
iterators, pairs of a loop over an object, and `loop` itself.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final

from sfgen.expr import operations as ops
from sfgen.expr.tree import Access, Arr, Call, Lambda, Literal, Node, Obj, Poison, Root, RootKind, Segment
from sfgen.expr.types import BOOLEAN, INTEGER, NULL, STRING, UNKNOWN, Type, UnionType, union_of
from sfgen.expr.values import concat

__all__ = [
    "BROKEN",
    "EMPTY",
    "LOOP_MEMBERS",
    "Iterator",
    "Loop",
    "Missing",
    "Pairs",
    "Partial",
    "Path",
    "Scope",
    "Value",
    "assured",
    "choice",
    "conjunction",
    "count",
    "fresh",
    "is_true",
    "joined",
    "negated",
    "nullable",
    "path_of",
    "present_if",
    "shared",
    "solid",
    "text",
    "without_null",
]

BROKEN: Final = Poison()
"""Stands for what has been reported already; what is made from it is not reported again."""

EMPTY: Final = Literal("")

Path = tuple[Root, tuple[Segment, ...]]
"""A path that is known to hold a value."""


# ---------------------------------------------------------------------------------------------------------------------
# Values


@dataclass(frozen=True, slots=True)
class Missing:
    """A name that nothing in the template or in the call gives a value."""

    name: str


@dataclass(frozen=True, slots=True)
class Partial:
    """A name that has a value on some ways only."""

    name: str


@dataclass(frozen=True, slots=True)
class Iterator:
    """What Jinja gives out one by one, and only once; the node is the list of it all."""

    node: Node


@dataclass(frozen=True, slots=True)
class Pairs:
    """Keys and values of an object."""

    holder: Node
    keys: Node


@dataclass(slots=True)
class Loop:
    """The variable `loop`.

    Attributes:
        index: Position from 0: a constant, or the second parameter of the loop's function.
        items: What is counted for the length: a constant list, or the third parameter.
        used: How many parameters the function of the loop needs.
    """

    _index: Node
    _items: Node
    used: int = field(default=1)

    @property
    def index0(self) -> Node:
        """The position from 0."""
        self.used = max(self.used, 2)
        return self._index

    @property
    def length(self) -> Node:
        """The number of items."""
        self.used = 3
        return count(self._items)


LOOP_MEMBERS: Final = ("index", "index0", "revindex", "revindex0", "first", "last", "length", "depth", "depth0")
"""What the variable `loop` has."""

Value = Node | Missing | Partial | Iterator | Pairs | Loop


@dataclass(slots=True)
class Scope:
    """The names that a piece of a template sees, and what is known there.

    Attributes:
        names: Values by name.
        known: Paths that hold a value for sure, by the conditions around.
    """

    names: dict[str, Value]
    known: frozenset[Path] = frozenset()

    def inner(self) -> Scope:
        """Give a scope of its own for a piece whose assignments do not leave it."""
        return Scope(dict(self.names), self.known)

    def where(self, condition: Node, outcome: bool) -> Scope:
        """Give the scope in which a condition has come out true, or false."""
        return Scope(dict(self.names), self.known | implied(condition, outcome))


# ---------------------------------------------------------------------------------------------------------------------
# Presence


def path_of(node: Access) -> Path:
    """Give the path of an access, for what is known of it."""
    return (node.root, node.segments)


def nullable(type_: Type) -> bool:
    """Say whether a type includes null."""
    return "null" in ops.kinds(type_)


def without_null(type_: Type) -> Type:
    """Leave null out of a type."""
    if not isinstance(type_, UnionType):
        return type_
    return union_of(member for member in type_.members if member is not NULL)


def assured(node: Node, known: frozenset[Path]) -> bool:
    """Say whether a node holds a value, as far as types and conditions tell."""
    if not isinstance(node, Access):
        return not nullable(node.type)
    if nullable(node.type) and path_of(node) not in known:
        return False
    return all((node.root, node.segments[:length]) in known for length in node.maybes)


def implied(condition: Node, outcome: bool) -> frozenset[Path]:
    """Give the paths that hold a value once a condition has come out true, or false."""
    if isinstance(condition, Access):
        return _prefixes(condition) if outcome else frozenset()
    if not isinstance(condition, Call):
        return frozenset()
    op, args = condition.op, condition.args
    if op == "not":
        return implied(args[0], not outcome)
    if op == ("and" if outcome else "or"):
        return frozenset().union(*(implied(arg, outcome) for arg in args))
    if outcome and op in ("is_present", "less", "less_equal", "greater", "greater_equal"):
        return frozenset().union(*map(_prefixes, args))
    if op == ("equal" if outcome else "unequal") and any(isinstance(arg, Literal) for arg in args):
        return frozenset().union(*map(_prefixes, args))
    return frozenset()


def _prefixes(node: Node) -> frozenset[Path]:
    if not isinstance(node, Access):
        return frozenset()
    return frozenset((node.root, node.segments[:length]) for length in range(len(node.segments) + 1))


# ---------------------------------------------------------------------------------------------------------------------
# Nodes


def fresh(name: str, type_: Type) -> Root:
    """Make a parameter of a function in the expression; `name` is wished for, if it can be one there."""
    return Root(RootKind.LAMBDA, object(), name if name.isascii() and name[0] != "_" else "item", type_)


def shared(value: Node, name: str, use: Callable[[Node], Node]) -> Node:
    """Make an expression that uses a value several times, and evaluates it once."""
    if isinstance(value, (Access, Literal, Poison)):
        return use(value)
    root = fresh(name, value.type)
    body = use(Access(root))
    if isinstance(body, Poison):
        return body
    return ops.call("let", [value, Lambda((root,), body)], body.type, sure=body.sure)


def count(values: Node) -> Node:
    """Count the items of a list."""
    if isinstance(values, Arr):
        return Literal(len(values.elements))
    return ops.call("count", [values], INTEGER, sure=True)


def negated(condition: Node) -> Node:
    """Negate a condition."""
    if isinstance(condition, Poison):
        return condition
    if isinstance(condition, Literal):
        return Literal(not condition.value)
    if isinstance(condition, Call) and condition.op == "not" and ops.surely(condition.args[0], "boolean"):
        return condition.args[0]
    return ops.call("not", [condition], BOOLEAN, sure=True)


def conjunction(op: str, left: Node, right: Node) -> Node:
    """Join two conditions with `and` or `or`."""
    if isinstance(left, Literal):
        return right if bool(left.value) == (op == "and") else left
    if isinstance(right, Literal) and bool(right.value) == (op == "and") and ops.surely(left, "boolean"):
        return left
    if isinstance(left, Poison) or isinstance(right, Poison):
        return BROKEN
    parts: list[Node] = []
    for side in (left, right):
        parts += side.args if isinstance(side, Call) and side.op == op else [side]
    return ops.call(op, parts, BOOLEAN, sure=True)


def choice(test: Node, then: Node, otherwise: Node, *, sure: bool | None = None) -> Node:
    """Give one of two values; unless said, it is sure if both are."""
    if isinstance(test, Literal):
        return then if test.value else otherwise
    if isinstance(test, Poison) or isinstance(then, Poison) or isinstance(otherwise, Poison):
        return BROKEN
    if then == otherwise:
        return then
    if isinstance(test, Call) and test.op == "not":
        return choice(test.args[0], otherwise, then, sure=sure)
    type_ = union_of([_widened(then.type), _widened(otherwise.type)])
    return ops.call("if", [test, then, otherwise], type_, sure=then.sure and otherwise.sure if sure is None else sure)


def _widened(type_: Type) -> Type:
    return STRING if ops.kinds(type_) == {"string"} else type_


def present_if(node: Node, condition: Node) -> Node:
    """Add to a condition on a value that the value is there, if its type lets it be null or missing."""
    maybe = isinstance(node, Access) and node.maybes
    if not maybe and not nullable(node.type):
        return condition
    return conjunction("and", ops.call("is_present", [node], BOOLEAN, sure=True), condition)


def is_true(node: Node) -> Node:
    """Give a condition that holds where Jinja takes a value for true.

    JSONata agrees except for lists: it looks at their items.
    """
    if isinstance(node, Poison):
        return node
    if isinstance(node, Literal):
        return Literal(bool(node.value))
    if isinstance(node, Arr):
        return Literal(bool(node.elements))
    if isinstance(node, Obj):
        return Literal(bool(node.items))
    found = ops.kinds(node.type)
    if found and "list" not in found:
        return node
    if found <= {"list", "null"} and found:
        return present_if(node, _is_filled(node))

    def by_type(value: Node) -> Node:
        is_list = ops.call("equal", [_type_of(value), Literal("array")], BOOLEAN, sure=True)
        test = ops.call("if", [is_list, _is_filled(value), value], UNKNOWN, sure=False)
        return present_if(value, test)

    return shared(node, "value", by_type)


def _is_filled(node: Node) -> Node:
    return ops.call("greater", [count(node), Literal(0)], BOOLEAN, sure=True)


def _type_of(node: Node) -> Node:
    return ops.call("type", [node], STRING)


# ---------------------------------------------------------------------------------------------------------------------
# Text


def solid(node: Node) -> Node:
    """Give a value as a text that is there for sure: what is missing is an empty one."""
    if node.sure or isinstance(node, Poison):
        return text(node)
    if isinstance(node, Call) and node.op == "if":
        return choice(node.args[0], solid(node.args[1]), solid(node.args[2]))
    value = node.args[0] if isinstance(node, Call) and node.op == "string" else node
    return ops.call("concat", [value, EMPTY], STRING, sure=True)


def text(node: Node) -> Node:
    """Give a value as a text: a constant as JSON writes it, anything else by `$string`; what is missing stays so."""
    if isinstance(node, Poison) or ops.surely(node, "string"):
        return node
    if isinstance(node, Literal):
        spelled = _spelled(node.value)
        if spelled is not None:
            return Literal(spelled)
    if isinstance(node, Call) and node.op == "if":
        return choice(node.args[0], text(node.args[1]), text(node.args[2]), sure=node.sure)
    return ops.call("string", [node], STRING)


def _spelled(value: float | str | bool | None) -> str | None:
    """Write a constant; None for numbers that Python and JavaScript might write differently."""
    if isinstance(value, float):
        plain = value == 0 or (1e-4 <= abs(value) < 1e15 and float(f"{value:.15g}") == value)
        return f"{value or 0:.15g}" if plain else None
    if isinstance(value, int) and not isinstance(value, bool) and abs(value) >= 2**53:
        return None
    return json.dumps(value)


def joined(parts: Sequence[Node]) -> Node:
    """Join the parts of a text; numbers and other values become text where they are joined."""
    if any(isinstance(part, Poison) for part in parts):
        return BROKEN
    return concat([text(part) if isinstance(part, Literal) else part for part in parts])
