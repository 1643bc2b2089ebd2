"""Workflows started by workflows, and activities."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import BaseModel

from sfgen import DefinitionError, DistributedMap, Parameter, Pass, Workflow, activity, obj
from tests.dsl.support import Accepted


class Video(BaseModel):
    video_id: str
    seconds: int
    title: str | None = None


class Published(BaseModel):
    url: str


def child(**options: Any) -> Workflow[Video]:
    """Make a workflow that publishes a video."""
    wf: Workflow[Any] = Workflow("publish-video", **{"input": Video, "output": Published, **options})
    wf.start_at(Pass("Note", output="a"))
    wf.returns({"url": "https://example.com"})
    return wf


LINK = {"AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID": "{% $states.context.Execution.Id %}"}


def test_an_execution_is_started(accepted: Accepted) -> None:
    wf = Workflow("upload", input=Video)
    step = child().execute("Publish", input={"video_id": wf.input.video_id, "seconds": 3})
    wf.start_at(step)
    assert accepted(wf)["Publish"] == {
        "Type": "Task",
        "Resource": "arn:aws:states:::states:startExecution",
        "Arguments": {
            "StateMachineArn": "${PublishVideoArn}",
            "Input": {"video_id": "{% $states.context.Execution.Input.video_id %}", "seconds": 3, **LINK},
        },
        "End": True,
    }


def test_its_end_is_waited_for_and_its_output_has_a_type(accepted: Accepted) -> None:
    wf = Workflow("upload", input=Video)
    step = child().execute(
        "Publish",
        input=obj(Video, video_id=wf.input.video_id, seconds=3),
        wait=True,
        execution_name=wf.context.execution.name,
        arn="arn:aws:states:us-east-1:123456789012:stateMachine:publish",
        timeout_seconds=60,
    )
    wf.start_at(step >> Pass("Tell", output=step.result.url))
    states = accepted(wf)
    assert states["Publish"]["Resource"] == "arn:aws:states:::states:startExecution.sync:2"
    assert states["Publish"]["Arguments"] == {
        "StateMachineArn": "arn:aws:states:us-east-1:123456789012:stateMachine:publish",
        "Name": "{% $states.context.Execution.Name %}",
        "Input": {"video_id": "{% $states.context.Execution.Input.video_id %}", "seconds": 3, **LINK},
    }
    assert states["Publish"]["Assign"] == {"publish": "{% $states.result.Output.url %}"}


def test_a_member_that_the_child_does_not_give_is_a_finding() -> None:
    wf = Workflow("upload", input=Video)
    step = child().execute("Publish", input=wf.input, wait=True)
    wf.start_at(step >> Pass("Tell", output=step.result.uri))
    assert [each.code for each in wf.check()] == ["unknown-member"]


def test_the_answer_of_a_callback_is_what_was_sent(accepted: Accepted) -> None:
    wf = Workflow("upload", input=Video)
    step = child(input=None).execute(
        "Publish",
        input={"token": wf.context.task.token},
        wait_for_task_token=True,
        result=Published,
        timeout_seconds=60,
    )
    wf.start_at(step >> Pass("Tell", output=step.result.url))
    states = accepted(wf)
    assert states["Publish"]["Resource"] == "arn:aws:states:::states:startExecution.waitForTaskToken"
    assert states["Publish"]["Assign"] == {"publish": "{% $states.result.url %}"}


def test_an_input_that_is_no_written_object_is_left_as_it_is(accepted: Accepted) -> None:
    wf = Workflow("upload", input=Video)
    wf.start_at(child().execute("Publish", input=wf.input))
    assert accepted(wf)["Publish"]["Arguments"]["Input"] == "{% $states.context.Execution.Input %}"


def test_a_link_that_is_given_stays(accepted: Accepted) -> None:
    wf = Workflow("upload")
    link = {"AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID": "mine"}
    wf.start_at(child(input=None).execute("Publish", input=link))
    assert accepted(wf)["Publish"]["Arguments"]["Input"] == link


def test_jsonpath_links_too(accepted: Accepted) -> None:
    wf = Workflow("upload", query_language="JSONPath")
    wf.start_at(child(input=None).execute("Publish"))
    assert accepted(wf)["Publish"]["Parameters"]["Input"] == {
        "AWS_STEP_FUNCTIONS_STARTED_BY_EXECUTION_ID.$": "$$.Execution.Id"
    }


@pytest.mark.parametrize(
    ("options", "code", "message"),
    [
        ({"input": {"video_id": "a"}}, "execution-input", "lacks 'seconds', which Video requires"),
        ({}, "execution-input", "lacks 'video_id'"),
        ({"input": {"video_id": 3, "seconds": 3}}, "execution-input", "video_id is an integer, expected a string"),
        ({"input": {"video_id": "a", "seconds": 3, "tittle": "b"}}, "execution-input", "'tittle'"),
        ({"input": {"video_id": "a", "seconds": 3}, "wait": True, "result": Video}, "output-type", "lacks 'video_id'"),
        (
            {"input": {"video_id": "a", "seconds": 3}, "wait": True, "wait_for_task_token": True},
            "field-conflict",
            "both wait= and",
        ),
    ],
)
def test_what_does_not_fit(options: dict[str, Any], code: str, message: str) -> None:
    wf = Workflow("upload", timeout_seconds=60)
    wf.start_at(child().execute("Publish", **options))
    findings = [each for each in wf.check() if each.code != "missing-task-token"]
    assert {finding.code for finding in findings} == {code}
    assert any(message in finding.message for finding in findings)


def test_an_express_workflow_cannot_be_waited_for() -> None:
    wf = Workflow("upload")
    wf.start_at(child(type="EXPRESS", input=None).execute("Publish", wait=True))
    (finding,) = wf.check()
    assert finding.code == "unsupported-pattern"
    assert "sfn.start_sync_execution" in (finding.hint or "")


def test_an_activity_has_an_input_and_a_result(accepted: Accepted) -> None:
    arn = "arn:aws:states:us-east-1:123456789012:activity:publish"
    publish = activity(arn, input=Video, result=Published)
    wf = Workflow("upload", input=Video)
    step = publish("Publish", wf.input, heartbeat_seconds=60)
    wf.start_at(step >> Pass("Tell", output=step.result.url))
    states = accepted(wf)
    assert states["Publish"]["Resource"] == arn
    assert states["Publish"]["Arguments"] == "{% $states.context.Execution.Input %}"
    assert states["Publish"]["HeartbeatSeconds"] == 60


def test_an_activity_refuses_what_does_not_fit() -> None:
    wf = Workflow("upload")
    wrong: Any = {"video_id": 3}
    wf.start_at(activity(Parameter("PublishActivity"), input=Video)("Publish", wrong))
    assert [finding.code for finding in wf.check()] == ["execution-input", "execution-input"]
    with pytest.raises(DefinitionError, match="is not the ARN of an activity"):
        activity("arn:aws:lambda:us-east-1:123456789012:function:publish")


@pytest.mark.parametrize(
    "arn",
    [
        pytest.param("arn:aws:states:us-east-1:123456789012:activity:publish", id="literal"),
        pytest.param(Parameter("PublishActivity"), id="parameter"),
    ],
)
def test_an_express_workflow_has_no_activities(arn: str) -> None:
    wf = Workflow("upload", type="EXPRESS")
    wf.start_at(activity(arn)("Publish", {}))
    assert [each.code for each in wf.check()] == ["express-pattern"]


@pytest.mark.parametrize(("kind", "codes"), [("STANDARD", []), ("EXPRESS", ["express-pattern"])])
def test_express_children_have_no_activities(kind: Any, codes: list[str]) -> None:
    wf = Workflow("upload")
    each = DistributedMap("Each", items=[1, 2], execution_type=kind)
    wf.start_at(each.process(activity(Parameter("PublishActivity"))("Publish", each.item)))
    assert [found.code for found in wf.check()] == codes
