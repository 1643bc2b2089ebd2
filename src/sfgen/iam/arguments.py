"""What a task is given, as far as the definition tells: constants, substitutions, and what only the run knows.

A place in the arguments may hold one of several texts, where a condition chooses or a variable is assigned twice; then all of them
are given. Both query languages are read: `a & b` and `States.Format` keep their literal parts.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import product
from typing import Any, Final

from sfgen.asl import QueryLanguage, StateMachine, walk
from sfgen.asl.model import ChoiceState, UnknownState
from sfgen.expr import jsonata, jsonpath
from sfgen.expr.jsonata import tree
from sfgen.iam.patterns import ACCOUNT, MACHINE, PARTITION, REGION, Pattern, Unknown

__all__ = ["Argument", "Variables", "variables_of"]

_MACHINE: Final = Pattern.of("arn:", PARTITION, ":states:", REGION, ":", ACCOUNT, ":stateMachine:", MACHINE)
# What the context says of the state machine itself.
_OWN: Final = {
    "$states.context.StateMachine.Id": _MACHINE,
    "$states.context.StateMachine.Name": Pattern.of(MACHINE),
    "$$.StateMachine.Id": _MACHINE,
    "$$.StateMachine.Name": Pattern.of(MACHINE),
}
_MOST_TEXTS: Final = 24
_MOST_FOLLOWED: Final = 2
_MOST_ASSIGNED: Final = 4
_LONGEST_SOURCE: Final = 70


@dataclass(frozen=True, slots=True)
class Variables:
    """What is known of a machine's variables and substitutions.

    Attributes:
        assigned: What the variables are assigned anywhere in it, by name; the same name in two scopes counts as one.
        values: Values of substitutions by name.
    """

    assigned: Mapping[str, tuple[tuple[Any, QueryLanguage], ...]] = field(default_factory=dict)
    values: Mapping[str, str] = field(default_factory=dict)


def variables_of(machine: StateMachine, substitutions: Mapping[str, str] | None = None) -> Variables:
    """Collect what variables are assigned, and what substitutions stand for."""
    found: dict[str, list[tuple[Any, QueryLanguage]]] = {}
    for visit in walk(machine):
        state = visit.state
        if isinstance(state, UnknownState):
            continue
        sources = [state, *(getattr(state, "catch", None) or ())]
        if isinstance(state, ChoiceState):
            sources += state.choices
        for source in sources:
            assign = getattr(source, "assign", None)
            for name, value in (assign or {}).items() if isinstance(assign, dict) else ():
                plain = name.removesuffix(".$") if visit.query_language == "JSONPath" else name
                marked = _intrinsic(value) if plain != name else value
                values = found.setdefault(plain, [])
                # One more than counts tells that there are too many.
                if len(values) <= _MOST_ASSIGNED and (marked, visit.query_language) not in values:
                    values.append((marked, visit.query_language))
    return Variables({name: tuple(assigned) for name, assigned in found.items()}, dict(substitutions or {}))


@dataclass(frozen=True, slots=True)
class Argument:
    """One place in what a task is given.

    Attributes:
        value: A JSON value, a node of an expression, or why nothing is known.
        language: The query language that it is written in.
        variables: What the variables of the machine are assigned.
        source: The expression that it is part of, for reasons.
        followed: The variables that were followed to get here.
    """

    value: Any
    language: QueryLanguage
    variables: Variables
    source: str = ""
    followed: frozenset[str] = frozenset()

    def member(self, name: str) -> list[Argument]:
        """Give what a member may be; nothing if it is not there."""
        found: list[Argument] = []
        for place in self._opened():
            found.extend(place._own_member(name))
        return found

    def spelling(self, name: str) -> str | None:
        """Give a member's name as it is written, or None if it is not there."""
        for place in self._opened():
            if isinstance(place.value, dict):
                return next((key for key in map(place._plain, place.value) if key.casefold() == name.casefold()), None)
            if place._own_member(name):
                return name
        return None

    def at(self, path: str) -> list[Argument]:
        """Give what stands at a path such as `Entries[].EventBusName`; nothing if it is not there."""
        places = [self]
        for step in path.split("."):
            name = step.removesuffix("[]")
            places = [found for place in places for found in place.member(name)]
            if step.endswith("[]"):
                places = [found for place in places for found in place.elements()]
        return places

    def elements(self) -> Iterator[Argument]:
        """Give the elements of an array."""
        for place in self._opened():
            value = place.value
            if isinstance(value, (list, tuple)):
                yield from (place._with(item) for item in value)
            elif isinstance(value, tree.Array):
                yield from (place._with(item) for item in value.items)
            elif not (value is None or isinstance(value, (bool, int, float, dict, tree.Object))):
                yield place._with(place._unknown())

    def members(self) -> list[tuple[str, Argument]]:
        """Give its own members with their names."""
        found: list[tuple[str, Argument]] = []
        for place in self._opened():
            value = place.value
            if isinstance(value, dict):
                keys = [place._plain(key) for key in value]
                found += [(key, member) for key in keys for member in place._own_member(key)]
            elif isinstance(value, tree.Object):
                pairs = ((pair.key, pair.value) for pair in value.pairs)
                found += [(str(key.value), place._with(item)) for key, item in pairs if isinstance(key, tree.Literal)]
        return found

    def names(self) -> Iterator[tuple[str, Argument]]:
        """Give the members of all objects in it, at every depth, by name."""
        todo = [self]
        while todo:
            place = todo.pop()
            inner = place.members()
            yield from inner
            todo.extend(found for _, found in inner)
            for opened in place._opened():
                if isinstance(opened.value, (list, tuple, tree.Array)):
                    todo.extend(opened.elements())

    @property
    def is_open(self) -> bool:
        """Whether its members are not known: it may have any."""
        known = (dict, list, tuple, str, int, float, tree.Object, tree.Array, tree.Literal, jsonpath.Literal)
        return any(place.value is not None and not isinstance(place.value, known) for place in self._opened())

    def texts(self) -> tuple[Pattern, ...]:
        """Give the texts that it may be, in the order of writing; nothing if it is no text."""
        found: dict[Pattern, None] = {}
        for place in self._opened():
            found.update(dict.fromkeys(text.filled(self.variables.values) for text in place._own_texts()))
        if len(found) > _MOST_TEXTS:
            return (Pattern.of(Unknown(f"it is one of more than {_MOST_TEXTS} values")),)
        return tuple(found)

    # -----------------------------------------------------------------------------------------------------------------

    def _with(self, value: Any) -> Argument:
        return Argument(value, self.language, self.variables, self.source, self.followed)

    def _unknown(self) -> Unknown:
        if isinstance(self.value, Unknown):
            return self.value
        return Unknown(f"known only when it runs: {_shown(self.value) or self.source}")

    def _plain(self, key: str) -> str:
        return key.removesuffix(".$") if self.language == "JSONPath" else key

    def _opened(self) -> list[Argument]:
        """Follow texts with expressions, conditions, blocks and variables to what they stand for."""
        value = self.value
        if self.language == "JSONata" and isinstance(value, str) and value.startswith("{%") and value.endswith("%}"):
            source = value[2:-2].strip()
            try:
                node: Any = jsonata.parse(source)
            except jsonata.JsonataSyntaxError:
                node = Unknown("the expression cannot be read")
            return Argument(node, self.language, self.variables, _short(source), self.followed)._opened()
        if isinstance(value, tree.Condition):
            branches = [value.then, *([value.otherwise] if value.otherwise is not None else [])]
            return [place for branch in branches for place in self._with(branch)._opened()]
        if isinstance(value, tree.Block) and len(value.expressions) == 1:
            return self._with(value.expressions[0])._opened()
        followed = self._followed()
        return [self] if followed is None else followed

    def _followed(self) -> list[Argument] | None:
        """Give what a variable with names behind it stands for, or None where that is not known."""
        name, members = _variable(self.value)
        assigned = self.variables.assigned.get(name) if name is not None else None
        too_much = name in self.followed or len(self.followed) >= _MOST_FOLLOWED
        if name is None or assigned is None or too_much or len(assigned) > _MOST_ASSIGNED:
            return None
        places = [
            Argument(value, language, self.variables, self.source, self.followed | {name})
            for value, language in assigned
        ]
        for member in members:
            places = [found for place in places for found in place.member(member)]
        return [found for place in places for found in place._opened()] or None

    def _own_member(self, name: str) -> list[Argument]:
        value = self.value
        if isinstance(value, dict):
            for key, item in value.items():
                if self._plain(key).casefold() == name.casefold():
                    return [self._with(_intrinsic(item) if key != self._plain(key) else item)]
            return []
        if isinstance(value, tree.Object):
            return [
                self._with(pair.value)
                for pair in value.pairs
                if isinstance(pair.key, tree.Literal) and str(pair.key.value).casefold() == name.casefold()
            ]
        if value is None or isinstance(value, (bool, int, float, list, tuple)):
            return []
        return [self._with(self._unknown())]

    def _own_texts(self) -> list[Pattern]:
        value = self.value
        if _shown(value) in _OWN:
            return [_OWN[_shown(value)]]
        if isinstance(value, str):
            return [Pattern.of(value)]
        if isinstance(value, (tree.Literal, jsonpath.Literal)):
            return [Pattern.of(value.value)] if isinstance(value.value, str) else []
        if isinstance(value, tree.Binary) and value.operator == "&":
            return self._joined([value.left, value.right])
        if isinstance(value, jsonpath.Call) and value.name == "States.Format":
            return self._formatted(value)
        if value is None or isinstance(value, (bool, int, float, dict, list, tuple, tree.Object, tree.Array)):
            return []
        return [Pattern.of(self._unknown())]

    def _joined(self, operands: list[tree.Node]) -> list[Pattern]:
        # Chains of `&` lean to the left: they are walked, so that a long one is no deep recursion.
        while isinstance(operands[0], tree.Binary) and operands[0].operator == "&":
            operands[:1] = [operands[0].left, operands[0].right]
        choices = [self._with(operand).texts() or (Pattern.of(self._with(operand)._unknown()),) for operand in operands]
        return _products(choices)

    def _formatted(self, call: jsonpath.Call) -> list[Pattern]:
        template, *values = call.args
        if not (isinstance(template, jsonpath.Literal) and isinstance(template.value, str)):
            return [Pattern.of(self._unknown())]
        pieces = template.value.split("{}")
        if len(pieces) != len(values) + 1:
            return [Pattern.of(self._unknown())]
        choices: list[tuple[Pattern, ...]] = [(Pattern.of(pieces[0]),)]
        for value, piece in zip(values, pieces[1:], strict=True):
            place = self._with(value)
            choices += [place.texts() or (Pattern.of(place._unknown()),), (Pattern.of(piece),)]
        return _products(choices)


