"""What the commands share that show executions in a browser: the options, and the server until Ctrl-C ends it."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any, NoReturn

import click

if TYPE_CHECKING:
    from sfgen.studio.one import Deeds, Looked
    from sfgen.studio.server import Server

__all__ = ["Supply", "check_serving", "serve", "serve_one", "serve_options"]


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


def serve(
    server: Server,
    what: str,
    *,
    opens: bool,
    started: Callable[[], None] = lambda: None,
    ended: Callable[[], None] = lambda: None,
) -> NoReturn:
    """Print the address, and show it until Ctrl-C; exit with 0 then.

    Args:
        server: The server.
        what: What it shows, for people.
        opens: Open the page in the browser.
        started: Is called when the server answers; the address is printed then.
        ended: Is called when everything has ended.
    """
    from sfgen.cli.findings import echo
    from sfgen.cli.output import write_stdout

    # A signal may come while this very thread is about to wait: an Event would lock itself out then, this queue does not.
    over: SimpleQueue[None] = SimpleQueue()
    for each in (signal.SIGINT, signal.SIGTERM):
        signal.signal(each, lambda *_: over.put(None))
    try:
        server.start()
        started()
        write_stdout(f"{server.address}\n")
        if server.studio_address != server.address:
            write_stdout(f"{server.studio_address}\n")
        sys.stdout.flush()
        echo(f"{what} is at this address, for whoever has it; Ctrl-C ends it")
        if server.studio_address != server.address:
            echo("the second address shows its executions, each with its graph")
        if opens:
            _open(server.address)
        over.get()
        signal.signal(signal.SIGINT, signal.SIG_DFL)
    finally:
        server.close()
    ended()
    raise click.exceptions.Exit(0)


def serve_one(
    execution: str,
    place: tuple[str | None, str | None, str | None],
    store: str | None,
    *,
    logs: bool,
    port: int | None,
    opens: bool,
) -> NoReturn:
    """Show one execution in a browser until Ctrl-C.

    Args:
        execution: Its ARN, or its name on this machine.
        place: What `--region`, `--profile` and `--endpoint-url` say.
        store: What `--store` says.
        logs: Read the log of its workflow in the place of its history.
        port: What `--port` says.
        opens: Open the page in the browser.
    """
    from sfgen.cli.findings import echo
    from sfgen.cli.operating import in_account
    from sfgen.studio.one import One
    from sfgen.studio.server import Server

    if in_account(execution):
        looked, deeds = _of_account(execution, place, logs=logs)
    elif logs:
        raise click.UsageError("--logs reads the log of an execution of an account: give its ARN")
    else:
        looked, deeds = _kept(execution, store), None
    desk = One(looked, deeds, complain=echo)
    serve(Server(desk, port=port), desk.title, opens=opens)


def _of_account(
    execution: str, place: tuple[str | None, str | None, str | None], *, logs: bool
) -> tuple[Looked, Deeds | None]:
    from sfgen.cli.findings import echo
    from sfgen.cli.operating import step_functions
    from sfgen.operate.callbacks import definition_of
    from sfgen.operate.errors import OperateError
    from sfgen.operate.logs import log_of
    from sfgen.operate.progress import InAccount
    from sfgen.studio.one import DeedsInAccount, Followed, Still

    service, arn, account = step_functions(execution, place)
    if logs:
        log = log_of(service, account.caller("logs"), arn)
        for note in log.notes:
            echo(note)
        now = definition_of(service.call("DescribeStateMachine", stateMachineArn=arn.machine))
        return Followed(Still(log.report, log.events), now, execution), None
    if arn.is_express:
        raise OperateError("an Express execution has no history", "its log may have one: sfgen history ARN --logs")
    began = definition_of(service.call("DescribeStateMachineForExecution", executionArn=execution))
    return Followed(InAccount(service, execution), began, execution), DeedsInAccount(service, arn)


def _kept(execution: str, store: str | None) -> Looked:
    from sfgen.cli.running import open_store
    from sfgen.studio.here import KeptSource

    return KeptSource(open_store(store), execution)


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
