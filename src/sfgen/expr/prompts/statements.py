"""Whole templates: text, conditions, loops and assignments become one expression that gives a text.

A piece of a template becomes the list of the texts in it, which are joined. An assignment changes what a name stands for
in the rest of its scope; where a condition decides about it, the name stands for a conditional afterwards. A loop is a
function of the item, applied to the list; loops over constants are written out.
"""

from __future__ import annotations

import posixpath
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

import jinja2
from jinja2 import nodes

from sfgen.errors import Diagnostic, Location
from sfgen.expr import operations as ops
from sfgen.expr.prompts.expressions import Expressions
from sfgen.expr.prompts.members import keys, value_at
from sfgen.expr.prompts.operands import Operand, spelled
from sfgen.expr.prompts.source import Report, Source, TemplateFileError, has_errors
from sfgen.expr.prompts.values import (
    BROKEN,
    EMPTY,
    Loop,
    Missing,
    Pairs,
    Partial,
    Scope,
    Value,
    choice,
    fresh,
    is_true,
    joined,
    shared,
    solid,
    text,
)
from sfgen.expr.tree import PARSED, Access, Arr, Call, Lambda, Literal, Node, Poison, Root, bounded
from sfgen.expr.types import INTEGER, STRING, ArrayType, Presence, TupleType

__all__ = ["compiled"]

_ENVIRONMENT: Final = jinja2.Environment()  # noqa: S701 - a prompt is no HTML, and nothing is rendered here

_TOO_DEEP: Final = "keep a part of it in a variable, as a prompt of its own: step.sets(name=Prompt(...))"


def compiled(source: Source, inputs: Mapping[str, Node], place: Location | None) -> Node:
    """Compile a template.

    Args:
        source: The template.
        inputs: What its names stand for.
        place: Where the prompt is made.

    Returns:
        An expression that gives the text; or a `Poison` with all that is wrong.
    """
    given = tuple(problem for node in inputs.values() for problem in node.problems)
    report = Report(source)
    template = _Template(report, inputs)
    try:
        made = template.whole(source)
    except RecursionError:
        report.report("expression-too-deep", "the template is nested too deep", _TOO_DEEP, line=1)
        made = BROKEN
    else:
        report.problems += template.unused(place)
    problems = tuple(dict.fromkeys([*given, *report.problems]))
    if has_errors(problems):
        accesses = tuple(dict.fromkeys(access for node in inputs.values() for access in node.accesses))
        return Poison(*problems, accesses=accesses)
    return _carrying(made, problems)


def _carrying(node: Node, problems: tuple[Diagnostic, ...]) -> Node:
    """Give the text with warnings, as a node of its own: the one it is made of may be in use elsewhere."""
    if not problems:
        return node
    if isinstance(node, Call):
        copy: Node = Call(node.op, node.args, node.type, sure=node.sure)
    elif isinstance(node, Access):
        copy = node.typed(node.type)
    else:
        assert isinstance(node, Literal)
        copy = Literal(node.value)
    copy.problems = problems
    return copy


