"""Stubs: what a type checker and an editor know about the calls of a service.

A structure that an API takes is a TypedDict, so that the members of a dict are checked; one that it gives is a class, whose
members are read as attributes. What an API gave may be handed to it again, so a TypedDict stands beside its class where
there are both.
"""

from __future__ import annotations

import keyword
from collections.abc import Iterable, Iterator
from typing import Final

from sfgen.services.shapes import Kind, Member, Shape

__all__ = ["Signature", "stub_text"]

_GIVEN: Final = {
    Kind.STRING: "str",
    Kind.INTEGER: "int",
    Kind.FLOAT: "float",
    Kind.BOOLEAN: "bool",
    Kind.BLOB: "str",
    Kind.TIMESTAMP: "str",
    Kind.DOCUMENT: "Any",
}
_TAKEN: Final = {**_GIVEN, Kind.BLOB: "object", Kind.TIMESTAMP: "str | datetime"}


class Signature:
    """One method of a service: its name, and the shapes that it takes and gives; None where that is not known."""

    __slots__ = ("input", "method", "output")

    def __init__(self, method: str, input: Shape | None, output: Shape | None) -> None:
        self.method = method
        self.input = input
        self.output = output


def stub_text(title: str, origin: str, signatures: Iterable[Signature], errors: Iterable[str]) -> str:
    """Write the stub of a service.

    Args:
        title: The service, for the first line.
        origin: What the facts are from, such as `botocore 1.44.5`.
        signatures: Its methods.
        errors: The names of its errors, without a prefix.
    """
    return _Stub(tuple(signatures)).text(title, origin, tuple(errors))


