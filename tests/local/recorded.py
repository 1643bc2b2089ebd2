"""Executions that were recorded on the service: how they are replayed here, and how the two are compared."""

from __future__ import annotations

import json
import os
import re
from collections import Counter
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from sfgen import local
from sfgen.asl import from_dict
from sfgen.local import Execution

FOLDER = "SFGEN_RECORDED_DIR"


@dataclass(frozen=True, slots=True)
class Recording:
    """One recorded execution."""

    id: str
    topic: str
    type: Any
    definition: Any
    input: Any
    task_outcomes: list[dict[str, Any]]
    expected: dict[str, Any]


def folder() -> Path:
    """Give the folder of the recordings, or skip the test."""
    path = os.environ.get(FOLDER)
    if not path:
        pytest.skip(f"{FOLDER} names no folder of recorded executions")
    return Path(path)


@cache
def recordings() -> tuple[Recording, ...]:
    """Read all recorded executions."""
    found = json.loads((folder() / "executions.json").read_text("utf-8"))
    fields = Recording.__dataclass_fields__
    return tuple(Recording(**{name: each[name] for name in fields}) for each in found)


def replay(recording: Recording) -> Execution:
    """Run a recorded execution here, with tasks that answer as they did there."""
    answers: dict[str, list[Any]] = {}
    for each in recording.task_outcomes:
        answers.setdefault(each["state"], []).append(answer(each["outcome"]))
    mocks: dict[str, Any] = {state: local.sequence(*given) for state, given in answers.items()}
    # What runs in the executions of a Distributed Map was not recorded: it gives what it is given.
    mocks["*"] = lambda arguments: arguments
    definition = from_dict(recording.definition)
    # What the recorder put in the place of names and headers has not always their type.
    return local.run(definition, recording.input, mocks=mocks, mock_validation="NONE", type=recording.type)


def answer(outcome: dict[str, Any]) -> Any:
    """Give the mock for a recorded outcome."""
    if outcome.get("timeout"):
        return local.silence()
    if "throw" in outcome:
        return local.fails(outcome["throw"]["error"], outcome["throw"]["cause"])
    return lambda _: outcome["return"]


def same_outcome(expected: dict[str, Any], execution: Execution) -> bool:
    """Say whether status and output, or error, are as recorded."""
    if expected["status"] != execution.status:
        return False
    if execution.status == "SUCCEEDED":
        return same(expected["output"], execution.output)
    return expected["error"] == execution.error


def same_types(expected: list[str], execution: Execution) -> bool:
    """Say whether the types of the events are as recorded."""
    found = [event["type"] for event in execution.events]
    if any(kind.startswith("Parallel") for kind in expected):
        # The recorder sorted the events of branches, and left some out.
        left_out = "ParallelStateSucceeded"
        return Counter(each for each in found if each != left_out) == Counter(
            each for each in expected if each != left_out
        )
    return found == expected


_STANDS_FOR_ANYTHING = re.compile(
    r"<[^<>]*>|\b(?:start-|stop-)?date\b|\btimestamp\b|\ba_[a-z_]+\b|^RandomNumberGenerated$"
)
_VARIES = re.compile(r"uid\d{5}|111111111111|[0-9a-f]{8}-[0-9a-f]{4}|\d{4}-\d\d-\d\dT")


def same(expected: Any, found: Any) -> bool:
    """Compare values; what differs from run to run stands for anything."""
    if isinstance(expected, str) and _STANDS_FOR_ANYTHING.fullmatch(expected):
        return True
    left, right = _decoded(expected), _decoded(found)
    if isinstance(left, str) and isinstance(right, str):
        return _same_text(left, right)
    if isinstance(left, dict) and isinstance(right, dict):
        return left.keys() == right.keys() and all(same(value, right[key]) for key, value in left.items())
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(map(same, left, right))
    return isinstance(left, bool) == isinstance(right, bool) and left == right


def _same_text(expected: str, found: str) -> bool:
    if expected == found or _VARIES.search(found):
        return True
    parts = _STANDS_FOR_ANYTHING.split(expected)
    return len(parts) > 1 and re.fullmatch(".*".join(map(re.escape, parts)), found, re.DOTALL) is not None


def _decoded(value: Any) -> Any:
    """Read a text that is JSON: histories hold values as such in some places, and as text in others."""
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except ValueError:
        return value
