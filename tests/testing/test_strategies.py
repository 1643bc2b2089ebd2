"""Inputs from the input model."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from typing import Annotated, Any, Literal
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel, Field, TypeAdapter, field_validator
from typing_extensions import TypedDict

from sfgen import Succeed, Workflow
from sfgen.errors import SfgenError
from sfgen.testing import inputs

FEW = settings(max_examples=25)


class Colour(Enum):
    RED = "red"
    BLUE = "blue"


class Leaf(BaseModel):
    name: Annotated[str, Field(min_length=1, max_length=5)]
    children: list[Leaf] = []


class Everything(BaseModel):
    text: str
    code: Annotated[str, Field(pattern=r"^[A-Z]{2}\d{2}$")]
    count: Annotated[int, Field(ge=1, lt=10)]
    even: Annotated[int, Field(multiple_of=2)]
    share: Annotated[float, Field(gt=0, le=1)]
    flag: bool
    nothing: None
    colour: Colour
    kind: Literal["a", "b"]
    maybe: int | None = None
    day: date
    moment: datetime
    id: UUID
    pair: tuple[int, str]
    tags: Annotated[list[str], Field(min_length=1, max_length=3)]
    unique: set[int]
    table: dict[str, float]
    tree: Leaf
    whatever: Any

    @field_validator("text")
    @classmethod
    def _no_x(cls, value: str) -> str:
        if "x" in value:
            raise ValueError("no x")
        return value


@dataclass
class Point:
    x: int
    y: int = 0


class Options(TypedDict, total=False):
    deep: bool


@FEW
@given(inputs(Everything))
def test_models(value: Any) -> None:
    Everything.model_validate(value)


@pytest.mark.parametrize("model", [Point, Options, dict[str, int], list[Point], int | str, Leaf])
def test_other_models(model: Any) -> None:
    @settings(max_examples=10, database=None)
    @given(inputs(model))
    def check(value: Any) -> None:
        TypeAdapter(model).validate_python(value)

    check()


@FEW
@given(st.data())
def test_a_workflow_runs_with_its_inputs(data: st.DataObject) -> None:
    wf = Workflow("w", input=Leaf)
    wf.start_at(Succeed("Done", output=wf.input.name))
    value = data.draw(inputs(wf))
    assert wf.run(value).output == value["name"]


def test_a_workflow_without_a_model_has_none() -> None:
    with pytest.raises(SfgenError, match="no input model"):
        inputs(Workflow("w"))
