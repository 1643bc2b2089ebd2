"""The Amazon States Language as typed, frozen objects: one class per concept, one attribute per field.

Nothing here knows how an object was made or what it is for. Rules that need more than one field (`Next` or `End`, which
field belongs to which query language, ranges) are checks, not types.

Source:
    Amazon States Language specification, and the "Workflow states" pages of the AWS Step Functions Developer Guide.
"""

# Annotations are evaluated where they stand: evaluating them from text would take most of the time of the import.
from collections.abc import Mapping
from typing import TYPE_CHECKING, Annotated, Any, Literal, TypeAlias

from pydantic import Field

from sfgen.asl import emit
from sfgen.asl.base import Maybe, Model

__all__ = [
    "Branch",
    "Catcher",
    "ChoiceRule",
    "ChoiceState",
    "Credentials",
    "FailState",
    "ItemBatcher",
    "ItemProcessor",
    "ItemReader",
    "MapState",
    "ParallelState",
    "PassState",
    "ProcessorConfig",
    "QueryLanguage",
    "ReaderConfig",
    "ResultWriter",
    "Retrier",
    "State",
    "StateMachine",
    "SubMachine",
    "SucceedState",
    "TaskState",
    "UnknownState",
    "WaitState",
    "WriterConfig",
]

QueryLanguage: TypeAlias = Literal["JSONPath", "JSONata"]

_Substitution = Annotated[str, Field(pattern=r"\$\{")]
_Expression = Annotated[str, Field(pattern=r"(?s)^\{%.*%\}$|\$\{")]

# Types of fields, each with the words that findings use for it. A number may be a JSONata expression only where the language evaluates
# the field; a `${Substitution}` may stand in for any of them.
Integer: TypeAlias = Annotated[int | _Substitution, "a whole number"]
IntegerOrExpression: TypeAlias = Annotated[int | _Expression, "a whole number or a JSONata expression"]
Number: TypeAlias = Annotated[int | float | _Substitution, "a number"]
NumberOrExpression: TypeAlias = Annotated[int | float | _Expression, "a number or a JSONata expression"]
Boolean: TypeAlias = Annotated[bool | _Substitution, "true or false"]
Condition: TypeAlias = Annotated[str | bool, "a JSONata expression"]
Strings: TypeAlias = Annotated[tuple[str, ...], Field(strict=False), "an array of strings"]
Json: TypeAlias = Any


class Retrier(Model):
    """One entry of `Retry`: which errors to retry, how often and how far apart."""

    comment: Maybe[str] = None
    error_equals: Strings
    interval_seconds: Maybe[Integer] = None
    max_attempts: Maybe[Integer] = None
    backoff_rate: Maybe[Number] = None
    max_delay_seconds: Maybe[Integer] = None
    jitter_strategy: Maybe[Literal["FULL", "NONE"] | _Substitution] = None


class Catcher(Model):
    """One entry of `Catch`: where to go on which errors."""

    comment: Maybe[str] = None
    error_equals: Strings
    result_path: str | None = None
    assign: Maybe[dict[str, Json]] = None
    output: Json = None
    next: str


