"""Map: its item and index reach every state that reads them."""

from __future__ import annotations

from typing import Any

import pytest

from sfgen import Choice, DefinitionError, DistributedMap, Fail, Map, Parallel, Pass, Succeed, Wait, Workflow
from tests.dsl.support import Accepted, Line, Order, States, found, only_finding, order_workflow, task

ITEM = "{% $states.context.Map.Item.Value %}"
INDEX = "{% $states.context.Map.Item.Index %}"


def lines(wf: Workflow[Order], **fields: Any) -> Map[Line, Any]:
    return Map("Each", items=wf.input.lines, **fields)


def inner(states: States, name: str = "Each") -> States:
    found: States = states[name]["ItemProcessor"]["States"]
    return found


def test_the_first_state_reads_the_item_from_its_input(accepted: Accepted) -> None:
    wf = order_workflow()
    each = lines(wf)
    wf.start_at(each.process(task("Work", arguments={"sku": each.item.sku, "all": each.item})))
    states = accepted(wf)
    assert states["Each"]["Items"] == "{% $states.context.Execution.Input.lines %}"
    assert "ItemSelector" not in states["Each"]
    assert inner(states)["Work"]["Arguments"] == {"sku": "{% $states.input.sku %}", "all": "{% $states.input %}"}
    assert "Assign" not in inner(states)["Work"]


def test_the_index_makes_a_selector(accepted: Accepted) -> None:
    wf = order_workflow()
    each = lines(wf)
    wf.start_at(each.process(task("Work", arguments={"sku": each.item.sku, "n": each.index})))
    states = accepted(wf)
    assert states["Each"]["ItemSelector"] == {"item": ITEM, "index": INDEX}
    assert inner(states)["Work"]["Arguments"] == {
        "sku": "{% $states.input.item.sku %}",
        "n": "{% $states.input.index %}",
    }


def test_the_index_alone_is_all_that_is_selected(accepted: Accepted) -> None:
    wf = order_workflow()
    each = lines(wf)
    wf.start_at(each.process(task("Work", arguments={"n": each.index})))
    assert accepted(wf)["Each"]["ItemSelector"] == {"index": INDEX}


def test_the_first_state_keeps_what_later_ones_read(accepted: Accepted) -> None:
    wf = order_workflow()
    each = lines(wf)
    first = task("First", arguments={"sku": each.item.sku})
    wf.start_at(each.process(first >> task("Later", arguments={"amount": each.item.amount, "n": each.index})))
    states = inner(accepted(wf))
    assert list(states) == ["First", "Later"]
    assert states["First"]["Assign"] == {
        "each_item": "{% $states.input.item.amount %}",
        "each_index": "{% $states.input.index %}",
    }
    assert states["Later"]["Arguments"] == {"amount": "{% $each_item %}", "n": "{% $each_index %}"}


def test_the_item_is_kept_on_every_way_out_of_the_first_state(accepted: Accepted) -> None:
    wf = order_workflow()
    each = lines(wf)
    later = task("Later", arguments={"sku": each.item.sku})
    first = task("First").catch("Late", then=later).catch(then=Fail("F", error="E", cause=each.item.sku))
    wf.start_at(each.process(first >> later))
    first_state = inner(accepted(wf))["First"]
    kept = {"each_item": "{% $states.input.sku %}"}
    assert first_state["Assign"] == kept
    assert [catcher["Assign"] for catcher in first_state["Catch"]] == [kept, kept]


def test_a_choice_as_the_first_state_keeps_the_item_in_its_rules(accepted: Accepted) -> None:
    wf = order_workflow()
    each = lines(wf)
    first = Choice("Many?").when(each.item.amount > 9, task("Many", arguments={"sku": each.item.sku}))
    wf.start_at(each.process(first.otherwise(task("Few", arguments={"sku": each.item.sku}))))
    state = inner(accepted(wf))["Many?"]
    kept = {"each_item": "{% $states.input.sku %}"}
    assert state["Choices"] == [{"Condition": "{% $states.input.amount > 9 %}", "Assign": kept, "Next": "Many"}]
    assert state["Assign"] == kept


