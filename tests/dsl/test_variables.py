"""Explicit variables: values that steps set, from their first value to their last."""

from __future__ import annotations

from typing import Any

import pytest

from sfgen import (
    Choice,
    DefinitionError,
    DistributedMap,
    Fail,
    Flow,
    Parallel,
    Pass,
    Succeed,
    Task,
    Wait,
    Workflow,
    fragment,
    variable,
)
from tests.dsl.support import RESOURCE, Accepted, found, here, line_of, only_finding, order_workflow, task


def test_a_first_value_is_set_by_the_first_state(accepted: Accepted) -> None:
    wf = order_workflow()
    turns = wf.variable("turns", 0)
    again = task("Again").sets(turns=turns + 1)
    wf.start_at(task("First") >> again >> Choice("More?").when(turns < 3, again).otherwise(Succeed("S")))
    states = accepted(wf)
    assert list(states) == ["First", "Again", "More?", "S"]
    assert states["First"]["Assign"] == {"turns": 0}
    assert states["Again"]["Assign"] == {"turns": "{% $turns + 1 %}"}
    assert states["More?"]["Choices"][0]["Condition"] == "{% $turns < 3 %}"


def test_first_values_are_set_by_one_state_in_front_where_the_first_is_entered_again(accepted: Accepted) -> None:
    wf = order_workflow()
    turns, log = wf.variable("turns", 0), wf.variable("log", ["begun"])
    again = task("Again", arguments={"log": log}).sets(turns=turns + 1, log=log + ["again"])  # noqa: RUF005 - a reference cannot be unpacked
    wf.start_at(again >> Choice("More?").when(turns < 3, again).otherwise(Succeed("S")))
    states = accepted(wf)
    assert next(iter(states)) == "Set turns, log"
    assert states["Set turns, log"] == {
        "Type": "Pass",
        "Assign": {"turns": 0, "log": ["begun"]},
        "Next": "Again",
    }
    assert states["Again"]["Assign"] == {"turns": "{% $turns + 1 %}", "log": "{% [$log, 'again'] %}"}


@pytest.mark.parametrize(
    "first",
    [
        pytest.param(lambda n: task("First", arguments={"n": n}), id="reads it"),
        pytest.param(lambda n: task("First").sets(n=n + 1), id="sets it"),
        pytest.param(lambda n: Choice("First").when(n > 1, Pass("Yes")), id="is a Choice"),
        pytest.param(lambda n: Parallel("First", {"one": task("In", arguments={"n": n})}), id="reads it inside"),
        pytest.param(
            lambda n: task("First").catch(then=Fail("F", error="E", cause=f"{n}")), id="is read where it failed"
        ),
    ],
)
def test_a_first_state_that_cannot_set_the_value_gets_one_in_front(first: Any, accepted: Accepted) -> None:
    wf = order_workflow()
    n = wf.variable("n", 0)
    wf.start_at(first(n) >> task("Last", arguments={"n": n}))
    states = accepted(wf)
    assert next(iter(states)) == "Set n"
    assert states["Set n"]["Next"] == "First"


def test_a_variable_that_nobody_uses_is_not_set(accepted: Accepted) -> None:
    wf = order_workflow()
    wf.variable("unused", 0)
    wf.start_at(task("A") >> task("B"))
    assert all("Assign" not in state for state in accepted(wf).values())


def test_a_first_value_may_come_from_the_input(accepted: Accepted) -> None:
    wf = order_workflow()
    talk = wf.variable("talk", [{"role": "user", "text": wf.input.id}])
    wf.start_at(task("A") >> task("B", arguments={"talk": talk}))
    assert accepted(wf)["A"]["Assign"] == {
        "talk": [{"role": "user", "text": "{% $states.context.Execution.Input.id %}"}]
    }


def test_a_first_value_may_not_come_from_a_result() -> None:
    wf = order_workflow()
    a = task("A")
    price = wf.variable("price", a.result.price)
    wf.start_at(a >> task("B", arguments={"price": price}))
    assert [code for code, _ in found(wf)] == ["unassigned-result"]


