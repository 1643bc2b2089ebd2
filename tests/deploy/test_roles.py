"""The role that a workflow gets in its stack."""

from __future__ import annotations

from typing import Any

import pytest

from sfgen import DistributedMap, Parameter, Pass, Task, Workflow
from sfgen.deploy.template import template_of
from sfgen.resources import Queue
from tests.oracles.fixtures import Oracles


def resources(workflow: Workflow[Any]) -> dict[str, Any]:
    made: dict[str, Any] = template_of([(workflow, workflow.compile())], own_roles=True).body["Resources"]
    return made


def sending(queue: str) -> Workflow[Any]:
    wf = Workflow("shop")
    send = Task("Send", resource="arn:aws:states:::sqs:sendMessage", arguments={"QueueUrl": queue, "MessageBody": "x"})
    wf.start_at(send)
    return wf


def spread() -> Workflow[Any]:
    wf = Workflow("shop", input=dict[str, list[str]])
    each = DistributedMap("Each", items=wf.input["rows"])
    wf.start_at(each.process(Pass("Look")))
    return wf


def test_the_role_trusts_step_functions_and_may_deliver_logs() -> None:
    role = resources(sending("q"))["ShopRole"]["Properties"]
    [statement] = role["AssumeRolePolicyDocument"]["Statement"]
    assert statement["Principal"] == {"Service": "states.amazonaws.com"}
    assert {"ArnLike", "StringEquals"} == set(statement["Condition"])
    [policy] = role["Policies"]
    [logs] = policy["PolicyDocument"]["Statement"]
    assert all(action.startswith("logs:") for action in logs["Action"])


def test_what_the_states_need_is_there_before_the_machine() -> None:
    made = resources(sending(Queue("Uploads").url))
    statement = made["ShopPolicy"]["Properties"]["PolicyDocument"]["Statement"][0]
    assert statement["Action"] == "sqs:SendMessage"
    assert "${Uploads}" in str(statement["Resource"])
    assert made["ShopStateMachine"]["DependsOn"] == ["ShopPolicy"]
    assert made["ShopStateMachine"]["Properties"]["RoleArn"] == {"Fn::GetAtt": ["ShopRole", "Arn"]}


def test_what_names_the_machine_comes_after_it(oracles: Oracles) -> None:
    made = resources(spread())
    policy = made["ShopOwnPolicy"]["Properties"]["PolicyDocument"]
    assert "${ShopStateMachine.Name}" in str(policy)
    assert "ShopPolicy" not in made
    assert "DependsOn" not in made["ShopStateMachine"]


def test_a_parameter_has_the_name_that_the_template_gives_it() -> None:
    policy = resources(sending(Parameter("queue_url")))["ShopPolicy"]["Properties"]["PolicyDocument"]
    assert "${QueueUrl}" in str(policy)
    assert "queue_url" not in str(policy)


@pytest.mark.parametrize("make", [lambda: sending(Queue("Uploads").url), spread], ids=["queue", "map"])
def test_cfn_lint_finds_nothing(make: Any, oracles: Oracles) -> None:
    wf = make()
    template = template_of([(wf, wf.compile())], own_roles=True)
    assert oracles.cfn_lint_template(template.body) == []
