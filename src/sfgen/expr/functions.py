"""Functions on references: what Python's syntax cannot say.

Each is typed as the Python function it stands for and builds an expression. Arguments may be references, expressions or
plain values. A wrong kind of argument is a finding at the line of the call (code `operand-type`), reported with all others
when the workflow is checked.

Source of the functions' meaning: JSONata 2.0.6 and the functions that AWS Step Functions adds to it
(AWS Step Functions Developer Guide, "Transforming data with JSONata").
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, TypeVar, cast, get_args, overload

from sfgen.errors import DefinitionError, Diagnostic
from sfgen.expr import operations as ops
from sfgen.expr import tree
from sfgen.expr.refs import Expr
from sfgen.expr.tree import Lambda, Node, Obj, Poison, Root, RootKind, finding
from sfgen.expr.types import (
    BOOLEAN,
    INTEGER,
    NULL,
    NUMBER,
    STRING,
    UNKNOWN,
    ArrayType,
    DictType,
    Presence,
    RecordType,
    StringType,
    TupleType,
    Type,
    UnionType,
    UnresolvedAnnotationError,
    mismatch,
    shape_of,
    union_of,
)
from sfgen.expr.values import lift

__all__ = [
    "average",
    "base64_decode",
    "base64_encode",
    "ceil",
    "contains",
    "count",
    "default",
    "distinct",
    "filter_",
    "flatten",
    "floor",
    "from_millis",
    "hash_",
    "if_",
    "is_present",
    "join",
    "jsonata",
    "keys",
    "length",
    "map_",
    "matches",
    "max_",
    "merge",
    "min_",
    "not_",
    "now",
    "obj",
    "pad",
    "parse_json",
    "partition",
    "path",
    "pluck",
    "random_",
    "range_",
    "reverse",
    "round_",
    "sort",
    "sqrt",
    "substring_after",
    "substring_before",
    "sum_",
    "to_json",
    "to_millis",
    "to_number",
    "to_string",
    "type_of",
    "typed",
    "url_decode",
    "url_encode",
    "uuid",
    "zip_",
]

T = TypeVar("T")
TypeName = Literal["string", "number", "boolean", "array", "object", "null"]
_TYPE_NAMES = StringType(get_args(TypeName))
S = TypeVar("S")


def _made(node: Node) -> Any:
    return Expr(node)


def _apply(op: str, name: str, type_: Type, *args: tuple[Any, str], sure: bool | None = None) -> Any:
    """Build a call after checking the kind of each argument; the kinds of one argument are joined by spaces."""
    nodes = [lift(value) for value, _ in args]
    problems = [
        ops.require(node, f"{name}()", *kinds.split()) if kinds else None
        for node, (_, kinds) in zip(nodes, args, strict=True)
    ]
    if any(problems):
        return _made(ops.poisoned(nodes, *problems))
    return _made(ops.call(op, nodes, type_, sure=sure))


# ---------------------------------------------------------------------------------------------------------------------
# Presence and choice


def default(value: T | None, otherwise: T) -> T:
    """Give a value, or another where it is missing or null.

    Args:
        value: Any reference; its own presence no longer matters.
        otherwise: What to use instead.
    """
    node, fallback = lift(value), lift(otherwise)
    known = _without_null(node.type)
    reason = None if fallback.type == NULL else mismatch(fallback.type, _widened(known))
    if reason:
        problem = finding("operand-type", f"default({ops.spell(node)}, ...): {reason}")
        return cast("T", _made(ops.poisoned([node, fallback], problem)))
    return cast("T", _made(ops.call("default", [node, fallback], _defaulted(known, fallback.type), sure=fallback.sure)))


def _defaulted(known: Type, fallback: Type) -> Type:
    if fallback == NULL:
        return union_of([known, NULL])
    if known is UNKNOWN:
        # Texts, numbers and lists have operators, so it matters which it is; what an object holds remains open.
        return UNKNOWN if isinstance(fallback, RecordType) else NUMBER if fallback == INTEGER else _widened(fallback)
    return known if mismatch(fallback, known) is None else _widened(known)


def _without_null(type_: Type) -> Type:
    if not isinstance(type_, UnionType):
        return type_
    return union_of(member for member in type_.members if member is not NULL)


def _widened(type_: Type) -> Type:
    if isinstance(type_, UnionType):
        return union_of(_widened(member) for member in type_.members)
    return STRING if isinstance(type_, StringType) else type_


def is_present(value: object) -> bool:
    """Say whether a value is there and not null."""
    return cast(bool, _made(ops.call("is_present", [lift(value)], BOOLEAN, sure=True)))


def type_of(value: object) -> TypeName:
    """Name the type of a JSON value, for data whose type is not known before; nothing for what is missing."""
    return cast("TypeName", _made(ops.call("type", [lift(value)], _TYPE_NAMES)))


def not_(condition: bool) -> bool:
    """Negate a condition; a condition that gives nothing counts as false."""
    node = lift(condition)
    if isinstance(node, tree.Literal) and isinstance(node.value, bool):
        return cast(bool, _made(Poison(ops.plain_bool(node.value))))
    return cast(bool, _apply("not", "not_", BOOLEAN, (condition, "boolean"), sure=True))


def if_(condition: bool, then: T, otherwise: S) -> T | S:
    """Give one of two values.

    Args:
        condition: A condition over references; a plain Python bool is a finding (`plain-bool`).
        then: The value where it is true.
        otherwise: The value where it is false.
    """
    test, yes, no = lift(condition), lift(then), lift(otherwise)
    plain = isinstance(test, tree.Literal) and isinstance(test.value, bool)
    problem = ops.plain_bool(condition) if plain else ops.require(test, "if_()", "boolean")
    if problem:
        return cast("T | S", _made(ops.poisoned([test, yes, no], problem)))
    made = ops.call("if", [test, yes, no], union_of([yes.type, no.type]), sure=yes.sure and no.sure)
    return cast("T | S", _made(made))


def contains(whole: Iterable[Any] | str, part: Any) -> bool:
    """Say whether a list has an element, or a text a piece of text.

    Args:
        whole: A list or a string; its type must be known.
        part: The element, compared by value, or the piece.
    """
    holder, piece = lift(whole), lift(part)
    if ops.surely(holder, "string"):
        return cast(bool, _apply("contains_text", "contains", BOOLEAN, (whole, "string"), (part, "string")))
    problem = ops.require(holder, "contains()", "list", "string")
    if problem is None and not ops.kinds(holder.type):
        problem = finding(
            "operand-type",
            f"contains({ops.spell(holder)}, ...): is it a list or a string? Its type is not known",
            "give it a type: a model with this field, or parse_json(text, list[str])",
        )
    if problem is None and isinstance(holder, tree.Arr):
        problem = next(filter(None, (ops.never_equal(piece, each) for each in holder.elements)), None)
    if problem:
        return cast(bool, _made(ops.poisoned([holder, piece], problem)))
    return cast(bool, _made(ops.call("contains", [holder, piece], BOOLEAN, sure=True)))


# ---------------------------------------------------------------------------------------------------------------------
# JSON and objects


@overload
def parse_json(text: str, model: type[T]) -> T: ...
@overload
def parse_json(text: str) -> Any: ...
def parse_json(text: str, model: Any = None) -> Any:
    """Read JSON text.

    Args:
        text: The JSON text, such as the body of an object in S3.
        model: What the text holds: a pydantic model, TypedDict, `list[...]`, ...; unknown without it. It is a claim about
            the data and is not checked when the workflow runs.
    """
    return _made(ops.parse(lift(text), UNKNOWN if model is None else _shape(model)))


def typed(value: Any, model: type[T]) -> T:
    """Say what a value of unknown type is; its members are then known to checks, editors and type checkers.

    Args:
        value: A reference whose type is not known, such as the payload of a function.
        model: A pydantic model, TypedDict, or any annotation. It is a claim and is not checked when the workflow runs.
    """
    node, shape = lift(value), _shape(model)
    if isinstance(node, tree.Access):
        return cast("T", _made(node.typed(shape)))
    return cast("T", _made(ops.call("typed", [node], shape)))


def _shape(annotation: Any) -> Type:
    try:
        return shape_of(annotation)
    except UnresolvedAnnotationError as error:
        raise _unresolved(error) from None


def _unresolved(error: UnresolvedAnnotationError) -> DefinitionError:
    return DefinitionError([finding("unresolved-annotation", str(error), "define the class before it is used")])


def to_json(value: Any) -> str:
    """Write a value as compact JSON text; numbers have at most 15 digits there."""
    return cast("str", _made(ops.call("json", [lift(value)], STRING)))


def to_string(value: Any) -> str:
    """Write a value as text: a string as it is, anything else as JSON."""
    return cast(str, _made(ops.call("string", [lift(value)], STRING)))


def to_number(text: str | float | bool) -> float:
    """Read a number from text."""
    return cast(float, _apply("number", "to_number", NUMBER, (text, "string number boolean")))


def obj(model: type[T], /, **members: Any) -> T:
    """Build an object of a model from references; pydantic itself would refuse them.

    Args:
        model: A pydantic model, TypedDict or dataclass.
        **members: Its members by their Python names, each a reference or a plain value.

    Findings:
        `unknown-member`, `missing-member`, `member-type`: the members do not fit the model.
    """
    shape = _shape(model)
    if not isinstance(shape, RecordType):
        raise DefinitionError([finding("operand-type", f"obj() needs a class with members, not {model!r}")])
    nodes = {name: lift(value) for name, value in members.items()}
    try:
        fields = shape.fields
        problems = _misfits(shape, nodes)
    except UnresolvedAnnotationError as error:
        raise _unresolved(error) from None
    if problems:
        return cast("T", _made(ops.poisoned(nodes.values(), *problems)))
    items = tuple((fields[name].json_name if name in fields else name, node) for name, node in nodes.items())
    return cast("T", _made(tree.bounded(Obj(items, shape))))


def _misfits(shape: RecordType, members: Mapping[str, Node]) -> list[Diagnostic]:
    problems = []
    for name, node in members.items():
        field = shape.fields.get(name)
        if field is None and not shape.open:
            close = ops.near(name, shape.fields)
            hint = f"did you mean {close!r}?" if close else None
            problems.append(finding("unknown-member", f"{shape.name} has no member {name!r}", hint))
        elif field is not None and (reason := mismatch(node.type, field.type)):
            problems.append(finding("member-type", f"{shape.name}.{name}: {reason}"))
    for name, field in shape.fields.items():
        if field.presence is Presence.SURE and name not in members:
            problems.append(finding("missing-member", f"{shape.name} needs {name!r}", f"{name}=..."))
    return problems


def merge(*objects: Any) -> dict[str, Any]:
    """Join objects; members of later ones win."""
    return cast(
        dict[str, Any], _apply("merge", "merge", DictType(UNKNOWN), *((each, "object") for each in objects), sure=True)
    )


def keys(value: Mapping[str, Any]) -> list[str]:
    """List the names of an object's members."""
    return cast(list[str], _apply("keys", "keys", ArrayType(STRING), (value, "object")))


