"""What an optimized integration needs, by the table `data/optimized.toml`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from sfgen.iam.actions import read_table
from sfgen.iam.arguments import Argument
from sfgen.iam.patterns import ACCOUNT, PARTITION, Pattern, Unknown
from sfgen.iam.policy import Condition, Gap, Need
from sfgen.iam.sdk import passed_roles
from sfgen.iam.templates import fill, parse_template
from sfgen.services.resources import Resource

__all__ = ["optimized_needs", "rows"]


@lru_cache(maxsize=1)
def rows() -> Mapping[str, Mapping[str, Any]]:
    """Give the rows of the table by integration, such as `dynamodb:getItem`."""
    return {name: row for row in read_table("optimized.toml")["rows"] for name in row["integrations"]}


def optimized_needs(resource: Resource, arguments: Argument, state: str, why: str) -> Iterator[Need | Gap]:
    """Give what an optimized integration needs with the pattern that the resource has."""
    row = rows().get(f"{resource.service}:{resource.action}")
    if row is None:
        yield Gap(state, f"there is no optimized integration {resource.service}:{resource.action}", complete=False)
        return
    for grant in row.get("grants", ()):
        if _applies(grant, resource, arguments):
            patterns = tuple(found for text in grant["resources"] for found in fill(parse_template(text), arguments))
            conditions = tuple(_conditions(grant, arguments))
            yield Need(tuple(grant["actions"]), patterns, state, why, conditions)
    if "rule" in row and resource.pattern == "sync":
        rules = read_table("optimized.toml")["rules"]
        template = parse_template(rules["resource"] + row["rule"])
        yield Need(tuple(rules["actions"]), tuple(fill(template, arguments)), state, why)
    if "passes" in row:
        yield from _passed(row, resource.service, arguments, state, why)


def _applies(grant: Mapping[str, Any], resource: Resource, arguments: Argument) -> bool:
    if resource.pattern not in grant.get("patterns", (resource.pattern,)):
        return False
    if "given" in grant and not arguments.at(grant["given"]):
        return False
    return "absent" not in grant or arguments.is_open or not arguments.at(grant["absent"])


def _conditions(grant: Mapping[str, Any], arguments: Argument) -> Iterator[Condition]:
    for operator, keys in grant.get("conditions", {}).items():
        for key, text in keys.items():
            values = fill(parse_template(text), arguments)
            if not any(value.unknowns for value in values):
                yield Condition(operator, key, tuple(values))


def _passed(row: Mapping[str, Any], service: str, arguments: Argument, state: str, why: str) -> Iterator[Need]:
    services = row["passes"] if isinstance(row["passes"], list) else [row["passes"]]
    named = list(passed_roles(arguments, service, tuple(services), state, why))
    yield from named
    if "passed_always" in row:
        any_role = Pattern.of(
            "arn:", PARTITION, ":iam::", ACCOUNT, ":role/", Unknown(row["passed_always"], avoidable=False)
        )
        to = Condition("StringEquals", "iam:PassedToService", tuple(Pattern.literal(each) for each in services))
        yield Need(("iam:PassRole",), (any_role,), state, why, (to,))
