"""What stands for AWS IoT Core: topics, those who listen, and the messages that are kept for those who come later."""

from __future__ import annotations

import base64
import json
import threading
import time
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from sfgen.errors import SfgenError
from sfgen.studio.application import mqtt_packets as packets
from sfgen.studio.application.files import write_whole

__all__ = ["Broker", "Session", "fits"]

_LET_IN: Final = 0
_WRONG_LEVEL: Final = 1
_WRONG_NAME: Final = 2
_NOT_ALLOWED: Final = 5
_REFUSED: Final = 0x80
_LONGEST_NAME: Final = 128
"""Source: AWS IoT Core quotas, "Maximum client ID size"."""
_MOST_FILTERS: Final = 8
"""Source: AWS IoT Core quotas, "Maximum subscriptions per subscribe request"."""
_NUMBERS: Final = 0xFFFF


def fits(topic: str, pattern: str) -> bool:
    """Say whether a topic is among those that a filter stands for.

    Examples:
        >>> fits("authors/ada/v1", "authors/ada/+"), fits("authors/ada", "authors/#"), fits("authors/ada/v1", "+")
        (True, True, False)
    """
    levels, wanted = topic.split("/"), pattern.split("/")
    if topic.startswith("$") and wanted[0] in {"#", "+"}:
        return False
    for place, level in enumerate(wanted):
        if level == "#":
            return True
        if place >= len(levels) or level not in {"+", levels[place]}:
            return False
    return len(levels) == len(wanted)


@dataclass(frozen=True, slots=True)
class _Kept:
    """A message that is kept, and until when."""

    payload: bytes
    quality: int
    until: float | None


class Broker:
    """Hands messages to those who have subscribed to their topics. Its methods may be called from any thread.

    Args:
        file: Where the retained messages are kept.
        lets_in: Says whether a client's password is right.
        clock: The time in seconds, from any beginning.
        date: The time in seconds since 1970.
    """

    def __init__(
        self,
        file: Path,
        lets_in: Callable[[bytes], bool],
        clock: Callable[[], float] = time.monotonic,
        date: Callable[[], float] = time.time,
    ) -> None:
        self._file = file
        self._date = date
        self.lets_in = lets_in
        self.clock = clock
        self.lock = threading.RLock()
        self._sessions: dict[str, Session] = {}
        self._retained = _read(file)

    def publish(
        self, topic: str, payload: bytes, quality: int = 0, *, retain: bool = False, seconds: int | None = None
    ) -> None:
        """Send a message to whoever listens.

        Args:
            topic: Its topic.
            payload: Its content.
            quality: The quality of service, 0 or 1.
            retain: Keep it for those who come later, in the place of the one before; an empty one only takes that away.
            seconds: How long it is kept at most.
        """
        with self.lock:
            if retain:
                until = None if seconds is None else self._date() + seconds
                self._keep(topic, _Kept(payload, quality, until))
            for session in list(self._sessions.values()):
                session.hand_out(topic, payload, quality)

    def retained(self, pattern: str) -> Iterator[tuple[str, bytes, int]]:
        """Give the messages that are kept for a filter."""
        now = self._date()
        for topic, kept in sorted(self._retained.items()):
            if fits(topic, pattern) and (kept.until is None or now < kept.until):
                yield topic, kept.payload, kept.quality

    def enter(self, name: str, session: Session) -> None:
        """Let a client in; one of the same name has to go."""
        earlier = self._sessions.pop(name, None)
        self._sessions[name] = session
        if earlier is not None:
            earlier.end()

    def leave(self, name: str, session: Session) -> None:
        """Take note that a client is gone."""
        if self._sessions.get(name) is session:
            del self._sessions[name]

    def _keep(self, topic: str, kept: _Kept) -> None:
        if kept.payload:
            self._retained[topic] = kept
        else:
            self._retained.pop(topic, None)
        now = self._date()
        told = {
            name: {"payload": base64.b64encode(each.payload).decode(), "qos": each.quality, "until": each.until}
            for name, each in self._retained.items()
            if each.until is None or now < each.until
        }
        write_whole(self._file, json.dumps(told, indent=1).encode())


def _read(file: Path) -> dict[str, _Kept]:
    try:
        told = json.loads(file.read_bytes())
        return {
            topic: _Kept(base64.b64decode(each["payload"]), int(each["qos"]), each["until"])
            for topic, each in told.items()
        }
    except FileNotFoundError:
        return {}
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        raise SfgenError(f"{file} does not hold the messages that were kept: delete it, and they are gone") from error


