from __future__ import annotations

from typing import Any

import pytest

from sfgen import Map, Parallel, Pass, Retry, Succeed, Task, Workflow
from sfgen.aws import dynamodb, lambda_, sfn
from sfgen.services.catalogue import service
from sfgen.services.errors import spelled
from sfgen.services.words import error_class

KEY = {"TableName": "films", "Key": {"id": {"S": "1"}}}
FAILED = dynamodb.errors.ConditionalCheckFailedException


def state(step: Any) -> Any:
    wf = Workflow("w")
    wf.start_at(step)
    return wf.compile().states[step.name]


def names(step: Any) -> list[str]:
    return list(state(step.catch(FAILED, then=Succeed("Done"))).catch[0].error_equals)


@pytest.mark.parametrize(
    ("shape", "name"),
    [
        ("NoSuchKey", "NoSuchKeyException"),
        ("ConditionalCheckFailedException", "ConditionalCheckFailedException"),
        ("DBInstanceNotFoundFault", "DbInstanceNotFoundException"),
        ("InternalServerError", "InternalServerErrorException"),
        ("EC2ThrottledException", "Ec2ThrottledException"),
    ],
)
def test_an_error_is_named_like_its_class_in_the_sdk(shape: str, name: str) -> None:
    assert error_class(shape) == name


def test_a_symbol_has_the_prefix_of_the_integration() -> None:
    assert names(dynamodb.get_item("Get", **KEY)) == ["DynamoDB.ConditionalCheckFailedException"]
    assert names(dynamodb.get_item("Get", **KEY, sdk=True)) == ["DynamoDb.ConditionalCheckFailedException"]
    retried = dynamodb.get_item("Get", **KEY, retry=Retry(FAILED, max_attempts=1))
    assert state(retried).retry[0].error_equals == ("DynamoDB.ConditionalCheckFailedException",)


def test_the_generic_error_is_spelled_as_each_integration_does() -> None:
    generic = dynamodb.errors.DynamoDbException
    steps = (dynamodb.get_item("Get", **KEY), dynamodb.get_item("Get", **KEY, sdk=True))
    assert [spelled([generic], [step.integration]) for step in steps] == [
        ("DynamoDB.AmazonDynamoDBException",),
        ("DynamoDb.DynamoDbException",),
    ]


def test_around_a_parallel_or_map_it_is_what_the_inner_steps_can_raise() -> None:
    optimized, api = dynamodb.get_item("One", **KEY), dynamodb.get_item("Two", **KEY, sdk=True)
    both = Parallel("Both", {"a": optimized, "b": Pass("P") >> api})
    assert names(both) == ["DynamoDB.ConditionalCheckFailedException", "DynamoDb.ConditionalCheckFailedException"]
    one = Map("Each", items=[1, 2]).process(dynamodb.get_item("Three", **KEY, sdk=True))
    assert names(one) == ["DynamoDb.ConditionalCheckFailedException"]
    nobody = Parallel("Nobody", {"a": Pass("Q")})
    assert names(nobody) == ["DynamoDB.ConditionalCheckFailedException", "DynamoDb.ConditionalCheckFailedException"]


def test_an_error_that_does_not_exist_is_refused_with_what_was_meant() -> None:
    with pytest.raises(AttributeError, match="did you mean 'ConditionalCheckFailedException'"):
        _ = dynamodb.errors.ConditionalCheckFailed
    assert "ConditionalCheckFailedException" in dir(dynamodb.errors)
    assert "TooManyRequestsException" in dir(lambda_.errors)


@pytest.mark.parametrize(
    ("name", "code", "hint"),
    [
        ("DynamoDB.ConditionalCheckFailedException", None, ""),
        ("DynamoDB.AmazonDynamoDBException", None, ""),
        ("DynamoDB.SdkClientException", None, ""),
        ("DynamoDB.SomethingNew", None, ""),
        ("States.Timeout", None, ""),
        ("Mine", None, ""),
        ("DynamoDb.ConditionalCheckFailedException", "error-prefix", "'DynamoDB.ConditionalCheckFailedException'"),
        ("dynamodb.ThrottlingException", "error-prefix", "'DynamoDB.ThrottlingException'"),
        ("DynamoDB.ConditionalChekFailedException", "unknown-error", "'DynamoDB.ConditionalCheckFailedException'"),
    ],
)
def test_a_name_as_text_is_compared_with_those_that_can_be_raised(name: str, code: str | None, hint: str) -> None:
    caught = dynamodb.get_item("Get", **KEY).catch(name, then=Succeed("Done"))
    retried = dynamodb.get_item("Get", **KEY, retry=Retry(name))
    for step in (caught, retried):
        assert [each.code for each in step.problems] == ([] if code is None else [code])
        assert all(hint in (each.hint or "") for each in step.problems)


def test_an_error_of_another_service_is_a_finding() -> None:
    step = dynamodb.get_item("Get", **KEY, retry=Retry(sfn.errors.ExecutionLimitExceededException))
    assert [each.code for each in step.problems] == ["error-prefix"]


def test_throttling_is_what_the_service_of_the_step_answers() -> None:
    read = dynamodb.get_item("Get", **KEY, sdk=True, retry=Retry.throttling())
    assert state(read).retry[0].error_equals == (
        "DynamoDb.ProvisionedThroughputExceededException",
        "DynamoDb.RequestLimitExceededException",
        "DynamoDb.ThrottlingException",
    )
    call = Task("Call", resource="arn:aws:lambda:eu-west-1:123456789012:function:f", retry=Retry.throttling())
    assert "Lambda.TooManyRequestsException" in state(call).retry[0].error_equals


def test_throttling_errors_come_from_the_model() -> None:
    assert "LimitExceededException" in service("transcribe").throttling
    assert "ConditionalCheckFailedException" not in service("dynamodb").throttling
