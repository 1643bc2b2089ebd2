"""`sfgen fmt`: definitions in the canonical order."""

from __future__ import annotations

import click

from sfgen.cli.failures import traceback_option

__all__ = ["command"]

_EPILOG = "Exit codes: 0 fine, 1 --check found a file that is not formatted, 2 wrong usage or a file that cannot be read or written."


@click.command("fmt", epilog=_EPILOG)
@click.argument("paths", metavar="PATH...", nargs=-1, required=True)
@click.option("--check", is_flag=True, help="Write nothing: exit with 1 if a file is not formatted, and show how.")
@traceback_option
def command(*, paths: tuple[str, ...], check: bool) -> None:
    """Put the fields of definitions into the canonical order.

    PATH is a file in JSON or YAML, a folder, a pattern, or - for stdin, which goes to stdout. No value changes. In YAML lines
    change their places with the comments that belong to them, and nothing else.
    """
    import sys
    from pathlib import Path

    from sfgen import asl
    from sfgen.cli.findings import echo
    from sfgen.cli.output import differing, write_files, write_stdout
    from sfgen.cli.paths import find_sources
    from sfgen.documents import read_definitions
    from sfgen.documents.formatting import format_text

    changed: dict[Path, str] = {}
    count = 0
    for source in find_sources(paths):
        if source.path == "-":
            write_stdout(format_text(asl.read(sys.stdin.buffer.read(), file="<stdin>")))
            continue
        content = Path(source.path).read_bytes()
        definitions = read_definitions(content, source.path, named=source.named or source.is_definition)
        text = content.decode("utf-8-sig")
        for definition in definitions:
            # What stands in a template or has substitutions without quotes is no definition of its own.
            if definition.document is not None and definition.document.text == text:
                count += 1
                made = format_text(definition.document)
                if made != text:
                    changed[Path(source.path)] = made
    if check:
        for difference in differing(changed):
            echo(difference)
        if changed:
            echo(f"{len(changed)} of {count} definitions are not formatted; run without --check to write them")
            raise click.exceptions.Exit(1)
        return
    write_files(changed)
    if changed:
        echo(f"formatted {len(changed)} of {count} definitions")
