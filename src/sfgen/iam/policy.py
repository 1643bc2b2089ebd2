"""Policies as values: what is needed, merged into statements that say who asked and why a `*` stands in them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final

from sfgen.iam.patterns import Derived, Pattern, Unknown

__all__ = ["Asked", "Condition", "Document", "Gap", "Need", "Statement", "merged"]

VERSION: Final = "2012-10-17"


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition of a statement: `operator: {key: values}`."""

    operator: str
    key: str
    values: tuple[Pattern, ...]


@dataclass(frozen=True, slots=True)
class Need:
    """What one state needs, before it is merged with what others need.

    Attributes:
        actions: Actions with their prefix.
        resources: What they are allowed on.
        state: The name of the state that asks, or what else asks: `logging`.
        why: What it asks for, such as `dynamodb:getItem`.
        conditions: When it is allowed.
        own: Whether it names the state machine itself.
    """

    actions: tuple[str, ...]
    resources: tuple[Pattern, ...]
    state: str
    why: str
    conditions: tuple[Condition, ...] = ()
    own: bool = False


@dataclass(frozen=True, slots=True)
class Gap:
    """Something that the policy cannot be sure of.

    Attributes:
        state: The name of the state.
        message: What is not known.
        complete: Whether the policy has a statement for it all the same, made by the usual rule.
    """

    state: str
    message: str
    complete: bool


@dataclass(frozen=True, slots=True)
class Asked:
    """Who asked for a resource.

    Attributes:
        state: The name of the state, or what else asks.
        why: What it calls.
        resource: What it asked for: the resource of the statement, or one that this covers.
    """

    state: str
    why: str
    resource: Pattern


@dataclass(frozen=True, slots=True)
class Statement:
    """One `Allow` statement.

    Attributes:
        sid: Its name: letters and digits, unique in its document.
        actions: In alphabetical order.
        resources: In alphabetical order of their texts.
        conditions: In the order of their keys.
        asked: Who asked for each of the resources, in the order of the definition.
    """

    sid: str
    actions: tuple[str, ...]
    resources: tuple[Pattern, ...]
    conditions: tuple[Condition, ...]
    asked: tuple[tuple[Asked, ...], ...]

    @property
    def wildcards(self) -> tuple[tuple[str, Unknown], ...]:
        """What has a `*` in it, resources and values of conditions, each with the reason."""
        return tuple((pattern.text(), why) for pattern in self._patterns() for why in pattern.unknowns)

    def to_dict(self) -> dict[str, Any]:
        """Return the statement as it stands in a policy."""
        return self._written({pattern: pattern.text() for pattern in self._patterns()})

    def to_cloudformation(self) -> dict[str, Any]:
        """Return the statement for a template: `Fn::Sub` where something is substituted."""
        return self._written({pattern: substituted(pattern) for pattern in self._patterns()})

    def _patterns(self) -> list[Pattern]:
        return [*self.resources, *(value for condition in self.conditions for value in condition.values)]

    def _written(self, texts: Mapping[Pattern, Any]) -> dict[str, Any]:
        made: dict[str, Any] = {
            "Sid": self.sid,
            "Effect": "Allow",
            "Action": _one_or_all(self.actions),
            "Resource": _one_or_all([texts[pattern] for pattern in self.resources]),
        }
        for condition in self.conditions:
            operator = made.setdefault("Condition", {}).setdefault(condition.operator, {})
            operator[condition.key] = _one_or_all([texts[value] for value in condition.values])
        return made


@dataclass(frozen=True, slots=True)
class Document:
    """A policy document; equal documents compare equal.

    Attributes:
        statements: Its statements, in the order of their names.
    """

    statements: tuple[Statement, ...] = field(default=())

    def to_dict(self) -> dict[str, Any]:
        """Return the document as plain JSON values; what is not known yet stands there as `${Name}`."""
        return {"Version": VERSION, "Statement": [each.to_dict() for each in self.statements]}

    def to_cloudformation(self) -> dict[str, Any]:
        """Return the document for a CloudFormation template: `Fn::Sub` where something is substituted."""
        return {"Version": VERSION, "Statement": [each.to_cloudformation() for each in self.statements]}


def substituted(pattern: Pattern) -> str | dict[str, Any]:
    """Write a text for CloudFormation: plain, or with `Fn::Sub`."""
    text, derived = pattern.template()
    if not any(not isinstance(part, (str, Unknown)) for part in pattern.parts):
        return pattern.text()
    if not derived:
        return {"Fn::Sub": text}
    return {"Fn::Sub": [text, {name: _selected(rule) for name, rule in derived.items()}]}


