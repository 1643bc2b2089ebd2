"""What the account knows and no attribute of CloudFormation tells: it is asked for when the stack is deployed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from sfgen.dsl.parameter import Parameter, ParameterRoot
from sfgen.expr.refs import Expr
from sfgen.expr.tree import Access
from sfgen.expr.types import STRING
from sfgen.expr.values import constant_text

__all__ = ["Lookup", "LookupRoot"]


class Lookup:
    """A parameter of the template whose value `sfgen deploy` reads from the account, unless `--param` gives one.

    Args:
        name: The name of the parameter.
        service: The service that is asked, by its name in boto3, such as `iot`.
        operation: The operation, as the API spells it, such as `DescribeEndpoint`.
        member: The member of the answer that is the value, as the API spells it; with dots for what is inside of another.
        arguments: What the operation is given, as the API spells it.

    Raises:
        DefinitionError: The name cannot be that of a `Parameter` (code `variable-name`).
    """

    def __init__(
        self, name: str, *, service: str, operation: str, member: str, arguments: Mapping[str, Any] | None = None
    ) -> None:
        Parameter(name)
        self.name: str = name
        self.service: str = constant_text(service, "the service of a lookup")
        self.operation: str = constant_text(operation, "the operation of a lookup")
        self.member: str = constant_text(member, "the member of a lookup")
        self.arguments: dict[str, Any] = dict(arguments or {})
        self._root = LookupRoot(self)

    def __repr__(self) -> str:
        return f"Lookup({self.name!r})"

    @property
    def value(self) -> str:
        """The value, for properties of resources, outputs and workflows."""
        return cast(str, Expr(Access(self._root)))


class LookupRoot(ParameterRoot):
    """The root of a path that is the value of a lookup.

    Attributes:
        lookup: The lookup.
    """

    __slots__ = ("lookup",)

    def __init__(self, lookup: Lookup) -> None:
        super().__init__(lookup.name, STRING, None)
        self.lookup = lookup
