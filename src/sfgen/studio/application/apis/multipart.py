"""S3's uploads in parts, which boto3 makes of large files."""

from __future__ import annotations

import hashlib
import shutil
import threading
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from sfgen.studio.application.apis.table import Operation
from sfgen.studio.application.buckets import Buckets, StorageError
from sfgen.studio.application.hooks import Answer

__all__ = ["operations"]


@dataclass(slots=True)
class _Upload:
    """An upload that is under way, with the file and the ETag of each part."""

    kind: str | None
    metadata: Mapping[str, str]
    parts: dict[int, tuple[Path, str]] = field(default_factory=dict)


def operations(buckets: Buckets) -> Mapping[str, Operation]:
    """Give the operations on uploads."""
    uploads: dict[tuple[str, str, str], _Upload] = {}
    lock = threading.Lock()

    def place(given: Mapping[str, Any]) -> tuple[str, str, str]:
        return given["Bucket"], given["Key"], given["UploadId"]

    def found(given: Mapping[str, Any]) -> _Upload:
        upload = uploads.get(place(given))
        if upload is None:
            raise StorageError("NoSuchUpload", "The specified upload does not exist.", 404)
        return upload

    def create(given: dict[str, Any]) -> Answer:
        buckets.path(given["Bucket"], given["Key"])
        number = uuid.uuid4().hex
        upload = _Upload(given.get("ContentType"), given.get("Metadata", {}))
        uploads[given["Bucket"], given["Key"], number] = upload
        return Answer({"Bucket": given["Bucket"], "Key": given["Key"], "UploadId": number})

    def part(given: dict[str, Any]) -> Answer:
        upload, path, body = found(given), buckets.incoming(), given.get("Body", b"")
        content = body.encode() if isinstance(body, str) else body
        path.write_bytes(content)
        etag = hashlib.md5(content, usedforsecurity=False).hexdigest()
        with lock:
            earlier = upload.parts.get(given["PartNumber"])
            upload.parts[given["PartNumber"]] = (path, etag)
        if earlier is not None:
            earlier[0].unlink()
        return Answer({"ETag": f'"{etag}"'})

    def complete(given: dict[str, Any]) -> Answer:
        upload = found(given)
        whole = buckets.incoming()
        try:
            with whole.open("wb") as file:
                for wanted in given.get("MultipartUpload", {}).get("Parts", []):
                    path, etag = upload.parts.get(wanted["PartNumber"], (None, ""))
                    if path is None or wanted["ETag"].strip('"') != etag:
                        raise StorageError("InvalidPart", "One or more of the specified parts could not be found.", 400)
                    with path.open("rb") as source:
                        shutil.copyfileobj(source, file)
            stored = buckets.put(given["Bucket"], given["Key"], whole, kind=upload.kind, metadata=upload.metadata)
        finally:
            whole.unlink(missing_ok=True)
        abort(given)
        return Answer({"Bucket": given["Bucket"], "Key": given["Key"], "ETag": f'"{stored.etag}"'})

    def abort(given: dict[str, Any]) -> Answer:
        upload = found(given)
        del uploads[place(given)]
        for path, _ in upload.parts.values():
            path.unlink(missing_ok=True)
        return Answer({}, 204)

    return {
        "AbortMultipartUpload": abort,
        "CompleteMultipartUpload": complete,
        "CreateMultipartUpload": create,
        "UploadPart": part,
    }
