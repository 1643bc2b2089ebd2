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
    AccountLimitExceededException: ErrorName
    AccountSuspendedException: ErrorName
    InvalidInputException: ErrorName
    OAuthProviderException: ErrorName
    ResourceAlreadyExistsException: ErrorName
    ResourceNotFoundException: ErrorName

errors: _Errors

class BatchDeleteBuildsInputDict(TypedDict, total=False):
    Ids: Required[Sequence[str]]

class BatchGetBuildBatchesInputDict(TypedDict, total=False):
    Ids: Required[Sequence[str]]

class BatchGetBuildsInputDict(TypedDict, total=False):
    Ids: Required[Sequence[str]]

class BatchGetCommandExecutionsInputDict(TypedDict, total=False):
    SandboxId: Required[str]
    CommandExecutionIds: Required[Sequence[str]]

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
    MaximumBuildsAllowed: int
    ComputeTypesAllowed: Sequence[str]
    FleetsAllowed: Sequence[str]

class BuildBatchFilterDict(TypedDict, total=False):
    Status: StatusType | str

class BuildStatusConfigDict(TypedDict, total=False):
    Context: str
    TargetUrl: str

class CloudWatchLogsConfigDict(TypedDict, total=False):
    Status: Required[LogsConfigStatusType | str]
    GroupName: str
    StreamName: str

class ComputeConfigurationDict(TypedDict, total=False):
    VCpu: int
    Memory: int
    Disk: int
    MachineType: _MachineType | str
    InstanceType: str

class CreateFleetInputDict(TypedDict, total=False):
    Name: Required[str]
    BaseCapacity: Required[int]
    EnvironmentType: Required[_EnvironmentType | str]
    ComputeType: Required[_ComputeType | str]
    ComputeConfiguration: ComputeConfigurationDict | _ComputeConfiguration
    ScalingConfiguration: ScalingConfigurationInputDict
    OverflowBehavior: FleetOverflowBehavior | str
    VpcConfig: VpcConfigDict | _VpcConfig
    ProxyConfiguration: ProxyConfigurationDict | _ProxyConfiguration
    ImageId: str
    FleetServiceRole: str
    Tags: Sequence[TagDict | Tag]

class CreateProjectInputDict(TypedDict, total=False):
    Name: Required[str]
    Description: str
    Source: Required[ProjectSourceDict | ProjectSource]
    SecondarySources: Sequence[ProjectSourceDict | ProjectSource]
    SourceVersion: str
    SecondarySourceVersions: Sequence[ProjectSourceVersionDict | ProjectSourceVersion]
    Artifacts: Required[ProjectArtifactsDict | ProjectArtifacts]
    SecondaryArtifacts: Sequence[ProjectArtifactsDict | ProjectArtifacts]
    Cache: ProjectCacheDict | ProjectCache
    Environment: Required[ProjectEnvironmentDict | ProjectEnvironment]
    ServiceRole: Required[str]
    TimeoutInMinutes: int
    QueuedTimeoutInMinutes: int
    EncryptionKey: str
    Tags: Sequence[TagDict | Tag]
    VpcConfig: VpcConfigDict | _VpcConfig
    BadgeEnabled: bool
    LogsConfig: LogsConfigDict | _LogsConfig
    FileSystemLocations: Sequence[ProjectFileSystemLocationDict | ProjectFileSystemLocation]
    BuildBatchConfig: ProjectBuildBatchConfigDict | ProjectBuildBatchConfig
    ConcurrentBuildLimit: int
    AutoRetryLimit: int

class CreateReportGroupInputDict(TypedDict, total=False):
    Name: Required[str]
    Type: Required[ReportType | str]
    ExportConfig: Required[ReportExportConfigDict | ReportExportConfig]
    Tags: Sequence[TagDict | Tag]

class CreateWebhookInputDict(TypedDict, total=False):
    ProjectName: Required[str]
    BranchFilter: str
    FilterGroups: Sequence[Sequence[WebhookFilterDict | WebhookFilter]]
    BuildType: WebhookBuildType | str
    ManualCreation: bool
    ScopeConfiguration: ScopeConfigurationDict | _ScopeConfiguration
    PullRequestBuildPolicy: PullRequestBuildPolicyDict | _PullRequestBuildPolicy

class DeleteBuildBatchInputDict(TypedDict, total=False):
    Id: Required[str]

class DeleteFleetInputDict(TypedDict, total=False):
    Arn: Required[str]

class DeleteProjectInputDict(TypedDict, total=False):
    Name: Required[str]

class DeleteReportGroupInputDict(TypedDict, total=False):
    Arn: Required[str]
    DeleteReports: bool

class DeleteReportInputDict(TypedDict, total=False):
    Arn: Required[str]

class DeleteResourcePolicyInputDict(TypedDict, total=False):
    ResourceArn: Required[str]

class DeleteSourceCredentialsInputDict(TypedDict, total=False):
    Arn: Required[str]

class DeleteWebhookInputDict(TypedDict, total=False):
    ProjectName: Required[str]

class DescribeCodeCoveragesInputDict(TypedDict, total=False):
    ReportArn: Required[str]
    NextToken: str
    MaxResults: int
    SortOrder: SortOrderType | str
    SortBy: ReportCodeCoverageSortByType | str
    MinLineCoveragePercentage: float
    MaxLineCoveragePercentage: float

class DescribeTestCasesInputDict(TypedDict, total=False):
    ReportArn: Required[str]
    NextToken: str
    MaxResults: int
    Filter: TestCaseFilterDict

class DockerServerDict(TypedDict, total=False):
    ComputeType: Required[_ComputeType | str]
    SecurityGroupIds: Sequence[str]
    Status: DockerServerStatusDict | DockerServerStatus

class DockerServerStatusDict(TypedDict, total=False):
    Status: str
    Message: str

class EnvironmentVariableDict(TypedDict, total=False):
    Name: Required[str]
    Value: Required[str]
    Type: EnvironmentVariableType | str

class FleetProxyRuleDict(TypedDict, total=False):
    Type: Required[FleetProxyRuleType | str]
    Effect: Required[FleetProxyRuleEffectType | str]
    Entities: Required[Sequence[str]]

class GetReportGroupTrendInputDict(TypedDict, total=False):
    ReportGroupArn: Required[str]
    NumOfReports: int
    TrendField: Required[ReportGroupTrendFieldType | str]

class GetResourcePolicyInputDict(TypedDict, total=False):
    ResourceArn: Required[str]

class GitSubmodulesConfigDict(TypedDict, total=False):
    FetchSubmodules: Required[bool]

class ImportSourceCredentialsInputDict(TypedDict, total=False):
    Username: str
    Token: Required[str]
    ServerType: Required[_ServerType | str]
    AuthType: Required[_AuthType | str]
    ShouldOverwrite: bool

class InvalidateProjectCacheInputDict(TypedDict, total=False):
    ProjectName: Required[str]

class ListBuildBatchesForProjectInputDict(TypedDict, total=False):
    ProjectName: str
    Filter: BuildBatchFilterDict
    MaxResults: int
    SortOrder: SortOrderType | str
    NextToken: str

class ListBuildBatchesInputDict(TypedDict, total=False):
    Filter: BuildBatchFilterDict
    MaxResults: int
    SortOrder: SortOrderType | str
    NextToken: str

class ListBuildsForProjectInputDict(TypedDict, total=False):
    ProjectName: Required[str]
    SortOrder: SortOrderType | str
    NextToken: str

class ListBuildsInputDict(TypedDict, total=False):
    SortOrder: SortOrderType | str
    NextToken: str

class ListCommandExecutionsForSandboxInputDict(TypedDict, total=False):
    SandboxId: Required[str]
    MaxResults: int
    SortOrder: SortOrderType | str
    NextToken: str

class ListCuratedEnvironmentImagesInputDict(TypedDict, total=False):
    ...

class ListFleetsInputDict(TypedDict, total=False):
    NextToken: str
    MaxResults: int
    SortOrder: SortOrderType | str
    SortBy: FleetSortByType | str

class ListProjectsInputDict(TypedDict, total=False):
    SortBy: ProjectSortByType | str
    SortOrder: SortOrderType | str
    NextToken: str

class ListReportGroupsInputDict(TypedDict, total=False):
    SortOrder: SortOrderType | str
    SortBy: ReportGroupSortByType | str
    NextToken: str
    MaxResults: int

class ListReportsForReportGroupInputDict(TypedDict, total=False):
    ReportGroupArn: Required[str]
    NextToken: str
    SortOrder: SortOrderType | str
    MaxResults: int
    Filter: ReportFilterDict

class ListReportsInputDict(TypedDict, total=False):
    SortOrder: SortOrderType | str
    NextToken: str
    MaxResults: int
    Filter: ReportFilterDict

class ListSandboxesForProjectInputDict(TypedDict, total=False):
    ProjectName: Required[str]
    MaxResults: int
    SortOrder: SortOrderType | str
    NextToken: str

class ListSandboxesInputDict(TypedDict, total=False):
    MaxResults: int
    SortOrder: SortOrderType | str
    NextToken: str

class ListSharedProjectsInputDict(TypedDict, total=False):
    SortBy: SharedResourceSortByType | str
    SortOrder: SortOrderType | str
    MaxResults: int
    NextToken: str

class ListSharedReportGroupsInputDict(TypedDict, total=False):
    SortOrder: SortOrderType | str
    SortBy: SharedResourceSortByType | str
    NextToken: str
    MaxResults: int

class ListSourceCredentialsInputDict(TypedDict, total=False):
    ...

class LogsConfigDict(TypedDict, total=False):
    CloudWatchLogs: CloudWatchLogsConfigDict | CloudWatchLogsConfig
    S3Logs: S3LogsConfigDict | S3LogsConfig

class ProjectArtifactsDict(TypedDict, total=False):
    Type: Required[ArtifactsType | str]
    Location: str
    Path: str
    NamespaceType: ArtifactNamespace | str
    Name: str
    Packaging: ArtifactPackaging | str
    OverrideArtifactName: bool
    EncryptionDisabled: bool
    ArtifactIdentifier: str
    BucketOwnerAccess: _BucketOwnerAccess | str

