"""HTTP Tasks: what is sent, what comes back, and what cannot be."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import BaseModel

from sfgen import Parameter, Retry, Succeed, Task, Workflow, compile_all
from sfgen.aws import http
from sfgen.errors import DefinitionError, Diagnostic

URL = "https://shop.example.com/orders"
ARN = Parameter("ShopConnectionArn")


class Search(BaseModel):
    host: str
    words: list[str]
    page: int


class Orders(BaseModel):
    ids: list[str]


def state(step: Task[Any], returns: Any = None) -> dict[str, Any]:
    workflow = Workflow("one", input=Search)
    workflow.start_at(step)
    if returns is not None:
        workflow.returns(returns)
    made: dict[str, Any] = workflow.compile().to_dict()["States"][step.name]
    return made


def findings(step: Task[Any]) -> list[Diagnostic]:
    workflow = Workflow("one", input=Search)
    workflow.start_at(step)
    return list(compile_all([workflow])[0].diagnostics)


@pytest.mark.parametrize("method", ["get", "head", "options", "post", "put", "patch", "delete"])
def test_there_is_a_function_for_each_method(method: str) -> None:
    made = state(getattr(http, method)("Ask", url=URL, connection=ARN))
    assert made["Resource"] == "arn:aws:states:::http:invoke"
    assert made["Arguments"] == {
        "ApiEndpoint": URL,
        "Method": method.upper(),
        "InvocationConfig": {"ConnectionArn": "${ShopConnectionArn}"},
    }


def test_query_headers_body_and_the_options_of_steps() -> None:
    search = Workflow("x", input=Search).input
    step = http.post(
        "Ask",
        url=f"https://{search.host}/orders",
        connection=ARN,
        query={"page": 3},
        headers={"Accept": "application/json", "X-Tag": ["a", "b"]},
        body={"words": ["a"]},
        retry=[Retry.http(429, 503)],
        comment="Search",
    )
    assert step.comment == "Search"
    assert step.retries[0].errors == ("States.Http.StatusCode.429", "States.Http.StatusCode.503", "States.Http.Socket")
    workflow = Workflow("one", input=Search)
    step = http.post(
        "Ask", url=f"https://{workflow.input.host}/orders", connection=ARN, query={"p": workflow.input.page}
    )
    workflow.start_at(step)
    made = workflow.compile().to_dict()["States"]["Ask"]["Arguments"]
    assert made["ApiEndpoint"] == "{% 'https://' & $states.context.Execution.Input.host & '/orders' %}"
    assert made["QueryParameters"] == {"p": "{% $states.context.Execution.Input.page %}"}


def test_a_form_sets_the_header_and_the_encoding() -> None:
    made = state(http.post("Ask", url=URL, connection=ARN, form={"topics": ["a"]}, array_format="BRACKETS"))[
        "Arguments"
    ]
    assert made["Headers"] == {"Content-Type": "application/x-www-form-urlencoded"}
    assert made["RequestBody"] == {"topics": ["a"]}
    assert made["Transform"] == {
        "RequestBodyEncoding": "URL_ENCODED",
        "RequestEncodingOptions": {"ArrayFormat": "BRACKETS"},
    }
    own = {"content-type": "application/x-www-form-urlencoded", "X-Tag": "a"}
    made = state(http.put("Ask", url=URL, connection=ARN, form={"a": 1}, headers=own))["Arguments"]
    assert made["Headers"] == own
    assert made["Transform"] == {"RequestBodyEncoding": "URL_ENCODED"}


def test_the_result_is_the_body_and_the_rest_is_beside_it() -> None:
    step = http.get("Ask", url=URL, connection=ARN, result=Orders)
    returned = {"first": step.result.ids[0], "status": step.status, "type": step.headers["content-type"][0]}
    assert state(step, returned)["Output"] == {
        "first": "{% $states.result.ResponseBody.ids[0] %}",
        "status": "{% $states.result.StatusCode %}",
        "type": "{% $states.result.Headers.`content-type`[0] %}",
    }
    first = http.get("Ask", url=URL, connection=ARN, result=Orders, select=lambda orders: orders.ids[0])
    assert state(first, first.result)["Output"] == "{% $states.result.ResponseBody.ids[0] %}"
    raw = http.get("Ask", url=URL, connection=ARN)
    assert state(raw, [raw.result.anything, raw.raw.StatusText])["Output"] == [
        "{% $states.result.ResponseBody.anything %}",
        "{% $states.result.StatusText %}",
    ]


def test_a_version_of_the_step_still_has_its_status() -> None:
    step = http.get("Ask", url=URL, connection=ARN)
    caught = step.catch(http.errors.status(404), then=Succeed("Nothing"))
    made = state(caught)
    assert made["Catch"] == [{"ErrorEquals": ["States.Http.StatusCode.404"], "Next": "Nothing"}]
    assert repr(caught.status) == repr(step.status)


def test_names_of_errors() -> None:
    assert http.errors.status(429) == "States.Http.StatusCode.429"
    assert http.errors.Socket == "States.Http.Socket"
    assert http.errors.AuthInProgress == "Events.ConnectionResource.AuthInProgress"
    assert {"status", "Socket", "AccessDenied"} <= set(dir(http.errors))
    with pytest.raises(AttributeError, match=r"http\.errors has no 'AccesDenied'; did you mean 'AccessDenied'\?"):
        _ = http.errors.AccesDenied
    with pytest.raises(DefinitionError, match="a status code is 200, expected 300 to 599"):
        http.errors.status(200)


MESSAGES = [
    ({"url": "ftp://x"}, "http-endpoint", "'Ask' calls 'ftp://x', but an HTTP Task calls https:// only"),
    ({"url": f"{URL}?a=b"}, "query-in-endpoint", "'Ask' has a query in its endpoint: '?a=b'"),
    ({"url": 3}, "operand-type", "url= of 'Ask' needs a string, but 3 is an integer"),
    ({"connection": 3}, "operand-type", "connection= of 'Ask' needs a string, but 3 is an integer"),
    (
        {"connection": None},
        "missing-connection",
        "'Ask' calls an endpoint without a connection, and every HTTP Task needs one",
    ),
    (
        {"headers": {"authorization": "x"}},
        "http-header",
        "'Ask' sets the header 'authorization', which an HTTP Task may not set",
    ),
    (
        {"headers": {"X-Amzn-Trace": "x"}},
        "http-header",
        "'Ask' sets the header 'X-Amzn-Trace', which an HTTP Task may not set",
    ),
    ({"body": {}, "form": {}}, "field-conflict", "'Ask' has both body= and form="),
    ({"array_format": "REPEAT"}, "field-conflict", "'Ask' has array_format=, but no form="),
    (
        {"form": {}, "headers": {"content-type": "text/plain"}},
        "field-conflict",
        "'Ask' has form= and the header content-type: 'text/plain'",
    ),
    ({"form": [1]}, "operand-type", "form= of 'Ask' needs an object, but the expression is a list"),
    ({"quer": {}}, "http-request", "'Ask': POST takes no quer="),
]


@pytest.mark.parametrize(("call", "code", "message"), MESSAGES, ids=[f"{m[1]}-{n}" for n, m in enumerate(MESSAGES)])
def test_what_cannot_be_is_found(call: dict[str, Any], code: str, message: str) -> None:
    [found] = findings(http.post("Ask", **{"url": URL, "connection": ARN, **call}))
    assert (found.code, found.message) == (code, message)
    assert found.state == "Ask"
    assert found.source is not None


def test_a_method_without_a_body_takes_none() -> None:
    wrong: Any = http.get
    [found] = findings(wrong("Ask", url=URL, connection=ARN, body={}))
    assert found.message == "'Ask': GET takes no body="
    assert found.hint == "POST, PUT, PATCH and DELETE send a body"


def test_an_f_string_that_begins_with_another_scheme_is_found() -> None:
    workflow = Workflow("one", input=Search)
    workflow.start_at(http.get("Ask", url=f"http://{workflow.input.host}/orders", connection=ARN))
    [found] = compile_all([workflow])[0].diagnostics
    assert found.message == "'Ask' calls 'http://', but an HTTP Task calls https:// only"


def test_an_unknown_array_format_is_refused() -> None:
    wrong: Any = "ROUND"
    with pytest.raises(DefinitionError, match="array_format= of 'Ask' is 'ROUND', expected one of 'INDICES'"):
        http.post("Ask", url=URL, connection=ARN, form={}, array_format=wrong)
