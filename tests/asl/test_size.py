"""Depth and length: nothing recurses, nothing grows faster than the definition."""

from typing import Any

import pytest

from sfgen import asl


def nested(levels: int, *, maps: bool) -> dict[str, Any]:
    """Return a definition with Parallel states, or Map states in turn with them, inside each other."""
    state: dict[str, Any] = {"Type": "Pass", "End": True}
    for level in range(levels):
        inner = {"StartAt": f"S{level}", "States": {f"S{level}": state}}
        if maps and level % 2:
            state = {"Type": "Map", "ItemProcessor": inner, "End": True}
        else:
            state = {"Type": "Parallel", "Branches": [inner], "End": True}
    return {"StartAt": "Top", "States": {"Top": state}}


@pytest.mark.parametrize("levels", [50, 200, 600])
@pytest.mark.parametrize("maps", [False, True])
def test_deep_machines(levels: int, maps: bool) -> None:
    machine = asl.from_dict(nested(levels, maps=maps))
    text = machine.to_json(indent=None)
    assert asl.loads(text) == machine
    assert asl.from_dict(machine.to_dict()) == machine
    assert asl.read(text + " ", file="f.json").places(["/States/Top/End"])
    visits = list(asl.walk(machine))
    assert visits[-1].scope.depth == levels
    assert len(list(asl.scopes(machine))) == levels + 1
    assert len(list(visits[-1].scope.ancestors())) == levels
    assert repr(machine) == "StateMachine(start_at='Top', states=['Top'])"


@pytest.mark.parametrize("levels", [50, 200])
def test_deep_machines_in_yaml(levels: int) -> None:
    machine = asl.from_dict(nested(levels, maps=True))
    text = machine.to_yaml()
    assert asl.loads(text) == machine
    assert asl.read(text, file="f.yaml").places(["/States/Top/End"])


def test_deep_differences_are_found() -> None:
    left, right = nested(200, maps=True), nested(200, maps=True)
    inner = right
    while "States" in inner:
        (state,) = inner["States"].values()
        inner = state.get("ItemProcessor") or state.get("Branches", [state])[0]
    inner["Comment"] = "differs"
    assert asl.from_dict(left) != asl.from_dict(right)


def test_deep_rules_and_values() -> None:
    rule: dict[str, Any] = {"Variable": "$.a", "IsNull": True}
    value: Any = 1
    for level in range(1_000):
        rule = {"Not": rule} if level % 2 else {"And": [rule]}
        value = {"a": value} if level % 2 else [value]
    choice = {"Type": "Choice", "Choices": [rule | {"Next": "B"}]}
    definition = {"StartAt": "A", "States": {"A": choice, "B": {"Type": "Pass", "Result": value, "End": True}}}
    machine = asl.from_dict(definition)
    text = machine.to_json(indent=None)
    assert asl.loads(text) == machine
    assert asl.loads(text).to_json(indent=None) == text


def test_long_machines() -> None:
    count = 50_000
    states = {f"S{n}": asl.PassState.trusted(next=f"S{n + 1}") for n in range(count)}
    machine = asl.StateMachine.trusted(start_at="S0", states=states | {f"S{count}": asl.SucceedState()})
    text = machine.to_json()
    assert asl.loads(text) == machine
    assert sum(1 for visit in asl.walk(machine) for _ in asl.transitions(visit.state)) == count
    assert len(machine.to_dict()["States"]) == machine.to_yaml().count("Type: ") == count + 1


def test_long_arrays() -> None:
    rules = [{"Condition": f"{{% $x = {n} %}}", "Next": "A"} for n in range(20_000)]
    definition = {"StartAt": "A", "States": {"A": {"Type": "Choice", "Choices": rules}}}
    machine = asl.from_dict(definition)
    assert asl.loads(machine.to_json()) == machine
    assert machine.to_dict() == definition