class ProjectBuildBatchConfigDict(TypedDict, total=False):
    ServiceRole: str
    CombineArtifacts: bool
    Restrictions: BatchRestrictionsDict | BatchRestrictions
    TimeoutInMins: int
    BatchReportMode: BatchReportModeType | str

class ProjectCacheDict(TypedDict, total=False):
    Type: Required[CacheType | str]
    Location: str
    Modes: Sequence[CacheMode | str]
    CacheNamespace: str

class ProjectEnvironmentDict(TypedDict, total=False):
    Type: Required[EnvironmentType | str]
    Image: Required[str]
    ComputeType: Required[_ComputeType | str]
    ComputeConfiguration: ComputeConfigurationDict | _ComputeConfiguration
    Fleet: ProjectFleetDict | ProjectFleet
    EnvironmentVariables: Sequence[EnvironmentVariableDict | EnvironmentVariable]
    PrivilegedMode: bool
    Certificate: str
    RegistryCredential: RegistryCredentialDict | _RegistryCredential
    ImagePullCredentialsType: _ImagePullCredentialsType | str
    DockerServer: DockerServerDict | _DockerServer
    HostKernel: _HostKernel | str

class ProjectFileSystemLocationDict(TypedDict, total=False):
    Type: FileSystemType | str
    Location: str
    MountPoint: str
    Identifier: str
    MountOptions: str

class ProjectFleetDict(TypedDict, total=False):
    FleetArn: str

class ProjectSourceDict(TypedDict, total=False):
    Type: Required[SourceType | str]
    Location: str
    GitCloneDepth: int
    GitSubmodulesConfig: GitSubmodulesConfigDict | _GitSubmodulesConfig
    Buildspec: str
    Auth: SourceAuthDict | SourceAuth
    ReportBuildStatus: bool
    BuildStatusConfig: BuildStatusConfigDict | _BuildStatusConfig
    InsecureSsl: bool
    SourceIdentifier: str

class ProjectSourceVersionDict(TypedDict, total=False):
    SourceIdentifier: Required[str]
    SourceVersion: Required[str]

class ProxyConfigurationDict(TypedDict, total=False):
    DefaultBehavior: FleetProxyRuleBehavior | str
    OrderedProxyRules: Sequence[FleetProxyRuleDict | FleetProxyRule]

class PullRequestBuildPolicyDict(TypedDict, total=False):
    RequiresCommentApproval: Required[PullRequestBuildCommentApproval | str]
    ApproverRoles: Sequence[PullRequestBuildApproverRole | str]

class PutResourcePolicyInputDict(TypedDict, total=False):
    Policy: Required[str]
    ResourceArn: Required[str]

class RegistryCredentialDict(TypedDict, total=False):
    Credential: Required[str]
    CredentialProvider: Required[CredentialProviderType | str]

class ReportExportConfigDict(TypedDict, total=False):
    ExportConfigType: ReportExportConfigType | str
    S3Destination: S3ReportExportConfigDict | S3ReportExportConfig

class ReportFilterDict(TypedDict, total=False):
    Status: ReportStatusType | str

class RetryBuildBatchInputDict(TypedDict, total=False):
    Id: str
    IdempotencyToken: str
    RetryType: RetryBuildBatchType | str

class RetryBuildInputDict(TypedDict, total=False):
    Id: str
    IdempotencyToken: str

class S3LogsConfigDict(TypedDict, total=False):
    Status: Required[LogsConfigStatusType | str]
    Location: str
    EncryptionDisabled: bool
    BucketOwnerAccess: _BucketOwnerAccess | str

class S3ReportExportConfigDict(TypedDict, total=False):
    Bucket: str
    BucketOwner: str
    Path: str
    Packaging: ReportPackagingType | str
    EncryptionKey: str
    EncryptionDisabled: bool

class ScalingConfigurationInputDict(TypedDict, total=False):
    ScalingType: FleetScalingType | str
    TargetTrackingScalingConfigs: Sequence[TargetTrackingScalingConfigurationDict | TargetTrackingScalingConfiguration]
    MaxCapacity: int

class ScopeConfigurationDict(TypedDict, total=False):
    Name: Required[str]
    Domain: str
    Scope: Required[WebhookScopeType | str]

class SourceAuthDict(TypedDict, total=False):
    Type: Required[SourceAuthType | str]
    Resource: str

class StartBuildBatchInputDict(TypedDict, total=False):
    ProjectName: Required[str]
    SecondarySourcesOverride: Sequence[ProjectSourceDict | ProjectSource]
    SecondarySourcesVersionOverride: Sequence[ProjectSourceVersionDict | ProjectSourceVersion]
    SourceVersion: str
    ArtifactsOverride: ProjectArtifactsDict | ProjectArtifacts
    SecondaryArtifactsOverride: Sequence[ProjectArtifactsDict | ProjectArtifacts]
    EnvironmentVariablesOverride: Sequence[EnvironmentVariableDict | EnvironmentVariable]
    SourceTypeOverride: SourceType | str
    SourceLocationOverride: str
    SourceAuthOverride: SourceAuthDict | SourceAuth
    GitCloneDepthOverride: int
    GitSubmodulesConfigOverride: GitSubmodulesConfigDict | GitSubmodulesConfig
    BuildspecOverride: str
    InsecureSslOverride: bool
    ReportBuildBatchStatusOverride: bool
    EnvironmentTypeOverride: EnvironmentType | str
    ImageOverride: str
    ComputeTypeOverride: ComputeType | str
    CertificateOverride: str
    CacheOverride: ProjectCacheDict | ProjectCache
    ServiceRoleOverride: str
    PrivilegedModeOverride: bool
    BuildTimeoutInMinutesOverride: int
    QueuedTimeoutInMinutesOverride: int
    EncryptionKeyOverride: str
    IdempotencyToken: str
    LogsConfigOverride: LogsConfigDict | LogsConfig
    RegistryCredentialOverride: RegistryCredentialDict | RegistryCredential
    ImagePullCredentialsTypeOverride: ImagePullCredentialsType | str
    BuildBatchConfigOverride: ProjectBuildBatchConfigDict | ProjectBuildBatchConfig
    DebugSessionEnabled: bool

class StartBuildInputDict(TypedDict, total=False):
    ProjectName: Required[str]
    SecondarySourcesOverride: Sequence[ProjectSourceDict | ProjectSource]
    SecondarySourcesVersionOverride: Sequence[ProjectSourceVersionDict | ProjectSourceVersion]
    SourceVersion: str
    ArtifactsOverride: ProjectArtifactsDict | ProjectArtifacts
    SecondaryArtifactsOverride: Sequence[ProjectArtifactsDict | ProjectArtifacts]
    EnvironmentVariablesOverride: Sequence[EnvironmentVariableDict | EnvironmentVariable]
    SourceTypeOverride: SourceType | str
    SourceLocationOverride: str
    SourceAuthOverride: SourceAuthDict | SourceAuth
    GitCloneDepthOverride: int
    GitSubmodulesConfigOverride: GitSubmodulesConfigDict | GitSubmodulesConfig
    BuildspecOverride: str
    InsecureSslOverride: bool
    ReportBuildStatusOverride: bool
    BuildStatusConfigOverride: BuildStatusConfigDict | BuildStatusConfig
    EnvironmentTypeOverride: EnvironmentType | str
    ImageOverride: str
    ComputeTypeOverride: ComputeType | str
    CertificateOverride: str
    CacheOverride: ProjectCacheDict | ProjectCache
    ServiceRoleOverride: str
    PrivilegedModeOverride: bool
    TimeoutInMinutesOverride: int
    QueuedTimeoutInMinutesOverride: int
    EncryptionKeyOverride: str
    IdempotencyToken: str
    LogsConfigOverride: LogsConfigDict | LogsConfig
    RegistryCredentialOverride: RegistryCredentialDict | RegistryCredential
    ImagePullCredentialsTypeOverride: ImagePullCredentialsType | str
    DebugSessionEnabled: bool
    FleetOverride: ProjectFleetDict | ProjectFleet
    AutoRetryLimitOverride: int
    HostKernelOverride: HostKernel | str

class StartCommandExecutionInputDict(TypedDict, total=False):
    SandboxId: Required[str]
    Command: Required[str]
    Type: CommandType | str

class StartSandboxConnectionInputDict(TypedDict, total=False):
    SandboxId: Required[str]

class StartSandboxInputDict(TypedDict, total=False):
    ProjectName: str
    IdempotencyToken: str

class StopBuildBatchInputDict(TypedDict, total=False):
    Id: Required[str]

class StopBuildInputDict(TypedDict, total=False):
    Id: Required[str]

class StopSandboxInputDict(TypedDict, total=False):
    Id: Required[str]

class TagDict(TypedDict, total=False):
    Key: str
    Value: str

class TargetTrackingScalingConfigurationDict(TypedDict, total=False):
    MetricType: FleetScalingMetricType | str
    TargetValue: float

class TestCaseFilterDict(TypedDict, total=False):
    Status: str
    Keyword: str

class UpdateFleetInputDict(TypedDict, total=False):
    Arn: Required[str]
    BaseCapacity: int
    EnvironmentType: _EnvironmentType | str
    ComputeType: _ComputeType | str
    ComputeConfiguration: ComputeConfigurationDict | _ComputeConfiguration
    ScalingConfiguration: ScalingConfigurationInputDict
    OverflowBehavior: FleetOverflowBehavior | str
    VpcConfig: VpcConfigDict | _VpcConfig
    ProxyConfiguration: ProxyConfigurationDict | _ProxyConfiguration
    ImageId: str
    FleetServiceRole: str
    Tags: Sequence[TagDict | Tag]

