"""Machines to draw: a strategy for connected ones, and a workflow with everything that a picture can show."""

from collections.abc import Callable
from typing import Any

from hypothesis import strategies as st

from sfgen.asl import StateMachine

__all__ = ["PUBLISHING", "connected", "machine"]

LAMBDA = "arn:aws:states:::lambda:invoke"

_NAMES = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=80),
    st.sampled_from(
        ["end", "1. list", "a;b", 'say "so"', "<b>", "[x]{y}(z)", "Ünïcødé 日本 🎬👩🏽‍💻", "line\nbreak", "$$x$$", "%%"]
    ),
)


def machine(states: dict[str, Any], start: str | None = None) -> StateMachine:
    """Return a machine with the given states that starts at the first of them, if no other is named."""
    return StateMachine.model_validate({"StartAt": next(iter(states)) if start is None else start, "States": states})


@st.composite
def connected(draw: Callable[..., Any], depth: int = 2) -> dict[str, Any]:
    """A definition whose transitions lead to states of their own scope, now and then to one that is missing."""
    names = draw(st.lists(_NAMES, unique=True, min_size=1, max_size=8))
    targets = st.sampled_from([*names, *names, *names, "missing"])
    states = {}
    for name in names:
        kinds = ["Task", "Task", "Choice", "Choice", "Pass", "Wait", "Succeed", "Fail"]
        if depth:
            kinds += ["Parallel", "Map"]
        states[name] = draw(_state(draw(st.sampled_from(kinds)), targets, depth))
    return {"StartAt": draw(targets), "States": states}


@st.composite
def _state(draw: Callable[..., Any], kind: str, targets: st.SearchStrategy[str], depth: int) -> dict[str, Any]:
    state: dict[str, Any] = {"Type": kind}
    if kind in {"Succeed", "Fail"}:
        return state
    if kind == "Choice":
        values = st.sampled_from(["a", "b", "a rather long value that has to be cut or wrapped somewhere"])
        rules = draw(st.lists(st.tuples(targets, values), min_size=1, max_size=4))
        state["Choices"] = [{"Variable": "$.kind", "StringEquals": value, "Next": to} for to, value in rules]
        if draw(st.booleans()):
            state["Default"] = draw(targets)
        return state
    if kind == "Task":
        state["Resource"] = draw(st.sampled_from([LAMBDA, f"{LAMBDA}.waitForTaskToken", "${Function}"]))
    if kind == "Parallel":
        state["Branches"] = draw(st.lists(connected(depth=depth - 1), min_size=1, max_size=3))
    if kind == "Map":
        state["ItemProcessor"] = draw(connected(depth=depth - 1))
    if kind in {"Task", "Parallel", "Map"}:
        errors = st.sampled_from([["States.ALL"], ["A.Busy"], ["A.Busy", "B.Gone"]])
        catchers = draw(st.lists(st.tuples(targets, errors), max_size=3))
        state["Catch"] = [{"ErrorEquals": names, "Next": to} for to, names in catchers]
        state["Retry"] = draw(st.sampled_from([[], [{"ErrorEquals": ["States.ALL"]}]]))
    if draw(st.booleans()):
        state["Next"] = draw(targets)
    else:
        state["End"] = True
    return state


def _work(resource: str, **fields: Any) -> dict[str, Any]:
    return {"Type": "Task", "Resource": f"arn:aws:states:::{resource}", **fields}


_ANY = [{"ErrorEquals": ["States.ALL"], "Next": "Report"}]

PUBLISHING: dict[str, Any] = {
    "Comment": "A title for a recording",
    "QueryLanguage": "JSONata",
    "StartAt": "Start",
    "States": {
        "Start": _work("aws-sdk:transcribe:startTranscriptionJob", Catch=_ANY, Next="Pause"),
        "Pause": {"Type": "Wait", "Seconds": 90, "Next": "Look"},
        "Look": _work("aws-sdk:transcribe:getTranscriptionJob", Catch=_ANY, Next="Ready?"),
        "Ready?": {
            "Type": "Choice",
            "Choices": [
                {"Condition": "{% $states.input.Job.Status = 'COMPLETED' %}", "Next": "Draft"},
                {"Condition": "{% $states.input.Job.Status = 'FAILED' %}", "Next": "Failed"},
            ],
            "Default": "Pause",
        },
        "Failed": {"Type": "Fail", "Error": "NoTranscript"},
        "Draft": {
            "Type": "Parallel",
            "Branches": [
                {
                    "StartAt": "Large",
                    "States": {
                        "Large": _work(
                            "bedrock:invokeModel",
                            Retry=[{"ErrorEquals": ["States.ALL"]}],
                            Catch=[{"ErrorEquals": ["Bedrock.ThrottlingException"], "Next": "Small"}],
                            End=True,
                        ),
                        "Small": _work("bedrock:invokeModel", End=True),
                    },
                },
                {"StartAt": "Other", "States": {"Other": _work("http:invoke", End=True)}},
            ],
            "Catch": _ANY,
            "Next": "Each",
        },
        "Each": {
            "Type": "Map",
            "Items": "{% $states.input.drafts %}",
            "MaxConcurrency": 4,
            "ItemProcessor": {"StartAt": "Check", "States": {"Check": {"Type": "Pass", "End": True}}},
            "Next": "Ask",
        },
        "Ask": _work("lambda:invoke.waitForTaskToken", Catch=_ANY, Next="Good?"),
        "Good?": {
            "Type": "Choice",
            "Choices": [
                {"Condition": "{% $states.input.answer = 'yes' %}", "Next": "Done"},
                {"Condition": "{% $states.input.answer = 'again' %}", "Next": "Draft"},
            ],
            "Default": "Failed",
        },
        "Done": {"Type": "Succeed"},
        "Report": _work("sqs:sendMessage", Next="Failed"),
    },
}
