"""`sfgen diff`: what a deployment would change, against what is live."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final, Literal

import click

from sfgen.cli.failures import advice_option, traceback_option
from sfgen.cli.given import given_options, given_values
from sfgen.cli.stacks import place_options, role_option, stack_of, stack_option, watch_of

if TYPE_CHECKING:
    from sfgen.deploy.diff import Diff, MachineDiff
    from sfgen.deploy.differences import FieldChange, StateChange

__all__ = ["command", "state_lines"]

_EPILOG = (
    "Exit codes: 0 no difference; 1 there are differences; 2 it cannot be said: errors in a workflow, wrong usage, or AWS "
    "refused or cannot be reached."
)
_TROUBLE: Final = 2
_LONGEST: Final = 200
_SIGNS: Final = {"added": "+", "removed": "-", "changed": "~", "renamed": "~"}
_COLOURS: Final = {"+": "green", "-": "red", "~": "yellow"}


@click.command("diff", epilog=_EPILOG)
@click.argument("target", metavar="TARGET")
@role_option
@stack_option
@place_options
@given_options
@click.option(
    "--format",
    "language",
    type=click.Choice(["text", "json"]),
    default="text",
    help="How it is written. Default: text.",
)
@advice_option
@traceback_option
@click.pass_context
def command(
    ctx: click.Context,
    *,
    target: str,
    role: str | None,
    stack: str | None,
    region: str | None,
    profile: str | None,
    endpoint_url: str | None,
    params: tuple[str, ...],
    params_files: tuple[str, ...],
    language: Literal["text", "json"],
    advice: bool,
) -> None:
    """Compare the workflows of a target with what is live, by state and field, and change nothing.

    TARGET is shop.py, shop.py:refund, flows.shop or flows.shop:refund, as for `sfgen compile`.

    Definitions and settings are compared with those that Step Functions has, whoever changed them, files of pages with those in their
    buckets; everything else with the template of the stack. Permissions come apart from the rest, those that are wider first.
    """
    from sfgen.errors import SfgenError

    try:
        found = _compared(target, role, stack, region, profile, endpoint_url, params, params_files, advice=advice)
    except SfgenError as error:
        from sfgen.cli.failures import report_failure

        report_failure(ctx, error, internal=_TROUBLE)
        ctx.exit(_TROUBLE)
    from sfgen.cli.output import write_stdout

    text = json.dumps(_plain(found), indent=2, ensure_ascii=False) if language == "json" else "\n".join(_lines(found))
    if not sys.stdout.isatty() or os.environ.get("NO_COLOR"):
        text = click.unstyle(text)
    write_stdout(f"{text}\n")
    ctx.exit(1 if found.count else 0)


def _compared(
    target: str,
    role: str | None,
    stack: str | None,
    region: str | None,
    profile: str | None,
    endpoint_url: str | None,
    params: Sequence[str],
    params_files: Sequence[str],
    *,
    advice: bool,
) -> Diff:
    name = stack_of(target, stack)
    from sfgen.cli.findings import echo, show
    from sfgen.cli.target import compile_targets
    from sfgen.deploy.client import connect
    from sfgen.deploy.diff import diff
    from sfgen.deploy.hosting import Hosting
    from sfgen.deploy.ssm import is_ssm, ssm_name, ssm_values
    from sfgen.deploy.template import template_of

    compiled = compile_targets([target])
    show(compiled.findings, advice=advice)
    machines = list(zip(compiled.workflows, compiled.machines.values(), strict=True))
    template = template_of(machines, compiled.resources, compiled.outputs, compiled.rules, own_roles=role is None)
    given = given_values(params, params_files, template.parameters)
    account = connect(region=region, profile=profile, endpoint_url=endpoint_url)
    own = {} if role is None or template.role is None else {template.role: role}
    ssm = {name: ssm_name(value) for name, value in given.items() if is_ssm(value)}
    read = ssm_values(lambda: account.caller("ssm"), ssm, template.parameters, echo)
    given = {name: read.get(name, value) for name, value in given.items()}
    watch = watch_of(account, name)
    found = diff(template, given, watch, account.caller("stepfunctions"), own)
    return replace(found, pages=tuple(Hosting(account, template.sites, watch).plans()))


# ---------------------------------------------------------------------------------------------------------------------
# For people


def _lines(found: Diff) -> Iterator[str]:
    if not found.count:
        yield f"no differences: the stack {found.stack} is as the source says"
        return
    if not found.exists:
        yield f"there is no stack {found.stack}: all of it would be new"
    for machine in found.workflows:
        yield from _machine(machine)
    if found.aliases:
        yield "aliases"
        yield from (_signed("changed", str(each)) for each in found.aliases)
    if found.resources:
        yield "resources"
        for each in found.resources:
            yield _signed(each.change, f"{each.kind} {each.name}")
            yield from map(_field, each.fields)
    for page in found.pages:
        yield f"page {page.page}"
        yield from (f"  {click.style(line[:1], fg=_COLOURS.get(line[:1]))}{line[1:]}" for line in page.lines())
    if found.permissions:
        yield "permissions"
        for shift in found.permissions:
            line = _signed("added" if shift.added else "removed", str(shift))
            yield f"{line}  {click.style('WIDER', fg='red', bold=True)}" if shift.wider else line
    if found.parameters:
        yield "parameters"
        yield from (_signed(each.change, _values(each)) for each in found.parameters)
    if found.outputs:
        yield "outputs"
        yield from (_signed(each.change, _values(each)) for each in found.outputs)
    yield _counted(found)


def _machine(machine: MachineDiff) -> Iterator[str]:
    if machine.change != "changed":
        yield f"workflow {machine.name} is {'new' if machine.change == 'added' else 'to go'}"
        return
    yield f"workflow {machine.name}"
    if machine.drifted:
        yield "  what is live was not deployed by the stack: somebody changed the state machine itself"
        if not (machine.states or machine.settings):
            yield "  it is what the source says: sfgen deploy makes it the stack's"
    for field in machine.settings:
        yield _signed(field.change, _values(field))
    for state in machine.states:
        yield from state_lines(state)


def state_lines(state: StateChange) -> Iterator[str]:
    """Write what became of a state, with its fields below."""
    if not state.name:
        yield from (_signed(each.change, _values(each)) for each in state.fields)
    elif state.change == "renamed":
        yield _signed("renamed", f"{state.name!r} is now {state.renamed!r}")
    elif state.change == "changed":
        yield _signed("changed", repr(state.name))
        yield from map(_field, state.fields)
    else:
        what = state.state or {}
        called = f" {what['Resource']}" if "Resource" in what else ""
        yield _signed(state.change, f"{state.name!r} ({what.get('Type', 'state')}{called})")


def _field(field: FieldChange) -> str:
    return f"    {_signed(field.change, _values(field))}"


def _values(field: FieldChange) -> str:
    if field.change == "added":
        return f"{field.path}: {_short(field.after)}"
    if field.change == "removed":
        return f"{field.path}: {_short(field.before)}"
    return f"{field.path}: {_short(field.before)} -> {_short(field.after)}"


def _short(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}... ({len(text):,} characters)"


def _signed(change: str, text: str) -> str:
    sign = _SIGNS[change]
    return f"  {click.style(sign, fg=_COLOURS[sign])} {text}"


def _counted(found: Diff) -> str:
    wider = sum(each.wider for each in found.permissions)
    parts = {
        "workflow": len(found.workflows),
        "alias": len(found.aliases),
        "resource": len(found.resources),
        "page": len(found.pages),
        "permission": len(found.permissions),
        "parameter": len(found.parameters),
        "output": len(found.outputs),
    }
    ending = {"alias": "es"}
    listed = ", ".join(f"{n} {word}{'' if n == 1 else ending.get(word, 's')}" for word, n in parts.items() if n)
    return f"{listed} {'differs' if sum(parts.values()) == 1 else 'differ'}" + (
        f"; {wider} permission{'' if wider == 1 else 's'} wider" if wider else ""
    )


# ---------------------------------------------------------------------------------------------------------------------
# For programs


def _plain(found: Diff) -> dict[str, Any]:
    return {
        "stack": found.stack,
        "exists": found.exists,
        "differences": found.count,
        "workflows": [
            {
                "name": each.name,
                "change": each.change,
                "drifted": each.drifted,
                "settings": [_plain_field(field) for field in each.settings],
                "states": [_plain_state(state) for state in each.states],
            }
            for each in found.workflows
        ],
        "aliases": [
            {
                "workflow": each.published.workflow,
                "name": each.published.alias.name,
                "arn": each.arn,
                "weights": dict(each.weights),
                "leftAt": dict(each.left_at),
            }
            for each in found.aliases
        ],
        "resources": [
            {
                "name": each.name,
                "type": each.kind,
                "change": each.change,
                "fields": [_plain_field(field) for field in each.fields],
            }
            for each in found.resources
        ],
        "pages": [
            {
                "name": each.page,
                "added": list(each.new),
                "changed": list(each.changed),
                "removed": list(each.removed),
                "interrupted": each.stale,
            }
            for each in found.pages
        ],
        "permissions": [
            {
                "wider": each.wider,
                "change": "added" if each.added else "removed",
                "holder": each.grants[0].holder,
                "effect": each.grants[0].effect,
                "actions": [grant.action for grant in each.grants],
                "resource": each.grants[0].resource,
                **({"principal": each.grants[0].principal} if each.grants[0].principal else {}),
                **({"condition": json.loads(each.grants[0].condition)} if each.grants[0].condition else {}),
                **({"statement": each.grants[0].statement} if each.grants[0].statement else {}),
            }
            for each in found.permissions
        ],
        "parameters": [_plain_field(field) for field in found.parameters],
        "outputs": [_plain_field(field) for field in found.outputs],
    }


def _plain_state(state: StateChange) -> dict[str, Any]:
    return {
        "name": state.name,
        "change": state.change,
        **({"renamed": state.renamed} if state.renamed is not None else {}),
        "fields": [_plain_field(field) for field in state.fields],
    }


def _plain_field(field: FieldChange) -> dict[str, Any]:
    made: dict[str, Any] = {"path": field.path, "change": field.change}
    if field.change != "added":
        made["before"] = field.before
    if field.change != "removed":
        made["after"] = field.after
    return made
