"""The policies of an execution role: what its states need, what its settings need, who may assume it.

Source: AWS Step Functions Developer Guide, "Creating an IAM role for your state machine" (trust), "Using CloudWatch Logs",
"Trace Step Functions request data in AWS X-Ray", "Data at rest encryption".
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final

from sfgen.asl import StateMachine
from sfgen.iam.arguments import Argument, Variables, variables_of
from sfgen.iam.patterns import MACHINE, Pattern, Unknown
from sfgen.iam.policy import VERSION, Condition, Document, Gap, Need, Statement, merged, substituted
from sfgen.iam.tasks import machine_needs
from sfgen.iam.templates import fill, parse_template

__all__ = ["Policy", "Settings", "Wildcard", "policy_of"]

_DELIVERY: Final = (
    "logs:CreateLogDelivery",
    "logs:CreateLogStream",
    "logs:DeleteLogDelivery",
    "logs:DescribeLogGroups",
    "logs:DescribeResourcePolicies",
    "logs:GetLogDelivery",
    "logs:ListLogDeliveries",
    "logs:PutLogEvents",
    "logs:PutResourcePolicy",
    "logs:UpdateLogDelivery",
)
_TRACING: Final = (
    "xray:GetSamplingRules",
    "xray:GetSamplingTargets",
    "xray:PutTelemetryRecords",
    "xray:PutTraceSegments",
)
_EVERYTHING: Final = Pattern.of(Unknown("IAM allows the action on everything or nothing", avoidable=False))


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What is known beside the definition.

    Attributes:
        partition: The partition, such as `aws`, or None to leave it to CloudFormation.
        region: The Region, or None.
        account: The account, or None.
        machine: The name of the state machine, or None: then `${StateMachineName}` stands for it.
        values: Values of the definition's substitutions by name.
        logging: Whether the machine logs to CloudWatch Logs.
        tracing: Whether it traces with X-Ray.
        kms_key: The ARN of the key that its data is encrypted with, or None.
    """

    partition: str | None = None
    region: str | None = None
    account: str | None = None
    machine: str | None = None
    values: Mapping[str, str] = field(default_factory=dict)
    logging: bool = False
    tracing: bool = False
    kms_key: str | None = None

    def known(self) -> dict[str, str]:
        """Give what is known by the name that stands for it."""
        own = {
            "AWS::Partition": self.partition,
            "AWS::Region": self.region,
            "AWS::AccountId": self.account,
            MACHINE.name: self.machine,
        }
        return {**self.values, **{name: value for name, value in own.items() if value is not None}}


@dataclass(frozen=True, slots=True)
class Wildcard:
    """A `*` in the place of a name that only the run knows.

    Attributes:
        statement: The statement that has it.
        state: The first state that asked for it.
        pattern: The resource, or the value of a condition.
        unknown: The part that is not known, with the reason.
    """

    statement: Statement
    state: str
    pattern: Pattern
    unknown: Unknown


@dataclass(frozen=True, slots=True)
class Policy:
    """What an execution role may do, and who may assume it. Made from the definition alone, the same for the same definition.

    Attributes:
        role: What the states need.
        machine: The part of it that names the state machine itself. The machine needs its role before it exists, so that this is a
            policy of its own, put on the role afterwards.
        trust: Who may assume the role: Step Functions, for state machines of this account.
        trust_template: The same for a CloudFormation template, with `Fn::Sub`.
        gaps: What is not known: each has a message.
    """

    role: Document
    machine: Document
    trust: dict[str, Any]
    trust_template: dict[str, Any]
    gaps: tuple[Gap, ...]

    @property
    def statements(self) -> tuple[Statement, ...]:
        """All statements, those that name the state machine itself last."""
        return (*self.role.statements, *self.machine.statements)

    @property
    def wildcards(self) -> tuple[Wildcard, ...]:
        """Each `*` in place of a whole name that the definition could give; `invoices/*` is none."""
        found = []
        for statement in self.statements:
            first = statement.asked[0][0].state
            places = [
                (asked[0].state, resource) for resource, asked in zip(statement.resources, statement.asked, strict=True)
            ]
            places += [(first, value) for condition in statement.conditions for value in condition.values]
            found += [
                Wildcard(statement, state, pattern, why)
                for state, pattern in places
                for why in pattern.unknowns
                if why.avoidable and not why.narrowed
            ]
        return tuple(found)


