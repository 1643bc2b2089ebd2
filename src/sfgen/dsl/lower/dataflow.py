"""The data flow of a workflow: who reads what, which variables carry it, and what each path is called where it is read.

First all reads are collected, together with the outputs that somebody reads, and what is handed into the children of a
Distributed Map. Then variables are named and planned. Then `resolver` can say, for a state and a phase, how a path is
spelled there.
"""

from __future__ import annotations

import copy
from collections import defaultdict
from collections.abc import Hashable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sfgen.checks import report
from sfgen.dsl.containers import DistributedMap, Map, Parallel, end_value
from sfgen.dsl.lower.assignment import Edge, Facts
from sfgen.dsl.lower.captures import Capture
from sfgen.dsl.lower.presence import Member, implied, unguarded
from sfgen.dsl.lower.scopes import Place, Plan, Scope
from sfgen.dsl.lower.shaping import needs_pass, put_before, shape_outputs
from sfgen.dsl.lower.uses import Phase, Use, uses_of
from sfgen.dsl.naming import is_variable_name, slug, unused
from sfgen.dsl.steps import Catchable, Choice, Key, must_be_declared
from sfgen.dsl.substitution import substituted
from sfgen.dsl.variables import Variable
from sfgen.errors import Diagnostic, Location
from sfgen.expr.jsonata import FUNCTIONS
from sfgen.expr.operations import near
from sfgen.expr.print_jsonata import Resolver
from sfgen.expr.print_jsonpath import UnsayableError, is_wrapped
from sfgen.expr.raw import named_variables, raw_problems
from sfgen.expr.tree import Access, Node, Obj, RawJsonata, Root, RootKind, Segment
from sfgen.expr.types import mismatch

if TYPE_CHECKING:
    from sfgen.dsl.workflow import Workflow

__all__ = ["Dataflow", "ItemPlan", "Setting"]

_CHILD_INPUT = "$states.context.Execution.Input"
_PASSING = frozenset({"Choice", "Pass", "Succeed", "Wait"})
_MAP_ROOTS = frozenset({RootKind.ITEM, RootKind.INDEX, RootKind.BATCH})
_UNASSIGNED = {
    RootKind.RESULT: "unassigned-result",
    RootKind.ERROR: "unassigned-error",
    RootKind.CAUGHT: "unassigned-error",
    RootKind.VARIABLE: "unassigned-variable",
}


@dataclass(slots=True)
class ItemPlan:
    """How the item of a Map reaches its readers.

    Attributes:
        selects: Whether the Map needs an ItemSelector, so that the item is a member of the input.
        direct: The state that reads the item from its own input, if any.
        keeper: The state that keeps the item in variables, if any.
    """

    selects: bool = False
    direct: Place | None = None
    keeper: Place | None = None


@dataclass(slots=True)
class Setting:
    """A value of a variable that a state sets: the variable, or the raw name, and the expression."""

    target: Variable | str
    node: Node


