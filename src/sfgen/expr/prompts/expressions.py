"""Expressions of Jinja as nodes.

A value is asked for in one of four ways, which differ in what may be missing: `value` takes anything, `node` wants what is
there for sure, `test` a condition, `text` something to be written.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, Final

from jinja2 import nodes

from sfgen.expr import operations as ops
from sfgen.expr import text as methods
from sfgen.expr.prompts import filters, predicates
from sfgen.expr.prompts.operands import Arguments, Operand
from sfgen.expr.prompts.source import Report
from sfgen.expr.prompts.values import (
    BROKEN,
    Iterator,
    Loop,
    Missing,
    Pairs,
    Partial,
    Scope,
    Value,
    assured,
    choice,
    conjunction,
    fresh,
    is_true,
    joined,
    negated,
    nullable,
    path_of,
    shared,
    solid,
    text,
    without_null,
)
from sfgen.expr.tree import Access, Arr, Lambda, Literal, Node, Obj, Poison, bounded
from sfgen.expr.types import BOOLEAN, INTEGER, STRING, UNKNOWN, ArrayType, DictType, RecordType, Type, union_of
from sfgen.expr.values import lift

__all__ = ["Expressions", "spelled"]

_DICT_METHODS: Final = frozenset(name for name in dir(dict) if not name.startswith("_"))

_ARITHMETIC: Final[Mapping[type[nodes.Expr], tuple[str, str]]] = {
    nodes.Sub: ("subtract", "-"),
    nodes.Mul: ("multiply", "*"),
    nodes.Div: ("divide", "/"),
    nodes.FloorDiv: ("floor_divide", "//"),
    nodes.Mod: ("modulo", "%"),
    nodes.Pow: ("power", "**"),
}

_FOLDED: Final[Mapping[str, Callable[[int, int], int]]] = {
    "add": operator.add,
    "subtract": operator.sub,
    "multiply": operator.mul,
}

_ORDER: Final[Mapping[str, tuple[str, str, Callable[[Any, Any], bool]]]] = {
    "lt": ("less", "<", operator.lt),
    "lteq": ("less_equal", "<=", operator.le),
    "gt": ("greater", ">", operator.gt),
    "gteq": ("greater_equal", ">=", operator.ge),
}

_Side = Callable[[Scope], Node]
"""Compiles one side of a choice in the scope where it counts."""

_LOOP_MEMBERS: Final = ("index", "index0", "revindex", "revindex0", "first", "last", "length", "depth", "depth0")

_UNROLLED: Final = 1_000
"""So many rounds of loops over constants are written out; further ones are loops in the expression too."""


def spelled(expr: nodes.Node) -> str:
    """Write an expression of a template for a message."""
    if isinstance(expr, nodes.Name):
        return expr.name
    if isinstance(expr, nodes.Const):
        return repr(expr.value)
    if isinstance(expr, nodes.Getattr):
        return f"{spelled(expr.node)}.{expr.attr}"
    if isinstance(expr, nodes.Getitem):
        return f"{spelled(expr.node)}[{spelled(expr.arg) if not isinstance(expr.arg, nodes.Slice) else ':'}]"
    if isinstance(expr, nodes.Filter) and expr.node is not None:
        return f"{spelled(expr.node)} | {expr.name}"
    if isinstance(expr, nodes.Call):
        return f"{spelled(expr.node)}(...)" if expr.args else f"{spelled(expr.node)}()"
    return "the expression"


class Expressions:
    """Compiles the expressions of one template, and of what it includes.

    Args:
        report: Takes what is found.
        inputs: The names that the call gives, for hints.
    """

    def __init__(self, report: Report, inputs: Iterable[str]) -> None:
        self._report = report
        self._inputs = tuple(inputs)
        self._line = 1
        self._rounds = _UNROLLED

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
        if not node.problems:
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
                return self._choice(
                    test, scope, lambda yes: self._text_of(expr.expr1, yes), lambda no: self._text_of(expr.expr2, no)
                )
        return self.node(expr, scope)

    def _text_of(self, expr: nodes.Node | None, scope: Scope) -> Node:
        return Literal("") if expr is None else text(self.text(expr, scope))

    def _choice(self, test: Node, scope: Scope, then: _Side, otherwise: _Side) -> Node:
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
            known = self._narrowed(value, scope)
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
        return self.unsupported("loop by itself", f"loop has {', '.join(_LOOP_MEMBERS)} and cycle")

    @staticmethod
    def _narrowed(node: Node, scope: Scope) -> Node:
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
        return self.made(is_true(self._narrowed(self.loose(operand, scope), scope)))

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
        return self.made(text(node) if self.holds(node, scope) else solid(node))

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
        return self._array([self.node(item, scope) for item in expr.items])

    def _array(self, elements: Sequence[Node]) -> Node:
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

    # -- operators ----------------------------------------------------------------------------------------------------

    def _concat(self, expr: nodes.Concat, scope: Scope) -> Node:
        return solid(joined([self.text(part, scope) for part in expr.nodes]))

    def _arithmetic(self, expr: nodes.BinExpr, scope: Scope) -> Node:
        op, symbol = _ARITHMETIC[type(expr)]
        left, right = self._numbers(expr, symbol, scope)
        if isinstance(left, Poison) or isinstance(right, Poison):
            return BROKEN
        if op == "floor_divide" and not (_is_integer(left) and _is_integer(right)):
            return self.report(
                "operand-type",
                "'//' needs integers: fractions are rounded in another way",
                "(a / b) | round(0, 'floor')",
            )
        return _folded(op, left, right) or ops.arithmetic(op, left, right)

    def _numbers(self, expr: nodes.BinExpr, symbol: str, scope: Scope) -> tuple[Node, Node]:
        def side(part: nodes.Expr) -> Node:
            hint = "join texts with ~" if symbol == "+" else None
            return self.number(Operand(self.value(part, scope), spelled(part)), f"{symbol!r}", scope, hint)

        return side(expr.left), side(expr.right)

    def _add(self, expr: nodes.Add, scope: Scope) -> Node:
        left, right = self.node(expr.left, scope), self.node(expr.right, scope)
        if isinstance(left, Poison) or isinstance(right, Poison):
            return BROKEN
        found = ops.kinds(left.type) | ops.kinds(right.type)
        if not found:
            what = f"{spelled(expr.left)} + {spelled(expr.right)}"
            return self.report(
                "ambiguous-operator",
                f"{what}: neither type is known, so this may be a sum or a concatenation",
                "join texts with ~; for a sum say the types where the prompt is made: typed(x, int)",
            )
        if len(found) > 1 or found & {"boolean", "object", "null"}:
            kinds = f"{left.type.describe()} and {right.type.describe()}"
            return self.report("operand-type", f"'+' cannot join {kinds}", "join texts with ~")
        return _folded("add", left, right) or ops.add(left, right)

    def _sign(self, expr: nodes.Neg | nodes.Pos, scope: Scope) -> Node:
        op = "negate" if isinstance(expr, nodes.Neg) else "plus"
        symbol = "-" if op == "negate" else "+"
        node = self.number(Operand(self.value(expr.node, scope), spelled(expr.node)), f"{symbol!r}", scope)
        if isinstance(node, Poison):
            return BROKEN
        if isinstance(node, Literal) and isinstance(node.value, (int, float)):
            return Literal(-node.value if op == "negate" else node.value)
        return ops.arithmetic(op, node)

    def _junction(self, expr: nodes.And | nodes.Or, scope: Scope) -> Node:
        """Give the operand that decides, as Python does."""
        is_and = isinstance(expr, nodes.And)
        left = self.loose(Operand(self.value(expr.left, scope), spelled(expr.left)), scope)
        test = self.truth(Operand(left, spelled(expr.left)), scope)
        if isinstance(test, Literal) and bool(test.value) != is_and:
            return left
        right = self.node(expr.right, scope.where(test, is_and))
        if isinstance(test, Literal) or isinstance(right, Poison) or isinstance(left, Poison):
            return right if isinstance(test, Literal) else BROKEN
        if ops.surely(left, "boolean") and ops.surely(right, "boolean"):
            return conjunction("and" if is_and else "or", test, right)

        def decide(value: Node) -> Node:
            operand = Operand(value, spelled(expr.left))
            condition = self.truth(operand, scope)
            # It stands where it has been found true, or must be there by itself.
            within = scope.where(condition, not is_and)
            kept = self.there(operand, within)
            sure = self.holds(kept, within) and self.holds(right, scope.where(condition, is_and))
            return choice(condition, *((right, kept) if is_and else (kept, right)), sure=sure)

        return shared(left, "value", decide)

    def _not(self, expr: nodes.Not, scope: Scope) -> Node:
        return self.test(expr, scope)

    def _conditional(self, expr: nodes.CondExpr, scope: Scope) -> Node:
        test = self.test(expr.test, scope)
        otherwise = expr.expr2
        if otherwise is None and not (isinstance(test, Literal) and test.value):
            return self.unsupported("an inline 'if' without 'else' in the middle of an expression", "... else ''")
        return self._choice(
            test,
            scope,
            lambda yes: self.node(expr.expr1, yes),
            lambda no: self.node(otherwise, no) if otherwise is not None else BROKEN,
        )

    # -- comparisons --------------------------------------------------------------------------------------------------

    def _compare(self, expr: nodes.Compare, scope: Scope) -> Node:
        left, left_text = self.value(expr.expr, scope), spelled(expr.expr)
        result: Node | None = None
        for operand in expr.ops:
            right, right_text = self.value(operand.expr, scope), spelled(operand.expr)
            found = self.compared(operand.op, Operand(left, left_text), Operand(right, right_text), scope)
            result = found if result is None else self.made(conjunction("and", result, found))
            left, left_text = right, right_text
        assert result is not None
        return result

    def compared(self, op: str, left: Operand, right: Operand, scope: Scope) -> Node:
        """Compare two values by one of Jinja's operators."""
        if op in ("eq", "ne"):
            return self.made(self._equal(left, right, op == "ne", scope))
        if op in ("in", "notin"):
            found = self.made(self._in(left, right, scope))
            return negated(found) if op == "notin" else found
        name, symbol, fold = _ORDER[op]
        low, high = self.there(left, scope), self.there(right, scope)
        if isinstance(low, Poison) or isinstance(high, Poison):
            return BROKEN
        for operand, node in ((left, low), (right, high)):
            if not ops.fits(node, "number", "string"):
                return self.wrong(operand, f"{symbol!r}", node, "a number or a string")
        if isinstance(low, Literal) and isinstance(high, Literal) and ops.kinds(low.type) == ops.kinds(high.type):
            return Literal(fold(low.value, high.value))
        return self.made(ops.compare(name, low, high))

    def _equal(self, left: Operand, right: Operand, negate: bool, scope: Scope) -> Node:
        some, other = self.loose(left, scope), self.loose(right, scope)
        if isinstance(some, Poison) or isinstance(other, Poison):
            return BROKEN
        for value, against in ((some, other), (other, some)):
            if against == Literal(None):
                there = self.presence(value, scope)
                return there if negate else negated(there)
        if not self.known_present(some, scope) and not self.known_present(other, scope):
            # In Jinja two values that are missing are equal.
            some, other = self.there(left, scope), self.there(right, scope)
            if isinstance(some, Poison) or isinstance(other, Poison):
                return BROKEN
        if isinstance(some, Literal) and isinstance(other, Literal) and ops.kinds(some.type) == ops.kinds(other.type):
            return Literal((some.value == other.value) != negate)
        return ops.equal(some, other, negated=negate)

    def presence(self, node: Node, scope: Scope) -> Node:
        """Give the condition that a value is there and not null."""
        if isinstance(node, Poison):
            return BROKEN
        if isinstance(node, Literal):
            return Literal(node.value is not None)
        if self.known_present(node, scope):
            return Literal(True)
        return self.call("is_present", [node], BOOLEAN, sure=True)

    def _in(self, left: Operand, right: Operand, scope: Scope) -> Node:
        part = self.there(left, scope)
        holder = right.value.node if isinstance(right.value, Iterator) else self.there(right, scope)
        if isinstance(part, Poison) or isinstance(holder, Poison):
            return BROKEN
        if not ops.fits(holder, "list", "string", "object"):
            return self.wrong(right, "'in'", holder, "a list, a string or an object")
        if not self.known_kind(right, "'in'", holder):
            return BROKEN
        if not ops.surely(holder, "list") and not ops.fits(part, "string"):
            return self.wrong(left, f"'in {right.text}'", part, "a string")
        if ops.surely(holder, "object"):
            return ops.call("contains", [self.keys(holder), part], BOOLEAN, sure=True)
        if ops.surely(holder, "string"):
            if isinstance(holder, Literal) and isinstance(part, Literal):
                return Literal(str(part.value) in str(holder.value))
            whole = holder if self.holds(holder, scope) else solid(holder)
            return ops.call("contains_text", [whole, part], BOOLEAN)
        if isinstance(holder, Arr) and _all_texts([part, *holder.elements]):
            return Literal(part in holder.elements)
        return ops.call("contains", [holder, part], BOOLEAN, sure=True)

    # -- members ------------------------------------------------------------------------------------------------------

    def _getattr(self, expr: nodes.Getattr, scope: Scope) -> Value:
        base = Operand(self.value(expr.node, scope), spelled(expr.node))
        return self.member(base, expr.attr, scope, attribute=True)

    def member(self, base: Operand, name: str, scope: Scope, *, attribute: bool) -> Node:
        """Read a member by name: as `x.name`, or as `x["name"]`."""
        if isinstance(base.value, Loop):
            return self._of_loop(base.value, name)
        node = self._base(base, scope)
        if isinstance(node, Poison):
            return BROKEN
        found = ops.kinds(node.type)
        if found and "object" not in found:
            return self._no_members(base, node, name)
        if attribute and name in _DICT_METHODS:
            return self.report(
                "prompt-unsupported",
                f"{base.text}.{name} is a method in Jinja, not the member {name!r}",
                f"{base.text}[{name!r}]",
            )
        return self.made(ops.member(node, name))

    def _base(self, base: Operand, scope: Scope) -> Node:
        """Give what a member is read from; a path goes on even if it may be missing, and the end of it tells."""
        node = base.value
        if not isinstance(node, Access):
            return self.there(base, scope)
        return self._narrowed(node, scope)

    def _no_members(self, base: Operand, node: Node, name: str) -> Poison:
        hint = None
        if ops.surely(node, "list"):
            hint = f"{{% for item in {base.text} %}}, or {base.text} | map(attribute={name!r})"
        elif ops.surely(node, "string") and hasattr(str, name):
            hint = f"call it: {base.text}.{name}()"
        message = f"{base.text} is {node.type.describe()}, so it has no member {name!r}"
        return self.report("unknown-member", message, hint)

    def _of_loop(self, loop: Loop, name: str) -> Node:
        if name not in _LOOP_MEMBERS:
            close = ops.near(name, _LOOP_MEMBERS)
            return self.unsupported(f"loop.{name}", f"did you mean {close!r}?" if close else None)
        if name in ("depth", "depth0"):
            return Literal(1 if name == "depth" else 0)
        if name == "length":
            return loop.length
        at = loop.index0
        if name == "first":
            return Literal(at.value == 0) if isinstance(at, Literal) else ops.equal(at, Literal(0))
        if name in ("index0", "index"):
            return at if name == "index0" else _sum(at, 1)
        length = loop.length
        if name == "last":
            last = _difference(length, Literal(1))
            return Literal(at == last) if isinstance(at, Literal) else ops.equal(at, last)
        left = _difference(length, at)
        return left if name == "revindex" else _difference(left, Literal(1))

    def _getitem(self, expr: nodes.Getitem, scope: Scope) -> Node:
        base = Operand(self.value(expr.node, scope), spelled(expr.node))
        if isinstance(expr.arg, nodes.Slice):
            return self._slice(base, expr.arg, scope)
        key = self.node(expr.arg, scope)
        if isinstance(key, Literal) and isinstance(key.value, str):
            return self.member(base, key.value, scope, attribute=False)
        node = self._base(base, scope)
        if isinstance(key, Poison) or isinstance(node, Poison):
            return BROKEN
        return self._indexed(base, node, key, spelled(expr.arg), scope)

    def _indexed(self, base: Operand, node: Node, key: Node, name: str, scope: Scope) -> Node:
        if not ops.fits(node, "list", "string", "object", "null"):
            return self.wrong(base, "an index", node, "a list, a string or an object")
        position = key.value if isinstance(key, Literal) and ops.surely(key, "number") else None
        if ops.surely(node, "string"):
            node = self.there(base, scope)
            if isinstance(node, Poison):
                return BROKEN
            if not isinstance(position, int):
                return self.unsupported(f"{base.text}[{name}] of a string, unless the position is constant")
            # A position before the start gives nothing in Jinja, and the first character in JSONata.
            start = Literal(position)
            return self.call("char", [node, start], STRING) if position >= -1 else self._cut(node, position)
        if ops.surely(node, "object") and not ops.fits(key, "string"):
            return self.report("operand-type", f"{base.text} is an object: its keys are strings, but {name} is none")
        if ops.surely(node, "list") and not ops.fits(key, "number"):
            return self.report("operand-type", f"{base.text} is a list: its positions are numbers, but {name} is none")
        if position is not None and not isinstance(position, int):
            return self.report("operand-type", f"the position {name} of {base.text} is no integer")
        if ops.surely(node, "object"):
            return self.call("lookup", [node, key], _value_type(node.type), sure=False)
        if not ops.kinds(key.type) and not self.known_kind(Operand(node, base.text), "an index", node):
            return BROKEN
        return self.made(ops.index(node, key))

    def _cut(self, node: Node, position: int) -> Node:
        return self.made(ops.slice_of(node, Literal(position), Literal(position + 1), None))

    def _slice(self, base: Operand, cut: nodes.Slice, scope: Scope) -> Node:
        node = self.there(base, scope)
        bounds: list[Node | None] = []
        for part in (cut.start, cut.stop, cut.step):
            bound = None if part is None else self.node(part, scope)
            bounds.append(None if bound == Literal(None) else bound)
        if any(isinstance(part, Poison) for part in (node, *bounds)):
            return BROKEN
        if not ops.fits(node, "list", "string"):
            return self.wrong(base, "a slice", node, "a list or a string")
        if not self.known_kind(base, "a slice", node):
            return BROKEN
        start, stop, step = bounds
        if step is not None and step != Literal(1):
            return self.unsupported("a slice with a step")
        if not all(bound is None or (ops.surely(bound, "number") and _is_integer(bound)) for bound in (start, stop)):
            return self.report("operand-type", f"the bounds of a slice of {base.text} must be integers")
        return self.made(ops.slice_of(node, start, stop, None))

    # -- calls --------------------------------------------------------------------------------------------------------

    def _call(self, expr: nodes.Call, scope: Scope) -> Value:
        if expr.dyn_args is not None or expr.dyn_kwargs is not None:
            return self.unsupported("a call with * or **")
        if isinstance(expr.node, nodes.Name) and expr.node.name not in scope.names:
            return self._function(expr, expr.node.name, scope)
        if isinstance(expr.node, nodes.Getattr):
            base = Operand(self.value(expr.node.node, scope), spelled(expr.node.node))
            if isinstance(base.value, Loop):
                return self._cycle(base.value, expr, scope)
            return self._method(base, expr.node.attr, expr, scope)
        return self.unsupported(
            f"the call of {spelled(expr.node)}", "compute it in Python, and pass the result by name"
        )

    def _function(self, expr: nodes.Call, name: str, scope: Scope) -> Value:
        if name != "range":
            return self.unsupported(f"the function {name}()", "compute it in Python, and pass the result by name")
        args = [self.number(Operand(self.value(arg, scope), spelled(arg)), "range()", scope) for arg in expr.args]
        if any(isinstance(arg, Poison) for arg in args):
            return BROKEN
        if expr.kwargs or not 1 <= len(args) <= 3 or not all(map(_is_integer, args)):
            return self.report("operand-type", "range() takes 1 to 3 integers")
        step = args.pop() if len(args) == 3 else Literal(1)
        if not isinstance(step, Literal) or not isinstance(step.value, int):
            return self.unsupported("range() with a step that is not constant")
        if step.value == 0:
            return self.report("operand-type", "the step of range() is 0")
        first, stop = args if len(args) == 2 else (Literal(0), args[0])
        if isinstance(first, Literal) and isinstance(stop, Literal):
            numbers = range(int(first.value or 0), int(stop.value or 0), step.value)
            if len(numbers) <= self._rounds:
                return Arr(tuple(map(Literal, numbers)), ArrayType(INTEGER))
        last = _sum(stop, -1 if step.value > 0 else 1)
        return self.call("range", [first, last, step], ArrayType(INTEGER), sure=True)

    def _cycle(self, loop: Loop, expr: nodes.Call, scope: Scope) -> Node:
        assert isinstance(expr.node, nodes.Getattr)
        if expr.node.attr != "cycle" or expr.kwargs or not expr.args:
            return self.unsupported(f"loop.{expr.node.attr}() with these arguments")
        elements = [self.node(arg, scope) for arg in expr.args]
        at, size = loop.index0, len(elements)
        if isinstance(at, Literal) and isinstance(at.value, int):
            return elements[at.value % size]
        values = self._array(elements)
        if isinstance(values, Poison):
            return BROKEN
        turn = ops.arithmetic("modulo", at, Literal(size))
        return self.call("item", [values, turn], union_of(each.type for each in elements), sure=True)

    def _method(self, base: Operand, name: str, expr: nodes.Call, scope: Scope) -> Value:
        if isinstance(base.value, (Missing, Partial, Iterator, Pairs)):
            return self.there(base, scope)
        node = self.there(base, scope)
        if isinstance(node, Poison):
            return BROKEN
        what = f".{name}()"
        if expr.kwargs:
            return self.unsupported(f"{what} with keywords")
        found = ops.kinds(node.type)
        if found <= {"object"} and name in ("items", "keys", "values", "get"):
            return self._object_method(node, name, expr, scope)
        if found <= {"string"} and name == "join":
            return self._join_method(node, expr, scope)
        if found <= {"string"} and name in methods.METHODS:
            return self._string_method(node, name, expr, scope)
        return self.unsupported(f"{base.text}{what}", _method_hint(name, found))

    def _string_method(self, node: Node, name: str, expr: nodes.Call, scope: Scope) -> Node:
        args = [self.node(arg, scope) for arg in expr.args]
        if any(isinstance(arg, Poison) for arg in args):
            return BROKEN
        if name == "replace" and len(args) == 3:
            limit = args.pop()
            if not (isinstance(limit, Literal) and isinstance(limit.value, int) and limit.value >= 0):
                return self.unsupported(".replace() with a number of times that is not constant")
            replaced = self.made(methods.METHODS[name](node, *args))
            return self.call("replace", [node, *args, limit], STRING) if not isinstance(replaced, Poison) else BROKEN
        return self.made(methods.METHODS[name](node, *args))

    def _join_method(self, node: Node, expr: nodes.Call, scope: Scope) -> Node:
        if len(expr.args) != 1:
            return self.report("operand-type", f".join() takes one list, not {len(expr.args)} arguments")
        operand = Operand(self.value(expr.args[0], scope), spelled(expr.args[0]))
        values = self.items(operand, ".join()", scope)
        element = ops.element_type(values.type)
        if isinstance(values, Poison):
            return BROKEN
        if ops.kinds(element) != {"string"}:
            return self.report(
                "operand-type", f".join() needs texts, but each item of {operand.text} is {element.describe()}"
            )
        return self.call("join", [values, node], STRING, sure=True)

    def _object_method(self, node: Node, name: str, expr: nodes.Call, scope: Scope) -> Value:
        args = [self.node(arg, scope) for arg in expr.args]
        if any(isinstance(arg, Poison) for arg in args):
            return BROKEN
        if name == "get":
            if not 1 <= len(args) <= 2 or not ops.fits(args[0], "string"):
                return self.report("operand-type", ".get() takes a key and perhaps a default")
            found = self.made(ops.index(node, args[0]))
            return found if len(args) == 1 else self.defaulted(found, args[1], scope)
        if args:
            return self.report("operand-type", f".{name}() takes no arguments")
        if name == "items":
            return Pairs(node, self.keys(node))
        keys = self.keys(node)
        return Iterator(keys if name == "keys" else self._values(node, keys))

    def keys(self, node: Node) -> Node:
        """List the keys of an object."""
        if isinstance(node, Obj) and all(isinstance(key, str) for key, _ in node.items):
            return Arr(tuple(Literal(str(key)) for key, _ in node.items), ArrayType(STRING))
        return self.call("keys", [node], ArrayType(STRING), sure=True)

    def _values(self, node: Node, keys: Node) -> Node:
        root = fresh("key", STRING)
        value = self.value_at(node, Access(root))
        return self.call("map", [keys, Lambda((root,), value)], ArrayType(value.type), sure=True)

    def value_at(self, holder: Node, key: Node) -> Node:
        """Read the value of a key that the object has."""
        if isinstance(key, Literal):
            return self.made(ops.index(holder, key))
        return self.call("lookup", [holder, key], _value_type(holder.type), sure=True)

    def defaulted(self, node: Node, otherwise: Node, scope: Scope) -> Node:
        """Give a value, or another where it is missing or null."""
        if isinstance(node, Poison) or isinstance(otherwise, Poison):
            return BROKEN
        if isinstance(node, Literal):
            return otherwise if node.value is None else node
        if self.known_present(node, scope):
            return self.there(Operand(node, ""), scope)
        type_ = union_of([without_null(node.type), otherwise.type])
        if ops.kinds(type_) == {"string"}:
            type_ = STRING
        return self.call("default", [node, otherwise], type_, sure=self.holds(otherwise, scope))

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
        if rounds > self._rounds:
            return False
        self._rounds -= rounds
        return True