def policy_of(machine: StateMachine, settings: Settings | None = None) -> Policy:
    """Make the policies of a machine's execution role.

    Args:
        machine: The definition.
        settings: What is known beside it; by default nothing.
    """
    settings = settings or Settings()
    known = settings.known()
    variables = variables_of(machine, settings.values)
    found = list(machine_needs(machine, variables))
    needs = [_with_own(each) for each in found if isinstance(each, Need)]
    needs += _settings_needs(settings, variables)
    filled = [_filled(need, known) for need in needs]
    gaps = tuple(dict.fromkeys(each for each in found if isinstance(each, Gap)))
    source = fill(
        parse_template("arn:{partition}:states:{region}:{account}:stateMachine:"), Argument({}, "JSONata", variables)
    )[0]
    name = Pattern.literal(settings.machine) if settings.machine else Pattern.of(Unknown("the name is not given"))
    arn = Pattern.of(source, name).filled(known)
    account = fill(parse_template("{account}"), Argument({}, "JSONata", variables))[0].filled(known)
    return Policy(
        merged(need for need in filled if not need.own),
        merged(need for need in filled if need.own),
        _trust(arn.text(), account.text()),
        _trust(substituted(arn), substituted(account)),
        gaps,
    )


def _with_own(need: Need) -> Need:
    """Tell that a need names the state machine itself, also where the definition does."""
    return replace(need, own=need.own or any(MACHINE in resource.parts for resource in need.resources))


def _filled(need: Need, known: Mapping[str, str]) -> Need:
    conditions = tuple(
        Condition(each.operator, each.key, tuple(value.filled(known) for value in each.values))
        for each in need.conditions
    )
    resources = tuple(resource.filled(known) for resource in need.resources)
    return Need(need.actions, resources, need.state, need.why, conditions, need.own)


def _trust(arn: Any, account: Any) -> dict[str, Any]:
    return {
        "Version": VERSION,
        "Statement": [
            {
                "Effect": "Allow",
                "Principal": {"Service": "states.amazonaws.com"},
                "Action": "sts:AssumeRole",
                "Condition": {
                    "ArnLike": {"aws:SourceArn": arn},
                    "StringEquals": {"aws:SourceAccount": account},
                },
            }
        ],
    }


def _settings_needs(settings: Settings, variables: Variables) -> Iterator[Need]:
    if settings.logging:
        yield Need(_DELIVERY, (_EVERYTHING,), "the state machine", "logging")
    if settings.tracing:
        yield Need(_TRACING, (_EVERYTHING,), "the state machine", "tracing")
    if settings.kms_key is not None:
        arguments = Argument({"Key": settings.kms_key}, "JSONPath", variables)
        keys = tuple(fill(parse_template("arn:{partition}:kms:{region}:{account}:key/{Key|:key/}"), arguments))
        machine = tuple(
            fill(parse_template("arn:{partition}:states:{region}:{account}:stateMachine:{machine}"), arguments)
        )
        context = Condition("StringEquals", "kms:EncryptionContext:aws:states:stateMachineArn", machine)
        yield Need(
            ("kms:Decrypt", "kms:GenerateDataKey"), keys, "the state machine", "encryption", (context,), own=True
        )
        if settings.logging:
            logs = fill(
                parse_template("arn:{partition}:logs:{region}:{account}:{*the key covers all log groups}"), arguments
            )
            context = Condition("StringEquals", "kms:EncryptionContext:SourceArn", tuple(logs))
            yield Need(("kms:GenerateDataKey",), keys, "the state machine", "encrypted logs", (context,))
