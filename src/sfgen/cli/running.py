"""What the commands that run workflows share: progress, answers from the keyboard, the timeline, and the store."""

from __future__ import annotations

import json
import shutil
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from sfgen.cli.findings import echo
from sfgen.operate.words import MARKS, cut, duration

if TYPE_CHECKING:
    from sfgen.local import Callback, Execution, Visit
    from sfgen.local.history import Entry
    from sfgen.local.runs import Run
    from sfgen.local.store import Store
    from sfgen.operate.steps import StepStatus

__all__ = [
    "Progress",
    "answer_callbacks",
    "execution_json",
    "open_store",
    "show_end",
    "store_option",
    "timeline",
]

_COLOURS: Final = {"succeeded": "green", "caught": "yellow", "failed": "red", "aborted": "yellow", "running": "cyan"}
_BAR: Final = 32
_ENDS: Final = frozenset({"ExecutionSucceeded", "ExecutionFailed", "ExecutionTimedOut", "ExecutionAborted"})
_SAVE_SECONDS: Final = 2.0
_BEGINNINGS: Final = frozenset(
    {"TaskScheduled", "LambdaFunctionScheduled", "ActivityScheduled", "MapStateStarted", "ParallelStateStarted"}
)


store_option = click.option(
    "--store",
    metavar="FILE",
    envvar="SFGEN_STORE",
    help="Where executions are kept. Default: a file in your own data folder; also by SFGEN_STORE.",
)


def open_store(path: str | None) -> Store:
    """Give the store that a command uses."""
    from sfgen.local.store import Store

    return Store(Path(path) if path else Path(click.get_app_dir("sfgen")) / "executions.sqlite3")


class Progress:
    """Watches a run: tells on stderr how it goes on, and keeps it from time to time.

    Args:
        save: Keeps the execution; called at its start and every few seconds.
        quiet: Say nothing.

    Attributes:
        run: The execution that was begun first, or None as long as there is none.
    """

    def __init__(self, save: Callable[[Run], None], *, quiet: bool) -> None:
        self.run: Run | None = None
        self._save = save
        self._saved = 0.0
        self._quiet = quiet
        self._entered: dict[tuple[int, int], tuple[str, str, int]] = {}
        self._failed: dict[tuple[int, int], str] = {}

    def __call__(self, run: Run, number: int, entry: Entry) -> None:
        """Take an event of an execution."""
        if self.run is None:
            self.run = run
        if time.monotonic() - self._saved > _SAVE_SECONDS:
            self._saved = time.monotonic()
            # Between two steps of the run all that is kept of it fits together.
            run.loop.soon(lambda: self._save(self.run or run))
        if not self._quiet:
            self._follow(run, number, entry)

    def remember(self, execution: Execution) -> None:
        """Know the states in which an execution is that is gone on with."""
        for visit in execution.states:
            if visit.status not in {"succeeded", "caught"}:
                self._entered[(0, visit.event)] = (visit.name, visit.type, visit.entered_at)

    def _number(self, run: Run) -> int:
        """Give a number for an execution: 0 for the one that was begun first."""
        return 0 if run is self.run else id(run)

    def _follow(self, run: Run, number: int, entry: Entry) -> None:
        place = (self._number(run), entry.owner)
        if entry.kind.endswith("StateEntered"):
            kind = entry.kind.removesuffix("StateEntered")
            self._entered[(self._number(run), number)] = (entry.subject, kind, entry.time)
        elif entry.kind.endswith("StateExited") and place in self._entered:
            self._tell(place, entry.time, "caught" if place in self._failed else "succeeded", self._failed.get(place))
        elif entry.kind.endswith("StateAborted") and place in self._entered:
            self._tell(place, entry.time, "failed" if place in self._failed else "aborted", self._failed.get(place))
        elif entry.kind.endswith(("Failed", "TimedOut")) and place in self._entered and entry.value:
            self._failed[place] = str(entry.value[0])
        elif entry.kind in _BEGINNINGS and place in self._failed:
            name, kind, _ = self._entered[place]
            echo(click.style(f"↻ {name} ({kind}) again after {self._failed.pop(place)}", fg="yellow"))
        elif entry.kind in _ENDS:
            self._end(run, entry.time)

    def _tell(self, place: tuple[int, int], at: int, status: StepStatus, error: str | None) -> None:
        name, kind, entered = self._entered.pop(place)
        self._failed.pop(place, None)
        told = f"{MARKS[status]} {name} ({kind}) {duration((at - entered) / 1000)}"
        echo(click.style(told + f" {error}" * bool(error), fg=_COLOURS[status]))

    def _end(self, run: Run, at: int) -> None:
        """Tell of the states in which an execution was when it ended."""
        for place in [place for place in self._entered if place[0] == self._number(run)]:
            self._tell(place, at, "failed", self._failed.get(place))


