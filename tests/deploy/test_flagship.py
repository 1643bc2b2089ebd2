"""The flagship as an application: deployed to moto's server, read back, and used through the API's own path.

What moto's CloudFormation lacks, `tests/emulator/added_types.py` adds. moto runs no Lambda function without a container and lets
nobody through an API by an authorizer: here the functions' own code is called, and the mapping templates are read back from
the API and filled in as API Gateway does.
"""

from __future__ import annotations

import importlib.util
import json
import shutil
import sys
import urllib.request
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from tests.cli.conftest import Project
from tests.deploy.conftest import Emulator
from tests.deploy.support import substituted
from tests.emulator.mapping import mapped

ROOT = Path(__file__).parents[2]


class Stack:
    """The flagship's stack on the emulator."""

    def __init__(self, project: Project, emulator: Emulator) -> None:
        shutil.copytree(ROOT / "examples", project.folder, dirs_exist_ok=True)
        self.project = project
        self.emulator = emulator
        self.lines: list[str] = []
        self.arn = ""

    def deploy(self) -> None:
        """Deploy it as it is now; each command is a process of its own outside the tests."""
        sys.modules.pop("serverless_video", None)
        endpoint = ["--endpoint-url", self.emulator.url]
        done = self.project.run("deploy", "serverless_video.py", *endpoint, "--yes")
        assert done.exit_code == 0, done.stderr
        [self.arn] = [line for line in done.stdout.splitlines() if ":stateMachine:" in line]
        self.lines = done.stderr.splitlines()

    @property
    def outputs(self) -> dict[str, str]:
        """The outputs of the stack, as the command prints them at its end."""
        at = self.lines.index("serverless-video is deployed")
        return dict(line.split(" ", 1) for line in self.lines[at + 1 :])

    @property
    def ids(self) -> dict[str, str]:
        """The physical id of each resource by its logical one."""
        found = self.emulator.client("cloudformation").describe_stack_resources(StackName="serverless-video")
        return {each["LogicalResourceId"]: each.get("PhysicalResourceId", "") for each in found["StackResources"]}

    def environment(self, function: str) -> dict[str, str]:
        """Give the environment variables of a function."""
        name = self.ids[function]
        found = self.emulator.client("lambda").get_function_configuration(FunctionName=name)
        variables: dict[str, str] = found["Environment"]["Variables"]
        return variables

    def method(self, path: str) -> dict[str, Any]:
        """Give the method POST of a path of the API."""
        gateway = self.emulator.client("apigateway")
        api = self.ids["AuthorApi"]
        [resource] = [each for each in gateway.get_resources(restApiId=api)["items"] if each.get("path") == path]
        found: dict[str, Any] = gateway.get_method(restApiId=api, resourceId=resource["id"], httpMethod="POST")
        return found


@pytest.fixture
def stack(project: Project, emulator: Emulator) -> Stack:
    made = Stack(project, emulator)
    made.deploy()
    return made


def test_it_is_created_unchanged_and_updated(stack: Stack) -> None:
    at = stack.lines.index("the page AuthorPage is complete")
    assert stack.lines.index("the stack serverless-video is CREATE_COMPLETE") < at
    assert stack.lines[at + 1] == "serverless-video is deployed"
    assert list(stack.outputs) == [
        "PageUrl",
        "ApiUrl",
        "IotEndpointName",
        "MqttAuthorizerName",
        "SigningKeyArn",
        "FailedVideosUrl",
    ]
    ids = stack.ids
    machines = stack.emulator.client("stepfunctions")
    found = machines.describe_state_machine(stateMachineArn=stack.arn)
    assert found["roleArn"].endswith(f"/{ids['ServerlessVideoRole']}")
    lambdas = stack.emulator.client("lambda")
    functions = ("NotifyAuthor", "ShortenTranscript", "PublishAvatar")
    [connection] = stack.emulator.client("events").list_connections()["Connections"]
    parameters = stack.emulator.client("cloudformation").describe_stacks()["Stacks"][0]["Parameters"]
    values = {
        **ids,
        **{each["ParameterKey"]: each["ParameterValue"] for each in parameters},
        **{
            f"{each}.Arn": lambdas.get_function_configuration(FunctionName=ids[each])["FunctionArn"]
            for each in functions
        },
        "HuggingFaceConnectionArn": connection["ConnectionArn"],
    }
    compiled = stack.project.run("compile", "serverless_video.py").stdout
    assert json.loads(found["definition"]) == json.loads(substituted(compiled, values))

    first = stack.arn
    stack.deploy()
    assert stack.arn == first
    # moto takes a default that stays for a value that was not there before.
    assert "  no resource, only parameters, outputs or tags of the stack" in stack.lines

    source = stack.project.folder / "serverless_video.py"
    source.write_text(source.read_text().replace("Draw avatar", "Draw a picture"))
    stack.deploy()
    assert stack.arn == first
    assert "the stack serverless-video is UPDATE_COMPLETE" in stack.lines