def test_all_values_of_a_state_are_computed_from_what_was_before(accepted: Accepted) -> None:
    wf = order_workflow()
    a, b = wf.variable("a", 1), wf.variable("b", 2)
    swap = Pass("Swap").sets(a=b, b=a)
    wf.start_at(Pass("First") >> swap >> task("Read", arguments={"a": a, "b": b}))
    assert accepted(wf)["Swap"]["Assign"] == {"a": "{% $b %}", "b": "{% $a %}"}


@pytest.mark.parametrize(
    "step",
    [
        pytest.param(lambda: Task("S", resource=RESOURCE), id="Task"),
        pytest.param(lambda: Pass("S"), id="Pass"),
        pytest.param(lambda: Wait("S", seconds=1), id="Wait"),
        pytest.param(lambda: Parallel("S", {"one": Pass("P")}), id="Parallel"),
    ],
)
def test_every_kind_of_state_sets_variables(step: Any, accepted: Accepted) -> None:
    wf = order_workflow()
    n = wf.variable("n", type=int)
    wf.start_at(step().sets(n=3) >> task("Read", arguments={"n": n}))
    assert accepted(wf)["S"]["Assign"] == {"n": 3}


def test_a_task_sets_from_its_own_result(accepted: Accepted) -> None:
    wf = order_workflow()
    price = wf.variable("price", type=float)
    get = task("Get")
    wf.start_at(get.sets(price=get.result.price * 2) >> task("Read", arguments={"p": price}))
    assert accepted(wf)["Get"]["Assign"] == {"price": "{% $states.result.price * 2 %}"}


def test_a_pass_sets_from_its_own_output(accepted: Accepted) -> None:
    wf = order_workflow()
    n = wf.variable("n", type=Any)
    shape = Pass("Shape", output={"id": wf.input.id, "k": [1, 2]})
    shape = shape.sets(n={"id": shape.result["id"], "second": shape.result["k"][1]})
    wf.start_at(shape >> task("Read", arguments={"n": n}))
    state = accepted(wf)["Shape"]
    assert state["Assign"] == {"n": {"id": "{% $states.context.Execution.Input.id %}", "second": 2}}
    assert "$states.result" not in str(state)


def test_assign_takes_plain_names_as_well(accepted: Accepted) -> None:
    wf = order_workflow()
    wf.start_at(Pass("A", assign={"plain": wf.input.id, "n": 3}))
    assert accepted(wf)["A"]["Assign"] == {"plain": "{% $states.context.Execution.Input.id %}", "n": 3}


def test_setting_what_was_not_declared_is_an_error_with_a_likely_name() -> None:
    wf = order_workflow()
    wf.variable("turns", 0)
    step = task("A")
    wf.start_at(step.sets(turn=1))
    finding = only_finding(wf)
    assert (finding.code, finding.state, finding.hint) == ("unknown-variable", "A", "did you mean 'turns'?")


def test_two_variables_of_one_name_are_an_error_that_names_both_lines() -> None:
    wf = order_workflow()
    first, first_line = wf.variable("n", 0), here()
    second, second_line = wf.variable("n", 1), here()
    wf.start_at(task("A") >> task("B", arguments={"a": first, "b": second}))
    finding = next(each for each in wf.check() if each.code == "duplicate-variable")
    assert line_of(finding) == second_line
    assert f"{__file__}:{first_line}" in finding.message


@pytest.mark.parametrize("name", ["states", "a b", "1st", "_hidden", "", "count", "map", "x" * 81, "a.b", "a-b"])
def test_a_name_that_cannot_be_is_an_error_at_its_line(name: str) -> None:
    wf = order_workflow()
    n, line = wf.variable(name, 0), here()
    wf.start_at(task("A") >> task("B", arguments={"n": n}))
    finding = next(each for each in wf.check() if each.code == "variable-name")
    assert line_of(finding) == line


