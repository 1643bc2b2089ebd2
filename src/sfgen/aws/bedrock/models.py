"""Models: an id together with the family that says how requests to it are written."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from sfgen.checks import report
from sfgen.errors import DefinitionError, Diagnostic
from sfgen.expr.operations import fits
from sfgen.expr.refs import Expr
from sfgen.expr.tree import Access, Literal, finding
from sfgen.expr.values import Held, lift
from sfgen.origin import caller
from sfgen.services.models import Family, families, families_of, lifecycle_of

__all__ = [
    "Claude",
    "CommandR",
    "Guardrail",
    "ImageModel",
    "Jamba",
    "Llama",
    "Mistral",
    "MistralInstruct",
    "Model",
    "Nova",
    "NovaCanvas",
    "Stability",
    "TextModel",
    "TitanImage",
    "TitanText",
    "known_id",
    "not_a_guardrail",
    "resolved",
    "spelled",
]


class Model:
    """A foundation model whose family is known.

    Args:
        id: The id of the model, of an inference profile, or the ARN of either, of a provisioned throughput or of a custom
            model; a `Parameter` where it is chosen at the deploy.
    """

    family: ClassVar[str] = ""

    __slots__ = ("id",)

    def __init__(self, id: str) -> None:
        self.id: str = id

    def __repr__(self) -> str:
        return f"bedrock.{type(self).__name__}({spelled(self.id)})"


class TextModel(Model):
    """A model that answers with text."""

    __slots__ = ()


class ImageModel(Model):
    """A model that answers with images."""

    __slots__ = ()


class Claude(TextModel):
    """Anthropic Claude 3 and later, by its Messages API."""

    __slots__ = ()
    family = "claude"


class Nova(TextModel):
    """Amazon Nova Micro, Lite, Pro and Premier, and Nova 2 Lite."""

    __slots__ = ()
    family = "nova"


class TitanText(TextModel):
    """Amazon Titan Text, which answers one prompt and knows no turns."""

    __slots__ = ()
    family = "titan_text"


class Llama(TextModel):
    """Meta Llama 3 and later: turns are written in its chat template."""

    __slots__ = ()
    family = "llama"


class Mistral(TextModel):
    """Mistral models with a chat API: Mistral Large and newer."""

    __slots__ = ()
    family = "mistral"


class MistralInstruct(TextModel):
    """Mistral models with text completion, such as Mistral 7B and Mixtral 8x7B: turns are written with `[INST]`."""

    __slots__ = ()
    family = "mistral_instruct"


class CommandR(TextModel):
    """Cohere Command R and R+."""

    __slots__ = ()
    family = "command_r"


class Jamba(TextModel):
    """AI21 Jamba."""

    __slots__ = ()
    family = "jamba"


class Stability(ImageModel):
    """Stability AI: Stable Image Core and Ultra, Stable Diffusion 3.5."""

    __slots__ = ()
    family = "stability"


class TitanImage(ImageModel):
    """Amazon Titan Image Generator, from text to image."""

    __slots__ = ()
    family = "titan_image"


class NovaCanvas(ImageModel):
    """Amazon Nova Canvas, from text to image."""

    __slots__ = ()
    family = "nova_canvas"


@dataclass(frozen=True, slots=True)
class Guardrail:
    """A guardrail that looks at what is asked and answered.

    Attributes:
        identifier: Its id or ARN.
        version: Its version: a number as text, or `DRAFT`.
    """

    identifier: str
    version: str


def known_id(model_id: str) -> str | None:
    """Give the id of a model where it is written down: a constant, or the default of a `Parameter`."""
    node = lift(model_id)
    if isinstance(node, Literal) and isinstance(node.value, str):
        return node.value
    if isinstance(node, Access) and not node.segments:
        default: str | None = getattr(node.root, "default", None)
        return default
    return None


def spelled(model_id: str) -> str:
    """Write the id of a model for a message."""
    node = lift(model_id)
    if isinstance(node, Access):
        return node.spelled()
    return repr(node.value) if isinstance(node, Literal) else str(Expr(node))


def resolved(name: str, model: Model | str) -> tuple[str, Family | None, list[Diagnostic]]:
    """Give the id and the family of a model, and findings about it.

    A family is told by the class, else by a constant id; a `Parameter` alone does not tell, since it may get the id of
    any model.
    """
    if isinstance(model, Model):
        known = known_id(model.id)
        found = [] if known is None else families_of(known)
        problems = [_other_family(model, found[0])] if found and model.family not in found else []
        return model.id, families()[model.family], [*problems, *_ends(known)]
    node = lift(model)
    if not (isinstance(model, (str, Held)) and fits(node, "string")):
        shown = model.__name__ if isinstance(model, type) else repr(model)
        message = f"model= of '{name}' is {shown}, expected a model"
        raise DefinitionError([finding("field-wrong-type", message, 'model=bedrock.Claude("the id of a model")')])
    known = node.value if isinstance(node, Literal) and isinstance(node.value, str) else None
    found = [] if known is None else families_of(known)
    return model, families()[found[0]] if found else None, _ends(known_id(model))


def _other_family(model: Model, key: str) -> Diagnostic:
    family = families()[key]
    message = f"{model!r}: {spelled(model.id)} is a model of the family {family.name}"
    return finding("unknown-model", message, f"write bedrock.{family.class_name}({spelled(model.id)})")


def _ends(model_id: str | None) -> list[Diagnostic]:
    end = None if model_id is None else lifecycle_of(model_id)
    if end is None:
        return []
    when = "long past" if end.day is None else end.day
    hint = "name a newer model; bedrock list-foundation-models of the AWS CLI lists what your account has"
    return [report("retired-model", f"{model_id!r}: the end of life of {end.name} is {when}", hint, source=caller())]


def not_a_guardrail(name: str, value: object) -> Diagnostic:
    """Report what is given as a guardrail and is none."""
    message = f"guardrail= of '{name}' is {value!r}, expected a Guardrail"
    return finding("field-wrong-type", message, 'guardrail=bedrock.Guardrail("id", version="1")')
