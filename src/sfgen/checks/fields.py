"""Checks over single fields: query language, ranges, and fields that exclude or need each other."""

from __future__ import annotations

import re
from collections.abc import Iterator

from sfgen.asl import Catcher, ChoiceRule, MapState, QueryLanguage, Retrier, asl_name
from sfgen.asl.base import Model
from sfgen.checks.context import Context, Part, has_substitution, place
from sfgen.checks.field_facts import (
    COMPARISONS,
    EXCLUSIVE,
    EXPRESSION_FIELDS,
    JSONATA_FIELDS,
    JSONPATH_FIELDS,
    LABEL,
    LENGTHS,
    NEEDED,
    ORDERED,
    RANGES,
    TIMESTAMP,
    TIMESTAMPS,
)
from sfgen.errors import Diagnostic

__all__ = [
    "check_conflicts",
    "check_fixed_values",
    "check_needed_fields",
    "check_query_language",
    "check_ranges",
    "check_texts",
]


def check_query_language(context: Context) -> Iterator[Diagnostic]:
    """Report JSONPath under a machine that uses JSONata, and each field that belongs to the other language."""
    refuses_jsonpath = context.machine.query_language == "JSONata"
    rules: set[tuple[str, str]] = set()
    for visit, suffix, part in context.parts:
        if visit is None:
            continue
        language = visit.query_language
        if refuses_jsonpath and suffix == "" and language == "JSONPath":
            message = f"{visit.name!r} uses JSONPath, but the state machine uses JSONata for all its states"
            hint = "use JSONata here, or JSONPath for the machine and JSONata in the states that want it"
            yield context.finding("field-wrong-query-language", visit, "/QueryLanguage", message, hint)
        for attribute, remedy in _foreign_fields(part, language):
            if isinstance(part, ChoiceRule):
                # One finding is enough for a rule, whatever it holds.
                rule = (visit.pointer, "/".join(suffix.split("/")[:3]))
                if rule in rules:
                    break
                rules.add(rule)
            name = asl_name(attribute)
            other = "JSONata" if language == "JSONPath" else "JSONPath"
            message = f"{name} belongs to {other}; {visit.name!r} uses {language}"
            hint = f"{language} says it with {remedy}"
            if language == "JSONPath":
                hint += '; or set "QueryLanguage": "JSONata"'
            yield context.finding("field-wrong-query-language", visit, f"{suffix}/{name}", message, hint)
        if language == "JSONPath":
            yield from _expressions_in_jsonpath(context, Part(visit, suffix, part))


def _foreign_fields(part: Model, language: QueryLanguage) -> list[tuple[str, str]]:
    table = JSONPATH_FIELDS if language == "JSONata" else JSONATA_FIELDS
    if table.keys().isdisjoint(part.model_fields_set):
        return []
    return [
        (attribute, table[attribute])
        for attribute, _ in part.plan
        if attribute in table and attribute in part.model_fields_set
    ]


def _expressions_in_jsonpath(context: Context, part: Part) -> Iterator[Diagnostic]:
    visit, suffix, model = part
    for attribute in EXPRESSION_FIELDS.get(model.__class__, ()):
        value = getattr(model, attribute)
        if visit is not None and isinstance(value, str) and value.startswith("{%"):
            name = asl_name(attribute)
            message = f"{name} is a JSONata expression; {visit.name!r} uses JSONPath"
            hint = f'write the value itself, or {name}Path with a path; or set "QueryLanguage": "JSONata"'
            yield context.finding("field-wrong-query-language", visit, f"{suffix}/{name}", message, hint)


def check_ranges(context: Context) -> Iterator[Diagnostic]:
    """Report numbers and lengths outside their range, and pairs of numbers in the wrong order."""
    for visit, suffix, part in context.parts_of(RANGES):
        for attribute, range_ in RANGES[part.__class__].items():
            value = getattr(part, attribute)
            if isinstance(value, float) and range_.whole:
                message = f"{asl_name(attribute)} is {value}; it takes a whole number"
                yield context.finding("field-wrong-type", visit, f"{suffix}/{asl_name(attribute)}", message)
            elif isinstance(value, (int, float)) and not range_.holds(value):
                message = f"{asl_name(attribute)} is {value:,}; it takes {range_}"
                yield context.finding("field-range", visit, f"{suffix}/{asl_name(attribute)}", message)
    for visit, suffix, part in context.parts_of(LENGTHS):
        for attribute, range_ in LENGTHS[part.__class__].items():
            value = getattr(part, attribute)
            if attribute in part.model_fields_set and not range_.holds(len(value)):
                things = "characters" if isinstance(value, str) else "entries"
                message = f"{asl_name(attribute)} has {len(value):,} {things}; it takes {range_}"
                yield context.finding("field-range", visit, f"{suffix}/{asl_name(attribute)}", message)
    for visit, suffix, part in context.parts_of(ORDERED):
        small, large = ORDERED[part.__class__]
        low, high = getattr(part, small), getattr(part, large)
        if isinstance(low, int) and isinstance(high, int) and low >= high:
            message = f"{asl_name(small)} is {low:,}; it must be less than {asl_name(large)}, which is {high:,}"
            yield context.finding("field-range", visit, f"{suffix}/{asl_name(small)}", message)


