"""Lookups: the account is asked for what nobody has given."""

from __future__ import annotations

import re
from typing import Any

import pytest

from sfgen import DefinitionError, Pass, Workflow
from sfgen.deploy.client import connect
from sfgen.deploy.errors import DeployError, SetupError
from sfgen.deploy.lookups import looked_up
from sfgen.deploy.template import template_of
from sfgen.resources import Lookup, Resource
from tests.cli.conftest import Project
from tests.deploy.conftest import Emulator

ADDRESS: dict[str, Any] = {"service": "iot", "operation": "DescribeEndpoint", "member": "endpointAddress"}
FILE = """
    from sfgen import Pass, Workflow
    from sfgen.resources import Lookup, Resource

    endpoint = Lookup("Endpoint", service="iot", operation="DescribeEndpoint", member="endpointAddress").value
    topic = Resource("News", "AWS::SNS::Topic", {"DisplayName": f"of {endpoint}"})
    wf = Workflow("app")
    wf.start_at(Pass("Say", output={"at": endpoint}))
"""


def test_a_lookup_is_a_parameter_of_the_template() -> None:
    lookup = Lookup("Endpoint", **ADDRESS)
    wf = Workflow("app")
    wf.start_at(Pass("Say", output={"at": lookup.value}))
    template = template_of([(wf, wf.compile())], [Resource("News", "AWS::SNS::Topic", {"DisplayName": lookup.value})])
    assert template.lookups == {"Endpoint": lookup}
    assert template.body["Resources"]["News"]["Properties"] == {"DisplayName": {"Ref": "Endpoint"}}
    assert "Default" not in template.body["Parameters"]["Endpoint"]


def test_it_is_asked_for_at_each_deploy_unless_a_value_is_given(project: Project, emulator: Emulator) -> None:
    project.write("app.py", FILE)
    done = project.run("deploy", "app.py", *emulator.options, "--yes")
    assert done.exit_code == 0, done.stderr
    [found] = re.findall(r"Endpoint is '(.+)', as DescribeEndpoint of iot says", done.stderr)
    assert found.endswith(".iot.us-east-1.amazonaws.com")
    [stack] = emulator.client("cloudformation").describe_stacks()["Stacks"]
    assert {"ParameterKey": "Endpoint", "ParameterValue": found} in stack["Parameters"]
    done = project.run("deploy", "app.py", *emulator.options, "--yes", "--param", "Endpoint=mine")
    assert done.exit_code == 0, done.stderr
    assert "DescribeEndpoint" not in done.stderr
    [stack] = emulator.client("cloudformation").describe_stacks()["Stacks"]
    assert {"ParameterKey": "Endpoint", "ParameterValue": "mine"} in stack["Parameters"]


def test_without_an_account_nothing_is_asked(project: Project) -> None:
    project.write("app.py", FILE)
    assert project.run("deploy", "app.py", "--dry-run").exit_code == 0


@pytest.mark.parametrize(
    ("options", "error", "message"),
    [
        ({"member": "address"}, DeployError, "Endpoint: the answer of DescribeEndpoint has no text address"),
        ({"member": "endpointAddress.more"}, DeployError, "has no text endpointAddress.more"),
        ({"operation": "DescribeNothing"}, SetupError, "Endpoint: iot has no operation DescribeNothing"),
        ({"service": "iott"}, DeployError, "iott"),
        ({"arguments": {"kind": "x"}}, DeployError, "kind"),
    ],
    ids=["member", "inside", "operation", "service", "argument"],
)
def test_what_cannot_be_looked_up_is_named(
    emulator: Emulator, options: dict[str, Any], error: type[DeployError], message: str
) -> None:
    lookup = Lookup("Endpoint", **{**ADDRESS, **options})
    with pytest.raises(error, match=re.escape(message)):
        looked_up(connect(endpoint_url=emulator.url), {"Endpoint": lookup}, (), print)


def test_its_name_is_that_of_a_parameter() -> None:
    with pytest.raises(DefinitionError, match="'my-endpoint' cannot be the name of a Parameter"):
        Lookup("my-endpoint", **ADDRESS)
