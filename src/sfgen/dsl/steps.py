"""The steps: what a workflow is written with.

A step has a key, its identity, and versions: `.catch`, `.sets` and the like return a new version under the same key, and
references bind to the key. Steps are values: nothing changes once it is built.
"""

from __future__ import annotations

import copy
import dataclasses
import inspect
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast, overload

from sfgen.asl import QueryLanguage
from sfgen.dsl.calls import argument_problems, called, error_problems
from sfgen.dsl.flow import Chain, Flow, current_fragment, no_result
from sfgen.dsl.retry import Retry, error_name
from sfgen.dsl.roots import OwnedRoot
from sfgen.dsl.substitution import substituted
from sfgen.dsl.texts import text_problems
from sfgen.dsl.variables import UNSET, Variable
from sfgen.errors import DefinitionError, Diagnostic, Location
from sfgen.expr.operations import plain_bool, require
from sfgen.expr.refs import Expr
from sfgen.expr.tree import Access, Literal, Node, Poison, RootKind, finding
from sfgen.expr.types import (
    STRING,
    UNKNOWN,
    Field,
    ObjectType,
    Presence,
    Type,
    UnresolvedAnnotationError,
    shape_of,
)
from sfgen.expr.values import constant_choice, constant_text, lift
from sfgen.origin import locate, mark
from sfgen.services.errors import ErrorName
from sfgen.services.integrations import Integration

__all__ = [
    "CatchClause",
    "Catchable",
    "Choice",
    "ChoiceClause",
    "ErrorOutput",
    "Fail",
    "Key",
    "Pass",
    "Step",
    "Succeed",
    "Task",
    "Wait",
    "selected",
]

R = TypeVar("R")
R_co = TypeVar("R_co", covariant=True)
S = TypeVar("S")

ERROR_OUTPUT = ObjectType(
    "an error",
    {"Error": Field("Error", STRING, Presence.SURE), "Cause": Field("Cause", STRING, Presence.UNMARKED)},
)
"""What a Catcher gets. Source: AWS Step Functions Developer Guide, "Fallback states": Error, and usually Cause."""


class ErrorOutput:
    """An error that was caught: `Error`, its name, and `Cause`, text or JSON text about it, which may be missing."""

    Error: str
    Cause: str


class Key:
    """The identity of a step, shared by its versions.

    Attributes:
        name: The name of the state.
        kind: The type of the state.
        location: Where the step was made.
        versions: All versions, the oldest first.
        uses: The chains that continue or lead to it, for finding those that were dropped.
        result: The start of the paths that read its result; its type is filled in by the step.
    """

    __slots__ = ("_error", "_trail", "kind", "name", "result", "uses", "versions")

    def __init__(self, name: str, kind: str) -> None:
        self.name: str = name
        self.kind: str = kind
        self._trail = mark()
        self.versions: list[Step[Any]] = []
        self.uses: list[Chain[Any]] = []
        self.result: OwnedRoot = OwnedRoot(RootKind.RESULT, self, "result", UNKNOWN)
        self._error: OwnedRoot | None = None

    @property
    def error(self) -> OwnedRoot:
        """The start of the paths that read its error."""
        if self._error is None:
            self._error = OwnedRoot(RootKind.ERROR, self, "error", ERROR_OUTPUT)
        return self._error

    @property
    def location(self) -> Location | None:
        """Where the step was made."""
        return locate(self._trail)

    def __repr__(self) -> str:
        return f"Key({self.name!r})"


def model_shape(model: Any) -> Type:
    """Give the type of a model that the user named; a name that does not resolve is a finding."""
    cls = type(model)
    is_model = hasattr(cls, "model_fields") or dataclasses.is_dataclass(cls)
    if is_model and not isinstance(model, (type, Type)):
        name = cls.__name__
        message = f"the type is given by an object of {name}, not by the class"
        raise DefinitionError([finding("field-wrong-type", message, f"write {name}")])
    try:
        return UNKNOWN if model is None else shape_of(model)
    except UnresolvedAnnotationError as error:
        raise DefinitionError([finding("unresolved-annotation", str(error), "define the class first")]) from None


