"""What the services layer says of a Task: whether its call exists, what is wrong with its arguments, what it gives."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, Final

from sfgen.checks.calls import resource_problem
from sfgen.checks.codes import report
from sfgen.errors import Diagnostic
from sfgen.expr.tree import Arr, Literal, Node, Obj
from sfgen.expr.types import Type
from sfgen.origin import caller
from sfgen.services.arguments import UNKNOWN_VALUE, UnknownValue, check_arguments, path_text
from sfgen.services.catalogue import UnknownActionError, UnknownServiceError, UnsupportedActionError
from sfgen.services.errors import ErrorName, wrong_name
from sfgen.services.integrations import Integration, integration
from sfgen.services.resources import parse_resource

__all__ = ["ARGUMENT_CODES", "argument_problems", "called", "error_problems"]


class _NodeReader:
    """Reads expressions: what is written out, constants, and the types of all else."""

    def members(self, value: Node, /) -> Iterable[tuple[str, Node]] | None:
        """Give the members of an object expression without computed names."""
        if not isinstance(value, Obj):
            return None
        members = [(key, member) for key, member in value.items if isinstance(key, str)]
        return members if len(members) == len(value.items) else None

    def elements(self, value: Node, /) -> Sequence[Node] | None:
        """Give the elements of a list expression."""
        return value.elements if isinstance(value, Arr) else None

    def constant(self, value: Node, /) -> str | float | bool | UnknownValue | None:
        """Give a constant. One with a substitution in it is not known before it is deployed."""
        if not isinstance(value, Literal) or (isinstance(value.value, str) and "${" in value.value):
            return UNKNOWN_VALUE
        return value.value

    def type(self, value: Node, /) -> Type:
        """Give the type of an expression."""
        return value.type


_NODES = _NodeReader()

ARGUMENT_CODES: Final = frozenset(
    {
        "unknown-argument",
        "missing-argument",
        "argument-type",
        "argument-value",
        "argument-pattern",
        "argument-spelling",
    }
)
"""The codes of what `argument_problems` gives."""


def called(resource: Node, state: str) -> Integration | Diagnostic | None:
    """Say what a Task calls, or what is wrong with that; None where it is only known later, or nothing is known of it."""
    if not isinstance(resource, Literal) or not isinstance(resource.value, str):
        return None
    problem = resource_problem(resource.value)
    if problem is not None:
        says, hint = problem
        return report("unknown-resource", f"the resource of '{state}' {says}", hint, state=state, source=caller())
    parsed = parse_resource(resource.value)
    if parsed is None:
        return None
    try:
        return integration(parsed)
    except (UnknownServiceError, UnknownActionError) as error:
        code = _CODES[type(error)]
        return report(code, f"'{state}': {error.message}", error.hint, state=state, source=caller())


_CODES: Final[Mapping[type[Exception], str]] = {
    UnknownServiceError: "unknown-service",
    UnknownActionError: "unknown-action",
    UnsupportedActionError: "unsupported-action",
}


def argument_problems(call: Integration, arguments: Node, state: str) -> Iterator[Diagnostic]:
    """Give what is wrong with the arguments of a call, at the line that makes it."""
    if call.input is None:
        return
    for problem in check_arguments(call.input, arguments, _NODES, call.title):
        message = f"{path_text(problem.path)} of '{state}' {problem.says}"
        yield report(problem.code, message, problem.hint, state=state, source=caller())


def error_problems(call: Integration, errors: Iterable[Any], state: str) -> Iterator[Diagnostic]:
    """Give what is wrong with the names of errors that a Task is said to raise."""
    for error in errors:
        if isinstance(error, ErrorName):
            if call.prefix is not None and call.api != error.service:
                message = f"'{state}' names {error!r}, but it calls {call.title}"
                yield report("error-prefix", message, "name an error of the service that is called", source=caller())
        elif isinstance(error, str):
            wrong = wrong_name(error, call)
            if wrong is not None:
                yield report(wrong.code, f"'{state}' {wrong.says}", wrong.hint, state=state, source=caller())
