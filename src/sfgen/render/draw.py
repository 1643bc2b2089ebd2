"""The picture of a machine as SVG text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import escape

from sfgen.asl import StateMachine
from sfgen.render.cards import ICON, LABEL_LINE, Card, Panel, label_size
from sfgen.render.graph import Edge, Node
from sfgen.render.layout import Picture, PlacedScope, lay_out_machine
from sfgen.render.measure import clean, wrap
from sfgen.render.shapes import DOT, Line, Point, Size, Tag
from sfgen.render.theme import GLYPHS, stylesheet

__all__ = ["svg"]

_MARGIN = 24.0
_HEADING_LINE = 24.0
_ROUND = 8.0
_HEAD = 8.0
_POINT = 14.0
_ENTITIES = str.maketrans({"\t": "&#9;", "\n": "&#10;", "\r": "&#13;"})
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""What an XML document cannot hold, however it is written."""


def svg(machine: StateMachine, *, title: str | None = None) -> str:
    """Draw a machine as a self-contained SVG picture.

    States stand in layers from the top to the bottom. The ways of a Choice carry their conditions; loops run at the left;
    caught errors are dashed lines at the right. Branches of a Parallel stand side by side in its box, the processor of
    a Map in a box with more behind it. The picture follows the light or dark preference of who looks at it and paints
    its own background, so that it can be read on any page.

    The groups of the states carry `data-state` (the name), those of the transitions `data-from`, `data-to` and
    `data-kind` (`next`, `choice`, `catch`).

    Args:
        machine: Any machine, also one with findings: what a transition names and nothing defines is drawn as missing.
        title: A heading above the picture, and its accessible name; None for no heading.

    Returns:
        An SVG document that ends with a line break: no scripts, no links, no fonts, no ids; the same text for the same
        machine.
    """
    picture = lay_out_machine(machine)
    return "\n".join(_document(machine, picture, title)) + "\n"


def _document(machine: StateMachine, picture: Picture, title: str | None) -> Iterator[str]:
    heading = wrap(clean(title), max(picture.width, 240.0), 17, bold=True) if title else []
    top = _MARGIN + len(heading) * _HEADING_LINE + (8 if heading else 0)
    width = max(picture.width, 240.0 if heading else 0.0) + 2 * _MARGIN
    height = picture.height + top + _MARGIN
    size = f'width="{_number(width)}" height="{_number(height)}"'
    yield (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="sfgen" role="img" {size} '
        f'viewBox="0 0 {_number(width)} {_number(height)}">'
    )
    yield f"<title>{_text(title or 'State machine')}</title>"
    yield f"<desc>{_text(_description(machine, picture))}</desc>"
    yield f"<style>{stylesheet()}</style>"
    yield '<rect class="sf-page" width="100%" height="100%" rx="10"/>'
    for place, line in enumerate(heading):
        yield _line_of_text("sf-heading", _MARGIN, _MARGIN + 16 + place * _HEADING_LINE, line)
    left = (width - picture.width) / 2
    yield f'<g transform="translate({_number(left)} {_number(top)})">'
    for placed in picture.scopes:
        yield from _scope(placed)
    yield "</g>"
    yield "</svg>"


def _description(machine: StateMachine, picture: Picture) -> str:
    """Say in words what the picture shows, for who cannot see it."""
    count = sum(node.visit is not None for placed in picture.scopes for node in placed.graph.nodes)
    said = [machine.comment or "", f"{count:,} {'state' if count == 1 else 'states'}"]
    if machine.start_at:
        said[-1] += f", starting at {machine.start_at}"
    first = picture.scopes[0].graph
    for edge in first.edges[:200]:
        way = {"next": "then", "choice": "may lead to", "catch": "on an error"}[edge.kind]
        said.append(f"{first.nodes[edge.source].name}: {way} {first.nodes[edge.target].name}")
    return ". ".join(part.rstrip(".") for part in said if part) + "."


# --------------------------------------------------------------------------------------------------------------- scopes


def _scope(placed: PlacedScope) -> Iterator[str]:
    sheet, graph = placed.sheet, placed.graph
    for line in sheet.lines:
        yield from _edge(placed, line)
    for tag in sheet.tags:
        yield from _label(placed, tag)
    if sheet.start is not None:
        x, y = placed.x + sheet.start[0], placed.y + sheet.start[1]
        yield f'<circle class="sf-dot" cx="{_number(x)}" cy="{_number(y)}" r="{_number(DOT)}"/>'
    for end in sheet.ends:
        x, y = placed.x + end[0], placed.y + end[1]
        yield f'<circle class="sf-end" cx="{_number(x)}" cy="{_number(y)}" r="{_number(DOT - 1)}"/>'
        yield f'<circle class="sf-dot" cx="{_number(x)}" cy="{_number(y)}" r="{_number(DOT - 4)}"/>'
    for node, card, point, size in zip(graph.nodes, placed.cards, sheet.nodes, sheet.sizes, strict=True):
        yield from _state(node, card, (placed.x + point[0], placed.y + point[1]), size)


