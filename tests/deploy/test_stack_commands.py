"""`sfgen outputs` and `sfgen destroy`: against moto's server over HTTP, and against a CloudFormation that fails."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator
from typing import Any

import pytest
from click.testing import CliRunner

from sfgen.cli import main
from sfgen.deploy.client import Caller
from tests.cli.conftest import Project
from tests.deploy.cloudformation import RefusedRequestError, World, served
from tests.deploy.conftest import Emulator

FILE = """
    from sfgen import Succeed, Workflow
    from sfgen.resources import Bucket, Output, Queue

    kept = Bucket("Kept")
    gone = Bucket("Gone", keep="Delete")
    orders = Queue("Orders")
    url = Output("OrdersUrl", orders.url)
    wf = Workflow("shop")
    wf.start_at(Succeed("Done"))
"""


@pytest.fixture
def world(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[World, list[str]]]:
    monkeypatch.setattr(time, "sleep", lambda seconds: None)
    with served() as (found, url):
        yield found, ["--endpoint-url", url]


def deployed(project: Project, options: list[str]) -> str:
    project.write("shop.py", FILE)
    done = project.run("deploy", "shop.py", *options, "--yes")
    assert done.exit_code == 0, done.stderr
    return done.stdout.strip()


def test_against_an_emulator_outputs_are_printed_and_the_stack_is_deleted(project: Project, emulator: Emulator) -> None:
    place = ["--endpoint-url", emulator.url]
    arn = deployed(project, emulator.options)
    queues = emulator.client("sqs")
    [there] = queues.list_queues()["QueueUrls"]
    url = "https://sqs.us-east-1.amazonaws.com" + there.removeprefix(emulator.url)

    done = project.run("outputs", "shop.py", *place)
    assert (done.exit_code, done.stdout) == (0, f"ShopStateMachineArn {arn}\nOrdersUrl {url}\n")
    done = project.run("outputs", "--stack", "shop", "--format", "json", *place)
    assert json.loads(done.stdout) == {"ShopStateMachineArn": arn, "OrdersUrl": url}
    assert project.run("outputs", "shop.py", "--name", "OrdersUrl", *place).stdout == f"{url}\n"
    done = project.run("outputs", "shop.py", "--name", "OrderUrl", *place)
    assert (done.exit_code, done.stdout) == (1, "")
    assert "the stack shop has no output OrderUrl\n  hint: did you mean OrdersUrl?" in done.stderr

    done = CliRunner().invoke(main, ["destroy", "shop.py", *place], input="n\n")
    assert done.exit_code == 1
    assert "Delete AWS::SQS::Queue Orders" in done.stderr
    assert "Keep AWS::S3::Bucket Kept" in done.stderr
    assert "Delete AWS::S3::Bucket Gone" in done.stderr
    assert done.stderr.splitlines()[-1] == "nothing was deleted"
    assert queues.list_queues()["QueueUrls"] == [there]

    done = project.run("destroy", "shop.py", *place, "--yes")
    assert done.exit_code == 0, done.stderr
    assert "the stack shop is deleted" in done.stderr
    assert done.stderr.splitlines()[-1].startswith("kept AWS::S3::Bucket Kept ")
    assert "QueueUrls" not in queues.list_queues()
    assert emulator.client("stepfunctions").list_state_machines()["stateMachines"] == []

    done = project.run("destroy", "shop.py", *place, "--yes")
    assert (done.exit_code, done.stderr) == (0, "there is no stack shop: nothing to delete\n")
    done = project.run("outputs", "shop.py", *place)
    assert (done.exit_code, done.stdout) == (1, "")
    assert "there is no stack shop\n  hint: sfgen deploy makes it" in done.stderr


def test_the_progress_of_a_deletion_is_shown(project: Project, world: tuple[World, list[str]]) -> None:
    _, place = world
    deployed(project, place)
    done = project.run("destroy", "shop.py", *place, "--yes")
    assert done.exit_code == 0, done.stderr
    lines = [line[9:] for line in done.stderr.splitlines()]
    assert "DELETE_IN_PROGRESS AWS::SQS::Queue Orders" in lines
    assert "DELETE_COMPLETE AWS::SQS::Queue Orders after 1 s" in lines
    assert "DELETE_SKIPPED AWS::S3::Bucket Kept after 1 s" in lines


def test_what_cannot_be_deleted_is_explained_and_can_be_left(project: Project, world: tuple[World, list[str]]) -> None:
    account, place = world
    deployed(project, place)
    account.stuck["Gone"] = "The bucket you tried to delete is not empty"
    done = project.run("destroy", "shop.py", *place, "--retain", "Gone", "--yes")
    assert done.exit_code == 2
    assert "Gone cannot be retained: CloudFormation retains what it has failed to delete" in done.stderr

    done = project.run("destroy", "shop.py", *place, "--yes")
    assert done.exit_code == 1
    error, hint = done.stderr.splitlines()[-2:]
    assert error == (
        "error[deploy] the stack shop is DELETE_FAILED: Gone (AWS::S3::Bucket) DELETE_FAILED: "
        "The bucket you tried to delete is not empty"
    )
    assert hint == (
        "  hint: empty the bucket: aws s3 rm s3://shop-Gone-1A2B3C --recursive, then again sfgen destroy --stack shop; "
        "to leave it behind, sfgen destroy --stack shop --retain Gone"
    )
    done = project.run("deploy", "shop.py", *place, "--yes")
    assert done.exit_code == 1
    assert "sfgen destroy --stack shop" in done.stderr

    done = project.run("destroy", "--stack", "shop", *place, "--retain", "Gone", "--yes")
    assert done.exit_code == 0, done.stderr
    assert done.stderr.splitlines()[-1] == "kept AWS::S3::Bucket Gone shop-Gone-1A2B3C"


def test_a_stack_that_failed_is_deleted_and_made_anew(project: Project, world: tuple[World, list[str]]) -> None:
    account, place = world
    account.failing["Orders"] = "the queue cannot be made"
    project.write("shop.py", FILE)
    done = project.run("deploy", "shop.py", *place, "--yes")
    assert done.exit_code == 1
    assert (
        "the stack shop is ROLLBACK_COMPLETE: Orders (AWS::SQS::Queue) CREATE_FAILED: the queue cannot" in done.stderr
    )
    assert done.stderr.splitlines()[-1].endswith("before the next try: sfgen destroy --stack shop")
    assert project.run("destroy", "--stack", "shop", *place, "--yes").exit_code == 0
    account.failing.clear()
    deployed(project, place)
    assert account.stack("shop").right


def test_a_stack_that_is_protected_or_of_others_is_left_alone(project: Project, world: tuple[World, list[str]]) -> None:
    account, place = world
    deployed(project, place)
    account.protected.add("shop")
    done = project.run("destroy", "shop.py", *place, "--yes")
    assert done.exit_code == 1
    assert "the stack shop is protected from being deleted\n  hint: take the protection away first" in done.stderr
    account.protected.clear()
    account.stack("shop").tags.clear()
    done = project.run("destroy", "shop.py", *place, "--yes")
    assert done.exit_code == 1
    assert "there is a stack shop, and sfgen did not make it" in done.stderr
    assert account.stack("shop").right


@pytest.mark.parametrize("command", ["outputs", "destroy"])
def test_a_target_or_a_stack_is_needed(project: Project, command: str) -> None:
    done = project.run(command)
    assert done.exit_code == 2
    assert "Give the TARGET that was deployed, or --stack NAME." in done.stderr


# -- checks by Step Functions, and a network that is not good ---------------------------------------------------------


def test_what_step_functions_refuses_is_not_deployed(project: Project, world: tuple[World, list[str]]) -> None:
    account, place = world
    account.lacking.clear()
    told = {"code": "SCHEMA_VALIDATION_FAILED", "message": "Field is not\n right", "location": "/States/Done/X"}
    account.diagnostics = [{**told, "severity": "ERROR"}]
    project.write("shop.py", FILE)
    done = project.run("deploy", "shop.py", *place, "--yes")
    assert (done.exit_code, done.stdout) == (1, "")
    text = "Step Functions says of shop at /States/Done/X: Field is not right (SCHEMA_VALIDATION_FAILED)"
    assert f"error[deploy] {text}" in done.stderr
    assert "Step Functions refuses the definitions: 1 error\n  hint: nothing was changed" in done.stderr
    assert account.stacks == account.buckets == {}
    account.diagnostics = [{**told, "severity": "WARNING"}]
    done = project.run("deploy", "shop.py", *place, "--yes")
    assert done.exit_code == 0, done.stderr
    assert f"warning[deploy] {text}" in done.stderr


def test_an_endpoint_that_cannot_check_is_told_in_one_line(project: Project, world: tuple[World, list[str]]) -> None:
    account, place = world
    project.write("shop.py", FILE)
    done = project.run("deploy", "shop.py", *place, "--yes")
    assert done.exit_code == 0
    lines = [line for line in done.stderr.splitlines() if "not checked" in line]
    [line] = lines
    assert line == (
        "the definitions are not checked by Step Functions: ValidateStateMachineDefinition was refused "
        "(UnknownOperationException): there is no ValidateStateMachineDefinition"
    )
    assert account.operations.count("ValidateStateMachineDefinition") == 1


@pytest.mark.parametrize("how", ["throttled", "lost", "lost after"])
def test_calls_that_are_throttled_or_lost_are_made_again(
    project: Project, world: tuple[World, list[str]], how: str
) -> None:
    account, place = world

    def every_third(number: int, operation: str) -> str | None:
        if number % 3 or operation in {"Head", "Put"}:
            return None
        if how == "throttled":
            raise RefusedRequestError("Throttling", "Rate exceeded")
        return how

    account.on_request = every_third
    deployed(project, place)
    assert account.stack("shop").right


@pytest.mark.parametrize("operation", ["CreateChangeSet", "ExecuteChangeSet", "DescribeStacks", "DeleteStack"])
def test_an_answer_that_is_lost_once_changes_nothing(
    project: Project, world: tuple[World, list[str]], operation: str
) -> None:
    account, place = world
    lost: list[str] = []

    def first(_: int, asked: str) -> str | None:
        if asked != operation or lost:
            return None
        lost.append(asked)
        return "lost after"

    account.on_request = first
    deployed(project, place)
    assert account.stack("shop").right
    assert project.run("destroy", "shop.py", *place, "--yes").exit_code == 0
    assert lost == [operation]


@pytest.mark.parametrize("operation", ["CreateChangeSet", "ExecuteChangeSet", "DescribeStacks", "DescribeStackEvents"])
def test_a_connection_that_stays_lost_is_explained_and_the_next_deployment_goes_on(
    project: Project, world: tuple[World, list[str]], operation: str
) -> None:
    account, place = world
    account.on_request = lambda _, asked: "lost after" if asked == operation else None
    project.write("shop.py", FILE)
    done = project.run("deploy", "shop.py", *place, "--yes")
    assert done.exit_code in {1, 2}
    assert "Traceback" not in done.stderr
    assert "  hint: " in done.stderr
    account.on_request = lambda _number, _operation: None
    deployed(project, place)
    assert account.stack("shop").right


@pytest.mark.parametrize(
    ("code", "status", "exit_code", "text"),
    [
        ("ExpiredToken", 403, 2, "the AWS credentials have expired (ExpiredToken)\n  hint: get new ones"),
        ("AccessDenied", 403, 1, "hint: whoever runs this needs the permission cloudformation:"),
        ("InvalidClientTokenId", 403, 2, "hint: check the keys or --profile, and that the Region is enabled"),
    ],
)
@pytest.mark.parametrize("operation", ["DescribeStacks", "ExecuteChangeSet", "DescribeStackEvents"])
def test_credentials_that_end_in_between_are_explained_and_the_next_deployment_goes_on(
    project: Project, world: tuple[World, list[str]], code: str, status: int, exit_code: int, text: str, operation: str
) -> None:
    account, place = world

    def refuse(_: int, asked: str) -> None:
        if asked == operation:
            raise RefusedRequestError(code, "not now", status)

    account.on_request = refuse
    project.write("shop.py", FILE)
    done = project.run("deploy", "shop.py", *place, "--yes")
    assert done.exit_code == exit_code
    assert text in done.stderr
    account.on_request = lambda _number, _operation: None
    deployed(project, place)
    assert account.stack("shop").right


def test_an_update_that_fails_leaves_the_stack_as_it_was_and_somebody_else_is_waited_for(
    project: Project, world: tuple[World, list[str]]
) -> None:
    account, place = world
    deployed(project, place)
    account.failing["ShopStateMachine"] = "the role cannot be assumed"
    sys.modules.pop("shop", None)
    project.write("shop.py", FILE.replace('"Done"', '"Ready"'))
    done = project.run("deploy", "shop.py", *place, "--yes")
    assert done.exit_code == 1
    assert (
        "ShopStateMachine (AWS::StepFunctions::StateMachine) UPDATE_FAILED: the role cannot be assumed" in done.stderr
    )
    assert "hint: the stack is as it was before; mend the cause and run the command again" in done.stderr
    account.failing.clear()
    # Somebody else's update is at work, and takes some looks.
    stack = account.stack("shop")
    account._state(stack, "UPDATE_IN_PROGRESS", "User Initiated")
    stack.steps = [lambda: None, lambda: None, lambda: account._state(stack, "UPDATE_COMPLETE")]
    done = project.run("deploy", "shop.py", *place, "--yes")
    assert done.exit_code == 0, done.stderr
    assert "the stack shop is UPDATE_IN_PROGRESS: waiting for its end" in done.stderr
    assert stack.right


# -- pages ------------------------------------------------------------------------------------------------------------

PAGE = """
    from sfgen import Succeed, Workflow
    from sfgen.resources import Queue, Site

    orders = Queue("Orders")
    page = Site("Page", source="page")
    wf = Workflow("shop")
    wf.start_at(Succeed("Done"))
