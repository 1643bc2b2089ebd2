"""Templates in files: where they are looked for, what they include, and what cannot be read."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from sfgen import Prompt
from sfgen.errors import Diagnostic
from sfgen.expr.values import lift
from tests.expr.prompts.rendering import rendered_file
from tests.expr.prompts.support import evaluated, reference
from tests.oracles.fixtures import Oracles

DATA: dict[str, Any] = {"name": "Ada", "xs": ["a", "b"]}


def write(folder: Path, **texts: str) -> None:
    for name, text in texts.items():
        path = folder / name.replace("__", "/")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())


def inputs() -> dict[str, Any]:
    return {"name": reference(str, "name"), "xs": reference(list[str], "xs")}


def found(prompt: str) -> list[tuple[str, str, int]]:
    """Give the code, the file and the line of each finding."""
    return [(each.code, Path(place(each)[0]).name, place(each)[1]) for each in lift(prompt).problems]


def place(finding: Diagnostic) -> tuple[str, int]:
    assert finding.source is not None
    return finding.source.file, finding.source.line


def test_a_relative_path_starts_at_the_file_that_calls(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, prompts__title="Title for {{ name }}")
    caller = tmp_path / "flow.py"
    code = compile("from sfgen import Prompt\nmade = Prompt.from_file('prompts/title', name='x')", str(caller), "exec")
    monkeypatch.chdir("/")
    namespace: dict[str, Any] = {}
    exec(code, namespace)
    assert lift(namespace["made"]) == lift("Title for x")


def test_a_path_object_will_do(tmp_path: Path) -> None:
    write(tmp_path, title="Title")
    assert (
        lift(Prompt.from_file(tmp_path / "title")) == lift(Prompt.from_file(str(tmp_path / "title"))) == lift("Title")
    )


@pytest.mark.parametrize(
    ("text", "meant"), [("a\n", "a"), ("\ufeffa", "a"), ("a\r\nb\r\n", "a\nb"), ("Füße 😀", "Füße 😀"), ("", "")]
)
def test_files_are_utf_8(tmp_path: Path, text: str, meant: str) -> None:
    write(tmp_path, title=text)
    assert lift(Prompt.from_file(tmp_path / "title")) == lift(meant)


def test_findings_stand_at_the_lines_of_the_file(tmp_path: Path) -> None:
    write(tmp_path, title="{{ a }}\n\n{{ name | nope }}{# {{ b }} #}\n{%- if name %}{{ c }}\n{% endif %}")
    made = Prompt.from_file(tmp_path / "title", name=reference(str), more=1)
    assert found(made) == [
        ("prompt-unknown-input", "title", 1),
        ("prompt-unsupported", "title", 3),
        ("prompt-unknown-input", "title", 4),
        ("prompt-unused-input", "test_files.py", lift(made).problems[-1].source.line),  # type: ignore[union-attr]
    ]
    assert not any("of the template" in each.message for each in lift(made).problems)


def test_a_syntax_error_has_its_line(tmp_path: Path) -> None:
    write(tmp_path, title="a\nb\n{% if %}\n")
    assert found(Prompt.from_file(tmp_path / "title")) == [("prompt-syntax", "title", 3)]


def test_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "latin").write_bytes(b"caf\xe9")
    (tmp_path / "folder").mkdir()
    for name, message in [
        ("none", "No such file"),
        ("folder", "Is a directory"),
        ("latin", "is not UTF-8"),
        ("a\0", "null"),
    ]:
        (problem,) = lift(Prompt.from_file(tmp_path / name, x=1)).problems
        assert problem.code == "prompt-file"
        assert message in problem.message
        assert Path(place(problem)[0]) == Path(__file__)
    (problem,) = lift(Prompt.from_file(3)).problems  # type: ignore[arg-type]
    assert problem.code == "value-not-json"


@pytest.mark.parametrize(
    ("main", "texts"),
    [
        ("a {% include 'part' %} b", {"part": "[{{ name }}]\n"}),
        ("{% for x in xs %}{% include 'part' %}{% endfor %}", {"part": "[{{ x }}{{ name }}]"}),
        (
            "{% set name = 'new' %}{% include 'part' %}{{ name }}",
            {"part": "{{ name }}{% set name = 'inner' %}{{ name }}"},
        ),
        ("{% include 'deep/er/part' %}", {"deep__er__part": "{% include 'deep/other' %}", "deep__other": "{{ name }}"}),
        ("{% include ['none', 'part'] %}{% include ('part', 'none') %}", {"part": "p"}),
        ("{% include 'none' ignore missing %}{% include ['no', 'none'] ignore missing %}x", {}),
        ("{% include 'part' without context %}", {"part": "{{ name | default('nobody') }}"}),
        ("{% include 'part' %}{% include 'part' %}", {"part": "{{ name }}"}),
    ],
)
def test_includes_are_jinjas(tmp_path: Path, main: str, texts: dict[str, str], oracles: Oracles) -> None:
    write(tmp_path, main=main, **texts)
    made = Prompt.from_file(tmp_path / "main", **inputs())
    assert evaluated(oracles, made, DATA) == rendered_file(str(tmp_path), "main", DATA)


def test_findings_of_what_is_included_stand_in_its_own_file(tmp_path: Path) -> None:
    write(tmp_path, main="{{ a }}\n{% include 'part' %}\n{{ c }}", part="\n{{ b }}\n{{ loop.index }}")
    assert found(Prompt.from_file(tmp_path / "main")) == [
        ("prompt-unknown-input", "main", 1),
        ("prompt-unknown-input", "part", 2),
        ("prompt-unknown-input", "part", 3),
        ("prompt-unknown-input", "main", 3),
    ]


@pytest.mark.parametrize(
    ("main", "part", "expected"),
    [
        ("\n{% include 'none' %}", "", ("prompt-file", "main", 2)),
        ("\n{% include ['none', 'nothing'] %}", "", ("prompt-file", "main", 2)),
        ("{% include '../main' %}", "", ("prompt-file", "main", 1)),
        ("{% include '/etc/passwd' %}", "", ("prompt-file", "main", 1)),
        ("{% include 'a/../../main' %}", "", ("prompt-file", "main", 1)),
        ("{% include 'part' %}", "{% if %}", ("prompt-syntax", "part", 1)),
        ("{% include 'main' %}", "", ("prompt-unsupported", "main", 1)),
        ("{% include 'part' %}", "\n{% include 'main' %}", ("prompt-unsupported", "part", 2)),
        ("{% include name %}", "", ("prompt-unsupported", "main", 1)),
        ("{% include ['part', name] %}", "", ("prompt-unsupported", "main", 1)),
    ],
)
def test_includes_that_cannot_be(tmp_path: Path, main: str, part: str, expected: tuple[str, str, int]) -> None:
    write(tmp_path, main=main, part=part)
    made = found(Prompt.from_file(tmp_path / "main", **inputs()))
    assert [each for each in made if each[0] != "prompt-unused-input"] == [expected]


def test_an_input_that_only_an_included_file_uses_is_used(tmp_path: Path) -> None:
    write(tmp_path, main="{% include 'part' %}", part="{{ name }}")
    assert found(Prompt.from_file(tmp_path / "main", name="x")) == []


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission(tmp_path: Path) -> None:
    write(tmp_path, title="x")
    (tmp_path / "title").chmod(0)
    (problem,) = lift(Prompt.from_file(tmp_path / "title")).problems
    assert (problem.code, "Permission denied" in problem.message) == ("prompt-file", True)
