"""Failure injection: each task of a workflow fails with each error that its service has."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from sfgen.asl import TaskState, walk
from sfgen.asl.model import Json
from sfgen.local import Definition, run
from sfgen.local.execution import machine_of, mocks_by_key
from sfgen.local.mocks import Context, Fails, Mocks, Responder
from sfgen.local.tasks import TaskCall
from sfgen.services.http import connection_errors
from sfgen.services.integrations import integration
from sfgen.services.resources import Resource, parse_resource
from sfgen.testing.runs import WorkflowRun

__all__ = ["TaskFailure", "each_task_fails", "task_failures", "unhandled"]

CAUSE: Final = "injected by a test"

# Statuses of an HTTP endpoint that stand for those of their kind.
_STATUSES: Final = (400, 401, 403, 404, 429, 500, 503)
_LAMBDA: Final = (
    "Lambda.ServiceException",
    "Lambda.AWSLambdaException",
    "Lambda.SdkClientException",
    "Lambda.TooManyRequestsException",
)


@dataclass(frozen=True, slots=True)
class TaskFailure:
    """One task that fails with one error.

    Attributes:
        state: The name of the Task state.
        error: The name of the error.
    """

    state: str
    error: str
    _definition: Definition = field(repr=False, compare=False)
    _options: Mapping[str, Any] = field(repr=False, compare=False)

    def __str__(self) -> str:
        return f"{self.state}: {self.error}"

    def run(self, input: Json = None, *, times: int | None = 1, **options: Any) -> WorkflowRun:
        """Run the workflow with this failure.

        Args:
            input: The input; that of `each_task_fails` without it.
            times: How many calls of the task fail; None for all.
            **options: What `run` takes, beside or instead of what `each_task_fails` was given.
        """
        given = {**self._options, **options}
        if input is not None:
            given["input"] = input
        name = str(getattr(self._definition, "name", "StateMachine"))
        others = mocks_by_key(given.pop("mocks", None), name, given.get("live") or {})
        failing = _FailsFirst(self.error, times, Mocks(dict(others)))
        return WorkflowRun(run(self._definition, mocks={**others, self.state: failing}, **given))


class _FailsFirst(Responder):
    """A mock that fails a number of times, and then answers as another one would."""

    def __init__(self, error: str, times: int | None, others: Mocks) -> None:
        self._error = error
        self._left = times
        self._others = others

    def respond(self, call: TaskCall, context: Context) -> Any:  # noqa: ARG002
        """Give the failure, or the other mock."""
        if self._left is None or self._left > 0:
            self._left = None if self._left is None else self._left - 1
            return Fails(self._error, CAUSE)
        key = self._others.find(call)
        if key is None:
            raise self._others.missing(call)
        return self._others.by_key[key]


def task_failures(definition: Definition, *, only: Iterable[str] | None = None, **options: Any) -> list[TaskFailure]:
    """Give every way in which a task of a workflow can fail, as its service's API models it.

    Each task can also run into its timeout. Without a mock of its own for what the functions of a workflow raise, a Lambda
    function fails with the errors of the platform.

    Args:
        definition: A workflow, a state machine, or a definition as plain data.
        only: The names of states; all tasks without it.
        **options: What `run` takes: `input`, `mocks`, `parameters`, ...
    """
    wanted = None if only is None else set(only)
    machine = machine_of(definition, options.get("parameters"))
    tasks = {visit.name: visit.state for visit in walk(machine) if isinstance(visit.state, TaskState)}
    unknown = (wanted or set()) - tasks.keys()
    if unknown:
        raise LookupError(f"there is no Task {', '.join(map(repr, sorted(unknown)))}; there are {', '.join(tasks)}")
    return [
        TaskFailure(name, error, definition, options)
        for name, state in tasks.items()
        if wanted is None or name in wanted
        for error in dict.fromkeys((*_errors(parse_resource(state.resource)), "States.Timeout"))
    ]


def _errors(resource: Resource | None) -> Iterator[str]:
    """Give the names of the errors that a call can raise."""
    if resource is None:
        return
    if resource.kind == "lambda" or (resource.service, resource.action) == ("lambda", "invoke"):
        yield from _LAMBDA
        if resource.kind == "lambda":
            return
    if resource.pattern != "request-response" or resource.kind == "activity":
        # The job, or whoever holds the token, says that it failed.
        yield "States.TaskFailed"
    if resource.kind == "http":
        yield from (f"States.Http.StatusCode.{status}" for status in _STATUSES)
        yield "States.Http.Socket"
        yield from (f"Events.ConnectionResource.{name}" for name in connection_errors())
        return
    try:
        known = integration(resource)
    except LookupError:
        return
    if known.prefix is not None:
        yield from (f"{known.prefix}.{name}" for name in known.errors)
    yield from known.other_errors


def each_task_fails(
    definition: Definition, *, only: Iterable[str] | None = None, argument: str = "failure", **options: Any
) -> Callable[[Any], Any]:
    """Give a decorator that calls a test once for every way in which a task can fail.

    The test takes the argument `failure`, and says what should come of `failure.run()`.

    Args:
        definition: A workflow, a state machine, or a definition as plain data.
        only: The names of the Task states that fail; all of them without it.
        argument: The name of the test's argument.
        **options: What `run` takes: `input`, `mocks`, ...
    """
    import pytest

    failures = task_failures(definition, only=only, **options)
    return pytest.mark.parametrize(argument, failures, ids=[f"{each.state}-{each.error}" for each in failures])


def unhandled(
    definition: Definition, *, only: Iterable[str] | None = None, times: int | None = 1, **options: Any
) -> dict[str, list[str]]:
    """Give the errors that end an execution because nothing retries or catches them, by the name of the Task.

    Args:
        definition: A workflow, a state machine, or a definition as plain data.
        only: The names of the Task states that fail; all of them without it.
        times: How many calls of the task fail; None for all.
        **options: What `run` takes: `input`, `mocks`, ...
    """
    found: dict[str, list[str]] = {}
    for failure in task_failures(definition, only=only, **options):
        done = failure.run(times=times)
        if done.status != "SUCCEEDED" and done.error == failure.error:
            found.setdefault(failure.state, []).append(failure.error)
    return found
