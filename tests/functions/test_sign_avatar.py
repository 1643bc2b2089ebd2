"""The address of an avatar, given anew to its author alone."""

from __future__ import annotations

import json
from types import ModuleType
from typing import Any
from urllib.parse import parse_qs, urlsplit

import boto3
import pytest

from tests.functions.conftest import BUCKET, Load


@pytest.fixture
def function(load: Load, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.setenv("BUCKET", BUCKET)
    monkeypatch.setenv("PAGE_ORIGIN", "https://example.com")
    boto3.client("s3").put_object(Bucket=BUCKET, Key="avatars/ada/v1.png", Body=b"a picture")
    return load("sign_avatar")


def ask(function: ModuleType, video_id: str, author: str = "ada") -> tuple[int, Any]:
    event = {"body": json.dumps({"video_id": video_id}), "requestContext": {"authorizer": {"principalId": author}}}
    answer = function.handler(event, None)
    assert answer["headers"]["Access-Control-Allow-Origin"] == "https://example.com"
    return answer["statusCode"], json.loads(answer["body"])


def test_an_address_is_good_for_an_hour(function: ModuleType) -> None:
    status, body = ask(function, "v1")
    url = urlsplit(body["url"])
    assert (status, url.path.rpartition("/avatars/")[2]) == (200, "ada/v1.png")
    assert parse_qs(url.query)["X-Amz-Expires"] == ["3600"]


def test_the_avatars_of_others_are_not_there(function: ModuleType) -> None:
    assert ask(function, "v1", "eve") == (404, {"message": "the video has no avatar"})


@pytest.mark.parametrize("video_id", ["../ada/v1", "", "v" * 65], ids=["path", "empty", "long"])
def test_what_is_no_id_is_refused(function: ModuleType, video_id: str) -> None:
    assert ask(function, video_id)[0] == 400
