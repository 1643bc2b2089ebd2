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
    ActivityAlreadyExistsException: ErrorName
    ActivityDoesNotExistException: ErrorName
    ActivityLimitExceededException: ErrorName
    ActivityWorkerLimitExceededException: ErrorName
    ConflictException: ErrorName
    ExecutionAlreadyExistsException: ErrorName
    ExecutionDoesNotExistException: ErrorName
    ExecutionLimitExceededException: ErrorName
    ExecutionNotRedrivableException: ErrorName
    InvalidArnException: ErrorName
    InvalidDefinitionException: ErrorName
    InvalidEncryptionConfigurationException: ErrorName
    InvalidExecutionInputException: ErrorName
    InvalidLoggingConfigurationException: ErrorName
    InvalidNameException: ErrorName
    InvalidOutputException: ErrorName
    InvalidTokenException: ErrorName
    InvalidTracingConfigurationException: ErrorName
    KmsAccessDeniedException: ErrorName
    KmsInvalidStateException: ErrorName
    KmsThrottlingException: ErrorName
    MissingRequiredParameterException: ErrorName
    ResourceNotFoundException: ErrorName
    ServiceQuotaExceededException: ErrorName
    StateMachineAlreadyExistsException: ErrorName
    StateMachineDeletingException: ErrorName
    StateMachineDoesNotExistException: ErrorName
    StateMachineLimitExceededException: ErrorName
    StateMachineTypeNotSupportedException: ErrorName
    TaskDoesNotExistException: ErrorName
    TaskTimedOutException: ErrorName
    TooManyTagsException: ErrorName
    ValidationException: ErrorName

errors: _Errors

class CloudWatchLogsLogGroupDict(TypedDict, total=False):
    LogGroupArn: str

class CreateActivityInputDict(TypedDict, total=False):
    Name: Required[str]
    Tags: Sequence[TagDict | Tag]
    EncryptionConfiguration: EncryptionConfigurationDict | _EncryptionConfiguration

class CreateStateMachineAliasInputDict(TypedDict, total=False):
    Description: str
    Name: Required[str]
    RoutingConfiguration: Required[Sequence[RoutingConfigurationListItemDict | RoutingConfigurationListItem]]

class CreateStateMachineInputDict(TypedDict, total=False):
    Name: Required[str]
    Definition: Required[str]
    RoleArn: Required[str]
    Type: StateMachineType | str
    LoggingConfiguration: LoggingConfigurationDict | _LoggingConfiguration
    Tags: Sequence[TagDict | Tag]
    TracingConfiguration: TracingConfigurationDict | _TracingConfiguration
    Publish: bool
    VersionDescription: str
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
    ExecutionArn: Required[str]
    IncludedData: _IncludedData | str

class DescribeMapRunInputDict(TypedDict, total=False):
    MapRunArn: Required[str]

class DescribeStateMachineAliasInputDict(TypedDict, total=False):
    StateMachineAliasArn: Required[str]

class DescribeStateMachineForExecutionInputDict(TypedDict, total=False):
    ExecutionArn: Required[str]
    IncludedData: _IncludedData | str

class DescribeStateMachineInputDict(TypedDict, total=False):
    StateMachineArn: Required[str]
    IncludedData: _IncludedData | str

class EncryptionConfigurationDict(TypedDict, total=False):
    KmsKeyId: str
    KmsDataKeyReusePeriodSeconds: int
    Type: Required[EncryptionType | str]

class GetActivityTaskInputDict(TypedDict, total=False):
    ActivityArn: Required[str]
    WorkerName: str

class GetExecutionHistoryInputDict(TypedDict, total=False):
    ExecutionArn: Required[str]
    MaxResults: int
    ReverseOrder: bool
    NextToken: str
    IncludeExecutionData: bool

class ListActivitiesInputDict(TypedDict, total=False):
    MaxResults: int
    NextToken: str

class ListExecutionsInputDict(TypedDict, total=False):
    StateMachineArn: str
    StatusFilter: ExecutionStatus | str
    MaxResults: int
    NextToken: str
    MapRunArn: str
    RedriveFilter: ExecutionRedriveFilter | str

class ListMapRunsInputDict(TypedDict, total=False):
    ExecutionArn: Required[str]
    MaxResults: int
    NextToken: str

class ListStateMachineAliasesInputDict(TypedDict, total=False):
    StateMachineArn: Required[str]
    NextToken: str
    MaxResults: int

class ListStateMachineVersionsInputDict(TypedDict, total=False):
    StateMachineArn: Required[str]
    NextToken: str
    MaxResults: int

class ListStateMachinesInputDict(TypedDict, total=False):
    MaxResults: int
    NextToken: str

class ListTagsForResourceInputDict(TypedDict, total=False):
    ResourceArn: Required[str]

class LogDestinationDict(TypedDict, total=False):
    CloudWatchLogsLogGroup: CloudWatchLogsLogGroupDict | _CloudWatchLogsLogGroup

class LoggingConfigurationDict(TypedDict, total=False):
    Level: LogLevel | str
    IncludeExecutionData: bool
    Destinations: Sequence[LogDestinationDict | LogDestination]

