"""Definite assignment: what every path to a state has assigned.

Facts are bits of one integer per state; each edge adds some and takes some away. A worklist runs until nothing changes.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import NamedTuple

from sfgen.dsl.lower.scopes import Place, Plan, Scope
from sfgen.dsl.steps import Key

__all__ = ["Edge", "Facts"]


class Edge(NamedTuple):
    """One way out of a state: where it leads, the facts that hold behind it, and those that no longer do."""

    target: Key
    adds: frozenset[Hashable]
    removes: frozenset[Hashable] = frozenset()


class Facts:
    """What holds on entering each state.

    Args:
        plan: The scopes.
        asked: The facts that anybody asks for; others cost nothing.
        edges: Gives the ways out of a state.
    """

    def __init__(self, plan: Plan, asked: Iterable[Hashable], edges: Callable[[Place], Iterable[Edge]]) -> None:
        self._bits = {fact: 1 << number for number, fact in enumerate(dict.fromkeys(asked))}
        self._entering: dict[Key, int] = {}
        self._edges = edges
        if self._bits:
            for scope in plan.scopes:
                self._solve(scope)

    def holds(self, fact: Hashable, place: Place) -> bool:
        """Say whether a fact holds whenever a state is entered."""
        return bool(self._entering.get(place.key, 0) & self._bits[fact])

    def _mask(self, facts: Iterable[Hashable]) -> int:
        mask = 0
        for fact in facts:
            mask |= self._bits.get(fact, 0)
        return mask

    def _solve(self, scope: Scope) -> None:
        # Inner scopes run while their container does: they know what it knew on entering.
        start = self._entering.get(scope.container.key, 0) if scope.container is not None else 0
        ways: dict[Key, Sequence[tuple[Key, int, int]]] = {
            key: [(edge.target, self._mask(edge.adds), ~self._mask(edge.removes)) for edge in self._edges(place)]
            for key, place in scope.places.items()
        }
        entering = self._entering
        entering[scope.entry] = start
        queue = deque([scope.entry])
        queued = {scope.entry}
        while queue:
            key = queue.popleft()
            queued.discard(key)
            held = entering[key]
            for target, adds, keeps in ways[key]:
                carried = held & keeps | adds
                before = entering.get(target)
                after = carried if before is None else before & carried
                if after != before:
                    entering[target] = after
                    if target not in queued:
                        queued.add(target)
                        queue.append(target)
