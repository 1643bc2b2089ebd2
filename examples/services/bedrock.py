"""Amazon Bedrock: foundation models."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from pydantic import BaseModel

from sfgen import Retry, Task, obj

T = TypeVar("T")


class Message(BaseModel):
    """One turn of a conversation."""

    role: str
    content: str


class TextBlock(BaseModel):
    """A piece of a model's answer."""

    text: str


class ClaudeBody(BaseModel):
    """The body of a Claude Messages answer."""

    content: list[TextBlock]


class ClaudeResponse(BaseModel):
    """The answer of InvokeModel for a Claude model."""

    Body: ClaudeBody


class StoredResponse(BaseModel):
    """The answer of InvokeModel when the model's own answer went to S3: the URI of the file."""

    Body: str


def user(text: str) -> Message:
    """Say something to a model."""
    return obj(Message, role="user", content=text)


def assistant(text: str) -> Message:
    """Repeat what a model said."""
    return obj(Message, role="assistant", content=text)


def answer(response: ClaudeResponse) -> str:
    """Take the text out of an answer."""
    return response.Body.content[0].text


def invoke_model(
    name: str,
    *,
    model: str,
    messages: list[Message],
    max_tokens: int,
    temperature: float = 1.0,
    select: Callable[[str], T],
    retry: Sequence[Retry] = (),
    comment: str | None = None,
) -> Task[T]:
    """Ask a Claude model; `select` makes the result from the text of the answer."""
    return Task(
        name,
        resource="arn:aws:states:::bedrock:invokeModel",
        arguments={
            "ModelId": model,
            "Body": {
                "anthropic_version": "bedrock-2023-05-31",
                "max_tokens": max_tokens,
                "temperature": temperature,
                "messages": messages,
            },
        },
        result=ClaudeResponse,
        select=lambda response: select(answer(response)),
        retry=retry,
        comment=comment,
    )


def invoke_model_from_s3(
    name: str,
    *,
    model: str,
    request_uri: str,
    select: Callable[[str], T],
    retry: Sequence[Retry] = (),
    comment: str | None = None,
) -> Task[T]:
    """Ask a Claude model with a request that lies in S3, where it may be larger than a workflow's payload."""
    return Task(
        name,
        resource="arn:aws:states:::bedrock:invokeModel",
        arguments={"ModelId": model, "Input": {"S3Uri": request_uri}, "ContentType": "application/json"},
        result=ClaudeResponse,
        select=lambda response: select(answer(response)),
        retry=retry,
        comment=comment,
    )


def draw_image(
    name: str,
    *,
    model: str,
    prompt: str,
    output_uri: str,
    aspect_ratio: str = "1:1",
    retry: Sequence[Retry] = (),
    comment: str | None = None,
) -> Task[StoredResponse]:
    """Draw an image with a Stability model; its answer, JSON with the image in base64, is written to S3."""
    return Task(
        name,
        resource="arn:aws:states:::bedrock:invokeModel",
        arguments={
            "ModelId": model,
            "Body": {"prompt": prompt, "aspect_ratio": aspect_ratio, "output_format": "png"},
            "Output": {"S3Uri": output_uri},
        },
        result=StoredResponse,
        retry=retry,
        comment=comment,
    )
