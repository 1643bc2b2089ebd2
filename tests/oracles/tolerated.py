"""The known wrong refusals: what an oracle refuses although Step Functions accepts it.

Each row says which oracle is wrong, with the exact text of its refusal, why that is wrong, and how to *mend* a definition:
to write the same thing in a way that the oracle understands. A refusal is tolerated only if its text matches the row and
the mend finds something to mend, and the mended definition is then asked about again. So nothing else hides behind a
tolerated refusal, also with oracles that stop at the first fault.

Each row has a correct definition that triggers it; a test asks the oracle about it and fails when the oracle has learned
better, so that the row can go.
"""

from __future__ import annotations

import copy
import json
import math
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Literal

from tests.oracles.fixtures import Definition, Oracles

OracleName = Literal["asl_validator", "cfn_lint", "language_service", "moto"]
ORACLES: tuple[OracleName, ...] = ("language_service", "asl_validator", "cfn_lint", "moto")

# The members of a state, Choice rule, Catcher, reader, writer or batcher that hold data and expressions, not the language.
DATA_MEMBERS = frozenset(
    {"Arguments", "Assign", "BatchInput", "ItemSelector", "Items", "Output", "Parameters", "Result", "ResultSelector"}
)
NUMBER_MEMBERS = frozenset(
    {
        "HeartbeatSeconds",
        "MaxConcurrency",
        "MaxInputBytesPerBatch",
        "MaxItems",
        "MaxItemsPerBatch",
        "Seconds",
        "TimeoutSeconds",
        "ToleratedFailureCount",
        "ToleratedFailurePercentage",
    }
)
KNOWN_ERRORS = frozenset(
    f"States.{name}"
    for name in (
        "ALL",
        "BranchFailed",
        "DataLimitExceeded",
        "ExceedToleratedFailureThreshold",
        "HeartbeatTimeout",
        "IntrinsicFailure",
        "ItemReaderFailed",
        "NoChoiceMatched",
        "ParameterPathFailure",
        "Permissions",
        "QueryEvaluationError",
        "ResultPathMatchFailure",
        "ResultWriterFailed",
        "Runtime",
        "TaskFailed",
        "Timeout",
    )
)


@dataclass(frozen=True, kw_only=True)
class Tolerated:
    """One known wrong refusal.

    Attributes:
        oracle: The method of `Oracles` that is wrong.
        refusal: Matches the whole text of the refusal.
        reason: Why the refusal is wrong.
        mend: Changes a definition in place so that the oracle does not meet the construct.
        example: A correct definition that the oracle refuses with this text and accepts when mended.
    """

    oracle: OracleName
    refusal: re.Pattern[str]
    reason: str
    mend: Callable[[Definition], None]
    example: Definition

    def mended(self, definition: Definition) -> Definition:
        """Give a mended copy."""
        result = copy.deepcopy(definition)
        self.mend(result)
        return result

    def applies(self, definition: Definition) -> bool:
        """Tell whether there is anything to mend."""
        # Compared as texts, since to Python 5 and 5.0 are equal.
        return json.dumps(self.mended(definition)) != json.dumps(definition)


def refusals(oracles: Oracles, definition: Definition, *, names: tuple[OracleName, ...] = ORACLES) -> list[str]:
    """Give what the oracles refuse in a definition, without the known wrong refusals.

    Args:
        oracles: The fixture.
        definition: A state machine as a JSON object; it is not changed.
        names: The oracles to ask.

    Returns:
        Each refusal as `oracle: text`; an empty list when all accept.
    """
    return [f"{name}: {text}" for name in names for text in _untolerated(oracles, definition, name)]


def _untolerated(oracles: Oracles, definition: Definition, name: OracleName) -> list[str]:
    rows = [row for row in TOLERATED if row.oracle == name]
    while found := getattr(oracles, name)(definition):
        # Each round takes one row away, so this ends.
        for row in rows:
            if any(row.refusal.fullmatch(text) for text in found) and row.applies(definition):
                definition = row.mended(definition)
                rows.remove(row)
                break
        else:
            break
    return list(found)


# Walking


