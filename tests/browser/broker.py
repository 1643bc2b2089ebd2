"""An MQTT broker over WebSocket in a process of its own: aedes, which was not written here."""

from __future__ import annotations

import json
import shutil
import subprocess
from types import TracebackType
from typing import Any, Self

from tests.browser.conftest import ROOT


class Broker:
    """A broker that lets those in who have the password; nobody may subscribe below `authors/nobody/`.

    Attributes:
        port: Where it listens; it stays the same when the broker is killed and started again.
    """

    def __init__(self, password: str) -> None:
        self.password = password
        self.port = 0
        self.start()

    def start(self) -> None:
        """Start it; whatever it had retained is forgotten."""
        node = shutil.which("node")
        assert node is not None, "node is not on PATH"
        script = ROOT / "tests" / "oracles" / "broker.mjs"
        self._process = subprocess.Popen(
            [node, script, self.password, str(self.port)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )
        self.port = int(self._line())

    def kill(self) -> None:
        """End it at once, and all its connections."""
        self._process.kill()
        self._process.communicate()

    def ask(self, op: str, **question: Any) -> Any:
        """Have it do something, and give its answer."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps({"op": op, **question}) + "\n")
        self._process.stdin.flush()
        return json.loads(self._line())

    def publish(self, topic: str, message: Any, **options: Any) -> None:
        """Publish a message, as JSON; with QoS 1 and retained unless `qos=` and `retain=` say otherwise."""
        self.ask("publish", topic=topic, message=json.dumps(message), **options)

    def _line(self) -> str:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        assert line, "the broker ended"
        return line

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.kill()
