"""Operations on nodes with their typing rules.

What the types already show to be wrong gives a `Poison` (or a flawed path) that carries the finding, so that building
goes on and all findings come together.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final

from sfgen.errors import Diagnostic
from sfgen.expr.tree import PARSED, Access, Arr, Call, Literal, Node, Obj, Poison, Segment, bounded, chain, finding
from sfgen.expr.types import (
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    UNKNOWN,
    ArrayType,
    BooleanType,
    DictType,
    NullType,
    NumberType,
    Presence,
    RecordType,
    StringType,
    TupleType,
    Type,
    UnionType,
    UnresolvedAnnotationError,
    union_of,
)
from sfgen.expr.values import concat

__all__ = [
    "add",
    "arithmetic",
    "call",
    "compare",
    "element_type",
    "equal",
    "fits",
    "index",
    "is_list",
    "junction",
    "kinds",
    "member",
    "near",
    "never_equal",
    "parse",
    "plain_bool",
    "poisoned",
    "require",
    "require_elements",
    "slice_of",
    "spell",
    "surely",
]

_TIME_TEXT: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)")

_NO_KIND: frozenset[str] = frozenset()
_OBJECT = frozenset({"object"})
_KINDS: Mapping[type[Type], frozenset[str]] = {
    StringType: frozenset({"string"}),
    NumberType: frozenset({"number"}),
    BooleanType: frozenset({"boolean"}),
    NullType: frozenset({"null"}),
    ArrayType: frozenset({"list"}),
    TupleType: frozenset({"list"}),
    DictType: _OBJECT,
}


def kinds(type_: Type) -> frozenset[str]:
    """Name the JSON kinds that a value of the type can have; empty if nothing is known."""
    if isinstance(type_, UnionType):
        return _NO_KIND.union(*(kinds(member) for member in type_.members))
    if isinstance(type_, RecordType):
        return _OBJECT
    return _KINDS.get(type(type_), _NO_KIND)


def fits(node: Node, *allowed: str) -> bool:
    """Say whether the node's value is, as far as is known, of one of the kinds."""
    return kinds(node.type).issubset(allowed)


def surely(node: Node, kind: str) -> bool:
    """Say whether the node's value is known to be of the kind."""
    return kinds(node.type) == {kind}


def is_list(type_: Type) -> bool:
    """Say whether the type is a list for sure."""
    return isinstance(type_, (ArrayType, TupleType))


def near(name: str, known: Iterable[str]) -> str | None:
    """Give the known name that is most like a wrong one, for a hint."""
    known = list(known)
    matches = difflib.get_close_matches(name, known, n=1, cutoff=0.6)
    if matches:
        return matches[0]
    return next((each for each in known if each.lower() == name.lower()), None)


def spell(node: Node) -> str:
    """Write a node for a message."""
    if isinstance(node, Access):
        return node.spelled()
    return repr(node.value) if isinstance(node, Literal) else "the expression"


def require(node: Node, what: str, *allowed: str) -> Diagnostic | None:
    """Give a finding if the node cannot be of one of the kinds."""
    if fits(node, *allowed):
        return None
    wanted = " or ".join(allowed)
    article = "an" if wanted[0] in "aeiou" else "a"
    hint = None
    if "null" in kinds(node.type) and kinds(node.type) - {"null"} <= set(allowed):
        hint = f"it may be null: default({spell(node)}, ...)"
    return finding(
        "operand-type", f"{what} needs {article} {wanted}, but {spell(node)} is {node.type.describe()}", hint
    )


def require_elements(node: Node, what: str, *allowed: str) -> Diagnostic | None:
    """Give a finding if the node cannot be a list, or its elements cannot be of one of the kinds."""
    problem = require(node, what, "list")
    element = element_type(node.type)
    if problem is not None or kinds(element) <= set(allowed):
        return problem
    wanted = " or ".join(f"{kind}s" for kind in allowed)
    return finding(
        "operand-type", f"{what} needs a list of {wanted}, but each item of {spell(node)} is {element.describe()}"
    )


