"""Real definitions of others: nobody refuses one for a reason that the table does not know."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from tests.oracles.fixtures import Oracles
from tests.oracles.tolerated import refusals

FOLDER = os.environ.get("SFGEN_CORPUS_DIR")
FILES = sorted(path for path in Path(FOLDER or "").glob("*.json") if path.name != "manifest.json") if FOLDER else []


@pytest.mark.skipif(FOLDER is None, reason="SFGEN_CORPUS_DIR does not name a folder of real definitions")
def test_real_definitions_are_refused_for_known_reasons_only(oracles: Oracles) -> None:
    assert FILES
    found = [f"{path.name}: {text}" for path in FILES for text in refusals(oracles, json.loads(path.read_text()))]
    assert not found, "\n".join(found)
