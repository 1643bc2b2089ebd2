"""Tasks that call the real service, here an emulator of it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import boto3
import pytest
from moto import mock_aws

from sfgen import local
from tests.local.machines import machine, task

REGION = "us-east-1"


@pytest.fixture(autouse=True)
def account(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(name, "testing")
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    monkeypatch.delenv("AWS_PROFILE", raising=False)
    with mock_aws():
        yield


def calls(resource: str, **arguments: Any) -> dict[str, Any]:
    return {"Type": "Task", "Resource": f"arn:aws:states:::{resource}", "Parameters": arguments, "End": True}


def run(service: str, **states: Any) -> local.Execution:
    return local.run(machine(**states), live={service: local.live(region=REGION)})


def test_an_optimized_integration_and_that_of_the_sdk() -> None:
    boto3.client("dynamodb", REGION).create_table(
        TableName="t",
        KeySchema=[{"AttributeName": "id", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "id", "AttributeType": "S"}],
        BillingMode="PAY_PER_REQUEST",
    )
    item = {"id": {"S": "1"}, "n": {"N": "2"}}
    put = {**calls("dynamodb:putItem", TableName="t", Item=item), "End": None, "Next": "Get"}
    del put["End"]
    execution = run("dynamodb", Put=put, Get=calls("aws-sdk:dynamodb:getItem", TableName="t", Key={"id": {"S": "1"}}))
    assert execution.status == "SUCCEEDED", execution.cause
    assert execution.output == {"Item": item}
    told = execution.states[0].output
    assert isinstance(told, dict)
    assert told["SdkHttpMetadata"]["HttpStatusCode"] == 200


@pytest.mark.parametrize(
    ("resource", "error"),
    [
        ("dynamodb:getItem", "DynamoDB.ResourceNotFoundException"),
        ("aws-sdk:dynamodb:getItem", "DynamoDb.ResourceNotFoundException"),
    ],
)
def test_errors_have_the_prefix_of_the_integration(resource: str, error: str) -> None:
    execution = run("dynamodb", S=calls(resource, TableName="none", Key={"id": {"S": "1"}}))
    assert execution.error == error
    assert "Status Code: 400" in (execution.cause or "")


def test_bodies_are_text() -> None:
    boto3.client("s3", REGION).create_bucket(Bucket="bucket")
    put = {**calls("aws-sdk:s3:putObject", Bucket="bucket", Key="k", Body={"x": [1]}), "Next": "Get"}
    del put["End"]
    execution = run("s3", Put=put, Get=calls("aws-sdk:s3:getObject", Bucket="bucket", Key="k"))
    assert execution.status == "SUCCEEDED", execution.cause
    assert isinstance(execution.output, dict)
    assert execution.output["Body"] == '{"x":[1]}'
    assert execution.output["LastModified"].endswith("Z")


def test_a_message_is_the_text_of_its_object() -> None:
    queue = boto3.client("sqs", REGION).create_queue(QueueName="q")["QueueUrl"]
    execution = run("sqs", S=calls("sqs:sendMessage", QueueUrl=queue, MessageBody={"a": 1}))
    assert execution.status == "SUCCEEDED", execution.cause
    assert isinstance(execution.output, dict)
    assert "MD5OfMessageBody" in execution.output
    (message,) = boto3.client("sqs", REGION).receive_message(QueueUrl=queue)["Messages"]
    assert message["Body"] == '{"a":1}'


def test_a_callback_is_really_sent_and_waits() -> None:
    queue = boto3.client("sqs", REGION).create_queue(QueueName="q")["QueueUrl"]
    sent = {"QueueUrl": queue, "MessageBody": {"Token.$": "$$.Task.Token"}}
    execution = run("sqs", S=calls("sqs:sendMessage.waitForTaskToken", **sent))
    assert execution.status == "RUNNING"
    (message,) = boto3.client("sqs", REGION).receive_message(QueueUrl=queue)["Messages"]
    assert execution.callbacks[0].token in message["Body"]


def test_a_mock_stands_before_the_service() -> None:
    definition = machine(S=calls("dynamodb:getItem", TableName="none", Key={}))
    execution = local.run(definition, mocks={"S": {"Item": {}}}, live={"dynamodb": local.live(region=REGION)})
    assert execution.output == {"Item": {}}


def test_a_job_is_not_run_for_real() -> None:
    with pytest.raises(local.MockError, match=r"cannot call .* for real from here"):
        run("glue", S=calls("glue:startJobRun.sync", JobName="j"))
    with pytest.raises(local.MockError, match="nothing answers the task 'S'"):
        local.run(machine(S=task()), live={"dynamodb": local.live()})
