"""Parameters: what workflows leave open until they are deployed, and where their definitions hold it."""

from __future__ import annotations

import difflib
import hashlib
import math
import re
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Final, Literal, TypeAlias

from sfgen.asl import Model, StateMachine
from sfgen.deploy.errors import DeployError, SetupError
from sfgen.dsl import Workflow
from sfgen.dsl.lower.parameters import parameter_roots
from sfgen.dsl.parameter import ParameterRoot
from sfgen.expr.types import BooleanType, NumberType, Type
from sfgen.resources import Resource
from sfgen.resources.base import ResourceRoot

__all__ = [
    "OPENING",
    "Declared",
    "Kind",
    "Opening",
    "camel_case",
    "check_complete",
    "check_names",
    "check_values",
    "declared_in",
    "openings",
    "rewritten",
    "value_pattern",
]

Kind: TypeAlias = Literal["str", "int", "float", "bool"]

OPENING: Final = re.compile(r"\$\{(?:([A-Za-z0-9_.:]+)\})?")
"""What CloudFormation may take for a substitution. None of its characters has another spelling in JSON."""

_LONGEST_VALUE: Final = 4_096
"""Most bytes of a parameter's value. Source: AWS CloudFormation User Guide, "Understand CloudFormation quotas"."""
_LISTED: Final = 8
_INTEGER: Final = re.compile(r"-?[0-9]{1,15}")
_CONTROL: Final = re.compile(r"[\x00-\x1f]")
_NEVER: Final = frozenset('"\\')
_IN_JSONATA: Final = frozenset("'")
_IN_INTRINSIC: Final = frozenset("'{}")
# Fields of the model in which people and states are addressed: nothing in them is computed.
_WORDS: Final = frozenset({"Comment", "Default", "Label", "Next", "StartAt"})


@dataclass(frozen=True, slots=True)
class Declared:
    """One `Parameter` of the workflows.

    Attributes:
        name: Its name.
        logical_id: What the template calls it.
        kind: The type that it was made with.
        banned: Characters that its value cannot have, since they would end the text that the value is put into.
        default: Its value where none is given.
        secret: Whether its value is shown nowhere.
    """

    name: str
    logical_id: str
    kind: Kind
    banned: frozenset[str]
    default: str | None
    secret: bool = False


@dataclass(frozen=True, slots=True)
class Opening:
    """One place in a definition where `${` stands.

    Attributes:
        name: The `Parameter` that is substituted there, or None where the two characters stand for themselves.
        banned: Characters that its value cannot have there.
    """

    name: str | None
    banned: frozenset[str] = frozenset()


# ---------------------------------------------------------------------------------------------------------------------
# What the workflows declare


def declared_in(
    compiled: Sequence[tuple[Workflow[Any], StateMachine]],
    resources: Iterable[Resource] = (),
    *,
    known: Collection[str] = (),
    others: Mapping[str, bool] = MappingProxyType({}),
) -> dict[str, Declared]:
    """Give the parameters that the definitions of workflows and the properties of resources hold, by name, in order.

    Args:
        compiled: The workflows with their definitions.
        resources: The resources.
        known: Names that stand for what the stack itself has.
        others: Names of further parameters, each with whether it is a secret.

    Raises:
        DeployError: A name stands for a number in one place and for a bool in another: no value is both; or it has two
            defaults, or one that cannot stand where it is put.
    """
    kinds: dict[str, Kind] = {}
    banned: dict[str, frozenset[str]] = {}
    defaults: dict[str, str] = {}
    for workflow, machine in compiled:
        made = _made_in(workflow)
        for opening in openings(machine, made):
            if opening.name is not None and opening.name not in known:
                name = opening.name
                kinds[name] = _narrower(name, kinds.get(name, "str"), made[name].kind)
                banned[name] = banned.get(name, _NEVER) | opening.banned
                _add_default(defaults, name, made[name].default)
    named = [root for resource in resources for root in resource.parameters]
    named += [
        root for workflow, _ in compiled for root in _setting_roots(workflow) if not isinstance(root, ResourceRoot)
    ]
    for root in named:
        if root.name not in known:
            _note(root, kinds, defaults)
            banned.setdefault(root.name, frozenset())
    for name in others:
        kinds.setdefault(name, "str")
        banned.setdefault(name, frozenset())
    shown = [name for name, secret in others.items() if secret and banned[name]]
    if shown:
        raise DeployError(
            f"the Parameter {shown[0]} is the secret of a connection, and it stands in a definition too, where everybody reads it",
            "give the two different names",
        )
    ids = _logical_ids(sorted(kinds))
    found = {
        name: Declared(name, ids[name], kinds[name], banned[name], defaults.get(name), secret=others.get(name, False))
        for name in ids
    }
    for each in found.values():
        reason = None if each.default is None else _unfit(each, each.default)
        if reason is not None:
            raise DeployError(f"the default of the Parameter {each.name}: {reason[0]}", reason[1])
    return found