class UpdateProjectInputDict(TypedDict, total=False):
    Name: Required[str]
    Description: str
    Source: ProjectSourceDict | ProjectSource
    SecondarySources: Sequence[ProjectSourceDict | ProjectSource]
    SourceVersion: str
    SecondarySourceVersions: Sequence[ProjectSourceVersionDict | ProjectSourceVersion]
    Artifacts: ProjectArtifactsDict | ProjectArtifacts
    SecondaryArtifacts: Sequence[ProjectArtifactsDict | ProjectArtifacts]
    Cache: ProjectCacheDict | ProjectCache
    Environment: ProjectEnvironmentDict | ProjectEnvironment
    ServiceRole: str
    TimeoutInMinutes: int
    QueuedTimeoutInMinutes: int
    EncryptionKey: str
    Tags: Sequence[TagDict | Tag]
    VpcConfig: VpcConfigDict | _VpcConfig
    BadgeEnabled: bool
    LogsConfig: LogsConfigDict | _LogsConfig
    FileSystemLocations: Sequence[ProjectFileSystemLocationDict | ProjectFileSystemLocation]
    BuildBatchConfig: ProjectBuildBatchConfigDict | ProjectBuildBatchConfig
    ConcurrentBuildLimit: int
    AutoRetryLimit: int

class UpdateProjectVisibilityInputDict(TypedDict, total=False):
    ProjectArn: Required[str]
    ProjectVisibility: Required[ProjectVisibilityType | str]
    ResourceAccessRole: str

class UpdateReportGroupInputDict(TypedDict, total=False):
    Arn: Required[str]
    ExportConfig: ReportExportConfigDict | ReportExportConfig
    Tags: Sequence[TagDict | Tag]

class UpdateWebhookInputDict(TypedDict, total=False):
    ProjectName: Required[str]
    BranchFilter: str
    RotateSecret: bool
    FilterGroups: Sequence[Sequence[WebhookFilterDict | WebhookFilter]]
    BuildType: WebhookBuildType | str
    PullRequestBuildPolicy: PullRequestBuildPolicyDict | _PullRequestBuildPolicy

class VpcConfigDict(TypedDict, total=False):
    VpcId: str
    Subnets: Sequence[str]
    SecurityGroupIds: Sequence[str]

class WebhookFilterDict(TypedDict, total=False):
    Type: Required[WebhookFilterType | str]
    Pattern: Required[str]
    ExcludeMatchedPattern: bool

class AutoRetryConfig:
    AutoRetryLimit: int
    AutoRetryNumber: int
    NextAutoRetry: str
    PreviousAutoRetry: str

class BatchDeleteBuildsOutput:
    BuildsDeleted: list[str]
    BuildsNotDeleted: list[BuildNotDeleted]
    SdkHttpMetadata: _SdkHttpMetadata
    SdkResponseMetadata: _SdkResponseMetadata

class BatchGetBuildBatchesOutput:
    BuildBatches: list[BuildBatch]
    BuildBatchesNotFound: list[str]

class BatchGetBuildsOutput:
    Builds: list[Build]
    BuildsNotFound: list[str]

class BatchGetCommandExecutionsOutput:
    CommandExecutions: list[CommandExecution]
    CommandExecutionsNotFound: list[str]

class BatchGetFleetsOutput:
    Fleets: list[Fleet]
    FleetsNotFound: list[str]

class BatchGetProjectsOutput:
    Projects: list[Project]
    ProjectsNotFound: list[str]

class BatchGetReportGroupsOutput:
    ReportGroups: list[ReportGroup]
    ReportGroupsNotFound: list[str]

class BatchGetReportsOutput:
    Reports: list[Report]
    ReportsNotFound: list[str]
    SdkHttpMetadata: _SdkHttpMetadata
    SdkResponseMetadata: _SdkResponseMetadata

class BatchGetSandboxesOutput:
    Sandboxes: list[Sandbox]
    SandboxesNotFound: list[str]

class BatchRestrictions:
    MaximumBuildsAllowed: int
    ComputeTypesAllowed: list[str]
    FleetsAllowed: list[str]

class Build:
    Id: str
    Arn: str
    BuildNumber: int
    StartTime: Any
    EndTime: Any
    CurrentPhase: str
    BuildStatus: StatusType
    SourceVersion: str
    ResolvedSourceVersion: str
    ProjectName: str
    Phases: list[BuildPhase]
    Source: ProjectSource
    SecondarySources: list[ProjectSource]
    SecondarySourceVersions: list[ProjectSourceVersion]
    Artifacts: BuildArtifacts
    SecondaryArtifacts: list[BuildArtifacts]
    Cache: ProjectCache
    Environment: ProjectEnvironment
    ServiceRole: str
    Logs: LogsLocation
    TimeoutInMinutes: int
    QueuedTimeoutInMinutes: int
    BuildComplete: bool
    Initiator: str
    VpcConfig: _VpcConfig
    NetworkInterface: _NetworkInterface
    EncryptionKey: str
    ExportedEnvironmentVariables: list[ExportedEnvironmentVariable]
    ReportArns: list[str]
    FileSystemLocations: list[ProjectFileSystemLocation]
    DebugSession: _DebugSession
    BuildBatchArn: str
    AutoRetryConfig: _AutoRetryConfig

class BuildArtifacts:
    Location: str
    Sha256sum: str
    Md5sum: str
    OverrideArtifactName: bool
    EncryptionDisabled: bool
    ArtifactIdentifier: str
    BucketOwnerAccess: _BucketOwnerAccess

class BuildBatch:
    Id: str
    Arn: str
    StartTime: Any
    EndTime: Any
    CurrentPhase: str
    BuildBatchStatus: StatusType
    SourceVersion: str
    ResolvedSourceVersion: str
    ProjectName: str
    Phases: list[BuildBatchPhase]
    Source: ProjectSource
    SecondarySources: list[ProjectSource]
    SecondarySourceVersions: list[ProjectSourceVersion]
    Artifacts: BuildArtifacts
    SecondaryArtifacts: list[BuildArtifacts]
    Cache: ProjectCache
    Environment: ProjectEnvironment
    ServiceRole: str
    LogConfig: LogsConfig
    BuildTimeoutInMinutes: int
    QueuedTimeoutInMinutes: int
    Complete: bool
    Initiator: str
    VpcConfig: _VpcConfig
    EncryptionKey: str
    BuildBatchNumber: int
    FileSystemLocations: list[ProjectFileSystemLocation]
    BuildBatchConfig: ProjectBuildBatchConfig
    BuildGroups: list[BuildGroup]
    DebugSessionEnabled: bool
    ReportArns: list[str]

class BuildBatchPhase:
    PhaseType: BuildBatchPhaseType
    PhaseStatus: StatusType
    StartTime: Any
    EndTime: Any
    DurationInSeconds: int
    Contexts: list[PhaseContext]

class BuildGroup:
    Identifier: str
    DependsOn: list[str]
    IgnoreFailure: bool
    CurrentBuildSummary: BuildSummary
    PriorBuildSummaryList: list[BuildSummary]

class BuildNotDeleted:
    Id: str
    StatusCode: str

class BuildPhase:
    PhaseType: BuildPhaseType
    PhaseStatus: StatusType
    StartTime: Any
    EndTime: Any
    DurationInSeconds: int
    Contexts: list[PhaseContext]

class BuildStatusConfig:
    Context: str
    TargetUrl: str

class BuildSummary:
    Arn: str
    RequestedOn: Any
    BuildStatus: StatusType
    PrimaryArtifact: ResolvedArtifact
    SecondaryArtifacts: list[ResolvedArtifact]

class CloudWatchLogsConfig:
    Status: LogsConfigStatusType
    GroupName: str
    StreamName: str

class CodeCoverage:
    Id: str
    ReportARN: str
    FilePath: str
    LineCoveragePercentage: float
    LinesCovered: int
    LinesMissed: int
    BranchCoveragePercentage: float
    BranchesCovered: int
    BranchesMissed: int
    Expired: str

class CodeCoverageReportSummary:
    LineCoveragePercentage: float
    LinesCovered: int
    LinesMissed: int
    BranchCoveragePercentage: float
    BranchesCovered: int
    BranchesMissed: int

class CommandExecution:
    Id: str
    SandboxId: str
    SubmitTime: str
    StartTime: str
    EndTime: str
    Status: str
    Command: str
    Type: CommandType
    ExitCode: str
    StandardOutputContent: str
    StandardErrContent: str
    Logs: LogsLocation
    SandboxArn: str

class ComputeConfiguration:
    VCpu: int
    Memory: int
    Disk: int
    MachineType: _MachineType
    InstanceType: str

class CreateFleetOutput:
    Fleet: _Fleet

class CreateProjectOutput:
    Project: _Project

class CreateReportGroupOutput:
    ReportGroup: _ReportGroup

class CreateWebhookOutput:
    Webhook: _Webhook

class DebugSession:
    SessionEnabled: bool
    SessionTarget: str

class DeleteBuildBatchOutput:
    StatusCode: str
    BuildsDeleted: list[str]
    BuildsNotDeleted: list[BuildNotDeleted]
    SdkHttpMetadata: _SdkHttpMetadata
    SdkResponseMetadata: _SdkResponseMetadata

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
    NextToken: str
    CodeCoverages: list[CodeCoverage]

class DescribeTestCasesOutput:
    NextToken: str
    TestCases: list[TestCase]

class DockerServer:
    ComputeType: _ComputeType
    SecurityGroupIds: list[str]
    Status: DockerServerStatus

class DockerServerStatus:
    Status: str
    Message: str

class EnvironmentImage:
    Name: str
    Description: str
    Versions: list[str]

class EnvironmentLanguage:
    Language: LanguageType
    Images: list[EnvironmentImage]

class EnvironmentPlatform:
    Platform: PlatformType
    Languages: list[EnvironmentLanguage]

class EnvironmentVariable:
    Name: str
    Value: str
    Type: EnvironmentVariableType

class ExportedEnvironmentVariable:
    Name: str
    Value: str

class Fleet:
    Arn: str
    Name: str
    Id: str
    Created: str
    LastModified: str
    Status: FleetStatus
    BaseCapacity: int
    EnvironmentType: _EnvironmentType
    ComputeType: _ComputeType
    ComputeConfiguration: _ComputeConfiguration
    ScalingConfiguration: ScalingConfigurationOutput
    OverflowBehavior: FleetOverflowBehavior
    VpcConfig: _VpcConfig
    ProxyConfiguration: _ProxyConfiguration
    ImageId: str
    FleetServiceRole: str
    Tags: list[Tag]

