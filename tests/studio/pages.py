"""What a browser would do, without one: a WebSocket and HTTP requests, with any headers."""

from __future__ import annotations

import asyncio
import concurrent.futures
import http.client
import json
import queue
import threading
from collections.abc import Callable, Mapping
from typing import Any

from tornado.httpclient import HTTPRequest
from tornado.websocket import WebSocketClientConnection, websocket_connect

from sfgen.studio.server import Server
from tests.studio.support import PATIENCE

Message = dict[str, Any]


class Page:
    """A WebSocket to a server, used from the test's thread; its loop runs in one of its own.

    Args:
        server: The server.
        token: The token to show; that of the server without it.
        path: Where the socket is.
        headers: Further headers, also in the place of usual ones.
        reads: Read what the server says; without, `read` begins with it.

    Attributes:
        hello: What the server said first.
        executions: What was told last of each execution.
        waiting: What was told last of the tasks of each execution that wait.
        steps: What was told of the steps of each execution, by their numbers.
        frames: How many steps each message had.
        read_to: Up to which event each execution was told, once that is all.
    """

    def __init__(
        self,
        server: Server,
        *,
        token: str | None = None,
        path: str = "/ws",
        headers: Mapping[str, str] | None = None,
        reads: bool = True,
    ) -> None:
        self.steps: dict[str, dict[int, Message]] = {}
        self.executions: dict[str, Message] = {}
        self.waiting: dict[str, list[Message]] = {}
        self.frames: list[int] = []
        self.read_to: dict[str, int] = {}
        self.hello: Message = {}
        self._heard: queue.Queue[Message | None] = queue.Queue()
        self._asked = 0
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._thread.start()
        own = {"Host": server.guards.host, "Origin": f"http://{server.guards.host}", **(headers or {})}
        request = HTTPRequest(f"ws://127.0.0.1:{server.port}{path}", headers={k: v for k, v in own.items() if v})
        try:
            self._socket: WebSocketClientConnection = self._wait(lambda: websocket_connect(request))
        except BaseException:
            self._end()
            raise
        self.send({"do": "hello", "token": server.token if token is None else token})
        self._reading: concurrent.futures.Future[None] | None = None
        if reads:
            self.read()

    def read(self) -> None:
        """Begin to read what the server says."""
        self._reading = asyncio.run_coroutine_threadsafe(self._read(), self._loop)
        self.hello = self.hear() or {}

    async def _read(self) -> None:
        while True:
            text = await self._socket.read_message()
            self._heard.put(None if text is None else json.loads(text))
            if text is None:
                return

    def _wait(self, doing: Callable[[], Any]) -> Any:
        async def done() -> Any:
            return await doing()

        return asyncio.run_coroutine_threadsafe(done(), self._loop).result(PATIENCE)

    def send(self, message: Any) -> None:
        text = message if isinstance(message, str) else json.dumps(message)
        self._wait(lambda: self._socket.write_message(text))

    def hear(self) -> Message | None:
        """Wait for what the server says next; None if it has closed the socket."""
        message = self._heard.get(timeout=PATIENCE)
        if message is not None and message["type"] == "execution":
            self.executions[message["id"]] = message
        elif message is not None and message["type"] == "callbacks":
            self.waiting[message["execution"]] = message["callbacks"]
        elif message is not None and message["type"] == "steps":
            known = self.steps.setdefault(message["execution"], {})
            if message["from"] == 0:
                known.clear()
            self.frames.append(len(message["steps"]))
            self.read_to[message["execution"]] = message["events"] if message["complete"] else 0
            known.update((step["n"], step) for step in message["steps"])
        return message

    def until(self, wanted: Callable[[Message], Any]) -> Message:
        """Wait for a message."""
        while True:
            message = self.hear()
            assert message is not None, "the socket was closed"
            if wanted(message):
                return message

    def ask(self, do: str, **members: Any) -> Message:
        """Ask for something, and wait for the reply."""
        self._asked += 1
        number = self._asked
        self.send({"do": do, "id": number, **members})
        return self.until(lambda message: message["type"] == "reply" and message["id"] == number)

    def status(self, execution: str, *wanted: str) -> Message:
        """Wait until an execution has a status."""
        while self.executions.get(execution, {}).get("status") not in wanted:
            assert self.hear() is not None, "the socket was closed"
        return self.executions[execution]

    def all_of(self, execution: str, count: int) -> dict[int, Message]:
        """Wait until an execution was told up to an event, and give its steps."""
        while self.read_to.get(execution) != count:
            assert self.hear() is not None, "the socket was closed"
        return self.steps[execution]

    def callbacks(self, execution: str, *, other_than: str = "") -> list[Message]:
        """Wait until an execution waits for somebody, with another token than one."""
        while not (found := self.waiting.get(execution)) or found[0]["token"] == other_than:
            assert self.hear() is not None, "the socket was closed"
        return found

    @property
    def close_code(self) -> int | None:
        return self._socket.close_code

    def close(self) -> None:
        if self._loop.is_closed():
            return
        self._loop.call_soon_threadsafe(self._socket.close)
        if self._reading is not None:
            self._reading.result(PATIENCE)
        self._end()

    def _end(self) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(PATIENCE)
        self._loop.close()


def fetch(
    server: Server,
    path: str,
    *,
    token: str | None = None,
    method: str = "GET",
    headers: Mapping[str, str] | None = None,
) -> tuple[int, dict[str, str], bytes]:
    """Send a request, and give status, headers and content."""
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=PATIENCE)
    own = {"Host": server.guards.host, "Authorization": f"Bearer {server.token if token is None else token}"}
    connection.putrequest(method, path, skip_host=True)
    for name, value in {**own, **(headers or {})}.items():
        if value:
            connection.putheader(name, value)
    connection.endheaders()
    answer = connection.getresponse()
    found = answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read()
    connection.close()
    return found


def fetch_json(server: Server, path: str, **more: Any) -> Any:
    status, _, content = fetch(server, path, **more)
    assert status == 200, content
    return json.loads(content)
