"""S3, on folders."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Final

from sfgen.studio.application.apis import multipart
from sfgen.studio.application.apis.table import Operation, refused
from sfgen.studio.application.buckets import Buckets, StorageError, Stored
from sfgen.studio.application.hooks import Answer, Part

__all__ = ["operations"]

_RANGE: Final = re.compile(r"bytes=(\d*)-(\d*)")
_MOST: Final = 1_000


def operations(buckets: Buckets) -> Mapping[str, Operation]:
    """Give the operations on buckets."""

    def head(given: dict[str, Any]) -> Answer:
        return Answer(_about(buckets.get(given["Bucket"], given["Key"])))

    def get(given: dict[str, Any]) -> Answer:
        found = buckets.get(given["Bucket"], given["Key"])
        about, part = _about(found), Part(found.path, 0, found.size)
        if "Range" not in given:
            return Answer({**about, "Body": part})
        start, end = _range(given["Range"], found.size)
        part = Part(found.path, start, end - start)
        told = {"ContentLength": end - start, "ContentRange": f"bytes {start}-{end - 1}/{found.size}"}
        return Answer({**about, **told, "Body": part}, 206)

    def put(given: dict[str, Any]) -> Answer:
        body, kind, metadata = given.get("Body", b""), given.get("ContentType"), given.get("Metadata")
        content = body.encode() if isinstance(body, str) else body
        stored = buckets.put(given["Bucket"], given["Key"], content, kind=kind, metadata=metadata)
        return Answer({"ETag": f'"{stored.etag}"'})

    def copy(given: dict[str, Any]) -> Answer:
        source = given["CopySource"]
        bucket, key = (
            (source["Bucket"], source["Key"]) if isinstance(source, dict) else source.lstrip("/").split("/", 1)
        )
        found = buckets.get(bucket, key)
        content = found.path.read_bytes()
        made = buckets.put(given["Bucket"], given["Key"], content, kind=found.kind, metadata=found.metadata)
        return Answer({"CopyObjectResult": {"ETag": f'"{made.etag}"', "LastModified": made.modified}})

    def delete(given: dict[str, Any]) -> Answer:
        buckets.delete(given["Bucket"], given["Key"])
        return Answer({}, 204)

    def head_bucket(given: dict[str, Any]) -> Answer:
        next(iter(buckets.list(given["Bucket"])), None)
        return Answer({})

    def listed(given: dict[str, Any]) -> Answer:
        return Answer(_page(buckets, given))

    return {
        "CopyObject": _checked(copy),
        "DeleteObject": _checked(delete),
        "GetObject": _checked(get),
        "HeadBucket": _checked(head_bucket, bare=True),
        "HeadObject": _checked(head, bare=True),
        "ListObjectsV2": _checked(listed),
        "PutObject": _checked(put),
        **{name: _checked(each) for name, each in multipart.operations(buckets).items()},
    }


def _checked(operation: Operation, *, bare: bool = False) -> Callable[[dict[str, Any]], Answer]:
    """Give an operation that refuses as S3 does; the answer to a HEAD has no body that could say why."""

    def answer(given: dict[str, Any]) -> Answer:
        try:
            return operation(given)
        except StorageError as error:
            if bare:
                return refused(str(error.status), "Not Found" if error.status == 404 else "Bad Request", error.status)
            return refused(error.code, error.message, error.status)

    return answer


def _about(stored: Stored) -> dict[str, Any]:
    return {
        "AcceptRanges": "bytes",
        "LastModified": stored.modified,
        "ContentLength": stored.size,
        "ETag": f'"{stored.etag}"',
        "ContentType": stored.kind,
        "Metadata": dict(stored.metadata),
    }


def _range(text: str, size: int) -> tuple[int, int]:
    """Give where the part begins and ends that a Range asks for."""
    found = _RANGE.fullmatch(text.strip())
    if found is None or not (found[1] or found[2]):
        return 0, size
    if not found[1]:
        return max(0, size - int(found[2])), size
    start, end = int(found[1]), int(found[2]) + 1 if found[2] else size
    if start >= size or end <= start:
        raise StorageError("InvalidRange", "The requested range is not satisfiable", 416)
    return start, min(end, size)


def _page(buckets: Buckets, given: Mapping[str, Any]) -> dict[str, Any]:
    prefix, delimiter = given.get("Prefix", ""), given.get("Delimiter", "")
    most = min(given.get("MaxKeys", _MOST), _MOST)
    token = given.get("ContinuationToken")
    after = given.get("StartAfter", "") if token is None else base64.b64decode(token).decode()
    contents: list[dict[str, Any]] = []
    folders: list[dict[str, Any]] = []
    last, more = "", False
    for name, stored in _entries(buckets.list(given["Bucket"], prefix), prefix, delimiter):
        if name.encode() <= after.encode():
            continue
        if len(contents) + len(folders) >= most:
            more = True
            break
        last = name
        if stored is None:
            folders.append({"Prefix": name})
        else:
            told = {"Key": name, "LastModified": stored.modified, "ETag": f'"{stored.etag}"', "Size": stored.size}
            contents.append({**told, "StorageClass": "STANDARD"})
    page: dict[str, Any] = {
        "IsTruncated": more,
        "Name": given["Bucket"],
        "Prefix": prefix,
        "MaxKeys": most,
        "KeyCount": len(contents) + len(folders),
    }
    if contents:
        page["Contents"] = contents
    if folders:
        page["CommonPrefixes"] = folders
    if more:
        page["NextContinuationToken"] = base64.b64encode(last.encode()).decode()
    return page


def _entries(found: Iterator[Stored], prefix: str, delimiter: str) -> Iterator[tuple[str, Stored | None]]:
    """Give objects, and once each what the keys of several have in common up to the delimiter."""
    told = ""
    for stored in found:
        rest = stored.key[len(prefix) :]
        if not delimiter or delimiter not in rest:
            yield stored.key, stored
            continue
        folder = prefix + rest[: rest.index(delimiter) + len(delimiter)]
        if folder != told:
            told = folder
            yield folder, None
