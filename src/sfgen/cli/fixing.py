"""What `sfgen validate --fix` does with files: mends them, and shows how."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Sequence
from pathlib import Path

import click

from sfgen.cli.checking import Selection
from sfgen.cli.findings import echo, shorten
from sfgen.cli.output import write_files
from sfgen.cli.paths import Source
from sfgen.documents.fixing import fix_text

__all__ = ["fix_sources"]


def fix_sources(sources: Sequence[Source], selection: Selection, *, writes: bool) -> None:
    """Mend files in place and print the changes to stderr.

    Args:
        sources: The files; stdin is left alone.
        selection: Which findings count: no others are mended.
        writes: Whether to write the files, and not only to show what would change.
    """
    changed: dict[Path, str] = {}
    mended = 0
    for source in sources:
        path = Path(source.path)
        if source.path == "-" or not path.is_file():
            continue
        try:
            text = path.read_bytes().decode("utf-8-sig")
        except UnicodeDecodeError:
            continue
        made, done = fix_text(text, source.path, takes=selection.takes)
        if done:
            changed[path] = made
            mended += len(done)
            for line in _diff(text, made, source.path):
                echo(line)
    if changed:
        what = "mended" if writes else "would mend"
        echo(
            f"{what} {mended} finding{'' if mended == 1 else 's'} in {len(changed)} file{'' if len(changed) == 1 else 's'}"
        )
    if writes:
        write_files(changed)


_COLOURS = {"+": "green", "-": "red", "@": "cyan"}


def _diff(old: str, new: str, path: str) -> Iterator[str]:
    name = shorten(path)
    for line in difflib.unified_diff(old.splitlines(), new.splitlines(), name, name, lineterm=""):
        yield click.style(line, fg=_COLOURS.get(line[:1]))