class MockErrorOutputDict(TypedDict, total=False):
    Error: str
    Cause: str

class MockInputDict(TypedDict, total=False):
    Result: str
    ErrorOutput: MockErrorOutputDict
    FieldValidationMode: MockResponseValidationMode | str

class PublishStateMachineVersionInputDict(TypedDict, total=False):
    StateMachineArn: Required[str]
    RevisionId: str
    Description: str

class RedriveExecutionInputDict(TypedDict, total=False):
    ExecutionArn: Required[str]
    ClientToken: str

class RoutingConfigurationListItemDict(TypedDict, total=False):
    StateMachineVersionArn: Required[str]
    Weight: Required[int]

class SendTaskFailureInputDict(TypedDict, total=False):
    TaskToken: Required[str]
    Error: str
    Cause: str

class SendTaskHeartbeatInputDict(TypedDict, total=False):
    TaskToken: Required[str]

class SendTaskSuccessInputDict(TypedDict, total=False):
    TaskToken: Required[str]
    Output: Required[str]

class StartExecutionInputDict(TypedDict, total=False):
    StateMachineArn: Required[str]
    Name: str
    Input: Any
    TraceHeader: str

class StartSyncExecutionInputDict(TypedDict, total=False):
    StateMachineArn: Required[str]
    Name: str
    Input: str
    TraceHeader: str
    IncludedData: _IncludedData | str

class StopExecutionInputDict(TypedDict, total=False):
    ExecutionArn: Required[str]
    Error: str
    Cause: str

class TagDict(TypedDict, total=False):
    Key: str
    Value: str

class TagResourceInputDict(TypedDict, total=False):
    ResourceArn: Required[str]
    Tags: Required[Sequence[TagDict | Tag]]

class TestStateConfigurationDict(TypedDict, total=False):
    RetrierRetryCount: int
    ErrorCausedByState: str
    MapIterationFailureCount: int
    MapItemReaderData: str

class TestStateInputDict(TypedDict, total=False):
    Definition: Required[str]
    RoleArn: str
    Input: str
    InspectionLevel: _InspectionLevel | str
    RevealSecrets: bool
    Variables: str
    StateName: str
    Mock: MockInputDict
    Context: str
    StateConfiguration: TestStateConfigurationDict

class TracingConfigurationDict(TypedDict, total=False):
    Enabled: bool

class UntagResourceInputDict(TypedDict, total=False):
    ResourceArn: Required[str]
    TagKeys: Required[Sequence[str]]

class UpdateMapRunInputDict(TypedDict, total=False):
    MapRunArn: Required[str]
    MaxConcurrency: int
    ToleratedFailurePercentage: float
    ToleratedFailureCount: int

class UpdateStateMachineAliasInputDict(TypedDict, total=False):
    StateMachineAliasArn: Required[str]
    Description: str
    RoutingConfiguration: Sequence[RoutingConfigurationListItemDict | RoutingConfigurationListItem]

class UpdateStateMachineInputDict(TypedDict, total=False):
    StateMachineArn: Required[str]
    Definition: str
    RoleArn: str
    LoggingConfiguration: LoggingConfigurationDict | _LoggingConfiguration
    TracingConfiguration: TracingConfigurationDict | _TracingConfiguration
    Publish: bool
    VersionDescription: str
    EncryptionConfiguration: EncryptionConfigurationDict | _EncryptionConfiguration

class ValidateStateMachineDefinitionInputDict(TypedDict, total=False):
    Definition: Required[str]
    Type: StateMachineType | str
    Severity: ValidateStateMachineDefinitionSeverity | str
    MaxResults: int

class ActivityFailedEventDetails:
    Error: str
    Cause: str

class ActivityListItem:
    ActivityArn: str
    Name: str
    CreationDate: str

class ActivityScheduleFailedEventDetails:
    Error: str
    Cause: str

class ActivityScheduledEventDetails:
    Resource: str
    Input: str
    InputDetails: HistoryEventExecutionDataDetails
    TimeoutInSeconds: int
    HeartbeatInSeconds: int

class ActivityStartedEventDetails:
    WorkerName: str

class ActivitySucceededEventDetails:
    Output: str
    OutputDetails: HistoryEventExecutionDataDetails

class ActivityTimedOutEventDetails:
    Error: str
    Cause: str

class AssignedVariablesDetails:
    Truncated: bool

class BillingDetails:
    BilledMemoryUsedInMB: int
    BilledDurationInMilliseconds: int

class CloudWatchEventsExecutionDataDetails:
    Included: bool

class CloudWatchLogsLogGroup:
    LogGroupArn: str

class CreateActivityOutput:
    ActivityArn: str
    CreationDate: str

class CreateStateMachineAliasOutput:
    StateMachineAliasArn: str
    CreationDate: str

class CreateStateMachineOutput:
    StateMachineArn: str
    CreationDate: str
    StateMachineVersionArn: str

class DeleteActivityOutput:
    ...

class DeleteStateMachineAliasOutput:
    ...

class DeleteStateMachineOutput:
    ...

class DeleteStateMachineVersionOutput:
    ...

