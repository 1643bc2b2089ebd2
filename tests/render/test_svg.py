"""The SVG text: well-formed, complete, escaped, self-contained, the same every time."""

import re
from itertools import pairwise
from typing import Any
from xml.etree import ElementTree as ET

from hypothesis import given, settings

from sfgen import asl
from sfgen.asl import StateMachine, transitions, walk
from sfgen.render import svg
from tests.asl.strategies import definitions
from tests.render.machines import LAMBDA, PUBLISHING, connected, machine

SPACE = "{http://www.w3.org/2000/svg}"
_LOST = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def parsed(machine_: StateMachine, title: str | None = None) -> ET.Element:
    return ET.fromstring(svg(machine_, title=title))


def kept(name: str) -> str:
    """Return what an XML document can hold of a name."""
    return _LOST.sub("\ufffd", name)


def states_of(root: ET.Element) -> list[str]:
    return [group.attrib["data-state"] for group in root.iter(f"{SPACE}g") if "data-state" in group.attrib]


def ways_of(root: ET.Element) -> set[tuple[str, str, str]]:
    groups = (group.attrib for group in root.iter(f"{SPACE}g") if "data-from" in group.attrib)
    return {(group["data-from"], group["data-to"], group["data-kind"]) for group in groups}


def texts_of(root: ET.Element) -> list[str]:
    return [text.text or "" for text in root.iter(f"{SPACE}text")]


def expected_ways(machine_: StateMachine) -> set[tuple[str, str, str]]:
    kinds = {"next": "next", "choice": "choice", "default": "choice", "catch": "catch"}
    return {
        (kept(visit.name), kept(way.target), kinds[way.kind])
        for visit in walk(machine_)
        for way in transitions(visit.state)
    }


@settings(max_examples=50)
@given(connected())
def test_every_state_and_every_transition_is_in_the_picture(definition: dict[str, Any]) -> None:
    drawn = StateMachine.model_validate(definition)
    root = parsed(drawn)
    there = [kept(visit.name) for visit in walk(drawn)]
    shown = states_of(root)
    for name in there:
        shown.remove(name)
    assert set(shown) <= {"missing"}
    assert ways_of(root) == expected_ways(drawn)


@settings(max_examples=50)
@given(definitions)
def test_any_text_in_a_definition_gives_well_formed_xml(definition: dict[str, Any]) -> None:
    drawn = asl.read_object(definition).machine
    text = svg(drawn, title=definition.get("Comment"))
    ET.fromstring(text)
    assert text == svg(drawn, title=definition.get("Comment"))


def test_names_are_escaped_and_read_back_unchanged() -> None:
    names = ["<b> & \"quotes\" 'too'", "end;", "]]>", "line\nbreak\tand tab", "Ünïcødé 日本 🎬", "&amp;"]
    states = {name: {"Type": "Pass", "Next": after} for name, after in pairwise(names)}
    root = parsed(machine({**states, names[-1]: {"Type": "Succeed"}}), title='<title> & "more"')
    assert states_of(root) == names
    assert root.findtext(f"{SPACE}title") == '<title> & "more"'
    assert "line break and tab" in " ".join(texts_of(root))


def test_every_word_of_a_long_name_is_shown() -> None:
    name = "An exceptionally detailed name of a state that uses up each of its 80 characters"
    assert len(name) == 80
    shown = " ".join(texts_of(parsed(machine({name: {"Type": "Succeed"}}))))
    assert shown == name


def test_it_is_self_contained() -> None:
    text = svg(StateMachine.model_validate(PUBLISHING), title="Publishing")
    assert text.startswith('<svg xmlns="http://www.w3.org/2000/svg"')
    assert text.endswith("</svg>\n")
    root = ET.fromstring(text)
    kinds = {element.tag.removeprefix(SPACE) for element in root.iter()}
    assert kinds <= {"svg", "title", "desc", "style", "g", "rect", "path", "circle", "text"}
    assert not any({"id", "href", "style", "onload"} & set(element.attrib) for element in root.iter())
    style = root.findtext(f"{SPACE}style") or ""
    assert not re.search(r"url\(|@import|@font-face|http|var\(", style)
    assert "prefers-color-scheme:dark" in style


def test_every_class_of_an_element_has_a_rule() -> None:
    root = parsed(StateMachine.model_validate(PUBLISHING), title="Publishing")
    style = root.findtext(f"{SPACE}style") or ""
    kinds = {kind for element in root.iter() for kind in element.attrib.get("class", "").split()}
    without = {kind for kind in kinds if not re.search(rf"\.{kind}\b", style)}
    assert without <= {"sf-state", "sf-edge", "sf-plain", "sf-flow"}


def test_it_says_what_it_shows() -> None:
    root = parsed(StateMachine.model_validate(PUBLISHING))
    assert root.attrib["role"] == "img"
    assert root.findtext(f"{SPACE}title") == "State machine"
    description = root.findtext(f"{SPACE}desc") or ""
    assert description.startswith("A title for a recording. 15 states, starting at Start.")
    assert "Ready?: may lead to Draft." in description
    assert "Start: on an error Report." in description


def test_states_say_what_they_do() -> None:
    shown = texts_of(parsed(StateMachine.model_validate(PUBLISHING)))
    assert {"transcribe:startTranscriptionJob", "90 seconds", "2 branches", "NoTranscript"} <= set(shown)
    assert "Status = COMPLETED" in " ".join(shown)
    assert "any error" in shown
    assert "default" in shown


def test_rules_that_lead_to_one_state_are_one_label() -> None:
    rules = [{"Variable": "$.x", "StringEquals": value, "Next": "B"} for value in ("one", "two")]
    states = {"A": {"Type": "Choice", "Choices": rules, "Default": "B"}, "B": {"Type": "Succeed"}}
    shown = texts_of(parsed(machine(states)))
    assert [text for text in shown if text not in {"A", "B"}] == ["x = one", "or two", "or default"]


def test_many_rules_are_counted() -> None:
    rules = [{"Variable": "$.x", "NumericEquals": value, "Next": "B"} for value in range(9)]
    states = {"A": {"Type": "Choice", "Choices": rules}, "B": {"Type": "Succeed"}}
    shown = texts_of(parsed(machine(states)))
    assert [text for text in shown if text not in {"A", "B"}] == ["x = 0", "or 1", "or 2", "or 6 more"]


def test_the_label_of_an_edge_tells_the_whole_condition_on_pointing() -> None:
    rules = [{"Variable": "$.deep.down.x", "StringEquals": "one", "Next": "B"}]
    states = {"A": {"Type": "Choice", "Choices": rules}, "B": {"Type": "Succeed"}}
    titles = [title.text for title in parsed(machine(states)).iter(f"{SPACE}title")]
    assert "$.deep.down.x = one" in titles


def test_what_a_transition_names_and_nothing_defines_is_shown_as_missing() -> None:
    root = parsed(machine({"A": {"Type": "Task", "Resource": LAMBDA, "Next": "Nowhere"}}))
    assert states_of(root) == ["A", "Nowhere"]
    assert "not defined" in texts_of(root)


def test_a_retry_has_a_sign() -> None:
    task = {"Type": "Task", "Resource": LAMBDA, "End": True}
    assert 'class="sf-retry"' not in svg(machine({"A": task}))
    assert 'class="sf-retry"' in svg(machine({"A": {**task, "Retry": [{"ErrorEquals": ["States.ALL"]}]}}))