def _is_integer(node: Node) -> bool:
    if isinstance(node, Literal):
        return isinstance(node.value, int) and not isinstance(node.value, bool)
    return getattr(node.type, "integer", False) or not ops.kinds(node.type)


def _folded(op: str, left: Node, right: Node) -> Node | None:
    """Compute on constant integers, as far as JSON numbers keep them."""
    fold = _FOLDED.get(op)
    if fold is None or not (isinstance(left, Literal) and isinstance(right, Literal)):
        return None
    if not (_is_integer(left) and _is_integer(right)):
        return None
    found = fold(int(left.value or 0), int(right.value or 0))
    return Literal(found) if abs(found) < 2**53 else None


def _sum(node: Node, number: int) -> Node:
    if number < 0:
        return _difference(node, Literal(-number))
    return _folded("add", node, Literal(number)) or ops.add(node, Literal(number))


def _difference(node: Node, other: Node) -> Node:
    return _folded("subtract", node, other) or ops.arithmetic("subtract", node, other)


def _all_texts(found: Sequence[Node]) -> bool:
    return all(isinstance(node, Literal) and isinstance(node.value, str) for node in found)


def _value_type(type_: Type) -> Type:
    if isinstance(type_, DictType):
        return type_.value
    if isinstance(type_, RecordType) and not type_.open and type_.fields:
        return union_of(field.type for field in type_.fields.values())
    return UNKNOWN


