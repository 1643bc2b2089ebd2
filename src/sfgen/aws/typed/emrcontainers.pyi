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
    EksRequestThrottledException: ErrorName; InternalServerException: ErrorName; RequestThrottledException: ErrorName
    ResourceNotFoundException: ErrorName; ValidationException: ErrorName
errors: _Errors

class AuthenticationConfigurationDict(TypedDict, total=False):
    IdentityCenterConfiguration: IdentityCenterConfigurationDict | _IdentityCenterConfiguration
    IamConfiguration: IAMConfigurationDict | IAMConfiguration
class AuthorizationConfigurationDict(TypedDict, total=False):
    LakeFormationConfiguration: LakeFormationConfigurationDict | _LakeFormationConfiguration
    EncryptionConfiguration: EncryptionConfigurationDict | _EncryptionConfiguration
class CancelJobRunRequestDict(TypedDict, total=False):
    Id: Required[str]; VirtualClusterId: Required[str]
class CloudWatchMonitoringConfigurationDict(TypedDict, total=False):
    LogGroupName: Required[str]; LogStreamNamePrefix: str
class ConfigurationDict(TypedDict, total=False):
    Classification: Required[str]; Properties: Mapping[str, str]
    Configurations: Sequence[ConfigurationDict | Configuration]
class ConfigurationOverridesDict(TypedDict, total=False):
    ApplicationConfiguration: Sequence[ConfigurationDict | Configuration]
    MonitoringConfiguration: MonitoringConfigurationDict | _MonitoringConfiguration
class ContainerInfoDict(TypedDict, total=False):
    EksInfo: EksInfoDict | _EksInfo
class ContainerLogRotationConfigurationDict(TypedDict, total=False):
    RotationSize: Required[str]; MaxFilesToKeep: Required[int]
class ContainerProviderDict(TypedDict, total=False):
    Type: Required[ContainerProviderType | str]; Id: Required[str]; Info: ContainerInfoDict | ContainerInfo
class CreateJobTemplateRequestDict(TypedDict, total=False):
    Name: Required[str]; ClientToken: Required[str]; JobTemplateData: Required[JobTemplateDataDict | _JobTemplateData]
    Tags: Mapping[str, str]; KmsKeyArn: str
class CreateManagedEndpointRequestDict(TypedDict, total=False):
    Name: Required[str]; VirtualClusterId: Required[str]; Type: Required[str]; ReleaseLabel: Required[str]
    ExecutionRoleArn: Required[str]; CertificateArn: str
    ConfigurationOverrides: ConfigurationOverridesDict | _ConfigurationOverrides; ClientToken: Required[str]
    Tags: Mapping[str, str]; SessionIdleTimeoutInMinutes: int
class CreateSecurityConfigurationRequestDict(TypedDict, total=False):
    ClientToken: Required[str]; Name: Required[str]; ContainerProvider: ContainerProviderDict | _ContainerProvider
    SecurityConfigurationData: Required[SecurityConfigurationDataDict | _SecurityConfigurationData]
    Tags: Mapping[str, str]
class CreateVirtualClusterRequestDict(TypedDict, total=False):
    Name: Required[str]; ContainerProvider: Required[ContainerProviderDict | _ContainerProvider]; ClientToken: str
    Tags: Mapping[str, str]; SecurityConfigurationId: str; SessionEnabled: bool
    SchedulerConfiguration: SchedulerConfigurationDict | _SchedulerConfiguration
class DeleteJobTemplateRequestDict(TypedDict, total=False):
    Id: Required[str]
class DeleteManagedEndpointRequestDict(TypedDict, total=False):
    Id: Required[str]; VirtualClusterId: Required[str]
class DeleteSecurityConfigurationRequestDict(TypedDict, total=False):
    Id: Required[str]
class DeleteVirtualClusterRequestDict(TypedDict, total=False):
    Id: Required[str]
class DescribeJobRunRequestDict(TypedDict, total=False):
    Id: Required[str]; VirtualClusterId: Required[str]
class DescribeJobTemplateRequestDict(TypedDict, total=False):
    Id: Required[str]
