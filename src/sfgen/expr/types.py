"""Types of JSON values: what an expression is known to give.

A type comes from an annotation (`shape_of`): pydantic models, TypedDicts, dataclasses, enums, literals, lists, dicts,
unions. Where nothing is known it is `UNKNOWN`, which goes with everything. Types of classes look at their fields when a
field is read, so models may refer to themselves and to each other.
"""

from __future__ import annotations

import dataclasses
import datetime
import decimal
import enum
import fractions
import inspect
import types
import typing
import uuid
from collections.abc import Iterable, Mapping, Sequence, Set
from enum import IntEnum
from functools import cache
from typing import Any, Literal, NamedTuple, NotRequired, Required, get_args, get_origin, is_typeddict

__all__ = [
    "BOOLEAN",
    "INTEGER",
    "NULL",
    "NUMBER",
    "STRING",
    "UNKNOWN",
    "ArrayType",
    "BooleanType",
    "DictType",
    "Field",
    "NullType",
    "NumberType",
    "ObjectType",
    "Presence",
    "RecordType",
    "StringType",
    "TupleType",
    "Type",
    "UnionType",
    "UnknownType",
    "UnresolvedAnnotationError",
    "mismatch",
    "shape_of",
    "union_of",
]


class UnresolvedAnnotationError(Exception):
    """An annotation names a class that does not exist (yet)."""


class Presence(IntEnum):
    """How surely a value is there; the presence of a path is the least of its parts.

    Attributes:
        MAYBE: Optional in a model that the user wrote: reading it needs a default or a test.
        UNMARKED: Not marked as required by whoever described it: readable, but it may be missing.
        SURE: Always there.
    """

    MAYBE = 0
    UNMARKED = 1
    SURE = 2


class Field(NamedTuple):
    """One member of an object: its name in JSON, its type, and whether it is always there."""

    json_name: str
    type: Type
    presence: Presence


class Type:
    """Base of all types."""

    __slots__ = ()

    def describe(self) -> str:
        """Name the type in the words of an error message."""
        raise NotImplementedError

    def __repr__(self) -> str:
        return f"<{self.describe()}>"


class UnknownType(Type):
    """Nothing is known: every operation is allowed."""

    __slots__ = ()

    def describe(self) -> str:
        return "an unknown type"


@dataclasses.dataclass(frozen=True, slots=True, repr=False)
class StringType(Type):
    """A string; `values` lists the only ones possible, or is None."""

    values: tuple[str, ...] | None = None

    def describe(self) -> str:
        return "a string" if self.values is None else "one of " + ", ".join(map(repr, self.values))


@dataclasses.dataclass(frozen=True, slots=True, repr=False)
class NumberType(Type):
    """A number; whole if `integer`."""

    integer: bool = False

    def describe(self) -> str:
        return "an integer" if self.integer else "a number"


class BooleanType(Type):
    """true or false."""

    __slots__ = ()

    def describe(self) -> str:
        return "a boolean"


class NullType(Type):
    """JSON null."""

    __slots__ = ()

    def describe(self) -> str:
        return "null"


@dataclasses.dataclass(frozen=True, slots=True, repr=False)
class ArrayType(Type):
    """A list of values of one type."""

    element: Type

    def describe(self) -> str:
        return "a list"


@dataclasses.dataclass(frozen=True, slots=True, repr=False)
class TupleType(Type):
    """A list of known length, each place with a type of its own."""

    elements: tuple[Type, ...]

    def describe(self) -> str:
        return f"a list of {len(self.elements)}"


@dataclasses.dataclass(frozen=True, slots=True, repr=False)
class DictType(Type):
    """An object whose keys are data."""

    value: Type

    def describe(self) -> str:
        return "an object"


