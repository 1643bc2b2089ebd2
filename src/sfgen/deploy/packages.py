"""Packages: the code of functions as archives that are the same bytes for the same files, on every machine.

Source of the limits: AWS Lambda Developer Guide, "Lambda quotas".
"""

from __future__ import annotations

import hashlib
import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sfgen.deploy.errors import SetupError
from sfgen.resources import Function

__all__ = ["Package", "package_of"]

_EPOCH: Final = (1980, 1, 1, 0, 0, 0)
"""The earliest time that an archive can hold."""
_LEFT_OUT: Final = frozenset({"__pycache__", ".git", ".venv", ".mypy_cache", ".ruff_cache", ".pytest_cache"})
_LARGEST: Final = 250 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Package:
    """The code of one function.

    Attributes:
        key: Where it lies in the bucket; it has a hash of the content, so an object is never changed.
        content: The archive.
        function: The logical id of the function.
        source: What was packed.
    """

    key: str
    content: bytes
    function: str
    source: Path


def package_of(function: Function) -> Package:
    """Pack the source of a function.

    Raises:
        SetupError: A file cannot be read, or the code is larger than Lambda takes.
    """
    try:
        files = {name: path.read_bytes() for name, path in _files(function.source)}
    except OSError as error:
        message = f"the source of the function {function.logical_id} cannot be read: {error.strerror}: {error.filename}"
        raise SetupError(message, "every file in the folder is packed: make it readable, or move it away") from error
    size = sum(map(len, files.values()))
    if size > _LARGEST:
        raise SetupError(
            f"the source of the function {function.logical_id} has {size:,} bytes, Lambda takes {_LARGEST:,}",
            "leave out what it does not need, or read it from S3",
        )
    content = _archive(files)
    return Package(
        f"functions/{function.logical_id}-{hashlib.sha256(content).hexdigest()[:32]}.zip",
        content,
        function.logical_id,
        function.source,
    )


def _files(source: Path) -> Iterator[tuple[str, Path]]:
    """Yield the files of a function with their names in the archive."""
    if not source.is_dir():
        yield source.name, source
        return
    for path in sorted(source.rglob("*"), key=lambda path: path.relative_to(source).as_posix()):
        inside = path.relative_to(source)
        if path.is_file() and not _LEFT_OUT & set(inside.parts):
            yield inside.as_posix(), path


def _archive(files: dict[str, bytes]) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = 0o100644 << 16
            archive.writestr(entry, content)
    return held.getvalue()