def _method_hint(name: str, found: frozenset[str]) -> str | None:
    if found == {"string"}:
        return f"texts have {', '.join([*methods.METHODS, 'join'])} here"
    if found == {"object"}:
        return "objects have items, keys, values and get here"
    if name == "append":
        return "lists do not change: xs + [x]"
    return None


_VISITS: Final[Mapping[type[nodes.Node], Callable[[Expressions, Any, Scope], Value]]] = {
    nodes.Name: Expressions._name,
    nodes.Const: Expressions._const,
    nodes.List: Expressions._list,
    nodes.Tuple: Expressions._list,
    nodes.Dict: Expressions._dict,
    nodes.Concat: Expressions._concat,
    nodes.Add: Expressions._add,
    **dict.fromkeys(_ARITHMETIC, Expressions._arithmetic),
    nodes.Neg: Expressions._sign,
    nodes.Pos: Expressions._sign,
    nodes.And: Expressions._junction,
    nodes.Or: Expressions._junction,
    nodes.Not: Expressions._not,
    nodes.CondExpr: Expressions._conditional,
    nodes.Compare: Expressions._compare,
    nodes.Getattr: Expressions._getattr,
    nodes.Getitem: Expressions._getitem,
    nodes.Call: Expressions._call,
    nodes.Filter: Expressions._filter,
    nodes.Test: Expressions._test,
}
"""How each kind of expression is compiled."""
