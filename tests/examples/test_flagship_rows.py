"""The flagship does what the talk shows, one section for each thing shown; what it calls is faked as in `make demo`.

Deployed it is in `tests/deploy/test_flagship.py`; its functions have tests of their own in `tests/functions`.
"""

from __future__ import annotations

import importlib.util
import json
import struct
import zlib
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from click.testing import CliRunner

from sfgen import Workflow, local
from sfgen.cli import main
from sfgen.cli.target import Compiled, compile_targets
from sfgen.deploy.template import template_of
from tests.oracles.fixtures import Oracles

EXAMPLES = Path(__file__).parents[2] / "examples"
TARGET = str(EXAMPLES / "serverless_video.py")
INPUT = {"author": "ada", "video_id": "v1", "key": "uploads/ada/v1.mp4"}
PARAMETERS = {"Videos": "videos", "TextModelId": "claude", "SmallTextModelId": "small", "HuggingFaceModelId": "gpt"}


@pytest.fixture(scope="module")
def compiled() -> Compiled:
    return compile_targets([TARGET])


@pytest.fixture(scope="module")
def workflow(compiled: Compiled) -> Workflow[Any]:
    return compiled.workflows[0]


@pytest.fixture(scope="module")
def resources(compiled: Compiled) -> dict[str, Any]:
    """The resources of the template, their properties by logical id."""
    made = template_of(
        [(compiled.workflows[0], compiled.machines["serverless-video"])],
        compiled.resources,
        compiled.outputs,
        compiled.rules,
        own_roles=True,
    )
    return {name: each["Properties"] for name, each in made.body["Resources"].items()}


@pytest.fixture(scope="module")
def states(compiled: Compiled) -> dict[str, Any]:
    found: dict[str, Any] = compiled.machines["serverless-video"].to_dict()["States"]
    return found


