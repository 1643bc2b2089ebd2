"""How findings print."""

from __future__ import annotations

from pathlib import Path

import pytest

from sfgen.cli.findings import shorten, show, summary
from sfgen.errors import Diagnostic, Location, Severity


def finding(severity: Severity, message: str, source: Location | None = None, pointer: str = "") -> Diagnostic:
    return Diagnostic(severity=severity, code="code", message=message, source=source, pointer=pointer)


def test_errors_come_first_each_kind_by_place(capsys: pytest.CaptureFixture[str]) -> None:
    show(
        [
            finding("warning", "w1", Location("/x/a.py", 1)),
            finding("error", "no place"),
            finding("error", "pointer", pointer="/States/A"),
            finding("error", "b2", Location("/x/b.py", 2)),
            finding("error", "a10", Location("/x/a.py", 10)),
            finding("error", "a9 column 7", Location("/x/a.py", 9, 7)),
            finding("error", "a9 column 3", Location("/x/a.py", 9, 3)),
        ]
    )
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.splitlines() == [
        "error[code] /x/a.py:9:3 a9 column 3",
        "error[code] /x/a.py:9:7 a9 column 7",
        "error[code] /x/a.py:10 a10",
        "error[code] /x/b.py:2 b2",
        "error[code] no place",
        "error[code] at /States/A pointer",
        "warning[code] /x/a.py:1 w1",
        "6 errors, 1 warning",
    ]


def test_equal_findings_print_once(capsys: pytest.CaptureFixture[str]) -> None:
    show([finding("error", "same")] * 3)
    assert capsys.readouterr().err == "error[code] same\n1 error\n"


def test_advice_is_counted_and_shown_on_request(capsys: pytest.CaptureFixture[str]) -> None:
    findings = [finding("advice", "a"), finding("warning", "w")]
    show(findings)
    assert capsys.readouterr().err == "warning[code] w\n1 warning, 1 advice (shown by --advice)\n"
    show(findings, advice=True)
    assert capsys.readouterr().err == "warning[code] w\nadvice[code] a\n1 warning, 1 advice\n"


def test_nothing_to_say(capsys: pytest.CaptureFixture[str]) -> None:
    show([])
    assert capsys.readouterr().err == ""


def test_the_summary_counts() -> None:
    assert summary([finding("error", "1"), finding("warning", "2"), finding("error", "3")]) == "2 errors, 1 warning"


def test_paths_are_short_below_the_current_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert shorten(str(tmp_path / "flows" / "shop.py")) == str(Path("flows/shop.py"))
    assert shorten(f"{tmp_path}2/shop.py") == f"{tmp_path}2/shop.py"
    assert shorten("shop.py") == "shop.py"
