"""What reaches the author's page: suggestions, and the picture."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from types import ModuleType
from typing import Any
from urllib.parse import parse_qs, urlsplit

import boto3
import pytest

from tests.functions.conftest import BUCKET, Load

Published = Callable[[ModuleType], list[dict[str, Any]]]
PNG = b"\x89PNG\r\n\x1a\n and the rest"
EVENT = {
    "topic": "authors/ada/v1",
    "title": 'A talk, with "quotes" and ümlauts',
    "image": f"s3://{BUCKET}/avatars/ada/v1.json",
}


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("time.time", lambda: 1_700_000_000.25)


def answer(body: object) -> None:
    boto3.client("s3").put_object(Bucket=BUCKET, Key="avatars/ada/v1.json", Body=json.dumps(body).encode())


def test_a_message_is_published_to_its_topic(load: Load, published: Published) -> None:
    function = load("notify_author")
    messages = published(function)
    message = {"type": "suggestions", "token": "t", "drafts": {"first": {"title": "Grüße"}}}
    function.handler({"topic": "authors/ada/v1", "message": message}, None)
    [sent] = messages
    assert sent["topic"] == "authors/ada/v1"
    assert json.loads(sent["payload"]) == {**message, "at": 1_700_000_000_250}
    assert (sent["qos"], sent["retain"], sent["messageExpiry"]) == (1, True, 604_800)


def test_a_message_that_iot_core_would_refuse_is_named(load: Load, published: Published) -> None:
    function = load("notify_author")
    messages = published(function)
    with pytest.raises(ValueError, match=r"the message has 140,\d{3} bytes, IoT Core takes 131,072"):
        function.handler({"topic": "t", "message": {"text": "x" * 140_000}}, None)
    assert messages == []


def test_an_end_that_no_state_can_tell_of_is_published(load: Load, published: Published) -> None:
    function = load("notify_author")
    messages = published(function)
    given = {"author": "ada", "video_id": "v1", "key": "uploads/ada/v1.mp4"}
    detail = {"status": "TIMED_OUT", "input": json.dumps(given), "cause": "something internal"}
    function.ended({"source": "aws.states", "detail": detail}, None)
    [sent] = messages
    assert sent["topic"] == "authors/ada/v1"
    assert json.loads(sent["payload"]) == {"type": "ended", "status": "TIMED_OUT", "at": 1_700_000_000_250}


def test_the_picture_is_stored_and_its_address_published(load: Load, published: Published) -> None:
    function = load("publish_avatar")
    messages = published(function)
    answer({"seeds": [7], "finish_reasons": [None], "images": [base64.b64encode(PNG).decode()]})
    assert function.handler(EVENT, None) == {"key": "avatars/ada/v1.png"}
    stored = boto3.client("s3").get_object(Bucket=BUCKET, Key="avatars/ada/v1.png")
    assert stored["Body"].read() == PNG
    assert stored["ContentType"] == "image/png"
    message = json.loads(messages[0]["payload"])
    assert (message["type"], message["title"], message["at"]) == ("avatar", EVENT["title"], 1_700_000_000_250)
    assert messages[0]["retain"] is True
    url = urlsplit(message["url"])
    assert url.path.endswith("/avatars/ada/v1.png")
    assert parse_qs(url.query)["X-Amz-Expires"] == ["3600"]


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ({"finish_reasons": ["Filter reason: prompt"]}, "Filter reason: prompt"),
        ({"images": [], "finish_reasons": [None]}, "has no image"),
        ({"images": ["no base64!"], "finish_reasons": [None]}, "is not base64"),
        ({}, "has no image"),
    ],
    ids=["filtered", "none", "garbage", "empty"],
)
def test_an_answer_without_a_picture_says_why(load: Load, published: Published, body: object, reason: str) -> None:
    function = load("publish_avatar")
    messages = published(function)
    answer(body)
    with pytest.raises(function.ImageRefused, match=reason):
        function.handler(EVENT, None)
    assert messages == []
