"""Succeed and Fail: where a machine, a branch or an iteration ends."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sfgen.local.failures import StateError
from sfgen.local.flows import PathFlow, runtime_failure
from sfgen.local.payload import text_of
from sfgen.local.states.base import Node

if TYPE_CHECKING:
    from sfgen.local.fiber import Fiber
    from sfgen.local.program import States

__all__ = ["FailNode", "SucceedNode"]


class SucceedNode(Node):
    """A Succeed state."""

    kind = "Succeed"
    continues = False

    __slots__ = ()

    def enter(self, fiber: Fiber) -> bool:
        fiber.arrive(self)
        return self.again(fiber)

    def again(self, fiber: Fiber) -> bool:
        flow = self.flow
        effective = flow.effective(fiber)
        if flow.is_jsonata:
            output, _ = flow.leave(fiber, effective, effective, worked=False)
        else:
            output, _ = flow.pass_on(fiber, effective)
        return fiber.leave(output, None, None)


class FailNode(Node):
    """A Fail state."""

    kind = "Fail"
    continues = False

    __slots__ = ()

    def __init__(self, name: str, state: Any, states: States) -> None:
        super().__init__(name, state, states)

    def enter(self, fiber: Fiber) -> bool:
        fiber.arrive(self)
        raise StateError(self._text(fiber, "error"), self._text(fiber, "cause"))

    def resume(self, fiber: Fiber) -> bool:
        """Enter the state again, and fail again, as a redrive does."""
        return self.enter(fiber)

    def _text(self, fiber: Fiber, name: str) -> str | None:
        value = getattr(self.state, name)
        if value is not None and self.flow.is_jsonata:
            scope = fiber.scope_of_expressions()
            text: str = self.flow.typed(value, scope, name.title(), "string")
            return text
        path = getattr(self.state, f"{name}_path")
        if value is not None or path is None:
            return None if value is None else str(value)
        field = f"{name.title()}Path"
        found = PathFlow.read(fiber, path, fiber.input, field)
        if not isinstance(found, str):
            raise runtime_failure(f"The {field} parameter does not reference a string: {path} == {text_of(found)}")
        return found
