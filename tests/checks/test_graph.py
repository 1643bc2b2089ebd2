"""Transitions, reachability, ends."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sfgen.checks import check
from sfgen.errors import Location
from tests.checks.definitions import END, Definition, diagnostics, distributed, each, found, machine, parallel, task

A_LOOP: Definition = {"A": {"Type": "Pass", "Next": "B"}, "B": {"Type": "Pass", "Next": "A"}}


def go(target: str) -> Definition:
    return {"Type": "Pass", "Next": target}


def choice(*targets: str, default: str | None = None) -> Definition:
    rules = [{"Variable": "$.x", "IsPresent": True, "Next": target} for target in targets]
    return {"Type": "Choice", "Choices": rules, **({} if default is None else {"Default": default})}


CASES: dict[str, tuple[Definition, list[tuple[str, str]]]] = {
    "nothing": (machine({"A": go("B"), "B": END}), []),
    # Targets
    "start": (machine({"Alpha": END}, start="Beta"), [("unknown-transition-target", "/StartAt")]),
    "next": (
        machine({"A": go("Nowhere at all"), "B": END}),
        [("unreachable-state", "/States/B"), ("unknown-transition-target", "/States/A/Next")],
    ),
    "rule and default": (
        machine({"A": choice("X", "B", default="Y"), "B": END}),
        [
            ("unknown-transition-target", "/States/A/Choices/0/Next"),
            ("unknown-transition-target", "/States/A/Default"),
        ],
    ),
    "catch": (
        machine({"A": task(Catch=[{"ErrorEquals": ["E"], "Next": "X"}])}),
        [("unknown-transition-target", "/States/A/Catch/0/Next")],
    ),
    "empty name": (
        machine({"A": go(""), "B": END}, start="B"),
        [("unreachable-state", "/States/A"), ("unknown-transition-target", "/States/A/Next")],
    ),
    "special characters": (machine({"A": END, "B/~": END}), [("unreachable-state", "/States/B~1~0")]),
    "out of a branch": (
        machine({"A": parallel(machine({"B": go("C")}), Next="C"), "C": END}),
        [("unknown-transition-target", "/States/A/Branches/0/States/B/Next")],
    ),
    "into a branch": (
        machine({"A": parallel(machine({"B": END}), Next="B"), "C": END}, start="A"),
        [("unknown-transition-target", "/States/A/Next"), ("unreachable-state", "/States/C")],
    ),
    "start of a processor": (
        machine({"A": each(machine({"Beta": END}, start="Gamma"))}),
        [("unknown-transition-target", "/States/A/ItemProcessor/StartAt")],
    ),
    "start of an iterator": (
        machine({"A": {"Type": "Map", "End": True, "Iterator": machine({"Beta": END}, start="Gamma")}}),
        [("unknown-transition-target", "/States/A/Iterator/StartAt")],
    ),
    # Ways out
    "no way out": (machine({"A": {"Type": "Pass"}}), [("missing-transition", "/States/A")]),
    "no way out of a branch": (
        machine({"A": parallel(machine({"B/C": {"Type": "Wait", "Seconds": 1}}))}),
        [("missing-transition", "/States/A/Branches/0/States/B~1C")],
    ),
    "End is false": (machine({"A": {"Type": "Pass", "End": False}}), [("missing-transition", "/States/A")]),
    "both": (machine({"A": {**END, "Next": "B"}, "B": END}), [("next-and-end", "/States/A/End")]),
    "of the wrong type": (machine({"A": {"Type": "Pass", "End": "yes"}}), []),
    # Choices
    "no default": (
        machine({"A": choice("B"), "B": END}),
        [("choice-without-default", "/States/A")],
    ),
    "no rules": (
        machine({"A": {"Type": "Choice", "Choices": [], "Default": "B"}, "B": END}),
        [("choice-without-rules", "/States/A/Choices")],
    ),
    # Scopes
    "no states": (machine({}), [("empty-states", "/States")]),
    "no states in a branch": (
        machine({"A": parallel(machine({"B": END}), machine({}))}),
        [("empty-states", "/States/A/Branches/1/States")],
    ),
    "no branches": (machine({"A": parallel()}), [("empty-states", "/States/A/Branches")]),
    "States is missing": ({"StartAt": "A"}, []),
    "StartAt is missing": ({"States": {"A": END}}, []),
    # Ends
    "a loop": (machine(A_LOOP), [("no-terminal-state", "")]),
    "a loop hides what it does not reach": (
        machine({**A_LOOP, "C": go("A")}),
        [("no-terminal-state", "")],
    ),
    "a loop in a branch": (machine({"P": parallel(machine(A_LOOP))}), []),
    "Fail ends": (machine({"A": {"Type": "Fail"}}), []),
    "Succeed ends": (machine({"A": {"Type": "Succeed"}}), []),
    # Reachability
    "not reached": (machine({"A": END, "B": END}), [("unreachable-state", "/States/B")]),
    "a chain that is not reached": (
        machine({"A": END, "D": go("E"), "C": go("D"), "E": END}),
        [("unreachable-state", "/States/C")],
    ),
    "a loop that is not reached": (
        machine({"A": END, "B": go("C"), "C": go("B")}),
        [("unreachable-state", "/States/B")],
    ),
    "a state that only leads to itself": (
        machine({"A": END, "B": choice("B", default="A")}),
        [("unreachable-state", "/States/B")],
    ),
    "two parts that are not reached": (
        machine({"A": END, "B": go("C"), "C": END, "D": go("C")}),
        [("unreachable-state", "/States/B"), ("unreachable-state", "/States/D")],
    ),
    "not reached in a processor": (
        machine({"A": distributed(machine({"B": END, "C": END}))}),
        [("unreachable-state", "/States/A/ItemProcessor/States/C")],
    ),
    "reached by a catch, a rule and a default": (
        machine(
            {
                "A": task(Catch=[{"ErrorEquals": ["E"], "Next": "B"}]),
                "B": choice("C", default="D"),
                "C": END,
                "D": END,
            }
        ),
        [],
    ),
    "a typing mistake is one finding": (
        machine({"Order": go("Ship order"), "Ship orders": go("Bill"), "Bill": END}),
        [("unknown-transition-target", "/States/Order/Next")],
    ),
    "a typing mistake in StartAt is one finding": (
        machine({"Order": go("Bill"), "Bill": END}, start="order"),
        [("unknown-transition-target", "/StartAt")],
    ),
    "a forgotten Next is one finding": (
        machine({"Order": {"Type": "Pass"}, "Ship": go("Bill"), "Bill": END}),
        [("missing-transition", "/States/Order")],
    ),
    "forgotten rules are one finding": (
        machine({"A": {"Type": "Choice", "Choices": [], "Default": "C"}, "B": END, "C": END}),
        [("choice-without-rules", "/States/A/Choices")],
    ),
    # What is not known yet
    "a substitution as a target": (machine({"A": go("${Next}"), "B": END}), []),
    "a substitution as the start": (machine({"A": END, "B": END}, start="${Start}"), []),
    "a substitution for all rules": (
        machine({"A": {"Type": "Choice", "Choices": "${Rules}", "Default": "B"}, "B": END, "C": END}),
        [],
    ),
    "a substitution for a state": (machine({"A": go("B"), "B": "${State}", "C": END}), []),
    "an unknown state keeps its ways out": (
        machine({"A": {"Type": "Choise", "Choices": [{"Next": "B"}], "Default": "C"}, "B": END, "C": END}),
        [],
    ),
}


@pytest.mark.parametrize(("definition", "expected"), CASES.values(), ids=CASES)
def test_graph(definition: Definition, expected: list[tuple[str, str]]) -> None:
    assert sorted(found(definition)) == sorted(expected)


MESSAGES: dict[str, tuple[Definition, str, str]] = {
    "a near name": (
        machine({"Pack": go("Shp order"), "Ship order": END}),
        "Next is 'Shp order', but no state of this scope has that name",
        "did you mean 'Ship order'?",
    ),
    "other case": (
        machine({"Pack": go("SHIP ORDER"), "Ship order": END}),
        "Next is 'SHIP ORDER', but no state of this scope has that name",
        "did you mean 'Ship order'?",
    ),
    "no near name": (
        machine({"A": choice("Nowhere", default="B"), "B": END}),
        "Choices[0].Next is 'Nowhere', but no state of this scope has that name",
        "its states are 'A', 'B'",
    ),
    "many names": (
        machine({**{f"State {n}": go(f"State {n + 1}") for n in range(7)}, "State 7": END}, start="Nowhere"),
        "StartAt is 'Nowhere', but no state of this scope has that name",
        "its states are 'State 0', 'State 1', 'State 2', 'State 3', 'State 4' and 3 more",
    ),
    "out of a scope": (
        machine({"A": parallel(machine({"B": go("C")}), Next="C"), "C": END}),
        "Next is 'C', which is inside the state machine: no transition crosses that border",
        "go to a state of the same scope; a branch or item processor gives its output when it ends",
    ),
    "into a scope": (
        machine({"A": parallel(machine({"B": END}))}, start="B"),
        "StartAt is 'B', which is inside 'A': no transition crosses that border",
        "go to a state of the same scope; a branch or item processor gives its output when it ends",
    ),
    "one state": (
        machine({"A": END, "B": END}),
        "No path from the start leads to 'B'",
        "make another state lead to it, or delete it",
    ),
    "two states": (
        machine({"A": END, "B": go("C"), "C": END}),
        "No path from the start leads to 'B', and so not to the one after it",
        "make another state lead to it, or delete it",
    ),
    "three states": (
        machine({"A": END, "B": go("C"), "C": go("D"), "D": END}),
        "No path from the start leads to 'B', and so not to the 2 after it",
        "make another state lead to it, or delete it",
    ),
}


@pytest.mark.parametrize(("definition", "message", "hint"), MESSAGES.values(), ids=MESSAGES)
def test_messages_name_what_is_wrong_and_what_to_write(definition: Definition, message: str, hint: str) -> None:
    assert (message, hint) in [(each.message, each.hint) for each in diagnostics(definition)]


def test_a_finding_names_the_state_and_where_it_was_written() -> None:
    from sfgen import asl

    definition = machine(
        {"A": END, "P": parallel(machine({"B": END, "C": END})), "D": {"Type": "Wait", "End": True}}, start="P"
    )
    places = {"A": Location("flow.py", 4), "C": Location("flow.py", 9, 2)}
    findings = check(asl.read_object(definition).machine, source_of=places.get)
    assert [(each.code, each.state, each.source) for each in findings] == [
        ("unreachable-state", "A", Location("flow.py", 4)),
        ("unreachable-state", "C", Location("flow.py", 9, 2)),
        ("unreachable-state", "D", None),
        ("missing-field", "D", None),
    ]


def test_findings_come_in_the_order_of_the_document() -> None:
    definition = machine(
        {
            "A": {**END, "Next": "B"},
            "B": parallel(machine({"B1": {"Type": "Pass"}}), machine({"B2": END, "B3": END})),
            "C": {"Type": "Wait", "End": True},
        },
        TimeoutSeconds=0,
    )
    assert found(definition) == [
        ("field-range", "/TimeoutSeconds"),
        ("next-and-end", "/States/A/End"),
        ("missing-transition", "/States/B/Branches/0/States/B1"),
        ("unreachable-state", "/States/B/Branches/1/States/B3"),
        ("unreachable-state", "/States/C"),
        ("missing-field", "/States/C"),
    ]


# Any graph


@st.composite
def graphs(draw: st.DrawFn) -> Definition:
    names = [f"State number {number}" for number in range(draw(st.integers(1, 8)))]
    targets = st.sampled_from(names)
    states: dict[str, Any] = {}
    for name in names:
        states[name] = draw(
            st.one_of(
                st.just(END),
                targets.map(go),
                st.builds(choice, targets, targets, default=targets),
                st.builds(lambda a, b: task(Next=a, Catch=[{"ErrorEquals": ["E"], "Next": b}]), targets, targets),
            )
        )
    return machine(states, start=draw(targets))


def reached(definition: Definition) -> set[str]:
    """Give the states that can be reached, by repeating until nothing changes."""
    states = {definition["StartAt"]}
    while True:
        more = {target for name in states for target in all_targets(definition["States"][name])} | states
        if more == states:
            return states
        states = more


def all_targets(state: Definition) -> list[str]:
    entries = [*state.get("Choices", []), *state.get("Catch", []), state, {"Next": state.get("Default")}]
    return [each["Next"] for each in entries if each.get("Next") is not None]


@given(graphs())
def test_what_is_found_in_any_graph(definition: Definition) -> None:
    findings = found(definition)
    ends = [name for name, state in definition["States"].items() if state.get("End")]
    if not ends:
        assert findings == [("no-terminal-state", "")]
        return
    assert {code for code, _ in findings} <= {"unreachable-state"}
    unreached = set(definition["States"]) - reached(definition)
    heads = {pointer.removeprefix("/States/") for _, pointer in findings}
    assert heads <= unreached
    # From the reported states everything else that is not reached can be reached.
    behind = {name for head in heads for name in reached({**definition, "StartAt": head})}
    assert unreached <= behind
    if unreached:
        fixed = machine(
            {"Fix": choice(definition["StartAt"], *heads, default=definition["StartAt"]), **definition["States"]}
        )
        assert found(fixed) == []
