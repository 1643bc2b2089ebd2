"""AWS Lambda: `invoke` calls a function and gives what it returned; the other actions of the service are here too.

Source:
    AWS Step Functions Developer Guide, "Invoke an AWS Lambda function with Step Functions".
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Literal, TypeVar, Unpack, overload

from sfgen.dsl.options import StepOptions
from sfgen.dsl.steps import Task, model_shape
from sfgen.dsl.variables import UNSET
from sfgen.expr.types import INTEGER, STRING, UNKNOWN, Field, ObjectType, Presence, Type
from sfgen.expr.values import constant_choice

__all__ = ["InvocationType", "invoke"]

S = TypeVar("S")

InvocationType = Literal["RequestResponse", "Event", "DryRun"]

if TYPE_CHECKING:
    from typing_extensions import TypeVar as WithDefault

    R = WithDefault("R", default=Any)

if TYPE_CHECKING:

    @overload
    def invoke(
        name: str,
        *,
        function: str,
        payload: Any = ...,
        qualifier: str | None = ...,
        invocation_type: InvocationType | None = ...,
        result: type[R] | None = ...,
        wait_for_task_token: bool = ...,
        **options: Unpack[StepOptions],
    ) -> Task[R]: ...
    @overload
    def invoke(
        name: str,
        *,
        function: str,
        payload: Any = ...,
        qualifier: str | None = ...,
        invocation_type: InvocationType | None = ...,
        result: Any = ...,
        select: Callable[[Any], S],
        wait_for_task_token: bool = ...,
        **options: Unpack[StepOptions],
    ) -> Task[S]: ...


def invoke(
    name: str,
    *,
    function: str,
    payload: Any = UNSET,
    qualifier: str | None = None,
    invocation_type: InvocationType | None = None,
    result: Any = None,
    select: Callable[[Any], Any] | None = None,
    wait_for_task_token: bool = False,
    **options: Unpack[StepOptions],
) -> Task[Any]:
    """Call a function; the step's `result` is what it returned.

    An error of the function fails the step with the name of the error: the class in Python, as `.catch("ValueError", ...)`.
    Errors of the service itself begin with `Lambda.`; `Retry.lambda_()` retries those that AWS says are worth it.

    Args:
        name: Name of the state.
        function: The name or ARN of the function, or a `Parameter`.
        payload: What it gets: a JSON value with references. Without it the function gets an empty object.
        qualifier: A version or an alias of the function.
        invocation_type: `RequestResponse` waits for what it returns, as is the default; `Event` hands the call over and goes
            on; `DryRun` only asks whether the call were allowed.
        result: The model of what it returns, or of what is sent with the task token. It is a claim about the function and is
            not checked when the workflow runs.
        select: Takes the step's `result` out of the whole answer, which has `Payload`, `StatusCode` and `ExecutedVersion`.
        wait_for_task_token: Wait until somebody answers with the task token, which the payload must hold; the `result` is
            that answer, and what the function returns is dropped.
        **options: Keywords of `Task`: `retry`, `timeout`, `assign`, ...
    """
    arguments: dict[str, Any] = {"FunctionName": function}
    if payload is not UNSET:
        arguments["Payload"] = payload
    if qualifier is not None:
        arguments["Qualifier"] = qualifier
    if invocation_type is not None:
        arguments["InvocationType"] = constant_choice(
            invocation_type, ("RequestResponse", "Event", "DryRun"), "invocation_type"
        )
    if wait_for_task_token:
        resource = "arn:aws:states:::lambda:invoke.waitForTaskToken"
        return Task(name, resource=resource, arguments=arguments, result=result, select=select, **options)
    answer: Any = _answer(model_shape(result))
    return Task(
        name,
        resource="arn:aws:states:::lambda:invoke",
        arguments=arguments,
        result=answer,
        select=(lambda response: response.Payload) if select is None else select,
        **options,
    )


def _answer(payload: Type) -> Type:
    """Give the type of what a call gives."""
    members = {
        "ExecutedVersion": (STRING, Presence.UNMARKED),
        "Payload": (payload, Presence.SURE),
        "StatusCode": (INTEGER, Presence.SURE),
        "LogResult": (STRING, Presence.UNMARKED),
        "SdkHttpMetadata": (UNKNOWN, Presence.UNMARKED),
        "SdkResponseMetadata": (UNKNOWN, Presence.UNMARKED),
    }
    fields = {name: Field(name, type_, presence) for name, (type_, presence) in members.items()}
    return ObjectType("the answer of a Lambda function", fields)


def __getattr__(name: str) -> Any:
    if name.startswith("_"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from sfgen.aws.calls import service_calls

    return getattr(service_calls("lambda"), name)
