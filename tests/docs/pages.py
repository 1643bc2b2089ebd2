"""Reading and running the code blocks of Markdown pages; CONTRIBUTING.md describes the conventions."""

from __future__ import annotations

import contextlib
import difflib
import io
import os
import re
import shutil
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
COMMAND_SECONDS = 60

_FENCE = re.compile(r"^(?P<indent> *)(?P<fence>`{3,})(?P<language>[\w+-]*)")
_COMMENT = re.compile(r"^<!--\s*(?P<kind>output|not executed|file)(?:\s*:\s*(?P<text>.*?))?\s*-->$")
_MARK = "\x1d"
_SHELL = {"sh", "bash", "shell"}


class PageError(Exception):
    """A page breaks the conventions, or a block of it does not do what the page says."""


@dataclass(frozen=True, kw_only=True)
class Block:
    """One fenced block.

    Attributes:
        page: Path of the page below the repository's root.
        line: Line of the block's first line of text, from 1.
        language: What follows the opening fence, or "".
        text: What stands between the fences, without the fence's indentation.
        section: The last second-level heading before the block, or "".
        comment: `output`, `not executed` or `file` where such a comment stands right before the block, else "".
        note: What follows the colon in that comment, or "".
    """

    page: Path
    line: int
    language: str
    text: str
    section: str
    comment: str
    note: str

    def __str__(self) -> str:
        return f"{self.page}:{self.line}"


def read_blocks(path: Path, text: str | None = None) -> list[Block]:
    """Give the fenced blocks of a page.

    Args:
        path: The page.
        text: Its text, or None to read the file.

    Raises:
        PageError: a fence is never closed, or a comment lacks what belongs into it.
    """
    page = path.relative_to(ROOT) if path.is_relative_to(ROOT) else path
    lines = iter(enumerate((path.read_text("utf-8") if text is None else text).splitlines(), 1))
    blocks, section, comment, note = [], "", "", ""
    for number, line in lines:
        if opening := _FENCE.match(line):
            body = _read_body(opening, lines, f"{page}:{number}")
            block = Block(
                page=page,
                line=number + 1,
                language=opening["language"].lower(),
                text=body,
                section=section,
                comment=comment,
                note=note,
            )
            blocks.append(block)
            comment, note = "", ""
        elif found := _COMMENT.match(line.strip()):
            comment, note = found["kind"], found["text"] or ""
            if comment != "output" and not note:
                raise PageError(f"{page}:{number}: '{comment}' needs a text after a colon")
        elif line.strip():
            if comment:
                raise PageError(f"{page}:{number}: '{comment}' must stand right before a block")
            if line.startswith("## "):
                section = line.removeprefix("## ").strip()
    return blocks


def _read_body(opening: re.Match[str], lines: Iterator[tuple[int, str]], place: str) -> str:
    indent, fence = opening["indent"], opening["fence"]
    body: list[str] = []
    for _, line in lines:
        if line.strip() == fence and line.startswith(indent):
            return "".join(f"{text}\n" for text in body)
        body.append(line.removeprefix(indent) if line.startswith(indent) else line.lstrip())
    raise PageError(f"{place}: the block is never closed")


def run_page(blocks: list[Block], folder: Path) -> int:
    """Run the blocks of one page, in order, in one namespace and one folder.

    Args:
        blocks: What `read_blocks` gave.
        folder: An empty folder; it gets a copy of `examples/` and the files that the page writes.

    Returns:
        How many blocks ran.

    Raises:
        PageError: a block failed, or shows something else than it gives.
    """
    if (ROOT / "examples").is_dir():
        shutil.copytree(ROOT / "examples", folder / "examples", ignore=shutil.ignore_patterns("__pycache__"))
    namespace: dict[str, Any] = {"__name__": "__main__"}
    printed: str | None = None
    count = 0
    with contextlib.chdir(folder):
        for block in blocks:
            if block.comment == "not executed":
                printed = None
                continue
            if block.comment == "output":
                if printed is None:
                    raise PageError(f"{block}: no block that ran stands before this output")
                compare(block, shown=block.text, given=printed)
                continue
            if block.comment == "file":
                write_file(block, folder)
            if block.language in {"python", "py"}:
                printed = run_python(block, namespace)
            elif block.language == "console":
                run_console(block, folder)
                printed = None
            elif block.language in _SHELL:
                printed = run_shell(block, folder)
            else:
                continue
            count += 1
    return count