class DescribeActivityOutput:
    ActivityArn: str
    Name: str
    CreationDate: str
    EncryptionConfiguration: _EncryptionConfiguration

class DescribeExecutionOutput:
    ExecutionArn: str
    StateMachineArn: str
    Name: str
    Status: ExecutionStatus
    StartDate: Any
    StopDate: Any
    Input: Any
    InputDetails: CloudWatchEventsExecutionDataDetails
    Output: Any
    OutputDetails: CloudWatchEventsExecutionDataDetails
    TraceHeader: str
    MapRunArn: str
    Error: str
    Cause: str
    StateMachineVersionArn: str
    StateMachineAliasArn: str
    RedriveCount: int
    RedriveDate: Any
    RedriveStatus: ExecutionRedriveStatus
    RedriveStatusReason: str

class DescribeMapRunOutput:
    MapRunArn: str
    ExecutionArn: str
    Status: MapRunStatus
    StartDate: str
    StopDate: str
    MaxConcurrency: int
    ToleratedFailurePercentage: float
    ToleratedFailureCount: int
    ItemCounts: MapRunItemCounts
    ExecutionCounts: MapRunExecutionCounts
    RedriveCount: int
    RedriveDate: str

class DescribeStateMachineAliasOutput:
    StateMachineAliasArn: str
    Name: str
    Description: str
    RoutingConfiguration: list[RoutingConfigurationListItem]
    CreationDate: str
    UpdateDate: str

class DescribeStateMachineForExecutionOutput:
    StateMachineArn: str
    Name: str
    Definition: str
    RoleArn: str
    UpdateDate: str
    LoggingConfiguration: _LoggingConfiguration
    TracingConfiguration: _TracingConfiguration
    MapRunArn: str
    Label: str
    RevisionId: str
    EncryptionConfiguration: _EncryptionConfiguration
    VariableReferences: dict[str, list[str]]

class DescribeStateMachineOutput:
    StateMachineArn: str
    Name: str
    Status: StateMachineStatus
    Definition: str
    RoleArn: str
    Type: StateMachineType
    CreationDate: str
    LoggingConfiguration: _LoggingConfiguration
    TracingConfiguration: _TracingConfiguration
    Label: str
    RevisionId: str
    Description: str
    EncryptionConfiguration: _EncryptionConfiguration
    VariableReferences: dict[str, list[str]]

class EncryptionConfiguration:
    KmsKeyId: str
    KmsDataKeyReusePeriodSeconds: int
    Type: EncryptionType

class EvaluationFailedEventDetails:
    Error: str
    Cause: str
    Location: str
    State: str

class ExecutionAbortedEventDetails:
    Error: str
    Cause: str

class ExecutionFailedEventDetails:
    Error: str
    Cause: str

class ExecutionListItem:
    ExecutionArn: str
    StateMachineArn: str
    Name: str
    Status: ExecutionStatus
    StartDate: str
    StopDate: str
    MapRunArn: str
    ItemCount: int
    StateMachineVersionArn: str
    StateMachineAliasArn: str
    RedriveCount: int
    RedriveDate: str

class ExecutionRedrivenEventDetails:
    RedriveCount: int

class ExecutionStartedEventDetails:
    Input: str
    InputDetails: HistoryEventExecutionDataDetails
    RoleArn: str
    StateMachineAliasArn: str
    StateMachineVersionArn: str

class ExecutionSucceededEventDetails:
    Output: str
    OutputDetails: HistoryEventExecutionDataDetails

class ExecutionTimedOutEventDetails:
    Error: str
    Cause: str

class GetActivityTaskOutput:
    TaskToken: str
    Input: str

class GetExecutionHistoryOutput:
    Events: list[HistoryEvent]
    NextToken: str

class HistoryEvent:
    Timestamp: str
    Type: HistoryEventType
    Id: int
    PreviousEventId: int
    ActivityFailedEventDetails: _ActivityFailedEventDetails
    ActivityScheduleFailedEventDetails: _ActivityScheduleFailedEventDetails
    ActivityScheduledEventDetails: _ActivityScheduledEventDetails
    ActivityStartedEventDetails: _ActivityStartedEventDetails
    ActivitySucceededEventDetails: _ActivitySucceededEventDetails
    ActivityTimedOutEventDetails: _ActivityTimedOutEventDetails
    TaskFailedEventDetails: _TaskFailedEventDetails
    TaskScheduledEventDetails: _TaskScheduledEventDetails
    TaskStartFailedEventDetails: _TaskStartFailedEventDetails
    TaskStartedEventDetails: _TaskStartedEventDetails
    TaskSubmitFailedEventDetails: _TaskSubmitFailedEventDetails
    TaskSubmittedEventDetails: _TaskSubmittedEventDetails
    TaskSucceededEventDetails: _TaskSucceededEventDetails
    TaskTimedOutEventDetails: _TaskTimedOutEventDetails
    ExecutionFailedEventDetails: _ExecutionFailedEventDetails
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
    StateEnteredEventDetails: _StateEnteredEventDetails
    StateExitedEventDetails: _StateExitedEventDetails
    MapRunStartedEventDetails: _MapRunStartedEventDetails
    MapRunFailedEventDetails: _MapRunFailedEventDetails
    MapRunRedrivenEventDetails: _MapRunRedrivenEventDetails
    EvaluationFailedEventDetails: _EvaluationFailedEventDetails

