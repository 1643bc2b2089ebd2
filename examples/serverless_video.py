"""ServerlessVideo: a title, a description and an avatar for a video, by prompt chaining with a person in the loop.

A video is transcribed, two foundation models draft a title and a description side by side, the author picks one or asks
for others, an image model draws an avatar from the chosen title, and its address goes to the author's page. The workflow
was shown at re:Invent 2023 (API210, "Elevating workflows with AWS Step Functions and generative AI").

This file is the whole application: what the flow calls, the flow, and what stands around it. `sfgen deploy` makes all of it.
"""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel

from sfgen import (
    Choice,
    Fail,
    Logging,
    Parallel,
    Parameter,
    Pass,
    Prompt,
    Retry,
    Task,
    Workflow,
    dead_letter,
    default,
    obj,
    parse_json,
    poll_until,
)
from sfgen.aws import bedrock, http, lambda_, s3, transcribe
from sfgen.resources import (
    ACCOUNT,
    PARTITION,
    REGION,
    Allow,
    AnswerTask,
    Api,
    Bucket,
    CallFunction,
    EventRule,
    Function,
    Heartbeat,
    Lookup,
    Output,
    Queue,
    QueueTrigger,
    Resource,
    Route,
    Rule,
    SendToQueue,
    Site,
)

COMMENT = "A title, a description and an avatar for a video, by prompt chaining with a person in the loop"
MAX_ROUNDS = 5
MAX_TOKENS = 512
MAX_INLINE_BYTES = 200_000  # a payload holds 256 KiB, and the prompt is in it too
STABLE_IMAGE = "stability.stable-image-core-v1:1"
FOLDER = Path(__file__).parent / "serverless_video"
FUNCTIONS = FOLDER / "functions"


class Upload(BaseModel):
    """The video that an author has uploaded."""

    author: str
    video_id: str
    key: str


class Suggestion(BaseModel):
    """What a model is asked for."""

    title: str
    description: str


class Draft(BaseModel):
    """What the author chooses from."""

    title: str
    description: str
    model: str


class ChatMessage(BaseModel):
    """What a model said."""

    content: str


class ChatChoice(BaseModel):
    """One of a model's answers."""

    message: ChatMessage


class ChatCompletion(BaseModel):
    """The answer of a chat API as OpenAI made it, and others have it too."""

    choices: list[ChatChoice]


class Transcript(BaseModel):
    """One transcript of a file."""

    transcript: str


class TranscriptResults(BaseModel):
    """What was recognized."""

    transcripts: list[Transcript]


class TranscriptFile(BaseModel):
    """The JSON file that a transcription writes to S3."""

    results: TranscriptResults


class Shortened(BaseModel):
    """What is left in the workflow of a transcript that is too long for it."""

    transcript: str


class Answer(BaseModel):
    """What the author's page sends back with the task token."""

    choice: Literal["first", "second", "regenerate"]


class Avatar(BaseModel):
    """Where the picture lies in the bucket."""

    key: str


# -- What the flow calls ------------------------------------------------------------------------------------------------

text_model = Parameter("TextModelId", default="global.anthropic.claude-sonnet-4-6")
small_model = Parameter("SmallTextModelId", default="global.anthropic.claude-haiku-4-5-20251001-v1:0")
image_model = Parameter("ImageModelId", default=STABLE_IMAGE)
other_model = Parameter("HuggingFaceModelId", default="openai/gpt-oss-120b")
image_region = Rule(
    "ImageModelRegion",
    f"{STABLE_IMAGE} is in us-west-2 only: deploy there, or choose another model with --param ImageModelId=...",
    value=REGION,
    allowed=["us-west-2"],
    when=(image_model, STABLE_IMAGE),
)
iot_endpoint = Lookup(
    "IotEndpoint",
    service="iot",
    operation="DescribeEndpoint",
    arguments={"endpointType": "iot:Data-ATS"},
    member="endpointAddress",
).value

