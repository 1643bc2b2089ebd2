"""What a Task names in `Resource`, and one call of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final, Literal, TypeAlias

from sfgen.asl.model import Json
from sfgen.services import resources as services

__all__ = ["Family", "Resource", "TaskCall", "resource_of"]

Family: TypeAlias = Literal["Task", "LambdaFunction", "Activity"]
"""Which events a task writes: their names begin so."""

_FUNCTION: Final = re.compile(r"arn:[^:]*:lambda:[^:]*:[^:]*:function:([^:]+)(?::.+)?")


@dataclass(frozen=True, slots=True)
class Resource:
    """What a Task names in `Resource`, as far as running it goes.

    Attributes:
        arn: The whole ARN.
        family: Which events it writes.
        parsed: What its text says, or None where it is none that Step Functions knows.
        service: The service as events name it: `dynamodb`, `aws-sdk:s3`, `lambda`; "" for an activity.
        action: What is done, without the pattern; the name of a function or an activity.
        suffix: The pattern as it is written: "", `.sync`, `.sync:2`, `.waitForTaskToken`.
    """

    arn: str
    family: Family
    parsed: services.Resource | None
    service: str
    action: str
    suffix: str

    @property
    def subject(self) -> tuple[str, str]:
        """How events name it: the type, and the resource."""
        return (self.service, self.action + self.suffix) if self.family == "Task" else (self.service, self.arn)

    @property
    def waits(self) -> bool:
        """Whether somebody sends the result with a task token."""
        return self.parsed is not None and self.parsed.pattern == "wait-for-task-token"

    @property
    def submits(self) -> bool:
        """Whether the call only begins what the task is about."""
        return self.suffix != ""


@lru_cache(maxsize=1024)
def resource_of(arn: str) -> Resource:
    """Read a `Resource`; what is none that Step Functions knows is a task without a service."""
    parsed = services.parse_resource(arn)
    if parsed is None:
        return Resource(arn, "Task", None, "", arn, "")
    if parsed.kind == "activity":
        return Resource(arn, "Activity", parsed, "", parsed.action, "")
    if parsed.kind == "lambda":
        return Resource(arn, "LambdaFunction", parsed, "lambda", parsed.action.partition(":")[0], "")
    service = f"aws-sdk:{parsed.service}" if parsed.kind == "sdk" else parsed.service
    return Resource(arn, "Task", parsed, service, parsed.action, parsed.suffix)


@dataclass(slots=True)
class TaskCall:
    """One call of a task: one attempt of a Task state.

    Attributes:
        state: The name of the state.
        resource: Its `Resource`.
        arguments: What the task was given.
        attempt: How often the state was retried before.
        token: The task token, where the task has one.
        role: The role that the task assumes, where `Credentials` names one.
        result: What it gave.
        error: The name of the error with which it failed.
        cause: What it gave as the reason.
        outcome: Whether it has answered, and how.
        readers: The fields of the state that read the result.
    """

    state: str
    resource: str
    arguments: Json
    attempt: int = 0
    token: str | None = None
    role: str | None = None
    result: Json = None
    error: str | None = None
    cause: str | None = None
    outcome: Literal["open", "succeeded", "failed", "timed out", "aborted"] = "open"
    readers: tuple[Json, ...] = field(default=(), repr=False)

    @property
    def integration(self) -> str:
        """Service and action as the resource has them, or the ARN of an activity."""
        parsed = resource_of(self.resource)
        if parsed.family == "LambdaFunction":
            return "lambda:invoke"
        return f"{parsed.service}:{parsed.action}" if parsed.service else parsed.arn

    @property
    def function(self) -> str | None:
        """The name of the Lambda function that is called, or None."""
        parsed = resource_of(self.resource)
        if parsed.family == "LambdaFunction":
            return parsed.action
        if parsed.service not in {"lambda", "aws-sdk:lambda"} or not isinstance(self.arguments, dict):
            return None
        name = self.arguments.get("FunctionName")
        if not isinstance(name, str):
            return None
        found = _FUNCTION.fullmatch(name)
        return found[1] if found else name

    def names(self) -> Iterator[str]:
        """Give the names under which a mock may stand, the nearest first."""
        yield self.state
        yield self.resource
        if self.function is not None:
            yield f"function:{self.function}"
        integration = self.integration
        if integration != self.resource:
            suffix = resource_of(self.resource).suffix
            if suffix:
                yield integration + suffix
            yield integration
            yield resource_of(self.resource).service
        yield "*"
