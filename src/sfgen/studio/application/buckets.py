"""What stands for S3: each bucket is a folder, each object a file in it."""

from __future__ import annotations

import hashlib
import json
import mimetypes
import os
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from typing import Any, Final

from sfgen.studio.application.files import TEMPORARY, move, write_whole

__all__ = ["Buckets", "StorageError", "Stored"]

_CHUNK: Final = 2**20
_LONGEST_KEY: Final = 1_024
"""Source: Amazon S3 User Guide, "Naming Amazon S3 objects"."""
_PLAIN: Final = "binary/octet-stream"


class StorageError(Exception):
    """A request that S3 refuses.

    Attributes:
        code: The name of the error.
        message: What is wrong.
        status: The status of the answer.
    """

    def __init__(self, code: str, message: str, status: int) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.status = status


@dataclass(frozen=True, slots=True)
class Stored:
    """An object.

    Attributes:
        key: Its key.
        path: Its file.
        size: How many bytes it has.
        modified: When it was written.
        kind: Its content type.
        etag: The MD5 of its content.
        metadata: What its writer has said of it.
    """

    key: str
    path: Path
    size: int
    modified: datetime
    kind: str
    etag: str
    metadata: Mapping[str, str] = field(default_factory=dict)


class Buckets:
    """Buckets that are folders.

    Args:
        folders: The folder of each bucket by its name; it is made when something is written.
        beside: A folder of our own, for what a file cannot say of an object, and for uploads that are not whole yet.
    """

    def __init__(self, folders: Mapping[str, Path], beside: Path) -> None:
        self.folders = dict(folders)
        self._beside = beside

    def __contains__(self, bucket: str) -> bool:
        return bucket in self.folders

    def get(self, bucket: str, key: str) -> Stored:
        """Find an object.

        Raises:
            StorageError: There is no such bucket or no such object.
        """
        path = self.path(bucket, key)
        if not path.is_file():
            raise StorageError("NoSuchKey", "The specified key does not exist.", 404)
        return self._stored(bucket, key, path)

    def put(
        self,
        bucket: str,
        key: str,
        content: bytes | Path,
        *,
        kind: str | None = None,
        metadata: Mapping[str, str] | None = None,
    ) -> Stored:
        """Write an object: bytes, or a file from `incoming`, which is moved.

        Raises:
            StorageError: There is no such bucket, or the key cannot be that of a file.
        """
        path = self.path(bucket, key)
        if path.is_dir() or any(parent.is_file() for parent in path.parents):
            raise _no_file(key, "another key has it as a folder, or as a part of its own folder")
        if isinstance(content, Path):
            move(content, path)
        else:
            write_whole(path, content)
        told = {"kind": kind or _PLAIN, "etag": _md5(path), "metadata": dict(metadata or {}), "stamp": _stamp(path)}
        write_whole(self._about(bucket, key), json.dumps(told).encode())
        return self._stored(bucket, key, path)

    def delete(self, bucket: str, key: str) -> None:
        """Delete an object, if it is there."""
        self.path(bucket, key).unlink(missing_ok=True)
        self._about(bucket, key).unlink(missing_ok=True)

    def list(self, bucket: str, prefix: str = "") -> Iterator[Stored]:
        """Give the objects of a bucket whose keys begin with a prefix, in the order of their keys."""
        folder = self._folder(bucket)
        found = ((path.relative_to(folder).as_posix(), path) for path in folder.rglob("*") if path.is_file())
        for key, path in sorted(found, key=lambda each: each[0].encode()):
            if key.startswith(prefix) and not path.name.startswith(TEMPORARY):
                yield self._stored(bucket, key, path)

    def incoming(self) -> Path:
        """Give a new file for an upload that is under way."""
        folder = self._beside / "incoming"
        folder.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=folder)
        os.close(handle)
        return Path(name)

    def path(self, bucket: str, key: str) -> Path:
        """Give the file of an object, which need not be there.

        Raises:
            StorageError: There is no such bucket, or the key cannot be that of a file in its folder.
        """
        folder = self._folder(bucket)
        if not key:
            raise StorageError("InvalidArgument", "An object has a key.", 400)
        if len(key.encode()) > _LONGEST_KEY:
            raise StorageError("KeyTooLongError", "Your key is too long", 400)
        parts = key.split("/")
        if any(part in {"", ".", ".."} or len(part.encode()) > 255 for part in parts) or "\0" in key:
            raise _no_file(key, "a part between two / is empty, . or .., or too long")
        if len(PurePosixPath(key).parts) != len(Path(key).parts) or Path(key).is_absolute() or Path(key).drive:
            raise _no_file(key, "this system reads it as another path")
        path = folder.joinpath(*parts)
        # A link in the folder may lead elsewhere.
        if not path.resolve().is_relative_to(folder.resolve()):
            raise _no_file(key, "it leads out of the folder of the bucket")
        return path

    def _folder(self, bucket: str) -> Path:
        folder = self.folders.get(bucket)
        if folder is None:
            raise StorageError("NoSuchBucket", "The specified bucket does not exist", 404)
        return folder

    def _about(self, bucket: str, key: str) -> Path:
        name = hashlib.sha256(key.encode()).hexdigest()
        return self._beside / "about" / bucket / f"{name}.json"

    def _stored(self, bucket: str, key: str, path: Path) -> Stored:
        about, told = path.stat(), self._told(bucket, key)
        if told.get("stamp") != _stamp(path):
            # It was put there by hand.
            told = {"kind": mimetypes.guess_type(key)[0] or _PLAIN, "etag": _md5(path), "metadata": {}}
        modified = datetime.fromtimestamp(int(about.st_mtime), UTC)
        return Stored(key, path, about.st_size, modified, told["kind"], told["etag"], told["metadata"])

    def _told(self, bucket: str, key: str) -> dict[str, Any]:
        try:
            told = json.loads(self._about(bucket, key).read_bytes())
        except (FileNotFoundError, ValueError):
            return {}
        return told if isinstance(told, dict) else {}


def _no_file(key: str, why: str) -> StorageError:
    return StorageError("InvalidArgument", f"The key {key!r} cannot be a file here: {why}", 400)


def _stamp(path: Path) -> list[int]:
    about = path.stat()
    return [about.st_mtime_ns, about.st_size]


def _md5(path: Path) -> str:
    digest = hashlib.md5(usedforsecurity=False)
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()