class DescribeManagedEndpointRequestDict(TypedDict, total=False):
    Id: Required[str]; VirtualClusterId: Required[str]
class DescribeSecurityConfigurationRequestDict(TypedDict, total=False):
    Id: Required[str]
class DescribeVirtualClusterRequestDict(TypedDict, total=False):
    Id: Required[str]
class EksInfoDict(TypedDict, total=False):
    Namespace: str; NodeLabel: str
class EncryptionConfigurationDict(TypedDict, total=False):
    InTransitEncryptionConfiguration: InTransitEncryptionConfigurationDict | _InTransitEncryptionConfiguration
class GetManagedEndpointSessionCredentialsRequestDict(TypedDict, total=False):
    EndpointIdentifier: Required[str]; VirtualClusterIdentifier: Required[str]; ExecutionRoleArn: Required[str]
    CredentialType: Required[str]; DurationInSeconds: int; LogContext: str; ClientToken: str
class IAMConfigurationDict(TypedDict, total=False):
    SystemRole: str
class IdentityCenterConfigurationDict(TypedDict, total=False):
    EnableIdentityCenter: bool; IdentityCenterApplicationAssignmentRequired: bool; IdentityCenterInstanceARN: str
    EmrIdentityCenterApplicationARN: str
class InTransitEncryptionConfigurationDict(TypedDict, total=False):
    TlsCertificateConfiguration: TLSCertificateConfigurationDict | TLSCertificateConfiguration
class JobDriverDict(TypedDict, total=False):
    SparkSubmitJobDriver: SparkSubmitJobDriverDict | _SparkSubmitJobDriver
    SparkSqlJobDriver: SparkSqlJobDriverDict | _SparkSqlJobDriver
class JobTemplateDataDict(TypedDict, total=False):
    ExecutionRoleArn: Required[str]; ReleaseLabel: Required[str]
    ConfigurationOverrides: ParametricConfigurationOverridesDict | ParametricConfigurationOverrides
    JobDriver: Required[JobDriverDict | _JobDriver]
    ParameterConfiguration: Mapping[str, TemplateParameterConfigurationDict | TemplateParameterConfiguration]
    JobTags: Mapping[str, str]
class LakeFormationConfigurationDict(TypedDict, total=False):
    AuthorizedSessionTagValue: str; SecureNamespaceInfo: SecureNamespaceInfoDict | _SecureNamespaceInfo
    QueryEngineRoleArn: str
class ListJobRunsRequestDict(TypedDict, total=False):
    VirtualClusterId: Required[str]; CreatedBefore: str | datetime; CreatedAfter: str | datetime; Name: str
    States: Sequence[JobRunState | str]; MaxResults: int; NextToken: str
class ListJobTemplatesRequestDict(TypedDict, total=False):
    CreatedAfter: str | datetime; CreatedBefore: str | datetime; MaxResults: int; NextToken: str
class ListManagedEndpointsRequestDict(TypedDict, total=False):
    VirtualClusterId: Required[str]; CreatedBefore: str | datetime; CreatedAfter: str | datetime; Types: Sequence[str]
    States: Sequence[EndpointState | str]; MaxResults: int; NextToken: str
class ListSecurityConfigurationsRequestDict(TypedDict, total=False):
    CreatedAfter: str | datetime; CreatedBefore: str | datetime; MaxResults: int; NextToken: str
class ListTagsForResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]
class ListVirtualClustersRequestDict(TypedDict, total=False):
    ContainerProviderId: str; ContainerProviderType: _ContainerProviderType | str; CreatedAfter: str | datetime
    CreatedBefore: str | datetime; States: Sequence[VirtualClusterState | str]; MaxResults: int; NextToken: str
    EksAccessEntryIntegrated: bool
class ManagedLogsDict(TypedDict, total=False):
    AllowAWSToRetainLogs: _AllowAWSToRetainLogs | str; EncryptionKeyArn: str
class MonitoringConfigurationDict(TypedDict, total=False):
    ManagedLogs: ManagedLogsDict | _ManagedLogs; PersistentAppUI: _PersistentAppUI | str
    CloudWatchMonitoringConfiguration: CloudWatchMonitoringConfigurationDict | _CloudWatchMonitoringConfiguration
    S3MonitoringConfiguration: S3MonitoringConfigurationDict | _S3MonitoringConfiguration
    ContainerLogRotationConfiguration: ContainerLogRotationConfigurationDict | _ContainerLogRotationConfiguration
