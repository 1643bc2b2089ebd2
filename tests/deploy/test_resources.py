"""Resources in a template, beside the workflows that name them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from sfgen import Parameter, Pass, Task, Workflow
from sfgen.aws import http
from sfgen.deploy.errors import DeployError
from sfgen.deploy.template import Template, template_of
from sfgen.resources import Allow, Function, Output, Queue, QueueTrigger, Resource, Table
from tests.oracles.fixtures import Oracles


@pytest.fixture
def function(tmp_path: Path) -> Function:
    (tmp_path / "hello.py").write_text("def handler(event, context): ...\n")
    queue = Queue("Uploads", dead_letters=Queue("Lost"))
    return Function(
        "Hello",
        source=tmp_path / "hello.py",
        handler="hello.handler",
        allow=[QueueTrigger.reads(queue)],
        environment={"MODE": Parameter("mode", default="slow")},
    )


def calling(function: Function, **arguments: Any) -> Workflow[Any]:
    wf = Workflow("app")
    given = {"FunctionName": function.arn, "Payload": arguments}
    wf.start_at(Task("Say", resource="arn:aws:states:::lambda:invoke", arguments=given))
    return wf


def made(workflow: Workflow[Any], *resources: Resource, outputs: tuple[Output, ...] = ()) -> Template:
    return template_of([(workflow, workflow.compile())], resources, outputs)


def test_what_a_workflow_names_comes_with_all_that_it_needs(function: Function, oracles: Oracles) -> None:
    template = made(calling(function))
    assert list(template.body["Resources"]) == [
        "Hello",
        "HelloLogGroup",
        "HelloRole",
        "Uploads",
        "Lost",
        "AppLogGroup",
        "AppStateMachine",
    ]
    definition = template.body["Resources"]["AppStateMachine"]["Properties"]["DefinitionString"]["Fn::Sub"]
    assert '"FunctionName": "${Hello.Arn}"' in definition
    assert oracles.cfn_lint_template(template.body) == []


def test_the_code_lies_in_a_bucket_that_is_a_parameter(function: Function) -> None:
    template = made(calling(function))
    [package] = template.packages
    code = template.body["Resources"]["Hello"]["Properties"]["Code"]
    assert code == {"S3Bucket": {"Ref": template.bucket}, "S3Key": package.key}
    assert template.bucket in template.body["Parameters"]


def test_without_functions_there_is_no_such_parameter() -> None:
    wf = Workflow("app")
    wf.start_at(Task("Say", resource="arn:aws:states:::lambda:invoke", arguments={"FunctionName": "f"}))
    template = made(wf, Queue("Uploads"))
    assert template.bucket is None
    assert list(template.body["Parameters"]) == ["RoleArn"]


def test_a_parameter_of_a_property_is_one_of_the_template(function: Function) -> None:
    template = made(calling(function))
    assert template.parameters["mode"].default == "slow"
    assert template.body["Resources"]["Hello"]["Properties"]["Environment"] == {"Variables": {"MODE": {"Ref": "mode"}}}


def test_outputs_are_shown(function: Function, oracles: Oracles) -> None:
    queue = Queue("News")
    template = made(
        calling(function), queue, outputs=(Output("NewsUrl", f"{queue.url}?x", description="Where news go"),)
    )
    assert template.body["Outputs"]["NewsUrl"] == {"Description": "Where news go", "Value": {"Fn::Sub": "${News}?x"}}
    assert oracles.cfn_lint_template(template.body) == []


def test_what_is_kept_is_kept_when_it_is_replaced_too() -> None:
    table = Table("Orders", key={"id": "S"})
    wf = Workflow("app")
    wf.start_at(
        Task("Read", resource="arn:aws:states:::dynamodb:getItem", arguments={"TableName": table.name, "Key": {}})
    )
    written = made(wf).body["Resources"]["Orders"]
    assert (written["DeletionPolicy"], written["UpdateReplacePolicy"]) == ("Retain", "Retain")


def test_dependencies_are_written() -> None:
    queue = Queue("Uploads")
    topic = Resource("News", "AWS::SNS::Topic", {}, depends_on=[queue])
    wf = Workflow("app")
    wf.start_at(Task("Say", resource="arn:aws:states:::sns:publish", arguments={"TopicArn": topic.ref, "Message": "x"}))
    resources = made(wf).body["Resources"]
    assert resources["News"]["DependsOn"] == ["Uploads"]
    assert "Uploads" in resources


def test_two_resources_of_one_name_are_refused(function: Function) -> None:
    with pytest.raises(DeployError, match=r"two resources are called Uploads: .*test_resources.py:\d+ and .*:\d+"):
        made(calling(function), Queue("Uploads"))


def test_a_parameter_and_a_resource_of_one_name_are_refused(function: Function) -> None:
    with pytest.raises(DeployError, match="Uploads is both a Parameter and a resource"):
        made(calling(function, url=Parameter("Uploads")))


# -- workflows that name each other -----------------------------------------------------------------------------------


def child() -> Workflow[Any]:
    wf = Workflow("small-step")
    wf.start_at(Pass("Step"))
    return wf


def test_a_workflow_of_the_stack_is_started_by_its_own_arn(oracles: Oracles) -> None:
    small = child()
    big = Workflow("big")
    big.start_at(small.execute("Start", input={}, wait=True))
    template = template_of([(each, each.compile()) for each in (big, small)], own_roles=True)
    machine = template.body["Resources"]["BigStateMachine"]["Properties"]["DefinitionString"]["Fn::Sub"]
    assert '"StateMachineArn": "${SmallStepStateMachine}"' in machine
    assert template.parameters == {}
    assert "${SmallStepStateMachine}" in str(template.body["Resources"]["BigPolicy"])
    assert oracles.cfn_lint_template(template.body) == []


def test_a_workflow_of_another_stack_is_asked_for() -> None:
    big = Workflow("big")
    big.start_at(child().execute("Start", input={}))
    assert list(template_of([(big, big.compile())]).parameters) == ["SmallStepArn"]


def test_a_workflow_that_starts_itself_is_asked_for() -> None:
    wf: Workflow[Any] = Workflow("again")
    wf.start_at(wf.execute("Again", input={}))
    assert list(template_of([(wf, wf.compile())]).parameters) == ["AgainArn"]


def test_a_function_starts_a_workflow_of_the_stack(tmp_path: Path, oracles: Oracles) -> None:
    (tmp_path / "start.py").write_text("")
    wf = child()
    start = Function(
        "Start",
        source=tmp_path / "start.py",
        handler="start.handler",
        environment={"MACHINE": wf.arn},
        allow=[Allow("states:StartExecution", wf.arn)],
    )
    template = made(wf, start)
    variables = template.body["Resources"]["Start"]["Properties"]["Environment"]["Variables"]
    assert variables == {"MACHINE": {"Ref": "SmallStepStateMachine"}}
    assert oracles.cfn_lint_template(template.body) == []


def test_a_function_that_the_workflow_it_starts_calls_is_refused(tmp_path: Path) -> None:
    (tmp_path / "start.py").write_text("")
    wf: Workflow[Any] = Workflow("app")
    start = Function("Hello", source=tmp_path / "start.py", handler="start.handler", environment={"MACHINE": wf.arn})
    wf.start_at(Task("Say", resource="arn:aws:states:::lambda:invoke", arguments={"FunctionName": start.arn}))
    with pytest.raises(DeployError, match=r"need each other .*(Hello -> AppStateMachine|AppStateMachine -> Hello)"):
        made(wf)


# -- connections ------------------------------------------------------------------------------------------------------


def calling_out(connection: http.Connection) -> Workflow[Any]:
    wf = Workflow("app")
    wf.start_at(http.get("Ask", url="https://example.com/titles", connection=connection))
    return wf


def test_a_connection_comes_with_the_workflow_that_uses_it(oracles: Oracles) -> None:
    connection = http.Connection.bearer("hugging-face", token=http.Secret("hugging-face-token", key="token"))
    wf = calling_out(connection)
    template = template_of([(wf, wf.compile())], own_roles=True)
    written = template.body["Resources"]["HuggingFaceConnection"]["Properties"]
    value = written["AuthParameters"]["ApiKeyAuthParameters"]["ApiKeyValue"]
    assert value == "Bearer {{resolve:secretsmanager:hugging-face-token:SecretString:token}}"
    machine = template.body["Resources"]["AppStateMachine"]["Properties"]["DefinitionString"]["Fn::Sub"]
    assert '"ConnectionArn": "${HuggingFaceConnection.Arn}"' in machine
    assert template.parameters == {}
    assert oracles.cfn_lint_template(template.body) == []


def test_a_secret_that_is_asked_for_is_shown_nowhere(oracles: Oracles) -> None:
    connection = http.Connection.basic("crm", username="ada", password=http.Secret.parameter("CrmPassword"))
    wf = calling_out(connection)
    template = template_of([(wf, wf.compile())], own_roles=True)
    assert template.parameters["CrmPassword"].secret
    assert template.body["Parameters"]["CrmPassword"]["NoEcho"] is True
    assert oracles.cfn_lint_template(template.body) == []
