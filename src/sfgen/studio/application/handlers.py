"""The addresses of an application: its API, its bucket, and the connection over which messages arrive."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from functools import partial
from typing import Any, ClassVar, Final
from urllib.parse import parse_qsl

from tornado.ioloop import IOLoop
from tornado.web import stream_request_body
from tornado.websocket import WebSocketClosedError, WebSocketHandler

from sfgen.errors import SfgenError
from sfgen.studio.application.broker import Broker, Session
from sfgen.studio.application.buckets import StorageError
from sfgen.studio.application.hooks import CannotAnswerError
from sfgen.studio.application.routes import LARGEST, Request, Routes
from sfgen.studio.application.signatures import Asked
from sfgen.studio.application.storage import Download, Storage, Upload
from sfgen.studio.security import Guarded, refusal

__all__ = ["ApiHandler", "BucketHandler", "MqttHandler", "ObjectHandler"]

_API_SECONDS: Final = 29.0
"""Source: Amazon API Gateway quotas, "Integration timeout"."""
_LARGEST_UPLOAD: Final = 5 * 2**30
"""Source: Amazon S3 User Guide, "Uploading objects"."""
_CHUNK: Final = 2**18
_ELSEWHERE: Final = frozenset({"cross-site", "same-site"})
_SEVERAL: Final = frozenset({"set-cookie"})
_OWN_HEADERS: Final = frozenset({"content-length", "transfer-encoding", "connection"})


class ApiHandler(Guarded):
    """The routes of the APIs."""

    needs_token: ClassVar[bool] = False
    SUPPORTED_METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD")

    def initialize(self, routes: Routes, tell: Callable[[str], None]) -> None:
        """Take what answers."""
        self._routes, self._tell = routes, tell

    def prepare(self) -> Awaitable[None] | None:
        """Refuse what comes from elsewhere; an image of another page says no origin, and an API may ask for no token."""
        super().prepare()
        if not self._finished and self.request.headers.get("Sec-Fetch-Site", "none") in _ELSEWHERE:
            self.refuse(403, "requests come from the pages of this server")
        return None

    async def _answer(self, api: str, path: str | None) -> None:
        request = self.request
        if len(request.body) > LARGEST:
            self.refuse(413, "Request Too Long")
            return
        given = Request(
            method=request.method or "",
            path=path or "/",
            query=parse_qsl(request.query, keep_blank_values=True),
            headers=list(request.headers.get_all()),
            body=request.body,
            is_known=self._has_token(),
        )
        loop = asyncio.get_running_loop()
        answering = loop.run_in_executor(None, self._routes.answer, api, given)
        try:
            response = await asyncio.wait_for(asyncio.shield(answering), _API_SECONDS)
        except TimeoutError:
            self.refuse(504, "Endpoint request timed out")
            return
        except (CannotAnswerError, SfgenError) as error:
            self._tell(str(error))
            self.refuse(502, "Internal server error")
            return
        self.set_status(response.status)
        for name, value in response.headers:
            if name.lower() in _SEVERAL:
                self.add_header(name, value)
            elif name.lower() not in _OWN_HEADERS:
                self.set_header(name, value)
        if response.status not in {204, 304}:
            self.write(response.body)

    get = post = put = patch = delete = head = _answer

    def options(self, *_: str) -> None:
        """Answer what a browser asks before it calls another origin; pages of this server never need it."""
        self.set_status(204)

    def refuse(self, status: int, message: str, hint: str | None = None) -> None:  # noqa: ARG002
        """Answer with an error as API Gateway does."""
        self.set_status(status)
        self.finish({"message": message})


class _StorageHandler(Guarded):
    """What the requests to buckets have in common: a signature is what they show, and errors are S3's."""

    needs_token: ClassVar[bool] = False

    def initialize(self, storage: Storage) -> None:
        """Take what stands for S3."""
        self._storage = storage

    def set_default_headers(self) -> None:
        """Set headers: what somebody has uploaded is no page of ours."""
        super().set_default_headers()
        self.set_header("Content-Security-Policy", "default-src 'none'; sandbox")

    def refuse(self, status: int, message: str, hint: str | None = None) -> None:  # noqa: ARG002
        """Answer with an error as S3 does."""
        self.answer_error(StorageError("AccessDenied" if status == 403 else "InvalidRequest", message, status))

    def answer_error(self, error: StorageError) -> None:
        """Answer with an error."""
        self.set_status(error.status)
        self.set_header("Content-Type", "application/xml")
        self.finish(self._storage.error_text(error))


