"""`sfgen explain`: what a code means, with a bad and a good example."""

from __future__ import annotations

from collections.abc import Iterator

import click

__all__ = ["command"]

_EPILOG = "Exit codes: 0 fine, 2 wrong usage or an unknown code."


@click.command("explain", epilog=_EPILOG)
@click.argument("codes", metavar="[CODE...]", nargs=-1)
def command(*, codes: tuple[str, ...]) -> None:
    """Print the page of a code of a finding, or without a code the list of all."""
    from sfgen.checks import CODES
    from sfgen.cli.output import write_stdout

    if not codes:
        write_stdout("\n".join(_list()) + "\n")
        return
    for code in codes:
        if code not in CODES:
            import difflib

            near = difflib.get_close_matches(code, CODES, n=1)
            remedy = f"did you mean {near[0]}?" if near else "without a code, sfgen explain lists them."
            raise click.UsageError(f"there is no code {code!r}; {remedy}")
    from sfgen.checks.pages import page

    write_stdout("\n".join(page(code) for code in codes))


def _list() -> Iterator[str]:
    from sfgen.checks import CODES

    width = max(map(len, CODES))
    for group in dict.fromkeys(code.group for code in CODES.values()):
        yield f"{group}:"
        for code in CODES.values():
            if code.group == group:
                yield f"  {code.name:{width}}  {code.severity:7}  {code.summary}"
