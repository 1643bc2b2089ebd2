"""What is refused in an expression, and what is said about it."""

from __future__ import annotations

import pytest
from hypothesis import given

from sfgen.expr.jsonata import STATES_MEMBERS, Problem, parse, problems, tree_problems
from tests.expr.jsonata.expressions import expressions, token_soups


def codes(text: str, **options: tuple[str, ...]) -> list[str]:
    return [problem.code for problem in problems(text, **options)]


def only(text: str, **options: tuple[str, ...]) -> Problem:
    (problem,) = problems(text, **options)
    return problem


@pytest.mark.parametrize(
    "text",
    [
        "$states.input",
        "$states.context.Execution.Input.anything.at.all",
        "$states.context.Map.Item.Value.x",
        "$states.context.Execution.*",
        "$states.result.Payload ~> $count() > 0",
        "$states.errorOutput.Cause ~> $parse",
        "$order.lines[price > 10].{'sku': sku, 'n': $count($)}",
        "$states.input.items^(>price)[0].name",
        "$states.input.items{kind: $sum(price)}",
        "($tax := 0.2; $net := function($x){$x / (1 + $tax)}; $map($states.input.prices, $net))",
        "$states.input.names.$uppercase()",
        "$states.input.names.$substring(0, 1)",
        "$states.input.name ~> $substring(0, 1) ~> $uppercase",
        "$map($states.input.names, $substringBefore(?, '@'))",
        "$merge([$states.input, {'id': $uuid(), 'r': $random(), 's': $random(7), 'h': $hash('a', 'MD5')}])",
        "$partition($range(1, 10, 2), 2)",
        "$states.input ~> |$.items|{'total': price * n}, 'price'|",
        "$zip([1], [2], [3], [4])",
        "$now()",
        "$now('[Y]', '+0100')",
        "$states.input.a.b.%.c",
        "$sift($states.input, function($v, $k){$k = 'a'})",
    ],
)
def test_nothing_to_say(text: str) -> None:
    assert problems(text) == []


@pytest.mark.parametrize(
    ("text", "code", "position", "message", "hint"),
    [
        ("$a +", "jsonata-syntax", 4, "The expression ends where a value must follow", None),
        ("$f(1", "jsonata-syntax", 4, "')' is missing before the end of the expression", None),
        ("$a == 1", "jsonata-syntax", 3, "== is no operator of JSONata", "equality is a single ="),
        ("$a && $b", "jsonata-syntax", 3, "&& is no operator of JSONata", "write and"),
        ("$a || $b", "jsonata-syntax", 3, "|| is no operator of JSONata", "write or"),
        ("$a <> $b", "jsonata-syntax", 3, "<> is no operator of JSONata", "write !="),
        ("$x => $x", "jsonata-syntax", 3, "=> is no operator of JSONata", "write function($x){ ... }"),
        ("2 ** 3", "jsonata-syntax", 2, "** is no operator of JSONata", "write $power(base, exponent)"),
        ("!$a", "jsonata-syntax", 0, "! is no operator", "write $not(...)"),
        (
            "$a ?? 1",
            "jsonata-newer-operator",
            3,
            "The operator ?? came after JSONata 2.0.6, which is what AWS reads",
            "write $exists(a) ? a : b",
        ),
        (
            "$a ?: 1",
            "jsonata-newer-operator",
            3,
            "The operator ?: came after JSONata 2.0.6, which is what AWS reads",
            "write a ? a : b",
        ),
        (
            "1 + total",
            "jsonata-top-level-name",
            4,
            "Reference to 'total' at the top level is not supported: there is no context to read it from",
            "write $states.input.total for the input, or $total for a variable",
        ),
        (
            "`a b`",
            "jsonata-top-level-name",
            0,
            "Reference to 'a b' at the top level is not supported: there is no context to read it from",
            "write $states.input.`a b` for the input",
        ),
        (
            "count($x)",
            "jsonata-top-level-name",
            0,
            "Reference to 'count' at the top level is not supported: there is no context to read it from",
            "write $count(...) for the function, $states.input.count for a field of the input",
        ),
        (
            "$map($x, function($v){$.a})",
            "jsonata-top-level-name",
            22,
            "Reference to $ at the top level is not supported: there is no context that it could stand for",
            "write $states.input",
        ),
        (
            "$$.a",
            "jsonata-root-reference",
            0,
            "Reference to $$ is not supported: there is no document that it could stand for",
            "$states.input is the input of the state, $states.context.Execution.Input that of the execution",
        ),
        (
            "$eval('1')",
            "jsonata-eval",
            0,
            "$eval is not supported by AWS",
            "$parse reads a value from JSON text",
        ),
        ("$map($x, $eval)", "jsonata-eval", 9, "$eval is not supported by AWS", "$parse reads a value from JSON text"),
        ("1 + $upperCase($x)", "jsonata-unknown-function", 4, "$upperCase is no function", "did you mean $uppercase?"),
        ("$x ~> $lenght", "jsonata-unknown-function", 6, "$lenght is no function", "did you mean $length?"),
        (
            "$order(1)",
            "jsonata-unknown-function",
            0,
            "$order is no function",
            "a variable of the state machine holds no function",
        ),
        (
            "$x.count()",
            "jsonata-unknown-function",
            3,
            "'count' is a field and is called like a function",
            "functions begin with $: write $count(...)",
        ),
        (
            "$split($x)",
            "jsonata-arity",
            0,
            "$split is called without its first argument, and there is no context to take in its place",
            "it is called as $split(str, separator[, limit])",
        ),
        (
            "$sum(1, 2)",
            "jsonata-arity",
            0,
            "$sum is called with 2 arguments and takes 1",
            "it is called as $sum(array)",
        ),
        (
            "$states.foo",
            "jsonata-states-member",
            8,
            "$states has no member 'foo'",
            "its members are input, context, result, errorOutput",
        ),
        ("$states.Input.a", "jsonata-states-member", 8, "$states has no member 'Input'", "did you mean input?"),
        (
            "$states.Execution.Id",
            "jsonata-states-member",
            8,
            "$states has no member 'Execution'",
            "write $states.context.Execution",
        ),
        (
            "$states.context.execution.Id",
            "jsonata-context-member",
            16,
            "$states.context has no member 'execution' that is known here; new members may appear",
            "did you mean Execution?",
        ),
        (
            "$states.context.Task.Id",
            "jsonata-context-member",
            21,
            "$states.context.Task has no member 'Id' that is known here; new members may appear",
            "known are Token",
        ),
        (
            "*.a",
            "jsonata-top-level-wildcard",
            0,
            "* reads a context, and there is none at the top level: it is undefined",
            "write $states.input.*",
        ),
    ],
)
def test_each_problem(text: str, code: str, position: int, message: str, hint: str | None) -> None:
    problem = only(text)
    assert (problem.code, problem.position, problem.message, problem.hint) == (code, position, message, hint)
    guessed = code in {"jsonata-context-member", "jsonata-top-level-wildcard"}
    assert problem.severity == ("warning" if guessed else "error")


