"""Which member of the arguments names a resource: from the variables in the ARN of a resource type to templates.

A row of `data/sdk.toml` decides. Else a member counts that has the name of the variable, or holds the ARN of the resource type, or
has the type's name with Name, Id or Identifier behind it. `Name`, `Id` and `Arn` alone count where the operation is about that type:
`DescribeJob` with `Name` and a resource type `job`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from sfgen.iam.actions import read_table
from sfgen.iam.arguments import Argument
from sfgen.iam.templates import Template, parse_template

__all__ = ["Call", "template_of"]

_VARIABLE: Final = re.compile(r"\$\{(\w+)\}")
_FIXED: Final = {"Partition": "{partition}", "Region": "{region}", "Account": "{account}"}
_ENDING: Final = re.compile(r"(Name|Id|Identifier|Arn)$")


@dataclass(frozen=True, slots=True)
class Call:
    """A call of an API.

    Attributes:
        prefix: The prefix of the service's actions.
        operation: The operation.
        arguments: What it is given.
        slot: The slot that names the resource, where the table says so for the action; else None.
    """

    prefix: str
    operation: str
    arguments: Argument
    slot: str | None = None

    def row(self, variable: str) -> str | None:
        """Give the slot that the table has for a variable, or None."""
        slots: dict[str, str] = read_table("sdk.toml")["slots"]
        return slots.get(f"{self.operation}@{self.prefix}:{variable}", slots.get(f"{self.prefix}:{variable}"))

    def given_row(self, variable: str) -> str | None:
        """Give the slot that the table has for a variable if its member is given, or None."""
        row = self.row(variable)
        return row if row is not None and self.arguments.at(re.split(r"[|@=~]", row)[0]) else None

    def member(self, names: Iterable[str]) -> str | None:
        """Give the path of the first member of these that is given, alone or in the plural."""
        for name in names:
            found = self.arguments.spelling(name)
            if found is not None:
                return found
            found = self.arguments.spelling(f"{name}s")
            if found is not None:
                return f"{found}[]"
        return None

    def is_about(self, words: str) -> bool:
        """Whether the operation's own name has the resource type in it."""
        return words.casefold() in self.operation.casefold()


def template_of(call: Call, kind: str, arn: str) -> tuple[Template, bool]:
    """Make the template of a resource type, and say whether the arguments name a resource of it.

    Args:
        call: The call.
        kind: The resource type.
        arn: Its ARN, with `${Variables}`.
    """
    arn = _written(call, kind, arn)
    variables = [each for each in _VARIABLE.findall(arn) if each not in _FIXED]
    words = re.sub(r"\W", "", kind)
    whole = _whole(call, words, variables)
    complete = bool(variables)
    text = re.sub(r"(?<!\{)\*", "{*IAM has one ARN for all of them}", arn)
    for variable in variables:
        if whole is not None:
            path = whole if variable == variables[-1] else None
            open_slot = "{*the ARN of it says the rest}"
        else:
            path = _path(call, words, variable, sole=len(variables) == 1)
            complete = complete and path is not None
            open_slot = f"{{*the arguments do not name the {kind}}}"
        text = text.replace(f"${{{variable}}}", open_slot if path is None else f"{{{path}}}")
    for variable, written in _FIXED.items():
        text = text.replace(f"${{{variable}}}", written)
    return parse_template(text), complete


def _written(call: Call, kind: str, arn: str) -> str:
    """Give the ARN of a resource type as policies must write it for a call."""
    row = read_table("sdk.toml")["arns"].get(f"{call.prefix}:{kind}")
    return arn if row is None or call.operation in row["unless"] else str(row["arn"])


def _whole(call: Call, words: str, variables: list[str]) -> str | None:
    """Give the member that holds the whole ARN of a resource of a type."""
    if call.slot or not variables or call.arguments.is_open or any(call.given_row(each) for each in variables):
        return None
    if len(variables) == 1 and call.member([variables[0]]) is not None:
        return None
    own = ["Arn"] if call.is_about(words) else []
    return call.member([f"{words}Arn", f"{_ENDING.sub('', variables[-1])}Arn", "ResourceArn", *own])


def _path(call: Call, words: str, variable: str, *, sole: bool) -> str | None:
    """Give the slot that fills a variable, or None if the arguments have no member for it."""
    if call.slot is not None:
        return call.slot
    row = call.row(variable)
    if row is not None:
        return row if "=" in row else call.given_row(variable)
    if call.arguments.is_open:
        return variable
    ending = _ENDING.search(variable)
    stem = _ENDING.sub("", variable)
    tried = [variable, *(f"{stem}{each}" for each in ("Name", "Id", "Identifier", "") if stem)]
    if sole:
        tried += [f"{words}{each}" for each in ("Name", "Id", "Identifier", "")]
    if ending is not None and call.is_about(stem or words):
        tried += [ending[0], "Identifier"] if ending[0] == "Id" else [ending[0]]
    return call.member(tried)
