"""Strategies: expressions built through the public API, together with what they mean in Python.

A drawn `Sample` has the value that a user writes (references, operators, methods, f-strings, functions), the data that the
references stand for, and the JSON value that Python gives for the same operations on the data.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any, NotRequired, TypedDict

from hypothesis import strategies as st

import sfgen as sf
from sfgen.expr.tree import Access, Node, Segment
from sfgen.expr.values import lift
from tests.expr import meaning
from tests.expr.meaning import MISSING, Json, NoMeaningError

__all__ = ["CHARACTERS", "NAMES", "Kind", "Sample", "samples"]

CHARACTERS = "aAbB01 \t\n'\"`\\${}%/.,-:éß\u00a0😀"
"""Quotes, escapes, delimiters of ASL and JSONata, white space, and characters outside ASCII and the basic plane.

None is between U+E000 and U+FFFF: those come before the ones outside the basic plane in Python, and after them where texts
are compared by UTF-16 units, as JSONata does.
"""

NAMES = (
    "a",
    "b",
    "name",
    "count",
    "items",
    "and",
    "or",
    "in",
    "null",
    "true",
    "function",
    "value",
    "Value_2",
    "a b",
    "a`b",
    "a'b",
    'a"b',
    "a\\b",
    "a.b",
    "1a",
    "",
    "$",
    "$x",
    "é",
    "😀",
    "${x}",
    "{% x %}",
    "%",
    "[0]",
    "/*",
    "\n",
)
"""Names of members: words and signs of JSONata among them."""

VARIABLES = (
    "value",
    "text",
    "item",
    "at",
    "list",
    "left",
    "right",
    "by",
    "rest",
    "first",
    "last",
    "divisor",
    "x",
    "total",
)
"""Names of variables that the data is bound to: those that a printer may like for itself among them."""

Kind = str | tuple[Any, ...]
"""`str`, `int`, `num`, `bool`, `("list", kind)`, `("pair", kind, kind)`, `("obj", ((name, kind), ...))`."""

SCALARS: tuple[Kind, ...] = ("str", "int", "num", "bool")
_LIST_OF_SCALARS = tuple(("list", kind) for kind in SCALARS)

# Made with annotations that only a run knows.
_typed_dict: Any = TypedDict
_list: Any = list
_tuple: Any = tuple
_dict: Any = dict

Scope = dict[str, Any]
"""What can be read: the input, and the parameters of the functions around. The same names for references and for data."""


@dataclass(frozen=True)
class Term:
    """A part of an expression.

    Attributes:
        build: Gives what the user writes, from the references in a scope.
        mean: Gives its value, from the data in a scope.
        plain: What the user writes is Python's own text, list or dict, perhaps with references in it: its operators and
            methods are Python's.
    """

    build: Callable[[Scope], Any]
    mean: Callable[[Scope], Json]
    plain: bool = False


@dataclass
class Sample:
    """An expression and what it means.

    Attributes:
        value: What the user writes.
        node: Its tree.
        data: The input.
        meaning: The value that the expression has.
        variables: For each member of the input that is read from a variable, the variable's name.
        kind: The kind of the value.
    """

    value: Any
    node: Node
    data: dict[str, Json]
    meaning: Json
    variables: dict[str, str]
    kind: Kind

    @property
    def bindings(self) -> dict[str, Json]:
        """What the expression is evaluated with."""
        bound = {variable: self.data[name] for name, variable in self.variables.items() if name in self.data}
        return {"states": {"input": self.data}, **bound}

    def resolve(self, access: Access) -> tuple[str, tuple[Segment, ...]]:
        """Say what a path is called."""
        first = access.segments[0] if access.segments else None
        if isinstance(first, str) and first in self.variables:
            return f"${self.variables[first]}", access.segments[1:]
        return "$states.input", access.segments


@cache
def annotation(kind: Kind) -> Any:
    """Give the annotation that a user would write for a kind."""
    match kind:
        case "str":
            return str
        case "int":
            return int
        case "num":
            return float
        case "bool":
            return bool
        case ("list", element):
            return _list[annotation(element)]
        case ("pair", first, second):
            return _tuple[annotation(first), annotation(second)]
        case ("obj", members):
            return _typed_dict("Made", {name: annotation(member) for name, member in members})
    raise AssertionError(kind)


texts = st.text(CHARACTERS, max_size=6)
integers = st.integers(-9, 9) | st.integers(-10_000, 10_000)
# Multiples of 1/8: sums and products of a few are exact.
numbers = integers | st.integers(-80, 80).map(lambda eighths: eighths / 8)


def values(kind: Kind) -> st.SearchStrategy[Json]:
    """Draw a JSON value of a kind."""
    match kind:
        case "str":
            return texts
        case "int":
            return integers
        case "num":
            return numbers
        case "bool":
            return st.booleans()
        case ("list", element):
            return st.lists(values(element), max_size=4)
        case ("pair", first, second):
            return st.tuples(values(first), values(second)).map(list)
        case ("obj", members):
            return st.fixed_dictionaries({name: values(member) for name, member in members})
    raise AssertionError(kind)


members = st.dictionaries(st.sampled_from(NAMES), st.sampled_from(SCALARS + _LIST_OF_SCALARS), max_size=3)
objects = members.map(lambda found: ("obj", tuple(found.items())))
kinds: st.SearchStrategy[Kind] = st.recursive(
    st.sampled_from(SCALARS) | objects,
    lambda inner: st.tuples(st.just("list"), inner) | st.tuples(st.just("pair"), inner, inner),
    max_leaves=3,
)


@dataclass
class _Maker:
    """Draws terms, and the input that they read.

    Attributes:
        draw: Hypothesis' own.
        data: The input.
        fields: Its annotations.
        scopes: The data of every evaluation of the place that terms are drawn for: one, or one for each element.
        parameters: The parameters of the functions around that place, with their kinds.
    """

    draw: Callable[[st.SearchStrategy[Any]], Any]
    data: dict[str, Json] = field(default_factory=dict)
    fields: dict[str, Any] = field(default_factory=dict)
    scopes: list[Scope] = field(default_factory=list)
    parameters: list[tuple[str, Kind]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.scopes = [{"input": self.data}]

    # -- drawing ------------------------------------------------------------------------------------------------------

    def pick(self, options: Sequence[Any]) -> Any:
        return self.draw(st.sampled_from(options))

    def chance(self, percent: int) -> bool:
        return bool(self.draw(st.integers(0, 99)) < percent)

    def made(self, build: Callable[..., Any], mean: Callable[..., Json], *parts: Term, plain: bool = False) -> Term:
        """Combine terms; both functions get the parts in order."""
        return Term(
            lambda scope: build(*(part.build(scope) for part in parts)),
            lambda scope: mean(*(part.mean(scope) for part in parts)),
            plain=plain,
        )

    def has_meaning(self, term: Term) -> bool:
        try:
            for scope in self.scopes:
                term.mean(scope)
        except (NoMeaningError, ArithmeticError, LookupError, ValueError):
            return False
        return True

    # -- leaves -------------------------------------------------------------------------------------------------------

    def constant(self, kind: Kind) -> Term:
        value = self.draw(values(kind))
        return Term(lambda _: value, lambda _: value, plain=True)

    def reference(self, kind: Kind, *, known: bool | None = None) -> Term:
        """Read a value from the input, at the top or below objects and lists, or a parameter of a function around."""
        fitting = [name for name, other in self.parameters if other == kind]
        if fitting and self.chance(70):
            name = self.pick(fitting)
            return Term(lambda scope: scope[name], lambda scope: scope[name])
        if known is None:
            known = self.chance(70)
        value, hint = self.draw(values(kind)), annotation(kind) if known else Any
        path: list[str | int] = []
        for _ in range(self.pick([0, 0, 1, 2])):
            step = self.pick([*NAMES[:14], 0, 1, -1])
            path.insert(0, step)
            if isinstance(step, str):
                value, hint = {step: value}, _typed_dict("Outer", {step: hint}) if known else Any
            elif step == -1:
                value, hint = (
                    [self.draw(values(kind)), value] if len(path) == 1 else [value],
                    _list[hint] if known else Any,
                )
            else:
                others = [self.draw(values(kind)) for _ in range(step)] if len(path) == 1 else [value] * step
                value, hint = [*others, value], _list[hint] if known else Any
        return self._member(value, hint, path)

    def _member(self, value: Json, hint: Any, path: Sequence[str | int] = ()) -> Term:
        name = self._new_name()
        self.fields[name] = hint
        if value is not MISSING:
            self.data[name] = value

        def read(scope: Scope) -> Any:
            found = scope["input"]
            for step in (name, *path):
                if isinstance(found, dict) and step not in found:
                    return MISSING
                found = found[step]
            return found

        return Term(read, read)

    def _new_name(self) -> str:
        free = [name for name in NAMES if name not in self.fields]
        return str(self.pick(free)) if free else f"field{len(self.fields)}"

    def uncertain(self, kind: Kind, *, nullable: bool = True) -> tuple[Term, bool]:
        """Read a member that may be missing or null; says whether it is there."""
        hint = self.pick([annotation(kind), annotation(kind) | None, Any] if nullable else [annotation(kind), Any])
        state = self.pick(["present", "missing", "null"] if hint != annotation(kind) else ["present", "missing"])
        value = {"missing": MISSING, "null": None}.get(state) if state != "present" else self.draw(values(kind))
        if hint is not Any:
            return self._member(value, NotRequired[hint]), state == "present"
        # What is known of nothing below a value of unknown type: whether it is there neither.
        name = self.pick(NAMES)
        return self._member({} if value is MISSING else {name: value}, Any, [name]), state == "present"

    def dynamic(self, kind: Kind, depth: int) -> Term:
        """Draw a term that is an expression for sure: an operator on it is not Python's own."""
        term = self.term(kind, depth)
        return self.reference(kind) if term.plain else term

    def known(self, kind: Kind, depth: int) -> Term:
        """Draw an expression whose type is known."""
        term, hint = self.term(kind, depth), annotation(kind)
        return self.made(lambda value: sf.typed(value, hint), lambda value: value, term)

    # -- terms --------------------------------------------------------------------------------------------------------

    def term(self, kind: Kind, depth: int) -> Term:
        """Draw a term of a kind, nested at most so deep."""
        if depth <= 0 or self.chance(15):
            return self.constant(kind) if self.chance(30) else self.reference(kind)
        if self.chance(15):
            return self._chosen(kind, depth - 1)
        match kind:
            case "str":
                return self.string(depth - 1)
            case "int":
                return self.integer(depth - 1)
            case "num":
                return self.number(depth - 1)
            case "bool":
                return self.boolean(depth - 1)
            case ("list", element):
                return self.list_of(element, depth - 1)
            case ("obj", found):
                return self.object(dict(found), depth - 1)
            case _:
                return self.reference(kind)

    def _chosen(self, kind: Kind, depth: int) -> Term:
        """Draw what serves every kind: a default, a conditional, an element of a list, a member of an object."""
        match self.pick(["default", "default", "if", "item", "item at", "member", "typed", "get"]):
            case "default":
                value, _ = self.uncertain(kind)
                return self.made(sf.default, _defaulted, value, self.term(kind, depth))
            case "if":
                then, other = self.term(kind, depth), self.term(kind, depth)
                return self.made(sf.if_, lambda test, a, b: a if test else b, self.dynamic("bool", depth), then, other)
            case "item":
                held = self.dynamic(("list", kind), depth)
                at = self.pick([0, 0, 1, -1, -2])
                return self._guarded(self.made(lambda xs: xs[at], lambda xs: xs[at], held), kind)
            case "item at":
                held, at_ = self.dynamic(("list", kind), depth), self.dynamic("int", min(depth, 1))
                return self._guarded(self.made(lambda xs, n: xs[n], lambda xs, n: xs[n], held, at_), kind)
            case "member":
                name = self.pick(NAMES)
                held = self.dynamic(("obj", ((name, kind),)), depth)
                return self.made(lambda o: o[name], lambda o: o[name], held)
            case "get":
                return self._looked_up(kind, depth)
            case _:
                return self.known(kind, depth)

    def _looked_up(self, kind: Kind, depth: int) -> Term:
        """Read a dict with a key from the data."""
        content = self.draw(st.dictionaries(texts, values(kind), max_size=3))
        held = self._member(content, self.pick([_dict[str, annotation(kind)], Any]))
        key = self.pick([*content, "other"])
        if self.chance(50) and key in content:
            read = self._member(key, str)
            return self.made(lambda d, k: d[k], lambda d, k: d[k], held, read)
        return self.made(
            lambda d, other: d.get(key, other), lambda d, other: d.get(key, other), held, self.term(kind, depth)
        )

    def _guarded(self, term: Term, kind: Kind) -> Term:
        return term if self.has_meaning(term) else self.reference(kind)

    # -- texts --------------------------------------------------------------------------------------------------------

    def string(self, depth: int) -> Term:
        text = self.dynamic("str", depth)
        match self.pick(_STRINGS):
            case "format":
                return self._formatted(depth)
            case "add":
                parts = [self.known("str", depth), self.term("str", depth)]
                if self.chance(50):
                    parts.reverse()
                return self.made(lambda a, b: a + b, lambda a, b: a + b, *parts)
            case "method":
                name = self.pick(["upper", "lower", "strip"])
                return self.made(lambda s: getattr(s, name)(), lambda s: getattr(s, name)(), text)
            case "replace":
                old, new = self.draw(st.text(CHARACTERS, min_size=1, max_size=2)), self.term("str", depth)
                return self.made(lambda s, n: s.replace(old, n), lambda s, n: s.replace(old, n), text, new)
            case "slice":
                return self._slice("str", depth)
            case "character":
                at = self.pick([0, 1, -1, -2])
                held = self.known("str", depth)
                return self._guarded(self.made(lambda s: s[at], lambda s: s[at], held), "str")
            case "join":
                element = self.pick(["str", "str", "int", "bool", ("list", "str")])
                found = self.term(("list", element), depth)
                return self.made(
                    sf.join, lambda xs, by: by.join(map(meaning.written, xs)), found, self.term("str", min(depth, 1))
                )
            case "text":
                return self.made(sf.to_string, meaning.written, self.any(depth))
            case "json":
                return self.made(sf.to_json, meaning.to_json, self.any(depth))
            case "before":
                mark = self.draw(st.text(CHARACTERS, min_size=1, max_size=2))
                return self.made(lambda s: sf.substring_before(s, mark), lambda s: s.partition(mark)[0], text)
            case "after":
                mark = self.draw(st.text(CHARACTERS, min_size=1, max_size=2))
                return self.made(
                    lambda s: sf.substring_after(s, mark), lambda s: s.partition(mark)[2] if mark in s else s, text
                )
            case _:
                width = self.draw(st.integers(-9, 9))
                return self.made(lambda s: sf.pad(s, width, "."), lambda s: meaning.padded(s, width, "."), text)

    def _formatted(self, depth: int) -> Term:
        parts: list[Term] = []
        for _ in range(self.draw(st.integers(1, 4))):
            kind = self.pick(["str", "str", "int", "num", "bool", ("list", "int"), ("obj", (("a b", "str"),))])
            parts.append(self.term("str", 0) if self.chance(40) else self.dynamic(kind, depth))
        texts_ = self.draw(st.lists(texts, min_size=len(parts), max_size=len(parts)))
        return self.made(
            lambda *found: "".join(f"{text}{part}" for text, part in zip(texts_, found, strict=True)),
            lambda *found: "".join(f"{text}{meaning.written(part)}" for text, part in zip(texts_, found, strict=True)),
            *parts,
            plain=True,
        )

    def _slice(self, kind: Kind, depth: int) -> Term:
        held = self.known(kind, depth)
        bounds: list[Term] = []
        shape = self.pick(["from", "to", "both", "both", "neither"])
        for _ in range({"both": 2, "neither": 0}.get(shape, 1)):
            small = self.draw(st.integers(-4, 4))
            bounds.append(
                self.dynamic("int", min(depth, 1))
                if self.chance(30)
                else Term(lambda _, n=small: n, lambda _, n=small: n)
            )
        match shape:
            case "from":
                return self.made(lambda x, a: x[a:], lambda x, a: x[a:], held, *bounds)
            case "to":
                return self.made(lambda x, a: x[:a], lambda x, a: x[:a], held, *bounds)
            case "both":
                return self.made(lambda x, a, b: x[a:b], lambda x, a, b: x[a:b], held, *bounds)
            case _:
                return self.made(lambda x: x[:], lambda x: x[:], held)

    # -- numbers ------------------------------------------------------------------------------------------------------

    def integer(self, depth: int) -> Term:
        match self.pick(_INTEGERS):
            case "arithmetic":
                return self._arithmetic("int", ["+", "-", "*", "//", "%"], depth)
            case "count":
                return self.made(sf.count, len, self.term(("list", self.pick(SCALARS)), depth))
            case "length":
                return self.made(sf.length, len, self.term("str", depth))
            case "sum":
                return self._guarded(self.made(sf.sum_, meaning.total, self.term(("list", "int"), depth)), "int")
            case "most":
                function, most = self.pick([(sf.max_, max), (sf.min_, min)])
                return self._guarded(self.made(function, most, self.term(("list", "int"), depth)), "int")
            case _:
                function, floor = self.pick([(sf.floor, _floor), (sf.ceil, _ceil)])
                return self.made(function, floor, self.dynamic("num", depth))

    def number(self, depth: int) -> Term:
        match self.pick(_NUMBERS):
            case "arithmetic":
                return self._arithmetic("num", ["+", "-", "*", "/", "//", "%"], depth)
            case "power":
                exponent = self.pick([0, 1, 2, 3])
                made = self.made(lambda n: n**exponent, lambda n: meaning.power(n, exponent), self.known("num", depth))
                return self._guarded(made, "num")
            case "round":
                digits = self.pick([0, 1, 2])
                made = self.made(
                    lambda n: sf.round_(n, digits), lambda n: meaning.rounded(n, digits), self.dynamic("num", depth)
                )
                return self._guarded(made, "num")
            case "average":
                made = self.made(sf.average, lambda xs: meaning.total(xs) / len(xs), self.term(("list", "num"), depth))
                return self._guarded(made, "num")
            case "sqrt":
                made = self.made(sf.sqrt, math.sqrt, self.dynamic("num", depth))
                return self._guarded(made, "num")
            case "parse":
                value = self.draw(numbers)
                return self.made(sf.to_number, float, self._member(meaning.to_json(value), str))
            case _:
                return self.integer(depth)

    def _arithmetic(self, kind: Kind, signs: list[str], depth: int) -> Term:
        sign = self.pick([*signs, "neg", "abs"])
        left = self.known(kind, depth)
        if sign == "neg":
            return self.made(lambda a: -a, lambda a: -a, left)
        if sign == "abs":
            return self.made(abs, abs, left)
        right = self.term(kind, depth)
        operator = _OPERATORS[sign]
        parts = [right, left] if self.chance(30) else [left, right]
        mean = meaning.floor_divide if sign == "//" else lambda a, b: meaning.number(operator(a, b))
        made = self.made(operator, mean, *parts)
        return self._guarded(made, kind)

    # -- conditions ---------------------------------------------------------------------------------------------------

    def boolean(self, depth: int) -> Term:
        match self.pick(_BOOLEANS):
            case "equal":
                kind = self.pick(
                    [*SCALARS, ("list", "int"), ("list", ("list", "str")), ("obj", (("a b", "int"), ("b", "str")))]
                )
                parts = [self.dynamic(kind, depth), self.term(kind, depth)]
                if self.chance(50):
                    return self.made(lambda a, b: a == b, meaning.same, *parts)
                return self.made(lambda a, b: a != b, lambda a, b: not meaning.same(a, b), *parts)
            case "order":
                kind, operator = self.pick(["str", "int", "num"]), _OPERATORS[self.pick(["<", "<=", ">", ">="])]
                return self.made(operator, operator, self.known(kind, depth), self.term(kind, depth))
            case "both":
                operator, mean = self.pick([(_OPERATORS["&"], lambda *a: all(a)), (_OPERATORS["|"], lambda *a: any(a))])
                return self.made(operator, mean, self.known("bool", depth), self.dynamic("bool", depth))
            case "not":
                return self.made(sf.not_, lambda a: not a, self.dynamic("bool", depth))
            case "contains":
                kind = self.pick([*SCALARS, ("list", "int"), ("obj", (("a", "int"),))])
                held = self.known(("list", kind), depth)
                part = self.term(kind, depth)
                return self.made(sf.contains, lambda xs, x: any(meaning.same(x, y) for y in xs), held, part)
            case "contains text":
                return self.made(
                    sf.contains, lambda s, part: part in s, self.known("str", depth), self.term("str", min(depth, 1))
                )
            case "starts":
                name = self.pick(["startswith", "endswith"])
                parts = [self.known("str", depth), self.term("str", min(depth, 1))]
                return self.made(lambda s, p: getattr(s, name)(p), lambda s, p: getattr(s, name)(p), *parts)
            case "present":
                value, there = self.uncertain(self.pick([*SCALARS, ("list", "int")]))
                return self.made(sf.is_present, lambda _: there, value)
            case "none":
                value, there = self.uncertain(self.pick(SCALARS))
                if self.chance(50):
                    return self.made(lambda x: x == None, lambda _: not there, value)  # noqa: E711 - becomes an expression
                return self.made(lambda x: x != None, lambda _: there, value)  # noqa: E711
            case "unsure":
                return self._unsure(depth)
            case _:
                pattern, mean = self.pick(_PATTERNS)
                return self.made(lambda s: sf.matches(s, pattern), mean, self.dynamic("str", depth))

    def _unsure(self, depth: int) -> Term:
        """Use a condition or value that may be missing where that means false."""
        flag, there = self.uncertain("bool", nullable=False)

        def is_true(value: Json) -> bool:
            return there and value is True

        match self.pick(["not", "and", "or", "if", "equal", "unequal"]):
            case "not":
                return self.made(sf.not_, lambda a: not is_true(a), flag)
            case "and":
                return self.made(lambda a, b: a & b, lambda a, b: is_true(a) and b, flag, self.dynamic("bool", depth))
            case "or":
                return self.made(lambda a, b: b | a, lambda a, b: is_true(a) or b, flag, self.dynamic("bool", depth))
            case "if":
                then, other = self.term("bool", depth), self.term("bool", depth)
                return self.made(sf.if_, lambda test, a, b: a if is_true(test) else b, flag, then, other)
            case "equal":
                value, present = self.uncertain("str")
                return self.made(
                    lambda a, b: a == b, lambda a, b: present and a == b, value, self.dynamic("str", depth)
                )
            case _:
                value, present = self.uncertain("str")
                return self.made(
                    lambda a, b: a != b, lambda a, b: not (present and a == b), value, self.dynamic("str", depth)
                )

    # -- lists and objects --------------------------------------------------------------------------------------------

    def list_of(self, element: Kind, depth: int) -> Term:
        match self.pick(_LISTS):
            case "list":
                parts = [self.term(element, depth) for _ in range(self.draw(st.integers(0, 3)))]
                return self.made(lambda *found: list(found), lambda *found: list(found), *parts, plain=True)
            case "add":
                parts = [self.known(("list", element), depth), self.term(("list", element), depth)]
                if self.chance(40):
                    parts.reverse()
                return self.made(lambda a, b: a + b, lambda a, b: [*a, *b], *parts)
            case "slice":
                return self._slice(("list", element), depth)
            case "map":
                return self._map(element, depth)
            case "filter":
                held = self.term(("list", element), depth)
                name, condition = self._inside(element, held, "bool", depth)
                return self._over(sf.filter_, held, name, condition, _kept)
            case "reverse":
                return self.made(sf.reverse, lambda xs: xs[::-1], self.term(("list", element), depth))
            case "distinct":
                return self.made(sf.distinct, meaning.distinct, self.term(("list", element), depth))
            case "flatten":
                held = self.term(("list", ("list", element)), depth)
                return self.made(sf.flatten, lambda xs: [x for inner in xs for x in inner], held)
            case "pluck":
                name = self.pick(NAMES)
                held = self.term(("list", ("obj", ((name, element),))), depth)
                return self.made(lambda xs: sf.pluck(xs, name), lambda xs: [x[name] for x in xs], held)
            case _:
                return self._special_list(element, depth)

    def _special_list(self, element: Kind, depth: int) -> Term:
        """Draw a list by a function that gives lists of this kind only."""
        match element:
            case "int":
                parts = [self.dynamic("int", min(depth, 1)), self.term("int", min(depth, 1))]
                step = self.pick([1, 1, 2, -1, -3])
                end = 1 if step > 0 else -1
                made = self.made(
                    lambda a, b: sf.range_(a, b, step), lambda a, b: _short(range(a, b + end, step)), *parts
                )
                return self._guarded(made, ("list", "int"))
            case "str" if self.chance(40):
                return self.made(lambda s: s.split(), str.split, self.known("str", depth))
            case "str" if self.chance(50):
                mark = self.draw(st.text(CHARACTERS, min_size=1, max_size=2))
                return self.made(lambda s: s.split(mark), lambda s: s.split(mark), self.known("str", depth))
            case "str":
                content = self.draw(st.dictionaries(st.sampled_from(NAMES), integers, max_size=3))
                return self.made(sf.keys, list, self._member(content, dict[str, int]))
            case ("list", inner):
                size = self.pick([1, 2, 3])
                held = self.term(("list", inner), depth)
                return self.made(lambda xs: sf.partition(xs, size), lambda xs: meaning.chunks(xs, size), held)
            case ("pair", first, second):
                parts = [self.term(("list", first), depth), self.term(("list", second), depth)]
                return self.made(sf.zip_, lambda a, b: [list(pair) for pair in zip(a, b, strict=False)], *parts)
        held = self.term(("list", element), depth)
        if element in ("str", "int", "num"):
            return self.made(sf.sort, sorted, held)
        ordered = [name for name, kind in element[1] if kind in ("str", "int", "num")] if element[0] == "obj" else []
        if not ordered:
            return self.made(lambda xs: sf.sort(xs, by=lambda x: sf.length(sf.to_json(x))), _by_length, held)
        name = self.pick(ordered)
        return self.made(
            lambda xs: sf.sort(xs, by=lambda x: x[name]), lambda xs: sorted(xs, key=lambda x: x[name]), held
        )

    def _map(self, element: Kind, depth: int) -> Term:
        source = self.pick(
            [element, "str", "int", ("list", "int"), ("obj", (("a b", "str"), ("items", ("list", "str"))))]
        )
        held = self.term(("list", source), depth)
        name, body = self._inside(source, held, element, depth)
        return self._over(sf.map_, held, name, body, _mapped)

    def _inside(self, source: Kind, held: Term, result: Kind, depth: int) -> tuple[str, Term]:
        """Draw the body of a function of an element, and of its position."""
        name = f"{self.pick(['x', 'item', 'value', 'total', 'sum', '_'])}{len(self.parameters) or ''}"
        scopes, parameters = self.scopes, self.parameters
        self.scopes = [
            {**scope, name: element, f"{name}_at": at}
            for scope in scopes
            for at, element in enumerate(held.mean(scope))
        ] or [{**scope, name: self.draw(values(source)), f"{name}_at": 0} for scope in scopes]
        self.parameters = [*parameters, (name, source), (f"{name}_at", "int")]
        body = self.term(result, depth)
        if result == "bool" and body.plain:
            body = self.reference("bool")
        self.scopes, self.parameters = scopes, parameters
        return name, body

    def _over(
        self, function: Any, held: Term, name: str, body: Term, mean: Callable[[list[Json], list[Json]], list[Json]]
    ) -> Term:
        def build(scope: Scope) -> Any:
            # The printer names parameters after Python's.
            source = f"lambda {name}, {name}_at: body({{**scope, {name!r}: {name}, {name + '_at'!r}: {name}_at}})"
            return function(held.build(scope), eval(source, {"body": body.build, "scope": scope}))

        def evaluate(scope: Scope) -> Json:
            elements = held.mean(scope)
            found = meaning.collect(lambda x, at: body.mean({**scope, name: x, f"{name}_at": at}), elements)
            return mean(elements, found)

        return Term(build, evaluate)

    def object(self, found: dict[str, Kind], depth: int) -> Term:
        kind = ("obj", tuple(found.items()))
        match self.pick(["dict", "merge", "or", "computed"]):
            case "dict":
                parts = [self.term(member, depth) for member in found.values()]
                return self.made(
                    lambda *given: dict(zip(found, given, strict=True)),
                    lambda *given: dict(zip(found, given, strict=True)),
                    *parts,
                    plain=True,
                )
            case "merge":
                return self.made(sf.merge, lambda a, b: {**a, **b}, self.term(kind, depth), self.term(kind, depth))
            case "or":
                return self.made(
                    lambda a, b: a | b, lambda a, b: {**a, **b}, self.known(kind, depth), self.term(kind, depth)
                )
            case _:
                names = list(found)
                parts = [self.term(member, depth) for member in found.values()]
                keys = [self._member(name, str) for name in names]
                first = [self.pick([True, False]) for _ in names]
                return self.made(
                    lambda *given: {
                        (f"{given[at]}" if computed else name): given[len(names) + at]
                        for at, (name, computed) in enumerate(zip(names, first, strict=True))
                    },
                    lambda *given: dict(zip(names, given[len(names) :], strict=True)),
                    *keys,
                    *parts,
                    plain=True,
                )

    def any(self, depth: int) -> Term:
        """Draw an expression of any kind."""
        return self.term(self.draw(kinds), depth)


