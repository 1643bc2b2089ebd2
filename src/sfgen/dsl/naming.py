"""Names of variables."""

from __future__ import annotations

from collections.abc import Container
from typing import Final

__all__ = ["is_variable_name", "slug", "unused"]

MAX_LENGTH: Final = 80
"""Longest name of a variable. Source: AWS Step Functions Developer Guide, "Passing data between states with variables"."""


def slug(text: str) -> str:
    """Turn the name of a state into the name of a variable: lower case, with `_` for everything else."""
    words = "".join(char if ("_" + char).isidentifier() and char != "_" else " " for char in text.lower()).split()
    name = "_".join(words)
    if not name or not name.isidentifier():
        name = f"step_{name}" if name else "step"
    return name[:MAX_LENGTH]


def unused(wish: str, taken: Container[str]) -> str:
    """Give the wished name, or the first of `wish_2`, `wish_3`, ... that is free."""
    name, number = wish, 1
    while name in taken:
        number += 1
        suffix = f"_{number}"
        name = wish[: MAX_LENGTH - len(suffix)] + suffix
    return name


def is_variable_name(name: str) -> bool:
    """Say whether AWS takes the name for a variable: Unicode ID_Start, then ID_Continue, at most 80 characters."""
    return name.isidentifier() and not name.startswith("_") and len(name) <= MAX_LENGTH and name != "states"
