"""Converse: one API for all text models, by the SDK integration of Bedrock Runtime."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Literal, TypedDict, TypeVar, Unpack, overload

from sfgen.aws.bedrock.answer import TextAnswer, uniform
from sfgen.aws.bedrock.conversation import Message, converse_turns, turn_problems, turns_of
from sfgen.aws.bedrock.models import Guardrail, TextModel, not_a_guardrail, resolved
from sfgen.aws.bedrock.request import range_problems
from sfgen.aws.options import STEP_OPTIONS, StepOptions, shaped
from sfgen.dsl.steps import Task
from sfgen.errors import Diagnostic
from sfgen.expr import operations as ops
from sfgen.expr.functions import parse_json
from sfgen.expr.tree import finding
from sfgen.expr.values import constant_choice
from sfgen.services.models import Keyword, converse_answer

__all__ = ["converse"]

T = TypeVar("T")
S = TypeVar("S")

_RESOURCE = "arn:aws:states:::aws-sdk:bedrockruntime:converse"

# Source: Amazon Bedrock API Reference, "InferenceConfiguration".
_INFERENCE: Final = {
    "max_tokens": ("MaxTokens", Keyword(kind="integer", minimum=1)),
    "temperature": ("Temperature", Keyword(kind="number", minimum=0, maximum=1)),
    "top_p": ("TopP", Keyword(kind="number", minimum=0, maximum=1)),
    "stop": ("StopSequences", Keyword(kind="texts", longest=2500)),
}

# Source: Amazon Bedrock API Reference, "Converse".
_MEMBERS: Final = (
    "AdditionalModelRequestFields",
    "AdditionalModelResponseFieldPaths",
    "OutputConfig",
    "PerformanceConfig",
    "PromptVariables",
    "RequestMetadata",
    "ServiceTier",
    "ToolConfig",
)


class _Members(TypedDict, total=False):
    AdditionalModelRequestFields: Mapping[str, Any]
    AdditionalModelResponseFieldPaths: Sequence[str]
    OutputConfig: Mapping[str, Any]
    PerformanceConfig: Mapping[str, Any]
    PromptVariables: Mapping[str, Any]
    RequestMetadata: Mapping[str, str]
    ServiceTier: Mapping[str, Any]
    ToolConfig: Mapping[str, Any]


class _Request(StepOptions, _Members, total=False):
    prompt: str | None
    messages: Sequence[Message] | Sequence[Mapping[str, Any]] | None
    system: str | None
    max_tokens: int | None
    temperature: float | None
    top_p: float | None
    stop: Sequence[str] | None
    guardrail: Guardrail | None
    trace: Literal["enabled", "disabled", "enabled_full"] | None


if TYPE_CHECKING:

    @overload
    def converse(
        name: str, *, model: TextModel | str, answer: type[T], select: None = ..., **request: Unpack[_Request]
    ) -> Task[T]: ...
    @overload
    def converse(
        name: str, *, model: TextModel | str, answer: type[T], select: Callable[[T], S], **request: Unpack[_Request]
    ) -> Task[S]: ...
    @overload
    def converse(
        name: str, *, model: TextModel | str, select: None = ..., **request: Unpack[_Request]
    ) -> Task[TextAnswer]: ...
    @overload
    def converse(
        name: str, *, model: TextModel | str, select: Callable[[TextAnswer], S], **request: Unpack[_Request]
    ) -> Task[S]: ...


def converse(
    name: str,
    *,
    model: TextModel | str,
    prompt: str | None = None,
    messages: Any = None,
    system: str | None = None,
    guardrail: Guardrail | None = None,
    trace: str | None = None,
    answer: Any = None,
    select: Callable[..., Any] | None = None,
    **given: Any,
) -> Task[Any]:
    """Ask a text model by the API that is the same for all of them; there need be no family.

    The result has `.text`, `.stop_reason` and `.usage`; `.raw.Output` of the step is what the model answered.

    Args:
        name: Name of the state.
        model: The id of a model or an inference profile, or the ARN of either; a `Parameter` where it is chosen at the
            deploy.
        prompt: What to ask; or messages.
        messages: The conversation: `bedrock.user(...)` and `bedrock.assistant(...)`, or turns as the API has them,
            `{"Role": "user", "Content": [...]}`.
        system: What the model is told before the conversation.
        guardrail: The guardrail to apply.
        trace: Whether the guardrail's trace is in the answer.
        answer: What the model was asked to answer in JSON: the result is its text, read as this.
        select: A function that builds the step's result from what it would be without.
        **given: `max_tokens=` from 1, `temperature=` and `top_p=` from 0 to 1, `stop=` (up to 2,500 texts); further members
            of the API as Step Functions spells them, such as `ToolConfig=`; and what every step has: `retry=`, ...

    Source:
        Amazon Bedrock API Reference, "Converse".
    """
    options = {key: value for key, value in given.items() if key in STEP_OPTIONS}
    rest = {key: value for key, value in given.items() if key not in STEP_OPTIONS and value is not None}
    model_id, _, problems = resolved(name, model)
    turns = turns_of("" if prompt is None else prompt, messages)
    problems += _question_problems(name, prompt, messages) or turn_problems(name, turns)
    arguments: dict[str, Any] = {"ModelId": model_id, "Messages": [] if problems else converse_turns(turns)}
    if system is not None:
        arguments["System"] = [{"Text": system}]
    inference = {member: rest[key] for key, (member, _) in _INFERENCE.items() if key in rest}
    if inference:
        arguments["InferenceConfig"] = inference
    for key, (_, spec) in _INFERENCE.items():
        problems += range_problems(name, key, spec, rest[key]) if key in rest else []
    arguments |= {key: rest[key] for key in _MEMBERS if key in rest}
    problems += _unknown_members(name, [key for key in rest if key not in _INFERENCE and key not in _MEMBERS])
    if isinstance(guardrail, Guardrail):
        arguments["GuardrailConfig"] = _guardrail(name, guardrail, trace)
    elif guardrail is not None:
        problems.append(not_a_guardrail(name, guardrail))
    paths, raw_type = converse_answer()

    def view(raw: Any) -> Any:
        made = uniform("Converse", paths, raw)
        return made if answer is None else parse_json(made.text, answer)

    return shaped(
        Task,
        name,
        resource=_RESOURCE,
        arguments=arguments,
        raw=raw_type,
        view=view,
        select=select,
        options=options,
        problems=problems,
    )


def _question_problems(name: str, prompt: Any, messages: Any) -> list[Diagnostic]:
    if prompt is not None and messages is not None:
        return [finding("field-conflict", f"'{name}' has both prompt= and messages=", "give one of them")]
    if prompt is None and messages is None:
        return [finding("model-request", f"'{name}' asks the model nothing", "give prompt= or messages=")]
    return []


def _unknown_members(name: str, unknown: Sequence[str]) -> list[Diagnostic]:
    known = ["prompt", "messages", "system", "guardrail", "trace", "answer", "select", *_INFERENCE, *_MEMBERS]
    problems = []
    for key in unknown:
        close = ops.near(key, known)
        hint = f"did you mean {close}=?" if close else f"it takes {', '.join(f'{each}=' for each in known)}"
        if key == "top_k":
            hint = 'what only some models have is given as AdditionalModelRequestFields={"top_k": ...}'
        problems.append(finding("model-request", f"'{name}': Converse takes no {key}=", hint))
    return problems


def _guardrail(name: str, guardrail: Guardrail, trace: str | None) -> dict[str, Any]:
    made = {"GuardrailIdentifier": guardrail.identifier, "GuardrailVersion": guardrail.version}
    if trace is not None:
        made["Trace"] = constant_choice(trace, ("enabled", "disabled", "enabled_full"), f"trace= of '{name}'")
    return made
