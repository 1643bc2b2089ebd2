"""The library jsonata-python: JSONata in Python, with what differs from jsonata 2.0.6 mended.

The library reads the expression and walks it. Its undefined is Python's None and its null an object of its own; here
null goes in as that object, and comes out as None again. The methods that are replaced give what jsonata 2.0.6 gives;
the tests compare them with the package of npm.
"""

from __future__ import annotations

import contextlib
import math
import re
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

from sfgen.asl.model import Json
from sfgen.local import jsonata_base as base
from sfgen.local.jsonata_base import (
    NULL,
    JException,
    Jsonata,
    Sequence,
    Symbol,
    Utils,
    fault,
    is_function,
    sequence,
    truth,
)
from sfgen.local.jsonata_functions import Frame, Native, RunFrame, Signature, clone, lookup, merged
from sfgen.local.jsonata_regex import compile_regex
from sfgen.local.jsonata_values import (
    DEPTH,
    MOST_BYTES,
    UNDEFINED,
    EvaluationError,
    Undefined,
    UnsupportedError,
    plain_number,
    too_large,
)

if TYPE_CHECKING:
    from sfgen.local.jsonata import Scope
    from sfgen.local.sources import Sources

__all__ = ["PythonExpression"]

SECONDS: Final = 10.0
"""How long an expression may run. AWS stops after one second; Python needs several for what its engine does in one."""

_FRAMES: Final = 5_000
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
            scope.prepared = {name: base.inward(value) for name, value in scope.bindings.items()}
        assert isinstance(scope.prepared, dict)
        with _LIBRARY, _room():
            try:
                return _outward(self._evaluator.run(scope.prepared, scope.sources))
            except JException as error:
                raise _evaluation_error(error) from None
            except RecursionError:
                raise _evaluation_error(fault("D1011")) from None
            except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as error:
                # The library does not check all that jsonata checks: its own faults are faults of the expression.
                raise EvaluationError("", str(error)) from error


@contextlib.contextmanager
def _room() -> Iterator[None]:
    """Let Python nest as deeply as `DEPTH` levels of an expression need, wherever they are evaluated."""
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(max(limit, _FRAMES))
    try:
        yield
    finally:
        sys.setrecursionlimit(limit)


def _evaluation_error(error: Any) -> EvaluationError:
    # The port of the library from another language changed "function" to "Object" in its texts.
    return EvaluationError(str(error.error), re.sub(r"\bObject\b", "function", str(error)))


def _outward(value: Any) -> Json | Undefined:
    """Give plain JSON that shares nothing with what went in."""
    if value is None:
        return UNDEFINED
    return _plain(value)


def _plain(value: Any) -> Json:
    if value is None or value is NULL:
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


class _Closure(Symbol):  # type: ignore[misc]  # the library has no types
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

    def partial(self, given: list[Any]) -> _Closure:
        """Bind some of the arguments; open ones are `...`."""
        frame = Frame(self.environment)
        left = []
        for at, parameter in enumerate(self.arguments):
            argument = given[at] if at < len(given) else None
            if argument is ...:
                left.append(parameter)
            else:
                frame.bind(parameter.value, argument)
        return _Closure(left, self.body, self.input, frame, None)


def _typed(signature: Any) -> Any:
    """Give a signature of the expression our way to tell types."""
    if signature is None or isinstance(signature, Signature):
        return signature
    made = Signature.__new__(Signature)
    made.__dict__.update(signature.__dict__)
    return made


_UNSEEN: Final = object()


def _plain_names(expr: Any) -> tuple[str, ...] | None:
    """Give the variable and the names of a path that has nothing else, or None."""
    first, *rest = expr.steps
    if first.type != "variable" or not first.value or any(step.type != "name" for step in rest):
        return None
    marks = ("predicate", "stages", "tuple", "focus", "index", "ancestor", "group")
    if expr.keep_singleton_array or any(
        getattr(each, mark, None) is not None for each in (expr, *expr.steps) for mark in marks
    ):
        return None
    if any(step.keep_array for step in expr.steps):
        return None
    return tuple(step.value for step in expr.steps)


