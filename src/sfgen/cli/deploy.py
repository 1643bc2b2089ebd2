"""`sfgen deploy`: workflows to a CloudFormation stack."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from sfgen.cli.failures import advice_option, traceback_option
from sfgen.cli.given import ask_secret, given_options, given_values
from sfgen.cli.stacks import confirmed, place_options, role_option, stack_of, stack_option

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from sfgen.deploy.bucket import CodeBucket
    from sfgen.deploy.client import Account
    from sfgen.deploy.hosting import Hosting
    from sfgen.deploy.pages import PagePlan
    from sfgen.deploy.stack import Deployment, Plan
    from sfgen.deploy.template import Template

__all__ = ["command"]

_EPILOG = (
    "Exit codes: 0 deployed, or there was nothing to change; 1 errors in a workflow, or AWS refused or failed to deploy; "
    "2 wrong usage, a value, credentials, a Region or an endpoint that cannot be used, or an unusable target."
)


@click.command("deploy", epilog=_EPILOG)
@click.argument("target", metavar="TARGET")
@role_option
@stack_option
@place_options
@given_options
@click.option(
    "--bucket",
    metavar="NAME",
    help="The bucket for the code of functions and for large templates. Default: one for the account and Region, made when "
    "it is needed first.",
)
@click.option(
    "--hotswap",
    "swapped",
    is_flag=True,
    help="For development: change the definitions of the state machines alone, at once, and only if nothing else differs.",
)
@click.option("--yes", is_flag=True, help="Do not ask before something is changed.")
@click.option("--dry-run", is_flag=True, help="Write the template to stdout, and call nothing.")
@advice_option
@traceback_option
def command(
    *,
    target: str,
    role: str | None,
    stack: str | None,
    region: str | None,
    profile: str | None,
    endpoint_url: str | None,
    params: tuple[str, ...],
    params_files: tuple[str, ...],
    bucket: str | None,
    swapped: bool,
    yes: bool,
    dry_run: bool,
    advice: bool,
) -> None:
    """Create or update a CloudFormation stack with the workflows of a target.

    TARGET is shop.py, shop.py:refund, flows.shop or flows.shop:refund, as for `sfgen compile`.

    The changes are shown and confirmed before they are made. The ARN of each state machine goes to stdout, one to a line,
    everything else to stderr, the outputs of the file last. Without anything to change nothing is done.
    """
    from sfgen.cli.findings import echo, show
    from sfgen.cli.output import write_stdout
    from sfgen.cli.target import compile_targets
    from sfgen.deploy.template import template_of

    if swapped and (dry_run or bucket is not None):
        raise click.UsageError(
            "--hotswap uses neither a template nor a bucket: it goes without --dry-run and --bucket."
        )
    name = stack_of(target, stack)
    compiled = compile_targets([target])
    show(compiled.findings, advice=advice)
    machines = list(zip(compiled.workflows, compiled.machines.values(), strict=True))
    template = template_of(machines, compiled.resources, compiled.outputs, compiled.rules, own_roles=role is None)
    if template.compact:
        echo("the definitions are written without white space: with it the template would be too large")
    given = given_values(params, params_files, template.parameters)
    if dry_run:
        write_stdout(template.to_json())
        return
    from sfgen.deploy.client import connect
    from sfgen.deploy.hosting import Hosting
    from sfgen.deploy.lookups import looked_up
    from sfgen.deploy.outputs import outputs_of
    from sfgen.deploy.parameters import check_values
    from sfgen.deploy.ssm import is_ssm, ssm_name, ssm_values
    from sfgen.deploy.stack import Deployment

    account = connect(region=region, profile=profile, endpoint_url=endpoint_url)
    own = {} if role is None or template.role is None else {template.role: role}
    if swapped:
        from sfgen.cli.hotswap import hotswap

        names = {name: ssm_name(value) for name, value in given.items() if is_ssm(value)}
        read = ssm_values(lambda: account.caller("ssm"), names, template.parameters, echo)
        hotswap(account, template, name, {**given, **read}, own, yes=yes)
        return
    found = looked_up(account, template.lookups, given, echo)
    check_values(found, template.parameters)
    given |= found
    ssm = {name: ssm_name(value) for name, value in given.items() if is_ssm(value)}
    resolved = ssm_values(lambda: account.caller("ssm"), ssm, template.parameters, echo)
    deployment = Deployment(account.cloudformation, name, template, echo, ask=ask_secret, resolved=resolved)
    deployment.machines = account.caller("stepfunctions")
    deployment.check = lambda values: _check_by_aws(account, template, values)
    _send(account, deployment, bucket, own, yes=yes)
    hosting = Hosting(account, template.sites, deployment.watch)
    arns = _run(deployment, own, given, _confirmation(name, hosting, yes=yes))
    _host(hosting, confirmed_before=deployment.confirmed, yes=yes)
    for workflow, arn in zip(template.machines, arns, strict=True):
        echo(f"{workflow} is deployed")
        write_stdout(f"{arn}\n")
    if compiled.outputs:
        found = outputs_of(deployment.watch)
        for each in compiled.outputs:
            if each.name in found:  # emulators lack some
                echo(f"{each.name} {found[each.name]}")


def _send(account: Account, deployment: Deployment, bucket: str | None, own: dict[str, str], *, yes: bool) -> None:
    """Put into the bucket what has to lie there before, and say which bucket it is."""
    from sfgen.cli.findings import echo
    from sfgen.deploy.template import LARGEST_BODY

    template = deployment.template
    if not template.stored and template.size_bytes() <= LARGEST_BODY:
        return
    store = _bucket(account, bucket, yes=yes)
    deployment.put = store.put_template
    for package in template.stored:
        if store.put(package.key, package.build):
            echo(f"sent {package.key} to {store.name}")
    if template.bucket is not None:
        own[template.bucket] = store.name
    if template.size_bytes() > LARGEST_BODY:
        deployment.template_url = store.put_template(template.to_json())


def _check_by_aws(account: Account, template: Template, values: Mapping[str, str]) -> None:
    """Stop where Step Functions itself refuses a definition."""
    from sfgen.cli.findings import echo, show
    from sfgen.deploy.errors import DeployError
    from sfgen.deploy.validation import check_definitions

    # An endpoint that lacks the call fails inside: it is not asked again.
    found = check_definitions(account.caller("stepfunctions", attempts=1), template, values, echo)
    show(found, closing=False)
    errors = sum(each.severity == "error" for each in found)
    if errors:
        raise DeployError(
            f"Step Functions refuses the definitions: {errors} error{'' if errors == 1 else 's'}", "nothing was changed"
        )


def _bucket(account: Account, name: str | None, *, yes: bool) -> CodeBucket:
    """Give the bucket that is used, made if it is not there."""
    from sfgen.cli.findings import echo
    from sfgen.deploy.bucket import CodeBucket, default_bucket

    store = CodeBucket(account.caller("s3"), name or default_bucket(account))
    if store.exists():
        return store
    if not (yes or confirmed(f"The bucket {store.name} for code and templates is not there. Make it?")):
        echo("nothing was changed")
        raise click.exceptions.Exit(1)
    store.create()
    echo(f"made the bucket {store.name}")
    return store


def _run(
    deployment: Deployment,
    own: dict[str, str],
    given: dict[str, str],
    confirm: Callable[[Plan], bool],
) -> list[str]:
    from sfgen.cli.findings import echo
    from sfgen.deploy.errors import SetupError

    goes_on = f"CloudFormation goes on with the stack {deployment.name}; the next sfgen deploy waits for its end first"
    try:
        arns = deployment.run(own, given, confirm)
    except KeyboardInterrupt:
        echo(goes_on if deployment.started else "nothing was changed")
        raise
    except SetupError:
        # A shift may last longer than credentials do.
        if deployment.started:
            echo(goes_on)
        raise
    if arns is None:
        echo("nothing was changed")
        raise click.exceptions.Exit(1)
    return arns


def _confirmation(name: str, hosting: Hosting, *, yes: bool) -> Callable[[Plan], bool]:
    from sfgen.cli.findings import echo

    def confirm(plan: Plan) -> bool:
        echo(f"changes of the stack {name}:")
        for change in plan.changes:
            echo(f"  {change}")
        for workflow in plan.restored:
            echo(f"  the live definition of {workflow} was changed past the stack: it becomes what the source says")
        for line in plan.aliases:
            echo(f"  {line}")
        if not (plan.changes or plan.restored or plan.aliases):
            echo("  no resource, only parameters, outputs or tags of the stack")
        wider = [each for each in plan.permissions if each.wider]
        if wider:
            echo("permissions that are new or wider:")
        for each in wider:
            echo(f"  {each}")
        _show_pages(hosting.plans())
        for bucket in hosting.leaving(plan.changes):
            echo(f"the bucket {bucket} goes with the files of its page")
        return yes or confirmed("Make them?")

    return confirm


def _show_pages(plans: Sequence[PagePlan]) -> None:
    from sfgen.cli.findings import echo

    for plan in plans:
        echo(f"files of the page {plan.page}:")
        for line in plan.lines():
            echo(f"  {line}")


def _host(hosting: Hosting, *, confirmed_before: bool, yes: bool) -> None:
    """Bring the files of pages to where they belong; where the stack itself has not changed, that is asked for too."""
    from sfgen.cli.findings import echo
    from sfgen.deploy.errors import DeployError

    if not confirmed_before:
        plans = hosting.pending()
        _show_pages(plans)
        if plans and not (yes or confirmed("Send them?")):
            echo("nothing was changed")
            raise click.exceptions.Exit(1)
    try:
        hosting.send()
    except (KeyboardInterrupt, DeployError):
        echo(f"the stack is deployed; {hosting.left}")
        raise
