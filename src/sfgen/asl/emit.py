"""Print the model as plain data and as JSON."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from sfgen.asl.base import Model

__all__ = ["to_dict", "to_json"]


def to_dict(model: Model) -> dict[str, Any]:
    """Return a part of the model as plain dicts, lists and scalars that share nothing with it."""
    root: dict[str, Any] = {}
    stack: list[tuple[Any, Any]] = [(root, model)]
    while stack:
        target, source = stack.pop()
        if isinstance(source, Model):
            if source.tag is not None:
                target["Type"] = source.tag
            items: Any = source.given()
        elif isinstance(source, Mapping):
            items = source.items()
        else:
            items = enumerate(source)
            target.extend([None] * len(source))
        for key, value in items:
            if isinstance(value, Model) and value.__class__.__name__ == "UnknownState":
                value = value.raw
            if isinstance(value, (Model, Mapping)):
                target[key] = inner = {}
                stack.append((inner, value))
            elif isinstance(value, (list, tuple)):
                target[key] = inner_list = []
                stack.append((inner_list, value))
            else:
                target[key] = value
    return root


def to_json(model: Model, *, indent: int | None = 2) -> str:
    """Return a part of the model as JSON text that ends with a line break."""
    return json.dumps(to_dict(model), indent=indent, ensure_ascii=False, allow_nan=False) + "\n"
