"""Tasks that wait for somebody's answer: found in a history with their tokens, and answered.

Source: AWS Step Functions Developer Guide, "Wait for a Callback with Task Token"; API Reference, "SendTaskSuccess".
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sfgen.asl.model import Json
from sfgen.deploy.errors import RefusedError
from sfgen.local.payload import LONGEST_PAYLOAD, text_of
from sfgen.operate.errors import OperateError
from sfgen.operate.executions import Service
from sfgen.operate.steps import Step

__all__ = [
    "Waiting",
    "choose",
    "definition_of",
    "is_token",
    "send_failure",
    "send_heartbeat",
    "send_success",
    "waiting_in",
]

LONGEST_NAME: Final = 80
"""Most characters of the name of an execution; tokens are longer."""
_LONGEST_ERROR: Final = 256
_LONGEST_CAUSE: Final = 32_768
_WAITS: Final = ".waitForTaskToken"
_ACTIVITY: Final = re.compile(r"arn:[\w-]+:states:[\w-]+:\d{12}:activity:.+")
_EXACT_JSONATA: Final = re.compile(r"\{%\s*\$states\s*\.\s*context\s*\.\s*Task\s*\.\s*Token\s*%\}")
_LOOKS_LIKE_TOKEN: Final = re.compile(r"[A-Za-z0-9+/=_-]{100,}")
_SCOPES: Final = ("ItemProcessor", "Iterator")
_REMEDIES: Final = {
    "TaskTimedOut": "its task, or the whole execution, is over: the answer comes too late",
    "TaskDoesNotExist": "check the token and the Region; a token serves one attempt of a task",
    "InvalidToken": "check that the token is whole",
}


@dataclass(frozen=True, slots=True)
class Waiting:
    """A task that waits.

    Attributes:
        step: The visit to its state.
        token: Its token, or None where the history does not show it.
        missing: Why it does not, or "".
    """

    step: Step
    token: str | None
    missing: str = ""


def is_token(text: str) -> bool:
    """Say whether a word of a command line can only be a task token: no name is so long."""
    return len(text) > LONGEST_NAME and not text.startswith("arn:")


def definition_of(answer: Mapping[str, Any]) -> Mapping[str, Any]:
    """Give the definition that DescribeStateMachineForExecution answers, or nothing where it shows none."""
    try:
        found = json.loads(str(answer.get("definition")))
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def waiting_in(steps: Iterable[Step], definition: Mapping[str, Any]) -> list[Waiting]:
    """Give the tasks of an execution that wait for an answer.

    Args:
        steps: The visits to its states.
        definition: The definition that it runs: it says where the token stands in what a task was given.
    """
    found = []
    for step in steps:
        if step.status != "running" or step.resource is None:
            continue
        if _ACTIVITY.fullmatch(step.resource):
            found.append(Waiting(step, None, "it is an activity: only the worker that took it has its token"))
        elif step.resource.endswith(_WAITS):
            token = _token(step, _state(definition, step.name))
            why = "" if token else "what it was given does not show which part is the token: give the token itself"
            found.append(Waiting(step, token, why))
    return found


def choose(waiting: Sequence[Waiting], state: str | None, execution: str, *, several: bool = False) -> Waiting:
    """Give the one task that is meant.

    Args:
        waiting: Those that wait.
        state: The name of its state, or None where only one state waits.
        execution: The name of the execution, for messages.
        several: Take the first one where several iterations wait in the same state.

    Raises:
        OperateError: None waits, or several do.
    """
    names = list(dict.fromkeys(each.step.name for each in waiting))
    if not waiting:
        raise OperateError(f"no task of {execution} waits for an answer", "sfgen history shows what it does")
    meant = waiting if state is None else [each for each in waiting if each.step.name == state]
    if not meant:
        raise OperateError(f"{execution} does not wait in {state!r}", f"it waits in {', '.join(names)}", exit_code=2)
    if len(names) > 1 and state is None:
        raise OperateError(f"{execution} waits in {', '.join(names)}", "choose one: --state NAME", exit_code=2)
    if len(meant) > 1 and not several:
        raise OperateError(f"{len(meant)} iterations of {names[0]} wait", "answer one by its token", exit_code=2)
    return meant[0]


def send_success(service: Service, token: str, answer: Json) -> None:
    """Send the result of a task.

    Raises:
        OperateError: The result is too large, or nothing waits for the token.
    """
    text = text_of(answer)
    size = len(text.encode())
    if size > LONGEST_PAYLOAD:
        raise OperateError(f"the answer has {size:,} bytes, and a task gives {LONGEST_PAYLOAD:,} at most", exit_code=2)
    _send(service, "SendTaskSuccess", taskToken=token, output=text)


def send_failure(service: Service, token: str, error: str, cause: str | None) -> None:
    """Let a task fail.

    Raises:
        OperateError: Error or cause are too long, or nothing waits for the token.
    """
    for what, text, most in (("error", error, _LONGEST_ERROR), ("cause", cause or "", _LONGEST_CAUSE)):
        if len(text) > most:
            raise OperateError(f"the {what} has {len(text):,} characters, and {most:,} are taken", exit_code=2)
    _send(service, "SendTaskFailure", taskToken=token, error=error, **({} if cause is None else {"cause": cause}))


def send_heartbeat(service: Service, token: str) -> None:
    """Say that a task is being worked on.

    Raises:
        OperateError: Nothing waits for the token.
    """
    _send(service, "SendTaskHeartbeat", taskToken=token)


def _send(service: Service, operation: str, **members: Any) -> None:
    try:
        service.call(operation, **members)
    except RefusedError as error:
        if error.code in _REMEDIES:
            raise OperateError(f"{operation} was refused ({error.code})", _REMEDIES[error.code]) from error
        raise


# Where the token is


def _state(definition: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    """Give a state by its name, from wherever in the definition it is."""
    scopes = [definition]
    while scopes:
        for key, state in scopes.pop().get("States", {}).items():
            if key == name:
                found: Mapping[str, Any] = state
                return found
            scopes += [state[field] for field in _SCOPES if field in state]
            scopes += state.get("Branches", ())
    return {}


def _token(step: Step, state: Mapping[str, Any]) -> str | None:
    """Find the token in what a task was given: where its state puts it, else what can be nothing else."""
    template = state.get("Arguments", state.get("Parameters"))
    for candidates in (_placed(template, step.arguments), _looking_like(step.arguments), _named(step.arguments)):
        found = {each for each in candidates if isinstance(each, str) and each}
        if len(found) == 1:
            return found.pop()
    return None


def _placed(template: Json, given: Json) -> Iterator[Json]:
    """Give the values that stand where a state has nothing but the token."""
    if isinstance(template, str):
        if _EXACT_JSONATA.fullmatch(template):
            yield given
    elif isinstance(template, dict):
        members = _opened(given)
        if isinstance(members, dict):
            for key, value in template.items():
                if key.endswith(".$") and value == "$$.Task.Token":
                    yield members.get(key[:-2])
                else:
                    yield from _placed(value, members.get(key))
    elif isinstance(template, list) and isinstance(given, list):
        for each, value in zip(template, given, strict=False):
            yield from _placed(each, value)


def _looking_like(given: Json) -> Iterator[Json]:
    return (text for _, text in _texts("", given) if _LOOKS_LIKE_TOKEN.fullmatch(text))


def _named(given: Json) -> Iterator[Json]:
    return (text for name, text in _texts("", given) if "token" in name.casefold())


def _texts(name: str, value: Json) -> Iterator[tuple[str, str]]:
    """Give all texts in a value with the names they stand under; in a text that is JSON itself those in it."""
    value = _opened(value)
    if isinstance(value, str):
        yield name, value
    elif isinstance(value, dict):
        for key, each in value.items():
            yield from _texts(key, each)
    elif isinstance(value, list):
        for each in value:
            yield from _texts(name, each)


def _opened(value: Json) -> Json:
    """Give the JSON in a text that is an object or an array, as a message is."""
    if isinstance(value, str) and value[:1] in {"{", "["}:
        try:
            return json.loads(value)
        except ValueError:
            return value
    return value
