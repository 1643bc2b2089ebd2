"""What pages fetch: their own files, graphs, and what is too large to be pushed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final
from urllib.parse import unquote

from tornado.web import HTTPError, StaticFileHandler

from sfgen.errors import SfgenError
from sfgen.studio.hooks import Application
from sfgen.studio.hub import Hub
from sfgen.studio.security import Guarded
from sfgen.studio.socket import told_error
from sfgen.studio.view import event_to_dict

__all__ = ["Definition", "Events", "Graph", "Onward", "OwnPage", "PageFiles", "Settings", "StepInFull", "SummaryInFull"]

_MOST_EVENTS: Final = 1_000


class PageFiles(Guarded, StaticFileHandler):
    """The files of a page: they hold no data, so whoever is on this machine may read them."""

    needs_token = False

    def set_extra_headers(self, path: str) -> None:  # noqa: ARG002 - all are alike
        """Let browsers ask each time whether a file has changed."""
        self.set_header("Cache-Control", "no-cache")

    def get_content_type(self) -> str:
        """Give the type of a file, whatever the machine's own tables say."""
        suffix = self.absolute_path.rpartition(".")[2] if self.absolute_path else ""
        return _TYPES.get(suffix) or super().get_content_type()


class OwnPage(PageFiles):
    """The page of an application, under one name only: addresses that its functions sign have that one."""

    def prepare(self) -> None:
        """Lead whoever comes by another name of this machine to the right one; what is behind # goes along."""
        super().prepare()
        if not self._finished and self.request.headers["Host"] != self.guards.host:
            self.redirect(f"http://{self.guards.host}{self.request.uri}")

    def validate_absolute_path(self, root: str, absolute_path: str) -> str | None:
        """Find a file; those that are hidden are no part of the page, as in the cloud."""
        parts = Path(absolute_path).relative_to(Path(root).resolve()).parts
        if any(part.startswith(".") and part != ".well-known" for part in parts):
            raise HTTPError(404)
        return super().validate_absolute_path(root, absolute_path)


_TYPES: Final = {
    "html": "text/html; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "mjs": "text/javascript; charset=utf-8",
    "css": "text/css; charset=utf-8",
    "json": "application/json; charset=utf-8",
    "svg": "image/svg+xml; charset=utf-8",
    "webmanifest": "application/manifest+json; charset=utf-8",
}


class Settings(Guarded):
    """What an application's page is told about where it is."""

    needs_token = False

    def initialize(self, own: Application) -> None:
        """Take the application."""
        self._own = own

    def get(self) -> None:
        """Give the settings."""
        self.finish(dict(self._own.settings()))


class Onward(Guarded):
    """An address that lacks the slash at its end; a browser keeps what is behind the `#`."""

    needs_token = False

    def initialize(self, to: str) -> None:
        """Take the whole address."""
        self._to = to

    def get(self) -> None:
        """Lead there."""
        self.redirect(self._to)


class _Fetched(Guarded):
    """Something about an execution."""

    def initialize(self, hub: Hub) -> None:
        """Take what all who look share."""
        self._hub = hub

    def write_json(self, value: Mapping[str, Any]) -> None:
        """Answer with JSON."""
        self.set_header("Content-Type", "application/json; charset=utf-8")
        self.finish(json.dumps(value, default=str))

    def write_error(self, status_code: int, **kwargs: Any) -> None:
        """Answer with what is wrong."""
        error = kwargs.get("exc_info", (None, None, None))[1]
        if isinstance(error, SfgenError):
            self.set_status(404)
            self.finish(told_error(error))
        else:
            super().write_error(status_code, **kwargs)

    def log_exception(self, typ: Any, value: Any, tb: Any) -> None:
        """Log what nobody has worded."""
        if not isinstance(value, SfgenError):
            super().log_exception(typ, value, tb)

    def number(self, name: str, default: int) -> int:
        """Read a number from the query."""
        text = self.get_query_argument(name, str(default))
        if not text.isdecimal():
            raise HTTPError(400, reason=f"{name} is a number")
        return int(text)


class Graph(_Fetched):
    """The graph of a definition."""

    async def get(self, definition: str) -> None:
        """Give it as SVG."""
        drawn = await self._hub.picture(unquote(definition))
        self.set_header("Content-Type", "image/svg+xml; charset=utf-8")
        self.finish(drawn)


class StepInFull(_Fetched):
    """A visit to a state."""

    async def get(self, execution: str, number: str) -> None:
        """Give it with all that it holds."""
        view = await self._hub.view(unquote(execution))
        await self._hub.read(view)
        try:
            self.write_json(view.whole(int(number)))
        except IndexError:
            raise HTTPError(404, reason="no such step") from None


class Events(_Fetched):
    """The history of an execution."""

    async def get(self, execution: str) -> None:
        """Give some events."""
        view = await self._hub.view(unquote(execution))
        most = min(self.number("most", _MOST_EVENTS), _MOST_EVENTS)
        found = view.source.events(self.number("after", 0), most)
        self.write_json({"events": [event_to_dict(event) for event in found], "count": view.source.count()})


class Definition(_Fetched):
    """The definition that an execution runs."""

    async def get(self, execution: str) -> None:
        """Give it as Amazon States Language."""
        view = await self._hub.view(unquote(execution))
        self.write_json(view.source.definition())


class SummaryInFull(_Fetched):
    """How far an execution is."""

    async def get(self, execution: str) -> None:
        """Give it with its input and its output."""
        view = await self._hub.view(unquote(execution))
        report = view.source.report()
        told = view.source.summary().to_dict()
        self.write_json({**told, "input": report.input, "output": report.output})