def test_a_first_state_that_is_entered_again_gets_one_in_front(accepted: Accepted) -> None:
    wf = order_workflow()
    each = lines(wf)
    work = task("Work", arguments={"sku": each.item.sku})
    again = Choice("Again?").when(work.result.price < 1, Wait("Pause", seconds=1) >> work).otherwise(Succeed("S"))
    wf.start_at(each.process(work >> again))
    states = accepted(wf)
    assert states["Each"]["ItemProcessor"]["StartAt"] == "Keep item of Each"
    assert inner(states)["Keep item of Each"] == {
        "Type": "Pass",
        "Assign": {"each_item": "{% $states.input.sku %}"},
        "Next": "Work",
    }
    assert inner(states)["Work"]["Arguments"] == {"sku": "{% $each_item %}"}


@pytest.mark.parametrize("kind", ["Parallel", "Map", "DistributedMap"])
def test_a_first_state_with_readers_inside_gets_one_in_front(kind: str, accepted: Accepted) -> None:
    wf = order_workflow()
    each = lines(wf)
    work = task("Work", arguments={"sku": each.item.sku, "n": each.index})
    first: Any
    if kind == "Parallel":
        first = Parallel("First", {"one": work})
    else:
        first = (Map if kind == "Map" else DistributedMap)("First", items=["a", "b"]).process(work)
    wf.start_at(each.process(first))
    states = accepted(wf)
    if kind == "DistributedMap":
        # What a child needs is handed to it by the state itself, which reads it from its input.
        first_state = inner(states)["First"]
        assert first_state["ItemSelector"] == {
            "each_item": "{% $states.input.item.sku %}",
            "each_index": "{% $states.input.index %}",
        }
    else:
        assert states["Each"]["ItemProcessor"]["StartAt"] == "Keep item of Each"


def test_a_map_as_the_first_state_reads_the_item_for_its_own_items(accepted: Accepted) -> None:
    wf = Workflow("w", input=dict[str, list[list[str]]])
    outer = Map("Outer", items=wf.input["rows"])
    row = Map("Row", items=outer.item)
    wf.start_at(outer.process(row.process(task("Cell", arguments={"text": row.item}))))
    states = accepted(wf)
    assert inner(states, "Outer")["Row"]["Items"] == "{% $states.input %}"
    assert inner(inner(states, "Outer"), "Row")["Cell"]["Arguments"] == {"text": "{% $states.input %}"}


def test_nested_maps_keep_their_items_apart(accepted: Accepted) -> None:
    wf = order_workflow()
    outer = Map("Outer", items=wf.input.lines)
    nested = Map("Nested", items=["a", "b"])
    work = task("Work", arguments={"outer": outer.item.sku, "nested": nested.item, "n": [outer.index, nested.index]})
    wf.start_at(outer.process(Pass("First") >> nested.process(work)))
    states = inner(accepted(wf), "Outer")
    assert states["First"]["Assign"] == {
        "outer_item": "{% $states.input.item.sku %}",
        "outer_index": "{% $states.input.index %}",
    }
    assert inner(states, "Nested")["Work"]["Arguments"] == {
        "outer": "{% $outer_item %}",
        "nested": "{% $states.input.item %}",
        "n": ["{% $outer_index %}", "{% $states.input.index %}"],
    }


def test_the_result_is_a_list_of_what_the_flow_gave(accepted: Accepted) -> None:
    wf = order_workflow()
    each = lines(wf)
    each = each.process(task("Work", arguments={"sku": each.item.sku}, select=lambda answer: answer.price))
    wf.start_at(each >> task("Read", arguments={"prices": each.result}))
    states = accepted(wf)
    assert inner(states)["Work"]["Output"] == "{% $states.result.price %}"
    assert states["Each"]["Assign"] == {"each_2": "{% $states.result %}"}  # $each is a function


