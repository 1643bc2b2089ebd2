"""Watching files: compile again when one of them has changed."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Final

import click

__all__ = ["Snapshot", "folders_of", "snapshot", "watch"]

_SECONDS: Final = 0.3
_WATCHED: Final = frozenset({".py", ".jinja", ".j2", ".md", ".txt"})
_MOST_FILES: Final = 5_000
_SKIPPED: Final = frozenset({"node_modules", "__pycache__", "build", "dist"})

Snapshot = dict[Path, tuple[int, int]]


def folders_of(targets: Iterable[str]) -> list[Path]:
    """Give the folders of the files that targets name; the current one for modules."""
    folders = []
    for target in targets:
        path = Path(target.rpartition(":")[0] if ".py:" in target else target)
        folders.append(path.parent if path.suffix == ".py" else Path())
    return list(dict.fromkeys(folders))


def snapshot(folders: Iterable[Path]) -> Snapshot:
    """Give the sizes and times of the files that a workflow may be made from."""
    seen: Snapshot = {}
    todo = list(folders)
    while todo and len(seen) < _MOST_FILES:
        try:
            entries = sorted(todo.pop().iterdir())
        except OSError:
            continue  # a folder that has gone since
        for entry in entries:
            if entry.name.startswith(".") or entry.name in _SKIPPED or entry.is_symlink():
                continue
            if entry.is_dir():
                todo.append(entry)
            elif entry.suffix in _WATCHED:
                try:
                    state = entry.stat()
                except OSError:
                    continue
                seen[entry] = (state.st_mtime_ns, state.st_size)
    return seen


def watch(
    targets: Sequence[str],
    arguments: Sequence[str],
    *,
    pause: Callable[[float], None] = time.sleep,
    run: Callable[[Sequence[str]], object] | None = None,
) -> None:
    """Run `sfgen` with the arguments, and again whenever a file near the targets has changed, until interrupted.

    Each run is a process of its own, so that it imports everything anew and a broken file ends nothing.

    Args:
        targets: What is compiled; the files in their folders and below are watched.
        arguments: The command line, without `--watch`.
        pause: Waits a number of seconds.
        run: Runs the command.
    """
    start = run or _run
    folders = folders_of(targets)
    before: Snapshot | None = None
    while True:
        now = snapshot(folders)
        if now != before:
            start(arguments)
            click.echo("watching for changes; Ctrl-C ends it", err=True)
            before = now
        pause(_SECONDS)


def _run(arguments: Sequence[str]) -> int:
    return subprocess.run([sys.executable, "-m", "sfgen", *arguments], check=False).returncode  # noqa: S603 - our own command
