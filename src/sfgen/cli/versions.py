"""`sfgen versions`: the versions of a state machine, and the aliases that point to them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final, Literal

import click

from sfgen.cli.failures import traceback_option
from sfgen.cli.operating import machine_of
from sfgen.cli.stacks import confirmed, place_options, stack_option

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sfgen.deploy.client import Caller
    from sfgen.operate.versions import Alias, Version

__all__ = ["command"]

_EPILOG: Final = (
    "Exit codes: 0 shown, also if there are none, or deleted; 1 there is no such machine, it was not confirmed, or AWS refused; 2 wrong usage, an unusable "
    "target, or credentials, a Region or an endpoint that cannot be used."
)


@click.command("versions", epilog=_EPILOG)
@click.argument("target", metavar="TARGET|ARN")
@click.option("--format", "language", type=click.Choice(["text", "json"]), default="text", help="Default: text.")
@click.option(
    "--keep",
    metavar="N",
    type=click.IntRange(1),
    help="Delete all but the latest N versions and those that an alias points to.",
)
@click.option("--yes", is_flag=True, help="With --keep: do not ask first.")
@stack_option
@place_options
@traceback_option
def command(
    *,
    target: str,
    language: Literal["text", "json"],
    keep: int | None,
    yes: bool,
    stack: str | None,
    region: str | None,
    profile: str | None,
    endpoint_url: str | None,
) -> None:
    """List the versions of a state machine, the latest first, with the aliases that point to each and their weights.

    TARGET is what `sfgen deploy` was given, or one workflow of it, as in file.py:name. ARN is that of a state machine.
    """
    from sfgen.cli.findings import echo
    from sfgen.cli.output import write_stdout
    from sfgen.operate.versions import aliases_of, version_lines, versions_of

    service, machine = machine_of(target, stack, (region, profile, endpoint_url))
    versions = versions_of(service, machine.machine)
    aliases = aliases_of(service, machine.machine)
    if keep is not None:
        _delete(service, versions, aliases, keep, yes=yes)
        return
    if language == "json":
        told = {
            "stateMachineArn": machine.machine,
            "versions": [
                {"version": each.number, "arn": each.arn, "created": each.created.isoformat()} for each in versions
            ],
            "aliases": [{"name": each.name, "arn": each.arn, "weights": each.weights} for each in aliases],
        }
        write_stdout(json.dumps(told, indent=2, ensure_ascii=False) + "\n")
    elif versions:
        write_stdout("".join(f"{line}\n" for line in version_lines(versions, aliases)))
    else:
        echo(f"{machine.name} has no version: nothing was published, and executions run its latest definition")


def _delete(service: Caller, versions: Sequence[Version], aliases: Sequence[Alias], keep: int, *, yes: bool) -> None:
    """Delete what is too old to go back to."""
    from sfgen.cli.findings import echo
    from sfgen.operate.versions import delete_version, superfluous

    found = superfluous(versions, aliases, keep)
    if not found:
        echo(f"nothing to delete: there are {len(versions)} versions")
        return
    numbers = ", ".join(str(each.number) for each in found)
    echo(f"to delete: version{'' if len(found) == 1 else 's'} {numbers}; executions that run them go on")
    if not (yes or confirmed("Delete them?")):
        echo("nothing was changed")
        raise click.exceptions.Exit(1)
    for each in found:
        delete_version(service, each)
    echo(f"deleted {len(found)} version{'' if len(found) == 1 else 's'}")
