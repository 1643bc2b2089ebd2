"""One token for the API and for MQTT, good for the author's own videos only."""

from __future__ import annotations

import base64
from types import ModuleType
from typing import Any

import boto3
import pytest

from tests.functions.conftest import Load

KEY = b"a key that nobody knows"
LATER = 4_000_000_000
ARN = "arn:aws:execute-api:us-west-2:123456789012:api1/prod/POST/feedback"


@pytest.fixture
def function(load: Load, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    secret = boto3.client("secretsmanager").create_secret(Name="signing-key", SecretString=KEY.decode())
    monkeypatch.setenv("SIGNING_KEY_SECRET", secret["ARN"])
    monkeypatch.setenv("IOT_ARN_PREFIX", "arn:aws:iot:us-west-2:123456789012")
    return load("authorize")


def api(function: ModuleType, token: str) -> Any:
    return function.api({"authorizationToken": f"Bearer {token}", "methodArn": ARN}, None)


def mqtt(function: ModuleType, token: str) -> Any:
    password = base64.b64encode(token.encode()).decode()
    return function.mqtt({"protocolData": {"mqtt": {"password": password}}}, None)


def test_the_api_opens_for_its_stage_only(function: ModuleType) -> None:
    answer = api(function, function.sign("ada", LATER, KEY))
    assert answer["principalId"] == "ada"
    [statement] = answer["policyDocument"]["Statement"]
    assert statement["Resource"] == "arn:aws:execute-api:us-west-2:123456789012:api1/prod/*"


def test_mqtt_opens_for_the_authors_topics_only(function: ModuleType) -> None:
    answer = mqtt(function, function.sign("ada", LATER, KEY))
    assert answer["isAuthenticated"] is True
    [document] = answer["policyDocuments"]
    allowed = {statement["Action"]: statement["Resource"].split(":", 5)[5] for statement in document["Statement"]}
    assert allowed == {
        "iot:Connect": "client/ada.*",
        "iot:Subscribe": "topicfilter/authors/ada/*",
        "iot:Receive": "topic/authors/ada/*",
    }, "the page publishes nothing"


def forged(function: ModuleType) -> str:
    author, _, rest = function.sign("eve", LATER, KEY).partition(".")
    assert author == "eve"
    return f"ada.{rest}"


@pytest.mark.parametrize(
    "make",
    [
        lambda function: "",
        lambda function: "ada",
        lambda function: "ada.soon.x",
        lambda function: "ada.²." + "x" * 43,
        lambda function: function.sign("ada", 1_000, KEY),
        lambda function: function.sign("ada", LATER, b"another key"),
        lambda function: function.sign("a/#", LATER, KEY),
        lambda function: function.sign("ada", LATER, KEY) + "é",
        forged,
    ],
    ids=["empty", "short", "time", "digit", "expired", "key", "wildcard", "tail", "forged"],
)
def test_a_token_that_is_not_to_be_trusted_opens_nothing(function: ModuleType, make: Any) -> None:
    token = make(function)
    assert mqtt(function, token) == {"isAuthenticated": False}
    with pytest.raises(Exception, match=r"^Unauthorized$"):
        api(function, token)
