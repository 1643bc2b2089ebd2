"""`Prompt`: what users call."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, cast

from sfgen.errors import Location
from sfgen.expr import markers
from sfgen.expr.prompts.source import Source, TemplateFileError
from sfgen.expr.refs import Expr
from sfgen.expr.tree import Node, Poison, finding
from sfgen.expr.values import lift
from sfgen.origin import caller

__all__ = ["Prompt"]


class Prompt:
    r"""A text made from a Jinja template, computed when the workflow runs.

    The template is read by Jinja itself and becomes one expression, so the result may stand wherever a text may. Type
    checkers see a `str`. What Jinja offers and an expression can say is supported, with Jinja's meaning: `{{ ... }}`,
    conditions, loops, `set`, most filters and tests, white space control. Booleans, numbers, lists and objects are written
    as JSON writes them.

    Args:
        template: The text of the template.
        **inputs: What the template calls by name: references, expressions or plain values.

    Findings:
        `prompt-syntax`, `prompt-unknown-input`, `prompt-unused-input`, `prompt-unsupported`, `prompt-file`, and those of
        expressions: all that is wrong in the template, each with its line.

    Examples:
        >>> from sfgen import Pass, Prompt, Workflow
        >>> wf = Workflow("titles", input=dict[str, str])
        >>> ask = Prompt("Suggest a title.\n{% if topic %}Topic: {{ topic | trim }}\n{% endif %}", topic=wf.input["topic"])
        >>> wf.start_at(Pass("Ask", output=ask))
    """

    def __new__(cls, template: str, /, **inputs: Any) -> str:  # type: ignore[misc]
        """Make the text."""
        place = caller()
        return _made(_checked_text(template, place), inputs, place)

    @classmethod
    def from_file(cls, path: str | os.PathLike[str], /, **inputs: Any) -> str:
        """Make the text from a template in a file.

        Args:
            path: The file, in UTF-8; a relative path starts in the folder of the Python file that calls. Templates that it
                includes are looked for in its own folder.
            **inputs: What the template calls by name.

        Findings:
            As above; their lines are those of the file.
        """
        place = caller()
        return _made(_read(path, place), inputs, place)


def _checked_text(template: object, place: Location | None) -> Source | Node:
    if isinstance(template, str) and not markers.has_marker(template):
        return Source(template, place)
    if isinstance(template, (str, Expr)):
        message = "the template is or holds a reference, but it must be known when the workflow is written"
        return Poison(finding("reference-in-constant", message, "give it a name: Prompt('{{ name }}', name=...)"))
    return Poison(finding("value-not-json", f"the template is {template!r}, expected a text"))


def _read(path: str | os.PathLike[str], place: Location | None) -> Source | Node:
    folder = Path(place.file).parent if place is not None else Path()
    try:
        return Source.read(folder / path, place)
    except TemplateFileError as error:
        return Poison(finding("prompt-file", str(error), error.hint))
    except TypeError:
        return Poison(finding("value-not-json", f"the path of a template is {path!r}, expected a text or a Path"))


def _made(source: Source | Node, inputs: dict[str, Any], place: Location | None) -> str:
    nodes = {name: lift(value) for name, value in inputs.items()}
    if isinstance(source, Node):
        problems = [problem for node in nodes.values() for problem in node.problems]
        made: Node = Poison(*problems, *source.problems)
    else:
        from sfgen.expr.prompts.statements import compiled  # loads jinja2

        made = compiled(source, nodes, place)
    return cast("str", Expr(made))
