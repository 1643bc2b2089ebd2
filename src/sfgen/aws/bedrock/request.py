"""The body of a request to a model, made from keywords that are the same for all families."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any, Final

from sfgen.aws.bedrock.conversation import turn_problems, turns_of, written
from sfgen.aws.bedrock.models import known_id
from sfgen.errors import Diagnostic
from sfgen.expr import operations as ops
from sfgen.expr.tree import Arr, Literal, Node, finding
from sfgen.expr.values import lift
from sfgen.services.models import Family, Keyword, families

__all__ = ["REQUEST_KEYWORDS", "add_members", "body_of", "range_problems", "unknown_keywords"]

REQUEST_KEYWORDS: Final = frozenset(
    {"prompt", "messages", *(name for family in families().values() for name in family.keywords)}
)
"""Every keyword that some family takes."""

_KINDS: Final = {"integer": "number", "number": "number", "text": "string", "blocks": "string", "turn": "string"}


def body_of(
    name: str, family: Family, model_id: str, given: Mapping[str, Any]
) -> tuple[dict[str, Any], list[Diagnostic]]:
    """Write the body of a request as a family of models wants it.

    Args:
        name: The name of the step, for messages.
        family: The family.
        model_id: The model; what is known of single models is checked where it is a constant.
        given: Keywords and their values.

    Returns:
        The body, and what is wrong with it.
    """
    takes = _taken(family)
    problems = unknown_keywords(f"'{name}'", family.name, [key for key in given if key not in takes], takes)
    if len({"prompt", "messages"} & given.keys()) != 1:
        problems.append(_no_question(name, takes, given))
    for keyword, spec in family.keywords.items():
        if spec.required and keyword not in given:
            problems.append(finding("model-request", f"'{name}': {family.name} needs {keyword}=", f"{keyword}=512"))
    limits = _limits(family, model_id)
    problems += _excluded(name, family, model_id, given)
    body: dict[str, Any] = dict(family.constants)
    parameters: dict[str, Any] = {}
    for keyword, spec in family.keywords.items():
        if keyword in given:
            problems += range_problems(name, keyword, limits.get(keyword, spec), given[keyword])
            _put(parameters, spec, given[keyword])
    turns, wrong = _conversation(name, family, given)
    problems += wrong
    ordered = (turns, parameters) if family.prompt else (parameters, turns)
    for part in ordered:
        _merge(body, part)
    return body, problems


def _taken(family: Family) -> list[str]:
    return ["prompt", *(() if family.prompt else ("messages",)), *family.keywords]


def unknown_keywords(subject: str, taker: str, unknown: Iterable[str], known: Sequence[str]) -> list[Diagnostic]:
    """Report keywords that something does not take."""
    problems = []
    for keyword in unknown:
        close = None if keyword in REQUEST_KEYWORDS else ops.near(keyword, known)
        listed = ", ".join(f"{each}=" for each in known)
        hint = f"did you mean {close}=?" if close else f"it takes {listed}; extra={{...}} adds members to the body"
        problems.append(finding("model-request", f"{subject}: {taker} takes no {keyword}=", hint))
    return problems


def _no_question(name: str, takes: Sequence[str], given: Mapping[str, Any]) -> Diagnostic:
    if "prompt" in given:
        return finding("field-conflict", f"'{name}' has both prompt= and messages=", "give one of them")
    ways = "prompt=" if "messages" not in takes else "prompt= or messages="
    return finding("model-request", f"'{name}' asks the model nothing", f"give {ways}")


def _limits(family: Family, model_id: str) -> dict[str, Keyword]:
    """Give the keywords that are limited further for one model."""
    known = known_id(model_id)
    limits: dict[str, Keyword] = {}
    for variant in [] if known is None else family.variants(known):
        for keyword, largest in variant.maximum.items():
            limits[keyword] = replace(limits.get(keyword, family.keywords[keyword]), maximum=largest)
        for keyword, values in variant.values.items():
            limits[keyword] = replace(limits.get(keyword, family.keywords[keyword]), values=tuple(values))
    return limits


def _excluded(name: str, family: Family, model_id: str, given: Mapping[str, Any]) -> list[Diagnostic]:
    known = known_id(model_id)
    problems = []
    for variant in [] if known is None else family.variants(known):
        if variant.not_both and given.keys() >= set(variant.not_both):
            one, other = variant.not_both
            message = f"'{name}' has both {one}= and {other}=, but {variant.name} takes one of them"
            problems.append(finding("field-conflict", message, f"leave out {other}="))
    return problems


def _conversation(name: str, family: Family, given: Mapping[str, Any]) -> tuple[dict[str, Any], list[Diagnostic]]:
    if family.prompt:
        prompt = given.get("prompt", "")
        spec = Keyword(kind="text", member=family.prompt, longest=family.prompt_longest)
        parameters: dict[str, Any] = {}
        _put(parameters, spec, prompt)
        return parameters, range_problems(name, "prompt", spec, prompt)
    turns = turns_of(given.get("prompt", ""), given.get("messages"))
    problems = turn_problems(name, turns)
    if problems:
        return {}, problems
    is_turn = "system" in family.keywords and family.keywords["system"].kind == "turn"
    system = given.get("system") if is_turn else None
    return written(family.conversation, turns, system), []


def _put(body: dict[str, Any], spec: Keyword, value: Any) -> None:
    """Set the member that a keyword stands for."""
    if not spec.member:
        return
    *path, last = spec.member.split(".")
    for each in path:
        body = body.setdefault(each, {})
    body[last] = [{"text": value}] if spec.kind == "blocks" else value


def _merge(body: dict[str, Any], part: Mapping[str, Any]) -> None:
    for key, value in part.items():
        if isinstance(value, dict) and isinstance(body.get(key), dict):
            _merge(body[key], value)
        else:
            body[key] = value


def add_members(name: str, body: dict[str, Any], extra: Mapping[str, Any], path: str = "") -> list[Diagnostic]:
    """Add members that the user wrote as the family spells them; one that is there already is a finding."""
    problems: list[Diagnostic] = []
    for key, value in extra.items():
        if isinstance(value, Mapping) and isinstance(body.get(key), dict):
            problems += add_members(name, body[key], value, f"{path}{key}.")
        elif key in body:
            message = f"extra= of '{name}' has {path + key!r}, which a keyword or prompt= writes already"
            problems.append(finding("field-conflict", message, "give it in one place"))
        else:
            body[key] = value
    return problems


def range_problems(name: str, keyword: str, spec: Keyword, value: Any) -> list[Diagnostic]:
    """Report a value that a keyword cannot have, as far as it is known."""
    node = lift(value)
    what = f"{keyword}= of '{name}'"
    if spec.kind == "texts":
        problem = ops.require_elements(node, what, "string")
        length = len(node.elements) if isinstance(node, Arr) else None
        too_many = length is not None and spec.longest is not None and length > spec.longest
        if problem is None and too_many:
            problem = finding("field-range", f"{what} has {length} texts, at most {spec.longest} are allowed")
        return [] if problem is None else [problem]
    problem = ops.require(node, what, _KINDS[spec.kind])
    if problem is not None:
        return [problem]
    return _value_problems(what, spec, node)


def _value_problems(what: str, spec: Keyword, node: Node) -> list[Diagnostic]:
    if not isinstance(node, Literal):
        return []
    value = node.value
    if isinstance(value, str):
        if spec.values and value not in spec.values:
            close = ops.near(value, spec.values)
            message = f"{what} is {value!r}, expected one of {', '.join(map(repr, spec.values))}"
            return [finding("field-wrong-value", message, f"did you mean {close!r}?" if close else None)]
        if spec.longest is not None and len(value) > spec.longest:
            return [
                finding("field-range", f"{what} has {len(value):,} characters, at most {spec.longest:,} are allowed")
            ]
        return []
    if not isinstance(value, (int, float)):
        return []
    if spec.kind == "integer" and value != int(value):
        return [finding("field-wrong-type", f"{what} is {value}, expected a whole number")]
    if not _in_range(spec, value) or (spec.multiple and value % spec.multiple):
        return [finding("field-range", f"{what} is {_plain(value)}, allowed is {_range(spec)}")]
    return []


def _in_range(spec: Keyword, value: float) -> bool:
    return (
        (spec.minimum is None or value >= spec.minimum)
        and (spec.above is None or value > spec.above)
        and (spec.maximum is None or value <= spec.maximum)
    )


def _range(spec: Keyword) -> str:
    low = f"more than {_plain(spec.above)}" if spec.above is not None else None
    low = _plain(spec.minimum) if spec.minimum is not None else low
    if spec.maximum is None:
        text = f"{low} or more"
    elif low is None:
        text = f"at most {_plain(spec.maximum)}"
    else:
        text = f"{low} to {_plain(spec.maximum)}"
    return text if spec.multiple is None else f"{text} in steps of {spec.multiple}"


def _plain(number: float) -> str:
    """Write a number without an exponent."""
    return f"{Decimal(repr(number)):,f}"
