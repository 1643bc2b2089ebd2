"""State machines of a stack."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from sfgen.deploy.client import CloudFormation
from sfgen.deploy.watch import REVIEW, Watch
from sfgen.operate.errors import OperateError

__all__ = ["find_machine", "find_start"]

_MACHINE: Final = "AWS::StepFunctions::StateMachine"
_ALIAS: Final = "AWS::StepFunctions::StateMachineAlias"
_DESCRIPTION: Final = "The state machine of the workflow {}"


def find_machine(client: CloudFormation, workflow: str, stacks: Sequence[str]) -> str:
    """Give the ARN of the state machine of a workflow.

    Args:
        client: CloudFormation.
        workflow: The name of the workflow.
        stacks: The names of the stacks in which it may be, the likeliest first.

    Raises:
        OperateError: There is no such stack, or it has no machine of that workflow.
    """
    machine, _ = find_start(client, workflow, stacks)
    return machine


def find_start(client: CloudFormation, workflow: str, stacks: Sequence[str]) -> tuple[str, str | None]:
    """Give the ARN of the state machine of a workflow, and that of the alias that its stack has for it.

    Args:
        client: CloudFormation.
        workflow: The name of the workflow.
        stacks: The names of the stacks in which it may be, the likeliest first.

    Raises:
        OperateError: There is no such stack, or it has no machine of that workflow.
    """
    there = []
    for name in stacks:
        watch = Watch(client, name, lambda _: None)
        stack = watch.find()
        if stack is None or stack["StackStatus"] == REVIEW:
            continue
        there.append(name)
        outputs = [
            each["OutputKey"] for each in stack.get("Outputs", ()) if each.get("Description") == _title(workflow)
        ]
        members = watch.members(stack["StackId"])
        ids = {each.name: each.id for each in members if each.kind == _MACHINE}
        found = [ids[key.removesuffix("Arn")] for key in outputs if ids.get(key.removesuffix("Arn"))]
        if found:
            aliases = [each.id for each in members if each.kind == _ALIAS and each.id.startswith(f"{found[0]}:")]
            return found[0], aliases[0] if aliases else None
    if there:
        raise OperateError(
            f"the stack {' or '.join(there)} has no state machine of the workflow {workflow}", "deploy it first"
        )
    raise OperateError(f"there is no stack {' or '.join(stacks)}", "sfgen deploy makes it; another one is --stack NAME")


def _title(workflow: str) -> str:
    return _DESCRIPTION.format(workflow)
