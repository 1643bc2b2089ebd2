"""Amazon SQS."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel

from sfgen import Retry, Task


class SendMessageResponse(BaseModel):
    """The answer of SendMessage."""

    MessageId: str


def send_message(name: str, *, queue: str, body: Any, comment: str | None = None) -> Task[SendMessageResponse]:
    """Send a message; an object is written as JSON."""
    return Task(
        name,
        resource="arn:aws:states:::sqs:sendMessage",
        arguments={"QueueUrl": queue, "MessageBody": body},
        result=SendMessageResponse,
        retry=[Retry.all()],
        comment=comment,
    )
