"""The library jsonata-python: JSONata in Python, with what differs from jsonata 2.0.6 mended.

The library reads the expression and walks it. Its undefined is Python's None and its null an object of its own; here
null goes in as that object, and comes out as None again. The methods that are replaced give what jsonata 2.0.6 gives;
the tests compare them with the package of npm.
"""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final

from sfgen.asl.model import Json
from sfgen.local import jsonata_functions as functions
from sfgen.local.jsonata_functions import Frame, JException, Jsonata, Utils
from sfgen.local.jsonata_values import UNDEFINED, EvaluationError, Undefined, UnsupportedError, plain_number

if TYPE_CHECKING:
    from sfgen.local.jsonata import Scope
    from sfgen.local.sources import Sources

__all__ = ["PythonExpression"]

SECONDS: Final = 10.0
"""How long an expression may run. AWS stops after one second, on an engine that is about ten times as fast."""

DEPTH: Final = 100
"""How deep AWS nests an evaluation (measured on the service)."""

_NULL: Final = Utils.NULL_VALUE
_LIBRARY: Final = threading.RLock()
"""The library keeps the running expression in a place that all share."""


class PythonExpression:
    """An expression that jsonata-python evaluates."""

    def __init__(self, text: str) -> None:
        with _LIBRARY:
            try:
                self._evaluator = _Evaluator(text)
            except JException as error:
                raise _evaluation_error(error) from None

    def evaluate(self, scope: Scope) -> Json | Undefined:
        """Give the value as plain JSON."""
        if scope.prepared is None:
            scope.prepared = {name: _inward(value) for name, value in scope.bindings.items()}
        assert isinstance(scope.prepared, dict)
        with _LIBRARY:
            try:
                return _outward(self._evaluator.run(scope.prepared, scope.sources))
            except JException as error:
                raise _evaluation_error(error) from None
            except RecursionError:
                raise _evaluation_error(JException("D1011")) from None
            except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as error:
                # The library does not check all that jsonata checks: its own faults are faults of the expression.
                raise EvaluationError("", str(error)) from error


def _evaluation_error(error: Any) -> EvaluationError:
    return EvaluationError(str(error.error), str(error))


def _inward(value: Json) -> Any:
    """Put the library's null in the place of None; what holds none is not copied."""
    if value is None:
        return _NULL
    if isinstance(value, dict):
        changed = {key: new for key, item in value.items() if (new := _inward(item)) is not item}
        return {**value, **changed} if changed else value
    if isinstance(value, list):
        items = [_inward(item) for item in value]
        return items if any(new is not old for new, old in zip(items, value, strict=True)) else value
    return value


def _outward(value: Any) -> Json | Undefined:
    """Give plain JSON that shares nothing with what went in."""
    if value is None:
        return UNDEFINED
    return _plain(value)


def _plain(value: Any) -> Json:
    if value is None or value is _NULL:
        return None
    if isinstance(value, str | bool):
        return value
    if isinstance(value, int):
        return value
    if isinstance(value, float):
        return plain_number(value)
    if isinstance(value, dict):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    raise UnsupportedError


class _Closure(functions.Symbol):  # type: ignore[misc]  # the library has no types
    """A function of the expression; the library makes a whole node of its tree for each."""

    _jsonata_lambda = True
    type = None
    thunk = False

    def __init__(self, arguments: Any, body: Any, input_: Any, environment: Any, signature: Any) -> None:
        self.arguments = arguments
        self.body = body
        self.input = input_
        self.environment = environment
        self.signature = signature


