"""Movie pitches at three temperatures side by side; a person picks one, or asks for three others."""

from __future__ import annotations

from datetime import timedelta
from typing import Literal

from pydantic import BaseModel

from sfgen import Choice, Fail, Parallel, Parameter, Retry, Task, Workflow, obj
from sfgen.aws import bedrock, lambda_

TEMPERATURES = {"cautious": 0.0, "balanced": 0.5, "bold": 1.0}


class Idea(BaseModel):
    """What the movie is about."""

    description: str
    producer: str


class Pick(BaseModel):
    """What the producer answers."""

    choice: Literal["cautious", "balanced", "bold", "again"]


class Movie(BaseModel):
    """The pitch that was picked, made into a page."""

    style: str
    one_pager: str


wf = Workflow("movie-pitch", input=Idea, output=Movie, timeout=timedelta(days=7))
idea = wf.input
model = bedrock.Claude(Parameter("TextModelId"))
pitch = wf.variable("pitch", type=str)
style = wf.variable("style", type=str)


def write_pitch(label: str, temperature: float) -> Task[str]:
    """Make one branch."""
    return bedrock.invoke_model(
        f"Pitch, {label}",
        model=model,
        prompt=f"Pitch a movie in three sentences. It is about: {idea.description}",
        max_tokens=300,
        temperature=temperature,
        select=lambda answer: answer.text,
        retry=[Retry.bedrock()],
    )


pitches = Parallel("Write pitches", {label: write_pitch(label, heat) for label, heat in TEMPERATURES.items()})

pick = lambda_.invoke(
    "Ask the producer",
    function=Parameter("AskProducerFunction"),
    payload={"producer": idea.producer, "token": wf.context.task.token, "pitches": pitches.result},
    result=Pick,
    wait_for_task_token=True,
    timeout=timedelta(days=2),
    retry=Retry.lambda_(),
)

develop = bedrock.invoke_model(
    "Write a one-pager",
    model=model,
    prompt=f"Write a one-page treatment of this movie pitch:\n{pitch}",
    max_tokens=1200,
    retry=[Retry.bedrock()],
)

picked = Choice("Picked?")
for label in TEMPERATURES:
    chosen = {"style": label, "pitch": pitches.result[label]}
    picked = picked.when(pick.result.choice == label, develop, assign=chosen)
picked = picked.when(pick.result.choice == "again", pitches)
picked = picked.otherwise(Fail("Unknown answer", error="UnknownAnswer", cause="the answer names no pitch"))

wf.start_at(pitches >> pick >> picked)
wf.returns(obj(Movie, style=style, one_pager=develop.result.text))
