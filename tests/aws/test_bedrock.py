"""Bedrock: one way to ask every family of models, and the body that each of them wants."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel

from sfgen import Choice, Parameter, Retry, Succeed, Task, Workflow, compile_all, map_
from sfgen.aws import bedrock
from sfgen.errors import DefinitionError, Diagnostic
from sfgen.services.models import families
from tests.oracles.fixtures import Oracles

CLAUDE = "global.anthropic.claude-haiku-4-5-20251001-v1:0"


class Talk(BaseModel):
    topic: str
    said: list[str]
    minutes: int


class Title(BaseModel):
    title: str


def machine(workflow: Workflow[Any]) -> dict[str, Any]:
    made: dict[str, Any] = workflow.compile().to_dict()["States"]
    return made


def arguments(step: Task[Any], **options: Any) -> dict[str, Any]:
    """Give the arguments of a workflow's only step."""
    workflow = Workflow("one", input=Talk, **options)
    workflow.start_at(step)
    made: dict[str, Any] = machine(workflow)[step.name]["Arguments"]
    return made


def findings(step: Task[Any]) -> list[Diagnostic]:
    workflow = Workflow("one", input=Talk)
    workflow.start_at(step)
    return list(compile_all([workflow])[0].diagnostics)


def body(model: bedrock.Model | str, **request: Any) -> Any:
    return arguments(bedrock.invoke_model("Ask", model=model, **request))["Body"]


# -- Bodies ---------------------------------------------------------------------------------------------------------------

TURNS = [bedrock.user("Hello"), bedrock.assistant("Hi."), bedrock.user("A title?")]
ID = Parameter("ModelId")


def test_claude() -> None:
    request = {"system": "Be kind.", "temperature": 0.5, "top_k": 5, "stop": ["END"], "max_tokens": 100}
    assert body(bedrock.Claude(ID), prompt="A title?", **request) == {
        "anthropic_version": "bedrock-2023-05-31",
        "max_tokens": 100,
        "temperature": 0.5,
        "top_k": 5,
        "stop_sequences": ["END"],
        "system": "Be kind.",
        "messages": [{"role": "user", "content": "A title?"}],
    }


def test_nova() -> None:
    assert body(bedrock.Nova(ID), messages=TURNS, system="Be kind.", max_tokens=100, top_p=0.5, stop=["END"]) == {
        "inferenceConfig": {"maxTokens": 100, "topP": 0.5, "stopSequences": ["END"]},
        "system": [{"text": "Be kind."}],
        "messages": [
            {"role": "user", "content": [{"text": "Hello"}]},
            {"role": "assistant", "content": [{"text": "Hi."}]},
            {"role": "user", "content": [{"text": "A title?"}]},
        ],
    }


def test_llama() -> None:
    assert body(bedrock.Llama(ID), messages=TURNS, system="Be kind.", max_tokens=100) == {
        "max_gen_len": 100,
        "prompt": "<|begin_of_text|>"
        "<|start_header_id|>system<|end_header_id|>\n\nBe kind.<|eot_id|>"
        "<|start_header_id|>user<|end_header_id|>\n\nHello<|eot_id|>"
        "<|start_header_id|>assistant<|end_header_id|>\n\nHi.<|eot_id|>"
        "<|start_header_id|>user<|end_header_id|>\n\nA title?<|eot_id|>"
        "<|start_header_id|>assistant<|end_header_id|>\n\n",
    }


def test_mistral() -> None:
    assert body(bedrock.Mistral(ID), messages=TURNS, system="Be kind.")["messages"] == [
        {"role": "system", "content": "Be kind."},
        {"role": "user", "content": "Hello"},
        {"role": "assistant", "content": "Hi."},
        {"role": "user", "content": "A title?"},
    ]
    assert body(bedrock.MistralInstruct(ID), messages=TURNS, stop=["END"]) == {
        "stop": ["END"],
        "prompt": "<s>[INST] Hello [/INST] Hi.</s>[INST] A title? [/INST]",
    }


