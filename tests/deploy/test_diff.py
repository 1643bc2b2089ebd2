"""`sfgen diff`: by state and field against what is live."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator

import pytest
from click.testing import Result

from tests.cli.conftest import Project
from tests.deploy.cloudformation import World, served
from tests.deploy.conftest import Emulator

FILE = """
    from sfgen import Choice, Parallel, Parameter, Pass, Succeed, Task, Workflow
    from sfgen.aws import lambda_, sqs
    from sfgen.resources import Function, Output, Queue

    orders = Queue("Orders")
    lost = Queue("Lost")
    code = Function("Code", source="code.py", handler="code.handler")
    url = Output("OrdersUrl", orders.url)
    wf = Workflow("shop")
    call = lambda_.invoke("Call", function=code.arn, payload={"limit": Parameter("Limit", int, default=3)})
    send = sqs.send_message("Send", QueueUrl=orders.url, MessageBody="hello")
    wf.start_at(call >> Parallel("Both", (send, Pass("Note", output={"a": 1}))))
"""
CHANGED = (
    FILE.replace('"hello"', '"good day"')
    .replace('{"a": 1}', '{"a": 2, "b": 3}')
    .replace('"Call", function', '"Invoke", function')
    .replace("orders.url, MessageBody", "lost.url, MessageBody")
    .replace('Output("OrdersUrl", orders.url)', 'Output("LostUrl", lost.url)')
    .replace('Queue("Lost")', 'Queue("Lost", dead_letters=Queue("Deep"), max_receives=2)')
)


@pytest.fixture
def world(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[World, list[str]]]:
    monkeypatch.setattr(time, "sleep", lambda seconds: None)
    with served() as (found, url):
        yield found, ["--endpoint-url", url]


def run(project: Project, text: str, *arguments: str) -> Result:
    sys.modules.pop("shop", None)
    project.write("shop.py", text)
    project.write("code.py", "def handler(event, context):\n    return event\n")
    return project.run(*arguments)


def deploy(project: Project, text: str, place: list[str], *arguments: str) -> Result:
    done = run(project, text, "deploy", "shop.py", *place, "--yes", *arguments)
    assert done.exit_code == 0, done.stderr
    return done


def test_without_a_stack_everything_is_new(project: Project, world: tuple[World, list[str]]) -> None:
    _, place = world
    done = run(project, FILE, "diff", "shop.py", *place)
    assert done.exit_code == 1
    lines = done.stdout.splitlines()
    assert lines[:2] == ["there is no stack shop: all of it would be new", "workflow shop is new"]
    assert "  + AWS::SQS::Queue Orders" in lines
    assert "  + ShopRole: lambda:InvokeFunction on ${Code.Arn} (LambdaInvokeFunction)  WIDER" in lines


def test_what_was_just_deployed_does_not_differ(project: Project, world: tuple[World, list[str]]) -> None:
    _, place = world
    deploy(project, FILE, place, "--param", "Limit=5")
    done = run(project, FILE, "diff", "shop.py", *place)
    assert (done.exit_code, done.stdout) == (0, "no differences: the stack shop is as the source says\n")
    done = run(project, FILE, "diff", "shop.py", *place, "--format", "json")
    assert done.exit_code == 0
    assert json.loads(done.stdout)["differences"] == 0


def test_differences_are_told_by_state_and_field(project: Project, world: tuple[World, list[str]]) -> None:
    _, place = world
    deploy(project, FILE, place)
    done = run(project, CHANGED, "diff", "shop.py", *place, "--param", "Limit=7")
    assert done.exit_code == 1
    queue = "https://sqs.us-east-1.amazonaws.com/123456789012/shop-{}-1A2B3C"
    arn = "arn:aws:sqs:us-east-1:123456789012:shop-{}-1A2B3C"
    assert done.stdout.splitlines() == [
        "workflow shop",
        '  ~ StartAt: "Call" -> "Invoke"',
        "  + 'Invoke' (Task arn:aws:states:::lambda:invoke)",
        "  ~ 'Send'",
        f'      ~ Arguments.QueueUrl: "{queue.format("Orders")}" -> "{queue.format("Lost")}"',
        '      ~ Arguments.MessageBody: "hello" -> "good day"',
        "  ~ 'Note'",
        "      ~ Output.a: 1 -> 2",
        "      + Output.b: 3",
        "  - 'Call' (Task arn:aws:states:::lambda:invoke)",
        "resources",
        "  ~ AWS::SQS::Queue Lost",
        '      + RedrivePolicy: {"deadLetterTargetArn": "${Deep.Arn}", "maxReceiveCount": 2}',
        "  + AWS::SQS::Queue Deep",
        "permissions",
        f"  + ShopRole: sqs:SendMessage on {arn.format('Lost')} (SqsSendMessage)  WIDER",
        f"  - ShopRole: sqs:SendMessage on {arn.format('Orders')} (SqsSendMessage)",
        "parameters",
        '  ~ Limit: "3" -> "7"',
        "outputs",
        f'  - OrdersUrl: "{queue.format("Orders")}"',
        f'  + LostUrl: "{queue.format("Lost")}"',
        "1 workflow, 2 resources, 2 permissions, 1 parameter, 2 outputs differ; 1 permission wider",
    ]
    found = json.loads(run(project, CHANGED, "diff", "shop.py", *place, "--format", "json").stdout)
    assert found["differences"] == 7
    [workflow] = found["workflows"]
    fields = next(each["fields"] for each in workflow["states"] if each["name"] == "Note")
    assert {"path": "Output.b", "change": "added", "after": 3} in fields
    assert found["permissions"][0] == {
        "wider": True,
        "change": "added",
        "holder": "ShopRole",
        "effect": "Allow",
        "actions": ["sqs:SendMessage"],
        "resource": arn.format("Lost"),
        "statement": "SqsSendMessage",
    }


def test_what_somebody_changed_by_hand_is_seen(project: Project, world: tuple[World, list[str]]) -> None:
    account, place = world
    deploy(project, FILE, place)
    arn = account.stack("shop").resources["ShopStateMachine"].id
    live = account.describe_state_machine({"stateMachineArn": arn})["definition"]
    account.drifted[arn] = live.replace("hello", "mine")
    done = run(project, FILE, "diff", "shop.py", *place)
    assert done.exit_code == 1
    assert done.stdout.splitlines() == [
        "workflow shop",
        "  what is live was not deployed by the stack: somebody changed the state machine itself",
        "  ~ 'Send'",
        '      ~ Arguments.MessageBody: "mine" -> "hello"',
        "1 workflow differs",
    ]


def test_a_new_name_of_the_same_state_is_told_as_such(project: Project, world: tuple[World, list[str]]) -> None:
    _, place = world
    deploy(project, FILE, place)
    done = run(project, FILE.replace('"Note"', '"Remark"'), "diff", "shop.py", *place)
    assert "  ~ 'Note' is now 'Remark'" in done.stdout.splitlines()


def test_workflows_come_and_go(project: Project, world: tuple[World, list[str]]) -> None:
    _, place = world
    deploy(project, FILE, place)
    done = run(project, FILE.replace('Workflow("shop")', 'Workflow("store")'), "diff", "shop.py", *place)
    assert done.exit_code == 1
    assert done.stdout.splitlines()[:2] == ["workflow store is new", "workflow ShopStateMachine is to go"]


def test_what_cannot_be_said_is_trouble_and_no_difference(project: Project, world: tuple[World, list[str]]) -> None:
    account, place = world
    done = run(project, "from sfgen import *\nwf = Workflow('bad')\nwf.start_at(Fail(''))\n", "diff", "shop.py", *place)
    assert (done.exit_code, done.stdout) == (2, "")
    account.lacking.add("DescribeStacks")
    done = run(project, FILE, "diff", "shop.py", *place)
    assert (done.exit_code, done.stdout) == (2, "")
    assert "DescribeStacks was refused" in done.stderr
    account.lacking.clear()
    deploy(project, FILE, place)
    account.stack("shop").tags.clear()
    done = run(project, FILE, "diff", "shop.py", *place)
    assert (done.exit_code, done.stdout) == (2, "")
    assert "sfgen did not make it" in done.stderr


def test_against_an_emulator(project: Project, emulator: Emulator) -> None:
    place = ["--endpoint-url", emulator.url]
    deploy(project, FILE, place)
    done = run(project, FILE, "diff", "shop.py", *place)
    assert done.stdout == "no differences: the stack shop is as the source says\n"
    assert done.exit_code == 0
    done = run(project, FILE.replace('"hello"', '"good day"'), "diff", "shop.py", *place)
    assert done.exit_code == 1
    assert done.stdout.splitlines() == [
        "workflow shop",
        "  ~ 'Send'",
        '      ~ Arguments.MessageBody: "hello" -> "good day"',
        "1 workflow differs",
    ]