class ParametricCloudWatchMonitoringConfigurationDict(TypedDict, total=False):
    LogGroupName: str; LogStreamNamePrefix: str
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
    LogUri: Required[str]; EncryptionKeyArn: str
class SchedulerConfigurationDict(TypedDict, total=False):
    MaxInQueueJobRuns: int; MaxConcurrentJobRuns: int
class SecureNamespaceInfoDict(TypedDict, total=False):
    ClusterId: str; Namespace: str
class SecurityConfigurationDataDict(TypedDict, total=False):
    AuthorizationConfiguration: AuthorizationConfigurationDict | _AuthorizationConfiguration
    AuthenticationConfiguration: AuthenticationConfigurationDict | _AuthenticationConfiguration
class SparkSqlJobDriverDict(TypedDict, total=False):
    EntryPoint: str; SparkSqlParameters: str
class SparkSubmitJobDriverDict(TypedDict, total=False):
    EntryPoint: Required[str]; EntryPointArguments: Sequence[str]; SparkSubmitParameters: str
class StartJobRunRequestDict(TypedDict, total=False):
    Name: str; VirtualClusterId: Required[str]; ClientToken: str; ExecutionRoleArn: str; ReleaseLabel: str
    JobDriver: JobDriverDict | _JobDriver
    ConfigurationOverrides: ConfigurationOverridesDict | _ConfigurationOverrides; Tags: Mapping[str, str]
    JobTemplateId: str; JobTemplateParameters: Mapping[str, str]
    RetryPolicyConfiguration: RetryPolicyConfigurationDict | _RetryPolicyConfiguration
class TLSCertificateConfigurationDict(TypedDict, total=False):
    CertificateProviderType: _CertificateProviderType | str; PublicCertificateSecretArn: str
    PrivateCertificateSecretArn: str
class TagResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]; Tags: Required[Mapping[str, str]]
class TemplateParameterConfigurationDict(TypedDict, total=False):
    Type: TemplateParameterDataType | str; DefaultValue: str
class UntagResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]; TagKeys: Required[Sequence[str]]
class UpdateVirtualClusterRequestDict(TypedDict, total=False):
    Id: Required[str]; SchedulerConfiguration: SchedulerConfigurationDict | _SchedulerConfiguration
    ClientToken: Required[str]
class AuthenticationConfiguration:
    IdentityCenterConfiguration: _IdentityCenterConfiguration; IamConfiguration: IAMConfiguration
class AuthorizationConfiguration:
    LakeFormationConfiguration: _LakeFormationConfiguration; EncryptionConfiguration: _EncryptionConfiguration
class CancelJobRunResponse:
    Id: str; VirtualClusterId: str
class Certificate:
    CertificateArn: str; CertificateData: str
class CloudWatchMonitoringConfiguration:
    LogGroupName: str; LogStreamNamePrefix: str
class Configuration:
    Classification: str; Properties: dict[str, str]; Configurations: list[Configuration]
class ConfigurationOverrides:
    ApplicationConfiguration: list[Configuration]; MonitoringConfiguration: _MonitoringConfiguration
class ContainerInfo:
    EksInfo: _EksInfo
class ContainerLogRotationConfiguration:
    RotationSize: str; MaxFilesToKeep: int
class ContainerProvider:
    Type: ContainerProviderType; Id: str; Info: ContainerInfo
class CreateJobTemplateResponse:
    Id: str; Name: str; Arn: str; CreatedAt: str
class CreateManagedEndpointResponse:
    Id: str; Name: str; Arn: str; VirtualClusterId: str
class CreateSecurityConfigurationResponse:
    Id: str; Name: str; Arn: str
class CreateVirtualClusterResponse:
    Id: str; Name: str; Arn: str; SdkHttpMetadata: _SdkHttpMetadata; SdkResponseMetadata: _SdkResponseMetadata
