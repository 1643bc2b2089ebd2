"""The server behind `--serve`: on 127.0.0.1, on a thread of its own with a loop of its own."""

from __future__ import annotations

import asyncio
import errno
import logging
import secrets
import socket
import threading
from pathlib import Path
from typing import Any, Final

from tornado.httpserver import HTTPServer
from tornado.web import Application as Routing

from sfgen.operate.errors import OperateError
from sfgen.studio.desk import Desk
from sfgen.studio.engine import Engine
from sfgen.studio.hooks import Application
from sfgen.studio.hub import Hub
from sfgen.studio.routes import (
    Definition,
    Events,
    Graph,
    Onward,
    OwnPage,
    PageFiles,
    Settings,
    StepInFull,
    SummaryInFull,
)
from sfgen.studio.security import Guards
from sfgen.studio.socket import Socket

__all__ = ["DEFAULT_PORT", "PAGE", "Server"]

DEFAULT_PORT: Final = 8400
PAGE: Final = Path(__file__).parent / "page"
_LARGEST_MESSAGE: Final = 2 * 1024 * 1024
_LARGEST_BODY: Final = 16 * 1024 * 1024
_PING_SECONDS: Final = 30
_ENDING_SECONDS: Final = 5.0


class Server:
    """Shows a desk to browsers on this machine.

    It listens from its construction on, so that its address is known before anything runs, and answers from `start` on.

    Args:
        desk: What it shows and does.
        port: Where it listens; 0 for any free port, None for the usual one or else any.
        application: What has a page of its own at `/`; the general page is at `/studio/` then.
        engine: Where the application's executions run.

    Raises:
        OperateError: The port is taken.
    """

    def __init__(
        self,
        desk: Desk,
        *,
        port: int | None = 0,
        application: Application | None = None,
        engine: Engine | None = None,
    ) -> None:
        self._desk = desk
        self._application = application
        self._socket = _bound(port)
        self.guards = Guards(secrets.token_urlsafe(32), self._socket.getsockname()[1])
        try:
            if application is not None and engine is not None:
                application.opened(engine, self.guards)
        except BaseException:
            self._socket.close()
            raise
        self._thread = threading.Thread(target=self._live, name="sfgen server", daemon=True)
        self._is_ready = threading.Event()
        self._failure: BaseException | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._end: asyncio.Event | None = None

    @property
    def port(self) -> int:
        """Where it listens."""
        return self.guards.port

    @property
    def token(self) -> str:
        """What every request must show."""
        return self.guards.token

    @property
    def address(self) -> str:
        """What to open in a browser: the application's page, or the general one."""
        return f"http://{self.guards.host}/#token={self.token}"

    @property
    def studio_address(self) -> str:
        """What to open in a browser for the general page."""
        return f"http://{self.guards.host}{self._base}#token={self.token}"

    def start(self) -> None:
        """Answer requests, on a thread of its own."""
        self._thread.start()
        self._is_ready.wait()
        if self._failure is not None:
            raise self._failure

    def close(self) -> None:
        """End it, and then what it shows: executions that run are interrupted and kept."""
        if self._loop is not None and self._end is not None and self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._end.set)
            self._thread.join(_ENDING_SECONDS)
        self._socket.close()
        self._desk.close()
        if self._application is not None:
            self._application.closed()

    @property
    def _base(self) -> str:
        return "/" if self._page is None else "/studio/"

    @property
    def _page(self) -> Path | None:
        return None if self._application is None else self._application.page

    def _live(self) -> None:
        # What browsers ask for that is not there is no news for whoever looks at the terminal.
        logging.getLogger("tornado.general").setLevel(logging.ERROR)
        try:
            asyncio.run(self._serve())
        except BaseException as error:  # noqa: BLE001 - `start` raises it
            self._failure = error
        finally:
            self._is_ready.set()

    async def _serve(self) -> None:
        self._loop, self._end = asyncio.get_running_loop(), asyncio.Event()
        hub = Hub(self._desk)
        server = HTTPServer(self._routing(hub), max_buffer_size=_LARGEST_BODY)
        server.add_sockets([self._socket])
        self._is_ready.set()
        try:
            await self._end.wait()
        finally:
            server.stop()
            for looker in list(hub.lookers):
                if isinstance(looker, Socket):
                    looker.close(1001, "sfgen has ended")
            await server.close_all_connections()
            hub.close()

    def _routing(self, hub: Hub) -> Routing:
        base, shared = self._base, {"hub": hub}
        rules: list[Any] = [
            (rf"{base}ws", Socket, shared),
            (rf"{base}graph/([^/]+)\.svg", Graph, shared),
            (rf"{base}executions/([^/]+)/steps/(\d+)", StepInFull, shared),
            (rf"{base}executions/([^/]+)/events", Events, shared),
            (rf"{base}executions/([^/]+)/definition", Definition, shared),
            (rf"{base}executions/([^/]+)/summary", SummaryInFull, shared),
        ]
        if self._application is not None:
            rules += self._application.rules()
        rules.append((rf"{base}(.*)", PageFiles, {"path": str(PAGE), "default_filename": "index.html"}))
        if self._application is not None and self._page is not None:
            rules += [
                (r"/studio", Onward, {"to": base}),
                (r"/settings\.json", Settings, {"own": self._application}),
                (r"/(.*)", OwnPage, {"path": str(self._page), "default_filename": "index.html"}),
            ]
        return Routing(
            rules,
            guards=self.guards,
            websocket_max_message_size=_LARGEST_MESSAGE,
            websocket_ping_interval=_PING_SECONDS,
            log_function=lambda _: None,
        )


def _bound(port: int | None) -> socket.socket:
    if port is None:
        try:
            return _listening(DEFAULT_PORT)
        except OSError:
            port = 0
    try:
        return _listening(port)
    except OSError as error:
        why = "is taken" if error.errno == errno.EADDRINUSE else f"cannot be used: {error.strerror}"
        hint = "choose another one: --port N; --port 0 takes a free one"
        raise OperateError(f"port {port} {why}", hint, exit_code=2) from None


def _listening(port: int) -> socket.socket:
    made = socket.create_server(("127.0.0.1", port))
    made.setblocking(False)
    return made