@pytest.mark.parametrize("name", ["n", "größe", "n_2", "N", "x" * 80])
def test_a_name_that_can_be(name: str, accepted: Accepted) -> None:
    wf = order_workflow()
    n = wf.variable(name, 0)
    wf.start_at(task("A") >> task("B", arguments={"n": n}))
    assert accepted(wf)["A"]["Assign"] == {name: 0}


def test_a_variable_takes_the_type_of_its_first_value() -> None:
    wf = order_workflow()
    n = wf.variable("n", 0)
    wf.start_at(task("A") >> task("B", arguments={"n": n.missing}))  # type: ignore[attr-defined]
    assert [code for code, _ in found(wf)] == ["unknown-member"]


def test_a_string_variable_may_change_to_other_strings(accepted: Accepted) -> None:
    wf = order_workflow()
    state = wf.variable("state", "new")
    wf.start_at(task("A") >> task("B").sets(state="old") >> Choice("C").when(state == "old", Pass("P")) >> Pass("Q"))
    accepted(wf)


# -- scopes -----------------------------------------------------------------------------------------------------------


def test_a_variable_lives_in_the_innermost_scope_that_holds_all_its_uses(accepted: Accepted) -> None:
    wf = order_workflow()
    turns = wf.variable("turns", 0)
    again = task("Again").sets(turns=turns + 1)
    branch = task("First") >> again >> Choice("More?").when(turns < 3, again).otherwise(Succeed("S"))
    wf.start_at(Parallel("Both", {"one": branch, "two": Pass("P")}))
    states = accepted(wf)
    assert "Assign" not in states["Both"]
    assert states["Both"]["Branches"][0]["States"]["First"]["Assign"] == {"turns": 0}


def test_an_inner_scope_reads_an_outer_variable(accepted: Accepted) -> None:
    wf = order_workflow()
    n = wf.variable("n", 0)
    both = Parallel("Both", {"one": task("In", arguments={"n": n})})
    wf.start_at(task("A") >> task("B").sets(n=n + 1) >> both)
    states = accepted(wf)
    assert states["Both"]["Branches"][0]["States"]["In"]["Arguments"] == {"n": "{% $n %}"}


def test_an_inner_scope_cannot_set_an_outer_variable() -> None:
    wf = order_workflow()
    n = wf.variable("n", 0)
    inner, line = Task("In", resource=RESOURCE), here()
    both = Parallel("Both", {"one": inner.sets(n=n + 1)})
    wf.start_at(task("A") >> both >> task("B", arguments={"n": n}))
    finding = only_finding(wf)
    assert (finding.code, finding.state, line_of(finding)) == ("assigns-outer-variable", "In", line)
    assert finding.hint is not None
    assert "result of the branch" in finding.hint


def test_two_branches_cannot_share_a_variable() -> None:
    wf = order_workflow()
    n = wf.variable("n", 0)
    both = Parallel("Both", {"one": task("One").sets(n=n + 1), "two": task("Two").sets(n=n + 2)})
    wf.start_at(both)
    assert found(wf) == [("assigns-outer-variable", "One"), ("assigns-outer-variable", "Two")]


def test_a_name_set_by_hand_in_two_scopes_is_an_error() -> None:
    wf = order_workflow()
    both = Parallel("Both", {"one": Pass("In", assign={"n": 1})})
    wf.start_at(Pass("Out", assign={"n": 0}) >> both)
    assert found(wf) == [("assigns-outer-variable", "In")]


def test_children_of_a_distributed_map_have_variables_of_their_own(accepted: Accepted) -> None:
    wf = order_workflow()
    n = wf.variable("n", 0)
    each = DistributedMap("Each", items=wf.input.lines)
    work = task("Work", arguments={"n": n}).sets(n=n + 1)
    flow = each.process(work >> Choice("More?").when(n < 3, work).otherwise(Succeed("S")))
    wf.start_at(flow)
    processor = accepted(wf)["Each"]["ItemProcessor"]
    assert processor["StartAt"] == "Set n"
    assert processor["States"]["Work"]["Assign"] == {"n": "{% $n + 1 %}"}


