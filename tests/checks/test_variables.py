"""Which variables have a value where a loaded definition reads them."""

from __future__ import annotations

from typing import Any

import pytest

from sfgen import asl
from sfgen.checks import check
from tests.checks.definitions import Definition, distributed, each, jsonata, parallel

CODES = ("unassigned-variable", "maybe-unassigned-variable")


def assign(name: str = "x", value: Any = 1, **fields: Any) -> Definition:
    return {"Type": "Pass", "Assign": {name: value}, **fields}


def read(name: str = "x", **fields: Any) -> Definition:
    return {"Type": "Pass", "Output": f"{{% ${name} %}}", "End": True, **fields}


def inner(states: Definition) -> Definition:
    return {"StartAt": next(iter(states)), "States": states}


def choose(*rules: Definition, **fields: Any) -> Definition:
    return {"Type": "Choice", "Choices": [{"Condition": "{% $states.input.a %}", **rule} for rule in rules], **fields}


def problems(states: Definition) -> list[tuple[str, str, str]]:
    found = check(asl.read_object(jsonata(states)).machine)
    return [(one.code.partition("-")[0], one.pointer, one.message) for one in found if one.code in CODES]


FINE: dict[str, Definition] = {
    "before": {"A": assign(Next="B"), "B": read()},
    "two states before": {"A": assign(Next="M"), "M": {"Type": "Wait", "Seconds": 1, "Next": "B"}, "B": read()},
    "around a loop": {
        "A": assign(Next="L"),
        "L": choose({"Next": "A", "Assign": {"y": "{% $x %}"}}, Default="B"),
        "B": read(),
    },
    "on every way": {
        "A": choose({"Next": "B", "Assign": {"x": 1}}, Default="B", Assign={"x": 2}),
        "B": read(),
    },
    "by the handler": {
        "A": {
            **parallel(inner({"P": {"Type": "Succeed"}}), Next="B"),
            "Assign": {"x": 1},
            "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "B", "Assign": {"x": 2}}],
        },
        "B": read(),
    },
    "read inside, assigned around": {"A": assign(Next="P"), "P": parallel(inner({"I": read()}))},
    "asked for": {"B": read() | {"Output": "{% $exists($x) ? $x : 0 %}"}},
    "bound by the expression": {"B": read() | {"Output": "{% ($x := 1; $x + $map([1], function($y) { $y })[0]) %}"}},
}


@pytest.mark.parametrize("states", FINE.values(), ids=FINE)
def test_what_has_a_value(states: Definition) -> None:
    assert problems(states) == []


WRONG: dict[str, tuple[Definition, str, str, str]] = {
    "nowhere": ({"B": read()}, "unassigned", "/States/B/Output", "nothing assigns $x"),
    "by itself": ({"B": read() | assign()}, "unassigned", "/States/B/Output", "no way to 'B' assigns $x"),
    "later": (
        {"A": {"Type": "Pass", "Output": "{% $x %}", "Next": "B"}, "B": assign(End=True)},
        "unassigned",
        "/States/A/Output",
        "no way to 'A' assigns $x",
    ),
    "on one way": (
        {"A": choose({"Next": "B", "Assign": {"x": 1}}, Default="B"), "B": read()},
        "maybe",
        "/States/B/Output",
        "no value on some way to 'B'",
    ),
    "not by the catcher": (
        {
            "A": {
                **parallel(inner({"P": {"Type": "Succeed"}}), Next="B"),
                "Assign": {"x": 1},
                "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "B"}],
            },
            "B": read(),
        },
        "maybe",
        "/States/B/Output",
        "on some way",
    ),
    "in a branch": (
        {"A": parallel(inner({"P": assign(End=True)}), Next="B"), "B": read()},
        "unassigned",
        "/States/B/Output",
        "assigned inside 'A' only",
    ),
    "in the other branch": (
        {"A": parallel(inner({"P": assign(End=True)}), inner({"Q": read()}))},
        "unassigned",
        "/States/A/Branches/1/States/Q/Output",
        "assigned inside 'A' only",
    ),
    "around a Distributed Map": (
        {"A": assign(Next="M"), "M": distributed(inner({"I": read()}))},
        "unassigned",
        "/States/M/ItemProcessor/States/I/Output",
        "run as executions of their own",
    ),
}


@pytest.mark.parametrize(("states", "code", "pointer", "message"), WRONG.values(), ids=WRONG)
def test_what_has_none(states: Definition, code: str, pointer: str, message: str) -> None:
    [(found, where, text)] = problems(states)
    assert (found, where) == (code, pointer)
    assert message in text


def test_an_inline_map_reads_what_is_around() -> None:
    assert problems({"A": assign(Next="M"), "M": each(inner({"I": read()}), Items="{% $x %}")}) == []


def test_a_near_name_is_offered() -> None:
    states = {"A": assign("customer", Next="B"), "B": read("custmer")}
    found = check(asl.read_object(jsonata(states)).machine)
    assert [one.hint for one in found if one.code == "unassigned-variable"] == ["did you mean $customer?"]


def test_names_with_substitutions_say_nothing() -> None:
    assert problems({"A": assign("${Name}", Next="B"), "B": read()}) == []


def test_what_is_unreachable_is_not_blamed_for_what_it_reads() -> None:
    assert problems({"A": assign(End=True), "B": read()}) == []