def test_a_member_of_a_list_is_an_error_with_a_hint() -> None:
    wf = order_workflow()
    each = lines(wf).process(task("Work"))
    wf.start_at(each >> task("Read", arguments={"v": each.result.price}))  # type: ignore[attr-defined]
    finding = only_finding(wf)
    assert finding.code == "unknown-member"
    assert "pluck(" in str(finding.hint)


def test_an_item_selector_of_the_users_is_the_item(accepted: Accepted) -> None:
    wf = order_workflow()
    each: Any = lines(wf, item_selector={"line": wf.context.map.item.value, "order": wf.input.id})
    wf.start_at(each.process(task("Work", arguments={"sku": each.item.line.sku, "order": each.item.order})))
    states = accepted(wf)
    assert states["Each"]["ItemSelector"] == {"line": ITEM, "order": "{% $states.context.Execution.Input.id %}"}
    assert inner(states)["Work"]["Arguments"] == {
        "sku": "{% $states.input.line.sku %}",
        "order": "{% $states.input.order %}",
    }


def test_the_index_beside_an_item_selector_is_an_error() -> None:
    wf = order_workflow()
    each: Any = lines(wf, item_selector={"line": wf.context.map.item.value})
    wf.start_at(each.process(task("Work", arguments={"n": each.index})))
    finding = only_finding(wf)
    assert (finding.code, finding.state) == ("field-conflict", "Each")
    assert "wf.context.map.item.index" in str(finding.hint)


def test_concurrency_may_be_an_expression(accepted: Accepted) -> None:
    wf = order_workflow()
    setup = task("Setup", result=dict[str, int])
    one = Map("One", items=["a"], max_concurrency=3).process(Pass("P1"))
    two = Map("Two", items=["a"], max_concurrency=setup.result["n"]).process(Pass("P2"))
    wf.start_at(setup >> one >> two)
    states = accepted(wf)
    assert (states["One"]["MaxConcurrency"], states["Two"]["MaxConcurrency"]) == (3, "{% $setup.n %}")


@pytest.mark.parametrize("items", [lambda order: order.id, lambda order: order.total, lambda order: order.customer])
def test_items_are_a_list(items: Any) -> None:
    wf = order_workflow()
    wf.start_at(Map("Each", items=items(wf.input)).process(Pass("P")))
    assert ("operand-type" in [code for code, _ in found(wf)]) is True


def test_a_map_without_a_flow_is_an_error() -> None:
    wf = order_workflow()
    wf.start_at(lines(wf))
    assert found(wf) == [("no-start", "Each")]


def test_two_flows_are_an_error() -> None:
    wf = order_workflow()
    wf.start_at(lines(wf).process(Pass("P")).process(Pass("Q")))
    assert found(wf) == [("conflicting-successors", "Each")]


@pytest.mark.parametrize("wrong", [None, 3, "P", [Pass("P")]])
def test_a_flow_is_a_step_or_a_chain(wrong: Any) -> None:
    with pytest.raises(DefinitionError, match="step or a chain"):
        lines(order_workflow()).process(wrong)


def test_variables_may_begin_with_the_item(accepted: Accepted) -> None:
    wf = order_workflow()
    each = lines(wf)
    left = wf.variable("left", each.item.amount)
    work = task("Work", arguments={"left": left}).sets(left=left - 1)
    wf.start_at(each.process(work >> Choice("More?").when(left > 0, work).otherwise(Succeed("S"))))
    states = inner(accepted(wf))
    assert states["Set left"]["Assign"] == {"left": "{% $states.input.amount %}"}


def test_variables_may_begin_with_the_item_and_its_index_that_others_read_too(accepted: Accepted) -> None:
    wf = order_workflow()
    each = lines(wf)
    left = wf.variable("left", each.item.amount + each.index)
    work = task("Work", arguments={"left": left, "sku": each.item.sku}).sets(left=left - 1)
    wf.start_at(each.process(work >> Choice("More?").when(left > 0, work).otherwise(Succeed("S"))))
    states = accepted(wf)
    assert states["Each"]["ItemSelector"] == {"item": ITEM, "index": INDEX}