# ---------------------------------------------------------------------------------------------------------------------
# Lists


def count(values: Iterable[Any]) -> int:
    """Count the elements of a list."""
    return cast(int, _apply("count", "count", INTEGER, (values, "list"), sure=True))


def join(texts: Iterable[Any], separator: str = "") -> str:
    """Join the texts of a list; other values are written as JSON first."""
    element = ops.element_type(lift(texts).type)
    op = "join" if ops.kinds(element) == {"string"} else "join_values"
    return cast(str, _apply(op, "join", STRING, (texts, "list"), (separator, "string")))


def pluck(values: Iterable[Any], name: str) -> list[Any]:
    """Read one member of every element of a list; elements that lack it are left out.

    Args:
        values: A list of objects.
        name: The member's name, a constant.
    """
    xs, key = lift(values), lift(name)
    problem = ops.require(xs, "pluck()", "list")
    if not (isinstance(key, tree.Literal) and isinstance(key.value, str)):
        problem = finding(
            "operand-type", "the name that pluck() reads must be a constant", "map_(xs, lambda x: x[name])"
        )
    elif problem is None:
        item = Root(RootKind.LAMBDA, object(), f"each item of {ops.spell(xs)}", ops.element_type(xs.type))
        found = ops.member(tree.Access(item), key.value)
        if not found.problems:
            assert isinstance(found, tree.Access)
            member = tree.Literal(str(found.segments[0]))
            return cast("list[Any]", _made(ops.call("pluck", [xs, member], ArrayType(found.type), sure=True)))
        return cast("list[Any]", _made(ops.poisoned([xs], *found.problems)))
    return cast("list[Any]", _made(ops.poisoned([xs, key], problem)))


