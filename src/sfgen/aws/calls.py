"""Services as objects: their actions are methods that make Tasks."""

from __future__ import annotations

import inspect
from functools import cache
from typing import Any, Final

from sfgen.dsl.steps import Task
from sfgen.services.catalogue import Operation, Service
from sfgen.services.catalogue import service as catalogue_service
from sfgen.services.shapes import Kind, Shape
from sfgen.services.words import near

__all__ = ["ActionMethod", "ServiceCalls", "service_calls"]

_OPTIONS: Final = tuple(
    name
    for name in inspect.signature(Task.__init__).parameters
    if name not in ("self", "name", "resource", "arguments")
)


class ServiceCalls:
    """One AWS service. Each of its actions is a method in snake_case that makes a `Task`.

    A method takes the name of the state, the members of the API as Step Functions spells them, and the options of `Task` in
    lower case: `dynamodb.get_item("Get item", TableName="films", Key={...}, retry=Retry.throttling())`.
    """

    def __init__(self, api: Service) -> None:
        self._api = api
        self._methods: dict[str, ActionMethod] = {}

    def __getattr__(self, name: str) -> ActionMethod:
        if name.startswith("_"):
            raise AttributeError(name)
        if name not in self._methods:
            self._methods[name] = self._made(name)
        return self._methods[name]

    def _made(self, name: str) -> ActionMethod:
        operation = self._api.methods.get(name)
        if operation is None:
            close = near(name, self._api.methods)
            hint = f"; did you mean {close!r}?" if close else ""
            raise AttributeError(f"{self._api.name} has no action {name!r}{hint}", name=name, obj=self)
        return ActionMethod(self._api.operation(operation[:1].lower() + operation[1:]))

    def __dir__(self) -> list[str]:
        return sorted(self._api.methods)

    def __repr__(self) -> str:
        return f"<AWS service {self._api.name}>"


class ActionMethod:
    """One action of a service; calling it makes a `Task`."""

    def __init__(self, operation: Operation) -> None:
        self._operation = operation
        self.__name__ = operation.method
        self.__qualname__ = f"{operation.service.name}.{operation.method}"

    def __call__(self, name: str, /, **arguments: Any) -> Task[Any]:
        """Make a `Task` that calls the action.

        Args:
            name: The name of the state.
            **arguments: Members of the API as Step Functions spells them, and the options of `Task` in lower case.
        """
        options = {key: arguments.pop(key) for key in _OPTIONS if key in arguments}
        token = arguments.pop("wait_for_task_token", False)
        operation = self._operation
        resource = f"arn:aws:states:::aws-sdk:{operation.service.name}:{operation.action}"
        return Task(name, resource=resource + (".waitForTaskToken" if token else ""), arguments=arguments, **options)

    @property
    def __signature__(self) -> inspect.Signature:
        parameters = [inspect.Parameter("name", inspect.Parameter.POSITIONAL_ONLY, annotation="str")]
        shape = self._operation.input
        members = () if shape is None else shape.members.values()
        for member in sorted(members, key=lambda member: not member.required):
            default = inspect.Parameter.empty if member.required else ...
            annotation = python_words(member.shape)
            parameters.append(
                inspect.Parameter(member.name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=annotation)
            )
        parameters.append(inspect.Parameter("options", inspect.Parameter.VAR_KEYWORD, annotation="Any"))
        return inspect.Signature(parameters, return_annotation="Task[Any]")

    def __repr__(self) -> str:
        return f"<AWS action {self.__qualname__}>"


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
