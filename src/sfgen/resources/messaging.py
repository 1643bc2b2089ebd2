"""Queues and topics."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any, Final

from sfgen.dsl.steps import whole_seconds
from sfgen.errors import DefinitionError
from sfgen.expr.tree import finding
from sfgen.expr.values import constant_number
from sfgen.resources.base import Keep, Resource

__all__ = ["Queue", "Topic"]

# Source: Amazon SQS Developer Guide, "Amazon SQS message quotas".
_LONGEST_VISIBILITY: Final = timedelta(hours=12)
_LONGEST_RETENTION: Final = timedelta(days=14)


class Queue(Resource):
    """An SQS queue, encrypted with SQS's own keys.

    Args:
        logical_id: Its name in the template.
        dead_letters: The queue for what was received too often without being deleted.
        max_receives: How often a message is received before it goes there, 1 to 1,000.
        visibility: How long a received message is hidden from other readers, up to 12 hours; for a function that reads the
            queue at least six times its timeout.
        retention: How long messages are kept, 1 minute to 14 days; 14 days for a dead-letter queue is right.
        fifo: Whether messages keep their order and are delivered once.
        keep: What becomes of it when it leaves the stack.
        properties: More properties of `AWS::SQS::Queue`.

    Source:
        AWS CloudFormation Template Reference, "AWS::SQS::Queue".
    """

    def __init__(
        self,
        logical_id: str,
        *,
        dead_letters: Queue | None = None,
        max_receives: int = 3,
        visibility: timedelta | None = None,
        retention: timedelta | None = None,
        fifo: bool = False,
        keep: Keep = "Delete",
        properties: Mapping[str, Any] | None = None,
    ) -> None:
        given: dict[str, Any] = {"SqsManagedSseEnabled": True}
        if visibility is not None:
            given["VisibilityTimeout"] = _within("visibility", visibility, _LONGEST_VISIBILITY)
        if retention is not None:
            given["MessageRetentionPeriod"] = _within("retention", retention, _LONGEST_RETENTION)
        if fifo:
            given |= {"FifoQueue": True, "ContentBasedDeduplication": True}
        if dead_letters is not None:
            if not 1 <= constant_number(max_receives, "max_receives") <= 1_000:
                raise DefinitionError([finding("field-range", f"max_receives is {max_receives}, expected 1 to 1,000")])
            given["RedrivePolicy"] = {"deadLetterTargetArn": dead_letters.arn, "maxReceiveCount": max_receives}
        super().__init__(logical_id, "AWS::SQS::Queue", {**given, **(properties or {})}, keep=keep)

    @property
    def url(self) -> str:
        """The URL of the queue."""
        return self.ref

    @property
    def arn(self) -> str:
        """The ARN of the queue."""
        return self.attribute("Arn")

    @property
    def name(self) -> str:
        """The name of the queue."""
        return self.attribute("QueueName")


def _within(what: str, given: timedelta, most: timedelta) -> int:
    seconds = whole_seconds(given, what)
    if not 0 <= seconds <= most.total_seconds():
        raise DefinitionError([finding("field-range", f"{what} is {given}, expected at most {most}")])
    return seconds


class Topic(Resource):
    """An SNS topic.

    Args:
        logical_id: Its name in the template.
        email: Addresses that are asked to subscribe.
        keep: What becomes of it when it leaves the stack.
        properties: More properties of `AWS::SNS::Topic`.

    Source:
        AWS CloudFormation Template Reference, "AWS::SNS::Topic".
    """

    def __init__(
        self,
        logical_id: str,
        *,
        email: tuple[str, ...] | list[str] = (),
        keep: Keep = "Delete",
        properties: Mapping[str, Any] | None = None,
    ) -> None:
        subscriptions = [{"Protocol": "email", "Endpoint": address} for address in email]
        given = {"Subscription": subscriptions} if subscriptions else {}
        super().__init__(logical_id, "AWS::SNS::Topic", {**given, **(properties or {})}, keep=keep)

    @property
    def arn(self) -> str:
        """The ARN of the topic."""
        return self.ref

    @property
    def name(self) -> str:
        """The name of the topic."""
        return self.attribute("TopicName")
