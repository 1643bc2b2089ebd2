"""The length of a definition without white space, which AWS bounds."""

import json

from hypothesis import given

from sfgen import asl
from sfgen.asl.emit import json_length
from tests.asl.strategies import definitions
from tests.asl.test_size import nested


@given(definitions)
def test_the_length_is_that_of_the_most_compact_text(definition: dict[str, object]) -> None:
    machine = asl.from_dict(definition)
    assert json_length(machine) == len(json.dumps(machine.to_dict(), ensure_ascii=False, separators=(",", ":")))


def test_depth_does_not_matter() -> None:
    shallow, deep = (json_length(asl.from_dict(nested(levels, maps=False))) for levels in (100, 600))
    assert deep > 5 * shallow
