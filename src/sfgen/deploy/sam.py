"""The same stack as a template of AWS SAM: definitions as readable objects, code of functions as paths.

Source: AWS Serverless Application Model Developer Guide, "AWS::Serverless::StateMachine"; AWS CLI Command Reference,
"cloudformation package" (local paths in AWS::Lambda::Function).
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from sfgen.asl import StateMachine
from sfgen.deploy.errors import DeployError
from sfgen.deploy.parameters import OPENING, openings, rewritten
from sfgen.deploy.template import Template
from sfgen.dsl import Workflow

__all__ = ["sam_template"]

_RENAMED: Final = {
    "StateMachineType": "Type",
    "StateMachineName": "Name",
    "RoleArn": "Role",
    "LoggingConfiguration": "Logging",
    "TracingConfiguration": "Tracing",
}
"""What SAM calls the properties of a state machine."""
_RESOURCE: Final = "AWS::Serverless::StateMachine"


def sam_template(
    template: Template, compiled: Sequence[tuple[Workflow[Any], StateMachine]], *, folder: Path
) -> dict[str, Any]:
    """Give a template as SAM has it: made into CloudFormation by SAM, it is the same stack.

    Args:
        template: The template of CloudFormation.
        compiled: The workflows that it was made of, with their definitions.
        folder: The folder that the paths of sources count from: that of the template.

    Raises:
        DeployError: A function has requirements, which SAM installs itself.
    """
    resources = dict(template.body["Resources"])
    for workflow, machine in compiled:
        logical_id = template.machines[workflow.name]
        resources[logical_id] = _machine(resources[logical_id], machine, template.substitutions)
    for package in template.packages:
        if package.vendored is not None:
            raise DeployError(
                f"SAM installs what the function {package.function} requires itself",
                "put requirements.txt into the folder of the function, in place of requirements=",
            )
        if package.function in resources:
            made = resources[package.function]
            source = Path(os.path.relpath(package.source, folder)).as_posix()
            resources[package.function] = {**made, "Properties": {**made["Properties"], "Code": source}}
    parameters = {name: each for name, each in template.body["Parameters"].items() if name != template.bucket}
    head = {"AWSTemplateFormatVersion": "2010-09-09", "Transform": "AWS::Serverless-2016-10-31"}
    return {**head, **template.body, "Parameters": parameters, "Resources": resources}


def _machine(made: Mapping[str, Any], machine: StateMachine, names: Mapping[str, str]) -> dict[str, Any]:
    keys = _keys(machine, names)
    text = rewritten(
        machine.to_json(),
        machine,
        names,
        # SAM leaves alone what is no key.
        lambda opening, text: text if opening.name is None else f"${{{keys[opening.name]}}}",
    )
    properties: dict[str, Any] = {"Definition": json.loads(text)}
    if keys:
        properties["DefinitionSubstitutions"] = {key: _value(names[name]) for name, key in keys.items()}
    for name, value in made["Properties"].items():
        if name == "Tags":
            properties["Tags"] = {each["Key"]: each["Value"] for each in value}
        elif not name.startswith("Definition"):
            properties[_RENAMED.get(name, name)] = value
    return {**made, "Type": _RESOURCE, "Properties": properties}


def _keys(machine: StateMachine, names: Mapping[str, str]) -> dict[str, str]:
    """Give each name that is filled in a key of letters and digits that stands nowhere by hand."""
    found = openings(machine, names)
    filled = dict.fromkeys(each.name for each in found if each.name is not None)
    texts = (match[1] for match in OPENING.finditer(machine.to_json()))
    taken = {text for text, each in zip(texts, found, strict=True) if each.name is None}
    keys: dict[str, str] = {}
    for name in filled:
        key = re.sub(r"[^A-Za-z0-9_]", "", name)
        while key in taken:
            key += "X"
        taken.add(key)
        keys[name] = key
    return keys


def _value(name: str) -> dict[str, Any]:
    resource, _, attribute = name.partition(".")
    return {"Fn::GetAtt": [resource, attribute]} if attribute else {"Ref": name}
