"""The intrinsic functions and how many arguments each takes.

Source: AWS Step Functions Developer Guide, "Intrinsic functions for JSONPath states".
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

__all__ = ["ALGORITHMS", "INTRINSICS", "MOST_NESTED", "Intrinsic"]

MOST_NESTED: Final = 10
"""How deep intrinsic functions may be nested in one field."""

ALGORITHMS: Final = ("MD5", "SHA-1", "SHA-256", "SHA-384", "SHA-512")
"""What `States.Hash` takes as its second argument."""


class Intrinsic(NamedTuple):
    """One intrinsic function.

    Attributes:
        least: The fewest arguments.
        most: The most arguments, or None for any number.
    """

    least: int
    most: int | None

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
    "States.Array": Intrinsic(0, None),
    "States.ArrayContains": Intrinsic(2, 2),
    "States.ArrayGetItem": Intrinsic(2, 2),
    "States.ArrayLength": Intrinsic(1, 1),
    "States.ArrayPartition": Intrinsic(2, 2),
    "States.ArrayRange": Intrinsic(3, 3),
    "States.ArrayUnique": Intrinsic(1, 1),
    "States.Base64Decode": Intrinsic(1, 1),
    "States.Base64Encode": Intrinsic(1, 1),
    "States.Format": Intrinsic(1, None),
    "States.Hash": Intrinsic(2, 2),
    "States.JsonMerge": Intrinsic(3, 3),
    "States.JsonToString": Intrinsic(1, 1),
    "States.MathAdd": Intrinsic(2, 2),
    "States.MathRandom": Intrinsic(2, 3),
    "States.StringSplit": Intrinsic(2, 2),
    "States.StringToJson": Intrinsic(1, 1),
    "States.UUID": Intrinsic(0, 0),
}
"""All intrinsic functions by name."""
