"""Values of Parameters that are kept in SSM: the template names the parameter there, CloudFormation reads it at each change.

As a parameter of the type `AWS::SSM::Parameter::Value<String>` a changed value is seen by a change set, which a dynamic reference is not, and
CloudFormation refuses a `SecureString`: no secret can get into a definition that way.

Source: AWS CloudFormation User Guide, "Specify existing resources at runtime with CloudFormation-supplied parameter types", "Get a plaintext
value from Systems Manager Parameter Store".
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Final

from sfgen.deploy.client import Caller
from sfgen.deploy.errors import RefusedError, SetupError
from sfgen.deploy.parameters import Declared, check_values
from sfgen.deploy.template import Template

__all__ = ["from_ssm", "is_ssm", "ssm_name", "ssm_values"]

_PREFIX: Final = "ssm:"
_TYPE: Final = "AWS::SSM::Parameter::Value<String>"
_TOLD: Final = ("Description", "NoEcho")


def is_ssm(value: str) -> bool:
    """Say whether a value names a parameter in SSM: `ssm:/shop/limit`."""
    return value.startswith(_PREFIX)


def ssm_name(value: str) -> str:
    """Give the name of the parameter in SSM."""
    return value.removeprefix(_PREFIX)


def from_ssm(template: Template, names: Iterable[str]) -> Template:
    """Give the template with the Parameters of these names read from SSM."""
    parameters = dict(template.body["Parameters"])
    for name in names:
        logical_id = template.parameters[name].logical_id
        told = {key: each for key, each in parameters[logical_id].items() if key in _TOLD}
        # A pattern would be for the name in SSM.
        parameters[logical_id] = {"Type": _TYPE, **told}
    return replace(template, body={**template.body, "Parameters": parameters})


def ssm_values(
    ssm: Callable[[], Caller],
    wanted: Mapping[str, str],
    declared: Mapping[str, Declared],
    report: Callable[[str], None],
) -> dict[str, str]:
    """Read values from SSM and check them; one that may not be read is told and left to CloudFormation.

    Args:
        ssm: Gives the calls of SSM, if there is anything to read.
        wanted: The names in SSM by the name of the Parameter.
        declared: The Parameters.
        report: Gets a line for what cannot be read.

    Raises:
        SetupError: There is no such parameter, it is encrypted, or its value does not fit.
    """
    found: dict[str, str] = {}
    for name, path in wanted.items():
        if declared[name].secret:
            raise SetupError(
                f"the Parameter {name} is a secret, and {path} in SSM is plain text for CloudFormation",
                "keep it in Secrets Manager: Secret(id)",
            )
        try:
            answer = ssm().call("GetParameter", Name=path)["Parameter"]
        except RefusedError as error:
            if error.code == "ParameterNotFound":
                raise SetupError(
                    f"there is no parameter {path} in SSM, for {name}", "check its name and the Region"
                ) from error
            report(f"{path} is not read before CloudFormation does it: {error.diagnostic.message}")
            continue
        if answer.get("Type") == "SecureString":
            raise SetupError(
                f"{path} in SSM is a SecureString, which would be plain text in the definition, for {name}",
                "keep a secret in Secrets Manager, and read it in the workflow or in a connection",
            )
        found[name] = str(answer["Value"])
    check_values(found, declared)
    return found
