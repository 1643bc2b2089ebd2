"""A server that speaks the protocol of the general page and tells what a test has made up: large, odd and broken cases."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tornado.httpserver import HTTPServer
from tornado.netutil import bind_sockets
from tornado.web import Application, HTTPError, RequestHandler, StaticFileHandler
from tornado.websocket import WebSocketHandler

import sfgen

__all__ = ["TOKEN", "Execution", "Script", "served", "step"]

PAGE = Path(sfgen.__file__).parent / "studio" / "page"
TOKEN = "a-token-of-the-tests"
START = 1_767_225_600_000
CHUNK = 1_000

Message = dict[str, Any]


def step(n: int, name: str, /, **fields: Any) -> Message:
    """Give a step that succeeded in a second, except for what is said otherwise."""
    entered = START + n * 1000
    told = {
        "n": n,
        "name": name,
        "type": "Task",
        "status": "succeeded",
        "entered": entered,
        "left": entered + 1000,
        "event": 2 + n * 2,
        "last": 3 + n * 2,
        "depth": 0,
        "around": None,
        "iteration": None,
        "attempts": 1,
        "error": None,
        "waits": False,
        "callback": False,
    }
    told |= fields
    if told["status"] == "running" and "left" not in fields:
        told["left"] = None
    return told


@dataclass
class Execution:
    """One execution, as a test tells of it.

    Attributes:
        id: Its id.
        svg: Its graph.
        steps: Its steps.
        summary: What is told of it beside.
        events: How many events there are; None to count the steps' own.
        callbacks: What waits for an answer.
        contents: What the steps hold, by their numbers.
    """

    id: str
    svg: str
    steps: list[Message] = field(default_factory=list)
    summary: Message = field(default_factory=dict)
    events: int | None = None
    callbacks: list[Message] = field(default_factory=list)
    contents: dict[int, Message] = field(default_factory=dict)

    def told(self) -> Message:
        """Give what the list of executions tells."""
        end = max((each["left"] or each["entered"] for each in self.steps), default=START)
        running = self.summary.get("status", "SUCCEEDED") == "RUNNING"
        return {
            "id": self.id,
            "name": self.id,
            "workflow": "orders",
            "status": "SUCCEEDED",
            "started": START,
            "stopped": None if running else end,
            "now": end,
            "redriveCount": 0,
            "error": None,
            "cause": None,
            "definition": self.id,
            "source": "local",
            "arn": None,
            **self.summary,
        }

    def count(self) -> int:
        """Give how many events there are."""
        return max((each["last"] for each in self.steps), default=0) if self.events is None else self.events

    def chunks(self) -> Iterator[Message]:
        """Give all steps, as they are told after `open`."""
        for begin in range(0, max(1, len(self.steps)), CHUNK):
            complete = begin + CHUNK >= len(self.steps)
            yield self.changed(self.steps[begin : begin + CHUNK], begin, complete=complete)

    def changed(self, steps: Iterable[Message], begin: int, *, complete: bool = True) -> Message:
        """Give a message about some steps."""
        return {
            "type": "steps",
            "execution": self.id,
            "from": begin,
            "steps": list(steps),
            "events": self.count(),
            "complete": complete,
        }

    def whole(self, number: int) -> Message:
        """Give a step with all that it holds."""
        told = self.steps[number]
        kinds = [(told["event"], f"{told['type']}StateEntered"), (told["last"], f"{told['type']}StateExited")]
        events = [{"id": event, "type": kind, "timestamp": told["entered"]} for event, kind in kinds]
        return {
            **told,
            "input": {"order": number},
            "output": {"done": True},
            "arguments": None,
            "variables": {},
            "cause": None,
            "events": events,
            **self.contents.get(number, {}),
        }


@dataclass
class Script:
    """What the server tells, and what it was told.

    Attributes:
        executions: All of them.
        hello: What the greeting has beside.
        answers: What is done with a request: gives the members of the reply, where `ok` may be False.
        heard: All that pages have said.
        port: Where the server listens.
    """

    executions: list[Execution] = field(default_factory=list)
    hello: Message = field(default_factory=dict)
    answers: Callable[[Message], Message] = lambda _: {"ok": True}
    heard: list[Message] = field(default_factory=list)
    port: int = 0
    _sockets: set[_Socket] = field(default_factory=set)
    _loop: asyncio.AbstractEventLoop | None = None

    @property
    def address(self) -> str:
        """The address with the token, as a terminal shows it."""
        return f"http://127.0.0.1:{self.port}/#token={TOKEN}"

    def execution(self, name: str) -> Execution:
        """Give an execution by its id."""
        return next(each for each in self.executions if each.id == name)

    def tell(self, *messages: Message) -> None:
        """Tell all pages something."""
        assert self._loop is not None
        self._loop.call_soon_threadsafe(self._tell, messages)

    def _tell(self, messages: Iterable[Message]) -> None:
        for message in messages:
            for socket in self._sockets:
                socket.write_message(json.dumps(message))

    def drop(self) -> None:
        """Close all connections."""
        assert self._loop is not None
        for socket in list(self._sockets):
            self._loop.call_soon_threadsafe(socket.close)


class _Checked(RequestHandler):
    def initialize(self, script: Script) -> None:
        self.script = script

    def prepare(self) -> None:
        if self.request.headers.get("Authorization") != f"Bearer {TOKEN}":
            raise HTTPError(401)

    def found(self, name: str) -> Execution:
        try:
            return self.script.execution(name)
        except StopIteration:
            raise HTTPError(404) from None


class _Graph(_Checked):
    def get(self, name: str) -> None:
        self.set_header("Content-Type", "image/svg+xml")
        self.write(self.found(name).svg)


class _Step(_Checked):
    def get(self, name: str, number: str) -> None:
        self.write(self.found(name).whole(int(number)))


class _Summary(_Checked):
    def get(self, name: str) -> None:
        self.write({**self.found(name).told(), "input": {"orders": [1, 2]}, "output": {"done": True}})


class _Page(StaticFileHandler):
    def set_extra_headers(self, path: str) -> None:
        del path
        host = self.request.host
        self.set_header(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; "
            f"connect-src 'self' ws://{host}; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
        )
        self.set_header("Cache-Control", "no-store")


class _Socket(WebSocketHandler):
    def initialize(self, script: Script) -> None:
        self.script = script

    def on_message(self, message: str | bytes) -> None:
        said = json.loads(message)
        self.script.heard.append(said)
        if said["do"] == "hello":
            self._greet(said)
        elif said["do"] == "open":
            execution = self.script.execution(said["execution"])
            self._say(*execution.chunks())
            self._say({"type": "callbacks", "execution": execution.id, "callbacks": execution.callbacks})
        elif "id" in said:
            self._say({"type": "reply", "id": said["id"], "ok": True, **self.script.answers(said)})

    def on_close(self) -> None:
        self.script._sockets.discard(self)

    def _greet(self, said: Message) -> None:
        if said["token"] != TOKEN:
            self.close(4401)
            return
        self.script._sockets.add(self)
        self._say(
            {
                "type": "hello",
                "title": "orders.py",
                "workflows": [],
                "executions": [each.told() for each in self.script.executions],
                "can": ["stop", "redrive", "answer"],
                **self.script.hello,
            }
        )

    def _say(self, *messages: Message) -> None:
        for message in messages:
            self.write_message(json.dumps(message))


@contextmanager
def served(script: Script) -> Iterator[Script]:
    """Serve a script on a port of its own, or on the one that it had, by a thread of its own."""
    ready, over = threading.Event(), asyncio.Event()

    async def serve() -> None:
        known = {"script": script}
        application = Application(
            [
                (r"/ws", _Socket, known),
                (r"/graph/(.+)\.svg", _Graph, known),
                (r"/executions/([^/]+)/steps/(\d+)", _Step, known),
                (r"/executions/([^/]+)/summary", _Summary, known),
                (r"/(.*)", _Page, {"path": PAGE, "default_filename": "index.html"}),
            ],
            log_function=lambda _: None,
        )
        server = HTTPServer(application)
        sockets = bind_sockets(script.port, "127.0.0.1")
        server.add_sockets(sockets)
        script.port = sockets[0].getsockname()[1]
        script._loop = asyncio.get_running_loop()
        ready.set()
        await over.wait()
        server.stop()
        for socket in list(script._sockets):
            socket.close()
        await server.close_all_connections()

    thread = threading.Thread(target=lambda: asyncio.run(serve()))
    thread.start()
    try:
        assert ready.wait(10)
        yield script
    finally:
        assert script._loop is not None
        script._loop.call_soon_threadsafe(over.set)
        thread.join(10)
