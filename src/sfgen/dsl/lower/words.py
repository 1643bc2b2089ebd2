"""The words of the two query languages: how the value of a field is spelled, and in which field."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Protocol, TypeVar

from sfgen import asl
from sfgen.checks import report
from sfgen.dsl.lower.dataflow import Dataflow
from sfgen.dsl.lower.scopes import Place
from sfgen.dsl.lower.uses import Phase
from sfgen.errors import Diagnostic, Location
from sfgen.expr import print_jsonpath as jsonpath
from sfgen.expr.jsonpath import RawPath
from sfgen.expr.print_jsonata import expression, template
from sfgen.expr.tree import Access, Node, Obj, Root, RootKind
from sfgen.expr.types import UNKNOWN, BooleanType

__all__ = ["JsonataWords", "JsonpathWords", "OutlineWords", "Words"]

T = TypeVar("T")
Fields = dict[str, Any]


class Words(Protocol):
    """How the values of fields are spelled. What returns fields names them by their attributes in the model."""

    def value(self, name: str, node: Node, place: Place) -> Fields:
        """Spell one number or text."""

    def payload(self, node: Node, place: Place) -> Fields:
        """Spell what a service or the branches get."""

    def members(self, values: Mapping[str, Node], place: Place, phase: int) -> Any:
        """Spell an object by its members: what is assigned, selected or handed on."""

    def selector(self, node: Node, place: Place) -> Any:
        """Spell an ItemSelector."""

    def items(self, node: Node, place: Place) -> Fields:
        """Spell the items of a Map."""

    def output(self, node: Node, place: Place) -> Fields:
        """Spell what a state passes on when it has succeeded."""

    def rule_output(self, node: Node, place: Place) -> Fields:
        """Spell what a Choice rule passes on."""

    def catch_output(self, node: Node, place: Place, number: int) -> Fields:
        """Spell what a catch clause passes on."""

    def condition(self, node: Node, place: Place) -> Fields:
        """Spell the condition of a Choice rule."""


class JsonataWords:
    """JSONata: expressions stand where values stand."""

    def __init__(self, flow: Dataflow) -> None:
        self._flow = flow

    def _template(self, node: Node, place: Place, phase: int) -> Any:
        return template(node, self._flow.resolver(place, phase))

    def value(self, name: str, node: Node, place: Place) -> Fields:
        return {name: self._template(node, place, Phase.ENTER)}

    def payload(self, node: Node, place: Place) -> Fields:
        return {"arguments": self._template(node, place, Phase.ENTER)}

    def members(self, values: Mapping[str, Node], place: Place, phase: int) -> Any:
        return {name: self._template(node, place, phase) for name, node in values.items()}

    def selector(self, node: Node, place: Place) -> Any:
        return self._template(node, place, Phase.ENTER)

    def items(self, node: Node, place: Place) -> Fields:
        return {"items": self._template(node, place, Phase.ENTER)}

    def output(self, node: Node, place: Place) -> Fields:
        return {"output": self._template(node, place, Phase.EXIT)}

    def rule_output(self, node: Node, place: Place) -> Fields:
        return {"output": self._template(node, place, Phase.ENTER)}

    def catch_output(self, node: Node, place: Place, number: int) -> Fields:
        return {"output": self._template(node, place, number)}

    def condition(self, node: Node, place: Place) -> Fields:
        text = expression(node, self._flow.resolver(place, Phase.ENTER))
        if isinstance(node, Access) and not node.sure:
            # What is missing is not true; AWS refuses a condition that gives nothing.
            text = f"{text} = true" if isinstance(node.type, BooleanType) else f"$boolean({text}) = true"
        return {"condition": f"{{% {text} %}}"}


class JsonpathWords:
    """JSONPath: paths and intrinsic functions stand in fields of their own; what they cannot say is a finding."""

    def __init__(self, flow: Dataflow, problems: list[Diagnostic]) -> None:
        self._flow = flow
        self._problems = problems

    def _said(self, place: Place, what: str, say: Callable[[], T], otherwise: T, source: Location | None = None) -> T:
        try:
            return say()
        except jsonpath.UnsayableError as error:
            for each in (error, *error.others):
                member = f"{each.member} in " if each.member else ""
                message = f"{member}{what} of '{place.name}' cannot be said in JSONPath: {each}"
                place_of = source or place.key.location
                self._problems.append(report(each.code, message, each.hint, state=place.name, source=place_of))
            return otherwise

    def value(self, name: str, node: Node, place: Place) -> Fields:
        takes_calls = name in _TAKE_INTRINSICS
        is_constant, plain = jsonpath.constant(node)
        if is_constant and not (takes_calls and plain.startswith("{%")):
            return {name: plain}
        resolve = self._flow.resolver(place, Phase.ENTER)

        def spell() -> str:
            if not takes_calls:
                return jsonpath.reference(node, resolve)
            return jsonpath.field(node, resolve, _FAIL_INTRINSICS if name in ("error", "cause") else None)

        what = name.replace("_", " ")
        return {f"{name}_path": self._said(place, f"the {what}", spell, "$")}

    def payload(self, node: Node, place: Place) -> Fields:
        resolve = self._flow.resolver(place, Phase.ENTER)
        if jsonpath.is_path(node, resolve):
            return {"input_path": self._said(place, "the payload", lambda: jsonpath.path(node, resolve), "$")}
        # Of an input that is passed on, nothing is known: so nothing follows from what cannot be said.
        unsaid: Fields = {"input_path": "$"}
        return self._said(place, "the payload", lambda: {"parameters": jsonpath.template(node, resolve)}, unsaid)

    def members(self, values: Mapping[str, Node], place: Place, phase: int) -> Any:
        resolve = self._flow.resolver(place, phase)
        return self._said(
            place, "the values", lambda: jsonpath.template(Obj(tuple(values.items())), resolve), _nothing()
        )

    def selector(self, node: Node, place: Place) -> Any:
        resolve = self._flow.resolver(place, Phase.ENTER)
        return self._said(place, "the item selector", lambda: jsonpath.template(node, resolve), _nothing())

    def items(self, node: Node, place: Place) -> Fields:
        resolve = self._flow.resolver(place, Phase.ENTER)
        return {"items_path": self._said(place, "the list of items", lambda: jsonpath.reference(node, resolve), "$")}

    def output(self, node: Node, place: Place) -> Fields:
        source = self._flow.output_sources.get(place.key)
        return self._said(place, "the output", lambda: self._shaped(node, place), _nothing(), source)

    def _shaped(self, node: Node, place: Place) -> Fields:
        kind = place.key.kind
        if kind in ("Succeed", "Wait", "Choice"):
            resolve = self._flow.resolver(place, Phase.ENTER)
            if jsonpath.is_path(node, resolve):
                return {"output_path": jsonpath.path(node, resolve)}
            message = f"a {kind} state passes on parts of its input only"
            raise jsonpath.UnsayableError(message, "put a Pass with this output before it")
        if kind == "Pass":
            return self._passed(node, place)
        resolve = self._flow.resolver(place, Phase.EXIT)
        if jsonpath.is_path(node, resolve):
            return {"output_path": jsonpath.path(node, resolve)}
        if isinstance(node, Obj):
            return {"result_selector": jsonpath.template(node, resolve)}
        # Only objects can be shaped: the value is made a member, and the member is taken out again.
        return {"result_selector": jsonpath.template(_wrapped(node), resolve), "output_path": "$.value"}

    def _passed(self, node: Node, place: Place) -> Fields:
        resolve = self._flow.resolver(place, Phase.ENTER)
        is_constant, plain = jsonpath.constant(node)
        if is_constant:
            return {"result": plain}
        if jsonpath.is_path(node, resolve):
            return {"input_path": jsonpath.path(node, resolve)}
        if isinstance(node, Obj):
            return {"parameters": jsonpath.template(node, resolve)}
        return {"parameters": jsonpath.template(_wrapped(node), resolve), "output_path": "$.value"}

    def rule_output(self, node: Node, place: Place) -> Fields:  # noqa: ARG002 - as in JSONata
        message = "a Choice passes on parts of its input only"
        return self._said(
            place, "the output", lambda: _refuse(message, "put a Pass with this output behind it"), _nothing()
        )

    def catch_output(self, node: Node, place: Place, number: int) -> Fields:  # noqa: ARG002 - as in JSONata
        message = "a catch passes on the error"
        return self._said(
            place, "the output", lambda: _refuse(message, "put a Pass with this output first"), _nothing()
        )

    def condition(self, node: Node, place: Place) -> Fields:
        resolve = self._flow.resolver(place, Phase.ENTER)
        unsaid = {"variable": "$", "is_present": True}
        rule = self._said(place, "a condition", lambda: jsonpath.condition(node, resolve), unsaid)
        return {name: _nested(value) for name, value in rule.items()}


_TAKE_INTRINSICS = frozenset({"error", "cause", "role_arn"})
"""Fields whose path may be an intrinsic function."""

_FAIL_INTRINSICS = ("Format", "JsonToString", "ArrayGetItem", "Base64Encode", "Base64Decode", "Hash", "UUID")
"""Those that ErrorPath and CausePath take. Source: AWS Step Functions Developer Guide, "Fail workflow state"."""


def _wrapped(node: Node) -> Obj:
    return Obj((("value", node),))


class OutlineWords:
    """The words of one of the languages for a workflow with errors: a stand-in for each expression that has one."""

    def __init__(self, words: Words, flow: Dataflow) -> None:
        self._words = words
        self._flow = flow

    def _sound(self, node: Node, place: Place) -> Node:
        foreign = not self._flow.in_jsonpath(place) and any(isinstance(raw, RawPath) for raw in node.raws)
        return _STAND_IN if node.problems or foreign else node

    def value(self, name: str, node: Node, place: Place) -> Fields:
        # What is wrong with a number or a text is a problem of its step.
        return self._words.value(name, _STAND_IN if place.state.step.problems else self._sound(node, place), place)

    def payload(self, node: Node, place: Place) -> Fields:
        return self._words.payload(self._sound(node, place), place)

    def members(self, values: Mapping[str, Node], place: Place, phase: int) -> Any:
        return self._words.members({name: self._sound(node, place) for name, node in values.items()}, place, phase)

    def selector(self, node: Node, place: Place) -> Any:
        return self._words.selector(self._sound(node, place), place)

    def items(self, node: Node, place: Place) -> Fields:
        return self._words.items(self._sound(node, place), place)

    def output(self, node: Node, place: Place) -> Fields:
        return self._words.output(self._sound(node, place), place)

    def rule_output(self, node: Node, place: Place) -> Fields:
        return self._words.rule_output(self._sound(node, place), place)

    def catch_output(self, node: Node, place: Place, number: int) -> Fields:
        return self._words.catch_output(self._sound(node, place), place, number)

    def condition(self, node: Node, place: Place) -> Fields:
        return self._words.condition(self._sound(node, place), place)


_STAND_IN = Access(Root(RootKind.STATE_INPUT, object(), "a stand-in", UNKNOWN))
"""What stands for an expression whose problems are findings already."""


def _nothing() -> Fields:
    return {}


def _refuse(message: str, hint: str) -> Fields:
    raise jsonpath.UnsayableError(message, hint)


def _nested(value: Any) -> Any:
    """Turn nested rules into rules of the model."""
    if isinstance(value, dict):
        return asl.ChoiceRule.trusted(**{name: _nested(member) for name, member in value.items()})
    return tuple(map(_nested, value)) if isinstance(value, list) else value