def _scopes(definition: Definition) -> Iterator[Definition]:
    """Give the machine and every branch and processor in it."""
    waiting = [definition]
    while waiting:
        scope = waiting.pop()
        yield scope
        for state in scope["States"].values():
            waiting.extend(state.get("Branches", ()))
            waiting.extend(state[member] for member in ("ItemProcessor", "Iterator") if member in state)


def _states(definition: Definition) -> Iterator[Definition]:
    for scope in _scopes(definition):
        yield from scope["States"].values()


def _states_of(definition: Definition, kind: str) -> Iterator[Definition]:
    return (state for state in _states(definition) if state["Type"] == kind)


def _holders(definition: Definition) -> Iterator[Definition]:
    """Give every object that can have a member with data: states, rules, Catchers, readers, writers, batchers."""
    for state in _states(definition):
        yield state
        yield from state.get("Choices", ())
        yield from state.get("Catch", ())
        for member in ("ItemReader", "ResultWriter", "ItemBatcher"):
            if member in state:
                yield state[member]
        if config := state.get("ItemReader", {}).get("ReaderConfig"):
            yield config


def _change_data(definition: Definition, change: Callable[[Any], Any]) -> None:
    """Replace every value in the data of a definition, innermost first, by what `change` gives for it."""

    def changed(value: Any) -> Any:
        if isinstance(value, dict):
            value = {key: changed(item) for key, item in value.items()}
        elif isinstance(value, list):
            value = [changed(item) for item in value]
        return change(value)

    for holder in _holders(definition):
        for member in DATA_MEMBERS & holder.keys():
            holder[member] = changed(holder[member])


def _is_expression(value: object) -> bool:
    return isinstance(value, str) and value.startswith("{%") and value.endswith("%}")


def _is_substitution(value: object) -> bool:
    return isinstance(value, str) and re.fullmatch(r"\$\{[^}]+\}", value) is not None


# Mends


def _one_for_numbers_that_are(test: Callable[[object], bool]) -> Callable[[Definition], None]:
    def mend(definition: Definition) -> None:
        for holder in _holders(definition):
            for member in NUMBER_MEMBERS & holder.keys():
                if test(holder[member]):
                    holder[member] = 1

    return mend


def _plain_resource(definition: Definition) -> None:
    """Put `arn:aws:` before what another partition, or a substitution, begins; `x` for a substitution elsewhere."""
    for holder in _holders(definition):
        if "Resource" in holder and not _is_substitution(holder["Resource"]):
            resource = re.sub(r"^arn:(aws-[a-z-]+|\$\{[^}]+\}):", "arn:aws:", holder["Resource"])
            holder["Resource"] = re.sub(r"\$\{[^}]+\}", "x", resource)


def _lambda_for_resources_that_are(test: Callable[[str], bool]) -> Callable[[Definition], None]:
    def mend(definition: Definition) -> None:
        for state in _states_of(definition, "Task"):
            if test(state["Resource"]):
                state["Resource"] = "arn:aws:states:::lambda:invoke"

    return mend


def _without(kind: str, *members: str) -> Callable[[Definition], None]:
    def mend(definition: Definition) -> None:
        for state in _states_of(definition, kind):
            for member in members:
                state.pop(member, None)

    return mend


def _objects_for_outputs_that_are(test: Callable[[object], bool]) -> Callable[[Definition], None]:
    def mend(definition: Definition) -> None:
        for holder in _holders(definition):
            if "Output" in holder and test(holder["Output"]):
                holder["Output"] = {"value": 1}

    return mend


def _json_for_other_input_types(*types: str) -> Callable[[Definition], None]:
    def mend(definition: Definition) -> None:
        for config in _reader_configs(definition):
            if config.get("InputType") in types:
                config["InputType"] = "JSON"

    return mend


def _reader_configs(definition: Definition) -> Iterator[Definition]:
    for state in _states_of(definition, "Map"):
        if "ReaderConfig" in state.get("ItemReader", {}):
            yield state["ItemReader"]["ReaderConfig"]


