"""An emulator of AWS, a workflow file, and the surroundings in which no test meets a real account."""

from __future__ import annotations

import json
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import boto3
import pytest

from tests.cli.conftest import project, shop

# A process of its own: moto's parser keeps what it read in class attributes, and writes a log to stderr. It ends when
# its standard input does. After a change set moto's outputs are those of before: they are made anew. It
# drops the settings of a machine: they are kept. moto runs executions in a backend of its own, and its CloudFormation makes machines in the other one: here
# both use the one that the configuration says.
_SERVER = """
import logging, sys
from moto.server import ThreadedMotoServer
from moto.stepfunctions import models, responses
import tests.emulator.added_types
class Backends:
    def __getitem__(self, account):
        return {"us-east-1": responses.get_backend(account, "us-east-1")}
models.stepfunctions_backends = Backends()
create = models.StateMachine.create_from_cloudformation_json.__func__
def create_with_settings(cls, name, made, *place, **more):
    machine = create(cls, name, made, *place, **more)
    logging = made["Properties"].get("LoggingConfiguration", {})
    machine.type = made["Properties"].get("StateMachineType", "STANDARD")
    told = {"level": logging.get("Level", "OFF"), "includeExecutionData": logging.get("IncludeExecutionData", False)}
    machine.loggingConfiguration = told
    return machine
models.StateMachine.create_from_cloudformation_json = classmethod(create_with_settings)
from moto.cloudformation.models import CloudFormationBackend
execute = CloudFormationBackend.execute_change_set
def execute_with_outputs(self, change_set_name, stack_name=None):
    execute(self, change_set_name, stack_name)
    for stack in self.stacks.values():
        if stack.status in ("CREATE_COMPLETE", "UPDATE_COMPLETE"):
            stack._parse_template()
            stack.output_map = stack._create_output_map()
CloudFormationBackend.execute_change_set = execute_with_outputs
logging.getLogger("werkzeug").setLevel(logging.ERROR)
server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
server.start()
print(server.get_host_and_port()[1], flush=True)
sys.stdin.read()
server.stop()
"""
__all__ = ["emulator", "project", "shop", "surroundings"]

_ROLE = "arn:aws:iam::123456789012:role/machines"


class Emulator:
    """moto's server.

    Attributes:
        url: Where it listens.
    """

    def __init__(self, url: str) -> None:
        self.url = url

    def post(self, path: str, body: dict[str, Any]) -> None:
        """Call moto's own interface."""
        data = json.dumps(body).encode()
        request = urllib.request.Request(f"{self.url}{path}", data, {"Content-Type": "application/json"})
        with urllib.request.urlopen(request) as answer:
            answer.read()

    def runs_executions(self, whether: bool) -> None:
        """Say whether machines made from now on can be run; moto's parser refuses some correct definitions then."""
        self.post("/moto-api/config", {"stepfunctions": {"execute_state_machine": whether}})

    def client(self, service: str) -> Any:
        """Give a client of boto3."""
        return boto3.client(service, endpoint_url=self.url, region_name="us-east-1")

    @property
    def options(self) -> list[str]:
        """What `sfgen deploy` must be given to use it."""
        return ["--role", _ROLE, "--endpoint-url", self.url]


@pytest.fixture(scope="session")
def _server() -> Iterator[Emulator]:
    command = [sys.executable, "-W", "ignore", "-c", _SERVER]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        yield Emulator(f"http://127.0.0.1:{int(process.stdout.readline())}")
        process.stdin.close()


@pytest.fixture
def emulator(_server: Emulator) -> Emulator:
    """Give moto's server, empty."""
    _server.post("/moto-api/reset", {})
    _server.runs_executions(False)
    return _server


@pytest.fixture(autouse=True)
def surroundings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Set credentials that no account knows, and nothing else that AWS's tools would find."""
    settings = {
        "AWS_ACCESS_KEY_ID": "testing",
        "AWS_SECRET_ACCESS_KEY": "testing",
        "AWS_DEFAULT_REGION": "us-east-1",
        "AWS_EC2_METADATA_DISABLED": "true",
        "AWS_CONFIG_FILE": str(tmp_path / "no-config"),
        "AWS_SHARED_CREDENTIALS_FILE": str(tmp_path / "no-credentials"),
    }
    for name in (
        "AWS_PROFILE",
        "AWS_REGION",
        "AWS_SESSION_TOKEN",
        "AWS_ENDPOINT_URL",
        "AWS_ENDPOINT_URL_CLOUDFORMATION",
    ):
        monkeypatch.delenv(name, raising=False)
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
