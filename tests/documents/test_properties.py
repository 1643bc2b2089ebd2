"""Nothing against correct workflows, a finding at what was broken in them, and no crash whatever the text."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sfgen.documents import read_definitions, unreadable, validate
from sfgen.errors import Diagnostic, DocumentError
from tests.asl.strategies import objects
from tests.mutations.bases import BASES
from tests.mutations.kinds import states
from tests.properties.programs import Built, Program
from tests.properties.strategies import programs


def found(text: str | bytes, file: str = "f.json") -> list[Diagnostic]:
    try:
        definitions = read_definitions(text, file)
    except DocumentError as error:
        return [unreadable(error)]
    return [finding for definition in definitions for finding in validate(definition)]


@given(program=programs())
def test_nothing_is_said_against_what_builders_make(program: Program) -> None:
    text = Built(program).workflow.compile().to_json()
    assert [str(each) for each in found(text) if each.severity != "advice"] == []


# What each state cannot do without; what lacks it is reported where the state is.
NEEDED = {
    "Task": ["Type", "Resource"],
    "Choice": ["Type", "Choices"],
    "Parallel": ["Type", "Branches"],
    "Map": ["Type", "ItemProcessor"],
    "Pass": ["Type"],
    "Wait": ["Type", "Seconds"],
    "Succeed": ["Type"],
    "Fail": ["Type"],
}
WRONG: dict[str, Any] = {
    "Next": "no such state anywhere",
    "Type": "Tsak",
    "Resource": 5,
    "Retry": {},
    "Catch": "States.ALL",
    "Choices": [],
    "Branches": {},
    "Assign": [],
    "Output": "{% ( %}",
    "Arguments": "{% $$.x %}",
    "Default": "no such state anywhere",
    "Comment": 1,
}


@given(program=programs(size=8), data=st.data())
def test_what_is_taken_away_or_broken_is_found_there(program: Program, data: st.DataObject) -> None:
    definition = Built(program).workflow.compile().to_dict()
    at = data.draw(st.sampled_from(list(states(definition))))
    removable = [field for field in NEEDED[at.state["Type"]] if field in at.state]
    breakable = [field for field in WRONG if field in at.state]
    ways = [("remove", field) for field in removable] + [("break", field) for field in breakable]
    ways += [("add", "Surprise"), ("rename", "Type")]
    way, field = data.draw(st.sampled_from(ways))
    place = at.pointer if way == "remove" else f"{at.pointer}/{field}"
    if way == "remove":
        del at.state[field]
    elif way == "break":
        at.state[field] = WRONG[field]
    elif way == "add":
        at.state[field] = True
    else:
        at.state["Tpye"] = at.state.pop("Type")
        place = at.pointer
    assert place in {each.pointer for each in found(json.dumps(definition)) if each.severity == "error"}


NAMES = sorted({key for base in BASES.values() for key in json.dumps(base.definition).split('"') if key.isidentifier()})
LEAVES = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8) | st.sampled_from(NAMES)
LEAVES |= st.sampled_from(
    ["{% $states.input.x %}", "{% (", "$.x[?(@.y)]", "States.Format('{}', $.x)", "${X}", "$$", "{%%}"]
)
VALUES = st.recursive(
    LEAVES,
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(NAMES) | st.text(max_size=4), inner, max_size=5)
    ),
    max_leaves=25,
)


@given(VALUES, st.sampled_from(["f.json", "f.yaml", "-"]))
def test_any_json_is_checked_or_refused(value: Any, file: str) -> None:
    for each in found(json.dumps(value), file):
        assert each.message


@given(st.binary(max_size=60) | st.text(max_size=60).map(str.encode), st.sampled_from(["f.json", "f.yaml", "f"]))
def test_any_bytes_are_checked_or_refused(content: bytes, file: str) -> None:
    assert isinstance(found(content, file), list)


@given(objects("StateMachine"))
def test_anything_like_a_definition_is_checked(value: dict[str, Any]) -> None:
    for each in found(json.dumps(value)):
        assert each.source is not None


@given(data=st.data())
def test_a_correct_definition_with_anything_in_one_place(data: st.DataObject) -> None:
    definition = copy.deepcopy(data.draw(st.sampled_from(list(BASES.values()))).definition)
    holders = [value for value in _inner(definition) if isinstance(value, dict) and value]
    holder = data.draw(st.sampled_from(holders))
    holder[data.draw(st.sampled_from(sorted(holder)))] = data.draw(VALUES)
    for each in found(json.dumps(definition)):
        assert each.source is not None


def _inner(value: Any) -> list[Any]:
    todo, met = [value], []
    while todo:
        item = todo.pop()
        met.append(item)
        todo.extend(item.values() if isinstance(item, dict) else item if isinstance(item, list) else ())
    return met


TEMPLATE_VALUES = st.recursive(
    LEAVES,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["Ref", "Fn::Sub", "Fn::Join", "Fn::GetAtt", "StartAt", "States"]), inner, max_size=2
        )
    ),
    max_leaves=10,
)


@pytest.mark.parametrize("field", ["Definition", "DefinitionString", "DefinitionUri"])
@given(value=TEMPLATE_VALUES)
def test_any_template_is_checked(field: str, value: Any) -> None:
    resource = {"Type": "AWS::StepFunctions::StateMachine", "Properties": {field: value}}
    for each in found(json.dumps({"Resources": {"F": resource}})):
        assert each.message
