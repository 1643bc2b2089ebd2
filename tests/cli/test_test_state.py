"""`sfgen test-state`: one state tried out on this machine."""

from __future__ import annotations

import json
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any, ClassVar

import pytest

from tests.cli.conftest import Project

STATE = json.dumps(
    {
        "Type": "Task",
        "Resource": "arn:aws:states:::dynamodb:getItem",
        "Parameters": {"TableName": "Orders", "Key": {"Id": {"S.$": "$.id"}}},
        "ResultSelector": {"found.$": "$.Item"},
        "Retry": [{"ErrorEquals": ["DynamoDB.ThrottlingException"]}],
        "Catch": [{"ErrorEquals": ["States.ALL"], "Next": "Alarm"}],
        "Next": "Ship",
    }
)
INPUT = '{"id": "7"}'


def test_a_state_in_a_file(project: Project) -> None:
    project.write("state.json", STATE)
    done = project.run("test-state", "state.json", "--input", INPUT, "--mock", '{"Item": {"Id": {"S": "7"}}}')
    assert (done.exit_code, done.stderr) == (0, "")
    assert done.stdout == 'status: SUCCEEDED\noutput: {"found": {"Id": {"S": "7"}}}\nnextState: Ship\n'


def test_the_data_on_its_way(project: Project) -> None:
    project.write("state.json", STATE)
    project.write("input.json", INPUT)
    done = project.run(
        "test-state", "state.json", "--input", "@input.json", "--mock", '{"Item": {}}', "--level", "debug"
    )
    assert [line.partition(":")[0] for line in done.stdout.splitlines()] == [
        *("input", "afterInputPath", "afterParameters", "result", "afterResultSelector", "afterResultPath"),
        *("status", "output", "nextState"),
    ]


@pytest.mark.parametrize(
    ("error", "code", "status"), [("DynamoDB.ThrottlingException", 1, "RETRIABLE"), ("X", 0, "CAUGHT_ERROR")]
)
def test_errors(project: Project, error: str, code: int, status: str) -> None:
    project.write("state.json", STATE)
    options = ["--input", INPUT, "--mock-error", error, "--mock-cause", "no", "--format", "json"]
    done = project.run("test-state", "state.json", *options)
    answer = json.loads(done.stdout)
    assert (done.exit_code, answer["status"], answer["error"], answer["cause"]) == (code, status, error, "no")


def test_a_state_of_a_workflow(shop: Project) -> None:
    done = shop.run("test-state", "shop.py:order", "Big?", "--context", '{"a": 1}')
    assert done.exit_code == 2
    assert "can only be given together with a mock" in done.stderr
    found = shop.run("test-state", "shop.py", "Refunded", "--input", '"x"')
    assert (found.exit_code, found.stdout) == (0, 'status: SUCCEEDED\noutput: "x"\n')


def test_a_state_that_no_workflow_has(shop: Project) -> None:
    done = shop.run("test-state", "shop.py", "Refundd")
    assert done.exit_code == 2
    assert "there are order-flow, refund-flow: choose a workflow" in done.stderr
    done = shop.run("test-state", "shop.py:refund", "Refundd")
    assert (done.exit_code, done.stderr) == (2, "error[sfgen] there is no state 'Refundd'; did you mean 'Refunded'?\n")


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--input", "{id}"], "this is no JSON"),
        (["--input", "@none.json"], "none.json cannot be read"),
        (["--mock", "x"], "Mocked result must be valid JSON"),
        (["--mock", '{"Item": 1}'], "Field 'Item' must be an object"),
        (["--mock", "1", "--mock-error", "x"], "give --mock or --mock-error"),
        (["--mock-cause", "x"], "goes with --mock-error"),
        (["--mock", "{}", "--mocks", "auto"], "give no --mocks"),
        (["--variables", "1"], "takes an object"),
        ([], "nothing answers the task"),
        (["--role", "arn"], "--role is for --aws"),
        (["--aws", "--mock", "auto"], "AWS takes a mock of the state"),
        (["--parameter", "x"], "takes NAME=VALUE"),
    ],
)
def test_bad_options(project: Project, options: list[str], message: str) -> None:
    project.write("state.json", STATE)
    done = project.run("test-state", "state.json", *options, *([] if "--input" in options else ["--input", INPUT]))
    assert (done.exit_code, done.stdout) == (2, "")
    assert message in done.stderr
    assert "Traceback" not in done.stderr


def test_made_up_results_and_files_of_mocks(project: Project) -> None:
    project.write("state.json", STATE)
    project.write("mocks.py", "mocks = {'dynamodb': lambda arguments: {'Item': {'Id': arguments['Key']['Id']}}}")
    made_up = project.run("test-state", "state.json", "--input", INPUT, "--mock", "auto")
    assert (made_up.exit_code, made_up.stderr) == (0, "")
    called = project.run("test-state", "state.json", "--input", INPUT, "--mocks", "mocks.py")
    assert 'output: {"found": {"Id": {"S": "7"}}}' in called.stdout


def test_parameters_are_filled_in(project: Project) -> None:
    project.write("state.json", '{"Type": "Pass", "Result": "${Stage}", "End": true}')
    done = project.run("test-state", "state.json", "--parameter", "Stage=test")
    assert done.stdout == 'status: SUCCEEDED\noutput: "test"\n'


class Service(BaseHTTPRequestHandler):
    """Answers TestState."""

    asked: ClassVar[list[dict[str, Any]]] = []

    def do_POST(self) -> None:
        self.asked.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
        answer = {"status": "SUCCEEDED", "output": '{"a": 1}', "nextState": "On", "inspectionData": {"input": "{}"}}
        content = json.dumps(answer).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def test_aws_can_do_it(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(name, "x")
    project.write(
        "state.json", '{"Type": "Pass", "QueryLanguage": "JSONata", "Output": "{% $states.context.a %}", "Next": "On"}'
    )
    with ThreadingHTTPServer(("127.0.0.1", 0), Service) as server:
        thread = Thread(target=server.serve_forever)
        thread.start()
        try:
            place = ["--region", "eu-west-1", "--endpoint-url", f"http://127.0.0.1:{server.server_port}"]
            options = ["--aws", *place, "--context", '{"a": 2}', "--level", "DEBUG", "--role", "arn:aws:iam::1:role/r"]
            done = project.run("test-state", "state.json", *options)
        finally:
            server.shutdown()
            thread.join()
    assert (done.exit_code, done.stderr) == (0, "")
    assert done.stdout == 'input: {}\nstatus: SUCCEEDED\noutput: {"a": 1}\nnextState: On\n'
    [asked] = Service.asked
    assert json.loads(asked["definition"])["Output"] == "{% $sfgen_context.a %}"
    assert json.loads(asked["variables"]) == {"sfgen_context": {"a": 2}}
    assert (asked["roleArn"], asked["inspectionLevel"]) == ("arn:aws:iam::1:role/r", "DEBUG")