class HistoryEventExecutionDataDetails:
    Truncated: bool

class InspectionData:
    Input: str
    AfterArguments: str
    AfterInputPath: str
    AfterParameters: str
    Result: str
    AfterResultSelector: str
    AfterResultPath: str
    Request: InspectionDataRequest
    Response: InspectionDataResponse
    Variables: str
    ErrorDetails: InspectionErrorDetails
    AfterItemsPath: str
    AfterItemSelector: str
    AfterItemBatcher: str
    AfterItemsPointer: str
    ToleratedFailureCount: int
    ToleratedFailurePercentage: float
    MaxConcurrency: int

class InspectionDataRequest:
    Protocol: str
    Method: str
    Url: str
    Headers: str
    Body: str

class InspectionDataResponse:
    Protocol: str
    StatusCode: str
    StatusMessage: str
    Headers: str
    Body: str

class InspectionErrorDetails:
    CatchIndex: int
    RetryIndex: int
    RetryBackoffIntervalSeconds: int

class LambdaFunctionFailedEventDetails:
    Error: str
    Cause: str

class LambdaFunctionScheduleFailedEventDetails:
    Error: str
    Cause: str

class LambdaFunctionScheduledEventDetails:
    Resource: str
    Input: str
    InputDetails: HistoryEventExecutionDataDetails
    TimeoutInSeconds: int
    TaskCredentials: _TaskCredentials

class LambdaFunctionStartFailedEventDetails:
    Error: str
    Cause: str

class LambdaFunctionSucceededEventDetails:
    Output: str
    OutputDetails: HistoryEventExecutionDataDetails

class LambdaFunctionTimedOutEventDetails:
    Error: str
    Cause: str

class ListActivitiesOutput:
    Activities: list[ActivityListItem]
    NextToken: str

class ListExecutionsOutput:
    Executions: list[ExecutionListItem]
    NextToken: str

class ListMapRunsOutput:
    MapRuns: list[MapRunListItem]
    NextToken: str

class ListStateMachineAliasesOutput:
    StateMachineAliases: list[StateMachineAliasListItem]
    NextToken: str

class ListStateMachineVersionsOutput:
    StateMachineVersions: list[StateMachineVersionListItem]
    NextToken: str

class ListStateMachinesOutput:
    StateMachines: list[StateMachineListItem]
    NextToken: str

class ListTagsForResourceOutput:
    Tags: list[Tag]

class LogDestination:
    CloudWatchLogsLogGroup: _CloudWatchLogsLogGroup

class LoggingConfiguration:
    Level: LogLevel
    IncludeExecutionData: bool
    Destinations: list[LogDestination]

class MapIterationEventDetails:
    Name: str
    Index: int

class MapRunExecutionCounts:
    Pending: int
    Running: int
    Succeeded: int
    Failed: int
    TimedOut: int
    Aborted: int
    Total: int
    ResultsWritten: int
    FailuresNotRedrivable: int
    PendingRedrive: int

class MapRunFailedEventDetails:
    Error: str
    Cause: str

class MapRunItemCounts:
    Pending: int
    Running: int
    Succeeded: int
    Failed: int
    TimedOut: int
    Aborted: int
    Total: int
    ResultsWritten: int
    FailuresNotRedrivable: int
    PendingRedrive: int

class MapRunListItem:
    ExecutionArn: str
    MapRunArn: str
    StateMachineArn: str
    StartDate: str
    StopDate: str

class MapRunRedrivenEventDetails:
    MapRunArn: str
    RedriveCount: int

class MapRunStartedEventDetails:
    MapRunArn: str

class MapStateStartedEventDetails:
    Length: int

class PublishStateMachineVersionOutput:
    CreationDate: str
    StateMachineVersionArn: str

class RedriveExecutionOutput:
    RedriveDate: str

class RoutingConfigurationListItem:
    StateMachineVersionArn: str
    Weight: int

class SdkHttpMetadata:
    AllHttpHeaders: dict[str, list[str]]
    HttpHeaders: dict[str, str]
    HttpStatusCode: int

class SdkResponseMetadata:
    RequestId: str

class SendTaskFailureOutput:
    ...

class SendTaskHeartbeatOutput:
    ...

class SendTaskSuccessOutput:
    ...

class StartExecutionOutput:
    ExecutionArn: str
    StartDate: Any
    SdkHttpMetadata: _SdkHttpMetadata
    SdkResponseMetadata: _SdkResponseMetadata

class StartSyncExecutionOutput:
    ExecutionArn: str
    StateMachineArn: str
    Name: str
    StartDate: str
    StopDate: str
    Status: SyncExecutionStatus
    Error: str
    Cause: str
    Input: str
    InputDetails: CloudWatchEventsExecutionDataDetails
    Output: str
    OutputDetails: CloudWatchEventsExecutionDataDetails
    TraceHeader: str
    BillingDetails: _BillingDetails