class Step(Flow[R_co]):
    """One state.

    Attributes:
        key: Its identity.
        base: The version it was made from, or None.
        comment: A note that is kept in the definition.
        assigns: Values of variables by name, set when the state has succeeded.
        output: What it passes on as the state's output, or None where the language's default is right.
        problems: Findings about how it was built.
    """

    __slots__ = ("_trail", "assigns", "base", "comment", "generation", "key", "output", "problems", "query_language")

    kind = ""
    terminal = False
    returned = None

    def __init__(
        self,
        name: str,
        comment: str | None,
        assign: Mapping[str, Any] | None,
        output: Any,
        query_language: QueryLanguage | None,
    ) -> None:
        constant_text(name, "the name of a state")
        frame = current_fragment()
        self.key: Key = Key(name if frame is None else f"{frame.prefix}: {name}", self.kind)
        self._trail = self.key._trail
        self.base: Step[Any] | None = None
        self.generation: int = 0
        self.comment: str | None = None if comment is None else constant_text(comment, "a comment")
        self.assigns: tuple[tuple[str | Variable, Node], ...] = _assignments(assign)
        self.output: Node | None = None if output is UNSET else lift(output)
        self.problems: tuple[Diagnostic, ...] = ()
        if self.output is not None:
            self._check_texts(self.output, "output")
        for _, value in self.assigns:
            self._check_texts(value, "assign")
        if query_language is not None:
            constant_choice(query_language, ("JSONPath", "JSONata"), "query_language")
        self.query_language: QueryLanguage | None = query_language
        self.key.versions.append(self)

    @property
    def location(self) -> Location | None:
        """Where this version was made."""
        return locate(self._trail)

    @property
    def name(self) -> str:
        """The name of the state."""
        return self.key.name

    @property
    def entry(self) -> Step[Any]:  # type: ignore[override]
        """The step itself."""
        return self

    @property
    def last(self) -> Step[Any]:  # type: ignore[override]
        """The step itself."""
        return self

    @property
    def result(self) -> R_co:
        """What the state gives; for a type checker and an editor a value of that type."""
        return cast(
            R_co, no_result(f"'{self.name}' ({self.kind}) has no result", "read the result of a Task or a Pass")
        )

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.name!r})"

    def _version(self, **changes: Any) -> Self:
        new = copy.copy(self)
        for name, value in changes.items():
            setattr(new, name, value)
        new.base = self
        new.generation = self.generation + 1
        new._trail = mark()
        self.key.versions.append(new)
        return new

    def _operand(self, value: Any, what: str, *kinds: str) -> Node | None:
        """Take over the value of a field; a kind that the field cannot have is a finding."""
        if value is None:
            return None
        node = lift(value)
        problem = require(node, f"{what} of '{self.name}'", *kinds)
        if problem is not None:
            self.problems += (problem,)
        return node

    def _check_texts(self, value: Node, field: str) -> None:
        self.problems += tuple(text_problems(value, f"the {field} of '{self.name}'"))

    def _flawed(self, code: str, message: str, hint: str | None = None) -> None:
        self.problems += (replace(finding(code, message, hint), state=self.name),)

    def sets(self, **values: Any) -> Self:
        """Set variables when the state has succeeded.

        All values are computed from what the variables were before; the new ones are there from the next state on.

        Args:
            **values: New values by the name of a declared variable.
        """
        resolved = ((_of_fragment(name) or _Declared(name), lift(value)) for name, value in values.items())
        return self._version(assigns=(*self.assigns, *resolved))


class _Declared(str):
    """The name of a variable that must have been declared."""

    __slots__ = ()


def _retries(name: str, retry: Any) -> tuple[Retry, ...]:
    given = retry if isinstance(retry, (list, tuple)) else (retry,)
    wrong = [each for each in given if not isinstance(each, Retry)]
    if wrong:
        message = f"retry= of '{name}' takes Retry objects, not {wrong[0]!r}"
        raise DefinitionError([finding("field-wrong-type", message, 'retry=[Retry("States.Timeout", ...)]')])
    return tuple(given)


