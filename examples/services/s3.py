"""Amazon S3."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pydantic import BaseModel

from sfgen import Retry, Task


class GetObjectResponse(BaseModel):
    """The answer of GetObject; at most 256 KiB fit into a workflow."""

    Body: str


class HeadObjectResponse(BaseModel):
    """The answer of HeadObject."""

    ContentLength: int


def get_object(
    name: str, *, retry: Sequence[Retry] = (), comment: str | None = None, **arguments: Any
) -> Task[GetObjectResponse]:
    """Read an object."""
    return Task(
        name,
        resource="arn:aws:states:::aws-sdk:s3:getObject",
        arguments=arguments,
        result=GetObjectResponse,
        retry=retry,
        comment=comment,
    )


def head_object(
    name: str, *, retry: Sequence[Retry] = (), comment: str | None = None, **arguments: Any
) -> Task[HeadObjectResponse]:
    """Ask what S3 knows about an object, such as its size."""
    return Task(
        name,
        resource="arn:aws:states:::aws-sdk:s3:headObject",
        arguments=arguments,
        result=HeadObjectResponse,
        retry=retry,
        comment=comment,
    )
