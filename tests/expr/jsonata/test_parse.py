"""The trees that the parser gives."""

from __future__ import annotations

import copy
import math
import pickle

import pytest
from hypothesis import assume, given

from sfgen.expr.jsonata import JsonataSyntaxError, parse
from sfgen.expr.jsonata.tree import (
    Apply,
    Array,
    Binary,
    Bind,
    Block,
    Call,
    Condition,
    Descendants,
    Filter,
    Filtered,
    Group,
    IndexBinding,
    Lambda,
    Literal,
    Name,
    Negate,
    Node,
    Object,
    Pair,
    Parent,
    Partial,
    Path,
    Placeholder,
    Range,
    Regex,
    Sort,
    SortTerm,
    Step,
    Transform,
    Variable,
    Wildcard,
    depth,
    walk,
)
from tests.expr.jsonata.expressions import ACCEPTED, expressions


def lit(value: str | float | bool | None) -> Literal:
    return Literal(0, value)


def var(name: str) -> Variable:
    return Variable(0, name)


def step(name: str, **more: object) -> Step:
    return Step(0, Name(0, name), **more)  # type: ignore[arg-type]


def path(*steps: str | Node, **more: object) -> Path:
    made = [
        part if isinstance(part, Step) else step(part) if isinstance(part, str) else Step(0, part) for part in steps
    ]
    return Path(0, tuple(made), **more)  # type: ignore[arg-type]


def where(condition: Node) -> Filter:
    return Filter(0, condition)


