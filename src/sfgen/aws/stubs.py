"""Stubs: what a type checker and an editor know about the calls of a service.

A structure that an API takes is a TypedDict, so that the members of a dict are checked; one that it gives is a class, whose
members are read as attributes. What an API gave may be handed to it again, so a TypedDict stands beside its class where
there are both.
"""

from __future__ import annotations

import keyword
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from sfgen.aws.calls import ActionMethod, service_calls
from sfgen.services.integrations import integration
from sfgen.services.resources import Resource, parse_resource
from sfgen.services.shapes import Kind, Member, ResultType, Shape

__all__ = ["HEADER", "SHIPPED", "module_text", "stub_of", "stub_text"]

SHIPPED: Final = (
    *("apigateway", "athena", "batch", "codebuild", "databrew", "dynamodb", "ecs", "eks", "emr", "emrcontainers"),
    *("emrserverless", "eventbridge", "glue", "mediaconvert", "sagemaker", "sfn", "sns", "sqs"),
    *(
        "bedrockagentruntime",
        "bedrockruntime",
        "cloudwatch",
        "cloudwatchlogs",
        "comprehend",
        "firehose",
        "kinesis",
        "kms",
    ),
    *("polly", "rdsdata", "redshiftdata", "rekognition", "s3", "sagemakerruntime", "scheduler", "secretsmanager"),
    *("sesv2", "ssm", "textract", "transcribe", "translate"),
)
"""The services whose stubs come with sfgen: those with an optimized integration, and those that workflows call most."""

HEADER: Final = "Written by `sfgen stubs`"
"""What every written file has in its first line."""

_GIVEN: Final = {
    Kind.STRING: "str",
    Kind.INTEGER: "int",
    Kind.FLOAT: "float",
    Kind.BOOLEAN: "bool",
    Kind.BLOB: "str",
    Kind.TIMESTAMP: "str",
    Kind.DOCUMENT: "Any",
}
_TAKEN: Final = {**_GIVEN, Kind.BLOB: "object", Kind.TIMESTAMP: "str | datetime"}


@dataclass(frozen=True, slots=True, eq=False)
class Signature:
    """One method of a service.

    Attributes:
        method: Its name.
        input: What it takes, or None if that is not known.
        output: What it gives, or None if that is not known.
        waits: Whether it can wait for the job that it starts.
        waited: What it gives then.
        answered: Whether it can wait for a task token, though it is no SDK integration.
    """

    method: str
    input: Shape | None
    output: Shape | None
    waits: bool = False
    waited: Shape | None = None
    answered: bool = False


def stub_of(service: str, origin: str) -> str:
    """Write the stub of a service by Step Functions' name for it.

    Args:
        service: The service.
        origin: What the facts are from, such as `botocore 1.44.5`.

    Raises:
        UnknownServiceError: There is no such service.
    """
    calls = service_calls(service)
    methods = (getattr(calls, name) for name in dir(calls) if name != "errors")
    return stub_text(service, origin, [_signature(method) for method in methods], calls._api.errors)


def module_text(service: str) -> str:
    """Write the module that stands beside a stub outside of sfgen."""
    return f'''"""{service}: AWS calls. {HEADER}; do not edit."""

from typing import Any

from sfgen.aws import service

_calls = service("{service}")


def __getattr__(name: str) -> Any:
    return getattr(_calls, name)
'''


def _signature(method: ActionMethod) -> Signature:
    optimized = method._optimized
    patterns = () if optimized is None else optimized.patterns
    waits = "sync" in patterns or "sync:2" in patterns
    return Signature(
        method.__name__,
        method._input,
        _output(method._resource(wait=False, wait_for_task_token=False, sdk=False)),
        waits,
        _output(method._resource(wait=True, wait_for_task_token=False, sdk=False)) if waits else None,
        "wait-for-task-token" in patterns,
    )


def _output(text: str) -> Shape | None:
    resource = parse_resource(text)
    assert isinstance(resource, Resource)
    result = integration(resource).result
    return result.shape if isinstance(result, ResultType) else None


def stub_text(title: str, origin: str, signatures: Iterable[Signature], errors: Iterable[str]) -> str:
    """Write the stub of a service.

    Args:
        title: The service, for the first line.
        origin: What the facts are from.
        signatures: Its methods.
        errors: The names of its errors, without a prefix.
    """
    return _Stub(tuple(signatures)).text(title, origin, tuple(errors))


