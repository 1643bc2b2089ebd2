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
    ConflictException: ErrorName; InternalServerException: ErrorName; ResourceNotFoundException: ErrorName
    ServiceQuotaExceededException: ErrorName; ValidationException: ErrorName
errors: _Errors

class AutoStartConfigDict(TypedDict, total=False):
    Enabled: bool
class AutoStopConfigDict(TypedDict, total=False):
    Enabled: bool; IdleTimeoutMinutes: int
class CancelJobRunRequestDict(TypedDict, total=False):
    ApplicationId: Required[str]; JobRunId: Required[str]; ShutdownGracePeriodInSeconds: int
class CloudWatchLoggingConfigurationDict(TypedDict, total=False):
    Enabled: Required[bool]; LogGroupName: str; LogStreamNamePrefix: str; EncryptionKeyArn: str
    LogTypes: Mapping[str, Sequence[str]]
class ConfigurationDict(TypedDict, total=False):
    Classification: Required[str]; Properties: Mapping[str, str]
    Configurations: Sequence[ConfigurationDict | Configuration]
class ConfigurationOverridesDict(TypedDict, total=False):
    ApplicationConfiguration: Sequence[ConfigurationDict | Configuration]
    MonitoringConfiguration: MonitoringConfigurationDict | _MonitoringConfiguration
    DiskEncryptionConfiguration: DiskEncryptionConfigurationDict | _DiskEncryptionConfiguration
class CreateApplicationRequestDict(TypedDict, total=False):
    Name: str; ReleaseLabel: Required[str]; Type: Required[str]; ClientToken: str
    InitialCapacity: Mapping[str, InitialCapacityConfigDict | InitialCapacityConfig]
    MaximumCapacity: MaximumAllowedResourcesDict | MaximumAllowedResources; Tags: Mapping[str, str]
    AutoStartConfiguration: AutoStartConfigDict | AutoStartConfig
    AutoStopConfiguration: AutoStopConfigDict | AutoStopConfig
    NetworkConfiguration: NetworkConfigurationDict | _NetworkConfiguration; Architecture: _Architecture | str
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
    EncryptionContext: Mapping[str, str]; EncryptionKeyArn: str
class FlexExecutionDict(TypedDict, total=False):
    Enabled: bool
class GetApplicationRequestDict(TypedDict, total=False):
    ApplicationId: Required[str]
class GetDashboardForJobRunRequestDict(TypedDict, total=False):
    ApplicationId: Required[str]; JobRunId: Required[str]; Attempt: int; AccessSystemProfileLogs: bool
class GetJobRunRequestDict(TypedDict, total=False):
    ApplicationId: Required[str]; JobRunId: Required[str]; Attempt: int
class GetResourceDashboardRequestDict(TypedDict, total=False):
    ApplicationId: Required[str]; ResourceId: Required[str]; ResourceType: Required[_ResourceType | str]
    AccessSystemProfileLogs: bool
class GetSessionEndpointRequestDict(TypedDict, total=False):
    ApplicationId: Required[str]; SessionId: Required[str]
class GetSessionRequestDict(TypedDict, total=False):
    ApplicationId: Required[str]; SessionId: Required[str]
class HiveDict(TypedDict, total=False):
    Query: Required[str]; InitQueryFile: str; Parameters: str
class IdentityCenterConfigurationInputDict(TypedDict, total=False):
    IdentityCenterInstanceArn: str; UserBackgroundSessionsEnabled: bool
class ImageConfigurationInputDict(TypedDict, total=False):
    ImageUri: str; ApplicationLevelDigestResolution: bool
class InitialCapacityConfigDict(TypedDict, total=False):
    WorkerCount: Required[int]; WorkerConfiguration: WorkerResourceConfigDict | WorkerResourceConfig
class InteractiveConfigurationDict(TypedDict, total=False):
    StudioEnabled: bool; LivyEndpointEnabled: bool; SessionEnabled: bool
class JobDriverDict(TypedDict, total=False):
    SparkSubmit: SparkSubmitDict | _SparkSubmit; Hive: HiveDict | _Hive
class JobLevelCostAllocationConfigurationDict(TypedDict, total=False):
    Enabled: bool
class JobRunExecutionIamPolicyDict(TypedDict, total=False):
    Policy: str; PolicyArns: Sequence[str]