def must_be_declared(name: str) -> bool:
    """Say whether a name was given to `.sets`, which takes declared variables only."""
    return isinstance(name, _Declared)


def _assignments(assign: Mapping[str, Any] | None) -> tuple[tuple[str | Variable, Node], ...]:
    if assign is None:
        return ()
    if not isinstance(assign, Mapping):
        message = f"assign= is {assign!r}, expected a mapping from names to values"
        raise DefinitionError([finding("value-not-json", message, 'assign={"turns": turns + 1}')])
    names = [constant_text(name, "the name of a variable") for name in assign]
    return tuple((_of_fragment(name) or name, lift(assign[name])) for name in names)


def _of_fragment(name: str) -> Variable | None:
    """Give the variable that was declared under a name in the fragment that is being built, or in one around it."""
    frame = current_fragment()
    while frame is not None:
        variable = frame.variables.get(name)
        if isinstance(variable, Variable):
            return variable
        frame = frame.outer
    return None


class CatchClause:
    """One entry of a state's `Catch`."""

    __slots__ = ("assigns", "comment", "errors", "output", "then")

    def __init__(
        self,
        errors: tuple[str | ErrorName, ...],
        then: Flow[Any],
        assigns: tuple[tuple[str | Variable, Node], ...] = (),
        output: Node | None = None,
        comment: str | None = None,
    ) -> None:
        self.errors: tuple[str | ErrorName, ...] = errors
        self.then: Flow[Any] = then
        self.assigns: tuple[tuple[str | Variable, Node], ...] = assigns
        self.output: Node | None = output
        self.comment: str | None = None if comment is None else constant_text(comment, "a comment")


class Catchable(Step[R_co]):
    """A step whose errors can be retried and caught: Task, Parallel, Map."""

    __slots__ = ("catches", "retries")

    def __init__(
        self,
        name: str,
        comment: str | None,
        assign: Mapping[str, Any] | None,
        output: Any,
        retry: Sequence[Retry] | Retry,
        query_language: QueryLanguage | None,
    ) -> None:
        super().__init__(name, comment, assign, output, query_language)
        self.retries: tuple[Retry, ...] = _retries(self.name, retry)
        self.catches: tuple[CatchClause, ...] = ()

    def catch(
        self,
        *errors: str | ErrorName,
        then: Flow[Any],
        assign: Mapping[str, Any] | None = None,
        output: Any = UNSET,
        comment: str | None = None,
    ) -> Self:
        """Continue elsewhere when the state fails for good.

        Args:
            *errors: Error names, as text or from `dynamodb.errors` and the like; none means every error that can be caught
                (`States.ALL`).
            then: Where to continue; there `step.error` has the error. It does not join what follows the step by itself.
            assign: Values of variables to set on this way, by name. The state's own are not set on it.
            output: The input of the next state; the error by default.
            comment: A note that is kept in the definition.
        """
        if not isinstance(then, Flow):
            raise DefinitionError([finding("value-not-json", f"then= is {then!r}, expected a step or a chain")])
        names: Any = tuple(map(error_name, errors)) or ("States.ALL",)
        node = None if output is UNSET else lift(output)
        clause = CatchClause(names, then, _assignments(assign), node, comment)
        new = self._version(catches=(*self.catches, clause))
        new._check_errors(names)
        return new

    @property
    def error(self) -> ErrorOutput:
        """The error that was caught; to be read on the ways of this step's catches."""
        return cast(ErrorOutput, Expr(Access(self.key.error)))

    def _check_errors(self, errors: Sequence[Any]) -> None:
        """Report names of errors that the step cannot raise."""


