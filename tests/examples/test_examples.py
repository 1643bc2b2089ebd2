"""Every example compiles without a finding, to the definition beside this test, which others accept too.

In JSONPath it compiles to the definition in `golden/jsonpath`, or each expression that JSONPath cannot say is named in the
text file there. A person read the definitions: they are what one would write by hand. After a change that is meant,
`python -m tests.examples.test_examples` writes all anew, to be read again.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from sfgen import asl
from sfgen.cli import main
from sfgen.cli.target import load
from sfgen.dsl.compilation import compile_all
from sfgen.expr.jsonata import problems
from tests.oracles.fixtures import Oracles
from tests.oracles.tolerated import refusals

ROOT = Path(__file__).parents[2]
EXAMPLES = sorted(path.stem for path in (ROOT / "examples").glob("*.py"))
GOLDEN = Path(__file__).parent / "golden"
PATHS = GOLDEN / "jsonpath"


def golden(name: str) -> str:
    return (GOLDEN / f"{name}.asl.json").read_text("utf-8")


def test_each_example_has_its_definition() -> None:
    assert sorted(path.name.removesuffix(".asl.json") for path in GOLDEN.glob("*.json")) == EXAMPLES
    assert sorted(path.name.partition(".")[0] for path in PATHS.iterdir()) == EXAMPLES


@pytest.mark.parametrize("name", EXAMPLES)
def test_compiles_to_its_definition_without_a_finding(name: str) -> None:
    result = CliRunner().invoke(main, ["compile", str(ROOT / "examples" / f"{name}.py")])
    assert result.stderr == ""
    assert result.stdout == golden(name)
    assert result.exit_code == 0


def in_jsonpath(name: str) -> tuple[str, str]:
    """Give the file that an example in JSONPath is kept in, and what is in it: its definition, or what it cannot say."""
    [loaded] = load([str(ROOT / "examples" / f"{name}.py")])
    [workflow] = loaded.workflows
    workflow.query_language = "JSONPath"
    try:
        [compiled] = compile_all([workflow])
    finally:
        workflow.query_language = "JSONata"
    if compiled.machine is not None:
        assert compiled.diagnostics == ()
        return f"{name}.asl.json", compiled.machine.to_json()
    return f"{name}.refused.txt", "".join(f"{each.message}\n  hint: {each.hint}\n" for each in compiled.diagnostics)


@pytest.mark.parametrize("name", EXAMPLES)
def test_in_jsonpath_it_compiles_or_names_what_cannot_be_said(name: str, oracles: Oracles) -> None:
    file, text = in_jsonpath(name)
    assert (PATHS / file).read_text("utf-8") == text
    if file.endswith(".asl.json"):
        assert asl.loads(text).to_json() == text
        definition = json.loads(text)
        assert definition["QueryLanguage"] == "JSONPath"
        assert refusals(oracles, definition) == []


def test_the_picture_of_the_readme_is_drawn_from_the_example() -> None:
    result = CliRunner().invoke(main, ["graph", "--format", "svg", str(ROOT / "examples" / "serverless_video.py")])
    assert result.exit_code == 0
    assert result.stdout == (ROOT / "docs" / "images" / "serverless_video.svg").read_text("utf-8")


@pytest.mark.parametrize("name", EXAMPLES)
def test_definition_loads_and_is_written_again_as_it_is(name: str) -> None:
    machine = asl.loads(golden(name))
    assert machine.to_json() == golden(name)
    assert asl.loads(machine.to_yaml()) == machine


@pytest.mark.parametrize("name", EXAMPLES)
def test_others_accept_the_definition(name: str, oracles: Oracles) -> None:
    assert refusals(oracles, json.loads(golden(name))) == []


def expressions(value: object) -> list[str]:
    """Give every JSONata expression of a definition, without its delimiters."""
    found: list[str] = []
    stack = [value]
    while stack:
        each = stack.pop()
        if isinstance(each, dict):
            stack.extend(each.values())
        elif isinstance(each, list):
            stack.extend(each)
        elif isinstance(each, str) and each.startswith("{%"):
            found.append(each[2:-2])
    return found


@pytest.mark.parametrize("name", EXAMPLES)
def test_expressions_are_jsonata(name: str, oracles: Oracles) -> None:
    found = expressions(json.loads(golden(name)))
    assert found
    for text in found:
        assert oracles.jsonata_parse(text)["ok"], text
        assert problems(text) == []


def write() -> None:
    """Write the definitions anew."""
    for name in EXAMPLES:
        result = CliRunner().invoke(main, ["compile", str(ROOT / "examples" / f"{name}.py")])
        (GOLDEN / f"{name}.asl.json").write_text(result.stdout, "utf-8")
        for old in PATHS.glob(f"{name}.*"):
            old.unlink()
        file, text = in_jsonpath(name)
        (PATHS / file).write_text(text, "utf-8")


if __name__ == "__main__":
    write()
