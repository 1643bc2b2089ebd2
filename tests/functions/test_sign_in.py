"""The script that signs an author in: an address whose token the application's own authorizer takes."""

from __future__ import annotations

import importlib.util
import json
import sys
import time
from types import ModuleType

import boto3
import pytest

from tests.functions.conftest import FUNCTIONS, Load

KEY = "a key that nobody knows"
URL = "https://d111.cloudfront.net/"


@pytest.fixture
def script(aws: None) -> ModuleType:
    spec = importlib.util.spec_from_file_location("sign_in", FUNCTIONS.parent / "sign_in.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def stack(name: str, **outputs: str) -> None:
    resources = {"Queue": {"Type": "AWS::SQS::Queue"}}
    template = {"Resources": resources, "Outputs": {key: {"Value": value} for key, value in outputs.items()}}
    boto3.client("cloudformation").create_stack(StackName=name, TemplateBody=json.dumps(template))


@pytest.fixture
def deployed(script: ModuleType) -> ModuleType:
    secret = boto3.client("secretsmanager").create_secret(Name="signing-key", SecretString=KEY)
    stack("serverless-video", PageUrl=URL, SigningKeyArn=secret["ARN"])
    return script


def said(script: ModuleType, monkeypatch: pytest.MonkeyPatch, *arguments: str) -> str:
    """Run the script and give the reason why it ended."""
    monkeypatch.setattr(sys, "argv", ["sign_in.py", *arguments])
    with pytest.raises(SystemExit) as ended:
        script.main()
    return str(ended.value)


def test_the_address_opens_the_page_for_its_author(
    deployed: ModuleType, load: Load, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["sign_in.py", "serverless-video", "ada", "--hours", "2"])
    begin = int(time.time())
    deployed.main()
    address, _, token = capsys.readouterr().out.strip().partition("#token=")
    assert address == URL
    authorize = load("authorize")
    assert authorize.verify(token, KEY.encode(), begin + 2 * 3600 - 1) == "ada"
    with pytest.raises(authorize.InvalidTokenError, match="expired"):
        authorize.verify(token, KEY.encode(), time.time() + 2 * 3600 + 1)


def test_what_cannot_be_is_said_in_one_line(deployed: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "'ada lovelace' cannot be an author's id" in said(deployed, monkeypatch, "serverless-video", "ada lovelace")
    assert "1 to 168 hours, not 0" in said(deployed, monkeypatch, "serverless-video", "ada", "--hours", "0")
    assert "Stack with id other does not exist" in said(deployed, monkeypatch, "other", "ada")
    stack("queues", QueueUrl="x")
    assert "the stack queues has no output PageUrl" in said(deployed, monkeypatch, "queues", "ada")
