"""Short ways to write small machines, and histories as lines of text."""

from __future__ import annotations

from typing import Any

from sfgen.local import Execution
from sfgen.local.loop import START

Json = Any


def task(**fields: Json) -> dict[str, Json]:
    """Give a Task that calls a Lambda function through the optimized integration."""
    return {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", **_ended(fields)}


def callback(**fields: Json) -> dict[str, Json]:
    """Give a Task that waits for its token."""
    resource = "arn:aws:states:::sqs:sendMessage.waitForTaskToken"
    return {"Type": "Task", "Resource": resource, "Parameters": {"Token.$": "$$.Task.Token"}, **_ended(fields)}


def activity(**fields: Json) -> dict[str, Json]:
    """Give a Task that an activity worker does."""
    return {"Type": "Task", "Resource": "arn:aws:states:us-east-1:111111111111:activity:work", **_ended(fields)}


def passes(**fields: Json) -> dict[str, Json]:
    return {"Type": "Pass", **_ended(fields)}


def wait(seconds: int, **fields: Json) -> dict[str, Json]:
    return {"Type": "Wait", "Seconds": seconds, **_ended(fields)}


def parallel(*branches: dict[str, Json], **fields: Json) -> dict[str, Json]:
    return {"Type": "Parallel", "Branches": list(branches), **_ended(fields)}


def each(processor: dict[str, Json], **fields: Json) -> dict[str, Json]:
    """Give an inline Map."""
    return {"Type": "Map", "ItemProcessor": processor, **_ended(fields)}


def distributed(processor: dict[str, Json], kind: str = "STANDARD", **fields: Json) -> dict[str, Json]:
    """Give a Distributed Map."""
    config = {"Mode": "DISTRIBUTED", "ExecutionType": kind}
    return {"Type": "Map", "ItemProcessor": {"ProcessorConfig": config, **processor}, **_ended(fields)}


def machine(**states: dict[str, Json]) -> dict[str, Json]:
    """Give a machine, a branch or a processor that starts with the first of its states."""
    return {"StartAt": next(iter(states)), "States": states}


def _ended(fields: dict[str, Json]) -> dict[str, Json]:
    return fields if "Next" in fields else {**fields, "End": True}


_SHOWN = ("name", "index", "length", "error", "cause", "location", "workerName", "redriveCount")


def told(execution: Execution) -> str:
    """Write a history: id, what it follows from, type, what it is about, and the seconds if there are any."""
    return "\n".join(map(_line, execution.events))


def _line(event: dict[str, Json]) -> str:
    details = next((value for key, value in event.items() if key.endswith("Details")), {})
    seconds = event["timestamp"].timestamp() - START / 1000
    parts = [f"{event['id']}<{event['previousEventId']}", event["type"]]
    parts += [str(details[key]) for key in _SHOWN if key in details]
    return " ".join(parts) + (f" @{seconds:g}" if seconds else "")


def lines(text: str) -> str:
    """Give an expected history without its indentation."""
    return "\n".join(line.strip() for line in text.strip().splitlines())
