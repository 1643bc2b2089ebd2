"""The broker that stands for IoT Core: by its bytes, and asked by a client that others wrote."""

from __future__ import annotations

import json
import queue
import random
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import paho.mqtt.client as paho
import pytest
from hypothesis import given
from hypothesis import strategies as st
from paho.mqtt.enums import CallbackAPIVersion

from sfgen import SfgenError
from sfgen.studio.application.broker import Broker, Session, fits
from sfgen.studio.application.handlers import MqttHandler
from sfgen.studio.security import Guards
from tests.studio.application.support import TOKEN, listening, request, served

LONG = 10


# -- a client made of bytes -----------------------------------------------------------------------------------------------


class Clock:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


class Client:
    """One end of a connection without a network."""

    def __init__(self, broker: Broker) -> None:
        self.got: list[bytes] = []
        self.is_closed = False
        self.session = Session(broker, self.got.append, self.close)

    def close(self) -> None:
        self.is_closed = True

    def take(self) -> list[bytes]:
        taken, self.got[:] = list(self.got), []
        return taken


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def broker(tmp_path: Path, clock: Clock) -> Broker:
    return Broker(tmp_path / "kept" / "retained.json", lambda given: given == TOKEN.encode(), clock, clock)


def text(value: str) -> bytes:
    return struct.pack(">H", len(value.encode())) + value.encode()


def packet(header: int, body: bytes) -> bytes:
    length, encoded = len(body), b""
    while True:
        length, byte = divmod(length, 128)
        encoded += bytes([byte | 0x80 if length else byte])
        if not length:
            return bytes([header]) + encoded + body


def connect(
    name: str = "you.1", password: str | None = TOKEN, *, keep_alive: int = 60, level: int = 4, clean: bool = True
) -> bytes:
    flags = 2 * clean + (0 if password is None else 0xC0)
    body = text("MQTT") + bytes([level, flags]) + struct.pack(">H", keep_alive) + text(name)
    return packet(0x10, body + (b"" if password is None else text("you") + text(password)))


def subscribe(*wanted: tuple[str, int], number: int = 7) -> bytes:
    return packet(0x82, struct.pack(">H", number) + b"".join(text(name) + bytes([q]) for name, q in wanted))


def publication(topic: str, payload: bytes, *, number: int | None = None, retained: bool = False) -> bytes:
    named = text(topic) + (b"" if number is None else struct.pack(">H", number))
    return packet(0x30 + 2 * (number is not None) + retained, named + payload)


def entered(broker: Broker, *wanted: tuple[str, int], name: str = "you.1") -> Client:
    client = Client(broker)
    client.session.receive(connect(name) + (subscribe(*wanted) if wanted else b""))
    assert client.got.pop(0) == b"\x20\x02\x00\x00"
    return client


@pytest.mark.parametrize(
    ("topic", "pattern", "does"),
    [
        ("a/b", "a/b", True),
        ("a/b", "a/+", True),
        ("a/b", "+/+", True),
        ("a/b", "+", False),
        ("a/b", "a/b/c", False),
        ("a/b/c", "a/b", False),
        ("a", "a/#", True),
        ("a/b/c", "a/#", True),
        ("a/b/c", "#", True),
        ("a//c", "a/+/c", True),
        ("$aws/x", "#", False),
        ("$aws/x", "+/x", False),
        ("$aws/x", "$aws/#", True),
    ],
)
def test_filters(topic: str, pattern: str, does: bool) -> None:
    assert fits(topic, pattern) is does


LEVELS = st.sampled_from(["", "a", "b", "$x", "a b"])


@given(
    st.lists(LEVELS, min_size=1, max_size=4).map("/".join).filter(bool),
    st.lists(LEVELS | st.just("+"), min_size=1, max_size=4).map("/".join).filter(bool),
    st.sampled_from(["", "/#"]),
)
def test_filters_mean_what_they_mean_to_others(topic: str, pattern: str, rest: str) -> None:
    assert fits(topic, pattern + rest) is paho.topic_matches_sub(pattern + rest, topic)


def test_who_has_not_the_token_is_refused(broker: Broker) -> None:
    for sent in (connect(password="other"), connect(password=None), connect(password="")):
        client = Client(broker)
        client.session.receive(sent)
        assert client.take() == [b"\x20\x02\x00\x05"]
        assert client.is_closed