# -- fragments --------------------------------------------------------------------------------------------------------


@fragment
def counted(prefix: str, *, most: int, use_catch: bool = False) -> Flow[Any]:
    tries = variable("tries", 0)
    work = task("Work")
    if use_catch:
        work = work.catch("Late", then=Pass("Note") >> work, assign={"tries": tries + 1})
    else:
        work = work.sets(tries=tries + 1)
    more = Choice("More?", assign={"tries": tries}).when(tries < most, work, assign={"tries": tries + 5})
    return task("Begin") >> work >> more.otherwise(Pass("Enough"))


def test_variables_of_a_fragment_get_its_prefix_in_each_use(accepted: Accepted) -> None:
    wf = order_workflow()
    wf.start_at(counted("First", most=2) >> counted("Second one", most=3))
    states = accepted(wf)
    assert states["First: Begin"]["Assign"] == {"first_tries": 0, "second_one_tries": 0}
    assert states["First: Work"]["Assign"] == {"first_tries": "{% $first_tries + 1 %}"}
    assert states["Second one: More?"]["Choices"][0]["Condition"] == "{% $second_one_tries < 3 %}"


def test_all_ways_of_setting_know_the_variables_of_a_fragment(accepted: Accepted) -> None:
    wf = order_workflow()
    wf.start_at(counted("First", most=2, use_catch=True))
    states = accepted(wf)
    assert states["First: Work"]["Catch"][0]["Assign"] == {"first_tries": "{% $first_tries + 1 %}"}
    assert states["First: More?"]["Choices"][0]["Assign"] == {"first_tries": "{% $first_tries + 5 %}"}
    assert states["First: More?"]["Assign"] == {"first_tries": "{% $first_tries %}"}


def test_a_fragment_sets_variables_from_around_it(accepted: Accepted) -> None:
    wf = order_workflow()
    total = wf.variable("total", 0)

    @fragment
    def outer(prefix: str) -> Flow[Any]:
        mine = variable("mine", 1)

        @fragment
        def inner(prefix: str) -> Flow[Any]:
            return task("Add").sets(total=total + 1, mine=mine + 1)

        return inner("In") >> task("Read", arguments={"mine": mine})

    wf.start_at(task("First") >> outer("Out") >> task("Last", arguments={"total": total}))
    states = accepted(wf)
    assert states["Out: In: Add"]["Assign"] == {"total": "{% $total + 1 %}", "out_mine": "{% $out_mine + 1 %}"}
    assert states["First"]["Assign"] == {"total": 0, "out_mine": 1}


# -- what a state gives and what it sets --------------------------------------------------------------------------------


def test_an_output_of_the_workflow_is_what_its_last_state_has_set(accepted: Accepted) -> None:
    wf = order_workflow()
    turns = wf.variable("turns", 0)
    wf.start_at(task("A") >> task("B").sets(turns=turns + 1))
    wf.returns({"turns": turns, "text": f"{turns} turns"})
    state = accepted(wf)["B"]
    assert state["Assign"] == {"turns": "{% $turns + 1 %}"}
    assert state["Output"] == {"turns": "{% $turns + 1 %}", "text": "{% ($turns + 1) & ' turns' %}"}


def test_what_a_branch_returns_is_what_its_last_state_has_set(accepted: Accepted) -> None:
    wf = order_workflow()
    talk = wf.variable("talk", ["hello"])
    branch = (task("A") >> task("B").sets(talk=talk + ["there"])).returns(talk)  # noqa: RUF005
    both = Parallel("Both", {"one": branch})
    wf.start_at(both >> task("Read", arguments={"talk": both.result.one}))
    states = accepted(wf)
    assert states["Both"]["Branches"][0]["States"]["B"]["Output"] == "{% [$talk, 'there'] %}"


@pytest.mark.parametrize("wrong", [None, 3, b"n", object()])
def test_a_name_is_text(wrong: Any) -> None:
    with pytest.raises(DefinitionError):
        Workflow("w").variable(wrong, 0)
