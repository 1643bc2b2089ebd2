"""What the parts of the evaluator around jsonata-python share: the library itself, values, and faults.

Undefined is None and null is the library's object for it, here as everywhere below the library.
"""

from __future__ import annotations

import json
import math
import re
import sys
from typing import Any, Final

_limit = sys.getrecursionlimit()
from jsonata.functions import Functions  # noqa: E402
from jsonata.jexception import JException  # noqa: E402
from jsonata.jsonata import Jsonata  # noqa: E402
from jsonata.parser import Parser  # noqa: E402
from jsonata.signature import Signature  # noqa: E402
from jsonata.utils import Utils  # noqa: E402

from sfgen.local.jsonata_values import plain_number  # noqa: E402

# The library raises the limit of the whole process when it is imported.
sys.setrecursionlimit(_limit)

__all__ = [
    "NULL",
    "Functions",
    "JException",
    "Jsonata",
    "Sequence",
    "Signature",
    "Symbol",
    "Utils",
    "as_number",
    "code_units",
    "deep_equal",
    "fault",
    "has_number_type",
    "inward",
    "is_function",
    "is_number",
    "number_text",
    "same",
    "sequence",
    "string",
    "truth",
]

NULL: Final = Utils.NULL_VALUE
Symbol: Final = Parser.Symbol
Sequence: Final = Utils.JList
_EXACT: Final = 2.0**53

# Source: jsonata 2.0.6 (MIT), https://github.com/jsonata-js/jsonata.
_MESSAGES: Final = {
    "T0410": "Argument {index} of function {name} does not match function signature",
    "T0411": "Context value is not a compatible type with argument {index} of function {name}",
    "T0412": "Argument {index} of function {name} must be an array of {type}",
    "D1001": "Number out of range: {value}",
    "D1002": "Cannot negate a non-numeric value: {value}",
    "D1004": "Regular expression matches zero length string",
    "T1003": "Key in object structure must evaluate to a string; got: {value}",
    "T1006": "Attempted to invoke a non-function",
    "T1008": "Attempted to partially apply a non-function",
    "D1009": "Multiple key definitions evaluate to same key: {value}",
    "T1010": "The matcher function argument passed to function {name} does not return the correct object structure",
    "D1011": "Stack overflow error: Check for non-terminating recursive function.  Consider rewriting as tail-recursive.",
    "D1012": "Expression evaluation timeout: Check for infinite loop",
    "T2001": "The left side of the {name} operator must evaluate to a number",
    "T2002": "The right side of the {name} operator must evaluate to a number",
    "T2003": "The left side of the range operator (..) must evaluate to an integer",
    "T2004": "The right side of the range operator (..) must evaluate to an integer",
    "T2006": "The right side of the function application operator ~> must be a function",
    "T2009": "The values {value} and {value2} either side of operator {name} must be of the same data type",
    "T2010": "The expressions either side of operator {name} must evaluate to numeric or string values",
    "T2011": "The insert/update clause of the transform expression must evaluate to an object: {value}",
    "T2012": "The delete clause of the transform expression must evaluate to a string or array of strings: {value}",
    "D3001": "Attempting to invoke string function on Infinity or NaN",
    "D3010": "Second argument of replace function cannot be an empty string",
    "D3011": "Fourth argument of replace function must evaluate to a positive number",
    "D3012": "Attempted to replace a matched string with a non-string value",
    "D3020": "Third argument of split function must evaluate to a positive number",
    "D3030": "Unable to cast value to a number: {value}",
    "D3040": "Third argument of match function must evaluate to a positive number",
    "D3050": "The second argument of reduce function must be a function with at least two arguments",
    "D3060": "The sqrt function cannot be applied to a negative number: {value}",
    "D3061": "The power function has resulted in a value that cannot be represented as a JSON number: "
    "base={value}, exponent={exp}",
    "D3070": "The single argument form of the sort function can only be applied to an array of strings or an array of "
    "numbers.  Use the second argument to specify a comparison function",
    "D3080": "The picture string must only contain a maximum of two sub-pictures",
    "D3081": "The sub-picture must not contain more than one instance of the 'decimal-separator' character",
    "D3082": "The sub-picture must not contain more than one instance of the 'percent' character",
    "D3083": "The sub-picture must not contain more than one instance of the 'per-mille' character",
    "D3084": "The sub-picture must not contain both a 'percent' and a 'per-mille' character",
    "D3085": "The mantissa part of a sub-picture must contain at least one character that is either an "
    "'optional digit character' or a member of the 'decimal digit family'",
    "D3086": "The sub-picture must not contain a passive character that is preceded by an active character and that is "
    "followed by another active character",
    "D3087": "The sub-picture must not contain a 'grouping-separator' character that appears adjacent to a "
    "'decimal-separator' character",
    "D3088": "The sub-picture must not contain a 'grouping-separator' at the end of the integer part",
    "D3089": "The sub-picture must not contain two adjacent instances of the 'grouping-separator' character",
    "D3090": "The integer part of the sub-picture must not contain a member of the 'decimal digit family' that is "
    "followed by an instance of the 'optional digit character'",
    "D3091": "The fractional part of the sub-picture must not contain an instance of the 'optional digit character' that "
    "is followed by a member of the 'decimal digit family'",
    "D3092": "A sub-picture that contains a 'percent' or 'per-mille' character must not contain a character treated as an "
    "'exponent-separator'",
    "D3093": "The exponent part of the sub-picture must comprise only of one or more characters that are members of the "
    "'decimal digit family'",
    "D3100": "The radix of the formatBase function must be between 2 and 36.  It was given {value}",
    "D3110": "The argument of the toMillis function must be an ISO 8601 formatted timestamp. Given {value}",
    "D3130": "Formatting or parsing an integer as a sequence starting with {value} is not supported by this "
    "implementation",
    "D3138": "The $single() function expected exactly 1 matching result.  Instead it matched more.",
    "D3139": "The $single() function expected exactly 1 matching result.  Instead it matched 0.",
    "D3140": "Malformed URL passed to ${name}(): {value}",
}