@pytest.fixture
def fakes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Give the fakes anew, with a folder of their own."""
    monkeypatch.chdir(tmp_path)
    spec = importlib.util.spec_from_file_location("flagship_fakes", EXAMPLES / "serverless_video" / "fakes.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setattr(module.drawing, "SIZE", 16)
    return module


def run(workflow: Workflow[Any], fakes: ModuleType, **others: Any) -> local.Execution:
    """Run it with the fakes, some of them replaced; the keywords are names of states with _ for a blank."""
    mocks = {**fakes.mocks, "sqs:sendMessage": {"MessageId": "1"}}
    names = {name.replace(" ", "_"): name for name in mocks}
    replaced = {names.get(name, name.replace("_", " ")): mock for name, mock in others.items()}
    return workflow.run(INPUT, mocks={**mocks, **replaced}, parameters=PARAMETERS)


def names(execution: local.Execution) -> list[str]:
    return [visit.name for visit in execution.states]


def calls(execution: local.Execution, state: str) -> list[Any]:
    return [call.arguments for call in execution.task_calls if call.state == state]


def statements(resources: dict[str, Any], role: str) -> list[tuple[list[str], Any]]:
    """Give the actions of a role, each with what they may be done on; its log aside."""
    found = [statement for policy in resources[role]["Policies"] for statement in policy["PolicyDocument"]["Statement"]]
    return [
        (each["Action"], each["Resource"]) for each in found if "logs:" not in json.dumps(each["Action"], default=str)
    ]


# -- the whole --------------------------------------------------------------------------------------------------------


def test_it_runs_here_to_a_picture(workflow: Workflow[Any], fakes: ModuleType, tmp_path: Path) -> None:
    execution = run(workflow, fakes)
    assert (execution.status, execution.output) == ("SUCCEEDED", {"key": "avatars/ada/v1.png"})
    assert [name for name in names(execution) if name in {"Draft titles", "Ask the author", "Draw avatar"}] == [
        *["Draft titles", "Ask the author"] * 2,
        "Draw avatar",
    ]
    assert [message["type"] for message in fakes.page.told] == [
        "transcribing",
        *["drafting", "suggestions"] * 2,
        *["drawing", "avatar"],
    ]
    drawn = (tmp_path / "build/serverless_video/videos/avatars/ada/v1.png").read_bytes()
    assert drawn.startswith(b"\x89PNG\r\n\x1a\n")
    length, kind, width, height = struct.unpack(">I4sII", drawn[8:24])
    assert (length, kind, width, height) == (13, b"IHDR", 16, 16)
    [size] = struct.unpack(">I", drawn[33:37])
    assert len(zlib.decompress(drawn[41 : 41 + size])) == 16 * (3 * 16 + 1)


def test_the_same_title_gives_the_same_picture(fakes: ModuleType) -> None:
    drawn = [fakes.drawing.picture(title) for title in ("Bread", "Bread", "Flour")]
    assert (drawn[0] == drawn[1], drawn[0] == drawn[2]) == (True, False)


def test_the_command_of_the_demo_runs_it(fakes: ModuleType) -> None:
    given = [option for name, value in PARAMETERS.items() for option in ("--parameter", f"{name}={value}")]
    mocks = ["--mocks", str(EXAMPLES / "serverless_video" / "fakes.py")]
    result = CliRunner().invoke(main, ["run", TARGET, *mocks, *given[:4], "--no-store", "--input", json.dumps(INPUT)])
    assert result.exit_code == 0, result.stderr
    assert json.loads(result.stdout) == {"key": "avatars/ada/v1.png"}
    assert "first: The Night the Oven Went Quiet (claude)" in result.stderr


def test_cfn_lint_finds_nothing(compiled: Compiled, oracles: Oracles) -> None:
    machines = [(compiled.workflows[0], compiled.machines["serverless-video"])]
    made = template_of(machines, compiled.resources, compiled.outputs, compiled.rules, own_roles=True)
    assert oracles.cfn_lint_template(made.body) == []


# -- the page calls an API; API Gateway -> SQS -> Lambda -> an execution -------------------------------------------------


def test_uploads_come_in_through_a_queue(resources: dict[str, Any]) -> None:
    assert resources["Uploads"]["RedrivePolicy"]["deadLetterTargetArn"] == {"Fn::GetAtt": ["LostUploads", "Arn"]}
    trigger = resources["StartOnUpload"]
    assert trigger["EventSourceArn"] == {"Fn::GetAtt": ["Uploads", "Arn"]}
    assert trigger["FunctionResponseTypes"] == ["ReportBatchItemFailures"]
    assert trigger["ScalingConfig"] == {"MaximumConcurrency": 5}
    assert resources["Uploads"]["VisibilityTimeout"] >= 6 * resources["StartWorkflow"]["Timeout"]
    assert resources["StartWorkflow"]["Environment"]["Variables"] == {
        "STATE_MACHINE_ARN": {"Ref": "ServerlessVideoStateMachine"}
    }


def test_every_route_is_guarded(resources: dict[str, Any]) -> None:
    methods = {name: each for name, each in resources.items() if "HttpMethod" in each and each["HttpMethod"] == "POST"}
    assert sorted(methods) == [
        "AuthorApiPostAvatars",
        "AuthorApiPostFeedback",
        "AuthorApiPostHeartbeat",
        "AuthorApiPostUploads",
        "AuthorApiPostVideos",
    ]
    for method in methods.values():
        assert method["AuthorizationType"] == "CUSTOM"
        assert method["RequestValidatorId"] == {"Ref": "AuthorApiValidator"}
    [throttling] = resources["AuthorApiStage"]["MethodSettings"]
    assert (throttling["ThrottlingRateLimit"], throttling["ThrottlingBurstLimit"]) == (10, 20)
    origins = {
        json.dumps(value)
        for method in resources.values()
        if "Integration" in method
        for response in method["Integration"].get("IntegrationResponses", ())
        for header, value in response.get("ResponseParameters", {}).items()
        if header.endswith("Allow-Origin")
    }
    assert origins == {json.dumps({"Fn::Sub": "'https://${AuthorPage.DomainName}'"})}


def test_the_bucket_is_open_to_the_page_only_and_keeps_no_requests(resources: dict[str, Any]) -> None:
    videos = resources["Videos"]
    assert videos["CorsConfiguration"]["CorsRules"][0]["AllowedOrigins"] == [
        {"Fn::Sub": "https://${AuthorPage.DomainName}"}
    ]
    [rule] = videos["LifecycleConfiguration"]["Rules"]
    assert (rule["Prefix"], rule["ExpirationInDays"]) == ("requests/", 1)
    assert all(videos["PublicAccessBlockConfiguration"].values())


def test_the_page_is_the_stacks_own_and_knows_where_to_call(compiled: Compiled, resources: dict[str, Any]) -> None:
    config = resources["AuthorPage"]["DistributionConfig"]
    assert config["Origins"][0]["DomainName"] == {"Fn::GetAtt": ["AuthorPageBucket", "RegionalDomainName"]}
    assert config["Origins"][0]["OriginAccessControlId"] == {"Fn::GetAtt": ["AuthorPageAccess", "Id"]}
    assert config["DefaultCacheBehavior"]["ViewerProtocolPolicy"] == "redirect-to-https"
    assert all(resources["AuthorPageBucket"]["PublicAccessBlockConfiguration"].values())
    machines = [(compiled.workflows[0], compiled.machines["serverless-video"])]
    made = template_of(machines, compiled.resources, compiled.outputs, compiled.rules, own_roles=True)
    told = json.loads(made.body["Outputs"]["AuthorPageSettings"]["Value"]["Fn::Sub"])
    assert told == {
        "api": "https://${AuthorApi}.execute-api.${AWS::Region}.amazonaws.com/v1",
        "messages": "${IotEndpoint}",
        "authorizer": "${MqttAuthorizer}",
    }
    assert made.body["Outputs"]["PageUrl"]["Value"] == {"Fn::Sub": "https://${AuthorPage.DomainName}/"}
    [site] = made.sites
    assert "index.html" in site.files()


# -- speech to text: a loop with a bound, and the service's reason ---------------------------------------------------------


def job(status: str, **more: str) -> dict[str, Any]:
    return {"TranscriptionJob": {"TranscriptionJobStatus": status, **more}}


def test_a_failed_transcription_says_why(workflow: Workflow[Any], fakes: ModuleType) -> None:
    execution = run(workflow, fakes, Check_transcription=job("FAILED", FailureReason="no speech in it"))
    assert (execution.error, execution.cause) == ("TranscriptionFailed", "no speech in it")


def test_the_loop_ends(workflow: Workflow[Any], fakes: ModuleType) -> None:
    execution = run(workflow, fakes, Check_transcription=job("IN_PROGRESS"))
    assert (execution.error, execution.seconds) == ("TranscriptionTimeout", 3600.0)


# -- a transcript that fits no payload --------------------------------------------------------------------------------------


def test_a_long_transcript_goes_around_the_payload(
    workflow: Workflow[Any], fakes: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(fakes, "TALK", "every word of a long talk " * 12_000)
    answer = fakes.claude("A Long Talk")
    execution = run(workflow, fakes, Ask_Claude_about_a_long_video=answer)
    assert execution.status == "SUCCEEDED"
    assert "Read transcript" not in names(execution)
    [asked, _] = calls(execution, "Ask Claude about a long video")
    assert asked["Input"] == {"S3Uri": "s3://videos/requests/ada/v1.json"}
    request = json.loads((tmp_path / "build/serverless_video/videos/requests/ada/v1.json").read_text())
    assert fakes.TALK in request["messages"][0]["content"]
    [other, _] = calls(execution, "Ask Hugging Face")
    assert len(json.dumps(other)) < 256 * 1024


# -- two models, each with retries and catches, in one shape -------------------------------------------------------------


def test_both_answers_have_one_shape(workflow: Workflow[Any], fakes: ModuleType) -> None:
    run(workflow, fakes)
    suggestions = [message["drafts"] for message in fakes.page.told if message["type"] == "suggestions"]
    assert [set(draft) for drafts in suggestions for draft in drafts.values()] == [
        {"title", "description", "model"}
    ] * 4


def test_the_secret_is_in_the_connection_only(resources: dict[str, Any], states: dict[str, Any]) -> None:
    parameters = resources["HuggingFaceConnection"]["AuthParameters"]["ApiKeyAuthParameters"]
    assert parameters["ApiKeyValue"] == "Bearer {{resolve:secretsmanager:serverless-video/hugging-face:SecretString}}"
    assert "Bearer" not in json.dumps(states)


@pytest.mark.parametrize("status", [429, 503])
def test_a_busy_model_is_asked_again(workflow: Workflow[Any], fakes: ModuleType, status: int) -> None:
    busy = local.fails(f"States.Http.StatusCode.{status}")
    execution = run(workflow, fakes, Ask_Hugging_Face=local.sequence(busy, fakes.chat("Bread"), fakes.chat("Sensors")))
    assert execution.status == "SUCCEEDED"
    assert "No second suggestion" not in names(execution)


def test_a_request_that_is_refused_leaves_one_suggestion(workflow: Workflow[Any], fakes: ModuleType) -> None:
    execution = run(workflow, fakes, Ask_Hugging_Face=local.fails("States.Http.StatusCode.400"))
    assert execution.status == "SUCCEEDED"
    assert "No second suggestion" in names(execution)


@pytest.mark.parametrize(
    "text", ["Here is your title!", "[]", '{"title": "No description"}'], ids=["text", "list", "part"]
)
def test_a_malformed_answer_goes_to_the_small_model(workflow: Workflow[Any], fakes: ModuleType, text: str) -> None:
    malformed = {"Body": {"content": [{"type": "text", "text": text}], "stop_reason": "end_turn"}}
    execution = run(workflow, fakes, Ask_Claude=malformed, Ask_a_small_model=fakes.claude("From the small one"))
    assert execution.status == "SUCCEEDED"
    assert len(calls(execution, "Ask Claude")) == 4, "twice in each of two rounds"
    first = next(message for message in fakes.page.told if message["type"] == "suggestions")["drafts"]["first"]
    assert (first["title"], first["model"]) == ("From the small one", "small")


# -- a branch fails, and a redrive goes on there ---------------------------------------------------------------------------


def test_a_redrive_goes_on_where_it_failed(workflow: Workflow[Any], fakes: ModuleType) -> None:
    # What the catch-all has caught is dealt with; an end that nobody catches is taken up where it was.
    execution = run(workflow, fakes, **{"sqs:sendMessage": local.fails("Sqs.Down"), "Draw_avatar": local.fails("Gone")})
    assert execution.status == "FAILED"
    execution.redrive(mocks={"Dead letter: Send": {"MessageId": "1"}})
    assert execution.status == "FAILED"
    assert names(execution).count("Start transcription") == 1


# -- a person in the loop -----------------------------------------------------------------------------------------------------


def test_a_page_that_is_closed_is_asked_again(workflow: Workflow[Any], fakes: ModuleType) -> None:
    answers = local.sequence(local.silence(), local.silence(), {"choice": "first"})
    execution = run(workflow, fakes, Ask_the_author=answers)
    assert execution.status == "SUCCEEDED"
    asked = calls(execution, "Ask the author")
    assert len(asked) == 3
    assert len({each["Payload"]["message"]["token"] for each in asked}) == 3, "each time with a token of its own"


def test_nobody_waits_for_ever(workflow: Workflow[Any], fakes: ModuleType) -> None:
    execution = run(workflow, fakes, Ask_the_author=local.silence())
    assert (execution.status, execution.error) == ("FAILED", "DeadLetter")
    assert 23 * 3600 < execution.seconds < 48 * 3600


def test_the_api_answers_and_keeps_alive_this_workflow_only(resources: dict[str, Any], states: dict[str, Any]) -> None:
    machine = [{"Ref": "ServerlessVideoStateMachine"}]
    assert statements(resources, "AuthorApiRole") == [
        (["sqs:SendMessage"], [{"Fn::GetAtt": ["Uploads", "Arn"]}]),
        (["states:SendTaskSuccess"], machine),
        (["states:SendTaskHeartbeat"], machine),
    ]
    assert states["Ask the author"]["HeartbeatSeconds"] < states["Ask the author"]["TimeoutSeconds"]
    for path, action in (("Feedback", "SendTaskSuccess"), ("Heartbeat", "SendTaskHeartbeat")):
        uri = resources[f"AuthorApiPost{path}"]["Integration"]["Uri"]["Fn::Sub"]
        assert uri.endswith(f":states:action/{action}")


def test_the_connection_of_the_page_is_authorized(resources: dict[str, Any]) -> None:
    authorizer = resources["MqttAuthorizer"]
    assert authorizer["AuthorizerFunctionArn"] == {"Fn::GetAtt": ["AuthorizeMqtt", "Arn"]}
    permission = resources["MqttAuthorizerPermission"]
    assert permission["Principal"] == "iot.amazonaws.com"
    assert permission["SourceArn"] == {"Fn::GetAtt": ["MqttAuthorizer", "Arn"]}
    assert resources["SigningKey"] == {"GenerateSecretString": {"PasswordLength": 64, "ExcludePunctuation": True}}


# -- three ways on, and a bound --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answer", "title"),
    [("first", "Gustav and the Art of Trying Again"), ("second", "Every Loaf a Small Workflow")],
)
def test_the_author_picks_one(workflow: Workflow[Any], fakes: ModuleType, answer: str, title: str) -> None:
    execution = run(workflow, fakes, Ask_the_author={"choice": answer})
    [drawn] = calls(execution, "Draw avatar")
    assert title in drawn["Body"]["prompt"]


def test_an_answer_that_is_none_ends_it(workflow: Workflow[Any], fakes: ModuleType) -> None:
    execution = run(workflow, fakes, Ask_the_author={"choice": "whatever"})
    assert execution.error == "UnknownAnswer"


def test_a_second_suggestion_that_is_not_there_cannot_be_picked(workflow: Workflow[Any], fakes: ModuleType) -> None:
    gone = local.fails("States.Http.StatusCode.400")
    execution = run(workflow, fakes, Ask_Hugging_Face=gone, Ask_the_author={"choice": "second"})
    assert execution.error == "UnknownAnswer"


def test_there_are_five_rounds(workflow: Workflow[Any], fakes: ModuleType) -> None:
    again = {"choice": "regenerate"}
    execution = run(
        workflow, fakes, Ask_Claude=fakes.claude("A"), Ask_Hugging_Face=fakes.chat("B"), Ask_the_author=again
    )
    assert execution.error == "TooManyRounds"
    assert len(calls(execution, "Ask the author")) == 5


# -- the avatar, and its address on the page ----------------------------------------------------------------------------


def test_the_picture_goes_to_the_page(workflow: Workflow[Any], fakes: ModuleType) -> None:
    execution = run(workflow, fakes)
    [drawn] = calls(execution, "Draw avatar")
    assert drawn["Output"] == {"S3Uri": "s3://videos/avatars/ada/v1.json"}
    message = fakes.page.told[-1]
    assert message["title"] == "The Night the Oven Went Quiet"
    assert message["url"].endswith("/avatars/ada/v1.png")


# -- failures end in a queue, and on the page ----------------------------------------------------------------------------


def test_what_fails_for_good_goes_to_the_queue(workflow: Workflow[Any], fakes: ModuleType) -> None:
    refused = local.fails("Bedrock.ValidationException", "no such model")
    execution = run(workflow, fakes, Draw_avatar=refused)
    assert execution.error == "DeadLetter"
    [sent] = calls(execution, "Dead letter: Send")
    assert sent["QueueUrl"] == "${FailedVideos}"
    assert sent["MessageBody"] == {
        "error": "Bedrock.ValidationException",
        "cause": "no such model",
        "input": INPUT,
        "execution": execution.arn,
    }


def test_a_page_that_cannot_be_told_stops_nothing(workflow: Workflow[Any], fakes: ModuleType) -> None:
    told = [name for name in fakes.mocks if name.startswith("Tell the author: ")]
    broken = dict.fromkeys(told, local.fails("Function.Broken"))
    assert (len(told), run(workflow, fakes, **broken).status) == (3, "SUCCEEDED")


def test_the_page_is_told_of_an_end_by_a_rule(resources: dict[str, Any]) -> None:
    pattern = resources["OnBadEnd"]["EventPattern"]
    assert pattern["detail"] == {
        "stateMachineArn": [{"Ref": "ServerlessVideoStateMachine"}],
        "status": ["FAILED", "TIMED_OUT", "ABORTED"],
    }
    [target] = resources["OnBadEnd"]["Targets"]
    assert target["Arn"] == {"Fn::GetAtt": ["ReportEnd", "Arn"]}


# -- everything can be seen ---------------------------------------------------------------------------------------------------


def test_every_event_is_logged_without_data_and_traced(resources: dict[str, Any]) -> None:
    machine = resources["ServerlessVideoStateMachine"]
    assert machine["LoggingConfiguration"]["Level"] == "ALL"
    assert machine["LoggingConfiguration"]["IncludeExecutionData"] is False
    assert machine["TracingConfiguration"] == {"Enabled": True}
    assert resources["AuthorApiStage"]["TracingEnabled"] is True


def test_models_are_parameters_with_defaults(compiled: Compiled) -> None:
    machines = [(compiled.workflows[0], compiled.machines["serverless-video"])]
    parameters = template_of(machines, compiled.resources, compiled.outputs, compiled.rules, own_roles=True).parameters
    without = {name for name, each in parameters.items() if each.default is None}
    assert without == {"IotEndpoint"}
    assert parameters["ImageModelId"].default == "stability.stable-image-core-v1:1"


# -- no role may do more than it needs -------------------------------------------------------------------------------------


def test_the_image_model_is_where_the_stack_is() -> None:
    result = CliRunner().invoke(main, ["template", TARGET])
    [rule] = json.loads(result.stdout)["Rules"].values()
    assert rule["RuleCondition"] == {"Fn::Equals": [{"Ref": "ImageModelId"}, "stability.stable-image-core-v1:1"]}
    assert rule["Assertions"][0]["Assert"] == {"Fn::Contains": [["us-west-2"], {"Ref": "AWS::Region"}]}
    assert "--param ImageModelId=" in rule["Assertions"][0]["AssertDescription"]


def on_bucket(*places: str) -> list[dict[str, str]]:
    return [{"Fn::Sub": f"${{Videos.Arn}}/{place}/*"} for place in places]


TOPICS = {"Fn::Sub": "arn:${AWS::Partition}:iot:${AWS::Region}:${AWS::AccountId}:topic/authors/*"}
PUBLISH = (["iot:Publish", "iot:RetainPublish"], [TOPICS])
KEY = (["secretsmanager:GetSecretValue"], [{"Ref": "SigningKey"}])
ALLOWED: dict[str, list[tuple[list[str], Any]]] = {
    "NotifyAuthorRole": [PUBLISH],
    "ReportEndRole": [PUBLISH],
    "ShortenTranscriptRole": [
        (["s3:GetObject"], on_bucket("transcripts")),
        (["s3:PutObject"], on_bucket("requests")),
    ],
    "PublishAvatarRole": [(["s3:GetObject", "s3:PutObject"], on_bucket("avatars")), PUBLISH],
    "SignAvatarRole": [(["s3:GetObject"], on_bucket("avatars"))],
    "SignUploadRole": [(["s3:PutObject"], on_bucket("uploads"))],
    "AuthorizeApiRole": [KEY],
    "AuthorizeMqttRole": [KEY],
    "StartWorkflowRole": [
        (
            ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"],
            [{"Fn::GetAtt": ["Uploads", "Arn"]}],
        ),
        (["states:StartExecution"], [{"Ref": "ServerlessVideoStateMachine"}]),
    ],
}


@pytest.mark.parametrize("role", sorted(ALLOWED))
def test_a_function_may_do_what_it_does(resources: dict[str, Any], role: str) -> None:
    assert statements(resources, role) == ALLOWED[role]


def test_there_is_no_other_role(resources: dict[str, Any]) -> None:
    roles = {name for name, each in resources.items() if "AssumeRolePolicyDocument" in each}
    assert roles == {*ALLOWED, "AuthorApiRole", "ServerlessVideoRole"}


def test_nothing_is_allowed_on_everything_but_what_iam_has_no_resource_for(resources: dict[str, Any]) -> None:
    found = []
    for each in resources.values():
        documents = [policy["PolicyDocument"] for policy in each.get("Policies", ())]
        documents += [each["PolicyDocument"]] if "Roles" in each else []
        for document in documents:
            for statement in document["Statement"]:
                if "*" in (
                    statement["Resource"] if isinstance(statement["Resource"], list) else [statement["Resource"]]
                ):
                    actions = statement["Action"]
                    found += [actions] if isinstance(actions, str) else actions
    assert {action for action in found if not action.startswith(("logs:", "xray:"))} == {
        "transcribe:StartTranscriptionJob"
    }
