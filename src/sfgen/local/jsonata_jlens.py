"""The library jlens: JSONata in Rust."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

import jlens

from sfgen.asl.model import Json
from sfgen.local.jsonata_values import (
    DEPTH,
    MOST_BYTES,
    UNDEFINED,
    Added,
    EvaluationError,
    Undefined,
    UnsupportedError,
    too_large,
)

if TYPE_CHECKING:
    from sfgen.local.jsonata import Scope

__all__ = ["JlensExpression"]

SECONDS: Final = 1.0
"""How long AWS lets an expression run. Source: AWS guide, "Transforming data with JSONata in Step Functions"."""

_TOO_LARGE: Final = "U1001"
# What a Python function gives is null or a value, never undefined: so it gives an object, with or without a member.
_DEFINITIONS: Final = {
    "partition": "function($a, $n) { $__partition($a, $n).v }",
    "range": "function($a, $b, $c) { $__range($a, $b, $c).v }",
    "hash": "function($s, $a) { $__hash($s, $a).v }",
    "random": "function($s) { $__random($s).v }",
    "uuid": "function() { $__uuid().v }",
    # Null arrives as if it were missing, and is refused as any other value that is no text.
    "parse": "function($s) { $__parse($s = null ? 0 : $s).v }",
}


class JlensExpression:
    """An expression that jlens evaluates."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._used = [name for name in _DEFINITIONS if f"${name}" in text]
        self._expression = self._compile(text)

    def _compile(self, text: str) -> jlens.Expression:
        definitions = "".join(f"${name} := {_DEFINITIONS[name]}; " for name in self._used)
        # The line feed ends no comment; JSONata has none that run to the end of a line.
        source = f"({definitions}{text}\n)" if definitions else text
        try:
            return jlens.Expression(source)
        except jlens.JlensError as error:
            raise EvaluationError(error.code, str(error)) from None

    def evaluate(self, scope: Scope) -> Json | Undefined:
        """Give the value as plain JSON."""
        found = self._run(self._expression, scope)
        if found is None:
            # jlens leaves a function out, as it does undefined.
            if self._run(self._compile(f"$type(({self._text}))"), scope) == '"function"':
                raise UnsupportedError
            return UNDEFINED
        return json.loads(found)

    def _run(self, expression: jlens.Expression, scope: Scope) -> str | None:
        sources = scope.sources
        bindings = {**scope.bindings, "eval": None}
        if self._used:
            added = Added(sources)
            bindings |= {f"__{name}": _wrapped(getattr(added, name)) for name in self._used}
        try:
            return expression.evaluate_json(
                None,
                bindings,
                timeout=SECONDS,
                max_depth=DEPTH,
                max_string_length=MOST_BYTES,
                max_array_length=MOST_BYTES // 8,
                now=sources.millis(),
                seed=sources.random.getrandbits(32) if "$shuffle" in self._text else 0,
            )
        except jlens.JlensError as error:
            raise too_large() if error.code == _TOO_LARGE else EvaluationError(error.code, str(error)) from None


def _wrapped(function: Callable[..., Json | Undefined]) -> Callable[..., dict[str, Any]]:
    def call(*arguments: Json) -> dict[str, Any]:
        # A missing argument arrives as None; none of the functions takes null.
        given = [UNDEFINED if argument is None else argument for argument in arguments]
        found = function(*given)
        return {} if found is UNDEFINED else {"v": found}

    return call