def test_other_versions_and_names_that_cannot_be_are_refused(broker: Broker) -> None:
    for sent, code in ((connect(level=5), 1), (connect("", clean=False), 2), (connect("n" * 129), 2)):
        client = Client(broker)
        client.session.receive(sent)
        assert client.take() == [bytes([0x20, 2, 0, code])]
        assert client.is_closed


def test_a_message_goes_to_those_who_have_subscribed(broker: Broker) -> None:
    ada, bob = entered(broker, ("authors/ada/+", 0), name="a"), entered(broker, ("authors/bob/#", 0), name="b")
    assert ada.take() == bob.take() == [b"\x90\x03\x00\x07\x00"]
    broker.publish("authors/ada/v1", b"{}", 1)
    assert ada.take() == [publication("authors/ada/v1", b"{}")]
    assert bob.take() == []


def test_quality_is_the_lesser_of_both_and_numbers_are_free_again(broker: Broker) -> None:
    client = entered(broker, ("a", 1))
    client.take()
    broker.publish("a", b"1", 0)
    broker.publish("a", b"2", 1)
    broker.publish("a", b"3", 1)
    assert client.take() == [
        publication("a", b"1"),
        publication("a", b"2", number=1),
        publication("a", b"3", number=2),
    ]
    client.session.receive(packet(0x40, b"\x00\x01"))
    broker.publish("a", b"4", 1)
    assert client.take() == [publication("a", b"4", number=3)]


def test_two_filters_give_a_message_once_in_the_better_quality(broker: Broker) -> None:
    client = entered(broker, ("a/+", 0), ("a/b", 1))
    assert client.take() == [b"\x90\x04\x00\x07\x00\x01"]
    broker.publish("a/b", b"x", 1)
    assert client.take() == [publication("a/b", b"x", number=1)]


def test_quality_2_is_refused_filter_by_filter(broker: Broker) -> None:
    client = entered(broker, ("a", 2), ("b", 1))
    assert client.take() == [b"\x90\x04\x00\x07\x80\x01"]
    broker.publish("a", b"x", 1)
    assert client.take() == []


def test_who_unsubscribes_gets_no_more(broker: Broker) -> None:
    client = entered(broker, ("a", 0))
    client.take()
    client.session.receive(packet(0xA2, struct.pack(">H", 9) + text("a")))
    broker.publish("a", b"x")
    assert client.take() == [b"\xb0\x02\x00\x09"]


def test_a_retained_message_comes_to_who_subscribes_later(broker: Broker) -> None:
    broker.publish("a/1", b"old", 1, retain=True)
    broker.publish("a/1", b"new", 1, retain=True)
    broker.publish("a/2", b"not kept", 1)
    client = entered(broker, ("a/+", 1))
    assert client.take()[1:] == [publication("a/1", b"new", number=1, retained=True)]
    broker.publish("a/1", b"", 1, retain=True)
    assert client.take() == [publication("a/1", b"", number=2)]
    assert entered(broker, ("a/+", 1), name="other").take()[1:] == []


def test_retained_messages_survive_the_broker(broker: Broker, tmp_path: Path, clock: Clock) -> None:
    broker.publish("a/1", bytes(range(256)), 1, retain=True)
    broker.publish("a/2", b"for a while", 0, retain=True, seconds=60)
    again = Broker(tmp_path / "kept" / "retained.json", lambda _: True, clock, clock)
    assert list(again.retained("#")) == [("a/1", bytes(range(256)), 1), ("a/2", b"for a while", 0)]
    clock.now += 60
    assert [topic for topic, _, _ in again.retained("#")] == ["a/1"]
    again.publish("b", b"x", retain=True)
    assert set(json.loads((tmp_path / "kept" / "retained.json").read_bytes())) == {"a/1", "b"}


def test_a_file_that_holds_no_messages_is_named(tmp_path: Path) -> None:
    for content in ("[]", "{", '{"a": {}}', '{"a": 1}'):
        (tmp_path / "retained.json").write_text(content)
        with pytest.raises(SfgenError, match=r"retained\.json does not hold the messages that were kept: delete it"):
            Broker(tmp_path / "retained.json", lambda _: True)


