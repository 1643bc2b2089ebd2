"""A server of some addresses of an application, on a thread of its own; and requests to it."""

from __future__ import annotations

import asyncio
import http.client
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from tornado.httpserver import HTTPServer
from tornado.netutil import bind_sockets
from tornado.web import Application

from sfgen.studio.security import Guards

TOKEN = "a-token"


@dataclass(frozen=True)
class Reply:
    """What a server answers."""

    status: int
    headers: Mapping[str, str]
    body: bytes


def request(
    host: str, method: str, path: str, body: bytes | str | None = None, headers: Mapping[str, str] | None = None
) -> Reply:
    """Send a request, and wait for the answer."""
    connection = http.client.HTTPConnection(host, timeout=30)
    try:
        connection.request(method, path, body, dict(headers or {}))
        answer = connection.getresponse()
        content = answer.read()
        return Reply(answer.status, {name.lower(): value for name, value in answer.getheaders()}, content)
    finally:
        connection.close()


@contextmanager
def listening() -> Iterator[tuple[Any, Guards]]:
    """Give a socket, and where it is."""
    [socket] = bind_sockets(0, "127.0.0.1")
    try:
        yield socket, Guards(TOKEN, socket.getsockname()[1])
    finally:
        socket.close()


@contextmanager
def served(rules: Sequence[Any], socket: Any, guards: Guards) -> Iterator[None]:
    """Serve addresses until the end."""
    is_ready = threading.Event()
    ends: list[tuple[asyncio.AbstractEventLoop, asyncio.Event]] = []

    async def serve() -> None:
        server = HTTPServer(Application(list(rules), guards=guards))
        server.add_sockets([socket])
        ends.append((asyncio.get_running_loop(), asyncio.Event()))
        is_ready.set()
        await ends[0][1].wait()
        server.stop()
        await server.close_all_connections()

    thread = threading.Thread(target=lambda: asyncio.run(serve()))
    thread.start()
    is_ready.wait()
    try:
        yield
    finally:
        loop, end = ends[0]
        loop.call_soon_threadsafe(end.set)
        thread.join()
