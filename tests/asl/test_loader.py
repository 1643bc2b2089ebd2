"""Reading: what is found wrong, where, with which remedy, and what survives it."""

import json
from pathlib import Path
from typing import Any

import pytest

from sfgen import asl
from sfgen.asl import loader
from sfgen.errors import DefinitionError, Diagnostic, DocumentError, Location
from tests.mutations.bases import BASES, Base


def machine(*, states: dict[str, Any] | None = None, **fields: Any) -> dict[str, Any]:
    """Return a definition that is right in everything but what a test changes."""
    return {"StartAt": "A", "States": states if states is not None else {"A": {"Type": "Succeed"}}} | fields


def only(definition: Any) -> Diagnostic:
    """Return the one finding about a definition, after checking that nothing of the definition is lost."""
    document = asl.read_object(definition)
    assert document.machine.to_dict() == definition
    assert asl.read(document.machine.to_yaml()).data == definition
    assert len(document.diagnostics) == 1, document.diagnostics
    return document.diagnostics[0]


TASK = {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "End": True}
RULE = {"Variable": "$.a", "IsNull": True, "Next": "A"}
WRONG_STATES = [
    # state, code, pointer inside the state, message, hint
    (
        TASK | {"Resorce": 1},
        "unknown-field",
        "/Resorce",
        "A Task state has no field 'Resorce'",
        "did you mean 'Resource'?",
    ),
    (
        TASK | {"timeout_seconds": 1},
        "unknown-field",
        "/timeout_seconds",
        "A Task state has no field 'timeout_seconds'",
        "did you mean 'TimeoutSeconds'?",
    ),
    (
        {"Type": "Wait", "Seconds": 1, "Retry": [], "End": True},
        "unknown-field",
        "/Retry",
        "A Wait state has no field 'Retry'",
        "Retry is a field of Task, Parallel and Map states",
    ),
    (TASK | {"Zzz": {}}, "unknown-field", "/Zzz", "A Task state has no field 'Zzz'", None),
    (
        TASK | {"Retry": [{"ErrorEquals": ["E"], "MaxAttempt": 1}]},
        "unknown-field",
        "/Retry/0/MaxAttempt",
        "A retrier has no field 'MaxAttempt'",
        "did you mean 'MaxAttempts'?",
    ),
    (
        {"Type": "Choice", "Choices": [{"And": [{"Variable": "$", "IsNul": True}], "Next": "A"}]},
        "unknown-field",
        "/Choices/0/And/0/IsNul",
        "A choice rule has no field 'IsNul'",
        "did you mean 'IsNull'?",
    ),
    (
        {
            "Type": "Map",
            "ItemReader": {"Resource": "arn", "InputType": "CSV"},
            "ItemProcessor": machine(states={"B": {"Type": "Succeed"}}),
            "End": True,
        },
        "unknown-field",
        "/ItemReader/InputType",
        "An item reader has no field 'InputType'",
        "InputType is a field of a reader config",
    ),
    (
        {"Type": "Parallel", "Branches": [machine(states={"B": {"Type": "Succeed"}}, QueryLanguage="JSONata")]},
        "unknown-field",
        "/Branches/0/QueryLanguage",
        "A branch has no field 'QueryLanguage'",
        "QueryLanguage is a field of a state machine and every state",
    ),
    (
        TASK | {"TimeoutSeconds": "60"},
        "field-wrong-type",
        "/TimeoutSeconds",
        "TimeoutSeconds is the string '60'; it takes a whole number or a JSONata expression",
        "write 60 without quotes",
    ),
    (
        TASK | {"TimeoutSeconds": 60.0},
        "field-wrong-type",
        "/TimeoutSeconds",
        "TimeoutSeconds is the number 60.0; it takes a whole number or a JSONata expression",
        "write 60",
    ),
    (
        TASK | {"HeartbeatSeconds": " {% 1 %}"},
        "field-wrong-type",
        "/HeartbeatSeconds",
        "HeartbeatSeconds is the string ' {% 1 %}'; it takes a whole number or a JSONata expression",
        "an expression begins with {% and ends with %}, with nothing around it",
    ),
    (
        TASK | {"Comment": None},
        "field-wrong-type",
        "/Comment",
        "Comment is null; it takes a string",
        None,
    ),
    (
        TASK | {"ResultPath": 5},
        "field-wrong-type",
        "/ResultPath",
        "ResultPath is the number 5; it takes a string or null",
        None,
    ),
    (TASK | {"Assign": []}, "field-wrong-type", "/Assign", "Assign is an array; it takes an object", None),
    (TASK | {"End": "yes"}, "field-wrong-type", "/End", "End is the string 'yes'; it takes true or false", None),
    (TASK | {"Retry": {}}, "field-wrong-type", "/Retry", "Retry is an object; it takes an array", None),
    (TASK | {"Catch": ["E"]}, "field-wrong-type", "/Catch/0", "Catch[0] is the string 'E'; it takes an object", None),
    (
        TASK | {"Credentials": "arn"},
        "field-wrong-type",
        "/Credentials",
        "Credentials is the string 'arn'; it takes an object",
        None,
    ),
    (
        TASK | {"Retry": [{"ErrorEquals": ["E", 5]}]},
        "field-wrong-type",
        "/Retry/0/ErrorEquals/1",
        "ErrorEquals[1] is the number 5; it takes a string",
        None,
    ),
    (
        TASK | {"Retry": [{"ErrorEquals": "E"}]},
        "field-wrong-type",
        "/Retry/0/ErrorEquals",
        "ErrorEquals is the string 'E'; it takes an array of strings",
        None,
    ),
    (
        {"Type": "Choice", "Choices": [RULE | {"IsNull": "yes"}]},
        "field-wrong-type",
        "/Choices/0/IsNull",
        "IsNull is the string 'yes'; it takes true or false",
        None,
    ),
    (
        TASK | {"QueryLanguage": "jsonata"},
        "field-wrong-value",
        "/QueryLanguage",
        "QueryLanguage is 'jsonata'; it takes one of JSONPath, JSONata",
        "did you mean 'JSONata'?",
    ),
    (
        TASK | {"Retry": [{"ErrorEquals": ["E"], "JitterStrategy": "Some"}]},
        "field-wrong-value",
        "/Retry/0/JitterStrategy",
        "JitterStrategy is 'Some'; it takes one of FULL, NONE",
        None,
    ),
    (
        TASK | {"Retry": [{"ErrorEquals": ["E"], "JitterStrategy": 5}]},
        "field-wrong-type",
        "/Retry/0/JitterStrategy",
        "JitterStrategy is the number 5; it takes one of FULL, NONE",
        None,
    ),
    ({"Type": "Task", "End": True}, "missing-field", "", "A Task state needs Resource", None),
    ({"Type": "Map", "End": True}, "missing-field", "", "A Map state needs ItemProcessor", None),
    ({"Type": "Choice", "Default": "A"}, "missing-field", "", "A Choice state needs Choices", None),
    (
        {"Type": "Choice", "Choices": [{"Variable": "$.a", "Not": {"Variable": "$.b", "IsNull": True}}]},
        "missing-field",
        "/Choices/0",
        "A choice rule needs Next",
        None,
    ),
    (TASK | {"Catch": [{"ErrorEquals": ["E"]}]}, "missing-field", "/Catch/0", "A catcher needs Next", None),
    (
        {"Type": "Tsak"},
        "unknown-state-type",
        "/Type",
        "Type is 'Tsak'; it takes one of Task, Pass, Wait, Choice, Succeed, Fail, Parallel, Map",
        "did you mean 'Task'?",
    ),
    (
        {"Type": None},
        "field-wrong-type",
        "/Type",
        "Type is null; it takes one of Task, Pass, Wait, Choice, Succeed, Fail, Parallel, Map",
        None,
    ),
    (
        {"End": True},
        "missing-field",
        "",
        "A state needs Type",
        "it is one of Task, Pass, Wait, Choice, Succeed, Fail, Parallel, Map",
    ),
    ("Pass", "field-wrong-type", "", "'A/1' is the string 'Pass'; it takes an object", None),
    ([], "field-wrong-type", "", "'A/1' is an array; it takes an object", None),
]


