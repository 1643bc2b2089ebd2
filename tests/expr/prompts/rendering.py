"""Jinja's own rendering, up to the spellings that differ: the other side of the properties.

Jinja parses, compiles and renders. What is replaced is what writes a value as text, since a prompt writes JSON, and what
tells None from a name without a value, since both are absence in a prompt.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import jinja2
from jinja2 import nodes
from jinja2.compiler import CodeGenerator, Frame

Json = Any


def spelled(value: Json) -> str:
    """Write a value as a prompt does: texts as they are, all else as JSON."""
    if isinstance(value, jinja2.Undefined):
        return ""
    return str(value) if isinstance(value, str) else json_text(value)


def json_text(value: Json) -> str:
    """Write JSON as JSONata does."""
    if isinstance(value, str) or value is None or isinstance(value, bool):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, (int, float)):
        return number_text(value)
    if isinstance(value, dict):
        return "{" + ",".join(f"{json_text(str(key))}:{json_text(member)}" for key, member in value.items()) + "}"
    return "[" + ",".join(map(json_text, value)) + "]"


def number_text(value: float) -> str:
    """Write a number as JSONata does: 15 digits, and no fraction where there is none."""
    shortened = float(f"{value:.15g}")
    return str(int(shortened)) if shortened.is_integer() and abs(shortened) < 1e15 else repr(shortened)


class _Generator(CodeGenerator):
    """Writes the operands of `~` by the spelling of prompts."""

    def visit_Concat(self, node: nodes.Concat, frame: Frame) -> None:  # noqa: N802 - named after the class of the node
        self.write("''.join(map(environment.finalize, (")
        for part in node.nodes:
            self.visit(part, frame)
            self.write(", ")
        self.write(")))")


def _absent(value: object) -> bool:
    return value is None or isinstance(value, jinja2.Undefined)


def _default(value: Json, default_value: Json = "", boolean: bool = False) -> Json:
    return default_value if _absent(value) or (boolean and not value) else value


class _Environment(jinja2.Environment):
    code_generator_class = _Generator

    def __init__(self, loader: jinja2.BaseLoader | None = None) -> None:
        super().__init__(finalize=spelled, loader=loader, undefined=jinja2.ChainableUndefined)
        for name in ("lower", "replace", "trim", "upper", "urlencode"):
            self.filters[name] = _of_text(self.filters[name])
        self.filters |= {
            "string": spelled,
            "tojson": json_text,
            "default": _default,
            "d": _default,
            "join": self._join,
            "map": self._map(self.filters["map"]),
        }
        self.tests |= {
            "defined": lambda value: not _absent(value),
            "undefined": _absent,
            "none": _absent,
            "sequence": lambda value: isinstance(value, (str, list, dict)),
            "iterable": lambda value: isinstance(value, (str, list, dict)),
        }

    def _map(self, original: Callable[..., Any]) -> Callable[..., Any]:
        @jinja2.pass_context
        def apply(context: jinja2.runtime.Context, values: Json, *args: Json, **named: Json) -> Json:
            if "default" not in named:
                return original(context, values, *args, **named)
            found = (self.getitem(value, named["attribute"]) for value in values)
            return (named["default"] if _absent(value) else value for value in found)

        return apply

    def _join(self, values: Json, d: Json = "", attribute: str | None = None) -> str:
        if attribute is not None:
            values = [self.getitem(value, attribute) for value in values]
        return spelled(d).join(map(spelled, values))


def _of_text(apply: Callable[..., Any]) -> Callable[..., Any]:
    takes_context = getattr(apply, "jinja_pass_arg", None) is not None

    def on_text(*args: Json) -> Json:
        context, values = (args[:1], args[1:]) if takes_context else ((), args)
        return apply(*context, *map(spelled, values[:3]), *values[3:])

    if takes_context:
        on_text.jinja_pass_arg = apply.jinja_pass_arg  # type: ignore[attr-defined]
    return on_text


_PLAIN = _Environment()


def rendered(template: str, data: dict[str, Json]) -> str:
    """Render a template."""
    return _PLAIN.from_string(template).render(data)


def rendered_file(folder: str, name: str, data: dict[str, Json]) -> str:
    """Render a template of a folder; it may include others."""
    return _Environment(jinja2.FileSystemLoader(folder)).get_template(name).render(data)
