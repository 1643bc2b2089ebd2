"""Each code has a page, and each page a bad example that gives the code and a good one that does not."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.docs.pages import ROOT, Block, PageError, read_blocks, run_python

if TYPE_CHECKING:
    from sfgen.errors import Diagnostic

FOLDER = ROOT / "docs" / "checks"
PAGES = sorted(path for path in FOLDER.glob("*.md") if path.name != "index.md")
# Without any page the tests fail for want of this one, and do not keep the others from being collected.
page = pytest.mark.parametrize("path", PAGES or [FOLDER / "no-page.md"], ids=lambda path: path.stem)


def codes() -> dict[str, Any]:
    from sfgen.checks import CODES

    return dict(CODES)


def test_every_code_has_a_page_and_every_page_a_code() -> None:
    assert {path.stem for path in PAGES} == set(codes())


def example(path: Path, section: str) -> Block:
    """Give the one example of a section."""
    found = [block for block in read_blocks(path) if block.language in {"python", "json", "yaml"}]
    assert [block.section for block in found] == ["Bad", "Good"], f"{path.name} needs one example under each heading"
    return next(block for block in found if block.section == section)


def findings(block: Block, folder: Path) -> list[Diagnostic]:
    """Give what sfgen finds in an example: in the variable `wf` of Python, or in a definition."""
    import sfgen.checks
    import sfgen.documents
    import sfgen.dsl.source_scan
    import sfgen.errors

    if block.language != "python":
        try:
            [definition] = sfgen.documents.read_definitions(block.text, f"example.{block.language}")
        except sfgen.errors.DocumentError as error:
            return [sfgen.documents.unreadable(error)]
        return sfgen.documents.validate(definition)
    namespace: dict[str, Any] = {"__name__": "__main__"}
    try:
        with contextlib.chdir(folder):
            run_python(block, namespace)
    except PageError as error:
        # What cannot go on is raised with its findings.
        if isinstance(error.__cause__, sfgen.errors.DefinitionError):
            return list(error.__cause__.diagnostics)
        raise
    workflow = namespace["wf"]
    assert isinstance(workflow, sfgen.Workflow)
    # What `sfgen compile` finds: also in steps beside the workflow, and in the source itself.
    compiled = sfgen.compile_all([workflow], namespace.values())[0]
    return [*compiled.diagnostics, *sfgen.dsl.source_scan.scan(block.text, str(block.page), namespace)]


@page
def test_the_bad_example_gives_the_code(path: Path, tmp_path: Path) -> None:
    bad = example(path, "Bad")
    found = findings(bad, tmp_path)
    matching = [diagnostic for diagnostic in found if diagnostic.code == path.stem]
    assert matching, found
    code = codes()[path.stem]
    severity = code.severity if bad.language == "python" else code.in_documents or code.severity
    assert {diagnostic.severity for diagnostic in matching} == {severity}
    assert [diagnostic.message for diagnostic in matching if diagnostic.message.endswith(".")] == []


@page
def test_the_good_example_does_not(path: Path, tmp_path: Path) -> None:
    found = findings(example(path, "Good"), tmp_path)
    assert [str(diagnostic) for diagnostic in found if diagnostic.code == path.stem] == []


@page
def test_the_title_names_the_code(path: Path) -> None:
    title = path.read_text("utf-8").splitlines()[0]
    assert title.startswith("# ")
    assert path.stem in title
