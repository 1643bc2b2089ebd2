"""Definitions, swapped past CloudFormation: for development, where seconds count.

CloudFormation does not know of it. The next deployment compares what is live with the source, and makes it the stack's.

Source: AWS Step Functions API Reference, "UpdateStateMachine".
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from sfgen.deploy.client import Caller
from sfgen.deploy.diff import Diff, differences
from sfgen.deploy.differences import StateChange
from sfgen.deploy.errors import DeployError
from sfgen.deploy.sight import Sight
from sfgen.deploy.template import Template
from sfgen.deploy.watch import READY

__all__ = ["Swap", "Swaps", "swap", "swaps_of"]

_POLICY: Final = "AWS::IAM::Policy"


@dataclass(frozen=True, slots=True)
class Swap:
    """One definition that is swapped.

    Attributes:
        workflow: The name of the workflow.
        arn: The ARN of its state machine.
        definition: The text of the new definition.
        kind: `STANDARD` or `EXPRESS`.
        states: What differs, by state.
    """

    workflow: str
    arn: str
    definition: str
    kind: str
    states: tuple[StateChange, ...]


@dataclass(frozen=True, slots=True)
class Swaps:
    """What a hotswap does, and what it leaves.

    Attributes:
        swaps: The definitions that are swapped.
        left: What differs beside definitions, in words; with any of it nothing is swapped.
        unneeded: Permissions that the new definitions do not need; they stay until the next deployment.
    """

    swaps: tuple[Swap, ...]
    left: tuple[str, ...]
    unneeded: tuple[str, ...]


def swaps_of(template: Template, sight: Sight, name: str) -> Swaps:
    """Say which definitions differ from what is live, and what else does.

    Args:
        template: The template, made from the source.
        sight: What is live.
        name: The name of the stack.

    Raises:
        DeployError: There is no stack, or something is going on with it.
    """
    if sight.stack is None:
        raise DeployError(f"there is no stack {name}: its definitions cannot be swapped", "make it first: sfgen deploy")
    status = sight.stack["StackStatus"]
    if status not in READY:
        raise DeployError(
            f"the stack {name} is {status}: its definitions are not swapped",
            "sfgen deploy without --hotswap goes on from there",
        )
    found = differences(template, sight, name)
    made: list[Swap] = []
    left = list(_left(found))
    for machine in found.workflows:
        if machine.change != "changed" or not machine.states:
            continue
        logical_id = template.machines[machine.name]
        text, unknown = sight.text_for(logical_id, template)
        alias = _alias_of(sight, logical_id)
        if alias is not None:
            left.append(
                f"{machine.name} has the alias {alias}: it points to a version, so what is swapped would not run by way of it"
            )
        if unknown or text is None:
            left.append(f"{machine.name} names {', '.join(unknown) or 'what'}, which only a deployment makes known")
            continue
        kind = template.body["Resources"][logical_id]["Properties"]["StateMachineType"]
        arn = next(each.id for each in sight.members if each.name == logical_id)
        made.append(Swap(machine.name, arn, text, kind, machine.states))
    unneeded = tuple(str(each) for each in found.permissions if not each.wider)
    return Swaps(tuple(made), tuple(left), unneeded)


def swap(machines: Caller, each: Swap) -> None:
    """Let a state machine have another definition; nothing else of it changes."""
    machines.call("UpdateStateMachine", stateMachineArn=each.arn, definition=each.definition)


def _left(found: Diff) -> Iterator[str]:
    """Tell what differs beside definitions."""
    for machine in found.workflows:
        if machine.change != "changed":
            yield f"workflow {machine.name} is {'new' if machine.change == 'added' else 'to go'}"
        yield from (f"{machine.name}: {field.path}" for field in machine.settings)
    for resource in found.resources:
        # A policy that comes or goes is told by its permissions.
        if resource.kind != _POLICY or resource.change == "changed":
            yield f"{resource.kind} {resource.name} is {resource.change}"
    yield from (f"a permission: {each}" for each in found.permissions if each.wider)
    yield from (f"the parameter {each.path}" for each in found.parameters)
    yield from (f"the output {each.path}" for each in found.outputs)


def _alias_of(sight: Sight, machine: str) -> str | None:
    arn = next((each.id for each in sight.members if each.name == machine), "")
    aliases = [each.id for each in sight.members if each.kind.endswith("::StateMachineAlias")]
    return next((each.rpartition(":")[2] for each in aliases if arn and each.startswith(f"{arn}:")), None)
