"""Times are compared as points in time, and the type of a value is tested, in both languages."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, Literal

import pytest
from pydantic import BaseModel

from sfgen import Choice, Succeed, Workflow, contains, not_, to_millis, type_of

Language = Literal["JSONata", "JSONPath"]


class Slot(BaseModel):
    begin: datetime
    end: datetime
    note: str
    maybe: datetime | None = None


SLOT = {"begin": "2026-01-01T12:00:00.500+01:00", "end": "2026-01-01T11:00:00Z", "note": "2026-01-01T11:00:00.500Z"}
NOON = datetime(2026, 1, 1, 11, 0, 0, 500_000, tzinfo=UTC)


def decided(language: Language, model: Any, condition: Callable[[Any], bool], given: object) -> bool:
    wf = Workflow("decide", input=model, query_language=language)
    wf.start_at(Choice("Is it?").when(condition(wf.input), Succeed("Yes")).otherwise(Succeed("No")))
    return wf.run(given).states[-1].name == "Yes"


@pytest.mark.parametrize("language", ["JSONata", "JSONPath"])
@pytest.mark.parametrize(
    ("condition", "expected"),
    [
        (lambda slot: slot.begin > slot.end, True),
        (lambda slot: slot.begin <= slot.end, False),
        (lambda slot: slot.begin == NOON, True),
        (lambda slot: slot.begin != NOON, False),
        (lambda slot: slot.end <= NOON, True),
        (lambda slot: slot.begin == slot.note, True),
        (lambda slot: to_millis(slot.note) < to_millis(slot.end), False),
        (lambda slot: slot.maybe == slot.end, False),
    ],
    ids=["greater", "less", "equal", "unequal", "constant-first", "text", "millis", "missing"],
)
def test_times_are_compared_as_times(language: Language, condition: Callable[[Any], bool], expected: bool) -> None:
    assert decided(language, Slot, condition, SLOT) is expected


def test_a_text_that_is_no_time_is_compared_as_text() -> None:
    wf = Workflow("decide", input=Slot)
    wf.start_at(Choice("Is it?").when(wf.input.begin == "2026", Succeed("Yes")).otherwise(Succeed("No")))
    rule = wf.compile().to_dict()["States"]["Is it?"]["Choices"][0]
    assert rule["Condition"] == "{% $states.context.Execution.Input.begin = '2026' %}"


def test_jsonpath_has_operators_for_times_and_types() -> None:
    wf = Workflow("decide", input=Slot, query_language="JSONPath")
    anything: Any = wf.input.note
    condition = (wf.input.begin < NOON) & not_(type_of(anything) == "number")
    wf.start_at(Choice("Is it?").when(condition, Succeed("Yes")).otherwise(Succeed("No")))
    assert wf.compile().to_dict()["States"]["Is it?"]["Choices"][0]["And"] == [
        {"Variable": "$$.Execution.Input.begin", "TimestampLessThan": "2026-01-01T11:00:00.500000Z"},
        {"Not": {"Variable": "$$.Execution.Input.note", "IsNumeric": True}},
    ]


@pytest.mark.parametrize("language", ["JSONata", "JSONPath"])
@pytest.mark.parametrize(
    ("value", "name"), [("a", "string"), (1.5, "number"), (False, "boolean"), (None, "null")], ids=str
)
def test_the_type_of_a_value_is_tested(language: Language, value: object, name: str) -> None:
    assert decided(language, None, lambda given: type_of(given.x) == name, {"x": value})
    assert not decided(language, None, lambda given: type_of(given.x) == name, {"x": [value]})
    either = ["string", "number", "boolean", "null"]
    assert decided(language, None, lambda given: contains(either, type_of(given.x)), {"x": value})


def test_jsonpath_does_not_tell_lists_from_objects() -> None:
    wf = Workflow("decide", query_language="JSONPath")
    wf.start_at(Choice("Is it?").when(type_of(wf.input.x) == "array", Succeed("Yes")).otherwise(Succeed("No")))
    assert [finding.code for finding in wf.check()] == ["jsonpath-unsayable"]


def test_a_type_that_json_does_not_have_is_a_finding() -> None:
    wf = Workflow("decide")
    kind: Any = type_of(wf.input.x)
    wf.start_at(Choice("Is it?").when(kind == "int", Succeed("Yes")).otherwise(Succeed("No")))
    assert [finding.code for finding in wf.check()] == ["impossible-comparison"]