class ChoiceRule(Model):
    """One entry of `Choices`, or a rule nested in `And`, `Or`, `Not`.

    In JSONata a rule has a `condition`; in JSONPath a `variable` with one comparison, or one of `and_`, `or_`, `not_`.
    Nested rules have no `next`.
    """

    comment: Maybe[str] = None
    condition: Maybe[Condition] = None
    and_: Maybe[Annotated[tuple["ChoiceRule", ...], Field(strict=False)]] = None
    or_: Maybe[Annotated[tuple["ChoiceRule", ...], Field(strict=False)]] = None
    not_: Maybe["ChoiceRule"] = None
    variable: Maybe[str] = None
    string_equals: Maybe[str] = None
    string_equals_path: Maybe[str] = None
    string_less_than: Maybe[str] = None
    string_less_than_path: Maybe[str] = None
    string_greater_than: Maybe[str] = None
    string_greater_than_path: Maybe[str] = None
    string_less_than_equals: Maybe[str] = None
    string_less_than_equals_path: Maybe[str] = None
    string_greater_than_equals: Maybe[str] = None
    string_greater_than_equals_path: Maybe[str] = None
    string_matches: Maybe[str] = None
    numeric_equals: Maybe[Number] = None
    numeric_equals_path: Maybe[str] = None
    numeric_less_than: Maybe[Number] = None
    numeric_less_than_path: Maybe[str] = None
    numeric_greater_than: Maybe[Number] = None
    numeric_greater_than_path: Maybe[str] = None
    numeric_less_than_equals: Maybe[Number] = None
    numeric_less_than_equals_path: Maybe[str] = None
    numeric_greater_than_equals: Maybe[Number] = None
    numeric_greater_than_equals_path: Maybe[str] = None
    boolean_equals: Maybe[Boolean] = None
    boolean_equals_path: Maybe[str] = None
    timestamp_equals: Maybe[str] = None
    timestamp_equals_path: Maybe[str] = None
    timestamp_less_than: Maybe[str] = None
    timestamp_less_than_path: Maybe[str] = None
    timestamp_greater_than: Maybe[str] = None
    timestamp_greater_than_path: Maybe[str] = None
    timestamp_less_than_equals: Maybe[str] = None
    timestamp_less_than_equals_path: Maybe[str] = None
    timestamp_greater_than_equals: Maybe[str] = None
    timestamp_greater_than_equals_path: Maybe[str] = None
    is_null: Maybe[Boolean] = None
    is_present: Maybe[Boolean] = None
    is_numeric: Maybe[Boolean] = None
    is_string: Maybe[Boolean] = None
    is_boolean: Maybe[Boolean] = None
    is_timestamp: Maybe[Boolean] = None
    assign: Maybe[dict[str, Json]] = None
    output: Json = None
    next: Maybe[str] = None


class Credentials(Model):
    """The role that the execution role assumes for one task."""

    role_arn: Maybe[str] = None
    role_arn_path: Maybe[str] = None


class ReaderConfig(Model):
    """How a Distributed Map reads its items."""

    transformation: Maybe[Literal["NONE", "LOAD_AND_FLATTEN"] | _Substitution] = None
    input_type: Maybe[Literal["CSV", "JSON", "JSONL", "PARQUET", "MANIFEST"] | _Substitution] = None
    manifest_type: Maybe[Literal["ATHENA_DATA", "S3_INVENTORY"] | _Substitution] = None
    csv_delimiter: Maybe[Literal["COMMA", "PIPE", "SEMICOLON", "SPACE", "TAB"] | _Substitution] = None
    csv_header_location: Maybe[Literal["FIRST_ROW", "GIVEN"] | _Substitution] = None
    csv_headers: Maybe[Strings] = None
    items_pointer: Maybe[str] = None
    max_items: Maybe[IntegerOrExpression] = None
    max_items_path: Maybe[str] = None


class ItemReader(Model):
    """Where a Distributed Map reads its items from."""

    resource: str
    reader_config: Maybe[ReaderConfig] = None
    parameters: Json = None
    arguments: Json = None


class ItemBatcher(Model):
    """How a Distributed Map groups items into one child execution."""

    max_items_per_batch: Maybe[IntegerOrExpression] = None
    max_items_per_batch_path: Maybe[str] = None
    max_input_bytes_per_batch: Maybe[IntegerOrExpression] = None
    max_input_bytes_per_batch_path: Maybe[str] = None
    batch_input: Json = None


class WriterConfig(Model):
    """In which shape a Distributed Map writes its results."""

    transformation: Maybe[Literal["NONE", "COMPACT", "FLATTEN"] | _Substitution] = None
    output_type: Maybe[Literal["JSON", "JSONL"] | _Substitution] = None


class ResultWriter(Model):
    """Where and how a Distributed Map writes its results."""

    resource: Maybe[str] = None
    writer_config: Maybe[WriterConfig] = None
    parameters: Json = None
    arguments: Json = None


class ProcessorConfig(Model):
    """Whether the iterations of a Map run in this execution or in executions of their own."""

    mode: Maybe[Literal["INLINE", "DISTRIBUTED"] | _Substitution] = None
    execution_type: Maybe[Literal["STANDARD", "EXPRESS"] | _Substitution] = None


