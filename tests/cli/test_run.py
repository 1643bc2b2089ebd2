"""`sfgen run`, and the executions that it keeps."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from sfgen.cli import main
from tests.cli.conftest import Project

FLOW = """
    from sfgen import Task, Wait, Workflow

    wf = Workflow("pay", input=dict[str, str])
    charge = Task("Charge", resource="arn:aws:states:::lambda:invoke", arguments={"FunctionName": "charge"})
    ask = Task(
        "Ask",
        resource="arn:aws:states:::sqs:sendMessage.waitForTaskToken",
        arguments={"QueueUrl": "q", "MessageBody": {"token": wf.context.task.token, "id": wf.input["id"]}},
        timeout_seconds=60,
    )
    wf.start_at(charge >> Wait("Cool down", seconds=86400) >> ask)
"""
CHARGED = {"Charge": {"return": {"Payload": {"ok": True}}}}


@pytest.fixture
def pay(project: Project, monkeypatch: pytest.MonkeyPatch) -> Project:
    monkeypatch.setenv("SFGEN_STORE", str(project.folder / "kept.sqlite3"))
    project.write("pay.py", FLOW)
    project.write("mocks.json", json.dumps(CHARGED))
    return project


def run(*arguments: str, typed: str = "") -> Result:
    return CliRunner().invoke(main, list(arguments), input=typed, prog_name="sfgen")


def test_the_output_goes_to_stdout_and_the_rest_to_stderr(pay: Project) -> None:
    done = run("run", "pay.py", "--input", '{"id": "7"}', "--mocks", "mocks.json", typed='{"accepted": true}\n')
    assert done.exit_code == 0, done.output
    assert json.loads(done.stdout) == {"accepted": True}
    assert "✓ Charge (Task) 0 s" in done.stderr
    assert "? Ask waits for an answer" in done.stderr
    assert '"id": "7"' in done.stderr
    assert "SUCCEEDED in 1 d, 3 states" in done.stderr


def test_an_input_that_does_not_fit_is_told_and_run_all_the_same(pay: Project) -> None:
    done = run("run", "pay.py", "--input", '{"id": 7}', "--mocks", "mocks.json", typed='{"accepted": true}\n')
    assert done.exit_code == 0, done.output
    assert done.stderr.startswith(
        "warning: the input does not fit dict[str, str]: id: input should be a valid string\n"
    )


def test_a_definition_that_aws_would_refuse_is_not_run(pay: Project) -> None:
    pay.write("bad.asl.json", '{"StartAt": "A", "States": {"A": {"Type": "Pass", "Next": "B"}}}')
    done = run("run", "bad.asl.json")
    assert done.exit_code == 1
    assert "error[unknown-transition-target] bad.asl.json:1:" in done.stderr
    assert done.stdout == ""


@pytest.mark.parametrize(
    ("typed", "status", "error"),
    [
        ("fail Rejected not today\n", "FAILED", "Rejected"),
        ("abort\n", "ABORTED", "Aborted"),
        ("wait 61\n", "FAILED", "States.Timeout"),
        ("", "ABORTED", "Aborted"),
        ('no json\nwait 1\n"fine"\n', "SUCCEEDED", None),
    ],
    ids=["fail", "abort", "wait", "nobody", "twice"],
)
def test_whoever_is_at_the_keyboard_answers(pay: Project, typed: str, status: str, error: str | None) -> None:
    done = run("run", "pay.py", "--input", '{"id": "7"}', "--mocks", "mocks.json", "--format", "json", typed=typed)
    told = json.loads(done.stdout)
    assert (told["status"], told["error"]) == (status, error)
    assert done.exit_code == (0 if status == "SUCCEEDED" else 1)
    if "no json" in typed:
        assert "that is no JSON" in done.stderr


def test_everything_can_be_made_up(pay: Project) -> None:
    done = run("run", "pay.py", "--input", '{"id": "7"}', "--mock", "auto", "--format", "json", "--events")
    told = json.loads(done.stdout)
    assert told["status"] == "SUCCEEDED"
    assert [state["name"] for state in told["states"]] == ["Charge", "Cool down", "Ask"]
    assert told["events"][0]["type"] == "ExecutionStarted"
    assert told["seconds"] == 86_400


def test_mocks_in_python(pay: Project) -> None:
    pay.write(
        "answers.py",
        """
        from sfgen import local

        def charge(event, context):
            raise RuntimeError("no money")

        mocks = {"Charge": local.handler(charge)}
        """,
    )
    done = run("run", "pay.py", "--mocks", "answers.py")
    assert done.exit_code == 1
    assert "RuntimeError: {" in done.stderr
    assert "↻" not in done.stderr


def test_a_definition_is_run_with_its_parameters(project: Project) -> None:
    state = {"Type": "Pass", "Parameters": {"n": "${N}", "text": "is ${Text}"}, "End": True}
    project.write("flow.asl.json", json.dumps({"StartAt": "P", "States": {"P": state}}))
    done = run("run", "flow.asl.json", "--no-store", "--parameter", "N=3", "--parameter", "Text=good")
    assert json.loads(done.stdout) == {"n": 3, "text": "is good"}
    assert project.files() == ["flow.asl.json"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["run", "pay.py"], "nothing answers the task 'Charge'"),
        (["run", "pay.py", "--input", "{"], "this is no JSON"),
        (["run", "pay.py", "--mocks", "none.json"], "the mocks cannot be read"),
        (["run", "pay.py", "--mocks", "pay.py"], "has no mocks"),
        (["run", "pay.py", "--bucket", "b"], "takes NAME=VALUE"),
        (["run", "pay.py", "--bucket", "b=none"], "does not exist"),
        (["run", "pay.py", "--profile", "me"], "give that too"),
        (["run", "none.json"], "cannot be read"),
        (["history", "none"], "no executions are kept"),
        (["redrive", "none"], "no executions are kept"),
        (["executions"], "run a workflow first"),
    ],
    ids=lambda value: "-".join(value)[:40].replace("{", "brace") if isinstance(value, list) else "",
)
def test_bad_input_is_one_line(pay: Project, arguments: list[str], message: str) -> None:
    done = run(*arguments)
    assert done.exit_code == 2
    assert message in done.stderr
    assert "Traceback" not in done.stderr


def test_an_execution_is_kept_looked_at_and_redriven(pay: Project) -> None:
    pay.write("broken.json", json.dumps({"Charge": {"throw": {"error": "Declined", "cause": "no money"}}}))
    failed = run("run", "pay.py", "--input", '{"id": "7"}', "--mocks", "broken.json", "--name", "first")
    assert failed.exit_code == 1
    assert "Declined: no money" in failed.stderr
    assert "go on with `sfgen redrive first`" in failed.stderr

    listed = run("executions").stdout
    assert listed.startswith("first  FAILED")
    assert run("executions", "--status", "succeeded").stdout == ""
    assert json.loads(run("executions", "--format", "json").stdout)[0]["machine"] == "pay"

    only_failed = run("history", "fir", "--failed", "--events").stdout.splitlines()
    assert [line.split()[3] for line in only_failed] == ["TaskFailed", "ExecutionFailed"]
    of_state = json.loads(run("history", "first", "--state", "Charge", "--events", "--format", "json").stdout)
    assert [event["id"] for event in of_state["events"]] == [2, 3, 4, 5]
    assert [state["error"] for state in of_state["states"]] == ["Declined"]
    unknown = run("history", "first", "--state", "Chrage")
    assert (unknown.exit_code, "never in a state 'Chrage'" in unknown.stderr) == (2, True)

    redriven = run("redrive", "first", "--mocks", "mocks.json", typed='"yes"\n')
    assert (redriven.exit_code, json.loads(redriven.stdout)) == (0, "yes")
    assert "✓ Charge (Task) 0 s" in redriven.stderr
    assert "ExecutionRedriven" in run("history", "first", "--events").stdout
    again = run("redrive", "first", "--mock", "auto")
    assert (again.exit_code, "SUCCEEDED cannot be redriven" in again.stderr) == (2, True)


def test_a_store_of_a_newer_version_is_left_alone(pay: Project) -> None:
    with sqlite3.connect("kept.sqlite3") as connection:
        connection.execute("PRAGMA user_version = 99")
    done = run("run", "pay.py", "--mock", "auto", "--input", '{"id": "1"}')
    assert done.exit_code == 2
    assert "written by a newer sfgen" in done.stderr


WAITING = """
    from sfgen import Pass, Wait, Workflow

    wf = Workflow("slow")
    wf.start_at(Pass("Before") >> Wait("Long", seconds=600) >> Pass("After", output={"done": True}))
"""


def started(project: Project) -> subprocess.Popen[bytes]:
    """Start a run that waits in real time, and give it when it does."""
    project.write("slow.py", WAITING)
    command = [sys.executable, "-m", "sfgen", "run", "slow.py", "--real-time", "--name", "slow"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stderr is not None
    assert "Before" in process.stderr.readline().decode()
    return process


def kept(store: Path) -> Any:
    with sqlite3.connect(store) as connection:
        return connection.execute("SELECT status FROM executions").fetchall()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGKILL])
def test_what_is_interrupted_or_killed_is_found_and_redriven(pay: Project, number: signal.Signals) -> None:
    with started(pay) as process:
        deadline = time.monotonic() + 10
        while not Path("kept.sqlite3").exists() and time.monotonic() < deadline:
            os.sched_yield()
        process.send_signal(number)
        process.communicate()
    assert process.returncode == (130 if number == signal.SIGINT else -number)
    assert kept(pay.folder / "kept.sqlite3") == [("ABORTED" if number == signal.SIGINT else "RUNNING",)]
    done = run("redrive", "slow")
    assert done.exit_code == 0, done.stderr
    assert json.loads(done.stdout) == {"done": True}
