"""Rules: values that do not go together are refused before anything is made."""

from __future__ import annotations

from typing import Any

import pytest

from sfgen import DefinitionError, Parameter, Pass, Workflow
from sfgen.deploy.errors import DeployError
from sfgen.deploy.template import template_of
from sfgen.resources import REGION, Queue, Resource, Rule
from tests.oracles.fixtures import Oracles

STAGE = Parameter("stage", default="test")


def template(*rules: Rule) -> dict[str, Any]:
    wf = Workflow("app")
    wf.start_at(Pass("Say"))
    topic = Resource("News", "AWS::SNS::Topic", {"DisplayName": STAGE})
    return template_of([(wf, wf.compile())], [topic], (), rules, own_roles=True).body


def test_a_rule_holds_under_its_condition(oracles: Oracles) -> None:
    rule = Rule("InEurope", "deploy to Ireland", value=REGION, allowed=["eu-west-1"], when=(STAGE, "live"))
    made = template(rule)
    assert made["Rules"] == {
        "InEurope": {
            "RuleCondition": {"Fn::Equals": [{"Ref": "stage"}, "live"]},
            "Assertions": [
                {
                    "Assert": {"Fn::Contains": [["eu-west-1"], {"Ref": "AWS::Region"}]},
                    "AssertDescription": "deploy to Ireland",
                }
            ],
        }
    }
    assert oracles.cfn_lint_template(made) == []


def test_without_a_condition_it_always_holds() -> None:
    assert (
        "RuleCondition" not in template(Rule("Stages", "no such stage", value=STAGE, allowed=["test", "live"]))["Rules"]
    )


def test_without_rules_there_is_no_such_section() -> None:
    assert "Rules" not in template()


def test_a_rule_about_nothing_is_refused() -> None:
    with pytest.raises(DeployError, match="the rule Stages looks at the Parameter Stag, which nothing else uses"):
        template(Rule("Stages", "no such stage", value=Parameter("Stag"), allowed=["test"]))


def test_a_rule_about_a_resource_is_refused() -> None:
    with pytest.raises(DefinitionError, match="the rule Queues looks at a resource"):
        Rule("Queues", "none", value=Queue("Orders").arn, allowed=["x"])
