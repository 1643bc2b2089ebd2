"""The expression tree: what references, operators and functions build.

A tree is plain data with structural equality; `Expr` (in `refs`) is what users hold. Each node knows, from its
construction on, its type, its depth and size, the accesses inside it and the findings that it carries, so that no later
pass has to walk it for them. Trees are at most `MAX_DEPTH` deep and `MAX_SIZE` large: what would be more becomes a `Poison`
leaf, so every later pass may use recursion.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import Enum
from typing import Final

from sfgen.errors import Diagnostic
from sfgen.expr.types import (
    BOOLEAN,
    INTEGER,
    NULL,
    NUMBER,
    STRING,
    UNKNOWN,
    ArrayType,
    DictType,
    Field,
    ObjectType,
    Presence,
    StringType,
    TupleType,
    Type,
    UnionType,
    UnknownType,
)
from sfgen.origin import caller

__all__ = [
    "CHAINS",
    "MAX_DEPTH",
    "MAX_SIZE",
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
    "bounded",
    "chain",
    "finding",
    "grouped",
    "is_call",
    "text_depth",
]

MAX_DEPTH: Final = 100
"""Deepest nesting of an expression. AWS evaluates JSONata up to a nesting depth of 100 (measured on the service)."""

MAX_SIZE: Final = 524_288
"""Most parts of an expression: written out, each takes two characters at least, and a definition holds 1,048,576.

A value that is used twice in an expression is written twice, so a short loop of `x = x + x` can pass it.
"""

CHAINS: Final = frozenset({"concat", "and", "or", "append"})
"""Operations of any number of operands, which associate."""

_LONGEST: Final = 40
_GROUP: Final = 10

_LEVELS: Final[Mapping[str, int]] = {
    "append": 2,
    "contains": 3,
    "default": 3,
    "endswith": 4,
    "filter": 3,
    "flatten": 3,
    "floor_divide": 2,
    "is_present": 1,
    "join_values": 5,
    "json": 4,
    "keys": 2,
    "map": 3,
    "merge": 2,
    "modulo": 5,
    "not": 3,
    "partition": 2,
    "pluck": 5,
    "range": 2,
    "slice": 11,
    "sort_by": 5,
    "split": 4,
    "startswith": 3,
    "substring": 9,
    "unequal": 2,
}
"""How many levels an operation nests its operands when it is printed, where that is more than one."""

_BINDING: Final[Mapping[str, int]] = {
    **dict.fromkeys(("plus", "typed"), 0),
    **dict.fromkeys(("if", "default", "json"), 20),
    "or": 25,
    "and": 30,
    **dict.fromkeys(("equal", "less", "less_equal", "greater", "greater_equal"), 40),
    **dict.fromkeys(("contains", "startswith", "endswith", "is_present"), 40),
    **dict.fromkeys(("add", "subtract", "concat"), 50),
    **dict.fromkeys(("multiply", "divide", "modulo"), 60),
    "negate": 70,
    "item": 79,
}
"""How tightly an operation binds when it is printed, as far as that is known before; others are calls or the like."""

_OPERANDS: Final[Mapping[str, int]] = {
    **{op: binding for op, binding in _BINDING.items() if 20 < binding != 40},
    **dict.fromkeys(("if", "range"), 21),
    **dict.fromkeys(("equal", "unequal", "less", "less_equal", "greater", "greater_equal"), 41),
    "floor_divide": 60,
    **dict.fromkeys(("member", "item", "pluck", "slice"), 80),
}
"""How tightly the first operand must bind to stand without parentheses; the others one more."""


class Parsed(Enum):
    """The step of a path that parses JSON text: `$parse(...)`."""

    PARSED = "parsed"


PARSED: Final = Parsed.PARSED

Segment = str | int | Parsed
"""One step of a path: a member's JSON name, a position in a list, or the parsing of JSON text."""


