"""ServerlessVideo: a title, a description and an avatar for a video, by prompt chaining with a person in the loop.

A video is transcribed, two foundation models draft a title and a description side by side, the author picks one or asks
for others, an image model draws an avatar from the chosen title, and its address goes to the author's page. The workflow
was shown at re:Invent 2023 (API210, "Elevating workflows with AWS Step Functions and generative AI").
"""

from __future__ import annotations

from datetime import timedelta
from typing import Literal

from pydantic import BaseModel

from sfgen import (
    Choice,
    Fail,
    Parallel,
    Parameter,
    Pass,
    Prompt,
    Retry,
    Workflow,
    dead_letter,
    default,
    obj,
    parse_json,
    poll_until,
)
from sfgen.aws import bedrock, http, lambda_, s3, transcribe

COMMENT = "A title, a description and an avatar for a video, by prompt chaining with a person in the loop"
MAX_ROUNDS = 5
MAX_TOKENS = 512
MAX_INLINE_BYTES = 200_000  # a payload holds 256 KiB, and the prompt is in it too


class Upload(BaseModel):
    """The video that an author has uploaded."""

    author: str
    video_id: str
    bucket: str
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


class StoredRequest(BaseModel):
    """What is left in the workflow of a transcript that is too long for it."""

    request_uri: str
    shortened: str


class Answer(BaseModel):
    """What the author's page sends back with the task token."""

    choice: Literal["first", "second", "regenerate"]


wf = Workflow("serverless-video", input=Upload, timeout=timedelta(days=2), comment=COMMENT)
video = wf.input
topic = f"authors/{video.author}/{video.video_id}"
transcript_key = f"transcripts/{video.author}/{video.video_id}.json"

text_model = Parameter("TextModelId")
small_model = Parameter("SmallTextModelId")
image_model = Parameter("ImageModelId")
other_model = Parameter("HuggingFaceModelId")

rounds = wf.variable("rounds", 0)
transcript = wf.variable("transcript", type=str)
request_uri = wf.variable("request_uri", type=str)
title = wf.variable("title", type=str)

# -- Speech to text ---------------------------------------------------------------------------------------------------

start = transcribe.start_transcription_job(
    "Start transcription",
    TranscriptionJobName=wf.context.execution.name,
    Media={"MediaFileUri": f"s3://{video.bucket}/{video.key}"},
    IdentifyLanguage=True,
    OutputBucketName=video.bucket,
    OutputKey=transcript_key,
    retry=[Retry.throttling("Transcribe.LimitExceededException")],
    comment="Speech to text; the job writes its transcript to the bucket of the video",
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

measure = s3.head_object("Measure transcript", Bucket=video.bucket, Key=transcript_key, retry=Retry.all())
read = s3.get_object("Read transcript", Bucket=video.bucket, Key=transcript_key, retry=Retry.all())
spoken = parse_json(read.result.Body, TranscriptFile).results.transcripts[0].transcript
read = read.sets(transcript=spoken, request_uri="")
shorten = lambda_.invoke(
    "Shorten transcript",
    function=Parameter("ShortenTranscriptFunction"),
    payload={"bucket": video.bucket, "key": transcript_key, "instruction": asking(""), "max_tokens": MAX_TOKENS},
    result=StoredRequest,
    retry=Retry.lambda_(),
    comment="Writes the complete request for the model to S3 and gives back a shorter transcript for the other model",
)
shorten = shorten.sets(transcript=shorten.result.shortened, request_uri=shorten.result.request_uri)

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
    input_uri=request_uri,
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
    connection=Parameter("HuggingFaceConnectionArn"),
    body={"model": other_model, "max_tokens": MAX_TOKENS, "messages": [bedrock.user(prompt)]},
    result=ChatCompletion,
    select=lambda said: draft(other_model, parse_json(said.choices[0].message.content, Suggestion)),
    retry=[Retry.http(429, 500, 502, 503, 504), malformed],
).catch(http.errors.status(400), "States.QueryEvaluationError", then=no_second)

drafts = Parallel(
    "Draft titles",
    {
        "first": Choice("Request in S3?").when(request_uri == "", claude).otherwise(claude_from_s3),
        "second": hugging_face,
    },
).sets(rounds=rounds + 1)

# -- A person chooses ---------------------------------------------------------------------------------------------------

ask = lambda_.invoke(
    "Ask the author",
    function=Parameter("NotifyAuthorFunction"),
    payload={
        "topic": topic,
        "message": {"type": "suggestions", "token": wf.context.task.token, "drafts": drafts.result},
    },
    result=Answer,
    wait_for_task_token=True,
    timeout=timedelta(days=1),
    retry=Retry.lambda_(),
    comment="Sends the suggestions and a task token to the author's page, and waits for the answer",
)
choice = ask.result.choice

# -- An avatar from the chosen title ------------------------------------------------------------------------------------

avatar = bedrock.invoke_model(
    "Draw avatar",
    model=bedrock.Stability(image_model),
    prompt=f"An avatar for a video with the title: {title}",
    output_uri=f"s3://{video.bucket}/avatars/{video.author}/{video.video_id}.json",
    retry=[Retry.bedrock()],
    comment="The image is larger than a payload, so the model's answer goes to S3",
)
publish = lambda_.invoke(
    "Publish avatar",
    function=Parameter("PublishAvatarFunction"),
    payload={"topic": topic, "title": title, "image": avatar.result},
    retry=Retry.lambda_(),
    comment="Decodes the image, presigns its address and sends it to the author's page",
)

finish = avatar >> publish

# -- The flow -----------------------------------------------------------------------------------------------------------

accepted = (
    Choice("Accepted?")
    .when(choice == "first", finish, assign={"title": drafts.result.first.title})
    .when(
        (choice == "second") & (drafts.result.second.title != ""), finish, assign={"title": drafts.result.second.title}
    )
    .when((choice == "regenerate") & (rounds < MAX_ROUNDS), drafts)
    .when(
        choice == "regenerate", Fail("Too many rounds", error="TooManyRounds", cause=f"{MAX_ROUNDS} rounds of drafts")
    )
    .otherwise(Fail("Unknown answer", error="UnknownAnswer", cause="the answer is no suggestion that was made"))
)
wf.start_at(
    start
    >> transcription
    >> measure
    >> Choice("Fits a payload?").when(measure.result.ContentLength < MAX_INLINE_BYTES, read).otherwise(shorten)
    >> drafts
    >> ask
    >> accepted
)
wf.catch_all(dead_letter("Dead letter", wf, queue=Parameter("DeadLetterQueueUrl")))