def poisoned(args: Iterable[Node], *problems: Diagnostic | None) -> Poison:
    """Give what stands for an operation that cannot be: it carries the findings, old ones first."""
    args = list(args)
    carried = [problem for arg in args for problem in arg.problems]
    accesses = tuple(dict.fromkeys(access for arg in args for access in arg.accesses))
    return Poison(*carried, *(problem for problem in problems if problem), accesses=accesses)


def call(op: str, args: Iterable[Node], type_: Type, *, sure: bool | None = None) -> Node:
    """Apply an operator or function; unless said, its value is sure if all operands are."""
    operands = tuple(args)
    known = all(arg.sure for arg in operands) if sure is None else sure
    return bounded(Call(op, operands, type_, sure=known))


# ---------------------------------------------------------------------------------------------------------------------
# Paths


def member(base: Node, name: str) -> Node:
    """Read a member of an object by its name in Python (a model's attribute) or in JSON."""
    if isinstance(base, Poison):
        return base
    found = _member(base.type, name)
    if isinstance(found, str):
        return _unknown_member(base, name, found)
    json_name, type_, presence = found
    if isinstance(base.type, UnionType) and "null" in kinds(base.type):
        return _step_from_nullable(base, json_name, type_, presence)
    return _step(base, json_name, type_, presence)


def _step_from_nullable(base: Node, name: str, type_: Type, presence: Presence) -> Node:
    """Read a member of what may be null: it is the object that may be missing, so a test on that is enough."""
    if not isinstance(base, Access):
        return _step(base, name, type_, Presence.MAYBE)
    length = len(base.segments)
    maybes = base.maybes if length in base.maybes else (*base.maybes, length)
    maybe = Access(base.root, base.segments, base.type, Presence.MAYBE, maybes, problems=base.problems)
    path = maybe.step(name, type_, presence)
    path.parent = base
    return path


def _step(base: Node, segment: Segment, type_: Type, presence: Presence) -> Node:
    if isinstance(base, Access):
        return base.step(segment, type_, presence)
    if isinstance(base, Obj) and isinstance(segment, str) and all(isinstance(key, str) for key, _ in base.items):
        value = next((value for key, value in reversed(base.items) if key == segment), None)
        if value is not None:
            return value
    if isinstance(base, Arr) and isinstance(segment, int) and -len(base.elements) <= segment < len(base.elements):
        return base.elements[segment]
    sure = base.sure and presence is Presence.SURE
    if segment is PARSED:
        return call("parse", [base], type_, sure=sure)
    op = "member" if isinstance(segment, str) else "item"
    return call(op, [base, Literal(segment)], type_, sure=sure)


def _member(type_: Type, name: str) -> tuple[str, Type, Presence] | str:
    """Find a member; a string is the reason why there is none."""
    if type_ is UNKNOWN:
        return name, UNKNOWN, Presence.UNMARKED
    if isinstance(type_, DictType):
        return name, type_.value, Presence.UNMARKED
    if isinstance(type_, RecordType):
        try:
            fields = type_.fields
        except UnresolvedAnnotationError as error:
            return f"the model cannot be read: {error}"
        field = fields.get(name) or next((f for f in fields.values() if f.json_name == name), None)
        if field is not None:
            return field
        return (name, UNKNOWN, Presence.UNMARKED) if type_.open else f"{type_.name} has no member {name!r}"
    if isinstance(type_, UnionType):
        return _union_member(type_, name)
    return f"{type_.describe()} has no member {name!r}"


def _union_member(type_: UnionType, name: str) -> tuple[str, Type, Presence] | str:
    found = [_member(each, name) for each in type_.members if not isinstance(each, NullType)]
    lacking = next((each for each in found if isinstance(each, str)), None)
    if lacking is not None:
        return lacking
    fields = [each for each in found if not isinstance(each, str)]
    return fields[0][0], union_of(field[1] for field in fields), min(field[2] for field in fields)


