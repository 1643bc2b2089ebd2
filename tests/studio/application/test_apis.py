"""What stands for services: their answers and their refusals, as boto3 gives them."""

from __future__ import annotations

import json
import string
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from botocore.exceptions import ClientError, ParamValidationError

from sfgen import Pass, Workflow
from sfgen.operate.errors import OperateError
from sfgen.operate.executions import Report
from sfgen.studio.application.apis import iot, lambda_, secrets, sns, states
from sfgen.studio.application.apis.table import Table
from sfgen.studio.application.broker import Broker
from sfgen.studio.application.clients import Clients
from sfgen.studio.application.functions import Outcome
from sfgen.studio.application.hooks import CannotAnswerError
from sfgen.studio.application.names import Names
from sfgen.studio.errors import ExecutionExistsError, UnknownExecutionError, UnknownTokenError

ARN = "arn:aws:states:us-east-1:111111111111"
MACHINE = f"{ARN}:stateMachine:app"


def client(service: str, operations: Any) -> Any:
    return Clients(Table({service: operations}).ask, "s", "http://127.0.0.1:1/s3").client(service)


def refusal(call: Callable[[], object]) -> tuple[str, int]:
    with pytest.raises(ClientError) as caught:
        call()
    response = caught.value.response
    return response["Error"]["Code"], response["ResponseMetadata"]["HTTPStatusCode"]


# -- IoT Core -------------------------------------------------------------------------------------------------------------


@pytest.fixture
def broker(tmp_path: Path) -> Broker:
    return Broker(tmp_path / "retained.json", lambda _: True)


def test_what_is_published_is_retained(broker: Broker) -> None:
    published = client("iot-data", iot.operations(broker))
    published.publish(topic="a/b", qos=1, retain=True, messageExpiry=60, payload="text")
    published.publish(topic="a/c", payload=b"not kept")
    published.publish(topic="a/d", retain=True)
    assert list(broker.retained("#")) == [("a/b", b"text", 1)]


@pytest.mark.parametrize(
    ("given", "error"),
    [
        ({"topic": "a/+"}, ("InvalidRequestException", 400)),
        ({"topic": "a/#"}, ("InvalidRequestException", 400)),
        ({"topic": "a" * 257}, ("InvalidRequestException", 400)),
        ({"topic": "a/" * 8}, ("InvalidRequestException", 400)),
        ({"topic": "a", "qos": 2}, ("InvalidRequestException", 400)),
        ({"topic": "a", "payload": b"x" * 131_073}, ("RequestEntityTooLargeException", 413)),
    ],
    ids=["plus", "hash", "long", "slashes", "quality", "large"],
)
def test_what_cannot_be_published(broker: Broker, given: dict[str, Any], error: tuple[str, int]) -> None:
    assert refusal(lambda: client("iot-data", iot.operations(broker)).publish(**given)) == error


# -- secrets --------------------------------------------------------------------------------------------------------------


def test_a_secret_is_made_up_as_cloudformation_does() -> None:
    plain = secrets.made_up("Key", {}, "seed")
    assert len(plain) == 32
    assert secrets.made_up("Key", {}, "seed") == plain
    assert len({plain, secrets.made_up("Other", {}, "seed"), secrets.made_up("Key", {}, "another")}) == 3
    wanted = {"PasswordLength": 200, "ExcludePunctuation": True, "ExcludeUppercase": True, "ExcludeCharacters": "0aé"}
    assert set(secrets.made_up("Key", wanted, "seed")) == set(string.ascii_lowercase + string.digits) - {"0", "a"}
    template = {"SecretStringTemplate": '{"user": "ada"}', "GenerateStringKey": "password", "PasswordLength": 7}
    made = json.loads(secrets.made_up("Key", template, "seed"))
    assert (made["user"], len(made["password"])) == ("ada", 7)


