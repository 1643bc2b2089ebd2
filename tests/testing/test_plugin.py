"""The plugin, in a pytest of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import pytest

TESTS = """
    from sfgen import Choice, Succeed, Workflow

    wf = Workflow("sizes", input=dict[str, int])
    wf.start_at(Choice("Big?").when(wf.input["n"] > 1, Succeed("Yes")).otherwise(Succeed("No")))

    def test_big(run_workflow):
        done = run_workflow(wf, {"n": 2})
        assert done.path == ["Big?", "Yes"]

    def test_without_the_fixture():
        assert wf.run({"n": 3}).status == "SUCCEEDED"
"""
FAILING = """
    from sfgen.local import fails

    MACHINE = {"StartAt": "T", "States": {"T": {"Type": "Task", "Resource": "arn:aws:states:::lambda:invoke", "End": True}}}

    def test_fails(run_workflow):
        done = run_workflow(MACHINE, mocks={"T": fails("Boom", "no luck")})
        assert done.status == "SUCCEEDED"
"""


@pytest.fixture
def tests(tmp_path: Path) -> Path:
    (tmp_path / "test_sizes.py").write_text(dedent(TESTS))
    return tmp_path


def pytest_in(folder: Path, *options: str) -> subprocess.CompletedProcess[str]:
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-p",
        "sfgen.testing.plugin",
        "-p",
        "no:randomly",
        "-p",
        "no:cacheprovider",
    ]
    return subprocess.run([*command, *options], cwd=folder, capture_output=True, text=True, check=False)


def test_coverage_is_shown_and_demanded(tests: Path) -> None:
    done = pytest_in(tests, "--sfgen-coverage-min", "90")
    assert done.returncode == 1
    assert "2 passed" in done.stdout
    assert "sizes  states 2/3 66%  transitions 1/2 50%" in done.stdout
    assert "  never entered: No\n  never taken:   Big? -> No\n" in done.stdout
    assert "FAIL: 60.0% is less than 90%" in done.stdout


def test_coverage_of_several_processes_adds_up(tests: Path) -> None:
    done = pytest_in(tests, "--sfgen-coverage", "-n", "2")
    assert (done.returncode, done.stderr) == (0, "")
    assert "sizes  states 2/3 66%  transitions 1/2 50%" in done.stdout


def test_a_test_that_fails_shows_its_runs(tests: Path) -> None:
    (tests / "test_sizes.py").write_text(dedent(FAILING))
    done = pytest_in(tests)
    assert done.returncode == 1
    assert "workflow runs" in done.stdout
    assert "<StateMachine FAILED: T>\n  T: Boom: no luck" in done.stdout
    assert "sfgen coverage" not in done.stdout


def test_a_share_is_a_percentage(tests: Path) -> None:
    done = pytest_in(tests, "--sfgen-coverage-min", "120")
    assert done.returncode == 4
    assert "--sfgen-coverage-min takes 0 to 100, not 120" in done.stderr
