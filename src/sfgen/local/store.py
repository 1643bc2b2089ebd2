"""Executions kept in a file: what `sfgen run` has run, to be looked at and gone on with later."""

from __future__ import annotations

import json
import sqlite3
import uuid
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from sfgen.errors import SfgenError
from sfgen.local.payload import text_of
from sfgen.local.tenure import Tenure, is_alive

__all__ = ["Keeper", "Row", "Store", "StoreError"]

VERSION: Final = 2
_BUSY_SECONDS: Final = 5.0
_TABLE: Final = """
CREATE TABLE executions (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    machine TEXT NOT NULL,
    status TEXT NOT NULL,
    started INTEGER NOT NULL,
    stopped INTEGER,
    ran_at TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP,
    target TEXT,
    snapshot TEXT NOT NULL
)
"""
# What leads from each version to the next one. A keeper is a server that runs the execution, now or until it was ended.
_STEPS: Final = (
    (_TABLE,),
    (
        "ALTER TABLE executions ADD COLUMN keeper TEXT",
        "CREATE TABLE keepers (id TEXT PRIMARY KEY, place TEXT NOT NULL)",
    ),
)


class StoreError(SfgenError):
    """The store cannot be read or written."""


@dataclass(frozen=True, slots=True)
class Row:
    """One execution of the store.

    Attributes:
        id: Its name.
        machine: The name of its state machine.
        status: How far it is; `RUNNING` also for one whose process was killed.
        started: When it began by its own clock, in milliseconds since 1970.
        stopped: When it ended, or None.
        ran_at: When it was run, in UTC.
        target: What was run, as it was named.
    """

    id: str
    machine: str
    status: str
    started: int
    stopped: int | None
    ran_at: str
    target: str | None


