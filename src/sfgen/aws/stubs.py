"""Stubs: what a type checker and an editor know about the calls of a service.

A structure that an API takes is a TypedDict, so that the members of a dict are checked; one that it gives is a class, whose
members are read as attributes. What an API gave may be handed to it again, so a TypedDict stands beside its class where
there are both.
"""

from __future__ import annotations

import keyword
from collections.abc import Iterable, Iterator, Mapping
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
        self.variables: dict[str, str] = {}
        self._hidden: frozenset[str] = frozenset()

    def text(self, title: str, origin: str, errors: tuple[str, ...]) -> str:
        methods = [line for each in self.signatures for line in self._method(each)]
        taken = [line for name in sorted(self.taken) for line in self._dict(name, self.taken[name])]
        given = [line for name in sorted(self.given) for line in self._class(name, self.given[name])]
        enums = [f"{name}: TypeAlias = Literal[{_quoted(self.enums[name])}]" for name in sorted(self.enums)]
        aliases = [f"_{name}: TypeAlias = {name}" for name in sorted(self.aliases)]
        listed = _body("class _Errors:", dict.fromkeys(errors, "ErrorName"))
        variables = [f'{name} = TypeVar("{name}", default={output})' for output, name in self.variables.items()]
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
            *listed,
            "errors: _Errors",
            "",
            *taken,
            *given,
            "",
            *variables,
            "",
            *methods,
        ]
        return "\n".join(lines).rstrip("\n") + "\n"

    # -- structures ---------------------------------------------------------------------------------------------------

    def _dict(self, name: str, shape: Shape) -> Iterator[str]:
        self._hidden = frozenset(shape.members)
        typed = {member.name: self._required(member) for member in shape.members.values()}
        if all(map(_is_name, typed)):
            yield from _body(f"class {self._dict_name(name)}(TypedDict, total=False):", typed)
        else:
            pairs = ", ".join(f'"{member}": {words}' for member, words in typed.items())
            yield f'{self._dict_name(name)} = TypedDict("{self._dict_name(name)}", {{{pairs}}}, total=False)'

    def _required(self, member: Member) -> str:
        words = self._takes(member.shape)
        return f"Required[{words}]" if member.required else words

    def _class(self, name: str, shape: Shape) -> Iterator[str]:
        self._hidden = frozenset(shape.members)
        named = [member for member in shape.members.values() if _is_name(member.name)]
        typed = {member.name: self._gives(member.shape) for member in named}
        yield from _body(f"class {self._class_name(name)}:", typed)

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
        members = {} if signature.input is None else dict(signature.input.members)
        self._hidden = frozenset(members)
        typed = {name: self._required(member) for name, member in members.items() if _is_name(name)}
        taken = f"_{''.join(word.title() for word in signature.method.split('_'))}"
        plain = signature.waits or signature.answered
        yield from _body(f"class {taken}({'PlainOptions' if plain else 'CallOptions'}, total=False):", typed)
        self._hidden = frozenset()
        overload = "@overload\n" if plain else ""
        yield overload + self._signature(signature.method, taken, self._output(signature.output))
        if signature.waits:
            waited = self._output(signature.waited)
            yield overload + self._signature(signature.method, taken, waited, "wait: Literal[True], ")
        if signature.answered:
            yield overload + self._signature(signature.method, taken, "Any", "wait_for_task_token: Literal[True], ")
        yield ""

    def _output(self, shape: Shape | None) -> str:
        return "Any" if shape is None else self._gives(shape)

    def _signature(self, method: str, taken: str, output: str, waiting: str = "") -> str:
        variable = self.variables.setdefault(output, f"_T{len(self.variables)}")
        return (
            f"def {method}(name: str, /, *, {waiting}result: type[{variable}] = ..., "
            f"select: Callable[[{output}], {variable}] = ..., **arguments: Unpack[{taken}]) -> Task[{variable}]: ..."
        )


def _body(head: str, members: Mapping[str, str]) -> Iterator[str]:
    """Write a class, with as many members on a line as there is room for: nobody edits it."""
    yield head
    line = ""
    for name, words in members.items():
        written = f"{name}: {words}"
        if line and len(line) + len(written) > _WIDTH:
            yield f"    {line}"
            line = written
        else:
            line = f"{line}; {written}" if line else written
    yield f"    {line or '...'}"


_WIDTH: Final = 112

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
