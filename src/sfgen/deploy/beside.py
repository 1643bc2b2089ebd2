"""What stands in a template beside the state machines: resources, and all that they and the workflows name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sfgen.asl import StateMachine
from sfgen.deploy.connections import connection_resource, parameters_of
from sfgen.deploy.errors import DeployError
from sfgen.deploy.packages import Package, package_of
from sfgen.dsl import Workflow
from sfgen.dsl.connections import ConnectionRoot
from sfgen.dsl.lower.parameters import parameter_roots
from sfgen.dsl.nested import WorkflowArnRoot
from sfgen.dsl.parameter import ParameterRoot
from sfgen.resources import Function, Lookup, Output, Resource, references, to_cloudformation
from sfgen.resources.base import ResourceRoot
from sfgen.resources.lookup import LookupRoot

__all__ = ["Beside", "beside_of"]

Compiled = Sequence[tuple[Workflow[Any], StateMachine]]


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands beside the state machines.

    Attributes:
        resources: The resources by logical id, in the order in which they are met.
        packages: The code of functions by their logical id.
        filled: What CloudFormation fills in for a name in a definition that is no parameter: an attribute, such as `Hello.Arn`.
        machines: Names that are ARNs of state machines of this stack, with the name of the workflow.
        starts: Names that are ARNs of workflows of this stack, of their aliases if they have one, with the name of the workflow.
        outside: Names that are ARNs of aliases of workflows that the stack does not have: Parameters.
        parameters: Parameters that connections name, each with whether it is a secret.
        lookups: Parameters whose values the account knows.
    """

    resources: dict[str, Resource]
    packages: dict[str, Package]
    filled: dict[str, str]
    machines: dict[str, str]
    starts: dict[str, str]
    outside: frozenset[str]
    parameters: dict[str, bool]
    lookups: dict[str, Lookup]

    @property
    def known(self) -> frozenset[str]:
        """Names in definitions for which nobody is asked."""
        return frozenset({*self.filled, *self.machines, *self.starts})

    def write_resources(self, names: Mapping[str, str], bucket: str | None) -> dict[str, Any]:
        """Write the resources as a template has them.

        Args:
            names: What the template calls each name.
            bucket: The parameter with the bucket of the packages.
        """
        written = {}
        for logical_id, resource in self.resources.items():
            properties = to_cloudformation(resource.properties, names)
            if logical_id in self.packages:
                properties["Code"] = {"S3Bucket": {"Ref": bucket}, "S3Key": self.packages[logical_id].key}
            written[logical_id] = {"Type": resource.type, "Properties": properties}
            if resource.depends_on:
                written[logical_id]["DependsOn"] = [each.logical_id for each in resource.depends_on]
            if resource.keep != "Delete":
                written[logical_id] |= {"DeletionPolicy": resource.keep, "UpdateReplacePolicy": resource.keep}
        return written


def beside_of(compiled: Compiled, resources: Iterable[Resource], outputs: Iterable[Output]) -> Beside:
    """Find what stands beside workflows.

    Raises:
        DeployError: Two resources have the same logical id.
        SetupError: The code of a function cannot be packed.
    """
    roots = {root: None for workflow, _ in compiled for root in parameter_roots(workflow)}
    attributes = [root for root in roots if isinstance(root, ResourceRoot)]
    connections = {root.name: root.connection for root in roots if isinstance(root, ConnectionRoot)}
    made = {name: connection_resource(connection) for name, connection in connections.items()}
    named = [root.resource for root in attributes if root.resource is not None]
    shown = [each for output in outputs for each in references(output.value)]
    found = _together([*resources, *named, *made.values(), *shown])
    own = _own_machines(compiled, found.values())
    secrets: dict[str, bool] = {}
    for connection in connections.values():
        for name, secret in parameters_of(connection).items():
            secrets[name] = secret or secrets.get(name, False)
    return Beside(
        found,
        {each.logical_id: package_of(each) for each in found.values() if isinstance(each, Function)},
        {
            **{root.name: root.name for root in attributes},
            **{name: f"{resource.logical_id}.Arn" for name, resource in made.items()},
        },
        {root.name: workflow for root, workflow in own.items() if root.of_machine},
        {root.name: workflow for root, workflow in own.items() if not root.of_machine},
        frozenset(
            root.name
            for root in _all_roots(roots, found.values())
            if isinstance(root, WorkflowArnRoot) and root.workflow.alias is not None and not root.of_machine
        )
        - {root.name for root in own},
        secrets,
        {root.name: root.lookup for root in _all_roots(roots, found.values()) if isinstance(root, LookupRoot)},
    )


def _all_roots(roots: Iterable[ParameterRoot], resources: Iterable[Resource]) -> Iterator[ParameterRoot]:
    yield from roots
    for resource in resources:
        yield from resource.parameters


def _together(resources: Iterable[Resource]) -> dict[str, Resource]:
    """Give resources with their parts and with all that they name, by logical id."""
    found: dict[str, Resource] = {}
    todo = list(resources)[::-1]
    while todo:
        resource = todo.pop()
        other = found.setdefault(resource.logical_id, resource)
        if other is not resource:
            raise DeployError(
                f"two resources are called {resource.logical_id}: {other.location} and {resource.location}",
                "give one of them another logical id",
            )
        further = [*resource.parts, *references(resource.properties), *resource.depends_on]
        todo.extend(each for each in reversed(further) if found.get(each.logical_id) is not each)
    return found


def _own_machines(compiled: Compiled, resources: Iterable[Resource]) -> dict[WorkflowArnRoot, str]:
    """Find the ARNs of workflows of this stack that are named, with the name of the workflow.

    A workflow that starts itself, or one that starts it, cannot be made before itself: its ARN stays a parameter.
    """
    here = {workflow: workflow.name for workflow, _ in compiled}
    starts = {
        workflow: [root.workflow for root in parameter_roots(workflow) if isinstance(root, WorkflowArnRoot)]
        for workflow in here
    }
    named = {root: None for workflow in here for root in parameter_roots(workflow)}
    named |= {root: None for resource in resources for root in resource.parameters}
    return {
        root: here[root.workflow]
        for root in named
        if isinstance(root, WorkflowArnRoot) and root.workflow in here and not _leads_back(root.workflow, starts)
    }


def _leads_back(workflow: Workflow[Any], starts: Mapping[Workflow[Any], Sequence[Workflow[Any]]]) -> bool:
    todo, met = list(starts[workflow]), set()
    while todo:
        each = todo.pop()
        if each is workflow:
            return True
        if each not in met and each in starts:
            met.add(each)
            todo.extend(starts[each])
    return False