def test_command_r() -> None:
    assert body(bedrock.CommandR(ID), messages=TURNS, system="Be kind.", top_p=0.5, top_k=3) == {
        "p": 0.5,
        "k": 3,
        "preamble": "Be kind.",
        "message": "A title?",
        "chat_history": [{"role": "USER", "message": "Hello"}, {"role": "CHATBOT", "message": "Hi."}],
    }
    assert body(bedrock.CommandR(ID), prompt="A title?") == {"message": "A title?"}


def test_jamba() -> None:
    assert body(bedrock.Jamba(ID), prompt="A title?", system="Be kind.", temperature=2) == {
        "temperature": 2,
        "messages": [{"role": "system", "content": "Be kind."}, {"role": "user", "content": "A title?"}],
    }


def test_titan_text() -> None:
    assert body(bedrock.TitanText(ID), prompt="A title?", max_tokens=100, temperature=0) == {
        "inputText": "A title?",
        "textGenerationConfig": {"maxTokenCount": 100, "temperature": 0},
    }


def test_images() -> None:
    stored = {"output_uri": "s3://avatars/heron.json"}
    assert body(bedrock.Stability(ID), prompt="A heron", aspect_ratio="16:9", seed=4, **stored) == {
        "prompt": "A heron",
        "aspect_ratio": "16:9",
        "seed": 4,
    }
    assert body(bedrock.TitanImage(ID), prompt="A heron", negative_prompt="people", count=2, **stored) == {
        "taskType": "TEXT_IMAGE",
        "textToImageParams": {"text": "A heron", "negativeText": "people"},
        "imageGenerationConfig": {"numberOfImages": 2},
    }
    assert body(bedrock.NovaCanvas(ID), prompt="A heron", style="PHOTOREALISM", width=1280, **stored) == {
        "taskType": "TEXT_IMAGE",
        "textToImageParams": {"text": "A heron", "style": "PHOTOREALISM"},
        "imageGenerationConfig": {"width": 1280},
    }


CHATS = [
    bedrock.Claude,
    bedrock.Nova,
    bedrock.Llama,
    bedrock.Mistral,
    bedrock.MistralInstruct,
    bedrock.CommandR,
    bedrock.Jamba,
]


def evaluated(value: Any, oracles: Oracles, bindings: dict[str, Any]) -> Any:
    """Give a value as Step Functions would: every expression in it evaluated."""
    if isinstance(value, dict):
        return {key: evaluated(each, oracles, bindings) for key, each in value.items()}
    if isinstance(value, list):
        return [evaluated(each, oracles, bindings) for each in value]
    if isinstance(value, str) and value.startswith("{%"):
        answer = oracles.jsonata_eval(value[2:-2], bindings)
        assert answer["ok"], answer
        return answer["value"]
    return value


@pytest.mark.parametrize("model", CHATS, ids=lambda model: model.__name__)
@pytest.mark.parametrize("count", [1, 3])
def test_a_conversation_in_a_variable_becomes_the_same_request(
    model: type[bedrock.Model], count: int, oracles: Oracles
) -> None:
    system = {} if model is bedrock.MistralInstruct else {"system": "Be kind."}
    more: dict[str, Any] = {"max_tokens": 100, **system}
    told = [{"role": "user", "content": "Hello"}, {"role": "assistant", "content": "Hi."}] * 2
    known = [
        bedrock.user(each["content"]) if each["role"] == "user" else bedrock.assistant(each["content"]) for each in told
    ]
    workflow = Workflow("talk", input=Talk)
    talk = workflow.variable("talk", type=list[bedrock.Message])
    ask = bedrock.invoke_model("Ask", model=model(ID), messages=talk, **more)
    first = Task[Any]("First", resource="arn:aws:states:::lambda:invoke", arguments={"FunctionName": "f"})
    workflow.start_at(first.sets(talk=known[:count]) >> ask)
    made = machine(workflow)["Ask"]["Arguments"]["Body"]
    expected = body(model(ID), messages=known[:count], **more)
    got = evaluated(made, oracles, {"talk": told[:count]})
    if model is bedrock.CommandR and count == 1:
        assert got.pop("chat_history") == []
    assert got == expected


