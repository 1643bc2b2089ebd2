"""Secrets, kept out of what is written: lines of progress and errors, whoever put them there."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from sfgen.deploy.errors import DeployError, RefusedError

__all__ = ["Hidden"]

_MARK: Final = "****"
_SHORTEST: Final = 4
"""Shorter texts are in too many words, and no secrets."""


class Hidden:
    """Texts that are shown nowhere."""

    def __init__(self) -> None:
        self._values: set[str] = set()

    def add(self, values: Iterable[str]) -> None:
        """Hide these values from now on, in JSON and in Python's spelling too."""
        for value in values:
            if len(value) >= _SHORTEST:
                self._values |= {value, json.dumps(value)[1:-1], repr(value)[1:-1]}

    def text(self, text: str) -> str:
        """Give a text without them."""
        for value in sorted(self._values, key=len, reverse=True):
            text = text.replace(value, _MARK)
        return text

    def error(self, error: DeployError) -> DeployError:
        """Take them out of an error, and out of what it came from."""
        shown = error.diagnostic
        hint = None if shown.hint is None else self.text(shown.hint)
        error.diagnostic = replace(shown, message=self.text(shown.message), hint=hint)
        error.args = (str(error.diagnostic),)
        if isinstance(error, RefusedError):
            error.reason = self.text(error.reason)
        if self._values:
            # It holds the answer of AWS as it came.
            error.__cause__ = None
        return error
