"""What paths, intrinsic functions, payload templates and Choice rules mean, for tests.

moto's engine knows no variables, no escapes in texts and no `null` in calls, so it cannot say whether those are printed
well; this can, and moto says whether this is right about the rest.

Source: AWS Step Functions Developer Guide, "Intrinsic functions for JSONPath states", "Choice workflow state", and the
Amazon States Language.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from sfgen.expr.jsonpath import Call, Literal, Path, parse

Json = Any


class NotFoundError(Exception):
    """A path finds nothing, which fails the state."""


class UnboundError(AssertionError):
    """A variable is read that nothing has assigned."""


_STEP = re.compile(r"\.([A-Za-z_][A-Za-z0-9_]*)|\['((?:[^'\\]|\\.)*)'\]|\[(\d+)\]", re.DOTALL)


@dataclass(frozen=True)
class Place:
    """Where an expression is evaluated.

    Attributes:
        data: What `$` is.
        context: What `$$` is.
        variables: The variables by name.
    """

    data: Json
    context: Json = field(default_factory=dict)
    variables: Mapping[str, Json] = field(default_factory=dict)

    def value(self, text: str) -> Json:
        """Evaluate a path or a call."""
        return self._value(parse(text))

    def _value(self, node: Path | Call | Literal) -> Json:
        if isinstance(node, Literal):
            return node.value
        if isinstance(node, Call):
            if node.name == "States.Format":
                return self._format(node)
            return _FUNCTIONS[node.name](*map(self._value, node.args))
        return self._found(node)

    def _found(self, path: Path) -> Json:
        assert path.is_reference, path
        value = self._start(path.root)
        at = len(path.root)
        while at < len(path.text):
            step = _STEP.match(path.text, at)
            assert step is not None, path
            at = step.end()
            name, quoted, index = step.groups()
            key = int(index) if index is not None else name if name is not None else re.sub(r"\\(.)", r"\1", quoted)
            if not (key in value if isinstance(value, dict) else isinstance(value, list) and key in range(len(value))):
                raise NotFoundError(f"{path.text} in {value!r}")
            value = value[key]
        return value

    def _start(self, root: str) -> Json:
        if root == "$":
            return self.data
        if root == "$$":
            return self.context
        if root[1:] not in self.variables:
            raise UnboundError(root)
        return self.variables[root[1:]]

    def _format(self, call: Call) -> str:
        # The places are those braces that no backslash stands before, so the text is taken as it was written.
        written = re.match(r"States\.Format\('((?:[^'\\]|\\.)*)'", call.text, re.DOTALL)
        assert written is not None, call
        values = [_in_text(self._value(arg)) for arg in call.args[1:]]
        pieces = re.findall(r"\{\}|\\.|[^\\{]+|\{", written[1], re.DOTALL)
        return "".join(values.pop(0) if piece == "{}" else re.sub(r"\\(.)", r"\1", piece) for piece in pieces)

    def template(self, template: Json) -> Json:
        """Evaluate a payload template."""
        if isinstance(template, list):
            return [self.template(element) for element in template]
        if not isinstance(template, dict):
            return template
        names = [key.removesuffix(".$") for key in template]
        assert len(names) == len(set(names)), template
        return {
            key.removesuffix(".$"): self.value(value) if key.endswith(".$") else self.template(value)
            for key, value in template.items()
        }

    def holds(self, rule: Mapping[str, Json]) -> bool:
        """Say whether a Choice rule is true."""
        if "And" in rule:
            return all(self.holds(each) for each in rule["And"])
        if "Or" in rule:
            return any(self.holds(each) for each in rule["Or"])
        if "Not" in rule:
            return not self.holds(rule["Not"])
        ((operator, expected),) = (
            (key, value) for key, value in rule.items() if key not in ("Variable", "Next", "Assign")
        )
        if operator == "IsPresent":
            return self._is_there(rule["Variable"]) is expected
        value = self.value(rule["Variable"])
        if operator == "IsNull":
            return (value is None) is expected
        if operator.endswith("Path"):
            operator, expected = operator.removesuffix("Path"), self.value(expected)
        return _compared(operator, value, expected)

    def _is_there(self, text: str) -> bool:
        try:
            self.value(text)
        except NotFoundError:
            return False
        return True


def _in_text(value: Json) -> str:
    assert not isinstance(value, (list, dict)), "AWS writes these in its own way, which is no JSON"
    return value if isinstance(value, str) else json.dumps(value)


_KINDS: Mapping[str, Callable[[Json], Json]] = {
    "String": lambda value: isinstance(value, str),
    "Numeric": lambda value: isinstance(value, (int, float)) and not isinstance(value, bool),
    "Boolean": lambda value: isinstance(value, bool),
}
_ORDERS: Mapping[str, Callable[[Json, Json], bool]] = {
    "Equals": lambda left, right: bool(left == right),
    "LessThan": lambda left, right: bool(left < right),
    "LessThanEquals": lambda left, right: bool(left <= right),
    "GreaterThan": lambda left, right: bool(left > right),
    "GreaterThanEquals": lambda left, right: bool(left >= right),
}


def _compared(operator: str, value: Json, expected: Json) -> bool:
    if operator == "StringMatches":
        pieces = re.findall(r"\\.|\*|[^\\*]+", expected, re.DOTALL)
        pattern = "".join(".*" if piece == "*" else re.escape(re.sub(r"\\(.)", r"\1", piece)) for piece in pieces)
        return isinstance(value, str) and re.fullmatch(pattern, value, re.DOTALL) is not None
    kind = next(kind for kind in _KINDS if operator.startswith(kind))
    if not (_KINDS[kind](value) and _KINDS[kind](expected)):
        return False
    found: bool = _ORDERS[operator.removeprefix(kind)](value, expected)
    return found


def _merge(left: Json, right: Json, deep: Json) -> Json:
    assert isinstance(left, dict)
    assert isinstance(right, dict)
    assert deep is False
    return {**left, **right}


def _add(left: Json, right: Json) -> int:
    assert type(left) is int
    assert type(right) is int
    return left + right


def _unique(values: list[Json]) -> list[Json]:
    found: list[Json] = []
    for value in values:
        if not any(_same(value, other) for other in found):
            found.append(value)
    return found


def _same(left: Json, right: Json) -> bool:
    return json.dumps(left, sort_keys=True) == json.dumps(right, sort_keys=True)


_FUNCTIONS: Mapping[str, Callable[..., Json]] = {
    "States.Array": lambda *values: list(values),
    "States.ArrayContains": lambda values, value: any(_same(value, each) for each in values),
    "States.ArrayGetItem": lambda values, at: values[at],
    "States.ArrayLength": len,
    "States.ArrayPartition": lambda values, size: [values[at : at + size] for at in range(0, len(values), size)],
    "States.ArrayRange": lambda first, last, step: list(range(first, last + (1 if step > 0 else -1), step)),
    "States.ArrayUnique": _unique,
    "States.Base64Decode": lambda text: base64.b64decode(text).decode(),
    "States.Base64Encode": lambda text: base64.b64encode(text.encode()).decode(),
    "States.Hash": lambda text, name: hashlib.new(name.replace("-", "").lower(), text.encode()).hexdigest(),
    "States.JsonMerge": _merge,
    "States.JsonToString": lambda value: json.dumps(value, separators=(",", ":"), ensure_ascii=False),
    "States.MathAdd": _add,
    "States.StringToJson": json.loads,
}