class StateEnteredEventDetails:
    Name: str
    Input: str
    InputDetails: HistoryEventExecutionDataDetails

class StateExitedEventDetails:
    Name: str
    Output: str
    OutputDetails: HistoryEventExecutionDataDetails
    AssignedVariables: dict[str, str]
    AssignedVariablesDetails: _AssignedVariablesDetails

class StateMachineAliasListItem:
    StateMachineAliasArn: str
    CreationDate: str

class StateMachineListItem:
    StateMachineArn: str
    Name: str
    Type: StateMachineType
    CreationDate: str

class StateMachineVersionListItem:
    StateMachineVersionArn: str
    CreationDate: str

class StopExecutionOutput:
    StopDate: str

class Tag:
    Key: str
    Value: str

class TagResourceOutput:
    ...

class TaskCredentials:
    RoleArn: str

class TaskFailedEventDetails:
    ResourceType: str
    Resource: str
    Error: str
    Cause: str

class TaskScheduledEventDetails:
    ResourceType: str
    Resource: str
    Region: str
    Parameters: str
    TimeoutInSeconds: int
    HeartbeatInSeconds: int
    TaskCredentials: _TaskCredentials

class TaskStartFailedEventDetails:
    ResourceType: str
    Resource: str
    Error: str
    Cause: str

class TaskStartedEventDetails:
    ResourceType: str
    Resource: str

class TaskSubmitFailedEventDetails:
    ResourceType: str
    Resource: str
    Error: str
    Cause: str

class TaskSubmittedEventDetails:
    ResourceType: str
    Resource: str
    Output: str
    OutputDetails: HistoryEventExecutionDataDetails

class TaskSucceededEventDetails:
    ResourceType: str
    Resource: str
    Output: str
    OutputDetails: HistoryEventExecutionDataDetails

class TaskTimedOutEventDetails:
    ResourceType: str
    Resource: str
    Error: str
    Cause: str

class TestStateOutput:
    Output: str
    Error: str
    Cause: str
    InspectionData: _InspectionData
    NextState: str
    Status: TestExecutionStatus

class TracingConfiguration:
    Enabled: bool

class UntagResourceOutput:
    ...

class UpdateMapRunOutput:
    ...

class UpdateStateMachineAliasOutput:
    UpdateDate: str

class UpdateStateMachineOutput:
    UpdateDate: str
    RevisionId: str
    StateMachineVersionArn: str

class ValidateStateMachineDefinitionDiagnostic:
    Severity: ValidateStateMachineDefinitionSeverity
    Code: str
    Message: str
    Location: str

class ValidateStateMachineDefinitionOutput:
    Result: ValidateStateMachineDefinitionResultCode
    Diagnostics: list[ValidateStateMachineDefinitionDiagnostic]
    Truncated: bool

_CreateActivity = TypeVar("_CreateActivity", default=CreateActivityOutput)
_CreateStateMachine = TypeVar("_CreateStateMachine", default=CreateStateMachineOutput)
_CreateStateMachineAlias = TypeVar("_CreateStateMachineAlias", default=CreateStateMachineAliasOutput)
_DeleteActivity = TypeVar("_DeleteActivity", default=DeleteActivityOutput)
_DeleteStateMachine = TypeVar("_DeleteStateMachine", default=DeleteStateMachineOutput)
_DeleteStateMachineAlias = TypeVar("_DeleteStateMachineAlias", default=DeleteStateMachineAliasOutput)
_DeleteStateMachineVersion = TypeVar("_DeleteStateMachineVersion", default=DeleteStateMachineVersionOutput)
_DescribeActivity = TypeVar("_DescribeActivity", default=DescribeActivityOutput)
_DescribeExecution = TypeVar("_DescribeExecution", default=DescribeExecutionOutput)
_DescribeMapRun = TypeVar("_DescribeMapRun", default=DescribeMapRunOutput)
_DescribeStateMachine = TypeVar("_DescribeStateMachine", default=DescribeStateMachineOutput)
_DescribeStateMachineAlias = TypeVar("_DescribeStateMachineAlias", default=DescribeStateMachineAliasOutput)
_DescribeStateMachineForExecution = TypeVar("_DescribeStateMachineForExecution", default=DescribeStateMachineForExecutionOutput)
_GetActivityTask = TypeVar("_GetActivityTask", default=GetActivityTaskOutput)
_GetExecutionHistory = TypeVar("_GetExecutionHistory", default=GetExecutionHistoryOutput)
_ListActivities = TypeVar("_ListActivities", default=ListActivitiesOutput)
_ListExecutions = TypeVar("_ListExecutions", default=ListExecutionsOutput)
_ListMapRuns = TypeVar("_ListMapRuns", default=ListMapRunsOutput)
_ListStateMachineAliases = TypeVar("_ListStateMachineAliases", default=ListStateMachineAliasesOutput)
_ListStateMachineVersions = TypeVar("_ListStateMachineVersions", default=ListStateMachineVersionsOutput)
_ListStateMachines = TypeVar("_ListStateMachines", default=ListStateMachinesOutput)
_ListTagsForResource = TypeVar("_ListTagsForResource", default=ListTagsForResourceOutput)
_PublishStateMachineVersion = TypeVar("_PublishStateMachineVersion", default=PublishStateMachineVersionOutput)
_RedriveExecution = TypeVar("_RedriveExecution", default=RedriveExecutionOutput)
_SendTaskFailure = TypeVar("_SendTaskFailure", default=SendTaskFailureOutput)
_SendTaskHeartbeat = TypeVar("_SendTaskHeartbeat", default=SendTaskHeartbeatOutput)
_SendTaskSuccess = TypeVar("_SendTaskSuccess", default=SendTaskSuccessOutput)
_StartExecution = TypeVar("_StartExecution", default=StartExecutionOutput)
_StartExecutionWaited = TypeVar("_StartExecutionWaited", default=DescribeExecutionOutput)
_StartExecutionAnswered = TypeVar("_StartExecutionAnswered", default=Any)
_StartSyncExecution = TypeVar("_StartSyncExecution", default=StartSyncExecutionOutput)
_StopExecution = TypeVar("_StopExecution", default=StopExecutionOutput)
_TagResource = TypeVar("_TagResource", default=TagResourceOutput)
_TestState = TypeVar("_TestState", default=TestStateOutput)
_UntagResource = TypeVar("_UntagResource", default=UntagResourceOutput)
_UpdateMapRun = TypeVar("_UpdateMapRun", default=UpdateMapRunOutput)
_UpdateStateMachine = TypeVar("_UpdateStateMachine", default=UpdateStateMachineOutput)
_UpdateStateMachineAlias = TypeVar("_UpdateStateMachineAlias", default=UpdateStateMachineAliasOutput)
_ValidateStateMachineDefinition = TypeVar("_ValidateStateMachineDefinition", default=ValidateStateMachineDefinitionOutput)

