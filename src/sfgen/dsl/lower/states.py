"""States: each step as it stands in the language.

What a state has is decided here; how a field is spelled is left to the words of its query language. The payload of a
Task is always written, so that a reader need not know what AWS sends without it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from sfgen import asl
from sfgen.checks import report
from sfgen.dsl.containers import DistributedMap, Map, Parallel
from sfgen.dsl.lower.dataflow import Dataflow
from sfgen.dsl.lower.scopes import Place, Plan, Scope
from sfgen.dsl.lower.uses import Phase
from sfgen.dsl.lower.words import JsonataWords, JsonpathWords, OutlineWords, Words
from sfgen.dsl.sources import ItemSource
from sfgen.dsl.steps import CatchClause, Choice, ChoiceClause, Fail, Pass, Step, Succeed, Task, Wait
from sfgen.dsl.variables import Variable
from sfgen.errors import Diagnostic
from sfgen.expr.print_jsonata import is_constant, template
from sfgen.expr.tree import Access, Node, Obj, Root
from sfgen.services.errors import spelled
from sfgen.services.integrations import Integration

__all__ = ["machine_of"]

_UNKNOWN = "${unknown}"
"""Stands for a constant that is a finding already: checks take a substitution on trust."""


def machine_of(plan: Plan, flow: Dataflow, top: Mapping[str, Any], problems: list[Diagnostic]) -> asl.StateMachine:
    """Build the state machine of a workflow.

    Args:
        plan: Its scopes.
        flow: Its data flow; the outline of it if there are errors.
        top: The machine's own fields besides its states.
        problems: Takes findings about single fields.
    """
    lowering = _Lowering(flow, problems)
    # Inner scopes come behind outer ones, so going backwards each container finds its scopes done.
    done: dict[int, dict[str, asl.State]] = {}
    for scope in reversed(plan.scopes):
        done[id(scope)] = {place.name: lowering.state(place, done) for place in scope.places.values()}
    return asl.StateMachine.trusted(**top, start_at=plan.top.entry.name, states=done[id(plan.top)])


class _Lowering:
    """Builds the states of one workflow."""

    def __init__(self, flow: Dataflow, problems: list[Diagnostic]) -> None:
        self.flow = flow
        self.problems = problems
        jsonata, jsonpath = JsonataWords(flow), JsonpathWords(flow, problems)
        self._jsonata: Words = OutlineWords(jsonata, flow) if flow.is_outline else jsonata
        self._jsonpath: Words = OutlineWords(jsonpath, flow) if flow.is_outline else jsonpath

    def words(self, place: Place) -> Words:
        """Give the words of the query language of a state."""
        return self._jsonpath if self.flow.in_jsonpath(place) else self._jsonata

    def state(self, place: Place, done: dict[int, dict[str, asl.State]]) -> asl.State:
        step = place.state.step
        fields: dict[str, Any] = {}
        if step.comment is not None:
            fields["comment"] = step.comment
        if step.query_language is not None:
            fields["query_language"] = step.query_language
        cls, lower = _KINDS[step.kind]
        lower(self, place, step, fields)
        if isinstance(step, Parallel):
            fields["branches"] = tuple(
                asl.Branch.trusted(start_at=scope.entry.name, states=done[id(scope)]) for scope in place.inner
            )
        elif isinstance(step, Map) and place.inner:
            fields["item_processor"] = self._processor(step, place.inner[0], done)
        made: asl.State = cls.trusted(**fields)
        return made

    # -- fields that many states have -------------------------------------------------------------------------------------

    def _write(self, fields: dict[str, Any], name: str, node: Node | None, place: Place) -> None:
        """Write one value; in JSONPath one that is no constant is written as `name` with `Path`."""
        if node is not None:
            fields.update(self.words(place).value(name, node, place))

    def _transition(self, place: Place, fields: dict[str, Any]) -> None:
        if place.state.next is None:
            fields["end"] = True
        else:
            fields["next"] = place.state.next.name

    def _retry_and_catch(self, place: Place, step: Any, fields: dict[str, Any]) -> None:
        if step.retries:
            calls = tuple(_calls(place))
            fields["retry"] = tuple(retry.lower(calls) for retry in step.retries)
        if place.state.catches:
            fields["catch"] = tuple(self._catcher(place, number) for number in range(len(place.state.catches)))

    def _catcher(self, place: Place, number: int) -> asl.Catcher:
        clause, target = place.state.catches[number]
        fields: dict[str, Any] = {"error_equals": spelled(clause.errors, _calls(place)), "next": target.name}
        if clause.comment is not None:
            fields["comment"] = clause.comment
        assign = self._item_values(place)
        words = self.words(place)
        caught = clause is self.flow.plan.caught
        self._kept(self.flow.workflow.caught_root if caught else place.key.error, place, assign)
        self._settings(clause, assign)
        if assign:
            fields["assign"] = words.members(assign, place, number)
        if clause.output is not None:
            fields.update(words.catch_output(clause.output, place, number))
        return asl.Catcher.trusted(**fields)

    def _exit(self, place: Place, step: Step[Any], fields: dict[str, Any]) -> None:
        """Write what the state assigns and gives when it has succeeded."""
        assign = self._item_values(place)
        for variable in self.flow.initials.get(place.key, ()):
            assert variable.initial is not None
            assign[variable.name] = variable.initial
        self._kept(place.key.result, place, assign)
        self._settings(step, assign)
        words = self.words(place)
        if assign:
            fields["assign"] = words.members(assign, place, Phase.EXIT)
        output = self.flow.outputs.get(place.key, step.output)
        if output is not None:
            fields.update(words.output(output, place))
        self._transition(place, fields)

    def _settings(self, owner: Step[Any] | CatchClause | ChoiceClause, assign: dict[str, Node]) -> None:
        for setting in self.flow.settings(owner.assigns):
            name = setting.target.name if isinstance(setting.target, Variable) else str(setting.target)
            assign[name] = setting.node

    def _kept(self, root: Root, place: Place, assign: dict[str, Node]) -> None:
        capture = self.flow.captures.get(root)
        if capture is not None:
            step = place.state.step
            # A Pass gives its own expression; only in JSONPath can it be read back as a result.
            own = isinstance(step, Pass) and root is place.key.result and not self.flow.in_jsonpath(place)
            assign[capture.name] = capture.value(step.output if own else None)

    def _item_values(self, place: Place) -> dict[str, Node]:
        """Give the variables that keep an item for later states, if this state keeps them."""
        container = place.scope.container
        if container is None or container.key not in self.flow.items:
            return {}
        plan, step = self.flow.items[container.key], container.state.step
        assign: dict[str, Node] = {}
        if plan.keeper is place and isinstance(step, Map):
            for root in (step.item_root, step.index_root):
                capture = self.flow.captures.get(root)
                if capture is not None:
                    assign[capture.name] = capture.value()
        return assign

    # -- the eight kinds --------------------------------------------------------------------------------------------------

    def task(self, place: Place, step: Task[Any], fields: dict[str, Any]) -> None:
        fields["resource"] = self._constant(step.resource, place, "the resource")
        if step.credentials is not None:
            role = self.words(place).value("role_arn", step.credentials, place)
            fields["credentials"] = asl.Credentials.trusted(**role)
        fields.update(self.words(place).payload(step.arguments, place))
        self._write(fields, "timeout_seconds", step.timeout, place)
        self._write(fields, "heartbeat_seconds", step.heartbeat, place)
        self._retry_and_catch(place, step, fields)
        self._exit(place, step, fields)

    def _constant(self, node: Node, place: Place, what: str) -> Any:
        if node.problems or (self.flow.is_outline and place.state.step.problems):
            return _UNKNOWN
        if not is_constant(node):
            message = f"{what} of '{place.name}' is an expression, but it must be known when the workflow is deployed"
            self.problems.append(
                report(
                    "reference-in-constant",
                    message,
                    "use a constant or a Parameter",
                    state=place.name,
                    source=place.key.location,
                )
            )
        return template(node, self.flow.resolver(place, Phase.ENTER))

    def pass_(self, place: Place, step: Pass[Any], fields: dict[str, Any]) -> None:
        self._exit(place, step, fields)

    def wait(self, place: Place, step: Wait, fields: dict[str, Any]) -> None:
        self._write(fields, "seconds", step.seconds, place)
        self._write(fields, "timestamp", step.timestamp, place)
        self._exit(place, step, fields)

    def succeed(self, place: Place, step: Succeed, fields: dict[str, Any]) -> None:
        output = step.output if step.output is not None else self.flow.outputs.get(place.key)
        if output is not None:
            fields.update(self.words(place).output(output, place))

    def fail(self, place: Place, step: Fail, fields: dict[str, Any]) -> None:
        self._write(fields, "error", step.failure, place)
        self._write(fields, "cause", step.cause, place)

    def choice(self, place: Place, step: Choice, fields: dict[str, Any]) -> None:
        fields["choices"] = tuple(self._rule(place, step, rule, target.name) for rule, target in place.state.rules)
        assign = self._item_values(place)
        self._settings(step, assign)
        if place.state.default is not None:
            if assign:
                fields["assign"] = self.words(place).members(assign, place, Phase.ENTER)
            fields["default"] = place.state.default.name
        # In JSONPath the output of the state is that of its rules too.
        if step.output is not None and (place.state.default is not None or self.flow.in_jsonpath(place)):
            fields.update(self.words(place).output(step.output, place))

    def _rule(self, place: Place, step: Choice, rule: ChoiceClause, target: str) -> asl.ChoiceRule:
        words = self.words(place)
        fields: dict[str, Any] = {**words.condition(rule.condition, place), "next": target}
        if rule.comment is not None:
            fields["comment"] = rule.comment
        assign = self._item_values(place)
        self._settings(step, assign)
        self._settings(rule, assign)
        if assign:
            fields["assign"] = words.members(assign, place, Phase.ENTER)
        output = step.output if rule.output is None and not self.flow.in_jsonpath(place) else rule.output
        if output is not None:
            fields.update(words.rule_output(output, place))
        return asl.ChoiceRule.trusted(**fields)

    def parallel(self, place: Place, step: Parallel[Any], fields: dict[str, Any]) -> None:
        if step.arguments is not None:
            fields.update(self.words(place).payload(step.arguments, place))
        self._retry_and_catch(place, step, fields)
        self._exit(place, step, fields)

    # -- Map ----------------------------------------------------------------------------------------------------------

    def map(self, place: Place, step: Map[Any, Any], fields: dict[str, Any]) -> None:
        if step.items is not None:
            fields.update(self.words(place).items(step.items, place))
        selector = self._selector(place, step) if place.inner else None
        if selector is not None:
            fields["item_selector"] = selector
        self._write(fields, "max_concurrency", step.max_concurrency, place)
        if isinstance(step, DistributedMap):
            self._distributed(place, step, fields)
        self._retry_and_catch(place, step, fields)
        self._exit(place, step, fields)

    def _processor(self, step: Map[Any, Any], scope: Scope, done: dict[int, dict[str, asl.State]]) -> asl.ItemProcessor:
        config: dict[str, Any] = {"mode": "DISTRIBUTED" if step.distributed else "INLINE"}
        if isinstance(step, DistributedMap):
            config["execution_type"] = step.execution_type
        return asl.ItemProcessor.trusted(
            processor_config=asl.ProcessorConfig.trusted(**config),
            start_at=scope.entry.name,
            states=done[id(scope)],
        )

    def _selector(self, place: Place, step: Map[Any, Any]) -> Any:
        plan = self.flow.items[place.key]
        handed = {} if isinstance(step, DistributedMap) and step.batch is not None else self._handed(place)
        words = self.words(place)
        if step.item_selector is not None:
            chosen = step.item_selector
            if handed and isinstance(chosen, Obj):
                chosen = Obj((*chosen.items, *handed.items()))
            elif handed:
                message = f"'{place.name}' must hand values to its children, but its item_selector is no object"
                self.problems.append(
                    report(
                        "field-conflict", message, "item_selector={...}", state=place.name, source=place.key.location
                    )
                )
            return words.selector(chosen, place)
        if not plan.selects:
            return None
        selected: dict[str, Node] = {}
        context = self.flow.workflow.context_root
        if self.flow.reads(step.item_root):
            selected["item"] = Access(context, ("Map", "Item", "Value"))
        if self.flow.reads(step.index_root):
            selected["index"] = Access(context, ("Map", "Item", "Index"))
        return words.members({**selected, **handed}, place, Phase.ENTER)

    def _handed(self, place: Place) -> dict[str, Node]:
        captures = self.flow.handed.get(place.key, {})
        return {capture.name: capture.value() for capture in captures.values()}

    def _distributed(self, place: Place, step: DistributedMap[Any, Any], fields: dict[str, Any]) -> None:
        if step.label is not None:
            fields["label"] = step.label
        if step.source is not None:
            fields["item_reader"] = self._reader(place, step.source)
        if step.batch is not None:
            names = ("max_items_per_batch", "max_input_bytes_per_batch")
            batcher: dict[str, Any] = {}
            for name, limit in zip(names, step.batch_limits, strict=True):
                self._write(batcher, name, limit, place)
            given = step.batch_input.items if isinstance(step.batch_input, Obj) else ()
            handed = Obj((*given, *self._handed(place).items()))
            if handed.items:
                batcher["batch_input"] = self.words(place).selector(handed, place)
            fields["item_batcher"] = asl.ItemBatcher.trusted(**batcher)
        self._write(fields, "tolerated_failure_count", step.tolerated_failure_count, place)
        self._write(fields, "tolerated_failure_percentage", step.tolerated_failure_percentage, place)
        if step.writer is not None:
            fields["result_writer"] = self._writer(place, step)

    def _reader(self, place: Place, source: ItemSource[Any]) -> asl.ItemReader:
        config = dict(source.config)
        self._write(config, "max_items", source.max_items, place)
        return asl.ItemReader.trusted(
            resource=f"arn:aws:states:::s3:{source.api}",
            **self.words(place).payload(source.arguments, place),
            **({"reader_config": asl.ReaderConfig.trusted(**config)} if config else {}),
        )

    def _writer(self, place: Place, step: DistributedMap[Any, Any]) -> asl.ResultWriter:
        assert step.writer is not None
        assert step.writer_arguments is not None
        config = {"transformation": step.writer.transformation, "output_type": step.writer.output_type}
        config_given = {name: value for name, value in config.items() if value is not None}
        return asl.ResultWriter.trusted(
            resource="arn:aws:states:::s3:putObject",
            **self.words(place).payload(step.writer_arguments, place),
            **({"writer_config": asl.WriterConfig.trusted(**config_given)} if config_given else {}),
        )


def _calls(place: Place) -> Iterator[Integration | None]:
    """Yield what a Task calls, or what the Tasks inside another state call."""
    if isinstance(place.state.step, Task):
        yield place.state.step.integration
    for scope in place.inner:
        for inner in scope.places.values():
            yield from _calls(inner)


_KINDS: Mapping[str, tuple[Any, Callable[..., None]]] = {
    "Task": (asl.TaskState, _Lowering.task),
    "Pass": (asl.PassState, _Lowering.pass_),
    "Wait": (asl.WaitState, _Lowering.wait),
    "Choice": (asl.ChoiceState, _Lowering.choice),
    "Succeed": (asl.SucceedState, _Lowering.succeed),
    "Fail": (asl.FailState, _Lowering.fail),
    "Parallel": (asl.ParallelState, _Lowering.parallel),
    "Map": (asl.MapState, _Lowering.map),
}