@pytest.mark.parametrize(("state", "code", "pointer", "message", "hint"), WRONG_STATES)
def test_what_is_wrong_with_a_state_is_found_and_survives(
    state: Any, code: str, pointer: str, message: str, hint: str | None
) -> None:
    finding = only(machine(states={"A/1": state}))
    assert (finding.severity, finding.code, finding.state) == ("error", code, "A/1")
    assert finding.pointer == f"/States/A~11{pointer}"
    assert finding.message == message
    assert finding.hint == hint


@pytest.mark.parametrize(
    ("definition", "code", "pointer", "message"),
    [
        ({"States": {}}, "missing-field", "", "A state machine needs StartAt"),
        ({"StartAt": "A"}, "missing-field", "", "A state machine needs States"),
        (machine(States=[]), "field-wrong-type", "/States", "States is an array; it takes an object"),
        (machine(StartAt=None), "field-wrong-type", "/StartAt", "StartAt is null; it takes a string"),
        (
            machine(TimeoutSeconds="{% 1 %}"),
            "field-wrong-type",
            "/TimeoutSeconds",
            "TimeoutSeconds is the string '{% 1 %}'; it takes a whole number",
        ),
        (machine(startAt="A"), "unknown-field", "/startAt", "A state machine has no field 'startAt'"),
    ],
)
def test_what_is_wrong_with_the_machine_is_found(definition: Any, code: str, pointer: str, message: str) -> None:
    finding = only(definition)
    assert (finding.code, finding.pointer, finding.message, finding.state) == (code, pointer, message, None)


