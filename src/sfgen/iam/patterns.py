"""Texts that are known in part: what becomes the resource of a statement.

A text consists of literal parts, of `${Substitution}`s that are filled in when the workflow is deployed, and of parts that only
the run knows. In a policy the last become `*`.

Source of the escapes: AWS IAM User Guide, "IAM policy elements: Variables and tags" (`${*}`, `${?}`, `${$}`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final, TypeAlias

__all__ = ["ACCOUNT", "MACHINE", "PARTITION", "REGION", "Derived", "Part", "Pattern", "Substitution", "Unknown"]

_SUBSTITUTION: Final = re.compile(r"\$\{([A-Za-z0-9_.:]+)\}")
_SPECIAL: Final = re.compile(r"[*?$]")


@dataclass(frozen=True, slots=True)
class Derived:
    """How a value is taken out of another one when the stack is made: split, and one part kept.

    Attributes:
        parameter: The name of the substitution that it is taken from.
        separator: Where that is split.
        index: Which part is kept, from 0.
        doubled: The value is split after it was written twice with the separator between, so that part 1 is what stands behind the
            separator, or the whole value if it has none: the name, whether a name or an ARN was given.
    """

    parameter: str
    separator: str
    index: int
    doubled: bool = False

    def of(self, value: str) -> str:
        """Take the part out of a value that is known; the whole value if it has no such part."""
        parts = (f"{value}{self.separator}{value}" if self.doubled else value).split(self.separator)
        return parts[self.index] if self.index < len(parts) else value


@dataclass(frozen=True, slots=True)
class Substitution:
    """`${name}`.

    Attributes:
        name: What stands between the braces.
        derived: Where its value comes from, or None where it is a parameter itself.
    """

    name: str
    derived: Derived | None = None


@dataclass(frozen=True, slots=True)
class Unknown:
    """A part that only the run knows, or that IAM asks to leave open.

    Attributes:
        why: The reason, as the end of a sentence.
        avoidable: Whether a value in the definition could stand in its place.
        narrowed: Whether something before it is known, so that it leaves open a part of a name only: `invoices/*`.
        width: How many characters it has, `?` for each, or None for any number.
    """

    why: str
    avoidable: bool = True
    narrowed: bool = False
    width: int | None = None

    @property
    def wildcard(self) -> str:
        """What stands for it in a policy."""
        return "*" if self.width is None else "?" * self.width


Part: TypeAlias = str | Substitution | Unknown

PARTITION: Final = Substitution("AWS::Partition")
REGION: Final = Substitution("AWS::Region")
ACCOUNT: Final = Substitution("AWS::AccountId")
MACHINE: Final = Substitution("StateMachineName")
"""The name of the state machine whose role the policy is for."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """A text that is known in part.

    Attributes:
        parts: Its parts; no two literals follow each other, and none is empty.
    """

    parts: tuple[Part, ...]

    @staticmethod
    def of(*parts: Part | Pattern) -> Pattern:
        """Join parts; `${...}` in a literal is a substitution."""
        return Pattern(tuple(_merged(_flat(parts))))

    @staticmethod
    def literal(text: str) -> Pattern:
        """Give a text in which nothing is substituted."""
        return Pattern((text,) if text else ())

    @property
    def is_open(self) -> bool:
        """Whether it begins with a part that only the run knows."""
        return bool(self.parts) and isinstance(self.parts[0], Unknown)

    def narrowed(self) -> Pattern:
        """Give the same text as the rest of a name whose beginning is known."""
        parts = (replace(part, narrowed=True) if isinstance(part, Unknown) else part for part in self.parts)
        return Pattern(tuple(parts))

    @property
    def unknowns(self) -> tuple[Unknown, ...]:
        """The parts that become `*`."""
        return tuple(part for part in self.parts if isinstance(part, Unknown))

    @property
    def substitution(self) -> Substitution | None:
        """The substitution that the text consists of, or None if there is anything else in it."""
        return self.parts[0] if len(self.parts) == 1 and isinstance(self.parts[0], Substitution) else None

    @property
    def opening(self) -> str:
        """The literal that it begins with."""
        return self.parts[0] if self.parts and isinstance(self.parts[0], str) else ""

    @property
    def is_arn(self) -> bool:
        """Whether it is an ARN as far as one can see: by its first letters, or by the name of the parameter that it is."""
        sole = self.substitution
        return self.opening.startswith("arn:") or (sole is not None and sole.name.casefold().endswith("arn"))

    def split(self, separator: str, most: int = -1) -> list[Pattern]:
        """Split at a separator where it stands in the literal parts."""
        pieces: list[list[Part]] = [[]]
        for part in self.parts:
            if not isinstance(part, str):
                pieces[-1].append(part)
                continue
            left = -1 if most < 0 else most - len(pieces) + 1
            first, *rest = part.split(separator, left) if left else [part]
            pieces[-1].append(first)
            pieces.extend([each] for each in rest)
        return [Pattern(tuple(_merged(piece))) for piece in pieces]

    def filled(self, values: Mapping[str, str]) -> Pattern:
        """Put values in the place of substitutions."""
        return Pattern(tuple(_merged(_fill(part, values) for part in self.parts)))

    def text(self) -> str:
        """Write it as IAM reads it, with `${...}` where something is substituted."""
        return "".join(_written(part, "${%s}") for part in self.parts)

    def template(self) -> tuple[str, dict[str, Derived]]:
        """Write it for `Fn::Sub`: the text, and what is derived by its name."""
        derived = {
            part.name: part.derived
            for part in self.parts
            if isinstance(part, Substitution) and part.derived is not None
        }
        return "".join(_written(part, "${!%s}") for part in self.parts), derived

    def covers(self, other: Pattern) -> bool:
        """Whether it allows all that another one allows."""
        return _matches(self._symbols(), other._symbols())

    def _symbols(self) -> list[Any]:
        """Give its characters, with a substitution as one of them and `_ANY` for each `*`."""
        found: list[Any] = []
        for part in self.parts:
            if isinstance(part, Unknown):
                found += [_ANY] if part.width is None else ["?"] * part.width
            else:
                found += list(part) if isinstance(part, str) else [part.name]
        return found


_ANY: Final = object()


def _matches(wider: list[Any], narrower: list[Any]) -> bool:
    """Match symbols against symbols with wildcards; a wildcard of the narrower one is matched by another wildcard only."""
    at = back = 0
    resume: int | None = None
    position = 0
    while position < len(narrower):
        if at < len(wider) and wider[at] is _ANY:
            resume, back = at, position
            at += 1
        elif at < len(wider) and narrower[position] is not _ANY and wider[at] == narrower[position]:
            at += 1
            position += 1
        elif resume is not None:
            back += 1
            at, position = resume + 1, back
        else:
            return False
    return all(each is _ANY for each in wider[at:])


def _flat(parts: Iterable[Part | Pattern]) -> Iterator[Part]:
    for part in parts:
        if isinstance(part, Pattern):
            yield from part.parts
        elif isinstance(part, str):
            at = 0
            for match in _SUBSTITUTION.finditer(part):
                yield part[at : match.start()]
                yield Substitution(match[1])
                at = match.end()
            yield part[at:]
        else:
            yield part


def _merged(parts: Iterable[Part]) -> Iterator[Part]:
    held: Part | None = None
    for part in parts:
        if part == "":
            continue
        if isinstance(held, str) and isinstance(part, str):
            held += part
        elif isinstance(held, Unknown) and isinstance(part, Unknown) and held.width is None and part.width is None:
            held = replace(held, avoidable=held.avoidable or part.avoidable, narrowed=held.narrowed and part.narrowed)
        else:
            if held is not None:
                yield held
            held = part
    if held is not None:
        yield held


def _fill(part: Part, values: Mapping[str, str]) -> Part:
    if isinstance(part, Substitution):
        if part.derived is None:
            return values.get(part.name, part)
        if part.derived.parameter in values:
            return part.derived.of(values[part.derived.parameter])
    return part


def _written(part: Part, escape: str) -> str:
    if isinstance(part, Unknown):
        return part.wildcard
    if isinstance(part, Substitution):
        return f"${{{part.name}}}"
    return _SPECIAL.sub(lambda match: escape % match[0], part)
