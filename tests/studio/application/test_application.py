"""An application of many parts on this machine: what its tasks, functions and pages get."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path
from textwrap import dedent
from typing import Any

import pytest

from sfgen import Parameter, SfgenError, Task, Workflow
from sfgen.aws import lambda_, s3, sns, sqs
from sfgen.operate.errors import OperateError
from sfgen.resources import (
    REGION,
    Api,
    Bucket,
    CallFunction,
    EventRule,
    Function,
    Lookup,
    Queue,
    QueueTrigger,
    Resource,
    Route,
    Schedule,
    SendToQueue,
    Site,
    StartWorkflow,
    Topic,
)
from tests.studio.application.stacks import Stack, form, listening_to, stack
from tests.studio.application.support import request
from tests.studio.support import PATIENCE


def code(folder: Path, text: str, name: str = "code") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}.py"
    path.write_text(dedent(text))
    return path


def page(folder: Path) -> Path:
    (folder / "page").mkdir(parents=True)
    (folder / "page" / "index.html").write_text("<title>Mine</title>")
    return folder / "page"


def flow(*steps: Any, name: str = "app") -> Workflow[Any]:
    wf: Workflow[Any] = Workflow(name)
    chain = steps[0]
    for step in steps[1:]:
        chain = chain >> step
    wf.start_at(chain)
    wf.returns(steps[-1].result)
    return wf


def ended(made: Stack, given: Any = None) -> Any:
    made.engine.start(None, {} if given is None else given)
    return made.end()


# -- tasks ----------------------------------------------------------------------------------------------------------------


@pytest.fixture
def echo(tmp_path: Path) -> Function:
    text = """
    class Odd(Exception): pass
    def handler(event, context):
        if event == "fail":
            raise Odd("it is")
        return {"got": event, "by": context.function_name}
    """
    return Function("Echo", source=code(tmp_path / "echo", text), handler="code.handler")


def test_a_task_calls_the_function_of_the_file(tmp_path: Path, echo: Function) -> None:
    call = lambda_.invoke("Call", function=echo.arn, payload={"a": 1})
    with stack(tmp_path, [flow(call)], [echo]) as made:
        assert ended(made).output == {"got": {"a": 1}, "by": "Echo"}


def test_a_task_with_the_arn_of_the_function(tmp_path: Path, echo: Function) -> None:
    call = Task("Call", resource=echo.arn, arguments={"a": 1})
    with stack(tmp_path, [flow(call)], [echo]) as made:
        assert ended(made).output == {"got": {"a": 1}, "by": "Echo"}


def test_what_a_function_raises_is_the_error_of_the_task(tmp_path: Path, echo: Function) -> None:
    call = lambda_.invoke("Call", function=echo.arn, payload="fail")
    with stack(tmp_path, [flow(call)], [echo]) as made:
        report = ended(made)
    assert report.error == "Odd"
    assert json.loads(report.cause)["errorMessage"] == "it is"


def test_a_function_answers_the_task_that_called_it(tmp_path: Path) -> None:
    text = """
    import boto3, json
    states = boto3.client("stepfunctions")
    def handler(event, context):
        states.send_task_heartbeat(taskToken=event)
        states.send_task_success(taskToken=event, output=json.dumps({"answer": 42}))
        try:
            states.send_task_success(taskToken="nobody's", output="{}")
        except states.exceptions.TaskTimedOut:
            return "what it gives goes nowhere"
    """
    function = Function("Answer", source=code(tmp_path / "f", text), handler="code.handler")
    wf: Workflow[Any] = Workflow("app")
    call = lambda_.invoke("Ask", function=function.arn, payload=wf.context.task.token, wait_for_task_token=True)
    wf.start_at(call)
    wf.returns(call.result)
    with stack(tmp_path, [wf], [function]) as made:
        assert ended(made).output == {"answer": 42}


def test_a_mock_of_the_user_wins(tmp_path: Path, echo: Function) -> None:
    call = lambda_.invoke("Call", function=echo.arn, payload={})
    for key in ("Call", "function:Echo", "lambda:invoke", "lambda"):
        with stack(tmp_path / key.replace(":", ""), [flow(call)], [echo], mocks={key: {"Payload": "mine"}}) as made:
            assert ended(made).output == "mine"


def test_what_is_not_of_the_file_is_for_the_mocks(tmp_path: Path, echo: Function) -> None:
    bucket = Bucket("Mine")
    read = s3.get_object("Read", Bucket="elsewhere", Key="k")
    call = lambda_.invoke("Call", function="arn:aws:lambda:us-east-1:111111111111:function:Other", payload={})
    with stack(tmp_path, [flow(call, read)], [echo, bucket], mocks={"*": {"Payload": 1, "Body": "x"}}) as made:
        assert ended(made).status == "SUCCEEDED"
    with stack(tmp_path / "b", [flow(read)], [bucket]) as made:
        report = ended(made)
    assert report.status == "ABORTED"
    assert "nothing answers the task 'Read'" in str(report.cause)


def test_tasks_write_and_read_buckets_of_the_file(tmp_path: Path) -> None:
    bucket = Bucket("MyData")
    write = s3.put_object("Write", Bucket=bucket.name, Key="a.json", Body={"b": [1]})
    read = s3.get_object("Read", Bucket=bucket.name, Key="a.json")
    with stack(tmp_path, [flow(write, read)], [bucket]) as made:
        assert json.loads(ended(made).output["Body"]) == {"b": [1]}
    assert (tmp_path / "application" / "buckets" / "mydata" / "a.json").is_file()
    missing = s3.get_object("Read", Bucket=bucket.name, Key="none")
    mine = tmp_path / "folder"
    with pytest.raises(OperateError, match=r"the bucket mydata is to be the folder .*, which does not exist"):
        Stack(tmp_path, [flow(missing)], [bucket], buckets={"mydata": mine})
    mine.mkdir()
    with stack(tmp_path, [flow(missing)], [bucket], buckets={"mydata": mine}) as made:
        assert ended(made).error == "S3.NoSuchKeyException"


def test_tasks_send_to_queues_and_topics_of_the_file(tmp_path: Path) -> None:
    queue, topic = Queue("Jobs"), Topic("News")
    send = sqs.send_message("Send", QueueUrl=queue.url, MessageBody={"job": 1})
    publish = sns.publish("Publish", TopicArn=topic.arn, Message="hello", Subject="Well")
    with stack(tmp_path, [flow(send, publish)], [queue, topic]) as made:
        assert set(ended(made).output) >= {"MessageId"}
        assert made.line("Jobs") == 'Jobs has 1 message, the latest: {"job":1}'
        assert made.line("News") == "News (Well): hello"


# -- functions ------------------------------------------------------------------------------------------------------------

ALL = """
import boto3, json, os, time

