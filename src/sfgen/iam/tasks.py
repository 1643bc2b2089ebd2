"""What each state of a machine needs: tasks by their integration, Distributed Maps by their reader, writer and children.

Source: AWS Step Functions Developer Guide, "IAM policies for integrated services", "IAM policies for using Distributed Map states",
"Permissions to run HTTP Tasks", "Authorization for versions and aliases in Step Functions workflows", "Accessing resources in other AWS accounts".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Final

from sfgen.asl import StateMachine, Visit, walk
from sfgen.asl.model import ItemReader, MapState, ResultWriter, TaskState, UnknownState
from sfgen.iam.actions import actions_of, read_table
from sfgen.iam.arguments import Argument, Variables
from sfgen.iam.bedrock import model_needs
from sfgen.iam.optimized import optimized_needs, rows
from sfgen.iam.patterns import ACCOUNT, PARTITION, REGION, Derived, Pattern, Substitution, Unknown
from sfgen.iam.policy import Condition, Gap, Need
from sfgen.iam.sdk import sdk_needs
from sfgen.iam.templates import fill, parse_template
from sfgen.services.resources import Resource, parse_resource

__all__ = ["machine_needs"]

_MODEL_ACTIONS: Final = frozenset({"bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream"})
_FUNCTION: Final = re.compile(r"(?i:arn$|fn$|function|lambda)")
_MACHINE: Final = "arn:{partition}:states:{region}:{account}:stateMachine:{machine}"
_EXECUTIONS: Final = "arn:{partition}:states:{region}:{account}:execution:{machine}"
# How long ARNs are that have a version or an alias in them.
_QUALIFIED: Final = frozenset({("stateMachine", 8), ("execution", 9)})
_STARTS: Final = frozenset({"states:StartExecution", "states:StartSyncExecution"})
_EACH: Final = "{*every execution has a name of its own}"


def machine_needs(machine: StateMachine, variables: Variables) -> Iterator[Need | Gap]:
    """Give what the states of a machine need, at every depth, in the order of the definition."""
    for visit in walk(machine):
        state = visit.state
        if isinstance(state, TaskState):
            for each in _task(visit, state, variables):
                yield _unqualified(each) if isinstance(each, Need) else each
        elif isinstance(state, MapState) and (state.distributed or state.item_reader is not None):
            yield from _distributed_map(visit, state, variables)
        elif isinstance(state, UnknownState):
            yield Gap(visit.name, "the state is of no known type, so nothing is known of what it needs", complete=False)


def _unqualified(need: Need) -> Need:
    """Name state machines without the version or the alias in their ARNs, which IAM asks for by a key of the context."""
    if not all(action.startswith("states:") for action in need.actions):
        return need
    resources, qualifiers = [], []
    for resource in need.resources:
        pieces = resource.split(":")
        kind = pieces[5].text() if len(pieces) > 6 else ""
        if (kind, len(pieces)) in _QUALIFIED:
            qualifiers.append(pieces.pop(7))
        parts = [part for piece in pieces for part in (":", piece)]
        resources.append(Pattern.of(*parts[1:]))
    starts = set(need.actions) <= _STARTS and len(qualifiers) == len(resources) > 0
    if not starts or any(each.unknowns for each in qualifiers):
        return replace(need, resources=tuple(resources))
    condition = Condition("ForAnyValue:StringEquals", "states:StateMachineQualifier", tuple(dict.fromkeys(qualifiers)))
    return replace(need, resources=tuple(resources), conditions=(*need.conditions, condition))


def _arguments(visit: Visit, holder: TaskState | ItemReader | ResultWriter, variables: Variables) -> Argument:
    if visit.query_language == "JSONata":
        value: Any = holder.arguments if holder.arguments is not None else {}
    elif holder.parameters is not None or not isinstance(holder, TaskState):
        value = holder.parameters if holder.parameters is not None else {}
    else:
        value = Unknown("known only when it runs: the state hands on its whole input")
    return Argument(value, visit.query_language, variables)


# ---------------------------------------------------------------------------------------------------------------------
# Tasks


def _task(visit: Visit, state: TaskState, variables: Variables) -> Iterator[Need | Gap]:
    if state.credentials is not None:
        yield from _assumed(visit, state, variables)
        return
    text = Pattern.of(state.resource).filled(variables.values)
    resource = parse_resource(text.text())
    if resource is None:
        yield from _substituted(visit, text)
        return
    arguments = _arguments(visit, state, variables)
    why = _label(resource)
    if resource.kind == "lambda":
        yield Need(("lambda:InvokeFunction",), (text,), visit.name, "lambda:invoke by its ARN")
    elif resource.kind == "http":
        yield from _http(arguments, visit.name, why)
    elif resource.kind == "sdk":
        yield from _sdk(resource, arguments, visit.name, why)
    elif resource.kind == "optimized":
        yield from _optimized(resource, arguments, visit.name, why)


def _sdk(resource: Resource, arguments: Argument, state: str, why: str) -> Iterator[Need | Gap]:
    operation = resource.action[:1].upper() + resource.action[1:]
    twin = read_table("sdk.toml")["as_optimized"].get(f"{resource.service}:{operation}")
    if twin is not None:
        service, _, action = twin.partition(":")
        yield from optimized_needs(replace(resource, service=service, action=action), arguments, state, why)
        return
    asked = set(actions_of(resource.service, operation).names) & _MODEL_ACTIONS
    for action in sorted(asked):
        yield from model_needs(arguments, action, state, why)
    for need in sdk_needs(resource.service, operation, arguments, state, why):
        if isinstance(need, Gap) or not asked.issuperset(need.actions):
            yield need


def _optimized(resource: Resource, arguments: Argument, state: str, why: str) -> Iterator[Need | Gap]:
    name = f"{resource.service}:{resource.action}"
    if name == "bedrock:invokeModel":
        yield from model_needs(arguments, "bedrock:InvokeModel", state, why)
    elif name == "apigateway:invoke":
        yield from _api(arguments, state, why)
    elif name in rows():
        yield from optimized_needs(resource, arguments, state, why)
    else:
        yield Gap(state, f"there is no optimized integration {name}", complete=False)


def _substituted(visit: Visit, text: Pattern) -> Iterator[Need | Gap]:
    """A resource that is a substitution: in templates mostly the ARN of a function."""
    sole = text.substitution
    if sole is None:
        yield Gap(visit.name, f"its resource is no integration: {text.text()}", complete=False)
    elif "activity" in sole.name.casefold():
        return
    elif _FUNCTION.search(sole.name):
        yield Need(("lambda:InvokeFunction",), (text,), visit.name, "lambda:invoke by its ARN")
        yield Gap(visit.name, f"its resource {text.text()} is taken for a Lambda function", complete=True)
    else:
        yield Gap(visit.name, f"its resource is {text.text()}: give the value of {sole.name}", complete=False)


def _label(resource: Resource) -> str:
    kind = "aws-sdk:" if resource.kind == "sdk" else ""
    return f"{kind}{resource.service}:{resource.action}{resource.suffix}"


def _assumed(visit: Visit, state: TaskState, variables: Variables) -> Iterator[Need | Gap]:
    """With credentials another role does the work: this one needs to assume it, and no more."""
    assert state.credentials is not None
    value: Any = state.credentials.role_arn
    if value is None:
        value = Unknown(f"known only when it runs: {state.credentials.role_arn_path}")
    arguments = Argument(
        {"RoleArn": value}, "JSONata" if isinstance(value, Unknown) else visit.query_language, variables
    )
    texts = [text for place in arguments.member("RoleArn") for text in place.texts()]
    roles = [
        Pattern.of("arn:", PARTITION, ":iam::", Unknown(part.why), ":role/", Unknown(part.why))
        if text.parts and isinstance(part := text.parts[0], Unknown)
        else text
        for text in texts
    ]
    yield Need(("sts:AssumeRole",), tuple(roles), visit.name, "Credentials.RoleArn")


def _api(arguments: Argument, state: str, why: str) -> Iterator[Need | Gap]:
    """API Gateway asks IAM with `AuthType` `IAM_ROLE` only."""
    types = [text.text() for place in arguments.member("AuthType") for text in place.texts()]
    open_door = bool(types) and set(types) <= {"NO_AUTH", "RESOURCE_POLICY"}
    if open_door or not (types or arguments.is_open):
        return
    hosts = [text for place in arguments.member("ApiEndpoint") for text in place.texts()]
    apis = [
        host.split(".", 1)[0]
        if not (host.parts and isinstance(host.parts[0], Unknown))
        else Pattern.of(Unknown(f"ApiEndpoint is {host.unknowns[0].why}"))
        for host in hosts
    ] or [Pattern.of(Unknown("the arguments do not give ApiEndpoint"))]
    for api in apis:
        begin = Pattern.of("arn:", PARTITION, ":execute-api:", REGION, ":", ACCOUNT, ":", api, "/")
        rest = fill(parse_template("{Stage=$default}/{Method}/"), arguments)
        paths = [text for place in arguments.member("Path") for text in place.texts()] or [Pattern.literal("")]
        resources = [
            Pattern.of(begin, each, path.split("/", 1)[-1] if path.opening.startswith("/") else path)
            for each in rest
            for path in paths
        ]
        yield Need(("execute-api:Invoke",), tuple(resources), state, why)


# ---------------------------------------------------------------------------------------------------------------------
# HTTP


def _http(arguments: Argument, state: str, why: str) -> Iterator[Need]:
    own = tuple(fill(parse_template(_MACHINE), arguments))
    yield Need(("states:InvokeHTTPEndpoint",), own, state, why, tuple(_http_conditions(arguments)), own=True)
    connections = [
        text
        for holder in ("InvocationConfig", "Authentication")
        for place in arguments.at(f"{holder}.ConnectionArn")
        for text in place.texts()
    ]
    unknown = Pattern.of(Unknown("the arguments do not give ConnectionArn"))
    for text in connections or [unknown]:
        connection, secret = _connection(text)
        yield Need(("events:RetrieveConnectionCredentials",), (connection,), state, why)
        yield Need(("secretsmanager:DescribeSecret", "secretsmanager:GetSecretValue"), (secret,), state, why)


def _http_conditions(arguments: Argument) -> Iterator[Condition]:
    endpoints = dict.fromkeys(fill(parse_template("{ApiEndpoint}"), arguments))
    yield Condition("StringLike", "states:HTTPEndpoint", tuple(endpoints))
    methods = dict.fromkeys(fill(parse_template("{Method}"), arguments))
    # StringEquals knows no `*`.
    if not any(method.unknowns for method in methods):
        yield Condition("StringEquals", "states:HTTPMethod", tuple(methods))


def _connection(text: Pattern) -> tuple[Pattern, Pattern]:
    """Give the ARN of a connection, and of the secret that EventBridge keeps for it."""
    secret = ("arn:", PARTITION, ":secretsmanager:", REGION, ":", ACCOUNT, ":secret:events!connection/")
    each = Unknown("EventBridge adds ids to the name of the secret", avoidable=False)
    sole = text.substitution
    if sole is not None:
        name = sole.name.removesuffix("Arn").replace(".", "") + "Name"
        return text, Pattern.of(*secret, Substitution(name, Derived(sole.name, "/", 1)), "/", each)
    pieces = text.split("/")
    if text.opening.startswith("arn:") and len(pieces) >= 2:
        return text, Pattern.of(*secret, pieces[1], "/", each)
    unknown = Unknown(f"ConnectionArn is {text.unknowns[0].why}") if text.unknowns else each
    return Pattern.of("arn:", PARTITION, ":events:", REGION, ":", ACCOUNT, ":connection/", unknown), Pattern.of(
        *secret, each
    )


# ---------------------------------------------------------------------------------------------------------------------
# Distributed Map


def _distributed_map(visit: Visit, state: MapState, variables: Variables) -> Iterator[Need | Gap]:
    why = "Distributed Map"
    if state.distributed:
        nothing = Argument({}, "JSONata", variables)
        label = (
            Pattern.literal(state.label) if state.label is not None else Unknown("the Map has no Label", narrowed=True)
        )
        children = [*fill(parse_template(_EXECUTIONS), nothing), "/", label, ":", *fill(parse_template(_EACH), nothing)]
        runs = (Pattern.of(*children), *fill(parse_template(f"{_EXECUTIONS}:{_EACH}"), nothing))
        yield Need(
            ("states:StartExecution",), tuple(fill(parse_template(_MACHINE), nothing)), visit.name, why, own=True
        )
        yield Need(("states:DescribeExecution", "states:StopExecution"), runs, visit.name, why, own=True)
        yield Need(("states:RedriveExecution",), (Pattern.of(*children),), visit.name, why, own=True)
    if state.item_reader is not None:
        yield from _reader(visit, state.item_reader, variables)
    if state.result_writer is not None and state.result_writer.resource is not None:
        yield from _writer(visit, state.result_writer, variables)


def _reader(visit: Visit, reader: ItemReader, variables: Variables) -> Iterator[Need | Gap]:
    resource = parse_resource(reader.resource)
    if resource is None:
        yield Gap(
            visit.name, f"its ItemReader has a resource that is no integration: {reader.resource}", complete=False
        )
        return
    arguments = _arguments(visit, reader, variables)
    operation = resource.action[:1].upper() + resource.action[1:]
    why = f"ItemReader {resource.service}:{resource.action}"
    yield from sdk_needs(resource.service, operation, arguments, visit.name, why)
    config = reader.reader_config
    if config is None:
        return
    if config.transformation == "LOAD_AND_FLATTEN":
        template = "arn:{partition}:s3:::{Bucket}/{Prefix=}{*every object under the prefix is read}"
        yield Need(("s3:GetObject",), tuple(fill(parse_template(template), arguments)), visit.name, why)
    if config.input_type == "MANIFEST":
        template = "arn:{partition}:s3:::{*the manifest names the files, and their bucket}"
        yield Need(("s3:GetObject",), tuple(fill(parse_template(template), arguments)), visit.name, why)


def _writer(visit: Visit, writer: ResultWriter, variables: Variables) -> Iterator[Need | Gap]:
    arguments = _arguments(visit, writer, variables)
    template = "arn:{partition}:s3:::{Bucket}/{Prefix=}{*each run writes to a folder of its own}"
    actions = ("s3:AbortMultipartUpload", "s3:GetObject", "s3:ListMultipartUploadParts", "s3:PutObject")
    resources = [_under(each) for each in fill(parse_template(template), arguments)]
    yield Need(actions, tuple(resources), visit.name, "ResultWriter")


def _under(pattern: Pattern) -> Pattern:
    """Put a slash behind a prefix that has none: results are written below it."""
    *begin, star = pattern.parts
    if begin and isinstance(begin[-1], str) and begin[-1].endswith("/"):
        return pattern
    return Pattern.of(*begin, "/", star)
