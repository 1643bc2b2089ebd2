"""`sfgen run`: a workflow run on this machine."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal, NoReturn

import click

from sfgen.cli.failures import traceback_option
from sfgen.cli.json_values import JSON_VALUE
from sfgen.cli.running import store_option
from sfgen.cli.serving import Supply, check_serving, serve_options
from sfgen.cli.serving import serve as show

if TYPE_CHECKING:
    from sfgen.cli.running import Progress
    from sfgen.local import Definition, Execution
    from sfgen.local.runs import MachineType, Run
    from sfgen.local.store import Store
    from sfgen.resources import Resource

__all__ = ["command", "finish", "interruptible", "keep_run", "live_services", "mocks_of", "pairs", "tasks_options"]

_EPILOG: Final = (
    "Exit codes: 0 the execution succeeded, or with --serve: Ctrl-C has ended it, 1 it failed or was aborted, 2 wrong usage, an unusable target, or a task that "
    "nothing answers."
)


_NO_MACHINE: Final = frozenset({"document", "graph", "names", "fields"})
"""The groups of findings that AWS refuses a definition for, whatever its tasks call."""


def tasks_options(function: Any) -> Any:
    """Add the options that say what answers tasks."""
    for option in reversed(
        (
            click.option(
                "--mocks", metavar="FILE", help="What answers tasks: .json, FILE.json#CASE, or .py with `mocks`."
            ),
            click.option("--mock", metavar="auto", type=click.Choice(["auto"]), help="Make up what no mock answers."),
            click.option("--live", metavar="SERVICE,...", help="Services that are called for real, through boto3."),
            click.option("--profile", help="The profile of the credentials for --live."),
            click.option("--region", help="The Region for --live."),
            click.option("--endpoint-url", metavar="URL", help="Where --live finds the services: an emulator."),
            click.option(
                "--bucket", "buckets", metavar="NAME=FOLDER", multiple=True, help="A folder for a bucket of S3."
            ),
            click.option("--seed", type=int, default=0, metavar="N", help="What chance and uuids are drawn from."),
            click.option("--real-time", is_flag=True, help="Wait for as long as the workflow waits."),
        )
    ):
        function = option(function)
    return function


@click.command("run", epilog=_EPILOG)
@click.argument("target", metavar="TARGET|DEFINITION")
@click.option("--input", "given", type=JSON_VALUE, help="The input of the execution. Default: {}.")
@tasks_options
@click.option("--parameter", "parameters", metavar="NAME=VALUE", multiple=True, help="What ${NAME} stands for.")
@click.option(
    "--type", "machine_type", type=click.Choice(["STANDARD", "EXPRESS"]), help="Default: as the workflow says."
)
@click.option("--name", "execution_name", metavar="NAME", help="The name of the execution. Default: a new one.")
@click.option("--events", is_flag=True, help="Print the history too.")
@click.option("--format", "language", type=click.Choice(["text", "json"]), default="text", help="Default: text.")
@store_option
@click.option("--no-store", is_flag=True, help="Do not keep the execution.")
@serve_options
@traceback_option
def command(
    *,
    target: str,
    given: Any,
    mocks: str | None,
    mock: str | None,
    live: str | None,
    profile: str | None,
    region: str | None,
    endpoint_url: str | None,
    buckets: tuple[str, ...],
    seed: int,
    real_time: bool,
    parameters: tuple[str, ...],
    machine_type: Literal["STANDARD", "EXPRESS"] | None,
    execution_name: str | None,
    events: bool,
    language: Literal["text", "json"],
    store: str | None,
    no_store: bool,
    serve: bool,
    port: int | None,
    opens: bool,
) -> None:
    """Run a workflow on this machine.

    TARGET is shop.py, shop.py:refund, flows.shop or flows.shop:refund, as for `sfgen compile`. DEFINITION is a file with
    Amazon States Language that ends with .json, .yaml or .yml.

    Nothing is sent anywhere unless --live says so. Time is virtual: what waits a day takes no time. A task that waits for
    an answer with its token asks you for it. The output goes to stdout, everything else to stderr.

    With --serve, a page in your browser starts executions and shows them: the graph with its states as they go, what each was
    given and gave, forms for the tasks that wait for an answer, and redrive. Its address goes to stdout. Waits take two seconds
    at most then. Ctrl-C ends it; what runs is gone on with by the next `sfgen run TARGET --serve`.
    """
    from sfgen import local
    from sfgen.cli.running import Progress, open_store

    check_serving(serve=serve, port=port, opens=opens, others={"--events": events, "--format": language == "json"})
    kept = None if no_store else open_store(store)
    if serve:
        if execution_name is not None and given is None:
            raise click.UsageError("--name names the execution that --input starts: give that too")
        supply = Supply(
            mocks,
            mock,
            live_services(live, profile, region, endpoint_url),
            {key: _value(value) for key, value in pairs(parameters, "--parameter")},
        )
        _serve(
            target,
            supply,
            kept,
            start=None if given is None else (given, execution_name),
            machine_type=machine_type,
            buckets=dict(pairs(buckets, "--bucket")),
            seed=seed,
            real_time=real_time,
            place=(port, opens),
            kept_in=store,
        )
    definition, name, workflows = _definition(target, machine_type)
    _tell_misfit(definition, {} if given is None else given)
    progress = Progress(lambda run: keep_run(kept, run, target), quiet=language == "json")
    with interruptible(progress, kept, target):
        execution = local.run(
            definition,
            given,
            name=name,
            mocks=mocks_of(mocks, mock, name),
            live=live_services(live, profile, region, endpoint_url),
            buckets=dict(pairs(buckets, "--bucket")),
            parameters={key: _value(value) for key, value in pairs(parameters, "--parameter")},
            workflows=workflows,
            type=machine_type,
            execution_name=execution_name or _new_name(),
            seed=seed,
            real_time=real_time,
            watch=progress,
        )
        finish(execution, language=language, events=events, keep=kept, target=target)


def _serve(
    target: str,
    supply: Supply,
    store: Store | None,
    *,
    start: tuple[Any, str | None] | None,
    machine_type: MachineType | None,
    buckets: dict[str, str],
    seed: int,
    real_time: bool,
    place: tuple[int | None, bool],
    kept_in: str | None,
) -> NoReturn:
    """Show a target in a browser until Ctrl-C."""
    from sfgen.cli.applications import ApplicationSupply, application_of
    from sfgen.cli.findings import echo
    from sfgen.errors import SfgenError
    from sfgen.studio.engine import Engine
    from sfgen.studio.here import Here
    from sfgen.studio.running import Pace
    from sfgen.studio.server import Server

    workflows, others, resources = _served(target, machine_type)
    if start is not None and len(workflows) > 1:
        raise click.UsageError(f"--input starts one of {', '.join(workflows)}: choose it, as in file.py:name")
    for name in workflows:
        # What is wrong with a file of mocks is told now, and not when somebody starts an execution.
        supply.mocks(name)
    everything: Any = [*workflows.values(), *others]
    application = application_of(target, resources, everything, supply, buckets=buckets, store=kept_in)
    engine = Engine(
        workflows,
        supply if application is None else ApplicationSupply(application, supply),
        others=others,
        buckets=buckets if application is None else application.buckets,
        machine_type=machine_type,
        seed=seed,
        store=store,
        target=target,
        place=_place(target),
        pace=Pace(longest_wait=None) if real_time else None,
        complain=echo,
    )
    examples = {} if start is None else dict.fromkeys(workflows, start[0])
    title = ", ".join(workflows)
    port, opens = place
    desk = Here(engine, title, store=store, examples=examples)
    try:
        server = Server(desk, port=port, application=application, engine=engine)
    except SfgenError:
        engine.close()
        raise

    def begin() -> None:
        for execution in engine.resume():
            echo(f"goes on with {execution}")
        if start is not None:
            _tell_misfit(next(iter(workflows.values())), start[0])
            engine.start(None, *start)

    def end() -> None:
        for execution in engine.interrupted:
            what = "is not kept" if store is None else f"goes on with the next `sfgen run {target} --serve`"
            echo(f"{execution} was running: it {what}")

    show(server, title, opens=opens, started=begin, ended=end)


def _place(target: str) -> str:
    """Name a target in the same words from whichever folder it is named."""
    file, colon, name = target.rpartition(":") if ".py:" in target else (target, "", "")
    path = Path(file)
    return f"{path.resolve() if path.exists() else f'{Path.cwd()} {file}'}{colon}{name}"


def _served(
    target: str, machine_type: MachineType | None
) -> tuple[dict[str, Definition], list[Definition], tuple[Resource, ...]]:
    """Give the workflows of a target by name, those that only their tasks start, and the resources beside them."""
    from sfgen.cli.importing import DEFINITION_SUFFIXES

    if target.lower().endswith(DEFINITION_SUFFIXES):
        definition, name, _ = _definition(target, machine_type)
        return {name: definition}, [], ()
    from sfgen.cli.target import compile_targets, load

    # What is wrong is told before anything is shown.
    compiled = compile_targets([target])
    (loaded,) = load([target])
    return {workflow.name: workflow for workflow in loaded.workflows}, list(loaded.others), compiled.resources


def _tell_misfit(definition: Definition, given: Any) -> None:
    """Say that an input does not fit the input model; it is run all the same, since AWS would run it too."""
    from sfgen.cli.findings import echo
    from sfgen.operate.errors import OperateError
    from sfgen.operate.inputs import check_value

    try:
        check_value(given, getattr(definition, "input_model", None), "the input")
    except OperateError as error:
        echo(f"warning: {error.diagnostic.message}")


def keep_run(store: Store | None, run: Run, target: str | None) -> None:
    """Keep an execution as it is now; end it if somebody has stopped it from another terminal."""
    if store is not None:
        from sfgen.local import Execution

        stopped = None if run.is_over else store.stopped(run.execution, run.started_at, run.redrive_count)
        if stopped is not None:
            run.stop(*stopped)
        store.save(Execution(run).snapshot(), target)


@contextmanager
def interruptible(progress: Progress, store: Store | None, target: str | None) -> Iterator[None]:
    """Abort and keep the execution if somebody presses Ctrl-C, or if it cannot go on."""
    from sfgen.local import MockError

    try:
        yield
    except (KeyboardInterrupt, MockError) as error:
        if progress.run is not None:
            progress.run.stop("Aborted", str(error) or "interrupted")
            keep_run(store, progress.run, target)
        raise


def finish(execution: Execution, *, language: str, events: bool, keep: Store | None, target: str | None) -> None:
    """Ask for the answers that are missing, keep the execution, tell how it ended, and exit."""
    from sfgen.cli.output import write_stdout
    from sfgen.cli.running import answer_callbacks, execution_json, show_end

    def save() -> None:
        if keep is not None:
            keep.save(execution.snapshot(), target)

    answer_callbacks(execution, save=save)
    if language == "json":
        told = execution_json(execution, events=events)
        write_stdout(json.dumps(told, indent=2, ensure_ascii=False) + "\n")
    else:
        show_end(execution, kept=None if keep is None else execution.name)
        if events:
            write_stdout("".join(f"{line}\n" for line in _history(execution)))
        if execution.status == "SUCCEEDED":
            write_stdout(json.dumps(execution.output, indent=2, ensure_ascii=False) + "\n")
    # The result is told even if it cannot be kept.
    save()
    raise click.exceptions.Exit(0 if execution.status == "SUCCEEDED" else 1)


def _history(execution: Execution) -> Iterator[str]:
    from sfgen.operate.tables import event_lines

    return event_lines(execution.events)


def _definition(target: str, machine_type: MachineType | None) -> tuple[Definition, str, list[Definition]]:
    """Give what is to be run, its name, and the workflows that it may start.

    What is wrong with a definition in a file is shown; one that is no machine at all is not run.
    """
    from sfgen.cli.importing import DEFINITION_SUFFIXES

    if target.lower().endswith(DEFINITION_SUFFIXES):
        from sfgen import asl, documents
        from sfgen.checks import CODES
        from sfgen.cli.findings import show
        from sfgen.errors import DefinitionError, TargetError

        try:
            content = Path(target).read_bytes()
        except OSError as error:
            raise TargetError(f"{target} cannot be read: {error.strerror}") from None
        document = asl.read(content, file=target)
        findings = documents.validate(documents.Definition(target, document, locate=document.places), machine_type)
        if any(each.severity == "error" and CODES[each.code].group in _NO_MACHINE for each in findings):
            raise DefinitionError(findings)
        show(findings)
        return document.machine, Path(target).name.split(".")[0], []

    from sfgen.cli.target import load

    (loaded,) = load([target])
    if len(loaded.workflows) != 1:
        names = ", ".join(workflow.name for workflow in loaded.workflows)
        raise click.UsageError(f"there are {names}: choose one, as in file.py:name")
    (workflow,) = loaded.workflows
    return workflow, workflow.name, [*loaded.workflows, *loaded.others]


def mocks_of(path: str | None, made_up: str | None, name: str) -> Any:
    """Give the mocks that a command line names."""
    from sfgen import local

    found: dict[str, Any] = {"*": local.auto()} if made_up else {}
    if path is None:
        return found
    if path.endswith(".py"):
        from sfgen.cli.importing import import_file
        from sfgen.cli.user_code import stdout_to_stderr
        from sfgen.errors import TargetError

        with stdout_to_stderr():
            given = getattr(import_file(path, [])[0], "mocks", None)
        if not isinstance(given, Mapping):
            raise TargetError(f"{path} has no mocks: a dict of that name, with a mock for each key")
        return {**found, **given}
    return {**found, **local.load_mocks(path, name)}


def live_services(names: str | None, profile: str | None, region: str | None, endpoint_url: str | None) -> Any:
    """Give the services that a command line wants to be called for real."""
    if names is None:
        if profile or endpoint_url:
            raise click.UsageError("--profile and --endpoint-url say how --live calls services: give that too")
        return {}
    from sfgen.local import live

    service = live(profile=profile, region=region, endpoint_url=endpoint_url)
    return {name.strip(): service for name in names.split(",") if name.strip()}


def pairs(values: tuple[str, ...], option: str) -> Iterator[tuple[str, str]]:
    """Give names and values of an option that takes both."""
    for value in values:
        name, equals, rest = value.partition("=")
        if not equals or not name:
            raise click.UsageError(f"{option} takes NAME=VALUE, not {value!r}")
        yield name, rest


def _value(text: str) -> Any:
    """Read the value of a parameter: a number or a truth value as such, anything else as text."""
    try:
        value = json.loads(text)
    except ValueError:
        return text
    return value if isinstance(value, int | float) else text


def _new_name() -> str:
    import uuid

    return str(uuid.uuid4())
