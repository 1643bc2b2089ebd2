from __future__ import annotations

import inspect
import pydoc

import pytest

from sfgen import Workflow, aws
from sfgen.aws import dynamodb, transcribe


def test_services_are_found_by_name() -> None:
    assert aws.service("dynamodb") is dynamodb
    assert {"dynamodb", "lambda_", "cloudwatchlogs"} <= set(dir(aws))
    assert "lambda" not in dir(aws)
    assert repr(dynamodb) == "<AWS service dynamodb>"
    assert not hasattr(aws, "no_such_service")


def test_an_unknown_service_is_an_import_error_with_what_was_meant() -> None:
    with pytest.raises(ImportError, match="did you mean 'dynamodb'"):
        from sfgen.aws import dynamodbb  # noqa: F401
    with pytest.raises(ImportError, match="Step Functions calls it 'eventbridge'"):
        from sfgen.aws import events  # noqa: F401


def test_an_unknown_action_is_an_attribute_error_with_what_was_meant() -> None:
    with pytest.raises(AttributeError, match="did you mean 'get_item'"):
        _ = dynamodb.getitem
    assert {"get_item", "scan", "errors"} <= set(dir(dynamodb))


def test_a_method_tells_its_members() -> None:
    parameters = inspect.signature(dynamodb.get_item).parameters
    assert list(parameters)[:3] == ["name", "TableName", "Key"]
    text = pydoc.plain(pydoc.render_doc(dynamodb.get_item))
    assert "TableName: str, required" in text
    assert "ReturnConsumedCapacity: one of 'INDEXES', 'TOTAL', 'NONE'" in text


def test_a_result_is_typed_by_the_api() -> None:
    poll = transcribe.get_transcription_job("Poll", TranscriptionJobName="film")
    job = poll.result.TranscriptionJob
    assert "TranscriptionJobStatus" in dir(job)
    wf = Workflow("w", output=str)
    wf.start_at(poll)
    wf.returns(job.TranscriptionJobStat)
    assert [(each.code, each.hint) for each in wf.check()] == [
        ("unknown-member", "did you mean 'TranscriptionJobStatus'?")
    ]
