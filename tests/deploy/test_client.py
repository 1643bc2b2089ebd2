"""Errors of boto3 and of AWS, each in one line with a way out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import boto3
import pytest
from botocore import exceptions
from botocore.parsers import ResponseParserError
from botocore.stub import Stubber

from sfgen.deploy.client import Boto, Caller, _refusal, connect
from sfgen.deploy.errors import DeployError, RefusedError, SetupError


def calling(client: Any, place: str, regions: Sequence[str] = ()) -> Boto:
    return Boto(Caller(client, "CloudFormation", "cloudformation", place, regions))


def stubbed(code: str, message: str = "the message") -> Boto:
    client = boto3.client("cloudformation", region_name="us-east-1")
    stubber = Stubber(client)
    stubber.add_client_error("describe_stacks", code, message)
    stubber.activate()
    return calling(client, "us-east-1", ["us-east-1"])


class Raising:
    """A client of boto3 whose calls raise."""

    def __init__(self, error: Exception) -> None:
        self.error = error

    def describe_stacks(self, **members: Any) -> dict[str, Any]:
        raise self.error


def failure(client: Boto) -> DeployError:
    with pytest.raises(DeployError) as raised:
        client.describe_stacks(StackName="shop")
    assert "\n" not in raised.value.diagnostic.message
    assert raised.value.diagnostic.hint or isinstance(raised.value, RefusedError)
    return raised.value


@pytest.mark.parametrize(
    ("code", "kind", "text"),
    [
        ("ExpiredToken", SetupError, "the AWS credentials have expired (ExpiredToken)\n  hint: get new ones"),
        ("RequestExpired", SetupError, "have expired"),
        ("InvalidClientTokenId", SetupError, "AWS does not know these credentials in us-east-1"),
        ("SignatureDoesNotMatch", SetupError, "AWS does not know these credentials in us-east-1"),
        ("AccessDenied", RefusedError, "the permission cloudformation:DescribeStacks"),
        ("Throttling", RefusedError, "run the command again in a minute"),
        ("LimitExceededException", RefusedError, "DescribeStacks was refused (LimitExceededException): the message"),
    ],
)
def test_what_aws_answers(code: str, kind: type[DeployError], text: str) -> None:
    found = failure(stubbed(code))
    assert type(found) is kind
    assert found.exit_code == (2 if kind is SetupError else 1)
    assert text in str(found)


@pytest.mark.parametrize(
    ("operation", "permission"),
    [("ListObjectsV2", "s3:ListBucket"), ("DeleteObjects", "s3:DeleteObject"), ("PutObject", "s3:PutObject")],
)
def test_a_permission_has_the_name_that_iam_has_for_it(operation: str, permission: str) -> None:
    found = _refusal(operation, "s3", {"Error": {"Code": "AccessDenied", "Message": ""}}, "us-east-1")
    assert found.diagnostic.hint == f"whoever runs this needs the permission {permission}"


def test_a_refusal_keeps_code_and_reason() -> None:
    found = failure(stubbed("ValidationError", "line one\n line two"))
    assert isinstance(found, RefusedError)
    assert (found.code, found.reason) == ("ValidationError", "line one\n line two")


@pytest.mark.parametrize(
    ("error", "text"),
    [
        (exceptions.NoCredentialsError(), "there are no AWS credentials\n  hint: give credentials"),
        (exceptions.PartialCredentialsError(provider="env", cred_var="key"), "the AWS credentials cannot be read"),
        (exceptions.UnauthorizedSSOTokenError(), "the AWS login has ended"),
        (exceptions.TokenRetrievalError(provider="sso", error_msg="expired"), "log in again: aws sso login"),
        (exceptions.EndpointConnectionError(endpoint_url="https://x"), "check the network, or its proxy"),
        (exceptions.ConnectTimeoutError(endpoint_url="https://x"), "cannot be reached"),
        (exceptions.ProxyConnectionError(proxy_url="http://p"), "cannot be reached"),
        (exceptions.SSLError(endpoint_url="https://x", error="bad"), "AWS_CA_BUNDLE"),
        (exceptions.ReadTimeoutError(endpoint_url="https://x"), "was lost"),
        (exceptions.UnknownServiceError(service_name="x", known_service_names="y"), "check the AWS configuration"),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Exception) else "",
)
def test_what_keeps_aws_from_answering(error: Exception, text: str) -> None:
    assert text in str(failure(calling(Raising(error), "us-east-1", ["us-east-1"])))


def test_an_endpoint_that_is_something_else() -> None:
    error = ResponseParserError("Unable to parse response: " + "<html>\n" * 1_000)
    text = str(failure(calling(Raising(error), "http://127.0.0.1:1")))
    assert "what http://127.0.0.1:1 answers to DescribeStacks is not CloudFormation: Unable to parse" in text
    assert len(text) < 600


def test_a_region_that_is_none_gives_the_near_one() -> None:
    error = exceptions.EndpointConnectionError(endpoint_url="https://x")
    assert "did you mean --region eu-west-1?" in str(failure(calling(Raising(error), "eu-wset-1", ["eu-west-1"])))
    assert "--region us-east-1, for example" in str(failure(calling(Raising(error), "moon", ["eu-west-1"])))
    assert "check --endpoint-url" in str(failure(calling(Raising(error), "http://127.0.0.1:1")))


def refused(**options: Any) -> str:
    with pytest.raises(SetupError) as raised:
        connect(**options).caller("cloudformation")
    assert "\n" not in raised.value.diagnostic.message
    return str(raised.value)


def test_without_a_region(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("AWS_DEFAULT_REGION")
    assert "no Region is given\n  hint: --region us-east-1, for example, or set AWS_REGION" in refused()


@pytest.mark.parametrize(
    ("options", "text"),
    [
        ({"profile": "nobody"}, "(nobody) could not be found"),
        ({"region": "not a region"}, "write it as AWS does"),
        ({"endpoint_url": "nonsense"}, "an endpoint is written as http://"),
    ],
)
def test_what_cannot_be_used_is_said_before_any_call(options: dict[str, str], text: str) -> None:
    assert text in refused(**options)


def test_a_configuration_that_cannot_be_read(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    broken = tmp_path / "config"
    broken.write_text("[default\nregion")
    monkeypatch.setenv("AWS_CONFIG_FILE", str(broken))
    assert re.search(r"ConfigParseError: .*\n  hint: check the AWS configuration", refused(profile="x"))


def test_the_place_is_the_region_or_the_endpoint(monkeypatch: pytest.MonkeyPatch) -> None:
    found = connect(region="eu-central-1").caller("cloudformation")
    assert found._place == "eu-central-1"
    assert "cn-north-1" in found._regions
    monkeypatch.setenv("AWS_ENDPOINT_URL", "http://127.0.0.1:5000")
    assert connect().caller("cloudformation")._place == "http://127.0.0.1:5000"
