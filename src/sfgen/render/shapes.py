"""The values that layout hands to drawing: sizes, lines, labels, sheets. All lengths are pixels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

__all__ = ["DOT", "Line", "Point", "Sheet", "Size", "Tag"]

Point: TypeAlias = tuple[float, float]

DOT = 7.0
"""Radius of the dots at which a scope starts and ends."""


@dataclass(frozen=True, slots=True)
class Size:
    """The room that a node or a label takes around the point at which its row is aligned."""

    left: float
    right: float
    above: float
    below: float

    @classmethod
    def centred(cls, width: float, height: float) -> Size:
        """Return the size of a box that is aligned at its middle."""
        return cls(width / 2, width / 2, height / 2, height / 2)

    @property
    def width(self) -> float:
        """The whole width."""
        return self.left + self.right

    @property
    def height(self) -> float:
        """The whole height."""
        return self.above + self.below


@dataclass(frozen=True, slots=True)
class Line:
    """The way of one edge, from its source to its target or to where it joins another edge to the same target.

    Attributes:
        edge: Index of the edge in the graph; None for the way from the start dot or to an end dot.
        points: The corners, from the source on.
        arrow: Whether the line reaches the target.
    """

    edge: int | None
    points: tuple[Point, ...]
    arrow: bool


@dataclass(frozen=True, slots=True)
class Tag:
    """Where the label of one or more edges stands.

    Attributes:
        edges: Indices of the edges; their labels are the same.
        centre: The middle of the label.
    """

    edges: tuple[int, ...]
    centre: Point


@dataclass(frozen=True, slots=True)
class Sheet:
    """The picture of one scope. The origin is the upper left corner; nothing is outside of width and height.

    Attributes:
        width: Width of everything together.
        height: Height of everything together.
        nodes: For each node of the graph the point at which its row is aligned.
        sizes: For each node the room it takes: what was asked for, or more where many edges leave at one side.
        start: The middle of the start dot, or None.
        ends: The middles of the end dots.
        lines: The edges, in the order of drawing.
        tags: The labels.
    """

    width: float
    height: float
    nodes: tuple[Point, ...]
    sizes: tuple[Size, ...]
    start: Point | None
    ends: tuple[Point, ...]
    lines: tuple[Line, ...]
    tags: tuple[Tag, ...]
