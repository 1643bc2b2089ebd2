"""What an expression takes from outside itself."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings

from sfgen.expr.jsonata import FunctionCall, References, parse, references
from tests.expr.jsonata.expressions import closed_expressions


def found(text: str) -> References:
    return references(parse(text))


@pytest.mark.parametrize(
    ("text", "paths"),
    [
        ("$states.input.order.id", [("input", "order", "id")]),
        ("$states.context.Execution.Input.a", [("context", "Execution", "Input", "a")]),
        ("$states.result.Body", [("result", "Body")]),
        ("$states", [()]),
        ("$string($states)", [()]),
        ("$states.*", [()]),
        ("$states.'input'.`a b`", [("input", "a b")]),
        ("$states.input.items[0].name", [("input", "items", "name")]),
        ("$states.input.items[price > $states.input.limit]", [("input", "items"), ("input", "limit")]),
        ("$states.input.items.{'n': name}", [("input", "items")]),
        ("$states.input.a@$x.b", [("input", "a")]),
        ("$states.input{a: $states.result}", [("input",), ("result",)]),
        ("$states.input^(a).b", [("input",)]),
        ("$states[0].input", [()]),
        ("($states).input", [()]),
        ("$states.input & $states.input", [("input",), ("input",)]),
        ("($states := 1; $states.input)", []),
        ("function($states){$states.input}", []),
        ("1", []),
    ],
)
def test_paths_below_states(text: str, paths: list[tuple[str, ...]]) -> None:
    assert [read.path for read in found(text).states] == paths


def test_reads_have_places() -> None:
    (read,) = found("1 + $states.input.`a`").states
    assert (read.name, read.path, read.position, read.positions) == ("states", ("input", "a"), 4, (12, 18))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("$a + $b.c", {"a", "b"}),
        ("$a[$b]{$c: $d}", {"a", "b", "c", "d"}),
        ("$a.$b.($c)", {"a", "b", "c"}),
        ("$a ? $b : $c", {"a", "b", "c"}),
        ("[$a..$b]", {"a", "b"}),
        ("{$a: $b}", {"a", "b"}),
        ("$x.y^(>$a)", {"x", "a"}),
        ("|$a|$b, $c|", {"a", "b", "c"}),
        ("-$a", {"a"}),
        ("$", set()),
        ("$$", set()),
        ("$states.input", set()),
        ("$map($list, $uppercase)", {"list"}),
        # := binds in its block, from there on
        ("($a := 1; $a)", set()),
        ("($a; $a := 1)", {"a"}),
        ("($a := $a + 1)", {"a"}),
        ("(($a := 1); $a)", {"a"}),
        ("[($a := 1), $a]", {"a"}),
        ("[$a := 1, $a]", set()),
        ("($a := 1; ($a; $b := 2); $b)", {"b"}),
        ("($c ? ($a := 1) : ($a := 2); $a)", {"c", "a"}),
        ("($c ? $a := 1 : 0; $a)", {"c"}),
        ("$a := 1", set()),
        # parameters bind in the body
        ("function($a){$a + $b}", {"b"}),
        ("function($a){$a}($a)", {"a"}),
        ("$map($list, function($v, $i){$v * $i})", {"list"}),
        ("(function($a){$a}; $a)", {"a"}),
        ("function($a){(function($b){$a & $b & $c})}", {"c"}),
        # a body also sees what is bound later around it
        ("($f := function($n){$n > 0 ? $f($n - 1) : $done}; $done := 'x'; $f(3))", set()),
        ("($f := (function(){$later}); $later := 1; $f())", set()),
        ("($f := function(){($later)}; ($later := 1; $f()))", {"later"}),
        # but not if it is called before
        ("($a := function(){$a}(); $a)", {"a"}),
        ("($a := $map($list, function($v){$v + $a}); $a)", {"a", "list"}),
        ("($a := $list ~> function($v){$v + $a}; $a)", {"a", "list"}),
        ("($f := $map(?, function($v){$v + $a}); $a := 1; $f([1]))", set()),
        # @ and # bind for the rest of the path
        ("$a@$x.b[$x = 1]{$x: $x}", {"a"}),
        ("$a.b#$i[$i > 0].($i)", {"a"}),
        ("$a.b[0]#$i[$i > 0]^($i)", {"a"}),
        ("($a@$x.b; $x)", {"a", "x"}),
        # an array at the beginning of a path binds nothing, ordering none where variables are carried along
        ("[$b]@$a.[$a]", {"a", "b"}),
        ("[$b]#$a[$a]", {"b"}),
        ("$a@$x^($x)#$i.($i)", {"a", "i"}),
        ("$a^(b)#$i.($i)", {"a"}),
        ("$a[$x].b@$x", {"a", "x"}),
    ],
)
def test_free_variables(text: str, names: set[str]) -> None:
    assert found(text).variable_names == names


def test_paths_and_places_of_variables() -> None:
    (read,) = found("1 + $order.lines[0].sku").variables
    assert (read.name, read.path, read.position) == ("order", ("lines", "sku"), 4)


def test_functions_as_values_are_told_apart() -> None:
    reads = found("$map($list, $uppercase) ~> $reduce($f)")
    assert [read.name for read in reads.function_values] == ["uppercase"]
    assert reads.variable_names == {"list", "f"}
    assert [read.name for read in found("$eval").function_values] == ["eval"]


@pytest.mark.parametrize(
    ("text", "calls"),
    [
        ("$f()", [("f", 0)]),
        ("$f(1, $g(2))", [("f", 2), ("g", 1)]),
        ("1 ~> $f", [("f", 1)]),
        ("1 ~> $f()", [("f", 1)]),
        ("1 ~> $f(2) ~> $g(3, 4)", [("f", 2), ("g", 3)]),
        ("1 ~> $f(2)[0]", [("f", 2)]),
        ("$f ~> $g", [("g", 1)]),
        ("1 ~> $f(?, 2)", [("f", 2)]),
        ("$x.y.$f(z)", [("f", 1)]),
        ("$f()()", [("f", 0)]),
        ("$f(1)[0]{$g(): $h(1)}", [("f", 1), ("g", 0), ("h", 1)]),
        ("function($x){$f($x)}", [("f", 1)]),
        ("1 ~> |a|{'b': $f()}|", [("f", 0)]),
    ],
)
def test_calls(text: str, calls: list[tuple[str, int]]) -> None:
    assert [(call.name, call.arguments) for call in found(text).calls] == calls


def test_facts_of_calls() -> None:
    text = "($f := function($x){$f($x)}; $states.input.($g(?)))"
    local, free = found(text).calls
    assert local == FunctionCall("f", 1, text.index("$f($x)"), local=True, partial=False, context=False)
    assert free == FunctionCall("g", 1, text.index("$g"), local=False, partial=True, context=True)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("a", [("a", 0)]),
        ("$x + a.b", [("a", 5)]),
        ("a[b]", [("a", 0)]),
        ("$f(a)", [("a", 3)]),
        ("{a: 1}", [("a", 1)]),
        ("function($x){a}", [("a", 13)]),
        ("$.a", [("$", 0)]),
        ("$x[$.a]", []),
        ("$x.a.b[c].(d; $)", []),
        ("$x[a]{b: c}^(d)", []),
        ("$x{a: b}", []),
        ("$x.y.(function($v){a})", []),
        ("[1, 2].($ * 2)", []),
        ("$x ~> |a|{'b': c}|", []),
        ("'a'.b", [("a", 0)]),
        ("a(1)", [("a", 0)]),
    ],
)
def test_what_is_read_without_a_context(text: str, names: list[tuple[str, int]]) -> None:
    assert [(place.name, place.position) for place in found(text).top_level] == names


def test_other_places() -> None:
    places = found("$$.a & *.b & $x.* & **")
    assert [place.position for place in places.roots] == [0]
    assert [(place.name, place.position) for place in places.wildcards] == [("*", 7), ("**", 20)]
    assert [place.position for place in found("$x.a.b.%.c").parents] == [7]
    assert [(place.name, place.position) for place in found("$x.count()").name_calls] == [("count", 3)]


def test_references_are_values() -> None:
    assert found("$a + $b") == found("$a + $b")
    assert found("$a + $b") != found("$a  + $b")


@settings(max_examples=3 * settings.default.max_examples if settings.default else 300)
@given(closed_expressions)
def test_no_other_variable_changes_the_result(oracles: Any, text: str) -> None:
    names = found(text).variable_names
    results = [oracles.jsonata_eval(text, {"a": a, "b": b}) for a, b in ((1, 2), (3, 2), (1, 4))]
    for name, result in zip(("a", "b"), results[1:], strict=True):
        if name not in names:
            assert result == results[0], (text, name)