class Dataflow:
    """The data flow of one workflow.

    Attributes:
        plan: Its scopes.
        problems: Findings.
        outputs: Outputs that states need because somebody reads them.
        output_sources: Where those of them are written that `wf.returns` gives.
        captures: What is kept of each root in a variable.
        handed: What each Distributed Map hands to its children, by root.
        items: How the item of each Map reaches its readers.
        initials: Variables whose initial values a state sets.
        named: Variables that raw JSONata names in its text, each with the name of the state that reads it.
        is_outline: Whether paths have stand-ins for names; see `outline`.
    """

    is_outline = False

    def __init__(self, workflow: Workflow[Any], plan: Plan) -> None:
        self.workflow = workflow
        self.plan = plan
        self.problems: list[Diagnostic] = []
        self.outputs: dict[Key, Node] = {}
        self.output_sources: dict[Key, Location | None] = {}
        self.captures: dict[Root, Capture] = {}
        self.handed: dict[Key, dict[Root, Capture]] = {}
        self.items: dict[Key, ItemPlan] = {}
        self.initials: dict[Key, list[Variable]] = defaultdict(list)
        self.named: dict[tuple[str, str], None] = {}
        shape_outputs(workflow, plan)
        self._queue = [(place, use) for place in plan.places.values() for use in uses_of(place)]
        # Most states neither set nor read variables: what does is found once.
        written = ((key, _written(place)) for key, place in plan.places.items())
        self._written = {key: assigns for key, assigns in written if assigns}
        self._variables_read = self._find_variables_read()
        self._variables = self._known_variables()
        self._scopes = self._variable_scopes()
        self._reads: dict[Root, list[tuple[Place, int, Access]]] = defaultdict(list)
        self._handed: dict[Key, dict[Root, list[Access]]] = defaultdict(lambda: defaultdict(list))
        self._asked: list[tuple[Place, Hashable, Access, Location | None]] = []
        self._members: dict[Hashable, set[Member]] = defaultdict(set)
        self._active: set[tuple[Key, int]] = set()
        self._collect()
        self._check_settings()
        self._place_initials()  # before the items: a first value may read one
        self._plan_items()
        self._name()
        self._check_facts()

    # -- variables ----------------------------------------------------------------------------------------------------

    def _find_variables_read(self) -> dict[Key, list[Variable]]:
        found: dict[Key, list[Variable]] = defaultdict(list)
        for place, use in self._queue:
            for access in use.node.accesses:
                if isinstance(access.root.owner, Variable):
                    found[place.key].append(access.root.owner)
        return found

    def _known_variables(self) -> dict[str, Variable]:
        """Find the variables of the workflow by name; two of one name are a finding."""
        found: dict[Variable, None] = dict.fromkeys(self.workflow.variables)
        for key in self.plan.places:
            found.update(dict.fromkeys(self._variables_read.get(key, ())))
            found.update((target, None) for target, _ in self._written.get(key, ()) if isinstance(target, Variable))
        known: dict[str, Variable] = {}
        for variable in found:
            other = known.setdefault(variable.name, variable)
            if other is not variable:
                message = f"the variable {variable.name!r} is declared twice, here and at {other.location}"
                self.problems.append(
                    report("duplicate-variable", message, "use one of them, or two names", source=variable.location)
                )
            elif variable.name in FUNCTIONS or not is_variable_name(variable.name):
                self.problems.append(_bad_name(variable))
        return known

    def settings(self, assigns: tuple[tuple[str | Variable, Node], ...]) -> list[Setting]:
        """Give what is assigned, with declared variables in place of their names."""
        return [
            Setting(self._variables.get(target, target) if isinstance(target, str) else target, node)
            for target, node in assigns
        ]

    def _variable_scopes(self) -> dict[Variable, Scope]:
        """Give each variable the innermost scope that holds all that sets and reads it."""
        scopes: dict[Variable, Scope] = {}

        def meet(variable: Variable, scope: Scope) -> None:
            scopes[variable] = _common(scopes[variable], scope) if variable in scopes else scope

        for key, place in self.plan.places.items():
            for setting in self.settings(self._written.get(key, ())):
                if isinstance(setting.target, Variable):
                    meet(setting.target, place.scope)
            for variable in self._variables_read.get(key, ()):
                meet(variable, place.scope)
        for scope in self.plan.scopes:
            for access in (access for node in self._all_returned(scope) for access in node.accesses):
                if isinstance(access.root.owner, Variable):
                    meet(access.root.owner, scope)
        return scopes

    def _returned(self, scope: Scope) -> Node | None:
        if scope.container is None and self.workflow.returned is not None:
            return self.workflow.returned
        return scope.graph.returned

    def _all_returned(self, scope: Scope) -> list[Node]:
        """Give what a scope, or else each of the flows that it ends with, was told to return."""
        returned = self._returned(scope)
        if returned is not None:
            return [returned]
        return [end.returned for end in scope.graph.ends() if end.returned is not None]

    def _check_settings(self) -> None:
        for key, written in self._written.items():
            place = self.plan.places[key]
            for target, _ in written:
                if isinstance(target, str) and must_be_declared(target) and target not in self._variables:
                    close = near(target, self._variables)
                    hint = f"did you mean {close!r}?" if close else f"{target} = wf.variable({target!r}, ...)"
                    message = f"'{place.name}' sets {target!r}, which is no declared variable"
                    self._report("unknown-variable", place, message, hint)
            for setting in self.settings(written):
                self._check_type(place, setting)
                if isinstance(setting.target, Variable) and self._scopes[setting.target] is not place.scope:
                    self._report(
                        "assigns-outer-variable",
                        place,
                        f"'{place.name}' sets {setting.target.name!r}, a variable of the scope around it",
                        "give the value as the result of the branch or iteration, and set the variable behind it",
                    )

    def _check_type(self, place: Place, setting: Setting) -> None:
        if isinstance(setting.target, Variable):
            reason = mismatch(setting.node.type, setting.target.type)
            if reason is not None:
                message = f"'{place.name}' sets {setting.target.name!r}: {reason}"
                self._report("variable-type", place, message, "declare all that it may be: wf.variable(name, type=...)")

    # -- reads --------------------------------------------------------------------------------------------------------

    def _collect(self) -> None:
        self._activate(self.plan.top)
        for place in list(self.plan.places.values()):
            step = place.state.step
            if isinstance(step, DistributedMap) and step.writer is not None:
                self._activate_inner(step.key, Access(step.key.result))  # what is written to S3 is read by somebody
            said = [scope for scope in place.inner if self._all_returned(scope)]
            if said and self._is_seen(place):
                for scope in said:
                    self._activate_branch(scope)
        at = 0
        while at < len(self._queue):
            place, use = self._queue[at]
            at += 1
            self.problems.extend(use.node.problems)
            for access in use.node.accesses:
                self._read(access, place, use.phase, use.source)
            self._check_raws(use.node, place, use.phase, use.source)
            for member, access in unguarded(use.node):
                self._asked.append((place, member, access, use.source))

    def _check_raws(self, node: Node, place: Place, phase: int, source: Location | None = None) -> None:
        for raw in node.raws:
            if isinstance(raw, RawJsonata):
                self.problems += raw_problems(raw, _available(place, phase), source or place.key.location)
                self.named.update(dict.fromkeys((place.name, name) for name in named_variables(raw)))
            elif not self.in_jsonpath(place):
                message = f"'{place.name}' uses path(...), but it is a JSONata state"
                hint = "write the reference itself, or jsonata(...); or query_language='JSONPath' for the workflow"
                self._report("field-wrong-query-language", place, message, hint, source)

    def _activate(self, scope: Scope) -> None:
        """Add the outputs that make what a scope passes on what its reader expects."""
        whole = self._returned(scope)
        top = scope.container is None and self.workflow.returned is not None
        source = self.workflow.returned_at if top else None
        shaped: dict[Key, Node] = {}
        for end in scope.graph.ends():
            place = scope.places[end.key]
            value = returned = end.returned if whole is None else whole
            if end.step.output is not None:
                if returned is None or not self._shapes(place, returned):
                    continue
            elif value is None and scope.container is not None:
                value = end_value(end)
            if value is None:
                continue
            if not (isinstance(value, Access) and value.root == end.key.result and not value.segments):
                value = self._after(place, value)
                if needs_pass(self.workflow, place, value):
                    shaped[end.key] = value
                    continue
                self.outputs[end.key] = value
                self.output_sources[end.key] = source
            self._queue.append((place, Use("the output", Phase.EXIT, value, source)))
        for before in put_before(self.plan, shaped).values():
            self.output_sources[before.key] = source
            self._queue += [(before, use._replace(source=source)) for use in uses_of(before)]

    def _shapes(self, place: Place, returned: Node) -> bool:
        """Say whether what a flow returns is made of the output of the state that ends it; report what is neither."""
        own = place.key.result
        if any(access.root == own for access in returned.accesses) and place.state.step.kind == "Pass":
            return True
        message = f"'{place.name}' has an output of its own, but the flow that it ends returns something else"
        self._report("field-conflict", place, message, "leave out its output=, or .returns(...)")
        return False

    def _after(self, place: Place, value: Node) -> Node:
        """Put what a state sets in place of its variables: its output is computed before they are set."""
        step = place.state.step
        settings = self.settings(step.assigns)
        nodes = {each.target.root: each.node for each in settings if isinstance(each.target, Variable)}
        if step.kind == "Pass" and step.output is not None:
            nodes[place.key.result] = step.output
        return substituted(value, lambda access: nodes.get(access.root)) if nodes else value

    def _read(self, access: Access, place: Place, phase: int, source: Location | None = None) -> None:
        kind = access.root.kind
        if kind in (RootKind.CONTEXT, RootKind.STATE_INPUT, RootKind.PARAMETER, RootKind.LAMBDA):
            return
        owner = access.root.owner
        home = self._home(access, place, source)
        if home is None:
            return
        if kind is RootKind.RESULT and isinstance(owner, Key):
            self._activate_inner(owner, access)
        if kind is RootKind.RESULT and owner is place.key and phase == Phase.EXIT:
            return
        if kind is RootKind.ERROR and owner is place.key and phase >= 0:
            return
        if kind is RootKind.CAUGHT and phase >= 0 and place.state.catches[phase][0] is self.plan.caught:
            return
        if kind in _UNASSIGNED:
            self._asked.append((place, access.root, access, source))
        boundary = _boundary(place.scope, home)
        if boundary is not None:
            assert boundary.container is not None
            self._handed[boundary.container.key][access.root].append(access)
            self._read(access, boundary.container, Phase.ENTER, source)
        elif kind is not RootKind.INPUT:
            self._reads[access.root].append((place, phase, access))

    def _home(self, access: Access, place: Place, source: Location | None) -> Scope | None:
        """Give the scope in which a root exists; None, with a finding, if the reader cannot see it."""
        root = access.root
        if root.kind in (RootKind.INPUT, RootKind.CAUGHT):
            return self._own(access, place, source)
        if isinstance(root.owner, Variable):
            return self._scopes.get(root.owner, self.plan.top)
        assert isinstance(root.owner, Key)
        owner = self.plan.places.get(root.owner)
        if owner is None:
            self._unreached(access, place, root.owner, source)
            return None
        home = owner.scope
        if root.kind in _MAP_ROOTS:
            if not owner.inner:
                return None  # reported: the Map has no processor
            home = owner.inner[0]
        if place.scope.within(home):
            return home
        if root.kind in _MAP_ROOTS:
            message = (
                f"'{place.name}' reads {access.spelled()} outside the flow that '{root.owner.name}' runs for each item"
            )
            hint = "read it in the flow given to .process()"
        else:
            message = f"'{place.name}' reads {access.spelled()}, but '{root.owner.name}' runs inside another state"
            hint = "read the result of the Parallel or Map that holds it"
        self._report("result-out-of-scope", place, message, hint, source)
        return None

    def _own(self, access: Access, place: Place, source: Location | None) -> Scope | None:
        if access.root.owner is self.workflow:
            return self.plan.top
        other = getattr(access.root.owner, "name", "another one")
        message = f"'{place.name}' reads {access.spelled()} of the workflow '{other}'"
        hint = "read the input of the workflow that the step is in"
        self._report("result-out-of-scope", place, message, hint, source)
        return None

    def _unreached(self, access: Access, place: Place, owner: Key, source: Location | None) -> None:
        if access.root.kind in _MAP_ROOTS:
            code, what = "result-out-of-scope", f"'{owner.name}' is not part of the workflow"
        else:
            code, what = _UNASSIGNED[access.root.kind], f"'{owner.name}' is not part of the workflow"
        self._report(code, place, f"'{place.name}' reads {access.spelled()}, but {what}", "chain it with >>", source)

    def _activate_inner(self, owner: Key, access: Access) -> None:
        place = self.plan.places[owner]
        step = place.state.step
        if not isinstance(step, (Parallel, Map)):
            return
        first = access.segments[0] if access.segments and isinstance(step, Parallel) else None
        for scope in place.inner:
            if first in (None, scope.branch):
                self._activate_branch(scope)

    def _activate_branch(self, scope: Scope) -> None:
        assert scope.container is not None
        branch = (scope.container.key, scope.branch)
        if branch not in self._active:
            self._active.add(branch)
            self._activate(scope)

    def _is_seen(self, place: Place) -> bool:
        """Say whether the output of a state is that of its scope or the input of a state that reads it."""
        if place.state.step.output is not None:
            return bool(place.state.step.output.raws)
        waiting = [place]
        seen = {place.key}
        while waiting:
            current = waiting.pop()
            if current.state.open or current.state.step.kind == "Succeed":
                if self._returned(current.scope) is None:
                    return True
                continue
            for follower in self._followers(current):
                if follower.key in seen:
                    continue
                seen.add(follower.key)
                if any(_reads_input(use.node) for use in uses_of(follower)):
                    return True
                if follower.state.step.kind in _PASSING and follower.state.step.output is None:
                    waiting.append(follower)
        return False

    def _followers(self, place: Place) -> Iterator[Place]:
        """Give the states that get the output of a state as their input."""
        state = place.state
        for key in (*(key for _, key in state.rules), state.default, state.next):
            if key is None:
                continue
            follower = place.scope.places[key]
            yield follower
            if isinstance(follower.state.step, Parallel) and follower.state.step.arguments is None:
                yield from (scope.places[scope.entry] for scope in follower.inner)

    # -- items --------------------------------------------------------------------------------------------------------

    def _plan_items(self) -> None:
        for key, place in list(self.plan.places.items()):
            step = place.state.step
            if isinstance(step, Map) and place.inner:
                self.items[key] = self._item_plan(step, place)

    def _item_plan(self, step: Map[Any, Any], place: Place) -> ItemPlan:
        reads = [read for root in (step.item_root, step.index_root) for read in self._reads.get(root, ())]
        indexed = step.index_root in self._reads
        plan = ItemPlan()
        if indexed and step.item_selector is not None:
            self._report(
                "field-conflict",
                place,
                f"'{step.name}' has an item_selector, so its index is not handed on by itself",
                "put it there: wf.context.map.item.index",
            )
        if isinstance(step, DistributedMap):
            self._check_batch(step)
            handed = step.batch is None and place.key in self._handed
            plan.selects = step.item_selector is None and (indexed or handed)
            return plan
        plan.selects = step.item_selector is None and indexed
        self._keep_items(plan, place.inner[0], reads)
        return plan

    def _check_batch(self, step: DistributedMap[Any, Any]) -> None:
        if step.batch is None:
            return
        for root, what in ((step.item_root, "item"), (step.index_root, "index")):
            for reader, _, _ in self._reads.get(root, ()):
                message = f"'{reader.name}' reads the {what} of '{step.name}', whose children get batches"
                self._report("field-conflict", reader, message, "read .batch_items, a list")

    def _keep_items(self, plan: ItemPlan, scope: Scope, reads: list[tuple[Place, int, Access]]) -> None:
        """Decide who reads the item from its input, and who keeps it for the others."""
        entry = scope.places[scope.entry]
        again = any(entry.key in place.state.targets() for place in scope.places.values())
        paths = self.in_jsonpath(entry)
        # In JSONPath a state that has a result cannot read its own input any more.
        gone = paths and not self._only_shapes(entry)
        later = [
            reader for reader, phase, _ in reads if reader is not entry or (gone and not self._has_input(entry, phase))
        ]
        if not again:
            plan.direct = entry
        if not later and not (again and reads):
            return
        inside = any(reader.scope.within(inner) for reader in later for inner in entry.inner)
        if again or inside or paths:
            assert scope.container is not None
            plan.keeper = self.plan.insert_before_entry(scope, f"Keep item of {scope.container.name}")
            plan.direct = None
        else:
            plan.keeper = entry

    # -- initial values -----------------------------------------------------------------------------------------------

    def _place_initials(self) -> None:
        homeless: dict[int, list[Variable]] = defaultdict(list)
        for variable, scope in self._scopes.items():
            if variable.initial is None:
                continue
            entry = scope.places[scope.entry]
            if self._can_start(entry, variable):
                self.initials[entry.key].append(variable)
            else:
                homeless[self.plan.scopes.index(scope)].append(variable)
        for number, variables in homeless.items():
            names = ", ".join(variable.name for variable in variables)
            place = self.plan.insert_before_entry(self.plan.scopes[number], f"Set {names}")
            self.initials[place.key] = variables
        for key, variables in self.initials.items():
            for variable in variables:
                assert variable.initial is not None
                place = self.plan.places[key]
                self.problems.extend(variable.initial.problems)
                self._check_raws(variable.initial, place, Phase.ENTER)
                for access in variable.initial.accesses:
                    self._read(access, place, Phase.EXIT if self.in_jsonpath(place) else Phase.ENTER)

    def _can_start(self, entry: Place, variable: Variable) -> bool:
        """Say whether the first state of a scope can set a variable's first value when it has succeeded."""
        step, scope = entry.state.step, entry.scope
        if step.kind in ("Choice", "Succeed", "Fail") or any(
            entry.key in place.state.targets() for place in scope.places.values()
        ):
            return False
        if any(setting.target is variable for setting in self.settings(self._written.get(entry.key, ()))):
            return False
        readers = [reader for reader, _, _ in self._reads.get(variable.root, ())]
        if any(reader is entry or any(reader.scope.within(inner) for inner in entry.inner) for reader in readers):
            return False
        caught = self._behind_catches(entry)
        return not any(_at(reader, scope) in caught for reader in readers)

    def _behind_catches(self, entry: Place) -> set[Key]:
        todo = [target for _, target in entry.state.catches]
        met = set(todo)
        while todo:
            for target in entry.scope.places[todo.pop()].state.targets():
                if target not in met:
                    met.add(target)
                    todo.append(target)
        return met

    # -- names --------------------------------------------------------------------------------------------------------

    def _name(self) -> None:
        taken = set(FUNCTIONS) | {"states"} | set(self._variables)
        for written in self._written.values():
            taken.update(target for target, _ in written if isinstance(target, str))
        owners = {root.owner for root in self._reads}
        for key, place in self.plan.places.items():
            keeps_items = key in self.items and self.items[key].keeper is not None
            if not keeps_items and key not in owners:
                continue
            label = slug(key.name)
            self._keep(key.result, label, taken)
            self._keep(key.error, f"{label}_error", taken)
            step = place.state.step
            if isinstance(step, Map) and keeps_items:
                self._keep(step.item_root, f"{label}_item", taken, self.items[key].direct)
                self._keep(step.index_root, f"{label}_index", taken, self.items[key].direct)
        self._keep(self.workflow.caught_root, "caught", taken)
        for key, roots in self._handed.items():
            names = {"item", "index", *self._selected(key)}
            in_jsonpath = self.in_jsonpath(self.plan.places[key])
            captures = {}
            for root, accesses in roots.items():
                name = unused(self._handed_name(root), names)
                names.add(name)
                captures[root] = Capture(name, accesses, self._labels(root), jsonpath=in_jsonpath)
            self.handed[key] = captures

    def _selected(self, key: Key) -> Iterator[str]:
        """Give the members that the user's own item selector or batch input has."""
        step = self.plan.places[key].state.step
        selectors = [step.item_selector] if isinstance(step, Map) else []
        if isinstance(step, DistributedMap):
            selectors.append(step.batch_input)
        for given in selectors:
            if isinstance(given, Obj):
                yield from (name for name, _ in given.items if isinstance(name, str))

    def _keep(self, root: Root, wish: str, taken: set[str], direct: Place | None = None) -> None:
        accesses = [access for reader, _, access in self._reads.get(root, ()) if reader is not direct]
        if accesses:
            name = unused(wish, taken)
            taken.add(name)
            self.captures[root] = Capture(name, accesses, self._labels(root), jsonpath=self._kept_in_jsonpath(root))

    def _kept_in_jsonpath(self, root: Root) -> bool:
        place = self.plan.places.get(root.owner) if isinstance(root.owner, Key) else None
        if place is not None and root.kind in _MAP_ROOTS:
            place = self.items[place.key].keeper
        return self.workflow.query_language == "JSONPath" if place is None else self.in_jsonpath(place)

    def _labels(self, root: Root) -> tuple[str, ...] | None:
        """Give the names of a Parallel's branches."""
        place = self.plan.places.get(root.owner) if isinstance(root.owner, Key) else None
        step = place.state.step if place is not None else None
        return step.names if isinstance(step, Parallel) and root.kind is RootKind.RESULT else None

    def _handed_name(self, root: Root) -> str:
        if root in self.captures:
            return self.captures[root].name
        if isinstance(root.owner, Variable):
            return root.owner.name
        if isinstance(root.owner, Key):
            suffix = {RootKind.ITEM: "_item", RootKind.INDEX: "_index", RootKind.ERROR: "_error"}.get(root.kind, "")
            return slug(root.owner.name) + suffix
        return "input" if root.kind is RootKind.INPUT else "caught"

    def reads(self, root: Root) -> bool:
        """Say whether anybody reads a root."""
        return root in self._reads

    # -- spelling -----------------------------------------------------------------------------------------------------

    def resolver(self, place: Place, phase: int) -> Resolver:
        """Give what says how a path is spelled in a state."""
        if self.is_outline:
            return _stand_in_path if self.in_jsonpath(place) else _stand_in

        def resolve(access: Access) -> tuple[str, tuple[Segment, ...]]:
            return self._spell(access, place, phase)

        def resolve_path(access: Access) -> tuple[str, tuple[Segment, ...]]:
            text, path = self._spell(access, place, phase)
            if text == "$states.input" and not self._has_input(place, phase):
                raise UnsayableError("the state's input, where its result is read", "keep it in a variable before")
            if text == "$states.result" and self._is_wrapped(place):
                text = "$.value"
            return _as_path(text), path

        return resolve_path if self.in_jsonpath(place) else resolve

    def outline(self) -> Dataflow:
        """Give a copy for a workflow with errors, in which some path has no name: it calls all by a stand-in."""
        outline = copy.copy(self)
        outline.is_outline = True
        return outline

    def _is_wrapped(self, place: Place) -> bool:
        """Say whether a Pass makes its output a member of an object first, since JSONPath shapes nothing else."""
        output = place.state.step.output
        return place.key.kind == "Pass" and output is not None and is_wrapped(output, self.resolver(place, Phase.ENTER))

    def _has_input(self, place: Place, phase: int) -> bool:
        """Say whether `$` is the input of a JSONPath state where it evaluates an expression, and not what it made of it."""
        if phase == Phase.ENTER or place.key.kind in _HAVE_RESULTS:
            return phase == Phase.ENTER
        return place.key.kind != "Pass" or (place.state.step.output is None and place.key not in self.outputs)

    def _only_shapes(self, place: Place) -> bool:
        """Say whether a state is a Pass that sets no variables by hand: its output is made of its input."""
        return place.key.kind == "Pass" and place.key not in self._written and place.key not in self.initials

    def in_jsonpath(self, place: Place) -> bool:
        """Say whether a state speaks JSONPath."""
        return (place.state.step.query_language or self.workflow.query_language) == "JSONPath"

    def _spell(self, access: Access, place: Place, phase: int) -> tuple[str, tuple[Segment, ...]]:
        root, path = access.root, access.segments
        kind, owner = root.kind, root.owner
        if kind is RootKind.STATE_INPUT:
            return "$states.input", path
        if kind is RootKind.CONTEXT:
            return "$states.context", path
        if kind is RootKind.PARAMETER:
            return f"'${{{root.name}}}'", path
        if kind is RootKind.RESULT and owner is place.key and phase == Phase.EXIT:
            return "$states.result", path
        if kind is RootKind.ERROR and owner is place.key and phase >= 0:
            return "$states.errorOutput", path
        if kind is RootKind.CAUGHT and phase >= 0 and place.state.catches[phase][0] is self.plan.caught:
            return "$states.errorOutput", path
        home = self._home_of(root)
        boundary = _boundary(place.scope, home)
        if boundary is not None:
            return self._spell_handed(access, boundary)
        if kind is RootKind.INPUT:
            return _CHILD_INPUT, path
        if kind is RootKind.VARIABLE:
            assert isinstance(owner, Variable)
            return f"${owner.name}", path
        if kind in _MAP_ROOTS:
            return self._spell_item(access, place)
        return self._spell_kept(access)

    def _home_of(self, root: Root) -> Scope:
        if isinstance(root.owner, Variable):
            return self._scopes[root.owner]
        if isinstance(root.owner, Key):
            place = self.plan.places[root.owner]
            return place.inner[0] if root.kind in _MAP_ROOTS else place.scope
        return self.plan.top

    def _spell_kept(self, access: Access) -> tuple[str, tuple[Segment, ...]]:
        capture = self.captures[access.root]
        steps, rest = capture.read(access)
        return f"${capture.name}", steps + rest

    def _spell_handed(self, access: Access, boundary: Scope) -> tuple[str, tuple[Segment, ...]]:
        assert boundary.container is not None
        step = boundary.container.state.step
        capture = self.handed[boundary.container.key][access.root]
        steps, rest = capture.read(access)
        batched = isinstance(step, DistributedMap) and step.batch is not None
        return _CHILD_INPUT, (*(("BatchInput",) if batched else ()), capture.name, *steps, *rest)

    def _spell_item(self, access: Access, place: Place) -> tuple[str, tuple[Segment, ...]]:
        key = access.root.owner
        assert isinstance(key, Key)
        plan, step = self.items[key], self.plan.places[key].state.step
        if access.root.kind is RootKind.BATCH:
            return _CHILD_INPUT, ("Items", *access.segments)
        base = _CHILD_INPUT if isinstance(step, DistributedMap) else "$states.input"
        if isinstance(step, DistributedMap) or place is plan.direct or (place is plan.keeper and plan.direct is None):
            member = "item" if access.root.kind is RootKind.ITEM else "index"
            return base, (*((member,) if plan.selects else ()), *access.segments)
        return self._spell_kept(access)

    # -- checks -------------------------------------------------------------------------------------------------------

    def edges(self, place: Place) -> Iterator[Edge]:
        """Yield the ways out of a state with what they assign."""
        state, key = place.state, place.key
        sets = self._set_by(state.step.assigns)
        if state.next is not None:
            own = sets | {key.result}
            begun = [variable.root for variable in self.initials.get(key, ())]
            yield Edge(state.next, own.union(begun), self._outdated(own))
        for clause, target in state.catches:
            error = self.workflow.caught_root if clause is self.plan.caught else key.error
            caught = self._set_by(clause.assigns) | {error}
            yield Edge(target, caught, self._outdated(caught))
        refuted: frozenset[Member] = frozenset()
        for rule, target in state.rules:
            assigned = sets | self._set_by(rule.assigns)
            members = refuted | implied(rule.condition, True)
            yield Edge(target, assigned | members, self._outdated(assigned))
            refuted |= implied(rule.condition, False)
        if state.default is not None:
            yield Edge(state.default, sets | refuted, self._outdated(sets))

    def _set_by(self, assigns: tuple[tuple[str | Variable, Node], ...]) -> frozenset[Hashable]:
        if not assigns:
            return frozenset()
        targets = [setting.target for setting in self.settings(assigns)]
        return frozenset(target.root for target in targets if isinstance(target, Variable))

    def _outdated(self, roots: frozenset[Hashable]) -> frozenset[Hashable]:
        if not self._members:
            return frozenset()
        return frozenset(member for root in roots for member in self._members.get(root, ()))

    def _check_facts(self) -> None:
        for _, fact, access, _ in self._asked:
            if isinstance(fact, tuple):
                self._members[access.root].add(fact)
        facts = Facts(self.plan, (fact for _, fact, _, _ in self._asked), self.edges)
        told: set[tuple[Key, Hashable]] = set()
        for place, fact, access, source in self._asked:
            if (place.key, fact) in told or facts.holds(fact, place):
                continue
            told.add((place.key, fact))
            if isinstance(fact, Root):
                self._unassigned(place, access, source)
            elif isinstance(fact, tuple):
                self._maybe_missing(place, access, fact, source)

    def _unassigned(self, place: Place, access: Access, source: Location | None) -> None:
        root = access.root
        what = access.spelled()
        if isinstance(root.owner, Variable):
            message = f"'{place.name}' reads the variable {what}, but not every path has set it by then"
            hint = "give it an initial value, or set it on every way that leads here"
        elif root.kind is RootKind.CAUGHT:
            message = f"'{place.name}' reads {what} outside the handler given to catch_all()"
            hint = "read it only in the handler"
        elif root.kind is RootKind.ERROR:
            assert isinstance(root.owner, Key)
            message = f"'{place.name}' reads {what}, but a path leads there on which no error of '{root.owner.name}' was caught"
            hint = f"read it only behind .catch(..., then=...) of '{root.owner.name}'"
        else:
            assert isinstance(root.owner, Key)
            message, hint = self._unassigned_result(place, what, root.owner)
        self._report(_UNASSIGNED[root.kind], place, message, hint, source)

    def _unassigned_result(self, place: Place, what: str, owner: Key) -> tuple[str, str]:
        if not self._reaches(owner, place):
            return f"'{place.name}' reads {what}, but no path has run '{owner.name}' by then", "read it in a later step"
        message = f"'{place.name}' reads {what}, but some path leads there without running '{owner.name}'"
        return message, "keep the value in a variable that every path sets: wf.variable(name, type=...)"

    def _reaches(self, owner: Key, place: Place) -> bool:
        """Say whether some path from a state that succeeded leads to another one."""
        start = self.plan.places[owner]
        goal = _at(place, start.scope)
        todo = [start.state.next] if start.state.next is not None else []
        met = set(todo)
        while todo:
            key = todo.pop()
            if key is goal:
                return True
            for target in start.scope.places[key].state.targets():
                if target not in met:
                    met.add(target)
                    todo.append(target)
        return False

    def _maybe_missing(self, place: Place, access: Access, member: Member, source: Location | None) -> None:
        part = Access(access.root, member[1]).spelled()
        self._report(
            "maybe-missing",
            place,
            f"'{place.name}' reads {access.spelled()}, but {part} is optional and may be missing",
            f"default({part}, ...), or a Choice on is_present({part}) before it",
            source,
        )

    def _report(
        self, code: str, place: Place, message: str, hint: str | None = None, source: Location | None = None
    ) -> None:
        self.problems.append(report(code, message, hint, state=place.name, source=source or place.key.location))