def create_activity(
    name: str,
    /,
    *,
    Name: str,
    Tags: Sequence[TagDict | Tag] = ...,
    EncryptionConfiguration: EncryptionConfigurationDict | EncryptionConfiguration = ...,
    result: type[_CreateActivity] = ...,
    select: Callable[[CreateActivityOutput], _CreateActivity] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateActivity]: ...

def create_state_machine(
    name: str,
    /,
    *,
    Name: str,
    Definition: str,
    RoleArn: str,
    Type: StateMachineType | str = ...,
    LoggingConfiguration: LoggingConfigurationDict | LoggingConfiguration = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    TracingConfiguration: TracingConfigurationDict | TracingConfiguration = ...,
    Publish: bool = ...,
    VersionDescription: str = ...,
    EncryptionConfiguration: EncryptionConfigurationDict | EncryptionConfiguration = ...,
    result: type[_CreateStateMachine] = ...,
    select: Callable[[CreateStateMachineOutput], _CreateStateMachine] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateStateMachine]: ...

def create_state_machine_alias(
    name: str,
    /,
    *,
    Name: str,
    RoutingConfiguration: Sequence[RoutingConfigurationListItemDict | RoutingConfigurationListItem],
    Description: str = ...,
    result: type[_CreateStateMachineAlias] = ...,
    select: Callable[[CreateStateMachineAliasOutput], _CreateStateMachineAlias] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateStateMachineAlias]: ...

def delete_activity(
    name: str,
    /,
    *,
    ActivityArn: str,
    result: type[_DeleteActivity] = ...,
    select: Callable[[DeleteActivityOutput], _DeleteActivity] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteActivity]: ...

def delete_state_machine(
    name: str,
    /,
    *,
    StateMachineArn: str,
    result: type[_DeleteStateMachine] = ...,
    select: Callable[[DeleteStateMachineOutput], _DeleteStateMachine] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteStateMachine]: ...

def delete_state_machine_alias(
    name: str,
    /,
    *,
    StateMachineAliasArn: str,
    result: type[_DeleteStateMachineAlias] = ...,
    select: Callable[[DeleteStateMachineAliasOutput], _DeleteStateMachineAlias] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteStateMachineAlias]: ...

def delete_state_machine_version(
    name: str,
    /,
    *,
    StateMachineVersionArn: str,
    result: type[_DeleteStateMachineVersion] = ...,
    select: Callable[[DeleteStateMachineVersionOutput], _DeleteStateMachineVersion] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteStateMachineVersion]: ...

def describe_activity(
    name: str,
    /,
    *,
    ActivityArn: str,
    result: type[_DescribeActivity] = ...,
    select: Callable[[DescribeActivityOutput], _DescribeActivity] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeActivity]: ...

def describe_execution(
    name: str,
    /,
    *,
    ExecutionArn: str,
    IncludedData: IncludedData | str = ...,
    result: type[_DescribeExecution] = ...,
    select: Callable[[DescribeExecutionOutput], _DescribeExecution] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeExecution]: ...

def describe_map_run(
    name: str,
    /,
    *,
    MapRunArn: str,
    result: type[_DescribeMapRun] = ...,
    select: Callable[[DescribeMapRunOutput], _DescribeMapRun] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeMapRun]: ...