def _selected(rule: Derived) -> dict[str, Any]:
    whole = f"${{{rule.parameter}}}"
    source = f"{whole}{rule.separator}{whole}" if rule.doubled else whole
    return {"Fn::Select": [rule.index, {"Fn::Split": [rule.separator, {"Fn::Sub": source}]}]}


def _one_or_all(values: Iterable[Any]) -> Any:
    listed = list(values)
    return listed[0] if len(listed) == 1 else listed


# ---------------------------------------------------------------------------------------------------------------------
# From needs to statements


def merged(needs: Iterable[Need]) -> Document:
    """Make a document: actions on the same resources share a statement, and nothing is said twice.

    The order of the result depends on what is allowed, not on the order of the states; only `asked` follows the definition.
    """
    needs = list(_joined(needs))
    resources: dict[tuple[str, tuple[Condition, ...]], dict[Pattern, None]] = {}
    asked: dict[tuple[str, tuple[Condition, ...]], dict[Asked, None]] = {}
    for need in needs:
        conditions = tuple(sorted(need.conditions, key=lambda each: (each.operator, each.key)))
        for action in need.actions:
            key = (action, conditions)
            resources.setdefault(key, {}).update(dict.fromkeys(need.resources))
            asked.setdefault(key, {}).update((Asked(need.state, need.why, each), None) for each in need.resources)
    groups: dict[tuple[str, tuple[Pattern, ...], tuple[Condition, ...]], list[str]] = {}
    for (action, conditions), wanted in resources.items():
        kept = tuple(sorted(_distinct(wanted), key=Pattern.text))
        groups.setdefault((action.partition(":")[0], kept, conditions), []).append(action)
    rows = []
    for (_, patterns, conditions), actions in groups.items():
        everyone = list(dict.fromkeys(each for action in actions for each in asked[action, conditions]))
        who = _by_resource(patterns, everyone)
        rows.append((tuple(sorted(set(actions))), patterns, conditions, who))
    rows.sort(key=lambda row: (row[0], [pattern.text() for pattern in row[1]], repr(row[2])))
    taken: set[str] = set()
    return Document(tuple(Statement(_sid(row[0], taken), *row) for row in rows))


def _joined(needs: Iterable[Need]) -> Iterator[Need]:
    """Let needs that differ in the values of their only condition share it: any of the values will do."""
    listed = list(needs)
    values: dict[tuple[tuple[str, ...], tuple[Pattern, ...], str, str], dict[Pattern, None]] = {}
    for need in listed:
        if len(need.conditions) == 1:
            values.setdefault(_condition_key(need), {}).update(dict.fromkeys(need.conditions[0].values))
    for need in listed:
        if len(need.conditions) == 1:
            (only,) = need.conditions
            texts = {value.text(): value for value in values[_condition_key(need)]}
            yield replace(need, conditions=(replace(only, values=tuple(texts[key] for key in sorted(texts))),))
        else:
            yield need


def _condition_key(need: Need) -> tuple[tuple[str, ...], tuple[Pattern, ...], str, str]:
    (only,) = need.conditions
    return need.actions, need.resources, only.operator, only.key


def _distinct(patterns: Iterable[Pattern]) -> list[Pattern]:
    """Drop texts that another one covers; of equal ones with different reasons the first stays."""
    by_text = {pattern.text(): pattern for pattern in reversed(list(patterns))}
    wide = [pattern for pattern in by_text.values() if pattern.unknowns]
    return [one for one in by_text.values() if not any(other is not one and other.covers(one) for other in wide)]


def _by_resource(patterns: tuple[Pattern, ...], everyone: Iterable[Asked]) -> tuple[tuple[Asked, ...], ...]:
    """Tell who asked for each resource: for itself, or for one that it covers."""
    found: dict[str, list[Asked]] = {pattern.text(): [] for pattern in patterns}
    wide = [pattern for pattern in patterns if pattern.unknowns]
    for asked in everyone:
        text = asked.resource.text()
        if text in found:
            found[text].append(asked)
            continue
        for pattern in wide:
            if pattern.covers(asked.resource):
                found[pattern.text()].append(asked)
    return tuple(tuple(each) for each in found.values())


def _sid(actions: tuple[str, ...], taken: set[str]) -> str:
    prefix, _, name = actions[0].partition(":")
    words = [word[:1].upper() + word[1:] for word in re.findall(r"[A-Za-z0-9]+", prefix)]
    if len(actions) == 1:
        words.append(name[:1].upper() + name[1:])
    base = "".join(words)
    sid, number = base, 1
    while sid in taken:
        number += 1
        sid = f"{base}{number}"
    taken.add(sid)
    return sid
