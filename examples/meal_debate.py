"""Two agents debate a dinner, for at most three rounds: a growing conversation in a variable, and a loop back."""

from __future__ import annotations

from pydantic import BaseModel
from services import bedrock

from sfgen import Choice, Parameter, Retry, Workflow, join

MAX_TURNS = 3


class Dinner(BaseModel):
    """What is in the fridge, and who comes."""

    ingredients: list[str]
    guests: int


class Menu(BaseModel):
    """What the agents settled on."""

    menu: str
    turns: int


wf = Workflow("meal-debate", input=Dinner, output=Menu)
dinner = wf.input
model = Parameter("TextModelId")
patient = [Retry.throttling("Bedrock.ThrottlingException")]

turns = wf.variable("turns", 0)
talk = wf.variable(
    "talk",
    [bedrock.user(f"Propose a dinner for {dinner.guests} from {join(dinner.ingredients, ', ')}.")],
)

chef = bedrock.invoke_model(
    "Chef proposes", model=model, messages=talk, max_tokens=400, select=lambda text: text, retry=patient
)
chef = chef.sets(talk=talk + [bedrock.assistant(chef.result)], turns=turns + 1)

critic = bedrock.invoke_model(
    "Critic answers",
    model=model,
    messages=[bedrock.user(f"Answer 'agree', or say what is wrong with this dinner:\n{chef.result}")],
    max_tokens=200,
    select=lambda text: text.strip().lower(),
    retry=patient,
)
critic = critic.sets(talk=talk + [bedrock.user(critic.result)])

summary = bedrock.invoke_model(
    "Write the menu",
    model=model,
    messages=talk + [bedrock.user("Write the menu we agreed on, one dish per line.")],
    max_tokens=400,
    select=lambda text: text,
    retry=patient,
)

wf.start_at(
    chef >> critic >> Choice("Agreed?").when((critic.result == "agree") | (turns >= MAX_TURNS), summary).otherwise(chef)
)
wf.returns({"menu": summary.result, "turns": turns})
