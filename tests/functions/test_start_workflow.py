"""Starting executions from the queue: once for each message, and one bad message holds back no other."""

from __future__ import annotations

import json
from types import ModuleType
from typing import Any

import boto3
import pytest

from tests.functions.conftest import Load

DEFINITION = {"StartAt": "Wait", "States": {"Wait": {"Type": "Wait", "Seconds": 3600, "End": True}}}


@pytest.fixture
def machine(aws: None, monkeypatch: pytest.MonkeyPatch) -> str:
    created = boto3.client("stepfunctions").create_state_machine(
        name="serverless-video", definition=json.dumps(DEFINITION), roleArn="arn:aws:iam::123456789012:role/test"
    )
    monkeypatch.setenv("STATE_MACHINE_ARN", created["stateMachineArn"])
    return str(created["stateMachineArn"])


@pytest.fixture
def function(machine: str, load: Load) -> ModuleType:
    return load("start_workflow")


def message(message_id: str, body: object) -> dict[str, Any]:
    return {"messageId": message_id, "body": body if isinstance(body, str) else json.dumps(body)}


UPLOAD = {"author": "ada", "video_id": "v1", "key": "uploads/ada/v1.mp4"}


def executions(machine: str) -> dict[str, Any]:
    states = boto3.client("stepfunctions")
    found = states.list_executions(stateMachineArn=machine)["executions"]
    return {
        each["name"]: json.loads(states.describe_execution(executionArn=each["executionArn"])["input"])
        for each in found
    }


def test_each_message_starts_an_execution_named_after_it(function: ModuleType, machine: str) -> None:
    second = {**UPLOAD, "video_id": "v2", "key": "uploads/ada/v2.mp4"}
    answer = function.handler({"Records": [message("m1", UPLOAD), message("m2", second)]}, None)
    assert answer == {"batchItemFailures": []}
    assert executions(machine) == {"m1": UPLOAD, "m2": second}


def test_a_message_that_is_delivered_again_starts_nothing(
    function: ModuleType, machine: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    batch = {"Records": [message("m1", UPLOAD)]}
    function.handler(batch, None)
    # The other side answers so when the first execution has ended, or had another input.
    already = function.states.exceptions.ExecutionAlreadyExists({"Error": {}}, "StartExecution")

    def refuse(**request: Any) -> None:
        assert request["name"] == "m1"
        raise already

    monkeypatch.setattr(function.states, "start_execution", refuse)
    assert function.handler(batch, None) == {"batchItemFailures": []}
    assert list(executions(machine)) == ["m1"]


@pytest.mark.parametrize(
    "bad",
    [
        "no JSON",
        {"author": "ada", "video_id": "v1"},
        {**UPLOAD, "key": "uploads/eve/v1.mp4"},
        {**UPLOAD, "key": "uploads/ada-and-eve/v1.mp4"},
        {**UPLOAD, "video_id": "../../eve/v1"},
        {**UPLOAD, "video_id": "#"},
    ],
    ids=["text", "no-key", "foreign", "prefix", "path", "topic"],
)
def test_a_bad_message_is_reported_and_the_others_start(function: ModuleType, machine: str, bad: object) -> None:
    answer = function.handler({"Records": [message("bad", bad), message("good", UPLOAD)]}, None)
    assert answer == {"batchItemFailures": [{"itemIdentifier": "bad"}]}
    assert list(executions(machine)) == ["good"]
