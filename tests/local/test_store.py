"""Executions that are kept, and gone on with in another process."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sfgen import local
from sfgen.local.store import Store, StoreError
from tests.local.machines import distributed, each, machine, parallel, passes, task, told
from tests.local.test_histories import SIMPLE, machines, reliable

FLAKY = machine(
    P=passes(Assign={"x": 1}, Next="S"),
    S=parallel(
        machine(A=task()),
        machine(M=each(machine(T=task(Parameters={"x.$": "$x", "i.$": "$"})), MaxConcurrency=1)),
    ),
)


def again(execution: local.Execution, **options: Any) -> local.Execution:
    """Give the execution as another process has it."""
    return local.restore(json.loads(json.dumps(execution.snapshot())), **options)


def test_an_execution_is_the_same_when_it_is_restored() -> None:
    execution = local.run(FLAKY, [1, 2], mocks={"A": {"a": 1}, "T": lambda given: {"did": given}})
    kept = again(execution)
    assert kept.events == execution.events
    assert (kept.status, kept.output, kept.arn) == (execution.status, execution.output, execution.arn)
    assert kept.states == execution.states


def test_a_redrive_goes_on_where_the_other_process_had_stopped() -> None:
    mocks = {"A": {"a": 1}, "T": lambda given: local.fails("X") if given["i"] == 2 else {"did": given}}
    execution = local.run(FLAKY, [1, 2, 3], mocks=mocks)
    mended = {"T": lambda given: {"again": given}}
    kept = again(execution, mocks=mended).redrive()
    execution.redrive(mocks=mended)
    assert kept.output == execution.output
    assert kept.output == [
        {"a": 1},
        [{"did": {"x": 1, "i": 1}}, {"again": {"x": 1, "i": 2}}, {"again": {"x": 1, "i": 3}}],
    ]
    assert told(kept) == told(execution)


def test_a_distributed_map_is_begun_anew() -> None:
    definition = machine(S=distributed(machine(T=task())))
    execution = local.run(definition, [1, 2], mocks={"T": lambda item: local.fails("X") if item == 2 else {"n": item}})
    kept = again(execution, mocks={"T": lambda item: {"again": item}}).redrive()
    assert kept.output == [{"again": 1}, {"again": 2}]


@settings(deadline=None)
@given(machines(SIMPLE), st.integers(0, 1 << 30))
def test_any_redrive_is_the_same_in_another_process(definition: dict[str, Any], seed: int) -> None:
    import random

    chance = random.Random(seed)
    mocks = {"*": lambda given: local.fails("Broken") if chance.random() < 0.4 else {"did": given}}
    execution = local.run(definition, {"in": 1}, mocks=mocks)
    if execution.status == "FAILED":
        kept = again(execution, mocks=reliable()).redrive()
        assert kept.status == "SUCCEEDED"
        assert kept.output == execution.redrive(mocks=reliable()).output


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return Store(tmp_path / "deep" / "executions.sqlite3")


def test_executions_are_listed_and_found_by_their_beginning(store: Store) -> None:
    for name in ("alpha-1", "alpha-2", "beta"):
        execution = local.run(machine(P=passes()), name="M", execution_name=name)
        store.save(execution.snapshot(), "shop.py")
    failed = local.run(machine(F={"Type": "Fail"}), name="N", execution_name="gamma%")
    store.save(failed.snapshot())
    assert [row.id for row in store.rows()] == ["gamma%", "beta", "alpha-2", "alpha-1"]
    assert [row.id for row in store.rows(status="FAILED")] == ["gamma%"]
    assert [row.id for row in store.rows(machine="M", most=1)] == ["beta"]
    assert store.load("be")[0]["execution"] == "beta"
    assert store.load("beta")[1] == "shop.py"
    with pytest.raises(StoreError, match="several: alpha-2, alpha-1"):
        store.load("alpha")
    with pytest.raises(StoreError, match="no execution '%' is kept"):
        store.load("%")


def test_an_execution_is_kept_once(store: Store) -> None:
    execution = local.run(machine(S=task()), mocks={"S": local.fails("A")}, execution_name="one")
    store.save(execution.snapshot())
    store.save(execution.redrive(mocks={"S": {}}).snapshot())
    assert [(row.id, row.status) for row in store.rows()] == [("one", "SUCCEEDED")]


def test_a_store_that_cannot_be_used_says_why(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(StoreError, match="no executions are kept"):
        Store(tmp_path / "none").rows()
    (tmp_path / "broken").write_text("this is no database, but long enough to be taken for one" * 20)
    with pytest.raises(StoreError, match="cannot be read or written: file is not a database"):
        Store(tmp_path / "broken").rows()
    newer = tmp_path / "newer"
    with sqlite3.connect(newer) as connection:
        connection.execute("PRAGMA user_version = 99")
    with pytest.raises(StoreError, match="written by a newer sfgen"):
        Store(newer).rows()
    monkeypatch.setattr("sfgen.local.store._BUSY_SECONDS", 0.01)
    with sqlite3.connect(tmp_path / "locked", isolation_level=None) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(StoreError, match="database is locked"):
            Store(tmp_path / "locked").save(local.run(machine(P=passes())).snapshot())
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreError, match="cannot be read or written"):
        Store(tmp_path / "file" / "below").save(local.run(machine(P=passes())).snapshot())


def test_a_store_of_before_is_carried_over(tmp_path: Path) -> None:
    path = tmp_path / "executions.sqlite3"
    execution = local.run(machine(P=passes(End=True)), execution_name="one")
    Store(path).save(execution.snapshot(), "shop.py")
    with sqlite3.connect(path) as connection:
        connection.execute("ALTER TABLE executions DROP COLUMN keeper")
        connection.execute("DROP TABLE keepers")
        connection.execute("PRAGMA user_version = 1")
    connection.close()
    assert [row.id for row in Store(path).rows()] == ["one"]
    assert Store(path).adopt(Store(path).keeper("here")) == []


def test_a_server_takes_over_from_one_of_the_same_place_that_is_gone(tmp_path: Path) -> None:
    path = tmp_path / "executions.sqlite3"
    store = Store(path)
    ask = task(Resource="arn:aws:states:::sqs:sendMessage.waitForTaskToken", Parameters={}, End=True)
    snapshots = {
        name: local.run(machine(T=ask), execution_name=name).snapshot() for name in ("alive", "gone", "other", "none")
    }
    alive, gone, other = store.keeper("here"), store.keeper("here"), store.keeper("there")
    for name, keeper in (("alive", alive), ("gone", gone), ("other", other), ("none", None)):
        store.save(snapshots[name], "shop.py", keeper)
    for ended in (gone, other):
        ended.end()
    following = store.keeper("here")
    assert store.adopt(following) == ["gone"]
    assert store.adopt(following) == []
    alive.end()
    # Whoever comes next takes over from both.
    following.end()
    last = store.keeper("here")
    assert sorted(store.adopt(last)) == ["alive", "gone"]
    last.end()
    assert [each.name for each in tmp_path.iterdir()] == [path.name]
