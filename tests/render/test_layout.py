"""Where everything stands: nothing overlaps, no line runs through a box, and the habits of the layout."""

from typing import Any

import pytest
from hypothesis import given, settings

from sfgen import asl
from sfgen.asl import StateMachine
from sfgen.render.layout import Picture, PlacedScope, lay_out_machine
from sfgen.render.shapes import Line
from tests.asl.strategies import definitions
from tests.render.geometry import confusions, faults, label_boxes, node_boxes
from tests.render.machines import LAMBDA, PUBLISHING, connected, machine


def top(picture: Picture) -> PlacedScope:
    return picture.scopes[0]


def box(placed: PlacedScope, name: str) -> Any:
    return next(box for box in node_boxes(placed).values() if box.what == name)


def lines(placed: PlacedScope, source: str, target: str) -> list[Line]:
    nodes, edges = placed.graph.nodes, placed.graph.edges
    wanted = {
        index
        for index, edge in enumerate(edges)
        if (nodes[edge.source].name, nodes[edge.target].name) == (source, target)
    }
    return [line for line in placed.sheet.lines if line.edge in wanted]


def task(**fields: Any) -> dict[str, Any]:
    return {"Type": "Task", "Resource": LAMBDA, **fields}


CATCH = [{"ErrorEquals": ["States.ALL"], "Next": "Handler"}]


@given(connected())
def test_nothing_overlaps_and_no_line_runs_through_a_box(definition: dict[str, Any]) -> None:
    picture = lay_out_machine(StateMachine.model_validate(definition))
    assert list(faults(picture)) == []
    assert list(confusions(picture)) == []


@settings(max_examples=50)
@given(definitions)
def test_any_definition_that_can_be_read_has_a_layout(definition: dict[str, Any]) -> None:
    assert list(faults(lay_out_machine(asl.read_object(definition).machine))) == []


def test_the_checks_above_can_fail() -> None:
    picture = lay_out_machine(
        machine({"A": {"Type": "Pass", "Next": "B"}, "B": {"Type": "Pass", "Next": "C"}, "C": {"Type": "Succeed"}})
    )
    placed = top(picture)
    (x, y), _, last = placed.sheet.nodes
    moved = placed.sheet.__class__(
        placed.sheet.width,
        placed.sheet.height,
        ((x, y), (x + 20, y + 10), last),
        placed.sheet.sizes,
        placed.sheet.start,
        placed.sheet.ends,
        placed.sheet.lines,
        placed.sheet.tags,
    )
    broken = PlacedScope(placed.graph, moved, placed.cards, placed.labels, placed.x, placed.y)
    found = "\n".join(faults(Picture(picture.width, picture.height, (broken,))))
    assert "overlaps" in found
    assert "runs through" in found
    assert "does not reach" in found


def test_a_chain_is_one_straight_line_from_the_top_to_the_bottom() -> None:
    states = {name: task(Next=after) for name, after in zip("ABCD", "BCDE", strict=True)}
    placed = top(lay_out_machine(machine({**states, "E": {"Type": "Succeed"}})))
    assert len({x for x, _ in placed.sheet.nodes}) == 1
    assert [y for _, y in placed.sheet.nodes] == sorted(y for _, y in placed.sheet.nodes)
    assert all(len(line.points) == 2 for line in placed.sheet.lines)


def test_ways_that_come_together_again_stand_evenly_around_their_choice() -> None:
    states = {
        "Which?": {
            "Type": "Choice",
            "Choices": [{"Variable": "$.x", "IsPresent": True, "Next": "Left"}],
            "Default": "Right",
        },
        "Left": {"Type": "Pass", "Next": "Both"},
        "Right": {"Type": "Pass", "Next": "Both"},
        "Both": {"Type": "Succeed"},
    }
    placed = top(lay_out_machine(machine(states)))
    which, left, right, both = (x for x, _ in placed.sheet.nodes)
    assert left < which < right
    assert which == both == pytest.approx((left + right) / 2, abs=1)


def test_the_way_that_goes_on_is_straight_beside_one_that_ends() -> None:
    states = {
        "Which?": {
            "Type": "Choice",
            "Choices": [{"Variable": "$.x", "IsPresent": True, "Next": "On"}],
            "Default": "Off",
        },
        "On": {"Type": "Pass", "Next": "Further"},
        "Further": {"Type": "Succeed"},
        "Off": {"Type": "Fail"},
    }
    placed = top(lay_out_machine(machine(states)))
    which, on, further, off = (x for x, _ in placed.sheet.nodes)
    assert which == on == further < off


def test_a_loop_runs_at_the_side_and_enters_there() -> None:
    placed = top(lay_out_machine(StateMachine.model_validate(PUBLISHING)))
    (line,) = lines(placed, "Ready?", "Pause")
    pause, look, ready = (box(placed, name) for name in ("Pause", "Look", "Ready?"))
    assert line.points[0][0] == ready.left
    assert line.points[-1][0] == pause.left
    assert min(x for x, _ in line.points) < min(pause.left, look.left, ready.left)
    assert line.arrow