"""


def with_page(project: Project, place: list[str]) -> None:
    project.write("shop.py", PAGE)
    project.write("page/index.html", "<!doctype html>")
    done = project.run("deploy", "shop.py", *place, "--yes")
    assert done.exit_code == 0, done.stderr
    sys.modules.pop("shop")


def test_a_page_that_leaves_the_stack_takes_its_bucket_with_it(
    project: Project, world: tuple[World, list[str]]
) -> None:
    account, place = world
    with_page(project, place)
    bucket = account.stack("shop").resources["PageBucket"].id
    project.write("shop.py", PAGE.replace('page = Site("Page", source="page")', ""))
    done = project.run("deploy", "shop.py", *place, "--yes")
    assert done.exit_code == 0, done.stderr
    assert f"the bucket {bucket} goes with the files of its page" in done.stderr
    assert f"deleted the bucket {bucket}" in done.stderr
    assert bucket not in account.buckets


def test_a_bucket_that_cannot_be_looked_into_leaves_no_change_set_behind(
    project: Project, world: tuple[World, list[str]]
) -> None:
    account, place = world
    with_page(project, place)
    del account.buckets[account.stack("shop").resources["PageBucket"].id]
    project.write("shop.py", PAGE.replace('Queue("Orders")', 'Queue("Others")'))
    done = project.run("deploy", "shop.py", *place, "--yes")
    assert done.exit_code == 1
    assert "of the page Page is not there: somebody deleted it" in done.stderr
    assert account.change_sets == {}
    assert "Orders" in account.stack("shop").resources


def test_files_of_a_page_are_left_alone_where_the_stack_cannot_be_deleted(
    project: Project, world: tuple[World, list[str]]
) -> None:
    account, place = world
    with_page(project, place)
    account.protected.add("shop")
    done = project.run("destroy", "shop.py", *place, "--yes")
    assert done.exit_code == 1
    assert "the stack shop is protected from being deleted" in done.stderr
    assert "index.html" in account.buckets[account.stack("shop").resources["PageBucket"].id]


@pytest.mark.parametrize("moment", [1, 2, 3], ids=str)
def test_a_deletion_that_is_interrupted_says_what_is_gone_and_is_finished_by_the_next(
    project: Project, world: tuple[World, list[str]], moment: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    account, place = world
    with_page(project, place)
    call, seen = Caller.call, 0

    def interrupted(caller: Caller, operation: str, **members: Any) -> dict[str, Any]:
        nonlocal seen
        seen += operation in {"ListObjectsV2", "DeleteObjects", "DeleteStack"}
        if seen == moment:
            raise KeyboardInterrupt
        return call(caller, operation, **members)

    with monkeypatch.context() as patched:
        patched.setattr(Caller, "call", interrupted)
        done = project.run("destroy", "shop.py", *place, "--yes")
    assert done.exit_code == 130
    gone = "files of its page are gone, the stack shop is not: run it again, or sfgen deploy to put them back"
    assert (gone if moment < 3 else "CloudFormation goes on deleting the stack shop") in done.stderr
    done = project.run("destroy", "shop.py", *place, "--yes")
    assert done.exit_code == 0, done.stderr
    assert all(each.status == "DELETE_COMPLETE" for each in account.stacks.values())
