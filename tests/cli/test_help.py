"""What is there is said by `--help`, and asking costs little."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib.metadata import version

import pytest

from tests.cli.conftest import Project

HEAVY = {"boto3", "botocore", "jinja2", "yaml"}
LAYERS = {"pydantic", "sfgen.asl", "sfgen.checks", "sfgen.dsl", "sfgen.expr", "sfgen.render"}
LIST_MODULES = """
import atexit, json, runpy, sys
atexit.register(lambda: print(json.dumps(sorted(sys.modules)), file=sys.stderr))
sys.argv = ["sfgen", *sys.argv[1:]]
runpy.run_module("sfgen", run_name="__main__")
"""


ASKING = pytest.mark.parametrize(
    "arguments", [["--help"], ["--version"], ["compile", "--help"], ["graph", "--help"], ["nonsense"]]
)


def loaded_by(*arguments: str) -> set[str]:
    """Return what a process that runs the command line has imported when it ends."""
    done = subprocess.run([sys.executable, "-c", LIST_MODULES, *arguments], capture_output=True, text=True, check=False)
    loaded = set(json.loads(done.stderr.splitlines()[-1]))
    assert "sfgen.cli" in loaded
    return loaded


@ASKING
def test_asking_for_help_loads_nothing_heavy(arguments: list[str]) -> None:
    assert loaded_by(*arguments) & HEAVY == set()


@ASKING
def test_asking_for_help_loads_no_model(arguments: list[str]) -> None:
    assert loaded_by(*arguments) & LAYERS == set()


def test_a_command_loads_what_it_needs_only(one: Project) -> None:
    loaded = loaded_by("compile", "one.py")
    assert "sfgen.dsl" in loaded
    assert loaded & {*HEAVY, "sfgen.render", "sfgen.cli.graph"} == set()


def test_help_names_the_commands_and_the_exit_codes(project: Project) -> None:
    text = " ".join(project.run("--help").stdout.split())
    assert "compile Compile workflows to Amazon States Language." in text
    assert "graph Draw a workflow" in text
    assert "Exit codes: 0 fine" in text


@pytest.mark.parametrize("command", ["compile", "validate", "explain", "fmt", "graph", "new", "completion"])
def test_each_command_says_its_exit_codes(project: Project, command: str) -> None:
    assert "Exit codes: 0 fine" in project.run(command, "--help").stdout


def test_version(project: Project) -> None:
    assert project.run("--version").stdout == f"sfgen, version {version('sfgen')}\n"
