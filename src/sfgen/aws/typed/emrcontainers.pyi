"""emrcontainers: typed calls. Written by `sfgen stubs` from botocore 1.44.5; do not edit."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, Required, TypeAlias, TypedDict, overload

from typing_extensions import TypeVar, Unpack

from sfgen import Task
from sfgen.aws.options import CallOptions, ErrorName, PlainOptions

AllowAWSToRetainLogs: TypeAlias = Literal["ENABLED", "DISABLED"]
CertificateProviderType: TypeAlias = Literal["PEM"]
ContainerProviderType: TypeAlias = Literal["EKS"]
EndpointState: TypeAlias = Literal["CREATING", "ACTIVE", "TERMINATING", "TERMINATED", "TERMINATED_WITH_ERRORS"]
FailureReason: TypeAlias = Literal["INTERNAL_ERROR", "USER_ERROR", "VALIDATION_ERROR", "CLUSTER_UNAVAILABLE"]
JobRunState: TypeAlias = Literal["PENDING", "SUBMITTED", "RUNNING", "FAILED", "CANCELLED", "CANCEL_PENDING", "COMPLETED"]
PersistentAppUI: TypeAlias = Literal["ENABLED", "DISABLED"]
TemplateParameterDataType: TypeAlias = Literal["NUMBER", "STRING"]
VirtualClusterState: TypeAlias = Literal["RUNNING", "TERMINATING", "TERMINATED", "ARRESTED"]
_AllowAWSToRetainLogs: TypeAlias = AllowAWSToRetainLogs
_AuthenticationConfiguration: TypeAlias = AuthenticationConfiguration
_AuthorizationConfiguration: TypeAlias = AuthorizationConfiguration
_CertificateProviderType: TypeAlias = CertificateProviderType
_CloudWatchMonitoringConfiguration: TypeAlias = CloudWatchMonitoringConfiguration
_ConfigurationOverrides: TypeAlias = ConfigurationOverrides
_ContainerLogRotationConfiguration: TypeAlias = ContainerLogRotationConfiguration
_ContainerProvider: TypeAlias = ContainerProvider
_ContainerProviderType: TypeAlias = ContainerProviderType
_Credentials: TypeAlias = Credentials
_EksInfo: TypeAlias = EksInfo
_EncryptionConfiguration: TypeAlias = EncryptionConfiguration
_Endpoint: TypeAlias = Endpoint
_FailureReason: TypeAlias = FailureReason
_IdentityCenterConfiguration: TypeAlias = IdentityCenterConfiguration
_InTransitEncryptionConfiguration: TypeAlias = InTransitEncryptionConfiguration
_JobDriver: TypeAlias = JobDriver
_JobRun: TypeAlias = JobRun
_JobTemplate: TypeAlias = JobTemplate
_JobTemplateData: TypeAlias = JobTemplateData
_LakeFormationConfiguration: TypeAlias = LakeFormationConfiguration
_ManagedLogs: TypeAlias = ManagedLogs
_MonitoringConfiguration: TypeAlias = MonitoringConfiguration
_PersistentAppUI: TypeAlias = PersistentAppUI
_RetryPolicyConfiguration: TypeAlias = RetryPolicyConfiguration
_RetryPolicyExecution: TypeAlias = RetryPolicyExecution
_S3MonitoringConfiguration: TypeAlias = S3MonitoringConfiguration
_SchedulerConfiguration: TypeAlias = SchedulerConfiguration
_SchedulerStatus: TypeAlias = SchedulerStatus
_SdkHttpMetadata: TypeAlias = SdkHttpMetadata
_SdkResponseMetadata: TypeAlias = SdkResponseMetadata
_SecureNamespaceInfo: TypeAlias = SecureNamespaceInfo
_SecurityConfiguration: TypeAlias = SecurityConfiguration
_SecurityConfigurationData: TypeAlias = SecurityConfigurationData
_SparkSqlJobDriver: TypeAlias = SparkSqlJobDriver
_SparkSubmitJobDriver: TypeAlias = SparkSubmitJobDriver
_VirtualCluster: TypeAlias = VirtualCluster

class _Errors:
    EksRequestThrottledException: ErrorName
    InternalServerException: ErrorName
    RequestThrottledException: ErrorName
    ResourceNotFoundException: ErrorName
    ValidationException: ErrorName

errors: _Errors

class AuthenticationConfigurationDict(TypedDict, total=False):
    IdentityCenterConfiguration: IdentityCenterConfigurationDict | _IdentityCenterConfiguration
    IamConfiguration: IAMConfigurationDict | IAMConfiguration

class AuthorizationConfigurationDict(TypedDict, total=False):
    LakeFormationConfiguration: LakeFormationConfigurationDict | _LakeFormationConfiguration
    EncryptionConfiguration: EncryptionConfigurationDict | _EncryptionConfiguration

class CancelJobRunRequestDict(TypedDict, total=False):
    Id: Required[str]
    VirtualClusterId: Required[str]

class CloudWatchMonitoringConfigurationDict(TypedDict, total=False):
    LogGroupName: Required[str]
    LogStreamNamePrefix: str

class ConfigurationDict(TypedDict, total=False):
    Classification: Required[str]
    Properties: Mapping[str, str]
    Configurations: Sequence[ConfigurationDict | Configuration]

class ConfigurationOverridesDict(TypedDict, total=False):
    ApplicationConfiguration: Sequence[ConfigurationDict | Configuration]
    MonitoringConfiguration: MonitoringConfigurationDict | _MonitoringConfiguration

class ContainerInfoDict(TypedDict, total=False):
    EksInfo: EksInfoDict | _EksInfo

class ContainerLogRotationConfigurationDict(TypedDict, total=False):
    RotationSize: Required[str]
    MaxFilesToKeep: Required[int]

class ContainerProviderDict(TypedDict, total=False):
    Type: Required[ContainerProviderType | str]
    Id: Required[str]
    Info: ContainerInfoDict | ContainerInfo

class CreateJobTemplateRequestDict(TypedDict, total=False):
    Name: Required[str]
    ClientToken: Required[str]
    JobTemplateData: Required[JobTemplateDataDict | _JobTemplateData]
    Tags: Mapping[str, str]
    KmsKeyArn: str

class CreateManagedEndpointRequestDict(TypedDict, total=False):
    Name: Required[str]
    VirtualClusterId: Required[str]
    Type: Required[str]
    ReleaseLabel: Required[str]
    ExecutionRoleArn: Required[str]
    CertificateArn: str
    ConfigurationOverrides: ConfigurationOverridesDict | _ConfigurationOverrides
    ClientToken: Required[str]
    Tags: Mapping[str, str]
    SessionIdleTimeoutInMinutes: int

class CreateSecurityConfigurationRequestDict(TypedDict, total=False):
    ClientToken: Required[str]
    Name: Required[str]
    ContainerProvider: ContainerProviderDict | _ContainerProvider
    SecurityConfigurationData: Required[SecurityConfigurationDataDict | _SecurityConfigurationData]
    Tags: Mapping[str, str]

class CreateVirtualClusterRequestDict(TypedDict, total=False):
    Name: Required[str]
    ContainerProvider: Required[ContainerProviderDict | _ContainerProvider]
    ClientToken: str
    Tags: Mapping[str, str]
    SecurityConfigurationId: str
    SessionEnabled: bool
    SchedulerConfiguration: SchedulerConfigurationDict | _SchedulerConfiguration

class DeleteJobTemplateRequestDict(TypedDict, total=False):
    Id: Required[str]

class DeleteManagedEndpointRequestDict(TypedDict, total=False):
    Id: Required[str]
    VirtualClusterId: Required[str]

class DeleteSecurityConfigurationRequestDict(TypedDict, total=False):
    Id: Required[str]

class DeleteVirtualClusterRequestDict(TypedDict, total=False):
    Id: Required[str]

class DescribeJobRunRequestDict(TypedDict, total=False):
    Id: Required[str]
    VirtualClusterId: Required[str]

class DescribeJobTemplateRequestDict(TypedDict, total=False):
    Id: Required[str]

class DescribeManagedEndpointRequestDict(TypedDict, total=False):
    Id: Required[str]
    VirtualClusterId: Required[str]

class DescribeSecurityConfigurationRequestDict(TypedDict, total=False):
    Id: Required[str]

class DescribeVirtualClusterRequestDict(TypedDict, total=False):
    Id: Required[str]

class EksInfoDict(TypedDict, total=False):
    Namespace: str
    NodeLabel: str

class EncryptionConfigurationDict(TypedDict, total=False):
    InTransitEncryptionConfiguration: InTransitEncryptionConfigurationDict | _InTransitEncryptionConfiguration

class GetManagedEndpointSessionCredentialsRequestDict(TypedDict, total=False):
    EndpointIdentifier: Required[str]
    VirtualClusterIdentifier: Required[str]
    ExecutionRoleArn: Required[str]
    CredentialType: Required[str]
    DurationInSeconds: int
    LogContext: str
    ClientToken: str

class IAMConfigurationDict(TypedDict, total=False):
    SystemRole: str

class IdentityCenterConfigurationDict(TypedDict, total=False):
    EnableIdentityCenter: bool
    IdentityCenterApplicationAssignmentRequired: bool
    IdentityCenterInstanceARN: str
    EmrIdentityCenterApplicationARN: str

class InTransitEncryptionConfigurationDict(TypedDict, total=False):
    TlsCertificateConfiguration: TLSCertificateConfigurationDict | TLSCertificateConfiguration

class JobDriverDict(TypedDict, total=False):
    SparkSubmitJobDriver: SparkSubmitJobDriverDict | _SparkSubmitJobDriver
    SparkSqlJobDriver: SparkSqlJobDriverDict | _SparkSqlJobDriver

class JobTemplateDataDict(TypedDict, total=False):
    ExecutionRoleArn: Required[str]
    ReleaseLabel: Required[str]
    ConfigurationOverrides: ParametricConfigurationOverridesDict | ParametricConfigurationOverrides
    JobDriver: Required[JobDriverDict | _JobDriver]
    ParameterConfiguration: Mapping[str, TemplateParameterConfigurationDict | TemplateParameterConfiguration]
    JobTags: Mapping[str, str]

class LakeFormationConfigurationDict(TypedDict, total=False):
    AuthorizedSessionTagValue: str
    SecureNamespaceInfo: SecureNamespaceInfoDict | _SecureNamespaceInfo
    QueryEngineRoleArn: str

class ListJobRunsRequestDict(TypedDict, total=False):
    VirtualClusterId: Required[str]
    CreatedBefore: str | datetime
    CreatedAfter: str | datetime
    Name: str
    States: Sequence[JobRunState | str]
    MaxResults: int
    NextToken: str

class ListJobTemplatesRequestDict(TypedDict, total=False):
    CreatedAfter: str | datetime
    CreatedBefore: str | datetime
    MaxResults: int
    NextToken: str

class ListManagedEndpointsRequestDict(TypedDict, total=False):
    VirtualClusterId: Required[str]
    CreatedBefore: str | datetime
    CreatedAfter: str | datetime
    Types: Sequence[str]
    States: Sequence[EndpointState | str]
    MaxResults: int
    NextToken: str

class ListSecurityConfigurationsRequestDict(TypedDict, total=False):
    CreatedAfter: str | datetime
    CreatedBefore: str | datetime
    MaxResults: int
    NextToken: str

class ListTagsForResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]

class ListVirtualClustersRequestDict(TypedDict, total=False):
    ContainerProviderId: str
    ContainerProviderType: _ContainerProviderType | str
    CreatedAfter: str | datetime
    CreatedBefore: str | datetime
    States: Sequence[VirtualClusterState | str]
    MaxResults: int
    NextToken: str
    EksAccessEntryIntegrated: bool

class ManagedLogsDict(TypedDict, total=False):
    AllowAWSToRetainLogs: _AllowAWSToRetainLogs | str
    EncryptionKeyArn: str

class MonitoringConfigurationDict(TypedDict, total=False):
    ManagedLogs: ManagedLogsDict | _ManagedLogs
    PersistentAppUI: _PersistentAppUI | str
    CloudWatchMonitoringConfiguration: CloudWatchMonitoringConfigurationDict | _CloudWatchMonitoringConfiguration
    S3MonitoringConfiguration: S3MonitoringConfigurationDict | _S3MonitoringConfiguration
    ContainerLogRotationConfiguration: ContainerLogRotationConfigurationDict | _ContainerLogRotationConfiguration

class ParametricCloudWatchMonitoringConfigurationDict(TypedDict, total=False):
    LogGroupName: str
    LogStreamNamePrefix: str

class ParametricConfigurationOverridesDict(TypedDict, total=False):
    ApplicationConfiguration: Sequence[ConfigurationDict | Configuration]
    MonitoringConfiguration: ParametricMonitoringConfigurationDict | ParametricMonitoringConfiguration

class ParametricMonitoringConfigurationDict(TypedDict, total=False):
    PersistentAppUI: str
    CloudWatchMonitoringConfiguration: ParametricCloudWatchMonitoringConfigurationDict | ParametricCloudWatchMonitoringConfiguration
    S3MonitoringConfiguration: ParametricS3MonitoringConfigurationDict | ParametricS3MonitoringConfiguration

class ParametricS3MonitoringConfigurationDict(TypedDict, total=False):
    LogUri: str

class RetryPolicyConfigurationDict(TypedDict, total=False):
    MaxAttempts: Required[int]

class S3MonitoringConfigurationDict(TypedDict, total=False):
    LogUri: Required[str]
    EncryptionKeyArn: str

class SchedulerConfigurationDict(TypedDict, total=False):
    MaxInQueueJobRuns: int
    MaxConcurrentJobRuns: int

class SecureNamespaceInfoDict(TypedDict, total=False):
    ClusterId: str
    Namespace: str

class SecurityConfigurationDataDict(TypedDict, total=False):
    AuthorizationConfiguration: AuthorizationConfigurationDict | _AuthorizationConfiguration
    AuthenticationConfiguration: AuthenticationConfigurationDict | _AuthenticationConfiguration

class SparkSqlJobDriverDict(TypedDict, total=False):
    EntryPoint: str
    SparkSqlParameters: str

class SparkSubmitJobDriverDict(TypedDict, total=False):
    EntryPoint: Required[str]
    EntryPointArguments: Sequence[str]
    SparkSubmitParameters: str

class StartJobRunRequestDict(TypedDict, total=False):
    Name: str
    VirtualClusterId: Required[str]
    ClientToken: str
    ExecutionRoleArn: str
    ReleaseLabel: str
    JobDriver: JobDriverDict | _JobDriver
    ConfigurationOverrides: ConfigurationOverridesDict | _ConfigurationOverrides
    Tags: Mapping[str, str]
    JobTemplateId: str
    JobTemplateParameters: Mapping[str, str]
    RetryPolicyConfiguration: RetryPolicyConfigurationDict | _RetryPolicyConfiguration

class TLSCertificateConfigurationDict(TypedDict, total=False):
    CertificateProviderType: _CertificateProviderType | str
    PublicCertificateSecretArn: str
    PrivateCertificateSecretArn: str

class TagResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]
    Tags: Required[Mapping[str, str]]

class TemplateParameterConfigurationDict(TypedDict, total=False):
    Type: TemplateParameterDataType | str
    DefaultValue: str

class UntagResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]
    TagKeys: Required[Sequence[str]]

class UpdateVirtualClusterRequestDict(TypedDict, total=False):
    Id: Required[str]
    SchedulerConfiguration: SchedulerConfigurationDict | _SchedulerConfiguration
    ClientToken: Required[str]

class AuthenticationConfiguration:
    IdentityCenterConfiguration: _IdentityCenterConfiguration
    IamConfiguration: IAMConfiguration

class AuthorizationConfiguration:
    LakeFormationConfiguration: _LakeFormationConfiguration
    EncryptionConfiguration: _EncryptionConfiguration

class CancelJobRunResponse:
    Id: str
    VirtualClusterId: str

class Certificate:
    CertificateArn: str
    CertificateData: str

class CloudWatchMonitoringConfiguration:
    LogGroupName: str
    LogStreamNamePrefix: str

class Configuration:
    Classification: str
    Properties: dict[str, str]
    Configurations: list[Configuration]

class ConfigurationOverrides:
    ApplicationConfiguration: list[Configuration]
    MonitoringConfiguration: _MonitoringConfiguration

class ContainerInfo:
    EksInfo: _EksInfo

class ContainerLogRotationConfiguration:
    RotationSize: str
    MaxFilesToKeep: int

class ContainerProvider:
    Type: ContainerProviderType
    Id: str
    Info: ContainerInfo

class CreateJobTemplateResponse:
    Id: str
    Name: str
    Arn: str
    CreatedAt: str

class CreateManagedEndpointResponse:
    Id: str
    Name: str
    Arn: str
    VirtualClusterId: str

class CreateSecurityConfigurationResponse:
    Id: str
    Name: str
    Arn: str

class CreateVirtualClusterResponse:
    Id: str
    Name: str
    Arn: str
    SdkHttpMetadata: _SdkHttpMetadata
    SdkResponseMetadata: _SdkResponseMetadata

class Credentials:
    Token: str

class DeleteJobTemplateResponse:
    Id: str

class DeleteManagedEndpointResponse:
    Id: str
    VirtualClusterId: str

class DeleteSecurityConfigurationResponse:
    Id: str

class DeleteVirtualClusterResponse:
    Id: str
    SdkHttpMetadata: _SdkHttpMetadata
    SdkResponseMetadata: _SdkResponseMetadata

class DescribeJobRunResponse:
    JobRun: _JobRun

class DescribeJobTemplateResponse:
    JobTemplate: _JobTemplate

class DescribeManagedEndpointResponse:
    Endpoint: _Endpoint

class DescribeSecurityConfigurationResponse:
    SecurityConfiguration: _SecurityConfiguration

class DescribeVirtualClusterResponse:
    VirtualCluster: _VirtualCluster

class EksInfo:
    Namespace: str
    NodeLabel: str

class EncryptionConfiguration:
    InTransitEncryptionConfiguration: _InTransitEncryptionConfiguration

class Endpoint:
    Id: str
    Name: str
    Arn: str
    VirtualClusterId: str
    Type: str
    State: EndpointState
    ReleaseLabel: str
    ExecutionRoleArn: str
    CertificateArn: str
    CertificateAuthority: Certificate
    ConfigurationOverrides: _ConfigurationOverrides
    ServerUrl: str
    AuthProxyUrl: str
    CreatedAt: str
    SecurityGroup: str
    SubnetIds: list[str]
    StateDetails: str
    FailureReason: _FailureReason
    Tags: dict[str, str]

class GetManagedEndpointSessionCredentialsResponse:
    Id: str
    Credentials: _Credentials
    EndpointCredentials: _Credentials
    ExpiresAt: str

class IAMConfiguration:
    SystemRole: str

class IdentityCenterConfiguration:
    EnableIdentityCenter: bool
    IdentityCenterApplicationAssignmentRequired: bool
    IdentityCenterInstanceARN: str
    EmrIdentityCenterApplicationARN: str

class InTransitEncryptionConfiguration:
    TlsCertificateConfiguration: TLSCertificateConfiguration

class JobDriver:
    SparkSubmitJobDriver: _SparkSubmitJobDriver
    SparkSqlJobDriver: _SparkSqlJobDriver

class JobRun:
    Id: str
    Name: str
    VirtualClusterId: str
    Arn: str
    State: JobRunState
    ClientToken: str
    ExecutionRoleArn: str
    ReleaseLabel: str
    ConfigurationOverrides: _ConfigurationOverrides
    JobDriver: _JobDriver
    CreatedAt: str
    CreatedBy: str
    FinishedAt: str
    StateDetails: str
    FailureReason: _FailureReason
    Tags: dict[str, str]
    RetryPolicyConfiguration: _RetryPolicyConfiguration
    RetryPolicyExecution: _RetryPolicyExecution

class JobTemplate:
    Name: str
    Id: str
    Arn: str
    CreatedAt: str
    CreatedBy: str
    Tags: dict[str, str]
    JobTemplateData: _JobTemplateData
    KmsKeyArn: str
    DecryptionError: str

class JobTemplateData:
    ExecutionRoleArn: str
    ReleaseLabel: str
    ConfigurationOverrides: ParametricConfigurationOverrides
    JobDriver: _JobDriver
    ParameterConfiguration: dict[str, TemplateParameterConfiguration]
    JobTags: dict[str, str]

class LakeFormationConfiguration:
    AuthorizedSessionTagValue: str
    SecureNamespaceInfo: _SecureNamespaceInfo
    QueryEngineRoleArn: str

class ListJobRunsResponse:
    JobRuns: list[JobRun]
    NextToken: str

class ListJobTemplatesResponse:
    Templates: list[JobTemplate]
    NextToken: str

class ListManagedEndpointsResponse:
    Endpoints: list[Endpoint]
    NextToken: str

class ListSecurityConfigurationsResponse:
    SecurityConfigurations: list[SecurityConfiguration]
    NextToken: str

class ListTagsForResourceResponse:
    Tags: dict[str, str]

class ListVirtualClustersResponse:
    VirtualClusters: list[VirtualCluster]
    NextToken: str

class ManagedLogs:
    AllowAWSToRetainLogs: _AllowAWSToRetainLogs
    EncryptionKeyArn: str

class MonitoringConfiguration:
    ManagedLogs: _ManagedLogs
    PersistentAppUI: _PersistentAppUI
    CloudWatchMonitoringConfiguration: _CloudWatchMonitoringConfiguration
    S3MonitoringConfiguration: _S3MonitoringConfiguration
    ContainerLogRotationConfiguration: _ContainerLogRotationConfiguration

class ParametricCloudWatchMonitoringConfiguration:
    LogGroupName: str
    LogStreamNamePrefix: str

class ParametricConfigurationOverrides:
    ApplicationConfiguration: list[Configuration]
    MonitoringConfiguration: ParametricMonitoringConfiguration

class ParametricMonitoringConfiguration:
    PersistentAppUI: str
    CloudWatchMonitoringConfiguration: ParametricCloudWatchMonitoringConfiguration
    S3MonitoringConfiguration: ParametricS3MonitoringConfiguration

class ParametricS3MonitoringConfiguration:
    LogUri: str

class RetryPolicyConfiguration:
    MaxAttempts: int

class RetryPolicyExecution:
    CurrentAttemptCount: int

class S3MonitoringConfiguration:
    LogUri: str
    EncryptionKeyArn: str

class SchedulerConfiguration:
    MaxInQueueJobRuns: int
    MaxConcurrentJobRuns: int

class SchedulerStatus:
    CurrentInQueueJobRuns: int
    CurrentConcurrentJobRuns: int

class SdkHttpMetadata:
    AllHttpHeaders: dict[str, list[str]]
    HttpHeaders: dict[str, str]
    HttpStatusCode: int

class SdkResponseMetadata:
    RequestId: str

class SecureNamespaceInfo:
    ClusterId: str
    Namespace: str

class SecurityConfiguration:
    Id: str
    Name: str
    Arn: str
    CreatedAt: str
    CreatedBy: str
    SecurityConfigurationData: _SecurityConfigurationData
    Tags: dict[str, str]

class SecurityConfigurationData:
    AuthorizationConfiguration: _AuthorizationConfiguration
    AuthenticationConfiguration: _AuthenticationConfiguration

class SparkSqlJobDriver:
    EntryPoint: str
    SparkSqlParameters: str

class SparkSubmitJobDriver:
    EntryPoint: str
    EntryPointArguments: list[str]
    SparkSubmitParameters: str

class StartJobRunResponse:
    Id: str
    Name: str
    Arn: str
    VirtualClusterId: str
    SdkHttpMetadata: _SdkHttpMetadata
    SdkResponseMetadata: _SdkResponseMetadata

class TLSCertificateConfiguration:
    CertificateProviderType: _CertificateProviderType
    PublicCertificateSecretArn: str
    PrivateCertificateSecretArn: str

class TagResourceResponse:
    ...

class TemplateParameterConfiguration:
    Type: TemplateParameterDataType
    DefaultValue: str

class UntagResourceResponse:
    ...

class UpdateVirtualClusterResponse:
    VirtualCluster: _VirtualCluster

class VirtualCluster:
    Id: str
    Name: str
    Arn: str
    State: VirtualClusterState
    ContainerProvider: _ContainerProvider
    CreatedAt: str
    Tags: dict[str, str]
    SecurityConfigurationId: str
    SessionEnabled: bool
    SchedulerConfiguration: _SchedulerConfiguration
    SchedulerStatus: _SchedulerStatus

_CancelJobRun = TypeVar("_CancelJobRun", default=CancelJobRunResponse)
_CreateJobTemplate = TypeVar("_CreateJobTemplate", default=CreateJobTemplateResponse)
_CreateManagedEndpoint = TypeVar("_CreateManagedEndpoint", default=CreateManagedEndpointResponse)
_CreateSecurityConfiguration = TypeVar("_CreateSecurityConfiguration", default=CreateSecurityConfigurationResponse)
_CreateVirtualCluster = TypeVar("_CreateVirtualCluster", default=CreateVirtualClusterResponse)
_DeleteJobTemplate = TypeVar("_DeleteJobTemplate", default=DeleteJobTemplateResponse)
_DeleteManagedEndpoint = TypeVar("_DeleteManagedEndpoint", default=DeleteManagedEndpointResponse)
_DeleteSecurityConfiguration = TypeVar("_DeleteSecurityConfiguration", default=DeleteSecurityConfigurationResponse)
_DeleteVirtualCluster = TypeVar("_DeleteVirtualCluster", default=DeleteVirtualClusterResponse)
_DeleteVirtualClusterWaited = TypeVar("_DeleteVirtualClusterWaited", default=Any)
_DescribeJobRun = TypeVar("_DescribeJobRun", default=DescribeJobRunResponse)
_DescribeJobTemplate = TypeVar("_DescribeJobTemplate", default=DescribeJobTemplateResponse)
_DescribeManagedEndpoint = TypeVar("_DescribeManagedEndpoint", default=DescribeManagedEndpointResponse)
_DescribeSecurityConfiguration = TypeVar("_DescribeSecurityConfiguration", default=DescribeSecurityConfigurationResponse)
_DescribeVirtualCluster = TypeVar("_DescribeVirtualCluster", default=DescribeVirtualClusterResponse)
_GetManagedEndpointSessionCredentials = TypeVar("_GetManagedEndpointSessionCredentials", default=GetManagedEndpointSessionCredentialsResponse)
_ListJobRuns = TypeVar("_ListJobRuns", default=ListJobRunsResponse)
_ListJobTemplates = TypeVar("_ListJobTemplates", default=ListJobTemplatesResponse)
_ListManagedEndpoints = TypeVar("_ListManagedEndpoints", default=ListManagedEndpointsResponse)
_ListSecurityConfigurations = TypeVar("_ListSecurityConfigurations", default=ListSecurityConfigurationsResponse)
_ListTagsForResource = TypeVar("_ListTagsForResource", default=ListTagsForResourceResponse)
_ListVirtualClusters = TypeVar("_ListVirtualClusters", default=ListVirtualClustersResponse)
_StartJobRun = TypeVar("_StartJobRun", default=StartJobRunResponse)
_StartJobRunWaited = TypeVar("_StartJobRunWaited", default=Any)
_TagResource = TypeVar("_TagResource", default=TagResourceResponse)
_UntagResource = TypeVar("_UntagResource", default=UntagResourceResponse)
_UpdateVirtualCluster = TypeVar("_UpdateVirtualCluster", default=UpdateVirtualClusterResponse)

def cancel_job_run(
    name: str,
    /,
    *,
    Id: str,
    VirtualClusterId: str,
    result: type[_CancelJobRun] = ...,
    select: Callable[[CancelJobRunResponse], _CancelJobRun] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CancelJobRun]: ...

def create_job_template(
    name: str,
    /,
    *,
    Name: str,
    ClientToken: str,
    JobTemplateData: JobTemplateDataDict | JobTemplateData,
    Tags: Mapping[str, str] = ...,
    KmsKeyArn: str = ...,
    result: type[_CreateJobTemplate] = ...,
    select: Callable[[CreateJobTemplateResponse], _CreateJobTemplate] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateJobTemplate]: ...

def create_managed_endpoint(
    name: str,
    /,
    *,
    Name: str,
    VirtualClusterId: str,
    Type: str,
    ReleaseLabel: str,
    ExecutionRoleArn: str,
    ClientToken: str,
    CertificateArn: str = ...,
    ConfigurationOverrides: ConfigurationOverridesDict | ConfigurationOverrides = ...,
    Tags: Mapping[str, str] = ...,
    SessionIdleTimeoutInMinutes: int = ...,
    result: type[_CreateManagedEndpoint] = ...,
    select: Callable[[CreateManagedEndpointResponse], _CreateManagedEndpoint] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateManagedEndpoint]: ...

def create_security_configuration(
    name: str,
    /,
    *,
    ClientToken: str,
    Name: str,
    SecurityConfigurationData: SecurityConfigurationDataDict | SecurityConfigurationData,
    ContainerProvider: ContainerProviderDict | ContainerProvider = ...,
    Tags: Mapping[str, str] = ...,
    result: type[_CreateSecurityConfiguration] = ...,
    select: Callable[[CreateSecurityConfigurationResponse], _CreateSecurityConfiguration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateSecurityConfiguration]: ...

def create_virtual_cluster(
    name: str,
    /,
    *,
    Name: str,
    ContainerProvider: ContainerProviderDict | ContainerProvider,
    ClientToken: str = ...,
    Tags: Mapping[str, str] = ...,
    SecurityConfigurationId: str = ...,
    SessionEnabled: bool = ...,
    SchedulerConfiguration: SchedulerConfigurationDict | SchedulerConfiguration = ...,
    result: type[_CreateVirtualCluster] = ...,
    select: Callable[[CreateVirtualClusterResponse], _CreateVirtualCluster] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateVirtualCluster]: ...

def delete_job_template(
    name: str,
    /,
    *,
    Id: str,
    result: type[_DeleteJobTemplate] = ...,
    select: Callable[[DeleteJobTemplateResponse], _DeleteJobTemplate] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteJobTemplate]: ...

def delete_managed_endpoint(
    name: str,
    /,
    *,
    Id: str,
    VirtualClusterId: str,
    result: type[_DeleteManagedEndpoint] = ...,
    select: Callable[[DeleteManagedEndpointResponse], _DeleteManagedEndpoint] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteManagedEndpoint]: ...

def delete_security_configuration(
    name: str,
    /,
    *,
    Id: str,
    result: type[_DeleteSecurityConfiguration] = ...,
    select: Callable[[DeleteSecurityConfigurationResponse], _DeleteSecurityConfiguration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteSecurityConfiguration]: ...

@overload
def delete_virtual_cluster(
    name: str,
    /,
    *,
    Id: str,
    result: type[_DeleteVirtualCluster] = ...,
    select: Callable[[DeleteVirtualClusterResponse], _DeleteVirtualCluster] = ...,
    **options: Unpack[PlainOptions],
) -> Task[_DeleteVirtualCluster]: ...

@overload
def delete_virtual_cluster(
    name: str,
    /,
    *,
    Id: str,
    wait: Literal[True],
    result: type[_DeleteVirtualClusterWaited] = ...,
    select: Callable[[Any], _DeleteVirtualClusterWaited] = ...,
    **options: Unpack[PlainOptions],
) -> Task[_DeleteVirtualClusterWaited]: ...

def describe_job_run(
    name: str,
    /,
    *,
    Id: str,
    VirtualClusterId: str,
    result: type[_DescribeJobRun] = ...,
    select: Callable[[DescribeJobRunResponse], _DescribeJobRun] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeJobRun]: ...

def describe_job_template(
    name: str,
    /,
    *,
    Id: str,
    result: type[_DescribeJobTemplate] = ...,
    select: Callable[[DescribeJobTemplateResponse], _DescribeJobTemplate] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeJobTemplate]: ...

def describe_managed_endpoint(
    name: str,
    /,
    *,
    Id: str,
    VirtualClusterId: str,
    result: type[_DescribeManagedEndpoint] = ...,
    select: Callable[[DescribeManagedEndpointResponse], _DescribeManagedEndpoint] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeManagedEndpoint]: ...

def describe_security_configuration(
    name: str,
    /,
    *,
    Id: str,
    result: type[_DescribeSecurityConfiguration] = ...,
    select: Callable[[DescribeSecurityConfigurationResponse], _DescribeSecurityConfiguration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeSecurityConfiguration]: ...

def describe_virtual_cluster(
    name: str,
    /,
    *,
    Id: str,
    result: type[_DescribeVirtualCluster] = ...,
    select: Callable[[DescribeVirtualClusterResponse], _DescribeVirtualCluster] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeVirtualCluster]: ...

def get_managed_endpoint_session_credentials(
    name: str,
    /,
    *,
    EndpointIdentifier: str,
    VirtualClusterIdentifier: str,
    ExecutionRoleArn: str,
    CredentialType: str,
    DurationInSeconds: int = ...,
    LogContext: str = ...,
    ClientToken: str = ...,
    result: type[_GetManagedEndpointSessionCredentials] = ...,
    select: Callable[[GetManagedEndpointSessionCredentialsResponse], _GetManagedEndpointSessionCredentials] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetManagedEndpointSessionCredentials]: ...

def list_job_runs(
    name: str,
    /,
    *,
    VirtualClusterId: str,
    CreatedBefore: str | datetime = ...,
    CreatedAfter: str | datetime = ...,
    Name: str = ...,
    States: Sequence[JobRunState | str] = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_ListJobRuns] = ...,
    select: Callable[[ListJobRunsResponse], _ListJobRuns] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListJobRuns]: ...

def list_job_templates(
    name: str,
    /,
    *,
    CreatedAfter: str | datetime = ...,
    CreatedBefore: str | datetime = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_ListJobTemplates] = ...,
    select: Callable[[ListJobTemplatesResponse], _ListJobTemplates] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListJobTemplates]: ...

def list_managed_endpoints(
    name: str,
    /,
    *,
    VirtualClusterId: str,
    CreatedBefore: str | datetime = ...,
    CreatedAfter: str | datetime = ...,
    Types: Sequence[str] = ...,
    States: Sequence[EndpointState | str] = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_ListManagedEndpoints] = ...,
    select: Callable[[ListManagedEndpointsResponse], _ListManagedEndpoints] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListManagedEndpoints]: ...

def list_security_configurations(
    name: str,
    /,
    *,
    CreatedAfter: str | datetime = ...,
    CreatedBefore: str | datetime = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_ListSecurityConfigurations] = ...,
    select: Callable[[ListSecurityConfigurationsResponse], _ListSecurityConfigurations] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListSecurityConfigurations]: ...

def list_tags_for_resource(
    name: str,
    /,
    *,
    ResourceArn: str,
    result: type[_ListTagsForResource] = ...,
    select: Callable[[ListTagsForResourceResponse], _ListTagsForResource] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListTagsForResource]: ...

def list_virtual_clusters(
    name: str,
    /,
    *,
    ContainerProviderId: str = ...,
    ContainerProviderType: ContainerProviderType | str = ...,
    CreatedAfter: str | datetime = ...,
    CreatedBefore: str | datetime = ...,
    States: Sequence[VirtualClusterState | str] = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    EksAccessEntryIntegrated: bool = ...,
    result: type[_ListVirtualClusters] = ...,
    select: Callable[[ListVirtualClustersResponse], _ListVirtualClusters] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListVirtualClusters]: ...

@overload
def start_job_run(
    name: str,
    /,
    *,
    VirtualClusterId: str,
    Name: str = ...,
    ClientToken: str = ...,
    ExecutionRoleArn: str = ...,
    ReleaseLabel: str = ...,
    JobDriver: JobDriverDict | JobDriver = ...,
    ConfigurationOverrides: ConfigurationOverridesDict | ConfigurationOverrides = ...,
    Tags: Mapping[str, str] = ...,
    JobTemplateId: str = ...,
    JobTemplateParameters: Mapping[str, str] = ...,
    RetryPolicyConfiguration: RetryPolicyConfigurationDict | RetryPolicyConfiguration = ...,
    result: type[_StartJobRun] = ...,
    select: Callable[[StartJobRunResponse], _StartJobRun] = ...,
    **options: Unpack[PlainOptions],
) -> Task[_StartJobRun]: ...

@overload
def start_job_run(
    name: str,
    /,
    *,
    VirtualClusterId: str,
    Name: str = ...,
    ClientToken: str = ...,
    ExecutionRoleArn: str = ...,
    ReleaseLabel: str = ...,
    JobDriver: JobDriverDict | JobDriver = ...,
    ConfigurationOverrides: ConfigurationOverridesDict | ConfigurationOverrides = ...,
    Tags: Mapping[str, str] = ...,
    JobTemplateId: str = ...,
    JobTemplateParameters: Mapping[str, str] = ...,
    RetryPolicyConfiguration: RetryPolicyConfigurationDict | RetryPolicyConfiguration = ...,
    wait: Literal[True],
    result: type[_StartJobRunWaited] = ...,
    select: Callable[[Any], _StartJobRunWaited] = ...,
    **options: Unpack[PlainOptions],
) -> Task[_StartJobRunWaited]: ...

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

def update_virtual_cluster(
    name: str,
    /,
    *,
    Id: str,
    ClientToken: str,
    SchedulerConfiguration: SchedulerConfigurationDict | SchedulerConfiguration = ...,
    result: type[_UpdateVirtualCluster] = ...,
    select: Callable[[UpdateVirtualClusterResponse], _UpdateVirtualCluster] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateVirtualCluster]: ...
