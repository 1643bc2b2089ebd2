"""Uploads: a form for one key in the author's own folder."""

from __future__ import annotations

import base64
import json
from types import ModuleType
from typing import Any

import pytest

from tests.functions.conftest import BUCKET, Load


@pytest.fixture
def function(load: Load, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.setenv("BUCKET", BUCKET)
    monkeypatch.setenv("PAGE_ORIGIN", "https://example.com")
    return load("sign_upload")


def ask(function: ModuleType, kind: str) -> Any:
    event = {"body": json.dumps({"type": kind}), "requestContext": {"authorizer": {"principalId": "ada"}}}
    return function.handler(event, None)


def test_a_form_is_good_for_one_key_of_the_author(function: ModuleType) -> None:
    answer = ask(function, "video/mp4")
    body = json.loads(answer["body"])
    assert body["key"] == f"uploads/ada/{body['video_id']}.mp4"
    assert body["form"]["url"] == f"https://{BUCKET}.s3.us-west-2.amazonaws.com/"
    policy = json.loads(base64.b64decode(body["form"]["fields"]["policy"]))
    assert {"key": body["key"]} in policy["conditions"]
    assert {"bucket": BUCKET} in policy["conditions"]
    assert ["content-length-range", 1, 2 * 1024**3] in policy["conditions"]
    assert {"Content-Type": "video/mp4"} in policy["conditions"]
    assert answer["headers"]["Access-Control-Allow-Origin"] == "https://example.com"


def test_no_two_uploads_have_the_same_key(function: ModuleType) -> None:
    assert len({json.loads(ask(function, "audio/ogg")["body"])["key"] for _ in range(20)}) == 20


def test_what_transcribe_does_not_take_is_refused(function: ModuleType) -> None:
    answer = ask(function, "text/html")
    assert answer["statusCode"] == 400
    assert "video/mp4" in answer["body"]
