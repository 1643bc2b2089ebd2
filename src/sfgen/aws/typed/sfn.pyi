"""sfn: typed calls. Written by `sfgen stubs` from botocore 1.44.5; do not edit."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, Required, TypeAlias, TypedDict, overload

from typing_extensions import TypeVar, Unpack

from sfgen import Task
from sfgen.aws.options import CallOptions, ErrorName, PlainOptions

EncryptionType: TypeAlias = Literal["AWS_OWNED_KEY", "CUSTOMER_MANAGED_KMS_KEY"]
ExecutionRedriveFilter: TypeAlias = Literal["REDRIVEN", "NOT_REDRIVEN"]
ExecutionRedriveStatus: TypeAlias = Literal["REDRIVABLE", "NOT_REDRIVABLE", "REDRIVABLE_BY_MAP_RUN"]
ExecutionStatus: TypeAlias = Literal["RUNNING", "SUCCEEDED", "FAILED", "TIMED_OUT", "ABORTED", "PENDING_REDRIVE"]
HistoryEventType: TypeAlias = Literal["ActivityFailed", "ActivityScheduled", "ActivityScheduleFailed", "ActivityStarted", "ActivitySucceeded", "ActivityTimedOut", "ChoiceStateEntered", "ChoiceStateExited", "ExecutionAborted", "ExecutionFailed", "ExecutionStarted", "ExecutionSucceeded", "ExecutionTimedOut", "FailStateEntered", "LambdaFunctionFailed", "LambdaFunctionScheduled", "LambdaFunctionScheduleFailed", "LambdaFunctionStarted", "LambdaFunctionStartFailed", "LambdaFunctionSucceeded", "LambdaFunctionTimedOut", "MapIterationAborted", "MapIterationFailed", "MapIterationStarted", "MapIterationSucceeded", "MapStateAborted", "MapStateEntered", "MapStateExited", "MapStateFailed", "MapStateStarted", "MapStateSucceeded", "ParallelStateAborted", "ParallelStateEntered", "ParallelStateExited", "ParallelStateFailed", "ParallelStateStarted", "ParallelStateSucceeded", "PassStateEntered", "PassStateExited", "SucceedStateEntered", "SucceedStateExited", "TaskFailed", "TaskScheduled", "TaskStarted", "TaskStartFailed", "TaskStateAborted", "TaskStateEntered", "TaskStateExited", "TaskSubmitFailed", "TaskSubmitted", "TaskSucceeded", "TaskTimedOut", "WaitStateAborted", "WaitStateEntered", "WaitStateExited", "MapRunAborted", "MapRunFailed", "MapRunStarted", "MapRunSucceeded", "ExecutionRedriven", "MapRunRedriven", "EvaluationFailed"]
IncludedData: TypeAlias = Literal["ALL_DATA", "METADATA_ONLY"]
InspectionLevel: TypeAlias = Literal["INFO", "DEBUG", "TRACE"]
LogLevel: TypeAlias = Literal["ALL", "ERROR", "FATAL", "OFF"]
MapRunStatus: TypeAlias = Literal["RUNNING", "SUCCEEDED", "FAILED", "ABORTED"]
MockResponseValidationMode: TypeAlias = Literal["STRICT", "PRESENT", "NONE"]
StateMachineStatus: TypeAlias = Literal["ACTIVE", "DELETING"]
StateMachineType: TypeAlias = Literal["STANDARD", "EXPRESS"]
SyncExecutionStatus: TypeAlias = Literal["SUCCEEDED", "FAILED", "TIMED_OUT"]
TestExecutionStatus: TypeAlias = Literal["SUCCEEDED", "FAILED", "RETRIABLE", "CAUGHT_ERROR"]
ValidateStateMachineDefinitionResultCode: TypeAlias = Literal["OK", "FAIL"]
ValidateStateMachineDefinitionSeverity: TypeAlias = Literal["ERROR", "WARNING"]
_ActivityFailedEventDetails: TypeAlias = ActivityFailedEventDetails
_ActivityScheduleFailedEventDetails: TypeAlias = ActivityScheduleFailedEventDetails
_ActivityScheduledEventDetails: TypeAlias = ActivityScheduledEventDetails
_ActivityStartedEventDetails: TypeAlias = ActivityStartedEventDetails
_ActivitySucceededEventDetails: TypeAlias = ActivitySucceededEventDetails
_ActivityTimedOutEventDetails: TypeAlias = ActivityTimedOutEventDetails
_AssignedVariablesDetails: TypeAlias = AssignedVariablesDetails
_BillingDetails: TypeAlias = BillingDetails
_CloudWatchLogsLogGroup: TypeAlias = CloudWatchLogsLogGroup
_EncryptionConfiguration: TypeAlias = EncryptionConfiguration
_EvaluationFailedEventDetails: TypeAlias = EvaluationFailedEventDetails
_ExecutionAbortedEventDetails: TypeAlias = ExecutionAbortedEventDetails
_ExecutionFailedEventDetails: TypeAlias = ExecutionFailedEventDetails
_ExecutionRedrivenEventDetails: TypeAlias = ExecutionRedrivenEventDetails
_ExecutionStartedEventDetails: TypeAlias = ExecutionStartedEventDetails
_ExecutionSucceededEventDetails: TypeAlias = ExecutionSucceededEventDetails
_ExecutionTimedOutEventDetails: TypeAlias = ExecutionTimedOutEventDetails
_IncludedData: TypeAlias = IncludedData
_InspectionData: TypeAlias = InspectionData
_InspectionLevel: TypeAlias = InspectionLevel
_LambdaFunctionFailedEventDetails: TypeAlias = LambdaFunctionFailedEventDetails
_LambdaFunctionScheduleFailedEventDetails: TypeAlias = LambdaFunctionScheduleFailedEventDetails
_LambdaFunctionScheduledEventDetails: TypeAlias = LambdaFunctionScheduledEventDetails
_LambdaFunctionStartFailedEventDetails: TypeAlias = LambdaFunctionStartFailedEventDetails
_LambdaFunctionSucceededEventDetails: TypeAlias = LambdaFunctionSucceededEventDetails
_LambdaFunctionTimedOutEventDetails: TypeAlias = LambdaFunctionTimedOutEventDetails
_LoggingConfiguration: TypeAlias = LoggingConfiguration
_MapRunFailedEventDetails: TypeAlias = MapRunFailedEventDetails
_MapRunRedrivenEventDetails: TypeAlias = MapRunRedrivenEventDetails
_MapRunStartedEventDetails: TypeAlias = MapRunStartedEventDetails
_MapStateStartedEventDetails: TypeAlias = MapStateStartedEventDetails
_SdkHttpMetadata: TypeAlias = SdkHttpMetadata
_SdkResponseMetadata: TypeAlias = SdkResponseMetadata
_StateEnteredEventDetails: TypeAlias = StateEnteredEventDetails
_StateExitedEventDetails: TypeAlias = StateExitedEventDetails
_TaskCredentials: TypeAlias = TaskCredentials
_TaskFailedEventDetails: TypeAlias = TaskFailedEventDetails
_TaskScheduledEventDetails: TypeAlias = TaskScheduledEventDetails
_TaskStartFailedEventDetails: TypeAlias = TaskStartFailedEventDetails
_TaskStartedEventDetails: TypeAlias = TaskStartedEventDetails
_TaskSubmitFailedEventDetails: TypeAlias = TaskSubmitFailedEventDetails
_TaskSubmittedEventDetails: TypeAlias = TaskSubmittedEventDetails
_TaskSucceededEventDetails: TypeAlias = TaskSucceededEventDetails
_TaskTimedOutEventDetails: TypeAlias = TaskTimedOutEventDetails
_TracingConfiguration: TypeAlias = TracingConfiguration

class _Errors:
    ActivityAlreadyExistsException: ErrorName; ActivityDoesNotExistException: ErrorName
    ActivityLimitExceededException: ErrorName; ActivityWorkerLimitExceededException: ErrorName
    ConflictException: ErrorName; ExecutionAlreadyExistsException: ErrorName
    ExecutionDoesNotExistException: ErrorName; ExecutionLimitExceededException: ErrorName
    ExecutionNotRedrivableException: ErrorName; InvalidArnException: ErrorName; InvalidDefinitionException: ErrorName
    InvalidEncryptionConfigurationException: ErrorName; InvalidExecutionInputException: ErrorName
    InvalidLoggingConfigurationException: ErrorName; InvalidNameException: ErrorName
    InvalidOutputException: ErrorName; InvalidTokenException: ErrorName
    InvalidTracingConfigurationException: ErrorName; KmsAccessDeniedException: ErrorName
    KmsInvalidStateException: ErrorName; KmsThrottlingException: ErrorName
    MissingRequiredParameterException: ErrorName; ResourceNotFoundException: ErrorName
    ServiceQuotaExceededException: ErrorName; StateMachineAlreadyExistsException: ErrorName
    StateMachineDeletingException: ErrorName; StateMachineDoesNotExistException: ErrorName
    StateMachineLimitExceededException: ErrorName; StateMachineTypeNotSupportedException: ErrorName
    TaskDoesNotExistException: ErrorName; TaskTimedOutException: ErrorName; TooManyTagsException: ErrorName
    ValidationException: ErrorName
errors: _Errors

class CloudWatchLogsLogGroupDict(TypedDict, total=False):
    LogGroupArn: str
class CreateActivityInputDict(TypedDict, total=False):
    Name: Required[str]; Tags: Sequence[TagDict | Tag]
    EncryptionConfiguration: EncryptionConfigurationDict | _EncryptionConfiguration
class CreateStateMachineAliasInputDict(TypedDict, total=False):
    Description: str; Name: Required[str]
    RoutingConfiguration: Required[Sequence[RoutingConfigurationListItemDict | RoutingConfigurationListItem]]
class CreateStateMachineInputDict(TypedDict, total=False):
    Name: Required[str]; Definition: Required[str]; RoleArn: Required[str]; Type: StateMachineType | str
    LoggingConfiguration: LoggingConfigurationDict | _LoggingConfiguration; Tags: Sequence[TagDict | Tag]
    TracingConfiguration: TracingConfigurationDict | _TracingConfiguration; Publish: bool; VersionDescription: str
    EncryptionConfiguration: EncryptionConfigurationDict | _EncryptionConfiguration
class DeleteActivityInputDict(TypedDict, total=False):
    ActivityArn: Required[str]
class DeleteStateMachineAliasInputDict(TypedDict, total=False):
    StateMachineAliasArn: Required[str]
class DeleteStateMachineInputDict(TypedDict, total=False):
    StateMachineArn: Required[str]
class DeleteStateMachineVersionInputDict(TypedDict, total=False):
    StateMachineVersionArn: Required[str]
class DescribeActivityInputDict(TypedDict, total=False):
    ActivityArn: Required[str]
class DescribeExecutionInputDict(TypedDict, total=False):
    ExecutionArn: Required[str]; IncludedData: _IncludedData | str
class DescribeMapRunInputDict(TypedDict, total=False):
    MapRunArn: Required[str]
class DescribeStateMachineAliasInputDict(TypedDict, total=False):
    StateMachineAliasArn: Required[str]
class DescribeStateMachineForExecutionInputDict(TypedDict, total=False):
    ExecutionArn: Required[str]; IncludedData: _IncludedData | str
class DescribeStateMachineInputDict(TypedDict, total=False):
    StateMachineArn: Required[str]; IncludedData: _IncludedData | str
class EncryptionConfigurationDict(TypedDict, total=False):
    KmsKeyId: str; KmsDataKeyReusePeriodSeconds: int; Type: Required[EncryptionType | str]
class GetActivityTaskInputDict(TypedDict, total=False):
    ActivityArn: Required[str]; WorkerName: str
class GetExecutionHistoryInputDict(TypedDict, total=False):
    ExecutionArn: Required[str]; MaxResults: int; ReverseOrder: bool; NextToken: str; IncludeExecutionData: bool
class ListActivitiesInputDict(TypedDict, total=False):
    MaxResults: int; NextToken: str
class ListExecutionsInputDict(TypedDict, total=False):
    StateMachineArn: str; StatusFilter: ExecutionStatus | str; MaxResults: int; NextToken: str; MapRunArn: str
    RedriveFilter: ExecutionRedriveFilter | str
class ListMapRunsInputDict(TypedDict, total=False):
    ExecutionArn: Required[str]; MaxResults: int; NextToken: str
class ListStateMachineAliasesInputDict(TypedDict, total=False):
    StateMachineArn: Required[str]; NextToken: str; MaxResults: int
class ListStateMachineVersionsInputDict(TypedDict, total=False):
    StateMachineArn: Required[str]; NextToken: str; MaxResults: int
class ListStateMachinesInputDict(TypedDict, total=False):
    MaxResults: int; NextToken: str
class ListTagsForResourceInputDict(TypedDict, total=False):
    ResourceArn: Required[str]
class LogDestinationDict(TypedDict, total=False):
    CloudWatchLogsLogGroup: CloudWatchLogsLogGroupDict | _CloudWatchLogsLogGroup
class LoggingConfigurationDict(TypedDict, total=False):
    Level: LogLevel | str; IncludeExecutionData: bool; Destinations: Sequence[LogDestinationDict | LogDestination]
class MockErrorOutputDict(TypedDict, total=False):
    Error: str; Cause: str
class MockInputDict(TypedDict, total=False):
    Result: str; ErrorOutput: MockErrorOutputDict; FieldValidationMode: MockResponseValidationMode | str
class PublishStateMachineVersionInputDict(TypedDict, total=False):
    StateMachineArn: Required[str]; RevisionId: str; Description: str
class RedriveExecutionInputDict(TypedDict, total=False):
    ExecutionArn: Required[str]; ClientToken: str
class RoutingConfigurationListItemDict(TypedDict, total=False):
    StateMachineVersionArn: Required[str]; Weight: Required[int]
class SendTaskFailureInputDict(TypedDict, total=False):
    TaskToken: Required[str]; Error: str; Cause: str
class SendTaskHeartbeatInputDict(TypedDict, total=False):
    TaskToken: Required[str]
class SendTaskSuccessInputDict(TypedDict, total=False):
    TaskToken: Required[str]; Output: Required[str]
class StartExecutionInputDict(TypedDict, total=False):
    StateMachineArn: Required[str]; Name: str; Input: Any; TraceHeader: str
class StartSyncExecutionInputDict(TypedDict, total=False):
    StateMachineArn: Required[str]; Name: str; Input: str; TraceHeader: str; IncludedData: _IncludedData | str
class StopExecutionInputDict(TypedDict, total=False):
    ExecutionArn: Required[str]; Error: str; Cause: str
class TagDict(TypedDict, total=False):
    Key: str; Value: str
class TagResourceInputDict(TypedDict, total=False):
    ResourceArn: Required[str]; Tags: Required[Sequence[TagDict | Tag]]
class TestStateConfigurationDict(TypedDict, total=False):
    RetrierRetryCount: int; ErrorCausedByState: str; MapIterationFailureCount: int; MapItemReaderData: str
class TestStateInputDict(TypedDict, total=False):
    Definition: Required[str]; RoleArn: str; Input: str; InspectionLevel: _InspectionLevel | str; RevealSecrets: bool
    Variables: str; StateName: str; Mock: MockInputDict; Context: str; StateConfiguration: TestStateConfigurationDict
class TracingConfigurationDict(TypedDict, total=False):
    Enabled: bool
class UntagResourceInputDict(TypedDict, total=False):
    ResourceArn: Required[str]; TagKeys: Required[Sequence[str]]
class UpdateMapRunInputDict(TypedDict, total=False):
    MapRunArn: Required[str]; MaxConcurrency: int; ToleratedFailurePercentage: float; ToleratedFailureCount: int
class UpdateStateMachineAliasInputDict(TypedDict, total=False):
    StateMachineAliasArn: Required[str]; Description: str
    RoutingConfiguration: Sequence[RoutingConfigurationListItemDict | RoutingConfigurationListItem]
class UpdateStateMachineInputDict(TypedDict, total=False):
    StateMachineArn: Required[str]; Definition: str; RoleArn: str
    LoggingConfiguration: LoggingConfigurationDict | _LoggingConfiguration
    TracingConfiguration: TracingConfigurationDict | _TracingConfiguration; Publish: bool; VersionDescription: str
    EncryptionConfiguration: EncryptionConfigurationDict | _EncryptionConfiguration
class ValidateStateMachineDefinitionInputDict(TypedDict, total=False):
    Definition: Required[str]; Type: StateMachineType | str; Severity: ValidateStateMachineDefinitionSeverity | str
    MaxResults: int
class ActivityFailedEventDetails:
    Error: str; Cause: str
class ActivityListItem:
    ActivityArn: str; Name: str; CreationDate: str
class ActivityScheduleFailedEventDetails:
    Error: str; Cause: str
class ActivityScheduledEventDetails:
    Resource: str; Input: str; InputDetails: HistoryEventExecutionDataDetails; TimeoutInSeconds: int
    HeartbeatInSeconds: int
class ActivityStartedEventDetails:
    WorkerName: str
class ActivitySucceededEventDetails:
    Output: str; OutputDetails: HistoryEventExecutionDataDetails
class ActivityTimedOutEventDetails:
    Error: str; Cause: str
class AssignedVariablesDetails:
    Truncated: bool
class BillingDetails:
    BilledMemoryUsedInMB: int; BilledDurationInMilliseconds: int
class CloudWatchEventsExecutionDataDetails:
    Included: bool
class CloudWatchLogsLogGroup:
    LogGroupArn: str
class CreateActivityOutput:
    ActivityArn: str; CreationDate: str
class CreateStateMachineAliasOutput:
    StateMachineAliasArn: str; CreationDate: str
class CreateStateMachineOutput:
    StateMachineArn: str; CreationDate: str; StateMachineVersionArn: str
class DeleteActivityOutput:
    ...
class DeleteStateMachineAliasOutput:
    ...
class DeleteStateMachineOutput:
    ...
class DeleteStateMachineVersionOutput:
    ...
class DescribeActivityOutput:
    ActivityArn: str; Name: str; CreationDate: str; EncryptionConfiguration: _EncryptionConfiguration
class DescribeExecutionOutput:
    ExecutionArn: str; StateMachineArn: str; Name: str; Status: ExecutionStatus; StartDate: Any; StopDate: Any
    Input: Any; InputDetails: CloudWatchEventsExecutionDataDetails; Output: Any
    OutputDetails: CloudWatchEventsExecutionDataDetails; TraceHeader: str; MapRunArn: str; Error: str; Cause: str
    StateMachineVersionArn: str; StateMachineAliasArn: str; RedriveCount: int; RedriveDate: Any
    RedriveStatus: ExecutionRedriveStatus; RedriveStatusReason: str
class DescribeMapRunOutput:
    MapRunArn: str; ExecutionArn: str; Status: MapRunStatus; StartDate: str; StopDate: str; MaxConcurrency: int
    ToleratedFailurePercentage: float; ToleratedFailureCount: int; ItemCounts: MapRunItemCounts
    ExecutionCounts: MapRunExecutionCounts; RedriveCount: int; RedriveDate: str
class DescribeStateMachineAliasOutput:
    StateMachineAliasArn: str; Name: str; Description: str; RoutingConfiguration: list[RoutingConfigurationListItem]
    CreationDate: str; UpdateDate: str
class DescribeStateMachineForExecutionOutput:
    StateMachineArn: str; Name: str; Definition: str; RoleArn: str; UpdateDate: str
    LoggingConfiguration: _LoggingConfiguration; TracingConfiguration: _TracingConfiguration; MapRunArn: str
    Label: str; RevisionId: str; EncryptionConfiguration: _EncryptionConfiguration
    VariableReferences: dict[str, list[str]]
class DescribeStateMachineOutput:
    StateMachineArn: str; Name: str; Status: StateMachineStatus; Definition: str; RoleArn: str; Type: StateMachineType
    CreationDate: str; LoggingConfiguration: _LoggingConfiguration; TracingConfiguration: _TracingConfiguration
    Label: str; RevisionId: str; Description: str; EncryptionConfiguration: _EncryptionConfiguration
    VariableReferences: dict[str, list[str]]
class EncryptionConfiguration:
    KmsKeyId: str; KmsDataKeyReusePeriodSeconds: int; Type: EncryptionType
class EvaluationFailedEventDetails:
    Error: str; Cause: str; Location: str; State: str
class ExecutionAbortedEventDetails:
    Error: str; Cause: str
class ExecutionFailedEventDetails:
    Error: str; Cause: str
class ExecutionListItem:
    ExecutionArn: str; StateMachineArn: str; Name: str; Status: ExecutionStatus; StartDate: str; StopDate: str
    MapRunArn: str; ItemCount: int; StateMachineVersionArn: str; StateMachineAliasArn: str; RedriveCount: int
    RedriveDate: str
class ExecutionRedrivenEventDetails:
    RedriveCount: int
class ExecutionStartedEventDetails:
    Input: str; InputDetails: HistoryEventExecutionDataDetails; RoleArn: str; StateMachineAliasArn: str
    StateMachineVersionArn: str
class ExecutionSucceededEventDetails:
    Output: str; OutputDetails: HistoryEventExecutionDataDetails
class ExecutionTimedOutEventDetails:
    Error: str; Cause: str
class GetActivityTaskOutput:
    TaskToken: str; Input: str
class GetExecutionHistoryOutput:
    Events: list[HistoryEvent]; NextToken: str
class HistoryEvent:
    Timestamp: str; Type: HistoryEventType; Id: int; PreviousEventId: int
    ActivityFailedEventDetails: _ActivityFailedEventDetails
    ActivityScheduleFailedEventDetails: _ActivityScheduleFailedEventDetails
    ActivityScheduledEventDetails: _ActivityScheduledEventDetails
    ActivityStartedEventDetails: _ActivityStartedEventDetails
    ActivitySucceededEventDetails: _ActivitySucceededEventDetails
    ActivityTimedOutEventDetails: _ActivityTimedOutEventDetails; TaskFailedEventDetails: _TaskFailedEventDetails
    TaskScheduledEventDetails: _TaskScheduledEventDetails; TaskStartFailedEventDetails: _TaskStartFailedEventDetails
    TaskStartedEventDetails: _TaskStartedEventDetails; TaskSubmitFailedEventDetails: _TaskSubmitFailedEventDetails
    TaskSubmittedEventDetails: _TaskSubmittedEventDetails; TaskSucceededEventDetails: _TaskSucceededEventDetails
    TaskTimedOutEventDetails: _TaskTimedOutEventDetails; ExecutionFailedEventDetails: _ExecutionFailedEventDetails
    ExecutionStartedEventDetails: _ExecutionStartedEventDetails
    ExecutionSucceededEventDetails: _ExecutionSucceededEventDetails
    ExecutionAbortedEventDetails: _ExecutionAbortedEventDetails
    ExecutionTimedOutEventDetails: _ExecutionTimedOutEventDetails
    ExecutionRedrivenEventDetails: _ExecutionRedrivenEventDetails
    MapStateStartedEventDetails: _MapStateStartedEventDetails
    MapIterationStartedEventDetails: MapIterationEventDetails
    MapIterationSucceededEventDetails: MapIterationEventDetails
    MapIterationFailedEventDetails: MapIterationEventDetails
    MapIterationAbortedEventDetails: MapIterationEventDetails
    LambdaFunctionFailedEventDetails: _LambdaFunctionFailedEventDetails
    LambdaFunctionScheduleFailedEventDetails: _LambdaFunctionScheduleFailedEventDetails
    LambdaFunctionScheduledEventDetails: _LambdaFunctionScheduledEventDetails
    LambdaFunctionStartFailedEventDetails: _LambdaFunctionStartFailedEventDetails
    LambdaFunctionSucceededEventDetails: _LambdaFunctionSucceededEventDetails
    LambdaFunctionTimedOutEventDetails: _LambdaFunctionTimedOutEventDetails
    StateEnteredEventDetails: _StateEnteredEventDetails; StateExitedEventDetails: _StateExitedEventDetails
    MapRunStartedEventDetails: _MapRunStartedEventDetails; MapRunFailedEventDetails: _MapRunFailedEventDetails
    MapRunRedrivenEventDetails: _MapRunRedrivenEventDetails
    EvaluationFailedEventDetails: _EvaluationFailedEventDetails
class HistoryEventExecutionDataDetails:
    Truncated: bool
class InspectionData:
    Input: str; AfterArguments: str; AfterInputPath: str; AfterParameters: str; Result: str; AfterResultSelector: str
    AfterResultPath: str; Request: InspectionDataRequest; Response: InspectionDataResponse; Variables: str
    ErrorDetails: InspectionErrorDetails; AfterItemsPath: str; AfterItemSelector: str; AfterItemBatcher: str
    AfterItemsPointer: str; ToleratedFailureCount: int; ToleratedFailurePercentage: float; MaxConcurrency: int
class InspectionDataRequest:
    Protocol: str; Method: str; Url: str; Headers: str; Body: str
class InspectionDataResponse:
    Protocol: str; StatusCode: str; StatusMessage: str; Headers: str; Body: str
class InspectionErrorDetails:
    CatchIndex: int; RetryIndex: int; RetryBackoffIntervalSeconds: int
class LambdaFunctionFailedEventDetails:
    Error: str; Cause: str
class LambdaFunctionScheduleFailedEventDetails:
    Error: str; Cause: str
class LambdaFunctionScheduledEventDetails:
    Resource: str; Input: str; InputDetails: HistoryEventExecutionDataDetails; TimeoutInSeconds: int
    TaskCredentials: _TaskCredentials
class LambdaFunctionStartFailedEventDetails:
    Error: str; Cause: str
class LambdaFunctionSucceededEventDetails:
    Output: str; OutputDetails: HistoryEventExecutionDataDetails
class LambdaFunctionTimedOutEventDetails:
    Error: str; Cause: str
class ListActivitiesOutput:
    Activities: list[ActivityListItem]; NextToken: str
class ListExecutionsOutput:
    Executions: list[ExecutionListItem]; NextToken: str
class ListMapRunsOutput:
    MapRuns: list[MapRunListItem]; NextToken: str
class ListStateMachineAliasesOutput:
    StateMachineAliases: list[StateMachineAliasListItem]; NextToken: str
class ListStateMachineVersionsOutput:
    StateMachineVersions: list[StateMachineVersionListItem]; NextToken: str
class ListStateMachinesOutput:
    StateMachines: list[StateMachineListItem]; NextToken: str
class ListTagsForResourceOutput:
    Tags: list[Tag]
class LogDestination:
    CloudWatchLogsLogGroup: _CloudWatchLogsLogGroup
class LoggingConfiguration:
    Level: LogLevel; IncludeExecutionData: bool; Destinations: list[LogDestination]
class MapIterationEventDetails:
    Name: str; Index: int
class MapRunExecutionCounts:
    Pending: int; Running: int; Succeeded: int; Failed: int; TimedOut: int; Aborted: int; Total: int
    ResultsWritten: int; FailuresNotRedrivable: int; PendingRedrive: int
class MapRunFailedEventDetails:
    Error: str; Cause: str
class MapRunItemCounts:
    Pending: int; Running: int; Succeeded: int; Failed: int; TimedOut: int; Aborted: int; Total: int
    ResultsWritten: int; FailuresNotRedrivable: int; PendingRedrive: int
class MapRunListItem:
    ExecutionArn: str; MapRunArn: str; StateMachineArn: str; StartDate: str; StopDate: str
class MapRunRedrivenEventDetails:
    MapRunArn: str; RedriveCount: int
class MapRunStartedEventDetails:
    MapRunArn: str
class MapStateStartedEventDetails:
    Length: int
class PublishStateMachineVersionOutput:
    CreationDate: str; StateMachineVersionArn: str
class RedriveExecutionOutput:
    RedriveDate: str
class RoutingConfigurationListItem:
    StateMachineVersionArn: str; Weight: int
class SdkHttpMetadata:
    AllHttpHeaders: dict[str, list[str]]; HttpHeaders: dict[str, str]; HttpStatusCode: int
class SdkResponseMetadata:
    RequestId: str
class SendTaskFailureOutput:
    ...
class SendTaskHeartbeatOutput:
    ...
class SendTaskSuccessOutput:
    ...
class StartExecutionOutput:
    ExecutionArn: str; StartDate: Any; SdkHttpMetadata: _SdkHttpMetadata; SdkResponseMetadata: _SdkResponseMetadata
class StartSyncExecutionOutput:
    ExecutionArn: str; StateMachineArn: str; Name: str; StartDate: str; StopDate: str; Status: SyncExecutionStatus
    Error: str; Cause: str; Input: str; InputDetails: CloudWatchEventsExecutionDataDetails; Output: str
    OutputDetails: CloudWatchEventsExecutionDataDetails; TraceHeader: str; BillingDetails: _BillingDetails
class StateEnteredEventDetails:
    Name: str; Input: str; InputDetails: HistoryEventExecutionDataDetails
class StateExitedEventDetails:
    Name: str; Output: str; OutputDetails: HistoryEventExecutionDataDetails; AssignedVariables: dict[str, str]
    AssignedVariablesDetails: _AssignedVariablesDetails
class StateMachineAliasListItem:
    StateMachineAliasArn: str; CreationDate: str
class StateMachineListItem:
    StateMachineArn: str; Name: str; Type: StateMachineType; CreationDate: str
class StateMachineVersionListItem:
    StateMachineVersionArn: str; CreationDate: str
class StopExecutionOutput:
    StopDate: str
class Tag:
    Key: str; Value: str
class TagResourceOutput:
    ...
class TaskCredentials:
    RoleArn: str
class TaskFailedEventDetails:
    ResourceType: str; Resource: str; Error: str; Cause: str
class TaskScheduledEventDetails:
    ResourceType: str; Resource: str; Region: str; Parameters: str; TimeoutInSeconds: int; HeartbeatInSeconds: int
    TaskCredentials: _TaskCredentials
class TaskStartFailedEventDetails:
    ResourceType: str; Resource: str; Error: str; Cause: str
class TaskStartedEventDetails:
    ResourceType: str; Resource: str
class TaskSubmitFailedEventDetails:
    ResourceType: str; Resource: str; Error: str; Cause: str
class TaskSubmittedEventDetails:
    ResourceType: str; Resource: str; Output: str; OutputDetails: HistoryEventExecutionDataDetails
class TaskSucceededEventDetails:
    ResourceType: str; Resource: str; Output: str; OutputDetails: HistoryEventExecutionDataDetails
class TaskTimedOutEventDetails:
    ResourceType: str; Resource: str; Error: str; Cause: str
class TestStateOutput:
    Output: str; Error: str; Cause: str; InspectionData: _InspectionData; NextState: str; Status: TestExecutionStatus
class TracingConfiguration:
    Enabled: bool
class UntagResourceOutput:
    ...
class UpdateMapRunOutput:
    ...
class UpdateStateMachineAliasOutput:
    UpdateDate: str
class UpdateStateMachineOutput:
    UpdateDate: str; RevisionId: str; StateMachineVersionArn: str
class ValidateStateMachineDefinitionDiagnostic:
    Severity: ValidateStateMachineDefinitionSeverity; Code: str; Message: str; Location: str
class ValidateStateMachineDefinitionOutput:
    Result: ValidateStateMachineDefinitionResultCode; Diagnostics: list[ValidateStateMachineDefinitionDiagnostic]
    Truncated: bool

_T0 = TypeVar("_T0", default=CreateActivityOutput)
_T1 = TypeVar("_T1", default=CreateStateMachineOutput)
_T2 = TypeVar("_T2", default=CreateStateMachineAliasOutput)
_T3 = TypeVar("_T3", default=DeleteActivityOutput)
_T4 = TypeVar("_T4", default=DeleteStateMachineOutput)
_T5 = TypeVar("_T5", default=DeleteStateMachineAliasOutput)
_T6 = TypeVar("_T6", default=DeleteStateMachineVersionOutput)
_T7 = TypeVar("_T7", default=DescribeActivityOutput)
_T8 = TypeVar("_T8", default=DescribeExecutionOutput)
_T9 = TypeVar("_T9", default=DescribeMapRunOutput)
_T10 = TypeVar("_T10", default=DescribeStateMachineOutput)
_T11 = TypeVar("_T11", default=DescribeStateMachineAliasOutput)
_T12 = TypeVar("_T12", default=DescribeStateMachineForExecutionOutput)
_T13 = TypeVar("_T13", default=GetActivityTaskOutput)
_T14 = TypeVar("_T14", default=GetExecutionHistoryOutput)
_T15 = TypeVar("_T15", default=ListActivitiesOutput)
_T16 = TypeVar("_T16", default=ListExecutionsOutput)
_T17 = TypeVar("_T17", default=ListMapRunsOutput)
_T18 = TypeVar("_T18", default=ListStateMachineAliasesOutput)
_T19 = TypeVar("_T19", default=ListStateMachineVersionsOutput)
_T20 = TypeVar("_T20", default=ListStateMachinesOutput)
_T21 = TypeVar("_T21", default=ListTagsForResourceOutput)
_T22 = TypeVar("_T22", default=PublishStateMachineVersionOutput)
_T23 = TypeVar("_T23", default=RedriveExecutionOutput)
_T24 = TypeVar("_T24", default=SendTaskFailureOutput)
_T25 = TypeVar("_T25", default=SendTaskHeartbeatOutput)
_T26 = TypeVar("_T26", default=SendTaskSuccessOutput)
_T27 = TypeVar("_T27", default=StartExecutionOutput)
_T28 = TypeVar("_T28", default=Any)
_T29 = TypeVar("_T29", default=StartSyncExecutionOutput)
_T30 = TypeVar("_T30", default=StopExecutionOutput)
_T31 = TypeVar("_T31", default=TagResourceOutput)
_T32 = TypeVar("_T32", default=TestStateOutput)
_T33 = TypeVar("_T33", default=UntagResourceOutput)
_T34 = TypeVar("_T34", default=UpdateMapRunOutput)
_T35 = TypeVar("_T35", default=UpdateStateMachineOutput)
_T36 = TypeVar("_T36", default=UpdateStateMachineAliasOutput)
_T37 = TypeVar("_T37", default=ValidateStateMachineDefinitionOutput)

class _CreateActivity(CallOptions, total=False):
    Name: Required[str]; Tags: Sequence[TagDict | Tag]
    EncryptionConfiguration: EncryptionConfigurationDict | _EncryptionConfiguration
def create_activity(name: str, /, *, result: type[_T0] = ..., select: Callable[[CreateActivityOutput], _T0] = ..., **arguments: Unpack[_CreateActivity]) -> Task[_T0]: ...

class _CreateStateMachine(CallOptions, total=False):
    Name: Required[str]; Definition: Required[str]; RoleArn: Required[str]; Type: StateMachineType | str
    LoggingConfiguration: LoggingConfigurationDict | _LoggingConfiguration; Tags: Sequence[TagDict | Tag]
    TracingConfiguration: TracingConfigurationDict | _TracingConfiguration; Publish: bool; VersionDescription: str
    EncryptionConfiguration: EncryptionConfigurationDict | _EncryptionConfiguration
def create_state_machine(name: str, /, *, result: type[_T1] = ..., select: Callable[[CreateStateMachineOutput], _T1] = ..., **arguments: Unpack[_CreateStateMachine]) -> Task[_T1]: ...

class _CreateStateMachineAlias(CallOptions, total=False):
    Description: str; Name: Required[str]
    RoutingConfiguration: Required[Sequence[RoutingConfigurationListItemDict | RoutingConfigurationListItem]]
def create_state_machine_alias(name: str, /, *, result: type[_T2] = ..., select: Callable[[CreateStateMachineAliasOutput], _T2] = ..., **arguments: Unpack[_CreateStateMachineAlias]) -> Task[_T2]: ...

class _DeleteActivity(CallOptions, total=False):
    ActivityArn: Required[str]
def delete_activity(name: str, /, *, result: type[_T3] = ..., select: Callable[[DeleteActivityOutput], _T3] = ..., **arguments: Unpack[_DeleteActivity]) -> Task[_T3]: ...

class _DeleteStateMachine(CallOptions, total=False):
    StateMachineArn: Required[str]
def delete_state_machine(name: str, /, *, result: type[_T4] = ..., select: Callable[[DeleteStateMachineOutput], _T4] = ..., **arguments: Unpack[_DeleteStateMachine]) -> Task[_T4]: ...

class _DeleteStateMachineAlias(CallOptions, total=False):
    StateMachineAliasArn: Required[str]
def delete_state_machine_alias(name: str, /, *, result: type[_T5] = ..., select: Callable[[DeleteStateMachineAliasOutput], _T5] = ..., **arguments: Unpack[_DeleteStateMachineAlias]) -> Task[_T5]: ...

class _DeleteStateMachineVersion(CallOptions, total=False):
    StateMachineVersionArn: Required[str]
def delete_state_machine_version(name: str, /, *, result: type[_T6] = ..., select: Callable[[DeleteStateMachineVersionOutput], _T6] = ..., **arguments: Unpack[_DeleteStateMachineVersion]) -> Task[_T6]: ...

class _DescribeActivity(CallOptions, total=False):
    ActivityArn: Required[str]
def describe_activity(name: str, /, *, result: type[_T7] = ..., select: Callable[[DescribeActivityOutput], _T7] = ..., **arguments: Unpack[_DescribeActivity]) -> Task[_T7]: ...

class _DescribeExecution(CallOptions, total=False):
    ExecutionArn: Required[str]; IncludedData: _IncludedData | str
def describe_execution(name: str, /, *, result: type[_T8] = ..., select: Callable[[DescribeExecutionOutput], _T8] = ..., **arguments: Unpack[_DescribeExecution]) -> Task[_T8]: ...

class _DescribeMapRun(CallOptions, total=False):
    MapRunArn: Required[str]
def describe_map_run(name: str, /, *, result: type[_T9] = ..., select: Callable[[DescribeMapRunOutput], _T9] = ..., **arguments: Unpack[_DescribeMapRun]) -> Task[_T9]: ...

class _DescribeStateMachine(CallOptions, total=False):
    StateMachineArn: Required[str]; IncludedData: _IncludedData | str
def describe_state_machine(name: str, /, *, result: type[_T10] = ..., select: Callable[[DescribeStateMachineOutput], _T10] = ..., **arguments: Unpack[_DescribeStateMachine]) -> Task[_T10]: ...

class _DescribeStateMachineAlias(CallOptions, total=False):
    StateMachineAliasArn: Required[str]
def describe_state_machine_alias(name: str, /, *, result: type[_T11] = ..., select: Callable[[DescribeStateMachineAliasOutput], _T11] = ..., **arguments: Unpack[_DescribeStateMachineAlias]) -> Task[_T11]: ...

class _DescribeStateMachineForExecution(CallOptions, total=False):
    ExecutionArn: Required[str]; IncludedData: _IncludedData | str
def describe_state_machine_for_execution(name: str, /, *, result: type[_T12] = ..., select: Callable[[DescribeStateMachineForExecutionOutput], _T12] = ..., **arguments: Unpack[_DescribeStateMachineForExecution]) -> Task[_T12]: ...

class _GetActivityTask(CallOptions, total=False):
    ActivityArn: Required[str]; WorkerName: str
def get_activity_task(name: str, /, *, result: type[_T13] = ..., select: Callable[[GetActivityTaskOutput], _T13] = ..., **arguments: Unpack[_GetActivityTask]) -> Task[_T13]: ...

class _GetExecutionHistory(CallOptions, total=False):
    ExecutionArn: Required[str]; MaxResults: int; ReverseOrder: bool; NextToken: str; IncludeExecutionData: bool
def get_execution_history(name: str, /, *, result: type[_T14] = ..., select: Callable[[GetExecutionHistoryOutput], _T14] = ..., **arguments: Unpack[_GetExecutionHistory]) -> Task[_T14]: ...

class _ListActivities(CallOptions, total=False):
    MaxResults: int; NextToken: str
def list_activities(name: str, /, *, result: type[_T15] = ..., select: Callable[[ListActivitiesOutput], _T15] = ..., **arguments: Unpack[_ListActivities]) -> Task[_T15]: ...

class _ListExecutions(CallOptions, total=False):
    StateMachineArn: str; StatusFilter: ExecutionStatus | str; MaxResults: int; NextToken: str; MapRunArn: str
    RedriveFilter: ExecutionRedriveFilter | str
def list_executions(name: str, /, *, result: type[_T16] = ..., select: Callable[[ListExecutionsOutput], _T16] = ..., **arguments: Unpack[_ListExecutions]) -> Task[_T16]: ...

class _ListMapRuns(CallOptions, total=False):
    ExecutionArn: Required[str]; MaxResults: int; NextToken: str
def list_map_runs(name: str, /, *, result: type[_T17] = ..., select: Callable[[ListMapRunsOutput], _T17] = ..., **arguments: Unpack[_ListMapRuns]) -> Task[_T17]: ...

class _ListStateMachineAliases(CallOptions, total=False):
    StateMachineArn: Required[str]; NextToken: str; MaxResults: int
def list_state_machine_aliases(name: str, /, *, result: type[_T18] = ..., select: Callable[[ListStateMachineAliasesOutput], _T18] = ..., **arguments: Unpack[_ListStateMachineAliases]) -> Task[_T18]: ...

class _ListStateMachineVersions(CallOptions, total=False):
    StateMachineArn: Required[str]; NextToken: str; MaxResults: int
def list_state_machine_versions(name: str, /, *, result: type[_T19] = ..., select: Callable[[ListStateMachineVersionsOutput], _T19] = ..., **arguments: Unpack[_ListStateMachineVersions]) -> Task[_T19]: ...

class _ListStateMachines(CallOptions, total=False):
    MaxResults: int; NextToken: str
def list_state_machines(name: str, /, *, result: type[_T20] = ..., select: Callable[[ListStateMachinesOutput], _T20] = ..., **arguments: Unpack[_ListStateMachines]) -> Task[_T20]: ...

class _ListTagsForResource(CallOptions, total=False):
    ResourceArn: Required[str]
def list_tags_for_resource(name: str, /, *, result: type[_T21] = ..., select: Callable[[ListTagsForResourceOutput], _T21] = ..., **arguments: Unpack[_ListTagsForResource]) -> Task[_T21]: ...

class _PublishStateMachineVersion(CallOptions, total=False):
    StateMachineArn: Required[str]; RevisionId: str; Description: str
def publish_state_machine_version(name: str, /, *, result: type[_T22] = ..., select: Callable[[PublishStateMachineVersionOutput], _T22] = ..., **arguments: Unpack[_PublishStateMachineVersion]) -> Task[_T22]: ...

class _RedriveExecution(CallOptions, total=False):
    ExecutionArn: Required[str]; ClientToken: str
def redrive_execution(name: str, /, *, result: type[_T23] = ..., select: Callable[[RedriveExecutionOutput], _T23] = ..., **arguments: Unpack[_RedriveExecution]) -> Task[_T23]: ...

class _SendTaskFailure(CallOptions, total=False):
    TaskToken: Required[str]; Error: str; Cause: str
def send_task_failure(name: str, /, *, result: type[_T24] = ..., select: Callable[[SendTaskFailureOutput], _T24] = ..., **arguments: Unpack[_SendTaskFailure]) -> Task[_T24]: ...

class _SendTaskHeartbeat(CallOptions, total=False):
    TaskToken: Required[str]
def send_task_heartbeat(name: str, /, *, result: type[_T25] = ..., select: Callable[[SendTaskHeartbeatOutput], _T25] = ..., **arguments: Unpack[_SendTaskHeartbeat]) -> Task[_T25]: ...

class _SendTaskSuccess(CallOptions, total=False):
    TaskToken: Required[str]; Output: Required[str]
def send_task_success(name: str, /, *, result: type[_T26] = ..., select: Callable[[SendTaskSuccessOutput], _T26] = ..., **arguments: Unpack[_SendTaskSuccess]) -> Task[_T26]: ...

class _StartExecution(PlainOptions, total=False):
    StateMachineArn: Required[str]; Name: str; Input: Any; TraceHeader: str
@overload
def start_execution(name: str, /, *, result: type[_T27] = ..., select: Callable[[StartExecutionOutput], _T27] = ..., **arguments: Unpack[_StartExecution]) -> Task[_T27]: ...
@overload
def start_execution(name: str, /, *, wait: Literal[True], result: type[_T8] = ..., select: Callable[[DescribeExecutionOutput], _T8] = ..., **arguments: Unpack[_StartExecution]) -> Task[_T8]: ...
@overload
def start_execution(name: str, /, *, wait_for_task_token: Literal[True], result: type[_T28] = ..., select: Callable[[Any], _T28] = ..., **arguments: Unpack[_StartExecution]) -> Task[_T28]: ...

class _StartSyncExecution(CallOptions, total=False):
    StateMachineArn: Required[str]; Name: str; Input: str; TraceHeader: str; IncludedData: _IncludedData | str
def start_sync_execution(name: str, /, *, result: type[_T29] = ..., select: Callable[[StartSyncExecutionOutput], _T29] = ..., **arguments: Unpack[_StartSyncExecution]) -> Task[_T29]: ...

class _StopExecution(CallOptions, total=False):
    ExecutionArn: Required[str]; Error: str; Cause: str
def stop_execution(name: str, /, *, result: type[_T30] = ..., select: Callable[[StopExecutionOutput], _T30] = ..., **arguments: Unpack[_StopExecution]) -> Task[_T30]: ...

class _TagResource(CallOptions, total=False):
    ResourceArn: Required[str]; Tags: Required[Sequence[TagDict | Tag]]
def tag_resource(name: str, /, *, result: type[_T31] = ..., select: Callable[[TagResourceOutput], _T31] = ..., **arguments: Unpack[_TagResource]) -> Task[_T31]: ...

class _TestState(CallOptions, total=False):
    Definition: Required[str]; RoleArn: str; Input: str; InspectionLevel: _InspectionLevel | str; RevealSecrets: bool
    Variables: str; StateName: str; Mock: MockInputDict; Context: str; StateConfiguration: TestStateConfigurationDict
def test_state(name: str, /, *, result: type[_T32] = ..., select: Callable[[TestStateOutput], _T32] = ..., **arguments: Unpack[_TestState]) -> Task[_T32]: ...

class _UntagResource(CallOptions, total=False):
    ResourceArn: Required[str]; TagKeys: Required[Sequence[str]]
def untag_resource(name: str, /, *, result: type[_T33] = ..., select: Callable[[UntagResourceOutput], _T33] = ..., **arguments: Unpack[_UntagResource]) -> Task[_T33]: ...

class _UpdateMapRun(CallOptions, total=False):
    MapRunArn: Required[str]; MaxConcurrency: int; ToleratedFailurePercentage: float; ToleratedFailureCount: int
def update_map_run(name: str, /, *, result: type[_T34] = ..., select: Callable[[UpdateMapRunOutput], _T34] = ..., **arguments: Unpack[_UpdateMapRun]) -> Task[_T34]: ...

class _UpdateStateMachine(CallOptions, total=False):
    StateMachineArn: Required[str]; Definition: str; RoleArn: str
    LoggingConfiguration: LoggingConfigurationDict | _LoggingConfiguration
    TracingConfiguration: TracingConfigurationDict | _TracingConfiguration; Publish: bool; VersionDescription: str
    EncryptionConfiguration: EncryptionConfigurationDict | _EncryptionConfiguration
def update_state_machine(name: str, /, *, result: type[_T35] = ..., select: Callable[[UpdateStateMachineOutput], _T35] = ..., **arguments: Unpack[_UpdateStateMachine]) -> Task[_T35]: ...

class _UpdateStateMachineAlias(CallOptions, total=False):
    StateMachineAliasArn: Required[str]; Description: str
    RoutingConfiguration: Sequence[RoutingConfigurationListItemDict | RoutingConfigurationListItem]
def update_state_machine_alias(name: str, /, *, result: type[_T36] = ..., select: Callable[[UpdateStateMachineAliasOutput], _T36] = ..., **arguments: Unpack[_UpdateStateMachineAlias]) -> Task[_T36]: ...

class _ValidateStateMachineDefinition(CallOptions, total=False):
    Definition: Required[str]; Type: StateMachineType | str; Severity: ValidateStateMachineDefinitionSeverity | str
    MaxResults: int
def validate_state_machine_definition(name: str, /, *, result: type[_T37] = ..., select: Callable[[ValidateStateMachineDefinitionOutput], _T37] = ..., **arguments: Unpack[_ValidateStateMachineDefinition]) -> Task[_T37]: ...