def test_what_stands_in_the_account_is_what_was_asked_for(stack: Stack) -> None:
    ids, client = stack.ids, stack.emulator.client
    attributes = client("sqs").get_queue_attributes(QueueUrl=ids["Uploads"], AttributeNames=["All"])["Attributes"]
    redrive = json.loads(attributes["RedrivePolicy"])
    assert redrive["deadLetterTargetArn"].split(":")[-1] in ids["LostUploads"]
    [mapping] = client("lambda").list_event_source_mappings()["EventSourceMappings"]
    assert mapping["EventSourceArn"] == attributes["QueueArn"]
    assert mapping["FunctionArn"].split(":")[6] == ids["StartWorkflow"]
    assert mapping["FunctionResponseTypes"] == ["ReportBatchItemFailures"]
    policy = json.loads(client("s3").get_bucket_policy(Bucket=ids["Videos"])["Policy"])
    assert policy["Statement"][0]["Condition"] == {"Bool": {"aws:SecureTransport": "false"}}
    secret = client("secretsmanager").get_secret_value(SecretId=ids["SigningKey"])["SecretString"]
    assert len(secret) >= 64
    assert stack.environment("AuthorizeMqtt")["SIGNING_KEY_SECRET"] == ids["SigningKey"]
    [told] = [line for line in stack.lines if line.startswith("IotEndpoint is ")]
    assert stack.environment("NotifyAuthor")["IOT_ENDPOINT_URL"] == f"https://{told.split(chr(39))[1]}"
    api = ids["AuthorApi"]
    [authorizer] = client("apigateway").get_authorizers(restApiId=api)["items"]
    assert f"function:{ids['AuthorizeApi']}/invocations" in authorizer["authorizerUri"]
    for path in ("/uploads", "/videos", "/feedback", "/heartbeat", "/avatars"):
        method = stack.method(path)
        assert (method["authorizationType"], method["authorizerId"]) == ("CUSTOM", authorizer["id"])
        assert method["requestValidatorId"]


def load(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(
        f"deployed_{name}", ROOT / "examples" / "serverless_video" / "functions" / f"{name}.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_a_video_goes_through_the_api_to_an_execution(stack: Stack, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ENDPOINT_URL", stack.emulator.url)
    # The token that opens the API is signed with the key of this stack.
    monkeypatch.setenv("SIGNING_KEY_SECRET", stack.environment("AuthorizeApi")["SIGNING_KEY_SECRET"])
    authorize = load("authorize")
    token = authorize.sign("ada", 4_000_000_000, authorize.signing_key())
    arn = f"arn:aws:execute-api:us-east-1:123456789012:{stack.ids['AuthorApi']}/v1/POST/videos"
    caller = authorize.api({"authorizationToken": f"Bearer {token}", "methodArn": arn}, None)["principalId"]

    # API Gateway sends what the mapping template makes of the body to the queue.
    integration = stack.method("/videos")["methodIntegration"]
    body = {"video_id": "v1", "key": "uploads/ada/v1.mp4"}
    sent = mapped(integration["requestTemplates"]["application/json"], body, caller=caller)
    _, _, path = integration["uri"].partition(":sqs:path/")
    headers = {"Content-Type": integration["requestParameters"]["integration.request.header.Content-Type"].strip("'")}
    # Everything that API Gateway sends is signed; the emulator reads the name of the service in it.
    headers["Authorization"] = "AWS4-HMAC-SHA256 Credential=testing/20270101/us-east-1/sqs/aws4_request"
    request = urllib.request.Request(f"{stack.emulator.url}/{path}", sent.encode(), headers)
    with urllib.request.urlopen(request) as answer:
        assert b"SendMessageResult" in answer.read()

    # Lambda reads the queue, and calls the function with its batch; a second delivery starts nothing.
    for name, value in stack.environment("StartWorkflow").items():
        monkeypatch.setenv(name, value)
    queue = stack.emulator.client("sqs")
    [message] = queue.receive_message(QueueUrl=stack.ids["Uploads"])["Messages"]
    records = {"Records": [{"messageId": message["MessageId"], "body": message["Body"]}]}
    function = load("start_workflow")
    for _ in range(2):
        assert function.handler(records, None) == {"batchItemFailures": []}
    states = stack.emulator.client("stepfunctions")
    [execution] = states.list_executions(stateMachineArn=stack.arn)["executions"]
    assert execution["name"] == message["MessageId"]
    found = states.describe_execution(executionArn=execution["executionArn"])
    assert json.loads(found["input"]) == {"author": "ada", **body}