class FleetProxyRule:
    Type: FleetProxyRuleType
    Effect: FleetProxyRuleEffectType
    Entities: list[str]

class FleetStatus:
    StatusCode: FleetStatusCode
    Context: FleetContextCode
    Message: str

class GetReportGroupTrendOutput:
    Stats: ReportGroupTrendStats
    RawData: list[ReportWithRawData]

class GetResourcePolicyOutput:
    Policy: str

class GitSubmodulesConfig:
    FetchSubmodules: bool

class ImportSourceCredentialsOutput:
    Arn: str

class InvalidateProjectCacheOutput:
    ...

class ListBuildBatchesForProjectOutput:
    Ids: list[str]
    NextToken: str

class ListBuildBatchesOutput:
    Ids: list[str]
    NextToken: str

class ListBuildsForProjectOutput:
    Ids: list[str]
    NextToken: str

class ListBuildsOutput:
    Ids: list[str]
    NextToken: str

class ListCommandExecutionsForSandboxOutput:
    CommandExecutions: list[CommandExecution]
    NextToken: str

class ListCuratedEnvironmentImagesOutput:
    Platforms: list[EnvironmentPlatform]

class ListFleetsOutput:
    NextToken: str
    Fleets: list[str]

class ListProjectsOutput:
    NextToken: str
    Projects: list[str]

class ListReportGroupsOutput:
    NextToken: str
    ReportGroups: list[str]

class ListReportsForReportGroupOutput:
    NextToken: str
    Reports: list[str]

class ListReportsOutput:
    NextToken: str
    Reports: list[str]

class ListSandboxesForProjectOutput:
    Ids: list[str]
    NextToken: str

class ListSandboxesOutput:
    Ids: list[str]
    NextToken: str

class ListSharedProjectsOutput:
    NextToken: str
    Projects: list[str]

class ListSharedReportGroupsOutput:
    NextToken: str
    ReportGroups: list[str]

class ListSourceCredentialsOutput:
    SourceCredentialsInfos: list[SourceCredentialsInfo]

class LogsConfig:
    CloudWatchLogs: CloudWatchLogsConfig
    S3Logs: S3LogsConfig

class LogsLocation:
    GroupName: str
    StreamName: str
    DeepLink: str
    S3DeepLink: str
    CloudWatchLogsArn: str
    S3LogsArn: str
    CloudWatchLogs: CloudWatchLogsConfig
    S3Logs: S3LogsConfig

class NetworkInterface:
    SubnetId: str
    NetworkInterfaceId: str

class PhaseContext:
    StatusCode: str
    Message: str

class Project:
    Name: str
    Arn: str
    Description: str
    Source: ProjectSource
    SecondarySources: list[ProjectSource]
    SourceVersion: str
    SecondarySourceVersions: list[ProjectSourceVersion]
    Artifacts: ProjectArtifacts
    SecondaryArtifacts: list[ProjectArtifacts]
    Cache: ProjectCache
    Environment: ProjectEnvironment
    ServiceRole: str
    TimeoutInMinutes: int
    QueuedTimeoutInMinutes: int
    EncryptionKey: str
    Tags: list[Tag]
    Created: str
    LastModified: str
    Webhook: _Webhook
    VpcConfig: _VpcConfig
    Badge: ProjectBadge
    LogsConfig: _LogsConfig
    FileSystemLocations: list[ProjectFileSystemLocation]
    BuildBatchConfig: ProjectBuildBatchConfig
    ConcurrentBuildLimit: int
    ProjectVisibility: ProjectVisibilityType
    PublicProjectAlias: str
    ResourceAccessRole: str
    AutoRetryLimit: int

class ProjectArtifacts:
    Type: ArtifactsType
    Location: str
    Path: str
    NamespaceType: ArtifactNamespace
    Name: str
    Packaging: ArtifactPackaging
    OverrideArtifactName: bool
    EncryptionDisabled: bool
    ArtifactIdentifier: str
    BucketOwnerAccess: _BucketOwnerAccess

class ProjectBadge:
    BadgeEnabled: bool
    BadgeRequestUrl: str

class ProjectBuildBatchConfig:
    ServiceRole: str
    CombineArtifacts: bool
    Restrictions: BatchRestrictions
    TimeoutInMins: int
    BatchReportMode: BatchReportModeType

class ProjectCache:
    Type: CacheType
    Location: str
    Modes: list[CacheMode]
    CacheNamespace: str

class ProjectEnvironment:
    Type: EnvironmentType
    Image: str
    ComputeType: _ComputeType
    ComputeConfiguration: _ComputeConfiguration
    Fleet: ProjectFleet
    EnvironmentVariables: list[EnvironmentVariable]
    PrivilegedMode: bool
    Certificate: str
    RegistryCredential: _RegistryCredential
    ImagePullCredentialsType: _ImagePullCredentialsType
    DockerServer: _DockerServer
    HostKernel: _HostKernel

class ProjectFileSystemLocation:
    Type: FileSystemType
    Location: str
    MountPoint: str
    Identifier: str
    MountOptions: str

class ProjectFleet:
    FleetArn: str

class ProjectSource:
    Type: SourceType
    Location: str
    GitCloneDepth: int
    GitSubmodulesConfig: _GitSubmodulesConfig
    Buildspec: str
    Auth: SourceAuth
    ReportBuildStatus: bool
    BuildStatusConfig: _BuildStatusConfig
    InsecureSsl: bool
    SourceIdentifier: str

class ProjectSourceVersion:
    SourceIdentifier: str
    SourceVersion: str

class ProxyConfiguration:
    DefaultBehavior: FleetProxyRuleBehavior
    OrderedProxyRules: list[FleetProxyRule]

class PullRequestBuildPolicy:
    RequiresCommentApproval: PullRequestBuildCommentApproval
    ApproverRoles: list[PullRequestBuildApproverRole]

class PutResourcePolicyOutput:
    ResourceArn: str

class RegistryCredential:
    Credential: str
    CredentialProvider: CredentialProviderType

class Report:
    Arn: str
    Type: ReportType
    Name: str
    ReportGroupArn: str
    ExecutionId: str
    Status: ReportStatusType
    Created: Any
    Expired: Any
    ExportConfig: ReportExportConfig
    Truncated: bool
    TestSummary: TestReportSummary
    CodeCoverageSummary: CodeCoverageReportSummary

class ReportExportConfig:
    ExportConfigType: ReportExportConfigType
    S3Destination: S3ReportExportConfig

class ReportGroup:
    Arn: str
    Name: str
    Type: ReportType
    ExportConfig: ReportExportConfig
    Created: str
    LastModified: str
    Tags: list[Tag]
    Status: ReportGroupStatusType

class ReportGroupTrendStats:
    Average: str
    Max: str
    Min: str

class ReportWithRawData:
    ReportArn: str
    Data: str

class ResolvedArtifact:
    Type: ArtifactsType
    Location: str
    Identifier: str

class RetryBuildBatchOutput:
    BuildBatch: _BuildBatch

class RetryBuildOutput:
    Build: _Build

class S3LogsConfig:
    Status: LogsConfigStatusType
    Location: str
    EncryptionDisabled: bool
    BucketOwnerAccess: _BucketOwnerAccess

class S3ReportExportConfig:
    Bucket: str
    BucketOwner: str
    Path: str
    Packaging: ReportPackagingType
    EncryptionKey: str
    EncryptionDisabled: bool

class SSMSession:
    SessionId: str
    TokenValue: str
    StreamUrl: str

class Sandbox:
    Id: str
    Arn: str
    ProjectName: str
    RequestTime: str
    StartTime: str
    EndTime: str
    Status: str
    Source: ProjectSource
    SourceVersion: str
    SecondarySources: list[ProjectSource]
    SecondarySourceVersions: list[ProjectSourceVersion]
    Environment: ProjectEnvironment
    FileSystemLocations: list[ProjectFileSystemLocation]
    TimeoutInMinutes: int
    QueuedTimeoutInMinutes: int
    VpcConfig: _VpcConfig
    LogConfig: LogsConfig
    EncryptionKey: str
    ServiceRole: str
    CurrentSession: SandboxSession

class SandboxSession:
    Id: str
    Status: str
    StartTime: str
    EndTime: str
    CurrentPhase: str
    Phases: list[SandboxSessionPhase]
    ResolvedSourceVersion: str
    Logs: LogsLocation
    NetworkInterface: _NetworkInterface

class SandboxSessionPhase:
    PhaseType: str
    PhaseStatus: StatusType
    StartTime: str
    EndTime: str
    DurationInSeconds: int
    Contexts: list[PhaseContext]

class ScalingConfigurationOutput:
    ScalingType: FleetScalingType
    TargetTrackingScalingConfigs: list[TargetTrackingScalingConfiguration]
    MaxCapacity: int
    DesiredCapacity: int

class ScopeConfiguration:
    Name: str
    Domain: str
    Scope: WebhookScopeType

class SdkHttpMetadata:
    AllHttpHeaders: dict[str, list[str]]
    HttpHeaders: dict[str, str]
    HttpStatusCode: int

class SdkResponseMetadata:
    RequestId: str

class SourceAuth:
    Type: SourceAuthType
    Resource: str

class SourceCredentialsInfo:
    Arn: str
    ServerType: _ServerType
    AuthType: _AuthType
    Resource: str

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
    BuildBatch: _BuildBatch
    SdkHttpMetadata: _SdkHttpMetadata
    SdkResponseMetadata: _SdkResponseMetadata

class StopBuildOutput:
    Build: _Build
    SdkHttpMetadata: _SdkHttpMetadata
    SdkResponseMetadata: _SdkResponseMetadata

class StopSandboxOutput:
    Sandbox: _Sandbox

class Tag:
    Key: str
    Value: str

class TargetTrackingScalingConfiguration:
    MetricType: FleetScalingMetricType
    TargetValue: float

