"""What all who look at a server share: the executions that are looked at, and who is told when one has something new."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import Any, Protocol, TypeVar

from sfgen.asl import from_dict
from sfgen.studio.desk import Desk, Summary
from sfgen.studio.errors import UnknownExecutionError
from sfgen.studio.view import View

__all__ = ["Hub", "Looker"]

_T = TypeVar("_T")
_THREADS = 4
_MOST_VIEWS = 50
_DRIFT = 250.0


class Looker(Protocol):
    """Somebody who looks."""

    def changed(self, execution: str, summary: Summary | None) -> None:
        """Hear that an execution has something new, and its summary if that is."""
        ...


class Hub:
    """What all who look share. All of it runs in the server's loop.

    Args:
        desk: What the server shows and does.
    """

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.lookers: set[Looker] = set()
        self._loop = asyncio.get_running_loop()
        self._pool = ThreadPoolExecutor(_THREADS, "sfgen studio")
        self._views: dict[str, View] = {}
        self._told: dict[str, tuple[Any, float]] = {}
        self._news: deque[str] = deque()
        self._is_awake = False
        self._definitions: dict[str, Any] = {}
        self._pictures: dict[str, asyncio.Future[str]] = {}
        desk.watch(self._heard)
        self._looking = self._loop.create_task(self._look())

    async def work(self, function: Callable[..., _T], *given: Any) -> _T:
        """Have something done that may take a while."""
        return await self._loop.run_in_executor(self._pool, function, *given)

    async def view(self, execution: str) -> View:
        """Give an execution to look at.

        Raises:
            SfgenError: There is none.
        """
        found = self._views.get(execution)
        if found is None:
            source = await self.work(self.desk.source, execution)
            found = self._views.setdefault(execution, View(source))
            while len(self._views) > _MOST_VIEWS:
                # Who looks at it keeps it.
                del self._views[next(iter(self._views))]
        return found

    async def read(self, view: View) -> None:
        """Read all there is of an execution, and let others have their turn meanwhile."""
        while True:
            if view.advance():
                return
            await asyncio.sleep(0)

    def know(self, summary: Summary, view: View) -> None:
        """Remember which definition an execution runs."""
        self._definitions.setdefault(summary.definition, view.source.definition())

    async def picture(self, definition: str) -> str:
        """Give the graph of a definition as SVG.

        Raises:
            SfgenError: There is no such definition, or it cannot be drawn.
        """
        if definition not in self._pictures:
            if definition not in self._definitions:
                await self._find(definition)
            drawn = self.work(_drawn, self._definitions[definition])
            self._pictures[definition] = asyncio.ensure_future(drawn)
        return await asyncio.shield(self._pictures[definition])

    async def _find(self, definition: str) -> None:
        """Find a definition that nobody has looked at yet."""
        for about in await self.work(self.desk.workflows):
            if about.graph == definition:
                self._definitions[definition] = about.definition
                return
        for summary in await self.work(self.desk.summaries):
            if summary.definition == definition:
                view = await self.view(summary.id)
                self._definitions[definition] = view.source.definition()
                return
        raise UnknownExecutionError("there is no such definition")

    async def _look(self) -> None:
        while True:
            pause = await self.work(self.desk.look)
            await asyncio.sleep(pause)

    def _heard(self, execution: str) -> None:
        """Note that an execution has something new; any thread calls it."""
        self._news.append(execution)
        if not self._is_awake:
            self._is_awake = True
            # The loop may have ended since: then there is nobody to tell.
            with suppress(RuntimeError):
                self._loop.call_soon_threadsafe(self._tell)

    def _tell(self) -> None:
        self._is_awake = False
        news = {self._news.popleft() for _ in range(len(self._news))}
        for execution in news:
            # The engine may have left an old one to the store meanwhile, and tells of it no more.
            with suppress(UnknownExecutionError):
                summary = self._news_of(execution)
                for looker in list(self.lookers):
                    looker.changed(execution, summary)

    def _news_of(self, execution: str) -> Summary | None:
        if execution in self._views:
            # It may run here now, where it was only kept before.
            self._views[execution].source = self.desk.source(execution)
        summary = self.desk.summary(execution)
        key = (summary.status, summary.redrive_count, summary.error, summary.stopped)
        ahead = 0.0 if summary.stopped else summary.now - time.time() * 1000
        before = self._told.get(execution)
        if before is not None and before[0] == key and abs(before[1] - ahead) < _DRIFT:
            return None
        # A clock that has jumped is news too: the page lets it go on by itself.
        self._told[execution] = (key, ahead)
        return summary

    def close(self) -> None:
        """Let go of the threads, and hear nothing more."""
        self._is_awake = True
        self._looking.cancel()
        self._pool.shutdown(wait=False, cancel_futures=True)


def _drawn(definition: Any) -> str:
    from sfgen.render import svg

    return svg(from_dict(definition))
