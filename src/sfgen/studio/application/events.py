"""What stands for EventBridge: rules that are told how executions end.

Source: AWS Step Functions Developer Guide, "Step Functions events for EventBridge"; Amazon EventBridge User Guide, "Comparison
operators for use in event patterns".
"""

from __future__ import annotations

import fnmatch
import operator
import uuid
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Final

from sfgen.local.payload import text_of
from sfgen.local.runs import ACCOUNT, REGION
from sfgen.operate.executions import Report
from sfgen.studio.application.names import Names

__all__ = ["fits", "status_event"]

_COMPARED: Final[Mapping[str, Callable[[Any, Any], bool]]] = {
    "=": operator.eq,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}


def status_event(names: Names, report: Report) -> dict[str, Any]:
    """Give the event that says how an execution has ended."""
    succeeded = report.status == "SUCCEEDED"
    stopped = report.started if report.stopped is None else report.stopped
    return {
        "version": "0",
        "id": str(uuid.uuid4()),
        "detail-type": "Step Functions Execution Status Change",
        "source": "aws.states",
        "account": ACCOUNT,
        "time": datetime.fromtimestamp(stopped // 1000, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "region": REGION,
        "resources": [report.arn],
        "detail": {
            "executionArn": report.arn,
            "stateMachineArn": names.workflow_arn(report.machine),
            "name": report.name,
            "status": report.status,
            "startDate": report.started,
            "stopDate": report.stopped,
            "input": text_of(report.input),
            "inputDetails": {"included": True},
            "output": text_of(report.output) if succeeded else None,
            "outputDetails": {"included": True} if succeeded else None,
            "stateMachineVersionArn": None,
            "stateMachineAliasArn": None,
            "redriveCount": report.redrive_count,
            "redriveDate": None,
            "redriveStatus": "NOT_REDRIVABLE" if succeeded else "REDRIVABLE",
            "redriveStatusReason": None,
            "error": report.error,
            "cause": report.cause,
        },
    }


def fits(event: Any, pattern: Mapping[str, Any]) -> bool:
    """Say whether an event is one that a pattern stands for.

    Examples:
        >>> fits({"detail": {"status": "FAILED"}}, {"detail": {"status": ["FAILED", {"prefix": "ABO"}]}})
        True
    """
    for name, wanted in pattern.items():
        if name == "$or" and isinstance(wanted, Sequence):
            if not any(fits(event, each) for each in wanted):
                return False
            continue
        is_there = isinstance(event, Mapping) and name in event
        value = event[name] if is_there else None
        if isinstance(wanted, Mapping):
            if not fits(value, wanted):
                return False
        elif not any(_matches(value, each, is_there=is_there) for each in wanted):
            return False
    return True


def _matches(value: Any, wanted: Any, *, is_there: bool) -> bool:
    """Say whether a value is what one element of a pattern wants; of a list one member is enough."""
    if isinstance(wanted, Mapping) and "exists" in wanted:
        return is_there is wanted["exists"]
    if not is_there:
        return False
    values = value if isinstance(value, list) else [value]
    return any(_is_wanted(each, wanted) for each in values)


def _is_wanted(value: Any, wanted: Any) -> bool:
    if not isinstance(wanted, Mapping):
        return bool(value == wanted) and isinstance(value, bool) == isinstance(wanted, bool)
    [(kind, given)] = wanted.items()
    if kind == "anything-but":
        refused = given if isinstance(given, list) else [given]
        return not any(_is_wanted(value, each) for each in refused)
    if kind == "numeric":
        is_number = isinstance(value, int | float) and not isinstance(value, bool)
        return is_number and all(
            _COMPARED[sign](value, most) for sign, most in zip(given[::2], given[1::2], strict=True)
        )
    if not isinstance(value, str):
        return False
    if isinstance(given, Mapping):
        value, given = value.lower(), given["equals-ignore-case"].lower()
    return _TEXTS[kind](value, str(given)) if kind in _TEXTS else False


_TEXTS: Final[Mapping[str, Callable[[str, str], bool]]] = {
    "prefix": str.startswith,
    "suffix": str.endswith,
    "equals-ignore-case": lambda value, given: value.lower() == given.lower(),
    # Only * has a meaning in a pattern of EventBridge.
    "wildcard": lambda value, given: fnmatch.fnmatchcase(value, given.replace("[", "[[]").replace("?", "[?]")),
}
