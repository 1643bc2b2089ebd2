"""Executions that are kept on this machine, in the shape of those of an account."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sfgen.local import restore
from sfgen.local.history import Entry, render
from sfgen.operate.errors import OperateError
from sfgen.operate.executions import Report
from sfgen.operate.steps import Event

__all__ = ["kept_events", "kept_report", "stopped"]


def kept_report(snapshot: Mapping[str, Any]) -> Report:
    """Say how far an execution was when it was last kept."""
    return Report(
        arn=snapshot["arn"],
        name=snapshot["execution"],
        machine=snapshot["name"],
        status=snapshot["status"],
        started=snapshot["started"],
        stopped=snapshot["stopped"],
        input=snapshot["input"],
        output=snapshot["output"],
        error=snapshot["error"],
        cause=snapshot["cause"],
        redrive_count=snapshot["redriveCount"],
    )


def kept_events(snapshot: Mapping[str, Any], after: int = 0) -> list[Event]:
    """Give its history as GetExecutionHistory would return it, from the event after one on."""
    entries = snapshot["events"]
    first = snapshot["count"] - len(entries) + 1
    return [render(number, Entry(*entry)) for number, entry in enumerate(entries, first) if number > after]


def stopped(snapshot: Mapping[str, Any], error: str | None, cause: str | None) -> dict[str, Any]:
    """Give an execution as it is after StopExecution.

    Raises:
        OperateError: It has ended.
    """
    if snapshot["status"] != "RUNNING":
        raise OperateError(f"{snapshot['execution']} is {snapshot['status']}: there is nothing to stop")
    return restore(snapshot, stopped_with=(error, cause)).snapshot()