def describe_state_machine(
    name: str,
    /,
    *,
    StateMachineArn: str,
    IncludedData: IncludedData | str = ...,
    result: type[_DescribeStateMachine] = ...,
    select: Callable[[DescribeStateMachineOutput], _DescribeStateMachine] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeStateMachine]: ...

def describe_state_machine_alias(
    name: str,
    /,
    *,
    StateMachineAliasArn: str,
    result: type[_DescribeStateMachineAlias] = ...,
    select: Callable[[DescribeStateMachineAliasOutput], _DescribeStateMachineAlias] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeStateMachineAlias]: ...

def describe_state_machine_for_execution(
    name: str,
    /,
    *,
    ExecutionArn: str,
    IncludedData: IncludedData | str = ...,
    result: type[_DescribeStateMachineForExecution] = ...,
    select: Callable[[DescribeStateMachineForExecutionOutput], _DescribeStateMachineForExecution] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeStateMachineForExecution]: ...

def get_activity_task(
    name: str,
    /,
    *,
    ActivityArn: str,
    WorkerName: str = ...,
    result: type[_GetActivityTask] = ...,
    select: Callable[[GetActivityTaskOutput], _GetActivityTask] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetActivityTask]: ...

def get_execution_history(
    name: str,
    /,
    *,
    ExecutionArn: str,
    MaxResults: int = ...,
    ReverseOrder: bool = ...,
    NextToken: str = ...,
    IncludeExecutionData: bool = ...,
    result: type[_GetExecutionHistory] = ...,
    select: Callable[[GetExecutionHistoryOutput], _GetExecutionHistory] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetExecutionHistory]: ...

def list_activities(
    name: str,
    /,
    *,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_ListActivities] = ...,
    select: Callable[[ListActivitiesOutput], _ListActivities] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListActivities]: ...

def list_executions(
    name: str,
    /,
    *,
    StateMachineArn: str = ...,
    StatusFilter: ExecutionStatus | str = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    MapRunArn: str = ...,
    RedriveFilter: ExecutionRedriveFilter | str = ...,
    result: type[_ListExecutions] = ...,
    select: Callable[[ListExecutionsOutput], _ListExecutions] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListExecutions]: ...

def list_map_runs(
    name: str,
    /,
    *,
    ExecutionArn: str,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_ListMapRuns] = ...,
    select: Callable[[ListMapRunsOutput], _ListMapRuns] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListMapRuns]: ...

def list_state_machine_aliases(
    name: str,
    /,
    *,
    StateMachineArn: str,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListStateMachineAliases] = ...,
    select: Callable[[ListStateMachineAliasesOutput], _ListStateMachineAliases] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListStateMachineAliases]: ...

def list_state_machine_versions(
    name: str,
    /,
    *,
    StateMachineArn: str,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListStateMachineVersions] = ...,
    select: Callable[[ListStateMachineVersionsOutput], _ListStateMachineVersions] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListStateMachineVersions]: ...

def list_state_machines(
    name: str,
    /,
    *,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_ListStateMachines] = ...,
    select: Callable[[ListStateMachinesOutput], _ListStateMachines] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListStateMachines]: ...

def list_tags_for_resource(
    name: str,
    /,
    *,
    ResourceArn: str,
    result: type[_ListTagsForResource] = ...,
    select: Callable[[ListTagsForResourceOutput], _ListTagsForResource] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListTagsForResource]: ...

def publish_state_machine_version(
    name: str,
    /,
    *,
    StateMachineArn: str,
    RevisionId: str = ...,
    Description: str = ...,
    result: type[_PublishStateMachineVersion] = ...,
    select: Callable[[PublishStateMachineVersionOutput], _PublishStateMachineVersion] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PublishStateMachineVersion]: ...

def redrive_execution(
    name: str,
    /,
    *,
    ExecutionArn: str,
    ClientToken: str = ...,
    result: type[_RedriveExecution] = ...,
    select: Callable[[RedriveExecutionOutput], _RedriveExecution] = ...,
    **options: Unpack[CallOptions],
) -> Task[_RedriveExecution]: ...

def send_task_failure(
    name: str,
    /,
    *,
    TaskToken: str,
    Error: str = ...,
    Cause: str = ...,
    result: type[_SendTaskFailure] = ...,
    select: Callable[[SendTaskFailureOutput], _SendTaskFailure] = ...,
    **options: Unpack[CallOptions],
) -> Task[_SendTaskFailure]: ...

def send_task_heartbeat(
    name: str,
    /,
    *,
    TaskToken: str,
    result: type[_SendTaskHeartbeat] = ...,
    select: Callable[[SendTaskHeartbeatOutput], _SendTaskHeartbeat] = ...,
    **options: Unpack[CallOptions],
) -> Task[_SendTaskHeartbeat]: ...

def send_task_success(
    name: str,
    /,
    *,
    TaskToken: str,
    Output: str,
    result: type[_SendTaskSuccess] = ...,
    select: Callable[[SendTaskSuccessOutput], _SendTaskSuccess] = ...,
    **options: Unpack[CallOptions],
) -> Task[_SendTaskSuccess]: ...

