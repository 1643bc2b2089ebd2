"""Scopes: a state is in one place, and inner results stay inside."""

from __future__ import annotations

from sfgen import Choice, DistributedMap, Map, Parallel, Pass, Succeed, Task
from tests.dsl.support import RESOURCE, Accepted, found, here, line_of, only_finding, order_workflow, task


def test_a_step_in_two_branches_is_an_error() -> None:
    wf = order_workflow()
    shared, line = Task("Shared", resource=RESOURCE), here()
    wf.start_at(Parallel("Both", {"left": shared, "right": task("A") >> shared}))
    finding = only_finding(wf)
    assert (finding.code, finding.state, line_of(finding)) == ("step-in-two-scopes", "Shared", line)
    assert "@fragment" in str(finding.hint)


def test_a_step_in_the_workflow_and_in_a_branch_is_an_error() -> None:
    wf = order_workflow()
    shared = task("Shared")
    wf.start_at(Parallel("Both", {"left": shared, "right": task("R")}) >> shared)
    assert found(wf) == [("step-in-two-scopes", "Shared")]


def test_a_map_inside_itself_is_an_error() -> None:
    wf = order_workflow()
    each = Map("Each", items=wf.input.lines)
    each = each.process(task("A") >> each)
    wf.start_at(each)
    assert ("step-in-two-scopes", "Each") in found(wf)


def test_a_chain_out_of_a_branch_is_an_error() -> None:
    wf = order_workflow()
    after = task("After")
    branch = task("A") >> Choice("C").when(wf.input.rush, after).otherwise(Succeed("S"))
    wf.start_at(Parallel("Both", {"one": branch}) >> after)
    assert found(wf) == [("step-in-two-scopes", "After")]


def test_a_result_inside_a_branch_cannot_be_read_outside() -> None:
    wf = order_workflow()
    inner = task("Inner")
    reader, line = Task("Reader", resource=RESOURCE, arguments=inner.result.price), here()
    wf.start_at(Parallel("Both", {"one": inner}) >> reader)
    finding = only_finding(wf)
    assert (finding.code, finding.state, line_of(finding)) == ("result-out-of-scope", "Reader", line)
    assert "'Inner' runs inside another state" in finding.message


def test_sibling_branches_do_not_see_each_other() -> None:
    wf = order_workflow()
    left = task("Left")
    wf.start_at(Parallel("Both", {"left": left, "right": task("Right", arguments=left.result.price)}))
    assert found(wf) == [("result-out-of-scope", "Right")]


def test_an_item_cannot_be_read_outside_its_map() -> None:
    wf = order_workflow()
    each = Map("Each", items=wf.input.lines)
    flow = each.process(task("Inner", arguments=each.item.sku))
    wf.start_at(flow >> task("Reader", arguments=each.item.sku))
    assert found(wf) == [("result-out-of-scope", "Reader")]


def test_inner_scopes_read_outer_results_directly(accepted: Accepted) -> None:
    wf = order_workflow()
    quote = task("Quote")
    each = Map("Each", items=quote.result.tags)
    deep = Parallel("Deep", (task("Inner", arguments={"price": quote.result.price, "tag": each.item}),))
    wf.start_at(quote >> each.process(deep))
    states = accepted(wf)
    assert states["Quote"]["Assign"] == {
        "quote": {"tags": "{% $states.result.tags %}", "price": "{% $states.result.price %}"}
    }
    branch = states["Each"]["ItemProcessor"]["States"]["Deep"]["Branches"][0]
    assert branch["States"]["Inner"]["Arguments"]["price"] == "{% $quote.price %}"


def test_names_are_unique_in_the_whole_machine() -> None:
    wf = order_workflow()
    wf.start_at(Parallel("Both", {"left": task("Same"), "right": task("Same")}))
    assert found(wf) == [("duplicate-state-name", "Same")]


def test_scopes_may_nest(accepted: Accepted) -> None:
    wf = order_workflow()
    outer = Map("Outer", items=wf.input.lines)
    inner = DistributedMap("Inner", items=[outer.item.sku])
    inner = inner.process(task("Work", arguments={"outer": outer.item.amount, "inner": inner.item}))
    wf.start_at(outer.process(Parallel("Middle", {"one": inner, "two": Pass("Nothing")})))
    accepted(wf)
