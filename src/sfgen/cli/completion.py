"""`sfgen completion`: what makes a shell complete commands and options."""

from __future__ import annotations

import click

from sfgen.cli.failures import traceback_option

__all__ = ["command"]

_SHELLS = ("bash", "zsh", "fish")


@click.command("completion", epilog="Exit codes: 0 fine, 2 wrong usage.")
@click.argument("shell", type=click.Choice(_SHELLS))
@traceback_option
def command(*, shell: str) -> None:
    """Print the script that makes SHELL complete sfgen's commands and options.

    \b
      bash:  sfgen completion bash >> ~/.bashrc
      zsh:   sfgen completion zsh >> ~/.zshrc
      fish:  sfgen completion fish > ~/.config/fish/completions/sfgen.fish
    """  # noqa: D301 - click keeps the lines of a paragraph that begins with this character
    from click.shell_completion import get_completion_class

    from sfgen.cli import main

    made = get_completion_class(shell)
    assert made is not None
    click.echo(made(main, {}, "sfgen", "_SFGEN_COMPLETE").source())