page = Site("AuthorPage", source=FOLDER / "page", fakes=FOLDER / "fakes.py")
videos = Bucket("Videos", cors_origins=[page.origin], expire_days={"requests/": 1})
failed_videos = Queue("FailedVideos", retention=timedelta(days=14))
connection = http.Connection.bearer("hugging-face", token=http.Secret("serverless-video/hugging-face"))

iot = f"arn:{PARTITION}:iot:{REGION}:{ACCOUNT}"
publishing = Allow(["iot:Publish", "iot:RetainPublish"], f"{iot}:topic/authors/*")
to_page = {"IOT_ENDPOINT_URL": f"https://{iot_endpoint}"}
notify = Function(
    "NotifyAuthor",
    source=FUNCTIONS / "notify_author.py",
    handler="notify_author.handler",
    environment=to_page,
    allow=[publishing],
)
shorten_transcript = Function(
    "ShortenTranscript",
    source=FUNCTIONS / "shorten_transcript.py",
    handler="shorten_transcript.handler",
    timeout=timedelta(seconds=30),
    memory_mb=1024,
    environment={"BUCKET": videos.name},
    allow=[
        Allow("s3:GetObject", f"{videos.arn}/transcripts/*"),
        Allow("s3:PutObject", f"{videos.arn}/requests/*"),
    ],
)
publish_avatar = Function(
    "PublishAvatar",
    source=FUNCTIONS / "publish_avatar.py",
    handler="publish_avatar.handler",
    timeout=timedelta(seconds=30),
    memory_mb=512,
    environment=to_page,
    allow=[Allow(["s3:GetObject", "s3:PutObject"], f"{videos.arn}/avatars/*"), publishing],
)

wf = Workflow(
    "serverless-video",
    input=Upload,
    output=Avatar,
    timeout=timedelta(days=2),
    comment=COMMENT,
    logging=Logging(level="ALL"),  # every event, without what authors say
    tracing=True,
)
video = wf.input
topic = f"authors/{video.author}/{video.video_id}"
transcript_key = f"transcripts/{video.author}/{video.video_id}.json"
request_key = f"requests/{video.author}/{video.video_id}.json"

rounds = wf.variable("rounds", 0)
transcript = wf.variable("transcript", type=str)
long = wf.variable("long", type=bool)
title = wf.variable("title", type=str)


def tell(doing: str, **more: Any) -> Task[Any]:
    """Tell the author's page what is being done; a page that cannot be told is no reason to stop."""
    return lambda_.invoke(
        f"Tell the author: {doing}",
        function=notify.arn,
        payload={"topic": topic, "message": {"type": doing, **more}},
        retry=Retry.lambda_(),
        comment="The page shows it; whether it could be told is no reason to stop",
    )


# -- Speech to text ---------------------------------------------------------------------------------------------------

start = transcribe.start_transcription_job(
    "Start transcription",
    TranscriptionJobName=wf.context.execution.name,
    Media={"MediaFileUri": f"s3://{videos.name}/{video.key}"},
    IdentifyLanguage=True,
    OutputBucketName=videos.name,
    OutputKey=transcript_key,
    retry=[Retry.throttling("Transcribe.LimitExceededException")],
    comment="Speech to text; the job writes its transcript beside the video",
)
poll = transcribe.get_transcription_job(
    "Check transcription",
    TranscriptionJobName=wf.context.execution.name,
    retry=[Retry.throttling("Transcribe.LimitExceededException")],
)
job = poll.result.TranscriptionJob
transcription = poll_until(
    "Transcription",
    poll,
    job.TranscriptionJobStatus == "COMPLETED",
    failed=job.TranscriptionJobStatus == "FAILED",
    on_failed=Fail(
        "Transcription failed",
        error="TranscriptionFailed",
        cause=default(job.FailureReason, "Transcribe gave no reason"),
    ),
    on_timeout=Fail("Transcription too slow", error="TranscriptionTimeout"),
    every=timedelta(seconds=15),
    max_polls=240,  # an hour
)


