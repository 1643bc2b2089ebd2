"""Kinds of mistakes: each breaks a correct definition in one place. Nothing here knows the checks.

A mutator changes a definition at the first place where it can, and says where a finding has to be; or it says None.

Source of the kinds:
    The Amazon States Language; AWS Step Functions Developer Guide: the pages of the eight states, "Transforming data with
    JSONata", "Intrinsic functions", "Workflow variables", "Handling errors", "Discover service integration patterns",
    "Service quotas"; answers of ValidateStateMachineDefinition.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from tests.mutations.integrations import INTEGRATIONS

__all__ = ["KINDS", "Kind"]

Definition = dict[str, Any]
Mutator = Callable[[Definition], str | None]


class Kind(NamedTuple):
    """One kind of mistake.

    Attributes:
        mutate: Makes the mistake.
        codes: The codes that say what it is.
        machine_type: The kind of workflow in which it is one, or None for any.
    """

    mutate: Mutator
    codes: frozenset[str]
    machine_type: str | None = None


KINDS: dict[str, Kind] = {}


def kind(name: str, *codes: str, machine_type: str | None = None) -> Callable[[Mutator], Mutator]:
    def register(mutate: Mutator) -> Mutator:
        assert name not in KINDS, name
        KINDS[name] = Kind(mutate, frozenset(codes), machine_type)
        return mutate

    return register


# ---------------------------------------------------------------------------------------------------------------------
# Finding places


class At(NamedTuple):
    """A state: where it is, itself, its language, and the machine, branch or processor that holds it."""

    pointer: str
    state: Definition
    language: str
    scope: Definition
    name: str


def escape(token: str) -> str:
    return token.replace("~", "~0").replace("/", "~1")


def states(definition: Definition, *types: str, language: str | None = None) -> Iterator[At]:
    """Give the states at every depth."""
    top = definition.get("QueryLanguage", "JSONPath")
    todo: list[tuple[str, Definition]] = [("", definition)]
    while todo:
        prefix, scope = todo.pop(0)
        for name, state in list(scope["States"].items()):
            pointer = f"{prefix}/States/{escape(name)}"
            own = state.get("QueryLanguage", top)
            if (not types or state["Type"] in types) and language in (None, own):
                yield At(pointer, state, own, scope, name)
            todo += [(f"{pointer}/Branches/{i}", branch) for i, branch in enumerate(state.get("Branches", []))]
            todo += [(f"{pointer}/{field}", state[field]) for field in ("ItemProcessor", "Iterator") if field in state]


def first(definition: Definition, *types: str, language: str | None = None, having: str | None = None) -> At | None:
    """Give the first state that has a field."""
    found = states(definition, *types, language=language)
    return next((each for each in found if having is None or having in each.state), None)


def is_written(value: Any) -> bool:
    """Say whether a value is no substitution."""
    return not (isinstance(value, str) and "${" in value)


def parts(definition: Definition, field: str) -> Iterator[tuple[At, str, Definition]]:
    """Give the entries of Retry, Catch or Choices."""
    for at in states(definition):
        for index, entry in enumerate(at.state.get(field, [])):
            yield at, f"{at.pointer}/{field}/{index}", entry


def setter(
    name: str,
    codes: tuple[str, ...],
    types: tuple[str, ...],
    field: str,
    value: Any,
    *,
    language: str | None = None,
    having: str | None = None,
    drop: tuple[str, ...] = (),
    machine_type: str | None = None,
    below: str = "",
) -> None:
    """Register a kind that sets one field of a state."""

    def mutate(definition: Definition) -> str | None:
        at = first(definition, *types, language=language, having=having)
        if at is None:
            return None
        for other in drop:
            at.state.pop(other, None)
        at.state[field] = copy.deepcopy(value)
        return f"{at.pointer}/{field}{below}"

    kind(name, *codes, machine_type=machine_type)(mutate)


# ---------------------------------------------------------------------------------------------------------------------
# The machine


@kind("no StartAt", "missing-field")
def _(d: Definition) -> str | None:
    del d["StartAt"]
    return ""


@kind("no States", "missing-field")
def _(d: Definition) -> str | None:
    del d["States"]
    return ""


@kind("empty States", "empty-states")
def _(d: Definition) -> str | None:
    d["States"] = {}
    return "/States"


@kind("States is a list", "field-wrong-type")
def _(d: Definition) -> str | None:
    d["States"] = list(d["States"].values())
    return "/States"


@kind("StartAt is dangling", "unknown-transition-target")
def _(d: Definition) -> str | None:
    d["StartAt"] = "No such state at all"
    return "/StartAt"


@kind("StartAt has other capitals", "unknown-transition-target")
def _(d: Definition) -> str | None:
    d["StartAt"] = d["StartAt"].swapcase()
    return "/StartAt"


@kind("StartAt is a number", "field-wrong-type")
def _(d: Definition) -> str | None:
    d["StartAt"] = 1
    return "/StartAt"


@kind("unknown query language", "field-wrong-value")
def _(d: Definition) -> str | None:
    d["QueryLanguage"] = "JSONAta"
    return "/QueryLanguage"


@kind("unknown field of the machine", "unknown-field")
def _(d: Definition) -> str | None:
    d["Timeout"] = 60
    return "/Timeout"


for _name, _value, _code in (
    ("zero", 0, "field-range"),
    ("negative", -1, "field-range"),
    ("a text", "60", "field-wrong-type"),
    ("a fraction", 1.5, "field-wrong-type"),
    ("an expression", "{% 60 %}", "field-wrong-type"),
):

    def _timeout(d: Definition, value: Any = _value) -> str | None:
        d["TimeoutSeconds"] = value
        return "/TimeoutSeconds"

    kind(f"timeout of the machine is {_name}", _code)(_timeout)


@kind("Version is a number", "field-wrong-type")
def _(d: Definition) -> str | None:
    d["Version"] = 1.0
    return "/Version"


@kind("Comment is a list", "field-wrong-type")
def _(d: Definition) -> str | None:
    d["Comment"] = ["a"]
    return "/Comment"


for _field, _value in (("QueryLanguage", "JSONata"), ("Version", "1.0"), ("TimeoutSeconds", 60)):

    def _in_processor(d: Definition, field: str = _field, value: Any = _value) -> str | None:
        for at in states(d, "Map"):
            holder = "ItemProcessor" if "ItemProcessor" in at.state else "Iterator"
            at.state[holder][field] = value
            return f"{at.pointer}/{holder}/{field}"
        return None

    kind(f"{_field} of an item processor", "unknown-field")(_in_processor)


@kind("QueryLanguage of a branch", "unknown-field")
def _(d: Definition) -> str | None:
    at = first(d, "Parallel")
    if at is None:
        return None
    at.state["Branches"][0]["QueryLanguage"] = "JSONata"
    return f"{at.pointer}/Branches/0/QueryLanguage"


@kind("JSONPath under JSONata", "field-wrong-query-language")
def _(d: Definition) -> str | None:
    at = first(d, "Pass", "Succeed", "Wait")
    if d.get("QueryLanguage") != "JSONata" or at is None:
        return None
    at.state["QueryLanguage"] = "JSONPath"
    return f"{at.pointer}/QueryLanguage"


@kind("a state's name is too long", "state-name-length")
def _(d: Definition) -> str | None:
    old = d["StartAt"]
    new = "x" * 81
    d["States"] = {new if name == old else name: state for name, state in d["States"].items()}
    d["StartAt"] = new
    _rename(d, old, new)
    return f"/States/{new}"


def _rename(d: Definition, old: str, new: str) -> None:
    for at in states(d):
        if at.scope is not d:
            continue
        for holder in (at.state, *at.state.get("Choices", []), *at.state.get("Catch", [])):
            for field in ("Next", "Default"):
                if holder.get(field) == old:
                    holder[field] = new


@kind("a name twice, inside and outside", "duplicate-state-name")
def _(d: Definition) -> str | None:
    for at in states(d):
        if at.scope is not d:
            outer = next(iter(d["States"]))
            at.scope["States"] = {outer if n == at.name else n: s for n, s in at.scope["States"].items()}
            if at.scope["StartAt"] == at.name:
                at.scope["StartAt"] = outer
            for state in at.scope["States"].values():
                if state.get("Next") == at.name:
                    state["Next"] = outer
            return at.pointer[: at.pointer.rindex("/") + 1] + escape(outer)
    return None


# ---------------------------------------------------------------------------------------------------------------------
# Fields of states


@kind("no Type", "missing-field")
def _(d: Definition) -> str | None:
    at = next(states(d))
    del at.state["Type"]
    return at.pointer


@kind("unknown Type", "unknown-state-type")
def _(d: Definition) -> str | None:
    at = next(states(d))
    at.state["Type"] = "Invoke"
    return f"{at.pointer}/Type"


@kind("Type in lower case", "unknown-state-type")
def _(d: Definition) -> str | None:
    at = next(states(d))
    at.state["Type"] = at.state["Type"].lower()
    return f"{at.pointer}/Type"


@kind("a state is a text", "field-wrong-type")
def _(d: Definition) -> str | None:
    at = next(states(d))
    at.scope["States"][at.name] = "Pass"
    return at.pointer


@kind("unknown field of a state", "unknown-field")
def _(d: Definition) -> str | None:
    at = next(states(d))
    at.state["Coment"] = "x"
    return f"{at.pointer}/Coment"


_TYPES = ("Task", "Parallel", "Map", "Pass", "Wait", "Choice", "Succeed", "Fail")
_LACKING = {
    "Next": ("Choice", "Succeed", "Fail"),
    "End": ("Choice", "Succeed", "Fail"),
    "InputPath": ("Fail",),
    "OutputPath": ("Fail",),
    "Parameters": ("Wait", "Choice", "Succeed", "Fail"),
    "ResultSelector": ("Pass", "Wait", "Choice", "Succeed", "Fail"),
    "ResultPath": ("Wait", "Choice", "Succeed", "Fail"),
    "Arguments": ("Map", "Pass", "Wait", "Choice", "Succeed", "Fail"),
    "Output": ("Fail",),
    "Assign": ("Succeed", "Fail"),
    "Retry": ("Pass", "Wait", "Choice", "Succeed", "Fail"),
    "Catch": ("Pass", "Wait", "Choice", "Succeed", "Fail"),
    "TimeoutSeconds": ("Parallel", "Map", "Pass", "Wait", "Choice", "Succeed", "Fail"),
    "HeartbeatSeconds": ("Parallel", "Map", "Pass", "Wait", "Choice", "Succeed", "Fail"),
    "Resource": ("Parallel", "Map", "Pass", "Wait", "Choice", "Succeed", "Fail"),
    "Credentials": ("Parallel", "Map", "Pass", "Wait", "Choice", "Succeed", "Fail"),
    "Result": ("Task", "Parallel", "Map", "Wait", "Choice", "Succeed", "Fail"),
    "Seconds": ("Task", "Parallel", "Map", "Pass", "Choice", "Succeed", "Fail"),
    "Choices": ("Task", "Parallel", "Map", "Pass", "Wait", "Succeed", "Fail"),
    "Default": ("Task", "Parallel", "Map", "Pass", "Wait", "Succeed", "Fail"),
    "Error": ("Task", "Parallel", "Map", "Pass", "Wait", "Choice", "Succeed"),
    "Cause": ("Task", "Parallel", "Map", "Pass", "Wait", "Choice", "Succeed"),
    "Branches": ("Task", "Map", "Pass", "Wait", "Choice", "Succeed", "Fail"),
    "ItemProcessor": ("Task", "Parallel", "Pass", "Wait", "Choice", "Succeed", "Fail"),
    "ItemsPath": ("Task", "Parallel", "Pass", "Wait", "Choice", "Succeed", "Fail"),
    "MaxConcurrency": ("Task", "Parallel", "Pass", "Wait", "Choice", "Succeed", "Fail"),
}
_VALUES: dict[str, Any] = {
    "End": True,
    "Parameters": {},
    "ResultSelector": {},
    "Arguments": {},
    "Assign": {"unused_name": 1},
    "Retry": [],
    "Catch": [],
    "TimeoutSeconds": 60,
    "HeartbeatSeconds": 10,
    "Credentials": {"RoleArn": "arn:aws:iam::123456789012:role/r"},
    "Seconds": 1,
    "Choices": [],
    "Branches": [],
    "ItemProcessor": {},
    "MaxConcurrency": 1,
}
for _field, _types in _LACKING.items():
    for _type in _types:
        setter(
            f"{_field} on a {_type}",
            ("unknown-field",),
            (_type,),
            _field,
            _VALUES.get(_field, "$.x"),
        )

_FOREIGN = {
    "JSONata": {
        "InputPath": (("Task", "Parallel", "Map", "Pass", "Wait", "Choice", "Succeed"), "$.x"),
        "OutputPath": (("Task", "Parallel", "Map", "Pass", "Wait", "Choice", "Succeed"), "$.x"),
        "Parameters": (("Task", "Parallel", "Pass"), {"x": 1}),
        "ResultSelector": (("Task", "Parallel", "Map"), {"x": 1}),
        "ResultPath": (("Task", "Parallel", "Map", "Pass"), "$.x"),
        "Result": (("Pass",), 1),
        "ItemsPath": (("Map",), "$.x"),
        "SecondsPath": (("Wait",), "$.x"),
        "TimestampPath": (("Wait",), "$.x"),
        "TimeoutSecondsPath": (("Task",), "$.x"),
        "HeartbeatSecondsPath": (("Task",), "$.x"),
        "MaxConcurrencyPath": (("Map",), "$.x"),
        "ToleratedFailureCountPath": (("Map",), "$.x"),
        "ToleratedFailurePercentagePath": (("Map",), "$.x"),
        "ErrorPath": (("Fail",), "$.x"),
        "CausePath": (("Fail",), "$.x"),
    },
    "JSONPath": {
        "Arguments": (("Task", "Parallel"), {"x": 1}),
        "Output": (("Task", "Parallel", "Map", "Pass", "Wait", "Choice", "Succeed"), {"x": 1}),
        "Items": (("Map",), [1]),
    },
}
_TWINS = {
    "SecondsPath": ("Seconds", "Timestamp"),
    "TimestampPath": ("Seconds", "Timestamp"),
    "ErrorPath": ("Error",),
    "CausePath": ("Cause",),
    "TimeoutSecondsPath": ("TimeoutSeconds",),
    "HeartbeatSecondsPath": ("HeartbeatSeconds",),
    "MaxConcurrencyPath": ("MaxConcurrency",),
}
for _language, _fields in _FOREIGN.items():
    for _field, (_types, _value) in _fields.items():
        for _type in _types:
            setter(
                f"{_field} on a {_type} in {_language}",
                ("field-wrong-query-language",),
                (_type,),
                _field,
                _value,
                language=_language,
                drop=_TWINS.get(_field, ()),
            )


@kind("Condition in JSONPath", "field-wrong-query-language")
def _(d: Definition) -> str | None:
    for at, pointer, rule in parts(d, "Choices"):
        if at.language == "JSONPath":
            rule.clear()
            rule.update(Condition="{% true %}", Next=next(iter(at.scope["States"])))
            return f"{pointer}/Condition"
    return None


@kind("Variable in JSONata", "field-wrong-query-language")
def _(d: Definition) -> str | None:
    for at, pointer, rule in parts(d, "Choices"):
        if at.language == "JSONata":
            del rule["Condition"]
            rule.update(Variable="$.x", IsPresent=True)
            return f"{pointer}/Variable"
    return None


@kind("an expression as a number in JSONPath", "field-wrong-query-language")
def _(d: Definition) -> str | None:
    at = first(d, "Wait", language="JSONPath", having="Seconds")
    if at is None:
        return None
    at.state["Seconds"] = "{% 10 %}"
    return f"{at.pointer}/Seconds"


# ---------------------------------------------------------------------------------------------------------------------
# Transitions


@kind("neither Next nor End", "missing-transition")
def _(d: Definition) -> str | None:
    for at in states(d):
        if "End" in at.state and len(at.scope["States"]) > 1:
            del at.state["End"]
            return at.pointer
    return None


@kind("both Next and End", "next-and-end")
def _(d: Definition) -> str | None:
    for at in states(d):
        if "Next" in at.state:
            at.state["End"] = True
            return f"{at.pointer}/End"
    return None


@kind("Next beside End false", "field-wrong-value")
def _(d: Definition) -> str | None:
    for at in states(d):
        if "Next" in at.state:
            at.state["End"] = False
            return f"{at.pointer}/End"
    return None


@kind("Next is dangling", "unknown-transition-target")
def _(d: Definition) -> str | None:
    for at in states(d):
        if "Next" in at.state:
            at.state["Next"] = "Nowhere at all"
            return f"{at.pointer}/Next"
    return None


@kind("Next has a blank too many", "unknown-transition-target")
def _(d: Definition) -> str | None:
    for at in states(d):
        if "Next" in at.state:
            at.state["Next"] += " "
            return f"{at.pointer}/Next"
    return None


@kind("Default is dangling", "unknown-transition-target")
def _(d: Definition) -> str | None:
    at = first(d, "Choice", having="Default")
    if at is None:
        return None
    at.state["Default"] = "Nowhere at all"
    return f"{at.pointer}/Default"


@kind("Next of a rule is dangling", "unknown-transition-target")
def _(d: Definition) -> str | None:
    for _at, pointer, rule in parts(d, "Choices"):
        rule["Next"] = "Nowhere at all"
        return f"{pointer}/Next"
    return None


@kind("Next of a catcher is dangling", "unknown-transition-target")
def _(d: Definition) -> str | None:
    for _at, pointer, catcher in parts(d, "Catch"):
        catcher["Next"] = "Nowhere at all"
        return f"{pointer}/Next"
    return None


@kind("a jump out of a branch", "unknown-transition-target")
def _(d: Definition) -> str | None:
    for at in states(d):
        if at.scope is not d and at.state["Type"] in ("Pass", "Wait", "Task"):
            at.state.pop("End", None)
            at.state["Next"] = d["StartAt"]
            return f"{at.pointer}/Next"
    return None


@kind("a jump into a branch", "unknown-transition-target")
def _(d: Definition) -> str | None:
    inside = next((at for at in states(d) if at.scope is not d), None)
    if inside is None:
        return None
    at = next((at for at in states(d) if at.scope is d and "Next" in at.state), None)
    if at is None:
        return None
    at.state["Next"] = inside.name
    return f"{at.pointer}/Next"


@kind("a state that nothing leads to", "unreachable-state")
def _(d: Definition) -> str | None:
    d["States"]["Lonely one"] = {"Type": "Pass", "End": True}
    return "/States/Lonely one"


@kind("an unreachable state in a branch", "unreachable-state")
def _(d: Definition) -> str | None:
    at = first(d, "Parallel")
    if at is None:
        return None
    at.state["Branches"][0]["States"]["Lonely one"] = {"Type": "Pass", "End": True}
    return f"{at.pointer}/Branches/0/States/Lonely one"


@kind("no way out of the machine", "no-terminal-state")
def _(d: Definition) -> str | None:
    d["States"] = {
        "Round": {"Type": "Wait", "Seconds": 1, "Next": "And round"},
        "And round": {"Type": "Wait", "Seconds": 1, "Next": "Round"},
    }
    d["StartAt"] = "Round"
    return ""


# ---------------------------------------------------------------------------------------------------------------------
# Tasks

setter("Resource is missing its value", ("field-wrong-type",), ("Task",), "Resource", None)


@kind("no Resource", "missing-field")
def _(d: Definition) -> str | None:
    at = first(d, "Task")
    if at is None:
        return None
    del at.state["Resource"]
    return at.pointer


for _name, _value in (
    ("zero", 0),
    ("negative", -5),
    ("too large", 100_000_000),
):
    for _field in ("TimeoutSeconds", "HeartbeatSeconds"):
        setter(
            f"{_field} of a task is {_name}",
            ("field-range",),
            ("Task",),
            _field,
            _value,
            drop=("HeartbeatSeconds", "TimeoutSeconds", "TimeoutSecondsPath", "HeartbeatSecondsPath"),
        )
setter(
    "TimeoutSeconds is a text",
    ("field-wrong-type",),
    ("Task",),
    "TimeoutSeconds",
    "sixty",
    drop=("TimeoutSecondsPath",),
)
setter("TimeoutSeconds is true", ("field-wrong-type",), ("Task",), "TimeoutSeconds", True, drop=("TimeoutSecondsPath",))


@kind("TimeoutSeconds with its path", "field-conflict")
def _(d: Definition) -> str | None:
    at = first(d, "Task", language="JSONPath")
    if at is None:
        return None
    at.state.update(TimeoutSeconds=60, TimeoutSecondsPath="$.x")
    at.state.pop("HeartbeatSeconds", None)
    return f"{at.pointer}/TimeoutSecondsPath"


@kind("HeartbeatSeconds with its path", "field-conflict")
def _(d: Definition) -> str | None:
    at = first(d, "Task", language="JSONPath")
    if at is None:
        return None
    at.state.pop("TimeoutSeconds", None)
    at.state.update(HeartbeatSeconds=60, HeartbeatSecondsPath="$.x")
    return f"{at.pointer}/HeartbeatSecondsPath"


@kind("a heartbeat as long as the timeout", "field-range")
def _(d: Definition) -> str | None:
    at = first(d, "Task")
    if at is None:
        return None
    at.state.pop("TimeoutSecondsPath", None)
    at.state.pop("HeartbeatSecondsPath", None)
    at.state.update(TimeoutSeconds=60, HeartbeatSeconds=60)
    return f"{at.pointer}/HeartbeatSeconds"


@kind("Credentials without RoleArn", "missing-field")
def _(d: Definition) -> str | None:
    at = first(d, "Task", having="Credentials")
    if at is None:
        return None
    at.state["Credentials"] = {}
    return f"{at.pointer}/Credentials"


setter(
    "unknown field of Credentials",
    ("unknown-field",),
    ("Task",),
    "Credentials",
    {"RoleArn": "r", "Role": "r"},
    below="/Role",
)
setter("Credentials is a text", ("field-wrong-type",), ("Task",), "Credentials", "arn:aws:iam::123456789012:role/r")


# ---------------------------------------------------------------------------------------------------------------------
# Pass, Wait, Fail


@kind("a path in Result", "path-as-text")
def _(d: Definition) -> str | None:
    at = first(d, "Pass", language="JSONPath", having="Result")
    if at is None:
        return None
    at.state["Result"] = {"name": "$.order.name"}
    return f"{at.pointer}/Result/name"


@kind("a dynamic name in Result", "path-as-text")
def _(d: Definition) -> str | None:
    at = first(d, "Pass", language="JSONPath", having="Result")
    if at is None:
        return None
    at.state["Result"] = {"name.$": "$.order.name"}
    return f"{at.pointer}/Result/name.$"


_WAYS = ("Seconds", "SecondsPath", "Timestamp", "TimestampPath")


def _wait(d: Definition, **fields: Any) -> At | None:
    language = "JSONPath" if any(name.endswith("Path") for name in fields) else None
    at = first(d, "Wait", language=language)
    if at is None:
        return None
    for name in _WAYS:
        at.state.pop(name, None)
    at.state.update(fields)
    return at


@kind("a Wait that does not say how long", "missing-field")
def _(d: Definition) -> str | None:
    at = _wait(d)
    return None if at is None else at.pointer


for _one, _other, _values in (
    ("Seconds", "SecondsPath", (1, "$.x")),
    ("Seconds", "Timestamp", (1, "2026-01-31T09:30:00Z")),
    ("SecondsPath", "TimestampPath", ("$.x", "$.x")),
    ("Timestamp", "TimestampPath", ("2026-01-31T09:30:00Z", "$.x")),
):

    def _two(d: Definition, one: str = _one, other: str = _other, values: tuple[Any, Any] = _values) -> str | None:
        at = _wait(d, **{one: values[0], other: values[1]})
        return None if at is None else f"{at.pointer}/{other}"

    kind(f"a Wait with {_one} and {_other}", "field-conflict")(_two)

for _name, _value, _code in (
    ("negative", -1, "field-range"),
    ("too many", 100_000_000, "field-range"),
    ("a fraction", 1.5, "field-wrong-type"),
    ("a text", "10", "field-wrong-type"),
):

    def _seconds(d: Definition, value: Any = _value) -> str | None:
        at = _wait(d, Seconds=value)
        return None if at is None else f"{at.pointer}/Seconds"

    kind(f"Seconds of a Wait: {_name}", _code)(_seconds)

for _moment in (
    "2016-12-05 21:29:29Z",
    "2016-12-05T21:29:29",
    "2016-13-05T21:29:29Z",
    "2016-12-05T25:29:29Z",
    "05-12-2016T21:29:29Z",
    "2016-12-05t21:29:29z",
    "2027-02-29T21:29:29Z",
    "2016-12-05",
    "2016-12-05T21:29:29+0100",
    "tomorrow",
):

    def _timestamp(d: Definition, moment: str = _moment) -> str | None:
        at = _wait(d, Timestamp=moment)
        return None if at is None else f"{at.pointer}/Timestamp"

    kind(f"Timestamp {_moment}", "field-wrong-value")(_timestamp)


@kind("Error with ErrorPath", "field-conflict")
def _(d: Definition) -> str | None:
    at = first(d, "Fail", language="JSONPath")
    if at is None:
        return None
    at.state.update(Error="E", ErrorPath="$.x")
    return f"{at.pointer}/ErrorPath"


@kind("Cause with CausePath", "field-conflict")
def _(d: Definition) -> str | None:
    at = first(d, "Fail", language="JSONPath")
    if at is None:
        return None
    at.state.update(Cause="C", CausePath="$.x")
    return f"{at.pointer}/CausePath"


@kind("a path as Cause", "path-as-text")
def _(d: Definition) -> str | None:
    at = first(d, "Fail", language="JSONPath")
    if at is None:
        return None
    at.state.pop("CausePath", None)
    at.state["Cause"] = "$.error.Cause"
    return f"{at.pointer}/Cause"


@kind("a function that gives no text in CausePath", "jsonpath-syntax")
def _(d: Definition) -> str | None:
    at = first(d, "Fail", language="JSONPath")
    if at is None:
        return None
    at.state.pop("Cause", None)
    at.state["CausePath"] = "States.Array($.x)"
    return f"{at.pointer}/CausePath"


setter("Error is a number", ("field-wrong-type",), ("Fail",), "Error", 404, drop=("ErrorPath",))


# ---------------------------------------------------------------------------------------------------------------------
# Choice


@kind("no Choices", "missing-field")
def _(d: Definition) -> str | None:
    at = first(d, "Choice")
    if at is None:
        return None
    del at.state["Choices"]
    return at.pointer


setter("empty Choices", ("choice-without-rules",), ("Choice",), "Choices", [])
setter("Choices is an object", ("field-wrong-type",), ("Choice",), "Choices", {})


@kind("a rule without Next", "missing-field")
def _(d: Definition) -> str | None:
    for _at, pointer, rule in parts(d, "Choices"):
        del rule["Next"]
        return pointer
    return None


@kind("a rule that tests nothing", "missing-field")
def _(d: Definition) -> str | None:
    for _at, pointer, rule in parts(d, "Choices"):
        target = rule["Next"]
        rule.clear()
        rule["Next"] = target
        return pointer
    return None


def _rule(d: Definition, **fields: Any) -> str | None:
    for at, pointer, rule in parts(d, "Choices"):
        if at.language == "JSONPath":
            target = rule["Next"]
            rule.clear()
            rule.update(fields, Next=target)
            return pointer
    return None


def rule_kind(name: str, codes: tuple[str, ...], place: str, **fields: Any) -> None:
    def mutate(d: Definition) -> str | None:
        pointer = _rule(d, **fields)
        return None if pointer is None else pointer + place

    kind(name, *codes)(mutate)


rule_kind("a rule without Variable", ("missing-field",), "", StringEquals="x")
rule_kind(
    "a rule with two comparisons",
    ("field-conflict",),
    "/NumericEquals",
    Variable="$.x",
    StringEquals="x",
    NumericEquals=1,
)
rule_kind(
    "a comparison with its path",
    ("field-conflict",),
    "/StringEqualsPath",
    Variable="$.x",
    StringEquals="x",
    StringEqualsPath="$.y",
)
rule_kind("an unknown comparison", ("unknown-field",), "/StringEqual", Variable="$.x", StringEqual="x")
rule_kind("a number to compare as text", ("field-wrong-type",), "/StringEquals", Variable="$.x", StringEquals=1)
rule_kind("a text to compare as a number", ("field-wrong-type",), "/NumericEquals", Variable="$.x", NumericEquals="1")
rule_kind(
    "a text to compare as a boolean", ("field-wrong-type",), "/BooleanEquals", Variable="$.x", BooleanEquals="true"
)
rule_kind(
    "no moment to compare", ("field-wrong-value",), "/TimestampEquals", Variable="$.x", TimestampEquals="2026-01-31"
)
rule_kind("IsPresent is a text", ("field-wrong-type",), "/IsPresent", Variable="$.x", IsPresent="yes")
rule_kind(
    "no path to compare with", ("jsonpath-syntax",), "/StringEqualsPath", Variable="$.x", StringEqualsPath="other"
)
rule_kind("a path as the text to compare", ("path-as-text",), "/StringEquals", Variable="$.x", StringEquals="$.y")
rule_kind("Variable is no path", ("jsonpath-syntax",), "/Variable", Variable="x", StringEquals="x")
rule_kind(
    "Variable finds several values", ("jsonpath-not-reference",), "/Variable", Variable="$.x[*]", StringEquals="x"
)
rule_kind("an empty And", ("field-range",), "/And", And=[])
rule_kind("an empty Or", ("field-range",), "/Or", Or=[])
rule_kind("Not is a list", ("field-wrong-type",), "/Not", Not=[{"Variable": "$.x", "IsNull": True}])
rule_kind("And is an object", ("field-wrong-type",), "/And", And={"Variable": "$.x", "IsNull": True})
rule_kind(
    "And beside a comparison",
    ("field-conflict",),
    "/StringEquals",
    And=[{"Variable": "$.x", "IsNull": True}],
    Variable="$.x",
    StringEquals="x",
)
rule_kind(
    "Next in a nested rule",
    ("unknown-field",),
    "/And/0/Next",
    And=[{"Variable": "$.x", "IsNull": True, "Next": "Done"}],
)
rule_kind("StringMatchesPath", ("unknown-field",), "/StringMatchesPath", Variable="$.x", StringMatchesPath="$.y")
rule_kind("a nested rule that tests nothing", ("missing-field",), "/Not", Not={"Comment": "nothing"})


def condition_kind(name: str, value: Any, *codes: str) -> None:
    def mutate(d: Definition) -> str | None:
        for at, pointer, rule in parts(d, "Choices"):
            if at.language == "JSONata":
                rule["Condition"] = value
                return f"{pointer}/Condition"
        return None

    kind(name, *codes)(mutate)


condition_kind("a Condition that is text", "true", "field-wrong-type")
condition_kind("a Condition that gives text", "{% 'yes' %}", "field-wrong-type")
condition_kind("a Condition that gives a number", "{% $states.input.x + 1 %}", "field-wrong-type")
condition_kind("a Condition that is a number", 1, "field-wrong-type")

# ---------------------------------------------------------------------------------------------------------------------
# Retry and Catch


def entry_kind(name: str, field: str, codes: tuple[str, ...], place: str, change: Callable[[Definition], None]) -> None:
    def mutate(d: Definition) -> str | None:
        for _at, pointer, entry in parts(d, field):
            change(entry)
            return pointer + place
        return None

    kind(name, *codes)(mutate)


for _list in ("Retry", "Catch"):
    entry_kind(f"{_list} without ErrorEquals", _list, ("missing-field",), "", lambda e: e.pop("ErrorEquals"))
    entry_kind(f"{_list} for no errors", _list, ("field-range",), "/ErrorEquals", lambda e: e.update(ErrorEquals=[]))
    entry_kind(
        f"{_list}: ErrorEquals is a text",
        _list,
        ("field-wrong-type",),
        "/ErrorEquals",
        lambda e: e.update(ErrorEquals="States.ALL"),
    )
    entry_kind(
        f"{_list}: an error is a number",
        _list,
        ("field-wrong-type",),
        "/ErrorEquals/0",
        lambda e: e.update(ErrorEquals=[404]),
    )
    entry_kind(
        f"{_list}: States.ALL not alone",
        _list,
        ("retry-order",),
        "/ErrorEquals",
        lambda e: e.update(ErrorEquals=["A", "States.ALL"]),
    )
    entry_kind(
        f"{_list}: an expression as an error",
        _list,
        ("field-wrong-value",),
        "/ErrorEquals/0",
        lambda e: e.update(ErrorEquals=["{% 'x' %}"]),
    )
    entry_kind(f"{_list}: an unknown field", _list, ("unknown-field",), "/Errors", lambda e: e.update(Errors=["x"]))

    def _all_first(d: Definition, field: str = _list) -> str | None:
        for at in states(d):
            if field in at.state:
                entry = {
                    "ErrorEquals": ["States.ALL"],
                    **({"Next": at.state[field][0]["Next"]} if field == "Catch" else {}),
                }
                at.state[field].insert(0, entry)
                return f"{at.pointer}/{field}/0/ErrorEquals"
        return None

    kind(f"{_list}: States.ALL not last", "retry-order")(_all_first)
    setter(
        f"{_list} is an object",
        ("field-wrong-type",),
        ("Task", "Map", "Parallel"),
        _list,
        {"ErrorEquals": ["States.ALL"]},
    )

for _field, _bad in {
    "IntervalSeconds": [
        (0, "field-range"),
        (-1, "field-range"),
        (1.5, "field-wrong-type"),
        (10**8, "field-range"),
        ("{% 1 %}", "field-wrong-type"),
    ],
    "MaxAttempts": [(-1, "field-range"), ("3", "field-wrong-type"), (10**8, "field-range")],
    "BackoffRate": [(0.5, "field-range"), ("2", "field-wrong-type")],
    "MaxDelaySeconds": [(0, "field-range"), (31_622_401, "field-range")],
    "JitterStrategy": [("SOME", "field-wrong-value"), ("full", "field-wrong-value"), (True, "field-wrong-type")],
}.items():
    for _value, _code in _bad:

        def _set(entry: Definition, field: str = _field, value: Any = _value) -> None:
            entry.pop("MaxDelaySeconds", None)
            entry.pop("IntervalSeconds", None)
            entry[field] = value

        entry_kind(f"{_field} {_value!r}", "Retry", (_code,), f"/{_field}", _set)

entry_kind(
    "MaxDelaySeconds below IntervalSeconds",
    "Retry",
    ("field-range",),
    "/IntervalSeconds",
    lambda e: e.update(IntervalSeconds=10, MaxDelaySeconds=5),
)
entry_kind("a catcher without Next", "Catch", ("missing-field",), "", lambda e: e.pop("Next"))
entry_kind("Next in a retrier", "Retry", ("unknown-field",), "/Next", lambda e: e.update(Next="Done"))
entry_kind(
    "retrying what is never retried",
    "Retry",
    ("no-effect",),
    "/ErrorEquals/0",
    lambda e: e.update(ErrorEquals=["States.Runtime"]),
)
entry_kind(
    "catching what is never caught",
    "Catch",
    ("uncatchable-error",),
    "/ErrorEquals/0",
    lambda e: e.update(ErrorEquals=["States.Runtime"]),
)
entry_kind(
    "a misspelt error of AWS",
    "Retry",
    ("unknown-error-name",),
    "/ErrorEquals/0",
    lambda e: e.update(ErrorEquals=["States.TaskFailled"]),
)


@kind("ResultPath of a catcher in JSONata", "field-wrong-query-language")
def _(d: Definition) -> str | None:
    for at, pointer, catcher in parts(d, "Catch"):
        if at.language == "JSONata":
            catcher["ResultPath"] = "$.x"
            return f"{pointer}/ResultPath"
    return None


@kind("Output of a catcher in JSONPath", "field-wrong-query-language")
def _(d: Definition) -> str | None:
    for at, pointer, catcher in parts(d, "Catch"):
        if at.language == "JSONPath":
            catcher["Output"] = {"x": 1}
            return f"{pointer}/Output"
    return None


# ---------------------------------------------------------------------------------------------------------------------
# Parallel and Map


@kind("no Branches", "missing-field")
def _(d: Definition) -> str | None:
    at = first(d, "Parallel")
    if at is None:
        return None
    del at.state["Branches"]
    return at.pointer


setter("empty Branches", ("empty-states",), ("Parallel",), "Branches", [])
setter(
    "a branch without states",
    ("empty-states",),
    ("Parallel",),
    "Branches",
    [{"StartAt": "A", "States": {}}],
    below="/0/States",
)
setter(
    "a branch without StartAt",
    ("missing-field",),
    ("Parallel",),
    "Branches",
    [{"States": {"A 1": {"Type": "Succeed"}}}],
    below="/0",
)
setter(
    "a branch with Next",
    ("unknown-field",),
    ("Parallel",),
    "Branches",
    [{"StartAt": "A 1", "States": {"A 1": {"Type": "Succeed"}}, "Next": "B"}],
    below="/0/Next",
)


@kind("no ItemProcessor", "missing-field")
def _(d: Definition) -> str | None:
    at = first(d, "Map")
    if at is None:
        return None
    at.state.pop("ItemProcessor", None)
    at.state.pop("Iterator", None)
    for field in ("ItemReader", "ItemBatcher", "ResultWriter"):
        at.state.pop(field, None)
    return at.pointer


@kind("ItemProcessor and Iterator", "field-conflict")
def _(d: Definition) -> str | None:
    at = first(d, "Map", having="ItemProcessor")
    if at is None:
        return None
    at.state["Iterator"] = {"StartAt": "Extra 1", "States": {"Extra 1": {"Type": "Succeed"}}}
    return f"{at.pointer}/Iterator"


@kind("ItemSelector and Parameters", "field-conflict")
def _(d: Definition) -> str | None:
    at = first(d, "Map", language="JSONPath", having="ItemSelector")
    if at is None:
        return None
    at.state["Parameters"] = {"x": 1}
    return f"{at.pointer}/Parameters"


@kind("MaxConcurrency with its path", "field-conflict")
def _(d: Definition) -> str | None:
    at = first(d, "Map", language="JSONPath")
    if at is None:
        return None
    at.state.update(MaxConcurrency=1, MaxConcurrencyPath="$.x")
    return f"{at.pointer}/MaxConcurrencyPath"


setter("MaxConcurrency is negative", ("field-range",), ("Map",), "MaxConcurrency", -1, drop=("MaxConcurrencyPath",))
setter(
    "MaxConcurrency is a fraction", ("field-wrong-type",), ("Map",), "MaxConcurrency", 1.5, drop=("MaxConcurrencyPath",)
)
setter("Items is text", ("field-wrong-type",), ("Map",), "Items", "items", language="JSONata", drop=("ItemReader",))
setter(
    "Items gives text",
    ("field-wrong-type",),
    ("Map",),
    "Items",
    "{% 'items' %}",
    language="JSONata",
    drop=("ItemReader",),
)
setter(
    "Items is a number",
    ("field-wrong-type",),
    ("Map",),
    "Items",
    "{% 1 + 1 %}",
    language="JSONata",
    drop=("ItemReader",),
)
setter("ItemSelector is a list", ("field-wrong-type",), ("Map",), "ItemSelector", [1], language="JSONata")
setter(
    "ItemsPath finds several values",
    ("jsonpath-not-reference",),
    ("Map",),
    "ItemsPath",
    "$.x[*].y",
    language="JSONPath",
)


def _mode(state: Definition) -> str:
    processor = state.get("ItemProcessor") or state.get("Iterator") or {}
    mode: str = processor.get("ProcessorConfig", {}).get("Mode", "INLINE")
    return mode


def map_kind(
    name: str, codes: tuple[str, ...], change: Callable[[Definition], str | None], mode: str = "DISTRIBUTED"
) -> None:
    def mutate(d: Definition) -> str | None:
        for at in states(d, "Map"):
            if _mode(at.state) == mode:
                place = change(at.state)
                if place is not None:
                    return at.pointer + place
        return None

    kind(name, *codes)(mutate)


def _changed(*path: str, **fields: Any) -> Callable[[Definition], str | None]:
    """Set one field of an inner object, if it is there; give the place of the field."""
    [(field, value)] = fields.items()

    def change(state: Definition) -> str | None:
        inner: Any = state
        for step in path:
            if step not in inner:
                return None
            inner = inner[step]
        inner[field] = value
        return "".join(f"/{step}" for step in (*path, field))

    return change


map_kind("an unknown Mode", ("field-wrong-value",), _changed("ItemProcessor", "ProcessorConfig", Mode="SPREAD"))
map_kind(
    "an unknown ExecutionType",
    ("field-wrong-value",),
    _changed("ItemProcessor", "ProcessorConfig", ExecutionType="FAST"),
)
map_kind(
    "an unknown field of ProcessorConfig",
    ("unknown-field",),
    _changed("ItemProcessor", "ProcessorConfig", Type="STANDARD"),
)


def _drop_execution_type(state: Definition) -> str | None:
    del state["ItemProcessor"]["ProcessorConfig"]["ExecutionType"]
    return "/ItemProcessor/ProcessorConfig"


map_kind("no ExecutionType", ("missing-field",), _drop_execution_type)


def _inline_with(field: str, value: Any) -> Callable[[Definition], str | None]:
    def change(state: Definition) -> str | None:
        state[field] = value
        return f"/{field}"

    return change


map_kind(
    "ItemReader on an inline Map",
    ("field-conflict",),
    _inline_with("ItemReader", {"Resource": "arn:aws:states:::s3:listObjectsV2"}),
    "INLINE",
)
map_kind(
    "ItemBatcher on an inline Map", ("field-conflict",), _inline_with("ItemBatcher", {"MaxItemsPerBatch": 1}), "INLINE"
)
map_kind(
    "ResultWriter on an inline Map",
    ("field-conflict",),
    _inline_with("ResultWriter", {"WriterConfig": {"OutputType": "JSON"}}),
    "INLINE",
)
map_kind("Label on an inline Map", ("no-effect",), _inline_with("Label", "rows"), "INLINE")
map_kind("ToleratedFailureCount on an inline Map", ("no-effect",), _inline_with("ToleratedFailureCount", 1), "INLINE")


def _inline_type(state: Definition) -> str | None:
    if "ItemProcessor" not in state:
        return None
    state["ItemProcessor"]["ProcessorConfig"] = {"Mode": "INLINE", "ExecutionType": "STANDARD"}
    return "/ItemProcessor/ProcessorConfig/ExecutionType"


map_kind("ExecutionType on an inline Map", ("field-conflict",), _inline_type, "INLINE")
map_kind("an empty ItemBatcher", ("missing-field",), _inline_with("ItemBatcher", {}))
map_kind("only BatchInput", ("missing-field",), _inline_with("ItemBatcher", {"BatchInput": {"x": 1}}))
map_kind(
    "batches too large",
    ("field-range",),
    lambda s: (
        _inline_with("ItemBatcher", {"MaxInputBytesPerBatch": 262_145})(s) and "/ItemBatcher/MaxInputBytesPerBatch"
    ),
)
map_kind(
    "MaxItemsPerBatch is a text",
    ("field-wrong-type",),
    lambda s: _inline_with("ItemBatcher", {"MaxItemsPerBatch": "ten"})(s) and "/ItemBatcher/MaxItemsPerBatch",
)
map_kind("an empty ResultWriter", ("missing-field",), _inline_with("ResultWriter", {}))
map_kind(
    "a writer that writes elsewhere",
    ("field-wrong-value",),
    _changed("ResultWriter", Resource="arn:aws:states:::sqs:sendMessage"),
)
map_kind(
    "an unknown Transformation of results",
    ("field-wrong-value",),
    lambda s: (
        _inline_with("ResultWriter", {"WriterConfig": {"Transformation": "FLAT"}})(s)
        and "/ResultWriter/WriterConfig/Transformation"
    ),
)
map_kind(
    "an unknown OutputType",
    ("field-wrong-value",),
    lambda s: (
        _inline_with("ResultWriter", {"WriterConfig": {"OutputType": "CSV"}})(s)
        and "/ResultWriter/WriterConfig/OutputType"
    ),
)
map_kind(
    "a writer without a bucket",
    ("missing-field",),
    _inline_with("ResultWriter", {"Resource": "arn:aws:states:::s3:putObject"}),
)
map_kind("a label with a blank", ("field-wrong-value",), _inline_with("Label", "my rows"))
map_kind("a label that is too long", ("field-range",), _inline_with("Label", "r" * 41))
map_kind(
    "a percentage over 100",
    ("field-range",),
    lambda s: (
        (s.pop("ToleratedFailurePercentagePath", None) and None) or _inline_with("ToleratedFailurePercentage", 100.5)(s)
    ),
)
map_kind(
    "a negative percentage",
    ("field-range",),
    lambda s: (
        (s.pop("ToleratedFailurePercentagePath", None) and None) or _inline_with("ToleratedFailurePercentage", -0.1)(s)
    ),
)
map_kind(
    "a negative failure count",
    ("field-range",),
    lambda s: (s.pop("ToleratedFailureCountPath", None) and None) or _inline_with("ToleratedFailureCount", -1)(s),
)
map_kind(
    "a reader of another service",
    ("field-wrong-value",),
    _changed("ItemReader", Resource="arn:aws:states:::dynamodb:getItem"),
)
map_kind(
    "a reader without Resource",
    ("missing-field",),
    lambda s: (s["ItemReader"].pop("Resource"), "/ItemReader")[1] if "ItemReader" in s else None,
)
map_kind("an unknown InputType", ("field-wrong-value",), _changed("ItemReader", "ReaderConfig", InputType="XML"))
map_kind("an unknown CSVDelimiter", ("field-wrong-value",), _changed("ItemReader", "ReaderConfig", CSVDelimiter=";"))
map_kind(
    "an unknown CSVHeaderLocation",
    ("field-wrong-value",),
    _changed("ItemReader", "ReaderConfig", CSVHeaderLocation="LAST_ROW"),
)
map_kind("an unknown ManifestType", ("field-wrong-value",), _changed("ItemReader", "ReaderConfig", ManifestType="S3"))
map_kind(
    "an unknown Transformation",
    ("field-wrong-value",),
    _changed("ItemReader", "ReaderConfig", Transformation="FLATTEN"),
)
map_kind(
    "too many items",
    ("field-range",),
    lambda s: _reader(s, {"InputType": "JSON", "MaxItems": 100_000_001}, "/MaxItems"),
)


def _reader(state: Definition, config: Definition, place: str, action: str = "getObject") -> str | None:
    if "ItemReader" not in state:
        return None
    key = "Parameters" if "Parameters" in state["ItemReader"] else "Arguments"
    state["ItemReader"] = {
        "Resource": f"arn:aws:states:::s3:{action}",
        "ReaderConfig": config,
        key: {"Bucket": "b", **({"Key": "k"} if action == "getObject" else {})},
    }
    return f"/ItemReader/ReaderConfig{place}"


for _name, _config, _action, _place, _code in (
    (
        "CSV fields for JSON",
        {"InputType": "JSON", "CSVHeaderLocation": "FIRST_ROW"},
        "getObject",
        "/CSVHeaderLocation",
        "field-conflict",
    ),
    ("GIVEN without CSVHeaders", {"InputType": "CSV", "CSVHeaderLocation": "GIVEN"}, "getObject", "", "missing-field"),
    (
        "CSVHeaders with FIRST_ROW",
        {"InputType": "CSV", "CSVHeaderLocation": "FIRST_ROW", "CSVHeaders": ["a"]},
        "getObject",
        "/CSVHeaders",
        "field-conflict",
    ),
    (
        "CSVHeaders is a text",
        {"InputType": "CSV", "CSVHeaderLocation": "GIVEN", "CSVHeaders": "a,b"},
        "getObject",
        "/CSVHeaders",
        "field-wrong-type",
    ),
    (
        "ItemsPointer for CSV",
        {"InputType": "CSV", "ItemsPointer": "/a"},
        "getObject",
        "/ItemsPointer",
        "field-conflict",
    ),
    (
        "ItemsPointer that is a path",
        {"InputType": "JSON", "ItemsPointer": "$.a"},
        "getObject",
        "/ItemsPointer",
        "field-wrong-value",
    ),
    (
        "ItemsPointer that is too long",
        {"InputType": "JSON", "ItemsPointer": "/" + "a" * 2000},
        "getObject",
        "/ItemsPointer",
        "field-range",
    ),
    ("InputType for listed objects", {"InputType": "CSV"}, "listObjectsV2", "/InputType", "field-conflict"),
    (
        "LOAD_AND_FLATTEN without InputType",
        {"Transformation": "LOAD_AND_FLATTEN"},
        "listObjectsV2",
        "",
        "missing-field",
    ),
    (
        "LOAD_AND_FLATTEN for one object",
        {"InputType": "CSV", "Transformation": "LOAD_AND_FLATTEN"},
        "getObject",
        "/Transformation",
        "field-conflict",
    ),
    (
        "InputType for an inventory",
        {"ManifestType": "S3_INVENTORY", "InputType": "CSV"},
        "getObject",
        "/InputType",
        "field-conflict",
    ),
    ("ATHENA_DATA without InputType", {"ManifestType": "ATHENA_DATA"}, "getObject", "", "missing-field"),
    ("a negative MaxItems", {"InputType": "JSON", "MaxItems": -1}, "getObject", "/MaxItems", "field-range"),
):
    map_kind(
        f"a reader: {_name}",
        (_code,),
        lambda s, config=_config, place=_place, action=_action: _reader(s, config, place, action),
    )
map_kind(
    "a reader without a key",
    ("missing-field",),
    lambda s: (
        (
            s["ItemReader"].update(Resource="arn:aws:states:::s3:getObject", Parameters={"Bucket": "b"}),
            "/ItemReader/Parameters",
        )[1]
        if "Parameters" in s.get("ItemReader", {})
        else None
    ),
)


@kind("the same label twice", "duplicate-label")
def _(d: Definition) -> str | None:
    maps = [at for at in states(d, "Map") if _mode(at.state) == "DISTRIBUTED"]
    if len(maps) < 2:
        return None
    for at in maps[:2]:
        at.state["Label"] = "rows"
    return f"{maps[1].pointer}/Label"


# ---------------------------------------------------------------------------------------------------------------------
# Paths, payload templates, intrinsic functions


def path_kind(
    name: str, field: str, value: Any, *codes: str, types: tuple[str, ...] = ("Pass", "Task", "Wait", "Parallel", "Map")
) -> None:
    setter(name, codes, types, field, value, language="JSONPath")


for _field, _types in (
    ("InputPath", ("Pass", "Task", "Map", "Parallel", "Wait", "Choice", "Succeed")),
    ("OutputPath", ("Pass", "Task", "Map", "Parallel", "Wait", "Choice", "Succeed")),
):
    path_kind(f"{_field} is no path", _field, "order", "jsonpath-syntax", types=_types)
    path_kind(f"{_field} does not end", _field, "$.order[", "jsonpath-syntax", types=_types)
    path_kind(f"{_field} calls a function", _field, "States.UUID()", "jsonpath-syntax", types=_types)
    path_kind(f"{_field} is a number", _field, 1, "field-wrong-type", types=_types)
for _value, _code in (
    ("$.x[*]", "jsonpath-not-reference"),
    ("$..x", "jsonpath-not-reference"),
    ("$.x[?(@.y)]", "jsonpath-not-reference"),
    ("$.x[0:2]", "jsonpath-not-reference"),
    ("$$.Execution.Id", "jsonpath-not-reference"),
    ("$variable", "jsonpath-not-reference"),
    ("x", "jsonpath-syntax"),
    ("", "jsonpath-syntax"),
):
    path_kind(f"ResultPath {_value!r}", "ResultPath", _value, _code, types=("Pass", "Task", "Map", "Parallel"))
for _field, _type, _twins in (
    ("SecondsPath", "Wait", _WAYS),
    ("TimestampPath", "Wait", _WAYS),
    ("TimeoutSecondsPath", "Task", ("TimeoutSeconds", "HeartbeatSeconds")),
    ("HeartbeatSecondsPath", "Task", ("HeartbeatSeconds", "TimeoutSeconds")),
    ("MaxConcurrencyPath", "Map", ("MaxConcurrency",)),
):
    setter(f"{_field} is no path", ("jsonpath-syntax",), (_type,), _field, "seconds", language="JSONPath", drop=_twins)
    setter(
        f"{_field} finds several values",
        ("jsonpath-not-reference",),
        (_type,),
        _field,
        "$.x[*]",
        language="JSONPath",
        drop=_twins,
    )
    setter(
        f"{_field} reads the context",
        ("jsonpath-not-reference",),
        (_type,),
        _field,
        "$$.State.RetryCount",
        language="JSONPath",
        drop=_twins,
    )
    setter(f"{_field} is a number", ("field-wrong-type",), (_type,), _field, 10, language="JSONPath", drop=_twins)


def template_kind(name: str, member: str, value: Any, *codes: str, below: str | None = None) -> None:
    """Register a kind that puts one member into a payload template."""

    def mutate(d: Definition) -> str | None:
        for at in states(d, "Pass", "Task", "Parallel", language="JSONPath"):
            given = at.state.get("Parameters", {})
            if isinstance(given, dict) and (at.state["Type"] == "Pass" or "Parameters" in at.state):
                at.state.pop("Result", None)
                at.state["Parameters"] = {**given, member: value}
                return f"{at.pointer}/Parameters{below or '/' + escape(member)}"
        return None

    kind(name, *codes)(mutate)


template_kind("a path without .$", "extra", "$.order.id", "path-as-text")
template_kind("a context path without .$", "extra", "$$.Execution.Id", "path-as-text")
template_kind("a function without .$", "extra", "States.UUID()", "path-as-text")
template_kind("a deep path without .$", "extra", {"a": [{"b": "$.order.id"}]}, "path-as-text", below="/extra/a/0/b")
template_kind("a path in a list", "extra", ["$.order.id"], "path-as-text", below="/extra/0")
template_kind(".$ with text", "extra.$", "order.id", "jsonpath-syntax")
template_kind(".$ with a number", "extra.$", 1, "field-wrong-type")
template_kind(".$ with an object", "extra.$", {"a": 1}, "field-wrong-type")
template_kind(".$ with null", "extra.$", None, "field-wrong-type")
template_kind(".$ with a broken path", "extra.$", "$.order[0", "jsonpath-syntax")
template_kind(".$ with two dots at the end", "extra.$", "$.order.", "jsonpath-syntax")
template_kind("an unknown member of the context", "extra.$", "$$.Execution.Nme", "jsonpath-context-member")


@kind("the same member with and without .$", "field-conflict")
def _(d: Definition) -> str | None:
    for at in states(d, "Pass", language="JSONPath"):
        if "Result" not in at.state:
            at.state["Parameters"] = {"x": 1, "x.$": "$.x"}
            return f"{at.pointer}/Parameters/x.$"
    return None


for _name, _call, _code in (
    ("an unknown function", "States.Uuid()", "intrinsic-unknown"),
    ("too few arguments", "States.ArrayContains($.a)", "intrinsic-arity"),
    ("too many arguments", "States.UUID(1)", "intrinsic-arity"),
    ("Format with too few values", "States.Format('{} {}', $.a)", "intrinsic-arity"),
    ("Format with too many values", "States.Format('{}', $.a, $.b)", "intrinsic-arity"),
    ("a text for an array", "States.ArrayLength('a')", "operand-type"),
    ("a text for a number", "States.MathAdd('a', 1)", "operand-type"),
    ("a number for a text", "States.StringToJson(1)", "operand-type"),
    ("a result of the wrong kind", "States.MathAdd(States.UUID(), 1)", "operand-type"),
    ("an unknown algorithm", "States.Hash($.a, 'SHA-3')", "operand-type"),
    ("a deep merge", "States.JsonMerge($.a, $.b, true)", "operand-type"),
    ("a step of zero", "States.ArrayRange(0, 1, 0)", "operand-type"),
    ("parts of size zero", "States.ArrayPartition($.a, 0)", "operand-type"),
    ("double quotes", 'States.Format("{}", $.a)', "jsonpath-syntax"),
    ("no closing parenthesis", "States.Array($.a", "jsonpath-syntax"),
    ("no closing quote", "States.Array('a)", "jsonpath-syntax"),
    ("a meaningless escape", r"States.Format('\"{}\"', $.a)", "jsonpath-syntax"),
    ("an operator", "$.a + 1", "jsonpath-syntax"),
    ("nested too deeply", "States.Array(" * 11 + "$.a" + ")" * 11, "expression-too-deep"),
    ("a path behind a call", "States.Array($.a)[0]", "jsonpath-syntax"),
    ("lower case", "states.Array($.a)", "intrinsic-unknown"),
):
    template_kind(f"an intrinsic function: {_name}", "extra.$", _call, _code)

# ---------------------------------------------------------------------------------------------------------------------
# JSONata


def expression_kind(name: str, value: Any, *codes: str) -> None:
    """Register a kind that puts an expression into the output of a Pass."""

    def mutate(d: Definition) -> str | None:
        at = first(d, "Pass", language="JSONata")
        if at is None:
            return None
        at.state["Output"] = {"extra": value}
        return f"{at.pointer}/Output/extra"

    kind(name, *codes)(mutate)


for _name, _text, _code in (
    ("does not parse", "{% $states.input. %}", "jsonata-syntax"),
    ("a parenthesis is missing", "{% ($states.input.x %}", "jsonata-syntax"),
    ("two equals signs", "{% $states.input.x == 1 %}", "jsonata-syntax"),
    ("and as &&", "{% true && false %}", "jsonata-syntax"),
    ("an open text", "{% 'abc %}", "jsonata-syntax"),
    ("nothing in it", "{% %}", "jsonata-syntax"),
    ("the operator ??", "{% $states.input.x ?? 1 %}", "jsonata-newer-operator"),
    ("the operator ?:", "{% $states.input.x ?: 1 %}", "jsonata-newer-operator"),
    ("a bare name", "{% order.id %}", "jsonata-top-level-name"),
    ("a bare name inside", "{% $states.input.x + tax %}", "jsonata-top-level-name"),
    ("the bare context", "{% $.x %}", "jsonata-top-level-name"),
    ("the root", "{% $$.x %}", "jsonata-root-reference"),
    ("$eval", "{% $eval('1') %}", "jsonata-eval"),
    ("an unknown function", "{% $upper($states.input.x) %}", "jsonata-unknown-function"),
    ("a name called", "{% $states.input.list.count() %}", "jsonata-unknown-function"),
    ("too few arguments", "{% $substring('abc') %}", "jsonata-arity"),
    ("too many arguments", "{% $uppercase('a', 'b') %}", "jsonata-arity"),
    ("no arguments", "{% $sum() %}", "jsonata-arity"),
    ("the result of a Pass", "{% $states.result %}", "jsonata-states-member"),
    ("an error outside a catcher", "{% $states.errorOutput %}", "jsonata-states-member"),
    ("an unknown member of $states", "{% $states.inputs.x %}", "jsonata-states-member"),
    ("an unknown member of the context", "{% $states.context.Execution.Nme %}", "jsonata-context-member"),
    ("an open delimiter", "{% $states.input.x", "jsonata-delimiters"),
    ("a closing delimiter", "$states.input.x %}", "jsonata-delimiters"),
    ("text after it", "{% $states.input.x %}!", "jsonata-delimiters"),
    ("text before it", "x: {% $states.input.x %}", "jsonata-delimiters"),
    ("no delimiters", "$states.input.x", "expression-as-text"),
    ("blanks around it", " {% $states.input.x %} ", "expression-as-text"),
    ("a variable that nothing assigns", "{% $nowhere_assigned %}", "unassigned-variable"),
    ("a part of a variable that nothing assigns", "{% $nowhere_assigned.x + 1 %}", "unassigned-variable"),
):
    expression_kind(f"an expression: {_name}", _text, _code)


@kind("a name of JSONPath in JSONata", "path-as-text")
def _(d: Definition) -> str | None:
    at = first(d, "Pass", language="JSONata")
    if at is None:
        return None
    at.state["Output"] = {"x.$": "$.x"}
    return f"{at.pointer}/Output/x.$"


@kind("the result in Arguments", "jsonata-states-member")
def _(d: Definition) -> str | None:
    at = first(d, "Task", language="JSONata", having="Arguments")
    if at is None or not isinstance(at.state["Arguments"], dict):
        return None
    field = next(iter(at.state["Arguments"]))
    at.state["Arguments"][field] = "{% $states.result.x %}"
    return f"{at.pointer}/Arguments/{field}"


@kind("the error in the Output of a task", "jsonata-states-member")
def _(d: Definition) -> str | None:
    at = first(d, "Task", "Map", "Parallel", language="JSONata")
    if at is None:
        return None
    at.state["Output"] = "{% $states.errorOutput %}"
    return f"{at.pointer}/Output"


@kind("the result in a catcher", "jsonata-states-member")
def _(d: Definition) -> str | None:
    for at, pointer, catcher in parts(d, "Catch"):
        if at.language == "JSONata":
            catcher["Output"] = "{% $states.result %}"
            return f"{pointer}/Output"
    return None


@kind("the error in a Condition", "jsonata-states-member")
def _(d: Definition) -> str | None:
    for at, pointer, rule in parts(d, "Choices"):
        if at.language == "JSONata":
            rule["Condition"] = "{% $states.errorOutput.Error = 'x' %}"
            return f"{pointer}/Condition"
    return None


for _field, _types, _text in (
    ("Arguments", ("Task", "Parallel"), "{% ( %}"),
    ("Assign", ("Pass", "Task", "Wait", "Choice", "Map", "Parallel"), "{% ( %}"),
    ("ItemSelector", ("Map",), "{% ( %}"),
    ("Items", ("Map",), "{% ( %}"),
    ("Seconds", ("Wait",), "{% ( %}"),
    ("TimeoutSeconds", ("Task",), "{% ( %}"),
    ("MaxConcurrency", ("Map",), "{% ( %}"),
    ("Error", ("Fail",), "{% ( %}"),
    ("Cause", ("Fail",), "{% ( %}"),
):
    _holds = _field == "Assign"
    setter(
        f"a broken expression in {_field}",
        ("jsonata-syntax",),
        _types,
        _field,
        {"extra_name": _text} if _holds else _text,
        language="JSONata",
        drop=("Timestamp",) if _field == "Seconds" else ("ItemReader",) if _field == "Items" else (),
        below="/extra_name" if _holds else "",
    )
for _field, _type, _text in (
    ("Seconds", "Wait", "{% 'ten' %}"),
    ("TimeoutSeconds", "Task", "{% 'a' & 'b' %}"),
    ("MaxConcurrency", "Map", "{% [1] %}"),
    ("Error", "Fail", "{% 404 %}"),
    ("Cause", "Fail", "{% {'a': 1} %}"),
):
    setter(
        f"an expression of the wrong kind in {_field}",
        ("field-wrong-type",),
        (_type,),
        _field,
        _text,
        language="JSONata",
        drop=("Timestamp", "HeartbeatSeconds") if _field in ("Seconds", "TimeoutSeconds") else (),
    )

# ---------------------------------------------------------------------------------------------------------------------
# Variables


def assign_kind(name: str, key: str, *codes: str, language: str | None = None) -> None:
    def mutate(d: Definition) -> str | None:
        at = first(d, "Pass", "Task", "Wait", language=language)
        if at is None:
            return None
        at.state["Assign"] = {key: 1}
        return f"{at.pointer}/Assign/{escape(key)}"

    kind(name, *codes)(mutate)


assign_kind("a reserved variable", "states", "variable-name")
assign_kind("a part of a variable", "order.id", "variable-name")
assign_kind("an element of a variable", "list[0]", "variable-name")
assign_kind("a variable with a digit first", "1st", "variable-name")
assign_kind("a variable with a dollar", "$order", "variable-name")
assign_kind("a variable with a hyphen", "my-order", "variable-name")
assign_kind("a variable with a long name", "v" * 81, "variable-name")
assign_kind("an empty variable", "", "variable-name")
setter("Assign is a list", ("field-wrong-type",), ("Pass", "Task", "Wait", "Choice"), "Assign", [1])


@kind("an inner scope assigns an outer variable", "assigns-outer-variable")
def _(d: Definition) -> str | None:
    for at in states(d, "Pass", "Wait", "Task"):
        inside = at.pointer.count("/States/") == 2
        outer = next((o for o in states(d) if o.scope is d and at.pointer.startswith(o.pointer + "/")), None)
        if inside and outer is not None and _mode(outer.state) != "DISTRIBUTED":
            holder = next((o for o in states(d, "Pass", "Task", "Wait", "Map", "Parallel") if o.scope is d), None)
            assert holder is not None
            holder.state.setdefault("Assign", {})["shared_name"] = 1
            at.state.setdefault("Assign", {})["shared_name"] = 2
            return f"{at.pointer}/Assign/shared_name"
    return None


@kind("a variable of a branch read outside", "unassigned-variable")
def _(d: Definition) -> str | None:
    inside = next((at for at in states(d, "Pass") if at.scope is not d), None)
    reader = next((at for at in states(d, "Succeed", "Pass", language="JSONata") if at.scope is d), None)
    if inside is None or reader is None:
        return None
    inside.state.setdefault("Assign", {})["inner_name"] = 1
    reader.state["Output"] = "{% $inner_name %}"
    return f"{reader.pointer}/Output"


@kind("a variable read before it is assigned", "unassigned-variable")
def _(d: Definition) -> str | None:
    at = d["States"][d["StartAt"]]
    if d.get("QueryLanguage") != "JSONata" or at["Type"] != "Pass" or "Next" not in at:
        return None
    later = d["States"][at["Next"]]
    if later["Type"] in ("Succeed", "Fail") or _leads_back(d):
        return None
    later.setdefault("Assign", {})["late_name"] = 1
    at["Output"] = "{% $late_name %}"
    return f"/States/{escape(d['StartAt'])}/Output"


def _leads_back(d: Definition) -> bool:
    start = d["StartAt"]
    targets = [
        h.get(f)
        for at in states(d)
        for h in (at.state, *at.state.get("Choices", []), *at.state.get("Catch", []))
        for f in ("Next", "Default")
    ]
    return start in targets


@kind("a variable read by the state that assigns it", "unassigned-variable")
def _(d: Definition) -> str | None:
    at = first(d, "Pass", language="JSONata")
    if at is None or at.name != d["StartAt"] or _leads_back(d):
        return None
    at.state.setdefault("Assign", {})["own_name"] = 1
    at.state["Output"] = "{% $own_name %}"
    return f"{at.pointer}/Output"


@kind("an outer variable in a Distributed Map", "unassigned-variable")
def _(d: Definition) -> str | None:
    for at in states(d, "Map"):
        if _mode(at.state) == "DISTRIBUTED" and at.language == "JSONata" and at.scope is d:
            name, inner = next(iter(at.state["ItemProcessor"]["States"].items()))
            d["States"] = {
                "First of all": {"Type": "Pass", "Assign": {"outer_name": 1}, "Next": d["StartAt"]},
                **d["States"],
            }
            d["StartAt"] = "First of all"
            inner["Output"] = "{% $outer_name %}"
            return f"{at.pointer}/ItemProcessor/States/{escape(name)}/Output"
    return None


@kind("a variable in a path that nothing assigns", "unassigned-variable")
def _(d: Definition) -> str | None:
    at = first(d, "Pass", "Task", "Map", "Parallel", language="JSONPath")
    if at is None:
        return None
    at.state["InputPath"] = "$nowhere_assigned.x"
    return f"{at.pointer}/InputPath"


@kind("a variable in a function that nothing assigns", "unassigned-variable")
def _(d: Definition) -> str | None:
    at = first(d, "Pass", language="JSONPath")
    if at is None or "Result" in at.state:
        return None
    at.state["Parameters"] = {"x.$": "States.Format('{}', $nowhere_assigned)"}
    return f"{at.pointer}/Parameters/x.$"


# ---------------------------------------------------------------------------------------------------------------------
# Express workflows, task tokens, quotas


def _patterned(d: Definition, found: Callable[[str], bool], machine_type: str = "EXPRESS") -> str | None:
    for at in states(d, "Task"):
        if found(at.state["Resource"]):
            return f"{at.pointer}/Resource"
    return None


kind("run a job in an Express workflow", "express-pattern", machine_type="EXPRESS")(
    lambda d: _patterned(d, lambda r: ".sync" in r)
)
kind("a callback in an Express workflow", "express-pattern", machine_type="EXPRESS")(
    lambda d: _patterned(d, lambda r: r.endswith(".waitForTaskToken"))
)
kind("an activity in an Express workflow", "express-pattern", machine_type="EXPRESS")(
    lambda d: _patterned(d, lambda r: ":activity:" in r)
)


@kind("a Distributed Map in an Express workflow", "express-pattern", machine_type="EXPRESS")
def _(d: Definition) -> str | None:
    for at in states(d, "Map"):
        if _mode(at.state) == "DISTRIBUTED":
            return f"{at.pointer}/ItemProcessor/ProcessorConfig/Mode"
    return None


@kind("an Express workflow that runs too long", "express-time", machine_type="EXPRESS")
def _(d: Definition) -> str | None:
    d["TimeoutSeconds"] = 301
    return "/TimeoutSeconds"


@kind("an Express workflow that waits too long", "express-time", machine_type="EXPRESS")
def _(d: Definition) -> str | None:
    at = _wait(d, Seconds=3600)
    return None if at is None else f"{at.pointer}/Seconds"


def _token(d: Definition, value: Any) -> str | None:
    for at in states(d, "Task"):
        if at.state["Resource"].endswith(".waitForTaskToken"):
            field = "Arguments" if at.language == "JSONata" else "Parameters"
            body = "MessageBody" if "sqs" in at.state["Resource"] else "Payload"
            at.state[field][body] = value
            return f"{at.pointer}/{field}"
    return None


kind("a callback without its token", "missing-task-token")(lambda d: _token(d, {"x": 1}))
kind("a token that is text", "missing-task-token")(lambda d: _token(d, {"token": "Task.Token"}))


@kind("a callback without a timeout", "unbounded-callback")
def _(d: Definition) -> str | None:
    for at in states(d, "Task"):
        if at.state["Resource"].endswith(".waitForTaskToken"):
            at.state.pop("TimeoutSeconds", None)
            at.state.pop("HeartbeatSeconds", None)
            return at.pointer
    return None


@kind("a Lambda function without retries", "lambda-without-retry")
def _(d: Definition) -> str | None:
    for at in states(d, "Task"):
        if "lambda" in at.state["Resource"] and "Retry" in at.state:
            del at.state["Retry"]
            return at.pointer
    return None


@kind("a Choice without Default", "choice-without-default")
def _(d: Definition) -> str | None:
    for at in states(d, "Choice"):
        target = at.state.pop("Default", None)
        if target is not None:
            return at.pointer
    return None


@kind("an older name of a field", "deprecated-field")
def _(d: Definition) -> str | None:
    for at in states(d, "Map"):
        if "ItemProcessor" in at.state and _mode(at.state) == "INLINE":
            at.state["Iterator"] = at.state.pop("ItemProcessor")
            return f"{at.pointer}/Iterator"
    return None


# ---------------------------------------------------------------------------------------------------------------------
# What is called


def resource_kind(name: str, resource: str, *codes: str) -> None:
    def mutate(d: Definition) -> str | None:
        at = first(d, "Task")
        if at is None:
            return None
        keep = {field: at.state[field] for field in ("Next", "End", "Catch", "Assign") if field in at.state}
        at.state.clear()
        at.state.update(Type="Task", Resource=resource, **keep)
        return f"{at.pointer}/Resource"

    kind(name, *codes)(mutate)


_STATES_ARN = "arn:aws:states:::"
for _action, _ways in INTEGRATIONS.items():
    for _ending in _ways.lacks:
        resource_kind(
            f"a pattern that is not there: {_action}{_ending}", _STATES_ARN + _action + _ending, "unsupported-pattern"
        )


for _name, _resource, _code in (
    ("no ARN", "sendMessage", "unknown-resource"),
    ("an ARN without an action", _STATES_ARN + "sqs", "unknown-resource"),
    ("an unknown ending", _STATES_ARN + "glue:startJobRun.wait", "unknown-resource"),
    ("an ending in lower case", _STATES_ARN + "sqs:sendMessage.waitfortasktoken", "unknown-resource"),
    ("an unknown partition", "arn:amazon:states:::sqs:sendMessage", "unknown-resource"),
    ("an ARN of another service", "arn:aws:sqs:eu-west-1:123456789012:queue", "unknown-resource"),
    ("an unknown service", _STATES_ARN + "aws-sdk:dynamo:getItem", "unknown-service"),
    ("an unknown optimized service", _STATES_ARN + "sqss:sendMessage", "unknown-service"),
    ("an unknown action", _STATES_ARN + "aws-sdk:s3:getObjects", "unknown-action"),
    ("an action in capitals", _STATES_ARN + "aws-sdk:s3:GetObject", "unknown-action"),
    ("an unknown optimized action", _STATES_ARN + "dynamodb:batchGetItem", "unknown-action"),
    ("an optimized action in capitals", _STATES_ARN + "lambda:Invoke", "unknown-action"),
    ("an action of streams", _STATES_ARN + "aws-sdk:bedrockruntime:converseStream", "unsupported-action"),
    ("boto3's name of a service", _STATES_ARN + "aws-sdk:stepfunctions:startExecution", "unknown-service"),
    ("IoT's data plane", _STATES_ARN + "aws-sdk:iotdataplane:publish", "unknown-service"),
):
    resource_kind(f"a resource: {_name}", _resource, _code)


def call_kind(name: str, resource: str, arguments: Definition, place: str, *codes: str) -> None:
    """Register a kind that calls a service with arguments."""

    def mutate(d: Definition) -> str | None:
        at = first(d, "Task")
        if at is None:
            return None
        keep = {field: at.state[field] for field in ("Next", "End", "Catch") if field in at.state}
        field = "Arguments" if at.language == "JSONata" else "Parameters"
        at.state.clear()
        at.state.update({"Type": "Task", "Resource": _STATES_ARN + resource, field: arguments, **keep})
        return f"{at.pointer}/{field}{place}"

    kind(f"arguments: {name}", *codes)(mutate)


call_kind(
    "a misspelt one",
    "dynamodb:getItem",
    {"TabelName": "t", "Key": {"id": {"S": "1"}}},
    "/TabelName",
    "unknown-argument",
)
call_kind("one missing", "dynamodb:getItem", {"Key": {"id": {"S": "1"}}}, "/TableName", "missing-argument")
call_kind(
    "botocore's spelling",
    "aws-sdk:sfn:startExecution",
    {"stateMachineArn": "arn:aws:states:eu-west-1:123456789012:stateMachine:m"},
    "/stateMachineArn",
    "unknown-argument",
)
call_kind(
    "one of another action",
    "sqs:sendMessage",
    {"QueueUrl": "q", "MessageBody": "m", "ReceiptHandle": "r"},
    "/ReceiptHandle",
    "unknown-argument",
)
call_kind(
    "a misspelt one inside",
    "dynamodb:getItem",
    {"TableName": "t", "Key": {"id": {"s": "1"}}},
    "/Key/id/s",
    "unknown-argument",
)
call_kind(
    "a value that is not allowed",
    "dynamodb:putItem",
    {"TableName": "t", "Item": {"id": {"S": "1"}}, "ReturnValues": "EVERYTHING"},
    "/ReturnValues",
    "argument-value",
)
call_kind("a list in place of an object", "dynamodb:getItem", {"TableName": "t", "Key": [1]}, "/Key", "argument-type")
call_kind(
    "an object in place of a list",
    "aws-sdk:ec2:describeInstances",
    {"InstanceIds": {"a": 1}},
    "/InstanceIds",
    "argument-type",
)
call_kind(
    "a number out of range",
    "aws-sdk:sqs:receiveMessage",
    {"QueueUrl": "q", "MaxNumberOfMessages": True},
    "/MaxNumberOfMessages",
    "argument-type",
)
call_kind(
    "text for an object", "dynamodb:getItem", {"TableName": "t", "Key": {"id": "1"}}, "/Key/id", "argument-as-text"
)
call_kind(
    "a token that SDKs make",
    "aws-sdk:athena:stopQueryExecution",
    {},
    "/QueryExecutionId",
    "missing-argument",
)
call_kind(
    "an HTTP call without a connection",
    "http:invoke",
    {"ApiEndpoint": "https://a.example", "Method": "GET"},
    "",
    "missing-connection",
    "integration-argument",
)
call_kind(
    "an HTTP call without TLS",
    "http:invoke",
    {"ApiEndpoint": "http://a.example", "Method": "GET", "InvocationConfig": {"ConnectionArn": "c"}},
    "/ApiEndpoint",
    "http-endpoint",
)
call_kind(
    "an unknown method of HTTP",
    "http:invoke",
    {"ApiEndpoint": "https://a.example", "Method": "FETCH", "InvocationConfig": {"ConnectionArn": "c"}},
    "/Method",
    "argument-value",
    "http-request",
)
call_kind(
    "a header that is forbidden",
    "http:invoke",
    {
        "ApiEndpoint": "https://a.example",
        "Method": "GET",
        "InvocationConfig": {"ConnectionArn": "c"},
        "Headers": {"Host": "x"},
    },
    "/Headers",
    "http-header",
)
call_kind("a missing function", "lambda:invoke", {"Payload": {}}, "/FunctionName", "missing-argument")
call_kind("a missing message", "sns:publish", {"TopicArn": "t"}, "/Message", "missing-argument")


@kind("Credentials of an activity", "field-conflict")
def _(d: Definition) -> str | None:
    for at in states(d, "Task"):
        if ":activity:" in at.state["Resource"] or "http:invoke" in at.state["Resource"]:
            at.state["Credentials"] = {"RoleArn": "arn:aws:iam::123456789012:role/r"}
            return f"{at.pointer}/Credentials"
    return None


expression_kind("a path in JSONata", "$.order.id", "path-as-text")
expression_kind("an intrinsic function in JSONata", "States.UUID()", "path-as-text")
template_kind("a filter without an end", "extra.$", "$.items[?(@.price > )]", "jsonpath-syntax")
template_kind("a filter without a condition", "extra.$", "$.items[?()]", "jsonpath-syntax")
map_kind(
    "a version of a Parquet file",
    ("field-conflict",),
    lambda s: _reader_with(s, {"InputType": "PARQUET"}, {"VersionId": "1"}, "VersionId"),
)
map_kind(
    "a reader: a misspelt member",
    ("unknown-argument",),
    lambda s: _reader_with(s, {"InputType": "CSV"}, {"Kee": "1"}, "Kee"),
)


def _reader_with(state: Definition, config: Definition, more: Definition, name: str) -> str | None:
    if _reader(state, config, "") is None:
        return None
    key = "Parameters" if "Parameters" in state["ItemReader"] else "Arguments"
    state["ItemReader"][key].update(more)
    return f"/ItemReader/{key}/{name}"


def _writer_with(state: Definition) -> str | None:
    writer = state.get("ResultWriter", {})
    key = "Parameters" if "Parameters" in writer else "Arguments"
    if key not in writer:
        return None
    writer[key]["Bukket"] = "b"
    return f"/ResultWriter/{key}/Bukket"


map_kind("a writer: a misspelt member", ("unknown-argument",), _writer_with)
expression_kind("an expression: $state for $states", "{% $state.input.x %}", "unassigned-variable")

call_kind("no object", "sqs:sendMessage", [], "", "argument-type")  # type: ignore[arg-type]
call_kind("text", "sqs:sendMessage", "message", "", "argument-type")  # type: ignore[arg-type]
setter(
    "ResultSelector is text",
    ("field-wrong-type",),
    ("Task", "Map", "Parallel"),
    "ResultSelector",
    "x",
    language="JSONPath",
)
setter(
    "ItemSelector is true",
    ("field-wrong-type",),
    ("Map",),
    "ItemSelector",
    True,
    language="JSONPath",
    drop=("Parameters",),
)


@kind("an object as Items of an inline Map", "field-wrong-type")
def _(d: Definition) -> str | None:
    for at in states(d, "Map", language="JSONata"):
        if _mode(at.state) == "INLINE":
            at.state["Items"] = {"a": 1}
            return f"{at.pointer}/Items"
    return None
