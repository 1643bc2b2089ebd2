"""JSONata as Step Functions evaluates it: expressions, and JSON templates that hold expressions.

A library evaluates: `jlens` where it is installed (`pip install "sfgen[jlens]"`), which is much faster, else
`jsonata-python`. What differs from AWS is mended around the library: AWS's own functions, `$eval`, operators newer
than JSONata 2.0.6, null and undefined, numbers, and where time and chance come from.

Source: AWS guide, "Transforming data with JSONata in Step Functions"; the texts of causes as the service gives them.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping
from functools import lru_cache
from importlib.util import find_spec
from typing import Final, Literal, Protocol, TypeAlias

from sfgen.asl.model import Json
from sfgen.errors import SfgenError
from sfgen.expr.jsonata import JsonataSyntaxError, parse
from sfgen.local.jsonata_values import UNDEFINED, EvaluationError, Undefined, UnsupportedError
from sfgen.local.sources import Sources

__all__ = [
    "UNDEFINED",
    "Kind",
    "QueryError",
    "Scope",
    "Undefined",
    "evaluate",
    "is_expression",
    "template",
    "value_of",
]

Kind: TypeAlias = Literal["array", "boolean", "integer", "number", "object", "string"]
"""What a field takes."""

LIBRARY_VARIABLE: Final = "SFGEN_JSONATA"
"""The environment variable that chooses the library: `jsonata-python` or `jlens`."""

_OPEN: Final = "{%"
_CLOSE: Final = "%}"


class QueryError(Exception):
    """An expression has no value that its field takes: `States.QueryEvaluationError`.

    Attributes:
        cause: AWS's text, without the words that name the state.
        field: The field, as `Output/a/b[0]`.
    """

    error: Final = "States.QueryEvaluationError"

    def __init__(self, cause: str, field: str) -> None:
        super().__init__(cause)
        self.cause = cause
        self.field = field


class Scope:
    """What the expressions of one state read.

    Attributes:
        bindings: Values by name without `$`: `states` and the variables.
        sources: Time and chance.
        prepared: The bindings as a library takes them; made when one is first evaluated.
    """

    __slots__ = ("bindings", "prepared", "sources")

    def __init__(self, bindings: Mapping[str, Json], sources: Sources | None = None) -> None:
        self.bindings = bindings
        self.sources = sources or Sources()
        self.prepared: object = None


class Compiled(Protocol):
    """An expression that a library has read."""

    def evaluate(self, scope: Scope) -> Json | Undefined:
        """Give the value as plain JSON.

        Raises:
            EvaluationError: there is none.
            UnsupportedError: it is, or holds, a function.
        """
        ...


def is_expression(value: object) -> bool:
    """Say whether AWS reads a value of a definition as an expression."""
    return isinstance(value, str) and value.startswith(_OPEN) and value.endswith(_CLOSE) and len(value) >= 4


def evaluate(expression: str, scope: Scope, field: str) -> Json | Undefined:
    """Evaluate an expression.

    Args:
        expression: Without `{%` and `%}`.
        scope: What it reads.
        field: The field, for the cause of an error.

    Raises:
        QueryError: it fails, or its value is a function.

    Examples:
        >>> evaluate("$states.input.a + 1", Scope({"states": {"input": {"a": 1}}}), "Output")
        2
    """
    try:
        return _compiled(expression).evaluate(scope)
    except UnsupportedError:
        raise _failed(expression, field, "returned an unsupported result type.") from None
    except EvaluationError as error:
        words = f"{error.code}: {error.message}" if error.code else error.message
        raise _failed(expression, field, f"threw an error during evaluation. {words}") from None


def template(value: Json, scope: Scope, field: str) -> Json:
    """Evaluate all expressions in a JSON value, and give it with their values in their places.

    Args:
        value: What stands in the definition.
        scope: What the expressions read.
        field: The name of the field: `Output`, `Choices[1]/Assign`.

    Raises:
        QueryError: an expression fails, or has no value.

    Examples:
        >>> template({"sum": "{% $a + 1 %}", "fixed": [True]}, Scope({"a": 1}), "Output")
        {'sum': 2, 'fixed': [True]}
    """
    if isinstance(value, str):
        return _defined(value[2:-2].strip(), scope, field) if is_expression(value) else value
    if isinstance(value, dict):
        return {key: template(item, scope, f"{field}/{key}") for key, item in value.items()}
    if isinstance(value, list):
        return [template(item, scope, f"{field}[{at}]") for at, item in enumerate(value)]
    return value


def value_of(value: Json, scope: Scope, field: str, kind: Kind) -> Json:
    """Evaluate a field that takes one type of value; what is no expression is given as it stands.

    Raises:
        QueryError: the expression fails, has no value, or one of another type.

    Examples:
        >>> value_of("{% 'a' & 'b' %}", Scope({}), "Timestamp", "string")
        'ab'
    """
    if not is_expression(value):
        return template(value, scope, field)
    expression = value[2:-2].strip()
    found = _defined(expression, scope, field)
    if _has_kind(found, kind):
        return found
    text = json.dumps(found, ensure_ascii=False, separators=(",", ":"))
    what = f"Expected '{kind}', but was '{_kind(found)}' for value: {text}"
    raise _failed(expression, field, f"returned an unexpected result type. {what}")


def _defined(expression: str, scope: Scope, field: str) -> Json:
    found = evaluate(expression, scope, field)
    if found is UNDEFINED:
        raise _failed(expression, field, "returned nothing (undefined).")
    return found


def _failed(expression: str, field: str, what: str) -> QueryError:
    return QueryError(f"The JSONata expression '{expression}' specified for the field '{field}' {what}", field)


def _has_kind(value: Json, kind: Kind) -> bool:
    if kind == "integer":
        return _kind(value) == "number" and value == int(value)
    return _kind(value) == kind


def _kind(value: Json) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "boolean"
    if isinstance(value, int | float):
        return "number"
    if isinstance(value, str):
        return "string"
    return "array" if isinstance(value, list) else "object"


@lru_cache(maxsize=4096)
def _compiled(expression: str) -> Compiled:
    # Our parser knows 2.0.6 exactly: what came later is refused here, whatever the library would take.
    try:
        parse(expression)
    except JsonataSyntaxError as error:
        raise EvaluationError(error.code, error.message) from None
    return _library()(expression)


@lru_cache(maxsize=1)
def _library() -> Callable[[str], Compiled]:
    chosen = os.environ.get(LIBRARY_VARIABLE) or ("jlens" if find_spec("jlens") is not None else "jsonata-python")
    if chosen == "jlens":
        from sfgen.local.jsonata_jlens import JlensExpression

        return JlensExpression
    if chosen == "jsonata-python":
        from sfgen.local.jsonata_python import PythonExpression

        return PythonExpression
    raise SfgenError(f"{LIBRARY_VARIABLE} is {chosen!r}: it takes jsonata-python or jlens")
