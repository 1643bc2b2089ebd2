"""The picture of a machine as a Mermaid flowchart."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator
from typing import Literal, NamedTuple
from zlib import crc32

from sfgen.asl import MapState, StateMachine
from sfgen.render.graph import Edge, Node, ScopeGraph, inner_pointers, scope_graphs
from sfgen.render.measure import clean
from sfgen.render.words import described

__all__ = ["mermaid"]

# What stands before and behind the text of each kind of state.
_SHAPES = {
    "Task": ("[", "]"),
    "Pass": ("(", ")"),
    "Wait": ("[/", "/]"),
    "Choice": ("{{", "}}"),
    "Succeed": ("([", "])"),
    "Fail": ("([", "])"),
    "Parallel": ("[[", "]]"),
    "Map": ("[[", "]]"),
}
_OTHER = ("[", "]")

# Light fields with dark text can be read on light and on dark pages.
_STYLES = {
    "start": "fill:#818b98,stroke:#818b98",
    "stop": "fill:none,stroke:#818b98",
    "task": "fill:#eef1ff,stroke:#4663d9,color:#1f2328",
    "choice": "fill:#f6efff,stroke:#8250df,color:#1f2328",
    "wait": "fill:#e6f6f7,stroke:#0f7d8c,color:#1f2328",
    "pass": "fill:#f3f4f6,stroke:#6e7781,color:#1f2328",
    "parallel": "fill:#f4f8fd,stroke:#0969da,color:#1f2328",
    "map": "fill:#fdf4fa,stroke:#b8348f,color:#1f2328",
    "branch": "fill:#ffffff,stroke:#d0d7de,color:#59636e",
    "succeed": "fill:#e8f6ec,stroke:#1a7f37,color:#1f2328",
    "fail": "fill:#ffeceb,stroke:#cf222e,color:#1f2328",
    "unknown": "fill:#fff8e0,stroke:#9a6700,color:#1f2328,stroke-dasharray:5 4",
}

_LONGEST_ID = 48
_LONGEST_LABEL = 60


def mermaid(machine: StateMachine, *, title: str | None = None) -> str:
    """Draw a machine as a Mermaid flowchart.

    Branches of a Parallel and the processor of a Map are subgraphs with a start of their own. The ways of a Choice carry
    their conditions, caught errors are dotted lines with the names of the errors. Ids are made of the names of the
    states, so a change of one state changes few lines.

    Args:
        machine: Any machine, also one with findings: what a transition names and nothing defines is drawn as missing.
        title: A heading above the picture; None for none.

    Returns:
        Text that ends with a line break, the same for the same machine. It uses only what Mermaid has had since
        version 10; a page may refuse a picture of more than 500 edges or 50,000 characters, which are Mermaid's own
        limits.

    Source:
        Mermaid documentation, "Flowcharts - Basic Syntax".
    """
    return "\n".join(_Writer(machine).lines(title)) + "\n"


class _Item(NamedTuple):
    """A scope to write, given by its pointer, or a finished line to write behind the scopes before it."""

    kind: Literal["scope", "line", "edge", "catch"]
    text: str
    depth: int


class _Writer:
    """Writes one machine. Scopes are opened and closed with a stack, since they may be nested to any depth."""

    def __init__(self, machine: StateMachine) -> None:
        self.graphs = scope_graphs(machine)
        self.taken: set[str] = set()
        self.used: dict[str, None] = {}

    def lines(self, title: str | None) -> Iterator[str]:
        """Yield the lines of the whole text."""
        if title:
            yield from ("---", f"title: {json.dumps(clean(title), ensure_ascii=False)}", "---")
        yield "flowchart TD"
        stack = [_Item("scope", "", 1)]
        edges = 0
        caught: list[int] = []
        while stack:
            item = stack.pop()
            if item.kind == "scope":
                inside: list[_Item] = []
                for line in self._scope(self.graphs[item.text], item.depth, inside):
                    yield "  " * item.depth + line
                stack.extend(reversed(inside))
                continue
            yield "  " * item.depth + item.text
            if item.kind == "catch":
                caught.append(edges)
            edges += item.kind != "line"
        if caught:
            yield f"  linkStyle {','.join(map(str, caught))} stroke:#e0823d"
        for kind in self.used:
            yield f"  classDef {kind} {_STYLES[kind]}"

    def _scope(self, graph: ScopeGraph, depth: int, later: list[_Item]) -> Iterator[str]:
        """Yield the lines of one scope's simple nodes; put those of the others, and the edges, on a list."""
        ids = [self._id(node.name) for node in graph.nodes]
        start = end = ""
        if graph.start is not None:
            start = self._id(_dot("start", graph), "d")
            yield f'{start}((" ")):::{self._use("start")}'
        for node, identity in zip(graph.nodes, ids, strict=True):
            pointers = [] if node.visit is None else list(inner_pointers(node.visit))
            if pointers:
                self._open(node, identity, pointers, depth, later)
            else:
                yield f"{identity}{self._box(node)}"
        if any(node.ends for node in graph.nodes):
            end = self._id(_dot("end", graph), "d")
            yield f'{end}(((" "))):::{self._use("stop")}'
        if graph.start is not None:
            later.append(_Item("edge", f"{start} --> {ids[graph.start]}", depth))
        for edge in graph.edges:
            text = f"{ids[edge.source]} {_arrow(edge)} {ids[edge.target]}"
            later.append(_Item("catch" if edge.kind == "catch" else "edge", text, depth))
        for node, identity in zip(graph.nodes, ids, strict=True):
            if node.ends:
                later.append(_Item("edge", f"{identity} --> {end}", depth))

    def _open(self, node: Node, identity: str, pointers: list[str], depth: int, later: list[_Item]) -> None:
        """Put a state with scopes inside on the list: a subgraph, and in a Parallel one for each branch."""
        assert node.visit is not None
        is_map = isinstance(node.visit.state, MapState)
        # Mermaid keeps one line free for the title of a subgraph, and lays it out from left to right unless told.
        title = f"{_quoted(clean(node.name))} · {_quoted(described(node.visit.state))}"
        later.append(_Item("line", f'subgraph {identity}["{title}"]', depth))
        later.append(_Item("line", "direction TB", depth + 1))
        for place, pointer in enumerate(pointers, 1):
            if is_map:
                later.append(_Item("scope", pointer, depth + 1))
                continue
            branch = self._id(f"{node.name} {place}")
            comment = self.graphs[pointer].scope.machine.comment
            later.append(
                _Item("line", f'subgraph {branch}["{_quoted(_short(comment or f"branch {place}"))}"]', depth + 1)
            )
            later.append(_Item("line", "direction TB", depth + 2))
            later.append(_Item("scope", pointer, depth + 2))
            later.append(_Item("line", "end", depth + 1))
            later.append(_Item("line", f"style {branch} {_STYLES['branch']}", depth + 1))
        later.append(_Item("line", "end", depth))
        later.append(_Item("line", f"style {identity} {_STYLES['map' if is_map else 'parallel']}", depth))

    def _box(self, node: Node) -> str:
        tag = node.visit.state.tag if node.visit is not None else None
        before, behind = _SHAPES.get(tag or "", _OTHER)
        return f'{before}"{_label(node)}"{behind}:::{self._use(tag.lower() if tag else "unknown")}'

    def _use(self, kind: str) -> str:
        self.used[kind] = None
        return kind

    def _id(self, name: str, prefix: str = "s") -> str:
        """Return an id for a name: its letters and digits, with a checksum where that leaves something out.

        The prefix keeps it from being a keyword, and dots from having the ids of states.
        """
        plain = unicodedata.normalize("NFKD", name)
        slug = re.sub(r"[^A-Za-z0-9]+", "_", plain).strip("_")
        if not slug or len(slug) > _LONGEST_ID or not plain.isascii():
            slug = f"{slug[:_LONGEST_ID]}_{crc32(name.encode(errors='replace')):08x}".strip("_")
        identity = f"{prefix}_{slug}"
        count = 1
        while identity in self.taken:
            count += 1
            identity = f"{prefix}_{slug}_{count}"
        self.taken.add(identity)
        return identity


