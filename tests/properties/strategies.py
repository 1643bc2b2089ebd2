"""Strategies: whole programs that are valid, so that the workflows built from them must compile.

A program is drawn with what is known at each place at hand: what every path there has given. Expressions read from that
alone. The rules are those of the documentation, not those of the compiler.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from hypothesis import strategies as st

from tests.properties.programs import (
    Body,
    Catch,
    ChoiceItem,
    Const,
    EndItem,
    Expr,
    FragmentItem,
    Item,
    Kind,
    LoopItem,
    MapItem,
    Op,
    ParallelItem,
    PassItem,
    Program,
    Ref,
    Rule,
    TaskItem,
    Var,
    WaitItem,
)

__all__ = ["inputs", "programs"]

Known = dict[Ref, None]
"""What every path to a place has given, in the order in which it was given."""

DEEP: tuple[tuple[tuple[str | int, ...], Kind], ...] = ((("value",), "str"), (("n",), "int"), ((), "any"))
ANSWER: tuple[tuple[tuple[str | int, ...], Kind], ...] = (
    (("tag",), "str"),
    (("n",), "int"),
    (("flag",), "bool"),
    (("deep", "value"), "str"),
    (("deep", "n"), "int"),
    (("deep",), "any"),
    (("texts",), "strs"),
    (("texts", 0), "str"),
    ((), "any"),
)
SHAPED: tuple[tuple[tuple[str | int, ...], Kind], ...] = (
    (("label",), "str"),
    (("texts",), "strs"),
    (("first",), "str"),
    ((), "any"),
)
START: tuple[tuple[tuple[str | int, ...], Kind], ...] = (
    (("name",), "str"),
    (("n",), "int"),
    (("texts",), "strs"),
    (("deep", "value"), "str"),
    (("deep",), "any"),
    ((), "any"),
)


def _refs(root: tuple[str, str], paths: Iterable[tuple[tuple[str | int, ...], Kind]]) -> list[Ref]:
    return [Ref(root, path, kind) for path, kind in paths]


def inputs() -> st.SearchStrategy[dict[str, Any]]:
    """Inputs of the programs' workflow; the optional member may be missing, null or there."""
    words = st.sampled_from(["ada", "grace", "", "it's", 'a "quote"'])
    return st.fixed_dictionaries(
        {
            "name": words,
            "n": st.integers(-2, 3),
            "texts": st.lists(words, min_size=1, max_size=3),
            "deep": st.fixed_dictionaries({"value": words, "n": st.integers(0, 2)}),
        },
        optional={"note": st.none() | words},
    )


@dataclass
class _Scope:
    """A scope that is being drawn: its variables, and what is known at each of its ends."""

    variables: list[Var] = field(default_factory=list)
    ends: list[Known] = field(default_factory=list)


@dataclass(frozen=True)
class _Place:
    """Where items are drawn.

    Attributes:
        scope: The scope.
        depth: How many items this one lies in.
        follows: Whether another item of the same list follows.
        joins: Whether open ends continue somewhere, behind a Choice around.
    """

    scope: _Scope
    depth: int
    follows: bool
    joins: bool


