"""Pages that the stack hosts: what stands in the template, and which folders are refused."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from sfgen import DefinitionError, Pass, Workflow
from sfgen.deploy.template import Template, template_of
from sfgen.resources import Api, Bucket, CallFunction, Function, Lookup, Output, Resource, Route, Site
from tests.deploy.support import substituted
from tests.oracles.fixtures import Oracles


@pytest.fixture
def page(tmp_path: Path) -> Path:
    folder = tmp_path / "page"
    (folder / "parts").mkdir(parents=True)
    (folder / "index.html").write_text("<!doctype html><title>Videos</title>")
    (folder / "parts" / "app.js").write_text("export {};")
    return folder


def template(*resources: Resource, outputs: tuple[Output, ...] = ()) -> Template:
    workflow = Workflow("app")
    workflow.start_at(Pass("Done"))
    return template_of([(workflow, workflow.compile())], resources, outputs)


def calling(page: Path, origin: str) -> Api:
    (page.parent / "code.py").write_text("def handler(event, context): ...\n")
    function = Function("Code", source=page.parent / "code.py", handler="code.handler")
    return Api("PageApi", origin=origin, routes=[Route("POST", "/uploads", CallFunction(function))])


def test_only_the_distribution_reads_the_bucket(page: Path, oracles: Oracles) -> None:
    site = Site("Page", source=page)
    made = template(site, outputs=(Output("PageUrl", site.url),))
    resources = made.body["Resources"]
    assert [name for name in resources if name.startswith("Page")] == [
        "Page",
        "PageBucket",
        "PageBucketPolicy",
        "PageAccess",
        "PageHeaders",
    ]
    reading, encrypted = resources["PageBucketPolicy"]["Properties"]["PolicyDocument"]["Statement"]
    assert reading["Principal"] == {"Service": "cloudfront.amazonaws.com"}
    assert reading["Action"] == "s3:GetObject"
    arn = "arn:${AWS::Partition}:cloudfront::${AWS::AccountId}:distribution/${Page}"
    assert reading["Condition"] == {"StringEquals": {"AWS:SourceArn": {"Fn::Sub": arn}}}
    assert encrypted["Effect"] == "Deny"
    block = resources["PageBucket"]["Properties"]["PublicAccessBlockConfiguration"]
    assert set(block.values()) == {True}
    assert "DeletionPolicy" not in resources["PageBucket"]
    assert made.body["Outputs"]["PageUrl"]["Value"] == {"Fn::Sub": "https://${Page.DomainName}/"}
    assert oracles.cfn_lint_template(made.body) == []


def test_it_is_shown_over_https_and_may_do_little(page: Path) -> None:
    resources = template(Site("Page", source=page, connects_to=["https://api.example.com"])).body["Resources"]
    config = resources["Page"]["Properties"]["DistributionConfig"]
    assert config["DefaultRootObject"] == "index.html"
    assert config["DefaultCacheBehavior"]["ViewerProtocolPolicy"] == "redirect-to-https"
    assert config["DefaultCacheBehavior"]["Compress"] is True
    secure = resources["PageHeaders"]["Properties"]["ResponseHeadersPolicyConfig"]["SecurityHeadersConfig"]
    policy = secure["ContentSecurityPolicy"]["ContentSecurityPolicy"]
    values = {"AWS::Region": "us-west-2", "AWS::URLSuffix": "amazonaws.com"}
    rules = dict(rule.split(" ", 1) for rule in substituted(policy["Fn::Sub"], values).split("; "))
    assert rules["default-src"] == rules["frame-ancestors"] == rules["form-action"] == "'none'"
    assert rules["script-src"] == rules["style-src"] == "'self'"
    assert rules["connect-src"].split() == [
        "'self'",
        "https://*.execute-api.us-west-2.amazonaws.com",
        "wss://*.iot.us-west-2.amazonaws.com",
        "https://*.s3.us-west-2.amazonaws.com",
        "https://*.s3.amazonaws.com",
        "https://api.example.com",
    ]


def test_a_name_of_its_own(page: Path, oracles: Oracles) -> None:
    certificate = "arn:aws:acm:us-east-1:123456789012:certificate/1"
    site = Site("Page", source=page, domain="videos.example.com", certificate=certificate)
    assert site.url == "https://videos.example.com/"
    made = template(site)
    config = made.body["Resources"]["Page"]["Properties"]["DistributionConfig"]
    assert config["Aliases"] == ["videos.example.com"]
    assert oracles.cfn_lint_template(made.body) == []


def test_the_settings_are_an_output_that_cloudformation_fills_in(page: Path, oracles: Oracles) -> None:
    api = calling(page, "https://example.com")
    endpoint = Lookup("IotEndpoint", service="iot", operation="DescribeEndpoint", member="endpointAddress")
    settings: dict[str, str | Api | Lookup] = {
        "api": api,
        "messages": endpoint,
        "title": 'The "${x}" page',
        "both": f'"{Bucket("Videos").name}"',
        "é": "é",
    }
    made = template(Site("Page", source=page, settings=settings))
    assert made.lookups == {"IotEndpoint": endpoint}
    assert "PageApi" in made.body["Resources"]
    written = made.body["Outputs"]["PageSettings"]["Value"]["Fn::Sub"]
    values = {"PageApi": "a1", "AWS::Region": "us-west-2", "IotEndpoint": "x.iot", "Videos": "videos-1"}
    assert json.loads(substituted(written, values)) == {
        "api": "https://a1.execute-api.us-west-2.amazonaws.com/v1",
        "messages": "x.iot",
        "title": 'The "${x}" page',
        "both": '"videos-1"',
        "é": "é",
    }
    assert oracles.cfn_lint_template(made.body) == []


def test_an_api_that_names_the_page_may_be_made_after_it(page: Path, oracles: Oracles) -> None:
    site = Site("Page", source=page, settings={"title": "Videos"})
    site.add_settings({"api": calling(page, site.origin)})
    made = template(site)
    assert "PageApi" in made.body["Resources"]
    written = made.body["Outputs"]["PageSettings"]["Value"]["Fn::Sub"]
    assert written.startswith('{"title": "Videos", "api": "https://${PageApi}.execute-api')
    assert oracles.cfn_lint_template(made.body) == []


def test_settings_are_always_there(page: Path) -> None:
    assert template(Site("Page", source=page)).body["Outputs"]["PageSettings"]["Value"] == "{}"


def test_settings_are_an_object(page: Path) -> None:
    refused("the settings of the site Page are ['api']", source=page, settings=["api"])


def test_a_setting_is_given_once(page: Path) -> None:
    site = Site("Page", source=page, settings={"title": "Videos"})
    with pytest.raises(DefinitionError, match=r"test_site.py:\d+.*the site Page has a setting 'title' already"):
        site.add_settings({"title": "Talks"})


@pytest.mark.parametrize("value", [pytest.param(3, id="number"), pytest.param(["x"], id="list")])
def test_a_setting_is_a_text(page: Path, value: Any) -> None:
    with pytest.raises(DefinitionError, match=r"the setting 'rounds' of the site Page is no text"):
        Site("Page", source=page, settings={"rounds": value})


def test_files_are_those_of_the_page(page: Path) -> None:
    (page / ".git").mkdir()
    (page / ".git" / "config").write_text("secret")
    (page / ".DS_Store").write_text("")
    (page / ".well-known").mkdir()
    (page / ".well-known" / "security.txt").write_text("")
    assert list(Site("Page", source=page).files()) == [".well-known/security.txt", "index.html", "parts/app.js"]


def refused(match: str, **arguments: Any) -> None:
    with pytest.raises(DefinitionError, match=re.escape(match)) as raised:
        Site("Page", **arguments)
    [found] = raised.value.diagnostics
    assert found.source is not None
    assert found.source.file == __file__


def test_a_folder_that_is_no_page_is_refused(page: Path) -> None:
    refused("the folder of the site Page is not there", source=page / "other")
    refused("has no index.html", source=page / "parts")
    (page / "settings.json").write_text("{}")
    refused("has a settings.json", source=page)


def test_a_file_that_is_too_large_is_refused(page: Path) -> None:
    with (page / "talk.mp4").open("wb") as file:
        file.truncate(5 * 1024**3 + 1)
    refused("talk.mp4 of the site Page has 5,368,709,121 bytes", source=page)


def test_a_file_that_leads_elsewhere_is_refused(page: Path) -> None:
    (page.parent / "key.pem").write_text("secret")
    (page / "key.pem").symlink_to("../key.pem")
    refused("key.pem of the site Page leads out of its folder", source=page)


@pytest.mark.parametrize(
    "origin",
    [
        pytest.param("https://a.example.com/v1", id="path"),
        pytest.param("https://a.example.com; script-src *", id="policy"),
        pytest.param("http://a.example.com", id="plain"),
        pytest.param("*", id="everything"),
    ],
)
def test_only_an_origin_can_be_connected_to(page: Path, origin: str) -> None:
    refused(f"{origin!r} in connects_to is no origin", source=page, connects_to=[origin])


def test_what_goes_together_is_given_together(page: Path) -> None:
    refused("the site Page has only one of the two", source=page, domain="videos.example.com")
    refused("the fakes of the site Page are not there", source=page, fakes=page / "fakes.py")