def test_a_conversation_may_be_built_from_any_list() -> None:
    workflow = Workflow("talk", input=Talk)
    ask = bedrock.invoke_model("Ask", model=bedrock.Llama(ID), messages=map_(workflow.input.said, bedrock.user))
    workflow.start_at(ask)
    prompt = machine(workflow)["Ask"]["Arguments"]["Body"]["prompt"]
    assert prompt.startswith("{% '<|begin_of_text|>' & $join(")


def test_what_a_turn_holds_may_be_the_models_own() -> None:
    picture = {"type": "image", "source": {"type": "base64", "media_type": "image/png", "data": "aGk="}}
    turn = {"role": "user", "content": [picture, {"type": "text", "text": "What is it?"}]}
    assert body(bedrock.Claude(ID), messages=[turn], max_tokens=10)["messages"] == [turn]
    blocks = {"role": "user", "content": [{"text": "Hello"}]}
    assert body(bedrock.Nova(ID), messages=[blocks])["messages"] == [blocks]


def test_further_members_are_added_to_the_body() -> None:
    tools = [{"name": "look_up", "input_schema": {"type": "object"}}]
    assert body(bedrock.Claude(ID), prompt="Hi", max_tokens=10, extra={"tools": tools})["tools"] == tools
    reasoning = {"inferenceConfig": {"reasoningConfig": {"type": "enabled"}}}
    assert body(bedrock.Nova(ID), prompt="Hi", max_tokens=10, extra=reasoning)["inferenceConfig"] == {
        "maxTokens": 10,
        "reasoningConfig": {"type": "enabled"},
    }


def test_jsonpath_takes_a_request_too() -> None:
    workflow = Workflow("talk", input=Talk, query_language="JSONPath")
    ask = bedrock.invoke_model("Ask", model=bedrock.Claude(ID), prompt=workflow.input.topic, max_tokens=10)
    workflow.start_at(ask)
    workflow.returns({"text": ask.result.text})
    parameters = machine(workflow)["Ask"]["Parameters"]
    assert parameters["Body"]["messages"] == [{"role": "user", "content.$": "$$.Execution.Input.topic"}]


# -- The rest of the call ---------------------------------------------------------------------------------------------------


def test_settings_of_the_call() -> None:
    step = bedrock.invoke_model(
        "Ask",
        model=CLAUDE,
        prompt="Hi",
        max_tokens=10,
        guardrail=bedrock.Guardrail("abc", version="2"),
        trace="ENABLED",
        accept="application/json",
        content_type="application/json",
        retry=Retry.bedrock(),
        comment="Ask",
    )
    made = arguments(step)
    del made["Body"]
    assert made == {
        "ModelId": CLAUDE,
        "ContentType": "application/json",
        "Accept": "application/json",
        "GuardrailIdentifier": "abc",
        "GuardrailVersion": "2",
        "Trace": "ENABLED",
    }
    assert step.comment == "Ask"


def test_request_and_answer_in_s3() -> None:
    step = bedrock.invoke_model("Ask", model=bedrock.Claude(ID), input_uri="s3://b/in", output_uri="s3://b/out")
    assert arguments(step) == {
        "ModelId": "${ModelId}",
        "Input": {"S3Uri": "s3://b/in"},
        "ContentType": "application/json",
        "Output": {"S3Uri": "s3://b/out"},
    }


def test_an_unknown_model_takes_a_body_of_its_own() -> None:
    step = bedrock.invoke_model("Ask", model="deepseek.r1-v1:0", body={"prompt": "Hi"}, result=Title)
    workflow = Workflow("one", output=Title)
    workflow.start_at(step)
    workflow.returns(step.result)
    made = machine(workflow)["Ask"]
    assert made["Arguments"] == {"ModelId": "deepseek.r1-v1:0", "Body": {"prompt": "Hi"}}
    assert made["Output"] == "{% $states.result.Body %}"


# -- Results ----------------------------------------------------------------------------------------------------------------


