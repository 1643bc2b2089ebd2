"""Names of states, labels and variables."""

from __future__ import annotations

import pytest

from tests.checks.definitions import (
    END,
    Definition,
    diagnostics,
    distributed,
    each,
    found,
    jsonata,
    machine,
    parallel,
    task,
)


def assign(**variables: object) -> Definition:
    return {"Type": "Pass", "Assign": variables, "End": True}


def then(target: str, **variables: object) -> Definition:
    return {"Type": "Pass", "Assign": variables, "Next": target}


CASES: dict[str, tuple[Definition, list[tuple[str, str]]]] = {
    # States
    "80 characters": (machine({"x" * 80: END}), []),
    "80 characters outside ASCII": (machine({"é" * 80: END}), []),
    "81 characters": (machine({"x" * 81: END}), [("state-name-length", "/States/" + "x" * 81)]),
    "81 characters in a branch": (
        machine({"A": parallel(machine({"x" * 81: END}))}),
        [("state-name-length", "/States/A/Branches/0/States/" + "x" * 81)],
    ),
    "no characters": (machine({"": END}), [("state-name-length", "/States/")]),
    "a long substitution": (machine({"${" + "x" * 80 + "}": END}), []),
    "in two branches": (
        machine({"A": parallel(machine({"B": END}), machine({"B": END}))}),
        [("duplicate-state-name", "/States/A/Branches/1/States/B")],
    ),
    "inside and outside": (
        machine({"A": each(machine({"A": END}))}),
        [("duplicate-state-name", "/States/A/ItemProcessor/States/A")],
    ),
    "other case is another name": (machine({"A": each(machine({"a": END}))}), []),
    # Labels
    "the same label": (
        machine(
            {
                "A": distributed(machine({"B": END}), Label="items", Next="C"),
                "C": distributed(machine({"D": END}), Label="items"),
            }
        ),
        [("duplicate-label", "/States/C/Label")],
    ),
    "other labels": (
        machine(
            {
                "A": distributed(machine({"B": END}), Label="items", Next="C"),
                "C": distributed(machine({"D": END}), Label="Items"),
            }
        ),
        [],
    ),
    # Names of variables
    "good names": (jsonata({"A": assign(x=1, x_1=2, _x=3, été=4, 变量=5, **{"x" * 80: 6})}), []),
    "states": (jsonata({"A": assign(states=1)}), [("variable-name", "/States/A/Assign/states")]),
    "States": (jsonata({"A": assign(States=1)}), []),
    "too long": (jsonata({"A": assign(**{"x" * 81: 1})}), [("variable-name", "/States/A/Assign/" + "x" * 81)]),
    "a digit first": (jsonata({"A": assign(**{"1x": 1})}), [("variable-name", "/States/A/Assign/1x")]),
    "a part of a variable": (
        jsonata({"A": assign(**{"x.y": 1, "x[0]": 1})}),
        [("variable-name", "/States/A/Assign/x.y"), ("variable-name", "/States/A/Assign/x[0]")],
    ),
    "a slash": (jsonata({"A": assign(**{"a/b": 1})}), [("variable-name", "/States/A/Assign/a~1b")]),
    "a path in JSONPath": (machine({"A": assign(**{"x.$": "$.x"})}), []),
    "a path in JSONata": (jsonata({"A": assign(**{"x.$": "$.x"})}), [("variable-name", "/States/A/Assign/x.$")]),
    "in a rule and a catcher": (
        jsonata(
            {
                "A": {
                    "Type": "Choice",
                    "Choices": [{"Condition": True, "Next": "B", "Assign": {"1": 1}}],
                    "Default": "B",
                },
                "B": task(Catch=[{"ErrorEquals": ["E"], "Next": "A", "Assign": {"-": 1}}]),
            }
        ),
        [("variable-name", "/States/A/Choices/0/Assign/1"), ("variable-name", "/States/B/Catch/0/Assign/-")],
    ),
    "a substitution": (jsonata({"A": assign(**{"${Name}": 1})}), []),
    # Scopes of variables
    "an outer variable": (
        jsonata({"A": then("P", x=1), "P": parallel(machine({"B": assign(x=2)}))}),
        [("assigns-outer-variable", "/States/P/Branches/0/States/B/Assign/x")],
    ),
    "an outer variable of the same state": (
        jsonata({"P": {**each(machine({"B": assign(x=2)})), "Assign": {"x": 1}}}),
        [("assigns-outer-variable", "/States/P/ItemProcessor/States/B/Assign/x")],
    ),
    "two scopes out": (
        jsonata({"A": then("P", x=1), "P": parallel(machine({"M": each(machine({"B": assign(x=2)}))}))}),
        [("assigns-outer-variable", "/States/P/Branches/0/States/M/ItemProcessor/States/B/Assign/x")],
    ),
    "in JSONPath": (
        machine({"A": then("P", x=1), "P": parallel(machine({"B": assign(**{"x.$": "$.y"})}))}),
        [("assigns-outer-variable", "/States/P/Branches/0/States/B/Assign/x.$")],
    ),
    "assigned in two branches": (
        jsonata({"P": parallel(machine({"A": assign(x=1)}), machine({"B": assign(x=2)}))}),
        [],
    ),
    "twice in one scope": (jsonata({"A": then("B", x=1), "B": assign(x=2)}), []),
    "in a Distributed Map": (
        jsonata({"A": then("M", x=1), "M": distributed(machine({"B": assign(x=2)}))}),
        [],
    ),
    "inside a Distributed Map": (
        jsonata({"M": distributed(machine({"B": then("P", x=2), "P": parallel(machine({"C": assign(x=3)}))}))}),
        [("assigns-outer-variable", "/States/M/ItemProcessor/States/P/Branches/0/States/C/Assign/x")],
    ),
}


@pytest.mark.parametrize(("definition", "expected"), CASES.values(), ids=CASES)
def test_names(definition: Definition, expected: list[tuple[str, str]]) -> None:
    assert found(definition) == expected


MESSAGES: dict[str, tuple[Definition, str, str]] = {
    "both places": (
        machine({"A": parallel(machine({"B": END}), machine({"B": END}))}),
        "Two states have the name 'B': in branch 1 of 'A' and in branch 2 of 'A'",
        "give one of them another name: names are unique in the whole state machine",
    ),
    "a long name is cut": (
        machine({"a name that is much longer than it has to be " * 2: END}),
        "The name 'a name that is much longer than it ha...' has 90 characters; a state name has at most 80",
        "shorten it; a comment can say the rest",
    ),
    "a dollar sign": (
        jsonata({"A": assign(**{"$x": 1})}),
        "'$x' is no name for a variable: a letter comes first, then letters, digits and _",
        "write 'x': the $ belongs to reading it",
    ),
    "who assigns": (
        jsonata({"A": then("P", x=1), "P": parallel(machine({"B": assign(x=2)}))}),
        "'B' assigns 'x', which 'A' assigns outside of 'P'",
        "use another name; what is outside learns of it through the output",
    ),
}


@pytest.mark.parametrize(("definition", "message", "hint"), MESSAGES.values(), ids=MESSAGES)
def test_messages(definition: Definition, message: str, hint: str) -> None:
    assert [(each.message, each.hint) for each in diagnostics(definition)] == [(message, hint)]
