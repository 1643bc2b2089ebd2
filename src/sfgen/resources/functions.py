"""Lambda functions written in Python, what may call them, and what they may do."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property
from pathlib import Path
from typing import Any, Final, Literal

from sfgen.dsl.steps import whole_seconds
from sfgen.errors import DefinitionError
from sfgen.expr.tree import finding
from sfgen.expr.values import constant_choice, constant_number, constant_text
from sfgen.resources.base import Resource, checked_id
from sfgen.resources.messaging import Queue

__all__ = ["Allow", "Function", "QueueTrigger"]

_RUNTIME: Final = "python3.13"
# Source: AWS Lambda Developer Guide, "Lambda quotas".
_LONGEST: Final = timedelta(minutes=15)
_MEMORY: Final = range(128, 10_241)
# Source: Python Packaging User Guide, "Dependency specifiers", as far as they say one version.
_PINNED: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*(\[[A-Za-z0-9._,\s-]+\])?\s*==\s*[A-Za-z0-9.!+_-]+(\s*;.*)?")


@dataclass(frozen=True)
class Allow:
    """What a function may do: one statement of its role's policy.

    Args:
        actions: IAM actions, such as `"s3:GetObject"`.
        on: ARNs of resources; references and f-strings with references may stand in them.
        conditions: Conditions of the statement, as IAM has them.
    """

    actions: str | Sequence[str]
    on: str | Sequence[str]
    conditions: Mapping[str, Any] | None = None

    def statement(self) -> dict[str, Any]:
        """Give the statement."""
        # A reference has no length and is no list, so a list is told by its type alone.
        made: dict[str, Any] = {
            "Effect": "Allow",
            "Action": list(self.actions) if isinstance(self.actions, (list, tuple)) else [self.actions],
            "Resource": list(self.on) if isinstance(self.on, (list, tuple)) else [self.on],
        }
        if self.conditions:
            made["Condition"] = dict(self.conditions)
        return made


class Function(Resource):
    """A Lambda function in Python, with a role and a log group of its own.

    Args:
        logical_id: Its name in the template.
        source: A Python file, or a folder that is packed as it is. A relative path counts from the current folder:
            `Path(__file__).parent / "functions"`.
        handler: The function that is called: `file.function`.
        allow: What it may do beyond writing its own log.
        environment: Its environment variables; text with references.
        timeout: How long one call may take, up to 15 minutes.
        memory_mb: Its memory, 128 to 10,240 MB.
        concurrency: How many calls may run at once; unlimited without it.
        runtime: Its runtime.
        requirements: What is installed beside its source when it is deployed: `["pydantic==2.12.5"]`, or a file of such lines. Each
            has its version, so that the same requirements mean the same code; pip takes wheels for Lambda's own machine.
        architecture: The machine that it runs on, `x86_64` or `arm64`.
        properties: More properties of `AWS::Lambda::Function`.

    Raises:
        DefinitionError: The source is not there, a number is out of its range, or a requirement has no version.

    Source:
        AWS CloudFormation Template Reference, "AWS::Lambda::Function".
    """

    def __init__(
        self,
        logical_id: str,
        *,
        source: Path | str,
        handler: str,
        allow: Sequence[Allow] = (),
        environment: Mapping[str, str] | None = None,
        timeout: timedelta = timedelta(seconds=10),
        memory_mb: int = 256,
        concurrency: int | None = None,
        runtime: str = _RUNTIME,
        requirements: Sequence[str] | Path | None = None,
        architecture: Literal["x86_64", "arm64"] = "x86_64",
        properties: Mapping[str, Any] | None = None,
    ) -> None:
        self.source: Path = Path(source)
        if not self.source.exists():
            hint = 'a relative path counts from the current folder: Path(__file__).parent / "functions"'
            message = f"the source of the function {logical_id} is not there: {self.source}"
            raise DefinitionError([finding("field-wrong-value", message, hint)])
        seconds = whole_seconds(timeout, "timeout")
        if not 1 <= seconds <= _LONGEST.total_seconds():
            raise DefinitionError([finding("field-range", f"timeout is {timeout}, expected 1 second to {_LONGEST}")])
        if constant_number(memory_mb, "memory_mb") not in _MEMORY:
            raise DefinitionError([finding("field-range", f"memory_mb is {memory_mb}, expected 128 to 10,240")])
        self.runtime: str = constant_text(runtime, "the runtime of a function")
        self.architecture: str = constant_choice(architecture, ("x86_64", "arm64"), "architecture")
        self.requirements: tuple[str, ...] = _pinned(logical_id, requirements)
        self.allow: tuple[Allow, ...] = tuple(allow)
        self._role_id: str = f"{checked_id(logical_id)}Role"
        self._log_group_id: str = f"{logical_id}LogGroup"
        given: dict[str, Any] = {
            "Runtime": runtime,
            "Handler": constant_text(handler, "the handler of a function"),
            "Role": self.role.attribute("Arn"),
            "Timeout": seconds,
            "MemorySize": memory_mb,
            "LoggingConfig": {"LogFormat": "JSON", "LogGroup": self.log_group.ref},
        }
        if architecture != "x86_64":
            given["Architectures"] = [architecture]
        if environment:
            given["Environment"] = {"Variables": dict(environment)}
        if concurrency is not None:
            given["ReservedConcurrentExecutions"] = constant_number(concurrency, "concurrency")
        super().__init__(logical_id, "AWS::Lambda::Function", {**given, **(properties or {})})

    @property
    def arn(self) -> str:
        """The ARN of the function."""
        return self.attribute("Arn")

    @property
    def name(self) -> str:
        """The name of the function."""
        return self.ref

    @cached_property
    def log_group(self) -> Resource:
        """Where it writes its log; named by CloudFormation, kept for 30 days."""
        return Resource(self._log_group_id, "AWS::Logs::LogGroup", {"RetentionInDays": 30})

    @cached_property
    def role(self) -> Resource:
        """The role that it runs as."""
        trust = {"Effect": "Allow", "Principal": {"Service": "lambda.amazonaws.com"}, "Action": "sts:AssumeRole"}
        log = Allow(["logs:CreateLogStream", "logs:PutLogEvents"], f"{self.log_group.attribute('Arn')}")
        statements = [allow.statement() for allow in (log, *self.allow)]
        policy = {"PolicyName": "function", "PolicyDocument": {"Version": "2012-10-17", "Statement": statements}}
        document = {"Version": "2012-10-17", "Statement": [trust]}
        return Resource(self._role_id, "AWS::IAM::Role", {"AssumeRolePolicyDocument": document, "Policies": [policy]})

    @property
    def parts(self) -> tuple[Resource, ...]:
        """Its role and its log group."""
        return (self.log_group, self.role)

    def permission(self, logical_id: str, *, service: str, source: str) -> Resource:
        """Give the permission with which a service calls the function.

        Args:
            logical_id: Its name in the template.
            service: The service, such as `s3.amazonaws.com`.
            source: The ARN of what calls in that service.
        """
        properties = {
            "Action": "lambda:InvokeFunction",
            "FunctionName": self.arn,
            "Principal": service,
            "SourceArn": source,
        }
        return Resource(logical_id, "AWS::Lambda::Permission", properties)


class QueueTrigger(Resource):
    """Calls a function with the messages of a queue; the function answers which of them it could not handle.

    The function's role needs to read the queue: `allow=[QueueTrigger.reads(queue)]`.

    Args:
        logical_id: Its name in the template.
        queue: The queue.
        function: The function; it answers `{"batchItemFailures": [{"itemIdentifier": message id}, ...]}`.
        batch_size: How many messages one call gets at most, 1 to 10.
        max_concurrency: How many calls run at once, 2 to 1,000; unlimited without it.

    Source:
        AWS CloudFormation Template Reference, "AWS::Lambda::EventSourceMapping".
    """

    def __init__(
        self,
        logical_id: str,
        *,
        queue: Queue,
        function: Function,
        batch_size: int = 10,
        max_concurrency: int | None = None,
    ) -> None:
        given: dict[str, Any] = {
            "EventSourceArn": queue.arn,
            "FunctionName": function.arn,
            "BatchSize": _ranged("batch_size", batch_size, 1, 10),
            "FunctionResponseTypes": ["ReportBatchItemFailures"],
        }
        if max_concurrency is not None:
            given["ScalingConfig"] = {"MaximumConcurrency": _ranged("max_concurrency", max_concurrency, 2, 1_000)}
        super().__init__(logical_id, "AWS::Lambda::EventSourceMapping", given)

    @staticmethod
    def reads(queue: Queue) -> Allow:
        """Give what a function must be allowed in order to be called with the messages of a queue."""
        return Allow(["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"], queue.arn)


def _pinned(logical_id: str, given: Sequence[str] | Path | None) -> tuple[str, ...]:
    """Give requirements in order, each of which names a version."""
    if isinstance(given, str):
        message = f"requirements= of the function {logical_id} is one text"
        raise DefinitionError([finding("field-wrong-type", message, "give a list of them, or the Path of a file")])
    if isinstance(given, Path):
        if not given.is_file():
            message = f"the requirements of the function {logical_id} are not there: {given}"
            raise DefinitionError([finding("field-wrong-value", message)])
        given = [line.partition("#")[0] for line in given.read_text("utf-8").splitlines()]
    lines = sorted({line.strip() for line in given or () if line.strip()})
    for line in lines:
        if not _PINNED.fullmatch(line):
            message = f"{line!r}, which the function {logical_id} requires, does not say which version"
            hint = "name==1.2.3, so that the same requirements are the same code"
            raise DefinitionError([finding("field-wrong-value", message, hint)])
    return tuple(lines)


def _ranged(what: str, value: int, least: int, most: int) -> int:
    if not least <= constant_number(value, what) <= most:
        message = f"{what} is {value}, expected {least} to {most:,}"
        raise DefinitionError([finding("field-range", message)])
    return value
