"""What a picture says about a state and an edge, in few readable words. Everything here is text, nothing is geometry."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from sfgen.asl import (
    Catcher,
    ChoiceRule,
    FailState,
    MapState,
    ParallelState,
    PassState,
    State,
    TaskState,
    UnknownState,
    WaitState,
)
from sfgen.asl.names import asl_name
from sfgen.render.measure import clean

__all__ = [
    "DEFAULT",
    "described",
    "errors_text",
    "full_rule_text",
    "resource_text",
    "rule_text",
    "service",
    "without_repetition",
]

DEFAULT = "default"
"""The label of the way that a Choice takes when no rule is true."""

_ANY_ERROR = "any error"
_LONGEST = 400
"""Nobody reads more of a condition in a picture; what is behind is not even put together."""


# ---------------------------------------------------------------------------------------------------------- resources

_INTEGRATION = re.compile(
    r"""
    ^arn:[^:]*:states:[^:]*:[^:]*:      # the partition may be a ${Substitution}
    (?:aws-sdk:)?
    (?P<service>[^:.]+):(?P<action>[^:.]+)
    (?:\.(?P<pattern>.+))?$
    """,
    re.VERBOSE,
)
_SUBSTITUTION = re.compile(r"\$\{([^}]*)\}")
_PATTERNS = {"sync": "run a job", "sync:2": "run a job", "waitForTaskToken": "callback"}


def _parts(resource: str) -> re.Match[str] | None:
    # A colon inside a substitution, as in ${AWS::Partition}, separates nothing.
    return _INTEGRATION.match(_SUBSTITUTION.sub(lambda found: "${" + found[1].replace(":", "_") + "}", resource))


def service(state: TaskState) -> str:
    """Return the service that a task calls, as its resource spells it: `lambda`, `dynamodb`, `http`, `activity`.

    Returns:
        "" where the resource does not tell, for example where a substitution stands for the whole of it.
    """
    parts = _parts(state.resource)
    if parts is not None:
        return "activity" if parts["service"] == "activity" else parts["service"]
    if ":lambda:" in state.resource:
        return "lambda"
    return ""


def resource_text(resource: str) -> str:
    """Return what a task calls: `bedrock:invokeModel`, `lambda Resize`, `activity Approve`.

    The pattern of the integration follows behind a dot: `glue:startJobRun · run a job`.
    """
    parts = _parts(resource)
    if parts is not None:
        if parts["service"] == "activity":
            return f"activity {parts['action']}"
        call = f"{parts['service']}:{parts['action']}"
        pattern = parts["pattern"]
        return f"{call} · {_PATTERNS.get(pattern, pattern)}" if pattern else call
    head, found, name = resource.partition(":function:")
    if found and ":lambda:" in head:
        return "lambda " + _SUBSTITUTION.sub(r"\1", name)
    return _SUBSTITUTION.sub(r"\1", resource)


# ------------------------------------------------------------------------------------------------------------- states


def described(state: State) -> str:
    """Return one line on what a state does: its service, its delay, its error; "" if there is nothing to say."""
    if isinstance(state, TaskState):
        return clean(resource_text(state.resource))
    if isinstance(state, WaitState):
        return clean(_delay(state))
    if isinstance(state, FailState):
        return clean(_readable(state.error or state.error_path or ""))
    if isinstance(state, ParallelState):
        return _counted(len(state.branches), "branch", "branches")
    if isinstance(state, MapState):
        return clean(_iteration(state))
    if isinstance(state, PassState):
        return clean("sets " + ", ".join(state.assign)) if state.assign else ""
    if isinstance(state, UnknownState):
        kind = state.raw.get("Type") if isinstance(state.raw, dict) else None
        return clean(f"{kind}?") if isinstance(kind, str) else "unknown type"
    return ""


def _delay(state: WaitState) -> str:
    if isinstance(state.seconds, int):
        return _duration(state.seconds)
    if state.seconds is not None:
        return f"{_readable(state.seconds)} seconds"
    if state.seconds_path is not None:
        return f"{_path(state.seconds_path)} seconds"
    moment = state.timestamp if state.timestamp is not None else state.timestamp_path
    if moment is None:
        return ""
    return f"until {_readable(moment) if state.timestamp is not None else _path(moment)}"


def _duration(seconds: int) -> str:
    for size, unit in ((86_400, "day"), (3_600, "hour"), (60, "minute")):
        if seconds and seconds % size == 0:
            return _counted(seconds // size, unit, unit + "s")
    return _counted(seconds, "second", "seconds")


def _counted(count: int, one: str, many: str) -> str:
    return f"{count:,} {one if count == 1 else many}"


def _iteration(state: MapState) -> str:
    parts = []
    source = _items(state)
    parts.append(f"each of {source}" if source else "each item")
    if state.item_batcher is not None:
        size = state.item_batcher.max_items_per_batch
        parts.append(f"batches of {size:,}" if isinstance(size, int) else "in batches")
    limit = state.max_concurrency
    if isinstance(limit, int) and limit > 0:
        parts.append("one at a time" if limit == 1 else f"{limit:,} at a time")
    if state.distributed:
        parts.append("distributed")
    return " · ".join(parts)


def _items(state: MapState) -> str:
    reader = state.item_reader
    if reader is not None:
        config = reader.reader_config
        kind = config.input_type or config.manifest_type if config is not None else None
        if kind is not None:
            return f"{_readable(kind)} rows" if kind in {"CSV", "JSONL", "PARQUET"} else f"{_readable(kind)} items"
        return "the listed objects" if reader.resource.endswith("listObjectsV2") else "the read items"
    if isinstance(state.items, str):
        return _readable(state.items)
    if isinstance(state.items, (list, tuple)):
        return _counted(len(state.items), "item", "items")
    return _path(state.items_path) if state.items_path not in {None, "$"} else ""


# -------------------------------------------------------------------------------------------------------------- edges


def errors_text(catcher: Catcher) -> str:
    """Return which errors a catcher takes: `any error`, or the names behind one another."""
    names = [_ANY_ERROR if name == "States.ALL" else clean(name) for name in catcher.error_equals]
    return ", ".join(names) or "no error"


def rule_text(rule: ChoiceRule) -> str:
    """Return the condition of a rule in words: `Status = FAILED`, `count < 3`, `token is absent`."""
    return clean(_condition(rule, short=True)) or "no condition"


def without_repetition(labels: Sequence[str]) -> list[str]:
    """Return the labels of one edge; of those that compare the same thing as the first one only the value.

    `answer = yes`, `answer = perhaps` become `answer = yes`, `perhaps`, to be read with an "or" in between.
    """
    if not labels:
        return []
    head = _COMPARED.match(labels[0])
    if head is None:
        return list(labels)
    return [labels[0], *(label.removeprefix(head[0]) if _COMPARED.match(label) else label for label in labels[1:])]


def full_rule_text(rule: ChoiceRule) -> str:
    """Return a rule's whole condition, with paths in full, and its comment."""
    condition = clean(_condition(rule, short=False))
    return f"{clean(rule.comment)}: {condition}" if rule.comment else condition


