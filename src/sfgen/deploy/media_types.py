"""What the files of a page are: the same on every machine, whatever its own tables say."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path, PurePosixPath

__all__ = ["media_type", "media_types"]


def media_type(name: str) -> str:
    """Give the media type of a file by its name; bytes of no known type where its ending is unknown."""
    types = media_types()
    return types.get(PurePosixPath(name).suffix.lstrip(".").lower(), types["bin"])


@cache
def media_types() -> dict[str, str]:
    """Give the media type of each ending that is known."""
    path = Path(__file__).parent / "data" / "media_types.toml"
    types: dict[str, str] = tomllib.loads(path.read_text("utf-8"))["types"]
    return types
