"""What the commands that talk to CloudFormation share: which stack, where, as whom."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from sfgen.deploy.client import Account
    from sfgen.deploy.watch import Watch

__all__ = ["confirmed", "place_options", "role_option", "stack_of", "stack_option", "watch_of"]

F = TypeVar("F", bound=Callable[..., Any])

stack_option = click.option("--stack", metavar="NAME", help="The name of the stack. Default: made from TARGET.")


def _checked_role(_context: click.Context, _parameter: click.Parameter, role: str | None) -> str | None:
    if role is None:
        return None
    from sfgen.deploy.template import ROLE_PATTERN

    if re.fullmatch(ROLE_PATTERN, role) is None:
        raise click.UsageError(
            f"--role takes the ARN of an IAM role, as arn:aws:iam::123456789012:role/NAME, not {role!r}."
        )
    return role


role_option = click.option(
    "--role",
    metavar="ARN",
    callback=_checked_role,
    help="The IAM role that the state machines run as. Default: each gets its own, with what its definition needs.",
)

_PLACE = (
    click.option("--region", metavar="REGION", help="The Region. Default: that of the profile or the environment."),
    click.option("--profile", metavar="NAME", help="A profile of the AWS configuration files."),
    click.option("--endpoint-url", metavar="URL", help="Call this instead of AWS, for example an emulator."),
)


def place_options(command: F) -> F:
    """Add `--region`, `--profile` and `--endpoint-url`."""
    for option in reversed(_PLACE):
        command = option(command)
    return command


def stack_of(target: str | None, stack: str | None) -> str:
    """Give the name of the stack that is meant; the target is not loaded.

    Raises:
        click.UsageError: There is neither, or the name cannot be one.
    """
    if stack is None:
        if target is None:
            raise click.UsageError("Give the TARGET that was deployed, or --stack NAME.")
        from sfgen.deploy.names import stack_name

        return stack_name(target)
    if re.fullmatch(r"[A-Za-z][A-Za-z0-9-]{0,127}", stack) is None:
        raise click.UsageError(
            f"--stack takes a letter, then letters, digits and hyphens, 128 characters at most, not {stack!r}."
        )
    return stack


def watch_of(account: Account, name: str) -> Watch:
    """Give a stack to look at; its progress goes to stderr."""
    from sfgen.cli.findings import echo
    from sfgen.deploy.watch import Watch

    return Watch(account.cloudformation, name, echo)


def confirmed(question: str) -> bool:
    """Ask on stderr; no answer is a no."""
    from sfgen.cli.findings import echo

    try:
        return click.confirm(question, err=True)
    except click.Abort:
        echo("\nno answer: --yes goes on without asking")
        return False
