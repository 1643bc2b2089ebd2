"""`sfgen template`: the CloudFormation or SAM template of workflows, for pipelines of one's own."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import click

from sfgen.cli.failures import advice_option, traceback_option

if TYPE_CHECKING:
    from sfgen.deploy.packages import Package
    from sfgen.deploy.substitutions import StoredDefinition

__all__ = ["command"]

_YAML = (".yaml", ".yml")
_EPILOG = "Exit codes: 0 written; 1 errors in a workflow; 2 wrong usage, an unusable target, or output that cannot be written."


@click.command("template", epilog=_EPILOG)
@click.argument("target", metavar="TARGET")
@click.option(
    "--format",
    "kind",
    type=click.Choice(["cloudformation", "sam"]),
    default="cloudformation",
    help="Whose template it is. Default: cloudformation.",
)
@click.option(
    "-o", "--output", metavar="FILE", help="Write to this file, in YAML if it ends in .yaml or .yml. Default: stdout."
)
@click.option(
    "--packages",
    "packages",
    metavar="FOLDER",
    help="Write the code of functions there, under the keys that the template names. Without, a CloudFormation template "
    "waits for what is put into its bucket by other means.",
)
@click.option(
    "--role-parameter",
    is_flag=True,
    help="The role of the state machines is a parameter of the template. Default: each gets its own.",
)
@advice_option
@traceback_option
def command(
    *,
    target: str,
    kind: Literal["cloudformation", "sam"],
    output: str | None,
    packages: str | None,
    role_parameter: bool,
    advice: bool,
) -> None:
    """Write the template of the stack of a target, and call nothing.

    TARGET is shop.py, shop.py:refund, flows.shop or flows.shop:refund, as for `sfgen compile`.

    In a template of SAM the code of functions is the path of its source, from the folder of the template: `sam build` and
    `sam deploy` pack and send it.
    """
    from sfgen.cli.findings import echo, show
    from sfgen.cli.output import destinations, write_files, write_stdout
    from sfgen.cli.target import compile_targets
    from sfgen.deploy.template import template_of

    if kind == "sam" and packages is not None:
        raise click.UsageError("--packages is for CloudFormation: SAM packs the code of functions itself.")
    compiled = compile_targets([target])
    show(compiled.findings, advice=advice)
    machines = list(zip(compiled.workflows, compiled.machines.values(), strict=True))
    made = template_of(machines, compiled.resources, compiled.outputs, compiled.rules, own_roles=not role_parameter)
    paths = destinations([Path(target.partition(":")[0]).stem], output, ".template.json", inputs=compiled.files)
    body = made.body
    if kind == "sam":
        from sfgen.deploy.sam import sam_template

        body = sam_template(made, machines, folder=paths[0].parent if paths else Path())
    text = _text(body, paths)
    if paths:
        write_files({paths[0]: text})
    else:
        write_stdout(text)
    if packages is not None:
        _write_packages(Path(packages), made.stored)
    elif made.stored and kind == "cloudformation":
        echo(f"the template names {len(made.stored)} files in its bucket: --packages FOLDER writes them")
    for site in made.sites:
        bucket, settings = site.bucket.logical_id, site.settings_output.name
        echo(
            f"files of the page {site.logical_id} are not in it: put those in {site.source} into {bucket} when the stack is there, "
            f"and the output {settings} as settings.json"
        )


def _text(body: dict[str, Any], paths: list[Path]) -> str:
    if paths and paths[0].suffix.lower() in _YAML:
        from sfgen.asl.yaml_emit import to_yaml

        return to_yaml(body)
    return json.dumps(body, indent=2, ensure_ascii=False) + "\n"


def _write_packages(folder: Path, packages: tuple[Package | StoredDefinition, ...]) -> None:
    from sfgen.cli.failures import OutputError
    from sfgen.cli.findings import echo, shorten

    for package in packages:
        path = folder / package.key
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(package.build())
        except OSError as error:
            raise OutputError(
                f"{str(path)!r} cannot be written: {error.strerror}", "give --packages a folder"
            ) from error
        echo(f"wrote {shorten(str(path))}")
