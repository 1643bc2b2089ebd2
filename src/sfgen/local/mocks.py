"""What answers the tasks of a run.

A mock stands under the name of a state, the ARN of a resource, an integration such as `dynamodb:getItem`, a service such
as `dynamodb`, or `*`; the nearest one answers.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeAlias

from sfgen.asl.model import Json
from sfgen.asl.plain import find_foreign
from sfgen.errors import SfgenError
from sfgen.local.sources import Sources
from sfgen.local.tasks import TaskCall

if TYPE_CHECKING:
    from sfgen.expr.types import Type
    from sfgen.local.mock_fields import FieldValidation

__all__ = [
    "Answer",
    "Context",
    "Fails",
    "Gives",
    "Later",
    "MockError",
    "Mocks",
    "Outside",
    "Responder",
    "Sequence",
    "Silence",
    "TaskError",
    "fails",
    "later",
    "sequence",
    "silence",
]


class MockError(SfgenError):
    """No mock answers a task, or the one that should cannot."""


class TaskError(Exception):
    """Raised by a function that answers a task: the task fails.

    Args:
        error: The error's name, as a Retry or a Catch matches it.
        cause: What happened.
    """

    def __init__(self, error: str | None, cause: str | None = None) -> None:
        super().__init__(error, cause)
        self.error = error
        self.cause = cause


@dataclass(frozen=True, slots=True)
class Gives:
    """The task succeeds with a result."""

    result: Json


@dataclass(frozen=True, slots=True)
class Fails:
    """The task fails; see `fails`."""

    error: str | None
    cause: str | None = None
    submitting: bool = False
    """Whether the call itself fails, where it would only begin what the task is about."""


@dataclass(frozen=True, slots=True)
class Silence:
    """The task never answers; see `silence`."""


@dataclass(frozen=True, slots=True)
class Later:
    """The task answers after a time; see `later`."""

    seconds: float
    answer: Any


@dataclass(frozen=True, slots=True)
class Sequence:
    """The answers of successive calls; see `sequence`."""

    answers: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Outside:
    """Somebody outside the run answers, with the task token."""


@dataclass(frozen=True, slots=True)
class Context:
    """What a mock may use when it makes its answer.

    Attributes:
        sources: Time and chance of the run.
        now: The time, in milliseconds.
    """

    sources: Sources
    now: int


class Responder:
    """A mock that does something to find its answer."""

    __slots__ = ()

    def knowing(self, types: Mapping[str, Type]) -> Responder:  # noqa: ARG002  # most need none of it
        """Give one that knows what the workflow says of its tasks' answers, by the names of states."""
        return self

    def takes(self, call: TaskCall) -> bool:  # noqa: ARG002  # most take all
        """Say whether it answers a call; otherwise a mock under a name that is farther off does."""
        return True

    def respond(self, call: TaskCall, context: Context) -> Any:
        """Give any other mock."""
        raise NotImplementedError


Answer: TypeAlias = Gives | Fails | Silence | Outside


def fails(error: str | None, cause: str | None = None) -> Fails:
    """Give a mock with which a task fails.

    Args:
        error: The error's name: `DynamoDB.ConditionalCheckFailedException`, `States.Timeout`, a name of your own.
        cause: What happened.
    """
    return Fails(error, cause)


def silence() -> Silence:
    """Give a mock that never answers: the task runs into its timeout or misses its heartbeat."""
    return Silence()


def later(seconds: float, answer: Any) -> Later:
    """Give a mock that answers after a time of the run's clock.

    Args:
        seconds: How long the task takes.
        answer: Any other mock.
    """
    return Later(seconds, answer)


def sequence(*answers: Any) -> Sequence:
    """Give a mock that answers each call with the next of its answers; there must be one for each.

    Args:
        *answers: Any other mocks.
    """
    return Sequence(answers)


@dataclass(slots=True)
class Mocks:
    """The mocks of one run, with how often each was asked.

    Attributes:
        by_key: The mocks.
        validation: How much of a result must fit what the API gives.
    """

    by_key: Mapping[str, Any]
    validation: FieldValidation = "NONE"
    _asked: dict[str, int] = field(default_factory=dict)

    def find(self, call: TaskCall) -> str | None:
        """Give the key of the mock that answers a call, or None."""
        return next((key for key in call.names() if key in self.by_key and self._takes(key, call)), None)

    def _takes(self, key: str, call: TaskCall) -> bool:
        mock = self.by_key[key]
        return not isinstance(mock, Responder) or mock.takes(call)

    def answer(self, call: TaskCall, key: str, context: Context) -> tuple[Answer, float]:
        """Answer a call, and say after how many seconds.

        Args:
            call: The call.
            key: The key of the mock.
            context: What the mock may use.

        Raises:
            MockError: the mock has no answer that a task could give.
        """
        mock, delay = self.by_key[key], 0.0
        is_given = True
        while True:
            if isinstance(mock, Later):
                delay += mock.seconds
                mock = mock.answer
            elif isinstance(mock, Sequence):
                asked = self._asked.get(key, 0)
                self._asked[key] = asked + 1
                if asked >= len(mock.answers):
                    count = len(mock.answers)
                    raise MockError(
                        f"the mock of '{key}' has {count} answer{'s' * (count != 1)}, and is asked once more"
                        f" (state '{call.state}')"
                    )
                mock = mock.answers[asked]
            elif isinstance(mock, Responder):
                mock = mock.respond(call, context)
                is_given = False
            elif isinstance(mock, Gives | Fails | Silence | Outside):
                if is_given and isinstance(mock, Gives):
                    self._check(call, mock.result)
                return mock, delay
            elif callable(mock):
                mock = _called(mock, call)
            else:
                mock = _given(mock, call)

    def _check(self, call: TaskCall, result: Json) -> None:
        if self.validation == "NONE":
            return
        from sfgen.local.mock_fields import field_fault

        fault = field_fault(call.resource, result, self.validation)
        if fault is not None:
            hint = 'mock_validation="NONE" takes anything'
            raise MockError(f"the mock of '{call.state}' is nothing that {call.integration} gives: {fault}; {hint}")

    def missing(self, call: TaskCall) -> MockError:
        """Give the error for a call that no mock answers."""
        keys = ", ".join(repr(key) for key in call.names())
        return MockError(
            f"nothing answers the task '{call.state}' ({call.resource}): give a mock under one of {keys},"
            ' or mock everything with "auto"'
        )


def _called(function: Callable[..., Any], call: TaskCall) -> Any:
    try:
        given = function(call.arguments)
    except TaskError as error:
        return Fails(error.error, error.cause)
    except Exception as error:
        # A mistake in a mock is no failure of the workflow: that would be caught, and hidden.
        what = f"{type(error).__name__}: {error}"
        raise MockError(f"the mock of '{call.state}' raised {what}; to fail the task it raises TaskError") from error
    return given


def _given(value: Any, call: TaskCall) -> Gives:
    fault = find_foreign(value)
    if fault is not None:
        where, what = fault
        raise MockError(f"the mock of '{call.state}' gives {what}{f' at {where}' * bool(where)}, which is no JSON")
    return Gives(value)