class TaskState(Model):
    """A unit of work done by another service."""

    type: Literal["Task"] = "Task"
    comment: Maybe[str] = None
    query_language: Maybe[QueryLanguage] = None
    resource: str
    credentials: Maybe[Credentials] = None
    input_path: str | None = None
    parameters: Json = None
    arguments: Json = None
    timeout_seconds: Maybe[IntegerOrExpression] = None
    timeout_seconds_path: Maybe[str] = None
    heartbeat_seconds: Maybe[IntegerOrExpression] = None
    heartbeat_seconds_path: Maybe[str] = None
    result_selector: Json = None
    result_path: str | None = None
    output_path: str | None = None
    retry: Maybe[Annotated[tuple[Retrier, ...], Field(strict=False)]] = None
    catch: Maybe[Annotated[tuple[Catcher, ...], Field(strict=False)]] = None
    assign: Maybe[dict[str, Json]] = None
    output: Json = None
    next: Maybe[str] = None
    end: Maybe[bool] = None


class PassState(Model):
    """A state that shapes data and does nothing else."""

    type: Literal["Pass"] = "Pass"
    comment: Maybe[str] = None
    query_language: Maybe[QueryLanguage] = None
    input_path: str | None = None
    parameters: Json = None
    result: Json = None
    result_path: str | None = None
    output_path: str | None = None
    assign: Maybe[dict[str, Json]] = None
    output: Json = None
    next: Maybe[str] = None
    end: Maybe[bool] = None


class WaitState(Model):
    """A delay, relative in seconds or until a moment."""

    type: Literal["Wait"] = "Wait"
    comment: Maybe[str] = None
    query_language: Maybe[QueryLanguage] = None
    input_path: str | None = None
    seconds: Maybe[IntegerOrExpression] = None
    seconds_path: Maybe[str] = None
    timestamp: Maybe[str] = None
    timestamp_path: Maybe[str] = None
    output_path: str | None = None
    assign: Maybe[dict[str, Json]] = None
    output: Json = None
    next: Maybe[str] = None
    end: Maybe[bool] = None


class ChoiceState(Model):
    """A decision: the first rule that is true says where to go.

    `assign` and `output` of the state itself are used when `default` is taken.
    """

    type: Literal["Choice"] = "Choice"
    comment: Maybe[str] = None
    query_language: Maybe[QueryLanguage] = None
    input_path: str | None = None
    output_path: str | None = None
    choices: Annotated[tuple["ChoiceRule", ...], Field(strict=False)]
    assign: Maybe[dict[str, Json]] = None
    output: Json = None
    default: Maybe[str] = None


class SucceedState(Model):
    """The end of the machine, a branch or an iteration, with success."""

    type: Literal["Succeed"] = "Succeed"
    comment: Maybe[str] = None
    query_language: Maybe[QueryLanguage] = None
    input_path: str | None = None
    output_path: str | None = None
    output: Json = None


class FailState(Model):
    """The end of the machine, a branch or an iteration, with an error."""

    type: Literal["Fail"] = "Fail"
    comment: Maybe[str] = None
    query_language: Maybe[QueryLanguage] = None
    error: Maybe[str] = None
    error_path: Maybe[str] = None
    cause: Maybe[str] = None
    cause_path: Maybe[str] = None


class ParallelState(Model):
    """Branches that run at the same time; the result is the array of their outputs."""

    type: Literal["Parallel"] = "Parallel"
    comment: Maybe[str] = None
    query_language: Maybe[QueryLanguage] = None
    input_path: str | None = None
    parameters: Json = None
    arguments: Json = None
    branches: Annotated[tuple["Branch", ...], Field(strict=False)]
    result_selector: Json = None
    result_path: str | None = None
    output_path: str | None = None
    retry: Maybe[Annotated[tuple[Retrier, ...], Field(strict=False)]] = None
    catch: Maybe[Annotated[tuple[Catcher, ...], Field(strict=False)]] = None
    assign: Maybe[dict[str, Json]] = None
    output: Json = None
    next: Maybe[str] = None
    end: Maybe[bool] = None


