"""Generated workflows end here as they end on moto's engine."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sfgen import local
from tests.jsonpath.engine import Engine, running

Draw = Callable[[st.SearchStrategy[Any]], Any]

PATHS = ("$", "$.a", "$.b", "$.list", "$.list[0]", "$$.Execution.Input", "$$.State.Name")
CALLS = (
    "States.MathAdd($.a, 1)",
    "States.Format('{}-{}', $.a, $.b)",
    "States.ArrayLength($.list)",
    "States.Array($.a, $.b)",
    "States.JsonToString($.list)",
    "States.ArrayContains($.list, 2)",
    "States.ArrayPartition($.list, 2)",
    "States.Base64Encode($.b)",
    "States.StringSplit($.b, '-')",
)
GIVEN = {"a": 1, "b": "x-y", "list": [1, 2, 3]}
# Every state gives on what the paths read, so that most of what is drawn has a meaning.
KEPT = {"a.$": "$.a", "b.$": "$.b", "list.$": "$.list"}


class Maker:
    """Makes machines of what moto knows, with states of names of their own."""

    def __init__(self, draw: Draw) -> None:
        self.draw = draw
        self.names = itertools.count()

    def machine(self, depth: int) -> dict[str, Any]:
        names = [f"S{next(self.names)}" for _ in range(self.draw(st.integers(1, 3)))]
        states: dict[str, Any] = {}
        for name, following in itertools.pairwise([*names, None]):
            states |= self.state(str(name), depth, {"End": True} if following is None else {"Next": following})
        return {"StartAt": names[0], "States": states}

    def state(self, name: str, depth: int, ways: dict[str, Any]) -> dict[str, Any]:
        kind = self.draw(st.sampled_from(["shape", "place", "choice", "fail", *(["parallel", "map"] if depth else [])]))
        if kind == "shape":
            value = self.draw(st.sampled_from((*PATHS[:5], *CALLS)))
            return {name: {"Type": "Pass", "Parameters": {**KEPT, "new.$": value}, **ways}}
        if kind == "place":
            path = self.draw(st.sampled_from(["$.placed", "$.deep.er", "$.b", None]))
            source = self.draw(st.sampled_from(PATHS[:4]))
            return {name: {"Type": "Pass", "InputPath": source, "ResultPath": path, **ways}}
        if kind == "choice":
            return self.choice(name, ways)
        if kind == "fail":
            return self.caught(name, ways)
        if kind == "parallel":
            branches = [self.machine(depth - 1) for _ in range(self.draw(st.integers(1, 3)))]
            return {name: {"Type": "Parallel", "Branches": branches, "ResultPath": "$.all", **ways}}
        selector = {"a.$": "$$.Map.Item.Value", "b.$": "$.b", "list.$": "$.list"}
        common = {"ItemsPath": "$.list", "ItemSelector": selector, "ResultPath": "$.each", "MaxConcurrency": 1}
        return {name: {"Type": "Map", "ItemProcessor": self.machine(depth - 1), **common, **ways}}

    def choice(self, name: str, ways: dict[str, Any]) -> dict[str, Any]:
        test = self.draw(
            st.sampled_from(
                [
                    {"NumericGreaterThan": 1, "Variable": "$.a"},
                    {"StringEquals": "x-y", "Variable": "$.b"},
                    {"IsPresent": True, "Variable": "$.placed"},
                    {"Not": {"Variable": "$.a", "NumericEqualsPath": "$.list[0]"}},
                    {"And": [{"Variable": "$.b", "StringMatches": "x*"}, {"Variable": "$.a", "IsNumeric": True}]},
                ]
            )
        )
        left, right = f"{name} left", f"{name} right"
        return {
            name: {"Type": "Choice", "Choices": [{**test, "Next": left}], "Default": right},
            left: {"Type": "Pass", "Result": "left", "ResultPath": "$.side", **ways},
            right: {"Type": "Pass", "Result": "right", "ResultPath": "$.side", **ways},
        }

    def caught(self, name: str, ways: dict[str, Any]) -> dict[str, Any]:
        fail = {"Type": "Fail", "Error": self.draw(st.sampled_from(["A", "B"])), "Cause": "why"}
        branch = {"StartAt": f"{name} fails", "States": {f"{name} fails": fail}}
        names = self.draw(st.sampled_from([["A"], ["States.ALL"]]))
        catch = [{"ErrorEquals": names, "Next": f"{name} caught", "ResultPath": "$.error"}]
        return {
            name: {"Type": "Parallel", "Branches": [branch], "Catch": catch, **ways},
            f"{name} caught": {"Type": "Pass", **ways},
        }


@st.composite
def machines(draw: Draw) -> dict[str, Any]:
    return Maker(draw).machine(2)


@pytest.fixture(scope="module", name="engine")
def running_engine() -> Iterator[Engine]:
    with running() as engine:
        yield engine


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25)
@given(machine=machines())
def test_outcomes_are_those_of_moto(machine: dict[str, Any], engine: Engine) -> None:
    there = engine.run(machine, GIVEN)
    here = local.run(machine, GIVEN)
    assert (here.status, here.error) == (there.status, there.error)
    assert here.output == there.output
