"""Which layer of a picture each node stands in. Nothing here recurses."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

__all__ = ["Arrow", "find_loops", "rank"]


class Arrow(NamedTuple):
    """A way from one node to another, both given by their indices."""

    source: int
    target: int


def find_loops(count: int, arrows: Sequence[Arrow], roots: Iterable[int]) -> set[int]:
    """Return which arrows close a loop: without them there is none.

    Args:
        count: How many nodes there are.
        arrows: The ways between them; those that are followed first belong to loops last.
        roots: Nodes to begin at, in this order. Nodes that they do not lead to follow in the order of their indices,
            those that nothing leads to before the others.

    Returns:
        Indices into `arrows`.
    """
    ways: list[list[int]] = [[] for _ in range(count)]
    entered = [False] * count
    for index, arrow in enumerate(arrows):
        ways[arrow.source].append(index)
        entered[arrow.target] = True
    rest = sorted(range(count), key=lambda node: entered[node])
    loops: set[int] = set()
    seen, open_ = [False] * count, [False] * count
    for root in (*roots, *rest):
        if seen[root]:
            continue
        seen[root] = open_[root] = True
        stack = [(root, iter(ways[root]))]
        while stack:
            node, remaining = stack[-1]
            way = next(remaining, None)
            if way is None:
                open_[node] = False
                stack.pop()
                continue
            target = arrows[way].target
            if open_[target]:
                loops.add(way)
            elif not seen[target]:
                seen[target] = open_[target] = True
                stack.append((target, iter(ways[target])))
    return loops


def rank(count: int, arrows: Sequence[Arrow]) -> list[int]:
    """Return the layer of each node: as high as it can stand below all that lead to it.

    Args:
        count: How many nodes there are.
        arrows: Ways that form no loop.

    Returns:
        Layers from 0. A node that nothing leads to stands directly above the highest of those it leads to, so that a
        part that nothing reaches stays together.
    """
    below: list[list[int]] = [[] for _ in range(count)]
    waiting = [0] * count
    for source, target in arrows:
        below[source].append(target)
        waiting[target] += 1
    tops = [node for node in range(count) if waiting[node] == 0]
    ranks = [0] * count
    ready = list(tops)
    while ready:
        node = ready.pop()
        for target in below[node]:
            ranks[target] = max(ranks[target], ranks[node] + 1)
            waiting[target] -= 1
            if waiting[target] == 0:
                ready.append(target)
    for node in tops:
        if below[node]:
            ranks[node] = max(0, min(ranks[target] for target in below[node]) - 1)
    return ranks
