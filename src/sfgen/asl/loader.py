"""From text or plain data to the model, with every finding about the form of the document.

Reading has two steps that know nothing of each other: `json_text` and `yaml_text` make plain data, and this module makes
the model of it. Each object of the language is validated on its own, its inner objects before it, with a list in place
of recursion; so depth and length cost no more than their sum.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from functools import cache, partial
from pathlib import Path as FilePath
from typing import Any, Literal, get_args, get_origin

from pydantic import ValidationError
from pydantic.fields import FieldInfo

from sfgen.asl import json_text, yaml_text
from sfgen.asl.base import Model
from sfgen.asl.model import (
    Branch,
    Catcher,
    ChoiceRule,
    ChoiceState,
    Credentials,
    FailState,
    ItemBatcher,
    ItemProcessor,
    ItemReader,
    MapState,
    ParallelState,
    PassState,
    ProcessorConfig,
    ReaderConfig,
    ResultWriter,
    Retrier,
    StateMachine,
    SucceedState,
    TaskState,
    UnknownState,
    WaitState,
    WriterConfig,
)
from sfgen.asl.names import attribute_name
from sfgen.asl.plain import find_foreign
from sfgen.asl.pointer import ROOT, Path, split
from sfgen.asl.text import Lines, Wanted, decode, refuse
from sfgen.errors import DefinitionError, Diagnostic, Fix, Location

__all__ = ["Document", "from_dict", "load", "loads", "read", "read_object"]

Format = Literal["json", "yaml"]

STATE_TYPES: Mapping[str, type[Model]] = {
    "Task": TaskState,
    "Pass": PassState,
    "Wait": WaitState,
    "Choice": ChoiceState,
    "Succeed": SucceedState,
    "Fail": FailState,
    "Parallel": ParallelState,
    "Map": MapState,
}
# Fields that hold one inner object, and fields that hold an array of them. A name means the same wherever it stands.
INNER: Mapping[str, type[Model]] = {
    "Credentials": Credentials,
    "ItemBatcher": ItemBatcher,
    "ItemProcessor": ItemProcessor,
    "ItemReader": ItemReader,
    "Iterator": ItemProcessor,
    "Not": ChoiceRule,
    "ProcessorConfig": ProcessorConfig,
    "ReaderConfig": ReaderConfig,
    "ResultWriter": ResultWriter,
    "WriterConfig": WriterConfig,
}
INNER_ARRAYS: Mapping[str, type[Model]] = {
    "And": ChoiceRule,
    "Branches": Branch,
    "Catch": Catcher,
    "Choices": ChoiceRule,
    "Or": ChoiceRule,
    "Retry": Retrier,
}
_KINDS: tuple[type[Model], ...] = (StateMachine, *STATE_TYPES.values(), *INNER.values(), *INNER_ARRAYS.values())
_NAMES: Mapping[type[Model], Mapping[str, str]] = {
    kind: {name: attribute for attribute, name in kind.plan} for kind in _KINDS
}
_SURROGATE = re.compile(r"\\u[dD][89a-bA-B]")
_MOST_VALUES = 10_000_000
"""How many values plain data may hold when it was not read from a text; more is taken for an endless structure."""
_MOST_NEAR_NAMES = 200
"""For how many findings near names are looked up; each costs about a millisecond."""
_LONGEST_NEAR_NAME = 80
_CERTAIN = 0.8
"""How alike two names are, of 1, if one is certainly the other misspelt."""
_LONGEST_SHOWN = 60


@dataclass(frozen=True, slots=True)
class Document:
    """A definition as it was read.

    Attributes:
        machine: The model. Where the document is wrong it is as near as the model can come: see `Model` and `UnknownState`.
        diagnostics: The findings about the form of the document, in its order; any of severity `error` means that AWS
            would not take it.
        data: The document as plain data.
        file: Its path as it was given, or None.
        text: Its text, or None if there was none.
        format: The language of the text.
    """

    machine: StateMachine
    diagnostics: tuple[Diagnostic, ...]
    data: Mapping[str, Any] = field(repr=False)
    file: str | None = None
    text: str | None = field(default=None, repr=False)
    format: Format = "json"

    @property
    def has_errors(self) -> bool:
        """Whether any finding is of severity `error`."""
        return any(finding.severity == "error" for finding in self.diagnostics)

    def places(self, pointers: Iterable[str]) -> dict[str, Location]:
        """Return where places of the definition stand in the file, read again for all of them at once.

        Args:
            pointers: JSON Pointers. Where the document lacks such a place, what is around it is found.

        Returns:
            The locations by pointer; none if the document has no text or no file.
        """
        if self.text is None or self.file is None:
            return {}
        pointers = set(pointers)
        wanted = Wanted.tree(pointers)
        (json_text if self.format == "json" else yaml_text).find_places(self.text, wanted)
        lines = Lines(self.text)
        found: dict[str, Location] = {}
        for pointer in pointers:
            offset = wanted.nearest(pointer)
            if offset is not None:
                place = lines.place(offset)
                found[pointer] = Location(self.file, place.line, place.column)
        return found


def read(text: str | bytes, *, file: str | None = None) -> Document:
    """Read a definition and collect everything that is wrong with its form.

    Args:
        text: JSON or YAML, in UTF-8 if it is bytes.
        file: The path to name in findings. A suffix `.json`, `.yaml` or `.yml` says which language the text is;
            otherwise a text that begins with a bracket is JSON.

    Returns:
        The document with its model and its findings: `duplicate-key`, `field-wrong-type`, `field-wrong-value`,
        `missing-field`, `unknown-field`, `unknown-state-type`.

    Raises:
        DocumentError: The text cannot be read at all, or is not an object.
    """
    content = decode(text, file=file)
    language = _language(content, file)
    data, duplicates = (json_text if language == "json" else yaml_text).parse(content, file=file)
    if language == "json" and _SURROGATE.search(content):
        _refuse_foreign(data, file=file)
    return _document(data, duplicates, file=file, text=content, language=language)


def read_object(data: Any, *, file: str | None = None) -> Document:
    """Read a definition that is plain data already: dicts, lists or tuples, strings, numbers, booleans and None.

    The model shares the values of fields such as `Arguments` with `data`.

    Raises:
        DocumentError: `data` is no dict, or holds what JSON cannot hold.
    """
    _refuse_foreign(data, file=file, most=_MOST_VALUES)
    return _document(data, [], file=file, text=None, language="json")


def loads(text: str | bytes) -> StateMachine:
    """Return the model of a definition in JSON or YAML.

    Raises:
        DefinitionError: The definition has findings of severity `error`; all findings are in it.
        DocumentError: The text cannot be read at all, or is not an object.
    """
    return _accept(read(text))


def load(path: str | FilePath) -> StateMachine:
    """Return the model of the definition in a file.

    Raises:
        DefinitionError: The definition has findings of severity `error`; all findings are in it.
        DocumentError: The file cannot be read, or is not an object in JSON or YAML.
    """
    try:
        content = FilePath(path).read_bytes()
    except OSError as error:
        refuse(f"the file cannot be read ({error.strerror})", "Check the path and its permissions.", file=str(path))
    return _accept(read(content, file=str(path)))


def from_dict(data: Any) -> StateMachine:
    """Return the model of a definition that is plain data already.

    Raises:
        DefinitionError: The definition has findings of severity `error`; all findings are in it.
        DocumentError: `data` is no dict, or holds what JSON cannot hold.
    """
    return _accept(read_object(data))


def _accept(document: Document) -> StateMachine:
    if document.has_errors:
        raise DefinitionError(document.diagnostics)
    return document.machine


def _language(text: str, file: str | None) -> Format:
    suffix = FilePath(file).suffix.lower() if file else ""
    if suffix == ".json":
        return "json"
    if suffix in {".yaml", ".yml"}:
        return "yaml"
    return "json" if text.lstrip()[0] in "{[" else "yaml"


def _refuse_foreign(data: Any, *, file: str | None, most: int | None = None) -> None:
    fault = find_foreign(data, most=most)
    if fault is not None:
        pointer, what = fault
        where = f"at {pointer} stands" if pointer else "the definition is"
        refuse(f"{where} {what}, which JSON cannot hold", "Use JSON values only.", file=file)


def _document(data: Any, duplicates: list[Path], *, file: str | None, text: str | None, language: Format) -> Document:
    if not isinstance(data, dict):
        problem = f"the document is {_describe(data)}, not an object"
        refuse(problem, "Write an object with StartAt and States.", file=file)
    builder = _Builder()
    machine = builder.machine(data)
    findings = [_duplicate(path) for path in duplicates] + builder.diagnostics()
    document = Document(machine, tuple(findings), data, file, text, language)
    if not findings:
        return document
    places = document.places(finding.pointer for finding in findings)
    return replace(document, diagnostics=tuple(replace(each, source=places.get(each.pointer)) for each in findings))


def _duplicate(path: Path) -> Diagnostic:
    tokens = split(str(path))
    state = next((tokens[i + 1] for i in range(len(tokens) - 2, -1, -1) if tokens[i] == "States"), None)
    return Diagnostic(
        severity="error",
        code="duplicate-key",
        message=f"The key {_show(str(path.token))} stands twice in the same object; only the last one counts",
        hint="remove one of them, or give it another name",
        state=state,
        pointer=str(path),
    )


@dataclass(slots=True)
class _Unit:
    """One object of the language on its way into the model.

    Attributes:
        kind: The class it becomes.
        raw: The object in the document.
        path: Its place.
        state: Name of the state it belongs to, or None.
        target: The dict or list that receives the result.
        key: Where in `target`.
        number: Its position among all units, in the order of the document.
        values: What the class validates, by name in the language; inner objects already are objects of the model.
        extra: What the class does not have or cannot hold.
    """

    kind: type[Model]
    raw: dict[str, Any]
    path: Path
    state: str | None
    target: Any
    key: Any
    number: int = 0
    values: dict[str, Any] = field(default_factory=dict)
    extra: dict[str, Any] = field(default_factory=dict)


class _Builder:
    """Makes the model of one document and collects the findings."""

    def __init__(self) -> None:
        self.findings: list[tuple[int, Diagnostic]] = []
        self.near_names = 0

    def diagnostics(self) -> list[Diagnostic]:
        """Return the findings in the order of the document."""
        return [finding for _, finding in sorted(self.findings, key=lambda each: each[0])]

    def machine(self, data: dict[str, Any]) -> StateMachine:
        """Return the model: all units from the outside in, then made from the inside out."""
        result: list[Any] = [None]
        stack = [_Unit(StateMachine, data, ROOT, None, result, 0)]
        units: list[_Unit] = []
        while stack:
            unit = stack.pop()
            unit.number = len(units)
            units.append(unit)
            inner = self.examine(unit)
            inner.reverse()
            stack.extend(inner)
        while units:
            unit = units.pop()
            unit.target[unit.key] = self.make(unit)
        machine: StateMachine = result[0]
        return machine

    def examine(self, unit: _Unit) -> list[_Unit]:
        """Sort the members of an object into values, extras and inner units; return the inner units."""
        names = _NAMES[unit.kind]
        inner: list[_Unit] = []
        for name, value in unit.raw.items():
            if name not in names:
                if name != "Type" or unit.kind.tag is None:
                    self.unknown_field(unit, name)
            elif name in INNER:
                self.inner_object(unit, name, value, inner)
            elif name in INNER_ARRAYS:
                self.inner_array(unit, name, value, inner)
            elif name == "States":
                self.states(unit, value, inner)
            else:
                unit.values[name] = value
        if unit.kind is MapState and "ItemProcessor" not in unit.raw and "Iterator" not in unit.raw:
            self.missing(unit, "ItemProcessor")
        if unit.kind is ChoiceRule and "Next" not in unit.raw and _field(unit.path) == "Choices":
            self.missing(unit, "Next")
        return inner

    def inner_object(self, unit: _Unit, name: str, value: Any, inner: list[_Unit]) -> None:
        if isinstance(value, dict):
            inner.append(_Unit(INNER[name], value, unit.path / name, unit.state, unit.values, name))
        else:
            unit.extra[name] = value
            self.wrong_type(unit, unit.path / name, value, "an object")

    def inner_array(self, unit: _Unit, name: str, value: Any, inner: list[_Unit]) -> None:
        path = unit.path / name
        if not isinstance(value, (list, tuple)):
            unit.extra[name] = value
            self.wrong_type(unit, path, value, "an array")
            return
        built: list[Any] = [None] * len(value)
        if all(isinstance(item, dict) for item in value):
            unit.values[name] = built
        else:
            unit.extra[name] = value
        for index, item in enumerate(value):
            if not isinstance(item, dict):
                self.wrong_type(unit, path / index, item, "an object")
            else:
                inner.append(_Unit(INNER_ARRAYS[name], item, path / index, unit.state, built, index))

    def states(self, unit: _Unit, value: Any, inner: list[_Unit]) -> None:
        path = unit.path / "States"
        if not isinstance(value, dict):
            unit.extra["States"] = value
            self.wrong_type(unit, path, value, "an object")
            return
        states: dict[str, Any] = dict.fromkeys(value)
        unit.values["States"] = states
        for name, raw in value.items():
            tag = raw.get("Type") if isinstance(raw, dict) else None
            kind = STATE_TYPES.get(tag) if isinstance(tag, str) else None
            if kind is None:
                states[name] = UnknownState.trusted(raw=raw)
                self.unknown_state(unit, path / name, name, raw)
            else:
                inner.append(_Unit(kind, raw, path / name, name, states, name))

    def make(self, unit: _Unit) -> Model:
        """Return the object of a unit whose inner objects are made."""
        plain = _taken(unit.kind, unit.values)
        if plain is not None:
            return unit.kind.trusted(unit.extra, **plain)
        try:
            model: Model = unit.kind.__pydantic_validator__.validate_python(unit.values)
        except ValidationError as error:
            model = self.salvage(unit, error)
        # Most fields of most objects are absent: keep what was given and nothing else.
        names, values = _NAMES[unit.kind], model.__dict__
        given = {attribute: values[attribute] for attribute in map(names.__getitem__, unit.values)}
        return unit.kind.trusted(unit.extra, **given)

    def salvage(self, unit: _Unit, error: ValidationError) -> Model:
        """Report what is wrong with a unit, move it to the extras, and return the object of the rest."""
        for problem in error.errors(include_url=False, include_context=False, include_input=False):
            name, *inside = problem["loc"]
            name = str(name)
            if name in unit.values:
                value = unit.values.pop(name)
                unit.extra[name] = value
                path = unit.path / name
                if inside and isinstance(inside[0], int):
                    self.wrong_type(unit, path / inside[0], value[inside[0]], "a string")
                else:
                    self.wrong_value(unit, name, value)
            elif name not in unit.raw:
                self.missing(unit, name)
        complete = dict(unit.values)
        for attribute, name in unit.kind.plan:
            if name not in complete and unit.kind.model_fields[attribute].is_required():
                stand_in = getattr(unit.kind, attribute)
                complete[name] = dict(stand_in) if isinstance(stand_in, Mapping) else stand_in
        model: Model = unit.kind.__pydantic_validator__.validate_python(complete)
        return model

    def missing(self, unit: _Unit, name: str) -> None:
        message = f"{_subject(unit.kind)} needs {name}"
        self.report(unit, "missing-field", unit.path, message)

    def wrong_type(self, unit: _Unit, path: Path, value: Any, expected: str, hint: str | None = None) -> None:
        if not _is_substitution(value):
            message = f"{_label(path)} is {_describe(value)}; it takes {expected}"
            self.report(unit, "field-wrong-type", path, message, hint=hint)

    def wrong_value(self, unit: _Unit, name: str, value: Any) -> None:
        if _is_substitution(value):
            return
        expected, members = _expectation(unit.kind.model_fields[_NAMES[unit.kind][name]])
        path = unit.path / name
        if members and isinstance(value, str):
            message = f"{_label(path)} is {_show(value)}; it takes {expected}"
            self.report(unit, "field-wrong-value", path, message, near=self.near_name(value, members))
        else:
            self.wrong_type(unit, path, value, expected, _type_hint(value, expected))

    def unknown_field(self, unit: _Unit, name: str) -> None:
        value = unit.raw[name]
        unit.extra[name] = value
        message = f"{_subject(unit.kind)} has no field {_show(name)}"
        owners = _OWNERS.get(name)
        if owners:
            hint = f"{name} is a field of {owners}"
            self.report(unit, "unknown-field", unit.path / name, message, hint=hint)
            return
        near = self.near_name(name, _NAMES[unit.kind])
        is_free = near is not None and near[0] not in unit.raw
        self.report(unit, "unknown-field", unit.path / name, message, near=near, renames=is_free)

    def unknown_state(self, scope: _Unit, path: Path, name: str, raw: Any) -> None:
        unit = replace(scope, state=name)
        if not isinstance(raw, dict):
            self.wrong_type(unit, path, raw, "an object")
        elif "Type" not in raw:
            self.report(unit, "missing-field", path, "A state needs Type", hint=f"it is {_one_of(STATE_TYPES)}")
        elif not isinstance(raw["Type"], str):
            self.wrong_type(unit, path / "Type", raw["Type"], _one_of(STATE_TYPES))
        elif not _is_substitution(raw["Type"]):
            message = f"Type is {_show(raw['Type'])}; it takes {_one_of(STATE_TYPES)}"
            near = self.near_name(raw["Type"], STATE_TYPES)
            self.report(unit, "unknown-state-type", path / "Type", message, near=near)

    def report(
        self,
        unit: _Unit,
        code: str,
        path: Path,
        message: str,
        *,
        hint: str | None = None,
        near: tuple[str, bool] | None = None,
        renames: bool | None = None,
    ) -> None:
        """Collect a finding.

        Args:
            unit: The object that it is about.
            code: Its code.
            path: Its place.
            message: What is wrong.
            hint: What to write instead.
            near: What `near_name` gave; it is the hint, and what mends the finding if it is certain.
            renames: Whether it is the name of a member, and free; None if it is a text.
        """
        pointer = str(path)
        fix: Fix | None = None
        if near is not None:
            name, is_certain = near
            hint = f"did you mean {name!r}?"
            if is_certain and renames is not False:
                fix = Fix("rename" if renames else "replace", pointer, name)
        finding = Diagnostic(
            severity="error", code=code, message=message, hint=hint, state=unit.state, pointer=pointer, fix=fix
        )
        self.findings.append((unit.number, finding))

    def near_name(self, name: str, known: Iterable[str]) -> tuple[str, bool] | None:
        """Return the known name that was probably meant, and whether that is certain; or None."""
        if len(name) > _LONGEST_NEAR_NAME or self.near_names >= _MOST_NEAR_NAMES:
            return None
        self.near_names += 1
        plain = {_plain(each): each for each in known}
        near = get_close_matches(_plain(name), plain, n=1)
        if not near:
            return None
        return plain[near[0]], bool(get_close_matches(_plain(name), near[:1], n=1, cutoff=_CERTAIN))


# Most objects are right, and each field takes one of few kinds of values. To see that costs less than pydantic's validation, for
# which each class builds a validator of its own when it is first asked. Whatever is not taken here, pydantic judges.
_UNSURE = object()


def _taken(kind: type[Model], values: dict[str, Any]) -> dict[str, Any] | None:
    """Return the attributes of an object that is certainly right, or None."""
    required, tests = _tests(kind)
    if not required <= values.keys():
        return None
    taken: dict[str, Any] = {}
    for name, value in values.items():
        attribute, test = tests[name]
        taken[attribute] = found = test(value)
        if found is _UNSURE:
            return None
    return taken


@cache
def _tests(kind: type[Model]) -> tuple[frozenset[str], Mapping[str, tuple[str, Callable[[Any], Any]]]]:
    """Return the names that a class needs, and for each name the attribute and what gives its value or `_UNSURE`."""
    tests: dict[str, tuple[str, Callable[[Any], Any]]] = {}
    test: Callable[[Any], Any]
    for attribute, name in kind.plan:
        if name in INNER:
            test = partial(_instance, kind=INNER[name])
        elif name in INNER_ARRAYS:
            test = partial(_instances, kind=INNER_ARRAYS[name])
        elif name == "States":
            test = _states
        else:
            test = _test(kind.model_fields[attribute].annotation)
        tests[name] = attribute, test
    required = frozenset(name for attribute, name in kind.plan if kind.model_fields[attribute].is_required())
    return required, tests


def _test(annotation: Any) -> Callable[[Any], Any]:
    if annotation is Any:
        return _any
    if annotation == tuple[str, ...]:
        return _strings
    if get_origin(annotation) is dict:
        return _members
    words: set[str] = set()
    kinds: set[type] = set()
    for each in (
        get_args(annotation) if get_origin(annotation) is not Literal and get_args(annotation) else (annotation,)
    ):
        if get_origin(each) is Literal:
            words.update(get_args(each))
        elif isinstance(each, type):
            kinds.add(each)
    return partial(_scalar, kinds=frozenset(kinds), words=frozenset(words))


def _any(value: Any) -> Any:
    return value


def _scalar(value: Any, kinds: frozenset[type], words: frozenset[str]) -> Any:
    kind = value.__class__
    return value if kind in kinds or (kind is str and value in words) else _UNSURE


def _strings(value: Any) -> Any:
    return tuple(value) if value.__class__ is list and all(each.__class__ is str for each in value) else _UNSURE


def _members(value: Any) -> Any:
    return dict(value) if value.__class__ is dict and all(each.__class__ is str for each in value) else _UNSURE


def _instance(value: Any, kind: type[Model]) -> Any:
    return value if value.__class__ is kind else _UNSURE


def _instances(value: Any, kind: type[Model]) -> Any:
    return tuple(value) if value.__class__ is list and all(each.__class__ is kind for each in value) else _UNSURE


def _states(value: Any) -> Any:
    return (
        dict(value) if value.__class__ is dict and all(isinstance(each, Model) for each in value.values()) else _UNSURE
    )


def _plain(name: str) -> str:
    """Return a name without case and word breaks, so that `timeout_seconds` is near `TimeoutSeconds`."""
    return name.replace("_", "").replace("-", "").lower()


def _subject(kind: type[Model]) -> str:
    """Return what findings call an object of a class, for example "A Task state" or "An item reader"."""
    words = f"{kind.tag} state" if kind.tag else attribute_name(kind.__name__).replace("_", " ")
    return f"{'An' if words[0] in 'aeiou' else 'A'} {words}"


def _owners() -> Mapping[str, str]:
    """Return for each field which objects have it, as findings say it."""
    states: dict[str, list[str]] = {}
    others: dict[str, list[str]] = {}
    for kind, names in _NAMES.items():
        for name in names:
            if kind.tag:
                states.setdefault(name, []).append(kind.tag)
            else:
                others.setdefault(name, []).append(_subject(kind).lower())
    owners: dict[str, str] = {}
    for name in (*states, *others):
        tags, phrases = states.get(name, []), others.get(name, [])
        if len(tags) == len(STATE_TYPES):
            phrases = [*phrases, "every state"]
        elif tags:
            phrases = [*phrases, f"{_listed(tags)} states"]
        owners[name] = _listed(phrases)
    return owners


def _listed(words: list[str]) -> str:
    return " and ".join(filter(None, (", ".join(words[:-1]), words[-1])))


_OWNERS = _owners()


def _one_of(members: Iterable[str]) -> str:
    return "one of " + ", ".join(members)


def _expectation(info: FieldInfo) -> tuple[str, tuple[str, ...]]:
    """Return what a field takes, as findings say it, and the members of its closed set if it has one."""
    for mark in info.metadata:
        if isinstance(mark, str):
            return mark, ()
    kinds = get_args(info.annotation) or (info.annotation,)
    for kind in (info.annotation, *kinds):
        if get_origin(kind) is Literal:
            return _one_of(get_args(kind)), get_args(kind)
    if dict in (get_origin(info.annotation), info.annotation):
        return "an object", ()
    if bool in kinds:
        return "true or false", ()
    return ("a string or null" if type(None) in kinds else "a string"), ()


def _type_hint(value: Any, expected: str) -> str | None:
    """Return what to write instead, where the wrong value shows what was meant."""
    if isinstance(value, str) and ("{%" in value or "%}" in value) and "JSONata" in expected:
        return "an expression begins with {% and ends with %}, with nothing around it"
    if isinstance(value, str) and "number" in expected and value.strip().isdecimal():
        return f"write {value.strip()} without quotes"
    if isinstance(value, float) and value.is_integer() and "whole number" in expected:
        return f"write {int(value)}"
    return None


def _is_substitution(value: Any) -> bool:
    return isinstance(value, str) and "${" in value


def _field(path: Path) -> str | int | None:
    """Return the field that holds the array which holds this place."""
    return None if path.parent is None else path.parent.token


def _label(path: Path) -> str:
    """Return the last field of a place with the index after it, for example `Retry[0]`."""
    if isinstance(path.token, int) and path.parent is not None:
        return f"{path.parent.token}[{path.token}]"
    return _show(str(path.token)) if path.depth and not str(path.token).isidentifier() else str(path.token)


def _describe(value: Any) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return f"the string {_show(value)}"
    if isinstance(value, (int, float)):
        return f"the number {_show(value)}"
    return "an object" if isinstance(value, Mapping) else "an array"


def _show(value: str | float) -> str:
    text = repr(value)
    return text if len(text) <= _LONGEST_SHOWN else text[: _LONGEST_SHOWN - 3] + "..."
