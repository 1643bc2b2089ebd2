"""Permissions in a template, and what becomes wider or narrower when it takes the place of another.

Source: IAM User Guide, "IAM JSON policy elements reference"; AWS CloudFormation Template Reference, "AWS::IAM::Role",
"AWS::IAM::Policy", "AWS::Lambda::Permission".
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from sfgen.deploy.filled import filled

__all__ = ["POLICY_PROPERTIES", "Grant", "Shift", "as_list", "grants_of", "shifts"]

POLICY_PROPERTIES: Final = frozenset(
    {"AssumeRolePolicyDocument", "ManagedPolicyArns", "Policies", "PolicyDocument", "PolicyName", "Roles"}
)
"""Properties that say who may do what."""

_MANAGED: Final = "everything that the policy allows"


@dataclass(frozen=True, slots=True)
class Grant:
    """One action on one resource.

    Attributes:
        holder: The logical id of the role that holds it, or of the resource whose policy it is.
        effect: `Allow` or `Deny`.
        action: The action, with wildcards.
        resource: What it is for, with wildcards.
        principal: Who, in a policy of a resource.
        condition: The conditions as JSON, or "".
        statement: The name of the statement, or "".
    """

    holder: str
    effect: str
    action: str
    resource: str
    principal: str = ""
    condition: str = ""
    statement: str = ""

    def covers(self, other: Grant) -> bool:
        """Say whether whatever the other one is for, this one is for too."""
        same = (self.holder, self.effect, self.principal) == (other.holder, other.effect, other.principal)
        unconditional = self.condition in {"", other.condition}
        wide = _matches(self.action.casefold(), other.action.casefold()) and _matches(self.resource, other.resource)
        return same and unconditional and wide


@dataclass(frozen=True, slots=True)
class Shift:
    """Actions of one statement that are new, or gone.

    Attributes:
        wider: Whether more is allowed by it.
        added: Whether it is new; a `Deny` that is gone makes wider too.
        grants: The actions, all on one resource.
    """

    wider: bool
    added: bool
    grants: tuple[Grant, ...]

    def __str__(self) -> str:
        first = self.grants[0]
        actions = ", ".join(dict.fromkeys(each.action for each in self.grants))
        who = f"{first.principal} " if first.principal else ""
        denied = "denied " if first.effect == "Deny" else ""
        when = f" if {first.condition}" if first.condition else ""
        named = f" ({first.statement})" if first.statement else ""
        place = "" if first.resource == first.holder else f" on {first.resource}"
        return f"{first.holder}: {denied}{who}{actions}{place}{when}{named}"


def grants_of(resources: Mapping[str, Any], values: Mapping[str, str]) -> list[Grant]:
    """Give every permission that the resources of a template hold, with values filled in."""
    return [grant for name, made in resources.items() for grant in _of_resource(name, made, values)]


def shifts(before: Sequence[Grant], after: Sequence[Grant]) -> list[Shift]:
    """Compare permissions: what the one allows and the other does not, the wider first."""
    new = _uncovered(after, before)
    gone = _uncovered(before, after)
    found = [Shift(grants[0].effect == "Allow", True, grants) for grants in _together(new)]
    found += [Shift(grants[0].effect == "Deny", False, grants) for grants in _together(gone)]
    return sorted(found, key=lambda each: (not each.wider, not each.added))


def _uncovered(these: Iterable[Grant], those: Sequence[Grant]) -> list[Grant]:
    exact = {(each.holder, each.effect, each.action, each.resource, each.principal, each.condition) for each in those}
    return [
        each
        for each in these
        if (each.holder, each.effect, each.action, each.resource, each.principal, each.condition) not in exact
        and not any(other.covers(each) for other in those)
    ]


def _together(grants: Iterable[Grant]) -> list[tuple[Grant, ...]]:
    groups: dict[tuple[str, ...], list[Grant]] = {}
    for each in grants:
        key = (each.holder, each.effect, each.resource, each.principal, each.condition, each.statement)
        groups.setdefault(key, []).append(each)
    return [tuple(group) for group in groups.values()]


def _matches(pattern: str, text: str) -> bool:
    """Say whether an IAM pattern covers a text, which may be a pattern itself."""
    expression = "".join(".*" if char == "*" else "." if char == "?" else re.escape(char) for char in pattern)
    return re.fullmatch(expression, text, re.DOTALL) is not None


# ---------------------------------------------------------------------------------------------------------------------
# From a template


def _of_resource(name: str, made: Mapping[str, Any], values: Mapping[str, str]) -> Iterator[Grant]:
    properties = made.get("Properties", {})
    if made["Type"] == "AWS::Lambda::Permission":
        yield _of_permission(properties, values)
        return
    yield from _of_document(f"{name} (who may be it)", properties.get("AssumeRolePolicyDocument"), values)
    for policy in properties.get("Policies", ()) if made["Type"] == "AWS::IAM::Role" else ():
        yield from _of_document(name, policy["PolicyDocument"], values)
    for arn in properties.get("ManagedPolicyArns", ()):
        yield Grant(name, "Allow", _MANAGED, _text(filled(arn, values)))
    holders = [_holder(each) for each in properties.get("Roles", ())] or [name]
    for holder in holders:
        yield from _of_document(holder, properties.get("PolicyDocument"), values)


def _holder(role: Any) -> str:
    return str(role["Ref"]) if isinstance(role, Mapping) and "Ref" in role else _text(role)


def _of_document(holder: str, document: Any, values: Mapping[str, str]) -> Iterator[Grant]:
    if not isinstance(document, Mapping):
        return
    for statement in as_list(document.get("Statement", [])):
        known = filled(statement, values)
        condition = json.dumps(known["Condition"], sort_keys=True) if "Condition" in known else ""
        actions = [
            *as_list(known.get("Action", [])),
            *(f"all but {each}" for each in as_list(known.get("NotAction", []))),
        ]
        places = as_list(known.get("Resource", known.get("NotResource", holder)))
        principals = _principals(known.get("Principal"))
        for principal in principals:
            for action in actions:
                for place in places:
                    yield Grant(
                        holder, known["Effect"], action, _text(place), principal, condition, str(known.get("Sid", ""))
                    )


def _of_permission(properties: Mapping[str, Any], values: Mapping[str, str]) -> Grant:
    known = filled(properties, values)
    conditions = {key: known[key] for key in ("SourceArn", "SourceAccount", "PrincipalOrgID") if key in known}
    condition = json.dumps(conditions, sort_keys=True) if conditions else ""
    holder = _text(known["FunctionName"])
    return Grant(holder, "Allow", known["Action"], holder, _text(known["Principal"]), condition)


def _principals(principal: Any) -> list[str]:
    if principal is None:
        return [""]
    if isinstance(principal, str):
        return [principal]
    return [_text(each) for listed in principal.values() for each in as_list(listed)]


def as_list(value: Any) -> list[Any]:
    """Give what a policy names, be it one or several."""
    return value if isinstance(value, list) else [value]


def _text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, sort_keys=True)
