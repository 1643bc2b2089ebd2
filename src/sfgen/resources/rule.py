"""Rules: what the values of parameters must be together, before anything is made.

Source: AWS CloudFormation User Guide, "CloudFormation template Rules syntax".
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sfgen.dsl.parameter import ParameterRoot
from sfgen.errors import DefinitionError
from sfgen.expr.tree import finding
from sfgen.expr.values import constant_text, lift
from sfgen.resources.base import ResourceRoot, checked_id, references, to_cloudformation

__all__ = ["Rule"]


class Rule:
    """Refuses a deployment whose values do not go together; CloudFormation does, before it makes anything.

    Args:
        name: Its name in the template: letters and digits.
        message: What the person who deploys is told, and what to do.
        value: What is looked at: a `Parameter`, or a pseudo parameter such as `REGION`.
        allowed: The values that it may have.
        when: A `Parameter` and a value: the rule holds if the one has the other. Without it the rule always holds.

    Raises:
        DefinitionError: The name cannot be one, or a resource is looked at (code `field-wrong-value`).
    """

    def __init__(
        self, name: str, message: str, *, value: str, allowed: Sequence[str], when: tuple[str, str] | None = None
    ) -> None:
        self.name: str = checked_id(name)
        self.message: str = constant_text(message, "the message of a rule")
        self._value = lift(value)
        self._allowed = [constant_text(each, "an allowed value") for each in allowed]
        self._when = None if when is None else (lift(when[0]), constant_text(when[1], "the value of when="))
        self._looked_at = [self._value, *([] if self._when is None else [self._when[0]])]
        if any(True for node in self._looked_at for _ in references(node)):
            message = f"the rule {name} looks at a resource, which is not there yet when it is checked"
            raise DefinitionError(
                [finding("field-wrong-value", message, "it may look at Parameters, REGION and ACCOUNT")]
            )

    def __repr__(self) -> str:
        return f"Rule({self.name!r})"

    @property
    def parameters(self) -> list[str]:
        """The name of each `Parameter` that it looks at."""
        roots = [access.root for node in self._looked_at for access in node.accesses]
        return [root.name for root in roots if isinstance(root, ParameterRoot) and not isinstance(root, ResourceRoot)]

    def to_cloudformation(self, names: Mapping[str, str]) -> dict[str, Any]:
        """Write it as it stands in a template.

        Args:
            names: The logical id of each `Parameter` by its name.
        """
        holds = {"Fn::Contains": [self._allowed, to_cloudformation(self._value, names)]}
        made: dict[str, Any] = {"Assertions": [{"Assert": holds, "AssertDescription": self.message}]}
        if self._when is not None:
            parameter, value = self._when
            made = {"RuleCondition": {"Fn::Equals": [to_cloudformation(parameter, names), value]}, **made}
        return made