class TestCase:
    ReportArn: str
    TestRawDataPath: str
    Prefix: str
    Name: str
    Status: str
    DurationInNanoSeconds: int
    Message: str
    Expired: str
    TestSuiteName: str

class TestReportSummary:
    Total: int
    StatusCounts: dict[str, int]
    DurationInNanoSeconds: int

class UpdateFleetOutput:
    Fleet: _Fleet

class UpdateProjectOutput:
    Project: _Project

class UpdateProjectVisibilityOutput:
    ProjectArn: str
    PublicProjectAlias: str
    ProjectVisibility: ProjectVisibilityType

class UpdateReportGroupOutput:
    ReportGroup: _ReportGroup

class UpdateWebhookOutput:
    Webhook: _Webhook

class VpcConfig:
    VpcId: str
    Subnets: list[str]
    SecurityGroupIds: list[str]

class Webhook:
    Url: str
    PayloadUrl: str
    Secret: str
    BranchFilter: str
    FilterGroups: list[list[WebhookFilter]]
    BuildType: WebhookBuildType
    ManualCreation: bool
    LastModifiedSecret: str
    ScopeConfiguration: _ScopeConfiguration
    Status: WebhookStatus
    StatusMessage: str
    PullRequestBuildPolicy: _PullRequestBuildPolicy

class WebhookFilter:
    Type: WebhookFilterType
    Pattern: str
    ExcludeMatchedPattern: bool

_BatchDeleteBuilds = TypeVar("_BatchDeleteBuilds", default=BatchDeleteBuildsOutput)
_BatchGetBuildBatches = TypeVar("_BatchGetBuildBatches", default=BatchGetBuildBatchesOutput)
_BatchGetBuilds = TypeVar("_BatchGetBuilds", default=BatchGetBuildsOutput)
_BatchGetCommandExecutions = TypeVar("_BatchGetCommandExecutions", default=BatchGetCommandExecutionsOutput)
_BatchGetFleets = TypeVar("_BatchGetFleets", default=BatchGetFleetsOutput)
_BatchGetProjects = TypeVar("_BatchGetProjects", default=BatchGetProjectsOutput)
_BatchGetReportGroups = TypeVar("_BatchGetReportGroups", default=BatchGetReportGroupsOutput)
_BatchGetReports = TypeVar("_BatchGetReports", default=BatchGetReportsOutput)
_BatchGetSandboxes = TypeVar("_BatchGetSandboxes", default=BatchGetSandboxesOutput)
_CreateFleet = TypeVar("_CreateFleet", default=CreateFleetOutput)
_CreateProject = TypeVar("_CreateProject", default=CreateProjectOutput)
_CreateReportGroup = TypeVar("_CreateReportGroup", default=CreateReportGroupOutput)
_CreateWebhook = TypeVar("_CreateWebhook", default=CreateWebhookOutput)
_DeleteBuildBatch = TypeVar("_DeleteBuildBatch", default=DeleteBuildBatchOutput)
_DeleteFleet = TypeVar("_DeleteFleet", default=DeleteFleetOutput)
_DeleteProject = TypeVar("_DeleteProject", default=DeleteProjectOutput)
_DeleteReport = TypeVar("_DeleteReport", default=DeleteReportOutput)
_DeleteReportGroup = TypeVar("_DeleteReportGroup", default=DeleteReportGroupOutput)
_DeleteResourcePolicy = TypeVar("_DeleteResourcePolicy", default=DeleteResourcePolicyOutput)
_DeleteSourceCredentials = TypeVar("_DeleteSourceCredentials", default=DeleteSourceCredentialsOutput)
_DeleteWebhook = TypeVar("_DeleteWebhook", default=DeleteWebhookOutput)
_DescribeCodeCoverages = TypeVar("_DescribeCodeCoverages", default=DescribeCodeCoveragesOutput)
_DescribeTestCases = TypeVar("_DescribeTestCases", default=DescribeTestCasesOutput)
_GetReportGroupTrend = TypeVar("_GetReportGroupTrend", default=GetReportGroupTrendOutput)
_GetResourcePolicy = TypeVar("_GetResourcePolicy", default=GetResourcePolicyOutput)
_ImportSourceCredentials = TypeVar("_ImportSourceCredentials", default=ImportSourceCredentialsOutput)
_InvalidateProjectCache = TypeVar("_InvalidateProjectCache", default=InvalidateProjectCacheOutput)
_ListBuildBatches = TypeVar("_ListBuildBatches", default=ListBuildBatchesOutput)
_ListBuildBatchesForProject = TypeVar("_ListBuildBatchesForProject", default=ListBuildBatchesForProjectOutput)
_ListBuilds = TypeVar("_ListBuilds", default=ListBuildsOutput)
_ListBuildsForProject = TypeVar("_ListBuildsForProject", default=ListBuildsForProjectOutput)
_ListCommandExecutionsForSandbox = TypeVar("_ListCommandExecutionsForSandbox", default=ListCommandExecutionsForSandboxOutput)
_ListCuratedEnvironmentImages = TypeVar("_ListCuratedEnvironmentImages", default=ListCuratedEnvironmentImagesOutput)
_ListFleets = TypeVar("_ListFleets", default=ListFleetsOutput)
_ListProjects = TypeVar("_ListProjects", default=ListProjectsOutput)
_ListReportGroups = TypeVar("_ListReportGroups", default=ListReportGroupsOutput)
_ListReports = TypeVar("_ListReports", default=ListReportsOutput)
_ListReportsForReportGroup = TypeVar("_ListReportsForReportGroup", default=ListReportsForReportGroupOutput)
_ListSandboxes = TypeVar("_ListSandboxes", default=ListSandboxesOutput)
_ListSandboxesForProject = TypeVar("_ListSandboxesForProject", default=ListSandboxesForProjectOutput)
_ListSharedProjects = TypeVar("_ListSharedProjects", default=ListSharedProjectsOutput)
_ListSharedReportGroups = TypeVar("_ListSharedReportGroups", default=ListSharedReportGroupsOutput)
_ListSourceCredentials = TypeVar("_ListSourceCredentials", default=ListSourceCredentialsOutput)
_PutResourcePolicy = TypeVar("_PutResourcePolicy", default=PutResourcePolicyOutput)
_RetryBuild = TypeVar("_RetryBuild", default=RetryBuildOutput)
_RetryBuildBatch = TypeVar("_RetryBuildBatch", default=RetryBuildBatchOutput)
_RetryBuildBatchWaited = TypeVar("_RetryBuildBatchWaited", default=RetryBuildBatchOutput)
_StartBuild = TypeVar("_StartBuild", default=StartBuildOutput)
_StartBuildWaited = TypeVar("_StartBuildWaited", default=StartBuildOutput)
_StartBuildBatch = TypeVar("_StartBuildBatch", default=StartBuildBatchOutput)
_StartBuildBatchWaited = TypeVar("_StartBuildBatchWaited", default=StartBuildBatchOutput)
_StartCommandExecution = TypeVar("_StartCommandExecution", default=StartCommandExecutionOutput)
_StartSandbox = TypeVar("_StartSandbox", default=StartSandboxOutput)
_StartSandboxConnection = TypeVar("_StartSandboxConnection", default=StartSandboxConnectionOutput)
_StopBuild = TypeVar("_StopBuild", default=StopBuildOutput)
_StopBuildBatch = TypeVar("_StopBuildBatch", default=StopBuildBatchOutput)
_StopSandbox = TypeVar("_StopSandbox", default=StopSandboxOutput)
_UpdateFleet = TypeVar("_UpdateFleet", default=UpdateFleetOutput)
_UpdateProject = TypeVar("_UpdateProject", default=UpdateProjectOutput)
_UpdateProjectVisibility = TypeVar("_UpdateProjectVisibility", default=UpdateProjectVisibilityOutput)
_UpdateReportGroup = TypeVar("_UpdateReportGroup", default=UpdateReportGroupOutput)
_UpdateWebhook = TypeVar("_UpdateWebhook", default=UpdateWebhookOutput)

def batch_delete_builds(
    name: str,
    /,
    *,
    Ids: Sequence[str],
    result: type[_BatchDeleteBuilds] = ...,
    select: Callable[[BatchDeleteBuildsOutput], _BatchDeleteBuilds] = ...,
    **options: Unpack[CallOptions],
) -> Task[_BatchDeleteBuilds]: ...

def batch_get_build_batches(
    name: str,
    /,
    *,
    Ids: Sequence[str],
    result: type[_BatchGetBuildBatches] = ...,
    select: Callable[[BatchGetBuildBatchesOutput], _BatchGetBuildBatches] = ...,
    **options: Unpack[CallOptions],
) -> Task[_BatchGetBuildBatches]: ...

def batch_get_builds(
    name: str,
    /,
    *,
    Ids: Sequence[str],
    result: type[_BatchGetBuilds] = ...,
    select: Callable[[BatchGetBuildsOutput], _BatchGetBuilds] = ...,
    **options: Unpack[CallOptions],
) -> Task[_BatchGetBuilds]: ...

def batch_get_command_executions(
    name: str,
    /,
    *,
    SandboxId: str,
    CommandExecutionIds: Sequence[str],
    result: type[_BatchGetCommandExecutions] = ...,
    select: Callable[[BatchGetCommandExecutionsOutput], _BatchGetCommandExecutions] = ...,
    **options: Unpack[CallOptions],
) -> Task[_BatchGetCommandExecutions]: ...

def batch_get_fleets(
    name: str,
    /,
    *,
    Names: Sequence[str],
    result: type[_BatchGetFleets] = ...,
    select: Callable[[BatchGetFleetsOutput], _BatchGetFleets] = ...,
    **options: Unpack[CallOptions],
) -> Task[_BatchGetFleets]: ...

def batch_get_projects(
    name: str,
    /,
    *,
    Names: Sequence[str],
    result: type[_BatchGetProjects] = ...,
    select: Callable[[BatchGetProjectsOutput], _BatchGetProjects] = ...,
    **options: Unpack[CallOptions],
) -> Task[_BatchGetProjects]: ...