def _lambda(function: Callable[..., Any], types: Sequence[Type], name: str) -> Lambda | Poison:
    """Call a Python function with references for its parameters, once, while the workflow is built."""
    names = _parameters(function)
    if names is None or not 1 <= len(names) <= len(types):
        many = "1 parameter" if len(types) == 1 else f"1 or {len(types)} parameters"
        return Poison(
            finding("operand-type", f"{name}() needs a Python function of {many}, not {function!r}", "lambda x: ...")
        )
    params = tuple(Root(RootKind.LAMBDA, object(), each, type_) for each, type_ in zip(names, types, strict=False))
    body = lift(function(*(Expr(tree.Access(param)) for param in params)))
    made = tree.bounded(Lambda(params, body))
    assert isinstance(made, (Lambda, Poison))
    return made


def _parameters(function: Any) -> list[str] | None:
    """Name the parameters that a function must be given; a default is a value that the function brings along."""
    try:
        parameters = inspect.signature(function).parameters.values()
    except (TypeError, ValueError):
        return None
    positional = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)
    return [each.name for each in parameters if each.default is inspect.Parameter.empty and each.kind in positional]


def _over_list(
    op: str, name: str, values: Any, function: Callable[..., Any], result: Callable[[Type, Type], Type], *allowed: str
) -> Any:
    xs = lift(values)
    element = ops.element_type(xs.type)
    each = _lambda(function, [element] if op == "sort_by" else [element, INTEGER], name)
    problem = ops.require(xs, f"{name}()", "list")
    if isinstance(each, Poison):
        return _made(ops.poisoned([xs, each], problem))
    wrong = ops.require(each.body, f"the function given to {name}()", *allowed) if allowed else None
    if problem or wrong:
        return _made(ops.poisoned([xs, each], problem, wrong))
    return _made(ops.call(op, [xs, each], result(element, each.body.type), sure=True))


