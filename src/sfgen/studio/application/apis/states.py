"""Step Functions: the engine of this process."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Protocol

from sfgen.asl.model import Json
from sfgen.local.payload import LONGEST_PAYLOAD, text_of
from sfgen.operate.errors import OperateError
from sfgen.operate.executions import Report
from sfgen.studio.application.apis.table import Operation, refused
from sfgen.studio.application.hooks import Answer
from sfgen.studio.application.names import Names
from sfgen.studio.errors import ExecutionExistsError, UnknownExecutionError, UnknownTokenError

__all__ = ["Executions", "operations"]


class Executions(Protocol):
    """What runs executions, such as `sfgen.studio.engine.Engine`."""

    def start(self, workflow: str | None, given: Json, name: str | None = None) -> str:
        """Start one, and give its name."""
        ...

    def answer(self, token: str, output: Json) -> None:
        """Send the result of a task that waits for it."""
        ...

    def fail(self, token: str, error: str | None = None, cause: str | None = None) -> None:
        """Let a task fail that waits for its result."""
        ...

    def heartbeat(self, token: str) -> None:
        """Say that a task is being worked on."""
        ...

    def stop(self, execution: str, error: str | None = None, cause: str | None = None) -> None:
        """Abort one."""
        ...

    def report(self, execution: str) -> Report:
        """Say how far one is."""
        ...


def operations(names: Names, executions: Executions) -> Mapping[str, Operation]:
    """Give the operations of Step Functions."""
    return {**_on_executions(names, executions), **_on_tasks(executions)}


def _on_executions(names: Names, executions: Executions) -> Mapping[str, Operation]:
    def start(given: dict[str, Any]) -> Answer:
        workflow = names.workflow_of(given["stateMachineArn"])
        if workflow is None:
            arn = given["stateMachineArn"]
            return refused("StateMachineDoesNotExist", f"State Machine Does Not Exist: '{arn}'")
        try:
            value = json.loads(given.get("input", "{}"))
        except ValueError as error:
            return refused("InvalidExecutionInput", f"Invalid State Machine Execution Input: '{error}'")
        try:
            name = executions.start(workflow, value, given.get("name"))
            report = executions.report(name)
        except ExecutionExistsError:
            return refused("ExecutionAlreadyExists", f"Execution Already Exists: '{given.get('name')}'")
        except OperateError as error:
            return refused("ValidationException", error.diagnostic.message)
        return Answer({"executionArn": report.arn, "startDate": _moment(report.started)})

    def describe(given: dict[str, Any]) -> Answer:
        arn = given["executionArn"]
        try:
            return Answer(_described(names, executions.report(arn.rpartition(":")[2])))
        except UnknownExecutionError:
            return refused("ExecutionDoesNotExist", f"Execution Does Not Exist: '{arn}'")

    def stop(given: dict[str, Any]) -> Answer:
        arn = given["executionArn"]
        try:
            executions.stop(arn.rpartition(":")[2], given.get("error"), given.get("cause"))
        except UnknownExecutionError:
            return refused("ExecutionDoesNotExist", f"Execution Does Not Exist: '{arn}'")
        except OperateError as error:
            return refused("ValidationException", error.diagnostic.message)
        return Answer({"stopDate": datetime.now(UTC)})

    return {"DescribeExecution": describe, "StartExecution": start, "StopExecution": stop}


def _on_tasks(executions: Executions) -> Mapping[str, Operation]:
    def succeed(given: dict[str, Any]) -> Answer:
        try:
            output = json.loads(given["output"])
        except ValueError as error:
            return refused("InvalidOutput", f"Invalid Output: '{error}'")
        if len(given["output"].encode()) > LONGEST_PAYLOAD:
            return refused("ValidationException", f"'output' must have length less than or equal to {LONGEST_PAYLOAD}")
        return _told(lambda: executions.answer(given["taskToken"], output))

    def fail(given: dict[str, Any]) -> Answer:
        return _told(lambda: executions.fail(given["taskToken"], given.get("error"), given.get("cause")))

    def beat(given: dict[str, Any]) -> Answer:
        return _told(lambda: executions.heartbeat(given["taskToken"]))

    return {"SendTaskFailure": fail, "SendTaskHeartbeat": beat, "SendTaskSuccess": succeed}


def _told(tell: Any) -> Answer:
    try:
        tell()
    except UnknownTokenError:
        return refused("TaskTimedOut", "Task Timed Out: 'Provided task does not exist anymore'")
    return Answer({})


def _described(names: Names, report: Report) -> dict[str, Any]:
    told: dict[str, Any] = {
        "executionArn": report.arn,
        "stateMachineArn": names.workflow_arn(report.machine),
        "name": report.name,
        "status": report.status,
        "startDate": _moment(report.started),
        "input": text_of(report.input),
        "inputDetails": {"included": True},
        "redriveCount": report.redrive_count,
    }
    if report.stopped is not None:
        told["stopDate"] = _moment(report.stopped)
    if report.status == "SUCCEEDED":
        told |= {"output": text_of(report.output), "outputDetails": {"included": True}}
    return told | {key: value for key, value in (("error", report.error), ("cause", report.cause)) if value is not None}


def _moment(millis: int) -> datetime:
    return datetime.fromtimestamp(millis / 1000, UTC)