class _Template:
    """Compiles one template and what it includes."""

    def __init__(self, report: Report, inputs: Mapping[str, Node]) -> None:
        self._report = report
        self._inputs = inputs
        self._expressions = Expressions(report, inputs)
        self._read: Counter[str] = Counter()
        self._complete = True
        self._including = [report.source.file]

    def whole(self, source: Source) -> Node:
        """Compile the template that the prompt is made of."""
        tree = self._parsed(source)
        if tree is None:
            return BROKEN
        names: dict[str, Value] = {}
        bound: list[tuple[Root, Node]] = []
        for name, node in self._inputs.items():
            broken = has_errors(node.problems)
            names[name] = BROKEN if broken else node
            if self._read[name] > 1 and not broken and _is_computed(node):
                root = fresh(name, node.type)
                names[name] = Access(root, presence=Presence.SURE if node.sure else Presence.UNMARKED)
                bound.append((root, node))
        # A text that is nothing would fail the state.
        made = solid(joined(self._body(tree.body, Scope(names))))
        if isinstance(made, Poison):
            return self._expressions.made(made)
        for root, node in reversed(bound):
            made = ops.call("let", [node, Lambda((root,), made)], STRING, sure=True)
        return self._expressions.made(bounded(made))

    def unused(self, place: Location | None) -> tuple[Diagnostic, ...]:
        """Report inputs that the template never names, unless a part of it could not be read."""
        if not self._complete:
            return ()
        return tuple(
            Diagnostic(
                severity="warning",
                code="prompt-unused-input",
                message=f"the template never uses {name!r}",
                hint=f"write {{{{ {name} }}}} in it, or leave out {name}=",
                source=place,
            )
            for name in self._inputs
            if not self._read[name]
        )

    def _parsed(self, source: Source) -> nodes.Template | None:
        try:
            tree = _ENVIRONMENT.parse(source.text)
        except jinja2.TemplateSyntaxError as error:
            self._report.report("prompt-syntax", _sentence(error.message), line=error.lineno)
            self._complete = False
            return None
        looped = {id(name) for loop in tree.find_all(nodes.For) for part in loop.body for name in _names(part)}
        for name in _names(tree):
            self._read[name.name] += 2 if id(name) in looped else 1
        return tree

    # -- statements ---------------------------------------------------------------------------------------------------

    def _body(self, statements: Sequence[nodes.Node], scope: Scope) -> list[Node]:
        parts: list[Node] = []
        for statement in statements:
            compile_ = _STATEMENTS.get(type(statement))
            with self._expressions.at(statement.lineno):
                if compile_ is None:
                    name, hint = _REFUSED.get(type(statement), (type(statement).__name__, None))
                    self._expressions.unsupported(name, hint)
                else:
                    parts += compile_(self, statement, scope)
        return parts

    def _text(self, statements: Sequence[nodes.Node], scope: Scope) -> Node:
        """Compile a piece of a template to a text."""
        made = joined(self._body(statements, scope))
        return self._expressions.made(text(made))

    def _output(self, statement: nodes.Output, scope: Scope) -> list[Node]:
        parts: list[Node] = []
        for part in statement.nodes:
            if isinstance(part, nodes.TemplateData):
                parts.append(self._expressions.literal(part.data))
            else:
                parts.append(self._expressions.text(part, scope))
        return parts

    def _if(self, statement: nodes.If, scope: Scope) -> list[Node]:
        branches = [(statement.test, statement.body), *((each.test, each.body) for each in statement.elif_)]
        made = self._branches(branches, statement.else_, scope, statement.lineno)
        return [] if made == EMPTY else [made]

    def _branches(
        self,
        branches: Sequence[tuple[nodes.Node, list[nodes.Node]]],
        otherwise: list[nodes.Node],
        scope: Scope,
        line: int,
    ) -> Node:
        """Compile the branches of a condition; what they assign changes the scope around."""
        if not branches:
            return self._text(otherwise, scope)
        (expr, body), *rest = branches
        test = self._expressions.test(expr, scope)
        if isinstance(test, Literal):
            # Decided when the prompt is made: the other branch need not make sense then.
            return self._text(body, scope) if test.value else self._branches(rest, otherwise, scope, line)
        yes, no = scope.where(test, True), scope.where(test, False)
        then, rest_of_it = self._text(body, yes), self._branches(rest, otherwise, no, line)
        sure = self._expressions.holds(then, yes) and self._expressions.holds(rest_of_it, no)
        self._merge(test, yes, no, scope)
        return self._expressions.made(choice(test, then, rest_of_it, sure=sure))

    def _merge(self, test: Node, yes: Scope, no: Scope, scope: Scope) -> None:
        for name in dict.fromkeys([*yes.names, *no.names]):
            then, otherwise = yes.names.get(name, Missing(name)), no.names.get(name, Missing(name))
            if then is otherwise or then == otherwise:
                scope.names[name] = then
            elif isinstance(then, Node) and isinstance(otherwise, Node):
                sides = [
                    self._expressions.there(Operand(side, name), within)
                    for side, within in ((then, yes), (otherwise, no))
                ]
                sure = self._expressions.holds(sides[0], yes) and self._expressions.holds(sides[1], no)
                scope.names[name] = self._expressions.made(choice(test, *sides, sure=sure))
            else:
                scope.names[name] = Partial(name)

    def _set(self, statement: nodes.Assign, scope: Scope) -> list[Node]:
        value = self._expressions.value(statement.node, scope)
        self._assign(statement.target, Operand(value, spelled(statement.node)), scope, scope)
        return []

    def _assign(self, target: nodes.Node, operand: Operand, scope: Scope, into: Scope) -> None:
        """Give a value to a name, or the items of a list to several."""
        e = self._expressions
        if isinstance(target, nodes.Name):
            value = operand.value
            keeps = isinstance(value, (Access, Loop))
            into.names[target.name] = value if keeps else e.there(operand, scope)
            return
        if not isinstance(target, (nodes.Tuple, nodes.List)):
            e.unsupported(
                "an assignment to a member", "Jinja's namespace keeps changes over a loop, which no expression does"
            )
            return
        node = e.there(operand, scope)
        for part, element in zip(target.items, self._taken_apart(node, operand, len(target.items)), strict=True):
            self._assign(part, Operand(element, f"an item of {operand.text}"), scope, into)

    def _taken_apart(self, node: Node, operand: Operand, size: int) -> Sequence[Node]:
        if isinstance(node, Poison):
            return [BROKEN] * size
        if isinstance(node, Arr) and len(node.elements) == size:
            return node.elements
        if isinstance(node.type, TupleType) and len(node.type.elements) == size:
            return [self._expressions.made(ops.index(node, Literal(position))) for position in range(size)]
        self._expressions.report(
            "operand-type",
            f"{operand.text} is {node.type.describe()}, but {size} names are to take its items",
            "read them by position: x[0]",
        )
        return [BROKEN] * size

    def _set_block(self, statement: nodes.AssignBlock, scope: Scope) -> list[Node]:
        value = self._filtered(statement.filter, statement.body, scope)
        self._assign(statement.target, value, scope, scope)
        return []

    def _filter_block(self, statement: nodes.FilterBlock, scope: Scope) -> list[Node]:
        value = self._filtered(statement.filter, statement.body, scope)
        return [self._expressions.there(value, scope)]

    def _filtered(self, filter_: nodes.Filter | None, body: list[nodes.Node], scope: Scope) -> Operand:
        """Compile a block and apply filters to its text."""
        chain: list[nodes.Filter] = []
        while filter_ is not None:
            chain.append(filter_)
            assert filter_.node is None or isinstance(filter_.node, nodes.Filter)
            filter_ = filter_.node
        operand = Operand(self._expressions.made(solid(self._text(body, scope.inner()))), "the block")
        for each in reversed(chain):
            operand = Operand(self._expressions.filtered(each, operand, scope), f"{operand.text} | {each.name}")
        return operand

    def _with(self, statement: nodes.With, scope: Scope) -> list[Node]:
        inner = scope.inner()
        for target, expr in zip(statement.targets, statement.values, strict=True):
            value = self._expressions.value(expr, scope)
            self._assign(target, Operand(value, spelled(expr)), scope, inner)
        return self._body(statement.body, inner)

    # -- loops --------------------------------------------------------------------------------------------------------

    def _for(self, statement: nodes.For, scope: Scope) -> list[Node]:
        e = self._expressions
        if statement.recursive:
            e.unsupported("a recursive loop")
            return []
        operand = Operand(e.value(statement.iter, scope), spelled(statement.iter))
        if isinstance(operand.value, Pairs):
            return [self._over(statement, operand.value.keys, operand.value.holder, operand.text, scope)]
        if isinstance(operand.value, Node) and ops.surely(operand.value, "object"):
            holder = e.there(operand, scope)
            values = holder if isinstance(holder, Poison) else keys(e, holder)
        else:
            values = e.items(operand, "a loop", scope)
        return [self._over(statement, values, None, operand.text, scope)]

    def _over(self, statement: nodes.For, values: Node, holder: Node | None, name: str, scope: Scope) -> Node:
        """Compile a loop over a list; with a holder, the list has its keys, and the items are pairs."""
        if isinstance(values, Poison):
            # What stands in the loop may be wrong as well.
            self._broken_body(statement, scope)
            return BROKEN
        rounds = self._rounds(statement, values, holder, name, scope)
        if rounds is not None:
            return self._unrolled(statement, rounds, holder, name, scope)
        if not statement.else_:
            return self._applied(statement, values, holder, name, scope)

        def with_else(items: Node) -> Node:
            return choice(
                is_true(items),
                self._applied(statement, items, holder, name, scope, filtered=True),
                self._text(statement.else_, scope.inner()),
            )

        if statement.test is not None:
            values = self._kept(statement, values, holder, name, scope)
        return self._expressions.made(shared(values, "items", with_else))

    def _broken_body(self, statement: nodes.For, scope: Scope) -> None:
        inner = scope.inner()
        inner.names["loop"] = Loop(Literal(0), Arr((Literal(0),)))
        for target in _names(statement.target, "store"):
            inner.names[target.name] = BROKEN
        self._body(statement.body, inner)
        self._body(statement.else_, scope.inner())

    def _bind(self, target: nodes.Node, item: Node, holder: Node | None, name: str, scope: Scope, into: Scope) -> None:
        """Give the item of a round to the names before `in`."""
        e = self._expressions
        if holder is None:
            if isinstance(target, nodes.Name):
                into.names[target.name] = item
            else:
                self._assign(target, Operand(item, f"an item of {name}"), scope, into)
            return
        if not (isinstance(target, nodes.Tuple) and len(target.items) == 2):
            e.unsupported(f"a loop over {name} with one name", f"{{% for key, value in {name} %}}")
            for each in _names(target, "store"):
                into.names[each.name] = BROKEN
            return
        for part, node in zip(target.items, (item, value_at(e, holder, item)), strict=True):
            self._bind(part, node, None, name, scope, into)

    def _rounds(self, statement: nodes.For, values: Node, holder: Node | None, name: str, scope: Scope) -> Arr | None:
        """Give the items of a loop that is written out: one over a constant list, whose condition is decided by now."""
        if not isinstance(values, Arr):
            return None
        elements = list(values.elements)
        if statement.test is not None:
            tests = [self._holds(statement, element, holder, name, scope) for element in elements]
            if not all(isinstance(test, Literal) for test in tests):
                return None
            pairs = zip(elements, tests, strict=True)
            elements = [element for element, test in pairs if isinstance(test, Literal) and test.value]
        return Arr(tuple(elements), values.type) if self._expressions.unrolls(len(elements)) else None

    def _holds(self, statement: nodes.For, item: Node, holder: Node | None, name: str, scope: Scope) -> Node:
        """Compile the condition of a loop for one item."""
        assert statement.test is not None
        inner = scope.inner()
        self._bind(statement.target, item, holder, name, scope, inner)
        inner.names.pop("loop", None)
        return self._expressions.test(statement.test, inner)

    def _unrolled(self, statement: nodes.For, rounds: Arr, holder: Node | None, name: str, scope: Scope) -> Node:
        """Write a loop out, round by round."""
        if not rounds.elements:
            return self._text(statement.else_, scope.inner())
        parts: list[Node] = []
        for position, element in enumerate(rounds.elements):
            inner = scope.inner()
            inner.names["loop"] = Loop(Literal(position), rounds)
            self._bind(statement.target, element, holder, name, scope, inner)
            parts += self._body(statement.body, inner)
        return self._expressions.made(text(joined(parts)))

    def _kept(self, statement: nodes.For, values: Node, holder: Node | None, name: str, scope: Scope) -> Node:
        """Filter the list of a loop by its condition."""
        root, _ = self._item(statement, values, holder, name, scope)
        test = self._holds(statement, Access(root), holder, name, scope)
        if isinstance(test, Poison):
            return BROKEN
        return self._expressions.call("filter", [values, Lambda((root,), test)], values.type, sure=True)

    def _item(
        self, statement: nodes.For, values: Node, holder: Node | None, name: str, scope: Scope
    ) -> tuple[Root, Scope]:
        """Give the parameter that stands for the item of a round, and the scope of the round."""
        target = next(iter(_names(statement.target, "store")), None)
        root = fresh(target.name if target is not None else "item", ops.element_type(values.type))
        inner = scope.inner()
        self._bind(statement.target, Access(root), holder, name, scope, inner)
        return root, inner

    def _applied(
        self,
        statement: nodes.For,
        values: Node,
        holder: Node | None,
        name: str,
        scope: Scope,
        *,
        filtered: bool = False,
    ) -> Node:
        """Compile a loop to a function that is applied to each item."""
        e = self._expressions
        condition = statement.test if not filtered else None
        if condition is not None and any(map(_reads_loop, statement.body)):
            # The positions are those of the items that are kept.
            values, condition = self._kept(statement, values, holder, name, scope), None
        if isinstance(values, Poison):
            return BROKEN
        root, inner = self._item(statement, values, holder, name, scope)
        at, all_ = fresh("at", INTEGER), fresh("list", ArrayType(root.type))
        loop = inner.names["loop"] = Loop(Access(at), Access(all_))
        if condition is None:
            body = self._text(statement.body, inner)
        else:
            inner.names.pop("loop")
            test = e.test(condition, inner)
            body = e.made(choice(test, self._text(statement.body, inner.where(test, True)), EMPTY))
        if isinstance(body, Poison):
            return BROKEN
        if body == Access(root):
            return e.call("join", [values, EMPTY], STRING, sure=True)
        each = Lambda((root, at, all_)[: loop.used], body)
        return e.call("join", [e.call("map", [values, each], ArrayType(STRING), sure=True), EMPTY], STRING, sure=True)

    # -- other templates ----------------------------------------------------------------------------------------------

    def _include(self, statement: nodes.Include, scope: Scope) -> list[Node]:
        e = self._expressions
        outer = self._report.source
        if outer.file is None:
            e.unsupported("an include in a template that has no file", "Prompt.from_file(...)")
            return []
        names = _constants(statement.template)
        if names is None:
            e.unsupported("an include whose name is not constant")
            return []
        source = self._first(names, statement.ignore_missing)
        if source is None:
            self._complete = False
            return []
        if source.file in self._including:
            e.report("prompt-unsupported", f"{names[0]!r} includes itself")
            return []
        self._including.append(source.file)
        self._report.source = source
        try:
            tree = self._parsed(source)
            if tree is None:
                return [BROKEN]
            inner = scope.inner() if statement.with_context else Scope({})
            inner.names.pop("loop", None)
            return self._body(tree.body, inner)
        finally:
            self._report.source = outer
            self._including.pop()

    def _first(self, names: Sequence[str], ignore_missing: bool) -> Source | None:
        """Read the first of some templates that is there."""
        e = self._expressions
        file = self._including[0]
        assert file is not None
        top = file.parent
        for name in names:
            path = posixpath.normpath(name)
            if posixpath.isabs(path) or path.startswith("..") or "\\" in name:
                e.report(
                    "prompt-file", f"the template {name!r} is outside of the folder {top}", "keep it in that folder"
                )
                return None
            if (top / path).is_file() or (name == names[-1] and not ignore_missing):
                try:
                    return Source.read(top / path, self._report.source.place)
                except TemplateFileError as error:
                    e.report("prompt-file", str(error), f"templates are looked for in {top}")
                    return None
        return None