class _Drawing:
    """Draws one program."""

    def __init__(self, draw: st.DrawFn, size: int) -> None:
        self._draw = draw
        self._left = size
        self._made = 0

    # -- helpers ------------------------------------------------------------------------------------------------------

    def _id(self, word: str) -> str:
        self._made += 1
        return f"{word}{self._made}"

    def _one_of(self, values: Sequence[Any]) -> Any:
        return self._draw(st.sampled_from(values))

    def _chance(self, part: int) -> bool:
        """Give True once in so many times; False is what a failing example shrinks to."""
        return self._draw(st.integers(0, part - 1)) == part - 1

    # -- expressions --------------------------------------------------------------------------------------------------

    def expr(self, kind: Kind, known: Known, depth: int = 2) -> Expr:
        """Draw an expression of a kind that reads what is known."""
        found = [ref for ref in known if ref.kind == kind and not ref.maybe]
        if found and (depth == 0 or not self._chance(3)):
            return self._one_of(found[-6:] if self._chance(2) else found)  # type: ignore[no-any-return]
        if depth == 0:
            return self._constant(kind)
        made = getattr(self, f"_{kind}")(known, depth - 1)
        return made if isinstance(made, (Op, Ref, Const)) else self._constant(kind)

    def _constant(self, kind: Kind) -> Expr:
        if kind == "bool":
            return Op("less", (Ref(("input", ""), ("n",), "int"), Const(2, "int")), "bool")
        values: dict[Kind, Sequence[Any]] = {
            "str": ["", "plain", "it's"],
            "int": [0, 1, 7],
            "strs": [["a"], ["a", "b"]],
            "any": [None, 3, "text", ["a", ["b"]]],
        }
        return Const(self._one_of(values[kind]), kind)

    def _str(self, known: Known, depth: int) -> Expr:
        maybes = [ref for ref in known if ref.maybe]
        name = self._one_of(["text", "text", "upper", "join", "chosen", "json"] + ["default"] * (2 * bool(maybes)))
        if name == "default":
            return Op(name, (self._one_of(maybes), self.expr("str", known, 0)), "str")
        if name == "upper":
            return Op(name, (self._read("str", known),), "str")
        kinds: dict[str, tuple[Kind, ...]] = {
            "text": ("str", self._one_of(["str", "int"])),
            "join": ("strs",),
            "chosen": ("bool", "str", "str"),
            "json": ("strs",),
        }
        return Op(name, tuple(self.expr(kind, known, depth) for kind in kinds[name]), "str")

    def _int(self, known: Known, depth: int) -> Expr:
        if self._chance(2):
            return Op("count", (self.expr("strs", known, depth),), "int")
        return Op("next", (self._read("int", known),), "int")

    def _read(self, kind: Kind, known: Known) -> Expr:
        """Draw a reference, for operations whose operands are not all constant."""
        found = [ref for ref in known if ref.kind == kind and not ref.maybe]
        return self._one_of(found[-6:] if self._chance(2) else found) if found else Ref(("input", ""), ("n",), "int")

    def _bool(self, known: Known, depth: int) -> Expr:
        maybes = [ref for ref in known if ref.maybe]
        name = self._one_of(["less", "same", "both", "either", "negated"] + ["present"] * (2 * bool(maybes)))
        if name == "present":
            return Op(name, (self._one_of(maybes),), "bool")
        if name == "less":
            return Op(name, (self._read("int", known), self.expr("int", known, depth)), "bool")
        if name == "same":
            return Op(name, (Ref(("input", ""), ("name",), "str"), self.expr("str", known, depth)), "bool")
        count = 1 if name == "negated" else 2
        return Op(name, tuple(self.expr("bool", known, depth) for _ in range(count)), "bool")

    def _strs(self, known: Known, depth: int) -> Expr:
        return Op("appended", (self.expr("strs", known, depth), self.expr("str", known, depth)), "strs")

    def _any(self, known: Known, depth: int) -> Expr:
        if self._chance(3):
            kinds = [self._one_of(["str", "int", "bool", "strs", "any"]) for _ in range(self._draw(st.integers(1, 3)))]
            return Op("list", tuple(self.expr(kind, known, depth) for kind in kinds), "any")
        return self._object(known, depth)

    def _object(self, known: Known, depth: int) -> Op:
        kinds = [self._one_of(["str", "int", "bool", "strs", "any"]) for _ in range(self._draw(st.integers(1, 3)))]
        args = tuple(self.expr(kind, known, depth) for kind in kinds)
        return Op("object", args, "any", tuple(f"k{number}" for number in range(len(args))))

    def _sets(self, place: _Place, known: Known) -> dict[str, Expr]:
        # What the last state of a scope sets meets what the scope returns.
        rarely = 4 if place.follows or place.joins else 2
        return {
            var.id: self.expr(var.kind, known)
            for var in place.scope.variables
            if not var.id.startswith("count") and self._chance(rarely)
        }

    @staticmethod
    def _after_sets(known: Known, sets: Iterable[str], place: _Place) -> Known:
        kinds = {var.id: var.kind for var in place.scope.variables}
        fresh = {Ref(("variable", name), (), kinds[name]): None for name in sets}
        return {ref: None for ref in known if ref not in fresh} | fresh

    # -- scopes -------------------------------------------------------------------------------------------------------

    def body(self, known: Known, depth: int, *, top: bool = False) -> Body:
        """Draw a scope."""
        scope = _Scope()
        for _ in range(self._draw(st.integers(0, 2))):
            kind: Kind = self._one_of(["str", "int"])
            starts = self._chance(2)
            initial = self.expr(kind, {ref: None for ref in known if ref.root[0] == "input"}, 1) if starts else None
            scope.variables.append(Var(self._id("var"), kind, initial))
        known = known | {
            Ref(("variable", var.id), (), var.kind): None for var in scope.variables if var.initial is not None
        }
        place = _Place(scope, depth, False, False)
        items, after = self.items(known, place)
        if after is not None:
            scope.ends.append(after)
        if top:
            self._handler: tuple[Item, ...] = ()
            if _coverable(items) and self._chance(3):
                self._handler = self._catch_all(scope)
        returned = None
        common = _common(scope.ends)
        if common is not None and not self._chance(3):
            returned = self.expr(self._one_of(["str", "any"]), common)
        return Body(tuple(scope.variables), items, returned)

    def _catch_all(self, scope: _Scope) -> tuple[Item, ...]:
        known = dict.fromkeys(_refs(("input", ""), START))
        known |= {Ref(("variable", var.id), (), var.kind): None for var in scope.variables if var.initial is not None}
        known |= _error(("caught", ""))
        self._left = max(self._left, 2)
        items, after = self.items(known, _Place(scope, 2, False, False))
        if after is not None:
            scope.ends.append(after)
        return items

    def items(self, known: Known, place: _Place) -> tuple[tuple[Item, ...], Known | None]:
        """Draw a list of items; what is known behind it is None where nothing can come behind it."""
        made: list[Item] = []
        least, most = (2, 5) if place.depth == 0 else (1, 3)
        count = self._draw(st.integers(least, max(least, min(most, self._left))))
        after: Known | None = known
        for number in range(count):
            assert after is not None
            last = number == count - 1
            item, after = self.item(after, replace(place, follows=not last or place.follows))
            made.append(item)
            if after is None:
                break
        return tuple(made), after

    # -- items --------------------------------------------------------------------------------------------------------

    def item(self, known: Known, place: _Place) -> tuple[Item, Known | None]:
        """Draw an item."""
        self._left -= 1
        if self._left <= 0 or place.depth >= 4:
            return self._task_item(known, place)
        kinds = ["task"] * 4 + ["pass", "wait", "choice", "choice", "loop", "fragment", "parallel", "parallel"]
        kinds += ["map"] * 3
        if not place.follows and place.depth > 0:
            kinds.append("end")
        return getattr(self, f"_{self._one_of(kinds)}_item")(known, place)  # type: ignore[no-any-return]

    def _task_item(self, known: Known, place: _Place) -> tuple[Item, Known]:
        id_ = self._id("t")
        typed = not self._chance(4)
        select = self._one_of(["deep", "shaped"]) if typed and self._chance(4) else None
        paths = {None: ANSWER, "deep": DEEP, "shaped": SHAPED}[select]
        if not typed:
            paths = tuple((path, "any") for path, _ in ANSWER)
        given = dict.fromkeys(_refs(("result", id_), paths))
        if select is None:
            given[Ref(("result", id_), ("note",), "str", maybe=True)] = None
        arguments = None if self._chance(6) else self._object(known, 2)
        item = TaskItem(
            id_,
            arguments,
            typed,
            select,
            sets=self._sets(place, known | given),
            error=self._one_of(["Refused", "Broken"]),
            noise=place.follows and self._chance(4),
        )
        catches, after = self._catches(id_, known, known | given, item.sets, place)
        fails: tuple[int, ...] = ()
        if not self._chance(3) if catches else self._chance(5):
            fails = tuple(self._draw(st.lists(st.integers(0, 2), min_size=1, max_size=2, unique=True)))
        return replace(item, catches=catches, fails=fails), after

    def _catches(
        self, id_: str, known: Known, given: Known, sets: Iterable[str], place: _Place
    ) -> tuple[tuple[Catch, ...], Known]:
        """Draw the catches of an item; what is known behind it holds also where a handler rejoins."""
        after = self._after_sets(given, sets, place)
        made: list[Catch] = []
        wished = [("Refused",)] * self._chance(5) + [()] * self._chance(3)
        for errors in wished if self._left > 0 and place.depth < 4 else ():
            caught = known | _error(("error", id_))
            catch_sets = self._sets(place, caught)
            caught = self._after_sets(caught, catch_sets, place)
            rejoins = place.follows and self._chance(2)
            items, end = self.items(caught, replace(place, depth=place.depth + 1, follows=False, joins=rejoins))
            if end is None:
                rejoins = False
            elif rejoins:
                after = _meet(after, end)
            else:
                place.scope.ends.append(end)
            made.append(Catch(errors, items, rejoins, catch_sets))
        return tuple(made), after

    def _pass_item(self, known: Known, place: _Place) -> tuple[Item, Known]:
        id_ = self._id("p")
        kind: Kind = self._one_of(["str", "any"])
        ends = not (place.follows or place.joins)
        output = None if ends or self._chance(5) else self.expr(kind, known)
        given = dict(known)
        if output is not None:
            given[Ref(("result", id_), (), kind)] = None
            if isinstance(output, Op) and output.name == "object":
                for name, arg in zip(output.names, output.args, strict=True):
                    given[Ref(("result", id_), (name,), arg.kind)] = None
        sets = self._sets(place, given)
        return PassItem(id_, output, sets), self._after_sets(given, sets, place)

    def _wait_item(self, known: Known, place: _Place) -> tuple[Item, Known]:
        sets = self._sets(place, known)
        seconds = Op("count", (self.expr("strs", known, 1),), "int")
        return WaitItem(self._id("w"), seconds, sets), self._after_sets(known, sets, place)

    def _end_item(self, known: Known, place: _Place) -> tuple[Item, None]:
        if self._chance(2):
            return EndItem(self._id("f"), "Ended", self.expr("str", known)), None
        place.scope.ends.append(known)
        return EndItem(self._id("s")), None

    def _choice_item(self, known: Known, place: _Place) -> tuple[Item, Known | None]:
        id_ = self._id("c")
        sets = self._sets(place, known)
        inner = replace(place, depth=place.depth + 1, follows=False, joins=place.follows or place.joins)
        known_at_rules, behind, rules = known, [], []
        for _ in range(self._draw(st.integers(1, 2))):
            condition = self.expr("bool", known_at_rules)
            rule_sets = self._sets(place, known)
            taken = self._after_sets(known | _guarded(condition), [*sets, *rule_sets], place)
            items: tuple[Item, ...] = ()
            end: Known | None = taken
            if not (place.follows and self._chance(3)):
                items, end = self.items(taken, inner)
            if end is not None:
                behind.append(end)
            rules.append(Rule(condition, items, rule_sets))
        default: tuple[Item, ...] = ()
        otherwise: Known | None = self._after_sets(known, sets, place)
        assert otherwise is not None
        if not inner.joins or self._chance(2):
            default, otherwise = self.items(otherwise, inner)
        if otherwise is not None:
            behind.append(otherwise)
        item = ChoiceItem(id_, tuple(rules), default, sets)
        if not behind:
            return item, None
        if inner.joins:
            return item, _common(behind)
        place.scope.ends.extend(behind)
        return item, None

    def _loop_item(self, known: Known, place: _Place) -> tuple[Item, Known | None]:
        id_ = self._id("l")
        counter = Var(self._id("count"), "int", Const(0, "int"))
        place.scope.variables.append(counter)
        ref = Ref(("variable", counter.id), (), "int")
        known = known | {ref: None}
        inner = replace(place, depth=place.depth + 1, follows=True, joins=True)
        items: tuple[Item, ...] = ()
        after: Known | None = known
        if not self._chance(4):
            items, after = self.items(known, inner)
        if after is None:
            return FragmentItem(id_, items, None), None
        bump, after = self._task_item(after, replace(inner, follows=False, joins=False, depth=4))
        assert isinstance(bump, TaskItem)
        bump = replace(bump, sets={**bump.sets, counter.id: Op("next", (ref,), "int")})
        loop = LoopItem(id_, counter.id, self._draw(st.integers(1, 3)), (*items, bump), ())
        if place.follows or place.joins:
            return loop, after
        exits, end = self.items(after, replace(place, depth=place.depth + 1, follows=False, joins=False))
        if end is not None:
            place.scope.ends.append(end)
        return replace(loop, after=exits), None

    def _parallel_item(self, known: Known, place: _Place) -> tuple[Item, Known]:
        id_ = self._id("b")
        count = self._draw(st.integers(1, 3))
        branches = tuple(self.body(known, place.depth + 1) for _ in range(count))
        labels = None if self._chance(3) else tuple(f"side{number}" for number in range(count))
        given = dict(known)
        for number, branch in enumerate(branches):
            step = labels[number] if labels else number
            for path, kind in _gives(branch):
                given[Ref(("result", id_), (step, *path), kind)] = None
        if all(branch.returned is not None for branch in branches):
            given[Ref(("result", id_), (), "any")] = None
        sets = self._sets(place, given)
        catches, after = self._catches(id_, known, given, sets, place)
        return ParallelItem(id_, labels, branches, sets, catches), after

    def _map_item(self, known: Known, place: _Place) -> tuple[Item, Known]:
        id_ = self._id("m")
        mode = self._one_of(["inline", "inline", "distributed", "batched"])
        items: Expr = self.expr("strs", known, 1)
        given: list[Ref] = [Ref(("item", id_), (), "str")]
        if self._chance(3):
            rows = [self._any(known, 1) for _ in range(self._draw(st.integers(1, 2)))]
            items = Op("list", tuple(rows), "objs")
            given = [Ref(("item", id_), (), "any")]
        selector = None
        if mode == "batched":
            kind: Kind = "strs" if given[0].kind == "str" else "any"
            given = [Ref(("batch_items", id_), (), kind)]
        elif self._chance(4):
            element = Ref(("selected", ""), (), "any")
            selector = Op("object", (element, self.expr("str", known, 1)), "any", ("it", "extra"))
            given = [Ref(("item", id_), ("it",), "any"), Ref(("item", id_), ("extra",), "str")]
        else:
            given.append(Ref(("index", id_), (), "int"))
        body = self.body(known | dict.fromkeys(given), place.depth + 1)
        result: Known = dict(known)
        if body.returned is not None:
            result[Ref(("result", id_), (), "strs" if body.returned.kind == "str" else "any")] = None
        elif _gives(body):
            result[Ref(("result", id_), (), "any")] = None
            result |= dict.fromkeys(Ref(("result", id_), (0, *path), kind) for path, kind in _gives(body))
        sets = self._sets(place, result)
        catches, after = self._catches(id_, known, result, sets, place)
        return MapItem(id_, mode, items, body, selector, sets, catches), after

    def _fragment_item(self, known: Known, place: _Place) -> tuple[Item, Known | None]:
        id_ = self._id("g")
        inner = replace(place, depth=place.depth + 1, follows=False, joins=place.follows or place.joins)
        items, after = self.items(known, inner)
        if after is None or not place.follows:
            return FragmentItem(id_, items, None), after
        returned = None
        if self._chance(2):
            returned = self.expr("str", after)
            after = after | {Ref(("fragment", id_), (), "str"): None}
        return FragmentItem(id_, items, returned), after


