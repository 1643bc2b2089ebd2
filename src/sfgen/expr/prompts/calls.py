"""Calls: `range`, `loop.cycle`, and the methods of texts and objects."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jinja2 import nodes

from sfgen.expr import operations as ops
from sfgen.expr import text as methods
from sfgen.expr.prompts.members import keys, value_at
from sfgen.expr.prompts.numbers import is_integer, plus
from sfgen.expr.prompts.operands import Operand, spelled
from sfgen.expr.prompts.operators import defaulted
from sfgen.expr.prompts.values import BROKEN, Iterator, Loop, Missing, Pairs, Partial, Scope, Value, fresh
from sfgen.expr.tree import Access, Arr, Lambda, Literal, Node, Poison
from sfgen.expr.types import INTEGER, STRING, ArrayType, union_of

if TYPE_CHECKING:
    from sfgen.expr.prompts.expressions import Expressions

__all__ = ["call"]


def call(e: Expressions, expr: nodes.Call, scope: Scope) -> Value:
    """Compile a call."""
    if expr.dyn_args is not None or expr.dyn_kwargs is not None:
        return e.unsupported("a call with * or **")
    if isinstance(expr.node, nodes.Name) and expr.node.name not in scope.names:
        return _function(e, expr, expr.node.name, scope)
    if isinstance(expr.node, nodes.Getattr):
        base = Operand(e.value(expr.node.node, scope), spelled(expr.node.node))
        if isinstance(base.value, Loop):
            return _cycle(e, base.value, expr, scope)
        return _method(e, base, expr.node.attr, expr, scope)
    return e.unsupported(f"the call of {spelled(expr.node)}", "compute it in Python, and pass the result by name")


def _function(e: Expressions, expr: nodes.Call, name: str, scope: Scope) -> Value:
    if name != "range":
        return e.unsupported(f"the function {name}()", "compute it in Python, and pass the result by name")
    args = [e.number(Operand(e.value(arg, scope), spelled(arg)), "range()", scope) for arg in expr.args]
    if any(isinstance(arg, Poison) for arg in args):
        return BROKEN
    if expr.kwargs or not 1 <= len(args) <= 3 or not all(map(is_integer, args)):
        return e.report("operand-type", "range() takes 1 to 3 integers")
    step = args.pop() if len(args) == 3 else Literal(1)
    if not isinstance(step, Literal) or not isinstance(step.value, int):
        return e.unsupported("range() with a step that is not constant")
    if step.value == 0:
        return e.report("operand-type", "the step of range() is 0")
    first, stop = args if len(args) == 2 else (Literal(0), args[0])
    if isinstance(first, Literal) and isinstance(stop, Literal):
        numbers = range(int(first.value or 0), int(stop.value or 0), step.value)
        if len(numbers) <= e.rounds:
            return Arr(tuple(map(Literal, numbers)), ArrayType(INTEGER))
    last = plus(stop, -1 if step.value > 0 else 1)
    return e.call("range", [first, last, step], ArrayType(INTEGER), sure=True)


def _cycle(e: Expressions, loop: Loop, expr: nodes.Call, scope: Scope) -> Node:
    assert isinstance(expr.node, nodes.Getattr)
    if expr.node.attr != "cycle" or expr.kwargs or not expr.args:
        return e.unsupported(f"loop.{expr.node.attr}() with these arguments")
    elements = [e.node(arg, scope) for arg in expr.args]
    at, size = loop.index0, len(elements)
    if isinstance(at, Literal) and isinstance(at.value, int):
        return elements[at.value % size]
    values = e.array(elements)
    if isinstance(values, Poison):
        return BROKEN
    turn = ops.arithmetic("modulo", at, Literal(size))
    return e.call("item", [values, turn], union_of(each.type for each in elements), sure=True)


def _method(e: Expressions, base: Operand, name: str, expr: nodes.Call, scope: Scope) -> Value:
    if isinstance(base.value, (Missing, Partial, Iterator, Pairs)):
        return e.there(base, scope)
    node = e.there(base, scope)
    if isinstance(node, Poison):
        return BROKEN
    what = f".{name}()"
    if expr.kwargs:
        return e.unsupported(f"{what} with keywords")
    found = ops.kinds(node.type)
    if found <= {"object"} and name in ("items", "keys", "values", "get"):
        return _object_method(e, node, name, expr, scope)
    if found <= {"string"} and name == "join":
        return _join_method(e, node, expr, scope)
    if found <= {"string"} and name in methods.METHODS:
        return _string_method(e, node, name, expr, scope)
    return e.unsupported(f"{base.text}{what}", _method_hint(name, found))


def _string_method(e: Expressions, node: Node, name: str, expr: nodes.Call, scope: Scope) -> Node:
    args = [e.node(arg, scope) for arg in expr.args]
    if any(isinstance(arg, Poison) for arg in args):
        return BROKEN
    if name == "replace" and len(args) == 3:
        limit = args.pop()
        if not (isinstance(limit, Literal) and isinstance(limit.value, int) and limit.value >= 0):
            return e.unsupported(".replace() with a number of times that is not constant")
        replaced = e.made(methods.METHODS[name](node, *args))
        return e.call("replace", [node, *args, limit], STRING) if not isinstance(replaced, Poison) else BROKEN
    return e.made(methods.METHODS[name](node, *args))


def _join_method(e: Expressions, node: Node, expr: nodes.Call, scope: Scope) -> Node:
    if len(expr.args) != 1:
        return e.report("operand-type", f".join() takes one list, not {len(expr.args)} arguments")
    operand = Operand(e.value(expr.args[0], scope), spelled(expr.args[0]))
    values = e.items(operand, ".join()", scope)
    element = ops.element_type(values.type)
    if isinstance(values, Poison):
        return BROKEN
    if ops.kinds(element) != {"string"}:
        return e.report("operand-type", f".join() needs texts, but each item of {operand.text} is {element.describe()}")
    return e.call("join", [values, node], STRING, sure=True)


def _object_method(e: Expressions, node: Node, name: str, expr: nodes.Call, scope: Scope) -> Value:
    args = [e.node(arg, scope) for arg in expr.args]
    if any(isinstance(arg, Poison) for arg in args):
        return BROKEN
    if name == "get":
        if not 1 <= len(args) <= 2 or not ops.fits(args[0], "string"):
            return e.report("operand-type", ".get() takes a key and perhaps a default")
        found = e.made(ops.index(node, args[0]))
        return found if len(args) == 1 else defaulted(e, found, args[1], scope)
    if args:
        return e.report("operand-type", f".{name}() takes no arguments")
    if name == "items":
        return Pairs(node, keys(e, node))
    return Iterator(keys(e, node) if name == "keys" else _values(e, node))


def _values(e: Expressions, node: Node) -> Node:
    root = fresh("key", STRING)
    value = value_at(e, node, Access(root))
    return e.call("map", [keys(e, node), Lambda((root,), value)], ArrayType(value.type), sure=True)


def _method_hint(name: str, found: frozenset[str]) -> str | None:
    if found == {"string"}:
        return f"texts have {', '.join([*methods.METHODS, 'join'])} here"
    if found == {"object"}:
        return "objects have items, keys, values and get here"
    if name == "append":
        return "lists do not change: xs + [x]"
    return None
