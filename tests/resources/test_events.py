"""What starts workflows by itself: schedules and rules, in the template and as mistakes."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from sfgen import DefinitionError, Parameter, Pass, Workflow
from sfgen.deploy.template import template_of
from sfgen.resources import Bucket, EventRule, Function, Queue, Resource, Schedule
from tests.oracles.fixtures import Oracles


class Day(BaseModel):
    """What the workflow is started with."""

    day: str
    dry: bool = False


def workflow() -> Workflow[Day]:
    wf = Workflow("report", input=Day)
    wf.start_at(Pass("Begin"))
    return wf


WF = workflow()


def template(*resources: Resource) -> dict[str, Any]:
    return template_of([(WF, WF.compile())], resources, own_roles=True).body


def made(resource: Resource) -> Any:
    return template(resource)["Resources"][resource.logical_id]["Properties"]


def schedule(**options: Any) -> Schedule:
    return Schedule("Nightly", **{"workflow": WF, "input": {"day": "today"}, **options})


@pytest.mark.parametrize(
    ("options", "expression"),
    [
        ({"every": timedelta(minutes=1)}, "rate(1 minute)"),
        ({"every": timedelta(minutes=90)}, "rate(90 minutes)"),
        ({"every": timedelta(hours=2)}, "rate(2 hours)"),
        ({"every": timedelta(days=1)}, "rate(1 day)"),
        ({"cron": "0 8 ? * MON-FRI *"}, "cron(0 8 ? * MON-FRI *)"),
        ({"at": datetime(2027, 1, 2, 3, 4, 5)}, "at(2027-01-02T03:04:05)"),  # noqa: DTZ001 - that it has no zone is the point
    ],
    ids=["minute", "minutes", "hours", "day", "cron", "at"],
)
def test_the_time_is_what_scheduler_reads(options: dict[str, Any], expression: str) -> None:
    assert made(schedule(**options))["ScheduleExpression"] == expression


def test_a_schedule_gives_the_workflow_its_input() -> None:
    target = made(schedule(every=timedelta(days=1), input={"day": "<aws.scheduler.scheduled-time>"}))["Target"]
    assert target["Arn"] == {"Ref": "ReportStateMachine"}
    assert json.loads(target["Input"]) == {"day": "<aws.scheduler.scheduled-time>"}


def test_the_role_of_a_schedule_may_start_the_workflow_and_nothing_else() -> None:
    lost = Queue("Lost")
    role = template(schedule(every=timedelta(days=1), dead_letters=lost))["Resources"]["NightlyRole"]["Properties"]
    statements = role["Policies"][0]["PolicyDocument"]["Statement"]
    assert [(each["Action"], each["Resource"]) for each in statements] == [
        (["states:StartExecution"], [{"Ref": "ReportStateMachine"}]),
        (["sqs:SendMessage"], [{"Fn::GetAtt": ["Lost", "Arn"]}]),
    ]
    [trust] = role["AssumeRolePolicyDocument"]["Statement"]
    assert trust["Principal"] == {"Service": "scheduler.amazonaws.com"}
    assert trust["Condition"] == {"StringEquals": {"aws:SourceAccount": {"Ref": "AWS::AccountId"}}}


def test_cfn_lint_finds_nothing(oracles: Oracles, tmp_path: Path) -> None:
    (tmp_path / "look.py").write_text("")
    videos = Bucket("Videos")
    look = Function("Look", source=tmp_path / "look.py", handler="look.handler")
    found = oracles.cfn_lint_template(
        template(
            schedule(every=timedelta(days=1), window=timedelta(minutes=15), dead_letters=Queue("Lost")),
            EventRule(
                "OnUpload",
                to=WF,
                source="aws.s3",
                detail_type=["Object Created", "Object Deleted"],
                detail={"bucket": {"name": [videos.name]}, "object": {"key": [{"prefix": "uploads/"}]}},
            ),
            EventRule("OnFailure", to=look, source="aws.states", detail={"stateMachineArn": [WF.arn]}, enabled=False),
            EventRule("OnOrder", to=WF, source="shop", bus=Parameter("Bus"), whole_event=True),
        )
    )
    assert found == []


def test_a_workflow_gets_the_detail_of_an_event_or_all_of_it() -> None:
    [target] = made(EventRule("OnOrder", to=WF, source="shop"))["Targets"]
    assert target["InputPath"] == "$.detail"
    assert target["RoleArn"] == {"Fn::GetAtt": ["OnOrderRole", "Arn"]}
    [target] = made(EventRule("OnOrder", to=WF, source="shop", whole_event=True))["Targets"]
    assert "InputPath" not in target


def test_a_rule_may_call_its_function(tmp_path: Path) -> None:
    (tmp_path / "look.py").write_text("")
    look = Function("Look", source=tmp_path / "look.py", handler="look.handler")
    resources = template(EventRule("OnFailure", to=look, source="aws.states"))["Resources"]
    permission = resources["OnFailurePermission"]["Properties"]
    assert permission["Principal"] == "events.amazonaws.com"
    assert permission["SourceArn"] == {"Fn::GetAtt": ["OnFailure", "Arn"]}
    assert "RoleArn" not in resources["OnFailure"]["Properties"]["Targets"][0]


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (schedule, "the schedule Nightly has no time"),
        (lambda: schedule(every=timedelta(days=1), cron="0 8 * * ? *"), "has every= and cron="),
        (lambda: schedule(every=timedelta(seconds=30)), "every is 0:00:30, expected whole minutes"),
        (lambda: schedule(every=timedelta(0)), "every is 0:00:00, expected at least a minute"),
        (lambda: schedule(cron="0 8 * *"), "'0 8 * *' has not the six fields"),
        (lambda: schedule(at=datetime(2027, 1, 2, tzinfo=UTC)), "has a time zone of its own"),
        (lambda: schedule(every=timedelta(days=1), window=timedelta(days=2)), "window is 2880, expected 1 to 1,440"),
        (lambda: schedule(every=timedelta(days=1), max_retries=200), "max_retries is 200, expected 0 to 185"),
        (lambda: schedule(every=timedelta(days=1), max_age=timedelta(days=2)), "max_age is 172800, expected 60"),
        (lambda: schedule(every=timedelta(days=1), input={"dry": True}), "'report' with an input that does not fit"),
        (lambda: schedule(every=timedelta(days=1), input={"day": Parameter("Day")}), "holds a reference"),
        (lambda: EventRule("Any", to=WF), "the rule Any fits every event"),
        (lambda: EventRule("my-rule", to=WF, source="shop"), "'my-rule' cannot name a resource"),
    ],
    ids=[
        "never",
        "twice",
        "seconds",
        "zero",
        "fields",
        "zone",
        "window",
        "retries",
        "age",
        "input",
        "reference",
        "pattern",
        "name",
    ],
)
def test_mistakes_are_named(make: Callable[[], object], message: str) -> None:
    with pytest.raises(DefinitionError, match=re.escape(message)):
        make()
