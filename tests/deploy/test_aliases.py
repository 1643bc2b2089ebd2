"""Versions and aliases in the template: what is published, what starts by way of it, and who may."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sfgen import Parameter, Pass, Shift, Succeed, Workflow
from sfgen.deploy.errors import DeployError
from sfgen.deploy.sam import sam_template
from sfgen.deploy.template import Template, template_of
from sfgen.resources import Allow, Api, EventRule, Function, Output, Resource, Route, Schedule, StartWorkflow
from tests.oracles.fixtures import Oracles

CANARY = Shift.canary(percent=10, minutes=5)


def child(**options: Any) -> Workflow[Any]:
    wf = Workflow("order-flow", input=dict[str, str], **options)
    wf.start_at(Pass("Say", output={"queue": Parameter("QueueUrl")}))
    return wf


def failures(wf: Workflow[Any], arn: str | None = None) -> Resource:
    return Resource(
        "Failures",
        "AWS::CloudWatch::Alarm",
        {
            "Namespace": "AWS/States",
            "MetricName": "ExecutionsFailed",
            "Dimensions": [{"Name": "StateMachineArn", "Value": wf.machine_arn if arn is None else arn}],
            "Statistic": "Sum",
            "Period": 60,
            "EvaluationPeriods": 1,
            "Threshold": 1,
            "ComparisonOperator": "GreaterThanOrEqualToThreshold",
            "TreatMissingData": "notBreaching",
        },
    )


def made(*workflows: Workflow[Any], resources: tuple[Resource, ...] = (), outputs: tuple[Output, ...] = ()) -> Template:
    return template_of([(wf, wf.compile()) for wf in workflows], resources, outputs, own_roles=True)


def statements(template: Template, name: str) -> list[Any]:
    properties = template.body["Resources"][name]["Properties"]
    found: list[Any] = properties.get("PolicyDocument", (properties.get("Policies") or [{}])[-1].get("PolicyDocument"))[
        "Statement"
    ]
    return found


def test_a_canary_with_an_alarm(oracles: Oracles) -> None:
    wf = child()
    wf.publish("live", shift=CANARY, alarms=[failures(wf).ref, "too-slow"])
    template = made(wf)
    resources = template.body["Resources"]
    assert resources["OrderFlowVersion"] == {
        "Type": "AWS::StepFunctions::StateMachineVersion",
        "DeletionPolicy": "Delete",
        "UpdateReplacePolicy": "Retain",
        "Properties": {
            "StateMachineArn": {"Ref": "OrderFlowStateMachine"},
            "StateMachineRevisionId": {"Fn::GetAtt": ["OrderFlowStateMachine", "StateMachineRevisionId"]},
        },
    }
    assert resources["OrderFlowAlias"] == {
        "Type": "AWS::StepFunctions::StateMachineAlias",
        "Properties": {
            "Name": "live",
            "DeploymentPreference": {
                "StateMachineVersionArn": {"Ref": "OrderFlowVersion"},
                "Type": "CANARY",
                "Percentage": 10,
                "Interval": 5,
                "Alarms": [{"Ref": "Failures"}, "too-slow"],
            },
        },
    }
    dimensions = resources["Failures"]["Properties"]["Dimensions"]
    assert dimensions == [{"Name": "StateMachineArn", "Value": {"Ref": "OrderFlowStateMachine"}}]
    outputs = {name: each["Value"]["Ref"] for name, each in template.body["Outputs"].items()}
    assert outputs == {
        "OrderFlowStateMachineArn": "OrderFlowStateMachine",
        "OrderFlowAliasArn": "OrderFlowAlias",
    }
    assert oracles.cfn_lint_template(template.body) == []


@given(st.sampled_from(["canary", "linear"]), st.integers(1, 99), st.integers(1, 2_100))
def test_every_shift_stands_in_the_template(kind: str, percent: int, minutes: int) -> None:
    if kind == "linear":
        minutes = min(minutes, 2_100 // -(-100 // percent))
    wf = child()
    wf.publish("live", shift=getattr(Shift, kind)(percent=percent, minutes=minutes))
    preference = made(wf).body["Resources"]["OrderFlowAlias"]["Properties"]["DeploymentPreference"]
    assert preference == {
        "StateMachineVersionArn": {"Ref": "OrderFlowVersion"},
        "Type": kind.upper(),
        "Percentage": percent,
        "Interval": minutes,
    }


def test_all_at_once_for_an_express_workflow(oracles: Oracles) -> None:
    wf = child(type="EXPRESS")
    wf.publish("live")
    template = made(wf)
    # Another type is another machine, and an alias cannot leave its own.
    assert template.body["Resources"]["OrderFlowExpressAlias"]["Properties"] == {
        "Name": "live",
        "DeploymentPreference": {"StateMachineVersionArn": {"Ref": "OrderFlowVersion"}, "Type": "ALL_AT_ONCE"},
    }
    assert oracles.cfn_lint_template(template.body) == []


def test_what_replaces_the_machine_replaces_the_alias() -> None:
    ids = set()
    for kind in ("STANDARD", "EXPRESS"):
        for fixed in (False, True):
            wf = child(type=kind, fixed_name=fixed)
            wf.publish("live")
            ids.add(made(wf).aliases["order-flow"].logical_id)
    assert len(ids) == 4


def test_without_an_alias_nothing_is_published() -> None:
    template = made(child())
    assert template.aliases == {}
    kinds = {each["Type"] for each in template.body["Resources"].values()}
    assert not {kind for kind in kinds if "Version" in kind or "Alias" in kind}


def everything(tmp_path: Any) -> Template:
    wf = child()
    wf.publish("live", shift=CANARY, alarms=[failures(wf).ref])
    plain = Workflow("plain")
    plain.start_at(Succeed("Done"))
    parent = Workflow("parent")
    parent.start_at(wf.execute("Order", input={"id": "7"}, wait=True) >> plain.execute("Plain"))
    (tmp_path / "code.py").write_text("def handler(event, context): ...")
    code = Function(
        "Code",
        source=tmp_path / "code.py",
        handler="code.handler",
        environment={"MACHINE": wf.arn},
        allow=[
            Allow("states:StartExecution", wf.arn),
            Allow(["states:StartExecution", "states:ListExecutions"], wf.arn),
            Allow("states:DescribeStateMachine", wf.machine_arn),
        ],
    )
    return made(
        wf,
        plain,
        parent,
        resources=(
            code,
            EventRule("OnUpload", to=wf, source="aws.s3"),
            Schedule("Nightly", workflow=wf, cron="0 8 ? * MON-FRI *", input={"id": "7"}),
            Api("Front", routes=[Route("POST", "/orders", StartWorkflow(wf))]),
            EventRule(
                "OnEnd",
                to=code,
                source="aws.states",
                detail={"stateMachineArn": [wf.machine_arn], "status": ["FAILED"]},
            ),
        ),
        outputs=(Output("Start", wf.arn), Output("Machine", wf.machine_arn)),
    )


MACHINE, ALIAS = {"Ref": "OrderFlowStateMachine"}, {"Ref": "OrderFlowAlias"}
QUALIFIED = {"ForAnyValue:StringEquals": {"states:StateMachineQualifier": ["live"]}}


def test_what_starts_it_does_so_by_way_of_the_alias(tmp_path: Any) -> None:
    template = everything(tmp_path)
    resources = template.body["Resources"]
    assert resources["Code"]["Properties"]["Environment"]["Variables"] == {"MACHINE": ALIAS}
    assert resources["OnUpload"]["Properties"]["Targets"][0]["Arn"] == ALIAS
    assert resources["Nightly"]["Properties"]["Target"]["Arn"] == ALIAS
    called = resources["FrontPostOrders"]["Properties"]["Integration"]["RequestTemplates"]["application/json"]
    assert '"stateMachineArn": "${OrderFlowAlias}"' in called["Fn::Sub"]
    definition = json.loads(resources["ParentStateMachine"]["Properties"]["DefinitionString"]["Fn::Sub"])
    assert definition["States"]["Order"]["Arguments"]["StateMachineArn"] == "${OrderFlowAlias}"
    assert definition["States"]["Plain"]["Arguments"]["StateMachineArn"] == "${PlainStateMachine}"
    assert template.body["Outputs"]["Start"]["Value"] == ALIAS
    assert template.body["Outputs"]["Machine"]["Value"] == MACHINE
    assert resources["OnEnd"]["Properties"]["EventPattern"]["detail"]["stateMachineArn"] == [MACHINE]


def test_policies_name_the_machine_and_the_alias(tmp_path: Any) -> None:
    template = everything(tmp_path)
    for role in ("OnUploadRole", "NightlyRole", "FrontRole"):
        (only,) = statements(template, role)
        assert (only["Resource"], only["Condition"]) == ([MACHINE], QUALIFIED)
    _, starts, mixed, plain = statements(template, "CodeRole")
    assert (starts["Resource"], starts["Condition"]) == ([MACHINE], QUALIFIED)
    # IAM knows no alias where executions are listed.
    assert (mixed["Resource"], mixed.get("Condition")) == ([MACHINE], None)
    assert (plain["Resource"], plain.get("Condition")) == ([MACHINE], None)
    assert "OrderFlowAlias" not in json.dumps(
        [template.body["Resources"][name] for name in ("CodeRole", "ParentPolicy")]
    )


def test_a_parent_may_start_by_the_alias_and_look_at_executions_of_the_machine(tmp_path: Any, oracles: Oracles) -> None:
    template = everything(tmp_path)
    events, look, by_alias, plain = statements(template, "ParentPolicy")
    assert events["Sid"] == "Events"
    assert "${OrderFlowStateMachine}:stateMachine:${OrderFlowStateMachine}" in json.dumps(look)
    assert (by_alias["Resource"], by_alias["Condition"]) == ([{"Fn::Sub": "${OrderFlowStateMachine}"}], QUALIFIED)
    assert (plain["Resource"], plain.get("Condition")) == ([{"Fn::Sub": "${PlainStateMachine}"}], None)
    assert by_alias["Sid"] != plain["Sid"]
    assert oracles.cfn_lint_template(template.body) == []


def test_events_and_metrics_do_not_know_the_alias() -> None:
    wf = child()
    wf.publish("live", shift=CANARY)
    rule = EventRule("OnEnd", to=wf, source="aws.states", detail={"stateMachineArn": [wf.arn]})
    with pytest.raises(DeployError, match="OnEnd looks for the ARN of the alias live") as caught:
        made(wf, resources=(rule,))
    assert "machine_arn" in str(caught.value.diagnostic.hint)
    with pytest.raises(DeployError, match="Failures looks for the ARN of the alias live"):
        made(wf, resources=(failures(wf, wf.arn),))


def test_sam_has_the_same_version_and_alias(tmp_path: Any) -> None:
    wf = child()
    wf.publish("live", shift=CANARY)
    compiled = [(wf, wf.compile())]
    template = template_of(compiled, own_roles=True)
    sam = sam_template(template, compiled, folder=tmp_path)
    for name in ("OrderFlowVersion", "OrderFlowAlias"):
        assert sam["Resources"][name] == template.body["Resources"][name]


def test_a_workflow_that_is_not_in_the_stack_is_a_parameter(oracles: Oracles) -> None:
    wf = child()
    wf.publish("live")
    parent = Workflow("parent")
    parent.start_at(wf.execute("Order", input={"id": "7"}, wait=True))
    template = made(parent, resources=(EventRule("OnUpload", to=wf, source="aws.s3"),))
    assert list(template.body["Parameters"]) == ["OrderFlowArn"]
    assert template.body["Resources"]["OnUpload"]["Properties"]["Targets"][0]["Arn"] == {"Ref": "OrderFlowArn"}
    # IAM knows the machine alone, whose ARN is what stands before the name of the alias.
    arn = "arn:aws:states:us-east-1:123456789012:stateMachine:orders"
    (allowed,) = statements(template, "OnUploadRole")
    assert filled(allowed["Resource"], {"OrderFlowArn": f"{arn}:live"}) == [arn]
    _, look, start = statements(template, "ParentPolicy")
    assert filled(start["Resource"], {"OrderFlowArn": f"{arn}:live"}) == arn
    (text, names) = look["Resource"]["Fn::Sub"]
    assert text.endswith(":execution:${OrderFlowName}:*")
    ((index, doubled),) = [each["Fn::Select"] for each in names.values()]
    separator, joined = doubled["Fn::Split"]
    assert filled(joined, {"OrderFlowArn": f"{arn}:live"}).split(separator)[index] == "orders"
    assert oracles.cfn_lint_template(template.body) == []


def filled(value: Any, parameters: dict[str, str]) -> Any:
    """Do what CloudFormation does with a join of parts of a parameter."""
    if isinstance(value, list):
        return [filled(each, parameters) for each in value]
    if "Ref" in value:
        return parameters[value["Ref"]]
    if "Fn::Select" in value:
        index, split = value["Fn::Select"]
        separator, text = split["Fn::Split"]
        return filled(text, parameters).split(separator)[index]
    separator, parts = value["Fn::Join"]
    return separator.join(filled(parts, parameters))
