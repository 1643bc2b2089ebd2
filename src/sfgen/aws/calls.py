"""Services as objects: their actions are methods that make Tasks."""

from __future__ import annotations

import inspect
from functools import cache
from typing import Any, Final

from sfgen.dsl.steps import Task
from sfgen.errors import DefinitionError
from sfgen.expr.tree import finding
from sfgen.services.catalogue import Service
from sfgen.services.catalogue import service as catalogue_service
from sfgen.services.errors import ErrorNames
from sfgen.services.optimized import SUFFIXES, OptimizedAction, Pattern, actions_of_api
from sfgen.services.optimized_shapes import input_shape
from sfgen.services.shapes import Kind, Member, Shape
from sfgen.services.words import action_name, method_name, near

__all__ = ["ActionMethod", "ServiceCalls", "service_calls"]

_OPTIONS: Final = tuple(
    name
    for name in inspect.signature(Task.__init__).parameters
    if name not in ("self", "name", "resource", "arguments")
)


class ServiceCalls:
    """One AWS service. Each of its actions is a method in snake_case that makes a `Task`.

    A method takes the name of the state, the members of the API as Step Functions spells them, and options in lower case:
    `dynamodb.get_item("Get item", TableName="films", Key={...}, retry=Retry.throttling())`. The options are those of `Task`,
    and

    - `wait=True`: wait until the job that is started has ended (`.sync`);
    - `wait_for_task_token=True`: wait until somebody answers with the task token (`.waitForTaskToken`);
    - `sdk=True`: call the API itself where the service has an optimized integration too.
    """

    def __init__(self, api: Service) -> None:
        self._api = api
        self._methods: dict[str, ActionMethod] = {}

    @property
    def errors(self) -> ErrorNames:
        """The errors of the service, for `Retry` and `.catch`: `dynamodb.errors.ConditionalCheckFailedException`."""
        return ErrorNames(self._api.name)

    def __getattr__(self, name: str) -> ActionMethod:
        if name.startswith("_"):
            raise AttributeError(name)
        if name not in self._methods:
            self._methods[name] = self._made(name)
        return self._methods[name]

    def _made(self, name: str) -> ActionMethod:
        optimized = self._optimized.get(name)
        operation = self._api.methods.get(name)
        if operation is not None:
            return ActionMethod(self._api.name, operation, self._api.operation(action_name(operation)).input, optimized)
        if optimized is not None:
            return ActionMethod(self._api.name, optimized.operation, None, optimized)
        close = near(name, (*self._api.methods, *self._optimized))
        hint = f"; did you mean {close!r}?" if close else ""
        raise AttributeError(f"{self._api.name} has no action {name!r}{hint}", name=name, obj=self)

    @property
    def _optimized(self) -> dict[str, OptimizedAction]:
        return {
            method_name(action.name[:1].upper() + action.name[1:]): action for action in actions_of_api(self._api.name)
        }

    def __dir__(self) -> list[str]:
        return sorted({"errors", *self._api.methods, *self._optimized})

    def __repr__(self) -> str:
        return f"<AWS service {self._api.name}>"


class ActionMethod:
    """One action of a service; calling it makes a `Task`.

    Args:
        service: The name of the service in SDK integrations.
        operation: The name of the operation, such as `GetItem`.
        input: What the operation takes, or None if that is not known.
        optimized: The optimized integration of the action, or None.
    """

    def __init__(self, service: str, operation: str, input: Shape | None, optimized: OptimizedAction | None) -> None:
        self._service = service
        self._action = action_name(operation) if optimized is None else optimized.name
        self._input = input if optimized is None else input_shape(optimized)
        self._optimized = optimized
        self.__name__ = method_name(self._action[:1].upper() + self._action[1:])
        self.__qualname__ = f"{service}.{self.__name__}"

    def __call__(
        self,
        name: str,
        /,
        *,
        wait: bool = False,
        wait_for_task_token: bool = False,
        sdk: bool = False,
        **arguments: Any,
    ) -> Task[Any]:
        """Make a `Task` that calls the action.

        Args:
            name: The name of the state.
            wait: Wait until the job has ended: `.sync`.
            wait_for_task_token: Wait for an answer with the task token: `.waitForTaskToken`.
            sdk: Call the API itself, not the optimized integration.
            **arguments: Members of the API as Step Functions spells them, and the options of `Task` in lower case.
        """
        options = {key: arguments.pop(key) for key in _OPTIONS if key in arguments}
        resource = self._resource(wait=wait, wait_for_task_token=wait_for_task_token, sdk=sdk)
        return Task(name, resource=resource, arguments=arguments, **options)

    def _resource(self, *, wait: bool, wait_for_task_token: bool, sdk: bool) -> str:
        if wait and wait_for_task_token:
            hint = (
                "a job is waited for, or an answer: the token may be passed in a .sync call too, and an answer ends it"
            )
            message = f"{self.__qualname__}() has both wait= and wait_for_task_token="
            raise DefinitionError([finding("field-conflict", message, hint)])
        # What the action does not have is a finding of the workflow, which lists what there is.
        pattern: Pattern = "wait-for-task-token" if wait_for_task_token else "sync" if wait else "request-response"
        if self._optimized is None or sdk:
            return f"arn:aws:states:::aws-sdk:{self._service}:{self._action}{SUFFIXES[pattern]}"
        return self._optimized.resource(self._optimized.sync if wait else pattern)

    @property
    def __signature__(self) -> inspect.Signature:
        parameters = [inspect.Parameter("name", inspect.Parameter.POSITIONAL_ONLY, annotation="str")]
        shape = self._input
        members = () if shape is None else shape.members.values()
        for member in sorted(members, key=lambda member: not member.required):
            default = inspect.Parameter.empty if member.required else ...
            annotation = python_words(member.shape)
            parameters.append(
                inspect.Parameter(member.name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=annotation)
            )
        parameters.append(inspect.Parameter("options", inspect.Parameter.VAR_KEYWORD, annotation="Any"))
        return inspect.Signature(parameters, return_annotation="Task[Any]")

    @property
    def __doc__(self) -> str:  # type: ignore[override]
        members = () if self._input is None else self._input.members.values()
        listed = [f"    {member.name}: {member_words(member)}" for member in members]
        return "\n".join([f"Make a Task that calls {self.__qualname__}.", "", "Arguments:", *listed])

    def __repr__(self) -> str:
        return f"<AWS action {self.__qualname__}>"


def member_words(member: Member) -> str:
    """Say what a member is, for help."""
    shape = member.shape
    words = f"one of {', '.join(map(repr, shape.enum))}" if shape.enum else python_words(shape)
    marks = ", required" * member.required + ", deprecated" * member.deprecated
    return words + marks


def python_words(shape: Shape) -> str:
    """Name the Python type of a value, for signatures."""
    if shape.enum:
        return f"Literal[{', '.join(map(repr, shape.enum))}]"
    if shape.kind is Kind.LIST:
        return f"list[{python_words(shape.element)}]"
    if shape.kind is Kind.MAP:
        return f"dict[str, {python_words(shape.element)}]"
    return _WORDS.get(shape.kind, "Any") if shape.kind is not Kind.STRUCTURE else shape.name


_WORDS: Final = {
    Kind.STRING: "str",
    Kind.INTEGER: "int",
    Kind.FLOAT: "float",
    Kind.BOOLEAN: "bool",
    Kind.BLOB: "str",
    Kind.TIMESTAMP: "str",
}


@cache
def service_calls(name: str) -> ServiceCalls:
    """Give the object of a service.

    Raises:
        UnknownServiceError: There is none.
    """
    return ServiceCalls(catalogue_service(name))
