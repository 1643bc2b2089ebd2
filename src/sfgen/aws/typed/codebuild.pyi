"""codebuild: typed calls. Written by `sfgen stubs` from botocore 1.44.5; do not edit."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, Required, TypeAlias, TypedDict, overload

from typing_extensions import TypeVar, Unpack

from sfgen import Task
from sfgen.aws.options import CallOptions, ErrorName, PlainOptions

ArtifactNamespace: TypeAlias = Literal["NONE", "BUILD_ID"]
ArtifactPackaging: TypeAlias = Literal["NONE", "ZIP"]
ArtifactsType: TypeAlias = Literal["CODEPIPELINE", "S3", "NO_ARTIFACTS"]
AuthType: TypeAlias = Literal["OAUTH", "BASIC_AUTH", "PERSONAL_ACCESS_TOKEN", "CODECONNECTIONS", "SECRETS_MANAGER"]
BatchReportModeType: TypeAlias = Literal["REPORT_INDIVIDUAL_BUILDS", "REPORT_AGGREGATED_BATCH"]
BucketOwnerAccess: TypeAlias = Literal["NONE", "READ_ONLY", "FULL"]
BuildBatchPhaseType: TypeAlias = Literal["SUBMITTED", "DOWNLOAD_BATCHSPEC", "IN_PROGRESS", "COMBINE_ARTIFACTS", "SUCCEEDED", "FAILED", "STOPPED"]
BuildPhaseType: TypeAlias = Literal["SUBMITTED", "QUEUED", "PROVISIONING", "DOWNLOAD_SOURCE", "INSTALL", "PRE_BUILD", "BUILD", "POST_BUILD", "UPLOAD_ARTIFACTS", "FINALIZING", "COMPLETED"]
CacheMode: TypeAlias = Literal["LOCAL_DOCKER_LAYER_CACHE", "LOCAL_SOURCE_CACHE", "LOCAL_CUSTOM_CACHE"]
CacheType: TypeAlias = Literal["NO_CACHE", "S3", "LOCAL"]
CommandType: TypeAlias = Literal["SHELL"]
ComputeType: TypeAlias = Literal["BUILD_GENERAL1_SMALL", "BUILD_GENERAL1_MEDIUM", "BUILD_GENERAL1_LARGE", "BUILD_GENERAL1_XLARGE", "BUILD_GENERAL1_2XLARGE", "BUILD_LAMBDA_1GB", "BUILD_LAMBDA_2GB", "BUILD_LAMBDA_4GB", "BUILD_LAMBDA_8GB", "BUILD_LAMBDA_10GB", "ATTRIBUTE_BASED_COMPUTE", "CUSTOM_INSTANCE_TYPE"]
CredentialProviderType: TypeAlias = Literal["SECRETS_MANAGER"]
EnvironmentType: TypeAlias = Literal["WINDOWS_CONTAINER", "LINUX_CONTAINER", "LINUX_GPU_CONTAINER", "ARM_CONTAINER", "WINDOWS_SERVER_2019_CONTAINER", "WINDOWS_SERVER_2022_CONTAINER", "LINUX_LAMBDA_CONTAINER", "ARM_LAMBDA_CONTAINER", "LINUX_EC2", "ARM_EC2", "WINDOWS_EC2", "MAC_ARM"]
EnvironmentVariableType: TypeAlias = Literal["PLAINTEXT", "PARAMETER_STORE", "SECRETS_MANAGER"]
FileSystemType: TypeAlias = Literal["EFS"]
FleetContextCode: TypeAlias = Literal["CREATE_FAILED", "UPDATE_FAILED", "ACTION_REQUIRED", "PENDING_DELETION", "INSUFFICIENT_CAPACITY"]
FleetOverflowBehavior: TypeAlias = Literal["QUEUE", "ON_DEMAND"]
FleetProxyRuleBehavior: TypeAlias = Literal["ALLOW_ALL", "DENY_ALL"]
FleetProxyRuleEffectType: TypeAlias = Literal["ALLOW", "DENY"]
FleetProxyRuleType: TypeAlias = Literal["DOMAIN", "IP"]
FleetScalingMetricType: TypeAlias = Literal["FLEET_UTILIZATION_RATE"]
FleetScalingType: TypeAlias = Literal["TARGET_TRACKING_SCALING"]
FleetSortByType: TypeAlias = Literal["NAME", "CREATED_TIME", "LAST_MODIFIED_TIME"]
FleetStatusCode: TypeAlias = Literal["CREATING", "UPDATING", "ROTATING", "PENDING_DELETION", "DELETING", "CREATE_FAILED", "UPDATE_ROLLBACK_FAILED", "ACTIVE"]
HostKernel: TypeAlias = Literal["LINUX_KERNEL_4", "LINUX_KERNEL_6", "LINUX_KERNEL_LATEST"]
ImagePullCredentialsType: TypeAlias = Literal["CODEBUILD", "SERVICE_ROLE"]
LanguageType: TypeAlias = Literal["JAVA", "PYTHON", "NODE_JS", "RUBY", "GOLANG", "DOCKER", "ANDROID", "DOTNET", "BASE", "PHP"]
LogsConfigStatusType: TypeAlias = Literal["ENABLED", "DISABLED"]
MachineType: TypeAlias = Literal["GENERAL", "NVME"]
PlatformType: TypeAlias = Literal["DEBIAN", "AMAZON_LINUX", "UBUNTU", "WINDOWS_SERVER"]
ProjectSortByType: TypeAlias = Literal["NAME", "CREATED_TIME", "LAST_MODIFIED_TIME"]
ProjectVisibilityType: TypeAlias = Literal["PUBLIC_READ", "PRIVATE"]
PullRequestBuildApproverRole: TypeAlias = Literal["GITHUB_READ", "GITHUB_TRIAGE", "GITHUB_WRITE", "GITHUB_MAINTAIN", "GITHUB_ADMIN", "GITLAB_GUEST", "GITLAB_PLANNER", "GITLAB_REPORTER", "GITLAB_DEVELOPER", "GITLAB_MAINTAINER", "GITLAB_OWNER", "BITBUCKET_READ", "BITBUCKET_WRITE", "BITBUCKET_ADMIN"]
PullRequestBuildCommentApproval: TypeAlias = Literal["DISABLED", "ALL_PULL_REQUESTS", "FORK_PULL_REQUESTS"]
ReportCodeCoverageSortByType: TypeAlias = Literal["LINE_COVERAGE_PERCENTAGE", "FILE_PATH"]
ReportExportConfigType: TypeAlias = Literal["S3", "NO_EXPORT"]
ReportGroupSortByType: TypeAlias = Literal["NAME", "CREATED_TIME", "LAST_MODIFIED_TIME"]
ReportGroupStatusType: TypeAlias = Literal["ACTIVE", "DELETING"]
ReportGroupTrendFieldType: TypeAlias = Literal["PASS_RATE", "DURATION", "TOTAL", "LINE_COVERAGE", "LINES_COVERED", "LINES_MISSED", "BRANCH_COVERAGE", "BRANCHES_COVERED", "BRANCHES_MISSED"]
ReportPackagingType: TypeAlias = Literal["ZIP", "NONE"]
ReportStatusType: TypeAlias = Literal["GENERATING", "SUCCEEDED", "FAILED", "INCOMPLETE", "DELETING"]
ReportType: TypeAlias = Literal["TEST", "CODE_COVERAGE"]
RetryBuildBatchType: TypeAlias = Literal["RETRY_ALL_BUILDS", "RETRY_FAILED_BUILDS"]
ServerType: TypeAlias = Literal["GITHUB", "BITBUCKET", "GITHUB_ENTERPRISE", "GITLAB", "GITLAB_SELF_MANAGED"]
SharedResourceSortByType: TypeAlias = Literal["ARN", "MODIFIED_TIME"]
SortOrderType: TypeAlias = Literal["ASCENDING", "DESCENDING"]
SourceAuthType: TypeAlias = Literal["OAUTH", "CODECONNECTIONS", "SECRETS_MANAGER"]
SourceType: TypeAlias = Literal["CODECOMMIT", "CODEPIPELINE", "GITHUB", "GITLAB", "GITLAB_SELF_MANAGED", "S3", "BITBUCKET", "GITHUB_ENTERPRISE", "NO_SOURCE"]
StatusType: TypeAlias = Literal["SUCCEEDED", "FAILED", "FAULT", "TIMED_OUT", "IN_PROGRESS", "STOPPED"]
WebhookBuildType: TypeAlias = Literal["BUILD", "BUILD_BATCH", "RUNNER_BUILDKITE_BUILD"]
WebhookFilterType: TypeAlias = Literal["EVENT", "BASE_REF", "HEAD_REF", "ACTOR_ACCOUNT_ID", "FILE_PATH", "COMMIT_MESSAGE", "WORKFLOW_NAME", "TAG_NAME", "RELEASE_NAME", "REPOSITORY_NAME", "ORGANIZATION_NAME"]
WebhookScopeType: TypeAlias = Literal["GITHUB_ORGANIZATION", "GITHUB_GLOBAL", "GITLAB_GROUP"]
WebhookStatus: TypeAlias = Literal["CREATING", "CREATE_FAILED", "ACTIVE", "DELETING"]
_AuthType: TypeAlias = AuthType
_AutoRetryConfig: TypeAlias = AutoRetryConfig
_BucketOwnerAccess: TypeAlias = BucketOwnerAccess
_Build: TypeAlias = Build
_BuildBatch: TypeAlias = BuildBatch
_BuildStatusConfig: TypeAlias = BuildStatusConfig
_CommandExecution: TypeAlias = CommandExecution
_ComputeConfiguration: TypeAlias = ComputeConfiguration
_ComputeType: TypeAlias = ComputeType
_DebugSession: TypeAlias = DebugSession
_DockerServer: TypeAlias = DockerServer
_EnvironmentType: TypeAlias = EnvironmentType
_Fleet: TypeAlias = Fleet
_GitSubmodulesConfig: TypeAlias = GitSubmodulesConfig
_HostKernel: TypeAlias = HostKernel
_ImagePullCredentialsType: TypeAlias = ImagePullCredentialsType
_LogsConfig: TypeAlias = LogsConfig
_MachineType: TypeAlias = MachineType
_NetworkInterface: TypeAlias = NetworkInterface
_Project: TypeAlias = Project
_ProxyConfiguration: TypeAlias = ProxyConfiguration
_PullRequestBuildPolicy: TypeAlias = PullRequestBuildPolicy
_RegistryCredential: TypeAlias = RegistryCredential
_ReportGroup: TypeAlias = ReportGroup
_Sandbox: TypeAlias = Sandbox
_ScopeConfiguration: TypeAlias = ScopeConfiguration
_SdkHttpMetadata: TypeAlias = SdkHttpMetadata
_SdkResponseMetadata: TypeAlias = SdkResponseMetadata
_ServerType: TypeAlias = ServerType
_VpcConfig: TypeAlias = VpcConfig
_Webhook: TypeAlias = Webhook

class _Errors:
    AccountLimitExceededException: ErrorName; AccountSuspendedException: ErrorName; InvalidInputException: ErrorName
    OAuthProviderException: ErrorName; ResourceAlreadyExistsException: ErrorName; ResourceNotFoundException: ErrorName
errors: _Errors

class BatchDeleteBuildsInputDict(TypedDict, total=False):
    Ids: Required[Sequence[str]]
class BatchGetBuildBatchesInputDict(TypedDict, total=False):
    Ids: Required[Sequence[str]]
class BatchGetBuildsInputDict(TypedDict, total=False):
    Ids: Required[Sequence[str]]
class BatchGetCommandExecutionsInputDict(TypedDict, total=False):
    SandboxId: Required[str]; CommandExecutionIds: Required[Sequence[str]]
class BatchGetFleetsInputDict(TypedDict, total=False):
    Names: Required[Sequence[str]]
class BatchGetProjectsInputDict(TypedDict, total=False):
    Names: Required[Sequence[str]]
class BatchGetReportGroupsInputDict(TypedDict, total=False):
    ReportGroupArns: Required[Sequence[str]]
class BatchGetReportsInputDict(TypedDict, total=False):
    ReportArns: Required[Sequence[str]]
class BatchGetSandboxesInputDict(TypedDict, total=False):
    Ids: Required[Sequence[str]]
class BatchRestrictionsDict(TypedDict, total=False):
    MaximumBuildsAllowed: int; ComputeTypesAllowed: Sequence[str]; FleetsAllowed: Sequence[str]
class BuildBatchFilterDict(TypedDict, total=False):
    Status: StatusType | str
class BuildStatusConfigDict(TypedDict, total=False):
    Context: str; TargetUrl: str
class CloudWatchLogsConfigDict(TypedDict, total=False):
    Status: Required[LogsConfigStatusType | str]; GroupName: str; StreamName: str
class ComputeConfigurationDict(TypedDict, total=False):
    VCpu: int; Memory: int; Disk: int; MachineType: _MachineType | str; InstanceType: str
class CreateFleetInputDict(TypedDict, total=False):
    Name: Required[str]; BaseCapacity: Required[int]; EnvironmentType: Required[_EnvironmentType | str]
    ComputeType: Required[_ComputeType | str]; ComputeConfiguration: ComputeConfigurationDict | _ComputeConfiguration
    ScalingConfiguration: ScalingConfigurationInputDict; OverflowBehavior: FleetOverflowBehavior | str
    VpcConfig: VpcConfigDict | _VpcConfig; ProxyConfiguration: ProxyConfigurationDict | _ProxyConfiguration
    ImageId: str; FleetServiceRole: str; Tags: Sequence[TagDict | Tag]
class CreateProjectInputDict(TypedDict, total=False):
    Name: Required[str]; Description: str; Source: Required[ProjectSourceDict | ProjectSource]
    SecondarySources: Sequence[ProjectSourceDict | ProjectSource]; SourceVersion: str
    SecondarySourceVersions: Sequence[ProjectSourceVersionDict | ProjectSourceVersion]
    Artifacts: Required[ProjectArtifactsDict | ProjectArtifacts]
    SecondaryArtifacts: Sequence[ProjectArtifactsDict | ProjectArtifacts]; Cache: ProjectCacheDict | ProjectCache
    Environment: Required[ProjectEnvironmentDict | ProjectEnvironment]; ServiceRole: Required[str]
    TimeoutInMinutes: int; QueuedTimeoutInMinutes: int; EncryptionKey: str; Tags: Sequence[TagDict | Tag]
    VpcConfig: VpcConfigDict | _VpcConfig; BadgeEnabled: bool; LogsConfig: LogsConfigDict | _LogsConfig
    FileSystemLocations: Sequence[ProjectFileSystemLocationDict | ProjectFileSystemLocation]
    BuildBatchConfig: ProjectBuildBatchConfigDict | ProjectBuildBatchConfig; ConcurrentBuildLimit: int
    AutoRetryLimit: int
class CreateReportGroupInputDict(TypedDict, total=False):
    Name: Required[str]; Type: Required[ReportType | str]
    ExportConfig: Required[ReportExportConfigDict | ReportExportConfig]; Tags: Sequence[TagDict | Tag]
class CreateWebhookInputDict(TypedDict, total=False):
    ProjectName: Required[str]; BranchFilter: str; FilterGroups: Sequence[Sequence[WebhookFilterDict | WebhookFilter]]
    BuildType: WebhookBuildType | str; ManualCreation: bool
    ScopeConfiguration: ScopeConfigurationDict | _ScopeConfiguration
    PullRequestBuildPolicy: PullRequestBuildPolicyDict | _PullRequestBuildPolicy
class DeleteBuildBatchInputDict(TypedDict, total=False):
    Id: Required[str]
class DeleteFleetInputDict(TypedDict, total=False):
    Arn: Required[str]
class DeleteProjectInputDict(TypedDict, total=False):
    Name: Required[str]
class DeleteReportGroupInputDict(TypedDict, total=False):
    Arn: Required[str]; DeleteReports: bool
class DeleteReportInputDict(TypedDict, total=False):
    Arn: Required[str]
class DeleteResourcePolicyInputDict(TypedDict, total=False):
    ResourceArn: Required[str]
class DeleteSourceCredentialsInputDict(TypedDict, total=False):
    Arn: Required[str]
class DeleteWebhookInputDict(TypedDict, total=False):
    ProjectName: Required[str]
class DescribeCodeCoveragesInputDict(TypedDict, total=False):
    ReportArn: Required[str]; NextToken: str; MaxResults: int; SortOrder: SortOrderType | str
    SortBy: ReportCodeCoverageSortByType | str; MinLineCoveragePercentage: float; MaxLineCoveragePercentage: float
class DescribeTestCasesInputDict(TypedDict, total=False):
    ReportArn: Required[str]; NextToken: str; MaxResults: int; Filter: TestCaseFilterDict
class DockerServerDict(TypedDict, total=False):
    ComputeType: Required[_ComputeType | str]; SecurityGroupIds: Sequence[str]
    Status: DockerServerStatusDict | DockerServerStatus
class DockerServerStatusDict(TypedDict, total=False):
    Status: str; Message: str
class EnvironmentVariableDict(TypedDict, total=False):
    Name: Required[str]; Value: Required[str]; Type: EnvironmentVariableType | str
class FleetProxyRuleDict(TypedDict, total=False):
    Type: Required[FleetProxyRuleType | str]; Effect: Required[FleetProxyRuleEffectType | str]
    Entities: Required[Sequence[str]]
class GetReportGroupTrendInputDict(TypedDict, total=False):
    ReportGroupArn: Required[str]; NumOfReports: int; TrendField: Required[ReportGroupTrendFieldType | str]
class GetResourcePolicyInputDict(TypedDict, total=False):
    ResourceArn: Required[str]
class GitSubmodulesConfigDict(TypedDict, total=False):
    FetchSubmodules: Required[bool]
class ImportSourceCredentialsInputDict(TypedDict, total=False):
    Username: str; Token: Required[str]; ServerType: Required[_ServerType | str]; AuthType: Required[_AuthType | str]
    ShouldOverwrite: bool
class InvalidateProjectCacheInputDict(TypedDict, total=False):
    ProjectName: Required[str]
class ListBuildBatchesForProjectInputDict(TypedDict, total=False):
    ProjectName: str; Filter: BuildBatchFilterDict; MaxResults: int; SortOrder: SortOrderType | str; NextToken: str
class ListBuildBatchesInputDict(TypedDict, total=False):
    Filter: BuildBatchFilterDict; MaxResults: int; SortOrder: SortOrderType | str; NextToken: str
class ListBuildsForProjectInputDict(TypedDict, total=False):
    ProjectName: Required[str]; SortOrder: SortOrderType | str; NextToken: str
class ListBuildsInputDict(TypedDict, total=False):
    SortOrder: SortOrderType | str; NextToken: str
class ListCommandExecutionsForSandboxInputDict(TypedDict, total=False):
    SandboxId: Required[str]; MaxResults: int; SortOrder: SortOrderType | str; NextToken: str
class ListCuratedEnvironmentImagesInputDict(TypedDict, total=False):
    ...
class ListFleetsInputDict(TypedDict, total=False):
    NextToken: str; MaxResults: int; SortOrder: SortOrderType | str; SortBy: FleetSortByType | str
class ListProjectsInputDict(TypedDict, total=False):
    SortBy: ProjectSortByType | str; SortOrder: SortOrderType | str; NextToken: str
class ListReportGroupsInputDict(TypedDict, total=False):
    SortOrder: SortOrderType | str; SortBy: ReportGroupSortByType | str; NextToken: str; MaxResults: int
class ListReportsForReportGroupInputDict(TypedDict, total=False):
    ReportGroupArn: Required[str]; NextToken: str; SortOrder: SortOrderType | str; MaxResults: int
    Filter: ReportFilterDict
class ListReportsInputDict(TypedDict, total=False):
    SortOrder: SortOrderType | str; NextToken: str; MaxResults: int; Filter: ReportFilterDict
class ListSandboxesForProjectInputDict(TypedDict, total=False):
    ProjectName: Required[str]; MaxResults: int; SortOrder: SortOrderType | str; NextToken: str
class ListSandboxesInputDict(TypedDict, total=False):
    MaxResults: int; SortOrder: SortOrderType | str; NextToken: str
class ListSharedProjectsInputDict(TypedDict, total=False):
    SortBy: SharedResourceSortByType | str; SortOrder: SortOrderType | str; MaxResults: int; NextToken: str
class ListSharedReportGroupsInputDict(TypedDict, total=False):
    SortOrder: SortOrderType | str; SortBy: SharedResourceSortByType | str; NextToken: str; MaxResults: int
class ListSourceCredentialsInputDict(TypedDict, total=False):
    ...
class LogsConfigDict(TypedDict, total=False):
    CloudWatchLogs: CloudWatchLogsConfigDict | CloudWatchLogsConfig; S3Logs: S3LogsConfigDict | S3LogsConfig
class ProjectArtifactsDict(TypedDict, total=False):
    Type: Required[ArtifactsType | str]; Location: str; Path: str; NamespaceType: ArtifactNamespace | str; Name: str
    Packaging: ArtifactPackaging | str; OverrideArtifactName: bool; EncryptionDisabled: bool; ArtifactIdentifier: str
    BucketOwnerAccess: _BucketOwnerAccess | str
class ProjectBuildBatchConfigDict(TypedDict, total=False):
    ServiceRole: str; CombineArtifacts: bool; Restrictions: BatchRestrictionsDict | BatchRestrictions
    TimeoutInMins: int; BatchReportMode: BatchReportModeType | str
class ProjectCacheDict(TypedDict, total=False):
    Type: Required[CacheType | str]; Location: str; Modes: Sequence[CacheMode | str]; CacheNamespace: str
class ProjectEnvironmentDict(TypedDict, total=False):
    Type: Required[EnvironmentType | str]; Image: Required[str]; ComputeType: Required[_ComputeType | str]
    ComputeConfiguration: ComputeConfigurationDict | _ComputeConfiguration; Fleet: ProjectFleetDict | ProjectFleet
    EnvironmentVariables: Sequence[EnvironmentVariableDict | EnvironmentVariable]; PrivilegedMode: bool
    Certificate: str; RegistryCredential: RegistryCredentialDict | _RegistryCredential
    ImagePullCredentialsType: _ImagePullCredentialsType | str; DockerServer: DockerServerDict | _DockerServer
    HostKernel: _HostKernel | str
class ProjectFileSystemLocationDict(TypedDict, total=False):
    Type: FileSystemType | str; Location: str; MountPoint: str; Identifier: str; MountOptions: str
class ProjectFleetDict(TypedDict, total=False):
    FleetArn: str
class ProjectSourceDict(TypedDict, total=False):
    Type: Required[SourceType | str]; Location: str; GitCloneDepth: int
    GitSubmodulesConfig: GitSubmodulesConfigDict | _GitSubmodulesConfig; Buildspec: str
    Auth: SourceAuthDict | SourceAuth; ReportBuildStatus: bool
    BuildStatusConfig: BuildStatusConfigDict | _BuildStatusConfig; InsecureSsl: bool; SourceIdentifier: str
class ProjectSourceVersionDict(TypedDict, total=False):
    SourceIdentifier: Required[str]; SourceVersion: Required[str]
class ProxyConfigurationDict(TypedDict, total=False):
    DefaultBehavior: FleetProxyRuleBehavior | str; OrderedProxyRules: Sequence[FleetProxyRuleDict | FleetProxyRule]
class PullRequestBuildPolicyDict(TypedDict, total=False):
    RequiresCommentApproval: Required[PullRequestBuildCommentApproval | str]
    ApproverRoles: Sequence[PullRequestBuildApproverRole | str]
class PutResourcePolicyInputDict(TypedDict, total=False):
    Policy: Required[str]; ResourceArn: Required[str]
class RegistryCredentialDict(TypedDict, total=False):
    Credential: Required[str]; CredentialProvider: Required[CredentialProviderType | str]
class ReportExportConfigDict(TypedDict, total=False):
    ExportConfigType: ReportExportConfigType | str; S3Destination: S3ReportExportConfigDict | S3ReportExportConfig
class ReportFilterDict(TypedDict, total=False):
    Status: ReportStatusType | str
class RetryBuildBatchInputDict(TypedDict, total=False):
    Id: str; IdempotencyToken: str; RetryType: RetryBuildBatchType | str
class RetryBuildInputDict(TypedDict, total=False):
    Id: str; IdempotencyToken: str
class S3LogsConfigDict(TypedDict, total=False):
    Status: Required[LogsConfigStatusType | str]; Location: str; EncryptionDisabled: bool
    BucketOwnerAccess: _BucketOwnerAccess | str
class S3ReportExportConfigDict(TypedDict, total=False):
    Bucket: str; BucketOwner: str; Path: str; Packaging: ReportPackagingType | str; EncryptionKey: str
    EncryptionDisabled: bool
class ScalingConfigurationInputDict(TypedDict, total=False):
    ScalingType: FleetScalingType | str
    TargetTrackingScalingConfigs: Sequence[TargetTrackingScalingConfigurationDict | TargetTrackingScalingConfiguration]
    MaxCapacity: int
class ScopeConfigurationDict(TypedDict, total=False):
    Name: Required[str]; Domain: str; Scope: Required[WebhookScopeType | str]
class SourceAuthDict(TypedDict, total=False):
    Type: Required[SourceAuthType | str]; Resource: str
class StartBuildBatchInputDict(TypedDict, total=False):
    ProjectName: Required[str]; SecondarySourcesOverride: Sequence[ProjectSourceDict | ProjectSource]
    SecondarySourcesVersionOverride: Sequence[ProjectSourceVersionDict | ProjectSourceVersion]; SourceVersion: str
    ArtifactsOverride: ProjectArtifactsDict | ProjectArtifacts
    SecondaryArtifactsOverride: Sequence[ProjectArtifactsDict | ProjectArtifacts]
    EnvironmentVariablesOverride: Sequence[EnvironmentVariableDict | EnvironmentVariable]
    SourceTypeOverride: SourceType | str; SourceLocationOverride: str; SourceAuthOverride: SourceAuthDict | SourceAuth
    GitCloneDepthOverride: int; GitSubmodulesConfigOverride: GitSubmodulesConfigDict | GitSubmodulesConfig
    BuildspecOverride: str; InsecureSslOverride: bool; ReportBuildBatchStatusOverride: bool
    EnvironmentTypeOverride: EnvironmentType | str; ImageOverride: str; ComputeTypeOverride: ComputeType | str
    CertificateOverride: str; CacheOverride: ProjectCacheDict | ProjectCache; ServiceRoleOverride: str
    PrivilegedModeOverride: bool; BuildTimeoutInMinutesOverride: int; QueuedTimeoutInMinutesOverride: int
    EncryptionKeyOverride: str; IdempotencyToken: str; LogsConfigOverride: LogsConfigDict | LogsConfig
    RegistryCredentialOverride: RegistryCredentialDict | RegistryCredential
    ImagePullCredentialsTypeOverride: ImagePullCredentialsType | str
    BuildBatchConfigOverride: ProjectBuildBatchConfigDict | ProjectBuildBatchConfig; DebugSessionEnabled: bool
class StartBuildInputDict(TypedDict, total=False):
    ProjectName: Required[str]; SecondarySourcesOverride: Sequence[ProjectSourceDict | ProjectSource]
    SecondarySourcesVersionOverride: Sequence[ProjectSourceVersionDict | ProjectSourceVersion]; SourceVersion: str
    ArtifactsOverride: ProjectArtifactsDict | ProjectArtifacts
    SecondaryArtifactsOverride: Sequence[ProjectArtifactsDict | ProjectArtifacts]
    EnvironmentVariablesOverride: Sequence[EnvironmentVariableDict | EnvironmentVariable]
    SourceTypeOverride: SourceType | str; SourceLocationOverride: str; SourceAuthOverride: SourceAuthDict | SourceAuth
    GitCloneDepthOverride: int; GitSubmodulesConfigOverride: GitSubmodulesConfigDict | GitSubmodulesConfig
    BuildspecOverride: str; InsecureSslOverride: bool; ReportBuildStatusOverride: bool
    BuildStatusConfigOverride: BuildStatusConfigDict | BuildStatusConfig
    EnvironmentTypeOverride: EnvironmentType | str; ImageOverride: str; ComputeTypeOverride: ComputeType | str
    CertificateOverride: str; CacheOverride: ProjectCacheDict | ProjectCache; ServiceRoleOverride: str
    PrivilegedModeOverride: bool; TimeoutInMinutesOverride: int; QueuedTimeoutInMinutesOverride: int
    EncryptionKeyOverride: str; IdempotencyToken: str; LogsConfigOverride: LogsConfigDict | LogsConfig
    RegistryCredentialOverride: RegistryCredentialDict | RegistryCredential
    ImagePullCredentialsTypeOverride: ImagePullCredentialsType | str; DebugSessionEnabled: bool
    FleetOverride: ProjectFleetDict | ProjectFleet; AutoRetryLimitOverride: int; HostKernelOverride: HostKernel | str
class StartCommandExecutionInputDict(TypedDict, total=False):
    SandboxId: Required[str]; Command: Required[str]; Type: CommandType | str
class StartSandboxConnectionInputDict(TypedDict, total=False):
    SandboxId: Required[str]
class StartSandboxInputDict(TypedDict, total=False):
    ProjectName: str; IdempotencyToken: str
class StopBuildBatchInputDict(TypedDict, total=False):
    Id: Required[str]
class StopBuildInputDict(TypedDict, total=False):
    Id: Required[str]
class StopSandboxInputDict(TypedDict, total=False):
    Id: Required[str]
class TagDict(TypedDict, total=False):
    Key: str; Value: str
class TargetTrackingScalingConfigurationDict(TypedDict, total=False):
    MetricType: FleetScalingMetricType | str; TargetValue: float
class TestCaseFilterDict(TypedDict, total=False):
    Status: str; Keyword: str
class UpdateFleetInputDict(TypedDict, total=False):
    Arn: Required[str]; BaseCapacity: int; EnvironmentType: _EnvironmentType | str; ComputeType: _ComputeType | str
    ComputeConfiguration: ComputeConfigurationDict | _ComputeConfiguration
    ScalingConfiguration: ScalingConfigurationInputDict; OverflowBehavior: FleetOverflowBehavior | str
    VpcConfig: VpcConfigDict | _VpcConfig; ProxyConfiguration: ProxyConfigurationDict | _ProxyConfiguration
    ImageId: str; FleetServiceRole: str; Tags: Sequence[TagDict | Tag]
class UpdateProjectInputDict(TypedDict, total=False):
    Name: Required[str]; Description: str; Source: ProjectSourceDict | ProjectSource
    SecondarySources: Sequence[ProjectSourceDict | ProjectSource]; SourceVersion: str
    SecondarySourceVersions: Sequence[ProjectSourceVersionDict | ProjectSourceVersion]
    Artifacts: ProjectArtifactsDict | ProjectArtifacts
    SecondaryArtifacts: Sequence[ProjectArtifactsDict | ProjectArtifacts]; Cache: ProjectCacheDict | ProjectCache
    Environment: ProjectEnvironmentDict | ProjectEnvironment; ServiceRole: str; TimeoutInMinutes: int
    QueuedTimeoutInMinutes: int; EncryptionKey: str; Tags: Sequence[TagDict | Tag]
    VpcConfig: VpcConfigDict | _VpcConfig; BadgeEnabled: bool; LogsConfig: LogsConfigDict | _LogsConfig
    FileSystemLocations: Sequence[ProjectFileSystemLocationDict | ProjectFileSystemLocation]
    BuildBatchConfig: ProjectBuildBatchConfigDict | ProjectBuildBatchConfig; ConcurrentBuildLimit: int
    AutoRetryLimit: int
class UpdateProjectVisibilityInputDict(TypedDict, total=False):
    ProjectArn: Required[str]; ProjectVisibility: Required[ProjectVisibilityType | str]; ResourceAccessRole: str
class UpdateReportGroupInputDict(TypedDict, total=False):
    Arn: Required[str]; ExportConfig: ReportExportConfigDict | ReportExportConfig; Tags: Sequence[TagDict | Tag]
class UpdateWebhookInputDict(TypedDict, total=False):
    ProjectName: Required[str]; BranchFilter: str; RotateSecret: bool
    FilterGroups: Sequence[Sequence[WebhookFilterDict | WebhookFilter]]; BuildType: WebhookBuildType | str
    PullRequestBuildPolicy: PullRequestBuildPolicyDict | _PullRequestBuildPolicy
class VpcConfigDict(TypedDict, total=False):
    VpcId: str; Subnets: Sequence[str]; SecurityGroupIds: Sequence[str]
class WebhookFilterDict(TypedDict, total=False):
    Type: Required[WebhookFilterType | str]; Pattern: Required[str]; ExcludeMatchedPattern: bool
class AutoRetryConfig:
    AutoRetryLimit: int; AutoRetryNumber: int; NextAutoRetry: str; PreviousAutoRetry: str
class BatchDeleteBuildsOutput:
    BuildsDeleted: list[str]; BuildsNotDeleted: list[BuildNotDeleted]; SdkHttpMetadata: _SdkHttpMetadata
    SdkResponseMetadata: _SdkResponseMetadata
class BatchGetBuildBatchesOutput:
    BuildBatches: list[BuildBatch]; BuildBatchesNotFound: list[str]
class BatchGetBuildsOutput:
    Builds: list[Build]; BuildsNotFound: list[str]
class BatchGetCommandExecutionsOutput:
    CommandExecutions: list[CommandExecution]; CommandExecutionsNotFound: list[str]
class BatchGetFleetsOutput:
    Fleets: list[Fleet]; FleetsNotFound: list[str]
class BatchGetProjectsOutput:
    Projects: list[Project]; ProjectsNotFound: list[str]
class BatchGetReportGroupsOutput:
    ReportGroups: list[ReportGroup]; ReportGroupsNotFound: list[str]
class BatchGetReportsOutput:
    Reports: list[Report]; ReportsNotFound: list[str]; SdkHttpMetadata: _SdkHttpMetadata
    SdkResponseMetadata: _SdkResponseMetadata
class BatchGetSandboxesOutput:
    Sandboxes: list[Sandbox]; SandboxesNotFound: list[str]
class BatchRestrictions:
    MaximumBuildsAllowed: int; ComputeTypesAllowed: list[str]; FleetsAllowed: list[str]
class Build:
    Id: str; Arn: str; BuildNumber: int; StartTime: Any; EndTime: Any; CurrentPhase: str; BuildStatus: StatusType
    SourceVersion: str; ResolvedSourceVersion: str; ProjectName: str; Phases: list[BuildPhase]; Source: ProjectSource
    SecondarySources: list[ProjectSource]; SecondarySourceVersions: list[ProjectSourceVersion]
    Artifacts: BuildArtifacts; SecondaryArtifacts: list[BuildArtifacts]; Cache: ProjectCache
    Environment: ProjectEnvironment; ServiceRole: str; Logs: LogsLocation; TimeoutInMinutes: int
    QueuedTimeoutInMinutes: int; BuildComplete: bool; Initiator: str; VpcConfig: _VpcConfig
    NetworkInterface: _NetworkInterface; EncryptionKey: str
    ExportedEnvironmentVariables: list[ExportedEnvironmentVariable]; ReportArns: list[str]
    FileSystemLocations: list[ProjectFileSystemLocation]; DebugSession: _DebugSession; BuildBatchArn: str
    AutoRetryConfig: _AutoRetryConfig
class BuildArtifacts:
    Location: str; Sha256sum: str; Md5sum: str; OverrideArtifactName: bool; EncryptionDisabled: bool
    ArtifactIdentifier: str; BucketOwnerAccess: _BucketOwnerAccess
class BuildBatch:
    Id: str; Arn: str; StartTime: Any; EndTime: Any; CurrentPhase: str; BuildBatchStatus: StatusType
    SourceVersion: str; ResolvedSourceVersion: str; ProjectName: str; Phases: list[BuildBatchPhase]
    Source: ProjectSource; SecondarySources: list[ProjectSource]; SecondarySourceVersions: list[ProjectSourceVersion]
    Artifacts: BuildArtifacts; SecondaryArtifacts: list[BuildArtifacts]; Cache: ProjectCache
    Environment: ProjectEnvironment; ServiceRole: str; LogConfig: LogsConfig; BuildTimeoutInMinutes: int
    QueuedTimeoutInMinutes: int; Complete: bool; Initiator: str; VpcConfig: _VpcConfig; EncryptionKey: str
    BuildBatchNumber: int; FileSystemLocations: list[ProjectFileSystemLocation]
    BuildBatchConfig: ProjectBuildBatchConfig; BuildGroups: list[BuildGroup]; DebugSessionEnabled: bool
    ReportArns: list[str]
class BuildBatchPhase:
    PhaseType: BuildBatchPhaseType; PhaseStatus: StatusType; StartTime: Any; EndTime: Any; DurationInSeconds: int
    Contexts: list[PhaseContext]
class BuildGroup:
    Identifier: str; DependsOn: list[str]; IgnoreFailure: bool; CurrentBuildSummary: BuildSummary
    PriorBuildSummaryList: list[BuildSummary]
class BuildNotDeleted:
    Id: str; StatusCode: str
class BuildPhase:
    PhaseType: BuildPhaseType; PhaseStatus: StatusType; StartTime: Any; EndTime: Any; DurationInSeconds: int
    Contexts: list[PhaseContext]
class BuildStatusConfig:
    Context: str; TargetUrl: str
class BuildSummary:
    Arn: str; RequestedOn: Any; BuildStatus: StatusType; PrimaryArtifact: ResolvedArtifact
    SecondaryArtifacts: list[ResolvedArtifact]
class CloudWatchLogsConfig:
    Status: LogsConfigStatusType; GroupName: str; StreamName: str
class CodeCoverage:
    Id: str; ReportARN: str; FilePath: str; LineCoveragePercentage: float; LinesCovered: int; LinesMissed: int
    BranchCoveragePercentage: float; BranchesCovered: int; BranchesMissed: int; Expired: str
class CodeCoverageReportSummary:
    LineCoveragePercentage: float; LinesCovered: int; LinesMissed: int; BranchCoveragePercentage: float
    BranchesCovered: int; BranchesMissed: int
class CommandExecution:
    Id: str; SandboxId: str; SubmitTime: str; StartTime: str; EndTime: str; Status: str; Command: str
    Type: CommandType; ExitCode: str; StandardOutputContent: str; StandardErrContent: str; Logs: LogsLocation
    SandboxArn: str
class ComputeConfiguration:
    VCpu: int; Memory: int; Disk: int; MachineType: _MachineType; InstanceType: str
class CreateFleetOutput:
    Fleet: _Fleet
class CreateProjectOutput:
    Project: _Project
class CreateReportGroupOutput:
    ReportGroup: _ReportGroup
class CreateWebhookOutput:
    Webhook: _Webhook
class DebugSession:
    SessionEnabled: bool; SessionTarget: str
class DeleteBuildBatchOutput:
    StatusCode: str; BuildsDeleted: list[str]; BuildsNotDeleted: list[BuildNotDeleted]
    SdkHttpMetadata: _SdkHttpMetadata; SdkResponseMetadata: _SdkResponseMetadata
class DeleteFleetOutput:
    ...
class DeleteProjectOutput:
    ...
class DeleteReportGroupOutput:
    ...
class DeleteReportOutput:
    ...
class DeleteResourcePolicyOutput:
    ...
class DeleteSourceCredentialsOutput:
    Arn: str
class DeleteWebhookOutput:
    ...
class DescribeCodeCoveragesOutput:
    NextToken: str; CodeCoverages: list[CodeCoverage]
class DescribeTestCasesOutput:
    NextToken: str; TestCases: list[TestCase]
class DockerServer:
    ComputeType: _ComputeType; SecurityGroupIds: list[str]; Status: DockerServerStatus
class DockerServerStatus:
    Status: str; Message: str
class EnvironmentImage:
    Name: str; Description: str; Versions: list[str]
class EnvironmentLanguage:
    Language: LanguageType; Images: list[EnvironmentImage]
class EnvironmentPlatform:
    Platform: PlatformType; Languages: list[EnvironmentLanguage]
class EnvironmentVariable:
    Name: str; Value: str; Type: EnvironmentVariableType
class ExportedEnvironmentVariable:
    Name: str; Value: str
class Fleet:
    Arn: str; Name: str; Id: str; Created: str; LastModified: str; Status: FleetStatus; BaseCapacity: int
    EnvironmentType: _EnvironmentType; ComputeType: _ComputeType; ComputeConfiguration: _ComputeConfiguration
    ScalingConfiguration: ScalingConfigurationOutput; OverflowBehavior: FleetOverflowBehavior; VpcConfig: _VpcConfig
    ProxyConfiguration: _ProxyConfiguration; ImageId: str; FleetServiceRole: str; Tags: list[Tag]
class FleetProxyRule:
    Type: FleetProxyRuleType; Effect: FleetProxyRuleEffectType; Entities: list[str]
class FleetStatus:
    StatusCode: FleetStatusCode; Context: FleetContextCode; Message: str
class GetReportGroupTrendOutput:
    Stats: ReportGroupTrendStats; RawData: list[ReportWithRawData]
class GetResourcePolicyOutput:
    Policy: str
class GitSubmodulesConfig:
    FetchSubmodules: bool
class ImportSourceCredentialsOutput:
    Arn: str
class InvalidateProjectCacheOutput:
    ...
class ListBuildBatchesForProjectOutput:
    Ids: list[str]; NextToken: str
class ListBuildBatchesOutput:
    Ids: list[str]; NextToken: str
class ListBuildsForProjectOutput:
    Ids: list[str]; NextToken: str
class ListBuildsOutput:
    Ids: list[str]; NextToken: str
class ListCommandExecutionsForSandboxOutput:
    CommandExecutions: list[CommandExecution]; NextToken: str
class ListCuratedEnvironmentImagesOutput:
    Platforms: list[EnvironmentPlatform]
class ListFleetsOutput:
    NextToken: str; Fleets: list[str]
class ListProjectsOutput:
    NextToken: str; Projects: list[str]
class ListReportGroupsOutput:
    NextToken: str; ReportGroups: list[str]
class ListReportsForReportGroupOutput:
    NextToken: str; Reports: list[str]
class ListReportsOutput:
    NextToken: str; Reports: list[str]
class ListSandboxesForProjectOutput:
    Ids: list[str]; NextToken: str
class ListSandboxesOutput:
    Ids: list[str]; NextToken: str
class ListSharedProjectsOutput:
    NextToken: str; Projects: list[str]
class ListSharedReportGroupsOutput:
    NextToken: str; ReportGroups: list[str]
class ListSourceCredentialsOutput:
    SourceCredentialsInfos: list[SourceCredentialsInfo]
class LogsConfig:
    CloudWatchLogs: CloudWatchLogsConfig; S3Logs: S3LogsConfig
class LogsLocation:
    GroupName: str; StreamName: str; DeepLink: str; S3DeepLink: str; CloudWatchLogsArn: str; S3LogsArn: str
    CloudWatchLogs: CloudWatchLogsConfig; S3Logs: S3LogsConfig
class NetworkInterface:
    SubnetId: str; NetworkInterfaceId: str
class PhaseContext:
    StatusCode: str; Message: str
class Project:
    Name: str; Arn: str; Description: str; Source: ProjectSource; SecondarySources: list[ProjectSource]
    SourceVersion: str; SecondarySourceVersions: list[ProjectSourceVersion]; Artifacts: ProjectArtifacts
    SecondaryArtifacts: list[ProjectArtifacts]; Cache: ProjectCache; Environment: ProjectEnvironment; ServiceRole: str
    TimeoutInMinutes: int; QueuedTimeoutInMinutes: int; EncryptionKey: str; Tags: list[Tag]; Created: str
    LastModified: str; Webhook: _Webhook; VpcConfig: _VpcConfig; Badge: ProjectBadge; LogsConfig: _LogsConfig
    FileSystemLocations: list[ProjectFileSystemLocation]; BuildBatchConfig: ProjectBuildBatchConfig
    ConcurrentBuildLimit: int; ProjectVisibility: ProjectVisibilityType; PublicProjectAlias: str
    ResourceAccessRole: str; AutoRetryLimit: int
class ProjectArtifacts:
    Type: ArtifactsType; Location: str; Path: str; NamespaceType: ArtifactNamespace; Name: str
    Packaging: ArtifactPackaging; OverrideArtifactName: bool; EncryptionDisabled: bool; ArtifactIdentifier: str
    BucketOwnerAccess: _BucketOwnerAccess
class ProjectBadge:
    BadgeEnabled: bool; BadgeRequestUrl: str
class ProjectBuildBatchConfig:
    ServiceRole: str; CombineArtifacts: bool; Restrictions: BatchRestrictions; TimeoutInMins: int
    BatchReportMode: BatchReportModeType
class ProjectCache:
    Type: CacheType; Location: str; Modes: list[CacheMode]; CacheNamespace: str
class ProjectEnvironment:
    Type: EnvironmentType; Image: str; ComputeType: _ComputeType; ComputeConfiguration: _ComputeConfiguration
    Fleet: ProjectFleet; EnvironmentVariables: list[EnvironmentVariable]; PrivilegedMode: bool; Certificate: str
    RegistryCredential: _RegistryCredential; ImagePullCredentialsType: _ImagePullCredentialsType
    DockerServer: _DockerServer; HostKernel: _HostKernel
class ProjectFileSystemLocation:
    Type: FileSystemType; Location: str; MountPoint: str; Identifier: str; MountOptions: str
class ProjectFleet:
    FleetArn: str
class ProjectSource:
    Type: SourceType; Location: str; GitCloneDepth: int; GitSubmodulesConfig: _GitSubmodulesConfig; Buildspec: str
    Auth: SourceAuth; ReportBuildStatus: bool; BuildStatusConfig: _BuildStatusConfig; InsecureSsl: bool
    SourceIdentifier: str
class ProjectSourceVersion:
    SourceIdentifier: str; SourceVersion: str
class ProxyConfiguration:
    DefaultBehavior: FleetProxyRuleBehavior; OrderedProxyRules: list[FleetProxyRule]
class PullRequestBuildPolicy:
    RequiresCommentApproval: PullRequestBuildCommentApproval; ApproverRoles: list[PullRequestBuildApproverRole]
class PutResourcePolicyOutput:
    ResourceArn: str
class RegistryCredential:
    Credential: str; CredentialProvider: CredentialProviderType
class Report:
    Arn: str; Type: ReportType; Name: str; ReportGroupArn: str; ExecutionId: str; Status: ReportStatusType
    Created: Any; Expired: Any; ExportConfig: ReportExportConfig; Truncated: bool; TestSummary: TestReportSummary
    CodeCoverageSummary: CodeCoverageReportSummary
class ReportExportConfig:
    ExportConfigType: ReportExportConfigType; S3Destination: S3ReportExportConfig
class ReportGroup:
    Arn: str; Name: str; Type: ReportType; ExportConfig: ReportExportConfig; Created: str; LastModified: str
    Tags: list[Tag]; Status: ReportGroupStatusType
class ReportGroupTrendStats:
    Average: str; Max: str; Min: str
class ReportWithRawData:
    ReportArn: str; Data: str
class ResolvedArtifact:
    Type: ArtifactsType; Location: str; Identifier: str
class RetryBuildBatchOutput:
    BuildBatch: _BuildBatch
class RetryBuildOutput:
    Build: _Build
class S3LogsConfig:
    Status: LogsConfigStatusType; Location: str; EncryptionDisabled: bool; BucketOwnerAccess: _BucketOwnerAccess
class S3ReportExportConfig:
    Bucket: str; BucketOwner: str; Path: str; Packaging: ReportPackagingType; EncryptionKey: str
    EncryptionDisabled: bool
class SSMSession:
    SessionId: str; TokenValue: str; StreamUrl: str
class Sandbox:
    Id: str; Arn: str; ProjectName: str; RequestTime: str; StartTime: str; EndTime: str; Status: str
    Source: ProjectSource; SourceVersion: str; SecondarySources: list[ProjectSource]
    SecondarySourceVersions: list[ProjectSourceVersion]; Environment: ProjectEnvironment
    FileSystemLocations: list[ProjectFileSystemLocation]; TimeoutInMinutes: int; QueuedTimeoutInMinutes: int
    VpcConfig: _VpcConfig; LogConfig: LogsConfig; EncryptionKey: str; ServiceRole: str; CurrentSession: SandboxSession
class SandboxSession:
    Id: str; Status: str; StartTime: str; EndTime: str; CurrentPhase: str; Phases: list[SandboxSessionPhase]
    ResolvedSourceVersion: str; Logs: LogsLocation; NetworkInterface: _NetworkInterface
class SandboxSessionPhase:
    PhaseType: str; PhaseStatus: StatusType; StartTime: str; EndTime: str; DurationInSeconds: int
    Contexts: list[PhaseContext]
class ScalingConfigurationOutput:
    ScalingType: FleetScalingType; TargetTrackingScalingConfigs: list[TargetTrackingScalingConfiguration]
    MaxCapacity: int; DesiredCapacity: int
class ScopeConfiguration:
    Name: str; Domain: str; Scope: WebhookScopeType
class SdkHttpMetadata:
    AllHttpHeaders: dict[str, list[str]]; HttpHeaders: dict[str, str]; HttpStatusCode: int
class SdkResponseMetadata:
    RequestId: str
class SourceAuth:
    Type: SourceAuthType; Resource: str
class SourceCredentialsInfo:
    Arn: str; ServerType: _ServerType; AuthType: _AuthType; Resource: str
class StartBuildBatchOutput:
    BuildBatch: _BuildBatch
class StartBuildOutput:
    Build: _Build
class StartCommandExecutionOutput:
    CommandExecution: _CommandExecution
class StartSandboxConnectionOutput:
    SsmSession: SSMSession
class StartSandboxOutput:
    Sandbox: _Sandbox
class StopBuildBatchOutput:
    BuildBatch: _BuildBatch; SdkHttpMetadata: _SdkHttpMetadata; SdkResponseMetadata: _SdkResponseMetadata
class StopBuildOutput:
    Build: _Build; SdkHttpMetadata: _SdkHttpMetadata; SdkResponseMetadata: _SdkResponseMetadata
class StopSandboxOutput:
    Sandbox: _Sandbox
class Tag:
    Key: str; Value: str
class TargetTrackingScalingConfiguration:
    MetricType: FleetScalingMetricType; TargetValue: float
class TestCase:
    ReportArn: str; TestRawDataPath: str; Prefix: str; Name: str; Status: str; DurationInNanoSeconds: int
    Message: str; Expired: str; TestSuiteName: str
class TestReportSummary:
    Total: int; StatusCounts: dict[str, int]; DurationInNanoSeconds: int
class UpdateFleetOutput:
    Fleet: _Fleet
class UpdateProjectOutput:
    Project: _Project
class UpdateProjectVisibilityOutput:
    ProjectArn: str; PublicProjectAlias: str; ProjectVisibility: ProjectVisibilityType
class UpdateReportGroupOutput:
    ReportGroup: _ReportGroup
class UpdateWebhookOutput:
    Webhook: _Webhook
class VpcConfig:
    VpcId: str; Subnets: list[str]; SecurityGroupIds: list[str]
class Webhook:
    Url: str; PayloadUrl: str; Secret: str; BranchFilter: str; FilterGroups: list[list[WebhookFilter]]
    BuildType: WebhookBuildType; ManualCreation: bool; LastModifiedSecret: str
    ScopeConfiguration: _ScopeConfiguration; Status: WebhookStatus; StatusMessage: str
    PullRequestBuildPolicy: _PullRequestBuildPolicy
class WebhookFilter:
    Type: WebhookFilterType; Pattern: str; ExcludeMatchedPattern: bool

_T0 = TypeVar("_T0", default=BatchDeleteBuildsOutput)
_T1 = TypeVar("_T1", default=BatchGetBuildBatchesOutput)
_T2 = TypeVar("_T2", default=BatchGetBuildsOutput)
_T3 = TypeVar("_T3", default=BatchGetCommandExecutionsOutput)
_T4 = TypeVar("_T4", default=BatchGetFleetsOutput)
_T5 = TypeVar("_T5", default=BatchGetProjectsOutput)
_T6 = TypeVar("_T6", default=BatchGetReportGroupsOutput)
_T7 = TypeVar("_T7", default=BatchGetReportsOutput)
_T8 = TypeVar("_T8", default=BatchGetSandboxesOutput)
_T9 = TypeVar("_T9", default=CreateFleetOutput)
_T10 = TypeVar("_T10", default=CreateProjectOutput)
_T11 = TypeVar("_T11", default=CreateReportGroupOutput)
_T12 = TypeVar("_T12", default=CreateWebhookOutput)
_T13 = TypeVar("_T13", default=DeleteBuildBatchOutput)
_T14 = TypeVar("_T14", default=DeleteFleetOutput)
_T15 = TypeVar("_T15", default=DeleteProjectOutput)
_T16 = TypeVar("_T16", default=DeleteReportOutput)
_T17 = TypeVar("_T17", default=DeleteReportGroupOutput)
_T18 = TypeVar("_T18", default=DeleteResourcePolicyOutput)
_T19 = TypeVar("_T19", default=DeleteSourceCredentialsOutput)
_T20 = TypeVar("_T20", default=DeleteWebhookOutput)
_T21 = TypeVar("_T21", default=DescribeCodeCoveragesOutput)
_T22 = TypeVar("_T22", default=DescribeTestCasesOutput)
_T23 = TypeVar("_T23", default=GetReportGroupTrendOutput)
_T24 = TypeVar("_T24", default=GetResourcePolicyOutput)
_T25 = TypeVar("_T25", default=ImportSourceCredentialsOutput)
_T26 = TypeVar("_T26", default=InvalidateProjectCacheOutput)
_T27 = TypeVar("_T27", default=ListBuildBatchesOutput)
_T28 = TypeVar("_T28", default=ListBuildBatchesForProjectOutput)
_T29 = TypeVar("_T29", default=ListBuildsOutput)
_T30 = TypeVar("_T30", default=ListBuildsForProjectOutput)
_T31 = TypeVar("_T31", default=ListCommandExecutionsForSandboxOutput)
_T32 = TypeVar("_T32", default=ListCuratedEnvironmentImagesOutput)
_T33 = TypeVar("_T33", default=ListFleetsOutput)
_T34 = TypeVar("_T34", default=ListProjectsOutput)
_T35 = TypeVar("_T35", default=ListReportGroupsOutput)
_T36 = TypeVar("_T36", default=ListReportsOutput)
_T37 = TypeVar("_T37", default=ListReportsForReportGroupOutput)
_T38 = TypeVar("_T38", default=ListSandboxesOutput)
_T39 = TypeVar("_T39", default=ListSandboxesForProjectOutput)
_T40 = TypeVar("_T40", default=ListSharedProjectsOutput)
_T41 = TypeVar("_T41", default=ListSharedReportGroupsOutput)
_T42 = TypeVar("_T42", default=ListSourceCredentialsOutput)
_T43 = TypeVar("_T43", default=PutResourcePolicyOutput)
_T44 = TypeVar("_T44", default=RetryBuildOutput)
_T45 = TypeVar("_T45", default=RetryBuildBatchOutput)
_T46 = TypeVar("_T46", default=StartBuildOutput)
_T47 = TypeVar("_T47", default=StartBuildBatchOutput)
_T48 = TypeVar("_T48", default=StartCommandExecutionOutput)
_T49 = TypeVar("_T49", default=StartSandboxOutput)
_T50 = TypeVar("_T50", default=StartSandboxConnectionOutput)
_T51 = TypeVar("_T51", default=StopBuildOutput)
_T52 = TypeVar("_T52", default=StopBuildBatchOutput)
_T53 = TypeVar("_T53", default=StopSandboxOutput)
_T54 = TypeVar("_T54", default=UpdateFleetOutput)
_T55 = TypeVar("_T55", default=UpdateProjectOutput)
_T56 = TypeVar("_T56", default=UpdateProjectVisibilityOutput)
_T57 = TypeVar("_T57", default=UpdateReportGroupOutput)
_T58 = TypeVar("_T58", default=UpdateWebhookOutput)

class _BatchDeleteBuilds(CallOptions, total=False):
    Ids: Required[Sequence[str]]
def batch_delete_builds(name: str, /, *, result: type[_T0] = ..., select: Callable[[BatchDeleteBuildsOutput], _T0] = ..., **arguments: Unpack[_BatchDeleteBuilds]) -> Task[_T0]: ...

class _BatchGetBuildBatches(CallOptions, total=False):
    Ids: Required[Sequence[str]]
def batch_get_build_batches(name: str, /, *, result: type[_T1] = ..., select: Callable[[BatchGetBuildBatchesOutput], _T1] = ..., **arguments: Unpack[_BatchGetBuildBatches]) -> Task[_T1]: ...

class _BatchGetBuilds(CallOptions, total=False):
    Ids: Required[Sequence[str]]
def batch_get_builds(name: str, /, *, result: type[_T2] = ..., select: Callable[[BatchGetBuildsOutput], _T2] = ..., **arguments: Unpack[_BatchGetBuilds]) -> Task[_T2]: ...

class _BatchGetCommandExecutions(CallOptions, total=False):
    SandboxId: Required[str]; CommandExecutionIds: Required[Sequence[str]]
def batch_get_command_executions(name: str, /, *, result: type[_T3] = ..., select: Callable[[BatchGetCommandExecutionsOutput], _T3] = ..., **arguments: Unpack[_BatchGetCommandExecutions]) -> Task[_T3]: ...

class _BatchGetFleets(CallOptions, total=False):
    Names: Required[Sequence[str]]
def batch_get_fleets(name: str, /, *, result: type[_T4] = ..., select: Callable[[BatchGetFleetsOutput], _T4] = ..., **arguments: Unpack[_BatchGetFleets]) -> Task[_T4]: ...

class _BatchGetProjects(CallOptions, total=False):
    Names: Required[Sequence[str]]
def batch_get_projects(name: str, /, *, result: type[_T5] = ..., select: Callable[[BatchGetProjectsOutput], _T5] = ..., **arguments: Unpack[_BatchGetProjects]) -> Task[_T5]: ...

class _BatchGetReportGroups(CallOptions, total=False):
    ReportGroupArns: Required[Sequence[str]]
def batch_get_report_groups(name: str, /, *, result: type[_T6] = ..., select: Callable[[BatchGetReportGroupsOutput], _T6] = ..., **arguments: Unpack[_BatchGetReportGroups]) -> Task[_T6]: ...

class _BatchGetReports(CallOptions, total=False):
    ReportArns: Required[Sequence[str]]
def batch_get_reports(name: str, /, *, result: type[_T7] = ..., select: Callable[[BatchGetReportsOutput], _T7] = ..., **arguments: Unpack[_BatchGetReports]) -> Task[_T7]: ...

class _BatchGetSandboxes(CallOptions, total=False):
    Ids: Required[Sequence[str]]
def batch_get_sandboxes(name: str, /, *, result: type[_T8] = ..., select: Callable[[BatchGetSandboxesOutput], _T8] = ..., **arguments: Unpack[_BatchGetSandboxes]) -> Task[_T8]: ...

class _CreateFleet(CallOptions, total=False):
    Name: Required[str]; BaseCapacity: Required[int]; EnvironmentType: Required[_EnvironmentType | str]
    ComputeType: Required[_ComputeType | str]; ComputeConfiguration: ComputeConfigurationDict | _ComputeConfiguration
    ScalingConfiguration: ScalingConfigurationInputDict; OverflowBehavior: FleetOverflowBehavior | str
    VpcConfig: VpcConfigDict | _VpcConfig; ProxyConfiguration: ProxyConfigurationDict | _ProxyConfiguration
    ImageId: str; FleetServiceRole: str; Tags: Sequence[TagDict | Tag]
def create_fleet(name: str, /, *, result: type[_T9] = ..., select: Callable[[CreateFleetOutput], _T9] = ..., **arguments: Unpack[_CreateFleet]) -> Task[_T9]: ...

class _CreateProject(CallOptions, total=False):
    Name: Required[str]; Description: str; Source: Required[ProjectSourceDict | ProjectSource]
    SecondarySources: Sequence[ProjectSourceDict | ProjectSource]; SourceVersion: str
    SecondarySourceVersions: Sequence[ProjectSourceVersionDict | ProjectSourceVersion]
    Artifacts: Required[ProjectArtifactsDict | ProjectArtifacts]
    SecondaryArtifacts: Sequence[ProjectArtifactsDict | ProjectArtifacts]; Cache: ProjectCacheDict | ProjectCache
    Environment: Required[ProjectEnvironmentDict | ProjectEnvironment]; ServiceRole: Required[str]
    TimeoutInMinutes: int; QueuedTimeoutInMinutes: int; EncryptionKey: str; Tags: Sequence[TagDict | Tag]
    VpcConfig: VpcConfigDict | _VpcConfig; BadgeEnabled: bool; LogsConfig: LogsConfigDict | _LogsConfig
    FileSystemLocations: Sequence[ProjectFileSystemLocationDict | ProjectFileSystemLocation]
    BuildBatchConfig: ProjectBuildBatchConfigDict | ProjectBuildBatchConfig; ConcurrentBuildLimit: int
    AutoRetryLimit: int
def create_project(name: str, /, *, result: type[_T10] = ..., select: Callable[[CreateProjectOutput], _T10] = ..., **arguments: Unpack[_CreateProject]) -> Task[_T10]: ...

class _CreateReportGroup(CallOptions, total=False):
    Name: Required[str]; Type: Required[ReportType | str]
    ExportConfig: Required[ReportExportConfigDict | ReportExportConfig]; Tags: Sequence[TagDict | Tag]
def create_report_group(name: str, /, *, result: type[_T11] = ..., select: Callable[[CreateReportGroupOutput], _T11] = ..., **arguments: Unpack[_CreateReportGroup]) -> Task[_T11]: ...

class _CreateWebhook(CallOptions, total=False):
    ProjectName: Required[str]; BranchFilter: str; FilterGroups: Sequence[Sequence[WebhookFilterDict | WebhookFilter]]
    BuildType: WebhookBuildType | str; ManualCreation: bool
    ScopeConfiguration: ScopeConfigurationDict | _ScopeConfiguration
    PullRequestBuildPolicy: PullRequestBuildPolicyDict | _PullRequestBuildPolicy
def create_webhook(name: str, /, *, result: type[_T12] = ..., select: Callable[[CreateWebhookOutput], _T12] = ..., **arguments: Unpack[_CreateWebhook]) -> Task[_T12]: ...

class _DeleteBuildBatch(CallOptions, total=False):
    Id: Required[str]
def delete_build_batch(name: str, /, *, result: type[_T13] = ..., select: Callable[[DeleteBuildBatchOutput], _T13] = ..., **arguments: Unpack[_DeleteBuildBatch]) -> Task[_T13]: ...

class _DeleteFleet(CallOptions, total=False):
    Arn: Required[str]
def delete_fleet(name: str, /, *, result: type[_T14] = ..., select: Callable[[DeleteFleetOutput], _T14] = ..., **arguments: Unpack[_DeleteFleet]) -> Task[_T14]: ...

class _DeleteProject(CallOptions, total=False):
    Name: Required[str]
def delete_project(name: str, /, *, result: type[_T15] = ..., select: Callable[[DeleteProjectOutput], _T15] = ..., **arguments: Unpack[_DeleteProject]) -> Task[_T15]: ...

class _DeleteReport(CallOptions, total=False):
    Arn: Required[str]
def delete_report(name: str, /, *, result: type[_T16] = ..., select: Callable[[DeleteReportOutput], _T16] = ..., **arguments: Unpack[_DeleteReport]) -> Task[_T16]: ...

class _DeleteReportGroup(CallOptions, total=False):
    Arn: Required[str]; DeleteReports: bool
def delete_report_group(name: str, /, *, result: type[_T17] = ..., select: Callable[[DeleteReportGroupOutput], _T17] = ..., **arguments: Unpack[_DeleteReportGroup]) -> Task[_T17]: ...

class _DeleteResourcePolicy(CallOptions, total=False):
    ResourceArn: Required[str]
def delete_resource_policy(name: str, /, *, result: type[_T18] = ..., select: Callable[[DeleteResourcePolicyOutput], _T18] = ..., **arguments: Unpack[_DeleteResourcePolicy]) -> Task[_T18]: ...

class _DeleteSourceCredentials(CallOptions, total=False):
    Arn: Required[str]
def delete_source_credentials(name: str, /, *, result: type[_T19] = ..., select: Callable[[DeleteSourceCredentialsOutput], _T19] = ..., **arguments: Unpack[_DeleteSourceCredentials]) -> Task[_T19]: ...

class _DeleteWebhook(CallOptions, total=False):
    ProjectName: Required[str]
def delete_webhook(name: str, /, *, result: type[_T20] = ..., select: Callable[[DeleteWebhookOutput], _T20] = ..., **arguments: Unpack[_DeleteWebhook]) -> Task[_T20]: ...

class _DescribeCodeCoverages(CallOptions, total=False):
    ReportArn: Required[str]; NextToken: str; MaxResults: int; SortOrder: SortOrderType | str
    SortBy: ReportCodeCoverageSortByType | str; MinLineCoveragePercentage: float; MaxLineCoveragePercentage: float
def describe_code_coverages(name: str, /, *, result: type[_T21] = ..., select: Callable[[DescribeCodeCoveragesOutput], _T21] = ..., **arguments: Unpack[_DescribeCodeCoverages]) -> Task[_T21]: ...

class _DescribeTestCases(CallOptions, total=False):
    ReportArn: Required[str]; NextToken: str; MaxResults: int; Filter: TestCaseFilterDict
def describe_test_cases(name: str, /, *, result: type[_T22] = ..., select: Callable[[DescribeTestCasesOutput], _T22] = ..., **arguments: Unpack[_DescribeTestCases]) -> Task[_T22]: ...

class _GetReportGroupTrend(CallOptions, total=False):
    ReportGroupArn: Required[str]; NumOfReports: int; TrendField: Required[ReportGroupTrendFieldType | str]
def get_report_group_trend(name: str, /, *, result: type[_T23] = ..., select: Callable[[GetReportGroupTrendOutput], _T23] = ..., **arguments: Unpack[_GetReportGroupTrend]) -> Task[_T23]: ...

class _GetResourcePolicy(CallOptions, total=False):
    ResourceArn: Required[str]
def get_resource_policy(name: str, /, *, result: type[_T24] = ..., select: Callable[[GetResourcePolicyOutput], _T24] = ..., **arguments: Unpack[_GetResourcePolicy]) -> Task[_T24]: ...

class _ImportSourceCredentials(CallOptions, total=False):
    Username: str; Token: Required[str]; ServerType: Required[_ServerType | str]; AuthType: Required[_AuthType | str]
    ShouldOverwrite: bool
def import_source_credentials(name: str, /, *, result: type[_T25] = ..., select: Callable[[ImportSourceCredentialsOutput], _T25] = ..., **arguments: Unpack[_ImportSourceCredentials]) -> Task[_T25]: ...

class _InvalidateProjectCache(CallOptions, total=False):
    ProjectName: Required[str]
def invalidate_project_cache(name: str, /, *, result: type[_T26] = ..., select: Callable[[InvalidateProjectCacheOutput], _T26] = ..., **arguments: Unpack[_InvalidateProjectCache]) -> Task[_T26]: ...

class _ListBuildBatches(CallOptions, total=False):
    Filter: BuildBatchFilterDict; MaxResults: int; SortOrder: SortOrderType | str; NextToken: str
def list_build_batches(name: str, /, *, result: type[_T27] = ..., select: Callable[[ListBuildBatchesOutput], _T27] = ..., **arguments: Unpack[_ListBuildBatches]) -> Task[_T27]: ...

class _ListBuildBatchesForProject(CallOptions, total=False):
    ProjectName: str; Filter: BuildBatchFilterDict; MaxResults: int; SortOrder: SortOrderType | str; NextToken: str
def list_build_batches_for_project(name: str, /, *, result: type[_T28] = ..., select: Callable[[ListBuildBatchesForProjectOutput], _T28] = ..., **arguments: Unpack[_ListBuildBatchesForProject]) -> Task[_T28]: ...

class _ListBuilds(CallOptions, total=False):
    SortOrder: SortOrderType | str; NextToken: str
def list_builds(name: str, /, *, result: type[_T29] = ..., select: Callable[[ListBuildsOutput], _T29] = ..., **arguments: Unpack[_ListBuilds]) -> Task[_T29]: ...

class _ListBuildsForProject(CallOptions, total=False):
    ProjectName: Required[str]; SortOrder: SortOrderType | str; NextToken: str
def list_builds_for_project(name: str, /, *, result: type[_T30] = ..., select: Callable[[ListBuildsForProjectOutput], _T30] = ..., **arguments: Unpack[_ListBuildsForProject]) -> Task[_T30]: ...

class _ListCommandExecutionsForSandbox(CallOptions, total=False):
    SandboxId: Required[str]; MaxResults: int; SortOrder: SortOrderType | str; NextToken: str
def list_command_executions_for_sandbox(name: str, /, *, result: type[_T31] = ..., select: Callable[[ListCommandExecutionsForSandboxOutput], _T31] = ..., **arguments: Unpack[_ListCommandExecutionsForSandbox]) -> Task[_T31]: ...

class _ListCuratedEnvironmentImages(CallOptions, total=False):
    ...
def list_curated_environment_images(name: str, /, *, result: type[_T32] = ..., select: Callable[[ListCuratedEnvironmentImagesOutput], _T32] = ..., **arguments: Unpack[_ListCuratedEnvironmentImages]) -> Task[_T32]: ...

class _ListFleets(CallOptions, total=False):
    NextToken: str; MaxResults: int; SortOrder: SortOrderType | str; SortBy: FleetSortByType | str
def list_fleets(name: str, /, *, result: type[_T33] = ..., select: Callable[[ListFleetsOutput], _T33] = ..., **arguments: Unpack[_ListFleets]) -> Task[_T33]: ...

class _ListProjects(CallOptions, total=False):
    SortBy: ProjectSortByType | str; SortOrder: SortOrderType | str; NextToken: str
def list_projects(name: str, /, *, result: type[_T34] = ..., select: Callable[[ListProjectsOutput], _T34] = ..., **arguments: Unpack[_ListProjects]) -> Task[_T34]: ...

class _ListReportGroups(CallOptions, total=False):
    SortOrder: SortOrderType | str; SortBy: ReportGroupSortByType | str; NextToken: str; MaxResults: int
def list_report_groups(name: str, /, *, result: type[_T35] = ..., select: Callable[[ListReportGroupsOutput], _T35] = ..., **arguments: Unpack[_ListReportGroups]) -> Task[_T35]: ...

class _ListReports(CallOptions, total=False):
    SortOrder: SortOrderType | str; NextToken: str; MaxResults: int; Filter: ReportFilterDict
def list_reports(name: str, /, *, result: type[_T36] = ..., select: Callable[[ListReportsOutput], _T36] = ..., **arguments: Unpack[_ListReports]) -> Task[_T36]: ...

class _ListReportsForReportGroup(CallOptions, total=False):
    ReportGroupArn: Required[str]; NextToken: str; SortOrder: SortOrderType | str; MaxResults: int
    Filter: ReportFilterDict
def list_reports_for_report_group(name: str, /, *, result: type[_T37] = ..., select: Callable[[ListReportsForReportGroupOutput], _T37] = ..., **arguments: Unpack[_ListReportsForReportGroup]) -> Task[_T37]: ...

class _ListSandboxes(CallOptions, total=False):
    MaxResults: int; SortOrder: SortOrderType | str; NextToken: str
def list_sandboxes(name: str, /, *, result: type[_T38] = ..., select: Callable[[ListSandboxesOutput], _T38] = ..., **arguments: Unpack[_ListSandboxes]) -> Task[_T38]: ...

class _ListSandboxesForProject(CallOptions, total=False):
    ProjectName: Required[str]; MaxResults: int; SortOrder: SortOrderType | str; NextToken: str
def list_sandboxes_for_project(name: str, /, *, result: type[_T39] = ..., select: Callable[[ListSandboxesForProjectOutput], _T39] = ..., **arguments: Unpack[_ListSandboxesForProject]) -> Task[_T39]: ...

class _ListSharedProjects(CallOptions, total=False):
    SortBy: SharedResourceSortByType | str; SortOrder: SortOrderType | str; MaxResults: int; NextToken: str
def list_shared_projects(name: str, /, *, result: type[_T40] = ..., select: Callable[[ListSharedProjectsOutput], _T40] = ..., **arguments: Unpack[_ListSharedProjects]) -> Task[_T40]: ...

class _ListSharedReportGroups(CallOptions, total=False):
    SortOrder: SortOrderType | str; SortBy: SharedResourceSortByType | str; NextToken: str; MaxResults: int
def list_shared_report_groups(name: str, /, *, result: type[_T41] = ..., select: Callable[[ListSharedReportGroupsOutput], _T41] = ..., **arguments: Unpack[_ListSharedReportGroups]) -> Task[_T41]: ...

class _ListSourceCredentials(CallOptions, total=False):
    ...
def list_source_credentials(name: str, /, *, result: type[_T42] = ..., select: Callable[[ListSourceCredentialsOutput], _T42] = ..., **arguments: Unpack[_ListSourceCredentials]) -> Task[_T42]: ...

class _PutResourcePolicy(CallOptions, total=False):
    Policy: Required[str]; ResourceArn: Required[str]
def put_resource_policy(name: str, /, *, result: type[_T43] = ..., select: Callable[[PutResourcePolicyOutput], _T43] = ..., **arguments: Unpack[_PutResourcePolicy]) -> Task[_T43]: ...

class _RetryBuild(CallOptions, total=False):
    Id: str; IdempotencyToken: str
def retry_build(name: str, /, *, result: type[_T44] = ..., select: Callable[[RetryBuildOutput], _T44] = ..., **arguments: Unpack[_RetryBuild]) -> Task[_T44]: ...

class _RetryBuildBatch(PlainOptions, total=False):
    Id: str; IdempotencyToken: str; RetryType: RetryBuildBatchType | str
@overload
def retry_build_batch(name: str, /, *, result: type[_T45] = ..., select: Callable[[RetryBuildBatchOutput], _T45] = ..., **arguments: Unpack[_RetryBuildBatch]) -> Task[_T45]: ...
@overload
def retry_build_batch(name: str, /, *, wait: Literal[True], result: type[_T45] = ..., select: Callable[[RetryBuildBatchOutput], _T45] = ..., **arguments: Unpack[_RetryBuildBatch]) -> Task[_T45]: ...

class _StartBuild(PlainOptions, total=False):
    ProjectName: Required[str]; SecondarySourcesOverride: Sequence[ProjectSourceDict | ProjectSource]
    SecondarySourcesVersionOverride: Sequence[ProjectSourceVersionDict | ProjectSourceVersion]; SourceVersion: str
    ArtifactsOverride: ProjectArtifactsDict | ProjectArtifacts
    SecondaryArtifactsOverride: Sequence[ProjectArtifactsDict | ProjectArtifacts]
    EnvironmentVariablesOverride: Sequence[EnvironmentVariableDict | EnvironmentVariable]
    SourceTypeOverride: SourceType | str; SourceLocationOverride: str; SourceAuthOverride: SourceAuthDict | SourceAuth
    GitCloneDepthOverride: int; GitSubmodulesConfigOverride: GitSubmodulesConfigDict | GitSubmodulesConfig
    BuildspecOverride: str; InsecureSslOverride: bool; ReportBuildStatusOverride: bool
    BuildStatusConfigOverride: BuildStatusConfigDict | BuildStatusConfig
    EnvironmentTypeOverride: EnvironmentType | str; ImageOverride: str; ComputeTypeOverride: ComputeType | str
    CertificateOverride: str; CacheOverride: ProjectCacheDict | ProjectCache; ServiceRoleOverride: str
    PrivilegedModeOverride: bool; TimeoutInMinutesOverride: int; QueuedTimeoutInMinutesOverride: int
    EncryptionKeyOverride: str; IdempotencyToken: str; LogsConfigOverride: LogsConfigDict | LogsConfig
    RegistryCredentialOverride: RegistryCredentialDict | RegistryCredential
    ImagePullCredentialsTypeOverride: ImagePullCredentialsType | str; DebugSessionEnabled: bool
    FleetOverride: ProjectFleetDict | ProjectFleet; AutoRetryLimitOverride: int; HostKernelOverride: HostKernel | str
@overload
def start_build(name: str, /, *, result: type[_T46] = ..., select: Callable[[StartBuildOutput], _T46] = ..., **arguments: Unpack[_StartBuild]) -> Task[_T46]: ...
@overload
def start_build(name: str, /, *, wait: Literal[True], result: type[_T46] = ..., select: Callable[[StartBuildOutput], _T46] = ..., **arguments: Unpack[_StartBuild]) -> Task[_T46]: ...

class _StartBuildBatch(PlainOptions, total=False):
    ProjectName: Required[str]; SecondarySourcesOverride: Sequence[ProjectSourceDict | ProjectSource]
    SecondarySourcesVersionOverride: Sequence[ProjectSourceVersionDict | ProjectSourceVersion]; SourceVersion: str
    ArtifactsOverride: ProjectArtifactsDict | ProjectArtifacts
    SecondaryArtifactsOverride: Sequence[ProjectArtifactsDict | ProjectArtifacts]
    EnvironmentVariablesOverride: Sequence[EnvironmentVariableDict | EnvironmentVariable]
    SourceTypeOverride: SourceType | str; SourceLocationOverride: str; SourceAuthOverride: SourceAuthDict | SourceAuth
    GitCloneDepthOverride: int; GitSubmodulesConfigOverride: GitSubmodulesConfigDict | GitSubmodulesConfig
    BuildspecOverride: str; InsecureSslOverride: bool; ReportBuildBatchStatusOverride: bool
    EnvironmentTypeOverride: EnvironmentType | str; ImageOverride: str; ComputeTypeOverride: ComputeType | str
    CertificateOverride: str; CacheOverride: ProjectCacheDict | ProjectCache; ServiceRoleOverride: str
    PrivilegedModeOverride: bool; BuildTimeoutInMinutesOverride: int; QueuedTimeoutInMinutesOverride: int
    EncryptionKeyOverride: str; IdempotencyToken: str; LogsConfigOverride: LogsConfigDict | LogsConfig
    RegistryCredentialOverride: RegistryCredentialDict | RegistryCredential
    ImagePullCredentialsTypeOverride: ImagePullCredentialsType | str
    BuildBatchConfigOverride: ProjectBuildBatchConfigDict | ProjectBuildBatchConfig; DebugSessionEnabled: bool
@overload
def start_build_batch(name: str, /, *, result: type[_T47] = ..., select: Callable[[StartBuildBatchOutput], _T47] = ..., **arguments: Unpack[_StartBuildBatch]) -> Task[_T47]: ...
@overload
def start_build_batch(name: str, /, *, wait: Literal[True], result: type[_T47] = ..., select: Callable[[StartBuildBatchOutput], _T47] = ..., **arguments: Unpack[_StartBuildBatch]) -> Task[_T47]: ...

class _StartCommandExecution(CallOptions, total=False):
    SandboxId: Required[str]; Command: Required[str]; Type: CommandType | str
def start_command_execution(name: str, /, *, result: type[_T48] = ..., select: Callable[[StartCommandExecutionOutput], _T48] = ..., **arguments: Unpack[_StartCommandExecution]) -> Task[_T48]: ...

class _StartSandbox(CallOptions, total=False):
    ProjectName: str; IdempotencyToken: str
def start_sandbox(name: str, /, *, result: type[_T49] = ..., select: Callable[[StartSandboxOutput], _T49] = ..., **arguments: Unpack[_StartSandbox]) -> Task[_T49]: ...

class _StartSandboxConnection(CallOptions, total=False):
    SandboxId: Required[str]
def start_sandbox_connection(name: str, /, *, result: type[_T50] = ..., select: Callable[[StartSandboxConnectionOutput], _T50] = ..., **arguments: Unpack[_StartSandboxConnection]) -> Task[_T50]: ...

class _StopBuild(CallOptions, total=False):
    Id: Required[str]
def stop_build(name: str, /, *, result: type[_T51] = ..., select: Callable[[StopBuildOutput], _T51] = ..., **arguments: Unpack[_StopBuild]) -> Task[_T51]: ...

class _StopBuildBatch(CallOptions, total=False):
    Id: Required[str]
def stop_build_batch(name: str, /, *, result: type[_T52] = ..., select: Callable[[StopBuildBatchOutput], _T52] = ..., **arguments: Unpack[_StopBuildBatch]) -> Task[_T52]: ...

class _StopSandbox(CallOptions, total=False):
    Id: Required[str]
def stop_sandbox(name: str, /, *, result: type[_T53] = ..., select: Callable[[StopSandboxOutput], _T53] = ..., **arguments: Unpack[_StopSandbox]) -> Task[_T53]: ...

class _UpdateFleet(CallOptions, total=False):
    Arn: Required[str]; BaseCapacity: int; EnvironmentType: _EnvironmentType | str; ComputeType: _ComputeType | str
    ComputeConfiguration: ComputeConfigurationDict | _ComputeConfiguration
    ScalingConfiguration: ScalingConfigurationInputDict; OverflowBehavior: FleetOverflowBehavior | str
    VpcConfig: VpcConfigDict | _VpcConfig; ProxyConfiguration: ProxyConfigurationDict | _ProxyConfiguration
    ImageId: str; FleetServiceRole: str; Tags: Sequence[TagDict | Tag]
def update_fleet(name: str, /, *, result: type[_T54] = ..., select: Callable[[UpdateFleetOutput], _T54] = ..., **arguments: Unpack[_UpdateFleet]) -> Task[_T54]: ...

class _UpdateProject(CallOptions, total=False):
    Name: Required[str]; Description: str; Source: ProjectSourceDict | ProjectSource
    SecondarySources: Sequence[ProjectSourceDict | ProjectSource]; SourceVersion: str
    SecondarySourceVersions: Sequence[ProjectSourceVersionDict | ProjectSourceVersion]
    Artifacts: ProjectArtifactsDict | ProjectArtifacts
    SecondaryArtifacts: Sequence[ProjectArtifactsDict | ProjectArtifacts]; Cache: ProjectCacheDict | ProjectCache
    Environment: ProjectEnvironmentDict | ProjectEnvironment; ServiceRole: str; TimeoutInMinutes: int
    QueuedTimeoutInMinutes: int; EncryptionKey: str; Tags: Sequence[TagDict | Tag]
    VpcConfig: VpcConfigDict | _VpcConfig; BadgeEnabled: bool; LogsConfig: LogsConfigDict | _LogsConfig
    FileSystemLocations: Sequence[ProjectFileSystemLocationDict | ProjectFileSystemLocation]
    BuildBatchConfig: ProjectBuildBatchConfigDict | ProjectBuildBatchConfig; ConcurrentBuildLimit: int
    AutoRetryLimit: int
def update_project(name: str, /, *, result: type[_T55] = ..., select: Callable[[UpdateProjectOutput], _T55] = ..., **arguments: Unpack[_UpdateProject]) -> Task[_T55]: ...

class _UpdateProjectVisibility(CallOptions, total=False):
    ProjectArn: Required[str]; ProjectVisibility: Required[ProjectVisibilityType | str]; ResourceAccessRole: str
def update_project_visibility(name: str, /, *, result: type[_T56] = ..., select: Callable[[UpdateProjectVisibilityOutput], _T56] = ..., **arguments: Unpack[_UpdateProjectVisibility]) -> Task[_T56]: ...

class _UpdateReportGroup(CallOptions, total=False):
    Arn: Required[str]; ExportConfig: ReportExportConfigDict | ReportExportConfig; Tags: Sequence[TagDict | Tag]
def update_report_group(name: str, /, *, result: type[_T57] = ..., select: Callable[[UpdateReportGroupOutput], _T57] = ..., **arguments: Unpack[_UpdateReportGroup]) -> Task[_T57]: ...

class _UpdateWebhook(CallOptions, total=False):
    ProjectName: Required[str]; BranchFilter: str; RotateSecret: bool
    FilterGroups: Sequence[Sequence[WebhookFilterDict | WebhookFilter]]; BuildType: WebhookBuildType | str
    PullRequestBuildPolicy: PullRequestBuildPolicyDict | _PullRequestBuildPolicy
def update_webhook(name: str, /, *, result: type[_T58] = ..., select: Callable[[UpdateWebhookOutput], _T58] = ..., **arguments: Unpack[_UpdateWebhook]) -> Task[_T58]: ...
