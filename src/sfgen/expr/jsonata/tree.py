"""The syntax tree of a JSONata expression: what `parse` gives and what analyses and an evaluator read.

The shapes follow what an expression means, not how it is written: `a.b[0].c` is one `Path` of three `Step`s, and the
predicate belongs to the second. Where JSONata gives the same text a different meaning by its place, the tree says so: a
name is a `Name` only inside a `Path`, and a predicate on something that is no path makes it `Filtered`.

Nodes are frozen and compare by structure. No operation on them recurses, so that the deepest tree that the parser gives
is as good as any.
"""

from __future__ import annotations

from collections.abc import Iterator

from sfgen.expr.jsonata.records import Record

__all__ = [
    "Apply",
    "Array",
    "Binary",
    "Bind",
    "Block",
    "Call",
    "Condition",
    "Descendants",
    "Filter",
    "Filtered",
    "Group",
    "IndexBinding",
    "Lambda",
    "Literal",
    "Name",
    "Negate",
    "Node",
    "Object",
    "Pair",
    "Parent",
    "Partial",
    "Path",
    "Placeholder",
    "Range",
    "Regex",
    "Sort",
    "SortTerm",
    "Step",
    "Transform",
    "Variable",
    "Wildcard",
    "depth",
    "walk",
]


class Node(Record):
    """A part of an expression; equal nodes are equal apart from their positions.

    Attributes:
        position: Offset in the text, in characters from 0, of the token that makes the node: its first character, or
            the operator of `Binary`, `Range`, `Apply`, `Condition`, `Bind`, `Sort` and `Filter`, or the bracket of
            `Call`, `Partial` and `Group`, or the colon of `Pair`.
    """

    _ignored = 1

    position: int

    def children(self) -> list[Node]:
        """Give the nodes directly below, in the order of evaluation."""
        found: list[Node] = []
        names: tuple[str, ...] = self.__match_args__
        for name in names[1:]:
            value = getattr(self, name)
            if isinstance(value, Node):
                found.append(value)
            elif isinstance(value, tuple):
                found += [item for item in value if isinstance(item, Node)]
        return found


class Literal(Node):
    """A string, number, `true`, `false` or `null`.

    Attributes:
        value: The value. A number without a fraction and within 2**53 is an int, every other number a float.
    """

    value: str | int | float | bool | None


class Regex(Node):
    """A regular expression, `/pattern/flags`, in JavaScript's syntax.

    Attributes:
        pattern: The text between the slashes, escapes included.
        flags: `""`, `"i"`, `"m"`, `"im"` or `"mi"`.
    """

    pattern: str
    flags: str


class Variable(Node):
    """The value of `$name`.

    Attributes:
        name: Without the `$`: `""` is the context value `$`, `"$"` is the root document `$$`.
    """

    name: str


class Name(Node):
    """A field of the context value; always the expression of a `Step`.

    Attributes:
        value: The field's name, without quotes or backticks.
    """

    value: str


class Wildcard(Node):
    """`*`: the values of all fields of the context value."""


class Descendants(Node):
    """`**`: the context value and all that is below it."""


class Parent(Node):
    """`%`: the object that the context value was read from.

    Attributes:
        label: Number of this use of `%` in its expression. The `Step` whose input it stands for lists it in `ancestors`.
    """

    label: int


class Placeholder(Node):
    """`?` as an argument: left open by a `Partial`."""


class Filter(Node):
    """A predicate or index, `[condition]`.

    Attributes:
        condition: A number selects by position, anything else keeps the items for which it is true.
    """

    condition: Node


class IndexBinding(Node):
    """`#$name` after a predicate: binds the position in what the stages before it left.

    Attributes:
        name: Variable, without the `$`.
    """

    name: str


class Pair(Node):
    """`key: value` of an object or a grouping."""

    key: Node
    value: Node


class Group(Node):
    """`{key: value, ...}` after an expression: one object, its members gathered by key."""

    pairs: tuple[Pair, ...]


class SortTerm(Node):
    """One term of `^(...)`, evaluated for each item."""

    expression: Node
    descending: bool


class Sort(Node):
    """`^(term, ...)`; always the expression of a `Step`."""

    terms: tuple[SortTerm, ...]


class Step(Node):
    """One step of a `Path`: evaluated for each item that the step before it gave.

    Attributes:
        expression: What the step gives. A string literal as a step is a `Name` already.
        focus: Variable of `@$name`: bound to each result, while the context stays as it was. None without it.
        index: Variable of `#$name` directly after the expression: bound to the position of each result.
        stages: Predicates and index bindings behind it, in order.
        ancestors: Labels of the `Parent`s that stand for this step's input.
        keep_array: `[]` follows: a single result stays an array.
        tuples: The step carries bindings beside its values: it binds a variable or is read by a `Parent`.
    """

    expression: Node
    focus: str | None = None
    index: str | None = None
    stages: tuple[Filter | IndexBinding, ...] = ()
    ancestors: tuple[int, ...] = ()
    keep_array: bool = False
    tuples: bool = False


