"""What a deployment would change: definitions against what Step Functions has, everything else against the stack's template."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sfgen.deploy.client import Caller
from sfgen.deploy.differences import FieldChange, StateChange, compare_definitions, compare_values
from sfgen.deploy.errors import DeployError, RefusedError
from sfgen.deploy.filled import filled, learnt, pseudo_values
from sfgen.deploy.pages import PagePlan
from sfgen.deploy.permissions import POLICY_PROPERTIES, Shift, grants_of, shifts
from sfgen.deploy.substitutions import StoredDefinition
from sfgen.deploy.template import Template
from sfgen.deploy.watch import MARK, REVIEW, Member, Watch

__all__ = ["Diff", "MachineDiff", "ResourceDiff", "diff"]

_MACHINE: Final = "AWS::StepFunctions::StateMachine"
_GONE: Final = frozenset({"StateMachineDoesNotExist", "StateMachineDeleting"})
_DEFINITION: Final = frozenset({"DefinitionString", "DefinitionS3Location", "DefinitionSubstitutions"})
_HIDDEN: Final = "****"


@dataclass(frozen=True, slots=True)
class MachineDiff:
    """A workflow that differs.

    Attributes:
        name: The name of the workflow, or the logical id of a state machine that is to go.
        change: `added`, `removed` or `changed`.
        states: The states that differ.
        settings: The settings that differ, by the names that a template gives them.
        drifted: Whether the definition that is live is not the one that was deployed.
    """

    name: str
    change: str
    states: tuple[StateChange, ...] = ()
    settings: tuple[FieldChange, ...] = ()
    drifted: bool = False


@dataclass(frozen=True, slots=True)
class ResourceDiff:
    """A resource that differs, without who may do what with it.

    Attributes:
        name: Its logical id.
        kind: Its type.
        change: `added`, `removed` or `changed`.
        fields: The properties that differ.
    """

    name: str
    kind: str
    change: str
    fields: tuple[FieldChange, ...] = ()


@dataclass(frozen=True, slots=True)
class Diff:
    """Everything that differs.

    Attributes:
        stack: The name of the stack.
        exists: Whether there is such a stack.
        workflows: Workflows that differ.
        resources: Resources beside them that differ.
        permissions: Permissions that become wider or narrower, the wider first.
        parameters: Values of parameters that change; those of secrets are not shown.
        outputs: Outputs that differ.
        pages: Pages whose files differ.
    """

    stack: str
    exists: bool
    workflows: tuple[MachineDiff, ...] = ()
    resources: tuple[ResourceDiff, ...] = ()
    permissions: tuple[Shift, ...] = ()
    parameters: tuple[FieldChange, ...] = ()
    outputs: tuple[FieldChange, ...] = ()
    pages: tuple[PagePlan, ...] = ()

    @property
    def count(self) -> int:
        """How many differences there are."""
        parts = (self.workflows, self.resources, self.permissions, self.parameters, self.outputs, self.pages)
        return sum(map(len, parts), start=0) + (not self.exists)


def diff(template: Template, given: Mapping[str, str], watch: Watch, machines: Caller, own: Mapping[str, str]) -> Diff:
    """Compare a template with what is live.

    Args:
        template: The template, made from the source.
        given: Values of Parameters by name; what is not given has the value of the stack, or the default.
        watch: The stack.
        machines: The calls of Step Functions.
        own: Values of the template's own parameters by their logical id: the role.

    Raises:
        DeployError: The stack is not sfgen's, or AWS refused a call.
    """
    stack = watch.find()
    if stack is None or stack["StackStatus"] == REVIEW:
        return _compared(template, given, own, watch.name, None, {}, [], machines)
    if MARK not in stack.get("Tags", ()):
        raise DeployError(
            f"there is a stack {watch.name}, and sfgen did not make it: it has no tag {MARK['Key']}",
            "choose another name: --stack NAME",
        )
    body = watch.client.get_template(StackName=stack["StackId"], TemplateStage="Original").get("TemplateBody") or {}
    deployed = json.loads(body) if isinstance(body, str) else dict(body)
    members = watch.members(stack["StackId"])
    return _compared(template, given, own, watch.name, stack, deployed, members, machines)


def _compared(
    template: Template,
    given: Mapping[str, str],
    own: Mapping[str, str],
    name: str,
    stack: Mapping[str, Any] | None,
    deployed: Mapping[str, Any],
    members: Sequence[Member],
    machines: Caller,
) -> Diff:
    had = {
        each["ParameterKey"]: each.get("ResolvedValue", each["ParameterValue"])
        for each in (stack or {}).get("Parameters", ())
    }
    pseudo = {} if stack is None else pseudo_values(stack["StackId"], name)
    physical = {each.name: each.id for each in members if each.id}
    old_resources, new_resources = deployed.get("Resources", {}), template.body["Resources"]
    live = {
        each.name: _live(machines, each.id) for each in members if each.kind == _MACHINE and each.name in old_resources
    }
    known = {**pseudo, **physical, **had}
    known |= _shown(template, old_resources, live, known, physical)
    wanted = {**known, **_values(template, had, given), **own}
    return Diff(
        name,
        exists=stack is not None,
        workflows=tuple(_machines(template, old_resources, live, known, wanted)),
        resources=tuple(_resources(old_resources, new_resources, known, wanted)),
        permissions=tuple(shifts(grants_of(old_resources, known), grants_of(new_resources, wanted))),
        parameters=tuple(_parameters(template, had, given)),
        outputs=tuple(
            compare_values(
                filled({key: each["Value"] for key, each in deployed.get("Outputs", {}).items()}, known),
                filled({key: each["Value"] for key, each in template.body["Outputs"].items()}, wanted),
            )
        ),
    )


def _live(machines: Caller, arn: str) -> dict[str, Any] | None:
    """Give what Step Functions says of a machine, or None if it is not there any more."""
    try:
        return machines.call("DescribeStateMachine", stateMachineArn=arn)
    except RefusedError as error:
        if error.code in _GONE:
            return None
        raise


def _shown(
    template: Template,
    resources: Mapping[str, Any],
    live: Mapping[str, dict[str, Any] | None],
    known: Mapping[str, str],
    physical: Mapping[str, str],
) -> dict[str, str]:
    """Give the attributes that live definitions and settings show; one that is not of its resource is none."""
    found: dict[str, str] = {}
    for name, machine in live.items():
        if machine is None:
            continue
        properties = resources[name]["Properties"]
        now = _parsed(machine["definition"])
        wanted = template.body["Resources"].get(name, {}).get("Properties")
        for source in (wanted, properties):
            written = None if source is None else _definition(source, known, template.definitions)
            found |= {} if written is None else learnt(written, now)
        found |= learnt({"role": filled(properties["RoleArn"], known)}, {"role": machine.get("roleArn")})
    return {
        name: value
        for name, value in found.items()
        if name.rpartition(".")[0] in physical and physical[name.rpartition(".")[0]].rpartition("/")[2] in value
    }


def _values(template: Template, had: Mapping[str, str], given: Mapping[str, str]) -> dict[str, str]:
    """Give the values that the template's parameters would have."""
    found = {}
    for name, each in template.parameters.items():
        value = given.get(name, had.get(each.logical_id, each.default))
        if value is not None:
            found[each.logical_id] = _HIDDEN if each.secret else value
    return found