@stream_request_body
class BucketHandler(_StorageHandler):
    """Presigned forms: an object is uploaded piece by piece."""

    _upload: Upload | None = None

    def prepare(self) -> Awaitable[None] | None:
        """Begin an upload."""
        super().prepare()
        if not self._finished:
            self.request.connection.set_max_body_size(_LARGEST_UPLOAD + LARGEST)  # type: ignore[union-attr]
            self._upload = self._storage.form(self.path_args[0], self.request.headers.get("Content-Type", ""))
        return None

    def data_received(self, chunk: bytes) -> None:
        """Take a piece."""
        if self._upload is not None:
            self._upload.take(chunk)

    async def post(self, _: str) -> None:
        """End the upload."""
        assert self._upload is not None
        try:
            # A large file is read once more, for its ETag.
            done = await asyncio.get_running_loop().run_in_executor(None, self._upload.finish)
        except StorageError as error:
            self._upload.drop()
            self.answer_error(error)
            return
        self.set_status(done.status)
        for name, value in done.headers.items():
            self.set_header(name, value)
        if done.status != 204:
            self.write(done.body)

    def on_finish(self) -> None:
        """Throw away what was not taken."""
        if self._upload is not None:
            self._upload.drop()

    def on_connection_close(self) -> None:
        """Throw away what was not whole."""
        self.on_finish()


@stream_request_body
class ObjectHandler(_StorageHandler):
    """Presigned addresses of objects."""

    _upload: Upload | None = None
    _download: Download | None = None
    _error: StorageError | None = None

    def prepare(self) -> Awaitable[None] | None:
        """Check the signature, before anything is taken."""
        super().prepare()
        if self._finished:
            return None
        request = self.request
        headers = {name.lower(): value for name, value in request.headers.get_all()}
        asked = Asked(request.method or "", request.path, request.query, headers)
        bucket, key = self.path_args
        try:
            if request.method == "PUT":
                request.connection.set_max_body_size(_LARGEST_UPLOAD)  # type: ignore[union-attr]
                self._upload = self._storage.upload(bucket, key, asked)
            else:
                self._download = self._storage.download(bucket, key, asked)
        except StorageError as error:
            # The body is read first: who still sends does not see an answer.
            self._error = error
        return None

    def data_received(self, chunk: bytes) -> None:
        """Take a piece."""
        if self._upload is not None:
            self._upload.take(chunk)

    async def put(self, *_: str) -> None:
        """End an upload."""
        if self._error is not None or self._upload is None:
            self.answer_error(self._error or StorageError("MethodNotAllowed", "not allowed", 405))
            return
        try:
            done = await asyncio.get_running_loop().run_in_executor(None, self._upload.finish)
            self.set_header("ETag", done.headers["ETag"])
        except StorageError as error:
            self._upload.drop()
            self.answer_error(error)

    async def get(self, *_: str) -> None:
        """Give an object, piece by piece."""
        if self._error is not None or self._download is None:
            self.answer_error(self._error or StorageError("MethodNotAllowed", "not allowed", 405))
            return
        for name, value in self._download.headers.items():
            self.set_header(name, value)
        if self.request.method == "HEAD":
            return
        with self._download.path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                self.write(chunk)
                await self.flush()

    head = get

    def compute_etag(self) -> None:
        """Leave the ETag alone."""

    def on_finish(self) -> None:
        """Throw away what was not taken."""
        if self._upload is not None:
            self._upload.drop()

    def on_connection_close(self) -> None:
        """Throw away what was not whole."""
        self.on_finish()


class MqttHandler(WebSocketHandler):
    """MQTT over WebSocket; the password of MQTT is the server's token."""

    _session: Session
    _timer: Any = None

    def initialize(self, broker: Broker) -> None:
        """Take the broker."""
        self._broker = broker

    def prepare(self) -> None:
        """Refuse what comes from elsewhere."""
        refused = refusal(self.request, self.settings["guards"], is_socket=True)
        if refused is not None:
            self.set_status(refused[0])
            self.finish({"message": refused[1], "hint": None})

    def check_origin(self, origin: str) -> bool:  # noqa: ARG002
        """Say yes: `prepare` has looked."""
        return True

    def select_subprotocol(self, subprotocols: list[str]) -> str | None:
        """Take MQTT."""
        return "mqtt" if "mqtt" in subprotocols else None

    def open(self, *_: str, **__: str) -> None:
        """Begin a session."""
        loop = IOLoop.current()

        def soon(what: Callable[[], object]) -> None:
            # A server that has ended has no loop any more.
            with suppress(RuntimeError):
                loop.add_callback(what)

        self._session = Session(self._broker, lambda data: soon(partial(self._send, data)), lambda: soon(self.close))
        self._watch()

    def on_message(self, message: str | bytes) -> None:
        """Take bytes."""
        if isinstance(message, str):
            self._session.end()
            return
        self._session.receive(message)
        self._watch()

    def on_close(self) -> None:
        """End the session."""
        if self._timer is not None:
            IOLoop.current().remove_timeout(self._timer)
        self._session.gone()

    def _send(self, data: bytes) -> None:
        with suppress(WebSocketClosedError):
            self.write_message(data, binary=True)

    def _watch(self) -> None:
        """Look again when the client has been silent for too long."""
        if self._timer is not None:
            IOLoop.current().remove_timeout(self._timer)
        left = self._session.seconds_left()
        self._timer = None if left is None else IOLoop.current().call_later(left, self._watch)
