"""What a model answered, in one shape whatever its family."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sfgen.expr.refs import Expr
from sfgen.expr.tree import Node, Obj
from sfgen.expr.types import STRING, Field, ObjectType, Presence, Type
from sfgen.expr.values import lift

__all__ = ["Answer", "ImageAnswer", "TextAnswer", "Usage", "invocation_type", "uniform"]


@dataclass(frozen=True)
class Usage:
    """How much was read and written.

    Attributes:
        input_tokens: Tokens of what was asked.
        output_tokens: Tokens of the answer.
    """

    input_tokens: int
    output_tokens: int


@dataclass(frozen=True)
class TextAnswer:
    """What a text model answered.

    Attributes:
        text: The first piece of text.
        stop_reason: Why the model stopped, in its family's own words.
        usage: The tokens; some families do not tell.
    """

    text: str
    stop_reason: str
    usage: Usage


@dataclass(frozen=True)
class ImageAnswer:
    """What an image model answered.

    Attributes:
        images: The images, in base64.
    """

    images: list[str]


@dataclass(frozen=True)
class Answer(TextAnswer, ImageAnswer):
    """What a model answered whose family a type checker does not know: of text and images one is there."""


_USAGE = ("input_tokens", "output_tokens")


def invocation_type(body: Type) -> Type:
    """Give the type of the answer of InvokeModel around the body of a model's answer."""
    members = {
        "Body": Field("Body", body, Presence.SURE),
        "ContentType": Field("ContentType", STRING, Presence.UNMARKED),
    }
    return ObjectType("the answer of InvokeModel", members)


def uniform(name: str, paths: Mapping[str, Sequence[str | int]], body: Any) -> Any:
    """Build the uniform answer.

    Args:
        name: The name of the family, for messages.
        paths: Where each member is in the body.
        body: The body of the model's answer.
    """
    read = {member: _read(body, path) for member, path in paths.items()}
    usage = [(member, node) for member, node in read.items() if member in _USAGE]
    items = [(member, node) for member, node in read.items() if member not in _USAGE]
    if usage:
        items.append(("usage", _object(f"the usage of {name}", usage)))
    return Expr(_object(f"the answer of {name}", items))


def _read(body: Any, path: Sequence[str | int]) -> Node:
    for segment in path:
        body = body[segment]
    return lift(body)


def _object(label: str, items: Sequence[tuple[str, Node]]) -> Node:
    members = {key: Field(key, node.type, Presence.UNMARKED) for key, node in items}
    return Obj(tuple(items), ObjectType(label, members))