def _state(node: Node, card: Card, point: Point, size: Size) -> Iterator[str]:
    x, y = point[0] - card.width / 2, point[1] - size.above
    text_top = point[1] - card.header / 2
    height = size.height
    yield f'<g class="sf-state sf-{card.kind}" data-state="{_attribute(node.name)}">'
    yield f"<title>{_text(_tooltip(node))}</title>"
    yield _box(card, x, y, height)
    inset = card.inset
    yield from _icon(card, x + inset, point[1] - ICON / 2)
    text_x = x + inset + ICON + 10
    titles, details = card.baselines()
    for line, base in zip(card.title, titles, strict=True):
        yield _line_of_text("sf-title", text_x, text_top + base, line)
    for line, base in zip(card.detail, details, strict=True):
        yield _line_of_text("sf-detail", text_x, text_top + base, line)
    if card.retries:
        yield _retry(x + card.width - 15 - (_POINT if card.kind == "choice" else 0), text_top + card.header - 15)
    for panel in card.panels:
        yield from _panel(card, panel, x, text_top)
    yield "</g>"


def _tooltip(node: Node) -> str:
    if node.visit is None:
        return f"{node.name}: not defined"
    state = node.visit.state
    said = f"{node.name} ({state.tag or 'unknown type'})"
    comment = getattr(state, "comment", None)
    return f"{said}: {comment}" if comment else said


def _box(card: Card, x: float, y: float, height: float) -> str:
    if card.kind == "choice":
        right, middle = x + card.width, y + height / 2
        points = [
            (x, middle),
            (x + _POINT, y),
            (right - _POINT, y),
            (right, middle),
            (right - _POINT, y + height),
            (x + _POINT, y + height),
        ]
        return f'<path class="sf-box" d="{_path(points, closed=True, radius=4)}"/>'
    radius = min(22.0, height / 2) if card.kind in {"succeed", "fail"} else 8.0
    return _rect("sf-box", (x, y), card.width, height, radius=radius)


def _icon(card: Card, x: float, y: float) -> Iterator[str]:
    radius = ICON / 2 if card.kind in {"succeed", "fail"} else 7.0
    yield _rect("sf-icon", (x, y), ICON, ICON, radius=radius)
    yield f'<path class="sf-glyph" transform="translate({_number(x + 4)} {_number(y + 4)})" d="{GLYPHS[card.glyph]}"/>'


def _retry(x: float, y: float) -> str:
    """Return an arrow that turns back on itself: the state is tried again."""
    move = f'transform="translate({_number(x)} {_number(y)})"'
    return f'<path class="sf-retry" {move} d="M3.6-2.7A4.5 4.5 0 1 0 4.5 0M4.3-5.4V-2.3H1.2"/>'


def _panel(card: Card, panel: Panel, x: float, y: float) -> Iterator[str]:
    left, top = x + panel.x, y + panel.y
    if card.kind in {"map", "distributed"}:
        for step in (8, 4):
            yield _rect("sf-panel", (left + step, top + step), panel.width, panel.height, radius=8)
    yield _rect("sf-panel", (left, top), panel.width, panel.height, radius=8)
    for place, line in enumerate(panel.caption):
        yield _line_of_text("sf-caption", left + 14, top + 17 + place * 14, line)


# ---------------------------------------------------------------------------------------------------------------- edges


def _edge(placed: PlacedScope, line: Line) -> Iterator[str]:
    points = [(placed.x + x, placed.y + y) for x, y in _touching(placed, line)]
    if line.edge is None:
        yield '<g class="sf-edge sf-plain">'
    else:
        yield _opened(placed, placed.graph.edges[line.edge])
    if line.arrow:
        points, head = _headed(points)
        yield f'<path class="sf-line" d="{_path(points)}"/>'
        yield f'<path class="sf-head" d="{head}"/>'
    else:
        yield f'<path class="sf-line" d="{_path(points)}"/>'
    yield "</g>"


def _touching(placed: PlacedScope, line: Line) -> list[Point]:
    """Return the points of a line, with its ends drawn to the slanting sides of a Choice."""
    points = list(line.points)
    if line.edge is None:
        return points
    edge = placed.graph.edges[line.edge]
    for node, end, before in ((edge.source, 0, 1), (edge.target, -1, -2)):
        size, middle = placed.sheet.sizes[node], placed.sheet.nodes[node]
        x, y = points[end]
        reaches = abs(x - middle[0]) == size.width / 2 and abs(y - middle[1]) < size.above
        if placed.cards[node].kind == "choice" and points[before][1] == y and reaches:
            inwards = _POINT * abs(y - middle[1]) / size.above
            points[end] = (x + _sign(middle[0] - x) * inwards, y)
    return points


