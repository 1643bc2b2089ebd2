"""The rules of a JSONPath Choice."""

from __future__ import annotations

from typing import Any

import pytest

from sfgen.asl.model import ChoiceRule
from sfgen.local.choice import rule_of
from sfgen.local.jsonpath import PathError, Place


def holds(document: Any, **rule: Any) -> bool:
    return rule_of(ChoiceRule.model_validate(rule))(Place(document))


VALUES: list[Any] = [None, True, False, 0, 1, 1.5, "", "A", "2020-01-01T00:00:00Z", [], {}]


@pytest.mark.parametrize(
    ("test", "values"),
    [
        ("is_null", [None]),
        ("is_boolean", [True, False]),
        ("is_numeric", [0, 1, 1.5]),
        ("is_string", ["", "A", "2020-01-01T00:00:00Z"]),
        ("is_timestamp", ["2020-01-01T00:00:00Z"]),
        ("is_present", VALUES),
    ],
)
def test_types(test: str, values: list[Any]) -> None:
    for value in VALUES:
        expected = any(value is one or (type(value) is type(one) and value == one) for one in values)
        assert holds({"v": value}, variable="$.v", **{test: True}) is expected
        assert holds({"v": value}, variable="$.v", **{test: False}) is not expected


def test_presence() -> None:
    for path, present in {"$.a": True, "$.b": False, "$.a.b": False, "$.l[0]": True, "$.l[1]": False}.items():
        assert holds({"a": None, "l": [1]}, variable=path, is_present=True) is present
        assert holds({"a": None, "l": [1]}, variable=path, is_present=False) is not present


RELATIONS = {
    "equals": {0},
    "less_than": {-1},
    "greater_than": {1},
    "less_than_equals": {-1, 0},
    "greater_than_equals": {0, 1},
}
ORDERED: dict[str, list[Any]] = {
    "string": ["", "A", "A\t", "AB", "a", "\U0001f600", "\uffff"],
    "numeric": [-1.5, 0, 1, 2.5],
    "timestamp": [
        "2012-10-09T19:00:55Z",
        "2012-10-09T22:00:55.5+03:00",
        "2012-10-09T19:00:56Z",
        "2016-01-01T00:00:00Z",
    ],
}


@pytest.mark.parametrize("relation", RELATIONS)
@pytest.mark.parametrize("family", ORDERED)
def test_comparisons(family: str, relation: str) -> None:
    values = ORDERED[family]
    for i, left in enumerate(values):
        for j, right in enumerate(values):
            expected = (i > j) - (i < j) in RELATIONS[relation]
            assert holds({"v": left}, variable="$.v", **{f"{family}_{relation}": right}) is expected
            twin = {f"{family}_{relation}_path": "$.w"}
            assert holds({"v": left, "w": right}, variable="$.v", **twin) is expected


@pytest.mark.parametrize("family", ORDERED)
def test_other_types_are_false(family: str) -> None:
    for value in VALUES:
        if family == "numeric" and type(value) in {int, float}:
            continue
        if family != "numeric" and isinstance(value, str) and (family == "string" or value):
            continue
        for relation in RELATIONS:
            assert not holds({"v": value}, variable="$.v", **{f"{family}_{relation}": ORDERED[family][0]})
            assert not holds({"v": value}, variable="$.v", **{f"{family}_{relation}_path": "$.v"})


def test_booleans() -> None:
    assert holds({"v": True}, variable="$.v", boolean_equals=True)
    assert not holds({"v": 1}, variable="$.v", boolean_equals=True)
    assert holds({"v": False, "w": False}, variable="$.v", boolean_equals_path="$.w")
    assert not holds({"v": 0, "w": 0}, variable="$.v", boolean_equals_path="$.w")


@pytest.mark.parametrize(
    ("pattern", "text", "expected"),
    [
        ("foo*.log", "foo-23.log", True),
        ("foo*.log", "foo.txt", False),
        ("*", "", True),
        ("a*b*c", "a\nb\nc", True),
        (r"a\*", "a*", True),
        (r"a\*", "ab", False),
        (r"a\\*", "a\\x", True),
        ("a.b", "axb", False),
        ("a", "ab", False),
        ("*", 1, False),
    ],
)
def test_patterns(pattern: str, text: Any, expected: bool) -> None:
    assert holds({"v": text}, variable="$.v", string_matches=pattern) is expected


def test_combinations_stop_early() -> None:
    absent = {"variable": "$.missing", "numeric_equals": 1}
    present = {"variable": "$.missing", "is_present": True}
    assert not holds({}, and_=[present, absent])
    assert holds({}, or_=[{"not_": present}, absent])
    assert holds({}, not_=present)


def test_a_variable_that_is_not_there() -> None:
    with pytest.raises(PathError) as caught:
        holds({}, variable="$.missing", numeric_equals=1)
    assert caught.value.cause == (
        "Invalid path '$.missing': The choice state's condition path references an invalid value."
    )


def test_context_and_variables() -> None:
    rule = rule_of(ChoiceRule(variable="$$.State.RetryCount", numeric_less_than_path="$most"))
    assert rule(Place({}, {"State": {"RetryCount": 1}}, {"most": 2}))
