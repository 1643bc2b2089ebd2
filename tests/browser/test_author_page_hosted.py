"""The author's page as CloudFront answers with it: its own headers let it do all that it does, and nothing else.

The names are those of AWS; each request is answered here, so that the browser asks nobody else.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, Request, Route

from sfgen.cli.target import compile_targets
from sfgen.deploy.media_types import media_type
from sfgen.deploy.template import template_of
from sfgen.resources import Site
from tests.browser.conftest import ROOT
from tests.deploy.support import substituted

PAGE = "https://d111111abcdef8.cloudfront.net"
API = "https://a1b2c3.execute-api.us-west-2.amazonaws.com/v1"
BUCKET = "https://serverless-video-videos-1a2b3c.s3.us-west-2.amazonaws.com/"
IOT = "a1b2c3-ats.iot.us-west-2.amazonaws.com"
SETTINGS = {"api": API, "messages": IOT, "authorizer": "page"}
# What the policy refuses is told by an event of the document.
LISTEN = """
    window.refused = [];
    addEventListener("securitypolicyviolation", (event) => window.refused.push(`${event.effectiveDirective} ${event.blockedURI}`));
"""


@pytest.fixture(scope="module")
def site() -> tuple[Site, dict[str, str]]:
    """Give the flagship's page with the headers that its stack answers with."""
    compiled = compile_targets([str(ROOT / "examples" / "serverless_video.py")])
    machines = list(zip(compiled.workflows, compiled.machines.values(), strict=True))
    made = template_of(machines, compiled.resources, compiled.outputs, compiled.rules, own_roles=True)
    config = made.body["Resources"]["AuthorPageHeaders"]["Properties"]["ResponseHeadersPolicyConfig"]
    policy = config["SecurityHeadersConfig"]["ContentSecurityPolicy"]["ContentSecurityPolicy"]["Fn::Sub"]
    values = {"AWS::Region": "us-west-2", "AWS::URLSuffix": "amazonaws.com"}
    headers = {
        "Content-Security-Policy": substituted(policy, values),
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": config["SecurityHeadersConfig"]["FrameOptions"]["FrameOption"],
        "Referrer-Policy": config["SecurityHeadersConfig"]["ReferrerPolicy"]["ReferrerPolicy"],
        **{each["Header"]: each["Value"] for each in config["CustomHeadersConfig"]["Items"]},
    }
    [found] = made.sites
    return found, headers


class Cloud:
    """Answers as the stack does.

    Attributes:
        asked: Method and address of each request, in order.
    """

    def __init__(self, site: Site, headers: dict[str, str]) -> None:
        self.files, self.headers = site.files(), headers
        self.asked: list[str] = []

    def answer(self, route: Route, request: Request) -> None:
        """Answer a request."""
        address = request.url.partition("?")[0]
        self.asked.append(f"{request.method} {address}")
        open_to_the_page = {"Access-Control-Allow-Origin": PAGE, "Access-Control-Allow-Headers": "*"}
        if address.startswith(f"{PAGE}/"):
            self._file(route, urlsplit(address).path[1:] or "index.html")
        elif address == f"{API}/uploads":
            form = {"url": BUCKET, "fields": {"key": "uploads/ada/v1.mp4"}}
            answer = {"video_id": "v1", "key": "uploads/ada/v1.mp4", "form": form}
            route.fulfill(status=200, headers=open_to_the_page, json=answer)
        elif address.startswith((API, BUCKET)):
            route.fulfill(status=200, headers=open_to_the_page, json={})
        else:
            route.abort()

    def _file(self, route: Route, name: str) -> None:
        if name == "settings.json":
            body: bytes = json.dumps(SETTINGS).encode()
        elif name in self.files:
            body = self.files[name].read_bytes()
        else:
            route.fulfill(status=403, headers=self.headers, body="")
            return
        route.fulfill(status=200, headers={**self.headers, "Content-Type": media_type(name)}, body=body)


@pytest.fixture
def cloud(site: tuple[Site, dict[str, str]]) -> Cloud:
    return Cloud(*site)


@pytest.fixture
def page(chromium: Browser, cloud: Cloud) -> Iterator[Page]:
    context = chromium.new_context(reduced_motion="reduce")
    context.add_init_script(LISTEN)
    context.route("**/*", cloud.answer)
    opened = context.new_page()
    opened.goto(f"{PAGE}/#token=ada.4000000000.signature")
    yield opened
    context.close()


def refused(page: Page) -> list[Any]:
    found: list[Any] = page.evaluate("window.refused")
    return found


def test_its_headers_let_it_load_call_and_upload(page: Page, cloud: Cloud) -> None:
    video = {"name": "talk.mp4", "mimeType": "video/mp4", "buffer": b"\0" * 1000}
    with page.expect_request(f"{API}/videos"):
        page.locator("input[type=file]").first.set_input_files(video)  # type: ignore[arg-type]
    assert f"POST {BUCKET}" in cloud.asked
    assert cloud.asked.index(f"POST {API}/uploads") < cloud.asked.index(f"POST {BUCKET}")
    assert refused(page) == []


def test_it_may_listen_to_iot_core_and_show_a_picture_of_the_bucket(page: Page) -> None:
    page.evaluate(f"new WebSocket('wss://{IOT}/mqtt').onerror = () => null")
    page.evaluate(f"new Image().src = '{BUCKET}avatars/ada/v1.png'")
    page.wait_for_load_state("networkidle")
    assert refused(page) == []


@pytest.mark.parametrize(
    ("script", "told"),
    [
        pytest.param("fetch('https://example.com/').catch(() => 0)", "connect-src https://example.com/", id="call"),
        pytest.param("new WebSocket('wss://example.com/')", "connect-src wss://example.com/", id="socket"),
        pytest.param("new Image().src = 'https://example.com/a.png'", "img-src https://example.com/a.png", id="image"),
        pytest.param(
            "document.body.append(Object.assign(document.createElement('script'), {textContent: 'window.bad = 1'}))",
            "script-src-elem inline",
            id="inline",
        ),
    ],
)
def test_it_may_do_nothing_else(page: Page, script: str, told: str) -> None:
    page.evaluate(f"() => {{ try {{ {script} }} catch {{}} }}")
    page.wait_for_function("window.refused.length > 0")
    assert refused(page) == [told]
