"""What AWS did with 430 workflows, and what the engine does with them."""

from __future__ import annotations

from collections import Counter

import pytest

from sfgen.local import Execution
from tests.local.recorded import Recording, recordings, replay, same, same_outcome, same_types

# Recordings that are not met, each with the reason; nothing else may differ.
OTHER_OUTCOMES = {
    "9a46f59278": "somebody stopped it while it waited: nothing in the definition says so",
}
OTHER_EVENTS = {
    "9a46f59278": OTHER_OUTCOMES["9a46f59278"],
    "2b3d2f888b": "the recorder left out how the inner of two Parallel states was left",
}
# Where two things happen at one time, the service tells them in either order.
OTHER_IDS = {
    "e5434669f6": "whether MapStateExited follows from MapRunStarted or from MapRunSucceeded differs between recordings",
    "50cdc0ce4f": "as e5434669f6",
    "c1be894dca": "as e5434669f6",
    "f3bf2eb19a": "four tasks time out at one moment, and the third is told before the second",
}


@pytest.fixture(scope="module")
def replayed() -> list[tuple[Recording, Execution]]:
    return [(recording, replay(recording)) for recording in recordings()]


def test_outcomes(replayed: list[tuple[Recording, Execution]]) -> None:
    other = {recording.id for recording, execution in replayed if not same_outcome(recording.expected, execution)}
    assert other == OTHER_OUTCOMES.keys()
    assert len(other) / len(replayed) < 0.01


def test_no_topic_is_far_off(replayed: list[tuple[Recording, Execution]]) -> None:
    right, topics = Counter[str](), Counter(recording.topic for recording, _ in replayed)
    right.update(recording.topic for recording, execution in replayed if same_outcome(recording.expected, execution))
    # With one recording of three stopped by hand, a share says nothing about that topic.
    shares = {topic: right[topic] / count for topic, count in topics.items() if topic != "test_sfn_api"}
    assert {topic: share for topic, share in shares.items() if share < 0.9} == {}


def test_causes(replayed: list[tuple[Recording, Execution]]) -> None:
    other = [
        recording.id
        for recording, execution in replayed
        if recording.expected["cause"] is not None and not same(recording.expected["cause"], execution.cause)
    ]
    assert other == []


def test_types_of_events(replayed: list[tuple[Recording, Execution]]) -> None:
    told = [(recording, execution) for recording, execution in replayed if recording.expected["event_types"]]
    other = {each.id for each, execution in told if not same_types(each.expected["event_types"], execution)}
    assert other == OTHER_EVENTS.keys()
    assert len(other) / len(told) < 0.03


def test_ids_of_events(replayed: list[tuple[Recording, Execution]]) -> None:
    other = {
        recording.id
        for recording, execution in replayed
        if recording.expected["history"] and _ids(recording.expected["history"]) != _ids(execution.events)
    }
    in_branches = {recording.id for recording, _ in replayed if recording.topic == "scenarios/parallel"}
    assert other - in_branches == OTHER_IDS.keys() | {"9a46f59278"}


def _ids(history: object) -> list[tuple[int, int]]:
    assert isinstance(history, list)
    return [(event["id"], event["previousEventId"]) for event in history]


def test_details_of_events(replayed: list[tuple[Recording, Execution]]) -> None:
    other = [
        (recording.id, told["type"], member)
        for recording, execution in replayed
        if recording.id not in OTHER_EVENTS and recording.topic != "scenarios/parallel"
        for told, event in zip(recording.expected["history"] or (), execution.events, strict=False)
        for member in event
        if member.endswith("Details") and told["type"] == event["type"] and not same(told[member], event[member])
    ]
    renamed = {recording.id for recording, execution in replayed if _is_renamed(recording, execution)}
    # What a service says when it takes a job was not recorded apart, nor is a worker known here by its name.
    unknown = {"TaskSubmitted", "ActivityStarted"}
    assert [each for each in other if each[0] not in renamed and each[1] not in unknown] == []


def _is_renamed(recording: Recording, execution: Execution) -> bool:
    """Say whether the recorder put other words for names into the history."""
    history = recording.expected["history"]
    member = "executionStartedEventDetails"
    return bool(history) and not same(history[0][member]["input"], execution.events[0][member]["input"])
