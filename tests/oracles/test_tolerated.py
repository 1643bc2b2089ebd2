"""The table of tolerated refusals tells the truth."""

from __future__ import annotations

import copy

import pytest

from tests.oracles.fixtures import Oracles
from tests.oracles.tolerated import TOLERATED, Tolerated, refusals

every_row = pytest.mark.parametrize("row", TOLERATED, ids=lambda row: f"{row.oracle}: {row.reason}")


@every_row
def test_oracle_still_refuses_the_example_with_this_text(oracles: Oracles, row: Tolerated) -> None:
    found = getattr(oracles, row.oracle)(row.example)
    assert found, "the oracle has learned better: remove the row"
    assert [text for text in found if row.refusal.fullmatch(text)], found


@every_row
def test_oracle_accepts_the_mended_example(oracles: Oracles, row: Tolerated) -> None:
    assert getattr(oracles, row.oracle)(row.mended(row.example)) == []


@every_row
def test_example_is_refused_by_nobody_else(oracles: Oracles, row: Tolerated) -> None:
    before = copy.deepcopy(row.example)
    assert refusals(oracles, row.example) == []
    assert row.example == before


def test_nothing_hides_behind_a_tolerated_refusal(oracles: Oracles) -> None:
    # moto's grammar stops at the whole percentage, and only what it parses is looked at for the query language.
    processor = {
        "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "STANDARD"},
        "StartAt": "Inner",
        "States": {"Inner": {"Type": "Pass", "ResultPath": "$.x", "End": True}},
    }
    state = {"Type": "Map", "Items": [1], "ToleratedFailurePercentage": 5, "ItemProcessor": processor, "End": True}
    definition = {"QueryLanguage": "JSONata", "StartAt": "Each", "States": {"Each": state}}
    assert ["ResultPath" in text for text in oracles.moto(definition)] == [False]
    assert ["ResultPath" in text for text in refusals(oracles, definition, names=("moto",))] == [True]


def test_a_refusal_without_the_known_construct_is_not_tolerated(oracles: Oracles) -> None:
    state = {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "TimeoutSeconds": "soon", "End": True}
    definition = {"QueryLanguage": "JSONata", "StartAt": "Call", "States": {"Call": state}}
    found = refusals(oracles, definition)
    assert {text.split(":")[0] for text in found} == {"language_service", "asl_validator", "cfn_lint", "moto"}
