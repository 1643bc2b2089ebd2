"""`sfgen redrive`: an execution that failed, gone on with."""

from __future__ import annotations

from typing import Final, Literal

import click

from sfgen.cli.failures import traceback_option
from sfgen.cli.run import finish, interruptible, keep_run, live_services, mocks_of, pairs, tasks_options
from sfgen.cli.running import store_option

__all__ = ["command"]

_EPILOG: Final = "Exit codes: 0 the execution succeeded, 1 it failed again, 2 wrong usage, or no such execution."


@click.command("redrive", epilog=_EPILOG)
@click.argument("execution", metavar="ID")
@tasks_options
@click.option("--events", is_flag=True, help="Print the history too.")
@click.option("--format", "language", type=click.Choice(["text", "json"]), default="text", help="Default: text.")
@store_option
@traceback_option
def command(
    *,
    execution: str,
    mocks: str | None,
    mock: str | None,
    live: str | None,
    profile: str | None,
    region: str | None,
    endpoint_url: str | None,
    buckets: tuple[str, ...],
    seed: int,
    real_time: bool,
    events: bool,
    language: Literal["text", "json"],
    store: str | None,
) -> None:
    """Go on with an execution from the states that failed, keeping what has succeeded.

    ID is its name, or the beginning of it: `sfgen executions` lists them. Say again what answers its tasks.
    """
    from sfgen import local
    from sfgen.cli.running import Progress, open_store

    keep = open_store(store)
    snapshot, target = keep.load(execution)
    progress = Progress(lambda run: keep_run(keep, run, target), quiet=language == "json")
    with interruptible(progress, keep, target):
        kept = local.restore(
            snapshot,
            mocks=mocks_of(mocks, mock, snapshot["name"]),
            live=live_services(live, profile, region, endpoint_url),
            buckets=dict(pairs(buckets, "--bucket")),
            seed=seed,
            real_time=real_time,
            watch=progress,
        )
        progress.remember(kept)
        finish(kept.redrive(), language=language, events=events, keep=keep, target=target)
