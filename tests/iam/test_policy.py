"""Documents: what is merged, what covers what, and how statements are named."""

from __future__ import annotations

import pytest

from sfgen.iam.patterns import Pattern, Substitution, Unknown
from sfgen.iam.policy import Condition, Need, merged

STAR = Unknown("any")


def pattern(text: str) -> Pattern:
    """Make a pattern in which `*` stands for something unknown."""
    pieces = text.split("*")
    parts: list[str | Unknown] = [pieces[0]]
    for piece in pieces[1:]:
        parts += [STAR, piece]
    return Pattern.of(*parts)


def need(action: str, resource: str, state: str = "Do", *conditions: Condition) -> Need:
    return Need((action,), (pattern(resource),), state, "call", conditions)


@pytest.mark.parametrize(
    ("wider", "narrower"),
    [
        ("*", "arn:x"),
        ("a*", "a"),
        ("a*", "ab"),
        ("a*", "a*b"),
        ("*/*", "b/c/*"),
        ("b/*.json", "b/x/*.json"),
        ("b/${X}/*", "b/${X}/y"),
        ("a*b*c", "aXbYbZc"),
    ],
)
def test_covers(wider: str, narrower: str) -> None:
    assert pattern(wider).covers(pattern(narrower))
    assert pattern(wider) == pattern(narrower) or not pattern(narrower).covers(pattern(wider))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("a*", "b"),
        ("a*c", "abd"),
        ("a/*", "a"),
        ("b/${X}/*", "b/${Y}/y"),
        ("a?", "ab"),
        ("*.json", "*"),
        ("x/*/y", "x/*"),
    ],
)
def test_does_not_cover(one: str, other: str) -> None:
    assert not pattern(one).covers(pattern(other))


def test_actions_on_the_same_resources_share_a_statement() -> None:
    (statement,) = merged([need("s3:PutObject", "b"), need("s3:GetObject", "b")]).statements
    assert statement.actions == ("s3:GetObject", "s3:PutObject")
    assert statement.sid == "S3"


def test_services_do_not_share_a_statement() -> None:
    found = merged([need("sqs:SendMessage", "*"), need("sns:Publish", "*")]).statements
    assert [each.sid for each in found] == ["SnsPublish", "SqsSendMessage"]


def test_what_is_covered_is_left_out_and_still_explained() -> None:
    (statement,) = merged([need("s3:GetObject", "b/x", "One"), need("s3:GetObject", "b/*", "Two")]).statements
    assert [each.text() for each in statement.resources] == ["b/*"]
    assert [(each.state, each.resource.text()) for each in statement.asked[0]] == [("One", "b/x"), ("Two", "b/*")]


def test_one_condition_takes_the_values_of_several() -> None:
    one, two = (Condition("StringEquals", "k", (Pattern.of(value),)) for value in ("a", "b"))
    (statement,) = merged([need("x:Do", "*", "One", one), need("x:Do", "*", "Two", two)]).statements
    assert statement.to_dict()["Condition"] == {"StringEquals": {"k": ["a", "b"]}}


def test_two_conditions_are_kept_together() -> None:
    first = (Condition("StringEquals", "k", (Pattern.of("a"),)), Condition("StringEquals", "m", (Pattern.of("1"),)))
    second = (Condition("StringEquals", "k", (Pattern.of("b"),)), Condition("StringEquals", "m", (Pattern.of("2"),)))
    found = merged([need("x:Do", "*", "One", *first), need("x:Do", "*", "Two", *second)]).statements
    assert [each.sid for each in found] == ["XDo", "XDo2"]


def test_a_text_is_split_and_filled() -> None:
    made = Pattern.of("arn:aws:sqs:${AWS::Region}:", Substitution("Account"), ":q")
    assert [each.text() for each in made.split(":")] == ["arn", "aws", "sqs", "${AWS::Region}", "${Account}", "q"]
    assert made.filled({"AWS::Region": "eu-west-1", "Account": "1"}).text() == "arn:aws:sqs:eu-west-1:1:q"
