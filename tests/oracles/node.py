"""The Node process behind the JavaScript oracles."""

from __future__ import annotations

import json
import shutil
import subprocess
import threading
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
ANSWER_SECONDS = 60


class OracleError(Exception):
    """An oracle could not be asked, which says nothing about what it was asked."""


class NodeOracle:
    """One long-lived Node process that answers one question at a time."""

    def __init__(self) -> None:
        node = shutil.which("node")
        if node is None:
            raise OracleError("node is not on PATH; the oracles need Node.js 20 or newer")
        if not (HERE / "node_modules").is_dir():
            raise OracleError(f"{HERE / 'node_modules'} does not exist; run: make setup")
        self._process = subprocess.Popen(
            [node, HERE / "oracle.mjs"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )

    def ask(self, op: str, **question: object) -> Any:
        """Give the answer to one question; raise OracleError if there is none."""
        process = self._process
        assert process.stdin is not None
        assert process.stdout is not None
        text = json.dumps({"op": op, **question}, allow_nan=False)
        watchdog = threading.Timer(ANSWER_SECONDS, process.kill)
        watchdog.start()
        try:
            process.stdin.write(text + "\n")
            process.stdin.flush()
            line = process.stdout.readline()
        finally:
            watchdog.cancel()
        if not line:
            raise OracleError(f"the Node process ended, or gave no answer in {ANSWER_SECONDS} s, to: {text[:2000]}")
        reply = json.loads(line)
        if "broken" in reply:
            raise OracleError(f"{reply['broken']}\nasked: {text[:2000]}")
        return reply["answer"]

    def close(self) -> None:
        """End the process and wait for it."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        try:
            self._process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process.stdout.close()
