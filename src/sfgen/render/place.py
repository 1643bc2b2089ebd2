"""Where in its row each vertex stands: long ways straight, forks centred, nothing overlapping. Nothing here recurses."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from sfgen.render.rows import Vertex

__all__ = ["place"]

_GAP = 28.0
_NARROW_GAP = 18.0
"""Beside an edge that only passes, and between labels."""

_BEYOND = 10.0
_PULL = 0.02
_SWEEPS = 60
_STILL = 0.05
_TOUCHING = 0.25
_EFFORT = 400_000
"""How many neighbours may be looked at while columns move: some tenths of a second, and far more than pictures that
people look at need."""


@dataclass(slots=True, eq=False)
class _Column:
    """Vertices of neighbouring rows, one below the other, that share their axis.

    Attributes:
        x: The axis.
        before: The columns directly to the left, with the least distance of the axes.
        after: The columns directly to the right, with the least distance of the axes.
        joined: The columns that edges lead to, with how strongly they draw.
    """

    vertices: list[Vertex]
    x: float = 0.0
    before: dict[_Column, float] = field(default_factory=dict)
    after: dict[_Column, float] = field(default_factory=dict)
    joined: dict[_Column, float] = field(default_factory=dict)

    def force(self) -> float:
        """Return how strongly the columns that it is joined to draw it to the right."""
        return sum((other.x - self.x) * weight for other, weight in self.joined.items())


def place(rows: Sequence[Sequence[Vertex]]) -> None:
    """Set the axis of each vertex. The smallest left edge is at 0."""
    columns = _columns(rows)
    ordered = _constrain(rows, columns)
    _spread(ordered)
    _relax(ordered)
    origin = min(column.x - max(vertex.left for vertex in column.vertices) for column in ordered)
    for column in ordered:
        for vertex in column.vertices:
            vertex.x = float(round(column.x - origin))


# ---------------------------------------------------------------------------------------------- what stands on one axis


def _columns(rows: Sequence[Sequence[Vertex]]) -> dict[Vertex, _Column]:
    """Return the column of each vertex."""
    below, above = _longest_ways(rows)
    columns: dict[Vertex, _Column] = {}
    for row in rows:
        for vertex in row:
            columns.setdefault(vertex, _Column([vertex]))
        for vertex, lower in _straight(row, below, above):
            columns[vertex].vertices.append(lower)
            columns[lower] = columns[vertex]
    return columns


def _longest_ways(rows: Sequence[Sequence[Vertex]]) -> tuple[dict[Vertex, int], dict[Vertex, int]]:
    """Return how many nodes the longest way down from each vertex has, and the longest way up to it."""
    below: dict[Vertex, int] = {}
    above: dict[Vertex, int] = {}
    for row in reversed(rows):
        for vertex in row:
            below[vertex] = (vertex.kind == "node") + max((below[other] for other in vertex.downs), default=0)
    for row in rows:
        for vertex in row:
            above[vertex] = (vertex.kind == "node") + max((above[other] for other in vertex.ups), default=0)
    return below, above


def _straight(row: Sequence[Vertex], below: dict[Vertex, int], above: dict[Vertex, int]) -> list[tuple[Vertex, Vertex]]:
    """Choose which edges to the next row run straight down: at most one for each vertex, and none across another."""
    preferred: dict[Vertex, Vertex | None] = {}
    wanted = []
    for vertex in row:
        lower = _preferred(vertex.downs, below)
        if lower is None:
            continue
        if lower not in preferred:
            preferred[lower] = _preferred(lower.ups, above)
        passing = vertex.kind == "bend" and lower.kind == "bend"
        if passing or preferred[lower] is vertex:
            wanted.append((not passing, -below[lower] - above[vertex], vertex.order, vertex, lower))
    wanted.sort(key=lambda entry: entry[:3])
    uppers: list[int] = []
    lowers: list[int] = []
    chosen = []
    for *_, vertex, lower in wanted:
        spot = bisect_left(uppers, vertex.order)
        if bisect_left(lowers, lower.order) != spot or (spot < len(lowers) and lowers[spot] == lower.order):
            continue
        uppers.insert(spot, vertex.order)
        lowers.insert(spot, lower.order)
        chosen.append((vertex, lower))
    return chosen


def _preferred(choices: Sequence[Vertex], ways: dict[Vertex, int]) -> Vertex | None:
    """Return the vertex with the longest way; of equals the middle one, and none of an even number."""
    if len(choices) == 1:
        return choices[0]
    longest = max((ways[choice] for choice in choices), default=0)
    equal = sorted((choice for choice in choices if ways[choice] == longest), key=lambda choice: choice.order)
    return equal[len(equal) // 2] if len(equal) % 2 else None


# ------------------------------------------------------------------------------------------------ where the axes stand


def _constrain(rows: Sequence[Sequence[Vertex]], columns: dict[Vertex, _Column]) -> list[_Column]:
    """Join the columns with those beside them and those they have edges to; return them from left to right."""
    for row in rows:
        for left, right in pairwise(row):
            _keep_apart(columns[left], columns[right], left.right + _gap(left, right) + right.left)
        for vertex in row:
            column = columns[vertex]
            for lower in vertex.downs:
                _join(column, columns[lower], 1.0)
                _join(columns[lower], column, 1.0)
            for pulling in vertex.pulls:
                _join(column, columns[pulling], _PULL)
    distinct = list(dict.fromkeys(columns[vertex] for row in rows for vertex in row))
    ordered = _from_left(distinct)
    wishes = [
        (columns[other], columns[vertex], other.right + _BEYOND)
        for row in rows
        for vertex in row
        for other in vertex.beyond
        if other is rows[other.row][-1]
    ]
    if not wishes:
        return ordered
    kept = [(column, dict(column.before), dict(column.after)) for column in distinct]
    for first, second, distance in wishes:
        if first is not second:
            _keep_apart(first, second, distance)
    with_wishes = _from_left(distinct)
    if len(with_wishes) == len(distinct):
        return with_wishes
    for column, before, after in kept:
        column.before, column.after = before, after
    return ordered


def _keep_apart(left: _Column, right: _Column, distance: float) -> None:
    distance = max(distance, left.after.get(right, 0.0))
    left.after[right] = right.before[left] = distance


def _join(column: _Column, other: _Column, weight: float) -> None:
    if other is not column:
        column.joined[other] = column.joined.get(other, 0.0) + weight


def _gap(left: Vertex, right: Vertex) -> float:
    return _GAP if left.kind == "node" and right.kind == "node" else _NARROW_GAP


def _from_left(columns: Sequence[_Column]) -> list[_Column]:
    """Return the columns so that each follows those that stand to its left; those that form a circle are missing."""
    waiting = {column: len(column.before) for column in columns}
    ordered = [column for column in columns if not column.before]
    for column in ordered:
        for other in column.after:
            waiting[other] -= 1
            if waiting[other] == 0:
                ordered.append(other)
    return ordered


def _spread(ordered: Sequence[_Column]) -> None:
    """Put each column into the middle between the leftmost and the rightmost place that it can take."""
    for column in ordered:
        first = max(vertex.left for vertex in column.vertices)
        column.x = max([first, *(other.x + distance for other, distance in column.before.items())])
    width = max(column.x + max(vertex.right for vertex in column.vertices) for column in ordered)
    rightmost: dict[_Column, float] = {}
    for column in reversed(ordered):
        last = width - max(vertex.right for vertex in column.vertices)
        rightmost[column] = min([last, *(rightmost[other] - distance for other, distance in column.after.items())])
    for column in ordered:
        column.x = (column.x + rightmost[column]) / 2


def _relax(ordered: Sequence[_Column]) -> None:
    """Move each column towards those it has edges to, until all are still or enough is done."""
    effort = _EFFORT
    for sweep in range(_SWEEPS):
        moved = False
        for column in ordered if sweep % 2 == 0 else reversed(ordered):
            step, cost = _move(column, effort)
            moved = moved or step > _STILL
            effort -= cost
            if effort <= 0:
                return
        if not moved:
            return


def _move(column: _Column, effort: int) -> tuple[float, int]:
    """Move a column together with those that it has to push aside; return how far, and how much work it was.

    The group stops where the forces on it are in balance, or where it meets a further column. It stays where it is if
    finding the group takes too much work.
    """
    force = column.force()
    cost = len(column.joined) + 1
    if abs(force) < _STILL:
        return 0.0, cost
    rightwards = force > 0
    group = {column: None}
    room = float("inf")
    stack = [column]
    while stack:
        member = stack.pop()
        neighbours = member.after if rightwards else member.before
        cost += len(neighbours) + len(member.joined)
        if cost > effort:
            return 0.0, cost
        for other, distance in neighbours.items():
            if other not in group and abs(other.x - member.x) - distance < _TOUCHING:
                group[other] = None
                stack.append(other)
    total = weight = 0.0
    for member in group:
        for other, distance in (member.after if rightwards else member.before).items():
            if other not in group:
                room = min(room, abs(other.x - member.x) - distance)
        for other, strength in member.joined.items():
            if other not in group:
                total += (other.x - member.x) * strength
                weight += strength
    if weight == 0 or (total > 0) != rightwards:
        return 0.0, cost
    step = min(abs(total) / weight, room)
    for member in group:
        member.x += step if rightwards else -step
    return step, cost
