"""Large and deep machines: nothing recurses, and nothing takes minutes."""

from typing import Any

import pytest

from sfgen import asl
from sfgen.render import mermaid, svg
from tests.render.machines import LAMBDA, machine

COUNT = 1_200
CATCH = [{"ErrorEquals": ["States.ALL"], "Next": "Handler"}]


def chain() -> dict[str, Any]:
    count = 5_000
    states: dict[str, Any] = {
        f"s{n}": {"Type": "Task", "Resource": LAMBDA, "Catch": CATCH, "Next": f"s{n + 1}"} for n in range(count)
    }
    return {**states, f"s{count}": {"Type": "Succeed"}, "Handler": {"Type": "Fail"}}


def ways_to_one_end() -> dict[str, Any]:
    states: dict[str, Any] = {}
    for n in range(COUNT // 2):
        rules = [{"Variable": "$.x", "StringEquals": "bad", "Next": "Bad"}]
        states[f"c{n}"] = {"Type": "Choice", "Choices": rules, "Default": f"t{n}"}
        states[f"t{n}"] = {"Type": "Task", "Resource": LAMBDA, "Next": f"c{n + 1}" if n < COUNT // 2 - 1 else "Bad"}
    return {**states, "Bad": {"Type": "Fail"}}


def fan() -> dict[str, Any]:
    rules = [{"Variable": "$.x", "NumericEquals": n, "Next": f"t{n}"} for n in range(COUNT)]
    leaves = {f"t{n}": {"Type": "Pass", "Next": "Last"} for n in range(COUNT)}
    return {"First": {"Type": "Choice", "Choices": rules}, **leaves, "Last": {"Type": "Succeed"}}


def loops() -> dict[str, Any]:
    states: dict[str, Any] = {}
    for n in range(COUNT):
        rules = [{"Variable": "$.x", "NumericEquals": 1, "Next": f"c{n * 7 % COUNT}"}]
        states[f"c{n}"] = {"Type": "Choice", "Choices": rules, "Default": f"c{min(n + 1, COUNT - 1)}"}
    return states


@pytest.mark.parametrize("states", [chain, ways_to_one_end, fan, loops])
def test_thousands_of_states(states: Any) -> None:
    large = machine(states())
    assert svg(large).count('class="sf-state') == len(large.states)


def test_thousands_of_states_in_mermaid() -> None:
    large = machine(chain())
    assert mermaid(large).count(" -.-> ") == 0
    assert mermaid(large).count(" -.->|") == len(large.states) - 2


def test_a_branch_for_each_of_thousands() -> None:
    branches = [{"StartAt": f"b{n}", "States": {f"b{n}": {"Type": "Succeed"}}} for n in range(COUNT)]
    large = machine({"P": {"Type": "Parallel", "Branches": branches, "End": True}})
    assert svg(large).count('class="sf-state') == COUNT + 1


def test_deep_nesting() -> None:
    scope: dict[str, Any] = {"StartAt": "p200", "States": {"p200": {"Type": "Pass", "End": True}}}
    for n in range(199, -1, -1):
        scope = {"StartAt": f"p{n}", "States": {f"p{n}": {"Type": "Map", "ItemProcessor": scope, "End": True}}}
    deep = asl.from_dict(scope)
    assert svg(deep).count('class="sf-state') == 201
    assert mermaid(deep).count("subgraph") == 200


def test_a_condition_nested_deeply() -> None:
    rule: dict[str, Any] = {"Variable": "$.x", "IsPresent": True}
    for _ in range(300):
        rule = {"Not": {"And": [rule, rule]}} if len(str(rule)) < 5_000 else {"Not": {"And": [rule]}}
    states = {"C": {"Type": "Choice", "Choices": [{**rule, "Next": "D"}]}, "D": {"Type": "Succeed"}}
    nested = asl.read_object({"StartAt": "C", "States": states}).machine
    assert "not (" in mermaid(nested)
