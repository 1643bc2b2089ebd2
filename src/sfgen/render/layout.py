"""A whole machine as one picture: every scope on its sheet, every sheet in the box of its state."""

from __future__ import annotations

from dataclasses import dataclass

from sfgen.asl import StateMachine
from sfgen.render.cards import Card, Inside, card_of, label_lines, label_size
from sfgen.render.graph import ScopeGraph, inner_pointers, scope_graphs
from sfgen.render.shapes import Sheet
from sfgen.render.sheet import lay_out

__all__ = ["Picture", "PlacedScope", "lay_out_machine"]


@dataclass(frozen=True, slots=True, eq=False)
class PlacedScope:
    """One scope in the picture.

    Attributes:
        graph: What it holds.
        sheet: Where that stands, from the scope's origin.
        cards: The boxes of the nodes.
        labels: The lines of the label of each edge.
        x: The scope's origin in the picture.
        y: The scope's origin in the picture.
    """

    graph: ScopeGraph
    sheet: Sheet
    cards: tuple[Card, ...]
    labels: tuple[tuple[str, ...], ...]
    x: float
    y: float


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """A machine laid out.

    Attributes:
        width: Width in pixels, without any margin.
        height: Height in pixels, without any margin.
        scopes: All scopes, each before those inside it.
    """

    width: float
    height: float
    scopes: tuple[PlacedScope, ...]


def lay_out_machine(machine: StateMachine) -> Picture:
    """Lay out a machine: the inner scopes first, since the boxes of their states take as much room as they need."""
    graphs = scope_graphs(machine)
    sheets: dict[str, Sheet] = {}
    cards: dict[str, tuple[Card, ...]] = {}
    labels: dict[str, tuple[tuple[str, ...], ...]] = {}
    for pointer, graph in reversed(graphs.items()):
        boxes = []
        for node in graph.nodes:
            pointers = () if node.visit is None else inner_pointers(node.visit)
            insides = [Inside(inner, sheets[inner], graphs[inner].scope.machine.comment) for inner in pointers]
            boxes.append(card_of(node, insides))
        cards[pointer] = tuple(boxes)
        labels[pointer] = tuple(tuple(label_lines(edge)) for edge in graph.edges)
        sizes = [label_size(lines) for lines in labels[pointer]]
        sheets[pointer] = lay_out(graph, [box.size for box in boxes], sizes)
    origins = {"": (0.0, 0.0)}
    placed = []
    for pointer, graph in graphs.items():
        x, y = origins[pointer]
        sheet = sheets[pointer]
        placed.append(PlacedScope(graph, sheet, cards[pointer], labels[pointer], x, y))
        for card, (middle, line) in zip(cards[pointer], sheet.nodes, strict=True):
            left, top = x + middle - card.width / 2, y + line - card.header / 2
            for panel in card.panels:
                origins[panel.pointer] = (left + panel.origin[0], top + panel.origin[1])
    return Picture(sheets[""].width, sheets[""].height, tuple(placed))
