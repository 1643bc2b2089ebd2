"""What must hold for every definition and for every input."""

import json
from typing import Any

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from sfgen import asl
from sfgen.errors import DocumentError
from tests.asl.strategies import definitions, json_values


@given(definitions)
def test_what_the_language_has_loads_without_findings_and_unchanged(definition: dict[str, Any]) -> None:
    document = asl.read_object(definition)
    assert document.diagnostics == ()
    assert _same(document.machine.to_dict(), definition)


@given(definitions)
def test_json_loads_back_equal(definition: dict[str, Any]) -> None:
    machine = asl.from_dict(definition)
    text = machine.to_json()
    again = asl.loads(text)
    assert again == machine
    assert again.to_json() == text
    assert _same(json.loads(text), definition)


@given(definitions)
def test_yaml_loads_back_equal_and_means_the_same_to_other_readers(definition: dict[str, Any]) -> None:
    machine = asl.from_dict(definition)
    text = machine.to_yaml()
    again = asl.loads(text)
    assert again == machine
    assert again.to_yaml() == text
    assert _same(yaml.safe_load(text), definition)


@given(definitions)
def test_emitting_changes_nothing(definition: dict[str, Any]) -> None:
    machine = asl.from_dict(definition)
    before = machine.to_json()
    plain = machine.to_dict()
    for state in plain["States"].values():
        state.clear()
    assert machine.to_json() == before


@given(definitions)
def test_json_has_the_layout_of_the_standard_library(definition: dict[str, Any]) -> None:
    machine = asl.from_dict(definition)
    assert machine.to_json() == json.dumps(machine.to_dict(), indent=2, ensure_ascii=False) + "\n"
    assert machine.to_json(indent=None) == json.dumps(machine.to_dict(), ensure_ascii=False) + "\n"


@given(definitions)
def test_every_state_is_met_once_at_its_pointer(definition: dict[str, Any]) -> None:
    machine = asl.from_dict(definition)
    visits = list(asl.walk(machine))
    assert len({visit.pointer for visit in visits}) == len(visits)
    assert len(visits) == sum(len(scope.machine.states) for scope in asl.scopes(machine))
    for visit in visits:
        found = _at(definition, visit.pointer)
        assert found["Type"] == visit.state.tag
        for transition in asl.transitions(visit.state):
            assert _at(found, transition.suffix) == transition.target


@given(json_values)
@example({"StartAt": [], "States": {"A": None, "B": {"Type": 1}, "C": {"Type": "Map", "Retry": [1], "Catch": {}}}})
@example({"States": {"A": {"Type": "Choice", "Choices": [{"And": [{"Not": []}]}, "${Rule}"]}}})
def test_any_json_gives_findings_or_one_line(value: Any) -> None:
    _read(json.dumps(value))
    _read(json.dumps(value, ensure_ascii=False).encode("utf-8", "surrogatepass"))


@given(st.dictionaries(st.sampled_from(["StartAt", "States", "Comment", "Version"]), json_values), json_values)
def test_any_values_of_known_fields_survive(fields: dict[str, Any], odd: Any) -> None:
    definition = fields | {"States": {"A": {"Type": "Map", "ItemProcessor": odd, "Retry": odd, "End": odd}, "B": odd}}
    document = asl.read_object(definition)
    assert _same(document.machine.to_dict(), definition)
    assert _same(asl.read(document.machine.to_yaml()).data, definition)


@given(st.one_of(st.binary(), st.text()))
@example(b"\xef\xbb\xbf")
@example(b"\xff\xfe{\x00}\x00")
@example("{" * 5_000)
@example("- " * 5_000)
@example("{a: " * 5_000)
@example("\x00")
@example("a: \ud800")
@example("{%")
def test_any_bytes_give_findings_or_one_line(data: bytes | str) -> None:
    _read(data)
    _read(data, file="any.json")
    _read(data, file="any.yaml")


@given(json_values)
def test_the_reader_that_finds_places_agrees_with_the_standard_library(value: Any) -> None:
    # A duplicate key makes the fast reader give up, so the other one reads the value.
    text = f'{{"Comment": 1, "Comment": {json.dumps(value)}}}'
    document = asl.read(text)
    assert _same(document.data["Comment"], value)
    assert "duplicate-key" in {finding.code for finding in document.diagnostics}


@given(st.text(alphabet='{}[]:,"\\ntrue0.-e \t'))
def test_json_is_refused_exactly_when_the_standard_library_refuses_it(text: str) -> None:
    text = f'{{"States": {text}}}'
    try:
        json.loads(text)
    except ValueError:
        with pytest.raises(DocumentError):
            asl.read(text)
    else:
        asl.read(text)


def _read(data: bytes | str, *, file: str | None = None) -> None:
    try:
        document = asl.read(data, file=file)
    except DocumentError as error:
        assert "\n" not in str(error)  # noqa: PT017 - the message is what is tested, and reading may succeed
    else:
        again = asl.read(document.machine.to_json())
        assert again.machine == document.machine


def _same(left: Any, right: Any) -> bool:
    """Compare as JSON: `1`, `1.0` and `true` differ; the order of keys does not matter."""
    return json.dumps(left, sort_keys=True) == json.dumps(right, sort_keys=True)


def _at(value: Any, pointer: str) -> Any:
    for token in asl.split(pointer):
        value = value[int(token)] if isinstance(value, list) else value[token]
    return value
