"""Mending a definition in its own text, so that all that is not wrong stays as it is written."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final

from sfgen.asl import json_text, split
from sfgen.asl.text import Wanted
from sfgen.documents.blocks import first_line, line_behind
from sfgen.documents.reading import read_definitions
from sfgen.documents.validation import validate
from sfgen.errors import Diagnostic, DocumentError, Fix

__all__ = ["fix_text"]

_MOST_ROUNDS: Final = 10
_KEY: Final = re.compile(
    r'"(?:[^"\\]|\\.)*"|\'(?:[^\']|\'\')*\'|[^\s:#,{}\[\]"\'][^:#\n{}\[\],]*?(?=\s*:(?:\s|$))', re.MULTILINE
)
_SCALAR: Final = re.compile(
    r'"(?:[^"\\]|\\.)*"|\'(?:[^\']|\'\')*\'|[^\s#,{}\[\]"\'|>&*!][^\n#,{}\[\]]*?(?=\s*(?:[,}\]#\n]|$))'
)
_PLAIN: Final = re.compile(r"[A-Za-z][A-Za-z0-9 _.$()-]*[A-Za-z0-9_$)]|[A-Za-z]")

_Edit = tuple[int, int, str]


def fix_text(
    text: str, file: str, *, takes: Callable[[Diagnostic], bool] = lambda _: True
) -> tuple[str, list[Diagnostic]]:
    """Mend what is safe to mend in a definition.

    Args:
        text: The definition in JSON or YAML.
        file: Its path, whose ending says which.
        takes: Says which findings to mend.

    Returns:
        The new text, and the findings that it no longer has.
    """
    mended: list[Diagnostic] = []
    for _ in range(_MOST_ROUNDS):
        findings = _findings(text, file)
        found = [each for each in findings if each.fix is not None and takes(each)]
        changed, done = _apply(text, file, found)
        if not done or not _is_better(changed, file, findings):
            break
        text = changed
        mended += done
    return text, mended


def _findings(text: str, file: str) -> list[Diagnostic]:
    try:
        definitions = read_definitions(text, file)
    except DocumentError:
        return []
    # In a template the pointers are those of the definition, not of the file.
    if len(definitions) != 1 or definitions[0].document is None or definitions[0].document.text != text:
        return []
    return validate(definitions[0])


def _is_better(text: str, file: str, before: list[Diagnostic]) -> bool:
    try:
        after = validate(read_definitions(text, file)[0])
    except DocumentError:
        return False
    return _weight(after) < _weight(before)


def _weight(findings: list[Diagnostic]) -> tuple[int, ...]:
    severities = [each.severity for each in findings]
    return tuple(severities.count(severity) for severity in ("error", "warning", "advice"))


def _apply(text: str, file: str, found: list[Diagnostic]) -> tuple[str, list[Diagnostic]]:
    is_json = text.lstrip().startswith("{") and not file.lower().endswith((".yaml", ".yml"))
    fixes = [each.fix for each in found if each.fix is not None]
    wanted = Wanted.tree(_places(fixes))
    if is_json:
        json_text.find_places(text, wanted)
    else:
        from sfgen.asl import yaml_text

        yaml_text.find_places(text, wanted)
    edits: list[_Edit] = []
    done: list[Diagnostic] = []
    for each in found:
        assert each.fix is not None
        made = list(_edits(text, each.fix, wanted, is_json=is_json))
        if made and not any(_overlap(one, other) for one in made for other in edits):
            edits += made
            done.append(each)
    for start, end, new in sorted(edits, reverse=True):
        text = text[:start] + new + text[end:]
    return text, done


def _places(fixes: Iterable[Fix]) -> Iterator[str]:
    for fix in fixes:
        yield fix.pointer
        if fix.kind == "last":
            # The elements behind it; those that are not there are not found.
            around, _, index = fix.pointer.rpartition("/")
            yield from (f"{around}/{number}" for number in range(int(index) + 1, int(index) + _MOST_ELEMENTS))


_MOST_ELEMENTS: Final = 50


def _overlap(one: _Edit, other: _Edit) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _edits(text: str, fix: Fix, wanted: Wanted, *, is_json: bool) -> Iterator[_Edit]:
    node = wanted.at(fix.pointer)
    if node is None or node.offset is None or node.value is None:
        return
    if fix.kind == "last":
        yield from _move_last(text, fix, wanted) if is_json else _move_last_in_yaml(text, fix)
        return
    start = node.offset if fix.kind == "rename" else node.value
    found = (_KEY if fix.kind == "rename" else _SCALAR).match(text, start)
    # A merge key of YAML brings in members that are written elsewhere.
    if found is not None and (fix.kind == "replace" or _text_of(found[0]) == split(fix.pointer)[-1]):
        yield start, found.end(), _written(fix.text, found[0])


def _text_of(written: str) -> str:
    if written.startswith('"'):
        return str(json.loads(written, strict=False))
    return written[1:-1].replace("''", "'") if written.startswith("'") else written


def _written(text: str, like: str) -> str:
    """Write a text with the quotes that another one has."""
    if like.startswith("'"):
        return "'" + text.replace("'", "''") + "'"
    if like.startswith('"') or not _PLAIN.fullmatch(text):
        return json.dumps(text, ensure_ascii=False)
    return text


def _move_last(text: str, fix: Fix, wanted: Wanted) -> Iterator[_Edit]:
    around, _, index = fix.pointer.rpartition("/")
    starts: list[int] = []
    for number in range(int(index), int(index) + _MOST_ELEMENTS):
        node = wanted.at(f"{around}/{number}")
        if node is None or node.value is None:
            break
        starts.append(node.value)
    decoder = json.JSONDecoder(strict=False)
    spans = [(start, decoder.raw_decode(text, start)[1]) for start in starts]
    written = [text[start:end] for start, end in spans]
    for (start, end), new in zip(spans, [*written[1:], written[0]], strict=True):
        yield start, end, new


def _move_last_in_yaml(text: str, fix: Fix) -> Iterator[_Edit]:
    import yaml

    try:
        node: Any = yaml.compose(text, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    except (yaml.YAMLError, RecursionError):
        return
    *path, index = split(fix.pointer)
    for token in path:
        if node.id == "sequence":
            node = node.value[int(token)]
        else:
            node = next((value for key, value in node.value if key.value == token), None)
        if node is None:
            return
    items = node.value[int(index) :]
    if node.flow_style:
        spans = [(item.start_mark.index, item.end_mark.index) for item in items]
        written = [text[start:end] for start, end in spans]
        for (start, end), new in zip(spans, [*written[1:], written[0]], strict=True):
            yield start, end, new
        return
    lines = text.split("\n")
    ends = [line_behind(item) for item in items]
    starts = [item.start_mark.line for item in items]
    begins = [starts[0], *(first_line(lines, end, start) for end, start in zip(ends, starts[1:], strict=False))]
    offsets = [0]
    for line in lines:
        offsets.append(offsets[-1] + len(line) + 1)
    moved = [*lines[begins[1] : ends[-1]], *lines[begins[0] : begins[1]]]
    yield offsets[begins[0]], min(offsets[ends[-1]], len(text) + 1) - 1, "\n".join(moved)