def is_call(segment: Segment) -> bool:
    """Say whether a step is printed as a call around the path before it: JSONata has no other way to write it."""
    return segment is PARSED or (isinstance(segment, str) and (not segment or "`" in segment or "${" in segment))


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

    __hash__ = object.__hash__  # the one of Enum is written in Python, and kinds are looked up for every path


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
        depth: Levels of nesting that an evaluator meets in it, at most.
        size: Number of nodes in it, each as often as it is written.
        accesses: The paths read anywhere in it, each once, in order.
        optional: Whether a path in it may be missing by the user's own model, those on parameters of functions included.
        raws: What is written by hand in it: raw JSONata, and raw paths.
        problems: Findings about its construction.
    """

    __slots__ = ("accesses", "depth", "optional", "problems", "raws", "size", "sure", "type")

    type: Type
    sure: bool
    depth: int
    size: int
    accesses: tuple[Access, ...]
    optional: bool
    problems: tuple[Diagnostic, ...]
    raws: tuple[Node, ...]

    def _payload(self) -> tuple[object, ...]:
        raise NotImplementedError

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Node) and type(self) is type(other) and self._payload() == other._payload()

    def __hash__(self) -> int:
        return hash((type(self).__name__, self._payload()))

    def __repr__(self) -> str:
        return f"{type(self).__name__}{self._payload()!r}"

    def _adopt(self, children: Iterable[Node], levels: int = 1) -> None:
        depth, size = 0, 1
        accesses: list[Access] = []
        problems: list[Diagnostic] = []
        raws: tuple[Node, ...] = ()
        self.optional = False
        for child in children:
            depth = max(depth, child.depth)
            size += child.size
            accesses.extend(child.accesses)
            problems.extend(child.problems)
            raws += child.raws
            self.optional = self.optional or child.optional
        self.raws = raws
        self.depth = depth + levels
        self.size = size
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
        self.depth = self.size = 1
        self.accesses = accesses
        self.optional = False
        self.problems = problems
        self.raws = ()

    def _payload(self) -> tuple[object, ...]:
        return self.problems


class Literal(Node):
    """A JSON scalar: None, a bool, a number or a string."""

    __slots__ = ("value",)

    def __init__(self, value: float | str | bool | None) -> None:
        self.value = value
        self.sure = True
        self.depth = text_depth(value) if isinstance(value, str) else 1
        self.size = 1
        self.accesses = ()
        self.optional = False
        self.problems = ()
        self.raws = ()

    @property
    def type(self) -> Type:  # type: ignore[override]
        """The type, made when it is asked for: most constants are only printed."""
        return _literal_type(self.value)

    def _payload(self) -> tuple[object, ...]:
        return (self.value.__class__.__name__, self.value)


def _literal_type(value: float | str | bool | None) -> Type:
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
        parent: The path without its last step, or None for a root.
    """

    __slots__ = ("maybes", "parent", "presence", "root", "segments")

    def __init__(
        self,
        root: Root,
        segments: tuple[Segment, ...] = (),
        type: Type | None = None,
        presence: Presence = Presence.SURE,
        maybes: tuple[int, ...] = (),
        *,
        problems: tuple[Diagnostic, ...] = (),
        parent: Access | None = None,
    ) -> None:
        self.root = root
        self.segments = segments
        self.type = root.type if type is None else type
        self.presence = presence
        self.maybes = maybes
        self.optional = bool(maybes)
        self.parent = parent
        self.sure = presence is Presence.SURE
        # A path and its root; a call around what stands before it, and the path behind the call.
        self.depth = 3 + 2 * sum(map(is_call, segments)) if parent is None else parent.depth + 2 * is_call(segments[-1])
        self.size = 1 + len(segments)
        self.problems = problems
        self.raws = ()

    @property
    def accesses(self) -> tuple[Access, ...]:  # type: ignore[override]
        """The path itself; not kept, since it would refer to itself and so outlive its use."""
        return (self,)

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
        least = min(presence, self.presence)
        return Access(self.root, segments, type, least, maybes, problems=self.problems, parent=self)

    def typed(self, type: Type) -> Access:
        """Give the same path with another type."""
        path = Access(self.root, self.segments, type, self.presence, self.maybes)
        path.problems, path.parent = self.problems, self.parent
        return path

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
        self._adopt(args, _levels(op, len(args)))
        least = _OPERANDS.get(op)
        if least is not None:
            deepest = max([_as_operand(args[0], least), *(_as_operand(arg, least + 1) for arg in args[1:])])
            self.depth = _levels(op, len(args)) + deepest

    def _payload(self) -> tuple[object, ...]:
        return (self.op, self.args)


def _as_operand(node: Node, least: int) -> int:
    """Give the levels of an operand: parentheses around it are one of their own."""
    if isinstance(node, Call):
        return node.depth + (_BINDING.get(node.op, 80) < least)
    return node.depth + (isinstance(node, RawJsonata) or (isinstance(node, Literal) and node.depth > 1))


def _levels(op: str, count: int) -> int:
    return _LEVELS.get(op, 1) + (_nesting(count) - 1 if op in CHAINS else 0)


