"""Signatures of functions, `<s-n?:s>`: their syntax in a function definition."""

from __future__ import annotations

from typing import Final

from sfgen.expr.jsonata.errors import INVALID_REGEX, JsonataSyntaxError
from sfgen.expr.jsonata.patterns import pattern_fault

__all__ = ["check_signature"]

# The pattern that an argument must match; `m` stands for a missing one.
_TYPES: Final = {symbol: f"[{symbol}m]" for symbol in "snblo"} | {
    "a": "[asnblfom]",
    "f": "f",
    "j": "[asnblom]",
    "x": "[asnblfom]",
}


def check_signature(signature: str, position: int, end: int) -> None:
    """Refuse a signature that JSONata refuses.

    JSONata turns a signature into a regular expression over the types of the arguments and ignores symbols that it does
    not know, so that little is refused.

    Args:
        signature: The signature's tokens joined, angle brackets included.
        position: Where it begins in the expression, for the error.
        end: Where it ends.

    Raises:
        JsonataSyntaxError: S0401 or S0402, or `INVALID_REGEX` where the regular expression would be none.
    """
    patterns: list[str] = []
    last = ""  # type of the parameter that a modifier applies to
    at = 1
    while at < len(signature) and (symbol := signature[at]) != ":":
        if symbol in _TYPES:
            patterns.append(_TYPES[symbol])
            last = symbol
        elif symbol in "-?+":
            if patterns:
                patterns[-1] += "?" if symbol == "-" else symbol
        elif symbol == "(":
            closing = _closing(signature, at, "()")
            choice = signature[at + 1 : closing]
            if "<" in choice:
                message = f"The choice ({choice}) in a function signature holds a type with a parameter"
                raise JsonataSyntaxError("S0402", message, position, end)
            patterns.append(f"[{choice}m]")
            last = "("
            at = closing
        elif symbol == "<":
            if last not in {"a", "f"}:
                message = "In a function signature only the types a and f take a type parameter"
                raise JsonataSyntaxError("S0401", message, position, end)
            at = _closing(signature, at, "<>")
        at += 1
    if fault := pattern_fault("".join(f"({pattern})" for pattern in patterns)):
        message = f"The function signature {signature} is invalid: {fault}"
        raise JsonataSyntaxError(INVALID_REGEX, message, position, end)


def _closing(signature: str, opening: int, pair: str) -> int:
    depth = 0
    for at in range(opening, len(signature)):
        depth += (signature[at] == pair[0]) - (signature[at] == pair[1])
        if not depth:
            return at
    return len(signature)
