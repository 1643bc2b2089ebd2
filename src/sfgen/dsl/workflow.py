"""Workflows: what is compiled, run and deployed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta
from os import PathLike
from typing import TYPE_CHECKING, Any, Final, Generic, Literal, TypeVar, Unpack, cast, overload

from sfgen import asl
from sfgen.dsl.compilation import compile_all
from sfgen.dsl.context import CONTEXT, Context
from sfgen.dsl.flow import Flow
from sfgen.dsl.lower.scopes import plan_of
from sfgen.dsl.nested import Start, WorkflowArnRoot, start_execution
from sfgen.dsl.options import StepOptions
from sfgen.dsl.publishing import Alias, Shift
from sfgen.dsl.roots import OwnedRoot
from sfgen.dsl.settings import SettingOptions, Settings, settings_of
from sfgen.dsl.steps import ERROR_OUTPUT, ErrorOutput, Task, model_shape, whole_seconds
from sfgen.dsl.variables import UNSET, Variable, declare, reference
from sfgen.errors import DefinitionError, Diagnostic, Location
from sfgen.expr.refs import Expr
from sfgen.expr.tree import Access, Node, Root, RootKind, finding
from sfgen.expr.types import ArrayType, RecordType, Type, UnionType, UnresolvedAnnotationError
from sfgen.expr.values import constant_choice, constant_number, constant_text, lift
from sfgen.origin import caller

if TYPE_CHECKING:
    from sfgen.iam import Policy
    from sfgen.local import Execution
    from sfgen.local.execution import Definition, MockSource
    from sfgen.local.mock_fields import FieldValidation
    from sfgen.local.real_services import Live

__all__ = ["Workflow", "state_input", "variable"]

# Source: the API model of CreateStateMachine, and AWS Step Functions Developer Guide, "Service quotas".
_NAME = re.compile(r"[^\s?*<>{}\[\]\"#%\\^|~`$&,;:/\x00-\x1f\x7f-\x9f]{1,80}")

_AT_ONCE: Final = Shift.all_at_once()

I = TypeVar("I")  # noqa: E741 - the input model
T = TypeVar("T")


class Workflow(Generic[I]):
    r"""A workflow: a name, an input model, and the flow it starts with.

    Args:
        name: The name of the state machine, 1 to 80 characters without spaces, brackets, or any of ``"#%\^|~`$&,;:/?*<>``.
        input: The model of the input: a pydantic model, TypedDict or dataclass; unknown without it.
        output: The model of the output, checked against what `returns` is given.
        type: `STANDARD` runs up to a year and each step once; `EXPRESS` runs up to five minutes and is billed by time.
        timeout: How long an execution may take.
        timeout_seconds: The same as a number, from 1.
        query_language: The language of the definition. JSONPath says less: what it cannot say is a finding
            (`jsonpath-unsayable`), and single steps may be JSONata in it. There is no way back from JSONata.
        comment: A note that is kept in the definition.
        **settings: Settings of the state machine, which `sfgen deploy` makes and `sfgen iam` knows: `logging=Logging(...)`, `tracing=True` for
            X-Ray, `kms_key=` the ARN of a key that its data is encrypted with, `tags={...}`, and `fixed_name=True` for a
            state machine that is called as the workflow is and no other way.

    Examples:
        >>> from sfgen import Pass, Workflow
        >>> wf = Workflow("greeting", input=dict[str, str])
        >>> wf.start_at(Pass("Greet", output=f"Hello {wf.input['name']}"))
        >>> print(wf.compile().to_json())
        {
          "QueryLanguage": "JSONata",
          "StartAt": "Greet",
          "States": {
            "Greet": {
              "Type": "Pass",
              "Output": "{% 'Hello ' & $states.context.Execution.Input.name %}",
              "End": true
            }
          }
        }
        <BLANKLINE>
    """

    if TYPE_CHECKING:

        @overload
        def __init__(
            self: Workflow[Any],
            name: str,
            *,
            input: None = ...,
            output: Any = ...,
            type: Literal["STANDARD", "EXPRESS"] = ...,
            timeout: timedelta | None = ...,
            timeout_seconds: int | None = ...,
            query_language: asl.QueryLanguage = ...,
            comment: str | None = ...,
            **settings: Unpack[SettingOptions],
        ) -> None: ...
        @overload
        def __init__(
            self: Workflow[T],
            name: str,
            *,
            input: type[T],
            output: Any = ...,
            type: Literal["STANDARD", "EXPRESS"] = ...,
            timeout: timedelta | None = ...,
            timeout_seconds: int | None = ...,
            query_language: asl.QueryLanguage = ...,
            comment: str | None = ...,
            **settings: Unpack[SettingOptions],
        ) -> None: ...

    def __init__(
        self,
        name: str,
        *,
        input: Any = None,
        output: Any = None,
        type: Literal["STANDARD", "EXPRESS"] = "STANDARD",
        timeout: timedelta | None = None,
        timeout_seconds: int | None = None,
        query_language: asl.QueryLanguage = "JSONata",
        comment: str | None = None,
        **settings: Unpack[SettingOptions],
    ) -> None:
        self.name: str = constant_text(name, "the name of a workflow")
        self.type: Literal["STANDARD", "EXPRESS"] = constant_choice(type, ("STANDARD", "EXPRESS"), "the type")
        self.timeout_seconds: int | None = None if timeout is None else whole_seconds(timeout, "timeout")
        if timeout_seconds is not None:
            self.timeout_seconds = constant_number(timeout_seconds, "timeout_seconds")
        self.query_language: asl.QueryLanguage = constant_choice(
            query_language, ("JSONata", "JSONPath"), "query_language"
        )
        self.comment: str | None = None if comment is None else constant_text(comment, "a comment")
        self.location: Location | None = caller()
        self.settings: Settings = settings_of(settings)
        self.alias: Alias | None = None
        self.input_model: Any = input
        self.input_type: Type = _complete(model_shape(input))
        self.output_type: Type | None = None if output is None else _complete(model_shape(output))
        self.start: Flow[Any] | None = None
        self.returned: Node | None = None
        self.returned_at: Location | None = None
        self.handler: Flow[Any] | None = None
        self.handled_at: Location | None = None
        self.variables: list[Variable] = []
        self.problems: list[Diagnostic] = []
        if timeout is not None and timeout_seconds is not None:
            self.problems.append(finding("field-conflict", "the workflow has both timeout= and timeout_seconds="))
        if not _NAME.fullmatch(name):
            hint = "1 to 80 characters; letters, digits, - and _ are safe everywhere"
            self.problems.append(finding("field-wrong-value", f"{name!r} cannot be the name of a state machine", hint))
        self.input_root: OwnedRoot = OwnedRoot(RootKind.INPUT, self, "input", self.input_type)
        self.context_root: OwnedRoot = OwnedRoot(RootKind.CONTEXT, self, "context", CONTEXT)
        self.caught_root: OwnedRoot = OwnedRoot(RootKind.CAUGHT, self, "caught", ERROR_OUTPUT)

    def __repr__(self) -> str:
        return f"Workflow({self.name!r})"

    @property
    def input(self) -> I:
        """The workflow's input; for a type checker and an editor a value of the input model."""
        return cast(I, Expr(Access(self.input_root)))

    @property
    def context(self) -> Context:
        """What the running workflow knows about itself."""
        return cast(Context, Expr(Access(self.context_root)))

    @property
    def arn(self) -> str:
        """The ARN for whoever starts the workflow: the `Parameter` `OrderFlowArn` for `order-flow`.

        In a stack that has the workflow itself it is filled in: with the ARN of its alias if it has one, else with that of the state
        machine.
        """
        return cast(str, Expr(Access(WorkflowArnRoot(self))))

    @property
    def machine_arn(self) -> str:
        """The ARN of the state machine itself, as metrics and events name it: the `Parameter` `OrderFlowStateMachineArn`.

        In a stack that has the workflow itself it is filled in.
        """
        return cast(str, Expr(Access(WorkflowArnRoot(self, of_machine=True))))

    @property
    def parameter_defaults(self) -> dict[str, float | str | bool]:
        """The defaults of its Parameters by name, as values of their types; those without a default are left out."""
        from sfgen.dsl.lower.parameters import parameter_roots

        found = {root.name: root for root in parameter_roots(self) if root.default is not None}
        return {name: root.default_value() for name, root in found.items()}

    @property
    def caught(self) -> ErrorOutput:
        """The error that `catch_all` caught; to be read in its handler."""
        return cast(ErrorOutput, Expr(Access(self.caught_root)))

    if TYPE_CHECKING:

        @overload
        def variable(self, name: str, initial: T, *, type: type[T] = ...) -> T: ...
        @overload
        def variable(self, name: str, *, type: type[T]) -> T: ...
        @overload
        def variable(self, name: str, initial: Any = ..., *, type: Any) -> Any: ...

    def variable(self, name: str, initial: Any = UNSET, *, type: Any = UNSET) -> Any:
        """Declare a variable, to be set with `step.sets(name=value)`.

        Args:
            name: Its name in the definition: letters, digits and `_`, at most 80.
            initial: What it is at the start; its type too. Without it, each way to a reader must set it.
            type: What its values are, where there is no initial value or it says too little.
        """
        made = declare(name, initial, type=type)
        self.variables.append(made)
        return reference(made)

    def start_at(self, flow: Flow[Any]) -> None:
        """Say what the workflow does. Called once."""
        if not isinstance(flow, Flow):
            raise DefinitionError([finding("value-not-json", f"start_at() takes a step or a chain, not {flow!r}")])
        if self.start is not None:
            self.problems.append(
                finding("conflicting-successors", f"'{self.name}' is started twice", "chain the flows: a >> b")
            )
        self.start = flow

    def returns(self, value: Any) -> None:
        """Say what the workflow gives when it succeeds, at whichever end.

        Args:
            value: A JSON value with references; it fits the workflow's output model if there is one.
        """
        if self.returned is not None:
            self._said_twice("returns")
        self.returned = lift(value)
        self.returned_at = caller()

    if TYPE_CHECKING:

        @overload
        def execute(
            self,
            name: str,
            *,
            input: I | Mapping[str, Any] = ...,
            wait: bool = ...,
            wait_for_task_token: bool = ...,
            result: None = ...,
            execution_name: str | None = ...,
            trace_header: str | None = ...,
            arn: str | None = ...,
            **options: Unpack[StepOptions],
        ) -> Task[Any]: ...
        @overload
        def execute(
            self,
            name: str,
            *,
            input: I | Mapping[str, Any] = ...,
            wait: bool = ...,
            wait_for_task_token: bool = ...,
            result: type[T],
            execution_name: str | None = ...,
            trace_header: str | None = ...,
            arn: str | None = ...,
            **options: Unpack[StepOptions],
        ) -> Task[T]: ...

    def execute(
        self,
        name: str,
        *,
        input: Any = UNSET,
        wait: bool = False,
        wait_for_task_token: bool = False,
        result: Any = None,
        execution_name: str | None = None,
        trace_header: str | None = None,
        arn: str | None = None,
        **options: Unpack[StepOptions],
    ) -> Task[Any]:
        """Make a step of another workflow that starts this one.

        What is given as its input is checked against the input model. An input that is written as an object also gets the
        ID of the execution that starts it, so that the console links the two.

        Args:
            name: Name of the state.
            input: The input of the execution: a JSON value with references.
            wait: Wait until the execution has ended (`.sync:2`); then the step's `result` is its output, with the type of
                the output model, and its failure is `States.TaskFailed`. An EXPRESS workflow cannot be waited for so.
            wait_for_task_token: Wait until somebody answers with the task token, which the input must hold. The `result` is
                what was sent.
            result: The type of the result, for type checkers and for callbacks.
            execution_name: The name of the execution; AWS makes one up without it. One name can be used once in 90 days.
            trace_header: The trace header for AWS X-Ray.
            arn: The ARN of the state machine; without it the `Parameter` `NameArn`, so `OrderFlowArn` for `order-flow`.
            **options: Keywords of `Task`: `timeout`, `retry`, `assign`, ...
        """
        start = Start(
            input=input,
            wait=wait,
            wait_for_task_token=wait_for_task_token,
            result=result,
            execution_name=execution_name,
            trace_header=trace_header,
            arn=arn,
        )
        return start_execution(self, name, start, options)

    def publish(self, alias: str, *, shift: Shift = _AT_ONCE, alarms: Sequence[str] = ()) -> None:
        """Say that each deployment publishes a version, and that an alias points to it. Called once.

        What starts the workflow in its stack does so by way of the alias; executions that run go on as they began.

        Args:
            alias: The name of the alias: letters, digits and `- _ .`, at most 80, not digits alone.
            shift: How the alias goes from the version before to the new one.
            alarms: Names of alarms in CloudWatch, at most 100; text, or the `ref` of a `Resource`. If one goes off during a
                gradual shift, the alias points back, and the stack becomes what it was.

        Raises:
            DefinitionError: A name cannot be one, there are too many alarms, or a shift that is done at once has any (codes
                `field-wrong-value`, `field-range`, `field-conflict`).

        Examples:
            >>> from sfgen import Shift, Succeed, Workflow
            >>> wf = Workflow("order-flow")
            >>> wf.start_at(Succeed("Done"))
            >>> wf.publish("live", shift=Shift.canary(percent=10, minutes=5), alarms=["orders-fail"])

        Source:
            AWS CloudFormation Template Reference, "AWS::StepFunctions::StateMachineAlias".
        """
        made = Alias.of(alias, shift, alarms)
        if self.alias is not None:
            self._said_twice("publish")
        self.alias = made

    def catch_all(self, then: Flow[Any]) -> None:
        """Continue elsewhere when any state fails for good and has no catch of its own for the error.

        It covers the top-level states that can have a Catch: Task, Parallel and Map. Errors in branches and iterations
        reach it through their Parallel or Map. It cannot cover what fails in a Pass, Choice, Wait, Succeed or Fail state
        itself: an expression there that gives nothing. The handler's own states are not covered.

        Args:
            then: The handler; in it `wf.caught` has the error.
        """
        if not isinstance(then, Flow):
            raise DefinitionError([finding("value-not-json", f"catch_all() takes a step or a chain, not {then!r}")])
        if self.handler is not None:
            self._said_twice("catch_all")
        self.handler = then
        self.handled_at = caller()

    def _said_twice(self, what: str) -> None:
        self.problems.append(
            finding("field-conflict", f"'{self.name}' is given {what}() twice", "say it once, for the whole workflow")
        )

    def check(self) -> list[Diagnostic]:
        """Give all findings, errors and warnings, in the order of the definition."""
        return list(compile_all([self])[0].diagnostics)

    def compile(self) -> asl.StateMachine:
        """Give the state machine.

        Raises:
            DefinitionError: there are errors; `diagnostics` holds all findings.
        """
        compilation = compile_all([self])[0]
        if compilation.machine is None:
            raise DefinitionError(compilation.diagnostics)
        return compilation.machine

    def answer_types(self) -> dict[str, Type]:
        """Give what `result=`, or the function that made the step, says of the answers of tasks, by the names of states."""
        plan = plan_of(self)
        steps = () if plan is None else (place.state.step for place in plan.places.values())
        tasks = (step for step in steps if isinstance(step, Task))
        return {
            task.name: task.key.result.type
            for task in tasks
            if task.integration is None or task.key.result.type is not task.integration.result
        }

    def iam_policy(
        self,
        *,
        partition: str | None = None,
        region: str | None = None,
        account: str | None = None,
        machine: str | None = None,
        values: Mapping[str, str] | None = None,
        logging: bool = False,
        tracing: bool = False,
        kms_key: str | None = None,
    ) -> Policy:
        """Give the least that the execution role must be allowed, and who may assume it.

        Args:
            partition: The partition, such as `aws`; without it `${AWS::Partition}` stands in the ARNs.
            region: The Region; without it `${AWS::Region}`.
            account: The account; without it `${AWS::AccountId}`.
            machine: The name of the state machine; without it `${StateMachineName}`.
            values: Values of the workflow's Parameters by name; one without a value stands there as `${Name}`.
            logging: Whether the state machine logs to CloudWatch Logs.
            tracing: Whether it traces with X-Ray; as the workflow says without it.
            kms_key: The ARN of the key that its data is encrypted with; that of the workflow without it.

        Raises:
            DefinitionError: there are errors; `diagnostics` holds all findings.
        """
        from sfgen.iam import Settings as Known
        from sfgen.iam import policy_of

        settings = Known(
            partition=partition,
            region=region,
            account=account,
            machine=machine,
            values=dict(values or {}),
            logging=logging,
            tracing=tracing or self.settings.tracing,
            kms_key=kms_key or self.settings.key_text,
        )
        return policy_of(self.compile(), settings)

    def run(
        self,
        input: Any = None,
        *,
        mocks: MockSource = None,
        mock_validation: FieldValidation = "PRESENT",
        live: Mapping[str, Live] | None = None,
        workflows: Iterable[Definition] = (),
        buckets: Mapping[str, str | PathLike[str]] | None = None,
        parameters: Mapping[str, Any] | None = None,
        seed: int = 0,
        start: int | None = None,
        real_time: bool = False,
    ) -> Execution:
        """Run the workflow on this machine; nothing is sent anywhere unless `live` says so.

        Args:
            input: The input: an object of the input model, or any JSON value; an empty object without it.
            mocks: What answers the tasks, by the name of a state, an integration such as `dynamodb:getItem`, or `*`; `"auto"`
                makes up all answers; the path of a file reads them.
            mock_validation: How much of the result of a mock must fit what the API gives: its required members too (`STRICT`),
                the types of what is there (`PRESENT`), or nothing (`NONE`).
            live: Services that are called for real, by name.
            workflows: Other workflows, which tasks may start.
            buckets: Folders that stand for buckets of S3, by name.
            parameters: The values of the workflow's parameters, by name.
            seed: What chance and uuids are drawn from.
            start: When the run begins, in milliseconds since 1970.
            real_time: Wait for as long as the workflow waits.

        Returns:
            The execution, which has ended or waits for somebody outside.

        Raises:
            DefinitionError: the workflow has errors.
            MockError: nothing answers a task, or what does cannot.

        Examples:
            >>> from sfgen import Task, Workflow
            >>> wf = Workflow("greeting", input=dict[str, str])
            >>> ask = Task("Ask", resource="arn:aws:states:::lambda:invoke", arguments={"FunctionName": "f"})
            >>> wf.start_at(ask)
            >>> execution = wf.run({"name": "Ada"}, mocks={"Ask": {"Payload": "hello"}})
            >>> execution.status, execution.output["Payload"]
            ('SUCCEEDED', 'hello')
        """
        from sfgen.local import run

        return run(
            self,
            input,
            mocks=mocks,
            mock_validation=mock_validation,
            live=live,
            workflows=workflows,
            buckets=buckets,
            parameters=parameters,
            seed=seed,
            start=start,
            real_time=real_time,
        )


