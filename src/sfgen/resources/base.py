"""Resources: what stands in a stack beside the workflows, and how a workflow names it.

A resource is a value: nothing is created when it is made, and nothing is registered. A reference to one of its attributes is
text that CloudFormation fills in, in a definition (`${Videos.Arn}`) as in another resource's properties.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Mapping
from typing import Any, Final, Literal, TypeAlias, cast

from sfgen.dsl.parameter import ParameterRoot
from sfgen.errors import DefinitionError, Location
from sfgen.expr.refs import Expr
from sfgen.expr.tree import Access, Arr, Call, Node, Obj, finding
from sfgen.expr.tree import Literal as Constant
from sfgen.expr.types import STRING
from sfgen.expr.values import constant_choice, constant_text, lift
from sfgen.origin import caller

__all__ = [
    "ACCOUNT",
    "PARTITION",
    "REGION",
    "STACK_NAME",
    "URL_SUFFIX",
    "Keep",
    "Output",
    "Resource",
    "ResourceRoot",
    "checked_id",
    "references",
    "to_cloudformation",
]

Keep: TypeAlias = Literal["Delete", "Retain", "Snapshot"]

# Source: AWS CloudFormation User Guide, "CloudFormation template Resources syntax": alphanumeric, unique in the template.
_LOGICAL_ID: Final = re.compile(r"[A-Za-z][A-Za-z0-9]{0,254}")
_TYPE: Final = re.compile(r"[A-Za-z0-9]+(::[A-Za-z0-9]+){1,3}")


class ResourceRoot(ParameterRoot):
    """The root of a path that is an attribute of a resource, or a pseudo parameter.

    Attributes:
        resource: The resource, or None for a pseudo parameter.
        attribute: Its attribute, or None for what `Ref` gives.
    """

    __slots__ = ("attribute", "resource")

    def __init__(self, name: str, resource: Resource | None, attribute: str | None) -> None:
        super().__init__(sys.intern(name), STRING, None)
        self.resource = resource
        self.attribute = attribute


def _pseudo(name: str) -> str:
    return cast(str, Expr(Access(ResourceRoot(f"AWS::{name}", None, None))))


# Source: AWS CloudFormation User Guide, "Pseudo parameters reference".
PARTITION: Final = _pseudo("Partition")
"""The partition that the stack is in: `aws`, `aws-cn`, `aws-us-gov`."""
REGION: Final = _pseudo("Region")
"""The Region that the stack is in."""
ACCOUNT: Final = _pseudo("AccountId")
"""The id of the account that the stack is in."""
STACK_NAME: Final = _pseudo("StackName")
"""The name of the stack."""
URL_SUFFIX: Final = _pseudo("URLSuffix")
"""What the names of AWS's hosts end with: `amazonaws.com`, `amazonaws.com.cn`."""


class Resource:
    """A resource of CloudFormation in plain form; most have a class of their own with typed keywords.

    Args:
        logical_id: Its name in the template: a letter, then letters and digits. A changed one is another resource.
        type: Its type, such as `AWS::SNS::Subscription`.
        properties: Its properties as CloudFormation has them; references to other resources, every `Parameter`, and f-strings of
            both may stand anywhere in them.
        depends_on: Resources that must be there before it, beyond those that its properties name.
        keep: What becomes of it when it is taken out of the stack or replaced: `Delete` by default, `Retain`, or `Snapshot`
            where the type has it.

    Raises:
        DefinitionError: The name or the type cannot be one (code `field-wrong-value`).

    Source:
        AWS CloudFormation User Guide, "CloudFormation template Resources syntax".
    """

    def __init__(
        self,
        logical_id: str,
        type: str,
        properties: Mapping[str, Any] | None = None,
        *,
        depends_on: tuple[Resource, ...] | list[Resource] = (),
        keep: Keep = "Delete",
    ) -> None:
        self.logical_id: str = checked_id(logical_id)
        if not _TYPE.fullmatch(constant_text(type, "the type of a resource")):
            hint = "such as AWS::SNS::Subscription"
            raise DefinitionError([finding("field-wrong-value", f"{type!r} is no type of a resource", hint)])
        self.type: str = type
        self.properties: Node = lift(dict(properties or {}))
        if self.properties.problems:
            raise DefinitionError(self.properties.problems)
        self.depends_on: tuple[Resource, ...] = tuple(depends_on)
        self.keep: Keep = constant_choice(keep, ("Delete", "Retain", "Snapshot"), "keep")
        self.location: Location | None = caller()

    def __repr__(self) -> str:
        return f"{self.__class__.__name__}({self.logical_id!r})"

    @property
    def ref(self) -> str:
        """What `Ref` gives: for most types the name, for a queue the URL, for a topic the ARN."""
        return cast(str, Expr(Access(ResourceRoot(self.logical_id, self, None))))

    def attribute(self, name: str) -> str:
        """Give an attribute of the resource, as `Fn::GetAtt` does.

        Args:
            name: The attribute, such as `Arn`.
        """
        return cast(str, Expr(Access(ResourceRoot(f"{self.logical_id}.{name}", self, name))))

    @property
    def parameters(self) -> list[ParameterRoot]:
        """Each `Parameter` that its properties hold."""
        roots = {access.root: None for access in self.properties.accesses}
        return [root for root in roots if isinstance(root, ParameterRoot) and not isinstance(root, ResourceRoot)]

    @property
    def parts(self) -> tuple[Resource, ...]:
        """Resources that it brings with it, such as the role of a function."""
        return ()


