"""sagemakerruntime: typed calls. Written by `sfgen stubs` from botocore 1.44.5; do not edit."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, Required, TypeAlias, TypedDict, overload

from typing_extensions import TypeVar, Unpack

from sfgen import Task
from sfgen.aws.options import CallOptions, ErrorName, PlainOptions


class _Errors:
    InternalDependencyException: ErrorName; InternalFailureException: ErrorName
    InternalStreamFailureException: ErrorName; ModelErrorException: ErrorName; ModelNotReadyException: ErrorName
    ModelStreamErrorException: ErrorName; ServiceUnavailableException: ErrorName; ValidationErrorException: ErrorName
errors: _Errors

class InvokeEndpointAsyncInputDict(TypedDict, total=False):
    EndpointName: Required[str]; ContentType: str; Accept: str; CustomAttributes: str; InferenceId: str
    InputLocation: str; S3OutputPathExtension: str; Filename: str; RequestTTLSeconds: int
    InvocationTimeoutSeconds: int; Body: object
class InvokeEndpointInputDict(TypedDict, total=False):
    EndpointName: Required[str]; Body: Required[object]; ContentType: str; Accept: str; CustomAttributes: str
    TargetModel: str; TargetVariant: str; TargetContainerHostname: str; InferenceId: str; EnableExplanations: str
    InferenceComponentName: str; SessionId: str; PrefixAwareId: str
class InvokeEndpointAsyncOutput:
    InferenceId: str; OutputLocation: str; FailureLocation: str
class InvokeEndpointOutput:
    Body: str; ContentType: str; InvokedProductionVariant: str; CustomAttributes: str; NewSessionId: str
    ClosedSessionId: str

_T0 = TypeVar("_T0", default=InvokeEndpointOutput)
_T1 = TypeVar("_T1", default=InvokeEndpointAsyncOutput)

class _InvokeEndpoint(CallOptions, total=False):
    EndpointName: Required[str]; Body: Required[object]; ContentType: str; Accept: str; CustomAttributes: str
    TargetModel: str; TargetVariant: str; TargetContainerHostname: str; InferenceId: str; EnableExplanations: str
    InferenceComponentName: str; SessionId: str; PrefixAwareId: str
def invoke_endpoint(name: str, /, *, result: type[_T0] = ..., select: Callable[[InvokeEndpointOutput], _T0] = ..., **arguments: Unpack[_InvokeEndpoint]) -> Task[_T0]: ...

class _InvokeEndpointAsync(CallOptions, total=False):
    EndpointName: Required[str]; ContentType: str; Accept: str; CustomAttributes: str; InferenceId: str
    InputLocation: str; S3OutputPathExtension: str; Filename: str; RequestTTLSeconds: int
    InvocationTimeoutSeconds: int; Body: object
def invoke_endpoint_async(name: str, /, *, result: type[_T1] = ..., select: Callable[[InvokeEndpointAsyncOutput], _T1] = ..., **arguments: Unpack[_InvokeEndpointAsync]) -> Task[_T1]: ...