class RecordType(Type):
    """An object with named members."""

    __slots__ = ()

    @property
    def name(self) -> str:
        """What the object is called in messages."""
        raise NotImplementedError

    @property
    def fields(self) -> Mapping[str, Field]:
        """Members by the name that Python code uses for them."""
        raise NotImplementedError

    @property
    def open(self) -> bool:
        """Whether other members than the listed ones are allowed."""
        return False

    def describe(self) -> str:
        return f"an object ({self.name})"


@dataclasses.dataclass(frozen=True, slots=True, repr=False)
class ObjectType(RecordType):
    """An object whose members are listed here: an object expression, or a table."""

    label: str
    members: Mapping[str, Field]

    @property
    def name(self) -> str:
        return self.label

    @property
    def fields(self) -> Mapping[str, Field]:
        return self.members


class ClassType(RecordType):
    """An object described by a class: a pydantic model, a TypedDict or a dataclass."""

    __slots__ = ("_fields", "cls")

    def __init__(self, cls: type) -> None:
        self.cls = cls
        self._fields: dict[str, Field] | None = None

    @property
    def name(self) -> str:
        return self.cls.__name__

    @property
    def fields(self) -> Mapping[str, Field]:
        if self._fields is None:
            self._fields = _fields_of(self.cls)
        return self._fields

    @property
    def open(self) -> bool:
        config: Mapping[str, Any] = getattr(self.cls, "model_config", {})
        return config.get("extra") == "allow"


@dataclasses.dataclass(frozen=True, slots=True, repr=False)
class UnionType(Type):
    """One of several types."""

    members: tuple[Type, ...]

    def describe(self) -> str:
        return " or ".join(dict.fromkeys(member.describe() for member in self.members))


UNKNOWN = UnknownType()
STRING = StringType()
NUMBER = NumberType()
INTEGER = NumberType(integer=True)
BOOLEAN = BooleanType()
NULL = NullType()


def union_of(members: Iterable[Type]) -> Type:
    """Join types: duplicates fall away, and what is unknown makes the whole unknown."""
    flat: list[Type] = []
    for member in members:
        for each in member.members if isinstance(member, UnionType) else (member,):
            if each is UNKNOWN:
                return UNKNOWN
            if each not in flat:
                flat.append(each)
    return flat[0] if len(flat) == 1 else UnionType(tuple(flat))


_SCALARS: dict[Any, Type] = {
    str: STRING,
    int: INTEGER,
    float: NUMBER,
    decimal.Decimal: NUMBER,
    fractions.Fraction: NUMBER,
    bool: BOOLEAN,
    None: NULL,
    type(None): NULL,
    bytes: STRING,
    datetime.datetime: STRING,
    datetime.date: STRING,
    datetime.time: STRING,
    datetime.timedelta: STRING,
    uuid.UUID: STRING,
    Any: UNKNOWN,
    object: UNKNOWN,
    list: ArrayType(UNKNOWN),
    tuple: ArrayType(UNKNOWN),
    set: ArrayType(UNKNOWN),
    dict: DictType(UNKNOWN),
}


def shape_of(annotation: Any) -> Type:
    """Give the JSON type of a Python annotation.

    Args:
        annotation: A pydantic model, TypedDict, dataclass, enum, `Literal`, `list[...]`, `dict[str, ...]`, union,
            `Annotated`, scalar type, or None. `datetime`, `UUID` and `bytes` are strings in JSON.

    Raises:
        UnresolvedAnnotationError: the annotation is a name that does not resolve.
    """
    if isinstance(annotation, Type):
        return annotation
    try:
        return _shape_of(annotation)
    except TypeError:  # an unhashable annotation, such as Annotated with a list in it
        return _shape_of.__wrapped__(annotation)


@cache
def _shape_of(annotation: Any) -> Type:
    if annotation in _SCALARS:
        return _SCALARS[annotation]
    if isinstance(annotation, (str, typing.ForwardRef)):
        raise UnresolvedAnnotationError(f"the name {_forward_name(annotation)!r} is not defined")
    origin = get_origin(annotation)
    if origin is None:
        return _plain_shape(annotation)
    return _generic_shape(annotation, origin, get_args(annotation))


