"""Presence: what may be missing is read with a default, or behind a test."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from sfgen import Choice, Fail, Map, Parallel, Pass, Succeed, Task, Workflow, count, default, if_, is_present, not_
from tests.dsl.support import RESOURCE, Accepted, Order, found, here, line_of, only_finding, order_workflow, task

Read = Callable[[Order], Any]


def reading(read: Read) -> Workflow[Order]:
    wf = order_workflow()
    wf.start_at(task("Read", arguments={"value": read(wf.input)}))
    return wf


@pytest.mark.parametrize(
    "read",
    [
        pytest.param(lambda order: order.note, id="plain"),
        pytest.param(lambda order: f"see {order.note}", id="in text"),
        pytest.param(lambda order: [{"deep": order.note}], id="inside a value"),
        pytest.param(lambda order: order.customer.phone, id="deeper"),
        pytest.param(lambda order: if_(order.rush, order.note, "none"), id="behind another condition"),
        pytest.param(lambda order: if_(is_present(order.note), "none", order.note), id="on the wrong side"),
        pytest.param(lambda order: if_(is_present(order.customer.phone), order.note, ""), id="behind another test"),
    ],
)
def test_reading_what_may_be_missing_is_an_error(read: Read) -> None:
    finding = only_finding(reading(read))
    assert (finding.code, finding.state) == ("maybe-missing", "Read")
    assert "optional and may be missing" in finding.message
    assert "default(" in str(finding.hint)


@pytest.mark.parametrize(
    "read",
    [
        pytest.param(lambda order: default(order.note, "none"), id="default"),
        pytest.param(lambda order: default(order.customer.phone, default(order.note, "")), id="nested defaults"),
        pytest.param(lambda order: is_present(order.note), id="test"),
        pytest.param(lambda order: order.note == "x", id="equality"),
        pytest.param(lambda order: order.note != "x", id="inequality"),
        pytest.param(lambda order: if_(is_present(order.note), order.note, "none"), id="behind a test"),
        pytest.param(lambda order: if_(not_(is_present(order.note)), "none", order.note), id="behind a negated test"),
        pytest.param(lambda order: if_(order.note == "x", order.note, "none"), id="behind equality"),
        pytest.param(lambda order: if_(order.note != "x", "none", order.note), id="behind inequality"),
        pytest.param(
            lambda order: if_(is_present(order.note) & (order.note == "y"), order.note, "none"), id="behind an and"
        ),
        pytest.param(
            lambda order: if_(not_(is_present(order.note)) | order.rush, "none", order.note), id="behind an or"
        ),
    ],
)
def test_defaults_and_tests_make_it_safe(read: Read, accepted: Accepted) -> None:
    accepted(reading(read))


def test_the_line_is_that_of_the_state() -> None:
    wf = order_workflow()
    reader, line = Task("Read", resource=RESOURCE, arguments={"v": wf.input.note}), here()
    wf.start_at(reader)
    assert line_of(only_finding(wf)) == line


def test_members_that_are_not_marked_as_required_are_read_without_a_finding(accepted: Accepted) -> None:
    wf = Workflow("w", input=dict[str, str])
    get = Task("Get", resource=RESOURCE)
    wf.start_at(get >> task("Read", arguments={"a": wf.input["key"], "b": get.result.anything}))
    accepted(wf)


# -- along the ways of the workflow -----------------------------------------------------------------------------------


def test_a_choice_guards_its_branch(accepted: Accepted) -> None:
    wf = order_workflow()
    read = task("Read", arguments={"note": wf.input.note}) >> task("Read again", arguments={"note": wf.input.note})
    wf.start_at(Choice("Noted?").when(is_present(wf.input.note), read) >> Pass("P"))
    accepted(wf)


def test_a_guard_does_not_hold_behind_the_join() -> None:
    wf = order_workflow()
    choice = Choice("Noted?").when(is_present(wf.input.note), Pass("Yes"))
    wf.start_at(choice >> task("Read", arguments={"note": wf.input.note}))
    assert found(wf) == [("maybe-missing", "Read")]


def test_what_a_rule_refutes_holds_for_the_rules_and_the_default_behind_it(accepted: Accepted) -> None:
    wf = order_workflow()
    choice = Choice("Noted?").when(not_(is_present(wf.input.note)), Succeed("Nothing"))
    choice = choice.when(wf.input.rush, task("Rush", arguments={"note": wf.input.note}))
    wf.start_at(choice.otherwise(task("Calm", arguments={"note": wf.input.note})))
    accepted(wf)


def test_a_branch_that_ends_leaves_the_guard(accepted: Accepted) -> None:
    wf = order_workflow()
    choice = Choice("Noted?").when(not_(is_present(wf.input.note)), Fail("F", error="NoNote"))
    wf.start_at(choice >> task("Read", arguments={"note": wf.input.note}))
    accepted(wf)


def test_a_guard_on_a_result_ends_when_the_step_runs_again() -> None:
    wf = order_workflow()
    get = task("Get")
    read = task("Read", arguments={"discount": get.result.discount})
    once = Choice("Any?").when(is_present(get.result.discount), read).otherwise(Succeed("Nothing"))
    wf.start_at(get >> once >> Choice("More?").when(wf.input.rush, read).otherwise(Succeed("Enough")))
    assert found(wf) == []
    wf = order_workflow()
    get = task("Get")
    read = task("Read", arguments={"discount": get.result.discount})
    get = get.catch("Late", then=Pass("Wait for it") >> get)
    once = Choice("Any?").when(is_present(get.result.discount), Pass("Found")).otherwise(Succeed("Nothing"))
    twice = Choice("More?").when(wf.input.rush, get).otherwise(read)
    middle = Choice("Sure?").when(wf.input.total > 1, once)
    wf.start_at(get >> middle >> twice)
    assert found(wf) == [("maybe-missing", "Read")]


def test_a_guard_holds_in_the_branches_and_iterations_behind_it(accepted: Accepted) -> None:
    wf = order_workflow()
    each = Map("Each", items=wf.input.lines)
    flow = each.process(task("Inner", arguments={"note": wf.input.note, "sku": each.item.sku}))
    both = Parallel("Both", {"one": flow})
    wf.start_at(Choice("Noted?").when(is_present(wf.input.note), both) >> Pass("P"))
    accepted(wf)


def test_a_guard_in_an_iteration_is_about_its_item(accepted: Accepted) -> None:
    wf = order_workflow()
    each = Map("Each", items=wf.input.lines)
    choice = Choice("Gift?").when(is_present(each.item.gift), task("Wrap", arguments={"text": each.item.gift}))
    wf.start_at(each.process(choice >> task("Ship", arguments={"sku": each.item.sku})))
    accepted(wf)


def test_an_optional_member_is_kept_although_only_a_guarded_state_reads_it(accepted: Accepted) -> None:
    wf = order_workflow()
    get = task("Get")
    choice = Choice("Any?").when(is_present(get.result.discount), task("Read", arguments={"d": get.result.discount}))
    wf.start_at(get >> choice >> Pass("P"))
    states = accepted(wf)
    assert states["Get"]["Assign"] == {"get": "{% {'discount': $states.result.discount} %}"}
    assert states["Read"]["Arguments"] == {"d": "{% $get.discount %}"}


def test_a_condition_that_may_be_missing_counts_as_false(accepted: Accepted) -> None:
    wf = Workflow("w", input=dict[str, bool])
    wf.start_at(Choice("C").when(wf.input["on"], Pass("Yes")) >> Pass("P"))
    assert accepted(wf)["C"]["Choices"][0]["Condition"] == "{% $states.context.Execution.Input.on = true %}"


def test_ordering_what_may_be_missing_needs_a_default() -> None:
    wf = order_workflow()
    get = task("Get")
    wf.start_at(get >> Choice("C").when(get.result.discount > 0.5, Pass("Yes")) >> Pass("P"))
    codes = {finding.code for finding in wf.check()}
    assert codes <= {"maybe-missing", "operand-type"}
    assert codes


def test_lists_are_counted_only_when_they_are_there() -> None:
    wf = Workflow("w", input=dict[str, list[str]])
    wf.start_at(Choice("C").when(count(wf.input["xs"]) > 0, Pass("Yes")) >> Pass("P"))
    assert found(wf) == []