class _Stub:
    """The text of one stub: every structure is written once, in alphabetical order."""

    def __init__(self, signatures: tuple[Signature, ...]) -> None:
        self.signatures = signatures
        self.taken = _structures(each.input for each in signatures)
        self.given = _structures(shape for each in signatures for shape in (each.output, each.waited))
        self.enums: dict[str, tuple[str, ...]] = {}
        self.methods = frozenset(each.method for each in signatures)
        self.aliases: set[str] = set()
        self.variables: list[str] = []
        self._hidden: frozenset[str] = frozenset()

    def text(self, title: str, origin: str, errors: tuple[str, ...]) -> str:
        methods = [line for each in self.signatures for line in self._method(each)]
        taken = [line for name in sorted(self.taken) for line in self._dict(name, self.taken[name])]
        given = [line for name in sorted(self.given) for line in self._class(name, self.given[name])]
        enums = [f"{name}: TypeAlias = Literal[{_quoted(self.enums[name])}]" for name in sorted(self.enums)]
        aliases = [f"_{name}: TypeAlias = {name}" for name in sorted(self.aliases)]
        listed = [f"    {name}: ErrorName" for name in errors] or ["    ..."]
        lines = [
            f'"""{title}: typed calls. {HEADER} from {origin}; do not edit."""',
            "",
            "from collections.abc import Callable, Mapping, Sequence",
            "from datetime import datetime",
            "from typing import Any, Literal, Required, TypeAlias, TypedDict, overload",
            "",
            "from typing_extensions import TypeVar, Unpack",
            "",
            "from sfgen import Task",
            "from sfgen.aws.options import CallOptions, ErrorName, PlainOptions",
            "",
            *enums,
            *aliases,
            "",
            "class _Errors:",
            *listed,
            "",
            "errors: _Errors",
            "",
            *taken,
            *given,
            *self.variables,
            "",
            *methods,
        ]
        return "\n".join(lines).rstrip("\n") + "\n"

    # -- structures ---------------------------------------------------------------------------------------------------

    def _dict(self, name: str, shape: Shape) -> Iterator[str]:
        members = shape.members.values()
        self._hidden = frozenset(shape.members)
        typed = {member.name: self._required(member) for member in members}
        if all(member.isidentifier() and not keyword.iskeyword(member) for member in typed):
            yield f"class {self._dict_name(name)}(TypedDict, total=False):"
            yield from (f"    {member}: {words}" for member, words in typed.items())
            if not typed:
                yield "    ..."
        else:
            pairs = ", ".join(f'"{member}": {words}' for member, words in typed.items())
            yield f'{self._dict_name(name)} = TypedDict("{self._dict_name(name)}", {{{pairs}}}, total=False)'
        yield ""

    def _required(self, member: Member) -> str:
        words = self._takes(member.shape)
        return f"Required[{words}]" if member.required else words

    def _class(self, name: str, shape: Shape) -> Iterator[str]:
        yield f"class {self._class_name(name)}:"
        self._hidden = frozenset(shape.members)
        named = [member for member in shape.members.values() if _is_name(member.name)]
        yield from (f"    {member.name}: {self._gives(member.shape)}" for member in named)
        if not named:
            yield "    ..."
        yield ""

    def _dict_name(self, name: str) -> str:
        made = f"{name}Dict"
        while made in self.given or made in self.taken:
            made += "_"
        return made

    def _class_name(self, name: str) -> str:
        return f"{name}_" if name in _TAKEN_NAMES or name in self.methods else name

    # -- types --------------------------------------------------------------------------------------------------------

    def _takes(self, shape: Shape) -> str:
        if shape.enum:
            return f"{self._seen(self._enum(shape))} | str"
        if shape.kind is Kind.LIST:
            return f"Sequence[{self._takes(shape.element)}]"
        if shape.kind is Kind.MAP:
            return f"Mapping[str, {self._takes(shape.element)}]"
        if shape.kind is Kind.STRUCTURE:
            both = f" | {self._seen(self._class_name(shape.name))}" if shape.name in self.given else ""
            return f"{self._seen(self._dict_name(shape.name))}{both}"
        return _TAKEN[shape.kind]

    def _gives(self, shape: Shape) -> str:
        if shape.enum:
            return self._seen(self._enum(shape))
        if shape.kind is Kind.LIST:
            return f"list[{self._gives(shape.element)}]"
        if shape.kind is Kind.MAP:
            return f"dict[str, {self._gives(shape.element)}]"
        if shape.kind is Kind.STRUCTURE:
            return self._seen(self._class_name(shape.name))
        return _GIVEN[shape.kind]

    def _seen(self, name: str) -> str:
        """Give a type by its alias where a member of the class that is being written has its name."""
        if name not in self._hidden:
            return name
        self.aliases.add(name)
        return f"_{name}"

    def _enum(self, shape: Shape) -> str:
        name = self._class_name(shape.name)
        while name in self.given or name in self.taken or self.enums.setdefault(name, shape.enum) != shape.enum:
            name += "_"
        return name

    # -- methods ------------------------------------------------------------------------------------------------------

    def _method(self, signature: Signature) -> Iterator[str]:
        self._hidden = frozenset()
        members = () if signature.input is None else signature.input.members.values()
        named = sorted((each for each in members if _is_name(each.name)), key=lambda each: not each.required)
        taken = [f"    {each.name}: {self._takes(each.shape)}{'' if each.required else ' = ...'}," for each in named]
        variable = f"_{''.join(word.title() for word in signature.method.split('_'))}"
        output = self._output(signature.output)
        if not (signature.waits or signature.answered):
            yield from self._signature(signature.method, variable, output, taken, "CallOptions")
            return
        yield "@overload"
        yield from self._signature(signature.method, variable, output, taken, "PlainOptions")
        if signature.waits:
            waiting = [*taken, "    wait: Literal[True],"]
            yield "@overload"
            yield from self._signature(
                signature.method, f"{variable}Waited", self._output(signature.waited), waiting, "PlainOptions"
            )
        if signature.answered:
            waiting = [*taken, "    wait_for_task_token: Literal[True],"]
            yield "@overload"
            yield from self._signature(signature.method, f"{variable}Answered", "Any", waiting, "PlainOptions")

    def _output(self, shape: Shape | None) -> str:
        return "Any" if shape is None else self._gives(shape)

    def _signature(self, method: str, variable: str, output: str, members: list[str], options: str) -> Iterator[str]:
        yield f"def {method}("
        yield "    name: str,"
        yield "    /,"
        yield "    *,"
        yield from members
        yield f"    result: type[{variable}] = ...,"
        yield f"    select: Callable[[{output}], {variable}] = ...,"
        yield f"    **options: Unpack[{options}],"
        yield f") -> Task[{variable}]: ..."
        yield ""
        self.variables.append(f'{variable} = TypeVar("{variable}", default={output})')