class _Stub:
    """The text of one stub: every structure is written once, in alphabetical order."""

    def __init__(self, signatures: tuple[Signature, ...]) -> None:
        self.signatures = signatures
        self.taken = _structures(each.input for each in signatures)
        self.given = _structures(each.output for each in signatures)
        self.enums: dict[str, tuple[str, ...]] = {}
        self.methods = frozenset(each.method for each in signatures)
        self.aliases: set[str] = set()
        self._hidden: frozenset[str] = frozenset()

    def text(self, title: str, origin: str, errors: tuple[str, ...]) -> str:
        methods = [line for each in self.signatures for line in self._method(each)]
        taken = [line for name in sorted(self.taken) for line in self._dict(name, self.taken[name])]
        given = [line for name in sorted(self.given) for line in self._class(name, self.given[name])]
        enums = [f"{name}: TypeAlias = Literal[{_quoted(self.enums[name])}]" for name in sorted(self.enums)]
        aliases = [f"_{name}: TypeAlias = {name}" for name in sorted(self.aliases)]
        listed = [f"    {name}: ErrorName" for name in errors] or ["    ..."]
        lines = [
            f'"""{title}: typed calls. Written by `sfgen stubs` from {origin}; do not edit."""',
            "",
            "from collections.abc import Callable, Mapping, Sequence",
            "from datetime import datetime",
            "from typing import Any, Literal, Required, TypeAlias, TypedDict",
            "",
            "from typing_extensions import TypeVar, Unpack",
            "",
            "from sfgen import Task",
            "from sfgen.aws.options import CallOptions, ErrorName",
            "",
            *enums,
            *aliases,
            "",
            "class _Errors:",
            *listed,
            "",
            "errors: _Errors",
            "",
            *taken,
            *given,
            *methods,
        ]
        return "\n".join(lines).rstrip("\n") + "\n"

    # -- structures ---------------------------------------------------------------------------------------------------

    def _dict(self, name: str, shape: Shape) -> Iterator[str]:
        members = shape.members.values()
        self._hidden = frozenset(shape.members)
        typed = {member.name: self._required(member) for member in members}
        if all(member.isidentifier() and not keyword.iskeyword(member) for member in typed):
            yield f"class {self._dict_name(name)}(TypedDict, total=False):"
            yield from (f"    {member}: {words}" for member, words in typed.items())
            if not typed:
                yield "    ..."
        else:
            pairs = ", ".join(f'"{member}": {words}' for member, words in typed.items())
            yield f'{self._dict_name(name)} = TypedDict("{self._dict_name(name)}", {{{pairs}}}, total=False)'
        yield ""

    def _required(self, member: Member) -> str:
        words = self._takes(member.shape)
        return f"Required[{words}]" if member.required else words

    def _class(self, name: str, shape: Shape) -> Iterator[str]:
        yield f"class {self._class_name(name)}:"
        self._hidden = frozenset(shape.members)
        named = [member for member in shape.members.values() if _is_name(member.name)]
        yield from (f"    {member.name}: {self._gives(member.shape)}" for member in named)
        if not named:
            yield "    ..."
        yield ""

    def _dict_name(self, name: str) -> str:
        made = f"{name}Dict"
        while made in self.given or made in self.taken:
            made += "_"
        return made

    def _class_name(self, name: str) -> str:
        return f"{name}_" if name in _TAKEN_NAMES or name in self.methods else name

    # -- types --------------------------------------------------------------------------------------------------------

    def _takes(self, shape: Shape) -> str:
        if shape.enum:
            return f"{self._seen(self._enum(shape))} | str"
        if shape.kind is Kind.LIST:
            return f"Sequence[{self._takes(shape.element)}]"
        if shape.kind is Kind.MAP:
            return f"Mapping[str, {self._takes(shape.element)}]"
        if shape.kind is Kind.STRUCTURE:
            both = f" | {self._seen(self._class_name(shape.name))}" if shape.name in self.given else ""
            return f"{self._seen(self._dict_name(shape.name))}{both}"
        return _TAKEN[shape.kind]

    def _gives(self, shape: Shape) -> str:
        if shape.enum:
            return self._seen(self._enum(shape))
        if shape.kind is Kind.LIST:
            return f"list[{self._gives(shape.element)}]"
        if shape.kind is Kind.MAP:
            return f"dict[str, {self._gives(shape.element)}]"
        if shape.kind is Kind.STRUCTURE:
            return self._seen(self._class_name(shape.name))
        return _GIVEN[shape.kind]

    def _seen(self, name: str) -> str:
        """Give a type by its alias where a member of the class that is being written has its name."""
        if name not in self._hidden:
            return name
        self.aliases.add(name)
        return f"_{name}"

    def _enum(self, shape: Shape) -> str:
        name = self._class_name(shape.name)
        while self.enums.setdefault(name, shape.enum) != shape.enum or name in self.given or name in self.taken:
            name += "_"
        return name

    # -- methods ------------------------------------------------------------------------------------------------------

    def _method(self, signature: Signature) -> Iterator[str]:
        self._hidden = frozenset()
        output = "Any" if signature.output is None else self._gives(signature.output)
        variable = f"_{''.join(word.title() for word in signature.method.split('_'))}"
        members = () if signature.input is None else signature.input.members.values()
        named = sorted((each for each in members if _is_name(each.name)), key=lambda each: not each.required)
        yield f'{variable} = TypeVar("{variable}", default={output})'
        yield f"def {signature.method}("
        yield "    name: str,"
        yield "    /,"
        yield "    *,"
        for member in named:
            yield f"    {member.name}: {self._takes(member.shape)}{'' if member.required else ' = ...'},"
        yield f"    result: type[{variable}] = ...,"
        yield f"    select: Callable[[{output}], {variable}] = ...,"
        yield "    **options: Unpack[CallOptions],"
        yield f") -> Task[{variable}]: ..."
        yield ""


_TAKEN_NAMES: Final = frozenset(
    {"Any", "CallOptions", "Callable", "ErrorName", "Literal", "Mapping", "Required", "Sequence", "Task", "TypeAlias"}
    | {"TypeVar", "TypedDict", "Unpack", "bool", "datetime", "dict", "errors", "float", "int", "list", "object", "str"}
)


def _is_name(name: str) -> bool:
    return name.isidentifier() and not keyword.iskeyword(name)


def _quoted(values: tuple[str, ...]) -> str:
    return ", ".join(f'"{value}"' if '"' not in value and "\\" not in value else repr(value) for value in values)


def _structures(shapes: Iterable[Shape | None]) -> dict[str, Shape]:
    """Find all structures in shapes, by name."""
    found: dict[str, Shape] = {}
    todo = [shape for shape in shapes if shape is not None]
    met: set[int] = set()
    while todo:
        shape = todo.pop()
        if id(shape) in met:
            continue
        met.add(id(shape))
        if shape.kind is Kind.STRUCTURE:
            found.setdefault(shape.name, shape)
            todo.extend(member.shape for member in shape.members.values())
        elif shape.kind in (Kind.LIST, Kind.MAP):
            todo.append(shape.element)
    return found