# A single comparison of something with a value, up to the value.
_COMPARED = re.compile(r"[^\s=<>≤≥≠()]+ = (?!.* (?:and|or) )")
_SIGNS = {
    "Equals": "=",
    "LessThan": "<",
    "GreaterThan": ">",
    "LessThanEquals": "≤",
    "GreaterThanEquals": "≥",
    "Matches": "matches",
}
_OPERATOR = re.compile(r"(?P<family>String|Numeric|Boolean|Timestamp)(?P<sign>[A-Z]\w*?)(?P<path>Path)?$")
_TESTS = {
    "is_null": ("is null", "is not null"),
    "is_present": ("is present", "is absent"),
    "is_numeric": ("is a number", "is no number"),
    "is_string": ("is a string", "is no string"),
    "is_boolean": ("is a boolean", "is no boolean"),
    "is_timestamp": ("is a timestamp", "is no timestamp"),
}
_COMPARISONS = {
    attribute: (_SIGNS[found["sign"]], found["path"] is not None)
    for attribute in ChoiceRule.model_fields
    if (found := _OPERATOR.match(asl_name(attribute)))
}


def _condition(rule: ChoiceRule, *, short: bool) -> str:
    """Return the condition of a rule. Rules may be nested to any depth; writing stops when enough is said."""
    if rule.condition is not None:
        return _expression(rule.condition, short=short) if isinstance(rule.condition, str) else _value(rule.condition)
    said: list[str] = []
    length = 0
    stack: list[str | _Part] = [_Part(rule, bare=True)]
    while stack and length <= _LONGEST:
        item = stack.pop()
        if isinstance(item, _Part):
            stack.extend(reversed(list(_spread(item, short=short))))
        else:
            said.append(item)
            length += len(item)
    return "".join(said) + ("…" if stack else "")


