"""Clients of boto3 in this process: for tasks, and for the files that stand in for what is not here."""

from __future__ import annotations

import os
import threading
from typing import Any, Final

from sfgen.local.runs import REGION
from sfgen.studio.application.hooks import Ask, handlers
from sfgen.studio.application.signatures import KEY_ID

__all__ = ["Clients", "environment"]

_NO_FILES: Final = {
    "profile": (None, None, None, None),
    "config_file": (None, None, os.devnull, None),
    "credentials_file": (None, None, os.devnull, None),
}


def environment(secret: str, storage: str) -> dict[str, str]:
    """Give what leads boto3 here in another process.

    Args:
        secret: What addresses are signed with.
        storage: The address that those of objects begin with.
    """
    return {
        "AWS_ACCESS_KEY_ID": KEY_ID,
        "AWS_SECRET_ACCESS_KEY": secret,
        "AWS_REGION": REGION,
        "AWS_DEFAULT_REGION": REGION,
        "AWS_ENDPOINT_URL_S3": storage,
        "AWS_CONFIG_FILE": os.devnull,
        "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
        "AWS_EC2_METADATA_DISABLED": "true",
    }


class Clients:
    """Makes clients that call nobody.

    Args:
        ask: Answers their calls.
        secret: What addresses are signed with.
        storage: The address that those of objects begin with.
    """

    def __init__(self, ask: Ask, secret: str, storage: str) -> None:
        self._ask = ask
        self._secret = secret
        self._storage = storage
        self._lock = threading.Lock()
        self._session: Any = None
        self._made: dict[str, Any] = {}

    def client(self, service: str, *_: Any, **options: Any) -> Any:
        """Give a new client, as `boto3.client` does."""
        given = {"region_name": REGION, **options}
        if service == "s3":
            given["endpoint_url"] = self._storage
        with self._lock:
            return self._opened().client(service, **given)

    def shared(self, service: str) -> Any:
        """Give a client that others have too."""
        if service not in self._made:
            self._made[service] = self.client(service)
        return self._made[service]

    def _opened(self) -> Any:
        if self._session is None:
            import boto3
            import botocore.session

            session = botocore.session.Session(session_vars=_NO_FILES)
            session.set_credentials(KEY_ID, self._secret)
            for event, handler in handlers(self._ask):
                session.register(event, handler)
            self._session = boto3.session.Session(botocore_session=session)
        return self._session
