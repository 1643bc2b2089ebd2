"""`sfgen graph`: workflows and definitions as pictures."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import click

from sfgen.cli.failures import advice_option, traceback_option

__all__ = ["command"]

_EPILOG = (
    "Exit codes: 0 fine (warnings included), 1 errors in a workflow or definition, "
    "2 wrong usage or an unusable target or output."
)
_SUFFIXES = {"mermaid": ".mmd", "svg": ".svg"}


@click.command("graph", epilog=_EPILOG)
@click.argument("target", metavar="TARGET|DEFINITION")
@click.option(
    "-o",
    "--output",
    metavar="FILE|FOLDER",
    help="Write to a file, or to a folder as NAME.mmd or NAME.svg for each workflow, instead of to stdout.",
)
@click.option(
    "--format",
    "language",
    type=click.Choice(["mermaid", "svg"]),
    help="Default: svg if the output file ends so, else mermaid.",
)
@advice_option
@traceback_option
def command(
    *,
    target: str,
    output: str | None,
    language: Literal["mermaid", "svg"] | None,
    advice: bool,
) -> None:
    """Draw a workflow or a definition as a Mermaid flowchart or as SVG.

    TARGET is shop.py, shop.py:refund, flows.shop or flows.shop:refund, as for `sfgen compile`. DEFINITION is a file
    with Amazon States Language that ends with .json, .yaml or .yml.

    The picture goes to stdout, findings and everything else to stderr.
    """
    if language is None:
        language = "svg" if output is not None and output.lower().endswith(".svg") else "mermaid"

    from sfgen import asl, render
    from sfgen.cli.findings import show
    from sfgen.cli.importing import DEFINITION_SUFFIXES
    from sfgen.cli.output import destinations, write_files, write_stdout

    if target.lower().endswith(DEFINITION_SUFFIXES):
        name = Path(target).stem.removesuffix(".asl")
        machines, files = {name: asl.load(target)}, [target]
    else:
        from sfgen.cli.target import compile_targets

        compiled = compile_targets([target])
        show(compiled.findings, advice=advice)
        machines, files = compiled.machines, list(compiled.files)
    paths = destinations(list(machines), output, _SUFFIXES[language], inputs=files)
    draw = render.svg if language == "svg" else render.mermaid
    pictures = [draw(machine, title=name) for name, machine in machines.items()]
    if paths:
        write_files(dict(zip(paths, pictures, strict=True)))
    else:
        write_stdout(pictures[0])
