"""Families of foundation models: which model belongs to which, and whether the data is consistent."""

from __future__ import annotations

import re

import pytest

from sfgen.expr.types import UNKNOWN, ArrayType, RecordType
from sfgen.services.models import (
    EndOfLife,
    converse_answer,
    families,
    families_of,
    lifecycle_of,
    plain_id,
    response_type,
)


@pytest.mark.parametrize(
    ("model", "expected"),
    [
        ("anthropic.claude-sonnet-4-5-20250929-v1:0", ["claude"]),
        ("us.anthropic.claude-haiku-4-5-20251001-v1:0", ["claude"]),
        ("global.anthropic.claude-sonnet-4-6", ["claude"]),
        ("anthropic.claude-v2:1", []),
        ("anthropic.claude-instant-v1", []),
        ("apac.amazon.nova-lite-v1:0", ["nova"]),
        ("us-gov.amazon.nova-pro-v1:0", ["nova"]),
        ("global.amazon.nova-2-lite-v1:0", ["nova"]),
        ("amazon.nova-canvas-v1:0", ["nova_canvas"]),
        ("amazon.nova-reel-v1:0", []),
        ("amazon.titan-text-express-v1", ["titan_text"]),
        ("amazon.titan-embed-text-v2:0", []),
        ("amazon.titan-image-generator-v2:0", ["titan_image"]),
        ("eu.meta.llama3-2-1b-instruct-v1:0", ["llama"]),
        ("us.meta.llama4-scout-17b-instruct-v1:0", ["llama"]),
        ("meta.llama2-13b-chat-v1", []),
        ("mistral.mistral-7b-instruct-v0:2", ["mistral_instruct"]),
        ("mistral.mixtral-8x7b-instruct-v0:1", ["mistral_instruct"]),
        ("mistral.mistral-large-2402-v1:0", ["mistral", "mistral_instruct"]),
        ("us.mistral.pixtral-large-2502-v1:0", ["mistral"]),
        ("cohere.command-r-plus-v1:0", ["command_r"]),
        ("cohere.command-text-v14", []),
        ("ai21.jamba-1-5-mini-v1:0", ["jamba"]),
        ("stability.stable-image-ultra-v1:1", ["stability"]),
        ("stability.sd3-5-large-v1:0", ["stability"]),
        ("stability.stable-diffusion-xl-v1", []),
        ("deepseek.r1-v1:0", []),
        ("arn:aws:bedrock:us-east-1::foundation-model/anthropic.claude-haiku-4-5-20251001-v1:0", ["claude"]),
        ("arn:aws:bedrock:us-east-1:123456789012:inference-profile/us.amazon.nova-pro-v1:0", ["nova"]),
        ("arn:aws-cn:bedrock:cn-north-1::foundation-model/meta.llama3-8b-instruct-v1:0", ["llama"]),
        ("arn:aws:bedrock:us-east-1:123456789012:provisioned-model/abcdef", []),
        ("arn:aws:bedrock:us-east-1:123456789012:application-inference-profile/abcdef", []),
    ],
)
def test_the_family_of_a_model_is_told_by_its_id(model: str, expected: list[str]) -> None:
    assert families_of(model) == expected


def test_an_arn_without_the_id_of_a_model_tells_none() -> None:
    assert plain_id("arn:aws:bedrock:us-east-1:123456789012:custom-model-deployment/x") is None
    assert lifecycle_of("arn:aws:bedrock:us-east-1:123456789012:provisioned-model/x") is None


@pytest.mark.parametrize(
    ("model", "special"),
    [
        ("anthropic.claude-haiku-4-5-20251001-v1:0", True),
        ("anthropic.claude-opus-4-10-v1:0", True),
        ("global.anthropic.claude-sonnet-5", True),
        ("anthropic.claude-opus-4-1-20250805-v1:0", False),
        ("anthropic.claude-sonnet-4-20250514-v1:0", False),
        ("anthropic.claude-3-5-sonnet-20240620-v1:0", False),
    ],
)
def test_claude_4_5_and_later_are_told_from_earlier_ones(model: str, special: bool) -> None:
    assert [variant.name for variant in families()["claude"].variants(model)] == ["Claude 4.5 and later"] * special


def test_the_end_of_life_of_a_model_is_known_where_aws_says_it() -> None:
    assert lifecycle_of("us.anthropic.claude-3-haiku-20240307-v1:0") == EndOfLife("Claude 3 Haiku", "2026-09-10")
    assert lifecycle_of("anthropic.claude-v2") == EndOfLife("Claude 1 and 2", None)
    assert lifecycle_of("global.anthropic.claude-haiku-4-5-20251001-v1:0") is None


@pytest.mark.parametrize("key", families())
def test_the_data_of_a_family_is_consistent(key: str) -> None:
    family = families()[key]
    assert all(re.compile(pattern) for pattern in family.ids)
    assert set(family.answer) <= {"text", "stop_reason", "input_tokens", "output_tokens", "images"}
    assert ("text" in family.answer) == (family.kind == "text")
    for keyword, spec in family.keywords.items():
        assert spec.member or spec.kind == "turn", keyword
        if spec.default is not None and not isinstance(spec.default, str):
            assert spec.minimum is None or spec.minimum <= spec.default
            assert spec.maximum is None or spec.default <= spec.maximum
        assert spec.default is None or not spec.values or spec.default in spec.values
    for variant in family.models:
        assert {*variant.maximum, *variant.values, *variant.not_both} <= family.keywords.keys()
    for path in family.answer.values():
        type_ = response_type(family)
        for segment in path:
            if isinstance(segment, int):
                assert isinstance(type_, ArrayType)
                type_ = type_.element
            else:
                assert isinstance(type_, RecordType)
                type_ = type_.fields[segment].type
        assert type_ is not UNKNOWN


def test_the_answer_of_converse_is_described() -> None:
    paths, type_ = converse_answer()
    assert isinstance(type_, RecordType)
    assert {path[0] for path in paths.values()} <= type_.fields.keys()
