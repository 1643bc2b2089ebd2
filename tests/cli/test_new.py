"""`sfgen new` makes a project that compiles, and whose tests pass."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from sfgen.cli import main
from tests.cli.conftest import Project


def sfgen(*arguments: str) -> Result:
    return CliRunner().invoke(main, list(arguments))


@pytest.fixture(autouse=True)
def folder(project: Project) -> Path:
    return project.folder


def test_the_project_compiles_without_a_finding(folder: Path) -> None:
    made = sfgen("new", "greeter")
    assert made.exit_code == 0
    assert made.stdout == ""
    assert "next: cd greeter && sfgen compile workflow.py" in made.stderr
    compiled = sfgen("compile", "greeter/workflow.py", "-o", str(folder))
    assert compiled.exit_code == 0
    assert compiled.stderr.splitlines() == ["wrote greeter.asl.json"]
    assert (folder / "greeter.asl.json").read_text("utf-8").startswith("{\n")


def test_the_tests_of_the_project_pass(folder: Path) -> None:
    sfgen("new", "greeter")
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:randomly"]
    done = subprocess.run(command, cwd=folder / "greeter", capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    assert "5 passed" in done.stdout


def test_the_name_goes_into_every_file(folder: Path) -> None:
    sfgen("new", "greeter")
    for file in ("workflow.py", "README.md"):
        text = (folder / "greeter" / file).read_text("utf-8")
        assert "greeter" in text
        assert "NAME" not in text


def test_a_project_is_not_overwritten(folder: Path) -> None:
    sfgen("new", "greeter")
    (folder / "greeter" / "workflow.py").write_text("mine\n")
    again = sfgen("new", "greeter")
    assert again.exit_code == 2
    assert again.stderr == "error[output] 'greeter' is there already\n  hint: choose another name, or remove it first\n"
    assert (folder / "greeter" / "workflow.py").read_text() == "mine\n"


@pytest.mark.parametrize("name", ["a b", "1st", "", "x" * 81, "ä"])
def test_a_name_that_no_workflow_can_have_is_refused(name: str, folder: Path) -> None:
    refused = sfgen("new", name)
    assert refused.exit_code == 2
    assert "cannot be the name of a workflow" in refused.stderr
    assert list(folder.iterdir()) == []


def test_a_folder_that_is_missing_is_named(folder: Path) -> None:
    refused = sfgen("new", "flows/greeter")
    assert refused.exit_code == 2
    assert "there is no folder 'flows'" in refused.stderr
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_prints_a_script_for_the_shell(shell: str) -> None:
    made = sfgen("completion", shell)
    assert made.exit_code == 0
    assert f"_SFGEN_COMPLETE={shell}_complete" in made.stdout


def test_completion_knows_its_shells() -> None:
    refused = sfgen("completion", "tcsh")
    assert refused.exit_code == 2
    assert "'tcsh' is not one of" in refused.stderr