def _forward_name(annotation: str | typing.ForwardRef) -> str:
    return annotation if isinstance(annotation, str) else annotation.__forward_arg__


def _plain_shape(annotation: Any) -> Type:
    if hasattr(annotation, "__supertype__"):  # typing.NewType
        return shape_of(annotation.__supertype__)
    if hasattr(annotation, "__value__"):  # a `type X = ...` statement
        return shape_of(annotation.__value__)
    if isinstance(annotation, typing.TypeVar) or not inspect.isclass(annotation):
        return UNKNOWN
    if issubclass(annotation, enum.Enum):
        return union_of(_literal_shape(member.value) for member in annotation)
    if hasattr(annotation, "__pydantic_root_model__") and annotation.__pydantic_root_model__:
        return shape_of(annotation.model_fields["root"].annotation)
    if hasattr(annotation, "model_fields") or is_typeddict(annotation) or dataclasses.is_dataclass(annotation):
        return ClassType(annotation)
    for base, shape in ((str, STRING), (bool, BOOLEAN), (int, INTEGER), (float, NUMBER)):
        if issubclass(annotation, base):
            return shape
    if issubclass(annotation, Mapping):
        return DictType(UNKNOWN)
    return UNKNOWN


def _literal_shape(value: Any) -> Type:
    return StringType((value,)) if isinstance(value, str) else shape_of(type(value))


def _generic_shape(annotation: Any, origin: Any, args: tuple[Any, ...]) -> Type:
    if origin in (typing.Annotated, Required, NotRequired, typing.Final, typing.ClassVar):
        return shape_of(args[0])
    if origin is Literal:
        strings = tuple(value for value in args if isinstance(value, str))
        others = [_literal_shape(value) for value in args if not isinstance(value, str)]
        return union_of(([StringType(strings)] if strings else []) + others)
    if origin in (typing.Union, types.UnionType):
        return union_of(shape_of(arg) for arg in args)
    if origin is tuple and args and args[-1] is not Ellipsis:
        return TupleType(tuple(shape_of(arg) for arg in args))
    if inspect.isclass(origin):
        if issubclass(origin, Mapping):
            return DictType(shape_of(args[1]) if len(args) > 1 else UNKNOWN)
        if issubclass(origin, (Sequence, Set)):
            return ArrayType(shape_of(args[0]))
        return _plain_shape(origin)
    return UNKNOWN


def _fields_of(cls: Any) -> dict[str, Field]:
    if hasattr(cls, "model_fields"):
        return _pydantic_fields(cls)
    try:
        hints = typing.get_type_hints(cls, include_extras=True)
    except NameError as error:
        raise UnresolvedAnnotationError(f"{cls.__name__} refers to {error.name!r}, which is not defined") from error
    if is_typeddict(cls):
        required = cls.__required_keys__
    else:
        required = {
            field.name
            for field in dataclasses.fields(cls)
            if field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
        }
    return {
        name: Field(name, shape_of(hint), Presence.SURE if name in required else Presence.MAYBE)
        for name, hint in hints.items()
    }


def _pydantic_fields(cls: Any) -> dict[str, Field]:
    if not cls.__pydantic_complete__:
        cls.model_rebuild(raise_errors=False, _parent_namespace_depth=0)
    fields = {}
    for name, info in cls.model_fields.items():
        try:
            shape = shape_of(info.annotation)
        except UnresolvedAnnotationError as error:
            raise UnresolvedAnnotationError(f"{cls.__name__}.{name}: {error}") from error
        alias = info.validation_alias if isinstance(info.validation_alias, str) else info.alias
        presence = Presence.SURE if info.is_required() else Presence.MAYBE
        fields[name] = Field(alias or name, shape, presence)
    return fields


