"""An execution of an account, of a log, or of another process, on the page."""

from __future__ import annotations

import json
import signal
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from sfgen import local
from sfgen.local import Execution
from sfgen.local.store import Store
from sfgen.operate.arns import ExecutionArn
from sfgen.operate.executions import report_of
from sfgen.operate.progress import InAccount
from sfgen.studio.here import KeptSource
from sfgen.studio.one import DeedsInAccount, Followed, One, Still
from sfgen.studio.server import Server
from tests.operate.scripted import EXECUTION, MACHINE, described, history, served
from tests.studio.conftest import Look
from tests.studio.pages import fetch, fetch_json
from tests.studio.support import ASK, chain
from tests.studio.test_command import Command

WORK = {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "Parameters": {"FunctionName": "f"}}
ONE = "arn:aws:states:us-east-1:123456789012:execution:shop:first"


class Account:
    """Step Functions with one execution, which runs on the engine.

    Args:
        definition: Its definition.
        mocks: What answers its tasks.
    """

    def __init__(self, definition: Any, mocks: Mapping[str, Any] | None = None) -> None:
        self.definition = definition
        self.execution: Execution = local.run(definition, {"id": "7"}, mocks=mocks)
        self.calls: list[str] = []
        self.refuses = False

    def call(self, operation: str, **members: Any) -> dict[str, Any]:
        self.calls.append(operation)
        made: dict[str, Any] = getattr(self, operation)(members)
        return made

    def DescribeExecution(self, _: Any) -> dict[str, Any]:  # noqa: N802 - as the API calls it
        ended = self.execution.status != "RUNNING"
        begun, last = self.execution.events[0]["timestamp"], self.execution.events[-1]["timestamp"]
        return {
            "executionArn": ONE,
            "stateMachineArn": MACHINE,
            "name": "first",
            "status": self.execution.status,
            "startDate": begun,
            "input": '{"id": "7"}',
            "redriveStatus": "NOT_REDRIVABLE" if self.refuses else "REDRIVABLE",
            "redriveStatusReason": "Execution is older than 14 days",
            **({"stopDate": last} if ended else {}),
        }

    def GetExecutionHistory(self, _: Any) -> dict[str, Any]:  # noqa: N802 - as the API calls it
        return {"events": self.execution.events}

    def SendTaskSuccess(self, members: Any) -> dict[str, Any]:  # noqa: N802 - as the API calls it
        self.execution.send_task_success(members["taskToken"], json.loads(members["output"]))
        return {}

    def StopExecution(self, members: Any) -> dict[str, Any]:  # noqa: N802 - as the API calls it
        self.execution.stop(members.get("error"), members.get("cause"))
        return {}

    def RedriveExecution(self, _: Any) -> dict[str, Any]:  # noqa: N802 - as the API calls it
        self.execution.redrive(mocks={"Work": {"Payload": 2}})
        return {}


Show = Callable[..., Server]


@pytest.fixture
def show() -> Iterator[Show]:
    """Give what serves one execution."""
    begun: list[Server] = []

    def showing(looked: Any, deeds: Any = None) -> Server:
        begun.append(Server(One(looked, deeds, pause=0.01)))
        begun[-1].start()
        return begun[-1]

    yield showing
    for each in begun:
        each.close()


def in_account(account: Account) -> tuple[Followed, DeedsInAccount]:
    return Followed(InAccount(account, ONE), account.definition, ONE), DeedsInAccount(account, ExecutionArn.parse(ONE))


def test_an_execution_that_is_over_is_replayed(show: Show, look: Look) -> None:
    account = Account(chain(First={"Type": "Pass"}, Work=WORK), {"Work": {"Payload": 1}})
    server = show(*in_account(account))
    page = look(server)
    assert (page.hello["title"], page.hello["workflows"]) == ("first", [])
    assert page.hello["can"] == ["stop", "redrive", "answer"]
    (summary,) = page.hello["executions"]
    assert (summary["id"], summary["source"], summary["status"]) == (ONE, "account", "SUCCEEDED")
    page.send({"do": "open", "execution": ONE})
    page.until(lambda message: message.get("complete"))
    assert [step["name"] for step in page.steps[ONE].values()] == ["First", "Work"]
    address = ONE.replace(":", "%3A")
    whole = fetch_json(server, f"/executions/{address}/steps/1")
    assert (whole["arguments"], whole["output"]) == ({"FunctionName": "f"}, {"Payload": 1})
    assert fetch_json(server, f"/executions/{address}/events?after=2&most=3")["events"][0]["id"] == 3
    assert fetch_json(server, f"/executions/{address}/definition") == account.definition
    assert fetch(server, f"/graph/{summary['definition']}.svg")[0] == 200


