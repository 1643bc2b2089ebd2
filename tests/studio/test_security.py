"""Who is refused, and how."""

from __future__ import annotations

import json
from urllib.parse import urlsplit

import pytest
from tornado.httpclient import HTTPClientError

from tests.studio.conftest import Look, Serve
from tests.studio.pages import fetch
from tests.studio.support import chain

SHOP = chain(Done={"Type": "Pass"})
DATA = ["/executions/x/summary", "/executions/x/steps/0", "/executions/x/events", "/graph/x.svg"]


@pytest.mark.parametrize("path", DATA)
@pytest.mark.parametrize("shown", ["", "Bearer", "Bearer wrong", "Basic {token}", "Bearer {token}x", "Bearer é"])
def test_data_needs_the_token(serve: Serve, path: str, shown: str) -> None:
    server = serve(SHOP)
    headers = {"Authorization": shown.format(token=server.token).encode("utf-8").decode("latin-1")}
    status, answer, content = fetch(server, path, headers=headers)
    assert status == 401
    assert answer["www-authenticate"] == "Bearer"
    assert json.loads(content)["message"] == "open the address that sfgen printed"


def test_the_page_needs_none_and_holds_no_data(serve: Serve) -> None:
    server = serve(SHOP)
    status, headers, content = fetch(server, "/", headers={"Authorization": ""})
    assert (status, headers["content-type"]) == (200, "text/html; charset=utf-8")
    assert server.token.encode() not in content


@pytest.mark.parametrize("path", ["/", *DATA])
@pytest.mark.parametrize("host", ["", "evil.example", "127.0.0.1", "127.0.0.1:1", "localhost.evil.example:{port}"])
def test_another_host_is_refused(serve: Serve, path: str, host: str) -> None:
    server = serve(SHOP)
    status, *_ = fetch(server, path, headers={"Host": host.format(port=server.port)})
    assert status == (400 if host == "" else 421)


def test_localhost_is_the_same_place(serve: Serve) -> None:
    server = serve(SHOP)
    host = f"localhost:{server.port}"
    status, headers, _ = fetch(server, "/", headers={"Host": host, "Origin": f"http://{host}"})
    assert status == 200
    assert f"ws://{host}" in headers["content-security-policy"]


@pytest.mark.parametrize("origin", ["http://evil.example", "null", "https://{host}", "http://localhost:{port}"])
def test_another_origin_is_refused(serve: Serve, look: Look, origin: str) -> None:
    server = serve(SHOP)
    headers = {"Origin": origin.format(host=server.guards.host, port=server.port)}
    assert fetch(server, "/", headers=headers)[0] == 403
    with pytest.raises(HTTPClientError, match="403"):
        look(server, headers=headers)


def test_a_socket_says_where_it_comes_from(serve: Serve, look: Look) -> None:
    server = serve(SHOP)
    with pytest.raises(HTTPClientError, match="403"):
        look(server, headers={"Origin": ""})
    with pytest.raises(HTTPClientError, match="421"):
        look(server, headers={"Host": "evil.example", "Origin": "http://evil.example"})


@pytest.mark.parametrize("token", ["", "wrong", "é"])
def test_a_socket_shows_the_token_first(serve: Serve, look: Look, token: str) -> None:
    page = look(serve(SHOP), token=token)
    assert page.hello == {}
    assert page.close_code == 4401


def test_each_answer_says_what_a_browser_may_do_with_it(serve: Serve) -> None:
    server = serve(SHOP)
    for path, token in (("/", ""), ("/none", ""), ("/executions/none/summary", None), ("/executions/x/summary", "")):
        _, headers, _ = fetch(server, path, token=token)
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["referrer-policy"] == "no-referrer"
        assert "server" not in headers
        policy = headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy


def test_each_server_has_a_token_of_its_own(serve: Serve) -> None:
    one, other = serve(SHOP), serve(SHOP)
    assert one.token != other.token
    assert urlsplit(one.address).fragment == f"token={one.token}"
    assert len(one.token) > 40


def test_files_beside_the_page_are_not_served(serve: Serve) -> None:
    server = serve(SHOP)
    for path in ("/../server.py", "/%2e%2e/server.py", "/..%2fserver.py", "//etc/passwd"):
        assert fetch(server, path)[0] in {403, 404}
