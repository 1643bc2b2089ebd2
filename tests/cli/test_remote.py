"""`sfgen validate --remote`, against a server that answers as AWS does."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import pytest

from tests.cli.conftest import Project

FLOW = '{\n  "StartAt": "A",\n  "States": {\n    "A": {"Type": "Succeed"}\n  }\n}\n'


class Server(HTTPServer):
    """Keeps what it is asked and gives the answer that it was given."""

    asked: list[dict[str, Any]]
    answer: tuple[int, dict[str, Any]]


class Handler(BaseHTTPRequestHandler):
    server: Server

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.asked.append({"target": self.headers["X-Amz-Target"], **json.loads(body)})
        status, answer = self.server.answer
        content = json.dumps(answer).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/x-amz-json-1.0")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: Any) -> None:
        pass


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    for name, value in {
        "AWS_ACCESS_KEY_ID": "a",
        "AWS_SECRET_ACCESS_KEY": "b",
        "AWS_DEFAULT_REGION": "eu-west-1",
    }.items():
        monkeypatch.setenv(name, value)
    with Server(("127.0.0.1", 0), Handler) as made:
        made.asked = []
        made.answer = (200, {"result": "OK", "diagnostics": []})
        thread = threading.Thread(target=made.serve_forever, args=(0.01,))
        thread.start()
        yield made
        made.shutdown()
        thread.join()


def run(project: Project, server: Server, *arguments: str) -> Any:
    url = f"http://127.0.0.1:{server.server_port}"
    return project.run("validate", "--remote", "--endpoint-url", url, *arguments)


def test_what_aws_says_is_added_at_its_place(project: Project, server: Server) -> None:
    project.write("flow.asl.json", FLOW)
    found = {"severity": "ERROR", "code": "SCHEMA_VALIDATION_FAILED", "message": "Not so", "location": "/States/A/Type"}
    server.answer = (200, {"result": "FAIL", "diagnostics": [found, {**found, "severity": "WARNING", "location": "/"}]})
    done = run(project, server, "flow.asl.json", "--type", "EXPRESS")
    assert done.exit_code == 1
    assert "error[SCHEMA_VALIDATION_FAILED] flow.asl.json:4:11 AWS: Not so" in done.stdout
    assert "1 error, 1 warning in 1 definition" in done.stdout
    [asked] = server.asked
    assert asked["target"] == "AWSStepFunctions.ValidateStateMachineDefinition"
    assert (asked["type"], json.loads(asked["definition"])) == ("EXPRESS", json.loads(FLOW))


def test_nothing_to_say(project: Project, server: Server) -> None:
    project.write("flow.asl.json", FLOW)
    assert run(project, server, "flow.asl.json").exit_code == 0


def test_substitutions_are_not_shown(project: Project, server: Server) -> None:
    project.write("flow.asl.json", FLOW.replace('"Succeed"', '"Succeed", "Comment": "${X}"'))
    done = run(project, server, "flow.asl.json")
    assert (done.exit_code, server.asked) == (0, [])
    assert "has substitutions and is not shown to AWS" in done.stderr


def test_a_refusal_is_one_line(project: Project, server: Server) -> None:
    project.write("flow.asl.json", FLOW)
    server.answer = (400, {"__type": "AccessDeniedException", "message": "no"})
    done = run(project, server, "flow.asl.json")
    assert done.exit_code == 1
    assert "states:ValidateStateMachineDefinition" in done.stderr
    assert "Traceback" not in done.stderr
