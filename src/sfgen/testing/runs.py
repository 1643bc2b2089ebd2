"""A run of a workflow as tests look at it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sfgen.asl.model import Json
from sfgen.local import Execution, Visit

__all__ = ["WorkflowRun"]


class WorkflowRun:
    """A run of a workflow: the path it took, what its tasks were asked, what came of it.

    Attributes:
        execution: The execution, for all else: events, callbacks, redrive.
    """

    def __init__(self, execution: Execution) -> None:
        self.execution = execution

    def __repr__(self) -> str:
        return f"<{self.execution.machine} {self.status}: {' > '.join(self.path)}>"

    @property
    def status(self) -> str:
        """`SUCCEEDED`, `FAILED`, `TIMED_OUT`, `ABORTED`, or `RUNNING` while it waits for somebody outside."""
        return self.execution.status

    @property
    def output(self) -> Json:
        """What it gave, or None."""
        return self.execution.output

    @property
    def error(self) -> str | None:
        """The name of the error with which it failed, or None."""
        return self.execution.error

    @property
    def cause(self) -> str | None:
        """Why it failed, or None."""
        return self.execution.cause

    @property
    def path(self) -> list[str]:
        """The names of the states in the order in which they were entered."""
        return [visit.name for visit in self.execution.states]

    def visits(self, state: str) -> Sequence[Visit]:
        """Give the visits to a state: input, output, attempts, error.

        Raises:
            LookupError: the run did not come to it.
        """
        found = [visit for visit in self.execution.states if visit.name == state]
        if not found:
            raise LookupError(f"the run did not come to a state {state!r}; its path: {' > '.join(self.path)}")
        return found

    def calls(self, name: str) -> list[Any]:
        """Give what a task was asked, once for each attempt.

        Args:
            name: The name of the state, or an integration such as `dynamodb:getItem`.
        """
        return [call.arguments for call in self.execution.task_calls if name in (call.state, call.integration)]

    def retries(self, state: str) -> int:
        """Count how often the work of a state was begun again."""
        return sum(visit.attempts - 1 for visit in self.visits(state))
