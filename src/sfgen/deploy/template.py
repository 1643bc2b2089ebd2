"""The CloudFormation template of workflows. Pure: the same workflows give the same text.

Source of the resource types and limits: AWS CloudFormation Template Reference, "AWS::StepFunctions::StateMachine",
"AWS::Logs::LogGroup"; AWS CloudFormation User Guide, "Understand CloudFormation quotas", "Fn::Sub".
"""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from sfgen.asl import StateMachine
from sfgen.deploy.aliases import Published, alias_resources, published, through_machines
from sfgen.deploy.beside import beside_of
from sfgen.deploy.errors import DeployError
from sfgen.deploy.order import check_order
from sfgen.deploy.packages import Package
from sfgen.deploy.parameters import Declared, Opening, camel_case, declared_in, openings, rewritten, value_pattern
from sfgen.deploy.roles import role_resources
from sfgen.deploy.substitutions import StoredDefinition, stored_definitions
from sfgen.dsl import Workflow
from sfgen.resources import Lookup, Output, Resource, Rule, Site, to_cloudformation

__all__ = ["LARGEST_BODY", "LARGEST_TEMPLATE", "ROLE_PATTERN", "Template", "template_of"]

LARGEST_BODY: Final = 51_200
"""Most bytes of a template that is sent with the call."""

LARGEST_TEMPLATE: Final = 1_048_576
"""Most bytes of a template that lies in a bucket."""

ROLE_PATTERN: Final = r"^arn:[a-z-]+:iam::[0-9]{12}:role/.+$"
"""What the ARN of an IAM role looks like, in any partition."""

_ROOM: Final = 16_384
"""Bytes for what stands in place of definitions that are put into the bucket."""

_MOST_PARAMETERS: Final = 200
_MOST_RESOURCES: Final = 500
_TAG: Final = "sfgen:workflow"
_PARTS: Final = (
    "Alias",
    "ExpressAlias",
    "ExpressNamedAlias",
    "LogGroup",
    "NamedAlias",
    "OwnPolicy",
    "Policy",
    "Role",
    "StateMachine",
    "Version",
)
"""What the logical ids of a workflow's resources end with."""
_ROLE: Final = {
    "Type": "String",
    "Description": "The IAM role that the state machines run as",
    "AllowedPattern": ROLE_PATTERN,
    "ConstraintDescription": "the ARN of an IAM role",
}
# Source of the pattern: Amazon S3 User Guide, "General purpose bucket naming rules".
_BUCKET: Final = {
    "Type": "String",
    "Description": "The bucket with the code of the functions",
    "AllowedPattern": "^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$",
    "ConstraintDescription": "the name of a bucket",
}


@dataclass(frozen=True, slots=True)
class Template:
    """A template and what one must know to make a stack from it.

    Attributes:
        body: The template as plain JSON values.
        machines: The logical ID of each workflow's state machine, by the workflow's name, in order.
        role: The name of the template parameter for the execution role, or None if each workflow has a role of its own.
        parameters: The parameters of workflows and resources by name; each is a template parameter with its logical ID.
        packages: The code of functions, to be put into the bucket before the template is used.
        bucket: The name of the template parameter for that bucket, or None without packages.
        aliases: The aliases, by the name of the workflow.
        substitutions: What CloudFormation fills in for each name that a definition has open: `Limit`, `Resize.Arn`.
        lookups: Parameters whose values the account knows.
        definitions: Definitions that do not fit into the template, to be put into the bucket as well.
        sites: The pages, whose files are put into their buckets when the stack is made.
        compact: Whether the definitions are written without white space, because the template would not fit otherwise.
    """

    body: dict[str, Any]
    machines: dict[str, str]
    role: str | None
    parameters: dict[str, Declared]
    compact: bool
    packages: tuple[Package, ...] = ()
    bucket: str | None = None
    aliases: Mapping[str, Published] = field(default_factory=dict)
    substitutions: Mapping[str, str] = field(default_factory=dict)
    lookups: Mapping[str, Lookup] = field(default_factory=dict)
    definitions: tuple[StoredDefinition, ...] = ()
    sites: tuple[Site, ...] = ()

    @property
    def stored(self) -> tuple[Package | StoredDefinition, ...]:
        """Everything that is to lie in the bucket before the template is used."""
        return (*self.packages, *self.definitions)

    def to_json(self) -> str:
        """Return the text of the template, which ends with a line break."""
        return _text(self.body)

    def size_bytes(self) -> int:
        """Return the length of the text in UTF-8."""
        return len(self.to_json().encode())


