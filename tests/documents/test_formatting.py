"""Formatting changes the order and nothing else."""

from __future__ import annotations

import json
from collections import Counter

import pytest
import yaml

from sfgen import asl
from sfgen.documents.formatting import format_text
from sfgen.errors import DocumentError
from tests.mutations.bases import BASES, Base

COMMENTED = """\
# the flow
States:
  # greets
  Greet:
    Next: Done   # where to
    # why
    Comment: |
      a text
      # no comment
    Type: Pass
  Call:
    End: true
    Retry:
      - MaxAttempts: 3
        # which
        ErrorEquals: [A]
    Type: Task
    Resource: arn:aws:states:::sqs:sendMessage
  Done: {End: true, Type: Pass}
# begins
StartAt: Greet
"""
FORMATTED = """\
# begins
# the flow
StartAt: Greet
States:
  # greets
  Greet:
    Type: Pass
    # why
    Comment: |
      a text
      # no comment
    Next: Done   # where to
  Call:
    Type: Task
    Resource: arn:aws:states:::sqs:sendMessage
    Retry:
        # which
      - ErrorEquals: [A]
        MaxAttempts: 3
    End: true
  Done: {End: true, Type: Pass}
"""


def formatted(text: str, file: str) -> str:
    return format_text(asl.read(text, file=file))


def test_comments_go_with_what_they_stand_above() -> None:
    made = formatted(COMMENTED, "f.yaml")
    assert sorted(made.split("\n")) == sorted(FORMATTED.split("\n"))
    assert made.split("\n")[2:] == FORMATTED.split("\n")[2:]
    assert formatted(made, "f.yaml") == made


@pytest.mark.parametrize("base", BASES.values(), ids=BASES)
def test_nothing_is_lost(base: Base) -> None:
    shuffled = json.loads(json.dumps(base.definition), object_pairs_hook=lambda pairs: dict(reversed(pairs)))
    for file, text in (
        ("f.json", json.dumps(shuffled)),
        ("f.yaml", yaml.safe_dump(shuffled, sort_keys=False, allow_unicode=True, width=10_000)),
    ):
        before = asl.read(text, file=file)
        made = format_text(before)
        after = asl.read(made, file=file)
        assert after.data == before.data
        assert after.machine == before.machine
        assert formatted(made, file) == made
        assert list(after.data)[-2:] == ["StartAt", "States"]
        if file == "f.yaml":
            words = [Counter(each.replace("- ", "  ").split()) for each in (text, made)]
            assert words[0] == words[1]


def test_an_alias_stays_behind_its_anchor() -> None:
    text = "States:\n  A: &a\n    Comment: x\n    Type: Succeed\nComment: &c hi\nStartAt: A\n"
    made = formatted(text, "f.yaml")
    assert asl.read(made, file="f.yaml").data == asl.read(text, file="f.yaml").data


def test_a_key_that_stands_twice_is_not_lost() -> None:
    with pytest.raises(DocumentError, match="stands twice"):
        formatted('{"StartAt": "A", "StartAt": "A", "States": {"A": {"Type": "Succeed"}}}', "f.json")
