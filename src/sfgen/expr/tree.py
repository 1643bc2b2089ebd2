"""The expression tree: what references, operators and functions build.

A tree is plain data with structural equality; `Expr` (in `refs`) is what users hold. Each node knows, from its
construction on, its type, its depth, the accesses inside it and the findings that it carries, so that no later pass has
to walk it for them. Trees are at most `MAX_DEPTH` deep: what would be deeper becomes a `Poison` leaf.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from typing import Any, Final

from sfgen.errors import Diagnostic
from sfgen.expr.types import (
    BOOLEAN,
    INTEGER,
    NULL,
    NUMBER,
    UNKNOWN,
    ArrayType,
    Field,
    ObjectType,
    Presence,
    StringType,
    TupleType,
    Type,
    union_of,
)
from sfgen.origin import caller

__all__ = [
    "MAX_DEPTH",
    "PARSED",
    "Access",
    "Arr",
    "Call",
    "Lambda",
    "Literal",
    "Node",
    "Obj",
    "Poison",
    "RawJsonata",
    "Root",
    "RootKind",
    "Segment",
    "finding",
]

MAX_DEPTH: Final = 100
"""Deepest nesting of an expression. AWS evaluates JSONata up to a nesting depth of 100 (measured on the service)."""


class Parsed(Enum):
    """The step of a path that parses JSON text: `$parse(...)`."""

    PARSED = "parsed"


PARSED: Final = Parsed.PARSED

Segment = str | int | Parsed
"""One step of a path: a member's JSON name, a position in a list, or the parsing of JSON text."""


class RootKind(Enum):
    """What a path starts from."""

    INPUT = "workflow input"
    STATE_INPUT = "state input"
    CONTEXT = "context object"
    RESULT = "result of a step"
    ERROR = "error of a step"
    CAUGHT = "error caught by the workflow"
    ITEM = "item of a Map"
    INDEX = "index of a Map"
    BATCH = "batch of a Map"
    VARIABLE = "variable"
    PARAMETER = "parameter"
    LAMBDA = "argument of a function"


class Root:
    """The start of a path; made once by its owner, and compared by identity.

    Attributes:
        kind: What it is.
        owner: The object it belongs to: a workflow, the key of a step, a variable, or a name.
        name: What messages call it.
    """

    __slots__ = ("kind", "name", "owner", "type")

    def __init__(self, kind: RootKind, owner: object, name: str, type: Type) -> None:
        self.kind = kind
        self.owner = owner
        self.name = name
        self.type = type

    def __repr__(self) -> str:
        return f"Root({self.kind.name}, {self.name!r})"


class Node:
    """Base of all nodes.

    Attributes:
        type: What is known about its value.
        sure: False if evaluating it may give nothing (JSONata's undefined).
        depth: Height of the tree below and including it.
        accesses: The paths read anywhere in it, each once, in order.
        problems: Findings about its construction.
    """

    __slots__ = ("accesses", "depth", "problems", "sure", "type")

    type: Type
    sure: bool
    depth: int
    accesses: tuple[Access, ...]
    problems: tuple[Diagnostic, ...]

    def _payload(self) -> tuple[object, ...]:
        raise NotImplementedError

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other) and self._payload() == other._payload()  # type: ignore[attr-defined]

    def __hash__(self) -> int:
        return hash((type(self).__name__, self._payload()))

    def __repr__(self) -> str:
        return f"{type(self).__name__}{self._payload()!r}"

    def _adopt(self, children: Iterable[Node]) -> None:
        depth = 0
        accesses: list[Access] = []
        problems: list[Diagnostic] = []
        for child in children:
            if child.depth > depth:
                depth = child.depth
            accesses.extend(child.accesses)
            problems.extend(child.problems)
        self.depth = depth + 1
        self.accesses = tuple(dict.fromkeys(accesses)) if len(accesses) > 1 else tuple(accesses)
        self.problems = tuple(dict.fromkeys(problems)) if problems else ()


def finding(code: str, message: str, hint: str | None = None) -> Diagnostic:
    """Make an error at the line of user code that is being executed."""
    return Diagnostic(severity="error", code=code, message=message, hint=hint, source=caller())


class Poison(Node):
    """What an impossible operation gives: a value of unknown type that carries the finding."""

    __slots__ = ()

    def __init__(self, *problems: Diagnostic, accesses: tuple[Access, ...] = ()) -> None:
        self.type = UNKNOWN
        self.sure = True
        self.depth = 1
        self.accesses = accesses
        self.problems = problems

    def _payload(self) -> tuple[object, ...]:
        return self.problems


class Literal(Node):
    """A JSON scalar: None, a bool, a number or a string."""

    __slots__ = ("value",)

    def __init__(self, value: None | bool | int | float | str) -> None:
        self.value = value
        self.sure = True
        self.depth = 1
        self.accesses = ()
        self.problems = ()
        self.type = _literal_type(value)

    def _payload(self) -> tuple[object, ...]:
        return (type(self.value).__name__, self.value)


def _literal_type(value: None | bool | int | float | str) -> Type:
    if isinstance(value, str):
        return StringType((value,))
    if value is None:
        return NULL
    if isinstance(value, bool):
        return BOOLEAN
    return INTEGER if isinstance(value, int) else NUMBER


