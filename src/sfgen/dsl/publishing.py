"""What each deployment publishes: a version, an alias that points to it, and how executions shift from one to the next.

Source: AWS CloudFormation Template Reference, "AWS::StepFunctions::StateMachineAlias", "AWS::StepFunctions::StateMachineAlias
DeploymentPreference", "AWS::CloudWatch::Alarm"; AWS Step Functions Developer Guide, "Manage continuous deployments with versions and
aliases".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any, Final, Literal

from sfgen.dsl.settings import deployed_text, known_when_deployed
from sfgen.errors import DefinitionError
from sfgen.expr.tree import Literal as Constant
from sfgen.expr.tree import Node, finding
from sfgen.expr.values import constant_choice, constant_number, constant_text, lift

__all__ = ["Alias", "Shift"]

_NAME: Final = re.compile(r"(?=.*[a-zA-Z_\-.])[a-zA-Z0-9_\-.]{1,80}")
_MOST_PERCENT: Final = 99
_MOST_MINUTES: Final = 2_100
_MOST_ALARMS: Final = 100
_LONGEST_ALARM: Final = 255


@dataclass(frozen=True, slots=True)
class Shift:
    """How an alias goes from one version to the next: `Shift.all_at_once()`, `Shift.canary(...)` or `Shift.linear(...)`.

    Attributes:
        kind: `ALL_AT_ONCE`, `CANARY` or `LINEAR`.
        percent: The share of new executions that the new version gets first, and with `LINEAR` in addition at each step.
        minutes: How long a step lasts.

    Examples:
        >>> from sfgen import Shift
        >>> print(Shift.canary(percent=10, minutes=5))
        10 % of new executions for 5 minutes, then all
        >>> print(Shift.linear(percent=25, minutes=1))
        25 % more of the new executions each minute, all after 3 minutes
    """

    kind: Literal["ALL_AT_ONCE", "CANARY", "LINEAR"]
    percent: int | None = None
    minutes: int | None = None

    def __post_init__(self) -> None:
        if constant_choice(self.kind, ("ALL_AT_ONCE", "CANARY", "LINEAR"), "the kind of a shift") == "ALL_AT_ONCE":
            if (self.percent, self.minutes) != (None, None):
                hint = "Shift.canary(...) and Shift.linear(...) have percent and minutes"
                raise DefinitionError([finding("field-conflict", "a shift all at once has no steps", hint)])
            return
        for name, value, most in (("percent", self.percent, _MOST_PERCENT), ("minutes", self.minutes, _MOST_MINUTES)):
            if not 1 <= constant_number(value, name) <= most:
                raise DefinitionError([finding("field-range", f"{name} is {value}, expected 1 to {most:,}")])
        if self.longest_minutes > _MOST_MINUTES:
            each = _minutes(self.minutes or 0)
            message = f"a shift by {self.percent} % in steps of {each} takes {self.longest_minutes:,} minutes"
            hint = f"CloudFormation waits for {_MOST_MINUTES:,}: more at each step, or shorter steps"
            raise DefinitionError([finding("field-range", message, hint)])

    @classmethod
    def all_at_once(cls) -> Shift:
        """All executions that start from now on run the new version."""
        return cls("ALL_AT_ONCE")

    @classmethod
    def canary(cls, *, percent: int, minutes: int) -> Shift:
        """A share of the executions first, and all of them some minutes later.

        Args:
            percent: The share, 1 to 99.
            minutes: How long it stays so, 1 to 2,100.

        Raises:
            DefinitionError: A number is out of its range (code `field-range`).
        """
        return cls("CANARY", percent, minutes)

    @classmethod
    def linear(cls, *, percent: int, minutes: int) -> Shift:
        """The same share more at each step, until all executions run the new version.

        Args:
            percent: The share, 1 to 99.
            minutes: How long a step lasts, from 1; all steps together 2,100 at most.

        Raises:
            DefinitionError: A number is out of its range (code `field-range`).
        """
        return cls("LINEAR", percent, minutes)

    @property
    def longest_minutes(self) -> int:
        """How long it may take: CloudFormation counts the last step of a linear shift in full."""
        if self.percent is None or self.minutes is None:
            return 0
        return self.minutes * (self._steps if self.kind == "LINEAR" else 1)

    @property
    def _steps(self) -> int:
        return 1 if self.percent is None else -(-100 // self.percent)

    def __str__(self) -> str:
        if self.percent is None or self.minutes is None:
            return "all new executions at once"
        if self.kind == "CANARY":
            return f"{self.percent} % of new executions for {_minutes(self.minutes)}, then all"
        each = "minute" if self.minutes == 1 else f"{self.minutes:,} minutes"
        after = _minutes((self._steps - 1) * self.minutes)
        return f"{self.percent} % more of the new executions each {each}, all after {after}"


@dataclass(frozen=True, slots=True)
class Alias:
    """The alias of a workflow; `Workflow.publish` makes it.

    Attributes:
        name: Its name.
        shift: How it goes from one version to the next.
        alarms: The names of the alarms that end a shift: constants, Parameters and attributes of resources.
    """

    name: str
    shift: Shift
    alarms: tuple[Node, ...] = ()

    @classmethod
    def of(cls, name: str, shift: Any, alarms: Any) -> Alias:
        """Make one from what a workflow is given.

        Raises:
            DefinitionError: The name cannot be one, there are too many alarms, or one is no name of an alarm (codes
                `field-wrong-value`, `field-range`, `field-conflict`).
        """
        if not _NAME.fullmatch(constant_text(name, "the name of an alias")):
            hint = "1 to 80 letters, digits and - _ . with something else than digits among them"
            raise DefinitionError([finding("field-wrong-value", f"{name!r} cannot be the name of an alias", hint)])
        if not isinstance(shift, Shift):
            hint = "Shift.all_at_once(), Shift.canary(percent=10, minutes=5) or Shift.linear(percent=10, minutes=1)"
            raise DefinitionError([finding("field-wrong-value", f"shift is {shift!r}", hint)])
        if not isinstance(alarms, (list, tuple)):
            raise DefinitionError([finding("field-wrong-value", f"alarms is {alarms!r}, expected a list of names")])
        if len(alarms) > _MOST_ALARMS:
            message = f"the alias {name} has {len(alarms)} alarms, expected {_MOST_ALARMS} at most"
            raise DefinitionError([finding("field-range", message, "a composite alarm stands for several")])
        if alarms and shift.kind == "ALL_AT_ONCE":
            message = f"the alias {name} has alarms and shifts all at once"
            hint = "CloudFormation looks at alarms while a shift goes on: Shift.canary(...) or Shift.linear(...)"
            raise DefinitionError([finding("field-conflict", message, hint)])
        nodes = tuple(_alarm(each) for each in alarms)
        texts = [deployed_text(node) for node in nodes]
        twice = [text for text in texts if texts.count(text) > 1]
        if twice:
            message = f"the alias {name} has the alarm {twice[0]} twice"
            raise DefinitionError([finding("field-wrong-value", message, "name it once")])
        return cls(name, shift, nodes)


def _minutes(number: int) -> str:
    return f"{number:,} minute{'' if number == 1 else 's'}"


def _alarm(value: Any) -> Node:
    node = lift(value)
    if not known_when_deployed(node):
        hint = "text, a Parameter, or the ref of a Resource of the type AWS::CloudWatch::Alarm: alarms=[failures.ref]"
        raise DefinitionError([finding("field-wrong-value", f"{value!r} is no name of an alarm", hint)])
    if isinstance(node, Constant):
        text = str(node.value)
        if text.startswith("arn:"):
            hint = "CloudFormation takes an alarm that it does not find for one that is quiet"
            message = f"{text!r} is the ARN of an alarm, expected its name"
            raise DefinitionError([finding("field-wrong-value", message, hint)])
        if not 1 <= len(text) <= _LONGEST_ALARM:
            message = f"the name of an alarm has {len(text)} characters, expected 1 to {_LONGEST_ALARM}"
            raise DefinitionError([finding("field-range", message)])
    return node
