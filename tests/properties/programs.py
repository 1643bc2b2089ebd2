"""Programs: what a workflow does, as plain data, and how it is built with the public builders.

A program is a tree of items. `Built` turns it into a workflow; `tests.properties.meaning` says what it does without
compiling anything. Both read the same expressions, so that each operation stands in one table with both its sides.
"""

from __future__ import annotations

import json
import operator
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Literal

from pydantic import BaseModel

import sfgen
from sfgen import (
    Batch,
    Choice,
    DistributedMap,
    Fail,
    Flow,
    Map,
    Parallel,
    Pass,
    Step,
    Succeed,
    Task,
    Wait,
    Workflow,
    fragment,
)

Json = Any
Kind = Literal["str", "int", "bool", "strs", "objs", "any"]

# ---------------------------------------------------------------------------------------------------------------------
# Data


class Deep(BaseModel):
    value: str
    n: int


class Answer(BaseModel):
    """What a task gives: each answer is tagged with the task and the number of its run."""

    tag: str
    n: int
    flag: bool
    deep: Deep
    texts: list[str]
    note: str | None = None


class Start(BaseModel):
    name: str
    n: int
    texts: list[str]
    deep: Deep
    note: str | None = None


class Row(BaseModel):
    key: str
    deep: Deep


def answer(name: str, run: int) -> Json:
    """Give what the task of a name answers in its run, from 0: optional members come and go."""
    n = (len(name) * 3 + run * 2) % 5
    tag = f"{name}#{run}"
    made = {
        "tag": tag,
        "n": n,
        "flag": n % 2 == 0,
        "deep": {"value": f"{tag}/deep", "n": n + 10},
        "texts": [f"{tag}/{number}" for number in range(1 + n % 3)],
    }
    return made | ({}, {"note": None}, {"note": f"{tag}/note"})[n % 3]


# ---------------------------------------------------------------------------------------------------------------------
# Expressions


@dataclass(frozen=True)
class Ref:
    """A path to a value: what it starts from, such as `("result", "t1")`, and the steps."""

    root: tuple[str, str]
    path: tuple[str | int, ...]
    kind: Kind
    maybe: bool = False

    def __repr__(self) -> str:
        return f"{'.'.join(filter(None, self.root))}{list(self.path) or ''}{'?' if self.maybe else ''}"


@dataclass(frozen=True)
class Const:
    """A constant."""

    value: Json
    kind: Kind

    def __repr__(self) -> str:
        return repr(self.value)


@dataclass(frozen=True)
class Op:
    """An operation with its operands; `names` are the keys of an object."""

    name: str
    args: tuple[Expr, ...]
    kind: Kind
    names: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return f"{self.name}{list(self.args)}"


Expr = Ref | Const | Op

MISSING = object()


@dataclass(frozen=True)
class Operation:
    """How an operation is written, and what it gives."""

    write: Callable[..., Any]
    value: Callable[..., Json]


def _absent(value: Json) -> bool:
    return value is MISSING or value is None


OPERATIONS: Mapping[str, Operation] = {
    "text": Operation(lambda a, b: f"<{a}|{b}>", lambda a, b: f"<{a}|{b}>"),
    "next": Operation(lambda a: a + 1, lambda a: a + 1),
    "upper": Operation(lambda a: a.upper(), lambda a: a.upper()),
    "count": Operation(sfgen.count, len),
    "join": Operation(lambda a: sfgen.join(a, ","), ",".join),
    "appended": Operation(lambda a, b: operator.add(a, [b]), lambda a, b: [*a, b]),
    "json": Operation(sfgen.to_json, lambda a: json.dumps(a, separators=(",", ":"), ensure_ascii=False)),
    "default": Operation(sfgen.default, lambda a, b: b if _absent(a) else a),
    "present": Operation(sfgen.is_present, lambda a: not _absent(a)),
    "less": Operation(lambda a, b: a < b, lambda a, b: a < b),
    "same": Operation(lambda a, b: a == b, lambda a, b: a == b),
    "both": Operation(lambda a, b: a & b, lambda a, b: a and b),
    "either": Operation(lambda a, b: a | b, lambda a, b: a or b),
    "negated": Operation(sfgen.not_, lambda a: not a),
    "chosen": Operation(sfgen.if_, lambda a, b, c: b if a else c),
    "plucked": Operation(lambda a: sfgen.pluck(a, "tag"), lambda a: [each["tag"] for each in a]),
    "list": Operation(lambda *a: list(a), lambda *a: list(a)),
}

# ---------------------------------------------------------------------------------------------------------------------
# Items

