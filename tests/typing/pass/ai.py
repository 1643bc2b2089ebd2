"""Models and HTTPS calls, as a type checker sees them."""

from typing import Any, assert_type

from pydantic import BaseModel

from sfgen import Parallel, Parameter, Retry, Task, Workflow
from sfgen.aws import bedrock, http


class Question(BaseModel):
    text: str
    lines: list[str]


class Title(BaseModel):
    title: str


class Page(BaseModel):
    names: list[str]


wf = Workflow("titles", input=Question)
claude = bedrock.Claude(Parameter("TextModelId"))

# Text models
ask = bedrock.invoke_model("Ask", model=claude, prompt=wf.input.text, max_tokens=100, temperature=0.5)
assert_type(ask, Task[bedrock.TextAnswer])
assert_type(ask.result.text, str)
assert_type(ask.result.stop_reason, str)
assert_type(ask.result.usage.input_tokens, int)
assert_type(ask.raw, Any)
shout = bedrock.invoke_model("Shout", model=claude, prompt="Hi", select=lambda answer: answer.text.upper())
assert_type(shout, Task[str])
assert_type(shout.catch(then=ask), Task[str])

# Conversations
talk = wf.variable("talk", [bedrock.user(wf.input.text)])
assert_type(talk, list[bedrock.Message])
chef = bedrock.invoke_model("Chef", model=bedrock.Nova("us.amazon.nova-lite-v1:0"), messages=talk, system="Be kind.")
chef = chef.sets(talk=talk + [bedrock.assistant(chef.result.text)])  # noqa: RUF005 - a reference is not unpacked
blocks = {"role": "user", "content": [{"type": "text", "text": "Hi"}]}
bedrock.invoke_model("Blocks", model=claude, messages=[blocks], max_tokens=5, extra={"tools": []})

# A model whose family is told by its id
either = bedrock.invoke_model("Either", model="us.amazon.nova-lite-v1:0", prompt="Hi", retry=Retry.bedrock())
assert_type(either.result.text, str)
assert_type(either.result.images, list[str])

# Answers in JSON, and requests of one's own
title = bedrock.invoke_model("Title", model=claude, prompt="Hi", max_tokens=5, answer=Title)
assert_type(title.result.title, str)
named = bedrock.invoke_model("Named", model=claude, prompt="Hi", answer=Title, select=lambda found: found.title)
assert_type(named, Task[str])
own = bedrock.invoke_model("Own", model="deepseek.r1-v1:0", body={"prompt": "Hi"}, result=Title)
assert_type(own, Task[Title])
assert_type(bedrock.invoke_model("Any", model="deepseek.r1-v1:0", body={"prompt": "Hi"}), Task[Any])

# Images
draw = bedrock.invoke_model("Draw", model=bedrock.Stability("x"), prompt="A heron", aspect_ratio="16:9")
assert_type(draw.result.images, list[str])
stored = bedrock.invoke_model("Store", model=bedrock.Stability("x"), prompt="A heron", output_uri="s3://a/b")
assert_type(stored.result, str)

# Converse
said = bedrock.converse("Converse", model=Parameter("Any"), messages=talk, ToolConfig={"Tools": []})
assert_type(said.result.text, str)
assert_type(bedrock.converse("JSON", model=claude, prompt="Hi", answer=Title), Task[Title])

# HTTPS calls
shop = http.Connection.bearer("shop", token=http.Secret("shop", key="token"))
page = http.get("Page", url="https://a.example.com/", connection=shop, query={"page": 1}, result=Page)
assert_type(page, http.HttpTask[Page])
assert_type(page.result.names, list[str])
assert_type(page.status, int)
assert_type(page.headers, dict[str, list[str]])
assert_type(page.catch(http.errors.status(404), then=ask), http.HttpTask[Page])
first = http.get("First", url="https://a.example.com/", connection=shop, result=Page, select=lambda p: p.names[0])
assert_type(first, http.HttpTask[str])
sent = http.post(
    "Send", url="https://a.example.com/", connection="arn", body={"a": wf.input.text}, retry=Retry.http(429)
)
assert_type(sent.result, Any)
http.put("Form", url="https://a.example.com/", connection=shop, form={"a": [1]}, array_format="REPEAT")

both = Parallel("Both", {"claude": shout, "title": title})
wf.start_at(ask >> chef >> both >> page)
