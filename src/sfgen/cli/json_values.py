"""JSON on a command line: the value itself, `@FILE`, or `-` for stdin."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import click

__all__ = ["JSON_TEXT", "JSON_VALUE", "parsed", "read_text"]


def read_text(value: str) -> str:
    """Give the text that a value on the command line stands for.

    Raises:
        OSError: a file cannot be read.
        UnicodeDecodeError: it is no text.
    """
    if value == "-":
        return sys.stdin.read()
    return Path(value[1:]).read_text("utf-8-sig") if value.startswith("@") else value


def parsed(text: str, option: str) -> Any:
    """Give the JSON in the text of an option for which `null` is a value too.

    Raises:
        click.UsageError: It is none.
    """
    try:
        return json.loads(text)
    except ValueError as error:
        raise click.UsageError(f"{option} is no JSON: {error}; a text stands in quotes, a file is @FILE") from None


class _Text(click.ParamType[str]):
    """A text, as it is written or in a file."""

    name = "JSON|@FILE|-"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        try:
            return read_text(value)
        except (OSError, UnicodeDecodeError) as error:
            why = getattr(error, "strerror", None) or "it is no text in UTF-8"
            self.fail(f"{value[1:] or 'stdin'} cannot be read: {why}", param, ctx)


class _Value(_Text):
    """A JSON value, as it is written or in a file."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        if not isinstance(value, str):
            return value
        text = super().convert(value, param, ctx)
        try:
            return json.loads(text)
        except ValueError as error:
            remedy = "" if value.startswith("@") or value == "-" else "; a text stands in quotes, a file is @FILE"
            self.fail(f"this is no JSON: {error}{remedy}", param, ctx)


JSON_TEXT = _Text()
"""The type of an option whose text is looked at later."""
JSON_VALUE = _Value()
"""The type of an option that takes any JSON value."""
