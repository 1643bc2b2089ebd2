"""Every operation of every service leads to actions that IAM has, or stands in a group with a reason."""

from __future__ import annotations

import tomllib
from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from sfgen.iam.actions import actions_of, groups, prefix_of, read_table
from sfgen.iam.arguments import Argument, Variables
from sfgen.iam.authorization import service
from sfgen.iam.sdk import resources_of
from sfgen.services import index, names
from tests.iam import authorization

DATA = Path(__file__).parents[2] / "src" / "sfgen" / "iam" / "data"


@cache
def listed(prefix: str) -> frozenset[str]:
    """Give the actions that the data set has, in lower case: IAM does not look at the case."""
    if prefix not in authorization.prefixes():
        return frozenset()
    return frozenset(f"{prefix}:{name}".lower() for name in authorization.actions(prefix))


def exists(action: str) -> bool:
    return action.lower() in listed(action.partition(":")[0])


@cache
def operations() -> tuple[tuple[str, str], ...]:
    """Give all operations of botocore by Step Functions' names."""
    found = []
    for name in names.all_names():
        client = names.named(name).client
        loaded = index.load(client) if client is not None else None
        found += [(name, operation) for operation in (loaded.operations if loaded is not None else ())]
    return tuple(found)


def test_every_operation_has_its_actions(capsys: pytest.CaptureFixture[str]) -> None:
    count: Counter[str] = Counter()
    wrong = []
    for name, operation in operations():
        found = actions_of(name, operation)
        missing = [action for action in found.names if not exists(action)]
        if found.group is None:
            count[
                "by the default rule"
                if found.names[0].endswith(operation)
                else "by the verb of API Gateway, or in other case"
            ] += 1
            if missing and prefix_of(name) != "apigateway":
                wrong.append(f"{name}:{operation} -> {missing} is in no group")
        else:
            count[f"in the group {found.group.name}"] += 1
            if missing and found.listed:
                wrong.append(f"{name}:{operation} -> {missing} does not exist")
            if not missing and not found.listed:
                wrong.append(f"{name}:{operation} -> {found.names} exists now: take it out of {found.group.name}")
    assert wrong == []
    assert len(operations()) > 18_000
    with capsys.disabled():
        rows = "\n".join(f"  {number:6,} {what}" for what, number in sorted(count.items(), key=lambda row: -row[1]))
        print(f"\nIAM actions of {len(operations()):,} operations:\n{rows}")  # noqa: T201 - the counts are what one wants to see


def test_every_exception_is_of_an_operation() -> None:
    known = {f"{name}:{operation}" for name, operation in operations()}
    services = {name for name, _ in operations()}
    keys = [key for group in groups() for key in group.actions]
    assert len(keys) == len(set(keys))
    wrong = [key for key in keys if not (key in known or (key.endswith(":*") and key[:-2] in services))]
    assert wrong == []


def test_every_group_has_a_reason_and_a_source() -> None:
    assert [group.name for group in groups() if not (group.reason and group.source and group.actions)] == []


def test_no_exception_says_what_the_rule_says() -> None:
    needless = [
        key
        for group in groups()
        for key, actions in group.actions.items()
        if actions == (f"{prefix_of(key.partition(':')[0])}:{key.partition(':')[2]}",) and exists(actions[0])
    ]
    # These are allowed by more than the action of their name; `sdk.toml` has the rest.
    assert needless == []


def test_prefixes_are_of_services() -> None:
    wrong = [name for name in read_table("actions.toml")["prefixes"] if name not in set(names.all_names())]
    assert wrong == []


@pytest.mark.parametrize(
    ("name", "operation", "expected"),
    [
        ("s3", "ListObjectsV2", ("s3:ListBucket",)),
        ("s3", "HeadObject", ("s3:GetObject",)),
        ("lambda", "Invoke", ("lambda:InvokeFunction",)),
        ("bedrockruntime", "Converse", ("bedrock:InvokeModel",)),
        ("cloudwatchlogs", "PutLogEvents", ("logs:PutLogEvents",)),
        ("eventbridge", "PutEvents", ("events:PutEvents",)),
        ("sfn", "StartExecution", ("states:StartExecution",)),
        ("apigateway", "CreateRestApi", ("apigateway:POST",)),
        ("apigatewayv2", "ImportApi", ("apigateway:PUT",)),
        ("kms", "ReEncrypt", ("kms:ReEncryptFrom", "kms:ReEncryptTo")),
        ("connectparticipant", "SendMessage", ()),
    ],
)
def test_actions(name: str, operation: str, expected: tuple[str, ...]) -> None:
    assert actions_of(name, operation).names == expected


def test_a_new_service_follows_the_rule_and_says_so() -> None:
    found = actions_of("brandnew", "DoIt")
    assert found.names == ("brandnew:DoIt",)
    assert not found.listed


def test_the_table_of_actions_is_fresh() -> None:
    assert authorization.TARGET.read_text("utf-8") == "".join(authorization.lines()), (
        "write it anew: python -m tests.iam.authorization"
    )


def test_the_table_of_actions_is_read_as_the_data_set_has_it() -> None:
    for prefix in ("s3", "lambda", "bedrock", "dynamodb"):
        known = service(prefix)
        assert known is not None
        assert {each.name for each in known.actions.values()} == set(authorization.actions(prefix))
        assert dict(known.arns) == authorization.resources(prefix)
    assert service("nosuch") is None


@pytest.mark.parametrize("name", ["optimized.toml", "sdk.toml", "actions.toml"])
def test_tables_name_their_source(name: str) -> None:
    table = tomllib.loads((DATA / name).read_text("utf-8"))
    assert table["source"]
    assert table["checked"]


def actions_in_tables() -> list[str]:
    optimized, sdk = read_table("optimized.toml"), read_table("sdk.toml")
    found = list(optimized["rules"]["actions"])
    found += [action for row in optimized["rows"] for grant in row.get("grants", ()) for action in grant["actions"]]
    found += [action for row in sdk["companions"] for action in row["actions"]]
    found += [action for row in sdk["instead"] for pair in row["actions"].items() for action in pair]
    found += [action for row in sdk["given"].values() for action in row]
    return sorted(set(found))


# What the data set does not have; the reason for each.
UNLISTED = {
    "bedrock-agentcore:InvokeHarness": "newer than the data set",
}


def test_actions_of_the_tables_exist() -> None:
    assert [action for action in actions_in_tables() if not exists(action)] == sorted(
        action for action in UNLISTED if not exists(action)
    )


def test_operations_of_the_tables_exist() -> None:
    known = {f"{name}:{operation}" for name, operation in operations()}
    table = read_table("sdk.toml")
    named = [
        key for part in ("companions", "instead", "conditions") for row in table[part] for key in row["operations"]
    ]
    assert [key for key in [*named, *table["given"]] if key not in known] == []


@pytest.mark.parametrize("arguments", [{}, "{% $states.input %}"], ids=["none", "open"])
def test_every_arn_of_the_reference_becomes_a_resource(arguments: object) -> None:
    given = Argument(arguments, "JSONata", Variables())
    for prefix in authorization.prefixes():
        known = service(prefix)
        assert known is not None
        for action in {action.types: action for action in known.actions.values()}.values():
            for resource in resources_of(f"{prefix}:{action.name}", action.name, given):
                text = resource.text()
                assert text == "*" or text.startswith("arn:${AWS::Partition}:"), (prefix, action)
                assert "{" not in text.replace("${AWS::", ""), (prefix, action)
