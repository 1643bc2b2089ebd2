"""What is known about calls with an optimized integration."""

from __future__ import annotations

import pytest

from sfgen.expr.types import UNKNOWN, RecordType
from sfgen.services.catalogue import UnknownActionError, UnknownServiceError
from sfgen.services.integrations import Integration, integration
from sfgen.services.resources import parse_resource


def of(text: str) -> Integration:
    resource = parse_resource(f"arn:aws:states:::{text}")
    assert resource is not None
    return integration(resource)


def test_an_optimized_call_has_arguments_a_result_and_errors() -> None:
    found = of("dynamodb:getItem")
    assert found.input is not None
    assert "Key" in found.input.members
    assert isinstance(found.result, RecordType)
    assert "Item" in found.result.fields
    assert found.prefix == "DynamoDB"
    assert "ResourceNotFoundException" in found.errors
    assert "ProvisionedThroughputExceededException" in found.throttling


def test_a_callback_gives_what_was_sent() -> None:
    assert of("sqs:sendMessage.waitForTaskToken").result is UNKNOWN
    assert of("sqs:sendMessage").result is not UNKNOWN


def test_an_action_of_the_integration_itself() -> None:
    found = of("elasticmapreduce:addStep")
    assert found.input is not None
    assert list(found.input.members) == ["ClusterId", "Step", "ExecutionRoleArn"]


@pytest.mark.parametrize(
    ("resource", "error", "hint"),
    [
        ("s3:getObject", UnknownServiceError, "arn:aws:states:::aws-sdk:s3:getObject"),
        ("lamda:invoke", UnknownServiceError, "did you mean 'lambda'?"),
        ("qwertz:run", UnknownServiceError, "arn:aws:states:::aws-sdk:qwertz:run"),
        ("dynamodb:query", UnknownActionError, "arn:aws:states:::aws-sdk:dynamodb:query"),
        ("dynamodb:getitem", UnknownActionError, "did you mean 'getItem'?"),
        ("http:qwertz", UnknownActionError, "there is invoke"),
    ],
)
def test_what_there_is_not(resource: str, error: type[LookupError], hint: str) -> None:
    with pytest.raises(error) as caught:
        of(resource)
    assert hint in caught.value.hint  # type: ignore[attr-defined]