class Task(Catchable[R_co]):
    """A unit of work done by another service.

    Args:
        name: Name of the state, 1 to 80 characters, unique in the whole workflow.
        resource: The ARN of the integration, such as `arn:aws:states:::lambda:invoke`; a constant, or a `Parameter`.
        arguments: What the service gets: a JSON value in which references may stand anywhere.
        result: What the service answers: a pydantic model, TypedDict, or any annotation; without it what the API is known
            to give. It is a claim about the data and is not checked when the workflow runs.
        select: A function that builds the step's `result` from the raw answer, such as
            `lambda answer: answer.Body.content[0].text`.
        timeout: How long the task may take, from 1 second.
        timeout_seconds: The same as a number, or an expression that gives one, 1 to 99,999,999.
        heartbeat: How long the task may be silent; less than the timeout.
        heartbeat_seconds: The same as a number, or an expression.
        credentials: The ARN of a role that the execution role assumes for this task.
        retry: Retriers, the most specific first.
        assign: Values of variables to set, by name; what later steps read of the result is set without it.
        output: The output of the state; what the service answered by default.
        comment: A note that is kept in the definition.
        query_language: JSONPath or JSONata, if not that of the workflow.

    Source:
        AWS Step Functions Developer Guide, "Task workflow state".
    """

    __slots__ = ("arguments", "credentials", "heartbeat", "integration", "resource", "timeout", "view")

    kind = "Task"

    if TYPE_CHECKING:

        @overload
        def __init__(
            self: Task[Any],
            name: str,
            *,
            resource: str,
            arguments: Any = ...,
            result: None = ...,
            select: None = ...,
            timeout: timedelta | None = ...,
            timeout_seconds: int | None = ...,
            heartbeat: timedelta | None = ...,
            heartbeat_seconds: int | None = ...,
            credentials: str | None = ...,
            retry: Sequence[Retry] | Retry = ...,
            assign: Mapping[str, Any] | None = ...,
            output: Any = ...,
            comment: str | None = ...,
            query_language: QueryLanguage | None = ...,
        ) -> None: ...
        @overload
        def __init__(
            self: Task[R],
            name: str,
            *,
            resource: str,
            arguments: Any = ...,
            result: type[R],
            select: None = ...,
            timeout: timedelta | None = ...,
            timeout_seconds: int | None = ...,
            heartbeat: timedelta | None = ...,
            heartbeat_seconds: int | None = ...,
            credentials: str | None = ...,
            retry: Sequence[Retry] | Retry = ...,
            assign: Mapping[str, Any] | None = ...,
            output: Any = ...,
            comment: str | None = ...,
            query_language: QueryLanguage | None = ...,
        ) -> None: ...
        @overload
        def __init__(
            self: Task[S],
            name: str,
            *,
            resource: str,
            arguments: Any = ...,
            result: type[R],
            select: Callable[[R], S],
            timeout: timedelta | None = ...,
            timeout_seconds: int | None = ...,
            heartbeat: timedelta | None = ...,
            heartbeat_seconds: int | None = ...,
            credentials: str | None = ...,
            retry: Sequence[Retry] | Retry = ...,
            assign: Mapping[str, Any] | None = ...,
            output: Any = ...,
            comment: str | None = ...,
            query_language: QueryLanguage | None = ...,
        ) -> None: ...
        @overload
        def __init__(
            self: Task[S],
            name: str,
            *,
            resource: str,
            arguments: Any = ...,
            result: None = ...,
            select: Callable[[Any], S],
            timeout: timedelta | None = ...,
            timeout_seconds: int | None = ...,
            heartbeat: timedelta | None = ...,
            heartbeat_seconds: int | None = ...,
            credentials: str | None = ...,
            retry: Sequence[Retry] | Retry = ...,
            assign: Mapping[str, Any] | None = ...,
            output: Any = ...,
            comment: str | None = ...,
            query_language: QueryLanguage | None = ...,
        ) -> None: ...

    def __init__(
        self,
        name: str,
        *,
        resource: str,
        arguments: Any = UNSET,
        result: Any = None,
        select: Callable[[Any], Any] | None = None,
        timeout: timedelta | None = None,
        timeout_seconds: int | None = None,
        heartbeat: timedelta | None = None,
        heartbeat_seconds: int | None = None,
        credentials: str | None = None,
        retry: Sequence[Retry] | Retry = (),
        assign: Mapping[str, Any] | None = None,
        output: Any = UNSET,
        comment: str | None = None,
        query_language: QueryLanguage | None = None,
    ) -> None:
        super().__init__(name, comment, assign, output, retry, query_language)
        self.resource: Node = lift(resource)
        self._operand(self.resource, "the resource", "string")
        self.arguments: Node = lift({} if arguments is UNSET else arguments)
        self._check_texts(self.arguments, "arguments")
        self.timeout: Node | None = self._seconds("timeout", timeout, timeout_seconds)
        self.heartbeat: Node | None = self._seconds("heartbeat", heartbeat, heartbeat_seconds)
        self.credentials: Node | None = self._operand(credentials, "the role", "string")
        self.integration: Integration | None = self._integration()
        for each in self.retries:
            self._check_errors(each.errors)
        self.key.result.type = model_shape(result)
        if result is None and self.integration is not None:
            self.key.result.type = self.integration.result
        self.view: Node = lift(self.raw if select is None else selected(self.name, select, self.raw))

    def _integration(self) -> Integration | None:
        """Look up what is called, and check the arguments against it."""
        call = called(self.resource, self.name)
        if isinstance(call, Diagnostic):
            self.problems += (call,)
            return None
        if call is not None:
            self.problems += tuple(argument_problems(call, self.arguments, self.name))
        return call

    def _check_errors(self, errors: Sequence[Any]) -> None:
        if self.integration is not None:
            self.problems += tuple(error_problems(self.integration, errors, self.name))

    def _seconds(self, name: str, delta: timedelta | None, seconds: int | None) -> Node | None:
        if delta is not None and seconds is not None:
            self._flawed("field-conflict", f"'{self.name}' has both {name}= and {name}_seconds=", "give one of them")
        if delta is None:
            return self._operand(seconds, f"the {name}", "number")
        return Literal(whole_seconds(delta, name))

    @property
    def raw(self) -> Any:
        """What the service answered, before `select`, or the function that made the step, took its `result` from it."""
        return Expr(Access(self.key.result))

    @property
    def result(self) -> R_co:
        """What the service answered, or what `select` made of it."""
        return cast(R_co, Expr(self.view))


