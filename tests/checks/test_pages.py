"""The pages of the docs say what the registry says; that their examples do is tested with the docs.

After a change of the registry, `python -m tests.checks.test_pages` writes the index anew.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from sfgen.checks import CODES, Code

FOLDER = Path(__file__).parents[2] / "docs" / "checks"

# The site's own list of pages; on a code host it reads as a list of names.
PAGES_OF_THE_SITE = ["", "```{toctree}", ":hidden:", ":glob:", "", "*", "```"]
INTRODUCTION = """\
# Checks

Every finding has a code. An error stops `compile()` and `sfgen compile`; a warning is shown and stops nothing. The page of a
code says why it is one, and shows how it comes about and how it goes away.
"""


TITLES = {"jsonata": "JSONata", "jsonpath": "JSONPath"}


def severity(code: Code) -> str:
    """Give the severity of a code in words."""
    return code.severity + (f"; {code.in_documents} in a loaded definition" if code.in_documents else "")


def index() -> Iterator[str]:
    """Give the lines of the index page."""
    yield from INTRODUCTION.splitlines()
    for group in dict.fromkeys(code.group for code in CODES.values()):
        yield ""
        yield f"## {TITLES.get(group, group.capitalize())}"
        yield ""
        yield "| Code | Severity | What is wrong |"
        yield "| --- | --- | --- |"
        for code in CODES.values():
            if code.group == group:
                yield f"| [`{code.name}`]({code.name}.md) | {severity(code)} | {code.summary} |"
    yield from PAGES_OF_THE_SITE


def test_the_index_lists_every_code() -> None:
    assert (FOLDER / "index.md").read_text("utf-8") == "\n".join(index()) + "\n"


@pytest.mark.parametrize("code", CODES.values(), ids=lambda code: code.name)
def test_a_page_begins_with_what_the_registry_says(code: Code) -> None:
    lines = (FOLDER / f"{code.name}.md").read_text("utf-8").splitlines()
    assert lines[:6] == [f"# `{code.name}`", "", f"Severity: {severity(code)}", "", code.summary, ""]
    assert [line for line in lines if line.startswith("#")] == [f"# `{code.name}`", "## Why", "## Bad", "## Good"]


if __name__ == "__main__":
    (FOLDER / "index.md").write_text("\n".join(index()) + "\n", "utf-8")
