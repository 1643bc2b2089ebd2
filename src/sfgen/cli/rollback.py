"""`sfgen rollback`: an alias pointed back to an earlier version."""

from __future__ import annotations

from typing import Final

import click

from sfgen.cli.failures import traceback_option
from sfgen.cli.operating import machine_of
from sfgen.cli.stacks import confirmed, place_options, stack_option

__all__ = ["command"]

_EPILOG: Final = (
    "Exit codes: 0 the alias points to the version; 1 there is no such machine, alias or version, it was not confirmed, or "
    "AWS refused; 2 wrong usage, an unusable target, or credentials, a Region or an endpoint that cannot be used."
)


@click.command("rollback", epilog=_EPILOG)
@click.argument("target", metavar="TARGET|ARN")
@click.argument("version", metavar="[VERSION]", required=False, type=click.IntRange(1))
@click.option("--alias", "name", metavar="NAME", required=True, help="The alias.")
@click.option("--yes", is_flag=True, help="Do not ask first.")
@stack_option
@place_options
@traceback_option
def command(
    *,
    target: str,
    version: int | None,
    name: str,
    yes: bool,
    stack: str | None,
    region: str | None,
    profile: str | None,
    endpoint_url: str | None,
) -> None:
    """Point an alias back to one version: all executions that are started by way of it run that.

    TARGET is what `sfgen deploy` was given, or one workflow of it, as in file.py:name. ARN is that of a state machine.
    Without VERSION it is the older one of the two between which a shift is going on, else the version before the one to which
    the alias points. Executions that run go on as they began.
    """
    from sfgen.cli.findings import echo
    from sfgen.operate.arns import is_arn
    from sfgen.operate.versions import aliases_of, find_alias, point_alias, versions_of, way_back

    service, machine = machine_of(target, stack, (region, profile, endpoint_url))
    alias = find_alias(aliases_of(service, machine.machine), name, machine.name)
    back = way_back(versions_of(service, machine.machine), alias, version)
    echo(f"{alias}; then version {back.number} 100 %, published {back.created:%Y-%m-%d %H:%M:%S}")
    if len(alias.weights) > 1:
        echo("a deployment that shifts it notices, fails, and makes its stack what it was before")
    if not is_arn(target):
        echo("the next sfgen deploy takes it from there to what the source says")
    if not (yes or confirmed("Point it back?")):
        echo("nothing was changed")
        raise click.exceptions.Exit(1)
    point_alias(service, alias, back)
    echo(f"{alias.name} points to version {back.number}")
