"""Pass: shapes data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sfgen.local.flows import PathFlow
from sfgen.local.states.base import Node

if TYPE_CHECKING:
    from sfgen.local.fiber import Fiber
    from sfgen.local.program import States

__all__ = ["PassNode"]


class PassNode(Node):
    """A Pass state."""

    kind = "Pass"

    __slots__ = ("_has_result", "_is_plain", "_result")

    def __init__(self, name: str, state: Any, states: States) -> None:
        super().__init__(name, state, states)
        self._has_result = "result" in state.model_fields_set
        self._result = state.result
        self._is_plain = isinstance(self.flow, PathFlow) and self.flow.is_plain

    def enter(self, fiber: Fiber) -> bool:
        fiber.arrive(self)
        if self._is_plain:
            return fiber.leave(self._result if self._has_result else fiber.input, None, self.following)
        flow = self.flow
        effective = flow.effective(fiber)
        if flow.is_jsonata:
            output, assigned = flow.leave(fiber, effective, effective, worked=False)
        else:
            result = self._result if self._has_result else flow.arguments(fiber, effective)
            output, assigned = flow.leave(fiber, effective, result)
        return fiber.leave(output, assigned, self.following)

    def watch(self) -> None:
        """Let the data take its whole way, also where it stays as it is."""
        self._is_plain = False

    def resume(self, fiber: Fiber) -> bool:
        """Leave the state without doing again what it does, as a redrive does."""
        return fiber.leave(fiber.input, None, self.following)
