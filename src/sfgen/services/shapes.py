"""Shapes: what an API takes and gives, in Step Functions' spelling.

Shapes of the APIs come from the index and look at their members when they are asked for; shapes of optimized integrations
are written by hand with the same class. A shape is compared by identity.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from enum import Enum
from types import MappingProxyType
from typing import Final, TypeVar

from sfgen.expr.types import (
    BOOLEAN,
    INTEGER,
    NUMBER,
    STRING,
    UNKNOWN,
    ArrayType,
    DictType,
    Field,
    Presence,
    RecordType,
    StringType,
    Type,
)

__all__ = [
    "ANY_JSON",
    "TEXT",
    "WHOLE_NUMBER",
    "YES_OR_NO",
    "Kind",
    "Member",
    "Shape",
    "altered",
    "array",
    "mapping",
    "result_type",
    "structure",
    "text",
]

T = TypeVar("T")


class Kind(Enum):
    """What a value is."""

    STRUCTURE = "structure"
    LIST = "list"
    MAP = "map"
    STRING = "string"
    INTEGER = "integer"
    FLOAT = "float"
    BOOLEAN = "boolean"
    BLOB = "blob"
    TIMESTAMP = "timestamp"
    DOCUMENT = "document"
    EVENT_STREAM = "event stream"

    __hash__ = object.__hash__


class Member:
    """One member of a structure.

    Attributes:
        name: Its name as Step Functions spells it.
        original: Its name in the API's own model.
        required: Whether the API demands it.
        token: Whether SDKs fill it in with a new unique text for each call. Step Functions does not.
        deprecated: Whether the API discourages it.
    """

    __slots__ = ("_shape", "deprecated", "name", "original", "required", "token")

    def __init__(
        self,
        name: str,
        shape: Shape | Callable[[], Shape],
        *,
        required: bool = False,
        token: bool = False,
        deprecated: bool = False,
        original: str | None = None,
    ) -> None:
        self.name = name
        self.original = original or name
        self.required = required
        self.token = token
        self.deprecated = deprecated
        self._shape = shape

    @property
    def shape(self) -> Shape:
        """What it holds."""
        if not isinstance(self._shape, Shape):
            self._shape = self._shape()
        return self._shape

    def demanded(self) -> Member:
        """Give the same member as a required one."""
        return Member(self.name, self._shape, required=True, token=self.token, original=self.original)

    def __repr__(self) -> str:
        return f"Member({self.name!r})"


class Shape:
    """What a value of the API is.

    Attributes:
        kind: The kind of value.
        name: What the API calls it, for messages.
        enum: The only values that the API knows for a string, or none if it may be anything.
        pattern: The regular expression of a string, in Java's syntax, or None.
        minimum: The least number, length of a string or blob, or count of elements, or None.
        maximum: The greatest.
        union: Whether exactly one member of the structure is given.
    """

    __slots__ = (
        "_element",
        "_key",
        "_members",
        "_type",
        "enum",
        "kind",
        "maximum",
        "minimum",
        "name",
        "pattern",
        "union",
    )

    def __init__(
        self,
        kind: Kind,
        name: str,
        *,
        members: Mapping[str, Member] | Callable[[], Mapping[str, Member]] = MappingProxyType({}),
        element: Shape | Callable[[], Shape] | None = None,
        key: Shape | Callable[[], Shape] | None = None,
        enum: tuple[str, ...] = (),
        pattern: str | None = None,
        minimum: float | None = None,
        maximum: float | None = None,
        union: bool = False,
    ) -> None:
        self.kind = kind
        self.name = name
        self.enum = enum
        self.pattern = pattern
        self.minimum = minimum
        self.maximum = maximum
        self.union = union
        self._members = members
        self._element = element
        self._key = key
        self._type: Type | None = None

    @property
    def members(self) -> Mapping[str, Member]:
        """The members of a structure by their name; none for another kind."""
        if not isinstance(self._members, Mapping):
            self._members = self._members()
        return self._members

    @property
    def element(self) -> Shape:
        """What a list or a map holds; anything for another kind."""
        self._element = _resolved(self._element)
        return self._element

    @property
    def key(self) -> Shape:
        """The keys of a map; any text for another kind."""
        self._key = TEXT if self._key is None else _resolved(self._key)
        return self._key

    def __repr__(self) -> str:
        return f"<{self.kind.value} {self.name}>"


def _resolved(shape: Shape | Callable[[], Shape] | None) -> Shape:
    if shape is None:
        return ANY_JSON
    return shape if isinstance(shape, Shape) else shape()


TEXT: Final = Shape(Kind.STRING, "String")
WHOLE_NUMBER: Final = Shape(Kind.INTEGER, "Integer")
YES_OR_NO: Final = Shape(Kind.BOOLEAN, "Boolean")
ANY_JSON: Final = Shape(Kind.DOCUMENT, "Document")
"""Any JSON value."""


def text(
    name: str = "String",
    *values: str,
    pattern: str | None = None,
    minimum: int | None = None,
    maximum: int | None = None,
) -> Shape:
    """Make the shape of a string; with values, of one of them."""
    return Shape(Kind.STRING, name, enum=values, pattern=pattern, minimum=minimum, maximum=maximum)


def structure(name: str, *members: Member, union: bool = False) -> Shape:
    """Make the shape of an object with these members."""
    return Shape(Kind.STRUCTURE, name, members={member.name: member for member in members}, union=union)


def array(element: Shape, name: str = "List", *, minimum: int | None = None, maximum: int | None = None) -> Shape:
    """Make the shape of a list."""
    return Shape(Kind.LIST, name, element=element, minimum=minimum, maximum=maximum)


def mapping(element: Shape, name: str = "Map") -> Shape:
    """Make the shape of an object whose keys are data."""
    return Shape(Kind.MAP, name, element=element)


def altered(shape: Shape, *members: Member, without: Iterable[str] = (), required: Iterable[str] = ()) -> Shape:
    """Give a structure with other members: some replaced or added, some left out, some demanded.

    Args:
        shape: The structure.
        *members: Members that replace those of the same name, or come behind the others.
        without: Names of members that are left out.
        required: Names of members that are demanded.
    """

    def changed() -> Mapping[str, Member]:
        kept = {name: member for name, member in shape.members.items() if name not in set(without)}
        kept |= {member.name: member for member in members}
        return kept | {name: kept[name].demanded() for name in required}

    return Shape(Kind.STRUCTURE, shape.name, members=changed, union=shape.union)


class ResultType(RecordType):
    """The object that an API gives; it looks at its members when one is read."""

    __slots__ = ("_fields", "shape")

    def __init__(self, shape: Shape) -> None:
        self.shape = shape
        self._fields: Mapping[str, Field] | None = None

    @property
    def name(self) -> str:
        return self.shape.name

    @property
    def fields(self) -> Mapping[str, Field]:
        if self._fields is None:
            self._fields = {
                name: Field(name, result_type(member.shape), Presence.SURE if member.required else Presence.UNMARKED)
                for name, member in self.shape.members.items()
            }
        return self._fields


_SCALARS: Final[Mapping[Kind, Type]] = {
    Kind.STRING: STRING,
    Kind.INTEGER: INTEGER,
    Kind.FLOAT: NUMBER,
    Kind.BOOLEAN: BOOLEAN,
    Kind.BLOB: STRING,
    Kind.TIMESTAMP: STRING,
}


def result_type(shape: Shape) -> Type:
    """Give the type of a value that the API returns.

    Members that the model marks as required are sure, the others are not marked. Blobs, streams and timestamps come back
    as strings. Source: AWS Step Functions Developer Guide, "Learning to use AWS service SDK integrations".
    """
    if shape._type is None:
        shape._type = _result_type(shape)
    return shape._type


def _result_type(shape: Shape) -> Type:
    if shape.kind is Kind.STRUCTURE:
        return ResultType(shape)
    if shape.kind is Kind.LIST:
        return ArrayType(result_type(shape.element))
    if shape.kind is Kind.MAP:
        return DictType(result_type(shape.element))
    if shape.enum:
        return StringType(shape.enum)
    return _SCALARS.get(shape.kind, UNKNOWN)
