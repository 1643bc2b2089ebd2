"""What references stand for on this machine: the values that CloudFormation would fill in."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final, TypeVar

from sfgen.dsl import Workflow
from sfgen.dsl.lower.parameters import parameter_roots
from sfgen.dsl.nested import WorkflowArnRoot
from sfgen.dsl.parameter import ParameterRoot
from sfgen.expr.tree import Access, Arr, Call, Literal, Node, Obj
from sfgen.expr.values import lift
from sfgen.local.runs import ACCOUNT, REGION
from sfgen.operate.errors import OperateError
from sfgen.resources import Api, Resource, Site
from sfgen.resources.base import ResourceRoot
from sfgen.resources.lookup import LookupRoot

__all__ = ["Names", "all_parts"]

R = TypeVar("R", bound=Resource)

_FILLED_IN: Final = (ResourceRoot, LookupRoot, WorkflowArnRoot)
_OPENING: Final = re.compile(r"\$\{([A-Za-z0-9_.:]+)\}")

_STATES: Final = f"arn:aws:states:{REGION}:{ACCOUNT}:stateMachine:"

_PSEUDO: Final = {
    "AWS::Partition": "aws",
    "AWS::Region": REGION,
    "AWS::AccountId": ACCOUNT,
    "AWS::StackName": "local",
    "AWS::URLSuffix": "amazonaws.com",
}

# Source: AWS CloudFormation Template Reference, the return values of each type.
_NAMED_BY: Final = {
    "AWS::S3::Bucket": "BucketName",
    "AWS::SQS::Queue": "QueueName",
    "AWS::SNS::Topic": "TopicName",
    "AWS::Lambda::Function": "FunctionName",
    "AWS::DynamoDB::Table": "TableName",
    "AWS::SecretsManager::Secret": "Name",
}
_ARNS: Final = {
    "AWS::S3::Bucket": "arn:aws:s3:::{name}",
    "AWS::SQS::Queue": f"arn:aws:sqs:{REGION}:{ACCOUNT}:{{name}}",
    "AWS::SNS::Topic": f"arn:aws:sns:{REGION}:{ACCOUNT}:{{name}}",
    "AWS::Lambda::Function": f"arn:aws:lambda:{REGION}:{ACCOUNT}:function:{{name}}",
    "AWS::DynamoDB::Table": f"arn:aws:dynamodb:{REGION}:{ACCOUNT}:table/{{name}}",
    "AWS::SecretsManager::Secret": f"arn:aws:secretsmanager:{REGION}:{ACCOUNT}:secret:{{name}}",
    "AWS::IAM::Role": f"arn:aws:iam::{ACCOUNT}:role/{{name}}",
}
_REF_IS_ARN: Final = frozenset({"AWS::SNS::Topic", "AWS::SecretsManager::Secret"})
_NAME_ATTRIBUTES: Final = frozenset({"QueueName", "TopicName"})


def all_parts(resources: Iterable[Resource]) -> dict[str, Resource]:
    """Give resources and what they bring with them, by logical id."""
    found: dict[str, Resource] = {}
    waiting = list(resources)
    while waiting:
        resource = waiting.pop()
        if resource.logical_id not in found:
            found[resource.logical_id] = resource
            waiting += resource.parts
    return found


class Names:
    """Gives values for references.

    Args:
        resources: What the file has beside its workflows.
        workflows: Its workflows.
        given: The values of Parameters that the user gives.
        host: Where the server is, host and port.
    """

    def __init__(
        self, resources: Iterable[Resource], workflows: Sequence[Workflow[Any]], given: Mapping[str, Any], host: str
    ) -> None:
        self.resources = all_parts(resources)
        self.host = host
        self._workflows = workflows
        self._given = given
        self._missing: list[str] = []
        self._met: set[str] = set()
        addresses = {self._text(lift(api.url)): self.address(api) for api in self.of_type(Api)}
        addresses |= {self._text(lift(site.origin)): f"http://{host}" for site in self.of_type(Site)}
        # Longer ones first: one may begin another.
        self._addresses = sorted(addresses.items(), key=lambda pair: -len(pair[0]))

    def of_type(self, kind: type[R]) -> list[R]:
        """Give the resources of a type."""
        return [each for each in self.resources.values() if isinstance(each, kind)]

    def of_kind(self, type: str) -> list[Resource]:
        """Give the resources of a type by its name in CloudFormation."""
        return [each for each in self.resources.values() if each.type == type]

    def value(self, node: Node) -> Any:
        """Give a value of a resource's properties."""
        if isinstance(node, Arr):
            return [self.value(element) for element in node.elements]
        if isinstance(node, Obj):
            return {str(key): self.value(value) for key, value in node.items}
        if isinstance(node, Literal) and not isinstance(node.value, str):
            return node.value
        return self._local(self._text(node))

    def value_of(self, reference: str) -> str:
        """Give the value of a reference, as `Queue.url` or `Function.arn` give one."""
        return str(self.value(lift(reference)))

    def properties(self, resource: Resource) -> dict[str, Any]:
        """Give the properties of a resource."""
        made: dict[str, Any] = self.value(resource.properties)
        return made

    def check(self) -> None:
        """Check that what was asked for so far had a value, and that there is a place for each value that is given.

        Raises:
            OperateError: A Parameter or a Lookup has none, or there is no such Parameter.
        """
        named = {root.name for resource in self.resources.values() for root in resource.parameters}
        named |= {root.name for workflow in self._workflows for root in parameter_roots(workflow)}
        unknown = sorted(set(self._given) - self._met - named)
        if unknown:
            close = difflib.get_close_matches(unknown[0], self._missing, n=1)
            hint = f"did you mean {close[0]}?" if close else None
            raise OperateError(f"nothing here has a Parameter {unknown[0]}", hint, exit_code=2)
        if self._missing:
            names = list(dict.fromkeys(self._missing))
            have = "has" if len(names) == 1 else "have"
            hint = " ".join(f"--parameter {name}=..." for name in names)
            raise OperateError(f"{', '.join(names)} {have} no value on this machine", hint, exit_code=2)

    def name(self, resource: Resource) -> str:
        """Give the name of a resource."""
        member = _NAMED_BY.get(resource.type)
        if member is not None and isinstance(resource.properties, Obj):
            own = next((value for key, value in resource.properties.items if key == member), None)
            if own is not None:
                return self._text(own)
        # A bucket has small letters.
        return resource.logical_id.lower() if resource.type == "AWS::S3::Bucket" else resource.logical_id

    def arn(self, resource: Resource) -> str:
        """Give the ARN of a resource."""
        service = resource.type.split("::")[1].lower()
        pattern = _ARNS.get(resource.type, f"arn:aws:{service}:{REGION}:{ACCOUNT}:{{name}}")
        return pattern.format(name=self.name(resource))

    def address(self, api: Api) -> str:
        """Give the address of an API."""
        return f"http://{self.host}/api/{api.logical_id}"

    def workflow_arn(self, name: str) -> str:
        """Give the ARN of a workflow, as the engine makes it."""
        return f"{_STATES}{name}"

    def workflow_of(self, arn: str) -> str | None:
        """Give the name of the workflow that has an ARN, also that of a version or an alias, or None."""
        name = arn.removeprefix(_STATES).partition(":")[0]
        known = arn.startswith(_STATES) and any(workflow.name == name for workflow in self._workflows)
        return name if known else None

    def openings(self, workflow: Workflow[Any], *, strict: bool) -> dict[str, Any]:
        """Give what stands for the names that the definition of a workflow leaves open.

        Args:
            workflow: The workflow.
            strict: Whether a Parameter without a value is missing; it stays open otherwise.
        """
        text = workflow.compile().to_json()
        here = {name for name in _OPENING.findall(text) if name in self._given}
        self._met |= here
        values: dict[str, Any] = {name: self._given[name] for name in here}
        for root in parameter_roots(workflow):
            if root.name in here or f"${{{root.name}}}" not in text:
                continue
            if isinstance(root, _FILLED_IN):
                values[root.name] = self._local(self._root(root))
            elif strict and type(root) is ParameterRoot and root.default is None:
                self._missing.append(root.name)
        return values

    def _local(self, text: str) -> str:
        """Put addresses of this machine in the place of those that only AWS would have."""
        for address, here in self._addresses:
            text = text.replace(address, here)
        return text

    def _text(self, node: Node) -> str:
        if isinstance(node, Literal):
            return str(node.value)
        if isinstance(node, Call) and node.op == "concat":
            return "".join(self._text(part) for part in node.args)
        assert isinstance(node, Access), node
        assert isinstance(node.root, ParameterRoot), node
        return self._root(node.root)

    def _root(self, root: ParameterRoot) -> str:
        if isinstance(root, ResourceRoot):
            return self._attribute(root)
        if root.name in self._given:
            self._met.add(root.name)
            return str(self._given[root.name])
        if isinstance(root, WorkflowArnRoot):
            return self.workflow_arn(root.workflow.name)
        if isinstance(root, LookupRoot) and (root.lookup.service, root.lookup.operation) == ("iot", "DescribeEndpoint"):
            return self.host
        if root.default is None:
            self._missing.append(root.name)
            return ""
        return root.default

    def _attribute(self, root: ResourceRoot) -> str:
        resource = root.resource
        if resource is None:
            return _PSEUDO.get(root.name, root.name)
        if root.attribute == "Arn" or (root.attribute is None and resource.type in _REF_IS_ARN):
            return self.arn(resource)
        if root.attribute is None and resource.type == "AWS::SQS::Queue":
            return f"http://{self.host}/sqs/{ACCOUNT}/{self.name(resource)}"
        if root.attribute is None or root.attribute in _NAME_ATTRIBUTES:
            return self.name(resource)
        return f"{resource.logical_id}.{root.attribute}"
