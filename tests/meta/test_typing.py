"""What type checkers say about user code: files that must pass, and files that must fail line by line.

`tests/typing/pass/*.py` and the examples are clean under mypy --strict and pyright. In `tests/typing/fail/*.py` mypy
reports an error on each line that ends with `# E: part of the message`, and nothing else; several on one line are
separated by `# E:` too.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PASS = sorted((ROOT / "tests" / "typing" / "pass").glob("*.py"))
FAIL = sorted((ROOT / "tests" / "typing" / "fail").glob("*.py"))
EXAMPLES = sorted((ROOT / "examples").glob("*.py"))

_MYPY_LINE = re.compile(r"^(?P<file>[^:]+):(?P<line>\d+): (?P<kind>error|note): (?P<message>.*)$")
_EXPECTED = re.compile(r"# E: (.*?)(?= *# E: |$)")

Findings = dict[str, dict[int, list[str]]]


def relative(paths: list[Path]) -> list[str]:
    return [path.relative_to(ROOT).as_posix() for path in paths]


@pytest.fixture(scope="module")
def mypy_findings() -> Findings:
    """What mypy says about all the files in one run, as a user without configuration has it."""
    command = [
        *(sys.executable, "-m", "mypy", "--strict", "--config-file=", "--cache-dir=.mypy_cache/typing"),
        *(
            "--namespace-packages",
            "--explicit-package-bases",
            "--no-pretty",
            "--no-error-summary",
            "--hide-error-context",
        ),
        *relative([*PASS, *FAIL, *EXAMPLES]),
    ]
    # An example imports what stands beside it, as it does when it runs.
    beside = {**os.environ, "MYPYPATH": "examples"}
    done = subprocess.run(command, cwd=ROOT, env=beside, capture_output=True, text=True, check=False)
    assert done.returncode in {0, 1}, done.stdout + done.stderr
    found: Findings = defaultdict(lambda: defaultdict(list))
    for line in done.stdout.splitlines():
        match = _MYPY_LINE.match(line)
        assert match, line
        if match["kind"] == "error":
            found[match["file"]][int(match["line"])].append(match["message"])
    return found


@pytest.mark.parametrize("file", relative([*PASS, *EXAMPLES]))
def test_mypy_accepts(file: str, mypy_findings: Findings) -> None:
    assert dict(mypy_findings.get(file, {})) == {}


@pytest.mark.parametrize("file", relative(FAIL))
def test_mypy_refuses_the_marked_lines_and_no_others(file: str, mypy_findings: Findings) -> None:
    expected = {
        number: messages
        for number, line in enumerate((ROOT / file).read_text("utf-8").splitlines(), 1)
        if (messages := _EXPECTED.findall(line))
    }
    assert expected, f"{file} marks no line"
    found = mypy_findings.get(file, {})
    assert {line: messages for line, messages in found.items() if line not in expected} == {}
    for line, messages in expected.items():
        assert len(found.get(line, [])) == len(messages), f"{file}:{line}: mypy says {found.get(line, 'nothing')}"
        for message, part in zip(found[line], messages, strict=True):
            assert part in message, f"{file}:{line}"


def test_mypy_says_nothing_elsewhere(mypy_findings: Findings) -> None:
    assert set(mypy_findings) <= set(relative([*PASS, *FAIL, *EXAMPLES])), mypy_findings


def test_pyright_accepts() -> None:
    # The package carries pyright; these keep it from asking for newer releases or another node.
    environment = {**os.environ, "PYRIGHT_PYTHON_IGNORE_WARNINGS": "1", "PYRIGHT_PYTHON_GLOBAL_NODE": "1"}
    command = [*(sys.executable, "-m", "pyright", "--outputjson"), *("--pythonpath", sys.executable)]
    files = relative([*PASS, *EXAMPLES])
    done = subprocess.run([*command, *files], cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    report = json.loads(done.stdout)
    assert report["summary"]["filesAnalyzed"] == len(files)
    found = [
        f"{Path(entry['file']).relative_to(ROOT)}:{entry['range']['start']['line'] + 1}: {entry['message']}"
        for entry in report["generalDiagnostics"]
    ]
    assert not found, "\n".join(found)
