"""Results become variables by themselves: what is kept, and under which name."""

from __future__ import annotations

import itertools
from typing import Any

import pytest

from sfgen import Choice, Pass, Succeed, Task, default, if_, is_present, parse_json, to_json
from sfgen.expr.jsonata import FUNCTIONS
from tests.dsl.support import RESOURCE, Accepted, Quote, order_workflow, task


def kept(accepted: Accepted, read: Any, name: str = "Get quote") -> Any:
    """Give what a task assigns when a later one reads something of it."""
    wf = order_workflow()
    get = task(name)
    wf.start_at(get >> task("Read", arguments={"value": read(get.result)}))
    return accepted(wf)[name].get("Assign")


def test_nothing_is_kept_that_nobody_reads(accepted: Accepted) -> None:
    wf = order_workflow()
    wf.start_at(task("A") >> task("B", arguments={"id": wf.input.id}))
    assert "Assign" not in accepted(wf)["A"]


def test_one_sure_path_is_kept_as_it_is(accepted: Accepted) -> None:
    assert kept(accepted, lambda quote: quote.customer.name) == {"get_quote": "{% $states.result.customer.name %}"}


def test_the_same_path_twice_is_kept_once(accepted: Accepted) -> None:
    assert kept(accepted, lambda quote: [quote.price, quote.price + 1]) == {"get_quote": "{% $states.result.price %}"}


def test_several_paths_are_members_of_an_object(accepted: Accepted) -> None:
    assert kept(accepted, lambda quote: [quote.price, quote.customer.name]) == {
        "get_quote": {"price": "{% $states.result.price %}", "name": "{% $states.result.customer.name %}"}
    }


def test_members_of_one_name_get_longer_names(accepted: Accepted) -> None:
    wf = order_workflow()
    get = task("Get", result=dict[str, dict[str, str]])
    wf.start_at(get >> task("Read", arguments={"a": get.result["x"]["name"], "b": get.result["y"]["name"]}))
    assert accepted(wf)["Get"]["Assign"] == {
        "get": "{% {'name': $states.result.x.name, 'y_name': $states.result.y.name} %}"
    }


def test_a_longer_path_is_covered_by_a_shorter_one(accepted: Accepted) -> None:
    assert kept(accepted, lambda quote: [quote.customer.name, quote.customer, quote.price]) == {
        "get_quote": {"customer": "{% $states.result.customer %}", "price": "{% $states.result.price %}"}
    }
    assert kept(accepted, lambda quote: [quote.customer.name, quote]) == {"get_quote": "{% $states.result %}"}


def test_what_may_be_missing_is_kept_inside_an_object(accepted: Accepted) -> None:
    assert kept(accepted, lambda quote: default(quote.discount, 0.0)) == {
        "get_quote": "{% {'discount': $states.result.discount} %}"
    }


def test_what_nothing_is_known_about_is_kept_inside_an_object(accepted: Accepted) -> None:
    wf = order_workflow()
    get = Task("Get", resource=RESOURCE)
    wf.start_at(get >> task("Read", arguments={"value": get.result.body.text}))
    states = accepted(wf)
    assert states["Get"]["Assign"] == {"get": "{% {'text': $states.result.body.text} %}"}
    assert states["Read"]["Arguments"] == {"value": "{% $get.text %}"}


def test_the_whole_result_is_sure(accepted: Accepted) -> None:
    wf = order_workflow()
    get = Task("Get", resource=RESOURCE)
    wf.start_at(get >> task("Read", arguments={"value": get.result}))
    assert accepted(wf)["Get"]["Assign"] == {"get": "{% $states.result %}"}


def test_json_text_is_kept_parsed(accepted: Accepted) -> None:
    wf = order_workflow()
    get = task("Get", result=dict[str, str])
    quote = parse_json(get.result["body"], Quote)
    wf.start_at(get >> task("Read", arguments={"value": quote.price, "tag": quote.customer.name}))
    states = accepted(wf)
    assert states["Get"]["Assign"] == {
        "get": "{% {'price': $parse($states.result.body).price, 'name': $parse($states.result.body).customer.name} %}"
    }
    assert states["Read"]["Arguments"] == {"value": "{% $get.price %}", "tag": "{% $get.name %}"}