class Credentials:
    Token: str
class DeleteJobTemplateResponse:
    Id: str
class DeleteManagedEndpointResponse:
    Id: str; VirtualClusterId: str
class DeleteSecurityConfigurationResponse:
    Id: str
class DeleteVirtualClusterResponse:
    Id: str; SdkHttpMetadata: _SdkHttpMetadata; SdkResponseMetadata: _SdkResponseMetadata
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
    Namespace: str; NodeLabel: str
class EncryptionConfiguration:
    InTransitEncryptionConfiguration: _InTransitEncryptionConfiguration
class Endpoint:
    Id: str; Name: str; Arn: str; VirtualClusterId: str; Type: str; State: EndpointState; ReleaseLabel: str
    ExecutionRoleArn: str; CertificateArn: str; CertificateAuthority: Certificate
    ConfigurationOverrides: _ConfigurationOverrides; ServerUrl: str; AuthProxyUrl: str; CreatedAt: str
    SecurityGroup: str; SubnetIds: list[str]; StateDetails: str; FailureReason: _FailureReason; Tags: dict[str, str]
class GetManagedEndpointSessionCredentialsResponse:
    Id: str; Credentials: _Credentials; EndpointCredentials: _Credentials; ExpiresAt: str
class IAMConfiguration:
    SystemRole: str
class IdentityCenterConfiguration:
    EnableIdentityCenter: bool; IdentityCenterApplicationAssignmentRequired: bool; IdentityCenterInstanceARN: str
    EmrIdentityCenterApplicationARN: str
class InTransitEncryptionConfiguration:
    TlsCertificateConfiguration: TLSCertificateConfiguration
class JobDriver:
    SparkSubmitJobDriver: _SparkSubmitJobDriver; SparkSqlJobDriver: _SparkSqlJobDriver
class JobRun:
    Id: str; Name: str; VirtualClusterId: str; Arn: str; State: JobRunState; ClientToken: str; ExecutionRoleArn: str
    ReleaseLabel: str; ConfigurationOverrides: _ConfigurationOverrides; JobDriver: _JobDriver; CreatedAt: str
    CreatedBy: str; FinishedAt: str; StateDetails: str; FailureReason: _FailureReason; Tags: dict[str, str]
    RetryPolicyConfiguration: _RetryPolicyConfiguration; RetryPolicyExecution: _RetryPolicyExecution
class JobTemplate:
    Name: str; Id: str; Arn: str; CreatedAt: str; CreatedBy: str; Tags: dict[str, str]
    JobTemplateData: _JobTemplateData; KmsKeyArn: str; DecryptionError: str
class JobTemplateData:
    ExecutionRoleArn: str; ReleaseLabel: str; ConfigurationOverrides: ParametricConfigurationOverrides
    JobDriver: _JobDriver; ParameterConfiguration: dict[str, TemplateParameterConfiguration]; JobTags: dict[str, str]
class LakeFormationConfiguration:
    AuthorizedSessionTagValue: str; SecureNamespaceInfo: _SecureNamespaceInfo; QueryEngineRoleArn: str
class ListJobRunsResponse:
    JobRuns: list[JobRun]; NextToken: str
class ListJobTemplatesResponse:
    Templates: list[JobTemplate]; NextToken: str
class ListManagedEndpointsResponse:
    Endpoints: list[Endpoint]; NextToken: str
class ListSecurityConfigurationsResponse:
    SecurityConfigurations: list[SecurityConfiguration]; NextToken: str
class ListTagsForResourceResponse:
    Tags: dict[str, str]
class ListVirtualClustersResponse:
    VirtualClusters: list[VirtualCluster]; NextToken: str
class ManagedLogs:
    AllowAWSToRetainLogs: _AllowAWSToRetainLogs; EncryptionKeyArn: str
class MonitoringConfiguration:
    ManagedLogs: _ManagedLogs; PersistentAppUI: _PersistentAppUI
    CloudWatchMonitoringConfiguration: _CloudWatchMonitoringConfiguration
    S3MonitoringConfiguration: _S3MonitoringConfiguration
    ContainerLogRotationConfiguration: _ContainerLogRotationConfiguration
