"""What the commands share that show executions in a browser: the options, and the server until Ctrl-C ends it."""

from __future__ import annotations

import signal
import sys
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import click

if TYPE_CHECKING:
    from sfgen.studio.server import Server

__all__ = ["Supply", "check_serving", "serve", "serve_options"]


def serve_options(function: Any) -> Any:
    """Add the options that show something in a browser."""
    for option in reversed(
        (
            click.option(
                "--serve", is_flag=True, help="Show it in a browser, on a page of this machine, until Ctrl-C."
            ),
            click.option(
                "--port",
                type=click.IntRange(0, 65_535),
                metavar="N",
                help="With --serve: where the page is; 0 takes a free port. Default: 8400, or a free one.",
            ),
            click.option("--open", "opens", is_flag=True, help="With --serve: open the page in the browser."),
        )
    ):
        function = option(function)
    return function


def check_serving(*, serve: bool, port: int | None, opens: bool, others: Mapping[str, Any]) -> None:
    """Refuse options that mean nothing together.

    Args:
        serve: Whether `--serve` is given.
        port: What `--port` says.
        opens: Whether `--open` is given.
        others: What options say that only mean something without `--serve`, by their names.

    Raises:
        click.UsageError: There are such.
    """
    if not serve and (port is not None or opens):
        raise click.UsageError(f"{'--open' if port is None else '--port'} goes with --serve")
    wrong = [name for name, value in others.items() if value]
    if serve and wrong:
        raise click.UsageError(f"{' and '.join(wrong)} cannot go with --serve: the page shows everything")


def serve(server: Server, what: str, *, opens: bool, started: Callable[[], None] = lambda: None) -> NoReturn:
    """Print the address, and show it until Ctrl-C; exit with 0 then.

    Args:
        server: The server.
        what: What it shows, for people.
        opens: Open the page in the browser.
        started: Is called when the server answers.
    """
    from sfgen.cli.findings import echo
    from sfgen.cli.output import write_stdout

    ended = threading.Event()
    for each in (signal.SIGINT, signal.SIGTERM):
        signal.signal(each, lambda *_: ended.set())
    try:
        server.start()
        write_stdout(f"{server.address}\n")
        if server.studio_address != server.address:
            write_stdout(f"{server.studio_address}\n")
        sys.stdout.flush()
        echo(f"{what} is at this address, for whoever has it; Ctrl-C ends it")
        started()
        if opens:
            _open(server.address)
        ended.wait()
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    finally:
        server.close()
    raise click.exceptions.Exit(0)


def _open(address: str) -> None:
    import webbrowser

    from sfgen.cli.findings import echo

    if not webbrowser.open(address):
        echo("no browser could be opened: open the address yourself")


class Supply:
    """What executions are given that a page starts: a file of mocks that has changed is read anew.

    Args:
        mocks: What `--mocks` says.
        made_up: What `--mock` says.
        live: The services that are called for real, by name.
        parameters: What `--parameter` says.
    """

    def __init__(
        self, mocks: str | None, made_up: str | None, live: Mapping[str, Any], parameters: Mapping[str, Any]
    ) -> None:
        self._path = mocks
        self._made_up = made_up
        self._live = live
        self._parameters = parameters
        self._read: dict[str, tuple[Any, Mapping[str, Any]]] = {}

    def mocks(self, workflow: str) -> Mapping[str, Any]:
        """Give what answers the tasks of a workflow."""
        state = self._state()
        before = self._read.get(workflow)
        if before is None or before[0] != state:
            self._read[workflow] = before = (state, self._mocks(workflow))
        return before[1]

    def parameters(self, workflow: str) -> Mapping[str, Any]:  # noqa: ARG002 - all have the same
        """Give what `${Name}` in the definition of a workflow stands for."""
        return self._parameters

    def _mocks(self, workflow: str) -> Mapping[str, Any]:
        from sfgen.cli.run import mocks_of

        if self._path is not None and self._path.endswith(".py"):
            _forget(Path(self._path).resolve())
        called = {key: each for service, each in self._live.items() for key in (service, f"aws-sdk:{service}")}
        return {**called, **mocks_of(self._path, self._made_up, workflow)}

    def _state(self) -> Any:
        if self._path is None:
            return None
        try:
            found = Path(self._path.partition("#")[0]).stat()
        except OSError:
            return None
        return found.st_mtime_ns, found.st_size


def _forget(file: Path) -> None:
    """Let Python import a file anew."""
    for name, module in list(sys.modules.items()):
        if getattr(module, "__file__", None) == str(file):
            del sys.modules[name]
