"""What Parallel and Map have in common: strands, and how they end together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from sfgen.asl.model import Json
from sfgen.local.failures import StateError
from sfgen.local.fiber import Position

if TYPE_CHECKING:
    from sfgen.local.fiber import Fiber

__all__ = ["Branching"]


class Branching:
    """Strands that one state has begun.

    Args:
        fiber: The strand whose state it is.
        effective: What the state works on.

    Attributes:
        fibers: The strands, in order.
        left: How many have not come to their end.
    """

    def __init__(self, fiber: Fiber, effective: Json) -> None:
        self.fiber = fiber
        self.effective = effective
        self.fibers: list[Fiber] = []
        self.left = 0

    def strands(self) -> Sequence[Fiber]:
        return self.fibers

    def cancel(self) -> None:
        """Nothing but the strands themselves is to be ended."""

    def child_failed(self, child: Fiber, failure: StateError) -> None:
        """End all strands because one has failed, and fail with its failure."""
        fiber = self.fiber
        fiber.last = child.last
        self.end(child.last, child)
        # In a step of its own, so that it does not matter how deep this is.
        fiber.run.loop.soon(lambda: fiber.go_on(lambda each: each.fail(failure, own=False)))

    def end(self, previous: int, failed: Fiber | None = None) -> None:
        """Note how each strand ends, and end it.

        Args:
            previous: The event that the ends follow from.
            failed: The strand whose failure ends the others, or None if the state itself has failed.
        """
        for each in self.fibers:
            if each.position is Position.RUNNING or (each is failed and each.position is Position.FAILED):
                self.note_end(each, previous, failed=each is failed)
                self._abort(each, previous)

    def note_end(self, child: Fiber, previous: int, *, failed: bool) -> None:
        """Note that a strand ends, where the history says so."""

    def _abort(self, child: Fiber, previous: int) -> None:
        history = child.run.history
        for each in _open_strands(child):
            kind = each.node.aborted_event
            if kind is not None and each.is_open:
                history.add(kind, previous, owner=each.entered)
        if child.position is Position.RUNNING:
            child.abort()
        elif child.work is not None:
            child.work.cancel()


def _open_strands(fiber: Fiber) -> Iterator[Fiber]:
    """Give a strand and those in it that have not come to their end, the outer ones first."""
    stack = [fiber]
    while stack:
        each = stack.pop()
        yield each
        if each.work is not None:
            stack.extend(reversed([inner for inner in each.work.strands() if inner.position is Position.RUNNING]))