class _Evaluator(Jsonata):  # type: ignore[misc]  # the library has no types
    """The library's evaluator for one expression."""

    def __init__(self, text: str) -> None:
        super().__init__(text, regex_engine=functions.compile_regex)
        self._depth = 0
        self._steps = 0
        self._deadline = 0.0

    def run(self, bindings: Mapping[str, Any], sources: Sources) -> Any:
        """Evaluate with variables."""
        if self.errors is not None:
            raise JException("S0500", 0)
        millis = sources.millis()
        root = Frame(functions.FRAME)
        root.bindings = {**functions.bound(sources, millis), **bindings}
        self._depth = self._steps = 0
        self._deadline = time.monotonic() + SECONDS
        Jsonata.CURRENT.jsonata = self
        self.timestamp = millis
        self.environment = root
        return self.eval(self.ast, None, Frame(root))

    def create_frame(self, enclosing_environment: Any = None) -> Frame:
        return Frame(enclosing_environment)

    def eval(self, expr: Any, input: Any, environment: Any) -> Any:
        self._depth += 1
        if self._depth > DEPTH:
            raise JException("D1011", -1)
        self._steps += 1
        if not self._steps & 1023 and time.monotonic() > self._deadline:
            raise JException("D1012", -1, int(SECONDS * 1000))
        evaluator = _BY_TYPE.get(expr.type)
        result = evaluator(self, expr, input, environment) if evaluator is not None else None
        if expr.predicate is not None:
            for item in expr.predicate:
                result = self.evaluate_filter(item.expr, result, environment)
        if expr.group is not None and expr.type != "path":
            result = self.evaluate_group_expression(expr.group, result, environment)
        self._depth -= 1
        if isinstance(result, Utils.JList) and result.sequence and not result.tuple_stream:
            if expr.keep_array:
                result.keep_singleton = True
            if not result:
                return None
            if len(result) == 1 and not result.keep_singleton:
                return result[0]
        return result

    def _literal(self, expr: Any, _input: Any, _environment: Any) -> Any:
        return _NULL if expr.value is None else expr.value

    def _parent(self, expr: Any, _input: Any, environment: Any) -> Any:
        return environment.lookup(expr.slot.label)

    def _function(self, expr: Any, input: Any, environment: Any) -> Any:
        return self.evaluate_function(expr, input, environment, Utils.NONE)

    def evaluate_name(self, expr: Any, input: Any, environment: Any) -> Any:
        if isinstance(input, dict):
            return input.get(expr.value)
        return functions.lookup(input, expr.value) if isinstance(input, list) else None

    def evaluate_descendants(self, expr: Any, input: Any, environment: Any = None) -> Any:
        return super().evaluate_descendants(expr, input)

    def evaluate_wildcard(self, expr: Any, input: Any, environment: Any = None) -> Any:
        return super().evaluate_wildcard(expr, input)

    def evaluate_regex(self, expr: Any, input: Any = None, environment: Any = None) -> Any:
        return expr.value

    def evaluate_lambda(self, expr: Any, input: Any, environment: Any) -> Any:
        made = _Closure(expr.arguments, expr.body, input, environment, expr.signature)
        if expr.thunk:
            made.thunk = True
        return made

    def evaluate_binary(self, expr: Any, input: Any, environment: Any) -> Any:
        left = self.eval(expr.lhs, input, environment)
        operator = expr.value
        if operator == "and":
            return functions.truth(left) and functions.truth(self.eval(expr.rhs, input, environment))
        if operator == "or":
            return functions.truth(left) or functions.truth(self.eval(expr.rhs, input, environment))
        right = self.eval(expr.rhs, input, environment)
        return _OPERATORS[operator](left, right)

    def evaluate_unary(self, expr: Any, input: Any, environment: Any) -> Any:
        if expr.value == "-":
            value = self.eval(expr.expression, input, environment)
            if value is None:
                return None
            if not functions.is_number(value):
                raise JException("D1002", expr.position, expr.value, value)
            return -value
        if expr.value == "[":
            return self._array(expr, input, environment)
        return self.evaluate_group_expression(expr, input, environment)

    def _array(self, expr: Any, input: Any, environment: Any) -> Any:
        result = Utils.JList()
        for item in expr.expressions:
            value = self.eval(item, input, environment)
            if value is None:
                continue
            # A list in brackets of its own is one item; any other list gives its items.
            if isinstance(value, list) and item.value != "[":
                result.extend(value)
            else:
                result.append(value)
        result.cons = bool(expr.consarray)
        return result

    def evaluate_group_expression(self, expr: Any, input: Any, environment: Any) -> Any:
        # The library adds to an empty list that it is given, which may be the user's.
        given = Utils.JList([None]) if isinstance(input, list) and not input else input
        return super().evaluate_group_expression(expr, given, environment)


