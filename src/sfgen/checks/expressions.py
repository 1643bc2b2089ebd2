"""Checks over what stands in fields: JSONata expressions, paths, payload templates, and text that was meant to be one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from sfgen.asl import Catcher, MapState, ParallelState, TaskState, Visit, asl_name
from sfgen.asl.pointer import ROOT, Path
from sfgen.checks.context import Context, Part, has_substitution, place
from sfgen.checks.jsonata import Found, inspect
from sfgen.checks.paths import PATHS_OF_OTHERS, Parsed, looks_like_path, read_path
from sfgen.checks.sites import JSONATA, JSONPATH_TEMPLATES, PATHS, TEXTS, PathSite, ValueKind
from sfgen.checks.variables import Reading, check_readings
from sfgen.errors import Diagnostic, Fix

__all__ = ["check_expressions"]

_JSONPATH_FIELDS: Final = frozenset({*PATHS, *JSONPATH_TEMPLATES, *TEXTS})
_RESULTS: Final = (TaskState, ParallelState, MapState)
_EVERYWHERE: Final = ("input", "context")
_WITH_RESULT: Final = ("input", "context", "result")
_WITH_ERROR: Final = ("input", "context", "errorOutput")
_OBJECTS: Final = frozenset({"result_selector", "item_selector", "batch_input"})
_READS_STATES: Final = re.compile(r"\s*\$states\.(input|context|result|errorOutput)\b[\w.\[\]]*\s*")


def check_expressions(context: Context) -> Iterator[Diagnostic]:
    """Report what is wrong with expressions, and variables that have no value where an expression reads them."""
    readings: list[Reading] = []
    for part in context.parts:
        if part.visit is None:
            continue
        table = JSONATA.keys() if part.visit.query_language == "JSONata" else _JSONPATH_FIELDS
        attributes = part.model.model_fields_set & table
        if not attributes:
            continue
        for attribute in sorted(attributes):
            site = _Site(context, part, part.visit, attribute)
            yield from site.jsonata() if table is not _JSONPATH_FIELDS else site.jsonpath()
            readings += site.readings
    yield from check_readings(context, readings)


@dataclass(slots=True)
class _Site:
    """One field of one part of a state.

    Attributes:
        context: What the checks look at.
        part: The state or the object in it.
        visit: The state.
        attribute: The field.
        readings: The variables that are read in it.
    """

    context: Context
    part: Part
    visit: Visit
    attribute: str
    readings: list[Reading] = field(default_factory=list)

    @property
    def name(self) -> str:
        return asl_name(self.attribute)

    @property
    def value(self) -> Any:
        return getattr(self.part.model, self.attribute)

    def finding(
        self, code: str, path: Path, message: str, hint: str | None = None, *, name: str | None = None
    ) -> Diagnostic:
        """Return a finding; `name` is a new name of the member that mends it."""
        suffix = f"{self.part.suffix}/{self.name}{path}"
        fix = Fix("rename", suffix, name) if name is not None else None
        return self.context.finding(code, self.visit, suffix, f"{place(suffix)}: {message}", hint, fix)

    # -- JSONata ------------------------------------------------------------------------------------------------------

    def jsonata(self) -> Iterator[Diagnostic]:
        takes = JSONATA[self.attribute]
        if self.attribute == "items" and isinstance(self.part.model, MapState) and not self.part.model.distributed:
            takes = ("array",)
        value = self.value
        if isinstance(value, str):
            yield from self.text(value, ROOT, takes)
        elif isinstance(value, (dict, list, tuple)):
            if takes and not _kind(value) & set(takes):
                yield self.finding("field-wrong-type", ROOT, f"it holds {_a(value)}; it takes {_listed(takes)}")
            yield from self.members(value)
        elif takes and not isinstance(value, bool) and value is None and self.attribute in ("items", "item_selector"):
            yield self.finding("field-wrong-type", ROOT, f"it holds null; it takes {_listed(takes)}")

    def members(self, value: Any) -> Iterator[Diagnostic]:
        for path, item in _leaves(value):
            if isinstance(item, str):
                yield from self.text(item, path, ())
            is_variable = self.attribute == "assign" and path.depth == 1  # its name is checked as such
            if isinstance(path.token, str) and path.token.endswith(".$") and not is_variable:
                message = f"the name {path.token!r} is JSONPath's; JSONata keeps the .$ in the name"
                hint = f"write {path.token[:-2]!r}, and the value as an expression: {{% ... %}}"
                yield self.finding("path-as-text", path, message, hint)

    def text(self, text: str, path: Path, takes: tuple[ValueKind, ...]) -> Iterator[Diagnostic]:
        begins, ends = text.startswith("{%"), text.endswith("%}")
        if not (begins or ends):
            yield from self.plain_text(text, path, takes)
        elif has_substitution(text):
            return
        elif not (begins and ends and len(text) >= 4):
            message = (
                "text begins with {% but does not end with %}"
                if begins
                else "text ends with %} but does not begin with {%"
            )
            hint = "an expression is the whole text: {% ... %}, with nothing before or after it"
            yield self.finding("jsonata-delimiters", path, message, hint)
        else:
            found = inspect(text[2:-2], self.available())
            for problem in found.problems:
                yield self.finding(problem.code, path, problem.message, problem.hint)
            self.readings += (
                Reading(self.visit, f"{self.part.suffix}/{self.name}", path, name) for name in found.variables
            )
            yield from self.result(found, path, takes)

    def plain_text(self, text: str, path: Path, takes: tuple[ValueKind, ...]) -> Iterator[Diagnostic]:
        if takes and "string" not in takes and not has_substitution(text):
            message = f"it holds the text {_short(text)}; it takes {_listed(takes)}, or an expression that gives it"
            yield self.finding("field-wrong-type", path, message, "write an expression: {% ... %}")
        elif _READS_STATES.fullmatch(text) or ("{%" in text and text.strip().startswith("{%")):
            message = f"{_short(text)} is text; an expression stands between {{% and %}}, with nothing around it"
            yield self.finding(
                "expression-as-text",
                path,
                message,
                f"write {'{% ' + text.strip() + ' %}'!r}"
                if "{%" not in text
                else "remove the blanks before {% and after %}",
            )

        elif self.attribute != "cause" and looks_like_path(text) and not _is_for_others(path):
            message = f"{_short(text)} is text; JSONata has no paths that begin with $. and no States functions"
            hint = "write an expression: {% $states.input... %}"
            yield self.finding("path-as-text", path, message, hint)

    def result(self, found: Found, path: Path, takes: tuple[ValueKind, ...]) -> Iterator[Diagnostic]:
        if takes and found.kind is not None and found.kind not in takes:
            message = f"the expression gives {_A[found.kind]}; it takes {_listed(takes)}"
            yield self.finding("field-wrong-type", path, message)

    def available(self) -> tuple[str, ...]:
        if self.attribute in ("output", "assign"):
            if isinstance(self.part.model, Catcher):
                return _WITH_ERROR
            if isinstance(self.part.model, _RESULTS):
                return _WITH_RESULT
        return _EVERYWHERE

    # -- JSONPath -----------------------------------------------------------------------------------------------------

    def jsonpath(self) -> Iterator[Diagnostic]:
        value = self.value
        site = PATHS.get(self.attribute)
        if site is not None:
            if isinstance(value, str) and not has_substitution(value):
                yield from self.path(value, ROOT, site)
        elif self.attribute in JSONPATH_TEMPLATES:
            yield from self.template(value)
        else:
            yield from self.written_out(value)

    def path(self, text: str, path: Path, site: PathSite) -> Iterator[Diagnostic]:
        parsed = read_path(text)
        if parsed.problem is not None:
            code, message, hint = parsed.problem
            yield self.finding(code, path, f"{_short(text)}: {message}", hint)
            return
        self.readings += (
            Reading(self.visit, f"{self.part.suffix}/{self.name}", path, name) for name in parsed.variables
        )
        yield from self.allowed(parsed, text, path, site)

    def allowed(self, parsed: Parsed, text: str, path: Path, site: PathSite) -> Iterator[Diagnostic]:
        if parsed.function is not None:
            if not site.intrinsics:
                message = f"{_short(text)} calls {parsed.function}; a path stands here"
                hint = "call functions in Parameters, ResultSelector, ItemSelector or Assign, and read the value here"
                yield self.finding("jsonpath-syntax", path, message, hint)
            elif "States." not in site.intrinsics and parsed.function not in site.intrinsics:
                message = f"{parsed.function} gives no text that may stand here"
                yield self.finding("jsonpath-syntax", path, message, f"call one of {', '.join(site.intrinsics)}")
        elif site.reference and not parsed.is_reference:
            message = f"{_short(text)} can find several values; names and positions alone may stand here"
            yield self.finding("jsonpath-not-reference", path, message, "write such as $.order.items[0]")
        elif parsed.variables and not site.variables:
            message = f"{_short(text)} is a variable; the result goes into the state's data"
            yield self.finding("jsonpath-not-reference", path, message, "set variables with Assign")
        if parsed.reads_context and not site.context:
            message = f"{_short(text)} reads the context object, which cannot be read here"
            yield self.finding("jsonpath-not-reference", path, message, "put it into the data first, with Parameters")
        for unknown, hint in parsed.unknown_context:
            message = f"the context object has no {unknown!r} that is known here; new members may appear"
            yield self.finding("jsonpath-context-member", path, message, hint)

    def template(self, value: Any) -> Iterator[Diagnostic]:
        if (
            self.attribute in _OBJECTS
            and not isinstance(value, dict)
            and not (isinstance(value, str) and (has_substitution(value) or looks_like_path(value)))
        ):
            yield self.finding("field-wrong-type", ROOT, f"it holds {_a(value)}; it takes an object")
        if isinstance(value, str) and looks_like_path(value):
            message = f"{_short(value)} is text here; only what stands under a name that ends with .$ is read"
            yield self.finding("path-as-text", ROOT, message, 'write an object with a name such as "value.$"')
        for path, item in _leaves(value):
            key = path.token
            if isinstance(key, str) and key.endswith(".$"):
                yield from self.dynamic(key, item, path)
            elif isinstance(item, str) and looks_like_path(item) and not _is_for_others(path):
                message = f"{_short(item)} is text here, not a path"
                hint = (
                    f"write {key + '.$'!r} for the name" if isinstance(key, str) else "build arrays with States.Array"
                )
                free = isinstance(key, str) and f"{key}.$" not in self.around(path)
                mends = free and read_path(item).problem is None
                yield self.finding("path-as-text", path, message, hint, name=f"{key}.$" if mends else None)

    def dynamic(self, key: str, item: Any, path: Path) -> Iterator[Diagnostic]:
        around = self.around(path)
        if key[:-2] in around:
            message = f"{key[:-2]!r} and {key!r} give the same member"
            yield self.finding("field-conflict", path, message, "give one of them")
        if not isinstance(item, str):
            message = f"{key!r} ends with .$ and so takes a path or a call of a function, not {_a(item)}"
            yield self.finding("field-wrong-type", path, message, f"write {key[:-2]!r} for a value that is written out")
        elif not has_substitution(item):
            yield from self.path(item, path, _ANY)

    def around(self, path: Path) -> Mapping[str, Any]:
        """Return the object that holds a member."""
        tokens: list[str | int] = []
        at = path.parent
        while at is not None and at.parent is not None:
            tokens.append(at.token)
            at = at.parent
        value = self.value
        for token in reversed(tokens):
            value = value[token]
        return value if isinstance(value, Mapping) else {}

    def written_out(self, value: Any) -> Iterator[Diagnostic]:
        if isinstance(value, str):
            if looks_like_path(value):
                hint = f"{self.name}Path takes a path" if self.attribute != "result" else "Parameters takes paths"
                yield self.finding("path-as-text", ROOT, f"{_short(value)} is text here, not a path", hint)
            return
        for path, item in _leaves(value):
            if isinstance(item, str) and looks_like_path(item) and not _is_for_others(path):
                message = f"{_short(item)} is text here: {self.name} is given out as it is written"
                hint = "Parameters of the Pass reads paths, under names that end with .$"
                yield self.finding("path-as-text", path, message, hint)


_ANY: Final = PathSite(reference=False, context=True, intrinsics=("States.",))


def _is_for_others(path: Path) -> bool:
    """Say whether a member is a path that another service reads, such as InputPath of a target of EventBridge."""
    at: Path | None = path
    while at is not None and at.parent is not None:
        if isinstance(at.token, str) and PATHS_OF_OTHERS.search(at.token):
            return True
        at = at.parent
    return False


def _leaves(value: Any) -> Iterator[tuple[Path, Any]]:
    """Yield every member at every depth with its place, in the order of the document."""
    if not isinstance(value, (dict, list, tuple)):
        return
    stack: list[tuple[Path, Any]] = [(ROOT, value)]
    while stack:
        path, item = stack.pop()
        if path is not ROOT:
            yield path, item
        if isinstance(item, dict):
            stack.extend([(path / key, inner) for key, inner in item.items()][::-1])
        elif isinstance(item, (list, tuple)):
            stack.extend([(path / index, inner) for index, inner in enumerate(item)][::-1])


def _kind(value: Any) -> set[str]:
    return {"object"} if isinstance(value, Mapping) else {"array"}


_A: Final[dict[str, str]] = {
    "array": "an array",
    "boolean": "true or false",
    "number": "a number",
    "object": "an object",
    "string": "a text",
}


def _listed(kinds: tuple[ValueKind, ...]) -> str:
    return " or ".join(_A[kind] for kind in kinds)


def _a(value: Any) -> str:
    if value is None or isinstance(value, bool):
        return "null" if value is None else str(value).lower()
    if isinstance(value, (int, float)):
        return f"the number {value}"
    return f"the text {_short(value)}" if isinstance(value, str) else _A[next(iter(_kind(value)))]


def _short(text: str) -> str:
    line = " ".join(text.split())
    return repr(line if len(line) <= 60 else f"{line[:57]}...")