class Fault(JException):  # type: ignore[misc]  # the library has no types
    """The library's exception with a text of our own."""

    def __init__(self, code: str, message: str) -> None:
        # The library's own constructor writes the text from its table.
        RuntimeError.__init__(self, message)
        self.error = code
        self.location = 0
        self.current = ""


def fault(code: str, message: str | None = None, **values: Any) -> Exception:
    """Give the exception for a code, with JSONata's text.

    Args:
        code: JSONata's code.
        message: The text, where the code has none.
        values: What stands in the text, as JSON.
    """
    if message is None:
        message = _MESSAGES[code].format(**{key: _shown(value) for key, value in values.items()})
    return Fault(code, message)


def _shown(value: Any) -> str:
    if isinstance(value, float) and not math.isfinite(value):
        return "null"
    return _json(value, "") if isinstance(value, str | int | float | list | dict) or value is NULL else "null"


# Values


def inward(value: Any) -> Any:
    """Put the library's null in the place of None; what holds none is not copied."""
    if value is None:
        return NULL
    if isinstance(value, dict):
        changed = {key: new for key, item in value.items() if (new := inward(item)) is not item}
        return {**value, **changed} if changed else value
    if isinstance(value, list):
        items = [inward(item) for item in value]
        return items if any(new is not old for new, old in zip(items, value, strict=True)) else value
    return value


def is_function(value: Any) -> bool:
    """Say whether a value is a function, of the expression or of the library."""
    return isinstance(value, Jsonata.JFunctionCallable) or (isinstance(value, Symbol) and value._jsonata_lambda)


def has_number_type(value: Any) -> bool:
    """Say whether a value is a number, NaN and the infinite ones included."""
    return isinstance(value, int | float) and not isinstance(value, bool)


