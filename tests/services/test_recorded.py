"""What AWS answered fits the shapes of the optimized integrations."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sfgen.expr.types import ArrayType, DictType, RecordType, StringType, Type
from sfgen.services.integrations import integration
from sfgen.services.optimized import optimized_action
from sfgen.services.optimized_shapes import input_shape
from sfgen.services.resources import parse_resource
from sfgen.services.shapes import Kind, Shape


def events(detail: str) -> Iterator[dict[str, Any]]:
    """Give the details of events of one type in all recorded executions."""
    folder = os.environ.get("SFGEN_RECORDED_DIR")
    if not folder:
        pytest.skip("SFGEN_RECORDED_DIR is not set: it names a folder of answers that are not part of the project")
    for execution in json.loads((Path(folder) / "executions.json").read_text("utf-8")):
        for event in execution["expected"].get("history") or ():
            if detail in event:
                yield event[detail]


def foreign(value: Any, type_: Type, path: str) -> Iterator[str]:
    """Give the places of members that a type does not have."""
    if isinstance(type_, RecordType) and isinstance(value, dict):
        fields = {field.json_name: field.type for field in type_.fields.values()}
        for name, inner in value.items():
            if name not in fields:
                yield f"{path}.{name}"
            else:
                yield from foreign(inner, fields[name], f"{path}.{name}")
    elif isinstance(type_, ArrayType) and isinstance(value, list):
        for inner in value:
            yield from foreign(inner, type_.element, f"{path}[]")
    elif isinstance(type_, DictType) and isinstance(value, dict):
        for inner in value.values():
            yield from foreign(inner, type_.value, f"{path}.*")
    elif isinstance(type_, (RecordType, ArrayType, StringType)) and not isinstance(value, str):
        yield f"{path}: {value!r}"


def test_answers_have_only_members_that_are_known() -> None:
    seen = set()
    for event in events("taskSucceededEventDetails"):
        name = f"{event['resourceType']}:{event['resource']}"
        resource = parse_resource(f"arn:aws:states:::{name}")
        if resource is None or resource.kind not in ("optimized", "http"):
            continue
        seen.add(name)
        assert list(foreign(event.get("output"), integration(resource).result, name)) == []
    assert {"lambda:invoke", "dynamodb:getItem", "states:startExecution.sync:2", "sqs:sendMessage"} <= seen


def unknown(value: Any, shape: Shape, path: str) -> Iterator[str]:
    """Give the places of arguments that a shape does not have."""
    if shape.kind is Kind.STRUCTURE and isinstance(value, dict):
        for name, inner in value.items():
            member = shape.members.get(name)
            if member is None:
                yield f"{path}.{name}"
            else:
                yield from unknown(inner, member.shape, f"{path}.{name}")
    elif shape.kind is Kind.MAP and isinstance(value, dict):
        for inner in value.values():
            yield from unknown(inner, shape.element, f"{path}.*")
    elif shape.kind is Kind.LIST and isinstance(value, list):
        for inner in value:
            yield from unknown(inner, shape.element, f"{path}[]")


def test_arguments_of_successful_tasks_are_known() -> None:
    seen = set()
    for event in events("taskScheduledEventDetails"):
        resource = parse_resource(f"arn:aws:states:::{event['resourceType']}:{event['resource']}")
        action = None if resource is None else optimized_action(resource.service, resource.action)
        if action is None or resource is None or resource.kind != "optimized":
            continue
        shape = input_shape(action)
        assert shape is not None
        given = event["parameters"]
        seen.add(action.name)
        assert list(unknown(json.loads(given) if isinstance(given, str) else given, shape, repr(action))) == []
    assert {"invoke", "getItem", "sendMessage", "publish", "putEvents", "startExecution"} <= seen
