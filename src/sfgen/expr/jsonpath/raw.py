"""Raw paths: written by hand, and checked where they are written."""

from __future__ import annotations

from sfgen.expr import markers
from sfgen.expr.jsonpath.parser import Call, JsonpathError, Path, parse
from sfgen.expr.tree import Node, Poison, finding
from sfgen.expr.types import Type

__all__ = ["RawPath", "raw_path"]


class RawPath(Node):
    """A path or a call of an intrinsic function as the user wrote it.

    Attributes:
        text: The text.
        nested: How deep intrinsic functions are nested in it; 0 for a path.
        is_intrinsic: Whether it is a call and no path.
        is_definite: Whether it gives one value at most.
        is_reference: Whether it is a path with names and positions only.
    """

    __slots__ = ("is_definite", "is_intrinsic", "is_reference", "nested", "text")

    def __init__(self, parsed: Path | Call, type_: Type) -> None:
        self._adopt(())
        self.raws = (self,)
        self.text = parsed.text
        self.type = type_
        self.sure = True
        self.is_intrinsic = isinstance(parsed, Call)
        self.nested = parsed.nested if isinstance(parsed, Call) else 0
        self.is_definite = isinstance(parsed, Call) or parsed.is_definite
        self.is_reference = isinstance(parsed, Path) and parsed.is_reference

    def _payload(self) -> tuple[object, ...]:
        return (self.text,)


def raw_path(source: str, type_: Type) -> Node:
    """Turn the text of a path into a node; what is no path becomes a `Poison` with the finding."""
    if not isinstance(source, str):
        return Poison(finding("value-not-json", f"path() takes a text, not {source!r}"))
    if markers.has_marker(source):
        message = "path() takes a fixed text, and this one has a reference in it"
        return Poison(finding("reference-in-constant", message, "use the reference itself, or the functions of sfgen"))
    try:
        return RawPath(parse(source), type_)
    except JsonpathError as error:
        return Poison(finding(error.code, f"path({source!r}): {error}", error.hint))
