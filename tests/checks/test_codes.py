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
# Calls whose first argument is a code; of a Problem it is the second.
MAKERS = {"Problem", "finding", "report", "_report", "_flawed", "_problem"}


def trees() -> Iterator[tuple[Path, ast.Module]]:
    """Give the modules that make findings; the layers at the edge only give exceptions the same form."""
    for path in sorted(SOURCE.rglob("*.py")):
        name = path.relative_to(SOURCE)
        if name.parts[0] not in {"cli", "deploy", "operate"} and name != Path("checks/codes.py"):
            yield name, ast.parse(path.read_text("utf-8"))


def text(node: ast.AST | None) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def findings() -> Iterator[tuple[str, str, str | None]]:
    """Give each finding in the source: where it is made, its code, and the severity that is written with it."""
    for name, tree in trees():
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call):
                continue
            keywords = {each.arg: each.value for each in node.keywords}
            maker = getattr(node.func, "attr", getattr(node.func, "id", None))
            texts = [text(each) for each in node.args] or [None]
            severity, code = text(keywords.get("severity")), text(keywords.get("code"))
            if maker == "Problem" and len(texts) > 1:
                severity, code = texts[:2]
            elif maker in MAKERS:
                code = code or texts[0]
            if code is not None:
                yield f"{name}:{node.lineno}", code, severity


def test_every_finding_in_the_source_has_a_registered_code() -> None:
    made = list(findings())
    assert len(made) > 100
    assert [(place, code) for place, code, _ in made if code not in CODES] == []


def test_severities_in_the_source_are_those_of_the_registry() -> None:
    written = [each for each in findings() if each[2] is not None]
    assert len(written) > 10
    assert [each for each in written if CODES[each[1]].severity != each[2]] == []


def test_every_registered_code_is_used() -> None:
    used = {text(node) for _, tree in trees() for node in ast.walk(tree)}
    # A refused function has its name in its code.
    assert set(CODES) - used - {"jsonata-eval"} == set()


def test_each_code_is_registered_once_under_its_name() -> None:
    source = (SOURCE / "checks" / "codes.py").read_text("utf-8")
    written = re.findall(r'Code\(\s*"([a-z-]+)"', source)
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