@dataclass(frozen=True, slots=True)
class _Made:
    """What one workflow says about a parameter."""

    kind: Kind = "str"
    default: str | None = None


def _made_in(workflow: Workflow[Any]) -> dict[str, _Made]:
    """Give each `Parameter` in the expressions of a workflow, by name."""
    kinds: dict[str, Kind] = {}
    defaults: dict[str, str] = {}
    for root in parameter_roots(workflow):
        if not isinstance(root, ResourceRoot):
            _note(root, kinds, defaults)
    return {name: _Made(kind, defaults.get(name)) for name, kind in kinds.items()}


def _setting_roots(workflow: Workflow[Any]) -> list[ParameterRoot]:
    key = workflow.settings.kms_key
    return [access.root for access in key.accesses if isinstance(access.root, ParameterRoot)] if key is not None else []


def _note(root: ParameterRoot, kinds: dict[str, Kind], defaults: dict[str, str]) -> None:
    kinds[root.name] = _narrower(root.name, kinds.get(root.name, "str"), _kind(root.type))
    _add_default(defaults, root.name, root.default)


def _add_default(defaults: dict[str, str], name: str, default: str | None) -> None:
    if default is not None and defaults.setdefault(name, default) != default:
        raise DeployError(
            f"the Parameter {name!r} has the default {defaults[name]!r} in one place and {default!r} in another",
            "make it once, and use it where it is wanted",
        )


def camel_case(name: str) -> str:
    """Give the letters and digits of a name: `OrderFlow` for `order-flow`."""
    return "".join(word[0].upper() + word[1:] for word in re.findall(r"[A-Za-z0-9]+", name))


def _logical_ids(names: Sequence[str]) -> dict[str, str]:
    """Say what the template calls each parameter: its name, or `QueueUrl` for `queue_url`.

    CloudFormation has letters and digits only in the name of a parameter. Where that would be the name of another one too,
    a hash follows.
    """
    letters = {name: camel_case(name) if "_" in name else name for name in names}
    shared = Counter(letters.values())

    def logical_id(name: str) -> str:
        if letters[name] == name or (letters[name] and shared[letters[name]] == 1):
            return letters[name]
        return letters[name] + hashlib.sha256(name.encode()).hexdigest()[:8].upper()

    return {name: logical_id(name) for name in names}


def _kind(type_: Type) -> Kind:
    if isinstance(type_, NumberType):
        return "int" if type_.integer else "float"
    return "bool" if isinstance(type_, BooleanType) else "str"


def _narrower(name: str, one: Kind, other: Kind) -> Kind:
    kinds = {one, other}
    if "bool" in kinds and kinds & {"int", "float"}:
        raise DeployError(
            f"the Parameter {name!r} is a bool in one place and a number in another", "give one of them another name"
        )
    order: tuple[Kind, ...] = ("bool", "int", "float", "str")
    return next(kind for kind in order if kind in kinds)


# ---------------------------------------------------------------------------------------------------------------------
# Where a definition holds them


def openings(machine: StateMachine, names: Iterable[str]) -> list[Opening]:
    """Find every `${` of a definition, in the order in which its JSON text has them.

    Only values can hold a `Parameter`: keys, comments and names of states are written by hand.

    Args:
        machine: The definition.
        names: The names that `Parameter` was given.
    """
    known = frozenset(names)
    found: list[Opening] = []
    stack: list[Iterator[tuple[Any, Any, bool]]] = [_members(machine)]
    while stack:
        member = next(stack[-1], None)
        if member is None:
            stack.pop()
            continue
        key, value, is_data = member
        if isinstance(key, str):
            found.extend(Opening(None) for _ in OPENING.finditer(key))
        if isinstance(value, str):
            by_hand = not is_data and key in _WORDS
            banned = _banned(key, value)
            for match in OPENING.finditer(value):
                filled = match[1] in known and not by_hand
                found.append(Opening(match[1], banned) if filled else Opening(None))
        elif isinstance(value, (Model, Mapping, list, tuple)):
            stack.append(_members(value))
    return found


def rewritten(text: str, machine: StateMachine, names: Iterable[str], spell: Callable[[Opening, str], str]) -> str:
    """Write every `${` of a definition's JSON text anew.

    Args:
        text: The text.
        machine: The definition.
        names: The names that `Parameter` was given.
        spell: Gets the opening and what stands there; gives what is to stand there.
    """
    rest = iter(openings(machine, names))
    return OPENING.sub(lambda match: spell(next(rest), match[0]), text)