_HAVE_RESULTS = frozenset({"Task", "Parallel", "Map"})

_PATHS = (("$states.context", "$$"), ("$states.input", "$"), ("$states.result", "$"), ("$states.errorOutput", "$"))


def _as_path(text: str) -> str:
    """Give the path that reads in JSONPath what a variable reads in JSONata."""
    for name, path in _PATHS:
        if text.startswith(name):
            return path + text.removeprefix(name)
    return text


def _stand_in(access: Access) -> tuple[str, tuple[Segment, ...]]:
    return "$states.context" if access.root.kind is RootKind.CONTEXT else "$states.input", access.segments


def _stand_in_path(access: Access) -> tuple[str, tuple[Segment, ...]]:
    """Leave out what a variable would hold already: text that is parsed, for example."""
    return ("$$", access.segments) if access.root.kind is RootKind.CONTEXT else ("$", ())


def _available(place: Place, phase: int) -> tuple[str, ...]:
    """Give the members of `$states` that exist where a state evaluates an expression."""
    if phase >= 0:
        return ("input", "context", "errorOutput")
    if phase == Phase.EXIT and isinstance(place.state.step, Catchable):
        return ("input", "context", "result")
    return ("input", "context")


def _bad_name(variable: Variable) -> Diagnostic:
    if variable.name in FUNCTIONS:
        message = f"the variable {variable.name!r} would hide the JSONata function ${variable.name}"
        hint = f"call it {variable.name}_value, or by what it counts or holds"
    else:
        message = f"{variable.name!r} cannot be the name of a variable"
        hint = "a letter, then letters, digits and _, at most 80; not 'states'"
    return report("variable-name", message, hint, source=variable.location)


def _reads_input(node: Node) -> bool:
    return bool(node.raws) or any(access.root.kind is RootKind.STATE_INPUT for access in node.accesses)


def _written(place: Place) -> tuple[tuple[str | Variable, Node], ...]:
    """Give all that a state sets by hand, in whatever way it is left."""
    step = place.state.step
    assigns = step.assigns
    for clause, _ in place.state.catches:
        assigns += clause.assigns
    if isinstance(step, Choice):
        for rule in step.clauses:
            assigns += rule.assigns
    return assigns


def _common(left: Scope, right: Scope) -> Scope:
    while left is not right:
        if left.depth >= right.depth and left.outer is not None:
            left = left.outer
        elif right.outer is not None:
            right = right.outer
    return left


def _boundary(scope: Scope, home: Scope) -> Scope | None:
    """Give the innermost scope of its own execution between a reader and where the value is."""
    each: Scope | None = scope
    while each is not None and each is not home:
        if each.distributed:
            return each
        each = each.outer
    return None


def _at(place: Place, scope: Scope) -> Key:
    """Give the state of a scope in which another state lies."""
    each = place
    while each.scope is not scope and each.scope.container is not None:
        each = each.scope.container
    return each.key