class ParametricCloudWatchMonitoringConfiguration:
    LogGroupName: str; LogStreamNamePrefix: str
class ParametricConfigurationOverrides:
    ApplicationConfiguration: list[Configuration]; MonitoringConfiguration: ParametricMonitoringConfiguration
class ParametricMonitoringConfiguration:
    PersistentAppUI: str; CloudWatchMonitoringConfiguration: ParametricCloudWatchMonitoringConfiguration
    S3MonitoringConfiguration: ParametricS3MonitoringConfiguration
class ParametricS3MonitoringConfiguration:
    LogUri: str
class RetryPolicyConfiguration:
    MaxAttempts: int
class RetryPolicyExecution:
    CurrentAttemptCount: int
class S3MonitoringConfiguration:
    LogUri: str; EncryptionKeyArn: str
class SchedulerConfiguration:
    MaxInQueueJobRuns: int; MaxConcurrentJobRuns: int
class SchedulerStatus:
    CurrentInQueueJobRuns: int; CurrentConcurrentJobRuns: int
class SdkHttpMetadata:
    AllHttpHeaders: dict[str, list[str]]; HttpHeaders: dict[str, str]; HttpStatusCode: int
class SdkResponseMetadata:
    RequestId: str
class SecureNamespaceInfo:
    ClusterId: str; Namespace: str
class SecurityConfiguration:
    Id: str; Name: str; Arn: str; CreatedAt: str; CreatedBy: str
    SecurityConfigurationData: _SecurityConfigurationData; Tags: dict[str, str]
class SecurityConfigurationData:
    AuthorizationConfiguration: _AuthorizationConfiguration; AuthenticationConfiguration: _AuthenticationConfiguration
class SparkSqlJobDriver:
    EntryPoint: str; SparkSqlParameters: str
class SparkSubmitJobDriver:
    EntryPoint: str; EntryPointArguments: list[str]; SparkSubmitParameters: str
class StartJobRunResponse:
    Id: str; Name: str; Arn: str; VirtualClusterId: str; SdkHttpMetadata: _SdkHttpMetadata
    SdkResponseMetadata: _SdkResponseMetadata
class TLSCertificateConfiguration:
    CertificateProviderType: _CertificateProviderType; PublicCertificateSecretArn: str
    PrivateCertificateSecretArn: str
class TagResourceResponse:
    ...
class TemplateParameterConfiguration:
    Type: TemplateParameterDataType; DefaultValue: str
class UntagResourceResponse:
    ...
class UpdateVirtualClusterResponse:
    VirtualCluster: _VirtualCluster
class VirtualCluster:
    Id: str; Name: str; Arn: str; State: VirtualClusterState; ContainerProvider: _ContainerProvider; CreatedAt: str
    Tags: dict[str, str]; SecurityConfigurationId: str; SessionEnabled: bool
    SchedulerConfiguration: _SchedulerConfiguration; SchedulerStatus: _SchedulerStatus

_T0 = TypeVar("_T0", default=CancelJobRunResponse)
_T1 = TypeVar("_T1", default=CreateJobTemplateResponse)
_T2 = TypeVar("_T2", default=CreateManagedEndpointResponse)
_T3 = TypeVar("_T3", default=CreateSecurityConfigurationResponse)
_T4 = TypeVar("_T4", default=CreateVirtualClusterResponse)
_T5 = TypeVar("_T5", default=DeleteJobTemplateResponse)
_T6 = TypeVar("_T6", default=DeleteManagedEndpointResponse)
_T7 = TypeVar("_T7", default=DeleteSecurityConfigurationResponse)
_T8 = TypeVar("_T8", default=DeleteVirtualClusterResponse)
_T9 = TypeVar("_T9", default=Any)
_T10 = TypeVar("_T10", default=DescribeJobRunResponse)
_T11 = TypeVar("_T11", default=DescribeJobTemplateResponse)
_T12 = TypeVar("_T12", default=DescribeManagedEndpointResponse)
_T13 = TypeVar("_T13", default=DescribeSecurityConfigurationResponse)
_T14 = TypeVar("_T14", default=DescribeVirtualClusterResponse)
_T15 = TypeVar("_T15", default=GetManagedEndpointSessionCredentialsResponse)
_T16 = TypeVar("_T16", default=ListJobRunsResponse)
_T17 = TypeVar("_T17", default=ListJobTemplatesResponse)
_T18 = TypeVar("_T18", default=ListManagedEndpointsResponse)
_T19 = TypeVar("_T19", default=ListSecurityConfigurationsResponse)
_T20 = TypeVar("_T20", default=ListTagsForResourceResponse)
_T21 = TypeVar("_T21", default=ListVirtualClustersResponse)
_T22 = TypeVar("_T22", default=StartJobRunResponse)
_T23 = TypeVar("_T23", default=TagResourceResponse)
_T24 = TypeVar("_T24", default=UntagResourceResponse)
_T25 = TypeVar("_T25", default=UpdateVirtualClusterResponse)