def test_all_findings_come_at_once_in_the_order_of_the_document() -> None:
    inner = machine(states={"C": {"Type": "Pass", "Nxt": "D"}}, Comment=5)
    document = asl.read_object(
        machine(
            states={
                "A": {"Type": "Wat"},
                "B": {"Type": "Parallel", "Branches": [inner], "Next": 1},
                "D": {"Type": "Task", "Retry": [{}]},
            },
            Versoin="1.0",
        )
    )
    assert [finding.pointer for finding in document.diagnostics] == [
        "/States/A/Type",
        "/Versoin",
        "/States/B/Next",
        "/States/B/Branches/0/Comment",
        "/States/B/Branches/0/States/C/Nxt",
        "/States/D",
        "/States/D/Retry/0",
    ]
    assert [finding.state for finding in document.diagnostics] == ["A", None, "B", "B", "C", "D", "D"]
    assert document.has_errors


def test_attributes_keep_their_types_whatever_the_document_holds() -> None:
    wrong = {"Type": "Task", "Resource": 5, "Comment": [], "Retry": [1], "Next": 7, "Extra": 1}
    state = asl.read_object(machine(states={"A": wrong})).machine.states["A"]
    assert isinstance(state, asl.TaskState)
    assert (state.resource, state.comment, state.retry, state.next) == ("", None, None, None)
    assert state.model_extra == {"Resource": 5, "Comment": [], "Retry": [1], "Next": 7, "Extra": 1}


@pytest.mark.parametrize(
    "definition",
    [
        machine(States="${States}"),
        machine(QueryLanguage="${Language}", TimeoutSeconds="${Timeout}"),
        machine(states={"A": "${State}"}),
        machine(states={"A": {"Type": "${Type}", "Anything": 1}}),
        machine(states={"A": TASK | {"Retry": "${Retry}", "Catch": ["${Catcher}"], "End": "${End}"}}),
        machine(states={"A": TASK | {"Assign": "${Assign}", "Credentials": "${Credentials}"}}),
        machine(states={"A": {"Type": "Choice", "Choices": ["${Rule}", RULE | {"IsNull": "${Null}"}]}}),
        machine(states={"A": {"Type": "Map", "ItemProcessor": "${Processor}", "MaxConcurrency": "${N}"}}),
        machine(states={"A": {"Type": "Parallel", "Branches": "${Branches}"}}),
        machine(states={"A": TASK | {"Retry": [{"ErrorEquals": "${Errors}", "BackoffRate": "${Rate}"}]}}),
    ],
)
def test_substitutions_may_stand_anywhere(definition: Any) -> None:
    document = asl.read_object(definition)
    assert document.diagnostics == ()
    assert document.machine.to_dict() == definition
    assert asl.loads(document.machine.to_json()) == document.machine


