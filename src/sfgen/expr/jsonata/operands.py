"""Operands while the parser reads them: what predicates, groupings, bindings and further steps can still be added to.

A plain `Node` becomes an `OpenTerm` when something is added to it, and a step of an `OpenPath` when a path begins with
it. `Ancestry` binds each `%` to the step that it stands for.

Source: what jsonata 2.0.6 from npm does; docs.jsonata.org says little about the cases at the edge.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from sfgen.expr.jsonata.tree import (
    Array,
    Block,
    Filter,
    Filtered,
    Group,
    IndexBinding,
    Name,
    Node,
    Parent,
    Path,
    Step,
    Variable,
    Wildcard,
)

__all__ = [
    "Ancestry",
    "OpenPath",
    "OpenTerm",
    "Operand",
    "Search",
    "is_lambda_word",
    "is_whole",
    "keeps_array",
    "last_term",
    "node_of",
    "plain_variable",
]

_LAMBDA_WORDS: Final = frozenset({"function", "\u03bb"})


class Search:
    """The search for the step that one `%` stands for.

    Attributes:
        label: The label of its `Parent`.
        position: Where the `%` is written.
        level: How many steps it is still away.
    """

    __slots__ = ("label", "level", "position")

    def __init__(self, label: int, position: int) -> None:
        self.label = label
        self.position = position
        self.level = 1


class OpenTerm:
    """An expression with what follows it: a step of a path, or something that is no path.

    Most operands have none of the attributes, so that their defaults are in the class.

    Attributes:
        expression: The expression itself.
        filters: Predicates of something that is no path or its first step.
        stages: Predicates and index bindings of a step.
        searching: Searches that began in it and ended without a step.
    """

    focus: str | None = None
    index: str | None = None
    group: Group | None = None
    keep_array = False
    tuples = False
    filters: list[Filter | IndexBinding] | tuple[()] = ()
    stages: list[Filter | IndexBinding] | tuple[()] = ()
    ancestors: tuple[int, ...] = ()
    searching: tuple[Search, ...] = ()

    def __init__(self, expression: Node) -> None:
        self.expression = expression

    def add_filter(self, stage: Filter) -> None:
        """Put a predicate behind the term as a whole."""
        if not self.filters:
            self.filters = []
        self.filters.append(stage)

    def add_stage(self, stage: Filter | IndexBinding) -> None:
        """Put a predicate or an index binding behind the term as a step."""
        if not self.stages:
            self.stages = []
        self.stages.append(stage)

    def become_later_step(self) -> None:
        """Take its predicates for those of a step behind another."""
        if self.filters:
            self.stages, self.filters = self.filters, ()

    def keep_whole(self) -> None:
        """Note that it is an end of a path: there an array constructor is not flattened."""
        array = self.expression
        if isinstance(array, Array) and not array.whole:
            self.expression = Array(array.position, array.items, whole=True)

    def node(self) -> Node:
        """Finish it as something that is no path."""
        return self._filtered(keep_array=self.keep_array)

    def step(self) -> Step:
        """Finish it as a step of a path."""
        expression = self._filtered(keep_array=False)
        return Step(
            expression.position,
            expression,
            self.focus,
            self.index,
            tuple(self.stages),
            self.ancestors,
            self.keep_array,
            self.tuples,
        )

    def _filtered(self, *, keep_array: bool) -> Node:
        expression = self.expression
        if not (self.filters or self.group or keep_array):
            return expression
        filters = tuple(stage for stage in self.filters if isinstance(stage, Filter))
        return Filtered(expression.position, expression, filters, self.group, keep_array)


class OpenPath:
    """A path that can be continued.

    Attributes:
        steps: Its steps, at least one.
        made_by: What a `[]` behind it refers to: `name` for a path that is one name with predicates, `focus` behind a
            binding with `@`, `""` for the path as a whole.
        kept: A step has `[]`, which counts for the whole path as soon as it is continued.
        checked: The steps before this one are known to be no literals.
        searching: Searches that have left the path at its beginning.
    """

    group: Group | None = None
    keep_singleton = False
    keep_array = False
    made_by = ""
    kept = False
    checked = 0
    searching: tuple[Search, ...] = ()

    def __init__(self, first: OpenTerm) -> None:
        self.steps = [first]

    def node(self) -> Node:
        """Finish it."""
        steps = tuple([step.step() for step in self.steps])
        return Path(steps[0].position, steps, self.group, self.keep_singleton, self.keep_array)


Operand = Node | OpenTerm | OpenPath


def node_of(operand: Operand) -> Node:
    """Finish an operand: nothing can be added to it any more."""
    return operand if isinstance(operand, Node) else operand.node()


def last_term(operand: OpenTerm | OpenPath) -> OpenTerm:
    """Give what a predicate or binding behind the operand belongs to."""
    return operand.steps[-1] if isinstance(operand, OpenPath) else operand


def keeps_array(operand: Operand) -> bool:
    """Tell whether `[]` stands behind the operand."""
    return not isinstance(operand, Node) and operand.keep_array


def plain_variable(operand: Operand) -> Variable | None:
    """Give the variable that the operand is if nothing but `[]` follows it."""
    if isinstance(operand, OpenTerm) and not (operand.filters or operand.group or operand.tuples):
        operand = operand.expression
    return operand if isinstance(operand, Variable) else None


def is_lambda_word(operand: Operand) -> bool:
    """Tell whether parentheses behind the operand hold the parameters of a function definition."""
    if not isinstance(operand, OpenPath) or operand.made_by != "name" or operand.steps[0].stages:
        return False
    name = operand.steps[0].expression
    return isinstance(name, Name) and name.value in _LAMBDA_WORDS


def is_whole(node: Node) -> bool:
    """Tell whether a block with this expression counts as an array constructor at the beginning of a path."""
    if isinstance(node, Path):
        node = node.steps[0].expression
        return isinstance(node, Array | Block) and node.whole
    if isinstance(node, Filtered):
        node = node.expression
    return isinstance(node, Block) and node.whole


class Ancestry:
    """Binds each `%` to the step that it stands for.

    A search begins at a `%` with one level to go. Each name and wildcard on the way back along its path takes one level,
    another `%` adds one. What a path does not resolve goes on from the place where the path stands.

    Attributes:
        searches: All searches, by label.
        lost: The first search that met something that has no parent, or None.
    """

    def __init__(self) -> None:
        self.searches: list[Search] = []
        self.lost: Search | None = None
        # By id of a finished node; the node is held so that its id stays its own.
        self._open: dict[int, tuple[Node, tuple[Search, ...]]] = {}

    def begin(self, position: int) -> Parent:
        """Give the node for a `%`."""
        label = len(self.searches)
        self.searches.append(Search(label, position))
        return Parent(position, label)

    def below(self, operand: Operand) -> tuple[Search, ...]:
        """Give the searches that began inside an operand and go on outside."""
        if not self.searches:
            return ()
        if not isinstance(operand, Node):
            return operand.searching
        return self._open[id(operand)][1] if id(operand) in self._open else ()

    def own(self, operand: Operand) -> tuple[Search, ...]:
        """Give the search of an operand that is a `%` itself."""
        node = operand.expression if isinstance(operand, OpenTerm) else operand
        return (self.searches[node.label],) if isinstance(node, Parent) else ()

    def of(self, operand: Operand) -> tuple[Search, ...]:
        """Give all searches that an operand hands to what contains it."""
        return self.below(operand) + self.own(operand) if self.searches else ()

    def hand_on(self, node: Node, searches: Iterable[Search]) -> Node:
        """Let searches go on from a finished node."""
        if found := tuple(searches):
            self._open[id(node)] = (node, found)
        return node

    def inherit(self, node: Node, *parts: Operand) -> Node:
        """Let the searches of its parts go on from a finished node."""
        if self.searches:
            self.hand_on(node, [search for part in parts for search in self.of(part)])
        return node

    def resolve_last_step(self, path: OpenPath) -> None:
        """Follow the searches of the last step back along the path."""
        if not self.searches:
            return
        steps = path.steps
        for search in steps[-1].searching + self.own(steps[-1]):
            at = len(steps) - 2
            while search.level > 0:
                if at < 0:
                    path.searching += (search,)
                    break
                step = steps[at]
                at -= 1
                # A binding with @ leaves the context as it was: of several in a row the first step counts.
                while at >= 0 and step.focus is not None and steps[at].focus is not None:
                    step = steps[at]
                    at -= 1
                self._visit(step, search)

    def resolve_filter(self, term: OpenTerm, condition: Operand) -> None:
        """Follow the searches of a predicate into the step that it belongs to."""
        if searches := self.below(condition):
            for search in searches:
                if search.level == 1:
                    self._visit(term, search)
                else:
                    search.level -= 1
            term.searching += searches + self.own(condition)

    def _visit(self, start: OpenTerm, search: Search) -> None:
        """Go back through a step, and through what a block there gives."""
        rest: list[OpenTerm | Node] = [start]
        while rest and search.level > 0:
            target = rest.pop()
            node = target if isinstance(target, Node) and not isinstance(target, Step) else target.expression
            if isinstance(node, Filtered):
                node = node.expression
            if isinstance(node, Name | Wildcard):
                search.level -= 1
                if search.level == 0 and isinstance(target, OpenTerm | Step):
                    _set(target, "ancestors", (*target.ancestors, search.label))
                    _set(target, "tuples", value=True)
            elif isinstance(node, Parent):
                search.level += 1
            elif isinstance(node, Block):
                if isinstance(target, OpenTerm | Step):
                    _set(target, "tuples", value=True)
                rest += node.expressions[-1:]
            elif isinstance(node, Path):
                _set(node, "tuples", value=True)
                rest += node.steps
            else:
                self.lost = self.lost or search
                search.level = 0


def _set(target: OpenTerm | Node, member: str, value: object) -> None:
    # Nodes are frozen, but until the parser gives its tree away nobody else has seen them.
    object.__setattr__(target, member, value)
