"""How data goes through a state: one class for each query language.

Source: AWS Step Functions Developer Guide, "Processing input and output" and "Transforming data with JSONata".
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, Protocol

from sfgen.asl.model import Catcher, Json
from sfgen.local.failures import QUERY_EVALUATION_ERROR, RUNTIME, StateError
from sfgen.local.jsonata import Kind, QueryError, Scope, is_expression, template, value_of
from sfgen.local.jsonpath import PathError, Place, Template, reader, write

if TYPE_CHECKING:
    from sfgen.local.fiber import Fiber

__all__ = [
    "ABSENT",
    "Assigned",
    "Flow",
    "JsonataFlow",
    "PathFlow",
    "path_failure",
    "place_of",
    "runtime_failure",
    "template_of",
]

Assigned = Mapping[str, Json] | None

_PLAIN: Final = "$"


class Flow(Protocol):
    """How data goes through one state."""

    is_jsonata: bool

    def effective(self, fiber: Fiber) -> Json:
        """Give what the state works on: its input, after `InputPath`."""
        ...

    def arguments(self, fiber: Fiber, effective: Json) -> Json:
        """Give what is handed to the work of the state."""
        ...

    def leave(self, fiber: Fiber, effective: Json, result: Json, *, worked: bool = True) -> tuple[Json, Assigned]:
        """Give the output and what is assigned.

        Args:
            fiber: The strand that is in the state.
            effective: What the state worked on.
            result: What its work gave.
            worked: Whether there was work: only then has an expression `$states.result`.
        """
        ...

    def caught(self, fiber: Fiber, catcher: Catcher, index: int, error: Json) -> tuple[Json, Assigned]:
        """Give the output and what is assigned when a catcher takes over."""
        ...


def runtime_failure(cause: str) -> StateError:
    """Give the failure for what the interpreter cannot do; nothing catches it."""
    return StateError(RUNTIME, cause, unplaced=True)


class PathFlow:
    """JSONPath: `InputPath`, `Parameters`, `ResultSelector`, `ResultPath`, `OutputPath`.

    Args:
        state: The state, any of the classes of the model.
        parameters: The field that shapes the arguments.
    """

    is_jsonata = False

    __slots__ = ("_assign", "_input", "_output", "_parameters", "_result", "_selector", "is_plain")

    def __init__(self, state: Any, parameters: str = "parameters") -> None:
        given = state.model_fields_set
        self._input = _path_of(state, given, "input_path")
        self._output = _path_of(state, given, "output_path")
        self._result = _path_of(state, given, "result_path")
        self._parameters = template_of(getattr(state, parameters)) if parameters in given else None
        self._selector = template_of(state.result_selector) if "result_selector" in given else None
        self._assign = template_of(state.assign) if "assign" in given else None
        paths_are_plain = self._input is self._output is self._result is _PLAIN
        self.is_plain = paths_are_plain and self._selector is self._assign is self._parameters is None

    def effective(self, fiber: Fiber) -> Json:
        if self._input is _PLAIN:
            return fiber.input
        return {} if self._input is None else self.read(fiber, self._input, fiber.input)

    def arguments(self, fiber: Fiber, effective: Json) -> Json:
        return effective if self._parameters is None else self.fill(fiber, self._parameters, effective)

    def leave(self, fiber: Fiber, effective: Json, result: Json, *, worked: bool = True) -> tuple[Json, Assigned]:  # noqa: ARG002
        assigned = None if self._assign is None else self.fill(fiber, self._assign, result)
        output = self.placed(fiber, self.selected(fiber, result))
        if self._output is not _PLAIN:
            output = {} if self._output is None else self.read(fiber, self._output, output)
        return output, assigned

    def selected(self, fiber: Fiber, result: Json) -> Json:
        """Give a result after `ResultSelector`."""
        return result if self._selector is None else self.fill(fiber, self._selector, result)

    def placed(self, fiber: Fiber, result: Json) -> Json:
        """Give the input with a result at `ResultPath`."""
        return self._placed(fiber, self._result, result)

    def pass_on(self, fiber: Fiber, effective: Json, assign: Template | None = None) -> tuple[Json, Assigned]:
        """Give the output of a state without a result, and what a rule of a Choice assigns, or the state itself."""
        assign = assign or self._assign
        assigned = None if assign is None else self.fill(fiber, assign, effective)
        if self._output is _PLAIN:
            return effective, assigned
        return ({} if self._output is None else self.read(fiber, self._output, effective)), assigned

    def caught(self, fiber: Fiber, catcher: Catcher, index: int, error: Json) -> tuple[Json, Assigned]:  # noqa: ARG002
        given = catcher.model_fields_set
        assigned = self.fill(fiber, template_of(catcher.assign), error) if "assign" in given else None
        return self._placed(fiber, _path_of(catcher, given, "result_path"), error), assigned

    def _placed(self, fiber: Fiber, path: str | None, value: Json) -> Json:
        if path is _PLAIN:
            return value
        if path is None:
            return fiber.input
        try:
            return write(path, fiber.input, value)
        except PathError as error:
            raise path_failure(error) from None

    @staticmethod
    def read(fiber: Fiber, path: str, document: Json, field: str | None = None) -> Json:
        """Read a path, or call an intrinsic function.

        Raises:
            StateError: it leads nowhere, or the function fails.
        """
        try:
            return reader(path, field)(place_of(fiber, document, with_context="$$" in path))
        except PathError as error:
            raise path_failure(error) from None

    @staticmethod
    def fill(fiber: Fiber, template: Template, document: Json) -> Any:
        """Fill in a payload template.

        Raises:
            StateError: a path in it leads nowhere, or a function cannot do what it should.
        """
        try:
            return template.fill(place_of(fiber, document, with_context=template.reads_context))
        except PathError as error:
            raise path_failure(error) from None


def place_of(fiber: Fiber, document: Json, *, with_context: bool) -> Place:
    """Give where paths of a state are read."""
    return Place(document, fiber.context() if with_context else {}, fiber.variables, fiber.run.sources)


def path_failure(error: PathError) -> StateError:
    """Give the failure for a path that leads nowhere."""
    return StateError(error.error, error.cause, unplaced=True)


def template_of(value: Json) -> Template:
    """Read a payload template.

    Raises:
        StateError: a text in it is neither a path nor a call.
    """
    try:
        return Template(value)
    except PathError as error:
        raise path_failure(error) from None


class JsonataFlow:
    """JSONata: `Arguments`, `Output`, `Assign`.

    Args:
        state: The state, any of the classes of the model.
        gives_result: Whether without `Output` the result is the output, and not the input.
    """

    is_jsonata = True

    __slots__ = ("_arguments", "_assign", "_gives_result", "_output")

    def __init__(self, state: Any, *, gives_result: bool) -> None:
        given = state.model_fields_set
        self._arguments: Json = state.arguments if "arguments" in given else ABSENT
        self._output: Json = state.output if "output" in given else ABSENT
        self._assign: Json = state.assign if "assign" in given else None
        self._gives_result = gives_result

    def effective(self, fiber: Fiber) -> Json:
        return fiber.input

    def arguments(self, fiber: Fiber, effective: Json) -> Json:
        if self._arguments is ABSENT:
            return effective
        return self.filled(self._arguments, fiber.scope_of_expressions(), "Arguments")

    def leave(self, fiber: Fiber, effective: Json, result: Json, *, worked: bool = True) -> tuple[Json, Assigned]:
        if self._output is ABSENT and self._assign is None:
            return (result if self._gives_result else effective), None
        scope = fiber.scope_of_expressions({"result": result}) if worked else fiber.scope_of_expressions()
        return self.shaped(scope, result if self._gives_result else effective, self._output, self._assign, "")

    def caught(self, fiber: Fiber, catcher: Catcher, index: int, error: Json) -> tuple[Json, Assigned]:
        given = catcher.model_fields_set
        output = catcher.output if "output" in given else ABSENT
        assign = catcher.assign if "assign" in given else None
        scope = fiber.scope_of_expressions({"errorOutput": error})
        return self.shaped(scope, error, output, assign, f"Catch[{index}]/")

    def shaped(self, scope: Scope, default: Json, output: Json, assign: Json, place: str) -> tuple[Json, Assigned]:
        """Fill in an `Output` and an `Assign` that stand at one place."""
        assigned = None if assign is None else self.filled(assign, scope, f"{place}Assign")
        return (default if output is ABSENT else self.filled(output, scope, f"{place}Output")), assigned

    @staticmethod
    def filled(value: Json, scope: Scope, field: str) -> Any:
        """Evaluate all expressions in a value.

        Raises:
            StateError: one of them has no value.
        """
        return _evaluated(lambda: template(value, scope, field))

    @staticmethod
    def typed(value: Json, scope: Scope, field: str, kind: Kind) -> Any:
        """Evaluate a field that takes one type of value.

        Raises:
            StateError: it has no value, or one of another type.
        """
        if not is_expression(value):
            return value
        return _evaluated(lambda: value_of(value, scope, field, kind))


def _evaluated(evaluation: Callable[[], Json]) -> Json:
    try:
        return evaluation()
    except QueryError as error:
        raise StateError(QUERY_EVALUATION_ERROR, error.cause, unplaced=True, field=error.field) from None


class _Absent:
    def __repr__(self) -> str:
        return "ABSENT"


ABSENT: Final[Any] = _Absent()
"""What stands for a field that is not given, where null means something."""


def _path_of(owner: Any, given: set[str], name: str) -> str | None:
    if name not in given:
        return _PLAIN
    path: str | None = getattr(owner, name)
    return _PLAIN if path == _PLAIN else path
