"""`sfgen run --serve` as a user has it: a process, Ctrl-C, and a process that is killed."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from sfgen import local
from sfgen.cli.serving import Supply
from sfgen.local.store import Store
from sfgen.studio.engine import Engine
from sfgen.studio.here import Here
from sfgen.studio.server import Server
from tests.cli.conftest import Project
from tests.studio.pages import Page
from tests.studio.support import PATIENCE, Given

SHOP = """
from sfgen import Pass, Task, Workflow

wf = Workflow("shop", input=dict[str, str])
resource = "arn:aws:states:::sqs:sendMessage.waitForTaskToken"
ask = Task("Ask", resource=resource, arguments={"QueueUrl": "q", "MessageBody": wf.context.task.token})
wf.start_at(Pass("First") >> ask)
"""


TASK = {"Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:f", "End": True}


class Guards:
    """What `Page` reads of a server."""

    def __init__(self, address: str) -> None:
        parts = urlsplit(address)
        self.host = parts.netloc
        self.port = parts.port or 0
        self.token = parts.fragment.removeprefix("token=")


class Command:
    """A command in a process of its own.

    Args:
        arguments: The arguments of `sfgen`.
        folder: Where it runs.
    """

    def __init__(self, arguments: list[str], folder: Path) -> None:
        root = Path(__file__).parents[2]
        environment = {**os.environ, "PYTHONPATH": f"{root / 'src'}", "PYTHONUNBUFFERED": "1"}
        with (folder / "stderr.txt").open("w") as errors:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "sfgen", *arguments],
                cwd=folder,
                env=environment,
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
            )
        assert self.process.stdout is not None
        self.address = self.process.stdout.readline().strip()
        assert self.address, (folder / "stderr.txt").read_text()
        self.guards = Guards(self.address)
        self.port, self.token = self.guards.port, self.guards.token

    def end(self, how: signal.Signals) -> int:
        self.process.send_signal(how)
        return self.process.wait(PATIENCE)


Start = Callable[..., Command]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Give what serves the shop; it takes further arguments."""
    (tmp_path / "shop.py").write_text(SHOP)
    begun: list[Command] = []

    def starting(*more: str) -> Command:
        command = ["run", "shop.py", "--serve", "--port", "0", "--store", "executions.sqlite3", *more]
        begun.append(Command(command, tmp_path))
        return begun[-1]

    yield starting
    for each in begun:
        if each.process.poll() is None:
            each.end(signal.SIGKILL)
        assert each.process.stdout is not None
        each.process.stdout.close()


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL], ids=lambda how: how.name)
def test_the_next_server_goes_on_with_what_was_running(start: Start, tmp_path: Path, how: signal.Signals) -> None:
    first = start("--input", "{}", "--name", "one")
    page = Page(first)  # type: ignore[arg-type] # it reads host, port and token alone
    page.send({"do": "open", "execution": "one"})
    page.callbacks("one")
    page.close()
    assert first.end(how) == (-how if how is signal.SIGKILL else 0)
    told = (tmp_path / "stderr.txt").read_text()
    assert ("one was running: it goes on with the next `sfgen run shop.py --serve`" in told) == (
        how is not signal.SIGKILL
    )
    store = Store(tmp_path / "executions.sqlite3")
    assert [(row.id, row.status) for row in store.rows()] == [("one", "RUNNING")]
    second = start()
    page = Page(second)  # type: ignore[arg-type] # it reads host, port and token alone
    page.send({"do": "open", "execution": "one"})
    (waiting,) = page.callbacks("one")
    page.ask("answer", token=waiting["token"], output="yes")
    assert page.status("one", "SUCCEEDED")["redriveCount"] == 1
    page.close()
    assert second.end(signal.SIGINT) == 0
    assert "goes on with one" in (tmp_path / "stderr.txt").read_text()
    assert [(row.id, row.status) for row in store.rows()] == [("one", "SUCCEEDED")]
    # Nothing is left of the servers, but for what one left that was killed and nobody has looked for since.
    assert sorted(each.name for each in tmp_path.iterdir() if each.name.startswith("exec")) == ["executions.sqlite3"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["run", "shop.py", "--port", "1"], "--port goes with --serve"),
        (["run", "shop.py", "--open"], "--open goes with --serve"),
        (["run", "shop.py", "--serve", "--events"], "--events cannot go with --serve"),
        (["run", "shop.py", "--serve", "--format", "json"], "--format cannot go with --serve"),
        (["run", "shop.py", "--serve", "--name", "n"], "--name names the execution that --input starts"),
        (["run", "shop.py", "--serve", "--port", "65536"], "65536 is not in the range"),
        (["run", "none.py", "--serve"], "none.py"),
        (["run", "shop.py", "--serve", "--mocks", "none.json"], "none.json"),
    ],
)
def test_wrong_usage(arguments: list[str], said: str, project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SFGEN_STORE", str(project.folder / "executions.sqlite3"))
    project.write("shop.py", SHOP)
    done = project.run(*arguments)
    assert done.exit_code == 2
    assert said in done.stderr


def test_a_port_that_is_taken(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SFGEN_STORE", str(project.folder / "executions.sqlite3"))
    project.write("shop.py", SHOP)
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = project.run("run", "shop.py", "--serve", "--port", str(port))
    assert done.exit_code == 2
    assert f"port {port} is taken" in done.stderr
    assert "--port 0" in done.stderr


@pytest.mark.parametrize(
    ("name", "before", "after"),
    [
        ("mocks.json", '{"Ask": {"return": 1}}', '{"Ask": {"return": 22}}'),
        ("fakes_of_shop.py", "mocks = {'Ask': 1}", "mocks = {'Ask': 22}"),
        ("mocks.json#one", '{"Ask": {"return": 1}}', '{"Ask": {"return": 22}}'),
    ],
    ids=["json", "python", "case"],
)
def test_mocks_that_have_changed_are_read_anew(
    name: str, before: str, after: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def wrapped(text: str) -> str:
        if "#" not in name:
            return text
        answer = {"0": {"Return": json.loads(text)["Ask"]["return"]}}
        cases = {"shop": {"TestCases": {"one": {"Ask": "R"}}}}
        return json.dumps({"StateMachines": cases, "MockedResponses": {"R": answer}})

    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    path = tmp_path / name.partition("#")[0]
    path.write_text(wrapped(before))
    supply = Supply(name, None, {}, {"N": 1})
    outputs = []
    for text in (before, before, after):
        path.write_text(wrapped(text))
        ran = local.run({"StartAt": "Ask", "States": {"Ask": TASK}}, name="shop", mocks=supply.mocks("shop"))
        outputs.append(ran.output)
    assert outputs == [1, 1, 22]
    assert supply.parameters("shop") == {"N": 1}


def test_without_a_port_it_is_the_usual_one_or_a_free_one(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        usual = taken.getsockname()[1]
    monkeypatch.setattr("sfgen.studio.server.DEFAULT_PORT", usual)
    desks = [Here(Engine({"shop": {"StartAt": "Ask", "States": {"Ask": TASK}}}, Given()), "shop") for _ in range(2)]
    first = Server(desks[0], port=None)
    second = Server(desks[1], port=None)
    assert first.port == usual
    assert second.port not in {0, usual}
    for each in (first, second):
        each.close()
