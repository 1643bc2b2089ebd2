"""Parameters: values that a definition leaves open until it is deployed."""

from __future__ import annotations

import math
import re
import sys
from typing import TYPE_CHECKING, Any, Final, TypeVar, overload

from sfgen.dsl.variables import UNSET
from sfgen.errors import DefinitionError
from sfgen.expr.refs import Expr
from sfgen.expr.tree import Access, Root, RootKind, finding
from sfgen.expr.types import BOOLEAN, INTEGER, NUMBER, STRING, BooleanType, NumberType, Type
from sfgen.expr.values import constant_text

__all__ = ["Parameter", "ParameterRoot"]

T = TypeVar("T")

_TYPES: Final[dict[Any, Type]] = {str: STRING, int: INTEGER, float: NUMBER, bool: BOOLEAN}
# Source: AWS Step Functions Developer Guide, "DefinitionSubstitutions"; CloudFormation's Fn::Sub takes "." and ":" too,
# but for attributes and pseudo parameters only.
_NAME: Final = re.compile(r"[A-Za-z0-9_]+")


class ParameterRoot(Root):
    """The root of the path that is a `Parameter`.

    Attributes:
        default: The text that stands for the value if none is given when the workflow is deployed.
    """

    __slots__ = ("default",)

    def __init__(self, name: str, type_: Type, default: str | None) -> None:
        super().__init__(RootKind.PARAMETER, sys.intern(name), name, type_)
        self.default = default

    def default_value(self) -> float | str | bool:
        """Give the default as a value of the type."""
        text = self.default or ""
        if isinstance(self.type, BooleanType):
            return text == "true"
        if isinstance(self.type, NumberType):
            return int(text) if self.type.integer else float(text)
        return text


if TYPE_CHECKING:

    @overload
    def Parameter(name: str) -> str: ...
    @overload
    def Parameter(name: str, *, default: T) -> T: ...
    @overload
    def Parameter(name: str, type: type[T], *, default: T = ...) -> T: ...


def Parameter(name: str, type: Any = UNSET, *, default: Any = UNSET) -> Any:  # noqa: N802 - reads as a type where it is used
    """Give a value that is known when the workflow is deployed, not when it is written: `${name}` in the definition.

    Args:
        name: Its name: letters, digits and `_`. In a template of `sfgen deploy`, whose parameters have letters and digits
            only, `queue_url` is `QueueUrl`.
        type: `str`, `int`, `float` or `bool`; that of the default, or `str`.
        default: The value where none is given.
    """
    constant_text(name, "the name of a Parameter")
    if not _NAME.fullmatch(name):
        hint = "letters, digits and _ only: it stands between ${ and }"
        raise DefinitionError([finding("variable-name", f"{name!r} cannot be the name of a Parameter", hint)])
    kind = type if type is not UNSET else str if default is UNSET else default.__class__
    shape = next((shape for each, shape in _TYPES.items() if each is kind), None)
    if shape is None:
        message = f"the Parameter {name!r} is of {kind!r}, expected str, int, float or bool"
        raise DefinitionError([finding("field-wrong-value", message)])
    text = None if default is UNSET else _default_text(name, kind, default)
    return Expr(Access(ParameterRoot(name, shape, text)))


def _default_text(name: str, type_: Any, default: Any) -> str:
    """Give a default as it stands in the definition, refusing one that is not of the type."""
    fits = isinstance(default, (int, float) if type_ is float else type_) and (
        isinstance(default, bool) == (type_ is bool)
    )
    if not fits or (isinstance(default, float) and not math.isfinite(default)):
        message = f"the Parameter {name!r} is of {type_!r}, but its default is {default!r}"
        hint = "a default is a constant of the type of the Parameter"
        raise DefinitionError([finding("field-wrong-value", message, hint)])
    return ("true" if default else "false") if type_ is bool else str(default)