def _arithmetic(operator: str, compute: Callable[[Any, Any], Any]) -> Callable[[Any, Any], Any]:
    def apply(left: Any, right: Any) -> Any:
        if left is not None and not functions.is_number(left):
            raise JException("T2001", -1, operator, left)
        if right is not None and not functions.is_number(right):
            raise JException("T2002", -1, operator, right)
        if left is None or right is None:
            return None
        return functions.as_number(compute(float(left), float(right)))

    return apply


def _divide(left: float, right: float) -> float:
    if right:
        return left / right
    if not left or math.isnan(left):
        return math.nan
    return math.copysign(math.inf, left) * math.copysign(1.0, right)


def _remainder(left: float, right: float) -> float:
    return math.fmod(left, right) if right else math.nan


def _comparison(operator: str, compute: Callable[[Any, Any], bool]) -> Callable[[Any, Any], Any]:
    def apply(left: Any, right: Any) -> Any:
        for value in (left, right):
            if value is not None and not isinstance(value, str) and not functions.has_number_type(value):
                raise JException("T2010", 0, operator, value)
        if left is None or right is None:
            return None
        if isinstance(left, str) != isinstance(right, str):
            raise JException("T2009", 0, left, right, operator)
        if isinstance(left, str):
            left, right = functions.code_units(left), functions.code_units(right)
        return compute(left, right)

    return apply


def _equal(left: Any, right: Any) -> bool:
    return left is not None and right is not None and functions.deep_equal(left, right)


def _unequal(left: Any, right: Any) -> bool:
    return left is not None and right is not None and not functions.deep_equal(left, right)


def _within(left: Any, right: Any) -> bool:
    if left is None or right is None:
        return False
    return any(functions.same(item, left) for item in (right if isinstance(right, list) else [right]))


def _join(left: Any, right: Any) -> str:
    return "".join(functions.string(side) for side in (left, right) if side is not None)


def _range(left: Any, right: Any) -> Any:
    for side, code in ((left, "T2003"), (right, "T2004")):
        if side is not None and not (functions.has_number_type(side) and float(side).is_integer()):
            raise JException(code, -1, side)
    if left is None or right is None or left > right:
        return None
    size = int(right) - int(left) + 1
    if size > 10_000_000:
        raise JException("D2014", -1, size)
    return Utils.create_sequence_from_iter(range(int(left), int(right) + 1))


_OPERATORS: Final[dict[str, Callable[[Any, Any], Any]]] = {
    "+": _arithmetic("+", lambda left, right: left + right),
    "-": _arithmetic("-", lambda left, right: left - right),
    "*": _arithmetic("*", lambda left, right: left * right),
    "/": _arithmetic("/", _divide),
    "%": _arithmetic("%", _remainder),
    "=": _equal,
    "!=": _unequal,
    "<": _comparison("<", lambda left, right: left < right),
    "<=": _comparison("<=", lambda left, right: left <= right),
    ">": _comparison(">", lambda left, right: left > right),
    ">=": _comparison(">=", lambda left, right: left >= right),
    "&": _join,
    "..": _range,
    "in": _within,
}

_BY_TYPE: Final[dict[str, Callable[..., Any]]] = {
    "path": _Evaluator.evaluate_path,
    "binary": _Evaluator.evaluate_binary,
    "unary": _Evaluator.evaluate_unary,
    "name": _Evaluator.evaluate_name,
    "string": _Evaluator._literal,
    "number": _Evaluator._literal,
    "value": _Evaluator._literal,
    "wildcard": _Evaluator.evaluate_wildcard,
    "descendant": _Evaluator.evaluate_descendants,
    "parent": _Evaluator._parent,
    "condition": _Evaluator.evaluate_condition,
    "block": _Evaluator.evaluate_block,
    "bind": _Evaluator.evaluate_bind_expression,
    "regex": _Evaluator.evaluate_regex,
    "function": _Evaluator._function,
    "variable": _Evaluator.evaluate_variable,
    "lambda": _Evaluator.evaluate_lambda,
    "partial": _Evaluator.evaluate_partial_application,
    "apply": _Evaluator.evaluate_apply_expression,
    "transform": _Evaluator.evaluate_transform_expression,
}
