"""JSONata's functions of texts, as jsonata 2.0.6 has them."""

from __future__ import annotations

import base64
import math
import re
import urllib.parse
from collections.abc import Callable
from typing import Any, Final

from sfgen.local.jsonata_base import fault, string
from sfgen.local.jsonata_regex import matches

__all__ = ["TEXTS"]

Apply = Callable[[Any, list[Any]], Any]


def _string(value: Any, prettify: Any = None) -> Any:
    return None if value is None else string(value, indented=bool(prettify))


def _slice(length: int, at: float | None, default: int) -> int:
    """Give a place as JavaScript's `slice` takes it."""
    if at is None:
        return default
    place = math.trunc(at)
    return max(length + place, 0) if place < 0 else min(place, length)


def _substring(text: Any, start: Any, length: Any = None) -> Any:
    if text is None:
        return None
    size = len(text)
    if start is None:
        return text if length is None else ""
    if size + start < 0:
        start = 0
    if length is None:
        return text[_slice(size, start, 0) :]
    if length <= 0:
        return ""
    end = start + length if start >= 0 else size + start + length
    return text[_slice(size, start, 0) : _slice(size, end, size)]


def _before(text: Any, separator: Any) -> Any:
    if text is None or separator is None:
        return text
    return text.partition(separator)[0] if separator else ""


def _after(text: Any, separator: Any) -> Any:
    if text is None or separator is None:
        return text
    if not separator:
        return text
    _, found, rest = text.partition(separator)
    return rest if found else text


def _trim(text: Any) -> Any:
    if text is None:
        return None
    squeezed = re.sub("[ \t\n\r]+", " ", text)
    return squeezed.removeprefix(" ").removesuffix(" ")


def _pad(text: Any, width: Any, character: Any = None) -> Any:
    if text is None or width is None:
        return text
    missing = math.trunc(abs(width)) - len(text)
    if missing <= 0:
        return text
    padding = ((character or " ") * missing)[:missing]
    return text + padding if width > 0 else padding + text


def _join(texts: Any, separator: Any = None) -> Any:
    return None if texts is None else (separator or "").join(texts)


def _contains(apply: Apply, text: Any, token: Any) -> Any:
    if text is None:
        return None
    if isinstance(token, str):
        return token in text
    return next(matches(token, text, apply), None) is not None


def _match(apply: Apply, text: Any, pattern: Any, limit: Any = None) -> Any:
    if text is None:
        return None
    if limit is not None and limit < 0:
        raise fault("D3040")
    return [
        {"match": found["match"], "index": found["start"], "groups": found["groups"]}
        for found in _limited(apply, text, pattern, limit)
    ]


def _limited(apply: Apply, text: str, pattern: Any, limit: Any) -> Any:
    """Give as many matches as a limit allows, which may have a fraction; one more is looked for, as JSONata does."""
    if limit is not None and limit <= 0:
        return
    for count, found in enumerate(matches(pattern, text, apply)):
        if limit is not None and count >= limit:
            return
        yield found


def _split(apply: Apply, text: Any, separator: Any, limit: Any = None) -> Any:
    if text is None:
        return None
    if limit is not None and limit < 0:
        raise fault("D3020")
    if limit is not None and limit == 0:
        return []
    if isinstance(separator, str):
        parts = text.split(separator) if separator else list(text)
        return parts if limit is None else parts[: math.trunc(limit) % 2**32]
    return _split_at_matches(apply, text, separator, limit)


def _split_at_matches(apply: Apply, text: str, separator: Any, limit: Any) -> list[str]:
    parts: list[str] = []
    start = 0
    place = _places(text)
    for found in _limited(apply, text, separator, limit):
        parts.append(text[start : place(found["start"])])
        start = place(found["end"])
    if limit is None or len(parts) < limit:
        parts.append(text[start:])
    return parts


def _places(text: str) -> Callable[[int], int]:
    """Give what turns a place in units of UTF-16 into one in characters."""
    if text.isascii() or all(character <= "\uffff" for character in text):
        return lambda at: at
    units = text.encode("utf-16-le", "surrogatepass")
    return lambda at: len(units[: 2 * at].decode("utf-16-le", "surrogatepass"))