def _defaulted(found: Json, other: Json) -> Json:
    return other if found is MISSING or found is None else found


def _mapped(_: list[Json], found: list[Json]) -> list[Json]:
    return found


def _kept(elements: list[Json], found: list[Json]) -> list[Json]:
    return [element for element, kept in zip(elements, found, strict=True) if kept]


def _short(numbers_: range) -> list[int]:
    if len(numbers_) > 50:
        raise NoMeaningError(numbers_)
    return list(numbers_)


def _by_length(found: list[Json]) -> list[Json]:
    return sorted(found, key=lambda x: len(meaning.to_json(x)))


def _floor(value: float) -> int:
    return int(value // 1)


def _ceil(value: float) -> int:
    return int(-(-value // 1))


_OPERATORS: dict[str, Callable[[Any, Any], Any]] = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": lambda a, b: a / b,
    "//": lambda a, b: a // b,
    "%": lambda a, b: a % b,
    "<": lambda a, b: a < b,
    "<=": lambda a, b: a <= b,
    ">": lambda a, b: a > b,
    ">=": lambda a, b: a >= b,
    "&": lambda a, b: a & b,
    "|": lambda a, b: a | b,
}

_PATTERNS: tuple[tuple[str, Callable[[str], bool]], ...] = (
    ("^a", lambda s: s.startswith("a")),
    ("[0-9]+", lambda s: "0" in s or "1" in s),
    ("a|b", lambda s: "a" in s or "b" in s),
    ("/", lambda s: "/" in s),
    (r"\/", lambda s: "/" in s),
    (r"\\", lambda s: "\\" in s),
    (r"[/\\]", lambda s: "/" in s or "\\" in s),
    ("'", lambda s: "'" in s),
    (r"\{", lambda s: "{" in s),
)

_STRINGS = (
    *("format", "format", "format", "add", "add", "method", "method", "replace", "slice", "slice", "slice"),
    *("character", "join", "join", "text", "json", "json", "before", "after", "pad"),
)
_INTEGERS = ("arithmetic", "arithmetic", "arithmetic", "count", "length", "sum", "most", "round")
_NUMBERS = ("arithmetic", "arithmetic", "arithmetic", "power", "round", "average", "sqrt", "parse", "integer")
_BOOLEANS = (
    *("equal", "equal", "order", "both", "both", "not", "contains", "contains", "contains text", "starts", "starts"),
    *("present", "none", "unsure", "unsure", "matches"),
)
_LISTS = (
    *("list", "list", "add", "add", "slice", "slice", "map", "map", "filter", "filter", "reverse", "distinct"),
    *("flatten", "pluck", "special", "special"),
)


@st.composite
def samples(draw: Callable[[st.SearchStrategy[Any]], Any], depth: int = 4) -> Sample:
    """Draw an expression, nested at most so deep, with its data and its meaning."""
    maker = _Maker(draw)
    kind = draw(kinds | st.sampled_from(_LIST_OF_SCALARS))
    term = maker.term(kind, depth)
    model = _typed_dict("Input", maker.fields)
    workflow: sf.Workflow[Any] = sf.Workflow("sample", input=model)
    value = term.build({"input": workflow.input})
    free = list(VARIABLES)
    variables = {name: free.pop() for name in maker.fields if free and draw(st.booleans())}
    data = maker.data
    return Sample(value, lift(value), data, term.mean({"input": data}), variables, kind)