def is_number(value: Any) -> bool:
    """Say whether a value is a number; raise for one that JSON has not."""
    if not has_number_type(value) or (isinstance(value, float) and math.isnan(value)):
        return False
    if isinstance(value, float) and math.isinf(value):
        raise fault("D1001", value=None)
    return True


def as_number(value: float) -> Any:
    """Write a number without a fraction as an int, as far as a double counts exactly."""
    return int(value) if abs(value) <= _EXACT and value == int(value) else value


def truth(value: Any) -> bool:
    """Say whether a value counts as true."""
    if isinstance(value, list):
        return any(truth(item) for item in value)
    if isinstance(value, str | dict | bool):
        return bool(value)
    return is_number(value) and value != 0


def same(left: Any, right: Any) -> bool:
    """Compare as JavaScript's `===`: a list or an object is the same as itself only."""
    if isinstance(left, list | dict) or isinstance(right, list | dict):
        return left is right
    return left is right or (isinstance(left, bool) == isinstance(right, bool) and left == right)


def deep_equal(left: Any, right: Any) -> bool:
    """Compare by value."""
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(map(deep_equal, left, right))
    if isinstance(left, dict) and isinstance(right, dict):
        return left.keys() == right.keys() and all(deep_equal(item, right[key]) for key, item in left.items())
    return same(left, right)


def code_units(text: str) -> bytes:
    """Give what orders texts as JavaScript does."""
    return text.encode("utf-16-be", "surrogatepass")


def sequence(items: Any = ()) -> Any:
    """Make a sequence: a list that counts as its only item where it has one."""
    return Utils.create_sequence_from_iter(items)


# Texts of values


def number_text(value: float) -> str:
    """Write a number as JavaScript does."""
    if isinstance(value, float):
        if not math.isfinite(value):
            return "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"
        whole = plain_number(value)
        if isinstance(whole, int):
            return str(whole)
        digits, _, exponent = repr(value).partition("e")
        if not exponent:
            return digits
        return _positional(digits, int(exponent))
    return str(value) if abs(value) < 10**21 else number_text(float(value))


def _positional(digits: str, exponent: int) -> str:
    # Python changes to exponents earlier than JavaScript does.
    if exponent < -6 or exponent > 20:
        return f"{digits.removesuffix('.0')}e{exponent:+d}"
    sign = "-" if digits.startswith("-") else ""
    return f"{sign}0.{'0' * (-exponent - 1)}{re.sub('[-.]', '', digits)}"


def _rounded_text(value: float) -> str:
    return number_text(float(f"{value:.15g}")) if math.isfinite(value) else "null"


def string(value: Any, *, indented: bool = False) -> str:
    """Write a value as a text: JSON, with 15 digits for each number."""
    if isinstance(value, str):
        return value
    if is_function(value):
        return ""
    if isinstance(value, float) and not math.isfinite(value):
        raise fault("D3001")
    if isinstance(value, Sequence) and value.outer_wrapper:
        value = value[0]
    return _json(value, "\n" if indented else "")


def _json(value: Any, line: str) -> str:
    if value is None or value is NULL:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if has_number_type(value):
        is_number(value)
        return _rounded_text(value)
    if isinstance(value, str):
        return json.dumps(value, ensure_ascii=False)
    inner = line and f"{line}  "
    if isinstance(value, list):
        return _enclosed("[]", [_json(item, inner) for item in value], line)
    if isinstance(value, dict):
        colon = ": " if line else ":"
        members = [f"{json.dumps(key, ensure_ascii=False)}{colon}{_json(item, inner)}" for key, item in value.items()]
        return _enclosed("{}", members, line)
    return '""'


def _enclosed(brackets: str, parts: list[str], line: str) -> str:
    if not parts:
        return brackets
    inner = line and f"{line}  "
    return brackets[0] + inner + ("," + inner).join(parts) + line + brackets[1]
