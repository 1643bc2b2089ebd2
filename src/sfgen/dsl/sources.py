"""Where a DistributedMap reads its items, how it groups them, and where it writes results.

Source of the fields: AWS Step Functions Developer Guide, "ItemReader (Map)", "ItemBatcher (Map)", "ResultWriter (Map)".
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, Literal, TypedDict, TypeVar, get_args

from sfgen.dsl.steps import model_shape
from sfgen.errors import DefinitionError
from sfgen.expr.tree import Node, finding
from sfgen.expr.types import Type
from sfgen.expr.values import constant_choice, constant_text, lift

__all__ = [
    "AthenaManifest",
    "Batch",
    "ItemSource",
    "ResultWriter",
    "S3Csv",
    "S3Inventory",
    "S3Json",
    "S3JsonLines",
    "S3Object",
    "S3Objects",
    "S3Parquet",
]

T = TypeVar("T")

Delimiter = Literal["COMMA", "PIPE", "SEMICOLON", "SPACE", "TAB"]
DELIMITERS = get_args(Delimiter)


class S3Object(TypedDict):
    """An item of `S3Objects`: what S3 lists about one object. `LastModified` is in seconds since 1970."""

    Etag: str
    Key: str
    LastModified: float
    Size: int
    StorageClass: str


class ItemSource(Generic[T]):
    """Items in S3. Use one of the classes made for each kind of data.

    Attributes:
        api: `getObject` or `listObjectsV2`.
        arguments: What the API gets.
        config: Members of `ReaderConfig` by their names in the language.
        max_items: The most items to read, or None.
        item_type: What is known about an item.
    """

    __slots__ = ("api", "arguments", "config", "item_type", "max_items")

    def __init__(
        self,
        api: Literal["getObject", "listObjectsV2"],
        arguments: Mapping[str, Any],
        config: Mapping[str, Any],
        item: Any,
        max_items: int | None,
    ) -> None:
        self.api = api
        self.arguments: Node = lift({name: value for name, value in arguments.items() if value is not None})
        self.config: dict[str, Any] = {name: value for name, value in config.items() if value is not None}
        self.max_items: Node | None = None if max_items is None else lift(max_items)
        self.item_type: Type = model_shape(item)


class S3Objects(ItemSource[S3Object]):
    """The objects of a bucket: an item is what S3 lists about one.

    Args:
        bucket: The bucket, in the account and Region of the workflow.
        prefix: Only keys that begin with it.
        max_items: The most objects to read, up to 100,000,000.
    """

    def __init__(self, *, bucket: str, prefix: str | None = None, max_items: int | None = None) -> None:
        super().__init__("listObjectsV2", {"Bucket": bucket, "Prefix": prefix}, {}, S3Object, max_items)


def _headers(headers: Any) -> tuple[str, ...]:
    if not isinstance(headers, (list, tuple)):
        message = f"headers is {headers!r}, expected a list of names"
        raise DefinitionError([finding("field-wrong-type", message, 'headers=["id", "amount"]')])
    return tuple(constant_text(header, "a header") for header in headers)


def _file(bucket: str, key: str, version_id: str | None = None) -> dict[str, Any]:
    return {"Bucket": bucket, "Key": key, "VersionId": version_id}


class S3Csv(ItemSource[T]):
    """The rows of a CSV file; an item is an object of strings.

    Args:
        bucket: The bucket.
        key: The key of the file, at most 10 GB; `.gz` and `.zstd` are decompressed.
        headers: The names of the columns, if the first row does not hold them.
        delimiter: What separates the columns; a comma by default.
        item: The model of a row; its members are strings.
        max_items: The most rows to read.
        version_id: A version of the object.
    """

    def __init__(
        self,
        *,
        bucket: str,
        key: str,
        headers: Sequence[str] | None = None,
        delimiter: Delimiter | None = None,
        item: type[T] | None = None,
        max_items: int | None = None,
        version_id: str | None = None,
    ) -> None:
        config = {
            "input_type": "CSV",
            "csv_delimiter": None if delimiter is None else constant_choice(delimiter, DELIMITERS, "delimiter"),
            "csv_header_location": "FIRST_ROW" if headers is None else "GIVEN",
            "csv_headers": None if headers is None else _headers(headers),
        }
        super().__init__("getObject", _file(bucket, key, version_id), config, item or dict[str, str], max_items)


class S3Json(ItemSource[T]):
    """The elements of a list in a JSON file.

    Args:
        bucket: The bucket.
        key: The key of the file.
        items_pointer: JSON Pointer of the list, such as `/orders`; the whole file by default.
        item: The model of an element.
        max_items: The most elements to read.
        version_id: A version of the object.
    """

    def __init__(
        self,
        *,
        bucket: str,
        key: str,
        items_pointer: str | None = None,
        item: type[T] | None = None,
        max_items: int | None = None,
        version_id: str | None = None,
    ) -> None:
        config = {"input_type": "JSON", "items_pointer": items_pointer}
        super().__init__("getObject", _file(bucket, key, version_id), config, item, max_items)


class S3JsonLines(ItemSource[T]):
    """The lines of a JSON Lines file.

    Args:
        bucket: The bucket.
        key: The key of the file.
        item: The model of a line.
        max_items: The most lines to read.
        version_id: A version of the object.
    """

    def __init__(
        self,
        *,
        bucket: str,
        key: str,
        item: type[T] | None = None,
        max_items: int | None = None,
        version_id: str | None = None,
    ) -> None:
        super().__init__("getObject", _file(bucket, key, version_id), {"input_type": "JSONL"}, item, max_items)


class S3Parquet(ItemSource[T]):
    """The rows of a Parquet file.

    Args:
        bucket: The bucket.
        key: The key of the file; row groups of at most 256 MB.
        item: The model of a row.
        max_items: The most rows to read.
    """

    def __init__(self, *, bucket: str, key: str, item: type[T] | None = None, max_items: int | None = None) -> None:
        super().__init__("getObject", _file(bucket, key), {"input_type": "PARQUET"}, item, max_items)


class S3Inventory(ItemSource[dict[str, str]]):
    """The objects that an S3 inventory lists.

    Args:
        bucket: The bucket of the inventory.
        key: The key of its `manifest.json`.
        max_items: The most objects to read.
    """

    def __init__(self, *, bucket: str, key: str, max_items: int | None = None) -> None:
        config = {"manifest_type": "S3_INVENTORY"}
        super().__init__("getObject", _file(bucket, key), config, dict[str, str], max_items)


class AthenaManifest(ItemSource[T]):
    """The rows of an Athena `UNLOAD`, by its manifest.

    Args:
        bucket: The bucket of the manifest.
        key: The key of the manifest.
        input_type: How the data files are written.
        item: The model of a row.
        max_items: The most rows to read.
    """

    def __init__(
        self,
        *,
        bucket: str,
        key: str,
        input_type: Literal["CSV", "JSONL", "PARQUET"],
        item: type[T] | None = None,
        max_items: int | None = None,
    ) -> None:
        config = {"input_type": input_type, "manifest_type": "ATHENA_DATA"}
        super().__init__("getObject", _file(bucket, key), config, item, max_items)


@dataclass(frozen=True)
class Batch:
    """How items are grouped into one child execution, which then reads `each.batch_items`, a list.

    Attributes:
        max_items: The most items of a batch; may be an expression.
        max_input_bytes: The largest input of a child execution, up to 262,144 bytes; may be an expression.
        input: What each child gets as `BatchInput` beside the items, for those who read its whole input; what the flow
            itself reads is handed over without it.
    """

    max_items: int | None = None
    max_input_bytes: int | None = None
    input: Mapping[str, Any] | None = None


@dataclass(frozen=True)
class ResultWriter:
    """Where the results of a DistributedMap are written; the step's result then says where they are.

    Attributes:
        bucket: The bucket, in the account and Region of the workflow.
        prefix: What the keys begin with.
        transformation: `NONE` writes each child's record, `COMPACT` its output, `FLATTEN` joins outputs that are lists.
        output_type: `JSON` or `JSONL`.
    """

    bucket: str
    prefix: str | None = None
    transformation: Literal["NONE", "COMPACT", "FLATTEN"] | None = None
    output_type: Literal["JSON", "JSONL"] | None = None
