"""The CloudFormation template of workflows. Pure: the same workflows give the same text.

Source of the resource types and limits: AWS CloudFormation Template Reference, "AWS::StepFunctions::StateMachine",
"AWS::Logs::LogGroup"; AWS CloudFormation User Guide, "Understand CloudFormation quotas", "Fn::Sub".
"""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sfgen.asl import StateMachine
from sfgen.deploy.errors import DeployError
from sfgen.deploy.parameters import OPENING, Declared, camel_case, declared_in, openings, value_pattern
from sfgen.dsl import Workflow

__all__ = ["LARGEST_BODY", "ROLE_PATTERN", "Template", "stack_name", "template_of"]

LARGEST_BODY: Final = 51_200
"""Most bytes of a template that is sent with the call."""

ROLE_PATTERN: Final = r"^arn:[a-z-]+:iam::[0-9]{12}:role/.+$"
"""What the ARN of an IAM role looks like, in any partition."""

RETENTION_DAYS: Final = 90
"""How long logs are kept: as long as Step Functions keeps the history of an execution."""

_MOST_PARAMETERS: Final = 200
_MOST_RESOURCES: Final = 500
_LONGEST_STACK_NAME: Final = 128
_TAG: Final = "sfgen:workflow"


@dataclass(frozen=True, slots=True)
class Template:
    """A template and what one must know to make a stack from it.

    Attributes:
        body: The template as plain JSON values.
        machines: The logical ID of each workflow's state machine, by the workflow's name, in order.
        role: The name of the template parameter for the execution role.
        parameters: The workflows' parameters by name; each is a template parameter with its logical ID.
        compact: Whether the definitions are written without white space, because the template would not fit otherwise.
    """

    body: dict[str, Any]
    machines: dict[str, str]
    role: str
    parameters: dict[str, Declared]
    compact: bool

    def to_json(self) -> str:
        """Return the text of the template, which ends with a line break."""
        return _text(self.body)

    def size_bytes(self) -> int:
        """Return the length of the text in UTF-8."""
        return len(self.to_json().encode())


def stack_name(target: str) -> str:
    """Give the name of the stack for a target: `serverless-video` for `examples/serverless_video.py`.

    It depends on the target alone, so that a further workflow in the file does not make another stack.

    Args:
        target: `file.py`, `file.py:name`, `package.module` or `package.module:name`.
    """
    words = re.sub(r"\.py(?=:|$)", "", target.replace("\\", "/")).rpartition("/")[2]
    module, _, name = words.partition(":")
    parts = re.findall(r"[A-Za-z0-9]+", f"{module.rpartition('.')[2]} {name}")
    joined = "-".join(parts)
    return (joined if joined[:1].isalpha() else f"sfgen-{joined}".rstrip("-"))[:_LONGEST_STACK_NAME].rstrip("-")


def template_of(compiled: Sequence[tuple[Workflow[Any], StateMachine]]) -> Template:
    """Make the template of workflows that are deployed together.

    Each has a state machine and a log group. Nothing has a fixed name but the log groups, whose names begin with the
    stack's, so that a change of a workflow's type can replace its machine, and a template can be deployed twice.

    Args:
        compiled: The workflows with their definitions, names all different.

    Raises:
        DeployError: The template has more parameters or resources than CloudFormation takes, or a `Parameter` has two
            types or defaults.
    """
    parameters = declared_in(compiled)
    if len(parameters) >= _MOST_PARAMETERS:
        raise DeployError(
            f"the workflows have {len(parameters):,} Parameters; CloudFormation takes {_MOST_PARAMETERS}, "
            "of which the role is one",
            "deploy some of the workflows on their own: file.py:name",
        )
    if 2 * len(compiled) > _MOST_RESOURCES:
        raise DeployError(
            f"there are {len(compiled):,} workflows with two resources each; a stack holds {_MOST_RESOURCES}",
            "deploy some of them on their own: file.py:name",
        )
    taken = {declared.logical_id for declared in parameters.values()}
    role = _free("RoleArn", taken)
    bases = _bases([workflow.name for workflow, _ in compiled], {*taken, role})
    readable, compact = (_body(compiled, parameters, role=role, bases=bases, indent=indent) for indent in (2, None))
    fits = len(_text(readable).encode()) <= LARGEST_BODY
    machines = {name: _machine_id(base) for name, base in bases.items()}
    return Template(readable if fits else compact, machines, role, parameters, compact=not fits)


def _text(body: Mapping[str, Any]) -> str:
    return json.dumps(body, indent=2, ensure_ascii=False) + "\n"


