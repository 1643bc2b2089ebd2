"""The command line. Each command is one file, imported when it is asked for, and imports the rest of sfgen when it runs."""

from __future__ import annotations

import importlib
from typing import Any, Final

import click

__all__ = ["main"]

_COMMANDS: Final = (
    "compile",
    "validate",
    "explain",
    "fmt",
    "run",
    "executions",
    "start",
    "watch",
    "history",
    "stop",
    "redrive",
    "approve",
    "versions",
    "rollback",
    "test-state",
    "deploy",
    "template",
    "diff",
    "outputs",
    "destroy",
    "graph",
    "iam",
    "new",
    "stubs",
    "completion",
)
"""Each is the attribute `command` of the module of that name in this package, with `_` for `-`."""

_INTERRUPTED: Final = 130
_INTERNAL: Final = 3


class _Commands(click.Group):
    """The commands, and the one place where errors become lines on stderr and exit codes."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click gives it
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click gives it
        if cmd_name not in _COMMANDS:
            return None
        command = importlib.import_module(f"sfgen.cli.{cmd_name.replace('-', '_')}").command
        assert isinstance(command, click.Command)
        return command

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except (click.ClickException, click.exceptions.Exit, click.Abort):
            raise
        except KeyboardInterrupt:
            click.echo("interrupted", err=True)
            ctx.exit(_INTERRUPTED)
        except BrokenPipeError:
            from sfgen.cli.output import abandon_stdout

            # Whoever reads has gone, as `head` does: there is nobody to tell.
            abandon_stdout()
            ctx.exit(2)
        except Exception as error:  # noqa: BLE001 - the edge: each is shown
            from sfgen.cli.failures import report_failure

            ctx.exit(report_failure(ctx, error, internal=_INTERNAL))


@click.command(
    cls=_Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Exit codes: 0 fine, 1 findings, 2 wrong usage or an unusable target or output, 3 an error in sfgen itself.",
)
@click.version_option(package_name="sfgen")
def main() -> None:
    """Typed Python builders for AWS Step Functions."""
