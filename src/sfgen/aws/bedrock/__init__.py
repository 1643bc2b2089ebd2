"""Amazon Bedrock: foundation models.

`invoke_model` asks a model by its own API, which it hides: keywords, turns and the result are the same for all families.
`converse` asks by the API that is the same for all models. The other actions of Bedrock are here as those of any service.
"""

from __future__ import annotations

from typing import Any

from sfgen.aws import service
from sfgen.aws.bedrock.answer import Answer, ImageAnswer, TextAnswer, Usage
from sfgen.aws.bedrock.conversation import Message, assistant, user
from sfgen.aws.bedrock.converse import converse
from sfgen.aws.bedrock.invoke import invoke_model
from sfgen.aws.bedrock.models import (
    Claude,
    CommandR,
    Guardrail,
    ImageModel,
    Jamba,
    Llama,
    Mistral,
    MistralInstruct,
    Model,
    Nova,
    NovaCanvas,
    Stability,
    TextModel,
    TitanImage,
    TitanText,
)
from sfgen.services.words import near

__all__ = [
    "Answer",
    "Claude",
    "CommandR",
    "Guardrail",
    "ImageAnswer",
    "ImageModel",
    "Jamba",
    "Llama",
    "Message",
    "Mistral",
    "MistralInstruct",
    "Model",
    "Nova",
    "NovaCanvas",
    "Stability",
    "TextAnswer",
    "TextModel",
    "TitanImage",
    "TitanText",
    "Usage",
    "assistant",
    "converse",
    "invoke_model",
    "user",
]


def __getattr__(name: str) -> Any:
    if name.startswith("_"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        # The models are asked by the API of Bedrock Runtime, so its errors are those that matter.
        return getattr(service("bedrockruntime" if name == "errors" else "bedrock"), name)
    except AttributeError as error:
        close = near(name, __dir__())
        hint = f"; did you mean {close!r}?" if close else ""
        raise AttributeError(f"sfgen.aws.bedrock has no {name!r}{hint}", name=name) from error


def __dir__() -> list[str]:
    return sorted({*__all__, *dir(service("bedrock"))})
