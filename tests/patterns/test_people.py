"""Asking a person: the token goes with the question, and the wait has a bound."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from pydantic import BaseModel

from sfgen import Choice, DefinitionError, Fail, Succeed, Workflow, ask_human
from tests.dsl.support import Accepted, order_workflow


class Decision(BaseModel):
    approved: bool


def asking(**options: Any) -> Workflow[Any]:
    wf = order_workflow()
    question = {"order": wf.input.id}
    ask = ask_human("Ask", wf, **{"question": question, "answer": Decision, "timeout": timedelta(days=1), **options})
    decided = Choice("Approved?").when(ask.result.approved, Succeed("Yes")).otherwise(Fail("No", error="Refused"))
    wf.start_at(ask >> decided)
    return wf


TOKEN = "{% $states.context.Task.Token %}"
ORDER = "{% $states.context.Execution.Input.id %}"


@pytest.mark.parametrize(
    ("options", "resource", "arguments"),
    [
        ({"topic": "t"}, "sns:publish", {"TopicArn": "t", "Message": {"order": ORDER, "token": TOKEN}}),
        ({"queue": "q"}, "sqs:sendMessage", {"QueueUrl": "q", "MessageBody": {"order": ORDER, "token": TOKEN}}),
        ({"function": "f"}, "lambda:invoke", {"FunctionName": "f", "Payload": {"order": ORDER, "token": TOKEN}}),
    ],
    ids=["topic", "queue", "function"],
)
def test_the_question_carries_the_token(
    accepted: Accepted, options: dict[str, str], resource: str, arguments: dict[str, Any]
) -> None:
    state = accepted(asking(**options))["Ask"]
    assert state["Resource"] == f"arn:aws:states:::{resource}.waitForTaskToken"
    assert state["Arguments"] == arguments
    assert state["TimeoutSeconds"] == 86400
    assert state["Assign"] == {"ask": "{% $states.result.approved %}"}


def test_a_heartbeat_bounds_the_silence(accepted: Accepted) -> None:
    assert accepted(asking(queue="q", heartbeat=timedelta(minutes=10)))["Ask"]["HeartbeatSeconds"] == 600


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({}, "'Ask' needs exactly one way to ask, not 0"),
        ({"queue": "q", "topic": "t"}, "'Ask' needs exactly one way to ask, not 2"),
        ({"queue": "q", "question": {"token": 1}}, "the question of 'Ask' has a member 'token'"),
    ],
    ids=["none", "two", "token"],
)
def test_mistakes_are_named(options: dict[str, Any], message: str) -> None:
    with pytest.raises(DefinitionError, match=message):
        asking(**options)