def template_of(
    compiled: Sequence[tuple[Workflow[Any], StateMachine]],
    resources: Iterable[Resource] = (),
    outputs: Sequence[Output] = (),
    rules: Sequence[Rule] = (),
    *,
    own_roles: bool = False,
) -> Template:
    """Make the template of workflows that are deployed together, and of the resources beside them.

    Each workflow has a state machine and a log group. Nothing has a fixed name but these log groups, whose names begin with
    the stack's, so that a change of a workflow's type can replace its machine, and a template can be deployed twice.

    Args:
        compiled: The workflows with their definitions, names all different.
        resources: Resources; what they and the workflows name is added.
        outputs: Values to show.
        rules: What the values of parameters must be together.
        own_roles: Whether each workflow has a role of its own, which may do what its definition needs and no more. Without,
            the role of all is a parameter of the template.

    Raises:
        DeployError: The template has more parameters or resources than CloudFormation takes, a `Parameter` has two types or
            defaults, or two resources have the same logical id.
        SetupError: The code of a function cannot be packed.
    """
    beside = beside_of(compiled, resources, outputs)
    sites = tuple(each for each in beside.resources.values() if isinstance(each, Site))
    outputs = [*outputs, *(site.settings_output for site in sites)]
    parameters = declared_in(compiled, beside.resources.values(), known=beside.known, others=beside.parameters)
    aliased = sum(workflow.alias is not None for workflow, _ in compiled)
    count = len(parameters) + bool(beside.packages)
    _check_counts(len(compiled), aliased, len(beside.resources), count, own_roles=own_roles)
    for declared in parameters.values():
        if declared.logical_id in beside.resources:
            message = f"{declared.logical_id} is both a Parameter and a resource"
            raise DeployError(message, "give one of them another name: a template has one list of names")
    taken = {*(declared.logical_id for declared in parameters.values()), *beside.resources}
    role = None if own_roles else _free("RoleArn", taken)
    bucket = _free("CodeBucket", taken) if beside.packages else None
    bases = _bases([workflow.name for workflow, _ in compiled], taken | {name for name in (role, bucket) if name})
    machines = {name: _machine_id(base) for name, base in bases.items()}
    made_aliases = (published(workflow, bases[workflow.name], machines[workflow.name]) for workflow, _ in compiled)
    aliases = {each.workflow: each for each in made_aliases if each is not None}
    by_id = {each.logical_id: each for each in aliases.values()}
    names = {name: declared.logical_id for name, declared in parameters.items()}
    for rule in rules:
        unknown = [name for name in rule.parameters if name not in names]
        if unknown:
            message = f"the rule {rule.name} looks at the Parameter {unknown[0]}, which nothing else uses"
            raise DeployError(message, "use it in a workflow or in a resource, or leave the rule out")
    _check_settings(sites, parameters)
    names |= beside.filled | {name: machines[workflow] for name, workflow in beside.machines.items()}
    starts = {**machines, **{name: each.logical_id for name, each in aliases.items()}}
    names |= {name: starts[workflow] for name, workflow in beside.starts.items()}
    outside = {names[name] for name in beside.outside}
    made = {
        "Parameters": {
            **({} if role is None else {role: _ROLE}),
            **({} if bucket is None else {bucket: _BUCKET}),
            **{declared.logical_id: _parameter(declared) for declared in parameters.values()},
        },
        "Rules": {each.name: each.to_cloudformation(names) for each in rules},
        "Resources": through_machines(beside.write_resources(names, bucket), by_id, outside),
        "Outputs": {each.name: _output(each, names) for each in outputs},
    }
    readable, compact = (
        _body(compiled, names, made, aliases, outside, role=role, bases=bases, indent=indent) for indent in (2, None)
    )
    check_order(readable["Resources"])
    fits = len(_text(readable).encode()) <= LARGEST_TEMPLATE
    body = readable if fits else compact
    stored: tuple[StoredDefinition, ...] = ()
    spare = len(_text(compact).encode()) - LARGEST_TEMPLATE + _ROOM
    if not fits and spare > _ROOM:
        bucket = bucket or _free("CodeBucket", {*taken, *compact["Resources"]})
        body = {**compact, "Parameters": {**compact["Parameters"], bucket: _BUCKET}}
        body["Resources"], stored = stored_definitions(compact["Resources"], machines, compiled, names, bucket, spare)
    return Template(
        body,
        machines,
        role,
        parameters,
        compact=not fits,
        lookups=beside.lookups,
        packages=tuple(beside.packages.values()),
        bucket=bucket,
        aliases=aliases,
        substitutions=names,
        definitions=stored,
        sites=sites,
    )


