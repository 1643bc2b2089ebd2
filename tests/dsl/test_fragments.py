"""Fragments: a piece of workflow that is used many times, with names of its own each time."""

from __future__ import annotations

from typing import Any

import pytest

from sfgen import Choice, DefinitionError, Flow, Map, Parallel, Pass, Succeed, Task, fragment
from tests.dsl.support import Accepted, Quote, only_finding, order_workflow, task


@fragment
def priced(prefix: str, *, sku: str) -> Flow[float]:
    ask = task("Ask", arguments={"sku": sku})
    return (ask >> task("Check", arguments={"price": ask.result.price})).returns(ask.result.price)


@fragment
def plain(prefix: str) -> Task[Quote]:
    return task("Ask")


def test_the_names_of_its_states_begin_with_the_prefix(accepted: Accepted) -> None:
    wf = order_workflow()
    wf.start_at(priced("First", sku="a") >> priced("Second", sku=wf.input.id))
    states = accepted(wf)
    assert list(states) == ["First: Ask", "First: Check", "Second: Ask", "Second: Check"]
    assert states["First: Check"]["Arguments"] == {"price": "{% $first_ask %}"}
    assert states["Second: Ask"]["Arguments"] == {"sku": "{% $states.context.Execution.Input.id %}"}


def test_its_result_is_what_it_returns(accepted: Accepted) -> None:
    wf = order_workflow()
    first, second = priced("First", sku="a"), priced("Second", sku="b")
    wf.start_at(first >> second >> task("Add", arguments={"sum": first.result + second.result}))
    assert accepted(wf)["Add"]["Arguments"] == {"sum": "{% $first_ask + $second_ask %}"}


def test_without_returns_its_result_is_that_of_its_last_step(accepted: Accepted) -> None:
    wf = order_workflow()
    piece = plain("One")
    wf.start_at(piece >> task("Read", arguments={"tag": piece.result.customer.name}))
    assert accepted(wf)["One: Ask"]["Assign"] == {"one_ask": "{% $states.result.customer.name %}"}


def test_as_a_branch_it_gives_what_it_returns(accepted: Accepted) -> None:
    wf = order_workflow()
    both = Parallel("Both", {"a": priced("First", sku="a"), "b": priced("Second", sku="b")})
    wf.start_at(both >> task("Read", arguments={"price": both.result.a}))
    states = accepted(wf)
    assert states["Both"]["Branches"][0]["States"]["First: Check"]["Output"] == "{% $first_ask %}"
    assert "Output" not in states["Both"]["Branches"][1]["States"]["Second: Check"]


def test_in_a_map_it_reads_the_item(accepted: Accepted) -> None:
    wf = order_workflow()
    rows = Map("Rows", items=wf.input.lines)
    rows = rows.process(priced("Row", sku=rows.item.sku))
    wf.start_at(rows >> task("Read", arguments={"prices": rows.result}))
    inner = accepted(wf)["Rows"]["ItemProcessor"]["States"]
    assert inner["Row: Ask"]["Arguments"] == {"sku": "{% $states.input.sku %}"}
    assert inner["Row: Check"]["Output"] == "{% $row_ask %}"


def test_fragments_nest_and_their_prefixes_too(accepted: Accepted) -> None:
    @fragment
    def twice(prefix: str) -> Flow[Any]:
        first = priced("One", sku="x")
        return first >> priced("Two", sku=f"{first.result}") >> Pass("End")

    wf = order_workflow()
    wf.start_at(twice("Outer"))
    assert list(accepted(wf)) == [
        "Outer: One: Ask",
        "Outer: One: Check",
        "Outer: Two: Ask",
        "Outer: Two: Check",
        "Outer: End",
    ]


def test_a_fragment_may_loop_to_steps_of_its_own(accepted: Accepted) -> None:
    @fragment
    def polled(prefix: str) -> Flow[Any]:
        poll = task("Poll")
        return poll >> Choice("Ready?").when(poll.result.price > 0, Pass("Yes")).otherwise(Pass("Wait") >> poll)

    wf = order_workflow()
    wf.start_at(polled("A") >> polled("B") >> Succeed("S"))
    states = accepted(wf)
    assert (states["A: Yes"]["Next"], states["A: Wait"]["Next"]) == ("B: Poll", "A: Poll")
    assert (states["B: Yes"]["Next"], states["B: Wait"]["Next"]) == ("S", "B: Poll")


def test_one_prefix_twice_is_an_error() -> None:
    wf = order_workflow()
    wf.start_at(plain("Same") >> plain("Same"))
    assert only_finding(wf).code == "duplicate-state-name"


def test_a_long_prefix_is_an_error() -> None:
    wf = order_workflow()
    wf.start_at(plain("x" * 80))
    assert only_finding(wf).code == "state-name-length"


def test_a_fragment_that_calls_itself_is_an_error() -> None:
    @fragment
    def endless(prefix: str) -> Flow[Any]:
        return task("A") >> endless("again")

    with pytest.raises(DefinitionError) as caught:
        endless("First")
    assert [each.code for each in caught.value.diagnostics] == ["fragment-calls-itself"]
    assert plain("After").name == "After: Ask"


def test_two_fragments_that_call_each_other_are_an_error() -> None:
    @fragment
    def one(prefix: str) -> Flow[Any]:
        return task("A") >> other("x")

    @fragment
    def other(prefix: str) -> Flow[Any]:
        return task("B") >> one("y")

    with pytest.raises(DefinitionError, match="calls itself"):
        one("First")


@pytest.mark.parametrize("prefix", [None, 3, object(), Pass])
def test_the_prefix_is_text(prefix: Any) -> None:
    with pytest.raises(DefinitionError):
        plain(prefix)


def test_the_prefix_may_not_hold_a_reference() -> None:
    wf = order_workflow()
    with pytest.raises(DefinitionError) as caught:
        plain(f"For {wf.input.id}")
    assert [each.code for each in caught.value.diagnostics] == ["reference-in-constant"]


def test_a_fragment_that_fails_leaves_nothing_behind() -> None:
    @fragment
    def broken(prefix: str) -> Flow[Any]:
        raise ValueError("mine")

    with pytest.raises(ValueError, match="mine"):
        broken("First")
    assert task("Plain").name == "Plain"
