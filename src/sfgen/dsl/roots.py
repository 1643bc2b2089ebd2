"""Roots with an owner that has a name in the user's source."""

from __future__ import annotations

from typing import Protocol

from sfgen.dsl.naming import slug
from sfgen.errors import Location
from sfgen.expr.tree import Root, RootKind
from sfgen.expr.types import Type
from sfgen.origin import assigned_name

__all__ = ["OwnedRoot"]


class _Owner(Protocol):
    @property
    def name(self) -> str: ...
    @property
    def location(self) -> Location | None: ...


class OwnedRoot(Root):
    """The start of the paths that read something of a step or a workflow; its name is made when a message asks for it."""

    __slots__ = ("_member", "_owner")

    def __init__(self, kind: RootKind, owner: _Owner, member: str, type_: Type) -> None:
        self.kind = kind
        self.owner = self._owner = owner
        self.type = type_
        self._member = member

    @property
    def name(self) -> str:  # type: ignore[override]
        """The owner as the source calls it, and what is read of it: `poll.result`."""
        return f"{assigned_name(self._owner.location) or slug(self._owner.name)}.{self._member}"
