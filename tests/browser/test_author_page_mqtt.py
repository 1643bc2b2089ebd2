"""The page's subscription over MQTT, in Chromium, against a broker that was not written here."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from playwright.sync_api import Page

from tests.browser.broker import Broker
from tests.browser.conftest import ROOT, Visitor

FOLDER = ROOT / "examples" / "serverless_video" / "page"
PASSWORD = "Bearer of good news, grüße"
SUBSCRIBE = """
async ({port, password, filter, times}) => {
  const {Subscription} = await import("/mqtt.js");
  window.heard = [];
  window.states = [];
  window.subscription = new Subscription({
    url: `ws://127.0.0.1:${port}/mqtt?x-amz-customauthorizer-name=page`,
    clientId: "ada.1", username: "page", password, filter, times,
    onMessage: (topic, payload) => heard.push([topic, new TextDecoder().decode(payload)]),
    onState: (state, reason) => states.push(reason ? `${state}: ${reason}` : state),
  });
  subscription.open();
}
"""


class Quiet(SimpleHTTPRequestHandler):
    """Serves the folder of the page, and an empty page in which its modules can be loaded."""

    def do_GET(self) -> None:
        if self.path == "/empty":
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(b"<!doctype html><html lang=en><title>empty</title><link rel=icon href=data:,>")
        else:
            super().do_GET()

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(FOLDER)))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture(scope="module")
def one_broker() -> Iterator[Broker]:
    with Broker(PASSWORD) as made:
        yield made


@pytest.fixture
def broker(one_broker: Broker) -> Iterator[Broker]:
    yield one_broker
    one_broker.ask("reset")


@pytest.fixture
def page(visitor: Visitor, address: str) -> Page:
    page = visitor.page()
    page.goto(f"{address}/empty")
    return page


class Listener:
    """A page that listens."""

    def __init__(self, page: Page, broker: Broker, **options: Any) -> None:
        self.page = page
        given = {"port": broker.port, "password": PASSWORD, "filter": "authors/ada/+", "times": {}, **options}
        page.evaluate(SUBSCRIBE, given)

    def wait(self, state: str) -> list[str]:
        """Wait for a state to be the last one, and give all that were."""
        self.page.wait_for_function("state => states.at(-1)?.startsWith(state)", arg=state, timeout=5000)
        states: list[str] = self.page.evaluate("states")
        return states

    def heard(self, count: int) -> list[list[str]]:
        """Wait for so many messages."""
        self.page.wait_for_function("count => heard.length >= count", arg=count)
        messages: list[list[str]] = self.page.evaluate("heard")
        return messages


def without_connection(visitor: Visitor) -> None:
    """Forget what the browser complains of when a server is not there."""
    visitor.complaints[:] = [each for each in visitor.complaints if "WebSocket connection to" not in each]


def until(ask: Callable[[], Any], wanted: Any) -> Any:
    """Ask until the answer is the wanted one, for some seconds at most."""
    end = time.monotonic() + 5
    while (answer := ask()) != wanted and time.monotonic() < end:
        pass
    return answer


@pytest.fixture
def listen(page: Page, broker: Broker) -> Iterator[Callable[..., Listener]]:
    yield partial(Listener, page, broker)
    page.evaluate("subscription.close()")


def test_what_was_retained_comes_first_and_all_is_acknowledged(listen: Callable[..., Listener], broker: Broker) -> None:
    broker.publish("authors/ada/v1", {"title": "Grüße, 🥖"})
    broker.publish("authors/eve/v1", "not for ada")
    listener = listen()
    assert listener.wait("connected") == ["connecting", "connected"]
    assert listener.heard(1) == [["authors/ada/v1", '{"title": "Gr\\u00fc\\u00dfe, \\ud83e\\udd56"}']]
    broker.publish("authors/ada/v2", 1, qos=0)
    broker.publish("authors/ada/v3", 1, qos=1)
    assert [topic for topic, _ in listener.heard(3)] == ["authors/ada/v1", "authors/ada/v2", "authors/ada/v3"]
    assert broker.ask("clients") == ["ada.1"]
    assert until(lambda: broker.ask("acknowledged"), 2) == 2, "not the one with QoS 0"
    listener.page.evaluate("subscription.close()")
    assert until(lambda: broker.ask("clients"), []) == []
    assert listener.page.evaluate("states") == ["connecting", "connected", "closed"]


@pytest.mark.parametrize("frames", ["bytes", "joined"])
def test_frames_need_not_be_packets(listen: Callable[..., Listener], broker: Broker, frames: str) -> None:
    broker.ask("frames", frames=frames)
    texts = ["x" * size for size in (0, 100, 127, 128, 300, {"bytes": 2_000, "joined": 17_000}[frames])]
    for number, text in enumerate(texts):
        broker.ask("publish", topic=f"authors/ada/{number}", message=text or "-", retain=True)
    listener = listen()
    heard = dict(listener.heard(len(texts)))
    assert heard == {f"authors/ada/{number}": text or "-" for number, text in enumerate(texts)}
    assert listener.page.evaluate("subscription.state") == "connected"


@pytest.mark.parametrize(
    ("options", "reason"),
    [({"password": "wrong"}, "not authorized"), ({"filter": "authors/nobody/+"}, "the subscription was refused")],
    ids=["password", "filter"],
)
def test_who_is_refused_does_not_ask_again(
    listen: Callable[..., Listener], broker: Broker, options: dict[str, str], reason: str
) -> None:
    listener = listen(**options)
    assert listener.wait("refused") == ["connecting", f"refused: {reason}"]
    listener.page.evaluate("dispatchEvent(new Event('online'))")
    assert listener.page.evaluate("states.length") == 2


def test_a_broker_that_is_killed_and_back_is_found_again(
    listen: Callable[..., Listener], broker: Broker, visitor: Visitor
) -> None:
    listener = listen(times={"firstPause": 20, "longestPause": 80})
    listener.wait("connected")
    broker.kill()
    assert listener.wait("waiting")[:3] == ["connecting", "connected", "waiting: the connection was closed (1006)"]
    listener.page.wait_for_function("states.filter(each => each.startsWith('waiting')).length > 3")
    broker.start()
    broker.publish("authors/ada/v1", "back")
    listener.wait("connected")
    assert listener.heard(1) == [["authors/ada/v1", '"back"']]
    without_connection(visitor)


def test_pauses_grow_and_differ(listen: Callable[..., Listener], page: Page, broker: Broker, visitor: Visitor) -> None:
    listen().wait("connected")
    page.evaluate(
        """() => {
          window.pauses = [];
          const wait = window.setTimeout;
          window.setTimeout = (act, time, ...more) => {
            if (act.name === "#retry") pauses.push(time);
            return wait(act, act.name === "#retry" ? 1 : time, ...more);
          };
        }"""
    )
    broker.kill()
    page.wait_for_function("pauses.length > 9")
    broker.start()
    pauses = page.evaluate("pauses.slice(0, 10)")
    longest = [500, 1000, 2000, 4000, 8000, 16000, 30000, 30000, 30000, 30000]
    assert [most / 2 <= pause <= most for pause, most in zip(pauses, longest, strict=True)] == [True] * 10, pauses
    assert len(set(pauses)) == 10
    without_connection(visitor)


def test_a_dead_connection_is_noticed(listen: Callable[..., Listener], page: Page, broker: Broker) -> None:
    listener = listen(times={"pulse": 40, "pong": 300, "firstPause": 20})
    listener.wait("connected")
    # It answers pings: after many of them the connection still stands.
    page.evaluate("new Promise(resolve => setTimeout(resolve, 400))")
    assert page.evaluate("states") == ["connecting", "connected"]
    broker.ask("silent", silent=True)
    page.wait_for_function("states[2] === 'waiting: the connection is dead'")
    broker.ask("silent", silent=False)
    listener.wait("connected")


def test_a_device_that_is_offline_waits_until_it_is_back(listen: Callable[..., Listener], page: Page) -> None:
    listener = listen(times={"firstPause": 60_000, "longestPause": 60_000})
    listener.wait("connected")
    page.evaluate("dispatchEvent(new Event('offline'))")
    assert listener.wait("waiting")[-1] == "waiting: the device is offline"
    page.evaluate("dispatchEvent(new Event('online'))")
    listener.wait("connected")


def test_a_page_that_is_seen_again_tries_at_once(listen: Callable[..., Listener], page: Page, broker: Broker) -> None:
    listener = listen(times={"firstPause": 60_000, "longestPause": 60_000, "pong": 50})
    listener.wait("connected")
    broker.ask("silent", silent=True)
    # The pulse that it sends now finds the connection dead, long before the next one is due.
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    assert listener.wait("waiting")[-1] == "waiting: the connection is dead"
    broker.ask("silent", silent=False)
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    listener.wait("connected")


@pytest.mark.parametrize(
    ("sent", "reason"),
    [
        ([0x10, 0], "a packet of kind 1"),
        ([0x34, 5, 0, 1, 0x61, 0, 1], "a message with QoS 2, which was not asked for"),
        ([0x30, 1, 0], "a message without a topic"),
        ([0x32, 4, 0, 1, 0x61, 0], "a message that is cut off"),
        ([0x30, 4, 0, 2, 0xC3, 0x28], "a text that is no UTF-8"),
        ([0x30, 0xFF, 0xFF, 0xFF, 0xFF, 1], "a length of more than four bytes"),
        ([0x30, 0xFF, 0xFF, 0xFF, 0x7F], "a packet of 268435455 bytes"),
        ([0x90, 3, 0, 2, 1], "an answer to 2, which was not asked"),
    ],
    ids=["kind", "qos", "topic", "short", "utf8", "length", "large", "id"],
)
def test_what_is_not_mqtt_ends_the_connection(
    listen: Callable[..., Listener], broker: Broker, sent: list[int], reason: str
) -> None:
    listener = listen(times={"firstPause": 60_000, "longestPause": 60_000})
    listener.wait("connected")
    broker.ask("raw", bytes=sent)
    assert listener.wait("waiting")[-1] == f"waiting: {reason}"


def test_lengths_are_written_as_the_standard_says(page: Page) -> None:
    # Section 2.2.3, table 2.4: a text of n bytes makes a packet of n + 5.
    lengths = page.evaluate(
        """async sizes => {
          const {subscribe} = await import("/packets.js");
          return sizes.map(size => [...subscribe(1, "x".repeat(size - 5)).slice(1, 5)]);
        }""",
        [127, 128, 16_383, 16_384],
    )
    assert [digits[:count] for digits, count in zip(lengths, (1, 2, 2, 3), strict=True)] == [
        [0x7F],
        [0x80, 0x01],
        [0xFF, 0x7F],
        [0x80, 0x80, 0x01],
    ]
    refused = page.evaluate(
        """async () => {
          const {subscribe} = await import("/packets.js");
          try { subscribe(1, "ü".repeat(32_768)); } catch (error) { return error.message; }
        }"""
    )
    assert refused == "a text of 65536 bytes; MQTT takes 65535"


def test_a_message_may_be_anything(listen: Callable[..., Listener], broker: Broker) -> None:
    listener = listen()
    listener.wait("connected")
    broker.ask("publish", topic="authors/ada/v1", message="no JSON")
    assert listener.heard(1) == [["authors/ada/v1", "no JSON"]]
