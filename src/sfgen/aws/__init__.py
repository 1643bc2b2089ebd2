"""The AWS services as builders: `from sfgen.aws import dynamodb, transcribe`.

Each service has its actions as methods in snake_case, which take the members of the API as Step Functions spells them and
give a `Task`. The names of services are Step Functions' own.
"""

from __future__ import annotations

import importlib
import importlib.util
import keyword
import pkgutil
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sfgen.aws.calls import ServiceCalls
    from sfgen.aws.typed import apigateway as apigateway
    from sfgen.aws.typed import athena as athena
    from sfgen.aws.typed import batch as batch
    from sfgen.aws.typed import bedrockagentruntime as bedrockagentruntime
    from sfgen.aws.typed import bedrockruntime as bedrockruntime
    from sfgen.aws.typed import cloudwatch as cloudwatch
    from sfgen.aws.typed import cloudwatchlogs as cloudwatchlogs
    from sfgen.aws.typed import codebuild as codebuild
    from sfgen.aws.typed import comprehend as comprehend
    from sfgen.aws.typed import databrew as databrew
    from sfgen.aws.typed import dynamodb as dynamodb
    from sfgen.aws.typed import ecs as ecs
    from sfgen.aws.typed import eks as eks
    from sfgen.aws.typed import emr as emr
    from sfgen.aws.typed import emrcontainers as emrcontainers
    from sfgen.aws.typed import emrserverless as emrserverless
    from sfgen.aws.typed import eventbridge as eventbridge
    from sfgen.aws.typed import firehose as firehose
    from sfgen.aws.typed import glue as glue
    from sfgen.aws.typed import kinesis as kinesis
    from sfgen.aws.typed import kms as kms
    from sfgen.aws.typed import mediaconvert as mediaconvert
    from sfgen.aws.typed import polly as polly
    from sfgen.aws.typed import rdsdata as rdsdata
    from sfgen.aws.typed import redshiftdata as redshiftdata
    from sfgen.aws.typed import rekognition as rekognition
    from sfgen.aws.typed import s3 as s3
    from sfgen.aws.typed import sagemaker as sagemaker
    from sfgen.aws.typed import sagemakerruntime as sagemakerruntime
    from sfgen.aws.typed import scheduler as scheduler
    from sfgen.aws.typed import secretsmanager as secretsmanager
    from sfgen.aws.typed import sesv2 as sesv2
    from sfgen.aws.typed import sfn as sfn
    from sfgen.aws.typed import sns as sns
    from sfgen.aws.typed import sqs as sqs
    from sfgen.aws.typed import ssm as ssm
    from sfgen.aws.typed import textract as textract
    from sfgen.aws.typed import transcribe as transcribe
    from sfgen.aws.typed import translate as translate

__all__ = ["service"]


def service(name: str) -> ServiceCalls:
    """Give a service by Step Functions' name for it.

    Args:
        name: The name, such as `"cloudwatchlogs"`.

    Raises:
        TargetError: There is no such service; the error says what was probably meant.
    """
    from sfgen.aws.calls import service_calls

    return service_calls(name)


def __getattr__(name: str) -> Any:
    if name.startswith("_"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    if importlib.util.find_spec(f"{__name__}.{name}") is not None:
        return importlib.import_module(f"{__name__}.{name}")
    from sfgen.aws.calls import service_calls
    from sfgen.services.names import UnknownServiceError

    try:
        found = service_calls(name.removesuffix("_"))  # `lambda` is a word of Python
    except UnknownServiceError as error:
        text = f"{error.message}; {error.hint}" if error.hint else error.message
        # `from sfgen.aws import name` would swallow the text of an AttributeError.
        asked_by_import = sys._getframe(1).f_globals.get("__name__") == "importlib._bootstrap"
        raise (ImportError if asked_by_import else AttributeError)(text, name=name) from None
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    from sfgen.services.names import all_names

    modules = (module.name for module in pkgutil.iter_modules(__path__))
    return sorted({*__all__, *modules, *(f"{name}_" if keyword.iskeyword(name) else name for name in all_names())})
