"""What starts a workflow by itself: the clock, and what happens elsewhere.

Source: Amazon EventBridge Scheduler User Guide, "Schedule types in EventBridge Scheduler", "Setting up Amazon EventBridge
Scheduler"; Amazon EventBridge User Guide, "Creating rules that react to events"; AWS CloudFormation Template Reference,
"AWS::Scheduler::Schedule", "AWS::Events::Rule".
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from functools import cached_property
from typing import Any, Final

from sfgen.dsl.steps import whole_seconds
from sfgen.dsl.workflow import Workflow
from sfgen.errors import DefinitionError
from sfgen.expr.tree import Node, finding
from sfgen.expr.types import mismatches
from sfgen.expr.values import constant_number, constant_text, lift
from sfgen.resources.base import ACCOUNT, Resource, checked_id, to_cloudformation
from sfgen.resources.functions import Allow, Function
from sfgen.resources.messaging import Queue

__all__ = ["EventRule", "Schedule"]

_CRON: Final = re.compile(r"\S+( \S+){5}")
_LONGEST_WINDOW: Final = 1_440
_OLDEST: Final = timedelta(days=1)
_MOST_RETRIES: Final = 185


class Schedule(Resource):
    """Starts a workflow by the clock: EventBridge Scheduler, with a role that may start it and nothing else.

    Exactly one of `every`, `cron` and `at` says when.

    Args:
        logical_id: Its name in the template.
        workflow: The workflow.
        every: How far the starts are apart, in whole minutes, at least one.
        cron: Six fields: minutes, hours, day of month, month, day of week, year; `"0 8 ? * MON-FRI *"` is eight o'clock on
            working days.
        at: One moment, in the time zone of `timezone`: give it without a time zone of its own.
        timezone: The zone that `cron` and `at` mean, such as `Europe/Berlin`.
        input: The input of the execution, a JSON value without references; checked against the workflow's input model.
            Scheduler fills in `<aws.scheduler.scheduled-time>` and its likes in texts.
        window: How much later a start may be, in whole minutes up to a day, so that not all schedules start at once.
        max_age: For how long a start that is refused is tried again, 1 minute to 1 day.
        max_retries: How often it is tried again, 0 to 185.
        dead_letters: The queue for starts that were given up.
        enabled: Whether it starts anything.

    Raises:
        DefinitionError: There is no or more than one time, a number is out of its range, or the input does not fit
            (codes `field-conflict`, `field-range`, `field-wrong-value`, `execution-input`).
    """

    def __init__(
        self,
        logical_id: str,
        *,
        workflow: Workflow[Any],
        every: timedelta | None = None,
        cron: str | None = None,
        at: datetime | None = None,
        timezone: str = "UTC",
        input: Any = None,
        window: timedelta | None = None,
        max_age: timedelta = _OLDEST,
        max_retries: int = _MOST_RETRIES,
        dead_letters: Queue | None = None,
        enabled: bool = True,
    ) -> None:
        self.workflow: Workflow[Any] = workflow
        self.dead_letters: Queue | None = dead_letters
        self._role_id: str = f"{checked_id(logical_id)}Role"
        target: dict[str, Any] = {
            "Arn": workflow.arn,
            "RoleArn": self.role.attribute("Arn"),
            "Input": _input(logical_id, workflow, {} if input is None else input),
            "RetryPolicy": {
                "MaximumEventAgeInSeconds": _ranged(
                    "max_age", whole_seconds(max_age, "max_age"), 60, 86_400, "seconds"
                ),
                "MaximumRetryAttempts": _ranged("max_retries", max_retries, 0, _MOST_RETRIES),
            },
        }
        if dead_letters is not None:
            target["DeadLetterConfig"] = {"Arn": dead_letters.arn}
        given: dict[str, Any] = {
            "ScheduleExpression": _expression(logical_id, every, cron, at),
            "ScheduleExpressionTimezone": constant_text(timezone, "timezone"),
            "FlexibleTimeWindow": _window(window),
            "State": "ENABLED" if enabled else "DISABLED",
            "Target": target,
        }
        super().__init__(logical_id, "AWS::Scheduler::Schedule", given)

    @cached_property
    def role(self) -> Resource:
        """The role that starts the workflow."""
        allowed = [Allow("states:StartExecution", self.workflow.arn)]
        if self.dead_letters is not None:
            allowed.append(Allow("sqs:SendMessage", self.dead_letters.arn))
        own = {"StringEquals": {"aws:SourceAccount": ACCOUNT}}
        return _role(self._role_id, "scheduler.amazonaws.com", allowed, own)

    @property
    def parts(self) -> tuple[Resource, ...]:
        """Its role."""
        return (self.role,)


class EventRule(Resource):
    """Starts a workflow, or calls a function, when an event fits a pattern: a rule of EventBridge, with what it needs for that.

    A workflow gets the event's `detail` as its input, or the whole event; a function the whole event.

    Args:
        logical_id: Its name in the template.
        to: The workflow or the function.
        source: Where events come from, such as `"aws.s3"`: one or several.
        detail_type: What they are called, such as `"Object Created"`: one or several.
        detail: What their `detail` must have: EventBridge's own patterns, `{"status": ["FAILED"]}`; references may stand in it.
        whole_event: Whether a workflow gets the whole event in place of its `detail`.
        bus: The name or ARN of the event bus; the default one of the account without it.
        enabled: Whether it does anything.

    Raises:
        DefinitionError: The pattern is empty, or `whole_event` is given for a function (codes `field-wrong-value`,
            `field-conflict`).
    """

    def __init__(
        self,
        logical_id: str,
        *,
        to: Workflow[Any] | Function,
        source: str | Sequence[str] | None = None,
        detail_type: str | Sequence[str] | None = None,
        detail: Mapping[str, Any] | None = None,
        whole_event: bool = False,
        bus: str | None = None,
        enabled: bool = True,
    ) -> None:
        self.to: Workflow[Any] | Function = to
        checked_id(logical_id)
        pattern = {
            "source": _several("source", source),
            "detail-type": _several("detail_type", detail_type),
            "detail": dict(detail or {}),
        }
        pattern = {key: value for key, value in pattern.items() if value}
        if not pattern:
            hint = 'source="aws.s3", detail_type="Object Created", for example'
            raise DefinitionError([finding("field-wrong-value", f"the rule {logical_id} fits every event", hint)])
        self._target_id: str = f"{logical_id}Role" if isinstance(to, Workflow) else f"{logical_id}Permission"
        target: dict[str, Any] = {"Id": "target", "Arn": to.arn}
        if isinstance(to, Workflow):
            target["RoleArn"] = self._role.attribute("Arn")
            if not whole_event:
                target["InputPath"] = "$.detail"
        elif whole_event:
            message = f"the rule {logical_id} has whole_event= and calls a function, which gets the whole event anyway"
            raise DefinitionError([finding("field-conflict", message, "leave it out")])
        given: dict[str, Any] = {
            "EventPattern": pattern,
            "State": "ENABLED" if enabled else "DISABLED",
            "Targets": [target],
        }
        if bus is not None:
            given["EventBusName"] = bus
        super().__init__(logical_id, "AWS::Events::Rule", given)

    @property
    def arn(self) -> str:
        """The ARN of the rule."""
        return self.attribute("Arn")

    @cached_property
    def _role(self) -> Resource:
        """The role that starts the workflow."""
        return _role(self._target_id, "events.amazonaws.com", [Allow("states:StartExecution", self.to.arn)], None)

    @cached_property
    def parts(self) -> tuple[Resource, ...]:
        """The role that starts the workflow, or the permission to call the function."""
        if isinstance(self.to, Workflow):
            return (self._role,)
        return (self.to.permission(self._target_id, service="events.amazonaws.com", source=self.arn),)


def _role(logical_id: str, service: str, allowed: Sequence[Allow], condition: Mapping[str, Any] | None) -> Resource:
    trust: dict[str, Any] = {"Effect": "Allow", "Principal": {"Service": service}, "Action": "sts:AssumeRole"}
    if condition is not None:
        trust["Condition"] = condition
    document = {"Version": "2012-10-17", "Statement": [each.statement() for each in allowed]}
    return Resource(
        logical_id,
        "AWS::IAM::Role",
        {
            "AssumeRolePolicyDocument": {"Version": "2012-10-17", "Statement": [trust]},
            "Policies": [{"PolicyName": "target", "PolicyDocument": document}],
        },
    )


def _several(what: str, given: str | Sequence[str] | None) -> list[str]:
    if given is None:
        return []
    return [constant_text(each, what) for each in ([given] if isinstance(given, str) else given)]


def _expression(logical_id: str, every: timedelta | None, cron: str | None, at: datetime | None) -> str:
    times = [name for name, value in (("every", every), ("cron", cron), ("at", at)) if value is not None]
    if len(times) != 1:
        found = " and ".join(f"{name}=" for name in times) or "no time"
        message = f"the schedule {logical_id} has {found}"
        raise DefinitionError([finding("field-conflict", message, "give exactly one of every=, cron= and at=")])
    if every is not None:
        return _rate(every)
    if cron is not None:
        if not _CRON.fullmatch(constant_text(cron, "cron")):
            hint = "minutes, hours, day of month, month, day of week, year: 0 8 ? * MON-FRI *"
            raise DefinitionError(
                [finding("field-wrong-value", f"{cron!r} has not the six fields of a schedule", hint)]
            )
        return f"cron({cron})"
    assert at is not None
    if at.tzinfo is not None:
        hint = "say timezone=, and give the moment without one"
        raise DefinitionError([finding("field-wrong-value", f"at={at} has a time zone of its own", hint)])
    return f"at({at:%Y-%m-%dT%H:%M:%S})"


def _rate(every: timedelta) -> str:
    minutes = _minutes("every", every)
    if minutes < 1:
        raise DefinitionError([finding("field-range", f"every is {every}, expected at least a minute")])
    for unit, size in (("day", 1_440), ("hour", 60)):
        if minutes % size == 0:
            return f"rate({minutes // size} {unit}{'' if minutes == size else 's'})"
    return f"rate({minutes} minute{'' if minutes == 1 else 's'})"


def _window(window: timedelta | None) -> dict[str, Any]:
    if window is None:
        return {"Mode": "OFF"}
    minutes = _ranged("window", _minutes("window", window), 1, _LONGEST_WINDOW, "minutes")
    return {"Mode": "FLEXIBLE", "MaximumWindowInMinutes": minutes}


def _minutes(what: str, given: timedelta) -> int:
    seconds = whole_seconds(given, what)
    if seconds % 60:
        raise DefinitionError([finding("field-range", f"{what} is {given}, expected whole minutes")])
    return seconds // 60


def _ranged(what: str, value: int, least: int, most: int, unit: str = "") -> int:
    if not least <= constant_number(value, what) <= most:
        message = f"{what} is {value}, expected {least} to {most:,} {unit}".rstrip()
        raise DefinitionError([finding("field-range", message)])
    return value


def _input(logical_id: str, workflow: Workflow[Any], given: Any) -> str:
    """Give an input as the text that Scheduler keeps."""
    node: Node = lift(given)
    if node.problems:
        raise DefinitionError(node.problems)
    if list(node.accesses):
        message = f"the input of the schedule {logical_id} holds a reference"
        hint = "give constants: the workflow itself can name resources and Parameters"
        raise DefinitionError([finding("reference-in-constant", message, hint)])
    for reason in mismatches(node.type, workflow.input_type):
        message = f"the schedule {logical_id} starts '{workflow.name}' with an input that does not fit: {reason}"
        raise DefinitionError([finding("execution-input", message)])
    return json.dumps(to_cloudformation(node, {}), ensure_ascii=False)
