"""Servers on free ports, and pages that look at them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest

from sfgen.local import Definition
from sfgen.local.store import Store
from sfgen.studio.engine import Engine
from sfgen.studio.here import Here
from sfgen.studio.server import Server
from tests.cli.conftest import project
from tests.studio.pages import Page
from tests.studio.support import AT_ONCE, Given

__all__ = ["look", "project", "serve"]

Serve = Callable[..., Server]
Look = Callable[..., Page]


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Give what serves a workflow: it takes the definition, its mocks, and what `Engine` takes."""
    with ExitStack() as ends:

        def make(definition: Definition, mocks: Any = None, *, store: Store | None = None, **more: Any) -> Server:
            engine = Engine({"shop": definition}, Given(mocks), **{"pace": AT_ONCE, "store": store, **more})
            server = Server(Here(engine, "shop", store=store), engine=engine)
            ends.callback(server.close)
            server.start()
            return server

        yield make


@pytest.fixture
def look() -> Iterator[Look]:
    """Give what opens a page of a server; it takes what `Page` takes."""
    with ExitStack() as ends:

        def make(server: Server, **more: Any) -> Page:
            page = Page(server, **more)
            ends.callback(page.close)
            return page

        yield make
