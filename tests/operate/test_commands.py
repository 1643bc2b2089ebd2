"""`sfgen start`, `watch`, `history` and `stop`: against moto's server over HTTP, and for executions of this machine."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from sfgen.cli import main
from sfgen.local.store import Store
from tests.cli.conftest import Project
from tests.deploy.conftest import Emulator

SHOP = """
    from pydantic import BaseModel
    from sfgen import Fail, Pass, Wait, Workflow

    class Order(BaseModel):
        id: str
        total: int

    order = Workflow("order", input=Order, query_language="JSONPath")
    order.start_at(Pass("Thank"))
    slow = Workflow("slow", query_language="JSONPath")
    slow.start_at(Wait("Long", seconds=600))
    refund = Workflow("refund", query_language="JSONPath")
    refund.start_at(Pass("Look") >> Fail("Refuse", error="TooLate", cause="after 30 days"))
"""


@pytest.fixture(autouse=True)
def _alone(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(time, "sleep", lambda seconds: None)
    monkeypatch.setenv("SFGEN_STORE", str(tmp_path / "kept.sqlite3"))


@pytest.fixture
def deployed(project: Project, emulator: Emulator) -> list[str]:
    """Deploy the shop, and give what commands need to find it."""
    emulator.runs_executions(True)
    project.write("shop.py", SHOP)
    done = project.run("deploy", "shop.py", *emulator.options, "--yes")
    assert done.exit_code == 0, done.stderr
    return ["--endpoint-url", emulator.url]


def ended(emulator: Emulator, arn: str) -> dict[str, Any]:
    client = emulator.client("stepfunctions")
    while True:
        found: dict[str, Any] = client.describe_execution(executionArn=arn)
        if found["status"] != "RUNNING":
            return found


def test_an_execution_is_started_and_watched_and_its_history_shown(
    project: Project, emulator: Emulator, deployed: list[str]
) -> None:
    done = project.run(
        "start", "shop.py:order", "--input", '{"id": "7", "total": 3}', "--name", "first", "--watch", *deployed
    )
    assert done.exit_code == 0, done.stderr
    arn, *output = done.stdout.splitlines()
    assert arn.endswith(":first")
    assert json.loads("".join(output)) == {"id": "7", "total": 3}
    assert "✓ Thank (Pass)" in done.stderr
    assert ": SUCCEEDED in " in done.stderr

    shown = project.run("history", arn, *deployed)
    assert shown.exit_code == 0, shown.stderr
    assert '    input   {"id": "7", "total": 3}\n    output  {"id": "7", "total": 3}\n' in shown.stdout
    told = json.loads(project.run("history", arn, "--format", "json", "--events", *deployed).stdout)
    assert (told["status"], [state["name"] for state in told["states"]]) == ("SUCCEEDED", ["Thank"])
    assert told["events"][0]["type"] == "ExecutionStarted"

    over = project.run("stop", arn, *deployed)
    assert (over.exit_code, over.stderr) == (1, "error[operate] first is SUCCEEDED: there is nothing to stop\n")


def test_a_failure_is_told_by_the_exit_code_and_in_the_history(
    project: Project, emulator: Emulator, deployed: list[str]
) -> None:
    arn = project.run("start", "shop.py:refund", *deployed).stdout.strip()
    ended(emulator, arn)
    done = project.run("watch", arn, *deployed)
    assert (done.exit_code, done.stdout) == (1, "")
    assert "✗ Refuse (Fail)" in done.stderr
    assert "TooLate: after 30 days" in done.stderr
    failed = project.run("history", arn, "--failed", *deployed)
    assert "Look" not in failed.stdout
    assert "    error   TooLate: after 30 days" in failed.stdout
    one = project.run("history", arn, "--state", "Look", *deployed)
    assert "✓ Look (Pass)" in one.stdout
    assert "Refuse" not in one.stdout
    none = project.run("history", arn, "--state", "Lok", *deployed)
    assert (none.exit_code, "never in a state 'Lok'; did you mean 'Look'?" in none.stderr) == (2, True)


def test_it_is_started_by_way_of_an_alias(project: Project, emulator: Emulator, deployed: list[str]) -> None:
    done = project.run("start", "shop.py:refund", "--alias", "live", *deployed)
    assert (done.exit_code, done.stdout) == (1, "")
    assert "StateMachineDoesNotExist" in done.stderr
    assert ":live" in done.stderr


def test_a_workflow_that_the_stack_lacks(project: Project, deployed: list[str]) -> None:
    project.write("other.py", SHOP.replace('"refund"', '"return"'))
    done = project.run("start", "other.py:refund", "--stack", "shop", *deployed)
    assert (done.exit_code, done.stdout) == (1, "")
    assert "the stack shop has no state machine of the workflow return\n  hint: deploy it first" in done.stderr


def test_an_execution_is_stopped(project: Project, emulator: Emulator, deployed: list[str]) -> None:
    arn = project.run("start", "shop.py:slow", "--stack", "shop", *deployed).stdout.strip()
    done = project.run("stop", arn, "--error", "Enough", "--cause", "of it", *deployed)
    assert (done.exit_code, done.stderr) == (0, f"{arn.rpartition(':')[2]} is stopped\n")
    assert ended(emulator, arn)["status"] == "ABORTED"


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (["start", "shop.py:order", "--input", '{"id": 7}'], 2, "the input does not fit Order: id: input should be"),
        (
            ["start", "shop.py:order", "--input", '{"id": "7", "total": "3"}'],
            2,
            "total: input should be a valid integer",
        ),
        (["start", "shop.py:order", "--input", "null"], 2, "the input does not fit Order: input should be an object"),
        (["start", "shop.py:order", "--input", "{"], 2, "--input is no JSON"),
        (["start", "arn:aws:states:us-east-1:123456789012:stateMachine:a", "--alias", "b"], 2, "an ARN says it all"),
        (["start", "shop.py:refund"], 1, "there is no stack shop-refund or shop\n  hint: sfgen deploy makes it"),
        (["watch", "none"], 2, "no executions are kept"),
        (["start", "shop.py"], 2, "there are order, slow, refund: choose one, as in file.py:name"),
        (["start", "shop.py:refund", "--stack", "other"], 1, "there is no stack other\n  hint: sfgen deploy makes it"),
        (["start", "shop.py:refund", "--name", "a b"], 2, "'a b' cannot be the name of an execution"),
        (["start", "arn:aws:states:us-east-1:123456789012:stateMachine:none"], 1, "StateMachineDoesNotExist"),
        (["start", "arn:aws:states:us-east-1:123456789012:machine"], 2, "is no ARN of a state machine"),
        (
            ["start", "arn:aws:states:eu-west-1:123456789012:stateMachine:a", "--region", "us-east-1"],
            2,
            "--region says",
        ),
        (["watch", "arn:aws:states:us-east-1:123456789012:execution:shop:none"], 1, "ExecutionDoesNotExist"),
        (["watch", "arn:aws:sqs:us-east-1:123456789012:x"], 2, "is no ARN of an execution"),
        (
            ["watch", "arn:aws:states:us-east-1:123456789012:express:shop:a:b"],
            1,
            "an Express execution cannot be watched",
        ),
        (["stop", "arn:aws:states:us-east-1:123456789012:express:shop:a:b"], 1, "cannot be stopped"),
        (["history", "arn:aws:states:us-east-1:123456789012:express:shop:a:b"], 1, "has no history\n  hint: its log"),
        (["history", "none", "--logs"], 2, "give its ARN"),
    ],
)
def test_what_cannot_be_done_is_one_line(
    project: Project, emulator: Emulator, arguments: list[str], code: int, message: str
) -> None:
    project.write("shop.py", SHOP)
    done = project.run(*arguments, "--endpoint-url", emulator.url)
    assert message in done.stderr
    assert (done.exit_code, done.stdout) == (code, "")
    assert "Traceback" not in done.stderr


FLOW = """
    from sfgen import Pass, Task, Workflow

    wf = Workflow("pay")
    wf.start_at(Pass("Look") >> Task("Charge", resource="arn:aws:states:::lambda:invoke", arguments={"FunctionName": "f"}))
