"""What is made up is of the types that the workflow says its tasks answer with."""

from __future__ import annotations

from typing import Any, Literal

import pytest
from pydantic import BaseModel

from sfgen import Choice, Fail, Parallel, Parameter, Succeed, Task, Workflow, activity, local, sort
from sfgen.aws import http, lambda_, sns


class Offer(BaseModel):
    supplier: str
    cents: int
    taken: bool
    rank: Literal["HIGH", "LOW"]
    tags: list[str]
    note: str | None = None
    best: Offer | None = None


OFFER = {"supplier": "example", "cents": 1, "taken": True, "rank": "HIGH", "tags": ["example"]}


def asked(wf: Workflow[Any]) -> dict[str, Task[Offer]]:
    token = wf.context.task.token
    work = activity(Parameter("OfferActivity"), result=Offer)
    return {
        "function": lambda_.invoke("Ask", function=Parameter("AskFn"), payload={"supplier": "example"}, result=Offer),
        "arn": Task("Ask", resource="arn:aws:lambda:eu-west-1:123456789012:function:ask", result=Offer),
        "https": http.get("Ask", url="https://example.com/", connection=Parameter("C"), result=Offer),
        "callback": sns.publish(
            "Ask", TopicArn="t", Message=token, wait_for_task_token=True, timeout_seconds=60, result=Offer
        ),
        "activity": work("Ask", {}, timeout_seconds=60),
    }


@pytest.mark.parametrize("kind", ["function", "arn", "https", "callback", "activity"])
def test_an_answer_is_of_the_type_that_result_says(kind: str) -> None:
    wf = Workflow("offers")
    ask = asked(wf)[kind]
    wf.start_at(ask >> Choice("Cheap?").when(ask.result.cents < 100, Succeed("Yes")).otherwise(Fail("No")))
    wf.returns(ask.result)
    execution = wf.run(mocks="auto")
    assert execution.status == "SUCCEEDED", execution.cause
    assert execution.output == OFFER


def test_what_branches_give_is_of_their_types_too() -> None:
    wf = Workflow("offers")
    steps = {name: lambda_.invoke(name, function="f", result=list[Offer]) for name in ("sea", "air")}
    both = Parallel("Both", steps)
    wf.start_at(both)
    wf.returns(sort(both.result["sea"], lambda each: each.cents)[0].supplier)
    assert wf.run(mocks={"*": local.auto()}).output == "example"


def test_what_a_function_was_given_stays_where_it_fits() -> None:
    wf = Workflow("offers")
    ask = lambda_.invoke("Ask", function="f", payload={"supplier": "Acme", "cents": "many"}, result=Offer)
    wf.start_at(ask)
    wf.returns(ask.result)
    execution = wf.run(mocks="auto")
    assert execution.output == {**OFFER, "supplier": "Acme"}