def test_one_that_runs_is_followed_and_answered(show: Show, look: Look) -> None:
    account = Account(chain(Ask={**ASK, "TimeoutSeconds": 60}, Done={"Type": "Pass"}))
    page = look(show(*in_account(account)))
    page.send({"do": "open", "execution": ONE})
    (waiting,) = page.callbacks(ONE)
    scheduled = account.execution.events[2]["timestamp"].timestamp() * 1000
    assert waiting["due"] == scheduled + 60_000
    assert page.ask("answer", token=waiting["token"], output={"ok": True})["ok"] is True
    page.status(ONE, "SUCCEEDED")
    while len(page.steps[ONE]) < 2 or page.waiting[ONE]:
        page.hear()
    assert [step["status"] for step in page.steps[ONE].values()] == ["succeeded", "succeeded"]


def test_one_that_failed_is_redriven_where_aws_would(show: Show, look: Look) -> None:
    account = Account(chain(Work=WORK), {"Work": local.fails("Down")})
    page = look(show(*in_account(account)))
    account.refuses = True
    refused = page.ask("redrive", execution=ONE)
    assert "older than 14 days" in refused["message"]
    account.refuses = False
    assert page.ask("redrive", execution=ONE)["ok"] is True
    page.status(ONE, "SUCCEEDED")


def test_one_is_stopped(show: Show, look: Look) -> None:
    page = look(show(*in_account(Account(chain(Ask=ASK)))))
    assert page.ask("stop", execution=ONE, error="Enough")["ok"] is True
    page.status(ONE, "ABORTED")
    assert "nothing to stop" in page.ask("stop", execution=ONE)["message"]


def test_a_log_is_only_shown(show: Show, look: Look) -> None:
    account = Account(chain(Work=WORK), {"Work": {"Payload": 1}})
    # A log may leave out events.
    events = [event for event in account.execution.events if event["type"] != "TaskStarted"]
    told = report_of(account.call("DescribeExecution"))
    page = look(show(Followed(Still(told, events), account.definition, ONE)))
    assert page.hello["can"] == []
    page.send({"do": "open", "execution": ONE})
    page.until(lambda message: message.get("complete"))
    assert page.steps[ONE][0]["status"] == "succeeded"
    assert "only shown" in page.ask("redrive", execution=ONE)["message"]


def test_one_that_another_process_runs_is_followed(show: Show, look: Look, tmp_path: Path) -> None:
    store = Store(tmp_path / "executions.sqlite3")
    other = local.run(chain(Ask=ASK), {}, execution_name="one")
    store.save(other.snapshot())
    page = look(show(KeptSource(store, "o")))
    page.send({"do": "open", "execution": "one"})
    page.until(lambda message: message.get("complete"))
    other.send_task_success(other.callbacks[0].token, 1)
    store.save(other.snapshot())
    page.status("one", "SUCCEEDED")


def test_the_commands_show_one(look: Look, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(name, "testing")
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    definition = chain(First={"Type": "Pass"})
    ran = local.run(definition, {})
    with served(
        DescribeExecution=described("SUCCEEDED"),
        GetExecutionHistory=history(ran.events),
        DescribeStateMachineForExecution={"definition": json.dumps(definition)},
    ) as script:
        for verb in ("history", "watch"):
            command = Command([verb, EXECUTION, "--serve", "--port", "0", "--endpoint-url", script.url], tmp_path)
            page = look(command)
            assert [each["id"] for each in page.hello["executions"]] == [EXECUTION]
            page.close()
            assert command.end(signal.SIGINT) == 0
            assert command.process.stdout is not None
            command.process.stdout.close()
