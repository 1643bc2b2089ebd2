"""InvokeModel: one question to a model, one answer, whatever the family."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Unpack, overload

from sfgen.aws.bedrock.answer import Answer, ImageAnswer, TextAnswer, invocation_type, uniform
from sfgen.aws.bedrock.conversation import Message
from sfgen.aws.bedrock.models import (
    Guardrail,
    ImageModel,
    Model,
    TextModel,
    known_id,
    not_a_guardrail,
    resolved,
    spelled,
)
from sfgen.aws.bedrock.request import REQUEST_KEYWORDS, add_members, body_of, unknown_keywords
from sfgen.aws.options import STEP_OPTIONS, StepOptions, shaped
from sfgen.checks import report
from sfgen.dsl.steps import Task, model_shape
from sfgen.errors import Diagnostic
from sfgen.expr import operations as ops
from sfgen.expr.functions import parse_json
from sfgen.expr.tree import finding
from sfgen.expr.types import STRING, UNKNOWN, Type
from sfgen.expr.values import constant_choice, constant_start, lift
from sfgen.origin import caller
from sfgen.services.models import Family, families_of, plain_id, response_type

__all__ = ["invoke_model"]

if TYPE_CHECKING:
    from typing_extensions import TypeVar

    T = TypeVar("T")
    # What a step gives: what `select=` makes of the answer, and the answer itself without.
    Of = TypeVar("Of", default=T)
    OfText = TypeVar("OfText", default=str)
    OfTextAnswer = TypeVar("OfTextAnswer", default=TextAnswer)
    OfImageAnswer = TypeVar("OfImageAnswer", default=ImageAnswer)
    OfAnswer = TypeVar("OfAnswer", default=Answer)
    OfAny = TypeVar("OfAny", default=Any)

_RESOURCE = "arn:aws:states:::bedrock:invokeModel"
_JSON = "application/json"


class _Call(StepOptions, total=False):
    content_type: str | None
    accept: str | None
    guardrail: Guardrail | None
    trace: Literal["ENABLED", "DISABLED", "ENABLED_FULL"] | None
    extra: Mapping[str, Any] | None


class _TextRequest(_Call, total=False):
    prompt: str | None
    messages: Sequence[Message] | Sequence[Mapping[str, Any]] | None
    system: str | None
    max_tokens: int | None
    temperature: float | None
    top_p: float | None
    top_k: int | None
    stop: Sequence[str] | None


class _ImageRequest(_Call, total=False):
    prompt: str | None
    negative_prompt: str | None
    aspect_ratio: str | None
    seed: int | None
    output_format: str | None
    width: int | None
    height: int | None
    count: int | None
    quality: str | None
    cfg_scale: float | None
    style: str | None


class _Request(_TextRequest, _ImageRequest, total=False):
    """Whatever some family takes."""


if TYPE_CHECKING:
    # With output_uri= the result is where the answer was written.
    @overload
    def invoke_model(
        name: str,
        *,
        model: Model | str,
        output_uri: str,
        body: Any = ...,
        input_uri: str | None = ...,
        select: Callable[[str], OfText] | None = ...,
        **request: Unpack[_Request],
    ) -> Task[OfText]: ...
    # With answer= it is the JSON that the model wrote.
    @overload
    def invoke_model(
        name: str,
        *,
        model: TextModel | str,
        answer: type[T],
        body: Any = ...,
        input_uri: str | None = ...,
        output_uri: None = ...,
        select: Callable[[T], Of] | None = ...,
        **request: Unpack[_TextRequest],
    ) -> Task[Of]: ...
    # With result= it is the body of the answer.
    @overload
    def invoke_model(
        name: str,
        *,
        model: Model | str,
        result: type[T],
        body: Any = ...,
        input_uri: str | None = ...,
        output_uri: None = ...,
        select: Callable[[T], Of] | None = ...,
        **request: Unpack[_Request],
    ) -> Task[Of]: ...
    # Else it is the uniform answer of the family.
    @overload
    def invoke_model(
        name: str,
        *,
        model: TextModel,
        body: Any = ...,
        input_uri: str | None = ...,
        output_uri: None = ...,
        select: Callable[[TextAnswer], OfTextAnswer] | None = ...,
        **request: Unpack[_TextRequest],
    ) -> Task[OfTextAnswer]: ...
    @overload
    def invoke_model(
        name: str,
        *,
        model: ImageModel,
        body: Any = ...,
        input_uri: str | None = ...,
        output_uri: None = ...,
        select: Callable[[ImageAnswer], OfImageAnswer] | None = ...,
        **request: Unpack[_ImageRequest],
    ) -> Task[OfImageAnswer]: ...
    @overload
    def invoke_model(
        name: str,
        *,
        model: str,
        body: Any,
        output_uri: None = ...,
        select: Callable[[Any], OfAny] | None = ...,
        **request: Unpack[_Call],
    ) -> Task[OfAny]: ...
    @overload
    def invoke_model(
        name: str,
        *,
        model: str,
        input_uri: str | None = ...,
        output_uri: None = ...,
        select: Callable[[Answer], OfAnswer] | None = ...,
        **request: Unpack[_Request],
    ) -> Task[OfAnswer]: ...


def invoke_model(
    name: str,
    *,
    model: Model | str,
    body: Any = None,
    input_uri: str | None = None,
    output_uri: str | None = None,
    answer: Any = None,
    result: Any = None,
    select: Callable[..., Any] | None = None,
    content_type: str | None = None,
    accept: str | None = None,
    guardrail: Guardrail | None = None,
    trace: str | None = None,
    extra: Mapping[str, Any] | None = None,
    **given: Any,
) -> Task[Any]:
    """Ask a foundation model; keywords are the same for all families, and are written as the model's family wants them.

    The result has `.text`, `.stop_reason` and `.usage`, or `.images`; `.raw.Body` of the step is what the model answered.

    Args:
        name: Name of the state.
        model: A model with its family, such as `bedrock.Claude(profile)`, or the constant id of a model, an inference
            profile or their ARN, whose family is told by it.
        body: The body of the request as the model itself wants it, in place of keywords.
        input_uri: Where in S3 the body of the request lies (`s3://...`), in place of keywords.
        output_uri: Where in S3 the body of the answer is written; the result is then that URI. For what is larger than
            a workflow's payload, 256 KiB, such as images.
        answer: What the model was asked to answer in JSON: the result is its text, read as this.
        result: What the body of the answer is; the result is then that body.
        select: A function that builds the step's result from what it would be without.
        content_type: Media type of the request; JSON.
        accept: Media type of the answer; JSON.
        guardrail: The guardrail to apply.
        trace: Whether the guardrail's trace is in the answer.
        extra: Further members of the body, as the family spells them, such as `{"tools": [...]}`.
        **given: `prompt=` or `messages=`, `system=`, `max_tokens=`, `temperature=`, `top_p=`, `top_k=`, `stop=`; for
            images `negative_prompt=`, `aspect_ratio=`, `seed=`, `output_format=`, `width=`, `height=`, `count=`,
            `quality=`, `cfg_scale=`, `style=`; each as far as the family has it. And what every step has: `retry=`,
            `timeout=`, `comment=`, ...; see `Task`.

    Source:
        AWS Step Functions Developer Guide, "Invoke and customize Amazon Bedrock models with Step Functions"; Amazon Bedrock
        User Guide, "Inference request parameters and response fields for foundation models".
    """
    options = {key: value for key, value in given.items() if key in STEP_OPTIONS}
    keywords = {key: value for key, value in given.items() if key not in STEP_OPTIONS and value is not None}
    model_id, family, problems = resolved(name, model)
    request, wrong = _request(name, family, model_id, body, input_uri, extra, keywords)
    places = {"input_uri": input_uri, "output_uri": output_uri}
    wrong += [problem for keyword, uri in places.items() for problem in _uri_problems(name, keyword, uri)]
    wrong += _result_problems(name, family, output_uri, answer, result)
    settings, wrong_settings = _settings(name, content_type, accept, guardrail, trace)
    stored = {} if output_uri is None else {"Output": {"S3Uri": output_uri}}
    return shaped(
        Task,
        name,
        resource=_RESOURCE,
        arguments={"ModelId": model_id, **request, **stored, **settings},
        raw=_raw_type(family, output_uri, result),
        view=_view(family, output_uri, answer, result),
        select=select,
        options=options,
        problems=(*problems, *wrong, *wrong_settings),
    )


def _request(
    name: str,
    family: Family | None,
    model_id: str,
    body: Any,
    input_uri: str | None,
    extra: Mapping[str, Any] | None,
    keywords: Mapping[str, Any],
) -> tuple[dict[str, Any], list[Diagnostic]]:
    """Give the members that hold the request, and what is wrong with it."""
    raw = [keyword for keyword, value in (("body", body), ("input_uri", input_uri)) if value is not None]
    if raw:
        written = [*keywords, *(() if extra is None else ("extra",))]
        request = {"Body": body} if body is not None else {"Input": {"S3Uri": input_uri}, "ContentType": _JSON}
        return request, _raw_problems(name, raw, written)
    if family is None:
        return {}, [_unknown_family(name, model_id)]
    made, problems = body_of(name, family, model_id, keywords)
    if isinstance(extra, Mapping):
        problems += add_members(name, made, extra)
    elif extra is not None:
        message = f"extra= of '{name}' is {extra!r}, expected a mapping"
        problems.append(finding("field-wrong-type", message, 'extra={"tools": [...]}'))
    return {"Body": made}, problems


def _raw_problems(name: str, raw: Sequence[str], written: Sequence[str]) -> list[Diagnostic]:
    unknown = [keyword for keyword in written if keyword not in REQUEST_KEYWORDS and keyword != "extra"]
    problems = unknown_keywords(f"'{name}'", "invoke_model", unknown, sorted(REQUEST_KEYWORDS))
    if len(raw) == 2:
        problems.append(finding("field-conflict", f"'{name}' has both body= and input_uri=", "give one of them"))
    both = [keyword for keyword in written if keyword not in unknown]
    if both:
        listed = ", ".join(f"{keyword}=" for keyword in both)
        message = f"'{name}' has {raw[0]}=, the whole request, and {listed} besides"
        problems.append(finding("field-conflict", message, f"leave out {raw[0]}=, or write it all there"))
    return problems


def _unknown_family(name: str, model_id: str) -> Diagnostic:
    known = known_id(model_id)
    message = f"'{name}': how requests to {spelled(model_id)} are written is not known"
    hint = (
        "give body=, the request as the model wants it, or call bedrock.converse(...), which is the same for all models"
    )
    if known is None or plain_id(known) is None or families_of(known):
        hint = f"name its family, such as bedrock.Claude({spelled(model_id)}); or {hint}"
    return finding("unknown-model", message, hint)


def _uri_problems(name: str, keyword: str, uri: str | None) -> list[Diagnostic]:
    if uri is None:
        return []
    node = lift(uri)
    problem = ops.require(node, f"{keyword}= of '{name}'", "string")
    if problem is not None:
        return [problem]
    start = constant_start(node)
    if start is None or start.startswith("s3://"):
        return []
    message = f"{keyword}= of '{name}' begins with {start!r}, expected the URI of an object in S3"
    return [finding("field-wrong-value", message, f'{keyword}=f"s3://{{bucket}}/{{key}}"')]


def _settings(
    name: str, content_type: str | None, accept: str | None, guardrail: Guardrail | None, trace: str | None
) -> tuple[dict[str, Any], list[Diagnostic]]:
    made: dict[str, Any] = {}
    problems: list[Diagnostic] = []
    if content_type is not None:
        made["ContentType"] = content_type
    if accept is not None:
        made["Accept"] = accept
    if isinstance(guardrail, Guardrail):
        made |= {"GuardrailIdentifier": guardrail.identifier, "GuardrailVersion": guardrail.version}
    elif guardrail is not None:
        problems.append(not_a_guardrail(name, guardrail))
    if trace is not None:
        made["Trace"] = constant_choice(trace, ("ENABLED", "DISABLED", "ENABLED_FULL"), f"trace= of '{name}'")
    return made, problems


def _result_problems(
    name: str, family: Family | None, output_uri: str | None, answer: Any, result: Any
) -> list[Diagnostic]:
    ways = {"output_uri=": output_uri, "answer=": answer, "result=": result}
    given = [way for way, value in ways.items() if value is not None]
    problems = []
    if len(given) > 1:
        message = f"'{name}' has {' and '.join(given)}, and each says what the result is"
        problems.append(finding("field-conflict", message, "give one of them"))
    if answer is not None and family is not None and family.kind == "image":
        message = f"'{name}' has answer=, but {family.name} answers with images"
        problems.append(finding("model-request", message, "leave it out and read .result.images"))
    if answer is not None and family is None:
        message = f"'{name}' has answer=, but where the text is in the answer of this model is not known"
        problems.append(finding("model-request", message, "result=Model, or a model with its family"))
    if output_uri is None and family is not None and family.kind == "image":
        message = f"'{name}' gets an image as text in base64, which seldom fits into a workflow's payload of 256 KiB"
        hint = 'let it be written to S3: output_uri=f"s3://{bucket}/{key}"'
        problems.append(report("image-in-payload", message, hint, source=caller()))
    return problems


def _raw_type(family: Family | None, output_uri: str | None, result: Any) -> Type:
    if output_uri is not None:
        return invocation_type(STRING)
    if result is not None:
        return invocation_type(model_shape(result))
    return invocation_type(UNKNOWN if family is None else response_type(family))


def _view(family: Family | None, output_uri: str | None, answer: Any, result: Any) -> Callable[[Any], Any]:
    """Give the function that makes the step's result from what InvokeModel answered."""

    def view(raw: Any) -> Any:
        made = raw.Body
        if family is not None and output_uri is None and result is None:
            made = uniform(family.name, family.answer, raw.Body)
            if answer is not None and family.kind == "text":
                made = parse_json(made.text, answer)
        return made

    return view
