"""APIs: what is in the template, and what the mapping templates make of a request."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import pytest

from sfgen import DefinitionError, Pass, Workflow
from sfgen.deploy.template import template_of
from sfgen.resources import (
    AnswerTask,
    Api,
    CallFunction,
    Function,
    Heartbeat,
    Output,
    Queue,
    Resource,
    Route,
    SendToQueue,
    StartWorkflow,
)
from tests.emulator.mapping import mapped
from tests.oracles.fixtures import Oracles

ORIGIN = "https://example.com"


def workflow() -> Workflow[Any]:
    wf = Workflow("app")
    wf.start_at(Pass("Begin"))
    return wf


@pytest.fixture
def function(tmp_path: Path) -> Function:
    (tmp_path / "authorize.py").write_text("")
    return Function("Authorize", source=tmp_path / "authorize.py", handler="authorize.api")


def template(*resources: Resource, outputs: tuple[Output, ...] = ()) -> dict[str, Any]:
    wf = WORKFLOW
    return template_of([(wf, wf.compile())], resources, outputs, own_roles=True).body


WORKFLOW = workflow()
UPLOADS = Queue("Uploads")
VIDEOS = Route(
    "POST",
    "/videos",
    SendToQueue(UPLOADS, ["video_id", "key"], caller="author"),
    body={"video_id": "string", "key": "string"},
)
FEEDBACK = Route("POST", "/feedback", AnswerTask(WORKFLOW), body={"token": "string", "answer": "object"})
HEARTBEAT = Route("POST", "/feedback/heartbeat", Heartbeat(WORKFLOW), body={"token": "string"})
START = Route("POST", "/start", StartWorkflow(WORKFLOW))


def integration(api: Api, method: str) -> Any:
    return template(api)["Resources"][method]["Properties"]["Integration"]


# -- what is in the template ------------------------------------------------------------------------------------------


def test_cfn_lint_finds_nothing(function: Function, oracles: Oracles) -> None:
    routes = [VIDEOS, FEEDBACK, HEARTBEAT, START, Route("GET", "/videos/{id}", CallFunction(function))]
    api = Api("Author", routes=routes, authorizer=function, origin=ORIGIN)
    assert oracles.cfn_lint_template(template(api, outputs=(Output("Url", api.url),))) == []


def test_its_role_may_do_what_its_routes_do(function: Function) -> None:
    role = template(Api("Author", routes=[VIDEOS, FEEDBACK, HEARTBEAT, START]))["Resources"]["AuthorRole"]["Properties"]
    statements = role["Policies"][0]["PolicyDocument"]["Statement"]
    machine = [{"Ref": "AppStateMachine"}]
    assert [(each["Action"], each["Resource"]) for each in statements] == [
        (["sqs:SendMessage"], [{"Fn::GetAtt": ["Uploads", "Arn"]}]),
        (["states:SendTaskSuccess"], machine),
        (["states:SendTaskHeartbeat"], machine),
        (["states:StartExecution"], machine),
    ]


def test_an_authorizer_decides_on_every_route_but_the_preflight(function: Function) -> None:
    resources = template(Api("Author", routes=[VIDEOS, FEEDBACK], authorizer=function, origin=ORIGIN))["Resources"]
    methods = {name: each for name, each in resources.items() if each["Type"] == "AWS::ApiGateway::Method"}
    kinds = {name: each["Properties"]["AuthorizationType"] for name, each in methods.items()}
    assert kinds == {
        "AuthorPostVideos": "CUSTOM",
        "AuthorPostFeedback": "CUSTOM",
        "AuthorOptionsVideos": "NONE",
        "AuthorOptionsFeedback": "NONE",
    }


def test_a_body_without_its_members_goes_nowhere() -> None:
    resources = template(Api("Author", routes=[VIDEOS]))["Resources"]
    assert resources["AuthorPostVideosBody"]["Properties"]["Schema"]["required"] == ["key", "video_id"]
    method = resources["AuthorPostVideos"]["Properties"]
    assert method["RequestModels"] == {"application/json": {"Ref": "AuthorPostVideosBody"}}
    assert resources["AuthorValidator"]["Properties"]["ValidateRequestBody"] is True


def test_one_origin_may_read_answers_and_errors() -> None:
    resources = template(Api("Author", routes=[VIDEOS], origin=ORIGIN))["Resources"]
    text = json.dumps(resources)
    assert set(re.findall(r"Allow-Origin\": \"'([^']*)'", text)) == {ORIGIN}
    assert resources["AuthorDefault4xx"]["Properties"]["ResponseType"] == "DEFAULT_4XX"


def test_a_changed_route_makes_a_new_deployment() -> None:
    def deployments(*routes: Route) -> list[str]:
        resources = template(Api("Author", routes=routes))["Resources"]
        return [name for name, each in resources.items() if each["Type"] == "AWS::ApiGateway::Deployment"]

    assert deployments(VIDEOS) == deployments(VIDEOS)
    assert deployments(VIDEOS) != deployments(VIDEOS, START)


def test_requests_are_let_in_at_a_rate() -> None:
    stage = template(Api("Author", routes=[VIDEOS], rate=5, burst=9))["Resources"]["AuthorStage"]["Properties"]
    [settings] = stage["MethodSettings"]
    assert (settings["ThrottlingRateLimit"], settings["ThrottlingBurstLimit"]) == (5, 9)


# -- what a request becomes -------------------------------------------------------------------------------------------


def sent(api: Api, method: str, body: Any) -> str:
    """Give what the service gets for a body."""
    template = integration(api, method)["RequestTemplates"]["application/json"]
    text = template if isinstance(template, str) else template["Fn::Sub"].replace("${AppStateMachine}", "arn:machine")
    return mapped(text, body, caller="ada")


AWKWARD = ['it\'s "quoted"', "a & b = c + d%20", "back\\slash", "new\nline", "emoji 🎬 and ümlaut", "$q ${q} #set"]


@pytest.mark.parametrize("key", AWKWARD, ids=range(len(AWKWARD)))
def test_a_message_holds_what_was_sent_and_who_sent_it(key: str) -> None:
    text = sent(Api("Author", routes=[VIDEOS]), "AuthorPostVideos", {"video_id": "v1", "key": key, "extra": 1})
    members = parse_qs(text, strict_parsing=True)
    assert members["Action"] == ["SendMessage"]
    assert json.loads(members["MessageBody"][0]) == {"author": "ada", "video_id": "v1", "key": key}


@pytest.mark.parametrize("key", AWKWARD, ids=range(len(AWKWARD)))
def test_an_answer_is_json_in_a_text(key: str) -> None:
    answer = {"choice": key, "more": [1, None, True]}
    call = json.loads(sent(Api("Author", routes=[FEEDBACK]), "AuthorPostFeedback", {"token": "t/+=", "answer": answer}))
    assert call["taskToken"] == "t/+="
    assert json.loads(call["output"]) == answer


def test_a_heartbeat_is_the_token_alone() -> None:
    call = sent(Api("Author", routes=[HEARTBEAT]), "AuthorPostFeedbackHeartbeat", {"token": "t"})
    assert json.loads(call) == {"taskToken": "t"}


def test_an_execution_gets_the_body_as_its_input() -> None:
    call = json.loads(sent(Api("Author", routes=[START]), "AuthorPostStart", {"name": "it's"}))
    assert call["stateMachineArn"] == "arn:machine"
    assert json.loads(call["input"]) == {"name": "it's"}


# -- mistakes ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: Route("GETT", "/x", START.to), "the method of a route"),  # type: ignore[arg-type]
        (lambda: Route("GET", "videos", START.to), "'videos' cannot be the path of a route"),
        (
            lambda: Route("POST", "/v", SendToQueue(UPLOADS, ["a-b"]), body={"a-b": "string"}),
            "'a-b' cannot be a member",
        ),
        (lambda: Route("POST", "/v", SendToQueue(UPLOADS, ["key"])), "reads 'key' of the body, and body= does not"),
        (lambda: Api("A", routes=[START, START]), "A has two routes POST /start"),
    ],
    ids=["method", "path", "member", "unchecked", "twice"],
)
def test_mistakes_are_named(make: Callable[[], object], message: str) -> None:
    with pytest.raises(DefinitionError, match=re.escape(message)):
        make()
