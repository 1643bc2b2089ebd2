"""What an application brings along that has a page of its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from sfgen.asl.model import Json

if TYPE_CHECKING:
    from sfgen.studio.engine import Engine

__all__ = ["Application", "Place"]


class Place(Protocol):
    """Where the server is.

    Attributes:
        host: Host and port, as `127.0.0.1:8400`.
        token: What every request must show.
    """

    @property
    def host(self) -> str:
        """Host and port."""
        ...

    @property
    def token(self) -> str:
        """What every request must show."""
        ...


class Application(Protocol):
    """What stands for the cloud, and perhaps a page of its own at `/`; the general page is at `/studio/` then."""

    @property
    def page(self) -> Path | None:
        """The folder of the page, or None without one."""
        ...

    def opened(self, engine: Engine, place: Place) -> None:
        """Take the engine and the place, before any request and any execution."""
        ...

    def settings(self) -> Mapping[str, Json]:
        """Give what the page reads from `settings.json`."""
        ...

    def rules(self) -> Sequence[Any]:
        """Give the rules of Tornado for its own addresses, such as `(r"/api/(.*)", Route, {...})`.

        The handlers derive from `sfgen.studio.security.Guarded`, which refuses foreign hosts, foreign origins and requests
        without the token.
        """
        ...

    def mocks(self, workflow: str) -> Mapping[str, Any]:
        """Give what answers the tasks of a workflow; the user's own mocks win."""
        ...

    def parameters(self, workflow: str) -> Mapping[str, Any]:
        """Give what `${Name}` in the definition of a workflow stands for; the user's own values win."""
        ...

    def closed(self) -> None:
        """Let go of everything; the engine has ended."""
        ...
