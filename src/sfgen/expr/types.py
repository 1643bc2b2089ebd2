"""Types of JSON values: what an expression is known to give.

A type comes from an annotation (`shape_of`): pydantic models, TypedDicts, dataclasses, enums, literals, lists, dicts,
unions. Where nothing is known it is `UNKNOWN`, which goes with everything. Types of classes look at their fields when a
field is read, so models may refer to themselves and to each other.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import decimal
import enum
import fractions
import inspect
import ipaddress
import pathlib
import types
import typing
import uuid
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping
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
    "mismatches",
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
        return self._words()

    def _words(self) -> str:
        raise NotImplementedError

    def __repr__(self) -> str:
        return f"<{self.describe()}>"


class UnknownType(Type):
    """Nothing is known: every operation is allowed."""

    __slots__ = ()

    def _words(self) -> str:
        return "an unknown type"


@dataclasses.dataclass(frozen=True, slots=True, repr=False)
class StringType(Type):
    """A string; `values` lists the only ones possible, or is None. A `time` is compared as a point in time."""

    values: tuple[str, ...] | None = None
    time: bool = False

    def _words(self) -> str:
        return (
            "a string"
            if self.values is None or len(self.values) == 1
            else "one of " + ", ".join(map(repr, self.values))
        )


@dataclasses.dataclass(frozen=True, slots=True, repr=False)
class NumberType(Type):
    """A number; whole if `integer`."""

    integer: bool = False

    def _words(self) -> str:
        return "an integer" if self.integer else "a number"


class BooleanType(Type):
    """true or false."""

    __slots__ = ()

    def _words(self) -> str:
        return "a boolean"


class NullType(Type):
    """JSON null."""

    __slots__ = ()

    def _words(self) -> str:
        return "null"


@dataclasses.dataclass(frozen=True, slots=True, repr=False)
class ArrayType(Type):
    """A list of values of one type."""

    element: Type

    def _words(self) -> str:
        return "a list"


@dataclasses.dataclass(frozen=True, slots=True, repr=False)
class TupleType(Type):
    """A list of known length, each place with a type of its own."""

    elements: tuple[Type, ...]

    def _words(self) -> str:
        return f"a list of {len(self.elements)}"


@dataclasses.dataclass(frozen=True, slots=True, repr=False)
class DictType(Type):
    """An object whose keys are data."""

    value: Type

    def _words(self) -> str:
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

    def _words(self) -> str:
        return f"an object ({self.name})"


@dataclasses.dataclass(frozen=True, slots=True, repr=False)
class ObjectType(RecordType):
    """An object whose members are listed here: an object expression, or a table."""

    label: str
    members: Mapping[str, Field]

    @property
    def name(self) -> str:
        """The label."""
        return self.label

    @property
    def fields(self) -> Mapping[str, Field]:
        """The members."""
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

    def _words(self) -> str:
        return " or ".join(dict.fromkeys(member.describe() for member in self.members))


UNKNOWN = UnknownType()
STRING = StringType()
TIME = StringType(time=True)
NUMBER = NumberType()
INTEGER = NumberType(integer=True)
BOOLEAN = BooleanType()
NULL = NullType()


def union_of(members: Iterable[Type]) -> Type:
    """Join types: what is unknown makes the whole unknown, and strings become one type, and so do numbers."""
    flat: list[Type] = []
    for member in members:
        for each in member.members if isinstance(member, UnionType) else (member,):
            if each is UNKNOWN:
                return UNKNOWN
            _join(flat, each)
    return flat[0] if len(flat) == 1 else UnionType(tuple(flat)) if flat else UNKNOWN


def _join(types: list[Type], added: Type) -> None:
    for place, each in enumerate(types):
        if isinstance(each, StringType) and isinstance(added, StringType):
            types[place] = _either_text(each, added)
            return
        if isinstance(each, NumberType) and isinstance(added, NumberType):
            types[place] = NumberType(integer=each.integer and added.integer)
            return
    if added not in types:
        types.append(added)


def _either_text(left: StringType, right: StringType) -> StringType:
    if left.values is None or right.values is None:
        return TIME if left.time and right.time else STRING
    return StringType(tuple(dict.fromkeys(left.values + right.values)))


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
    dt.datetime: TIME,
    dt.date: STRING,
    dt.time: STRING,
    dt.timedelta: STRING,
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

    Returns:
        Its type. An alias or root model that holds itself is followed once; within itself it is unknown.

    Raises:
        UnresolvedAnnotationError: the annotation is a name that does not resolve.
    """
    if isinstance(annotation, Type):
        return annotation
    return _shape(annotation, ())


_Open = tuple[Any, ...]
"""Aliases and root models that are being looked into."""


def _shape(annotation: Any, opened: _Open) -> Type:
    if isinstance(annotation, (str, typing.ForwardRef)):
        name = annotation if isinstance(annotation, str) else annotation.__forward_arg__
        raise UnresolvedAnnotationError(f"the name {name!r} is not defined")
    try:
        if annotation in _SCALARS:
            return _SCALARS[annotation]
    except TypeError:  # unhashable, such as Annotated with a list in it
        pass
    origin = get_origin(annotation)
    if origin is None:
        return _plain_shape(annotation, opened)
    return _generic_shape(origin, get_args(annotation), opened)


