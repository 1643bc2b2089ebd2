"""Errors: catches, the error that was caught, and the handler for all states."""

from __future__ import annotations

from typing import Any

import pytest

from sfgen import Choice, DefinitionError, Fail, Map, Parallel, Pass, Succeed, Wait
from tests.dsl.support import Accepted, found, here, line_of, only_finding, order_workflow, task


def test_without_names_a_catch_takes_every_error(accepted: Accepted) -> None:
    wf = order_workflow()
    wf.start_at(task("A").catch(then=Fail("F", error="E")))
    assert accepted(wf)["A"]["Catch"] == [{"ErrorEquals": ["States.ALL"], "Next": "F"}]


def test_the_error_is_kept_where_it_is_read(accepted: Accepted) -> None:
    wf = order_workflow()
    a = task("A")
    wf.start_at(a.catch(then=task("Tell", arguments=a.error.Error) >> Fail("F", error="E")))
    states = accepted(wf)
    assert states["A"]["Catch"] == [
        {"ErrorEquals": ["States.ALL"], "Assign": {"a_error": "{% $states.errorOutput.Error %}"}, "Next": "Tell"}
    ]
    assert states["Tell"]["Arguments"] == "{% $a_error %}"
    assert "Assign" not in states["A"]


def test_two_members_of_an_error_are_kept_together(accepted: Accepted) -> None:
    wf = order_workflow()
    a = task("A")
    fail = Fail("F", error=a.error.Error, cause=a.error.Cause)
    wf.start_at(a.catch(then=fail))
    states = accepted(wf)
    assert states["A"]["Catch"][0]["Assign"] == {"a_error": "{% $states.errorOutput %}"}
    assert states["F"] == {"Type": "Fail", "Error": "{% $a_error.Error %}", "Cause": "{% $a_error.Cause %}"}


def test_a_cause_may_be_missing_and_is_kept_in_an_object(accepted: Accepted) -> None:
    wf = order_workflow()
    a = task("A")
    wf.start_at(a.catch(then=Fail("F", error="E", cause=a.error.Cause)))
    assert accepted(wf)["A"]["Catch"][0]["Assign"] == {"a_error": "{% {'Cause': $states.errorOutput.Cause} %}"}


def test_each_catch_keeps_the_error(accepted: Accepted) -> None:
    wf = order_workflow()
    a = task("A")
    tell = task("Tell", arguments=a.error.Error)
    wf.start_at(a.catch("One", then=Pass("First") >> tell).catch("Two", then=tell))
    assign = {"a_error": "{% $states.errorOutput.Error %}"}
    assert [catcher["Assign"] for catcher in accepted(wf)["A"]["Catch"]] == [assign, assign]


def test_an_error_read_on_another_way_is_an_error() -> None:
    wf = order_workflow()
    a = task("A")
    tell = task("Tell", arguments=a.error.Error)
    wf.start_at(a.catch(then=tell) >> tell)
    finding = only_finding(wf)
    assert (finding.code, finding.state) == ("unassigned-error", "Tell")
    assert "no error of 'A' was caught" in finding.message


def test_the_result_is_not_there_in_the_handler() -> None:
    wf = order_workflow()
    a = task("A")
    wf.start_at(a.catch(then=task("Handle", arguments=a.result.price)) >> Succeed("S"))
    assert found(wf) == [("unassigned-result", "Handle")]


def test_a_catch_sets_variables_and_shapes_what_the_handler_gets(accepted: Accepted) -> None:
    wf = order_workflow()
    state = wf.variable("state", type=str)
    a = task("A")
    last = task("Last", arguments=state)
    a = a.sets(state="fine")
    a = a.catch("Late", then=last, assign={"state": f"failed: {a.error.Error}"}, output={"who": "A"}, comment="Late")
    wf.start_at(a >> last)
    states = accepted(wf)
    assert states["A"]["Assign"] == {"state": "fine"}
    assert states["A"]["Catch"] == [
        {
            "Comment": "Late",
            "ErrorEquals": ["Late"],
            "Assign": {"state": "{% 'failed: ' & $states.errorOutput.Error %}"},
            "Output": {"who": "A"},
            "Next": "Last",
        }
    ]


def test_the_states_own_variables_are_not_set_on_a_catch() -> None:
    wf = order_workflow()
    n = wf.variable("n", type=int)
    a = task("A").sets(n=1)
    wf.start_at(a.catch(then=Fail("F", error="E", cause=f"{n}")) >> Succeed("S"))
    assert found(wf) == [("unassigned-variable", "F")]


@pytest.mark.parametrize("wrong", [None, "F", 3, [task("X")]])
def test_a_catch_leads_to_a_flow(wrong: Any) -> None:
    with pytest.raises(DefinitionError, match="step or a chain"):
        task("A").catch(then=wrong)


# -- catch_all --------------------------------------------------------------------------------------------------------


def catchers(states: dict[str, Any]) -> dict[str, list[tuple[list[str], str]]]:
    return {
        name: [(catcher["ErrorEquals"], catcher["Next"]) for catcher in state["Catch"]]
        for name, state in states.items()
        if "Catch" in state
    }


