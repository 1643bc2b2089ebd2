"""MQTT 3.1.1 as bytes, as far as a broker needs it.

Source: OASIS Standard, "MQTT Version 3.1.1".
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

__all__ = [
    "LARGEST_MESSAGE",
    "Acknowledge",
    "Connect",
    "Disconnect",
    "Packet",
    "PacketError",
    "Parser",
    "Ping",
    "Publish",
    "Subscribe",
    "Unsubscribe",
    "connected",
    "pong",
    "publish",
    "subscribed",
    "unsubscribed",
]

LARGEST_MESSAGE: Final = 128 * 1024
"""Most bytes of a message. Source: AWS IoT Core quotas, "Maximum message size"."""
_LARGEST_PACKET: Final = LARGEST_MESSAGE + 2**16
_LENGTH_BYTES: Final = 4

_CONNECT: Final = 1
_PUBLISH: Final = 3
_PUBACK: Final = 4
_SUBSCRIBE: Final = 8
_UNSUBSCRIBE: Final = 10
_PINGREQ: Final = 12
_DISCONNECT: Final = 14
_FLAGS: Final = {_SUBSCRIBE: 2, _UNSUBSCRIBE: 2}


class PacketError(Exception):
    """Bytes that are no packet of MQTT 3.1.1 that a client may send."""


@dataclass(frozen=True, slots=True)
class Connect:
    """A client asks to be let in."""

    level: int
    client_id: str
    clean: bool
    keep_alive: int
    password: bytes | None


@dataclass(frozen=True, slots=True)
class Publish:
    """A client sends a message."""

    topic: str


@dataclass(frozen=True, slots=True)
class Acknowledge:
    """A client has got a message."""

    number: int


@dataclass(frozen=True, slots=True)
class Subscribe:
    """A client wants messages: filters of topics, each with the quality of service that it asks for."""

    number: int
    wanted: Sequence[tuple[str, int]]


@dataclass(frozen=True, slots=True)
class Unsubscribe:
    """A client wants some messages no more."""

    number: int
    filters: Sequence[str]


@dataclass(frozen=True, slots=True)
class Ping:
    """A client says that it is there."""


@dataclass(frozen=True, slots=True)
class Disconnect:
    """A client goes."""


Packet: TypeAlias = Connect | Publish | Acknowledge | Subscribe | Unsubscribe | Ping | Disconnect


class Parser:
    """Finds packets in a stream of bytes, which may be cut anywhere."""

    def __init__(self) -> None:
        self._bytes = bytearray()

    def feed(self, data: bytes) -> Iterator[Packet]:
        """Take bytes, and give the packets that are whole now.

        Raises:
            PacketError: They are no packets.
        """
        self._bytes += data
        while (found := self._whole()) is not None:
            header, start, end = found
            body = bytes(self._bytes[start:end])
            del self._bytes[:end]
            yield _packet(header, _Reader(body))

    def _whole(self) -> tuple[int, int, int] | None:
        """Give the first byte of the next packet, and where its body begins and ends."""
        length = 0
        for place in range(_LENGTH_BYTES):
            if len(self._bytes) < place + 2:
                return None
            byte = self._bytes[place + 1]
            length |= (byte & 0x7F) << (7 * place)
            if byte < 0x80:
                break
        else:
            raise PacketError("the length of a packet has more than four bytes")
        if length > _LARGEST_PACKET:
            raise PacketError(f"a packet of {length:,} bytes: messages have at most {LARGEST_MESSAGE:,}")
        start = place + 2
        return None if len(self._bytes) < start + length else (self._bytes[0], start, start + length)


class _Reader:
    """Reads the body of a packet from its beginning."""

    def __init__(self, body: bytes) -> None:
        self._body = body
        self._at = 0

    @property
    def is_empty(self) -> bool:
        return self._at >= len(self._body)

    def take(self, count: int) -> bytes:
        taken = self._body[self._at : self._at + count]
        if len(taken) < count:
            raise PacketError("a packet ends too early")
        self._at += count
        return taken

    def byte(self) -> int:
        return self.take(1)[0]

    def number(self) -> int:
        return int.from_bytes(self.take(2), "big")

    def data(self) -> bytes:
        return self.take(self.number())

    def text(self) -> str:
        try:
            text = self.data().decode()
        except UnicodeDecodeError as error:
            raise PacketError("a text that is not UTF-8") from error
        if "\0" in text:
            raise PacketError("a text with the character U+0000")
        return text

    def identifier(self) -> int:
        number = self.number()
        if number == 0:
            raise PacketError("a packet with the identifier 0")
        return number


def _packet(header: int, body: _Reader) -> Packet:
    kind, flags = header >> 4, header & 0x0F
    if kind == _PUBLISH:
        return Publish(body.text())
    if flags != _FLAGS.get(kind, 0):
        raise PacketError(f"a packet of type {kind} with the flags {flags}")
    if kind == _CONNECT:
        return _connect(body)
    if kind == _SUBSCRIBE:
        return _subscribe(body)
    if kind == _UNSUBSCRIBE:
        return _unsubscribe(body)
    if kind == _PUBACK:
        return Acknowledge(body.identifier())
    if kind == _PINGREQ:
        return Ping()
    if kind == _DISCONNECT:
        return Disconnect()
    raise PacketError(f"a packet of type {kind}, which no client sends here")


def _connect(body: _Reader) -> Connect:
    name, level = body.text(), body.byte()
    if name not in {"MQTT", "MQIsdp"}:
        raise PacketError(f"the protocol {name!r}")
    flags, keep_alive = body.byte(), body.number()
    if level != 4:
        # What follows is laid out otherwise.
        return Connect(level, "", clean=True, keep_alive=keep_alive, password=None)
    if flags & 1:
        raise PacketError("a reserved flag is set")
    client_id = body.text()
    if flags & 0x04:
        body.text()
        body.data()
    if flags & 0x80:
        body.text()
    password = body.data() if flags & 0x40 else None
    return Connect(level, client_id, clean=bool(flags & 0x02), keep_alive=keep_alive, password=password)


def _subscribe(body: _Reader) -> Subscribe:
    number = body.identifier()
    wanted: list[tuple[str, int]] = []
    while not body.is_empty:
        wanted.append((_filter(body.text()), body.byte()))
    if not wanted or any(quality > 2 for _, quality in wanted):
        raise PacketError("a subscription to nothing, or with no quality of service that there is")
    return Subscribe(number, wanted)


def _unsubscribe(body: _Reader) -> Unsubscribe:
    number = body.identifier()
    filters: list[str] = []
    while not body.is_empty:
        filters.append(_filter(body.text()))
    if not filters:
        raise PacketError("a subscription to nothing is ended")
    return Unsubscribe(number, filters)


def _filter(text: str) -> str:
    levels = text.split("/")
    if not text or any(
        ("#" in level and (level != "#" or place < len(levels) - 1)) or ("+" in level and level != "+")
        for place, level in enumerate(levels)
    ):
        raise PacketError(f"{text!r} is no filter of topics")
    return text


def _framed(header: int, body: bytes) -> bytes:
    length, encoded = len(body), bytearray()
    while True:
        length, byte = length >> 7, length & 0x7F
        encoded.append(byte | 0x80 if length else byte)
        if not length:
            return bytes([header]) + bytes(encoded) + body


def connected(code: int) -> bytes:
    """Answer a Connect: 0 lets the client in. No session is ever gone on with."""
    return _framed(0x20, bytes([0, code]))


def subscribed(number: int, granted: Sequence[int]) -> bytes:
    """Answer a Subscribe with the quality of service of each filter, 0x80 for one that is refused."""
    return _framed(0x90, struct.pack(">H", number) + bytes(granted))


def unsubscribed(number: int) -> bytes:
    """Answer an Unsubscribe."""
    return _framed(0xB0, struct.pack(">H", number))


def pong() -> bytes:
    """Answer a Ping."""
    return _framed(0xD0, b"")


def publish(topic: str, payload: bytes, *, number: int | None, retained: bool) -> bytes:
    """Send a message to a client; one with a number is to be acknowledged."""
    name = topic.encode()
    parts = [struct.pack(">H", len(name)), name, b"" if number is None else struct.pack(">H", number), payload]
    return _framed(0x30 | (0 if number is None else 2) | retained, b"".join(parts))
