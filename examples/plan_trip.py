"""A trip planned from three sides at once: branches with names, whose answers a last prompt brings together."""

from __future__ import annotations

from pydantic import BaseModel

from sfgen import Parallel, Parameter, Retry, Task, Workflow
from sfgen.aws import bedrock


class Wish(BaseModel):
    """Where to, for how long, and what for."""

    city: str
    days: int
    taste: str


class Plan(BaseModel):
    """The plan, day by day."""

    plan: str


wf = Workflow("plan-trip", input=Wish, output=Plan)
wish = wf.input
model = bedrock.Claude(Parameter("TextModelId"))


def suggest(name: str, what: str) -> Task[str]:
    """Ask for suggestions of one kind."""
    return bedrock.invoke_model(
        name,
        model=model,
        prompt=f"Suggest {what} in {wish.city} for somebody who likes {wish.taste}. Five, one line each.",
        max_tokens=300,
        select=lambda answer: answer.text,
        retry=[Retry.bedrock()],
    )


ideas = Parallel(
    "Gather ideas",
    {
        "stay": suggest("Find hotels", "quiet places to stay"),
        "see": suggest("Find sights", "things to see"),
        "eat": suggest("Find restaurants", "places to eat"),
    },
)
found = ideas.result
plan = bedrock.invoke_model(
    "Write the plan",
    model=model,
    prompt=(
        f"Plan {wish.days} days in {wish.city}, day by day.\n"
        f"To stay:\n{found.stay}\nTo see:\n{found.see}\nTo eat:\n{found.eat}"
    ),
    max_tokens=1000,
    retry=[Retry.bedrock()],
)

wf.start_at(ideas >> plan)
wf.returns({"plan": plan.result.text})
