"""Step Functions and CloudWatch Logs over HTTP, as a test scripts them: what no emulator has."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

MACHINE = "arn:aws:states:us-east-1:123456789012:stateMachine:shop"
EXECUTION = "arn:aws:states:us-east-1:123456789012:execution:shop:first"
EXPRESS = "arn:aws:states:us-east-1:123456789012:express:shop:first:9"

Answer = dict[str, Any]


class Refusal(Exception):  # noqa: N818 - it is an answer
    """An error that the service answers.

    Args:
        code: Its code.
        message: What it says.
        status: The status of HTTP.
    """

    def __init__(self, code: str, message: str, status: int = 400) -> None:
        super().__init__(code)
        self.body = {"__type": f"com.amazonaws#{code}", "message": message}
        self.status = status


@dataclass
class Script:
    """What operations answer, by their names: a value, several one after the other (the last one stays), or a function.

    Attributes:
        url: Where it listens.
        calls: The operations that were called, with their members, in order.
    """

    answers: dict[str, Any] = field(default_factory=dict)
    url: str = ""
    calls: list[tuple[str, Answer]] = field(default_factory=list)

    def named(self, operation: str) -> list[Answer]:
        """Give the members of the calls of one operation."""
        return [members for name, members in self.calls if name == operation]

    def answer(self, operation: str, members: Answer) -> Answer:
        self.calls.append((operation, members))
        if operation not in self.answers:
            raise Refusal("UnknownOperationException", f"there is no {operation}")
        found = self.answers[operation]
        if isinstance(found, list):
            found = found.pop(0) if len(found) > 1 else found[0]
        if isinstance(found, Exception):
            raise found
        made: Answer = found(members) if isinstance(found, Callable) else found  # type: ignore[arg-type]
        return made


@contextmanager
def served(**answers: Any) -> Iterator[Script]:
    """Serve a script on 127.0.0.1."""
    script = Script(dict(answers))

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            members = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            status = 200
            try:
                body = script.answer(self.headers["X-Amz-Target"].rpartition(".")[2], members)
            except Refusal as refusal:
                status, body = refusal.status, refusal.body
            text = json.dumps(body).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/x-amz-json-1.0")
            self.send_header("Content-Length", str(len(text)))
            self.end_headers()
            self.wfile.write(text)

        def log_message(self, format: str, *args: Any) -> None:
            """Write no log."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    script.url = f"http://127.0.0.1:{server.server_port}"
    try:
        yield script
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def described(status: str = "FAILED", **members: Any) -> Answer:
    """Give what DescribeExecution answers."""
    return {
        "executionArn": EXECUTION,
        "stateMachineArn": MACHINE,
        "name": "first",
        "status": status,
        "startDate": 1_700_000_000.0,
        "stopDate": None if status == "RUNNING" else 1_700_000_002.5,
        "input": '{"id": "7"}',
        **members,
    }


def history(events: Sequence[dict[str, Any]]) -> Answer:
    """Give what GetExecutionHistory answers, from events of the engine."""
    return {"events": [{**event, "timestamp": event["timestamp"].timestamp()} for event in events]}
