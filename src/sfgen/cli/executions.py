"""`sfgen executions`: the executions that are kept."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import Final, Literal

import click

from sfgen.cli.running import store_option

__all__ = ["command"]

_EPILOG: Final = "Exit codes: 0 fine, 2 wrong usage, or a store that cannot be read."
_STATUSES: Final = ("RUNNING", "SUCCEEDED", "FAILED", "TIMED_OUT", "ABORTED")


@click.command("executions", epilog=_EPILOG)
@click.option("--status", type=click.Choice(_STATUSES, case_sensitive=False), help="Only those with one status.")
@click.option("--machine", metavar="NAME", help="Only those of one workflow.")
@click.option("--most", type=click.IntRange(1), default=50, metavar="N", help="How many. Default: the latest 50.")
@click.option("--format", "language", type=click.Choice(["text", "json"]), default="text", help="Default: text.")
@store_option
def command(
    *, status: str | None, machine: str | None, most: int, language: Literal["text", "json"], store: str | None
) -> None:
    """List the executions that `sfgen run` has kept, the latest first."""
    from sfgen.cli.output import write_stdout
    from sfgen.cli.running import open_store

    rows = open_store(store).rows(status=status and status.upper(), machine=machine, most=most)
    if language == "json":
        write_stdout(json.dumps([asdict(row) for row in rows], indent=2, ensure_ascii=False) + "\n")
        return
    width = max((len(row.id) for row in rows), default=0)
    for row in rows:
        write_stdout(f"{row.id:<{width}}  {row.status:<9}  {row.ran_at}  {row.machine}\n")
