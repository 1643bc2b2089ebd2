"""Activities: work that is fetched by workers of one's own.

Source:
    AWS Step Functions Developer Guide, "Learn about Activities in Step Functions".
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar, Unpack, overload

from sfgen.dsl.options import StepOptions
from sfgen.dsl.steps import Task, model_shape
from sfgen.errors import DefinitionError
from sfgen.expr.tree import Literal, finding
from sfgen.expr.types import Type, mismatches
from sfgen.expr.values import lift
from sfgen.services.resources import parse_resource

__all__ = ["Activity", "ActivityTask", "activity"]

I = TypeVar("I")  # noqa: E741 - the model of the input
R = TypeVar("R")
R_co = TypeVar("R_co", covariant=True)
I_contra = TypeVar("I_contra", contravariant=True)


class ActivityTask(Task[R_co]):
    """A step whose work is fetched by a worker."""

    __slots__ = ()


class Activity(Generic[I_contra, R_co]):
    """An activity; calling it makes a step that waits for one of its workers.

    Attributes:
        arn: Its ARN.
    """

    def __init__(self, arn: str, input: Any = None, result: Any = None) -> None:
        node = lift(arn)
        if isinstance(node, Literal):
            resource = parse_resource(node.value) if isinstance(node.value, str) else None
            if resource is None or resource.kind != "activity":
                hint = "arn:aws:states:REGION:ACCOUNT:activity:NAME, or a Parameter"
                message = f"{node.value!r} is not the ARN of an activity"
                raise DefinitionError([finding("field-wrong-value", message, hint)])
        self.arn: str = arn
        self._input: Type = model_shape(input)
        self._result = result

    def __call__(self, name: str, input: I_contra | Mapping[str, Any], **options: Unpack[StepOptions]) -> Task[R_co]:
        """Make a step that hands its input to a worker and gives what the worker answers.

        Args:
            name: Name of the state.
            input: What the worker gets, a JSON value.
            **options: Keywords of `Task`. Give a `timeout`, or a `heartbeat` where the worker sends heartbeats: without, the
                step waits up to a year for a worker.
        """
        given = lift(input)
        task: ActivityTask[R_co] = ActivityTask(
            name, resource=self.arn, arguments=given, result=self._result, **options
        )
        for reason in mismatches(given.type, self._input):
            task._flawed("execution-input", f"'{name}' hands the activity an input that does not fit: {reason}")
        return task

    def __repr__(self) -> str:
        return f"Activity({self.arn!r})"


if TYPE_CHECKING:

    @overload
    def activity(arn: str, *, input: None = ..., result: None = ...) -> Activity[Any, Any]: ...
    @overload
    def activity(arn: str, *, input: None = ..., result: type[R]) -> Activity[Any, R]: ...
    @overload
    def activity(arn: str, *, input: type[I], result: None = ...) -> Activity[I, Any]: ...
    @overload
    def activity(arn: str, *, input: type[I], result: type[R]) -> Activity[I, R]: ...


def activity(arn: str, *, input: Any = None, result: Any = None) -> Activity[Any, Any]:
    """Describe an activity, which only STANDARD workflows can use.

    Args:
        arn: Its ARN, or a `Parameter`.
        input: The model of what its workers get; unknown without it.
        result: The model of what they answer; unknown without it. It is a claim about the workers and is not checked when
            the workflow runs.

    Examples:
        >>> from sfgen import Parameter, activity
        >>> review = activity(Parameter("ReviewActivity"), result=bool)
        >>> review("Review", {"video": "cats"}, timeout_seconds=3600).name
        'Review'
    """
    return Activity(arn, input, result)
