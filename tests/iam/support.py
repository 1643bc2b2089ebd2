"""Machines of one state, and what their policy allows."""

from __future__ import annotations

from typing import Any

from sfgen import asl
from sfgen.iam import Policy, Settings, policy_of

HERE = Settings(partition="aws", region="eu-west-1", account="123456789012", machine="flow")
SDK = "arn:aws:states:::aws-sdk:"


def machine(states: dict[str, Any], *, language: str = "JSONata") -> asl.StateMachine:
    return asl.from_dict({"QueryLanguage": language, "StartAt": next(iter(states)), "States": states})


def task(resource: str, arguments: Any = None, **more: Any) -> dict[str, Any]:
    given = {} if arguments is None else {"Arguments": arguments}
    return {"Type": "Task", "Resource": resource, **given, "End": True, **more}


def policy(resource: str, arguments: Any = None, settings: Settings = HERE, **more: Any) -> Policy:
    """Make the policy of a machine with one task."""
    return policy_of(machine({"Do": task(resource, arguments, **more)}), settings)


def allowed(made: Policy) -> dict[str, list[str]]:
    """Give the resources by action."""
    found: dict[str, list[str]] = {}
    for statement in made.statements:
        for action in statement.actions:
            found.setdefault(action, []).extend(resource.text() for resource in statement.resources)
    return {action: sorted(resources) for action, resources in sorted(found.items())}


def reasons(made: Policy) -> list[str]:
    return [why.why for statement in made.statements for _, why in statement.wildcards]
