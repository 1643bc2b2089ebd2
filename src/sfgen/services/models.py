"""Foundation models on Amazon Bedrock: what the body of a request takes, and what the body of an answer has, by family.

The facts are in `data/bedrock_models.toml`.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, Literal

from sfgen.expr.types import (
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    UNKNOWN,
    ArrayType,
    Field,
    ObjectType,
    Presence,
    StringType,
    Type,
)

__all__ = [
    "EndOfLife",
    "Family",
    "Keyword",
    "converse_answer",
    "families",
    "families_of",
    "lifecycle_of",
    "plain_id",
    "response_type",
]

# Source: Amazon Bedrock User Guide, "Supported foundation models in Amazon Bedrock" and "Inference profiles": the id of a
# system-defined profile is that of its model behind the name of a group of Regions.
_PROFILE = re.compile(r"(?:[a-z]{2,6}|[a-z]{2}-gov)\.(?=[a-z0-9]+\.)")
_ARN = re.compile(r"arn:[^:]*:bedrock:[^:]*:[^:]*:(?:foundation-model|inference-profile)/(?P<id>.+)")
# The ids of these ARNs are made by Bedrock and say nothing about the model behind them.
_OPAQUE = re.compile(r"arn:[^:]*:(?:bedrock|sagemaker):")


@dataclass(frozen=True, slots=True, kw_only=True)
class Keyword:
    """How one of sfgen's keywords stands in the body of a family.

    Attributes:
        kind: `integer`, `number`, `text`, `texts`, `blocks` (a list of one `{text}`) or `turn` (a turn of the conversation).
        member: The path of the member, with dots; empty for a turn.
        minimum: Least value.
        maximum: Largest value.
        above: What the value must be larger than.
        multiple: What the value must be a multiple of.
        longest: Most characters of a text, or most texts.
        values: The only values.
        default: What the model takes without it.
        required: Whether each request must have it.
    """

    kind: Literal["integer", "number", "text", "texts", "blocks", "turn"]
    member: str = ""
    minimum: float | None = None
    maximum: float | None = None
    above: float | None = None
    multiple: int | None = None
    longest: int | None = None
    values: tuple[str, ...] = ()
    default: float | str | None = None
    required: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Variant:
    """What is different for some models of a family.

    Attributes:
        ids: Pattern of their ids.
        name: What they are called.
        maximum: Largest values by keyword.
        values: The only values by keyword.
        not_both: Two keywords that exclude each other, or nothing.
    """

    ids: str
    name: str
    maximum: Mapping[str, float] = field(default_factory=dict)
    values: Mapping[str, Sequence[str]] = field(default_factory=dict)
    not_both: Sequence[str] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """Models that share the body of their requests and answers.

    Attributes:
        class_name: The class of `sfgen.aws.bedrock` that stands for it.
        name: What it is called.
        kind: What the models make.
        ids: Patterns of the models' ids.
        source: Where the facts come from.
        conversation: How turns are written in the body.
        prompt: The member for a single prompt, with dots, where the family has no turns.
        prompt_longest: Most characters of that prompt.
        constants: Members that every request has.
        keywords: The keywords it takes.
        answer: Paths into the body of the answer, by sfgen's name.
        response: The body of the answer, as in the data file.
        models: What is different for some models.
    """

    class_name: str
    name: str
    kind: Literal["text", "image"]
    ids: Sequence[str]
    source: str
    conversation: str
    constants: Mapping[str, Any]
    keywords: Mapping[str, Keyword]
    answer: Mapping[str, Sequence[str | int]]
    response: Mapping[str, Any]
    prompt: str = ""
    prompt_longest: int | None = None
    models: Sequence[Variant] = ()

    def variants(self, model_id: str) -> list[Variant]:
        """Give what is different for one model."""
        plain = plain_id(model_id)
        return [variant for variant in self.models if plain is not None and re.search(variant.ids, plain)]


@dataclass(frozen=True, slots=True)
class EndOfLife:
    """When a model ends: its name, and the day as `2026-09-10`, or None where it is long past."""

    name: str
    day: str | None


@cache
def _data() -> dict[str, Any]:
    return tomllib.loads((Path(__file__).parent / "data" / "bedrock_models.toml").read_text("utf-8"))


@cache
def families() -> Mapping[str, Family]:
    """Give every family by its key."""
    return {key: _family(entry) for key, entry in _data()["families"].items()}


def _family(entry: dict[str, Any]) -> Family:
    rest = dict(entry)
    keywords = {
        name: Keyword(**{**spec, "values": tuple(spec.get("values", ()))})
        for name, spec in rest.pop("keywords").items()
    }
    models = tuple(Variant(**spec) for spec in rest.pop("models", ()))
    return Family(class_name=rest.pop("class"), keywords=keywords, models=models, **rest)


def plain_id(model_id: str) -> str | None:
    """Give the id of a model without the prefix of an inference profile; None where an ARN does not tell it."""
    arn = _ARN.fullmatch(model_id)
    if arn is not None:
        model_id = arn["id"]
    elif _OPAQUE.match(model_id):
        return None
    prefix = _PROFILE.match(model_id)
    return model_id[prefix.end() :] if prefix else model_id


def families_of(model_id: str) -> list[str]:
    """Give the keys of the families whose body a model takes, the preferred one first.

    Args:
        model_id: The id of a model or an inference profile, or the ARN of either.

    Returns:
        The keys; none where the id does not tell, or the body of the model is not known.
    """
    plain = plain_id(model_id)
    if plain is None:
        return []
    return [key for key, family in families().items() if any(re.match(each, plain) for each in family.ids)]


def lifecycle_of(model_id: str) -> EndOfLife | None:
    """Give when a model ends, where its day is known."""
    plain = plain_id(model_id)
    for entry in _data()["lifecycle"] if plain is not None else ():
        if re.match(entry["ids"], plain or ""):
            day = entry.get("day")
            return EndOfLife(entry["name"], None if day is None else day.isoformat())
    return None


_TYPES: Mapping[str, Type] = {
    "any": UNKNOWN,
    "boolean": BOOLEAN,
    "integer": INTEGER,
    "number": NUMBER,
    "string": STRING,
}


def response_type(family: Family) -> Type:
    """Give the type of the body of a family's answer."""
    return _type(family.response, f"the answer of {family.name}")


def _type(spec: Any, label: str) -> Type:
    if isinstance(spec, str):
        return _TYPES[spec] if spec in _TYPES else StringType(tuple(spec.split(" | ")))
    if isinstance(spec, list):
        return ArrayType(_type(spec[0], label))
    members = {name: Field(name, _type(value, f"{name} of {label}"), Presence.UNMARKED) for name, value in spec.items()}
    return ObjectType(label, members)


@cache
def converse_answer() -> tuple[Mapping[str, Sequence[str | int]], Type]:
    """Give the paths into the answer of Converse by sfgen's name, and its type."""
    entry = _data()["converse"]
    return entry["answer"], _type(entry["response"], "the answer of Converse")