def _reader_members_that_moto_knows(definition: Definition) -> None:
    for config in _reader_configs(definition):
        for member in ("CSVDelimiter", "ItemsPointer", "ManifestType", "Transformation"):
            config.pop(member, None)


def _input_type(definition: Definition) -> None:
    for config in _reader_configs(definition):
        config.setdefault("InputType", "JSON")


def _processor_standard(definition: Definition) -> None:
    for state in _states_of(definition, "Map"):
        config = state.get("ItemProcessor", {}).get("ProcessorConfig", {})
        if config.get("ExecutionType") == "EXPRESS":
            config["ExecutionType"] = "STANDARD"


def _whole_percentage(definition: Definition) -> None:
    for state in _states_of(definition, "Map"):
        if isinstance(percentage := state.get("ToleratedFailurePercentage"), float):
            state["ToleratedFailurePercentage"] = math.ceil(percentage)


def _fractional_percentage(definition: Definition) -> None:
    for state in _states_of(definition, "Map"):
        if type(state.get("ToleratedFailurePercentage")) is int:
            state["ToleratedFailurePercentage"] = float(state["ToleratedFailurePercentage"])


def _one_tolerated_expression(definition: Definition) -> None:
    for state in _states_of(definition, "Map"):
        if _is_expression(state.get("ToleratedFailureCount")) and _is_expression(
            state.get("ToleratedFailurePercentage")
        ):
            del state["ToleratedFailurePercentage"]


def _error_names_without_prefix(definition: Definition) -> None:
    for state in _states(definition):
        for matcher in [*state.get("Retry", ()), *state.get("Catch", ())]:
            matcher["ErrorEquals"] = [
                name if name in KNOWN_ERRORS else name.removeprefix("States.") for name in matcher["ErrorEquals"]
            ]


def _no_writer_with_arguments(definition: Definition) -> None:
    for state in _states_of(definition, "Map"):
        if "Arguments" in state.get("ResultWriter", {}):
            del state["ResultWriter"]


def _writer_without_config(definition: Definition) -> None:
    for state in _states_of(definition, "Map"):
        if "ResultWriter" in state:
            state["ResultWriter"].pop("WriterConfig", None)
            if not state["ResultWriter"]:
                del state["ResultWriter"]


def _no_writer_without_resource(definition: Definition) -> None:
    for state in _states_of(definition, "Map"):
        if "ResultWriter" in state and "Resource" not in state["ResultWriter"]:
            del state["ResultWriter"]


def _timestamp_in_utc(definition: Definition) -> None:
    for state in _states_of(definition, "Wait"):
        if isinstance(state.get("Timestamp"), str):
            state["Timestamp"] = re.sub(r"(?<=\d)[+-]\d\d:\d\d$", "Z", state["Timestamp"])


def _plain_exponents(definition: Definition) -> None:
    _change_data(definition, lambda value: 0.5 if isinstance(value, float) and "e" in repr(value) else value)


def _array_with_argument(definition: Definition) -> None:
    _change_data(
        definition,
        lambda value: value.replace("States.Array()", "States.Array(1)") if isinstance(value, str) else value,
    )


def _expression_for_true(definition: Definition) -> None:
    for state in _states_of(definition, "Choice"):
        for rule in state["Choices"]:
            if isinstance(rule.get("Condition"), bool):
                rule["Condition"] = "{% true %}"


def _strings_that_asl_validator_reads(definition: Definition) -> None:
    def change(value: Any) -> Any:
        if not isinstance(value, str):
            return value
        if _is_expression(value):
            inside = value[2:-2].replace("\n", " ").replace("\r", " ").strip()
            return f"{{% {inside} %}}"
        return value.replace("\n", " ").replace("\r", " ") or "empty"

    _change_data(definition, change)
    for rule in (rule for state in _states_of(definition, "Choice") for rule in state["Choices"]):
        if "Condition" in rule:
            rule["Condition"] = change(rule["Condition"])


def _no_filters(definition: Definition) -> None:
    _change_data(
        definition, lambda value: "$.filtered" if isinstance(value, str) and re.match(r"\$.*\[\?\(", value) else value
    )