def batch_get_report_groups(
    name: str,
    /,
    *,
    ReportGroupArns: Sequence[str],
    result: type[_BatchGetReportGroups] = ...,
    select: Callable[[BatchGetReportGroupsOutput], _BatchGetReportGroups] = ...,
    **options: Unpack[CallOptions],
) -> Task[_BatchGetReportGroups]: ...

def batch_get_reports(
    name: str,
    /,
    *,
    ReportArns: Sequence[str],
    result: type[_BatchGetReports] = ...,
    select: Callable[[BatchGetReportsOutput], _BatchGetReports] = ...,
    **options: Unpack[CallOptions],
) -> Task[_BatchGetReports]: ...

def batch_get_sandboxes(
    name: str,
    /,
    *,
    Ids: Sequence[str],
    result: type[_BatchGetSandboxes] = ...,
    select: Callable[[BatchGetSandboxesOutput], _BatchGetSandboxes] = ...,
    **options: Unpack[CallOptions],
) -> Task[_BatchGetSandboxes]: ...

def create_fleet(
    name: str,
    /,
    *,
    Name: str,
    BaseCapacity: int,
    EnvironmentType: EnvironmentType | str,
    ComputeType: ComputeType | str,
    ComputeConfiguration: ComputeConfigurationDict | ComputeConfiguration = ...,
    ScalingConfiguration: ScalingConfigurationInputDict = ...,
    OverflowBehavior: FleetOverflowBehavior | str = ...,
    VpcConfig: VpcConfigDict | VpcConfig = ...,
    ProxyConfiguration: ProxyConfigurationDict | ProxyConfiguration = ...,
    ImageId: str = ...,
    FleetServiceRole: str = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    result: type[_CreateFleet] = ...,
    select: Callable[[CreateFleetOutput], _CreateFleet] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateFleet]: ...

def create_project(
    name: str,
    /,
    *,
    Name: str,
    Source: ProjectSourceDict | ProjectSource,
    Artifacts: ProjectArtifactsDict | ProjectArtifacts,
    Environment: ProjectEnvironmentDict | ProjectEnvironment,
    ServiceRole: str,
    Description: str = ...,
    SecondarySources: Sequence[ProjectSourceDict | ProjectSource] = ...,
    SourceVersion: str = ...,
    SecondarySourceVersions: Sequence[ProjectSourceVersionDict | ProjectSourceVersion] = ...,
    SecondaryArtifacts: Sequence[ProjectArtifactsDict | ProjectArtifacts] = ...,
    Cache: ProjectCacheDict | ProjectCache = ...,
    TimeoutInMinutes: int = ...,
    QueuedTimeoutInMinutes: int = ...,
    EncryptionKey: str = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    VpcConfig: VpcConfigDict | VpcConfig = ...,
    BadgeEnabled: bool = ...,
    LogsConfig: LogsConfigDict | LogsConfig = ...,
    FileSystemLocations: Sequence[ProjectFileSystemLocationDict | ProjectFileSystemLocation] = ...,
    BuildBatchConfig: ProjectBuildBatchConfigDict | ProjectBuildBatchConfig = ...,
    ConcurrentBuildLimit: int = ...,
    AutoRetryLimit: int = ...,
    result: type[_CreateProject] = ...,
    select: Callable[[CreateProjectOutput], _CreateProject] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateProject]: ...

def create_report_group(
    name: str,
    /,
    *,
    Name: str,
    Type: ReportType | str,
    ExportConfig: ReportExportConfigDict | ReportExportConfig,
    Tags: Sequence[TagDict | Tag] = ...,
    result: type[_CreateReportGroup] = ...,
    select: Callable[[CreateReportGroupOutput], _CreateReportGroup] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateReportGroup]: ...

def create_webhook(
    name: str,
    /,
    *,
    ProjectName: str,
    BranchFilter: str = ...,
    FilterGroups: Sequence[Sequence[WebhookFilterDict | WebhookFilter]] = ...,
    BuildType: WebhookBuildType | str = ...,
    ManualCreation: bool = ...,
    ScopeConfiguration: ScopeConfigurationDict | ScopeConfiguration = ...,
    PullRequestBuildPolicy: PullRequestBuildPolicyDict | PullRequestBuildPolicy = ...,
    result: type[_CreateWebhook] = ...,
    select: Callable[[CreateWebhookOutput], _CreateWebhook] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateWebhook]: ...

def delete_build_batch(
    name: str,
    /,
    *,
    Id: str,
    result: type[_DeleteBuildBatch] = ...,
    select: Callable[[DeleteBuildBatchOutput], _DeleteBuildBatch] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteBuildBatch]: ...

def delete_fleet(
    name: str,
    /,
    *,
    Arn: str,
    result: type[_DeleteFleet] = ...,
    select: Callable[[DeleteFleetOutput], _DeleteFleet] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteFleet]: ...

def delete_project(
    name: str,
    /,
    *,
    Name: str,
    result: type[_DeleteProject] = ...,
    select: Callable[[DeleteProjectOutput], _DeleteProject] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteProject]: ...

def delete_report(
    name: str,
    /,
    *,
    Arn: str,
    result: type[_DeleteReport] = ...,
    select: Callable[[DeleteReportOutput], _DeleteReport] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteReport]: ...

def delete_report_group(
    name: str,
    /,
    *,
    Arn: str,
    DeleteReports: bool = ...,
    result: type[_DeleteReportGroup] = ...,
    select: Callable[[DeleteReportGroupOutput], _DeleteReportGroup] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteReportGroup]: ...

def delete_resource_policy(
    name: str,
    /,
    *,
    ResourceArn: str,
    result: type[_DeleteResourcePolicy] = ...,
    select: Callable[[DeleteResourcePolicyOutput], _DeleteResourcePolicy] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteResourcePolicy]: ...

def delete_source_credentials(
    name: str,
    /,
    *,
    Arn: str,
    result: type[_DeleteSourceCredentials] = ...,
    select: Callable[[DeleteSourceCredentialsOutput], _DeleteSourceCredentials] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteSourceCredentials]: ...

def delete_webhook(
    name: str,
    /,
    *,
    ProjectName: str,
    result: type[_DeleteWebhook] = ...,
    select: Callable[[DeleteWebhookOutput], _DeleteWebhook] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteWebhook]: ...

def describe_code_coverages(
    name: str,
    /,
    *,
    ReportArn: str,
    NextToken: str = ...,
    MaxResults: int = ...,
    SortOrder: SortOrderType | str = ...,
    SortBy: ReportCodeCoverageSortByType | str = ...,
    MinLineCoveragePercentage: float = ...,
    MaxLineCoveragePercentage: float = ...,
    result: type[_DescribeCodeCoverages] = ...,
    select: Callable[[DescribeCodeCoveragesOutput], _DescribeCodeCoverages] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeCodeCoverages]: ...

def describe_test_cases(
    name: str,
    /,
    *,
    ReportArn: str,
    NextToken: str = ...,
    MaxResults: int = ...,
    Filter: TestCaseFilterDict = ...,
    result: type[_DescribeTestCases] = ...,
    select: Callable[[DescribeTestCasesOutput], _DescribeTestCases] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeTestCases]: ...

def get_report_group_trend(
    name: str,
    /,
    *,
    ReportGroupArn: str,
    TrendField: ReportGroupTrendFieldType | str,
    NumOfReports: int = ...,
    result: type[_GetReportGroupTrend] = ...,
    select: Callable[[GetReportGroupTrendOutput], _GetReportGroupTrend] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetReportGroupTrend]: ...

def get_resource_policy(
    name: str,
    /,
    *,
    ResourceArn: str,
    result: type[_GetResourcePolicy] = ...,
    select: Callable[[GetResourcePolicyOutput], _GetResourcePolicy] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetResourcePolicy]: ...

def import_source_credentials(
    name: str,
    /,
    *,
    Token: str,
    ServerType: ServerType | str,
    AuthType: AuthType | str,
    Username: str = ...,
    ShouldOverwrite: bool = ...,
    result: type[_ImportSourceCredentials] = ...,
    select: Callable[[ImportSourceCredentialsOutput], _ImportSourceCredentials] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ImportSourceCredentials]: ...

def invalidate_project_cache(
    name: str,
    /,
    *,
    ProjectName: str,
    result: type[_InvalidateProjectCache] = ...,
    select: Callable[[InvalidateProjectCacheOutput], _InvalidateProjectCache] = ...,
    **options: Unpack[CallOptions],
) -> Task[_InvalidateProjectCache]: ...

def list_build_batches(
    name: str,
    /,
    *,
    Filter: BuildBatchFilterDict = ...,
    MaxResults: int = ...,
    SortOrder: SortOrderType | str = ...,
    NextToken: str = ...,
    result: type[_ListBuildBatches] = ...,
    select: Callable[[ListBuildBatchesOutput], _ListBuildBatches] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListBuildBatches]: ...

def list_build_batches_for_project(
    name: str,
    /,
    *,
    ProjectName: str = ...,
    Filter: BuildBatchFilterDict = ...,
    MaxResults: int = ...,
    SortOrder: SortOrderType | str = ...,
    NextToken: str = ...,
    result: type[_ListBuildBatchesForProject] = ...,
    select: Callable[[ListBuildBatchesForProjectOutput], _ListBuildBatchesForProject] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListBuildBatchesForProject]: ...

def list_builds(
    name: str,
    /,
    *,
    SortOrder: SortOrderType | str = ...,
    NextToken: str = ...,
    result: type[_ListBuilds] = ...,
    select: Callable[[ListBuildsOutput], _ListBuilds] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListBuilds]: ...

def list_builds_for_project(
    name: str,
    /,
    *,
    ProjectName: str,
    SortOrder: SortOrderType | str = ...,
    NextToken: str = ...,
    result: type[_ListBuildsForProject] = ...,
    select: Callable[[ListBuildsForProjectOutput], _ListBuildsForProject] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListBuildsForProject]: ...

