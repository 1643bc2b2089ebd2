"""S3 over HTTP: presigned forms and addresses, whose content goes to the disk piece by piece."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from typing import Any, Final, Protocol
from urllib.parse import quote
from xml.sax.saxutils import escape

from python_multipart.exceptions import FormParserError
from python_multipart.multipart import MultipartParser, parse_options_header

from sfgen.studio.application.buckets import Buckets, StorageError
from sfgen.studio.application.signatures import Asked, check_form, check_query, size_range

__all__ = ["Done", "Download", "Storage", "Upload"]

_LONGEST_FIELD: Final = 20 * 1024
_LARGEST_FIELDS: Final = 64 * 1024
_OVERRIDES: Final = {
    "response-content-type": "Content-Type",
    "response-content-disposition": "Content-Disposition",
    "response-cache-control": "Cache-Control",
}
_METADATA: Final = "x-amz-meta-"


@dataclass(frozen=True, slots=True)
class Done:
    """The answer to an upload."""

    status: int
    headers: Mapping[str, str] = field(default_factory=dict)
    body: str = ""


@dataclass(frozen=True, slots=True)
class Download:
    """An object that somebody may read."""

    path: Path
    headers: Mapping[str, str]


class Upload(Protocol):
    """An object that somebody sends."""

    def take(self, chunk: bytes) -> None:
        """Take a piece."""
        ...

    def finish(self) -> Done:
        """Store it.

        Raises:
            StorageError: It is refused.
        """
        ...

    def drop(self) -> None:
        """Forget what was not stored."""
        ...


class Storage:
    """What presigned requests lead to.

    Args:
        buckets: The buckets.
        secret: What was signed with.
        now: The time.
    """

    def __init__(self, buckets: Buckets, secret: str, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self.buckets = buckets
        self.secret = secret
        self.now = now

    def download(self, bucket: str, key: str, asked: Asked) -> Download:
        """Let somebody read an object.

        Raises:
            StorageError: The address is not signed for that, or there is no such object.
        """
        given = check_query(asked, self.secret, self.now())
        found = self.buckets.get(bucket, key)
        told = {
            "Content-Type": found.kind,
            "Content-Length": str(found.size),
            "ETag": f'"{found.etag}"',
            "Last-Modified": format_datetime(found.modified, usegmt=True),
            "Cache-Control": "private, no-cache",
        }
        told |= {f"{_METADATA}{name}": value for name, value in found.metadata.items()}
        told |= {name: given[parameter] for parameter, name in _OVERRIDES.items() if parameter in given}
        return Download(found.path, told)

    def upload(self, bucket: str, key: str, asked: Asked) -> Upload:
        """Let somebody write an object.

        Raises:
            StorageError: The address is not signed for that.
        """
        check_query(asked, self.secret, self.now())
        return _Put(self.buckets, bucket, key, asked.headers)

    def form(self, bucket: str, content_type: str) -> Upload:
        """Let somebody send a form; what is wrong with it is told at its end."""
        return _Form(self, bucket, content_type)

    def error_text(self, error: StorageError) -> str:
        """Give the body of the answer with an error."""
        told = f"<Code>{error.code}</Code><Message>{escape(error.message)}</Message>"
        return f'<?xml version="1.0" encoding="UTF-8"?>\n<Error>{told}</Error>'


class _Put:
    """The content of an object, as it is."""

    def __init__(self, buckets: Buckets, bucket: str, key: str, headers: Mapping[str, str]) -> None:
        buckets.path(bucket, key)
        self._buckets, self._bucket, self._key = buckets, bucket, key
        self._kind = headers.get("content-type")
        self._metadata = _metadata(headers)
        self._path = buckets.incoming()
        self._file = self._path.open("wb")

    def take(self, chunk: bytes) -> None:
        self._file.write(chunk)

    def finish(self) -> Done:
        self._file.close()
        stored = self._buckets.put(self._bucket, self._key, self._path, kind=self._kind, metadata=self._metadata)
        return Done(200, {"ETag": f'"{stored.etag}"'})

    def drop(self) -> None:
        self._file.close()
        self._path.unlink(missing_ok=True)


class _Form:
    """A form of which one field is the object; the fields before it say what it is."""

    def __init__(self, storage: Storage, bucket: str, content_type: str) -> None:
        self._storage, self._bucket = storage, bucket
        self._fields: dict[str, str] = {}
        self._header = self._header_value = b""
        self._headers: dict[str, bytes] = {}
        self._name = ""
        self._value = bytearray()
        self._sent = self._size = 0
        self._most: int | None = None
        self._least = 0
        self._is_file = self._is_past = self._is_over = False
        self._error: StorageError | None = None
        self._path: Path | None = None
        self._file: Any = None
        kind, options = parse_options_header(content_type)
        self._parser: MultipartParser | None = None
        if kind != b"multipart/form-data" or b"boundary" not in options:
            self._error = StorageError(
                "PreconditionFailed", "Bucket POST must be of the enclosure-type multipart/form-data", 412
            )
            return
        try:
            self._parser = self._parser_for(options[b"boundary"])
        except FormParserError:
            self._error = _malformed()

    def _parser_for(self, boundary: bytes) -> MultipartParser:
        return MultipartParser(
            boundary,
            {
                "on_part_begin": self._part_begin,
                "on_header_field": self._header_field,
                "on_header_value": self._header_data,
                "on_header_end": self._header_end,
                "on_headers_finished": self._headers_end,
                "on_part_data": self._part_data,
                "on_part_end": self._part_end,
                "on_end": self._end,
            },
        )

    # -- what the handler does ------------------------------------------------------------------------------------------

    def take(self, chunk: bytes) -> None:
        if self._error is not None or self._parser is None:
            # The rest is read and forgotten: who still sends does not see an answer.
            return
        try:
            self._parser.write(chunk)
        except FormParserError:
            self._error = _malformed()
        except StorageError as error:
            self._error = error

    def finish(self) -> Done:
        if self._error is not None:
            raise self._error
        if not self._is_over:
            raise _malformed()
        if self._path is None:
            raise StorageError("InvalidArgument", "POST requires exactly one file upload per request.", 400)
        if self._size < self._least:
            raise StorageError("EntityTooSmall", "Your proposed upload is smaller than the minimum allowed size", 400)
        self._file.close()
        key = self._fields["key"]
        kind, metadata = self._fields.get("content-type"), _metadata(self._fields)
        stored = self._storage.buckets.put(self._bucket, key, self._path, kind=kind, metadata=metadata)
        return self._done(key, f'"{stored.etag}"')

    def drop(self) -> None:
        if self._file is not None:
            self._file.close()
        if self._path is not None:
            self._path.unlink(missing_ok=True)

    def _done(self, key: str, etag: str) -> Done:
        place = f"/s3/{self._bucket}/{quote(key)}"
        status = self._fields.get("success_action_status")
        if status == "201":
            told = f"<Bucket>{self._bucket}</Bucket><Key>{escape(key)}</Key><ETag>{escape(etag)}</ETag>"
            body = f'<?xml version="1.0" encoding="UTF-8"?>\n<PostResponse>{told}</PostResponse>'
            return Done(201, {"ETag": etag, "Location": place, "Content-Type": "application/xml"}, body)
        return Done(200 if status == "200" else 204, {"ETag": etag, "Location": place})

    # -- what the parser tells ------------------------------------------------------------------------------------------

    def _part_begin(self) -> None:
        self._headers = {}
        self._value = bytearray()

    def _header_field(self, data: bytes, start: int, end: int) -> None:
        self._header += data[start:end]

    def _header_data(self, data: bytes, start: int, end: int) -> None:
        self._header_value += data[start:end]

    def _header_end(self) -> None:
        self._headers[self._header.decode("latin-1").lower()] = self._header_value
        self._header = self._header_value = b""

    def _headers_end(self) -> None:
        _, options = parse_options_header(self._headers.get("content-disposition", b""))
        self._name = options.get(b"name", b"").decode(errors="replace").lower()
        self._is_file = self._name == "file" and not self._is_past
        if self._is_file:
            self._begin_file(options.get(b"filename", b"").decode(errors="replace"))

    def _begin_file(self, filename: str) -> None:
        """Check the fields, which are all before the file, before anything of it is taken."""
        self._is_past = True
        storage = self._storage
        if "key" not in self._fields:
            raise StorageError("InvalidArgument", "Bucket POST must contain a field named 'key'.", 400)
        policy = check_form(self._bucket, self._fields, storage.secret, storage.now())
        self._least, self._most = size_range(policy)
        self._fields["key"] = self._fields["key"].replace("${filename}", filename.replace("\\", "/").rpartition("/")[2])
        storage.buckets.path(self._bucket, self._fields["key"])
        self._path = storage.buckets.incoming()
        self._file = self._path.open("wb")

    def _part_data(self, data: bytes, start: int, end: int) -> None:
        if self._is_file:
            self._size += end - start
            if self._most is not None and self._size > self._most:
                raise StorageError("EntityTooLarge", "Your proposed upload exceeds the maximum allowed size", 400)
            self._file.write(memoryview(data)[start:end])
        elif not self._is_past:
            self._sent += end - start
            if self._sent > _LARGEST_FIELDS or len(self._value) + end - start > _LONGEST_FIELD:
                message = "Your POST request fields preceding the upload file were too large."
                raise StorageError("MaxPostPreDataLengthExceededError", message, 400)
            self._value += data[start:end]

    def _part_end(self) -> None:
        if not self._is_file and not self._is_past:
            self._fields[self._name] = self._value.decode(errors="replace")
        self._is_file = False

    def _end(self) -> None:
        self._is_over = True


def _malformed() -> StorageError:
    return StorageError("MalformedPOSTRequest", "The body of your POST request is not well-formed.", 400)


def _metadata(headers: Mapping[str, str]) -> dict[str, str]:
    return {name[len(_METADATA) :]: value for name, value in headers.items() if name.startswith(_METADATA)}