class _Part(NamedTuple):
    """A rule inside a rule.

    Attributes:
        bare: Whether it needs no brackets.
    """

    rule: ChoiceRule
    bare: bool


def _spread(part: _Part, *, short: bool) -> Iterator[str | _Part]:
    """Yield the words of a rule, with the rules inside it in their places."""
    rule = part.rule
    for word, rules in ((" and ", rule.and_), (" or ", rule.or_)):
        if rules is not None:
            listed = _listed(rules) if short and word == " or " else ""
            if listed:
                yield listed
                return
            kept = _without_guards(rules) if short and word == " and " else rules
            bracket = not part.bare and len(kept) > 1
            yield "(" if bracket else ""
            for index, inner in enumerate(kept):
                yield word if index else ""
                yield _Part(inner, bare=len(kept) == 1)
            yield ")" if bracket else ""
            return
    if rule.not_ is not None:
        simple = _negated(rule.not_, short=short)
        if simple is not None:
            yield simple
        else:
            yield from ("not (", _Part(rule.not_, bare=True), ")")
        return
    yield _test(rule, negated=False, short=short)


def _listed(rules: Sequence[ChoiceRule]) -> str:
    """Return `x = a or b or c` where every rule of an `Or` compares one variable with a text; else ""."""
    values = [rule.string_equals for rule in rules]
    if len({rule.variable for rule in rules}) != 1 or rules[0].variable is None or None in values:
        return ""
    return f"{_path(rules[0].variable)} = " + " or ".join(_value(value) for value in values)


def _without_guards(rules: Sequence[ChoiceRule]) -> Sequence[ChoiceRule]:
    """Leave out tests for presence whose variable, or something inside it, another rule of the same `And` looks at."""
    looked_at = [_subject(rule) for rule in rules]

    def is_guard(index: int) -> bool:
        rule = rules[index]
        if rule.is_present is not True or rule.variable is None:
            return False
        inside = (rule.variable + ".", rule.variable + "[")
        return any(
            place != index and other is not None and (other.startswith(inside) or (other == rule.variable and counts))
            for place, (other, counts) in enumerate(looked_at)
        )

    return [rule for index, rule in enumerate(rules) if not is_guard(index)]


def _subject(rule: ChoiceRule) -> tuple[str | None, bool]:
    """Return what a rule looks at, and whether it asks for more than presence."""
    if rule.not_ is not None:
        rule = rule.not_
    return rule.variable, rule.is_present is None


def _negated(rule: ChoiceRule, *, short: bool) -> str | None:
    """Return the negation of a single test, or None where only "not (...)" says it."""
    if rule.variable is None or rule.and_ is not None or rule.or_ is not None or rule.not_ is not None:
        return None
    return _test(rule, negated=True, short=short)


def _test(rule: ChoiceRule, *, negated: bool, short: bool) -> str:
    subject = _path(rule.variable or "?") if short else rule.variable or "?"
    for attribute, (holds, fails) in _TESTS.items():
        wanted = getattr(rule, attribute)
        if wanted is not None:
            return f"{subject} {holds if (wanted is True) != negated else fails}"
    for attribute, (sign, is_path) in _COMPARISONS.items():
        value = getattr(rule, attribute)
        if value is None:
            continue
        if isinstance(value, bool):
            return subject if value != negated else f"not {subject}"
        other = (_path(value) if short else value) if is_path else _value(value)
        if negated:
            return f"{subject} ≠ {other}" if sign == "=" else f"not ({subject} {sign} {other})"
        return f"{subject} {sign} {other}"
    return subject


_PLAIN_WORD = re.compile(r"[A-Za-z_*][\w*-]*(?:[ .][\w*-]+)*$")


