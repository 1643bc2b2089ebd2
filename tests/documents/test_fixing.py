"""What is mended is mended in the text, and nothing else changes."""

from __future__ import annotations

import copy
import json

import pytest
import yaml

from sfgen import asl
from sfgen.documents.fixing import fix_text
from tests.mutations.bases import BASES
from tests.mutations.kinds import KINDS

LISTS = """{"StartAt": "A", "States": {"A": {"Type": "Map",
  "Iterator": {"StartAt": "B", "States": {"B": {"Type": "Pss", "End": true}}},
  "Retry": [{"ErrorEquals": ["States.ALL"]}, {"ErrorEquals": ["x"],   "MaxAttempts": 1}],
  "Next": "Finishd"},
  "Finished": {"Type": "Succeed", "Coment": "x"}}}"""


def test_json() -> None:
    made, done = fix_text(LISTS, "f.json")
    expected = (
        LISTS.replace("Iterator", "ItemProcessor")
        .replace("Pss", "Pass")
        .replace("Finishd", "Finished")
        .replace("Coment", "Comment")
        .replace(
            '{"ErrorEquals": ["States.ALL"]}, {"ErrorEquals": ["x"],   "MaxAttempts": 1}',
            '{"ErrorEquals": ["x"],   "MaxAttempts": 1}, {"ErrorEquals": ["States.ALL"]}',
        )
    )
    assert made == expected
    assert len(done) == 5


def test_an_entry_of_a_list_in_yaml_moves_with_its_comments() -> None:
    text = (
        "StartAt: A\nStates:\n  A:\n    Type: Task\n    Resource: arn:aws:states:::sqs:sendMessage\n"
        "    Parameters: {QueueUrl: q, MessageBody: m}\n    Retry:\n"
        "      - ErrorEquals:\n          - States.ALL\n        MaxAttempts: 1  # all\n"
        "      # the first\n      - ErrorEquals: [B]\n    End: true\n"
    )
    made, done = fix_text(text, "f.yaml")
    assert [each.code for each in done] == ["retry-order"]
    assert made == (
        text[: text.index("      - ErrorEquals:\n")]
        + "      # the first\n      - ErrorEquals: [B]\n"
        + "      - ErrorEquals:\n          - States.ALL\n        MaxAttempts: 1  # all\n    End: true\n"
    )
    flow = (
        text[: text.index("    Retry:")] + "    Retry: [{ErrorEquals: [States.ALL]}, {ErrorEquals: [B]}]\n    End: true"
    )
    assert fix_text(flow, "f.yaml")[0] == flow.replace(
        "[{ErrorEquals: [States.ALL]}, {ErrorEquals: [B]}]", "[{ErrorEquals: [B]}, {ErrorEquals: [States.ALL]}]"
    )


def test_yaml_keeps_comments_and_quotes() -> None:
    text = (
        "StartAt: 'Go on'\nStates:\n  Go on:  # first\n    Type: Task\n    Resuorce: \"arn:aws:states:::sqs:sendMessage\"\n"
        "    Parameters: {QueueUrl: $.queue, 'MessageBody': $.body}  # both\n    Next: 'Finishd'\n  Finished: {Type: Succeed}\n"
    )
    made, _ = fix_text(text, "f.yaml")
    assert made == (
        text.replace("Resuorce", "Resource")
        .replace("QueueUrl:", "QueueUrl.$:")
        .replace("'MessageBody':", "'MessageBody.$':")
        .replace("'Finishd'", "'Finished'")
    )


@pytest.mark.parametrize(
    "text",
    [
        "{",
        '{"Resources": {"F": {"Type": "AWS::StepFunctions::StateMachine", "Properties": {"Definition": {"StrtAt": "A"}}}}}',
        '{"StartAt": "A", "States": {"A": {"Type": "Succeed", "Coment": "x", "Comment": "y"}}}',
        '{"StartAt": "A", "States": {"A": {"Type": "Pass", "End": true, "Parameters": {"x": "$.x", "x.$": "$.y"}}}}',
    ],
    ids=["broken", "a template", "a name that is taken", "a member that is taken"],
)
def test_what_is_not_safe_stays(text: str) -> None:
    assert fix_text(text, "f.json") == (text, [])


@pytest.mark.parametrize("name", ["a path without .$", "Type in lower case", "an older name of a field"])
@pytest.mark.parametrize("language", ["json", "yaml"])
def test_mistakes_are_undone(name: str, language: str) -> None:
    for base in BASES.values():
        broken = copy.deepcopy(base.definition)
        if KINDS[name].mutate(broken) is None:
            continue
        text = json.dumps(broken) if language == "json" else yaml.safe_dump(broken, sort_keys=False, width=10_000)
        made, done = fix_text(text, f"f.{language}")
        assert done, text
        assert asl.read(made, file=f"f.{language}").data != broken