class Store:
    """A file with executions; it is made when one is first kept.

    Args:
        path: Its path.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def save(self, snapshot: dict[str, Any], target: str | None = None, keeper: Keeper | None = None) -> None:
        """Keep an execution, or what has become of one that is kept.

        Args:
            snapshot: What `Execution.snapshot` gave.
            target: What was run, as it was named.
            keeper: The server that runs it: when that has gone, another one may go on with it.

        Raises:
            StoreError: it cannot be written.
        """
        values = (
            snapshot["execution"],
            snapshot["name"],
            snapshot["status"],
            snapshot["started"],
            snapshot["stopped"],
            target,
            text_of(snapshot),
            None if keeper is None else keeper.id,
        )
        with self._opened(make=True) as connection, connection:
            connection.execute(
                "INSERT INTO executions (id, machine, status, started, stopped, target, snapshot, keeper)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET status = excluded.status,"
                " stopped = excluded.stopped, snapshot = excluded.snapshot, keeper = excluded.keeper",
                values,
            )

    def rows(self, *, status: str | None = None, machine: str | None = None, most: int = 50) -> list[Row]:
        """Give the executions, the latest first.

        Raises:
            StoreError: the store cannot be read.
        """
        with self._opened() as connection:
            found = connection.execute(
                "SELECT id, machine, status, started, stopped, ran_at, target FROM executions"
                " WHERE (?1 IS NULL OR status = ?1) AND (?2 IS NULL OR machine = ?2) ORDER BY number DESC LIMIT ?3",
                (status, machine, most),
            )
            return [Row(*each) for each in found]

    def stopped(self, execution: str, started: int, redrives: int) -> tuple[str | None, str | None] | None:
        """Give error and cause if somebody has stopped an execution that another process runs, else None.

        Args:
            execution: Its name.
            started: When it began: another one of that name is not meant.
            redrives: How often it was redriven: what was stopped before a redrive is not meant.
        """
        if not self._path.exists():
            return None
        with self._opened() as connection:
            found = connection.execute(
                "SELECT json_extract(snapshot, '$.error'), json_extract(snapshot, '$.cause') FROM executions"
                " WHERE id = ?1 AND status = 'ABORTED' AND json_extract(snapshot, '$.started') = ?2"
                " AND json_extract(snapshot, '$.redriveCount') = ?3",
                (execution, started, redrives),
            ).fetchone()
        return None if found is None else (found[0], found[1])

    def load(self, prefix: str) -> tuple[dict[str, Any], str | None]:
        """Give an execution and what was run, by its name or the beginning of it.

        Raises:
            StoreError: there is none, or there are several.
        """
        with self._opened() as connection:
            pattern = prefix.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%"
            found = connection.execute(
                "SELECT id, snapshot, target FROM executions WHERE id LIKE ? ESCAPE '\\' ORDER BY number DESC LIMIT 9",
                (pattern,),
            ).fetchall()
        exact = [each for each in found if each[0] == prefix] or found
        if not exact:
            raise StoreError(f"no execution {prefix!r} is kept; `sfgen executions` lists them")
        if len(exact) > 1:
            raise StoreError(f"{prefix!r} is the beginning of several: {', '.join(each[0] for each in exact)}")
        snapshot: dict[str, Any] = json.loads(exact[0][1])
        return snapshot, exact[0][2]

    def keeper(self, place: str) -> Keeper:
        """Enter this process as one that keeps executions running until `Keeper.end`.

        Args:
            place: What it runs, in the same words each time it does.

        Raises:
            StoreError: The store cannot be written.
        """
        name = str(uuid.uuid4())
        try:
            tenure = Tenure(self._lock(name))
        except (sqlite3.Error, OSError) as error:
            raise self._unusable(error) from None
        with self._opened(make=True) as connection, connection:
            connection.execute("INSERT INTO keepers (id, place) VALUES (?, ?)", (name, place))
        return Keeper(name, place, tenure)

    def adopt(self, keeper: Keeper) -> list[str]:
        """Give a server the executions that earlier ones of the same place were running when they ended.

        Those of servers that are alive stay with them, and so do those that no server runs.

        Raises:
            StoreError: The store cannot be read or written.
        """
        with self._opened() as connection, connection:
            connection.execute("BEGIN IMMEDIATE")
            earlier = connection.execute(
                "SELECT id FROM keepers WHERE place = ? AND id <> ?", (keeper.place, keeper.id)
            ).fetchall()
            gone = [(each,) for (each,) in earlier if not is_alive(self._lock(each))]
            found: list[str] = []
            for (each,) in gone:
                rows = connection.execute(
                    "UPDATE executions SET keeper = ? WHERE keeper = ? AND status = 'RUNNING' RETURNING id",
                    (keeper.id, each),
                )
                found += [row[0] for row in rows]
            connection.executemany("DELETE FROM keepers WHERE id = ?", gone)
        return found

    def _lock(self, keeper: str) -> Path:
        return self._path.with_name(f"{self._path.name}.{keeper}")

    def _unusable(self, error: Exception) -> StoreError:
        return StoreError(f"the executions in {self._path} cannot be read or written: {error}")

    @contextmanager
    def _opened(self, *, make: bool = False) -> Iterator[sqlite3.Connection]:
        if not make and not self._path.exists():
            raise StoreError(f"no executions are kept in {self._path}: run a workflow first, with `sfgen run`")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with closing(sqlite3.connect(self._path, timeout=_BUSY_SECONDS)) as connection:
                self._prepare(connection)
                yield connection
        except (sqlite3.Error, OSError) as error:
            raise self._unusable(error) from None

    def _prepare(self, connection: sqlite3.Connection) -> None:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        if version > VERSION:
            raise StoreError(f"{self._path} was written by a newer sfgen: use that, or another file with --store FILE")
        if version < VERSION:
            with connection:
                connection.execute("BEGIN IMMEDIATE")
                # Another process may have been faster.
                (version,) = connection.execute("PRAGMA user_version").fetchone()
                for statements in _STEPS[version:]:
                    for statement in statements:
                        connection.execute(statement)
                connection.execute(f"PRAGMA user_version = {VERSION}")


class Keeper:
    """A server in the eyes of the store.

    Args:
        id: What it is called there.
        place: What it runs.
        tenure: Says that it is alive.
    """

    def __init__(self, id: str, place: str, tenure: Tenure) -> None:
        self.id = id
        self.place = place
        self._tenure = tenure

    def end(self) -> None:
        """Let go: the next one goes on with what is running."""
        self._tenure.end()
