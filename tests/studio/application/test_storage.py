"""S3: by clients of boto3, by presigned addresses and forms that boto3 signs, and by who has no right to."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from boto3.s3.transfer import TransferConfig
from botocore.config import Config
from botocore.exceptions import ClientError, ParamValidationError

from sfgen.studio.application.apis import s3
from sfgen.studio.application.apis.table import Table
from sfgen.studio.application.buckets import Buckets
from sfgen.studio.application.clients import Clients
from sfgen.studio.application.handlers import BucketHandler, ObjectHandler
from sfgen.studio.application.hooks import CannotAnswerError
from sfgen.studio.application.storage import Storage
from tests.studio.application.support import Reply, listening, request, served

SECRET = "a-secret"


class Place:
    """A server with two buckets, a client of boto3, and a clock."""

    def __init__(self, host: str) -> None:
        self.host = host
        self.storage = Storage(Buckets({}, Path()), SECRET, lambda: self.now)
        self.clients = Clients(self.answer, SECRET, f"http://{host}/s3")
        self.client = self.clients.client("s3")

    def begin(self, folder: Path) -> None:
        """Begin with empty buckets."""
        self.folder = folder
        self.now = datetime.now(UTC)
        self.storage.buckets = Buckets({"videos": folder / "videos", "other": folder / "other"}, folder / "beside")
        (folder / "videos").mkdir()
        (folder / "other").mkdir()
        self.table = Table({"s3": s3.operations(self.storage.buckets)})

    def answer(self, *call: Any) -> Any:
        return self.table.ask(*call)

    def ask(self, method: str, url: str, body: bytes | None = None, **headers: str) -> Reply:
        parts = urlsplit(url)
        assert parts.netloc == self.host
        return request(self.host, method, f"{parts.path}?{parts.query}", body, headers)

    def send(self, form: dict[str, Any], content: bytes, *, path: str = "/s3/videos", **fields: str) -> Reply:
        body = multipart({**form["fields"], **fields}, content)
        return request(self.host, "POST", path, body, {"Content-Type": "multipart/form-data; boundary=Bound"})

    def left(self) -> list[str]:
        """Give the files that are no objects and should not be there."""
        return [path.name for path in (self.folder / "beside" / "incoming").glob("*")]


def multipart(fields: dict[str, str], content: bytes | None, after: str = "") -> bytes:
    made = io.BytesIO()
    for name, value in fields.items():
        made.write(f'--Bound\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode())
    if content is not None:
        made.write(b'--Bound\r\nContent-Disposition: form-data; name="file"; filename="my film.mp4"\r\n')
        made.write(b"Content-Type: video/mp4\r\n\r\n" + content + b"\r\n")
    made.write(after.encode() + b"--Bound--\r\n")
    return made.getvalue()


@pytest.fixture(scope="module")
def server() -> Iterator[Place]:
    with listening() as (socket, guards):
        made = Place(guards.host)
        given = {"storage": made.storage}
        rules = [(r"/s3/([^/]+)/?", BucketHandler, given), (r"/s3/([^/]+)/(.+)", ObjectHandler, given)]
        with served(rules, socket, guards):
            yield made


@pytest.fixture
def place(server: Place, tmp_path: Path) -> Place:
    server.begin(tmp_path)
    return server


def code_of(call: Callable[[], object]) -> tuple[str, int]:
    with pytest.raises(ClientError) as caught:
        call()
    response = caught.value.response
    return response["Error"]["Code"], response["ResponseMetadata"]["HTTPStatusCode"]


def error_of(reply: Reply) -> tuple[int, str]:
    return reply.status, reply.body.decode().partition("<Code>")[2].partition("</Code>")[0]


# -- clients --------------------------------------------------------------------------------------------------------------


def test_what_is_put_is_there_again(place: Place) -> None:
    client = place.client
    etag = client.put_object(
        Bucket="videos", Key="a/ü b.json", Body=b"{}", ContentType="application/json", Metadata={"by": "ada"}
    )["ETag"]
    got = client.get_object(Bucket="videos", Key="a/ü b.json")
    assert json.load(got["Body"]) == {}
    head = client.head_object(Bucket="videos", Key="a/ü b.json")
    for told in (got, head):
        assert (told["ETag"], told["ContentType"], told["ContentLength"]) == (etag, "application/json", 2)
        assert told["Metadata"] == {"by": "ada"}
        assert told["LastModified"].tzinfo is not None
    assert (place.folder / "videos" / "a" / "ü b.json").read_bytes() == b"{}"


@pytest.mark.parametrize("body", ["text", b"", io.BytesIO(b"from a file")], ids=["text", "empty", "file"])
def test_bodies_of_every_kind(place: Place, body: Any) -> None:
    wanted = body.encode() if isinstance(body, str) else body.getvalue() if isinstance(body, io.BytesIO) else body
    place.client.put_object(Bucket="videos", Key="k", Body=body)
    assert place.client.get_object(Bucket="videos", Key="k")["Body"].read() == wanted


def test_a_part_of_an_object(place: Place) -> None:
    place.client.put_object(Bucket="videos", Key="k", Body=b"0123456789")
    for text, part in (("bytes=2-4", b"234"), ("bytes=7-", b"789"), ("bytes=-2", b"89"), ("bytes=8-99", b"89")):
        got = place.client.get_object(Bucket="videos", Key="k", Range=text)
        assert got["Body"].read() == part
        assert got["ResponseMetadata"]["HTTPStatusCode"] == 206
    assert code_of(lambda: place.client.get_object(Bucket="videos", Key="k", Range="bytes=10-")) == (
        "InvalidRange",
        416,
    )


def test_files_are_uploaded_and_downloaded(place: Place) -> None:
    place.client.upload_fileobj(io.BytesIO(b"content"), "videos", "k", ExtraArgs={"ContentType": "text/plain"})
    got = io.BytesIO()
    place.client.download_fileobj("videos", "k", got)
    assert got.getvalue() == b"content"
    place.client.copy_object(Bucket="other", Key="copy", CopySource={"Bucket": "videos", "Key": "k"})
    assert place.client.head_object(Bucket="other", Key="copy")["ContentType"] == "text/plain"


def test_large_files_go_in_parts(place: Place) -> None:
    config = TransferConfig(multipart_threshold=1, multipart_chunksize=5 * 2**20, max_concurrency=2)
    content = bytes(range(256)) * 45_000
    given = {"ContentType": "video/mp4", "Metadata": {"by": "ada"}}
    place.client.upload_fileobj(io.BytesIO(content), "videos", "large", ExtraArgs=given, Config=config)
    head = place.client.head_object(Bucket="videos", Key="large")
    assert (head["ContentLength"], head["ContentType"], head["Metadata"]) == (len(content), "video/mp4", {"by": "ada"})
    got = io.BytesIO()
    place.client.download_fileobj("videos", "large", got, Config=config)
    assert got.getvalue() == content
    assert place.left() == []


def test_parts_that_do_not_fit(place: Place) -> None:
    where = {"Bucket": "videos", "Key": "k"}
    number = place.client.create_multipart_upload(**where)["UploadId"]
    for body in (b"first", b"again"):
        etag = place.client.upload_part(**where, UploadId=number, PartNumber=1, Body=body)["ETag"]
    for part in ({"PartNumber": 2, "ETag": etag}, {"PartNumber": 1, "ETag": '"other"'}):
        done = {"Parts": [part]}
        call = partial(place.client.complete_multipart_upload, **where, UploadId=number, MultipartUpload=done)
        assert code_of(call) == ("InvalidPart", 400)
    done = {"Parts": [{"PartNumber": 1, "ETag": etag}]}
    place.client.complete_multipart_upload(**where, UploadId=number, MultipartUpload=done)
    assert place.client.get_object(**where)["Body"].read() == b"again"
    assert code_of(partial(place.client.abort_multipart_upload, **where, UploadId=number)) == ("NoSuchUpload", 404)
    other = place.client.create_multipart_upload(**where)["UploadId"]
    place.client.upload_part(**where, UploadId=other, PartNumber=1, Body=b"x")
    place.client.abort_multipart_upload(**where, UploadId=other)
    assert code_of(partial(place.client.create_multipart_upload, Bucket="nowhere", Key="k")) == ("NoSuchBucket", 404)
    assert place.left() == []


def test_what_is_put_there_by_hand_is_an_object_too(place: Place) -> None:
    (place.folder / "videos" / "film.mp4").write_bytes(b"abc")
    head = place.client.head_object(Bucket="videos", Key="film.mp4")
    assert (head["ContentType"], head["ContentLength"]) == ("video/mp4", 3)
    assert head["ETag"] == '"900150983cd24fb0d6963f7d28e17f72"'


def test_errors_are_those_of_s3(place: Place) -> None:
    client = place.client
    assert code_of(lambda: client.get_object(Bucket="videos", Key="none")) == ("NoSuchKey", 404)
    assert code_of(lambda: client.get_object(Bucket="nowhere", Key="none")) == ("NoSuchBucket", 404)
    assert code_of(lambda: client.head_object(Bucket="videos", Key="none")) == ("404", 404)
    assert code_of(lambda: client.head_bucket(Bucket="nowhere")) == ("404", 404)
    with pytest.raises(client.exceptions.NoSuchKey):
        client.get_object(Bucket="videos", Key="none")
    with pytest.raises(ParamValidationError, match='Unknown parameter in input: "Kei"'):
        client.get_object(Bucket="videos", Kei="none")
    with pytest.raises(
        CannotAnswerError, match="s3:GetBucketPolicy is not there on this machine, which has of s3 Abort"
    ):
        client.get_bucket_policy(Bucket="videos")
    client.delete_object(Bucket="videos", Key="none")


@pytest.mark.parametrize("key", ["../x", "a/../../x", "a//b", "/etc/passwd", "a/", ".", "x\0y", "n" * 300, "a/./b"])
def test_keys_that_are_no_files_here_are_refused(place: Place, key: str) -> None:
    assert code_of(lambda: place.client.put_object(Bucket="videos", Key=key, Body=b"x")) == ("InvalidArgument", 400)
    assert code_of(lambda: place.client.get_object(Bucket="videos", Key=key)) == ("InvalidArgument", 400)
    assert sorted(path.name for path in place.folder.iterdir()) == ["other", "videos"]


def test_a_link_that_leads_out_is_refused(place: Place) -> None:
    (place.folder / "secret").mkdir()
    (place.folder / "secret" / "k").write_text("x")
    (place.folder / "videos" / "out").symlink_to(place.folder / "secret")
    assert code_of(lambda: place.client.get_object(Bucket="videos", Key="out/k")) == ("InvalidArgument", 400)


def test_a_key_cannot_be_a_file_and_a_folder(place: Place) -> None:
    place.client.put_object(Bucket="videos", Key="a/b", Body=b"x")
    for key in ("a", "a/b/c"):
        assert code_of(lambda key=key: place.client.put_object(Bucket="videos", Key=key, Body=b"")) == (
            "InvalidArgument",
            400,
        )


def test_objects_are_listed_page_by_page(place: Place) -> None:
    for key in ("b", "a/1", "a/2", "a/c/3", "d"):
        place.client.put_object(Bucket="videos", Key=key, Body=key.encode())
    everything = place.client.list_objects_v2(Bucket="videos")
    assert [each["Key"] for each in everything["Contents"]] == ["a/1", "a/2", "a/c/3", "b", "d"]
    assert [each["Size"] for each in everything["Contents"]] == [3, 3, 5, 1, 1]
    top = place.client.list_objects_v2(Bucket="videos", Delimiter="/")
    assert [each["Prefix"] for each in top["CommonPrefixes"]] == ["a/"]
    assert [each["Key"] for each in top["Contents"]] == ["b", "d"]
    inner = place.client.list_objects_v2(Bucket="videos", Prefix="a/", Delimiter="/")
    assert ([each["Key"] for each in inner["Contents"]], inner["KeyCount"]) == (["a/1", "a/2"], 3)
    pages = place.client.get_paginator("list_objects_v2").paginate(Bucket="videos", PaginationConfig={"PageSize": 2})
    assert [[each["Key"] for each in page["Contents"]] for page in pages] == [["a/1", "a/2"], ["a/c/3", "b"], ["d"]]
    assert place.client.list_objects_v2(Bucket="other")["KeyCount"] == 0


# -- presigned addresses --------------------------------------------------------------------------------------------------


def get_url(place: Place, key: str = "k", **more: Any) -> str:
    url: str = place.client.generate_presigned_url(
        "get_object", Params={"Bucket": "videos", "Key": key, **more}, ExpiresIn=60
    )
    return url


def test_a_presigned_address_gives_the_object(place: Place) -> None:
    content = bytes(range(256)) * 5000
    place.client.put_object(Bucket="videos", Key="a b/ü+&=?.png", Body=content, ContentType="image/png")
    reply = place.ask("GET", get_url(place, "a b/ü+&=?.png"))
    assert (reply.status, reply.body) == (200, content)
    assert reply.headers["content-type"] == "image/png"
    assert reply.headers["content-security-policy"] == "default-src 'none'; sandbox"
    assert reply.headers["content-length"] == str(len(content))


def test_a_presigned_address_may_say_the_type(place: Place) -> None:
    place.client.put_object(Bucket="videos", Key="k", Body=b"x")
    url = get_url(place, ResponseContentType="text/plain", ResponseContentDisposition="attachment")
    reply = place.ask("GET", url)
    assert (reply.headers["content-type"], reply.headers["content-disposition"]) == ("text/plain", "attachment")


def test_whoever_changes_an_address_is_refused(place: Place) -> None:
    for key in ("k", "other"):
        place.client.put_object(Bucket="videos", Key=key, Body=b"x")
    url = get_url(place)
    denied = (403, "SignatureDoesNotMatch")
    assert error_of(place.ask("GET", url.replace("/videos/k", "/videos/other"))) == denied
    assert error_of(place.ask("GET", url.replace("/videos/k", "/other/k"))) == denied
    assert error_of(place.ask("GET", url.replace("Expires=60", "Expires=600"))) == denied
    assert error_of(place.ask("GET", url + "&response-content-type=text/html")) == denied
    assert error_of(place.ask("PUT", url, b"mine")) == denied
    assert error_of(place.ask("GET", url.partition("?")[0])) == (403, "AccessDenied")
    assert error_of(place.ask("GET", url + "&X-Amz-Expires=600")) == (403, "AccessDenied")
    assert error_of(place.ask("GET", url.replace("=sfgen%2F", "=AKIA%2F"))) == (403, "InvalidAccessKeyId")
    for seconds in ("99999999", "0", "-1", "", "9" * 5_000, "%C2%B2"):
        changed = url.replace("Expires=60", f"Expires={seconds}")
        assert error_of(place.ask("GET", changed)) == (400, "AuthorizationQueryParametersError")
    assert place.client.get_object(Bucket="videos", Key="k")["Body"].read() == b"x"


def test_an_address_is_good_for_its_time_and_at_any_port(place: Place) -> None:
    place.client.put_object(Bucket="videos", Key="k", Body=b"x")
    elsewhere = Clients(lambda *_: None, SECRET, "http://127.0.0.1:1/s3").client("s3")  # type: ignore[arg-type,return-value]
    url = elsewhere.generate_presigned_url("get_object", Params={"Bucket": "videos", "Key": "k"}, ExpiresIn=60)
    url = url.replace("127.0.0.1:1", place.host)
    assert place.ask("GET", url).status == 200
    place.now += timedelta(seconds=61)
    assert error_of(place.ask("GET", url)) == (403, "AccessDenied")


def test_older_signatures_are_made_new(place: Place) -> None:
    table = Table({"s3": s3.operations(place.storage.buckets)})
    for signature in ("s3", "s3v4"):
        client = Clients(table.ask, SECRET, f"http://{place.host}/s3").client(
            "s3", config=Config(signature_version=signature)
        )
        client.put_object(Bucket="videos", Key="k", Body=b"x")
        url = client.generate_presigned_url("get_object", Params={"Bucket": "videos", "Key": "k"})
        assert place.ask("GET", url).status == 200


def test_what_is_missing_is_missing(place: Place) -> None:
    assert error_of(place.ask("GET", get_url(place))) == (404, "NoSuchKey")
    url = place.client.generate_presigned_url("get_object", Params={"Bucket": "nowhere", "Key": "k"})
    assert error_of(place.ask("GET", url)) == (404, "NoSuchBucket")


def test_a_presigned_put_writes(place: Place) -> None:
    params = {"Bucket": "videos", "Key": "sent", "ContentType": "video/mp4"}
    url = place.client.generate_presigned_url("put_object", Params=params, ExpiresIn=60)
    content = bytes(range(256)) * 10_000
    assert error_of(place.ask("PUT", url, content, **{"Content-Type": "text/html"})) == (403, "SignatureDoesNotMatch")
    assert place.ask("PUT", url, content, **{"Content-Type": "video/mp4"}).status == 200
    got = place.client.get_object(Bucket="videos", Key="sent")
    assert (got["Body"].read(), got["ContentType"]) == (content, "video/mp4")
    assert place.left() == []


def test_requests_from_elsewhere_are_refused(place: Place) -> None:
    place.client.put_object(Bucket="videos", Key="k", Body=b"x")
    assert place.ask("GET", get_url(place), Origin="http://evil.example").status == 403
    assert place.ask("GET", get_url(place), Host="evil.example").status == 421
    assert request(place.host, "GET", "/s3/videos").status == 405


# -- presigned forms ------------------------------------------------------------------------------------------------------


def form_of(place: Place, key: str = "uploads/you/1.mp4", largest: int = 1_000, **more: Any) -> dict[str, Any]:
    made: dict[str, Any] = place.client.generate_presigned_post(
        "videos",
        key,
        Fields={"Content-Type": "video/mp4"},
        Conditions=[{"Content-Type": "video/mp4"}, ["content-length-range", 1, largest]],
        ExpiresIn=60,
        **more,
    )
    return made


def test_a_form_uploads_a_file(place: Place) -> None:
    content = b"\r\n--Boun" + bytes(range(256)) * 8_000
    reply = place.send(form_of(place, largest=10_000_000), content)
    assert (reply.status, reply.body) == (204, b"")
    got = place.client.get_object(Bucket="videos", Key="uploads/you/1.mp4")
    assert (got["Body"].read(), got["ContentType"], got["ETag"]) == (content, "video/mp4", reply.headers["etag"])
    assert place.left() == []


def test_a_form_may_keep_the_name_of_the_file(place: Place) -> None:
    form = form_of(place, "in/${filename}")
    assert place.send(form, b"x").status == 204
    assert (place.folder / "videos" / "in" / "my film.mp4").read_bytes() == b"x"


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ({"key": "elsewhere"}, (403, "AccessDenied")),
        ({"Content-Type": "text/html"}, (403, "AccessDenied")),
        ({"extra": "x"}, (403, "AccessDenied")),
        ({"x-amz-signature": "0" * 64}, (403, "SignatureDoesNotMatch")),
        ({"policy": "e30="}, (403, "SignatureDoesNotMatch")),
        ({"x-amz-credential": "AKIA/20260101/us-east-1/s3/aws4_request"}, (403, "InvalidAccessKeyId")),
        ({"x-ignore-this": "x" * 30_000}, (400, "MaxPostPreDataLengthExceededError")),
    ],
    ids=["key", "type", "extra", "signature", "policy", "credential", "long"],
)
def test_a_changed_form_is_refused(place: Place, change: dict[str, str], error: tuple[int, str]) -> None:
    assert error_of(place.send(form_of(place), b"x", **change)) == error
    assert place.left() == []
    assert list((place.folder / "videos").rglob("*")) == []


def test_fields_that_are_to_be_ignored_are(place: Place) -> None:
    assert place.send(form_of(place), b"x", **{"x-ignore-this": "x"}).status == 204


@pytest.mark.parametrize(
    ("size", "error"),
    [(0, (400, "EntityTooSmall")), (1, (204, "")), (1_000, (204, "")), (1_001, (400, "EntityTooLarge"))],
)
def test_the_size_is_what_the_policy_allows(place: Place, size: int, error: tuple[int, str]) -> None:
    assert error_of(place.send(form_of(place), b"x" * size)) == error
    assert place.left() == []


def test_a_form_that_goes_on_after_its_error_is_answered(place: Place) -> None:
    assert error_of(place.send(form_of(place), b"x" * 3_000_000)) == (400, "EntityTooLarge")


def test_a_form_is_good_for_its_time_and_its_bucket(place: Place) -> None:
    form = form_of(place)
    assert error_of(place.send(form, b"x", path="/s3/other")) == (403, "AccessDenied")
    place.now += timedelta(seconds=61)
    assert error_of(place.send(form, b"x")) == (403, "AccessDenied")


@pytest.mark.parametrize(
    ("body", "kind", "error"),
    [
        (b"", "multipart/form-data; boundary=Bound", (400, "MalformedPOSTRequest")),
        (b"nonsense", "multipart/form-data; boundary=Bound", (400, "MalformedPOSTRequest")),
        (b"nonsense", "application/json", (412, "PreconditionFailed")),
        (b"nonsense", "multipart/form-data", (412, "PreconditionFailed")),
        (b"nonsense", f"multipart/form-data; boundary={'x' * 300}", (400, "MalformedPOSTRequest")),
        (b"--Bound\r\n" + b"A: b\r\n" * 50_000, "multipart/form-data; boundary=Bound", (400, "MalformedPOSTRequest")),
        (multipart({"a": "b"}, None), "multipart/form-data; boundary=Bound", (400, "InvalidArgument")),
        (multipart({"a": "b"}, b"x"), "multipart/form-data; boundary=Bound", (400, "InvalidArgument")),
        (multipart({"key": "b"}, b"x"), "multipart/form-data; boundary=Bound", (403, "AccessDenied")),
        (multipart({"key": "b"}, b"x")[:-9], "multipart/form-data; boundary=Bound", (403, "AccessDenied")),
    ],
    ids=["empty", "nonsense", "type", "boundary", "long boundary", "headers", "no file", "no key", "unsigned", "cut"],
)
def test_what_is_no_form_is_refused(place: Place, body: bytes, kind: str, error: tuple[int, str]) -> None:
    assert error_of(request(place.host, "POST", "/s3/videos", body, {"Content-Type": kind})) == error
    assert place.left() == []


def test_a_form_without_its_end_stores_nothing(place: Place) -> None:
    body = multipart(form_of(place)["fields"], b"x" * 100)[:-30]
    reply = request(place.host, "POST", "/s3/videos", body, {"Content-Type": "multipart/form-data; boundary=Bound"})
    assert error_of(reply) == (400, "MalformedPOSTRequest")
    assert place.left() == []


def test_what_comes_after_the_file_is_ignored(place: Place) -> None:
    form = form_of(place)
    after = '--Bound\r\nContent-Disposition: form-data; name="key"\r\n\r\nelsewhere\r\n'
    body = multipart(form["fields"], b"x", after)
    reply = request(place.host, "POST", "/s3/videos", body, {"Content-Type": "multipart/form-data; boundary=Bound"})
    assert reply.status == 204
    assert (place.folder / "videos" / "uploads" / "you" / "1.mp4").is_file()


def test_a_form_says_how_it_is_answered(place: Place) -> None:
    made = place.client.generate_presigned_post(
        "videos", "k", Fields={"success_action_status": "201"}, Conditions=[{"success_action_status": "201"}]
    )
    reply = place.send(made, b"x")
    assert (reply.status, reply.headers["location"]) == (201, "/s3/videos/k")
    assert b"<PostResponse><Bucket>videos</Bucket><Key>k</Key>" in reply.body