def _opened(placed: PlacedScope, edge: Edge) -> str:
    nodes = placed.graph.nodes
    ends = f'data-from="{_attribute(nodes[edge.source].name)}" data-to="{_attribute(nodes[edge.target].name)}"'
    return f'<g class="sf-edge sf-{"catch" if edge.kind == "catch" else "flow"}" {ends} data-kind="{edge.kind}">'


def _headed(points: Sequence[Point]) -> tuple[list[Point], str]:
    """Return a line that ends at the back of its arrowhead, and the arrowhead."""
    (x0, y0), (x, y) = points[-2], points[-1]
    dx, dy = _sign(x - x0), _sign(y - y0)
    back = (x - dx * _HEAD, y - dy * _HEAD)
    wings = (-dy * _HEAD * 0.5, dx * _HEAD * 0.5)
    corners = [(x, y), (back[0] + wings[0], back[1] + wings[1]), (back[0] - wings[0], back[1] - wings[1])]
    return [*points[:-1], (x - dx * (_HEAD - 1), y - dy * (_HEAD - 1))], _path(corners, closed=True, radius=0)


def _label(placed: PlacedScope, tag: Tag) -> Iterator[str]:
    edge = placed.graph.edges[tag.edges[0]]
    lines = placed.labels[tag.edges[0]]
    size = label_size(lines)
    assert size is not None
    x, y = placed.x + tag.centre[0], placed.y + tag.centre[1]
    yield f'<g class="sf-label{" sf-caught" if edge.kind == "catch" else ""}">'
    details = dict.fromkeys(detail for index in tag.edges for detail in placed.graph.edges[index].details)
    yield f"<title>{_text(' or '.join(details))}</title>"
    yield _rect("", (x - size.left, y - size.above), size.width, size.height, radius=min(9.0, size.height / 2))
    for place, line in enumerate(lines):
        yield f'<text x="{_number(x)}" y="{_number(y - size.above + 13 + place * LABEL_LINE)}">{_text(line)}</text>'
    yield "</g>"


# ----------------------------------------------------------------------------------------------------------------- text


def _path(points: Sequence[Point], *, closed: bool = False, radius: float = _ROUND) -> str:
    """Return the data of a path with rounded corners."""
    count = len(points)
    if count == 1:
        return f"M{_pair(points[0])}"
    parts = [] if closed else [f"M{_pair(points[0])}"]
    for index in range(count) if closed else range(1, count - 1):
        before, corner, after = points[index - 1], points[index], points[(index + 1) % count]
        enter, leave = _towards(corner, before, radius), _towards(corner, after, radius)
        parts.append(f"{'L' if parts else 'M'}{_pair(enter)}")
        if enter != corner:
            parts.append(f"Q{_pair(corner)} {_pair(leave)}")
    parts.append("Z" if closed else f"L{_pair(points[-1])}")
    return "".join(parts)


def _towards(corner: Point, other: Point, radius: float) -> Point:
    dx, dy = other[0] - corner[0], other[1] - corner[1]
    length = (dx * dx + dy * dy) ** 0.5
    part = min(radius, length / 2) / length if length else 0.0
    return corner[0] + dx * part, corner[1] + dy * part


def _sign(value: float) -> int:
    return (value > 0) - (value < 0)


def _rect(kind: str, corner: Point, width: float, height: float, *, radius: float) -> str:
    named = f'class="{kind}" ' if kind else ""
    sizes = f'width="{_number(width)}" height="{_number(height)}" rx="{_number(radius)}"'
    return f'<rect {named}x="{_number(corner[0])}" y="{_number(corner[1])}" {sizes}/>'


def _line_of_text(kind: str, x: float, y: float, text: str) -> str:
    return f'<text class="{kind}" x="{_number(x)}" y="{_number(y)}">{_text(text)}</text>'


def _pair(point: Point) -> str:
    return f"{_number(point[0])} {_number(point[1])}"


def _number(value: float) -> str:
    return f"{value:.1f}".removesuffix(".0")


def _text(text: str) -> str:
    return escape(clean(text))


def _attribute(name: str) -> str:
    """Return a name as the value of an attribute; whoever reads it gets the name back, blanks and line breaks included.

    Only what XML cannot hold at all is replaced.
    """
    return _FORBIDDEN.sub("\ufffd", escape(name)).translate(_ENTITIES)
