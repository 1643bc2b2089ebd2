"""Members, positions and slices."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from jinja2 import nodes

from sfgen.expr import operations as ops
from sfgen.expr.prompts.numbers import is_integer, minus, plus
from sfgen.expr.prompts.operands import Operand, spelled
from sfgen.expr.prompts.values import BROKEN, LOOP_MEMBERS, Loop, Scope, Value, nullable
from sfgen.expr.tree import Access, Arr, Literal, Node, Obj, Poison
from sfgen.expr.types import STRING, UNKNOWN, ArrayType, DictType, RecordType, Type, UnresolvedAnnotationError, union_of

if TYPE_CHECKING:
    from sfgen.expr.prompts.expressions import Expressions

__all__ = ["attribute", "keys", "member", "subscript", "value_at"]

_DICT_METHODS: Final = frozenset(name for name in dir(dict) if not name.startswith("_"))


def attribute(e: Expressions, expr: nodes.Getattr, scope: Scope) -> Value:
    """Read `x.name`."""
    base = Operand(e.value(expr.node, scope), spelled(expr.node))
    return member(e, base, expr.attr, scope, attribute=True)


def member(e: Expressions, base: Operand, name: str, scope: Scope, *, attribute: bool) -> Node:
    """Read a member by name: as `x.name`, or as `x["name"]`."""
    if isinstance(base.value, Loop):
        return _of_loop(e, base.value, name)
    node = _base(e, base, scope)
    if isinstance(node, Poison):
        return BROKEN
    found = ops.kinds(node.type)
    if found and "object" not in found:
        return _no_members(e, base, node, name)
    if attribute and name in _DICT_METHODS:
        return e.report(
            "prompt-unsupported",
            f"{base.text}.{name} is a method in Jinja, not the member {name!r}",
            f"{base.text}[{name!r}]",
        )
    return e.made(ops.member(node, name))


def _base(e: Expressions, base: Operand, scope: Scope) -> Node:
    """Give what a member is read from; a path goes on even if it may be missing, and the end of it tells."""
    node = base.value
    if not isinstance(node, Access):
        return e.there(base, scope)
    return e.narrowed(node, scope)


def _no_members(e: Expressions, base: Operand, node: Node, name: str) -> Poison:
    hint = None
    if ops.surely(node, "list"):
        hint = f"{{% for item in {base.text} %}}, or {base.text} | map(attribute={name!r})"
    elif ops.surely(node, "string") and hasattr(str, name):
        hint = f"call it: {base.text}.{name}()"
    message = f"{base.text} is {node.type.describe()}, so it has no member {name!r}"
    return e.report("unknown-member", message, hint)


def _of_loop(e: Expressions, loop: Loop, name: str) -> Node:
    if name not in LOOP_MEMBERS:
        close = ops.near(name, LOOP_MEMBERS)
        return e.unsupported(f"loop.{name}", f"did you mean {close!r}?" if close else None)
    if name in ("depth", "depth0"):
        return Literal(1 if name == "depth" else 0)
    if name == "length":
        return loop.length
    at = loop.index0
    if name == "first":
        return Literal(at.value == 0) if isinstance(at, Literal) else ops.equal(at, Literal(0))
    if name in ("index0", "index"):
        return at if name == "index0" else plus(at, 1)
    length = loop.length
    if name == "last":
        last = minus(length, Literal(1))
        return Literal(at == last) if isinstance(at, Literal) else ops.equal(at, last)
    left = minus(length, at)
    return left if name == "revindex" else minus(left, Literal(1))


def subscript(e: Expressions, expr: nodes.Getitem, scope: Scope) -> Node:
    """Read `x[key]`, or cut `x[start:stop]`."""
    base = Operand(e.value(expr.node, scope), spelled(expr.node))
    if isinstance(expr.arg, nodes.Slice):
        return _slice(e, base, expr.arg, scope)
    key = e.node(expr.arg, scope)
    if isinstance(key, Literal) and isinstance(key.value, str):
        return member(e, base, key.value, scope, attribute=False)
    node = _base(e, base, scope)
    if isinstance(key, Poison) or isinstance(node, Poison):
        return BROKEN
    return _indexed(e, base, node, key, spelled(expr.arg), scope)


def _indexed(e: Expressions, base: Operand, node: Node, key: Node, name: str, scope: Scope) -> Node:
    if nullable(node.type):
        node = e.there(base, scope)
    if not ops.fits(node, "list", "string", "object"):
        return e.wrong(base, "an index", node, "a list, a string or an object")
    position = key.value if isinstance(key, Literal) and ops.surely(key, "number") else None
    if ops.surely(node, "string"):
        node = e.there(base, scope)
        if isinstance(node, Poison):
            return BROKEN
        if not isinstance(position, int):
            return e.unsupported(f"{base.text}[{name}] of a string, unless the position is constant")
        # A position before the start gives nothing in Jinja, and the first character in JSONata.
        start = Literal(position)
        return e.call("char", [node, start], STRING) if position >= -1 else _cut(e, node, position)
    if ops.surely(node, "object") and not ops.fits(key, "string"):
        return e.report("operand-type", f"{base.text} is an object: its keys are strings, but {name} is none")
    if ops.surely(node, "list") and not ops.fits(key, "number"):
        return e.report("operand-type", f"{base.text} is a list: its positions are numbers, but {name} is none")
    if position is not None and not isinstance(position, int):
        return e.report("operand-type", f"the position {name} of {base.text} is no integer")
    if ops.surely(node, "object"):
        return e.call("lookup", [node, key], _value_type(node.type), sure=False)
    if not ops.kinds(key.type) and not e.known_kind(Operand(node, base.text), "an index", node):
        return BROKEN
    return e.made(ops.index(node, key))


def _cut(e: Expressions, node: Node, position: int) -> Node:
    return e.made(ops.slice_of(node, Literal(position), Literal(position + 1), None))


def _slice(e: Expressions, base: Operand, cut: nodes.Slice, scope: Scope) -> Node:
    node = e.there(base, scope)
    bounds: list[Node | None] = []
    for part in (cut.start, cut.stop, cut.step):
        bound = None if part is None else e.node(part, scope)
        bounds.append(None if bound == Literal(None) else bound)
    if any(isinstance(part, Poison) for part in (node, *bounds)):
        return BROKEN
    if not ops.fits(node, "list", "string"):
        return e.wrong(base, "a slice", node, "a list or a string")
    if not e.known_kind(base, "a slice", node):
        return BROKEN
    start, stop, step = bounds
    if step is not None and step != Literal(1):
        return e.unsupported("a slice with a step")
    if not all(bound is None or (ops.surely(bound, "number") and is_integer(bound)) for bound in (start, stop)):
        return e.report("operand-type", f"the bounds of a slice of {base.text} must be integers")
    return e.made(ops.slice_of(node, start, stop, None))


def keys(e: Expressions, node: Node) -> Node:
    """List the keys of an object."""
    if isinstance(node, Obj) and all(isinstance(key, str) for key, _ in node.items):
        return Arr(tuple(Literal(str(key)) for key, _ in node.items), ArrayType(STRING))
    return e.call("keys", [node], ArrayType(STRING), sure=True)


def value_at(e: Expressions, holder: Node, key: Node) -> Node:
    """Read the value of a key that the object has."""
    if isinstance(key, Literal):
        return e.made(ops.index(holder, key))
    return e.call("lookup", [holder, key], _value_type(holder.type), sure=True)


def _value_type(type_: Type) -> Type:
    if isinstance(type_, DictType):
        return type_.value
    if not isinstance(type_, RecordType) or type_.open:
        return UNKNOWN
    try:
        return union_of(field.type for field in type_.fields.values())
    except UnresolvedAnnotationError:
        return UNKNOWN
