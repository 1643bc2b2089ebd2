"""Steps have a key and versions: nothing changes once it is built, and what is not used is said."""

from __future__ import annotations

from sfgen import Choice, Fail, Map, Parallel, Pass, Retry, Succeed, Workflow, compile_all
from tests.dsl.support import Accepted, found, here, line_of, only_finding, order_workflow, task


def test_a_version_does_not_change_the_one_before() -> None:
    plain = task("A")
    caught = plain.catch(then=Succeed("S"))
    assert plain.catches == ()
    assert len(caught.catches) == 1
    assert caught.key is plain.key
    wf = order_workflow()
    wf.start_at(plain)
    assert "Catch" not in wf.compile().to_dict()["States"]["A"]


def test_references_bind_to_the_key(accepted: Accepted) -> None:
    wf = order_workflow()
    total = wf.variable("total", 0.0)
    quote = task("Quote")
    price = quote.result.price
    quote = quote.catch(then=Fail("F", error="E")).sets(total=quote.result.price)
    wf.start_at(quote >> task("Pay", arguments={"price": price, "again": quote.result.price, "total": total}))
    states = accepted(wf)
    assert states["Quote"]["Assign"] == {"quote": "{% $states.result.price %}", "total": "{% $states.result.price %}"}
    assert states["Pay"]["Arguments"] == {"price": "{% $quote %}", "again": "{% $quote %}", "total": "{% $total %}"}


def test_a_reference_back_may_name_an_earlier_version(accepted: Accepted) -> None:
    wf = order_workflow()
    poll = task("Poll")
    ready = Choice("Ready?").when(poll.result.price > 1, Succeed("S")).otherwise(poll)
    wf.start_at(poll.catch("Slow", then=Fail("F", error="E")) >> ready)
    assert accepted(wf)["Poll"]["Catch"] == [{"ErrorEquals": ["Slow"], "Next": "F"}]


def test_catches_add_up_in_order(accepted: Accepted) -> None:
    wf = order_workflow()
    fail = Fail("F", error="E")
    wf.start_at(task("A", retry=[Retry("X"), Retry.all()]).catch("One", "Two", then=fail).catch(then=fail))
    state = accepted(wf)["A"]
    assert [catcher["ErrorEquals"] for catcher in state["Catch"]] == [["One", "Two"], ["States.ALL"]]
    assert [retrier["ErrorEquals"] for retrier in state["Retry"]] == [["X"], ["States.ALL"]]


def test_two_versions_that_are_not_one_behind_the_other_are_an_error() -> None:
    wf = order_workflow()
    base = task("A")
    one, two = base.catch("One", then=Fail("F1", error="E")), base.catch("Two", then=Fail("F2", error="E"))
    wf.start_at(Choice("C").when(wf.input.rush, one).otherwise(two))
    assert ("conflicting-versions", "A") in found(wf)


def test_a_dropped_version_is_a_warning_at_its_line() -> None:
    wf = order_workflow()
    a = task("A")
    line = here() + 1
    a.catch(then=Fail("F", error="E"))
    wf.start_at(a)
    finding = only_finding(wf)
    assert (finding.code, finding.severity, finding.state) == ("dropped-version", "warning", "A")
    assert line_of(finding) == line
    assert finding.hint is not None
    assert "step = step.catch" in finding.hint


def test_a_dropped_chain_is_a_warning_at_its_line() -> None:
    wf = order_workflow()
    a = task("A")
    line = here() + 1
    a >> task("B")
    wf.start_at(a)
    finding = only_finding(wf)
    assert (finding.code, finding.severity, line_of(finding)) == ("dropped-chain", "warning", line)
    assert "'A' >> 'B'" in finding.message


def test_building_registers_nothing(accepted: Accepted) -> None:
    wf = order_workflow()
    task("Unused")
    task("Also") >> task("Unused 2")
    wf.start_at(task("A"))
    assert list(accepted(wf)) == ["A"]


def test_a_step_may_stand_in_two_workflows(accepted: Accepted) -> None:
    shared = Pass("Shared", output={"n": 1}) >> task("Work")
    one, two = Workflow("one"), Workflow("two")
    one.start_at(shared)
    two.start_at(shared >> task("More"))
    compilations = compile_all([one, two])
    assert [compilation.diagnostics for compilation in compilations] == [(), ()]
    machines = [compilation.machine.to_dict()["States"] for compilation in compilations if compilation.machine]
    assert [list(states) for states in machines] == [["Shared", "Work"], ["Shared", "Work", "More"]]
    assert list(accepted(two)) == ["Shared", "Work", "More"]


def test_a_chain_that_another_workflow_of_the_target_uses_is_not_dropped() -> None:
    a = task("A")
    one, two = Workflow("one"), Workflow("two")
    one.start_at(a)
    two.start_at(a >> task("B"))
    assert [compilation.diagnostics for compilation in compile_all([one, two])] == [(), ()]
    assert [finding.code for finding in compile_all([one])[0].diagnostics] == ["dropped-chain"]


def test_a_version_that_another_workflow_of_the_target_uses_is_not_dropped() -> None:
    a = task("A")
    one, two = Workflow("one"), Workflow("two")
    one.start_at(a)
    two.start_at(a.catch(then=Fail("F", error="E")))
    assert [compilation.diagnostics for compilation in compile_all([one, two])] == [(), ()]


def test_compiling_changes_nothing() -> None:
    wf = order_workflow()
    turns = wf.variable("turns", 0)
    each = Map("Each", items=wf.input.lines)
    work = task("Work", arguments={"sku": each.item.sku, "n": each.index}).sets(turns=turns + 1)
    each = each.process(work >> Choice("Again?").when(turns < 3, work).otherwise(Succeed("Enough")))
    both = Parallel("Both", {"left": task("L"), "right": task("R")})
    wf.start_at(each >> both >> task("Last", arguments=both.result.left.price))
    wf.catch_all(then=Fail("F", error=wf.caught.Error))
    first = wf.compile()
    versions = {step.name: len(step.key.versions) for step in (each, work, both)}
    assert wf.compile() == first
    assert wf.compile().to_json() == first.to_json()
    assert {step.name: len(step.key.versions) for step in (each, work, both)} == versions
