"""A step in an f-string was meant to be its result."""

from __future__ import annotations

import pytest

from sfgen import DefinitionError, Pass


def test_a_step_has_no_text() -> None:
    step = Pass("A", output=1)
    with pytest.raises(DefinitionError, match=r"a step has no text") as raised:
        f"the answer is {step}"
    assert raised.value.diagnostics[0].hint == "write {step.result} in the f-string, or {step.entry.name} for its name"


def test_its_repr_and_its_name_are_texts() -> None:
    step = Pass("A", output=1)
    assert repr(step) == "Pass('A')"
    assert f"{step.entry.name}" == "A"
