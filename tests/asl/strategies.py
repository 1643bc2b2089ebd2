"""hypothesis strategies for whole definitions as plain data.

They stand on one table, `FIELDS`: for each kind of object every field of the language with what it takes, written down
here a second time on purpose, independent of the classes that are tested with it.
"""

from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st

__all__ = ["FIELDS", "REQUIRED", "STATE_KINDS", "definitions", "json_values", "names", "texts"]

# Whatever a UTF-8 file can hold; surrogates alone are no characters.
_CHARACTERS = st.characters(exclude_categories=["Cs"])
texts = st.one_of(
    st.text(_CHARACTERS, max_size=20),
    st.sampled_from(
        [
            "",
            " ",
            "on",
            "No",
            "null",
            "~",
            "true",
            "1",
            "-1.5e3",
            "0x1F",
            "010",
            "1:30",
            "2026-01-31",
            "<<",
            "=",
            "- a",
            "a: b",
            "a #b",
            "# a",
            "a:",
            "!Sub x",
            "&a",
            "*a",
            "? a",
            "| a",
            "> a",
            "@a",
            "`a`",
            "%a",
            "'a'",
            '"a"',
            "it's",
            'it\'s "so"',
            "\\",
            "{a}",
            "[a]",
            "a, b",
            "---",
            "...",
            "line 1\nline 2",
            "line 1\n\n  line 2\n",
            "\nline",
            " line\nline",
            "line\n\n\n",
            "\n",
            "line\r\nline",
            "tab\tline\n\tline",
            "a\u2028b\nc",
            "\x85",
            "\ufeff",
            "Ünïcødé 日本 🎬",
            "{% $states.input.a %}",
            "{%\n  $x\n%}",
            "${Substitution}",
            "arn:aws:states:::lambda:invoke.waitForTaskToken",
        ]
    ),
)
names = st.one_of(st.text(_CHARACTERS, min_size=1, max_size=80), texts)
_integers = st.integers(min_value=-(10**20), max_value=10**20)
_floats = st.floats(allow_nan=False, allow_infinity=False)
json_values = st.recursive(
    st.one_of(st.none(), st.booleans(), _integers, _floats, texts),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(texts, inner, max_size=3)),
    max_leaves=6,
)
_substitutions = st.sampled_from(["${Name}", "prefix-${Name}-${Other}"])
_expressions = st.sampled_from(["{% 1 + 1 %}", "{%$x%}", "{%\n$x\n%}"])


