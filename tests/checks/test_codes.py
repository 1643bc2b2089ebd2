"""The registry: one entry for each code, and nothing in the source that is not in it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from sfgen.checks import CODES, Code, report
from sfgen.errors import Location

SOURCE = Path(__file__).parents[2] / "src" / "sfgen"
# Calls whose first argument is a code.
MAKERS = {"finding", "report", "_flawed"}


def used_codes() -> Iterator[tuple[str, str, str | None]]:
    """Give each code that is written in the source: where, the code, and the severity that is written with it."""
    for path in sorted(SOURCE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            keywords = {each.arg: each.value for each in node.keywords}
            name = getattr(node.func, "attr", getattr(node.func, "id", None))
            code = keywords.get("code")
            if code is None and name in MAKERS:
                # A method of a context may take other things first.
                code = next((each for each in node.args if isinstance(each, ast.Constant)), None)
            severity = keywords.get("severity")
            if isinstance(code, ast.Constant) and isinstance(code.value, str):
                written = severity.value if isinstance(severity, ast.Constant) else None
                yield f"{path.relative_to(SOURCE)}:{node.lineno}", code.value, str(written) if written else None


def test_every_code_in_the_source_is_registered() -> None:
    used = list(used_codes())
    assert len(used) > 50
    assert [(place, code) for place, code, _ in used if code not in CODES] == []


def test_severities_in_the_source_are_those_of_the_registry() -> None:
    wrong = [use for use in used_codes() if use[2] is not None and use[1] in CODES and CODES[use[1]].severity != use[2]]
    assert wrong == []


def test_every_registered_code_is_used() -> None:
    assert set(CODES) - {code for _, code, _ in used_codes()} == set()


def test_each_code_is_registered_once_under_its_name() -> None:
    text = (SOURCE / "checks" / "codes.py").read_text("utf-8")
    written = re.findall(r'Code\("([a-z-]+)"', text)
    assert written == list(CODES)
    assert [code.name for code in CODES.values()] == list(CODES)


@pytest.mark.parametrize("code", CODES.values(), ids=lambda code: code.name)
def test_codes_are_named_and_described_alike(code: Code) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)+", code.name)
    assert code.severity in {"error", "warning", "advice"}
    assert re.fullmatch(r"[A-Z`].{10,80}\.", code.summary), "one short sentence"


def test_the_registry_cannot_be_changed() -> None:
    with pytest.raises(TypeError):
        CODES["new-code"] = CODES["empty-states"]  # type: ignore[index]


@pytest.mark.parametrize("name", ["empty-states", "choice-without-default"])
def test_a_finding_has_the_severity_of_its_code(name: str) -> None:
    source = Location("flow.py", 3)
    made = report(name, "what", "remedy", state="A", pointer="/States/A", source=source)
    assert made.severity == CODES[name].severity
    assert (made.code, made.message, made.hint, made.state, made.pointer, made.source) == (
        name,
        "what",
        "remedy",
        "A",
        "/States/A",
        source,
    )


def test_an_unknown_code_is_a_mistake_of_ours() -> None:
    with pytest.raises(KeyError, match="no-such-code"):
        report("no-such-code", "what")
