"""The oracles answer, tell right from wrong, and keep the kinds of answers apart."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from typing import Any

import pytest

from tests.oracles.fixtures import Definition, Oracles
from tests.oracles.node import NodeOracle, OracleError
from tests.oracles.tolerated import ORACLES, OracleName, refusals

GOOD: Definition = {
    "Comment": "Both query languages and a nested scope",
    "StartAt": "Prepare",
    "States": {
        "Prepare": {"Type": "Pass", "Parameters": {"id.$": "$.id"}, "ResultPath": "$.prepared", "Next": "Ready?"},
        "Ready?": {
            "Type": "Choice",
            "Choices": [{"Variable": "$.prepared.id", "IsPresent": True, "Next": "Each"}],
            "Default": "Not ready",
        },
        "Not ready": {"Type": "Fail", "Error": "NotReady"},
        "Each": {
            "Type": "Map",
            "QueryLanguage": "JSONata",
            "Items": "{% $states.input.items %}",
            "ItemProcessor": {"StartAt": "Wait", "States": {"Wait": {"Type": "Wait", "Seconds": 1, "End": True}}},
            "Output": {"count": "{% $count($states.result) %}"},
            "End": True,
        },
    },
}
WRONG: dict[str, Definition] = {
    "unknown member": {"StartAt": "A", "States": {"A": {"Type": "Pass", "Nxt": "A", "End": True}}},
    "text for a number": {"StartAt": "A", "States": {"A": {"Type": "Wait", "Seconds": "x", "End": True}}},
    "unknown type": {"StartAt": "A", "States": {"A": {"Type": "Pas", "End": True}}},
    "no States": {"StartAt": "A"},
}


@pytest.mark.parametrize("name", ORACLES)
def test_a_good_definition_is_accepted(oracles: Oracles, name: OracleName) -> None:
    assert getattr(oracles, name)(GOOD) == []


@pytest.mark.parametrize("name", ORACLES)
@pytest.mark.parametrize("definition", WRONG.values(), ids=WRONG)
def test_a_wrong_definition_is_refused(oracles: Oracles, name: OracleName, definition: Definition) -> None:
    assert getattr(oracles, name)(definition)


def test_refusals_name_their_oracle(oracles: Oracles) -> None:
    assert {text.split(": ")[0] for text in refusals(oracles, WRONG["unknown member"])} == set(ORACLES)


def test_a_refusal_says_where(oracles: Oracles) -> None:
    definition = {"StartAt": "a/b", "States": {"a/b": {"Type": "Pass", "Nxt": "x", "End": True}}}
    assert oracles.language_service(definition) == ["/States/a~1b/Nxt: Field is not supported."]
    assert [text.split(":")[0] for text in oracles.cfn_lint(definition)] == ["E3601 /States/a~1b/Nxt"]


def test_a_refused_definition_does_not_spoil_the_next(oracles: Oracles) -> None:
    wrong = {
        "QueryLanguage": "JSONata",
        "StartAt": "A",
        "States": {"A": {"Type": "Pass", "ResultPath": "$.a", "End": True}},
    }
    assert oracles.moto(wrong)
    assert oracles.moto(GOOD) == []


def test_a_definition_is_not_changed_by_asking(oracles: Oracles) -> None:
    definition: Definition = {"StartAt": "A", "States": {"A": {"Type": "Pass", "End": True}}}
    assert refusals(oracles, definition) == []
    assert definition == {"StartAt": "A", "States": {"A": {"Type": "Pass", "End": True}}}


@pytest.mark.parametrize("source", ["$states.input.a", "'a' & $x", "$map([1..3], function($n) { $n * 2 })", "a[b=1].c"])
def test_good_jsonata_is_parsed(oracles: Oracles, source: str) -> None:
    assert oracles.jsonata_parse(source)["ok"]


@pytest.mark.parametrize(
    ("source", "code", "position"),
    [
        pytest.param("$a ?? 1", "S0211", 5, id="an operator that came after 2.0.6"),
        pytest.param("$a ?: 1", "S0211", 5, id="another one"),
        pytest.param("1 +", "S0207", 3, id="an end too early"),
        pytest.param("(1", "S0203", 2, id="an open parenthesis"),
        pytest.param("'a", "S0101", 2, id="an open text"),
    ],
)
def test_bad_jsonata_is_refused(oracles: Oracles, source: str, code: str, position: int) -> None:
    answer = oracles.jsonata_parse(source)
    assert (answer["ok"], answer["code"], answer["position"]) == (False, code, position)
    assert answer["message"]


@pytest.mark.parametrize(
    ("source", "value"),
    [
        ("$x", 3),
        ("$states.input.name", "Ada"),
        ("$states.input.nothing", None),
        ("null", None),
        ("$x / 2", 1.5),
        ("$states.input.list.v", [1, 2]),
        ("$states.input.list[0].v", 1),
        ("[$states.input.list[0].v]", [1]),
        ("{'a': $missing, 'b': null}", {"b": None}),
        ("[$missing, null]", [None]),
        ("1 / 0", "Infinity"),
        ("[-1 / 0]", ["-Infinity"]),
        ("$x = 3", True),
        ("''", ""),
        ("$partition([1, 2, 3], 2)", [[1, 2], [3]]),
        ("$partition([1, 2], 2.9)", [[1, 2]]),
        ("$range(1, 9, 4)", [1, 5, 9]),
        ("$range(3, 1, -1)", [3, 2, 1]),
        ("$range(2, 2, 1)", 2),
        ("$hash('a', 'SHA-256')", hashlib.sha256(b"a").hexdigest()),
        ("$parse('{\"a\": [null]}')", {"a": [None]}),
        ("$random(7) = $random(7)", True),
        ("$random() < 1", True),
        ("$length($uuid())", 36),
    ],
)
def test_a_value(oracles: Oracles, source: str, value: Any) -> None:
    states = {"input": {"name": "Ada", "nothing": None, "list": [{"v": 1}, {"v": 2}]}}
    answer = oracles.jsonata_eval(source, {"states": states, "x": 3})
    assert answer == {"ok": True, "defined": True, "value": value}
    assert type(answer["value"]) is type(value)


@pytest.mark.parametrize(
    "source",
    ["$missing", "$states.input.missing", "$$", "name", "$hash('a', 'sha-1')", "$partition([1], 0)", "$parse()"],
)
def test_undefined(oracles: Oracles, source: str) -> None:
    assert oracles.jsonata_eval(source, {"states": {"input": {}}}) == {"ok": True, "defined": False}


@pytest.mark.parametrize(
    ("source", "code"),
    [
        ("'a' + 1", "T2001"),
        ("$nothing(1)", "T1006"),
        ("$eval('1')", "T1006"),
        ("$sum", "FUNCTION"),
        ("{'a': [function($x) { $x }]}", "FUNCTION"),
        ("/a/", "FUNCTION"),
        ("$parse('{')", "PARSE"),
        ("$parse(1)", "PARSE"),
        ("$range(1, 400000, 1)", "RANGE"),
        ("($f := function($n) { $f($n) + 1 }; $f(1))", "BOUND"),
        ("1 +", "S0207"),
        ("$error('mine')", "D3137"),
    ],
)
def test_an_error(oracles: Oracles, source: str, code: str) -> None:
    answer = oracles.jsonata_eval(source)
    assert (answer["ok"], answer["code"]) == (False, code)
    assert answer["message"]


def test_bindings_do_not_outlive_their_question(oracles: Oracles) -> None:
    assert oracles.jsonata_eval("$x := 1", {})["value"] == 1
    assert oracles.jsonata_eval("$x") == {"ok": True, "defined": False}


def test_a_dollar_in_the_name_of_a_binding_is_refused(oracles: Oracles) -> None:
    with pytest.raises(ValueError, match="without"):
        oracles.jsonata_eval("$x", {"$x": 1})


def test_a_broken_question_is_no_answer(oracles: Oracles) -> None:
    with pytest.raises(OracleError, match="operations"):
        oracles._node.ask("no such operation")
    assert oracles.jsonata_parse("1")["ok"]


def test_the_process_ends_with_its_input() -> None:
    node = NodeOracle()
    assert node.ask("jsonata_parse", source="1")["ok"]
    node.close()
    assert node._process.returncode == 0


def test_without_the_oracles_tests_fail_unless_told_otherwise(tmp_path: Any) -> None:
    test = tmp_path / "test_one.py"
    test.write_text("def test_one(oracles):\n    assert oracles.jsonata_parse('1')['ok']\n")

    def outcome(**environment: str) -> str:
        command = [sys.executable, "-m", "pytest", "-q", "-p", "tests.oracles.fixtures", "-p", "no:randomly", test]
        done = subprocess.run(command, env={"PATH": "", **environment}, capture_output=True, text=True, check=False)
        return done.stdout.splitlines()[-1]

    assert "1 error" in outcome() or "1 failed" in outcome()
    assert "1 skipped" in outcome(SFGEN_SKIP_ORACLES="1")
    assert "1 failed" in outcome(SFGEN_SKIP_ORACLES="1", CI="true")
