"""JSON that cannot be read: the place, the problem and the remedy, in one line."""

import pytest

from sfgen import asl
from sfgen.errors import DocumentError


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('{"a": 1,}', "1:8: not JSON: there is nothing between this comma and }. Remove the comma."),
        ('{"a": [1,]}', "1:9: not JSON: there is nothing between this comma and ]. Remove the comma."),
        ('{"a" 1}', "1:6: not JSON: 1 stands where a colon after the key has to come."),
        ('{"a": 1 "b": 2}', "1:9: not JSON: a string stands where a comma or } has to come."),
        ("{'a': 1}", "1:2: not JSON: 'a' stands where a key in double quotes has to come. Strings stand in double"),
        ("{a: 1}", "1:2: not JSON: a stands where a key in double quotes has to come."),
        (
            '{"a": ${Timeout}}',
            "1:7: not JSON: $ stands where a value has to come. A substitution stands in double quotes",
        ),
        ('{"a": True}', "1:7: not JSON: True stands where a value has to come. Write true."),
        ('{"a": NaN}', "1:7: not JSON: NaN stands where a value has to come. Write null, or leave the field out."),
        ('{"a": -Infinity}', "1:7: not JSON: -Infinity stands where a value has to come. Write a number."),
        ('{"a": 1e999}', "1:7: not JSON: the number 1e999 is too large. Write it as a string."),
        ('{"a": ' + "9" * 5_000 + "}", "1:7: not JSON: a number of 5,000 digits is too long. Write it as a string."),
        ('{"a": 01}', "1:7: not JSON: 01 stands where a value has to come."),
        (
            '{\n  // why\n  "a": 1}',
            "2:3: not JSON: // stands where a key in double quotes has to come. JSON has no comments",
        ),
        ('{"a": !Sub b}', "1:7: not JSON: !Sub stands where a value has to come. Tags belong to YAML templates"),
        ('{"a": "b', '1:7: not JSON: the string that begins here has no end. Close it with ".'),
        ('{"a": "b\nc"}', "1:9: not JSON: a string holds a line break or tab. Write \\n or \\t instead."),
        ('{"a": "\\d"}', "1:8: not JSON: a string holds a backslash without meaning. Write \\\\ for a backslash."),
        (
            '{\n "a": [1,',
            "2:10: not JSON: the text ends where a value has to come. Close the array that begins in line 2, ",
        ),
        ("{} {}", "1:4: not JSON: the document ends before this text."),
        ("[}", "1:2: not JSON: } stands where a value has to come."),
        ('{"a": \x00}', "1:7: not JSON: '\\x00' stands where a value has to come."),
        ("[" * 100_000, "1:4001: not JSON: more than 4,000 objects and arrays are nested here."),
        ('{"a":' * 100_000, "1:20001: not JSON: more than 4,000 objects and arrays are nested here."),
    ],
)
def test_broken_json_is_refused_with_place_and_remedy(text: str, message: str) -> None:
    with pytest.raises(DocumentError) as caught:
        asl.read(text, file="f.json")
    assert str(caught.value).startswith(f"f.json:{message}")
    assert "\n" not in str(caught.value)


def test_json_is_read_deeper_than_the_interpreter_recurses() -> None:
    text = (
        '{"StartAt": "A", "States": {"A": {"Type": "Pass", "End": true, "Result": ' + "[" * 3_500 + "]" * 3_500 + "}}}"
    )
    machine = asl.loads(text)
    assert (
        machine.to_json(indent=None).replace(" ", "")
        == text.replace(" ", "").replace('"End":true,"Result"', '"Result"').replace("}}}", ',"End":true}}}') + "\n"
    )


def test_places_behind_an_empty_object_in_an_array() -> None:
    text = '{"StartAt": "A", "States": {"A": {"Type": "Pass", "Result": [{}, {"b": 1}], "Nxt": 1, "End": true}}}'
    [finding] = asl.read(text, file="f.json").diagnostics
    assert finding.source is not None
    assert finding.source.column == text.index('"Nxt"') + 1
