"""Jinja's filters: those that an expression can say, each with Jinja's meaning for what it takes.

Source: the Jinja 3.1 documentation, "List of Builtin Filters".
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from jinja2 import nodes

from sfgen.expr import operations as ops
from sfgen.expr import text as methods
from sfgen.expr.prompts.members import keys, member
from sfgen.expr.prompts.operands import Arguments, Operand
from sfgen.expr.prompts.operators import defaulted
from sfgen.expr.prompts.values import (
    BROKEN,
    Iterator,
    Missing,
    Pairs,
    Value,
    choice,
    count,
    fresh,
    joined,
    negated,
    shared,
    solid,
    text,
)
from sfgen.expr.tree import Access, Arr, Call, Lambda, Literal, Node, Poison, Root
from sfgen.expr.types import INTEGER, NUMBER, STRING, ArrayType, Type

if TYPE_CHECKING:
    from sfgen.expr.prompts.expressions import Expressions

__all__ = ["FILTERS", "REFUSED", "Filter"]


@dataclass(frozen=True, slots=True)
class Filter:
    """A filter.

    Attributes:
        apply: Compiles it.
        parameters: The names of its arguments, in order; `*` for one that takes any.
    """

    apply: Callable[[Expressions, Operand, Arguments], Value]
    parameters: tuple[str, ...] = ()


# ---------------------------------------------------------------------------------------------------------------------
# Arguments


def _node(e: Expressions, given: Arguments, name: str, otherwise: Node) -> Node:
    expr = given.by_name.get(name)
    return otherwise if expr is None else e.node(expr, given.scope)


def _text(e: Expressions, given: Arguments, name: str, otherwise: str) -> Node:
    expr = given.by_name.get(name)
    if expr is None:
        return Literal(otherwise)
    return e.string(Operand(e.value(expr, given.scope), f"the argument {name!r}"), given.what, given.scope)


def _constant(e: Expressions, given: Arguments, name: str, otherwise: Any, kind: type) -> Any:
    """Give a constant argument; None, with a finding, if it is none or of another kind."""
    expr = given.by_name.get(name)
    if expr is None:
        return otherwise
    value = e.constant(expr, f"the argument {name!r} of {given.what}", given.scope)
    if value is not None and (not isinstance(value, kind) or isinstance(value, bool) is not (kind is bool)):
        e.report("operand-type", f"the argument {name!r} of {given.what} is {value!r}")
        return None
    return value


# ---------------------------------------------------------------------------------------------------------------------
# Texts


def _method(name: str) -> Callable[[Expressions, Operand, Arguments], Value]:
    def apply(e: Expressions, operand: Operand, given: Arguments) -> Value:
        node = e.string(operand, given.what, given.scope)
        return BROKEN if isinstance(node, Poison) else methods.METHODS[name](node)

    return apply


def _replace(e: Expressions, operand: Operand, given: Arguments) -> Value:
    args = [
        e.string(operand, given.what, given.scope),
        _text(e, given, "old", ""),
        _text(e, given, "new", ""),
    ]
    if {"old", "new"} - given.by_name.keys():
        return e.report("operand-type", f"{given.what} takes the old text and the new one")
    if any(isinstance(arg, Poison) for arg in args):
        return BROKEN
    replaced = e.made(methods.METHODS["replace"](*args))
    limit = _constant(e, given, "count", -1, int)
    if limit is None or limit == -1 or isinstance(replaced, Poison):
        return BROKEN if limit is None else replaced
    if limit < 0:
        return e.report("operand-type", f"the argument 'count' of {given.what} is {limit}")
    return e.call("replace", [*args, Literal(limit)], STRING)


# What encodeURIComponent leaves as it is, and Python's quote does not, and the other way round.
_URL_DIFFERENCES: Final = (
    ("%2F", "/"),
    ("!", "%21"),
    ("'", "%27"),
    ("(", "%28"),
    (")", "%29"),
    ("*", "%2A"),
)


def _urlencode(e: Expressions, operand: Operand, given: Arguments) -> Value:
    node = e.call("url_encode", [e.string(operand, given.what, given.scope)], STRING)
    for old, new in _URL_DIFFERENCES:
        node = e.call("replace", [node, Literal(old), Literal(new)], STRING)
    return node


def _string(e: Expressions, operand: Operand, given: Arguments) -> Value:
    node = e.there(operand, given.scope)
    return text(node) if e.holds(node, given.scope) else solid(node)


def _tojson(e: Expressions, operand: Operand, given: Arguments) -> Value:
    return e.call("json", [e.there(operand, given.scope)], STRING)


# ---------------------------------------------------------------------------------------------------------------------
# Any value


def _default(e: Expressions, operand: Operand, given: Arguments) -> Value:
    otherwise = _node(e, given, "default_value", Literal(""))
    by_truth = _constant(e, given, "boolean", False, bool)
    if by_truth is None or isinstance(otherwise, Poison):
        return BROKEN
    if isinstance(operand.value, Missing):
        return otherwise
    node = e.loose(operand, given.scope)
    if not by_truth or isinstance(node, Poison):
        return defaulted(e, node, otherwise, given.scope)

    def decide(value: Node) -> Node:
        test = e.truth(Operand(value, operand.text), given.scope)
        within = given.scope.where(test, True)
        kept = e.there(Operand(value, operand.text), within)
        return choice(test, kept, otherwise, sure=e.holds(kept, within) and e.holds(otherwise, given.scope))

    return shared(node, "value", decide)


def _length(e: Expressions, operand: Operand, given: Arguments) -> Value:
    node = e.there(operand, given.scope)
    if isinstance(node, Poison):
        return BROKEN
    if not ops.fits(node, "list", "string", "object"):
        return e.wrong(operand, given.what, node, "a list, a string or an object")
    if not e.known_kind(operand, given.what, node):
        return BROKEN
    if ops.surely(node, "list"):
        return count(node)
    if ops.surely(node, "object"):
        return count(keys(e, node))
    if isinstance(node, Literal):
        return Literal(len(str(node.value)))
    length = e.call("length", [node], INTEGER)
    return length if node.sure else e.call("default", [length, Literal(0)], INTEGER, sure=True)


# ---------------------------------------------------------------------------------------------------------------------
# Numbers


def _abs(e: Expressions, operand: Operand, given: Arguments) -> Value:
    node = e.number(operand, given.what, given.scope)
    return e.call("abs", [node], node.type)


def _round(e: Expressions, operand: Operand, given: Arguments) -> Value:
    node = e.number(operand, given.what, given.scope)
    digits = _constant(e, given, "precision", 0, int)
    how = _constant(e, given, "method", "common", str)
    if isinstance(node, Poison) or digits is None or how is None:
        return BROKEN
    if not 0 <= digits <= 15:
        return e.report("operand-type", f"the argument 'precision' of {given.what} is {digits}, expected 0 to 15")
    if how == "common":
        return e.call("round", [node, Literal(digits)], NUMBER)
    if how not in ("ceil", "floor"):
        return e.report("operand-type", f"the argument 'method' of {given.what} is {how!r}: common, ceil or floor")
    scale = Literal(10**digits)
    scaled = e.call(how, [ops.arithmetic("multiply", node, scale) if digits else node], INTEGER)
    return ops.arithmetic("divide", scaled, scale) if digits else scaled


def _int(e: Expressions, operand: Operand, given: Arguments) -> Value:
    node = _to_number(e, operand, given)
    if isinstance(node, Poison) or node.type == INTEGER:
        return node

    def towards_zero(value: Node) -> Node:
        if isinstance(value, Literal):
            return Literal(int(value.value or 0))
        negative = ops.compare("less", value, Literal(0))
        return choice(negative, ops.call("ceil", [value], INTEGER), ops.call("floor", [value], INTEGER))

    return shared(node, "number", towards_zero)


def _float(e: Expressions, operand: Operand, given: Arguments) -> Value:
    node = _to_number(e, operand, given)
    return node if isinstance(node, Poison) else e.call("typed", [node], NUMBER)


def _to_number(e: Expressions, operand: Operand, given: Arguments) -> Node:
    node = e.there(operand, given.scope)
    if isinstance(node, Poison):
        return BROKEN
    if ops.surely(node, "number"):
        return node
    hint = "pass a number where the prompt is made: name=to_number(text)"
    return e.wrong(operand, given.what, node, "a number", hint)


# ---------------------------------------------------------------------------------------------------------------------
# Lists


def _list(e: Expressions, operand: Operand, given: Arguments) -> Value:
    if isinstance(operand.value, Pairs):
        return e.there(operand, given.scope)
    if not isinstance(operand.value, Iterator):
        node = e.there(operand, given.scope)
        if ops.surely(node, "object"):
            return keys(e, node)
    return e.items(operand, given.what, given.scope)


def _join(e: Expressions, operand: Operand, given: Arguments) -> Value:
    values = e.items(operand, given.what, given.scope)
    separator = _text(e, given, "d", "")
    if "attribute" in given.by_name:
        values = _plucked(e, values, operand, given, None)
    if isinstance(values, Poison) or isinstance(separator, Poison):
        return BROKEN
    element = ops.element_type(values.type)
    if "null" in ops.kinds(element):
        return e.report(
            "maybe-missing", f"an item of {operand.text} may be null", "say what to write then: map('default', '...')"
        )
    if isinstance(values, Arr):
        return _joined_constants(values, separator)
    op = "join" if ops.kinds(element) == {"string"} else "join_values"
    return e.call(op, [values, separator], STRING, sure=True)


def _joined_constants(values: Arr, separator: Node) -> Node:
    parts: list[Node] = []
    for position, element in enumerate(values.elements):
        parts += [separator, element] if position else [element]
    return text(joined(parts)) if parts else Literal("")


def _first(e: Expressions, operand: Operand, given: Arguments) -> Value:
    return _end(e, operand, given, 0)


def _last(e: Expressions, operand: Operand, given: Arguments) -> Value:
    if isinstance(operand.value, Iterator):
        return e.there(operand, given.scope)
    return _end(e, operand, given, -1)


def _end(e: Expressions, operand: Operand, given: Arguments, position: int) -> Node:
    node = operand.value.node if isinstance(operand.value, Iterator) else e.there(operand, given.scope)
    if isinstance(node, Poison):
        return BROKEN
    if not ops.fits(node, "list", "string"):
        return e.wrong(operand, given.what, node, "a list or a string")
    if not e.known_kind(operand, given.what, node):
        return BROKEN
    return ops.index(node, Literal(position))


def _reverse(e: Expressions, operand: Operand, given: Arguments) -> Value:
    values = e.items(operand, given.what, given.scope)
    made = e.call("reverse", [values], ArrayType(ops.element_type(values.type)), sure=True)
    return made if isinstance(made, Poison) else Iterator(made)


def _sum(e: Expressions, operand: Operand, given: Arguments) -> Value:
    values = e.items(operand, given.what, given.scope)
    if "attribute" in given.by_name:
        values = _plucked(e, values, operand, given, None)
    start = _node(e, given, "start", Literal(0))
    if isinstance(values, Poison) or not _of_kind(e, values, operand, given, "number"):
        return BROKEN
    total = e.call("sum", [values], _number_type(values), sure=True)
    if start == Literal(0) or isinstance(start, Poison):
        return total if start == Literal(0) else BROKEN
    if not ops.fits(start, "number"):
        return e.report("operand-type", f"the argument 'start' of {given.what} must be a number")
    return ops.add(start, total)


def _extreme(op: str) -> Callable[[Expressions, Operand, Arguments], Value]:
    def apply(e: Expressions, operand: Operand, given: Arguments) -> Value:
        values = e.items(operand, given.what, given.scope)
        if isinstance(values, Poison):
            return BROKEN
        hint = f"{operand.text} | sort | {'first' if op == 'min' else 'last'}"
        if not _of_kind(e, values, operand, given, "number", hint=hint):
            return BROKEN
        return e.call(op, [values], _number_type(values), sure=False)

    return apply


def _of_kind(
    e: Expressions, values: Node, operand: Operand, given: Arguments, *allowed: str, hint: str | None = None
) -> bool:
    element = ops.element_type(values.type)
    if ops.kinds(element) <= set(allowed):
        return True
    wanted = " or ".join(f"{kind}s" for kind in allowed)
    e.report(
        "operand-type", f"{given.what} needs {wanted}, but each item of {operand.text} is {element.describe()}", hint
    )
    return False


def _number_type(values: Node) -> Type:
    element = ops.element_type(values.type)
    return element if ops.kinds(element) == {"number"} else NUMBER


def _sort(e: Expressions, operand: Operand, given: Arguments) -> Value:
    values = e.items(operand, given.what, given.scope)
    backwards = _constant(e, given, "reverse", False, bool)
    exact = _constant(e, given, "case_sensitive", False, bool)
    if isinstance(values, Poison) or backwards is None or exact is None:
        return BROKEN
    element = ops.element_type(values.type)
    root = fresh("item", element)
    key: Node | None = Access(root)
    if "attribute" in given.by_name:
        key = _attribute(e, Access(root), operand, given, given.by_name["attribute"])
    if key is None or not _sortable(e, key, operand, given):
        return BROKEN
    if ops.surely(key, "string") and not exact:
        key = ops.call("lowercase", [key], STRING)
    # Equal items keep their order in either direction.
    ordered = _reversed(values) if backwards else values
    if key == Access(root):
        ordered = e.call("sort", [ordered], ArrayType(element), sure=True)
    else:
        ordered = e.call("sort_by", [ordered, Lambda((root,), key)], ArrayType(element), sure=True)
    return _reversed(ordered) if backwards and not isinstance(ordered, Poison) else ordered


def _sortable(e: Expressions, key: Node, operand: Operand, given: Arguments) -> bool:
    if len(ops.kinds(key.type)) == 1 and ops.fits(key, "number", "string"):
        return True
    e.report(
        "operand-type",
        f"{given.what} needs numbers or strings, but it would order {operand.text} by {key.type.describe()}",
        f"{operand.text} | sort(attribute='...')" if ops.surely(key, "object") else None,
    )
    return False


def _reversed(values: Node) -> Node:
    return ops.call("reverse", [values], ArrayType(ops.element_type(values.type)), sure=True)


def _unique(e: Expressions, operand: Operand, given: Arguments) -> Value:
    values = e.items(operand, given.what, given.scope)
    exact = _constant(e, given, "case_sensitive", False, bool)
    if isinstance(values, Poison) or exact is None:
        return BROKEN
    element = ops.element_type(values.type)
    if ops.kinds(element) == {"number"} or (exact and ops.kinds(element) == {"string"}):
        return Iterator(e.call("distinct", [values], ArrayType(element), sure=True))
    if ops.kinds(element) == {"string"}:
        return e.unsupported("the filter 'unique' that takes 'a' and 'A' for equal", "unique(case_sensitive=true)")
    _of_kind(e, values, operand, given, "number", "string")
    return BROKEN if ops.kinds(element) else e.wrong(operand, given.what, values, "a list of numbers or strings")


def _batch(e: Expressions, operand: Operand, given: Arguments) -> Value:
    values = e.items(operand, given.what, given.scope)
    size = _constant(e, given, "linecount", 0, int)
    if isinstance(values, Poison) or size is None:
        return BROKEN
    if size < 1:
        return e.report("operand-type", f"{given.what} takes a number of items, from 1")
    row = ArrayType(ops.element_type(values.type))
    made = e.call("partition", [values, Literal(size)], ArrayType(row), sure=True)
    return made if isinstance(made, Poison) else Iterator(made)


# ---------------------------------------------------------------------------------------------------------------------
# Objects


def _items(e: Expressions, operand: Operand, given: Arguments) -> Value:
    node = _object(e, operand, given)
    return BROKEN if isinstance(node, Poison) else Pairs(node, keys(e, node))


def _dictsort(e: Expressions, operand: Operand, given: Arguments) -> Value:
    node = _object(e, operand, given)
    if isinstance(node, Poison):
        return BROKEN
    root = fresh("key", STRING)
    lower = Lambda((root,), ops.call("lowercase", [Access(root)], STRING))
    ordered = e.call("sort_by", [keys(e, node), lower], ArrayType(STRING), sure=True)
    return ordered if isinstance(ordered, Poison) else Pairs(node, ordered)


def _object(e: Expressions, operand: Operand, given: Arguments) -> Node:
    node = e.there(operand, given.scope)
    return node if ops.fits(node, "object") else e.wrong(operand, given.what, node, "an object")


# ---------------------------------------------------------------------------------------------------------------------
# Items of lists, one by one


def _attribute(
    e: Expressions, item: Node, operand: Operand, given: Arguments, expr: nodes.Expr, *, loose: bool = False
) -> Node | None:
    """Read what `attribute=` names from an item: a member, or a path with dots. None, with a finding, if it cannot be."""
    path = e.constant(expr, f"the attribute of {given.what}", given.scope)
    if path is None:
        return None
    if isinstance(path, (bool, float)) or (isinstance(path, str) and "," in path):
        e.unsupported(f"{given.what} by the attribute {path!r}", "one name, or a path with dots")
        return None
    for step in str(path).split("."):
        if step.isdecimal():
            item = e.made(ops.index(item, Literal(int(step))))
        else:
            item = member(e, Operand(item, f"each item of {operand.text}"), step, given.scope, attribute=False)
    if isinstance(item, Poison):
        return None
    if loose:
        return item
    node = e.there(Operand(item, f"{path!r} of each item of {operand.text}"), given.scope)
    return None if isinstance(node, Poison) else node


def _mapped(
    e: Expressions, values: Node, operand: Operand, given: Arguments, body: Callable[[Node], Node | None]
) -> Node:
    if isinstance(values, Poison):
        return BROKEN
    root = fresh("item", ops.element_type(values.type))
    made = body(Access(root))
    if made is None or isinstance(made, Poison):
        return BROKEN
    if not e.holds(made, given.scope):
        # A list of JSONata has no place for what is missing.
        return e.report(
            "maybe-missing", f"{given.what} may give nothing for an item of {operand.text}", "map(..., default='...')"
        )
    return e.call("map", [values, Lambda((root,), made)], ArrayType(made.type), sure=True)


def _plucked(e: Expressions, values: Node, operand: Operand, given: Arguments, otherwise: Node | None) -> Node:
    expr = given.named["attribute"] if "attribute" in given.named else given.by_name["attribute"]

    def read(item: Node) -> Node | None:
        found = _attribute(e, item, operand, given, expr, loose=otherwise is not None)
        return found if found is None or otherwise is None else defaulted(e, found, otherwise, given.scope)

    path = getattr(expr, "value", None)
    made = _mapped(e, values, operand, given, read)
    if isinstance(path, str) and path.isidentifier() and otherwise is None and not isinstance(made, Poison):
        return _pluck(e, values, made)
    return made


def _pluck(e: Expressions, values: Node, made: Node) -> Node:
    """Write the reading of one member of each item as JSONata does: as a path."""
    each = made.args[1] if isinstance(made, Call) else None
    if isinstance(each, Lambda) and isinstance(each.body, Access) and len(each.body.segments) == 1:
        name = each.body.segments[0]
        assert isinstance(name, str)
        return e.call("pluck", [values, Literal(name)], made.type, sure=True)
    return made


def _map(e: Expressions, operand: Operand, given: Arguments) -> Value:
    values = e.items(operand, given.what, given.scope)
    if not given.rest:
        if "attribute" not in given.named or given.named.keys() - {"attribute", "default"}:
            return e.report("operand-type", f"{given.what} takes the name of a filter, or attribute=")
        otherwise = e.node(given.named["default"], given.scope) if "default" in given.named else None
        made = BROKEN if isinstance(otherwise, Poison) else _plucked(e, values, operand, given, otherwise)
        return made if isinstance(made, Poison) else Iterator(made)
    name = e.constant(given.rest[0], f"the name in {given.what}", given.scope)
    if not isinstance(name, str):
        return BROKEN

    def apply(item: Node) -> Node | None:
        each = Operand(item, f"each item of {operand.text}")
        found = e.apply_filter(name, each, list(given.rest[1:]), _pairs(given.named), given.scope)
        return e.there(Operand(found, f"{each.text} | {name}"), given.scope)

    made = _mapped(e, values, operand, given, apply)
    return made if isinstance(made, Poison) else Iterator(made)


def _pairs(named: Mapping[str, nodes.Expr]) -> list[nodes.Keyword]:
    return [nodes.Keyword(key, value, lineno=value.lineno) for key, value in named.items()]


def _picked(negate: bool, by_attribute: bool) -> Callable[[Expressions, Operand, Arguments], Value]:
    def apply(e: Expressions, operand: Operand, given: Arguments) -> Value:
        values = e.items(operand, given.what, given.scope)
        rest = list(given.rest)
        attribute = rest.pop(0) if by_attribute and rest else None
        if by_attribute and attribute is None:
            return e.report("operand-type", f"{given.what} takes the name of an attribute")
        if isinstance(values, Poison):
            return BROKEN
        root = fresh("item", ops.element_type(values.type))
        test = _tested(e, root, operand, given, attribute, rest)
        if test is None or isinstance(test, Poison):
            return BROKEN
        each = Lambda((root,), negated(test) if negate else test)
        made = e.call("filter", [values, each], ArrayType(root.type), sure=True)
        return made if isinstance(made, Poison) else Iterator(made)

    return apply


def _tested(
    e: Expressions, root: Root, operand: Operand, given: Arguments, attribute: nodes.Expr | None, rest: list[nodes.Expr]
) -> Node | None:
    item: Node | None = Access(root)
    name_ = f"each item of {operand.text}"
    if attribute is not None:
        item = _attribute(e, Access(root), operand, given, attribute, loose=True)
        name_ = f"the attribute of {name_}"
    if item is None:
        return None
    if not rest:
        return e.truth(Operand(item, name_), given.scope)
    name = e.constant(rest[0], f"the name in {given.what}", given.scope)
    if not isinstance(name, str):
        return None
    return e.apply_test(name, Operand(item, name_), rest[1:], _pairs(given.named), given.scope)


FILTERS: Final[Mapping[str, Filter]] = {
    "abs": Filter(_abs),
    "batch": Filter(_batch, ("linecount",)),
    "count": Filter(_length),
    "d": Filter(_default, ("default_value", "boolean")),
    "default": Filter(_default, ("default_value", "boolean")),
    "dictsort": Filter(_dictsort),
    "first": Filter(_first),
    "float": Filter(_float),
    "int": Filter(_int),
    "items": Filter(_items),
    "join": Filter(_join, ("d", "attribute")),
    "last": Filter(_last),
    "length": Filter(_length),
    "list": Filter(_list),
    "lower": Filter(_method("lower")),
    "map": Filter(_map, ("*",)),
    "max": Filter(_extreme("max")),
    "min": Filter(_extreme("min")),
    "reject": Filter(_picked(negate=True, by_attribute=False), ("*",)),
    "rejectattr": Filter(_picked(negate=True, by_attribute=True), ("*",)),
    "replace": Filter(_replace, ("old", "new", "count")),
    "reverse": Filter(_reverse),
    "round": Filter(_round, ("precision", "method")),
    "select": Filter(_picked(negate=False, by_attribute=False), ("*",)),
    "selectattr": Filter(_picked(negate=False, by_attribute=True), ("*",)),
    "sort": Filter(_sort, ("reverse", "case_sensitive", "attribute")),
    "string": Filter(_string),
    "sum": Filter(_sum, ("attribute", "start")),
    "tojson": Filter(_tojson),
    "trim": Filter(_method("strip")),
    "unique": Filter(_unique, ("case_sensitive",)),
    "upper": Filter(_method("upper")),
    "urlencode": Filter(_urlencode),
}
"""The filters that are supported, by name."""

_IN_PYTHON: Final = "compute it before, and pass the result by name"

REFUSED: Final[Mapping[str, str]] = {
    "attr": "x.name",
    "capitalize": "x[:1] | upper, followed by x[1:] | lower",
    "center": _IN_PYTHON,
    "e": "a prompt is no HTML: leave it out",
    "escape": "a prompt is no HTML: leave it out",
    "filesizeformat": _IN_PYTHON,
    "forceescape": "a prompt is no HTML: leave it out",
    "format": "join the pieces with ~",
    "groupby": "selectattr() keeps the items of one group",
    "indent": _IN_PYTHON,
    "pprint": "tojson",
    "random": _IN_PYTHON,
    "safe": "a prompt is no HTML: leave it out",
    "slice": "batch(n) makes lists of n items",
    "striptags": _IN_PYTHON,
    "title": _IN_PYTHON,
    "truncate": "x[:100]",
    "urlize": "a prompt is no HTML: leave it out",
    "wordcount": _IN_PYTHON,
    "wordwrap": _IN_PYTHON,
    "xmlattr": "a prompt is no HTML: leave it out",
}
"""Filters of Jinja that are not supported, with what to do instead."""