def test_unknown_states_keep_their_name_and_lead_on() -> None:
    raw = {"Type": "Tsak", "Next": "B", "Catch": [{"Next": "C"}, 5], "Choices": [{"Next": "D"}], "Default": "E"}
    document = asl.read_object(machine(states={"A": raw, "B": "${State}"}))
    unknown = document.machine.states["A"]
    assert isinstance(unknown, asl.UnknownState)
    assert unknown.raw == raw
    assert {(each.suffix, each.target, each.kind) for each in asl.transitions(unknown)} == {
        ("/Choices/0/Next", "D", "choice"),
        ("/Catch/0/Next", "C", "catch"),
        ("/Default", "E", "default"),
        ("/Next", "B", "next"),
    }
    assert list(asl.transitions(document.machine.states["B"])) == []


def test_loads_raises_all_findings_together() -> None:
    with pytest.raises(DefinitionError) as caught:
        asl.loads(json.dumps(machine(states={"A": {"Type": "Pass", "Nxt": 1}}, Foo=1)))
    assert [finding.code for finding in caught.value.diagnostics] == ["unknown-field", "unknown-field"]
    with pytest.raises(DefinitionError):
        asl.from_dict({})


def test_findings_in_a_file_have_a_line_and_a_column(tmp_path: Path) -> None:
    file = tmp_path / "orders.asl.json"
    file.write_text('{\n  "StartAt": "A",\n  "States": {\n    "A": {"Type": "Pass", "Ned": true}\n  }\n}\n')
    with pytest.raises(DefinitionError) as caught:
        asl.load(file)
    assert caught.value.diagnostics[0].source == Location(str(file), 4, 27)
    assert f"{file}:4:27" in str(caught.value)
    file = file.with_suffix(".yaml")
    file.write_text("StartAt: A\nStates:\n  A:\n    Type: Pass\n    Ned: true\n")
    with pytest.raises(DefinitionError) as caught:
        asl.load(str(file))
    assert caught.value.diagnostics[0].source == Location(str(file), 5, 5)


@pytest.mark.parametrize("suffix", [".json", ".yaml"])
def test_places_of_a_document(suffix: str) -> None:
    definition = machine(states={"A": {"Type": "Parallel", "Branches": [{"x~/y": []}, {"z": [[], [1]]}]}})
    text = json.dumps(definition, indent=2)
    document = asl.read(text, file=f"f{suffix}")
    lines = text.split("\n")
    expected = {
        "": "{",
        "/StartAt": '"StartAt": "A",',
        "/States/A/Branches/0": "{",
        "/States/A/Branches/0/x~0~1y": '"x~/y": []',
        "/States/A/Branches/1/z/1/0": "1",
        "/States/A/Next": '"A": {',  # is not there: what is around it
    }
    found = document.places(expected)
    shown = {pointer: lines[place.line - 1][(place.column or 0) - 1 :] for pointer, place in found.items()}
    assert shown == expected
    assert {place.file for place in found.values()} == {f"f{suffix}"}


def test_plain_data_has_no_places() -> None:
    assert asl.read_object(machine()).places(["/StartAt"]) == {}
    assert asl.read(json.dumps(machine())).places(["/StartAt"]) == {}


@pytest.mark.parametrize("suffix", [".json", ".yaml"])
def test_duplicate_keys_are_found(suffix: str) -> None:
    text = '{"StartAt": "A",\n "States": {\n"A": {"Type": "Wait",\n"Seconds": 1,\n"Seconds": 2, "End": true}}}'
    document = asl.read(text, file=f"f{suffix}")
    (finding,) = document.diagnostics
    assert (finding.code, finding.pointer, finding.state) == ("duplicate-key", "/States/A/Seconds", "A")
    assert finding.source == Location(f"f{suffix}", 5, 1)
    assert document.data["States"]["A"]["Seconds"] == 2