def output(step: Task[Any], value: Any) -> Any:
    workflow = Workflow("one")
    workflow.start_at(step)
    workflow.returns(value)
    return machine(workflow)[step.name]["Output"]


@pytest.mark.parametrize(
    ("model", "text", "stop_reason"),
    [
        (bedrock.Claude, "content[0].text", "stop_reason"),
        (bedrock.Nova, "output.message.content[0].text", "stopReason"),
        (bedrock.TitanText, "results[0].outputText", "results[0].completionReason"),
        (bedrock.Llama, "generation", "stop_reason"),
        (bedrock.MistralInstruct, "outputs[0].text", "outputs[0].stop_reason"),
        (bedrock.Mistral, "choices[0].message.content", "choices[0].stop_reason"),
        (bedrock.CommandR, "text", "finish_reason"),
        (bedrock.Jamba, "choices[0].message.content", "choices[0].finish_reason"),
    ],
)
def test_the_text_is_found_whatever_the_family(model: type[bedrock.TextModel], text: str, stop_reason: str) -> None:
    step = bedrock.invoke_model("Ask", model=model(ID), prompt="Hi", max_tokens=10)
    assert output(step, [step.result.text, step.result.stop_reason]) == [
        f"{{% $states.result.Body.{text} %}}",
        f"{{% $states.result.Body.{stop_reason} %}}",
    ]


def test_images_and_usage() -> None:
    draw = bedrock.invoke_model("Draw", model=bedrock.Stability(ID), prompt="A heron")
    assert output(draw, draw.result.images[0]) == "{% $states.result.Body.images[0] %}"
    ask = bedrock.invoke_model("Ask", model=bedrock.Nova(ID), prompt="Hi")
    used = output(ask, ask.result.usage.input_tokens + ask.result.usage.output_tokens)
    assert used == "{% $states.result.Body.usage.inputTokens + $states.result.Body.usage.outputTokens %}"


def test_what_the_model_answered_itself_stays_in_reach() -> None:
    step = bedrock.invoke_model("Ask", model=bedrock.Claude(ID), prompt="Hi", max_tokens=10)
    assert output(step, step.raw.Body.content[1].input) == "{% $states.result.Body.content[1].input %}"


def test_the_answer_may_be_json() -> None:
    step = bedrock.invoke_model("Ask", model=bedrock.Claude(ID), prompt="Hi", max_tokens=10, answer=Title)
    assert output(step, step.result.title) == "{% $parse($states.result.Body.content[0].text).title %}"
    upper = bedrock.invoke_model(
        "Ask", model=bedrock.Llama(ID), prompt="Hi", answer=Title, select=lambda title: title.title.upper()
    )
    assert output(upper, upper.result) == "{% $uppercase($parse($states.result.Body.generation).title) %}"


def test_what_was_written_to_s3_is_its_uri() -> None:
    step = bedrock.invoke_model("Draw", model=bedrock.Stability(ID), prompt="A heron", output_uri="s3://b/k")
    assert output(step, step.result) == "{% $states.result.Body %}"
    assert output(step, step.result.upper()) == "{% $uppercase($states.result.Body) %}"


# -- Findings -----------------------------------------------------------------------------------------------------------------