def map_(values: Iterable[T], function: Callable[[T], S] | Callable[[T, int], S]) -> list[S]:
    """Build a list from the elements of another.

    Args:
        values: A list.
        function: A Python function of the element, or of the element and its position from 0. It is called once, with
            references, while the workflow is built.
    """
    return cast(list[S], _over_list("map", "map_", values, function, lambda _, body: ArrayType(body)))


def filter_(values: Iterable[T], function: Callable[[T], bool] | Callable[[T, int], bool]) -> list[T]:
    """Keep the elements of a list for which a condition holds.

    Args:
        values: A list.
        function: A Python function of the element, or of the element and its position, that gives a condition.
    """
    made = _over_list("filter", "filter_", values, function, lambda element, _: ArrayType(element), "boolean")
    return cast("list[T]", made)


def sort(values: Iterable[T], by: Callable[[T], Any] | None = None) -> list[T]:
    """Sort a list of numbers or strings, or any list by a number or string of each element; ascending and stable.

    Args:
        values: A list.
        by: A Python function of the element that gives what to sort by.
    """
    if by is not None:
        made = _over_list("sort_by", "sort", values, by, lambda element, _: ArrayType(element), "number", "string")
        return cast("list[T]", made)
    return cast("list[T]", _aggregate("sort", "sort", _list_of(values), values, "number", "string"))