def _error(root: tuple[str, str]) -> Known:
    return {Ref(root, ("Error",), "str"): None, Ref(root, ("Cause",), "any"): None}


def _guarded(condition: Expr) -> Known:
    """Give what a condition shows to be there."""
    if isinstance(condition, Op) and condition.name == "present":
        (ref,) = condition.args
        assert isinstance(ref, Ref)
        return {replace(ref, kind="any", maybe=False): None}
    if isinstance(condition, Op) and condition.name == "both":
        return _guarded(condition.args[0]) | _guarded(condition.args[1])
    return {}


def _meet(left: Known, right: Known) -> Known:
    return {ref: None for ref in left if ref in right}


def _common(many: Sequence[Known]) -> Known | None:
    if not many:
        return None
    found = many[0]
    for other in many[1:]:
        found = _meet(found, other)
    return found


def _gives(body: Body) -> list[tuple[tuple[str | int, ...], Kind]]:
    """Give the paths of what a scope gives, where they are known: it returns something, or ends with one task."""
    if body.returned is not None:
        return [((), body.returned.kind)]
    last = body.items[-1]
    if not all(isinstance(item, (TaskItem, WaitItem)) and not item_catches(item) for item in body.items[:-1]):
        return []
    if item_catches(last):
        return []
    if isinstance(last, TaskItem) and last.typed and last.select is None:
        return [(("tag",), "str"), (("deep", "value"), "str")]
    if isinstance(last, ParallelItem) and last.labels:
        inner = [
            (label, path, kind)
            for label, each in zip(last.labels, last.branches, strict=True)
            for path, kind in _gives(each)
        ]
        return [((label, *path), kind) for label, path, kind in inner]
    if isinstance(last, MapItem):
        return [((0, *path), kind) for path, kind in _gives(last.body)]
    return []


def _coverable(items: Sequence[Item]) -> bool:
    """Say whether a handler for all states would cover one of the items that always run."""
    working = [item for item in items if isinstance(item, (TaskItem, ParallelItem, MapItem))]
    return any(all(catch.errors for catch in item.catches) for item in working)


def item_catches(item: Item) -> bool:
    """Say whether an item has catches."""
    return bool(getattr(item, "catches", ()))


@st.composite
def programs(draw: st.DrawFn, size: int = 14) -> Program:
    """Whole programs of about so many items."""
    drawing = _Drawing(draw, size)
    known = dict.fromkeys([*_refs(("input", ""), START), Ref(("input", ""), ("note",), "str", maybe=True)])
    body = drawing.body(known, 0, top=True)
    return Program(body, drawing._handler)