class Access(Node):
    """A path from a root.

    Attributes:
        root: Where it starts.
        segments: Its steps.
        presence: The least presence of its steps.
        maybes: Lengths of the prefixes whose last step may be missing by the user's own model.
    """

    __slots__ = ("maybes", "presence", "root", "segments")

    def __init__(
        self,
        root: Root,
        segments: tuple[Segment, ...] = (),
        type: Type | None = None,
        presence: Presence = Presence.SURE,
        maybes: tuple[int, ...] = (),
        problems: tuple[Diagnostic, ...] = (),
    ) -> None:
        self.root = root
        self.segments = segments
        self.type = root.type if type is None else type
        self.presence = presence
        self.maybes = maybes
        self.sure = presence is Presence.SURE
        self.depth = 1
        self.accesses = (self,)
        self.problems = problems

    def _payload(self) -> tuple[object, ...]:
        return (self.root, self.segments)

    def __hash__(self) -> int:
        return hash((self.root, self.segments))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Access) and self.root is other.root and self.segments == other.segments

    def step(self, segment: Segment, type: Type, presence: Presence) -> Access:
        """Give the path that is one step longer."""
        segments = (*self.segments, segment)
        maybes = (*self.maybes, len(segments)) if presence is Presence.MAYBE else self.maybes
        return Access(self.root, segments, type, min(presence, self.presence), maybes, self.problems)

    def flawed(self, problem: Diagnostic, segment: Segment) -> Access:
        """Give the path one step longer with a finding, so that what is read from it is not reported again."""
        path = self.step(segment, UNKNOWN, Presence.SURE)
        path.problems = (*self.problems, problem)
        return path

    def spelled(self) -> str:
        """Write the path as Python code would, for messages."""
        text = self.root.name
        for segment in self.segments:
            if segment is PARSED:
                text = f"parse_json({text})"
            elif isinstance(segment, int):
                text += f"[{segment}]"
            else:
                text += f".{segment}" if str(segment).isidentifier() else f"[{segment!r}]"
        return text


class Call(Node):
    """An operator or a function with its operands."""

    __slots__ = ("args", "op")

    def __init__(self, op: str, args: tuple[Node, ...], type: Type, *, sure: bool = True) -> None:
        self.op = op
        self.args = args
        self.type = type
        self.sure = sure
        self._adopt(args)

    def _payload(self) -> tuple[object, ...]:
        return (self.op, self.args)


class Obj(Node):
    """An object; a key is text, or an expression that gives text."""

    __slots__ = ("items",)

    def __init__(self, items: tuple[tuple[str | Node, Node], ...], type: Type | None = None) -> None:
        self.items = items
        self.sure = True
        self._adopt(part for pair in items for part in pair if isinstance(part, Node))
        self.type = type or ObjectType(
            "an object",
            {
                key: Field(key, value.type, Presence.SURE if value.sure else Presence.UNMARKED)
                for key, value in items
                if isinstance(key, str)
            },
        )

    def _payload(self) -> tuple[object, ...]:
        return self.items


class Arr(Node):
    """A list."""

    __slots__ = ("elements",)

    def __init__(self, elements: tuple[Node, ...], type: Type | None = None) -> None:
        self.elements = elements
        self.sure = True
        self._adopt(elements)
        self.type = type or _list_type([element.type for element in elements])

    def _payload(self) -> tuple[object, ...]:
        return self.elements


def _list_type(types: list[Type]) -> Type:
    if not types:
        return ArrayType(UNKNOWN)
    widened = [StringType() if isinstance(each, StringType) else each for each in types]
    joined = union_of(widened)
    return ArrayType(joined) if all(each == widened[0] for each in widened) else TupleType(tuple(types))


class Lambda(Node):
    """A function given to a function such as `map_`: its parameters are roots of kind LAMBDA."""

    __slots__ = ("body", "params")

    def __init__(self, params: tuple[Root, ...], body: Node) -> None:
        self.params = params
        self.body = body
        self.type = body.type
        self.sure = True
        self._adopt((body,))
        self.accesses = tuple(access for access in self.accesses if access.root not in params)

    def _payload(self) -> tuple[object, ...]:
        return (self.params, self.body)


class RawJsonata(Node):
    """JSONata as the user wrote it: text, with references in between."""

    __slots__ = ("parts",)

    def __init__(self, parts: tuple[str | Node, ...], type: Type, problems: tuple[Diagnostic, ...] = ()) -> None:
        self.parts = parts
        self.sure = True
        self._adopt(part for part in parts if isinstance(part, Node))
        self.problems += problems
        self.type = type

    def _payload(self) -> tuple[object, ...]:
        return self.parts


def bounded(node: Node) -> Node:
    """Give the node, or a `Poison` leaf in its place when it is deeper than AWS can evaluate."""
    if node.depth <= MAX_DEPTH:
        return node
    problem = finding(
        "expression-too-deep",
        f"the expression is nested more than {MAX_DEPTH} levels deep, the most that AWS evaluates",
        "keep an intermediate value in a variable: step.sets(name=...)",
    )
    return Poison(*node.problems, problem, accesses=node.accesses)
