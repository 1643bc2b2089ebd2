"""Definitions that are too large for the template: in the bucket, with substitutions."""

from __future__ import annotations

import json
import sys
import time

import pytest

from sfgen.deploy.template import LARGEST_TEMPLATE
from tests.cli.conftest import Project
from tests.deploy.cloudformation import served
from tests.oracles.fixtures import Oracles

FILE = """
    from sfgen import Parameter, Pass, Workflow
    from sfgen.resources import Queue

    orders = Queue("Orders")
    small = Workflow("small")
    small.start_at(Pass("Say", output="small"))
    first = Workflow("first", comment="${Word} by hand")
    first.start_at(Pass("Say", output=["x" * 500_000, Parameter("Word"), orders.arn]))
    second = Workflow("second")
    second.start_at(Pass("Say", output="y" * 600_000))
"""


def test_the_largest_go_into_the_bucket_and_what_is_open_is_filled_in(
    project: Project, oracles: Oracles, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(time, "sleep", lambda seconds: None)
    project.write("shop.py", FILE)
    done = project.run("template", "shop.py", "--packages", "built")
    assert done.exit_code == 0, done.stderr
    body = json.loads(done.stdout)
    assert len(done.stdout.encode()) < LARGEST_TEMPLATE
    assert oracles.cfn_lint_template(body) == []
    machines = {name: body["Resources"][f"{name}StateMachine"]["Properties"] for name in ("Small", "First", "Second")}
    assert "DefinitionString" in machines["Small"]
    assert "DefinitionString" in machines["First"]
    place = machines["Second"]["DefinitionS3Location"]
    assert place["Bucket"] == {"Ref": "CodeBucket"}
    assert json.loads((project.folder / "built" / place["Key"]).read_text())["StartAt"] == "Say"

    monkeypatch.setattr("sfgen.deploy.template.LARGEST_TEMPLATE", 20_000)
    sys.modules.pop("shop", None)
    with served() as (account, url):
        options = ["--endpoint-url", url, "--param", "Word=hello"]
        done = project.run("deploy", "shop.py", *options, "--yes")
        assert done.exit_code == 0, done.stderr
        stack = account.stack("shop")
        properties = stack.template["Resources"]["FirstStateMachine"]["Properties"]
        # A key that stands there by hand would be filled in there too.
        assert properties["DefinitionSubstitutions"] == {
            "WordX": {"Ref": "Word"},
            "OrdersArn": {"Fn::GetAtt": ["Orders", "Arn"]},
        }
        definition = json.loads(
            account.describe_state_machine({"stateMachineArn": done.stdout.split()[1]})["definition"]
        )
        assert definition["States"]["Say"]["Output"][1:] == [
            "hello",
            "arn:aws:sqs:us-east-1:123456789012:shop-Orders-1A2B3C",
        ]
        assert definition["Comment"] == "${Word} by hand"
        sys.modules.pop("shop", None)
        done = project.run("diff", "shop.py", *options)
        assert done.stdout == "no differences: the stack shop is as the source says\n"
