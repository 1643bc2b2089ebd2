"""What AWS answered in recorded executions has the types that sfgen gives to results."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sfgen.expr.types import ArrayType, NumberType, Presence, RecordType, StringType, Type
from sfgen.services.integrations import integration
from sfgen.services.resources import parse_resource

RECORDED = os.environ.get("SFGEN_RECORDED_DIR")


def differences(type_: Type, value: Any, path: str) -> Iterator[str]:
    if isinstance(type_, RecordType) and isinstance(value, dict):
        fields = type_.fields
        for name, member in value.items():
            if name in fields:
                yield from differences(fields[name].type, member, f"{path}.{name}")
            elif not type_.open:
                yield f"{path} has {name}"
        missing = [name for name, each in fields.items() if each.presence is Presence.SURE and name not in value]
        yield from (f"{path} lacks {name}" for name in missing)
    elif isinstance(type_, ArrayType) and isinstance(value, list):
        for element in value:
            yield from differences(type_.element, element, f"{path}[]")
    elif isinstance(type_, (StringType, NumberType)):
        kind = str if isinstance(type_, StringType) else (int, float)
        if not isinstance(value, kind):
            yield f"{path} is {value!r}"


@pytest.mark.skipif(RECORDED is None, reason="SFGEN_RECORDED_DIR is not set: it names a folder of recorded answers")
def test_answers_of_aws_have_the_types_of_results() -> None:
    assert RECORDED is not None
    compared = 0
    for execution in json.loads((Path(RECORDED) / "executions.json").read_text("utf-8")):
        for event in execution["expected"].get("history") or ():
            details = event.get("taskSucceededEventDetails") or {}
            text = f"arn:aws:states:::{details.get('resourceType')}:{details.get('resource')}"
            resource = parse_resource(text)
            if resource is not None and isinstance(details.get("output"), dict):
                compared += 1
                assert list(differences(integration(resource).result, details["output"], text)) == []
    assert compared > 20