def _aggregate(op: str, name: str, type_: Type, values: Any, *allowed: str, sure: bool | None = None) -> Any:
    """Build a call on a list after checking the kinds of its elements."""
    xs = lift(values)
    problem = ops.require_elements(xs, f"{name}()", *allowed)
    return _made(ops.poisoned([xs], problem) if problem else ops.call(op, [xs], type_, sure=sure))


def distinct(values: Iterable[T]) -> list[T]:
    """Leave out repeated elements; the first of equal ones stays."""
    return cast(list[T], _apply("distinct", "distinct", _list_of(values), (values, "list")))


def reverse(values: Iterable[T]) -> list[T]:
    """Turn a list round."""
    return cast(list[T], _apply("reverse", "reverse", _list_of(values), (values, "list")))


def _list_of(values: Any) -> Type:
    return ArrayType(ops.element_type(lift(values).type))


def flatten(values: Iterable[Iterable[T]]) -> list[T]:
    """Join the lists in a list into one list."""
    inner = ops.element_type(ops.element_type(lift(values).type))
    return cast("list[T]", _aggregate("flatten", "flatten", ArrayType(inner), values, "list"))


def partition(values: Iterable[T], size: int) -> list[list[T]]:
    """Cut a list into lists of at most `size` elements (an added function of AWS).

    Args:
        values: A list.
        size: The length of all lists but the last, from 1.
    """
    if isinstance(size, int) and size < 1:
        problem = finding("operand-type", f"partition() cuts lists of {size} elements, which is less than 1")
        return cast("list[list[T]]", _made(ops.poisoned([lift(values)], problem)))
    made = _apply("partition", "partition", ArrayType(_list_of(values)), (values, "list"), (size, "number"), sure=True)
    return cast("list[list[T]]", made)


def range_(first: int, last: int, step: int = 1) -> list[int]:
    """List the numbers from `first` to `last`, both included.

    Args:
        first: The first number.
        last: The bound; with a negative step the numbers go down.
        step: The distance, not 0. AWS makes at most 360,145 elements (measured on the service).
    """
    if isinstance(step, int) and step == 0:
        problem = finding("operand-type", "range_() needs a step that is not 0")
        return cast("list[int]", _made(ops.poisoned([lift(first), lift(last)], problem)))
    args = [(first, "number"), (last, "number"), (step, "number")]
    return cast(list[int], _apply("range", "range_", ArrayType(INTEGER), *args, sure=True))


def zip_(first: Iterable[T], second: Iterable[S]) -> list[tuple[T, S]]:
    """Pair the elements of two lists by position; the shorter one decides the length."""
    pair = TupleType((ops.element_type(lift(first).type), ops.element_type(lift(second).type)))
    return cast(list[tuple[T, S]], _apply("zip", "zip_", ArrayType(pair), (first, "list"), (second, "list"), sure=True))


# ---------------------------------------------------------------------------------------------------------------------
# Numbers


def floor(value: float) -> int:
    """Round down."""
    return cast(int, _apply("floor", "floor", INTEGER, (value, "number")))


def ceil(value: float) -> int:
    """Round up."""
    return cast(int, _apply("ceil", "ceil", INTEGER, (value, "number")))


def round_(value: float, digits: int = 0) -> float:
    """Round to a number of decimals; a half goes to the even neighbour.

    It rounds the number as it is written: 2.675 to 2.68, where Python's `round` sees a binary number below it.
    """
    return cast(float, _apply("round", "round_", NUMBER, (value, "number"), (digits, "number")))


