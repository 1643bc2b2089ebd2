"""The classes: their fields, absent and null, construction with and without validation."""

import copy
import pickle
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from pydantic import ValidationError

from sfgen import asl
from sfgen.errors import DocumentError
from tests.asl.strategies import FIELDS, OPERATORS, REQUIRED, STATE_KINDS, definitions

CLASSES: dict[str, type[Any]] = {
    "StateMachine": asl.StateMachine,
    "Branch": asl.Branch,
    "ItemProcessor": asl.ItemProcessor,
    "Task": asl.TaskState,
    "Parallel": asl.ParallelState,
    "Map": asl.MapState,
    "Pass": asl.PassState,
    "Wait": asl.WaitState,
    "Choice": asl.ChoiceState,
    "Succeed": asl.SucceedState,
    "Fail": asl.FailState,
    "ChoiceRule": asl.ChoiceRule,
    "Retrier": asl.Retrier,
    "Catcher": asl.Catcher,
    "Credentials": asl.Credentials,
    "ItemReader": asl.ItemReader,
    "ReaderConfig": asl.ReaderConfig,
    "ItemBatcher": asl.ItemBatcher,
    "ResultWriter": asl.ResultWriter,
    "WriterConfig": asl.WriterConfig,
    "ProcessorConfig": asl.ProcessorConfig,
}
# Map has two names for its processor, one of which has to be there; Type says itself.
_REQUIRED = REQUIRED | {"Map": frozenset()}


@pytest.mark.parametrize("kind", CLASSES)
def test_class_has_the_fields_of_the_language(kind: str) -> None:
    fields = {asl.asl_name(name): info for name, info in CLASSES[kind].model_fields.items() if name != "type"}
    assert set(fields) == set(FIELDS[kind])
    assert {name for name, info in fields.items() if info.is_required()} == _REQUIRED.get(kind, frozenset())


def test_choice_rules_have_all_39_operators() -> None:
    assert len(OPERATORS) == 39
    assert set(OPERATORS) <= {asl.asl_name(name) for name in asl.ChoiceRule.model_fields}


@given(definitions)
def test_validated_and_trusted_construction_give_what_loading_gives(definition: dict[str, Any]) -> None:
    for loaded in _objects(asl.from_dict(definition)):
        given = {name: getattr(loaded, name) for name in loaded.model_fields_set}
        trusted: Any = type(loaded).trusted(loaded.model_extra, **given)
        assert trusted == loaded
        if not loaded.model_extra:
            validated: Any = type(loaded)(**given)
            assert validated == loaded
            assert dict(validated.members()) == dict(loaded.members())


def _objects(machine: asl.StateMachine) -> Iterator[Any]:
    """Yield all objects of the model in a machine, itself included."""
    todo: list[Any] = [machine]
    while todo:
        each = todo.pop()
        if isinstance(each, asl.Model):
            yield each
            for _, value in each.members():
                todo.extend(value.values() if isinstance(value, dict) else [value])
                todo.extend(value if isinstance(value, tuple) else [])


@pytest.mark.parametrize(
    ("attribute", "name"),
    [
        ("timeout_seconds", "TimeoutSeconds"),
        ("query_language", "QueryLanguage"),
        ("csv_delimiter", "CSVDelimiter"),
        ("csv_header_location", "CSVHeaderLocation"),
        ("csv_headers", "CSVHeaders"),
        ("and_", "And"),
        ("or_", "Or"),
        ("not_", "Not"),
        ("role_arn", "RoleArn"),
        ("role_arn_path", "RoleArn.$"),
        ("max_input_bytes_per_batch_path", "MaxInputBytesPerBatchPath"),
        ("numeric_greater_than_equals_path", "NumericGreaterThanEqualsPath"),
    ],
)
def test_one_mapping_of_names_in_both_directions(attribute: str, name: str) -> None:
    assert asl.asl_name(attribute) == name
    assert asl.attribute_name(name) == attribute


def test_every_field_name_maps_back() -> None:
    for fields in FIELDS.values():
        for name in fields:
            assert asl.asl_name(asl.attribute_name(name)) == name
            assert asl.attribute_name(name).isidentifier()


