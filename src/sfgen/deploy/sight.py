"""What is live beside what a template wants: definitions with values filled in, on both sides."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sfgen.deploy.attributes import attributes_of
from sfgen.deploy.client import Caller
from sfgen.deploy.differences import compare_definitions
from sfgen.deploy.errors import DeployError, RefusedError
from sfgen.deploy.filled import filled, learnt, pseudo_values
from sfgen.deploy.substitutions import StoredDefinition
from sfgen.deploy.template import Template
from sfgen.deploy.watch import MARK, REVIEW, Member, Watch

__all__ = ["HIDDEN", "MACHINE", "Sight", "definition_of", "look", "parsed", "text_of", "unknown_in"]

MACHINE: Final = "AWS::StepFunctions::StateMachine"
HIDDEN: Final = "****"
"""What stands in the place of a secret."""

_GONE: Final = frozenset({"StateMachineDoesNotExist", "StateMachineDeleting"})
_OPEN: Final = re.compile(r"\$\{([A-Za-z0-9_.:]+)\}")


@dataclass(frozen=True, slots=True)
class Sight:
    """A stack, looked at with a template that may take the place of its own.

    Attributes:
        stack: What DescribeStacks says, or None without a stack.
        deployed: The template of the stack.
        members: Its resources.
        live: What Step Functions says of each machine, by logical id; None for one that is gone.
        had: The values of its parameters.
        known: What its template's names stand for.
        wanted: What the new template's names stand for.
    """

    stack: Mapping[str, Any] | None
    deployed: Mapping[str, Any]
    members: Sequence[Member]
    live: Mapping[str, dict[str, Any] | None]
    had: Mapping[str, str]
    known: Mapping[str, str]
    wanted: Mapping[str, str]

    def definition_now(self, name: str) -> dict[str, Any] | None:
        """Give the live definition of a machine by its logical id; None if there is no such machine."""
        machine = self.live.get(name)
        return None if machine is None else parsed(machine["definition"])

    def is_drifted(self, name: str, template: Template) -> bool:
        """Say whether a live definition is not the one that its stack deployed.

        What lies in a bucket is compared where it is the source's too.
        """
        now = self.definition_now(name)
        if now is None or name not in self.deployed.get("Resources", {}):
            return False
        properties = self.deployed["Resources"][name]["Properties"]
        text = text_of(properties, self._guessed(properties, self.known, now, template), template.definitions)
        if text is not None:
            return bool(compare_definitions(parsed(text), now))
        after, _ = self.text_for(name, template)
        # What the stack deployed lies under another name, so it is another definition than the source's.
        return after is not None and not compare_definitions(parsed(after), now)

    def text_for(self, name: str, template: Template) -> tuple[str | None, list[str]]:
        """Give the definition that a template has for a machine, None if it is not at hand, and names in it that are not known."""
        properties = template.body["Resources"].get(name, {}).get("Properties")
        if properties is None:
            return None, []
        values = self._guessed(properties, self.wanted, self.definition_now(name) or {}, template)
        return text_of(properties, values, template.definitions), unknown_in(properties, values)

    def _guessed(
        self, properties: Mapping[str, Any], values: Mapping[str, str], now: Mapping[str, Any], template: Template
    ) -> Mapping[str, str]:
        """Add what the live definition has in the places of names that nothing else tells of."""
        unknown = unknown_in(properties, values)
        written = definition_of(properties, values, template.definitions) if unknown else None
        if written is None:
            return values
        shown = learnt(written, now)
        return {**values, **{name: shown[name] for name in unknown if name in shown}}


def look(template: Template, given: Mapping[str, str], watch: Watch, machines: Caller, own: Mapping[str, str]) -> Sight:
    """Look at what is live.

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
        return Sight(None, {}, [], {}, {}, {}, {**_parameter_values(template, {}, given), **own})
    if MARK not in stack.get("Tags", ()):
        raise DeployError(
            f"there is a stack {watch.name}, and sfgen did not make it: it has no tag {MARK['Key']}",
            "choose another name: --stack NAME",
        )
    body = watch.client.get_template(StackName=stack["StackId"], TemplateStage="Original").get("TemplateBody") or {}
    deployed = json.loads(body) if isinstance(body, str) else dict(body)
    members = watch.members(stack["StackId"])
    resources = deployed.get("Resources", {})
    had = {
        each["ParameterKey"]: each.get("ResolvedValue", each["ParameterValue"]) for each in stack.get("Parameters", ())
    }
    physical = {each.name: each.id for each in members if each.id}
    live = {each.name: _live(machines, each.id) for each in members if each.kind == MACHINE and each.name in resources}
    pseudo = pseudo_values(stack["StackId"], watch.name)
    known = {**pseudo, **physical, **had}
    # What is live says more than what follows from a name.
    known = {**attributes_of(members, pseudo), **known, **_shown(template, resources, live, known, physical)}
    wanted = {**known, **_parameter_values(template, had, given), **own}
    return Sight(stack, deployed, members, live, had, known, wanted)


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
        now = parsed(machine["definition"])
        wanted = template.body["Resources"].get(name, {}).get("Properties")
        for source in (wanted, properties):
            written = None if source is None else definition_of(source, known, template.definitions)
            found |= {} if written is None else learnt(written, now)
        found |= learnt({"role": filled(properties["RoleArn"], known)}, {"role": machine.get("roleArn")})
    return {
        name: value
        for name, value in found.items()
        if name.rpartition(".")[0] in physical and physical[name.rpartition(".")[0]].rpartition("/")[2] in value
    }