class ListApplicationsRequestDict(TypedDict, total=False):
    NextToken: str; MaxResults: int; States: Sequence[ApplicationState | str]
class ListJobRunAttemptsRequestDict(TypedDict, total=False):
    ApplicationId: Required[str]; JobRunId: Required[str]; NextToken: str; MaxResults: int
class ListJobRunsRequestDict(TypedDict, total=False):
    ApplicationId: Required[str]; NextToken: str; MaxResults: int; CreatedAtAfter: str | datetime
    CreatedAtBefore: str | datetime; States: Sequence[JobRunState | str]; Mode: JobRunMode | str
class ListSessionsRequestDict(TypedDict, total=False):
    ApplicationId: Required[str]; NextToken: str; MaxResults: int; States: Sequence[SessionState | str]
    CreatedAtAfter: str | datetime; CreatedAtBefore: str | datetime
class ListTagsForResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]
class ManagedPersistenceMonitoringConfigurationDict(TypedDict, total=False):
    Enabled: bool; EncryptionKeyArn: str
class MaximumAllowedResourcesDict(TypedDict, total=False):
    Cpu: Required[str]; Memory: Required[str]; Disk: str
class MonitoringConfigurationDict(TypedDict, total=False):
    S3MonitoringConfiguration: S3MonitoringConfigurationDict | _S3MonitoringConfiguration
    ManagedPersistenceMonitoringConfiguration: ManagedPersistenceMonitoringConfigurationDict | _ManagedPersistenceMonitoringConfiguration
    CloudWatchLoggingConfiguration: CloudWatchLoggingConfigurationDict | _CloudWatchLoggingConfiguration
    PrometheusMonitoringConfiguration: PrometheusMonitoringConfigurationDict | _PrometheusMonitoringConfiguration
class NetworkConfigurationDict(TypedDict, total=False):
    SubnetIds: Sequence[str]; SecurityGroupIds: Sequence[str]
class PrometheusMonitoringConfigurationDict(TypedDict, total=False):
    RemoteWriteUrl: str
class RetryPolicyDict(TypedDict, total=False):
    MaxAttempts: int; MaxFailedAttemptsPerHour: int
class S3MonitoringConfigurationDict(TypedDict, total=False):
    LogUri: str; EncryptionKeyArn: str
class SchedulerConfigurationDict(TypedDict, total=False):
    QueueTimeoutMinutes: int; MaxConcurrentRuns: int
class SessionConfigurationOverridesDict(TypedDict, total=False):
    RuntimeConfiguration: Sequence[ConfigurationDict | Configuration]
class SparkSubmitDict(TypedDict, total=False):
    EntryPoint: Required[str]; EntryPointArguments: Sequence[str]; SparkSubmitParameters: str
class StartApplicationRequestDict(TypedDict, total=False):
    ApplicationId: Required[str]
class StartJobRunRequestDict(TypedDict, total=False):
    ApplicationId: Required[str]; ClientToken: str; ExecutionRoleArn: Required[str]
    ExecutionIamPolicy: JobRunExecutionIamPolicyDict | JobRunExecutionIamPolicy; JobDriver: JobDriverDict | _JobDriver
    ConfigurationOverrides: ConfigurationOverridesDict | _ConfigurationOverrides; Tags: Mapping[str, str]
    ExecutionTimeoutMinutes: int; Name: str; Mode: JobRunMode | str; RetryPolicy: RetryPolicyDict | _RetryPolicy
    FlexExecution: FlexExecutionDict | _FlexExecution
class StartSessionRequestDict(TypedDict, total=False):
    ApplicationId: Required[str]; ClientToken: Required[str]; ExecutionRoleArn: Required[str]
    ConfigurationOverrides: SessionConfigurationOverridesDict | SessionConfigurationOverrides; Tags: Mapping[str, str]
    IdleTimeoutMinutes: int; Name: str
class StopApplicationRequestDict(TypedDict, total=False):
    ApplicationId: Required[str]
class TagResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]; Tags: Required[Mapping[str, str]]
class TerminateSessionRequestDict(TypedDict, total=False):
    ApplicationId: Required[str]; SessionId: Required[str]
class UntagResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]; TagKeys: Required[Sequence[str]]
class UpdateApplicationRequestDict(TypedDict, total=False):
    ApplicationId: Required[str]; ClientToken: Required[str]
    InitialCapacity: Mapping[str, InitialCapacityConfigDict | InitialCapacityConfig]
    MaximumCapacity: MaximumAllowedResourcesDict | MaximumAllowedResources
    AutoStartConfiguration: AutoStartConfigDict | AutoStartConfig
    AutoStopConfiguration: AutoStopConfigDict | AutoStopConfig
    NetworkConfiguration: NetworkConfigurationDict | _NetworkConfiguration; Architecture: _Architecture | str
    ImageConfiguration: ImageConfigurationInputDict
    WorkerTypeSpecifications: Mapping[str, WorkerTypeSpecificationInputDict]
    InteractiveConfiguration: InteractiveConfigurationDict | _InteractiveConfiguration; ReleaseLabel: str
    RuntimeConfiguration: Sequence[ConfigurationDict | Configuration]
    MonitoringConfiguration: MonitoringConfigurationDict | _MonitoringConfiguration
    DiskEncryptionConfiguration: DiskEncryptionConfigurationDict | _DiskEncryptionConfiguration
    SchedulerConfiguration: SchedulerConfigurationDict | _SchedulerConfiguration
    IdentityCenterConfiguration: IdentityCenterConfigurationInputDict
    JobLevelCostAllocationConfiguration: JobLevelCostAllocationConfigurationDict | _JobLevelCostAllocationConfiguration
class WorkerResourceConfigDict(TypedDict, total=False):
    Cpu: Required[str]; Memory: Required[str]; Disk: str; DiskType: str
class WorkerTypeSpecificationInputDict(TypedDict, total=False):
    ImageConfiguration: ImageConfigurationInputDict
class Application:
    ApplicationId: str; Name: str; Arn: str; ReleaseLabel: str; Type: str; State: ApplicationState; StateDetails: str
    InitialCapacity: dict[str, InitialCapacityConfig]; MaximumCapacity: MaximumAllowedResources; CreatedAt: str
    UpdatedAt: str; Tags: dict[str, str]; AutoStartConfiguration: AutoStartConfig
    AutoStopConfiguration: AutoStopConfig; NetworkConfiguration: _NetworkConfiguration; Architecture: _Architecture
    ImageConfiguration: _ImageConfiguration; WorkerTypeSpecifications: dict[str, WorkerTypeSpecification]
    RuntimeConfiguration: list[Configuration]; MonitoringConfiguration: _MonitoringConfiguration
    DiskEncryptionConfiguration: _DiskEncryptionConfiguration; InteractiveConfiguration: _InteractiveConfiguration
    SchedulerConfiguration: _SchedulerConfiguration; IdentityCenterConfiguration: _IdentityCenterConfiguration
    JobLevelCostAllocationConfiguration: _JobLevelCostAllocationConfiguration
class ApplicationSummary:
    Id: str; Name: str; Arn: str; ReleaseLabel: str; Type: str; State: ApplicationState; StateDetails: str
    CreatedAt: str; UpdatedAt: str; Architecture: _Architecture
class AutoStartConfig:
    Enabled: bool
class AutoStopConfig:
    Enabled: bool; IdleTimeoutMinutes: int
class CancelJobRunResponse:
    ApplicationId: str; JobRunId: str; SdkHttpMetadata: _SdkHttpMetadata; SdkResponseMetadata: _SdkResponseMetadata
class CloudWatchLoggingConfiguration:
    Enabled: bool; LogGroupName: str; LogStreamNamePrefix: str; EncryptionKeyArn: str; LogTypes: dict[str, list[str]]
class Configuration:
    Classification: str; Properties: dict[str, str]; Configurations: list[Configuration]
class ConfigurationOverrides:
    ApplicationConfiguration: list[Configuration]; MonitoringConfiguration: _MonitoringConfiguration
    DiskEncryptionConfiguration: _DiskEncryptionConfiguration
class CreateApplicationResponse:
    ApplicationId: str; Name: str; Arn: str; SdkHttpMetadata: _SdkHttpMetadata
    SdkResponseMetadata: _SdkResponseMetadata
class DeleteApplicationResponse:
    ApplicationId: str; SdkHttpMetadata: _SdkHttpMetadata; SdkResponseMetadata: _SdkResponseMetadata