class _Evaluator(Jsonata):  # type: ignore[misc]  # the library has no types
    """The library's evaluator for one expression."""

    def __init__(self, text: str) -> None:
        super().__init__(text, regex_engine=compile_regex)
        self._plain: dict[int, Any] = {}
        self._depth = 0
        self._steps = 0
        self._deadline = 0.0

    def run(self, bindings: Mapping[str, Any], sources: Sources) -> Any:
        """Evaluate with variables."""
        if self.errors is not None:
            raise JException("S0500", 0)
        root = RunFrame(sources)
        root.bindings = dict(bindings)
        self._depth = self._steps = 0
        self._deadline = time.monotonic() + SECONDS
        Jsonata.CURRENT.jsonata = self
        self.timestamp = root.millis
        self.environment = root
        return self.eval(self.ast, None, Frame(root))

    def create_frame(self, enclosing_environment: Any = None) -> Frame:
        return Frame(enclosing_environment)

    def eval(self, expr: Any, input: Any, environment: Any) -> Any:
        self._depth += 1
        if self._depth > DEPTH:
            raise fault("D1011")
        self._steps += 1
        if not self._steps & 1023 and time.monotonic() > self._deadline:
            raise fault("D1012")
        evaluator = _BY_TYPE.get(expr.type)
        result = evaluator(self, expr, input, environment) if evaluator is not None else None
        if expr.predicate is not None:
            for item in expr.predicate:
                result = self.evaluate_filter(item.expr, result, environment)
        if expr.group is not None and expr.type != "path":
            result = self.evaluate_group_expression(expr.group, result, environment)
        self._depth -= 1
        if isinstance(result, Sequence) and result.sequence and not result.tuple_stream:
            if expr.keep_array:
                result.keep_singleton = True
            if not result:
                return None
            if len(result) == 1 and not result.keep_singleton:
                return result[0]
        return result

    def _literal(self, expr: Any, _input: Any, _environment: Any) -> Any:
        return NULL if expr.value is None else expr.value

    def _parent(self, expr: Any, _input: Any, environment: Any) -> Any:
        return environment.lookup(expr.slot.label)

    def _function(self, expr: Any, input: Any, environment: Any) -> Any:
        return self.evaluate_function(expr, input, environment, Utils.NONE)

    def evaluate_path(self, expr: Any, input: Any, environment: Any) -> Any:
        names = self._plain.get(id(expr), _UNSEEN)
        if names is _UNSEEN:
            names = self._plain[id(expr)] = _plain_names(expr)
        if names is not None:
            # Most paths read members of objects: no sequence is needed for those.
            value = environment.lookup(names[0])
            for name in names[1:]:
                if not isinstance(value, dict):
                    break
                value = value.get(name)
            else:
                return value
        return super().evaluate_path(expr, input, environment)

    def evaluate_name(self, expr: Any, input: Any, environment: Any) -> Any:
        if isinstance(input, dict):
            return input.get(expr.value)
        return lookup(input, expr.value) if isinstance(input, list) else None

    def evaluate_descendants(self, expr: Any, input: Any, environment: Any = None) -> Any:
        return super().evaluate_descendants(expr, input)

    def evaluate_wildcard(self, expr: Any, input: Any, environment: Any = None) -> Any:
        return super().evaluate_wildcard(expr, input)

    def evaluate_regex(self, expr: Any, input: Any = None, environment: Any = None) -> Any:
        return expr.value

    def evaluate_lambda(self, expr: Any, input: Any, environment: Any) -> Any:
        made = _Closure(expr.arguments, expr.body, input, environment, _typed(expr.signature))
        if expr.thunk:
            made.thunk = True
        return made

    def evaluate_partial_application(self, expr: Any, input: Any, environment: Any) -> Any:
        given = [
            ... if argument.type == "operator" and argument.value == "?" else self.eval(argument, input, environment)
            for argument in expr.arguments
        ]
        function = self.eval(expr.procedure, input, environment)
        if isinstance(function, _Closure):
            return function.partial(given)
        if isinstance(function, Native):
            return function.partial(given)
        raise fault("T1008")

    def evaluate_apply_expression(self, expr: Any, input: Any, environment: Any) -> Any:
        if expr.rhs.type != "function":
            value, function = self.eval(expr.lhs, input, environment), self.eval(expr.rhs, input, environment)
            if not is_function(function):
                raise fault("T2006")
            if not is_function(value):
                return self.apply(function, [value], None, environment)
            return Native("chain", None, 1, lambda first: self._applied(function, self._applied(value, first)))
        return super().evaluate_apply_expression(expr, input, environment)

    def _applied(self, function: Any, value: Any) -> Any:
        return self.apply(function, [value], None, self.environment)

    def apply_inner(self, proc: Any, args: Any, input: Any, environment: Any) -> Any:
        if not is_function(proc):
            raise fault("T1006")
        signature = proc.signature
        given = args if signature is None else signature.validate(args, input)
        return self.apply_procedure(proc, given) if isinstance(proc, _Closure) else proc.call(input, given)

    def evaluate_condition(self, expr: Any, input: Any, environment: Any) -> Any:
        if truth(self.eval(expr.condition, input, environment)):
            return self.eval(expr.then, input, environment)
        return None if expr._else is None else self.eval(expr._else, input, environment)

    def evaluate_filter(self, predicate: Any, input: Any, environment: Any) -> Any:
        streams = isinstance(input, Sequence) and input.tuple_stream
        items = input if isinstance(input, list) else [] if input is None else [input]
        results = sequence()
        results.tuple_stream = streams
        if predicate.type == "number":
            index = math.floor(predicate.value)
            if not -len(items) <= index < len(items):
                return results
            if isinstance(items[index], list):
                return items[index]
            results.append(items[index])
            return results
        for index, item in enumerate(items):
            context, frame = item, environment
            if streams:
                context, frame = item["@"], self.create_frame_from_tuple(environment, item)
            found = self.eval(predicate, context, frame)
            wanted = found if isinstance(found, list) else [found]
            if not all(base.is_number(each) for each in wanted):
                results.extend([item] if truth(found) else [])
                continue
            places = [math.floor(each) for each in wanted]
            results.extend(item for place in places if (place + len(items) if place < 0 else place) == index)
        return results

    def evaluate_sort_expression(self, expr: Any, input: Any, environment: Any) -> Any:
        if len(input) <= 1:
            return input
        streams = isinstance(input, Sequence) and input.tuple_stream
        compare = Jsonata.ComparatorWrapper(self, expr, environment, streams).compare
        return merged(list(input), lambda left, right: compare(left, right) == 1)

    def evaluate_transform_expression(self, expr: Any, input: Any, environment: Any) -> Any:
        return Native("transform", "<(oa):o>", 1, lambda value: self._transformed(expr, value, environment))

    def _transformed(self, expr: Any, value: Any, environment: Any) -> Any:
        result = clone(value)
        found = None if result is None else self.eval(expr.pattern, result, environment)
        for match in [] if found is None else found if isinstance(found, list) else [found]:
            update = self.eval(expr.update, match, environment)
            if update is not None:
                if not isinstance(update, dict):
                    raise fault("T2011", value=update)
                match.update(update)
            removed = None if expr.delete is None else self.eval(expr.delete, match, environment)
            if removed is not None:
                names = removed if isinstance(removed, list) else [removed]
                if not all(isinstance(name, str) for name in names):
                    raise fault("T2012", value=removed)
                for name in names:
                    match.pop(name, None)
        return result

    def evaluate_binary(self, expr: Any, input: Any, environment: Any) -> Any:
        left = self.eval(expr.lhs, input, environment)
        operator = expr.value
        if operator == "and":
            return truth(left) and truth(self.eval(expr.rhs, input, environment))
        if operator == "or":
            return truth(left) or truth(self.eval(expr.rhs, input, environment))
        right = self.eval(expr.rhs, input, environment)
        return _OPERATORS[operator](left, right)

    def evaluate_unary(self, expr: Any, input: Any, environment: Any) -> Any:
        if expr.value == "-":
            value = self.eval(expr.expression, input, environment)
            if value is None:
                return None
            if not base.is_number(value):
                raise fault("D1002", value=value)
            return -value
        if expr.value == "[":
            return self._array(expr, input, environment)
        return self.evaluate_group_expression(expr, input, environment)

    def _array(self, expr: Any, input: Any, environment: Any) -> Any:
        result = Sequence()
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
        given = Sequence([None]) if isinstance(input, list) and not input else input
        return super().evaluate_group_expression(expr, given, environment)


