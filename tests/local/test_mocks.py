"""What answers tasks."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel, Field

from sfgen import Parameter, Pass, SfgenError, Wait, Workflow, local
from sfgen.local.mocks import Context, Gives, Responder
from sfgen.local.tasks import TaskCall
from tests.local.machines import callback, machine, passes, task

DYNAMODB = {"Type": "Task", "Resource": "arn:aws:states:::dynamodb:getItem", "Parameters": {}, "End": True}
FUNCTION = "arn:aws:lambda:us-east-1:111111111111:function:Resize:7"


@pytest.mark.parametrize(
    "key",
    ["S", "arn:aws:states:::dynamodb:getItem", "dynamodb:getItem", "dynamodb", "*"],
)
def test_a_mock_stands_under_any_of_these_names(key: str) -> None:
    assert local.run(machine(S=DYNAMODB), mocks={key: {"Item": {}}}).output == {"Item": {}}


def test_the_nearest_mock_answers() -> None:
    names = ["*", "dynamodb", "dynamodb:getItem", "arn:aws:states:::dynamodb:getItem", "S"]
    for count in range(1, len(names) + 1):
        mocks = {name: {"name": name} for name in names[:count]}
        assert local.run(machine(S=DYNAMODB), mocks=mocks).output == {"name": names[count - 1]}


@pytest.mark.parametrize(
    "resource", [FUNCTION, "arn:aws:states:::lambda:invoke", "arn:aws:states:::aws-sdk:lambda:invoke"]
)
def test_a_function_has_a_name(resource: str) -> None:
    arguments = {"FunctionName": FUNCTION, "Payload": {}}
    definition = machine(S=task(Resource=resource, Parameters=arguments))
    assert local.run(definition, mocks={"function:Resize": {"Payload": "resized"}}).output == {"Payload": "resized"}


def test_a_missing_mock_says_what_could_answer() -> None:
    with pytest.raises(local.MockError, match=r"nothing answers the task 'S' .*'dynamodb:getItem', 'dynamodb', '\*'"):
        local.run(machine(S=DYNAMODB))


def test_a_function_takes_the_arguments() -> None:
    definition = machine(S=task(Parameters={"n.$": "$.n"}))
    execution = local.run(definition, {"n": 2}, mocks={"S": lambda arguments: {"twice": arguments["n"] * 2}})
    assert execution.output == {"twice": 4}
    (call,) = execution.task_calls
    assert (call.state, call.integration, call.arguments, call.result) == ("S", "lambda:invoke", {"n": 2}, {"twice": 4})


def test_a_function_may_fail_the_task() -> None:
    def answer(_: Any) -> Any:
        raise local.TaskError("Custom", "because")

    execution = local.run(machine(S=task()), mocks={"S": answer})
    assert (execution.error, execution.cause) == ("Custom", "because")


def test_what_a_function_raises_by_mistake_is_not_hidden() -> None:
    with pytest.raises(local.MockError, match="the mock of 'S' raised ZeroDivisionError: division by zero") as raised:
        local.run(machine(S=task(Catch=[{"ErrorEquals": ["States.ALL"], "Next": "S"}])), mocks={"S": lambda _: 1 / 0})
    assert isinstance(raised.value.__cause__, ZeroDivisionError)


def test_a_sequence_answers_calls_one_by_one_and_says_when_it_has_no_more() -> None:
    definition = machine(S=task(Retry=[{"ErrorEquals": ["A"]}]))
    answers = local.sequence(local.fails("A"), lambda _: local.later(5, {"ok": 1}))
    execution = local.run(definition, mocks={"S": answers})
    assert (execution.output, execution.seconds) == ({"ok": 1}, 6)
    with pytest.raises(local.MockError, match="the mock of 'S' has 1 answer, and is asked once more"):
        local.run(definition, mocks={"S": local.sequence(local.fails("A"))})


@pytest.mark.parametrize(("value", "message"), [({1, 2}, "a value of type set"), ({"a": [b"x"]}, "type bytes at /a/0")])
def test_an_answer_is_json(value: Any, message: str) -> None:
    with pytest.raises(local.MockError, match=message):
        local.run(machine(S=task()), mocks={"S": value})


def test_a_mock_gives_what_the_api_gives() -> None:
    with pytest.raises(local.MockError, match="nothing that dynamodb:getItem gives: Field 'Item' must be an object"):
        local.run(machine(S=DYNAMODB), mocks={"S": {"Item": "x"}})
    assert local.run(machine(S=DYNAMODB), mocks={"S": {"Item": "x"}}, mock_validation="NONE").status == "SUCCEEDED"
    put = {**DYNAMODB, "Resource": "arn:aws:states:::aws-sdk:s3:listBuckets"}
    assert local.run(machine(S=put), mocks={"S": {}}).status == "SUCCEEDED"


def test_an_http_task_waits_for_a_minute() -> None:
    execution = local.run(machine(S=http()), mocks={"S": local.later(61, {})})
    assert (execution.error, execution.seconds) == ("States.Http.Socket", 60)


def test_a_handler_that_fails_before_it_has_the_token_is_no_answer() -> None:
    def function(_event: Any, _context: Any) -> None:
        raise CustomError

    resource = "arn:aws:states:::lambda:invoke.waitForTaskToken"
    execution = local.run(machine(S=task(Resource=resource)), mocks={"S": local.handler(function)})
    kinds = [event["type"] for event in execution.events][2:]
    assert kinds == ["TaskScheduled", "TaskStarted", "TaskSubmitFailed", "ExecutionFailed"]


def test_too_large_an_answer_fails_the_task() -> None:
    execution = local.run(machine(S=task()), mocks={"S": {"Payload": "x" * 300_000}})
    assert execution.error == "States.DataLimitExceeded"
    assert "returned a result with a size exceeding" in (execution.cause or "")


# Handlers


def test_a_handler_is_called_as_lambda_does() -> None:
    def function(event: Any, context: Any) -> Any:
        return {"event": event, "name": context.function_name, "request": len(context.aws_request_id)}

    definition = machine(S=task(Parameters={"FunctionName": "Resize", "Payload": {"a": 1}}))
    execution = local.run(definition, mocks={"S": local.handler(function)})
    assert isinstance(execution.output, dict)
    assert execution.output["Payload"] == {"event": {"a": 1}, "name": "Resize", "request": 36}
    assert execution.output["StatusCode"] == 200
    by_arn = local.run(machine(S=task(Resource=FUNCTION)), {"a": 1}, mocks={"S": local.handler(function)})
    assert by_arn.output == {"event": {"a": 1}, "name": "Resize", "request": 36}


class CustomError(Exception):
    """What a handler raises."""


def test_what_a_handler_raises_fails_the_task_as_lambda_reports_it() -> None:
    def function(event: Any, _context: Any) -> Any:
        raise CustomError(f"no {event['a']}")

    definition = machine(S=task(Parameters={"FunctionName": "f", "Payload": {"a": 1}}))
    execution = local.run(definition, mocks={"S": local.handler(function)})
    assert execution.error == "CustomError"
    told = json.loads(execution.cause or "")
    assert set(told) == {"errorMessage", "errorType", "requestId", "stackTrace"}
    assert (told["errorMessage"], told["errorType"]) == ("no 1", "CustomError")
    assert "raise CustomError" in told["stackTrace"][-1]


def test_a_handler_that_is_given_a_token_does_not_answer_the_task() -> None:
    seen: list[Any] = []

    def function(event: Any, _context: Any) -> None:
        seen.append(event)

    arguments = {"FunctionName": "f", "Payload": {"token.$": "$$.Task.Token"}}
    resource = "arn:aws:states:::lambda:invoke.waitForTaskToken"
    execution = local.run(
        machine(S=task(Resource=resource, Parameters=arguments)), mocks={"S": local.handler(function)}
    )
    assert execution.status == "RUNNING"
    execution.send_task_success(seen[0]["token"], {"chosen": 1})
    assert execution.output == {"chosen": 1}


def test_a_handler_returns_json() -> None:
    with pytest.raises(local.MockError, match="returned what is no JSON"):
        local.run(machine(S=task(Resource=FUNCTION)), mocks={"S": local.handler(lambda _event, _context: object())})


# Answers that are made up


def test_made_up_answers_have_the_shape_of_the_api() -> None:
    job = {"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:transcribe:getTranscriptionJob", "Parameters": {}}
    execution = local.run(machine(S={**job, "End": True}), mocks="auto")
    assert isinstance(execution.output, dict)
    told = execution.output["TranscriptionJob"]
    # Of the stages that a job goes through it is at the last.
    assert told["TranscriptionJobStatus"] == "COMPLETED"
    assert told["CreationTime"] == "2026-01-01T00:00:00Z"
    assert isinstance(told["Settings"]["MaxSpeakerLabels"], int)
    assert "FailureReason" not in told


def test_made_up_answers_do_not_ask_for_more() -> None:
    listing = {"Type": "Task", "Resource": "arn:aws:states:::aws-sdk:s3:listObjectsV2", "Parameters": {}, "End": True}
    execution = local.run(machine(S=listing), mocks={"*": local.auto()})
    assert isinstance(execution.output, dict)
    assert "NextContinuationToken" not in execution.output
    assert execution.output["Contents"][0]["Key"]


def test_made_up_answers_have_what_the_state_reads_of_them() -> None:
    def asks(output: Any) -> local.Execution:
        resource = "arn:aws:states:::bedrock:invokeModel"
        state = {"Type": "Task", "Resource": resource, "Arguments": {}, "Output": output, "End": True}
        return local.run({"QueryLanguage": "JSONata", **machine(S=state)}, mocks="auto")

    assert asks("{% $states.result.Body.content[0].text %}").output == "example"
    assert asks("{% $parse($states.result.Body.content[1].text).title & '!' %}").output == "example!"
    assert asks({"a": "{% $states.result.Body.a & $states.result.Body.b %}"}).output == {"a": "exampleexample"}


def test_a_function_is_made_up_to_give_what_it_is_given() -> None:
    definition = machine(S=task(Parameters={"FunctionName": "f", "Payload": {"a": 1}}))
    execution = local.run(definition, mocks="auto")
    assert isinstance(execution.output, dict)
    assert execution.output["Payload"] == {"a": 1}


# Files


def written(folder: Path, content: Any) -> str:
    path = folder / "mocks.json"
    path.write_text(json.dumps(content), "utf-8")
    return str(path)


def test_a_file_of_mocks(tmp_path: Path) -> None:
    path = written(tmp_path, {"S": [{"throw": {"error": "A"}}, {"return": {"b": 2}, "after": 3}], "*": "auto"})
    execution = local.run(machine(S=task(Retry=[{"ErrorEquals": ["A"]}])), mocks=path)
    assert (execution.output, execution.seconds) == ({"b": 2}, 4)


def test_a_file_names_handlers_and_servers(tmp_path: Path, server: str) -> None:
    (tmp_path / "app.py").write_text("def double(event, context):\n    return event['n'] * 2\n", "utf-8")
    path = written(tmp_path, {"S": {"handler": "app.py:double"}, "http": {"server": server}})
    definition = machine(
        S=task(Parameters={"FunctionName": "f", "Payload": {"n": 2}}, Next="H"), H=http(RequestBody="x")
    )
    execution = local.run(definition, mocks=path)
    assert [call.result["StatusCode"] for call in execution.task_calls if isinstance(call.result, dict)] == [200, 200]
    assert execution.states[0].output["Payload"] == 4  # type: ignore[index, call-overload]
    with pytest.raises(local.MockError, match=r"app.py has no function 'triple'"):
        local.run(definition, mocks=written(tmp_path, {"S": {"handler": "app.py:triple"}}))
    with pytest.raises(local.MockError, match=r"none.py.* cannot be loaded"):
        local.run(definition, mocks=written(tmp_path, {"S": {"handler": "none.py:f"}}))
    with pytest.raises(local.MockError, match=r"is FILE\.py:NAME"):
        local.run(definition, mocks=written(tmp_path, {"S": {"handler": "app"}}))


def test_a_file_of_step_functions_local(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        {
            "StateMachines": {"Shop": {"TestCases": {"Happy": {"S": "Good"}, "Flaky": {"S": "Late"}}}},
            "MockedResponses": {
                "Good": {"0": {"Return": {"ok": 1}}},
                "Late": {"0-1": {"Throw": {"Error": "A", "Cause": "c"}}, "2": {"Return": {"ok": 3}}},
            },
        },
    )
    definition = machine(S=task(Retry=[{"ErrorEquals": ["A"]}]))
    assert local.run(definition, mocks=f"{path}#Happy", name="Shop").output == {"ok": 1}
    flaky = local.run(definition, mocks=f"{path}#Flaky", name="Shop")
    assert (flaky.output, [call.outcome for call in flaky.task_calls]) == ({"ok": 3}, ["failed", "failed", "succeeded"])


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ([], "mocks are an object"),
        ({"S": 1}, 'the mock of "S" is 1; write'),
        ({"S": {"return": 1, "throw": {}}}, "has return, throw; it has one of"),
        ({"S": {"throw": {"Error": "A"}}}, "an object with error and cause"),
        ({"StateMachines": {}, "MockedResponses": {}}, "no mocks for 'StateMachine', but for nothing"),
        ({"StateMachines": {"M": {"TestCases": {"A": {}, "B": {}}}}, "MockedResponses": {}}, "say which test case.*A, B"),
        ({"StateMachines": {"M": {"TestCases": {"A": {"S": "X"}}}}, "MockedResponses": {}}, "not among the Mocked"),
        (
            {"StateMachines": {"M": {"TestCases": {"A": {"S": "X"}}}}, "MockedResponses": {"X": {"1": {"Return": 1}}}},
            "leaves out calls",
        ),
    ],
    ids=["array", "scalar", "two", "spelling", "machine", "case", "response", "gap"],
)  # fmt: skip
def test_a_wrong_file_says_what_is_wrong(tmp_path: Path, content: Any, message: str) -> None:
    with pytest.raises(local.MockError, match=message):
        local.run(machine(S=task()), mocks=written(tmp_path, content))


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(local.MockError, match="the mocks cannot be read"):
        local.run(machine(S=task()), mocks=tmp_path / "none.json")


# HTTP


class Server(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        length = int(self.headers.get("Content-Length", 0))
        told = {"path": self.path, "body": self.rfile.read(length).decode(), "kind": self.headers["Content-Type"]}
        self._send(200, "application/json", json.dumps(told).encode())

    def do_GET(self) -> None:
        if self.path == "/picture":
            self._send(200, "image/png", b"\x89PNG")
        else:
            self._send(503, "text/plain", b"not now")

    def _send(self, status: int, kind: str, content: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_arguments: Any) -> None:
        """Say nothing."""


@pytest.fixture(name="server")
def running_server() -> Iterator[str]:
    with HTTPServer(("127.0.0.1", 0), Server) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}"
        finally:
            server.shutdown()
            thread.join()


def http(**arguments: Any) -> dict[str, Any]:
    arguments = {"ApiEndpoint": "https://api.example.com/v1/items", "Method": "POST", **arguments}
    return {"Type": "Task", "Resource": "arn:aws:states:::http:invoke", "Parameters": arguments, "End": True}


def test_http_tasks_go_to_a_server_of_this_machine(server: str) -> None:
    definition = machine(S=http(QueryParameters={"q": ["a b", "c"], "m": {"k": 1}}, RequestBody={"x": 1}))
    execution = local.run(definition, mocks={"http": local.http_server(server)})
    assert isinstance(execution.output, dict)
    assert execution.output["StatusCode"] == 200
    assert execution.output["ResponseBody"] == {
        "path": "/v1/items?q%5B0%5D=a+b&q%5B1%5D=c&m%5Bk%5D=1",
        "body": '{"x": 1}',
        "kind": "application/json",
    }


@pytest.mark.parametrize(
    ("style", "body"),
    [
        ("INDICES", "a%5B0%5D=1&a%5B1%5D=2"),
        ("REPEAT", "a=1&a=2"),
        ("COMMAS", "a=1%2C2"),
        ("BRACKETS", "a%5B%5D=1&a%5B%5D=2"),
    ],
)
def test_forms_write_arrays_as_they_are_told(server: str, style: str, body: str) -> None:
    transform = {"RequestBodyEncoding": "URL_ENCODED", "RequestEncodingOptions": {"ArrayFormat": style}}
    definition = machine(S=http(RequestBody={"a": [1, 2]}, Transform=transform))
    execution = local.run(definition, mocks={"http": local.http_server(server)})
    assert isinstance(execution.output, dict)
    assert execution.output["ResponseBody"]["body"] == body


@pytest.mark.parametrize(
    ("path", "error", "cause"),
    [("/none", "States.Http.StatusCode.503", "not now"), ("/picture", "States.Runtime", "image/png")],
)
def test_http_answers_that_fail_the_task(server: str, path: str, error: str, cause: str) -> None:
    definition = machine(S=http(Method="GET", ApiEndpoint=f"https://api.example.com{path}"))
    execution = local.run(definition, mocks={"http": local.http_server(server)})
    assert execution.error == error
    assert cause in (execution.cause or "")


def test_a_server_that_is_not_there(server: str) -> None:
    del server
    execution = local.run(machine(S=http()), mocks={"http": local.http_server("http://127.0.0.1:1")})
    assert execution.error == "States.Http.Socket"
    with pytest.raises(local.MockError, match="http://"):
        local.http_server("127.0.0.1")


# Input and parameters


def test_input_is_json_and_has_a_limit() -> None:
    with pytest.raises(SfgenError, match="the input is JSON, and this has a value of type set at /a"):
        local.run(machine(S=task()), {"a": {1}})
    with pytest.raises(SfgenError, match="the input has 300,002 bytes"):
        local.run(machine(S=task()), "x" * 300_000)


def test_an_input_may_be_an_object_of_a_model() -> None:
    class Order(BaseModel):
        order_id: str = Field(alias="id")
        when: datetime

    @dataclass
    class Other:
        n: int

    given = Order(id="7", when=datetime(2026, 1, 1, tzinfo=UTC))
    assert local.run(machine(P=passes()), given).output == {"id": "7", "when": "2026-01-01T00:00:00Z"}
    assert local.run(machine(P=passes()), Other(3)).output == {"n": 3}


def test_parameters_stand_for_what_is_left_open() -> None:
    definition = machine(S=task(Resource="${Function}", TimeoutSeconds="${Limit}"))
    execution = local.run(
        definition, mocks={"function:Resize": local.later(2, {})}, parameters={"Function": FUNCTION, "Limit": 1}
    )
    assert execution.error == "States.Timeout"
    with pytest.raises(SfgenError, match=r"the definition has no \$\{Nothing\}"):
        local.run(definition, parameters={"Nothing": 1})


def test_two_runs_give_one_history_and_another_seed_another() -> None:
    definition = machine(S=callback(Retry=[{"ErrorEquals": ["A"], "JitterStrategy": "FULL", "IntervalSeconds": 100}]))

    def events(seed: int) -> Any:
        return local.run(definition, mocks={"S": local.fails("A")}, seed=seed).events

    assert events(1) == events(1)
    times = [(event["timestamp"] - events(1)[0]["timestamp"]).total_seconds() for event in events(1)]
    assert 0 < times[-1] < 100 + 200 + 400
    assert events(1) != events(2)


def test_a_parameter_stands_for_its_default_unless_it_is_given() -> None:
    wf: Workflow[Any] = Workflow("defaults")
    said = {
        "text": f"x-{Parameter('Text', default='hello')}",
        "rate": Parameter("Rate", default=0.5),
        "o": Parameter("O"),
    }
    wf.start_at(Wait("Pause", seconds=Parameter("Seconds", default=5)) >> Pass("Say", output=said))
    execution = wf.run({})
    assert execution.seconds == 5
    assert execution.output == {"text": "x-hello", "rate": 0.5, "o": "${O}"}
    assert wf.run({}, parameters={"Text": "bye", "Rate": 2, "O": "o"}).output == {"text": "x-bye", "rate": 2, "o": "o"}


class OnlyLarge(Responder):
    """A mock that takes some calls only."""

    def takes(self, call: TaskCall) -> bool:
        return isinstance(call.arguments, dict) and call.arguments.get("Size") == "large"

    def respond(self, call: TaskCall, context: Context) -> Any:
        return Gives({"by": "the near one"})


def test_a_mock_that_takes_not_all_leaves_the_rest_to_one_farther_off() -> None:
    mocks = {"dynamodb": OnlyLarge(), "*": Gives({"by": "the far one"})}
    for size, who in (("large", "the near one"), ("small", "the far one")):
        definition = machine(S={**DYNAMODB, "Parameters": {"Size": size}})
        assert local.run(definition, mocks=mocks).output == {"by": who}
    with pytest.raises(local.MockError, match="nothing answers the task 'S'"):
        local.run(machine(S=DYNAMODB), mocks={"dynamodb": OnlyLarge()})
