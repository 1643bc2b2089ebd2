"""Runs as tests look at them, and failure injection."""

from __future__ import annotations

import pytest

from sfgen import Choice, Fail, Pass, Retry, Succeed, Task, Workflow
from sfgen.aws import dynamodb
from sfgen.local import run
from sfgen.testing import TaskFailure, WorkflowRun, each_task_fails, task_failures, unhandled


def shop() -> Workflow[dict[str, str]]:
    wf = Workflow("shop", input=dict[str, str])
    read = dynamodb.get_item(
        "Read",
        TableName="Orders",
        Key={"Id": {"S": wf.input["id"]}},
        retry=[Retry("DynamoDB.ThrottlingException", "DynamoDB.InternalServerErrorException")],
    )
    charge = Task("Charge", resource="arn:aws:lambda:eu-west-1:123456789012:function:charge", arguments={"n": 1})
    charge = charge.catch("States.TaskFailed", then=Fail("Not charged", error="NotCharged"))
    wf.start_at(read >> charge >> Pass("Ship", output={"done": True}))
    return wf


MOCKS = {"Read": {"Item": {}}, "Charge": 1}


def test_a_run_says_what_happened() -> None:
    done = WorkflowRun(run(shop(), {"id": "7"}, mocks=MOCKS))
    assert (done.status, done.output, done.error, done.cause) == ("SUCCEEDED", {"done": True}, None, None)
    assert done.path == ["Read", "Charge", "Ship"]
    assert done.calls("Charge") == [{"n": 1}]
    assert done.calls("dynamodb:getItem") == [{"TableName": "Orders", "Key": {"Id": {"S": "7"}}}]
    assert done.retries("Read") == 0
    assert repr(done) == "<shop SUCCEEDED: Read > Charge > Ship>"
    with pytest.raises(LookupError, match="did not come to a state 'Not charged'; its path: Read > Charge > Ship"):
        done.visits("Not charged")


def test_the_failures_are_those_of_the_apis() -> None:
    found = {(each.state, each.error) for each in task_failures(shop())}
    assert ("Read", "DynamoDB.ResourceNotFoundException") in found
    assert ("Charge", "Lambda.TooManyRequestsException") in found
    assert {("Read", "States.Timeout"), ("Charge", "States.Timeout")} <= found
    assert {state for state, _ in found} == {"Read", "Charge"}
    assert {each.state for each in task_failures(shop(), only=["Read"])} == {"Read"}
    with pytest.raises(LookupError, match="there is no Task 'Reed'; there are Read, Charge"):
        task_failures(shop(), only=["Reed"])


def test_a_failure_happens_as_often_as_wanted() -> None:
    [throttled] = [
        each
        for each in task_failures(shop(), input={"id": "7"}, mocks=MOCKS)
        if each.error == "DynamoDB.InternalServerErrorException"
    ]
    once = throttled.run()
    assert (once.status, once.retries("Read"), once.path) == ("SUCCEEDED", 1, ["Read", "Charge", "Ship"])
    always = throttled.run(times=None)
    assert (always.status, always.error, always.retries("Read")) == (
        "FAILED",
        "DynamoDB.InternalServerErrorException",
        3,
    )
    assert always.cause == "injected by a test"
    assert throttled.run({"id": "8"}).calls("Read")[0]["Key"] == {"Id": {"S": "8"}}


def test_what_nothing_handles() -> None:
    found = unhandled(shop(), input={"id": "7"}, mocks=MOCKS)
    assert "DynamoDB.ResourceNotFoundException" in found["Read"]
    assert "DynamoDB.InternalServerErrorException" not in found["Read"]
    # States.TaskFailed matches all of them but a timeout.
    assert found["Charge"] == ["States.Timeout"]


@each_task_fails(shop(), only=["Charge"], input={"id": "7"}, mocks=MOCKS)
def test_the_decorator_calls_a_test_for_each_failure(failure: TaskFailure) -> None:
    done = failure.run()
    assert done.error == ("States.Timeout" if failure.error == "States.Timeout" else "NotCharged")


def test_errors_of_other_kinds_of_tasks() -> None:
    def errors(resource: str) -> set[str]:
        state = {"Type": "Task", "Resource": resource, "End": True}
        return {each.error for each in task_failures({"StartAt": "T", "States": {"T": state}})}

    assert {"States.Http.StatusCode.429", "States.Http.Socket", "Events.ConnectionResource.AccessDenied"} <= errors(
        "arn:aws:states:::http:invoke"
    )
    assert "Sqs.QueueDoesNotExistException" in errors("arn:aws:states:::aws-sdk:sqs:sendMessage")
    assert errors("arn:aws:states:eu-west-1:123456789012:activity:a") == {"States.TaskFailed", "States.Timeout"}
    assert "States.TaskFailed" in errors("arn:aws:states:::states:startExecution.sync:2")
    assert errors("${Resource}") == {"States.Timeout"}


def test_the_choice_is_on_the_path() -> None:
    wf = Workflow("w", input=dict[str, int])
    wf.start_at(Choice("Big?").when(wf.input["n"] > 1, Succeed("Yes")).otherwise(Succeed("No")))
    assert [WorkflowRun(run(wf, {"n": n})).path for n in (1, 2)] == [["Big?", "No"], ["Big?", "Yes"]]