def test_catch_all_covers_the_top_level_states_that_can_have_a_catch(accepted: Accepted) -> None:
    wf = order_workflow()
    each = Map("Each", items=wf.input.lines)
    each = each.process(task("Inner", arguments=each.item.sku))
    both = Parallel("Both", {"one": task("Branch")})
    choice = Choice("C").when(wf.input.rush, task("Yes")).otherwise(Wait("W", seconds=1) >> Pass("P"))
    wf.start_at(task("A") >> each >> both >> choice)
    wf.catch_all(then=task("Clean up") >> Fail("F", error="E"))
    states = accepted(wf)
    handled = [(["States.ALL"], "Clean up")]
    assert catchers(states) == {"A": handled, "Each": handled, "Both": handled, "Yes": handled}
    assert "Catch" not in states["Each"]["ItemProcessor"]["States"]["Inner"]
    assert "Catch" not in states["Both"]["Branches"][0]["States"]["Branch"]


def test_catch_all_does_not_cover_its_own_handler(accepted: Accepted) -> None:
    wf = order_workflow()
    wf.start_at(task("A"))
    wf.catch_all(then=task("One") >> task("Two") >> Fail("F", error="E"))
    assert set(catchers(accepted(wf))) == {"A"}


def test_catch_all_comes_behind_a_states_own_catches(accepted: Accepted) -> None:
    wf = order_workflow()
    own = task("A").catch("Late", then=task("Own handler") >> Succeed("S"))
    all_ = task("B").catch(then=Succeed("S2"))
    wf.start_at(own >> all_)
    wf.catch_all(then=Fail("F", error="E"))
    assert catchers(accepted(wf)) == {
        "A": [(["Late"], "Own handler"), (["States.ALL"], "F")],
        "B": [(["States.ALL"], "S2")],
        "Own handler": [(["States.ALL"], "F")],
    }


def test_the_handler_reads_what_was_caught(accepted: Accepted) -> None:
    wf = order_workflow()
    a = task("A")
    wf.start_at(a.catch("Late", then=task("Late", arguments=a.error.Error)) >> task("B"))
    wf.catch_all(then=Fail("F", error=wf.caught.Error, cause=wf.caught.Cause))
    states = accepted(wf)
    assert states["A"]["Catch"] == [
        {"ErrorEquals": ["Late"], "Assign": {"a_error": "{% $states.errorOutput.Error %}"}, "Next": "Late"},
        {"ErrorEquals": ["States.ALL"], "Assign": {"caught": "{% $states.errorOutput %}"}, "Next": "F"},
    ]
    assert states["B"]["Catch"][0]["Assign"] == {"caught": "{% $states.errorOutput %}"}
    assert states["F"]["Error"] == "{% $caught.Error %}"


def test_what_was_caught_is_read_in_the_handler_only() -> None:
    wf = order_workflow()
    wf.start_at(task("A") >> task("B", arguments=wf.caught.Error))
    wf.catch_all(then=Fail("F", error="E"))
    finding = only_finding(wf)
    assert (finding.code, finding.state) == ("unassigned-error", "B")
    assert "catch_all()" in finding.message


def test_the_handler_may_lead_back_into_the_workflow(accepted: Accepted) -> None:
    wf = order_workflow()
    last = task("Last")
    wf.start_at(task("A") >> last)
    wf.catch_all(then=Pass("Note") >> last)
    states = accepted(wf)
    assert set(catchers(states)) == {"A", "Last"}
    assert states["Note"]["Next"] == "Last"


def test_the_handler_reads_variables_with_a_first_value(accepted: Accepted) -> None:
    wf = order_workflow()
    n = wf.variable("n", 0)
    wf.start_at(task("A").sets(n=n + 1) >> task("B"))
    wf.catch_all(then=Fail("F", error="E", cause=f"after {n}"))
    states = accepted(wf)
    assert next(iter(states)) == "Set n"
    assert states["Set n"]["Assign"] == {"n": 0}


def test_the_handler_may_not_read_what_some_failure_comes_before() -> None:
    wf = order_workflow()
    a = task("A")
    wf.start_at(a >> task("B"))
    wf.catch_all(then=Fail("F", error="E", cause=f"{a.result.price}"))
    assert found(wf) == [("unassigned-result", "F")]


def test_a_handler_that_nothing_can_lead_to_is_told_at_its_line() -> None:
    wf = order_workflow()
    wf.start_at(Pass("A") >> Wait("W", seconds=1))
    wf.catch_all(then=Pass("Note") >> Fail("F", error="E"))
    line = here() - 1
    finding = only_finding(wf)
    assert (finding.code, line_of(finding)) == ("catch-all-covers-nothing", line)
    assert "no Task, Parallel or Map" in finding.message


def test_a_handler_behind_states_that_catch_all_themselves_is_told() -> None:
    wf = order_workflow()
    wf.start_at(task("A").catch(then=Succeed("S")))
    wf.catch_all(then=Fail("F", error="E"))
    finding = only_finding(wf)
    assert finding.code == "catch-all-covers-nothing"
    assert "catches all errors itself" in finding.message


def test_two_handlers_for_all_states_are_an_error() -> None:
    wf = order_workflow()
    wf.start_at(task("A"))
    wf.catch_all(then=Fail("F", error="E"))
    wf.catch_all(then=Fail("G", error="E"))
    assert ("field-conflict", None) in found(wf)


@pytest.mark.parametrize("wrong", [None, "F", 3, [task("X")]])
def test_catch_all_leads_to_a_flow(wrong: Any) -> None:
    with pytest.raises(DefinitionError, match="step or a chain"):
        order_workflow().catch_all(then=wrong)
