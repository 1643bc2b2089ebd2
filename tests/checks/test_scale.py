"""Neither the number of states nor their depth is a problem, and checking changes nothing."""

from __future__ import annotations

import sys
from typing import Any

from sfgen import asl
from sfgen.checks import CODES, check
from tests.checks.definitions import END, Definition, found, machine, parallel, task


def chain(count: int, **last: Any) -> Definition:
    states = {f"State {number}": {"Type": "Pass", "Next": f"State {number + 1}"} for number in range(count - 1)}
    return machine({**states, f"State {count - 1}": last or END})


def test_50_000_states() -> None:
    assert found(chain(50_000)) == []
    assert found(chain(50_000, Type="Pass", Next="State 0")) == [("no-terminal-state", "")]


DEEP = sys.getrecursionlimit() + 100


def test_scopes_nested_deeper_than_python_can_recurse() -> None:
    inner = asl.Branch.trusted(start_at="Innermost", states={"Innermost": asl.PassState.trusted()})
    for level in range(DEEP):
        state = asl.ParallelState.trusted(branches=(inner,), end=True)
        inner = asl.Branch.trusted(start_at=f"Level {level}", states={f"Level {level}": state})
    [finding] = check(asl.StateMachine.trusted(start_at=inner.start_at, states=inner.states))
    assert finding.code == "missing-transition"
    assert finding.pointer.count("/Branches/0") == DEEP


def test_rules_nested_deeper_than_python_can_recurse() -> None:
    rule = asl.ChoiceRule.trusted(is_null=True)
    for _ in range(DEEP):
        rule = asl.ChoiceRule.trusted(not_=rule)
    rule = asl.ChoiceRule.trusted(not_=rule, next="B")
    states = {"A": asl.ChoiceState.trusted(choices=(rule,), default="B"), "B": asl.SucceedState.trusted()}
    [finding] = check(asl.StateMachine.trusted(start_at="A", states=states))
    assert finding.code == "missing-field"
    assert finding.pointer.count("/Not") == DEEP + 1


def test_a_document_full_of_typing_mistakes() -> None:
    states = {f"State number {number}": {"Type": "Pass", "Next": f"State nummer {number}"} for number in range(5_000)}
    findings = found(machine({**states, "End": END}))
    assert {code for code, _ in findings} <= set(CODES)
    assert sum(code == "unknown-transition-target" for code, _ in findings) == 5_000


def test_the_same_variable_in_many_scopes() -> None:
    branches = [
        machine({f"B{number}": {**END, "QueryLanguage": "JSONata", "Assign": {"x": 1}}}) for number in range(2_000)
    ]
    assert found(machine({"A": parallel(*branches)})) == []


def test_checking_changes_nothing_and_repeats_itself() -> None:
    definition = machine(
        {
            "A": task(Retry=[{"ErrorEquals": ["States.ALL", "E"]}, {"ErrorEquals": []}], TimeoutSeconds=0),
            "B": {"Type": "Wait", "Seconds": 1, "Timestamp": "x", "Output": 1, "Assign": {"1": 1}},
        },
        start="C",
    )
    model = asl.read_object(definition).machine
    first = check(model)
    assert len(first) > 5
    assert check(model) == first
    assert model.to_dict() == definition
