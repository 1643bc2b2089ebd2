"""Wait: a delay."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from sfgen.asl.model import Json
from sfgen.local.failures import QUERY_EVALUATION_ERROR, StateError
from sfgen.local.flows import place_of, runtime_failure
from sfgen.local.jsonpath import PathError, reader
from sfgen.local.payload import text_of
from sfgen.local.states.base import Node
from sfgen.local.timestamps import moment

if TYPE_CHECKING:
    from sfgen.local.fiber import Fiber
    from sfgen.local.loop import Timer

__all__ = ["WaitNode"]

MOST_SECONDS: Final = 24_855 * 86_400
"""The longest delay that the service begins (measured): what a number of milliseconds of 31 bits has in days."""


class WaitNode(Node):
    """A Wait state."""

    kind = "Wait"
    aborted_event = "WaitStateAborted"
    evaluates_first = False

    __slots__ = ()

    def enter(self, fiber: Fiber) -> bool:
        fiber.arrive(self)
        return self.again(fiber)

    def again(self, fiber: Fiber) -> bool:
        effective = self.flow.effective(fiber)
        until = self._until(fiber, effective)
        if until - fiber.run.loop.now > MOST_SECONDS * 1000:
            raise runtime_failure("The delay is too long.")
        fiber.work = _Delay(fiber, effective, until)
        return False

    def _until(self, fiber: Fiber, effective: Json) -> int:
        """Give the moment until which the state waits."""
        state, now = self.state, fiber.run.loop.now
        if state.timestamp_path is not None:
            return self._moment(
                self._read(fiber, "TimestampPath", state.timestamp_path, effective), state.timestamp_path
            )
        if state.seconds_path is not None:
            return now + 1000 * _seconds(
                self._read(fiber, "SecondsPath", state.seconds_path, effective), state.seconds_path
            )
        name, value, kind = (
            ("Timestamp", state.timestamp, "string")
            if state.timestamp is not None
            else ("Seconds", state.seconds, "integer")
        )
        if self.flow.is_jsonata:
            value = self.flow.typed(value, fiber.scope_of_expressions(), name, kind)
        if name == "Timestamp":
            return self._moment(value, None)
        if value < 0:
            raise StateError(
                QUERY_EVALUATION_ERROR,
                f"The Seconds field cannot be negative: {text_of(value)}",
                unplaced=True,
                field=name,
            )
        return now + int(value) * 1000

    @staticmethod
    def _read(fiber: Fiber, field: str, path: str, effective: Json) -> Json:
        try:
            return reader(path)(place_of(fiber, effective, with_context="$$" in path))
        except PathError:
            raise runtime_failure(f"The {field} parameter does not reference an input value: {path}") from None

    @staticmethod
    def _moment(value: Any, path: str | None) -> int:
        found = moment(value)
        if found is not None:
            # What is less than a second is cut off.
            return int(found.timestamp()) * 1000
        shown = value if isinstance(value, str) else text_of(value)
        form = "ISO-8601 extended offset date-time format string"
        if path is not None:
            raise runtime_failure(f"The TimestampPath parameter does not reference a valid {form}: {path} == {shown}")
        cause = f"The Timestamp field cannot be parsed as an {form}: {shown}"
        raise StateError(QUERY_EVALUATION_ERROR, cause, unplaced=True, field="Timestamp")


def _seconds(value: Any, path: str) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise runtime_failure(f"The SecondsPath parameter cannot be parsed as a long value: {path} == {text_of(value)}")
    if value < 0:
        raise runtime_failure(f"The SecondsPath parameter references a negative value: {path} == {value}")
    return value


class _Delay:
    """The delay of one strand."""

    def __init__(self, fiber: Fiber, effective: Json, until: int) -> None:
        loop = fiber.run.loop
        self._effective = effective
        self._timer: Timer = loop.after(until - loop.now, lambda: loop.soon(lambda: fiber.go_on(self._over)))

    def cancel(self) -> None:
        self._timer.cancel()

    def strands(self) -> tuple[Fiber, ...]:
        return ()

    def _over(self, fiber: Fiber) -> bool:
        node = fiber.node
        flow, effective = node.flow, self._effective
        if flow.is_jsonata:
            output, assigned = flow.leave(fiber, effective, effective, worked=False)
        else:
            output, assigned = flow.pass_on(fiber, effective)
        return fiber.leave(output, assigned, node.following)
