"""Pages that the stack hosts: a bucket that only its CloudFront distribution reads, and the settings that a page is given.

Source: AWS CloudFormation Template Reference, "AWS::CloudFront::Distribution", "AWS::CloudFront::OriginAccessControl",
"AWS::CloudFront::ResponseHeadersPolicy"; Amazon CloudFront Developer Guide, "Restrict access to an Amazon S3 origin", "Use managed
cache policies", "Specify a default root object".
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any, Final, TypeAlias, TypeGuard, cast

from sfgen.dsl.parameter import ParameterRoot
from sfgen.errors import DefinitionError
from sfgen.expr.refs import Expr
from sfgen.expr.tree import Access, Call, Literal, Node, finding
from sfgen.expr.values import concat, constant_text, lift
from sfgen.resources.api import Api
from sfgen.resources.base import (
    ACCOUNT,
    PARTITION,
    REGION,
    URL_SUFFIX,
    Output,
    Resource,
    ResourceRoot,
    checked_id,
    references,
    to_cloudformation,
)
from sfgen.resources.lookup import Lookup
from sfgen.resources.storage import Bucket

__all__ = ["INDEX", "PAGE_TAG", "SETTINGS", "Site"]

Setting: TypeAlias = str | Api | Lookup

INDEX: Final = "index.html"
"""The file that the address of a site shows."""

SETTINGS: Final = "settings.json"
"""The file with the settings of a site: an object of texts."""

PAGE_TAG: Final = "sfgen:page"
"""The tag of a bucket that holds the files of a site, and nothing else."""

_LARGEST_FILE: Final = 5 * 1024**3
"""Most bytes that one request puts. Source: Amazon S3 User Guide, "Uploading objects"."""

_CACHING_OPTIMIZED: Final = "658327ea-f89d-4fab-a63d-7e88639e58f6"
"""The managed cache policy that goes by the Cache-Control of the files. Source: "Use managed cache policies"."""

_ORIGIN: Final = re.compile(r"(https|wss)://(\*\.)?[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*(:[0-9]{1,5})?")
_TWO_YEARS: Final = 63_072_000


class _PageBucket(Bucket):
    """The bucket of a site: the distribution reads it, and nobody else."""

    def __init__(self, logical_id: str, site: Site) -> None:
        self._site = site
        properties = {
            # With the keys of S3 itself the ETag of an object is the MD5 of its content.
            "BucketEncryption": {
                "ServerSideEncryptionConfiguration": [{"ServerSideEncryptionByDefault": {"SSEAlgorithm": "AES256"}}]
            },
            "Tags": [{"Key": PAGE_TAG, "Value": site.logical_id}],
        }
        super().__init__(logical_id, keep="Delete", properties=properties)

    def statements(self) -> list[dict[str, Any]]:
        arn = f"arn:{PARTITION}:cloudfront::{ACCOUNT}:distribution/{self._site.ref}"
        reading = {
            "Effect": "Allow",
            "Principal": {"Service": "cloudfront.amazonaws.com"},
            "Action": "s3:GetObject",
            "Resource": f"{self.arn}/*",
            "Condition": {"StringEquals": {"AWS:SourceArn": arn}},
        }
        return [reading, *super().statements()]


class Site(Resource):
    """A page, and the files beside it, behind CloudFront: over HTTPS alone, from a bucket that nobody else reads.

    `sfgen deploy` puts the files there, and beside them `settings.json` with the settings. The page may load scripts, styles and fonts
    from its own files only, and may call APIs of API Gateway, buckets and IoT Core in the stack's Region, and `connects_to`.

    Args:
        logical_id: Its name in the template.
        source: The folder with `index.html`. A relative path counts from the current folder: `Path(__file__).parent / "page"`.
            Files whose names begin with a dot are left out, but for the folder `.well-known`.
        settings: What the page must know of the stack, by name: texts with references, an `Api` for its address, a `Lookup` for its
            value. Everybody who opens the page can read them. `add_settings` has those that are made later.
        fakes: A Python file that stands in for what the application calls when it is served on this machine.
        connects_to: Further origins that the page may call, such as `https://api.example.com` or `wss://*.example.com`.
        domain: A name of your own for it, such as `videos.example.com`; its DNS must lead to `distribution_domain`.
        certificate: The ARN of the certificate of that name, from ACM in us-east-1.
        distribution: More members of `DistributionConfig` of `AWS::CloudFront::Distribution`.

    Raises:
        DefinitionError: The folder or `index.html` is not there, or a file in it cannot be part of a page (codes `field-wrong-value`,
            `field-wrong-type`, `field-conflict`).
    """

    def __init__(
        self,
        logical_id: str,
        *,
        source: Path | str,
        settings: Mapping[str, Setting] | None = None,
        fakes: Path | str | None = None,
        connects_to: Sequence[str] = (),
        domain: str | None = None,
        certificate: str | None = None,
        distribution: Mapping[str, Any] | None = None,
    ) -> None:
        self.source: Path = Path(source)
        self.logical_id = checked_id(logical_id)
        self._check_files()
        self.fakes: Path | None = None if fakes is None else Path(fakes)
        if self.fakes is not None and not self.fakes.is_file():
            raise _wrong(f"the fakes of the site {logical_id} are not there: {self.fakes}")
        if (domain is None) != (certificate is None):
            hint = "domain= and certificate= go together: CloudFront shows a name of yours with its certificate only"
            raise DefinitionError([finding("field-conflict", f"the site {logical_id} has only one of the two", hint)])
        self.settings: dict[str, Setting] = {}
        self._nodes: dict[str, Node] = {}
        self.add_settings(settings or {})
        self._domain = domain
        self._connects_to = [connects_to] if isinstance(connects_to, str) else list(connects_to)
        for each in self._connects_to:
            if not _ORIGIN.fullmatch(constant_text(each, "an origin in connects_to")):
                raise _wrong(f"{each!r} in connects_to is no origin", "such as https://api.example.com, without a path")
        own = (
            {}
            if domain is None
            else {
                "Aliases": [domain],
                "ViewerCertificate": {
                    "AcmCertificateArn": certificate,
                    "SslSupportMethod": "sni-only",
                    "MinimumProtocolVersion": "TLSv1.2_2021",
                },
            }
        )
        config = {**self._config(), **own, **(distribution or {})}
        super().__init__(logical_id, "AWS::CloudFront::Distribution", {"DistributionConfig": config})

    @property
    def url(self) -> str:
        """Its address: that of `index.html`."""
        return f"{self.origin}/"

    @property
    def origin(self) -> str:
        """Its origin, which APIs and buckets let in; without `/` at its end."""
        return f"https://{self.distribution_domain if self._domain is None else self._domain}"

    @property
    def distribution_domain(self) -> str:
        """The name that CloudFront gives it."""
        return self.attribute("DomainName")

    @cached_property
    def bucket(self) -> Bucket:
        """The bucket with its files; it goes with the stack."""
        return _PageBucket(f"{self.logical_id}Bucket", self)

    def files(self) -> dict[str, Path]:
        """Give its files as they are now, by their paths in the address, in order; without `settings.json`."""
        found = ((path.relative_to(self.source), path) for path in self.source.rglob("*") if path.is_file())
        shown = {name.as_posix(): path for name, path in found if not any(map(_is_hidden, name.parts))}
        return dict(sorted(shown.items()))

    def add_settings(self, settings: Mapping[str, Setting]) -> None:
        """Add settings that could not be given before: those of an `Api` that names the origin of the site, for example.

        Args:
            settings: As for the class.

        Raises:
            DefinitionError: There is one of that name already, or it is no text, no `Api` and no `Lookup`.
        """
        if not isinstance(settings, Mapping):
            message = f"the settings of the site {self.logical_id} are {settings!r}"
            raise DefinitionError([finding("field-wrong-type", message, 'an object of texts: {"api": api}')])
        twice = sorted(self.settings.keys() & settings.keys())
        if twice:
            message = f"the site {self.logical_id} has a setting {twice[0]!r} already"
            raise DefinitionError([finding("field-conflict", message, "give it once")])
        self._nodes |= {name: self._lifted(name, value) for name, value in settings.items()}
        self.settings |= settings

    @property
    def _settings(self) -> Node:
        return _json_text(self._nodes)

    @property
    def settings_output(self) -> Output:
        """The output of the stack with its settings: CloudFormation fills them in."""
        what = f"The settings of the page {self.logical_id}"
        return Output(f"{self.logical_id}Settings", cast(str, Expr(self._settings)), description=what)

    @property
    def parameters(self) -> list[ParameterRoot]:
        """Each `Parameter` that its properties and its settings hold."""
        roots = {access.root: None for access in self._settings.accesses}
        own = [root for root in roots if isinstance(root, ParameterRoot) and not isinstance(root, ResourceRoot)]
        return list(dict.fromkeys([*super().parameters, *own]))

    @property
    def parts(self) -> tuple[Resource, ...]:
        """Its bucket, what lets the distribution read it, the headers of each answer, and what the settings name."""
        return (self.bucket, self._access, self._headers, *references(self._settings))

    def _lifted(self, name: str, value: object) -> Node:
        """Give a setting as a value of the template.

        Raises:
            DefinitionError: It is no text, or one that only a workflow knows when it runs.
        """
        constant_text(name, "the name of a setting")
        if isinstance(value, Api):
            value = value.url
        elif isinstance(value, Lookup):
            value = value.value
        node = lift(value)
        problems = list(node.problems)
        if not problems and not (isinstance(node, (Access, Call)) or _is_text(node)):
            message = f"the setting {name!r} of the site {self.logical_id} is no text, no Api and no Lookup: {value!r}"
            problems.append(finding("field-wrong-type", message, "write numbers as text: the page reads them"))
        if problems:
            raise DefinitionError(problems)
        to_cloudformation(node, {})
        return node

    # -- what CloudFront is told ------------------------------------------------------------------------------------

    def _config(self) -> dict[str, Any]:
        origin = {
            "Id": "files",
            "DomainName": self.bucket.attribute("RegionalDomainName"),
            "OriginAccessControlId": self._access.attribute("Id"),
            # Without the empty identity of the older kind CloudFormation takes a bucket for another web server.
            "S3OriginConfig": {"OriginAccessIdentity": ""},
        }
        behaviour = {
            "TargetOriginId": "files",
            "ViewerProtocolPolicy": "redirect-to-https",
            "AllowedMethods": ["GET", "HEAD"],
            "Compress": True,
            "CachePolicyId": _CACHING_OPTIMIZED,
            "ResponseHeadersPolicyId": self._headers.ref,
        }
        return {
            "Enabled": True,
            "DefaultRootObject": INDEX,
            "HttpVersion": "http2and3",
            "IPV6Enabled": True,
            "Origins": [origin],
            "DefaultCacheBehavior": behaviour,
        }

    # Both names must be unique in the account, and that of an access control has 64 characters at most: as a bucket's.

    @cached_property
    def _access(self) -> Resource:
        config = {
            "Name": self.bucket.name,
            "OriginAccessControlOriginType": "s3",
            "SigningBehavior": "always",
            "SigningProtocol": "sigv4",
        }
        properties = {"OriginAccessControlConfig": config}
        return Resource(f"{self.logical_id}Access", "AWS::CloudFront::OriginAccessControl", properties)

    @cached_property
    def _headers(self) -> Resource:
        secure = {
            "StrictTransportSecurity": {
                "AccessControlMaxAgeSec": _TWO_YEARS,
                "IncludeSubdomains": False,
                "Override": True,
            },
            "ContentTypeOptions": {"Override": True},
            "ReferrerPolicy": {"ReferrerPolicy": "no-referrer", "Override": True},
            "FrameOptions": {"FrameOption": "DENY", "Override": True},
            "ContentSecurityPolicy": {"ContentSecurityPolicy": self._content_security_policy(), "Override": True},
        }
        opener = {"Header": "Cross-Origin-Opener-Policy", "Value": "same-origin", "Override": True}
        config = {
            "Name": self.bucket.name,
            "SecurityHeadersConfig": secure,
            "CustomHeadersConfig": {"Items": [opener]},
        }
        properties = {"ResponseHeadersPolicyConfig": config}
        return Resource(f"{self.logical_id}Headers", "AWS::CloudFront::ResponseHeadersPolicy", properties)

    def _content_security_policy(self) -> str:
        """Say what the page may load and call; it cannot name the stack's API, which lets in the page's origin."""
        region = f"{REGION}.{URL_SUFFIX}"
        objects = f"https://*.s3.{region} https://*.s3.{URL_SUFFIX}"
        called = [f"https://*.execute-api.{region}", f"wss://*.iot.{region}", objects, *self._connects_to]
        return "; ".join(
            [
                "default-src 'none'",
                "script-src 'self'",
                "style-src 'self'",
                "font-src 'self'",
                "manifest-src 'self'",
                f"img-src 'self' data: blob: {objects}",
                f"media-src 'self' blob: {objects}",
                f"connect-src 'self' {' '.join(called)}",
                "base-uri 'none'",
                "form-action 'none'",
                "frame-ancestors 'none'",
            ]
        )

    # -- what it is made of -----------------------------------------------------------------------------------------

    def _check_files(self) -> None:
        if not self.source.is_dir():
            hint = 'a relative path counts from the current folder: Path(__file__).parent / "page"'
            raise _wrong(f"the folder of the site {self.logical_id} is not there: {self.source}", hint)
        files = self.files()
        if INDEX not in files:
            raise _wrong(f"the site {self.logical_id} has no {INDEX} in {self.source}", "it is what its address shows")
        if SETTINGS in files:
            message = f"the site {self.logical_id} has a {SETTINGS} in {self.source}"
            raise _wrong(message, "it is made from settings= when the site is deployed or served: take the file away")
        top = self.source.resolve()
        for name, path in files.items():
            if not path.resolve().is_relative_to(top):
                message = f"{name} of the site {self.logical_id} leads out of its folder, to {path.resolve()}"
                raise _wrong(message, "everybody could read it: put a copy there if that is meant")
            if path.stat().st_size > _LARGEST_FILE:
                message = f"{name} of the site {self.logical_id} has {path.stat().st_size:,} bytes"
                raise _wrong(message, f"a file of a page has {_LARGEST_FILE:,} at most: put it into a Bucket")
            if not os.access(path, os.R_OK):
                raise _wrong(f"{name} of the site {self.logical_id} cannot be read", "every file in the folder is sent")


def _wrong(message: str, hint: str | None = None) -> DefinitionError:
    return DefinitionError([finding("field-wrong-value", message, hint)])


def _is_hidden(part: str) -> bool:
    # Source: RFC 8615, "Well-Known Uniform Resource Identifiers".
    return part.startswith(".") and part != ".well-known"


def _json_text(settings: Mapping[str, Node]) -> Node:
    """Write settings as a JSON object; what CloudFormation fills in stands between its quotes."""
    parts: list[Node] = [Literal("{")]
    for number, (name, value) in enumerate(settings.items()):
        parts.append(Literal(f'{", " if number else ""}{json.dumps(name, ensure_ascii=False)}: "'))
        parts += [*_quoted(value), Literal('"')]
    return concat([*parts, Literal("}")])


def _quoted(node: Node) -> Iterator[Node]:
    parts = node.args if isinstance(node, Call) and node.op == "concat" else (node,)
    for part in parts:
        if _is_text(part):
            yield Literal(json.dumps(part.value, ensure_ascii=False)[1:-1])
        else:
            yield part


def _is_text(node: Node) -> TypeGuard[Literal]:
    return isinstance(node, Literal) and isinstance(node.value, str)
