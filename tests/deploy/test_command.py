"""`sfgen deploy`, end to end: against moto's server over HTTP where it is one, and up to the first call where it is not.

moto answers at once, so nothing here waits. It drops a machine's type and logging, makes no events per resource, and
cannot fail or roll back: see `test_stack.py` for those.
"""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from sfgen.cli import main
from sfgen.deploy.stack import Deployment
from tests.cli.conftest import Project
from tests.deploy.conftest import Emulator

ROOT = Path(__file__).parents[2]
ROLE = ["--role", "arn:aws:iam::123456789012:role/machines"]

GREETING = """
    from sfgen import Choice, Pass, Succeed, Wait, Workflow, Parameter

    greet = Workflow("greet", input=dict[str, str], query_language="JSONPath")
    hello = Pass("Hello", output={"text": f"{Parameter('Greeting')}, {greet.input['name']}!"}, comment="${Greeting}")
    greet.start_at(hello >> Choice("Loud?").when(greet.input["name"] == "Bob", Pass("Loud", output={"text": "HELLO"}))
                   .otherwise(Succeed("Said")))
"""


@pytest.fixture
def greeting(project: Project) -> Project:
    """Give a folder with `greet.py`, which defines a workflow in JSONPath with a Parameter."""
    project.write("greet.py", GREETING)
    return project


def params(values: dict[str, str]) -> list[str]:
    return [option for name, value in values.items() for option in ("--param", f"{name}={value}")]


# -- against the emulator ---------------------------------------------------------------------------------------------


def execute(emulator: Emulator, arn: str, given: dict[str, str]) -> Any:
    """Start an execution and give its output."""
    machines = emulator.client("stepfunctions")
    started = machines.start_execution(stateMachineArn=arn, name=given["name"], input=json.dumps(given))["executionArn"]
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        found = machines.describe_execution(executionArn=started)
        if found["status"] != "RUNNING":
            assert found["status"] == "SUCCEEDED", found
            return json.loads(found["output"])
    raise TimeoutError(started)


def test_what_is_deployed_runs(greeting: Project, emulator: Emulator) -> None:
    emulator.runs_executions(True)
    done = greeting.run("deploy", "greet.py", *emulator.options, "--param", "Greeting=Good day", "--yes")
    assert done.exit_code == 0, done.stderr
    arn = done.stdout.strip()
    assert execute(emulator, arn, {"name": "Ada"}) == {"text": "Good day, Ada!"}
    assert execute(emulator, arn, {"name": "Bob"}) == {"text": "HELLO"}


def test_a_value_is_given_once_and_missing_only_where_there_is_none(greeting: Project, emulator: Emulator) -> None:
    arguments = ["deploy", "greet.py", *emulator.options, "--yes"]
    done = greeting.run(*arguments)
    assert (done.exit_code, done.stdout) == (2, "")
    assert "1 Parameter without a value: Greeting\n  hint: add --param Greeting=..." in done.stderr
    assert emulator.client("cloudformation").describe_stacks()["Stacks"] == []
    assert greeting.run(*arguments, "--param", "Greeting=Hi").exit_code == 0
    done = greeting.run(*arguments)
    assert done.exit_code == 0
    assert done.stderr.startswith("Greeting stays 'Hi', as the stack greet has it\n")
    assert "\nno changes: " in done.stderr


def test_a_default_needs_no_value(project: Project, emulator: Emulator) -> None:
    project.write("greet.py", GREETING.replace("Parameter('Greeting')", "Parameter('greeting_word', default='Hi')"))
    done = project.run("deploy", "greet.py", *emulator.options, "--yes")
    assert done.exit_code == 0, done.stderr
    found = emulator.client("stepfunctions").describe_state_machine(stateMachineArn=done.stdout.strip())
    assert "Hi, {}!" in found["definition"]


def test_several_workflows_are_one_stack_with_an_arn_for_each(shop: Project, emulator: Emulator) -> None:
    done = shop.run("deploy", "shop.py", *emulator.options, "--yes")
    assert done.exit_code == 0, done.stderr
    order, refund = done.stdout.splitlines()
    assert "OrderFlowStateMachine" in order
    assert "RefundFlowStateMachine" in refund
    [stack] = emulator.client("cloudformation").describe_stacks()["Stacks"]
    assert stack["StackName"] == "shop"


def test_nothing_is_changed_before_it_is_confirmed(greeting: Project, emulator: Emulator) -> None:
    arguments = ["deploy", "greet.py", *emulator.options, "--param", "Greeting=Hi", "--stack", "mine"]
    machines = emulator.client("stepfunctions")
    for answer, last in (("n\n", "nothing was changed"), ("", "nothing was changed")):
        done = CliRunner().invoke(main, arguments, input=answer)
        assert (done.exit_code, done.stdout) == (1, "")
        assert done.stderr.splitlines()[-1] == last
        assert machines.list_state_machines()["stateMachines"] == []
    assert "--yes goes on without asking" in done.stderr
    done = CliRunner().invoke(main, arguments, input="y\n")
    assert done.exit_code == 0
    assert "mine-GreetStateMachine" in done.stdout


def test_a_stack_of_others_is_left_alone(greeting: Project, emulator: Emulator) -> None:
    body = {"Resources": {"Queue": {"Type": "AWS::SQS::Queue"}}}
    emulator.client("cloudformation").create_stack(StackName="greet", TemplateBody=json.dumps(body))
    done = greeting.run("deploy", "greet.py", *emulator.options, "--param", "Greeting=Hi", "--yes")
    assert (done.exit_code, done.stdout) == (1, "")
    assert done.stderr.startswith("error[deploy] there is a stack greet, and sfgen did not make it")


