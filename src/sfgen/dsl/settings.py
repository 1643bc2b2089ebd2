"""Settings of a state machine that are no part of its definition: what is logged and traced, its key, its tags, its name."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Final, Literal, TypeAlias, TypedDict

from sfgen.dsl.parameter import ParameterRoot
from sfgen.errors import DefinitionError
from sfgen.expr.tree import Access, Call, Node, finding
from sfgen.expr.tree import Literal as Constant
from sfgen.expr.values import constant_choice, constant_text, lift

__all__ = [
    "LogLevel",
    "Logging",
    "SettingOptions",
    "Settings",
    "deployed_text",
    "known_when_deployed",
    "settings_of",
]

LogLevel: TypeAlias = Literal["ALL", "ERROR", "FATAL", "OFF"]

_LEVELS: Final = ("ALL", "ERROR", "FATAL", "OFF")
# Source: Amazon CloudWatch Logs API Reference, "PutRetentionPolicy".
_RETENTION_DAYS: Final = frozenset(
    {1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653}
)
_TAG: Final = re.compile(r"(?!aws:)[\w\s.:/=+\-@]{1,128}")
_TAG_VALUE: Final = re.compile(r"[\w\s.:/=+\-@]{0,256}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Logging:
    """What a state machine writes to its log group in CloudWatch Logs.

    Attributes:
        level: `ALL` events, those of `ERROR`s, those that are `FATAL` for the execution, or `OFF`; by default errors in a Standard
            workflow and everything in an Express one.
        include_execution_data: Whether input and output of states are written too. Whoever reads the log reads them.
        retention_days: How long they are kept; one of the numbers that CloudWatch Logs knows.

    Raises:
        DefinitionError: The level or the number is none of those that there are (code `field-wrong-value`).

    Source:
        AWS Step Functions Developer Guide, "Using CloudWatch Logs to log execution history".
    """

    level: LogLevel | None = None
    include_execution_data: bool = False
    retention_days: int = 90

    def __post_init__(self) -> None:
        if self.level is not None:
            constant_choice(self.level, _LEVELS, "the level of logging")
        if self.retention_days not in _RETENTION_DAYS:
            hint = f"CloudWatch Logs takes {', '.join(map(str, sorted(_RETENTION_DAYS)))}"
            raise DefinitionError([finding("field-wrong-value", f"retention_days is {self.retention_days!r}", hint)])


class SettingOptions(TypedDict, total=False):
    """The keywords of `Workflow` that are settings of its state machine."""

    logging: Logging
    tracing: bool
    kms_key: str | None
    tags: Mapping[str, str]
    fixed_name: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Settings of a state machine.

    Attributes:
        logging: What it logs.
        tracing: Whether it traces with X-Ray.
        kms_key: The ARN of the key that its data is encrypted with, a constant, a `Parameter` or an attribute of a resource.
        tags: Its tags.
        fixed_name: Whether it has the name of the workflow and no other.
    """

    logging: Logging = field(default_factory=Logging)
    tracing: bool = False
    kms_key: Node | None = None
    tags: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    fixed_name: bool = False

    def level(self, machine_type: str) -> LogLevel:
        """Give the level of a machine of that type: a Standard execution has a history, of an Express one its log is all that is left."""
        return self.logging.level or ("ALL" if machine_type == "EXPRESS" else "ERROR")

    @property
    def key_text(self) -> str | None:
        """The key as text, in which `${Name}` stands for what is known when it is deployed."""
        return None if self.kms_key is None else deployed_text(self.kms_key)


def settings_of(options: Mapping[str, Any]) -> Settings:
    """Make settings from the keywords of a workflow.

    Raises:
        TypeError: There is no such keyword.
        DefinitionError: A value is none that a state machine can have.
    """
    unknown = [name for name in options if name not in SettingOptions.__annotations__]
    if unknown:
        raise TypeError(f"Workflow() got an unexpected keyword argument {unknown[0]!r}")
    for name, kind in (("logging", Logging), ("tracing", bool), ("fixed_name", bool)):
        if name in options and not isinstance(options[name], kind):
            raise DefinitionError(
                [finding("field-wrong-value", f"{name} is {options[name]!r}, expected {_EXPECTED[name]}")]
            )
    given = dict(options)
    key = given.pop("kms_key", None)
    tags = {str(name): constant_text(value, "a tag") for name, value in dict(given.pop("tags", {})).items()}
    for name, value in tags.items():
        if not _TAG.fullmatch(name) or not _TAG_VALUE.fullmatch(value):
            hint = "letters, digits, blanks and _ . : / = + - @; a name does not begin with aws:"
            raise DefinitionError([finding("field-wrong-value", f"{name}={value!r} cannot be a tag", hint)])
    node = None if key is None else _key(key)
    return Settings(**given, kms_key=node, tags=MappingProxyType(tags))


_EXPECTED: Final = {"logging": "Logging(...)", "tracing": "True or False", "fixed_name": "True or False"}


def _key(key: Any) -> Node:
    node = lift(key)
    if not known_when_deployed(node):
        hint = "the ARN of a key: text, a Parameter, or an attribute of a resource"
        raise DefinitionError(
            [finding("field-wrong-value", "kms_key is not known when the workflow is deployed", hint)]
        )
    return node


def known_when_deployed(node: Node) -> bool:
    """Say whether a text is known when the workflow is deployed: constants, Parameters and attributes of resources."""
    return all(
        (isinstance(part, Constant) and isinstance(part.value, str))
        or (isinstance(part, Access) and isinstance(part.root, ParameterRoot) and not part.segments)
        for part in _parts(node)
    )


def deployed_text(node: Node) -> str:
    """Write such a text: `${Name}` stands for what is known when it is deployed."""
    return "".join(
        str(part.value) if isinstance(part, Constant) else f"${{{part.accesses[0].root.name}}}" for part in _parts(node)
    )


def _parts(node: Node) -> tuple[Node, ...]:
    return tuple(node.args) if isinstance(node, Call) and node.op == "concat" else (node,)
