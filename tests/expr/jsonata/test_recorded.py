"""Expressions of definitions that AWS has accepted, and of AWS's public samples."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from sfgen.expr.jsonata import problems
from tests.expr.jsonata.test_oracle import assert_agreement

# What AWS itself reports when it evaluates the expression: T1006, an attempt to call a non-function.
FAILS_AT_RUN_TIME = {"$randomSeeded($states.input.FunctionInput.fst)": ["jsonata-unknown-function"]}


def folder(variable: str) -> Path:
    if variable not in os.environ:
        pytest.skip(f"{variable} is not set: the recorded definitions are not part of the project")
    return Path(os.environ[variable])


def texts(value: Any) -> Iterator[str]:
    """Give the expressions in a definition."""
    if isinstance(value, str):
        if value.startswith("{%") and value.endswith("%}"):
            yield value[2:-2]
    elif isinstance(value, dict | list):
        for item in value.values() if isinstance(value, dict) else value:
            yield from texts(item)


def corpus() -> set[str]:
    files = folder("SFGEN_CORPUS_DIR").glob("*.json")
    return {text for file in files for text in texts(json.loads(file.read_text()))}


def recorded() -> set[str]:
    found: set[str] = set()
    for name in ("executions", "test_state"):
        for case in json.loads((folder("SFGEN_RECORDED_DIR") / f"{name}.json").read_text()):
            definition = case["definition"] if name == "executions" else json.loads(case["request"]["definition"])
            found.update(texts(definition))
    return found


@pytest.mark.parametrize("source", [corpus, recorded])
def test_accepted_expressions_have_no_problems(source: Any, oracles: Any) -> None:
    found = source()
    assert len(found) > 30
    for text in sorted(found):
        assert_agreement(text, oracles.jsonata_parse(text))
        assert [problem.code for problem in problems(text)] == FAILS_AT_RUN_TIME.get(text.strip(), []), text
