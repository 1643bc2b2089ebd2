"""`sfgen template`: what a pipeline of one's own deploys."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml

from tests.cli.conftest import Project

FILE = """
    from sfgen import Parameter, Pass, Workflow
    from sfgen.aws import lambda_
    from sfgen.resources import Function, Output, Queue

    orders = Queue("Orders")
    code = Function("Code", source="code", handler="main.handler")
    url = Output("OrdersUrl", orders.url)
    wf = Workflow("shop", comment="${Limit} ${Limit_2} ${Other}")
    call = lambda_.invoke("Call", function=code.arn, payload={"queue": orders.url, "most": Parameter("Limit", int)})
    wf.start_at(call >> Pass("Say", output="costs ${Limit} $"))
    plain = Workflow("plain")
    plain.start_at(Pass("Say", comment="${Limit}"))
"""


@pytest.fixture
def shop(project: Project) -> Project:
    project.write("shop.py", FILE)
    project.write("code/main.py", "def handler(event, context):\n    return event\n")
    return project


def test_the_template_is_that_of_a_deployment(shop: Project) -> None:
    dry = shop.run("deploy", "shop.py", "--dry-run")
    done = shop.run("template", "shop.py")
    assert done.exit_code == 0, done.stderr
    assert done.stdout == dry.stdout
    assert done.stderr == "the template names 1 files in its bucket: --packages FOLDER writes them\n"


def test_files_are_written_in_json_and_yaml_and_packages_under_their_keys(shop: Project) -> None:
    done = shop.run("template", "shop.py", "-o", "out.yaml", "--packages", "built")
    assert (done.exit_code, done.stdout) == (0, "")
    body = yaml.safe_load(Path("out.yaml").read_text())
    assert body == json.loads(shop.run("template", "shop.py").stdout)
    key = body["Resources"]["Code"]["Properties"]["Code"]["S3Key"]
    assert Path("built", key).read_bytes().startswith(b"PK")
    assert shop.run("template", "shop.py", "-o", "nowhere/out.json").exit_code == 2


def test_a_template_of_sam_has_definitions_to_read_and_code_as_paths(shop: Project) -> None:
    (shop.folder / "deploy").mkdir()
    done = shop.run("template", "shop.py", "--format", "sam", "-o", "deploy/template.yaml")
    assert done.exit_code == 0, done.stderr
    body = yaml.safe_load(Path("deploy/template.yaml").read_text())
    assert body["Transform"] == "AWS::Serverless-2016-10-31"
    assert list(body["Parameters"]) == ["Limit"]
    assert body["Resources"]["Code"]["Properties"]["Code"] == "../code"
    machine = body["Resources"]["ShopStateMachine"]
    assert machine["Type"] == "AWS::Serverless::StateMachine"
    assert machine["DependsOn"] == ["ShopPolicy"]
    properties = machine["Properties"]
    # A key that stands somewhere by hand would be filled in there too.
    assert properties["DefinitionSubstitutions"] == {
        "CodeArn": {"Fn::GetAtt": ["Code", "Arn"]},
        "Orders": {"Ref": "Orders"},
        "LimitX": {"Ref": "Limit"},
    }
    states = properties["Definition"]["States"]
    assert states["Call"]["Arguments"]["Payload"] == {"queue": "${Orders}", "most": "{% $number('${LimitX}') %}"}
    assert properties["Tags"] == {"sfgen:workflow": "shop"}
    assert (properties["Type"], list(properties["Logging"])) == (
        "STANDARD",
        ["Level", "IncludeExecutionData", "Destinations"],
    )
    assert "DefinitionSubstitutions" not in body["Resources"]["PlainStateMachine"]["Properties"]
    done = shop.run("template", "shop.py", "--format", "sam", "--packages", "x")
    assert done.exit_code == 2
    assert "SAM packs the code of functions itself" in done.stderr


def test_what_sam_installs_itself_is_left_to_it(shop: Project) -> None:
    shop.write("shop.py", FILE.replace('"main.handler")', '"main.handler", requirements=["loaf==1"])'))
    done = shop.run("template", "shop.py", "--format", "sam")
    assert (done.exit_code, done.stdout) == (1, "")
    assert "SAM installs what the function Code requires itself" in done.stderr
