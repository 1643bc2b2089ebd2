"""The check of what a call is given against what the API takes.

It reads values through a `Reader`, so that the same code serves expressions and loaded JSON. Of what is only known when the
workflow runs the type is checked, as far as it is known; the rest passes.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, Protocol, TypeVar

from sfgen.expr.types import (
    UNKNOWN,
    ArrayType,
    BooleanType,
    DictType,
    NullType,
    NumberType,
    RecordType,
    StringType,
    TupleType,
    Type,
    UnionType,
    UnknownType,
    UnresolvedAnnotationError,
)
from sfgen.services.patterns import contradicts
from sfgen.services.shapes import Kind, Member, Shape
from sfgen.services.words import near, pascal_words, plain

__all__ = ["UNKNOWN_VALUE", "JsonReader", "Path", "Problem", "Reader", "check_arguments", "path_text"]

V = TypeVar("V")

Path = tuple[str | int, ...]
"""Where something is: members, and positions in lists."""


class UnknownValue:
    """Says that a value is no constant."""


UNKNOWN_VALUE: Final = UnknownValue()


class Reader(Protocol[V]):
    """How to look into a value of some representation. The first that has an answer counts."""

    def members(self, value: V, /) -> Iterable[tuple[str, V]] | None:
        """Give the members of an object that is written out; None for anything else, and where a name is computed."""

    def elements(self, value: V, /) -> Sequence[V] | None:
        """Give the elements of a list that is written out, or None."""

    def constant(self, value: V, /) -> str | float | bool | UnknownValue | None:
        """Give a scalar that is known, or `UNKNOWN_VALUE`."""

    def type(self, value: V, /) -> Type:
        """Say what is known of any other value."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong with the arguments of a call.

    Attributes:
        code: The code of the finding.
        path: Where it is, from the arguments on.
        says: The end of a sentence that begins with the place.
        hint: What to write instead, or None.
        converted: Whether Step Functions makes of the scalar what the API wants, such as the text of a number.
    """

    code: str
    path: Path
    says: str
    hint: str | None = None
    converted: bool = False


def path_text(path: Path, root: str = "Arguments") -> str:
    """Write a path as Python code would: `Arguments.Tags[0].Key`."""
    text = root
    for step in path:
        if isinstance(step, int):
            text += f"[{step}]"
        else:
            text += f".{step}" if step.isidentifier() else f"[{step!r}]"
    return text


def check_arguments(shape: Shape, value: V, reader: Reader[V], title: str) -> list[Problem]:
    """Check the arguments of a call.

    Args:
        shape: What the API takes.
        value: The arguments.
        reader: How to look into them.
        title: The name of the call for messages, such as `dynamodb:getItem`.

    Returns:
        All that is wrong, in the order of the arguments.

    Source: AWS Step Functions Developer Guide, "Learning to use AWS service SDK integrations", for what may stand where;
    the API's model for the rest.
    """
    return list(_Check(reader, title).value(shape, value, ()))


class _Check:
    """One check: what it goes through has the same reader and title everywhere."""

    def __init__(self, reader: Reader[Any], title: str) -> None:
        self._reader = reader
        self._title = title
        self._compared: set[tuple[int, int]] = set()

    def value(self, shape: Shape, value: Any, path: Path) -> Iterator[Problem]:
        members = self._reader.members(value)
        if members is not None:
            yield from self._object(shape, list(members), path)
            return
        elements = self._reader.elements(value)
        if elements is not None:
            yield from self._list(shape, elements, path)
            return
        constant = self._reader.constant(value)
        if isinstance(constant, UnknownValue):
            yield from self._typed(shape, self._reader.type(value), path)
        else:
            yield from self._scalar(shape, constant, path)

    # -- what is written out ---------------------------------------------------------------------------------------------

    def _object(self, shape: Shape, members: list[tuple[str, Any]], path: Path) -> Iterator[Problem]:
        if shape.kind is Kind.MAP:
            yield from self._map(shape, members, path)
        elif shape.kind is Kind.STRUCTURE:
            yield from self._structure(shape, members, path)
        elif not _takes_json(shape):
            yield self._wrong_type(shape, path, "an object")

    def _structure(self, shape: Shape, members: list[tuple[str, Any]], path: Path) -> Iterator[Problem]:
        given = set()
        for name, value in members:
            member = shape.members.get(name)
            if member is None and "${" not in name:
                yield from self._unknown(shape, name, path)
                member = _meant(shape, name)
            if member is not None:
                given.add(member.name)
                yield from self.value(member.shape, value, (*path, name)) if not self._absent(value) else ()
        yield from self._missing(shape, given, path)
        if shape.union and len(given) > 1:
            says = f"has {' and '.join(sorted(given))}, but exactly one of its members can be given"
            yield Problem("argument-value", path, says, "leave out all but one")

    def _absent(self, value: Any) -> bool:
        return self._reader.constant(value) is None

    def _map(self, shape: Shape, members: list[tuple[str, Any]], path: Path) -> Iterator[Problem]:
        yield from _within(shape, len(members), path, "members")
        for name, value in members:
            if shape.key.enum and name not in shape.key.enum:
                yield _not_in(shape.key.enum, name, (*path, name))
            yield from self.value(shape.element, value, (*path, name))

    def _list(self, shape: Shape, elements: Sequence[Any], path: Path) -> Iterator[Problem]:
        if shape.kind is Kind.LIST:
            yield from _within(shape, len(elements), path, "elements")
            for number, element in enumerate(elements):
                yield from self.value(shape.element, element, (*path, number))
        elif not _takes_json(shape):
            yield self._wrong_type(shape, path, "a list")

    def _unknown(self, shape: Shape, name: str, path: Path) -> Iterator[Problem]:
        meant = _meant(shape, name)
        if meant is not None and name == pascal_words(meant.original):
            says = f"is spelled {meant.name!r} in {self._title}, as in the AWS SDK for Java"
            yield Problem("argument-spelling", (*path, name), says, f"write {meant.name}")
            return
        where = f"no argument of {self._title}" if not path else f"no member of {path_text(path)} ({shape.name})"
        close = meant.name if meant is not None else near(name, shape.members)
        hint = (
            f"Step Functions spells it {close!r}"
            if meant is not None
            else f"did you mean {close!r}?"
            if close
            else None
        )
        if hint is None and len(shape.members) <= _FEW:
            hint = f"it has {', '.join(shape.members) or 'no members'}"
        yield Problem("unknown-argument", (*path, name), f"is {where}", hint)

    def _missing(self, shape: Shape, given: set[str], path: Path) -> Iterator[Problem]:
        for name, member in shape.members.items():
            if member.required and name not in given:
                hint = f"give it {_wanted(member.shape)}"
                if member.token and _is_token(name):
                    hint = (
                        "AWS's SDKs make one for each call, Step Functions does not: pass uuid(), or text of your own"
                    )
                yield Problem("missing-argument", (*path, name), f"is missing: {self._title} requires it", hint)

    # -- scalars ---------------------------------------------------------------------------------------------------------

    def _scalar(self, shape: Shape, constant: str | float | bool | None, path: Path) -> Iterator[Problem]:
        if shape.kind in (Kind.DOCUMENT, Kind.BLOB):
            return
        if constant is None or not _is_kind(shape.kind, constant):
            converted = _converts(shape.kind, constant)
            yield self._wrong_type(shape, path, _shown(constant), converted=converted)
        elif isinstance(constant, str):
            yield from self._text(shape, constant, path)
        elif not isinstance(constant, bool):
            yield from _within(shape, constant, path)

    def _text(self, shape: Shape, text: str, path: Path) -> Iterator[Problem]:
        if shape.kind is not Kind.STRING:
            return
        if shape.enum:
            if text not in shape.enum:
                yield _not_in(shape.enum, text, path)
            return
        yield from _within(shape, len(text), path, "characters")
        if shape.pattern is not None and contradicts(shape.pattern, text):
            says = f"is {_shown(text)}, which does not match the API's pattern {shape.pattern}"
            yield Problem("argument-pattern", path, says)

    def _wrong_type(self, shape: Shape, path: Path, what: str, *, converted: bool = False) -> Problem:
        hint = f"write {json.dumps(what)}" if converted and shape.kind is Kind.STRING else _conversion(shape, what)
        return Problem("argument-type", path, f"is {what}, expected {_wanted(shape)}", hint, converted)

    # -- what is only known by its type ----------------------------------------------------------------------------------

    def _typed(self, shape: Shape, type_: Type, path: Path) -> Iterator[Problem]:
        if isinstance(type_, (UnknownType, NullType)) or shape.kind in (Kind.DOCUMENT, Kind.BLOB):
            return
        if isinstance(type_, UnionType):
            found = [list(self._typed(shape, each, path)) for each in type_.members]
            yield from () if not all(found) else found[0]
        elif isinstance(type_, RecordType):
            yield from self._record(shape, type_, path)
        elif isinstance(type_, (ArrayType, TupleType, DictType)):
            yield from self._container(shape, type_, path)
        elif isinstance(type_, StringType):
            yield from self._string(shape, type_, path)
        elif not _fits(shape.kind, type_):
            yield self._wrong_type(shape, path, type_.describe())

    def _string(self, shape: Shape, type_: StringType, path: Path) -> Iterator[Problem]:
        if shape.kind not in (Kind.STRING, Kind.TIMESTAMP):
            yield self._wrong_type(shape, path, type_.describe())
        elif shape.enum:
            foreign = [value for value in type_.values or () if value not in shape.enum]
            yield from [_not_in(shape.enum, value, path, "can be") for value in foreign[:1]]

    def _container(self, shape: Shape, type_: ArrayType | TupleType | DictType, path: Path) -> Iterator[Problem]:
        if isinstance(type_, DictType):
            if shape.kind is Kind.MAP:
                yield from self._typed(shape.element, type_.value, (*path, "*"))
            elif shape.kind is not Kind.STRUCTURE and not _takes_json(shape):
                yield self._wrong_type(shape, path, type_.describe())
        elif shape.kind is Kind.LIST:
            elements = type_.elements if isinstance(type_, TupleType) else (type_.element,)
            for number, element in enumerate(elements):
                yield from self._typed(shape.element, element, (*path, number))
        elif not _takes_json(shape):
            yield self._wrong_type(shape, path, type_.describe())

    def _record(self, shape: Shape, type_: RecordType, path: Path) -> Iterator[Problem]:
        if (id(shape), id(type_)) in self._compared:
            return
        self._compared.add((id(shape), id(type_)))
        try:
            fields = {field.json_name: field for field in type_.fields.values()}
        except UnresolvedAnnotationError:
            return  # reading a member of it is a finding
        if shape.kind is Kind.MAP:
            for name, field in fields.items():
                yield from self._typed(shape.element, field.type, (*path, name))
        elif shape.kind is not Kind.STRUCTURE:
            if not _takes_json(shape):
                yield self._wrong_type(shape, path, type_.describe())
        else:
            given = set()
            for name, field in fields.items():
                if name not in shape.members:
                    yield from self._unknown(shape, name, path)
                else:
                    given.add(name)
                    yield from self._typed(shape.members[name].shape, field.type, (*path, name))
            if not type_.open:
                yield from self._missing(shape, given, path)


_FEW: Final = 8


def _is_token(name: str) -> bool:
    """Say whether a member that SDKs fill in is a token, and not what a call is about, as in two actions of Athena."""
    return "Token" in name or "Request" in name


def _takes_json(shape: Shape) -> bool:
    """Say whether an object or a list may stand in place of text: Step Functions writes it as JSON text.

    It does so for blobs, and was observed to do so for strings. An API that limits a string to certain words, or to a
    pattern, means no JSON by it.
    """
    return shape.kind in (Kind.DOCUMENT, Kind.BLOB) or (
        shape.kind is Kind.STRING and not shape.enum and shape.pattern is None
    )


_PYTHON: Final[Mapping[Kind, tuple[type, ...]]] = {
    Kind.STRING: (str,),
    Kind.TIMESTAMP: (str, int, float),
    Kind.FLOAT: (int, float),
    Kind.BOOLEAN: (bool,),
}


def _is_kind(kind: Kind, constant: str | float | bool) -> bool:
    if isinstance(constant, bool):
        return kind is Kind.BOOLEAN
    if kind is Kind.INTEGER:
        return isinstance(constant, int) or (isinstance(constant, float) and constant.is_integer())
    return isinstance(constant, _PYTHON.get(kind, ()))


def _fits(kind: Kind, type_: Type) -> bool:
    if isinstance(type_, NumberType):
        return kind in (Kind.INTEGER, Kind.FLOAT, Kind.TIMESTAMP)
    return isinstance(type_, BooleanType) and kind is Kind.BOOLEAN


_NUMBER: Final = re.compile(r"-?\d+(\.\d+)?([eE][-+]?\d+)?")


def _converts(kind: Kind, constant: str | float | bool | None) -> bool:
    """Say whether Step Functions makes of a scalar what the API wants: it was observed to write numbers as text."""
    if isinstance(constant, str):
        known = {Kind.BOOLEAN: constant in ("true", "false"), Kind.INTEGER: constant.lstrip("-").isdigit()}
        return known.get(kind, kind is Kind.FLOAT and _NUMBER.fullmatch(constant) is not None)
    return constant is not None and kind is Kind.STRING


_WANTED: Final[Mapping[Kind, str]] = {
    Kind.STRUCTURE: "an object",
    Kind.LIST: "a list",
    Kind.MAP: "an object",
    Kind.STRING: "a string",
    Kind.INTEGER: "a whole number",
    Kind.FLOAT: "a number",
    Kind.BOOLEAN: "true or false",
    Kind.BLOB: "a string, or JSON",
    Kind.TIMESTAMP: "a time such as '2026-01-31T12:00:00Z'",
    Kind.DOCUMENT: "JSON",
    Kind.EVENT_STREAM: "a stream of events",
}


def _wanted(shape: Shape) -> str:
    if shape.enum:
        return _words(shape.enum)
    if shape.kind is Kind.LIST:
        return f"a list, each element {_WANTED[shape.element.kind]}"
    return f"an object ({shape.name})" if shape.kind is Kind.STRUCTURE else _WANTED[shape.kind]


def _words(values: tuple[str, ...]) -> str:
    shown = ", ".join(map(repr, values[:_FEW]))
    return f"one of {shown}" + (f" and {len(values) - _FEW} more" if len(values) > _FEW else "")


def _conversion(shape: Shape, what: str) -> str | None:
    if shape.kind is Kind.STRING and what in ("a number", "an integer", "a boolean"):
        return "write to_string(...) around it"
    if shape.kind in (Kind.INTEGER, Kind.FLOAT) and what == "a string":
        return "write to_number(...) around it"
    return None


def _shown(value: Any) -> str:
    text = json.dumps(value) if value is None or isinstance(value, bool) else repr(value)
    return text if len(text) <= 60 else f"{text[:57]}..."


def _not_in(values: tuple[str, ...], value: str, path: Path, verb: str = "is") -> Problem:
    close = near(value, values)
    hint = f"did you mean {close!r}?" if close else "a value that the API has only had of late needs a newer boto3"
    return Problem("argument-value", path, f"{verb} {_shown(value)}, expected {_words(values)}", hint)


def _within(shape: Shape, size: float, path: Path, unit: str = "") -> Iterator[Problem]:
    low, high = shape.minimum, shape.maximum
    if (low is None or size >= low) and (high is None or size <= high):
        return
    bounds = f"at least {low:,}" if high is None else f"at most {high:,}" if not low else f"{low:,} to {high:,}"
    has = f"has {size:,} {unit}" if unit else f"is {size:,}"
    yield Problem("argument-value", path, f"{has}, expected {bounds}")


def _meant(shape: Shape, name: str) -> Member | None:
    """Give the member that was written in another spelling: botocore's, or with other capitals."""
    for member in shape.members.values():
        if plain(member.name) == plain(name) or member.original == name:
            return member
    return None


class JsonReader:
    """Reads JSON as it stands in a definition: JSONata texts, paths and substitutions are unknown values."""

    def members(self, value: Any, /) -> Iterable[tuple[str, Any]] | None:
        """Give the members of an object; a name that ends with `.$` has a value that is only known when it runs."""
        if not isinstance(value, dict):
            return None
        return [(name[:-2], UNKNOWN_VALUE) if name.endswith(".$") else (name, member) for name, member in value.items()]

    def elements(self, value: Any, /) -> Sequence[Any] | None:
        """Give the elements of a list."""
        return value if isinstance(value, list) else None

    def constant(self, value: Any, /) -> str | float | bool | UnknownValue | None:
        """Give a scalar that is no expression."""
        if isinstance(value, UnknownValue):
            return value
        if isinstance(value, str) and (value.lstrip().startswith("{%") or "${" in value):
            return UNKNOWN_VALUE
        constant: str | float | bool | None = value
        return constant

    def type(self, value: Any, /) -> Type:
        """Nothing is known of an expression in text."""
        del value
        return UNKNOWN
