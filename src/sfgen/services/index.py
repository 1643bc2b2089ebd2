"""The index of an API: what sfgen needs of botocore's model, so that little is read and less is decoded.

botocore's `service-2.json.gz` takes 2 to 40 ms to load, mostly for its documentation. The index leaves that out, and a shape
is decoded when it is asked for. It is kept in the user's cache folder, one file for a service and a model; where it cannot
be kept, or is damaged, it is made again in memory.
"""

from __future__ import annotations

import gzip
import importlib.util
import json
import os
import sys
import zlib
from array import array
from collections.abc import Mapping, Sequence
from functools import cache, partial
from pathlib import Path
from typing import Any, Final, NamedTuple

from sfgen.services.shapes import Kind, Member, Shape
from sfgen.services.words import member_name

__all__ = ["OperationRecord", "ServiceIndex", "cache_folder", "clients", "load", "service_id"]

_FORMAT: Final = 2
"""Raise it with every change of what an index holds."""

_KINDS: Final = {
    "structure": Kind.STRUCTURE,
    "list": Kind.LIST,
    "map": Kind.MAP,
    "string": Kind.STRING,
    "integer": Kind.INTEGER,
    "long": Kind.INTEGER,
    "float": Kind.FLOAT,
    "double": Kind.FLOAT,
    "boolean": Kind.BOOLEAN,
    "blob": Kind.BLOB,
    "timestamp": Kind.TIMESTAMP,
}
_REQUIRED, _TOKEN, _DEPRECATED = 1, 2, 4


class OperationRecord(NamedTuple):
    """What the index knows of an operation: numbers of shapes, and the names of the errors it models."""

    input: int | None
    output: int | None
    errors: tuple[str, ...]
    streams: bool


class ServiceIndex:
    """One API.

    Attributes:
        operations: What it can do, by the API's own names.
        throttling: Modelled errors of the API that say it was asked too often.
    """

    __slots__ = ("_body", "_offsets", "_shapes", "operations", "throttling")

    def __init__(self, head: Mapping[str, Any], offsets: Sequence[int], body: bytes) -> None:
        self.operations: dict[str, Sequence[Any]] = head["operations"]
        self.throttling: tuple[str, ...] = tuple(head["throttling"])
        self._offsets = offsets
        self._body = body
        self._shapes: dict[int, Shape] = {}

    def operation(self, name: str) -> OperationRecord:
        """Give one operation.

        Raises:
            KeyError: The API has none of that name.
        """
        takes, gives, errors, streams = self.operations[name]
        return OperationRecord(takes, gives, tuple(errors), bool(streams))

    def shape(self, number: int) -> Shape:
        """Give a shape by its number; the same one each time."""
        if number not in self._shapes:
            line = self._body[self._offsets[number] : self._offsets[number + 1]]
            self._shapes[number] = self._decoded(json.loads(line))
        return self._shapes[number]

    def _decoded(self, row: list[Any]) -> Shape:
        kind, name, low, high, content, detail = row
        if kind == Kind.STRUCTURE.value:
            return Shape(Kind.STRUCTURE, name, members=partial(self._members, content), union=bool(detail))
        if kind in (Kind.LIST.value, Kind.MAP.value):
            key = None if detail is None else partial(self.shape, detail)
            element = partial(self.shape, content)
            return Shape(Kind(kind), name, element=element, key=key, minimum=low, maximum=high)
        return Shape(Kind(kind), name, enum=tuple(content or ()), pattern=detail, minimum=low, maximum=high)

    def _members(self, rows: list[tuple[str, int, int, str | None]]) -> Mapping[str, Member]:
        return {
            name: Member(
                name,
                partial(self.shape, number),
                required=bool(flags & _REQUIRED),
                token=bool(flags & _TOKEN),
                deprecated=bool(flags & _DEPRECATED),
                original=original,
            )
            for name, number, flags, original in rows
        }


# -- where botocore's models are -----------------------------------------------------------------------------------------


