"""Templates of ARNs: text with slots that the arguments of a task fill.

    arn:{partition}:dynamodb:{region}:{account}:table/{TableName|:table/}

`{partition}`, `{region}` and `{account}` are those of the deployment, `{machine}` is the name of the state machine itself,
`{*why}` stays open. Any other slot is the path of a member of the arguments, with one of these behind it:

    {Member}            a name, or a whole ARN, which then replaces what stands before it
    {Member|:table/}    a name, or an ARN that has the name behind this text
    {Member@url}        the URL of a queue
    {Member@s3}         an S3 URI
    {Member@revision}   a name with its revision, and any revision of one without
    {Member@revisions}  the same, and the name alone
    {Member@key}        a key of KMS; an alias leaves open which one it is
    {Member@path}       a path, whose first slash stands before it already
    {Member@keys}       the keys of an object
    {Member=default}    what counts if the member is not given
    {Member~6}          a name that the service adds a hyphen and so many characters to
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from itertools import product
from typing import Final, TypeAlias

from sfgen.iam.arguments import Argument
from sfgen.iam.patterns import ACCOUNT, MACHINE, PARTITION, REGION, Derived, Pattern, Substitution, Unknown

__all__ = ["MACHINE", "Slot", "Template", "fill", "parse_template"]

_SLOT: Final = re.compile(r"\{([^{}]*)\}")
_MEMBER: Final = re.compile(
    r"(?P<path>[\w.\[\]]+)(?:\|(?P<separator>[^=~@]+))?(?:@(?P<form>\w+))?(?:=(?P<default>[^~]*))?(?:~(?P<added>\d+))?"
)
_FIXED: Final = {"partition": PARTITION, "region": REGION, "account": ACCOUNT, "machine": MACHINE}
_MOST: Final = 40


@dataclass(frozen=True, slots=True)
class Slot:
    """A place that a member of the arguments fills.

    Attributes:
        path: The path of the member.
        separator: What stands before the name in an ARN, where the member may be either; else None.
        form: `url`, `s3`, `revision`, `revisions`, `key`, `path` or `keys`, or None for a plain text.
        default: What counts if the member is not given, or None.
        added: How many characters the service adds to a name behind a hyphen; 0 for none.
    """

    path: str
    separator: str | None = None
    form: str | None = None
    default: str | None = None
    added: int = 0


Template: TypeAlias = tuple[str | Substitution | Unknown | Slot, ...]


@cache
def parse_template(text: str) -> Template:
    """Read a template.

    Raises:
        ValueError: A slot cannot be read.
    """
    parts: list[str | Substitution | Unknown | Slot] = []
    at = 0
    for match in _SLOT.finditer(text):
        parts += [_plain(text[at : match.start()])] if match.start() > at else []
        parts.append(_slot(match[1]))
        at = match.end()
    return (*parts, _plain(text[at:])) if at < len(text) else tuple(parts)


def _plain(text: str) -> str:
    if "*" in text:
        raise ValueError(f"{text!r} has a * without a reason: write {{*why}}")
    return text


def _slot(text: str) -> Substitution | Unknown | Slot:
    if text in _FIXED:
        return _FIXED[text]
    if text.startswith("*"):
        return Unknown(text[1:], avoidable=False)
    found = _MEMBER.fullmatch(text)
    if found is None:
        raise ValueError(f"{{{text}}} is no slot")
    return Slot(found["path"], found["separator"], found["form"], found["default"], int(found["added"] or 0))


def fill(template: Template, arguments: Argument) -> list[Pattern]:
    """Give the ARNs that a template stands for with these arguments: several where a member may be one of several texts."""
    choices: list[list[Pattern | Substitution | Unknown | str]] = [
        list(_candidates(part, arguments)) if isinstance(part, Slot) else [part] for part in template
    ]
    count = 1
    for choice in choices:
        count *= len(choice)
    if count > _MOST:
        many = Pattern.of(Unknown(f"there are more than {_MOST} of them"))
        choices = [choice if len(choice) == 1 else [many] for choice in choices]
    made = (_assembled(template, values) for values in product(*choices))
    return list(dict.fromkeys(made))


def _candidates(slot: Slot, arguments: Argument) -> list[Pattern]:
    label = slot.path.replace("[]", "")
    if slot.form == "keys":
        places = arguments.at(slot.path)
        if places and all(isinstance(place.value, dict) for place in places):
            return [Pattern.of(key) for place in places for key in place.value]
        return [Pattern.of(Unknown(f"the keys of {label} are known only when it runs"))]
    places = arguments.at(slot.path)
    texts = [text for place in places for text in place.texts()]
    if slot.form == "key":
        texts = [_key(text) for text in texts]
    if slot.form in {"revision", "revisions"}:
        texts = [each for text in texts for each in _revisions(text, alone=slot.form == "revisions")]
    if slot.form == "s3":
        # An empty text, say, is no object, and the call that gets it cannot succeed.
        texts = [
            text for text in texts if not all(isinstance(part, str) for part in text.parts) or "://" in text.opening
        ]
    found = [
        Pattern.of(*(_named(part, label) if isinstance(part, Unknown) else part for part in pattern.parts))
        for pattern in texts
    ]
    if found:
        return [*found, *_defaults(slot, arguments)]
    if places and slot.form == "s3":
        return []
    if slot.default is not None:
        return [Pattern.literal(slot.default)]
    return [Pattern.of(Unknown(f"the arguments do not give {label}"))]


def _defaults(slot: Slot, arguments: Argument) -> list[Pattern]:
    """Give the default if one of several elements does not have the member."""
    holder, several, name = slot.path.rpartition("[].")
    if slot.default is None or not several:
        return []
    lacking = any(not place.member(name) for place in arguments.at(f"{holder}[]"))
    return [Pattern.literal(slot.default)] if lacking else []


def _key(text: Pattern) -> Pattern:
    if text.opening.startswith("alias/") or ":alias/" in text.text():
        return Pattern.of(Unknown("an alias, which does not say which key it stands for"))
    return text


def _revisions(text: Pattern, *, alone: bool) -> list[Pattern]:
    any_one = Unknown("any revision", avoidable=False)
    if text.unknowns or ":" in text.split("/")[-1].text().replace("${", ""):
        return [text]
    if not all(isinstance(part, str) for part in text.parts):
        return [Pattern.of(text, Unknown("any revision, if none is given", avoidable=False))]
    return [*([text] if alone else []), Pattern.of(text, ":", any_one)]


def _named(part: Unknown, label: str) -> Unknown:
    return (
        part
        if part.why.startswith(label)
        else Unknown(f"{label} is {part.why}", part.avoidable, part.narrowed, part.width)
    )


def _assembled(template: Template, values: tuple[Pattern | Substitution | Unknown | str, ...]) -> Pattern:
    parts: list[Pattern | Substitution | Unknown | str] = []
    known = False
    for part, given in zip(template, values, strict=True):
        if not isinstance(part, Slot):
            parts.append(given)
            continue
        assert isinstance(given, Pattern)
        value = given.narrowed() if known or not given.is_open else given
        known = known or not given.is_open
        if part.form == "url":
            return _queue(value)
        if part.form == "s3":
            parts.append(_object(value))
        elif part.form == "path" and value.opening.startswith("/"):
            parts.append(value.split("/", 1)[1])
        elif part.separator is not None:
            _put_name(parts, value, part.separator)
        elif value.is_arn or (part.path.casefold().endswith("arn") and isinstance(value.parts[0], Substitution)):
            parts = [value]
        else:
            parts.append(value)
            if part.added and not value.unknowns:
                parts += [
                    "-",
                    Unknown(f"the service adds {part.added} characters to the name", False, width=part.added),
                ]
    return Pattern.of(*parts)


def _put_name(parts: list[Pattern | Substitution | Unknown | str], value: Pattern, separator: str) -> None:
    """Add a name to an ARN, out of a name or of an ARN that may be of another account."""
    written = Pattern.of(*parts)
    sole = value.substitution
    if value.is_arn and isinstance(written.parts[-1], str) and written.parts[-1].endswith(separator):
        parts[:] = [value]
    elif value.opening.startswith("arn:"):
        head = value.split(":", 5)
        name = value.split(separator)[-1]
        if len(head) == 6:
            parts[:] = ["arn:", head[1], ":", written.split(":", 5)[2], ":", head[3], ":", head[4], ":", _tail(written)]
        parts.append(name)
    elif sole is not None and not sole.name.casefold().endswith("name"):
        parts.append(Substitution(_base(sole.name, "Name"), Derived(sole.name, separator, 1, doubled=True)))
    else:
        parts.append(value)


def _tail(arn: Pattern) -> Pattern:
    return arn.split(":", 5)[5]


def _base(name: str, suffix: str) -> str:
    for ending in ("Arn", "ARN", "Url", "URL"):
        name = name.removesuffix(ending)
    return re.sub(r"[^A-Za-z0-9]", "", name) + suffix


def _queue(url: Pattern) -> Pattern:
    """Give the ARN of a queue from its URL: `https://sqs.eu-west-1.amazonaws.com/123456789012/orders`."""
    if url.is_arn:
        return url
    sole = url.substitution
    if sole is not None:
        account, name = (
            Substitution(_base(sole.name, suffix), Derived(sole.name, "/", index))
            for index, suffix in ((3, "Account"), (4, "Name"))
        )
        return Pattern.of("arn:", PARTITION, ":sqs:", REGION, ":", account, ":", name)
    pieces = url.split("/")
    if len(pieces) == 5:
        host = pieces[2].split(".")
        region = host[1] if len(host) >= 4 and host[0].text() == "sqs" else Pattern.of(REGION)
        return Pattern.of("arn:", PARTITION, ":sqs:", region, ":", pieces[3], ":", pieces[4])
    why = url.unknowns[0] if url.unknowns else Unknown("the URL of the queue has another form")
    return Pattern.of("arn:", PARTITION, ":sqs:", REGION, ":", ACCOUNT, ":", why)


def _object(uri: Pattern) -> Pattern:
    """Give `bucket/key` from `s3://bucket/key` or from the URL of an object."""
    if uri.opening.startswith("s3://"):
        return uri.split("s3://", 1)[1]
    if uri.substitution is not None:
        sole = uri.substitution
        return Pattern.of(Substitution(_base(sole.name, "Object"), Derived(sole.name, "s3://", 1)))
    hosted = re.match(r"https://([^./]+)\.s3[.-][^/]*/", uri.opening)
    if hosted is not None:
        return Pattern.of(hosted[1], "/", Pattern.of(uri.opening[hosted.end() :], *uri.parts[1:]))
    why = uri.unknowns[0] if uri.unknowns else Unknown("it is no S3 URI")
    return Pattern.of(why)
