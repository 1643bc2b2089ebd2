"""Clients of boto3 that call nobody: botocore checks arguments and signs addresses, and what stands here for AWS answers.

This module is loaded where an application's functions run, so it imports nothing of sfgen.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, TypeAlias

__all__ = ["SIGNED_HOST", "Answer", "Ask", "CannotAnswerError", "Part", "handlers"]

SIGNED_HOST: Final = "sfgen.local"
"""The host that presigned addresses are signed for, so that they are good at whichever port the server listens."""
_REMEMBERED: Final = "sfgen-arguments"


class CannotAnswerError(Exception):
    """What was called is not there on this machine."""


@dataclass(frozen=True, slots=True)
class Part:
    """A file, or a part of one, in the place of the content of an answer."""

    path: Path
    start: int
    length: int


@dataclass(frozen=True, slots=True)
class Answer:
    """What a service answers.

    Attributes:
        result: The members of the result; those of an error for a status of 300 and more.
        status: The HTTP status.
        headers: Headers that boto3 shows.
    """

    result: Mapping[str, Any]
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)


Ask: TypeAlias = Callable[[str, str, dict[str, Any]], Answer]
"""Gives the answer to a call: the client's name for the service, the operation, and its arguments."""


@dataclass(frozen=True, slots=True)
class _Response:
    status_code: int


def handlers(ask: Ask) -> list[tuple[str, Callable[..., Any]]]:
    """Give the handlers of botocore's events that lead all calls of its clients to a function.

    Args:
        ask: The function.
    """

    def remember(params: dict[str, Any], context: dict[str, Any], **_: Any) -> None:
        context[_REMEMBERED] = params

    def answer(model: Any, context: dict[str, Any], **_: Any) -> tuple[_Response, dict[str, Any]]:
        service = model.service_model.service_name
        given = {name: _plain(value) for name, value in context[_REMEMBERED].items()}
        answered = ask(service, model.name, given)
        if "QueryErrorCode" in answered.result.get("Error", {}):
            context["error_code_override"] = answered.result["Error"]["QueryErrorCode"]
        metadata = {"HTTPStatusCode": answered.status, "RequestId": "local", "HTTPHeaders": dict(answered.headers)}
        result = {name: _streamed(value) for name, value in answered.result.items()}
        return _Response(answered.status), {**result, "ResponseMetadata": metadata}

    return [
        ("before-parameter-build", remember),
        ("before-call", answer),
        ("before-sign.s3", _sign_for_any_port),
        ("choose-signer.s3", _newest_signature),
    ]


def _plain(value: Any) -> Any:
    """Give what can be sent elsewhere: the content of a file in its place."""
    if hasattr(value, "read"):
        content = value.read()
        return content.encode() if isinstance(content, str) else content
    return bytes(value) if isinstance(value, bytearray) else value


def _streamed(value: Any) -> Any:
    """Give content as boto3 gives it: to be read."""
    from botocore.response import StreamingBody

    if isinstance(value, Part):
        return StreamingBody(_Content(value), value.length)
    return StreamingBody(io.BytesIO(value), len(value)) if isinstance(value, bytes) else value


class _Content(io.RawIOBase):
    """The content of a part of a file, which is open only while it is read: nobody closes what boto3 gives."""

    def __init__(self, part: Part) -> None:
        self._path = part.path
        self._at = part.start
        self._end = part.start + part.length

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        data = self._taken(len(buffer))
        buffer[: len(data)] = data
        return len(data)

    def read(self, amount: int | None = -1, /) -> bytes:
        most = self._end - self._at
        return self._taken(most if amount is None or amount < 0 else amount)

    def _taken(self, most: int) -> bytes:
        with self._path.open("rb") as file:
            file.seek(self._at)
            data = file.read(min(most, self._end - self._at))
        self._at += len(data)
        return data


def _sign_for_any_port(request: Any, **_: Any) -> None:
    request.headers["Host"] = SIGNED_HOST


def _newest_signature(**_: Any) -> str:
    return "s3v4"