A, B, C = path("a"), path("b"), path("c")


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        # literals
        ("1", lit(1)),
        ("1.0", lit(1)),
        ("1.5e1", lit(15)),
        ("0.5", lit(0.5)),
        ("-1", lit(-1)),
        ("--1", lit(1)),
        ("1e300", lit(1e300)),
        ("9007199254740993", lit(9007199254740992)),
        (r'"a\"\\\/\b\f\n\r\t\u00e9\uD83D\uDE00"', lit('a"\\/\b\f\n\r\t\u00e9\U0001f600')),
        (r"'\ud83d'", lit("\ud83d")),
        ("'it is \"x\"'", lit('it is "x"')),
        ("null", lit(None)),
        ("true", lit(True)),
        ("false", lit(False)),
        ("/a[/]\\/b/im", Regex(0, "a[/]\\/b", "im")),
        # names and paths
        ("a", A),
        ("`a b`", path("a b")),
        ("and", path("and")),
        ("a and and", Binary(0, "and", A, path("and"))),
        ("a.'b'", path("a", "b")),
        ("'a'.b", path("a", "b")),
        ("$x.a", path(var("x"), "a")),
        ("a.*.**", path("a", Wildcard(0), Descendants(0))),
        ("a.$", path("a", var(""))),
        ("a.b.c", path("a", "b", "c")),
        ("(a.b).c", path(Block(0, (path("a", "b"),)), "c")),
        ("a.(b.c)", path("a", Block(0, (path("b", "c"),)))),
        ("-a.b", Negate(0, path("a", "b"))),
        # predicates
        ("a[0]", path(step("a", stages=(where(lit(0)),)))),
        ("a.b[0][c]", path("a", step("b", stages=(where(lit(0)), where(C))))),
        ("$x[0]", Filtered(0, var("x"), (where(lit(0)),))),
        ("$x[0].a", path(Filtered(0, var("x"), (where(lit(0)),)), "a")),
        ("a.$x[0]", path("a", Step(0, var("x"), stages=(where(lit(0)),)))),
        ("'a'[0]", Filtered(0, lit("a"), (where(lit(0)),))),
        # keeping an array
        ("a[]", path(step("a", keep_array=True), keep_singleton=True, keep_array=True)),
        ("a[].b", path(step("a", keep_array=True), "b", keep_singleton=True, keep_array=True)),
        ("a.b[]", path("a", step("b", keep_array=True), keep_singleton=True)),
        ("a[0][]", path(step("a", stages=(where(lit(0)),), keep_array=True), keep_singleton=True, keep_array=True)),
        ("$x[]", Filtered(0, var("x"), keep_array=True)),
        ("$x[].a", path(Step(0, var("x"), keep_array=True), "a", keep_singleton=True)),
        ("a^(b)[]", path("a", Sort(0, (SortTerm(0, B, False),)), keep_array=True)),
        ("a{b: c}[]", path("a", group=Group(0, (Pair(0, B, C),)), keep_array=True)),
        ("$x[] ~> $f", Filtered(0, Apply(0, Filtered(0, var("x"), keep_array=True), var("f")), keep_array=True)),
        # grouping, sorting, binding
        ("a.b{c: 1}", path("a", "b", group=Group(0, (Pair(0, C, lit(1)),)))),
        ("a{b: 1}.c", path("a", "c", group=Group(0, (Pair(0, B, lit(1)),)))),
        ("$x{b: 1}", Filtered(0, var("x"), group=Group(0, (Pair(0, B, lit(1)),)))),
        ("a^(>b, <c, $)", path("a", Sort(0, (SortTerm(0, B, True), SortTerm(0, C, False), SortTerm(0, var(""), False))))),
        ("a^(b)[0].c", path("a", Step(0, Sort(0, (SortTerm(0, B, False),)), stages=(where(lit(0)),)), "c")),
        ("a@$x.b", path(step("a", focus="x", tuples=True), "b")),
        ("a#$i[0]#$j", path(step("a", index="i", stages=(where(lit(0)), IndexBinding(0, "j")), tuples=True))),
        ("$x[0]#$i", path(Step(0, var("x"), stages=(where(lit(0)), IndexBinding(0, "i")), tuples=True))),
        # the parent operator
        ("a.b.%.c", path("a", step("b", ancestors=(0,), tuples=True), Parent(0, 0), "c")),
        ("a.%.b.%", path(step("a", ancestors=(0,), tuples=True), Parent(0, 0), step("b", ancestors=(1,), tuples=True), Parent(0, 1))),
        ("a.b.%.%", path(step("a", ancestors=(1,), tuples=True), step("b", ancestors=(0,), tuples=True), Parent(0, 0), Parent(0, 1))),
        ("a[%.b]", path(step("a", stages=(where(path(Parent(0, 0), "b")),), ancestors=(0,), tuples=True))),
        (
            "(a.b).%",
            path(Step(0, Block(0, (path("a", step("b", ancestors=(0,), tuples=True), tuples=True),)), tuples=True), Parent(0, 0)),
        ),
        # operators
        ("a + b * c", Binary(0, "+", A, Binary(0, "*", B, C))),
        ("a - b - c", Binary(0, "-", Binary(0, "-", A, B), C)),
        ("a & b = c", Binary(0, "=", Binary(0, "&", A, B), C)),
        ("a or b and c", Binary(0, "or", A, Binary(0, "and", B, C))),
        ("a in b", Binary(0, "in", A, B)),
        ("a % b", Binary(0, "%", A, B)),
        ("a / b / c", Binary(0, "/", Binary(0, "/", A, B), C)),
        ("a ~> $f(b)", Apply(0, A, Call(0, var("f"), (B,)))),
        ("a ? b", Condition(0, A, B, None)),
        ("a ? b : b ? c : a", Condition(0, A, B, Condition(0, B, C, A))),
        ("$x := $y := 1", Bind(0, var("x"), Bind(0, var("y"), lit(1)))),
        ("a ? $x := 1 : 2", Condition(0, A, Bind(0, var("x"), lit(1)), lit(2))),
        # constructors
        ("[]", Array(0, ())),
        ("[1..2, a]", Array(0, (Range(0, lit(1), lit(2)), A))),
        ("{'a': b, b: c}", Object(0, (Pair(0, lit("a"), B), Pair(0, B, C)))),
        ("()", Block(0, ())),
        ("(a; b;)", Block(0, (A, B))),
        ("[a].b.[c].a", path(Array(0, (A,), whole=True), "b", Array(0, (C,), whole=True), "a")),
        ("([a].b).c", path(Block(0, (path(Array(0, (A,), whole=True), "b"),), whole=True), "c")),
        # functions
        ("$f(a, ?)", Partial(0, var("f"), (A, Placeholder(0)))),
        ("$f()(a)", Call(0, Call(0, var("f"), ()), (A,))),
        ("function($x, $y){$x}", Lambda(0, (var("x"), var("y")), None, var("x"))),
        ("function($x) < a<n> - ? : b > {$x}", Lambda(0, (var("x"),), "<a<n>-?:b>", var("x"))),
        ("\u03bb($x){$x}(a)", Call(0, Lambda(0, (var("x"),), None, var("x")), (A,))),
        ("|a|{'b': c}|", Transform(0, A, Object(0, (Pair(0, lit("b"), C),)), None)),
        ("|a|b, 'c'|", Transform(0, A, B, lit("c"))),
    ],
)  # fmt: skip
def test_trees(text: str, tree: Node) -> None:
    assert parse(text) == tree


