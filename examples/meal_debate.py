"""Two agents debate a dinner, for at most three rounds: a growing conversation in a variable, and a loop back."""

from __future__ import annotations

from pydantic import BaseModel

from sfgen import Choice, Parameter, Retry, Workflow, join
from sfgen.aws import bedrock

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
model = bedrock.Claude(Parameter("TextModelId"))
patient = [Retry.bedrock()]

turns = wf.variable("turns", 0)
talk = wf.variable(
    "talk",
    [bedrock.user(f"Propose a dinner for {dinner.guests} from {join(dinner.ingredients, ', ')}.")],
)

chef = bedrock.invoke_model("Chef proposes", model=model, messages=talk, max_tokens=400, retry=patient)
chef = chef.sets(talk=talk + [bedrock.assistant(chef.result.text)], turns=turns + 1)

critic = bedrock.invoke_model(
    "Critic answers",
    model=model,
    prompt=f"Answer 'agree', or say what is wrong with this dinner:\n{chef.result.text}",
    max_tokens=200,
    retry=patient,
)
verdict = critic.result.text.strip().lower()
critic = critic.sets(talk=talk + [bedrock.user(verdict)])

summary = bedrock.invoke_model(
    "Write the menu",
    model=model,
    messages=talk + [bedrock.user("Write the menu we agreed on, one dish per line.")],
    max_tokens=400,
    retry=patient,
)

wf.start_at(
    chef >> critic >> Choice("Agreed?").when((verdict == "agree") | (turns >= MAX_TURNS), summary).otherwise(chef)
)
wf.returns({"menu": summary.result.text, "turns": turns})
