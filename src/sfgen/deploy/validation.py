"""Definitions, checked by Step Functions before anything is changed.

Source: AWS Step Functions API Reference, "ValidateStateMachineDefinition".
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final

from sfgen.deploy.client import Caller
from sfgen.deploy.errors import DeployError, SetupError
from sfgen.deploy.filled import filled
from sfgen.deploy.parameters import Declared
from sfgen.deploy.ssm import is_ssm
from sfgen.deploy.template import Template
from sfgen.errors import Diagnostic, Severity

__all__ = ["check_definitions", "check_texts"]

_OPERATION: Final = "ValidateStateMachineDefinition"
_SEVERITIES: Final[dict[str, Severity]] = {"ERROR": "error", "WARNING": "warning"}
_STAND_INS: Final = {"int": "1", "float": "1", "bool": "true"}
_ACCOUNT: Final = "123456789012"


def check_definitions(
    machines: Caller, template: Template, given: Mapping[str, str], report: Callable[[str], None]
) -> list[Diagnostic]:
    """Let Step Functions check the definitions of a template; where it cannot, a line says so and nothing is found.

    Args:
        machines: The calls of Step Functions.
        template: The template.
        given: Values of Parameters by name; for what has none yet, and for what is not there yet, something of the kind stands.
        report: Gets the line.

    Raises:
        SetupError: Credentials, Region or endpoint cannot be used.
    """
    values = _Values(template.parameters.values(), given, machines.region)
    texts = []
    for workflow, name in template.machines.items():
        properties = template.body["Resources"][name]["Properties"]
        if "DefinitionString" in properties:
            texts.append((workflow, filled(properties["DefinitionString"], values), properties["StateMachineType"]))
    return check_texts(machines, texts, report)


def check_texts(
    machines: Caller, texts: Iterable[tuple[str, str, str]], report: Callable[[str], None]
) -> list[Diagnostic]:
    """Let Step Functions check definitions; where it cannot, a line says so and nothing is found.

    Args:
        machines: The calls of Step Functions.
        texts: The name of each workflow, its definition, and its type.
        report: Gets the line.

    Raises:
        SetupError: Credentials, Region or endpoint cannot be used.
    """
    found: list[Diagnostic] = []
    for workflow, text, kind in texts:
        try:
            answer = machines.call(_OPERATION, definition=text, type=kind, severity="WARNING")
        except SetupError:
            raise
        except DeployError as error:
            report(f"the definitions are not checked by Step Functions: {error.diagnostic.message}")
            return []
        found += [_finding(workflow, each, answer) for each in answer.get("diagnostics", ())]
    return found


def _finding(workflow: str, told: Mapping[str, Any], answer: Mapping[str, Any]) -> Diagnostic:
    # AWS asks to rely on the result alone: only where it is FAIL an error stops anything.
    severity = _SEVERITIES.get(str(told.get("severity")), "warning") if answer.get("result") == "FAIL" else "warning"
    where = f" at {told['location']}" if told.get("location") else ""
    message = f"Step Functions says of {workflow}{where}: {' '.join(str(told.get('message', '')).split())} ({told.get('code')})"
    return Diagnostic(severity=severity, code="deploy", message=message)


class _Values(dict[str, str]):
    """Values by name, and something of the kind for what is not known."""

    def __init__(self, declared: Iterable[Declared], given: Mapping[str, str], region: str) -> None:
        self._region = region
        super().__init__(
            {"AWS::Region": region, "AWS::Partition": "aws", "AWS::AccountId": _ACCOUNT, "AWS::StackName": "stack"}
        )
        for each in declared:
            self[each.logical_id] = _value(each, given)

    def get(self, name: str, default: Any = None) -> Any:  # noqa: ARG002 - there is a value for every name
        """Give the value of a name."""
        if name in self:
            return self[name]
        base = name.partition(".")[0]
        if name.endswith("StateMachine"):
            return f"arn:aws:states:{self._region}:{_ACCOUNT}:stateMachine:{name}"
        return f"arn:aws:lambda:{self._region}:{_ACCOUNT}:function:{base}" if name.endswith("Arn") else base


def _value(declared: Declared, given: Mapping[str, str]) -> str:
    value = given.get(declared.name, declared.default)
    if value is None or is_ssm(value):
        stand_in = f"arn:aws:states:::{declared.name}" if declared.name.endswith("Arn") else declared.name
        return _STAND_INS.get(declared.kind, stand_in)
    return value
