"""The snippets for the CDK, SAM and Terraform fill in the Parameters of their workflow: all of them, and no others.

The tools themselves are not run here; `by_hand.py` beside this file runs them.
"""

from __future__ import annotations

import ast
import json
import re
from typing import Any

import pytest

from sfgen import Parameter, Pass, Workflow, asl, is_present
from tests.interop import snippets
from tests.oracles.fixtures import Oracles


@pytest.fixture(scope="module")
def definition() -> str:
    return snippets.workflow().compile().to_json()


def test_the_workflow_has_parameters(definition: str) -> None:
    assert snippets.places(definition) == {"ChargeFunction", "WarehouseQueue"}


# The CDK


def test_cdk_stack_is_python_and_gives_all_parameters(definition: str) -> None:
    stack, _ = snippets.cdk()
    assert snippets.cdk_names(stack.text) == snippets.places(definition)


def test_cdk_reads_the_definition_as_the_workflow_gives_it(definition: str) -> None:
    stack, from_file = snippets.cdk()
    (given,) = snippets.calls(stack.text, "from_string")
    assert ast.unparse(given.args[0]) == "wf.compile().to_json()"
    imports = [node for node in ast.walk(ast.parse(stack.text)) if isinstance(node, ast.ImportFrom)]
    assert ["wf"] in [[name.name for name in each.names] for each in imports if each.module == "orders"]
    (path,) = snippets.calls(from_file.text, "from_file")
    assert ast.literal_eval(path.args[0]) == "flow.asl.json"


def test_a_parameter_that_a_stack_lacks_is_noticed(definition: str) -> None:
    stack, _ = snippets.cdk()
    without = re.sub(r' *"WarehouseQueue": .*\n', "", stack.text)
    assert snippets.cdk_names(without) == {"ChargeFunction"}


# SAM


def lint(oracles: Oracles, template: Any) -> list[str]:
    """Give all that cfn-lint finds in a template, warnings included."""
    matches = oracles._cfn_lint_runner.validate_template(template)
    return [f"{match.rule.id} {match.message}" for match in matches]


@pytest.fixture(scope="module")
def template() -> Any:
    from cfnlint.decode.cfn_yaml import loads

    return loads(snippets.file("template.yaml").text)


@pytest.fixture
def machine(template: Any) -> Any:
    return template["Resources"]["Orders"]["Properties"]


def test_sam_gives_all_parameters(machine: Any, definition: str) -> None:
    assert set(machine["DefinitionSubstitutions"]) == snippets.places(definition)
    assert machine["DefinitionUri"] == "flow.asl.json"


def test_cfn_lint_finds_nothing_in_the_sam_template(template: Any, oracles: Oracles) -> None:
    assert lint(oracles, template) == []


@pytest.mark.parametrize(
    ("right", "wrong", "code"),
    [("DefinitionUri", "DefinitionUrl", "E3002"), ("!Ref Warehouse", "!Ref Store", "E1020")],
)
def test_cfn_lint_knows_sam(oracles: Oracles, right: str, wrong: str, code: str) -> None:
    from cfnlint.decode.cfn_yaml import loads

    text = snippets.file("template.yaml").text
    found = lint(oracles, loads(text.replace(right, wrong)))
    assert code in {each.split()[0] for each in found}


def test_cfn_lint_accepts_the_definition_with_the_substitutions_of_sam(
    template: Any, machine: Any, definition: str, oracles: Oracles
) -> None:
    """What SAM makes of its state machine, but with the definition in the template."""
    resource = {
        "Type": "AWS::StepFunctions::StateMachine",
        "Properties": {
            "Definition": json.loads(definition),
            "DefinitionSubstitutions": machine["DefinitionSubstitutions"],
            "RoleArn": "arn:aws:iam::123456789012:role/orders",
        },
    }
    plain = {
        "Parameters": template["Parameters"],
        "Resources": {"Warehouse": template["Resources"]["Warehouse"], "Orders": resource},
    }
    # E1029 asks for Fn::Sub around ${...}, which in a definition is the place of a substitution.
    assert [each for each in lint(oracles, plain) if not each.startswith("E1029")] == []


# Terraform


def test_templatefile_is_given_all_parameters(definition: str) -> None:
    main = snippets.terraform(snippets.file("main.tf").text)
    machine = main["resource"]["aws_sfn_state_machine"]["orders"]
    assert machine["definition"] == '${templatefile("${path.module}/flow.asl.json", local.parameters)}'
    assert set(main["locals"]["parameters"]) == snippets.places(definition)


def test_replace_is_given_all_parameters(definition: str) -> None:
    expression = snippets.terraform(snippets.file("replace.tf").text)["locals"]["definition"]
    assert snippets.replaced_names(expression) == snippets.places(definition)
    assert set(re.findall(r"local\.parameters\.(\w+)", expression)) == snippets.places(definition)


def test_a_dollar_that_is_not_doubled_is_noticed() -> None:
    text = snippets.file("replace.tf").text.replace("$${WarehouseQueue}", "${WarehouseQueue}")
    expression = snippets.terraform(text)["locals"]["definition"]
    assert snippets.replaced_names(expression) == {"ChargeFunction"}


def test_definitions_hold_no_dollars_that_templates_would_change() -> None:
    wf = Workflow("dollars", input=dict[str, str])
    own = {
        "one": "${Own}",
        "escaped": "$${Own}",
        "computed": f"$${{Own}} {wf.input['id']} ${{Own}}",
        "key": is_present(wf.input["${Own}"]),
        "parameter": Parameter("Filled"),
    }
    wf.start_at(Pass("Show", output=own))
    definition = wf.compile().to_json()
    assert "$${" not in definition
    assert snippets.places(definition) == {"Filled"}


# All


def test_a_filled_definition_is_accepted(definition: str, oracles: Oracles) -> None:
    """With plain text put into text, as each tool does it."""
    filled = definition
    for name in snippets.places(definition):
        filled = filled.replace(f"${{{name}}}", f"arn:aws:lambda:us-east-1:123456789012:function:{name}")
    assert snippets.places(filled) == set()
    assert asl.loads(filled).to_json() == filled
    assert oracles.language_service(json.loads(filled)) == []
    assert oracles.cfn_lint(json.loads(filled)) == []
