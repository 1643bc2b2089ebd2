from __future__ import annotations

import pytest

from sfgen.services.resources import Resource, parse_resource


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "arn:aws:states:::dynamodb:getItem",
            Resource("optimized", "dynamodb", "getItem", "request-response", None, "", "aws", "", ""),
        ),
        (
            "arn:aws:states:::states:startExecution.sync:2",
            Resource("optimized", "states", "startExecution", "sync", 2, ".sync:2", "aws", "", ""),
        ),
        (
            "arn:aws-cn:states:::aws-sdk:sfn:startExecution.waitForTaskToken",
            Resource(
                "sdk", "sfn", "startExecution", "wait-for-task-token", None, ".waitForTaskToken", "aws-cn", "", ""
            ),
        ),
        (
            "arn:${AWS::Partition}:states:::http:invoke",
            Resource("http", "http", "invoke", "request-response", None, "", "${AWS::Partition}", "", ""),
        ),
        (
            "arn:aws:states:eu-west-1:123456789012:activity:review",
            Resource(
                "activity", "activity", "review", "request-response", None, "", "aws", "eu-west-1", "123456789012"
            ),
        ),
        (
            "arn:aws:lambda:eu-west-1:123456789012:function:review:live",
            Resource(
                "lambda", "lambda", "review:live", "request-response", None, "", "aws", "eu-west-1", "123456789012"
            ),
        ),
    ],
    ids=["optimized", "sync", "token", "substituted", "activity", "function"],
)
def test_a_resource_is_taken_apart(text: str, expected: Resource) -> None:
    assert parse_resource(text) == expected


@pytest.mark.parametrize(
    "text", ["", "review", "arn:aws:s3:::bucket", "arn:aws:states:::dynamodb", "arn:aws:states:::ecs:runTask.async"]
)
def test_other_text_is_no_resource(text: str) -> None:
    assert parse_resource(text) is None
