"""The same stack as a template of AWS SAM: definitions as readable objects, code of functions as paths.

Source: AWS Serverless Application Model Developer Guide, "AWS::Serverless::StateMachine"; AWS CLI Command Reference,
"cloudformation package" (local paths in AWS::Lambda::Function).
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from sfgen.asl import StateMachine
from sfgen.deploy.errors import DeployError
from sfgen.deploy.substitutions import keyed
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
    if "EncryptionConfiguration" in made["Properties"]:
        return dict(made)  # SAM knows no such property, but it takes resources of CloudFormation as they are
    text, values = keyed(machine, names)
    properties: dict[str, Any] = {"Definition": json.loads(text)}
    if values:
        properties["DefinitionSubstitutions"] = values
    for name, value in made["Properties"].items():
        if name == "Tags":
            properties["Tags"] = {each["Key"]: each["Value"] for each in value}
        elif not name.startswith("Definition"):
            properties[_RENAMED.get(name, name)] = value
    return {**made, "Type": _RESOURCE, "Properties": properties}
