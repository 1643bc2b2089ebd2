"""`sfgen test-state`: one state tried out on its own."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal

import click

from sfgen.cli.failures import traceback_option
from sfgen.cli.json_values import JSON_TEXT, JSON_VALUE

if TYPE_CHECKING:
    from sfgen.asl import StateMachine
    from sfgen.local.test_state import StateTest

__all__ = ["command"]

_EPILOG: Final = (
    "Exit codes: 0 the state succeeded or a catcher took over, 1 it failed or would be retried, 2 wrong usage, an "
    "unusable target, or a test that AWS refuses too."
)
# In the order in which the data goes through a state.
_STAGES: Final = (
    "input",
    "afterInputPath",
    "afterParameters",
    "afterArguments",
    "afterItemsPath",
    "afterItemSelector",
    "maxConcurrency",
    "toleratedFailureCount",
    "toleratedFailurePercentage",
    "request",
    "response",
    "result",
    "afterResultSelector",
    "afterResultPath",
    "variables",
    "errorDetails",
)


@click.command("test-state", epilog=_EPILOG)
@click.argument("target", metavar="TARGET|DEFINITION")
@click.argument("state", metavar="[STATE]", required=False)
@click.option("--input", "given", type=JSON_VALUE, help="The input of the state. Default: {}.")
@click.option(
    "--mock",
    "mock_text",
    type=JSON_TEXT,
    help="The result of its work: a Task's, a Map's, a Parallel's; auto makes one up.",
)
@click.option("--mock-error", metavar="NAME", help="The error with which its work fails instead.")
@click.option("--mock-cause", metavar="TEXT", help="The cause of that error.")
@click.option(
    "--validation",
    type=click.Choice(["STRICT", "PRESENT", "NONE"], case_sensitive=False),
    default="STRICT",
    help="How much of the result of a Task must fit the API: its required fields too, what is there, or nothing. "
    "Default: STRICT.",
)
@click.option(
    "--mocks", metavar="FILE", help="What answers a Task instead: .json, FILE.json#CASE, or .py with `mocks`."
)
@click.option(
    "--level",
    type=click.Choice(["INFO", "DEBUG", "TRACE"], case_sensitive=False),
    default="INFO",
    help="INFO: what came of it. DEBUG: also the data on its way. TRACE: also requests of HTTP tasks. Default: INFO.",
)
@click.option("--variables", type=JSON_VALUE, help="The variables that the state reads, as an object.")
@click.option("--context", type=JSON_VALUE, help="The context object that it reads; with a mock or --aws only.")
@click.option("--retries", type=click.IntRange(0), default=0, metavar="N", help="How often it was retried before.")
@click.option("--failed-iterations", type=click.IntRange(0), metavar="N", help="How many items of a Map have failed.")
@click.option("--items", type=JSON_VALUE, help="What the ItemReader of a Distributed Map reads.")
@click.option("--parameter", "parameters", metavar="NAME=VALUE", multiple=True, help="What ${NAME} stands for.")
@click.option("--aws", is_flag=True, help="Let AWS itself try the state out: what it calls is called for real.")
@click.option("--role", metavar="ARN", help="With --aws: the role that calls it; needed without a mock.")
@click.option("--profile", metavar="NAME", help="With --aws: a profile of the AWS configuration files.")
@click.option("--region", metavar="REGION", help="With --aws: the Region.")
@click.option("--endpoint-url", metavar="URL", help="With --aws: another place, such as an emulator.")
@click.option("--reveal-secrets", is_flag=True, help="Show secrets in requests and responses.")
@click.option("--format", "language", type=click.Choice(["text", "json"]), default="text", help="Default: text.")
@traceback_option
def command(
    *,
    target: str,
    state: str | None,
    given: Any,
    mock_text: str | None,
    mock_error: str | None,
    mock_cause: str | None,
    validation: str,
    mocks: str | None,
    level: str,
    variables: Any,
    context: Any,
    retries: int,
    failed_iterations: int | None,
    items: Any,
    parameters: tuple[str, ...],
    aws: bool,
    role: str | None,
    profile: str | None,
    region: str | None,
    endpoint_url: str | None,
    reveal_secrets: bool,
    language: Literal["text", "json"],
) -> None:
    """Try one state out on this machine, as TestState of AWS does; or, with --aws, let AWS do it.

    TARGET is shop.py, shop.py:refund, flows.shop or flows.shop:refund, as for `sfgen compile`. DEFINITION is a file with
    Amazon States Language, or with one state of it, that ends with .json, .yaml or .yml. STATE is the name of the state,
    also of one within a Parallel or a Map.
    """
    made_up = mock_text is not None and mock_text.strip() == "auto"
    mock = _mock(None if made_up else mock_text, mock_error, mock_cause, validation)
    for name, value in (("--variables", variables), ("--context", context)):
        if value is not None and not isinstance(value, dict):
            raise click.UsageError(f"{name} takes an object, such as '{{\"name\": 1}}'")
    if mock is not None and mocks is not None:
        raise click.UsageError("--mock and --mock-error answer the state themselves: give no --mocks beside them")
    account = {"--role": role, "--profile": profile, "--region": region, "--endpoint-url": endpoint_url}
    alone = [name for name, value in account.items() if value is not None]
    if alone and not aws:
        raise click.UsageError(f"{alone[0]} is for --aws")
    if aws and (made_up or mocks is not None):
        raise click.UsageError("AWS takes a mock of the state, with --mock or --mock-error, and no other")

    from sfgen.cli.output import write_stdout
    from sfgen.cli.run import mocks_of, pairs

    definition = _definition(target, state)
    options = {
        "mock": mock,
        "level": _upper(level),
        "variables": variables,
        "context": context,
        "retries": retries,
        "failed_iterations": failed_iterations,
        "items": items,
        "reveal_secrets": reveal_secrets,
    }
    substituted = dict(pairs(parameters, "--parameter"))
    if aws:
        test = _in_account(definition, state, substituted, given, role, (profile, region, endpoint_url), options)
    else:
        from sfgen.local.test_state import state_test

        answers = mocks_of(mocks, "auto" if made_up else None, Path(target).stem)
        test = state_test(definition, state, given, mocks=answers, parameters=substituted, **options)
    write_stdout(_json(test.to_dict()) + "\n" if language == "json" else "".join(_lines(test)))
    raise click.exceptions.Exit(0 if test.status in {"SUCCEEDED", "CAUGHT_ERROR"} else 1)


def _in_account(
    definition: StateMachine | Mapping[str, Any],
    state: str | None,
    parameters: Mapping[str, str],
    given: Any,
    role: str | None,
    place: tuple[str | None, str | None, str | None],
    options: Mapping[str, Any],
) -> StateTest:
    from sfgen.deploy.client import connect
    from sfgen.deploy.state_tests import state_test_in_account
    from sfgen.local.test_state import state_alone

    profile, region, endpoint_url = place
    service = connect(profile=profile, region=region, endpoint_url=endpoint_url).caller("stepfunctions")
    alone = state_alone(definition, state, parameters)
    return state_test_in_account(service, alone, given, role=role, **options)


def _upper(word: str) -> Any:
    return word.upper()


def _mock(text: str | None, error: str | None, cause: str | None, validation: str) -> Any:
    if text is not None and error is not None:
        raise click.UsageError("the work of the state succeeds or fails: give --mock or --mock-error")
    if cause is not None and error is None:
        raise click.UsageError("--mock-cause goes with --mock-error NAME")
    if text is None and error is None:
        return None
    from sfgen.local.test_state import MockedResult

    if text is None:
        return MockedResult(error=error, cause=cause)
    return MockedResult.from_json(text, _upper(validation))


def _definition(target: str, state: str | None) -> StateMachine | Mapping[str, Any]:
    """Give the machine that has the state, or what a file holds."""
    from sfgen.cli.importing import DEFINITION_SUFFIXES

    if target.lower().endswith(DEFINITION_SUFFIXES):
        from sfgen import asl
        from sfgen.errors import TargetError

        try:
            content = Path(target).read_bytes()
        except OSError as error:
            raise TargetError(f"{target} cannot be read: {error.strerror}") from None
        data: Mapping[str, Any] = asl.read(content, file=target).data
        return data

    from sfgen.cli.target import compile_targets

    machines = compile_targets([target]).machines
    if len(machines) == 1:
        return next(iter(machines.values()))
    having = [name for name, machine in machines.items() if any(visit.name == state for visit in _visits(machine))]
    if len(having) != 1:
        what = f"{', '.join(having)} have a state {state!r}" if having else f"there are {', '.join(machines)}"
        raise click.UsageError(f"{what}: choose a workflow, as in file.py:name")
    return machines[having[0]]


def _visits(machine: StateMachine) -> Iterator[Any]:
    from sfgen.asl import walk

    return walk(machine)


def _json(value: Any) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False)


def _lines(test: StateTest) -> Iterator[str]:
    for stage in _STAGES:
        if stage in test.inspection:
            yield _line(stage, test.inspection[stage])
    for name, value in test.to_dict().items():
        if name == "output":
            yield _line(name, value)
        elif name != "inspectionData":
            yield f"{name}: {value}\n"


def _line(name: str, value: Any) -> str:
    shown = json.dumps(value, ensure_ascii=False)
    if len(shown) > 88 and isinstance(value, dict | list):
        shown = _json(value).replace("\n", "\n  ")
        return f"{name}:\n  {shown}\n"
    return f"{name}: {shown}\n"
