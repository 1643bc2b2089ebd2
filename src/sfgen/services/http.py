"""HTTP Tasks: which headers may be set, and how errors are called. The facts are in `data/http.toml`."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

__all__ = ["array_formats", "connection_errors", "is_forbidden_header"]


@cache
def _data() -> dict[str, Any]:
    return tomllib.loads((Path(__file__).parent / "data" / "http.toml").read_text("utf-8"))


def array_formats() -> list[str]:
    """Give the ways in which a URL-encoded form writes a list."""
    found: list[str] = _data()["array_formats"]
    return found


def connection_errors() -> list[str]:
    """Give the errors of connections, without their prefix `Events.ConnectionResource.`."""
    found: list[str] = _data()["connection_errors"]
    return found


def is_forbidden_header(name: str) -> bool:
    """Say whether Step Functions refuses a header; its connection may set it all the same."""
    lower = name.lower()
    forbidden = _data()["forbidden_headers"]
    return any(lower.startswith(each[:-1]) if each.endswith("*") else lower == each for each in forbidden)