def test_a_negative_zero_keeps_its_sign() -> None:
    zero = parse("-0")
    assert isinstance(zero, Literal)
    assert isinstance(zero.value, float)
    assert math.copysign(1, zero.value) == -1
    assert repr(parse("--0")) == "Literal(value=0)"


def test_positions_are_those_of_the_tokens() -> None:
    tree = parse(" a.b + $f( 'c' )[0]")
    assert isinstance(tree, Binary)
    assert tree.position == 5
    assert [type(node).__name__ + f"@{node.position}" for node in walk(tree)] == [
        "Binary@5",
        "Path@1",
        "Step@1",
        "Name@1",
        "Step@3",
        "Name@3",
        "Filtered@9",
        "Call@9",
        "Variable@7",
        "Literal@11",
        "Filter@16",
        "Literal@17",
    ]


def test_positions_count_characters_not_code_units() -> None:
    with pytest.raises(JsonataSyntaxError) as caught:
        parse("'\U0001f600' b")
    assert (caught.value.position, caught.value.end) == (4, 5)


@pytest.mark.parametrize("text", ACCEPTED)
def test_trees_are_values(text: str) -> None:
    tree = parse(text)
    assert tree == parse(text)
    assert hash(tree) == hash(parse(text))
    assert tree == parse(f"/* moved */ {text}") or tree.position == 0
    assert pickle.loads(pickle.dumps(tree)) == tree
    assert copy.deepcopy(tree) == tree
    assert eval(repr(tree), {name: with_position(value) for name, value in globals().items()}) == tree


def with_position(value: object) -> object:
    """Make a class of nodes take its members alone, as its repr shows them."""
    return (lambda **members: value(0, **members)) if isinstance(value, type) and issubclass(value, Node) else value


@given(expressions, expressions)
def test_equal_trees_are_those_with_equal_reprs(one: str, other: str) -> None:
    try:
        trees = parse(one), parse(other)
    except JsonataSyntaxError:
        assume(False)
    assert (trees[0] == trees[1]) == (repr(trees[0]) == repr(trees[1]))


def test_trees_of_different_values_differ() -> None:
    assert parse("1") != parse("true")
    assert parse("a") != "a"
    assert parse("a.b") != parse("a[b]")


def test_nodes_are_frozen() -> None:
    tree = parse("$x")
    with pytest.raises(AttributeError, match="Variable is frozen: its name cannot be set"):
        tree.name = "y"  # type: ignore[attr-defined]
    with pytest.raises(AttributeError, match="cannot be deleted"):
        del tree.position
    with pytest.raises(TypeError):
        Variable(0)  # type: ignore[call-arg]


@pytest.mark.parametrize(
    ("text", "levels"),
    [("1", 1), ("a", 2), ("a.b.c[0]", 2), ("1 + 2", 2), ("1 + 2 + 3", 3), ("[[1]]", 3), ("a^(b)", 3), ("$f($g(1))", 3)],
)
def test_depth(text: str, levels: int) -> None:
    assert depth(parse(text)) == levels