def _dot(role: str, graph: ScopeGraph) -> str:
    return role if graph.scope.parent is None else f"{role} of {graph.scope.parent}"


def _label(node: Node) -> str:
    name = _quoted(clean(node.name) or '""')
    if node.visit is None:
        return f"{name}<br/>not defined"
    detail = described(node.visit.state)
    return f"{name}<br/>{_quoted(detail)}" if detail else name


def _arrow(edge: Edge) -> str:
    if not edge.labels:
        return "-->"
    text = "<br/>".join(
        _quoted(f"or {_short(label)}" if place else _short(label)) for place, label in enumerate(edge.labels)
    )
    return f'{"-.->" if edge.kind == "catch" else "-->"}|"{text}"|'


def _short(text: str) -> str:
    text = clean(text)
    return text if len(text) <= _LONGEST_LABEL else text[: _LONGEST_LABEL - 1].rstrip() + "…"


# Signs that mean something to Mermaid or in Markdown, which it looks for in every text; at the beginning of a text
# also what begins a list.
_SPECIAL = re.compile(
    r"""["#%&;<>\\`*~$|\[\]{}^]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|(?<=^\d)[.)]|(?<=^\d\d)[.)]|^[-+=]"""
)
_STYLING = re.compile("style|classDef|click|linkStyle")


def _quoted(text: str) -> str:
    """Return a text as it may stand between double quotes: special signs by their numbers."""
    escaped = _SPECIAL.sub(lambda found: f"#{ord(found[0])};", text)
    # Mermaid mistakes these words with a colon and a number behind them for its own lines.
    # Two dollar signs would begin a formula, written with numbers or not: an invisible blank keeps them apart.
    escaped = escaped.replace("#36;#36;", "#36;\u200b#36;")
    return escaped.replace(":", "#58;") if _STYLING.search(escaped) else escaped
