"""Map: a sub-machine that runs once for each item."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from sfgen.asl.model import Json
from sfgen.local.failures import DATA_LIMIT_EXCEEDED, QUERY_EVALUATION_ERROR, StateError
from sfgen.local.fiber import Fiber, Position
from sfgen.local.flows import Flow, JsonataFlow, PathFlow, runtime_failure, template_of
from sfgen.local.jsonata import Kind
from sfgen.local.payload import fits, text_of
from sfgen.local.states.base import Node
from sfgen.local.states.branching import Branching

if TYPE_CHECKING:
    from sfgen.local.program import States

__all__ = ["InlineMapNode", "Iterations", "MapNode", "map_node"]

MOST_CONCURRENT: Final = 40
"""How many iterations of an inline Map run at once. Source: AWS guide, "Service quotas": about 40."""


def map_node(name: str, state: Any, states: States) -> Node:
    """Make a Map state ready to run."""
    if not state.distributed:
        return InlineMapNode(name, state, states)
    from sfgen.local.states.distributed import DistributedMapNode

    return DistributedMapNode(name, state, states)


class MapNode(Node):
    """A Map state: what both modes share."""

    kind = "Map"
    failed_event = "MapStateFailed"
    aborted_event = "MapStateAborted"
    can_retry = True

    __slots__ = ("_selector", "processor", "selects")

    def __init__(self, name: str, state: Any, states: States) -> None:
        super().__init__(name, state, states)
        self.processor = states.inner(state.processor)
        given = state.model_fields_set
        field = "item_selector" if "item_selector" in given else "parameters" if "parameters" in given else None
        self.selects = field is not None
        selector = None if field is None else getattr(state, field)
        self._selector: Any = selector if field is None or self.flow.is_jsonata else template_of(selector)

    def flow_of(self, is_jsonata: bool) -> Flow:
        # Parameters is an older name of ItemSelector here, and no part of the way of the data.
        return JsonataFlow(self.state, gives_result=True) if is_jsonata else PathFlow(self.state, "arguments")

    def items(self, fiber: Fiber, effective: Json) -> Any:
        """Give the items that the data of the state holds."""
        flow, state = self.flow, self.state
        if not flow.is_jsonata:
            return self._items_at(fiber, state.items_path or "$", effective)
        if "items" not in state.model_fields_set:
            if not isinstance(effective, list):
                cause = f"Map state input must be an array but was: {text_of(effective)}"
                raise StateError(QUERY_EVALUATION_ERROR, cause, unplaced=True)
            return effective
        scope = fiber.scope_of_expressions()
        if isinstance(state.items, str):
            return flow.typed(state.items, scope, "Items", "array")
        return flow.filled(state.items, scope, "Items")

    def _items_at(self, fiber: Fiber, path: str, effective: Json) -> Any:
        found = PathFlow.read(fiber, path, effective, "ItemsPath")
        if not isinstance(found, list | dict if self.state.distributed else list):
            # The service writes the path below the context object as if it were one below the input.
            raise runtime_failure(f'Reference path "{path.replace("$$", "$")}" must point to array.')
        return found

    def item_input(self, fiber: Fiber, effective: Json, item: Mapping[str, Json]) -> Json:
        """Give the input of an iteration.

        Args:
            fiber: The strand of the state.
            effective: What the state works on.
            item: What `Map.Item` has in the context object.
        """
        if not self.selects:
            return item["Value"]
        outer, fiber.item = fiber.item, item
        try:
            if self.flow.is_jsonata:
                return self.flow.filled(self._selector, fiber.scope_of_expressions(), "ItemSelector")
            return self.flow.fill(fiber, self._selector, effective)
        finally:
            fiber.item = outer

    def number(self, fiber: Fiber, effective: Json, name: str, field: str, kind: Kind = "integer") -> Any:
        """Give a number that the state has as such, at a path or as an expression; None if it has none."""
        return self.number_of(fiber, effective, self.state, name, field, kind=kind)

    def number_of(
        self,
        fiber: Fiber,
        effective: Json,
        owner: Any,
        name: str,
        field: str,
        *,
        kind: Kind = "integer",
        flow_field: str = "",
    ) -> Any:
        """Give a number that an object in the state has; None if it has none.

        Args:
            fiber: The strand that is in the state.
            effective: What the state works on.
            owner: The object.
            name: The attribute.
            field: The name of the field.
            kind: What is expected.
            flow_field: Where the object stands in the state, for the cause of an error.
        """
        path = getattr(owner, f"{name}_path", None)
        if path is None:
            value = getattr(owner, name)
            if value is not None and self.flow.is_jsonata:
                return self.flow.typed(value, fiber.scope_of_expressions(), f"{flow_field}{field}", kind)
            return value
        found = PathFlow.read(fiber, path, effective, f"{field}Path")
        is_number = isinstance(found, int) if kind == "integer" else isinstance(found, int | float)
        if not is_number or isinstance(found, bool):
            what = "integer" if kind == "integer" else "float"
            shown = found if isinstance(found, str) else text_of(found)
            raise runtime_failure(
                f'The {field}Path field refers to value "{shown}" which is not a valid {what}: {path}'
            )
        return found


class InlineMapNode(MapNode):
    """A Map state whose iterations are part of the execution."""

    __slots__ = ()

    def enter(self, fiber: Fiber) -> bool:
        fiber.arrive(self)
        return self.again(fiber)

    def again(self, fiber: Fiber) -> bool:
        effective = self.flow.effective(fiber)
        items = self.items(fiber, effective)
        concurrency = self.concurrency_of(fiber, effective)
        fiber.note("MapStateStarted", None, len(items))
        work = Iterations(fiber, effective, items, concurrency)
        fiber.work = work
        work.begin()
        return False

    def concurrency_of(self, fiber: Fiber, effective: Json) -> int:
        """Give how many iterations may run at once."""
        concurrency: int = self.number(fiber, effective, "max_concurrency", "MaxConcurrency") or MOST_CONCURRENT
        if concurrency < 0:
            raise runtime_failure("MaxConcurrency cannot be negative.")
        return min(concurrency, MOST_CONCURRENT)

    def resume(self, fiber: Fiber) -> bool:
        """Go on with the iterations that had not succeeded."""
        work = fiber.work
        if not isinstance(work, Iterations) or (fiber.failure and fiber.failure.error == DATA_LIMIT_EXCEEDED):
            return self.again(fiber)
        work.resume()
        return False


class Iterations(Branching):
    """The iterations of one attempt of an inline Map state."""

    def __init__(self, fiber: Fiber, effective: Json, items: list[Json], concurrency: int) -> None:
        super().__init__(fiber, effective)
        self.items = items
        self._concurrency = concurrency
        self._waiting: list[Fiber] = []

    def begin(self) -> None:
        self.left = len(self.items)
        if not self.left:
            self.fiber.run.loop.soon(lambda: self.fiber.go_on(self._join))
            return
        self._start_some(len(self.items))

    def resume(self) -> None:
        self._waiting = [each for each in self.fibers if each.position is not Position.DONE]
        self.left = len(self._waiting) + len(self.items) - len(self.fibers)
        if not self.left:
            self.fiber.run.loop.soon(lambda: self.fiber.go_on(self._join))
        self._start_some(self.left)

    def _start_some(self, left: int) -> None:
        try:
            for _ in range(min(self._concurrency, left)):
                self._start_next(self.fiber.last)
        except StateError:
            self.end(self.fiber.last)
            raise

    def _start_next(self, previous: int) -> None:
        """Begin an iteration, if there is one left."""
        fiber = self.fiber
        node = fiber.node
        assert isinstance(node, InlineMapNode)
        if self._waiting:
            child = self._waiting.pop(0)
            child.last = fiber.run.history.add("MapIterationStarted", previous, node.name, child.index, fiber.entered)
            child.resume()
            return
        index = len(self.fibers)
        if index >= len(self.items):
            return
        item = {"Index": index, "Value": self.items[index]}
        given = node.item_input(fiber, self.effective, item)
        if not fits(given):
            raise runtime_failure(
                f"The input of the iteration {index} exceeds the maximum number of bytes service limit."
            )
        started = fiber.run.history.add("MapIterationStarted", previous, node.name, index, fiber.entered)
        child = Fiber(fiber.run, node.processor, self, index, given, fiber.variables, started)
        child.item = item
        self.fibers.append(child)
        child.begin()

    def child_done(self, child: Fiber) -> None:
        fiber = self.fiber
        ended = fiber.run.history.add("MapIterationSucceeded", child.last, fiber.node.name, child.index, fiber.entered)
        self.left -= 1
        if self.left:
            previous = child.last

            def start(_fiber: Fiber) -> bool:
                try:
                    self._start_next(previous)
                except StateError:
                    self.end(previous)
                    raise
                return False

            fiber.go_on(start)
            return
        fiber.last = ended
        fiber.run.loop.soon(lambda: fiber.go_on(self._join))

    def note_end(self, child: Fiber, previous: int, *, failed: bool) -> None:
        kind = "MapIterationFailed" if failed else "MapIterationAborted"
        fiber = self.fiber
        fiber.run.history.add(kind, previous, fiber.node.name, child.index, fiber.entered)

    def _join(self, fiber: Fiber) -> bool:
        node = fiber.node
        result: Json = [each.output for each in self.fibers]
        output, assigned = fiber.fitting(node.flow.leave(fiber, self.effective, result))
        before = fiber.last
        fiber.note("MapStateSucceeded")
        fiber.last = before
        return fiber.leave(output, assigned, node.following)
