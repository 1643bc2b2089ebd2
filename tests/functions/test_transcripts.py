"""A transcript that is longer than a payload."""

from __future__ import annotations

import json

import boto3
import pytest

from tests.functions.conftest import BUCKET, Load

KEY = "transcripts/ada/v1.json"
EVENT = {"bucket": BUCKET, "key": KEY, "instruction": "Write a title:\n\n", "max_tokens": 512}


def store(text: str) -> None:
    words = [{"alternatives": [{"content": word}]} for word in text.split()]
    transcript = {"results": {"transcripts": [{"transcript": text}], "items": words}}
    boto3.client("s3").put_object(Bucket=BUCKET, Key=KEY, Body=json.dumps(transcript).encode())


def test_the_whole_text_is_in_the_request_and_a_part_in_the_workflow(load: Load) -> None:
    text = "every word of a long talk " * 12_000
    store(text)
    assert len(text) > 256 * 1024
    answer = load("shorten_transcript").handler(EVENT, None)
    assert answer["request_uri"] == f"s3://{BUCKET}/requests/ada/v1.json"
    request = json.load(boto3.client("s3").get_object(Bucket=BUCKET, Key="requests/ada/v1.json")["Body"])
    assert request["messages"] == [{"role": "user", "content": f"Write a title:\n\n{text}"}]
    assert request["max_tokens"] == 512
    assert len(json.dumps(answer)) < 256 * 1024
    assert text.startswith(answer["shortened"])
    assert answer["shortened"].endswith(("every", "word", "of", "a", "long", "talk"))


@pytest.mark.parametrize("text", ["", "short", "ä" * 60_000], ids=["empty", "short", "no-blank"])
def test_what_is_cut_stays_text(load: Load, text: str) -> None:
    store(text)
    shortened = load("shorten_transcript").handler(EVENT, None)["shortened"]
    assert text.startswith(shortened)
    assert len(shortened.encode()) <= 100_000