def test_secrets_are_found_by_name_and_arn() -> None:
    arn = "arn:aws:secretsmanager:us-east-1:111111111111:secret:Key"
    found = client("secretsmanager", secrets.operations({arn: "text"}))
    assert found.get_secret_value(SecretId="Key")["SecretString"] == "text"
    assert found.get_secret_value(SecretId=arn)["Name"] == "Key"
    with pytest.raises(found.exceptions.ResourceNotFoundException):
        found.get_secret_value(SecretId="Other")


# -- Step Functions -------------------------------------------------------------------------------------------------------


class Engine:
    """What is asked of an engine."""

    def __init__(self) -> None:
        self.asked: list[Any] = []
        self.error: Exception | None = None

    def _ask(self, *what: Any) -> None:
        self.asked.append(what)
        if self.error is not None:
            raise self.error

    def start(self, workflow: str | None, given: Any, name: str | None = None) -> str:
        self._ask("start", workflow, given, name)
        return name or "made-up"

    def answer(self, token: str, output: Any) -> None:
        self._ask("answer", token, output)

    def fail(self, token: str, error: str | None = None, cause: str | None = None) -> None:
        self._ask("fail", token, error, cause)

    def heartbeat(self, token: str) -> None:
        self._ask("beat", token)

    def stop(self, execution: str, error: str | None = None, cause: str | None = None) -> None:
        self._ask("stop", execution, error, cause)

    def report(self, execution: str) -> Report:
        self._ask("report", execution)
        arn = f"{ARN}:execution:app:{execution}"
        return Report(arn, execution, "app", "SUCCEEDED", 1_000, 2_000, {"n": 1}, {"ü": 2}, None, None)


@pytest.fixture
def engine() -> Engine:
    return Engine()


@pytest.fixture
def called(engine: Engine) -> Any:
    workflow: Workflow[Any] = Workflow("app")
    workflow.start_at(Pass("Begin"))
    return client("stepfunctions", states.operations(Names([], [workflow], {}, "127.0.0.1:1"), engine))


def test_executions_are_started_and_described(engine: Engine, called: Any) -> None:
    started = called.start_execution(stateMachineArn=MACHINE, name="one", input='{"n": 1}')
    assert started["executionArn"] == f"{ARN}:execution:app:one"
    assert started["startDate"].timestamp() == 1
    called.start_execution(stateMachineArn=f"{MACHINE}:live")
    assert [each for each in engine.asked if each[0] == "start"] == [
        ("start", "app", {"n": 1}, "one"),
        ("start", "app", {}, None),
    ]
    told = called.describe_execution(executionArn=started["executionArn"])
    assert (told["name"], told["status"], told["input"], told["output"]) == ("one", "SUCCEEDED", '{"n":1}', '{"ü":2}')
    assert (told["stateMachineArn"], told["stopDate"].timestamp()) == (MACHINE, 2)


def test_tasks_are_answered(engine: Engine, called: Any) -> None:
    called.send_task_success(taskToken="t", output='{"a": [1]}')
    called.send_task_failure(taskToken="t", error="E", cause="c")
    called.send_task_failure(taskToken="t")
    called.send_task_heartbeat(taskToken="t")
    called.stop_execution(executionArn=f"{ARN}:execution:app:one", error="E")
    assert engine.asked == [
        ("answer", "t", {"a": [1]}),
        ("fail", "t", "E", "c"),
        ("fail", "t", None, None),
        ("beat", "t"),
        ("stop", "one", "E", None),
    ]


