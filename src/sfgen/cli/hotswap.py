"""`sfgen deploy --hotswap`: definitions alone, past CloudFormation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import click

from sfgen.cli.stacks import confirmed, watch_of

if TYPE_CHECKING:
    from sfgen.deploy.client import Account, Caller
    from sfgen.deploy.hotswap import Swaps
    from sfgen.deploy.template import Template

__all__ = ["hotswap"]


def hotswap(
    account: Account, template: Template, name: str, given: Mapping[str, str], own: Mapping[str, str], *, yes: bool
) -> None:
    """Swap the definitions of a stack that differ from the source, if nothing else does.

    Args:
        account: Where.
        template: The template, made from the source.
        name: The name of the stack.
        given: Values of Parameters by name, those of SSM read.
        own: Values of the template's own parameters.
        yes: Whether nobody is asked.

    Raises:
        DeployError: There is no such stack, more than definitions differ, or AWS refused a call.
    """
    from sfgen.cli.findings import echo
    from sfgen.cli.output import write_stdout
    from sfgen.deploy.errors import DeployError
    from sfgen.deploy.hosting import Hosting
    from sfgen.deploy.hotswap import swap, swaps_of
    from sfgen.deploy.sight import look

    machines = account.caller("stepfunctions")
    watch = watch_of(account, name)
    sight = look(template, given, watch, machines, own)
    found = swaps_of(template, sight, name)
    pages = [f"files of the page {each.page}" for each in Hosting(account, template.sites, watch).plans()]
    if found.left or pages:
        for line in (*found.left, *pages):
            echo(f"left for a deployment: {line}")
        raise DeployError(
            "more than definitions differ, so nothing was swapped",
            "sfgen deploy without --hotswap makes all of it live",
        )
    if not found.swaps:
        echo(f"no definition differs: what is live in the stack {name} is as the source says")
    else:
        _show(found, template)
        _check(account, found)
        if not (yes or confirmed("Swap them?")):
            echo("nothing was changed")
            raise click.exceptions.Exit(1)
        for each in found.swaps:
            swap(machines, each)
            echo(f"{each.workflow} has the new definition")
        echo(
            "an execution that starts in the next seconds may still run the one before; CloudFormation knows nothing of it"
        )
    ids = {each.name: each.id for each in sight.members}
    write_stdout("".join(f"{ids[logical_id]}\n" for logical_id in template.machines.values()))


def _show(found: Swaps, template: Template) -> None:
    from sfgen.cli.diff import state_lines
    from sfgen.cli.findings import echo

    for each in found.swaps:
        echo(f"workflow {each.workflow}")
        for state in each.states:
            for line in state_lines(state):
                echo(line)
    for permission in found.unneeded:
        echo(f"not needed any more, and allowed until the next deployment: {permission}")
    if template.role is not None:
        echo("the role is yours: whether it may do what is new is not looked at; sfgen iam shows what is needed")


def _check(account: Account, found: Swaps) -> None:
    """Stop where Step Functions itself refuses a definition."""
    from sfgen.cli.findings import echo, show
    from sfgen.deploy.errors import DeployError
    from sfgen.deploy.validation import check_texts

    # An endpoint that lacks the call fails inside: it is not asked again.
    machines: Caller = account.caller("stepfunctions", attempts=1)
    told = check_texts(machines, [(each.workflow, each.definition, each.kind) for each in found.swaps], echo)
    show(told, closing=False)
    if any(each.severity == "error" for each in told):
        raise DeployError("Step Functions refuses the definitions", "nothing was changed")
