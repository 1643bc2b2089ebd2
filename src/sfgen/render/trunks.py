"""Lines beside the rows: loops at the left, caught errors and overlong ways at the right."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from sfgen.render.channels import Run
from sfgen.render.graph import ScopeGraph
from sfgen.render.rows import Vertex
from sfgen.render.scene import Scene
from sfgen.render.shapes import Size

__all__ = ["LEFT", "RIGHT", "Exit", "Side", "Trunk", "place_trunks", "plan_trunks", "start_of"]

Side: TypeAlias = Literal[-1, 1]
LEFT: Side = -1
RIGHT: Side = 1

_SLOT = 16.0
"""Distance of two lines at one side of a node."""

_REACH = 12.0
"""How far from its node a line turns."""

_NEST = 8.0
"""How much farther out the next line turns; also the distance of a trunk from what stands in the rows."""

_LABEL_GAP = 10.0
_GAP = 18.0
"""Distance of a trunk beside the rows from them: an arrowhead must fit in between."""

_SPACING = 12.0
"""Distance of two trunks."""

_PORT_SHIFT = 16.0
"""How far from the middle a loop enters its node at the top."""

_DROP_MARGIN = 16.0

_FEW_TRUNKS = 60
_FEW_ROWS = 60
_FEW_STEPS = 40
"""Within these numbers a trunk looks for a place between what stands in the rows."""


@dataclass(slots=True, eq=False)
class Exit:
    """Where an edge leaves a node at its side.

    Attributes:
        edge: Index of the edge in the graph.
        vertex: The node.
        label: The room of the label on the line beside the node, or None.
        dy: How far below the line on which the row is aligned.
        reach: How far from the node the line may turn.
        run: The run through which the line reaches the trunk, or None if it does so straight.
    """

    edge: int
    vertex: Vertex
    label: Size | None
    dy: float = 0.0
    reach: float = 0.0
    run: Run | None = None


@dataclass(slots=True, eq=False)
class Trunk:
    """The line beside the rows that edges to one vertex share.

    Attributes:
        side: At which side of the rows.
        target: A node, or the label above the handler of caught errors.
        exits: Where its edges come from.
        x: Where it is.
        straight: Whether it comes down on the middle of the target.
        drops: Whether it does so from the bottom of the only node that it comes from.
        run: The run through which it reaches the top of the target, or None if it enters at the side or is straight.
        port: Where it enters at the top.
        dy: Where it enters at the side, below the line on which the row is aligned.
    """

    side: Side
    target: Vertex
    exits: list[Exit] = field(default_factory=list)
    x: float = 0.0
    straight: bool = False
    drops: bool = False
    run: Run | None = None
    port: float = 0.0
    dy: float = 0.0

    def span(self) -> tuple[int, int]:
        """Return the uppermost and the lowest row that it touches."""
        rows = [self.target.row, *(leaving.vertex.row for leaving in self.exits)]
        return min(rows), max(rows)


def plan_trunks(graph: ScopeGraph, scene: Scene, sizes: list[Size], labels: Sequence[Size | None]) -> list[Trunk]:
    """Find which trunks there are, and make room for where they leave and enter the nodes.

    Vertices grow in width by what stands beside them. Where many edges leave at one side, the node itself grows in
    height: in `sizes`, which is changed.
    """
    trunks: dict[tuple[Vertex, Side], Trunk] = {}
    for index in (*scene.loops, *scene.long):
        edge = graph.edges[index]
        source, target = scene.nodes[edge.source], scene.nodes[edge.target]
        side = _nearer_side(scene, source, target)
        trunk = trunks.setdefault((target, side), Trunk(side, target))
        trunk.exits.append(Exit(index, source, labels[index]))
    for label, edges in scene.catches:
        trunk = trunks.setdefault((label, RIGHT), Trunk(RIGHT, label))
        trunk.exits.extend(Exit(index, scene.nodes[graph.edges[index].source], None) for index in edges)
    planned = list(trunks.values())
    for side in (LEFT, RIGHT):
        _make_room(scene, sizes, [trunk for trunk in planned if trunk.side == side], side)
    return planned


def _nearer_side(scene: Scene, source: Vertex, target: Vertex) -> Side:
    """Return the side at which less stands between the rows' border and the two vertices."""
    at_left = source.order + target.order
    at_right = sum(len(scene.rows[vertex.row]) - 1 - vertex.order for vertex in (source, target))
    return LEFT if at_left <= at_right else RIGHT