def asking(said: str) -> str:
    """Ask for a title and a description of what is said; the template ends with it."""
    return Prompt.from_file("serverless_video/prompts/draft.jinja", transcript=said)


# -- The transcript: read here, or by a function where it is too long for a payload -------------------------------------

measure = s3.head_object("Measure transcript", Bucket=videos.name, Key=transcript_key, retry=Retry.all())
read = s3.get_object("Read transcript", Bucket=videos.name, Key=transcript_key, retry=Retry.all())
spoken = parse_json(read.result.Body, TranscriptFile).results.transcripts[0].transcript
read = read.sets(transcript=spoken, long=False)
shorten = lambda_.invoke(
    "Shorten transcript",
    function=shorten_transcript.arn,
    payload={
        "transcript_key": transcript_key,
        "request_key": request_key,
        "instruction": asking(""),
        "max_tokens": MAX_TOKENS,
    },
    result=Shortened,
    retry=Retry.lambda_(),
    comment="Writes the complete request for the model to S3 and gives back a shorter transcript for the other model",
)
shorten = shorten.sets(transcript=shorten.result.transcript, long=True)

# -- Two models draft side by side ------------------------------------------------------------------------------------

prompt = asking(transcript)
malformed = Retry("States.QueryEvaluationError", max_attempts=1)  # the answer was no JSON: ask once more


def draft(model: str, suggestion: Suggestion) -> Draft:
    """Bring a model's answer to the shape that the author's page shows."""
    return obj(Draft, title=suggestion.title, description=suggestion.description, model=model)


fallback = bedrock.invoke_model(
    "Ask a small model",
    model=bedrock.Claude(small_model),
    prompt=prompt,
    max_tokens=MAX_TOKENS,
    answer=Suggestion,
    select=lambda suggestion: draft(small_model, suggestion),
    retry=[malformed, Retry.bedrock()],
)
busy = (bedrock.errors.ThrottlingException, bedrock.errors.ModelTimeoutException)
claude = bedrock.invoke_model(
    "Ask Claude",
    model=bedrock.Claude(text_model),
    prompt=prompt,
    max_tokens=MAX_TOKENS,
    answer=Suggestion,
    select=lambda suggestion: draft(text_model, suggestion),
    retry=[malformed, Retry.bedrock()],
).catch(*busy, "States.QueryEvaluationError", then=fallback)
claude_from_s3 = bedrock.invoke_model(
    "Ask Claude about a long video",
    model=bedrock.Claude(text_model),
    input_uri=f"s3://{videos.name}/{request_key}",
    answer=Suggestion,
    select=lambda suggestion: draft(text_model, suggestion),
    retry=[malformed, Retry.bedrock()],
).catch(*busy, "States.QueryEvaluationError", then=fallback)

no_second = Pass(
    "No second suggestion",
    output=obj(Draft, title="", description="", model=other_model),
    comment="Hugging Face refused the request or gave no JSON; the author still has the first suggestion",
)
hugging_face = http.post(
    "Ask Hugging Face",
    url="https://router.huggingface.co/v1/chat/completions",
    connection=connection,
    body={"model": other_model, "max_tokens": MAX_TOKENS, "messages": [bedrock.user(prompt)]},
    result=ChatCompletion,
    select=lambda said: draft(other_model, parse_json(said.choices[0].message.content, Suggestion)),
    retry=[Retry.http(429, 500, 502, 503, 504), malformed],
).catch(http.errors.status(400), "States.QueryEvaluationError", then=no_second)

drafts = Parallel(
    "Draft titles",
    {
        "first": Choice("Request in S3?").when(long, claude_from_s3).otherwise(claude),
        "second": hugging_face,
    },
).sets(rounds=rounds + 1)

# -- A person chooses ---------------------------------------------------------------------------------------------------

