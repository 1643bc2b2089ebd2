"""What an optimized integration demands of its arguments beyond the shapes of the API.

Source:
    The pages of the AWS Step Functions Developer Guide that the data of `sfgen.services.optimized` names.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from sfgen.asl import TaskState
from sfgen.asl.pointer import escape
from sfgen.checks.context import Context, has_substitution
from sfgen.errors import Diagnostic
from sfgen.services.optimized import OptimizedAction, optimized_action
from sfgen.services.resources import parse_resource

__all__ = ["check_integration_arguments"]

Arguments = Mapping[str, Any]
Found = tuple[str, str, str | None]
"""A pointer below the arguments, the end of a sentence that begins with the state, and a hint."""


def check_integration_arguments(context: Context) -> Iterator[Diagnostic]:
    """Report arguments that exclude each other, that are missing beside others, or that have a value that is refused."""
    for visit in context.visits:
        state = visit.state
        if not isinstance(state, TaskState):
            continue
        resource = parse_resource(state.resource)
        if resource is None or resource.kind != "optimized":
            continue
        action = optimized_action(resource.service, resource.action)
        field = "Arguments" if visit.query_language == "JSONata" else "Parameters"
        given = state.arguments if field == "Arguments" else state.parameters
        if action is None or not isinstance(given, dict):
            continue
        for rule in (_one_of, _must_be, _only_with, _headers):
            for pointer, says, hint in rule(action, given):
                message = f"{visit.name!r} {says}"
                yield context.finding("integration-argument", visit, f"/{field}{pointer}", message, hint)


def _one_of(action: OptimizedAction, given: Arguments) -> Iterator[Found]:
    for names in action.one_of:
        present = [name for name in names if _key(given, name) is not None]
        if not present:
            yield "", f"gives {_call(action)} none of {_listed(names, 'and')}", f"give {_listed(names, 'or')}"
        elif len(present) > 1:
            yield "", f"gives {_call(action)} both {_listed(present, 'and')}", "give one of them"


def _must_be(action: OptimizedAction, given: Arguments) -> Iterator[Found]:
    for path, value in action.must_be.items():
        found: Any = given
        pointer = ""
        names = path.split(".")
        for name in names:
            key = _key(found, name) if isinstance(found, dict) else None
            found = None if key is None else found[key]
            pointer += "" if key is None else f"/{escape(key)}"
            if found is None or (key is not None and key.endswith(".$")):
                break
        last = names[-1]
        if found is None and _reaches(given, names[:-1]):
            yield pointer, f"lacks {path}, which {_call(action)} wants to be {_json(value)}", f"give {last}={value!r}"
        elif isinstance(found, bool) and found != value:
            says = f"sets {path} to {_json(found)}, but {_call(action)} wants {_json(value)}"
            yield pointer, says, f"give {last}={value!r}"


def _reaches(given: Any, names: list[str]) -> bool:
    """Say whether the objects on a path are written out."""
    for name in names:
        given = given.get(name) if isinstance(given, dict) else None
    return isinstance(given, dict)


def _only_with(action: OptimizedAction, given: Arguments) -> Iterator[Found]:
    for argument, beside in action.only_with.items():
        key = _key(given, argument)
        for other, values in beside.items() if key is not None else ():
            value = given.get(other)
            if isinstance(value, str) and not _computed(value) and value not in values:
                says = f"gives {argument} with {other} {value!r}, but {_call(action)} takes it with {_listed(values, 'or')} only"
                yield f"/{key}", says, f"leave it out, or choose another {other}"


def _headers(action: OptimizedAction, given: Arguments) -> Iterator[Found]:
    headers = given.get("Headers")
    for key in headers if isinstance(headers, dict) and action.forbidden_headers else ():
        name = key.removesuffix(".$")
        if any(_matches(name.lower(), pattern) for pattern in action.forbidden_headers):
            yield f"/Headers/{escape(key)}", f"sets the header {name!r}, which {_call(action)} refuses", "leave it out"


def _matches(name: str, pattern: str) -> bool:
    return name.startswith(pattern[:-1]) if pattern.endswith("*") else name == pattern


def _key(given: Arguments, name: str) -> str | None:
    """Give the key under which a member is given, as a value or as a path."""
    return next((key for key in (name, f"{name}.$") if key in given), None)


def _computed(text: str) -> bool:
    return text.startswith("{%") or has_substitution(text)


def _call(action: OptimizedAction) -> str:
    return f"{action.service.name}:{action.name}"


def _json(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else repr(value)


def _listed(names: tuple[str, ...] | list[str], word: str) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} {word} {names[-1]}"