MESSAGES = [
    ({"model": CLAUDE, "prompt": "x"}, "model-request", "'Ask': Claude needs max_tokens="),
    ({"prompt": "x", "max_tokens": 0}, "field-range", "max_tokens= of 'Ask' is 0, allowed is 1 or more"),
    ({"prompt": "x", "temperature": 1.5}, "field-range", "temperature= of 'Ask' is 1.5, allowed is 0.00001 to 1"),
    ({"prompt": "x", "max_tokens": 1.5}, "field-wrong-type", "max_tokens= of 'Ask' is 1.5, expected a whole number"),
    ({"prompt": "x", "max_tokens": "1"}, "operand-type", "max_tokens= of 'Ask' needs a number, but '1' is a string"),
    ({"prompt": "x", "stop": "END"}, "operand-type", "stop= of 'Ask' needs a list, but 'END' is a string"),
    ({"prompt": "x", "max_token": 5}, "model-request", "'Ask': Amazon Nova takes no max_token="),
    ({"prompt": "x", "messages": TURNS}, "field-conflict", "'Ask' has both prompt= and messages="),
    ({}, "model-request", "'Ask' asks the model nothing"),
    ({"messages": []}, "model-request", "messages= of 'Ask' is empty"),
    ({"messages": ["Hi"]}, "model-request", "messages= of 'Ask' has a turn that is a string"),
    ({"messages": [{"role": "system", "content": "x"}]}, "model-request", "messages= of 'Ask' has a turn of 'system'"),
    ({"messages": "Hi"}, "operand-type", "messages= of 'Ask' needs a list, but 'Hi' is a string"),
    ({"body": {}, "prompt": "x"}, "field-conflict", "'Ask' has body=, the whole request, and prompt= besides"),
    ({"body": {}, "input_uri": "s3://a/b"}, "field-conflict", "'Ask' has both body= and input_uri="),
    ({"body": {}, "max_token": 3}, "model-request", "'Ask': invoke_model takes no max_token="),
    (
        {"input_uri": "https://a/b"},
        "field-wrong-value",
        "input_uri= of 'Ask' begins with 'https://a/b', expected the URI of an object in S3",
    ),
    ({"prompt": "x", "guardrail": "abc"}, "field-wrong-type", "guardrail= of 'Ask' is 'abc', expected a Guardrail"),
    (
        {"prompt": "x", "answer": Title, "result": Title},
        "field-conflict",
        "'Ask' has answer= and result=, and each says what the result is",
    ),
    (
        {"prompt": "x", "max_tokens": 5, "extra": {"inferenceConfig": {"maxTokens": 4}}},
        "field-conflict",
        "extra= of 'Ask' has 'inferenceConfig.maxTokens', which a keyword or prompt= writes already",
    ),
    (
        {"model": bedrock.Nova(CLAUDE), "prompt": "x"},
        "unknown-model",
        f"bedrock.Nova('{CLAUDE}'): '{CLAUDE}' is a model of the family Claude",
    ),
    (
        {"model": "deepseek.r1-v1:0", "prompt": "x"},
        "unknown-model",
        "'Ask': how requests to 'deepseek.r1-v1:0' are written is not known",
    ),
    (
        {"model": CLAUDE, "prompt": "x", "max_tokens": 9, "temperature": 0.1, "top_p": 0.1},
        "field-conflict",
        "'Ask' has both temperature= and top_p=, but Claude 4.5 and later takes one of them",
    ),
    (
        {"model": bedrock.TitanText("amazon.titan-text-premier-v1:0"), "prompt": "x", "max_tokens": 4000},
        "field-range",
        "max_tokens= of 'Ask' is 4,000, allowed is 1 to 3,072",
    ),
    (
        {"model": bedrock.TitanText(ID), "messages": TURNS},
        "model-request",
        "'Ask': Amazon Titan Text takes no messages=",
    ),
    (
        {"model": bedrock.NovaCanvas(ID), "prompt": "x", "width": 1000, "output_uri": "s3://a/b"},
        "field-range",
        "width= of 'Ask' is 1,000, allowed is 320 to 4,096 in steps of 16",
    ),
    (
        {"model": "stability.stable-image-core-v1:1", "prompt": "x", "output_format": "webp", "output_uri": "s3://a/b"},
        "field-wrong-value",
        "output_format= of 'Ask' is 'webp', expected one of 'jpeg', 'png'",
    ),
    (
        {"model": bedrock.TitanImage(ID), "prompt": "x" * 513, "output_uri": "s3://a/b"},
        "field-range",
        "prompt= of 'Ask' has 513 characters, at most 512 are allowed",
    ),
    (
        {"model": bedrock.Stability(ID), "prompt": "x", "answer": Title},
        "model-request",
        "'Ask' has answer=, but Stability AI answers with images",
    ),
    (
        {"model": "anthropic.claude-3-haiku-20240307-v1:0", "prompt": "x", "max_tokens": 5},
        "retired-model",
        "'anthropic.claude-3-haiku-20240307-v1:0': the end of life of Claude 3 Haiku is 2026-09-10",
    ),
    (
        {"model": bedrock.Stability(ID), "prompt": "x"},
        "image-in-payload",
        "'Ask' gets an image as text in base64, which seldom fits into a workflow's payload of 256 KiB",
    ),
]