def answer_callbacks(execution: Execution, *, save: Callable[[], None]) -> None:
    """Ask whoever is at the keyboard for the results that tasks wait for, until nothing waits any more."""
    while execution.status == "RUNNING" and execution.callbacks:
        waiting = execution.callbacks[0]
        save()
        _show_callback(waiting, len(execution.callbacks))
        while execution.status == "RUNNING" and any(each.token == waiting.token for each in execution.callbacks):
            line = _read_line()
            if line is None:
                echo("nobody answers: the execution is aborted and kept")
                execution.stop("Aborted", "nobody answered")
                return
            _answer(execution, waiting, line)


def _show_callback(waiting: Callback, count: int) -> None:
    others = f" ({count - 1} more wait)" if count > 1 else ""
    echo(click.style(f"? {waiting.state} waits for an answer{others}", fg="cyan", bold=True))
    echo(json.dumps(waiting.arguments, indent=2, ensure_ascii=False))
    echo("answer with JSON, or: fail [ERROR [CAUSE]] | wait SECONDS | abort")


def _read_line() -> str | None:
    if sys.stdin.isatty():
        click.echo("> ", nl=False, err=True)
    line = sys.stdin.readline()
    return line.strip() if line else None


def _answer(execution: Execution, waiting: Callback, line: str) -> None:
    """Do what a line says."""
    word, _, rest = line.partition(" ")
    if word == "abort":
        execution.stop("Aborted", rest or None)
    elif word == "fail":
        error, _, cause = rest.partition(" ")
        execution.send_task_failure(waiting.token, error or None, cause or None)
    elif word == "wait" and rest.replace(".", "", 1).isdecimal():
        execution.pass_time(float(rest))
    elif line:
        try:
            answer = json.loads(line)
        except ValueError as error:
            echo(f"that is no JSON: {error}; a text stands in quotes")
            return
        execution.send_task_success(waiting.token, answer)


def show_end(execution: Execution, *, kept: str | None) -> None:
    """Tell on stderr how an execution ended, and its timeline."""
    visits = execution.states
    if len(visits) > 1:
        for row in timeline(visits, execution.seconds):
            echo(row)
    good = execution.status == "SUCCEEDED"
    words = f"{execution.status} in {duration(execution.seconds)}, {_counted(len(visits), 'state')}"
    echo(click.style(words, fg="green" if good else "red", bold=True))
    if not good and execution.error:
        echo(f"{execution.error}: {execution.cause}" if execution.cause else execution.error)
    if kept is not None:
        hint = "" if good or execution.status == "RUNNING" else f"; go on with `sfgen redrive {kept}`"
        echo(click.style(f"kept as {kept}{hint}", dim=True))


def timeline(visits: Sequence[Visit], seconds: float) -> Iterator[str]:
    """Draw when the execution was in which state, by its own clock."""
    if not visits:
        return
    begin = visits[0].entered_at
    width = min(max(len(visit.name) for visit in visits), 40)
    most = max(shutil.get_terminal_size().lines, 40)
    for visit in visits[:most]:
        at = (visit.entered_at - begin) / 1000
        taken = visit.seconds if visit.seconds is not None else max(seconds - at, 0.0)
        left = round(at / seconds * _BAR) if seconds else 0
        bar = " " * min(left, _BAR - 1) + "█" * max(1, round(taken / seconds * _BAR) if seconds else 1)
        mark = click.style(MARKS[visit.status], fg=_COLOURS[visit.status])
        tries = f" {visit.attempts} attempts" if visit.attempts > 1 else ""
        yield f"{mark} {cut(visit.name, width):<{width}} {bar[:_BAR]:<{_BAR}} {duration(taken)}{tries}"
    if len(visits) > most:
        yield f"  and {len(visits) - most:,} more"


def execution_json(execution: Execution, *, events: bool) -> dict[str, Any]:
    """Give an execution as plain data."""
    told: dict[str, Any] = {
        "executionArn": execution.arn,
        "name": execution.name,
        "status": execution.status,
        "input": execution.input,
        "output": execution.output,
        "error": execution.error,
        "cause": execution.cause,
        "seconds": execution.seconds,
        "states": [
            {
                "name": visit.name,
                "type": visit.type,
                "status": visit.status,
                "attempts": visit.attempts,
                "seconds": visit.seconds,
                "input": visit.input,
                "output": visit.output,
                "error": visit.error,
            }
            for visit in execution.states
        ],
    }
    if events:
        told["events"] = [{**event, "timestamp": event["timestamp"].isoformat()} for event in execution.events]
    return told


def _counted(count: int, word: str) -> str:
    return f"{count:,} {word}{'s' * (count != 1)}"