def _plain_shape(annotation: Any, opened: _Open) -> Type:
    content = _content(annotation)
    if content is not None:
        return UNKNOWN if annotation in opened else _shape(content, (*opened, annotation))
    cls: Any = annotation
    if not inspect.isclass(cls):
        return UNKNOWN  # a TypeVar, or a special form that says nothing about JSON
    if issubclass(cls, enum.Enum):
        return union_of(_literal_shape(member.value) for member in cls)
    if hasattr(cls, "model_fields") or is_typeddict(cls) or dataclasses.is_dataclass(cls):
        return _class_type(annotation)
    if cls.__module__ == "pydantic.networks":
        return STRING
    for bases, shape in _BASES:
        if issubclass(cls, bases):
            return shape
    return UNKNOWN


def _content(annotation: Any) -> Any:
    """Give what an alias, a NewType or a root model stands for, or None for anything else."""
    if hasattr(annotation, "__supertype__"):  # typing.NewType
        return annotation.__supertype__
    if hasattr(annotation, "__value__"):  # a `type X = ...` statement
        return annotation.__value__
    if inspect.isclass(annotation) and getattr(annotation, "__pydantic_root_model__", False):
        return _pydantic_members(annotation)["root"].annotation
    return None


@cache
def _class_type(cls: type) -> ClassType:
    return ClassType(cls)


_BASES: tuple[tuple[Any, Type], ...] = (
    ((str, pathlib.PurePath, ipaddress.IPv4Address, ipaddress.IPv6Address), STRING),
    (bool, BOOLEAN),
    (int, INTEGER),
    (float, NUMBER),
    (Mapping, DictType(UNKNOWN)),
    ((list, set, frozenset), ArrayType(UNKNOWN)),
)
"""What classes derived from these are in JSON; the first that fits counts."""


# ReadOnly came with Python 3.13.
_QUALIFIERS = frozenset(
    {typing.Annotated, Required, NotRequired, typing.Final, getattr(typing, "ReadOnly", typing.Annotated)}
)


def _literal_shape(value: Any) -> Type:
    return StringType((value,)) if isinstance(value, str) else shape_of(type(value))


def _generic_shape(origin: Any, args: tuple[Any, ...], opened: _Open) -> Type:
    if origin in _QUALIFIERS:
        return _shape(args[0], opened)
    if origin is Literal:
        return union_of(_literal_shape(value.value if isinstance(value, enum.Enum) else value) for value in args)
    if origin in (typing.Union, types.UnionType):
        return union_of(_shape(arg, opened) for arg in args)
    if origin is tuple and (not args or args[-1] is not Ellipsis):
        return TupleType(tuple(_shape(arg, opened) for arg in args))
    if not inspect.isclass(origin):
        return UNKNOWN
    if issubclass(origin, Mapping):
        return DictType(_shape(args[1], opened) if len(args) > 1 else UNKNOWN)
    if origin is type or issubclass(origin, (Callable, Awaitable)):  # type: ignore[arg-type]
        return UNKNOWN
    if issubclass(origin, Iterable) and not hasattr(origin, "model_fields"):
        return ArrayType(_shape(args[0], opened) if args else UNKNOWN)
    return _plain_shape(origin, opened)


def _fields_of(cls: Any) -> dict[str, Field]:
    if hasattr(cls, "__pydantic_fields__"):
        return _pydantic_fields(cls)
    try:
        hints = typing.get_type_hints(cls, include_extras=True)
    except NameError as error:
        raise UnresolvedAnnotationError(f"{cls.__name__} refers to {error.name!r}, which is not defined") from error
    except (AttributeError, SyntaxError, TypeError) as error:
        raise UnresolvedAnnotationError(f"an annotation of {cls.__name__} cannot be read: {error}") from error
    if is_typeddict(cls):
        names, required = list(hints), {name for name in hints if _is_required_key(cls, name, hints[name])}
    else:
        fields = dataclasses.fields(cls)
        names = [field.name for field in fields]
        required = {field.name for field in fields if _is_required(field)}
    return {
        name: Field(name, shape_of(hints[name]), Presence.SURE if name in required else Presence.MAYBE)
        for name in names
    }


def _is_required_key(cls: Any, name: str, hint: Any) -> bool:
    """Say whether a key is required; where annotations are texts, `__required_keys__` knows only of `total`."""
    while get_origin(hint) is typing.Annotated:
        hint = get_args(hint)[0]
    said = {NotRequired: False, Required: True}.get(get_origin(hint))
    return name in cls.__required_keys__ if said is None else said


def _is_required(field: dataclasses.Field[Any]) -> bool:
    return field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING


def _pydantic_members(cls: Any) -> dict[str, Any]:
    if not cls.__pydantic_complete__ and hasattr(cls, "model_rebuild"):
        cls.model_rebuild(raise_errors=False, _parent_namespace_depth=0)
    members: dict[str, Any] = cls.__pydantic_fields__
    return members


