"""The canonical order of a definition, with every value and every comment kept as it is written.

In JSON the text is written anew. In YAML whole lines change their places, and nothing within them does.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

from sfgen import asl
from sfgen.asl import Document, StateMachine
from sfgen.asl.base import Model
from sfgen.asl.loader import INNER, INNER_ARRAYS, STATE_TYPES
from sfgen.documents.blocks import first_line, line_behind
from sfgen.errors import DocumentError

if TYPE_CHECKING:
    import yaml

__all__ = ["format_text"]

_LAST: Final = ("Next", "End")


def format_text(document: Document) -> str:
    """Return the text of a definition in the canonical order.

    Args:
        document: What `sfgen.asl.read` gave for a text.

    Raises:
        DocumentError: The definition has a key twice, so that writing it again would lose one.
    """
    text = document.text or ""
    for finding in document.diagnostics:
        if finding.code == "duplicate-key":
            message = f"{finding.source or document.file}: {finding.message}. Remove one of them."
            raise DocumentError(message, problem=finding.message, remedy="Remove one of them.", location=finding.source)
    made = document.machine.to_json() if document.format == "json" else _in_order(text)
    again = asl.read(made, file=document.file)
    # What cannot be put into order without changing what it means, such as an alias before its anchor, stays.
    return made if again.data == document.data and again.machine == document.machine else text


def _in_order(text: str) -> str:
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        root = yaml.compose(text, Loader=loader)
    except (yaml.YAMLError, RecursionError):
        return text
    lines = text.split("\n")
    for node, order in _mappings(root):
        _sort(lines, node, order)
    return "\n".join(line.rstrip() if not line.strip() else line for line in lines)


def _mappings(root: Any) -> Iterator[tuple[Any, Mapping[str, int]]]:
    """Yield the mappings of the language that are written in lines, with the order of their keys, the innermost first."""
    found: list[tuple[Any, Mapping[str, int]]] = []
    stack: list[tuple[Any, type[Model]]] = [(root, StateMachine)]
    while stack:
        node, kind = stack.pop()
        if not _is_block(node, "mapping"):
            continue
        found.append((node, _order(kind)))
        for key, value in node.value:
            name = key.value
            if name in INNER:
                stack.append((value, INNER[name]))
            elif name in INNER_ARRAYS and _is_block(value, "sequence"):
                stack.extend((item, INNER_ARRAYS[name]) for item in value.value)
            elif name == "States" and value.id == "mapping":
                stack.extend((state, _kind(state)) for _, state in value.value)
    yield from reversed(found)


def _is_block(node: Any, kind: str) -> bool:
    return node is not None and node.id == kind and not node.flow_style and bool(node.value)


def _kind(state: Any) -> type[Model]:
    if state.id == "mapping":
        for key, value in state.value:
            if key.value == "Type" and value.id == "scalar":
                return STATE_TYPES.get(value.value, StateMachine)
    return StateMachine


def _order(kind: type[Model]) -> Mapping[str, int]:
    names = ["Type", *(name for _, name in kind.plan)]
    order = {name: number for number, name in enumerate(names)}
    return {**order, **{name: len(names) + 1 + number for number, name in enumerate(_LAST)}}


def _sort(lines: list[str], node: yaml.MappingNode, order: Mapping[str, int]) -> None:
    keys = [key for key, _ in node.value]
    columns = {key.start_mark.column for key in keys}
    starts = [key.start_mark.line for key in keys]
    if len(columns) != 1 or len(set(starts)) != len(starts):
        return
    column = columns.pop()
    ends = [line_behind(value) for _, value in node.value]
    # Comments above a key go with it; what is above the first one belongs to what is around.
    begins = [starts[0], *(first_line(lines, end, start) for end, start in zip(ends, starts[1:], strict=False))]
    stops = [*begins[1:], ends[-1]]
    entries = [lines[begin:stop] for begin, stop in zip(begins, stops, strict=True)]
    prefix = lines[starts[0]][:column]
    # The first key may stand behind the dash of a list.
    entries[0][0] = " " * column + entries[0][0][column:]
    last = max(order.values(), default=0)
    ranked = sorted(range(len(keys)), key=lambda i: order.get(keys[i].value, last - 1.5))
    if ranked == list(range(len(keys))):
        return
    made = [line for i in ranked for line in entries[i]]
    first = len(entries[ranked[0]]) - len([*_from_key(entries[ranked[0]], starts, begins, ranked[0])])
    made[first] = prefix + made[first][column:]
    lines[begins[0] : stops[-1]] = made


def _from_key(entry: list[str], starts: list[int], begins: list[int], number: int) -> list[str]:
    return entry[starts[number] - begins[number] :]