class DiskEncryptionConfiguration:
    EncryptionContext: dict[str, str]; EncryptionKeyArn: str
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
    ApplicationId: str; SessionId: str; Endpoint: str; AuthToken: str; AuthTokenExpiresAt: str
class GetSessionResponse:
    Session: _Session
class Hive:
    Query: str; InitQueryFile: str; Parameters: str
class IdentityCenterConfiguration:
    IdentityCenterInstanceArn: str; IdentityCenterApplicationArn: str; UserBackgroundSessionsEnabled: bool
class ImageConfiguration:
    ImageUri: str; ResolvedImageDigest: str; ApplicationLevelDigestResolution: bool
class InitialCapacityConfig:
    WorkerCount: int; WorkerConfiguration: WorkerResourceConfig
class InteractiveConfiguration:
    StudioEnabled: bool; LivyEndpointEnabled: bool; SessionEnabled: bool
class JobDriver:
    SparkSubmit: _SparkSubmit; Hive: _Hive
class JobLevelCostAllocationConfiguration:
    Enabled: bool
class JobRun:
    ApplicationId: str; JobRunId: str; Name: str; Arn: str; CreatedBy: str; CreatedAt: str; UpdatedAt: str
    ExecutionRole: str; ExecutionIamPolicy: JobRunExecutionIamPolicy; State: JobRunState; StateDetails: str
    ReleaseLabel: str; ConfigurationOverrides: _ConfigurationOverrides; JobDriver: _JobDriver; Tags: dict[str, str]
    TotalResourceUtilization: _TotalResourceUtilization; NetworkConfiguration: _NetworkConfiguration
    TotalExecutionDurationSeconds: int; ExecutionTimeoutMinutes: int; BilledResourceUtilization: ResourceUtilization
    Mode: JobRunMode; RetryPolicy: _RetryPolicy; Attempt: int; AttemptCreatedAt: str; AttemptUpdatedAt: str
    StartedAt: str; EndedAt: str; QueuedDurationMilliseconds: int; ImageConfiguration: _ImageConfiguration
    WorkerTypeSpecifications: dict[str, WorkerTypeSpecification]; FlexExecution: _FlexExecution
class JobRunAttemptSummary:
    ApplicationId: str; Id: str; Name: str; Mode: JobRunMode; Arn: str; CreatedBy: str; JobCreatedAt: str
    CreatedAt: str; UpdatedAt: str; ExecutionRole: str; State: JobRunState; StateDetails: str; ReleaseLabel: str
    Type: str; Attempt: int; FlexExecution: _FlexExecution
class JobRunExecutionIamPolicy:
    Policy: str; PolicyArns: list[str]
class JobRunSummary:
    ApplicationId: str; Id: str; Name: str; Mode: JobRunMode; Arn: str; CreatedBy: str; CreatedAt: str; UpdatedAt: str
    ExecutionRole: str; State: JobRunState; StateDetails: str; ReleaseLabel: str; Type: str; Attempt: int
    AttemptCreatedAt: str; AttemptUpdatedAt: str; FlexExecution: _FlexExecution
class ListApplicationsResponse:
    Applications: list[ApplicationSummary]; NextToken: str
class ListJobRunAttemptsResponse:
    JobRunAttempts: list[JobRunAttemptSummary]; NextToken: str
class ListJobRunsResponse:
    JobRuns: list[JobRunSummary]; NextToken: str
class ListSessionsResponse:
    Sessions: list[SessionSummary]; NextToken: str
class ListTagsForResourceResponse:
    Tags: dict[str, str]
class ManagedPersistenceMonitoringConfiguration:
    Enabled: bool; EncryptionKeyArn: str
class MaximumAllowedResources:
    Cpu: str; Memory: str; Disk: str
class MonitoringConfiguration:
    S3MonitoringConfiguration: _S3MonitoringConfiguration
    ManagedPersistenceMonitoringConfiguration: _ManagedPersistenceMonitoringConfiguration
    CloudWatchLoggingConfiguration: _CloudWatchLoggingConfiguration
    PrometheusMonitoringConfiguration: _PrometheusMonitoringConfiguration
class NetworkConfiguration:
    SubnetIds: list[str]; SecurityGroupIds: list[str]
class PrometheusMonitoringConfiguration:
    RemoteWriteUrl: str
class ResourceUtilization:
    VCPUHour: float; MemoryGBHour: float; StorageGBHour: float
