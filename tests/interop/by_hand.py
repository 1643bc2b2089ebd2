"""Run the snippets of docs/interop.md with the tools that they are for. By hand: the tests need none of these tools.

Each in an environment of its own, from the repository's root:

    pip install . aws-cdk-lib                && python -m tests.interop.by_hand cdk
    pip install . aws-sam-translator pyyaml  && python -m tests.interop.by_hand sam
    pip install .                            && python -m tests.interop.by_hand terraform

The CDK needs Node.js; Terraform must be on the path. None of them needs an account, and none deploys anything. Write the
versions that were used into the page.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from sfgen.cli import main as sfgen
from tests.docs.pages import ROOT, read_blocks

NAMES = {"ChargeFunction", "WarehouseQueue"}
BLOCKS = read_blocks(ROOT / "docs" / "interop.md")


def cdk() -> None:
    """Make the stack with the definition as a text, and again with it from a file."""
    stack, from_file = (block.text for block in BLOCKS if block.language == "python" and block.section == "The CDK")
    variants = {
        "text": stack,
        "file": re.sub(r"definition_body=.*(?=,\n)", from_file.strip().replace(" = ", "="), stack),
    }
    for name, source in variants.items():
        Path("app.py").write_text(source, "utf-8")
        subprocess.run([sys.executable, "app.py"], env={**os.environ, "CDK_OUTDIR": name}, check=True)
        machine = only(
            "AWS::StepFunctions::StateMachine", json.loads(Path(name, "orders.template.json").read_text("utf-8"))
        )
        assert set(machine["DefinitionSubstitutions"]) == NAMES, machine
        if name == "text":
            assert machine["DefinitionString"] == Path("flow.asl.json").read_text("utf-8")
        else:
            assert "DefinitionS3Location" in machine


def sam() -> None:
    """Transform the template as the service does, after `sam deploy` has uploaded the definition."""
    from samtranslator.translator.managed_policy_translator import ManagedPolicyLoader
    from samtranslator.translator.transform import transform
    from samtranslator.yaml_helper import yaml_parse

    os.environ.setdefault("AWS_DEFAULT_REGION", "us-east-1")
    template = yaml_parse(Path("template.yaml").read_text("utf-8"))
    given = template["Resources"]["Orders"]["Properties"]
    substitutions = dict(given["DefinitionSubstitutions"])
    given["DefinitionUri"] = "s3://bucket/flow.asl.json"
    policies = ManagedPolicyLoader(None)
    policies._policy_map = {}  # otherwise it asks IAM for the managed policies, of which the template has none
    made = transform(template, {}, policies)
    machine = only("AWS::StepFunctions::StateMachine", made)
    assert machine["DefinitionSubstitutions"] == substitutions, machine
    assert set(substitutions) == NAMES
    assert machine["DefinitionS3Location"] == {"Bucket": "bucket", "Key": "flow.asl.json"}
    role = only("AWS::IAM::Role", made)
    actions = [each["PolicyDocument"]["Statement"][0]["Action"] for each in role["Policies"]]
    assert actions == [["lambda:InvokeFunction"], ["sqs:SendMessage*"]], actions


def terraform() -> None:
    """Evaluate both expressions for the definition, with values in place of what the AWS provider would give."""
    main, by_replace = (Path(name).read_text("utf-8") for name in ("main.tf", "replace.tf"))
    for each in Path.cwd().glob("*.tf"):
        each.unlink()
    local = re.search(r"^locals \{\n  parameters.*?^\}\n", main, re.MULTILINE | re.DOTALL)
    templated = re.search(r"templatefile\(.*\)", main)
    assert local is not None
    assert templated is not None
    text = re.sub(r"(?:data\.)?aws_\w+\.\w+\.(\w+)", r'"some-\1"', local[0]) + by_replace
    text += (
        f'output "templated" {{\n  value = {templated[0]}\n}}\noutput "replaced" {{\n  value = local.definition\n}}\n'
    )
    Path("main.tf").write_text(text, "utf-8")
    for arguments in (["init"], ["apply", "-auto-approve"]):
        subprocess.run(["terraform", *arguments, "-input=false", "-no-color"], check=True, stdout=subprocess.DEVNULL)
    shown = subprocess.run(
        ["terraform", "output", "-json"], check=True, stdout=subprocess.PIPE, encoding="utf-8"
    ).stdout
    filled = Path("flow.asl.json").read_text("utf-8")
    filled = filled.replace("${ChargeFunction}", "some-arn").replace("${WarehouseQueue}", "some-url")
    assert {name: each["value"] for name, each in json.loads(shown).items()} == {
        "templated": filled,
        "replaced": filled,
    }


def only(kind: str, template: dict[str, Any]) -> dict[str, Any]:
    """Give the properties of the one resource of a type."""
    (found,) = [each["Properties"] for each in template["Resources"].values() if each["Type"] == kind]
    assert isinstance(found, dict)
    return found


if __name__ == "__main__":
    tool = {"cdk": cdk, "sam": sam, "terraform": terraform}[sys.argv[1]]
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        for block in BLOCKS:
            if block.comment == "file":
                Path(block.note).write_text(block.text, "utf-8")
        sfgen(["compile", "orders.py", "-o", "flow.asl.json"], standalone_mode=False)
        tool()
    sys.stderr.write(f"{sys.argv[1]}: as the page says\n")