def test_absent_and_null_differ() -> None:
    absent = asl.PassState(end=True)
    null = asl.PassState(result_path=None, output=None, end=True)
    assert absent.result_path is null.result_path is None
    assert absent != null
    assert dict(absent.members()) == {"Type": "Pass", "End": True}
    assert dict(null.members()) == {"Type": "Pass", "ResultPath": None, "Output": None, "End": True}
    assert "result_path" in null.model_fields_set
    assert "result_path" not in absent.model_fields_set


@pytest.mark.parametrize("field", ["comment", "timeout_seconds", "retry", "assign", "next", "end", "query_language"])
def test_none_is_refused_where_null_means_nothing(field: str) -> None:
    with pytest.raises(ValidationError):
        asl.TaskState.model_validate({"resource": "arn", field: None})


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("timeout_seconds", "60"),
        ("timeout_seconds", True),
        ("timeout_seconds", 1.5),
        ("timeout_seconds", "{% half"),
        ("timeout_seconds", " {% 1 %}"),
        ("query_language", "jsonata"),
        ("comment", 1),
        ("assign", []),
        ("retry", [{"ErrorEquals": "States.ALL"}]),
        ("resorce", "arn"),
    ],
)
def test_wrong_values_and_names_are_refused(field: str, value: Any) -> None:
    with pytest.raises(ValidationError):
        asl.TaskState.model_validate({"resource": "arn", field: value})


@pytest.mark.parametrize("value", [60, "{% $seconds %}", "{%\n1\n%}", "${Seconds}"])
def test_numbers_may_be_expressions_or_substitutions(value: Any) -> None:
    assert asl.WaitState(seconds=value, end=True).seconds == value


def test_retriers_take_no_expressions() -> None:
    assert asl.Retrier(error_equals=("E",), max_attempts="${Attempts}").max_attempts == "${Attempts}"
    with pytest.raises(ValidationError):
        asl.Retrier(error_equals=("E",), max_attempts="{% 3 %}")


def test_models_are_frozen_and_not_hashable() -> None:
    state = asl.SucceedState()
    with pytest.raises(ValidationError):
        state.comment = "changed"
    with pytest.raises(TypeError):
        hash(state)


def test_trusted_keeps_only_what_is_given_and_reads_like_any_other() -> None:
    trusted = asl.TaskState.trusted(resource="arn", end=True)
    validated = asl.TaskState(resource="arn", end=True)
    assert trusted == validated
    assert trusted.__dict__ == {"resource": "arn", "end": True}
    assert trusted.type == "Task"
    assert trusted.comment is None
    assert trusted.retry is None
    assert trusted.model_fields_set == {"resource", "end"}
    assert trusted.model_copy(update={"comment": "new"}) == asl.TaskState(resource="arn", end=True, comment="new")
    assert trusted.model_dump(by_alias=True, exclude_unset=True) == {"Resource": "arn", "End": True}


@pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy, lambda each: pickle.loads(pickle.dumps(each))])
def test_copies_are_equal(duplicate: Any) -> None:
    state = asl.PassState.trusted({"Unknown": 1}, output=None, end=True)
    assert duplicate(state) == state
    assert duplicate(state).model_extra == {"Unknown": 1}


def test_required_fields_have_a_stand_in_when_a_document_lacks_them() -> None:
    assert asl.TaskState.trusted().resource == ""
    assert asl.ParallelState.trusted().branches == ()
    assert dict(asl.StateMachine.trusted().states) == {}


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (asl.SucceedState(), asl.PassState()),
        (asl.PassState(next="A"), asl.PassState(next="B")),
        (asl.PassState(next="A"), asl.PassState(next="A", comment="")),
        (asl.PassState(result={"a": [1, 2]}), asl.PassState(result={"a": [1]})),
        (asl.PassState(result={"a": 1}), asl.PassState(result={"b": 1})),
        (asl.PassState(result=[{}]), asl.PassState(result=[[]])),
        (asl.PassState.trusted({"X": 1}), asl.PassState.trusted({"X": 2})),
        (asl.SucceedState(), {"Type": "Succeed"}),
    ],
)
def test_different_objects_are_not_equal(left: object, right: object) -> None:
    assert left != right


def test_arrays_compare_by_their_items() -> None:
    assert asl.PassState(result=(1, {"a": (2,)})) == asl.PassState(result=[1, {"a": [2]}])