"""


@pytest.fixture
def pay(project: Project) -> Project:
    project.write("pay.py", FLOW)
    project.write("broken.json", json.dumps({"Charge": {"throw": {"error": "Declined", "cause": "no money"}}}))
    return project


def run(*arguments: str) -> Result:
    return CliRunner().invoke(main, list(arguments), prog_name="sfgen")


def test_executions_of_this_machine_are_watched_and_shown_too(pay: Project) -> None:
    assert run("run", "pay.py", "--mock", "auto", "--name", "good").exit_code == 0
    assert run("run", "pay.py", "--mocks", "broken.json", "--name", "bad").exit_code == 1
    good, bad = run("watch", "good"), run("watch", "bad")
    assert (good.exit_code, bad.exit_code, bad.stdout) == (0, 1, "")
    assert "✓ Charge (Task)" in good.stderr
    assert "Declined: no money" in bad.stderr
    shown = run("history", "bad").stdout
    assert shown == (
        "pay bad: FAILED in 0 s, 2 states\n"
        "✓ Look (Pass) 0 s\n    input   {}\n    output  {}\n"
        '✗ Charge (Task) 0 s, Declined\n    input   {}\n    task    lambda:invoke {"FunctionName": "f"}\n'
        "    error   Declined: no money\n"
    )
    assert "there is nothing to stop" in run("stop", "bad").stderr


def test_an_execution_whose_process_was_killed_is_stopped(pay: Project) -> None:
    run("run", "pay.py", "--mock", "auto", "--name", "killed")
    store = Store(Path("kept.sqlite3"))
    snapshot, target = store.load("killed")
    store.save({**snapshot, "status": "RUNNING", "stopped": None, "count": 3, "events": snapshot["events"][:3]}, target)
    done = run("stop", "killed", "--error", "Enough", "--cause", "of it")
    assert (done.exit_code, done.stderr) == (0, "killed is stopped\n")
    watched = run("watch", "killed")
    assert (watched.exit_code, "Enough: of it" in watched.stderr) == (1, True)
