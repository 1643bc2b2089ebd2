"""Uses: which expressions a state evaluates, and when."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from enum import IntEnum
from typing import Any, NamedTuple

from sfgen.dsl.containers import DistributedMap, Map, Parallel
from sfgen.dsl.lower.scopes import Place
from sfgen.dsl.steps import Choice, Fail, Task, Wait
from sfgen.errors import Location
from sfgen.expr.tree import Node

__all__ = ["Phase", "Use", "uses_of"]


class Phase(IntEnum):
    """When an expression is evaluated; catch clauses have the phases from 0 on, by their number."""

    ENTER = -2
    EXIT = -1


class Use(NamedTuple):
    """One expression of a state.

    Attributes:
        field: What it is for, in the words of a message.
        phase: When it is evaluated.
        node: The expression.
        source: Where it was written, if that is not where the state was.
    """

    field: str
    phase: int
    node: Node
    source: Location | None = None


def uses_of(place: Place) -> Iterator[Use]:
    """Yield all expressions that the user wrote for a state."""
    step = place.state.step
    yield from _entering(step)
    own = Phase.ENTER if isinstance(step, Choice) else Phase.EXIT
    for name, node in step.assigns:
        yield Use(f"the value of {name if isinstance(name, str) else name.name}", own, node)
    if step.output is not None:
        yield Use("the output", own, step.output)
    for number, (clause, _) in enumerate(place.state.catches):
        for _, node in clause.assigns:
            yield Use("a value set by a catch", number, node)
        if clause.output is not None:
            yield Use("the output of a catch", number, clause.output)


def _entering(step: Any) -> Iterator[Use]:
    fields: tuple[tuple[str, Node | None], ...] = ()
    if isinstance(step, Task):
        fields = (
            ("the resource", step.resource),
            ("the arguments", step.arguments),
            ("the timeout", step.timeout),
            ("the heartbeat", step.heartbeat),
            ("the credentials", step.credentials),
        )
    elif isinstance(step, Choice):
        for clause in step.clauses:
            yield Use("the condition", Phase.ENTER, clause.condition)
            for _, node in clause.assigns:
                yield Use("a value set by a rule", Phase.ENTER, node)
            if clause.output is not None:
                yield Use("the output of a rule", Phase.ENTER, clause.output)
    elif isinstance(step, Wait):
        fields = (("the seconds", step.seconds), ("the timestamp", step.timestamp))
    elif isinstance(step, Fail):
        fields = (("the error", step.failure), ("the cause", step.cause))
    elif isinstance(step, Parallel):
        fields = (("the arguments", step.arguments),)
    elif isinstance(step, Map):
        fields = (
            ("the items", step.items),
            ("the concurrency", step.max_concurrency),
            ("the item selector", step.item_selector),
        )
        if isinstance(step, DistributedMap):
            yield from _distributed(step)
    yield from _given(fields)


def _given(fields: Iterable[tuple[str, Node | None]]) -> Iterator[Use]:
    return (Use(name, Phase.ENTER, node) for name, node in fields if node is not None)


def _distributed(step: DistributedMap[Any, Any]) -> Iterator[Use]:
    fields: list[tuple[str, Node | None]] = [
        ("the tolerated failures", step.tolerated_failure_count),
        ("the tolerated failures", step.tolerated_failure_percentage),
    ]
    if step.source is not None:
        fields += [("the item source", step.source.arguments), ("the number of items", step.source.max_items)]
    fields += [("the batch", node) for node in step.batch_limits if node is not None]
    fields += [("the batch input", step.batch_input), ("the result writer", step.writer_arguments)]
    yield from _given(fields)