def _or_substitution(values: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.one_of(values, _substitutions)


def _one_of(*members: str) -> st.SearchStrategy[Any]:
    return _or_substitution(st.sampled_from(members))


text = texts
nullable = st.one_of(st.none(), texts)
integer = _or_substitution(_integers)
integer_or_expression = st.one_of(_integers, _substitutions, _expressions)
number = _or_substitution(st.one_of(_integers, _floats))
number_or_expression = st.one_of(_integers, _floats, _substitutions, _expressions)
boolean = _or_substitution(st.booleans())
anything = json_values
members = _or_substitution(st.dictionaries(texts, json_values, max_size=3))
strings = _or_substitution(st.lists(texts, max_size=3))

_COMPARED = {"String": text, "Numeric": number, "Timestamp": text}
_ORDERS = ("Equals", "LessThan", "GreaterThan", "LessThanEquals", "GreaterThanEquals")
OPERATORS: dict[str, Any] = {
    **{f"{kind}{order}": takes for kind, takes in _COMPARED.items() for order in _ORDERS},
    **{f"{kind}{order}Path": text for kind in _COMPARED for order in _ORDERS},
    "BooleanEquals": boolean,
    "BooleanEqualsPath": text,
    "StringMatches": text,
    **{f"Is{kind}": boolean for kind in ("Null", "Present", "Numeric", "String", "Boolean", "Timestamp")},
}

_ANY_STATE: dict[str, Any] = {"Comment": text, "QueryLanguage": _one_of("JSONPath", "JSONata")}
_NEXT_OR_END: dict[str, Any] = {"Next": text, "End": boolean}
_PATHS: dict[str, Any] = {"InputPath": nullable, "OutputPath": nullable}
_VARIABLES: dict[str, Any] = {"Assign": members, "Output": anything}
_WORK: dict[str, Any] = {
    **_ANY_STATE,
    **_PATHS,
    "Parameters": anything,
    "ResultSelector": anything,
    "ResultPath": nullable,
    "Retry": ["Retrier"],
    "Catch": ["Catcher"],
    **_VARIABLES,
    **_NEXT_OR_END,
}

FIELDS: dict[str, dict[str, Any]] = {
    "StateMachine": {
        "Comment": text,
        "QueryLanguage": _one_of("JSONPath", "JSONata"),
        "Version": text,
        "TimeoutSeconds": integer,
        "StartAt": text,
        "States": {},
    },
    "Branch": {"Comment": text, "StartAt": text, "States": {}},
    "ItemProcessor": {"Comment": text, "ProcessorConfig": "ProcessorConfig", "StartAt": text, "States": {}},
    "Task": {
        **_WORK,
        "Resource": text,
        "Arguments": anything,
        "Credentials": "Credentials",
        "TimeoutSeconds": integer_or_expression,
        "TimeoutSecondsPath": text,
        "HeartbeatSeconds": integer_or_expression,
        "HeartbeatSecondsPath": text,
    },
    "Parallel": {**_WORK, "Arguments": anything, "Branches": ["Branch"]},
    "Map": {
        **_WORK,
        "Label": text,
        "ItemProcessor": "ItemProcessor",
        "Iterator": "ItemProcessor",
        "ItemReader": "ItemReader",
        "ItemsPath": text,
        "Items": anything,
        "ItemSelector": anything,
        "ItemBatcher": "ItemBatcher",
        "ResultWriter": "ResultWriter",
        "MaxConcurrency": integer_or_expression,
        "MaxConcurrencyPath": text,
        "ToleratedFailureCount": integer_or_expression,
        "ToleratedFailureCountPath": text,
        "ToleratedFailurePercentage": number_or_expression,
        "ToleratedFailurePercentagePath": text,
    },
    "Pass": {
        **_ANY_STATE,
        **_PATHS,
        "Parameters": anything,
        "Result": anything,
        "ResultPath": nullable,
        **_VARIABLES,
        **_NEXT_OR_END,
    },
    "Wait": {
        **_ANY_STATE,
        **_PATHS,
        "Seconds": integer_or_expression,
        "SecondsPath": text,
        "Timestamp": text,
        "TimestampPath": text,
        **_VARIABLES,
        **_NEXT_OR_END,
    },
    "Choice": {**_ANY_STATE, **_PATHS, "Choices": ["TopRule"], "Default": text, **_VARIABLES},
    "Succeed": {**_ANY_STATE, **_PATHS, "Output": anything},
    "Fail": {**_ANY_STATE, "Error": text, "ErrorPath": text, "Cause": text, "CausePath": text},
    "ChoiceRule": {
        "Comment": text,
        "Condition": st.one_of(text, st.booleans()),
        "Variable": text,
        **OPERATORS,
        "And": ["ChoiceRule"],
        "Or": ["ChoiceRule"],
        "Not": "ChoiceRule",
        **_VARIABLES,
        "Next": text,
    },
    "Retrier": {
        "Comment": text,
        "ErrorEquals": strings,
        "IntervalSeconds": integer,
        "MaxAttempts": integer,
        "BackoffRate": number,
        "MaxDelaySeconds": integer,
        "JitterStrategy": _one_of("FULL", "NONE"),
    },
    "Catcher": {"Comment": text, "ErrorEquals": strings, "ResultPath": nullable, **_VARIABLES, "Next": text},
    "Credentials": {"RoleArn": text, "RoleArn.$": text},
    "ItemReader": {
        "Resource": text,
        "Parameters": anything,
        "Arguments": anything,
        "ReaderConfig": "ReaderConfig",
    },
    "ReaderConfig": {
        "Transformation": _one_of("NONE", "LOAD_AND_FLATTEN"),
        "InputType": _one_of("CSV", "JSON", "JSONL", "PARQUET", "MANIFEST"),
        "ManifestType": _one_of("ATHENA_DATA", "S3_INVENTORY"),
        "CSVDelimiter": _one_of("COMMA", "PIPE", "SEMICOLON", "SPACE", "TAB"),
        "CSVHeaderLocation": _one_of("FIRST_ROW", "GIVEN"),
        "CSVHeaders": strings,
        "ItemsPointer": text,
        "MaxItems": integer_or_expression,
        "MaxItemsPath": text,
    },
    "ItemBatcher": {
        "MaxItemsPerBatch": integer_or_expression,
        "MaxItemsPerBatchPath": text,
        "MaxInputBytesPerBatch": integer_or_expression,
        "MaxInputBytesPerBatchPath": text,
        "BatchInput": anything,
    },
    "ResultWriter": {
        "Resource": text,
        "Parameters": anything,
        "Arguments": anything,
        "WriterConfig": "WriterConfig",
    },
    "WriterConfig": {
        "Transformation": _one_of("NONE", "COMPACT", "FLATTEN"),
        "OutputType": _one_of("JSON", "JSONL"),
    },
    "ProcessorConfig": {"Mode": _one_of("INLINE", "DISTRIBUTED"), "ExecutionType": _one_of("STANDARD", "EXPRESS")},
}
"""Kind of object -> field -> what it takes: a strategy, the kind of an inner object, `[kind]` for an array of those, or
`{}` for an object of states."""

REQUIRED: dict[str, frozenset[str]] = {
    "StateMachine": frozenset({"StartAt", "States"}),
    "Branch": frozenset({"StartAt", "States"}),
    "ItemProcessor": frozenset({"StartAt", "States"}),
    "Task": frozenset({"Resource"}),
    "Parallel": frozenset({"Branches"}),
    "Map": frozenset({"ItemProcessor"}),
    "Choice": frozenset({"Choices"}),
    "TopRule": frozenset({"Next"}),
    "Retrier": frozenset({"ErrorEquals"}),
    "Catcher": frozenset({"ErrorEquals", "Next"}),
    "ItemReader": frozenset({"Resource"}),
}
STATE_KINDS = ("Task", "Parallel", "Map", "Pass", "Wait", "Choice", "Succeed", "Fail")
_LEAF_STATE_KINDS = tuple(kind for kind in STATE_KINDS if kind not in {"Parallel", "Map"})
FIELDS["TopRule"] = FIELDS["ChoiceRule"]


@st.composite
def objects(draw: Callable[..., Any], kind: str, depth: int = 7) -> dict[str, Any]:
    """One object of a kind with its required and a few other fields, in any order."""
    fields = FIELDS[kind]
    required = REQUIRED.get(kind, frozenset())
    optional = sorted(set(fields) - required)
    if depth <= 0:
        optional = [name for name in optional if isinstance(fields[name], st.SearchStrategy)]
    chosen = draw(st.lists(st.sampled_from(optional), unique=True, max_size=5)) if optional else []
    result: dict[str, Any] = {"Type": kind} if kind in STATE_KINDS else {}
    for name in draw(st.permutations([*sorted(required), *chosen])):
        takes = fields[name]
        if isinstance(takes, str):
            result[name] = draw(objects(takes, depth - 1))
        elif isinstance(takes, list):
            result[name] = draw(st.lists(objects(takes[0], depth - 1), max_size=2))
        elif isinstance(takes, dict):
            result[name] = draw(states(depth - 1))
        else:
            result[name] = draw(takes)
    return result


@st.composite
def states(draw: Callable[..., Any], depth: int) -> dict[str, Any]:
    """One to three states by name."""
    kinds = st.sampled_from(STATE_KINDS if depth > 0 else _LEAF_STATE_KINDS)
    given = draw(st.lists(names, unique=True, min_size=1, max_size=3))
    return {name: draw(objects(draw(kinds), depth)) for name in given}


definitions = objects("StateMachine")
"""Definitions with the form of the language; their transitions lead anywhere."""
