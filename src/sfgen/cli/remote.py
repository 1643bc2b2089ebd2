"""What AWS itself says about definitions: ValidateStateMachineDefinition."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, Final, Protocol

from sfgen.checks import MachineType
from sfgen.cli.checking import Checked, Selection
from sfgen.cli.findings import echo, shorten
from sfgen.cli.paths import Source
from sfgen.documents import Definition, read_definitions
from sfgen.errors import Diagnostic, DocumentError, Severity

__all__ = ["StepFunctions", "ask_about"]

_MOST: Final = 100


class StepFunctions(Protocol):
    """The service, called by the name of an operation; `sfgen.deploy.client.Caller` is one."""

    def call(self, operation: str, **members: Any) -> dict[str, Any]:
        """Call an operation."""
        ...


def ask_about(
    checked: Sequence[Checked],
    sources: Sequence[Source],
    service: StepFunctions,
    machine_type: MachineType | None,
    selection: Selection,
) -> list[Checked]:
    """Return what was found in files together with what AWS says about their definitions.

    Args:
        checked: What was found in them.
        sources: The files; stdin has been read already and is not asked about.
        service: Step Functions.
        machine_type: Whether they are Standard or Express workflows, where a file does not say it itself.
        selection: Which findings count; the codes of AWS are taken unless others are selected.
    """
    answers: dict[str, list[Diagnostic]] = {}
    for source in sources:
        if source.path == "-":
            echo("stdin is not shown to AWS: give --remote a file")
            continue
        try:
            content = Path(source.path).read_bytes()
            definitions = read_definitions(content, source.path, named=source.named or source.is_definition)
        except (OSError, DocumentError):
            continue  # that it cannot be read is among what was found
        answers[source.path] = [
            finding
            for definition in definitions
            for finding in _answers(definition, service, machine_type)
            if selection.takes(finding)
        ]
    return [replace(each, findings=(*each.findings, *answers.get(each.file, ()))) for each in checked]


def _answers(definition: Definition, service: StepFunctions, machine_type: MachineType | None) -> Iterator[Diagnostic]:
    if definition.document is None:
        return
    text = json.dumps(definition.document.data, ensure_ascii=False)
    if "${" in text:
        name = f" {definition.name}" if definition.name else ""
        echo(f"{shorten(definition.file)}{name} has substitutions and is not shown to AWS: deploy it first")
        return
    answer = service.call(
        "ValidateStateMachineDefinition",
        definition=text,
        type=definition.machine_type or machine_type or "STANDARD",
        severity="WARNING",
        maxResults=_MOST,
    )
    found = list(answer.get("diagnostics", ()))
    pointers = [_pointer(each) for each in found]
    places = definition.locate(pointers)
    for each, pointer in zip(found, pointers, strict=True):
        severity: Severity = "warning" if each.get("severity") == "WARNING" else "error"
        yield Diagnostic(
            severity=severity,
            code=str(each.get("code", "AWS")),
            message=f"AWS: {' '.join(str(each.get('message', '')).split())}",
            pointer=pointer,
            source=places.get(pointer),
        )
    if answer.get("truncated"):
        echo(f"AWS says more about {shorten(definition.file)} than the {_MOST} findings that it sends")


def _pointer(diagnostic: dict[str, Any]) -> str:
    location = str(diagnostic.get("location") or "")
    return location if location.startswith("/") and location != "/" else ""
