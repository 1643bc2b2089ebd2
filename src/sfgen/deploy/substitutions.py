"""Definitions with substitutions: what fills in a name that is open, where a definition is no text of the template.

Source: AWS CloudFormation Template Reference, "AWS::StepFunctions::StateMachine" (DefinitionSubstitutions, DefinitionS3Location).
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sfgen.asl import StateMachine
from sfgen.deploy.parameters import OPENING, openings, rewritten
from sfgen.dsl import Workflow

__all__ = ["StoredDefinition", "keyed", "stored_definitions"]


@dataclass(frozen=True, slots=True)
class StoredDefinition:
    """A definition that is to lie in the bucket before the template is used.

    Attributes:
        key: Where it lies; it has a hash of the content, so an object is never changed.
        content: Its text.
    """

    key: str
    content: bytes

    def build(self) -> bytes:
        """Give what is to lie there."""
        return self.content


def keyed(machine: StateMachine, names: Mapping[str, str], *, indent: int | None = 2) -> tuple[str, dict[str, Any]]:
    """Give a definition whose open names are keys, and what each key stands for in a template.

    Args:
        machine: The definition.
        names: What the template calls each name.
        indent: The indentation of the text, or None for one without white space.
    """
    keys = _keys(machine, names)
    text = rewritten(
        machine.to_json(indent=indent),
        machine,
        names,
        # What is no key is left alone.
        lambda opening, text: text if opening.name is None else f"${{{keys[opening.name]}}}",
    )
    return text, {key: _value(names[name]) for name, key in keys.items()}


def _keys(machine: StateMachine, names: Mapping[str, str]) -> dict[str, str]:
    """Give each name that is filled in a key of letters and digits that stands nowhere by hand."""
    found = openings(machine, names)
    filled = dict.fromkeys(each.name for each in found if each.name is not None)
    texts = (match[1] for match in OPENING.finditer(machine.to_json()))
    taken = {text for text, each in zip(texts, found, strict=True) if each.name is None}
    keys: dict[str, str] = {}
    for name in filled:
        key = re.sub(r"[^A-Za-z0-9_]", "", name)
        while key in taken:
            key += "X"
        taken.add(key)
        keys[name] = key
    return keys


def _value(name: str) -> dict[str, Any]:
    resource, _, attribute = name.partition(".")
    return {"Fn::GetAtt": [resource, attribute]} if attribute else {"Ref": name}


def stored_definitions(
    resources: Mapping[str, Any],
    machines: Mapping[str, str],
    compiled: Sequence[tuple[Workflow[Any], StateMachine]],
    names: Mapping[str, str],
    bucket: str,
    spare_bytes: int,
) -> tuple[dict[str, Any], tuple[StoredDefinition, ...]]:
    """Put definitions into the bucket, the largest first, until as many bytes are spared.

    Args:
        resources: The resources of a template by logical id.
        machines: The logical id of each workflow's state machine, by the workflow's name.
        compiled: The workflows with their definitions.
        names: What the template calls each name.
        bucket: The parameter with the bucket.
        spare_bytes: How much shorter the template must become.

    Returns:
        The resources, and what is to lie in the bucket.
    """
    changed = dict(resources)
    stored: list[StoredDefinition] = []
    sized = [(workflow.name, machine, machine.to_json(indent=None)) for workflow, machine in compiled]
    for name, machine, compact in sorted(sized, key=lambda each: -len(each[2].encode())):
        if spare_bytes <= 0:
            break
        text, values = keyed(machine, names, indent=None)
        content = text.encode()
        key = f"definitions/{machines[name]}-{hashlib.sha256(content).hexdigest()[:32]}.asl.json"
        stored.append(StoredDefinition(key, content))
        made = changed[machines[name]]
        properties = {each: value for each, value in made["Properties"].items() if each != "DefinitionString"}
        properties["DefinitionS3Location"] = {"Bucket": {"Ref": bucket}, "Key": key}
        if values:
            properties["DefinitionSubstitutions"] = values
        changed[machines[name]] = {**made, "Properties": properties}
        spare_bytes -= len(compact.encode())
    return changed, tuple(stored)
