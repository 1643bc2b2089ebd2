"""Where a Distributed Map reads its items from, and how the formats are read.

Source: AWS Step Functions Developer Guide, "ItemReader (Map)".
"""

from __future__ import annotations

import csv
import gzip
import io
import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from sfgen.asl.model import Json, ReaderConfig
from sfgen.asl.pointer import split
from sfgen.local.failures import ITEM_READER_FAILED, StateError
from sfgen.local.objects import Objects, text_argument

__all__ = ["Item", "items_of", "read_items"]

_DELIMITERS: Final[Mapping[str, str]] = {"COMMA": ",", "PIPE": "|", "SEMICOLON": ";", "SPACE": " ", "TAB": "\t"}


@dataclass(frozen=True, slots=True)
class Item:
    """One item of a Map.

    Attributes:
        value: What it is.
        source: Where it comes from, as the context object says it.
        key: Its key, where the items are the members of an object.
    """

    value: Json
    source: str = "STATE_DATA"
    key: str | None = None


def items_of(data: Json, source: str = "STATE_DATA") -> Iterator[Item]:
    """Give the items that an array or an object has.

    Raises:
        StateError: it is neither.
    """
    if isinstance(data, list):
        return (Item(value, source) for value in data)
    if isinstance(data, dict):
        return (Item({"Key": key, "Value": value}, source, key) for key, value in data.items())
    raise _failure("Attempting to map over non-iterable node.")


def read_items(resource: str, arguments: Json, config: ReaderConfig | None, objects: Objects) -> Iterator[Item]:
    """Read the items that an ItemReader names.

    Raises:
        StateError: the object is not there, or is not what the reader expects.
    """
    bucket, key = text_argument(arguments, "Bucket"), text_argument(arguments, "Key")
    config = config or ReaderConfig()
    if resource.endswith(":s3:listObjectsV2"):
        yield from _listed(bucket, text_argument(arguments, "Prefix"), config, objects)
        return
    yield from _parsed(_content(bucket, key, objects), f"S3://{bucket}/{key}", config, objects)


def given_items(given: Any, config: ReaderConfig | None, source: str, objects: Objects) -> Iterator[Item]:
    """Give the items that a mock of a reader gives: as such, or as the content of a file."""
    if isinstance(given, str | bytes):
        text = given if isinstance(given, str) else given.decode()
        return _parsed(text, source, config or ReaderConfig(), objects)
    return items_of(given, source)


def _listed(bucket: str, prefix: str, config: ReaderConfig, objects: Objects) -> Iterator[Item]:
    if not objects.has(bucket):
        raise _failure(f"The specified bucket does not exist: {bucket}")
    for each in objects.list(bucket, prefix):
        if config.transformation == "LOAD_AND_FLATTEN":
            yield from _parsed(_content(bucket, each.key, objects), f"S3://{bucket}/{each.key}", config, objects)
            continue
        metadata = {
            "Etag": "",
            "Key": each.key,
            "LastModified": int(each.modified),
            "Size": each.size,
            "StorageClass": "STANDARD",
        }
        yield Item(metadata, f"S3://{bucket}")


def _content(bucket: str, key: str, objects: Objects) -> str:
    content = objects.read(bucket, key)
    if content is None:
        raise _failure(f"The specified key does not exist: s3://{bucket}/{key}")
    try:
        if key.endswith(".gz"):
            content = gzip.decompress(content)
        return content.decode("utf-8-sig")
    except (OSError, EOFError, UnicodeDecodeError) as error:
        raise _failure(f"s3://{bucket}/{key} cannot be read: {error}") from None


def _parsed(text: str, source: str, config: ReaderConfig, objects: Objects) -> Iterator[Item]:
    kind = "MANIFEST" if config.manifest_type is not None else config.input_type or "JSON"
    parser = _PARSERS.get(str(kind))
    if parser is None:
        raise _failure(f"Items of the type {kind} cannot be read here.")
    return parser(text, source, config, objects)


def _json(text: str, source: str, config: ReaderConfig, _objects: Objects) -> Iterator[Item]:
    data = _loaded(text)
    for step in split(config.items_pointer or ""):
        if isinstance(data, dict) and step in data:
            data = data[step]
        elif isinstance(data, list) and step.isdecimal() and int(step) < len(data):
            data = data[int(step)]
        else:
            raise _failure(f"The ItemsPointer '{config.items_pointer}' does not lead to a value.")
    return items_of(data, source)


def _json_lines(text: str, source: str, _config: ReaderConfig, _objects: Objects) -> Iterator[Item]:
    return (Item(_loaded(line), source) for line in text.splitlines() if line.strip())


def _loaded(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError as error:
        raise _failure(f"The data is no JSON: {error}") from None


def _csv(text: str, source: str, config: ReaderConfig, _objects: Objects) -> Iterator[Item]:
    rows = _rows(text, _DELIMITERS.get(str(config.csv_delimiter or "COMMA"), ","))
    header = list(config.csv_headers or ()) if config.csv_header_location == "GIVEN" else next(rows, [])
    for row in rows:
        yield Item(dict(zip(header, row + [""] * (len(header) - len(row)), strict=False)), source)


def _rows(text: str, delimiter: str) -> Iterator[list[str]]:
    # A backslash escapes itself, a quote and the delimiter, and nothing else.
    escaped = re.sub(rf'\\([^\\"{re.escape(delimiter)}])', r"\\\\\1", text)
    reader = csv.reader(io.StringIO(escaped, newline=""), delimiter=delimiter, escapechar="\\")
    return (row for row in reader if row)


def _manifest(text: str, _source: str, config: ReaderConfig, objects: Objects) -> Iterator[Item]:
    if config.manifest_type == "ATHENA_DATA":
        inner = ReaderConfig(**{name: getattr(config, name) for name in config.model_fields_set - {"manifest_type"}})
        for line in text.splitlines():
            if line.strip():
                bucket, _, key = line.strip().strip('"').removeprefix("s3://").partition("/")
                yield from _parsed(_content(bucket, key, objects), f"S3://{bucket}/{key}", inner, objects)
        return
    manifest = _loaded(text)
    header = [name.strip() for name in str(manifest.get("fileSchema", "")).split(",")]
    bucket = str(manifest.get("destinationBucket", "")).rpartition(":")[2]
    for file in manifest.get("files", ()):
        rows = _rows(_content(bucket, file["key"], objects), ",")
        yield from (Item(dict(zip(header, row, strict=False)), f"S3://{bucket}/{file['key']}") for row in rows)


_Parser = Callable[[str, str, ReaderConfig, Objects], Iterator[Item]]
_PARSERS: Final[Mapping[str, _Parser]] = {"CSV": _csv, "JSON": _json, "JSONL": _json_lines, "MANIFEST": _manifest}


def _failure(cause: str) -> StateError:
    return StateError(ITEM_READER_FAILED, cause, unplaced=True)