def _parameters(template: Template, had: Mapping[str, str], given: Mapping[str, str]) -> list[FieldChange]:
    before = {each.logical_id: had[each.logical_id] for each in template.parameters.values() if each.logical_id in had}
    after = _values(template, had, given)
    names = {each.logical_id: name for name, each in template.parameters.items()}
    return [
        FieldChange(names.get(each.path, each.path), each.before, each.after)
        for each in compare_values(before, after)
        if _HIDDEN not in {each.before, each.after} or each.change == "added"
    ]


# ---------------------------------------------------------------------------------------------------------------------
# State machines


def _machines(
    template: Template,
    deployed: Mapping[str, Any],
    live: Mapping[str, dict[str, Any] | None],
    known: Mapping[str, str],
    wanted: Mapping[str, str],
) -> list[MachineDiff]:
    found = []
    for workflow, name in template.machines.items():
        properties = template.body["Resources"][name]["Properties"]
        machine = live.get(name)
        if machine is None:
            found.append(MachineDiff(workflow, "added"))
            continue
        now = _parsed(machine["definition"])
        wants = _definition(properties, wanted, template.definitions)
        states = tuple(compare_definitions(now, {} if wants is None else wants))
        settings = tuple(compare_values(_settings(machine), _wanted(machine, properties, wanted)))
        before = _definition(deployed[name]["Properties"], known)
        if states or settings:
            drifted = before is not None and bool(compare_definitions(before, now))
            found.append(MachineDiff(workflow, "changed", states, settings, drifted))
    kept = set(template.machines.values())
    return found + [MachineDiff(name, "removed") for name in live if name not in kept]


