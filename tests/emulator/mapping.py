"""What API Gateway makes of a request with a mapping template."""

from __future__ import annotations

import json
import re
from typing import Any
from urllib.parse import quote_plus

import airspeed


class Input:
    """What mapping templates call `$input`."""

    def __init__(self, body: Any) -> None:
        self.body = body

    def json(self, path: str) -> str:
        return json.dumps(self.body if path == "$" else self.body[path.removeprefix("$.")], ensure_ascii=False)


class Text(str):
    """A text with the methods of Java that mapping templates use."""

    __slots__ = ()

    def replaceAll(self, pattern: str, replacement: str) -> Text:  # noqa: N802 - the name in Java
        # airspeed takes a backslash in a text for an escape; Velocity hands both on to the regular expression.
        return Text(re.sub(pattern.replace("\\", "\\\\"), replacement, self))


class Util:
    """What mapping templates call `$util`."""

    @staticmethod
    def escapeJavaScript(text: str) -> Text:  # noqa: N802 - the name in a template
        return Text(json.dumps(text, ensure_ascii=False)[1:-1].replace("'", "\\'"))

    @staticmethod
    def urlEncode(text: str) -> str:  # noqa: N802 - the name in a template
        return quote_plus(text)


def mapped(template: str, body: Any, *, caller: str) -> str:
    """Give what a service gets for a body that somebody has sent whom the authorizer let in."""
    context = {"authorizer": {"principalId": caller}}
    return str(airspeed.Template(template).merge({"input": Input(body), "util": Util(), "context": context}))
