"""The bucket for code and templates, on an emulator."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

import pytest

from sfgen.deploy.bucket import CodeBucket, default_bucket
from sfgen.deploy.client import connect
from tests.cli.conftest import Project
from tests.deploy.conftest import Emulator

APP = """
from pathlib import Path

from sfgen import Task, Workflow
from sfgen.resources import Function, Output, Queue

queue = Queue("Uploads")
hello = Function("Hello", source=Path(__file__).parent / "hello.py", handler="hello.handler", environment={"Q": queue.url})
wf = Workflow("app")
wf.start_at(Task("Say", resource="arn:aws:states:::lambda:invoke", arguments={"FunctionName": hello.arn}))
url = Output("QueueUrl", queue.url)
"""


@pytest.fixture
def store(emulator: Emulator) -> CodeBucket:
    account = connect(region="us-east-1", endpoint_url=emulator.url)
    name = default_bucket(account)
    assert name == "sfgen-123456789012-us-east-1"
    return CodeBucket(account.caller("s3"), name)


def test_a_bucket_is_made_once_and_an_object_sent_once(store: CodeBucket, emulator: Emulator) -> None:
    assert not store.exists()
    store.create()
    assert store.exists()
    store.create()
    assert store.put("functions/a.zip", lambda: b"code")
    assert not store.put("functions/a.zip", lambda: b"code")
    stored = emulator.client("s3").get_object(Bucket=store.name, Key="functions/a.zip")
    assert stored["Body"].read() == b"code"


def test_a_template_has_an_address_that_says_what_is_in_it(store: CodeBucket) -> None:
    store.create()
    address = store.put_template("{}")
    assert address.startswith(f"https://{store.name}.s3.us-east-1.amazonaws.com/templates/")
    assert store.put_template("{}") == address
    assert store.put_template("[]") != address


def test_a_file_with_resources_is_deployed_with_its_code(emulator: Emulator, project: Project) -> None:
    project.write("app.py", APP)
    project.write("hello.py", "def handler(event, context):\n    return event\n")
    done = project.run("deploy", "app.py", *emulator.options, "--yes")
    assert done.exit_code == 0, done.stderr
    assert "made the bucket sfgen-123456789012-us-east-1" in done.stderr
    assert "sent functions/Hello-" in done.stderr
    function = next(iter(emulator.client("lambda").list_functions()["Functions"]))
    code = emulator.client("lambda").get_function(FunctionName=function["FunctionName"])
    assert function["Handler"] == "hello.handler"
    assert function["Environment"]["Variables"]["Q"].endswith(
        tuple("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
    )
    assert code["Configuration"]["Runtime"].startswith("python3")
    machine = done.stdout.strip()
    states = json.loads(emulator.client("stepfunctions").describe_state_machine(stateMachineArn=machine)["definition"])
    assert states["States"]["Say"]["Arguments"]["FunctionName"] == function["FunctionArn"]
    stored = emulator.client("s3").list_objects_v2(Bucket="sfgen-123456789012-us-east-1")["Contents"]
    [key] = [each["Key"] for each in stored if each["Key"].startswith("functions/")]
    content = emulator.client("s3").get_object(Bucket="sfgen-123456789012-us-east-1", Key=key)["Body"].read()
    assert zipfile.ZipFile(io.BytesIO(content)).namelist() == ["hello.py"]


def test_the_second_time_nothing_is_sent(emulator: Emulator, project: Project) -> None:
    project.write("app.py", APP)
    project.write("hello.py", "def handler(event, context):\n    return event\n")
    project.run("deploy", "app.py", *emulator.options, "--yes")
    again = project.run("deploy", "app.py", *emulator.options, "--yes")
    assert again.exit_code == 0
    assert "sent" not in again.stderr
    assert "no changes" in again.stderr


def test_without_an_answer_no_bucket_is_made(emulator: Emulator, project: Project) -> None:
    project.write("app.py", APP)
    project.write("hello.py", "")
    done = project.run("deploy", "app.py", *emulator.options)
    assert done.exit_code == 1
    assert "The bucket sfgen-123456789012-us-east-1 for code and templates is not there. Make it?" in done.stderr
    assert emulator.client("s3").list_buckets()["Buckets"] == []


def test_hello_is_a_file_that_is_there(project: Project, tmp_path: Path) -> None:
    project.write("app.py", APP)
    done = project.run("deploy", "app.py", "--dry-run")
    assert done.exit_code != 0
    assert "the source of the function Hello is not there" in done.stderr