def _members(value: Any) -> Iterator[tuple[Any, Any, bool]]:
    """Give the keys and values of an object or array, and whether it is the user's data."""
    if isinstance(value, Model):
        return ((key, member, False) for key, member in value.members())
    if isinstance(value, Mapping):
        return ((key, member, True) for key, member in value.items())
    return ((None, member, True) for member in value)


def _banned(key: object, text: str) -> frozenset[str]:
    if isinstance(key, str) and key.endswith(".$"):
        return _IN_INTRINSIC
    return _IN_JSONATA if text.startswith("{%") else frozenset()


# ---------------------------------------------------------------------------------------------------------------------
# What they are given


def value_pattern(declared: Declared) -> str:
    """Give the regular expression, in the syntax that Java and Python share, of what a text parameter may be."""
    escaped = "".join(sorted("\\" + char if char in "\\{}" else char for char in declared.banned))
    return rf"^(?!\{{%)[^{escaped}\x00-\x1f]*$"


def check_names(given: Iterable[str], declared: Mapping[str, Declared]) -> None:
    """Refuse values for what no workflow asks for.

    Raises:
        SetupError: There are such names; the message names them all.
    """
    unknown = [name for name in given if name not in declared]
    if not unknown:
        return
    close = difflib.get_close_matches(unknown[0], declared, n=1)
    if not declared:
        hint = 'the workflows have none: Parameter("Name") makes one'
    elif close:
        hint = f"did you mean {close[0]}?"
    else:
        hint = f"there are {_listed(list(declared))}"
    raise SetupError(f"no Parameter is named {_listed(unknown)}", hint)


def check_values(given: Mapping[str, str], declared: Mapping[str, Declared]) -> None:
    """Refuse values that no workflow asks for, or that cannot stand where they are put.

    Raises:
        SetupError: The message names the first value that does not fit.
    """
    check_names(given, declared)
    for name, value in given.items():
        reason = _unfit(declared[name], value)
        if reason is not None and declared[name].secret:
            raise SetupError(f"the value of the Parameter {name} does not fit where it is put", reason[1])
        if reason is not None:
            raise SetupError(f"the value of the Parameter {name}: {reason[0]}", reason[1])


def check_complete(given: Iterable[str], declared: Mapping[str, Declared]) -> None:
    """Refuse to go on where something has no value and no default.

    Raises:
        SetupError: The message names everything that is missing.
    """
    known = frozenset(given)
    missing = [name for name, each in declared.items() if name not in known and each.default is None]
    if missing:
        secrets = [name for name in missing if declared[name].secret]
        wanted = " ".join(f"--param {name}=..." for name in missing if name not in secrets)
        ways = [f"add {wanted}"] if wanted else []
        if secrets:
            ways.append(f"{', '.join(secrets)} is asked for in a terminal; elsewhere --params FILE gives it")
        plural = "s" if len(missing) > 1 else ""
        raise SetupError(f"{len(missing)} Parameter{plural} without a value: {', '.join(missing)}", "; ".join(ways))


def _unfit(declared: Declared, value: str) -> tuple[str, str] | None:
    if declared.kind == "bool":
        return None if value in {"true", "false"} else (f"{value!r} is no bool", "write true or false")
    if declared.kind == "int":
        return None if _INTEGER.fullmatch(value) else (f"{value!r} is no whole number", "write it in digits: 15")
    if declared.kind == "float":
        return None if _is_number(value) else (f"{value!r} is no number", "write it in digits: 0.5")
    if len(value.encode()) > _LONGEST_VALUE:
        size = len(value.encode())
        return f"it has {size:,} bytes, CloudFormation takes {_LONGEST_VALUE:,}", "keep it in the input or in S3"
    bad = next((char for char in value if char in declared.banned or _CONTROL.match(char)), None)
    if bad is not None:
        return (
            f"{bad!r} would end the text that it is put into",
            "leave the character out, or pass the text in the input",
        )
    if value.startswith("{%"):
        return "it begins with {%, so it would become an expression", "pass the text in the input"
    return None


def _is_number(text: str) -> bool:
    try:
        return math.isfinite(float(text)) and text == text.strip() and "_" not in text
    except ValueError:
        return False


def _listed(names: Sequence[str]) -> str:
    shown = ", ".join(names[:_LISTED])
    return f"{shown} and {len(names) - _LISTED} more" if len(names) > _LISTED else shown
