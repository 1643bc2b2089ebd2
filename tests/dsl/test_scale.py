"""Size: nothing recurses on the length or the depth of a workflow."""

from __future__ import annotations

from typing import Any

from sfgen import Choice, DistributedMap, Flow, Map, Parallel, Pass, Succeed, Task
from tests.dsl.support import RESOURCE, Quote, order_workflow, task
from tests.oracles.fixtures import Oracles
from tests.oracles.tolerated import refusals


def test_five_thousand_states_with_references() -> None:
    wf = order_workflow()
    flow: Flow[Any] = Pass("Begin")
    before: Any = None
    for number in range(2_500):
        price = 0 if before is None else before.result.price
        before = Task(f"T{number}", resource=RESOURCE, arguments={"p": price, "id": wf.input.id}, result=Quote)
        flow = flow >> before >> Pass(f"P{number}", output=f"{before.result.currency}")
    wf.start_at(flow)
    states = wf.compile().to_dict()["States"]
    assert len(states) == 5_001
    assert states["T2499"]["Arguments"]["p"] == "{% $t2498.price %}"


def test_two_hundred_parallels_inside_each_other_read_from_outside() -> None:
    wf = order_workflow()
    flow: Flow[Any] = task("Inner", arguments={"id": wf.input.id})
    for number in range(200):
        flow = Parallel(f"B{number}", (flow,))
    result: Any = flow.result
    for _ in range(200):
        result = result[0]
    wf.start_at(flow >> task("Read", arguments={"price": result.price}))
    state = wf.compile().to_dict()["States"]
    assert state["B199"]["Assign"] == {"b199": "{% $states.result" + "[0]" * 200 + ".price %}"}


def test_a_hundred_maps_inside_each_other_hand_values_through() -> None:
    wf = order_workflow()
    outer = Map("Outer", items=wf.input.lines)
    flow: Flow[Any] = task("Inner", arguments={"sku": outer.item.sku, "id": wf.input.id})
    for number in range(100):
        make: Any = DistributedMap if number % 10 == 0 else Map
        flow = make(f"M{number}", items=["a"]).process(Pass(f"P{number}") >> flow)
    wf.start_at(outer.process(flow))
    text = wf.compile().to_json()
    assert text.count('"outer_item"') == 11


def test_a_thousand_branches_join() -> None:
    wf = order_workflow()
    choice = Choice("C")
    for number in range(1_000):
        choice = choice.when(wf.input.total == number, Pass(f"P{number}"))
    wf.start_at(choice >> Succeed("End"))
    states = wf.compile().to_dict()["States"]
    assert {states[f"P{number}"]["Next"] for number in range(1_000)} == {"End"}
    assert states["C"]["Default"] == "End"


def test_five_hundred_choices_inside_each_other_join_at_one_place() -> None:
    wf = order_workflow()
    flow: Flow[Any] = Pass("Innermost")
    for number in range(500):
        flow = Choice(f"C{number}").when(wf.input.total == number, flow).otherwise(Pass(f"O{number}"))
    wf.start_at(flow >> Succeed("End"))
    states = wf.compile().to_dict()["States"]
    assert {states[f"O{number}"]["Next"] for number in range(500)} | {states["Innermost"]["Next"]} == {"End"}


def test_a_workflow_of_everything_is_accepted_by_all(oracles: Oracles) -> None:
    wf = order_workflow(comment="Everything")
    turns = wf.variable("turns", 0)
    get = task("Get", arguments={"id": wf.input.id}, timeout_seconds=60)
    each = Map("Each line", items=wf.input.lines, max_concurrency=2)
    each = each.process(task("Work", arguments={"sku": each.item.sku, "n": each.index, "price": get.result.price}))
    rows = DistributedMap("Rows", items=wf.input.lines)
    rows = rows.process(task("Row", arguments={"sku": rows.item.sku, "turns": turns}))
    both = Parallel("Both", {"left": each, "right": task("Right", arguments={"turns": turns})})
    again = Choice("Again?").when((turns < 3) & wf.input.rush, get).otherwise(rows >> Succeed("Done"))
    wf.start_at(Pass("Begin") >> get.sets(turns=turns + 1) >> both >> again)
    definition = wf.compile().to_dict()
    assert refusals(oracles, definition) == []