def _replace(apply: Apply, text: Any, pattern: Any, replacement: Any, limit: Any = None) -> Any:
    if text is None:
        return None
    if pattern == "":
        raise fault("D3010")
    if limit is not None and limit < 0:
        raise fault("D3011")
    if limit is not None and limit == 0:
        return text
    if isinstance(pattern, str):
        return text.replace(pattern, string(replacement), -1 if limit is None else math.ceil(min(limit, len(text) + 1)))
    out: list[str] = []
    at = 0
    place = _places(text)
    for found in _limited(apply, text, pattern, limit):
        start = place(found["start"])
        new = _substituted(replacement, found) if isinstance(replacement, str) else apply(replacement, [found])
        if not isinstance(new, str):
            raise fault("D3012")
        out += [text[at:start], new]
        at = start + len(found["match"])
    return "".join([*out, text[at:]])


def _substituted(template: str, found: dict[str, Any]) -> str:
    """Put what the groups matched in the place of `$1`, `$2`, ..., and the whole in that of `$0`."""
    groups = found["groups"]
    digits = len(str(len(groups))) if groups else 1
    out: list[str] = []
    at = 0
    while (dollar := template.find("$", at)) != -1:
        out.append(template[at:dollar])
        at = dollar + 1
        following = template[at : at + 1]
        if following in ("$", "0"):
            out.append("$" if following == "$" else found["match"])
            at += 1
            continue
        number = re.match(r"[0-9]+", template[at : at + digits])
        if number is None:
            out.append("$")
            continue
        index = int(number[0])
        if digits > 1 and index > len(groups):
            index = int(number[0][: digits - 1])
        if 0 < index <= len(groups):
            out.append(groups[index - 1] or "")
        at += len(str(index))
    return "".join([*out, template[at:]])


def _base64encode(text: Any) -> Any:
    if text is None:
        return None
    # jsonata takes the lower half of each unit of UTF-16.
    return base64.b64encode(text.encode("utf-16-le", "surrogatepass")[::2]).decode()


def _base64decode(text: Any) -> Any:
    if text is None:
        return None
    plain = re.sub(r"[^A-Za-z0-9+/]", "", text.partition("=")[0].replace("-", "+").replace("_", "/"))
    if len(plain) % 4 == 1:
        plain = plain[:-1]
    return base64.b64decode(plain + "=" * (-len(plain) % 4)).decode("latin-1")


def _encoder(name: str, safe: str) -> Callable[[Any], Any]:
    def encode(text: Any) -> Any:
        try:
            return None if text is None else urllib.parse.quote(text, safe=safe)
        except UnicodeEncodeError:
            raise fault("D3140", name=name, value=text) from None

    return encode


def _decoder(name: str, kept: str) -> Callable[[Any], Any]:
    def decode(text: Any) -> Any:
        if text is None:
            return None
        if re.search(r"%(?![0-9A-Fa-f]{2})", text):
            raise fault("D3140", name=name, value=text)
        # decodeURI leaves what encodeURI does not write.
        guarded = re.sub(
            "%([0-9A-Fa-f]{2})", lambda found: f"%25{found[1]}" if chr(int(found[1], 16)) in kept else found[0], text
        )
        try:
            return urllib.parse.unquote(guarded, errors="strict")
        except UnicodeDecodeError:
            raise fault("D3140", name=name, value=text) from None

    return decode


_RESERVED: Final = ";/?:@&=+$,#"

TEXTS: Final[dict[str, Callable[..., Any]]] = {
    "string": _string,
    "substring": _substring,
    "substringBefore": _before,
    "substringAfter": _after,
    "lowercase": lambda text: None if text is None else text.lower(),
    "uppercase": lambda text: None if text is None else text.upper(),
    "length": lambda text: None if text is None else len(text),
    "trim": _trim,
    "pad": _pad,
    "join": _join,
    "base64encode": _base64encode,
    "base64decode": _base64decode,
    "encodeUrlComponent": _encoder("encodeUrlComponent", "-_.!~*'()"),
    "encodeUrl": _encoder("encodeUrl", "-_.!~*'()" + _RESERVED),
    "decodeUrlComponent": _decoder("decodeUrlComponent", ""),
    "decodeUrl": _decoder("decodeUrl", _RESERVED),
}
"""Functions of their arguments alone."""

SEARCHES: Final[dict[str, Callable[..., Any]]] = {
    "contains": _contains,
    "match": _match,
    "split": _split,
    "replace": _replace,
}
"""Functions that may call another; they take what calls it first."""