class RetryPolicy:
    MaxAttempts: int; MaxFailedAttemptsPerHour: int
class S3MonitoringConfiguration:
    LogUri: str; EncryptionKeyArn: str
class SchedulerConfiguration:
    QueueTimeoutMinutes: int; MaxConcurrentRuns: int
class SdkHttpMetadata:
    AllHttpHeaders: dict[str, list[str]]; HttpHeaders: dict[str, str]; HttpStatusCode: int
class SdkResponseMetadata:
    RequestId: str
class Session:
    ApplicationId: str; SessionId: str; Arn: str; Name: str; State: SessionState; StateDetails: str; ReleaseLabel: str
    ExecutionRoleArn: str; CreatedBy: str; CreatedAt: str; UpdatedAt: str; StartedAt: str; EndedAt: str
    IdleSince: str; ConfigurationOverrides: SessionConfigurationOverrides; NetworkConfiguration: _NetworkConfiguration
    IdleTimeoutMinutes: int; Tags: dict[str, str]; TotalResourceUtilization: _TotalResourceUtilization
    BilledResourceUtilization: ResourceUtilization; TotalExecutionDurationSeconds: int
class SessionConfigurationOverrides:
    RuntimeConfiguration: list[Configuration]
class SessionSummary:
    ApplicationId: str; SessionId: str; Arn: str; Name: str; State: SessionState; StateDetails: str; ReleaseLabel: str
    ExecutionRoleArn: str; CreatedBy: str; CreatedAt: str; UpdatedAt: str
class SparkSubmit:
    EntryPoint: str; EntryPointArguments: list[str]; SparkSubmitParameters: str
class StartApplicationResponse:
    ApplicationId: str; SdkHttpMetadata: _SdkHttpMetadata; SdkResponseMetadata: _SdkResponseMetadata
class StartJobRunResponse:
    ApplicationId: str; JobRunId: str; Arn: str; SdkHttpMetadata: _SdkHttpMetadata
    SdkResponseMetadata: _SdkResponseMetadata
class StartSessionResponse:
    ApplicationId: str; SessionId: str; Arn: str
class StopApplicationResponse:
    ApplicationId: str; SdkHttpMetadata: _SdkHttpMetadata; SdkResponseMetadata: _SdkResponseMetadata
class TagResourceResponse:
    ...
class TerminateSessionResponse:
    ApplicationId: str; SessionId: str
class TotalResourceUtilization:
    VCPUHour: float; MemoryGBHour: float; StorageGBHour: float
class UntagResourceResponse:
    ...
class UpdateApplicationResponse:
    Application: _Application
class WorkerResourceConfig:
    Cpu: str; Memory: str; Disk: str; DiskType: str
class WorkerTypeSpecification:
    ImageConfiguration: _ImageConfiguration

_T0 = TypeVar("_T0", default=CancelJobRunResponse)
_T1 = TypeVar("_T1", default=Any)
_T2 = TypeVar("_T2", default=CreateApplicationResponse)
_T3 = TypeVar("_T3", default=DeleteApplicationResponse)
_T4 = TypeVar("_T4", default=GetApplicationResponse)
_T5 = TypeVar("_T5", default=GetDashboardForJobRunResponse)
_T6 = TypeVar("_T6", default=GetJobRunResponse)
_T7 = TypeVar("_T7", default=GetResourceDashboardResponse)
_T8 = TypeVar("_T8", default=GetSessionResponse)
_T9 = TypeVar("_T9", default=GetSessionEndpointResponse)
_T10 = TypeVar("_T10", default=ListApplicationsResponse)
_T11 = TypeVar("_T11", default=ListJobRunAttemptsResponse)
_T12 = TypeVar("_T12", default=ListJobRunsResponse)
_T13 = TypeVar("_T13", default=ListSessionsResponse)
_T14 = TypeVar("_T14", default=ListTagsForResourceResponse)
_T15 = TypeVar("_T15", default=StartApplicationResponse)
_T16 = TypeVar("_T16", default=StartJobRunResponse)
_T17 = TypeVar("_T17", default=StartSessionResponse)
_T18 = TypeVar("_T18", default=StopApplicationResponse)
_T19 = TypeVar("_T19", default=TagResourceResponse)
_T20 = TypeVar("_T20", default=TerminateSessionResponse)
_T21 = TypeVar("_T21", default=UntagResourceResponse)
_T22 = TypeVar("_T22", default=UpdateApplicationResponse)