def _nesting(count: int) -> int:
    """Give the levels that a chain of operands takes when it is printed as `grouped` groups it."""
    levels = 0
    while count > _LONGEST:
        levels += _GROUP
        count = -(-count // _GROUP)
    return levels + max(count - 1, 1)


def text_depth(text: str) -> int:
    """Give the levels of a constant text: what looks like a substitution is printed as a chain of its pieces."""
    substitutions = text.count("${")
    return _nesting(substitutions + 1) + 1 if substitutions else 1


def grouped(operands: list[str], symbol: str) -> str:
    """Join the texts of a chain; a long one in groups, since an evaluator meets each operand one level deeper."""
    while len(operands) > _LONGEST:
        groups = [operands[at : at + _GROUP] for at in range(0, len(operands), _GROUP)]
        operands = [f"({symbol.join(group)})" if len(group) > 1 else group[0] for group in groups]
    return symbol.join(operands)


def chain(op: str, args: tuple[Node, ...], type: Type, *, sure: bool = True) -> Call:
    """Apply an operation of `CHAINS`; a chain as the first operand grows, so that long chains stay flat.

    Growing takes no look at the operands that are there already: a loop may add thousands.
    """
    first = args[0]
    if not (isinstance(first, Call) and first.op == op):
        return Call(op, args, type, sure=sure)
    grown = Call.__new__(Call)
    grown.op, grown.type, grown.sure = op, type, sure
    added = args[1:]
    grown.args = first.args + added
    deepest = max(first.depth - _levels(op, len(first.args)), *(_as_operand(node, 80) for node in added))
    grown.depth = deepest + _levels(op, len(grown.args))
    grown.size = first.size + sum(node.size for node in added)
    grown.accesses = _joined(first.accesses, added)
    grown.optional = first.optional or any(node.optional for node in added)
    grown.raws = first.raws + tuple(raw for node in added for raw in node.raws)
    grown.problems = tuple(dict.fromkeys([*first.problems, *(problem for node in added for problem in node.problems)]))
    return grown


_COMPARED: Final = 64
"""So many accesses are searched for one that is there already; in a longer list it may stand twice."""


def _joined(accesses: tuple[Access, ...], nodes: tuple[Node, ...]) -> tuple[Access, ...]:
    for node in nodes:
        if len(accesses) > _COMPARED:
            accesses += node.accesses
        else:
            accesses += tuple(access for access in node.accesses if access not in accesses)
    return accesses


class Obj(Node):
    """An object; a key is text, or an expression that gives text."""

    __slots__ = ("_type", "items")

    def __init__(self, items: tuple[tuple[str | Node, Node], ...], type: Type | None = None) -> None:
        self.items = items
        self.sure = True
        # Computed keys are merged: a call around a list of objects.
        levels = 3 if any(isinstance(key, Node) for key, _ in items) else 1
        self._adopt((part for pair in items for part in pair if isinstance(part, Node)), levels)
        self.depth = max([self.depth, *(levels + text_depth(key) for key, _ in items if isinstance(key, str))])
        self._type = type

    @property
    def type(self) -> Type:  # type: ignore[override]
        """The type, made when it is asked for: most objects are only printed."""
        if self._type is None:
            self._type = _object_type(self.items)
        return self._type

    def _payload(self) -> tuple[object, ...]:
        return self.items


def _object_type(items: tuple[tuple[str | Node, Node], ...]) -> Type:
    if any(isinstance(key, Node) for key, _ in items):
        return DictType(UNKNOWN)
    members = {
        str(key): Field(str(key), value.type, Presence.SURE if value.sure else Presence.UNMARKED)
        for key, value in items
    }
    return ObjectType("an object", members)


class Arr(Node):
    """A list."""

    __slots__ = ("elements",)

    def __init__(self, elements: tuple[Node, ...], type: Type | None = None) -> None:
        self.elements = elements
        self.sure = True
        self._adopt(elements)
        self.depth = max(map(_as_element, elements), default=1)
        self.type = type or _list_type([element.type for element in elements])

    def _payload(self) -> tuple[object, ...]:
        return self.elements


def _as_element(node: Node) -> int:
    """Give the levels of an element: one that may be a list itself is printed so that it stays one element."""
    if isinstance(node, (Arr, Literal)):
        return node.depth + 1
    type_ = node.type
    if isinstance(type_, (ArrayType, TupleType)):
        return node.depth + 3
    return max(node.depth + 4, 6) if isinstance(type_, (UnknownType, UnionType)) else node.depth + 1


def _list_type(types: list[Type]) -> Type:
    if not types:
        return ArrayType(UNKNOWN)
    widened = [STRING if isinstance(each, StringType) else each for each in types]
    return ArrayType(widened[0]) if all(each == widened[0] for each in widened) else TupleType(tuple(types))


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

    @property
    def operands(self) -> dict[str, Node]:
        """The references, each by the name of a variable that stands for it in `text`."""
        nodes = [part for part in self.parts if isinstance(part, Node)]
        return {f"sfgen_operand_{number}": node for number, node in enumerate(nodes)}

    @property
    def text(self) -> str:
        """The text with a variable in place of each reference: the same syntax."""
        names = iter(self.operands)
        return "".join(part if isinstance(part, str) else f" ${next(names)} " for part in self.parts)

    def __init__(self, parts: tuple[str | Node, ...], type: Type) -> None:
        self.parts = parts
        self.sure = True
        self._adopt((part for part in parts if isinstance(part, Node)), levels=2)
        self.raws = (self, *self.raws)
        self.type = type

    def _payload(self) -> tuple[object, ...]:
        return self.parts


def bounded(node: Node) -> Node:
    """Give the node, or a `Poison` leaf in its place when it is deeper or larger than AWS can evaluate."""
    if node.depth <= MAX_DEPTH and node.size <= MAX_SIZE:
        return node
    if node.size > MAX_SIZE:
        problem = finding(
            "definition-too-large",
            f"the expression has more than {MAX_SIZE:,} parts, more than fit into a definition",
            "keep an intermediate value in a variable, so that it is written once: step.sets(name=...)",
        )
        return Poison(*node.problems, problem, accesses=node.accesses)
    problem = finding(
        "expression-too-deep",
        f"the expression is nested more than {MAX_DEPTH} levels deep, the most that AWS evaluates",
        "keep an intermediate value in a variable: step.sets(name=...)",
    )
    return Poison(*node.problems, problem, accesses=node.accesses)
