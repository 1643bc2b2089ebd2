"""Parallel: branches by name or position, and what is read of them."""

from __future__ import annotations

from typing import Any

import pytest

from sfgen import (
    Choice,
    DefinitionError,
    DistributedMap,
    Fail,
    Map,
    Parallel,
    Pass,
    ResultWriter,
    Succeed,
    Wait,
    state_input,
)
from tests.dsl.support import Accepted, found, only_finding, order_workflow, task


def branch_states(states: dict[str, Any], name: str, number: int) -> dict[str, Any]:
    inner: dict[str, Any] = states[name]["Branches"][number]["States"]
    return inner


def test_a_branch_is_read_by_name(accepted: Accepted) -> None:
    wf = order_workflow()
    both = Parallel("Both", {"cheap": task("Cheap"), "good": task("Good")})
    wf.start_at(both >> task("Pick", arguments={"price": both.result.good.price}))
    states = accepted(wf)
    assert states["Both"]["Assign"] == {"both": "{% $states.result[1].price %}"}
    assert states["Pick"]["Arguments"] == {"price": "{% $both %}"}


def test_several_branches_are_kept_by_their_names(accepted: Accepted) -> None:
    wf = order_workflow()
    both = Parallel("Both", {"cheap": task("Cheap"), "good": task("Good")})
    wf.start_at(both >> task("Pick", arguments={"good": both.result.good, "cheap": both.result.cheap}))
    states = accepted(wf)
    assert states["Both"]["Assign"] == {"both": {"good": "{% $states.result[1] %}", "cheap": "{% $states.result[0] %}"}}
    assert states["Pick"]["Arguments"] == {"good": "{% $both.good %}", "cheap": "{% $both.cheap %}"}


def test_a_branch_is_read_by_position(accepted: Accepted) -> None:
    wf = order_workflow()
    both = Parallel("Both", (task("Cheap"), task("Good")))
    wf.start_at(both >> task("Pick", arguments={"tag": both.result[1].tags[0]}))
    assert accepted(wf)["Both"]["Assign"] == {"both": "{% {'tags_0': $states.result[1].tags[0]} %}"}


def test_the_whole_result_is_an_object_by_name(accepted: Accepted) -> None:
    wf = order_workflow()
    both = Parallel("Both", {"cheap": task("Cheap"), "good": task("Good")})
    wf.start_at(both >> task("Pick", arguments=both.result))
    assert accepted(wf)["Pick"]["Arguments"] == {"cheap": "{% $both.cheap %}", "good": "{% $both.good %}"}


def test_a_position_or_name_that_is_not_there_is_an_error() -> None:
    wf = order_workflow()
    named = Parallel("Named", {"a": task("A"), "b": task("B")})
    placed = Parallel("Placed", (task("C"), task("D")))
    last = task("Last", arguments=[named.result.c, placed.result[2]])
    wf.start_at(named >> placed >> last)
    assert [finding.code for finding in wf.check()] == ["unknown-member", "unknown-member"]


def test_only_branches_that_are_read_emit_an_output(accepted: Accepted) -> None:
    wf = order_workflow()
    left = task("Left") >> task("Left end")
    both = Parallel("Both", {"left": left.returns({"n": 1}), "right": task("Right").returns({"n": 2})})
    wf.start_at(both >> task("Pick", arguments=both.result.left.n))
    states = accepted(wf)
    assert branch_states(states, "Both", 0)["Left end"]["Output"] == {"n": 1}
    assert "Output" not in branch_states(states, "Both", 1)["Right"]


def test_what_branches_return_is_part_of_the_output_that_a_parallel_ends_with(accepted: Accepted) -> None:
    wf = order_workflow()
    both = Parallel("Both", {"left": task("Left").returns({"n": 1}), "right": task("Right")})
    wf.start_at(both >> Succeed("Done"))
    states = accepted(wf)
    assert branch_states(states, "Both", 0)["Left"]["Output"] == {"n": 1}
    assert "Output" not in branch_states(states, "Both", 1)["Right"]


def test_what_branches_return_is_the_input_that_the_next_state_reads(accepted: Accepted) -> None:
    wf = order_workflow()
    both = Parallel("Both", {"left": task("Left").returns({"n": 1})})
    inner = Parallel("Inner", {"first": Pass("First", output=state_input())})
    wf.start_at(both >> Wait("Pause", seconds=1) >> inner >> task("Last"))
    assert branch_states(accepted(wf), "Both", 0)["Left"]["Output"] == {"n": 1}


def test_what_branches_return_is_nothing_to_what_the_workflow_returns(accepted: Accepted) -> None:
    wf = order_workflow()
    wf.start_at(Parallel("Both", {"left": task("Left").returns({"n": 1})}))
    wf.returns({"done": True})
    assert "Output" not in branch_states(accepted(wf), "Both", 0)["Left"]


def test_what_iterations_return_is_part_of_what_a_map_ends_with(accepted: Accepted) -> None:
    wf = order_workflow(query_language="JSONPath")
    each = DistributedMap("Each", items=wf.input.lines, writer=ResultWriter(bucket="b", prefix="p"))
    outer = Parallel("Outer", {"one": each.process((task("Look") >> Succeed("Seen")).returns({"n": 1}))})
    wf.start_at(outer)
    inner = branch_states(accepted(wf), "Outer", 0)["Each"]["ItemProcessor"]["States"]
    assert inner["Output of Seen"]["Result"] == {"n": 1}


def test_nobody_reads_a_parallel_and_nothing_is_added(accepted: Accepted) -> None:
    wf = order_workflow()
    wf.start_at(Parallel("Both", {"left": task("L", select=lambda answer: answer.price), "right": task("R")}))
    states = accepted(wf)
    assert set(states["Both"]) == {"Type", "Branches", "End"}
    assert "Output" not in branch_states(states, "Both", 0)["L"]