class _CancelJobRun(PlainOptions, total=False):
    ApplicationId: Required[str]; JobRunId: Required[str]; ShutdownGracePeriodInSeconds: int
@overload
def cancel_job_run(name: str, /, *, result: type[_T0] = ..., select: Callable[[CancelJobRunResponse], _T0] = ..., **arguments: Unpack[_CancelJobRun]) -> Task[_T0]: ...
@overload
def cancel_job_run(name: str, /, *, wait: Literal[True], result: type[_T1] = ..., select: Callable[[Any], _T1] = ..., **arguments: Unpack[_CancelJobRun]) -> Task[_T1]: ...

class _CreateApplication(PlainOptions, total=False):
    Name: str; ReleaseLabel: Required[str]; Type: Required[str]; ClientToken: str
    InitialCapacity: Mapping[str, InitialCapacityConfigDict | InitialCapacityConfig]
    MaximumCapacity: MaximumAllowedResourcesDict | MaximumAllowedResources; Tags: Mapping[str, str]
    AutoStartConfiguration: AutoStartConfigDict | AutoStartConfig
    AutoStopConfiguration: AutoStopConfigDict | AutoStopConfig
    NetworkConfiguration: NetworkConfigurationDict | _NetworkConfiguration; Architecture: _Architecture | str
    ImageConfiguration: ImageConfigurationInputDict
    WorkerTypeSpecifications: Mapping[str, WorkerTypeSpecificationInputDict]
    RuntimeConfiguration: Sequence[ConfigurationDict | Configuration]
    MonitoringConfiguration: MonitoringConfigurationDict | _MonitoringConfiguration
    DiskEncryptionConfiguration: DiskEncryptionConfigurationDict | _DiskEncryptionConfiguration
    InteractiveConfiguration: InteractiveConfigurationDict | _InteractiveConfiguration
    SchedulerConfiguration: SchedulerConfigurationDict | _SchedulerConfiguration
    IdentityCenterConfiguration: IdentityCenterConfigurationInputDict
    JobLevelCostAllocationConfiguration: JobLevelCostAllocationConfigurationDict | _JobLevelCostAllocationConfiguration
@overload
def create_application(name: str, /, *, result: type[_T2] = ..., select: Callable[[CreateApplicationResponse], _T2] = ..., **arguments: Unpack[_CreateApplication]) -> Task[_T2]: ...
@overload
def create_application(name: str, /, *, wait: Literal[True], result: type[_T1] = ..., select: Callable[[Any], _T1] = ..., **arguments: Unpack[_CreateApplication]) -> Task[_T1]: ...

class _DeleteApplication(PlainOptions, total=False):
    ApplicationId: Required[str]
@overload
def delete_application(name: str, /, *, result: type[_T3] = ..., select: Callable[[DeleteApplicationResponse], _T3] = ..., **arguments: Unpack[_DeleteApplication]) -> Task[_T3]: ...
@overload
def delete_application(name: str, /, *, wait: Literal[True], result: type[_T1] = ..., select: Callable[[Any], _T1] = ..., **arguments: Unpack[_DeleteApplication]) -> Task[_T1]: ...

class _GetApplication(CallOptions, total=False):
    ApplicationId: Required[str]
def get_application(name: str, /, *, result: type[_T4] = ..., select: Callable[[GetApplicationResponse], _T4] = ..., **arguments: Unpack[_GetApplication]) -> Task[_T4]: ...

class _GetDashboardForJobRun(CallOptions, total=False):
    ApplicationId: Required[str]; JobRunId: Required[str]; Attempt: int; AccessSystemProfileLogs: bool
def get_dashboard_for_job_run(name: str, /, *, result: type[_T5] = ..., select: Callable[[GetDashboardForJobRunResponse], _T5] = ..., **arguments: Unpack[_GetDashboardForJobRun]) -> Task[_T5]: ...

class _GetJobRun(CallOptions, total=False):
    ApplicationId: Required[str]; JobRunId: Required[str]; Attempt: int
def get_job_run(name: str, /, *, result: type[_T6] = ..., select: Callable[[GetJobRunResponse], _T6] = ..., **arguments: Unpack[_GetJobRun]) -> Task[_T6]: ...

