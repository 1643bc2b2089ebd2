"""`sfgen iam`: the policies of execution roles."""

from __future__ import annotations

import difflib
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal

import click

from sfgen.cli.failures import advice_option, traceback_option

if TYPE_CHECKING:
    from sfgen.asl import StateMachine
    from sfgen.dsl.settings import Settings as Chosen
    from sfgen.errors import Diagnostic
    from sfgen.iam import Policy, Settings

__all__ = ["command"]

_EPILOG = (
    "Exit codes: 0 fine (warnings included), 1 errors in a workflow or definition, a task of which nothing is known, or "
    "--fail-on-wildcard found one, 2 wrong usage or an unusable target or output."
)


# Source: AWS IAM User Guide, "IAM and AWS STS quotas": inline policies of a role, white space not counted.
_LONGEST: Final = 10_240


_SUBSTITUTION: Final = re.compile(r"\$\{([A-Za-z0-9_.:]+)\}")


class _Text(click.ParamType[str]):
    """A text of a given form."""

    def __init__(self, name: str, pattern: str, example: str) -> None:
        self.name = name
        self._pattern = pattern
        self._example = example

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        if not re.fullmatch(self._pattern, value):
            self.fail(f"{value!r} is none, such as {self._example}", param, ctx)
        return str(value)


_REGION = _Text("REGION", r"[a-z]{2}(-[a-z]+)+-\d+", "eu-west-1")
_ACCOUNT = _Text("ACCOUNT", r"\d{12}", "123456789012")
_PARTITION = _Text("PARTITION", r"aws(-[a-z]+)*", "aws, aws-cn or aws-us-gov")
_MACHINE = _Text("NAME", r"[^\s?*<>{}\[\]\"#%\\^|~`$&,;:/]{1,80}", "order-flow")
_KEY = _Text("ARN", r"arn:[a-z-]+:kms:[^:]+:\d{12}:(key|alias)/.+", "arn:aws:kms:eu-west-1:123456789012:key/1234abcd")
_VALUE = _Text(
    "NAME=VALUE", r"(?s)[A-Za-z0-9_.:]+=.*", "QueueUrl=https://sqs.eu-west-1.amazonaws.com/123456789012/orders"
)


@click.command("iam", epilog=_EPILOG)
@click.argument("target", metavar="TARGET|DEFINITION")
@click.option(
    "-o", "--output", metavar="FILE|FOLDER", help="Write there, to a folder as NAME.iam.json, instead of to stdout."
)
@click.option(
    "--format",
    "language",
    type=click.Choice(["json", "yaml", "cloudformation"]),
    default="json",
    show_default=True,
    help="A policy document as JSON or YAML, or a template with the role and its policies.",
)
@click.option(
    "--machine", is_flag=True, help="Give the policy that names the state machine itself, instead of the role's."
)
@click.option("--trust", is_flag=True, help="Give the trust policy of the role instead.")
@click.option("--explain", is_flag=True, help="Say in words who asked for each statement, and why a * stands in it.")
@click.option(
    "--fail-on-wildcard",
    is_flag=True,
    help="Exit with 1 if a * stands in place of a name that the definition could give.",
)
@click.option("--region", type=_REGION, help="The Region, in place of ${AWS::Region}.")
@click.option("--account", type=_ACCOUNT, help="The account, in place of ${AWS::AccountId}.")
@click.option("--partition", type=_PARTITION, help="The partition, in place of ${AWS::Partition}.")
@click.option(
    "--name", "machine_name", type=_MACHINE, help="The name of the state machine, in place of ${StateMachineName}."
)
@click.option("--param", "params", type=_VALUE, multiple=True, help="The value of a Parameter of the workflow.")
@click.option("--logging", is_flag=True, help="The state machine logs to CloudWatch Logs.")
@click.option("--tracing", is_flag=True, help="The state machine traces with X-Ray.")
@click.option("--kms-key", type=_KEY, help="The key that the state machine's data is encrypted with.")
@advice_option
@traceback_option
@click.pass_context
def command(
    ctx: click.Context,
    *,
    target: str,
    output: str | None,
    language: Literal["json", "yaml", "cloudformation"],
    machine: bool,
    trust: bool,
    explain: bool,
    fail_on_wildcard: bool,
    region: str | None,
    account: str | None,
    partition: str | None,
    machine_name: str | None,
    params: tuple[str, ...],
    logging: bool,
    tracing: bool,
    kms_key: str | None,
    advice: bool,
) -> None:
    """Give the least that the execution role of a workflow must be allowed.

    TARGET is one as for compile; DEFINITION is a file of Amazon States Language that ends in .json, .yaml or .yml.

    What is known when it is deployed only stands there as ${Name}, as Fn::Sub of CloudFormation fills it in.
    """
    if sum((machine, trust, explain, language == "cloudformation")) > 1:
        raise click.UsageError(
            "--machine, --trust, --explain and --format cloudformation give different things: choose one."
        )

    from sfgen.cli.findings import show
    from sfgen.cli.output import destinations, write_files, write_stdout
    from sfgen.iam import Settings, policy_of

    machines, files, chosen = _machines(target, advice=advice)
    values = dict(each.split("=", 1) for each in params)
    _refuse_unknown(values, machines.values())
    settings = Settings(
        partition=partition,
        region=region,
        account=account,
        machine=machine_name,
        values=values,
        logging=logging,
        tracing=tracing,
        kms_key=kms_key,
    )
    paths = destinations(list(machines), output, ".iam.txt" if explain else _suffix(language), inputs=files)
    policies = {name: policy_of(each, _with(settings, chosen.get(name))) for name, each in machines.items()}
    part = "machine" if machine else "trust" if trust else "explain" if explain else "role"
    texts = [_text(policy, name, part, language) for name, policy in policies.items()]
    if paths:
        write_files(dict(zip(paths, texts, strict=True)))
    else:
        write_stdout(texts[0])
    found = [each for policy in policies.values() for each in _findings(policy, strict=fail_on_wildcard)]
    if part == "role" and language != "cloudformation":
        found += [each for policy in policies.values() for each in _reminders(policy)]
    show(found, advice=advice, closing=any(each.severity == "error" for each in found))
    if any(each.severity == "error" for each in found):
        ctx.exit(1)


