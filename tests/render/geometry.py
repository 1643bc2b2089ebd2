"""What must hold of every layout, computed from its boxes, labels and lines."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, pairwise
from typing import NamedTuple

from sfgen.render.cards import DETAIL_SIZE, ICON, TITLE_SIZE, Card, label_size
from sfgen.render.layout import Picture, PlacedScope
from sfgen.render.measure import text_width
from sfgen.render.shapes import DOT, Line, Point, Tag

__all__ = ["Box", "confusions", "faults", "label_boxes", "node_boxes"]

_TOUCH = 0.01


class Box(NamedTuple):
    """A rectangle in the coordinates of its scope's sheet."""

    what: str
    left: float
    top: float
    right: float
    bottom: float

    def overlaps(self, other: "Box") -> bool:
        """Tell whether the two have more in common than their borders."""
        across = min(self.right, other.right) - max(self.left, other.left)
        down = min(self.bottom, other.bottom) - max(self.top, other.top)
        return across > _TOUCH and down > _TOUCH

    def inside(self, other: "Box") -> bool:
        """Tell whether this one is nowhere outside of the other."""
        return (
            self.left >= other.left - _TOUCH
            and self.top >= other.top - _TOUCH
            and self.right <= other.right + _TOUCH
            and self.bottom <= other.bottom + _TOUCH
        )

    def grown(self, by: float) -> "Box":
        """Return a box that is larger on all sides, or smaller if `by` is negative."""
        return Box(self.what, self.left - by, self.top - by, self.right + by, self.bottom + by)


def node_boxes(placed: PlacedScope) -> dict[int, Box]:
    """Return the boxes of the nodes of a scope, by their indices."""
    sheet = placed.sheet
    result = {}
    for index, ((x, y), size, card) in enumerate(zip(sheet.nodes, sheet.sizes, placed.cards, strict=True)):
        name = placed.graph.nodes[index].name
        result[index] = Box(name, x - card.width / 2, y - size.above, x + card.width / 2, y + size.below)
    return result


def label_boxes(placed: PlacedScope) -> list[tuple[Tag, Box]]:
    """Return the labels of a scope with their boxes."""
    result = []
    for tag in placed.sheet.tags:
        lines = placed.labels[tag.edges[0]]
        size = label_size(lines)
        assert size is not None
        x, y = tag.centre
        box = Box(" ".join(lines), x - size.left, y - size.above, x + size.right, y + size.below)
        result.append((tag, box))
    return result


def faults(picture: Picture) -> Iterator[str]:
    """Yield what is wrong with a layout."""
    for placed in picture.scopes:
        where = placed.graph.scope.pointer or "/"
        for fault in _scope_faults(placed):
            yield f"{where}: {fault}"
        for card in placed.cards:
            for fault in _card_faults(card):
                yield f"{where}: {card.title}: {fault}"


def _scope_faults(placed: PlacedScope) -> Iterator[str]:
    sheet = placed.sheet
    page = Box("the sheet", 0, 0, sheet.width, sheet.height)
    nodes, labels = node_boxes(placed), label_boxes(placed)
    dots = [*sheet.ends, *([sheet.start] if sheet.start else [])]
    round_ = [Box("a dot", x, y, x, y).grown(DOT) for x, y in dots]
    everything = [*nodes.values(), *round_, *(box for _, box in labels)]
    for box in everything:
        if not box.inside(page):
            yield f"{box} is outside of {page}"
    for one, other in combinations(everything, 2):
        if one.overlaps(other):
            yield f"{one} overlaps {other}"
    for line in sheet.lines:
        yield from _line_faults(placed, line, nodes, labels)
    drawn = {line.edge for line in sheet.lines}
    for index, edge in enumerate(placed.graph.edges):
        if index not in drawn:
            yield f"{edge} has no line"
        if placed.labels[index] and not any(index in tag.edges for tag, _ in labels):
            yield f"{edge} has no label"


def _line_faults(
    placed: PlacedScope, line: Line, nodes: Mapping[int, Box], labels: Sequence[tuple[Tag, Box]]
) -> Iterator[str]:
    for (x0, y0), (x1, y1) in pairwise(line.points):
        if x0 != x1 and y0 != y1:
            yield f"{line} slants"
        segment = Box("", min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)).grown(0.5)
        for box in nodes.values():
            if segment.overlaps(box.grown(-1)):
                yield f"{line} runs through {box}"
        for tag, box in labels:
            if line.edge not in tag.edges and segment.overlaps(box):
                yield f"{line} runs through the label {box}"
    if line.edge is None:
        return
    edge = placed.graph.edges[line.edge]
    if line.arrow and not _touches(line.points[-1], nodes[edge.target]):
        yield f"{line} does not reach {nodes[edge.target]}"
    # The line from the label of caught errors to their handler begins in the label, behind its text.
    labels_of_it = [box for tag, box in labels if line.edge in tag.edges]
    begins = _touches(line.points[0], nodes[edge.source])
    if not begins and not any(_touches(line.points[0], box) for box in labels_of_it):
        yield f"{line} does not begin at {nodes[edge.source]}"


def _touches(point: Point, box: Box) -> bool:
    x, y = point
    return box.grown(1).left <= x <= box.grown(1).right and box.grown(1).top <= y <= box.grown(1).bottom


def _card_faults(card: Card) -> Iterator[str]:
    texts = [(line, TITLE_SIZE, True) for line in card.title] + [(line, DETAIL_SIZE, False) for line in card.detail]
    for line, size, bold in texts:
        if card.inset + ICON + 10 + text_width(line, size, bold=bold) > card.width:
            yield f"{line!r} is too wide"
    if card.text_height > card.header:
        yield "the text is too high"
    panels = [
        Box(panel.pointer, panel.x, panel.y, panel.x + panel.width, panel.y + panel.height) for panel in card.panels
    ]
    for one, other in combinations(panels, 2):
        if one.overlaps(other):
            yield f"{one} overlaps {other}"
    for panel in panels:
        if not panel.inside(Box("", 0, card.header, card.width, card.height)):
            yield f"{panel} is outside"


def confusions(picture: Picture) -> Iterator[str]:
    """Yield where lines lie on one another though they neither come from nor lead to one state."""
    for placed in picture.scopes:
        edges = placed.graph.edges
        for one, other in combinations(placed.sheet.lines, 2):
            if one.edge is None or other.edge is None:
                continue
            first, second = edges[one.edge], edges[other.edge]
            if first.source == second.source or first.target == second.target:
                continue
            for part in pairwise(one.points):
                for other_part in pairwise(other.points):
                    if _common_length(part, other_part) > 3:
                        yield f"{one} lies on {other}"


def _common_length(one: tuple[Point, Point], other: tuple[Point, Point]) -> float:
    (a, b), (c, d) = one, other
    for fixed, along in ((0, 1), (1, 0)):
        if abs(a[fixed] - b[fixed]) < 0.1 and abs(c[fixed] - d[fixed]) < 0.1 and abs(a[fixed] - c[fixed]) < 2:
            low = max(min(a[along], b[along]), min(c[along], d[along]))
            return min(max(a[along], b[along]), max(c[along], d[along])) - low
    return 0.0
