"""`sfgen versions`: the versions of a state machine, and the aliases that point to them."""

from __future__ import annotations

import json
from typing import Final, Literal

import click

from sfgen.cli.failures import traceback_option
from sfgen.cli.operating import machine_of
from sfgen.cli.stacks import place_options, stack_option

__all__ = ["command"]

_EPILOG: Final = (
    "Exit codes: 0 shown, also if there are none; 1 there is no such machine, or AWS refused; 2 wrong usage, an unusable "
    "target, or credentials, a Region or an endpoint that cannot be used."
)


@click.command("versions", epilog=_EPILOG)
@click.argument("target", metavar="TARGET|ARN")
@click.option("--format", "language", type=click.Choice(["text", "json"]), default="text", help="Default: text.")
@stack_option
@place_options
@traceback_option
def command(
    *,
    target: str,
    language: Literal["text", "json"],
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
