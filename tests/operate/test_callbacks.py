"""`sfgen approve`: tokens found in histories, answers checked and sent, and executions of this machine gone on with."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from click.testing import CliRunner, Result

from sfgen import local
from sfgen.cli import main
from sfgen.operate.callbacks import is_token, waiting_in
from sfgen.operate.steps import steps_of
from tests.cli.conftest import Project
from tests.local.machines import activity, callback, each, parallel
from tests.operate.scripted import EXECUTION, EXPRESS, Refusal, Script, history, served

LONG = "AQCg" + "kAbC+/09" * 20

ASK = """
    from typing import Literal
    from pydantic import BaseModel
    from sfgen import Pass, Task, Workflow

    class Decision(BaseModel):
        choice: Literal["yes", "no"]

    wf = Workflow("ask", input=dict[str, str])
    ask = Task(
        "Ask",
        resource="arn:aws:states:::sqs:sendMessage.waitForTaskToken",
        arguments={"QueueUrl": "q", "MessageBody": {"reply": wf.context.task.token, "id": wf.input["id"]}},
        result=Decision,
        timeout_seconds=60,
    )
    wf.start_at(ask >> Pass("Done", output=ask.result.choice))
"""


def waiting(arguments: Any, resource: str = "sqs:sendMessage", query: str = "JSONata") -> tuple[Any, Any]:
    """Give a definition, and the steps of an execution that waits in it."""
    task = {"Type": "Task", "Resource": f"arn:aws:states:::{resource}.waitForTaskToken", "End": True}
    task["Arguments" if query == "JSONata" else "Parameters"] = arguments
    definition = {"QueryLanguage": query, "StartAt": "Ask", "States": {"Ask": task}}
    return definition, local.run(definition, {})


@pytest.mark.parametrize(
    ("arguments", "query"),
    [
        ({"QueueUrl": "q", "MessageBody": {"a": ["x", {"b": "{% $states.context.Task.Token %}"}]}}, "JSONata"),
        ("{% {'QueueUrl': 'q', 'MessageBody': {'TaskToken': $states.context.Task.Token, 'id': '7'}} %}", "JSONata"),
        ("{% {'QueueUrl': 'q', 'MessageBody': $string({'myToken': $states.context.Task.Token})} %}", "JSONata"),
        ({"QueueUrl": "q", "MessageBody": {"n": 1, "reply.$": "$$.Task.Token"}}, "JSONPath"),
        ({"QueueUrl": "q", "MessageBody.$": "States.JsonToString($$.Task)"}, "JSONPath"),
    ],
    ids=["placed", "named", "named in a text", "path", "text of a path"],
)
def test_the_token_is_found_in_what_the_task_was_given(arguments: Any, query: str) -> None:
    definition, execution = waiting(arguments, query=query)
    [found] = waiting_in(steps_of(execution.events), definition)
    assert (found.step.name, found.token) == ("Ask", execution.callbacks[0].token)


def test_what_looks_like_a_token_is_one() -> None:
    definition, execution = waiting({"QueueUrl": "q", "MessageBody": "{% $states.context.Task.Token & '' %}"})
    [step] = steps_of(execution.events)
    step.arguments = {"QueueUrl": "q", "MessageBody": LONG}
    assert waiting_in([step], definition)[0].token == LONG
    step.arguments = {"QueueUrl": "q", "MessageBody": "answer at https://example.com"}
    [found] = waiting_in([step], definition)
    assert (found.token, "does not show which part is the token" in found.missing) == (None, True)


def test_activities_and_what_is_in_branches_and_iterations() -> None:
    inner = {"StartAt": "Ask", "States": {"Ask": callback()}}
    branches = [{"StartAt": "All", "States": {"All": each(inner, ItemsPath="$.items")}}]
    branches.append({"StartAt": "Work", "States": {"Work": activity()}})
    definition = {"StartAt": "Both", "States": {"Both": parallel(*branches)}}
    execution = local.run(definition, {"items": [1, 2]})
    found = waiting_in(steps_of(execution.events), definition)
    assert {each.token for each in found if each.token} == {
        each.token for each in execution.callbacks if each.state == "Ask"
    }
    [missing] = [each for each in found if each.token is None]
    assert (missing.step.name, "it is an activity" in missing.missing) == ("Work", True)


def test_names_are_no_tokens() -> None:
    assert is_token(LONG)
    assert not is_token("a" * 80)
    assert not is_token(EXECUTION + "a" * 80)


@pytest.fixture
def asking(project: Project) -> Iterator[Script]:
    project.write("ask.py", ASK)
    definition = json.loads(project.run("compile", "ask.py").stdout)
    execution = local.run(definition, {"id": "7"})
    began = {"stateMachineArn": "m", "name": "ask", "roleArn": "r", "updateDate": 1.0}
    with served(
        GetExecutionHistory=history(execution.events),
        DescribeStateMachineForExecution={**began, "definition": json.dumps(definition)},
        SendTaskSuccess={},
        SendTaskFailure={},
        SendTaskHeartbeat={},
    ) as script:
        script.answers["token"] = execution.callbacks[0].token
        yield script


def approve(script: Script, *arguments: str, typed: str = "") -> Result:
    command = ["approve", *arguments, "--endpoint-url", script.url]
    return CliRunner().invoke(main, command, input=typed, prog_name="sfgen")


def test_an_execution_is_answered(asking: Script) -> None:
    done = approve(asking, EXECUTION, "--answer", '{"choice": "yes"}', "--target", "ask.py")
    assert (done.exit_code, done.stdout) == (0, ""), done.stderr
    assert done.stderr.startswith("? Ask waits for an answer since 20")
    assert '"id": "7"' in done.stderr
    assert done.stderr.endswith("Ask of first: the answer is sent\n")
    [sent] = asking.named("SendTaskSuccess")
    assert (sent["taskToken"], json.loads(sent["output"])) == (asking.answers["token"], {"choice": "yes"})


@pytest.mark.parametrize(
    ("arguments", "typed", "operation", "members"),
    [
        (("--fail", "No", "--cause", "not today"), "", "SendTaskFailure", {"error": "No", "cause": "not today"}),
        (("--heartbeat",), "", "SendTaskHeartbeat", {}),
        (("--answer", "null"), "", "SendTaskSuccess", {"output": "null"}),
        ((), "nonsense\nfail No not today\n", "SendTaskFailure", {"error": "No", "cause": "not today"}),
        ((), "[1]\n", "SendTaskSuccess", {"output": "[1]"}),
    ],
    ids=["fail", "heartbeat", "null", "asked", "asked for JSON"],
)
def test_what_can_be_sent(
    asking: Script, arguments: tuple[str, ...], typed: str, operation: str, members: dict[str, str]
) -> None:
    done = approve(asking, EXECUTION, *arguments, typed=typed)
    assert done.exit_code == 0, done.stderr
    assert asking.named(operation) == [{"taskToken": asking.answers["token"], **members}]


def test_a_token_is_enough(asking: Script) -> None:
    assert approve(asking, LONG, "--answer", "1").exit_code == 0
    assert approve(asking, "short", "--token", "--heartbeat").exit_code == 0
    assert [members["taskToken"] for _, members in asking.calls] == [LONG, "short"]


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        ((EXECUTION, "--answer", '{"choice": "maybe"}', "--target", "ask.py"), 2, "the answer is not what 'Ask' gives: choice"),
        ((EXECUTION, "--answer", "{", "--target", "ask.py"), 2, "--answer is no JSON"),
        ((EXECUTION, "--answer", "1", "--fail", "No"), 2, "one thing is sent"),
        ((EXECUTION, "--cause", "No"), 2, "--cause goes with --fail"),
        ((EXECUTION, "--state", "Other", "--heartbeat"), 2, "first does not wait in 'Other'\n  hint: it waits in Ask"),
        ((EXECUTION,), 1, "no answer: nothing was sent"),
        ((LONG,), 2, "a token does not say what was asked"),
        ((LONG, "--answer", "1", "--target", "ask.py"), 2, "give --state NAME with --target"),
        ((LONG, "--answer", "1", "--target", "ask.py", "--state", "Aks"), 2, "has no state 'Aks'\n  hint: did you mean 'Ask'?"),
        ((EXPRESS, "--heartbeat"), 1, "an Express execution cannot wait"),
        ((LONG, "--fail", "x" * 257), 2, "the error has 257 characters, and 256 are taken"),
    ],
)  # fmt: skip
def test_what_cannot_be_sent_is_one_line(asking: Script, arguments: tuple[str, ...], code: int, message: str) -> None:
    done = approve(asking, *arguments)
    assert message in done.stderr
    assert (done.exit_code, done.stdout) == (code, "")
    assert [name for name, _ in asking.calls if name.startswith("Send")] == []


def test_an_answer_that_comes_too_late(asking: Script) -> None:
    asking.answers["SendTaskSuccess"] = Refusal("TaskTimedOut", "Task Timed Out")
    done = approve(asking, LONG, "--answer", "1")
    assert (done.exit_code, done.stdout) == (1, "")
    assert (
        "SendTaskSuccess was refused (TaskTimedOut)\n  hint: its task, or the whole execution, is over" in done.stderr
    )
    asking.answers["GetExecutionHistory"] = history(
        local.run({"StartAt": "A", "States": {"A": {"Type": "Succeed"}}}).events
    )
    done = approve(asking, EXECUTION, "--answer", "1")
    assert (done.exit_code, "no task of first waits for an answer" in done.stderr) == (1, True)


@pytest.fixture
def kept(project: Project, monkeypatch: pytest.MonkeyPatch) -> Project:
    monkeypatch.setenv("SFGEN_STORE", str(project.folder / "kept.sqlite3"))
    project.write("ask.py", ASK)
    done = CliRunner().invoke(main, ["run", "ask.py", "--input", '{"id": "7"}', "--name", "first"], input="")
    assert (done.exit_code, "nobody answers" in done.stderr) == (1, True)
    return project


def run(*arguments: str, typed: str = "") -> Result:
    return CliRunner().invoke(main, list(arguments), input=typed, prog_name="sfgen")


def test_an_execution_of_this_machine_goes_on_with_the_answer(kept: Project) -> None:
    wrong = run("approve", "fir", "--answer", '{"choice": 1}', "--target", "ask.py")
    assert (wrong.exit_code, "the answer is not what 'Ask' gives" in wrong.stderr) == (2, True)
    done = run("approve", "fir", "--answer", '{"choice": "yes"}', "--target", "ask.py")
    assert (done.exit_code, json.loads(done.stdout)) == (0, "yes"), done.stderr
    assert '"id": "7"' in done.stderr
    told = json.loads(run("history", "first", "--format", "json").stdout)
    assert (told["status"], [state["attempts"] for state in told["states"]]) == ("SUCCEEDED", [2, 1])
    again = run("approve", "first", "--answer", "1")
    assert (again.exit_code, "first is SUCCEEDED: no task of it waits" in again.stderr) == (1, True)


def test_it_fails_with_the_error_that_is_given(kept: Project) -> None:
    done = run("approve", "first", "--fail", "No", "--cause", "not today")
    assert (done.exit_code, done.stdout) == (1, "")
    assert "No: not today" in done.stderr
    assert run("approve", "first", "--heartbeat").exit_code == 2


def test_mocks_answer_what_follows_but_not_the_task_itself(kept: Project) -> None:
    done = run("approve", "first", "--answer", '{"choice": "yes"}', "--mock", "auto")
    assert (done.exit_code, json.loads(done.stdout)) == (0, "yes"), done.stderr


def test_of_several_that_wait_each_is_answered(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SFGEN_STORE", str(project.folder / "kept.sqlite3"))
    branches = [{"StartAt": name, "States": {name: callback()}} for name in ("A", "B")]
    project.write("two.json", json.dumps({"StartAt": "Both", "States": {"Both": parallel(*branches)}}))
    run("run", "two.json", "--name", "two")
    several = run("approve", "two", "--answer", "1")
    assert (several.exit_code, "two waits in A, B\n  hint: choose one: --state NAME" in several.stderr) == (2, True)
    first = run("approve", "two", "--state", "A", "--answer", "1")
    assert (first.exit_code, "? B waits for an answer" in first.stderr) == (1, True)
    second = run("approve", "two", "--answer", "2")
    assert (second.exit_code, json.loads(second.stdout)) == (0, [1, 2]), second.stderr