def _make_room(scene: Scene, sizes: list[Size], trunks: Sequence[Trunk], side: Side) -> None:
    """Spread what leaves and enters each node at one side along that side."""
    entering = {trunk.target: trunk for trunk in trunks}
    leaving: dict[Vertex, list[tuple[Trunk, Exit]]] = {}
    for trunk in trunks:
        for exit_ in trunk.exits:
            leaving.setdefault(exit_.vertex, []).append((trunk, exit_))
    for vertex in scene.nodes:
        slots = _slots(vertex, leaving.get(vertex, ()), entering.get(vertex))
        if not slots:
            continue
        heights = [_slot_height(slot) for slot in slots]
        extra = (sum(heights) + 8 - vertex.above - vertex.below) / 2
        if extra > 0:
            vertex.above += extra
            vertex.below += extra
            size = sizes[vertex.item]
            sizes[vertex.item] = Size(size.left, size.right, vertex.above, vertex.below)
        top = -min(sum(heights) / 2, vertex.above - 4)
        for slot, height in zip(slots, heights, strict=True):
            slot.dy = top + height / 2
            top += height
        reach = max((exit_.reach for _, exit_ in leaving.get(vertex, ())), default=0.0)
        if side == LEFT:
            vertex.left += reach
        else:
            vertex.right += reach


def _slot_height(slot: Exit | Trunk) -> float:
    return max(_SLOT, slot.label.height + 4) if isinstance(slot, Exit) and slot.label is not None else _SLOT


def _slots(vertex: Vertex, leaving: Sequence[tuple[Trunk, Exit]], entry: Trunk | None) -> list[Exit | Trunk]:
    """Return what leaves and enters a node at one side, from the top to the bottom, so that it need not cross.

    That is: what comes from above, what leaves upwards, what leaves downwards, what comes from below. The line that
    leads farther is the outer one, which is the lower of two that lead up and the upper of two that lead down.
    """
    ordered = sorted(leaving, key=lambda way: -way[0].target.row)
    upwards = [exit_ for trunk, exit_ in ordered if trunk.target.row <= vertex.row]
    downwards = [exit_ for trunk, exit_ in ordered if trunk.target.row > vertex.row]
    _set_reaches([*upwards, *downwards[::-1]])
    slots: list[Exit | Trunk] = [*upwards, *downwards]
    if entry is not None:
        from_above = entry.exits[0].vertex.row < vertex.row
        slots.insert(0 if from_above else len(slots), entry)
    return slots


def _set_reaches(exits: Sequence[Exit]) -> None:
    """Let each line turn farther out than those before it, so that it passes them."""
    reach = 0.0
    for exit_ in exits:
        own = _REACH if exit_.label is None else exit_.label.width + 2 * _LABEL_GAP
        reach = max(own, reach + _NEST if reach else 0.0)
        exit_.reach = reach


def place_trunks(rows: Sequence[Sequence[Vertex]], trunks: Sequence[Trunk], sizes: Sequence[Size]) -> None:
    """Set where each trunk is, and through which runs it is reached and reaches its target.

    A trunk runs as near to its nodes as there is room for it between what stands in the rows, else beside all of them.

    Args:
        rows: The rows, sorted and placed.
        trunks: The trunks with their exits.
        sizes: The room of the nodes themselves, without what stands beside them.
    """
    for trunk in trunks:
        trunk.drops = _drops(trunk, sizes)
        trunk.straight = trunk.drops or _is_straight(rows, trunk, sizes)
    outer: dict[Side, list[float]] = {
        LEFT: [row[0].x - row[0].left for row in rows],
        RIGHT: [row[-1].x + row[-1].right for row in rows],
    }
    few = len(trunks) <= _FEW_TRUNKS

    # Inner trunks first: straight ones, then those that pass few rows.
    def nearness(trunk: Trunk) -> tuple[bool, int, int]:
        first, last = trunk.span()
        return not trunk.straight, last - first, -first

    placed: list[Trunk] = []
    for trunk in sorted(trunks, key=nearness):
        border = outer[trunk.side]
        first, last = _touched(trunk)
        if trunk.straight:
            trunk.x = trunk.target.x
        else:
            inner = _corridor(rows, trunk, placed, sizes) if few else None
            edges = border[first : last + 1]
            beside = max(edges) + _GAP if trunk.side == RIGHT else min(edges) - _GAP
            trunk.x = beside if inner is None or (inner - beside) * trunk.side > -_GAP else inner
        _choose_runs(rows, trunk, sizes)
        if trunk.drops:
            continue
        placed.append(trunk)
        # The next one keeps the distance of two trunks, not that from the rows.
        beyond = trunk.x + trunk.side * (_SPACING - _GAP)
        for row in range(first, last + 1):
            if (beyond - border[row]) * trunk.side > 0:
                border[row] = beyond


def _touched(trunk: Trunk) -> tuple[int, int]:
    """Return the uppermost and the lowest row that must leave room for a trunk.

    A run that reaches the top of the target lies between its row and the row above.
    """
    first, last = trunk.span()
    return max(0, min(first, trunk.target.row - 1)), last


