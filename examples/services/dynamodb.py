"""Amazon DynamoDB, with attribute values as the API has them: `{"S": "text"}`, `{"N": "3"}`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar

from pydantic import BaseModel

from sfgen import Retry, Task, typed

T = TypeVar("T")


class GetItemResponse(BaseModel):
    """The answer of GetItem; there is no `Item` if the table has none."""

    Item: dict[str, Any] | None = None


class Text(BaseModel):
    """An attribute that is a text."""

    S: str


class Number(BaseModel):
    """An attribute that is a number, written as text."""

    N: str


def get_item(
    name: str, *, item: type[T], retry: Sequence[Retry] = (), comment: str | None = None, **arguments: Any
) -> Task[T]:
    """Read one item; a table without it makes the reader's paths find nothing."""
    return Task(
        name,
        resource="arn:aws:states:::dynamodb:getItem",
        arguments=arguments,
        result=GetItemResponse,
        select=lambda answer: typed(answer.Item, item),
        retry=retry,
        comment=comment,
    )
