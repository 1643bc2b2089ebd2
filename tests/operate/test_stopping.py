"""`sfgen stop` and `sfgen watch` for an execution that another process runs."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

from sfgen.cli.run import keep_run
from sfgen.local import Execution, run
from sfgen.local.store import Store
from sfgen.operate.errors import OperateError
from sfgen.operate.kept import stopped
from tests.cli.conftest import Project
from tests.local.machines import callback, passes

WAITING = {"StartAt": "Ask", "States": {"Ask": callback(Next="Then"), "Then": passes()}}


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "kept.sqlite3")


def begun(store: Store, name: str = "first") -> Execution:
    execution = run(WAITING, {}, execution_name=name)
    keep_run(store, execution._run, "ask.py")
    assert execution.status == "RUNNING"
    return execution


def stop(store: Store, name: str) -> None:
    snapshot, target = store.load(name)
    store.save(stopped(snapshot, "Enough", "of it"), target)


def test_the_process_that_runs_it_sees_it(store: Store) -> None:
    execution = begun(store)
    stop(store, "first")
    keep_run(store, execution._run, "ask.py")
    assert (execution.status, execution.error, execution.cause) == ("ABORTED", "Enough", "of it")
    assert store.rows()[0].status == "ABORTED"


def test_one_that_was_stopped_goes_on_when_it_is_redriven_or_run_anew(store: Store) -> None:
    execution = begun(store)
    stop(store, "first")
    keep_run(store, execution._run, "ask.py")
    execution.redrive()
    keep_run(store, execution._run, "ask.py")
    assert execution.status == "RUNNING"
    stop(store, "first")
    later = run(WAITING, {}, execution_name="first", start=execution._run.started_at + 1)
    keep_run(store, later._run, "ask.py")
    assert later.status == "RUNNING"


def test_what_has_ended_cannot_be_stopped(store: Store) -> None:
    begun(store).stop()
    stop(store, "first")
    with pytest.raises(OperateError, match="first is ABORTED: there is nothing to stop"):
        stop(store, "first")


def test_what_another_process_runs_is_watched(store: Store, project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    execution = begun(store)

    def later(seconds: float) -> None:
        # The other process goes on meanwhile.
        execution.send_task_success(execution.callbacks[0].token, {"ok": True})
        keep_run(store, execution._run, "ask.py")

    monkeypatch.setattr(time, "sleep", later)
    monkeypatch.setenv("SFGEN_STORE", str(project.folder / "kept.sqlite3"))
    done = project.run("watch", "first")
    assert (done.exit_code, json.loads(done.stdout)) == (0, {"ok": True})
    assert [line.partition(" since")[0] for line in done.stderr.splitlines()] == [
        "… Ask (Task)",
        "✓ Ask (Task) 0 s",
        "✓ Then (Pass) 0 s",
        "StateMachine first: SUCCEEDED in 0 s, 2 states",
    ]


SLOW = """
    from sfgen import Pass, Wait, Workflow

    wf = Workflow("slow")
    step = Pass("Before") >> Wait("First", seconds=1)
    for number in range(2, 30):
        step = step >> Wait(f"Wait {number}", seconds=1)
    wf.start_at(step)
"""


def test_a_process_ends_when_its_execution_is_stopped(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SFGEN_STORE", str(project.folder / "kept.sqlite3"))
    project.write("slow.py", SLOW)
    command = [sys.executable, "-m", "sfgen", "run", "slow.py", "--real-time", "--name", "slow"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        # It was kept when it had begun: the first state is over.
        assert "Before" in process.stderr.readline()
        assert "First" in process.stderr.readline()
        done = project.run("stop", "slow", "--error", "Enough")
        assert (done.exit_code, done.stderr) == (0, "slow is stopped\n")
        _, told = process.communicate(timeout=20)
    assert process.returncode == 1
    assert "ABORTED in " in told
    assert "Enough" in told
