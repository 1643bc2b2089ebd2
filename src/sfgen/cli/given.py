"""Values of Parameters on the command line: one by one, and from files."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from sfgen.deploy.parameters import Declared

__all__ = ["ask_secret", "given_options", "given_values"]

F = TypeVar("F", bound=Callable[..., Any])

_OPTIONS = (
    click.option(
        "--param",
        "params",
        metavar="NAME=VALUE",
        multiple=True,
        help="The value of a Parameter of the workflows, or ssm:NAME for the name of a parameter in SSM; once for each. Default: the "
        "stack's, or that of the Parameter.",
    ),
    click.option(
        "--params",
        "params_files",
        metavar="FILE",
        multiple=True,
        help="A file with values of Parameters, an object in JSON or YAML. Later files and --param win.",
    ),
)


def given_options(command: F) -> F:
    """Add `--param` and `--params`."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def given_values(params: Sequence[str], files: Sequence[str], declared: Mapping[str, Declared]) -> dict[str, str]:
    """Give the values by name, checked against what the workflows declare.

    Raises:
        click.UsageError: An option is not `NAME=VALUE`, or a name is given twice.
        SetupError: A file cannot be read, or a value does not fit.
    """
    from sfgen.deploy.parameters import check_names, check_values
    from sfgen.deploy.ssm import is_ssm

    found: dict[str, str] = {}
    for file in files:
        found |= _read(file)
    found |= _split(params)
    check_names(found, declared)
    check_values({name: value for name, value in found.items() if not is_ssm(value)}, declared)
    return found


def _split(params: Sequence[str]) -> dict[str, str]:
    given: dict[str, str] = {}
    for param in params:
        name, equals, value = param.partition("=")
        if not (name and equals):
            shown = repr(param) if len(param.split()) == 1 and len(param) < 40 else "what stands there"
            raise click.UsageError(f"--param takes NAME=VALUE, not {shown}.")
        if name in given:
            raise click.UsageError(f"--param gives {name} twice.")
        given[name] = value
    return given


def _read(file: str) -> dict[str, str]:
    from sfgen.deploy.errors import SetupError

    try:
        text = Path(file).read_text("utf-8")
    except OSError as error:
        raise SetupError(
            f"{file!r} cannot be read: {error.strerror}", "--params takes a file in JSON or YAML"
        ) from error
    except UnicodeDecodeError as error:
        raise SetupError(f"{file!r} is not text in UTF-8", "--params takes a file in JSON or YAML") from error
    values = _parsed(text, file)
    if not isinstance(values, dict):
        raise SetupError(f"{file!r} is no object of names and values", 'write it so: {"Limit": 10}')
    return {str(name): _text(name, value, file) for name, value in values.items()}


def _parsed(text: str, file: str) -> Any:
    """Parse a file; what is wrong is told by its place, not by its text, which may be a secret."""
    from sfgen.deploy.errors import SetupError

    if file.lower().endswith((".yaml", ".yml")):
        import yaml

        try:
            return yaml.safe_load(text)
        except yaml.YAMLError as error:
            mark = getattr(error, "problem_mark", None)
            where = "" if mark is None else f" in line {mark.line + 1}"
            raise SetupError(
                f"{file!r} is not YAML{where}", "write a name and a value on each line: Limit: 10"
            ) from None
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        hint = 'write it so: {"Limit": 10}; for YAML the name ends in .yaml'
        raise SetupError(f"{file!r} is not JSON: {error.msg} in line {error.lineno}", hint) from None


def _text(name: object, value: Any, file: str) -> str:
    from sfgen.deploy.errors import SetupError

    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (str, int, float)):
        return str(value)
    what = "nothing" if value is None else f"a {type(value).__name__}"
    raise SetupError(f"the value of {name} in {file!r} is {what}", "a value is a text, a number, true or false")


def ask_secret(declared: Declared) -> str | None:
    """Ask for a secret where there is a terminal; what is typed is not shown."""
    import sys

    if not sys.stdin.isatty():
        return None
    try:
        value: str = click.prompt(f"{declared.name} (not shown)", hide_input=True, err=True)
    except click.Abort:
        return None
    return value
