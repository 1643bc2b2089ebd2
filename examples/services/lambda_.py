"""AWS Lambda."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Any, TypeVar, overload

from pydantic import BaseModel

from sfgen import Retry, Task, typed

T = TypeVar("T")


class InvokeResponse(BaseModel):
    """The answer of Invoke; `Payload` is what the function returned."""

    Payload: Any


@overload
def invoke(
    name: str,
    *,
    function: str,
    payload: Any,
    result: type[T],
    timeout: timedelta | None = ...,
    retry: Sequence[Retry] = ...,
    comment: str | None = ...,
) -> Task[T]: ...
@overload
def invoke(
    name: str,
    *,
    function: str,
    payload: Any,
    result: None = ...,
    timeout: timedelta | None = ...,
    retry: Sequence[Retry] = ...,
    comment: str | None = ...,
) -> Task[Any]: ...
def invoke(
    name: str,
    *,
    function: str,
    payload: Any,
    result: Any = None,
    timeout: timedelta | None = None,
    retry: Sequence[Retry] = (Retry.lambda_(),),
    comment: str | None = None,
) -> Task[Any]:
    """Call a function; the result is what it returned."""
    return Task(
        name,
        resource="arn:aws:states:::lambda:invoke",
        arguments={"FunctionName": function, "Payload": payload},
        result=InvokeResponse,
        select=lambda response: response.Payload if result is None else typed(response.Payload, result),
        timeout=timeout,
        retry=retry,
        comment=comment,
    )


def call_back(
    name: str,
    *,
    function: str,
    payload: Any,
    result: type[T],
    timeout: timedelta,
    retry: Sequence[Retry] = (Retry.lambda_(),),
    comment: str | None = None,
) -> Task[T]:
    """Call a function with a task token and wait until somebody answers with it; the result is that answer."""
    return Task(
        name,
        resource="arn:aws:states:::lambda:invoke.waitForTaskToken",
        arguments={"FunctionName": function, "Payload": payload},
        result=result,
        timeout=timeout,
        retry=retry,
        comment=comment,
    )