def _value(value: Any) -> str:
    """Return a literal: a word without quotes, everything else as JSON."""
    if isinstance(value, str) and _PLAIN_WORD.match(value) and value not in {"true", "false", "null"}:
        return value
    return json.dumps(value, ensure_ascii=False)


_STEP = re.compile(r"\.?([^.\[\]'\"`]+)|\[\s*(?:'([^']*)'|\"([^\"]*)\"|([^\]]*))\s*\]")


def _path(path: str) -> str:
    """Return the end of a path that tells most: `Status` for `$.Job.State.Status`, `labels[0]` for `$.x.labels[0]`."""
    steps = []
    for name, single, double, index in _STEP.findall(path):
        if index:
            steps.append(f"[{index}]")
        else:
            steps.append(name or single or double)
    names = [step for step in steps if step not in {"$", "$$", ""}]
    if not names:
        return "input" if path == "$" else path
    kept = names[-1]
    for step in reversed(names[:-1]):
        # A bare index, and a name as short as the type letters of DynamoDB, say nothing on their own.
        if not kept.startswith("[") and len(kept) > 2:
            break
        kept = step + kept if kept.startswith("[") else f"{step}.{kept}"
    return kept.removeprefix("$")


# --------------------------------------------------------------------------------------------------------- expressions

_TOKEN = re.compile(
    r"""
    (?P<string>"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')
    | (?P<regex>(?:(?<=[(,])|(?<=[(,]\s))/(?:\\.|[^/\\\n])+/[im]*)
    | (?P<call>\$\w+(?=\s*\())
    | (?P<path>[$A-Za-z_][\w$]*(?:\s*\.\s*(?:[$A-Za-z_][\w$]*|`[^`]*`)|\s*\[\s*-?\d+\s*\])*)
    | (?P<sign><=|>=|!=)
    | (?P<blank>\s+)
    | (?P<other>.)
    """,
    re.VERBOSE | re.DOTALL,
)
_AROUND_STEPS = re.compile(r"\s*([.\[\]])\s*")
_WORDS = frozenset({"and", "or", "in", "true", "false", "null", "function"})
_REPLACED = {"<=": "≤", ">=": "≥", "!=": "≠"}
_NEGATIVE = {"=": "≠", "<": "≥", ">": "≤", "≤": ">", "≥": "<"}
_NOT_OF_ONE = re.compile(r"^not\(([^()&|,]+?) ([=<>≤≥]) ([^()&|,]+)\)$")
# How text without the blanks around it is written, since `$trim` also takes those inside.
_TRIMMED = re.compile(r'replace\(([^()]*), ?/\^\\s\+\|\\s\+\$/, ?""\)')
_EXISTS = re.compile(r"exists\(([\w.\[\]-]+)\)")
_ABSENT = re.compile(r"not\(([\w.\[\]-]+) is present\)")


def _readable(text: str) -> str:
    """Return a value that may be a JSONata expression or hold substitutions, in words."""
    return _expression(text, short=True) if text.startswith("{%") else _SUBSTITUTION.sub(r"\1", text)


def _expression(text: str, *, short: bool) -> str:
    """Return a JSONata expression in words: paths by their last name, comparisons by their signs.

    It is a rewording for the eye, token by token, and needs no correct expression.
    """
    body = text.removeprefix("{%").removesuffix("%}").strip()
    if not short or len(body) > 4 * _LONGEST:
        return " ".join(body[:_LONGEST].split()) + ("…" if len(body) > _LONGEST else "")
    words = "".join(_reworded(found) for found in _TOKEN.finditer(body))
    words = _TRIMMED.sub(r"\1", words)
    words = _ABSENT.sub(r"\1 is absent", _EXISTS.sub(r"\1 is present", words))
    negation = _NOT_OF_ONE.match(words)
    if negation and not {"and", "or"} & set(words.split()):
        words = f"{negation[1]} {_NEGATIVE[negation[2]]} {negation[3]}"
    return words


def _reworded(found: re.Match[str]) -> str:
    kind, text = found.lastgroup, found[0]
    if kind == "string":
        return _value(text[1:-1])
    if kind == "call":
        return text[1:]
    if kind == "path" and text != "$":
        return text if text in _WORDS else _path(_AROUND_STEPS.sub(r"\1", text.replace("`", "")))
    if kind == "blank":
        return " "
    return _REPLACED.get(text, text)