Sets = Mapping[str, Expr]


@dataclass(frozen=True)
class Catch:
    errors: tuple[str, ...]
    handler: tuple[Item, ...]
    rejoins: bool
    sets: Sets


@dataclass(frozen=True)
class TaskItem:
    """A task; it fails in the runs named, with the error."""

    id: str
    arguments: Expr | None = None
    typed: bool = True
    select: Literal["deep", "shaped"] | None = None
    sets: Sets = field(default_factory=dict)
    catches: tuple[Catch, ...] = ()
    fails: tuple[int, ...] = ()
    error: str = "Refused"
    noise: bool = False


@dataclass(frozen=True)
class PassItem:
    id: str
    output: Expr | None = None
    sets: Sets = field(default_factory=dict)


@dataclass(frozen=True)
class WaitItem:
    id: str
    seconds: Expr
    sets: Sets = field(default_factory=dict)


@dataclass(frozen=True)
class EndItem:
    """A Succeed, or a Fail with an error and a cause."""

    id: str
    error: str | None = None
    cause: Expr | None = None


@dataclass(frozen=True)
class Rule:
    """A rule of a Choice; without items it goes to what follows the Choice."""

    condition: Expr
    items: tuple[Item, ...]
    sets: Sets


@dataclass(frozen=True)
class ChoiceItem:
    id: str
    rules: tuple[Rule, ...]
    default: tuple[Item, ...]
    sets: Sets


@dataclass(frozen=True)
class LoopItem:
    """Items that run until a variable that the last of them counts up has reached a number."""

    id: str
    counter: str
    times: int
    items: tuple[Item, ...]
    after: tuple[Item, ...]


@dataclass(frozen=True)
class Var:
    id: str
    kind: Kind
    initial: Expr | None


@dataclass(frozen=True)
class Body:
    """A scope: a branch, what a Map does, or the workflow itself."""

    variables: tuple[Var, ...]
    items: tuple[Item, ...]
    returned: Expr | None


@dataclass(frozen=True)
class ParallelItem:
    id: str
    labels: tuple[str, ...] | None
    branches: tuple[Body, ...]
    sets: Sets = field(default_factory=dict)
    catches: tuple[Catch, ...] = ()


@dataclass(frozen=True)
class MapItem:
    id: str
    mode: Literal["inline", "distributed", "batched"]
    items: Expr
    body: Body
    selector: Expr | None = None
    sets: Sets = field(default_factory=dict)
    catches: tuple[Catch, ...] = ()


@dataclass(frozen=True)
class FragmentItem:
    id: str
    items: tuple[Item, ...]
    returned: Expr | None


Item = TaskItem | PassItem | WaitItem | EndItem | ChoiceItem | LoopItem | ParallelItem | MapItem | FragmentItem


@dataclass(frozen=True)
class Program:
    """A workflow: what it does, and what it does when a state fails."""

    body: Body
    handler: tuple[Item, ...] = ()


BATCH_SIZE = 2

SELECTS: Mapping[str, Operation] = {
    "deep": Operation(lambda a: a.deep, lambda a: a["deep"]),
    "shaped": Operation(
        lambda a: {"label": f"{a.tag}!", "texts": a.texts, "first": a.texts[0]},
        lambda a: {"label": f"{a['tag']}!", "texts": a["texts"], "first": a["texts"][0]},
    ),
}

# ---------------------------------------------------------------------------------------------------------------------
# Building