def _no_point_before_bracket(definition: Definition) -> None:
    _change_data(
        definition,
        lambda value: value.replace(".[", "[") if isinstance(value, str) and value.startswith("$") else value,
    )


def _object_batch_input(definition: Definition) -> None:
    for state in _states_of(definition, "Map"):
        batcher = state.get("ItemBatcher", {})
        if _is_expression(batcher.get("BatchInput")):
            batcher["BatchInput"] = {"input": batcher["BatchInput"]}


def _positive_max_items(definition: Definition) -> None:
    for config in _reader_configs(definition):
        if config.get("MaxItems") == 0:
            config["MaxItems"] = 1


def _no_member_named_states(definition: Definition) -> None:
    def change(value: Any) -> Any:
        if isinstance(value, dict) and "States" in value:
            return {("Renamed" if key == "States" else key): item for key, item in value.items()}
        return value

    _change_data(definition, change)


def _no_batcher(definition: Definition) -> None:
    for state in _states_of(definition, "Map"):
        state.pop("ItemBatcher", None)


# Examples

_LAMBDA = "arn:aws:states:::lambda:invoke"
_SCOPE = {"StartAt": "Inner", "States": {"Inner": {"Type": "Pass", "End": True}}}


def _machine(language: str, **state: Any) -> Definition:
    """Give a machine with one state, and the state `Other` if that one leads to it."""
    if state["Type"] not in {"Choice", "Succeed", "Fail"}:
        state["End"] = True
    states = {"Only": state}
    if '"Other"' in json.dumps(state):
        states["Other"] = {"Type": "Succeed"}
    return {"QueryLanguage": language, "StartAt": "Only", "States": states}


def _task(language: str = "JSONata", /, resource: str = _LAMBDA, **members: Any) -> Definition:
    payload = {"Arguments": {"FunctionName": "f"}} if language == "JSONata" else {"Parameters": {"FunctionName": "f"}}
    return _machine(language, Type="Task", Resource=resource, **payload, **members)


