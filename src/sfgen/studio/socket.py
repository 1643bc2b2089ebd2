"""The WebSocket of the general page: what it asks for, and what it is told.

Nothing is queued for a browser that does not read: what it has not been told is looked up when it reads again.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping
from contextlib import suppress
from typing import Any, Final

from tornado.log import app_log
from tornado.websocket import WebSocketClosedError, WebSocketHandler

from sfgen.asl.model import Json
from sfgen.errors import Diagnostic, SfgenError
from sfgen.studio.desk import Summary
from sfgen.studio.hub import Hub
from sfgen.studio.security import Guards, is_token, refusal
from sfgen.studio.view import Gaze

__all__ = ["REFUSED", "Socket"]

REFUSED: Final = 4401
_PATIENCE: Final = 10.0
_PAUSE: Final = 0.1


class Socket(WebSocketHandler):
    """One page that looks, and does things."""

    def initialize(self, hub: Hub) -> None:
        """Take what all who look share."""
        self._hub = hub
        self._is_greeted = False
        self._gazes: dict[str, Gaze] = {}
        self._fresh: set[str] = set()
        self._summaries: dict[str, Summary] = {}
        self._wake = asyncio.Event()
        self._teller: asyncio.Task[None] | None = None

    def prepare(self) -> None:
        """Refuse what comes from elsewhere."""
        guards: Guards = self.settings["guards"]
        refused = refusal(self.request, guards, is_socket=True)
        if refused is not None:
            self.set_status(refused[0])
            self.finish({"message": refused[1], "hint": None})

    def check_origin(self, origin: str) -> bool:  # noqa: ARG002 - `prepare` has looked at it
        """Take the origin as it is: it was checked before."""
        return True

    def open(self, *_: str, **__: str) -> None:
        """Wait for the first message, which has the token."""
        self.set_nodelay(True)
        self._deadline = asyncio.get_running_loop().call_later(_PATIENCE, self._refuse)

    def _refuse(self) -> None:
        if not self._is_greeted:
            self.close(REFUSED, "open the address that sfgen printed")

    async def on_message(self, message: str | bytes) -> None:
        """Do what the page asks for; the next message waits until it is done."""
        try:
            asked = json.loads(message)
        except (ValueError, RecursionError):
            asked = None
        if not isinstance(asked, dict):
            self.close(1003, "messages are JSON objects")
        elif not self._is_greeted:
            await self._greet(asked)
        else:
            await self._do(asked)

    async def _greet(self, asked: Mapping[str, Any]) -> None:
        guards: Guards = self.settings["guards"]
        if asked.get("do") != "hello" or not is_token(str(asked.get("token")), guards.token):
            self._refuse()
            return
        self._deadline.cancel()
        self._is_greeted = True
        desk = self._hub.desk
        # What changes from here on is told after the list.
        self._hub.lookers.add(self)
        workflows, summaries = await self._hub.work(lambda: (desk.workflows(), desk.summaries()))
        hello = {
            "type": "hello",
            "title": desk.title,
            "workflows": [each.to_dict() for each in workflows],
            "executions": [each.to_dict() for each in summaries],
            "can": list(desk.can),
        }
        await self._say(hello)
        self._teller = asyncio.create_task(self._tell())

    async def _do(self, asked: dict[str, Any]) -> None:
        deeds: dict[str, Callable[[dict[str, Any]], Awaitable[dict[str, Any]]]] = {
            "open": self._look,
            "close": self._look_away,
            "start": self._start,
            "stop": self._stop,
            "redrive": self._redrive,
            "answer": self._answer,
            "fail": self._fail,
            "heartbeat": self._heartbeat,
        }
        reply: dict[str, Any]
        try:
            reply = {"ok": True, **await deeds.get(str(asked.get("do")), _unknown)(asked)}
        except SfgenError as error:
            reply = {"ok": False, **told_error(error)}
        except (KeyError, TypeError) as error:
            reply = {"ok": False, "message": f"the message is not whole: {error}", "hint": None}
        except Exception as error:  # noqa: BLE001 - the edge: the page and the terminal are told
            app_log.exception("what a page asked for failed")
            reply = {"ok": False, "message": f"{type(error).__name__}: {error}", "hint": "the terminal shows where"}
        if "id" in asked or not reply["ok"]:
            await self._say({"type": "reply", "id": asked.get("id"), **reply})

    async def _look(self, asked: dict[str, Any]) -> dict[str, Any]:
        execution = _text(asked, "execution")
        view = await self._hub.view(execution)
        summary = view.source.summary()
        self._hub.know(summary, view)
        self._summaries[execution] = summary
        self._gazes[execution] = Gaze(view)
        self._fresh.add(execution)
        self._wake.set()
        return {}

    async def _look_away(self, asked: dict[str, Any]) -> dict[str, Any]:
        self._gazes.pop(_text(asked, "execution"), None)
        return {}

    async def _start(self, asked: dict[str, Any]) -> dict[str, Any]:
        name, workflow = asked.get("name") or None, asked.get("workflow")
        given: Json = asked["input"]
        return {"execution": await self._hub.work(self._hub.desk.start, workflow, given, name)}

    async def _stop(self, asked: dict[str, Any]) -> dict[str, Any]:
        given = _text(asked, "execution"), asked.get("error"), asked.get("cause")
        await self._hub.work(self._hub.desk.stop, *given)
        return {}

    async def _redrive(self, asked: dict[str, Any]) -> dict[str, Any]:
        execution = _text(asked, "execution")
        await self._hub.work(self._hub.desk.redrive, execution)
        return {}

    async def _answer(self, asked: dict[str, Any]) -> dict[str, Any]:
        await self._hub.work(self._hub.desk.answer, _text(asked, "token"), asked["output"])
        return {}

    async def _fail(self, asked: dict[str, Any]) -> dict[str, Any]:
        given = _text(asked, "token"), asked.get("error"), asked.get("cause")
        await self._hub.work(self._hub.desk.fail, *given)
        return {}

    async def _heartbeat(self, asked: dict[str, Any]) -> dict[str, Any]:
        await self._hub.work(self._hub.desk.heartbeat, _text(asked, "token"))
        return {}

    def changed(self, execution: str, summary: Summary | None) -> None:
        """Hear that an execution has something new."""
        if summary is not None:
            self._summaries[execution] = summary
        if execution in self._gazes:
            self._fresh.add(execution)
        if summary is not None or execution in self._fresh:
            self._wake.set()

    async def _tell(self) -> None:
        """Tell what is new, as fast as the page reads, but no more often than it can show."""
        try:
            while True:
                await self._wake.wait()
                self._wake.clear()
                while self._summaries:
                    summary = self._summaries.pop(next(iter(self._summaries)))
                    await self._say({"type": "execution", **summary.to_dict()})
                while self._fresh:
                    await self._show(self._fresh.pop())
                await asyncio.sleep(_PAUSE)
        except Exception:  # noqa: BLE001 - the edge: the terminal is told
            # The page connects again, and is told everything anew.
            app_log.exception("a page cannot be told what is new")
            self.close(1011, "sfgen has made a mistake; the terminal shows it")

    async def _show(self, execution: str) -> None:
        gaze = self._gazes.get(execution)
        while gaze is not None and self._gazes.get(execution) is gaze:
            message = gaze.next_steps()
            if message is not None:
                await self._say({"execution": execution, **message})
            if gaze.is_complete:
                asked = gaze.next_asked()
                if asked is not None:
                    await self._say({"type": "callbacks", "execution": execution, "callbacks": asked})
                return
            await asyncio.sleep(0)

    async def _say(self, message: dict[str, Any]) -> None:
        # Whoever has gone is told nothing.
        with suppress(WebSocketClosedError):
            await self.write_message(json.dumps(message, separators=(",", ":")))

    def on_close(self) -> None:
        """Forget the page."""
        self._hub.lookers.discard(self)
        if self._teller is not None:
            self._teller.cancel()


def told_error(error: SfgenError) -> dict[str, Any]:
    """Give the message of an error, and its hint."""
    found = getattr(error, "diagnostic", None)
    if isinstance(found, Diagnostic):
        return {"message": found.message, "hint": found.hint}
    return {"message": str(error), "hint": None}


async def _unknown(asked: Mapping[str, Any]) -> dict[str, Any]:
    raise SfgenError(f"nobody knows what {asked.get('do')!r} is")


def _text(asked: Mapping[str, Any], name: str) -> str:
    value = asked[name]
    if not isinstance(value, str):
        raise TypeError(f"{name} is a text")
    return value