def selected(name: str, select: Any, raw: Expr) -> Node:
    """Call the function that takes a result from an answer; what is no such function is a finding."""
    if not callable(select) or not _takes_one(select):
        message = f"select= of '{name}' is {select!r}, expected a function of the answer"
        raise DefinitionError([finding("field-wrong-type", message, "select=lambda answer: answer.Payload")])
    return lift(select(raw))


def _takes_one(function: Callable[..., Any]) -> bool:
    try:
        inspect.signature(function).bind(None)
    except TypeError:
        return False
    except ValueError:  # a built-in function that does not tell its parameters
        return True
    return True


def whole_seconds(delta: timedelta, what: str) -> int:
    """Give a duration in whole seconds, rounded up: the language knows no fractions."""
    if not isinstance(delta, timedelta):
        hint = f"timedelta(minutes=5), or a number with {what}_seconds="
        raise DefinitionError([finding("field-wrong-type", f"{what} is {delta!r}, expected a timedelta", hint)])
    return -int(-delta.total_seconds() // 1)


class Pass(Step[R_co]):
    """A state that shapes data and does nothing else.

    Most workflows need none: references and expressions stand where the data is used.

    Args:
        name: Name of the state.
        output: A JSON value with references anywhere; the state's input by default.
        assign: Values of variables to set, by name.
        comment: A note that is kept in the definition.
        query_language: JSONPath or JSONata, if not that of the workflow.
    """

    __slots__ = ()

    kind = "Pass"

    if TYPE_CHECKING:

        @overload
        def __init__(
            self: Pass[Any],
            name: str,
            *,
            assign: Mapping[str, Any] | None = ...,
            comment: str | None = ...,
            query_language: QueryLanguage | None = ...,
        ) -> None: ...
        @overload
        def __init__(
            self: Pass[R],
            name: str,
            *,
            output: R,
            assign: Mapping[str, Any] | None = ...,
            comment: str | None = ...,
            query_language: QueryLanguage | None = ...,
        ) -> None: ...

    def __init__(
        self,
        name: str,
        *,
        output: Any = UNSET,
        assign: Mapping[str, Any] | None = None,
        comment: str | None = None,
        query_language: QueryLanguage | None = None,
    ) -> None:
        super().__init__(name, comment, assign, output, query_language)
        if self.output is not None:
            self.key.result.type = self.output.type

    def sets(self, **values: Any) -> Self:
        """Set variables; see `Step.sets`. Where a value reads the `result` of the Pass itself, that is its output."""
        new = super().sets(**values)
        new.assigns = tuple((name, substituted(node, self._own_output)) for name, node in new.assigns)
        return new

    def _own_output(self, access: Access) -> Node | None:
        return self.output if access.root is self.key.result else None

    @property
    def result(self) -> R_co:
        """The output of the state."""
        if self.output is None:
            return cast(R_co, no_result(f"'{self.name}' has no output of its own to read", "give it output=..."))
        return cast(R_co, Expr(Access(self.key.result)))


class Wait(Step[Any]):
    """A delay.

    Args:
        name: Name of the state.
        seconds: How long: a number from 0 to 99,999,999, a `timedelta`, or an expression that gives a number.
        timestamp: Until when: a `datetime` with a time zone, an RFC 3339 text, or an expression that gives one.
        assign: Values of variables to set, by name.
        output: The output of the state; its input by default.
        comment: A note that is kept in the definition.
        query_language: JSONPath or JSONata, if not that of the workflow.

    Exactly one of `seconds` and `timestamp` is given. A Wait lasts a year at most, in EXPRESS workflows five minutes.
    """

    __slots__ = ("seconds", "timestamp")

    kind = "Wait"

    def __init__(
        self,
        name: str,
        *,
        seconds: float | timedelta | None = None,
        timestamp: str | datetime | None = None,
        assign: Mapping[str, Any] | None = None,
        output: Any = UNSET,
        comment: str | None = None,
        query_language: QueryLanguage | None = None,
    ) -> None:
        super().__init__(name, comment, assign, output, query_language)
        if (seconds is None) == (timestamp is None):
            self._flawed("field-conflict", f"'{self.name}' needs either seconds= or timestamp=", "give exactly one")
        given = whole_seconds(seconds, "seconds") if isinstance(seconds, timedelta) else seconds
        self.seconds: Node | None = self._operand(given, "the seconds", "number")
        self.timestamp: Node | None = self._operand(timestamp, "the timestamp", "string")


class Succeed(Step[Any]):
    """The end of the workflow, a branch or an iteration, with success.

    Args:
        name: Name of the state.
        output: The output; the state's input by default.
        comment: A note that is kept in the definition.
        query_language: JSONPath or JSONata, if not that of the workflow.
    """

    __slots__ = ()

    kind = "Succeed"
    terminal = True

    def __init__(
        self,
        name: str,
        *,
        output: Any = UNSET,
        comment: str | None = None,
        query_language: QueryLanguage | None = None,
    ) -> None:
        super().__init__(name, comment, None, output, query_language)


class Fail(Step[Any]):
    """The end of the workflow, a branch or an iteration, with an error.

    Args:
        name: Name of the state.
        error: Name of the error; not beginning with `States.`.
        cause: Text about it.
        comment: A note that is kept in the definition.
        query_language: JSONPath or JSONata, if not that of the workflow.
    """

    __slots__ = ("cause", "failure")

    kind = "Fail"
    terminal = True

    def __init__(
        self,
        name: str,
        *,
        error: str | None = None,
        cause: str | None = None,
        comment: str | None = None,
        query_language: QueryLanguage | None = None,
    ) -> None:
        super().__init__(name, comment, None, UNSET, query_language)
        self.failure: Node | None = self._operand(error, "the error", "string")
        self.cause: Node | None = self._operand(cause, "the cause", "string")


class ChoiceClause:
    """One rule of a Choice."""

    __slots__ = ("assigns", "comment", "condition", "output", "then")

    def __init__(
        self,
        condition: Node,
        then: Flow[Any],
        assigns: tuple[tuple[str | Variable, Node], ...],
        output: Node | None,
        comment: str | None,
    ) -> None:
        self.condition: Node = condition
        self.then: Flow[Any] = then
        self.assigns: tuple[tuple[str | Variable, Node], ...] = assigns
        self.output: Node | None = output
        self.comment: str | None = None if comment is None else constant_text(comment, "a comment")


class Choice(Step[Any]):
    """A decision: the first rule whose condition is true says where to go.

    What is chained behind a Choice with `>>` is where its branches join: the open ends written inside it, and its default
    if it has no `otherwise`, continue there. A branch that goes back to a step written elsewhere is not an open end.

    Args:
        name: Name of the state.
        assign: Values of variables to set, by name, whichever way is taken.
        output: The input of the next state, whichever way is taken; the Choice's own input by default.
        comment: A note that is kept in the definition.
        query_language: JSONPath or JSONata, if not that of the workflow.
    """

    __slots__ = ("clauses", "default", "ending")

    kind = "Choice"

    def __init__(
        self,
        name: str,
        *,
        assign: Mapping[str, Any] | None = None,
        output: Any = UNSET,
        comment: str | None = None,
        query_language: QueryLanguage | None = None,
    ) -> None:
        super().__init__(name, comment, assign, output, query_language)
        self.clauses: tuple[ChoiceClause, ...] = ()
        self.default: Flow[Any] | None = None
        self.ending: Succeed | None = None

    def when(
        self,
        condition: bool,
        then: Flow[Any],
        *,
        assign: Mapping[str, Any] | None = None,
        output: Any = UNSET,
        comment: str | None = None,
    ) -> Self:
        """Add a rule.

        Args:
            condition: A condition over references, such as `(status == "FAILED") | (turns >= 3)`.
            then: Where to go if it is true and no earlier rule was.
            assign: Values of variables to set on this way, by name.
            output: The input of the next state on this way.
            comment: A note that is kept in the definition.
        """
        if not isinstance(then, Flow):
            raise DefinitionError([finding("value-not-json", f".when() leads to a step or a chain, not to {then!r}")])
        node = lift(condition)
        if isinstance(node, Literal):
            problem = (
                plain_bool(node.value)
                if isinstance(node.value, bool)
                else finding("operand-type", f"the condition is {node.value!r}, not a condition over references")
            )
            node = Poison(problem)
        elif (wrong := require(node, "the condition of .when()", "boolean")) is not None:
            node = Poison(*node.problems, wrong)
        chosen = None if output is UNSET else lift(output)
        clause = ChoiceClause(node, then, _assignments(assign), chosen, comment)
        return self._version(clauses=(*self.clauses, clause))

    def otherwise(self, then: Flow[Any]) -> Self:
        """Say where to go if no rule is true."""
        if not isinstance(then, Flow):
            raise DefinitionError(
                [finding("value-not-json", f".otherwise() leads to a step or chain, not to {then!r}")]
            )
        new = self._version(default=then)
        if self.default is not None:
            new._flawed("conflicting-successors", f"'{self.name}' has two .otherwise()", "join the two flows")
        return new

    def otherwise_continue(self, end: str) -> Self:
        """Continue behind the Choice if no rule is true, or end there with success where nothing is chained behind it.

        For fragments, which do not know whether something follows them. Where something does, the Choice leads to it
        without `otherwise` too.

        Args:
            end: Name of the Succeed state that is made where nothing follows.
        """
        return self._version(ending=Succeed(end))