def _unknown_member(base: Node, name: str, reason: str) -> Node:
    hint: str | None = None
    if is_list(base.type):
        reason = f"{spell(base)} is a list, so it has no member {name!r}"
        hint = _list_hint(spell(base), name)
    elif isinstance(base.type, RecordType):
        try:
            fields = base.type.fields
        except UnresolvedAnnotationError:
            fields = {}
        close = near(name, fields)
        listed = ", ".join(list(fields)[:8]) + (f" and {len(fields) - 8} more" if len(fields) > 8 else "")
        hint = f"did you mean {close!r}?" if close else f"it has {listed}" if fields else None
    elif "string" in kinds(base.type):
        hint = _text_hint(base, name)
    problem = finding("unknown-member", f"{spell(base)}: {reason}", hint)
    return base.flawed(problem, name) if isinstance(base, Access) else poisoned([base], problem)


def _text_hint(base: Node, name: str) -> str:
    if kinds(base.type) - {"string"}:
        return f"it is {base.type.describe()}: say what it is where it is no text, default({spell(base)}, '').{name}"
    if hasattr(str, name):
        return f"texts have {', '.join(_TEXT_METHODS)} here; write jsonata(...) for what no function of sfgen does"
    close = near(name, _TEXT_METHODS)
    if close is not None:
        return f"did you mean {close!r}?"
    return f"parse JSON text first: parse_json({spell(base)}, Model).{name}"


_TEXT_METHODS = ("upper", "lower", "strip", "split", "replace", "startswith", "endswith")


def _list_hint(spelled: str, name: str) -> str:
    if name == "append":
        return f"lists do not change: {spelled} + [x]"
    if name in ("count", "index"):
        return f"write count({spelled}), or contains({spelled}, x)"
    return f'take one item, {spelled}[0].{name}, or all of them: pluck({spelled}, "{name}")'


def index(base: Node, key: Node) -> Node:
    """Read an element of a list or string by position, or a member by name."""
    if isinstance(base, Poison):
        return base
    if isinstance(key, Literal) and isinstance(key.value, str):
        return member(base, key.value)
    if surely(key, "string"):
        return _lookup(base, key)
    problem = require(key, "an index", "number") or require(base, "indexing", "list", "string", "object")
    if problem:
        return poisoned([base, key], problem)
    if surely(base, "object"):
        return poisoned([base, key], finding("operand-type", f"{spell(base)} is an object: its keys are strings"))
    if surely(base, "string"):
        return call("char", [base, key], STRING)
    if isinstance(key, Literal) and isinstance(key.value, int) and not isinstance(key.value, bool):
        return _position(base, key.value)
    return call("item", [base, key], element_type(base.type), sure=False)


def _position(base: Node, position: int) -> Node:
    if isinstance(base.type, TupleType):
        count = len(base.type.elements)
        if not -count <= position < count:
            return poisoned(
                [base], finding("unknown-member", f"{spell(base)} has {count} items, so it has no item {position}")
            )
        return _step(base, position, base.type.elements[position], Presence.SURE)
    return _step(base, position, element_type(base.type), Presence.UNMARKED)


def _lookup(base: Node, key: Node) -> Node:
    problem = require(base, "indexing with a string", "object")
    if problem:
        return poisoned([base, key], problem)
    value = base.type.value if isinstance(base.type, DictType) else UNKNOWN
    return call("lookup", [base, key], value, sure=False)


def element_type(type_: Type) -> Type:
    """Give the type of the elements of a list type; unknown for anything else."""
    if isinstance(type_, ArrayType):
        return type_.element
    if isinstance(type_, TupleType):
        return union_of(type_.elements) if type_.elements else UNKNOWN
    if isinstance(type_, UnionType):
        lists = [each for each in type_.members if is_list(each)]
        return union_of(element_type(each) for each in lists) if lists else UNKNOWN
    return UNKNOWN


