from __future__ import annotations

from typing import Any

import pytest

from sfgen.services.arguments import JsonReader, check_arguments, path_text
from sfgen.services.patterns import compiled, contradicts
from sfgen.services.shapes import (
    ANY_JSON,
    TEXT,
    WHOLE_NUMBER,
    YES_OR_NO,
    Kind,
    Member,
    Shape,
    altered,
    array,
    mapping,
    structure,
    text,
)

COLOR = text("Color", "RED", "GREEN")
BOX = structure(
    "Box",
    Member("Name", text("Name", minimum=1, maximum=5), required=True),
    Member("Color", COLOR),
    Member("Size", Shape(Kind.INTEGER, "Size", minimum=1, maximum=10)),
    Member("Heavy", YES_OR_NO),
    Member("Tags", array(structure("Tag", Member("Key", TEXT, required=True)), maximum=2)),
    Member("Parts", mapping(WHOLE_NUMBER)),
    Member("Label", TEXT),
    Member("Code", text("Code", pattern="^[a-z]+$")),
    Member("Blob", Shape(Kind.BLOB, "Blob")),
    Member("When", Shape(Kind.TIMESTAMP, "When")),
    Member("Rest", ANY_JSON),
    Member("Url", structure("Url", Member("A", TEXT), Member("B", TEXT), union=True)),
    Member("DbKeyARN", TEXT, original="DBKeyARN"),
    Member("ClientToken", TEXT, token=True),
)


def found(arguments: dict[str, Any], shape: Shape = BOX) -> list[tuple[str, str, str]]:
    problems = check_arguments(shape, arguments, JsonReader(), "boxes:pack")
    return [(each.code, path_text(each.path), each.says) for each in problems]


@pytest.mark.parametrize(
    "given",
    [
        {"Color": "RED", "Size": 10, "Heavy": True, "Tags": [{"Key": "k"}], "Parts": {"any key": 1}},
        {"Size": 3.0, "When": "2026-01-31T12:00:00Z", "Blob": {"json": [1]}, "Rest": {"a": None}},
        {"Label": {"written": "as JSON text"}},
        {"Color": "{% $color %}", "Size.$": "$.size", "Tags": "{% $tags %}", "Code": "${Code}"},
        {"Color": None},
        {"Url": {"A": "x"}},
    ],
    ids=["values", "kinds", "json for text", "unknown", "null", "union"],
)
def test_what_the_api_takes_is_no_finding(given: dict[str, Any]) -> None:
    assert found({"Name": "box", **given}) == []


@pytest.mark.parametrize(
    ("given", "code", "path", "says"),
    [
        ({"Colr": "RED"}, "unknown-argument", "Arguments.Colr", "is no argument of boxes:pack"),
        ({"color": "RED"}, "unknown-argument", "Arguments.color", "is no argument of boxes:pack"),
        ({"DbKeyArn": "a"}, "argument-spelling", "Arguments.DbKeyArn", "is spelled 'DbKeyARN' in boxes:pack"),
        ({"Color": "BLUE"}, "argument-value", "Arguments.Color", "is 'BLUE', expected one of 'RED', 'GREEN'"),
        ({"Size": 11}, "argument-value", "Arguments.Size", "is 11, expected 1 to 10"),
        ({"Size": "10"}, "argument-type", "Arguments.Size", "is '10', expected a whole number"),
        ({"Size": 1.5}, "argument-type", "Arguments.Size", "is 1.5, expected a whole number"),
        ({"Heavy": "yes"}, "argument-type", "Arguments.Heavy", "is 'yes', expected true or false"),
        ({"Size": True}, "argument-type", "Arguments.Size", "is true, expected a whole number"),
        ({"Tags": {"Key": "k"}}, "argument-type", "Arguments.Tags", "is an object, expected a list"),
        ({"Tags": [{}]}, "missing-argument", "Arguments.Tags[0].Key", "is missing: boxes:pack requires it"),
        ({"Tags": [{"Key": "k"}] * 3}, "argument-value", "Arguments.Tags", "has 3 elements, expected at most 2"),
        ({"Parts": {"a b": "x"}}, "argument-type", "Arguments.Parts['a b']", "is 'x', expected a whole number"),
        (
            {"Code": "A1"},
            "argument-pattern",
            "Arguments.Code",
            "is 'A1', which does not match the API's pattern ^[a-z]+$",
        ),
        ({"Code": {"a": 1}}, "argument-type", "Arguments.Code", "is an object, expected a string"),
        ({"Color": ["RED"]}, "argument-type", "Arguments.Color", "is a list, expected one of 'RED', 'GREEN'"),
        ({"When": True}, "argument-type", "Arguments.When", "is true, expected a time"),
        ({"Url": {"A": "x", "B": "y"}}, "argument-value", "Arguments.Url", "has A and B, but exactly one"),
    ],
    ids=lambda value: str(value) if isinstance(value, dict) else "",
)
def test_one_mistake_is_one_finding(given: dict[str, Any], code: str, path: str, says: str) -> None:
    [problem] = found({"Name": "box", **given})
    assert problem[:2] == (code, path)
    assert problem[2].startswith(says)


def test_all_mistakes_are_told_at_once() -> None:
    assert [each[:2] for each in found({"Size": 0, "Nam": "x"})] == [
        ("argument-value", "Arguments.Size"),
        ("unknown-argument", "Arguments.Nam"),
        ("missing-argument", "Arguments.Name"),
    ]


def test_a_demanded_token_says_that_nobody_fills_it_in() -> None:
    shape = altered(BOX, required=["ClientToken"])
    [problem] = check_arguments(shape, {"Name": "box"}, JsonReader(), "boxes:pack")
    assert problem.hint is not None
    assert "pass uuid()" in problem.hint
    assert found({"Name": "box"}) == []


def test_a_scalar_that_step_functions_converts_says_so() -> None:
    [problem] = check_arguments(BOX, {"Name": "box", "Label": 5}, JsonReader(), "boxes:pack")
    assert (problem.code, problem.converted, problem.hint) == ("argument-type", True, 'write "5"')
    [problem] = check_arguments(BOX, {"Name": "box", "Size": "big"}, JsonReader(), "boxes:pack")
    assert not problem.converted


@pytest.mark.parametrize(
    ("pattern", "text_", "expected"),
    [
        ("[0-9]+", "a1", False),
        ("^[0-9]+$", "a1", True),
        (r"^\p{Alnum}+$", "a_1", True),
        (r"^[\p{L}\p{N}_]+$", "größe_1", False),
        (r"^(?<year>\d{4})$", "26", True),
        (r"^[a-z&&[^x]]+$", "1", False),
        (r"^(a+)+$", "a" * 60 + "!", False),
        ("^x$", "y" * 1000, False),
        ("(unclosed", "y", False),
    ],
)
def test_a_pattern_refuses_only_what_is_certain(pattern: str, text_: str, *, expected: bool) -> None:
    assert contradicts(pattern, text_) is expected


def test_a_pattern_that_python_cannot_read_says_nothing() -> None:
    assert compiled(r"\p{IsGreek}") is None
    assert compiled("^[a-z]+$") is not None
