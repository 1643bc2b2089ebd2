"""moto's server, which runs JSONPath state machines: one process for the whole session."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from typing import Any, NamedTuple

_START_SECONDS = 60
_RUN_SECONDS = 30
_ROLE = "arn:aws:iam::123456789012:role/machine"


class Outcome(NamedTuple):
    """How an execution ended.

    Attributes:
        status: `SUCCEEDED` or `FAILED`.
        output: What it gave, or None.
        error: The name of the error, or None.
        cause: The text about it, or None.
    """

    status: str
    output: Any
    error: str | None
    cause: str | None


class Engine:
    """Runs definitions."""

    def __init__(self, url: str) -> None:
        import boto3

        credentials = {"aws_access_key_id": "test", "aws_secret_access_key": "test", "region_name": "us-east-1"}
        self._client = boto3.client("stepfunctions", endpoint_url=url, **credentials)
        self._numbers = count()

    def run(self, definition: dict[str, Any], data: Any) -> Outcome:
        """Execute a definition with an input, and give how it ended.

        Raises:
            TimeoutError: it did not end in time.
        """
        name = f"machine-{next(self._numbers)}"
        made = self._client.create_state_machine(name=name, definition=json.dumps(definition), roleArn=_ROLE)
        arn = self._client.start_execution(stateMachineArn=made["stateMachineArn"], input=json.dumps(data))[
            "executionArn"
        ]
        end, pause = time.monotonic() + _RUN_SECONDS, 0.005
        while time.monotonic() < end:
            found = self._client.describe_execution(executionArn=arn)
            if found["status"] != "RUNNING":
                return Outcome(found["status"], _output(found.get("output")), found.get("error"), found.get("cause"))
            time.sleep(pause)  # the server runs the execution in a thread of its own and tells nobody
            pause = min(pause * 2, 0.2)
        raise TimeoutError(f"{name} still runs after {_RUN_SECONDS} s")


def _output(text: str | None) -> Any:
    """Read an output; moto writes one that is a text without its quotes."""
    try:
        return None if text is None else json.loads(text)
    except json.JSONDecodeError:
        return text


@contextmanager
def running() -> Iterator[Engine]:
    """Start the server, and end it."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", str(port)]
    environment = {**os.environ, "PYTHONWARNINGS": "ignore"}
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command, env=environment, stdin=quiet, stdout=quiet, stderr=quiet) as server:
        try:
            url = f"http://127.0.0.1:{port}"
            _wait_for(url, server)
            yield Engine(url)
        finally:
            server.terminate()
            server.wait(10)


def _wait_for(url: str, server: subprocess.Popen[bytes]) -> None:
    body = json.dumps({"stepfunctions": {"execute_state_machine": True}}).encode()
    end = time.monotonic() + _START_SECONDS
    while time.monotonic() < end and server.poll() is None:
        try:
            with urllib.request.urlopen(f"{url}/moto-api/config", body, timeout=10):
                return
        except OSError:
            time.sleep(0.1)
    raise TimeoutError(f"moto's server does not answer within {_START_SECONDS} s (it ended with {server.poll()})")