def _check_counts(workflows: int, aliases: int, resources: int, parameters: int, *, own_roles: bool) -> None:
    per_workflow = 5 if own_roles else 2
    if parameters >= _MOST_PARAMETERS:
        raise DeployError(
            f"the workflows have {parameters:,} Parameters; CloudFormation takes {_MOST_PARAMETERS}, "
            "of which the role is one",
            "deploy some of the workflows on their own: file.py:name",
        )
    if per_workflow * workflows + 2 * aliases + resources > _MOST_RESOURCES:
        beside = f", {aliases:,} aliases with a version each" if aliases else ""
        beside += f" and {resources:,} resources beside them" if resources else ""
        raise DeployError(
            f"there are {workflows:,} workflows with up to {per_workflow} resources each{beside}; a stack holds {_MOST_RESOURCES}",
            "deploy some of them on their own: file.py:name",
        )


def _check_settings(sites: Sequence[Site], parameters: Mapping[str, Declared]) -> None:
    for site in sites:
        named = {access.root.name for access in site.settings_output.value.accesses}
        secret = [name for name, each in parameters.items() if each.secret and name in named]
        if secret:
            raise DeployError(
                f"the settings of the page {site.logical_id} hold the secret {secret[0]}, and everybody reads them",
                "let a function use the secret, and the page call the function",
            )


def _output(output: Output, names: Mapping[str, str]) -> dict[str, Any]:
    told = {} if output.description is None else {"Description": output.description}
    return {**told, "Value": to_cloudformation(output.value, names)}


def _text(body: Mapping[str, Any]) -> str:
    return json.dumps(body, indent=2, ensure_ascii=False) + "\n"


def _body(
    compiled: Sequence[tuple[Workflow[Any], StateMachine]],
    names: Mapping[str, str],
    beside: Mapping[str, Mapping[str, Any]],
    aliases: Mapping[str, Published],
    outside: Collection[str],
    *,
    role: str | None,
    bases: Mapping[str, str],
    indent: int | None,
) -> dict[str, Any]:
    resources: dict[str, Any] = {}
    outputs: dict[str, Any] = {}
    for workflow, machine in compiled:
        base = bases[workflow.name]
        definition = _definition(machine.to_json(indent=indent).rstrip("\n"), machine, names)
        given = {"Ref": role} if role is not None else {"Fn::GetAtt": [f"{base}Role", "Arn"]}
        roles = {} if role is not None else role_resources(workflow, machine, base, _machine_id(base), names)
        roles = through_machines(roles, {each.logical_id: each for each in aliases.values()}, outside)
        resources |= {**roles, **_resources(workflow, base, definition, given, names)}
        if f"{base}Policy" in roles:
            # Step Functions looks for what the role may do when the machine is made.
            resources[_machine_id(base)]["DependsOn"] = [f"{base}Policy"]
        outputs[f"{_machine_id(base)}Arn"] = {
            "Description": f"The state machine of the workflow {workflow.name}",
            "Value": {"Ref": _machine_id(base)},
        }
        alias = aliases.get(workflow.name)
        if alias is not None:
            resources |= alias_resources(alias, names)
            outputs[f"{alias.logical_id}Arn"] = {
                "Description": f"The alias {alias.alias.name} of the workflow {workflow.name}",
                "Value": {"Ref": alias.logical_id},
            }
    return {
        "AWSTemplateFormatVersion": "2010-09-09",
        "Description": "State machines made by sfgen",
        "Parameters": beside["Parameters"],
        **({"Rules": beside["Rules"]} if beside["Rules"] else {}),
        "Resources": {**beside["Resources"], **resources},
        "Outputs": {**outputs, **beside["Outputs"]},
    }