def _distributed(language: str = "JSONata", /, execution: str = "STANDARD", **members: Any) -> Definition:
    processor = {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": execution}, **_SCOPE}
    return _machine(language, Type="Map", ItemProcessor=processor, **members)


def _reader(**config: Any) -> Definition:
    where = {"Bucket": "b", "Key": "k"}
    return _distributed(
        ItemReader={"Resource": "arn:aws:states:::s3:getObject", "ReaderConfig": config, "Arguments": where}
    )


_S3_WRITER = {"Resource": "arn:aws:states:::s3:putObject"}
_CHOICE_TRUE = _machine("JSONata", Type="Choice", Choices=[{"Condition": True, "Next": "Other"}])


def _row(
    oracle: OracleName, refusal: str, reason: str, mend: Callable[[Definition], None], example: Definition
) -> Tolerated:
    return Tolerated(oracle=oracle, refusal=re.compile(refusal), reason=reason, mend=mend, example=example)


TOLERATED: tuple[Tolerated, ...] = (
    # amazon-states-language-service
    _row(
        "language_service",
        r'/.*/ReaderConfig/InputType: Value is not accepted\. Valid values: "CSV", "JSON", "JSONL", "MANIFEST"\.',
        "PARQUET is an input type",
        _json_for_other_input_types("PARQUET"),
        _reader(InputType="PARQUET"),
    ),
    _row(
        "language_service",
        r"/.*\.\$: The value for the field must be a valid JSONPath or intrinsic function expression\.",
        "States.Array() is the empty array",
        _array_with_argument,
        _machine("JSONPath", Type="Pass", Parameters={"empty.$": "States.Array()"}),
    ),
    _row(
        "language_service",
        r"/.*/ToleratedFailurePercentage: Incorrect type\. Expected one of integer, JSONata expression\.",
        "a percentage may have a fraction",
        _whole_percentage,
        _distributed(Items=[1], ToleratedFailurePercentage=0.5),
    ),
    _row(
        "language_service",
        r"/.*: Incorrect type\. Expected one of integer, JSONata expression\.",
        "a substitution is replaced before Step Functions reads the definition",
        _one_for_numbers_that_are(_is_substitution),
        _task(TimeoutSeconds="${Timeout}"),
    ),
    # asl-validator: it names a place and hardly ever a reason
    _row(
        "asl_validator",
        r"SCHEMA_VALIDATION_FAILED: /.*/Output is invalid\. must match exactly one schema in oneOf",
        "Output takes any JSON value",
        _objects_for_outputs_that_are(lambda value: not isinstance(value, dict) and not _is_expression(value)),
        _machine("JSONata", Type="Pass", Output=None),
    ),
    _row(
        "asl_validator",
        r"SCHEMA_VALIDATION_FAILED: /.* is invalid\. must match "
        r'(exactly one schema in oneOf|pattern "\^\\\{% \.\+ %\\\}\$")',
        "texts may be empty and hold line breaks, and an expression needs no blanks at its ends",
        _strings_that_asl_validator_reads,
        _machine("JSONata", Type="Pass", Output={"empty": "", "lines": "a\nb", "expression": "{%1%}"}),
    ),
    _row(
        "asl_validator",
        r"SCHEMA_VALIDATION_FAILED: /.*/Choices/\d+/Condition is invalid\. must be string",
        "a condition may be a boolean",
        _expression_for_true,
        _CHOICE_TRUE,
    ),
    _row(
        "asl_validator",
        r"SCHEMA_VALIDATION_FAILED: /.*/ToleratedFailurePercentage is invalid\. must match exactly one schema in oneOf",
        "a percentage may have a fraction",
        _whole_percentage,
        _distributed(Items=[1], ToleratedFailurePercentage=0.5),
    ),
    _row(
        "asl_validator",
        r"SCHEMA_VALIDATION_FAILED: /.* is invalid\. must match exactly one schema in oneOf",
        "a substitution is replaced before Step Functions reads the definition",
        _one_for_numbers_that_are(_is_substitution),
        _task(TimeoutSeconds="${Timeout}"),
    ),
    _row(
        "asl_validator",
        r"SCHEMA_VALIDATION_FAILED: /.*/Resource is invalid\. must match exactly one schema in oneOf",
        "a substitution is replaced before Step Functions reads the definition",
        _plain_resource,
        _task(resource="arn:${Partition}:states:::lambda:invoke"),
    ),
    _row(
        "asl_validator",
        r"SCHEMA_VALIDATION_FAILED: /.*/ResultWriter is invalid\. must have required property 'Resource'",
        "a ResultWriter may have a WriterConfig alone",
        _no_writer_without_resource,
        _distributed(Items=[1], ResultWriter={"WriterConfig": {"Transformation": "FLATTEN", "OutputType": "JSONL"}}),
    ),
    _row(
        "asl_validator",
        r"SCHEMA_VALIDATION_FAILED: /.*/ReaderConfig/MaxItems is invalid\. must match exactly one schema in oneOf",
        "MaxItems may be 0",
        _positive_max_items,
        _reader(InputType="JSON", MaxItems=0),
    ),
    _row(
        "asl_validator",
        r"SCHEMA_VALIDATION_FAILED: /.*/ItemBatcher/BatchInput is invalid\. must match exactly one schema in oneOf",
        "BatchInput may be an expression",
        _object_batch_input,
        _distributed(Items=[1], ItemBatcher={"MaxItemsPerBatch": 10, "BatchInput": "{% $states.input %}"}),
    ),
    _row(
        "asl_validator",
        r'SCHEMA_VALIDATION_FAILED: /.*\.\$ is invalid\. must match format "asl_payload_template"',
        "a path in a payload template may filter",
        _no_filters,
        _machine("JSONPath", Type="Pass", Parameters={"open.$": "$.orders[?(@.total > 1 && @.paid == false)].id"}),
    ),
    _row(
        "asl_validator",
        r'SCHEMA_VALIDATION_FAILED: /.*\.\$ is invalid\. must match format "asl_payload_template"',
        "a path may have a point before a bracket",
        _no_point_before_bracket,
        _machine("JSONPath", Type="Pass", Parameters={"first.$": "$.[0]"}),
    ),
    _row(
        "asl_validator",
        r"CRASH: Cannot create property 'QueryLanguage' on \w+ '.*'",
        "data may have a member named States",
        _no_member_named_states,
        _machine("JSONPath", Type="Pass", Result={"States": {"of": "matter"}}),
    ),
    # cfn-lint
    _row(
        "cfn_lint",
        r"E3601 /.*/(HeartbeatSeconds|MaxConcurrency|TimeoutSeconds|ToleratedFailureCount): "
        r"'\{%.*%\}' is not of type '(number|integer)'",
        "these members take an expression",
        _one_for_numbers_that_are(_is_expression),
        _task(TimeoutSeconds="{% 3 %}"),
    ),
    _row(
        "cfn_lint",
        r"E3601 /.*/Parameters: Additional properties are not allowed \('Parameters' was unexpected\)",
        "Parallel has Parameters",
        _without("Parallel", "Parameters"),
        _machine("JSONPath", Type="Parallel", Branches=[_SCOPE], Parameters={"a": 1}),
    ),
    _row(
        "cfn_lint",
        r"E3601 /.*/(InputPath|OutputPath): Additional properties are not allowed \('(InputPath|OutputPath)' was unexpected\)",
        "Succeed has InputPath and OutputPath",
        _without("Succeed", "InputPath", "OutputPath"),
        _machine("JSONPath", Type="Succeed", OutputPath="$.a"),
    ),
    _row(
        "cfn_lint",
        r"E3601 /.*/Output: \[.*\] is not of type 'string', 'object'",
        "Output takes any JSON value",
        _objects_for_outputs_that_are(lambda value: isinstance(value, list)),
        _machine("JSONata", Type="Pass", Output=[1, "{% $states.input %}"]),
    ),
    _row(
        "cfn_lint",
        r"E3601 /.*/Resource: 'arn:.*' does not match '\^arn:aws:.*'",
        "AWS has other partitions, and a substitution is replaced before Step Functions reads the definition",
        _plain_resource,
        _task(resource="arn:aws-cn:states:::lambda:invoke"),
    ),
    # moto's parser
    _row(
        "moto",
        r"ValueError: Custom Error Names MUST NOT begin with the prefix 'States\.', got 'States\..*'\.",
        "Step Functions raises such names itself (States.Http.StatusCode.429) and accepts them all",
        _error_names_without_prefix,
        _task(Retry=[{"ErrorEquals": ["States.Http.StatusCode.429"]}]),
    ),
    _row(
        "moto",
        r"""ASLParserException: at "EXPRESS", mismatched input '"EXPRESS"' expecting '"STANDARD"'""",
        "child executions may be EXPRESS",
        _processor_standard,
        _distributed(execution="EXPRESS", Items=[1]),
    ),
    _row(
        "moto",
        r"""ASLParserException: at "ItemBatcher", mismatched input '"ItemBatcher"' expecting \{.*\}""",
        "Map has an ItemBatcher",
        _no_batcher,
        _distributed(Items=[1], ItemBatcher={"MaxItemsPerBatch": 10}),
    ),
    _row(
        "moto",
        r"""ASLParserException: at (\d+), no viable alternative at input '"ToleratedFailurePercentage":\1'""",
        "a percentage may be whole",
        _fractional_percentage,
        _distributed(Items=[1], ToleratedFailurePercentage=5),
    ),
    _row(
        "moto",
        r"ValueError: Redefinition of type '.*ToleratedFailurePercentageDecl'>', from .*",
        "ToleratedFailureCount and ToleratedFailurePercentage may both be expressions",
        _one_tolerated_expression,
        _distributed(Items=[1], ToleratedFailureCount="{% 5 %}", ToleratedFailurePercentage="{% 5 %}"),
    ),
    _row(
        "moto",
        r"RecognitionException: Unknown service 'http'",
        "http:invoke is an integration",
        _lambda_for_resources_that_are(lambda resource: resource.endswith(":::http:invoke")),
        _task(resource="arn:aws:states:::http:invoke"),
    ),
    _row(
        "moto",
        r"RecognitionException: Unknown service 'bedrockagentcore'",
        "bedrockagentcore:invokeHarness is an integration since June 2026",
        _lambda_for_resources_that_are(lambda resource: resource.endswith(":::bedrockagentcore:invokeHarness")),
        _task(resource="arn:aws:states:::bedrockagentcore:invokeHarness"),
    ),
    _row(
        "moto",
        r"ValueError: No Resource declaration in State Task\.",
        "a substitution is replaced before Step Functions reads the definition",
        _lambda_for_resources_that_are(_is_substitution),
        _task(resource="${FunctionArn}"),
    ),
    _row(
        "moto",
        r"ValueError: No Resource declaration in State Task\.",
        "a substitution may be a part of a resource",
        _plain_resource,
        _task(resource="arn:${AWS::Partition}:states:::lambda:invoke"),
    ),
    _row(
        "moto",
        r"""ASLParserException: at "\$\{.+\}", no viable alternative at input '"\w+":"\$\{.+\}"'""",
        "a substitution is replaced before Step Functions reads the definition",
        _one_for_numbers_that_are(_is_substitution),
        _task(TimeoutSeconds="${Timeout}"),
    ),
    _row(
        "moto",
        r"""ASLParserException: at "(CSVDelimiter|ItemsPointer|ManifestType|Transformation)", mismatched input '"\1"' """
        r"expecting \{.*\}",
        "ReaderConfig has these members",
        _reader_members_that_moto_knows,
        _reader(InputType="CSV", CSVHeaderLocation="FIRST_ROW", CSVDelimiter="TAB"),
    ),
    _row(
        "moto",
        r"ValueError: '(JSONL|MANIFEST|PARQUET)' is not a valid InputTypeValue",
        "JSONL, MANIFEST and PARQUET are input types",
        _json_for_other_input_types("JSONL", "MANIFEST", "PARQUET"),
        _reader(InputType="JSONL"),
    ),
    _row(
        "moto",
        r"""ASLParserException: at \}, mismatched input '\}' expecting \{'"InputType"', .*\}""",
        "ReaderConfig may be empty",
        _input_type,
        _distributed(
            ItemReader={
                "Resource": "arn:aws:states:::s3:listObjectsV2",
                "ReaderConfig": {},
                "Arguments": {"Bucket": "b"},
            }
        ),
    ),
    _row(
        "moto",
        r"""ValueError: Expected a InputType declaration at '"ReaderConfig":.*'\.""",
        "a reader that lists objects, or reads an S3 inventory, has no InputType",
        _input_type,
        _distributed(
            ItemReader={
                "Resource": "arn:aws:states:::s3:listObjectsV2",
                "ReaderConfig": {"MaxItems": 3},
                "Arguments": {"Bucket": "b"},
            }
        ),
    ),
    _row(
        "moto",
        r"""ASLParserException: at "Arguments", mismatched input '"Arguments"' expecting \{'"Resource"', '"Parameters"'\}""",
        "in JSONata a ResultWriter has Arguments",
        _no_writer_with_arguments,
        _distributed(Items=[1], ResultWriter={**_S3_WRITER, "Arguments": {"Bucket": "b"}}),
    ),
    _row(
        "moto",
        r"""ASLParserException: at "WriterConfig", mismatched input '"WriterConfig"' expecting \{.*\}""",
        "a ResultWriter has a WriterConfig",
        _writer_without_config,
        _distributed(Items=[1], ResultWriter={"WriterConfig": {"Transformation": "FLATTEN", "OutputType": "JSONL"}}),
    ),
    _row(
        "moto",
        r"ValueError: The Timestamp value does not reference a valid ISO-8601 extended offset date-time format string: '.*'",
        "RFC 3339 allows an offset",
        _timestamp_in_utc,
        _machine("JSONata", Type="Wait", Timestamp="2026-01-01T00:00:00+02:00"),
    ),
    _row(
        "moto",
        r"ASLParserException: at \d+, extraneous input '\d+' expecting \{',', '[\]}]'\}",
        "the exponent of a JSON number may begin with 0",
        _plain_exponents,
        _machine("JSONata", Type="Pass", Output={"small": [1e-7]}),
    ),
)
