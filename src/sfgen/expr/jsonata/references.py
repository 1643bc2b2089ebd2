"""What an expression takes from outside itself: variables, functions, and fields of a context that it has not."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from operator import attrgetter

from sfgen.expr.jsonata.functions import FUNCTIONS, REFUSED
from sfgen.expr.jsonata.records import Record
from sfgen.expr.jsonata.tree import (
    Apply,
    Array,
    Bind,
    Block,
    Call,
    Descendants,
    Filtered,
    IndexBinding,
    Lambda,
    Name,
    Node,
    Parent,
    Partial,
    Path,
    Sort,
    Transform,
    Variable,
    Wildcard,
)

__all__ = ["FunctionCall", "Place", "Read", "References", "references"]


class Place(Record):
    """A name and where it stands.

    Attributes:
        name: As it is written, without quotes.
        position: Offset in the expression.
    """

    name: str
    position: int


class Read(Record):
    """One use of a variable.

    Attributes:
        name: The variable, without `$`.
        path: Names of the fields read below it, as far as they are plain names; predicates between them are passed over.
        position: Offset of the `$`.
        positions: Offsets of the names in `path`.
    """

    name: str
    path: tuple[str, ...]
    position: int
    positions: tuple[int, ...]


class FunctionCall(Record):
    """One call of a function by its name.

    Attributes:
        name: Without `$`.
        arguments: How many are given, the left side of `~>` included.
        position: Offset of the `$`.
        local: The name is a variable that the expression itself binds.
        partial: Some arguments are left open with `?`.
        context: There is a context value, which can stand for a first argument that is left out.
    """

    name: str
    arguments: int
    position: int
    local: bool
    partial: bool
    context: bool


class References(Record):
    """What an expression takes from outside itself; each part is in the order of the text.

    Attributes:
        states: Uses of `$states`: `path` is `("input", "order")`, or `()` where it is used as a whole.
        variables: Uses of variables that the expression does not bind, other than `$states` and functions.
        function_values: Functions that are used without a call, as in `$map(list, $uppercase)`. A machine that assigns a
            variable of this name means that one.
        calls: Calls of functions by their name.
        top_level: Names that are read where there is no context, and `$` for the context itself.
        name_calls: Names inside a path that are called as if they were functions: `list.count()`.
        wildcards: `*` and `**` where there is no context.
        roots: Each `$$`.
        parents: Each `%`.
    """

    states: tuple[Read, ...]
    variables: tuple[Read, ...]
    function_values: tuple[Read, ...]
    calls: tuple[FunctionCall, ...]
    top_level: tuple[Place, ...]
    name_calls: tuple[Place, ...]
    wildcards: tuple[Place, ...]
    roots: tuple[Place, ...]
    parents: tuple[Place, ...]

    @property
    def variable_names(self) -> frozenset[str]:
        """Names of the variables that must come from outside, without `$`."""
        return frozenset(read.name for read in self.variables)


def references(root: Node) -> References:
    """Gather what an expression takes from outside itself.

    Variables that the expression binds are not among it: by `:=` within their block, as parameters of a function, by `@`
    and `#` within their path. The body of a function that is not called where it is defined also sees what is bound around
    it later.

    Examples:
        >>> from sfgen.expr.jsonata import parse
        >>> found = references(parse("($tax := 0.2; $states.input.net * (1 + $tax) + $fee)"))
        >>> [read.path for read in found.states], found.variable_names
        ([('input', 'net')], frozenset({'fee'}))
    """
    reader = _Reader()
    reader.read(root)
    return reader.result()


class _Scope:
    """Variables that a part of the expression binds."""

    __slots__ = ("names", "outer")

    def __init__(self, outer: _Scope | None, *names: str) -> None:
        self.outer = outer
        self.names = set(names)

    def binds(self, name: str) -> bool:
        scope: _Scope | None = self
        while scope is not None:
            if name in scope.names:
                return True
            scope = scope.outer
        return False


class _Reader:
    """Walks a tree in the order of evaluation, without recursion.

    Bodies of functions that are kept are read last of all, when all that is bound around them is known: so `$f` is bound in
    its own body.
    """

    def __init__(self) -> None:
        self.reads: list[Read] = []
        self.calls: list[FunctionCall] = []
        self.top_level: list[Place] = []
        self.name_calls: list[Place] = []
        self.wildcards: list[Place] = []
        self.roots: list[Place] = []
        self.parents: list[Place] = []
        # What is still to be read, the next one last: a node, its scope, and whether it has a context value. In place of
        # a node, a text is a name that the scope binds from then on.
        self.rest: list[tuple[Node | str, _Scope, bool]] = []
        self.bodies: list[tuple[Lambda, _Scope, bool]] = []

    def result(self) -> References:
        reads = sorted(self.reads, key=_position)
        values = [read for read in reads if read.name in FUNCTIONS or read.name in REFUSED]
        return References(
            states=tuple(read for read in reads if read.name == "states"),
            variables=tuple(read for read in reads if read.name != "states" and read not in values),
            function_values=tuple(values),
            calls=tuple(sorted(self.calls, key=_position)),
            top_level=tuple(sorted(self.top_level, key=_position)),
            name_calls=tuple(sorted(self.name_calls, key=_position)),
            wildcards=tuple(sorted(self.wildcards, key=_position)),
            roots=tuple(sorted(self.roots, key=_position)),
            parents=tuple(sorted(self.parents, key=_position)),
        )

    def read(self, root: Node) -> None:
        self.rest.append((root, _Scope(None), False))
        while self.rest or self.bodies:
            if not self.rest:
                definition, outer, context = self.bodies.pop()
                self.rest.append((definition.body, _inside(definition, outer), context))
            node, scope, context = self.rest.pop()
            if isinstance(node, str):
                scope.names.add(node)
            else:
                self.node(node, scope, context=context)

    def later(self, scope: _Scope, *nodes: Node | str, context: bool) -> None:
        """Read nodes next, in this order."""
        self.rest += [(node, scope, context) for node in reversed(nodes)]

    def now(self, scope: _Scope, *nodes: Node, context: bool) -> None:
        """Read nodes next; those that are functions are called at once, so that their bodies see nothing bound later."""
        for node in reversed(nodes):
            if isinstance(node, Lambda):
                self.later(_inside(node, scope), node.body, context=context)
            else:
                self.later(scope, node, context=context)

    def node(self, node: Node, scope: _Scope, *, context: bool) -> None:
        match node:
            case Variable():
                self.variable(node, (), scope, context=context)
            case Path():
                self.path(node, scope, context=context)
            case Call() | Partial():
                self.call(node, scope, context=context)
            case Apply():
                self.apply(node, scope, context=context)
            case Filtered(_, expression, filters, group):
                self.later(scope, *filters, *((group,) if group else ()), context=True)
                self.later(scope, expression, context=context)
            case Transform(_, pattern, update, delete):
                self.later(scope, pattern, update, *((delete,) if delete else ()), context=True)
            case Block(_, expressions):
                self.later(_Scope(scope), *expressions, context=context)
            case Bind(_, target, value):
                self.later(scope, value, target.name, context=context)
            case Lambda():
                self.bodies.append((node, scope, context))
            case Parent(position):
                self.parents.append(Place("%", position))
            case Wildcard(position) | Descendants(position):
                if not context:
                    self.wildcards.append(Place("*" if isinstance(node, Wildcard) else "**", position))
            case _:
                self.later(scope, *node.children(), context=context)

    def variable(self, variable: Variable, below: tuple[Name, ...], scope: _Scope, *, context: bool) -> None:
        """Note the use of a variable and of the names of fields directly below it."""
        name, position = variable.name, variable.position
        if not name:
            if not context:
                self.top_level.append(Place("$", position))
        elif name == "$":
            self.roots.append(Place("$$", position))
        elif not scope.binds(name):
            path = tuple(step.value for step in below)
            self.reads.append(Read(name, path, position, tuple(step.position for step in below)))

    def path(self, path: Path, scope: _Scope, *, context: bool) -> None:
        start = path.steps[0].expression
        if isinstance(start, Variable):
            self.variable(start, tuple(_names_below(path)), scope, context=context)
        elif isinstance(start, Name) and not context:
            self.top_level.append(Place(start.value, start.position))
        inner: list[tuple[Node | str, _Scope, bool]] = []
        for number, step in enumerate(path.steps):
            expression = step.expression
            if isinstance(expression, Sort):
                inner += [(term.expression, scope, True) for term in expression.terms]
            elif not isinstance(expression, Name) and (number or not isinstance(expression, Variable)):
                inner.append((expression, scope, context or number > 0))
            if names := _bound_by(path, number):
                scope = _Scope(scope, *names)
            for stage in step.stages:
                if isinstance(stage, IndexBinding):
                    scope = _Scope(scope, stage.name)
                else:
                    inner.append((stage, scope, True))
        if path.group:
            inner.append((path.group, scope, True))
        self.rest += reversed(inner)

    def call(self, call: Call | Partial, scope: _Scope, *, context: bool, chained: bool = False) -> None:
        function = call.function
        if isinstance(function, Variable) and function.name not in {"", "$"}:
            count = len(call.arguments) + chained
            self.named_call(function, count, scope, partial=isinstance(call, Partial), context=context)
            if isinstance(call, Call) and function.name in FUNCTIONS and not scope.binds(function.name):
                self.now(scope, *call.arguments, context=context)
                return
        elif context and (name := _lone_name(function)):
            self.name_calls.append(Place(name.value, name.position))
        else:
            self.now(scope, function, context=context)
        self.later(scope, *call.arguments, context=context)

    def named_call(self, function: Variable, arguments: int, scope: _Scope, *, partial: bool, context: bool) -> None:
        name = function.name
        self.calls.append(FunctionCall(name, arguments, function.position, scope.binds(name), partial, context))

    def apply(self, apply: Apply, scope: _Scope, *, context: bool) -> None:
        right = apply.right
        called = right.expression if isinstance(right, Filtered) else right
        if isinstance(called, Call):
            if isinstance(right, Filtered):
                group = (right.group,) if right.group else ()
                self.later(scope, *right.filters, *group, context=True)
            self.call(called, scope, context=context, chained=True)
        elif isinstance(right, Variable) and right.name not in {"", "$"}:
            self.named_call(right, 1, scope, partial=False, context=context)
        else:
            self.now(scope, right, context=context)
        self.later(scope, apply.left, context=context)


_position = attrgetter("position")


def _inside(definition: Lambda, scope: _Scope) -> _Scope:
    return _Scope(scope, *(parameter.name for parameter in definition.parameters))


def _names_below(path: Path) -> Iterator[Name]:
    """Give the names that follow the first step of a path, as far as each is read below the one before."""
    for before, step in pairwise(path.steps):
        # A binding with @ leaves the context where it was.
        if before.focus is not None or not isinstance(step.expression, Name):
            return
        yield step.expression


def _bound_by(path: Path, number: int) -> tuple[str, ...]:
    """Give the variables that a step binds for what follows it."""
    step = path.steps[number]
    expression = step.expression.expression if isinstance(step.expression, Filtered) else step.expression
    if number == 0 and isinstance(expression, Array | Block) and expression.whole:
        # An array at the beginning of a path is taken as it is, without binding anything.
        return ()
    if isinstance(expression, Sort) and any(before.tuples for before in path.steps[:number]):
        # Neither does ordering bind a position where variables are carried along already.
        return ()
    return tuple(name for name in (step.focus, step.index) if name is not None)


def _lone_name(node: Node) -> Name | None:
    if isinstance(node, Path) and len(node.steps) == 1 and isinstance(node.steps[0].expression, Name):
        return node.steps[0].expression
    return None
