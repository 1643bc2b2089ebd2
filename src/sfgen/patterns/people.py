"""People in the loop: a question goes out with a task token, and the workflow waits for the answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any, TypeVar

from sfgen.dsl.retry import Retry
from sfgen.dsl.steps import Task
from sfgen.dsl.workflow import Workflow
from sfgen.errors import DefinitionError
from sfgen.expr.tree import finding

__all__ = ["ask_human"]

T = TypeVar("T")

_CHANNELS = {
    "topic": ("arn:aws:states:::sns:publish.waitForTaskToken", "TopicArn", "Message"),
    "queue": ("arn:aws:states:::sqs:sendMessage.waitForTaskToken", "QueueUrl", "MessageBody"),
    "function": ("arn:aws:states:::lambda:invoke.waitForTaskToken", "FunctionName", "Payload"),
}
"""The integration of each way to ask, and its members for the address and the message."""


def ask_human(
    name: str,
    workflow: Workflow[Any],
    *,
    question: Mapping[str, Any],
    answer: type[T],
    timeout: timedelta,
    topic: str | None = None,
    queue: str | None = None,
    function: str | None = None,
    heartbeat: timedelta | None = None,
    retry: Sequence[Retry] | Retry = (),
    comment: str | None = None,
) -> Task[T]:
    """Ask a person, and wait until somebody sends the answer with the task token.

    What is sent is JSON: the members of `question`, and the token as `token`. Whoever shows the question answers with
    `SendTaskSuccess`, or `SendTaskFailure`, and the token. Nobody's answer in time is the error `States.Timeout`: catch it.

    Args:
        name: Name of the state.
        workflow: The workflow in which it stands.
        question: What the person, or the page or e-mail that asks, needs; references may stand anywhere in it.
        answer: The model of the answer. It is a claim about what a person or a system sends: a Choice behind it has an
            `otherwise`.
        timeout: How long to wait, up to a year.
        topic: The ARN of an SNS topic to ask through, for e-mail and messages; exactly one of topic, queue and function.
        queue: The URL of an SQS queue to ask through, for a page or a chat bot that reads it.
        function: The name or ARN of a Lambda function that asks.
        heartbeat: How long the other side may be silent; it calls `SendTaskHeartbeat` more often than that.
        retry: Retriers for sending the question.
        comment: A note that is kept in the definition.

    Raises:
        DefinitionError: none or several of topic, queue and function are given, or the question has a member `token`
            (code `field-conflict`).
    """
    given = {"topic": topic, "queue": queue, "function": function}
    chosen = [(way, address) for way, address in given.items() if address is not None]
    if len(chosen) != 1:
        hint = "topic= for SNS, queue= for SQS, function= for Lambda"
        message = f"'{name}' needs exactly one way to ask, not {len(chosen)}"
        raise DefinitionError([finding("field-conflict", message, hint)])
    if "token" in question:
        message = f"the question of '{name}' has a member 'token', which is the task token's place"
        raise DefinitionError([finding("field-conflict", message, "call it something else")])
    [(way, address)] = chosen
    resource, address_member, message_member = _CHANNELS[way]
    return Task(
        name,
        resource=resource,
        arguments={address_member: address, message_member: {**question, "token": workflow.context.task.token}},
        result=answer,
        timeout=timeout,
        heartbeat=heartbeat,
        retry=retry,
        comment=comment,
    )