def test_packets_may_be_cut_and_joined_anywhere(broker: Broker) -> None:
    sent = connect() + subscribe(("a", 1)) + packet(0xC0, b"") + packet(0x40, b"\x00\x01")
    whole = Client(broker)
    whole.session.receive(sent)
    told = whole.take()
    assert told == [b"\x20\x02\x00\x00", b"\x90\x03\x00\x07\x01", b"\xd0\x00"]
    for seed in range(20):
        client, left, chance = Client(broker), sent, random.Random(seed)
        while left:
            count = chance.randint(1, 9)
            client.session.receive(left[:count])
            left = left[count:]
        assert client.take() == told


@pytest.mark.parametrize(
    "sent",
    [
        subscribe(("a", 1)),
        packet(0xC0, b""),
        b"\x10\xff\xff\xff\xff\x01",
        packet(0x10, text("HTTP") + b"\x04\x02\x00\x00" + text("x")),
        packet(0x10, text("MQTT") + b"\x04\x03\x00\x00" + text("x")),
        packet(0x10, text("MQTT") + b"\x04\x02"),
        packet(0x12, b""),
        packet(0xF0, b""),
        packet(0x10, text("MQTT") + b"\x04\x02\x00\x00\x00\x01\xff"),
    ],
    ids=["subscribe", "ping", "length", "protocol", "reserved", "short", "flags", "type", "text"],
)
def test_what_is_no_connect_ends_the_connection(broker: Broker, sent: bytes) -> None:
    client = Client(broker)
    client.session.receive(sent)
    assert client.is_closed
    assert client.take() == []


@pytest.mark.parametrize(
    "sent",
    [
        connect("another"),
        publication("a", b"x"),
        publication("a", b"x", number=1),
        packet(0x82, b"\x00\x01"),
        subscribe(("a#", 1)),
        subscribe(("#/a", 1)),
        subscribe(("a+", 1)),
        subscribe(("", 1)),
        subscribe(("a", 3)),
        subscribe(("a", 1), number=0),
        subscribe(*[(f"a{n}", 1) for n in range(9)]),
        packet(0x80, b"\x00\x01" + text("a") + b"\x01"),
        packet(0xA2, b"\x00\x01"),
        packet(0x82, b"\x00\x01\x00\x02\xff\xfe\x01"),
        b"\x30\xff\xff\xff\x7f",
        packet(0x20, b"\x00\x00"),
    ],
)
def test_what_no_author_may_send_ends_the_connection(broker: Broker, sent: bytes) -> None:
    client = entered(broker)
    client.session.receive(sent)
    assert client.is_closed
    assert client.take() == []
    client.session.receive(subscribe(("a", 1)))
    broker.publish("a", b"x")
    assert client.take() == []


@given(st.binary(max_size=40), st.binary(max_size=40), st.booleans())
def test_whatever_is_sent_is_taken_or_ends_the_connection(first: bytes, second: bytes, enters: bool) -> None:
    broker = Broker(Path("never written"), lambda _: True)
    client = Client(broker)
    client.session.receive((connect() + subscribe(("a", 1)) if enters else b"") + first)
    client.session.receive(second)
    broker.publish("a", b"x", 1)
    client.session.gone()


def test_goodbye_ends_the_connection(broker: Broker) -> None:
    client = entered(broker, ("a", 0))
    client.session.receive(packet(0xE0, b""))
    assert client.is_closed


def test_a_client_of_the_same_name_takes_the_place(broker: Broker) -> None:
    first, second = entered(broker, ("a", 0)), entered(broker, ("a", 0))
    assert first.is_closed
    assert not second.is_closed
    first.session.gone()
    broker.publish("a", b"x")
    assert second.take()[-1] == publication("a", b"x")


def test_who_is_silent_for_too_long_has_to_go(broker: Broker, clock: Clock) -> None:
    client = Client(broker)
    client.session.receive(connect(keep_alive=10))
    assert client.session.seconds_left() == 15
    clock.now += 14
    client.session.receive(packet(0xC0, b""))
    assert client.session.seconds_left() == 15
    clock.now += 15
    assert client.session.seconds_left() is None
    assert client.is_closed


def test_who_said_no_time_may_be_silent_for_ever(broker: Broker) -> None:
    client = Client(broker)
    client.session.receive(connect(keep_alive=0))
    assert client.session.seconds_left() is None
    assert not client.is_closed


