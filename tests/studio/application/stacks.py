"""An application behind a server, as `sfgen run FILE --serve` makes it, and somebody who uses it."""

from __future__ import annotations

import json
import queue
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import paho.mqtt.client as paho
from paho.mqtt.enums import CallbackAPIVersion

from sfgen import Workflow
from sfgen.cli.applications import ApplicationSupply
from sfgen.local.store import Store
from sfgen.operate.executions import Report
from sfgen.resources import Resource, Site
from sfgen.studio.application.application import LocalApplication
from sfgen.studio.engine import Engine
from sfgen.studio.here import Here
from sfgen.studio.server import Server
from tests.studio.application.support import Reply, request
from tests.studio.support import AT_ONCE, PATIENCE, Given


class _Fakes(Given):
    """Mocks that are made when the application is open."""

    def __init__(self, application: LocalApplication, fakes: Callable[[LocalApplication], Mapping[str, Any]]) -> None:
        super().__init__()
        self._application, self._fakes = application, fakes

    def mocks(self, workflow: str) -> Mapping[str, Any]:
        return self._fakes(self._application)


class Stack:
    """A server with an application, on a free port.

    Attributes:
        told: What went to the terminal, line by line.
        ended: The executions that have ended.
    """

    def __init__(
        self,
        folder: Path,
        workflows: Sequence[Workflow[Any]],
        resources: Sequence[Resource],
        *,
        site: Site | None = None,
        mocks: Mapping[str, Any] | None = None,
        fakes: Callable[[LocalApplication], Mapping[str, Any]] | None = None,
        parameters: Mapping[str, Any] | None = None,
        buckets: Mapping[str, str | Path] | None = None,
    ) -> None:
        self.told: queue.Queue[str] = queue.Queue()
        self.ended: queue.Queue[Report] = queue.Queue()
        self.application = LocalApplication(
            site,
            resources,
            workflows,
            folder / "application",
            parameters=parameters,
            buckets=buckets,
            tell=self.told.put,
            pause=0,
        )
        own = _Fakes(self.application, fakes) if fakes else Given(mocks)
        store = Store(folder / "executions.sqlite3")
        self.engine = Engine(
            {workflow.name: workflow for workflow in workflows},
            ApplicationSupply(self.application, own),
            buckets=self.application.buckets,
            store=store,
            place="the test",
            pace=AT_ONCE,
        )
        desk = Here(self.engine, "test", store=store)
        self.server = Server(desk, application=self.application, engine=self.engine)
        self.engine.on_end(self.ended.put)
        self.server.start()
        self.engine.resume()

    @property
    def host(self) -> str:
        return self.server.guards.host

    def call(self, method: str, path: str, body: Any = None, *, token: str | None = None, **headers: str) -> Reply:
        """Call an API as a page does."""
        own = {"Authorization": f"Bearer {self.server.token if token is None else token}"}
        text = body if isinstance(body, bytes) else None if body is None else json.dumps(body)
        return request(self.host, method, path, text, {**own, **headers})

    def line(self, part: str) -> str:
        """Wait for a line on the terminal."""
        while part not in (line := self.told.get(timeout=PATIENCE)):
            continue
        return line

    def end(self) -> Report:
        """Wait for the end of an execution."""
        return self.ended.get(timeout=PATIENCE)


@contextmanager
def stack(
    folder: Path, workflows: Sequence[Workflow[Any]], resources: Sequence[Resource], **more: Any
) -> Iterator[Stack]:
    """Serve an application until the end."""
    made = Stack(folder, workflows, resources, **more)
    try:
        yield made
    finally:
        made.server.close()


class Listener:
    """Somebody who listens to messages."""

    def __init__(self, made: Stack, pattern: str) -> None:
        self.heard: queue.Queue[tuple[str, Any, bool]] = queue.Queue()
        self.client = paho.Client(CallbackAPIVersion.VERSION2, "you.1", transport="websockets")
        self.client.ws_set_options("/mqtt", {"Origin": f"http://{made.host}"})
        self.client.username_pw_set("you", made.server.token)
        self.client.on_connect = lambda *_: self.client.subscribe(pattern, 1)
        self.client.on_message = lambda _, __, got: self.heard.put((got.topic, json.loads(got.payload), got.retain))
        is_subscribed = threading.Event()
        self.client.on_subscribe = lambda *_: is_subscribed.set()
        self.client.connect("127.0.0.1", made.server.port)
        self.client.loop_start()
        assert is_subscribed.wait(PATIENCE)

    def next(self, kind: str) -> dict[str, Any]:
        """Wait for a message of a kind."""
        while True:
            _, message, _ = self.heard.get(timeout=PATIENCE)
            if message["type"] == kind:
                return dict(message)


@contextmanager
def listening_to(made: Stack, pattern: str) -> Iterator[Listener]:
    """Listen until the end."""
    listener = Listener(made, pattern)
    try:
        yield listener
    finally:
        listener.client.disconnect()
        listener.client.loop_stop()


def form(fields: Mapping[str, str], content: bytes) -> tuple[bytes, dict[str, str]]:
    """Give the body and the headers of a form with a file."""
    parts = [
        f'--Bound\r\nContent-Disposition: form-data; name="{k}"\r\n\r\n{v}\r\n'.encode() for k, v in fields.items()
    ]
    file = (
        b'--Bound\r\nContent-Disposition: form-data; name="file"; filename="f"\r\n\r\n' + content + b"\r\n--Bound--\r\n"
    )
    return b"".join(parts) + file, {"Content-Type": "multipart/form-data; boundary=Bound"}