def test_every_state_that_reads_counts(accepted: Accepted) -> None:
    wf = order_workflow()
    get = task("Get")
    choice = Choice("C").when(get.result.price > 3, Pass("P", output={"tags": get.result.tags}))
    choice = choice.otherwise(Succeed("S", output=f"{get.result.currency}"))
    wf.start_at(get >> task("R", arguments={"n": get.result.customer.name}) >> choice)
    assert list(accepted(wf)["Get"]["Assign"]["get"]) == ["name", "price", "tags", "currency"]


def test_a_result_read_inside_expressions_is_kept(accepted: Accepted) -> None:
    wf = order_workflow()
    get = task("Get")
    value = if_(is_present(get.result.discount), to_json(get.result.tags), f"{get.result.price}")
    wf.start_at(get >> task("R", arguments={"deep": [{"er": value}]}))
    assert list(accepted(wf)["Get"]["Assign"]) == ["get"]


def test_a_step_in_a_loop_keeps_its_newest_result(accepted: Accepted) -> None:
    wf = order_workflow()
    poll = task("Poll")
    again = Choice("Done?").when(poll.result.price > 3, task("Use", arguments={"p": poll.result.price}))
    wf.start_at(poll >> again.otherwise(poll))
    states = accepted(wf)
    assert states["Poll"]["Assign"] == {"poll": "{% $states.result.price %}"}
    assert states["Done?"]["Choices"][0]["Condition"] == "{% $poll > 3 %}"


# -- names ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("state", "variable"),
    [
        ("Get quote", "get_quote"),
        ("  Get -- the  Quote!  ", "get_the_quote"),
        ("3 tries", "step_3_tries"),
        ("???", "step"),
        ("Überprüfen", "überprüfen"),
        ("注文", "注文"),
        ("ünïcode_Name", "ünïcode_name"),
        ("states", "states_2"),
        ("Count", "count_2"),
        ("Map", "map_2"),
        ("x" * 80, "x" * 80),
    ],
)
def test_a_variable_is_named_after_its_state(state: str, variable: str, accepted: Accepted) -> None:
    assert list(kept(accepted, lambda quote: quote.price, state)) == [variable]


@pytest.mark.parametrize("function", sorted(FUNCTIONS))
def test_no_variable_hides_a_function(function: str) -> None:
    wf = order_workflow()
    get = task(function)
    wf.start_at(get >> task("Read", arguments={"value": get.result.price}))
    (name,) = wf.compile().to_dict()["States"][function]["Assign"]
    assert name not in FUNCTIONS


def test_names_that_are_alike_get_numbers_in_order_of_definition(accepted: Accepted) -> None:
    wf = order_workflow()
    steps = [task(name) for name in ("Get it", "get it", "GET-IT")]
    read = task("Read", arguments={"prices": [step.result.price for step in steps]})
    wf.start_at(steps[0] >> steps[1] >> steps[2] >> read)
    states = accepted(wf)
    names = [next(iter(states[step.name]["Assign"])) for step in steps]
    assert names == ["get_it", "get_it_2", "get_it_3"]
    assert states["Read"]["Arguments"] == {"prices": [f"{{% ${name} %}}" for name in names]}


def test_long_names_are_cut_so_that_their_number_fits(accepted: Accepted) -> None:
    wf = order_workflow()
    one, two = task("x" * 79 + "."), task("x" * 79 + "!")
    wf.start_at(one >> two >> task("Read", arguments={"a": one.result.price, "b": two.result.price}))
    states = accepted(wf)
    assert [next(iter(states[step.name]["Assign"])) for step in (one, two)] == ["x" * 79, "x" * 78 + "_2"]


def test_a_name_of_the_users_is_not_taken(accepted: Accepted) -> None:
    wf = order_workflow()
    own = wf.variable("get", 0.0)
    get = task("Get").sets(get=1.0)
    raw = Pass("Raw", assign={"get_2": 3})
    wf.start_at(Pass("First") >> get >> raw >> task("Read", arguments={"a": own, "b": get.result.price}))
    states = accepted(wf)
    assert states["Get"]["Assign"] == {"get_3": "{% $states.result.price %}", "get": 1.0}
    assert states["Read"]["Arguments"] == {"a": "{% $get %}", "b": "{% $get_3 %}"}


def test_names_are_the_same_from_run_to_run() -> None:
    def text() -> str:
        wf = order_workflow()
        steps = [task(f"Step {number}") for number in range(20)]
        flow: Any = steps[0]
        for before, step in itertools.pairwise(steps):
            flow = flow >> step >> Pass(f"P {step.name}", output={"a": before.result.tags, "b": step.result.price})
        wf.start_at(flow)
        return wf.compile().to_json()

    assert text() == text()
