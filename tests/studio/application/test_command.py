"""`sfgen run FILE --serve` with an application, in a process of its own."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from pathlib import Path
from textwrap import dedent
from typing import Any
from urllib.parse import urlsplit

import pytest

from tests.studio.application.support import Reply, request

PATIENCE = 60

FILE = """
from pathlib import Path

from sfgen import Parameter, Workflow
from sfgen.aws import lambda_
from sfgen.resources import AnswerTask, Api, Bucket, CallFunction, Function, Route, Site

HERE = Path(__file__).parent
colour = Parameter("Colour")
bucket = Bucket("Data")
work = Function("Work", source=HERE / "work.py", handler="work.handler", environment={"BUCKET": bucket.name, "COLOUR": colour})
wf = Workflow("app")
ask = lambda_.invoke("Ask", function=work.arn, payload={"token": wf.context.task.token}, wait_for_task_token=True)
wf.start_at(ask)
wf.returns(ask.result)
api = Api(
    "Shop",
    authorizer=work,
    routes=[
        Route("GET", "/latest", CallFunction(work)),
        Route("POST", "/answers", AnswerTask(wf), body={"token": "string", "answer": "object"}),
    ],
)
page = Site("Page", source=HERE / "page", settings={"api": api})
"""

WORK = """
import json, os
import boto3
s3, bucket = boto3.client("s3"), os.environ["BUCKET"]
def handler(event, context):
    if "token" in event:
        s3.put_object(Bucket=bucket, Key="latest", Body=event["token"], ContentType="text/plain")
        return None
    token = s3.get_object(Bucket=bucket, Key="latest")["Body"].read().decode()
    url = s3.generate_presigned_url("get_object", Params={"Bucket": bucket, "Key": "latest"})
    return {"statusCode": 200, "body": json.dumps({"token": token, "url": url, "colour": os.environ["COLOUR"]})}
"""


class Served:
    """A server in another process."""

    def __init__(self, process: subprocess.Popen[str], terminal: Path) -> None:
        self.process = process
        self._terminal = terminal
        assert process.stdout is not None
        address = process.stdout.readline().strip()
        assert address, terminal.read_text()
        self.host = urlsplit(address).netloc
        self.token = address.partition("#token=")[2]

    def call(self, method: str, path: str, body: Any = None) -> Reply:
        text = None if body is None else json.dumps(body)
        return request(self.host, method, path, text, {"Authorization": f"Bearer {self.token}"})

    def end(self, number: int) -> int:
        self.process.send_signal(number)
        return self.process.wait(PATIENCE)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "app.py").write_text(dedent(FILE))
    (tmp_path / "work.py").write_text(dedent(WORK))
    (tmp_path / "page").mkdir()
    (tmp_path / "page" / "index.html").write_text("<title>Mine</title>")
    return tmp_path


@pytest.fixture
def command(folder: Path) -> Callable[..., subprocess.Popen[str]]:
    def begin(*options: str, terminal: Any = subprocess.PIPE) -> subprocess.Popen[str]:
        arguments = ["run", "app.py", "--serve", "--port", "0", "--store", "kept.sqlite3", *options]
        return subprocess.Popen(
            [sys.executable, "-X", "faulthandler", "-m", "sfgen", *arguments],
            cwd=folder,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
            stdout=subprocess.PIPE,
            stderr=terminal,
            text=True,
        )

    return begin


@pytest.fixture
def serve(folder: Path, command: Callable[..., subprocess.Popen[str]]) -> Iterator[Callable[..., Served]]:
    with ExitStack() as ends:

        def begin(*options: str) -> Served:
            terminal = folder / "terminal.txt"
            process = command("--parameter", "Colour=red", *options, terminal=ends.enter_context(terminal.open("a")))
            ends.callback(stop, process)
            return Served(process, terminal)

        yield begin


def stop(process: subprocess.Popen[str]) -> None:
    with suppress(ProcessLookupError):
        process.kill()
    process.wait()
    assert process.stdout is not None
    process.stdout.close()


def finished(process: subprocess.Popen[str]) -> tuple[int, str, str]:
    """Give how a process has ended; one that does not end tells where its threads are."""
    try:
        out, err = process.communicate(timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGABRT)
        pytest.fail("\n".join(process.communicate()))
    return process.returncode, out, err


def waiting_token(served: Served, but: str | None = None) -> dict[str, Any]:
    """Wait until a task waits with another token."""
    while True:
        reply = served.call("GET", "/api/Shop/latest")
        told = json.loads(reply.body)
        if reply.status == 200 and told["token"] != but:
            return dict(told)


def answered(served: Served, token: str) -> int:
    return served.call("POST", "/api/Shop/answers", {"token": token, "answer": {"choice": 1}}).status


def test_an_application_survives_being_killed(folder: Path, serve: Callable[..., Served]) -> None:
    (folder / "data").mkdir()
    served = serve("--input", "{}", "--name", "one", "--bucket", "data=data")
    first = waiting_token(served)
    assert first["colour"] == "red"
    assert (folder / "data" / "latest").read_text() == first["token"]
    assert served.end(signal.SIGKILL) == -signal.SIGKILL

    again = serve("--bucket", "data=data")
    second = waiting_token(again, first["token"])
    # What was signed before is good still, wherever the server listens.
    old = urlsplit(first["url"])
    reply = request(again.host, "GET", f"{old.path}?{old.query}")
    assert (reply.status, reply.body.decode()) == (200, second["token"])
    assert answered(again, first["token"]) == 400
    assert answered(again, second["token"]) == 200
    assert answered(again, second["token"]) == 400
    assert again.end(signal.SIGINT) == 0
    text = (folder / "terminal.txt").read_text()
    assert not any(line.startswith("Traceback") for line in text.splitlines())
    assert "goes on with one" in text


def test_where_things_are_kept(folder: Path, serve: Callable[..., Served]) -> None:
    served = serve("--input", "{}")
    waiting_token(served)
    [kept] = (folder / "applications").iterdir()
    assert kept.name.startswith("app-")
    assert (kept / "buckets" / "data" / "latest").is_file()
    assert (kept / "secret").stat().st_mode & 0o077 == 0
    assert served.end(signal.SIGTERM) == 0


@pytest.mark.parametrize(
    ("options", "message", "hint"),
    [
        ([], "error[operate] Colour has no value on this machine", "--parameter Colour=..."),
        (
            ["--parameter", "Colour=red", "--parameter", "Color=red"],
            "error[operate] nothing here has a Parameter Color",
            None,
        ),
    ],
    ids=["missing", "unknown"],
)
def test_values_that_do_not_fit_are_told_in_a_line(
    command: Callable[..., subprocess.Popen[str]], options: list[str], message: str, hint: str | None
) -> None:
    _, out, err = finished(command(*options))
    assert out == ""
    assert err.splitlines() == [message, *([] if hint is None else [f"  hint: {hint}"])]


def test_what_is_kept_and_cannot_be_read_is_told_in_a_line(
    folder: Path, serve: Callable[..., Served], command: Callable[..., subprocess.Popen[str]]
) -> None:
    serve().end(signal.SIGINT)
    [kept] = (folder / "applications").iterdir()
    (kept / "retained.json").write_text("nonsense")
    status, _, err = finished(command("--parameter", "Colour=red"))
    assert status != 0
    assert err.startswith("error")
    assert "retained.json does not hold the messages that were kept: delete it, and they are gone" in err
    assert len(err.splitlines()) == 1
