"""What the commands share that operate executions: where they are, and how they are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import click

from sfgen.cli.running import open_store

if TYPE_CHECKING:
    from sfgen.deploy.client import Account, Caller
    from sfgen.dsl import Workflow
    from sfgen.operate.arns import ExecutionArn, MachineArn
    from sfgen.operate.executions import Report
    from sfgen.operate.progress import Watched
    from sfgen.operate.steps import Event, Step

__all__ = [
    "Kept",
    "account_of",
    "in_account",
    "machine_of",
    "show_step",
    "step_functions",
    "watch_until_end",
    "workflow_of",
]

_COLOURS: Final = {"succeeded": "green", "caught": "yellow", "failed": "red", "aborted": "yellow", "running": "cyan"}


def in_account(execution: str) -> bool:
    """Say whether an execution is one of an account: it is named by its ARN."""
    from sfgen.operate.arns import is_arn

    return is_arn(execution)


def account_of(arn_region: str | None, place: tuple[str | None, str | None, str | None]) -> Account:
    """Connect to the account, in the Region of an ARN where there is one.

    Args:
        arn_region: That Region.
        place: What `--region`, `--profile` and `--endpoint-url` say.

    Raises:
        click.UsageError: `--region` says another Region than the ARN.
    """
    from sfgen.deploy.client import connect

    region, profile, endpoint_url = place
    if region is not None and arn_region is not None and region != arn_region:
        raise click.UsageError(f"the ARN is of the Region {arn_region}, and --region says {region}")
    return connect(region=region or arn_region, profile=profile, endpoint_url=endpoint_url)


def step_functions(
    execution: str, place: tuple[str | None, str | None, str | None]
) -> tuple[Caller, ExecutionArn, Account]:
    """Give Step Functions where an execution is, and what its ARN says."""
    from sfgen.operate.arns import ExecutionArn

    arn = ExecutionArn.parse(execution)
    account = account_of(arn.region, place)
    return account.caller("stepfunctions"), arn, account


class Kept:
    """An execution that is kept on this machine, looked at.

    Args:
        execution: Its name, or the beginning of it.
        store: What `--store` says.
    """

    def __init__(self, execution: str, store: str | None) -> None:
        self._store = open_store(store)
        self._snapshot, _ = self._store.load(execution)
        self._is_new = True

    def report(self) -> Report:
        """Say how far it was when it was last kept."""
        from sfgen.operate.kept import kept_report

        if not self._is_new:
            self._snapshot, _ = self._store.load(self._snapshot["execution"])
        self._is_new = False
        return kept_report(self._snapshot)

    def events(self, after: int) -> list[Event]:
        """Give the events after one."""
        from sfgen.operate.kept import kept_events

        return kept_events(self._snapshot, after)


def show_step(step: Step) -> None:
    """Tell on stderr of a state that was entered or left."""
    from sfgen.cli.findings import echo
    from sfgen.operate.tables import step_line

    echo(click.style(step_line(step), fg=_COLOURS[step.status]))


def watch_until_end(watched: Watched) -> Any:
    """Tell of an execution until it ends, write its output, and exit as it ended."""
    import json
    import time

    from sfgen.cli.findings import echo
    from sfgen.cli.output import write_stdout
    from sfgen.operate.progress import follow
    from sfgen.operate.tables import headline

    report, steps = follow(watched, show_step, time.sleep)
    good = report.status == "SUCCEEDED"
    echo(click.style(headline(report, len(steps)), fg="green" if good else "red", bold=True))
    if good:
        write_stdout(json.dumps(report.output, indent=2, ensure_ascii=False) + "\n")
    elif report.error:
        echo(f"{report.error}: {report.cause}" if report.cause else report.error)
    raise click.exceptions.Exit(0 if good else 1)


def workflow_of(target: str, stack: str | None) -> tuple[Workflow[Any], list[str]]:
    """Load the one workflow that a target names, and give the names of the stacks in which it may be.

    Raises:
        click.UsageError: The target has several workflows.
    """
    from sfgen.cli.stacks import stack_of
    from sfgen.cli.target import load

    (loaded,) = load([target])
    if len(loaded.workflows) != 1:
        names = ", ".join(workflow.name for workflow in loaded.workflows)
        raise click.UsageError(f"there are {names}: choose one, as in file.py:name")
    stacks = [stack_of(target, stack)]
    head, colon, name = target.rpartition(":")
    if stack is None and colon and "/" not in name and head:
        # `file.py:name` may have been deployed with all of `file.py`.
        stacks.append(stack_of(head, None))
    return loaded.workflows[0], stacks


def machine_of(
    target: str, stack: str | None, place: tuple[str | None, str | None, str | None]
) -> tuple[Caller, MachineArn]:
    """Give Step Functions where a state machine is, and what its ARN says.

    Args:
        target: A target, or the ARN of a state machine.
        stack: What `--stack` says.
        place: What `--region`, `--profile` and `--endpoint-url` say.
    """
    from sfgen.operate.arns import MachineArn, is_arn
    from sfgen.operate.machines import find_machine

    if is_arn(target):
        if stack is not None:
            raise click.UsageError("--stack says where a TARGET is: an ARN needs none")
        machine = MachineArn.parse(target)
        return account_of(machine.region, place).caller("stepfunctions"), machine
    workflow, stacks = workflow_of(target, stack)
    account = account_of(None, place)
    found = find_machine(account.cloudformation, workflow.name, stacks)
    return account.caller("stepfunctions"), MachineArn.parse(found)