def _parameter(declared: Declared) -> dict[str, Any]:
    told: dict[str, Any] = {}
    if declared.logical_id != declared.name:
        told["Description"] = f"{declared.name} in the definitions"
    if declared.default is not None:
        told["Default"] = declared.default
    if declared.secret:
        told["NoEcho"] = True
    if declared.kind == "bool":
        return {"Type": "String", **told, "AllowedValues": ["true", "false"]}
    if declared.kind in {"int", "float"}:
        return {"Type": "Number", **told}
    banned = " and ".join(filter(None, ["control characters", " ".join(sorted(declared.banned))]))
    return {
        "Type": "String",
        **told,
        "AllowedPattern": value_pattern(declared),
        "ConstraintDescription": f"text without {banned}, that does not begin with {{%",
    }


def _resources(
    workflow: Workflow[Any],
    base: str,
    definition: str | dict[str, str],
    role: dict[str, Any],
    names: Mapping[str, str],
) -> dict[str, Any]:
    settings = workflow.settings
    tags = {_TAG: re.sub(r"[^\w\s.:/=+\-@]", "_", workflow.name), **settings.tags}
    tag_list = [{"Key": key, "Value": value} for key, value in tags.items()]
    level = settings.level(workflow.type)
    logging: dict[str, Any] = {"Level": level}
    made: dict[str, Any] = {}
    if level != "OFF":
        logging["IncludeExecutionData"] = settings.logging.include_execution_data
        group = {"Fn::GetAtt": [f"{base}LogGroup", "Arn"]}
        logging["Destinations"] = [{"CloudWatchLogsLogGroup": {"LogGroupArn": group}}]
        made[f"{base}LogGroup"] = {
            "Type": "AWS::Logs::LogGroup",
            "Properties": {
                # Without this prefix, each destination makes the one resource policy longer that CloudWatch Logs has.
                "LogGroupName": {"Fn::Sub": f"/aws/vendedlogs/states/${{AWS::StackName}}-{base}"},
                "RetentionInDays": settings.logging.retention_days,
                "Tags": tag_list,
            },
        }
    properties: dict[str, Any] = {
        "StateMachineType": workflow.type,
        "RoleArn": role,
        "DefinitionString": definition,
        "LoggingConfiguration": logging,
        "Tags": tag_list,
    }
    if settings.fixed_name:
        properties["StateMachineName"] = workflow.name
    if settings.tracing:
        properties["TracingConfiguration"] = {"Enabled": True}
    if settings.kms_key is not None:
        key = to_cloudformation(settings.kms_key, names)
        properties["EncryptionConfiguration"] = {"Type": "CUSTOMER_MANAGED_KMS_KEY", "KmsKeyId": key}
    return {**made, _machine_id(base): {"Type": "AWS::StepFunctions::StateMachine", "Properties": properties}}


def _definition(text: str, machine: StateMachine, names: Mapping[str, str]) -> str | dict[str, str]:
    """Write a definition so that CloudFormation fills in parameters and attributes of resources, and nothing else."""
    filled = any(opening.name is not None for opening in openings(machine, names))

    def spell(opening: Opening, text: str) -> str:
        if opening.name is not None:
            return f"${{{names[opening.name]}}}"
        # CloudFormation documents an escape inside Fn::Sub, and for whole names only. To JSON this is the same text.
        return f"${{!{text[2:]}" if filled and text.endswith("}") else text.replace("$", "\\u0024")

    spelled = rewritten(text, machine, names, spell)
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
        while {f"{base}{part}" for part in _PARTS} & set(taken):
            base += "X"
        bases[name] = base
    return bases


def _free(name: str, taken: Collection[str]) -> str:
    while name in taken:
        name = f"Sfgen{name}"
    return name
