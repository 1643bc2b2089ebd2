"""Nothing is said against definitions that are correct."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sfgen.documents import read_definitions, validate
from tests.mutations.bases import BASES, Base
from tests.mutations.integrations import INTEGRATIONS

GOLDEN = Path(__file__).parents[1] / "examples" / "golden"


def test_the_examples_as_they_are_compiled() -> None:
    files = sorted(GOLDEN.rglob("*.asl.json"))
    assert len(files) > 10
    found = {}
    for file in files:
        [definition] = read_definitions(file.read_bytes(), str(file))
        found[file.name] = [str(each) for each in validate(definition) if each.severity != "advice"]
    assert {name: each for name, each in found.items() if each} == {}


@pytest.mark.parametrize("base", BASES.values(), ids=BASES)
def test_a_correct_definition(base: Base) -> None:
    [definition] = read_definitions(json.dumps(base.definition), "flow.json")
    found = validate(definition, "EXPRESS" if base.machine_type == "EXPRESS" else "STANDARD")
    assert [str(each) for each in found if each.severity != "advice"] == []


CALLS = [(action, ending) for action, ways in INTEGRATIONS.items() for ending in ways.takes]


@pytest.mark.parametrize(("action", "ending"), CALLS, ids=lambda each: each or "at once")
def test_each_integration_waits_as_it_may(action: str, ending: str) -> None:
    token = "{% {'Payload': $states.context.Task.Token} %}"
    state = {
        "Type": "Task",
        "Resource": f"arn:aws:states:::{action}{ending}",
        "Arguments": token if ending == ".waitForTaskToken" else "{% $states.input %}",
        "TimeoutSeconds": 60,
        "End": True,
    }
    flow = {"QueryLanguage": "JSONata", "StartAt": "A", "States": {"A": state}}
    for machine_type in ("STANDARD", *(("EXPRESS",) if not ending else ())):
        [definition] = read_definitions(json.dumps(flow), "flow.json")
        found = validate(definition, "EXPRESS" if machine_type == "EXPRESS" else "STANDARD")
        assert [str(each) for each in found if each.severity != "advice"] == []