def test_a_process_of_its_own_writes_the_arn_alone_to_stdout(greeting: Project, emulator: Emulator) -> None:
    done = greeting.process("deploy", "greet.py", *emulator.options, "--param", "Greeting=Hi", "--yes")
    assert done.returncode == 0, done.stderr
    assert done.stdout.decode().startswith("arn:aws:states:us-east-1:123456789012:stateMachine:greet-")
    assert done.stdout.count(b"\n") == 1


# -- without a call ---------------------------------------------------------------------------------------------------


def test_with_a_role_of_ones_own_the_stack_has_none(greeting: Project) -> None:
    done = greeting.run("deploy", "greet.py", "--dry-run", *ROLE)
    assert list(json.loads(done.stdout)["Resources"]) == ["GreetLogGroup", "GreetStateMachine"]


def test_a_dry_run_writes_the_template_and_needs_nothing(greeting: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("AWS_DEFAULT_REGION")
    monkeypatch.delenv("AWS_ACCESS_KEY_ID")
    done = greeting.run("deploy", "greet.py", "--dry-run")
    assert (done.exit_code, done.stderr) == (0, "")
    assert list(json.loads(done.stdout)["Resources"]) == ["GreetRole", "GreetLogGroup", "GreetStateMachine"]
    again = greeting.run("deploy", "greet.py", "--dry-run")
    assert again.stdout == done.stdout


@pytest.mark.parametrize(
    ("options", "text"),
    [
        (["--role", "machines"], "--role takes the ARN of an IAM role"),
        ([*ROLE, "--stack", "my_stack"], "--stack takes a letter, then letters, digits and hyphens"),
        ([*ROLE, "--param", "Greeting"], "--param takes NAME=VALUE, not 'Greeting'"),
        ([*ROLE, "--param", "=x"], "--param takes NAME=VALUE"),
        ([*ROLE, "--param", "Greeting=a", "--param", "Greeting=b"], "--param gives Greeting twice"),
        ([*ROLE, "--param", "Greting=x"], "no Parameter is named Greting\n  hint: did you mean Greeting?"),
        (["--dry-run", "--param", "Greting=x"], "did you mean Greeting?"),
        ([*ROLE, "--param", 'Greeting="'], "would end the text that it is put into"),
        ([*ROLE, "--param", "Greeting=x=y", "--profile", "nobody"], "(nobody) could not be found"),
        ([*ROLE, "--param", "Greeting=x", "--endpoint-url", "nonsense"], "an endpoint is written as http://"),
    ],
)
def test_wrong_usage_is_told_at_once(greeting: Project, options: list[str], text: str) -> None:
    done = greeting.run("deploy", "greet.py", *options)
    assert (done.exit_code, done.stdout) == (2, "")
    assert text in done.stderr
    assert "Traceback" not in done.stderr


def test_an_endpoint_where_nobody_listens(greeting: Project) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{free.getsockname()[1]}"
        done = greeting.run("deploy", "greet.py", *ROLE, "--param", "Greeting=x", "--endpoint-url", url)
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr.startswith(f"error[deploy] CloudFormation in {url} cannot be reached: ")
    assert done.stderr.endswith("hint: check --endpoint-url, and that something answers there\n")


def test_without_credentials(greeting: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("AWS_ACCESS_KEY_ID")
    monkeypatch.delenv("AWS_SECRET_ACCESS_KEY")
    done = greeting.run("deploy", "greet.py", *ROLE, "--param", "Greeting=x", "--endpoint-url", "http://127.0.0.1:1")
    assert (done.exit_code, done.stdout) == (2, "")
    assert done.stderr.startswith("error[deploy] there are no AWS credentials\n  hint: give credentials")


def test_a_workflow_with_errors_is_not_deployed(project: Project) -> None:
    project.write("bad.py", 'from sfgen import *\nwf = Workflow("bad", input=dict[str, str])\nwf.start_at(Fail(""))\n')
    done = project.run("deploy", "bad.py", *ROLE, "--endpoint-url", "http://127.0.0.1:1")
    assert (done.exit_code, done.stdout) == (1, "")
    assert "error[state-name-length]" in done.stderr


@pytest.mark.parametrize(
    ("started", "line"),
    [
        (False, "nothing was changed"),
        (True, "CloudFormation goes on with the stack greet; the next sfgen deploy waits for its end first"),
    ],
)
def test_an_interruption_says_what_happens_now(
    greeting: Project, monkeypatch: pytest.MonkeyPatch, started: bool, line: str
) -> None:
    def interrupted(self: Deployment, *arguments: object) -> None:
        self.started = started
        raise KeyboardInterrupt

    monkeypatch.setattr(Deployment, "run", interrupted)
    done = greeting.run("deploy", "greet.py", *ROLE, "--param", "Greeting=x")
    assert done.exit_code == 130
    assert done.stderr.splitlines() == [line, "interrupted"]


def test_asking_for_help_loads_neither_boto3_nor_the_model() -> None:
    code = (
        "import sys; from click.testing import CliRunner; from sfgen.cli import main;"
        "assert CliRunner().invoke(main, ['deploy', '--help']).exit_code == 0;"
        "print(*{name.split('.')[0] for name in sys.modules}, *sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert {"boto3", "botocore", "pydantic", "sfgen.dsl", "sfgen.deploy"} & set(done.stdout.split()) == set()
