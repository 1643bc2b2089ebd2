"""HTTPS calls, authorized by an EventBridge connection."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from pydantic import BaseModel

from sfgen import Retry, Task

T = TypeVar("T")


class ChatMessage(BaseModel):
    """What a model said."""

    content: str


class ChatChoice(BaseModel):
    """One of a model's answers."""

    message: ChatMessage


class ChatCompletion(BaseModel):
    """The body of an OpenAI-compatible chat answer."""

    choices: list[ChatChoice]


class HttpResponse(BaseModel):
    """The answer of an HTTP Task."""

    ResponseBody: Any
    StatusCode: int


class ChatResponse(BaseModel):
    """The answer of an HTTP Task that asked a chat model."""

    ResponseBody: ChatCompletion


def post(
    name: str,
    *,
    url: str,
    connection: str,
    body: Any,
    retry: Sequence[Retry] = (),
    comment: str | None = None,
) -> Task[HttpResponse]:
    """Send JSON by POST; the connection holds the secret, so it is never in the definition, the state or the logs."""
    return Task(
        name,
        resource="arn:aws:states:::http:invoke",
        arguments={
            "ApiEndpoint": url,
            "Method": "POST",
            "InvocationConfig": {"ConnectionArn": connection},
            "RequestBody": body,
        },
        result=HttpResponse,
        retry=retry,
        comment=comment,
    )


def chat(
    name: str,
    *,
    url: str,
    connection: str,
    model: str,
    prompt: str,
    max_tokens: int,
    select: Callable[[str], T],
    retry: Sequence[Retry] = (),
    comment: str | None = None,
) -> Task[T]:
    """Ask an OpenAI-compatible chat model; `select` makes the result from the text of the answer."""
    return Task(
        name,
        resource="arn:aws:states:::http:invoke",
        arguments={
            "ApiEndpoint": url,
            "Method": "POST",
            "InvocationConfig": {"ConnectionArn": connection},
            "RequestBody": {
                "model": model,
                "max_tokens": max_tokens,
                "messages": [{"role": "user", "content": prompt}],
            },
        },
        result=ChatResponse,
        select=lambda response: select(response.ResponseBody.choices[0].message.content),
        retry=retry,
        comment=comment,
    )