def test_every_open_end_of_a_branch_gives_its_result(accepted: Accepted) -> None:
    wf = order_workflow()
    quote = task("Quote")
    choice = Choice("Cheap?").when(quote.result.price < 5, Pass("Low")).when(wf.input.rush, Succeed("Hurry"))
    branch = (quote >> choice.otherwise(task("High") >> Fail("No", error="No"))).returns(quote.result.price)
    both = Parallel("Both", {"one": branch, "two": task("Two")})
    wf.start_at(both >> task("Pick", arguments=both.result.one))
    states = accepted(wf)
    inner = branch_states(states, "Both", 0)
    assert inner["Low"]["Output"] == inner["Hurry"]["Output"] == "{% $quote %}"
    assert "Output" not in inner["High"]
    assert "Output" not in inner["No"]


def test_ends_of_one_shape_are_read_as_that_shape(accepted: Accepted) -> None:
    wf = order_workflow()
    branch = Choice("Which?").when(wf.input.rush, task("Fast")).otherwise(task("Slow"))
    both = Parallel("Both", {"one": branch})
    wf.start_at(both >> task("Pick", arguments=both.result.one.customer.name))
    assert accepted(wf)["Both"]["Assign"] == {"both": "{% $states.result[0].customer.name %}"}


def test_a_member_that_all_ends_have_can_be_read(accepted: Accepted) -> None:
    wf = order_workflow()
    branch = (
        Choice("Which?")
        .when(wf.input.rush, Pass("Fast", output={"days": 1, "fee": 9}))
        .otherwise(Pass("Slow", output={"days": 5}))
    )
    both = Parallel("Both", {"one": branch})
    wf.start_at(both >> task("Pick", arguments=both.result.one.days))
    assert accepted(wf)["Both"]["Assign"] == {"both": "{% $states.result[0].days %}"}


def test_a_member_that_one_end_lacks_cannot_be_read() -> None:
    wf = order_workflow()
    branch = (
        Choice("Which?")
        .when(wf.input.rush, Pass("Fast", output={"days": 1, "fee": 9}))
        .otherwise(Pass("Slow", output={"days": 5}))
    )
    both = Parallel("Both", {"one": branch})
    wf.start_at(both >> task("Pick", arguments=both.result.one.fee))
    finding = only_finding(wf)
    assert finding.code == "unknown-member"
    assert "fee" in finding.message


def test_a_shaped_result_is_shaped_where_the_branch_ends(accepted: Accepted) -> None:
    wf = order_workflow()
    both = Parallel("Both", {"one": task("One", select=lambda answer: answer.customer)})
    wf.start_at(both >> task("Pick", arguments=both.result.one.name))
    states = accepted(wf)
    assert branch_states(states, "Both", 0)["One"]["Output"] == "{% $states.result.customer %}"
    assert states["Both"]["Assign"] == {"both": "{% $states.result[0].name %}"}


def test_a_task_with_its_own_output_gives_that(accepted: Accepted) -> None:
    wf = order_workflow()
    one = task("One", output={"only": 3})
    both = Parallel("Both", {"one": one})
    wf.start_at(both >> task("Pick", arguments=both.result.one.only))
    assert accepted(wf)["Both"]["Assign"] == {"both": "{% $states.result[0].only %}"}


def test_parallels_nest(accepted: Accepted) -> None:
    wf = order_workflow()
    inner = Parallel("Inner", {"x": task("X"), "y": task("Y")})
    outer = Parallel("Outer", {"one": inner, "two": task("Two")})
    wf.start_at(outer >> task("Pick", arguments=outer.result.one.y.price))
    states = accepted(wf)
    assert states["Outer"]["Assign"] == {"outer": "{% $states.result[0].y.price %}"}
    assert branch_states(states, "Outer", 0)["Inner"]["Output"] == {
        "x": "{% $states.result[0] %}",
        "y": "{% $states.result[1] %}",
    }


def test_a_map_in_a_branch_gives_its_list(accepted: Accepted) -> None:
    wf = order_workflow()
    each = Map("Each", items=wf.input.lines)
    each = each.process(task("Work", arguments=each.item.sku, select=lambda answer: answer.price))
    both = Parallel("Both", {"prices": each})
    wf.start_at(both >> task("Pick", arguments=both.result.prices[0]))
    states = accepted(wf)
    inner = branch_states(states, "Both", 0)["Each"]
    assert inner["ItemProcessor"]["States"]["Work"]["Output"] == "{% $states.result.price %}"
    assert states["Both"]["Assign"] == {"both": "{% {'prices': $states.result[0][0]} %}"}


def test_arguments_are_the_input_of_the_branches(accepted: Accepted) -> None:
    wf = order_workflow()
    wf.start_at(Parallel("Both", {"one": Pass("P")}, arguments={"id": wf.input.id}))
    assert accepted(wf)["Both"]["Arguments"] == {"id": "{% $states.context.Execution.Input.id %}"}


@pytest.mark.parametrize("branches", [{}, (), None, 3, {"a": None}, {"a": "b"}, [1], {3: task("X")}])
def test_branches_are_flows(branches: Any) -> None:
    with pytest.raises(DefinitionError):
        Parallel("Both", branches)


def test_a_branch_with_an_output_of_its_own_and_returns_is_an_error() -> None:
    wf = order_workflow()
    both = Parallel("Both", {"one": task("One", output={"n": 1}).returns({"n": 2})})
    wf.start_at(both >> task("Pick", arguments=both.result.one.n))
    assert found(wf) == [("field-conflict", "One")]