def test_members_that_the_field_has_not() -> None:
    usual = ("input", "context")
    problem = only("$states.result.Body", available=usual)
    assert problem.code == "jsonata-states-member"
    assert problem.message == "$states.result does not exist in this field"
    assert problem.hint == "here $states has input, context"
    assert codes("$states.errorOutput.Error", available=usual) == ["jsonata-states-member"]
    assert codes("$states.errorOutput.Error", available=(*usual, "errorOutput")) == []
    assert codes("$states.input & $states.context.State.Name", available=usual) == []
    assert codes("($states := {'result': 1}; $states.result)", available=usual) == []


@pytest.mark.parametrize(
    "text",
    [
        "$uuid(1)",
        "$substring()",
        "$substring('a', 1, 2, 3)",
        "'a' ~> $substring(1, 2, 3)",
        "$map($x)",
        "$x ~> $map",
        "$reduce($x, $f, 1, 2)",
        "$count()",
        "$range(1, 2)",
        "$hash('a')",
        "$parse()",
        "$random(1, 2)",
        "$zip()",
        "$states.input.a.$sum()",
        "$sum(?, ?)",
    ],
)
def test_wrong_numbers_of_arguments(text: str) -> None:
    assert "jsonata-arity" in codes(text)


@pytest.mark.parametrize(
    "text",
    [
        "'a' ~> $substring(1)",
        "'a' ~> $substring(1, 2)",
        "$x.$substring(1)",
        "$substring(?, 1)",
        "$substring(?)",
        "$x ~> $map(function($v){1})",
        "$x ~> $sum",
        "$x ~> $sum()",
        "$trim ~> $uppercase",
        "$round(1.5)",
        "$string($x, true)",
        "($sum := function($a, $b){$a + $b}; $sum(1, 2))",
        "function($length){$length(1, 2, 3)}",
    ],
)
def test_right_numbers_of_arguments(text: str) -> None:
    assert codes(text) == []


def test_all_problems_come_in_the_order_of_the_text_and_once() -> None:
    text = "$$.a + b & $eval(c) & $states.foo & b"
    found = problems(text)
    assert [(problem.code, problem.position) for problem in found] == [
        ("jsonata-root-reference", 0),
        ("jsonata-top-level-name", 7),
        ("jsonata-eval", 11),
        ("jsonata-top-level-name", 17),
        ("jsonata-states-member", 30),
        ("jsonata-top-level-name", 36),
    ]
    assert tree_problems(parse(text)) == found


def test_depth_beyond_what_aws_evaluates() -> None:
    assert codes(" & ".join(["'a'"] * 100)) == []
    problem = only(" & ".join(["'a'"] * 101))
    assert (problem.code, problem.severity) == ("jsonata-depth", "warning")
    assert problem.message == "The expression is nested 101 levels deep; AWS evaluates 100"


@given(expressions)
def test_places_lie_in_the_text(text: str) -> None:
    for problem in problems(text):
        assert 0 <= problem.position <= len(text)
        assert problem.message
        assert not problem.message.endswith(".")


@given(token_soups)
def test_any_text_gets_an_answer(text: str) -> None:
    assert all(problem.code.startswith("jsonata-") for problem in problems(text, available=STATES_MEMBERS[:1]))
