"""Prompts, as a type checker sees them: texts."""

from pathlib import Path
from typing import assert_type

from pydantic import BaseModel

from sfgen import Pass, Prompt, Workflow, default, length, typed


class Talk(BaseModel):
    title: str
    lines: list[str]
    minutes: int
    tone: str | None = None


wf = Workflow("titles", input=Talk)
talk = wf.input

ask = Prompt("{{ title }}, {{ minutes }}, {{ tone }}", title=talk.title, minutes=talk.minutes, tone=talk.tone)
assert_type(ask, str)
assert_type(Prompt("plain"), str)
assert_type(Prompt.from_file("prompts/title.jinja", lines=talk.lines, count=3, strict=True), str)
assert_type(Prompt.from_file(Path("prompts") / "title.jinja", inner=ask), str)
# The parameters are positional, so their names are free for inputs.
assert_type(Prompt("{{ template }}{{ cls }}{{ path }}", template="a", cls="b", path="c"), str)

assert_type(ask.upper(), str)
assert_type(f"{ask}!", str)
assert_type(length(ask), int)
assert_type(default(talk.tone, ask), str)
body: dict[str, str] = {"prompt": ask}
lines = typed(talk.lines, list[str])
wf.start_at(Pass("Ask", output={"body": body, "lines": lines, "prompts": [ask, Prompt("{{ x }}", x=ask)]}))
