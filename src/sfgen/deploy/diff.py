"""What a deployment would change: definitions against what Step Functions has, everything else against the stack's template."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from sfgen.deploy.client import Caller
from sfgen.deploy.differences import FieldChange, StateChange, compare_definitions, compare_values
from sfgen.deploy.filled import filled
from sfgen.deploy.pages import PagePlan
from sfgen.deploy.permissions import POLICY_PROPERTIES, Shift, grants_of, shifts
from sfgen.deploy.shifting import Pointer, pointers_of
from sfgen.deploy.sight import HIDDEN, MACHINE, Sight, definition_of, look
from sfgen.deploy.template import Template
from sfgen.deploy.watch import Watch

__all__ = ["Diff", "MachineDiff", "ResourceDiff", "diff", "differences"]


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
        aliases: Aliases that point elsewhere than where the stack left them.
    """

    stack: str
    exists: bool
    workflows: tuple[MachineDiff, ...] = ()
    resources: tuple[ResourceDiff, ...] = ()
    permissions: tuple[Shift, ...] = ()
    parameters: tuple[FieldChange, ...] = ()
    outputs: tuple[FieldChange, ...] = ()
    pages: tuple[PagePlan, ...] = ()
    aliases: tuple[Pointer, ...] = ()

    @property
    def count(self) -> int:
        """How many differences there are."""
        parts = (
            self.workflows,
            self.resources,
            self.permissions,
            self.parameters,
            self.outputs,
            self.pages,
            self.aliases,
        )
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
    sight = look(template, given, watch, machines, own)
    pointers = pointers_of(machines, template.aliases, sight.deployed, sight.members).values()
    elsewhere = tuple(each for each in pointers if each.is_elsewhere)
    return replace(differences(template, sight, watch.name), aliases=elsewhere)


def differences(template: Template, sight: Sight, name: str) -> Diff:
    """Compare a template with what was seen of a stack.

    Args:
        template: The template, made from the source.
        sight: What was seen.
        name: The name of the stack.
    """
    old_resources, new_resources = sight.deployed.get("Resources", {}), template.body["Resources"]
    known, wanted = sight.known, sight.wanted
    return Diff(
        name,
        exists=sight.stack is not None,
        workflows=tuple(_machines(template, sight)),
        resources=tuple(_resources(old_resources, new_resources, known, wanted)),
        permissions=tuple(shifts(grants_of(old_resources, known), grants_of(new_resources, wanted))),
        parameters=tuple(_parameters(template, sight)),
        outputs=tuple(
            compare_values(
                filled({key: each["Value"] for key, each in sight.deployed.get("Outputs", {}).items()}, known),
                filled({key: each["Value"] for key, each in template.body["Outputs"].items()}, wanted),
            )
        ),
    )


def _parameters(template: Template, sight: Sight) -> list[FieldChange]:
    declared = template.parameters.values()
    before = {each.logical_id: sight.had[each.logical_id] for each in declared if each.logical_id in sight.had}
    after = {each.logical_id: sight.wanted[each.logical_id] for each in declared if each.logical_id in sight.wanted}
    names = {each.logical_id: name for name, each in template.parameters.items()}
    return [
        FieldChange(names.get(each.path, each.path), each.before, each.after)
        for each in compare_values(before, after)
        if HIDDEN not in {each.before, each.after} or each.change == "added"
    ]


# ---------------------------------------------------------------------------------------------------------------------
# State machines


def _machines(template: Template, sight: Sight) -> list[MachineDiff]:
    found = []
    for workflow, name in template.machines.items():
        properties = template.body["Resources"][name]["Properties"]
        machine, now = sight.live.get(name), sight.definition_now(name)
        if machine is None or now is None:
            found.append(MachineDiff(workflow, "added"))
            continue
        wants = definition_of(properties, sight.wanted, template.definitions)
        states = tuple(compare_definitions(now, {} if wants is None else wants))
        settings = tuple(compare_values(_settings(machine), _wanted(machine, properties, sight.wanted)))
        drifted = sight.is_drifted(name, template)
        if states or settings or drifted:
            found.append(MachineDiff(workflow, "changed", states, settings, drifted))
    kept = set(template.machines.values())
    return found + [MachineDiff(name, "removed") for name in sight.live if name not in kept]


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
        if made["Type"] == MACHINE:
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
        if name not in wanted and made["Type"] != MACHINE
    ]
    return found


def _plain(made: Mapping[str, Any], values: Mapping[str, str]) -> dict[str, Any]:
    """Give what a resource is, without its permissions: they are told apart."""
    properties = {key: each for key, each in made.get("Properties", {}).items() if key not in POLICY_PROPERTIES}
    rest = {key: made[key] for key in ("DeletionPolicy", "DependsOn") if key in made}
    found = filled({**properties, **rest}, values)
    assert isinstance(found, dict)
    return found
