"""emrserverless: typed calls. Written by `sfgen stubs` from botocore 1.44.5; do not edit."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, Required, TypeAlias, TypedDict, overload

from typing_extensions import TypeVar, Unpack

from sfgen import Task
from sfgen.aws.options import CallOptions, ErrorName, PlainOptions

ApplicationState: TypeAlias = Literal["CREATING", "CREATED", "STARTING", "STARTED", "STOPPING", "STOPPED", "TERMINATED"]
Architecture: TypeAlias = Literal["ARM64", "X86_64"]
JobRunMode: TypeAlias = Literal["BATCH", "STREAMING"]
JobRunState: TypeAlias = Literal["SUBMITTED", "PENDING", "SCHEDULED", "RUNNING", "SUCCESS", "FAILED", "CANCELLING", "CANCELLED", "QUEUED"]
ResourceType: TypeAlias = Literal["SESSION"]
SessionState: TypeAlias = Literal["SUBMITTED", "STARTING", "STARTED", "IDLE", "BUSY", "FAILED", "TERMINATING", "TERMINATED"]
_Application: TypeAlias = Application
_Architecture: TypeAlias = Architecture
_CloudWatchLoggingConfiguration: TypeAlias = CloudWatchLoggingConfiguration
_ConfigurationOverrides: TypeAlias = ConfigurationOverrides
_DiskEncryptionConfiguration: TypeAlias = DiskEncryptionConfiguration
_FlexExecution: TypeAlias = FlexExecution
_Hive: TypeAlias = Hive
_IdentityCenterConfiguration: TypeAlias = IdentityCenterConfiguration
_ImageConfiguration: TypeAlias = ImageConfiguration
_InteractiveConfiguration: TypeAlias = InteractiveConfiguration
_JobDriver: TypeAlias = JobDriver
_JobLevelCostAllocationConfiguration: TypeAlias = JobLevelCostAllocationConfiguration
_JobRun: TypeAlias = JobRun
_ManagedPersistenceMonitoringConfiguration: TypeAlias = ManagedPersistenceMonitoringConfiguration
_MonitoringConfiguration: TypeAlias = MonitoringConfiguration
_NetworkConfiguration: TypeAlias = NetworkConfiguration
_PrometheusMonitoringConfiguration: TypeAlias = PrometheusMonitoringConfiguration
_ResourceType: TypeAlias = ResourceType
_RetryPolicy: TypeAlias = RetryPolicy
_S3MonitoringConfiguration: TypeAlias = S3MonitoringConfiguration
_SchedulerConfiguration: TypeAlias = SchedulerConfiguration
_SdkHttpMetadata: TypeAlias = SdkHttpMetadata
_SdkResponseMetadata: TypeAlias = SdkResponseMetadata
_Session: TypeAlias = Session
_SparkSubmit: TypeAlias = SparkSubmit
_TotalResourceUtilization: TypeAlias = TotalResourceUtilization

class _Errors:
    ConflictException: ErrorName
    InternalServerException: ErrorName
    ResourceNotFoundException: ErrorName
    ServiceQuotaExceededException: ErrorName
    ValidationException: ErrorName

errors: _Errors

class AutoStartConfigDict(TypedDict, total=False):
    Enabled: bool

class AutoStopConfigDict(TypedDict, total=False):
    Enabled: bool
    IdleTimeoutMinutes: int

class CancelJobRunRequestDict(TypedDict, total=False):
    ApplicationId: Required[str]
    JobRunId: Required[str]
    ShutdownGracePeriodInSeconds: int

class CloudWatchLoggingConfigurationDict(TypedDict, total=False):
    Enabled: Required[bool]
    LogGroupName: str
    LogStreamNamePrefix: str
    EncryptionKeyArn: str
    LogTypes: Mapping[str, Sequence[str]]

class ConfigurationDict(TypedDict, total=False):
    Classification: Required[str]
    Properties: Mapping[str, str]
    Configurations: Sequence[ConfigurationDict | Configuration]

class ConfigurationOverridesDict(TypedDict, total=False):
    ApplicationConfiguration: Sequence[ConfigurationDict | Configuration]
    MonitoringConfiguration: MonitoringConfigurationDict | _MonitoringConfiguration
    DiskEncryptionConfiguration: DiskEncryptionConfigurationDict | _DiskEncryptionConfiguration

class CreateApplicationRequestDict(TypedDict, total=False):
    Name: str
    ReleaseLabel: Required[str]
    Type: Required[str]
    ClientToken: str
    InitialCapacity: Mapping[str, InitialCapacityConfigDict | InitialCapacityConfig]
    MaximumCapacity: MaximumAllowedResourcesDict | MaximumAllowedResources
    Tags: Mapping[str, str]
    AutoStartConfiguration: AutoStartConfigDict | AutoStartConfig
    AutoStopConfiguration: AutoStopConfigDict | AutoStopConfig
    NetworkConfiguration: NetworkConfigurationDict | _NetworkConfiguration
    Architecture: _Architecture | str
    ImageConfiguration: ImageConfigurationInputDict
    WorkerTypeSpecifications: Mapping[str, WorkerTypeSpecificationInputDict]
    RuntimeConfiguration: Sequence[ConfigurationDict | Configuration]
    MonitoringConfiguration: MonitoringConfigurationDict | _MonitoringConfiguration
    DiskEncryptionConfiguration: DiskEncryptionConfigurationDict | _DiskEncryptionConfiguration
    InteractiveConfiguration: InteractiveConfigurationDict | _InteractiveConfiguration
    SchedulerConfiguration: SchedulerConfigurationDict | _SchedulerConfiguration
    IdentityCenterConfiguration: IdentityCenterConfigurationInputDict
    JobLevelCostAllocationConfiguration: JobLevelCostAllocationConfigurationDict | _JobLevelCostAllocationConfiguration

class DeleteApplicationRequestDict(TypedDict, total=False):
    ApplicationId: Required[str]

class DiskEncryptionConfigurationDict(TypedDict, total=False):
    EncryptionContext: Mapping[str, str]
    EncryptionKeyArn: str

class FlexExecutionDict(TypedDict, total=False):
    Enabled: bool

class GetApplicationRequestDict(TypedDict, total=False):
    ApplicationId: Required[str]

class GetDashboardForJobRunRequestDict(TypedDict, total=False):
    ApplicationId: Required[str]
    JobRunId: Required[str]
    Attempt: int
    AccessSystemProfileLogs: bool

class GetJobRunRequestDict(TypedDict, total=False):
    ApplicationId: Required[str]
    JobRunId: Required[str]
    Attempt: int

class GetResourceDashboardRequestDict(TypedDict, total=False):
    ApplicationId: Required[str]
    ResourceId: Required[str]
    ResourceType: Required[_ResourceType | str]
    AccessSystemProfileLogs: bool

class GetSessionEndpointRequestDict(TypedDict, total=False):
    ApplicationId: Required[str]
    SessionId: Required[str]

class GetSessionRequestDict(TypedDict, total=False):
    ApplicationId: Required[str]
    SessionId: Required[str]

class HiveDict(TypedDict, total=False):
    Query: Required[str]
    InitQueryFile: str
    Parameters: str

class IdentityCenterConfigurationInputDict(TypedDict, total=False):
    IdentityCenterInstanceArn: str
    UserBackgroundSessionsEnabled: bool

class ImageConfigurationInputDict(TypedDict, total=False):
    ImageUri: str
    ApplicationLevelDigestResolution: bool

class InitialCapacityConfigDict(TypedDict, total=False):
    WorkerCount: Required[int]
    WorkerConfiguration: WorkerResourceConfigDict | WorkerResourceConfig

class InteractiveConfigurationDict(TypedDict, total=False):
    StudioEnabled: bool
    LivyEndpointEnabled: bool
    SessionEnabled: bool

class JobDriverDict(TypedDict, total=False):
    SparkSubmit: SparkSubmitDict | _SparkSubmit
    Hive: HiveDict | _Hive

class JobLevelCostAllocationConfigurationDict(TypedDict, total=False):
    Enabled: bool

class JobRunExecutionIamPolicyDict(TypedDict, total=False):
    Policy: str
    PolicyArns: Sequence[str]

class ListApplicationsRequestDict(TypedDict, total=False):
    NextToken: str
    MaxResults: int
    States: Sequence[ApplicationState | str]

class ListJobRunAttemptsRequestDict(TypedDict, total=False):
    ApplicationId: Required[str]
    JobRunId: Required[str]
    NextToken: str
    MaxResults: int

class ListJobRunsRequestDict(TypedDict, total=False):
    ApplicationId: Required[str]
    NextToken: str
    MaxResults: int
    CreatedAtAfter: str | datetime
    CreatedAtBefore: str | datetime
    States: Sequence[JobRunState | str]
    Mode: JobRunMode | str

class ListSessionsRequestDict(TypedDict, total=False):
    ApplicationId: Required[str]
    NextToken: str
    MaxResults: int
    States: Sequence[SessionState | str]
    CreatedAtAfter: str | datetime
    CreatedAtBefore: str | datetime

class ListTagsForResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]

class ManagedPersistenceMonitoringConfigurationDict(TypedDict, total=False):
    Enabled: bool
    EncryptionKeyArn: str

class MaximumAllowedResourcesDict(TypedDict, total=False):
    Cpu: Required[str]
    Memory: Required[str]
    Disk: str

class MonitoringConfigurationDict(TypedDict, total=False):
    S3MonitoringConfiguration: S3MonitoringConfigurationDict | _S3MonitoringConfiguration
    ManagedPersistenceMonitoringConfiguration: ManagedPersistenceMonitoringConfigurationDict | _ManagedPersistenceMonitoringConfiguration
    CloudWatchLoggingConfiguration: CloudWatchLoggingConfigurationDict | _CloudWatchLoggingConfiguration
    PrometheusMonitoringConfiguration: PrometheusMonitoringConfigurationDict | _PrometheusMonitoringConfiguration

class NetworkConfigurationDict(TypedDict, total=False):
    SubnetIds: Sequence[str]
    SecurityGroupIds: Sequence[str]

class PrometheusMonitoringConfigurationDict(TypedDict, total=False):
    RemoteWriteUrl: str

class RetryPolicyDict(TypedDict, total=False):
    MaxAttempts: int
    MaxFailedAttemptsPerHour: int

class S3MonitoringConfigurationDict(TypedDict, total=False):
    LogUri: str
    EncryptionKeyArn: str

class SchedulerConfigurationDict(TypedDict, total=False):
    QueueTimeoutMinutes: int
    MaxConcurrentRuns: int

class SessionConfigurationOverridesDict(TypedDict, total=False):
    RuntimeConfiguration: Sequence[ConfigurationDict | Configuration]

class SparkSubmitDict(TypedDict, total=False):
    EntryPoint: Required[str]
    EntryPointArguments: Sequence[str]
    SparkSubmitParameters: str

class StartApplicationRequestDict(TypedDict, total=False):
    ApplicationId: Required[str]

class StartJobRunRequestDict(TypedDict, total=False):
    ApplicationId: Required[str]
    ClientToken: str
    ExecutionRoleArn: Required[str]
    ExecutionIamPolicy: JobRunExecutionIamPolicyDict | JobRunExecutionIamPolicy
    JobDriver: JobDriverDict | _JobDriver
    ConfigurationOverrides: ConfigurationOverridesDict | _ConfigurationOverrides
    Tags: Mapping[str, str]
    ExecutionTimeoutMinutes: int
    Name: str
    Mode: JobRunMode | str
    RetryPolicy: RetryPolicyDict | _RetryPolicy
    FlexExecution: FlexExecutionDict | _FlexExecution

class StartSessionRequestDict(TypedDict, total=False):
    ApplicationId: Required[str]
    ClientToken: Required[str]
    ExecutionRoleArn: Required[str]
    ConfigurationOverrides: SessionConfigurationOverridesDict | SessionConfigurationOverrides
    Tags: Mapping[str, str]
    IdleTimeoutMinutes: int
    Name: str

class StopApplicationRequestDict(TypedDict, total=False):
    ApplicationId: Required[str]

class TagResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]
    Tags: Required[Mapping[str, str]]

class TerminateSessionRequestDict(TypedDict, total=False):
    ApplicationId: Required[str]
    SessionId: Required[str]

class UntagResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]
    TagKeys: Required[Sequence[str]]

class UpdateApplicationRequestDict(TypedDict, total=False):
    ApplicationId: Required[str]
    ClientToken: Required[str]
    InitialCapacity: Mapping[str, InitialCapacityConfigDict | InitialCapacityConfig]
    MaximumCapacity: MaximumAllowedResourcesDict | MaximumAllowedResources
    AutoStartConfiguration: AutoStartConfigDict | AutoStartConfig
    AutoStopConfiguration: AutoStopConfigDict | AutoStopConfig
    NetworkConfiguration: NetworkConfigurationDict | _NetworkConfiguration
    Architecture: _Architecture | str
    ImageConfiguration: ImageConfigurationInputDict
    WorkerTypeSpecifications: Mapping[str, WorkerTypeSpecificationInputDict]
    InteractiveConfiguration: InteractiveConfigurationDict | _InteractiveConfiguration
    ReleaseLabel: str
    RuntimeConfiguration: Sequence[ConfigurationDict | Configuration]
    MonitoringConfiguration: MonitoringConfigurationDict | _MonitoringConfiguration
    DiskEncryptionConfiguration: DiskEncryptionConfigurationDict | _DiskEncryptionConfiguration
    SchedulerConfiguration: SchedulerConfigurationDict | _SchedulerConfiguration
    IdentityCenterConfiguration: IdentityCenterConfigurationInputDict
    JobLevelCostAllocationConfiguration: JobLevelCostAllocationConfigurationDict | _JobLevelCostAllocationConfiguration

class WorkerResourceConfigDict(TypedDict, total=False):
    Cpu: Required[str]
    Memory: Required[str]
    Disk: str
    DiskType: str

class WorkerTypeSpecificationInputDict(TypedDict, total=False):
    ImageConfiguration: ImageConfigurationInputDict

class Application:
    ApplicationId: str
    Name: str
    Arn: str
    ReleaseLabel: str
    Type: str
    State: ApplicationState
    StateDetails: str
    InitialCapacity: dict[str, InitialCapacityConfig]
    MaximumCapacity: MaximumAllowedResources
    CreatedAt: str
    UpdatedAt: str
    Tags: dict[str, str]
    AutoStartConfiguration: AutoStartConfig
    AutoStopConfiguration: AutoStopConfig
    NetworkConfiguration: _NetworkConfiguration
    Architecture: _Architecture
    ImageConfiguration: _ImageConfiguration
    WorkerTypeSpecifications: dict[str, WorkerTypeSpecification]
    RuntimeConfiguration: list[Configuration]
    MonitoringConfiguration: _MonitoringConfiguration
    DiskEncryptionConfiguration: _DiskEncryptionConfiguration
    InteractiveConfiguration: _InteractiveConfiguration
    SchedulerConfiguration: _SchedulerConfiguration
    IdentityCenterConfiguration: _IdentityCenterConfiguration
    JobLevelCostAllocationConfiguration: _JobLevelCostAllocationConfiguration

class ApplicationSummary:
    Id: str
    Name: str
    Arn: str
    ReleaseLabel: str
    Type: str
    State: ApplicationState
    StateDetails: str
    CreatedAt: str
    UpdatedAt: str
    Architecture: _Architecture

class AutoStartConfig:
    Enabled: bool

class AutoStopConfig:
    Enabled: bool
    IdleTimeoutMinutes: int

class CancelJobRunResponse:
    ApplicationId: str
    JobRunId: str
    SdkHttpMetadata: _SdkHttpMetadata
    SdkResponseMetadata: _SdkResponseMetadata

class CloudWatchLoggingConfiguration:
    Enabled: bool
    LogGroupName: str
    LogStreamNamePrefix: str
    EncryptionKeyArn: str
    LogTypes: dict[str, list[str]]

class Configuration:
    Classification: str
    Properties: dict[str, str]
    Configurations: list[Configuration]

class ConfigurationOverrides:
    ApplicationConfiguration: list[Configuration]
    MonitoringConfiguration: _MonitoringConfiguration
    DiskEncryptionConfiguration: _DiskEncryptionConfiguration

class CreateApplicationResponse:
    ApplicationId: str
    Name: str
    Arn: str
    SdkHttpMetadata: _SdkHttpMetadata
    SdkResponseMetadata: _SdkResponseMetadata

class DeleteApplicationResponse:
    ApplicationId: str
    SdkHttpMetadata: _SdkHttpMetadata
    SdkResponseMetadata: _SdkResponseMetadata

class DiskEncryptionConfiguration:
    EncryptionContext: dict[str, str]
    EncryptionKeyArn: str

class FlexExecution:
    Enabled: bool

class GetApplicationResponse:
    Application: _Application

class GetDashboardForJobRunResponse:
    Url: str

class GetJobRunResponse:
    JobRun: _JobRun

class GetResourceDashboardResponse:
    Url: str

class GetSessionEndpointResponse:
    ApplicationId: str
    SessionId: str
    Endpoint: str
    AuthToken: str
    AuthTokenExpiresAt: str

class GetSessionResponse:
    Session: _Session

class Hive:
    Query: str
    InitQueryFile: str
    Parameters: str

class IdentityCenterConfiguration:
    IdentityCenterInstanceArn: str
    IdentityCenterApplicationArn: str
    UserBackgroundSessionsEnabled: bool

class ImageConfiguration:
    ImageUri: str
    ResolvedImageDigest: str
    ApplicationLevelDigestResolution: bool

class InitialCapacityConfig:
    WorkerCount: int
    WorkerConfiguration: WorkerResourceConfig

class InteractiveConfiguration:
    StudioEnabled: bool
    LivyEndpointEnabled: bool
    SessionEnabled: bool

class JobDriver:
    SparkSubmit: _SparkSubmit
    Hive: _Hive

class JobLevelCostAllocationConfiguration:
    Enabled: bool

class JobRun:
    ApplicationId: str
    JobRunId: str
    Name: str
    Arn: str
    CreatedBy: str
    CreatedAt: str
    UpdatedAt: str
    ExecutionRole: str
    ExecutionIamPolicy: JobRunExecutionIamPolicy
    State: JobRunState
    StateDetails: str
    ReleaseLabel: str
    ConfigurationOverrides: _ConfigurationOverrides
    JobDriver: _JobDriver
    Tags: dict[str, str]
    TotalResourceUtilization: _TotalResourceUtilization
    NetworkConfiguration: _NetworkConfiguration
    TotalExecutionDurationSeconds: int
    ExecutionTimeoutMinutes: int
    BilledResourceUtilization: ResourceUtilization
    Mode: JobRunMode
    RetryPolicy: _RetryPolicy
    Attempt: int
    AttemptCreatedAt: str
    AttemptUpdatedAt: str
    StartedAt: str
    EndedAt: str
    QueuedDurationMilliseconds: int
    ImageConfiguration: _ImageConfiguration
    WorkerTypeSpecifications: dict[str, WorkerTypeSpecification]
    FlexExecution: _FlexExecution

class JobRunAttemptSummary:
    ApplicationId: str
    Id: str
    Name: str
    Mode: JobRunMode
    Arn: str
    CreatedBy: str
    JobCreatedAt: str
    CreatedAt: str
    UpdatedAt: str
    ExecutionRole: str
    State: JobRunState
    StateDetails: str
    ReleaseLabel: str
    Type: str
    Attempt: int
    FlexExecution: _FlexExecution

class JobRunExecutionIamPolicy:
    Policy: str
    PolicyArns: list[str]

class JobRunSummary:
    ApplicationId: str
    Id: str
    Name: str
    Mode: JobRunMode
    Arn: str
    CreatedBy: str
    CreatedAt: str
    UpdatedAt: str
    ExecutionRole: str
    State: JobRunState
    StateDetails: str
    ReleaseLabel: str
    Type: str
    Attempt: int
    AttemptCreatedAt: str
    AttemptUpdatedAt: str
    FlexExecution: _FlexExecution

class ListApplicationsResponse:
    Applications: list[ApplicationSummary]
    NextToken: str

class ListJobRunAttemptsResponse:
    JobRunAttempts: list[JobRunAttemptSummary]
    NextToken: str

class ListJobRunsResponse:
    JobRuns: list[JobRunSummary]
    NextToken: str

class ListSessionsResponse:
    Sessions: list[SessionSummary]
    NextToken: str

class ListTagsForResourceResponse:
    Tags: dict[str, str]

class ManagedPersistenceMonitoringConfiguration:
    Enabled: bool
    EncryptionKeyArn: str

class MaximumAllowedResources:
    Cpu: str
    Memory: str
    Disk: str

class MonitoringConfiguration:
    S3MonitoringConfiguration: _S3MonitoringConfiguration
    ManagedPersistenceMonitoringConfiguration: _ManagedPersistenceMonitoringConfiguration
    CloudWatchLoggingConfiguration: _CloudWatchLoggingConfiguration
    PrometheusMonitoringConfiguration: _PrometheusMonitoringConfiguration

class NetworkConfiguration:
    SubnetIds: list[str]
    SecurityGroupIds: list[str]

class PrometheusMonitoringConfiguration:
    RemoteWriteUrl: str

class ResourceUtilization:
    VCPUHour: float
    MemoryGBHour: float
    StorageGBHour: float

class RetryPolicy:
    MaxAttempts: int
    MaxFailedAttemptsPerHour: int

class S3MonitoringConfiguration:
    LogUri: str
    EncryptionKeyArn: str

class SchedulerConfiguration:
    QueueTimeoutMinutes: int
    MaxConcurrentRuns: int

class SdkHttpMetadata:
    AllHttpHeaders: dict[str, list[str]]
    HttpHeaders: dict[str, str]
    HttpStatusCode: int

class SdkResponseMetadata:
    RequestId: str

class Session:
    ApplicationId: str
    SessionId: str
    Arn: str
    Name: str
    State: SessionState
    StateDetails: str
    ReleaseLabel: str
    ExecutionRoleArn: str
    CreatedBy: str
    CreatedAt: str
    UpdatedAt: str
    StartedAt: str
    EndedAt: str
    IdleSince: str
    ConfigurationOverrides: SessionConfigurationOverrides
    NetworkConfiguration: _NetworkConfiguration
    IdleTimeoutMinutes: int
    Tags: dict[str, str]
    TotalResourceUtilization: _TotalResourceUtilization
    BilledResourceUtilization: ResourceUtilization
    TotalExecutionDurationSeconds: int

class SessionConfigurationOverrides:
    RuntimeConfiguration: list[Configuration]

class SessionSummary:
    ApplicationId: str
    SessionId: str
    Arn: str
    Name: str
    State: SessionState
    StateDetails: str
    ReleaseLabel: str
    ExecutionRoleArn: str
    CreatedBy: str
    CreatedAt: str
    UpdatedAt: str

class SparkSubmit:
    EntryPoint: str
    EntryPointArguments: list[str]
    SparkSubmitParameters: str

class StartApplicationResponse:
    ApplicationId: str
    SdkHttpMetadata: _SdkHttpMetadata
    SdkResponseMetadata: _SdkResponseMetadata

class StartJobRunResponse:
    ApplicationId: str
    JobRunId: str
    Arn: str
    SdkHttpMetadata: _SdkHttpMetadata
    SdkResponseMetadata: _SdkResponseMetadata

class StartSessionResponse:
    ApplicationId: str
    SessionId: str
    Arn: str

class StopApplicationResponse:
    ApplicationId: str
    SdkHttpMetadata: _SdkHttpMetadata
    SdkResponseMetadata: _SdkResponseMetadata

class TagResourceResponse:
    ...

class TerminateSessionResponse:
    ApplicationId: str
    SessionId: str

class TotalResourceUtilization:
    VCPUHour: float
    MemoryGBHour: float
    StorageGBHour: float

class UntagResourceResponse:
    ...

class UpdateApplicationResponse:
    Application: _Application

class WorkerResourceConfig:
    Cpu: str
    Memory: str
    Disk: str
    DiskType: str

class WorkerTypeSpecification:
    ImageConfiguration: _ImageConfiguration

_CancelJobRun = TypeVar("_CancelJobRun", default=CancelJobRunResponse)
_CancelJobRunWaited = TypeVar("_CancelJobRunWaited", default=Any)
_CreateApplication = TypeVar("_CreateApplication", default=CreateApplicationResponse)
_CreateApplicationWaited = TypeVar("_CreateApplicationWaited", default=Any)
_DeleteApplication = TypeVar("_DeleteApplication", default=DeleteApplicationResponse)
_DeleteApplicationWaited = TypeVar("_DeleteApplicationWaited", default=Any)
_GetApplication = TypeVar("_GetApplication", default=GetApplicationResponse)
_GetDashboardForJobRun = TypeVar("_GetDashboardForJobRun", default=GetDashboardForJobRunResponse)
_GetJobRun = TypeVar("_GetJobRun", default=GetJobRunResponse)
_GetResourceDashboard = TypeVar("_GetResourceDashboard", default=GetResourceDashboardResponse)
_GetSession = TypeVar("_GetSession", default=GetSessionResponse)
_GetSessionEndpoint = TypeVar("_GetSessionEndpoint", default=GetSessionEndpointResponse)
_ListApplications = TypeVar("_ListApplications", default=ListApplicationsResponse)
_ListJobRunAttempts = TypeVar("_ListJobRunAttempts", default=ListJobRunAttemptsResponse)
_ListJobRuns = TypeVar("_ListJobRuns", default=ListJobRunsResponse)
_ListSessions = TypeVar("_ListSessions", default=ListSessionsResponse)
_ListTagsForResource = TypeVar("_ListTagsForResource", default=ListTagsForResourceResponse)
_StartApplication = TypeVar("_StartApplication", default=StartApplicationResponse)
_StartApplicationWaited = TypeVar("_StartApplicationWaited", default=Any)
_StartJobRun = TypeVar("_StartJobRun", default=StartJobRunResponse)
_StartJobRunWaited = TypeVar("_StartJobRunWaited", default=Any)
_StartSession = TypeVar("_StartSession", default=StartSessionResponse)
_StopApplication = TypeVar("_StopApplication", default=StopApplicationResponse)
_StopApplicationWaited = TypeVar("_StopApplicationWaited", default=Any)
_TagResource = TypeVar("_TagResource", default=TagResourceResponse)
_TerminateSession = TypeVar("_TerminateSession", default=TerminateSessionResponse)
_UntagResource = TypeVar("_UntagResource", default=UntagResourceResponse)
_UpdateApplication = TypeVar("_UpdateApplication", default=UpdateApplicationResponse)

@overload
def cancel_job_run(
    name: str,
    /,
    *,
    ApplicationId: str,
    JobRunId: str,
    ShutdownGracePeriodInSeconds: int = ...,
    result: type[_CancelJobRun] = ...,
    select: Callable[[CancelJobRunResponse], _CancelJobRun] = ...,
    **options: Unpack[PlainOptions],
) -> Task[_CancelJobRun]: ...

@overload
def cancel_job_run(
    name: str,
    /,
    *,
    ApplicationId: str,
    JobRunId: str,
    ShutdownGracePeriodInSeconds: int = ...,
    wait: Literal[True],
    result: type[_CancelJobRunWaited] = ...,
    select: Callable[[Any], _CancelJobRunWaited] = ...,
    **options: Unpack[PlainOptions],
) -> Task[_CancelJobRunWaited]: ...

@overload
def create_application(
    name: str,
    /,
    *,
    ReleaseLabel: str,
    Type: str,
    Name: str = ...,
    ClientToken: str = ...,
    InitialCapacity: Mapping[str, InitialCapacityConfigDict | InitialCapacityConfig] = ...,
    MaximumCapacity: MaximumAllowedResourcesDict | MaximumAllowedResources = ...,
    Tags: Mapping[str, str] = ...,
    AutoStartConfiguration: AutoStartConfigDict | AutoStartConfig = ...,
    AutoStopConfiguration: AutoStopConfigDict | AutoStopConfig = ...,
    NetworkConfiguration: NetworkConfigurationDict | NetworkConfiguration = ...,
    Architecture: Architecture | str = ...,
    ImageConfiguration: ImageConfigurationInputDict = ...,
    WorkerTypeSpecifications: Mapping[str, WorkerTypeSpecificationInputDict] = ...,
    RuntimeConfiguration: Sequence[ConfigurationDict | Configuration] = ...,
    MonitoringConfiguration: MonitoringConfigurationDict | MonitoringConfiguration = ...,
    DiskEncryptionConfiguration: DiskEncryptionConfigurationDict | DiskEncryptionConfiguration = ...,
    InteractiveConfiguration: InteractiveConfigurationDict | InteractiveConfiguration = ...,
    SchedulerConfiguration: SchedulerConfigurationDict | SchedulerConfiguration = ...,
    IdentityCenterConfiguration: IdentityCenterConfigurationInputDict = ...,
    JobLevelCostAllocationConfiguration: JobLevelCostAllocationConfigurationDict | JobLevelCostAllocationConfiguration = ...,
    result: type[_CreateApplication] = ...,
    select: Callable[[CreateApplicationResponse], _CreateApplication] = ...,
    **options: Unpack[PlainOptions],
) -> Task[_CreateApplication]: ...

@overload
def create_application(
    name: str,
    /,
    *,
    ReleaseLabel: str,
    Type: str,
    Name: str = ...,
    ClientToken: str = ...,
    InitialCapacity: Mapping[str, InitialCapacityConfigDict | InitialCapacityConfig] = ...,
    MaximumCapacity: MaximumAllowedResourcesDict | MaximumAllowedResources = ...,
    Tags: Mapping[str, str] = ...,
    AutoStartConfiguration: AutoStartConfigDict | AutoStartConfig = ...,
    AutoStopConfiguration: AutoStopConfigDict | AutoStopConfig = ...,
    NetworkConfiguration: NetworkConfigurationDict | NetworkConfiguration = ...,
    Architecture: Architecture | str = ...,
    ImageConfiguration: ImageConfigurationInputDict = ...,
    WorkerTypeSpecifications: Mapping[str, WorkerTypeSpecificationInputDict] = ...,
    RuntimeConfiguration: Sequence[ConfigurationDict | Configuration] = ...,
    MonitoringConfiguration: MonitoringConfigurationDict | MonitoringConfiguration = ...,
    DiskEncryptionConfiguration: DiskEncryptionConfigurationDict | DiskEncryptionConfiguration = ...,
    InteractiveConfiguration: InteractiveConfigurationDict | InteractiveConfiguration = ...,
    SchedulerConfiguration: SchedulerConfigurationDict | SchedulerConfiguration = ...,
    IdentityCenterConfiguration: IdentityCenterConfigurationInputDict = ...,
    JobLevelCostAllocationConfiguration: JobLevelCostAllocationConfigurationDict | JobLevelCostAllocationConfiguration = ...,
    wait: Literal[True],
    result: type[_CreateApplicationWaited] = ...,
    select: Callable[[Any], _CreateApplicationWaited] = ...,
    **options: Unpack[PlainOptions],
) -> Task[_CreateApplicationWaited]: ...

@overload
def delete_application(
    name: str,
    /,
    *,
    ApplicationId: str,
    result: type[_DeleteApplication] = ...,
    select: Callable[[DeleteApplicationResponse], _DeleteApplication] = ...,
    **options: Unpack[PlainOptions],
) -> Task[_DeleteApplication]: ...

@overload
def delete_application(
    name: str,
    /,
    *,
    ApplicationId: str,
    wait: Literal[True],
    result: type[_DeleteApplicationWaited] = ...,
    select: Callable[[Any], _DeleteApplicationWaited] = ...,
    **options: Unpack[PlainOptions],
) -> Task[_DeleteApplicationWaited]: ...

def get_application(
    name: str,
    /,
    *,
    ApplicationId: str,
    result: type[_GetApplication] = ...,
    select: Callable[[GetApplicationResponse], _GetApplication] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetApplication]: ...

def get_dashboard_for_job_run(
    name: str,
    /,
    *,
    ApplicationId: str,
    JobRunId: str,
    Attempt: int = ...,
    AccessSystemProfileLogs: bool = ...,
    result: type[_GetDashboardForJobRun] = ...,
    select: Callable[[GetDashboardForJobRunResponse], _GetDashboardForJobRun] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetDashboardForJobRun]: ...

def get_job_run(
    name: str,
    /,
    *,
    ApplicationId: str,
    JobRunId: str,
    Attempt: int = ...,
    result: type[_GetJobRun] = ...,
    select: Callable[[GetJobRunResponse], _GetJobRun] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetJobRun]: ...

def get_resource_dashboard(
    name: str,
    /,
    *,
    ApplicationId: str,
    ResourceId: str,
    ResourceType: ResourceType | str,
    AccessSystemProfileLogs: bool = ...,
    result: type[_GetResourceDashboard] = ...,
    select: Callable[[GetResourceDashboardResponse], _GetResourceDashboard] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetResourceDashboard]: ...

def get_session(
    name: str,
    /,
    *,
    ApplicationId: str,
    SessionId: str,
    result: type[_GetSession] = ...,
    select: Callable[[GetSessionResponse], _GetSession] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetSession]: ...

def get_session_endpoint(
    name: str,
    /,
    *,
    ApplicationId: str,
    SessionId: str,
    result: type[_GetSessionEndpoint] = ...,
    select: Callable[[GetSessionEndpointResponse], _GetSessionEndpoint] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetSessionEndpoint]: ...

def list_applications(
    name: str,
    /,
    *,
    NextToken: str = ...,
    MaxResults: int = ...,
    States: Sequence[ApplicationState | str] = ...,
    result: type[_ListApplications] = ...,
    select: Callable[[ListApplicationsResponse], _ListApplications] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListApplications]: ...

def list_job_run_attempts(
    name: str,
    /,
    *,
    ApplicationId: str,
    JobRunId: str,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListJobRunAttempts] = ...,
    select: Callable[[ListJobRunAttemptsResponse], _ListJobRunAttempts] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListJobRunAttempts]: ...

def list_job_runs(
    name: str,
    /,
    *,
    ApplicationId: str,
    NextToken: str = ...,
    MaxResults: int = ...,
    CreatedAtAfter: str | datetime = ...,
    CreatedAtBefore: str | datetime = ...,
    States: Sequence[JobRunState | str] = ...,
    Mode: JobRunMode | str = ...,
    result: type[_ListJobRuns] = ...,
    select: Callable[[ListJobRunsResponse], _ListJobRuns] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListJobRuns]: ...

def list_sessions(
    name: str,
    /,
    *,
    ApplicationId: str,
    NextToken: str = ...,
    MaxResults: int = ...,
    States: Sequence[SessionState | str] = ...,
    CreatedAtAfter: str | datetime = ...,
    CreatedAtBefore: str | datetime = ...,
    result: type[_ListSessions] = ...,
    select: Callable[[ListSessionsResponse], _ListSessions] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListSessions]: ...

def list_tags_for_resource(
    name: str,
    /,
    *,
    ResourceArn: str,
    result: type[_ListTagsForResource] = ...,
    select: Callable[[ListTagsForResourceResponse], _ListTagsForResource] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListTagsForResource]: ...

@overload
def start_application(
    name: str,
    /,
    *,
    ApplicationId: str,
    result: type[_StartApplication] = ...,
    select: Callable[[StartApplicationResponse], _StartApplication] = ...,
    **options: Unpack[PlainOptions],
) -> Task[_StartApplication]: ...

@overload
def start_application(
    name: str,
    /,
    *,
    ApplicationId: str,
    wait: Literal[True],
    result: type[_StartApplicationWaited] = ...,
    select: Callable[[Any], _StartApplicationWaited] = ...,
    **options: Unpack[PlainOptions],
) -> Task[_StartApplicationWaited]: ...

@overload
def start_job_run(
    name: str,
    /,
    *,
    ApplicationId: str,
    ExecutionRoleArn: str,
    ClientToken: str = ...,
    ExecutionIamPolicy: JobRunExecutionIamPolicyDict | JobRunExecutionIamPolicy = ...,
    JobDriver: JobDriverDict | JobDriver = ...,
    ConfigurationOverrides: ConfigurationOverridesDict | ConfigurationOverrides = ...,
    Tags: Mapping[str, str] = ...,
    ExecutionTimeoutMinutes: int = ...,
    Name: str = ...,
    Mode: JobRunMode | str = ...,
    RetryPolicy: RetryPolicyDict | RetryPolicy = ...,
    FlexExecution: FlexExecutionDict | FlexExecution = ...,
    result: type[_StartJobRun] = ...,
    select: Callable[[StartJobRunResponse], _StartJobRun] = ...,
    **options: Unpack[PlainOptions],
) -> Task[_StartJobRun]: ...

@overload
def start_job_run(
    name: str,
    /,
    *,
    ApplicationId: str,
    ExecutionRoleArn: str,
    ClientToken: str = ...,
    ExecutionIamPolicy: JobRunExecutionIamPolicyDict | JobRunExecutionIamPolicy = ...,
    JobDriver: JobDriverDict | JobDriver = ...,
    ConfigurationOverrides: ConfigurationOverridesDict | ConfigurationOverrides = ...,
    Tags: Mapping[str, str] = ...,
    ExecutionTimeoutMinutes: int = ...,
    Name: str = ...,
    Mode: JobRunMode | str = ...,
    RetryPolicy: RetryPolicyDict | RetryPolicy = ...,
    FlexExecution: FlexExecutionDict | FlexExecution = ...,
    wait: Literal[True],
    result: type[_StartJobRunWaited] = ...,
    select: Callable[[Any], _StartJobRunWaited] = ...,
    **options: Unpack[PlainOptions],
) -> Task[_StartJobRunWaited]: ...

def start_session(
    name: str,
    /,
    *,
    ApplicationId: str,
    ClientToken: str,
    ExecutionRoleArn: str,
    ConfigurationOverrides: SessionConfigurationOverridesDict | SessionConfigurationOverrides = ...,
    Tags: Mapping[str, str] = ...,
    IdleTimeoutMinutes: int = ...,
    Name: str = ...,
    result: type[_StartSession] = ...,
    select: Callable[[StartSessionResponse], _StartSession] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartSession]: ...

@overload
def stop_application(
    name: str,
    /,
    *,
    ApplicationId: str,
    result: type[_StopApplication] = ...,
    select: Callable[[StopApplicationResponse], _StopApplication] = ...,
    **options: Unpack[PlainOptions],
) -> Task[_StopApplication]: ...

@overload
def stop_application(
    name: str,
    /,
    *,
    ApplicationId: str,
    wait: Literal[True],
    result: type[_StopApplicationWaited] = ...,
    select: Callable[[Any], _StopApplicationWaited] = ...,
    **options: Unpack[PlainOptions],
) -> Task[_StopApplicationWaited]: ...

def tag_resource(
    name: str,
    /,
    *,
    ResourceArn: str,
    Tags: Mapping[str, str],
    result: type[_TagResource] = ...,
    select: Callable[[TagResourceResponse], _TagResource] = ...,
    **options: Unpack[CallOptions],
) -> Task[_TagResource]: ...

def terminate_session(
    name: str,
    /,
    *,
    ApplicationId: str,
    SessionId: str,
    result: type[_TerminateSession] = ...,
    select: Callable[[TerminateSessionResponse], _TerminateSession] = ...,
    **options: Unpack[CallOptions],
) -> Task[_TerminateSession]: ...

def untag_resource(
    name: str,
    /,
    *,
    ResourceArn: str,
    TagKeys: Sequence[str],
    result: type[_UntagResource] = ...,
    select: Callable[[UntagResourceResponse], _UntagResource] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UntagResource]: ...

def update_application(
    name: str,
    /,
    *,
    ApplicationId: str,
    ClientToken: str,
    InitialCapacity: Mapping[str, InitialCapacityConfigDict | InitialCapacityConfig] = ...,
    MaximumCapacity: MaximumAllowedResourcesDict | MaximumAllowedResources = ...,
    AutoStartConfiguration: AutoStartConfigDict | AutoStartConfig = ...,
    AutoStopConfiguration: AutoStopConfigDict | AutoStopConfig = ...,
    NetworkConfiguration: NetworkConfigurationDict | NetworkConfiguration = ...,
    Architecture: Architecture | str = ...,
    ImageConfiguration: ImageConfigurationInputDict = ...,
    WorkerTypeSpecifications: Mapping[str, WorkerTypeSpecificationInputDict] = ...,
    InteractiveConfiguration: InteractiveConfigurationDict | InteractiveConfiguration = ...,
    ReleaseLabel: str = ...,
    RuntimeConfiguration: Sequence[ConfigurationDict | Configuration] = ...,
    MonitoringConfiguration: MonitoringConfigurationDict | MonitoringConfiguration = ...,
    DiskEncryptionConfiguration: DiskEncryptionConfigurationDict | DiskEncryptionConfiguration = ...,
    SchedulerConfiguration: SchedulerConfigurationDict | SchedulerConfiguration = ...,
    IdentityCenterConfiguration: IdentityCenterConfigurationInputDict = ...,
    JobLevelCostAllocationConfiguration: JobLevelCostAllocationConfigurationDict | JobLevelCostAllocationConfiguration = ...,
    result: type[_UpdateApplication] = ...,
    select: Callable[[UpdateApplicationResponse], _UpdateApplication] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateApplication]: ...
