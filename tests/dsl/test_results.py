"""Results and outputs: what steps, flows and the workflow give."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import BaseModel

from sfgen import Choice, Fail, Parallel, Pass, Succeed, Task, Wait, Workflow, obj, state_input
from tests.dsl.support import RESOURCE, Accepted, Order, found, here, line_of, only_finding, order_workflow, task


class Receipt(BaseModel):
    id: str
    total: float
    note: str | None = None


def test_a_task_always_writes_its_arguments(accepted: Accepted) -> None:
    wf = Workflow("w")
    wf.start_at(Task("None", resource=RESOURCE) >> Task("Empty", resource=RESOURCE, arguments={}))
    states = accepted(wf)
    assert states["None"]["Arguments"] == states["Empty"]["Arguments"] == {}


def test_a_pass_result_is_put_where_it_is_read(accepted: Accepted) -> None:
    wf = order_workflow()
    shape: Any = Pass("Shape", output={"id": wf.input.id, "deep": {"k": ["x", wf.input.total]}})
    read = task("Read", arguments={"id": shape.result["id"], "total": shape.result["deep"]["k"][1]})
    wf.start_at(shape >> read)
    states = accepted(wf)
    assert "$states.result" not in str(states["Shape"])
    assert states["Shape"]["Assign"] == {
        "shape": {
            "id": "{% $states.context.Execution.Input.id %}",
            "k_1": "{% $states.context.Execution.Input.total %}",
        }
    }
    assert states["Read"]["Arguments"] == {"id": "{% $shape.id %}", "total": "{% $shape.k_1 %}"}


def test_a_pass_result_is_what_it_was_when_the_pass_ran(accepted: Accepted) -> None:
    wf = order_workflow()
    n = wf.variable("n", 1)
    note = Pass("Note", output=n)
    wf.start_at(Pass("First") >> note >> task("More").sets(n=n + 1) >> task("Read", arguments={"v": note.result}))
    states = accepted(wf)
    assert states["Note"]["Assign"] == {"note": "{% $n %}"}
    assert states["Read"]["Arguments"] == {"v": "{% $note %}"}


def test_a_pass_without_output_has_no_result() -> None:
    wf = order_workflow()
    nothing: Any = Pass("Nothing")
    wf.start_at(nothing >> task("Read", arguments={"v": nothing.result.x}))
    finding = only_finding(wf)
    assert finding.code == "no-result"
    assert "output=" in str(finding.hint)


@pytest.mark.parametrize(
    "step", [Wait("W", seconds=1), Succeed("S"), Fail("F", error="E"), Choice("C").otherwise(Pass("P"))]
)
def test_steps_without_result_say_so(step: Any) -> None:
    wf = order_workflow()
    wf.start_at(task("Read", arguments={"v": step.result}))
    assert [code for code, _ in found(wf)] == ["no-result"]


def test_a_chain_gives_what_its_last_step_gives(accepted: Accepted) -> None:
    wf = order_workflow()
    chain = task("A") >> task("B")
    wf.start_at(chain >> task("Read", arguments={"tags": chain.result.tags}))
    states = accepted(wf)
    assert "Assign" not in states["A"]
    assert states["B"]["Assign"] == {"b": "{% $states.result.tags %}"}


def test_a_flow_gives_what_it_returns(accepted: Accepted) -> None:
    wf = order_workflow()
    a = task("A")
    flow = (a >> task("B")).returns({"price": a.result.price, "id": wf.input.id})
    wf.start_at(flow >> task("Read", arguments={"price": flow.result["price"]}))
    assert accepted(wf)["Read"]["Arguments"] == {"price": "{% $a %}"}


def test_select_defines_the_result(accepted: Accepted) -> None:
    wf = order_workflow()
    get = task("Get", select=lambda answer: {"name": answer.customer.name, "first": answer.tags[0]})
    wf.start_at(get >> task("Read", arguments={"v": get.result["name"]}))
    states = accepted(wf)
    assert states["Get"]["Assign"] == {"get": "{% $states.result.customer.name %}"}
    assert states["Read"]["Arguments"] == {"v": "{% $get %}"}


def test_a_member_that_select_does_not_give_is_an_error() -> None:
    wf = order_workflow()
    get = task("Get", select=lambda answer: {"name": answer.customer.name})
    wf.start_at(get >> task("Read", arguments={"v": get.result.price}))
    assert [code for code, _ in found(wf)] == ["unknown-member"]


def test_an_output_of_a_task_changes_what_the_next_state_gets_and_not_its_result(accepted: Accepted) -> None:
    wf = order_workflow()
    get = task("Get", output={"only": "this"})
    wf.start_at(get >> Pass("Read", output={"price": get.result.price, "input": state_input(dict[str, str])["only"]}))
    states = accepted(wf)
    assert states["Get"]["Output"] == {"only": "this"}
    assert states["Get"]["Assign"] == {"get": "{% $states.result.price %}"}
    assert states["Read"]["Output"] == {"price": "{% $get %}", "input": "{% $states.input.only %}"}


# -- the workflow's output --------------------------------------------------------------------------------------------


def test_the_output_is_written_at_every_end(accepted: Accepted) -> None:
    wf = order_workflow()
    a = task("A")
    done = Choice("C").when(wf.input.rush, Succeed("Quick")).when(wf.input.total > 5, Fail("F", error="E"))
    wf.start_at(a >> done.otherwise(Parallel("Both", {"one": Pass("P")})))
    wf.returns({"price": a.result.price})
    states = accepted(wf)
    assert states["Quick"]["Output"] == states["Both"]["Output"] == {"price": "{% $a %}"}
    assert "Output" not in states["A"]
    assert "Output" not in states["F"]


def test_the_last_states_own_result_is_read_directly(accepted: Accepted) -> None:
    wf = order_workflow()
    a = task("A")
    wf.start_at(a)
    wf.returns({"price": a.result.price})
    state = accepted(wf)["A"]
    assert state["Output"] == {"price": "{% $states.result.price %}"}
    assert "Assign" not in state


def test_a_workflow_may_return_what_its_last_pass_shapes(accepted: Accepted) -> None:
    wf = order_workflow()
    shape = Pass("Shape", output={"id": wf.input.id, "n": 1})
    wf.start_at(shape)
    wf.returns({"the_id": shape.result["id"]})
    assert accepted(wf)["Shape"]["Output"] == {"the_id": "{% $states.context.Execution.Input.id %}"}


def test_an_output_model_is_checked(accepted: Accepted) -> None:
    wf = order_workflow(output=Receipt)
    a = task("A")
    wf.start_at(a)
    wf.returns(obj(Receipt, id=wf.input.id, total=a.result.price))
    assert accepted(wf)["A"]["Output"] == {
        "id": "{% $states.context.Execution.Input.id %}",
        "total": "{% $states.result.price %}",
    }


def test_an_object_of_the_right_shape_is_enough(accepted: Accepted) -> None:
    wf = order_workflow(output=Receipt)
    wf.start_at(task("A"))
    wf.returns({"id": wf.input.id, "total": 1.5})
    accepted(wf)


@pytest.mark.parametrize(
    ("value", "code"),
    [
        (lambda order: {"id": order.id}, "output-type"),
        (lambda order: {"id": order.id, "total": order.id}, "output-type"),
        (lambda order: order.id, "output-type"),
        (lambda order: obj(Receipt, id=order.id, total=order.id), "member-type"),
        (lambda order: obj(Receipt, id=order.id), "missing-member"),
        (lambda order: obj(Receipt, id=order.id, total=1, totl=2), "unknown-member"),
    ],
)
def test_an_output_of_another_shape_is_an_error(value: Any, code: str) -> None:
    wf = order_workflow(output=Receipt)
    wf.start_at(task("A"))
    wf.returns(value(wf.input))
    assert [each for each, _ in found(wf)] == [code]


def test_all_that_does_not_fit_the_output_model_is_told_where_the_output_is_said() -> None:
    wf = order_workflow(output=Receipt)
    wf.start_at(task("A"))
    wf.returns({"id": 1, "total": "x", "more": True})
    line = here() - 1
    found = wf.check()
    assert [line_of(each) for each in found] == [line] * 3
    assert [each.message.partition(": ")[2] for each in found] == [
        "id is an integer, expected a string",
        "total is a string, expected a number",
        "an object has 'more', which Receipt does not know",
    ]


@pytest.mark.parametrize("language", ["JSONata", "JSONPath"])
def test_what_an_output_reads_too_early_is_told_where_the_output_is_said(language: Any) -> None:
    wf = order_workflow(query_language=language)
    a = task("A")
    wf.start_at(Choice("C").when(wf.input.rush, a).otherwise(Succeed("Early")))
    wf.returns({"price": a.result.price, "note": wf.input.note})
    line = here() - 1
    found = wf.check()
    assert {each.code for each in found} == {"unassigned-result", "maybe-missing"}
    assert {line_of(each) for each in found} == {line}


def test_what_jsonpath_cannot_say_of_an_output_is_told_where_the_output_is_said() -> None:
    wf = order_workflow(query_language="JSONPath")
    wf.start_at(task("A"))
    wf.returns({"total": wf.input.total * 2})
    line = here() - 1
    assert [(each.code, line_of(each)) for each in wf.check()] == [("jsonpath-unsayable", line)]


def test_an_output_model_without_an_output_is_an_error_at_the_workflow() -> None:
    wf = Workflow("w", output=Receipt)
    wf.start_at(task("A"))
    finding = only_finding(wf)
    assert (finding.code, line_of(finding)) == ("missing-returns", wf.location.line if wf.location else None)


def test_an_end_with_an_output_of_its_own_is_an_error() -> None:
    wf = order_workflow()
    wf.start_at(Choice("C").when(wf.input.rush, Succeed("Early", output={"n": 0})).otherwise(task("A")))
    wf.returns({"n": 1})
    assert found(wf) == [("field-conflict", "Early")]


def test_two_outputs_are_an_error() -> None:
    wf = order_workflow()
    wf.start_at(task("A"))
    wf.returns({"n": 1})
    wf.returns({"n": 2})
    assert found(wf) == [("field-conflict", None)]


def test_two_starts_are_an_error() -> None:
    wf = order_workflow()
    wf.start_at(task("A"))
    wf.start_at(task("B"))
    assert ("conflicting-successors", None) in found(wf)


def test_no_start_is_an_error() -> None:
    assert found(order_workflow()) == [("no-start", None)]


def test_the_input_of_another_workflow_cannot_be_read() -> None:
    other: Workflow[Order] = Workflow("other", input=Order)
    wf = order_workflow()
    wf.start_at(task("A", arguments={"id": other.input.id}))
    finding = only_finding(wf)
    assert (finding.code, finding.state) == ("result-out-of-scope", "A")
    assert "'other'" in finding.message