def _corridor(
    rows: Sequence[Sequence[Vertex]], trunk: Trunk, placed: Sequence[Trunk], sizes: Sequence[Size]
) -> float | None:
    """Return the nearest place outwards of a trunk's nodes at which nothing stands in its way, or None if it is far."""
    side, target = trunk.side, trunk.target
    first, last = _touched(trunk)
    if last - first > _FEW_ROWS:
        return None
    turns = {exit_.vertex: side * start_of(exit_, side, sizes)[1] for exit_ in trunk.exits}
    # Everything is mirrored for the left side, so that outwards is always up. A node that the trunk comes from is in the
    # way only where other lines leave it that turn farther out.
    blocks = []
    for row in rows[first : last + 1]:
        for vertex in row:
            low, high = vertex.x - vertex.left, vertex.x + vertex.right
            if side == LEFT:
                low, high = -high, -low
            if turns.get(vertex, high - 1) < high:
                blocks.append((low, high))
    lines = [other for other in placed if other.span()[0] - 1 <= last and other.span()[1] >= first]
    x = max(turns.values())
    if target.kind == "node":
        x = max(x, side * target.x + (target.right if side == RIGHT else target.left) + _GAP)
    for _ in range(_FEW_STEPS):
        obstacle = next((high + _NEST for low, high in blocks if low - _NEST < x < high + _NEST), None)
        if obstacle is None:
            near = (side * other.x + _SPACING for other in lines if abs(side * other.x - x) < _SPACING)
            obstacle = next(near, None)
        if obstacle is None:
            return side * x
        x = obstacle
    return None


def start_of(exit_: Exit, side: Side, sizes: Sequence[Size]) -> tuple[float, float]:
    """Return where the line of an exit leaves its node, and where it may turn."""
    size = sizes[exit_.vertex.item]
    x = exit_.vertex.x + side * (size.right if side == RIGHT else size.left)
    return x, x + side * exit_.reach


def _drops(trunk: Trunk, sizes: Sequence[Size]) -> bool:
    """Tell whether a trunk can come down from the bottom of its node, to the right of the other ways."""
    source, target = trunk.exits[0].vertex, trunk.target
    if len(trunk.exits) > 1 or target.kind != "label" or target.row != source.row + 1:
        return False
    return _DROP_MARGIN <= target.x - source.x <= sizes[source.item].right - _DROP_MARGIN


def _is_straight(rows: Sequence[Sequence[Vertex]], trunk: Trunk, sizes: Sequence[Size]) -> bool:
    """Tell whether a trunk can come straight down on its target, to the right of all that it starts from."""
    target = trunk.target
    first, last = trunk.span()
    if trunk.side != RIGHT or last != target.row or target.kind != "label":
        return False
    if any(start_of(exit_, RIGHT, sizes)[1] + _NEST > target.x for exit_ in trunk.exits):
        return False
    return all(_is_free(rows[row], target.x) for row in range(first, target.row))


def _is_free(row: Sequence[Vertex], x: float) -> bool:
    """Tell whether a vertical line may pass a row."""
    place = bisect_left(row, x, key=lambda vertex: vertex.x)
    before = place == 0 or row[place - 1].x + row[place - 1].right + _NEST <= x
    return before and (place == len(row) or row[place].x - row[place].left - _NEST >= x)


def _choose_runs(rows: Sequence[Sequence[Vertex]], trunk: Trunk, sizes: Sequence[Size]) -> None:
    """Make the runs by which a trunk is reached, and reaches its target, where there is no straight way in the row."""
    target = trunk.target
    shared: dict[int, Run] = {}
    for exit_ in trunk.exits:
        vertex = exit_.vertex
        beside = _neighbour(rows[vertex.row], vertex, trunk.side)
        if _is_beyond(beside, trunk):
            continue
        channel = vertex.row + 1 if target.row > vertex.row else vertex.row
        run = shared.setdefault(channel, Run(channel, sides=[trunk.x]))
        turn = start_of(exit_, trunk.side, sizes)[1]
        (run.tops if channel > vertex.row else run.bottoms).append(turn)
        exit_.run = run
    if trunk.straight:
        return
    if target.kind == "node" and _is_beyond(_neighbour(rows[target.row], target, trunk.side), trunk):
        return
    shift = min(_PORT_SHIFT, sizes[target.item].width / 4) if target.kind == "node" else 0.0
    trunk.port = target.x + trunk.side * shift
    trunk.run = Run(target.row, sides=[trunk.x], bottoms=[trunk.port])


def _neighbour(row: Sequence[Vertex], vertex: Vertex, side: Side) -> Vertex | None:
    place = vertex.order + side
    return row[place] if 0 <= place < len(row) else None


def _is_beyond(vertex: Vertex | None, trunk: Trunk) -> bool:
    """Tell whether a trunk can be reached before the vertex that comes next at its side."""
    if vertex is None:
        return True
    return vertex.x - vertex.left > trunk.x if trunk.side == RIGHT else vertex.x + vertex.right < trunk.x
