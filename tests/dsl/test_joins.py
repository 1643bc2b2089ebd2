"""Chains and joins: which state follows which."""

from __future__ import annotations

from typing import Any

import pytest

from sfgen import Choice, DefinitionError, Fail, Flow, Pass, Succeed, Wait, Workflow
from tests.dsl.support import Accepted, found, here, line_of, only_finding, order_workflow, task


def followers(states: dict[str, Any]) -> dict[str, list[str]]:
    """Give for each state where it leads, errors included; [] where the scope ends."""
    return {
        name: [
            *(rule["Next"] for rule in state.get("Choices", ())),
            *(state[field] for field in ("Default", "Next") if field in state),
            *(catcher["Next"] for catcher in state.get("Catch", ())),
        ]
        for name, state in states.items()
    }


def joined(flow: Flow[Any], accepted: Accepted, wf: Workflow[Any]) -> dict[str, list[str]]:
    wf.start_at(flow)
    return followers(accepted(wf))


def test_a_chain_is_followed_in_order_and_its_last_step_ends(accepted: Accepted) -> None:
    wf = order_workflow()
    wf.start_at(task("A") >> task("B") >> task("C"))
    states = accepted(wf)
    assert list(states) == ["A", "B", "C"]
    assert followers(states) == {"A": ["B"], "B": ["C"], "C": []}
    assert states["C"]["End"] is True


def test_a_chain_of_chains_is_one_chain(accepted: Accepted) -> None:
    left, right = task("A") >> task("B"), task("C") >> task("D")
    assert joined(left >> right, accepted, order_workflow()) == {"A": ["B"], "B": ["C"], "C": ["D"], "D": []}


def test_branches_of_a_choice_and_its_missing_default_continue_behind_it(accepted: Accepted) -> None:
    wf = order_workflow()
    choice = Choice("Big?").when(wf.input.total > 100, task("Approve")).when(wf.input.rush, task("Hurry"))
    assert joined(task("A") >> choice >> task("B"), accepted, wf) == {
        "A": ["Big?"],
        "Big?": ["Approve", "Hurry", "B"],
        "Approve": ["B"],
        "Hurry": ["B"],
        "B": [],
    }


def test_an_otherwise_joins_too(accepted: Accepted) -> None:
    wf = order_workflow()
    choice = Choice("Big?").when(wf.input.rush, task("Yes")).otherwise(task("No") >> task("No more"))
    links = joined(choice >> task("B"), accepted, wf)
    assert links == {"Big?": ["Yes", "No"], "Yes": ["B"], "No": ["No more"], "No more": ["B"], "B": []}


def test_branches_that_end_do_not_join(accepted: Accepted) -> None:
    wf = order_workflow()
    choice = Choice("Big?").when(wf.input.rush, task("Tell") >> Fail("Stop", error="E")).otherwise(Succeed("Done"))
    choice = choice.when(wf.input.total > 1, task("Go on"))
    links = joined(choice >> task("B"), accepted, wf)
    assert links == {
        "Big?": ["Tell", "Go on", "Done"],
        "Tell": ["Stop"],
        "Stop": [],
        "Go on": ["B"],
        "Done": [],
        "B": [],
    }


def test_a_reference_back_is_no_open_end(accepted: Accepted) -> None:
    wf = order_workflow()
    poll = task("Poll")
    choice = Choice("Ready?").when(poll.result.price > 0, task("Use")).otherwise(poll)
    assert joined(Wait("Pause", seconds=1) >> poll >> choice >> task("B"), accepted, wf) == {
        "Pause": ["Poll"],
        "Poll": ["Ready?"],
        "Ready?": ["Use", "Poll"],
        "Use": ["B"],
        "B": [],
    }


def test_a_branch_may_do_something_and_then_go_back(accepted: Accepted) -> None:
    wf = order_workflow()
    poll = task("Poll")
    choice = Choice("Ready?").when(poll.result.price > 0, Succeed("Done")).otherwise(Wait("Pause", seconds=5) >> poll)
    links = joined(poll >> choice, accepted, wf)
    assert links == {"Poll": ["Ready?"], "Ready?": ["Done", "Pause"], "Done": [], "Pause": ["Poll"]}


