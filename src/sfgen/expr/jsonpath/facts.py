"""The intrinsic functions and how many arguments each takes.

Source: AWS Step Functions Developer Guide, "Intrinsic functions for JSONPath states".
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

__all__ = ["ALGORITHMS", "INTRINSICS", "KINDS", "MOST_NESTED", "Intrinsic"]

MOST_NESTED: Final = 10
"""How deep intrinsic functions may be nested in one field."""

ALGORITHMS: Final = ("MD5", "SHA-1", "SHA-256", "SHA-384", "SHA-512")
"""What `States.Hash` takes as its second argument."""


class Intrinsic(NamedTuple):
    """One intrinsic function.

    Attributes:
        least: The fewest arguments.
        most: The most arguments, or None for any number.
        takes_kinds: A letter for what each argument is, the last one for all further: `s` a text, `n` a number, `a` an
            array, `o` an object, `b` true or false, `x` anything.
        gives: The letter of the result.
    """

    least: int
    most: int | None
    takes_kinds: str
    gives: str

    def kind(self, index: int) -> str:
        """Return the letter of an argument."""
        return self.takes_kinds[min(index, len(self.takes_kinds) - 1)] if self.takes_kinds else "x"

    def takes(self, count: int) -> bool:
        """Say whether it takes so many arguments."""
        return self.least <= count and (self.most is None or count <= self.most)

    def describe(self) -> str:
        """Say how many arguments it takes."""
        if self.most is None:
            return "any number of arguments" if not self.least else f"{self.least} or more arguments"
        words = {0: "no arguments", 1: "1 argument"}
        return (
            words.get(self.most, f"{self.most} arguments")
            if self.least == self.most
            else f"{self.least} to {self.most}"
        )


INTRINSICS: Final[Mapping[str, Intrinsic]] = {
    "States.Array": Intrinsic(0, None, "x", "a"),
    "States.ArrayContains": Intrinsic(2, 2, "ax", "b"),
    "States.ArrayGetItem": Intrinsic(2, 2, "an", "x"),
    "States.ArrayLength": Intrinsic(1, 1, "a", "n"),
    "States.ArrayPartition": Intrinsic(2, 2, "an", "a"),
    "States.ArrayRange": Intrinsic(3, 3, "nnn", "a"),
    "States.ArrayUnique": Intrinsic(1, 1, "a", "a"),
    "States.Base64Decode": Intrinsic(1, 1, "s", "s"),
    "States.Base64Encode": Intrinsic(1, 1, "s", "s"),
    "States.Format": Intrinsic(1, None, "sx", "s"),
    "States.Hash": Intrinsic(2, 2, "xs", "s"),
    "States.JsonMerge": Intrinsic(3, 3, "oob", "o"),
    "States.JsonToString": Intrinsic(1, 1, "x", "s"),
    "States.MathAdd": Intrinsic(2, 2, "nn", "n"),
    "States.MathRandom": Intrinsic(2, 3, "nnn", "n"),
    "States.StringSplit": Intrinsic(2, 2, "ss", "a"),
    "States.StringToJson": Intrinsic(1, 1, "s", "x"),
    "States.UUID": Intrinsic(0, 0, "", "s"),
}
"""All intrinsic functions by name."""

KINDS: Final[Mapping[str, str]] = {
    "a": "an array",
    "b": "true or false",
    "n": "a number",
    "o": "an object",
    "s": "a text",
}
"""What the letters of arguments and results mean."""