def handler(event, context):
    sqs, states, secrets, iot, s3, functions = (
        boto3.client(name) for name in ("sqs", "stepfunctions", "secretsmanager", "iot-data", "s3", "lambda")
    )
    secret = secrets.get_secret_value(SecretId=os.environ["SECRET"])["SecretString"]
    started = states.start_execution(stateMachineArn=os.environ["OTHER"], name="one", input='{"n": 1}')
    try:
        states.start_execution(stateMachineArn=os.environ["OTHER"], name="one", input='{"n": 2}')
    except states.exceptions.ExecutionAlreadyExists as error:
        exists = error.response["Error"]["Message"]
    described = states.describe_execution(executionArn=started["executionArn"])
    sqs.send_message(QueueUrl=os.environ["QUEUE"], MessageBody="from a function")
    called = functions.invoke(FunctionName=os.environ["ECHO"], Payload=b'"hi"')
    failed = functions.invoke(FunctionName=os.environ["ECHO"], Payload=b'"fail"')
    iot.publish(topic="news", qos=1, retain=True, payload=json.dumps({"type": "done"}))
    s3.put_object(Bucket=os.environ["BUCKET"], Key="k", Body=b"x")
    return {
        "secret": secret,
        "arn": started["executionArn"],
        "exists": exists,
        "described": [described["name"], described["input"], described["stateMachineArn"] == os.environ["OTHER"]],
        "called": json.load(called["Payload"]),
        "failed": [failed["FunctionError"], json.load(failed["Payload"])["errorType"]],
        "listed": [each["Key"] for each in s3.list_objects_v2(Bucket=os.environ["BUCKET"])["Contents"]],
        "region": os.environ["WHERE"],
    }
