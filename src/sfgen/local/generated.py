"""Plausible answers, made from what is known about an API's output: valid by type, and the same for the same run."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from sfgen.asl.model import Json
from sfgen.expr.types import Type
from sfgen.local.loop import iso
from sfgen.local.mocks import Context, Gives, Responder
from sfgen.local.payload import text_of
from sfgen.local.tasks import Resource, TaskCall, resource_of
from sfgen.local.typed_answers import fitted
from sfgen.services.catalogue import service
from sfgen.services.optimized import Pattern, optimized_action
from sfgen.services.optimized_shapes import result_shape
from sfgen.services.shapes import Kind, Member, Shape

__all__ = ["Auto", "auto", "example", "output_shape"]

_DEEPEST: Final = 6
# What a value that goes through stages is at the end, so that what waits for it goes on; the likeliest first.
_AT_THE_END: Final = (
    "SUCCEEDED", "COMPLETED", "SUCCESS", "COMPLETE", "ACTIVE", "AVAILABLE", "FINISHED", "READY", "ENABLED", "DONE", "OK",
)  # fmt: skip
# Members by which an answer says that there is more to ask for, or that something went wrong: left out.
_NOT_AT_THE_END: Final = re.compile(
    r"Next[A-Z]\w*|LastEvaluated\w*|\w*Marker|ContinuationToken|Fail\w*|\w*Error\w*|Unprocessed\w*|IsTruncated|Truncated"
)
# What an expression reads of a result, also through $parse.
_READS: Final = re.compile(
    r"(\$parse\()?\$states\.result((?:\.[A-Za-z_]\w*|\[\d+\])+)\)?((?:(?<=\))(?:\.[A-Za-z_]\w*|\[\d+\])+)?)"
)
_STEPS: Final = re.compile(r"\.([A-Za-z_]\w*)|\[(\d+)\]")
_LISTED: Final = {
    "Etag": "example",
    "Key": "example",
    "LastModified": 1_767_225_600,
    "Size": 1,
    "StorageClass": "STANDARD",
}
_STATUS_CODES: Final = frozenset({"StatusCode", "HttpStatusCode"})
_CANDIDATES: Final = (
    "example",
    "Example1",
    "12345678",
    "111111111111",
    "0123456789abcdef0123456789abcdef",
    "12345678-1234-4234-8234-123456789012",
    "2026-01-01T00:00:00Z",
    "us-east-1",
    "arn:aws:service:us-east-1:111111111111:resource/example",
    "https://example.com/",
    "s3://example/key",
    "example@example.com",
)


@dataclass(frozen=True, slots=True)
class Auto(Responder):
    """A mock that makes its answer up; see `auto`.

    Attributes:
        types: What the workflow says of its tasks' answers, by the names of states.
    """

    types: Mapping[str, Type] = field(default_factory=dict)

    def knowing(self, types: Mapping[str, Type]) -> Auto:
        """Give one that makes up what is of these types."""
        return Auto(types)

    def respond(self, call: TaskCall, context: Context) -> Gives:
        """Give an answer that the API could give."""
        resource = resource_of(call.resource)
        arguments = call.arguments if isinstance(call.arguments, dict) else {}
        if resource.family != "Task":
            # What a function gives is not known: what it was given has at least the names that people use.
            known = self.types.get(call.state)
            return Gives(call.arguments if known is None else fitted(known, call.arguments))
        if resource.service == "s3":
            # No task, but the reader of a Distributed Map: one item.
            return Gives([dict(_LISTED)])
        shape = output_shape(resource)
        made = {} if shape is None else example(shape, now=iso(context.now))
        if call.integration in {"lambda:invoke", "aws-sdk:lambda:invoke"} and isinstance(made, dict):
            made["Payload"] = arguments.get("Payload", {})
        if call.state in self.types:
            made = fitted(self.types[call.state], made)
        return Gives(with_what_is_read(made, call.readers))


def with_what_is_read(made: Any, readers: Iterable[Json]) -> Any:
    """Add to an answer what a state reads of it, where the API does not say what there is: in the answer of a model.

    Args:
        made: The answer.
        readers: The fields of the state that read it.
    """
    text = text_of([each for each in readers if each is not None])
    for parsed, path, below in _READS.findall(text):
        steps = _STEPS.findall(path)
        if parsed:
            inner = with_steps({}, _STEPS.findall(below)) if below else {}
            made = with_steps(made, steps, text_of(inner))
        else:
            made = with_steps(made, steps)
    return made


def with_steps(value: Any, steps: Sequence[tuple[str, str]], end: Json = "example") -> Any:
    """Give a value in which a path leads somewhere; what is there already stays, unless it is no place for a member.

    Args:
        value: The value.
        steps: The path: a name or a position at each step.
        end: What stands at its end, if nothing does.
    """
    if not steps:
        return end if value is None or value == {} or (end != "example" and value == "example") else value
    (name, position), *others = steps
    if name:
        members = dict(value) if isinstance(value, dict) else {}
        members[name] = with_steps(members.get(name), others, end)
        return members
    items = list(value) if isinstance(value, list) else []
    index = int(position)
    items += [{}] * (index + 1 - len(items))
    items[index] = with_steps(items[index], others, end)
    return items


def auto() -> Auto:
    """Give a mock that makes up a plausible answer from the output of the API: valid by type, with all its members."""
    return Auto()


def output_shape(resource: Resource) -> Shape | None:
    """Give what a task gives, as far as an API says so."""
    parsed = resource.parsed
    if parsed is None or resource.waits:
        return None
    try:
        if parsed.kind == "sdk":
            return service(parsed.service).operation(parsed.action).output
        action = optimized_action(parsed.service, parsed.action)
    except LookupError:
        return None
    pattern: Pattern = "sync:2" if parsed.version == 2 else parsed.pattern
    return None if action is None else result_shape(action, pattern)


def example(shape: Shape, *, now: str, name: str = "Value", depth: int = 0) -> Any:
    """Make a value of a shape.

    Args:
        shape: The shape.
        now: What moments are.
        name: The member that holds it; texts are named after it.
        depth: How deep it stands; what would stand too deep is left out.
    """
    if shape.kind is Kind.STRUCTURE:
        members = list(shape.members.values())[: 1 if shape.union else None]
        return {
            member.name: example(member.shape, now=now, name=member.name, depth=depth + 1)
            for member in members
            if member.required or (depth < _DEEPEST and _is_wanted(member, shape))
        }
    if shape.kind is Kind.LIST:
        count = max(int(shape.minimum or 0), 1 if depth < _DEEPEST else 0)
        return [example(shape.element, now=now, name=name, depth=depth + 1) for _ in range(count)]
    if shape.kind is Kind.MAP:
        return {"key": example(shape.element, now=now, name=name, depth=depth + 1)} if depth < _DEEPEST else {}
    if shape.kind is Kind.STRING:
        return _text(shape, name)
    if name in _STATUS_CODES and shape.kind is Kind.INTEGER:
        return 200
    return _scalar(shape, now)


def _is_wanted(member: Member, owner: Shape) -> bool:
    shape = member.shape
    while shape.kind in {Kind.LIST, Kind.MAP}:
        shape = shape.element
    return shape is not owner and _NOT_AT_THE_END.fullmatch(member.name) is None


def _scalar(shape: Shape, now: str) -> Json:
    if shape.kind in {Kind.INTEGER, Kind.FLOAT}:
        number = min(max(1, shape.minimum or 1), shape.maximum if shape.maximum is not None else 1 << 53)
        return int(number) if shape.kind is Kind.INTEGER else float(number)
    plain: Mapping[Kind, Json] = {Kind.BOOLEAN: True, Kind.TIMESTAMP: now, Kind.BLOB: "example"}
    return plain.get(shape.kind, {})


def _text(shape: Shape, name: str) -> str:
    if shape.enum:
        stages = {each.upper(): each for each in shape.enum}
        return next((stages[each] for each in _AT_THE_END if each in stages), shape.enum[0])
    candidates = (f"example-{name}", *_CANDIDATES)
    fitting = (each for each in candidates if _fits(each, shape))
    found = next(fitting, None)
    if found is not None:
        return found
    least = int(shape.minimum or 1)
    return "example".ljust(least, "x")[: int(shape.maximum or 1_000)]


def _fits(text: str, shape: Shape) -> bool:
    if not (shape.minimum or 0) <= len(text) <= (1 << 30 if shape.maximum is None else shape.maximum):
        return False
    if shape.pattern is None:
        return True
    try:
        return re.fullmatch(shape.pattern, text) is not None
    except re.error:
        # The pattern is in Java's syntax, of which Python has most.
        return True