def checked_id(logical_id: str) -> str:
    """Give the name of a resource in the template.

    Raises:
        DefinitionError: It cannot be one (code `field-wrong-value`).
    """
    if not _LOGICAL_ID.fullmatch(constant_text(logical_id, "the logical id of a resource")):
        hint = "a letter, then letters and digits: it is the resource's name in the template"
        raise DefinitionError([finding("field-wrong-value", f"{logical_id!r} cannot name a resource", hint)])
    return logical_id


def references(node: Node) -> Iterator[Resource]:
    """Yield the resources that a value names, each as often as it does."""
    for access in node.accesses:
        if isinstance(access.root, ResourceRoot) and access.root.resource is not None:
            yield access.root.resource


def to_cloudformation(node: Node, names: Mapping[str, str]) -> Any:
    """Write a value as it stands in a template: references become `Ref`, `Fn::GetAtt` and `Fn::Sub`.

    Args:
        node: The value.
        names: The logical id of each `Parameter` by its name.

    Raises:
        DefinitionError: It has something that is known only when a workflow runs (code `reference-in-constant`).
    """
    if isinstance(node, Constant):
        return node.value
    if isinstance(node, Arr):
        return [to_cloudformation(element, names) for element in node.elements]
    if isinstance(node, Obj):
        return {str(key): to_cloudformation(value, names) for key, value in node.items}
    if isinstance(node, Access) and isinstance(node.root, ParameterRoot) and not node.segments:
        return _reference(node.root, names)
    if isinstance(node, Call) and node.op == "concat":
        return {"Fn::Sub": "".join(_in_sub(part, names) for part in node.args)}
    hint = "properties may hold constants, Parameters, attributes of resources, and f-strings of them"
    message = "a property of a resource holds what is known only when a workflow runs"
    raise DefinitionError([finding("reference-in-constant", message, hint)])


def _reference(root: ParameterRoot, names: Mapping[str, str]) -> dict[str, Any]:
    if isinstance(root, ResourceRoot) and root.resource is not None and root.attribute is not None:
        return {"Fn::GetAtt": [root.resource.logical_id, root.attribute]}
    name, _, attribute = names.get(root.name, root.name).partition(".")
    return {"Fn::GetAtt": [name, attribute]} if attribute else {"Ref": name}


def _in_sub(part: Node, names: Mapping[str, str]) -> str:
    if isinstance(part, Constant):
        return str(part.value).replace("${", "${!")
    if isinstance(part, Access) and isinstance(part.root, ParameterRoot) and not part.segments:
        return f"${{{names.get(part.root.name, part.root.name)}}}"
    raise DefinitionError(
        [finding("reference-in-constant", "an f-string in a property of a resource holds what only a workflow knows")]
    )


class Output:
    """A value that is shown when a stack has been deployed, and that `sfgen outputs` prints.

    Args:
        name: Its name: letters and digits.
        value: Text, or a reference to an attribute of a resource, or an f-string of both.
        description: What it is, at most 1,024 bytes.

    Source:
        AWS CloudFormation User Guide, "CloudFormation template Outputs syntax".
    """

    def __init__(self, name: str, value: str, *, description: str | None = None) -> None:
        if not _LOGICAL_ID.fullmatch(constant_text(name, "the name of an output")):
            raise DefinitionError(
                [finding("field-wrong-value", f"{name!r} cannot name an output", "letters and digits")]
            )
        self.name: str = name
        self.value: Node = lift(value)
        self.description: str | None = None if description is None else constant_text(description, "a description")

    def __repr__(self) -> str:
        return f"Output({self.name!r})"
