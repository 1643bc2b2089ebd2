"""The page that goes through the talk names what is there: states, resources, examples, tests."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from sfgen.asl.walk import walk
from sfgen.cli.target import compile_targets
from sfgen.deploy.template import template_of
from tests.docs.pages import ROOT

PAGE = ROOT / "docs" / "talk.md"
_LINK = re.compile(r"\[(?P<text>[^\]]+)\]\((?P<target>[^)#\s]+)[^)]*\)")
_CODE = re.compile(r"`([^`]+)`")


class Row(NamedTuple):
    """One claim.

    Attributes:
        claim: What the talk shows.
        here: Where it is, in Markdown.
        tests: The tests that show it, in Markdown.
    """

    claim: str
    here: str
    tests: str


def rows() -> Iterator[Row]:
    """Give the claims of the page."""
    for line in PAGE.read_text("utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if line.startswith("|") and not set(line) <= set("|- ") and cells[1] != "Here":
            yield Row(*cells)


ROWS = [pytest.param(row, id=row.claim[:60]) for row in rows()]


@pytest.fixture(scope="module")
def names() -> set[str]:
    """Give what the flagship has: states, and resources of its stack."""
    compiled = compile_targets([str(ROOT / "examples" / "serverless_video.py")])
    [(name, machine)] = compiled.machines.items()
    assert name == "serverless-video"
    made = template_of(
        [(compiled.workflows[0], machine)], compiled.resources, compiled.outputs, compiled.rules, own_roles=True
    )
    return {visit.name for visit in walk(machine)} | set(made.body["Resources"])


def test_the_page_has_the_talk() -> None:
    assert len(ROWS) > 40


@pytest.mark.parametrize("row", ROWS)
def test_it_is_where_the_page_says(row: Row, names: set[str]) -> None:
    links = [(PAGE.parent / link["target"]).resolve() for link in _LINK.finditer(row.here)]
    assert [link for link in links if not link.exists()] == []
    named = _CODE.findall(_LINK.sub("", row.here))
    assert links or named, "the row says no place"
    assert [name for name in named if name not in names] == []


@pytest.mark.parametrize("row", ROWS)
def test_it_is_shown_by_tests(row: Row) -> None:
    links = list(_LINK.finditer(row.tests))
    assert links, "the row has no test"
    for link in links:
        path = (PAGE.parent / link["target"]).resolve()
        assert path.is_relative_to(ROOT / "tests")
        assert link["text"].strip("`") in functions(path)


def functions(path: Path) -> set[str]:
    """Give the tests of a file."""
    return {node.name for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.FunctionDef)}
