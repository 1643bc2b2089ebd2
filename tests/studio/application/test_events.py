"""Patterns of rules, and the event that tells of the end of an execution."""

from __future__ import annotations

import json
from typing import Any

import pytest
from moto.events.models import EventPattern

from sfgen.operate.executions import Report
from sfgen.studio.application.events import fits, status_event
from sfgen.studio.application.names import Names

EVENT = {
    "source": "aws.states",
    "detail": {"status": "FAILED", "count": 5, "tags": ["a", "b"], "ok": True, "none": None, "name": "Order-7"},
}


@pytest.mark.parametrize(
    ("pattern", "does"),
    [
        ({"source": ["aws.states"]}, True),
        ({"source": ["aws.s3", "aws.states"]}, True),
        ({"source": ["aws.s3"]}, False),
        ({"detail": {"status": ["FAILED", "ABORTED"]}, "source": ["aws.states"]}, True),
        ({"detail": {"status": ["FAILED"]}, "source": ["aws.s3"]}, False),
        ({"detail": {"tags": ["b", "c"]}}, True),
        ({"detail": {"tags": ["c"]}}, False),
        ({"detail": {"missing": ["x"]}}, False),
        ({"detail": {"missing": [{"exists": False}]}}, True),
        ({"detail": {"status": [{"exists": False}]}}, False),
        ({"detail": {"status": [{"exists": True}]}}, True),
        ({"detail": {"status": [{"prefix": "FA"}]}}, True),
        ({"detail": {"status": [{"prefix": "XX"}]}}, False),
        ({"detail": {"status": [{"anything-but": "FAILED"}]}}, False),
        ({"detail": {"status": [{"anything-but": ["SUCCEEDED"]}]}}, True),
        ({"detail": {"status": [{"anything-but": {"prefix": "FA"}}]}}, False),
        ({"detail": {"count": [{"numeric": [">", 4, "<=", 5]}]}}, True),
        ({"detail": {"count": [{"numeric": ["=", 4]}]}}, False),
        ({"detail": {"count": [5]}}, True),
        ({"detail": {"ok": [True]}}, True),
        ({"detail": {"none": [None]}}, True),
    ],
)
def test_patterns(pattern: dict[str, Any], does: bool) -> None:
    assert fits(EVENT, pattern) is does
    if "anything-but" in str(pattern) and "prefix" in str(pattern):
        return  # moto has no such pattern
    assert bool(EventPattern.load(json.dumps(pattern)).matches_event(EVENT)) is does


@pytest.mark.parametrize(
    ("pattern", "does"),
    [
        ({"detail": {"name": [{"suffix": "-7"}]}}, True),
        ({"detail": {"name": [{"suffix": "-8"}]}}, False),
        ({"detail": {"name": [{"equals-ignore-case": "oRDER-7"}]}}, True),
        ({"detail": {"name": [{"prefix": {"equals-ignore-case": "oRDER"}}]}}, True),
        ({"detail": {"name": [{"wildcard": "Or*-7"}]}}, True),
        ({"detail": {"name": [{"wildcard": "Or?er-7"}]}}, False),
        ({"detail": {"count": [{"prefix": "5"}]}}, False),
        ({"detail": {"ok": [1]}}, False),
        ({"$or": [{"source": ["x"]}, {"detail": {"count": [5]}}]}, True),
        ({"$or": [{"source": ["x"]}, {"detail": {"count": [6]}}]}, False),
        ({"detail": {"status": {"deeper": ["x"]}}}, False),
    ],
)
def test_patterns_that_moto_does_not_know(pattern: dict[str, Any], does: bool) -> None:
    assert fits(EVENT, pattern) is does


def test_the_event_of_an_execution_that_has_failed() -> None:
    arn = "arn:aws:states:us-east-1:111111111111:execution:shop:e1"
    report = Report(arn, "e1", "shop", "FAILED", 1_000, 2_500, {"a": "ü"}, None, "Wrong", "because", 1)
    event = status_event(Names([], [], {}, "127.0.0.1:1"), report)
    assert event["detail-type"] == "Step Functions Execution Status Change"
    assert event["time"] == "1970-01-01T00:00:02Z"
    assert event["resources"] == [arn]
    detail = event["detail"]
    assert detail["stateMachineArn"] == "arn:aws:states:us-east-1:111111111111:stateMachine:shop"
    assert (detail["status"], detail["input"], detail["output"]) == ("FAILED", '{"a":"ü"}', None)
    assert (detail["error"], detail["cause"], detail["startDate"], detail["stopDate"]) == (
        "Wrong",
        "because",
        1_000,
        2_500,
    )
