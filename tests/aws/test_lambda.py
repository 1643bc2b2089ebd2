"""Calls of Lambda functions."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import BaseModel

from sfgen import DefinitionError, Parameter, Pass, Retry, Workflow
from sfgen.aws import lambda_
from tests.dsl.conftest import accepted
from tests.dsl.support import Accepted

__all__ = ["accepted"]


class Thumbnail(BaseModel):
    key: str
    width: int


def test_the_result_is_the_payload(accepted: Accepted) -> None:
    wf = Workflow("thumbnails", input=dict[str, str])
    step = lambda_.invoke(
        "Resize",
        function=Parameter("Resize"),
        payload={"key": wf.input["key"]},
        qualifier="live",
        result=Thumbnail,
        retry=Retry.lambda_(),
    )
    wf.start_at(step >> Pass("Note", output=[step.result.key, step.result.width]))
    states = accepted(wf)
    retry = states["Resize"].pop("Retry")
    assert retry[0]["ErrorEquals"] == [
        "Lambda.ServiceException",
        "Lambda.AWSLambdaException",
        "Lambda.SdkClientException",
        "Lambda.TooManyRequestsException",
    ]
    assert states["Resize"] == {
        "Type": "Task",
        "Resource": "arn:aws:states:::lambda:invoke",
        "Arguments": {
            "FunctionName": "${Resize}",
            "Payload": {"key": "{% $states.context.Execution.Input.key %}"},
            "Qualifier": "live",
        },
        "Assign": {
            "resize": {"key": "{% $states.result.Payload.key %}", "width": "{% $states.result.Payload.width %}"}
        },
        "Next": "Note",
    }


def test_another_part_of_the_answer_is_selected(accepted: Accepted) -> None:
    wf = Workflow("thumbnails")
    step = lambda_.invoke("Resize", function="resize", select=lambda answer: answer.StatusCode)
    wf.start_at(step >> Pass("Note", output=[step.result, step.raw.ExecutedVersion]))
    assert accepted(wf)["Note"]["Output"] == ["{% $resize.StatusCode %}", "{% $resize.ExecutedVersion %}"]


def test_the_answer_to_a_token_is_the_result(accepted: Accepted) -> None:
    wf = Workflow("thumbnails")
    step = lambda_.invoke(
        "Ask",
        function="ask",
        payload={"token": wf.context.task.token},
        result=Thumbnail,
        wait_for_task_token=True,
        timeout_seconds=60,
    )
    wf.start_at(step >> Pass("Note", output=step.result.key))
    states = accepted(wf)
    assert states["Ask"]["Resource"] == "arn:aws:states:::lambda:invoke.waitForTaskToken"
    assert states["Ask"]["Assign"] == {"ask": "{% $states.result.key %}"}


def test_a_call_that_nobody_waits_for(accepted: Accepted) -> None:
    wf = Workflow("thumbnails")
    wf.start_at(lambda_.invoke("Warm up", function="resize", invocation_type="Event"))
    assert accepted(wf)["Warm up"]["Arguments"] == {"FunctionName": "resize", "InvocationType": "Event"}


def test_a_member_that_the_model_does_not_have_is_a_finding() -> None:
    wf = Workflow("thumbnails")
    step = lambda_.invoke("Resize", function="resize", result=Thumbnail)
    result: Any = step.result
    wf.start_at(step >> Pass("Note", output=result.height))
    assert [each.code for each in wf.check()] == ["unknown-member"]


def test_the_words_of_the_invocation_type() -> None:
    wrong: Any = "Later"
    with pytest.raises(DefinitionError, match="expected one of 'RequestResponse', 'Event', 'DryRun'"):
        lambda_.invoke("Resize", function="resize", invocation_type=wrong)


def test_the_other_actions_of_the_service_are_there() -> None:
    wf = Workflow("thumbnails")
    wf.start_at(lambda_.get_function("Look", FunctionName="resize"))
    definition = wf.compile().to_dict()
    assert definition["States"]["Look"]["Resource"] == "arn:aws:states:::aws-sdk:lambda:getFunction"
    with pytest.raises(AttributeError, match="did you mean 'get_function'"):
        lambda_.get_functoin("Look")