class Built:
    """A program as a workflow.

    Args:
        program: The program.
        omit: Items by id, or variables set by an item as `item.variable`, to be left out of what is written.

    Attributes:
        workflow: The workflow.
        names: The names of the states by the ids of the items.
    """

    def __init__(self, program: Program, omit: str | None = None) -> None:
        self.workflow = Workflow("program", input=Start)
        self.names: dict[str, str] = {}
        self._omit = omit
        self._steps: dict[str, Any] = {}
        self._variables: dict[str, Any] = {}
        self._fragments: dict[str, Flow[Any]] = {}
        self._ahead: dict[str, Any] = {}
        flow = self._body(program.body)
        self.workflow.start_at(flow)
        if program.handler:
            self.workflow.catch_all(self._flow(program.handler))

    def _body(self, body: Body, *, top: bool = True) -> Flow[Any]:
        for var in body.variables:
            if var.initial is not None:
                self._variables[var.id] = self.workflow.variable(var.id, self._value(var.initial))
            else:
                kind: type[Any] = str if var.kind == "str" else int
                self._variables[var.id] = self.workflow.variable(var.id, type=kind)
        flow = self._flow(body.items)
        if body.returned is None:
            return flow
        if not top:
            return flow.returns(self._value(body.returned))
        self.workflow.returns(self._value(body.returned))
        return flow

    # -- expressions --------------------------------------------------------------------------------------------------

    def _value(self, expr: Expr) -> Any:
        if isinstance(expr, Const):
            return expr.value
        if isinstance(expr, Ref):
            value = self._root(*expr.root)
            for step in expr.path:
                value = value[step] if isinstance(step, int) else getattr(value, step)
            return value
        args = [self._value(arg) for arg in expr.args]
        if expr.name == "object":
            return dict(zip(expr.names, args, strict=True))
        return OPERATIONS[expr.name].write(*args)

    def _root(self, kind: str, owner: str) -> Any:
        if kind == "input":
            return self.workflow.input
        if kind == "caught":
            return self.workflow.caught
        if kind == "selected":
            return self.workflow.context.map.item.value
        if kind == "variable":
            return self._variables[owner]
        if kind == "fragment":
            return self._fragments[owner].result
        return getattr(self._steps[owner], kind)

    def _set(self, id_: str, sets: Sets) -> dict[str, Any]:
        return {name: self._value(value) for name, value in sets.items() if self._omit != f"{id_}.{name}"}

    # -- items --------------------------------------------------------------------------------------------------------

    def _flow(self, items: Sequence[Item]) -> Flow[Any]:
        item, rest = items[0], items[1:]
        if item.id == self._omit:
            self._start(item)
            return self._flow(rest)
        if item.id == "reader" and rest and rest[0].id == "setter":
            self._ahead["setter"] = self._start(rest[0])
        step = self._ahead.pop(item.id) if item.id in self._ahead else self._start(item)
        after = self._flow(rest) if rest else None
        flow = self._finished(item, step, after)
        return flow if after is None else flow >> after

    def _named(self, item: Item, step: Any) -> Any:
        self._steps[item.id] = step
        if isinstance(step, Step):
            self.names[item.id] = step.name
        return step

    def _start(self, item: Item) -> Any:
        """Make the step, as far as it does not depend on what follows."""
        if isinstance(item, TaskItem):
            return self._task(item)
        if isinstance(item, PassItem):
            more = {} if item.output is None else {"output": self._value(item.output)}
            step: Any = self._named(item, Pass(state_name(item.id), **more))
            return step.sets(**self._set(item.id, item.sets)) if item.sets else step
        if isinstance(item, WaitItem):
            step = self._named(item, Wait(state_name(item.id), seconds=self._value(item.seconds)))
            return step.sets(**self._set(item.id, item.sets)) if item.sets else step
        if isinstance(item, EndItem):
            if item.error is None:
                return self._named(item, Succeed(state_name(item.id)))
            cause = None if item.cause is None else self._value(item.cause)
            return self._named(item, Fail(state_name(item.id), error=item.error, cause=cause))
        if isinstance(item, ChoiceItem):
            return self._choice(item)
        if isinstance(item, ParallelItem):
            flows = tuple(self._body(branch, top=False) for branch in item.branches)
            branches = dict(zip(item.labels, flows, strict=True)) if item.labels else flows
            step = self._named(item, Parallel(state_name(item.id), branches))
            return step.sets(**self._set(item.id, item.sets)) if item.sets else step
        if isinstance(item, MapItem):
            return self._map(item)
        if isinstance(item, FragmentItem):
            return self._fragment(item)
        return self._flow(item.items)  # a loop

    def _choice(self, item: ChoiceItem) -> tuple[Any, list[Flow[Any] | None], Flow[Any] | None]:
        step = self._named(item, Choice(state_name(item.id), assign=self._set(item.id, item.sets)))
        flows = [self._flow(rule.items) if rule.items else None for rule in item.rules]
        return step, flows, self._flow(item.default) if item.default else None

    def _task(self, item: TaskItem) -> Any:
        result: Any = Answer if item.typed else None
        make: Any = Task  # the overloads are for people, who know what they give
        step = make(
            state_name(item.id),
            resource="arn:aws:lambda:eu-west-1:123456789012:function:orders",
            result=result,
            select=SELECTS[item.select].write if item.select else None,
            **({} if item.arguments is None else {"arguments": self._value(item.arguments)}),
            **({"output": {"noise": item.id}} if item.noise else {}),
        )
        self._named(item, step)
        return step.sets(**self._set(item.id, item.sets)) if item.sets else step

    def _map(self, item: MapItem) -> Any:
        more: dict[str, Any] = {}
        if item.selector is not None:
            more["item_selector"] = self._value(item.selector)
        items = self._value(item.items)
        each: Any
        if item.mode == "inline":
            each = Map(state_name(item.id), items=items, **more)
        else:
            batch = Batch(max_items=BATCH_SIZE) if item.mode == "batched" else None
            each = DistributedMap(state_name(item.id), items=items, batch=batch, **more)
        self._named(item, each)
        each = each.process(self._body(item.body, top=False))
        return each.sets(**self._set(item.id, item.sets)) if item.sets else each

    def _fragment(self, item: FragmentItem) -> Flow[Any]:
        @fragment
        def piece(prefix: str) -> Flow[Any]:
            flow = self._flow(item.items)
            return flow if item.returned is None else flow.returns(self._value(item.returned))

        self._fragments[item.id] = piece(item.id)
        return self._fragments[item.id]

    def _finished(self, item: Item, step: Any, after: Flow[Any] | None) -> Flow[Any]:
        if isinstance(item, ChoiceItem):
            step, flows, default = step
            for number, (rule, flow) in enumerate(zip(item.rules, flows, strict=True)):
                sets = self._set(f"{item.id}/{number}", rule.sets)
                step = step.when(self._value(rule.condition), after if flow is None else flow, assign=sets)
            return step if default is None else step.otherwise(default)  # type: ignore[no-any-return]
        if isinstance(item, LoopItem):
            again = Choice(state_name(item.id)).when(self._variables[item.counter] < item.times, step.entry)
            self.names[item.id] = again.name
            if item.after:
                again = again.otherwise(self._flow(item.after))
            return step >> again  # type: ignore[no-any-return]
        for number, catch in enumerate(getattr(item, "catches", ())):
            handler = self._flow(catch.handler)
            if catch.rejoins:
                assert after is not None
                handler = handler >> after
            sets = self._set(f"{item.id}/{number}", catch.sets)
            step = step.catch(*catch.errors, then=handler, assign=sets)
        return step  # type: ignore[no-any-return]


