"""What the resources of a file are on this machine."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sfgen.dsl import Workflow
from sfgen.expr.values import lift
from sfgen.resources import EventRule, Function, QueueTrigger
from sfgen.studio.application.functions import Program
from sfgen.studio.application.names import Names
from sfgen.studio.application.queues import Queue, Trigger

__all__ = ["Rule", "programs", "queues", "rules", "triggers"]


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule of EventBridge.

    Attributes:
        name: Its name.
        pattern: Which events it means.
        workflow: The workflow that it starts, or None.
        function: The function that it calls, or None.
        whole_event: Whether the workflow gets the whole event in the place of its detail.
    """

    name: str
    pattern: Mapping[str, Any]
    workflow: str | None
    function: str | None
    whole_event: bool


def programs(names: Names) -> Iterator[Program]:
    """Give the functions that run here: those in Python."""
    for function in names.of_type(Function):
        properties = names.properties(function)
        if not str(properties["Runtime"]).startswith("python"):
            continue
        yield Program(
            names.name(function),
            names.arn(function),
            function.source,
            properties["Handler"],
            {name: str(value) for name, value in properties.get("Environment", {}).get("Variables", {}).items()},
            properties["Timeout"],
            properties["MemorySize"],
        )


def queues(names: Names) -> Iterator[Queue]:
    """Give the queues."""
    for resource in names.of_kind("AWS::SQS::Queue"):
        properties = names.properties(resource)
        redrive = properties.get("RedrivePolicy", {})
        target = str(redrive.get("deadLetterTargetArn", "")).rpartition(":")[2] or None
        hidden = float(properties.get("VisibilityTimeout", 30))
        yield Queue(names.name(resource), target, int(redrive.get("maxReceiveCount", 0)), hidden)


def triggers(names: Names) -> Iterator[Trigger]:
    """Give what calls functions with the messages of queues."""
    for trigger in names.of_type(QueueTrigger):
        properties = names.properties(trigger)
        queue, function = (properties[name].rpartition(":")[2] for name in ("EventSourceArn", "FunctionName"))
        yield Trigger(queue, function, properties["BatchSize"])


def rules(names: Names) -> Iterator[Rule]:
    """Give the rules that are enabled."""
    for resource in names.of_type(EventRule):
        properties = names.properties(resource)
        if properties["State"] != "ENABLED":
            continue
        to = resource.to
        yield Rule(
            resource.logical_id,
            properties["EventPattern"],
            to.name if isinstance(to, Workflow) else None,
            names.value(lift(to.name)) if isinstance(to, Function) else None,
            "InputPath" not in properties["Targets"][0],
        )