@overload
def start_execution(
    name: str,
    /,
    *,
    StateMachineArn: str,
    Name: str = ...,
    Input: Any = ...,
    TraceHeader: str = ...,
    result: type[_StartExecution] = ...,
    select: Callable[[StartExecutionOutput], _StartExecution] = ...,
    **options: Unpack[PlainOptions],
) -> Task[_StartExecution]: ...

@overload
def start_execution(
    name: str,
    /,
    *,
    StateMachineArn: str,
    Name: str = ...,
    Input: Any = ...,
    TraceHeader: str = ...,
    wait: Literal[True],
    result: type[_StartExecutionWaited] = ...,
    select: Callable[[DescribeExecutionOutput], _StartExecutionWaited] = ...,
    **options: Unpack[PlainOptions],
) -> Task[_StartExecutionWaited]: ...

@overload
def start_execution(
    name: str,
    /,
    *,
    StateMachineArn: str,
    Name: str = ...,
    Input: Any = ...,
    TraceHeader: str = ...,
    wait_for_task_token: Literal[True],
    result: type[_StartExecutionAnswered] = ...,
    select: Callable[[Any], _StartExecutionAnswered] = ...,
    **options: Unpack[PlainOptions],
) -> Task[_StartExecutionAnswered]: ...

def start_sync_execution(
    name: str,
    /,
    *,
    StateMachineArn: str,
    Name: str = ...,
    Input: str = ...,
    TraceHeader: str = ...,
    IncludedData: IncludedData | str = ...,
    result: type[_StartSyncExecution] = ...,
    select: Callable[[StartSyncExecutionOutput], _StartSyncExecution] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartSyncExecution]: ...

def stop_execution(
    name: str,
    /,
    *,
    ExecutionArn: str,
    Error: str = ...,
    Cause: str = ...,
    result: type[_StopExecution] = ...,
    select: Callable[[StopExecutionOutput], _StopExecution] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StopExecution]: ...

def tag_resource(
    name: str,
    /,
    *,
    ResourceArn: str,
    Tags: Sequence[TagDict | Tag],
    result: type[_TagResource] = ...,
    select: Callable[[TagResourceOutput], _TagResource] = ...,
    **options: Unpack[CallOptions],
) -> Task[_TagResource]: ...

def test_state(
    name: str,
    /,
    *,
    Definition: str,
    RoleArn: str = ...,
    Input: str = ...,
    InspectionLevel: InspectionLevel | str = ...,
    RevealSecrets: bool = ...,
    Variables: str = ...,
    StateName: str = ...,
    Mock: MockInputDict = ...,
    Context: str = ...,
    StateConfiguration: TestStateConfigurationDict = ...,
    result: type[_TestState] = ...,
    select: Callable[[TestStateOutput], _TestState] = ...,
    **options: Unpack[CallOptions],
) -> Task[_TestState]: ...

def untag_resource(
    name: str,
    /,
    *,
    ResourceArn: str,
    TagKeys: Sequence[str],
    result: type[_UntagResource] = ...,
    select: Callable[[UntagResourceOutput], _UntagResource] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UntagResource]: ...

def update_map_run(
    name: str,
    /,
    *,
    MapRunArn: str,
    MaxConcurrency: int = ...,
    ToleratedFailurePercentage: float = ...,
    ToleratedFailureCount: int = ...,
    result: type[_UpdateMapRun] = ...,
    select: Callable[[UpdateMapRunOutput], _UpdateMapRun] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateMapRun]: ...

def update_state_machine(
    name: str,
    /,
    *,
    StateMachineArn: str,
    Definition: str = ...,
    RoleArn: str = ...,
    LoggingConfiguration: LoggingConfigurationDict | LoggingConfiguration = ...,
    TracingConfiguration: TracingConfigurationDict | TracingConfiguration = ...,
    Publish: bool = ...,
    VersionDescription: str = ...,
    EncryptionConfiguration: EncryptionConfigurationDict | EncryptionConfiguration = ...,
    result: type[_UpdateStateMachine] = ...,
    select: Callable[[UpdateStateMachineOutput], _UpdateStateMachine] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateStateMachine]: ...

def update_state_machine_alias(
    name: str,
    /,
    *,
    StateMachineAliasArn: str,
    Description: str = ...,
    RoutingConfiguration: Sequence[RoutingConfigurationListItemDict | RoutingConfigurationListItem] = ...,
    result: type[_UpdateStateMachineAlias] = ...,
    select: Callable[[UpdateStateMachineAliasOutput], _UpdateStateMachineAlias] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateStateMachineAlias]: ...

def validate_state_machine_definition(
    name: str,
    /,
    *,
    Definition: str,
    Type: StateMachineType | str = ...,
    Severity: ValidateStateMachineDefinitionSeverity | str = ...,
    MaxResults: int = ...,
    result: type[_ValidateStateMachineDefinition] = ...,
    select: Callable[[ValidateStateMachineDefinitionOutput], _ValidateStateMachineDefinition] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ValidateStateMachineDefinition]: ...
