"""Checks over how Task states call services: integration patterns and task tokens.

Source:
    AWS Step Functions Developer Guide, "Discover service integration patterns in Step Functions" and "Integrating services
    with Step Functions".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from sfgen.asl import QueryLanguage, TaskState, Visit
from sfgen.asl.base import Model
from sfgen.asl.pointer import escape
from sfgen.checks.context import Context, has_substitution
from sfgen.errors import Diagnostic
from sfgen.expr import jsonata, jsonpath
from sfgen.services.catalogue import service
from sfgen.services.optimized import SUFFIXES, actions_with, optimized_action
from sfgen.services.resources import Resource, parse_resource

__all__ = ["check_integration_patterns", "check_stray_task_tokens", "check_task_tokens"]

_SYNC = "sync"
_CALLBACK = "wait-for-task-token"
_TOKEN_PATH = ("context", "Task", "Token")
_INNER = frozenset({"branches", "item_processor", "iterator"})
_PLAIN = re.compile(r"\{%\s*\$states((?:\.\w+)*)\s*%\}")
_SEGMENT = re.compile(r"\.(\w+)|\[\s*(?:'([^']*)'|\"([^\"]*)\")\s*\]")


def _tasks(context: Context) -> Iterator[tuple[Visit, TaskState, Resource]]:
    """Yield each Task whose resource is understood."""
    for visit in context.visits:
        state = visit.state
        if (
            isinstance(state, TaskState)
            and state.resource is not None
            and not has_substitution(state.resource.rpartition(":")[2])
        ):
            resource = parse_resource(state.resource)
            if resource is not None:
                yield visit, state, resource


# ---------------------------------------------------------------------------------------------------------------------
# Patterns


def check_integration_patterns(context: Context) -> Iterator[Diagnostic]:
    """Report each Task that waits in a way which its integration does not have."""
    for visit, _, resource in _tasks(context):
        if resource.pattern == "request-response":
            continue
        found = _unsupported(resource)
        if found is not None:
            reason, hint = found
            message = f"{visit.name!r} uses {resource.suffix!r}, {reason}"
            yield context.finding("unsupported-pattern", visit, "/Resource", message, hint)


def _unsupported(resource: Resource) -> tuple[str, str] | None:
    """Give the reason why an integration does not have a pattern, and a hint; None if it has it."""
    return _of_sdk(resource) if resource.kind == "sdk" else _of_optimized(resource)


def _of_sdk(resource: Resource) -> tuple[str, str] | None:
    if resource.pattern == _CALLBACK:
        return None
    return "which no AWS SDK integration has", _instead_of_sdk(resource)


def _of_optimized(resource: Resource) -> tuple[str, str] | None:
    action = optimized_action(resource.service, resource.action)
    pattern = "sync:2" if resource.version == 2 else resource.pattern
    if action is None or pattern in action.patterns:
        return None
    call = f"{resource.service}:{resource.action}"
    hint = f"there is {_listed([f'{call}{SUFFIXES[each]}' for each in action.patterns])}"
    others = [name for name in actions_with(resource.service, pattern) if name != action.name]
    if others:
        hint += f"; {resource.suffix} is there for {_listed(others)} of {action.service.title}"
    if pattern == _CALLBACK and action.api is not None and action.name in service(action.api).operations:
        hint += f"; the SDK integration has it: arn:aws:states:::aws-sdk:{action.api}:{action.name}{resource.suffix}"
    return f"which {call} does not have", hint


def _instead_of_sdk(resource: Resource) -> str:
    action = optimized_action(resource.service, resource.action, of_api=True)
    if action is None or _SYNC not in action.patterns:
        return "call it without waiting, and ask for its state in a loop with a Wait"
    return f"the optimized integration has it: arn:aws:states:::{action.service.name}:{action.name}.sync"


def _listed(names: Sequence[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


# ---------------------------------------------------------------------------------------------------------------------
# Task tokens


def check_task_tokens(context: Context) -> Iterator[Diagnostic]:
    """Report each callback that nobody can answer, or that may wait for a year."""
    bounded = context.machine.timeout_seconds is not None
    for visit, state, resource in _tasks(context):
        if resource.pattern != _CALLBACK or context.facts(visit).express or _unsupported(resource) is not None:
            continue
        place = "/Parameters" if visit.query_language == "JSONPath" else "/Arguments"
        if not _passes_token(state, visit.query_language):
            given = place if place.strip("/").lower() in state.model_fields_set else ""
            message = f"{visit.name!r} waits for its task token, but does not pass it on: nobody can answer"
            yield context.finding("missing-task-token", visit, given, message, _how_to_pass(context, visit))
        if not bounded and state.model_fields_set.isdisjoint(_BOUNDS):
            message = f"{visit.name!r} waits for an answer without a timeout: if none comes, up to a year"
            names = "timeout=, or heartbeat=" if context.built else "TimeoutSeconds, or HeartbeatSeconds"
            hint = f"give {names} where the worker sends heartbeats, and catch States.Timeout"
            yield context.finding("unbounded-callback", visit, "", message, hint)


_BOUNDS = frozenset({"timeout_seconds", "timeout_seconds_path", "heartbeat_seconds", "heartbeat_seconds_path"})


def _how_to_pass(context: Context, visit: Visit) -> str:
    if context.built:
        return "put context.task.token of the workflow into what is sent"
    if visit.query_language == "JSONPath":
        return 'put it into what is sent: "token.$": "$$.Task.Token"'
    return 'put it into what is sent: "token": "{% $states.context.Task.Token %}"'


def _passes_token(state: TaskState, language: QueryLanguage) -> bool:
    """Say whether the arguments of a task hold its token, or may: what cannot be read is left to other checks."""
    given = state.arguments if language == "JSONata" else state.parameters
    if isinstance(given, str) and has_substitution(given):
        return True
    if language == "JSONata":
        texts = (text for _, _, text in _texts(state.arguments, "", ""))
        return any(_reads_token_in_jsonata(text, whole=True) for text in texts)
    # What is selected from the context object is the input that the parameters read.
    sources = [("", "InputPath", state.input_path or "")]
    sources += _texts(state.parameters, "", "")
    return any(_reads_token_in_jsonpath(key, text, whole=True) for _, key, text in sources)


def check_stray_task_tokens(context: Context) -> Iterator[Diagnostic]:
    """Report each place that reads the task token where there is none."""
    allowed = {
        visit
        for visit, _, resource in _tasks(context)
        if resource.pattern != "request-response" or resource.kind == "activity"
    }
    for visit in context.visits:
        state = visit.state
        if visit in allowed or (isinstance(state, TaskState) and has_substitution(state.resource)):
            continue
        if not _mentions(state, "Token"):
            continue
        reads = _reads_token_in_jsonata if visit.query_language == "JSONata" else None
        for pointer, key, text in _own_texts(state):
            found = reads(text) if reads else _reads_token_in_jsonpath(key, text)
            if found:
                message = f"{visit.name!r} reads the task token, but only a task that waits for it has one"
                hint = "read it in the arguments of a .waitForTaskToken task: each such task has a token of its own"
                yield context.finding("task-token-outside-callback", visit, pointer, message, hint)


def _own_texts(state: Model) -> Iterator[tuple[str, str, str]]:
    """Yield the texts of a state, without the states inside it."""
    for attribute, name in state.plan:
        if attribute in state.model_fields_set and attribute not in _INNER:
            yield from _texts(getattr(state, attribute), f"/{name}", name)


def _mentions(state: Model, word: str) -> bool:
    """Say whether a word stands in a text of a state, without the states inside it: most have no need of a closer look."""
    stack = [value for name, value in state.__dict__.items() if name not in _INNER]
    while stack:
        value = stack.pop()
        if isinstance(value, str):
            if word in value:
                return True
        elif isinstance(value, Mapping):
            stack.extend(value.values())
        elif isinstance(value, (list, tuple)):
            stack.extend(value)
        elif isinstance(value, Model):
            stack.append(value.__dict__)
    return False


def _texts(value: Any, pointer: str, key: str) -> Iterator[tuple[str, str, str]]:
    """Yield each text in a value: its pointer, the key that it stands under, and itself."""
    stack: list[tuple[Any, str, str]] = [(value, pointer, key)]
    while stack:
        value, pointer, key = stack.pop()
        if isinstance(value, str):
            yield pointer, key, value
        else:
            stack.extend(
                reversed([(item, f"{pointer}/{escape(name)}", under) for name, under, item in _inside(value, key)])
            )


def _inside(value: Any, key: str) -> Iterable[tuple[str, str, Any]]:
    """Yield what is directly in a value: its place, the key that it stands under, and itself."""
    if isinstance(value, Model):
        return ((name, name, item) for name, item in value.members())
    if isinstance(value, Mapping):
        return ((name, name, item) for name, item in value.items() if isinstance(name, str))
    return ((str(index), key, item) for index, item in enumerate(value if isinstance(value, (list, tuple)) else ()))


def _reads_token_in_jsonata(text: str, *, whole: bool = False) -> bool:
    """Say whether an expression reads the token.

    Args:
        text: Any text of a state in JSONata.
        whole: Count an object that the token is in, and expressions that cannot be read.
    """
    if not text.startswith("{%"):
        return False
    plain = _PLAIN.fullmatch(text)
    if plain is not None:
        return _is_token(tuple(plain[1].split(".")[1:]), whole=whole)
    if has_substitution(text):
        return whole
    if "states" not in text or ("Token" not in text and not whole):
        return False
    try:
        root = jsonata.parse(text.removeprefix("{%").removesuffix("%}"))
    except jsonata.JsonataSyntaxError:
        return whole
    return any(_is_token(read.path, whole=whole) for read in jsonata.references(root).states)


def _is_token(path: tuple[str, ...], *, whole: bool) -> bool:
    return path[:3] == _TOKEN_PATH or (whole and path == _TOKEN_PATH[: len(path)])


def _reads_token_in_jsonpath(key: str, text: str, *, whole: bool = False) -> bool:
    if not key.endswith((".$", "Path", "Variable")):
        return False
    if has_substitution(text):
        return whole
    if "$$" not in text:
        return False
    try:
        todo: list[Any] = [jsonpath.parse(text)]
    except jsonpath.JsonpathError:
        return whole
    while todo:
        part = todo.pop()
        if isinstance(part, jsonpath.Call):
            todo.extend(part.args)
        elif isinstance(part, jsonpath.Path) and part.root == "$$":
            names = ("context", *(next(filter(None, found), "") for found in _SEGMENT.findall(part.text[2:])))
            if _is_token(names, whole=whole):
                return True
    return False
