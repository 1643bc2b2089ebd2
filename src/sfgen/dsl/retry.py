"""Retriers: which errors of a state are retried, how often and how far apart."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Literal

from sfgen import asl
from sfgen.expr.values import constant_choice, constant_number, constant_text
from sfgen.services.errors import THROTTLING, ErrorName, Throttling, spelled
from sfgen.services.integrations import Integration

__all__ = ["Retry", "error_name"]


def error_name(error: Any) -> str | ErrorName | Throttling:
    """Take over the name of an error: a text without references, or a symbol."""
    return error if isinstance(error, (ErrorName, Throttling)) else constant_text(error, "the name of an error")


@dataclass(frozen=True, init=False)
class Retry:
    """One entry of a state's `Retry`; the first entry that names the error is used.

    The delay before retry k is `interval_seconds * backoff_rate ** (k - 1)`, at most `max_delay_seconds`; with
    `jitter="FULL"` a random part of it. What is not given is left to AWS's own defaults: an interval of 1 second, 3
    attempts, a rate of 2.0, no bound, no jitter.

    Args:
        *errors: Error names, such as `"States.Timeout"` or `dynamodb.errors.ThrottlingException`; `"States.ALL"` stands
            alone, in the last entry.
        interval_seconds: Delay before the first retry, 1 to 99,999,999.
        max_attempts: Number of retries, 0 to 99,999,999; 0 means never.
        backoff_rate: Factor from one delay to the next, at least 1.0.
        max_delay_seconds: Longest delay, 1 to 31,622,400.
        jitter: `"FULL"` spreads the delays at random, `"NONE"` does not.
        comment: A note that is kept in the definition.

    Source:
        AWS Step Functions Developer Guide, "Handling errors in Step Functions workflows".
    """

    errors: tuple[str | ErrorName | Throttling, ...]
    interval_seconds: int | None
    max_attempts: int | None
    backoff_rate: float | None
    max_delay_seconds: int | None
    jitter: Literal["FULL", "NONE"] | None
    comment: str | None

    def __init__(
        self,
        *errors: str | ErrorName | Throttling,
        interval_seconds: int | None = None,
        max_attempts: int | None = None,
        backoff_rate: float | None = None,
        max_delay_seconds: int | None = None,
        jitter: Literal["FULL", "NONE"] | None = None,
        comment: str | None = None,
    ) -> None:
        whole = {
            "interval_seconds": interval_seconds,
            "max_attempts": max_attempts,
            "max_delay_seconds": max_delay_seconds,
        }
        given: dict[str, Any] = {
            "errors": tuple(map(error_name, errors)),
            **{name: value if value is None else constant_number(value, name) for name, value in whole.items()},
            "backoff_rate": backoff_rate
            if backoff_rate is None
            else constant_number(backoff_rate, "backoff_rate", whole=False),
            "jitter": jitter if jitter is None else constant_choice(jitter, ("FULL", "NONE"), "jitter"),
            "comment": comment if comment is None else constant_text(comment, "a comment"),
        }
        for name, value in given.items():
            object.__setattr__(self, name, value)

    @classmethod
    def throttling(cls, *errors: str | ErrorName, max_attempts: int = 6) -> Retry:
        """Retry what services answer when they are asked too often: from 2 seconds up to a minute apart, with jitter.

        Args:
            *errors: The errors that say so, such as `"Bedrock.ThrottlingException"`; without any, those of the service that
                the step calls. In a Parallel or Map they are those of the steps inside it.
            max_attempts: Number of retries.
        """
        names = errors or (THROTTLING,)
        return cls(*names, interval_seconds=2, max_attempts=max_attempts, max_delay_seconds=60, jitter="FULL")

    @classmethod
    def http(cls, *statuses: int, max_attempts: int = 5) -> Retry:
        """Retry an HTTP Task by status code, such as 429 and 503, and when the connection fails.

        Args:
            *statuses: Status codes, 300 to 599.
            max_attempts: Number of retries.
        """
        names = [f"States.Http.StatusCode.{status}" for status in statuses]
        return cls(
            *names,
            "States.Http.Socket",
            interval_seconds=2,
            max_attempts=max_attempts,
            backoff_rate=2.0,
            max_delay_seconds=60,
            jitter="FULL",
        )

    @classmethod
    def lambda_(cls, *, max_attempts: int = 3) -> Retry:
        """Retry the errors of the Lambda service itself that AWS says are worth it; errors of the function are not."""
        return cls(*_LAMBDA, interval_seconds=1, max_attempts=max_attempts, backoff_rate=2.0, jitter="FULL")

    @classmethod
    def bedrock(cls, *, max_attempts: int = 6) -> Retry:
        """Retry what a foundation model answers when it is busy: from 2 seconds up to a minute apart, with jitter.

        Args:
            max_attempts: Number of retries.
        """
        names = [ErrorName("bedrockruntime", name) for name in _BEDROCK]
        return cls(*names, interval_seconds=2, max_attempts=max_attempts, max_delay_seconds=60, jitter="FULL")

    @classmethod
    def all(cls, *, max_attempts: int = 3, interval_seconds: int = 1) -> Retry:
        """Retry every error that can be retried: `States.ALL`. Put it last."""
        return cls("States.ALL", interval_seconds=interval_seconds, max_attempts=max_attempts, jitter="FULL")

    def lower(self, calls: Iterable[Integration | None] = ()) -> asl.Retrier:
        """Give the entry as it stands in the definition.

        Args:
            calls: What the step calls, or what the steps inside it call; None where that is not known.
        """
        fields: dict[str, Any] = {
            "comment": self.comment,
            "error_equals": spelled(self.errors, calls),
            "interval_seconds": self.interval_seconds,
            "max_attempts": self.max_attempts,
            "backoff_rate": self.backoff_rate,
            "max_delay_seconds": self.max_delay_seconds,
            "jitter_strategy": self.jitter,
        }
        return asl.Retrier.trusted(**{name: value for name, value in fields.items() if value is not None})


# Lambda: AWS Step Functions Developer Guide, "Handle transient Lambda service exceptions".
_LAMBDA = (
    "Lambda.ServiceException",
    "Lambda.AWSLambdaException",
    "Lambda.SdkClientException",
    "Lambda.TooManyRequestsException",
)

# Amazon Bedrock API Reference, "InvokeModel": the errors that go away by themselves; those of Converse are the same.
_BEDROCK = (
    "ThrottlingException",
    "ServiceUnavailableException",
    "InternalServerException",
    "ModelNotReadyException",
    "ModelTimeoutException",
)