# An open page says that it is there, with POST /heartbeat. One that was closed is sent the suggestions anew, for a day.
silent = Retry("States.HeartbeatTimeout", interval_seconds=60, backoff_rate=1, max_attempts=130)

ask = lambda_.invoke(
    "Ask the author",
    function=notify.arn,
    payload={
        "topic": topic,
        "message": {
            "type": "suggestions",
            "token": wf.context.task.token,
            "drafts": drafts.result,
            "round": rounds,
            "rounds_left": MAX_ROUNDS - rounds,
        },
    },
    result=Answer,
    wait_for_task_token=True,
    timeout=timedelta(days=1),
    heartbeat=timedelta(minutes=10),
    retry=[silent, Retry.lambda_()],
    comment="Sends the suggestions and a task token to the author's page, and waits for the answer",
)
choice = ask.result.choice

# -- An avatar from the chosen title ------------------------------------------------------------------------------------

avatar = bedrock.invoke_model(
    "Draw avatar",
    model=bedrock.Stability(image_model),
    prompt=f"An avatar for a video with the title: {title}",
    output_uri=f"s3://{videos.name}/avatars/{video.author}/{video.video_id}.json",
    retry=[Retry.bedrock()],
    comment="The image is larger than a payload, so the model's answer goes to S3",
)
publish = lambda_.invoke(
    "Publish avatar",
    function=publish_avatar.arn,
    payload={"topic": topic, "title": title, "image": avatar.result},
    result=Avatar,
    retry=Retry.lambda_(),
    comment="Decodes the image, presigns its address and sends it to the author's page",
)

finish = tell("drawing", title=title).catch(then=avatar) >> avatar >> publish

# -- The flow -----------------------------------------------------------------------------------------------------------

# What is told takes the place of what was told before: no page shows suggestions that were answered.
tell_drafting = tell("drafting", round=rounds + 1).catch(then=drafts)
accepted = (
    Choice("Accepted?")
    .when(choice == "first", finish, assign={"title": drafts.result.first.title})
    .when(
        (choice == "second") & (drafts.result.second.title != ""), finish, assign={"title": drafts.result.second.title}
    )
    .when((choice == "regenerate") & (rounds < MAX_ROUNDS), tell_drafting)
    .when(
        choice == "regenerate", Fail("Too many rounds", error="TooManyRounds", cause=f"{MAX_ROUNDS} rounds of drafts")
    )
    .otherwise(Fail("Unknown answer", error="UnknownAnswer", cause="the answer is no suggestion that was made"))
)
wf.start_at(
    start
    >> tell("transcribing").catch(then=transcription)
    >> transcription
    >> measure
    >> Choice("Fits a payload?").when(measure.result.ContentLength < MAX_INLINE_BYTES, read).otherwise(shorten)
    >> tell_drafting
    >> drafts
    >> ask
    >> accepted
)
wf.returns(publish.result)
wf.catch_all(dead_letter("Dead letter", wf, queue=failed_videos.url))

# -- What stands around it: uploads come in through a queue, which keeps a rush away from the models ---------------------

starting = timedelta(seconds=30)
lost_uploads = Queue("LostUploads", retention=timedelta(days=14))
uploads = Queue("Uploads", dead_letters=lost_uploads, max_receives=5, visibility=6 * starting)
start_workflow = Function(
    "StartWorkflow",
    source=FUNCTIONS / "start_workflow.py",
    handler="start_workflow.handler",
    timeout=starting,
    environment={"STATE_MACHINE_ARN": wf.arn},
    allow=[QueueTrigger.reads(uploads), Allow("states:StartExecution", wf.arn)],
)
on_upload = QueueTrigger("StartOnUpload", queue=uploads, function=start_workflow, max_concurrency=5)

# -- One token opens the API and the connection over which progress arrives, each for the author's own videos -----------

