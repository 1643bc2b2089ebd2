"""State machines in templates: CloudFormation, SAM, and what the CDK writes.

Functions of the template become substitutions: `{"Ref": "Queue"}` is `${Queue}` in the definition, of which nothing more is
known before it is deployed.

Source:
    AWS CloudFormation Template Reference, `AWS::StepFunctions::StateMachine`; AWS SAM Developer Guide,
    `AWS::Serverless::StateMachine`; AWS CloudFormation User Guide, "Intrinsic function reference".
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path as FilePath
from typing import Any, Final, Literal

from sfgen import asl
from sfgen.asl import escape, json_text
from sfgen.asl.text import Lines, Wanted
from sfgen.checks import MachineType
from sfgen.documents.definition import Definition
from sfgen.documents.scalars import offset_of
from sfgen.documents.substitution import MARKS, read_substituted
from sfgen.errors import DocumentError, Location

__all__ = ["Template"]

_TYPES: Final = frozenset({"AWS::StepFunctions::StateMachine", "AWS::Serverless::StateMachine"})


class Template:
    """A template.

    Args:
        text: Its text.
        file: Its path.

    Raises:
        DocumentError: It cannot be read.
    """

    def __init__(self, text: str, file: str) -> None:
        self.text = text
        self.file = file
        self.is_json = text.lstrip()[:1] in ("{", "[")
        if self.is_json:
            self.data, _ = json_text.parse(text, file=file)
        else:
            from sfgen.asl import yaml_text

            self.data, _ = yaml_text.parse(text, file=file, short_forms=True)

    @property
    def is_one(self) -> bool:
        """Whether the text really is a template."""
        return isinstance(self.data, dict) and isinstance(self.data.get("Resources"), dict)

    def definitions(self) -> Iterator[Definition]:
        """Yield the state machines whose definitions can be found."""
        for name, resource in self.data["Resources"].items():
            if isinstance(resource, dict) and resource.get("Type") in _TYPES:
                properties = resource.get("Properties")
                if isinstance(properties, dict):
                    yield from self._machine(name, f"/Resources/{escape(name)}/Properties", properties)

    def _machine(self, name: str, pointer: str, properties: Mapping[str, Any]) -> Iterator[Definition]:
        kind = properties.get("StateMachineType", properties.get("Type"))
        machine_type: MachineType | None = kind if kind in ("STANDARD", "EXPRESS") else None
        given = properties.get("Definition")
        text = properties.get("DefinitionString")
        if isinstance(text, dict) and isinstance(text.get("Fn::ToJsonString"), dict):
            given, pointer = text["Fn::ToJsonString"], f"{pointer}/DefinitionString/Fn::ToJsonString"
        elif given is not None:
            pointer += "/Definition"
        if given is not None:
            plain = _resolved(given)
            if isinstance(plain, dict):
                yield self._object(name, machine_type, pointer, plain)
        elif text is not None:
            pieces = list(_pieces(text, f"{pointer}/DefinitionString"))
            if any(piece.pointer is not None for piece in pieces):
                yield self._text(name, machine_type, pieces)
        else:
            local = properties.get("DefinitionUri", properties.get("DefinitionS3Location"))
            if isinstance(local, str) and not local.startswith("s3://") and "${" not in local:
                yield self._file(name, machine_type, local, pointer)

    def _object(self, name: str, machine_type: MachineType | None, prefix: str, data: dict[str, Any]) -> Definition:
        document = asl.read_object(data)
        return Definition(
            self.file, document, name, machine_type, locate=lambda pointers: self._places(prefix, pointers)
        )

    def _places(self, prefix: str, pointers: Iterable[str]) -> dict[str, Location]:
        pointers = set(pointers)
        wanted = self._wanted(prefix + pointer for pointer in pointers)
        lines = Lines(self.text)
        found: dict[str, Location] = {}
        for pointer in pointers:
            offset = wanted.nearest(prefix + pointer)
            if offset is not None:
                place = lines.place(offset)
                found[pointer] = Location(self.file, place.line, place.column)
        return found

    def _wanted(self, pointers: Iterable[str]) -> Wanted:
        wanted = Wanted.tree(pointers)
        if self.is_json:
            json_text.find_places(self.text, wanted)
        else:
            from sfgen.asl import yaml_text

            yaml_text.find_places(self.text, wanted)
        return wanted

    def _text(self, name: str, machine_type: MachineType | None, pieces: list[_Piece]) -> Definition:
        inner = _Inner(self, pieces)
        try:
            document = asl.read(inner.text, file="")
        except DocumentError as error:
            place = inner.outer(error.location)
            moved = DocumentError(str(error), problem=error.problem, remedy=error.remedy, location=place)
            return Definition(self.file, None, name, machine_type, moved)
        moved_findings = tuple(replace(each, source=inner.outer(each.source)) for each in document.diagnostics)
        document = replace(document, diagnostics=moved_findings)

        def locate(pointers: Iterable[str]) -> dict[str, Location]:
            return {pointer: inner.outer(place) for pointer, place in document.places(pointers).items()}

        return Definition(self.file, document, name, machine_type, locate=locate)

    def _file(self, name: str, machine_type: MachineType | None, local: str, pointer: str) -> Definition:
        path = str(FilePath(self.file).parent / local)
        try:
            content = FilePath(path).read_bytes()
        except OSError as error:
            place = self._places(pointer, [""]).get("", Location(self.file, 1))
            problem = f"the definition of {name!r} is in {local!r}, which cannot be read ({error.strerror})"
            remedy = "Check the path: it is relative to the template."
            failure = DocumentError(problem, problem=problem, remedy=remedy, location=place)
            return Definition(self.file, None, name, machine_type, failure)
        try:
            document = asl.read(content, file=path)
        except DocumentError as error:
            if b"${" not in content:
                return Definition(path, None, name, machine_type, error)
        else:
            return Definition(path, document, name, machine_type, locate=document.places)
        try:
            return replace(read_substituted(content.decode(), path), name=name, machine_type=machine_type)
        except DocumentError as error:
            return Definition(path, None, name, machine_type, error)


# ---------------------------------------------------------------------------------------------------------------------
# Text of which parts stand in the template and parts are functions


@dataclass(frozen=True, slots=True)
class _Piece:
    """A part of a text.

    Attributes:
        text: It.
        pointer: The place of the text value that it is written in, or None for what a function gives.
        index: Which character of that value it begins with.
    """

    text: str
    pointer: str | None = None
    index: int = 0


def _pieces(value: Any, pointer: str) -> Iterator[_Piece]:
    if isinstance(value, str):
        yield _Piece(value, pointer)
    elif isinstance(value, dict) and len(value) == 1:
        [(function, given)] = value.items()
        inside = f"{pointer}/{function}"
        if function == "Fn::Sub" and isinstance(given, str):
            yield _Piece(given, inside)
        elif function == "Fn::Sub" and isinstance(given, list) and given and isinstance(given[0], str):
            yield _Piece(given[0], f"{inside}/0")
        elif function == "Fn::Join" and _is_join(given):
            for number, part in enumerate(given[1]):
                if number and given[0]:
                    yield _Piece(given[0])
                yield from _pieces(part, f"{inside}/1/{number}")
        else:
            yield _Piece(_as_text(value))


def _is_join(given: Any) -> bool:
    return isinstance(given, list) and len(given) == 2 and isinstance(given[0], str) and isinstance(given[1], list)


class _Inner:
    """The text of a definition with the way back to the file that it was put together from."""

    def __init__(self, template: Template, pieces: Iterable[_Piece]) -> None:
        self.template = template
        self.starts: list[int] = []
        self.pieces: list[_Piece] = []
        texts: list[str] = []
        length = 0
        for piece in _quoted(pieces):
            self.starts.append(length)
            self.pieces.append(piece)
            texts.append(piece.text)
            length += len(piece.text)
        self.text = "".join(texts)
        self._lines = Lines(self.text)
        self._outer_lines = Lines(template.text)
        pointers = [piece.pointer for piece in self.pieces if piece.pointer is not None]
        self._wanted = template._wanted(pointers)
        self._last = next(iter(pointers), "")

    def outer(self, place: Location | None) -> Location:
        """Return where in the file a place of the definition stands."""
        offset = 0 if place is None else self._lines.offset(place.line, place.column or 1)
        number = max(0, bisect_right(self.starts, offset) - 1)
        piece = self.pieces[number]
        index = offset - self.starts[number] + piece.index
        if piece.pointer is None:
            # What a function gives is shown where the text around it is.
            around = next((each for each in self.pieces[number::-1] if each.pointer is not None), self.pieces[0])
            piece, index = around, around.index + len(around.text)
        node = self._wanted.at(piece.pointer or self._last)
        start = node.value if node is not None and node.value is not None else self._wanted.nearest(self._last) or 0
        language: Literal["json", "yaml"] = "json" if self.template.is_json else "yaml"
        found = self._outer_lines.place(offset_of(self.template.text, start, index, language))
        return Location(self.template.file, found.line, found.column)


def _quoted(pieces: Iterable[_Piece]) -> Iterator[_Piece]:
    """Put substitutions that stand for a whole number, object or the like into quotes, so that the text is JSON."""
    in_string = False
    for piece in pieces:
        at = 0
        for found in MARKS.finditer(piece.text):
            if found[0] == '"':
                in_string = not in_string
            elif found[0].startswith("${") and not in_string:
                yield _Piece(piece.text[at : found.start()] + '"', piece.pointer, piece.index + at)
                yield _Piece(found[0], piece.pointer, piece.index + found.start())
                yield _Piece('"')
                at = found.end()
        yield _Piece(piece.text[at:], piece.pointer, piece.index + at)


# ---------------------------------------------------------------------------------------------------------------------
# Functions of the template


def _resolved(value: Any) -> Any:
    """Return a value in which functions of the template are substitutions."""
    result: list[Any] = [None]
    stack: list[tuple[Any, Any, Any]] = [(value, result, 0)]
    while stack:
        item, holder, key = stack.pop()
        if isinstance(item, dict):
            if _is_function(item):
                holder[key] = _as_text(item)
                continue
            made: Any = dict.fromkeys(item)
            stack.extend((inner, made, name) for name, inner in item.items())
        elif isinstance(item, list):
            made = [None] * len(item)
            stack.extend((inner, made, index) for index, inner in enumerate(item))
        else:
            made = item
        holder[key] = made
    return result[0]


def _is_function(value: dict[str, Any]) -> bool:
    if len(value) != 1:
        return False
    [name] = value
    return name == "Ref" or name.startswith("Fn::")


def _as_text(value: Any) -> str:
    if isinstance(value, str):
        return value
    if not isinstance(value, dict) or len(value) != 1:
        return "${Unknown}"
    [(function, given)] = value.items()
    if function == "Ref" and isinstance(given, str):
        return f"${{{given}}}"
    if function == "Fn::GetAtt":
        return f"${{{'.'.join(map(str, given)) if isinstance(given, list) else given}}}"
    if function == "Fn::Sub":
        return given if isinstance(given, str) else str(given[0]) if isinstance(given, list) and given else "${Sub}"
    if function == "Fn::Join" and _is_join(given):
        return str(given[0]).join(map(_as_text, given[1]))
    return f"${{{function.removeprefix('Fn::')}}}"