def mismatch(actual: Type, expected: Type) -> str | None:
    """Say why a value of one type cannot stand where another is expected, or give None where it can.

    What is unknown on either side is taken on trust.
    """
    return _mismatch(actual, expected, "", 0)


def _mismatch(actual: Type, expected: Type, path: str, depth: int) -> str | None:
    if actual is UNKNOWN or expected is UNKNOWN or actual == expected or depth > 20:
        return None
    if isinstance(actual, UnionType):
        reasons = (_mismatch(member, expected, path, depth + 1) for member in actual.members)
        return next((reason for reason in reasons if reason), None)
    if isinstance(expected, UnionType):
        if any(_mismatch(actual, member, path, depth + 1) is None for member in expected.members):
            return None
        return _expected(actual, expected, path)
    if isinstance(actual, StringType) and isinstance(expected, StringType):
        foreign = [value for value in actual.values or () if expected.values and value not in expected.values]
        return f"{path or 'the value'} is {foreign[0]!r}, expected {expected.describe()}" if foreign else None
    if isinstance(actual, NumberType) and isinstance(expected, NumberType):
        return None  # 2.0 is an integer in JSON: only the value could tell
    if isinstance(expected, (ArrayType, TupleType)) and isinstance(actual, (ArrayType, TupleType)):
        return _array_mismatch(actual, expected, path, depth)
    if isinstance(expected, RecordType) and isinstance(actual, RecordType):
        return _record_mismatch(actual, expected, path, depth)
    if isinstance(expected, DictType) and isinstance(actual, DictType):
        return _mismatch(actual.value, expected.value, f"{path}.*", depth + 1)
    if isinstance(expected, DictType) and isinstance(actual, RecordType):
        reasons = (
            _mismatch(f.type, expected.value, f"{path}.{f.json_name}", depth + 1) for f in actual.fields.values()
        )
        return next((reason for reason in reasons if reason), None)
    if isinstance(expected, RecordType) and isinstance(actual, DictType):
        return None
    return None if type(actual) is type(expected) else _expected(actual, expected, path)


def _expected(actual: Type, expected: Type, path: str) -> str:
    return f"{path.lstrip('.') or 'the value'} is {actual.describe()}, expected {expected.describe()}"


def _array_mismatch(actual: Type, expected: Type, path: str, depth: int) -> str | None:
    if isinstance(expected, TupleType):
        if isinstance(actual, TupleType):
            if len(actual.elements) != len(expected.elements):
                return _expected(actual, expected, path)
            pairs = zip(actual.elements, expected.elements, strict=True)
            reasons = (_mismatch(a, e, f"{path}[{n}]", depth + 1) for n, (a, e) in enumerate(pairs))
            return next((reason for reason in reasons if reason), None)
        return None
    assert isinstance(expected, ArrayType)
    elements = actual.elements if isinstance(actual, TupleType) else (actual.element,)  # type: ignore[attr-defined]
    reasons = (_mismatch(element, expected.element, f"{path}[]", depth + 1) for element in elements)
    return next((reason for reason in reasons if reason), None)


def _record_mismatch(actual: RecordType, expected: RecordType, path: str, depth: int) -> str | None:
    given = {field.json_name: field for field in actual.fields.values()}
    for field in expected.fields.values():
        if field.json_name not in given:
            if field.presence is Presence.SURE and not actual.open:
                return f"{path.lstrip('.') or actual.name} lacks {field.json_name!r}, which {expected.name} requires"
            continue
        reason = _mismatch(given[field.json_name].type, field.type, f"{path}.{field.json_name}", depth + 1)
        if reason:
            return reason
    known = {field.json_name for field in expected.fields.values()}
    if not expected.open and isinstance(actual, ObjectType) and (extra := given.keys() - known):
        return f"{path.lstrip('.') or actual.name} has {sorted(extra)[0]!r}, which {expected.name} does not know"
    return None