def test_refusals_of_step_functions(engine: Engine, called: Any) -> None:
    assert refusal(lambda: called.start_execution(stateMachineArn=f"{MACHINE}s"))[0] == "StateMachineDoesNotExist"
    assert refusal(lambda: called.start_execution(stateMachineArn="app"))[0] == "StateMachineDoesNotExist"
    assert refusal(lambda: called.start_execution(stateMachineArn=MACHINE, input="{"))[0] == "InvalidExecutionInput"
    assert refusal(lambda: called.send_task_success(taskToken="t", output="{"))[0] == "InvalidOutput"
    large = json.dumps("x" * 262_143)
    assert refusal(lambda: called.send_task_success(taskToken="t", output=large))[0] == "ValidationException"
    assert engine.asked == []
    with pytest.raises(ParamValidationError, match='Unknown parameter in input: "stateMachine"'):
        called.start_execution(stateMachine=MACHINE)
    engine.error = ExecutionExistsError("it exists")
    with pytest.raises(called.exceptions.ExecutionAlreadyExists):
        called.start_execution(stateMachineArn=MACHINE, name="one")
    engine.error = OperateError("no name", "take another")
    assert refusal(lambda: called.start_execution(stateMachineArn=MACHINE, name="one")) == ("ValidationException", 400)
    assert refusal(lambda: called.stop_execution(executionArn="arn"))[0] == "ValidationException"
    engine.error = UnknownTokenError("nobody")
    for call in (
        lambda: called.send_task_success(taskToken="t", output="1"),
        lambda: called.send_task_failure(taskToken="t"),
        lambda: called.send_task_heartbeat(taskToken="t"),
    ):
        with pytest.raises(called.exceptions.TaskTimedOut):
            call()
    engine.error = UnknownExecutionError("none")
    for call in (
        lambda: called.describe_execution(executionArn=f"{ARN}:execution:app:two"),
        lambda: called.stop_execution(executionArn=f"{ARN}:execution:app:two"),
    ):
        with pytest.raises(called.exceptions.ExecutionDoesNotExist):
            call()
    with pytest.raises(CannotAnswerError, match="stepfunctions:ListExecutions is not there on this machine"):
        called.list_executions(stateMachineArn=MACHINE)


# -- SNS and Lambda -------------------------------------------------------------------------------------------------------


def test_topics_tell() -> None:
    told: list[str] = []
    arn = "arn:aws:sns:us-east-1:111111111111:News"
    topics = client("sns", sns.operations([arn], told.append))
    assert topics.publish(TopicArn=arn, Message="hello")["MessageId"]
    topics.publish(PhoneNumber="+49", Message="hi")
    assert told == ["News: hello", "a message to +49: hi"]
    assert refusal(lambda: topics.publish(TopicArn=f"{arn}s", Message="x")) == ("NotFound", 404)


class Functions:
    def __init__(self) -> None:
        self.called: list[Any] = []

    def __contains__(self, name: str) -> bool:
        return name == "Work"

    def call(self, name: str, event: Any) -> Outcome:
        self.called.append((name, event))
        return Outcome('{"errorType": "Odd"}', failed=True) if event == "fail" else Outcome('"done"', failed=False)


def test_functions_are_invoked_in_every_way() -> None:
    functions = Functions()
    later: list[Callable[[], object]] = []
    invoke = client("lambda", lambda_.operations(functions, later.append)).invoke  # type: ignore[arg-type]
    arn = "arn:aws:lambda:us-east-1:111111111111:function:Work"
    for name in ("Work", arn, f"{arn}:live", "111111111111:function:Work", "Work:1"):
        assert json.load(invoke(FunctionName=name, Payload=b'{"a": 1}')["Payload"]) == "done"
    assert functions.called == [("Work", {"a": 1})] * 5
    assert json.load(invoke(FunctionName="Work")["Payload"]) == "done"
    failed = invoke(FunctionName="Work", Payload='"fail"')
    assert (failed["StatusCode"], failed["FunctionError"], json.load(failed["Payload"])["errorType"]) == (
        200,
        "Unhandled",
        "Odd",
    )
    functions.called.clear()
    assert invoke(FunctionName="Work", InvocationType="DryRun")["StatusCode"] == 204
    assert invoke(FunctionName="Work", InvocationType="Event", Payload=b"1")["StatusCode"] == 202
    assert functions.called == []
    later[0]()
    assert functions.called == [("Work", 1)]
    assert refusal(lambda: invoke(FunctionName="Other")) == ("ResourceNotFoundException", 404)
    assert refusal(lambda: invoke(FunctionName="Work", Payload=b"{")) == ("InvalidRequestContentException", 400)
