"""Explicit variables: values that steps set and later steps read."""

from __future__ import annotations

from typing import Any

from sfgen.dsl.flow import current_fragment
from sfgen.dsl.naming import slug
from sfgen.errors import DefinitionError, Location
from sfgen.expr.refs import Expr
from sfgen.expr.tree import Access, Literal, Node, Root, RootKind, finding
from sfgen.expr.types import (
    STRING,
    UNKNOWN,
    DictType,
    RecordType,
    StringType,
    Type,
    UnresolvedAnnotationError,
    shape_of,
)
from sfgen.expr.values import constant_text, lift
from sfgen.origin import locate, mark

__all__ = ["UNSET", "Unset", "Variable", "declare", "reference"]


class Unset:
    """The type of `UNSET`: an argument that was not given, where None means null."""

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Any = Unset()


class Variable:
    """One declared variable.

    Attributes:
        name: Its name in the definition.
        initial: What it is at the start of its scope, or None if it begins without a value.
        type: What is known about its values.
        location: Where it was declared.
        root: The start of the paths that read it.
    """

    __slots__ = ("_trail", "initial", "name", "root", "type")

    def __init__(self, name: str, initial: Node | None, type: Type) -> None:
        self.name: str = name
        self.initial: Node | None = initial
        self.type: Type = type
        self._trail = mark()
        self.root: Root = Root(RootKind.VARIABLE, self, name, type)

    @property
    def location(self) -> Location | None:
        """Where it was declared."""
        return locate(self._trail)


def declare(name: str, initial: Any = UNSET, *, type: Any = UNSET) -> Variable:
    """Make a variable; inside a fragment its name gets the fragment's prefix."""
    constant_text(name, "the name of a variable")
    value = None if initial is UNSET else lift(initial)
    try:
        shape = shape_of(type) if type is not UNSET else _widened(value)
    except UnresolvedAnnotationError as error:
        raise DefinitionError([finding("unresolved-annotation", str(error), "define the class first")]) from None
    frame = current_fragment()
    variable = Variable(name if frame is None else f"{slug(frame.prefix)}_{name}", value, shape)
    if frame is not None:
        frame.variables[name] = variable
    return variable


def _widened(value: Node | None) -> Type:
    """Give the type of a variable from its first value: other values of the kind will follow."""
    if value is None or (isinstance(value, Literal) and value.value is None):
        return UNKNOWN
    if isinstance(value.type, RecordType) and not value.type.fields:
        return DictType(UNKNOWN)  # an empty object is going to be filled
    return STRING if isinstance(value.type, StringType) else value.type


def reference(variable: Variable) -> Expr:
    """Give what reads a variable."""
    return Expr(Access(variable.root))
