"""Parallel: branches that run at the same time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sfgen.asl.model import Json
from sfgen.local.failures import DATA_LIMIT_EXCEEDED
from sfgen.local.fiber import Fiber, Position
from sfgen.local.flows import Flow, JsonataFlow, PathFlow
from sfgen.local.states.base import Node
from sfgen.local.states.branching import Branching

if TYPE_CHECKING:
    from sfgen.local.program import States

__all__ = ["Branches", "ParallelNode"]


class ParallelNode(Node):
    """A Parallel state."""

    kind = "Parallel"
    failed_event = "ParallelStateFailed"
    aborted_event = "ParallelStateAborted"
    can_retry = True

    __slots__ = ("branches",)

    def __init__(self, name: str, state: Any, states: States) -> None:
        super().__init__(name, state, states)
        self.branches = [states.inner(branch) for branch in state.branches]

    def flow_of(self, is_jsonata: bool) -> Flow:
        return JsonataFlow(self.state, gives_result=True) if is_jsonata else PathFlow(self.state)

    def enter(self, fiber: Fiber) -> bool:
        fiber.arrive(self)
        return self.again(fiber)

    def again(self, fiber: Fiber) -> bool:
        effective = self.flow.effective(fiber)
        given = self.flow.arguments(fiber, effective)
        started = fiber.note("ParallelStateStarted")
        work = Branches(fiber, effective)
        fiber.work = work
        work.fibers = [
            Fiber(fiber.run, states, work, index, given, fiber.variables, started)
            for index, states in enumerate(self.branches)
        ]
        for each in work.fibers:
            each.item = fiber.item
        work.begin()
        return False

    def resume(self, fiber: Fiber) -> bool:
        """Go on with the branches that had not succeeded."""
        work = fiber.work
        if not isinstance(work, Branches) or (fiber.failure and fiber.failure.error == DATA_LIMIT_EXCEEDED):
            return self.again(fiber)
        work.resume()
        return False


class Branches(Branching):
    """The branches of one attempt of a Parallel state."""

    def begin(self) -> None:
        self.left = len(self.fibers)
        for each in self.fibers:
            each.begin()

    def resume(self) -> None:
        undone = [each for each in self.fibers if each.position is not Position.DONE]
        self.left = len(undone)
        if not undone:
            self.fiber.run.loop.soon(lambda: self.fiber.go_on(self._join))
        for each in undone:
            each.last = self.fiber.last
            each.resume()

    def child_done(self, child: Fiber) -> None:
        self.left -= 1
        if self.left:
            return
        fiber = self.fiber
        fiber.last = child.last
        fiber.run.loop.soon(lambda: fiber.go_on(self._join))

    def _join(self, fiber: Fiber) -> bool:
        node = fiber.node
        result: Json = [each.output for each in self.fibers]
        output, assigned = fiber.fitting(node.flow.leave(fiber, self.effective, result))
        before = fiber.last
        fiber.note("ParallelStateSucceeded")
        # What follows does so from the last event in the branches.
        fiber.last = before
        return fiber.leave(output, assigned, node.following)
