"""Executions of an account: the calls, and what they say in one shape, which executions of this machine have too."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final, Protocol

from sfgen.asl.model import Json
from sfgen.local.payload import LONGEST_PAYLOAD, text_of
from sfgen.operate.arns import ExecutionArn
from sfgen.operate.errors import OperateError
from sfgen.operate.steps import Event, milliseconds, value_of

__all__ = ["Report", "Service", "check_start", "describe", "events_of", "latest_events", "report_of", "start", "stop"]

_PAGE: Final = 1000
_LATEST: Final = 100
# Source: AWS Step Functions API Reference, "StartExecution".
_NAME: Final = re.compile(r"[^\s<>{}\[\]?*\"#%\\^|~`$&,;:/\x00-\x1f\x7f-\x9f]{1,80}")


class Service(Protocol):
    """A service that is called by the names of its operations, such as `sfgen.deploy.client.Caller`."""

    def call(self, operation: str, **members: Any) -> dict[str, Any]:
        """Call an operation."""
        ...


@dataclass(frozen=True, slots=True)
class Report:
    """How far an execution is.

    Attributes:
        arn: Its ARN.
        name: Its name.
        machine: The name of its state machine.
        status: `RUNNING`, `SUCCEEDED`, `FAILED`, `TIMED_OUT`, `ABORTED` or `PENDING_REDRIVE`.
        started: When it began, in milliseconds since 1970.
        stopped: When it ended, or None.
        input: What it was given.
        output: What it gave, or None.
        error: The name of the error with which it failed, or None.
        cause: Why, or None.
        redrive_count: How often it was redriven.
    """

    arn: str
    name: str
    machine: str
    status: str
    started: int
    stopped: int | None
    input: Json
    output: Json
    error: str | None
    cause: str | None
    redrive_count: int = 0

    @property
    def is_over(self) -> bool:
        """Whether it has ended."""
        return self.status not in {"RUNNING", "PENDING_REDRIVE"}

    @property
    def seconds(self) -> float | None:
        """How long it took, or None as long as it has not ended."""
        return None if self.stopped is None else (self.stopped - self.started) / 1000

    def to_dict(self) -> dict[str, Any]:
        """Give it as plain data."""
        return {
            "executionArn": self.arn,
            "name": self.name,
            "status": self.status,
            "input": self.input,
            "output": self.output,
            "error": self.error,
            "cause": self.cause,
            "seconds": self.seconds,
        }


def describe(service: Service, arn: str) -> Report:
    """Ask how far an execution is."""
    return report_of(service.call("DescribeExecution", executionArn=arn))


def report_of(answer: Mapping[str, Any]) -> Report:
    """Read what DescribeExecution answers."""
    stopped = answer.get("stopDate")
    return Report(
        arn=answer["executionArn"],
        name=answer.get("name") or answer["executionArn"].rpartition(":")[2],
        machine=answer["stateMachineArn"].rpartition(":")[2],
        status=answer["status"],
        started=milliseconds(answer["startDate"]),
        stopped=None if stopped is None else milliseconds(stopped),
        input=value_of(answer.get("input")),
        output=value_of(answer.get("output")),
        error=answer.get("error"),
        cause=answer.get("cause"),
        redrive_count=int(answer.get("redriveCount") or 0),
    )


def events_of(service: Service, arn: str) -> Iterator[Event]:
    """Give the history of an execution, page by page."""
    members: dict[str, Any] = {"executionArn": arn, "maxResults": _PAGE, "includeExecutionData": True}
    while True:
        answer = service.call("GetExecutionHistory", **members)
        yield from answer["events"]
        if not answer.get("nextToken"):
            return
        members["nextToken"] = answer["nextToken"]


def latest_events(service: Service, arn: str, after: int) -> list[Event]:
    """Give the events that came after one; the history is read from its end, so that this stays cheap."""
    members: dict[str, Any] = {"executionArn": arn, "maxResults": _LATEST if after else _PAGE, "reverseOrder": True}
    found: list[Event] = []
    while True:
        answer = service.call("GetExecutionHistory", includeExecutionData=True, **members)
        new = [event for event in answer["events"] if event["id"] > after]
        found += new
        if len(new) < len(answer["events"]) or not answer.get("nextToken"):
            # An emulator may give them in the usual order.
            return sorted(found, key=lambda event: int(event["id"]))
        members["nextToken"] = answer["nextToken"]


def check_start(value: Json, name: str) -> None:
    """Check what an execution is to be started with.

    Args:
        value: The input.
        name: The name of the execution.

    Raises:
        OperateError: The input is too large, or the name cannot be one.
    """
    if not _NAME.fullmatch(name):
        hint = "1 to 80 characters; letters, digits, - and _ are safe everywhere"
        raise OperateError(f"{name!r} cannot be the name of an execution", hint, exit_code=2)
    size = len(text_of(value).encode())
    if size > LONGEST_PAYLOAD:
        raise OperateError(
            f"the input has {size:,} bytes, and an execution takes {LONGEST_PAYLOAD:,}",
            "put it into a bucket and give its place",
            exit_code=2,
        )


def start(service: Service, machine: str, value: Json, name: str) -> str:
    """Start an execution and give its ARN.

    Args:
        service: Step Functions.
        machine: The ARN of the machine, of a version or of an alias.
        value: The input.
        name: The name of the execution.
    """
    members = {"stateMachineArn": machine, "input": text_of(value), "name": name}
    arn: str = service.call("StartExecution", **members)["executionArn"]
    return arn


def stop(service: Service, arn: ExecutionArn, error: str | None, cause: str | None) -> None:
    """Stop an execution.

    Raises:
        OperateError: It cannot be stopped, or has ended.
    """
    if arn.is_express:
        raise OperateError("an Express execution cannot be stopped", "it ends by itself within five minutes")
    report = describe(service, arn.text)
    if report.is_over:
        raise OperateError(f"{arn.name} is {report.status}: there is nothing to stop")
    given = {"error": error, "cause": cause}
    service.call(
        "StopExecution", executionArn=arn.text, **{key: text for key, text in given.items() if text is not None}
    )
