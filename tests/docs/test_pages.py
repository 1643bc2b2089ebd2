"""Every block of Python and of shell commands in the README and the documentation runs, and shows what it gives."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.docs.pages import ROOT, PageError, read_blocks, run_page

CHECK_PAGES = ROOT / "docs" / "checks"
# Pages of checks hold examples that are wrong on purpose: test_check_pages.py runs them.
PAGES = [
    ROOT / "README.md",
    ROOT / "CONTRIBUTING.md",
    *sorted(path for path in (ROOT / "docs").rglob("*.md") if path.parent != CHECK_PAGES or path.name == "index.md"),
]


@pytest.mark.parametrize("path", PAGES, ids=lambda path: str(path.relative_to(ROOT)))
def test_page(path: Path, tmp_path: Path) -> None:
    try:
        run_page(read_blocks(path), tmp_path)
    except PageError as error:
        pytest.fail(f"{error}", pytrace=error.__cause__ is not None)


# The runner itself


def run(tmp_path: Path, text: str) -> int:
    return run_page(read_blocks(Path("page.md"), text), tmp_path)


def test_blocks_share_a_namespace_and_a_folder(tmp_path: Path) -> None:
    text = """
```python
x = 1
```
<!-- file: sub/data.txt -->
```text
hello
```
```python
from pathlib import Path
print(x, Path("sub/data.txt").read_text())
```

<!-- output -->
```text
1 hello
```
```console
$ cat sub/data.txt
hello
$ cd sub
$ cat data.txt \\
> | tr h H
Hello
$ false
$ echo $?
1
$ echo 1; echo 2 >&2
1
2
```
```sh
cat sub/data.txt
```
<!-- output -->
```text
hello
```
"""
    assert run(tmp_path, text) == 4


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "```python\nprint(1)\n```\n<!-- output -->\n```text\n2\n```\n",
            r"page.md:6: the output differs(.|\n)*-2\n *\+1",
        ),
        ("```python\n\n1 / 0\n```\n", r"page.md:2: ZeroDivisionError"),
        ("```python\n1 +\n```\n", r"page.md:2: SyntaxError"),
        ("```console\n$ echo 1\n2\n```\n", r"page.md:2: the output differs(.|\n)*-2\n *\+1"),
        ("```console\n$ echo 1\n```\n", r"\+1"),
        ("```console\n$ exit\n$ echo 1\n1\n```\n", r"the shell ended early"),
        ("```console\necho 1\n```\n", r"must begin with '\$ '"),
        ("```sh\nfalse\necho 1\n```\n", r"page.md:2: exit code 1"),
        ("<!-- output -->\n```text\n2\n```\n", r"page.md:3: no block that ran"),
        ("<!-- not executed -->\n```python\n```\n", r"page.md:1: 'not executed' needs a text"),
        ("<!-- not executed: it sleeps -->\n\nText.\n```python\n```\n", r"page.md:3: 'not executed' must stand"),
        ("<!-- file: ../x -->\n```text\n```\n", r"outside the page's folder"),
        ("```python\n", r"page.md:1: the block is never closed"),
    ],
)
def test_what_is_wrong_is_said_with_its_place(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(PageError, match=message):
        run(tmp_path, text)


def test_a_block_that_is_not_executed_is_not(tmp_path: Path) -> None:
    assert run(tmp_path, "<!-- not executed: it fails -->\n```python\n1 / 0\n```\n") == 0


def test_indented_blocks_and_long_fences_are_read() -> None:
    text = "1. First\n\n   ```python\n   if x:\n       y\n   ```\n\n````text\n```\n````\n"
    assert [block.text for block in read_blocks(Path("page.md"), text)] == ["if x:\n    y\n", "```\n"]
