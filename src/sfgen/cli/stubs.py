"""`sfgen stubs`: typed calls of services for which sfgen brings no stubs."""

from __future__ import annotations

from importlib import metadata
from pathlib import Path

import click

from sfgen.cli.failures import OutputError, traceback_option

__all__ = ["command"]

_EPILOG = "Exit codes: 0 written, 2 an unknown service, or a file that cannot be written or was not written by sfgen."


@click.command("stubs", epilog=_EPILOG)
@click.argument("services", metavar="SERVICE...", nargs=-1, required=True)
@click.option(
    "-o",
    "--output",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("typed_aws"),
    show_default=True,
    help="The folder, a package of your project.",
)
@traceback_option
def command(*, services: tuple[str, ...], output: Path) -> None:
    """Write modules with typed calls of AWS services, for a type checker and an editor.

    SERVICE is Step Functions' name for it: ec2, rds, cloudfront. After `sfgen stubs ec2`, write `from typed_aws import ec2`
    where you had `from sfgen.aws import ec2`; the calls are the same. The stubs of the services that workflows call most come
    with sfgen.
    """
    from sfgen.aws.stubs import HEADER, SHIPPED, module_text, stub_of
    from sfgen.cli.findings import echo
    from sfgen.cli.output import write_files
    from sfgen.services.names import UnknownServiceError

    origin = f"botocore {metadata.version('botocore')}"
    texts = {output / "__init__.py": f'"""Typed calls of AWS services. {HEADER}; do not edit."""\n'}
    for service in dict.fromkeys(services):
        try:
            texts[output / f"{service}.pyi"] = stub_of(service, origin)
        except UnknownServiceError as error:
            raise click.UsageError(f"{error.message}. {error.hint or ''}".strip()) from None
        texts[output / f"{service}.py"] = module_text(service)
        if service in SHIPPED:
            echo(f"sfgen brings the stub of {service}: `from sfgen.aws import {service}` is typed already")
    for path in texts:
        _check_ours(path, HEADER)
    try:
        output.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(f"'{output}' cannot be made: {error.strerror}", "choose another folder: -o FOLDER") from error
    write_files(texts)


def _check_ours(path: Path, header: str) -> None:
    """Refuse to write over a file that somebody else wrote."""
    try:
        first = path.read_text("utf-8", errors="replace").partition("\n")[0]
    except FileNotFoundError:
        return
    except OSError as error:
        raise OutputError(f"'{path}' cannot be read: {error.strerror}", "choose another folder: -o FOLDER") from error
    if header not in first:
        raise OutputError(f"'{path}' was not written by sfgen stubs", "choose another folder: -o FOLDER")
