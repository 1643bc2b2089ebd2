"""What it takes to ask a model of Bedrock: the model or the profile, the models behind a profile, a guardrail, files in S3.

Source: Amazon Bedrock User Guide, "Prerequisites for inference profiles", "Prerequisites for running model inference",
"Inference profiles: geographic and global"; AWS Step Functions Developer Guide, "Invoke and customize Amazon Bedrock models".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from sfgen.iam.arguments import Argument
from sfgen.iam.patterns import ACCOUNT, PARTITION, REGION, Derived, Pattern, Substitution, Unknown
from sfgen.iam.policy import Condition, Need
from sfgen.iam.templates import fill, parse_template
from sfgen.services.models import plain_id

__all__ = ["model_needs"]

_ARN: Final = re.compile(r"arn:[^:]*:bedrock:[^:]*:[^:]*:")
_PROFILE: Final = "bedrock:InferenceProfileArn"


def model_needs(arguments: Argument, action: str, state: str, why: str) -> Iterator[Need]:
    """Give what a call needs that asks a model.

    Args:
        arguments: What the task is given.
        action: `bedrock:InvokeModel`, or the one for streams.
        state: The name of the state.
        why: What the state calls, for people.
    """
    texts = [text for place in arguments.member("ModelId") for text in place.texts()]
    for text in texts or [Pattern.of(Unknown("the arguments do not give ModelId"))]:
        yield from _model(text, action, state, why)
    for member, s3_action in (("Input.S3Uri", "s3:GetObject"), ("Output.S3Uri", "s3:PutObject")):
        if arguments.at(member):
            template = parse_template(f"arn:{{partition}}:s3:::{{{member}@s3}}")
            yield Need((s3_action,), tuple(fill(template, arguments)), state, why)
    for member in ("GuardrailIdentifier", "GuardrailConfig.GuardrailIdentifier"):
        if arguments.at(member):
            template = parse_template(f"arn:{{partition}}:bedrock:{{region}}:{{account}}:guardrail/{{{member}}}")
            yield Need(("bedrock:ApplyGuardrail",), tuple(fill(template, arguments)), state, why)


def _model(text: Pattern, action: str, state: str, why: str) -> Iterator[Need]:
    if text.parts and isinstance(text.parts[0], Unknown):
        unknown = Unknown(f"ModelId is {text.unknowns[0].why}", text.unknowns[0].avoidable)
        yield Need((action,), (_any_region(unknown), _own("inference-profile/", unknown)), state, why)
    elif text.substitution is not None:
        yield from _parameter(text.substitution, action, state, why)
    elif _ARN.match(text.text()) is not None:
        yield from _by_arn(text, action, state, why)
    elif _is_profile(text.opening):
        profile = _own("inference-profile/", text)
        yield Need((action,), (profile,), state, why)
        yield _behind(profile, _without_geography(text), action, state, why)
    else:
        yield Need(
            (action,), (Pattern.of("arn:", PARTITION, ":bedrock:", REGION, "::foundation-model/", text),), state, why
        )


def _parameter(sole: Substitution, action: str, state: str, why: str) -> Iterator[Need]:
    """A parameter may be the id of a model or of a profile, and the ARN of either or of a model of one's own."""
    if sole.name.casefold().endswith("arn"):
        yield Need((action,), (Pattern.of(sole),), state, why)
        yield _behind(Pattern.of(sole), None, action, state, why)
        return
    name = sole
    if not sole.name.casefold().endswith("id"):
        name = Substitution(re.sub(r"[^A-Za-z0-9]", "", sole.name) + "Id", Derived(sole.name, "/", 1, doubled=True))
    profile = _own("inference-profile/", name)
    yield Need(
        (action,),
        (Pattern.of("arn:", PARTITION, ":bedrock:", REGION, "::foundation-model/", name), profile),
        state,
        why,
    )
    yield _behind(profile, None, action, state, why)


def _by_arn(text: Pattern, action: str, state: str, why: str) -> Iterator[Need]:
    yield Need((action,), (text,), state, why)
    kind, _, name = text.split(":", 5)[5].text().partition("/")
    if kind == "inference-profile" and _is_profile(name):
        yield _behind(text, _without_geography(text.split("inference-profile/", 1)[1]), action, state, why)
    elif kind == "application-inference-profile" or "prompt-router" in kind:
        yield _behind(text, None, action, state, why)


def _behind(profile: Pattern, model: Pattern | None, action: str, state: str, why: str) -> Need:
    """A profile sends requests on to its models, in Regions that it chooses: they are allowed through the profile only."""
    behind = model or Pattern.of(Unknown("the profile says which models stand behind it", avoidable=False))
    through = Condition("StringEquals", _PROFILE, (profile,))
    return Need((action,), (_any_region(behind),), state, why, (through,))


def _any_region(model: Pattern | Unknown) -> Pattern:
    regions = Unknown("the profile chooses the Region, and a global one has none", avoidable=False)
    return Pattern.of("arn:", PARTITION, ":bedrock:", regions, "::foundation-model/", model)


def _own(kind: str, name: Pattern | Substitution | Unknown) -> Pattern:
    return Pattern.of("arn:", PARTITION, ":bedrock:", REGION, ":", ACCOUNT, ":", kind, name)


def _is_profile(name: str) -> bool:
    """Whether an id is that of a profile: a group of Regions stands before the id of the model."""
    return plain_id(name) != name


def _without_geography(text: Pattern) -> Pattern:
    return text.split(".", 1)[1]
