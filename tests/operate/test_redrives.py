"""`sfgen redrive ARN`: what it says beforehand, and what it does."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from typing import Any

import pytest
from click.testing import CliRunner, Result

from sfgen import local
from sfgen.cli import main
from sfgen.operate.redrives import begun_with, prospect_of, where_it_goes_on
from sfgen.operate.steps import steps_of
from tests.local.machines import parallel, passes, task
from tests.operate.scripted import EXECUTION, EXPRESS, Refusal, Script, described, history, served

DEFINITION = {
    "StartAt": "Both",
    "States": {
        "Both": parallel({"StartAt": "A", "States": {"A": passes()}}, {"StartAt": "B", "States": {"B": task()}})
    },
}


def events() -> Any:
    return local.run(DEFINITION, {"id": "7"}, mocks={"B": local.fails("Declined", "no money")}).events


@pytest.fixture
def failed(monkeypatch: pytest.MonkeyPatch) -> Iterator[Script]:
    monkeypatch.setattr(time, "sleep", lambda seconds: None)
    text = json.dumps(DEFINITION)
    common = {"name": "shop", "roleArn": "r", "stateMachineArn": "m"}
    with served(
        DescribeExecution=described(redriveStatus="REDRIVABLE", redriveCount=0),
        GetExecutionHistory=history(events()),
        DescribeStateMachineForExecution={**common, "definition": text, "updateDate": 1.0},
        DescribeStateMachine={**common, "definition": text, "type": "STANDARD", "creationDate": 1.0},
        RedriveExecution={"redriveDate": 1.0},
    ) as script:
        yield script


def redrive(script: Script, *arguments: str, typed: str = "") -> Result:
    command = ["redrive", EXECUTION, "--endpoint-url", script.url, *arguments]
    return CliRunner().invoke(main, command, input=typed, prog_name="sfgen")


def test_what_will_be_done_is_said_and_confirmed(failed: Script) -> None:
    done = redrive(failed, typed="n\n")
    assert done.exit_code == 1
    assert done.stderr.startswith(
        "first is FAILED and can be redriven; it goes on from:\n  ✗ B (Task) 0 s, Declined\n"
        "it runs the definition with which it began: the state machine has not changed since\n"
    )
    assert done.stderr.endswith("nothing was changed\n")
    assert failed.named("RedriveExecution") == []

    done = redrive(failed, typed="y\n")
    assert (done.exit_code, done.stdout) == (0, f"{EXECUTION}\n")
    [sent] = failed.named("RedriveExecution")
    assert sent["executionArn"] == EXECUTION
    assert sent["clientToken"]


def test_that_the_old_definition_runs_is_said(failed: Script) -> None:
    failed.answers["DescribeStateMachine"] |= {"definition": '{"StartAt": "Other"}'}
    done = redrive(failed, "--yes")
    assert "the state machine has changed since, and only a new execution runs the new definition" in done.stderr
    failed.answers["DescribeStateMachine"] = Refusal("StateMachineDoesNotExist", "gone")
    assert "it runs the definition with which it began\n" in redrive(failed, "--yes").stderr


def test_it_is_watched_until_it_ends(failed: Script) -> None:
    failed.answers["DescribeExecution"] = [
        described(redriveStatus="REDRIVABLE"),
        described("PENDING_REDRIVE"),
        described("SUCCEEDED", output="[1]", redriveCount=1),
    ]
    done = redrive(failed, "--yes", "--watch")
    assert done.exit_code == 0, done.stderr
    assert done.stdout == f"{EXECUTION}\n[\n  1\n]\n"
    assert "shop first: SUCCEEDED in 2.5 s, 3 states, redriven once" in done.stderr


@pytest.mark.parametrize(
    ("description", "message"),
    [
        (described("SUCCEEDED", output="1"), "first cannot be redriven: it has SUCCEEDED\n  hint: start a new one"),
        (described("RUNNING"), "cannot be redriven: it is RUNNING\n  hint: wait for its end, or stop it first"),
        (
            described(redriveStatus="NOT_REDRIVABLE", redriveStatusReason="Execution is older than 14 days."),
            "cannot be redriven: Execution is older than 14 days\n",
        ),
        (
            described(redriveStatus="REDRIVABLE_BY_MAP_RUN", mapRunArn="arn:run"),
            "it is a child of the Map Run arn:run\n  hint: redrive the execution that has the Map",
        ),
    ],
    ids=["succeeded", "running", "too old", "child"],
)
def test_what_cannot_be_redriven(failed: Script, description: Any, message: str) -> None:
    failed.answers["DescribeExecution"] = description
    done = redrive(failed, "--yes")
    assert (done.exit_code, done.stdout) == (1, "")
    assert message in done.stderr
    assert failed.named("RedriveExecution") == []


def test_refusals_are_one_line(failed: Script) -> None:
    failed.answers["RedriveExecution"] = Refusal("ExecutionNotRedrivable", "too many events")
    done = redrive(failed, "--yes")
    assert (done.exit_code, done.stdout) == (1, "")
    assert "RedriveExecution was refused (ExecutionNotRedrivable): too many events\n" in done.stderr
    del failed.answers["RedriveExecution"]
    done = redrive(failed, "--yes")
    assert f"hint: {failed.url} does not have this operation\n" in done.stderr
    failed.answers["DescribeExecution"] = Refusal("AccessDeniedException", "not you")
    assert "whoever runs this needs the permission states:DescribeExecution" in redrive(failed, "--yes").stderr
    done = redrive(failed, "--mock", "auto")
    assert (done.exit_code, "where no mock answers" in done.stderr) == (2, True)
    done = CliRunner().invoke(main, ["redrive", EXPRESS, "--endpoint-url", failed.url], prog_name="sfgen")
    assert (done.exit_code, "an Express execution cannot be redriven" in done.stderr) == (1, True)


def test_the_version_is_named() -> None:
    began = {"definition": "{}"}
    description = described(stateMachineVersionArn="arn:aws:states:us-east-1:123456789012:stateMachine:shop:3")
    assert "with which it began, of version 3: the state machine has changed" in begun_with(
        description, began, {"definition": "[]"}
    )
    assert prospect_of(described("TIMED_OUT")).refusal is None


def test_it_goes_on_from_the_innermost_states() -> None:
    assert [step.name for step in where_it_goes_on(steps_of(events()))] == ["B"]
