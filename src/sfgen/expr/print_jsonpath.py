"""Printing of expression trees as JSONPath: paths, intrinsic functions, payload templates and Choice rules.

JSONPath says less than JSONata. What it cannot say raises `UnsayableError` with the way out, and the caller makes a finding of it;
nothing is printed that means something else.

Source: AWS Step Functions Developer Guide, "Intrinsic functions for JSONPath states", "Manipulate parameters in Step
Functions workflows" and "Choice workflow state".
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection, Mapping
from typing import Any, Final, NamedTuple, TypeGuard

from sfgen.expr import operations as ops
from sfgen.expr.jsonpath import MOST_NESTED, RawPath
from sfgen.expr.print_jsonata import Resolver
from sfgen.expr.tree import PARSED, Access, Arr, Call, Literal, Node, Obj, RawJsonata, RootKind, Segment
from sfgen.expr.types import BooleanType, NumberType

__all__ = [
    "UnsayableError",
    "condition",
    "constant",
    "field",
    "is_path",
    "is_wrapped",
    "path",
    "reference",
    "template",
]

_NAME: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")
_JSONATA: Final = "this step can say it in JSONata: query_language='JSONata'"
_VARIABLE: Final = "keep it in a variable first: step.sets(...)"
_SUBSTITUTES: Final = "${"


class UnsayableError(Exception):
    """An expression that JSONPath has no words for.

    Attributes:
        hint: What to write instead.
        code: The code of the finding.
        member: Where it stands in the object that is printed, as `a.b`; "" if it is the whole.
        others: Further ones in the same object.
    """

    def __init__(self, message: str, hint: str = _JSONATA, code: str = "jsonpath-unsayable") -> None:
        super().__init__(message)
        self.hint = hint
        self.code = code
        self.member = ""
        self.others: list[UnsayableError] = []


class _Printed(NamedTuple):
    """The text of a path, a literal or a call, and how deep calls are nested in it."""

    text: str
    depth: int

    @property
    def is_literal(self) -> bool:
        return not self.text.startswith(("$", "States."))


def path(node: Node, resolve: Resolver) -> str:
    """Print a node as a path, for a field that takes any path.

    Raises:
        UnsayableError: it is computed.
    """
    if is_path(node, resolve):
        return _print(node, resolve).text
    if isinstance(node, Access) and node.root.kind is RootKind.PARAMETER:
        raise UnsayableError(f"the Parameter {node.root.name} is put into text, and this is no text")
    raise UnsayableError("a path is needed here, but the value is computed", _VARIABLE)


def reference(node: Node, resolve: Resolver) -> str:
    """Print a node as a reference path: names and positions only.

    Raises:
        UnsayableError: it is computed, or a path that may find any number of values.
    """
    text = path(node, resolve)
    if isinstance(node, RawPath) and not node.is_reference:
        message = f"{text} is no reference path, which has only names and positions"
        raise UnsayableError(
            message, "keep what it finds in a variable first: step.sets(...)", "jsonpath-not-reference"
        )
    return text


def is_path(node: Node, resolve: Resolver) -> bool:
    """Say whether a node prints as a path: what it parses on its way was parsed before."""
    if isinstance(node, RawPath):
        return not node.is_intrinsic
    return isinstance(node, Access) and node.root.kind is not RootKind.PARAMETER and PARSED not in resolve(node)[1]


def is_wrapped(node: Node, resolve: Resolver) -> bool:
    """Say whether a value must be made a member of an object first, where only objects can be shaped."""
    return not (isinstance(node, Obj) or constant(node)[0] or is_path(node, resolve))


def field(node: Node, resolve: Resolver, allowed: Collection[str] | None = None) -> str:
    """Print a node as what a `.$` field, or a field that takes a path or an intrinsic function, holds.

    Args:
        node: The expression.
        resolve: Says what paths are called.
        allowed: The functions that the field takes, without `States.`, if not all.

    Raises:
        UnsayableError: it cannot be said, or not in this field.
    """
    printed = _print(node, resolve)
    if printed.is_literal:
        # Such a field holds a path or a call, never a constant.
        quoted = printed.text.startswith("'")
        text = f"States.Format({printed.text})" if quoted else f"States.StringToJson('{printed.text}')"
        printed = _Printed(text, 1)
    if printed.depth > MOST_NESTED:
        raise UnsayableError(f"intrinsic functions are nested {printed.depth} deep, {MOST_NESTED} at most are allowed")
    called = printed.text.removeprefix("States.").partition("(")[0]
    if allowed is not None and printed.depth and called not in allowed:
        raise UnsayableError(f"this field does not take States.{called}", _VARIABLE)
    return printed.text


# ---------------------------------------------------------------------------------------------------------------------
# Constants


def constant(node: Node) -> tuple[bool, Any]:
    """Say whether a node is constant, and give its value; a `Parameter` is its substitution.

    A text that holds `${` itself is none: it would be taken for a substitution.
    """
    stack, ok = [node], True
    while stack and ok:
        each = stack.pop()
        if isinstance(each, Obj):
            ok = all(isinstance(key, str) and _SUBSTITUTES not in key for key, _ in each.items)
            stack.extend(value for _, value in each.items)
        elif isinstance(each, Arr):
            stack.extend(each.elements)
        elif isinstance(each, Call) and each.op == "json":
            stack.extend(each.args)
        elif isinstance(each, Literal):
            ok = not (isinstance(each.value, str) and _SUBSTITUTES in each.value)
        else:
            ok = _substitution(each) is not None
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


def _is_text_parameter(node: Node) -> bool:
    if not (isinstance(node, Access) and node.root.kind is RootKind.PARAMETER):
        return False
    return not isinstance(node.type, (NumberType, BooleanType))


def _substitution(node: Node) -> str | None:
    """Give the text of a string made of constants and substitutions, if it is one."""
    parts = node.args if isinstance(node, Call) and node.op == "concat" else (node,)
    texts = []
    for part in parts:
        if isinstance(part, Literal) and isinstance(part.value, str) and _SUBSTITUTES not in part.value:
            texts.append(part.value)
        elif (
            isinstance(part, Access)
            and part.root.kind is RootKind.PARAMETER
            and (len(parts) > 1 or _is_text_parameter(part))
        ):
            texts.append(f"${{{part.root.name}}}")
        else:
            return None
    return "".join(texts)


# ---------------------------------------------------------------------------------------------------------------------
# Payload templates


def template(node: Node, resolve: Resolver) -> dict[str, Any]:
    """Print a node as a payload template: an object whose members are constant, or have names that end in `.$`.

    Raises:
        UnsayableError: some part of it cannot be said.
    """
    if isinstance(node, Call) and node.op == "whole":
        (node,) = node.args  # what is missing fails the state, in every form that JSONPath has
    if isinstance(node, Obj):
        return _object(node, resolve)
    message = "this field takes an object, and the value is none, or computed as a whole"
    raise UnsayableError(message, "wrap it in an object: {'value': ...}")


def _object(node: Obj, resolve: Resolver) -> dict[str, Any]:
    printed: dict[str, Any] = {}
    unsayable: list[UnsayableError] = []
    for key, member in node.items:
        if not isinstance(key, str):
            unsayable.append(
                UnsayableError("the name of a member is computed", "give it a constant name, or " + _JSONATA)
            )
            continue
        try:
            plain, value = _named_member(key, member, resolve)
        except UnsayableError as error:
            for each in (error, *error.others):
                each.member = f"{key}.{each.member}" if each.member else key
            unsayable += [error, *error.others]
        else:
            printed[key if plain else f"{key}.$"] = value
    if unsayable:
        first, *first.others = unsayable
        raise first
    return printed


def _named_member(key: str, node: Node, resolve: Resolver) -> tuple[bool, Any]:
    if key.endswith(".$") or _SUBSTITUTES in key:
        raise UnsayableError(f"a member is called {key!r}, which means something else in a definition")
    return _member(node, resolve)


def _member(node: Node, resolve: Resolver) -> tuple[bool, Any]:
    """Print a member: as plain JSON, or as what a `.$` field holds."""
    if isinstance(node, Call) and node.op == "whole":
        (node,) = node.args
    if isinstance(node, Obj):
        return True, _object(node, resolve)
    if isinstance(node, Arr):
        return _list(node, resolve)
    is_constant, value = constant(node)
    return (True, value) if is_constant else (False, field(node, resolve))


def _list(node: Arr, resolve: Resolver) -> tuple[bool, Any]:
    if not _holds_objects(node):
        is_constant, value = constant(node)
        return (True, value) if is_constant else (False, field(node, resolve))
    values = []
    for element in node.elements:
        plain, value = _member(element, resolve)
        if not plain:
            hint = "make the values members of objects, or " + _JSONATA
            raise UnsayableError("a list mixes objects with values that are computed", hint)
        values.append(value)
    return True, values


def _holds_objects(node: Node) -> bool:
    return isinstance(node, Obj) or (isinstance(node, Arr) and any(map(_holds_objects, node.elements)))


# ---------------------------------------------------------------------------------------------------------------------
# Paths and intrinsic functions


def _step(segment: Segment) -> str:
    if isinstance(segment, int):
        if segment < 0:
            hint = "count from the start, or keep the list in the order that puts the item first"
            raise UnsayableError("a position counted from the end", f"{hint}; or {_JSONATA}")
        return f"[{segment}]"
    name = str(segment)
    if _NAME.match(name):
        return f".{name}"
    if not name or _SUBSTITUTES in name:
        raise UnsayableError(f"a path cannot name the member {name!r}")
    escaped = name.replace("\\", "\\\\").replace("'", "\\'")
    return f"['{escaped}']"


def _access(node: Access, resolve: Resolver) -> _Printed:
    if node.root.kind is RootKind.PARAMETER:
        text = f"'${{{node.root.name}}}'"
        return _Printed(text, 0) if _is_text_parameter(node) else _Printed(f"States.StringToJson({text})", 1)
    text, rest = resolve(node)
    depth = 0
    for number, segment in enumerate(rest):
        if segment is PARSED:
            text, depth = f"States.StringToJson({text})", depth + 1
            if any(each is not PARSED for each in rest[number + 1 :]):
                raise UnsayableError(*_AFTER_CALL)
        else:
            text += _step(segment)
    return _Printed(text, depth)


_AFTER_CALL: Final = (
    "a path cannot follow an intrinsic function",
    "keep the parsed or computed value in a variable, and read its members from there: step.sets(...)",
)

_FUNCTIONS: Final[Mapping[str, str]] = {
    "base64_decode": "States.Base64Decode",
    "base64_encode": "States.Base64Encode",
    "contains": "States.ArrayContains",
    "count": "States.ArrayLength",
    "distinct": "States.ArrayUnique",
    "hash": "States.Hash",
    "parse": "States.StringToJson",
    "partition": "States.ArrayPartition",
    "range": "States.ArrayRange",
    "uuid": "States.UUID",
}
"""Operations that are one intrinsic function with the same arguments in the same order."""


def _print(node: Node, resolve: Resolver) -> _Printed:
    if isinstance(node, Access):
        return _access(node, resolve)
    if isinstance(node, RawPath):
        return _Printed(node.text, node.nested)
    if isinstance(node, Literal):
        return _Printed(_literal(node.value), 0)
    if isinstance(node, Arr):
        return _call("States.Array", node.elements, resolve)
    if isinstance(node, RawJsonata):
        raise UnsayableError("jsonata(...) in a JSONPath state")
    if isinstance(node, Obj):
        raise UnsayableError("an object inside an intrinsic function", _VARIABLE)
    if isinstance(node, Call):
        return _operation(node, resolve)
    raise UnsayableError("a function over the elements of a list", "use a Map state, or " + _JSONATA)


def _operation(node: Call, resolve: Resolver) -> _Printed:
    name = _FUNCTIONS.get(node.op)
    if name is not None:
        return _call(name, node.args, resolve)
    special = _SPECIAL.get(node.op)
    if special is not None:
        return special(node, resolve)
    raise UnsayableError(*_reason(node.op))


_ARITHMETIC: Final = ("JSONPath adds whole numbers and has no other arithmetic", _JSONATA)
_COMPARISON: Final = ("a comparison is no value in JSONPath", "use it in Choice(...).when(...), or " + _JSONATA)
_TEXT: Final = ("JSONPath joins texts and cannot take them apart", _JSONATA)
_ELEMENTS: Final = ("JSONPath does nothing with the elements of a list", "use a Map state, or " + _JSONATA)
_TIME: Final = (
    "JSONPath has no clock",
    "wf.context.state.entered_time is when the state was entered; or " + _JSONATA,
)

_REASONS: Final[Mapping[str, tuple[str, str]]] = {
    "append": ("lists cannot be built up in JSONPath", _JSONATA),
    "default": (
        "JSONPath has no default for a missing value",
        "a Choice on is_present(...), and a variable set on both ways; or " + _JSONATA,
    ),
    "if": ("JSONPath has no conditional value", "a Choice, and a variable set on both ways; or " + _JSONATA),
    "keys": ("JSONPath cannot list the names of members", _JSONATA),
    "lookup": ("the name of a member is computed", _JSONATA),
    "number": ("JSONPath reads numbers from JSON text only", "parse_json(text, float), or " + _JSONATA),
    "random": (
        "States.MathRandom gives whole numbers between two bounds",
        "path('States.MathRandom(0, 100)', type=int), or " + _JSONATA,
    ),
    "split": (
        "States.StringSplit splits at each of several characters and drops empty pieces",
        "path('States.StringSplit(...)', type=list[str]) where that will do, or " + _JSONATA,
    ),
    "let": (
        "a computed value is used more than once, and JSONPath gives no names to parts of an expression",
        _VARIABLE,
    ),
    "whole": ("an object inside an intrinsic function", _VARIABLE),
    **dict.fromkeys(
        ("abs", "ceil", "divide", "floor", "floor_divide", "modulo", "multiply", "negate", "power", "round", "sqrt"),
        _ARITHMETIC,
    ),
    **dict.fromkeys(
        (
            *("and", "contains_text", "endswith", "equal", "greater", "greater_equal", "is_present", "less"),
            *("less_equal", "not", "or", "startswith", "unequal"),
        ),
        _COMPARISON,
    ),
    **dict.fromkeys(
        (
            *("char", "length", "lowercase", "matches", "pad", "replace", "strip", "substring", "substring_after"),
            *("substring_before", "uppercase", "url_decode", "url_encode"),
        ),
        _TEXT,
    ),
    **dict.fromkeys(
        (
            *("average", "filter", "flatten", "join", "join_values", "map", "max", "min", "reverse"),
            *("sort", "sort_by", "sum", "zip"),
        ),
        _ELEMENTS,
    ),
    **dict.fromkeys(("from_millis", "now", "to_millis"), _TIME),
}


def _reason(op: str) -> tuple[str, str]:
    return _REASONS.get(op, (f"JSONPath has nothing for this operation ({op})", _JSONATA))


def _call(name: str, args: tuple[Node, ...], resolve: Resolver) -> _Printed:
    printed = [_print(arg, resolve) for arg in args]
    depth = 1 + max((each.depth for each in printed), default=0)
    return _Printed(f"{name}({', '.join(each.text for each in printed)})", depth)


def _escaped(text: str) -> str:
    """Escape what intrinsic functions reserve; what looks like a substitution is none any more then."""
    return re.sub(r"([\\'{}])", r"\\\1", text)


def _literal(value: bool | float | str | None) -> str:
    return f"'{_escaped(value)}'" if isinstance(value, str) else json.dumps(value)


def _concat(node: Call, resolve: Resolver) -> _Printed:
    pattern, args = "", []
    for part in node.args:
        if isinstance(part, Literal) and isinstance(part.value, str):
            pattern += _escaped(part.value)
        elif isinstance(part, Access) and part.root.kind is RootKind.PARAMETER:
            pattern += f"${{{part.root.name}}}"
        else:
            rest = pattern.rstrip("$")
            if rest != pattern:
                # `${}` would be taken for a substitution.
                args.append(_Printed(f"'{pattern[len(rest) :]}'", 0))
                pattern = rest + "{}"
            pattern += "{}"
            args.append(_in_text(part, resolve))
    depth = 1 + max((each.depth for each in args), default=0)
    return _Printed("States.Format(" + ", ".join([f"'{pattern}'", *(each.text for each in args)]) + ")", depth)


def _in_text(node: Node, resolve: Resolver) -> _Printed:
    """Print what is put into a text: a text as it is, anything else as JSON."""
    found = ops.kinds(node.type)
    if found & {"list", "object"}:
        if "string" in found:
            raise UnsayableError("a text, or else a list or an object, is written into a text")
        return _call("States.JsonToString", (node,), resolve)
    return _print(node, resolve)


def _string(node: Call, resolve: Resolver) -> _Printed:
    (arg,) = node.args
    if ops.kinds(arg.type) == {"string"}:
        return _print(arg, resolve)
    printed = _in_text(arg, resolve)
    if printed.text.startswith("States.JsonToString("):
        return printed
    return _Printed(f"States.Format('{{}}', {printed.text})", 1 + printed.depth)


def _json(node: Call, resolve: Resolver) -> _Printed:
    is_constant, value = constant(node)
    if is_constant:
        return (
            _Printed(_literal(value), 0)
            if _SUBSTITUTES not in value
            else _call("States.JsonToString", node.args, resolve)
        )
    return _call("States.JsonToString", node.args, resolve)


def _add(node: Call, resolve: Resolver) -> _Printed:
    if not (isinstance(node.type, NumberType) and node.type.integer):
        raise UnsayableError("JSONPath adds whole numbers only", "declare the numbers as int, or " + _JSONATA)
    return _call("States.MathAdd", node.args, resolve)


def _subtract(node: Call, resolve: Resolver) -> _Printed:
    left, right = node.args
    if isinstance(right, Literal) and isinstance(right.value, int) and not isinstance(right.value, bool):
        return _add(Call("add", (left, Literal(-right.value)), node.type), resolve)
    raise UnsayableError("JSONPath subtracts constants only", _JSONATA)


def _merge(node: Call, resolve: Resolver) -> _Printed:
    if not node.args:
        raise UnsayableError("an object inside an intrinsic function", _VARIABLE)
    first, *rest = node.args
    printed = _print(first, resolve)
    for arg in rest:
        other = _print(arg, resolve)
        text = f"States.JsonMerge({printed.text}, {other.text}, false)"
        printed = _Printed(text, 1 + max(printed.depth, other.depth))
    return printed


def _part(node: Call, resolve: Resolver) -> _Printed:
    """Print a member or an item of something that is no reference."""
    base, key = node.args
    printed = _print(base, resolve)
    if isinstance(key, Literal):
        step = _step(key.value)  # type: ignore[arg-type]  # a name or a position
        if isinstance(base, RawPath) and not base.is_intrinsic:
            if base.is_definite:
                return _Printed(printed.text + step, 0)
            raise UnsayableError("a step behind a path that finds any number of values", "write it in the path itself")
    if node.op == "item":
        return _call("States.ArrayGetItem", node.args, resolve)
    raise UnsayableError(*_AFTER_CALL)


def _pluck(node: Call, resolve: Resolver) -> _Printed:
    base, name = node.args
    if not isinstance(base, Access) or not is_path(base, resolve):
        raise UnsayableError(*_ELEMENTS)
    assert isinstance(name, Literal)
    return _Printed(f"{_print(base, resolve).text}[*]{_step(str(name.value))}", 0)


def _slice(node: Call, resolve: Resolver) -> _Printed:
    base, *bounds = node.args
    numbers = [bound.value for bound in bounds if isinstance(bound, Literal) and isinstance(bound.value, int)]
    if not isinstance(base, Access) or not is_path(base, resolve) or len(numbers) < len(bounds):
        raise UnsayableError(*_ELEMENTS)
    low, high = numbers[0], numbers[1] if len(numbers) > 1 else None
    if high is not None and not ((low == 0 and high != 0) or 0 <= low < high):
        raise UnsayableError("a slice with two ends that is empty or counts from the end", _JSONATA)
    return _Printed(f"{_print(base, resolve).text}[{low or (0 if high is None else '')}:{high or ''}]", 0)


def _first(node: Call, resolve: Resolver) -> _Printed:
    return _print(node.args[0], resolve)


_SPECIAL: Final[Mapping[str, Callable[[Call, Resolver], _Printed]]] = {
    "add": _add,
    "concat": _concat,
    "item": _part,
    "json": _json,
    "member": _part,
    "merge": _merge,
    "pluck": _pluck,
    "plus": _first,
    "slice": _slice,
    "string": _string,
    "subtract": _subtract,
    "typed": _first,
}


# ---------------------------------------------------------------------------------------------------------------------
# Choice rules

Rule = dict[str, Any]

_FLIPPED: Final = {"less": "greater", "less_equal": "greater_equal", "greater": "less", "greater_equal": "less_equal"}
_SUFFIX: Final = {
    "equal": "equals",
    "less": "less_than",
    "less_equal": "less_than_equals",
    "greater": "greater_than",
    "greater_equal": "greater_than_equals",
}
_TYPE_TESTS: Final = {"string": "is_string", "number": "is_numeric", "boolean": "is_boolean", "null": "is_null"}
_FAMILIES: Final = {"string": "string", "number": "numeric", "boolean": "boolean"}


def condition(node: Node, resolve: Resolver) -> Rule:
    """Print a condition as the fields of a Choice rule, by the names of `asl.ChoiceRule`; nested rules are dicts.

    Raises:
        UnsayableError: an operand is computed, or there is no operator for it.
    """
    if isinstance(node, (Access, RawPath)):
        return _guarded((node,), {"variable": reference(node, resolve), "boolean_equals": True}, resolve)
    if isinstance(node, Call):
        if node.op in ("and", "or"):
            return _joined(f"{node.op}_", [condition(arg, resolve) for arg in node.args])
        if node.op == "not":
            return _negated(condition(node.args[0], resolve))
        if node.op == "unequal":
            return _negated(condition(Call("equal", node.args, node.type), resolve))
        if node.op == "is_present":
            return _present(node.args[0], resolve)
        if node.op in _SUFFIX:
            return _comparison(node, resolve)
        if node.op in ("contains_text", "startswith", "endswith"):
            return _pattern(node, resolve)
        if node.op == "contains":
            return _one_of(node, resolve)
    raise _computed(node, resolve)


def _computed(node: Node, resolve: Resolver) -> UnsayableError:
    """Give the error for a computed operand; where JSONPath cannot compute it either, that is what is said."""
    try:
        _print(node, resolve)
    except UnsayableError as error:
        return error
    return UnsayableError("a computed value in a condition", "keep it in a variable, and test that: step.sets(...)")


def _joined(name: str, rules: list[Rule]) -> Rule:
    """Join rules; those that are joined in the same way already are taken apart."""
    parts: list[Rule] = []
    for rule in rules:
        for part in rule.get(name, [rule]):
            if part not in parts:
                parts.append(part)
    return parts[0] if len(parts) == 1 else {name: parts}


def _negated(rule: Rule) -> Rule:
    inner: Rule | None = rule.get("not_")
    return {"not_": rule} if inner is None else inner


def _guarded(operands: tuple[Node, ...], rule: Rule, resolve: Resolver) -> Rule:
    """Test first whether optional members are there: a missing one would fail the state."""
    tests = [
        {"variable": reference(node, resolve), "is_present": True}
        for node in operands
        if isinstance(node, Access) and node.maybes
    ]
    return _joined("and_", [*tests, rule])


def _present(node: Node, resolve: Resolver) -> Rule:
    text = reference(node, resolve)
    found = ops.kinds(node.type)
    present = {"variable": text, "is_present": True}
    if found and "null" not in found:
        return present
    return {"and_": [present, {"not_": {"variable": text, "is_null": True}}]}


def _comparison(node: Call, resolve: Resolver) -> Rule:
    op, (left, right) = node.op, node.args
    if _is_moment(left) and _is_moment(right):
        return _comparison_of(op, left.args[0], right.args[0], resolve, "timestamp")
    if op == "equal" and isinstance(left, Call) and left.op == "type":
        return _type_test(left.args[0], right, resolve)
    return _comparison_of(op, left, right, resolve)


def _is_moment(node: Node) -> TypeGuard[Call]:
    return isinstance(node, Call) and node.op == "to_millis" and len(node.args) == 1


def _type_test(node: Node, name: Node, resolve: Resolver) -> Rule:
    test = _TYPE_TESTS.get(name.value) if isinstance(name, Literal) and isinstance(name.value, str) else None
    if test is None:
        raise UnsayableError("a test for any other type than string, number, boolean and null", _JSONATA)
    if not is_path(node, resolve):
        raise _computed(node, resolve)
    return _guarded((node,), {"variable": reference(node, resolve), test: True}, resolve)


def _comparison_of(op: str, left: Node, right: Node, resolve: Resolver, family: str | None = None) -> Rule:
    if constant(left)[0]:
        op, left, right = _FLIPPED.get(op, op), right, left
    for operand in (left, right):
        if not (is_path(operand, resolve) or constant(operand)[0]):
            raise _computed(operand, resolve)
    text = reference(left, resolve)
    is_constant, value = constant(right)
    if is_constant and value is None:
        return _guarded((left,), {"variable": text, "is_null": True}, resolve)
    if family is None:
        family = _family(right) if is_constant or not ops.kinds(left.type) else _family(left)
    operator = f"{family}_{_SUFFIX[op]}"
    if is_constant:
        return _guarded((left,), {"variable": text, operator: value}, resolve)
    rule: Rule = {"variable": text, f"{operator}_path": reference(right, resolve)}
    if op == "equal" and all("null" in ops.kinds(operand.type) for operand in (left, right)):
        nulls = [{"variable": reference(operand, resolve), "is_null": True} for operand in (left, right)]
        rule = {"or_": [{"and_": nulls}, rule]}
    return _guarded((left, right), rule, resolve)


def _family(node: Node) -> str:
    found = ops.kinds(node.type) - {"null"}
    if len(found) == 1 and (family := _FAMILIES.get(next(iter(found)))) is not None:
        return family
    if found & {"list", "object"}:
        raise UnsayableError("a comparison of lists or objects", "compare their members, or " + _JSONATA)
    raise UnsayableError("a comparison of values whose type is not known", "give one of them a type: typed(x, str)")


def _pattern(node: Call, resolve: Resolver) -> Rule:
    base, part = node.args
    if not is_path(base, resolve):
        raise _computed(base, resolve)
    if not isinstance(part, Literal) or not isinstance(part.value, str) or _SUBSTITUTES in part.value:
        raise UnsayableError("a search for a computed text", _JSONATA)
    escaped = part.value.replace("\\", "\\\\").replace("*", "\\*")
    before, after = ("" if node.op == "startswith" else "*"), ("" if node.op == "endswith" else "*")
    rule = {"variable": reference(base, resolve), "string_matches": f"{before}{escaped}{after}"}
    return _guarded((base,), rule, resolve)


def _one_of(node: Call, resolve: Resolver) -> Rule:
    values, part = node.args
    if isinstance(values, Arr) and values.elements:
        return _joined("or_", [condition(Call("equal", (part, each), node.type), resolve) for each in values.elements])
    raise _computed(node, resolve)
