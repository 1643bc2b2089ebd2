"""batch: typed calls. Written by `sfgen stubs` from botocore 1.44.5; do not edit."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, Required, TypeAlias, TypedDict, overload

from typing_extensions import TypeVar, Unpack

from sfgen import Task
from sfgen.aws.options import CallOptions, ErrorName, PlainOptions

ArrayJobDependency: TypeAlias = Literal["N_TO_N", "SEQUENTIAL"]
AssignPublicIp: TypeAlias = Literal["ENABLED", "DISABLED"]
CEState: TypeAlias = Literal["ENABLED", "DISABLED"]
CEStatus: TypeAlias = Literal["CREATING", "UPDATING", "DELETING", "DELETED", "VALID", "INVALID"]
CEType: TypeAlias = Literal["MANAGED", "UNMANAGED"]
CRAllocationStrategy: TypeAlias = Literal["BEST_FIT", "BEST_FIT_PROGRESSIVE", "BEST_FIT_PROGRESSIVE_ORDERED", "SPOT_CAPACITY_OPTIMIZED", "SPOT_PRICE_CAPACITY_OPTIMIZED", "SPOT_CAPACITY_OPTIMIZED_PRIORITIZED"]
CRType: TypeAlias = Literal["EC2", "SPOT", "FARGATE", "FARGATE_SPOT", "ECS_MANAGED_INSTANCES"]
CRUpdateAllocationStrategy: TypeAlias = Literal["BEST_FIT_PROGRESSIVE", "BEST_FIT_PROGRESSIVE_ORDERED", "SPOT_CAPACITY_OPTIMIZED", "SPOT_PRICE_CAPACITY_OPTIMIZED", "SPOT_CAPACITY_OPTIMIZED_PRIORITIZED"]
ContainerInsights: TypeAlias = Literal["ENABLED", "ENHANCED", "DISABLED"]
DeviceCgroupPermission: TypeAlias = Literal["READ", "WRITE", "MKNOD"]
EFSAuthorizationConfigIAM: TypeAlias = Literal["ENABLED", "DISABLED"]
EFSTransitEncryption: TypeAlias = Literal["ENABLED", "DISABLED"]
EksAccessEntryDesiredState: TypeAlias = Literal["ENABLED", "DISABLED", "INHERIT_FROM_CLUSTER"]
EksAccessEntryStatus: TypeAlias = Literal["ACTIVE", "INACTIVE"]
EksSeccompProfileType: TypeAlias = Literal["RuntimeDefault", "Localhost", "Unconfined"]
FirelensConfigurationType: TypeAlias = Literal["fluentd", "fluentbit"]
JQState: TypeAlias = Literal["ENABLED", "DISABLED"]
JQStatus: TypeAlias = Literal["CREATING", "UPDATING", "DELETING", "DELETED", "VALID", "INVALID"]
JobDefinitionType: TypeAlias = Literal["container", "multinode"]
JobQueueType: TypeAlias = Literal["EKS", "ECS", "ECS_FARGATE", "SAGEMAKER_TRAINING", "ECS_MANAGED_INSTANCES"]
JobStateTimeLimitActionsAction: TypeAlias = Literal["CANCEL", "TERMINATE"]
JobStateTimeLimitActionsState: TypeAlias = Literal["RUNNABLE"]
JobStatus: TypeAlias = Literal["SUBMITTED", "PENDING", "RUNNABLE", "STARTING", "RUNNING", "SUCCEEDED", "FAILED"]
LogDriver: TypeAlias = Literal["json-file", "syslog", "journald", "gelf", "fluentd", "awslogs", "splunk", "awsfirelens"]
OrchestrationType: TypeAlias = Literal["ECS", "EKS"]
PlatformCapability: TypeAlias = Literal["EC2", "FARGATE", "MANAGED_INSTANCES"]
QuotaShareIdleResourceAssignmentStrategy: TypeAlias = Literal["FIFO"]
QuotaShareInSharePreemptionState: TypeAlias = Literal["ENABLED", "DISABLED"]
QuotaShareResourceSharingStrategy: TypeAlias = Literal["RESERVE", "LEND", "LEND_AND_BORROW"]
QuotaShareState: TypeAlias = Literal["ENABLED", "DISABLED"]
QuotaShareStatus: TypeAlias = Literal["CREATING", "VALID", "INVALID", "UPDATING", "DELETING"]
ResourceType: TypeAlias = Literal["GPU", "VCPU", "MEMORY"]
RetryAction: TypeAlias = Literal["RETRY", "EXIT"]
ServiceEnvironmentState: TypeAlias = Literal["ENABLED", "DISABLED"]
ServiceEnvironmentStatus: TypeAlias = Literal["CREATING", "UPDATING", "DELETING", "DELETED", "VALID", "INVALID"]
ServiceEnvironmentType: TypeAlias = Literal["SAGEMAKER_TRAINING"]
ServiceJobRetryAction: TypeAlias = Literal["RETRY", "EXIT"]
ServiceJobStatus: TypeAlias = Literal["SUBMITTED", "PENDING", "RUNNABLE", "SCHEDULED", "STARTING", "RUNNING", "SUCCEEDED", "FAILED"]
ServiceJobType: TypeAlias = Literal["SAGEMAKER_TRAINING"]
ServiceResourceIdName: TypeAlias = Literal["TrainingJobArn"]
UserdataType: TypeAlias = Literal["EKS_BOOTSTRAP_SH", "EKS_NODEADM"]
_AssignPublicIp: TypeAlias = AssignPublicIp
_ComputeEnvironmentOrder: TypeAlias = ComputeEnvironmentOrder
_ConsumableResourceProperties: TypeAlias = ConsumableResourceProperties
_ContainerInsights: TypeAlias = ContainerInsights
_ContainerProperties: TypeAlias = ContainerProperties
_Ec2Configuration: TypeAlias = Ec2Configuration
_EcsProperties: TypeAlias = EcsProperties
_EcsSettings: TypeAlias = EcsSettings
_EksConfiguration: TypeAlias = EksConfiguration
_EksProperties: TypeAlias = EksProperties
_EphemeralStorage: TypeAlias = EphemeralStorage
_EvaluateOnExit: TypeAlias = EvaluateOnExit
_FairsharePolicy: TypeAlias = FairsharePolicy
_FargatePlatformConfiguration: TypeAlias = FargatePlatformConfiguration
_FirelensConfiguration: TypeAlias = FirelensConfiguration
_Host: TypeAlias = Host
_InfrastructureOptimization: TypeAlias = InfrastructureOptimization
_InstanceLaunchTemplate: TypeAlias = InstanceLaunchTemplate
_JobQueueType: TypeAlias = JobQueueType
_JobStatus: TypeAlias = JobStatus
_LinuxParameters: TypeAlias = LinuxParameters
_LogConfiguration: TypeAlias = LogConfiguration
_LogDriver: TypeAlias = LogDriver
_ManagedInstancesProvider: TypeAlias = ManagedInstancesProvider
_NetworkConfiguration: TypeAlias = NetworkConfiguration
_NodeDetails: TypeAlias = NodeDetails
_NodeProperties: TypeAlias = NodeProperties
_QuotaSharePolicy: TypeAlias = QuotaSharePolicy
_RepositoryCredentials: TypeAlias = RepositoryCredentials
_RetryStrategy: TypeAlias = RetryStrategy
_RuntimePlatform: TypeAlias = RuntimePlatform
_SdkHttpMetadata: TypeAlias = SdkHttpMetadata
_SdkResponseMetadata: TypeAlias = SdkResponseMetadata
_ServiceEnvironmentOrder: TypeAlias = ServiceEnvironmentOrder
_ServiceEnvironmentType: TypeAlias = ServiceEnvironmentType
_ServiceJobType: TypeAlias = ServiceJobType
_ServiceResourceId: TypeAlias = ServiceResourceId
_Tmpfs: TypeAlias = Tmpfs
_UpdatePolicy: TypeAlias = UpdatePolicy
_UserdataType: TypeAlias = UserdataType

class _Errors:
    ClientException: ErrorName; ServerException: ErrorName
errors: _Errors

class ArrayPropertiesDict(TypedDict, total=False):
    Size: int
class CancelJobRequestDict(TypedDict, total=False):
    JobId: Required[str]; Reason: Required[str]
class CancelJobsRequestDict(TypedDict, total=False):
    Jobs: Required[Sequence[str]]; Reason: Required[str]
class CapacityLimitDict(TypedDict, total=False):
    MaxCapacity: int; CapacityUnit: str
class CapacityReservationRequestDict(TypedDict, total=False):
    ReservationGroupArn: str; ReservationPreference: str
class ComputeEnvironmentOrderDict(TypedDict, total=False):
    Order: Required[int]; ComputeEnvironment: Required[str]
class ComputeResourceDict(TypedDict, total=False):
    Type: Required[CRType | str]; AllocationStrategy: CRAllocationStrategy | str; MinvCpus: int
    MaxvCpus: Required[int]; DesiredvCpus: int; InstanceTypes: Sequence[str]; ImageId: str; Subnets: Sequence[str]
    SecurityGroupIds: Sequence[str]; Ec2KeyPair: str; InstanceRole: str; Tags: Mapping[str, str]; PlacementGroup: str
    BidPercentage: int; SpotIamFleetRole: str
    LaunchTemplate: LaunchTemplateSpecificationDict | LaunchTemplateSpecification
    Ec2Configuration: Sequence[Ec2ConfigurationDict | _Ec2Configuration]
    ScalingPolicy: ComputeScalingPolicyDict | ComputeScalingPolicy
    ManagedInstancesProvider: ManagedInstancesProviderDict | _ManagedInstancesProvider
    CapacityTags: Mapping[str, str]
class ComputeResourceUpdateDict(TypedDict, total=False):
    MinvCpus: int; MaxvCpus: int; DesiredvCpus: int; Subnets: Sequence[str]; SecurityGroupIds: Sequence[str]
    AllocationStrategy: CRUpdateAllocationStrategy | str; InstanceTypes: Sequence[str]; Ec2KeyPair: str
    InstanceRole: str; Tags: Mapping[str, str]; PlacementGroup: str; BidPercentage: int
    LaunchTemplate: LaunchTemplateSpecificationDict | LaunchTemplateSpecification
    Ec2Configuration: Sequence[Ec2ConfigurationDict | _Ec2Configuration]; UpdateToLatestImageVersion: bool
    Type: CRType | str; ImageId: str; ScalingPolicy: ComputeScalingPolicyDict | ComputeScalingPolicy
    ManagedInstancesProvider: UpdateManagedInstancesProviderConfigurationDict; CapacityTags: Mapping[str, str]
class ComputeScalingPolicyDict(TypedDict, total=False):
    MinScaleDownDelayMinutes: int
class ConsumableResourcePropertiesDict(TypedDict, total=False):
    ConsumableResourceList: Sequence[ConsumableResourceRequirementDict | ConsumableResourceRequirement]
class ConsumableResourceRequirementDict(TypedDict, total=False):
    ConsumableResource: str; Quantity: int
class ContainerOverridesDict(TypedDict, total=False):
    Vcpus: int; Memory: int; Command: Sequence[str]; InstanceType: str
    Environment: Sequence[KeyValuePairDict | KeyValuePair]
    ResourceRequirements: Sequence[ResourceRequirementDict | ResourceRequirement]
class ContainerPropertiesDict(TypedDict, total=False):
    Image: str; Vcpus: int; Memory: int; Command: Sequence[str]; JobRoleArn: str; ExecutionRoleArn: str
    Volumes: Sequence[VolumeDict | Volume]; Environment: Sequence[KeyValuePairDict | KeyValuePair]
    MountPoints: Sequence[MountPointDict | MountPoint]; ReadonlyRootFilesystem: bool; Privileged: bool
    Ulimits: Sequence[UlimitDict | Ulimit]; User: str; InstanceType: str
    ResourceRequirements: Sequence[ResourceRequirementDict | ResourceRequirement]
    LinuxParameters: LinuxParametersDict | _LinuxParameters
    LogConfiguration: LogConfigurationDict | _LogConfiguration; Secrets: Sequence[SecretDict | Secret]
    NetworkConfiguration: NetworkConfigurationDict | _NetworkConfiguration
    FargatePlatformConfiguration: FargatePlatformConfigurationDict | _FargatePlatformConfiguration
    EnableExecuteCommand: bool; EphemeralStorage: EphemeralStorageDict | _EphemeralStorage
    RuntimePlatform: RuntimePlatformDict | _RuntimePlatform
    RepositoryCredentials: RepositoryCredentialsDict | _RepositoryCredentials
class CreateComputeEnvironmentRequestDict(TypedDict, total=False):
    ComputeEnvironmentName: Required[str]; Type: Required[CEType | str]; State: CEState | str; UnmanagedvCpus: int
    ComputeResources: ComputeResourceDict | ComputeResource; ServiceRole: str; Tags: Mapping[str, str]
    EksConfiguration: EksConfigurationDict | _EksConfiguration; Context: str
    EcsSettings: EcsSettingsDict | _EcsSettings
class CreateConsumableResourceRequestDict(TypedDict, total=False):
    ConsumableResourceName: Required[str]; TotalQuantity: int; ResourceType: str; Tags: Mapping[str, str]
class CreateJobQueueRequestDict(TypedDict, total=False):
    JobQueueName: Required[str]; State: JQState | str; SchedulingPolicyArn: str; Priority: Required[int]
    ComputeEnvironmentOrder: Sequence[ComputeEnvironmentOrderDict | _ComputeEnvironmentOrder]
    ServiceEnvironmentOrder: Sequence[ServiceEnvironmentOrderDict | _ServiceEnvironmentOrder]
    JobQueueType: _JobQueueType | str; Tags: Mapping[str, str]
    JobStateTimeLimitActions: Sequence[JobStateTimeLimitActionDict | JobStateTimeLimitAction]
class CreateQuotaShareRequestDict(TypedDict, total=False):
    QuotaShareName: Required[str]; JobQueue: Required[str]
    CapacityLimits: Required[Sequence[QuotaShareCapacityLimitDict | QuotaShareCapacityLimit]]
    ResourceSharingConfiguration: Required[QuotaShareResourceSharingConfigurationDict | QuotaShareResourceSharingConfiguration]
    PreemptionConfiguration: Required[QuotaSharePreemptionConfigurationDict | QuotaSharePreemptionConfiguration]
    State: QuotaShareState | str; Tags: Mapping[str, str]
class CreateSchedulingPolicyRequestDict(TypedDict, total=False):
    Name: Required[str]; QuotaSharePolicy: QuotaSharePolicyDict | _QuotaSharePolicy
    FairsharePolicy: FairsharePolicyDict | _FairsharePolicy; Tags: Mapping[str, str]
class CreateServiceEnvironmentRequestDict(TypedDict, total=False):
    ServiceEnvironmentName: Required[str]; ServiceEnvironmentType: Required[_ServiceEnvironmentType | str]
    State: ServiceEnvironmentState | str; CapacityLimits: Required[Sequence[CapacityLimitDict | CapacityLimit]]
    Tags: Mapping[str, str]
class DeleteComputeEnvironmentRequestDict(TypedDict, total=False):
    ComputeEnvironment: Required[str]
class DeleteConsumableResourceRequestDict(TypedDict, total=False):
    ConsumableResource: Required[str]
class DeleteJobQueueRequestDict(TypedDict, total=False):
    JobQueue: Required[str]
class DeleteQuotaShareRequestDict(TypedDict, total=False):
    QuotaShareArn: Required[str]
class DeleteSchedulingPolicyRequestDict(TypedDict, total=False):
    Arn: Required[str]
class DeleteServiceEnvironmentRequestDict(TypedDict, total=False):
    ServiceEnvironment: Required[str]
class DeregisterJobDefinitionRequestDict(TypedDict, total=False):
    JobDefinition: Required[str]
class DescribeComputeEnvironmentsRequestDict(TypedDict, total=False):
    ComputeEnvironments: Sequence[str]; MaxResults: int; NextToken: str
class DescribeConsumableResourceRequestDict(TypedDict, total=False):
    ConsumableResource: Required[str]
class DescribeJobDefinitionsRequestDict(TypedDict, total=False):
    JobDefinitions: Sequence[str]; MaxResults: int; JobDefinitionName: str; Status: str; NextToken: str
class DescribeJobQueuesRequestDict(TypedDict, total=False):
    JobQueues: Sequence[str]; MaxResults: int; NextToken: str
class DescribeJobsRequestDict(TypedDict, total=False):
    Jobs: Required[Sequence[str]]
class DescribeQuotaShareRequestDict(TypedDict, total=False):
    QuotaShareArn: Required[str]
class DescribeSchedulingPoliciesRequestDict(TypedDict, total=False):
    Arns: Required[Sequence[str]]
class DescribeServiceEnvironmentsRequestDict(TypedDict, total=False):
    ServiceEnvironments: Sequence[str]; MaxResults: int; NextToken: str
class DescribeServiceJobRequestDict(TypedDict, total=False):
    JobId: Required[str]
class DeviceDict(TypedDict, total=False):
    HostPath: Required[str]; ContainerPath: str; Permissions: Sequence[DeviceCgroupPermission | str]
class EFSAuthorizationConfigDict(TypedDict, total=False):
    AccessPointId: str; Iam: EFSAuthorizationConfigIAM | str
class EFSVolumeConfigurationDict(TypedDict, total=False):
    FileSystemId: Required[str]; RootDirectory: str; TransitEncryption: EFSTransitEncryption | str
    TransitEncryptionPort: int; AuthorizationConfig: EFSAuthorizationConfigDict | EFSAuthorizationConfig
class Ec2ConfigurationDict(TypedDict, total=False):
    ImageType: Required[str]; ImageIdOverride: str; BatchImageStatus: str; ImageKubernetesVersion: str
class EcsPropertiesDict(TypedDict, total=False):
    TaskProperties: Required[Sequence[EcsTaskPropertiesDict | EcsTaskProperties]]
class EcsPropertiesOverrideDict(TypedDict, total=False):
    TaskProperties: Sequence[TaskPropertiesOverrideDict]
class EcsSettingsDict(TypedDict, total=False):
    ContainerInsights: _ContainerInsights | str
class EcsTaskPropertiesDict(TypedDict, total=False):
    Containers: Required[Sequence[TaskContainerPropertiesDict | TaskContainerProperties]]
    EphemeralStorage: EphemeralStorageDict | _EphemeralStorage; ExecutionRoleArn: str; PlatformVersion: str
    IpcMode: str; TaskRoleArn: str; PidMode: str
    NetworkConfiguration: NetworkConfigurationDict | _NetworkConfiguration
    RuntimePlatform: RuntimePlatformDict | _RuntimePlatform; Volumes: Sequence[VolumeDict | Volume]
    EnableExecuteCommand: bool; NetworkMode: str
class EksAccessEntryDict(TypedDict, total=False):
    DesiredState: Required[EksAccessEntryDesiredState | str]; Status: EksAccessEntryStatus | str
class EksConfigurationDict(TypedDict, total=False):
    EksClusterArn: Required[str]; KubernetesNamespace: Required[str]; AccessEntry: EksAccessEntryDict | EksAccessEntry
class EksConfigurationUpdateDict(TypedDict, total=False):
    AccessEntry: EksAccessEntryDict | EksAccessEntry
class EksContainerDict(TypedDict, total=False):
    Name: str; Image: Required[str]; ImagePullPolicy: str; Command: Sequence[str]; Args: Sequence[str]
    Env: Sequence[EksContainerEnvironmentVariableDict | EksContainerEnvironmentVariable]
    Resources: EksContainerResourceRequirementsDict | EksContainerResourceRequirements
    VolumeMounts: Sequence[EksContainerVolumeMountDict | EksContainerVolumeMount]
    SecurityContext: EksContainerSecurityContextDict | EksContainerSecurityContext
class EksContainerEnvironmentVariableDict(TypedDict, total=False):
    Name: Required[str]; Value: str
class EksContainerLinuxCapabilitiesDict(TypedDict, total=False):
    Add: Sequence[str]; Drop: Sequence[str]
class EksContainerOverrideDict(TypedDict, total=False):
    Name: str; Image: str; Command: Sequence[str]; Args: Sequence[str]
    Env: Sequence[EksContainerEnvironmentVariableDict | EksContainerEnvironmentVariable]
    Resources: EksContainerResourceRequirementsDict | EksContainerResourceRequirements
class EksContainerResourceRequirementsDict(TypedDict, total=False):
    Limits: Mapping[str, str]; Requests: Mapping[str, str]
class EksContainerSecurityContextDict(TypedDict, total=False):
    RunAsUser: int; RunAsGroup: int; Privileged: bool; AllowPrivilegeEscalation: bool; ReadOnlyRootFilesystem: bool
    RunAsNonRoot: bool; Capabilities: EksContainerLinuxCapabilitiesDict | EksContainerLinuxCapabilities
    SeccompProfile: EksSeccompProfileDict | EksSeccompProfile
class EksContainerVolumeMountDict(TypedDict, total=False):
    Name: str; MountPath: str; SubPath: str; ReadOnly: bool
class EksEmptyDirDict(TypedDict, total=False):
    Medium: str; SizeLimit: str
class EksHostPathDict(TypedDict, total=False):
    Path: str
class EksMetadataDict(TypedDict, total=False):
    Labels: Mapping[str, str]; Annotations: Mapping[str, str]; Namespace: str
class EksPersistentVolumeClaimDict(TypedDict, total=False):
    ClaimName: Required[str]; ReadOnly: bool
class EksPodPropertiesDict(TypedDict, total=False):
    ServiceAccountName: str; HostNetwork: bool; DnsPolicy: str
    ImagePullSecrets: Sequence[ImagePullSecretDict | ImagePullSecret]
    Containers: Sequence[EksContainerDict | EksContainer]; InitContainers: Sequence[EksContainerDict | EksContainer]
    Volumes: Sequence[EksVolumeDict | EksVolume]; Metadata: EksMetadataDict | EksMetadata; ShareProcessNamespace: bool
    SecurityContext: EksPodSecurityContextDict | EksPodSecurityContext
class EksPodPropertiesOverrideDict(TypedDict, total=False):
    Containers: Sequence[EksContainerOverrideDict]; InitContainers: Sequence[EksContainerOverrideDict]
    Metadata: EksMetadataDict | EksMetadata
class EksPodSecurityContextDict(TypedDict, total=False):
    RunAsUser: int; RunAsGroup: int; RunAsNonRoot: bool; SeccompProfile: EksSeccompProfileDict | EksSeccompProfile
    FsGroup: int
class EksPropertiesDict(TypedDict, total=False):
    PodProperties: EksPodPropertiesDict | EksPodProperties
class EksPropertiesOverrideDict(TypedDict, total=False):
    PodProperties: EksPodPropertiesOverrideDict
class EksSeccompProfileDict(TypedDict, total=False):
    Type: Required[EksSeccompProfileType | str]; LocalhostProfile: str
class EksSecretDict(TypedDict, total=False):
    SecretName: Required[str]; Optional: bool
class EksVolumeDict(TypedDict, total=False):
    Name: Required[str]; HostPath: EksHostPathDict | EksHostPath; EmptyDir: EksEmptyDirDict | EksEmptyDir
    Secret: EksSecretDict | EksSecret; PersistentVolumeClaim: EksPersistentVolumeClaimDict | EksPersistentVolumeClaim
class EphemeralStorageDict(TypedDict, total=False):
    SizeInGiB: Required[int]
class EvaluateOnExitDict(TypedDict, total=False):
    OnStatusReason: str; OnReason: str; OnExitCode: str; Action: Required[RetryAction | str]
class FairsharePolicyDict(TypedDict, total=False):
    ShareDecaySeconds: int; ComputeReservation: int
    ShareDistribution: Sequence[ShareAttributesDict | ShareAttributes]
class FargatePlatformConfigurationDict(TypedDict, total=False):
    PlatformVersion: str
class FirelensConfigurationDict(TypedDict, total=False):
    Type: Required[FirelensConfigurationType | str]; Options: Mapping[str, str]
class GetJobQueueSnapshotRequestDict(TypedDict, total=False):
    JobQueue: Required[str]
class HostDict(TypedDict, total=False):
    SourcePath: str
class ImagePullSecretDict(TypedDict, total=False):
    Name: Required[str]
class InfrastructureOptimizationDict(TypedDict, total=False):
    ScaleInAfter: int
class InstanceLaunchTemplateDict(TypedDict, total=False):
    Ec2InstanceProfileArn: Required[str]
    NetworkConfiguration: Required[ManagedInstancesNetworkConfigurationDict | ManagedInstancesNetworkConfiguration]
    InstanceRequirements: InstanceRequirementsRequestDict | InstanceRequirementsRequest; CapacityOptionType: str
    StorageConfiguration: ManagedInstancesStorageConfigurationDict | ManagedInstancesStorageConfiguration
    Monitoring: str; FipsEnabled: bool
    CapacityReservations: CapacityReservationRequestDict | CapacityReservationRequest
    InstanceMetadataTagsPropagation: bool
    LocalStorageConfiguration: ManagedInstancesLocalStorageConfigurationDict | ManagedInstancesLocalStorageConfiguration
class InstanceLaunchTemplateUpdateDict(TypedDict, total=False):
    Ec2InstanceProfileArn: str
    NetworkConfiguration: ManagedInstancesNetworkConfigurationDict | ManagedInstancesNetworkConfiguration
    InstanceRequirements: InstanceRequirementsRequestDict | InstanceRequirementsRequest
    StorageConfiguration: ManagedInstancesStorageConfigurationDict | ManagedInstancesStorageConfiguration
    Monitoring: str; CapacityReservations: CapacityReservationRequestDict | CapacityReservationRequest
    InstanceMetadataTagsPropagation: bool
    LocalStorageConfiguration: ManagedInstancesLocalStorageConfigurationDict | ManagedInstancesLocalStorageConfiguration
class InstanceRequirementsRequestDict(TypedDict, total=False):
    AllowedInstanceTypes: Sequence[str]
class JobDependencyDict(TypedDict, total=False):
    JobId: str; Type: ArrayJobDependency | str
class JobStateTimeLimitActionDict(TypedDict, total=False):
    Reason: Required[str]; State: Required[JobStateTimeLimitActionsState | str]; MaxTimeSeconds: Required[int]
    Action: Required[JobStateTimeLimitActionsAction | str]
class JobTimeoutDict(TypedDict, total=False):
    AttemptDurationSeconds: int
class KeyValuePairDict(TypedDict, total=False):
    Name: str; Value: str
class KeyValuesPairDict(TypedDict, total=False):
    Name: str; Values: Sequence[str]
class LaunchTemplateSpecificationDict(TypedDict, total=False):
    LaunchTemplateId: str; LaunchTemplateName: str; Version: str
    Overrides: Sequence[LaunchTemplateSpecificationOverrideDict | LaunchTemplateSpecificationOverride]
    UserdataType: _UserdataType | str
class LaunchTemplateSpecificationOverrideDict(TypedDict, total=False):
    LaunchTemplateId: str; LaunchTemplateName: str; Version: str; TargetInstanceTypes: Sequence[str]
    UserdataType: _UserdataType | str
class LinuxParametersDict(TypedDict, total=False):
    Devices: Sequence[DeviceDict | Device]; InitProcessEnabled: bool; SharedMemorySize: int
    Tmpfs: Sequence[TmpfsDict | _Tmpfs]; MaxSwap: int; Swappiness: int
class ListConsumableResourcesRequestDict(TypedDict, total=False):
    Filters: Sequence[KeyValuesPairDict]; MaxResults: int; NextToken: str
class ListJobsByConsumableResourceRequestDict(TypedDict, total=False):
    ConsumableResource: Required[str]; Filters: Sequence[KeyValuesPairDict]; MaxResults: int; NextToken: str
class ListJobsRequestDict(TypedDict, total=False):
    JobQueue: str; ArrayJobId: str; MultiNodeJobId: str; JobStatus: _JobStatus | str; MaxResults: int; NextToken: str
    Filters: Sequence[KeyValuesPairDict]
class ListQuotaSharesRequestDict(TypedDict, total=False):
    JobQueue: Required[str]; MaxResults: int; NextToken: str
class ListSchedulingPoliciesRequestDict(TypedDict, total=False):
    MaxResults: int; NextToken: str
class ListServiceJobsRequestDict(TypedDict, total=False):
    JobQueue: str; JobStatus: ServiceJobStatus | str; MaxResults: int; NextToken: str
    Filters: Sequence[KeyValuesPairDict]
class ListTagsForResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]
class LogConfigurationDict(TypedDict, total=False):
    LogDriver: Required[_LogDriver | str]; Options: Mapping[str, str]; SecretOptions: Sequence[SecretDict | Secret]
class ManagedInstancesLocalStorageConfigurationDict(TypedDict, total=False):
    UseLocalStorage: bool
class ManagedInstancesNetworkConfigurationDict(TypedDict, total=False):
    Subnets: Required[Sequence[str]]; SecurityGroups: Required[Sequence[str]]
class ManagedInstancesProviderDict(TypedDict, total=False):
    PropagateTags: str; InfrastructureRoleArn: Required[str]
    InstanceLaunchTemplate: Required[InstanceLaunchTemplateDict | _InstanceLaunchTemplate]
    InfrastructureOptimization: InfrastructureOptimizationDict | _InfrastructureOptimization
class ManagedInstancesStorageConfigurationDict(TypedDict, total=False):
    StorageSizeGiB: int
class MountPointDict(TypedDict, total=False):
    ContainerPath: str; ReadOnly: bool; SourceVolume: str
class NetworkConfigurationDict(TypedDict, total=False):
    AssignPublicIp: _AssignPublicIp | str
class NodeOverridesDict(TypedDict, total=False):
    NumNodes: int; NodePropertyOverrides: Sequence[NodePropertyOverrideDict]
class NodePropertiesDict(TypedDict, total=False):
    NumNodes: Required[int]; MainNode: Required[int]
    NodeRangeProperties: Required[Sequence[NodeRangePropertyDict | NodeRangeProperty]]
class NodePropertyOverrideDict(TypedDict, total=False):
    TargetNodes: Required[str]; ContainerOverrides: ContainerOverridesDict
    EcsPropertiesOverride: EcsPropertiesOverrideDict; InstanceTypes: Sequence[str]
    EksPropertiesOverride: EksPropertiesOverrideDict
    ConsumableResourcePropertiesOverride: ConsumableResourcePropertiesDict | ConsumableResourceProperties
class NodeRangePropertyDict(TypedDict, total=False):
    TargetNodes: Required[str]; Container: ContainerPropertiesDict | ContainerProperties; InstanceTypes: Sequence[str]
    EcsProperties: EcsPropertiesDict | _EcsProperties; EksProperties: EksPropertiesDict | _EksProperties
    ConsumableResourceProperties: ConsumableResourcePropertiesDict | _ConsumableResourceProperties
class QuotaShareCapacityLimitDict(TypedDict, total=False):
    MaxCapacity: Required[int]; CapacityUnit: Required[str]
class QuotaSharePolicyDict(TypedDict, total=False):
    IdleResourceAssignmentStrategy: Required[QuotaShareIdleResourceAssignmentStrategy | str]
class QuotaSharePreemptionConfigurationDict(TypedDict, total=False):
    InSharePreemption: Required[QuotaShareInSharePreemptionState | str]
class QuotaShareResourceSharingConfigurationDict(TypedDict, total=False):
    Strategy: Required[QuotaShareResourceSharingStrategy | str]; BorrowLimit: int
class RegisterJobDefinitionRequestDict(TypedDict, total=False):
    JobDefinitionName: Required[str]; Type: Required[JobDefinitionType | str]; Parameters: Mapping[str, str]
    SchedulingPriority: int; ContainerProperties: ContainerPropertiesDict | _ContainerProperties
    NodeProperties: NodePropertiesDict | _NodeProperties; RetryStrategy: RetryStrategyDict | _RetryStrategy
    PropagateTags: bool; Timeout: JobTimeoutDict | JobTimeout; Tags: Mapping[str, str]
    PlatformCapabilities: Sequence[PlatformCapability | str]; EksProperties: EksPropertiesDict | _EksProperties
    EcsProperties: EcsPropertiesDict | _EcsProperties
    ConsumableResourceProperties: ConsumableResourcePropertiesDict | _ConsumableResourceProperties
class RepositoryCredentialsDict(TypedDict, total=False):
    CredentialsParameter: Required[str]
class ResourceRequirementDict(TypedDict, total=False):
    Value: Required[str]; Type: Required[ResourceType | str]
class RetryStrategyDict(TypedDict, total=False):
    Attempts: int; EvaluateOnExit: Sequence[EvaluateOnExitDict | _EvaluateOnExit]
class RuntimePlatformDict(TypedDict, total=False):
    OperatingSystemFamily: str; CpuArchitecture: str
class S3FilesVolumeConfigurationDict(TypedDict, total=False):
    FileSystemArn: Required[str]; RootDirectory: str; TransitEncryptionPort: int; AccessPointArn: str
class SecretDict(TypedDict, total=False):
    Name: Required[str]; ValueFrom: Required[str]
class ServiceEnvironmentOrderDict(TypedDict, total=False):
    Order: Required[int]; ServiceEnvironment: Required[str]
class ServiceJobEvaluateOnExitDict(TypedDict, total=False):
    Action: ServiceJobRetryAction | str; OnStatusReason: str
class ServiceJobPreemptionConfigurationDict(TypedDict, total=False):
    PreemptionRetriesBeforeTermination: int
class ServiceJobRetryStrategyDict(TypedDict, total=False):
    Attempts: Required[int]; EvaluateOnExit: Sequence[ServiceJobEvaluateOnExitDict | ServiceJobEvaluateOnExit]
class ServiceJobTimeoutDict(TypedDict, total=False):
    AttemptDurationSeconds: int
class ShareAttributesDict(TypedDict, total=False):
    ShareIdentifier: Required[str]; WeightFactor: float
class SubmitJobRequestDict(TypedDict, total=False):
    JobName: Required[str]; JobQueue: Required[str]; ShareIdentifier: str; SchedulingPriorityOverride: int
    ArrayProperties: ArrayPropertiesDict; DependsOn: Sequence[JobDependencyDict | JobDependency]
    JobDefinition: Required[str]; Parameters: Mapping[str, str]; ContainerOverrides: ContainerOverridesDict
    NodeOverrides: NodeOverridesDict; RetryStrategy: RetryStrategyDict | _RetryStrategy; PropagateTags: bool
    Timeout: JobTimeoutDict | JobTimeout; Tags: Mapping[str, str]; EksPropertiesOverride: EksPropertiesOverrideDict
    EcsPropertiesOverride: EcsPropertiesOverrideDict
    ConsumableResourcePropertiesOverride: ConsumableResourcePropertiesDict | ConsumableResourceProperties
class SubmitServiceJobRequestDict(TypedDict, total=False):
    JobName: Required[str]; JobQueue: Required[str]
    RetryStrategy: ServiceJobRetryStrategyDict | ServiceJobRetryStrategy; SchedulingPriority: int
    ServiceRequestPayload: Required[str]; ServiceJobType: Required[_ServiceJobType | str]; ShareIdentifier: str
    QuotaShareName: str
    PreemptionConfiguration: ServiceJobPreemptionConfigurationDict | ServiceJobPreemptionConfiguration
    TimeoutConfig: ServiceJobTimeoutDict | ServiceJobTimeout; Tags: Mapping[str, str]; ClientToken: str
class TagResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]; Tags: Required[Mapping[str, str]]
class TaskContainerDependencyDict(TypedDict, total=False):
    ContainerName: str; Condition: str
class TaskContainerOverridesDict(TypedDict, total=False):
    Command: Sequence[str]; Environment: Sequence[KeyValuePairDict | KeyValuePair]; Name: str
    ResourceRequirements: Sequence[ResourceRequirementDict | ResourceRequirement]
class TaskContainerPropertiesDict(TypedDict, total=False):
    Command: Sequence[str]; DependsOn: Sequence[TaskContainerDependencyDict | TaskContainerDependency]
    Environment: Sequence[KeyValuePairDict | KeyValuePair]; Essential: bool
    FirelensConfiguration: FirelensConfigurationDict | _FirelensConfiguration; Image: Required[str]
    LinuxParameters: LinuxParametersDict | _LinuxParameters
    LogConfiguration: LogConfigurationDict | _LogConfiguration; MountPoints: Sequence[MountPointDict | MountPoint]
    Name: str; Privileged: bool; ReadonlyRootFilesystem: bool
    RepositoryCredentials: RepositoryCredentialsDict | _RepositoryCredentials
    ResourceRequirements: Sequence[ResourceRequirementDict | ResourceRequirement]
    Secrets: Sequence[SecretDict | Secret]; Ulimits: Sequence[UlimitDict | Ulimit]; User: str; StartTimeout: int
    StopTimeout: int
class TaskPropertiesOverrideDict(TypedDict, total=False):
    Containers: Sequence[TaskContainerOverridesDict]
class TerminateJobRequestDict(TypedDict, total=False):
    JobId: Required[str]; Reason: Required[str]
class TerminateJobsRequestDict(TypedDict, total=False):
    Jobs: Required[Sequence[str]]; Reason: Required[str]
class TerminateServiceJobRequestDict(TypedDict, total=False):
    JobId: Required[str]; Reason: Required[str]
class TerminateServiceJobsRequestDict(TypedDict, total=False):
    Jobs: Required[Sequence[str]]; Reason: Required[str]
class TmpfsDict(TypedDict, total=False):
    ContainerPath: Required[str]; Size: Required[int]; MountOptions: Sequence[str]
class UlimitDict(TypedDict, total=False):
    HardLimit: Required[int]; Name: Required[str]; SoftLimit: Required[int]
class UntagResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]; TagKeys: Required[Sequence[str]]
class UpdateComputeEnvironmentRequestDict(TypedDict, total=False):
    ComputeEnvironment: Required[str]; State: CEState | str; UnmanagedvCpus: int
    ComputeResources: ComputeResourceUpdateDict; ServiceRole: str; UpdatePolicy: UpdatePolicyDict | _UpdatePolicy
    Context: str; EcsSettings: EcsSettingsDict | _EcsSettings; EksConfiguration: EksConfigurationUpdateDict
class UpdateConsumableResourceRequestDict(TypedDict, total=False):
    ConsumableResource: Required[str]; Operation: str; Quantity: int; ClientToken: str
class UpdateJobQueueRequestDict(TypedDict, total=False):
    JobQueue: Required[str]; State: JQState | str; SchedulingPolicyArn: str; Priority: int
    ComputeEnvironmentOrder: Sequence[ComputeEnvironmentOrderDict | _ComputeEnvironmentOrder]
    ServiceEnvironmentOrder: Sequence[ServiceEnvironmentOrderDict | _ServiceEnvironmentOrder]
    JobStateTimeLimitActions: Sequence[JobStateTimeLimitActionDict | JobStateTimeLimitAction]
class UpdateManagedInstancesProviderConfigurationDict(TypedDict, total=False):
    PropagateTags: str; InfrastructureRoleArn: str; InstanceLaunchTemplate: InstanceLaunchTemplateUpdateDict
    InfrastructureOptimization: InfrastructureOptimizationDict | _InfrastructureOptimization
class UpdatePolicyDict(TypedDict, total=False):
    TerminateJobsOnUpdate: bool; JobExecutionTimeoutMinutes: int
class UpdateQuotaShareRequestDict(TypedDict, total=False):
    QuotaShareArn: Required[str]; CapacityLimits: Sequence[QuotaShareCapacityLimitDict | QuotaShareCapacityLimit]
    ResourceSharingConfiguration: QuotaShareResourceSharingConfigurationDict | QuotaShareResourceSharingConfiguration
    PreemptionConfiguration: QuotaSharePreemptionConfigurationDict | QuotaSharePreemptionConfiguration
    State: QuotaShareState | str
class UpdateSchedulingPolicyRequestDict(TypedDict, total=False):
    Arn: Required[str]; QuotaSharePolicy: QuotaSharePolicyDict | _QuotaSharePolicy
    FairsharePolicy: FairsharePolicyDict | _FairsharePolicy
class UpdateServiceEnvironmentRequestDict(TypedDict, total=False):
    ServiceEnvironment: Required[str]; State: ServiceEnvironmentState | str
    CapacityLimits: Sequence[CapacityLimitDict | CapacityLimit]
class UpdateServiceJobRequestDict(TypedDict, total=False):
    JobId: Required[str]; SchedulingPriority: Required[int]
class VolumeDict(TypedDict, total=False):
    Host: HostDict | _Host; Name: str; EfsVolumeConfiguration: EFSVolumeConfigurationDict | EFSVolumeConfiguration
    S3filesVolumeConfiguration: S3FilesVolumeConfigurationDict | S3FilesVolumeConfiguration
class ArrayPropertiesDetail:
    StatusSummary: dict[str, int]; StatusSummaryLastUpdatedAt: int; Size: int; Index: int
class ArrayPropertiesSummary:
    Size: int; Index: int; StatusSummary: dict[str, int]; StatusSummaryLastUpdatedAt: int
class AttemptContainerDetail:
    ContainerInstanceArn: str; TaskArn: str; ExitCode: int; Reason: str; LogStreamName: str
    NetworkInterfaces: list[NetworkInterface]
class AttemptDetail:
    Container: AttemptContainerDetail; StartedAt: int; StoppedAt: int; StatusReason: str
    TaskProperties: list[AttemptEcsTaskDetails]
class AttemptEcsTaskDetails:
    ContainerInstanceArn: str; TaskArn: str; Containers: list[AttemptTaskContainerDetails]
class AttemptTaskContainerDetails:
    ExitCode: int; Name: str; Reason: str; LogStreamName: str; NetworkInterfaces: list[NetworkInterface]
class CancelJobResponse:
    ...
class CancelJobsErrorDetail:
    Job: str; Code: str; Message: str
class CancelJobsResponse:
    Successful: list[str]; Errors: list[CancelJobsErrorDetail]
class CapacityLimit:
    MaxCapacity: int; CapacityUnit: str
class CapacityReservationRequest:
    ReservationGroupArn: str; ReservationPreference: str
class ComputeEnvironmentDetail:
    ComputeEnvironmentName: str; ComputeEnvironmentArn: str; UnmanagedvCpus: int; EcsClusterArn: str
    Tags: dict[str, str]; Type: CEType; State: CEState; Status: CEStatus; StatusReason: str
    ComputeResources: ComputeResource; ServiceRole: str; UpdatePolicy: _UpdatePolicy
    EksConfiguration: _EksConfiguration; ContainerOrchestrationType: OrchestrationType; Uuid: str; Context: str
    EcsSettings: _EcsSettings
class ComputeEnvironmentOrder:
    Order: int; ComputeEnvironment: str
class ComputeResource:
    Type: CRType; AllocationStrategy: CRAllocationStrategy; MinvCpus: int; MaxvCpus: int; DesiredvCpus: int
    InstanceTypes: list[str]; ImageId: str; Subnets: list[str]; SecurityGroupIds: list[str]; Ec2KeyPair: str
    InstanceRole: str; Tags: dict[str, str]; PlacementGroup: str; BidPercentage: int; SpotIamFleetRole: str
    LaunchTemplate: LaunchTemplateSpecification; Ec2Configuration: list[_Ec2Configuration]
    ScalingPolicy: ComputeScalingPolicy; ManagedInstancesProvider: _ManagedInstancesProvider
    CapacityTags: dict[str, str]
class ComputeScalingPolicy:
    MinScaleDownDelayMinutes: int
class ConsumableResourceProperties:
    ConsumableResourceList: list[ConsumableResourceRequirement]
class ConsumableResourceRequirement:
    ConsumableResource: str; Quantity: int
class ConsumableResourceSummary:
    ConsumableResourceArn: str; ConsumableResourceName: str; TotalQuantity: int; InUseQuantity: int; ResourceType: str
class ContainerDetail:
    Image: str; Vcpus: int; Memory: int; Command: list[str]; JobRoleArn: str; ExecutionRoleArn: str
    Volumes: list[Volume]; Environment: list[KeyValuePair]; MountPoints: list[MountPoint]
    ReadonlyRootFilesystem: bool; Ulimits: list[Ulimit]; Privileged: bool; User: str; ExitCode: int; Reason: str
    ContainerInstanceArn: str; TaskArn: str; LogStreamName: str; InstanceType: str
    NetworkInterfaces: list[NetworkInterface]; ResourceRequirements: list[ResourceRequirement]
    LinuxParameters: _LinuxParameters; LogConfiguration: _LogConfiguration; Secrets: list[Secret]
    NetworkConfiguration: _NetworkConfiguration; FargatePlatformConfiguration: _FargatePlatformConfiguration
    EphemeralStorage: _EphemeralStorage; RuntimePlatform: _RuntimePlatform
    RepositoryCredentials: _RepositoryCredentials; EnableExecuteCommand: bool
class ContainerProperties:
    Image: str; Vcpus: int; Memory: int; Command: list[str]; JobRoleArn: str; ExecutionRoleArn: str
    Volumes: list[Volume]; Environment: list[KeyValuePair]; MountPoints: list[MountPoint]
    ReadonlyRootFilesystem: bool; Privileged: bool; Ulimits: list[Ulimit]; User: str; InstanceType: str
    ResourceRequirements: list[ResourceRequirement]; LinuxParameters: _LinuxParameters
    LogConfiguration: _LogConfiguration; Secrets: list[Secret]; NetworkConfiguration: _NetworkConfiguration
    FargatePlatformConfiguration: _FargatePlatformConfiguration; EnableExecuteCommand: bool
    EphemeralStorage: _EphemeralStorage; RuntimePlatform: _RuntimePlatform
    RepositoryCredentials: _RepositoryCredentials
class ContainerSummary:
    ExitCode: int; Reason: str
class CreateComputeEnvironmentResponse:
    ComputeEnvironmentName: str; ComputeEnvironmentArn: str
class CreateConsumableResourceResponse:
    ConsumableResourceName: str; ConsumableResourceArn: str
class CreateJobQueueResponse:
    JobQueueName: str; JobQueueArn: str
class CreateQuotaShareResponse:
    QuotaShareName: str; QuotaShareArn: str
class CreateSchedulingPolicyResponse:
    Name: str; Arn: str
class CreateServiceEnvironmentResponse:
    ServiceEnvironmentName: str; ServiceEnvironmentArn: str
class DeleteComputeEnvironmentResponse:
    ...
class DeleteConsumableResourceResponse:
    ...
class DeleteJobQueueResponse:
    ...
class DeleteQuotaShareResponse:
    ...
class DeleteSchedulingPolicyResponse:
    ...
class DeleteServiceEnvironmentResponse:
    ...
class DeregisterJobDefinitionResponse:
    ...
class DescribeComputeEnvironmentsResponse:
    ComputeEnvironments: list[ComputeEnvironmentDetail]; NextToken: str
class DescribeConsumableResourceResponse:
    ConsumableResourceName: str; ConsumableResourceArn: str; TotalQuantity: int; InUseQuantity: int
    AvailableQuantity: int; ResourceType: str; CreatedAt: int; Tags: dict[str, str]
class DescribeJobDefinitionsResponse:
    JobDefinitions: list[JobDefinition]; NextToken: str
class DescribeJobQueuesResponse:
    JobQueues: list[JobQueueDetail]; NextToken: str
class DescribeJobsResponse:
    Jobs: list[JobDetail]
class DescribeQuotaShareResponse:
    QuotaShareName: str; QuotaShareArn: str; JobQueueArn: str; CapacityLimits: list[QuotaShareCapacityLimit]
    ResourceSharingConfiguration: QuotaShareResourceSharingConfiguration
    PreemptionConfiguration: QuotaSharePreemptionConfiguration; State: QuotaShareState; Status: QuotaShareStatus
    Tags: dict[str, str]
class DescribeSchedulingPoliciesResponse:
    SchedulingPolicies: list[SchedulingPolicyDetail]
class DescribeServiceEnvironmentsResponse:
    ServiceEnvironments: list[ServiceEnvironmentDetail]; NextToken: str
class DescribeServiceJobResponse:
    Attempts: list[ServiceJobAttemptDetail]; CapacityUsage: list[ServiceJobCapacityUsageDetail]; CreatedAt: int
    IsTerminated: bool; JobArn: str; JobId: str; JobName: str; JobQueue: str; LatestAttempt: LatestServiceJobAttempt
    RetryStrategy: ServiceJobRetryStrategy; ScheduledAt: int; SchedulingPriority: int; ServiceRequestPayload: str
    ServiceJobType: _ServiceJobType; ShareIdentifier: str; QuotaShareName: str
    PreemptionConfiguration: ServiceJobPreemptionConfiguration; PreemptionSummary: ServiceJobPreemptionSummary
    StartedAt: int; Status: ServiceJobStatus; StatusReason: str; StoppedAt: int; Tags: dict[str, str]
    TimeoutConfig: ServiceJobTimeout
class Device:
    HostPath: str; ContainerPath: str; Permissions: list[DeviceCgroupPermission]
class EFSAuthorizationConfig:
    AccessPointId: str; Iam: EFSAuthorizationConfigIAM
class EFSVolumeConfiguration:
    FileSystemId: str; RootDirectory: str; TransitEncryption: EFSTransitEncryption; TransitEncryptionPort: int
    AuthorizationConfig: EFSAuthorizationConfig
class Ec2Configuration:
    ImageType: str; ImageIdOverride: str; BatchImageStatus: str; ImageKubernetesVersion: str
class EcsProperties:
    TaskProperties: list[EcsTaskProperties]
class EcsPropertiesDetail:
    TaskProperties: list[EcsTaskDetails]
class EcsSettings:
    ContainerInsights: _ContainerInsights
class EcsTaskDetails:
    Containers: list[TaskContainerDetails]; ContainerInstanceArn: str; TaskArn: str
    EphemeralStorage: _EphemeralStorage; ExecutionRoleArn: str; PlatformVersion: str; IpcMode: str; TaskRoleArn: str
    PidMode: str; NetworkConfiguration: _NetworkConfiguration; RuntimePlatform: _RuntimePlatform
    Volumes: list[Volume]; EnableExecuteCommand: bool; NetworkMode: str
class EcsTaskProperties:
    Containers: list[TaskContainerProperties]; EphemeralStorage: _EphemeralStorage; ExecutionRoleArn: str
    PlatformVersion: str; IpcMode: str; TaskRoleArn: str; PidMode: str; NetworkConfiguration: _NetworkConfiguration
    RuntimePlatform: _RuntimePlatform; Volumes: list[Volume]; EnableExecuteCommand: bool; NetworkMode: str
class EksAccessEntry:
    DesiredState: EksAccessEntryDesiredState; Status: EksAccessEntryStatus
class EksAttemptContainerDetail:
    Name: str; ContainerID: str; ExitCode: int; Reason: str
class EksAttemptDetail:
    Containers: list[EksAttemptContainerDetail]; InitContainers: list[EksAttemptContainerDetail]; EksClusterArn: str
    PodName: str; PodNamespace: str; NodeName: str; StartedAt: int; StoppedAt: int; StatusReason: str
class EksConfiguration:
    EksClusterArn: str; KubernetesNamespace: str; AccessEntry: EksAccessEntry
class EksContainer:
    Name: str; Image: str; ImagePullPolicy: str; Command: list[str]; Args: list[str]
    Env: list[EksContainerEnvironmentVariable]; Resources: EksContainerResourceRequirements
    VolumeMounts: list[EksContainerVolumeMount]; SecurityContext: EksContainerSecurityContext
class EksContainerDetail:
    Name: str; Image: str; ImagePullPolicy: str; Command: list[str]; Args: list[str]
    Env: list[EksContainerEnvironmentVariable]; Resources: EksContainerResourceRequirements; ExitCode: int
    Reason: str; VolumeMounts: list[EksContainerVolumeMount]; SecurityContext: EksContainerSecurityContext
class EksContainerEnvironmentVariable:
    Name: str; Value: str
class EksContainerLinuxCapabilities:
    Add: list[str]; Drop: list[str]
class EksContainerResourceRequirements:
    Limits: dict[str, str]; Requests: dict[str, str]
class EksContainerSecurityContext:
    RunAsUser: int; RunAsGroup: int; Privileged: bool; AllowPrivilegeEscalation: bool; ReadOnlyRootFilesystem: bool
    RunAsNonRoot: bool; Capabilities: EksContainerLinuxCapabilities; SeccompProfile: EksSeccompProfile
class EksContainerVolumeMount:
    Name: str; MountPath: str; SubPath: str; ReadOnly: bool
class EksEmptyDir:
    Medium: str; SizeLimit: str
class EksHostPath:
    Path: str
class EksMetadata:
    Labels: dict[str, str]; Annotations: dict[str, str]; Namespace: str
class EksPersistentVolumeClaim:
    ClaimName: str; ReadOnly: bool
class EksPodProperties:
    ServiceAccountName: str; HostNetwork: bool; DnsPolicy: str; ImagePullSecrets: list[ImagePullSecret]
    Containers: list[EksContainer]; InitContainers: list[EksContainer]; Volumes: list[EksVolume]
    Metadata: EksMetadata; ShareProcessNamespace: bool; SecurityContext: EksPodSecurityContext
class EksPodPropertiesDetail:
    ServiceAccountName: str; HostNetwork: bool; DnsPolicy: str; ImagePullSecrets: list[ImagePullSecret]
    Containers: list[EksContainerDetail]; InitContainers: list[EksContainerDetail]; Volumes: list[EksVolume]
    PodName: str; NodeName: str; Metadata: EksMetadata; ShareProcessNamespace: bool
    SecurityContext: EksPodSecurityContext
class EksPodSecurityContext:
    RunAsUser: int; RunAsGroup: int; RunAsNonRoot: bool; SeccompProfile: EksSeccompProfile; FsGroup: int
class EksProperties:
    PodProperties: EksPodProperties
class EksPropertiesDetail:
    PodProperties: EksPodPropertiesDetail
class EksSeccompProfile:
    Type: EksSeccompProfileType; LocalhostProfile: str
class EksSecret:
    SecretName: str; Optional: bool
class EksVolume:
    Name: str; HostPath: EksHostPath; EmptyDir: EksEmptyDir; Secret: EksSecret
    PersistentVolumeClaim: EksPersistentVolumeClaim
class EphemeralStorage:
    SizeInGiB: int
class EvaluateOnExit:
    OnStatusReason: str; OnReason: str; OnExitCode: str; Action: RetryAction
class FairshareCapacityUsage:
    CapacityUnit: str; Quantity: float
class FairshareCapacityUtilization:
    ShareIdentifier: str; CapacityUsage: list[FairshareCapacityUsage]
class FairsharePolicy:
    ShareDecaySeconds: int; ComputeReservation: int; ShareDistribution: list[ShareAttributes]
class FairshareUtilizationDetail:
    ActiveShareCount: int; TopCapacityUtilization: list[FairshareCapacityUtilization]
class FargatePlatformConfiguration:
    PlatformVersion: str
class FirelensConfiguration:
    Type: FirelensConfigurationType; Options: dict[str, str]
class FrontOfQueueDetail:
    Jobs: list[FrontOfQueueJobSummary]; LastUpdatedAt: int
class FrontOfQueueJobSummary:
    JobArn: str; EarliestTimeAtPosition: int
class FrontOfQuotaShareJobSummary:
    JobArn: str; EarliestTimeAtPosition: int
class FrontOfQuotaSharesDetail:
    QuotaShares: dict[str, list[FrontOfQuotaShareJobSummary]]; LastUpdatedAt: int
class GetJobQueueSnapshotResponse:
    FrontOfQueue: FrontOfQueueDetail; FrontOfQuotaShares: FrontOfQuotaSharesDetail
    QueueUtilization: QueueSnapshotUtilizationDetail
class Host:
    SourcePath: str
class ImagePullSecret:
    Name: str
class InfrastructureOptimization:
    ScaleInAfter: int
class InstanceLaunchTemplate:
    Ec2InstanceProfileArn: str; NetworkConfiguration: ManagedInstancesNetworkConfiguration
    InstanceRequirements: InstanceRequirementsRequest; CapacityOptionType: str
    StorageConfiguration: ManagedInstancesStorageConfiguration; Monitoring: str; FipsEnabled: bool
    CapacityReservations: CapacityReservationRequest; InstanceMetadataTagsPropagation: bool
    LocalStorageConfiguration: ManagedInstancesLocalStorageConfiguration
class InstanceRequirementsRequest:
    AllowedInstanceTypes: list[str]
class JobCapacityUsageSummary:
    CapacityUnit: str; Quantity: float
class JobDefinition:
    JobDefinitionName: str; JobDefinitionArn: str; Revision: int; Status: str; Type: str; SchedulingPriority: int
    Parameters: dict[str, str]; RetryStrategy: _RetryStrategy; ContainerProperties: _ContainerProperties
    Timeout: JobTimeout; NodeProperties: _NodeProperties; Tags: dict[str, str]; PropagateTags: bool
    PlatformCapabilities: list[PlatformCapability]; EcsProperties: _EcsProperties; EksProperties: _EksProperties
    ContainerOrchestrationType: OrchestrationType; ConsumableResourceProperties: _ConsumableResourceProperties
class JobDependency:
    JobId: str; Type: ArrayJobDependency
class JobDetail:
    JobArn: str; JobName: str; JobId: str; JobQueue: str; Status: JobStatus; ShareIdentifier: str
    SchedulingPriority: int; Attempts: list[AttemptDetail]; StatusReason: str; CreatedAt: int
    RetryStrategy: _RetryStrategy; StartedAt: int; StoppedAt: int; DependsOn: list[JobDependency]; JobDefinition: str
    Parameters: dict[str, str]; Container: ContainerDetail; NodeDetails: _NodeDetails; NodeProperties: _NodeProperties
    ArrayProperties: ArrayPropertiesDetail; Timeout: JobTimeout; Tags: dict[str, str]; PropagateTags: bool
    PlatformCapabilities: list[PlatformCapability]; EksProperties: EksPropertiesDetail
    EksAttempts: list[EksAttemptDetail]; EcsProperties: EcsPropertiesDetail; IsCancelled: bool; IsTerminated: bool
    ConsumableResourceProperties: _ConsumableResourceProperties
class JobQueueDetail:
    JobQueueName: str; JobQueueArn: str; State: JQState; SchedulingPolicyArn: str; Status: JQStatus; StatusReason: str
    Priority: int; ComputeEnvironmentOrder: list[_ComputeEnvironmentOrder]
    ServiceEnvironmentOrder: list[_ServiceEnvironmentOrder]; JobQueueType: _JobQueueType; Tags: dict[str, str]
    JobStateTimeLimitActions: list[JobStateTimeLimitAction]
class JobStateTimeLimitAction:
    Reason: str; State: JobStateTimeLimitActionsState; MaxTimeSeconds: int; Action: JobStateTimeLimitActionsAction
class JobSummary:
    JobArn: str; JobId: str; JobName: str; CapacityUsage: list[JobCapacityUsageSummary]; CreatedAt: int
    ScheduledAt: int; ShareIdentifier: str; Status: JobStatus; StatusReason: str; StartedAt: int; StoppedAt: int
    Container: ContainerSummary; ArrayProperties: ArrayPropertiesSummary; NodeProperties: NodePropertiesSummary
    JobDefinition: str; IsCancelled: bool; IsTerminated: bool
class JobTimeout:
    AttemptDurationSeconds: int
class KeyValuePair:
    Name: str; Value: str
class LatestServiceJobAttempt:
    ServiceResourceId: _ServiceResourceId
class LaunchTemplateSpecification:
    LaunchTemplateId: str; LaunchTemplateName: str; Version: str; Overrides: list[LaunchTemplateSpecificationOverride]
    UserdataType: _UserdataType
class LaunchTemplateSpecificationOverride:
    LaunchTemplateId: str; LaunchTemplateName: str; Version: str; TargetInstanceTypes: list[str]
    UserdataType: _UserdataType
class LinuxParameters:
    Devices: list[Device]; InitProcessEnabled: bool; SharedMemorySize: int; Tmpfs: list[_Tmpfs]; MaxSwap: int
    Swappiness: int
class ListConsumableResourcesResponse:
    ConsumableResources: list[ConsumableResourceSummary]; NextToken: str
class ListJobsByConsumableResourceResponse:
    Jobs: list[ListJobsByConsumableResourceSummary]; NextToken: str
class ListJobsByConsumableResourceSummary:
    JobArn: str; JobQueueArn: str; JobName: str; JobDefinitionArn: str; ShareIdentifier: str; JobStatus: str
    Quantity: int; StatusReason: str; StartedAt: int; CreatedAt: int
    ConsumableResourceProperties: _ConsumableResourceProperties
class ListJobsResponse:
    JobSummaryList: list[JobSummary]; NextToken: str
class ListQuotaSharesResponse:
    QuotaShares: list[QuotaShareDetail]; NextToken: str
class ListSchedulingPoliciesResponse:
    SchedulingPolicies: list[SchedulingPolicyListingDetail]; NextToken: str
class ListServiceJobsResponse:
    JobSummaryList: list[ServiceJobSummary]; NextToken: str
class ListTagsForResourceResponse:
    Tags: dict[str, str]
class LogConfiguration:
    LogDriver: _LogDriver; Options: dict[str, str]; SecretOptions: list[Secret]
class ManagedInstancesLocalStorageConfiguration:
    UseLocalStorage: bool
class ManagedInstancesNetworkConfiguration:
    Subnets: list[str]; SecurityGroups: list[str]
class ManagedInstancesProvider:
    PropagateTags: str; InfrastructureRoleArn: str; InstanceLaunchTemplate: _InstanceLaunchTemplate
    InfrastructureOptimization: _InfrastructureOptimization
class ManagedInstancesStorageConfiguration:
    StorageSizeGiB: int
class MountPoint:
    ContainerPath: str; ReadOnly: bool; SourceVolume: str
class NetworkConfiguration:
    AssignPublicIp: _AssignPublicIp
class NetworkInterface:
    AttachmentId: str; Ipv6Address: str; PrivateIpv4Address: str
class NodeDetails:
    NodeIndex: int; IsMainNode: bool
class NodeProperties:
    NumNodes: int; MainNode: int; NodeRangeProperties: list[NodeRangeProperty]
class NodePropertiesSummary:
    IsMainNode: bool; NumNodes: int; NodeIndex: int
class NodeRangeProperty:
    TargetNodes: str; Container: ContainerProperties; InstanceTypes: list[str]; EcsProperties: _EcsProperties
    EksProperties: _EksProperties; ConsumableResourceProperties: _ConsumableResourceProperties
class QueueSnapshotCapacityUsage:
    CapacityUnit: str; Quantity: float
class QueueSnapshotUtilizationDetail:
    TotalCapacityUsage: list[QueueSnapshotCapacityUsage]; FairshareUtilization: FairshareUtilizationDetail
    QuotaShareUtilization: QuotaShareUtilizationDetail; LastUpdatedAt: int
class QuotaShareCapacityLimit:
    MaxCapacity: int; CapacityUnit: str
class QuotaShareCapacityUsage:
    CapacityUnit: str; Quantity: float
class QuotaShareCapacityUtilization:
    QuotaShareName: str; CapacityUsage: list[QuotaShareCapacityUsage]
class QuotaShareDetail:
    QuotaShareName: str; QuotaShareArn: str; JobQueueArn: str; CapacityLimits: list[QuotaShareCapacityLimit]
    ResourceSharingConfiguration: QuotaShareResourceSharingConfiguration
    PreemptionConfiguration: QuotaSharePreemptionConfiguration; State: QuotaShareState; Status: QuotaShareStatus
class QuotaSharePolicy:
    IdleResourceAssignmentStrategy: QuotaShareIdleResourceAssignmentStrategy
class QuotaSharePreemptionConfiguration:
    InSharePreemption: QuotaShareInSharePreemptionState
class QuotaShareResourceSharingConfiguration:
    Strategy: QuotaShareResourceSharingStrategy; BorrowLimit: int
class QuotaShareUtilizationDetail:
    TopCapacityUtilization: list[QuotaShareCapacityUtilization]
class RegisterJobDefinitionResponse:
    JobDefinitionName: str; JobDefinitionArn: str; Revision: int
class RepositoryCredentials:
    CredentialsParameter: str
class ResourceRequirement:
    Value: str; Type: ResourceType
class RetryStrategy:
    Attempts: int; EvaluateOnExit: list[_EvaluateOnExit]
class RuntimePlatform:
    OperatingSystemFamily: str; CpuArchitecture: str
class S3FilesVolumeConfiguration:
    FileSystemArn: str; RootDirectory: str; TransitEncryptionPort: int; AccessPointArn: str
class SchedulingPolicyDetail:
    Name: str; Arn: str; QuotaSharePolicy: _QuotaSharePolicy; FairsharePolicy: _FairsharePolicy; Tags: dict[str, str]
class SchedulingPolicyListingDetail:
    Arn: str
class SdkHttpMetadata:
    AllHttpHeaders: dict[str, list[str]]; HttpHeaders: dict[str, str]; HttpStatusCode: int
class SdkResponseMetadata:
    RequestId: str
class Secret:
    Name: str; ValueFrom: str
class ServiceEnvironmentDetail:
    ServiceEnvironmentName: str; ServiceEnvironmentArn: str; ServiceEnvironmentType: _ServiceEnvironmentType
    State: ServiceEnvironmentState; Status: ServiceEnvironmentStatus; CapacityLimits: list[CapacityLimit]
    Tags: dict[str, str]
class ServiceEnvironmentOrder:
    Order: int; ServiceEnvironment: str
class ServiceJobAttemptDetail:
    ServiceResourceId: _ServiceResourceId; StartedAt: int; StoppedAt: int; StatusReason: str
class ServiceJobCapacityUsageDetail:
    CapacityUnit: str; Quantity: float
class ServiceJobCapacityUsageSummary:
    CapacityUnit: str; Quantity: float
class ServiceJobEvaluateOnExit:
    Action: ServiceJobRetryAction; OnStatusReason: str
class ServiceJobPreemptedAttempt:
    ServiceResourceId: _ServiceResourceId; StartedAt: int; StoppedAt: int; StatusReason: str
class ServiceJobPreemptionConfiguration:
    PreemptionRetriesBeforeTermination: int
class ServiceJobPreemptionSummary:
    PreemptedAttemptCount: int; RecentPreemptedAttempts: list[ServiceJobPreemptedAttempt]
class ServiceJobRetryStrategy:
    Attempts: int; EvaluateOnExit: list[ServiceJobEvaluateOnExit]
class ServiceJobSummary:
    LatestAttempt: LatestServiceJobAttempt; CapacityUsage: list[ServiceJobCapacityUsageSummary]; CreatedAt: int
    JobArn: str; JobId: str; JobName: str; ScheduledAt: int; ServiceJobType: _ServiceJobType; ShareIdentifier: str
    QuotaShareName: str; Status: ServiceJobStatus; StatusReason: str; StartedAt: int; StoppedAt: int
    IsTerminated: bool
class ServiceJobTimeout:
    AttemptDurationSeconds: int
class ServiceResourceId:
    Name: ServiceResourceIdName; Value: str
class ShareAttributes:
    ShareIdentifier: str; WeightFactor: float
class SubmitJobResponse:
    JobArn: str; JobName: str; JobId: str; SdkHttpMetadata: _SdkHttpMetadata
    SdkResponseMetadata: _SdkResponseMetadata
class SubmitServiceJobResponse:
    JobArn: str; JobName: str; JobId: str
class TagResourceResponse:
    ...
class TaskContainerDependency:
    ContainerName: str; Condition: str
class TaskContainerDetails:
    Command: list[str]; DependsOn: list[TaskContainerDependency]; Environment: list[KeyValuePair]; Essential: bool
    FirelensConfiguration: _FirelensConfiguration; Image: str; LinuxParameters: _LinuxParameters
    LogConfiguration: _LogConfiguration; MountPoints: list[MountPoint]; Name: str; Privileged: bool
    ReadonlyRootFilesystem: bool; RepositoryCredentials: _RepositoryCredentials
    ResourceRequirements: list[ResourceRequirement]; Secrets: list[Secret]; Ulimits: list[Ulimit]; User: str
    StartTimeout: int; StopTimeout: int; ExitCode: int; Reason: str; LogStreamName: str
    NetworkInterfaces: list[NetworkInterface]
class TaskContainerProperties:
    Command: list[str]; DependsOn: list[TaskContainerDependency]; Environment: list[KeyValuePair]; Essential: bool
    FirelensConfiguration: _FirelensConfiguration; Image: str; LinuxParameters: _LinuxParameters
    LogConfiguration: _LogConfiguration; MountPoints: list[MountPoint]; Name: str; Privileged: bool
    ReadonlyRootFilesystem: bool; RepositoryCredentials: _RepositoryCredentials
    ResourceRequirements: list[ResourceRequirement]; Secrets: list[Secret]; Ulimits: list[Ulimit]; User: str
    StartTimeout: int; StopTimeout: int
class TerminateJobResponse:
    ...
class TerminateJobsErrorDetail:
    Job: str; Code: str; Message: str
class TerminateJobsResponse:
    Successful: list[str]; Errors: list[TerminateJobsErrorDetail]
class TerminateServiceJobResponse:
    ...
class TerminateServiceJobsErrorDetail:
    Job: str; Code: str; Message: str
class TerminateServiceJobsResponse:
    Successful: list[str]; Errors: list[TerminateServiceJobsErrorDetail]
class Tmpfs:
    ContainerPath: str; Size: int; MountOptions: list[str]
class Ulimit:
    HardLimit: int; Name: str; SoftLimit: int
class UntagResourceResponse:
    ...
class UpdateComputeEnvironmentResponse:
    ComputeEnvironmentName: str; ComputeEnvironmentArn: str
class UpdateConsumableResourceResponse:
    ConsumableResourceName: str; ConsumableResourceArn: str; TotalQuantity: int
class UpdateJobQueueResponse:
    JobQueueName: str; JobQueueArn: str
class UpdatePolicy:
    TerminateJobsOnUpdate: bool; JobExecutionTimeoutMinutes: int
class UpdateQuotaShareResponse:
    QuotaShareName: str; QuotaShareArn: str
class UpdateSchedulingPolicyResponse:
    ...
class UpdateServiceEnvironmentResponse:
    ServiceEnvironmentName: str; ServiceEnvironmentArn: str
class UpdateServiceJobResponse:
    JobArn: str; JobName: str; JobId: str
class Volume:
    Host: _Host; Name: str; EfsVolumeConfiguration: EFSVolumeConfiguration
    S3filesVolumeConfiguration: S3FilesVolumeConfiguration

_T0 = TypeVar("_T0", default=CancelJobResponse)
_T1 = TypeVar("_T1", default=CancelJobsResponse)
_T2 = TypeVar("_T2", default=CreateComputeEnvironmentResponse)
_T3 = TypeVar("_T3", default=CreateConsumableResourceResponse)
_T4 = TypeVar("_T4", default=CreateJobQueueResponse)
_T5 = TypeVar("_T5", default=CreateQuotaShareResponse)
_T6 = TypeVar("_T6", default=CreateSchedulingPolicyResponse)
_T7 = TypeVar("_T7", default=CreateServiceEnvironmentResponse)
_T8 = TypeVar("_T8", default=DeleteComputeEnvironmentResponse)
_T9 = TypeVar("_T9", default=DeleteConsumableResourceResponse)
_T10 = TypeVar("_T10", default=DeleteJobQueueResponse)
_T11 = TypeVar("_T11", default=DeleteQuotaShareResponse)
_T12 = TypeVar("_T12", default=DeleteSchedulingPolicyResponse)
_T13 = TypeVar("_T13", default=DeleteServiceEnvironmentResponse)
_T14 = TypeVar("_T14", default=DeregisterJobDefinitionResponse)
_T15 = TypeVar("_T15", default=DescribeComputeEnvironmentsResponse)
_T16 = TypeVar("_T16", default=DescribeConsumableResourceResponse)
_T17 = TypeVar("_T17", default=DescribeJobDefinitionsResponse)
_T18 = TypeVar("_T18", default=DescribeJobQueuesResponse)
_T19 = TypeVar("_T19", default=DescribeJobsResponse)
_T20 = TypeVar("_T20", default=DescribeQuotaShareResponse)
_T21 = TypeVar("_T21", default=DescribeSchedulingPoliciesResponse)
_T22 = TypeVar("_T22", default=DescribeServiceEnvironmentsResponse)
_T23 = TypeVar("_T23", default=DescribeServiceJobResponse)
_T24 = TypeVar("_T24", default=GetJobQueueSnapshotResponse)
_T25 = TypeVar("_T25", default=ListConsumableResourcesResponse)
_T26 = TypeVar("_T26", default=ListJobsResponse)
_T27 = TypeVar("_T27", default=ListJobsByConsumableResourceResponse)
_T28 = TypeVar("_T28", default=ListQuotaSharesResponse)
_T29 = TypeVar("_T29", default=ListSchedulingPoliciesResponse)
_T30 = TypeVar("_T30", default=ListServiceJobsResponse)
_T31 = TypeVar("_T31", default=ListTagsForResourceResponse)
_T32 = TypeVar("_T32", default=RegisterJobDefinitionResponse)
_T33 = TypeVar("_T33", default=SubmitJobResponse)
_T34 = TypeVar("_T34", default=JobDetail)
_T35 = TypeVar("_T35", default=Any)
_T36 = TypeVar("_T36", default=SubmitServiceJobResponse)
_T37 = TypeVar("_T37", default=TagResourceResponse)
_T38 = TypeVar("_T38", default=TerminateJobResponse)
_T39 = TypeVar("_T39", default=TerminateJobsResponse)
_T40 = TypeVar("_T40", default=TerminateServiceJobResponse)
_T41 = TypeVar("_T41", default=TerminateServiceJobsResponse)
_T42 = TypeVar("_T42", default=UntagResourceResponse)
_T43 = TypeVar("_T43", default=UpdateComputeEnvironmentResponse)
_T44 = TypeVar("_T44", default=UpdateConsumableResourceResponse)
_T45 = TypeVar("_T45", default=UpdateJobQueueResponse)
_T46 = TypeVar("_T46", default=UpdateQuotaShareResponse)
_T47 = TypeVar("_T47", default=UpdateSchedulingPolicyResponse)
_T48 = TypeVar("_T48", default=UpdateServiceEnvironmentResponse)
_T49 = TypeVar("_T49", default=UpdateServiceJobResponse)

class _CancelJob(CallOptions, total=False):
    JobId: Required[str]; Reason: Required[str]
def cancel_job(name: str, /, *, result: type[_T0] = ..., select: Callable[[CancelJobResponse], _T0] = ..., **arguments: Unpack[_CancelJob]) -> Task[_T0]: ...

class _CancelJobs(CallOptions, total=False):
    Jobs: Required[Sequence[str]]; Reason: Required[str]
def cancel_jobs(name: str, /, *, result: type[_T1] = ..., select: Callable[[CancelJobsResponse], _T1] = ..., **arguments: Unpack[_CancelJobs]) -> Task[_T1]: ...

class _CreateComputeEnvironment(CallOptions, total=False):
    ComputeEnvironmentName: Required[str]; Type: Required[CEType | str]; State: CEState | str; UnmanagedvCpus: int
    ComputeResources: ComputeResourceDict | ComputeResource; ServiceRole: str; Tags: Mapping[str, str]
    EksConfiguration: EksConfigurationDict | _EksConfiguration; Context: str
    EcsSettings: EcsSettingsDict | _EcsSettings
def create_compute_environment(name: str, /, *, result: type[_T2] = ..., select: Callable[[CreateComputeEnvironmentResponse], _T2] = ..., **arguments: Unpack[_CreateComputeEnvironment]) -> Task[_T2]: ...

class _CreateConsumableResource(CallOptions, total=False):
    ConsumableResourceName: Required[str]; TotalQuantity: int; ResourceType: str; Tags: Mapping[str, str]
def create_consumable_resource(name: str, /, *, result: type[_T3] = ..., select: Callable[[CreateConsumableResourceResponse], _T3] = ..., **arguments: Unpack[_CreateConsumableResource]) -> Task[_T3]: ...

class _CreateJobQueue(CallOptions, total=False):
    JobQueueName: Required[str]; State: JQState | str; SchedulingPolicyArn: str; Priority: Required[int]
    ComputeEnvironmentOrder: Sequence[ComputeEnvironmentOrderDict | _ComputeEnvironmentOrder]
    ServiceEnvironmentOrder: Sequence[ServiceEnvironmentOrderDict | _ServiceEnvironmentOrder]
    JobQueueType: _JobQueueType | str; Tags: Mapping[str, str]
    JobStateTimeLimitActions: Sequence[JobStateTimeLimitActionDict | JobStateTimeLimitAction]
def create_job_queue(name: str, /, *, result: type[_T4] = ..., select: Callable[[CreateJobQueueResponse], _T4] = ..., **arguments: Unpack[_CreateJobQueue]) -> Task[_T4]: ...

class _CreateQuotaShare(CallOptions, total=False):
    QuotaShareName: Required[str]; JobQueue: Required[str]
    CapacityLimits: Required[Sequence[QuotaShareCapacityLimitDict | QuotaShareCapacityLimit]]
    ResourceSharingConfiguration: Required[QuotaShareResourceSharingConfigurationDict | QuotaShareResourceSharingConfiguration]
    PreemptionConfiguration: Required[QuotaSharePreemptionConfigurationDict | QuotaSharePreemptionConfiguration]
    State: QuotaShareState | str; Tags: Mapping[str, str]
def create_quota_share(name: str, /, *, result: type[_T5] = ..., select: Callable[[CreateQuotaShareResponse], _T5] = ..., **arguments: Unpack[_CreateQuotaShare]) -> Task[_T5]: ...

class _CreateSchedulingPolicy(CallOptions, total=False):
    Name: Required[str]; QuotaSharePolicy: QuotaSharePolicyDict | _QuotaSharePolicy
    FairsharePolicy: FairsharePolicyDict | _FairsharePolicy; Tags: Mapping[str, str]
def create_scheduling_policy(name: str, /, *, result: type[_T6] = ..., select: Callable[[CreateSchedulingPolicyResponse], _T6] = ..., **arguments: Unpack[_CreateSchedulingPolicy]) -> Task[_T6]: ...

class _CreateServiceEnvironment(CallOptions, total=False):
    ServiceEnvironmentName: Required[str]; ServiceEnvironmentType: Required[_ServiceEnvironmentType | str]
    State: ServiceEnvironmentState | str; CapacityLimits: Required[Sequence[CapacityLimitDict | CapacityLimit]]
    Tags: Mapping[str, str]
def create_service_environment(name: str, /, *, result: type[_T7] = ..., select: Callable[[CreateServiceEnvironmentResponse], _T7] = ..., **arguments: Unpack[_CreateServiceEnvironment]) -> Task[_T7]: ...

class _DeleteComputeEnvironment(CallOptions, total=False):
    ComputeEnvironment: Required[str]
def delete_compute_environment(name: str, /, *, result: type[_T8] = ..., select: Callable[[DeleteComputeEnvironmentResponse], _T8] = ..., **arguments: Unpack[_DeleteComputeEnvironment]) -> Task[_T8]: ...

class _DeleteConsumableResource(CallOptions, total=False):
    ConsumableResource: Required[str]
def delete_consumable_resource(name: str, /, *, result: type[_T9] = ..., select: Callable[[DeleteConsumableResourceResponse], _T9] = ..., **arguments: Unpack[_DeleteConsumableResource]) -> Task[_T9]: ...

class _DeleteJobQueue(CallOptions, total=False):
    JobQueue: Required[str]
def delete_job_queue(name: str, /, *, result: type[_T10] = ..., select: Callable[[DeleteJobQueueResponse], _T10] = ..., **arguments: Unpack[_DeleteJobQueue]) -> Task[_T10]: ...

class _DeleteQuotaShare(CallOptions, total=False):
    QuotaShareArn: Required[str]
def delete_quota_share(name: str, /, *, result: type[_T11] = ..., select: Callable[[DeleteQuotaShareResponse], _T11] = ..., **arguments: Unpack[_DeleteQuotaShare]) -> Task[_T11]: ...

class _DeleteSchedulingPolicy(CallOptions, total=False):
    Arn: Required[str]
def delete_scheduling_policy(name: str, /, *, result: type[_T12] = ..., select: Callable[[DeleteSchedulingPolicyResponse], _T12] = ..., **arguments: Unpack[_DeleteSchedulingPolicy]) -> Task[_T12]: ...

class _DeleteServiceEnvironment(CallOptions, total=False):
    ServiceEnvironment: Required[str]
def delete_service_environment(name: str, /, *, result: type[_T13] = ..., select: Callable[[DeleteServiceEnvironmentResponse], _T13] = ..., **arguments: Unpack[_DeleteServiceEnvironment]) -> Task[_T13]: ...

class _DeregisterJobDefinition(CallOptions, total=False):
    JobDefinition: Required[str]
def deregister_job_definition(name: str, /, *, result: type[_T14] = ..., select: Callable[[DeregisterJobDefinitionResponse], _T14] = ..., **arguments: Unpack[_DeregisterJobDefinition]) -> Task[_T14]: ...

class _DescribeComputeEnvironments(CallOptions, total=False):
    ComputeEnvironments: Sequence[str]; MaxResults: int; NextToken: str
def describe_compute_environments(name: str, /, *, result: type[_T15] = ..., select: Callable[[DescribeComputeEnvironmentsResponse], _T15] = ..., **arguments: Unpack[_DescribeComputeEnvironments]) -> Task[_T15]: ...

class _DescribeConsumableResource(CallOptions, total=False):
    ConsumableResource: Required[str]
def describe_consumable_resource(name: str, /, *, result: type[_T16] = ..., select: Callable[[DescribeConsumableResourceResponse], _T16] = ..., **arguments: Unpack[_DescribeConsumableResource]) -> Task[_T16]: ...

class _DescribeJobDefinitions(CallOptions, total=False):
    JobDefinitions: Sequence[str]; MaxResults: int; JobDefinitionName: str; Status: str; NextToken: str
def describe_job_definitions(name: str, /, *, result: type[_T17] = ..., select: Callable[[DescribeJobDefinitionsResponse], _T17] = ..., **arguments: Unpack[_DescribeJobDefinitions]) -> Task[_T17]: ...

class _DescribeJobQueues(CallOptions, total=False):
    JobQueues: Sequence[str]; MaxResults: int; NextToken: str
def describe_job_queues(name: str, /, *, result: type[_T18] = ..., select: Callable[[DescribeJobQueuesResponse], _T18] = ..., **arguments: Unpack[_DescribeJobQueues]) -> Task[_T18]: ...

class _DescribeJobs(CallOptions, total=False):
    Jobs: Required[Sequence[str]]
def describe_jobs(name: str, /, *, result: type[_T19] = ..., select: Callable[[DescribeJobsResponse], _T19] = ..., **arguments: Unpack[_DescribeJobs]) -> Task[_T19]: ...

class _DescribeQuotaShare(CallOptions, total=False):
    QuotaShareArn: Required[str]
def describe_quota_share(name: str, /, *, result: type[_T20] = ..., select: Callable[[DescribeQuotaShareResponse], _T20] = ..., **arguments: Unpack[_DescribeQuotaShare]) -> Task[_T20]: ...

class _DescribeSchedulingPolicies(CallOptions, total=False):
    Arns: Required[Sequence[str]]
def describe_scheduling_policies(name: str, /, *, result: type[_T21] = ..., select: Callable[[DescribeSchedulingPoliciesResponse], _T21] = ..., **arguments: Unpack[_DescribeSchedulingPolicies]) -> Task[_T21]: ...

class _DescribeServiceEnvironments(CallOptions, total=False):
    ServiceEnvironments: Sequence[str]; MaxResults: int; NextToken: str
def describe_service_environments(name: str, /, *, result: type[_T22] = ..., select: Callable[[DescribeServiceEnvironmentsResponse], _T22] = ..., **arguments: Unpack[_DescribeServiceEnvironments]) -> Task[_T22]: ...

class _DescribeServiceJob(CallOptions, total=False):
    JobId: Required[str]
def describe_service_job(name: str, /, *, result: type[_T23] = ..., select: Callable[[DescribeServiceJobResponse], _T23] = ..., **arguments: Unpack[_DescribeServiceJob]) -> Task[_T23]: ...

class _GetJobQueueSnapshot(CallOptions, total=False):
    JobQueue: Required[str]
def get_job_queue_snapshot(name: str, /, *, result: type[_T24] = ..., select: Callable[[GetJobQueueSnapshotResponse], _T24] = ..., **arguments: Unpack[_GetJobQueueSnapshot]) -> Task[_T24]: ...

class _ListConsumableResources(CallOptions, total=False):
    Filters: Sequence[KeyValuesPairDict]; MaxResults: int; NextToken: str
def list_consumable_resources(name: str, /, *, result: type[_T25] = ..., select: Callable[[ListConsumableResourcesResponse], _T25] = ..., **arguments: Unpack[_ListConsumableResources]) -> Task[_T25]: ...

class _ListJobs(CallOptions, total=False):
    JobQueue: str; ArrayJobId: str; MultiNodeJobId: str; JobStatus: _JobStatus | str; MaxResults: int; NextToken: str
    Filters: Sequence[KeyValuesPairDict]
def list_jobs(name: str, /, *, result: type[_T26] = ..., select: Callable[[ListJobsResponse], _T26] = ..., **arguments: Unpack[_ListJobs]) -> Task[_T26]: ...

class _ListJobsByConsumableResource(CallOptions, total=False):
    ConsumableResource: Required[str]; Filters: Sequence[KeyValuesPairDict]; MaxResults: int; NextToken: str
def list_jobs_by_consumable_resource(name: str, /, *, result: type[_T27] = ..., select: Callable[[ListJobsByConsumableResourceResponse], _T27] = ..., **arguments: Unpack[_ListJobsByConsumableResource]) -> Task[_T27]: ...

class _ListQuotaShares(CallOptions, total=False):
    JobQueue: Required[str]; MaxResults: int; NextToken: str
def list_quota_shares(name: str, /, *, result: type[_T28] = ..., select: Callable[[ListQuotaSharesResponse], _T28] = ..., **arguments: Unpack[_ListQuotaShares]) -> Task[_T28]: ...

class _ListSchedulingPolicies(CallOptions, total=False):
    MaxResults: int; NextToken: str
def list_scheduling_policies(name: str, /, *, result: type[_T29] = ..., select: Callable[[ListSchedulingPoliciesResponse], _T29] = ..., **arguments: Unpack[_ListSchedulingPolicies]) -> Task[_T29]: ...

class _ListServiceJobs(CallOptions, total=False):
    JobQueue: str; JobStatus: ServiceJobStatus | str; MaxResults: int; NextToken: str
    Filters: Sequence[KeyValuesPairDict]
def list_service_jobs(name: str, /, *, result: type[_T30] = ..., select: Callable[[ListServiceJobsResponse], _T30] = ..., **arguments: Unpack[_ListServiceJobs]) -> Task[_T30]: ...

class _ListTagsForResource(CallOptions, total=False):
    ResourceArn: Required[str]
def list_tags_for_resource(name: str, /, *, result: type[_T31] = ..., select: Callable[[ListTagsForResourceResponse], _T31] = ..., **arguments: Unpack[_ListTagsForResource]) -> Task[_T31]: ...

class _RegisterJobDefinition(CallOptions, total=False):
    JobDefinitionName: Required[str]; Type: Required[JobDefinitionType | str]; Parameters: Mapping[str, str]
    SchedulingPriority: int; ContainerProperties: ContainerPropertiesDict | _ContainerProperties
    NodeProperties: NodePropertiesDict | _NodeProperties; RetryStrategy: RetryStrategyDict | _RetryStrategy
    PropagateTags: bool; Timeout: JobTimeoutDict | JobTimeout; Tags: Mapping[str, str]
    PlatformCapabilities: Sequence[PlatformCapability | str]; EksProperties: EksPropertiesDict | _EksProperties
    EcsProperties: EcsPropertiesDict | _EcsProperties
    ConsumableResourceProperties: ConsumableResourcePropertiesDict | _ConsumableResourceProperties
def register_job_definition(name: str, /, *, result: type[_T32] = ..., select: Callable[[RegisterJobDefinitionResponse], _T32] = ..., **arguments: Unpack[_RegisterJobDefinition]) -> Task[_T32]: ...

class _SubmitJob(PlainOptions, total=False):
    JobName: Required[str]; JobQueue: Required[str]; ShareIdentifier: str; SchedulingPriorityOverride: int
    ArrayProperties: ArrayPropertiesDict; DependsOn: Sequence[JobDependencyDict | JobDependency]
    JobDefinition: Required[str]; Parameters: Mapping[str, str]; ContainerOverrides: ContainerOverridesDict
    NodeOverrides: NodeOverridesDict; RetryStrategy: RetryStrategyDict | _RetryStrategy; PropagateTags: bool
    Timeout: JobTimeoutDict | JobTimeout; Tags: Mapping[str, str]; EksPropertiesOverride: EksPropertiesOverrideDict
    EcsPropertiesOverride: EcsPropertiesOverrideDict
    ConsumableResourcePropertiesOverride: ConsumableResourcePropertiesDict | ConsumableResourceProperties
@overload
def submit_job(name: str, /, *, result: type[_T33] = ..., select: Callable[[SubmitJobResponse], _T33] = ..., **arguments: Unpack[_SubmitJob]) -> Task[_T33]: ...
@overload
def submit_job(name: str, /, *, wait: Literal[True], result: type[_T34] = ..., select: Callable[[JobDetail], _T34] = ..., **arguments: Unpack[_SubmitJob]) -> Task[_T34]: ...
@overload
def submit_job(name: str, /, *, wait_for_task_token: Literal[True], result: type[_T35] = ..., select: Callable[[Any], _T35] = ..., **arguments: Unpack[_SubmitJob]) -> Task[_T35]: ...

class _SubmitServiceJob(CallOptions, total=False):
    JobName: Required[str]; JobQueue: Required[str]
    RetryStrategy: ServiceJobRetryStrategyDict | ServiceJobRetryStrategy; SchedulingPriority: int
    ServiceRequestPayload: Required[str]; ServiceJobType: Required[_ServiceJobType | str]; ShareIdentifier: str
    QuotaShareName: str
    PreemptionConfiguration: ServiceJobPreemptionConfigurationDict | ServiceJobPreemptionConfiguration
    TimeoutConfig: ServiceJobTimeoutDict | ServiceJobTimeout; Tags: Mapping[str, str]; ClientToken: str
def submit_service_job(name: str, /, *, result: type[_T36] = ..., select: Callable[[SubmitServiceJobResponse], _T36] = ..., **arguments: Unpack[_SubmitServiceJob]) -> Task[_T36]: ...

class _TagResource(CallOptions, total=False):
    ResourceArn: Required[str]; Tags: Required[Mapping[str, str]]
def tag_resource(name: str, /, *, result: type[_T37] = ..., select: Callable[[TagResourceResponse], _T37] = ..., **arguments: Unpack[_TagResource]) -> Task[_T37]: ...

class _TerminateJob(CallOptions, total=False):
    JobId: Required[str]; Reason: Required[str]
def terminate_job(name: str, /, *, result: type[_T38] = ..., select: Callable[[TerminateJobResponse], _T38] = ..., **arguments: Unpack[_TerminateJob]) -> Task[_T38]: ...

class _TerminateJobs(CallOptions, total=False):
    Jobs: Required[Sequence[str]]; Reason: Required[str]
def terminate_jobs(name: str, /, *, result: type[_T39] = ..., select: Callable[[TerminateJobsResponse], _T39] = ..., **arguments: Unpack[_TerminateJobs]) -> Task[_T39]: ...

class _TerminateServiceJob(CallOptions, total=False):
    JobId: Required[str]; Reason: Required[str]
def terminate_service_job(name: str, /, *, result: type[_T40] = ..., select: Callable[[TerminateServiceJobResponse], _T40] = ..., **arguments: Unpack[_TerminateServiceJob]) -> Task[_T40]: ...

class _TerminateServiceJobs(CallOptions, total=False):
    Jobs: Required[Sequence[str]]; Reason: Required[str]
def terminate_service_jobs(name: str, /, *, result: type[_T41] = ..., select: Callable[[TerminateServiceJobsResponse], _T41] = ..., **arguments: Unpack[_TerminateServiceJobs]) -> Task[_T41]: ...

class _UntagResource(CallOptions, total=False):
    ResourceArn: Required[str]; TagKeys: Required[Sequence[str]]
def untag_resource(name: str, /, *, result: type[_T42] = ..., select: Callable[[UntagResourceResponse], _T42] = ..., **arguments: Unpack[_UntagResource]) -> Task[_T42]: ...

class _UpdateComputeEnvironment(CallOptions, total=False):
    ComputeEnvironment: Required[str]; State: CEState | str; UnmanagedvCpus: int
    ComputeResources: ComputeResourceUpdateDict; ServiceRole: str; UpdatePolicy: UpdatePolicyDict | _UpdatePolicy
    Context: str; EcsSettings: EcsSettingsDict | _EcsSettings; EksConfiguration: EksConfigurationUpdateDict
def update_compute_environment(name: str, /, *, result: type[_T43] = ..., select: Callable[[UpdateComputeEnvironmentResponse], _T43] = ..., **arguments: Unpack[_UpdateComputeEnvironment]) -> Task[_T43]: ...

class _UpdateConsumableResource(CallOptions, total=False):
    ConsumableResource: Required[str]; Operation: str; Quantity: int; ClientToken: str
def update_consumable_resource(name: str, /, *, result: type[_T44] = ..., select: Callable[[UpdateConsumableResourceResponse], _T44] = ..., **arguments: Unpack[_UpdateConsumableResource]) -> Task[_T44]: ...

class _UpdateJobQueue(CallOptions, total=False):
    JobQueue: Required[str]; State: JQState | str; SchedulingPolicyArn: str; Priority: int
    ComputeEnvironmentOrder: Sequence[ComputeEnvironmentOrderDict | _ComputeEnvironmentOrder]
    ServiceEnvironmentOrder: Sequence[ServiceEnvironmentOrderDict | _ServiceEnvironmentOrder]
    JobStateTimeLimitActions: Sequence[JobStateTimeLimitActionDict | JobStateTimeLimitAction]
def update_job_queue(name: str, /, *, result: type[_T45] = ..., select: Callable[[UpdateJobQueueResponse], _T45] = ..., **arguments: Unpack[_UpdateJobQueue]) -> Task[_T45]: ...

class _UpdateQuotaShare(CallOptions, total=False):
    QuotaShareArn: Required[str]; CapacityLimits: Sequence[QuotaShareCapacityLimitDict | QuotaShareCapacityLimit]
    ResourceSharingConfiguration: QuotaShareResourceSharingConfigurationDict | QuotaShareResourceSharingConfiguration
    PreemptionConfiguration: QuotaSharePreemptionConfigurationDict | QuotaSharePreemptionConfiguration
    State: QuotaShareState | str
def update_quota_share(name: str, /, *, result: type[_T46] = ..., select: Callable[[UpdateQuotaShareResponse], _T46] = ..., **arguments: Unpack[_UpdateQuotaShare]) -> Task[_T46]: ...

class _UpdateSchedulingPolicy(CallOptions, total=False):
    Arn: Required[str]; QuotaSharePolicy: QuotaSharePolicyDict | _QuotaSharePolicy
    FairsharePolicy: FairsharePolicyDict | _FairsharePolicy
def update_scheduling_policy(name: str, /, *, result: type[_T47] = ..., select: Callable[[UpdateSchedulingPolicyResponse], _T47] = ..., **arguments: Unpack[_UpdateSchedulingPolicy]) -> Task[_T47]: ...

class _UpdateServiceEnvironment(CallOptions, total=False):
    ServiceEnvironment: Required[str]; State: ServiceEnvironmentState | str
    CapacityLimits: Sequence[CapacityLimitDict | CapacityLimit]
def update_service_environment(name: str, /, *, result: type[_T48] = ..., select: Callable[[UpdateServiceEnvironmentResponse], _T48] = ..., **arguments: Unpack[_UpdateServiceEnvironment]) -> Task[_T48]: ...

class _UpdateServiceJob(CallOptions, total=False):
    JobId: Required[str]; SchedulingPriority: Required[int]
def update_service_job(name: str, /, *, result: type[_T49] = ..., select: Callable[[UpdateServiceJobResponse], _T49] = ..., **arguments: Unpack[_UpdateServiceJob]) -> Task[_T49]: ...