def check_texts(context: Context) -> Iterator[Diagnostic]:
    """Report moments and labels that AWS does not read as such."""
    for visit, suffix, part in context.parts_of(TIMESTAMPS):
        for attribute in TIMESTAMPS[part.__class__]:
            value = getattr(part, attribute)
            if value is None or has_substitution(value) or value.startswith("{%") or _is_timestamp(value):
                continue
            message = f"{asl_name(attribute)} is {value!r}; it takes a moment such as '2027-01-31T09:30:00Z'"
            hint = "RFC 3339 with an upper-case T, and Z or an offset such as +01:00"
            yield context.finding("field-wrong-value", visit, f"{suffix}/{asl_name(attribute)}", message, hint)
    for visit, suffix, part in context.parts_of((MapState,)):
        label = getattr(part, "label", None)
        if label is not None and not has_substitution(label) and not LABEL.fullmatch(label):
            message = f'Label is {label!r}; it has no blanks and none of ? * < > {{ }} [ ] : ; , \\ | ^ ~ $ # % & ` ".'
            yield context.finding(
                "field-wrong-value", visit, f"{suffix}/Label", message, "use letters, digits, - and _"
            )


def check_fixed_values(context: Context) -> Iterator[Diagnostic]:
    """Report `End` that is not true, fields of nested rules that only an outermost rule has, and expressions as errors."""
    for going_on in context.visits:
        if getattr(going_on.state, "end", None) is False and getattr(going_on.state, "next", None) is not None:
            hint = "leave End out where Next is given"
            yield context.finding("field-wrong-value", going_on, "/End", "End is false; it can only be true", hint)
    for visit, suffix, part in context.parts_of((ChoiceRule,)):
        if re.fullmatch(r"/Choices/\d+", suffix):
            continue
        for attribute in _OUTERMOST:
            if attribute in part.model_fields_set:
                name = asl_name(attribute)
                message = f"{name} stands in a rule inside another; only the outermost rule has it"
                yield context.finding(
                    "unknown-field", visit, f"{suffix}/{name}", message, f"move it to {place(suffix).split('.')[0]}"
                )
    for visit, suffix, part in context.parts_of((Retrier, Catcher)):
        for index, name in enumerate(getattr(part, "error_equals", ())):
            if name.startswith("{%"):
                message = f"ErrorEquals[{index}] is an expression; names of errors are written out"
                yield context.finding("field-wrong-value", visit, f"{suffix}/ErrorEquals/{index}", message)


_OUTERMOST = ("next", "assign", "output")


def _is_timestamp(text: str) -> bool:
    found = TIMESTAMP.fullmatch(text)
    if found is None:
        return False
    year, month, day = map(int, found.groups()[:3])
    is_leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return 1 <= month <= 12 and 1 <= day <= _DAYS[month - 1] + (is_leap and month == 2)


_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def check_conflicts(context: Context) -> Iterator[Diagnostic]:
    """Report fields that exclude each other."""
    for visit, suffix, part in context.parts_of(EXCLUSIVE):
        for group in EXCLUSIVE[part.__class__]:
            given = part.model_fields_set.intersection(group)
            if len(given) < 2:
                continue
            names = [asl_name(attribute) for attribute in group if attribute in given]
            message = f"{' and '.join(names)} exclude each other"
            pointer = f"{suffix}/{names[-1]}"
            yield context.finding("field-conflict", visit, pointer, message, "give one of them")


def check_needed_fields(context: Context) -> Iterator[Diagnostic]:
    """Report parts that have none of the fields of which they need one, and comparisons without a `Variable`."""
    for visit, suffix, part in context.parts_of(NEEDED):
        given = part.model_fields_set
        needed = [words for words, group in NEEDED[part.__class__] if given.isdisjoint(group)]
        if isinstance(part, ChoiceRule) and "variable" not in given and not given.isdisjoint(COMPARISONS):
            needed.append("Variable")
        for words in needed:
            # Something that was not understood may be what is needed.
            if visit is not None and not part.model_extra:
                subject = f"{place(suffix)} of {visit.name!r}" if suffix else repr(visit.name)
                yield context.finding("missing-field", visit, suffix, f"{subject} needs {words}")
