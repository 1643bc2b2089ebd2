"""Executions as text for people."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Final

from sfgen.asl.model import Json
from sfgen.operate.executions import Report
from sfgen.operate.steps import Event, Step, details_of
from sfgen.operate.words import MARKS, cut, duration, moment

__all__ = ["event_lines", "headline", "step_line", "step_lines"]

_SHOWN: Final = ("name", "index", "length", "resource", "error", "location", "redriveCount")
_WIDTH: Final = 120


def headline(report: Report, count: int) -> str:
    """Say in one line how an execution went."""
    states = f"{count:,} state{'s' * (count != 1)}"
    took = "" if report.seconds is None else f" in {duration(report.seconds)}"
    redriven = f", redriven {report.redrive_count} times" if report.redrive_count > 1 else ""
    redriven = ", redriven once" if report.redrive_count == 1 else redriven
    return f"{report.machine} {report.name}: {report.status}{took}, {states}{redriven}"


def step_line(step: Step) -> str:
    """Write a visit to a state in one line."""
    parts = [f"{MARKS[step.status]} {step.name} ({step.type})"]
    if step.iteration is not None:
        parts.append(f"item {step.iteration}")
    if step.seconds is not None:
        parts.append(duration(step.seconds))
    elif step.status == "running":
        parts.append(f"since {moment(step.entered_at)}")
    if step.attempts > 1:
        parts.append(f"{step.attempts} attempts")
    if step.error and step.status != "succeeded":
        parts.append(step.error)
    return "  " * step.depth + " ".join([parts[0], ", ".join(parts[1:])]).rstrip()


def step_lines(steps: Iterable[Step], *, whole: bool = False) -> Iterator[str]:
    """Write visits to states, each with what it was given, what it gave, and its error.

    Args:
        steps: The visits.
        whole: Write values in full, however long they are.
    """
    for step in steps:
        yield step_line(step)
        margin = "  " * (step.depth + 2)
        yield f"{margin}input   {_shown(step.input, whole)}"
        if step.resource is not None:
            yield f"{margin}task    {step.resource} {_shown(step.arguments, whole)}"
        if step.error is not None:
            cause = f": {_shown_text(step.cause, whole)}" if step.cause else ""
            yield f"{margin}error   {step.error}{cause}"
        if step.status in {"succeeded", "caught"}:
            yield f"{margin}output  {_shown(step.output, whole)}"


def event_lines(events: Iterable[Event]) -> Iterator[str]:
    """Write events, a line each: id, what it follows from, time, type, what it is about, and what it holds."""
    for event in events:
        details = details_of(event)
        about = " ".join(str(details[key]) for key in _SHOWN if key in details)
        held = next((details[key] for key in ("cause", "input", "output", "parameters") if details.get(key)), "")
        time = event["timestamp"].strftime("%H:%M:%S.%f")[:-3]
        head = f"{event['id']:>5} {event.get('previousEventId', 0):>5}  {time}  {event['type']:<24}"
        text = " ".join(str(held).split())
        yield f"{head} {about}{'  ' * bool(about and held)}{cut(text, 100)}".rstrip()


def _shown(value: Json, whole: bool) -> str:
    return _shown_text(json.dumps(value, ensure_ascii=False), whole)


def _shown_text(text: str, whole: bool) -> str:
    text = " ".join(text.split())
    return text if whole else cut(text, _WIDTH)
