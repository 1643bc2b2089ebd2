"""Coverage of states and transitions."""

from __future__ import annotations

from typing import Any

import pytest

from sfgen import local
from sfgen.asl import from_dict
from sfgen.local import execution
from sfgen.testing import Coverage

INNER = {"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": "B"}, "B": {"Type": "Pass", "End": True}}}
MACHINE: dict[str, Any] = {
    "StartAt": "Pick",
    "States": {
        "Pick": {
            "Type": "Choice",
            "Choices": [{"Variable": "$.big", "BooleanEquals": True, "Next": "Each"}],
            "Default": "Ask",
        },
        "Each": {"Type": "Map", "ItemsPath": "$.items", "ItemProcessor": INNER, "Next": "Ask"},
        "Ask": {
            "Type": "Task",
            "Resource": "arn:aws:states:::lambda:invoke",
            "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "Sorry"}],
            "End": True,
        },
        "Sorry": {"Type": "Succeed"},
    },
}


@pytest.fixture
def coverage(monkeypatch: pytest.MonkeyPatch) -> Coverage:
    made = Coverage()
    monkeypatch.setattr(execution, "observers", [made.watch])
    return made


def go(given: Any, **mocks: Any) -> None:
    local.run(MACHINE, given, mocks={"Ask": mocks.get("ask", {})}, name="machine")


def test_what_was_not_gone_through_is_named(coverage: Coverage) -> None:
    go({"big": False})
    found = coverage.machines["machine"]
    assert found.missed_states == ["Each", "A", "B", "Sorry"]
    assert found.missed_edges == [("Pick", "Each"), ("Each", "Ask"), ("A", "B"), ("Ask", "Sorry")]
    assert (coverage.state_counts, coverage.edge_counts) == ((2, 6), (1, 5))
    assert coverage.percent == pytest.approx(300 / 11)
    assert coverage.report() == (
        "machine  states 2/6 33%  transitions 1/5 20%\n"
        "  never entered: Each\n  never entered: A\n  never entered: B\n  never entered: Sorry\n"
        "  never taken:   Pick -> Each\n  never taken:   Each -> Ask\n  never taken:   A -> B\n"
        "  never taken:   Ask -> Sorry\nTOTAL  27%"
    )


def test_runs_add_up(coverage: Coverage) -> None:
    go({"big": True, "items": [1, 2]})
    go({"big": False}, ask=local.fails("Boom"))
    assert coverage.percent == 100
    assert coverage.report() == "machine  states 6/6 100%  transitions 5/5 100%\nTOTAL  100%"


def test_children_of_a_distributed_map_count(coverage: Coverage) -> None:
    processor = {**INNER, "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS"}}
    each = {"Type": "Map", "ItemProcessor": processor, "End": True}
    local.run({"StartAt": "Each", "States": {"Each": each}}, [1, 2], name="children")
    assert coverage.machines["children"].missed_states == []
    assert coverage.machines["children"].missed_edges == []


def test_processes_hand_over_what_they_found(coverage: Coverage) -> None:
    go({"big": True, "items": [1]})
    other = Coverage()
    other.watch("machine", from_dict(MACHINE))
    assert other.percent == 0
    other.add(coverage.to_dict())
    assert other.to_dict() == coverage.to_dict()


def test_nothing_to_cover_is_covered() -> None:
    assert Coverage().percent == 100
