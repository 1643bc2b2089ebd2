"""Who may talk to the server: pages that it has served itself, and whoever has the token that it printed.

Other pages in the same browser can send requests to 127.0.0.1, under any name that resolves to it. So the name of the host and
the origin are checked, and the token is what no other page knows.
"""

from __future__ import annotations

import hmac
from collections.abc import Awaitable
from dataclasses import dataclass, field
from typing import Any, ClassVar, Final

from tornado.httputil import HTTPServerRequest
from tornado.web import RequestHandler

__all__ = ["Guarded", "Guards", "is_token", "policy"]

_POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:; font-src 'self';"
    " connect-src 'self' ws://{host}; manifest-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
)


@dataclass
class Guards:
    """What requests are checked against.

    Attributes:
        token: The token.
        port: The port that the server listens on.
    """

    token: str = field(repr=False)
    port: int = 0

    @property
    def host(self) -> str:
        """Host and port, as they stand in the address that is printed."""
        return f"127.0.0.1:{self.port}"

    @property
    def hosts(self) -> tuple[str, ...]:
        """What may stand in `Host`."""
        return (self.host, f"localhost:{self.port}")


def is_token(given: str, token: str) -> bool:
    """Say whether somebody has the token; how long it takes does not tell how much of it is right."""
    # What JSON or a header holds may be no text that UTF-8 has.
    return hmac.compare_digest(given.encode("utf-8", "surrogatepass"), token.encode())


def policy(host: str) -> str:
    """Give the Content-Security-Policy for a host."""
    return _POLICY.format(host=host)


def refusal(request: HTTPServerRequest, guards: Guards, *, is_socket: bool = False) -> tuple[int, str] | None:
    """Give status and reason for refusing a request because of where it comes from, or None."""
    host = request.headers.get("Host", "")
    if host not in guards.hosts:
        return 421, f"this server is {guards.host}"
    origin = request.headers.get("Origin")
    if (origin is None and is_socket) or origin not in {None, f"http://{host}"}:
        return 403, "requests come from the pages of this server"
    return None


class Guarded(RequestHandler):
    """A handler that refuses foreign hosts, foreign origins, and requests without the token.

    Attributes:
        needs_token: Whether a request must show the token; files of pages hold no data and need none.
    """

    needs_token: ClassVar[bool] = True

    @property
    def guards(self) -> Guards:
        """What requests are checked against."""
        guards: Guards = self.settings["guards"]
        return guards

    def set_default_headers(self) -> None:
        """Set the headers that every answer has, errors included."""
        self.clear_header("Server")
        self.set_header("X-Content-Type-Options", "nosniff")
        self.set_header("Referrer-Policy", "no-referrer")
        self.set_header("Cross-Origin-Resource-Policy", "same-origin")
        self.set_header("Cross-Origin-Opener-Policy", "same-origin")
        self.set_header("Cache-Control", "no-store")
        host = self.request.headers.get("Host", "")
        self.set_header("Content-Security-Policy", policy(host if host in self.guards.hosts else self.guards.host))

    def prepare(self) -> Awaitable[None] | None:
        """Refuse what comes from elsewhere."""
        refused = refusal(self.request, self.guards)
        if refused is None and self.needs_token and not self._has_token():
            refused = 401, "open the address that sfgen printed"
            self.set_header("WWW-Authenticate", "Bearer")
        if refused is not None:
            self.refuse(*refused)
        return None

    def refuse(self, status: int, message: str, hint: str | None = None) -> None:
        """Answer with an error, in one line that says why."""
        self.set_status(status)
        self.finish({"message": message, "hint": hint})

    def write_error(self, status_code: int, **_: Any) -> None:
        """Answer with an error that nobody has worded."""
        self.finish({"message": f"{status_code} {self._reason}", "hint": None})

    def _has_token(self) -> bool:
        scheme, _, given = self.request.headers.get("Authorization", "").partition(" ")
        return scheme.lower() == "bearer" and is_token(given.strip(), self.guards.token)
