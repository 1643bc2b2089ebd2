"""A page from a file to a bucket and out of it: the commands against moto's server."""

from __future__ import annotations

import json
import sys
from typing import Any

import pytest
from click.testing import CliRunner, Result

from sfgen.cli import main
from tests.cli.conftest import Project
from tests.deploy.conftest import Emulator
from tests.oracles.fixtures import Oracles

FILE = """
    from pathlib import Path
    from sfgen import Succeed, Workflow
    from sfgen.resources import Output, Queue, Site

    orders = Queue("Orders")
    page = Site("Page", source=Path(__file__).parent / "page", settings={"queue": orders.name, "title": "Orders"})
    address = Output("PageUrl", page.url)
    wf = Workflow("shop")
    wf.start_at(Succeed("Done"))
"""


class Hosted:
    """A file with a page, and the account that it is deployed to."""

    def __init__(self, project: Project, emulator: Emulator) -> None:
        self.project, self.emulator = project, emulator
        project.write("shop.py", FILE)
        project.write("page/index.html", "<!doctype html><script type=module src=app.js></script>")
        project.write("page/app.js", "export {};")
        project.write("page/old.css", "")

    def run(self, command: str, *options: str, answer: str | None = None) -> Result:
        """Run a command, as a process of its own would."""
        sys.modules.pop("shop", None)
        place = ["--endpoint-url", self.emulator.url]
        return CliRunner().invoke(main, [command, "shop.py", *place, *options], input=answer, prog_name="sfgen")

    def deploy(self) -> str:
        """Deploy it, and give what was said."""
        done = self.run("deploy", "--yes")
        assert done.exit_code == 0, done.stderr
        return done.stderr

    @property
    def ids(self) -> dict[str, str]:
        """The physical id of each resource by its logical one."""
        found = self.emulator.client("cloudformation").describe_stack_resources(StackName="shop")
        return {each["LogicalResourceId"]: each.get("PhysicalResourceId", "") for each in found["StackResources"]}

    @property
    def objects(self) -> dict[str, bytes]:
        """What is in the bucket of the page."""
        s3, bucket = self.emulator.client("s3"), self.ids["PageBucket"]
        keys = [each["Key"] for each in s3.list_objects_v2(Bucket=bucket).get("Contents", ())]
        return {key: s3.get_object(Bucket=bucket, Key=key)["Body"].read() for key in keys}

    @property
    def invalidations(self) -> int:
        """How often CloudFront was told to drop its copies."""
        found: dict[str, Any] = self.emulator.client("cloudfront").list_invalidations(DistributionId=self.ids["Page"])
        return len(found["InvalidationList"].get("Items", ()))


@pytest.fixture
def hosted(project: Project, emulator: Emulator) -> Hosted:
    return Hosted(project, emulator)


def test_a_page_is_deployed_with_its_stack(hosted: Hosted) -> None:
    done = hosted.run("deploy", answer="y\n")
    assert done.exit_code == 0, done.stderr
    before, _, after = done.stderr.partition("Make them? [y/N]: y")
    assert "files of the page Page:\n  + app.js\n  + index.html\n  + old.css\n" in before
    url = f"PageUrl https://{done.stderr.rpartition('PageUrl https://')[2].strip()}"
    assert [line for line in after.splitlines() if line][-7:] == [
        "Page: sent app.js",
        "Page: sent old.css",
        "Page: sent settings.json",
        "Page: sent index.html",
        "the page Page is complete",
        "shop is deployed",
        url,
    ]
    assert url.endswith(".cloudfront.net/")
    assert done.stdout.startswith("arn:aws:states:")
    assert len(done.stdout.splitlines()) == 1
    assert json.loads(hosted.objects["settings.json"]) == {
        "queue": hosted.ids["Orders"].split("/")[-1],
        "title": "Orders",
    }
    assert hosted.objects["app.js"] == b"export {};"
    head = hosted.emulator.client("s3").head_object(Bucket=hosted.ids["PageBucket"], Key="index.html")
    assert (head["ContentType"], head["CacheControl"]) == ("text/html; charset=utf-8", "no-cache")
    assert hosted.invalidations == 0

    said = hosted.run("outputs").stdout
    assert url in said.splitlines()


def test_nothing_is_sent_that_is_there(hosted: Hosted) -> None:
    hosted.deploy()
    said = hosted.deploy()
    assert "no changes: the stack shop is as it should be" in said
    assert "sent" not in said
    assert "files of the page" not in said


