"""State machines in templates, with findings at their places in the file."""

from __future__ import annotations

import json
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest

from sfgen.documents import read_definitions, validate

FLOW = {
    "StartAt": "Send",
    "States": {
        "Send": {
            "Type": "Task",
            "Resource": "arn:aws:states:::sqs:sendMessage",
            "Parameters": {"QueueUrl": "${Queue}", "MessageBody": "m"},
            "Next": "Dnoe",
        },
        "Done": {"Type": "Succeed"},
    },
}


def found(text: str, file: str = "template.yaml") -> list[tuple[str, str, str]]:
    """Give code, the line that a finding points at from its column on, and the file."""
    findings: list[tuple[str, str, str]] = []
    for definition in read_definitions(text, file):
        for each in validate(definition):
            if each.severity == "advice":
                continue
            assert each.source is not None
            source = text if each.source.file == file else Path(each.source.file).read_text()
            line = source.split("\n")[each.source.line - 1]
            findings.append((each.code, line[(each.source.column or 1) - 1 :], each.source.file))
    return findings


def resource(properties: dict[str, Any], kind: str = "AWS::StepFunctions::StateMachine") -> dict[str, Any]:
    return {"Resources": {"Flow": {"Type": kind, "Properties": properties}, "Queue": {"Type": "AWS::SQS::Queue"}}}


def test_an_object_in_sam() -> None:
    text = dedent(
        """\
        Transform: AWS::Serverless-2016-10-31
        Resources:
          Flow:
            Type: AWS::Serverless::StateMachine
            Properties:
              Type: EXPRESS
              Definition:  # the flow
                StartAt: Send
                States:
                  Send:
                    Type: Task
                    Resource: arn:aws:states:::sqs:sendMessage.waitForTaskToken
                    Parameters:
                      QueueUrl: !Ref Queue
                      MessageBody.$: $$.Task.Token
                    TimeoutSeconds: !FindInMap [Times, !Ref Stage, Timeout]
                    End: true
        """
    )
    assert found(text) == [
        ("express-pattern", "Resource: arn:aws:states:::sqs:sendMessage.waitForTaskToken", "template.yaml")
    ]


@pytest.mark.parametrize("indent", [None, 2])
@pytest.mark.parametrize("inner", [None, 1])
def test_text_joined_by_the_cdk(indent: int | None, inner: int | None) -> None:
    before, after = json.dumps(FLOW, indent=inner).split('"${Queue}"')
    joined = {"Fn::Join": ["", [before + '"', {"Ref": "Queue"}, '"' + after]]}
    template = json.dumps(resource({"DefinitionString": joined}), indent=indent)
    [(code, line, _)] = found(template, "flow.template.json")
    assert code == "unknown-transition-target"
    assert line.startswith(r"\"Next\": \"Dnoe\"")


def test_text_with_sub_in_a_block() -> None:
    text = (
        "Resources:\n  Flow:\n    Type: AWS::StepFunctions::StateMachine\n    Properties:\n"
        "      DefinitionString: !Sub |\n"
        + "".join(f"        {line}\n" for line in json.dumps(FLOW, indent=2).splitlines())
    )
    [(code, line, _)] = found(text)
    assert (code, line) == ("unknown-transition-target", '"Next": "Dnoe"')


def test_sub_with_values_and_numbers_without_quotes() -> None:
    flow = json.dumps(FLOW).replace('"Type": "Succeed"', '"Type": "Wait", "Seconds": ${Seconds}, "Ed": true')
    template = json.dumps(resource({"DefinitionString": {"Fn::Sub": [flow, {"Seconds": 5}]}}))
    assert sorted((code, line[:8]) for code, line, _ in found(template, "t.json")) == [
        ("missing-transition", r"\"Done\""),
        ("unknown-field", r"\"Ed\": "),
        ("unknown-transition-target", r"\"Next\""),
    ]


def test_broken_text_is_told_at_its_place() -> None:
    template = json.dumps(resource({"DefinitionString": '{"StartAt": "A",, }'}), indent=1)
    [(code, line, _)] = found(template, "t.json")
    assert code == "unreadable-document"
    assert line.startswith(", }")


def test_a_local_file(tmp_path: Path) -> None:
    (tmp_path / "flows").mkdir()
    (tmp_path / "flows" / "flow.asl.json").write_text(json.dumps(FLOW, indent=2).replace('"m"', "${Body}"))
    text = dedent(
        """\
        Resources:
          Flow:
            Type: AWS::Serverless::StateMachine
            Properties:
              DefinitionUri: flows/flow.asl.json
              DefinitionSubstitutions: {Queue: !Ref Queue, Body: !Sub '"${Text}"'}
          Gone:
            Type: AWS::Serverless::StateMachine
            Properties:
              DefinitionUri: flows/gone.asl.json
          Elsewhere:
            Type: AWS::Serverless::StateMachine
            Properties:
              DefinitionUri: {Bucket: b, Key: k}
        """
    )
    file = str(tmp_path / "template.yaml")
    assert [(code, line) for code, line, _ in found(text, file)] == [
        ("unknown-transition-target", '"Next": "Dnoe"'),
        ("unreadable-document", "Properties:"),
    ]


def test_functions_become_substitutions() -> None:
    flow = {
        "StartAt": "Each",
        "States": {
            "Each": {
                "Type": "Map",
                "MaxConcurrency": {"Ref": "Concurrency"},
                "ItemProcessor": {
                    "StartAt": "Call",
                    "States": {
                        "Call": {
                            "Type": "Task",
                            "Resource": {"Fn::GetAtt": ["Function", "Arn"]},
                            "Comment": {"Fn::Join": ["-", ["a", {"Ref": "AWS::StackName"}]]},
                            "End": True,
                        }
                    },
                },
                "End": True,
            }
        },
    }
    for kind in ("AWS::StepFunctions::StateMachine", "AWS::Serverless::StateMachine"):
        assert found(json.dumps(resource({"Definition": flow}, kind)), "t.json") == []
    text = {"Fn::ToJsonString": flow}
    assert found(json.dumps(resource({"DefinitionString": text})), "t.json") == []


def test_a_template_without_state_machines() -> None:
    assert read_definitions(json.dumps({"Resources": {"Queue": {"Type": "AWS::SQS::Queue"}}}), "t.json") == []


def test_a_definition_that_speaks_of_templates_is_no_template() -> None:
    flow = json.dumps({"Comment": "makes Resources such as AWS::StepFunctions::StateMachine", **FLOW})
    assert [code for code, _, _ in found(flow, "t.json")] == ["unknown-transition-target"]


def test_numbers_without_quotes_in_a_definition() -> None:
    text = json.dumps(FLOW).replace('"Dnoe"', '"Done", "TimeoutSeconds": ${Limit}, "Nxt": ${X}')
    [(code, line, _)] = found(text, "flow.asl.json")
    assert (code, line[:5]) == ("unknown-field", '"Nxt"')
