"""What references stand for on this machine."""

from __future__ import annotations

from typing import Any

import pytest

from sfgen import Pass, Workflow
from sfgen.resources import ACCOUNT, PARTITION, REGION, STACK_NAME, Bucket, Queue, Resource, Table, Topic
from sfgen.studio.application.names import Names

HOST = "127.0.0.1:8400"
WORKFLOW: Workflow[Any] = Workflow("order-flow")
WORKFLOW.start_at(Pass("Begin"))
SECRET = Resource("Key", "AWS::SecretsManager::Secret")
POOL = Resource("Users", "AWS::Cognito::UserPool")


@pytest.mark.parametrize(
    ("reference", "value"),
    [
        (Bucket("MyData").name, "mydata"),
        (Bucket("MyData").arn, "arn:aws:s3:::mydata"),
        (Bucket("Named", properties={"BucketName": "my-own"}).name, "my-own"),
        (Queue("Jobs").url, f"http://{HOST}/sqs/111111111111/Jobs"),
        (Queue("Jobs").arn, "arn:aws:sqs:us-east-1:111111111111:Jobs"),
        (Queue("Jobs", properties={"QueueName": "mine"}).name, "mine"),
        (Topic("News").arn, "arn:aws:sns:us-east-1:111111111111:News"),
        (Table("Rows", key={"id": "S"}).name, "Rows"),
        (SECRET.ref, "arn:aws:secretsmanager:us-east-1:111111111111:secret:Key"),
        (POOL.ref, "Users"),
        (POOL.attribute("Arn"), "arn:aws:cognito:us-east-1:111111111111:Users"),
        (POOL.attribute("ProviderName"), "Users.ProviderName"),
        (WORKFLOW.arn, "arn:aws:states:us-east-1:111111111111:stateMachine:order-flow"),
        (f"{PARTITION} {REGION} {ACCOUNT} {STACK_NAME}", "aws us-east-1 111111111111 local"),
        (f"s3://{Bucket('MyData').name}/a", "s3://mydata/a"),
        ("as it is", "as it is"),
    ],
    ids=range(16),
)
def test_values(reference: str, value: str) -> None:
    assert Names([], [WORKFLOW], {}, HOST).value_of(reference) == value


def test_arns_of_workflows() -> None:
    names = Names([], [WORKFLOW], {}, HOST)
    arn = names.workflow_arn("order-flow")
    assert [names.workflow_of(each) for each in (arn, f"{arn}:live", f"{arn}:3", f"{arn}s", "order-flow", "")] == [
        "order-flow",
        "order-flow",
        "order-flow",
        None,
        None,
        None,
    ]
