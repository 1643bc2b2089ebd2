"""One scope on a sheet: where its nodes stand and how its edges run. Pure geometry; nothing here recurses.

Nodes stand in rows. An edge that leads down leaves its node at the bottom, passes the rows between and enters at the
top; edges to one node share the line through those rows. Loops run at the left of the rows, caught errors at the right
with one line for each handler and kind of error. The label of an edge takes room like a node does, so that nothing can
cover it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from sfgen.render.channels import Run, stack_runs
from sfgen.render.graph import ScopeGraph
from sfgen.render.place import place
from sfgen.render.rows import Vertex, order_rows
from sfgen.render.scene import Scene, build_scene, merge_bends
from sfgen.render.shapes import DOT, Line, Point, Sheet, Size, Tag
from sfgen.render.trunks import LEFT, Exit, Trunk, place_trunks, plan_trunks, start_of

__all__ = ["lay_out"]

_LEVEL = 9.0
_ABOVE_RUNS = 11.0
_ARROW_ROOM = 17.0
_PLAIN_ROOM = 8.0
_LOWEST_CHANNEL = 26.0
_LABEL_CHANNEL = 13.0
_BELOW_LABELS = 20.0
_MARGIN = 4.0
_ARM = 8.0
"""How far a line runs along another one that it joins."""

_LABEL_GAP = 8.0
_PORT_MARGIN = 18.0
_SNAP = 12.0
"""An edge that is out of line by no more than this is drawn straight."""


def lay_out(graph: ScopeGraph, sizes: Sequence[Size], labels: Sequence[Size | None]) -> Sheet:
    """Lay out one scope.

    Args:
        graph: The scope.
        sizes: For each node the room it asks for.
        labels: For each edge the room its label takes, or None if it has none.
    """
    scene = build_scene(graph, sizes, labels)
    if not scene.rows:
        return Sheet(0, 0, (), (), None, (), (), ())
    grown = list(sizes)
    order_rows(scene.rows)
    merge_bends(scene)
    trunks = plan_trunks(graph, scene, grown, labels)
    place(scene.rows)
    place_trunks(scene.rows, trunks, grown)
    return _Router(scene, trunks, grown).draw()


class _Router:
    """Turns placed rows and trunks into lines."""

    def __init__(self, scene: Scene, trunks: Sequence[Trunk], sizes: Sequence[Size]) -> None:
        self.scene = scene
        self.trunks = trunks
        self.sizes = sizes
        self.runs: dict[Vertex, Run] = {}
        """The run below each vertex that forks or leads aside."""
        self.ports: dict[tuple[Vertex, Vertex], Point] = {}
        """Where the line between two vertices leaves the upper and enters the lower one."""
        self.targets = {trunk.target for trunk in trunks}
        self._plan_flows()
        self._set_heights()

    def _plan_flows(self) -> None:
        caught = {label for label, _ in self.scene.catches}
        for row in self.scene.rows:
            for vertex in row:
                bent = []
                for lower in vertex.downs:
                    port = self._port_of_catch(vertex, lower) if vertex in caught else lower.x
                    straight = self._straight(vertex, lower, port)
                    if straight is None:
                        bent.append(port)
                        self.ports[vertex, lower] = (vertex.x, port)
                    else:
                        self.ports[vertex, lower] = (straight, straight)
                if bent:
                    self.runs[vertex] = Run(vertex.row + 1, tops=[vertex.x], bottoms=bent)

    def _port_of_catch(self, label: Vertex, handler: Vertex) -> float:
        """Return where caught errors enter their handler at the top: beside the other ways that lead to it."""
        if len(handler.ups) == 1:
            return handler.x
        room = max(0.0, self._half_width(handler) - _PORT_MARGIN)
        return min(max(label.x, handler.x - room), handler.x + room)

    def _straight(self, upper: Vertex, lower: Vertex, port: float) -> float | None:
        """Return where an edge between two rows can run straight down, or None."""
        distance = abs(upper.x - port)
        if distance < 1:
            return upper.x
        if distance > _SNAP or len(lower.ups) > 1 or lower in self.targets:
            return None
        if self._half_width(upper) > distance + DOT:
            return port
        return upper.x if self._half_width(lower) > distance + DOT else None

    def _half_width(self, vertex: Vertex) -> float:
        """Return how far from its axis an edge may leave or enter a vertex."""
        if vertex.kind == "node" and vertex.item < len(self.sizes):
            size = self.sizes[vertex.item]
            return min(size.left, size.right)
        return min(vertex.left, vertex.right) if vertex.kind == "label" else 0.0

    # ------------------------------------------------------------------------------------------------------ the heights

    def _set_heights(self) -> None:
        """Set the height of each row and of the room above it, from the runs that it holds."""
        rows = self.scene.rows
        channels: list[list[Run]] = [[] for _ in range(len(rows) + 1)]
        shared: dict[Run, None] = {}
        for trunk in self.trunks:
            for run in (trunk.run, *(leaving.run for leaving in trunk.exits)):
                if run is not None:
                    shared[run] = None
        for run in (*self.runs.values(), *shared):
            channels[run.channel].append(run)
        self.channel_tops: list[float] = []
        self.lines: list[float] = []
        y = 0.0
        for index, runs in enumerate(channels):
            levels = stack_runs(runs)
            self.channel_tops.append(y)
            if index == len(rows):
                break
            y += self._channel_height(index, levels)
            above = max(vertex.above for vertex in rows[index])
            self.lines.append(y + above)
            y += above + max(vertex.below for vertex in rows[index])
        self.height = y

    def _channel_height(self, channel: int, levels: int) -> float:
        """Return the height of the room above a row: of its levels, of arrowheads, of a line that is long enough."""
        row = self.scene.rows[channel]
        if channel == 0 and not levels:
            return 0.0
        labels = all(vertex.kind != "node" for vertex in row)
        height = _ABOVE_RUNS + (levels - 1) * _LEVEL + (_PLAIN_ROOM if labels else _ARROW_ROOM) if levels else 0.0
        if labels:
            return max(height, _LABEL_CHANNEL)
        below_labels = channel > 0 and all(vertex.kind != "node" for vertex in self.scene.rows[channel - 1])
        return max(height, _BELOW_LABELS if below_labels else _LOWEST_CHANNEL)

    def _level(self, run: Run) -> float:
        return self.channel_tops[run.channel] + _ABOVE_RUNS + run.level * _LEVEL

    def _line_y(self, vertex: Vertex) -> float:
        return self.lines[vertex.row]

    # -------------------------------------------------------------------------------------------------------- the lines

    def draw(self) -> Sheet:
        """Return the sheet, moved so that everything is inside."""
        lines = self._flows()
        tags: list[Tag] = []
        for trunk in self.trunks:
            lines.extend(self._trunk_lines(trunk))
            tags.extend(self._exit_tag(exit_, trunk) for exit_ in trunk.exits if exit_.label is not None)
        caught = dict(self.scene.catches)
        for row in self.scene.rows:
            for vertex in row:
                if vertex.kind == "label":
                    edges = caught.get(vertex, [vertex.item])
                    middle = vertex.x + (vertex.right - vertex.left) / 2
                    tags.append(Tag(tuple(edges), (middle, self._line_y(vertex))))
        for label, edges in self.scene.catches:
            lines.append(Line(edges[0], self._down(label, label.downs[0]), arrow=True))
        return self._moved(lines, tags)

    def _flows(self) -> list[Line]:
        """Return the lines that run down through the rows. Where several enter a vertex, one of them goes all the way."""
        ways = []
        longest: dict[tuple[Vertex, float], float] = {}
        passed: dict[Vertex, float] = {}
        for chain in sorted(self.scene.chains, key=lambda chain: chain.vertices[0].row):
            points: list[Point] = []
            for upper, lower in pairwise(chain.vertices):
                points.extend(self._down(upper, lower))
                if lower is not chain.vertices[-1]:
                    passed[lower] = points[-2][1]
            corners = _corners(points)
            goal = (chain.vertices[-1], corners[-1][0])
            longest[goal] = min(longest.get(goal, corners[-2][1]), corners[-2][1])
            ways.append((chain, corners, goal))
        lines = []
        for chain, corners, goal in ways:
            whole = goal[0].kind == "node" and corners[-2][1] == longest.get(goal)
            if whole:
                del longest[goal]
            else:
                # It ends a little behind the corner at which the two lines become one: its own, or that of the other.
                joined = max(corners[-2][1], passed.get(goal[0], corners[-2][1]))
                corners[-1] = (corners[-1][0], joined + _ARM)
            lines.append(Line(chain.edge, tuple(corners), arrow=whole))
        return lines

    def _down(self, upper: Vertex, lower: Vertex) -> tuple[Point, ...]:
        """Return the way from the bottom of a vertex to the top of one in the next row."""
        top = self._line_y(upper) + (0 if upper.kind == "label" else self._below(upper))
        bottom = self._line_y(lower) - (0 if lower.kind == "label" else self._above(lower))
        start, port = self.ports[upper, lower]
        if start == port:
            return (port, top), (port, bottom)
        level = self._level(self.runs[upper])
        return (start, top), (start, level), (port, level), (port, bottom)

    def _above(self, vertex: Vertex) -> float:
        return self._own(vertex).above

    def _below(self, vertex: Vertex) -> float:
        return self._own(vertex).below

    def _own(self, vertex: Vertex) -> Size:
        """Return the room of a vertex itself: a node may have been given more for the edges that leave at its side."""
        if vertex.kind == "node" and vertex.item < len(self.sizes):
            return self.sizes[vertex.item]
        return Size(vertex.left, vertex.right, vertex.above, vertex.below)

    def _trunk_lines(self, trunk: Trunk) -> Iterable[Line]:
        """Yield the lines of a trunk: the longest one goes all the way, the others end where they join one."""
        target = trunk.target
        if trunk.drops:
            (exit_,) = trunk.exits
            bottom = self._line_y(exit_.vertex) + self._below(exit_.vertex)
            yield Line(exit_.edge, ((trunk.x, bottom), (trunk.x, self._line_y(target))), arrow=False)
            return
        if trunk.straight:
            entry: list[Point] = [(trunk.x, self._line_y(target))]
        elif trunk.run is not None:
            level = self._level(trunk.run)
            bottom = self._line_y(target) - (0 if target.kind == "label" else self._above(target))
            entry = [(trunk.x, level), (trunk.port, level), (trunk.port, bottom)]
        else:
            y = self._line_y(target) + trunk.dy
            size = self._own(target)
            entry = [(trunk.x, y), (target.x + trunk.side * (size.left if trunk.side == LEFT else size.right), y)]
        goal = entry[0][1]
        joins = [(self._to_trunk(exit_, trunk), exit_) for exit_ in trunk.exits]
        joins.sort(key=lambda join: -abs(join[0][-1][1] - goal))
        low = high = goal
        reached = False
        for points, exit_ in joins:
            y = points[-1][1]
            if not reached:
                way = [*points, *entry]
            elif low <= y <= high:
                way = [*points, (trunk.x, y + _toward(goal - y))]
            else:
                way = [*points, (trunk.x, goal)]
            low, high = min(low, y), max(high, y)
            yield Line(exit_.edge, tuple(_corners(way)), arrow=not reached and target.kind == "node")
            reached = True

    def _to_trunk(self, exit_: Exit, trunk: Trunk) -> list[Point]:
        """Return the way from the side of a node to the trunk."""
        y = self._line_y(exit_.vertex) + exit_.dy
        start, turn = start_of(exit_, trunk.side, self.sizes)
        if exit_.run is None:
            return [(start, y), (trunk.x, y)]
        level = self._level(exit_.run)
        return [(start, y), (turn, y), (turn, level), (trunk.x, level)]

    def _exit_tag(self, exit_: Exit, trunk: Trunk) -> Tag:
        assert exit_.label is not None
        start, _ = start_of(exit_, trunk.side, self.sizes)
        middle = start + trunk.side * (exit_.label.width / 2 + _LABEL_GAP)
        return Tag((exit_.edge,), (middle, self._line_y(exit_.vertex) + exit_.dy))

    def _moved(self, lines: Sequence[Line], tags: Sequence[Tag]) -> Sheet:
        scene = self.scene
        across = [x for line in lines for x, _ in line.points]
        across += [vertex.x - vertex.left for row in scene.rows for vertex in row]
        across += [vertex.x + vertex.right for row in scene.rows for vertex in row]
        down = [y for line in lines for _, y in line.points]
        left, top = min(across) - _MARGIN, min(0.0, *down) if down else 0.0
        width, height = max(across) + _MARGIN - left, max([self.height, *down]) - top

        def moved(point: Point) -> Point:
            return point[0] - left, point[1] - top

        def middle(vertex: Vertex) -> Point:
            return moved((vertex.x, self._line_y(vertex)))

        return Sheet(
            width,
            height,
            tuple(middle(vertex) for vertex in scene.nodes),
            tuple(self.sizes),
            middle(scene.start) if scene.start is not None else None,
            tuple(middle(vertex) for vertex in scene.ends),
            tuple(Line(line.edge, tuple(map(moved, line.points)), line.arrow) for line in lines),
            tuple(Tag(tag.edges, moved(tag.centre)) for tag in tags),
        )


def _toward(distance: float) -> float:
    return max(-_ARM, min(_ARM, distance))


def _corners(points: Sequence[Point]) -> list[Point]:
    """Leave out points that are no corners."""
    kept: list[Point] = []
    for point in points:
        if kept and kept[-1] == point:
            continue
        if len(kept) > 1 and (kept[-2][0] == kept[-1][0] == point[0] or kept[-2][1] == kept[-1][1] == point[1]):
            kept[-1] = point
        else:
            kept.append(point)
    return kept
