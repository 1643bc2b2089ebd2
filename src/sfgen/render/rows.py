"""The rows of a picture and the order inside each row, with few crossings. Nothing here recurses."""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Literal

__all__ = ["Vertex", "count_crossings", "order_rows", "preorder"]


@dataclass(slots=True, eq=False)
class Vertex:
    """What takes room in one row: a node, the label of an edge, or the place where an edge passes the row.

    Attributes:
        kind: Which of the three.
        item: What it stands for; the meaning is the caller's.
        left: Room to the left of the axis, in pixels. Edges enter and leave on the axis.
        right: Room to the right of the axis.
        above: Room above the line on which the vertices of a row are aligned.
        below: Room below that line.
        row: Index of its row.
        aside: Whether it stands to the right of all vertices of the row that are not aside.
        order: Its place in the row.
        x: Where its axis is.
        ups: Vertices of the row above that it is joined to.
        downs: Vertices of the row below that it is joined to.
        pulls: Vertices anywhere that it should not be far from.
        beyond: Vertices of the row above whose whole room should be to the left of its axis.
    """

    kind: Literal["node", "label", "bend"]
    item: int
    left: float
    right: float
    above: float
    below: float
    row: int
    aside: bool = False
    order: int = 0
    x: float = 0.0
    ups: list[Vertex] = field(default_factory=list)
    downs: list[Vertex] = field(default_factory=list)
    pulls: list[Vertex] = field(default_factory=list)
    beyond: list[Vertex] = field(default_factory=list)


_SMALL = 400
"""Up to this many vertices there is time for many sweeps and for exchanging neighbours."""


def preorder(vertices: Sequence[Vertex], roots: Iterable[Vertex]) -> None:
    """Set `order` to the order in which a walk from the roots meets the vertices, first ways first."""
    seen: set[Vertex] = set()
    place = 0
    for root in (*roots, *vertices):
        stack = [root]
        while stack:
            vertex = stack.pop()
            if vertex in seen:
                continue
            seen.add(vertex)
            vertex.order = place
            place += 1
            stack.extend(reversed(vertex.downs))


def order_rows(rows: Sequence[list[Vertex]]) -> None:
    """Sort each row so that few edges cross; `order` gives the order to begin with, and is set to the place in the row.

    The first order is kept where no other one has fewer crossings.
    """
    for row in rows:
        row.sort(key=lambda vertex: (vertex.aside, vertex.order))
        _number(row)
    small = sum(map(len, rows)) <= _SMALL
    best = count_crossings(rows)
    kept = [list(row) for row in rows]
    for sweep in range(12 if small else 2):
        if best == 0:
            break
        _sweep(rows, down=sweep % 2 == 0)
        if small:
            _exchange(rows)
        crossings = count_crossings(rows)
        if crossings < best:
            best = crossings
            kept = [list(row) for row in rows]
    for row, order in zip(rows, kept, strict=True):
        row[:] = order
        _number(row)


def count_crossings(rows: Sequence[Sequence[Vertex]]) -> int:
    """Return how many pairs of edges cross between neighbouring rows, given the places in the rows."""
    total = 0
    for row in rows:
        ends: list[int] = []
        for vertex in row:
            places = sorted(lower.order for lower in vertex.downs)
            total += sum(len(ends) - bisect_right(ends, place) for place in places)
            for place in places:
                insort(ends, place)
    return total


def _number(row: Sequence[Vertex]) -> None:
    for place, vertex in enumerate(row):
        vertex.order = place


def _sweep(rows: Sequence[list[Vertex]], *, down: bool) -> None:
    """Sort each row by where its vertices are joined to the row before it, in the direction of the sweep."""
    for row in rows if down else reversed(rows):
        centres = []
        for vertex in row:
            joined = vertex.ups if down else vertex.downs
            centre = sum(other.order for other in joined) / len(joined) if joined else float(vertex.order)
            centres.append((vertex.aside, centre, vertex.order, vertex))
        centres.sort(key=lambda entry: entry[:3])
        row[:] = [entry[3] for entry in centres]
        _number(row)


def _exchange(rows: Sequence[list[Vertex]]) -> None:
    """Exchange neighbours as long as that lessens the crossings, at most a few rounds."""
    for _ in range(4):
        changed = False
        for row in rows:
            for place in range(len(row) - 1):
                first, second = row[place], row[place + 1]
                if first.aside == second.aside and _gain(first, second) > 0:
                    row[place], row[place + 1] = second, first
                    first.order, second.order = place + 1, place
                    changed = True
        if not changed:
            return


def _gain(first: Vertex, second: Vertex) -> int:
    """Return how many crossings fewer there are when two neighbours change places."""
    gain = 0
    for left, right in ((first.ups, second.ups), (first.downs, second.downs)):
        ends = sorted(other.order for other in right)
        for other in left:
            gain += bisect_left(ends, other.order) - (len(ends) - bisect_right(ends, other.order))
    return gain
