"""`sfgen compile`: workflows to Amazon States Language."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import click

from sfgen.cli.failures import advice_option, traceback_option

if TYPE_CHECKING:
    from sfgen.asl import StateMachine

__all__ = ["command"]

_EPILOG = (
    "Exit codes: 0 fine (warnings included), 1 errors in a workflow, or --check found a difference, "
    "2 wrong usage or an unusable target or output."
)


@click.command("compile", epilog=_EPILOG)
@click.argument("targets", metavar="TARGET...", nargs=-1, required=True)
@click.option(
    "-o",
    "--output",
    metavar="FILE|FOLDER",
    help="Write to a file, or to a folder as NAME.asl.json for each workflow, instead of to stdout.",
)
@click.option(
    "--format",
    "language",
    type=click.Choice(["json", "yaml"]),
    help="Default: as the ending of the output file says, else json.",
)
@click.option(
    "--indent", type=click.IntRange(0, 16), metavar="N", help="Spaces per level of JSON; 0 is one line. Default: 2."
)
@click.option("--check", is_flag=True, help="Write nothing: exit with 1 if a file on disk differs, and show how.")
@click.option("--watch", is_flag=True, help="Compile again whenever a file near the target changes, until Ctrl-C.")
@advice_option
@traceback_option
def command(
    *,
    targets: tuple[str, ...],
    output: str | None,
    language: Literal["json", "yaml"] | None,
    indent: int | None,
    check: bool,
    watch: bool,
    advice: bool,
) -> None:
    """Compile workflows to Amazon States Language.

    TARGET is a file or a module, and optionally a name in it:

    \b
      shop.py                  every workflow that the file defines
      shop.py:refund           the workflow named so in Python, or a function
                               without parameters that returns a workflow
      flows.shop               a module, looked up in the current folder first
      flows.shop:refund

    The definition goes to stdout, findings and everything else to stderr. Nothing is written if a workflow has errors.
    Files are replaced whole, and not touched if they are right already.
    """  # noqa: D301 - click keeps the lines of a paragraph that begins with this character
    if check and output in (None, "-"):
        raise click.UsageError("--check compares with files on disk: say which with -o FILE|FOLDER.")
    if language is None:
        language = "yaml" if output is not None and output.lower().endswith((".yaml", ".yml")) else "json"
    if indent is not None and language == "yaml":
        raise click.UsageError("--indent is for JSON; YAML has one layout.")

    if watch:
        if check:
            raise click.UsageError("--check looks once, --watch goes on: give one of them.")
        _watch(targets, output, language, indent, advice=advice)
        return

    from sfgen.cli.findings import echo, show
    from sfgen.cli.output import destinations, differing, write_files, write_stdout
    from sfgen.cli.target import compile_targets

    compiled = compile_targets(targets)
    show(compiled.findings, advice=advice)
    paths = destinations(list(compiled.machines), output, f".asl.{language}", inputs=compiled.files)
    texts = [_text(machine, language, indent) for machine in compiled.machines.values()]
    if check:
        differences = differing(dict(zip(paths, texts, strict=True)))
        for difference in differences:
            echo(difference)
        if differences:
            echo(f"{len(differences)} of {len(paths)} files differ; run without --check to write them")
            raise click.exceptions.Exit(1)
    elif paths:
        write_files(dict(zip(paths, texts, strict=True)))
    else:
        write_stdout(texts[0])


def _watch(targets: tuple[str, ...], output: str | None, language: str, indent: int | None, *, advice: bool) -> None:
    from sfgen.cli.watching import watch

    arguments = ["compile", *targets, "--format", language]
    arguments += ["-o", output] if output is not None else []
    arguments += ["--indent", str(indent)] if indent is not None else []
    arguments += ["--advice"] if advice else []
    try:
        watch(targets, arguments)
    except KeyboardInterrupt:
        click.echo("stopped watching", err=True)


def _text(machine: StateMachine, language: Literal["json", "yaml"], indent: int | None) -> str:
    if language == "yaml":
        return machine.to_yaml()
    return machine.to_json(indent=2 if indent is None else indent or None)
