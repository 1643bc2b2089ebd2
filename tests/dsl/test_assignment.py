"""Definite assignment: whatever a state reads has been set on every way that leads to it."""

from __future__ import annotations

from typing import Any

from sfgen import Choice, DistributedMap, Fail, Flow, Map, Parallel, Pass, Succeed, Task, Wait, jsonata
from tests.dsl.support import RESOURCE, Accepted, found, here, line_of, only_finding, order_workflow, task


def read(step: Any, name: str = "Read") -> Task[Any]:
    return task(name, arguments={"value": step.result.price})


def test_a_result_that_is_read_before_its_step_is_an_error() -> None:
    wf = order_workflow()
    later = task("Later")
    reader, line = Task("Read", resource=RESOURCE, arguments={"value": later.result.price}), here()
    wf.start_at(reader >> later)
    finding = only_finding(wf)
    assert (finding.code, finding.state, line_of(finding)) == ("unassigned-result", "Read", line)
    assert finding.message == "'Read' reads later.result.price, but no path has run 'Later' by then"


def test_a_result_of_a_step_outside_the_workflow_is_an_error() -> None:
    wf = order_workflow()
    wf.start_at(read(task("Elsewhere")))
    finding = only_finding(wf)
    assert finding.code == "unassigned-result"
    assert "'Elsewhere' is not part of the workflow" in finding.message


def test_a_step_cannot_read_its_own_result() -> None:
    wf = order_workflow()
    first = task("First")
    own = Choice("Own?").when(first.result.price > 1, Succeed("S")).otherwise(Pass("P"))
    wf.start_at(own >> first)
    assert ("unassigned-result", "Own?") in found(wf)


def test_one_branch_of_a_choice_is_not_enough() -> None:
    wf = order_workflow()
    a = task("A")
    wf.start_at(Choice("C").when(wf.input.rush, a) >> read(a))
    finding = only_finding(wf)
    assert finding.code == "unassigned-result"
    assert "some path leads there without running 'A'" in finding.message
    assert finding.hint is not None
    assert "wf.variable" in finding.hint


def test_behind_the_branch_itself_it_is_enough(accepted: Accepted) -> None:
    wf = order_workflow()
    a = task("A")
    wf.start_at(Choice("C").when(wf.input.rush, a >> read(a)) >> Pass("P"))
    accepted(wf)


def test_a_branch_that_ends_does_not_count(accepted: Accepted) -> None:
    wf = order_workflow()
    a = task("A")
    wf.start_at(Choice("C").when(wf.input.rush, a).otherwise(Fail("F", error="E")) >> read(a))
    accepted(wf)


def test_a_variable_merges_the_branches(accepted: Accepted) -> None:
    wf = order_workflow()
    price = wf.variable("price", type=float)
    a, b = task("A"), task("B")
    a, b = a.sets(price=a.result.price), b.sets(price=b.result.price)
    wf.start_at(Choice("C").when(wf.input.rush, a).otherwise(b) >> task("Read", arguments={"value": price}))
    states = accepted(wf)
    assert states["A"]["Assign"] == states["B"]["Assign"] == {"price": "{% $states.result.price %}"}
    assert states["Read"]["Arguments"] == {"value": "{% $price %}"}


def test_a_variable_that_one_branch_does_not_set_is_an_error() -> None:
    wf = order_workflow()
    price = wf.variable("price", type=float)
    a = task("A").sets(price=1.5)
    wf.start_at(Choice("C").when(wf.input.rush, a) >> task("Read", arguments={"value": price}))
    finding = only_finding(wf)
    assert (finding.code, finding.state) == ("unassigned-variable", "Read")


def test_choice_rules_set_variables_too(accepted: Accepted) -> None:
    wf = order_workflow()
    kind, always = wf.variable("kind", type=str), wf.variable("always", type=str)
    last = task("Last", arguments={"kind": kind, "always": always})
    choice = Choice("C", assign={"always": "set", "kind": "other"}).when(wf.input.rush, last, assign={"kind": "rush"})
    wf.start_at(choice.when(wf.input.total > 9, last) >> last)
    state = accepted(wf)["C"]
    assert [rule["Assign"] for rule in state["Choices"]] == [
        {"always": "set", "kind": "rush"},
        {"always": "set", "kind": "other"},
    ]
    assert state["Assign"] == {"always": "set", "kind": "other"}


