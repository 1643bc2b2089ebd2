"""Packages: the code of functions as archives that are the same bytes for the same files, on every machine.

What a function requires is installed when its archive is wanted, not before: where the archive lies is known without a network.

Source of the limits: AWS Lambda Developer Guide, "Lambda quotas".
"""

from __future__ import annotations

import hashlib
import io
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sfgen.deploy.errors import SetupError
from sfgen.deploy.vendoring import Requirements
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
        key: Where it lies in the bucket; it has a hash of the content, or of what the content is made from, so an object is
            never changed.
        own: The files of the function itself, by their names in the archive.
        function: The logical id of the function.
        source: What was packed.
        vendored: What is installed beside its files, or None.
    """

    key: str
    own: Mapping[str, bytes]
    function: str
    source: Path
    vendored: Requirements | None = None

    def build(self) -> bytes:
        """Give the archive.

        Raises:
            SetupError: What the function requires cannot be installed, or makes it larger than Lambda takes.
        """
        if self.vendored is None:
            return _archive(self.own)
        files = {**self.vendored.install(self.function), **self.own}
        _check_size(self.function, files)
        return _archive(dict(sorted(files.items())))


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
    _check_size(function.logical_id, files)
    stamp = hashlib.sha256(_archive(files))
    vendored = None
    if function.requirements:
        vendored = Requirements(function.requirements, function.runtime, function.architecture)
        stamp.update(repr(vendored).encode())
    key = f"functions/{function.logical_id}-{stamp.hexdigest()[:32]}.zip"
    return Package(key, files, function.logical_id, function.source, vendored)


def _check_size(function: str, files: Mapping[str, bytes]) -> None:
    size = sum(map(len, files.values()))
    if size > _LARGEST:
        raise SetupError(
            f"the source of the function {function} has {size:,} bytes, Lambda takes {_LARGEST:,}",
            "leave out what it does not need, or read it from S3",
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


def _archive(files: Mapping[str, bytes]) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, content in files.items():
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = 0o100644 << 16
            archive.writestr(entry, content)
    return held.getvalue()
