"""What a template's functions give, as far as it is known: values by name, and what a live definition shows of them.

Source: AWS CloudFormation User Guide, "Intrinsic function reference".
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

__all__ = ["filled", "learnt", "pseudo_values"]

_IN_SUB: Final = re.compile(r"\$\{(!?)([^{}]*)\}")
_OPEN: Final = re.compile(r"\$\{([A-Za-z0-9_.:]+)\}")


def pseudo_values(stack_id: str, name: str) -> dict[str, str]:
    """Give the values of pseudo parameters from the ARN of a stack."""
    _, partition, _, region, account, *_ = [*stack_id.split(":"), *[""] * 6][:6]
    return {
        "AWS::Partition": partition,
        "AWS::Region": region,
        "AWS::AccountId": account,
        "AWS::StackName": name,
        "AWS::StackId": stack_id,
        "AWS::URLSuffix": "amazonaws.com.cn" if region.startswith("cn-") else "amazonaws.com",
    }


def filled(value: Any, values: Mapping[str, str]) -> Any:
    """Put values in place of `Ref`, `Fn::GetAtt` and `Fn::Sub`; what is not known stands there as `${Name}`."""
    if isinstance(value, list):
        return [filled(each, values) for each in value]
    if not isinstance(value, Mapping):
        return value
    if len(value) == 1:
        (function, argument) = next(iter(value.items()))
        if function == "Ref":
            return values.get(argument, f"${{{argument}}}")
        if function == "Fn::GetAtt":
            name = argument if isinstance(argument, str) else ".".join(argument)
            return values.get(name, f"${{{name}}}")
        if function == "Fn::Sub":
            return _substituted(argument, values)
        if function == "Fn::Select":
            return _selected(argument, values)
    return {key: filled(each, values) for key, each in value.items()}


def _substituted(argument: Any, values: Mapping[str, str]) -> str:
    text, own = (argument, {}) if isinstance(argument, str) else argument
    known = {**values, **{name: _text(filled(each, values)) for name, each in own.items()}}

    def fill(match: re.Match[str]) -> str:
        return f"${{{match[2]}}}" if match[1] else known.get(match[2], match[0])

    return _IN_SUB.sub(fill, text)


def _selected(argument: Any, values: Mapping[str, str]) -> Any:
    index, source = argument
    if isinstance(source, Mapping) and set(source) == {"Fn::Split"}:
        separator, text = source["Fn::Split"]
        parts = _text(filled(text, values)).split(separator)
        if int(index) < len(parts):
            return parts[int(index)]
    return {"Fn::Select": [index, filled(source, values)]}


def _text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, sort_keys=True)


def learnt(written: Any, live: Any) -> dict[str, str]:
    """Give the values of names that are open in a text, as another text that it was filled to has them.

    Args:
        written: A value with texts in which `${Name}` stands.
        live: The same value, filled in. Where it is another one, nothing is learnt.
    """
    found: dict[str, str] = {}
    for text, real in _pairs(written, live):
        pattern, names = "", []
        end = 0
        for match in _OPEN.finditer(text):
            pattern += re.escape(text[end : match.start()]) + "(.+?)"
            names.append(match[1])
            end = match.end()
        whole = re.fullmatch(pattern + re.escape(text[end:]), real, re.DOTALL) if names else None
        if whole is not None:
            for name, value in zip(names, whole.groups(), strict=True):
                found.setdefault(name, value)
    return found


def _pairs(written: Any, live: Any) -> Iterator[tuple[str, str]]:
    if isinstance(written, str) and isinstance(live, str):
        yield written, live
    elif isinstance(written, Mapping) and isinstance(live, Mapping):
        for key in written.keys() & live.keys():
            yield from _pairs(written[key], live[key])
    elif isinstance(written, list) and isinstance(live, list):
        for one, other in zip(written, live, strict=False):
            yield from _pairs(one, other)
