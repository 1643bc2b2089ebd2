"""Gives the author's page the address of an avatar anew: the one that was published with it is good for an hour only."""

from __future__ import annotations

import json
import os
import re
from typing import Any

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError

EXPIRES_SECONDS = 3600
VIDEO_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")

# With the Region in its host: where S3 sends on from the host of all Regions, as for a new bucket, a page may not follow.
s3 = boto3.client("s3", config=Config(signature_version="s3v4", s3={"addressing_style": "virtual"}))


def handler(event: dict[str, Any], context: object) -> dict[str, Any]:
    """Answer a request of the API, whose body says the `video_id`; the authorizer has said who the author is."""
    author = event["requestContext"]["authorizer"]["principalId"]
    video_id = json.loads(event["body"])["video_id"]
    if not VIDEO_ID.fullmatch(video_id):
        return answer(400, {"message": f"{video_id!r} is no id of a video"})
    place = {"Bucket": os.environ["BUCKET"], "Key": f"avatars/{author}/{video_id}.png"}
    try:
        s3.head_object(**place)
    except ClientError as error:
        if error.response["Error"]["Code"] not in {"404", "403"}:  # 403: who may not list is not told what is missing
            raise
        return answer(404, {"message": "the video has no avatar"})
    url = s3.generate_presigned_url("get_object", Params=place, ExpiresIn=EXPIRES_SECONDS)
    return answer(200, {"url": url})


def answer(status: int, body: dict[str, Any]) -> dict[str, Any]:
    """Give a response that the page may read."""
    headers = {"Access-Control-Allow-Origin": os.environ["PAGE_ORIGIN"], "Content-Type": "application/json"}
    return {"statusCode": status, "headers": headers, "body": json.dumps(body)}
