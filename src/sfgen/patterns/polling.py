"""Polling: ask a service again and again until a job of it has ended."""

from __future__ import annotations

from datetime import timedelta
from typing import TypeVar

from sfgen.dsl.flow import Flow, fragment
from sfgen.dsl.steps import Choice, Fail, Step, Wait
from sfgen.dsl.workflow import variable
from sfgen.errors import DefinitionError
from sfgen.expr.functions import not_
from sfgen.expr.tree import finding
from sfgen.expr.values import constant_number

__all__ = ["poll_until"]

R = TypeVar("R")


@fragment
def poll_until(
    prefix: str,
    poll: Step[R],
    done: bool,
    *,
    every: timedelta,
    max_polls: int,
    first: timedelta | None = None,
    failed: bool | None = None,
    on_failed: Flow[object] | None = None,
    on_timeout: Flow[object] | None = None,
) -> Flow[R]:
    """Wait, ask, and wait again until a condition holds, at most so many times.

    For work that has no `.sync` integration: start it, then poll. The flow waits, runs `poll`, and goes on behind itself
    when `done` is true. It is a fragment: the names of its own states begin with the prefix; `poll` keeps its name.

    Args:
        prefix: What the names of the states begin with.
        poll: The step that asks, such as `transcribe.get_transcription_job(...)`. It is run once in each round.
        done: The condition that ends the loop, over `poll.result`.
        every: The time from one answer to the next question, at least 1 second.
        max_polls: How many times to ask, from 1.
        first: The time before the first question; `every` without it.
        failed: The condition under which waiting longer is useless, such as `status == "FAILED"`.
        on_failed: Where to go then; without it the execution fails with the error `PollFailed`.
        on_timeout: Where to go when `max_polls` answers were not enough; without it the execution fails with the error
            `PollTimeout`.

    Returns:
        A flow whose result is that of `poll`.

    Raises:
        DefinitionError: `max_polls` is no whole number from 1 (code `field-range`), or `on_failed` is given without
            `failed` (code `field-conflict`).

    Examples:
        >>> from datetime import timedelta
        >>> from sfgen import Task, Workflow, poll_until
        >>> job = Task("Look", resource="arn:aws:states:::aws-sdk:athena:getQueryExecution",
        ...            arguments={"QueryExecutionId": "example"})
        >>> state = job.result.QueryExecution.Status.State
        >>> ready = poll_until("Query", job, state == "SUCCEEDED", failed=state == "FAILED",
        ...                    every=timedelta(seconds=5), max_polls=60)
        >>> ready.entry.name
        'Query: Wait'
    """
    if constant_number(max_polls, "max_polls") < 1:
        raise DefinitionError([finding("field-range", f"max_polls is {max_polls}, expected at least 1")])
    if on_failed is not None and failed is None:
        hint = 'failed=status == "FAILED" says when to go there'
        raise DefinitionError([finding("field-conflict", "on_failed= is given without failed=", hint)])
    polls = variable("polls", type=int)

    wait = Wait("Wait", seconds=every if first is None else first, assign={"polls": 1})
    again = Wait("Wait again", seconds=every, assign={"polls": polls + 1})
    ended = Choice("Done?")
    if failed is not None:
        if on_failed is None:
            on_failed = Fail("Failed", error="PollFailed", cause=f"{prefix}: it has failed")
        ended = ended.when(failed, on_failed)
    if on_timeout is None:
        on_timeout = Fail("Too late", error="PollTimeout", cause=f"{prefix}: not done after {max_polls} polls")
    ended = ended.when(not_(done) & (polls < max_polls), again >> poll).when(not_(done), on_timeout)
    ended = ended.otherwise_continue("Done")
    return (wait >> poll >> ended).returns(poll.result)
