"""scheduler: typed calls. Written by `sfgen stubs` from botocore 1.44.5; do not edit."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, Required, TypeAlias, TypedDict, overload

from typing_extensions import TypeVar, Unpack

from sfgen import Task
from sfgen.aws.options import CallOptions, ErrorName, PlainOptions

ActionAfterCompletion: TypeAlias = Literal["NONE", "DELETE"]
AssignPublicIp: TypeAlias = Literal["ENABLED", "DISABLED"]
FlexibleTimeWindowMode: TypeAlias = Literal["OFF", "FLEXIBLE"]
LaunchType: TypeAlias = Literal["EC2", "FARGATE", "EXTERNAL"]
PlacementConstraintType: TypeAlias = Literal["distinctInstance", "memberOf"]
PlacementStrategyType: TypeAlias = Literal["random", "spread", "binpack"]
PropagateTags: TypeAlias = Literal["TASK_DEFINITION"]
ScheduleGroupState: TypeAlias = Literal["ACTIVE", "DELETING"]
ScheduleState: TypeAlias = Literal["ENABLED", "DISABLED"]
_ActionAfterCompletion: TypeAlias = ActionAfterCompletion
_AssignPublicIp: TypeAlias = AssignPublicIp
_DeadLetterConfig: TypeAlias = DeadLetterConfig
_EcsParameters: TypeAlias = EcsParameters
_EventBridgeParameters: TypeAlias = EventBridgeParameters
_EventBridgePutEventsV2Parameters: TypeAlias = EventBridgePutEventsV2Parameters
_EventBridgePutRawEventsParameters: TypeAlias = EventBridgePutRawEventsParameters
_FlexibleTimeWindow: TypeAlias = FlexibleTimeWindow
_KinesisParameters: TypeAlias = KinesisParameters
_LaunchType: TypeAlias = LaunchType
_NetworkConfiguration: TypeAlias = NetworkConfiguration
_PlacementStrategy: TypeAlias = PlacementStrategy
_PropagateTags: TypeAlias = PropagateTags
_RetryPolicy: TypeAlias = RetryPolicy
_SageMakerPipelineParameters: TypeAlias = SageMakerPipelineParameters
_SqsParameters: TypeAlias = SqsParameters
_Target: TypeAlias = Target

class _Errors:
    ConflictException: ErrorName; InternalServerException: ErrorName; ResourceNotFoundException: ErrorName
    ServiceQuotaExceededException: ErrorName; ThrottlingException: ErrorName; ValidationException: ErrorName
errors: _Errors

class AwsVpcConfigurationDict(TypedDict, total=False):
    Subnets: Required[Sequence[str]]; SecurityGroups: Sequence[str]; AssignPublicIp: _AssignPublicIp | str
class CapacityProviderStrategyItemDict(TypedDict, total=False):
    CapacityProvider: Required[str]; Weight: int; Base: int
class CreateScheduleGroupInputDict(TypedDict, total=False):
    Name: Required[str]; Tags: Sequence[TagDict | Tag]; ClientToken: str
class CreateScheduleInputDict(TypedDict, total=False):
    Name: Required[str]; GroupName: str; ScheduleExpression: Required[str]; StartDate: str | datetime
    EndDate: str | datetime; Description: str; ScheduleExpressionTimezone: str; State: ScheduleState | str
    KmsKeyArn: str; Target: Required[TargetDict | _Target]
    FlexibleTimeWindow: Required[FlexibleTimeWindowDict | _FlexibleTimeWindow]; ClientToken: str
    ActionAfterCompletion: _ActionAfterCompletion | str
class DeadLetterConfigDict(TypedDict, total=False):
    Arn: str
class DeleteScheduleGroupInputDict(TypedDict, total=False):
    Name: Required[str]; ClientToken: str
class DeleteScheduleInputDict(TypedDict, total=False):
    Name: Required[str]; GroupName: str; ClientToken: str
class EcsParametersDict(TypedDict, total=False):
    TaskDefinitionArn: Required[str]; TaskCount: int; LaunchType: _LaunchType | str
    NetworkConfiguration: NetworkConfigurationDict | _NetworkConfiguration; PlatformVersion: str; Group: str
    CapacityProviderStrategy: Sequence[CapacityProviderStrategyItemDict | CapacityProviderStrategyItem]
    EnableECSManagedTags: bool; EnableExecuteCommand: bool
    PlacementConstraints: Sequence[PlacementConstraintDict | PlacementConstraint]
    PlacementStrategy: Sequence[PlacementStrategyDict | _PlacementStrategy]; PropagateTags: _PropagateTags | str
    ReferenceId: str; Tags: Sequence[Mapping[str, str]]
class EventBridgeParametersDict(TypedDict, total=False):
    DetailType: Required[str]; Source: Required[str]
class EventBridgePutEventsV2ParametersDict(TypedDict, total=False):
    DetailType: Required[str]; Source: Required[str]
class EventBridgePutRawEventsParametersDict(TypedDict, total=False):
    Metadata: Mapping[str, str]
class FlexibleTimeWindowDict(TypedDict, total=False):
    Mode: Required[FlexibleTimeWindowMode | str]; MaximumWindowInMinutes: int
class GetScheduleGroupInputDict(TypedDict, total=False):
    Name: Required[str]
class GetScheduleInputDict(TypedDict, total=False):
    Name: Required[str]; GroupName: str
class KinesisParametersDict(TypedDict, total=False):
    PartitionKey: Required[str]
class ListScheduleGroupsInputDict(TypedDict, total=False):
    NamePrefix: str; NextToken: str; MaxResults: int
class ListSchedulesInputDict(TypedDict, total=False):
    GroupName: str; NamePrefix: str; State: ScheduleState | str; NextToken: str; MaxResults: int
class ListTagsForResourceInputDict(TypedDict, total=False):
    ResourceArn: Required[str]
class NetworkConfigurationDict(TypedDict, total=False):
    AwsvpcConfiguration: AwsVpcConfigurationDict | AwsVpcConfiguration
class PlacementConstraintDict(TypedDict, total=False):
    Type: PlacementConstraintType | str; Expression: str
class PlacementStrategyDict(TypedDict, total=False):
    Type: PlacementStrategyType | str; Field: str
class RetryPolicyDict(TypedDict, total=False):
    MaximumEventAgeInSeconds: int; MaximumRetryAttempts: int
class SageMakerPipelineParameterDict(TypedDict, total=False):
    Name: Required[str]; Value: Required[str]
class SageMakerPipelineParametersDict(TypedDict, total=False):
    PipelineParameterList: Sequence[SageMakerPipelineParameterDict | SageMakerPipelineParameter]
class SqsParametersDict(TypedDict, total=False):
    MessageGroupId: str
class TagDict(TypedDict, total=False):
    Key: Required[str]; Value: Required[str]
class TagResourceInputDict(TypedDict, total=False):
    ResourceArn: Required[str]; Tags: Required[Sequence[TagDict | Tag]]
class TargetDict(TypedDict, total=False):
    Arn: Required[str]; RoleArn: Required[str]; DeadLetterConfig: DeadLetterConfigDict | _DeadLetterConfig
    RetryPolicy: RetryPolicyDict | _RetryPolicy; Input: str; EcsParameters: EcsParametersDict | _EcsParameters
    EventBridgeParameters: EventBridgeParametersDict | _EventBridgeParameters
    EventBridgePutEventsV2Parameters: EventBridgePutEventsV2ParametersDict | _EventBridgePutEventsV2Parameters
    EventBridgePutRawEventsParameters: EventBridgePutRawEventsParametersDict | _EventBridgePutRawEventsParameters
    KinesisParameters: KinesisParametersDict | _KinesisParameters
    SageMakerPipelineParameters: SageMakerPipelineParametersDict | _SageMakerPipelineParameters
    SqsParameters: SqsParametersDict | _SqsParameters
class UntagResourceInputDict(TypedDict, total=False):
    ResourceArn: Required[str]; TagKeys: Required[Sequence[str]]
class UpdateScheduleInputDict(TypedDict, total=False):
    Name: Required[str]; GroupName: str; ScheduleExpression: Required[str]; StartDate: str | datetime
    EndDate: str | datetime; Description: str; ScheduleExpressionTimezone: str; State: ScheduleState | str
    KmsKeyArn: str; Target: Required[TargetDict | _Target]
    FlexibleTimeWindow: Required[FlexibleTimeWindowDict | _FlexibleTimeWindow]; ClientToken: str
    ActionAfterCompletion: _ActionAfterCompletion | str
class AwsVpcConfiguration:
    Subnets: list[str]; SecurityGroups: list[str]; AssignPublicIp: _AssignPublicIp
class CapacityProviderStrategyItem:
    CapacityProvider: str; Weight: int; Base: int
class CreateScheduleGroupOutput:
    ScheduleGroupArn: str
class CreateScheduleOutput:
    ScheduleArn: str
class DeadLetterConfig:
    Arn: str
class DeleteScheduleGroupOutput:
    ...
class DeleteScheduleOutput:
    ...
class EcsParameters:
    TaskDefinitionArn: str; TaskCount: int; LaunchType: _LaunchType; NetworkConfiguration: _NetworkConfiguration
    PlatformVersion: str; Group: str; CapacityProviderStrategy: list[CapacityProviderStrategyItem]
    EnableECSManagedTags: bool; EnableExecuteCommand: bool; PlacementConstraints: list[PlacementConstraint]
    PlacementStrategy: list[_PlacementStrategy]; PropagateTags: _PropagateTags; ReferenceId: str
    Tags: list[dict[str, str]]
class EventBridgeParameters:
    DetailType: str; Source: str
class EventBridgePutEventsV2Parameters:
    DetailType: str; Source: str
class EventBridgePutRawEventsParameters:
    Metadata: dict[str, str]
class FlexibleTimeWindow:
    Mode: FlexibleTimeWindowMode; MaximumWindowInMinutes: int
class GetScheduleGroupOutput:
    Arn: str; Name: str; State: ScheduleGroupState; CreationDate: str; LastModificationDate: str
class GetScheduleOutput:
    Arn: str; GroupName: str; Name: str; ScheduleExpression: str; StartDate: str; EndDate: str; Description: str
    ScheduleExpressionTimezone: str; State: ScheduleState; CreationDate: str; LastModificationDate: str
    KmsKeyArn: str; Target: _Target; FlexibleTimeWindow: _FlexibleTimeWindow
    ActionAfterCompletion: _ActionAfterCompletion
class KinesisParameters:
    PartitionKey: str
class ListScheduleGroupsOutput:
    NextToken: str; ScheduleGroups: list[ScheduleGroupSummary]
class ListSchedulesOutput:
    NextToken: str; Schedules: list[ScheduleSummary]
class ListTagsForResourceOutput:
    Tags: list[Tag]
class NetworkConfiguration:
    AwsvpcConfiguration: AwsVpcConfiguration
class PlacementConstraint:
    Type: PlacementConstraintType; Expression: str
class PlacementStrategy:
    Type: PlacementStrategyType; Field: str
class RetryPolicy:
    MaximumEventAgeInSeconds: int; MaximumRetryAttempts: int
class SageMakerPipelineParameter:
    Name: str; Value: str
class SageMakerPipelineParameters:
    PipelineParameterList: list[SageMakerPipelineParameter]
class ScheduleGroupSummary:
    Arn: str; Name: str; State: ScheduleGroupState; CreationDate: str; LastModificationDate: str
class ScheduleSummary:
    Arn: str; Name: str; GroupName: str; State: ScheduleState; CreationDate: str; LastModificationDate: str
    Target: TargetSummary
class SqsParameters:
    MessageGroupId: str
class Tag:
    Key: str; Value: str
class TagResourceOutput:
    ...
class Target:
    Arn: str; RoleArn: str; DeadLetterConfig: _DeadLetterConfig; RetryPolicy: _RetryPolicy; Input: str
    EcsParameters: _EcsParameters; EventBridgeParameters: _EventBridgeParameters
    EventBridgePutEventsV2Parameters: _EventBridgePutEventsV2Parameters
    EventBridgePutRawEventsParameters: _EventBridgePutRawEventsParameters; KinesisParameters: _KinesisParameters
    SageMakerPipelineParameters: _SageMakerPipelineParameters; SqsParameters: _SqsParameters
class TargetSummary:
    Arn: str
class UntagResourceOutput:
    ...
class UpdateScheduleOutput:
    ScheduleArn: str

_T0 = TypeVar("_T0", default=CreateScheduleOutput)
_T1 = TypeVar("_T1", default=CreateScheduleGroupOutput)
_T2 = TypeVar("_T2", default=DeleteScheduleOutput)
_T3 = TypeVar("_T3", default=DeleteScheduleGroupOutput)
_T4 = TypeVar("_T4", default=GetScheduleOutput)
_T5 = TypeVar("_T5", default=GetScheduleGroupOutput)
_T6 = TypeVar("_T6", default=ListScheduleGroupsOutput)
_T7 = TypeVar("_T7", default=ListSchedulesOutput)
_T8 = TypeVar("_T8", default=ListTagsForResourceOutput)
_T9 = TypeVar("_T9", default=TagResourceOutput)
_T10 = TypeVar("_T10", default=UntagResourceOutput)
_T11 = TypeVar("_T11", default=UpdateScheduleOutput)

class _CreateSchedule(CallOptions, total=False):
    Name: Required[str]; GroupName: str; ScheduleExpression: Required[str]; StartDate: str | datetime
    EndDate: str | datetime; Description: str; ScheduleExpressionTimezone: str; State: ScheduleState | str
    KmsKeyArn: str; Target: Required[TargetDict | _Target]
    FlexibleTimeWindow: Required[FlexibleTimeWindowDict | _FlexibleTimeWindow]; ClientToken: str
    ActionAfterCompletion: _ActionAfterCompletion | str
def create_schedule(name: str, /, *, result: type[_T0] = ..., select: Callable[[CreateScheduleOutput], _T0] = ..., **arguments: Unpack[_CreateSchedule]) -> Task[_T0]: ...

class _CreateScheduleGroup(CallOptions, total=False):
    Name: Required[str]; Tags: Sequence[TagDict | Tag]; ClientToken: str
def create_schedule_group(name: str, /, *, result: type[_T1] = ..., select: Callable[[CreateScheduleGroupOutput], _T1] = ..., **arguments: Unpack[_CreateScheduleGroup]) -> Task[_T1]: ...

class _DeleteSchedule(CallOptions, total=False):
    Name: Required[str]; GroupName: str; ClientToken: str
def delete_schedule(name: str, /, *, result: type[_T2] = ..., select: Callable[[DeleteScheduleOutput], _T2] = ..., **arguments: Unpack[_DeleteSchedule]) -> Task[_T2]: ...

class _DeleteScheduleGroup(CallOptions, total=False):
    Name: Required[str]; ClientToken: str
def delete_schedule_group(name: str, /, *, result: type[_T3] = ..., select: Callable[[DeleteScheduleGroupOutput], _T3] = ..., **arguments: Unpack[_DeleteScheduleGroup]) -> Task[_T3]: ...

class _GetSchedule(CallOptions, total=False):
    Name: Required[str]; GroupName: str
def get_schedule(name: str, /, *, result: type[_T4] = ..., select: Callable[[GetScheduleOutput], _T4] = ..., **arguments: Unpack[_GetSchedule]) -> Task[_T4]: ...

class _GetScheduleGroup(CallOptions, total=False):
    Name: Required[str]
def get_schedule_group(name: str, /, *, result: type[_T5] = ..., select: Callable[[GetScheduleGroupOutput], _T5] = ..., **arguments: Unpack[_GetScheduleGroup]) -> Task[_T5]: ...

class _ListScheduleGroups(CallOptions, total=False):
    NamePrefix: str; NextToken: str; MaxResults: int
def list_schedule_groups(name: str, /, *, result: type[_T6] = ..., select: Callable[[ListScheduleGroupsOutput], _T6] = ..., **arguments: Unpack[_ListScheduleGroups]) -> Task[_T6]: ...

class _ListSchedules(CallOptions, total=False):
    GroupName: str; NamePrefix: str; State: ScheduleState | str; NextToken: str; MaxResults: int
def list_schedules(name: str, /, *, result: type[_T7] = ..., select: Callable[[ListSchedulesOutput], _T7] = ..., **arguments: Unpack[_ListSchedules]) -> Task[_T7]: ...

class _ListTagsForResource(CallOptions, total=False):
    ResourceArn: Required[str]
def list_tags_for_resource(name: str, /, *, result: type[_T8] = ..., select: Callable[[ListTagsForResourceOutput], _T8] = ..., **arguments: Unpack[_ListTagsForResource]) -> Task[_T8]: ...

class _TagResource(CallOptions, total=False):
    ResourceArn: Required[str]; Tags: Required[Sequence[TagDict | Tag]]
def tag_resource(name: str, /, *, result: type[_T9] = ..., select: Callable[[TagResourceOutput], _T9] = ..., **arguments: Unpack[_TagResource]) -> Task[_T9]: ...

class _UntagResource(CallOptions, total=False):
    ResourceArn: Required[str]; TagKeys: Required[Sequence[str]]
def untag_resource(name: str, /, *, result: type[_T10] = ..., select: Callable[[UntagResourceOutput], _T10] = ..., **arguments: Unpack[_UntagResource]) -> Task[_T10]: ...

class _UpdateSchedule(CallOptions, total=False):
    Name: Required[str]; GroupName: str; ScheduleExpression: Required[str]; StartDate: str | datetime
    EndDate: str | datetime; Description: str; ScheduleExpressionTimezone: str; State: ScheduleState | str
    KmsKeyArn: str; Target: Required[TargetDict | _Target]
    FlexibleTimeWindow: Required[FlexibleTimeWindowDict | _FlexibleTimeWindow]; ClientToken: str
    ActionAfterCompletion: _ActionAfterCompletion | str
def update_schedule(name: str, /, *, result: type[_T11] = ..., select: Callable[[UpdateScheduleOutput], _T11] = ..., **arguments: Unpack[_UpdateSchedule]) -> Task[_T11]: ...
