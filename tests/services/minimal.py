"""Minimal arguments: the least that an API accepts, made from its shapes."""

from __future__ import annotations

from typing import Any

from sfgen.services.shapes import Kind, Shape

UNKNOWN_TEXT = "{% $text %}"
"""Stands for text whose pattern nobody wants to invert."""


def minimal(shape: Shape) -> Any:
    """Give the least value of a shape."""
    if shape.kind is Kind.STRUCTURE:
        members = list(shape.members.values())
        needed = [member for member in members if member.required] or (members[:1] if shape.union else [])
        return {member.name: minimal(member.shape) for member in needed}
    if shape.kind is Kind.LIST:
        return [minimal(shape.element) for _ in range(int(shape.minimum or 0))]
    if shape.kind is Kind.MAP:
        key = (shape.key.enum or ("key",))[0]
        return {key: minimal(shape.element)} if shape.minimum else {}
    return _scalar(shape)


def _scalar(shape: Shape) -> Any:
    if shape.kind is Kind.STRING:
        if shape.enum:
            return shape.enum[0]
        return UNKNOWN_TEXT if shape.pattern is not None else "x" * int(max(shape.minimum or 0, 1))
    if shape.kind in (Kind.INTEGER, Kind.FLOAT):
        least = shape.minimum if shape.minimum is not None else min(1, shape.maximum or 1)
        return int(least) if shape.kind is Kind.INTEGER else least
    return {Kind.BOOLEAN: True, Kind.TIMESTAMP: "2026-01-31T12:00:00Z"}.get(shape.kind, "x")