def test_a_rule_that_sets_does_not_help_the_other_ways() -> None:
    wf = order_workflow()
    kind = wf.variable("kind", type=str)
    last = task("Last", arguments={"kind": kind})
    wf.start_at(Choice("C").when(wf.input.rush, last, assign={"kind": "rush"}) >> last)
    assert found(wf) == [("unassigned-variable", "Last")]


def test_a_loop_knows_what_was_there_before_it_and_not_what_a_later_turn_sets() -> None:
    wf = order_workflow()
    before = task("Before")
    later = task("Later")
    head = task("Head", arguments={"a": before.result.price, "b": later.result.price})
    wf.start_at(before >> head >> later >> Choice("More?").when(wf.input.rush, head).otherwise(Succeed("S")))
    finding = only_finding(wf)
    assert (finding.code, finding.state) == ("unassigned-result", "Head")
    assert "later.result.price" in finding.message


def test_a_loop_reads_what_each_turn_sets(accepted: Accepted) -> None:
    wf = order_workflow()
    head = task("Head")
    tail = task("Tail", arguments={"a": head.result.price})
    wf.start_at(head >> tail >> Choice("More?").when(tail.result.price > 2, head).otherwise(read(tail)))
    accepted(wf)


def test_a_handler_that_comes_back_takes_the_result_away() -> None:
    wf = order_workflow()
    a = task("A")
    last = read(a)
    wf.start_at(a.catch(then=Wait("W", seconds=1) >> last) >> last)
    finding = only_finding(wf)
    assert (finding.code, finding.state) == ("unassigned-result", "Read")


def test_a_handler_knows_what_came_before(accepted: Accepted) -> None:
    wf = order_workflow()
    first = task("First")
    wf.start_at(first >> task("A").catch(then=read(first) >> Fail("F", error="E")) >> Succeed("S"))
    accepted(wf)


def test_behind_a_parallel_its_result_is_there_and_in_its_handler_not() -> None:
    wf = order_workflow()
    both = Parallel("Both", {"one": task("One")})
    handler = task("Handler", arguments={"v": both.result.one.price})
    wf.start_at(both.catch(then=handler) >> task("Read", arguments={"v": both.result.one.price}))
    assert found(wf) == [("unassigned-result", "Handler")]


def test_inner_scopes_know_what_their_container_knew() -> None:
    wf = order_workflow()
    maybe = task("Maybe")
    sure = task("Sure")
    inner = task("Inner", arguments={"a": sure.result.price, "b": maybe.result.price})
    choice = Choice("C").when(wf.input.rush, maybe)
    wf.start_at(sure >> choice >> Parallel("Both", {"one": Parallel("Deep", (inner,))}))
    finding = only_finding(wf)
    assert (finding.code, finding.state) == ("unassigned-result", "Inner")
    assert "maybe.result.price" in finding.message


def test_inner_scopes_do_not_know_their_containers_result() -> None:
    wf = order_workflow()
    each = Map("Each", items=wf.input.lines)
    inner = task("Inner", arguments={"a": each.result[0]})
    wf.start_at(each.process(inner))
    assert found(wf) == [("unassigned-result", "Inner")]


def test_children_of_a_distributed_map_know_what_it_knew() -> None:
    wf = order_workflow()
    maybe = task("Maybe")
    each = DistributedMap("Each", items=wf.input.lines)
    flow = each.process(task("Inner", arguments={"a": maybe.result.price}))
    wf.start_at(Choice("C").when(wf.input.rush, maybe) >> flow)
    assert ("unassigned-result", "Inner") in found(wf)


def test_what_a_workflow_returns_is_there_at_every_end() -> None:
    wf = order_workflow()
    a = task("A")
    wf.start_at(Choice("C").when(wf.input.rush, Succeed("Early")) >> a)
    wf.returns({"price": a.result.price})
    assert found(wf) == [("unassigned-result", "Early")]


def test_what_a_branch_returns_is_there_at_every_end() -> None:
    wf = order_workflow()
    a = task("A")
    branch = (Choice("C").when(wf.input.rush, Succeed("Early")) >> a).returns(a.result.price)
    both = Parallel("Both", {"one": branch})
    wf.start_at(both >> task("Read", arguments={"v": both.result.one}))
    assert found(wf) == [("unassigned-result", "Early")]


def test_each_thing_is_reported_once_for_a_state() -> None:
    wf = order_workflow()
    later = task("Later")
    reader = task("Read", arguments=[later.result.price, later.result.tags, f"{later.result.price}"])
    wf.start_at(reader >> later)
    assert found(wf) == [("unassigned-result", "Read")]