def _body(
    compiled: Sequence[tuple[Workflow[Any], StateMachine]],
    parameters: Mapping[str, Declared],
    *,
    role: str,
    bases: Mapping[str, str],
    indent: int | None,
) -> dict[str, Any]:
    resources: dict[str, Any] = {}
    outputs: dict[str, Any] = {}
    for workflow, machine in compiled:
        base = bases[workflow.name]
        definition = _definition(machine.to_json(indent=indent).rstrip("\n"), machine, parameters)
        resources |= _resources(workflow, base, definition, role)
        outputs[f"{_machine_id(base)}Arn"] = {
            "Description": f"The state machine of the workflow {workflow.name}",
            "Value": {"Ref": _machine_id(base)},
        }
    return {
        "AWSTemplateFormatVersion": "2010-09-09",
        "Description": "State machines made by sfgen",
        "Parameters": {
            role: {
                "Type": "String",
                "Description": "The IAM role that the state machines run as",
                "AllowedPattern": ROLE_PATTERN,
                "ConstraintDescription": "the ARN of an IAM role",
            },
            **{declared.logical_id: _parameter(declared) for declared in parameters.values()},
        },
        "Resources": resources,
        "Outputs": outputs,
    }


def _parameter(declared: Declared) -> dict[str, Any]:
    told: dict[str, Any] = {}
    if declared.logical_id != declared.name:
        told["Description"] = f"{declared.name} in the definitions"
    if declared.default is not None:
        told["Default"] = declared.default
    if declared.kind == "bool":
        return {"Type": "String", **told, "AllowedValues": ["true", "false"]}
    if declared.kind in {"int", "float"}:
        return {"Type": "Number", **told}
    banned = " ".join(sorted(declared.banned))
    return {
        "Type": "String",
        **told,
        "AllowedPattern": value_pattern(declared),
        "ConstraintDescription": f"text without control characters and {banned}, that does not begin with {{%",
    }


def _resources(workflow: Workflow[Any], base: str, definition: str | dict[str, str], role: str) -> dict[str, Any]:
    tags = [{"Key": _TAG, "Value": re.sub(r"[^\w\s.:/=+\-@]", "_", workflow.name)}]
    return {
        f"{base}LogGroup": {
            "Type": "AWS::Logs::LogGroup",
            "Properties": {
                # Without this prefix, each destination makes the one resource policy longer that CloudWatch Logs has.
                "LogGroupName": {"Fn::Sub": f"/aws/vendedlogs/states/${{AWS::StackName}}-{base}"},
                "RetentionInDays": RETENTION_DAYS,
                "Tags": tags,
            },
        },
        _machine_id(base): {
            "Type": "AWS::StepFunctions::StateMachine",
            "Properties": {
                "StateMachineType": workflow.type,
                "RoleArn": {"Ref": role},
                "DefinitionString": definition,
                "LoggingConfiguration": {
                    # A Standard execution has a history; of an Express one nothing is left but its log.
                    "Level": "ALL" if workflow.type == "EXPRESS" else "ERROR",
                    "IncludeExecutionData": False,
                    "Destinations": [
                        {"CloudWatchLogsLogGroup": {"LogGroupArn": {"Fn::GetAtt": [f"{base}LogGroup", "Arn"]}}}
                    ],
                },
                "Tags": tags,
            },
        },
    }


def _definition(text: str, machine: StateMachine, parameters: Mapping[str, Declared]) -> str | dict[str, str]:
    """Write a definition so that CloudFormation fills in the parameters and nothing else."""
    found = openings(machine, parameters)
    filled = any(opening.name is not None for opening in found)
    rest = iter(found)

    def spell(match: re.Match[str]) -> str:
        name = next(rest).name
        if name is not None:
            return f"${{{parameters[name].logical_id}}}"
        # CloudFormation documents an escape inside Fn::Sub, and for whole names only. To JSON this is the same text.
        return f"${{!{match[1]}}}" if filled and match[1] is not None else match[0].replace("$", "\\u0024")

    spelled = OPENING.sub(spell, text)
    return {"Fn::Sub": spelled} if filled else spelled


# ---------------------------------------------------------------------------------------------------------------------
# Names inside the template


def _machine_id(base: str) -> str:
    return f"{base}StateMachine"


def _bases(names: Sequence[str], taken: Collection[str]) -> dict[str, str]:
    """Give each workflow the beginning of its logical IDs: `OrderFlow` for `order-flow`.

    A logical ID that changed would replace the machine: it depends on the workflow's name, not on its place. Names that
    share their letters and digits, or have others than ASCII, are told apart by a hash.
    """
    camel = {name: camel_case(name) for name in names}
    shared = Counter(base.casefold() for base in camel.values())
    bases = {}
    for name, letters in camel.items():
        plain = name.isascii() and letters and shared[letters.casefold()] == 1
        base = letters if plain else letters + hashlib.sha256(name.encode()).hexdigest()[:8].upper()
        while {f"{base}LogGroup", _machine_id(base)} & set(taken):
            base += "X"
        bases[name] = base
    return bases


def _free(name: str, taken: Collection[str]) -> str:
    while name in taken:
        name = f"Sfgen{name}"
    return name
