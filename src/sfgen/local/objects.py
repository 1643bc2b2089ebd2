"""What stands for S3 in a run: folders of this machine, and what the run has written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from os import PathLike
from pathlib import Path
from typing import Any

from sfgen.errors import SfgenError

__all__ = ["Object", "Objects"]


@dataclass(frozen=True, slots=True)
class Object:
    """One object of a bucket."""

    key: str
    size: int
    modified: float


class Objects:
    """Buckets: those that are folders here, and objects that the run has written.

    Args:
        folders: A folder of this machine for each name of a bucket.

    Attributes:
        written: What the run has written, by `s3://bucket/key`.
    """

    def __init__(self, folders: Mapping[str, str | PathLike[str]]) -> None:
        self._folders = {name: Path(folder) for name, folder in folders.items()}
        for name, folder in self._folders.items():
            if not folder.is_dir():
                raise SfgenError(f"the bucket '{name}' is to be the folder {folder}, which does not exist")
        self.written: dict[str, str] = {}

    def read(self, bucket: str, key: str) -> bytes | None:
        """Give the content of an object, or None if there is none."""
        written = self.written.get(f"s3://{bucket}/{key}")
        if written is not None:
            return written.encode()
        path = self._path(bucket, key)
        return path.read_bytes() if path is not None and path.is_file() else None

    def list(self, bucket: str, prefix: str) -> Iterator[Object]:
        """Give the objects of a bucket whose keys begin with a prefix, in order of their keys."""
        folder = self._folders.get(bucket)
        if folder is None:
            return
        found = ((path.relative_to(folder).as_posix(), path) for path in folder.rglob("*") if path.is_file())
        for key, path in sorted(found):
            if key.startswith(prefix):
                about = path.stat()
                yield Object(key, about.st_size, about.st_mtime)

    def has(self, bucket: str) -> bool:
        """Say whether a bucket is a folder here."""
        return bucket in self._folders

    def write(self, bucket: str, key: str, text: str) -> None:
        """Write an object: into the folder of the bucket, if it has one."""
        self.written[f"s3://{bucket}/{key}"] = text
        path = self._path(bucket, key)
        if path is not None:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")

    def _path(self, bucket: str, key: str) -> Path | None:
        folder = self._folders.get(bucket)
        if folder is None:
            return None
        path = (folder / key).resolve()
        if not path.is_relative_to(folder.resolve()):
            raise SfgenError(f"the key {key!r} leads out of the folder of the bucket '{bucket}'")
        return path


def text_argument(arguments: Any, name: str) -> str:
    """Give a text among the arguments of a reader or a writer, or an empty one."""
    value = arguments.get(name) if isinstance(arguments, dict) else None
    return value if isinstance(value, str) else ""
