"""Printing of expression trees as JSONPath: paths, intrinsic functions, payload templates and Choice rules.

JSONPath says less than JSONata. What it cannot say raises `UnsayableError` with the way out, and the caller makes a finding of it;
nothing is printed that means something else.

Source: AWS Step Functions Developer Guide, "Intrinsic functions for JSONPath states", "Manipulate parameters in Step
Functions workflows" and "Choice workflow state".
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from typing import Any, Final, NamedTuple

from sfgen.expr import operations as ops
from sfgen.expr.print_jsonata import Resolver
from sfgen.expr.tree import PARSED, Access, Arr, Call, Literal, Node, Obj, RawJsonata, RootKind, Segment
from sfgen.expr.types import BooleanType, NumberType

__all__ = ["MOST_NESTED", "UnsayableError", "condition", "constant", "field", "is_path", "reference", "template"]

MOST_NESTED: Final = 10
"""How deep intrinsic functions may be nested. Source: "Intrinsic functions for JSONPath states"."""

_NAME: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")
_JSONATA: Final = "this step can say it in JSONata: query_language='JSONata'"


class UnsayableError(Exception):
    """An expression that JSONPath has no words for.

    Attributes:
        hint: What to write instead.
    """

    def __init__(self, message: str, hint: str = _JSONATA) -> None:
        super().__init__(message)
        self.hint = hint


class _Intrinsic(NamedTuple):
    """The text of a path, a literal or a call, and how deep calls are nested in it."""

    text: str
    depth: int


def reference(node: Node, resolve: Resolver) -> str:
    """Print a node as a reference path: names and positions only.

    Raises:
        UnsayableError: it is computed.
    """
    if is_path(node, resolve):
        return _intrinsic(node, resolve).text
    raise UnsayableError(
        "a path is needed here, but the value is computed", "keep it in a variable first: step.sets(...)"
    )


def is_path(node: Node, resolve: Resolver) -> bool:
    """Say whether a node prints as a path: what it parses on its way was parsed before."""
    return isinstance(node, Access) and node.root.kind is not RootKind.PARAMETER and PARSED not in resolve(node)[1]


def field(node: Node, resolve: Resolver) -> str:
    """Print a node as what a `.$` field, or a field that takes a path or an intrinsic function, holds."""
    printed = _intrinsic(node, resolve)
    if printed.depth > MOST_NESTED:
        raise UnsayableError(f"intrinsic functions are nested {printed.depth} deep, {MOST_NESTED} at most are allowed")
    return printed.text


def constant(node: Node) -> tuple[bool, Any]:
    """Say whether a node is constant, and give its value; a `Parameter` is its substitution."""
    stack, ok = [node], True
    while stack and ok:
        each = stack.pop()
        if isinstance(each, Obj):
            ok = all(isinstance(key, str) for key, _ in each.items)
            stack.extend(value for _, value in each.items)
        elif isinstance(each, Arr):
            stack.extend(each.elements)
        elif isinstance(each, Call) and each.op == "json":
            stack.extend(each.args)
        else:
            ok = isinstance(each, Literal) or _substitution(each) is not None
    return (True, _plain(node)) if ok else (False, None)


def _plain(node: Node) -> Any:
    if isinstance(node, Obj):
        return {str(key): _plain(value) for key, value in node.items}
    if isinstance(node, Arr):
        return [_plain(element) for element in node.elements]
    if isinstance(node, Literal):
        return node.value
    if isinstance(node, Call) and node.op == "json":
        return json.dumps(_plain(node.args[0]), ensure_ascii=False, separators=(",", ":"))
    return _substitution(node)


def _substitution(node: Node) -> str | None:
    """Give the text of a string made of constants and substitutions, if it is one."""
    parts = node.args if isinstance(node, Call) and node.op == "concat" else (node,)
    texts = []
    for part in parts:
        if isinstance(part, Literal) and isinstance(part.value, str):
            texts.append(part.value)
        elif isinstance(part, Access) and part.root.kind is RootKind.PARAMETER:
            if isinstance(part.type, (NumberType, BooleanType)) and len(parts) == 1:
                return None
            texts.append(f"${{{part.root.name}}}")
        else:
            return None
    return "".join(texts)


def template(node: Node, resolve: Resolver) -> Any:
    """Print a node as a payload template: an object whose members are constant, or have names that end in `.$`.

    Raises:
        UnsayableError: some part of it cannot be said.
    """
    is_constant, value = constant(node)
    if is_constant:
        return value
    if isinstance(node, Obj):
        printed: dict[str, Any] = {}
        for key, member in node.items:
            if not isinstance(key, str):
                raise UnsayableError("the name of a member is computed", "give it a constant name")
            nested, value = _member(member, resolve)
            printed[key if nested else f"{key}.$"] = value
        return printed
    if isinstance(node, Arr):
        return [_element(element, resolve) for element in node.elements]
    raise UnsayableError(
        "the value is computed, and this field takes an object", "wrap it in an object: {'value': ...}"
    )


def _member(node: Node, resolve: Resolver) -> tuple[bool, Any]:
    """Print a member: as plain JSON, or as what a `.$` field holds."""
    is_constant, value = constant(node)
    if is_constant:
        return True, value
    if isinstance(node, Obj):
        return True, template(node, resolve)
    if isinstance(node, Arr) and all(isinstance(each, (Obj, Literal)) for each in node.elements):
        return True, template(node, resolve)
    return False, field(node, resolve)


def _element(node: Node, resolve: Resolver) -> Any:
    nested, value = _member(node, resolve)
    if not nested:
        raise UnsayableError("a list mixes objects with values that are computed", "make the values members of objects")
    return value


# ---------------------------------------------------------------------------------------------------------------------
# Paths and intrinsic functions


def _step(segment: Segment) -> str:
    if isinstance(segment, int):
        if segment < 0:
            hint = "count from the start, or keep the list in the order that puts the item first"
            raise UnsayableError("a position counted from the end", hint)
        return f"[{segment}]"
    name = str(segment)
    if _NAME.match(name):
        return f".{name}"
    escaped = name.replace("\\", "\\\\").replace("'", "\\'")
    return f"['{escaped}']"


def _access(node: Access, resolve: Resolver) -> _Intrinsic:
    text, rest = resolve(node)
    depth = 0
    for number, segment in enumerate(rest):
        if segment is PARSED:
            text, depth = f"States.StringToJson({text})", depth + 1
            if any(each is not PARSED for each in rest[number + 1 :]):
                raise UnsayableError(
                    "a path cannot follow an intrinsic function",
                    "keep the parsed value in a variable, and read its members from there",
                )
        else:
            text += _step(segment)
    return _Intrinsic(text, depth)


_FUNCTIONS: Final[Mapping[str, str]] = {
    "base64_decode": "States.Base64Decode",
    "base64_encode": "States.Base64Encode",
    "contains": "States.ArrayContains",
    "count": "States.ArrayLength",
    "distinct": "States.ArrayUnique",
    "hash": "States.Hash",
    "item": "States.ArrayGetItem",
    "parse": "States.StringToJson",
    "partition": "States.ArrayPartition",
    "range": "States.ArrayRange",
    "uuid": "States.UUID",
}
"""Operations that are one intrinsic function with the same arguments in the same order."""


def _intrinsic(node: Node, resolve: Resolver) -> _Intrinsic:
    if isinstance(node, Access):
        if node.root.kind is RootKind.PARAMETER:
            return _Intrinsic(_quoted(f"${{{node.root.name}}}"), 0)
        return _access(node, resolve)
    if isinstance(node, Literal):
        return _Intrinsic(_literal(node.value), 0)
    if isinstance(node, Arr):
        return _call("States.Array", node.elements, resolve)
    if isinstance(node, RawJsonata):
        raise UnsayableError("jsonata(...) in a JSONPath state")
    if isinstance(node, Obj):
        raise UnsayableError("an object inside an intrinsic function", "keep it in a variable first: step.sets(...)")
    if isinstance(node, Call):
        return _operation(node, resolve)
    raise UnsayableError("a function over the elements of a list", "use a Map state, or query_language='JSONata'")


def _operation(node: Call, resolve: Resolver) -> _Intrinsic:
    name = _FUNCTIONS.get(node.op)
    if name is not None:
        return _call(name, node.args, resolve)
    special = _SPECIAL.get(node.op)
    if special is not None:
        return special(node, resolve)
    raise UnsayableError(*_REASONS.get(node.op, (f"JSONPath has nothing for this operation ({node.op})", _JSONATA)))


_REASONS: Final[Mapping[str, tuple[str, str]]] = {
    "append": ("lists cannot be built up in JSONPath", _JSONATA),
    "default": (
        "JSONPath has no default for a missing value",
        "a Choice on is_present(...), and a variable set on both ways",
    ),
    "if": ("JSONPath has no conditional value", "a Choice, and a variable set on both ways"),
    "multiply": ("JSONPath adds whole numbers and has no other arithmetic", _JSONATA),
    "divide": ("JSONPath adds whole numbers and has no other arithmetic", _JSONATA),
    "modulo": ("JSONPath adds whole numbers and has no other arithmetic", _JSONATA),
    "equal": ("a comparison is no value in JSONPath", "use it in Choice(...).when(...)"),
    "is_present": ("a comparison is no value in JSONPath", "use it in Choice(...).when(...)"),
}


def _call(name: str, args: tuple[Node, ...], resolve: Resolver) -> _Intrinsic:
    printed = [_intrinsic(arg, resolve) for arg in args]
    depth = 1 + max((each.depth for each in printed), default=0)
    return _Intrinsic(f"{name}({', '.join(each.text for each in printed)})", depth)


def _quoted(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


def _literal(value: bool | float | str | None) -> str:
    return _quoted(value) if isinstance(value, str) else json.dumps(value)


def _concat(node: Call, resolve: Resolver) -> _Intrinsic:
    pattern, args = "", []
    for part in node.args:
        plain = _substitution(part)
        if plain is not None:
            pattern += re.sub(r"([\\'{}])", r"\\\1", plain) if "${" not in plain else _kept(plain)
        else:
            pattern += "{}"
            args.append(part)
    printed = [_intrinsic(arg, resolve) for arg in args]
    depth = 1 + max((each.depth for each in printed), default=0)
    return _Intrinsic("States.Format(" + ", ".join([f"'{pattern}'", *(each.text for each in printed)]) + ")", depth)


def _kept(text: str) -> str:
    """Escape a text for States.Format, but not the braces of a substitution, which is gone when it is read."""
    pieces = re.split(r"(\$\{\w+\})", text)
    return "".join(piece if number % 2 else re.sub(r"([\\'{}])", r"\\\1", piece) for number, piece in enumerate(pieces))


def _add(node: Call, resolve: Resolver) -> _Intrinsic:
    if not (isinstance(node.type, NumberType) and node.type.integer):
        raise UnsayableError("JSONPath adds whole numbers only", "declare the numbers as int, or " + _JSONATA)
    total, *rest = node.args
    printed = _intrinsic(total, resolve)
    for arg in rest:
        other = _intrinsic(arg, resolve)
        printed = _Intrinsic(f"States.MathAdd({printed.text}, {other.text})", 1 + max(printed.depth, other.depth))
    return printed


def _subtract(node: Call, resolve: Resolver) -> _Intrinsic:
    left, right = node.args
    if isinstance(right, Literal) and isinstance(right.value, int) and not isinstance(right.value, bool):
        return _add(Call("add", (left, Literal(-right.value)), node.type), resolve)
    raise UnsayableError("JSONPath subtracts constants only", _JSONATA)


def _string(node: Call, resolve: Resolver) -> _Intrinsic:
    (arg,) = node.args
    if node.op == "string" and ops.kinds(arg.type) == {"string"}:
        return _intrinsic(arg, resolve)
    is_constant, value = constant(node)
    if is_constant:
        return _Intrinsic(_quoted(value), 0)
    return _call("States.JsonToString", node.args, resolve)


def _merge(node: Call, resolve: Resolver) -> _Intrinsic:
    first, *rest = node.args
    printed = _intrinsic(first, resolve)
    for arg in rest:
        other = _intrinsic(arg, resolve)
        text = f"States.JsonMerge({printed.text}, {other.text}, false)"
        printed = _Intrinsic(text, 1 + max(printed.depth, other.depth))
    return printed


def _first(node: Call, resolve: Resolver) -> _Intrinsic:
    return _intrinsic(node.args[0], resolve)


_SPECIAL: Final[Mapping[str, Callable[[Call, Resolver], _Intrinsic]]] = {
    "add": _add,
    "concat": _concat,
    "merge": _merge,
    "plus": _first,
    "json": _string,
    "string": _string,
    "subtract": _subtract,
    "typed": _first,
}


# ---------------------------------------------------------------------------------------------------------------------
# Choice rules

_FLIPPED: Final = {"less": "greater", "less_equal": "greater_equal", "greater": "less", "greater_equal": "less_equal"}
_SUFFIX: Final = {
    "equal": "equals",
    "less": "less_than",
    "less_equal": "less_than_equals",
    "greater": "greater_than",
    "greater_equal": "greater_than_equals",
}


def condition(node: Node, resolve: Resolver) -> dict[str, Any]:
    """Print a condition as the fields of a Choice rule, by the names of `asl.ChoiceRule`; nested rules are dicts.

    Raises:
        UnsayableError: an operand is computed, or there is no operator for it.
    """
    if isinstance(node, Access):
        return _guarded(node, {"variable": reference(node, resolve), "boolean_equals": True}, resolve)
    if isinstance(node, Call):
        if node.op in ("and", "or"):
            return {f"{node.op}_": [condition(arg, resolve) for arg in node.args]}
        if node.op == "not":
            return {"not_": condition(node.args[0], resolve)}
        if node.op == "unequal":
            return {"not_": condition(Call("equal", node.args, node.type), resolve)}
        if node.op == "is_present":
            return _present(node.args[0], resolve)
        if node.op in _SUFFIX:
            return _comparison(node, resolve)
        if node.op in ("contains_text", "startswith", "endswith"):
            return _pattern(node, resolve)
        if node.op == "contains":
            return _one_of(node, resolve)
    raise UnsayableError("the condition is computed", "keep the value in a variable, and compare that")


def _guarded(node: Access, rule: dict[str, Any], resolve: Resolver) -> dict[str, Any]:
    """Test first whether an optional member is there: a missing one would fail the state."""
    if not node.maybes:
        return rule
    return {"and_": [{"variable": reference(node, resolve), "is_present": True}, rule]}


def _present(node: Node, resolve: Resolver) -> dict[str, Any]:
    path = reference(node, resolve)
    found = ops.kinds(node.type)
    present = {"variable": path, "is_present": True}
    if found and "null" not in found:
        return present
    return {"and_": [present, {"not_": {"variable": path, "is_null": True}}]}


def _comparison(node: Call, resolve: Resolver) -> dict[str, Any]:
    op, (left, right) = node.op, node.args
    if isinstance(left, Literal):
        op, left, right = _FLIPPED.get(op, op), right, left
    if not isinstance(left, Access):
        raise UnsayableError("a computed value in a comparison", "keep it in a variable, and compare that")
    path = reference(left, resolve)
    if isinstance(right, Literal):
        if right.value is None:
            return _guarded(left, {"variable": path, "is_null": True}, resolve)
        operator = f"{_family(right)}_{_SUFFIX[op]}"
        return _guarded(left, {"variable": path, operator: right.value}, resolve)
    family = _family(left) if ops.kinds(left.type) else _family(right)
    rule = {"variable": path, f"{family}_{_SUFFIX[op]}_path": reference(right, resolve)}
    return _guarded(left, rule, resolve)


def _family(node: Node) -> str:
    found = ops.kinds(node.type) - {"null"}
    family = (
        {"string": "string", "number": "numeric", "boolean": "boolean"}.get(next(iter(found), "")) if found else None
    )
    if family is None or len(found) > 1:
        raise UnsayableError("a comparison of values whose type is not known", "give one of them a type: typed(x, str)")
    return family


def _pattern(node: Call, resolve: Resolver) -> dict[str, Any]:
    base, part = node.args
    if not isinstance(base, Access) or not isinstance(part, Literal) or not isinstance(part.value, str):
        raise UnsayableError("a search for a computed text", _JSONATA)
    escaped = part.value.replace("\\", "\\\\").replace("*", "\\*")
    before, after = ("" if node.op == "startswith" else "*"), ("" if node.op == "endswith" else "*")
    rule = {"variable": reference(base, resolve), "string_matches": f"{before}{escaped}{after}"}
    return _guarded(base, rule, resolve)


def _one_of(node: Call, resolve: Resolver) -> dict[str, Any]:
    values, part = node.args
    if not isinstance(values, Arr) or not values.elements:
        raise UnsayableError("a search in a list", "compare with each value, or " + _JSONATA)
    return {"or_": [condition(Call("equal", (part, each), node.type), resolve) for each in values.elements]}