class Session:
    """The connection of one client: takes its bytes, and gives those that it is to get.

    Args:
        broker: The broker.
        send: Sends bytes to the client; called from any thread.
        close: Ends the connection; called from any thread.
    """

    def __init__(self, broker: Broker, send: Callable[[bytes], None], close: Callable[[], None]) -> None:
        self._broker = broker
        self._send = send
        self._close = close
        self._parser = packets.Parser()
        self._name: str | None = None
        self._filters: dict[str, int] = {}
        self._unacknowledged: set[int] = set()
        self._number = 0
        self._is_over = False
        self._keep_alive = 0
        self._due: float | None = None

    def receive(self, data: bytes) -> None:
        """Take what the client has sent."""
        with self._broker.lock:
            try:
                for packet in self._parser.feed(data):
                    if not self._is_over:
                        self._take(packet)
            except packets.PacketError:
                self.end()

    def seconds_left(self) -> float | None:
        """Give how long the client may stay silent from now on, or None if it may for ever; one that may not is let go."""
        with self._broker.lock:
            if self._due is None or self._is_over:
                return None
            left = self._due - self._broker.clock()
            if left > 0:
                return left
            self.end()
            return None

    def end(self) -> None:
        """End the connection."""
        with self._broker.lock:
            if not self._is_over:
                self.gone()
                self._close()

    def gone(self) -> None:
        """Take note that the connection has ended."""
        with self._broker.lock:
            self._is_over = True
            if self._name is not None:
                self._broker.leave(self._name, self)

    def hand_out(self, topic: str, payload: bytes, quality: int) -> None:
        """Send a message, if the client has subscribed to its topic."""
        granted = [most for pattern, most in self._filters.items() if fits(topic, pattern)]
        if granted:
            self._hand(topic, payload, min(quality, max(granted)), retained=False)

    def _take(self, packet: packets.Packet) -> None:
        if self._name is None:
            if not isinstance(packet, packets.Connect):
                raise packets.PacketError("the first packet is no CONNECT")
            self._enter(packet)
            return
        if isinstance(packet, packets.Subscribe):
            self._subscribe(packet)
        elif isinstance(packet, packets.Unsubscribe):
            for pattern in packet.filters:
                self._filters.pop(pattern, None)
            self._send(packets.unsubscribed(packet.number))
        elif isinstance(packet, packets.Acknowledge):
            self._unacknowledged.discard(packet.number)
        elif isinstance(packet, packets.Ping):
            self._send(packets.pong())
        else:
            # A second CONNECT is a mistake, a PUBLISH is what no author may do, and DISCONNECT says goodbye.
            self.end()
        self._hear()

    def _enter(self, packet: packets.Connect) -> None:
        code = self._judge(packet)
        self._send(packets.connected(code))
        if code != _LET_IN:
            self.end()
            return
        self._name = packet.client_id or uuid.uuid4().hex
        self._keep_alive = packet.keep_alive
        self._broker.enter(self._name, self)
        self._hear()

    def _judge(self, packet: packets.Connect) -> int:
        if packet.level != 4:
            return _WRONG_LEVEL
        if (not packet.client_id and not packet.clean) or len(packet.client_id.encode()) > _LONGEST_NAME:
            return _WRONG_NAME
        if packet.password is None or not self._broker.lets_in(packet.password):
            return _NOT_ALLOWED
        return _LET_IN

    def _hear(self) -> None:
        if self._keep_alive:
            self._due = self._broker.clock() + 1.5 * self._keep_alive

    def _subscribe(self, packet: packets.Subscribe) -> None:
        if len(packet.wanted) > _MOST_FILTERS:
            raise packets.PacketError(f"more than {_MOST_FILTERS} subscriptions at once")
        # IoT Core has no quality of service 2.
        granted = [quality if quality < 2 else _REFUSED for _, quality in packet.wanted]
        self._send(packets.subscribed(packet.number, granted))
        for pattern, quality in packet.wanted:
            if quality < 2:
                self._filters[pattern] = quality
                for topic, payload, most in self._broker.retained(pattern):
                    self._hand(topic, payload, min(quality, most), retained=True)

    def _hand(self, topic: str, payload: bytes, quality: int, *, retained: bool) -> None:
        if len(self._unacknowledged) == _NUMBERS:
            # It acknowledges nothing, and there is no number left.
            self.end()
            return
        number = self._next_number() if quality else None
        self._send(packets.publish(topic, payload, number=number, retained=retained))

    def _next_number(self) -> int:
        while True:
            self._number = self._number % _NUMBERS + 1
            if self._number not in self._unacknowledged:
                self._unacknowledged.add(self._number)
                return self._number
