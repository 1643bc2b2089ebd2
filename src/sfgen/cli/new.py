"""`sfgen new`: a small project to begin with."""

from __future__ import annotations

import re
import shutil
import tempfile
from importlib import resources
from pathlib import Path

import click

from sfgen.cli.failures import OutputError, traceback_option

__all__ = ["command"]

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_-]{0,79}")
_FILES = ("workflow.py", "test_workflow.py", "README.md")


@click.command("new", epilog="Exit codes: 0 fine, 2 wrong usage, or the folder cannot be made.")
@click.argument("name", metavar="NAME")
@traceback_option
def command(*, name: str) -> None:
    """Make a folder NAME with a workflow that compiles and a test that passes.

    NAME is a path; its last part becomes the name of the workflow: a letter, then letters, digits, - and _.
    """
    folder = Path(name)
    if not _NAME.fullmatch(folder.name):
        raise click.UsageError(
            f"{folder.name!r} cannot be the name of a workflow: a letter, then letters, digits, - and _."
        )
    if folder.exists():
        raise OutputError(f"'{name}' is there already", "choose another name, or remove it first")
    if not folder.parent.is_dir():
        raise OutputError(f"there is no folder '{folder.parent}'", f"make it first: mkdir -p {folder.parent}")
    try:
        _make(folder)
    except OSError as error:
        raise OutputError(f"'{name}' cannot be made: {error.strerror}", "check the path and its permissions") from error
    for file in _FILES:
        click.echo(f"wrote {folder / file}", err=True)
    click.echo(f"next: cd {name} && sfgen compile workflow.py", err=True)


def _make(folder: Path) -> None:
    """Write all files beside the folder first, so that there is never half a project."""
    source = resources.files("sfgen.cli") / "starter"
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix=f".{folder.name}-") as temporary:
        made = Path(temporary) / folder.name
        made.mkdir()
        for file in _FILES:
            text = (source / f"{file}.txt").read_text("utf-8").replace("NAME", folder.name)
            (made / file).write_text(text, "utf-8")
        shutil.move(made, folder)
