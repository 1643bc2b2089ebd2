"""ARNs of Step Functions: of state machines, their versions and aliases, and of executions.

Source: Service Authorization Reference, "Resource types defined by AWS Step Functions".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from sfgen.operate.errors import OperateError

__all__ = ["ExecutionArn", "MachineArn", "is_arn"]

_MACHINE: Final = re.compile(
    r"(arn:[\w-]+:states:(?P<region>[\w-]+):\d{12}:)stateMachine:(?P<name>[^:/]+)(:(?P<of>[^:/]+))?"
)
_EXECUTION: Final = re.compile(
    r"(?P<head>arn:[\w-]+:states:(?P<region>[\w-]+):\d{12}:)"
    r"(?P<kind>execution|express):(?P<machine>[^:/]+)(/(?P<label>[^:/]+))?:(?P<name>[^:]+)(:(?P<run>[^:]+))?"
)


def is_arn(text: str) -> bool:
    """Say whether a word of a command line is an ARN."""
    return text.startswith("arn:")


@dataclass(frozen=True, slots=True)
class MachineArn:
    """The ARN of a state machine, or of a version or an alias of it.

    Attributes:
        text: All of it.
        region: The Region in it.
        name: The name of the machine.
        qualifier: The number of a version or the name of an alias, or None.
    """

    text: str
    region: str
    name: str
    qualifier: str | None

    @classmethod
    def parse(cls, text: str) -> MachineArn:
        """Read one.

        Raises:
            OperateError: It is none.
        """
        found = _MACHINE.fullmatch(text)
        if found is None:
            hint = (
                "arn:aws:states:REGION:ACCOUNT:stateMachine:NAME, with :VERSION or :ALIAS behind it where one is meant"
            )
            raise OperateError(f"{text!r} is no ARN of a state machine", hint, exit_code=2)
        return cls(text, found["region"], found["name"], found["of"])

    @property
    def machine(self) -> str:
        """The ARN of the machine itself."""
        return self.text if self.qualifier is None else self.text.rpartition(":")[0]


@dataclass(frozen=True, slots=True)
class ExecutionArn:
    """The ARN of an execution.

    Attributes:
        text: All of it.
        region: The Region in it.
        machine: The ARN of its machine.
        machine_name: The name of its machine.
        name: Its name.
        is_express: Whether it is of an Express workflow, which has no history but its logs.
    """

    text: str
    region: str
    machine: str
    machine_name: str
    name: str
    is_express: bool

    @classmethod
    def parse(cls, text: str) -> ExecutionArn:
        """Read one.

        Raises:
            OperateError: It is none.
        """
        found = _EXECUTION.fullmatch(text)
        if found is None:
            hint = "arn:aws:states:REGION:ACCOUNT:execution:MACHINE:NAME; `sfgen start` prints it"
            raise OperateError(f"{text!r} is no ARN of an execution", hint, exit_code=2)
        machine = f"{found['head']}stateMachine:{found['machine']}"
        return cls(text, found["region"], machine, found["machine"], found["name"], found["kind"] == "express")
