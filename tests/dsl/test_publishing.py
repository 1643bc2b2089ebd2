"""`Workflow.publish` and `Shift`: what is taken, and what is said in words."""

from __future__ import annotations

import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sfgen import DefinitionError, Parameter, Shift, Succeed, Workflow
from sfgen.resources import Resource

CANARY = Shift.canary(percent=10, minutes=5)


def workflow() -> Workflow[Any]:
    wf = Workflow("order-flow")
    wf.start_at(Succeed("Done"))
    return wf


def refused(code: str, *arguments: Any, **options: Any) -> str:
    with pytest.raises(DefinitionError) as caught:
        workflow().publish(*arguments, **options)
    (only,) = caught.value.diagnostics
    assert only.code == code
    assert __file__ in str(only.source)
    return f"{only.message} / {only.hint}"


@pytest.mark.parametrize(
    ("shift", "words"),
    [
        (Shift.all_at_once(), "all new executions at once"),
        (Shift.canary(percent=99, minutes=2_100), "99 % of new executions for 2,100 minutes, then all"),
        (Shift.canary(percent=1, minutes=1), "1 % of new executions for 1 minute, then all"),
        (Shift.linear(percent=33, minutes=1), "33 % more of the new executions each minute, all after 3 minutes"),
        (Shift.linear(percent=50, minutes=7), "50 % more of the new executions each 7 minutes, all after 7 minutes"),
    ],
    ids=lambda value: value if isinstance(value, str) else value.kind,
)
def test_a_shift_in_words(shift: Shift, words: str) -> None:
    assert str(shift) == words


@given(st.integers(1, 99), st.integers(1, 2_100))
def test_a_linear_shift_takes_as_long_as_its_steps(percent: int, minutes: int) -> None:
    longest = math.ceil(100 / percent) * minutes
    if longest > 2_100:
        with pytest.raises(DefinitionError, match="CloudFormation waits for 2,100"):
            Shift.linear(percent=percent, minutes=minutes)
        return
    made = Shift.linear(percent=percent, minutes=minutes)
    assert made.longest_minutes == longest
    weights = [min(100, percent * step) for step in range(1, 101)]
    assert f"all after {(weights.index(100)) * minutes:,} minute" in str(made)


@given(st.integers(-3, 103), st.integers(-3, 2_105))
def test_percentages_and_minutes_have_ranges(percent: int, minutes: int) -> None:
    if 1 <= percent <= 99 and 1 <= minutes <= 2_100:
        made = Shift.canary(percent=percent, minutes=minutes)
        assert (made.percent, made.minutes, made.longest_minutes) == (percent, minutes, minutes)
    else:
        with pytest.raises(DefinitionError, match="field-range"):
            Shift.canary(percent=percent, minutes=minutes)


@pytest.mark.parametrize("value", [None, "5", 1.5, True], ids=repr)
def test_steps_are_whole_numbers(value: Any) -> None:
    with pytest.raises(DefinitionError, match="expected a whole number"):
        Shift.canary(percent=value, minutes=1)
    with pytest.raises(DefinitionError, match="expected a whole number"):
        Shift.linear(percent=1, minutes=value)


def test_no_other_kind_of_shift_can_be_made() -> None:
    with pytest.raises(DefinitionError, match="has no steps"):
        Shift("ALL_AT_ONCE", 10, 5)
    with pytest.raises(DefinitionError, match="expected one of 'ALL_AT_ONCE', 'CANARY', 'LINEAR'"):
        Shift("SLOW", 10, 5)  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["1", "", "a b", "a:b", "a" * 81, "live!"], ids=lambda name: name[:5] or "empty")
def test_what_cannot_be_the_name_of_an_alias(name: str) -> None:
    assert "cannot be the name of an alias" in refused("field-wrong-value", name)


@pytest.mark.parametrize("name", ["live", "-", "2-", "a" * 80, "v1.0"], ids=lambda name: name[:5])
def test_names_of_aliases(name: str) -> None:
    wf = workflow()
    wf.publish(name)
    assert wf.alias is not None
    assert (wf.alias.name, wf.alias.shift) == (name, Shift.all_at_once())


def test_bad_alarms() -> None:
    alarm = Resource("Failures", "AWS::CloudWatch::Alarm")
    assert "alarms=[failures.ref]" in refused("field-wrong-value", "live", shift=CANARY, alarms=[alarm])
    assert "expected a list" in refused("field-wrong-value", "live", shift=CANARY, alarms="failures")
    arn = "arn:aws:cloudwatch:us-east-1:123456789012:alarm:failures"
    assert "expected its name" in refused("field-wrong-value", "live", shift=CANARY, alarms=[arn])
    assert "twice" in refused("field-wrong-value", "live", shift=CANARY, alarms=[alarm.ref, "a", alarm.ref])
    assert "101 alarms" in refused("field-range", "live", shift=CANARY, alarms=[f"a{n}" for n in range(101)])
    assert "256 characters" in refused("field-range", "live", shift=CANARY, alarms=["a" * 256])
    assert "all at once" in refused("field-conflict", "live", alarms=["failures"])
    assert "is no name of an alarm" in refused("field-wrong-value", "live", shift=CANARY, alarms=[workflow().input])
    assert "Shift.canary" in refused("field-wrong-value", "live", shift="canary")


def test_alarms_by_name_parameter_and_resource() -> None:
    wf = workflow()
    alarm = Resource("Failures", "AWS::CloudWatch::Alarm")
    wf.publish("live", shift=CANARY, alarms=[alarm.ref, "too-slow", f"{Parameter('Stage')}-failures"])
    assert wf.alias is not None
    assert len(wf.alias.alarms) == 3
    assert wf.check() == []


def test_a_workflow_is_published_once() -> None:
    wf = workflow()
    wf.publish("live")
    wf.publish("beta")
    assert [each.message for each in wf.check()] == ["'order-flow' is given publish() twice"]
