"""Dead letters: what could not be done is kept in a queue, for a person to look at or to send again."""

from __future__ import annotations

from typing import Any

from sfgen.dsl.flow import Flow, fragment
from sfgen.dsl.retry import Retry
from sfgen.dsl.steps import ErrorOutput, Fail, Task
from sfgen.dsl.workflow import Workflow
from sfgen.expr.functions import default

__all__ = ["dead_letter"]


@fragment
def dead_letter(
    prefix: str,
    workflow: Workflow[Any],
    *,
    queue: str,
    error: ErrorOutput | None = None,
    details: object = None,
) -> Flow[Any]:
    """Send an error with all that is needed to try again to an SQS queue, then fail.

    The message is JSON: `error`, `cause`, `input` (the workflow's), `execution` (its ARN), and `details` if given.
    For a whole workflow: `wf.catch_all(dead_letter("Dead letter", wf, queue=...))`; for one step:
    `step.catch(then=dead_letter("Lost order", wf, queue=..., error=step.error))`.

    Args:
        prefix: What the names of the two states begin with.
        workflow: The workflow in which it stands.
        queue: The URL of the queue.
        error: The error that was caught; what the workflow's `catch_all` caught by default.
        details: More for the message: a JSON value with references.

    Returns:
        A flow that ends the execution with the error `DeadLetter`.
    """
    caught = workflow.caught if error is None else error
    message: dict[str, object] = {
        "error": caught.Error,
        "cause": default(caught.Cause, ""),
        "input": workflow.input,
        "execution": workflow.context.execution.id,
    }
    if details is not None:
        message["details"] = details
    send = Task(
        "Send",
        resource="arn:aws:states:::sqs:sendMessage",
        arguments={"QueueUrl": queue, "MessageBody": message},
        retry=Retry.all(),
    )
    return send >> Fail("Fail", error="DeadLetter", cause=f"{prefix}: what failed, and why, is in the queue")