def _arithmetic(operator: str, compute: Callable[[Any, Any], Any]) -> Callable[[Any, Any], Any]:
    def apply(left: Any, right: Any) -> Any:
        if left is not None and not base.is_number(left):
            raise fault("T2001", name=operator)
        if right is not None and not base.is_number(right):
            raise fault("T2002", name=operator)
        if left is None or right is None:
            return None
        return base.as_number(compute(float(left), float(right)))

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
            if value is not None and not isinstance(value, str) and not base.has_number_type(value):
                raise fault("T2010", name=operator)
        if left is None or right is None:
            return None
        if isinstance(left, str) != isinstance(right, str):
            raise fault("T2009", value=left, value2=right, name=operator)
        if isinstance(left, str):
            left, right = base.code_units(left), base.code_units(right)
        return compute(left, right)

    return apply


def _equal(left: Any, right: Any) -> bool:
    return left is not None and right is not None and base.deep_equal(left, right)


def _unequal(left: Any, right: Any) -> bool:
    return left is not None and right is not None and not base.deep_equal(left, right)


def _within(left: Any, right: Any) -> bool:
    if left is None or right is None:
        return False
    return any(base.same(item, left) for item in (right if isinstance(right, list) else [right]))


def _join(left: Any, right: Any) -> str:
    joined = "".join(base.string(side) for side in (left, right) if side is not None)
    if len(joined) > MOST_BYTES:
        raise too_large()
    return joined


def _range(left: Any, right: Any) -> Any:
    for side, code in ((left, "T2003"), (right, "T2004")):
        if side is not None and not (base.has_number_type(side) and float(side).is_integer()):
            raise fault(code)
    if left is None or right is None or left > right:
        return None
    size = int(right) - int(left) + 1
    if size > MOST_BYTES // 8:
        raise too_large()
    return sequence(range(int(left), int(right) + 1))


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