def test_who_acknowledges_nothing_has_to_go(broker: Broker) -> None:
    client = entered(broker, ("a", 1))
    client.take()
    for _ in range(0xFFFF):
        broker.publish("a", b"", 1)
    assert len({each[5:7] for each in client.take()}) == 0xFFFF
    broker.publish("a", b"", 1)
    assert client.is_closed


# -- a client that others wrote, over a WebSocket -------------------------------------------------------------------------


@pytest.fixture
def place(broker: Broker) -> Iterator[Guards]:
    with listening() as (socket, guards), served([(r"/mqtt", MqttHandler, {"broker": broker})], socket, guards):
        yield guards


class Paho:
    """A client of paho with what it was told."""

    def __init__(self, place: Guards, name: str = "you.1", password: str = TOKEN) -> None:
        self.told: queue.Queue[Any] = queue.Queue()
        self.client = paho.Client(CallbackAPIVersion.VERSION2, name, protocol=paho.MQTTv311, transport="websockets")
        self.client.ws_set_options("/mqtt?x-amz-customauthorizer-name=any", {"Origin": f"http://{place.host}"})
        self.client.username_pw_set("you", password)
        self.client.on_connect = lambda *given: self.told.put(("connected", given[3].value))
        self.client.on_subscribe = lambda *given: self.told.put(("subscribed", [code.value for code in given[3]]))
        self.client.on_unsubscribe = lambda *_: self.told.put(("unsubscribed",))
        self.client.on_message = lambda _, __, got: self.told.put((got.topic, got.payload, got.qos, got.retain))
        self.client.on_disconnect = lambda *_: self.told.put(("disconnected",))
        self.client.connect("127.0.0.1", place.port)
        self.client.loop_start()

    def next(self) -> Any:
        return self.told.get(timeout=LONG)


@contextmanager
def client(*given: Any) -> Iterator[Paho]:
    made = Paho(*given)
    try:
        yield made
    finally:
        made.client.disconnect()
        made.client.loop_stop()


def test_paho_gets_messages(broker: Broker, place: Guards) -> None:
    broker.publish("authors/you/v1", "drawn ü".encode(), 1, retain=True)
    with client(place) as author:
        assert author.next() == ("connected", 0)
        author.client.subscribe("authors/you/+", 1)
        assert author.next() == ("subscribed", [1])
        assert author.next() == ("authors/you/v1", "drawn ü".encode(), 1, True)
        broker.publish("authors/other/v2", b"not mine", 1)
        broker.publish("authors/you/v2", b"x" * 131_072, 1)
        broker.publish("authors/you/v3", b"", 0)
        assert author.next() == ("authors/you/v2", b"x" * 131_072, 1, False)
        assert author.next() == ("authors/you/v3", b"", 0, False)
        author.client.unsubscribe("authors/you/+")
        assert author.next() == ("unsubscribed",)


def test_paho_is_refused_without_the_token(place: Guards) -> None:
    with client(place, "x", "wrong") as author:
        assert author.next() == ("connected", 135)  # 5 of MQTT 3.1.1, not authorized, as paho names it


def test_paho_may_not_publish(broker: Broker, place: Guards) -> None:
    with client(place) as author, client(place, "you.2") as other:
        assert author.next() == other.next() == ("connected", 0)
        other.client.subscribe("#", 1)
        assert other.next() == ("subscribed", [1])
        author.client.publish("authors/you/v1", b"forged", 1)
        assert author.next() == ("disconnected",)
        broker.publish("end", b"", 1)
        assert other.next() == ("end", b"", 1, False)


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Host": "evil.example"}, 421),
        ({"Origin": "http://evil.example"}, 403),
        ({}, 403),
    ],
    ids=["host", "origin", "none"],
)
def test_pages_from_elsewhere_are_refused(place: Guards, headers: dict[str, str], status: int) -> None:
    upgrade = {
        "Connection": "Upgrade",
        "Upgrade": "websocket",
        "Sec-WebSocket-Version": "13",
        "Sec-WebSocket-Key": "dGhlIHNhbXBsZSBub25jZQ==",
        "Sec-WebSocket-Protocol": "mqtt",
    }
    assert request(place.host, "GET", "/mqtt", headers={**upgrade, **headers}).status == status