def sqrt(value: float) -> float:
    """Give the square root."""
    return cast(float, _apply("sqrt", "sqrt", NUMBER, (value, "number")))


def sum_(values: Iterable[float]) -> float:
    """Add up a list of numbers; 0 for an empty one."""
    return cast(float, _aggregate("sum", "sum_", _number_of(values), values, "number"))


def max_(values: Iterable[float]) -> float:
    """Give the largest number of a list; nothing for an empty one."""
    return cast(float, _aggregate("max", "max_", _number_of(values), values, "number", sure=False))


def min_(values: Iterable[float]) -> float:
    """Give the smallest number of a list; nothing for an empty one."""
    return cast(float, _aggregate("min", "min_", _number_of(values), values, "number", sure=False))


def average(values: Iterable[float]) -> float:
    """Give the mean of a list of numbers; nothing for an empty one."""
    return cast(float, _aggregate("average", "average", NUMBER, values, "number", sure=False))


def _number_of(values: Any) -> Type:
    element = ops.element_type(lift(values).type)
    return element if ops.kinds(element) == {"number"} else NUMBER


def random_(seed: int | None = None) -> float:
    """Give a random number from 0 up to, not including, 1 (AWS's own: the same seed gives the same number)."""
    args = [] if seed is None else [(seed, "number")]
    return cast(float, _apply("random", "random_", NUMBER, *args, sure=True))


# ---------------------------------------------------------------------------------------------------------------------
# Texts


def length(text: str) -> int:
    """Count the characters (code points) of a text."""
    return cast(int, _apply("length", "length", INTEGER, (text, "string")))


def substring_before(text: str, mark: str) -> str:
    """Give what stands before the first occurrence of a mark; the whole text where it does not occur."""
    return cast(str, _apply("substring_before", "substring_before", STRING, (text, "string"), (mark, "string")))


def substring_after(text: str, mark: str) -> str:
    """Give what stands after the first occurrence of a mark; the whole text where it does not occur."""
    return cast(str, _apply("substring_after", "substring_after", STRING, (text, "string"), (mark, "string")))


def pad(text: str, width: int, character: str = " ") -> str:
    """Fill a text up to a width; on the right for a positive width, on the left for a negative one."""
    return cast(str, _apply("pad", "pad", STRING, (text, "string"), (width, "number"), (character, "string")))


def matches(text: str, pattern: str) -> bool:
    """Say whether a regular expression occurs in a text.

    Args:
        text: The text.
        pattern: A constant regular expression, without the slashes. Use what JavaScript, Java and Python agree on.
    """
    regex = lift(pattern)
    problem = None
    if not (isinstance(regex, tree.Literal) and isinstance(regex.value, str)):
        problem = finding(
            "operand-type", "the pattern of matches() must be a constant", "contains(text, part) takes a reference"
        )
    elif fault := _pattern_fault(regex.value):
        problem = finding("operand-type", f"the pattern {regex.value!r} of matches() cannot be used: {fault}")
    if problem:
        return cast("bool", _made(ops.poisoned([lift(text), regex], problem)))
    return cast("bool", _apply("matches", "matches", BOOLEAN, (text, "string"), (pattern, "string")))


def _pattern_fault(pattern: str) -> str | None:
    from sfgen.expr.jsonata import problems
    from sfgen.expr.print_jsonata import regex

    literal = regex(pattern)
    if "${" in literal:
        return "${ begins a substitution; write [$]\\{ for the two characters"
    found = problems(f"$contains('', {literal})")
    return found[0].message if found else None


def url_encode(text: str) -> str:
    """Encode a text as one component of a URL."""
    return cast(str, _apply("url_encode", "url_encode", STRING, (text, "string")))


def url_decode(text: str) -> str:
    """Decode a component of a URL."""
    return cast(str, _apply("url_decode", "url_decode", STRING, (text, "string")))


def base64_encode(text: str) -> str:
    """Encode a text in base64; beyond ASCII, implementations of JSONata differ in the bytes they take."""
    return cast(str, _apply("base64_encode", "base64_encode", STRING, (text, "string")))