def test_repr_shows_what_is_given_and_stays_short() -> None:
    inner = asl.Branch(start_at="A", states={"A": asl.SucceedState(), "B": asl.SucceedState()})
    assert repr(asl.ParallelState(branches=(inner,), end=True)) == (
        "ParallelState(branches=(Branch(start_at='A', states=['A', 'B']),), end=True)"
    )
    assert repr(asl.PassState.trusted({"Extra": 1}, end=True)) == "PassState(end=True, extra={'Extra': 1})"


def test_fields_are_written_in_the_natural_order() -> None:
    for kind in STATE_KINDS:
        names = ["Type", *(name for _, name in CLASSES[kind].plan)]
        assert names[:3] == ["Type", "Comment", "QueryLanguage"]
        if "Next" in names:
            assert names[-2:] == ["Next", "End"]
    assert [name for _, name in asl.StateMachine.plan] == [
        "Comment",
        "QueryLanguage",
        "Version",
        "TimeoutSeconds",
        "StartAt",
        "States",
    ]
    order = [name for _, name in asl.TaskState.plan]
    for first, second in [
        ("Resource", "Arguments"),
        ("Arguments", "Retry"),
        ("Retry", "Catch"),
        ("Catch", "Assign"),
        ("Assign", "Output"),
        ("ResultSelector", "ResultPath"),
        ("ResultPath", "OutputPath"),
    ]:
        assert order.index(first) < order.index(second)


def test_unknown_fields_are_written_before_next() -> None:
    state = asl.PassState.trusted({"Unknown": 1}, result=2, next="B")
    assert list(dict(state.members())) == ["Type", "Result", "Unknown", "Next"]
    assert list(dict(asl.SucceedState.trusted({"Unknown": 1}, comment="c").members())) == ["Type", "Comment", "Unknown"]


def test_map_answers_for_both_names_of_its_processor() -> None:
    processor = asl.ItemProcessor(start_at="A", states={"A": asl.SucceedState()})
    config = asl.ProcessorConfig(mode="DISTRIBUTED", execution_type="EXPRESS")
    distributed = asl.ItemProcessor(processor_config=config, start_at="A", states={"A": asl.SucceedState()})
    assert asl.MapState(iterator=processor).processor is processor
    assert not asl.MapState(iterator=processor).distributed
    assert asl.MapState(item_processor=distributed).processor is distributed
    assert asl.MapState(item_processor=distributed).distributed
    assert asl.MapState().processor is None
    assert not asl.MapState().distributed


class _Text(str):
    __slots__ = ()


class _Whole(int):
    pass


def test_values_of_derived_types_are_written_as_what_they_are() -> None:
    machine = asl.StateMachine.trusted(
        start_at=_Text("A"), states={"A": asl.PassState.trusted(result=[_Text("t"), _Whole(7)], end=True)}
    )
    assert machine.to_dict()["States"]["A"]["Result"] == ["t", 7]
    assert type(machine.to_dict()["States"]["A"]["Result"][0]) is str
    assert '"t"' in machine.to_json()
    assert asl.loads(machine.to_yaml()) == machine


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (object(), "At /States/A~1B/Result/deep/0 stands a value of type object"),
        (float("nan"), "At /States/A~1B/Result/deep/0 stands the number nan"),
        ({None: 2}, "At /States/A~1B/Result/deep/0 stands an object with the key None, which is no string"),
        ({1: 2}, "At /States/A~1B/Result/deep/0 stands an object with the key 1, which is no string"),
        ({1, 2}, "At /States/A~1B/Result/deep/0 stands a value of type set"),
        ("\ud800", "At /States/A~1B/Result/deep/0 stands half of a UTF-16 pair"),
        ({"\ud800": 1}, "At /States/A~1B/Result/deep/0 stands an object with the key '\\ud800', which is no text"),
    ],
)
def test_what_json_cannot_hold_is_refused_with_its_place(value: Any, text: str) -> None:
    state = asl.PassState.trusted(result={"deep": [value]}, end=True)
    machine = asl.StateMachine.trusted(start_at="A/B", states={"A/B": state})
    for emit in (machine.to_json, machine.to_yaml):
        with pytest.raises(DocumentError) as caught:
            emit()
        assert str(caught.value).startswith(text)