class MapState(Model):
    """A sub-machine that runs once for each item; the result is the array of the outputs.

    `iterator` and `parameters` are the older spellings of `item_processor` and `item_selector`; they are kept.
    """

    type: Literal["Map"] = "Map"
    comment: Maybe[str] = None
    query_language: Maybe[QueryLanguage] = None
    label: Maybe[str] = None
    input_path: str | None = None
    item_reader: Maybe[ItemReader] = None
    items_path: Maybe[str] = None
    items: Json = None
    item_selector: Json = None
    parameters: Json = None
    item_batcher: Maybe[ItemBatcher] = None
    max_concurrency: Maybe[IntegerOrExpression] = None
    max_concurrency_path: Maybe[str] = None
    tolerated_failure_count: Maybe[IntegerOrExpression] = None
    tolerated_failure_count_path: Maybe[str] = None
    tolerated_failure_percentage: Maybe[NumberOrExpression] = None
    tolerated_failure_percentage_path: Maybe[str] = None
    item_processor: Maybe["ItemProcessor"] = None
    iterator: Maybe["ItemProcessor"] = None
    result_writer: Maybe[ResultWriter] = None
    result_selector: Json = None
    result_path: str | None = None
    output_path: str | None = None
    retry: Maybe[Annotated[tuple[Retrier, ...], Field(strict=False)]] = None
    catch: Maybe[Annotated[tuple[Catcher, ...], Field(strict=False)]] = None
    assign: Maybe[dict[str, Json]] = None
    output: Json = None
    next: Maybe[str] = None
    end: Maybe[bool] = None

    @property
    def processor(self) -> "ItemProcessor | None":
        """The sub-machine of this Map, under whichever of its two names it was written."""
        return self.item_processor if self.item_processor is not None else self.iterator

    @property
    def distributed(self) -> bool:
        """Whether the iterations run as executions of their own."""
        config = self.processor.processor_config if self.processor is not None else None
        return config is not None and config.mode == "DISTRIBUTED"


class UnknownState(Model):
    """What a document has in place of a state: no object, or an object without a known `Type`; kept as written.

    Only `read` makes it, together with a finding, unless a `${Substitution}` stands for the state or for its type.
    """

    raw: Json

    def written(self) -> Json:
        """Return what the document has in this place."""
        return self.raw


State: TypeAlias = (
    Annotated[
        TaskState | PassState | WaitState | ChoiceState | SucceedState | FailState | ParallelState | MapState,
        Field(discriminator="type"),
    ]
    | UnknownState
)

if TYPE_CHECKING:
    States: TypeAlias = Mapping[str, State]  # read only, and covariant: a dict of Pass states is one
else:
    States = dict[str, State]


class Branch(Model):
    """One branch of a Parallel state."""

    comment: Maybe[str] = None
    start_at: str
    states: States


class ItemProcessor(Model):
    """The sub-machine that a Map runs for each item."""

    processor_config: Maybe[ProcessorConfig] = None
    comment: Maybe[str] = None
    start_at: str
    states: States


class StateMachine(Model):
    """A whole definition."""

    comment: Maybe[str] = None
    query_language: Maybe[QueryLanguage] = None
    version: Maybe[str] = None
    timeout_seconds: Maybe[Integer] = None
    start_at: str
    states: States

    def to_dict(self) -> dict[str, Any]:
        """Return the definition as plain dicts, lists and scalars that share nothing with the model.

        Raises:
            DocumentError: A value is none that JSON has; the message says which and where. So do the other emitters.
        """
        return emit.to_dict(self)

    def to_json(self, *, indent: int | None = 2) -> str:
        """Return the definition as JSON text.

        Args:
            indent: Blanks per level; None writes everything into one line.

        Returns:
            Text that ends with a line break. Characters outside ASCII are written as they are.
        """
        return emit.to_json(self, indent=indent)

    def to_yaml(self) -> str:
        """Return the definition as YAML text in block style; it means the same to readers of YAML 1.1 and 1.2."""
        return emit.to_yaml(self)


SubMachine: TypeAlias = StateMachine | Branch | ItemProcessor
