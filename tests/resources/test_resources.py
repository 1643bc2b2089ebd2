"""Resources: what stands in the template, and how others refer to it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from sfgen import DefinitionError, Parameter, Task, Workflow
from sfgen.expr.values import lift
from sfgen.resources import (
    ACCOUNT,
    REGION,
    Allow,
    Bucket,
    Function,
    Queue,
    QueueTrigger,
    Resource,
    Table,
    Topic,
    references,
    to_cloudformation,
)
from tests.oracles.fixtures import Oracles


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "start.py"
    path.write_text("def handler(event, context): ...\n")
    return path


def properties(resource: Resource) -> Any:
    return to_cloudformation(resource.properties, {})


def template(*resources: Resource) -> dict[str, Any]:
    """Make a template of resources and all they bring with them."""
    found = {each.logical_id: each for resource in resources for each in (resource, *resource.parts)}
    return {
        "AWSTemplateFormatVersion": "2010-09-09",
        "Resources": {name: {"Type": each.type, "Properties": properties(each)} for name, each in found.items()},
    }


def test_references_are_what_cloudformation_fills_in() -> None:
    queue = Queue("Uploads")
    values = {"url": queue.url, "arn": queue.arn, "both": f"{queue.url}?in={REGION}", "role": Parameter("role_arn")}
    assert to_cloudformation(lift(values), {"role_arn": "RoleArn"}) == {
        "url": {"Ref": "Uploads"},
        "arn": {"Fn::GetAtt": ["Uploads", "Arn"]},
        "both": {"Fn::Sub": "${Uploads}?in=${AWS::Region}"},
        "role": {"Ref": "RoleArn"},
    }


def test_a_literal_substitution_in_an_f_string_stays_literal() -> None:
    assert to_cloudformation(lift(f"${{x}} {ACCOUNT}"), {}) == {"Fn::Sub": "${!x} ${AWS::AccountId}"}


def test_a_workflow_names_an_attribute_as_a_substitution() -> None:
    table = Table("Orders", key={"id": "S"})
    wf = Workflow("orders")
    arguments = {"TableName": table.name, "Key": {"id": {"S": f"{table.arn}/x"}}}
    wf.start_at(Task("Read", resource="arn:aws:states:::dynamodb:getItem", arguments=arguments))
    written = wf.compile().to_dict()["States"]["Read"]["Arguments"]
    assert written == {"TableName": "${Orders}", "Key": {"id": {"S": "${Orders.Arn}/x"}}}


def test_what_only_a_workflow_knows_cannot_be_a_property() -> None:
    wf: Workflow[Any] = Workflow("orders")
    for value in (wf.context.execution.id, f"x-{wf.context.execution.id}"):
        with pytest.raises(DefinitionError, match="only"):
            properties(Resource("Odd", "AWS::SNS::Topic", {"TopicName": value}))


def test_resources_that_a_value_names_are_found() -> None:
    queue, topic = Queue("Uploads"), Topic("News")
    assert list(references(lift([queue.arn, f"{topic.arn}!", REGION]))) == [queue, topic]


def test_a_queue_gives_what_fails_to_its_dead_letter_queue() -> None:
    lost = Queue("Lost", retention=timedelta(days=14))
    queue = Queue("Uploads", dead_letters=lost, max_receives=4, visibility=timedelta(minutes=1))
    assert properties(queue) == {
        "SqsManagedSseEnabled": True,
        "VisibilityTimeout": 60,
        "RedrivePolicy": {"deadLetterTargetArn": {"Fn::GetAtt": ["Lost", "Arn"]}, "maxReceiveCount": 4},
    }
    assert properties(lost)["MessageRetentionPeriod"] == 1_209_600


def test_a_function_may_write_its_log_and_what_it_is_allowed(source: Path) -> None:
    bucket = Bucket("Videos")
    function = Function(
        "Start", source=source, handler="start.handler", allow=[Allow("s3:GetObject", f"{bucket.arn}/uploads/*")]
    )
    log_group, role = function.parts
    assert (log_group.logical_id, role.logical_id) == ("StartLogGroup", "StartRole")
    [policy] = properties(role)["Policies"]
    assert policy["PolicyDocument"]["Statement"] == [
        {
            "Effect": "Allow",
            "Action": ["logs:CreateLogStream", "logs:PutLogEvents"],
            "Resource": [{"Fn::GetAtt": ["StartLogGroup", "Arn"]}],
        },
        {"Effect": "Allow", "Action": ["s3:GetObject"], "Resource": [{"Fn::Sub": "${Videos.Arn}/uploads/*"}]},
    ]
    assert properties(function)["Role"] == {"Fn::GetAtt": ["StartRole", "Arn"]}


def test_cfn_lint_finds_nothing_in_a_template_of_all_of_them(source: Path, oracles: Oracles) -> None:
    lost = Queue("Lost")
    queue = Queue("Uploads", dead_letters=lost, fifo=False)
    function = Function(
        "Start",
        source=source,
        handler="start.handler",
        allow=[QueueTrigger.reads(queue)],
        environment={"QUEUE": queue.url},
        concurrency=5,
    )
    code = {"ZipFile": "def handler(event, context): ..."}
    made = template(
        lost,
        queue,
        function,
        QueueTrigger("StartOnUpload", queue=queue, function=function, max_concurrency=5),
        Topic("News", email=["ada@example.com"]),
        Bucket("Videos", cors_origins=["https://example.com"], expire_days={"requests/": 1}),
        Table("Orders", key={"id": "S", "at": "N"}, expires="until"),
        Queue("Ordered", fifo=True),
    )
    made["Resources"]["Start"]["Properties"]["Code"] = code
    for name in ("Videos", "Orders"):
        made["Resources"][name] |= {"DeletionPolicy": "Retain", "UpdateReplacePolicy": "Retain"}
    assert oracles.cfn_lint_template(made) == []


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: Queue("my-queue"), "'my-queue' cannot name a resource"),
        (lambda: Resource("Odd", "Topic"), "'Topic' is no type of a resource"),
        (lambda: Queue("Q", visibility=timedelta(hours=13)), "visibility is 13:00:00, expected at most 12:00:00"),
        (lambda: Queue("Q", dead_letters=Queue("D"), max_receives=0), "max_receives is 0, expected 1 to 1,000"),
        (lambda: Function("F", source="nowhere.py", handler="a.b"), "the source of the function F is not there"),
        (lambda: Table("T", key={"id": "X"}), "the type of the key id"),  # type: ignore[dict-item]
        (lambda: Resource("Odd", "AWS::SNS::Topic", {"TopicName": {1, 2}}), "is no JSON value"),
    ],
    ids=["name", "type", "visibility", "receives", "source", "key", "value"],
)
def test_mistakes_are_named(make: Callable[[], Resource], message: str) -> None:
    with pytest.raises(DefinitionError, match=message):
        make()


@pytest.mark.parametrize(
    "options",
    [{"timeout": timedelta(hours=1)}, {"memory_mb": 64}, {"timeout": timedelta(0)}],
    ids=["long", "small", "none"],
)
def test_the_ranges_of_lambda_hold(source: Path, options: dict[str, Any]) -> None:
    with pytest.raises(DefinitionError, match="expected"):
        Function("Start", source=source, handler="start.handler", **options)