@pytest.mark.parametrize(("request_", "code", "message"), MESSAGES, ids=[f"{m[1]}-{n}" for n, m in enumerate(MESSAGES)])
def test_what_cannot_be_is_found(request_: dict[str, Any], code: str, message: str) -> None:
    request = {"model": bedrock.Nova(ID), **request_}
    found = findings(bedrock.invoke_model("Ask", **request))
    assert (found[0].code, found[0].message) == (code, message)
    assert [each.code for each in found[1:] if each.severity != "advice"] == []
    assert found[0].state == "Ask"
    assert found[0].source is not None


def test_a_parameter_alone_does_not_tell_the_family() -> None:
    [found] = findings(bedrock.invoke_model("Ask", model=ID, prompt="Hi"))
    assert found.message == "'Ask': how requests to ModelId are written is not known"
    assert found.hint is not None
    assert found.hint.startswith("name its family, such as bedrock.Claude(ModelId); or give body=")


def test_the_default_of_a_parameter_is_looked_at() -> None:
    model = bedrock.Claude(Parameter("ModelId", default="anthropic.claude-3-haiku-20240307-v1:0"))
    [found] = findings(bedrock.invoke_model("Ask", model=model, prompt="Hi", max_tokens=10))
    assert found.code == "retired-model"


def test_no_model_is_refused_at_once() -> None:
    wrong: Any = bedrock.Claude
    with pytest.raises(DefinitionError, match="model= of 'Ask' is Claude, expected a model"):
        bedrock.invoke_model("Ask", model=wrong, prompt="Hi")


def test_a_text_model_has_no_images_and_stops_for_known_reasons() -> None:
    step = bedrock.invoke_model("Ask", model=CLAUDE, prompt="Hi", max_tokens=10)
    workflow = Workflow("one")
    wrong: Any = step.result
    workflow.start_at(
        step >> Choice("Whole?").when(step.result.stop_reason == "max_token", Succeed("No")).otherwise(Succeed("Yes"))
    )
    workflow.returns(wrong.images)
    found = compile_all([workflow])[0].diagnostics
    assert [each.code for each in found] == ["impossible-comparison", "unknown-member"]
    assert found[0].hint == "did you mean 'max_tokens'?"
    assert found[1].hint == "it has text, stop_reason, usage"


# -- Converse -----------------------------------------------------------------------------------------------------------------


def test_converse() -> None:
    step = bedrock.converse(
        "Ask",
        model=ID,
        messages=TURNS[1:],
        system="Be kind.",
        max_tokens=100,
        temperature=0.5,
        stop=["END"],
        guardrail=bedrock.Guardrail("abc", version="DRAFT"),
        trace="enabled",
        AdditionalModelRequestFields={"top_k": 4},
        retry=Retry.bedrock(),
    )
    assert arguments(step) == {
        "ModelId": "${ModelId}",
        "Messages": [
            {"Role": "assistant", "Content": [{"Text": "Hi."}]},
            {"Role": "user", "Content": [{"Text": "A title?"}]},
        ],
        "System": [{"Text": "Be kind."}],
        "InferenceConfig": {"MaxTokens": 100, "Temperature": 0.5, "StopSequences": ["END"]},
        "AdditionalModelRequestFields": {"top_k": 4},
        "GuardrailConfig": {"GuardrailIdentifier": "abc", "GuardrailVersion": "DRAFT", "Trace": "enabled"},
    }
    title = bedrock.converse("Ask", model=ID, prompt="Hi", answer=Title)
    assert output(title, title.result.title) == "{% $parse($states.result.Output.Message.Content[0].Text).title %}"


