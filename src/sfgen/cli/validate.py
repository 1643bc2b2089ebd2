"""`sfgen validate`: everything that is wrong with definitions, whoever wrote them."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, cast

import click

from sfgen.cli.failures import advice_option, traceback_option

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sfgen.checks import MachineType
    from sfgen.cli.checking import Checked, Selection

__all__ = ["command"]

_EPILOG = "Exit codes: 0 fine, 1 errors (with --strict also warnings), 2 wrong usage, or a file that is no JSON, YAML or Python."


@click.command("validate", epilog=_EPILOG)
@click.argument("paths", metavar="PATH...", nargs=-1, required=True)
@click.option(
    "--type",
    "machine_type",
    type=click.Choice(["STANDARD", "EXPRESS"], case_sensitive=False),
    help="The type of the workflows, where a file does not say it itself. Default: STANDARD.",
)
@click.option(
    "--format",
    "language",
    type=click.Choice(["text", "json", "sarif", "github", "junit"]),
    default="text",
    help="Default: text.",
)
@click.option("--strict", is_flag=True, help="Fail on warnings too.")
@click.option("--select", metavar="CODE,...", multiple=True, help="Show these codes or groups of codes and no others.")
@click.option("--ignore", metavar="CODE,...", multiple=True, help="Leave out these codes or groups of codes.")
@click.option("--fix", is_flag=True, help="Mend what is safe to mend, and show how.")
@click.option("--diff", is_flag=True, help="Show what --fix would change, and change nothing.")
@click.option("--exclude", metavar="PATTERN", multiple=True, help="Leave files out of folders and patterns.")
@click.option(
    "--jobs", type=click.IntRange(1), default=1, metavar="N", help="Processes to use, for many files. Default: 1."
)
@click.option("--remote", is_flag=True, help="Ask AWS too, with ValidateStateMachineDefinition.")
@click.option("--region", metavar="REGION", help="For --remote. Default: that of the profile or the environment.")
@click.option("--profile", metavar="NAME", help="For --remote: a profile of the AWS configuration files.")
@click.option("--endpoint-url", metavar="URL", help="For --remote: another place than AWS, such as an emulator.")
@advice_option
@traceback_option
def command(
    *,
    paths: tuple[str, ...],
    machine_type: MachineType | None,
    language: str,
    strict: bool,
    select: tuple[str, ...],
    ignore: tuple[str, ...],
    fix: bool,
    diff: bool,
    exclude: tuple[str, ...],
    jobs: int,
    remote: bool,
    region: str | None,
    profile: str | None,
    endpoint_url: str | None,
    advice: bool,
) -> None:
    """Find everything that is wrong with definitions in Amazon States Language.

    PATH is a file in JSON or YAML, a folder, a pattern such as 'flows/**/*.asl.json', - for stdin, or a Python target as
    for `sfgen compile`. The findings go to stdout.
    """
    from sfgen.cli.checking import check_sources, check_targets
    from sfgen.cli.output import write_stdout
    from sfgen.cli.paths import find_sources, is_target
    from sfgen.cli.reports import FORMATS
    from sfgen.cli.settings import find_settings

    settings = find_settings(Path.cwd())
    selection = _selection(select or settings.select, ignore + settings.ignore)
    machine_type = machine_type or cast("MachineType | None", settings.type)
    targets = [path for path in paths if is_target(path)]
    sources = find_sources([path for path in paths if path not in targets], exclude + settings.exclude)
    if fix or diff:
        from sfgen.cli.fixing import fix_sources

        fix_sources(sources, selection, writes=fix and not diff)
    checked = [check_targets(targets, selection)] if targets else []
    checked += check_sources(sources, machine_type, selection, jobs=jobs)
    if remote:
        from sfgen.cli.remote import ask_about
        from sfgen.deploy.client import connect

        account = connect(region=region, profile=profile, endpoint_url=endpoint_url)
        checked = ask_about(checked, sources, account.caller("stepfunctions"), machine_type, selection)
    shown = checked if advice or settings.advice else [each.without_advice() for each in checked]
    report = FORMATS[language](shown)
    write_stdout((report if _has_colours() else click.unstyle(report)) + "\n")
    raise click.exceptions.Exit(_exit_code(checked, strict=strict or settings.strict))


def _has_colours() -> bool:
    return sys.stdout is not None and sys.stdout.isatty() and not os.environ.get("NO_COLOR")


def _exit_code(checked: Sequence[Checked], *, strict: bool) -> int:
    if not all(each.is_readable for each in checked):
        return 2
    failing = {"error", "warning"} if strict else {"error"}
    return int(any(finding.severity in failing for each in checked for finding in each.findings))


def _selection(select: tuple[str, ...], ignore: tuple[str, ...]) -> Selection:
    from sfgen.cli.checking import Selection, known_names

    names = known_names()
    wanted: list[frozenset[str]] = []
    for option, given in (("--select", select), ("--ignore", ignore)):
        codes = frozenset(code.strip() for text in given for code in text.split(",") if code.strip())
        for code in sorted(codes - names):
            import difflib

            near = difflib.get_close_matches(code, names, n=1)
            remedy = f"did you mean {near[0]}?" if near else "`sfgen explain` lists them."
            raise click.UsageError(f"{option} {code}: there is no such code or group; {remedy}")
        wanted.append(codes)
    return Selection(*wanted)
