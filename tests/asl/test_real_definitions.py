"""Definitions that people wrote and AWS accepted; data of development, looked up through environment variables."""

import json
import os
from pathlib import Path
from typing import Any

import pytest
import yaml

from sfgen import asl

CORPUS = os.environ.get("SFGEN_CORPUS_DIR")
RECORDED = os.environ.get("SFGEN_RECORDED_DIR")


def _corpus() -> list[Any]:
    if not CORPUS:
        return [pytest.param(None, marks=pytest.mark.skip(reason="SFGEN_CORPUS_DIR names no folder of definitions"))]
    files = sorted(file for file in Path(CORPUS).glob("*.json") if file.name != "manifest.json")
    return [pytest.param(file, id=file.stem) for file in files]


@pytest.mark.parametrize("file", _corpus())
def test_real_definitions_round_trip(file: Path) -> None:
    machine = asl.load(file)
    assert machine.to_dict() == json.loads(file.read_bytes())
    assert asl.loads(machine.to_json()) == machine
    assert asl.loads(machine.to_yaml()) == machine
    assert yaml.safe_load(machine.to_yaml()) == machine.to_dict()


@pytest.mark.skipif(not RECORDED, reason="SFGEN_RECORDED_DIR names no folder of recorded answers")
def test_definitions_that_aws_accepted_have_no_findings() -> None:
    executions = json.loads(Path(RECORDED or "", "executions.json").read_bytes())
    for execution in executions:
        document = asl.read_object(execution["definition"])
        assert document.diagnostics == (), execution["id"]
        assert document.machine.to_dict() == execution["definition"], execution["id"]
        assert asl.loads(document.machine.to_json()) == document.machine, execution["id"]
        assert asl.loads(document.machine.to_yaml()) == document.machine, execution["id"]
    assert executions
