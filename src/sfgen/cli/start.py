"""`sfgen start`: an execution of a state machine in an account."""

from __future__ import annotations

from typing import Final

import click

from sfgen.cli.failures import traceback_option
from sfgen.cli.json_values import JSON_TEXT, parsed
from sfgen.cli.operating import account_of, watch_until_end, workflow_of
from sfgen.cli.stacks import place_options

__all__ = ["command"]

_EPILOG: Final = (
    "Exit codes: 0 started, and with --watch succeeded; 1 AWS refused, there is no such machine, or with --watch the "
    "execution did not succeed; 2 wrong usage, an input that does not fit, credentials, a Region or an endpoint that cannot "
    "be used, or an unusable target."
)
_UNWATCHED: Final = "its executions cannot be watched; sfgen history ARN --logs reads what they log"


@click.command("start", epilog=_EPILOG)
@click.argument("target", metavar="TARGET|ARN")
@click.option("--input", "given", type=JSON_TEXT, help="The input of the execution. Default: {}.")
@click.option("--name", metavar="NAME", help="The name of the execution. Default: a new one.")
@click.option("--watch", is_flag=True, help="Watch it until it ends, as `sfgen watch` does.")
@click.option(
    "--alias", metavar="NAME", help="With a TARGET: start it by way of this alias. Default: that of the stack."
)
@click.option("--latest", is_flag=True, help="With a TARGET: run its latest definition, past any alias.")
@click.option("--stack", metavar="NAME", help="The name of the stack. Default: made from TARGET.")
@place_options
@traceback_option
def command(
    *,
    target: str,
    given: str | None,
    name: str | None,
    watch: bool,
    alias: str | None,
    latest: bool,
    stack: str | None,
    region: str | None,
    profile: str | None,
    endpoint_url: str | None,
) -> None:
    """Start an execution of a workflow that was deployed.

    TARGET is what `sfgen deploy` was given, or one workflow of it, as in file.py:name: its input is checked against the
    input model before anything is sent. Where its stack has an alias for it, it is started by way of that. ARN is that of a state machine, of a version or of an alias; with it no model is
    known. The ARN of the execution goes to stdout.
    """
    import uuid

    from sfgen.cli.findings import echo
    from sfgen.cli.output import write_stdout
    from sfgen.operate.arns import ExecutionArn, MachineArn, is_arn
    from sfgen.operate.errors import OperateError
    from sfgen.operate.executions import check_start, start
    from sfgen.operate.inputs import check_value
    from sfgen.operate.machines import find_start

    place = (region, profile, endpoint_url)
    if latest and alias is not None:
        raise click.UsageError("--latest goes past any alias: give one of --alias and --latest")
    value = {} if given is None else parsed(given, "--input")
    # With a name of its own a call that is sent twice starts one execution.
    named = str(uuid.uuid4()) if name is None else name
    check_start(value, named)
    if is_arn(target):
        if stack is not None or alias is not None or latest:
            raise click.UsageError("--stack, --alias and --latest go with a TARGET: an ARN says it all")
        machine = MachineArn.parse(target)
        account, arn = account_of(machine.region, place), machine.text
    else:
        workflow, stacks = workflow_of(target, stack)
        if watch and workflow.type == "EXPRESS":
            raise click.UsageError(f"{workflow.name} is an Express workflow: {_UNWATCHED}")
        check_value(value, workflow.input_model, "the input")
        account = account_of(None, place)
        found, own = find_start(account.cloudformation, workflow.name, stacks)
        if alias is not None:
            own = f"{found}:{alias}"
        elif own is not None and not latest:
            echo(f"by way of the alias {own.rpartition(':')[2]}")
        arn = found if latest or own is None else own
    execution = start(account.caller("stepfunctions"), arn, value, named)
    write_stdout(f"{execution}\n")
    if watch:
        from sfgen.operate.progress import InAccount

        if ExecutionArn.parse(execution).is_express:
            raise OperateError(f"started, and {_UNWATCHED}")
        watch_until_end(InAccount(account.caller("stepfunctions"), execution))
    else:
        echo(f"started; `sfgen watch {execution}` shows how it goes on")
