"""A story is outlined, then its chapters are written side by side; answers that are no JSON are repaired."""

from __future__ import annotations

from pydantic import BaseModel
from story_outline import Outline, Topic, ask_for_json

from sfgen import Map, Workflow, join, obj, pluck


class Chapter(BaseModel):
    """One chapter."""

    heading: str
    text: str


class Story(BaseModel):
    """The whole story."""

    title: str
    text: str


wf = Workflow("story-writer", input=Topic, output=Story)

outline = ask_for_json("Outline", question=f"Outline a story about {wf.input.topic}.", answer=Outline)
chapters = Map("Write chapters", items=outline.result.chapters, max_concurrency=4)
chapter = ask_for_json(
    "Chapter",
    question=f"Write the chapter '{chapters.item}' of the story '{outline.result.title}': heading and text.",
    answer=Chapter,
)
chapters = chapters.process(chapter)

wf.start_at(outline >> chapters)
wf.returns(obj(Story, title=outline.result.title, text=join(pluck(chapters.result, "text"), "\n\n")))
