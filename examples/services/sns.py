"""Amazon SNS."""

from __future__ import annotations

from datetime import timedelta
from typing import Any, TypeVar

from sfgen import Retry, Task

T = TypeVar("T")


def ask(
    name: str,
    *,
    topic: str,
    subject: str,
    message: Any,
    result: type[T],
    timeout: timedelta,
    comment: str | None = None,
) -> Task[T]:
    """Publish a message that carries a task token, and wait until somebody answers with it."""
    return Task(
        name,
        resource="arn:aws:states:::sns:publish.waitForTaskToken",
        arguments={"TopicArn": topic, "Subject": subject, "Message": message},
        result=result,
        timeout=timeout,
        retry=[Retry.all()],
        comment=comment,
    )
