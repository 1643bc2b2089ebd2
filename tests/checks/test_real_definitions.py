"""No error in definitions that AWS has taken; errors in some that it refused."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from sfgen import asl, documents
from sfgen.checks import check
from sfgen.errors import Diagnostic, DocumentError


def folder(variable: str) -> Path:
    """Give the folder that an environment variable names, or skip."""
    name = os.environ.get(variable)
    if not name:
        pytest.skip(f"{variable} is not set: it names a folder of definitions that are not part of the project")
    return Path(name)


def errors(definition: Any, **options: Any) -> list[Diagnostic]:
    document = asl.read_object(definition)
    findings = [*document.diagnostics, *check(document.machine, **options)]
    return [each for each in findings if each.severity == "error"]


def test_public_samples() -> None:
    paths = [path for path in sorted(folder("SFGEN_CORPUS_DIR").glob("*.json")) if path.name != "manifest.json"]
    assert len(paths) > 50
    found = {}
    for path in paths:
        [definition] = documents.read_definitions(path.read_bytes(), str(path))
        found[path.name] = [each for each in documents.validate(definition) if each.severity != "advice"]
    assert found == {path.name: [] for path in paths}


def test_recorded_refusals() -> None:
    refused = json.loads((folder("SFGEN_RECORDED_DIR") / "invalid.json").read_text("utf-8"))
    compared = [each for each in refused if "Invalid State Machine Definition" in str(each["expected"])]
    assert len(compared) > 5
    accepted = [
        each["id"]
        for each in compared
        if not errors(each["definition"], machine_type="EXPRESS" if "express" in each["topic"] else "STANDARD")
    ]
    assert accepted == []


def test_definitions_of_recorded_executions() -> None:
    executions = json.loads((folder("SFGEN_RECORDED_DIR") / "executions.json").read_text("utf-8"))
    assert len(executions) > 300
    found = {each["id"]: errors(each["definition"], machine_type=each["type"]) for each in executions}
    # AWS took them all, but some could only fail.
    failed = {each["id"] for each in executions if each["expected"]["status"] == "FAILED"}
    assert [(id_, errors) for id_, errors in found.items() if errors and id_ not in failed] == []
    assert sum(map(bool, found.values())) < 5


def test_recorded_answers_agree_in_ok_or_fail() -> None:
    answers = json.loads((folder("SFGEN_RECORDED_DIR") / "validate.json").read_text("utf-8"))
    found = {}
    for answer in answers:
        request = answer["request"]
        try:
            [definition] = documents.read_definitions(request["definition"], "-")
            findings = documents.validate(definition, request["type"])
        except DocumentError as error:
            findings = [documents.unreadable(error)]
        found[answer["id"]] = "FAIL" if any(each.severity == "error" for each in findings) else "OK"
    assert found == {answer["id"]: answer["expected"]["result"] for answer in answers}


def test_recorded_answers_of_validation() -> None:
    answers = json.loads((folder("SFGEN_RECORDED_DIR") / "validate.json").read_text("utf-8"))
    compared = 0
    for answer in answers:
        try:
            definition = json.loads(answer["request"]["definition"])
        except ValueError:
            continue
        compared += 1
        expected = {each.get("location", "").removesuffix("/") for each in answer["expected"]["diagnostics"]}
        # AWS names the state, or the machine; this names the field of it too.
        found = {_state(each.pointer) for each in errors(definition, machine_type=answer["request"]["type"])}
        assert found == expected, answer["id"]
    assert compared > 3


def _state(pointer: str) -> str:
    return "/".join(pointer.split("/")[:3])


def test_recorded_refusal_of_a_callback_in_an_express_workflow() -> None:
    refused = json.loads((folder("SFGEN_RECORDED_DIR") / "invalid.json").read_text("utf-8"))
    [express] = [each["definition"] for each in refused if each["topic"] == "test_sfn_api_express"]
    assert [(each.code, each.pointer) for each in errors(express, machine_type="EXPRESS")] == [
        ("express-pattern", "/States/Publish/Resource")
    ]
    assert errors(express, machine_type="STANDARD") == []
