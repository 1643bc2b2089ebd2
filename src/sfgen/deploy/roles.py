"""The role of a workflow in a template: it may do what the definition needs, and no more.

The role itself may deliver logs. What the states need is a policy that the state machine waits for; what names the machine
itself is a policy that waits for the machine.

Source: AWS CloudFormation Template Reference, "AWS::IAM::Role", "AWS::IAM::Policy".
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from sfgen.asl import StateMachine
from sfgen.dsl import Workflow
from sfgen.iam import Document, Settings, policy_of
from sfgen.iam.template import renamed
from sfgen.iam.templates import MACHINE

__all__ = ["role_resources"]

_SETTINGS: Final = frozenset({"logging", "tracing"})
"""What a statement is for that no state asks for."""


def role_resources(
    workflow: Workflow[Any], machine: StateMachine, base: str, machine_id: str, names: Mapping[str, str]
) -> dict[str, Any]:
    """Make the role of a state machine and its policies.

    Args:
        workflow: The workflow, for the settings of its machine.
        machine: The definition.
        base: What their logical ids begin with.
        machine_id: The logical id of the state machine.
        names: What the template calls each substitution of the definition.
    """
    chosen = workflow.settings
    logs = chosen.level(workflow.type) != "OFF"
    policy = policy_of(machine, Settings(logging=logs, tracing=chosen.tracing, kms_key=chosen.key_text))
    names = {**names, MACHINE.name: f"{machine_id}.Name"}
    own = [each for each in policy.role.statements if _is_setting(each.asked)]
    tasks = Document(tuple(each for each in policy.role.statements if not _is_setting(each.asked)))
    role_id = f"{base}Role"
    made: dict[str, Any] = {
        role_id: {
            "Type": "AWS::IAM::Role",
            "Properties": {
                "AssumeRolePolicyDocument": policy.trust_template,
            },
        }
    }
    if own:
        document = Document(tuple(own)).to_cloudformation()
        made[role_id]["Properties"]["Policies"] = [{"PolicyName": "Logs", "PolicyDocument": document}]
    if tasks.statements:
        made[f"{base}Policy"] = _policy("Tasks", role_id, renamed(tasks.to_cloudformation(), names))
    if policy.machine.statements:
        made[f"{base}OwnPolicy"] = _policy("Own", role_id, renamed(policy.machine.to_cloudformation(), names))
    return made


def _is_setting(asked: tuple[tuple[Any, ...], ...]) -> bool:
    return all(each.why in _SETTINGS for group in asked for each in group)


def _policy(name: str, role_id: str, document: dict[str, Any]) -> dict[str, Any]:
    return {
        "Type": "AWS::IAM::Policy",
        "Properties": {"PolicyName": name, "Roles": [{"Ref": role_id}], "PolicyDocument": document},
    }
