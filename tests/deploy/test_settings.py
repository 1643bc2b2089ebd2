"""Settings of a workflow: in the template, in the policy, in what `sfgen iam` says."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from sfgen import DefinitionError, Logging, Parameter, Succeed, Workflow
from sfgen.deploy.template import Template, template_of
from sfgen.resources import Resource
from tests.cli.conftest import Project
from tests.oracles.fixtures import Oracles

KEY = "arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab"


def made(**settings: Any) -> Template:
    wf = Workflow[Any]("shop", **settings)
    wf.start_at(Succeed("Done"))
    return template_of([(wf, wf.compile())], own_roles=True)


def machine(template: Template) -> Any:
    return template.body["Resources"]["ShopStateMachine"]["Properties"]


def test_without_settings_errors_are_logged_without_data_and_nothing_else_is_on() -> None:
    properties = machine(made())
    assert properties["LoggingConfiguration"]["Level"] == "ERROR"
    assert properties["LoggingConfiguration"]["IncludeExecutionData"] is False
    assert not {"StateMachineName", "TracingConfiguration", "EncryptionConfiguration"} & set(properties)


def test_what_is_asked_for_is_in_the_template_and_in_the_policy() -> None:
    logging = Logging(level="ALL", include_execution_data=True, retention_days=30)
    template = made(logging=logging, tracing=True, kms_key=KEY, tags={"team": "shop"}, fixed_name=True)
    properties = machine(template)
    assert properties["LoggingConfiguration"]["Level"] == "ALL"
    assert properties["LoggingConfiguration"]["IncludeExecutionData"] is True
    assert properties["TracingConfiguration"] == {"Enabled": True}
    assert properties["EncryptionConfiguration"] == {"Type": "CUSTOMER_MANAGED_KMS_KEY", "KmsKeyId": KEY}
    assert {"Key": "team", "Value": "shop"} in properties["Tags"]
    assert properties["StateMachineName"] == "shop"
    assert template.body["Resources"]["ShopLogGroup"]["Properties"]["RetentionInDays"] == 30
    policies = json.dumps(template.body["Resources"])
    assert "xray:PutTraceSegments" in policies
    assert "kms:GenerateDataKey" in policies


def test_without_logging_there_is_neither_a_log_group_nor_a_permission() -> None:
    template = made(logging=Logging(level="OFF"))
    assert list(template.body["Resources"]) == ["ShopRole", "ShopStateMachine"]
    assert machine(template)["LoggingConfiguration"] == {"Level": "OFF"}
    assert "logs:" not in json.dumps(template.body)


@pytest.mark.parametrize(
    ("key", "written", "parameters"),
    [
        (lambda: Parameter("KeyArn"), {"Ref": "KeyArn"}, ["KeyArn"]),
        (lambda: Resource("Key", "AWS::KMS::Key", {}).attribute("Arn"), {"Fn::GetAtt": ["Key", "Arn"]}, []),
        (
            lambda: f"arn:aws:kms:us-east-1:123456789012:key/{Parameter('KeyId')}",
            {"Fn::Sub": "arn:aws:kms:us-east-1:123456789012:key/${KeyId}"},
            ["KeyId"],
        ),
    ],
    ids=["parameter", "attribute", "text"],
)
def test_a_key_that_is_known_when_it_is_deployed(key: Callable[[], str], written: Any, parameters: list[str]) -> None:
    template = made(kms_key=key())
    assert machine(template)["EncryptionConfiguration"]["KmsKeyId"] == written
    assert list(template.body["Parameters"]) == parameters
    assert "kms:Decrypt" in json.dumps(template.body)
    if not parameters:
        assert "Key" in template.body["Resources"]


def test_the_templates_pass_cfn_lint(oracles: Oracles) -> None:
    for settings in (
        {"logging": Logging(level="ALL", include_execution_data=True), "tracing": True, "kms_key": KEY},
        {"logging": Logging(level="OFF"), "kms_key": Parameter("KeyArn"), "tags": {"a": "b"}, "fixed_name": True},
    ):
        assert oracles.cfn_lint_template(made(**settings).body) == []


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"logging": "ALL"}, "logging is 'ALL', expected Logging"),
        ({"tracing": 1}, "tracing is 1, expected True or False"),
        ({"tags": {"aws:x": "y"}}, "cannot be a tag"),
        ({"kms_key": Workflow[Any]("x").context.execution.name}, "kms_key is not known when the workflow is deployed"),
    ],
)
def test_what_cannot_be_a_setting_is_refused(settings: Any, message: str) -> None:
    with pytest.raises(DefinitionError, match=message):
        Workflow("shop", **settings)


def test_what_cannot_be_logging_is_refused() -> None:
    with pytest.raises(DefinitionError, match="retention_days is 10"):
        Logging(retention_days=10)
    with pytest.raises(DefinitionError):
        Logging(level="DEBUG")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="unexpected keyword argument 'loging'"):
        Workflow("shop", loging=Logging())  # type: ignore[call-overload]


def test_sfgen_iam_knows_the_settings_of_a_workflow(project: Project) -> None:
    project.write(
        "shop.py",
        f"""
        from sfgen import Succeed, Workflow

        wf = Workflow("shop", tracing=True, kms_key="{KEY}")
        wf.start_at(Succeed("Done"))
        """,
    )
    done = project.run("iam", "shop.py")
    assert "xray:PutTraceSegments" in done.stdout
    assert "kms:Decrypt" in project.run("iam", "shop.py", "--machine").stdout