def list_command_executions_for_sandbox(
    name: str,
    /,
    *,
    SandboxId: str,
    MaxResults: int = ...,
    SortOrder: SortOrderType | str = ...,
    NextToken: str = ...,
    result: type[_ListCommandExecutionsForSandbox] = ...,
    select: Callable[[ListCommandExecutionsForSandboxOutput], _ListCommandExecutionsForSandbox] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListCommandExecutionsForSandbox]: ...

def list_curated_environment_images(
    name: str,
    /,
    *,
    result: type[_ListCuratedEnvironmentImages] = ...,
    select: Callable[[ListCuratedEnvironmentImagesOutput], _ListCuratedEnvironmentImages] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListCuratedEnvironmentImages]: ...

def list_fleets(
    name: str,
    /,
    *,
    NextToken: str = ...,
    MaxResults: int = ...,
    SortOrder: SortOrderType | str = ...,
    SortBy: FleetSortByType | str = ...,
    result: type[_ListFleets] = ...,
    select: Callable[[ListFleetsOutput], _ListFleets] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListFleets]: ...

def list_projects(
    name: str,
    /,
    *,
    SortBy: ProjectSortByType | str = ...,
    SortOrder: SortOrderType | str = ...,
    NextToken: str = ...,
    result: type[_ListProjects] = ...,
    select: Callable[[ListProjectsOutput], _ListProjects] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListProjects]: ...

def list_report_groups(
    name: str,
    /,
    *,
    SortOrder: SortOrderType | str = ...,
    SortBy: ReportGroupSortByType | str = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListReportGroups] = ...,
    select: Callable[[ListReportGroupsOutput], _ListReportGroups] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListReportGroups]: ...

def list_reports(
    name: str,
    /,
    *,
    SortOrder: SortOrderType | str = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    Filter: ReportFilterDict = ...,
    result: type[_ListReports] = ...,
    select: Callable[[ListReportsOutput], _ListReports] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListReports]: ...

def list_reports_for_report_group(
    name: str,
    /,
    *,
    ReportGroupArn: str,
    NextToken: str = ...,
    SortOrder: SortOrderType | str = ...,
    MaxResults: int = ...,
    Filter: ReportFilterDict = ...,
    result: type[_ListReportsForReportGroup] = ...,
    select: Callable[[ListReportsForReportGroupOutput], _ListReportsForReportGroup] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListReportsForReportGroup]: ...

def list_sandboxes(
    name: str,
    /,
    *,
    MaxResults: int = ...,
    SortOrder: SortOrderType | str = ...,
    NextToken: str = ...,
    result: type[_ListSandboxes] = ...,
    select: Callable[[ListSandboxesOutput], _ListSandboxes] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListSandboxes]: ...

def list_sandboxes_for_project(
    name: str,
    /,
    *,
    ProjectName: str,
    MaxResults: int = ...,
    SortOrder: SortOrderType | str = ...,
    NextToken: str = ...,
    result: type[_ListSandboxesForProject] = ...,
    select: Callable[[ListSandboxesForProjectOutput], _ListSandboxesForProject] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListSandboxesForProject]: ...

def list_shared_projects(
    name: str,
    /,
    *,
    SortBy: SharedResourceSortByType | str = ...,
    SortOrder: SortOrderType | str = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_ListSharedProjects] = ...,
    select: Callable[[ListSharedProjectsOutput], _ListSharedProjects] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListSharedProjects]: ...

def list_shared_report_groups(
    name: str,
    /,
    *,
    SortOrder: SortOrderType | str = ...,
    SortBy: SharedResourceSortByType | str = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListSharedReportGroups] = ...,
    select: Callable[[ListSharedReportGroupsOutput], _ListSharedReportGroups] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListSharedReportGroups]: ...

def list_source_credentials(
    name: str,
    /,
    *,
    result: type[_ListSourceCredentials] = ...,
    select: Callable[[ListSourceCredentialsOutput], _ListSourceCredentials] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListSourceCredentials]: ...

def put_resource_policy(
    name: str,
    /,
    *,
    Policy: str,
    ResourceArn: str,
    result: type[_PutResourcePolicy] = ...,
    select: Callable[[PutResourcePolicyOutput], _PutResourcePolicy] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutResourcePolicy]: ...

def retry_build(
    name: str,
    /,
    *,
    Id: str = ...,
    IdempotencyToken: str = ...,
    result: type[_RetryBuild] = ...,
    select: Callable[[RetryBuildOutput], _RetryBuild] = ...,
    **options: Unpack[CallOptions],
) -> Task[_RetryBuild]: ...

@overload
def retry_build_batch(
    name: str,
    /,
    *,
    Id: str = ...,
    IdempotencyToken: str = ...,
    RetryType: RetryBuildBatchType | str = ...,
    result: type[_RetryBuildBatch] = ...,
    select: Callable[[RetryBuildBatchOutput], _RetryBuildBatch] = ...,
    **options: Unpack[PlainOptions],
) -> Task[_RetryBuildBatch]: ...

@overload
def retry_build_batch(
    name: str,
    /,
    *,
    Id: str = ...,
    IdempotencyToken: str = ...,
    RetryType: RetryBuildBatchType | str = ...,
    wait: Literal[True],
    result: type[_RetryBuildBatchWaited] = ...,
    select: Callable[[RetryBuildBatchOutput], _RetryBuildBatchWaited] = ...,
    **options: Unpack[PlainOptions],
) -> Task[_RetryBuildBatchWaited]: ...

@overload
def start_build(
    name: str,
    /,
    *,
    ProjectName: str,
    SecondarySourcesOverride: Sequence[ProjectSourceDict | ProjectSource] = ...,
    SecondarySourcesVersionOverride: Sequence[ProjectSourceVersionDict | ProjectSourceVersion] = ...,
    SourceVersion: str = ...,
    ArtifactsOverride: ProjectArtifactsDict | ProjectArtifacts = ...,
    SecondaryArtifactsOverride: Sequence[ProjectArtifactsDict | ProjectArtifacts] = ...,
    EnvironmentVariablesOverride: Sequence[EnvironmentVariableDict | EnvironmentVariable] = ...,
    SourceTypeOverride: SourceType | str = ...,
    SourceLocationOverride: str = ...,
    SourceAuthOverride: SourceAuthDict | SourceAuth = ...,
    GitCloneDepthOverride: int = ...,
    GitSubmodulesConfigOverride: GitSubmodulesConfigDict | GitSubmodulesConfig = ...,
    BuildspecOverride: str = ...,
    InsecureSslOverride: bool = ...,
    ReportBuildStatusOverride: bool = ...,
    BuildStatusConfigOverride: BuildStatusConfigDict | BuildStatusConfig = ...,
    EnvironmentTypeOverride: EnvironmentType | str = ...,
    ImageOverride: str = ...,
    ComputeTypeOverride: ComputeType | str = ...,
    CertificateOverride: str = ...,
    CacheOverride: ProjectCacheDict | ProjectCache = ...,
    ServiceRoleOverride: str = ...,
    PrivilegedModeOverride: bool = ...,
    TimeoutInMinutesOverride: int = ...,
    QueuedTimeoutInMinutesOverride: int = ...,
    EncryptionKeyOverride: str = ...,
    IdempotencyToken: str = ...,
    LogsConfigOverride: LogsConfigDict | LogsConfig = ...,
    RegistryCredentialOverride: RegistryCredentialDict | RegistryCredential = ...,
    ImagePullCredentialsTypeOverride: ImagePullCredentialsType | str = ...,
    DebugSessionEnabled: bool = ...,
    FleetOverride: ProjectFleetDict | ProjectFleet = ...,
    AutoRetryLimitOverride: int = ...,
    HostKernelOverride: HostKernel | str = ...,
    result: type[_StartBuild] = ...,
    select: Callable[[StartBuildOutput], _StartBuild] = ...,
    **options: Unpack[PlainOptions],
) -> Task[_StartBuild]: ...

@overload
def start_build(
    name: str,
    /,
    *,
    ProjectName: str,
    SecondarySourcesOverride: Sequence[ProjectSourceDict | ProjectSource] = ...,
    SecondarySourcesVersionOverride: Sequence[ProjectSourceVersionDict | ProjectSourceVersion] = ...,
    SourceVersion: str = ...,
    ArtifactsOverride: ProjectArtifactsDict | ProjectArtifacts = ...,
    SecondaryArtifactsOverride: Sequence[ProjectArtifactsDict | ProjectArtifacts] = ...,
    EnvironmentVariablesOverride: Sequence[EnvironmentVariableDict | EnvironmentVariable] = ...,
    SourceTypeOverride: SourceType | str = ...,
    SourceLocationOverride: str = ...,
    SourceAuthOverride: SourceAuthDict | SourceAuth = ...,
    GitCloneDepthOverride: int = ...,
    GitSubmodulesConfigOverride: GitSubmodulesConfigDict | GitSubmodulesConfig = ...,
    BuildspecOverride: str = ...,
    InsecureSslOverride: bool = ...,
    ReportBuildStatusOverride: bool = ...,
    BuildStatusConfigOverride: BuildStatusConfigDict | BuildStatusConfig = ...,
    EnvironmentTypeOverride: EnvironmentType | str = ...,
    ImageOverride: str = ...,
    ComputeTypeOverride: ComputeType | str = ...,
    CertificateOverride: str = ...,
    CacheOverride: ProjectCacheDict | ProjectCache = ...,
    ServiceRoleOverride: str = ...,
    PrivilegedModeOverride: bool = ...,
    TimeoutInMinutesOverride: int = ...,
    QueuedTimeoutInMinutesOverride: int = ...,
    EncryptionKeyOverride: str = ...,
    IdempotencyToken: str = ...,
    LogsConfigOverride: LogsConfigDict | LogsConfig = ...,
    RegistryCredentialOverride: RegistryCredentialDict | RegistryCredential = ...,
    ImagePullCredentialsTypeOverride: ImagePullCredentialsType | str = ...,
    DebugSessionEnabled: bool = ...,
    FleetOverride: ProjectFleetDict | ProjectFleet = ...,
    AutoRetryLimitOverride: int = ...,
    HostKernelOverride: HostKernel | str = ...,
    wait: Literal[True],
    result: type[_StartBuildWaited] = ...,
    select: Callable[[StartBuildOutput], _StartBuildWaited] = ...,
    **options: Unpack[PlainOptions],
) -> Task[_StartBuildWaited]: ...

