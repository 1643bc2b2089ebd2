"""YAML: what scalars mean, how it looks when it is written, and what is refused."""

from typing import Any

import pytest
import yaml

from sfgen import asl
from sfgen.errors import DocumentError


def value_of(text: str) -> Any:
    """Return what a scalar means as the value of a key."""
    return asl.read(f"Comment: {text}").data["Comment"]


# Strings for us; numbers, booleans, dates or nulls for some reader of YAML.
AMBIGUOUS = """
on off yes No y n 2026-01-31 2026-01-31T00:00:00Z 1:30 010 0o17 0x1F 0b1 1_000 +1 .5 1. .inf -.nan 012345678901 = nUll
"""


@pytest.mark.parametrize(
    "text", [*AMBIGUOUS.split(), "$.a[0]", "${Name}", "5 apples", "a, b", "x{y}", "arn:aws:states:::a:b"]
)
def test_text_stays_as_it_is_written(text: str) -> None:
    assert value_of(text) == text


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1", 1),
        ("-15", -15),
        ("0", 0),
        ("1.50", 1.5),
        ("-1e3", -1000.0),
        ("1.5E-3", 0.0015),
        ("true", True),
        ("False", False),
        ("null", None),
        ("~", None),
        ("", None),
        ("Null", None),
        ("'1'", "1"),
        ('"true"', "true"),
        ("''", ""),
        ("! 1", "1"),
        ("!!str 1", "1"),
        ("!!int '1'", 1),
        ("!!float 1", 1.0),
        ("!!bool 'true'", True),
        ("!!null ''", None),
        ("!!seq [1]", [1]),
        ("!!map {a: 1}", {"a": 1}),
        ("'{% $states.input %}'", "{% $states.input %}"),
        ("|-\n  {% $x\n    + 1 %}", "{% $x\n  + 1 %}"),
        (">-\n  a\n  b", "a b"),
    ],
)
def test_scalars_mean_what_they_mean_in_json(text: str, value: Any) -> None:
    found = value_of(text)
    assert found == value
    assert type(found) is type(value)


def test_keys_are_always_the_text_that_is_written() -> None:
    text = "on: 1\nnull: 2\n1: 3\n2026-01-31: 4\ntrue: 5\n~: 6\n010: 7\n1.50: 8\n"
    assert list(asl.read(text).data) == ["on", "null", "1", "2026-01-31", "true", "~", "010", "1.50"]


def test_aliases_and_merge_keys() -> None:
    text = (
        "Defaults: &defaults {IntervalSeconds: 1, MaxAttempts: 2}\n"
        "More: &more {MaxAttempts: 9, BackoffRate: 2}\n"
        "Retry:\n"
        "  - <<: *defaults\n"
        "    MaxAttempts: 5\n"
        "  - <<: [*defaults, *more]\n"
        "  - {'<<': plain}\n"
        "  - *defaults\n"
        "Name: &name text\n"
        "Again: *name\n"
        "&key Comment: *key\n"
    )
    data = asl.read(text).data
    assert data["Retry"] == [
        {"IntervalSeconds": 1, "MaxAttempts": 5},
        {"IntervalSeconds": 1, "MaxAttempts": 2, "BackoffRate": 2},
        {"<<": "plain"},
        {"IntervalSeconds": 1, "MaxAttempts": 2},
    ]
    assert data["Again"] == "text"
    assert data["Comment"] == "Comment"


def _bomb() -> str:
    rows = [f"k{n}: &k{n} [{', '.join([f'*k{n - 1}'] * 10)}]" for n in range(1, 12)]
    return "\n".join(["k0: &k0 [x, x]", *rows])


