"""Finding the definitions in a file: it is one, or a template with some in it."""

from __future__ import annotations

from pathlib import Path as FilePath

from sfgen import asl
from sfgen.asl.text import decode
from sfgen.documents.definition import Definition
from sfgen.documents.substitution import read_substituted
from sfgen.errors import DocumentError

__all__ = ["read_definitions"]

_MARKS = frozenset({"StartAt", "States"})
"""Any of these keys makes an object look like a definition."""


def read_definitions(content: str | bytes, file: str, *, named: bool = True) -> list[Definition]:
    """Read the definitions in a file.

    Args:
        content: What the file holds: a definition in JSON or YAML, or a template of CloudFormation or SAM.
        file: Its path, for findings; its ending says which language it is.
        named: Whether it must hold a definition or be a template. Else what looks like neither is passed over.

    Returns:
        The definitions; those of a template in its order, also if they cannot be read.

    Raises:
        DocumentError: The text cannot be read at all, or is not an object.
    """
    raw = content if isinstance(content, bytes) else content.encode()
    if not named and b"StartAt" not in raw and b"StateMachine" not in raw:
        return []
    text = decode(content, file=file)
    if "Resources" in text and ("StateMachine" in text or "AWS" in text):
        from sfgen.documents.template import Template

        try:
            template = Template(text, file)
        except DocumentError:
            if named or "AWS::StepFunctions" in text:
                raise
            return []
        if template.is_one:
            return list(template.definitions())
    try:
        document = asl.read(text, file=file)
    except DocumentError:
        if "${" in text and FilePath(file).suffix.lower() not in (".yaml", ".yml"):
            return [read_substituted(text, file)]
        if named or "States" in text:
            raise
        return []
    if not named and document.data.keys().isdisjoint(_MARKS):
        return []
    return [Definition(file, document, locate=document.places)]
