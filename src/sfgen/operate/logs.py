"""The history of an execution from the log of its workflow, where logging includes it.

Source: AWS Step Functions Developer Guide, "Using CloudWatch Logs to log execution history"; the shape of the entries is what
the service writes.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final

from sfgen.operate.arns import ExecutionArn
from sfgen.operate.errors import OperateError
from sfgen.operate.executions import Report, Service
from sfgen.operate.steps import Event, details_of, milliseconds, value_of

__all__ = ["Log", "event_of_entry", "log_of"]

_STATUSES: Final = {
    "ExecutionSucceeded": "SUCCEEDED",
    "ExecutionFailed": "FAILED",
    "ExecutionTimedOut": "TIMED_OUT",
    "ExecutionAborted": "ABORTED",
}


@dataclass(frozen=True, slots=True)
class Log:
    """What the log of a workflow says about one execution.

    Attributes:
        report: How far it is.
        events: Its events, as GetExecutionHistory would return them.
        notes: What the log leaves out.
    """

    report: Report
    events: tuple[Event, ...]
    notes: tuple[str, ...]


def log_of(service: Service, logs: Service, arn: ExecutionArn) -> Log:
    """Read the log of the workflow of an execution.

    Args:
        service: Step Functions.
        logs: CloudWatch Logs.
        arn: The execution.

    Raises:
        OperateError: The workflow writes no log, or the log has nothing of the execution.
    """
    logging: Mapping[str, Any] = service.call("DescribeStateMachine", stateMachineArn=arn.machine).get(
        "loggingConfiguration", {}
    )
    level = logging.get("level", "OFF")
    groups = [each["cloudWatchLogsLogGroup"]["logGroupArn"] for each in logging.get("destinations", ())]
    if level == "OFF" or not groups:
        raise OperateError(
            f"{arn.machine_name} writes no log", "its logging is off: deploy it with logging, then run it again"
        )
    group = groups[0].partition(":log-group:")[2].removesuffix(":*")
    events = sorted(_events(logs, group, arn.text), key=lambda event: int(event["id"]))
    if not events:
        raise OperateError(
            f"the log {group} has nothing of the execution {arn.name}",
            f"its level is {level}; entries come some seconds late, and go when the log's retention ends",
        )
    notes = []
    if level != "ALL":
        notes.append(f"the log has the level {level}: states that went well are not in it")
    if not logging.get("includeExecutionData", False):
        notes.append("the log leaves out the data of executions: includeExecutionData is off")
    return Log(_report(arn, events), tuple(events), tuple(notes))


def event_of_entry(entry: Mapping[str, Any]) -> Event:
    """Give an entry of a log as GetExecutionHistory would return it."""
    kind = str(entry["type"])
    event: dict[str, Any] = {
        "timestamp": datetime.fromtimestamp(int(entry["event_timestamp"]) / 1000, UTC),
        "type": kind,
        "id": int(entry["id"]),
        "previousEventId": int(entry.get("previous_event_id") or 0),
    }
    if entry.get("details"):
        name = (
            "StateEntered" if kind.endswith("StateEntered") else "StateExited" if kind.endswith("StateExited") else kind
        )
        event[f"{name[0].lower()}{name[1:]}EventDetails"] = entry["details"]
    return event


def _events(logs: Service, group: str, execution: str) -> Iterator[Event]:
    members: dict[str, Any] = {"logGroupName": group, "filterPattern": f'"{execution}"'}
    while True:
        answer = logs.call("FilterLogEvents", **members)
        for each in answer.get("events", ()):
            entry = _entry(each["message"])
            if entry.get("execution_arn") == execution:
                yield event_of_entry(entry)
        if not answer.get("nextToken"):
            return
        members["nextToken"] = answer["nextToken"]


def _entry(message: str) -> Mapping[str, Any]:
    """Read an entry; another one that happens to be in the log is none."""
    try:
        found = json.loads(message)
    except ValueError:
        return {}
    return found if isinstance(found, dict) and {"id", "type", "event_timestamp"} <= found.keys() else {}


def _report(arn: ExecutionArn, events: list[Event]) -> Report:
    last = events[-1]
    status = _STATUSES.get(last["type"], "RUNNING")
    first, end = details_of(events[0]), details_of(last)
    return Report(
        arn=arn.text,
        name=arn.name,
        machine=arn.machine_name,
        status=status,
        started=milliseconds(events[0]["timestamp"]),
        stopped=None if status == "RUNNING" else milliseconds(last["timestamp"]),
        input=value_of(first.get("input") if events[0]["type"] == "ExecutionStarted" else None),
        output=value_of(end.get("output") if status == "SUCCEEDED" else None),
        error=end.get("error") if status != "SUCCEEDED" else None,
        cause=end.get("cause") if status != "SUCCEEDED" else None,
    )