def _merge_bomb() -> str:
    return (
        "k: &k {"
        + ", ".join(f"a{n}: 1" for n in range(2_000))
        + "}\n"
        + "\n".join(f"m{n}: {{<<: *k}}" for n in range(2_000))
    )


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: !Sub 'x'", "1:4: not usable YAML: the tag !Sub has no meaning in a definition. Write a substitution"),
        ("a: !GetAtt b.Arn", "1:4: not usable YAML: the tag !GetAtt has no meaning in a definition."),
        ("a: !If [b, c, d]", "1:4: not usable YAML: the tag !If has no meaning in a definition."),
        ("!Ref a: 1", "1:1: not usable YAML: the tag !Ref has no meaning in a definition."),
        ("a: !!timestamp 2026-01-31", "1:4: not usable YAML: the tag !!timestamp has no meaning in a definition."),
        ("a: !!int x", "1:4: not usable YAML: the tag !!int has no meaning in a definition."),
        ("a: !!binary aGk=", "1:4: not usable YAML: the tag !!binary has no meaning in a definition."),
        ("a: 1\n---\nb: 2", "2:1: not usable YAML: a second document begins here."),
        ("? [a]\n: 1", "1:3: not usable YAML: a key is not a text."),
        ("a: *b", "1:4: not usable YAML: the alias *b has no anchor before it."),
        ("a: &a [*a]", "1:8: not usable YAML: the alias *a stands inside its own anchor."),
        ("a:\n  <<: 5", "2:7: not usable YAML: a merge key takes mappings only."),
        ("a: 1e999", "1:4: not usable YAML: this number is too large."),
        ("a: " + "9" * 5_000, "1:4: not usable YAML: this number is too large."),
        ("a: {% $x %}", "1:5: not YAML: found character that cannot start any token. Put the expression in quotes"),
        ("a: b: c", "1:5: not YAML: mapping values are not allowed"),
        (
            "a:\n\tb: 1",
            "2:1: not YAML: found character that cannot start any token. Indent with blanks, not with tabs.",
        ),
        ("a: 'b", "1:6: not YAML: found unexpected end of stream."),
        ("a: \x07", " not YAML: "),
        ("- a", " the document is an array, not an object."),
        ("a", " the document is the string 'a', not an object."),
        ("---\n...\n", " the document is null, not an object."),
        ("[" * 100_000, "1:4001: not usable YAML: more than 4,000 mappings and sequences are nested here."),
        (_bomb(), " not usable: at /k"),
        (_merge_bomb(), "502:12: not usable YAML: merge keys bring in more than 1,000,000 values."),
    ],
)
def test_unusable_yaml_is_refused_with_place_and_remedy(text: str, message: str) -> None:
    with pytest.raises(DocumentError) as caught:
        asl.read(text, file="f.yaml")
    assert str(caught.value).startswith(f"f.yaml:{message}")
    assert "\n" not in str(caught.value)


def test_yaml_reads_like_a_person_wrote_it() -> None:
    rule = asl.ChoiceRule(condition="{% $count(xs) > 3 and $x = 'y' %}", next='Say "it\'s" done')
    machine = asl.StateMachine(
        comment="Two lines:\n  the second is indented",
        query_language="JSONata",
        start_at="on",
        states={
            "on": asl.ChoiceState(choices=(rule,), default="Wait: 5"),
            "Wait: 5": asl.WaitState(seconds=5, next='Say "it\'s" done'),
            'Say "it\'s" done': asl.TaskState(
                resource="arn:aws:states:::sqs:sendMessage",
                arguments={"QueueUrl": "${Queue}", "MessageBody": {"a": [], "b": {}, "c": [[1, [2.5]], None, "1"]}},
                retry=(asl.Retrier(error_equals=("States.ALL",), backoff_rate=1.5),),
                output="{%\n  $states.result\n%}",
                end=True,
            ),
        },
    )
    assert (
        machine.to_yaml()
        == """\
Comment: |-
  Two lines:
    the second is indented
QueryLanguage: JSONata
StartAt: 'on'
States:
  'on':
    Type: Choice
    Choices:
      - Condition: "{% $count(xs) > 3 and $x = 'y' %}"
        Next: Say "it's" done
    Default: 'Wait: 5'
  'Wait: 5':
    Type: Wait
    Seconds: 5
    Next: Say "it's" done
  Say "it's" done:
    Type: Task
    Resource: arn:aws:states:::sqs:sendMessage
    Arguments:
      QueueUrl: ${Queue}
      MessageBody:
        a: []
        b: {}
        c:
          - - 1
            - - 2.5
          - null
          - '1'
    Retry:
      - ErrorEquals:
          - States.ALL
        BackoffRate: 1.5
    Output: |-
      {%
        $states.result
      %}
    End: true
"""
    )
    assert asl.loads(machine.to_yaml()) == machine


@pytest.mark.parametrize("number", [1e16, 1.5e-7, -0.0, 10**30, 0.1, -3])
def test_numbers_are_numbers_to_every_reader(number: float) -> None:
    machine = asl.StateMachine.trusted(start_at="A", states={"A": asl.PassState.trusted(result=number, end=True)})
    for data in (yaml.safe_load(machine.to_yaml()), asl.read(machine.to_yaml()).data):
        assert repr(data["States"]["A"]["Result"]) == repr(number)


def test_long_keys_are_read_back() -> None:
    states = {"k" * 2_000: asl.PassState(result={"k " * 700: {"a": 1}, "x" * 1_100: [{"y" * 1_100: 2}]}, end=True)}
    machine = asl.StateMachine(start_at="k", states=states)
    assert asl.loads(machine.to_yaml()) == machine
    assert yaml.safe_load(machine.to_yaml()) == machine.to_dict()


def test_the_parser_in_python_reads_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "StartAt: A\nStates:\n  A:\n    Type: Pass\n    Result: [1, on, {a: ~}]\n    Nxt: 1\n"
    fast = asl.read(text, file="f.yaml")
    monkeypatch.delattr(yaml, "CSafeLoader", raising=False)
    assert asl.read(text, file="f.yaml") == fast