@pytest.mark.parametrize(
    ("file", "text", "language"),
    [
        (None, '{"StartAt": "A"}', "json"),
        (None, "\ufeff \n{}", "json"),
        (None, "StartAt: A", "yaml"),
        ("a.JSON", "{}", "json"),
        ("a.yml", '{"StartAt": "A"}', "yaml"),
        ("definition", "StartAt: A", "yaml"),
    ],
)
def test_language_of_a_text(file: str | None, text: str, language: str) -> None:
    assert asl.read(text, file=file).format == language


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ("", "f.json: the document is empty. Write an object with StartAt and States."),
        (b"\xef\xbb\xbf \n", "f.json: the document is empty. Write an object with StartAt and States."),
        ("[]", "f.json: the document is an array, not an object. Write an object with StartAt and States."),
        ("null", "f.json: the document is null, not an object. Write an object with StartAt and States."),
        (
            '"text"',
            "f.json: the document is the string 'text', not an object. Write an object with StartAt and States.",
        ),
        (b'{"a": "b\xff"}', "f.json:1:9: the byte 0xff is not UTF-8. Save the document as UTF-8."),
        (b"{\n\n  \xe9}", "f.json:3:3: the byte 0xe9 is not UTF-8. Save the document as UTF-8."),
        ("{}".encode("utf-16"), "f.json: the document is encoded as UTF-16. Save it as UTF-8."),
        ('{"a": "\\ud800"}', "f.json: at /a stands half of a UTF-16 pair"),
        ('{"a": "\ud800"}', "f.json: the text holds half of a UTF-16 pair"),
    ],
)
def test_unusable_texts_are_refused_in_one_line(data: str | bytes, message: str) -> None:
    with pytest.raises(DocumentError) as caught:
        asl.read(data, file="f.json")
    assert str(caught.value).startswith(message)


def test_a_text_without_a_file_is_refused_by_line() -> None:
    with pytest.raises(DocumentError, match=r"^line 2, column 1: not JSON: "):
        asl.read("{\n]")


def test_files_that_cannot_be_read_are_refused(tmp_path: Path) -> None:
    with pytest.raises(DocumentError, match="No such file"):
        asl.load(tmp_path / "missing.json")
    with pytest.raises(DocumentError, match="cannot be read"):
        asl.load(tmp_path)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ([], "the document is an array"),
        ({"A": {1: 2}}, "at /A stands an object with the key 1, which is no string"),
        ({"A": [{1, 2}]}, "at /A/0 stands a value of type set"),
        ({"A": float("inf")}, "at /A stands the number inf"),
    ],
)
def test_plain_data_that_is_no_json_is_refused(data: Any, message: str) -> None:
    with pytest.raises(DocumentError) as caught:
        asl.from_dict(data)
    assert str(caught.value).startswith(message)


def test_tuples_are_arrays() -> None:
    rule = {"Condition": "{% true %}", "Next": "A"}
    assert asl.from_dict(machine(states={"A": {"Type": "Choice", "Choices": (rule,)}})) == asl.from_dict(
        machine(states={"A": {"Type": "Choice", "Choices": [rule]}})
    )


def test_endless_data_is_refused() -> None:
    endless: dict[str, Any] = {}
    endless["States"] = endless
    with pytest.raises(DocumentError, match="inside 4,000 objects and arrays"):
        asl.from_dict(endless)


def test_many_findings_take_no_longer_than_their_number() -> None:
    states = {f"S{number}": {"Type": "Pass", f"Nxt{number}": "A", "End": True} for number in range(3_000)}
    document = asl.read(json.dumps(machine(states=states)), file="f.json")
    assert len(document.diagnostics) == 3_000
    assert document.diagnostics[0].hint is not None


@pytest.mark.parametrize("base", BASES.values(), ids=BASES)
def test_what_is_taken_at_once_is_what_pydantic_makes(base: Base, monkeypatch: pytest.MonkeyPatch) -> None:
    text = json.dumps(base.definition)
    quick = asl.read(text)
    monkeypatch.setattr(loader, "_taken", lambda *_: None)
    slow = asl.read(text)
    assert quick.machine == slow.machine
    assert list(quick.machine.to_dict()) == list(slow.machine.to_dict())
    assert quick.diagnostics == slow.diagnostics == ()
    for one, other in zip(asl.walk(quick.machine), asl.walk(slow.machine), strict=True):
        assert {name: type(value) for name, value in one.state.__dict__.items()} == {
            name: type(value) for name, value in other.state.__dict__.items()
        }
