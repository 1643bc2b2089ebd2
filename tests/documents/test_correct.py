"""Nothing is said against definitions that are correct."""

from __future__ import annotations

import json

import pytest

from sfgen.documents import read_definitions, validate
from tests.mutations.bases import BASES, Base


@pytest.mark.parametrize("base", BASES.values(), ids=BASES)
def test_a_correct_definition(base: Base) -> None:
    [definition] = read_definitions(json.dumps(base.definition), "flow.json")
    found = validate(definition, "EXPRESS" if base.machine_type == "EXPRESS" else "STANDARD")
    assert [str(each) for each in found if each.severity != "advice"] == []
