"""Long histories, deep machines, many children."""

from __future__ import annotations

import tracemalloc
from typing import Any

import pytest

from sfgen import local
from sfgen.local.history import MOST_EVENTS
from tests.local.machines import distributed, machine, parallel, passes

ENDLESS = machine(
    P=passes(Next="C"),
    C={"Type": "Choice", "Choices": [{"Variable": "$", "IsNull": True, "Next": "P"}], "Default": "P"},
)


def counting(most: int) -> dict[str, Any]:
    again = {"Variable": "$.n", "NumericLessThan": most, "Next": "Count"}
    return machine(
        Count=passes(Parameters={"n.$": "States.MathAdd($.n, 1)"}, Next="Again"),
        Again={"Type": "Choice", "Choices": [again], "Default": "Done"},
        Done={"Type": "Succeed"},
    )


def test_a_history_has_its_limit() -> None:
    execution = local.run(ENDLESS)
    assert len(execution.events) == MOST_EVENTS
    assert execution.error == "States.Runtime"
    assert execution.cause == "The execution reached the maximum number of history events (25000)."
    last = execution.events[-1]
    assert (last["type"], last["id"]) == ("ExecutionFailed", MOST_EVENTS)


def test_an_express_execution_without_an_end_has_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sfgen.local.runs.ENDLESS_EVENTS", 30_000)
    assert local.run(ENDLESS, type="EXPRESS").status == "TIMED_OUT"


def test_the_history_of_an_express_execution_keeps_its_end_only() -> None:
    tracemalloc.start()
    execution = local.run(counting(10_000), {"n": 0}, type="EXPRESS")
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert execution.output == {"n": 10_000}
    assert len(execution.events) == MOST_EVENTS
    assert execution.events[-1]["id"] == 40_004
    assert peak < 32 * 1024 * 1024


def test_machines_may_be_deep() -> None:
    made = machine(P=passes())
    for number in range(300):
        made = machine(**{f"S{number}": parallel(made)})
    execution = local.run(made, {"a": 1})
    assert execution.status == "SUCCEEDED"
    assert len(execution.events) == 2 + 300 * 4 + 2


def test_a_deep_machine_fails_from_the_inside_out() -> None:
    made = machine(F={"Type": "Fail", "Error": "Deep"})
    for number in range(300):
        made = machine(**{f"S{number}": parallel(made)})
    assert local.run(made).error == "Deep"


def test_children_that_have_succeeded_take_no_memory() -> None:
    tracemalloc.start()
    child = machine(A=passes(Next="B"), B=passes(Next="C"), C=passes())
    execution = local.run(machine(S=distributed(child, "EXPRESS", MaxConcurrency=100)), list(range(2_000)))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert execution.output == list(range(2_000))
    assert peak < 32 * 1024 * 1024