def _pydantic_fields(cls: Any) -> dict[str, Field]:
    fields = {}
    for name, info in _pydantic_members(cls).items():
        try:
            shape = shape_of(info.annotation)
        except UnresolvedAnnotationError as error:
            raise UnresolvedAnnotationError(f"{cls.__name__}.{name}: {error}") from error
        presence = Presence.SURE if info.is_required() else Presence.MAYBE
        fields[name] = Field(_json_name(name, info), shape, presence)
    return fields


def _json_name(name: str, info: Any) -> str:
    """Give the name of a pydantic field in JSON that is read; of several choices the first."""
    alias = info.validation_alias
    choices = alias.choices if hasattr(alias, "choices") else [alias]
    return next((choice for choice in choices if isinstance(choice, str)), info.alias or name)


def mismatch(actual: Type, expected: Type) -> str | None:
    """Say why a value of one type cannot stand where another is expected, or give None where it can.

    What is unknown on either side is taken on trust, and so is a class whose annotations do not resolve.
    """
    return next(mismatches(actual, expected), None)


def mismatches(actual: Type, expected: Type) -> Iterator[str]:
    """Yield all reasons why a value of one type cannot stand where another is expected; see `mismatch`."""
    return _mismatches(actual, expected, "", set())


_Compared = set[tuple[int, int]]
"""Pairs of classes that are being compared, or were: a class may hold itself."""


def _mismatches(actual: Type, expected: Type, path: str, compared: _Compared) -> Iterator[str]:
    if actual is UNKNOWN or expected is UNKNOWN or actual is expected:
        return
    if isinstance(actual, UnionType):
        for member in actual.members:
            yield from _mismatches(member, expected, path, compared)
    elif isinstance(expected, UnionType):
        if all(any(_mismatches(actual, member, path, set(compared))) for member in expected.members):
            yield _expected(actual, expected, path)
    elif isinstance(actual, StringType) and isinstance(expected, StringType):
        foreign = [value for value in actual.values or () if expected.values and value not in expected.values]
        if foreign:
            yield f"{path.lstrip('.') or 'the value'} is {foreign[0]!r}, expected {expected.describe()}"
    elif isinstance(actual, NumberType) and isinstance(expected, NumberType):
        return  # 2.0 is an integer in JSON: only the value could tell
    elif isinstance(expected, (ArrayType, TupleType)) and isinstance(actual, (ArrayType, TupleType)):
        yield from _array_mismatches(actual, expected, path, compared)
    elif isinstance(expected, (RecordType, DictType)) and isinstance(actual, (RecordType, DictType)):
        pair = (id(actual), id(expected))
        if pair in compared:
            return
        compared.add(pair)
        try:
            yield from _object_mismatches(actual, expected, path, compared)
        except UnresolvedAnnotationError:
            return  # reading a member of it is a finding
    elif type(actual) is not type(expected):
        yield _expected(actual, expected, path)


def _object_mismatches(
    actual: RecordType | DictType, expected: RecordType | DictType, path: str, compared: _Compared
) -> Iterator[str]:
    if isinstance(expected, RecordType):
        # What a dict holds is data: only the value could tell.
        if isinstance(actual, RecordType):
            yield from _record_mismatches(actual, expected, path, compared)
    elif isinstance(actual, DictType):
        yield from _mismatches(actual.value, expected.value, f"{path}.*", compared)
    else:
        for field in actual.fields.values():
            yield from _mismatches(field.type, expected.value, f"{path}.{field.json_name}", compared)


def _expected(actual: Type, expected: Type, path: str) -> str:
    return f"{path.lstrip('.') or 'the value'} is {actual.describe()}, expected {expected.describe()}"


def _array_mismatches(
    actual: ArrayType | TupleType, expected: ArrayType | TupleType, path: str, compared: _Compared
) -> Iterator[str]:
    if isinstance(expected, TupleType):
        if not isinstance(actual, TupleType):
            return  # how long a list is only the value could tell
        if len(actual.elements) != len(expected.elements):
            yield _expected(actual, expected, path)
            return
        for number, (given, wanted) in enumerate(zip(actual.elements, expected.elements, strict=True)):
            yield from _mismatches(given, wanted, f"{path}[{number}]", compared)
        return
    elements = actual.elements if isinstance(actual, TupleType) else (actual.element,)
    for element in elements:
        yield from _mismatches(element, expected.element, f"{path}[]", compared)


def _record_mismatches(actual: RecordType, expected: RecordType, path: str, compared: _Compared) -> Iterator[str]:
    given = {field.json_name: field for field in actual.fields.values()}
    for field in expected.fields.values():
        if field.json_name in given:
            yield from _mismatches(given[field.json_name].type, field.type, f"{path}.{field.json_name}", compared)
        elif field.presence is Presence.SURE and not actual.open:
            yield f"{path.lstrip('.') or actual.name} lacks {field.json_name!r}, which {expected.name} requires"
    known = {field.json_name for field in expected.fields.values()}
    if not expected.open and isinstance(actual, ObjectType):
        for name in sorted(given.keys() - known):
            yield f"{path.lstrip('.') or actual.name} has {name!r}, which {expected.name} does not know"