def base64_decode(text: str) -> str:
    """Decode an ASCII text from base64."""
    return cast(str, _apply("base64_decode", "base64_decode", STRING, (text, "string")))


def hash_(text: str, algorithm: Literal["MD5", "SHA-1", "SHA-256", "SHA-384", "SHA-512"] = "SHA-256") -> str:
    """Hash a text; the result is hexadecimal (an added function of AWS)."""
    chosen = lift(algorithm)
    if isinstance(chosen, tree.Literal) and chosen.value not in _HASHES:
        close = ops.near(algorithm, _HASHES)
        problem = finding(
            "operand-type",
            f"hash_() knows no algorithm {algorithm!r}, only {', '.join(_HASHES)}",
            f"did you mean {close!r}?" if close else None,
        )
        return cast("str", _made(ops.poisoned([lift(text)], problem)))
    return cast(str, _apply("hash", "hash_", STRING, (text, "string"), (algorithm, "string")))


_HASHES = ("MD5", "SHA-1", "SHA-256", "SHA-384", "SHA-512")


def uuid() -> str:
    """Give a new random UUID, version 4 (an added function of AWS)."""
    return cast(str, _apply("uuid", "uuid", STRING))


# ---------------------------------------------------------------------------------------------------------------------
# Time


def now() -> str:
    """Give the time of evaluation as an ISO 8601 timestamp in UTC."""
    return cast(str, _apply("now", "now", STRING))


def to_millis(timestamp: str | datetime, picture: str | None = None) -> int:
    """Turn a timestamp into milliseconds since 1970.

    Args:
        timestamp: ISO 8601, unless a picture is given; a field of a model that is a `datetime` is such text.
        picture: An XPath picture string such as `[Y0001]-[M01]-[D01]`.
    """
    args = [(timestamp, "string")] if picture is None else [(timestamp, "string"), (picture, "string")]
    return cast(int, _apply("to_millis", "to_millis", INTEGER, *args))


def from_millis(millis: float, picture: str | None = None) -> str:
    """Turn milliseconds since 1970 into a timestamp: ISO 8601, or by an XPath picture string."""
    args = [(millis, "number")] if picture is None else [(millis, "number"), (picture, "string")]
    return cast(str, _apply("from_millis", "from_millis", STRING, *args))


# ---------------------------------------------------------------------------------------------------------------------
# Raw


def jsonata(source: str, type: Any = Any) -> Any:
    """Write an expression in JSONata itself; it is parsed and checked where it is written.

    Args:
        source: JSONata 2.0.6 without `{%` and `%}`. References may stand in it by f-string:
            `jsonata(f"$sort({xs}, function($a, $b) {{ $a.n > $b.n }})")`.
        type: What it gives: an annotation, for what reads it. Unknown without it.

    Findings:
        `jsonata-syntax` and its relatives: what AWS would refuse.
    """
    from sfgen.expr.raw import raw_jsonata

    return _made(raw_jsonata(source, _shape(type)))


def path(source: str, type: Any = Any) -> Any:
    """Write a path, or a call of an intrinsic function, of JSONPath itself; it is parsed and checked where it is written.

    It can only be read by a JSONPath state, and means there what it means in a definition: `$` is the state's input, or
    its result where that is read.

    Args:
        source: A path such as `$.orders[?(@.total > 10)]`, `$$.Execution.Id` or `$name.member`, or a call such as
            `States.StringSplit($.tags, ',')`. It is a constant: no references stand in it.
        type: What it gives: an annotation, for what reads it. Unknown without it.

    Findings:
        `jsonpath-syntax`, `intrinsic-unknown`, `intrinsic-arity`: what AWS would refuse.
        `jsonpath-not-reference`: a path that may find any number of values stands where AWS wants names and positions.
    """
    from sfgen.expr.jsonpath import raw_path

    return _made(raw_path(source, _shape(type)))