def test_a_state_may_loop_to_itself(accepted: Accepted) -> None:
    wf = order_workflow()
    turns = wf.variable("turns", 0)
    again = task("Again").sets(turns=turns + 1)
    links = joined(again >> Choice("More?").when(turns < 3, again).otherwise(Succeed("Done")), accepted, wf)
    assert links["More?"] == ["Again", "Done"]
    own = task("Own")
    own = own.catch("Throttled", then=own)
    assert joined(own >> Succeed("End"), accepted, order_workflow())["Own"] == ["End", "Own"]


def test_a_branch_may_lead_forward_to_what_follows(accepted: Accepted) -> None:
    wf = order_workflow()
    rest = task("B") >> task("C")
    choice = Choice("Skip?").when(wf.input.rush, rest).otherwise(task("A"))
    assert joined(choice >> rest, accepted, wf) == {"Skip?": ["B", "A"], "B": ["C"], "C": [], "A": ["B"]}


def test_a_branch_may_lead_forward_into_the_middle_of_what_follows(accepted: Accepted) -> None:
    wf = order_workflow()
    last = task("C")
    choice = Choice("Skip?").when(wf.input.rush, last).otherwise(task("A"))
    links = joined(choice >> task("B") >> last, accepted, wf)
    assert links == {"Skip?": ["C", "A"], "A": ["B"], "B": ["C"], "C": []}


def test_two_rules_may_share_a_branch(accepted: Accepted) -> None:
    wf = order_workflow()
    shared = task("Shared") >> task("More")
    choice = Choice("Which?").when(wf.input.rush, shared).when(wf.input.total > 9, shared).otherwise(task("Other"))
    assert joined(choice >> task("B"), accepted, wf) == {
        "Which?": ["Shared", "Shared", "Other"],
        "Shared": ["More"],
        "More": ["B"],
        "Other": ["B"],
        "B": [],
    }


def test_a_choice_inside_a_choice_joins_where_the_outer_one_does(accepted: Accepted) -> None:
    wf = order_workflow()
    inner = Choice("Inner?").when(wf.input.rush, task("I1"))
    outer = Choice("Outer?").when(wf.input.total > 1, task("O1") >> inner).otherwise(task("O2"))
    assert joined(outer >> task("B"), accepted, wf) == {
        "Outer?": ["O1", "O2"],
        "O1": ["Inner?"],
        "Inner?": ["I1", "B"],
        "I1": ["B"],
        "O2": ["B"],
        "B": [],
    }


def test_a_choice_with_a_join_of_its_own_keeps_it(accepted: Accepted) -> None:
    wf = order_workflow()
    inner = Choice("Inner?").when(wf.input.rush, task("I1")) >> task("I2")
    outer = Choice("Outer?").when(wf.input.total > 1, inner)
    assert joined(outer >> task("B"), accepted, wf) == {
        "Outer?": ["Inner?", "B"],
        "Inner?": ["I1", "I2"],
        "I1": ["I2"],
        "I2": ["B"],
        "B": [],
    }


def test_joins_follow_each_other(accepted: Accepted) -> None:
    wf = order_workflow()
    first = Choice("C1").when(wf.input.rush, task("A1"))
    second = Choice("C2").when(wf.input.rush, task("A2"))
    links = joined(first >> second >> task("B"), accepted, wf)
    assert links == {"C1": ["A1", "C2"], "A1": ["C2"], "C2": ["A2", "B"], "A2": ["B"], "B": []}


def test_a_handler_inside_a_choice_does_not_join_by_itself(accepted: Accepted) -> None:
    wf = order_workflow()
    risky = task("Risky").catch(then=task("Repair"))
    links = joined(Choice("C").when(wf.input.rush, risky) >> task("B"), accepted, wf)
    assert links == {"C": ["Risky", "B"], "Risky": ["B", "Repair"], "B": [], "Repair": []}