class _CancelJobRun(CallOptions, total=False):
    Id: Required[str]; VirtualClusterId: Required[str]
def cancel_job_run(name: str, /, *, result: type[_T0] = ..., select: Callable[[CancelJobRunResponse], _T0] = ..., **arguments: Unpack[_CancelJobRun]) -> Task[_T0]: ...

class _CreateJobTemplate(CallOptions, total=False):
    Name: Required[str]; ClientToken: Required[str]; JobTemplateData: Required[JobTemplateDataDict | _JobTemplateData]
    Tags: Mapping[str, str]; KmsKeyArn: str
def create_job_template(name: str, /, *, result: type[_T1] = ..., select: Callable[[CreateJobTemplateResponse], _T1] = ..., **arguments: Unpack[_CreateJobTemplate]) -> Task[_T1]: ...

class _CreateManagedEndpoint(CallOptions, total=False):
    Name: Required[str]; VirtualClusterId: Required[str]; Type: Required[str]; ReleaseLabel: Required[str]
    ExecutionRoleArn: Required[str]; CertificateArn: str
    ConfigurationOverrides: ConfigurationOverridesDict | _ConfigurationOverrides; ClientToken: Required[str]
    Tags: Mapping[str, str]; SessionIdleTimeoutInMinutes: int
def create_managed_endpoint(name: str, /, *, result: type[_T2] = ..., select: Callable[[CreateManagedEndpointResponse], _T2] = ..., **arguments: Unpack[_CreateManagedEndpoint]) -> Task[_T2]: ...

class _CreateSecurityConfiguration(CallOptions, total=False):
    ClientToken: Required[str]; Name: Required[str]; ContainerProvider: ContainerProviderDict | _ContainerProvider
    SecurityConfigurationData: Required[SecurityConfigurationDataDict | _SecurityConfigurationData]
    Tags: Mapping[str, str]
def create_security_configuration(name: str, /, *, result: type[_T3] = ..., select: Callable[[CreateSecurityConfigurationResponse], _T3] = ..., **arguments: Unpack[_CreateSecurityConfiguration]) -> Task[_T3]: ...

class _CreateVirtualCluster(CallOptions, total=False):
    Name: Required[str]; ContainerProvider: Required[ContainerProviderDict | _ContainerProvider]; ClientToken: str
    Tags: Mapping[str, str]; SecurityConfigurationId: str; SessionEnabled: bool
    SchedulerConfiguration: SchedulerConfigurationDict | _SchedulerConfiguration
def create_virtual_cluster(name: str, /, *, result: type[_T4] = ..., select: Callable[[CreateVirtualClusterResponse], _T4] = ..., **arguments: Unpack[_CreateVirtualCluster]) -> Task[_T4]: ...

class _DeleteJobTemplate(CallOptions, total=False):
    Id: Required[str]
def delete_job_template(name: str, /, *, result: type[_T5] = ..., select: Callable[[DeleteJobTemplateResponse], _T5] = ..., **arguments: Unpack[_DeleteJobTemplate]) -> Task[_T5]: ...

class _DeleteManagedEndpoint(CallOptions, total=False):
    Id: Required[str]; VirtualClusterId: Required[str]
