"""Attributes of resources that follow from their physical ids."""

from __future__ import annotations

import pytest

from sfgen.deploy.attributes import attributes_of
from sfgen.deploy.filled import pseudo_values
from sfgen.deploy.watch import Member

PSEUDO = pseudo_values("arn:aws-cn:cloudformation:cn-north-1:123456789012:stack/shop/1", "shop")
QUEUE = "https://sqs.cn-north-1.amazonaws.com.cn/123456789012/shop-Orders-1A2B"
TOPIC = "arn:aws-cn:sns:cn-north-1:123456789012:shop-Told-1A2B"
MACHINE = "arn:aws-cn:states:cn-north-1:123456789012:stateMachine:shop-1A2B"


@pytest.mark.parametrize(
    ("kind", "id", "found"),
    [
        (
            "AWS::SQS::Queue",
            QUEUE,
            {"X.Arn": "arn:aws-cn:sqs:cn-north-1:123456789012:shop-Orders-1A2B", "X.QueueName": "shop-Orders-1A2B"},
        ),
        ("AWS::Lambda::Function", "code", {"X.Arn": "arn:aws-cn:lambda:cn-north-1:123456789012:function:code"}),
        ("AWS::S3::Bucket", "photos", {"X.Arn": "arn:aws-cn:s3:::photos"}),
        ("AWS::DynamoDB::Table", "t", {"X.Arn": "arn:aws-cn:dynamodb:cn-north-1:123456789012:table/t"}),
        ("AWS::Logs::LogGroup", "/a/b", {"X.Arn": "arn:aws-cn:logs:cn-north-1:123456789012:log-group:/a/b:*"}),
        ("AWS::SNS::Topic", TOPIC, {"X.TopicArn": TOPIC, "X.TopicName": "shop-Told-1A2B"}),
        ("AWS::StepFunctions::StateMachine", MACHINE, {"X.Arn": MACHINE, "X.Name": "shop-1A2B"}),
        ("AWS::Events::Connection", "shop", {}),
        ("AWS::SQS::Queue", "", {}),
    ],
    ids=["queue", "function", "bucket", "table", "log group", "topic", "machine", "not known", "not there yet"],
)
def test_what_follows_from_a_physical_id(kind: str, id: str, found: dict[str, str]) -> None:
    assert attributes_of([Member("X", kind, id, "CREATE_COMPLETE")], PSEUDO) == found
