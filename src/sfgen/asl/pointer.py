"""JSON Pointers, and places in a document while it is being read."""

from __future__ import annotations

__all__ = ["ROOT", "Path", "escape", "split", "unescape"]


class Path:
    """A place in a document as a linked list: extending it costs the same at any depth.

    Attributes:
        parent: The place of the object or array around this one, or None at the root.
        token: The key or the index inside `parent`.
        depth: How many objects and arrays are around this place.
    """

    __slots__ = ("depth", "parent", "token")

    def __init__(self, parent: Path | None, token: str | int, depth: int) -> None:
        self.parent = parent
        self.token = token
        self.depth = depth

    def __truediv__(self, token: str | int) -> Path:
        return Path(self, token, self.depth + 1)

    def __str__(self) -> str:
        """Return the place as a JSON Pointer."""
        tokens: list[str] = []
        place = self
        while place.parent is not None:
            tokens.append("/" + escape(str(place.token)))
            place = place.parent
        return "".join(reversed(tokens))

    __repr__ = __str__


ROOT = Path(None, "", 0)
"""The whole document."""


def escape(token: str) -> str:
    """Return a key as a token of a JSON Pointer: `~` becomes `~0` and `/` becomes `~1`.

    Source:
        RFC 6901, section 3.
    """
    return token.replace("~", "~0").replace("/", "~1") if "~" in token or "/" in token else token


def unescape(token: str) -> str:
    """Return the key that a token of a JSON Pointer stands for."""
    return token.replace("~1", "/").replace("~0", "~")


def split(pointer: str) -> list[str]:
    """Return the keys and indices of a JSON Pointer, unescaped; none for "", the whole document."""
    return [unescape(token) for token in pointer.split("/")[1:]]
