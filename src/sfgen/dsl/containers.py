"""Steps that hold flows of their own: Parallel, Map, DistributedMap."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar, cast, overload

from sfgen.asl import QueryLanguage
from sfgen.dsl.flow import Flow, no_result
from sfgen.dsl.graph import Graph, State, resolve
from sfgen.dsl.retry import Retry
from sfgen.dsl.roots import OwnedRoot
from sfgen.dsl.sources import Batch, ItemSource, ResultWriter
from sfgen.dsl.steps import Catchable, Task
from sfgen.dsl.variables import UNSET
from sfgen.errors import DefinitionError
from sfgen.expr import operations as ops
from sfgen.expr.refs import Expr
from sfgen.expr.tree import Access, Node, Obj, RootKind, finding
from sfgen.expr.types import (
    INTEGER,
    STRING,
    UNKNOWN,
    ArrayType,
    Field,
    ObjectType,
    Presence,
    TupleType,
    Type,
    union_of,
)
from sfgen.expr.values import constant_choice, constant_text, lift

__all__ = ["DistributedMap", "Map", "Parallel", "end_value", "given"]

R = TypeVar("R")
R_co = TypeVar("R_co", covariant=True)
S = TypeVar("S")
T = TypeVar("T")
A = TypeVar("A")
B = TypeVar("B")
C = TypeVar("C")
D = TypeVar("D")

WRITTEN_RESULTS = ObjectType(
    "the results written to S3",
    {
        "MapRunArn": Field("MapRunArn", STRING, Presence.SURE),
        "ResultWriterDetails": Field(
            "ResultWriterDetails",
            ObjectType(
                "ResultWriterDetails",
                {"Bucket": Field("Bucket", STRING, Presence.SURE), "Key": Field("Key", STRING, Presence.SURE)},
            ),
            Presence.SURE,
        ),
    },
)
"""Source: AWS Step Functions Developer Guide, "ResultWriter (Map)"."""


def end_value(state: State) -> Node | None:
    """Give what a state that ends its scope passes on, as far as its step says; None if it is its plain result or input."""
    step = state.step
    if state.returned is not None:
        return state.returned
    if step.output is not None:
        return step.output
    if isinstance(step, (Task, Parallel)):
        return step.view
    return Access(step.key.result) if isinstance(step, Map) else None


def given(graph: Graph) -> Type:
    """Give the type of what a scope passes on: the union over its ends."""
    if graph.returned is not None:
        return graph.returned.type
    types: list[Type] = []
    for end in graph.ends():
        value = end_value(end)
        types.append(UNKNOWN if value is None else value.type)
    return union_of(types) if types else UNKNOWN


class Parallel(Catchable[R_co]):
    """Branches that run at the same time.

    The result is an object by branch name (`drafts.result.bedrock`), or a tuple by position if the branches were given as
    one. If a branch fails and the error is not caught inside it, the other branches stop and the state fails.

    Args:
        name: Name of the state.
        branches: A mapping from name to flow, or a tuple of flows; at least one.
        arguments: The input of all branches; the state's input by default.
        retry: Retriers; all branches run again.
        assign: Values of variables to set, by name, when all branches have succeeded.
        output: The output of the state; the list of what the branches gave by default.
        comment: A note that is kept in the definition.
        query_language: JSONPath or JSONata, if not that of the workflow.

    Source:
        AWS Step Functions Developer Guide, "Parallel workflow state".
    """

    __slots__ = ("arguments", "branches", "names", "view")

    kind = "Parallel"

    if TYPE_CHECKING:

        @overload
        def __init__(
            self: Parallel[Any],
            name: str,
            branches: Mapping[str, Flow[Any]],
            *,
            arguments: Any = ...,
            retry: Sequence[Retry] | Retry = ...,
            assign: Mapping[str, Any] | None = ...,
            output: Any = ...,
            comment: str | None = ...,
            query_language: QueryLanguage | None = ...,
        ) -> None: ...
        @overload
        def __init__(
            self: Parallel[tuple[A, B]],
            name: str,
            branches: tuple[Flow[A], Flow[B]],
            *,
            arguments: Any = ...,
            retry: Sequence[Retry] | Retry = ...,
            assign: Mapping[str, Any] | None = ...,
            output: Any = ...,
            comment: str | None = ...,
            query_language: QueryLanguage | None = ...,
        ) -> None: ...
        @overload
        def __init__(
            self: Parallel[tuple[A, B, C]],
            name: str,
            branches: tuple[Flow[A], Flow[B], Flow[C]],
            *,
            arguments: Any = ...,
            retry: Sequence[Retry] | Retry = ...,
            assign: Mapping[str, Any] | None = ...,
            output: Any = ...,
            comment: str | None = ...,
            query_language: QueryLanguage | None = ...,
        ) -> None: ...
        @overload
        def __init__(
            self: Parallel[tuple[A, B, C, D]],
            name: str,
            branches: tuple[Flow[A], Flow[B], Flow[C], Flow[D]],
            *,
            arguments: Any = ...,
            retry: Sequence[Retry] | Retry = ...,
            assign: Mapping[str, Any] | None = ...,
            output: Any = ...,
            comment: str | None = ...,
            query_language: QueryLanguage | None = ...,
        ) -> None: ...
        @overload
        def __init__(
            self: Parallel[tuple[Any, ...]],
            name: str,
            branches: tuple[Flow[Any], ...],
            *,
            arguments: Any = ...,
            retry: Sequence[Retry] | Retry = ...,
            assign: Mapping[str, Any] | None = ...,
            output: Any = ...,
            comment: str | None = ...,
            query_language: QueryLanguage | None = ...,
        ) -> None: ...

    def __init__(
        self,
        name: str,
        branches: Mapping[str, Flow[Any]] | tuple[Flow[Any], ...],
        *,
        arguments: Any = UNSET,
        retry: Sequence[Retry] | Retry = (),
        assign: Mapping[str, Any] | None = None,
        output: Any = UNSET,
        comment: str | None = None,
        query_language: QueryLanguage | None = None,
    ) -> None:
        super().__init__(name, comment, assign, output, retry, query_language)
        self.arguments: Node | None = None if arguments is UNSET else lift(arguments)
        self.names: tuple[str, ...] | None
        self.branches: tuple[Flow[Any], ...]
        self.names, self.branches = _branches(self.name, branches)
        types = [given(resolve(flow)) for flow in self.branches]
        root = self.key.result
        root.type = TupleType(tuple(types))
        self.view: Node = Access(root)
        if self.names is not None:
            places = enumerate(zip(self.names, types, strict=True))
            self.view = Obj(tuple((label, Access(root, (place,), type_)) for place, (label, type_) in places))

    @property
    def result(self) -> R_co:
        """What the branches gave, by name or by position."""
        return cast(R_co, Expr(self.view))


def _branches(name: str, branches: Any) -> tuple[tuple[str, ...] | None, tuple[Flow[Any], ...]]:
    names: tuple[str, ...] | None = None
    flows: tuple[Any, ...]
    if isinstance(branches, Mapping):
        names = tuple(constant_text(label, "the name of a branch") for label in branches)
        flows = tuple(branches.values())
    else:
        flows = tuple(branches) if isinstance(branches, Iterable) and not isinstance(branches, Flow) else (branches,)
    wrong = [flow for flow in flows if not isinstance(flow, Flow)]
    if wrong or not flows:
        message = f"'{name}': {wrong[0]!r} is no step or chain" if wrong else f"'{name}' needs at least one branch"
        raise DefinitionError(
            [finding("value-not-json", message, "Parallel(name, {'title': step, ...}) or Parallel(name, (step, ...))")]
        )
    return names, flows


class Map(Catchable[list[R]], Generic[T, R]):
    """A flow that runs once for each item of a list, in this execution.

    `each.item` and `each.index` are the item and its position from 0, to be read in the flow given to `process`. The result
    is the list of what the flow gave, in the order of the items. If one iteration fails, the state fails.

    Args:
        name: Name of the state.
        items: The list.
        max_concurrency: How many iterations may run at the same time; 0, the default, leaves it to the service (about
            40), 1 makes them run one after the other. May be an expression.
        item_selector: The input of an iteration in a shape of your own, which `each.item` then is. Only needed where
            the iterations' input itself matters.
        retry: Retriers; all iterations run again.
        assign: Values of variables to set, by name, when all iterations have succeeded.
        output: The output of the state; the list of results by default.
        comment: A note that is kept in the definition.
        query_language: JSONPath or JSONata, if not that of the workflow.

    Source:
        AWS Step Functions Developer Guide, "Using Map state in Inline mode".
    """

    __slots__ = ("batch_root", "index_root", "item_root", "item_selector", "items", "max_concurrency", "processor")

    kind = "Map"
    distributed = False

    def __init__(
        self: Map[T, Any],
        name: str,
        *,
        items: Iterable[T],
        max_concurrency: int | None = None,
        item_selector: Any = UNSET,
        retry: Sequence[Retry] | Retry = (),
        assign: Mapping[str, Any] | None = None,
        output: Any = UNSET,
        comment: str | None = None,
        query_language: QueryLanguage | None = None,
    ) -> None:
        super().__init__(name, comment, assign, output, retry, query_language)
        if isinstance(items, ItemSource):
            message = f"'{self.name}' reads its items from S3, which a Map in this execution cannot do"
            raise DefinitionError(
                [finding("field-conflict", message, "DistributedMap(...), whose children are executions")]
            )
        node = lift(items)
        problem = ops.require(node, f"items of '{self.name}'", "list")
        if problem:
            self.problems += (problem,)
        self._prepare(node, ops.element_type(node.type), max_concurrency, item_selector)

    def _prepare(self, items: Node | None, item_type: Type, max_concurrency: int | None, item_selector: Any) -> None:
        self.items: Node | None = items
        self.max_concurrency: Node | None = self._operand(max_concurrency, "max_concurrency", "number")
        self.item_selector: Node | None = None if item_selector is UNSET else lift(item_selector)
        if self.item_selector is not None:
            item_type = self.item_selector.type
        self.processor: Flow[Any] | None = None
        self.item_root: OwnedRoot = OwnedRoot(RootKind.ITEM, self.key, "item", item_type)
        self.index_root: OwnedRoot = OwnedRoot(RootKind.INDEX, self.key, "index", INTEGER)
        self.batch_root: OwnedRoot = OwnedRoot(RootKind.BATCH, self.key, "batch_items", ArrayType(item_type))
        self.key.result.type = ArrayType(UNKNOWN)

    @property
    def item(self) -> T:
        """The item of an iteration."""
        return cast(T, Expr(Access(self.item_root)))

    @property
    def index(self) -> int:
        """The position of the item, from 0."""
        return cast(int, Expr(Access(self.index_root)))

    def process(self, flow: Flow[S]) -> Map[T, S]:
        """Say what is done with each item.

        Args:
            flow: A step or chain; it reads `each.item`, and everything that is known before the Map.
        """
        if not isinstance(flow, Flow):
            raise DefinitionError([finding("value-not-json", f".process() takes a step or a chain, not {flow!r}")])
        new = self._version(processor=flow)
        if self.processor is not None:
            new._flawed("conflicting-successors", f"'{self.name}' is given two flows by .process()", "chain them")
        self.key.result.type = self._result_type(given(resolve(flow)))
        return cast("Map[T, S]", new)

    def _result_type(self, each: Type) -> Type:
        return ArrayType(each)

    @property
    def result(self) -> list[R]:
        """What the iterations gave, in the order of the items."""
        return cast("list[R]", Expr(Access(self.key.result)))


class DistributedMap(Map[T, R]):
    """A flow that runs once for each item, in executions of its own: for many items, or items in S3.

    The children do not share variables with the workflow: what they read of it is handed to them in their input.

    Args:
        name: Name of the state.
        items: A list, or items in S3: `S3Objects`, `S3Csv`, `S3Json`, `S3JsonLines`, `S3Parquet`, `S3Inventory`,
            `AthenaManifest`.
        execution_type: The type of the children; EXPRESS ones are cheaper and last five minutes at most.
        max_concurrency: How many children may run at the same time; 0, the default, is 10,000. May be an expression.
        batch: Give each child a list of items, `each.batch_items`, in place of one.
        item_selector: The input of a child in a shape of your own, which `each.item` then is.
        tolerated_failure_count: How many items may fail. May be an expression.
        tolerated_failure_percentage: Which share of the items may fail, 0 to 100. May be an expression.
        writer: Write the results to S3; the step's result then says where they are.
        label: Part of the children's ARNs, at most 40 characters.
        retry: Retriers; a retry starts a new run over all items.
        assign: Values of variables to set, by name.
        output: The output of the state; the list of results by default.
        comment: A note that is kept in the definition.
        query_language: JSONPath or JSONata, if not that of the workflow.

    Source:
        AWS Step Functions Developer Guide, "Using Map state in Distributed mode".
    """

    __slots__ = (
        "batch",
        "batch_input",
        "batch_limits",
        "execution_type",
        "label",
        "source",
        "tolerated_failure_count",
        "tolerated_failure_percentage",
        "writer",
        "writer_arguments",
    )

    distributed = True

    def __init__(
        self: DistributedMap[T, Any],
        name: str,
        *,
        items: Iterable[T] | ItemSource[T],
        execution_type: Literal["STANDARD", "EXPRESS"] = "STANDARD",
        max_concurrency: int | None = None,
        batch: Batch | None = None,
        item_selector: Any = UNSET,
        tolerated_failure_count: int | None = None,
        tolerated_failure_percentage: float | None = None,
        writer: ResultWriter | None = None,
        label: str | None = None,
        retry: Sequence[Retry] | Retry = (),
        assign: Mapping[str, Any] | None = None,
        output: Any = UNSET,
        comment: str | None = None,
        query_language: QueryLanguage | None = None,
    ) -> None:
        Catchable.__init__(self, name, comment, assign, output, retry, query_language)
        self.source: ItemSource[Any] | None = items if isinstance(items, ItemSource) else None
        node = None if self.source is not None else lift(items)
        problem = ops.require(node, f"items of '{self.name}'", "list", "object") if node is not None else None
        if problem:
            self.problems += (problem,)
        item_type = self.source.item_type if node is None and self.source else ops.element_type(lift(items).type)
        self._prepare(node, item_type, max_concurrency, item_selector)
        _instance(batch, Batch, "batch", "Batch(max_items=100)")
        _instance(writer, ResultWriter, "writer", 'ResultWriter(bucket="...")')
        self.execution_type: Literal["STANDARD", "EXPRESS"] = constant_choice(
            execution_type, ("STANDARD", "EXPRESS"), "execution_type"
        )
        self.batch: Batch | None = batch
        self.tolerated_failure_count: Node | None = self._operand(
            tolerated_failure_count, "tolerated_failure_count", "number"
        )
        self.tolerated_failure_percentage: Node | None = self._operand(
            tolerated_failure_percentage, "tolerated_failure_percentage", "number"
        )
        self.writer: ResultWriter | None = writer
        self.label: str | None = None if label is None else constant_text(label, "a label")
        limits = (None, None) if batch is None else (batch.max_items, batch.max_input_bytes)
        self.batch_limits: tuple[Node | None, ...] = tuple(
            self._operand(limit, "a limit of the batch", "number") for limit in limits
        )
        self.batch_input: Node | None = None if batch is None or batch.input is None else lift(batch.input)
        if self.batch_input is not None and not isinstance(self.batch_input, Obj):
            self._flawed("field-wrong-type", f"the batch input of '{self.name}' is no object", "Batch(input={...})")
        self.writer_arguments: Node | None = None
        if writer is not None:
            arguments = {"Bucket": writer.bucket, "Prefix": writer.prefix}
            self.writer_arguments = lift({name: value for name, value in arguments.items() if value is not None})
        if batch is not None and batch.max_items is None and batch.max_input_bytes is None:
            self._flawed("field-conflict", f"the batch of '{self.name}' has no limit", "Batch(max_items=100)")

    def process(self, flow: Flow[S]) -> DistributedMap[T, S]:
        """Say what is done with each item, or with each batch.

        Args:
            flow: A step or chain; it reads `each.item` or `each.batch_items`, and everything that is known before the Map.
        """
        return cast("DistributedMap[T, S]", super().process(flow))

    @property
    def batch_items(self) -> list[T]:
        """The items of a batch, for a child that gets `batch=Batch(...)`."""
        if self.batch is None:
            hint = "DistributedMap(..., batch=Batch(max_items=100)), or read .item"
            return cast("list[T]", no_result(f"'{self.name}' has no batches", hint))
        return cast("list[T]", Expr(Access(self.batch_root)))

    def _result_type(self, each: Type) -> Type:
        if self.writer is not None and self.writer.bucket is not None:
            return WRITTEN_RESULTS
        return ArrayType(each)


def _instance(value: object, cls: type, what: str, example: str) -> None:
    if value is not None and not isinstance(value, cls):
        message = f"{what} is {value!r}, expected a {cls.__name__}"
        raise DefinitionError([finding("field-wrong-type", message, example)])