def write_file(block: Block, folder: Path) -> None:
    """Write a block into the file that its comment names."""
    path = folder / block.note
    if not path.resolve().is_relative_to(folder.resolve()):
        raise PageError(f"{block}: {block.note} is outside the page's folder")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(block.text, "utf-8")


def run_python(block: Block, namespace: dict[str, Any]) -> str:
    """Run a block in a namespace and give what it prints.

    Tracebacks, and places that sfgen finds, name the page and its line; or the file, for a block that is one.
    """
    if block.comment == "file":
        name, source = block.note, block.text
    else:
        name, source = str(ROOT / block.page), "\n" * (block.line - 1) + block.text
    output = io.StringIO()
    try:
        with contextlib.redirect_stdout(output):
            exec(compile(source, name, "exec", dont_inherit=True), namespace)
    except Exception as error:
        raise PageError(f"{block}: {type(error).__name__}: {error}") from error
    return output.getvalue()


def run_shell(block: Block, folder: Path) -> str:
    """Run a block as one script, which must succeed, and give what it prints."""
    done = _bash(f"set -euo pipefail\n{block.text}", folder)
    if done.returncode != 0:
        raise PageError(f"{block}: exit code {done.returncode}\n{done.stdout}")
    return done.stdout


def run_console(block: Block, folder: Path) -> None:
    """Run the commands of a session in one shell and compare what each shows.

    A command begins with `$ ` and goes on in lines that begin with `> `; the other lines are what it shows, standard
    error included.
    """
    commands: list[str] = []
    shown: list[str] = []
    for line in block.text.splitlines(keepends=True):
        if line.startswith("$ "):
            commands.append(line[2:])
            shown.append("")
        elif not commands:
            raise PageError(f"{block}: the first line must begin with '$ '")
        elif line.startswith("> ") and not shown[-1]:
            commands[-1] += line[2:]
        else:
            shown[-1] += line
    if not commands:
        raise PageError(f"{block}: no line begins with '$ '")
    # The status is handed on, so that `echo $?` shows that of the command before it.
    script = "".join(f"{command}_status=$?; printf '{_MARK}'; (exit $_status)\n" for command in commands)
    given = _bash(script, folder).stdout.split(_MARK)
    if len(given) != len(commands) + 1:
        raise PageError(f"{block}: the shell ended early\n{''.join(given)}")
    compare(
        block,
        shown=block.text,
        given="".join(
            f"$ {command.replace(chr(10), chr(10) + '> ', command.count(chr(10)) - 1)}{output}"
            for command, output in zip(commands, given, strict=False)
        ),
    )


def _bash(script: str, folder: Path) -> subprocess.CompletedProcess[str]:
    environment = {
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "HOME": str(folder),
        "LC_ALL": "C.UTF-8",
        "COLUMNS": "100",
        "NO_COLOR": "1",
        # Another checkout than the one that is installed, if the tests run on one.
        **{name: os.environ[name] for name in ("PYTHONPATH",) if name in os.environ},
    }
    return subprocess.run(
        ["bash", "-c", script],
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        timeout=COMMAND_SECONDS,
        check=False,
    )


def compare(block: Block, *, shown: str, given: str) -> None:
    """Raise PageError with a diff where a block shows something else than what was given."""
    # A fence ends with a line break in any case.
    if shown.rstrip("\n") != given.rstrip("\n"):
        diff = difflib.unified_diff(
            shown.splitlines(), given.splitlines(), "the page shows", "what it gives", lineterm="", n=2
        )
        raise PageError(f"{block}: the output differs\n{textwrap.indent(chr(10).join(diff), '  ')}")
