"""What stands in the box of a state: its lines of text, its sign, its colour, and how large that makes the box."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sfgen.asl import ChoiceState, FailState, MapState, SucceedState, TaskState
from sfgen.render.graph import Edge, Node
from sfgen.render.measure import clean, text_width, wrap
from sfgen.render.shapes import Sheet, Size
from sfgen.render.words import described, service

__all__ = [
    "DETAIL_SIZE",
    "ICON",
    "LABEL_LINE",
    "LABEL_SIZE",
    "PANEL_PADDING",
    "TITLE_SIZE",
    "Card",
    "Inside",
    "Panel",
    "card_of",
    "label_lines",
    "label_size",
]

TITLE_SIZE = 13.0
DETAIL_SIZE = 11.0
LABEL_SIZE = 11.0
LABEL_LINE = 14.0
ICON = 28.0
PANEL_PADDING = 14.0

_TITLE_LINE = 17.0
_DETAIL_LINE = 14.0
_TEXT_WIDTH = 208.0
_LEAST_WIDTH = 152.0
_RETRY_WIDTH = 18.0
_PADDING = 10.0
_POINT = 14.0
"""How far the sides of a Choice run out into a point."""

_USUAL = 0.88
"""The width of a text in common faces, as a part of the bound."""

_PANEL_GAP = 14.0
_LEAST_PANEL = 90.0
_CAPTION_WIDTH = 120.0
_SHELF = 1_600.0
"""Branches stand side by side up to this width; further ones begin a new row."""

_SHADOW = 8.0
"""Room for the outlines behind the panel of a Map."""

_LABEL_WIDTH = 190.0
_MOST_LABELS = 4


@dataclass(frozen=True, slots=True)
class Panel:
    """Where one scope stands inside the box of its state.

    Attributes:
        pointer: JSON Pointer of the scope.
        x: Left edge, from the left edge of the box.
        y: Upper edge, from the upper edge of the box.
        width: Width of the panel.
        height: Height of the panel.
        caption: Lines above the states.
        origin: Where the sheet of the scope begins, from the upper left corner of the box.
    """

    pointer: str
    x: float
    y: float
    width: float
    height: float
    caption: tuple[str, ...]
    origin: tuple[float, float]


@dataclass(frozen=True, slots=True)
class Inside:
    """A scope to be put into the box of its state.

    Attributes:
        pointer: JSON Pointer of the scope.
        sheet: Its states and edges.
        comment: What to write above them.
    """

    pointer: str
    sheet: Sheet
    comment: str | None


@dataclass(frozen=True, slots=True)
class Card:
    """The box of a node.

    Attributes:
        kind: Which colours and shape: the type of the state in small letters, `distributed`, `unknown` or `missing`.
        glyph: Name of the sign.
        title: The name of the state, in lines.
        detail: What it does, in lines.
        retries: Whether it has a Retry.
        inset: Where the sign begins, from the left edge.
        width: Width of the box.
        height: Height of the box.
        header: Height of the part with the text.
        panels: The scopes inside.
    """

    kind: str
    glyph: str
    title: tuple[str, ...]
    detail: tuple[str, ...]
    retries: bool
    inset: float
    width: float
    height: float
    header: float
    panels: tuple[Panel, ...] = ()

    @property
    def text_height(self) -> float:
        """Height of title and detail together."""
        return len(self.title) * _TITLE_LINE + len(self.detail) * _DETAIL_LINE

    @property
    def size(self) -> Size:
        """The room it takes; boxes with scopes inside are aligned at their header."""
        half = self.header / 2
        return Size(self.width / 2, self.width / 2, half, self.height - half)

    def baselines(self) -> tuple[list[float], list[float]]:
        """Return the base lines of the title and of the detail, from the upper edge of the box."""
        top = (self.header - self.text_height) / 2
        titles = [top + place * _TITLE_LINE + 13 for place in range(len(self.title))]
        top += len(self.title) * _TITLE_LINE
        return titles, [top + place * _DETAIL_LINE + 10.5 for place in range(len(self.detail))]


# Which sign stands for a service; those that are not here have the sign of a task.
_GLYPHS = {
    name: glyph
    for glyph, names in {
        "function": ("lambda",),
        "ai": (
            *("bedrock", "bedrockagent", "bedrockagentruntime", "bedrockruntime", "comprehend", "sagemaker"),
            *("sagemakerruntime", "rekognition", "textract", "translate", "lookoutvision", "lexruntimev2"),
        ),
        "storage": ("s3", "efs", "backup", "glacier", "datasync"),
        "database": ("dynamodb", "rds", "rdsdata", "redshiftdata", "athena", "glue", "opensearch", "timestreamquery"),
        "message": ("sns", "sqs", "ses", "sesv2", "pinpoint", "iotdataplane", "support"),
        "http": ("http", "apigateway"),
        "workflow": ("states", "sfn"),
        "compute": ("ecs", "batch", "ec2", "eks", "emr", "emr-containers", "emrserverless", "codebuild"),
        "event": ("events", "eventbridge", "scheduler", "kinesis", "firehose", "appflow"),
        "media": ("transcribe", "polly", "mediaconvert", "medialive", "mediapackage", "elastictranscoder"),
        "person": ("activity",),
    }.items()
    for name in names
}


def card_of(node: Node, insides: Sequence[Inside]) -> Card:
    """Return the box of a node with the scopes inside it."""
    if node.visit is None:
        return _plain("missing", "unknown", node.name, "not defined", _TEXT_WIDTH, retries=False)
    state = node.visit.state
    kind = state.tag.lower() if state.tag is not None else "unknown"
    glyph = kind
    if isinstance(state, TaskState):
        waits = state.resource.endswith(".waitForTaskToken")
        glyph = "person" if waits else _GLYPHS.get(service(state), "task")
    elif isinstance(state, MapState) and state.distributed:
        kind = "distributed"
    retries = bool(getattr(state, "retry", None))
    room = _extent(_shelves(insides))[0] - ICON - 4 * _PADDING if insides else 0.0
    card = _plain(kind, glyph, node.name, described(state), max(_TEXT_WIDTH, room), retries=retries)
    if isinstance(state, ChoiceState):
        card = replace(card, width=card.width + 2 * _POINT)
    if isinstance(state, (ChoiceState, SucceedState, FailState)):
        return replace(card, inset=_centred_inset(card))
    if not insides:
        return card
    shadow = _SHADOW if isinstance(state, MapState) else 0.0
    return _around(card, insides, shadow)


def _plain(kind: str, glyph: str, name: str, detail: str, width: float, *, retries: bool) -> Card:
    """Return the box of a state without what is inside."""
    title = wrap(clean(name) or '""', width, TITLE_SIZE, bold=True)
    # Of several facts each stays on its line, and the dot between two with the first.
    facts = detail.split(" · ")
    joined = "\u00a0· ".join(fact.replace(" ", "\u00a0") for fact in facts) if len(facts) > 1 else detail
    details = wrap(joined, width, DETAIL_SIZE, most=3) if detail else []
    # The sign of a Retry stands behind the last line.
    sign = _RETRY_WIDTH if retries else 0.0
    widest = max(_widest(title, TITLE_SIZE, bold=True), _widest(details, DETAIL_SIZE) + sign)
    needed = max(_LEAST_WIDTH, _PADDING + ICON + _PADDING + widest + _PADDING + 4)
    height = max(44.0, len(title) * _TITLE_LINE + len(details) * _DETAIL_LINE + 18)
    even = float(-(-needed // 4) * 4)
    return Card(kind, glyph, tuple(title), tuple(details), retries, _PADDING, even, height, height)


def _widest(lines: Sequence[str], size: float, *, bold: bool = False) -> float:
    return max((text_width(line, size, bold=bold) for line in lines), default=0.0)


def _centred_inset(card: Card) -> float:
    """Return where the sign begins so that sign and text stand in the middle.

    Most faces are narrower than the bound on the width of a text; what they leave is reckoned in.
    """
    widest = max(_widest(card.title, TITLE_SIZE, bold=True), _widest(card.detail, DETAIL_SIZE))
    return max(_PADDING, (card.width - ICON - _PADDING - _USUAL * widest) / 2)


def _around(card: Card, insides: Sequence[Inside], shadow: float) -> Card:
    """Return a box with its scopes inside, side by side, all of a row equally high."""
    panels: list[list[Panel]] = []
    y = card.header
    for shelf in _shelves(insides):
        row = []
        x = PANEL_PADDING
        for inside in shelf:
            panel = _panel(inside, x, y)
            row.append(panel)
            x += panel.width + _PANEL_GAP
        height = max(panel.height for panel in row)
        panels.append([replace(panel, height=height) for panel in row])
        y += height + _PANEL_GAP
    ends = [row[-1].x + row[-1].width for row in panels]
    width = max(card.width, *(end + PANEL_PADDING for end in ends))
    centred = [
        _shifted(panel, (width - PANEL_PADDING - end) / 2)
        for row, end in zip(panels, ends, strict=True)
        for panel in row
    ]
    height = y - _PANEL_GAP + PANEL_PADDING
    return replace(card, width=width + shadow, height=height + shadow, panels=tuple(centred))


def _panel(inside: Inside, x: float, y: float) -> Panel:
    """Return the panel of one scope, with its upper left corner at a point of the box."""
    sheet = inside.sheet
    comment = clean(inside.comment or "")
    caption = wrap(comment, max(sheet.width, _CAPTION_WIDTH), DETAIL_SIZE, most=2) if comment else []
    width = max(sheet.width, _LEAST_PANEL, _widest(caption, DETAIL_SIZE)) + 2 * PANEL_PADDING
    top = PANEL_PADDING + len(caption) * _DETAIL_LINE
    origin = (x + (width - sheet.width) / 2, y + top)
    return Panel(inside.pointer, x, y, width, top + sheet.height + PANEL_PADDING, tuple(caption), origin)


def _shifted(panel: Panel, distance: float) -> Panel:
    x, y = panel.origin
    return replace(panel, x=panel.x + distance, origin=(x + distance, y))


def _shelves(insides: Sequence[Inside]) -> list[Sequence[Inside]]:
    """Put scopes side by side; where that is too wide, into rows that make a picture of a pleasant shape."""
    best: list[Sequence[Inside]] = [insides]
    if _extent(best)[0] <= _SHELF:
        return best
    for count in range(1, len(insides), 1 + len(insides) // 100):
        shelves = [insides[start : start + count] for start in range(0, len(insides), count)]
        if _unshapeliness(shelves) < _unshapeliness(best):
            best = shelves
    return best


def _extent(shelves: Sequence[Sequence[Inside]]) -> tuple[float, float]:
    """Return about how wide and high the panels of some rows are together."""
    between = 2 * PANEL_PADDING + _PANEL_GAP
    width = max(sum(inside.sheet.width + between for inside in shelf) for shelf in shelves)
    return width, sum(max(inside.sheet.height for inside in shelf) + between for shelf in shelves)


def _unshapeliness(shelves: Sequence[Sequence[Inside]]) -> float:
    """Return how far the sides are from the golden ratio, as a factor from 1."""
    width, height = _extent(shelves)
    quotient = width / height / 1.6
    return max(quotient, 1 / quotient)


def label_lines(edge: Edge) -> list[str]:
    """Return the lines of an edge's label: its conditions, or the errors it takes; empty if it has none."""
    parts = edge.labels if edge.kind != "catch" else [name for label in edge.labels for name in label.split(", ")]
    most = 2 if len(parts) <= 2 or edge.kind == "catch" else 1
    lines: list[str] = []
    for place, part in enumerate(parts):
        if place == _MOST_LABELS - 1 and len(parts) > _MOST_LABELS:
            lines.append(f"or {len(parts) - place} more")
            break
        lines.extend(wrap(f"or {part}" if place else part, _LABEL_WIDTH, LABEL_SIZE, most=most))
    return lines


def label_size(lines: Sequence[str]) -> Size | None:
    """Return the room that a label takes, or None if there is none."""
    if not lines:
        return None
    return Size.centred(_widest(lines, LABEL_SIZE) + 16, len(lines) * LABEL_LINE + 4)