def _machines(target: str, *, advice: bool) -> tuple[Mapping[str, StateMachine], list[str], Mapping[str, Chosen]]:
    from sfgen import asl
    from sfgen.cli.findings import show
    from sfgen.cli.importing import DEFINITION_SUFFIXES

    if target.lower().endswith(DEFINITION_SUFFIXES):
        return {Path(target).stem.removesuffix(".asl"): asl.load(target)}, [target], {}
    from sfgen.cli.target import compile_targets

    compiled = compile_targets([target])
    show(compiled.findings, advice=advice)
    return compiled.machines, list(compiled.files), {each.name: each.settings for each in compiled.workflows}


def _with(settings: Settings, chosen: Chosen | None) -> Settings:
    """Give the settings of a workflow where the command says nothing else."""
    from dataclasses import replace

    if chosen is None:
        return settings
    return replace(settings, tracing=settings.tracing or chosen.tracing, kms_key=settings.kms_key or chosen.key_text)


def _refuse_unknown(values: Iterable[str], machines: Iterable[StateMachine]) -> None:
    known = {name for machine in machines for name in _SUBSTITUTION.findall(machine.to_json())}
    for name in values:
        if name not in known:
            near = difflib.get_close_matches(name, known, n=1)
            hint = f"did you mean {near[0]}?" if near else f"it has {', '.join(sorted(known)) or 'none'}"
            raise click.BadParameter(f"the definition has no ${{{name}}}; {hint}", param_hint="'--param'")


def _suffix(language: str) -> str:
    return {"json": ".iam.json", "yaml": ".iam.yaml", "cloudformation": ".role.json"}[language]


def _text(policy: Policy, name: str, part: str, language: str) -> str:
    from sfgen.asl.yaml_emit import to_yaml
    from sfgen.iam.explain import explain
    from sfgen.iam.template import role_template

    if part == "explain":
        return explain(policy, title=name)
    if language == "cloudformation":
        value = role_template(policy, title=name)
    elif part == "trust":
        value = policy.trust
    else:
        value = (policy.machine if part == "machine" else policy.role).to_dict()
    if language == "yaml":
        return to_yaml(value)
    return json.dumps(value, indent=2, ensure_ascii=False) + "\n"


def _findings(policy: Policy, *, strict: bool) -> Iterator[Diagnostic]:
    from sfgen.errors import Diagnostic

    for gap in policy.gaps:
        yield Diagnostic(
            severity="warning" if gap.complete else "error",
            code="iam",
            message=f"'{gap.state}': {gap.message}",
            hint=None if gap.complete else "nothing is allowed for it: add what it needs by hand",
            state=gap.state,
        )
    length = len(json.dumps(policy.role.to_dict(), separators=(",", ":")))
    if length > _LONGEST:
        yield Diagnostic(
            severity="warning",
            code="iam",
            message=f"the policy has {length:,} characters; IAM takes {_LONGEST:,} in all policies inside a role",
            hint="split it into managed policies of 6,144 characters, or the workflow into smaller ones",
        )
    if not strict:
        return
    for each in policy.wildcards:
        yield Diagnostic(
            severity="error",
            code="iam",
            message=f"'{each.state}' needs {each.statement.actions[0]} on {each.pattern.text()}: {each.unknown.why}",
            hint="write the value, or a part of it, into the definition, or make it a Parameter",
        )


def _reminders(policy: Policy) -> Iterator[Diagnostic]:
    from sfgen.errors import Diagnostic

    if policy.machine.statements:
        yield Diagnostic(
            severity="advice",
            code="iam",
            message="the role needs a second policy, which names the state machine itself",
            hint="--machine gives it; it can be made when the state machine exists",
        )
