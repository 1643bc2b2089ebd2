"""What only the text of a definition shows."""

from __future__ import annotations

import json

import pytest

from sfgen.documents import read_definitions, validate

FLOW = {"StartAt": "A", "States": {"A": {"Type": "Succeed"}}}


def codes(text: str, file: str) -> list[str]:
    return [each.code for definition in read_definitions(text, file) for each in validate(definition)]


@pytest.mark.parametrize(
    ("text", "file"),
    [
        ('{"StartAt": "A", "States": {"A": {"Type": "Succeed"}}, "StartAt": "A"}', "f.json"),
        ("StartAt: A\nStates:\n  A: {Type: Succeed}\n  A: {Type: Succeed}\n", "f.yaml"),
        ("StartAt: A\nStates:\n  A:\n    Type: Pass\n    Result: {a: 1, a: 2}\n    End: true\n", "f.yaml"),
    ],
)
def test_a_key_that_stands_twice(text: str, file: str) -> None:
    assert codes(text, file) == ["duplicate-key"]


def test_a_definition_that_is_too_long() -> None:
    text = json.dumps({**FLOW, "Comment": "x" * 1_048_576})
    assert codes(text, "f.json") == ["definition-too-large"]
    assert codes(json.dumps({**FLOW, "Comment": "x" * 1_000_000}), "f.json") == []


def test_findings_come_with_their_places() -> None:
    text = "# one\nStartAt: &start A\nStates:\n  A: &a\n    Type: Pass\n    Nxt: B\n    End: true\n"
    [definition] = read_definitions(text, "f.yaml")
    [finding] = validate(definition)
    assert str(finding.source) == "f.yaml:6:5"


@pytest.mark.parametrize("content", [b"\xff\xfe{}", b"", b" ", b"[]", b"1", b'"x"', b"{", b"\xff"])
def test_what_cannot_be_read(content: bytes) -> None:
    from sfgen.errors import DocumentError

    with pytest.raises(DocumentError) as caught:
        read_definitions(content, "f.json")
    assert caught.value.location is not None
    assert caught.value.problem
    assert caught.value.remedy