def _complete(shape: Type) -> Type:
    """Look at the members of a model once, so that a name that does not resolve is found where the model is given."""
    todo, met = [shape], set()
    while todo:
        each = todo.pop()
        if isinstance(each, UnionType):
            todo.extend(each.members)
        elif isinstance(each, ArrayType):
            todo.append(each.element)
        elif isinstance(each, RecordType) and id(each) not in met:
            met.add(id(each))
            try:
                todo.extend(field.type for field in each.fields.values())
            except UnresolvedAnnotationError as error:
                hint = "define the class before the workflow that uses it, at the top level of the module"
                raise DefinitionError([finding("unresolved-annotation", str(error), hint)]) from None
    return shape


if TYPE_CHECKING:

    @overload
    def variable(name: str, initial: T, *, type: type[T] = ...) -> T: ...
    @overload
    def variable(name: str, *, type: type[T]) -> T: ...
    @overload
    def variable(name: str, initial: Any = ..., *, type: Any) -> Any: ...


def variable(name: str, initial: Any = UNSET, *, type: Any = UNSET) -> Any:
    """Declare a variable without a workflow at hand, such as in a fragment; see `Workflow.variable`."""
    return reference(declare(name, initial, type=type))


if TYPE_CHECKING:

    @overload
    def state_input() -> Any: ...
    @overload
    def state_input(type: type[T]) -> T: ...


def state_input(type: Any = None) -> Any:
    """Give the input of the state in which it is read, whatever came before it: `$states.input`.

    Args:
        type: What it is: an annotation; unknown without it.
    """
    return Expr(Access(Root(RootKind.STATE_INPUT, _STATE_INPUT, "state_input()", model_shape(type))))


_STATE_INPUT = object()
