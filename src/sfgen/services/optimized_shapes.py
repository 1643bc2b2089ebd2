"""Shapes of optimized integrations: those of the API, with what the data files say is different.

Source:
    The files in `data/optimized`. Members are spelled as the API spells them, with a capital: `MD5OfMessageBody`, where the
    SDK integration has `Md5OfMessageBody`.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, Final

from sfgen.services import catalogue
from sfgen.services.optimized import OptimizedAction, Pattern
from sfgen.services.shapes import (
    ANY_JSON,
    TEXT,
    WHOLE_NUMBER,
    YES_OR_NO,
    Kind,
    Member,
    Shape,
    altered,
    array,
    mapping,
    structure,
    text,
)

__all__ = ["input_shape", "result_shape"]

_SCALARS: Final[Mapping[str, Shape]] = {
    "boolean": YES_OR_NO,
    "integer": WHOLE_NUMBER,
    "json": ANY_JSON,
    "number": Shape(Kind.FLOAT, "Double"),
    "string": TEXT,
    "unknown": ANY_JSON,
}
_RESULTS: Final[Mapping[Pattern, str]] = {
    "request-response": "result",
    "sync": "sync-result",
    "sync:2": "sync-2-result",
}

_METADATA: Final = (
    Member(
        "SdkHttpMetadata",
        structure(
            "SdkHttpMetadata",
            Member("AllHttpHeaders", mapping(array(TEXT))),
            Member("HttpHeaders", mapping(TEXT)),
            Member("HttpStatusCode", WHOLE_NUMBER),
        ),
    ),
    Member("SdkResponseMetadata", structure("SdkResponseMetadata", Member("RequestId", TEXT))),
)
"""What the older integrations add to the answer of a plain call. Source: AWS Step Functions Developer Guide, "ResultSelector"."""


@cache
def input_shape(action: OptimizedAction) -> Shape | None:
    """Give what an action takes, or None if that is not known."""
    reader = _Reader(action, results=False)
    if "input" in action.facts:
        return reader.shape(action.facts["input"], action.name)
    return reader.operation("input", action.operation)


@cache
def result_shape(action: OptimizedAction, pattern: Pattern) -> Shape | None:
    """Give what a task gives, or None if that is not known: what is sent with a token, and what no page of AWS shows."""
    key = _RESULTS.get(pattern)
    if key is None:
        return None
    fact = action.facts.get(key)
    if fact == "unknown" or (fact is None and key != "result"):
        return None
    reader = _Reader(action, results=True)
    shape = reader.operation("output", action.operation) if fact is None else reader.shape(fact, action.name)
    if shape is None or key != "result" or not action.facts.get("sdk-metadata", action.service.sdk_metadata):
        return shape
    return altered(shape, *_METADATA)


class _Reader:
    """Reads the shapes of one action from its facts."""

    def __init__(self, action: OptimizedAction, *, results: bool) -> None:
        self._action = action
        self._named: Mapping[str, Any] = action.facts.get("shapes", {})
        self._spelled = _Spelling(results=results)

    def shape(self, fact: Any, name: str) -> Shape:
        """Give the shape that a fact describes; `name` is what messages call an object."""
        if isinstance(fact, list):
            return text(name, *fact)
        if isinstance(fact, dict):
            return self._structure(fact, name)
        if fact.startswith("list of "):
            return array(self.shape(fact.removeprefix("list of "), name))
        if fact.startswith("map of "):
            return mapping(self.shape(fact.removeprefix("map of "), name))
        if fact in _SCALARS:
            return _SCALARS[fact]
        return self.shape(self._named[fact], fact) if fact in self._named else self._of_api(fact)

    def _structure(self, fact: Mapping[str, Any], name: str) -> Shape:
        required = fact.get("required", ())
        own = [
            Member(member, self._later(value, member), required=member in required)
            for member, value in fact.items()
            if member[0].isupper()
        ]
        if "like" not in fact:
            return structure(name, *own)
        known = {member.name for member in own}
        demanded = [member for member in required if member not in known]
        return altered(self._of_api(fact["like"]), *own, without=fact.get("without", ()), required=demanded)

    def _later(self, fact: Any, name: str) -> Any:
        return lambda: self.shape(fact, name)

    def _of_api(self, path: str) -> Shape:
        operation, side, *steps = path.split(".")
        shape = self.operation(side, operation)
        for step in steps:
            assert shape is not None
            shape = shape.element if step == "element" else shape.members[step].shape
        return ANY_JSON if shape is None else shape

    def operation(self, side: str, operation: str) -> Shape | None:
        """Give what an operation of the API takes or gives, or None if that is not known."""
        assert self._action.api is not None
        found = catalogue.service(self._action.api).operation(operation[:1].lower() + operation[1:])
        if not catalogue.service(self._action.api).known:
            return None
        shape = found.input if side == "input" else found.output
        return structure(operation) if shape is None else self._spelled.of(shape)


class _Spelling:
    """Spells members as the API does, with a capital.

    Tokens that make a call idempotent are not demanded: AWS's own samples of these integrations leave them out. Moments in
    results have no type: some integrations write them as numbers, others as text.
    """

    def __init__(self, *, results: bool) -> None:
        self._results = results
        self._made: dict[int, tuple[Shape, Shape]] = {}

    def of(self, shape: Shape) -> Shape:
        """Give a shape with other names; what is inside it follows when it is asked for."""
        if shape.kind is Kind.TIMESTAMP and self._results:
            return ANY_JSON
        if shape.kind not in (Kind.STRUCTURE, Kind.LIST, Kind.MAP):
            return shape
        # A shape may hold itself; what was made of it is kept, with it, so that no other takes its identity.
        if id(shape) not in self._made:
            self._made[id(shape)] = (shape, self._respelled(shape))
        return self._made[id(shape)][1]

    def _respelled(self, shape: Shape) -> Shape:
        def members() -> Mapping[str, Member]:
            return {each.name: each for each in map(self._member, shape.members.values())}

        return Shape(
            shape.kind,
            shape.name,
            members=members,
            element=lambda: self.of(shape.element),
            key=lambda: shape.key,
            minimum=shape.minimum,
            maximum=shape.maximum,
            union=shape.union,
        )

    def _member(self, member: Member) -> Member:
        return Member(
            member.original[:1].upper() + member.original[1:],
            lambda: self.of(member.shape),
            required=member.required and not member.token,
            deprecated=member.deprecated,
            original=member.original,
        )