def test_converse_takes_a_conversation_from_a_variable(oracles: Oracles) -> None:
    workflow = Workflow("talk", input=Talk)
    talk = workflow.variable("talk", [bedrock.user(workflow.input.topic)])
    ask = bedrock.converse("Ask", model=CLAUDE, messages=talk)
    again = bedrock.converse("Again", model=CLAUDE, messages=talk)
    workflow.start_at(ask.sets(talk=[*TURNS, bedrock.assistant(ask.result.text)]) >> again)
    made = machine(workflow)["Again"]["Arguments"]["Messages"]
    told = [{"role": "user", "content": "Hello"}]
    assert evaluated(made, oracles, {"talk": told}) == [{"Role": "user", "Content": [{"Text": "Hello"}]}]


def test_turns_of_converse_may_be_its_own() -> None:
    turn = {"Role": "user", "Content": [{"Document": {"Format": "pdf", "Name": "a", "Source": {}}}, {"Text": "?"}]}
    assert arguments(bedrock.converse("Ask", model=CLAUDE, messages=[turn]))["Messages"] == [turn]


@pytest.mark.parametrize(
    ("request_", "message"),
    [
        ({}, "'Ask' asks the model nothing"),
        ({"prompt": "x", "messages": TURNS}, "'Ask' has both prompt= and messages="),
        ({"prompt": "x", "top_k": 3}, "'Ask': Converse takes no top_k="),
        ({"prompt": "x", "Toolconfig": {}}, "'Ask': Converse takes no Toolconfig="),
        ({"prompt": "x", "temperature": 3}, "temperature= of 'Ask' is 3, allowed is 0 to 1"),
        ({"prompt": "x", "guardrail": 3}, "guardrail= of 'Ask' is 3, expected a Guardrail"),
    ],
)
def test_what_converse_does_not_take_is_found(request_: dict[str, Any], message: str) -> None:
    found = findings(bedrock.converse("Ask", model=CLAUDE, **request_))
    assert [each.message for each in found] == [message]


def test_errors_are_called_after_the_integration() -> None:
    gone = Succeed("Gone")
    steps = {
        "Bedrock": bedrock.invoke_model("Ask", model=CLAUDE, prompt="Hi", max_tokens=10, retry=Retry.bedrock()),
        "BedrockRuntime": bedrock.converse("Ask", model=CLAUDE, prompt="Hi", retry=Retry.bedrock()),
    }
    for prefix, step in steps.items():
        workflow = Workflow("one")
        workflow.start_at(step.catch(bedrock.errors.ModelErrorException, then=gone))
        made = machine(workflow)["Ask"]
        assert made["Retry"][0]["ErrorEquals"] == [
            f"{prefix}.ThrottlingException",
            f"{prefix}.ServiceUnavailableException",
            f"{prefix}.InternalServerException",
            f"{prefix}.ModelNotReadyException",
            f"{prefix}.ModelTimeoutException",
        ]
        assert made["Catch"][0]["ErrorEquals"] == [f"{prefix}.ModelErrorException"]


# -- The other actions ----------------------------------------------------------------------------------------------------------


def test_the_other_actions_of_bedrock_are_there() -> None:
    assert "create_model_customization_job" in dir(bedrock)
    made = bedrock.create_model_customization_job("Train", JobName="x")
    assert isinstance(made, Task)
    with pytest.raises(AttributeError, match=r"sfgen\.aws\.bedrock has no 'Cloud'; did you mean 'Claude'\?"):
        _ = bedrock.Cloud


def test_the_page_lists_each_family_with_its_keywords() -> None:
    page = (Path(__file__).parents[2] / "docs" / "generative-ai.md").read_text("utf-8")
    rows = re.findall(r"^\| `bedrock\.(\w+)` \| [^|]+ \| (.+) \|$", page, re.MULTILINE)
    expected = [
        (
            family.class_name,
            ", ".join(f"`{key}=`" for key in [*([] if family.prompt else ["messages"]), *family.keywords]),
        )
        for family in families().values()
    ]
    assert rows == expected
    for key, family in families().items():
        assert getattr(bedrock, family.class_name).family == key
