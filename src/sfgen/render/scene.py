"""From the graph of a scope to rows of vertices: layers, labels, and where edges pass. Nothing here recurses."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from sfgen.render.graph import ScopeGraph
from sfgen.render.ranks import Arrow, find_loops, rank
from sfgen.render.rows import Vertex, preorder
from sfgen.render.shapes import DOT, Size

__all__ = ["Chain", "Scene", "build_scene", "merge_bends"]

_MOST_BENDS = 60

_LABEL_AXIS = 22.0
_END_REACH = 2
"""A state that ends the scope at most this many layers above the last one leads to the same end dot as that one."""


@dataclass(frozen=True, slots=True, eq=False)
class Chain:
    """An edge that runs down through the rows.

    Attributes:
        edge: Index of the edge in the graph; None for the way from the start dot or to an end dot.
        vertices: From the source to the target, or to the place where it joins another edge to the same target.
    """

    edge: int | None
    vertices: list[Vertex]


@dataclass(frozen=True, slots=True, eq=False)
class Scene:
    """The rows of a scope, not yet sorted nor placed.

    Attributes:
        rows: The vertices of each row.
        nodes: The vertices of the graph's nodes.
        start: The start dot, or None.
        ends: The end dots.
        chains: The edges that run down through the rows.
        loops: Edges that lead up or to where they start, other than those of caught errors.
        long: Edges that lead down beside the rows, since there are too many lines through them.
        catches: Edges of caught errors, by the label through which they enter their handler.
    """

    rows: list[list[Vertex]]
    nodes: list[Vertex]
    start: Vertex | None
    ends: list[Vertex]
    chains: list[Chain]
    loops: list[int]
    long: list[int]
    catches: list[tuple[Vertex, list[int]]]


@dataclass(frozen=True, slots=True)
class _Way:
    """A way down: an edge of the graph, or one from or to a dot."""

    edge: int | None
    source: int
    target: int


def build_scene(graph: ScopeGraph, sizes: Sequence[Size], labels: Sequence[Size | None]) -> Scene:
    """Rank the nodes of a scope and make the vertices of its rows.

    Args:
        graph: The scope.
        sizes: For each node the room it takes.
        labels: For each edge the room its label takes, or None if it has none.
    """
    return _Builder(graph, sizes, labels).build()


class _Builder:
    """The work on one scope. Nodes are the graph's, then the dots."""

    def __init__(self, graph: ScopeGraph, sizes: Sequence[Size], labels: Sequence[Size | None]) -> None:
        self.graph = graph
        self.labels = labels
        self.sizes = list(sizes)
        self.ways: list[_Way] = []
        self.ranks: list[int] = []
        self.rows: list[list[Vertex]] = []
        self.nodes: list[Vertex] = []

    def build(self) -> Scene:
        graph = self.graph
        start = self._add_dot() if graph.start is not None else None
        loops = self._rank(start)
        ends = self._add_ends()
        long = self._choose_long()
        self.ways = [way for way in self.ways if way.edge not in long]
        caught = self._caught()
        self._make_rows(caught)
        chains = self._make_chains()
        catches = [self._catch(target, edges) for (target, _), edges in caught.items()]
        first = [] if start is None else [self.nodes[start]]
        preorder([vertex for row in self.rows for vertex in row], first)
        return Scene(
            self.rows,
            self.nodes[: len(graph.nodes)],
            first[0] if first else None,
            [self.nodes[end] for end in ends],
            chains,
            sorted(index for index in loops if graph.edges[index].kind != "catch"),
            sorted(long),
            catches,
        )

    # ------------------------------------------------------------------------------------------------------- the layers

    def _add_dot(self) -> int:
        self.sizes.append(Size.centred(2 * DOT, 2 * DOT))
        return len(self.sizes) - 1

    def _rank(self, start: int | None) -> set[int]:
        """Set the layers and the ways down; return which edges close a loop."""
        graph = self.graph
        # Caught errors come last, so that where they form a loop with other ways they are the ones that lead up.
        numbers = sorted(range(len(graph.edges)), key=lambda index: graph.edges[index].kind == "catch")
        arrows = [Arrow(graph.edges[index].source, graph.edges[index].target) for index in numbers]
        closing = find_loops(len(graph.nodes), arrows, () if graph.start is None else (graph.start,))
        loops = {numbers[place] for place in closing}
        forward = [arrow for place, arrow in enumerate(arrows) if place not in closing]
        if start is not None and graph.start is not None:
            forward.append(Arrow(start, graph.start))
            self.ways.append(_Way(None, start, graph.start))
        self.ranks = rank(len(self.sizes), forward)
        for index, edge in enumerate(graph.edges):
            if edge.kind != "catch" and index not in loops:
                self.ways.append(_Way(index, edge.source, edge.target))
        return loops

    def _add_ends(self) -> list[int]:
        """Add the dots at which the scope ends: one at the bottom, and one below each node that ends far above it."""
        ending = [index for index, node in enumerate(self.graph.nodes) if node.ends]
        last = max((self.ranks[index] for index in ending), default=0)
        ends: dict[int, int] = {}
        for index in ending:
            far = last + 1 - self.ranks[index] > _END_REACH
            level = self.ranks[index] + 1 if far else last + 1
            if far or level not in ends:
                dot = self._add_dot()
                self.ranks.append(level)
                ends[-index - 1 if far else level] = dot
            self.ways.append(_Way(None, index, ends[-index - 1 if far else level]))
        return list(ends.values())

    def _choose_long(self) -> set[int]:
        """Return the edges to leave out of the rows so that their number stays in proportion to that of the nodes."""
        tops: dict[int, int] = {}
        for way in self.ways:
            tops[way.target] = min(tops.get(way.target, self.ranks[way.target]), self.ranks[way.source])
        room = 8 * len(self.sizes) + 400
        left_out = set()
        for span, target in sorted((self.ranks[target] - top, target) for target, top in tops.items()):
            room -= span
            if room < 0:
                left_out.add(target)
        return {
            way.edge
            for way in self.ways
            if way.edge is not None and way.target in left_out and self.ranks[way.target] - self.ranks[way.source] > 1
        }

    # ----------------------------------------------------------------------------------------------------- the vertices

    def _caught(self) -> dict[tuple[int, tuple[str, ...]], list[int]]:
        """Return the edges of caught errors by handler and label."""
        groups: dict[tuple[int, tuple[str, ...]], list[int]] = {}
        for index, edge in enumerate(self.graph.edges):
            if edge.kind == "catch":
                groups.setdefault((edge.target, edge.labels), []).append(index)
        return groups

    def _make_rows(self, caught: dict[tuple[int, tuple[str, ...]], list[int]]) -> None:
        """Make the rows with their nodes; a row for labels stands below each layer that needs one."""
        labelled = {self.ranks[target] - 1 for target, _ in caught}
        labelled |= {self.ranks[way.source] for way in self.ways if self._label(way) is not None}
        row_of = []
        row = int(-1 in labelled)
        for level in range(max(self.ranks, default=-1) + 1):
            row_of.append(row)
            row += 1 + (level in labelled)
        self.rows = [[] for _ in range(row)]
        for index, (size, aside) in enumerate(zip(self.sizes, self._aside(), strict=True)):
            self.nodes.append(self._add("node", index, size, row_of[self.ranks[index]], aside=aside))

    def _label(self, way: _Way) -> Size | None:
        return None if way.edge is None else self.labels[way.edge]

    def _add(self, kind: Literal["node", "label", "bend"], item: int, size: Size, row: int, *, aside: bool) -> Vertex:
        vertex = Vertex(kind, item, size.left, size.right, size.above, size.below, row, aside)
        self.rows[row].append(vertex)
        return vertex

    def _aside(self) -> list[bool]:
        """Tell of each node whether only caught errors lead to it, or nothing at all."""
        onward: list[list[int]] = [[] for _ in self.sizes]
        for edge in self.graph.edges:
            if edge.kind != "catch":
                onward[edge.source].append(edge.target)
        for way in self.ways:
            onward[way.source].append(way.target)
        main = [self.graph.start is None] * len(self.sizes)
        stack = [] if self.graph.start is None else [self.graph.start, len(self.graph.nodes)]
        while stack:
            node = stack.pop()
            if not main[node]:
                main[node] = True
                stack.extend(onward[node])
        return [not reached for reached in main]

    def _make_chains(self) -> list[Chain]:
        """Join the nodes by way of labels and bends; edges to one node share its bends if they are many."""
        chains = []
        bends: dict[tuple[int, int, int], Vertex] = {}
        crowded = self._crowded()
        for number, way in enumerate(self.ways):
            target = self.nodes[way.target]
            lane = -1 if way.target in crowded else number
            label = self._label(way)
            chain = [self.nodes[way.source]]
            row = chain[0].row + 1
            if label is not None and way.edge is not None:
                chain.append(self._add("label", way.edge, label, row, aside=target.aside))
                row += 1
            while row < target.row and (way.target, row, lane) not in bends:
                bend = self._add("bend", way.target, Size(1, 1, 0, 0), row, aside=target.aside)
                bends[way.target, row, lane] = bend
                chain.append(bend)
                row += 1
            chain.append(bends.get((way.target, row, lane), target))
            for upper, lower in pairwise(chain):
                _join(upper, lower)
            chains.append(Chain(way.edge, chain))
        return chains

    def _crowded(self) -> set[int]:
        """Return the nodes to which so many ways lead through the rows that they share their bends from the outset."""
        spans: dict[int, int] = {}
        for way in self.ways:
            span = self.nodes[way.target].row - self.nodes[way.source].row
            spans[way.target] = spans.get(way.target, 0) + span - 1
        return {target for target, span in spans.items() if span > _MOST_BENDS}

    def _catch(self, target: int, edges: list[int]) -> tuple[Vertex, list[int]]:
        handler = self.nodes[target]
        size = self.labels[edges[0]]
        assert size is not None  # an edge of a caught error says which
        if not handler.aside:
            # Other ways lead straight down to the handler: with its axis at the left the label stays close to them.
            left = min(size.left, _LABEL_AXIS)
            size = Size(left, size.width - left, size.above, size.below)
        label = self._add("label", edges[0], size, handler.row - 1, aside=handler.aside)
        _join(label, handler)
        sources = [self.nodes[self.graph.edges[edge].source] for edge in edges]
        label.pulls.extend(sources)
        # A handler directly below stands where the line from the side of the node can come straight down on it.
        if label.aside and len(sources) == 1 and sources[0].row == label.row - 1:
            label.beyond.append(sources[0])
        return label, edges


def _join(upper: Vertex, lower: Vertex) -> None:
    upper.downs.append(lower)
    lower.ups.append(upper)


def merge_bends(scene: Scene) -> None:
    """Let edges to one node share a line from where they pass a row beside one another. The rows must be sorted."""
    chain_of = {vertex: chain.vertices for chain in scene.chains for vertex in chain.vertices[1:-1]}
    dropped: set[Vertex] = set()
    for row in scene.rows:
        kept: Vertex | None = None
        for vertex in row:
            if vertex in dropped:
                continue
            if kept is None or vertex.kind != "bend" or kept.kind != "bend" or kept.item != vertex.item:
                kept = vertex
                continue
            chain = chain_of[vertex]
            place = chain.index(vertex)
            dropped.update(chain[place:-1])
            before = chain[place - 1]
            before.downs[before.downs.index(vertex)] = kept
            kept.ups.append(before)
            last = chain[-1]
            last.ups.remove(chain[-2])
            chain[place:] = [kept]
    for row in scene.rows:
        if not dropped.isdisjoint(row):
            row[:] = [vertex for vertex in row if vertex not in dropped]
            for place, vertex in enumerate(row):
                vertex.order = place
