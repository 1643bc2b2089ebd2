"""Frozen records with slots: what `@dataclass(frozen=True, slots=True)` gives, but cheap to import and to make.

The thirty classes of the syntax tree would take 10 ms to import as dataclasses and take 1 ms as records; each object is
made in half the time. Comparing, hashing and printing do not recurse, however deep records hold records.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, ClassVar, dataclass_transform

__all__ = ["Record"]


@dataclass_transform(frozen_default=True, eq_default=False)
class _Maker(type):
    """Turns the annotated members of a class into slots and arguments, those of its base first."""

    def __new__(cls, name: str, bases: tuple[type, ...], namespace: dict[str, Any]) -> _Maker:
        own = tuple(member for member in namespace.get("__annotations__", ()) if not member.startswith("_"))
        defaults = {member: namespace.pop(member) for member in own if member in namespace}
        inherited: tuple[str, ...] = getattr(bases[0], "__match_args__", ()) if bases else ()
        namespace |= {"__slots__": own, "__match_args__": inherited + own}
        record = super().__new__(cls, name, bases, namespace)

        def first(self: object, *values: object, **named: object) -> None:
            # Making an initialiser takes longer than all the rest, so it waits until one is needed.
            record.__init__ = init = _initialiser(record, defaults)  # type: ignore[misc]
            init(self, *values, **named)

        record.__init__ = first  # type: ignore[misc]
        return record


def _initialiser(record: type, defaults: dict[str, Any]) -> Callable[..., None]:
    members: tuple[str, ...] = getattr(record, "__match_args__", ())
    # The setters of the slots pass by __setattr__, which refuses everything.
    scope: dict[str, Any] = {f"set_{member}": getattr(record, member).__set__ for member in members}
    scope |= {f"default_{member}": value for member, value in defaults.items()}
    parameters = (f"{member}=default_{member}" if member in defaults else member for member in members)
    body = "; ".join(f"set_{member}(self, {member})" for member in members)
    exec(f"def __init__(self, {', '.join(parameters)}): {body}", scope)  # noqa: S102 - names of our own members
    initialiser: Callable[..., None] = scope["__init__"]
    return initialiser


class Record(metaclass=_Maker):
    """Base of frozen records; records are equal if they are of one class and their members are equal.

    A class may set `_ignored` to the number of members, counted from the first, that do not count for that.
    """

    _ignored: ClassVar[int] = 0

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__} is frozen: its {name} cannot be set")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"{type(self).__name__} is frozen: its {name} cannot be deleted")

    def __reduce__(self) -> tuple[type[Record], tuple[Any, ...]]:
        names: tuple[str, ...] = self.__match_args__
        return type(self), tuple(getattr(self, name) for name in names)

    def members(self) -> Iterator[tuple[str, object]]:
        """Give the members that count for equality, by name."""
        names: tuple[str, ...] = self.__match_args__
        for name in names[self._ignored :]:
            yield name, getattr(self, name)

    def _shape(self) -> list[object]:
        """Give the record and all in it as a flat list that is equal for equal records."""
        flat: list[object] = []
        rest: list[object] = [self]
        while rest:
            value = rest.pop()
            if isinstance(value, Record):
                flat.append(type(value))
                rest.extend(member for _, member in value.members())
            elif isinstance(value, tuple):
                flat.append(len(value))
                rest.extend(value)
            else:
                flat += [type(value), value]
        return flat

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Record):
            return NotImplemented
        return self is other or self._shape() == other._shape()

    def __hash__(self) -> int:
        return hash(tuple(self._shape()))

    def __repr__(self) -> str:
        parts: list[str] = []
        # What is to be printed as it is comes in a list, so that it differs from a value.
        rest: list[object] = [self]
        while rest:
            value = rest.pop()
            if isinstance(value, list):
                parts += value
            elif isinstance(value, Record):
                rest.append([")"])
                for at, (name, member) in reversed(list(enumerate(value.members()))):
                    rest += [member, [", " if at else "", f"{name}="]]
                parts.append(f"{type(value).__name__}(")
            elif isinstance(value, tuple):
                rest.append([",)" if len(value) == 1 else ")"])
                for at, item in reversed(list(enumerate(value))):
                    rest += [item, [", " if at else ""]]
                parts.append("(")
            else:
                parts.append(repr(value))
        return "".join(parts)