class _GetResourceDashboard(CallOptions, total=False):
    ApplicationId: Required[str]; ResourceId: Required[str]; ResourceType: Required[_ResourceType | str]
    AccessSystemProfileLogs: bool
def get_resource_dashboard(name: str, /, *, result: type[_T7] = ..., select: Callable[[GetResourceDashboardResponse], _T7] = ..., **arguments: Unpack[_GetResourceDashboard]) -> Task[_T7]: ...

class _GetSession(CallOptions, total=False):
    ApplicationId: Required[str]; SessionId: Required[str]
def get_session(name: str, /, *, result: type[_T8] = ..., select: Callable[[GetSessionResponse], _T8] = ..., **arguments: Unpack[_GetSession]) -> Task[_T8]: ...

class _GetSessionEndpoint(CallOptions, total=False):
    ApplicationId: Required[str]; SessionId: Required[str]
def get_session_endpoint(name: str, /, *, result: type[_T9] = ..., select: Callable[[GetSessionEndpointResponse], _T9] = ..., **arguments: Unpack[_GetSessionEndpoint]) -> Task[_T9]: ...

class _ListApplications(CallOptions, total=False):
    NextToken: str; MaxResults: int; States: Sequence[ApplicationState | str]
def list_applications(name: str, /, *, result: type[_T10] = ..., select: Callable[[ListApplicationsResponse], _T10] = ..., **arguments: Unpack[_ListApplications]) -> Task[_T10]: ...

class _ListJobRunAttempts(CallOptions, total=False):
    ApplicationId: Required[str]; JobRunId: Required[str]; NextToken: str; MaxResults: int
def list_job_run_attempts(name: str, /, *, result: type[_T11] = ..., select: Callable[[ListJobRunAttemptsResponse], _T11] = ..., **arguments: Unpack[_ListJobRunAttempts]) -> Task[_T11]: ...

class _ListJobRuns(CallOptions, total=False):
    ApplicationId: Required[str]; NextToken: str; MaxResults: int; CreatedAtAfter: str | datetime
    CreatedAtBefore: str | datetime; States: Sequence[JobRunState | str]; Mode: JobRunMode | str
def list_job_runs(name: str, /, *, result: type[_T12] = ..., select: Callable[[ListJobRunsResponse], _T12] = ..., **arguments: Unpack[_ListJobRuns]) -> Task[_T12]: ...

class _ListSessions(CallOptions, total=False):
    ApplicationId: Required[str]; NextToken: str; MaxResults: int; States: Sequence[SessionState | str]
    CreatedAtAfter: str | datetime; CreatedAtBefore: str | datetime
def list_sessions(name: str, /, *, result: type[_T13] = ..., select: Callable[[ListSessionsResponse], _T13] = ..., **arguments: Unpack[_ListSessions]) -> Task[_T13]: ...

class _ListTagsForResource(CallOptions, total=False):
    ResourceArn: Required[str]
def list_tags_for_resource(name: str, /, *, result: type[_T14] = ..., select: Callable[[ListTagsForResourceResponse], _T14] = ..., **arguments: Unpack[_ListTagsForResource]) -> Task[_T14]: ...

class _StartApplication(PlainOptions, total=False):
    ApplicationId: Required[str]
@overload
def start_application(name: str, /, *, result: type[_T15] = ..., select: Callable[[StartApplicationResponse], _T15] = ..., **arguments: Unpack[_StartApplication]) -> Task[_T15]: ...
@overload
def start_application(name: str, /, *, wait: Literal[True], result: type[_T1] = ..., select: Callable[[Any], _T1] = ..., **arguments: Unpack[_StartApplication]) -> Task[_T1]: ...

class _StartJobRun(PlainOptions, total=False):
    ApplicationId: Required[str]; ClientToken: str; ExecutionRoleArn: Required[str]
    ExecutionIamPolicy: JobRunExecutionIamPolicyDict | JobRunExecutionIamPolicy; JobDriver: JobDriverDict | _JobDriver
    ConfigurationOverrides: ConfigurationOverridesDict | _ConfigurationOverrides; Tags: Mapping[str, str]
    ExecutionTimeoutMinutes: int; Name: str; Mode: JobRunMode | str; RetryPolicy: RetryPolicyDict | _RetryPolicy
    FlexExecution: FlexExecutionDict | _FlexExecution
