"""Files that are there as a whole or not at all."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

__all__ = ["TEMPORARY", "move", "write_whole"]

TEMPORARY = ".sfgen-"
"""How the names of files begin that are not whole yet."""


def write_whole(path: Path, content: bytes) -> None:
    """Write a file so that a reader, and whoever comes after a crash, sees the old content or the new one."""
    temporary = _beside(path)
    try:
        with temporary.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def move(source: Path, path: Path) -> None:
    """Move a file, also from another disk, so that a reader sees the old content of the place or the new one."""
    temporary = _beside(path)
    try:
        shutil.move(source, temporary)
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def _beside(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=TEMPORARY)
    os.close(handle)
    return Path(temporary)
