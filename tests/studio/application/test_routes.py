"""Routes of an API here, held against what its mapping templates make of the same request in AWS."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import pytest

from sfgen import Pass, Workflow
from sfgen.deploy.template import template_of
from sfgen.resources import AnswerTask, Api, CallFunction, Function, Heartbeat, Queue, Route, SendToQueue, StartWorkflow
from sfgen.studio.application.apis.table import Table, refused
from sfgen.studio.application.functions import Outcome
from sfgen.studio.application.hooks import Answer
from sfgen.studio.application.names import Names
from sfgen.studio.application.routes import Request, Response, Routes
from tests.emulator.mapping import mapped

ORDERS = Queue("Orders")
WORKFLOW: Workflow[Any] = Workflow("app")
WORKFLOW.start_at(Pass("Begin"))


OPERATIONS = ("SendMessage", "SendTaskSuccess", "SendTaskHeartbeat", "StartExecution")


class World:
    """An API with one route of each kind, and what they lead to."""

    def __init__(self, folder: Path) -> None:
        (folder / "code.py").write_text("")
        self.function = Function("Work", source=folder / "code.py", handler="code.handler")
        self.api = Api(
            "Shop",
            authorizer=self.function,
            routes=[
                Route(
                    "POST",
                    "/orders",
                    SendToQueue(ORDERS, ["id", "what"], caller="who"),
                    body={"id": "integer", "what": "object"},
                ),
                Route("POST", "/answers", AnswerTask(WORKFLOW), body={"token": "string", "answer": "object"}),
                Route("POST", "/answers/beat", Heartbeat(WORKFLOW), body={"token": "string"}),
                Route("POST", "/start", StartWorkflow(WORKFLOW)),
                Route(
                    "POST", "/checked", CallFunction(self.function), body={"n": "number", "l": "array", "b": "boolean"}
                ),
                Route("GET", "/orders/{id}", CallFunction(self.function)),
                Route("GET", "/orders/open", CallFunction(self.function)),
            ],
        )
        self.open = Api("Open", routes=[Route("GET", "/hello", CallFunction(self.function))])
        self.asked: list[tuple[str, dict[str, Any]]] = []
        self.events: list[dict[str, Any]] = []
        self.answer: Callable[[str], Answer] = lambda _: Answer({})
        self.result: Any = {"statusCode": 200, "body": "hello"}
        operations = {name: self._operation(name) for name in OPERATIONS}
        table = Table({"sqs": operations, "stepfunctions": operations})
        names = Names([self.api, self.open, ORDERS, self.function], [WORKFLOW], {}, "127.0.0.1:1")
        self.routes = Routes(names, table, self)  # type: ignore[arg-type]

    def _operation(self, name: str) -> Callable[[dict[str, Any]], Answer]:
        def asked(given: dict[str, Any]) -> Answer:
            self.asked.append((name, given))
            return self.answer(name)

        return asked

    def call(self, name: str, event: dict[str, Any]) -> Outcome:
        assert name == "Work"
        self.events.append(event)
        return self.result if isinstance(self.result, Outcome) else Outcome(json.dumps(self.result), failed=False)

    def send(self, method: str, path: str, body: Any = None, api: str = "Shop", **more: Any) -> Response:
        content = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
        return self.routes.answer(api, Request(method, path, body=content, **more))

    def template(self, path: str) -> str:
        """Give the mapping template of a route, as it is in the template of the stack."""
        resources = template_of([(WORKFLOW, WORKFLOW.compile())], [self.api], [], own_roles=True).body["Resources"]
        text = resources[f"ShopPost{path}"]["Properties"]["Integration"]["RequestTemplates"]["application/json"]
        arn = "arn:aws:states:us-east-1:111111111111:stateMachine:app"
        return text if isinstance(text, str) else str(text["Fn::Sub"].replace("${AppStateMachine}", arn))


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path)


AWKWARD = ['it\'s "quoted"', "a & b = c + d%20", "back\\slash", "new\nline", "emoji 🎬 and ümlaut", "$q ${q} #set", ""]


@pytest.mark.parametrize("text", AWKWARD, ids=range(len(AWKWARD)))
def test_what_is_sent_is_what_the_mapping_templates_make(world: World, text: str) -> None:
    order = {"id": 7, "what": {"name": text, "l": [1.5, None, True]}, "more": 1}
    assert world.send("POST", "/orders", order).status == 200
    members = parse_qs(mapped(world.template("Orders"), order, caller="you"), strict_parsing=True)
    assert json.loads(world.asked[-1][1]["MessageBody"]) == json.loads(members["MessageBody"][0])

    answer = {"token": "t/+=", "answer": {"choice": text}}
    assert world.send("POST", "/answers", answer).status == 200
    call = json.loads(mapped(world.template("Answers"), answer, caller="you"))
    name, given = world.asked[-1]
    assert (name, given["taskToken"], json.loads(given["output"])) == (
        "SendTaskSuccess",
        call["taskToken"],
        json.loads(call["output"]),
    )

    assert world.send("POST", "/answers/beat", {"token": text}).status == 200
    call = json.loads(mapped(world.template("AnswersBeat"), {"token": text}, caller="you"))
    assert world.asked[-1] == ("SendTaskHeartbeat", call)

    moment = datetime.fromtimestamp(12.5, UTC)
    world.answer = lambda _: Answer({"executionArn": "arn:e", "startDate": moment})
    reply = world.send("POST", "/start", {"name": text})
    assert (reply.status, json.loads(reply.body)) == (200, {"executionArn": "arn:e", "startDate": 12.5})
    call = json.loads(mapped(world.template("Start"), {"name": text}, caller="you"))
    name, given = world.asked[-1]
    assert given["stateMachineArn"] == call["stateMachineArn"]
    assert json.loads(given["input"]) == json.loads(call["input"])


@pytest.mark.parametrize("path", ["/orders", "/answers", "/answers/beat", "/start"])
@pytest.mark.parametrize(("status", "told"), [(400, (400, "the request was refused")), (503, (500, "try again later"))])
def test_what_a_service_refuses_is_told_without_its_words(
    world: World, path: str, status: int, told: tuple[int, str]
) -> None:
    world.answer = lambda _: refused("TaskTimedOut", "secret reason", status)
    reply = world.send("POST", path, {"id": 1, "what": {}, "token": "t", "answer": {}})
    assert (reply.status, json.loads(reply.body)["message"]) == told


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"\xff",
        b"[" * 100_000,
        {"id": 1},
        {"id": "1", "what": {}},
        {"id": True, "what": {}},
        {"id": 1.5, "what": {}},
        {"id": 1, "what": []},
        {"id": 1, "what": None},
    ],
    ids=range(12),
)
def test_a_body_that_does_not_fit_goes_nowhere(world: World, body: Any) -> None:
    reply = world.send("POST", "/orders", body)
    assert (reply.status, json.loads(reply.body)) == (400, {"message": "Invalid request body"})
    assert world.asked == []


@pytest.mark.parametrize(
    "body", [{"n": True, "l": [], "b": True}, {"n": 1, "l": {}, "b": True}, {"n": 1, "l": [], "b": 0}]
)
def test_a_function_is_spared_what_does_not_fit(world: World, body: Any) -> None:
    assert world.send("POST", "/checked", body).status == 400
    assert world.events == []
    assert world.send("POST", "/checked", {"n": 1.5, "l": [], "b": False}).status == 200


@pytest.mark.parametrize(
    ("method", "path", "api"),
    [
        ("GET", "/orders", "Shop"),
        ("POST", "/nothing", "Shop"),
        ("POST", "/orders/", "Nobody"),
        ("GET", "/orders/1/2", "Shop"),
    ],
)
def test_what_has_no_route(world: World, method: str, path: str, api: str) -> None:
    reply = world.send(method, path, {}, api)
    assert (reply.status, json.loads(reply.body)) == (403, {"message": "Missing Authentication Token"})


def test_who_has_not_the_token_is_sent_away_where_an_authorizer_is(world: World) -> None:
    reply = world.send("POST", "/orders", {"id": 1, "what": {}}, is_known=False)
    assert (reply.status, json.loads(reply.body)) == (401, {"message": "Unauthorized"})
    assert world.send("GET", "/hello", api="Open", is_known=False).status == 200
    assert "authorizer" not in world.events[-1]["requestContext"]


def test_other_types_than_json(world: World) -> None:
    headers = [("content-type", "text/plain; charset=utf-8")]
    assert world.send("POST", "/orders", b"x", headers=headers).status == 415
    # A function gets whatever is sent.
    assert world.send("POST", "/checked", b"\xff\x00", headers=headers).status == 200
    event = world.events[-1]
    assert (event["body"], event["isBase64Encoded"]) == (base64.b64encode(b"\xff\x00").decode(), True)


def test_the_event_of_a_function(world: World) -> None:
    headers = [("Host", "127.0.0.1:1"), ("X-A", "1"), ("X-A", "2")]
    query = [("q", "a b"), ("q", "c"), ("empty", "")]
    world.send("GET", "/orders/a%20b", headers=headers, query=query)
    event = world.events[-1]
    assert event["resource"] == "/orders/{id}"
    assert event["path"] == "/orders/a%20b"
    assert event["pathParameters"] == {"id": "a b"}
    assert event["headers"]["X-A"] == "2"
    assert event["multiValueHeaders"]["X-A"] == ["1", "2"]
    assert event["queryStringParameters"] == {"q": "c", "empty": ""}
    assert event["multiValueQueryStringParameters"] == {"q": ["a b", "c"], "empty": [""]}
    assert (event["body"], event["isBase64Encoded"], event["stageVariables"]) == (None, False, None)
    context = event["requestContext"]
    assert context["authorizer"]["principalId"] == "you"
    assert (context["httpMethod"], context["resourcePath"]) == ("GET", "/orders/{id}")


def test_a_written_path_goes_before_a_place(world: World) -> None:
    world.send("GET", "/orders/open")
    assert world.events[-1]["resource"] == "/orders/open"
    assert world.events[-1]["pathParameters"] is None


def test_the_response_of_a_function(world: World) -> None:
    world.result = {"statusCode": "201", "headers": {"X-A": "1"}, "multiValueHeaders": {"X-B": ["2", "3"]}, "body": "ü"}
    reply = world.send("GET", "/orders/1")
    assert (reply.status, reply.body) == (201, "ü".encode())
    assert list(reply.headers) == [("X-A", "1"), ("X-B", "2"), ("X-B", "3"), ("Content-Type", "application/json")]
    world.result = {
        "statusCode": 200,
        "headers": {"content-type": "image/png"},
        "body": base64.b64encode(b"\x89").decode(),
        "isBase64Encoded": True,
    }
    reply = world.send("GET", "/orders/1")
    assert (reply.body, list(reply.headers)) == (b"\x89", [("content-type", "image/png")])


@pytest.mark.parametrize(
    "result",
    [
        Outcome('{"errorType": "X"}', failed=True),
        None,
        "hello",
        {"body": "no status"},
        {"statusCode": 2000},
        {"statusCode": "many"},
        {"statusCode": 200, "body": {"not": "text"}},
        {"statusCode": 200, "headers": []},
        {"statusCode": 200, "other": 1},
        {"statusCode": 200, "body": "%", "isBase64Encoded": True},
    ],
    ids=range(10),
)
def test_a_function_that_gives_no_response(world: World, result: Any) -> None:
    world.result = result
    reply = world.send("GET", "/orders/1")
    assert (reply.status, json.loads(reply.body)) == (502, {"message": "Internal server error"})
