"""JSONata as Step Functions evaluates it, with each library."""

from __future__ import annotations

import random
from collections.abc import Iterator
from typing import Any

import pytest

from sfgen.errors import SfgenError
from sfgen.local import jsonata
from sfgen.local.jsonata import UNDEFINED, QueryError, Scope, evaluate, is_expression, template, value_of
from sfgen.local.jsonata_jlens import JlensExpression
from sfgen.local.jsonata_python import PythonExpression
from sfgen.local.sources import Sources

# What the fixture replaces.
LIBRARY: Any = jsonata._library


@pytest.fixture(params=[PythonExpression, JlensExpression], ids=["python", "jlens"])
def library(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(jsonata, "_library", lambda: request.param)
    jsonata._compiled.cache_clear()
    yield
    jsonata._compiled.cache_clear()


pytestmark = pytest.mark.usefixtures("library")


@pytest.mark.parametrize(
    ("name", "expected"), [("jsonata-python", PythonExpression), ("jlens", JlensExpression), ("", JlensExpression)]
)
def test_the_environment_chooses_the_library(name: str, expected: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SFGEN_JSONATA", name)
    assert LIBRARY.__wrapped__() is expected


def test_an_unknown_library_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SFGEN_JSONATA", "other")
    with pytest.raises(SfgenError, match="SFGEN_JSONATA is 'other'"):
        LIBRARY.__wrapped__()


INPUT = {"a": 1, "none": None, "list": [1, 2, 3], "empty": [], "nones": [None, 1, None], "text": "x", "o": {"k": None}}


def scope(seed: int = 0, **variables: Any) -> Scope:
    return Scope({"states": {"input": INPUT}, **variables}, Sources(random.Random(seed), lambda: 1_577_836_800_000))


def value(expression: str, **variables: Any) -> Any:
    return evaluate(expression, scope(**variables), "Output")


def cause(expression: str) -> str:
    with pytest.raises(QueryError) as caught:
        template(f"{{% {expression} %}}", scope(), "Output")
    assert caught.value.error == "States.QueryEvaluationError"
    return caught.value.cause


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("$states.input.a + 1", 2),
        ("10 / 4", 2.5),
        ("10 / 5", 2),
        ("$states.input.none", None),
        ("$states.input.none = null", True),
        ("$exists($states.input.none)", True),
        ("$type($states.input.none)", "null"),
        ("$states.input.nones", [None, 1, None]),
        ("$states.input.nones[$ = null]", [None, None]),
        ("$states.input.o", {"k": None}),
        ("$count($states.input.nones)", 3),
        ("$states.input.absent", UNDEFINED),
        ("$nothing", UNDEFINED),
        ("$states.input.empty[0]", UNDEFINED),
        ("$states.input.empty{'a': 1}", {"a": 1}),
        ("1 in [true]", False),
        ("1 = true", False),
        ("$parse('null')", None),
        ("$parse('{\"a\": [1, null]}').a", [1, None]),
        ("$parse('-0')", 0),
        ("$partition([1, 2, 3], 2)", [[1, 2], [3]]),
        ("$partition([1, 2, 3], 2.9)", [[1, 2], [3]]),
        ("$partition([1], 1)", [[1]]),
        ("$partition([1], 0)", UNDEFINED),
        ("$partition($nothing, 1)", UNDEFINED),
        ("$range(0, 10, 3)", [0, 3, 6, 9]),
        ("$range(3, 1, -1)", [3, 2, 1]),
        ("$range(1, 1, 1)", 1),
        ("$range(1, 2, 0)", UNDEFINED),
        ("$hash('a', 'MD5')", "0cc175b9c0f1b6a831c399e269772661"),
        ("$hash('a', 'md5')", UNDEFINED),
        ("$now()", "2020-01-01T00:00:00.000Z"),
        ("$millis()", 1_577_836_800_000),
        ("$map([1, 2], function($v){ $v + $x })", [11, 12]),
    ],
)
def test_values(expression: str, expected: Any) -> None:
    found = value(expression, x=10)
    assert found == expected
    assert isinstance(found, bool) == isinstance(expected, bool)


def test_a_variable_may_be_null() -> None:
    assert value("$x", x=None) is None
    assert value("$x = null", x=None) is True


def test_the_users_data_is_neither_shared_nor_changed() -> None:
    before = repr(INPUT)
    found = value("$states.input.empty{'a': 1}")
    found = value("$states.input")
    found["list"].append(4)
    assert repr(INPUT) == before


def test_chance_comes_from_the_sources() -> None:
    expression = "[$random(), $uuid(), $random(7), $shuffle([1..9])]"
    drawn: list[Any] = [evaluate(expression, scope(seed), "Output") for seed in (1, 1, 2)]
    first, again, other = drawn
    assert first == again != other
    assert first[2] == other[2]
    assert 0 <= first[0] < 1


@pytest.mark.parametrize(
    ("expression", "text"),
    [
        ("$nothing", "returned nothing (undefined)."),
        ("$f := function($x){$x}", "returned an unsupported result type."),
        ("$sum", "returned an unsupported result type."),
        ("$randomSeeded(1)", "threw an error during evaluation. T1006: Attempted to invoke a non-function"),
        ("$eval('1')", "threw an error during evaluation. T1006: Attempted to invoke a non-function"),
    ],
)
def test_causes(expression: str, text: str) -> None:
    assert cause(expression) == f"The JSONata expression '{expression}' specified for the field 'Output' {text}"


@pytest.mark.parametrize("expression", ["1 +", "$a ?? 1", "$a ?: 1", "'a' + 1", "$number('a')", "2 > '1'"])
def test_what_fails_names_the_expression(expression: str) -> None:
    start = f"The JSONata expression '{expression}' specified for the field 'Output' threw an error during evaluation. "
    assert cause(expression).startswith(start)


def test_what_never_ends_is_stopped() -> None:
    assert "D1011: " in cause("($f := function($n){ 1 + $f($n + 1) }; $f(0))")


@pytest.mark.parametrize(
    "expression", ["[1..1000000]", "$pad('a', 8000000)", "$pad('a', 4000000) & $pad('a', 4000000)"]
)
def test_values_have_a_largest_size(expression: str) -> None:
    assert "a value is larger than the 6990256 bytes that an expression may build" in cause(expression)


def test_templates_say_the_place() -> None:
    written = {"a": [1, {"b": "{% $nothing %}"}], "c": "text"}
    with pytest.raises(QueryError) as caught:
        template(written, scope(), "Output")
    assert caught.value.field == "Output/a[1]/b"
    assert template({"a": ["{% 1 + 1 %}", None], "b": "{% half"}, scope(), "Output") == {"a": [2, None], "b": "{% half"}


@pytest.mark.parametrize(
    ("text", "expected"), [("{% 1 %}", True), ("{%%}", True), ("{%}", False), (" {% 1 %}", False), (1, False)]
)
def test_what_is_an_expression(text: object, expected: bool) -> None:
    assert is_expression(text) is expected


def test_typed_fields() -> None:
    assert value_of("{% [1] %}", scope(), "Items", "array") == [1]
    assert value_of(5, scope(), "Seconds", "integer") == 5
    with pytest.raises(QueryError) as caught:
        value_of("{% {'foo': 'bar'} %}", scope(), "Items", "array")
    assert caught.value.cause == (
        "The JSONata expression '{'foo': 'bar'}' specified for the field 'Items' returned an unexpected result type. "
        "Expected 'array', but was 'object' for value: {\"foo\":\"bar\"}"
    )
