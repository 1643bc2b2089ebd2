"""Definite assignment: what every path to a state has assigned.

Facts are bits of one integer per state; each edge adds some and takes some away. The states are visited in the order in
which they run, and again as long as a loop has changed what holds where it leads back to.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
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
        order = _order(scope.entry, ways)
        stable = False
        while not stable:
            stable = True
            seen: set[Key] = set()
            for key in order:
                seen.add(key)
                held = entering[key]
                for target, adds, keeps in ways[key]:
                    carried = held & keeps | adds
                    before = entering.get(target)
                    after = carried if before is None else before & carried
                    if after != before:
                        entering[target] = after
                        stable = stable and target not in seen


def _order(entry: Key, ways: Mapping[Key, Sequence[tuple[Key, int, int]]]) -> list[Key]:
    """Order states so that each comes behind all that lead to it, except where a loop leads back."""
    met = {entry}
    left: list[Key] = []
    stack = [(entry, iter(ways[entry]))]
    while stack:
        key, rest = stack[-1]
        for target, _, _ in rest:
            if target not in met:
                met.add(target)
                stack.append((target, iter(ways[target])))
                break
        else:
            left.append(key)
            stack.pop()
    left.reverse()
    return left