def state_name(id_: str) -> str:
    """Name the state of an item: every third name differs in its points alone, so that variables want one name."""
    number = re.sub(r"\D", "", id_)
    if not number or int(number) % 3:
        return id_
    return "Work" + "." * (int(number) // 3)


def walk(program: Program) -> Iterator[Item]:
    """Yield all items of a program."""
    waiting = [*program.body.items, *program.handler]
    while waiting:
        item = waiting.pop(0)
        yield item
        for catch in getattr(item, "catches", ()):
            waiting.extend(catch.handler)
        if isinstance(item, ChoiceItem):
            waiting.extend(inner for rule in item.rules for inner in rule.items)
            waiting.extend(item.default)
        elif isinstance(item, (LoopItem, FragmentItem)):
            waiting.extend(item.items)
            waiting.extend(getattr(item, "after", ()))
        elif isinstance(item, ParallelItem):
            waiting.extend(inner for branch in item.branches for inner in branch.items)
        elif isinstance(item, MapItem):
            waiting.extend(item.body.items)


def _expressions(item: Item) -> Iterator[Expr]:
    """Yield what an item itself reads, and what scopes in it return."""
    for name in ("arguments", "output", "seconds", "cause", "returned", "selector"):
        value = getattr(item, name, None)
        if isinstance(value, (Ref, Const, Op)):
            yield value
    yield from getattr(item, "sets", {}).values()
    for catch in getattr(item, "catches", ()):
        yield from catch.sets.values()
    if isinstance(item, ChoiceItem):
        for rule in item.rules:
            yield rule.condition
            yield from rule.sets.values()
    if isinstance(item, MapItem):
        yield item.items


def roots_of(expr: Expr) -> Iterator[tuple[str, str]]:
    """Yield what an expression reads."""
    if isinstance(expr, Ref):
        yield expr.root
    elif isinstance(expr, Op):
        for arg in expr.args:
            yield from roots_of(arg)


def _reads(program: Program) -> Iterator[tuple[Item, tuple[str, str]]]:
    for item in walk(program):
        for expr in _expressions(item):
            for root in roots_of(expr):
                yield item, root


def droppable_tasks(program: Program) -> set[str]:
    """Give the tasks without which something reads a result that nothing gives.

    The last of a list of items stays.
    """
    lists = [program.body.items, program.handler]
    for item in walk(program):
        lists += [catch.handler for catch in getattr(item, "catches", ())]
        if isinstance(item, ChoiceItem):
            lists += [*(rule.items for rule in item.rules), item.default]
        elif isinstance(item, ParallelItem):
            lists += [branch.items for branch in item.branches]
        elif isinstance(item, MapItem):
            lists.append(item.body.items)
        elif isinstance(item, (LoopItem, FragmentItem)):
            lists += [item.items, getattr(item, "after", ())]
    earlier = {each.id for items in lists for each in items[:-1] if isinstance(each, TaskItem)}
    read = {root[1] for item, root in _reads(program) if root[0] == "result" and root[1] != item.id}
    return earlier & read


def droppable_sets(program: Program) -> set[tuple[str, str]]:
    """Give the items that are alone in setting a variable that begins without a value and that another item reads."""
    fresh: set[str] = set()
    for variables in [program.body.variables, *_inner_variables(program)]:
        fresh |= {var.id for var in variables if var.initial is None}
    setters: dict[str, list[str]] = {}
    for item in walk(program):
        owners: list[tuple[str, Sets]] = [(item.id, getattr(item, "sets", {}))]
        owners += [(f"{item.id}/{n}", catch.sets) for n, catch in enumerate(getattr(item, "catches", ()))]
        if isinstance(item, ChoiceItem):
            owners += [(f"{item.id}/{n}", rule.sets) for n, rule in enumerate(item.rules)]
        for owner, sets in owners:
            for name in sets:
                setters.setdefault(name, []).append(owner)
    read = {root[1] for _, root in _reads(program) if root[0] == "variable"}
    return {(owners[0], name) for name, owners in setters.items() if len(owners) == 1 and name in fresh & read}


Pair = Literal["whole", "swapped", "branched", "caught", "rule"]


def _pair(kind: Pair) -> tuple[Item, ...]:
    setter = TaskItem("setter", sets={"fresh": Const("x", "str")})
    tag, fresh = Ref(("result", "setter"), ("tag",), "str"), Ref(("variable", "fresh"), (), "str")
    reader = TaskItem("reader", Op("object", (tag, fresh), "any", ("tag", "fresh")))
    condition = Op("less", (Ref(("input", ""), ("n",), "int"), Const(2, "int")), "bool")
    if kind == "swapped":
        return (reader, setter)
    if kind == "branched":
        return (ChoiceItem("maybe", (Rule(condition, (setter,), {}),), (), {}), reader)
    if kind == "rule":
        return (ChoiceItem("maybe", (Rule(condition, (), {"fresh": Const("y", "str")}),), (setter,), {}), reader)
    if kind == "caught":
        return (replace(setter, catches=(Catch((), (PassItem("note"),), True, {}),)), reader)
    return (setter, reader)


def with_pair(program: Program, number: int, kind: Pair = "whole") -> Program:
    """Put a task that sets a variable in front of one of the lists of items, and one that reads both behind it.

    Args:
        program: The program; it is not changed.
        number: Which list, of all in their order.
        kind: `whole` is right; in the others some way leads to the reader without the setter: `swapped` has them in the
            wrong order, `branched` has the setter in one branch only, `rule` sets the variable alone in the other one,
            `caught` comes back from a failure of the setter.
    """
    met = 0

    def edit(items: tuple[Item, ...]) -> tuple[Item, ...]:
        nonlocal met
        if not items:
            return items
        mine, met = met == number, met + 1
        edited = tuple(inside(item) for item in items)
        return (*_pair(kind), *edited) if mine else edited

    def inside(item: Item) -> Item:
        changes: dict[str, Any] = {}
        for name in ("items", "after", "default"):
            value = getattr(item, name, None)
            if isinstance(value, tuple):
                changes[name] = edit(value)
        for name, field_ in (("rules", "items"), ("catches", "handler")):
            if parts := getattr(item, name, ()):
                changes[name] = tuple(replace(part, **{field_: edit(getattr(part, field_))}) for part in parts)
        if isinstance(item, ParallelItem):
            changes["branches"] = tuple(replace(branch, items=edit(branch.items)) for branch in item.branches)
        elif isinstance(item, MapItem):
            changes["body"] = replace(item.body, items=edit(item.body.items))
        return replace(item, **changes)

    variables = (*program.body.variables, Var("fresh", "str", None))
    body = replace(program.body, variables=variables, items=edit(program.body.items))
    handler = edit(program.handler)
    return Program(body, handler) if number < met else with_pair(program, number % met, kind)


def _inner_variables(program: Program) -> Iterator[tuple[Var, ...]]:
    for item in walk(program):
        if isinstance(item, ParallelItem):
            yield from (branch.variables for branch in item.branches)
        elif isinstance(item, MapItem):
            yield item.body.variables