signing_key = Resource(
    "SigningKey",
    "AWS::SecretsManager::Secret",
    {"GenerateSecretString": {"PasswordLength": 64, "ExcludePunctuation": True}},
)
signed = {"SIGNING_KEY_SECRET": signing_key.ref}
reading_the_key = Allow("secretsmanager:GetSecretValue", signing_key.ref)
authorize_api = Function(
    "AuthorizeApi",
    source=FUNCTIONS / "authorize.py",
    handler="authorize.api",
    environment=signed,
    allow=[reading_the_key],
)
authorize_mqtt = Function(
    "AuthorizeMqtt",
    source=FUNCTIONS / "authorize.py",
    handler="authorize.mqtt",
    environment={**signed, "IOT_ARN_PREFIX": iot},
    allow=[reading_the_key],
)
# The token is signed already, and the function checks that: a second signature by IoT Core's own keys would add nothing.
mqtt = Resource(
    "MqttAuthorizer",
    "AWS::IoT::Authorizer",
    {"AuthorizerFunctionArn": authorize_mqtt.arn, "SigningDisabled": True, "Status": "ACTIVE"},
)
mqtt_permission = authorize_mqtt.permission(
    "MqttAuthorizerPermission", service="iot.amazonaws.com", source=mqtt.attribute("Arn")
)
sign_upload = Function(
    "SignUpload",
    source=FUNCTIONS / "sign_upload.py",
    handler="sign_upload.handler",
    environment={"BUCKET": videos.name, "PAGE_ORIGIN": page.origin},
    allow=[Allow("s3:PutObject", f"{videos.arn}/uploads/*")],
)
sign_avatar = Function(
    "SignAvatar",
    source=FUNCTIONS / "sign_avatar.py",
    handler="sign_avatar.handler",
    environment={"BUCKET": videos.name, "PAGE_ORIGIN": page.origin},
    allow=[Allow("s3:GetObject", f"{videos.arn}/avatars/*")],
)
api = Api(
    "AuthorApi",
    authorizer=authorize_api,
    origin=page.origin,
    rate=10,
    burst=20,
    routes=[
        Route("POST", "/uploads", CallFunction(sign_upload), body={"type": "string"}),
        Route(
            "POST",
            "/videos",
            SendToQueue(uploads, ["video_id", "key"], caller="author"),
            body={"video_id": "string", "key": "string"},
        ),
        Route("POST", "/feedback", AnswerTask(wf), body={"token": "string", "answer": "object"}),
        Route("POST", "/heartbeat", Heartbeat(wf), body={"token": "string"}),
        Route("POST", "/avatars", CallFunction(sign_avatar), body={"video_id": "string"}),
    ],
)
page.add_settings({"api": api, "messages": iot_endpoint, "authorizer": mqtt.ref})

# -- An end that no state can tell the page of: a failure, the two days are over, somebody stopped the execution --------

report_end = Function(
    "ReportEnd",
    source=FUNCTIONS / "notify_author.py",
    handler="notify_author.ended",
    environment=to_page,
    allow=[publishing],
)
on_bad_end = EventRule(
    "OnBadEnd",
    source="aws.states",
    detail_type="Step Functions Execution Status Change",
    detail={"stateMachineArn": [wf.arn], "status": ["FAILED", "TIMED_OUT", "ABORTED"]},
    to=report_end,
)

page_url = Output("PageUrl", page.url, description="Where authors go, with #token=... of theirs after it")
api_url = Output("ApiUrl", api.url, description="What the page calls")
iot_name = Output("IotEndpointName", iot_endpoint, description="Where the page connects with MQTT over WebSocket")
authorizer_name = Output(
    "MqttAuthorizerName", mqtt.ref, description="The authorizer that the page names when it connects"
)
signing_key_arn = Output("SigningKeyArn", signing_key.ref, description="Whoever signs authors in makes tokens with it")
failed_url = Output("FailedVideosUrl", failed_videos.url, description="The dead-letter queue of the workflow")
