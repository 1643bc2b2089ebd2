"""States: each step as it stands in the language.

Fields are printed in JSONata; a field that is constant is plain JSON. `Arguments` of a Task is always written, so that a
reader need not know what AWS sends without it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from sfgen import asl
from sfgen.checks import report
from sfgen.dsl.containers import DistributedMap, Map, Parallel
from sfgen.dsl.lower.captures import Capture
from sfgen.dsl.lower.dataflow import Dataflow
from sfgen.dsl.lower.scopes import Place, Plan, Scope
from sfgen.dsl.lower.uses import Phase
from sfgen.dsl.sources import ItemSource
from sfgen.dsl.steps import CatchClause, Choice, ChoiceClause, Fail, Pass, Step, Succeed, Task, Wait
from sfgen.dsl.variables import Variable
from sfgen.errors import Diagnostic
from sfgen.expr.print_jsonata import expression, is_constant, template
from sfgen.expr.tree import Access, Node, Root
from sfgen.expr.types import BooleanType

__all__ = ["machine_of"]


def machine_of(plan: Plan, flow: Dataflow, top: Mapping[str, Any], problems: list[Diagnostic]) -> asl.StateMachine:
    """Build the state machine of a workflow.

    Args:
        plan: Its scopes.
        flow: Its data flow, without errors.
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

    def state(self, place: Place, done: dict[int, dict[str, asl.State]]) -> asl.State:
        step = place.state.step
        fields: dict[str, Any] = {}
        if step.comment is not None:
            fields["comment"] = step.comment
        cls, lower = _KINDS[step.kind]
        lower(self, place, step, fields)
        if isinstance(step, Parallel):
            fields["branches"] = tuple(
                asl.Branch.trusted(start_at=scope.entry.name, states=done[id(scope)]) for scope in place.inner
            )
        elif isinstance(step, Map):
            fields["item_processor"] = self._processor(step, place.inner[0], done)
        made: asl.State = cls.trusted(**fields)
        return made

    # -- fields that many states have -------------------------------------------------------------------------------------

    def template(self, node: Node, place: Place, phase: int = Phase.ENTER) -> Any:
        return template(node, self.flow.resolver(place, phase))

    def _transition(self, place: Place, fields: dict[str, Any]) -> None:
        if place.state.next is None:
            fields["end"] = True
        else:
            fields["next"] = place.state.next.name

    def _retry_and_catch(self, place: Place, step: Any, fields: dict[str, Any]) -> None:
        if step.retries:
            fields["retry"] = tuple(retry.lower() for retry in step.retries)
        if place.state.catches:
            fields["catch"] = tuple(self._catcher(place, number) for number in range(len(place.state.catches)))

    def _catcher(self, place: Place, number: int) -> asl.Catcher:
        clause, target = place.state.catches[number]
        fields: dict[str, Any] = {"error_equals": clause.errors, "next": target.name}
        if clause.comment is not None:
            fields["comment"] = clause.comment
        assign = self._item_values(place)
        roots: list[Root] = [place.key.error]
        if clause is self.flow.plan.caught:
            roots.append(self.flow.workflow.caught_root)
        for root in roots:
            self._kept(root, place, number, assign)
        self._settings(clause, place, number, assign)
        if assign:
            fields["assign"] = assign
        if clause.output is not None:
            fields["output"] = self.template(clause.output, place, number)
        return asl.Catcher.trusted(**fields)

    def _exit(self, place: Place, step: Step[Any], fields: dict[str, Any]) -> None:
        """Write what the state assigns and gives when it has succeeded."""
        assign = self._item_values(place)
        for variable in self.flow.initials.get(place.key, ()):
            assert variable.initial is not None
            assign[variable.name] = self.template(variable.initial, place, Phase.EXIT)
        self._kept(place.key.result, place, Phase.EXIT, assign)
        self._settings(step, place, Phase.EXIT, assign)
        if assign:
            fields["assign"] = assign
        output = self.flow.outputs.get(place.key, step.output)
        if output is not None:
            fields["output"] = self.template(output, place, Phase.EXIT)
        self._transition(place, fields)

    def _settings(
        self, owner: Step[Any] | CatchClause | ChoiceClause, place: Place, phase: int, assign: dict[str, Any]
    ) -> None:
        for setting in self.flow.settings(owner.assigns):
            name = setting.target.name if isinstance(setting.target, Variable) else str(setting.target)
            assign[name] = self.template(setting.node, place, phase)

    def _kept(self, root: Root, place: Place, phase: int, assign: dict[str, Any]) -> None:
        capture = self.flow.captures.get(root)
        if capture is not None:
            step = place.state.step
            base = step.output if isinstance(step, Pass) and root == place.key.result else None
            assign[capture.name] = self._captured(capture, place, phase, base)

    def _captured(self, capture: Capture, place: Place, phase: int, base: Node | None = None) -> Any:
        value = capture.value(base)
        if capture.scalar or (capture.sure and base is None):
            return self.template(value, place, phase)
        # One expression for the whole object: members that are missing drop out of it.
        return f"{{% {expression(value, self.flow.resolver(place, phase))} %}}"

    def _item_values(self, place: Place) -> dict[str, Any]:
        """Give the variables that keep an item for later states, if this state keeps them."""
        container = place.scope.container
        if container is None or container.key not in self.flow.items:
            return {}
        plan, step = self.flow.items[container.key], container.state.step
        assign: dict[str, Any] = {}
        if plan.keeper is place and isinstance(step, Map):
            for root in (step.item_root, step.index_root):
                capture = self.flow.captures.get(root)
                if capture is not None:
                    # The keeper reads its own input, also where it reads nothing itself.
                    assign[capture.name] = self._captured(capture, place, Phase.ENTER)
        return assign

    # -- the eight kinds --------------------------------------------------------------------------------------------------

    def task(self, place: Place, step: Task[Any], fields: dict[str, Any]) -> None:
        fields["resource"] = self._constant(step.resource, place, "the resource")
        if step.credentials is not None:
            fields["credentials"] = asl.Credentials.trusted(role_arn=self.template(step.credentials, place))
        fields["arguments"] = self.template(step.arguments, place)
        if step.timeout is not None:
            fields["timeout_seconds"] = self.template(step.timeout, place)
        if step.heartbeat is not None:
            fields["heartbeat_seconds"] = self.template(step.heartbeat, place)
        self._retry_and_catch(place, step, fields)
        self._exit(place, step, fields)

    def _constant(self, node: Node, place: Place, what: str) -> Any:
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
        return self.template(node, place)

    def pass_(self, place: Place, step: Pass[Any], fields: dict[str, Any]) -> None:
        self._exit(place, step, fields)

    def wait(self, place: Place, step: Wait, fields: dict[str, Any]) -> None:
        if step.seconds is not None:
            fields["seconds"] = self.template(step.seconds, place)
        if step.timestamp is not None:
            fields["timestamp"] = self.template(step.timestamp, place)
        self._exit(place, step, fields)

    def succeed(self, place: Place, step: Succeed, fields: dict[str, Any]) -> None:
        output = step.output if step.output is not None else self.flow.outputs.get(place.key)
        if output is not None:
            fields["output"] = self.template(output, place)

    def fail(self, place: Place, step: Fail, fields: dict[str, Any]) -> None:
        if step.failure is not None:
            fields["error"] = self.template(step.failure, place)
        if step.cause is not None:
            fields["cause"] = self.template(step.cause, place)

    def choice(self, place: Place, step: Choice, fields: dict[str, Any]) -> None:
        fields["choices"] = tuple(self._rule(place, step, rule, target.name) for rule, target in place.state.rules)
        assign = self._item_values(place)
        self._settings(step, place, Phase.ENTER, assign)
        if place.state.default is not None:
            if assign:
                fields["assign"] = assign
            if step.output is not None:
                fields["output"] = self.template(step.output, place)
            fields["default"] = place.state.default.name

    def _rule(self, place: Place, step: Choice, rule: ChoiceClause, target: str) -> asl.ChoiceRule:
        fields: dict[str, Any] = {"condition": self._condition(rule.condition, place), "next": target}
        if rule.comment is not None:
            fields["comment"] = rule.comment
        assign = self._item_values(place)
        self._settings(step, place, Phase.ENTER, assign)
        self._settings(rule, place, Phase.ENTER, assign)
        if assign:
            fields["assign"] = assign
        output = rule.output if rule.output is not None else step.output
        if output is not None:
            fields["output"] = self.template(output, place)
        return asl.ChoiceRule.trusted(**fields)

    def _condition(self, node: Node, place: Place) -> str:
        text = expression(node, self.flow.resolver(place, Phase.ENTER))
        if isinstance(node, Access) and not node.sure:
            # What is missing is not true; AWS refuses a condition that gives nothing.
            text = f"{text} = true" if isinstance(node.type, BooleanType) else f"$boolean({text}) = true"
        return f"{{% {text} %}}"

    def parallel(self, place: Place, step: Parallel[Any], fields: dict[str, Any]) -> None:
        if step.arguments is not None:
            fields["arguments"] = self.template(step.arguments, place)
        self._retry_and_catch(place, step, fields)
        self._exit(place, step, fields)

    # -- Map ----------------------------------------------------------------------------------------------------------

    def map(self, place: Place, step: Map[Any, Any], fields: dict[str, Any]) -> None:
        if step.items is not None:
            fields["items"] = self.template(step.items, place)
        selector = self._selector(place, step)
        if selector is not None:
            fields["item_selector"] = selector
        if step.max_concurrency is not None:
            fields["max_concurrency"] = self.template(step.max_concurrency, place)
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
        if step.item_selector is not None:
            selector = self.template(step.item_selector, place)
            if handed and isinstance(selector, dict):
                return {**selector, **handed}
            if handed:
                message = f"'{place.name}' must hand values to its children, but its item_selector is no object"
                self.problems.append(
                    report(
                        "field-conflict", message, "item_selector={...}", state=place.name, source=place.key.location
                    )
                )
            return selector
        if not plan.selects:
            return None
        selected: dict[str, Any] = {}
        if self.flow.reads(step.item_root):
            selected["item"] = "{% $states.context.Map.Item.Value %}"
        if self.flow.reads(step.index_root):
            selected["index"] = "{% $states.context.Map.Item.Index %}"
        return {**selected, **handed}

    def _handed(self, place: Place) -> dict[str, Any]:
        captures = self.flow.handed.get(place.key, {})
        return {capture.name: self._captured(capture, place, Phase.ENTER) for capture in captures.values()}

    def _distributed(self, place: Place, step: DistributedMap[Any, Any], fields: dict[str, Any]) -> None:
        if step.label is not None:
            fields["label"] = step.label
        if step.source is not None:
            fields["item_reader"] = self._reader(place, step.source)
        if step.batch is not None:
            names = ("max_items_per_batch", "max_input_bytes_per_batch")
            limits = {
                name: self.template(limit, place)
                for name, limit in zip(names, step.batch_limits, strict=True)
                if limit is not None
            }
            handed = self._handed(place)
            fields["item_batcher"] = asl.ItemBatcher.trusted(**limits, **({"batch_input": handed} if handed else {}))
        if step.tolerated_failure_count is not None:
            fields["tolerated_failure_count"] = self.template(step.tolerated_failure_count, place)
        if step.tolerated_failure_percentage is not None:
            fields["tolerated_failure_percentage"] = self.template(step.tolerated_failure_percentage, place)
        if step.writer is not None:
            fields["result_writer"] = self._writer(place, step)

    def _reader(self, place: Place, source: ItemSource[Any]) -> asl.ItemReader:
        config = dict(source.config)
        if source.max_items is not None:
            config["max_items"] = self.template(source.max_items, place)
        return asl.ItemReader.trusted(
            resource=f"arn:aws:states:::s3:{source.api}",
            arguments=self.template(source.arguments, place),
            **({"reader_config": asl.ReaderConfig.trusted(**config)} if config else {}),
        )

    def _writer(self, place: Place, step: DistributedMap[Any, Any]) -> asl.ResultWriter:
        assert step.writer is not None
        assert step.writer_arguments is not None
        config = {"transformation": step.writer.transformation, "output_type": step.writer.output_type}
        config_given = {name: value for name, value in config.items() if value is not None}
        return asl.ResultWriter.trusted(
            resource="arn:aws:states:::s3:putObject",
            arguments=self.template(step.writer_arguments, place),
            **({"writer_config": asl.WriterConfig.trusted(**config_given)} if config_given else {}),
        )


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
