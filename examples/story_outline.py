"""A fragment used twice: models do not always answer in JSON, so their answer is read, and repaired if it has to be."""

from __future__ import annotations

from typing import TypeVar

from pydantic import BaseModel

from sfgen import (
    Choice,
    Fail,
    Flow,
    Parallel,
    Parameter,
    Pass,
    Retry,
    Workflow,
    fragment,
    obj,
    parse_json,
    to_json,
    variable,
)
from sfgen.aws import bedrock

MAX_REPAIRS = 3
T = TypeVar("T")


class Topic(BaseModel):
    """What the story is about."""

    topic: str


class Outline(BaseModel):
    """The chapters of a story."""

    title: str
    chapters: list[str]


class Cast(BaseModel):
    """The people of a story."""

    names: list[str]


class Story(BaseModel):
    """The outline and the people together."""

    title: str
    chapters: list[str]
    names: list[str]


model = bedrock.Claude(Parameter("TextModelId"))
patient = [Retry.bedrock()]


@fragment
def ask_for_json(prefix: str, *, question: str, answer: type[T]) -> Flow[T]:
    """Ask a model for JSON; what cannot be read goes back to the model, at most three times.

    Args:
        prefix: What the names of the states begin with.
        question: What is asked.
        answer: The model of the answer.
    """
    text = variable("text", type=str)
    repairs = variable("repairs", type=int)

    ask = bedrock.invoke_model(
        "Ask",
        model=model,
        prompt=f"{question}\nAnswer with JSON only.",
        max_tokens=800,
        retry=patient,
    )
    ask = ask.sets(text=ask.result.text, repairs=0)
    repair = bedrock.invoke_model(
        "Repair",
        model=model,
        prompt=f"This is not the JSON I asked for. Answer with the correct JSON only:\n{text}",
        max_tokens=800,
        retry=patient,
    )
    repair = repair.sets(text=repair.result.text, repairs=repairs + 1)

    # A Pass cannot catch its own error, but the Parallel around it can.
    parsed = Pass("Parse", output=parse_json(text, answer))
    read = Parallel("Read", (parsed,))
    give_up = Fail("Give up", error="NoJson", cause=f"no JSON after {MAX_REPAIRS} repairs")
    again = Choice("Repair again?").when(repairs < MAX_REPAIRS, repair >> read).otherwise(give_up)
    # The error of text that is no JSON: in JSONata, and in JSONPath.
    read = read.catch("States.QueryEvaluationError", "States.IntrinsicFailure", then=again)
    return (ask >> read).returns(read.result[0])


wf = Workflow("story-outline", input=Topic, output=Story)
topic = wf.input.topic

outline = ask_for_json("Outline", question=f"Outline a story about {topic}: a title and chapters.", answer=Outline)
people = ask_for_json(
    "Cast",
    question=f"Who is in this story? {to_json(outline.result)}",
    answer=Cast,
)
wf.start_at(outline >> people)
wf.returns(obj(Story, title=outline.result.title, chapters=outline.result.chapters, names=people.result.names))
