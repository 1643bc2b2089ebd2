"""`sfgen approve`: the answer to a task that waits for it."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import click

from sfgen.cli.failures import traceback_option
from sfgen.cli.json_values import JSON_TEXT, parsed
from sfgen.cli.operating import in_account, step_functions, workflow_of
from sfgen.cli.running import store_option
from sfgen.cli.stacks import place_options

if TYPE_CHECKING:
    from sfgen.operate.callbacks import Waiting
    from sfgen.operate.executions import Service
    from sfgen.operate.steps import Step

__all__ = ["command"]

_EPILOG: Final = (
    "Exit codes: 0 sent; for an execution of this machine: it succeeded; 1 nothing waits, nothing was sent, AWS refused, or "
    "the execution of this machine did not succeed; 2 wrong usage, an answer that does not fit, an unusable target, no such "
    "execution on this machine, or credentials, a Region or an endpoint that cannot be used."
)
_Place = tuple[str | None, str | None, str | None]


@dataclass(frozen=True, slots=True)
class _Answer:
    """What is sent: a result, an error, or a heartbeat."""

    kind: str
    value: Any = None
    error: str | None = None
    cause: str | None = None


@click.command("approve", epilog=_EPILOG)
@click.argument("execution", metavar="TOKEN|ARN|ID")
@click.option("--answer", "text", type=JSON_TEXT, help="The result of the task.")
@click.option("--fail", metavar="ERROR", help="Let the task fail with this error instead.")
@click.option("--cause", metavar="TEXT", help="The cause of that error.")
@click.option("--heartbeat", is_flag=True, help="Only say that the task is being worked on.")
@click.option("--state", metavar="NAME", help="The state that waits, where several do.")
@click.option(
    "--target", metavar="TARGET", help="The workflow: the answer is checked against the result model of its task."
)
@click.option("--token", "token_given", is_flag=True, help="What is given is a token, however short it is.")
@click.option("--mocks", metavar="FILE", help="With an ID: what answers the tasks that follow, as for `sfgen run`.")
@click.option("--mock", metavar="auto", type=click.Choice(["auto"]), help="With an ID: make up what no mock answers.")
@place_options
@store_option
@traceback_option
def command(
    *,
    execution: str,
    text: str | None,
    fail: str | None,
    cause: str | None,
    heartbeat: bool,
    state: str | None,
    target: str | None,
    token_given: bool,
    mocks: str | None,
    mock: str | None,
    region: str | None,
    profile: str | None,
    endpoint_url: str | None,
    store: str | None,
) -> None:
    """Answer a task that waits for its token.

    TOKEN is a task token. ARN is that of an execution: the task that waits, and its token, are found in its history, and what
    was asked is shown. Without an answer on the command line, one is asked for. ID is the name of an execution that `sfgen run`
    has kept when nobody answered, or the beginning of it: its task is asked again, gets the answer, and the execution goes on.
    """
    from sfgen.operate.callbacks import is_token

    answer = _given(text, fail, cause, heartbeat=heartbeat)
    place = (region, profile, endpoint_url)
    if in_account(execution):
        _of_account(execution, answer, state, target, place)
    elif token_given or is_token(execution):
        _with_token(execution, answer, state, target, place)
    else:
        _of_this_machine(execution, answer, state, target, store, (mocks, mock))


def _given(text: str | None, fail: str | None, cause: str | None, *, heartbeat: bool) -> _Answer | None:
    if sum((text is not None, fail is not None, heartbeat)) > 1:
        raise click.UsageError("one thing is sent: give --answer, --fail or --heartbeat")
    if cause is not None and fail is None:
        raise click.UsageError("--cause goes with --fail ERROR")
    if heartbeat:
        return _Answer("heartbeat")
    if fail is not None:
        return _Answer("failure", error=fail, cause=cause)
    if text is None:
        return None
    return _Answer("success", parsed(text, "--answer"))


def _with_token(token: str, answer: _Answer | None, state: str | None, target: str | None, place: _Place) -> None:
    from sfgen.cli.findings import echo
    from sfgen.cli.operating import account_of

    if answer is None:
        raise click.UsageError("a token does not say what was asked: give --answer, --fail or --heartbeat")
    if target is not None and state is None:
        raise click.UsageError("a token does not say which task it is of: give --state NAME with --target")
    _check(answer, target, state or "")
    _send(account_of(None, place).caller("stepfunctions"), token, answer)
    echo(_done(answer))


def _of_account(execution: str, answer: _Answer | None, state: str | None, target: str | None, place: _Place) -> None:
    from sfgen.cli.findings import echo
    from sfgen.operate.callbacks import choose, definition_of, waiting_in
    from sfgen.operate.errors import OperateError
    from sfgen.operate.executions import events_of
    from sfgen.operate.steps import steps_of

    service, arn, _ = step_functions(execution, place)
    if arn.is_express:
        raise OperateError("an Express execution cannot wait for an answer")
    steps = steps_of(events_of(service, execution))
    began = service.call("DescribeStateMachineForExecution", executionArn=execution)
    waiting = choose(waiting_in(steps, definition_of(began)), state, arn.name)
    _show(waiting)
    if waiting.token is None:
        raise OperateError(f"the token of {waiting.step.name} is not known: {waiting.missing}", "sfgen approve TOKEN")
    sent = answer or _asked()
    _check(sent, target, waiting.step.name)
    _send(service, waiting.token, sent)
    echo(f"{waiting.step.name} of {arn.name}: {_done(sent)}")


def _of_this_machine(
    execution: str,
    answer: _Answer | None,
    state: str | None,
    target: str | None,
    store: str | None,
    mocks: tuple[str | None, str | None],
) -> None:
    from sfgen import local
    from sfgen.cli.run import finish, interruptible, keep_run, mocks_of
    from sfgen.cli.running import Progress, open_store
    from sfgen.local.mocks import Outside
    from sfgen.operate.callbacks import choose, waiting_in
    from sfgen.operate.errors import OperateError

    if answer is not None and answer.kind == "heartbeat":
        raise click.UsageError(
            "the clock of an execution on this machine stands still while it is kept: no heartbeat is due"
        )
    keep = open_store(store)
    snapshot, kept_target = keep.load(execution)
    waiting = choose(
        waiting_in(_stopped_steps(snapshot), snapshot["definition"]), state, snapshot["execution"], several=True
    )
    _show(waiting)
    sent = answer or _asked()
    _check(sent, target, waiting.step.name)
    progress = Progress(lambda run: keep_run(keep, run, kept_target), quiet=False)
    with interruptible(progress, keep, kept_target):
        # Whatever answers other tasks, this one is answered here.
        answers = {**mocks_of(*mocks, snapshot["name"]), waiting.step.name: Outside()}
        kept = local.restore(snapshot, mocks=answers, watch=progress).redrive()
        asked = next((each for each in kept.callbacks if each.state == waiting.step.name), None)
        if asked is None:
            kept.stop("Aborted", "its task did not wait any more")
            keep.save(kept.snapshot(), kept_target)
            raise OperateError(f"{waiting.step.name} does not wait any more", "sfgen history shows what happened")
        if sent.kind == "failure":
            kept.send_task_failure(asked.token, sent.error, sent.cause)
        else:
            kept.send_task_success(asked.token, sent.value)
        finish(kept, language="text", events=False, keep=keep, target=kept_target)


def _stopped_steps(snapshot: dict[str, Any]) -> list[Step]:
    """Give the states of an execution as they were before it was aborted."""
    from sfgen.operate.errors import OperateError
    from sfgen.operate.kept import kept_events
    from sfgen.operate.steps import steps_of

    name, status = snapshot["execution"], snapshot["status"]
    if status == "RUNNING":
        raise OperateError(f"{name} is RUNNING: its process asks for the answer", f"or end it first: sfgen stop {name}")
    if status != "ABORTED":
        raise OperateError(f"{name} is {status}: no task of it waits", "sfgen history shows what it did")
    return steps_of(kept_events(snapshot)[:-1])


def _show(waiting: Waiting) -> None:
    from sfgen.cli.findings import echo
    from sfgen.operate.words import moment

    step = waiting.step
    echo(click.style(f"? {step.name} waits for an answer since {moment(step.entered_at)}", fg="cyan", bold=True))
    echo(json.dumps(step.arguments, indent=2, ensure_ascii=False))


def _asked() -> _Answer:
    """Ask whoever is at the keyboard."""
    from sfgen.cli.findings import echo

    echo("answer with JSON, or: fail ERROR [CAUSE]")
    while line := sys.stdin.readline():
        word, _, rest = line.strip().partition(" ")
        if word == "fail" and rest:
            error, _, cause = rest.partition(" ")
            return _Answer("failure", error=error, cause=cause or None)
        try:
            return _Answer("success", json.loads(line))
        except ValueError as error:
            echo(f"that is no JSON: {error}; a text stands in quotes")
    echo("no answer: nothing was sent")
    raise click.exceptions.Exit(1)


def _check(answer: _Answer, target: str | None, state: str) -> None:
    if target is None or answer.kind != "success":
        return
    from sfgen.operate.answers import check_answer

    workflow, _ = workflow_of(target, None)
    check_answer(answer.value, workflow, state)


def _send(service: Service, token: str, answer: _Answer) -> None:
    from sfgen.operate.callbacks import send_failure, send_heartbeat, send_success

    if answer.kind == "heartbeat":
        send_heartbeat(service, token)
    elif answer.kind == "failure":
        send_failure(service, token, answer.error or "", answer.cause)
    else:
        send_success(service, token, answer.value)


def _done(answer: _Answer) -> str:
    return {"heartbeat": "the heartbeat is sent", "failure": "it fails", "success": "the answer is sent"}[answer.kind]