def slice_of(base: Node, start: Node | None, stop: Node | None, step: Node | None) -> Node:
    """Cut a list or a string as Python does, with a step of 1."""
    if step is not None and step != Literal(1):
        problem = finding("operand-type", "a slice has no step here", "reverse(xs), or filter_(xs, lambda x: ...)")
        return poisoned([base], problem)
    bounds = [bound for bound in (start, stop) if bound is not None]
    problems = [require(base, "slicing", "list", "string"), *(require(b, "a slice", "number") for b in bounds)]
    if any(problems):
        return poisoned([base, *bounds], *problems)
    if not kinds(base.type):
        return poisoned(
            [base],
            finding(
                "operand-type",
                f"{spell(base)} may be a list or a string, and they are cut in different ways",
                "give it a type: a model with this field, or parse_json(text, list[str])",
            ),
        )
    low = start if start is not None else Literal(0)
    args = [base, low] if stop is None else [base, low, stop]
    if surely(base, "string"):
        return call("substring", args, STRING)
    return call("slice", args, ArrayType(element_type(base.type)), sure=True)


def parse(base: Node, type_: Type) -> Node:
    """Read JSON text."""
    problem = require(base, "parse_json", "string")
    if problem:
        return poisoned([base], problem)
    return _step(base, PARSED, type_, Presence.SURE)


# ---------------------------------------------------------------------------------------------------------------------
# Operators

_ARITHMETIC_WORDS: Mapping[str, str] = {
    "subtract": "-",
    "multiply": "*",
    "divide": "/",
    "floor_divide": "//",
    "modulo": "%",
    "power": "**",
    "negate": "-",
    "plus": "+",
    "abs": "abs()",
}


def arithmetic(op: str, *args: Node) -> Node:
    """Apply an operator on numbers."""
    problems = [require(arg, f"{_ARITHMETIC_WORDS[op]!r}", "number") for arg in args]
    if op in ("divide", "floor_divide", "modulo") and isinstance(args[1], Literal) and args[1].value == 0:
        problems.append(finding("operand-type", f"{spell(args[0])} is divided by zero"))
    if any(problems):
        return poisoned(args, *problems)
    whole = op not in ("divide", "power") and all(isinstance(arg.type, NumberType) and arg.type.integer for arg in args)
    return call(op, args, INTEGER if whole else NUMBER)


def add(left: Node, right: Node) -> Node:
    """Add numbers, join strings or append lists, whichever the types say."""
    either = kinds(left.type) | kinds(right.type)
    if "string" in either:
        problems = [require(arg, "'+' with a string", "string") for arg in (left, right)]
        if any(problems):
            hint_problem = next(problem for problem in problems if problem)
            return poisoned([left, right], _with_hint(hint_problem, "use an f-string, or to_string(x)"))
        return concat([left, right])
    if "list" in either:
        problems = [require(arg, "'+' with a list", "list") for arg in (left, right)]
        if any(problems):
            return poisoned([left, right], *problems)
        return _append(left, right)
    if "number" in either:
        problems = [require(arg, "'+'", "number") for arg in (left, right)]
        if any(problems):
            return poisoned([left, right], *problems)
        return _sum(left, right)
    if either:
        return poisoned([left, right], require(left, "'+'", "number", "string", "list"))
    return poisoned(
        [left, right],
        finding(
            "ambiguous-operator",
            f"{spell(left)} + {spell(right)}: neither type is known, so this may be a sum or a concatenation",
            "give one of them a type: to_number(x) + y, an f-string, or a model with these fields",
        ),
    )


def _with_hint(problem: Diagnostic, hint: str) -> Diagnostic:
    return replace(problem, hint=problem.hint or hint)


def _sum(left: Node, right: Node) -> Node:
    whole = all(isinstance(arg.type, NumberType) and arg.type.integer for arg in (left, right))
    return call("add", [left, right], INTEGER if whole else NUMBER)


def _append(left: Node, right: Node) -> Node:
    parts = [part for part in (left, right) if not (isinstance(part, Arr) and not part.elements)]
    if len(parts) == 1 and is_list(parts[0].type):
        return parts[0]
    if isinstance(left, Arr) and isinstance(right, Arr):
        return bounded(Arr(left.elements + right.elements))
    element = union_of([element_type(left.type), element_type(right.type)])
    return bounded(chain("append", (left, *_operands("append", right)), ArrayType(element)))


