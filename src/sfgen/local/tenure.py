"""Whether a process that wrote into a store is still alive.

Each has a file of its own beside the store and keeps it locked. The system lets go of the lock however the process ends.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

__all__ = ["Tenure", "is_alive"]


class Tenure:
    """The lock of this process; it holds until `end`, or until the process is gone.

    Args:
        path: The file.

    Raises:
        sqlite3.Error: It cannot be made or locked.
        OSError: Its folder cannot be made.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        path.parent.mkdir(parents=True, exist_ok=True)
        # SQLite locks files alike on all systems.
        self._connection = sqlite3.connect(path, timeout=0, isolation_level=None, check_same_thread=False)
        self._connection.execute("BEGIN EXCLUSIVE")

    def end(self) -> None:
        """Let go of it."""
        self._connection.close()
        self._path.unlink(missing_ok=True)


def is_alive(path: Path) -> bool:
    """Say whether the process is alive whose file this is; what is left of one that is gone is removed."""
    if not path.exists():
        return False
    with closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as connection:
        try:
            connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.OperationalError:
            return True
    path.unlink(missing_ok=True)
    return False
