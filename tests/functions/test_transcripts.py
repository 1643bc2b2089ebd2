"""A transcript that is longer than a payload."""

from __future__ import annotations

import json
from types import ModuleType

import boto3
import pytest

from tests.functions.conftest import BUCKET, Load

KEY = "transcripts/ada/v1.json"
REQUEST = "requests/ada/v1.json"
EVENT = {"transcript_key": KEY, "request_key": REQUEST, "instruction": "Write a title:\n\n", "max_tokens": 512}


@pytest.fixture
def function(load: Load, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.setenv("BUCKET", BUCKET)
    return load("shorten_transcript")


def store(text: str) -> None:
    words = [{"alternatives": [{"content": word}]} for word in text.split()]
    transcript = {"results": {"transcripts": [{"transcript": text}], "items": words}}
    boto3.client("s3").put_object(Bucket=BUCKET, Key=KEY, Body=json.dumps(transcript).encode())


def test_the_whole_text_is_in_the_request_and_a_part_in_the_workflow(function: ModuleType) -> None:
    text = "every word of a long talk " * 12_000
    store(text)
    assert len(text) > 256 * 1024
    answer = function.handler(EVENT, None)
    request = json.load(boto3.client("s3").get_object(Bucket=BUCKET, Key=REQUEST)["Body"])
    assert request["messages"] == [{"role": "user", "content": f"Write a title:\n\n{text}"}]
    assert request["max_tokens"] == 512
    assert len(json.dumps(answer)) < 256 * 1024
    assert text.startswith(answer["transcript"])
    assert answer["transcript"].endswith(("every", "word", "of", "a", "long", "talk"))


@pytest.mark.parametrize("text", ["", "short", "ä" * 60_000], ids=["empty", "short", "no-blank"])
def test_what_is_cut_stays_text(function: ModuleType, text: str) -> None:
    store(text)
    shortened = function.handler(EVENT, None)["transcript"]
    assert text.startswith(shortened)
    assert len(shortened.encode()) <= 100_000
