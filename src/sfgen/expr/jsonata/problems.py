"""What AWS Step Functions refuses in a JSONata expression when a state machine is created, and what fails in each run.

Source: AWS guide, "Transforming data with JSONata in Step Functions"; for what the guide does not say, answers of
ValidateStateMachineDefinition and TestState reported by others: names, `$` and `$$` at the top level and members of
`$states` that do not exist where they are used are refused, `$eval` is no function, evaluation ends at a depth of 100.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from operator import attrgetter
from typing import Final, Literal

from sfgen.expr.context_object import CONTEXT_MEMBERS
from sfgen.expr.jsonata.errors import JsonataSyntaxError
from sfgen.expr.jsonata.functions import FUNCTIONS, REFUSED, Function
from sfgen.expr.jsonata.parser import parse
from sfgen.expr.jsonata.records import Record
from sfgen.expr.jsonata.references import FunctionCall, Read, References, references
from sfgen.expr.jsonata.tree import Node, depth

__all__ = ["CONTEXT_MEMBERS", "EVALUATION_DEPTH", "STATES_MEMBERS", "Problem", "problems", "tree_problems"]

STATES_MEMBERS: Final = ("input", "context", "result", "errorOutput")
"""All members of `$states`. Source: AWS guide, "Transforming data with JSONata in Step Functions"."""

EVALUATION_DEPTH: Final = 100
"""Nesting beyond which AWS ends an evaluation with `States.QueryEvaluationError` (measured on the service)."""


class Problem(Record):
    """Something that AWS refuses, or that fails when the expression is evaluated.

    Attributes:
        severity: `warning` where AWS may know more than our tables, or where the part may never be evaluated.
        code: Stable name of the rule, for example `jsonata-top-level-name`.
        message: What is wrong, with the offending part.
        hint: What to write instead, or None.
        position: Offset in the expression, in characters from 0.
    """

    severity: Literal["error", "warning"]
    code: str
    message: str
    hint: str | None
    position: int


def problems(text: str, *, available: Collection[str] = STATES_MEMBERS) -> list[Problem]:
    """Check an expression as AWS Step Functions does.

    Args:
        text: The expression, without the `{%` and `%}` of a definition.
        available: Members of `$states` that exist in the field: `("input", "context")` for most.

    Returns:
        All problems in the order of the text; of a text that is no JSONata the first one alone. No problem is said twice.

    Examples:
        >>> for problem in problems("$states.input.net * (1 + tax)"):
        ...     print(problem.code, problem.position, problem.hint)
        jsonata-top-level-name 25 write $states.input.tax for the input, or $tax for a variable
    """
    try:
        root = parse(text)
    except JsonataSyntaxError as error:
        return [_syntax_problem(error, text)]
    # An expression has no more levels than characters.
    return _checked(root, available, levels=depth(root) if len(text) > EVALUATION_DEPTH else 0)


def tree_problems(root: Node, *, available: Collection[str] = STATES_MEMBERS) -> list[Problem]:
    """Check the tree of an expression as AWS Step Functions does.

    Args:
        root: What `parse` gave.
        available: Members of `$states` that exist in the field.

    Returns:
        All problems in the order of the text.
    """
    return _checked(root, available, levels=depth(root))


def _checked(root: Node, available: Collection[str], *, levels: int) -> list[Problem]:
    found = list(_found(references(root), available))
    if levels > EVALUATION_DEPTH:
        message = f"The expression is nested {levels} levels deep; AWS evaluates {EVALUATION_DEPTH}"
        hint = "split it over several states; join many texts with $join([...])"
        found.append(Problem("warning", "jsonata-depth", message, hint, 0))
    return sorted(dict.fromkeys(found), key=attrgetter("position"))


def _found(found: References, available: Collection[str]) -> Iterator[Problem]:
    for read in found.states:
        yield from _states_problems(read, available)
    for place in found.top_level:
        yield _top_level_problem(place.name, place.position)
    for place in found.wildcards:
        message = f"{place.name} reads a context, and there is none at the top level: it is undefined"
        hint = f"write $states.input.{place.name}"
        yield Problem("warning", "jsonata-top-level-wildcard", message, hint, place.position)
    for place in found.roots:
        message = "Reference to $$ is not supported: there is no document that it could stand for"
        hint = "$states.input is the input of the state, $states.context.Execution.Input that of the execution"
        yield Problem("error", "jsonata-root-reference", message, hint, place.position)
    for place in found.name_calls:
        message = f"{place.name!r} is a field and is called like a function"
        hint = f"functions begin with $: write ${place.name}(...)"
        yield Problem("error", "jsonata-unknown-function", message, hint, place.position)
    for call in found.calls:
        if not call.local:
            yield from _call_problems(call)
    for read in found.function_values:
        if read.name in REFUSED:
            yield _refused(read.name, read.position)


# Syntax

_OTHER_LANGUAGES: Final = {
    "??": ("S0211", "write $exists(a) ? a : b"),
    "?:": ("S0211", "write a ? a : b"),
    "==": ("S0211", "equality is a single ="),
    "&&": ("S0211", "write and"),
    "||": ("S0201", "write or"),
    "<>": ("S0211", "write !="),
    "=>": ("S0211", "write function($x){ ... }"),
    "**": ("S0201", "write $power(base, exponent)"),
}
_NEWER: Final = {"??": "jsonata-newer-operator", "?:": "jsonata-newer-operator"}


def _syntax_problem(error: JsonataSyntaxError, text: str) -> Problem:
    at = error.position
    for start in (at - 1, at):
        operator = text[max(start, 0) : start + 2]
        code, hint = _OTHER_LANGUAGES.get(operator, ("", ""))
        if code == error.code:
            if operator in _NEWER:
                message = f"The operator {operator} came after JSONata 2.0.6, which is what AWS reads"
                return Problem("error", _NEWER[operator], message, hint, start)
            return Problem("error", "jsonata-syntax", f"{operator} is no operator of JSONata", hint, start)
    hint_for_not = "write $not(...)" if error.code == "S0204" and text[at] == "!" else None
    return Problem("error", "jsonata-syntax", error.message, hint_for_not, at)


# $states and the top level


def _states_problems(read: Read, available: Collection[str]) -> Iterator[Problem]:
    if not read.path:
        return
    member, position = read.path[0], read.positions[0]
    if member not in STATES_MEMBERS:
        hint = _nearest(member, STATES_MEMBERS) or f"its members are {', '.join(STATES_MEMBERS)}"
        if member in CONTEXT_MEMBERS:
            hint = f"write $states.context.{member}"
        yield Problem("error", "jsonata-states-member", f"$states has no member {member!r}", hint, position)
    elif member not in available:
        message = f"$states.{member} does not exist in this field"
        hint = f"here $states has {', '.join(known for known in STATES_MEMBERS if known in available) or 'no member'}"
        yield Problem("error", "jsonata-states-member", message, hint, position)
    elif member == "context":
        yield from _context_problems(read)


def _context_problems(read: Read) -> Iterator[Problem]:
    known: Iterable[str] = CONTEXT_MEMBERS
    place = "$states.context"
    for name, position in list(zip(read.path, read.positions, strict=True))[1:3]:
        if name not in known:
            message = f"{place} has no member {name!r} that is known here; new members may appear"
            hint = _nearest(name, known) or f"known are {', '.join(known)}"
            yield Problem("warning", "jsonata-context-member", message, hint, position)
            return
        place = f"{place}.{name}"
        known = CONTEXT_MEMBERS.get(name, ())


def _top_level_problem(name: str, position: int) -> Problem:
    if name == "$":
        message = "Reference to $ at the top level is not supported: there is no context that it could stand for"
        return Problem("error", "jsonata-top-level-name", message, "write $states.input", position)
    message = f"Reference to {name!r} at the top level is not supported: there is no context to read it from"
    field = name if name.isidentifier() else f"`{name}`"
    hint = f"write $states.input.{field} for the input"
    if name in FUNCTIONS:
        hint = f"write ${name}(...) for the function, $states.input.{field} for a field of the input"
    elif name.isidentifier():
        hint += f", or ${name} for a variable"
    return Problem("error", "jsonata-top-level-name", message, hint, position)


# Calls


def _call_problems(call: FunctionCall) -> Iterator[Problem]:
    if call.name in REFUSED:
        yield _refused(call.name, call.position)
    elif function := FUNCTIONS.get(call.name):
        # What a partial call leaves out at its end is undefined when it is called.
        too_few = call.arguments < function.minimum and not call.partial
        if too_few or (function.maximum is not None and call.arguments > function.maximum):
            given = "argument" if call.arguments == 1 else "arguments"
            message = f"${call.name} is called with {call.arguments} {given} and takes {_arity(function)}"
            yield Problem("error", "jsonata-arity", message, f"it is called as {function.usage}", call.position)
        elif function.from_context and not call.context and not call.partial and call.arguments <= function.minimum:
            message = f"${call.name} is called without its first argument, and there is no context to take in its place"
            yield Problem("error", "jsonata-arity", message, f"it is called as {function.usage}", call.position)
    else:
        hint = _nearest(call.name, FUNCTIONS, "$") or "a variable of the state machine holds no function"
        yield Problem("error", "jsonata-unknown-function", f"${call.name} is no function", hint, call.position)


def _refused(name: str, position: int) -> Problem:
    return Problem("error", f"jsonata-{name}", f"${name} is not supported by AWS", REFUSED[name], position)


def _arity(function: Function) -> str:
    least, most = function.minimum, function.maximum
    if most is None:
        return f"at least {least}"
    return str(least) if least == most else f"{least} to {most}"


def _nearest(name: str, known: Iterable[str], sign: str = "") -> str | None:
    # Only a problem needs it.
    from difflib import get_close_matches

    by_lower = {candidate.lower(): candidate for candidate in known}
    close = get_close_matches(name.lower(), by_lower, 1, 0.7)
    return f"did you mean {sign}{by_lower[close[0]]}?" if close else None