_TAKEN_NAMES: Final = frozenset(
    {
        "Any",
        "CallOptions",
        "Callable",
        "ErrorName",
        "Literal",
        "Mapping",
        "PlainOptions",
        "Required",
        "Sequence",
        "Task",
    }
    | {
        "TypeAlias",
        "TypeVar",
        "TypedDict",
        "overload",
        "Unpack",
        "bool",
        "datetime",
        "dict",
        "errors",
        "float",
        "int",
        "list",
        "object",
        "str",
    }
)


def _is_name(name: str) -> bool:
    return name.isidentifier() and not keyword.iskeyword(name)


def _quoted(values: tuple[str, ...]) -> str:
    return ", ".join(f'"{value}"' if '"' not in value and "\\" not in value else repr(value) for value in values)


def _structures(shapes: Iterable[Shape | None]) -> dict[str, Shape]:
    """Find all structures in shapes, by name."""
    found: dict[str, Shape] = {}
    todo = [shape for shape in shapes if shape is not None]
    met: set[int] = set()
    while todo:
        shape = todo.pop()
        if id(shape) in met:
            continue
        met.add(id(shape))
        if shape.kind is Kind.STRUCTURE:
            found.setdefault(shape.name, shape)
            todo.extend(member.shape for member in shape.members.values())
        elif shape.kind in (Kind.LIST, Kind.MAP):
            todo.append(shape.element)
    return found
