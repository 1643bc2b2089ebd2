"""The keywords of `Task` that the builders of services hand on."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any, TypeVar

from sfgen.dsl.calls import ARGUMENT_CODES
from sfgen.dsl.options import STEP_OPTIONS, StepOptions
from sfgen.dsl.steps import Task, selected
from sfgen.errors import Diagnostic
from sfgen.expr.refs import Expr
from sfgen.expr.types import Type
from sfgen.services.errors import ErrorName

__all__ = ["STEP_OPTIONS", "CallOptions", "ErrorName", "PlainOptions", "StepOptions", "shaped"]

AnyTask = TypeVar("AnyTask", bound=Task[Any])


class PlainOptions(StepOptions, total=False):
    """Keywords of a call, beyond its members; what it waits for is told by overloads."""

    sdk: bool


class CallOptions(PlainOptions, total=False):
    """Keywords of a call of an SDK integration, beyond its members."""

    wait_for_task_token: bool


def shaped(
    kind: type[AnyTask],
    name: str,
    *,
    resource: str,
    arguments: Mapping[str, Any],
    raw: Type,
    view: Callable[[Any], Any],
    select: Callable[..., Any] | None,
    options: Mapping[str, Any],
    problems: Iterable[Diagnostic],
) -> AnyTask:
    """Make a Task whose answer has a type of its own.

    Args:
        kind: The class of the step.
        name: Name of the state.
        resource: The ARN of the integration.
        arguments: What the service gets.
        raw: The type of what the service answers.
        view: Makes the step's result from the answer.
        select: The user's own function, which makes it from that.
        options: The keywords of `StepOptions`.
        problems: What is wrong with how it was made.
    """
    result: Any = raw

    def chosen(answer: Any) -> Any:
        made = view(answer)
        return made if select is None else Expr(selected(name, select, made))

    task = kind(name, resource=resource, arguments=arguments, result=result, select=chosen, **options)
    own = tuple(replace(each, state=task.name) for each in problems)
    if own:
        # What was found in the words of the builder is not told again in those of the API.
        task.problems = (*(each for each in task.problems if each.code not in ARGUMENT_CODES), *own)
    return task