def _parameter_values(template: Template, had: Mapping[str, str], given: Mapping[str, str]) -> dict[str, str]:
    """Give the values that the template's parameters would have; of a secret, asterisks."""
    found = {}
    for name, each in template.parameters.items():
        value = given.get(name, had.get(each.logical_id, each.default))
        if value is not None:
            found[each.logical_id] = HIDDEN if each.secret else value
    return found


# ---------------------------------------------------------------------------------------------------------------------
# Definitions


def text_of(
    properties: Mapping[str, Any], values: Mapping[str, str], stored: Sequence[StoredDefinition] = ()
) -> str | None:
    """Give the text of a definition with values filled in; None if it lies in S3 and is not at hand."""
    if "DefinitionString" in properties:
        return str(filled(properties["DefinitionString"], values))
    key = properties["DefinitionS3Location"]["Key"]
    content = next((each.content for each in stored if each.key == key), None)
    if content is None:
        return None
    text = content.decode()
    for name, value in filled(properties.get("DefinitionSubstitutions", {}), values).items():
        text = text.replace(f"${{{name}}}", value)
    return text


def definition_of(
    properties: Mapping[str, Any], values: Mapping[str, str], stored: Sequence[StoredDefinition] = ()
) -> dict[str, Any] | None:
    """Give a definition with values filled in; None if it lies in S3 and is not at hand."""
    text = text_of(properties, values, stored)
    return None if text is None else parsed(text)


def unknown_in(properties: Mapping[str, Any], values: Mapping[str, str]) -> list[str]:
    """Give the names in a definition whose values are not known, in order."""
    source = properties.get("DefinitionString", properties.get("DefinitionSubstitutions", {}))
    if isinstance(source, str):
        return []
    if set(source) == {"Fn::Sub"}:
        return list(dict.fromkeys(name for name in _OPEN.findall(source["Fn::Sub"]) if name not in values))
    names = (name for each in filled(source, values).values() for name in _OPEN.findall(each))
    return list(dict.fromkeys(names))


def parsed(text: str) -> dict[str, Any]:
    """Read a definition, or give something in its place that differs from any."""
    try:
        found = json.loads(text)
    except ValueError:
        return {"(not JSON)": text}
    return found if isinstance(found, dict) else {"(no object)": found}
