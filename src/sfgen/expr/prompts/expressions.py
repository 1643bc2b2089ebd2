"""Expressions of Jinja as nodes.

A value is asked for in one of four ways, which differ in what may be missing: `value` takes anything, `node` wants what is
there for sure, `test` a condition, `text` something to be written.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, Final

from jinja2 import nodes

from sfgen.expr import operations as ops
from sfgen.expr.prompts import calls, filters, members, operators, predicates
from sfgen.expr.prompts.operands import Arguments, Operand, spelled
from sfgen.expr.prompts.source import Report, has_errors
from sfgen.expr.prompts.values import (
    BROKEN,
    LOOP_MEMBERS,
    Iterator,
    Missing,
    Pairs,
    Partial,
    Scope,
    Value,
    assured,
    choice,
    conjunction,
    is_true,
    negated,
    nullable,
    path_of,
    solid,
    text,
    without_null,
)
from sfgen.expr.tree import Access, Arr, Literal, Node, Obj, Poison, bounded
from sfgen.expr.types import STRING, Type
from sfgen.expr.values import lift

__all__ = ["Expressions"]

_Side = Callable[[Scope], Node]
"""Compiles one side of a choice in the scope where it counts."""

_UNROLLED: Final = 1_000
"""So many rounds of loops over constants are written out; further ones are loops in the expression too."""


class Expressions:
    """Compiles the expressions of one template, and of what it includes.

    Args:
        report: Takes what is found.
        inputs: The names that the call gives, for hints.

    Attributes:
        rounds: How many rounds of loops over constants may still be written out.
    """

    def __init__(self, report: Report, inputs: Iterable[str]) -> None:
        self.rounds = _UNROLLED
        self._report = report
        self._inputs = tuple(inputs)
        self._line = 1

    # -- findings -----------------------------------------------------------------------------------------------------

    def report(self, code: str, message: str, hint: str | None = None) -> Poison:
        """Add a finding at the line that is being compiled, and give what stands for the value."""
        self._report.report(code, message, hint, line=self._line)
        return BROKEN

    def wrong(self, operand: Operand, what: str, node: Node, needed: str, hint: str | None = None) -> Poison:
        """Report a value of the wrong kind."""
        if isinstance(node, Poison):
            return BROKEN
        message = f"{what} needs {needed}, but {operand.text} is {node.type.describe()}"
        return self.report("operand-type", message, hint)

    def unsupported(self, what: str, hint: str | None = None) -> Poison:
        """Report what Jinja has and an expression cannot say."""
        return self.report("prompt-unsupported", f"{what} cannot become part of an expression", hint)

    def made(self, node: Node) -> Node:
        """Take over what an operation has found, as a finding of the line."""
        if not has_errors(node.problems):
            return node
        self._report.adopt(node.problems, self._line)
        return BROKEN

    def call(self, op: str, args: Sequence[Node], type_: Type, *, sure: bool | None = None) -> Node:
        """Apply an operation, unless an operand is broken."""
        if any(isinstance(arg, Poison) for arg in args):
            return BROKEN
        return self.made(ops.call(op, args, type_, sure=sure))

    @contextmanager
    def at(self, line: int) -> Generator[None, None, None]:
        """Report at a line."""
        outer, self._line = self._line, line
        try:
            yield
        finally:
            self._line = outer

    # -- the four ways ------------------------------------------------------------------------------------------------

    def value(self, expr: nodes.Node, scope: Scope) -> Value:
        """Compile an expression; what it gives may be missing."""
        with self.at(expr.lineno):
            visit = _VISITS.get(type(expr))
            if visit is None:
                return self.unsupported(f"{type(expr).__name__}")
            found = visit(self, expr, scope)
            return self.made(found) if isinstance(found, Node) else found

    def node(self, expr: nodes.Node, scope: Scope) -> Node:
        """Compile an expression whose value must be there."""
        value = self.value(expr, scope)
        with self.at(expr.lineno):
            return self.there(Operand(value, spelled(expr)), scope)

    def test(self, expr: nodes.Node, scope: Scope) -> Node:
        """Compile an expression to a condition, by Jinja's truth."""
        with self.at(expr.lineno):
            if isinstance(expr, nodes.Not):
                return self.made(negated(self.test(expr.node, scope)))
            if isinstance(expr, (nodes.And, nodes.Or)):
                op = "and" if isinstance(expr, nodes.And) else "or"
                left = self.test(expr.left, scope)
                if isinstance(left, Literal) and bool(left.value) == (op == "or"):
                    return left
                right = self.test(expr.right, scope.where(left, op == "and"))
                return self.made(conjunction(op, left, right))
            return self.truth(Operand(self.value(expr, scope), spelled(expr)), scope)

    def text(self, expr: nodes.Node, scope: Scope) -> Node:
        """Compile an expression that is written out; it need not be a text yet."""
        if isinstance(expr, nodes.CondExpr):
            test = self.test(expr.test, scope)
            with self.at(expr.lineno):
                return self.choice(
                    test, scope, lambda yes: self._text_of(expr.expr1, yes), lambda no: self._text_of(expr.expr2, no)
                )
        return self.node(expr, scope)

    def _text_of(self, expr: nodes.Node | None, scope: Scope) -> Node:
        return Literal("") if expr is None else text(self.text(expr, scope))

    def choice(self, test: Node, scope: Scope, then: _Side, otherwise: _Side) -> Node:
        """Choose between values; of a constant condition only the one that counts is compiled."""
        if isinstance(test, Literal):
            return then(scope) if test.value else otherwise(scope)
        yes, no = scope.where(test, True), scope.where(test, False)
        left, right = then(yes), otherwise(no)
        return self.made(choice(test, left, right, sure=self.holds(left, yes) and self.holds(right, no)))

    # -- operands -----------------------------------------------------------------------------------------------------

    def there(self, operand: Operand, scope: Scope) -> Node:
        """Give the node of a value that must be there."""
        value, name = operand.value, operand.text
        if isinstance(value, Node):
            known = self.narrowed(value, scope)
            if isinstance(known, Poison) or assured(known, scope.known):
                return known
            if known == Literal(None):
                return self.report("maybe-missing", f"{name} is none, and cannot be written", "''")
            return self.report(
                "maybe-missing",
                f"{name} may be missing or null",
                f"say what to take then, {name} | default('...'), or ask first: {{% if {name} %}}",
            )
        if isinstance(value, Missing):
            return self._unknown(value.name)
        if isinstance(value, Partial):
            return self.report(
                "prompt-unknown-input",
                f"{value.name!r} has a value on some ways only",
                f"set it before the condition too: {{% set {value.name} = ... %}}",
            )
        if isinstance(value, Iterator):
            return self.report(
                "prompt-unsupported", f"{name} is no list in Jinja: it can be gone through once", f"{name} | list"
            )
        if isinstance(value, Pairs):
            return self.unsupported(f"{name} outside of a loop", f"{{% for key, value in {name} %}}")
        return self.unsupported("loop by itself", f"loop has {', '.join(LOOP_MEMBERS)} and cycle")

    @staticmethod
    def narrowed(node: Node, scope: Scope) -> Node:
        """Leave null out of the type of a path that holds a value."""
        if isinstance(node, Access) and nullable(node.type) and path_of(node) in scope.known:
            return node.typed(without_null(node.type))
        return node

    def _unknown(self, name: str) -> Poison:
        close = ops.near(name, self._inputs)
        hint = f"did you mean {close!r}?" if close else f"pass it, Prompt(..., {name}=...)"
        if not close:
            hint += f", or say what to take without it: {name} | default('...')"
        return self.report("prompt-unknown-input", f"{name!r} is no input of the prompt", hint)

    def loose(self, operand: Operand, scope: Scope) -> Node:
        """Give the node of a value that may be missing or null, but must be a value."""
        return operand.value if isinstance(operand.value, Node) else self.there(operand, scope)

    def truth(self, operand: Operand, scope: Scope) -> Node:
        """Give the condition that a value is true."""
        return self.made(is_true(self.narrowed(self.loose(operand, scope), scope)))

    @staticmethod
    def holds(node: Node, scope: Scope) -> bool:
        """Say whether evaluating a node gives something for sure."""
        return node.sure or (isinstance(node, Access) and path_of(node) in scope.known)

    def known_present(self, node: Node, scope: Scope) -> bool:
        """Say whether a value is there for sure, also by its type."""
        if isinstance(node, Access) and path_of(node) in scope.known:
            return True
        return node.sure and bool(ops.kinds(node.type)) and assured(node, scope.known)

    def string(self, operand: Operand, what: str, scope: Scope) -> Node:
        """Give a value as Jinja's string filters take it: numbers and booleans are written first."""
        node = self.there(operand, scope)
        if ops.kinds(node.type) & {"list", "object"}:
            return self.wrong(operand, what, node, "a string", f"{operand.text} | tojson | ... for its JSON text")
        if not self.holds(node, scope):
            return self.made(solid(node))
        made = text(node)
        return self.made(made if made.sure else ops.call("typed", [made], STRING, sure=True))

    def number(self, operand: Operand, what: str, scope: Scope, hint: str | None = None) -> Node:
        """Give a value that must be a number."""
        node = self.there(operand, scope)
        return node if ops.fits(node, "number") else self.wrong(operand, what, node, "a number", hint)

    def items(self, operand: Operand, what: str, scope: Scope) -> Node:
        """Give the list that a value is, or goes through."""
        if isinstance(operand.value, Iterator):
            return operand.value.node
        node = self.there(operand, scope)
        if ops.fits(node, "list"):
            return node
        hint = f"{operand.text} | items for an object" if ops.surely(node, "object") else None
        return self.wrong(operand, what, node, "a list", hint)

    def known_kind(self, operand: Operand, what: str, node: Node) -> bool:
        """Report a value whose type does not tell whether it is a list, a string or an object."""
        if isinstance(node, Poison):
            return False
        if len(ops.kinds(node.type)) == 1:
            return True
        self.report(
            "operand-type",
            f"{what}: is {operand.text} a list or a string? Its type is {node.type.describe()}",
            "say what it is where the prompt is made: name=typed(x, list[str])",
        )
        return False

    def constant(self, expr: nodes.Expr, what: str, scope: Scope) -> Any:
        """Give the value of a constant argument, or None with a finding."""
        node = self.node(expr, scope)
        if isinstance(node, Literal):
            return node.value
        if not isinstance(node, Poison):
            self.unsupported(f"{what} that is not constant")
        return None

    # -- leaves -------------------------------------------------------------------------------------------------------

    def _name(self, expr: nodes.Name, scope: Scope) -> Value:
        return scope.names.get(expr.name, Missing(expr.name))

    def _const(self, expr: nodes.Const, _: Scope) -> Node:
        return self.literal(expr.value)

    def literal(self, value: Any) -> Node:
        """Give a constant."""
        return self.made(lift(value))

    def _list(self, expr: nodes.List | nodes.Tuple, scope: Scope) -> Node:
        return self.array([self.node(item, scope) for item in expr.items])

    def array(self, elements: Sequence[Node]) -> Node:
        """Make a list."""
        if any(isinstance(element, Poison) for element in elements):
            return BROKEN
        return self.made(bounded(Arr(tuple(elements))))

    def _dict(self, expr: nodes.Dict, scope: Scope) -> Node:
        items: list[tuple[str | Node, Node]] = []
        for pair in expr.items:
            key, value = self.node(pair.key, scope), self.node(pair.value, scope)
            if isinstance(key, Poison) or isinstance(value, Poison):
                return BROKEN
            if not ops.surely(key, "string"):
                return self.report("operand-type", f"the key {spelled(pair.key)} of an object must be a string")
            items.append((key.value if isinstance(key, Literal) and isinstance(key.value, str) else key, value))
        return bounded(Obj(tuple(items)))

    def _not(self, expr: nodes.Not, scope: Scope) -> Node:
        return self.test(expr, scope)

    # -- filters and tests --------------------------------------------------------------------------------------------

    def _filter(self, expr: nodes.Filter, scope: Scope) -> Value:
        assert expr.node is not None  # a filter block gives its text itself
        operand = Operand(self.value(expr.node, scope), spelled(expr.node))
        return self.filtered(expr, operand, scope)

    def filtered(self, expr: nodes.Filter, operand: Operand, scope: Scope) -> Value:
        """Apply a filter to a value."""
        if expr.dyn_args is not None or expr.dyn_kwargs is not None:
            return self.unsupported("a filter with * or **")
        with self.at(expr.lineno):
            return self.apply_filter(expr.name, operand, expr.args, expr.kwargs, scope)

    def apply_filter(
        self,
        name: str,
        operand: Operand,
        args: list[nodes.Expr],
        kwargs: Sequence[nodes.Keyword | nodes.Pair],
        scope: Scope,
    ) -> Value:
        """Apply a filter by its name."""
        found = filters.FILTERS.get(name)
        if found is None:
            known = filters.REFUSED.get(name)
            if known is not None:
                return self.unsupported(f"the filter {name!r}", known or None)
            close = ops.near(name, filters.FILTERS)
            message = f"Jinja has no filter {name!r}"
            return self.report("prompt-unsupported", message, f"did you mean {close!r}?" if close else None)
        given = self._arguments(f"the filter {name!r}", found.parameters, args, kwargs, scope)
        if given is None:
            return BROKEN
        result = found.apply(self, operand, given)
        return self.made(result) if isinstance(result, Node) else result

    def _test(self, expr: nodes.Test, scope: Scope) -> Node:
        if expr.dyn_args is not None or expr.dyn_kwargs is not None:
            return self.unsupported("a test with * or **")
        operand = Operand(self.value(expr.node, scope), spelled(expr.node))
        return self.apply_test(expr.name, operand, expr.args, expr.kwargs, scope)

    def apply_test(
        self,
        name: str,
        operand: Operand,
        args: list[nodes.Expr],
        kwargs: Sequence[nodes.Keyword | nodes.Pair],
        scope: Scope,
    ) -> Node:
        """Apply a test by its name."""
        found = predicates.PREDICATES.get(name)
        if found is None:
            if name in predicates.REFUSED:
                return self.unsupported(f"the test {name!r}", predicates.REFUSED[name] or None)
            close = ops.near(name, predicates.PREDICATES)
            message = f"Jinja has no test {name!r}"
            return self.report("prompt-unsupported", message, f"did you mean {close!r}?" if close else None)
        given = self._arguments(f"the test {name!r}", found.parameters, args, kwargs, scope)
        return BROKEN if given is None else self.made(found.apply(self, operand, given))

    def _arguments(
        self,
        what: str,
        parameters: Sequence[str],
        args: list[nodes.Expr],
        kwargs: Sequence[nodes.Keyword | nodes.Pair],
        scope: Scope,
    ) -> Arguments | None:
        named = {str(each.key): each.value for each in kwargs}
        if parameters == ("*",):
            return Arguments(what, {}, scope, tuple(args), named)
        given = dict(zip(parameters, args, strict=False))
        if len(args) > len(parameters) or given.keys() & named.keys() or named.keys() - set(parameters):
            taken = ", ".join(parameters) or "no arguments"
            self.report("operand-type", f"{what} takes {taken} here")
            return None
        return Arguments(what, given | named, scope)

    # -- loops over constants -----------------------------------------------------------------------------------------

    def unrolls(self, rounds: int) -> bool:
        """Say whether so many rounds of a loop are written out, and count them."""
        if rounds > self.rounds:
            return False
        self.rounds -= rounds
        return True


_VISITS: Final[Mapping[type[nodes.Node], Callable[[Expressions, Any, Scope], Value]]] = {
    nodes.Name: Expressions._name,
    nodes.Const: Expressions._const,
    nodes.List: Expressions._list,
    nodes.Tuple: Expressions._list,
    nodes.Dict: Expressions._dict,
    nodes.Concat: operators.concatenation,
    nodes.Add: operators.addition,
    **dict.fromkeys(operators.ARITHMETIC, operators.arithmetic),
    nodes.Neg: operators.sign,
    nodes.Pos: operators.sign,
    nodes.And: operators.junction,
    nodes.Or: operators.junction,
    nodes.Not: Expressions._not,
    nodes.CondExpr: operators.conditional,
    nodes.Compare: operators.comparison,
    nodes.Getattr: members.attribute,
    nodes.Getitem: members.subscript,
    nodes.Call: calls.call,
    nodes.Filter: Expressions._filter,
    nodes.Test: Expressions._test,
}
"""How each kind of expression is compiled."""