def _definition(
    properties: Mapping[str, Any], values: Mapping[str, str], stored: Sequence[StoredDefinition] = ()
) -> dict[str, Any] | None:
    """Give a definition with values filled in; None if it lies in S3 and is not at hand."""
    if "DefinitionString" in properties:
        return _parsed(filled(properties["DefinitionString"], values))
    key = properties["DefinitionS3Location"]["Key"]
    content = next((each.content for each in stored if each.key == key), None)
    if content is None:
        return None
    text = content.decode()
    for name, value in filled(properties.get("DefinitionSubstitutions", {}), values).items():
        text = text.replace(f"${{{name}}}", value)
    return _parsed(text)


def _parsed(text: str) -> dict[str, Any]:
    try:
        found = json.loads(text)
    except ValueError:
        return {"(not JSON)": text}
    return found if isinstance(found, dict) else {"(no object)": found}


def _settings(machine: Mapping[str, Any]) -> dict[str, Any]:
    """Give the settings of a live machine as a template has them; what the endpoint does not tell is left out."""
    found: dict[str, Any] = {"RoleArn": machine["roleArn"], "StateMachineType": machine["type"]}
    logging = machine.get("loggingConfiguration")
    if logging is not None:
        found["LoggingConfiguration"] = {
            "Level": logging.get("level", "OFF"),
            "IncludeExecutionData": logging.get("includeExecutionData", False),
        }
    if machine.get("tracingConfiguration") is not None:
        found["TracingConfiguration"] = {"Enabled": machine["tracingConfiguration"].get("enabled", False)}
    encryption = machine.get("encryptionConfiguration")
    if encryption is not None and encryption.get("type") == "CUSTOMER_MANAGED_KMS_KEY":
        found["EncryptionConfiguration"] = {"Type": encryption["type"], "KmsKeyId": encryption.get("kmsKeyId")}
    return found


def _wanted(machine: Mapping[str, Any], properties: Mapping[str, Any], values: Mapping[str, str]) -> dict[str, Any]:
    """Give the settings that a template wants, those that the endpoint tells of."""
    known = filled(properties, values)
    found: dict[str, Any] = {"RoleArn": known["RoleArn"], "StateMachineType": known["StateMachineType"]}
    if machine.get("loggingConfiguration") is not None:
        logging = known.get("LoggingConfiguration", {})
        found["LoggingConfiguration"] = {
            "Level": logging.get("Level", "OFF"),
            "IncludeExecutionData": logging.get("IncludeExecutionData", False),
        }
    if machine.get("tracingConfiguration") is not None:
        found["TracingConfiguration"] = {"Enabled": known.get("TracingConfiguration", {}).get("Enabled", False)}
    if machine.get("encryptionConfiguration") is not None and "EncryptionConfiguration" in known:
        encryption = known["EncryptionConfiguration"]
        found["EncryptionConfiguration"] = {"Type": encryption["Type"], "KmsKeyId": encryption["KmsKeyId"]}
    return found


# ---------------------------------------------------------------------------------------------------------------------
# What stands beside them


def _resources(
    deployed: Mapping[str, Any],
    wanted: Mapping[str, Any],
    known: Mapping[str, str],
    values: Mapping[str, str],
) -> list[ResourceDiff]:
    found = []
    for name, made in wanted.items():
        if made["Type"] == _MACHINE:
            continue
        before = deployed.get(name)
        if before is None:
            found.append(ResourceDiff(name, made["Type"], "added"))
        elif before["Type"] != made["Type"]:
            found += [ResourceDiff(name, before["Type"], "removed"), ResourceDiff(name, made["Type"], "added")]
        else:
            fields = tuple(compare_values(_plain(before, known), _plain(made, values)))
            if fields:
                found.append(ResourceDiff(name, made["Type"], "changed", fields))
    found += [
        ResourceDiff(name, made["Type"], "removed")
        for name, made in deployed.items()
        if name not in wanted and made["Type"] != _MACHINE
    ]
    return found


def _plain(made: Mapping[str, Any], values: Mapping[str, str]) -> dict[str, Any]:
    """Give what a resource is, without its permissions: they are told apart."""
    properties = {key: each for key, each in made.get("Properties", {}).items() if key not in POLICY_PROPERTIES}
    rest = {key: made[key] for key in ("DeletionPolicy", "DependsOn") if key in made}
    found = filled({**properties, **rest}, values)
    assert isinstance(found, dict)
    return found