def delete_managed_endpoint(name: str, /, *, result: type[_T6] = ..., select: Callable[[DeleteManagedEndpointResponse], _T6] = ..., **arguments: Unpack[_DeleteManagedEndpoint]) -> Task[_T6]: ...

class _DeleteSecurityConfiguration(CallOptions, total=False):
    Id: Required[str]
def delete_security_configuration(name: str, /, *, result: type[_T7] = ..., select: Callable[[DeleteSecurityConfigurationResponse], _T7] = ..., **arguments: Unpack[_DeleteSecurityConfiguration]) -> Task[_T7]: ...

class _DeleteVirtualCluster(PlainOptions, total=False):
    Id: Required[str]
@overload
def delete_virtual_cluster(name: str, /, *, result: type[_T8] = ..., select: Callable[[DeleteVirtualClusterResponse], _T8] = ..., **arguments: Unpack[_DeleteVirtualCluster]) -> Task[_T8]: ...
@overload
def delete_virtual_cluster(name: str, /, *, wait: Literal[True], result: type[_T9] = ..., select: Callable[[Any], _T9] = ..., **arguments: Unpack[_DeleteVirtualCluster]) -> Task[_T9]: ...

class _DescribeJobRun(CallOptions, total=False):
    Id: Required[str]; VirtualClusterId: Required[str]
def describe_job_run(name: str, /, *, result: type[_T10] = ..., select: Callable[[DescribeJobRunResponse], _T10] = ..., **arguments: Unpack[_DescribeJobRun]) -> Task[_T10]: ...

class _DescribeJobTemplate(CallOptions, total=False):
    Id: Required[str]
def describe_job_template(name: str, /, *, result: type[_T11] = ..., select: Callable[[DescribeJobTemplateResponse], _T11] = ..., **arguments: Unpack[_DescribeJobTemplate]) -> Task[_T11]: ...

class _DescribeManagedEndpoint(CallOptions, total=False):
    Id: Required[str]; VirtualClusterId: Required[str]
def describe_managed_endpoint(name: str, /, *, result: type[_T12] = ..., select: Callable[[DescribeManagedEndpointResponse], _T12] = ..., **arguments: Unpack[_DescribeManagedEndpoint]) -> Task[_T12]: ...

class _DescribeSecurityConfiguration(CallOptions, total=False):
    Id: Required[str]
def describe_security_configuration(name: str, /, *, result: type[_T13] = ..., select: Callable[[DescribeSecurityConfigurationResponse], _T13] = ..., **arguments: Unpack[_DescribeSecurityConfiguration]) -> Task[_T13]: ...

class _DescribeVirtualCluster(CallOptions, total=False):
    Id: Required[str]
def describe_virtual_cluster(name: str, /, *, result: type[_T14] = ..., select: Callable[[DescribeVirtualClusterResponse], _T14] = ..., **arguments: Unpack[_DescribeVirtualCluster]) -> Task[_T14]: ...

class _GetManagedEndpointSessionCredentials(CallOptions, total=False):
    EndpointIdentifier: Required[str]; VirtualClusterIdentifier: Required[str]; ExecutionRoleArn: Required[str]
    CredentialType: Required[str]; DurationInSeconds: int; LogContext: str; ClientToken: str
def get_managed_endpoint_session_credentials(name: str, /, *, result: type[_T15] = ..., select: Callable[[GetManagedEndpointSessionCredentialsResponse], _T15] = ..., **arguments: Unpack[_GetManagedEndpointSessionCredentials]) -> Task[_T15]: ...

class _ListJobRuns(CallOptions, total=False):
    VirtualClusterId: Required[str]; CreatedBefore: str | datetime; CreatedAfter: str | datetime; Name: str
    States: Sequence[JobRunState | str]; MaxResults: int; NextToken: str
def list_job_runs(name: str, /, *, result: type[_T16] = ..., select: Callable[[ListJobRunsResponse], _T16] = ..., **arguments: Unpack[_ListJobRuns]) -> Task[_T16]: ...

class _ListJobTemplates(CallOptions, total=False):
    CreatedAfter: str | datetime; CreatedBefore: str | datetime; MaxResults: int; NextToken: str
