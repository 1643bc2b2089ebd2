"""Amazon Transcribe: speech to text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from pydantic import BaseModel

from sfgen import Retry, Task


class TranscriptionJob(BaseModel):
    """What Transcribe says about a job."""

    TranscriptionJobName: str
    TranscriptionJobStatus: Literal["QUEUED", "IN_PROGRESS", "FAILED", "COMPLETED"]
    FailureReason: str | None = None


class TranscriptionJobResponse(BaseModel):
    """The answer of both calls."""

    TranscriptionJob: TranscriptionJob


class Transcript(BaseModel):
    """One transcript of a file."""

    transcript: str


class TranscriptResults(BaseModel):
    """What was recognized."""

    transcripts: list[Transcript]


class TranscriptFile(BaseModel):
    """The JSON file that a job writes to S3."""

    results: TranscriptResults


def start_transcription_job(
    name: str, *, retry: Sequence[Retry] = (), comment: str | None = None, **arguments: Any
) -> Task[TranscriptionJobResponse]:
    """Start a transcription; it goes on after the state has ended."""
    return Task(
        name,
        resource="arn:aws:states:::aws-sdk:transcribe:startTranscriptionJob",
        arguments=arguments,
        result=TranscriptionJobResponse,
        retry=retry,
        comment=comment,
    )


def get_transcription_job(
    name: str, *, retry: Sequence[Retry] = (), comment: str | None = None, **arguments: Any
) -> Task[TranscriptionJobResponse]:
    """Ask how a transcription is doing."""
    return Task(
        name,
        resource="arn:aws:states:::aws-sdk:transcribe:getTranscriptionJob",
        arguments=arguments,
        result=TranscriptionJobResponse,
        retry=retry,
        comment=comment,
    )
