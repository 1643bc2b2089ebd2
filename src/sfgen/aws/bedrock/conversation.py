"""Conversations: a list of turns, and how each family of models wants them written.

Turns are `user(...)` and `assistant(...)` in a list, or an expression that gives such a list, such as a variable that
grows. What the families want is built from either, so a conversation may go to several of them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Literal, TypeAlias, TypedDict

from sfgen.errors import Diagnostic
from sfgen.expr import operations as ops
from sfgen.expr import tree
from sfgen.expr.functions import if_, join, map_, obj
from sfgen.expr.refs import Expr
from sfgen.expr.tree import Arr, finding
from sfgen.expr.values import lift

__all__ = ["Message", "Turns", "assistant", "converse_turns", "turn_problems", "turns_of", "user", "written"]


class Message(TypedDict):
    """One turn of a conversation: who speaks, and what is said."""

    role: Literal["user", "assistant"]
    content: str


Turns: TypeAlias = "list[Any] | Expr"
"""A conversation: its turns where their number is known, else an expression that gives them."""


def user(text: str) -> Message:
    """Say something to a model: a turn of a conversation."""
    return obj(Message, role="user", content=text)


def assistant(text: str) -> Message:
    """Repeat what a model said: a turn of a conversation."""
    return obj(Message, role="assistant", content=text)


def turns_of(prompt: Any, messages: Any) -> Turns:
    """Give a prompt, or messages, as a conversation."""
    if messages is None:
        return [Expr(lift(user(prompt)))]
    node = lift(messages)
    if isinstance(node, Arr):
        return [Expr(element) for element in node.elements]
    return Expr(node)


def turn_problems(name: str, turns: Turns) -> list[Diagnostic]:
    """Report what is wrong with a conversation whatever the model."""
    if isinstance(turns, Expr):
        problem = ops.require(lift(turns), f"messages= of '{name}'", "list")
        return [] if problem is None else [problem]
    if not turns:
        message = f"messages= of '{name}' is empty"
        return [finding("model-request", message, 'messages=[bedrock.user("...")]')]
    return [problem for turn in turns for problem in _wrong_role(name, turn)]


def _wrong_role(name: str, turn: Any) -> list[Diagnostic]:
    node = lift(turn)
    if "object" not in ops.kinds(node.type) and ops.kinds(node.type):
        message = f"messages= of '{name}' has a turn that is {node.type.describe()}"
        return [finding("model-request", message, 'say who speaks: bedrock.user("..."), bedrock.assistant("...")')]
    if not isinstance(node, tree.Obj):
        return []
    role = _role(turn)
    if role is None or role in ("user", "assistant"):
        return []
    hint = "give it as system=" if role == "system" else "bedrock.user(...) and bedrock.assistant(...) make turns"
    return [finding("model-request", f"messages= of '{name}' has a turn of {role!r}", hint)]


def _role(turn: Any) -> str | None:
    node = lift(turn["role"])
    return node.value if isinstance(node, tree.Literal) and isinstance(node.value, str) else None


def _each(turns: Turns, write: Callable[[Any], Any]) -> Any:
    return map_(turns, write) if isinstance(turns, Expr) else [write(turn) for turn in turns]


def _by_role(turn: Any, user_form: Any, assistant_form: Any) -> Any:
    role = _role(turn)
    if role is None:
        return if_(turn["role"] == "user", user_form, assistant_form)
    return user_form if role == "user" else assistant_form


def _joined(turns: Turns, write: Callable[[Any], str], before: str, after: str) -> str:
    if isinstance(turns, Expr):
        return f"{before}{join(map_(turns, write), '')}{after}"
    return before + "".join(f"{write(turn)}" for turn in turns) + after


def _chat(turns: Turns, _system: Any) -> dict[str, Any]:
    return {"messages": turns}


def _system_turn(turns: Turns, system: Any) -> dict[str, Any]:
    first = [] if system is None else [{"role": "system", "content": system}]
    return {"messages": first + turns if first else turns}


def _blocks(turns: Turns, _system: Any) -> dict[str, Any]:
    def write(turn: Any) -> Any:
        if ops.is_list(lift(turn["content"]).type):  # blocks already
            return turn
        return {"role": turn["role"], "content": [{"text": turn["content"]}]}

    return {"messages": _each(turns, write)}


def _llama(turns: Turns, system: Any) -> dict[str, Any]:
    """Write Llama's chat template. Source: Amazon Bedrock User Guide, "Meta Llama models"."""

    def header(role: str) -> str:
        return f"<|start_header_id|>{role}<|end_header_id|>\n\n"

    def write(turn: Any) -> str:
        return f"{header(turn['role'])}{turn['content']}<|eot_id|>"

    before = "<|begin_of_text|>" + ("" if system is None else f"{header('system')}{system}<|eot_id|>")
    return {"prompt": _joined(turns, write, before, header("assistant"))}


def _instruct(turns: Turns, _system: Any) -> dict[str, Any]:
    """Write Mistral's template. Source: Amazon Bedrock User Guide, "Mistral AI text completion"."""

    def write(turn: Any) -> str:
        said = turn["content"]
        text: str = _by_role(turn, f"[INST] {said} [/INST]", f" {said}</s>")
        return text

    return {"prompt": _joined(turns, write, "<s>", "")}


def _history(turns: Turns, _system: Any) -> dict[str, Any]:
    """Write the last turn as the message, and what was before as the history, as Cohere wants it."""

    def write(turn: Any) -> Any:
        return {"role": _by_role(turn, "USER", "CHATBOT"), "message": turn["content"]}

    last = {"message": turns[-1]["content"]}
    if not isinstance(turns, Expr) and len(turns) == 1:
        return last
    return {**last, "chat_history": _each(turns[:-1], write)}


_FORMS: Mapping[str, Callable[[Turns, Any], dict[str, Any]]] = {
    "chat": _chat,
    "system-turn": _system_turn,
    "blocks": _blocks,
    "llama": _llama,
    "instruct": _instruct,
    "history": _history,
}


def written(form: str, turns: Turns, system: Any) -> dict[str, Any]:
    """Give the members of a body that hold a conversation.

    Args:
        form: How the family writes it: `conversation` in the data.
        turns: The conversation.
        system: The system text where the family writes it as a turn, else None.
    """
    if not isinstance(turns, Expr) and not turns:
        return {}
    return _FORMS[form](turns, system)


def converse_turns(turns: Turns) -> Sequence[Any]:
    """Give a conversation as Converse wants it; turns in its own form stay as they are."""

    def write(turn: Any) -> Any:
        node = lift(turn)
        if isinstance(node, tree.Obj) and any(key == "Role" for key, _ in node.items):
            return turn
        return {"Role": turn["role"], "Content": [{"Text": turn["content"]}]}

    made: Sequence[Any] = _each(turns, write)
    return made
