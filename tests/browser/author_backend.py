"""What stands behind the author's page, played by the tests: static files, the API, and the bucket."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import Any, Self
from urllib.parse import urlsplit

from tests.browser.conftest import ROOT

FOLDER = ROOT / "examples" / "serverless_video" / "page"
TOKEN = "ada.4000000000.signature"
Answer = tuple[int, dict[str, Any]]


class Backend:
    """Serves the page, and answers what it asks as the test wants it.

    Attributes:
        calls: What the API was asked, in order: path and body.
        answers: What the API answers by path, instead of what it answers by itself.
        uploaded: The bodies of forms that were uploaded.
        gate: While it is not set, uploads stop after their first part.
        picture: The avatar.
        settings: What the page's settings say.
    """

    def __init__(self, broker: int, **settings: Any) -> None:
        self.calls: list[tuple[str, Any]] = []
        self.answers: dict[str, Callable[[dict[str, Any]], Answer] | Answer] = {}
        self.uploaded: list[bytes] = []
        self._called = threading.Condition()
        self.gate = threading.Event()
        self.gate.set()
        self.picture = b""
        self.broker = broker
        self.settings = {"api": "/api", "messages": f"127.0.0.1:{broker}", "authorizer": "page", **settings}
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever)
        self._thread.start()

    @property
    def address(self) -> str:
        """Where the page is, with the token that opens it."""
        return f"{self.origin}/#token={TOKEN}"

    @property
    def origin(self) -> str:
        """Where the page is."""
        return f"http://127.0.0.1:{self._server.server_port}"

    def reset(self) -> None:
        """Forget what was asked, and answer as usual."""
        self.calls.clear()
        self.answers.clear()
        self.uploaded.clear()
        self.gate.set()

    def asked(self, path: str) -> list[Any]:
        """Give the bodies of the calls of a path."""
        return [body for each, body in self.calls if each == path]

    def wait(self, path: str, count: int = 1) -> None:
        """Wait until a path was called so many times."""
        with self._called:
            assert self._called.wait_for(lambda: len(self.asked(path)) >= count, 5), self.calls

    def answer(self, path: str, body: dict[str, Any], authorization: str) -> Answer:
        """Answer a call of the API."""
        if authorization != f"Bearer {TOKEN}":
            return 401, {}
        with self._called:
            self.calls.append((path, body))
            self._called.notify_all()
        made = self.answers.get(path)
        if made is not None:
            return made(body) if callable(made) else made
        if path == "/uploads":
            number = len(self.asked("/uploads"))
            form = {"url": "/s3/videos", "fields": {"key": f"uploads/ada/v{number}.mp4", "Content-Type": body["type"]}}
            return 200, {"video_id": f"v{number}", "key": form["fields"]["key"], "form": form}
        if path == "/avatars":
            return 200, {"url": f"/avatar.png?again={len(self.asked('/avatars'))}"}
        return 200, {}

    def _handler(self) -> type[SimpleHTTPRequestHandler]:
        backend = self
        sources = f"'self' ws://127.0.0.1:{self.broker}"
        policy = (
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; "
            f"connect-src {sources}; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
        )

        class Handler(SimpleHTTPRequestHandler):
            def __init__(self, *given: Any) -> None:
                super().__init__(*given, directory=str(FOLDER))

            def end_headers(self) -> None:
                self.send_header("Content-Security-Policy", policy)
                self.send_header("X-Content-Type-Options", "nosniff")
                super().end_headers()

            def do_GET(self) -> None:
                path = urlsplit(self.path).path
                if path == "/settings.json":
                    self._reply(200, "application/json", json.dumps(backend.settings).encode())
                elif path == "/avatar.png" and "expired" not in self.path:
                    self._reply(200, "image/png", backend.picture)
                else:
                    super().do_GET()

            def do_POST(self) -> None:
                length = int(self.headers["Content-Length"])
                if self.path.startswith("/s3/"):
                    first = self.rfile.read(min(length, 65_536))
                    backend.gate.wait(10)
                    body = first + self.rfile.read(length - len(first))
                    if len(body) == length:  # else it was cancelled
                        backend.uploaded.append(body)
                        self._reply(204, "text/plain", b"")
                    return
                asked = json.loads(self.rfile.read(length))
                authorization = self.headers["Authorization"]
                status, answer = backend.answer(self.path.removeprefix("/api"), asked, authorization)
                self._reply(status, "application/json", json.dumps(answer).encode())

            def _reply(self, status: int, kind: str, body: bytes) -> None:
                self.send_response(status)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                pass

        return Handler

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.gate.set()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()
