"""The role of a state machine as a CloudFormation template.

Source: AWS CloudFormation Template Reference, "AWS::IAM::Role", "AWS::IAM::RolePolicy".
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from sfgen.iam.patterns import Pattern, Substitution
from sfgen.iam.role import Policy

__all__ = ["renamed", "role_template"]

_NAMED: Final = re.compile(r"\$\{([^!}]+)\}")


def role_template(policy: Policy, *, title: str) -> dict[str, Any]:
    """Make a template of the role, of its policy, and of the policy that names the state machine.

    Each substitution that is not one of CloudFormation's own is a parameter of the template; of its name letters and digits stay.

    Args:
        policy: The policy.
        title: The name of the workflow.
    """
    names = {name: re.sub(r"[^A-Za-z0-9]", "", name) for name in sorted(_parameters(policy))}
    properties: dict[str, Any] = {
        "Description": f"Execution role of the state machine {title}",
        "AssumeRolePolicyDocument": policy.trust_template,
    }
    if policy.role.statements:
        properties["Policies"] = [
            {"PolicyName": "Tasks", "PolicyDocument": renamed(policy.role.to_cloudformation(), names)}
        ]
    resources: dict[str, Any] = {"Role": {"Type": "AWS::IAM::Role", "Properties": properties}}
    if policy.machine.statements:
        resources["MachinePolicy"] = {
            "Type": "AWS::IAM::RolePolicy",
            "Properties": {
                "RoleName": {"Ref": "Role"},
                "PolicyName": "OwnStateMachine",
                "PolicyDocument": renamed(policy.machine.to_cloudformation(), names),
            },
        }
    made: dict[str, Any] = {"AWSTemplateFormatVersion": "2010-09-09", "Description": f"Execution role of {title}"}
    if names:
        made["Parameters"] = {name: {"Type": "String"} for name in sorted(names.values())}
    return {
        **made,
        "Resources": resources,
        "Outputs": {"RoleArn": {"Value": {"Fn::GetAtt": ["Role", "Arn"]}}},
    }


def _parameters(policy: Policy) -> Iterator[str]:
    for statement in policy.statements:
        patterns: list[Pattern] = [*statement.resources]
        patterns += [value for condition in statement.conditions for value in condition.values]
        for pattern in patterns:
            for part in pattern.parts:
                if isinstance(part, Substitution):
                    name = part.name if part.derived is None else part.derived.parameter
                    if not name.startswith("AWS::"):
                        yield name


def renamed(value: Any, names: Mapping[str, str]) -> Any:
    """Rename substitutions in the texts of a document, as the names in a template are others than in the definition."""
    text = _NAMED.sub(lambda match: f"${{{names.get(match[1], match[1])}}}", json.dumps(value))
    return json.loads(text)