@overload
def start_job_run(name: str, /, *, result: type[_T16] = ..., select: Callable[[StartJobRunResponse], _T16] = ..., **arguments: Unpack[_StartJobRun]) -> Task[_T16]: ...
@overload
def start_job_run(name: str, /, *, wait: Literal[True], result: type[_T1] = ..., select: Callable[[Any], _T1] = ..., **arguments: Unpack[_StartJobRun]) -> Task[_T1]: ...

class _StartSession(CallOptions, total=False):
    ApplicationId: Required[str]; ClientToken: Required[str]; ExecutionRoleArn: Required[str]
    ConfigurationOverrides: SessionConfigurationOverridesDict | SessionConfigurationOverrides; Tags: Mapping[str, str]
    IdleTimeoutMinutes: int; Name: str
def start_session(name: str, /, *, result: type[_T17] = ..., select: Callable[[StartSessionResponse], _T17] = ..., **arguments: Unpack[_StartSession]) -> Task[_T17]: ...

class _StopApplication(PlainOptions, total=False):
    ApplicationId: Required[str]
@overload
def stop_application(name: str, /, *, result: type[_T18] = ..., select: Callable[[StopApplicationResponse], _T18] = ..., **arguments: Unpack[_StopApplication]) -> Task[_T18]: ...
@overload
def stop_application(name: str, /, *, wait: Literal[True], result: type[_T1] = ..., select: Callable[[Any], _T1] = ..., **arguments: Unpack[_StopApplication]) -> Task[_T1]: ...

class _TagResource(CallOptions, total=False):
    ResourceArn: Required[str]; Tags: Required[Mapping[str, str]]
def tag_resource(name: str, /, *, result: type[_T19] = ..., select: Callable[[TagResourceResponse], _T19] = ..., **arguments: Unpack[_TagResource]) -> Task[_T19]: ...

class _TerminateSession(CallOptions, total=False):
    ApplicationId: Required[str]; SessionId: Required[str]
def terminate_session(name: str, /, *, result: type[_T20] = ..., select: Callable[[TerminateSessionResponse], _T20] = ..., **arguments: Unpack[_TerminateSession]) -> Task[_T20]: ...

class _UntagResource(CallOptions, total=False):
    ResourceArn: Required[str]; TagKeys: Required[Sequence[str]]
def untag_resource(name: str, /, *, result: type[_T21] = ..., select: Callable[[UntagResourceResponse], _T21] = ..., **arguments: Unpack[_UntagResource]) -> Task[_T21]: ...

class _UpdateApplication(CallOptions, total=False):
    ApplicationId: Required[str]; ClientToken: Required[str]
    InitialCapacity: Mapping[str, InitialCapacityConfigDict | InitialCapacityConfig]
    MaximumCapacity: MaximumAllowedResourcesDict | MaximumAllowedResources
    AutoStartConfiguration: AutoStartConfigDict | AutoStartConfig
    AutoStopConfiguration: AutoStopConfigDict | AutoStopConfig
    NetworkConfiguration: NetworkConfigurationDict | _NetworkConfiguration; Architecture: _Architecture | str
    ImageConfiguration: ImageConfigurationInputDict
    WorkerTypeSpecifications: Mapping[str, WorkerTypeSpecificationInputDict]
    InteractiveConfiguration: InteractiveConfigurationDict | _InteractiveConfiguration; ReleaseLabel: str
    RuntimeConfiguration: Sequence[ConfigurationDict | Configuration]
    MonitoringConfiguration: MonitoringConfigurationDict | _MonitoringConfiguration
    DiskEncryptionConfiguration: DiskEncryptionConfigurationDict | _DiskEncryptionConfiguration
    SchedulerConfiguration: SchedulerConfigurationDict | _SchedulerConfiguration
    IdentityCenterConfiguration: IdentityCenterConfigurationInputDict
    JobLevelCostAllocationConfiguration: JobLevelCostAllocationConfigurationDict | _JobLevelCostAllocationConfiguration
def update_application(name: str, /, *, result: type[_T22] = ..., select: Callable[[UpdateApplicationResponse], _T22] = ..., **arguments: Unpack[_UpdateApplication]) -> Task[_T22]: ...