@cache
def _data() -> Path | None:
    """Give the folder of botocore's models, without importing botocore."""
    spec = importlib.util.find_spec("botocore")
    if spec is None or not spec.submodule_search_locations:
        return None
    return Path(spec.submodule_search_locations[0]) / "data"


@cache
def clients() -> tuple[str, ...]:
    """Give the names of all clients of the installed botocore, sorted."""
    folder = _data()
    if folder is None:
        return ()
    return tuple(sorted(entry.name for entry in os.scandir(folder) if entry.is_dir()))


def _model(client: str) -> Path | None:
    """Give the newest model of a client: botocore takes the last one in order of its names."""
    folder = _data()
    try:
        versions = [] if folder is None else sorted((folder / client).iterdir(), reverse=True)
    except OSError:
        return None
    for version in versions:
        for name in ("service-2.json.gz", "service-2.json"):
            path = version / name
            if path.exists():
                return path
    return None


def _read(path: Path) -> dict[str, Any]:
    """Load a model, and what botocore adds to it beside."""
    raw = path.read_bytes()
    model: dict[str, Any] = json.loads(gzip.decompress(raw) if path.suffix == ".gz" else raw)
    extras = path.parent / "service-2.sdk-extras.json"
    if extras.exists():
        _merge(model, json.loads(extras.read_bytes()).get("merge", {}))
    return model


def _merge(target: dict[str, Any], added: Mapping[str, Any]) -> None:
    for name, value in added.items():
        if isinstance(value, Mapping) and isinstance(target.get(name), dict):
            _merge(target[name], value)
        else:
            target[name] = value


@cache
def service_id(client: str) -> str:
    """Give the `serviceId` of a client, or its name where there is no model."""
    path = _model(client)
    return client if path is None else str(_read(path)["metadata"].get("serviceId", client))


# -- the cache -----------------------------------------------------------------------------------------------------------


def cache_folder() -> Path:
    """Give the folder of the indexes: `SFGEN_CACHE_DIR`, or `sfgen` in the user's cache folder."""
    given = os.environ.get("SFGEN_CACHE_DIR")
    if given:
        return Path(given)
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "sfgen" / "Cache"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / "sfgen"
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "sfgen"


@cache
def load(client: str) -> ServiceIndex | None:
    """Give the index of a client, or None where the installed botocore has no model of it."""
    path = _model(client)
    if path is None:
        return None
    found = path.stat()
    source = f"{_FORMAT} {sys.byteorder} {path} {found.st_size} {found.st_mtime_ns}\n".encode()
    try:
        kept = cache_folder() / f"{client}.index"
        index = _decode(kept.read_bytes(), source)
    except (OSError, RuntimeError):  # RuntimeError: nobody knows where the home folder is
        kept, index = None, None
    if index is not None:
        return index
    data = _encode(_read(path), source)
    _keep(client, data)
    index = _decode(data, source)
    assert index is not None
    return index


def _keep(client: str, data: bytes) -> None:
    """Write an index as a whole or not at all; a folder that cannot be written is fine: it is made again next time."""
    temporary = None
    try:
        folder = cache_folder()
        folder.mkdir(parents=True, exist_ok=True)
        import tempfile

        with tempfile.NamedTemporaryFile(dir=folder, prefix=f"{client}.", delete=False) as file:
            temporary = Path(file.name)
            file.write(data)
        temporary.replace(folder / f"{client}.index")
    except (OSError, RuntimeError):
        if temporary is not None:
            temporary.unlink(missing_ok=True)


def _decode(data: bytes, source: bytes) -> ServiceIndex | None:
    """Read an index, or give None where it was made from another model or is damaged."""
    if not data.startswith(source):
        return None
    try:
        start = len(source)
        checksum, head_length, count = (int(part) for part in data[start : data.index(b"\n", start)].split())
        start = data.index(b"\n", start) + 1
    except ValueError:
        return None
    if zlib.crc32(data[start:]) != checksum:
        return None
    head = json.loads(data[start : start + head_length])
    offsets = array("I")
    table = start + head_length
    body = table + count * offsets.itemsize
    offsets.frombytes(data[table:body])
    return ServiceIndex(head, offsets, data[body:])