"""


def test_a_function_has_all_services(tmp_path: Path, echo: Function) -> None:
    bucket, queue = Bucket("Data"), Queue("Jobs")
    secret = Resource(
        "Key",
        "AWS::SecretsManager::Secret",
        {"GenerateSecretString": {"PasswordLength": 20, "ExcludePunctuation": True}},
    )
    other = flow(lambda_.invoke("Call", function=echo.arn, payload={}), name="other")
    environment = {
        "SECRET": secret.ref,
        "OTHER": other.arn,
        "QUEUE": queue.url,
        "ECHO": echo.arn,
        "BUCKET": bucket.name,
        "WHERE": f"in {REGION}",
    }
    function = Function(
        "All",
        source=code(tmp_path / "all", ALL),
        handler="code.handler",
        environment=environment,
        timeout=timedelta(minutes=1),
    )
    wf = flow(lambda_.invoke("Call", function=function.arn, payload={}))
    resources = [echo, bucket, queue, secret, function]
    secrets = []
    for _ in range(2):
        with stack(tmp_path, [wf, other], resources) as made, listening_to(made, "#") as listener:
            made.engine.start("app", {})
            reports = {report.machine: report for report in (made.end(), made.end())}
            got = reports["app"].output
            assert listener.next("done") == {"type": "done"}
            assert made.line("Jobs has").endswith(", the latest: from a function")
        secrets.append(got.pop("secret"))
        assert got == {
            "arn": "arn:aws:states:us-east-1:111111111111:execution:other:one",
            "exists": "Execution Already Exists: 'one'",
            "described": ["one", '{"n":1}', True],
            "called": {"got": "hi", "by": "Echo"},
            "failed": ["Unhandled", "Odd"],
            "listed": ["k"],
            "region": "in us-east-1",
        }
        (tmp_path / "executions.sqlite3").unlink()
    # A secret is made up once.
    assert secrets[0] == secrets[1]
    assert len(secrets[0]) == 20
    assert secrets[0].isalnum()


def test_a_call_of_what_is_not_here_is_told_and_ends_the_execution(tmp_path: Path) -> None:
    text = "import boto3\ndef handler(event, context): boto3.client('dynamodb').get_item(TableName='t', Key={'k': {'S': 'v'}})"
    function = Function("Read", source=code(tmp_path / "f", text), handler="code.handler")
    wf = flow(lambda_.invoke("Call", function=function.arn, payload={}))
    with stack(tmp_path, [wf], [function]) as made:
        report = ended(made)
        line = made.line("dynamodb:GetItem")
    assert line.startswith("dynamodb:GetItem is not there on this machine, which has iot-data, lambda, s3, ")
    assert (report.status, report.cause) == ("ABORTED", f"'Call': {line}")


def test_functions_that_are_not_in_python_are_for_the_mocks(tmp_path: Path) -> None:
    function = Function("Js", source=code(tmp_path / "f", ""), handler="index.handler", runtime="nodejs22.x")
    wf = flow(lambda_.invoke("Call", function=function.arn, payload={}))
    with stack(tmp_path, [wf], [function], mocks={"function:Js": {"Payload": "mocked"}}) as made:
        assert ended(made).output == "mocked"


def test_a_function_that_is_interrupted_is_called_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sfgen.studio.engine._ENDING_SECONDS", 0.01)
    text = """
    import os
    def handler(event, context):
        print("begun")
        while not os.path.exists("go on"): pass
        return "done"
    """
    function = Function(
        "Slow", source=code(tmp_path / "f", text), handler="code.handler", timeout=timedelta(minutes=15)
    )
    wf = flow(lambda_.invoke("Call", function=function.arn, payload={}))
    with stack(tmp_path, [wf], [function]) as made:
        name = made.engine.start("app", {})
        made.line("begun")
    for thread in [each for each in threading.enumerate() if each.name == f"sfgen {name}"]:
        thread.join(PATIENCE)
    (tmp_path / "f" / "go on").touch()
    with stack(tmp_path, [wf], [function]) as made:
        report = made.end()
    assert (report.name, report.status, report.output, report.redrive_count) == (name, "SUCCEEDED", "done", 1)


# -- what starts things ---------------------------------------------------------------------------------------------------


def test_rules_follow_how_executions_end(tmp_path: Path, echo: Function) -> None:
    text = "def handler(event, context): print('told of', event['detail']['status'], event['detail']['error'])"
    told = Function("Told", source=code(tmp_path / "f", text), handler="code.handler")
    wf = flow(lambda_.invoke("Call", function=echo.arn, payload="fail"))
    after = flow(lambda_.invoke("Call", function=echo.arn, payload={}), name="after")
    on = {"source": "aws.states", "detail": {"stateMachineArn": [wf.arn], "status": ["FAILED"]}}
    rules = [
        EventRule("Tell", to=told, **on),
        EventRule("Start", to=after, **on),
        EventRule("Off", to=after, enabled=False, **on),
        EventRule("Other", to=after, source="aws.s3"),
    ]
    with stack(tmp_path, [wf, after], [echo, told, *rules]) as made:
        made.engine.start("app", {})
        assert made.end().status == "FAILED"
        report = made.end()
        assert (report.machine, report.input["error"]) == ("after", "Odd")
        assert made.line("Told: ") == "Told: told of FAILED Odd"
        assert len(made.engine.ids()) == 2


def test_schedules_are_said_not_to_run(tmp_path: Path, echo: Function) -> None:
    wf = flow(lambda_.invoke("Call", function=echo.arn, payload={}))
    with stack(tmp_path, [wf], [echo, Schedule("Nightly", workflow=wf, every=timedelta(days=1))]) as made:
        assert made.line("Nightly") == "the schedule Nightly starts nothing here: no clock runs for it"


def test_a_queue_feeds_a_function_over_the_api(tmp_path: Path) -> None:
    text = "def handler(event, context): print('worked on', *[record['body'] for record in event['Records']])"
    work = Function("Work", source=code(tmp_path / "f", text), handler="code.handler")
    queue = Queue("Jobs")
    call = s3.head_bucket("Look", Bucket="x")
    trigger = QueueTrigger("Each", queue=queue, function=work, batch_size=1)
    api = Api("Shop", routes=[Route("POST", "/jobs", SendToQueue(queue, ["n"]), body={"n": "integer"})])
    with stack(tmp_path, [flow(call)], [work, queue, trigger, api]) as made:
        assert made.call("POST", "/api/Shop/jobs", {"n": 7}, token="").status == 200
        assert made.line("Work: ") == 'Work: worked on {"n":7}'


def test_headers_of_a_function(tmp_path: Path) -> None:
    text = """
    import json
    def handler(event, context):
        return {"statusCode": 200, "multiValueHeaders": json.loads(event["body"]), "body": "x"}
    """
    function = Function("F", source=code(tmp_path / "f", text), handler="code.handler")
    api = Api("Shop", routes=[Route("POST", "/h", CallFunction(function))])
    wf = flow(s3.head_bucket("Look", Bucket="x"))
    with stack(tmp_path, [wf], [function, api]) as made:
        reply = made.call(
            "POST", "/api/Shop/h", {"X-A": ["1"], "Content-Length": ["99"], "Content-Type": ["text/plain"]}
        )
        assert (reply.status, reply.body) == (200, b"x")
        assert (reply.headers["x-a"], reply.headers["content-type"]) == ("1", "text/plain")
        for bad in ({"X-A": ["a\nb: c"]}, {"X A": ["1"]}, {"X-A\n": ["1"]}):
            reply = made.call("POST", "/api/Shop/h", bad)
            assert (reply.status, json.loads(reply.body)) == (502, {"message": "Internal server error"})


def test_an_api_that_asks_for_no_token_is_for_the_pages_of_the_server(tmp_path: Path, echo: Function) -> None:
    api = Api("Open", routes=[Route("GET", "/hello", CallFunction(echo))])
    with stack(tmp_path, [flow(s3.head_bucket("Look", Bucket="x"))], [echo, api]) as made:
        for headers, status in (
            ({}, 502),
            ({"Sec-Fetch-Site": "same-origin"}, 502),
            ({"Sec-Fetch-Site": "cross-site"}, 403),
            ({"Origin": "http://evil.example"}, 403),
            ({"Host": "evil.example"}, 421),
        ):
            assert request(made.host, "GET", "/api/Open/hello", headers=headers).status == status
        assert request(made.host, "GET", "/api/Open").status == 403


# -- the page, and what is open -------------------------------------------------------------------------------------------


@contextmanager
def site_of(tmp_path: Path, echo: Function, **more: Any) -> Iterator[Stack]:
    wf = flow(lambda_.invoke("Call", function=echo.arn, payload={}))
    endpoint = Lookup("Iot", service="iot", operation="DescribeEndpoint", member="endpointAddress")
    site = Site("Page", source=page(tmp_path), fakes=more.pop("fakes", None))
    api = Api("Shop", routes=[Route("GET", "/hello", CallFunction(echo))], origin=site.origin)
    settings = {"api": api, "messages": endpoint, "same": endpoint.value, "word": "as it is", "where": f"{api.url}/x"}
    site.add_settings({"origin": site.origin, **settings, **more.pop("settings", {})})
    with stack(tmp_path, [wf], [echo, api], site=site, **more) as made:
        yield made


def test_a_page_and_its_settings(tmp_path: Path, echo: Function) -> None:
    with site_of(tmp_path, echo) as made:
        assert b"Mine" in request(made.host, "GET", "/").body
        settings = json.loads(request(made.host, "GET", "/settings.json").body)
        assert settings == {
            "api": "/api/Shop",
            "messages": made.host,
            "same": made.host,
            "word": "as it is",
            "where": f"http://{made.host}/api/Shop/x",
            "origin": f"http://{made.host}",
            "local": True,
            "author": "you",
        }
        assert made.server.studio_address.startswith(f"http://{made.host}/studio/")
        assert request(made.host, "GET", "/studio/").status == 200
        other = request(made.host, "GET", "/?a=b", headers={"Host": made.host.replace("127.0.0.1", "localhost")})
        assert (other.status, other.headers["location"]) == (302, f"http://{made.host}/?a=b")


def test_files_of_a_page(tmp_path: Path, echo: Function) -> None:
    with site_of(tmp_path, echo) as made:
        for name in ("sub/a.js", ".env", ".git/config", "sub/.hidden", ".well-known/a.txt"):
            path = tmp_path / "page" / name
            path.parent.mkdir(exist_ok=True)
            path.write_text("x")
        statuses = {
            name: request(made.host, "GET", f"/{name}").status
            for name in (
                "sub/a.js",
                ".env",
                ".git/config",
                "sub/.hidden",
                ".well-known/a.txt",
                "../f",
                "%2e%2e/f",
                "none",
            )
        }
    assert statuses == {
        "sub/a.js": 200,
        ".env": 404,
        ".git/config": 404,
        "sub/.hidden": 404,
        ".well-known/a.txt": 200,
        "../f": 403,
        "%2e%2e/f": 403,
        "none": 404,
    }


def test_values_that_are_missing_are_named_at_once(tmp_path: Path, echo: Function) -> None:
    lookup = Lookup("Endpoint", service="other", operation="Describe", member="a")
    settings = {"a": Parameter("Colour"), "b": lookup}
    wrong = pytest.raises(OperateError, match="Colour, Endpoint have no value on this machine")
    with wrong as caught, site_of(tmp_path / "a", echo, settings=settings):
        pass
    assert caught.value.diagnostic.hint == "--parameter Colour=... --parameter Endpoint=..."
    assert caught.value.exit_code == 2
    given = {"Colour": "red", "Endpoint": "there"}
    with site_of(tmp_path / "b", echo, settings=settings, parameters=given) as made:
        told = json.loads(request(made.host, "GET", "/settings.json").body)
        assert (told["a"], told["b"]) == ("red", "there")


def test_a_value_for_nothing_is_refused(tmp_path: Path, echo: Function) -> None:
    settings = {"a": Parameter("Colour")}
    wrong = pytest.raises(OperateError, match="nothing here has a Parameter Color")
    with wrong as caught, site_of(tmp_path, echo, settings=settings, parameters={"Color": "red"}):
        pass
    assert caught.value.diagnostic.hint == "did you mean Colour?"


def test_a_value_in_a_definition_and_in_an_environment(tmp_path: Path) -> None:
    text = "import os\ndef handler(event, context): return [os.environ['SIZE'], event]"
    size: int = Parameter("Size", default=5)
    function = Function(
        "F", source=code(tmp_path / "f", text), handler="code.handler", environment={"SIZE": f"{size} m"}
    )
    wf = flow(lambda_.invoke("Call", function=function.arn, payload={"size": size}))
    for given, output in (({}, ["5 m", {"size": 5}]), ({"Size": 7}, ["7 m", {"size": 7}])):
        with stack(tmp_path / str(len(given)), [wf], [function], parameters=given) as made:
            assert ended(made).output == output


def test_a_workflow_that_starts_another_one_with_resources_of_its_own(tmp_path: Path, echo: Function) -> None:
    inner = flow(lambda_.invoke("Call", function=echo.arn, payload={"n": 1}), name="inner")
    bucket = Bucket("Data")
    outer = flow(
        s3.put_object("Write", Bucket=bucket.name, Key="k", Body="x"), inner.execute("Inner", input={}, wait=True)
    )
    with stack(tmp_path, [outer, inner], [echo, bucket]) as made:
        assert ended(made).output == {"got": {"n": 1}, "by": "Echo"}


# -- what stands in for the rest ------------------------------------------------------------------------------------------


def test_fakes_of_a_page_are_read_anew_when_they_change(tmp_path: Path, echo: Function) -> None:
    fakes = code(tmp_path, "mocks = {'Call': {'Payload': 'old'}}", "fakes")
    with site_of(tmp_path, echo, fakes=fakes) as made:
        assert ended(made).output == "old"
        fakes.write_text(
            "def served(client):\n    return {'Call': {'Payload': client('s3').meta.service_model.service_name}}"
        )
        assert ended(made).output == "s3"
    with site_of(tmp_path / "b", echo, fakes=fakes, mocks={"Call": {"Payload": "the user's"}}) as made:
        assert ended(made).output == "the user's"


def test_fakes_that_break_later_are_told(tmp_path: Path, echo: Function) -> None:
    fakes = code(tmp_path, "mocks = {}", "fakes")
    wf = flow(lambda_.invoke("Call", function=echo.arn, payload={}))
    api = Api("Shop", routes=[Route("POST", "/start", StartWorkflow(wf))])
    site = Site("Page", source=page(tmp_path), fakes=fakes)
    with stack(tmp_path, [wf], [echo, api], site=site) as made:
        assert made.call("POST", "/api/Shop/start", {}).status == 200
        assert made.end().status == "SUCCEEDED"
        fakes.write_text("mocks = broken")
        assert made.call("POST", "/api/Shop/start", {}).status == 502
        assert made.line("fakes.py:1: NameError: name 'broken' is not defined")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("\nmocks = {}[1]", r"fakes\.py:2: KeyError: 1"),
        ("x = 1", "has no mocks: a dict `mocks`, or a function"),
        ("def served(client): return 1", "has no mocks: a dict `mocks`, or a function"),
        ("def served(client):\n    return client('s4')", r"fakes\.py:2: UnknownServiceError"),
        ("import nonsense_module", r"fakes\.py:1: ModuleNotFoundError"),
    ],
    ids=["raises", "none", "no dict", "service", "import"],
)
def test_fakes_that_cannot_be_used_are_named(tmp_path: Path, echo: Function, text: str, message: str) -> None:
    fakes = code(tmp_path, "", "fakes")
    fakes.write_text(text)
    with pytest.raises(SfgenError, match=message), site_of(tmp_path, echo, fakes=fakes):
        pass


def test_a_form_of_another_server_with_the_same_folder_is_good(tmp_path: Path) -> None:
    bucket = Bucket("Data")
    wf = flow(s3.head_bucket("Look", Bucket=bucket.name))
    with stack(tmp_path, [wf], [bucket]) as made:
        told = made.application.client("s3").generate_presigned_post("data", "k")
    with stack(tmp_path, [wf], [bucket]) as made:
        body, headers = form(told["fields"], b"x")
        assert request(made.host, "POST", "/s3/data", body, headers).status == 204
