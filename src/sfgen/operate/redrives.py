"""Whether an execution can be redriven, and what a redrive would do.

Source: AWS Step Functions Developer Guide, "Restarting state machine executions with redrive"; API Reference,
"DescribeExecution".
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sfgen.operate.executions import Service
from sfgen.operate.steps import Step

__all__ = ["Prospect", "begun_with", "prospect_of", "redrive", "where_it_goes_on"]


@dataclass(frozen=True, slots=True)
class Prospect:
    """Whether an execution can be redriven.

    Attributes:
        refusal: Why it cannot, or None if it can.
        remedy: What to do instead, or None.
    """

    refusal: str | None
    remedy: str | None = None


def prospect_of(description: Mapping[str, Any]) -> Prospect:
    """Say whether an execution can be redriven.

    Args:
        description: What DescribeExecution answers.
    """
    status = description.get("redriveStatus")
    reason = str(description.get("redriveStatusReason") or "").strip().rstrip(".")
    now = description["status"]
    if status == "REDRIVABLE_BY_MAP_RUN":
        run = description.get("mapRunArn")
        return Prospect(
            f"it is a child of the Map Run {run}" if run else "it is a child of a Map Run",
            "redrive the execution that has the Map: its failed children are redriven with it",
        )
    if now == "SUCCEEDED":
        return Prospect("it has SUCCEEDED", "start a new one: sfgen start")
    if now in {"RUNNING", "PENDING_REDRIVE"}:
        return Prospect(f"it is {now}", "wait for its end, or stop it first: sfgen stop")
    if status == "NOT_REDRIVABLE":
        return Prospect(reason or "AWS gives no reason", "start a new one: sfgen start")
    return Prospect(None)


def begun_with(description: Mapping[str, Any], began: Mapping[str, Any], now: Mapping[str, Any] | None) -> str:
    """Say which definition a redrive runs.

    Args:
        description: What DescribeExecution answers.
        began: What DescribeStateMachineForExecution answers.
        now: What DescribeStateMachine answers, or None if the machine cannot be looked at.
    """
    through = description.get("stateMachineVersionArn") or description.get("stateMachineAliasArn")
    which = "the definition with which it began"
    if through:
        qualifier = str(through).rpartition(":")[2]
        which += f", of {'version' if qualifier.isdecimal() else 'the alias'} {qualifier}"
    if now is None:
        return f"it runs {which}"
    if _same(began.get("definition"), now.get("definition")):
        return f"it runs {which}: the state machine has not changed since"
    return f"it runs {which}: the state machine has changed since, and only a new execution runs the new definition"


def where_it_goes_on(steps: Sequence[Step]) -> list[Step]:
    """Give the states that a redrive runs again: those that failed or were aborted, the innermost of them."""
    stopped = [step for step in steps if step.status in {"failed", "aborted"}]
    around = {step.around for step in stopped}
    return [step for step in stopped if step.event not in around]


def redrive(service: Service, arn: str) -> None:
    """Redrive an execution; a call that is sent twice redrives it once."""
    service.call("RedriveExecution", executionArn=arn, clientToken=str(uuid.uuid4()))


def _same(one: Any, other: Any) -> bool:
    try:
        return bool(json.loads(str(one)) == json.loads(str(other)))
    except ValueError:
        return bool(one == other)
