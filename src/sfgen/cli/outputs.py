"""`sfgen outputs`: what a stack that was deployed shows: the ARNs of its state machines, and the outputs of the file."""

from __future__ import annotations

import json
from typing import Literal

import click

from sfgen.cli.failures import traceback_option
from sfgen.cli.stacks import place_options, stack_of, stack_option, watch_of

__all__ = ["command"]

_EPILOG = (
    "Exit codes: 0 shown; 1 there is no such stack or output, or AWS refused; 2 wrong usage, or credentials, a Region or an "
    "endpoint that cannot be used."
)


@click.command("outputs", epilog=_EPILOG)
@click.argument("target", metavar="[TARGET]", required=False)
@stack_option
@place_options
@click.option("--name", metavar="NAME", help="Print the value of this output alone.")
@click.option(
    "--format",
    "language",
    type=click.Choice(["text", "json"]),
    default="text",
    help="How they are written. Default: text.",
)
@traceback_option
def command(
    *,
    target: str | None,
    stack: str | None,
    region: str | None,
    profile: str | None,
    endpoint_url: str | None,
    name: str | None,
    language: Literal["text", "json"],
) -> None:
    """Print the outputs of the stack of a target: the ARNs of its state machines, and each `Output` of the file.

    TARGET is what `sfgen deploy` was given; only the name of the stack is made from it, the file is not read.
    """
    stack_name = stack_of(target, stack)
    from sfgen.cli.findings import echo
    from sfgen.cli.output import write_stdout
    from sfgen.deploy.client import connect
    from sfgen.deploy.outputs import one_output, outputs_of

    account = connect(region=region, profile=profile, endpoint_url=endpoint_url)
    found = outputs_of(watch_of(account, stack_name))
    if name is not None:
        found = {name: one_output(found, name, stack_name)}
    if language == "json":
        write_stdout(json.dumps(found, indent=2, ensure_ascii=False) + "\n")
    elif name is not None:
        write_stdout(f"{found[name]}\n")
    elif not found:
        echo(f"the stack {stack_name} has no outputs")
    else:
        write_stdout("".join(f"{each} {value}\n" for each, value in found.items()))