@overload
def start_build_batch(
    name: str,
    /,
    *,
    ProjectName: str,
    SecondarySourcesOverride: Sequence[ProjectSourceDict | ProjectSource] = ...,
    SecondarySourcesVersionOverride: Sequence[ProjectSourceVersionDict | ProjectSourceVersion] = ...,
    SourceVersion: str = ...,
    ArtifactsOverride: ProjectArtifactsDict | ProjectArtifacts = ...,
    SecondaryArtifactsOverride: Sequence[ProjectArtifactsDict | ProjectArtifacts] = ...,
    EnvironmentVariablesOverride: Sequence[EnvironmentVariableDict | EnvironmentVariable] = ...,
    SourceTypeOverride: SourceType | str = ...,
    SourceLocationOverride: str = ...,
    SourceAuthOverride: SourceAuthDict | SourceAuth = ...,
    GitCloneDepthOverride: int = ...,
    GitSubmodulesConfigOverride: GitSubmodulesConfigDict | GitSubmodulesConfig = ...,
    BuildspecOverride: str = ...,
    InsecureSslOverride: bool = ...,
    ReportBuildBatchStatusOverride: bool = ...,
    EnvironmentTypeOverride: EnvironmentType | str = ...,
    ImageOverride: str = ...,
    ComputeTypeOverride: ComputeType | str = ...,
    CertificateOverride: str = ...,
    CacheOverride: ProjectCacheDict | ProjectCache = ...,
    ServiceRoleOverride: str = ...,
    PrivilegedModeOverride: bool = ...,
    BuildTimeoutInMinutesOverride: int = ...,
    QueuedTimeoutInMinutesOverride: int = ...,
    EncryptionKeyOverride: str = ...,
    IdempotencyToken: str = ...,
    LogsConfigOverride: LogsConfigDict | LogsConfig = ...,
    RegistryCredentialOverride: RegistryCredentialDict | RegistryCredential = ...,
    ImagePullCredentialsTypeOverride: ImagePullCredentialsType | str = ...,
    BuildBatchConfigOverride: ProjectBuildBatchConfigDict | ProjectBuildBatchConfig = ...,
    DebugSessionEnabled: bool = ...,
    result: type[_StartBuildBatch] = ...,
    select: Callable[[StartBuildBatchOutput], _StartBuildBatch] = ...,
    **options: Unpack[PlainOptions],
) -> Task[_StartBuildBatch]: ...

@overload
def start_build_batch(
    name: str,
    /,
    *,
    ProjectName: str,
    SecondarySourcesOverride: Sequence[ProjectSourceDict | ProjectSource] = ...,
    SecondarySourcesVersionOverride: Sequence[ProjectSourceVersionDict | ProjectSourceVersion] = ...,
    SourceVersion: str = ...,
    ArtifactsOverride: ProjectArtifactsDict | ProjectArtifacts = ...,
    SecondaryArtifactsOverride: Sequence[ProjectArtifactsDict | ProjectArtifacts] = ...,
    EnvironmentVariablesOverride: Sequence[EnvironmentVariableDict | EnvironmentVariable] = ...,
    SourceTypeOverride: SourceType | str = ...,
    SourceLocationOverride: str = ...,
    SourceAuthOverride: SourceAuthDict | SourceAuth = ...,
    GitCloneDepthOverride: int = ...,
    GitSubmodulesConfigOverride: GitSubmodulesConfigDict | GitSubmodulesConfig = ...,
    BuildspecOverride: str = ...,
    InsecureSslOverride: bool = ...,
    ReportBuildBatchStatusOverride: bool = ...,
    EnvironmentTypeOverride: EnvironmentType | str = ...,
    ImageOverride: str = ...,
    ComputeTypeOverride: ComputeType | str = ...,
    CertificateOverride: str = ...,
    CacheOverride: ProjectCacheDict | ProjectCache = ...,
    ServiceRoleOverride: str = ...,
    PrivilegedModeOverride: bool = ...,
    BuildTimeoutInMinutesOverride: int = ...,
    QueuedTimeoutInMinutesOverride: int = ...,
    EncryptionKeyOverride: str = ...,
    IdempotencyToken: str = ...,
    LogsConfigOverride: LogsConfigDict | LogsConfig = ...,
    RegistryCredentialOverride: RegistryCredentialDict | RegistryCredential = ...,
    ImagePullCredentialsTypeOverride: ImagePullCredentialsType | str = ...,
    BuildBatchConfigOverride: ProjectBuildBatchConfigDict | ProjectBuildBatchConfig = ...,
    DebugSessionEnabled: bool = ...,
    wait: Literal[True],
    result: type[_StartBuildBatchWaited] = ...,
    select: Callable[[StartBuildBatchOutput], _StartBuildBatchWaited] = ...,
    **options: Unpack[PlainOptions],
) -> Task[_StartBuildBatchWaited]: ...

def start_command_execution(
    name: str,
    /,
    *,
    SandboxId: str,
    Command: str,
    Type: CommandType | str = ...,
    result: type[_StartCommandExecution] = ...,
    select: Callable[[StartCommandExecutionOutput], _StartCommandExecution] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartCommandExecution]: ...

def start_sandbox(
    name: str,
    /,
    *,
    ProjectName: str = ...,
    IdempotencyToken: str = ...,
    result: type[_StartSandbox] = ...,
    select: Callable[[StartSandboxOutput], _StartSandbox] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartSandbox]: ...

def start_sandbox_connection(
    name: str,
    /,
    *,
    SandboxId: str,
    result: type[_StartSandboxConnection] = ...,
    select: Callable[[StartSandboxConnectionOutput], _StartSandboxConnection] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartSandboxConnection]: ...

def stop_build(
    name: str,
    /,
    *,
    Id: str,
    result: type[_StopBuild] = ...,
    select: Callable[[StopBuildOutput], _StopBuild] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StopBuild]: ...

def stop_build_batch(
    name: str,
    /,
    *,
    Id: str,
    result: type[_StopBuildBatch] = ...,
    select: Callable[[StopBuildBatchOutput], _StopBuildBatch] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StopBuildBatch]: ...

def stop_sandbox(
    name: str,
    /,
    *,
    Id: str,
    result: type[_StopSandbox] = ...,
    select: Callable[[StopSandboxOutput], _StopSandbox] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StopSandbox]: ...

def update_fleet(
    name: str,
    /,
    *,
    Arn: str,
    BaseCapacity: int = ...,
    EnvironmentType: EnvironmentType | str = ...,
    ComputeType: ComputeType | str = ...,
    ComputeConfiguration: ComputeConfigurationDict | ComputeConfiguration = ...,
    ScalingConfiguration: ScalingConfigurationInputDict = ...,
    OverflowBehavior: FleetOverflowBehavior | str = ...,
    VpcConfig: VpcConfigDict | VpcConfig = ...,
    ProxyConfiguration: ProxyConfigurationDict | ProxyConfiguration = ...,
    ImageId: str = ...,
    FleetServiceRole: str = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    result: type[_UpdateFleet] = ...,
    select: Callable[[UpdateFleetOutput], _UpdateFleet] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateFleet]: ...

def update_project(
    name: str,
    /,
    *,
    Name: str,
    Description: str = ...,
    Source: ProjectSourceDict | ProjectSource = ...,
    SecondarySources: Sequence[ProjectSourceDict | ProjectSource] = ...,
    SourceVersion: str = ...,
    SecondarySourceVersions: Sequence[ProjectSourceVersionDict | ProjectSourceVersion] = ...,
    Artifacts: ProjectArtifactsDict | ProjectArtifacts = ...,
    SecondaryArtifacts: Sequence[ProjectArtifactsDict | ProjectArtifacts] = ...,
    Cache: ProjectCacheDict | ProjectCache = ...,
    Environment: ProjectEnvironmentDict | ProjectEnvironment = ...,
    ServiceRole: str = ...,
    TimeoutInMinutes: int = ...,
    QueuedTimeoutInMinutes: int = ...,
    EncryptionKey: str = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    VpcConfig: VpcConfigDict | VpcConfig = ...,
    BadgeEnabled: bool = ...,
    LogsConfig: LogsConfigDict | LogsConfig = ...,
    FileSystemLocations: Sequence[ProjectFileSystemLocationDict | ProjectFileSystemLocation] = ...,
    BuildBatchConfig: ProjectBuildBatchConfigDict | ProjectBuildBatchConfig = ...,
    ConcurrentBuildLimit: int = ...,
    AutoRetryLimit: int = ...,
    result: type[_UpdateProject] = ...,
    select: Callable[[UpdateProjectOutput], _UpdateProject] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateProject]: ...

def update_project_visibility(
    name: str,
    /,
    *,
    ProjectArn: str,
    ProjectVisibility: ProjectVisibilityType | str,
    ResourceAccessRole: str = ...,
    result: type[_UpdateProjectVisibility] = ...,
    select: Callable[[UpdateProjectVisibilityOutput], _UpdateProjectVisibility] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateProjectVisibility]: ...

def update_report_group(
    name: str,
    /,
    *,
    Arn: str,
    ExportConfig: ReportExportConfigDict | ReportExportConfig = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    result: type[_UpdateReportGroup] = ...,
    select: Callable[[UpdateReportGroupOutput], _UpdateReportGroup] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateReportGroup]: ...

def update_webhook(
    name: str,
    /,
    *,
    ProjectName: str,
    BranchFilter: str = ...,
    RotateSecret: bool = ...,
    FilterGroups: Sequence[Sequence[WebhookFilterDict | WebhookFilter]] = ...,
    BuildType: WebhookBuildType | str = ...,
    PullRequestBuildPolicy: PullRequestBuildPolicyDict | PullRequestBuildPolicy = ...,
    result: type[_UpdateWebhook] = ...,
    select: Callable[[UpdateWebhookOutput], _UpdateWebhook] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateWebhook]: ...