def _products(choices: list[tuple[Pattern, ...]]) -> list[Pattern]:
    count = 1
    for choice in choices:
        count *= len(choice)
    if count > _MOST_TEXTS:
        many = (Pattern.of(Unknown("it is one of many values")),)
        choices = [choice if len(choice) == 1 else many for choice in choices]
    return [Pattern.of(*each) for each in product(*choices)]


def _intrinsic(text: Any) -> Any:
    """Read the value of a member whose name ends in `.$`."""
    if not isinstance(text, str):
        return Unknown("the path cannot be read")
    try:
        return jsonpath.parse(text)
    except jsonpath.JsonpathError:
        return Unknown(f"known only when it runs: {_short(text)}")


def _variable(node: Any) -> tuple[str | None, list[str]]:
    """Take apart a variable with names behind it: `$config.bucket`."""
    if isinstance(node, tree.Variable):
        return (node.name or None), []
    if isinstance(node, tree.Path) and node.group is None:
        first, *rest = node.steps
        names = [step.expression.value for step in rest if isinstance(step.expression, tree.Name) and not step.stages]
        if isinstance(first.expression, tree.Variable) and not first.stages and len(names) == len(rest):
            return (first.expression.name or None), names
    if isinstance(node, jsonpath.Path) and node.is_reference and node.root not in {"$", "$$"}:
        root, *names = node.text.split(".")
        if root == node.root and all(name.isidentifier() for name in names):
            return root[1:], names
    return None, []


def _shown(node: Any) -> str:
    """Write a path of names as in the definition, or nothing where it is anything else."""
    if isinstance(node, (jsonpath.Path, jsonpath.Call)):
        return _short(node.text)
    name, members = _variable(node)
    return "" if name is None else ".".join([f"${name}", *members])


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST_SOURCE else line[: _LONGEST_SOURCE - 3] + "..."
