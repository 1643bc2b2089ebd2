from __future__ import annotations

import pytest

from sfgen.services.catalogue import UnknownActionError, UnknownServiceError, UnsupportedActionError, service
from sfgen.services.shapes import Kind, result_type


def test_an_operation_has_its_names_and_shapes() -> None:
    operation = service("dynamodb").operation("getItem")
    assert (operation.name, operation.action, operation.method) == ("GetItem", "getItem", "get_item")
    assert operation.input is not None
    assert [name for name, member in operation.input.members.items() if member.required] == ["TableName", "Key"]
    assert operation.input.members["Key"].shape.kind is Kind.MAP
    assert "InternalServerErrorException" in operation.errors


def test_an_unknown_service_is_refused_with_what_was_meant() -> None:
    with pytest.raises(UnknownServiceError) as caught:
        service("dynamodbb")
    assert caught.value.near == "dynamodb"
    with pytest.raises(UnknownServiceError, match="Step Functions calls it 'cloudwatchlogs'"):
        service("logs")
    with pytest.raises(UnknownServiceError, match="AWS's list of services") as caught:
        service("iotdataplane")
    assert "Lambda function" in (caught.value.hint or "")


def test_an_unknown_action_is_refused_with_what_was_meant() -> None:
    with pytest.raises(UnknownActionError) as caught:
        service("dynamodb").operation("GetItem")
    assert caught.value.hint == "did you mean 'getItem'?"
    with pytest.raises(UnsupportedActionError):
        service("s3").operation("selectObjectContent")
    with pytest.raises(UnsupportedActionError):
        service("bedrockruntime").operation("converseStream")


def test_a_result_knows_its_members_and_their_values() -> None:
    output = service("transcribe").operation("getTranscriptionJob").output
    assert output is not None
    job = result_type(output).fields["TranscriptionJob"].type  # type: ignore[attr-defined]
    assert job.fields["TranscriptionJobStatus"].type.values == ("QUEUED", "IN_PROGRESS", "FAILED", "COMPLETED")