def test_a_changed_page_is_sent_though_the_stack_is_the_same(hosted: Hosted) -> None:
    hosted.deploy()
    hosted.project.write("page/app.js", "export const changed = true;")
    (hosted.project.folder / "page" / "old.css").unlink()

    done = hosted.run("deploy", answer="n\n")
    assert done.exit_code == 1
    assert "files of the page Page:\n  ~ app.js\n  - old.css\nSend them? [y/N]: n\nnothing was changed\n" in done.stderr
    assert hosted.objects["app.js"] == b"export {};"

    said = hosted.deploy()
    assert "Page: sent app.js\nPage: CloudFront drops its copies\nPage: removed old.css\n" in said
    assert hosted.objects["app.js"] == b"export const changed = true;"
    assert "old.css" not in hosted.objects
    assert hosted.invalidations == 2


def test_the_difference_names_files(hosted: Hosted) -> None:
    hosted.deploy()
    assert hosted.run("diff").exit_code == 0
    hosted.project.write("page/app.js", "export const changed = true;")
    hosted.project.write("page/new.css", "")
    (hosted.project.folder / "page" / "old.css").unlink()
    done = hosted.run("diff")
    assert done.exit_code == 1
    assert done.stdout == "page Page\n  + new.css\n  ~ app.js\n  - old.css\n1 page differs\n"
    [found] = json.loads(hosted.run("diff", "--format", "json").stdout)["pages"]
    changes = {"added": ["new.css"], "changed": ["app.js"], "removed": ["old.css"]}
    assert found == {"name": "Page", **changes, "interrupted": False}


def test_settings_that_changed_are_sent_with_the_stack(hosted: Hosted) -> None:
    hosted.deploy()
    hosted.project.write("shop.py", FILE.replace('"title": "Orders"', '"title": "Our orders"'))
    said = hosted.deploy()
    assert "files of the page" not in said
    assert "Page: sent settings.json\nthe page Page is complete\n" in said
    assert json.loads(hosted.objects["settings.json"])["title"] == "Our orders"
    assert hosted.invalidations == 0


def test_destroy_empties_the_bucket_of_a_page_and_of_nothing_else(hosted: Hosted) -> None:
    hosted.deploy()
    bucket = hosted.ids["PageBucket"]
    done = hosted.run("destroy", answer="n\n")
    assert done.exit_code == 1
    assert f"Delete AWS::S3::Bucket PageBucket {bucket}, with the files of the page Page\n" in done.stderr
    assert "index.html" in hosted.objects

    done = hosted.run("destroy", "--yes")
    assert done.exit_code == 0, done.stderr
    assert "removed the files of the page Page\n" in done.stderr
    assert bucket not in [each["Name"] for each in hosted.emulator.client("s3").list_buckets()["Buckets"]]


def test_a_dry_run_and_a_template_call_nothing(hosted: Hosted) -> None:
    done = hosted.run("deploy", "--dry-run")
    assert done.exit_code == 0
    assert "PageBucket" in json.loads(done.stdout)["Resources"]
    assert hosted.emulator.client("s3").list_buckets()["Buckets"] == []


@pytest.mark.parametrize("kind", ["cloudformation", "sam"])
def test_a_template_for_others_says_where_the_files_go(hosted: Hosted, oracles: Oracles, kind: str) -> None:
    done = hosted.project.run("template", "shop.py", "--format", kind)
    assert done.exit_code == 0
    assert "into PageBucket when the stack is there, and the output PageSettings as settings.json" in done.stderr
    assert oracles.cfn_lint_template(json.loads(done.stdout)) == []


def test_a_refused_upload_names_the_permission_and_the_next_one_completes(
    hosted: Hosted, monkeypatch: pytest.MonkeyPatch
) -> None:
    from sfgen.deploy import client

    call = client.Caller.call

    def refuse(caller: client.Caller, operation: str, **members: Any) -> dict[str, Any]:
        if operation == "PutObject" and members["Key"] == "index.html":
            response = {"Error": {"Code": "AccessDenied", "Message": "Access Denied"}}
            raise client._refusal(operation, "s3", response, "us-east-1")
        return call(caller, operation, **members)

    with monkeypatch.context() as patched:
        patched.setattr(client.Caller, "call", refuse)
        done = hosted.run("deploy", "--yes")
    assert done.exit_code == 1
    assert done.stdout == ""
    assert "the stack is deployed; the page Page is not complete: the next sfgen deploy sends the rest" in done.stderr
    assert "error[deploy] PutObject was refused (AccessDenied): Access Denied" in done.stderr
    assert "whoever runs this needs the permission s3:PutObject" in done.stderr
    assert "index.html" not in hosted.objects
    assert "Page: sent index.html" in hosted.deploy()
