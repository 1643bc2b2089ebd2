"""`sfgen deploy --hotswap`: definitions alone, at once; and what the next deployment makes of it."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator
from typing import Any

import pytest
from click.testing import Result

from tests.cli.conftest import Project
from tests.deploy.cloudformation import World, served
from tests.deploy.conftest import Emulator

FILE = """
    from sfgen import Parameter, Pass, Succeed, Workflow
    from sfgen.aws import lambda_, sqs
    from sfgen.resources import Function, Output, Queue

    orders = Queue("Orders")
    code = Function("Code", source="code.py", handler="code.handler")
    wf = Workflow("shop")
    call = lambda_.invoke("Call", function=code.arn, payload={"limit": Parameter("Limit", int, default=3)})
    wf.start_at(call >> Pass("Note", output={"a": 1}))
    other = Workflow("other")
    other.start_at(Succeed("Done"))
"""
UNCHECKED = (
    "the definitions are not checked by Step Functions: ValidateStateMachineDefinition was refused "
    "(UnknownOperationException): there is no ValidateStateMachineDefinition"
)
SECOND = FILE.replace('{"a": 1}', '{"a": 2}')


class Account:
    """A project and the account that it is deployed to."""

    def __init__(self, project: Project, world: World, url: str) -> None:
        self.project, self.world, self.place = project, world, ["--endpoint-url", url]

    def run(self, text: str, *arguments: str) -> Result:
        sys.modules.pop("shop", None)
        self.project.write("shop.py", text)
        self.project.write("code.py", "def handler(event, context):\n    return event\n")
        return self.project.run(*arguments, *self.place)

    def deploy(self, text: str, *options: str, code: int = 0) -> list[str]:
        done = self.run(text, "deploy", "shop.py", "--yes", *options)
        assert done.exit_code == code, done.stderr
        return [str(line) for line in done.stderr.splitlines()]

    def live(self, name: str = "ShopStateMachine") -> Any:
        arn = self.world.stack("shop").resources[name].id
        return json.loads(self.world.describe_state_machine({"stateMachineArn": arn})["definition"])


@pytest.fixture
def account(project: Project, monkeypatch: pytest.MonkeyPatch) -> Iterator[Account]:
    monkeypatch.setattr(time, "sleep", lambda seconds: None)
    with served() as (world, url):
        yield Account(project, world, url)


def test_definitions_that_differ_are_swapped_and_nothing_else_is_called(account: Account) -> None:
    account.deploy(FILE, "--param", "Limit=5")
    account.world.operations.clear()
    lines = account.deploy(SECOND, "--hotswap")
    assert lines == [
        "workflow shop",
        "  ~ 'Note'",
        "      ~ Output.a: 1 -> 2",
        UNCHECKED,
        "shop has the new definition",
        "an execution that starts in the next seconds may still run the one before; CloudFormation knows nothing of it",
    ]
    assert account.live()["States"]["Note"]["Output"] == {"a": 2}
    # What CloudFormation filled in is filled in here too.
    arguments = account.live()["States"]["Call"]["Arguments"]
    assert arguments["FunctionName"].startswith("arn:aws:lambda:us-east-1:123456789012:")
    assert arguments["Payload"] == {"limit": "{% $number('5') %}"}
    changing = [each for each in account.world.operations if each.startswith(("Create", "Execute", "Update", "Put"))]
    assert changing == ["UpdateStateMachine"]
    assert account.deploy(SECOND, "--hotswap") == [
        "no definition differs: what is live in the stack shop is as the source says"
    ]


def test_a_new_reference_to_what_is_there_is_filled_in(account: Account) -> None:
    account.deploy(FILE.replace("Pass(", "sqs.send_message('Tell', QueueUrl=orders.url, MessageBody='x') >> Pass("))
    account.deploy(
        FILE.replace(
            "Pass(",
            "sqs.send_message('Tell', QueueUrl=orders.url, MessageBody={'from': orders.arn}) >> Pass(",
        ),
        "--hotswap",
    )
    body = account.live()["States"]["Tell"]["Arguments"]["MessageBody"]
    assert body == {"from": "arn:aws:sqs:us-east-1:123456789012:shop-Orders-1A2B3C"}


def test_a_permission_that_is_not_needed_any_more_stays(account: Account) -> None:
    account.deploy(FILE)
    lines = account.deploy(FILE.replace("call >> ", ""), "--hotswap")
    assert [line for line in lines if line.startswith("not needed any more")]
    assert list(account.live()["States"]) == ["Note"]


@pytest.mark.parametrize(
    ("change", "left"),
    [
        (
            ("Pass(", "sqs.send_message('Tell', QueueUrl=orders.url, MessageBody='x') >> Pass("),
            "a permission: ShopRole: sqs:SendMessage on",
        ),
        (('"code.handler"', '"code.other"'), "AWS::Lambda::Function Code is changed"),
        (('Queue("Orders")', 'Queue("Orders", properties={"DelaySeconds": 5})'), "AWS::SQS::Queue Orders is changed"),
        (('Workflow("other")', 'Workflow("other", type="EXPRESS")'), "other: StateMachineType"),
        (('Workflow("other")', 'Workflow("another")'), "workflow another is new"),
        (("wf = ", 'shown = Output("Url", orders.url)\n    wf = '), "the output Url"),
        (('output={"a": 1}', 'output=Parameter("New", default="x")'), "the parameter New"),
        (('output={"a": 1}', 'output=Parameter("New")'), "shop names New"),
    ],
    ids=["permission", "function", "queue", "type", "workflow", "output", "parameter", "unknown"],
)
def test_where_more_differs_nothing_is_swapped(account: Account, change: tuple[str, str], left: str) -> None:
    account.deploy(FILE)
    before = account.live()
    lines = account.deploy(SECOND.replace('{"a": 2}', '{"a": 1}').replace(*change), "--hotswap", code=1)
    assert [line for line in lines if line.startswith(f"left for a deployment: {left}")], lines
    assert lines[-2] == "error[deploy] more than definitions differ, so nothing was swapped"
    assert "UpdateStateMachine" not in account.world.operations
    assert account.live() == before


def test_a_workflow_with_an_alias_is_not_swapped(account: Account) -> None:
    aliased = FILE + '    wf.publish("live")\n'
    account.deploy(aliased)
    lines = account.deploy(aliased.replace('{"a": 1}', '{"a": 2}'), "--hotswap", code=1)
    assert lines[0] == (
        "left for a deployment: shop has the alias live: it points to a version, so what is swapped would not run by way of it"
    )
    # Another one in the same stack is.
    account.deploy(aliased.replace('Succeed("Done")', 'Succeed("Ended")'), "--hotswap")
    assert account.live("OtherStateMachine")["StartAt"] == "Ended"


def test_without_a_stack_and_while_it_is_changed_nothing_is_swapped(account: Account) -> None:
    assert "there is no stack shop" in account.deploy(FILE, "--hotswap", code=1)[0]
    account.deploy(FILE)
    account.world.stack("shop").status = "UPDATE_IN_PROGRESS"
    assert "the stack shop is UPDATE_IN_PROGRESS" in account.deploy(SECOND, "--hotswap", code=1)[-2]


def test_what_step_functions_refuses_is_not_swapped(account: Account) -> None:
    account.deploy(FILE)
    account.world.lacking = set()
    account.world.diagnostics = [{"severity": "ERROR", "code": "X", "message": "no", "location": "/States/Note"}]
    lines = account.deploy(SECOND, "--hotswap", code=1)
    assert lines[-2:] == ["error[deploy] Step Functions refuses the definitions", "  hint: nothing was changed"]
    assert account.live()["States"]["Note"]["Output"] == {"a": 1}


def test_it_is_asked_first(account: Account) -> None:
    account.deploy(FILE)
    done = account.run(SECOND, "deploy", "shop.py", "--hotswap")
    assert done.exit_code == 1
    assert done.stderr.splitlines()[-1] == "nothing was changed"
    assert account.live()["States"]["Note"]["Output"] == {"a": 1}


@pytest.mark.parametrize("option", [["--dry-run"], ["--bucket", "mine"]], ids=["dry-run", "bucket"])
def test_options_that_do_not_go_together(account: Account, option: list[str]) -> None:
    assert account.run(FILE, "deploy", "shop.py", "--hotswap", *option).exit_code == 2


# -- the next deployment ------------------------------------------------------------------------------------------------


def test_a_deployment_brings_back_what_cloudformation_takes_for_unchanged(account: Account) -> None:
    account.deploy(FILE)
    account.deploy(SECOND, "--hotswap")
    lines = account.deploy(FILE)
    assert "  the live definition of shop was changed past the stack: it becomes what the source says" in lines
    assert "shop has the definition of the source again" in lines
    assert account.live()["States"]["Note"]["Output"] == {"a": 1}
    assert account.deploy(FILE)[-3] == "no changes: the stack shop is as it should be"


def test_a_deployment_of_what_was_swapped_makes_it_the_stacks(account: Account) -> None:
    account.deploy(FILE)
    account.deploy(SECOND, "--hotswap")
    account.deploy(SECOND)
    assert account.live()["States"]["Note"]["Output"] == {"a": 2}
    assert account.deploy(SECOND)[-3] == "no changes: the stack shop is as it should be"


def test_it_is_asked_before_it_is_brought_back(account: Account) -> None:
    account.deploy(FILE)
    account.deploy(SECOND, "--hotswap")
    done = account.run(FILE, "deploy", "shop.py")
    assert done.exit_code == 1
    assert account.live()["States"]["Note"]["Output"] == {"a": 2}


def test_beside_other_changes_it_is_brought_back_too(account: Account) -> None:
    account.deploy(FILE)
    account.deploy(SECOND, "--hotswap")
    account.deploy(FILE.replace('Queue("Orders")', 'Queue("Orders", properties={"DelaySeconds": 5})'))
    assert account.live()["States"]["Note"]["Output"] == {"a": 1}
    assert account.deploy(FILE.replace('Succeed("Done")', 'Succeed("Ended")'))
    assert account.live("OtherStateMachine")["StartAt"] == "Ended"


def test_diff_shows_what_was_swapped(account: Account) -> None:
    account.deploy(FILE)
    account.deploy(SECOND, "--hotswap")
    done = account.run(SECOND, "diff", "shop.py")
    assert done.exit_code == 1
    assert done.stdout.splitlines() == [
        "workflow shop",
        "  what is live was not deployed by the stack: somebody changed the state machine itself",
        "  it is what the source says: sfgen deploy makes it the stack's",
        "1 workflow differs",
    ]
    done = account.run(FILE, "diff", "shop.py")
    assert "      ~ Output.a: 2 -> 1" in done.stdout.splitlines()


def test_definitions_that_lie_in_the_bucket(account: Account, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sfgen.deploy.template.LARGEST_TEMPLATE", 20_000)
    large = FILE.replace('{"a": 1}', '{"a": 1, "b": "x" * 30_000}')
    changed = large.replace('"a": 1', '"a": 2')
    account.deploy(large)
    assert "DefinitionS3Location" in account.world.stack("shop").resources["ShopStateMachine"].properties
    account.deploy(changed, "--hotswap")
    assert account.live()["States"]["Note"]["Output"]["a"] == 2
    assert account.live()["States"]["Call"]["Arguments"]["Payload"] == {"limit": "{% $number('3') %}"}
    assert account.run(changed, "diff", "shop.py").exit_code == 1
    lines = account.deploy(large)
    assert "shop has the definition of the source again" in lines
    assert account.live()["States"]["Note"]["Output"]["a"] == 1
    account.deploy(changed, "--hotswap")
    account.deploy(changed)
    assert account.live()["States"]["Note"]["Output"]["a"] == 2
    assert account.run(changed, "diff", "shop.py").exit_code == 0


def test_against_an_emulator(project: Project, emulator: Emulator) -> None:
    text = 'from sfgen import Pass, Workflow\nwf = Workflow("greet")\nwf.start_at(Pass("Say", output={}))\n'

    def deploy(output: str, *options: str) -> None:
        sys.modules.pop("greet", None)
        project.write("greet.py", text.replace("{}", output))
        done = project.run("deploy", "greet.py", *emulator.options, "--yes", *options)
        assert done.exit_code == 0, done.stderr
        machines = emulator.client("stepfunctions")
        (machine,) = machines.list_state_machines()["stateMachines"]
        live = machines.describe_state_machine(stateMachineArn=machine["stateMachineArn"])["definition"]
        assert json.loads(live)["States"]["Say"]["Output"] == json.loads(output)

    deploy("1")
    deploy("2", "--hotswap")
    deploy("3", "--hotswap")
    deploy("1")
    deploy("4")