def _sentence(message: str | None) -> str:
    found = (message or "the template cannot be read").rstrip(".")
    return found[0].lower() + found[1:]


def _is_computed(node: Node) -> bool:
    """Say whether a value is worth a name of its own when it is used more than once."""
    if isinstance(node, Access):
        return PARSED in node.segments and not node.maybes
    return isinstance(node, Call)


def _names(node: nodes.Node, ctx: str = "load") -> list[nodes.Name]:
    found = [name for name in node.find_all(nodes.Name) if name.ctx == ctx]
    return [node, *found] if isinstance(node, nodes.Name) and node.ctx == ctx else found


def _reads_loop(node: nodes.Node) -> bool:
    """Say whether a piece of a loop reads `loop`, and not only that of a loop inside."""
    if isinstance(node, nodes.Name):
        return node.name == "loop"
    inner = ("target", "test", "body") if isinstance(node, nodes.For) else ()
    return any(map(_reads_loop, node.iter_child_nodes(exclude=inner)))


def _constants(expr: nodes.Node) -> list[str] | None:
    """Give the names of the templates that an include lists, if they are constant."""
    items = expr.items if isinstance(expr, (nodes.Tuple, nodes.List)) else [expr]
    names = [item.value for item in items if isinstance(item, nodes.Const) and isinstance(item.value, str)]
    return names if names and len(names) == len(items) else None


_STATEMENTS: Final[Mapping[type[nodes.Node], Callable[[_Template, Any, Scope], list[Node]]]] = {
    nodes.Output: _Template._output,
    nodes.If: _Template._if,
    nodes.For: _Template._for,
    nodes.Assign: _Template._set,
    nodes.AssignBlock: _Template._set_block,
    nodes.FilterBlock: _Template._filter_block,
    nodes.With: _Template._with,
    nodes.Include: _Template._include,
}
"""How each kind of statement is compiled."""

_INCLUDE: Final = "what templates share can be a file: {% include 'name' %}"

_REFUSED: Final[Mapping[type[nodes.Node], tuple[str, str | None]]] = {
    nodes.Block: ("a block", _INCLUDE),
    nodes.CallBlock: ("a call block", None),
    nodes.Extends: ("a template that extends another", _INCLUDE),
    nodes.FromImport: ("an import", _INCLUDE),
    nodes.Import: ("an import", _INCLUDE),
    nodes.Macro: ("a macro", f"{_INCLUDE}, or pass a prompt of its own by name"),
    nodes.Scope: ("autoescape", "a prompt is no HTML: leave it out"),
}
"""Statements of Jinja that are not supported: what they are called, and what to use instead."""