def test_a_handler_that_rejoins_its_branch_leaves_the_branch_open(accepted: Accepted) -> None:
    wf = order_workflow()
    last = task("Last")
    risky = task("Risky").catch(then=task("Repair") >> last)
    links = joined(Choice("C").when(wf.input.rush, risky >> last) >> task("B"), accepted, wf)
    assert links == {
        "C": ["Risky", "B"],
        "Risky": ["Last", "Repair"],
        "Last": ["B"],
        "B": [],
        "Repair": ["Last"],
    }


def test_the_same_edge_may_be_said_twice(accepted: Accepted) -> None:
    wf = order_workflow()
    a, b = task("A"), task("B")
    choice = Choice("C").when(wf.input.rush, a >> b).otherwise(a >> b)
    assert joined(choice, accepted, wf) == {"C": ["A", "A"], "A": ["B"], "B": []}


def test_two_successors_are_an_error_that_names_both_lines() -> None:
    wf = order_workflow()
    a = task("A")
    first, first_line = a >> task("B"), here()
    second, second_line = a >> task("C"), here()
    wf.start_at(Choice("C?").when(wf.input.rush, first).otherwise(second))
    finding = only_finding(wf)
    assert (finding.code, finding.state, line_of(finding)) == ("conflicting-successors", "A", second_line)
    assert "'C' here" in finding.message
    assert f"'B' at line {first_line}" in finding.message


def test_a_branch_chained_elsewhere_keeps_its_successor(accepted: Accepted) -> None:
    wf = order_workflow()
    shared = task("Shared")
    choice = Choice("C").when(wf.input.rush, shared).otherwise(task("A") >> shared)
    assert joined(choice >> task("B"), accepted, wf)["Shared"] == ["B"]


def test_something_behind_the_end_is_an_error() -> None:
    wf = order_workflow()
    chain, line = Succeed("Done") >> task("A"), here()
    wf.start_at(chain)
    assert ("flow-after-end", "Done") in found(wf)
    finding = next(each for each in wf.check() if each.code == "flow-after-end")
    assert line_of(finding) == line
    assert "'A' is chained behind 'Done', a Succeed state" in finding.message


def test_a_choice_that_ends_a_flow_without_default_is_a_warning() -> None:
    wf = order_workflow()
    wf.start_at(Choice("C").when(wf.input.rush, task("A")))
    finding = only_finding(wf)
    assert (finding.code, finding.severity) == ("choice-without-default", "warning")
    assert "Default" not in wf.compile().to_dict()["States"]["C"]


def test_a_loop_without_end_is_an_error() -> None:
    wf = order_workflow()
    a = task("A")
    wf.start_at(a >> task("B") >> a)
    assert found(wf) == [("no-terminal-state", None)]


def test_the_order_of_states_is_that_of_writing_with_handlers_last(accepted: Accepted) -> None:
    wf = order_workflow()
    first = task("First").catch(then=task("Handler"))
    wf.start_at(first >> Choice("C").when(wf.input.rush, task("Yes")).otherwise(task("No")) >> task("Last"))
    assert list(accepted(wf)) == ["First", "C", "Yes", "No", "Last", "Handler"]


@pytest.mark.parametrize("wrong", [None, 3, "B", [task("B")], object(), lambda: task("B")])
def test_a_chain_continues_with_steps_only(wrong: Any) -> None:
    with pytest.raises(DefinitionError, match="step or a chain"):
        task("A") >> wrong


def test_a_step_has_no_truth_value() -> None:
    with pytest.raises(DefinitionError, match="no truth value"):
        bool(task("A") and task("B"))


@pytest.mark.parametrize("length", [1, 2, 3_000])
def test_a_flow_may_grow_in_a_loop(length: int) -> None:
    wf = order_workflow()
    flow: Flow[Any] = task("S0")
    for number in range(1, length):
        flow = flow >> Pass(f"S{number}")
    wf.start_at(flow)
    states = wf.compile().to_dict()["States"]
    assert len(states) == length
    assert states[f"S{length - 1}"]["End"] is True
