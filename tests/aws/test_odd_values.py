"""Models and HTTPS calls give findings and nothing else, whatever they are given."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import Any

import pytest

from sfgen import Parameter, Retry, SfgenError, Succeed, Task, Workflow, compile_all
from sfgen.aws import bedrock, http

INPUT = Workflow("other", input=dict[str, str]).input
ODD: list[Any] = [
    object(), 3, -1, 1.5, float("nan"), True, "x", "", b"x", [], [1], [None], {}, {"a": 1}, {1: 2}, lambda: 1, int, (1,),
    set(), INPUT, INPUT["a"], Parameter("P"), {"role": "user"}, [{"role": 3, "content": 4}], [{"content": "x"}], [["x"]],
    Retry("x"), Succeed("S"), bedrock.Claude("x"), bedrock.user("x"), [bedrock.user("x")],
]  # fmt: skip
FAMILIES = [bedrock.Claude, bedrock.Nova, bedrock.Llama, bedrock.CommandR, bedrock.TitanText, bedrock.Stability]
REQUEST = (
    "model", "prompt", "messages", "system", "max_tokens", "temperature", "top_k", "stop", "body", "input_uri", "output_uri",
    "answer", "result", "select", "content_type", "accept", "guardrail", "trace", "extra", "retry", "comment", "timeout",
)  # fmt: skip
CALL = ("url", "connection", "query", "headers", "body", "form", "array_format", "result", "select", "retry")


def compiled(make: Callable[..., Task[Any]], **given: Any) -> None:
    with contextlib.suppress(SfgenError):
        workflow = Workflow("one", input=dict[str, str])
        workflow.start_at(make("Ask", **given))
        compile_all([workflow])


@pytest.mark.parametrize("keyword", REQUEST)
def test_a_model(keyword: str) -> None:
    for odd in ODD:
        for family in FAMILIES:
            question = {} if keyword == "messages" else {"prompt": "x"}
            compiled(bedrock.invoke_model, **{"model": family("x"), **question, keyword: odd})
        compiled(bedrock.converse, **{"model": "x", **question, keyword: odd})


@pytest.mark.parametrize("keyword", CALL)
def test_a_call(keyword: str) -> None:
    for odd in ODD:
        compiled(http.post, **{"url": "https://a.example.com", "connection": "c", keyword: odd})


def test_a_connection() -> None:
    secret = http.Secret("x")
    for odd in ODD:
        with contextlib.suppress(SfgenError):
            http.Connection.bearer(odd, token=secret).resource()
        with contextlib.suppress(SfgenError):
            http.Connection.bearer("x", token=odd)
        with contextlib.suppress(SfgenError):
            http.Connection.bearer("x", token=secret, headers=odd).resource()
        with contextlib.suppress(SfgenError):
            http.Connection.basic("x", username=odd, password=secret).resource()
        with contextlib.suppress(SfgenError):
            http.Connection.oauth("x", client_id=odd, client_secret=secret, endpoint="https://x").resource()
        with contextlib.suppress(SfgenError):
            http.Secret(odd)
        with contextlib.suppress(SfgenError):
            http.errors.status(odd)
