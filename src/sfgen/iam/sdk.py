"""What a call of an AWS API needs: its action on the resources that its arguments name, and what the service does for the caller."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from sfgen.iam.actions import actions_of, prefix_of, read_table
from sfgen.iam.arguments import Argument
from sfgen.iam.authorization import service
from sfgen.iam.bindings import Call, template_of
from sfgen.iam.patterns import ACCOUNT, PARTITION, Pattern, Unknown
from sfgen.iam.policy import Condition, Gap, Need
from sfgen.iam.templates import fill, parse_template

__all__ = ["passed_roles", "resources_of", "sdk_needs"]

_ONLY_ALL: Final = Unknown("IAM allows the action on everything or nothing", avoidable=False)


def sdk_needs(name: str, operation: str, arguments: Argument, state: str, why: str) -> Iterator[Need | Gap]:
    """Give what an operation of an API needs.

    Args:
        name: Step Functions' name of the service.
        operation: The name of the operation.
        arguments: What the task is given.
        state: The name of the state.
        why: What the state calls, for people.
    """
    table = read_table("sdk.toml")
    key = f"{name}:{operation}"
    found = actions_of(name, operation)
    if not found.listed:
        yield Gap(state, _unlisted(name, operation, found.names[0]), complete=True)
    optional = _optional(table, key) if arguments.is_open else ()
    if optional:
        what = ", ".join(optional)
        yield Gap(
            state, f"its arguments are known only when it runs; members of them may need {what} too", complete=True
        )
    replaced = _replaced(table, key, arguments)
    given = table["given"].get(key, {})
    conditions = tuple(_conditions(table, key, arguments))
    for action in found.names:
        slot = given.get(action)
        if slot is not None and not arguments.at(slot):
            continue
        named = replaced.get(action, action)
        yield Need((named,), tuple(resources_of(named, operation, arguments, slot)), state, why, conditions)
    yield from _companions(table, key, arguments, state, why)
    if name not in table["no_role_passed"]["services"]:
        prefix = prefix_of(name)
        principal = table["principals"].get(prefix, f"{prefix}.amazonaws.com")
        yield from passed_roles(arguments, prefix, (principal,), state, why)


def _unlisted(name: str, operation: str, action: str) -> str:
    if service(prefix_of(name)) is None:
        return f"IAM's list has no service {prefix_of(name)!r}; {action} follows the usual rule"
    return f"IAM's list has no action for {name}:{operation}; {action} follows the usual rule"


def _optional(table: dict[str, Any], key: str) -> tuple[str, ...]:
    """Give the actions that an operation needs with some of its members only."""
    found = [action for row in table["instead"] if key in row["operations"] for action in row["actions"].values()]
    found += [
        action
        for row in table["companions"]
        if key in row["operations"] and "given" in row
        for action in row["actions"]
    ]
    return tuple(sorted(set(found)))


def _replaced(table: dict[str, Any], key: str, arguments: Argument) -> dict[str, str]:
    found: dict[str, str] = {}
    for row in table["instead"]:
        if key in row["operations"] and not arguments.is_open and arguments.at(row["given"]):
            found |= row["actions"]
    return found


def _conditions(table: dict[str, Any], key: str, arguments: Argument) -> Iterator[Condition]:
    for row in table["conditions"]:
        if key in row["operations"]:
            values = [text for place in arguments.at(row["member"]) for text in place.texts()]
            if values and not any(isinstance(value.parts[0], Unknown) for value in values if value.parts):
                yield Condition(row["operator"], row["key"], tuple(dict.fromkeys(values)))


def _companions(table: dict[str, Any], key: str, arguments: Argument, state: str, why: str) -> Iterator[Need]:
    for row in table["companions"]:
        if key not in row["operations"] or ("unless" in row and _has(arguments, row["unless"])):
            continue
        if "given" not in row or (not arguments.is_open and any(arguments.at(member) for member in row["given"])):
            patterns = [found for text in row["resources"] for found in fill(parse_template(text), arguments)]
            yield Need(tuple(row["actions"]), tuple(patterns), state, why)


def _has(arguments: Argument, name: str) -> bool:
    return any(found == name for found, _ in arguments.names())


# ---------------------------------------------------------------------------------------------------------------------
# Resources


def resources_of(action: str, operation: str, arguments: Argument, slot: str | None = None) -> list[Pattern]:
    """Give the resources that an action is needed on.

    A resource type counts if each call has it, or if the arguments name one; if none counts, it is needed on everything.

    Args:
        action: The action with its prefix.
        operation: The operation that is called.
        arguments: What it is given.
        slot: The slot that names the resource, where the table says so for this action; else None.
    """
    prefix, _, name = action.partition(":")
    known = service(prefix)
    listed = known.actions.get(name.lower()) if known is not None else None
    if known is None or listed is None:
        why = "API Gateway's resources are paths" if prefix == "apigateway" else "IAM's list does not have the action"
        return [Pattern.of(Unknown(why, avoidable=False))]
    ignored = read_table("sdk.toml")["ignored"].get(prefix, ())
    types = [each for each in listed.types if each not in ignored and each in known.arns]
    if not types:
        return [Pattern.of(_ONLY_ALL)]
    call = Call(prefix, operation, arguments, slot)
    named = {each: template_of(call, each, known.arns[each]) for each in types}
    counting = [each for each in types if each in listed.required or named[each][1]]
    if not counting:
        why = f"the arguments name no {' and no '.join(types)}, so that IAM is asked about everything"
        return [Pattern.of(Unknown(why, avoidable=False))]
    return [pattern for each in counting for pattern in fill(named[each][0], arguments)]


# ---------------------------------------------------------------------------------------------------------------------
# Roles that a call hands to the service


def passed_roles(arguments: Argument, prefix: str, principals: tuple[str, ...], state: str, why: str) -> Iterator[Need]:
    """Give `iam:PassRole` for each role among the arguments.

    Args:
        arguments: What the task is given.
        prefix: The prefix of the service's actions.
        principals: The services that roles are passed to.
        state: The name of the state.
        why: What the state calls, for people.
    """
    members = [(name, place) for name, place in arguments.names() if name.casefold().endswith("rolearn")]
    if prefix in read_table("sdk.toml")["role_members"]["prefixes"]:
        members += [(name, place) for name, place in arguments.members() if name.casefold().endswith("role")]
    found = dict.fromkeys(_role(text, name) for name, place in members for text in place.texts())
    if found:
        to = Condition("StringEquals", "iam:PassedToService", tuple(Pattern.literal(each) for each in principals))
        yield Need(("iam:PassRole",), tuple(found), state, why, (to,))


def _role(text: Pattern, member: str) -> Pattern:
    """Give the ARN of a role from its ARN or its name."""
    if text.is_arn or (text.substitution is not None and member.casefold().endswith("arn")):
        return text
    parts = (Unknown(f"{member} is {part.why}") if isinstance(part, Unknown) else part for part in text.parts)
    name = Pattern.of(*parts)
    return Pattern.of("arn:", PARTITION, ":iam::", ACCOUNT, ":role/", name if name.is_open else name.narrowed())