def test_a_long_loop_of_many_states_is_solved(accepted: Accepted) -> None:
    wf = order_workflow()
    n = wf.variable("n", 0)
    steps = [task(f"S{number}", arguments={"n": n}).sets(n=n + 1) for number in range(30)]
    flow: Flow[Any] = steps[0]
    for number, step in enumerate(steps[1:], 1):
        flow = flow >> step
        if number % 5 == 0:
            flow = flow >> Choice(f"C{number}").when(n < number, steps[number - 3])
    wf.start_at(flow >> task("Last", arguments={"v": [step.result.price for step in steps]}))
    accepted(wf)


def test_what_a_flow_in_a_choice_returns_is_there_where_it_ends(accepted: Accepted) -> None:
    wf = order_workflow()
    quote = task("Quote")
    low = task("Low").returns({"low": quote.result.price})
    wf.start_at(quote >> Choice("Cheap?").when(quote.result.price < 5, Pass("Note") >> low).otherwise(Pass("High")))
    states = accepted(wf)
    assert states["Low"]["Output"] == {"low": "{% $quote %}"}
    assert "Output" not in states["High"]


def test_what_a_flow_in_a_choice_returns_is_nothing_where_more_follows(accepted: Accepted) -> None:
    wf = order_workflow()
    low = task("Low").returns({"low": True})
    wf.start_at(Choice("Hurry?").when(wf.input.rush, low) >> task("Last"))
    assert "Output" not in accepted(wf)["Low"]


def test_what_flows_in_a_branch_return_is_the_result_of_the_branch(accepted: Accepted) -> None:
    wf = order_workflow()
    hurry = (
        Choice("Hurry?").when(wf.input.rush, task("Fast").returns({"n": 1})).otherwise(task("Slow").returns({"n": 2}))
    )
    both = Parallel("Both", {"one": hurry})
    wf.start_at(both >> task("Last", arguments={"n": both.result.one.n}))
    states = accepted(wf)
    inner = states["Both"]["Branches"][0]["States"]
    assert [inner[name]["Output"] for name in ("Fast", "Slow")] == [{"n": 1}, {"n": 2}]
    assert states["Last"]["Arguments"] == {"n": "{% $both %}"}


def test_what_a_flow_that_ends_with_a_choice_returns_is_there_at_each_of_its_ends(accepted: Accepted) -> None:
    wf = order_workflow()
    quote = task("Quote")
    inner = Choice("Cheap?").when(quote.result.price < 5, task("Low")).otherwise(Pass("High"))
    hurry = Choice("Hurry?").when(wf.input.rush, Pass("Skip")).otherwise((quote >> inner).returns(quote.result.price))
    both = Parallel("Both", {"one": hurry})
    wf.start_at(both >> task("Last", arguments={"n": both.result.one}))
    states = accepted(wf)["Both"]["Branches"][0]["States"]
    assert [states[name].get("Output") for name in ("Low", "High")] == ["{% $quote %}", "{% $quote %}"]
    assert "Output" not in states["Skip"]


def test_the_inner_flow_says_what_its_own_end_returns(accepted: Accepted) -> None:
    wf = order_workflow()
    inner = Choice("Cheap?").when(wf.input.total < 5, task("Low").returns({"low": True})).otherwise(Pass("High"))
    wf.start_at(
        Choice("Hurry?").when(wf.input.rush, Pass("Skip")).otherwise((Pass("First") >> inner).returns({"n": 1}))
    )
    states = accepted(wf)
    assert (states["Low"]["Output"], states["High"]["Output"]) == ({"low": True}, {"n": 1})


def test_a_variable_that_raw_text_names_must_be_assigned_too(accepted: Accepted) -> None:
    wf = order_workflow()
    wf.start_at(task("First", assign={"sum": 1}) >> task("Read", arguments={"n": jsonata("$total + $sum")}))
    finding = only_finding(wf)
    assert (finding.code, finding.state, finding.severity) == ("unassigned-variable", "Read", "error")
    assert finding.message == "jsonata in 'Read': nothing assigns $total"
    wf = order_workflow()
    text = "($own := 1; $total + $sum + $own + $map([1], function($x) { $x })[0])"
    total = wf.variable("total", 2)
    first = task("First", assign={"sum": 1}).sets(total=total + 1)
    wf.start_at(first >> task("Read", arguments={"n": jsonata(text)}))
    accepted(wf)
