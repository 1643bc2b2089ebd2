"""The functions that a JSONata expression can call on AWS Step Functions.

Source: names, usage and signatures of JSONata from https://docs.jsonata.org (string-functions, numeric-functions,
aggregation-functions, boolean-functions, array-functions, object-functions, date-time-functions,
higher-order-functions), compared with what jsonata 2.0.6 from npm accepts (`$clone` is not in the documentation).
Additions and the refusal of `$eval` from the AWS guide, "Transforming data with JSONata in Step Functions",
https://docs.aws.amazon.com/step-functions/latest/dg/transforming-data.html. Compared on 2026-11-03.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final, Literal

from sfgen.expr.jsonata.records import Record

__all__ = ["FUNCTIONS", "REFUSED", "Function", "ResultType"]

ResultType = Literal["any", "array", "boolean", "number", "object", "string"]

_RESULTS: Final[dict[str, ResultType]] = {
    "a": "array",
    "b": "boolean",
    "j": "any",
    "n": "number",
    "o": "object",
    "s": "string",
    "x": "any",
}


class Function(Record):
    """What is known of one function.

    Attributes:
        name: Without the `$`.
        usage: How it is called, brackets around what may be left out: `$substring(str, start[, length])`.
        signature: In JSONata's notation, `<s-nn?:s>`: a letter for each argument (`s` string, `n` number, `b` boolean,
            `a` array, `o` object, `f` function, `j` JSON, `x` anything, several in parentheses one of them), followed by
            `-` (the context if left out), `?` (may be left out) or `+` (one or more); after the colon the result.
        minimum: Least number of arguments.
        maximum: Greatest number of arguments, or None for any number.
        from_context: The first argument may be left out and is then the context value.
        result: Type of the result where it is defined. An array of one element that JSONata builds item by item, as
            `$map` does, comes out as that element.
        added: AWS added it or changed its arguments; JSONata itself has it otherwise or not at all.
    """

    name: str
    usage: str
    signature: str
    minimum: int
    maximum: int | None
    from_context: bool
    result: ResultType
    added: bool


# Usage and signature. `$random` is listed with the seed that AWS added.
_JSONATA: Final = (
    ("$abs(number)", "<n-:n>"),
    ("$append(array1, array2)", "<xx:a>"),
    ("$assert(condition[, message])", "<bs?:x>"),
    ("$average(array)", "<a<n>:n>"),
    ("$base64decode(str)", "<s-:s>"),
    ("$base64encode(str)", "<s-:s>"),
    ("$boolean(arg)", "<x-:b>"),
    ("$ceil(number)", "<n-:n>"),
    ("$clone(value)", "<(oa)-:o>"),
    ("$contains(str, pattern)", "<s-(sf):b>"),
    ("$count(array)", "<a:n>"),
    ("$decodeUrl(str)", "<s-:s>"),
    ("$decodeUrlComponent(str)", "<s-:s>"),
    ("$distinct(array)", "<x:x>"),
    ("$each(object, function)", "<o-f:a>"),
    ("$encodeUrl(str)", "<s-:s>"),
    ("$encodeUrlComponent(str)", "<s-:s>"),
    ("$error([message])", "<s?:x>"),
    ("$exists(arg)", "<x:b>"),
    ("$filter(array, function)", "<af:x>"),
    ("$floor(number)", "<n-:n>"),
    ("$formatBase(number[, radix])", "<n-n?:s>"),
    ("$formatInteger(number, picture)", "<n-s:s>"),
    ("$formatNumber(number, picture[, options])", "<n-so?:s>"),
    ("$fromMillis(number[, picture[, timezone]])", "<n-s?s?:s>"),
    ("$join(array[, separator])", "<a<s>s?:s>"),
    ("$keys(object)", "<x-:a<s>>"),
    ("$length(str)", "<s-:n>"),
    ("$lookup(object, key)", "<x-s:x>"),
    ("$lowercase(str)", "<s-:s>"),
    ("$map(array, function)", "<af:x>"),
    ("$match(str, pattern[, limit])", "<s-f<s:o>n?:a<o>>"),
    ("$max(array)", "<a<n>:n>"),
    ("$merge(array)", "<a<o>:o>"),
    ("$millis()", "<:n>"),
    ("$min(array)", "<a<n>:n>"),
    ("$not(arg)", "<x-:b>"),
    ("$now([picture[, timezone]])", "<s?s?:s>"),
    ("$number(arg)", "<(nsb)-:n>"),
    ("$pad(str, width[, char])", "<s-ns?:s>"),
    ("$parseInteger(string, picture)", "<s-s:n>"),
    ("$power(base, exponent)", "<n-n:n>"),
    ("$reduce(array, function[, init])", "<afj?:j>"),
    ("$replace(str, pattern, replacement[, limit])", "<s-(sf)(sf)n?:s>"),
    ("$reverse(array)", "<a:a>"),
    ("$round(number[, precision])", "<n-n?:n>"),
    ("$shuffle(array)", "<a:a>"),
    ("$sift(object[, function])", "<o-f?:o>"),
    ("$single(array[, function])", "<af?:x>"),
    ("$sort(array[, function])", "<af?:a>"),
    ("$split(str, separator[, limit])", "<s-(sf)n?:a<s>>"),
    ("$spread(object)", "<x-:a<o>>"),
    ("$sqrt(number)", "<n-:n>"),
    ("$string(arg[, prettify])", "<x-b?:s>"),
    ("$substring(str, start[, length])", "<s-nn?:s>"),
    ("$substringAfter(str, chars)", "<s-s:s>"),
    ("$substringBefore(str, chars)", "<s-s:s>"),
    ("$sum(array)", "<a<n>:n>"),
    ("$toMillis(timestamp[, picture])", "<s-s?:n>"),
    ("$trim(str)", "<s-:s>"),
    ("$type(value)", "<x:s>"),
    ("$uppercase(str)", "<s-:s>"),
    ("$zip(array1, ...)", "<a+:a>"),
)
_ADDED: Final = (
    ("$hash(string, algorithm)", "<ss:s>"),
    ("$parse(json)", "<s:j>"),
    ("$partition(array, size)", "<an:a<a>>"),
    ("$random([seed])", "<n?:n>"),
    ("$range(first, last, step)", "<nnn:a<n>>"),
    ("$uuid()", "<:s>"),
)

REFUSED: Final = MappingProxyType({"eval": "$parse reads a value from JSON text"})
"""Functions of JSONata 2.0.6 that AWS lacks, by name without `$`, and what there is instead."""


def _parameters(signature: str) -> tuple[list[str], str]:
    """Split a signature into the modifiers of its parameters and the letter of its result."""
    modifiers: list[str] = []
    at = 1
    level = 0
    while signature[at] != ":" or level:
        symbol = signature[at]
        level += (symbol in "<(") - (symbol in ">)")
        if level == 0 and symbol in "-?+":
            modifiers[-1] += symbol
        # A choice of types is one parameter; what stands in angle brackets describes the one before.
        elif symbol == "(" or (level == 0 and symbol not in ">)"):
            modifiers.append("")
        at += 1
    return modifiers, signature[at + 1]


def _function(usage: str, signature: str, *, added: bool) -> Function:
    modifiers, result = _parameters(signature)
    return Function(
        name=usage[1 : usage.index("(")],
        usage=usage,
        signature=signature,
        minimum=sum(modifier in {"", "+"} for modifier in modifiers),
        maximum=None if "+" in modifiers else len(modifiers),
        from_context=modifiers[:1] == ["-"],
        result=_RESULTS[result],
        added=added,
    )


FUNCTIONS: Final = MappingProxyType(
    {
        function.name: function
        for rows, added in ((_JSONATA, False), (_ADDED, True))
        for function in (_function(usage, signature, added=added) for usage, signature in rows)
    }
)
"""All functions that can be called, by name without `$`."""
