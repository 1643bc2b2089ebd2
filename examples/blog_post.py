"""A blog post in three turns: each asks the model anew with all that was said before, so that the turns build on each other."""

from __future__ import annotations

from pydantic import BaseModel

from sfgen import Parameter, Retry, Workflow, obj
from sfgen.aws import bedrock


class Topic(BaseModel):
    """What the post is about, and for whom."""

    topic: str
    readers: str


class Post(BaseModel):
    """The finished post."""

    title: str
    text: str


wf = Workflow("blog-post", input=Topic, output=Post)
topic = wf.input
model = bedrock.Claude(Parameter("TextModelId"))
patient = [Retry.bedrock()]

asked = [bedrock.user(f"Outline a blog post about {topic.topic} for {topic.readers}: five headings, one line each.")]
outline = bedrock.invoke_model("Outline", model=model, messages=asked, max_tokens=300, retry=patient)

asked = [*asked, bedrock.assistant(outline.result.text), bedrock.user("Write the post to this outline, 600 words.")]
text = bedrock.invoke_model("Write", model=model, messages=asked, max_tokens=1200, retry=patient)

asked = [
    *asked,
    bedrock.assistant(text.result.text),
    bedrock.user("Give it a title of at most eight words, no quotes."),
]
title = bedrock.invoke_model("Find a title", model=model, messages=asked, max_tokens=40, retry=patient)

wf.start_at(outline >> text >> title)
wf.returns(obj(Post, title=title.result.text.strip(), text=text.result.text))
