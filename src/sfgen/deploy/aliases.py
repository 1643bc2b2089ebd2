"""Versions and aliases in a template: what publishes a version, what points to it, and what starts by way of it.

A version is never changed: another revision of the machine makes another one, and the one before stays, so that an alias can be
pointed back. Whoever starts a workflow by way of its alias is allowed by the ARN of the machine and by the name of the alias.

Source: AWS CloudFormation Template Reference, "AWS::StepFunctions::StateMachineVersion", "AWS::StepFunctions::StateMachineAlias";
AWS Step Functions Developer Guide, "Authorization for versions and aliases in Step Functions workflows".
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from sfgen.deploy.errors import DeployError
from sfgen.deploy.permissions import as_list
from sfgen.dsl import Workflow
from sfgen.dsl.publishing import Alias
from sfgen.resources import to_cloudformation

__all__ = ["ALIAS", "VERSION", "Published", "alias_resources", "published", "through_machines"]

VERSION: Final = "AWS::StepFunctions::StateMachineVersion"
ALIAS: Final = "AWS::StepFunctions::StateMachineAlias"

_STARTS: Final = frozenset({"states:StartExecution", "states:StartSyncExecution"})
"""Actions for which IAM knows by way of which alias."""


@dataclass(frozen=True, slots=True)
class Published:
    """The alias of a workflow in a template.

    Attributes:
        workflow: The name of the workflow.
        alias: The alias.
        logical_id: The logical id of the alias.
        version: That of the version that it points to.
        machine: That of the state machine.
    """

    workflow: str
    alias: Alias
    logical_id: str
    version: str
    machine: str


def published(workflow: Workflow[Any], base: str, machine: str) -> Published | None:
    """Give the alias of a workflow, or None if it has none.

    An alias cannot leave its machine: what makes CloudFormation replace the one gives the other a new name in the template.
    """
    if workflow.alias is None:
        return None
    replaced = ("Express" if workflow.type == "EXPRESS" else "") + ("Named" if workflow.settings.fixed_name else "")
    return Published(workflow.name, workflow.alias, f"{base}{replaced}Alias", f"{base}Version", machine)


def alias_resources(made: Published, names: Mapping[str, str]) -> dict[str, Any]:
    """Write the version and the alias of a workflow.

    Args:
        made: The alias.
        names: What the template calls each name.
    """
    shift = made.alias.shift
    preference: dict[str, Any] = {"StateMachineVersionArn": {"Ref": made.version}, "Type": shift.kind}
    if shift.percent is not None:
        preference |= {"Percentage": shift.percent, "Interval": shift.minutes}
    if made.alias.alarms:
        preference["Alarms"] = [to_cloudformation(alarm, names) for alarm in made.alias.alarms]
    return {
        made.version: {
            "Type": VERSION,
            # A version that leaves the stack with its alias, or is rolled back, is of no use: the machine may be published anew.
            "DeletionPolicy": "Delete",
            "UpdateReplacePolicy": "Retain",
            "Properties": {
                "StateMachineArn": {"Ref": made.machine},
                "StateMachineRevisionId": {"Fn::GetAtt": [made.machine, "StateMachineRevisionId"]},
            },
        },
        made.logical_id: {
            "Type": ALIAS,
            "Properties": {"Name": made.alias.name, "DeploymentPreference": preference},
        },
    }


# ---------------------------------------------------------------------------------------------------------------------
# Who may start what, and where the machine itself is meant


def through_machines(
    resources: Mapping[str, Any], aliases: Mapping[str, Published], outside: Collection[str] = ()
) -> dict[str, Any]:
    """Let policies name machines in place of aliases, narrowed by the name of the alias where they start executions.

    Args:
        resources: The resources of a template.
        aliases: The aliases by their logical ids.
        outside: Parameters of the template whose values are ARNs of aliases.

    Raises:
        DeployError: An alias stands where events or metrics name the machine.
    """
    if not aliases and not outside:
        return dict(resources)
    made = {}
    for name, resource in resources.items():
        _refuse_alias_as_machine(name, resource, aliases)
        made[name] = _with_policies(resource, aliases, outside)
    return made


def _with_policies(value: Any, aliases: Mapping[str, Published], outside: Collection[str]) -> Any:
    if isinstance(value, list):
        return [_with_policies(each, aliases, outside) for each in value]
    if not isinstance(value, Mapping):
        return value
    found = {key: _with_policies(each, aliases, outside) for key, each in value.items()}
    for key in ("PolicyDocument", "AssumeRolePolicyDocument"):
        document = value.get(key)
        if isinstance(document, Mapping) and isinstance(document.get("Statement"), list):
            statements = [
                _machines_of(each, outside) for told in document["Statement"] for each in _statements(told, aliases)
            ]
            found[key] = {**document, "Statement": statements}
    return found


def _statements(statement: Mapping[str, Any], aliases: Mapping[str, Published]) -> Iterator[dict[str, Any]]:
    """Give a statement for each name of an alias by way of which it lets start, and one for what has none."""
    actions = as_list(statement.get("Action", []))
    starts = statement.get("Effect") == "Allow" and bool(actions) and set(actions) <= _STARTS
    groups: dict[str | None, list[Any]] = {}
    for resource in as_list(statement.get("Resource", [])):
        alias = aliases.get(_whole(resource) or "") if starts else None
        groups.setdefault(None if alias is None else alias.alias.name, []).append(resource)
    if not groups or list(groups) == [None]:
        yield _machines_in(dict(statement), aliases)
        return
    for number, (alias_name, listed) in enumerate(groups.items(), 1):
        one = {**statement, "Resource": listed if isinstance(statement["Resource"], list) else listed[0]}
        if "Sid" in one and number > 1:
            one["Sid"] = f"{one['Sid']}By{number}"
        made = _machines_in(one, aliases)
        if alias_name is not None:
            conditions = {operator: dict(keys) for operator, keys in made.get("Condition", {}).items()}
            conditions.setdefault("ForAnyValue:StringEquals", {})["states:StateMachineQualifier"] = [alias_name]
            made["Condition"] = conditions
        yield made


def _whole(resource: Any) -> str | None:
    """Give the logical id that a resource of a statement is, where it is nothing else."""
    if isinstance(resource, Mapping) and len(resource) == 1:
        ((function, argument),) = resource.items()
        if function == "Ref":
            return str(argument)
        if function == "Fn::Sub" and isinstance(argument, str):
            found = re.fullmatch(r"\$\{([A-Za-z0-9]+)\}", argument)
            return None if found is None else found[1]
    return None


def _machines_in(value: dict[str, Any], aliases: Mapping[str, Published]) -> dict[str, Any]:
    """Put the machine in the place of each alias."""
    text = json.dumps(value)
    for logical_id, each in aliases.items():
        text = text.replace(f'{{"Ref": "{logical_id}"}}', f'{{"Ref": "{each.machine}"}}')
        text = text.replace(f"${{{logical_id}}}", f"${{{each.machine}}}")
    found: dict[str, Any] = json.loads(text)
    return found


def _machines_of(value: dict[str, Any], parameters: Collection[str]) -> dict[str, Any]:
    """Put the machine in the place of each parameter that is the ARN of an alias: what stands before the name of the alias."""
    text = json.dumps(value)
    for name in parameters:
        pieces = [{"Fn::Select": [index, {"Fn::Split": [":", {"Ref": name}]}]} for index in range(7)]
        machine = json.dumps({"Fn::Join": [":", pieces]})
        twice = f"${{{name}}}:stateMachine:${{{name}}}"
        text = text.replace(f'{{"Ref": "{name}"}}', machine).replace(f'{{"Fn::Sub": "${{{name}}}"}}', machine)
        text = text.replace(f'{{"Fn::Sub": "{twice}"}}', f'{{"Fn::Join": [":stateMachine:", [{machine}, {machine}]]}}')
    found: dict[str, Any] = json.loads(text)
    return found


def _refuse_alias_as_machine(name: str, resource: Mapping[str, Any], aliases: Mapping[str, Published]) -> None:
    properties = resource.get("Properties", {})
    named: list[Any] = []
    if resource["Type"] == "AWS::Events::Rule":
        detail = (properties.get("EventPattern") or {}).get("detail")
        named = as_list(detail.get("stateMachineArn", [])) if isinstance(detail, Mapping) else []
    elif resource["Type"] == "AWS::CloudWatch::Alarm":
        dimensions = [each for each in as_list(properties.get("Dimensions", [])) if isinstance(each, Mapping)]
        named = [each.get("Value") for each in dimensions if each.get("Name") == "StateMachineArn"]
    for each in named:
        alias = aliases.get(_whole(each) or "")
        if alias is not None:
            raise DeployError(
                f"{name} looks for the ARN of the alias {alias.alias.name} where the state machine's stands",
                f"write machine_arn in place of arn: what happens in {alias.workflow} is told by its state machine",
            )