# -- making it -----------------------------------------------------------------------------------------------------------


_ENCODER: Final = json.JSONEncoder(separators=(",", ":"), check_circular=False)
"""One for all rows: making it takes longer than writing a row."""


def _encode(model: Mapping[str, Any], source: bytes) -> bytes:
    writer = _Writer(model["shapes"])
    operations = {name: writer.operation(operation) for name, operation in sorted(model["operations"].items())}
    head = json.dumps(
        {"operations": operations, "throttling": _throttling(model["shapes"])}, separators=(",", ":")
    ).encode()
    lines = writer.lines()
    offsets = array("I", [0])
    for line in lines:
        offsets.append(offsets[-1] + len(line))
    body = head + offsets.tobytes() + b"".join(lines)
    return source + f"{zlib.crc32(body)} {len(head)} {len(offsets)}\n".encode() + body


class _Writer:
    """Numbers the shapes that operations reach, and writes them."""

    def __init__(self, shapes: Mapping[str, Any]) -> None:
        self._shapes = shapes
        self._numbers: dict[str, int] = {}

    def number(self, name: str) -> int:
        return self._numbers.setdefault(name, len(self._numbers))

    def operation(self, operation: Mapping[str, Any]) -> list[Any]:
        ends = [operation.get(end, {}).get("shape") for end in ("input", "output")]
        errors = [error["shape"] for error in operation.get("errors", ())]
        numbers = [None if name is None else self.number(name) for name in ends]
        return [*numbers, errors, int(any(self._streams(name) for name in ends if name))]

    def _streams(self, name: str) -> bool:
        members = self._shapes[name].get("members", {}).values()
        return any(self._shapes[member["shape"]].get("eventstream") for member in members)

    def lines(self) -> list[bytes]:
        lines: list[bytes] = []
        while len(lines) < len(self._numbers):  # writing a shape numbers those in it
            for name in list(self._numbers)[len(lines) :]:
                row = self._row(name, self._shapes[name])
                lines.append(_ENCODER.encode(row).encode())
        return lines

    def _row(self, name: str, shape: Mapping[str, Any]) -> list[Any]:
        kind = _KINDS[shape["type"]]
        low, high = shape.get("min"), shape.get("max")
        if shape.get("document"):
            return [Kind.DOCUMENT.value, name, None, None, None, None]
        if shape.get("eventstream"):
            return [Kind.EVENT_STREAM.value, name, None, None, None, None]
        if kind is Kind.STRUCTURE:
            return [kind.value, name, None, None, self._members(shape), int(shape.get("union", False))]
        if kind is Kind.LIST:
            return [kind.value, name, low, high, self.number(shape["member"]["shape"]), None]
        if kind is Kind.MAP:
            return [
                kind.value,
                name,
                low,
                high,
                self.number(shape["value"]["shape"]),
                self.number(shape["key"]["shape"]),
            ]
        return [kind.value, name, low, high, shape.get("enum"), shape.get("pattern")]

    def _members(self, shape: Mapping[str, Any]) -> list[Any]:
        required = set(shape.get("required", ()))
        rows = []
        for name, member in shape["members"].items():
            flags = (
                _REQUIRED * (name in required)
                | _TOKEN * bool(member.get("idempotencyToken"))
                | _DEPRECATED * bool(member.get("deprecated"))
            )
            spelled = member_name(name)
            rows.append([spelled, self.number(member["shape"]), flags, None if spelled == name else name])
        return rows


@cache
def _throttled() -> frozenset[str]:
    return frozenset(json.loads((Path(__file__).parent / "data" / "throttling.json").read_bytes())["names"])


def _throttling(shapes: Mapping[str, Any]) -> list[str]:
    """Give the errors that say that the service was asked too often: by their trait, status, or name."""
    return sorted(
        name
        for name, shape in shapes.items()
        if shape.get("exception")
        and (
            name in _throttled()
            or shape.get("retryable", {}).get("throttling")
            or shape.get("error", {}).get("httpStatusCode") == 429
        )
    )
