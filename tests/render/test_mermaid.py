"""The Mermaid text: complete, escaped, the same every time. A small reader checks its form."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings

from sfgen import asl
from sfgen.asl import StateMachine, transitions, walk
from sfgen.render import mermaid
from sfgen.render.measure import clean
from tests.asl.strategies import definitions
from tests.render.machines import LAMBDA, PUBLISHING, connected, machine

TEXT = r'"(?P<text>[^"\n]*)"'
NODE = re.compile(
    rf"(?P<id>\w+)(?:\[|\(|\[/|\{{\{{|\(\[|\(\(|\(\(\(|\[\[){TEXT}(?:\]|\)|/\]|\}}\}}|\]\)|\)\)|\)\)\)|\]\]):::(?P<kind>\w+)"
)
EDGE = re.compile(rf"(?P<source>\w+) (?P<arrow>-->|-\.->)(?:\|{TEXT}\|)? (?P<target>\w+)")
SUBGRAPH = re.compile(rf"subgraph (?P<id>\w+)\[{TEXT}\]")
STYLE = re.compile(r"(?:style|classDef) (?P<id>\w+) [\w:#,\- ]+|linkStyle (?P<edges>\d+(?:,\d+)*) stroke:#\w+")


class Read:
    """What a flowchart says. Reading fails where a line is none of those that a flowchart of ours has."""

    def __init__(self, text: str) -> None:
        self.nodes: dict[str, str] = {}
        self.edges: list[tuple[str, str, str, str]] = []
        self.dashed: list[int] = []
        lines = iter(text.splitlines())
        assert next(lines) == "flowchart TD"
        depth = 0
        for line in lines:
            depth = self._line(line.strip(), depth)
        assert depth == 0
        used = {end for edge in self.edges for end in (edge[0], edge[2])}
        assert used <= set(self.nodes), "an edge leads to what is nowhere"

    def _line(self, line: str, depth: int) -> int:
        if line == "end":
            return depth - 1
        if line == "direction TB":
            return depth
        if found := SUBGRAPH.fullmatch(line):
            self._add(found["id"], found["text"])
            return depth + 1
        if found := NODE.fullmatch(line):
            self._add(found["id"], found["text"])
        elif found := EDGE.fullmatch(line):
            self.edges.append((found["source"], found["arrow"], found["target"], decoded(found["text"] or "")))
        else:
            found = STYLE.fullmatch(line)
            assert found, line
            if found["edges"]:
                self.dashed = [int(number) for number in found["edges"].split(",")]
        return depth

    def _add(self, identity: str, text: str) -> None:
        assert identity not in self.nodes
        self.nodes[identity] = decoded(text)

    def named(self, name: str) -> str:
        """Return the id of what has this text in its first line."""
        (identity,) = (key for key, text in self.nodes.items() if text.split("<br/>")[0].split(" · ")[0] == name)
        return identity


def decoded(text: str) -> str:
    assert not re.search(r"&|<(?!br/>)|`|\\|%%|\$\$|;(?<!#\d;)(?<!#\d\d;)(?<!#\d\d\d;)", text), text
    return re.sub(r"#(\d+);", lambda found: chr(int(found[1])), text).replace("$\u200b$", "$$")


def shown(name: str) -> str:
    """Return what a name looks like on one line."""
    return clean(name) or '""'


@settings(max_examples=50)
@given(connected())
def test_every_state_and_every_transition_is_there(definition: dict[str, Any]) -> None:
    drawn = StateMachine.model_validate(definition)
    read = Read(mermaid(drawn))
    texts = [text.split("<br/>")[0] for text in read.nodes.values()]
    for visit in walk(drawn):
        assert any(text == shown(visit.name) or text.startswith(shown(visit.name) + " · ") for text in texts)
    dashed = {
        (visit.pointer, way.target) for visit in walk(drawn) for way in transitions(visit.state) if way.kind == "catch"
    }
    solid = {
        (visit.pointer, way.target) for visit in walk(drawn) for way in transitions(visit.state) if way.kind != "catch"
    }
    dots = sum(identity.startswith("d_") for edge in read.edges for identity in (edge[0], edge[2]))
    assert sum(edge[1] == "-.->" for edge in read.edges) == len(dashed)
    assert sum(edge[1] == "-->" for edge in read.edges) - dots == len(solid)
    assert read.dashed == [place for place, edge in enumerate(read.edges) if edge[1] == "-.->"]


@settings(max_examples=50)
@given(definitions)
def test_any_text_in_a_definition_gives_a_flowchart(definition: dict[str, Any]) -> None:
    drawn = asl.read_object(definition).machine
    text = mermaid(drawn)
    Read(text)
    assert text == mermaid(drawn)


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("plain name", "plain name"),
        ("end", "end"),
        ('say "so"', "say #34;so#34;"),
        ("a;b", "a#59;b"),
        ("<b>[x]{y}|z|", "#60;b#62;#91;x#93;#123;y#125;#124;z#124;"),
        ("(round) brackets", "(round) brackets"),
        ("#35;", "#35;35#59;"),
        ("100 %% done", "100 #37;#37; done"),
        ("$$x$$", "#36;\u200b#36;x#36;\u200b#36;"),
        ("*bold* `code`", "#42;bold#42; #96;code#96;"),
        ("snake_case __init__", "snake_case #95;#95;init#95;#95;"),
        ("1. list", "1#46; list"),
        ("12) list", "12#41; list"),
        ("- list", "#45; list"),
        ("dead-letter v1.2", "dead-letter v1.2"),
        ("style: #a", "style#58; #35;a"),
        ("line\nbreak", "line break"),
        ("🎬 日本", "🎬 日本"),
        ("back\\slash & more", "back#92;slash #38; more"),
    ],
)
def test_names_are_escaped(name: str, written: str) -> None:
    text = mermaid(machine({name: {"Type": "Succeed"}}))
    assert f'(["{written}"])' in text
    assert Read(text).named(shown(name))


@pytest.mark.parametrize(
    ("state", "shape"),
    [
        ({"Type": "Task", "Resource": LAMBDA}, 's_A["A<br/>lambda:invoke"]:::task'),
        ({"Type": "Pass"}, 's_A("A"):::pass'),
        ({"Type": "Wait", "Seconds": 5}, 's_A[/"A<br/>5 seconds"/]:::wait'),
        ({"Type": "Choice", "Choices": []}, 's_A{{"A"}}:::choice'),
        ({"Type": "Succeed"}, 's_A(["A"]):::succeed'),
        ({"Type": "Fail", "Error": "Late"}, 's_A(["A<br/>Late"]):::fail'),
    ],
)
def test_each_type_has_its_shape(state: dict[str, Any], shape: str) -> None:
    assert shape in mermaid(machine({"A": state}))


def ids(text: str) -> Iterator[str]:
    return (found["id"] for line in text.splitlines() if (found := NODE.fullmatch(line.strip())))


def test_ids_come_from_names_and_stay_when_other_states_change() -> None:
    states = {
        "Read it": {"Type": "Pass", "Next": "Read-it"},
        "Read-it": {"Type": "Pass", "Next": "日本"},
        "日本": {"Type": "Pass", "Next": "x" * 80},
        "x" * 80: {"Type": "Succeed"},
    }
    before = list(ids(mermaid(machine(states))))
    assert before[:3] == ["d_start", "s_Read_it", "s_Read_it_2"]
    assert len(set(before)) == 5
    after = list(ids(mermaid(machine({"New": {"Type": "Pass", "Next": "Read it"}, **states}))))
    assert [identity for identity in after if identity != "s_New"] == before


def test_scopes_are_subgraphs_with_a_start_of_their_own() -> None:
    read = Read(mermaid(StateMachine.model_validate(PUBLISHING)))
    assert read.nodes["s_Draft"] == "Draft · 2 branches"
    assert read.nodes["s_Draft_2"] == "branch 2"
    assert read.nodes["s_Each"] == "Each · each of drafts · 4 at a time"
    assert ("d_start_of_Each", "-->", "s_Check", "") in read.edges
    assert ("s_Check", "-->", "d_end_of_Each", "") in read.edges
    assert ("s_Draft", "-->", "s_Each", "") in read.edges


def test_edges_say_when() -> None:
    read = Read(mermaid(StateMachine.model_validate(PUBLISHING)))
    assert ("s_Ready", "-->", "s_Draft", "Status = COMPLETED") in read.edges
    assert ("s_Ready", "-->", "s_Pause", "default") in read.edges
    assert ("s_Start", "-.->", "s_Report", "any error") in read.edges
    assert ("s_Large", "-.->", "s_Small", "Bedrock.ThrottlingException") in read.edges


def test_long_conditions_are_cut() -> None:
    rules = [{"Variable": "$.x", "StringEquals": "a long value " * 20, "Next": "B"}]
    read = Read(mermaid(machine({"A": {"Type": "Choice", "Choices": rules}, "B": {"Type": "Succeed"}})))
    (label,) = (edge[3] for edge in read.edges if edge[3])
    assert len(label) <= 60
    assert label.endswith("…")


def test_a_title_is_a_line_of_yaml() -> None:
    text = mermaid(machine({"A": {"Type": "Succeed"}}), title='He said: "no"\n---')
    assert text.splitlines()[:4] == ["---", 'title: "He said: \\"no\\" ---"', "---", "flowchart TD"]
