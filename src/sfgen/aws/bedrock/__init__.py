"""Amazon Bedrock: foundation models.

`invoke_model` asks a model by its own API, which it hides: keywords, turns and the result are the same for all families.
`converse` asks by the API that is the same for all models.
"""

from __future__ import annotations

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