def test_errors_of_many_states_share_one_line_and_one_label() -> None:
    names = [f"Step {number}" for number in range(12)]
    states: dict[str, Any] = {
        name: task(Catch=CATCH, Next=after) for name, after in zip(names, [*names[1:], "Done"], strict=True)
    }
    placed = top(lay_out_machine(machine({**states, "Done": {"Type": "Succeed"}, "Handler": {"Type": "Fail"}})))
    assert [(len(tag.edges), found.what) for tag, found in label_boxes(placed)] == [(12, "any error")]
    # Each line but the first ends where it meets the one that they share.
    ends = {name: lines(placed, name, "Handler")[0].points for name in names}
    trunk = ends[names[0]][1][0]
    assert all(points[1][0] == trunk for points in ends.values())
    assert all(len(points) == 3 and points[-1][0] == trunk for name, points in ends.items() if name != names[0])
    arrows = [line for name in names for line in lines(placed, name, "Handler") if line.arrow]
    assert len(arrows) == 1


def test_each_kind_of_error_has_its_own_label_above_the_handler() -> None:
    states = {
        "A": task(Catch=[{"ErrorEquals": ["X.Busy"], "Next": "Handler"}], Next="B"),
        "B": task(Catch=[{"ErrorEquals": ["Y.Gone", "Y.Late"], "Next": "Handler"}], Next="C"),
        "C": task(Catch=CATCH, End=True),
        "Handler": {"Type": "Fail"},
    }
    placed = top(lay_out_machine(machine(states)))
    assert {found.what for _, found in label_boxes(placed)} == {"X.Busy", "Y.Gone or Y.Late", "any error"}


def test_a_scope_that_ends_early_has_an_end_of_its_own_there() -> None:
    states: dict[str, Any] = {
        "Which?": {
            "Type": "Choice",
            "Choices": [{"Variable": "$.x", "IsPresent": True, "Next": "Soon"}],
            "Default": "A",
        },
        "Soon": {"Type": "Pass", "End": True},
        **{name: {"Type": "Pass", "Next": after} for name, after in zip("ABCDE", "BCDEF", strict=True)},
        "F": {"Type": "Pass", "End": True},
    }
    placed = top(lay_out_machine(machine(states)))
    soon, last = box(placed, "Soon"), box(placed, "F")
    heights = sorted(y for _, y in placed.sheet.ends)
    assert len(heights) == 2
    assert soon.bottom < heights[0] < last.top
    assert last.bottom < heights[1]


def test_branches_stand_side_by_side_and_too_many_in_rows() -> None:
    def panels(count: int) -> list[float]:
        branches = [{"StartAt": f"b{n}", "States": {f"b{n}": {"Type": "Succeed"}}} for n in range(count)]
        picture = lay_out_machine(machine({"P": {"Type": "Parallel", "Branches": branches, "End": True}}))
        return [panel.y for panel in top(picture).cards[0].panels]

    assert len(set(panels(5))) == 1
    assert len(set(panels(40))) > 1


def test_inner_scopes_lie_in_the_box_of_their_state() -> None:
    picture = lay_out_machine(StateMachine.model_validate(PUBLISHING))
    outer = top(picture)
    draft = box(outer, "Draft")
    for placed in picture.scopes[1:3]:
        assert placed.graph.scope.parent == "Draft"
        assert draft.left < placed.x
        assert placed.x + placed.sheet.width < draft.right
        assert draft.top < placed.y
        assert placed.y + placed.sheet.height < draft.bottom


@pytest.mark.parametrize(
    "definition",
    [
        {"StartAt": "A", "States": {}},
        {"StartAt": "", "States": {"A": {"Type": "Pass", "End": True}}},
        {"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": "A"}}},
        {"StartAt": "A", "States": {"A": task(Catch=[{"ErrorEquals": [], "Next": "A"}], Next="A")}},
        {"StartAt": "A", "States": {"A": {"Type": "Parallel", "Branches": [], "End": True}}},
        {
            "StartAt": "A",
            "States": {"A": {"Type": "Map", "ItemProcessor": {"StartAt": "x", "States": {}}, "End": True}},
        },
        {"StartAt": "A", "States": {"A": {"Type": "Choice", "Choices": []}, "B": task(Next="C"), "C": task(Next="B")}},
    ],
)
def test_odd_machines_have_a_layout(definition: dict[str, Any]) -> None:
    picture = lay_out_machine(StateMachine.model_validate(definition))
    assert list(faults(picture)) == []


def test_unknown_states_keep_their_transitions() -> None:
    document = {"StartAt": "A", "States": {"A": {"Type": "Tsk", "Next": "B"}, "B": {"Type": "Succeed"}, "C": 7}}
    placed = top(lay_out_machine(asl.read_object(document).machine))
    assert [card.kind for card in placed.cards] == ["unknown", "succeed", "unknown"]
    assert lines(placed, "A", "B")