class Path(Node):
    """Steps, each evaluated over the results of the one before it, the results flattened into one sequence.

    Attributes:
        steps: At least one.
        group: `{...}` behind the path, applied to all its results at the end; None without it.
        keep_singleton: A step has `[]`: a single result of the path stays an array.
        keep_array: The `[]` stands behind the whole path instead, after its ordering or grouping.
        tuples: A `Parent` outside reaches into this path, so it hands its bindings on.
    """

    steps: tuple[Step, ...]
    group: Group | None = None
    keep_singleton: bool = False
    keep_array: bool = False
    tuples: bool = False


class Filtered(Node):
    """Something that is no path with predicates, a grouping, or `[]` behind it, applied in this order.

    Attributes:
        expression: What is filtered: a variable, call, literal, block, ...
        filters: Its predicates.
        group: `{...}` behind them, or None.
        keep_array: `[]` stands among them.
    """

    expression: Node
    filters: tuple[Filter, ...] = ()
    group: Group | None = None
    keep_array: bool = False


class Negate(Node):
    """`-operand`; of a literal number, the parser gives the negative literal instead."""

    operand: Node


class Binary(Node):
    """`left operator right`.

    Attributes:
        operator: One of `+ - * / % & = != < <= > >= and or in`.
    """

    operator: str
    left: Node
    right: Node


class Range(Node):
    """`first..last` inside an `Array`: all integers from first to last."""

    first: Node
    last: Node


class Array(Node):
    """`[item, ...]`.

    Attributes:
        items: Expressions, some of them `Range`.
        whole: It was the first or last step of a path, which keeps it in one piece instead of flattening it. As the
            first step it is evaluated once, and `focus`, `index` and `stages` of its step count for nothing.
    """

    items: tuple[Node, ...]
    whole: bool = False


class Object(Node):
    """`{key: value, ...}`."""

    pairs: tuple[Pair, ...]


class Block(Node):
    """`(expression; ...)`: a scope for variables; its value is that of its last expression.

    Attributes:
        expressions: May be empty: `()` is undefined.
        whole: One of them is or begins with an `Array` that is `whole`; as the first step of a path it counts as one.
    """

    expressions: tuple[Node, ...]
    whole: bool = False


class Condition(Node):
    """`condition ? then : otherwise`; `otherwise` is None where it is left out."""

    condition: Node
    then: Node
    otherwise: Node | None


class Bind(Node):
    """`$name := value`, in the scope of the nearest block or function body."""

    target: Variable
    value: Node


class Lambda(Node):
    """`function($x, ...)<signature>{body}`, also written with a lambda sign.

    Attributes:
        parameters: The variables of its arguments.
        signature: Text of the signature with its angle brackets, blanks removed, or None.
        body: Evaluated in the scope of the definition.
    """

    parameters: tuple[Variable, ...]
    signature: str | None
    body: Node


class Call(Node):
    """`function(argument, ...)`."""

    function: Node
    arguments: tuple[Node, ...]


class Partial(Node):
    """`function(argument, ?, ...)`: a function of the arguments left open; at least one is a `Placeholder`."""

    function: Node
    arguments: tuple[Node, ...]


class Apply(Node):
    """`left ~> right`.

    Where the right side is a `Call`, or `Filtered` of one, the left side is put before the call's arguments (and
    JSONata forgets the predicates); where both are functions the result is their composition; otherwise the right side
    is called with the left.
    """

    left: Node
    right: Node


class Transform(Node):
    """`|pattern|update|` or `|pattern|update, delete|`: a function that gives a changed copy of its argument.

    Attributes:
        pattern: Selects in the argument, which is its context.
        update: Object merged into each match, which is its context.
        delete: Names of the fields to remove from each match, or None.
    """

    pattern: Node
    update: Node
    delete: Node | None


def walk(root: Node) -> Iterator[Node]:
    """Give a node and all below it, each before what is below it."""
    rest = [root]
    while rest:
        node = rest.pop()
        yield node
        rest += reversed(node.children())


_PARTS = (Step, Filter, IndexBinding, Group, Pair, Sort, SortTerm)


def depth(root: Node) -> int:
    """Measure the nesting as an evaluator meets it: expressions within expressions; a literal is 1 deep.

    Steps, predicates, pairs and sort terms are parts of the expression that holds them and add nothing.
    """
    deepest = 0
    rest = [(root, 1)]
    while rest:
        node, level = rest.pop()
        deepest = max(deepest, level)
        rest += [(child, level if isinstance(child, _PARTS) else level + 1) for child in node.children()]
    return deepest
