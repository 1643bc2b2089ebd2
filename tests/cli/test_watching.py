"""`sfgen compile --watch` runs again when a file near the target changes, and only then."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from click.testing import CliRunner

from sfgen.cli import main
from sfgen.cli.watching import folders_of, snapshot, watch


class Interrupted(BaseException):
    """Ends a watch, as Ctrl-C does."""


def runs(changes: Sequence[Callable[[], object]], target: Path) -> list[Sequence[str]]:
    """Watch a target while changes happen between the looks, one a look; give the runs."""
    made: list[Sequence[str]] = []
    left = list(changes)

    def pause(_: float) -> None:
        if not left:
            raise Interrupted
        left.pop(0)()

    with pytest.raises(Interrupted):
        watch([str(target)], ["compile", str(target)], pause=pause, run=made.append)
    return made


@pytest.fixture
def target(tmp_path: Path) -> Path:
    path = tmp_path / "flow.py"
    path.write_text("x = 1\n")
    return path


def nothing() -> None:
    pass


def test_it_runs_once_at_the_start(target: Path) -> None:
    assert runs([nothing, nothing], target) == [["compile", str(target)]]


def test_it_runs_again_after_a_change(target: Path) -> None:
    assert len(runs([nothing, lambda: target.write_text("x = 22\n"), nothing], target)) == 2


def test_a_new_and_a_removed_file_are_changes(target: Path) -> None:
    prompt = target.parent / "prompts" / "title.jinja"
    prompt.parent.mkdir()
    assert len(runs([lambda: prompt.write_text("hi"), prompt.unlink, nothing], target)) == 3


def test_what_a_compile_writes_is_no_change(target: Path) -> None:
    output = target.parent / "flow.asl.json"
    cache = target.parent / "__pycache__" / "flow.cpython-311.pyc"
    cache.parent.mkdir()
    assert len(runs([lambda: output.write_text("{}"), lambda: cache.write_bytes(b"")], target)) == 1


def test_links_and_folders_that_have_gone_are_passed_over(target: Path) -> None:
    (target.parent / "loop").symlink_to(target.parent)
    assert list(snapshot([target.parent, target.parent / "gone"])) == [target]


@pytest.mark.parametrize(
    ("given", "folders"),
    [
        (["flows/a.py"], ["flows"]),
        (["flows/a.py:wf", "flows/b.py"], ["flows"]),
        (["shop.flows:wf"], ["."]),
        (["a.py", "other/b.py"], [".", "other"]),
    ],
)
def test_the_folders_of_targets_are_watched(given: list[str], folders: list[str]) -> None:
    assert folders_of(given) == [Path(folder) for folder in folders]


def test_watching_and_checking_exclude_each_other(target: Path) -> None:
    result = CliRunner().invoke(main, ["compile", str(target), "--watch", "--check", "-o", os.devnull])
    assert result.exit_code == 2
    assert "--check looks once, --watch goes on" in result.stderr