def list_job_templates(name: str, /, *, result: type[_T17] = ..., select: Callable[[ListJobTemplatesResponse], _T17] = ..., **arguments: Unpack[_ListJobTemplates]) -> Task[_T17]: ...

class _ListManagedEndpoints(CallOptions, total=False):
    VirtualClusterId: Required[str]; CreatedBefore: str | datetime; CreatedAfter: str | datetime; Types: Sequence[str]
    States: Sequence[EndpointState | str]; MaxResults: int; NextToken: str
def list_managed_endpoints(name: str, /, *, result: type[_T18] = ..., select: Callable[[ListManagedEndpointsResponse], _T18] = ..., **arguments: Unpack[_ListManagedEndpoints]) -> Task[_T18]: ...

class _ListSecurityConfigurations(CallOptions, total=False):
    CreatedAfter: str | datetime; CreatedBefore: str | datetime; MaxResults: int; NextToken: str
def list_security_configurations(name: str, /, *, result: type[_T19] = ..., select: Callable[[ListSecurityConfigurationsResponse], _T19] = ..., **arguments: Unpack[_ListSecurityConfigurations]) -> Task[_T19]: ...

class _ListTagsForResource(CallOptions, total=False):
    ResourceArn: Required[str]
def list_tags_for_resource(name: str, /, *, result: type[_T20] = ..., select: Callable[[ListTagsForResourceResponse], _T20] = ..., **arguments: Unpack[_ListTagsForResource]) -> Task[_T20]: ...

class _ListVirtualClusters(CallOptions, total=False):
    ContainerProviderId: str; ContainerProviderType: _ContainerProviderType | str; CreatedAfter: str | datetime
    CreatedBefore: str | datetime; States: Sequence[VirtualClusterState | str]; MaxResults: int; NextToken: str
    EksAccessEntryIntegrated: bool
def list_virtual_clusters(name: str, /, *, result: type[_T21] = ..., select: Callable[[ListVirtualClustersResponse], _T21] = ..., **arguments: Unpack[_ListVirtualClusters]) -> Task[_T21]: ...

class _StartJobRun(PlainOptions, total=False):
    Name: str; VirtualClusterId: Required[str]; ClientToken: str; ExecutionRoleArn: str; ReleaseLabel: str
    JobDriver: JobDriverDict | _JobDriver
    ConfigurationOverrides: ConfigurationOverridesDict | _ConfigurationOverrides; Tags: Mapping[str, str]
    JobTemplateId: str; JobTemplateParameters: Mapping[str, str]
    RetryPolicyConfiguration: RetryPolicyConfigurationDict | _RetryPolicyConfiguration
@overload
def start_job_run(name: str, /, *, result: type[_T22] = ..., select: Callable[[StartJobRunResponse], _T22] = ..., **arguments: Unpack[_StartJobRun]) -> Task[_T22]: ...
@overload
def start_job_run(name: str, /, *, wait: Literal[True], result: type[_T9] = ..., select: Callable[[Any], _T9] = ..., **arguments: Unpack[_StartJobRun]) -> Task[_T9]: ...

class _TagResource(CallOptions, total=False):
    ResourceArn: Required[str]; Tags: Required[Mapping[str, str]]
def tag_resource(name: str, /, *, result: type[_T23] = ..., select: Callable[[TagResourceResponse], _T23] = ..., **arguments: Unpack[_TagResource]) -> Task[_T23]: ...

class _UntagResource(CallOptions, total=False):
    ResourceArn: Required[str]; TagKeys: Required[Sequence[str]]
def untag_resource(name: str, /, *, result: type[_T24] = ..., select: Callable[[UntagResourceResponse], _T24] = ..., **arguments: Unpack[_UntagResource]) -> Task[_T24]: ...

class _UpdateVirtualCluster(CallOptions, total=False):
    Id: Required[str]; SchedulerConfiguration: SchedulerConfigurationDict | _SchedulerConfiguration
    ClientToken: Required[str]
def update_virtual_cluster(name: str, /, *, result: type[_T25] = ..., select: Callable[[UpdateVirtualClusterResponse], _T25] = ..., **arguments: Unpack[_UpdateVirtualCluster]) -> Task[_T25]: ...