def _operands(op: str, node: Node) -> tuple[Node, ...]:
    return node.args if isinstance(node, Call) and node.op == op else (node,)


def equal(left: Node, right: Node, *, negated: bool = False) -> Node:
    """Compare for equality; comparing with a value that can never be equal is a finding."""
    problem = never_equal(left, right) or never_equal(right, left)
    if problem:
        return poisoned([left, right], problem)
    left, right = _as_times(left, right)
    for value, other in ((left, right), (right, left)):
        if other == Literal(None) and not value.sure:
            # In Python a missing value is None.
            present = call("is_present", [value], BOOLEAN, sure=True)
            return present if negated else call("not", [present], BOOLEAN)
    return call("unequal" if negated else "equal", [left, right], BOOLEAN, sure=True)


def never_equal(left: Node, right: Node) -> Diagnostic | None:
    """Say why two values can never be equal, as far as their types tell."""
    possible, given = _texts(left.type), _texts(right.type)
    some, others = kinds(left.type), kinds(right.type)
    if possible and given and others == {"string"} and not isinstance(left, Literal) and not set(possible) & set(given):
        close = near(given[0], possible)
        return finding(
            "impossible-comparison",
            f"{spell(left)} can never be {given[0]!r}: it is {left.type.describe()}",
            f"did you mean {close!r}?" if close else None,
        )
    if some and others and not some & others and {"null"} not in (some, others):
        return finding(
            "impossible-comparison",
            f"{spell(left)} is {left.type.describe()} and {spell(right)} is {right.type.describe()}: they are never equal",
        )
    return None


def _texts(type_: Type) -> tuple[str, ...] | None:
    """Give the strings that a value can be, if all are known."""
    members = type_.members if isinstance(type_, UnionType) else (type_,)
    return next((member.values for member in members if isinstance(member, StringType)), None)


def compare(op: str, left: Node, right: Node) -> Node:
    """Order two numbers or two strings."""
    problems = [require(arg, "an ordering", "number", "string") for arg in (left, right)]
    if any(problems):
        return poisoned([left, right], *problems)
    some, others = kinds(left.type), kinds(right.type)
    if some and others and not some & others:
        return poisoned(
            [left, right],
            finding(
                "impossible-comparison",
                f"{spell(left)} is {left.type.describe()} and {spell(right)} is {right.type.describe()}: "
                "they have no order",
            ),
        )
    return call(op, [*_as_times(left, right)], BOOLEAN)


def _as_times(left: Node, right: Node) -> tuple[Node, Node]:
    """Make what is compared with a time, and it, points in time: their texts differ by fractions and offsets."""
    sides = (left, right)
    if not any(isinstance(side.type, StringType) and side.type.time for side in sides):
        return sides
    if not all(_may_be_time(side) for side in sides):
        return sides
    first, second = (call("to_millis", [side], INTEGER) for side in sides)
    return first, second


def _may_be_time(node: Node) -> bool:
    if isinstance(node, Literal):
        return isinstance(node.value, str) and _TIME_TEXT.fullmatch(node.value) is not None
    return isinstance(node.type, StringType) and not (isinstance(node, Access) and node.maybes)


def junction(op: str, left: Node, right: Node) -> Node:
    """Join two conditions with `and` or `or`."""
    for arg in (left, right):
        if isinstance(arg, Literal) and isinstance(arg.value, bool):
            return poisoned([left, right], plain_bool(arg.value))
        problem = require(arg, "'&' or '|'", "boolean")
        if problem:
            hint = problem.hint or "they bind more tightly than comparisons: (x > 1) & (y < 2)"
            return poisoned([left, right], replace(problem, hint=hint))
    return bounded(chain(op, (left, *_operands(op, right)), BOOLEAN))


def plain_bool(value: object) -> Diagnostic:
    """Give the finding for a Python bool where a condition on references is meant."""
    return finding(
        "plain-bool",
        f"the condition is the Python value {value!r}, decided once when the workflow is built",
        "'is', 'in', 'and', 'or', 'not' and chained comparisons give such a value: use ==, contains(), &, |, not_()",
    )
