"""ecs: typed calls. Written by `sfgen stubs` from botocore 1.44.5; do not edit."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, Required, TypeAlias, TypedDict, overload

from typing_extensions import TypeVar, Unpack

from sfgen import Task
from sfgen.aws.options import CallOptions, ErrorName, PlainOptions

AcceleratorManufacturer: TypeAlias = Literal["amazon-web-services", "amd", "nvidia", "xilinx", "habana"]
AcceleratorName: TypeAlias = Literal["a100", "inferentia", "k520", "k80", "m60", "radeon-pro-v520", "t4", "vu9p", "v100", "a10g", "h100", "t4g", "l40s", "l4"]
AcceleratorType: TypeAlias = Literal["gpu", "fpga", "inference"]
AccessType: TypeAlias = Literal["PUBLIC", "PRIVATE"]
AgentUpdateStatus: TypeAlias = Literal["PENDING", "STAGING", "STAGED", "UPDATING", "UPDATED", "FAILED"]
ApplicationProtocol: TypeAlias = Literal["http", "http2", "grpc"]
AssignPublicIp: TypeAlias = Literal["ENABLED", "DISABLED"]
AttestationPolicyStatus: TypeAlias = Literal["CONFIGURED"]
AutoRepairActionsStatus: TypeAlias = Literal["ENABLED", "DISABLED"]
AvailabilityZoneRebalancing: TypeAlias = Literal["ENABLED", "DISABLED"]
BareMetal: TypeAlias = Literal["included", "required", "excluded"]
BurstablePerformance: TypeAlias = Literal["included", "required", "excluded"]
CPUArchitecture: TypeAlias = Literal["X86_64", "ARM64"]
CapacityOptionType: TypeAlias = Literal["ON_DEMAND", "SPOT", "RESERVED"]
CapacityProviderField: TypeAlias = Literal["TAGS"]
CapacityProviderStatus: TypeAlias = Literal["PROVISIONING", "ACTIVE", "DEPROVISIONING", "INACTIVE"]
CapacityProviderType: TypeAlias = Literal["EC2_AUTOSCALING", "MANAGED_INSTANCES", "FARGATE", "FARGATE_SPOT"]
CapacityProviderUpdateStatus: TypeAlias = Literal["CREATE_IN_PROGRESS", "CREATE_COMPLETE", "CREATE_FAILED", "DELETE_IN_PROGRESS", "DELETE_COMPLETE", "DELETE_FAILED", "UPDATE_IN_PROGRESS", "UPDATE_COMPLETE", "UPDATE_FAILED"]
CapacityReservationPreference: TypeAlias = Literal["RESERVATIONS_ONLY", "RESERVATIONS_FIRST", "RESERVATIONS_EXCLUDED"]
ClusterField: TypeAlias = Literal["ATTACHMENTS", "CONFIGURATIONS", "SETTINGS", "STATISTICS", "TAGS"]
ClusterSettingName: TypeAlias = Literal["containerInsights"]
Compatibility: TypeAlias = Literal["EC2", "FARGATE", "EXTERNAL", "MANAGED_INSTANCES"]
Connectivity: TypeAlias = Literal["CONNECTED", "DISCONNECTED"]
ContainerCondition: TypeAlias = Literal["START", "COMPLETE", "SUCCESS", "HEALTHY"]
ContainerInstanceField: TypeAlias = Literal["TAGS", "CONTAINER_INSTANCE_HEALTH"]
ContainerInstanceStatus: TypeAlias = Literal["ACTIVE", "DRAINING", "REGISTERING", "DEREGISTERING", "REGISTRATION_FAILED"]
CpuManufacturer: TypeAlias = Literal["intel", "amd", "amazon-web-services"]
DaemonDeploymentRollbackMonitorsStatus: TypeAlias = Literal["TRIGGERED", "MONITORING", "MONITORING_COMPLETE", "DISABLED"]
DaemonDeploymentStatus: TypeAlias = Literal["PENDING", "SUCCESSFUL", "STOPPED", "STOP_REQUESTED", "IN_PROGRESS", "ROLLBACK_IN_PROGRESS", "ROLLBACK_SUCCESSFUL", "ROLLBACK_FAILED"]
DaemonIpcMode: TypeAlias = Literal["none", "shared"]
DaemonPidMode: TypeAlias = Literal["none", "shared"]
DaemonPropagateTags: TypeAlias = Literal["DAEMON", "NONE"]
DaemonStatus: TypeAlias = Literal["ACTIVE", "DELETE_IN_PROGRESS"]
DaemonTaskDefinitionRevisionFilter: TypeAlias = Literal["LAST_REGISTERED"]
DaemonTaskDefinitionStatus: TypeAlias = Literal["ACTIVE", "DELETE_IN_PROGRESS", "DELETED"]
DaemonTaskDefinitionStatusFilter: TypeAlias = Literal["ACTIVE", "DELETE_IN_PROGRESS", "ALL"]
DeploymentControllerType: TypeAlias = Literal["ECS", "CODE_DEPLOY", "EXTERNAL"]
DeploymentLifecycleHookAction: TypeAlias = Literal["ROLLBACK", "CONTINUE"]
DeploymentLifecycleHookStage: TypeAlias = Literal["RECONCILE_SERVICE", "PRE_SCALE_UP", "POST_SCALE_UP", "TEST_TRAFFIC_SHIFT", "POST_TEST_TRAFFIC_SHIFT", "PRE_PRODUCTION_TRAFFIC_SHIFT", "PRODUCTION_TRAFFIC_SHIFT", "POST_PRODUCTION_TRAFFIC_SHIFT"]
DeploymentLifecycleHookStatus: TypeAlias = Literal["AWAITING_ACTION", "IN_PROGRESS", "SUCCEEDED", "FAILED", "TIMED_OUT"]
DeploymentLifecycleHookTargetType: TypeAlias = Literal["AWS_LAMBDA", "PAUSE"]
DeploymentRolloutState: TypeAlias = Literal["COMPLETED", "FAILED", "IN_PROGRESS"]
DeploymentStrategy: TypeAlias = Literal["ROLLING", "BLUE_GREEN", "LINEAR", "CANARY"]
DesiredStatus: TypeAlias = Literal["RUNNING", "PENDING", "STOPPED"]
DeviceCgroupPermission: TypeAlias = Literal["read", "write", "mknod"]
EBSResourceType: TypeAlias = Literal["volume"]
EFSAuthorizationConfigIAM: TypeAlias = Literal["ENABLED", "DISABLED"]
EFSTransitEncryption: TypeAlias = Literal["ENABLED", "DISABLED"]
EnvironmentFileType: TypeAlias = Literal["s3"]
ExecuteCommandLogging: TypeAlias = Literal["NONE", "DEFAULT", "OVERRIDE"]
ExpressCpuArchitecture: TypeAlias = Literal["X86_64", "ARM64"]
ExpressGatewayServiceInclude: TypeAlias = Literal["TAGS"]
ExpressGatewayServiceScalingMetric: TypeAlias = Literal["AVERAGE_CPU", "AVERAGE_MEMORY", "REQUEST_COUNT_PER_TARGET"]
ExpressGatewayServiceStatusCode: TypeAlias = Literal["ACTIVE", "DRAINING", "INACTIVE"]
FirelensConfigurationType: TypeAlias = Literal["fluentd", "fluentbit"]
GatewayAlbDesyncMitigationMode: TypeAlias = Literal["monitor", "defensive", "strictest"]
GatewayAlbProtocol: TypeAlias = Literal["HTTP", "HTTPS"]
GatewayClusterAssociationStatus: TypeAlias = Literal["ACTIVE", "DISASSOCIATING", "INACTIVE"]
GatewayConnectorHealthCheckProtocol: TypeAlias = Literal["HTTP", "HTTPS"]
GatewayElbIpAddressType: TypeAlias = Literal["ipv4", "dualstack", "dualstack-without-public-ipv4"]
GatewayElbScheme: TypeAlias = Literal["internet-facing", "internal"]
GatewayRouteStatus: TypeAlias = Literal["ACTIVE", "CREATE_IN_PROGRESS", "CREATE_FAILED", "UPDATE_IN_PROGRESS", "UPDATE_FAILED", "DELETE_IN_PROGRESS", "DELETE_FAILED"]
GatewayStatus: TypeAlias = Literal["ACTIVE", "UPDATE_IN_PROGRESS", "UPDATE_COMPLETE", "UPDATE_FAILED", "DELETED"]
GpuSharingMode: TypeAlias = Literal["IDLE", "NVIDIA_MPS", "DEDICATED"]
HealthStatus: TypeAlias = Literal["HEALTHY", "UNHEALTHY", "UNKNOWN"]
InstanceGeneration: TypeAlias = Literal["current", "previous"]
InstanceHealthCheckState: TypeAlias = Literal["OK", "IMPAIRED", "INSUFFICIENT_DATA", "INITIALIZING"]
InstanceHealthCheckType: TypeAlias = Literal["CONTAINER_RUNTIME", "ACCELERATED_COMPUTE", "DAEMON", "AGENT_CONNECTIVITY"]
IpcMode: TypeAlias = Literal["host", "task", "none"]
IsolationMode: TypeAlias = Literal["SHARED", "ISOLATED_SANDBOX", "CONFIDENTIAL_SANDBOX"]
LaunchType: TypeAlias = Literal["EC2", "FARGATE", "EXTERNAL", "MANAGED_INSTANCES"]
LocalStorage: TypeAlias = Literal["included", "required", "excluded"]
LocalStorageType: TypeAlias = Literal["hdd", "ssd"]
LogDriver: TypeAlias = Literal["json-file", "syslog", "journald", "gelf", "fluentd", "awslogs", "splunk", "awsfirelens"]
ManagedAgentName: TypeAlias = Literal["ExecuteCommandAgent"]
ManagedDraining: TypeAlias = Literal["ENABLED", "DISABLED"]
ManagedInstancesMonitoringOptions: TypeAlias = Literal["BASIC", "DETAILED"]
ManagedResourceStatus: TypeAlias = Literal["PROVISIONING", "ACTIVE", "DEPROVISIONING", "DELETED", "FAILED"]
ManagedScalingStatus: TypeAlias = Literal["ENABLED", "DISABLED"]
ManagedTerminationProtection: TypeAlias = Literal["ENABLED", "DISABLED"]
NetworkMode: TypeAlias = Literal["bridge", "host", "awsvpc", "none"]
OSFamily: TypeAlias = Literal["WINDOWS_SERVER_2019_FULL", "WINDOWS_SERVER_2019_CORE", "WINDOWS_SERVER_2016_FULL", "WINDOWS_SERVER_2004_CORE", "WINDOWS_SERVER_2022_CORE", "WINDOWS_SERVER_2022_FULL", "WINDOWS_SERVER_2025_CORE", "WINDOWS_SERVER_2025_FULL", "WINDOWS_SERVER_20H2_CORE", "LINUX"]
PidMode: TypeAlias = Literal["host", "task"]
PlacementConstraintType: TypeAlias = Literal["distinctInstance", "memberOf"]
PlacementStrategyType: TypeAlias = Literal["random", "spread", "binpack"]
PlatformDeviceType: TypeAlias = Literal["GPU", "NEURON_DEVICE"]
PropagateGatewayTags: TypeAlias = Literal["NONE", "GATEWAY"]
PropagateMITags: TypeAlias = Literal["CAPACITY_PROVIDER", "NONE"]
PropagateTags: TypeAlias = Literal["TASK_DEFINITION", "SERVICE", "NONE"]
ProxyConfigurationType: TypeAlias = Literal["APPMESH"]
ResourceManagementType: TypeAlias = Literal["CUSTOMER", "ECS"]
ResourceType: TypeAlias = Literal["GPU", "InferenceAccelerator", "NeuronDevice"]
ScaleUnit: TypeAlias = Literal["PERCENT"]
SchedulingStrategy: TypeAlias = Literal["REPLICA", "DAEMON"]
Scope: TypeAlias = Literal["task", "shared"]
ServiceConnectAccessLoggingFormat: TypeAlias = Literal["TEXT", "JSON"]
ServiceConnectContainerLogLevel: TypeAlias = Literal["debug", "info"]
ServiceConnectIncludeQueryParameters: TypeAlias = Literal["DISABLED", "ENABLED"]
ServiceDeploymentLifecycleStage: TypeAlias = Literal["RECONCILE_SERVICE", "PRE_SCALE_UP", "SCALE_UP", "POST_SCALE_UP", "TEST_TRAFFIC_SHIFT", "POST_TEST_TRAFFIC_SHIFT", "PRODUCTION_TRAFFIC_SHIFT", "POST_PRODUCTION_TRAFFIC_SHIFT", "BAKE_TIME", "CLEAN_UP"]
ServiceDeploymentRollbackMonitorsStatus: TypeAlias = Literal["TRIGGERED", "MONITORING", "MONITORING_COMPLETE", "DISABLED"]
ServiceDeploymentStatus: TypeAlias = Literal["PENDING", "SUCCESSFUL", "STOPPED", "STOP_REQUESTED", "IN_PROGRESS", "ROLLBACK_REQUESTED", "ROLLBACK_IN_PROGRESS", "ROLLBACK_SUCCESSFUL", "ROLLBACK_FAILED"]
ServiceField: TypeAlias = Literal["TAGS"]
ServiceRevisionCleanup: TypeAlias = Literal["BLOCKING", "DEFERRED"]
SettingName: TypeAlias = Literal["serviceLongArnFormat", "taskLongArnFormat", "containerInstanceLongArnFormat", "awsvpcTrunking", "containerInsights", "fargateFIPSMode", "tagResourceAuthorization", "fargateTaskRetirementWaitPeriod", "guardDutyActivate", "defaultLogDriverMode", "fargateEventWindows"]
SettingType: TypeAlias = Literal["user", "aws_managed"]
SortOrder: TypeAlias = Literal["ASC", "DESC"]
StabilityStatus: TypeAlias = Literal["STEADY_STATE", "STABILIZING"]
StopServiceDeploymentStopType: TypeAlias = Literal["ABORT", "ROLLBACK"]
TargetType: TypeAlias = Literal["container-instance"]
TaskDefinitionFamilyStatus: TypeAlias = Literal["ACTIVE", "INACTIVE", "ALL"]
TaskDefinitionField: TypeAlias = Literal["TAGS"]
TaskDefinitionPlacementConstraintType: TypeAlias = Literal["memberOf"]
TaskDefinitionStatus: TypeAlias = Literal["ACTIVE", "INACTIVE", "DELETE_IN_PROGRESS"]
TaskField: TypeAlias = Literal["TAGS"]
TaskFilesystemType: TypeAlias = Literal["ext3", "ext4", "xfs", "ntfs"]
TaskSetField: TypeAlias = Literal["TAGS"]
TaskStopCode: TypeAlias = Literal["TaskFailedToStart", "EssentialContainerExited", "UserInitiated", "ServiceSchedulerInitiated", "SpotInterruption", "TerminationNotice", "InfrastructureHealth"]
ThresholdType: TypeAlias = Literal["COUNT", "BOUNDED_PERCENT", "UNBOUNDED_PERCENT"]
TransportProtocol: TypeAlias = Literal["tcp", "udp"]
UlimitName: TypeAlias = Literal["core", "cpu", "data", "fsize", "locks", "memlock", "msgqueue", "nice", "nofile", "nproc", "rss", "rtprio", "rttime", "sigpending", "stack"]
VersionConsistency: TypeAlias = Literal["enabled", "disabled"]
_AccessType: TypeAlias = AccessType
_AdvancedConfiguration: TypeAlias = AdvancedConfiguration
_AgentUpdateStatus: TypeAlias = AgentUpdateStatus
_AssignPublicIp: TypeAlias = AssignPublicIp
_AttestationPolicyStatus: TypeAlias = AttestationPolicyStatus
_AutoRepairConfiguration: TypeAlias = AutoRepairConfiguration
_AutoScalingGroupProvider: TypeAlias = AutoScalingGroupProvider
_AvailabilityZoneRebalancing: TypeAlias = AvailabilityZoneRebalancing
_BareMetal: TypeAlias = BareMetal
_BurstablePerformance: TypeAlias = BurstablePerformance
_CanaryConfiguration: TypeAlias = CanaryConfiguration
_CapacityOptionType: TypeAlias = CapacityOptionType
_CapacityProvider: TypeAlias = CapacityProvider
_Cluster: TypeAlias = Cluster
_Connectivity: TypeAlias = Connectivity
_ContainerInstance: TypeAlias = ContainerInstance
_DaemonTaskDefinition: TypeAlias = DaemonTaskDefinition
_DeploymentCircuitBreaker: TypeAlias = DeploymentCircuitBreaker
_DeploymentConfiguration: TypeAlias = DeploymentConfiguration
_DeploymentController: TypeAlias = DeploymentController
_DesiredStatus: TypeAlias = DesiredStatus
_DockerVolumeConfiguration: TypeAlias = DockerVolumeConfiguration
_EphemeralStorage: TypeAlias = EphemeralStorage
_ExecuteCommandConfiguration: TypeAlias = ExecuteCommandConfiguration
_FirelensConfiguration: TypeAlias = FirelensConfiguration
_Gateway: TypeAlias = Gateway
_GatewayResources: TypeAlias = GatewayResources
_GatewayRoute: TypeAlias = GatewayRoute
_HealthCheck: TypeAlias = HealthCheck
_HealthStatus: TypeAlias = HealthStatus
_InfrastructureOptimization: TypeAlias = InfrastructureOptimization
_InstanceLaunchTemplate: TypeAlias = InstanceLaunchTemplate
_IpcMode: TypeAlias = IpcMode
_IsolationMode: TypeAlias = IsolationMode
_LaunchType: TypeAlias = LaunchType
_LinearConfiguration: TypeAlias = LinearConfiguration
_LinuxParameters: TypeAlias = LinuxParameters
_LocalStorage: TypeAlias = LocalStorage
_LogConfiguration: TypeAlias = LogConfiguration
_LogDriver: TypeAlias = LogDriver
_LogDriverVolumeConfiguration: TypeAlias = LogDriverVolumeConfiguration
_ManagedAgentName: TypeAlias = ManagedAgentName
_ManagedDraining: TypeAlias = ManagedDraining
_ManagedInstancesProvider: TypeAlias = ManagedInstancesProvider
_ManagedScaling: TypeAlias = ManagedScaling
_ManagedStorageConfiguration: TypeAlias = ManagedStorageConfiguration
_ManagedTerminationProtection: TypeAlias = ManagedTerminationProtection
_NetworkConfiguration: TypeAlias = NetworkConfiguration
_NetworkMode: TypeAlias = NetworkMode
_PidMode: TypeAlias = PidMode
_PlacementStrategy: TypeAlias = PlacementStrategy
_PropagateTags: TypeAlias = PropagateTags
_ProxyConfiguration: TypeAlias = ProxyConfiguration
_RepositoryCredentials: TypeAlias = RepositoryCredentials
_ResolvedConfiguration: TypeAlias = ResolvedConfiguration
_ResourceManagementType: TypeAlias = ResourceManagementType
_Rollback: TypeAlias = Rollback
_RuntimePlatform: TypeAlias = RuntimePlatform
_Scale: TypeAlias = Scale
_SchedulingStrategy: TypeAlias = SchedulingStrategy
_Scope: TypeAlias = Scope
_SdkHttpMetadata: TypeAlias = SdkHttpMetadata
_SdkResponseMetadata: TypeAlias = SdkResponseMetadata
_Service: TypeAlias = Service
_ServiceConnectConfiguration: TypeAlias = ServiceConnectConfiguration
_Session: TypeAlias = Session
_Setting: TypeAlias = Setting
_SharingStrategy: TypeAlias = SharingStrategy
_StabilityStatus: TypeAlias = StabilityStatus
_TargetType: TypeAlias = TargetType
_TaskDefinition: TypeAlias = TaskDefinition
_TaskSet: TypeAlias = TaskSet
_ThresholdConfiguration: TypeAlias = ThresholdConfiguration
_Tmpfs: TypeAlias = Tmpfs
_TrustedExecutionConfiguration: TypeAlias = TrustedExecutionConfiguration
_TrustedExecutionSummary: TypeAlias = TrustedExecutionSummary
_VersionConsistency: TypeAlias = VersionConsistency
_VersionInfo: TypeAlias = VersionInfo

class _Errors:
    AccessDeniedException: ErrorName; AttributeLimitExceededException: ErrorName; BlockedException: ErrorName
    ClientException: ErrorName; ClusterContainsCapacityProviderException: ErrorName
    ClusterContainsContainerInstancesException: ErrorName; ClusterContainsServicesException: ErrorName
    ClusterContainsTasksException: ErrorName; ClusterNotFoundException: ErrorName; ConflictException: ErrorName
    DaemonNotActiveException: ErrorName; DaemonNotFoundException: ErrorName; GatewayNotFoundException: ErrorName
    InvalidParameterException: ErrorName; LimitExceededException: ErrorName; MissingVersionException: ErrorName
    NamespaceNotFoundException: ErrorName; NoUpdateAvailableException: ErrorName
    PlatformTaskDefinitionIncompatibilityException: ErrorName; PlatformUnknownException: ErrorName
    ResourceInUseException: ErrorName; ResourceNotFoundException: ErrorName; ServerException: ErrorName
    ServiceDeploymentNotFoundException: ErrorName; ServiceNotActiveException: ErrorName
    ServiceNotFoundException: ErrorName; TargetNotConnectedException: ErrorName; TargetNotFoundException: ErrorName
    TaskSetNotFoundException: ErrorName; UnsupportedFeatureException: ErrorName; UpdateInProgressException: ErrorName
errors: _Errors

class AcceleratorCountRequestDict(TypedDict, total=False):
    Min: int; Max: int
class AcceleratorTotalMemoryMiBRequestDict(TypedDict, total=False):
    Min: int; Max: int
class AdvancedConfigurationDict(TypedDict, total=False):
    AlternateTargetGroupArn: str; ProductionListenerRule: str; TestListenerRule: str; RoleArn: str
class AssociateGatewayWithClusterRequestDict(TypedDict, total=False):
    Gateway: Required[str]; Cluster: Required[str]
class AttachmentStateChangeDict(TypedDict, total=False):
    AttachmentArn: Required[str]; Status: Required[str]
class AttributeDict(TypedDict, total=False):
    Name: Required[str]; Value: str; TargetType: _TargetType | str; TargetId: str
class AutoRepairConfigurationDict(TypedDict, total=False):
    ActionsStatus: AutoRepairActionsStatus | str
class AutoScalingGroupProviderDict(TypedDict, total=False):
    AutoScalingGroupArn: Required[str]; ManagedScaling: ManagedScalingDict | _ManagedScaling
    ManagedTerminationProtection: _ManagedTerminationProtection | str; ManagedDraining: _ManagedDraining | str
class AutoScalingGroupProviderUpdateDict(TypedDict, total=False):
    ManagedScaling: ManagedScalingDict | _ManagedScaling
    ManagedTerminationProtection: _ManagedTerminationProtection | str; ManagedDraining: _ManagedDraining | str
class AwsVpcConfigurationDict(TypedDict, total=False):
    Subnets: Required[Sequence[str]]; SecurityGroups: Sequence[str]; AssignPublicIp: _AssignPublicIp | str
class BaselineEbsBandwidthMbpsRequestDict(TypedDict, total=False):
    Min: int; Max: int
class CanaryConfigurationDict(TypedDict, total=False):
    CanaryPercent: float; CanaryBakeTimeInMinutes: int
class CapacityProviderStrategyItemDict(TypedDict, total=False):
    CapacityProvider: Required[str]; Weight: int; Base: int
class CapacityReservationRequestDict(TypedDict, total=False):
    ReservationGroupArn: str; ReservationPreference: CapacityReservationPreference | str
class ClusterConfigurationDict(TypedDict, total=False):
    ExecuteCommandConfiguration: ExecuteCommandConfigurationDict | _ExecuteCommandConfiguration
    ManagedStorageConfiguration: ManagedStorageConfigurationDict | _ManagedStorageConfiguration
class ClusterServiceConnectDefaultsRequestDict(TypedDict, total=False):
    Namespace: Required[str]
class ClusterSettingDict(TypedDict, total=False):
    Name: ClusterSettingName | str; Value: str
class ContainerDefinitionDict(TypedDict, total=False):
    Name: str; Image: str; RepositoryCredentials: RepositoryCredentialsDict | _RepositoryCredentials; Cpu: int
    Memory: int; MemoryReservation: int; Links: Sequence[str]; PortMappings: Sequence[PortMappingDict | PortMapping]
    Essential: bool; RestartPolicy: ContainerRestartPolicyDict | ContainerRestartPolicy; EntryPoint: Sequence[str]
    Command: Sequence[str]; Environment: Sequence[KeyValuePairDict | KeyValuePair]
    EnvironmentFiles: Sequence[EnvironmentFileDict | EnvironmentFile]
    MountPoints: Sequence[MountPointDict | MountPoint]; VolumesFrom: Sequence[VolumeFromDict | VolumeFrom]
    LinuxParameters: LinuxParametersDict | _LinuxParameters; Secrets: Sequence[SecretDict | Secret]
    DependsOn: Sequence[ContainerDependencyDict | ContainerDependency]; StartTimeout: int; StopTimeout: int
    VersionConsistency: _VersionConsistency | str; Hostname: str; User: str; WorkingDirectory: str
    DisableNetworking: bool; Privileged: bool; ReadonlyRootFilesystem: bool; DnsServers: Sequence[str]
    DnsSearchDomains: Sequence[str]; ExtraHosts: Sequence[HostEntryDict | HostEntry]
    DockerSecurityOptions: Sequence[str]; Interactive: bool; PseudoTerminal: bool; DockerLabels: Mapping[str, str]
    Ulimits: Sequence[UlimitDict | Ulimit]; LogConfiguration: LogConfigurationDict | _LogConfiguration
    HealthCheck: HealthCheckDict | _HealthCheck; SystemControls: Sequence[SystemControlDict | SystemControl]
    ResourceRequirements: Sequence[ResourceRequirementDict | ResourceRequirement]
    FirelensConfiguration: FirelensConfigurationDict | _FirelensConfiguration; CredentialSpecs: Sequence[str]
class ContainerDependencyDict(TypedDict, total=False):
    ContainerName: Required[str]; Condition: Required[ContainerCondition | str]
class ContainerOverrideDict(TypedDict, total=False):
    Name: str; Command: Sequence[str]; Environment: Sequence[KeyValuePairDict | KeyValuePair]
    EnvironmentFiles: Sequence[EnvironmentFileDict | EnvironmentFile]; Cpu: int; Memory: int; MemoryReservation: int
    ResourceRequirements: Sequence[ResourceRequirementDict | ResourceRequirement]
class ContainerRestartPolicyDict(TypedDict, total=False):
    Enabled: Required[bool]; IgnoredExitCodes: Sequence[int]; RestartAttemptPeriod: int
class ContainerStateChangeDict(TypedDict, total=False):
    ContainerName: str; ImageDigest: str; RuntimeId: str; ExitCode: int
    NetworkBindings: Sequence[NetworkBindingDict | NetworkBinding]; Reason: str; Status: str
class ContinueServiceDeploymentRequestDict(TypedDict, total=False):
    ServiceDeploymentArn: Required[str]; HookId: Required[str]; Action: DeploymentLifecycleHookAction | str
class CreateCapacityProviderRequestDict(TypedDict, total=False):
    Name: Required[str]; Cluster: str
    AutoScalingGroupProvider: AutoScalingGroupProviderDict | _AutoScalingGroupProvider
    ManagedInstancesProvider: CreateManagedInstancesProviderConfigurationDict; Tags: Sequence[TagDict | Tag]
class CreateClusterRequestDict(TypedDict, total=False):
    ClusterName: str; Tags: Sequence[TagDict | Tag]; Settings: Sequence[ClusterSettingDict | ClusterSetting]
    Configuration: ClusterConfigurationDict | ClusterConfiguration; CapacityProviders: Sequence[str]
    DefaultCapacityProviderStrategy: Sequence[CapacityProviderStrategyItemDict | CapacityProviderStrategyItem]
    ServiceConnectDefaults: ClusterServiceConnectDefaultsRequestDict
class CreateDaemonRequestDict(TypedDict, total=False):
    DaemonName: Required[str]; ClusterArn: str; DaemonTaskDefinitionArn: Required[str]
    CapacityProviderArns: Required[Sequence[str]]
    DeploymentConfiguration: DaemonDeploymentConfigurationDict | DaemonDeploymentConfiguration
    Tags: Sequence[TagDict | Tag]; PropagateTags: DaemonPropagateTags | str; EnableECSManagedTags: bool
    EnableExecuteCommand: bool; ClientToken: str; Critical: bool
class CreateExpressGatewayServiceRequestDict(TypedDict, total=False):
    ExecutionRoleArn: str; InfrastructureRoleArn: Required[str]; ServiceName: str; Cluster: str; HealthCheckPath: str
    PrimaryContainer: ExpressGatewayContainerDict | ExpressGatewayContainer; TaskRoleArn: str
    NetworkConfiguration: ExpressGatewayServiceNetworkConfigurationDict | ExpressGatewayServiceNetworkConfiguration
    Cpu: str; Memory: str; CpuArchitecture: ExpressCpuArchitecture | str
    ScalingTarget: ExpressGatewayScalingTargetDict | ExpressGatewayScalingTarget; Tags: Sequence[TagDict | Tag]
    TaskDefinitionArn: str
class CreateGatewayRequestDict(TypedDict, total=False):
    Name: Required[str]; InfrastructureRoleArn: Required[str]; ClientToken: str; DeletionProtection: bool
    Configuration: Required[GatewayConfigurationDict]; Tags: Sequence[TagDict | Tag]
    PropagateTags: PropagateGatewayTags | str
class CreateManagedInstancesProviderConfigurationDict(TypedDict, total=False):
    InfrastructureRoleArn: Required[str]
    InstanceLaunchTemplate: Required[InstanceLaunchTemplateDict | _InstanceLaunchTemplate]
    PropagateTags: PropagateMITags | str
    InfrastructureOptimization: InfrastructureOptimizationDict | _InfrastructureOptimization
    AutoRepairConfiguration: AutoRepairConfigurationDict | _AutoRepairConfiguration
class CreateServiceRequestDict(TypedDict, total=False):
    Cluster: str; ServiceName: Required[str]; TaskDefinition: str
    AvailabilityZoneRebalancing: _AvailabilityZoneRebalancing | str
    LoadBalancers: Sequence[LoadBalancerDict | LoadBalancer]
    ServiceRegistries: Sequence[ServiceRegistryDict | ServiceRegistry]; DesiredCount: int; ClientToken: str
    LaunchType: _LaunchType | str
    CapacityProviderStrategy: Sequence[CapacityProviderStrategyItemDict | CapacityProviderStrategyItem]
    PlatformVersion: str; Role: str; DeploymentConfiguration: DeploymentConfigurationDict | _DeploymentConfiguration
    PlacementConstraints: Sequence[PlacementConstraintDict | PlacementConstraint]
    PlacementStrategy: Sequence[PlacementStrategyDict | _PlacementStrategy]
    NetworkConfiguration: NetworkConfigurationDict | _NetworkConfiguration; HealthCheckGracePeriodSeconds: int
    SchedulingStrategy: _SchedulingStrategy | str
    DeploymentController: DeploymentControllerDict | _DeploymentController; Tags: Sequence[TagDict | Tag]
    EnableECSManagedTags: bool; PropagateTags: _PropagateTags | str; EnableExecuteCommand: bool
    ServiceConnectConfiguration: ServiceConnectConfigurationDict | _ServiceConnectConfiguration
    VolumeConfigurations: Sequence[ServiceVolumeConfigurationDict | ServiceVolumeConfiguration]
    VpcLatticeConfigurations: Sequence[VpcLatticeConfigurationDict | VpcLatticeConfiguration]
    GatewayConnectors: Sequence[GatewayConnectorDict | GatewayConnector]
    Monitoring: MonitoringConfigurationDict | MonitoringConfiguration
class CreateTaskSetRequestDict(TypedDict, total=False):
    Service: Required[str]; Cluster: Required[str]; ExternalId: str; TaskDefinition: Required[str]
    NetworkConfiguration: NetworkConfigurationDict | _NetworkConfiguration
    LoadBalancers: Sequence[LoadBalancerDict | LoadBalancer]
    ServiceRegistries: Sequence[ServiceRegistryDict | ServiceRegistry]; LaunchType: _LaunchType | str
    CapacityProviderStrategy: Sequence[CapacityProviderStrategyItemDict | CapacityProviderStrategyItem]
    PlatformVersion: str; Scale: ScaleDict | _Scale; ClientToken: str; Tags: Sequence[TagDict | Tag]
class CreatedAtDict(TypedDict, total=False):
    Before: str | datetime; After: str | datetime
class DaemonAlarmConfigurationDict(TypedDict, total=False):
    AlarmNames: Sequence[str]; Enable: bool
class DaemonContainerDefinitionDict(TypedDict, total=False):
    Name: str; Image: Required[str]; Memory: int; MemoryReservation: int
    RepositoryCredentials: RepositoryCredentialsDict | _RepositoryCredentials
    HealthCheck: HealthCheckDict | _HealthCheck; Cpu: int; Essential: bool; EntryPoint: Sequence[str]
    Command: Sequence[str]; WorkingDirectory: str; EnvironmentFiles: Sequence[EnvironmentFileDict | EnvironmentFile]
    Environment: Sequence[KeyValuePairDict | KeyValuePair]; Secrets: Sequence[SecretDict | Secret]
    ReadonlyRootFilesystem: bool; MountPoints: Sequence[MountPointDict | MountPoint]
    LogConfiguration: LogConfigurationDict | _LogConfiguration
    FirelensConfiguration: FirelensConfigurationDict | _FirelensConfiguration; Privileged: bool; User: str
    Ulimits: Sequence[UlimitDict | Ulimit]; LinuxParameters: DaemonLinuxParametersDict | DaemonLinuxParameters
    DependsOn: Sequence[ContainerDependencyDict | ContainerDependency]; StartTimeout: int; StopTimeout: int
    SystemControls: Sequence[SystemControlDict | SystemControl]; Interactive: bool; PseudoTerminal: bool
    RestartPolicy: ContainerRestartPolicyDict | ContainerRestartPolicy
class DaemonDeploymentConfigurationDict(TypedDict, total=False):
    DrainPercent: float; Alarms: DaemonAlarmConfigurationDict | DaemonAlarmConfiguration; BakeTimeInMinutes: int
class DaemonLinuxParametersDict(TypedDict, total=False):
    Capabilities: KernelCapabilitiesDict | KernelCapabilities; Devices: Sequence[DeviceDict | Device]
    InitProcessEnabled: bool; Tmpfs: Sequence[TmpfsDict | _Tmpfs]
class DaemonVolumeDict(TypedDict, total=False):
    Name: str; Host: HostVolumePropertiesDict | HostVolumeProperties
    LogDriverVolumeConfiguration: LogDriverVolumeConfigurationDict | _LogDriverVolumeConfiguration
class DeleteAccountSettingRequestDict(TypedDict, total=False):
    Name: Required[SettingName | str]; PrincipalArn: str
class DeleteAttributesRequestDict(TypedDict, total=False):
    Cluster: str; Attributes: Required[Sequence[AttributeDict | Attribute]]
class DeleteCapacityProviderRequestDict(TypedDict, total=False):
    CapacityProvider: Required[str]; Cluster: str
class DeleteClusterRequestDict(TypedDict, total=False):
    Cluster: Required[str]
class DeleteDaemonRequestDict(TypedDict, total=False):
    DaemonArn: Required[str]
class DeleteDaemonTaskDefinitionRequestDict(TypedDict, total=False):
    DaemonTaskDefinition: Required[str]
class DeleteExpressGatewayServiceRequestDict(TypedDict, total=False):
    ServiceArn: Required[str]
class DeleteGatewayRequestDict(TypedDict, total=False):
    Gateway: Required[str]
class DeleteServiceRequestDict(TypedDict, total=False):
    Cluster: str; Service: Required[str]; Force: bool
class DeleteTaskDefinitionsRequestDict(TypedDict, total=False):
    TaskDefinitions: Required[Sequence[str]]
class DeleteTaskSetRequestDict(TypedDict, total=False):
    Cluster: Required[str]; Service: Required[str]; TaskSet: Required[str]; Force: bool
class DeploymentAlarmsDict(TypedDict, total=False):
    AlarmNames: Required[Sequence[str]]; Rollback: Required[bool]; Enable: Required[bool]
class DeploymentCircuitBreakerDict(TypedDict, total=False):
    Enable: Required[bool]; Rollback: Required[bool]; ResetOnHealthyTask: bool
    ThresholdConfiguration: ThresholdConfigurationDict | _ThresholdConfiguration
class DeploymentConfigurationDict(TypedDict, total=False):
    DeploymentCircuitBreaker: DeploymentCircuitBreakerDict | _DeploymentCircuitBreaker; MaximumPercent: int
    MinimumHealthyPercent: int; Alarms: DeploymentAlarmsDict | DeploymentAlarms; Strategy: DeploymentStrategy | str
    BakeTimeInMinutes: int; LifecycleHooks: Sequence[DeploymentLifecycleHookDict | DeploymentLifecycleHook]
    LinearConfiguration: LinearConfigurationDict | _LinearConfiguration
    CanaryConfiguration: CanaryConfigurationDict | _CanaryConfiguration
    EarlySuccessCriteria: DeploymentEarlySuccessCriteriaDict | DeploymentEarlySuccessCriteria
class DeploymentControllerDict(TypedDict, total=False):
    Type: Required[DeploymentControllerType | str]
class DeploymentEarlySuccessCriteriaDict(TypedDict, total=False):
    Enable: Required[bool]; HealthyPercent: int; SourceServiceRevisionCleanup: ServiceRevisionCleanup | str
class DeploymentLifecycleHookDict(TypedDict, total=False):
    TargetType: DeploymentLifecycleHookTargetType | str; HookTargetArn: str; RoleArn: str
    LifecycleStages: Sequence[DeploymentLifecycleHookStage | str]; HookDetails: Any
    TimeoutConfiguration: DeploymentLifecycleHookTimeoutConfigurationDict | DeploymentLifecycleHookTimeoutConfiguration
class DeploymentLifecycleHookTimeoutConfigurationDict(TypedDict, total=False):
    TimeoutInMinutes: int; Action: DeploymentLifecycleHookAction | str
class DeregisterContainerInstanceRequestDict(TypedDict, total=False):
    Cluster: str; ContainerInstance: Required[str]; Force: bool
class DeregisterTaskDefinitionRequestDict(TypedDict, total=False):
    TaskDefinition: Required[str]
class DescribeCapacityProvidersRequestDict(TypedDict, total=False):
    CapacityProviders: Sequence[str]; Cluster: str; Include: Sequence[CapacityProviderField | str]; MaxResults: int
    NextToken: str
class DescribeClustersRequestDict(TypedDict, total=False):
    Clusters: Sequence[str]; Include: Sequence[ClusterField | str]
class DescribeContainerInstancesRequestDict(TypedDict, total=False):
    Cluster: str; ContainerInstances: Required[Sequence[str]]; Include: Sequence[ContainerInstanceField | str]
class DescribeDaemonDeploymentsRequestDict(TypedDict, total=False):
    DaemonDeploymentArns: Required[Sequence[str]]
class DescribeDaemonRequestDict(TypedDict, total=False):
    DaemonArn: Required[str]
class DescribeDaemonRevisionsRequestDict(TypedDict, total=False):
    DaemonRevisionArns: Required[Sequence[str]]
class DescribeDaemonTaskDefinitionRequestDict(TypedDict, total=False):
    DaemonTaskDefinition: Required[str]
class DescribeExpressGatewayServiceRequestDict(TypedDict, total=False):
    ServiceArn: Required[str]; Include: Sequence[ExpressGatewayServiceInclude | str]
class DescribeGatewayRequestDict(TypedDict, total=False):
    Gateway: Required[str]
class DescribeGatewayResourcesRequestDict(TypedDict, total=False):
    Gateway: Required[str]; MaxResults: int; NextToken: str
class DescribeGatewayRouteRequestDict(TypedDict, total=False):
    GatewayRouteArn: Required[str]
class DescribeServiceDeploymentsRequestDict(TypedDict, total=False):
    ServiceDeploymentArns: Required[Sequence[str]]
class DescribeServiceRevisionsRequestDict(TypedDict, total=False):
    ServiceRevisionArns: Required[Sequence[str]]
class DescribeServicesRequestDict(TypedDict, total=False):
    Cluster: str; Services: Required[Sequence[str]]; Include: Sequence[ServiceField | str]
class DescribeTaskDefinitionRequestDict(TypedDict, total=False):
    TaskDefinition: Required[str]; Include: Sequence[TaskDefinitionField | str]
class DescribeTaskSetsRequestDict(TypedDict, total=False):
    Cluster: Required[str]; Service: Required[str]; TaskSets: Sequence[str]; Include: Sequence[TaskSetField | str]
class DescribeTasksRequestDict(TypedDict, total=False):
    Cluster: str; Tasks: Required[Sequence[str]]; Include: Sequence[TaskField | str]
class DeviceDict(TypedDict, total=False):
    HostPath: Required[str]; ContainerPath: str; Permissions: Sequence[DeviceCgroupPermission | str]
class DisassociateGatewayFromClusterRequestDict(TypedDict, total=False):
    Gateway: Required[str]; Cluster: Required[str]
class DiscoverPollEndpointRequestDict(TypedDict, total=False):
    ContainerInstance: str; Cluster: str
class DockerVolumeConfigurationDict(TypedDict, total=False):
    Scope: _Scope | str; Autoprovision: bool; Driver: str; DriverOpts: Mapping[str, str]; Labels: Mapping[str, str]
class EBSTagSpecificationDict(TypedDict, total=False):
    ResourceType: Required[EBSResourceType | str]; Tags: Sequence[TagDict | Tag]; PropagateTags: _PropagateTags | str
class EFSAuthorizationConfigDict(TypedDict, total=False):
    AccessPointId: str; Iam: EFSAuthorizationConfigIAM | str
class EFSVolumeConfigurationDict(TypedDict, total=False):
    FileSystemId: Required[str]; RootDirectory: str; TransitEncryption: EFSTransitEncryption | str
    TransitEncryptionPort: int; AuthorizationConfig: EFSAuthorizationConfigDict | EFSAuthorizationConfig
class EnvironmentFileDict(TypedDict, total=False):
    Value: Required[str]; Type: Required[EnvironmentFileType | str]
class EphemeralStorageDict(TypedDict, total=False):
    SizeInGiB: Required[int]
class ExecuteCommandConfigurationDict(TypedDict, total=False):
    KmsKeyId: str; Logging: ExecuteCommandLogging | str
    LogConfiguration: ExecuteCommandLogConfigurationDict | ExecuteCommandLogConfiguration
class ExecuteCommandLogConfigurationDict(TypedDict, total=False):
    CloudWatchLogGroupName: str; CloudWatchEncryptionEnabled: bool; S3BucketName: str; S3EncryptionEnabled: bool
    S3KeyPrefix: str
class ExecuteCommandRequestDict(TypedDict, total=False):
    Cluster: str; Container: str; Command: Required[str]; Interactive: Required[bool]; Task: Required[str]
class ExpressGatewayContainerDict(TypedDict, total=False):
    Image: Required[str]; ContainerPort: int
    AwsLogsConfiguration: ExpressGatewayServiceAwsLogsConfigurationDict | ExpressGatewayServiceAwsLogsConfiguration
    RepositoryCredentials: ExpressGatewayRepositoryCredentialsDict | ExpressGatewayRepositoryCredentials
    Command: Sequence[str]; Environment: Sequence[KeyValuePairDict | KeyValuePair]
    Secrets: Sequence[SecretDict | Secret]
class ExpressGatewayRepositoryCredentialsDict(TypedDict, total=False):
    CredentialsParameter: str
class ExpressGatewayScalingTargetDict(TypedDict, total=False):
    MinTaskCount: int; MaxTaskCount: int; AutoScalingMetric: ExpressGatewayServiceScalingMetric | str
    AutoScalingTargetValue: int
class ExpressGatewayServiceAwsLogsConfigurationDict(TypedDict, total=False):
    LogGroup: Required[str]; LogStreamPrefix: Required[str]
class ExpressGatewayServiceNetworkConfigurationDict(TypedDict, total=False):
    SecurityGroups: Sequence[str]; Subnets: Sequence[str]
class FSxWindowsFileServerAuthorizationConfigDict(TypedDict, total=False):
    CredentialsParameter: Required[str]; Domain: Required[str]
class FSxWindowsFileServerVolumeConfigurationDict(TypedDict, total=False):
    FileSystemId: Required[str]; RootDirectory: Required[str]
    AuthorizationConfig: Required[FSxWindowsFileServerAuthorizationConfigDict | FSxWindowsFileServerAuthorizationConfig]
class FirelensConfigurationDict(TypedDict, total=False):
    Type: Required[FirelensConfigurationType | str]; Options: Mapping[str, str]
class GatewayAlbTestTrafficRulesDict(TypedDict, total=False):
    Header: GatewayTestTrafficHeaderDict | GatewayTestTrafficHeader
class GatewayConfigurationDict(TypedDict, total=False):
    HostSharedAlb: HostSharedAlbConfigurationDict
class GatewayConnectorDict(TypedDict, total=False):
    PortName: Required[str]; HealthCheck: GatewayConnectorHealthCheckDict | GatewayConnectorHealthCheck
    Filters: GatewayConnectorFiltersDict | GatewayConnectorFilters
    DeregistrationDelay: GatewayConnectorDeregistrationDelayDict | GatewayConnectorDeregistrationDelay
class GatewayConnectorDeregistrationDelayDict(TypedDict, total=False):
    TimeoutSeconds: int
class GatewayConnectorFiltersDict(TypedDict, total=False):
    AccessTypes: Sequence[AccessType | str]
class GatewayConnectorHealthCheckDict(TypedDict, total=False):
    HealthCheckProtocol: GatewayConnectorHealthCheckProtocol | str; HealthCheckPort: int; HealthCheckPath: str
    HealthCheckTimeoutSeconds: int; HealthCheckIntervalSeconds: int; HealthyThresholdCount: int
    UnhealthyThresholdCount: int; Matcher: GatewayConnectorHealthCheckMatcherDict | GatewayConnectorHealthCheckMatcher
class GatewayConnectorHealthCheckMatcherDict(TypedDict, total=False):
    HttpCode: str; GrpcCode: str
class GatewayElbAccessLogConfigurationDict(TypedDict, total=False):
    Destination: GatewayElbAccessLogDestinationDict | GatewayElbAccessLogDestination
class GatewayElbAccessLogDestinationDict(TypedDict, total=False):
    S3: GatewayElbAccessLogS3DestinationDict | GatewayElbAccessLogS3Destination
class GatewayElbAccessLogS3DestinationDict(TypedDict, total=False):
    Bucket: Required[str]; Prefix: str
class GatewayElbNetworkConfigurationDict(TypedDict, total=False):
    InboundSecurityGroup: str; Subnets: Sequence[str]; IpAddressType: GatewayElbIpAddressType | str
class GatewayTestTrafficHeaderDict(TypedDict, total=False):
    Name: Required[str]; Values: Required[Sequence[str]]
class GetTaskProtectionRequestDict(TypedDict, total=False):
    Cluster: Required[str]; Tasks: Sequence[str]
class HealthCheckDict(TypedDict, total=False):
    Command: Required[Sequence[str]]; Interval: int; Timeout: int; Retries: int; StartPeriod: int
class HostEntryDict(TypedDict, total=False):
    Hostname: Required[str]; IpAddress: Required[str]
class HostSharedAlbConfigurationDict(TypedDict, total=False):
    NetworkConfiguration: GatewayElbNetworkConfigurationDict | GatewayElbNetworkConfiguration
    Scheme: GatewayElbScheme | str; WebACLArn: str
    AccessLogs: GatewayElbAccessLogConfigurationDict | GatewayElbAccessLogConfiguration; Port: int
    Protocol: GatewayAlbProtocol | str; MaxAlbCount: int; HttpDesync: GatewayAlbDesyncMitigationMode | str
    TestTrafficRules: GatewayAlbTestTrafficRulesDict | GatewayAlbTestTrafficRules
class HostVolumePropertiesDict(TypedDict, total=False):
    SourcePath: str
class InferenceAcceleratorDict(TypedDict, total=False):
    DeviceName: Required[str]; DeviceType: Required[str]
class InferenceAcceleratorOverrideDict(TypedDict, total=False):
    DeviceName: str; DeviceType: str
class InfrastructureOptimizationDict(TypedDict, total=False):
    ScaleInAfter: int
class InstanceLaunchTemplateDict(TypedDict, total=False):
    Ec2InstanceProfileArn: Required[str]
    NetworkConfiguration: Required[ManagedInstancesNetworkConfigurationDict | ManagedInstancesNetworkConfiguration]
    StorageConfiguration: ManagedInstancesStorageConfigurationDict | ManagedInstancesStorageConfiguration
    LocalStorageConfiguration: ManagedInstancesLocalStorageConfigurationDict | ManagedInstancesLocalStorageConfiguration
    Monitoring: ManagedInstancesMonitoringOptions | str; CapacityOptionType: _CapacityOptionType | str
    InstanceMetadataTagsPropagation: bool
    InstanceRequirements: InstanceRequirementsRequestDict | InstanceRequirementsRequest; FipsEnabled: bool
    CapacityReservations: CapacityReservationRequestDict | CapacityReservationRequest; NitroEnclavesEnabled: bool
class InstanceLaunchTemplateUpdateDict(TypedDict, total=False):
    Ec2InstanceProfileArn: str
    NetworkConfiguration: ManagedInstancesNetworkConfigurationDict | ManagedInstancesNetworkConfiguration
    StorageConfiguration: ManagedInstancesStorageConfigurationDict | ManagedInstancesStorageConfiguration
    InstanceMetadataTagsPropagation: bool
    LocalStorageConfiguration: ManagedInstancesLocalStorageConfigurationDict | ManagedInstancesLocalStorageConfiguration
    Monitoring: ManagedInstancesMonitoringOptions | str
    InstanceRequirements: InstanceRequirementsRequestDict | InstanceRequirementsRequest
    CapacityReservations: CapacityReservationRequestDict | CapacityReservationRequest
class InstanceRequirementsRequestDict(TypedDict, total=False):
    VCpuCount: Required[VCpuCountRangeRequestDict | VCpuCountRangeRequest]
    MemoryMiB: Required[MemoryMiBRequestDict | MemoryMiBRequest]; CpuManufacturers: Sequence[CpuManufacturer | str]
    MemoryGiBPerVCpu: MemoryGiBPerVCpuRequestDict | MemoryGiBPerVCpuRequest; ExcludedInstanceTypes: Sequence[str]
    InstanceGenerations: Sequence[InstanceGeneration | str]; SpotMaxPricePercentageOverLowestPrice: int
    OnDemandMaxPricePercentageOverLowestPrice: int; BareMetal: _BareMetal | str
    BurstablePerformance: _BurstablePerformance | str; RequireHibernateSupport: bool
    NetworkInterfaceCount: NetworkInterfaceCountRequestDict | NetworkInterfaceCountRequest
    LocalStorage: _LocalStorage | str; LocalStorageTypes: Sequence[LocalStorageType | str]
    TotalLocalStorageGB: TotalLocalStorageGBRequestDict | TotalLocalStorageGBRequest
    BaselineEbsBandwidthMbps: BaselineEbsBandwidthMbpsRequestDict | BaselineEbsBandwidthMbpsRequest
    AcceleratorTypes: Sequence[AcceleratorType | str]
    AcceleratorCount: AcceleratorCountRequestDict | AcceleratorCountRequest
    AcceleratorManufacturers: Sequence[AcceleratorManufacturer | str]
    AcceleratorNames: Sequence[AcceleratorName | str]
    AcceleratorTotalMemoryMiB: AcceleratorTotalMemoryMiBRequestDict | AcceleratorTotalMemoryMiBRequest
    NetworkBandwidthGbps: NetworkBandwidthGbpsRequestDict | NetworkBandwidthGbpsRequest
    AllowedInstanceTypes: Sequence[str]; MaxSpotPriceAsPercentageOfOptimalOnDemandPrice: int
class KernelCapabilitiesDict(TypedDict, total=False):
    Add: Sequence[str]; Drop: Sequence[str]
class KeyValuePairDict(TypedDict, total=False):
    Name: str; Value: str
class LinearConfigurationDict(TypedDict, total=False):
    StepPercent: float; StepBakeTimeInMinutes: int
class LinuxParametersDict(TypedDict, total=False):
    Capabilities: KernelCapabilitiesDict | KernelCapabilities; Devices: Sequence[DeviceDict | Device]
    InitProcessEnabled: bool; SharedMemorySize: int; Tmpfs: Sequence[TmpfsDict | _Tmpfs]; MaxSwap: int
    Swappiness: int
class ListAccountSettingsRequestDict(TypedDict, total=False):
    Name: SettingName | str; Value: str; PrincipalArn: str; EffectiveSettings: bool; NextToken: str; MaxResults: int
class ListAttributesRequestDict(TypedDict, total=False):
    Cluster: str; TargetType: Required[_TargetType | str]; AttributeName: str; AttributeValue: str; NextToken: str
    MaxResults: int
class ListClustersRequestDict(TypedDict, total=False):
    NextToken: str; MaxResults: int
class ListContainerInstancesRequestDict(TypedDict, total=False):
    Cluster: str; Filter: str; NextToken: str; MaxResults: int; Status: ContainerInstanceStatus | str
class ListDaemonDeploymentsRequestDict(TypedDict, total=False):
    DaemonArn: Required[str]; Status: Sequence[DaemonDeploymentStatus | str]; CreatedAt: CreatedAtDict
    MaxResults: int; NextToken: str
class ListDaemonTaskDefinitionsRequestDict(TypedDict, total=False):
    FamilyPrefix: str; Family: str; Revision: DaemonTaskDefinitionRevisionFilter | str
    Status: DaemonTaskDefinitionStatusFilter | str; Sort: SortOrder | str; NextToken: str; MaxResults: int
class ListDaemonsRequestDict(TypedDict, total=False):
    ClusterArn: str; CapacityProviderArns: Sequence[str]; MaxResults: int; NextToken: str
class ListGatewayClusterAssociationsRequestDict(TypedDict, total=False):
    Gateway: str; Cluster: str; Status: Sequence[GatewayClusterAssociationStatus | str]; MaxResults: int
    NextToken: str
class ListGatewayRoutesRequestDict(TypedDict, total=False):
    Gateway: str; Cluster: str; Service: str; ServiceContainerPortName: str
    Status: Sequence[GatewayRouteStatus | str]; MaxResults: int; NextToken: str
class ListGatewaysRequestDict(TypedDict, total=False):
    Names: Sequence[str]; Status: Sequence[GatewayStatus | str]; MaxResults: int; NextToken: str
class ListServiceDeploymentsRequestDict(TypedDict, total=False):
    Service: Required[str]; Cluster: str; Status: Sequence[ServiceDeploymentStatus | str]; CreatedAt: CreatedAtDict
    NextToken: str; MaxResults: int
class ListServicesByNamespaceRequestDict(TypedDict, total=False):
    Namespace: Required[str]; NextToken: str; MaxResults: int
class ListServicesRequestDict(TypedDict, total=False):
    Cluster: str; NextToken: str; MaxResults: int; LaunchType: _LaunchType | str
    SchedulingStrategy: _SchedulingStrategy | str; ResourceManagementType: _ResourceManagementType | str
class ListTagsForResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]
class ListTaskDefinitionFamiliesRequestDict(TypedDict, total=False):
    FamilyPrefix: str; Status: TaskDefinitionFamilyStatus | str; NextToken: str; MaxResults: int
class ListTaskDefinitionsRequestDict(TypedDict, total=False):
    FamilyPrefix: str; Status: TaskDefinitionStatus | str; Sort: SortOrder | str; NextToken: str; MaxResults: int
class ListTasksRequestDict(TypedDict, total=False):
    Cluster: str; ContainerInstance: str; Family: str; NextToken: str; MaxResults: int; StartedBy: str
    ServiceName: str; DesiredStatus: _DesiredStatus | str; LaunchType: _LaunchType | str; DaemonName: str
class LoadBalancerDict(TypedDict, total=False):
    TargetGroupArn: str; LoadBalancerName: str; ContainerName: str; ContainerPort: int
    AdvancedConfiguration: AdvancedConfigurationDict | _AdvancedConfiguration
class LogConfigurationDict(TypedDict, total=False):
    LogDriver: Required[_LogDriver | str]; Options: Mapping[str, str]; SecretOptions: Sequence[SecretDict | Secret]
class LogDriverVolumeConfigurationDict(TypedDict, total=False):
    Driver: Required[LogDriver | str]
class ManagedAgentStateChangeDict(TypedDict, total=False):
    ContainerName: Required[str]; ManagedAgentName: Required[_ManagedAgentName | str]; Status: Required[str]
    Reason: str
class ManagedInstancesLocalStorageConfigurationDict(TypedDict, total=False):
    UseLocalStorage: bool
class ManagedInstancesNetworkConfigurationDict(TypedDict, total=False):
    Subnets: Sequence[str]; SecurityGroups: Sequence[str]
class ManagedInstancesStorageConfigurationDict(TypedDict, total=False):
    StorageSizeGiB: int
class ManagedScalingDict(TypedDict, total=False):
    Status: ManagedScalingStatus | str; TargetCapacity: int; MinimumScalingStepSize: int; MaximumScalingStepSize: int
    InstanceWarmupPeriod: int
class ManagedStorageConfigurationDict(TypedDict, total=False):
    KmsKeyId: str; FargateEphemeralStorageKmsKeyId: str
class MemoryGiBPerVCpuRequestDict(TypedDict, total=False):
    Min: float; Max: float
class MemoryMiBRequestDict(TypedDict, total=False):
    Min: Required[int]; Max: int
class MetricConfigurationDict(TypedDict, total=False):
    MetricNames: Required[Sequence[str]]; ResolutionSeconds: Required[int]
class MonitoringConfigurationDict(TypedDict, total=False):
    MetricConfigurations: Sequence[MetricConfigurationDict | MetricConfiguration]
class MountPointDict(TypedDict, total=False):
    SourceVolume: str; ContainerPath: str; ReadOnly: bool
class NetworkBandwidthGbpsRequestDict(TypedDict, total=False):
    Min: float; Max: float
class NetworkBindingDict(TypedDict, total=False):
    BindIP: str; ContainerPort: int; HostPort: int; Protocol: TransportProtocol | str; ContainerPortRange: str
    HostPortRange: str
class NetworkConfigurationDict(TypedDict, total=False):
    AwsvpcConfiguration: AwsVpcConfigurationDict | AwsVpcConfiguration
class NetworkInterfaceCountRequestDict(TypedDict, total=False):
    Min: int; Max: int
class NvidiaMpsAllocationDict(TypedDict, total=False):
    Memory: Required[int]; MaxComputePercent: int
class PlacementConstraintDict(TypedDict, total=False):
    Type: PlacementConstraintType | str; Expression: str
class PlacementStrategyDict(TypedDict, total=False):
    Type: PlacementStrategyType | str; Field: str
class PlatformDeviceDict(TypedDict, total=False):
    Id: Required[str]; Type: Required[PlatformDeviceType | str]
class PortMappingDict(TypedDict, total=False):
    ContainerPort: int; HostPort: int; Protocol: TransportProtocol | str; Name: str
    AppProtocol: ApplicationProtocol | str; ContainerPortRange: str
class ProxyConfigurationDict(TypedDict, total=False):
    Type: ProxyConfigurationType | str; ContainerName: Required[str]
    Properties: Sequence[KeyValuePairDict | KeyValuePair]
class PutAccountSettingDefaultRequestDict(TypedDict, total=False):
    Name: Required[SettingName | str]; Value: Required[str]
class PutAccountSettingRequestDict(TypedDict, total=False):
    Name: Required[SettingName | str]; Value: Required[str]; PrincipalArn: str
class PutAttributesRequestDict(TypedDict, total=False):
    Cluster: str; Attributes: Required[Sequence[AttributeDict | Attribute]]
class PutClusterCapacityProvidersRequestDict(TypedDict, total=False):
    Cluster: Required[str]; CapacityProviders: Required[Sequence[str]]
    DefaultCapacityProviderStrategy: Required[Sequence[CapacityProviderStrategyItemDict | CapacityProviderStrategyItem]]
class RegisterContainerInstanceRequestDict(TypedDict, total=False):
    Cluster: str; InstanceIdentityDocument: str; InstanceIdentityDocumentSignature: str
    TotalResources: Sequence[ResourceDict | Resource]; VersionInfo: VersionInfoDict | _VersionInfo
    ContainerInstanceArn: str; Attributes: Sequence[AttributeDict | Attribute]
    PlatformDevices: Sequence[PlatformDeviceDict]; Tags: Sequence[TagDict | Tag]
class RegisterDaemonTaskDefinitionRequestDict(TypedDict, total=False):
    Family: Required[str]; TaskRoleArn: str; ExecutionRoleArn: str
    ContainerDefinitions: Required[Sequence[DaemonContainerDefinitionDict | DaemonContainerDefinition]]; Cpu: str
    Memory: str; Volumes: Sequence[DaemonVolumeDict | DaemonVolume]; Tags: Sequence[TagDict | Tag]
    PidMode: DaemonPidMode | str; IpcMode: DaemonIpcMode | str
class RegisterTaskDefinitionRequestDict(TypedDict, total=False):
    Family: Required[str]; TaskRoleArn: str; ExecutionRoleArn: str; NetworkMode: _NetworkMode | str
    ContainerDefinitions: Required[Sequence[ContainerDefinitionDict | ContainerDefinition]]
    Volumes: Sequence[VolumeDict | Volume]
    PlacementConstraints: Sequence[TaskDefinitionPlacementConstraintDict | TaskDefinitionPlacementConstraint]
    RequiresCompatibilities: Sequence[Compatibility | str]; Cpu: str; Memory: str; Tags: Sequence[TagDict | Tag]
    PidMode: _PidMode | str; IpcMode: _IpcMode | str; ProxyConfiguration: ProxyConfigurationDict | _ProxyConfiguration
    InferenceAccelerators: Sequence[InferenceAcceleratorDict | InferenceAccelerator]
    EphemeralStorage: EphemeralStorageDict | _EphemeralStorage
    RuntimePlatform: RuntimePlatformDict | _RuntimePlatform; EnableFaultInjection: bool
    TrustedExecutionConfiguration: TrustedExecutionConfigurationDict | _TrustedExecutionConfiguration
class RepositoryCredentialsDict(TypedDict, total=False):
    CredentialsParameter: Required[str]
class ResourceDict(TypedDict, total=False):
    Name: str; Type: str; DoubleValue: float; LongValue: int; IntegerValue: int; StringSetValue: Sequence[str]
class ResourceRequirementDict(TypedDict, total=False):
    Value: str; Type: Required[ResourceType | str]; SharingStrategy: SharingStrategyDict | _SharingStrategy
class RunTaskRequestDict(TypedDict, total=False):
    CapacityProviderStrategy: Sequence[CapacityProviderStrategyItemDict | CapacityProviderStrategyItem]; Cluster: str
    Count: int; EnableECSManagedTags: bool; EnableExecuteCommand: bool; Group: str; LaunchType: _LaunchType | str
    NetworkConfiguration: NetworkConfigurationDict | _NetworkConfiguration; Overrides: TaskOverrideDict | TaskOverride
    PlacementConstraints: Sequence[PlacementConstraintDict | PlacementConstraint]
    PlacementStrategy: Sequence[PlacementStrategyDict | _PlacementStrategy]; PlatformVersion: str
    PropagateTags: _PropagateTags | str; ReferenceId: str; StartedBy: str; Tags: Sequence[TagDict | Tag]
    TaskDefinition: Required[str]; ClientToken: str; VolumeConfigurations: Sequence[TaskVolumeConfigurationDict]
class RuntimePlatformDict(TypedDict, total=False):
    CpuArchitecture: CPUArchitecture | str; OperatingSystemFamily: OSFamily | str
class S3FilesVolumeConfigurationDict(TypedDict, total=False):
    FileSystemArn: Required[str]; RootDirectory: str; TransitEncryptionPort: int; AccessPointArn: str
class ScaleDict(TypedDict, total=False):
    Value: float; Unit: ScaleUnit | str
class SecretDict(TypedDict, total=False):
    Name: Required[str]; ValueFrom: Required[str]
class ServiceConnectAccessLogConfigurationDict(TypedDict, total=False):
    Format: Required[ServiceConnectAccessLoggingFormat | str]
    IncludeQueryParameters: ServiceConnectIncludeQueryParameters | str
class ServiceConnectClientAliasDict(TypedDict, total=False):
    Port: Required[int]; DnsName: str
    TestTrafficRules: ServiceConnectTestTrafficRulesDict | ServiceConnectTestTrafficRules
class ServiceConnectConfigurationDict(TypedDict, total=False):
    Enabled: Required[bool]; Namespace: str; Services: Sequence[ServiceConnectServiceDict | ServiceConnectService]
    LogConfiguration: LogConfigurationDict | _LogConfiguration
    AccessLogConfiguration: ServiceConnectAccessLogConfigurationDict | ServiceConnectAccessLogConfiguration
    ContainerConfigurations: Sequence[ServiceConnectContainerConfigurationDict | ServiceConnectContainerConfiguration]
class ServiceConnectContainerConfigurationDict(TypedDict, total=False):
    LogLevel: ServiceConnectContainerLogLevel | str
class ServiceConnectServiceDict(TypedDict, total=False):
    PortName: Required[str]; DiscoveryName: str
    ClientAliases: Sequence[ServiceConnectClientAliasDict | ServiceConnectClientAlias]; IngressPortOverride: int
    Timeout: TimeoutConfigurationDict | TimeoutConfiguration
    Tls: ServiceConnectTlsConfigurationDict | ServiceConnectTlsConfiguration
class ServiceConnectTestTrafficHeaderMatchRulesDict(TypedDict, total=False):
    Exact: Required[str]
class ServiceConnectTestTrafficHeaderRulesDict(TypedDict, total=False):
    Name: Required[str]
    Value: ServiceConnectTestTrafficHeaderMatchRulesDict | ServiceConnectTestTrafficHeaderMatchRules
class ServiceConnectTestTrafficRulesDict(TypedDict, total=False):
    Header: Required[ServiceConnectTestTrafficHeaderRulesDict | ServiceConnectTestTrafficHeaderRules]
class ServiceConnectTlsCertificateAuthorityDict(TypedDict, total=False):
    AwsPcaAuthorityArn: str
class ServiceConnectTlsConfigurationDict(TypedDict, total=False):
    IssuerCertificateAuthority: Required[ServiceConnectTlsCertificateAuthorityDict | ServiceConnectTlsCertificateAuthority]
    KmsKey: str; RoleArn: str
class ServiceManagedEBSVolumeConfigurationDict(TypedDict, total=False):
    Encrypted: bool; KmsKeyId: str; VolumeType: str; SizeInGiB: int; SnapshotId: str; VolumeInitializationRate: int
    Iops: int; Throughput: int; TagSpecifications: Sequence[EBSTagSpecificationDict | EBSTagSpecification]
    RoleArn: Required[str]; FilesystemType: TaskFilesystemType | str
class ServiceRegistryDict(TypedDict, total=False):
    RegistryArn: str; Port: int; ContainerName: str; ContainerPort: int
class ServiceVolumeConfigurationDict(TypedDict, total=False):
    Name: Required[str]
    ManagedEBSVolume: ServiceManagedEBSVolumeConfigurationDict | ServiceManagedEBSVolumeConfiguration
class SharingStrategyDict(TypedDict, total=False):
    NvidiaMps: NvidiaMpsAllocationDict | NvidiaMpsAllocation
class StartTaskRequestDict(TypedDict, total=False):
    Cluster: str; ContainerInstances: Required[Sequence[str]]; EnableECSManagedTags: bool; EnableExecuteCommand: bool
    Group: str; NetworkConfiguration: NetworkConfigurationDict | _NetworkConfiguration
    Overrides: TaskOverrideDict | TaskOverride; PropagateTags: _PropagateTags | str; ReferenceId: str; StartedBy: str
    Tags: Sequence[TagDict | Tag]; TaskDefinition: Required[str]
    VolumeConfigurations: Sequence[TaskVolumeConfigurationDict]
class StopServiceDeploymentRequestDict(TypedDict, total=False):
    ServiceDeploymentArn: Required[str]; StopType: StopServiceDeploymentStopType | str
class StopTaskRequestDict(TypedDict, total=False):
    Cluster: str; Task: Required[str]; Reason: str
class SubmitAttachmentStateChangesRequestDict(TypedDict, total=False):
    Cluster: str; Attachments: Required[Sequence[AttachmentStateChangeDict]]
class SubmitContainerStateChangeRequestDict(TypedDict, total=False):
    Cluster: str; Task: str; ContainerName: str; RuntimeId: str; Status: str; ExitCode: int; Reason: str
    NetworkBindings: Sequence[NetworkBindingDict | NetworkBinding]
class SubmitTaskStateChangeRequestDict(TypedDict, total=False):
    Cluster: str; Task: str; Status: str; Reason: str; Containers: Sequence[ContainerStateChangeDict]
    Attachments: Sequence[AttachmentStateChangeDict]; ManagedAgents: Sequence[ManagedAgentStateChangeDict]
    PullStartedAt: str | datetime; PullStoppedAt: str | datetime; ExecutionStoppedAt: str | datetime
class SystemControlDict(TypedDict, total=False):
    Namespace: str; Value: str
class TagDict(TypedDict, total=False):
    Key: str; Value: str
class TagResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]; Tags: Required[Sequence[TagDict | Tag]]
class TaskDefinitionPlacementConstraintDict(TypedDict, total=False):
    Type: TaskDefinitionPlacementConstraintType | str; Expression: str
class TaskManagedEBSVolumeConfigurationDict(TypedDict, total=False):
    Encrypted: bool; KmsKeyId: str; VolumeType: str; SizeInGiB: int; SnapshotId: str; VolumeInitializationRate: int
    Iops: int; Throughput: int; TagSpecifications: Sequence[EBSTagSpecificationDict | EBSTagSpecification]
    RoleArn: Required[str]; TerminationPolicy: TaskManagedEBSVolumeTerminationPolicyDict
    FilesystemType: TaskFilesystemType | str
class TaskManagedEBSVolumeTerminationPolicyDict(TypedDict, total=False):
    DeleteOnTermination: Required[bool]
class TaskOverrideDict(TypedDict, total=False):
    ContainerOverrides: Sequence[ContainerOverrideDict | ContainerOverride]; Cpu: str
    InferenceAcceleratorOverrides: Sequence[InferenceAcceleratorOverrideDict | InferenceAcceleratorOverride]
    ExecutionRoleArn: str; Memory: str; TaskRoleArn: str; EphemeralStorage: EphemeralStorageDict | _EphemeralStorage
class TaskVolumeConfigurationDict(TypedDict, total=False):
    Name: Required[str]; ManagedEBSVolume: TaskManagedEBSVolumeConfigurationDict
class ThresholdConfigurationDict(TypedDict, total=False):
    Type: Required[ThresholdType | str]; Value: Required[int]
class TimeoutConfigurationDict(TypedDict, total=False):
    IdleTimeoutSeconds: int; PerRequestTimeoutSeconds: int
class TmpfsDict(TypedDict, total=False):
    ContainerPath: Required[str]; Size: Required[int]; MountOptions: Sequence[str]
class TotalLocalStorageGBRequestDict(TypedDict, total=False):
    Min: float; Max: float
class TrustedExecutionConfigurationDict(TypedDict, total=False):
    IsolationMode: Required[_IsolationMode | str]; AttestationPolicy: str
class UlimitDict(TypedDict, total=False):
    Name: Required[UlimitName | str]; SoftLimit: Required[int]; HardLimit: Required[int]
class UntagResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]; TagKeys: Required[Sequence[str]]
class UpdateCapacityProviderRequestDict(TypedDict, total=False):
    Name: Required[str]; Cluster: str; AutoScalingGroupProvider: AutoScalingGroupProviderUpdateDict
    ManagedInstancesProvider: UpdateManagedInstancesProviderConfigurationDict
class UpdateClusterRequestDict(TypedDict, total=False):
    Cluster: Required[str]; Settings: Sequence[ClusterSettingDict | ClusterSetting]
    Configuration: ClusterConfigurationDict | ClusterConfiguration
    ServiceConnectDefaults: ClusterServiceConnectDefaultsRequestDict
class UpdateClusterSettingsRequestDict(TypedDict, total=False):
    Cluster: Required[str]; Settings: Required[Sequence[ClusterSettingDict | ClusterSetting]]
class UpdateContainerAgentRequestDict(TypedDict, total=False):
    Cluster: str; ContainerInstance: Required[str]
class UpdateContainerInstancesStateRequestDict(TypedDict, total=False):
    Cluster: str; ContainerInstances: Required[Sequence[str]]; Status: Required[ContainerInstanceStatus | str]
class UpdateDaemonRequestDict(TypedDict, total=False):
    DaemonArn: Required[str]; DaemonTaskDefinitionArn: Required[str]; CapacityProviderArns: Required[Sequence[str]]
    DeploymentConfiguration: DaemonDeploymentConfigurationDict | DaemonDeploymentConfiguration
    PropagateTags: DaemonPropagateTags | str; EnableECSManagedTags: bool; EnableExecuteCommand: bool; Critical: bool
class UpdateExpressGatewayServiceRequestDict(TypedDict, total=False):
    ServiceArn: Required[str]; ExecutionRoleArn: str; HealthCheckPath: str
    PrimaryContainer: ExpressGatewayContainerDict | ExpressGatewayContainer; TaskRoleArn: str
    NetworkConfiguration: ExpressGatewayServiceNetworkConfigurationDict | ExpressGatewayServiceNetworkConfiguration
    Cpu: str; Memory: str; CpuArchitecture: ExpressCpuArchitecture | str
    ScalingTarget: ExpressGatewayScalingTargetDict | ExpressGatewayScalingTarget; TaskDefinitionArn: str
class UpdateGatewayAlbConfigurationDict(TypedDict, total=False):
    NetworkConfiguration: UpdateGatewayNetworkConfigurationDict; MaxAlbCount: int; WebACLArn: str
    AccessLogs: GatewayElbAccessLogConfigurationDict | GatewayElbAccessLogConfiguration
    HttpDesync: GatewayAlbDesyncMitigationMode | str
    TestTrafficRules: GatewayAlbTestTrafficRulesDict | GatewayAlbTestTrafficRules
class UpdateGatewayConfigurationDict(TypedDict, total=False):
    HostSharedAlb: UpdateGatewayAlbConfigurationDict
class UpdateGatewayNetworkConfigurationDict(TypedDict, total=False):
    InboundSecurityGroup: str
class UpdateGatewayRequestDict(TypedDict, total=False):
    Gateway: Required[str]; InfrastructureRoleArn: str; DeletionProtection: bool
    Configuration: UpdateGatewayConfigurationDict; PropagateTags: PropagateGatewayTags | str
class UpdateManagedInstancesProviderConfigurationDict(TypedDict, total=False):
    InfrastructureRoleArn: Required[str]; InstanceLaunchTemplate: Required[InstanceLaunchTemplateUpdateDict]
    PropagateTags: PropagateMITags | str
    InfrastructureOptimization: InfrastructureOptimizationDict | _InfrastructureOptimization
    AutoRepairConfiguration: AutoRepairConfigurationDict | _AutoRepairConfiguration
class UpdateServicePrimaryTaskSetRequestDict(TypedDict, total=False):
    Cluster: Required[str]; Service: Required[str]; PrimaryTaskSet: Required[str]
class UpdateServiceRequestDict(TypedDict, total=False):
    Cluster: str; Service: Required[str]; DesiredCount: int; TaskDefinition: str
    CapacityProviderStrategy: Sequence[CapacityProviderStrategyItemDict | CapacityProviderStrategyItem]
    DeploymentConfiguration: DeploymentConfigurationDict | _DeploymentConfiguration
    AvailabilityZoneRebalancing: _AvailabilityZoneRebalancing | str
    NetworkConfiguration: NetworkConfigurationDict | _NetworkConfiguration
    PlacementConstraints: Sequence[PlacementConstraintDict | PlacementConstraint]
    PlacementStrategy: Sequence[PlacementStrategyDict | _PlacementStrategy]; PlatformVersion: str
    ForceNewDeployment: bool; HealthCheckGracePeriodSeconds: int
    DeploymentController: DeploymentControllerDict | _DeploymentController; EnableExecuteCommand: bool
    EnableECSManagedTags: bool; LoadBalancers: Sequence[LoadBalancerDict | LoadBalancer]
    PropagateTags: _PropagateTags | str; ServiceRegistries: Sequence[ServiceRegistryDict | ServiceRegistry]
    ServiceConnectConfiguration: ServiceConnectConfigurationDict | _ServiceConnectConfiguration
    VolumeConfigurations: Sequence[ServiceVolumeConfigurationDict | ServiceVolumeConfiguration]
    VpcLatticeConfigurations: Sequence[VpcLatticeConfigurationDict | VpcLatticeConfiguration]
    GatewayConnectors: Sequence[GatewayConnectorDict | GatewayConnector]
    Monitoring: MonitoringConfigurationDict | MonitoringConfiguration
class UpdateTaskProtectionRequestDict(TypedDict, total=False):
    Cluster: Required[str]; Tasks: Required[Sequence[str]]; ProtectionEnabled: Required[bool]; ExpiresInMinutes: int
class UpdateTaskSetRequestDict(TypedDict, total=False):
    Cluster: Required[str]; Service: Required[str]; TaskSet: Required[str]; Scale: Required[ScaleDict | _Scale]
class VCpuCountRangeRequestDict(TypedDict, total=False):
    Min: Required[int]; Max: int
class VersionInfoDict(TypedDict, total=False):
    AgentVersion: str; AgentHash: str; DockerVersion: str
class VolumeDict(TypedDict, total=False):
    Name: str; Host: HostVolumePropertiesDict | HostVolumeProperties
    DockerVolumeConfiguration: DockerVolumeConfigurationDict | _DockerVolumeConfiguration
    EfsVolumeConfiguration: EFSVolumeConfigurationDict | EFSVolumeConfiguration
    S3filesVolumeConfiguration: S3FilesVolumeConfigurationDict | S3FilesVolumeConfiguration
    FsxWindowsFileServerVolumeConfiguration: FSxWindowsFileServerVolumeConfigurationDict | FSxWindowsFileServerVolumeConfiguration
    ConfiguredAtLaunch: bool
class VolumeFromDict(TypedDict, total=False):
    SourceContainer: str; ReadOnly: bool
class VpcLatticeAdvancedConfigurationDict(TypedDict, total=False):
    AlternateTargetGroupArn: str; ProductionListenerRule: str; TestListenerRule: str
class VpcLatticeConfigurationDict(TypedDict, total=False):
    RoleArn: Required[str]; TargetGroupArn: Required[str]; PortName: Required[str]
    AdvancedConfiguration: VpcLatticeAdvancedConfigurationDict | VpcLatticeAdvancedConfiguration
class AcceleratorCountRequest:
    Min: int; Max: int
class AcceleratorTotalMemoryMiBRequest:
    Min: int; Max: int
class AdvancedConfiguration:
    AlternateTargetGroupArn: str; ProductionListenerRule: str; TestListenerRule: str; RoleArn: str
class AssociateGatewayWithClusterResponse:
    GatewayArn: str; ClusterArn: str; Status: GatewayClusterAssociationStatus
class Attachment:
    Id: str; Type: str; Status: str; Details: list[KeyValuePair]
class Attribute:
    Name: str; Value: str; TargetType: _TargetType; TargetId: str
class AutoRepairConfiguration:
    ActionsStatus: AutoRepairActionsStatus
class AutoScalingGroupProvider:
    AutoScalingGroupArn: str; ManagedScaling: _ManagedScaling
    ManagedTerminationProtection: _ManagedTerminationProtection; ManagedDraining: _ManagedDraining
class AwsVpcConfiguration:
    Subnets: list[str]; SecurityGroups: list[str]; AssignPublicIp: _AssignPublicIp
class BaselineEbsBandwidthMbpsRequest:
    Min: int; Max: int
class CanaryConfiguration:
    CanaryPercent: float; CanaryBakeTimeInMinutes: int
class CapacityProvider:
    CapacityProviderArn: str; Name: str; Cluster: str; Status: CapacityProviderStatus
    AutoScalingGroupProvider: _AutoScalingGroupProvider; ManagedInstancesProvider: _ManagedInstancesProvider
    UpdateStatus: CapacityProviderUpdateStatus; UpdateStatusReason: str; Tags: list[Tag]; Type: CapacityProviderType
class CapacityProviderStrategyItem:
    CapacityProvider: str; Weight: int; Base: int
class CapacityReservationRequest:
    ReservationGroupArn: str; ReservationPreference: CapacityReservationPreference
class Cluster:
    ClusterArn: str; ClusterName: str; Configuration: ClusterConfiguration; Status: str
    RegisteredContainerInstancesCount: int; RunningTasksCount: int; PendingTasksCount: int; ActiveServicesCount: int
    Statistics: list[KeyValuePair]; Tags: list[Tag]; Settings: list[ClusterSetting]; CapacityProviders: list[str]
    DefaultCapacityProviderStrategy: list[CapacityProviderStrategyItem]; Attachments: list[Attachment]
    AttachmentsStatus: str; ServiceConnectDefaults: ClusterServiceConnectDefaults
class ClusterConfiguration:
    ExecuteCommandConfiguration: _ExecuteCommandConfiguration
    ManagedStorageConfiguration: _ManagedStorageConfiguration
class ClusterServiceConnectDefaults:
    Namespace: str
class ClusterSetting:
    Name: ClusterSettingName; Value: str
class Container:
    ContainerArn: str; TaskArn: str; Name: str; Image: str; ImageDigest: str; RuntimeId: str; LastStatus: str
    ExitCode: int; Reason: str; NetworkBindings: list[NetworkBinding]; NetworkInterfaces: list[NetworkInterface]
    HealthStatus: _HealthStatus; ManagedAgents: list[ManagedAgent]; Cpu: str; Memory: str; MemoryReservation: str
    GpuIds: list[str]; NeuronDeviceIds: list[str]; GpuSharingStrategy: SharingStrategy
class ContainerDefinition:
    Name: str; Image: str; RepositoryCredentials: _RepositoryCredentials; Cpu: int; Memory: int
    MemoryReservation: int; Links: list[str]; PortMappings: list[PortMapping]; Essential: bool
    RestartPolicy: ContainerRestartPolicy; EntryPoint: list[str]; Command: list[str]; Environment: list[KeyValuePair]
    EnvironmentFiles: list[EnvironmentFile]; MountPoints: list[MountPoint]; VolumesFrom: list[VolumeFrom]
    LinuxParameters: _LinuxParameters; Secrets: list[Secret]; DependsOn: list[ContainerDependency]; StartTimeout: int
    StopTimeout: int; VersionConsistency: _VersionConsistency; Hostname: str; User: str; WorkingDirectory: str
    DisableNetworking: bool; Privileged: bool; ReadonlyRootFilesystem: bool; DnsServers: list[str]
    DnsSearchDomains: list[str]; ExtraHosts: list[HostEntry]; DockerSecurityOptions: list[str]; Interactive: bool
    PseudoTerminal: bool; DockerLabels: dict[str, str]; Ulimits: list[Ulimit]; LogConfiguration: _LogConfiguration
    HealthCheck: _HealthCheck; SystemControls: list[SystemControl]; ResourceRequirements: list[ResourceRequirement]
    FirelensConfiguration: _FirelensConfiguration; CredentialSpecs: list[str]
class ContainerDependency:
    ContainerName: str; Condition: ContainerCondition
class ContainerImage:
    ContainerName: str; ImageDigest: str; Image: str
class ContainerInstance:
    ContainerInstanceArn: str; Ec2InstanceId: str; CapacityProviderName: str; Version: int; VersionInfo: _VersionInfo
    RemainingResources: list[Resource]; RegisteredResources: list[Resource]; Status: str; StatusReason: str
    AgentConnected: bool; RunningTasksCount: int; PendingTasksCount: int; AgentUpdateStatus: _AgentUpdateStatus
    Attributes: list[Attribute]; RegisteredAt: str; Attachments: list[Attachment]; Tags: list[Tag]
    HealthStatus: ContainerInstanceHealthStatus; GpuDevices: list[GpuDevice]
class ContainerInstanceHealthStatus:
    OverallStatus: InstanceHealthCheckState; Details: list[InstanceHealthCheckResult]
class ContainerOverride:
    Name: str; Command: list[str]; Environment: list[KeyValuePair]; EnvironmentFiles: list[EnvironmentFile]; Cpu: int
    Memory: int; MemoryReservation: int; ResourceRequirements: list[ResourceRequirement]
class ContainerRestartPolicy:
    Enabled: bool; IgnoredExitCodes: list[int]; RestartAttemptPeriod: int
class ContinueServiceDeploymentResponse:
    ServiceDeploymentArn: str
class CreateCapacityProviderResponse:
    CapacityProvider: _CapacityProvider
class CreateClusterResponse:
    Cluster: _Cluster
class CreateDaemonResponse:
    DaemonArn: str; Status: DaemonStatus; CreatedAt: str; DeploymentArn: str
class CreateExpressGatewayServiceResponse:
    Service: ECSExpressGatewayService
class CreateGatewayResponse:
    GatewayArn: str; Name: str; Status: GatewayStatus
class CreateServiceResponse:
    Service: _Service
class CreateTaskSetResponse:
    TaskSet: _TaskSet
class DaemonAlarmConfiguration:
    AlarmNames: list[str]; Enable: bool
class DaemonCapacityProvider:
    Arn: str; RunningCount: int; WithoutDaemonCount: int
class DaemonCircuitBreaker:
    FailureCount: int; Status: DaemonDeploymentRollbackMonitorsStatus; Threshold: int
class DaemonContainerDefinition:
    Name: str; Image: str; Memory: int; MemoryReservation: int; RepositoryCredentials: _RepositoryCredentials
    HealthCheck: _HealthCheck; Cpu: int; Essential: bool; EntryPoint: list[str]; Command: list[str]
    WorkingDirectory: str; EnvironmentFiles: list[EnvironmentFile]; Environment: list[KeyValuePair]
    Secrets: list[Secret]; ReadonlyRootFilesystem: bool; MountPoints: list[MountPoint]
    LogConfiguration: _LogConfiguration; FirelensConfiguration: _FirelensConfiguration; Privileged: bool; User: str
    Ulimits: list[Ulimit]; LinuxParameters: DaemonLinuxParameters; DependsOn: list[ContainerDependency]
    StartTimeout: int; StopTimeout: int; SystemControls: list[SystemControl]; Interactive: bool; PseudoTerminal: bool
    RestartPolicy: ContainerRestartPolicy
class DaemonContainerImage:
    ContainerName: str; ImageDigest: str; Image: str
class DaemonDeployment:
    DaemonDeploymentArn: str; ClusterArn: str; Status: DaemonDeploymentStatus; StatusReason: str
    TargetDaemonRevision: DaemonDeploymentRevisionDetail; SourceDaemonRevisions: list[DaemonDeploymentRevisionDetail]
    CircuitBreaker: DaemonCircuitBreaker; Alarms: DaemonDeploymentAlarms; Rollback: DaemonRollback
    DeploymentConfiguration: DaemonDeploymentConfiguration; CreatedAt: str; StartedAt: str; StoppedAt: str
    FinishedAt: str
class DaemonDeploymentAlarms:
    Status: DaemonDeploymentRollbackMonitorsStatus; AlarmNames: list[str]; TriggeredAlarmNames: list[str]
class DaemonDeploymentCapacityProvider:
    Arn: str; RunningInstanceCount: int; WithoutDaemonInstanceCount: int; DrainingInstanceCount: int
class DaemonDeploymentConfiguration:
    DrainPercent: float; Alarms: DaemonAlarmConfiguration; BakeTimeInMinutes: int
class DaemonDeploymentRevisionDetail:
    Arn: str; CapacityProviders: list[DaemonDeploymentCapacityProvider]; TotalRunningInstanceCount: int
    TotalWithoutDaemonInstanceCount: int; TotalDrainingInstanceCount: int
class DaemonDeploymentSummary:
    DaemonDeploymentArn: str; DaemonArn: str; ClusterArn: str; Status: DaemonDeploymentStatus; StatusReason: str
    TargetDaemonRevisionArn: str; CreatedAt: str; StartedAt: str; StoppedAt: str; FinishedAt: str
class DaemonDetail:
    DaemonArn: str; ClusterArn: str; Status: DaemonStatus; CurrentRevisions: list[DaemonRevisionDetail]
    DeploymentArn: str; CreatedAt: str; UpdatedAt: str
class DaemonLinuxParameters:
    Capabilities: KernelCapabilities; Devices: list[Device]; InitProcessEnabled: bool; Tmpfs: list[_Tmpfs]
class DaemonRevision:
    DaemonRevisionArn: str; ClusterArn: str; DaemonArn: str; DaemonTaskDefinitionArn: str; CreatedAt: str
    ContainerImages: list[DaemonContainerImage]; PropagateTags: DaemonPropagateTags; EnableECSManagedTags: bool
    EnableExecuteCommand: bool; Critical: bool
class DaemonRevisionDetail:
    Arn: str; CapacityProviders: list[DaemonCapacityProvider]; TotalRunningCount: int; TotalWithoutDaemonCount: int
class DaemonRollback:
    Reason: str; StartedAt: str; RollbackTargetDaemonRevisionArn: str; RollbackCapacityProviders: list[str]
class DaemonSummary:
    DaemonArn: str; Status: DaemonStatus; CreatedAt: str; UpdatedAt: str
class DaemonTaskDefinition:
    DaemonTaskDefinitionArn: str; Family: str; Revision: int; TaskRoleArn: str; ExecutionRoleArn: str
    ContainerDefinitions: list[DaemonContainerDefinition]; Volumes: list[DaemonVolume]; Cpu: str; Memory: str
    Status: DaemonTaskDefinitionStatus; RegisteredAt: str; DeleteRequestedAt: str; RegisteredBy: str
    PidMode: DaemonPidMode; IpcMode: DaemonIpcMode
class DaemonTaskDefinitionSummary:
    Arn: str; RegisteredAt: str; RegisteredBy: str; DeleteRequestedAt: str; Status: DaemonTaskDefinitionStatus
class DaemonVolume:
    Name: str; Host: HostVolumeProperties; LogDriverVolumeConfiguration: _LogDriverVolumeConfiguration
class DeleteAccountSettingResponse:
    Setting: _Setting
class DeleteAttributesResponse:
    Attributes: list[Attribute]
class DeleteCapacityProviderResponse:
    CapacityProvider: _CapacityProvider
class DeleteClusterResponse:
    Cluster: _Cluster
class DeleteDaemonResponse:
    DaemonArn: str; Status: DaemonStatus; CreatedAt: str; UpdatedAt: str; DeploymentArn: str
class DeleteDaemonTaskDefinitionResponse:
    DaemonTaskDefinitionArn: str
class DeleteExpressGatewayServiceResponse:
    Service: ECSExpressGatewayService
class DeleteGatewayResponse:
    GatewayArn: str; Name: str; Status: GatewayStatus
class DeleteServiceResponse:
    Service: _Service
class DeleteTaskDefinitionsResponse:
    TaskDefinitions: list[TaskDefinition]; Failures: list[Failure]
class DeleteTaskSetResponse:
    TaskSet: _TaskSet
class Deployment:
    Id: str; Status: str; TaskDefinition: str; DesiredCount: int; PendingCount: int; RunningCount: int
    FailedTasks: int; CreatedAt: str; UpdatedAt: str; CapacityProviderStrategy: list[CapacityProviderStrategyItem]
    LaunchType: _LaunchType; PlatformVersion: str; PlatformFamily: str; NetworkConfiguration: _NetworkConfiguration
    RolloutState: DeploymentRolloutState; RolloutStateReason: str
    ServiceConnectConfiguration: _ServiceConnectConfiguration
    ServiceConnectResources: list[ServiceConnectServiceResource]
    VolumeConfigurations: list[ServiceVolumeConfiguration]; FargateEphemeralStorage: DeploymentEphemeralStorage
    VpcLatticeConfigurations: list[VpcLatticeConfiguration]
class DeploymentAlarms:
    AlarmNames: list[str]; Rollback: bool; Enable: bool
class DeploymentCircuitBreaker:
    Enable: bool; Rollback: bool; ResetOnHealthyTask: bool; ThresholdConfiguration: _ThresholdConfiguration
class DeploymentConfiguration:
    DeploymentCircuitBreaker: _DeploymentCircuitBreaker; MaximumPercent: int; MinimumHealthyPercent: int
    Alarms: DeploymentAlarms; Strategy: DeploymentStrategy; BakeTimeInMinutes: int
    LifecycleHooks: list[DeploymentLifecycleHook]; LinearConfiguration: _LinearConfiguration
    CanaryConfiguration: _CanaryConfiguration; EarlySuccessCriteria: DeploymentEarlySuccessCriteria
class DeploymentController:
    Type: DeploymentControllerType
class DeploymentEarlySuccessCriteria:
    Enable: bool; HealthyPercent: int; SourceServiceRevisionCleanup: ServiceRevisionCleanup
class DeploymentEphemeralStorage:
    KmsKeyId: str
class DeploymentLifecycleHook:
    TargetType: DeploymentLifecycleHookTargetType; HookTargetArn: str; RoleArn: str
    LifecycleStages: list[DeploymentLifecycleHookStage]; HookDetails: Any
    TimeoutConfiguration: DeploymentLifecycleHookTimeoutConfiguration
class DeploymentLifecycleHookDetail:
    HookId: str; TargetType: DeploymentLifecycleHookTargetType; TargetArn: str; Status: DeploymentLifecycleHookStatus
    ExpiresAt: str; TimeoutAction: DeploymentLifecycleHookAction
class DeploymentLifecycleHookTimeoutConfiguration:
    TimeoutInMinutes: int; Action: DeploymentLifecycleHookAction
class DeregisterContainerInstanceResponse:
    ContainerInstance: _ContainerInstance
class DeregisterTaskDefinitionResponse:
    TaskDefinition: _TaskDefinition
class DescribeCapacityProvidersResponse:
    CapacityProviders: list[CapacityProvider]; Failures: list[Failure]; NextToken: str
class DescribeClustersResponse:
    Clusters: list[Cluster]; Failures: list[Failure]
class DescribeContainerInstancesResponse:
    ContainerInstances: list[ContainerInstance]; Failures: list[Failure]
class DescribeDaemonDeploymentsResponse:
    Failures: list[Failure]; DaemonDeployments: list[DaemonDeployment]
class DescribeDaemonResponse:
    Daemon: DaemonDetail
class DescribeDaemonRevisionsResponse:
    DaemonRevisions: list[DaemonRevision]; Failures: list[Failure]
class DescribeDaemonTaskDefinitionResponse:
    DaemonTaskDefinition: _DaemonTaskDefinition
class DescribeExpressGatewayServiceResponse:
    Service: ECSExpressGatewayService
class DescribeGatewayAlbConfiguration:
    NetworkConfiguration: GatewayElbNetworkConfiguration; Scheme: GatewayElbScheme
    AccessLogs: GatewayElbAccessLogConfiguration; WebACLArn: str; Port: int; Protocol: GatewayAlbProtocol
    MaxAlbCount: int; CurrentAlbCount: int; HttpDesync: GatewayAlbDesyncMitigationMode
    TestTrafficRules: GatewayAlbTestTrafficRules
class DescribeGatewayConfiguration:
    HostSharedAlb: DescribeGatewayAlbConfiguration
class DescribeGatewayResourcesResponse:
    GatewayResources: _GatewayResources; NextToken: str
class DescribeGatewayResponse:
    Gateway: _Gateway
class DescribeGatewayRouteResponse:
    GatewayRoute: _GatewayRoute
class DescribeServiceDeploymentsResponse:
    ServiceDeployments: list[ServiceDeployment]; Failures: list[Failure]
class DescribeServiceRevisionsResponse:
    ServiceRevisions: list[ServiceRevision]; Failures: list[Failure]
class DescribeServicesResponse:
    Services: list[Service]; Failures: list[Failure]
class DescribeTaskDefinitionResponse:
    TaskDefinition: _TaskDefinition; Tags: list[Tag]
class DescribeTaskSetsResponse:
    TaskSets: list[TaskSet]; Failures: list[Failure]
class DescribeTasksResponse:
    Tasks: list[Task_]; Failures: list[Failure]
class Device:
    HostPath: str; ContainerPath: str; Permissions: list[DeviceCgroupPermission]
class DisassociateGatewayFromClusterResponse:
    GatewayArn: str; ClusterArn: str; Status: GatewayClusterAssociationStatus
class DiscoverPollEndpointResponse:
    Endpoint: str; TelemetryEndpoint: str; ServiceConnectEndpoint: str
class DockerVolumeConfiguration:
    Scope: _Scope; Autoprovision: bool; Driver: str; DriverOpts: dict[str, str]; Labels: dict[str, str]
class EBSTagSpecification:
    ResourceType: EBSResourceType; Tags: list[Tag]; PropagateTags: _PropagateTags
class ECSExpressGatewayService:
    Cluster: str; ServiceName: str; ServiceArn: str; InfrastructureRoleArn: str; Status: ExpressGatewayServiceStatus
    CurrentDeployment: str; ActiveConfigurations: list[ExpressGatewayServiceConfiguration]; Tags: list[Tag]
    CreatedAt: str; UpdatedAt: str
class ECSManagedResources:
    IngressPaths: list[ManagedIngressPath]; AutoScaling: ManagedAutoScaling; MetricAlarms: list[ManagedMetricAlarm]
    ServiceSecurityGroups: list[ManagedSecurityGroup]; LogGroups: list[ManagedLogGroup]
    GatewayConnections: list[GatewayConnection]
class EFSAuthorizationConfig:
    AccessPointId: str; Iam: EFSAuthorizationConfigIAM
class EFSVolumeConfiguration:
    FileSystemId: str; RootDirectory: str; TransitEncryption: EFSTransitEncryption; TransitEncryptionPort: int
    AuthorizationConfig: EFSAuthorizationConfig
class ElbGatewayResources:
    LoadBalancerArn: str; ListenerArn: str; SecurityGroup: str; GatewayRouteArns: list[str]
class EnvironmentFile:
    Value: str; Type: EnvironmentFileType
class EphemeralStorage:
    SizeInGiB: int
class ExecuteCommandConfiguration:
    KmsKeyId: str; Logging: ExecuteCommandLogging; LogConfiguration: ExecuteCommandLogConfiguration
class ExecuteCommandLogConfiguration:
    CloudWatchLogGroupName: str; CloudWatchEncryptionEnabled: bool; S3BucketName: str; S3EncryptionEnabled: bool
    S3KeyPrefix: str
class ExecuteCommandResponse:
    ClusterArn: str; ContainerArn: str; ContainerName: str; Interactive: bool; Session: _Session; TaskArn: str
class ExpressGatewayContainer:
    Image: str; ContainerPort: int; AwsLogsConfiguration: ExpressGatewayServiceAwsLogsConfiguration
    RepositoryCredentials: ExpressGatewayRepositoryCredentials; Command: list[str]; Environment: list[KeyValuePair]
    Secrets: list[Secret]
class ExpressGatewayRepositoryCredentials:
    CredentialsParameter: str
class ExpressGatewayScalingTarget:
    MinTaskCount: int; MaxTaskCount: int; AutoScalingMetric: ExpressGatewayServiceScalingMetric
    AutoScalingTargetValue: int
class ExpressGatewayServiceAwsLogsConfiguration:
    LogGroup: str; LogStreamPrefix: str
class ExpressGatewayServiceConfiguration:
    ServiceRevisionArn: str; ExecutionRoleArn: str; TaskRoleArn: str; TaskDefinitionArn: str; Cpu: str; Memory: str
    CpuArchitecture: ExpressCpuArchitecture; NetworkConfiguration: ExpressGatewayServiceNetworkConfiguration
    HealthCheckPath: str; PrimaryContainer: ExpressGatewayContainer; ScalingTarget: ExpressGatewayScalingTarget
    IngressPaths: list[IngressPathSummary]; CreatedAt: str
class ExpressGatewayServiceNetworkConfiguration:
    SecurityGroups: list[str]; Subnets: list[str]
class ExpressGatewayServiceStatus:
    StatusCode: ExpressGatewayServiceStatusCode; StatusReason: str
class FSxWindowsFileServerAuthorizationConfig:
    CredentialsParameter: str; Domain: str
class FSxWindowsFileServerVolumeConfiguration:
    FileSystemId: str; RootDirectory: str; AuthorizationConfig: FSxWindowsFileServerAuthorizationConfig
class Failure:
    Arn: str; Reason: str; Detail: str
class FirelensConfiguration:
    Type: FirelensConfigurationType; Options: dict[str, str]
class Gateway:
    GatewayArn: str; Name: str; Status: GatewayStatus; StatusReason: str; Failures: list[GatewayResourceFailure]
    InfrastructureRoleArn: str; DeletionProtection: bool; Configuration: DescribeGatewayConfiguration
    AccessType: _AccessType; PropagateTags: PropagateGatewayTags; Tags: list[Tag]; CreatedAt: str; UpdatedAt: str
class GatewayAlbTestTrafficRules:
    Header: GatewayTestTrafficHeader
class GatewayClusterAssociationSummary:
    GatewayArn: str; ClusterArn: str; Status: GatewayClusterAssociationStatus
class GatewayConnection:
    GatewayArn: str; GatewayRouteArn: str; PortName: str; ServiceUrl: str; AccessType: _AccessType
    Status: GatewayRouteStatus; Resources: GatewayConnectionResources
class GatewayConnectionAlbResources:
    AcmCertificateArn: str; LoadBalancerArn: str; LoadBalancerSecurityGroupArns: list[str]; ListenerArn: str
    ListenerRuleArn: str; TestListenerRuleArn: str; TargetGroupArn: str; AlternateTargetGroupArn: str
class GatewayConnectionResources:
    HostSharedAlb: list[GatewayConnectionAlbResources]
class GatewayConnector:
    PortName: str; HealthCheck: GatewayConnectorHealthCheck; Filters: GatewayConnectorFilters
    DeregistrationDelay: GatewayConnectorDeregistrationDelay
class GatewayConnectorDeregistrationDelay:
    TimeoutSeconds: int
class GatewayConnectorFilters:
    AccessTypes: list[AccessType]
class GatewayConnectorHealthCheck:
    HealthCheckProtocol: GatewayConnectorHealthCheckProtocol; HealthCheckPort: int; HealthCheckPath: str
    HealthCheckTimeoutSeconds: int; HealthCheckIntervalSeconds: int; HealthyThresholdCount: int
    UnhealthyThresholdCount: int; Matcher: GatewayConnectorHealthCheckMatcher
class GatewayConnectorHealthCheckMatcher:
    HttpCode: str; GrpcCode: str
class GatewayElbAccessLogConfiguration:
    Destination: GatewayElbAccessLogDestination
class GatewayElbAccessLogDestination:
    S3: GatewayElbAccessLogS3Destination
class GatewayElbAccessLogS3Destination:
    Bucket: str; Prefix: str
class GatewayElbNetworkConfiguration:
    InboundSecurityGroup: str; Subnets: list[str]; IpAddressType: GatewayElbIpAddressType
class GatewayInfrastructureResources:
    HostSharedAlb: list[ElbGatewayResources]
class GatewayOperationError:
    Operation: str; Code: str; Message: str
class GatewayResourceFailure:
    Arn: str; Errors: list[GatewayOperationError]
class GatewayResources:
    GatewayArn: str; Resources: GatewayInfrastructureResources
class GatewayRoute:
    GatewayRouteArn: str; ServiceArn: str; ServiceContainerPortName: str; Status: GatewayRouteStatus; ServiceUrl: str
    Resources: GatewayRouteResources
class GatewayRouteAlbResources:
    AcmCertificateArn: str; LoadBalancerArn: str; ListenerArn: str; ListenerRuleArn: str
    TestListenerRuleArns: list[str]; LoadBalancerSecurityGroups: list[GatewayRouteLoadBalancerSecurityGroup]
    ServiceSecurityGroupArn: str
class GatewayRouteLoadBalancerSecurityGroup:
    Arn: str; RuleArns: list[str]
class GatewayRouteResources:
    HostSharedAlb: list[GatewayRouteAlbResources]
class GatewayRouteSummary:
    GatewayRouteArn: str; GatewayArn: str; ClusterArn: str; ServiceArn: str; ServiceContainerPortName: str
    Status: GatewayRouteStatus
class GatewaySummary:
    GatewayArn: str; Name: str; Status: GatewayStatus; CreatedAt: str
class GatewayTestTrafficHeader:
    Name: str; Values: list[str]
class GetTaskProtectionResponse:
    ProtectedTasks: list[ProtectedTask]; Failures: list[Failure]
class GpuDevice:
    GpuId: str; SharingMode: GpuSharingMode; TotalMemoryInMiB: int; RemainingMemoryInMiB: int; ContainerCount: int
class HealthCheck:
    Command: list[str]; Interval: int; Timeout: int; Retries: int; StartPeriod: int
class HostEntry:
    Hostname: str; IpAddress: str
class HostVolumeProperties:
    SourcePath: str
class InferenceAccelerator:
    DeviceName: str; DeviceType: str
class InferenceAcceleratorOverride:
    DeviceName: str; DeviceType: str
class InfrastructureOptimization:
    ScaleInAfter: int
class IngressPathSummary:
    AccessType: _AccessType; Endpoint: str
class InstanceHealthCheckResult:
    Type: InstanceHealthCheckType; Status: InstanceHealthCheckState; StatusReason: str; LastUpdated: str
    LastStatusChange: str
class InstanceLaunchTemplate:
    Ec2InstanceProfileArn: str; NetworkConfiguration: ManagedInstancesNetworkConfiguration
    StorageConfiguration: ManagedInstancesStorageConfiguration
    LocalStorageConfiguration: ManagedInstancesLocalStorageConfiguration
    Monitoring: ManagedInstancesMonitoringOptions; CapacityOptionType: _CapacityOptionType
    InstanceMetadataTagsPropagation: bool; InstanceRequirements: InstanceRequirementsRequest; FipsEnabled: bool
    CapacityReservations: CapacityReservationRequest; NitroEnclavesEnabled: bool
class InstanceRequirementsRequest:
    VCpuCount: VCpuCountRangeRequest; MemoryMiB: MemoryMiBRequest; CpuManufacturers: list[CpuManufacturer]
    MemoryGiBPerVCpu: MemoryGiBPerVCpuRequest; ExcludedInstanceTypes: list[str]
    InstanceGenerations: list[InstanceGeneration]; SpotMaxPricePercentageOverLowestPrice: int
    OnDemandMaxPricePercentageOverLowestPrice: int; BareMetal: _BareMetal; BurstablePerformance: _BurstablePerformance
    RequireHibernateSupport: bool; NetworkInterfaceCount: NetworkInterfaceCountRequest; LocalStorage: _LocalStorage
    LocalStorageTypes: list[LocalStorageType]; TotalLocalStorageGB: TotalLocalStorageGBRequest
    BaselineEbsBandwidthMbps: BaselineEbsBandwidthMbpsRequest; AcceleratorTypes: list[AcceleratorType]
    AcceleratorCount: AcceleratorCountRequest; AcceleratorManufacturers: list[AcceleratorManufacturer]
    AcceleratorNames: list[AcceleratorName]; AcceleratorTotalMemoryMiB: AcceleratorTotalMemoryMiBRequest
    NetworkBandwidthGbps: NetworkBandwidthGbpsRequest; AllowedInstanceTypes: list[str]
    MaxSpotPriceAsPercentageOfOptimalOnDemandPrice: int
class KernelCapabilities:
    Add: list[str]; Drop: list[str]
class KeyValuePair:
    Name: str; Value: str
class LinearConfiguration:
    StepPercent: float; StepBakeTimeInMinutes: int
class LinuxParameters:
    Capabilities: KernelCapabilities; Devices: list[Device]; InitProcessEnabled: bool; SharedMemorySize: int
    Tmpfs: list[_Tmpfs]; MaxSwap: int; Swappiness: int
class ListAccountSettingsResponse:
    Settings: list[Setting]; NextToken: str
class ListAttributesResponse:
    Attributes: list[Attribute]; NextToken: str
class ListClustersResponse:
    ClusterArns: list[str]; NextToken: str
class ListContainerInstancesResponse:
    ContainerInstanceArns: list[str]; NextToken: str
class ListDaemonDeploymentsResponse:
    NextToken: str; DaemonDeployments: list[DaemonDeploymentSummary]
class ListDaemonTaskDefinitionsResponse:
    DaemonTaskDefinitions: list[DaemonTaskDefinitionSummary]; NextToken: str
class ListDaemonsResponse:
    DaemonSummariesList: list[DaemonSummary]; NextToken: str
class ListGatewayClusterAssociationsResponse:
    GatewayClusterAssociations: list[GatewayClusterAssociationSummary]; NextToken: str
class ListGatewayRoutesResponse:
    GatewayRoutes: list[GatewayRouteSummary]; NextToken: str
class ListGatewaysResponse:
    Gateways: list[GatewaySummary]; NextToken: str
class ListServiceDeploymentsResponse:
    ServiceDeployments: list[ServiceDeploymentBrief]; NextToken: str
class ListServicesByNamespaceResponse:
    ServiceArns: list[str]; NextToken: str
class ListServicesResponse:
    ServiceArns: list[str]; NextToken: str
class ListTagsForResourceResponse:
    Tags: list[Tag]
class ListTaskDefinitionFamiliesResponse:
    Families: list[str]; NextToken: str
class ListTaskDefinitionsResponse:
    TaskDefinitionArns: list[str]; NextToken: str
class ListTasksResponse:
    TaskArns: list[str]; NextToken: str
class LoadBalancer:
    TargetGroupArn: str; LoadBalancerName: str; ContainerName: str; ContainerPort: int
    AdvancedConfiguration: _AdvancedConfiguration
class LogConfiguration:
    LogDriver: _LogDriver; Options: dict[str, str]; SecretOptions: list[Secret]
class LogDriverVolumeConfiguration:
    Driver: LogDriver
class ManagedAgent:
    LastStartedAt: str; Name: ManagedAgentName; Reason: str; LastStatus: str
class ManagedApplicationAutoScalingPolicy:
    Arn: str; Status: ManagedResourceStatus; StatusReason: str; UpdatedAt: str; PolicyType: str; TargetValue: float
    Metric: str
class ManagedAutoScaling:
    ScalableTarget: ManagedScalableTarget; ApplicationAutoScalingPolicies: list[ManagedApplicationAutoScalingPolicy]
class ManagedCertificate:
    Arn: str; Status: ManagedResourceStatus; StatusReason: str; UpdatedAt: str; DomainName: str
class ManagedIngressPath:
    AccessType: _AccessType; Endpoint: str; LoadBalancer: ManagedLoadBalancer
    LoadBalancerSecurityGroups: list[ManagedSecurityGroup]; Certificate: ManagedCertificate; Listener: ManagedListener
    Rule: ManagedListenerRule; TargetGroups: list[ManagedTargetGroup]
class ManagedInstancesLocalStorageConfiguration:
    UseLocalStorage: bool
class ManagedInstancesNetworkConfiguration:
    Subnets: list[str]; SecurityGroups: list[str]
class ManagedInstancesProvider:
    InfrastructureRoleArn: str; InstanceLaunchTemplate: _InstanceLaunchTemplate; PropagateTags: PropagateMITags
    InfrastructureOptimization: _InfrastructureOptimization; AutoRepairConfiguration: _AutoRepairConfiguration
class ManagedInstancesStorageConfiguration:
    StorageSizeGiB: int
class ManagedListener:
    Arn: str; Status: ManagedResourceStatus; StatusReason: str; UpdatedAt: str
class ManagedListenerRule:
    Arn: str; Status: ManagedResourceStatus; StatusReason: str; UpdatedAt: str
class ManagedLoadBalancer:
    Arn: str; Status: ManagedResourceStatus; StatusReason: str; UpdatedAt: str; Scheme: str; SubnetIds: list[str]
    SecurityGroupIds: list[str]
class ManagedLogGroup:
    Arn: str; Status: ManagedResourceStatus; StatusReason: str; UpdatedAt: str; LogGroupName: str
class ManagedMetricAlarm:
    Arn: str; Status: ManagedResourceStatus; StatusReason: str; UpdatedAt: str
class ManagedScalableTarget:
    Arn: str; Status: ManagedResourceStatus; StatusReason: str; UpdatedAt: str; MinCapacity: int; MaxCapacity: int
class ManagedScaling:
    Status: ManagedScalingStatus; TargetCapacity: int; MinimumScalingStepSize: int; MaximumScalingStepSize: int
    InstanceWarmupPeriod: int
class ManagedSecurityGroup:
    Arn: str; Status: ManagedResourceStatus; StatusReason: str; UpdatedAt: str
class ManagedStorageConfiguration:
    KmsKeyId: str; FargateEphemeralStorageKmsKeyId: str
class ManagedTargetGroup:
    Arn: str; Status: ManagedResourceStatus; StatusReason: str; UpdatedAt: str; HealthCheckPath: str
    HealthCheckPort: int; Port: int
class MemoryGiBPerVCpuRequest:
    Min: float; Max: float
class MemoryMiBRequest:
    Min: int; Max: int
class MetricConfiguration:
    MetricNames: list[str]; ResolutionSeconds: int
class MonitoringConfiguration:
    MetricConfigurations: list[MetricConfiguration]
class MountPoint:
    SourceVolume: str; ContainerPath: str; ReadOnly: bool
class NetworkBandwidthGbpsRequest:
    Min: float; Max: float
class NetworkBinding:
    BindIP: str; ContainerPort: int; HostPort: int; Protocol: TransportProtocol; ContainerPortRange: str
    HostPortRange: str
class NetworkConfiguration:
    AwsvpcConfiguration: AwsVpcConfiguration
class NetworkInterface:
    AttachmentId: str; PrivateIpv4Address: str; Ipv6Address: str
class NetworkInterfaceCountRequest:
    Min: int; Max: int
class NvidiaMpsAllocation:
    Memory: int; MaxComputePercent: int
class PlacementConstraint:
    Type: PlacementConstraintType; Expression: str
class PlacementStrategy:
    Type: PlacementStrategyType; Field: str
class PortMapping:
    ContainerPort: int; HostPort: int; Protocol: TransportProtocol; Name: str; AppProtocol: ApplicationProtocol
    ContainerPortRange: str
class ProtectedTask:
    TaskArn: str; ProtectionEnabled: bool; ExpirationDate: str
class ProxyConfiguration:
    Type: ProxyConfigurationType; ContainerName: str; Properties: list[KeyValuePair]
class PutAccountSettingDefaultResponse:
    Setting: _Setting
class PutAccountSettingResponse:
    Setting: _Setting
class PutAttributesResponse:
    Attributes: list[Attribute]
class PutClusterCapacityProvidersResponse:
    Cluster: _Cluster
class RegisterContainerInstanceResponse:
    ContainerInstance: _ContainerInstance
class RegisterDaemonTaskDefinitionResponse:
    DaemonTaskDefinitionArn: str
class RegisterTaskDefinitionResponse:
    TaskDefinition: _TaskDefinition; Tags: list[Tag]
class RepositoryCredentials:
    CredentialsParameter: str
class ResolvedConfiguration:
    LoadBalancers: list[ServiceRevisionLoadBalancer]
    VpcLatticeConfigurations: list[ServiceRevisionVpcLatticeConfiguration]
class Resource:
    Name: str; Type: str; DoubleValue: float; LongValue: int; IntegerValue: int; StringSetValue: list[str]
class ResourceRequirement:
    Value: str; Type: ResourceType; SharingStrategy: _SharingStrategy
class Rollback:
    Reason: str; StartedAt: str; ServiceRevisionArn: str
class RunTaskResponse:
    Tasks: list[Task_]; Failures: list[Failure]; SdkHttpMetadata: _SdkHttpMetadata
    SdkResponseMetadata: _SdkResponseMetadata
class RuntimePlatform:
    CpuArchitecture: CPUArchitecture; OperatingSystemFamily: OSFamily
class RuntimePlatformOverride:
    CpuArchitecture: str
class S3FilesVolumeConfiguration:
    FileSystemArn: str; RootDirectory: str; TransitEncryptionPort: int; AccessPointArn: str
class Scale:
    Value: float; Unit: ScaleUnit
class SdkHttpMetadata:
    AllHttpHeaders: dict[str, list[str]]; HttpHeaders: dict[str, str]; HttpStatusCode: int
class SdkResponseMetadata:
    RequestId: str
class Secret:
    Name: str; ValueFrom: str
class Service:
    ServiceArn: str; ServiceName: str; ClusterArn: str; LoadBalancers: list[LoadBalancer]
    ServiceRegistries: list[ServiceRegistry]; Status: str; DesiredCount: int; RunningCount: int; PendingCount: int
    LaunchType: _LaunchType; CapacityProviderStrategy: list[CapacityProviderStrategyItem]; PlatformVersion: str
    PlatformFamily: str; TaskDefinition: str; DeploymentConfiguration: _DeploymentConfiguration
    TaskSets: list[TaskSet]; Deployments: list[Deployment]; RoleArn: str; Events: list[ServiceEvent]; CreatedAt: str
    CurrentServiceDeployment: str; CurrentServiceRevisions: list[ServiceCurrentRevisionSummary]
    PlacementConstraints: list[PlacementConstraint]; PlacementStrategy: list[_PlacementStrategy]
    NetworkConfiguration: _NetworkConfiguration; HealthCheckGracePeriodSeconds: int
    SchedulingStrategy: _SchedulingStrategy; DeploymentController: _DeploymentController; Tags: list[Tag]
    CreatedBy: str; EnableECSManagedTags: bool; PropagateTags: _PropagateTags; EnableExecuteCommand: bool
    AvailabilityZoneRebalancing: _AvailabilityZoneRebalancing; ResourceManagementType: _ResourceManagementType
class ServiceConnectAccessLogConfiguration:
    Format: ServiceConnectAccessLoggingFormat; IncludeQueryParameters: ServiceConnectIncludeQueryParameters
class ServiceConnectClientAlias:
    Port: int; DnsName: str; TestTrafficRules: ServiceConnectTestTrafficRules
class ServiceConnectConfiguration:
    Enabled: bool; Namespace: str; Services: list[ServiceConnectService]; LogConfiguration: _LogConfiguration
    AccessLogConfiguration: ServiceConnectAccessLogConfiguration
    ContainerConfigurations: list[ServiceConnectContainerConfiguration]
class ServiceConnectContainerConfiguration:
    LogLevel: ServiceConnectContainerLogLevel
class ServiceConnectService:
    PortName: str; DiscoveryName: str; ClientAliases: list[ServiceConnectClientAlias]; IngressPortOverride: int
    Timeout: TimeoutConfiguration; Tls: ServiceConnectTlsConfiguration
class ServiceConnectServiceResource:
    DiscoveryName: str; DiscoveryArn: str
class ServiceConnectTestTrafficHeaderMatchRules:
    Exact: str
class ServiceConnectTestTrafficHeaderRules:
    Name: str; Value: ServiceConnectTestTrafficHeaderMatchRules
class ServiceConnectTestTrafficRules:
    Header: ServiceConnectTestTrafficHeaderRules
class ServiceConnectTlsCertificateAuthority:
    AwsPcaAuthorityArn: str
class ServiceConnectTlsConfiguration:
    IssuerCertificateAuthority: ServiceConnectTlsCertificateAuthority; KmsKey: str; RoleArn: str
class ServiceCurrentRevisionSummary:
    Arn: str; RequestedTaskCount: int; RunningTaskCount: int; PendingTaskCount: int
class ServiceDeployment:
    ServiceDeploymentArn: str; ServiceArn: str; ClusterArn: str; CreatedAt: str; StartedAt: str; FinishedAt: str
    StoppedAt: str; UpdatedAt: str; SourceServiceRevisions: list[ServiceRevisionSummary]
    TargetServiceRevision: ServiceRevisionSummary; Status: ServiceDeploymentStatus; StatusReason: str
    LifecycleStage: ServiceDeploymentLifecycleStage; LifecycleHookDetails: list[DeploymentLifecycleHookDetail]
    DeploymentConfiguration: _DeploymentConfiguration; Rollback: _Rollback
    DeploymentCircuitBreaker: ServiceDeploymentCircuitBreaker; Alarms: ServiceDeploymentAlarms
class ServiceDeploymentAlarms:
    Status: ServiceDeploymentRollbackMonitorsStatus; AlarmNames: list[str]; TriggeredAlarmNames: list[str]
class ServiceDeploymentBrief:
    ServiceDeploymentArn: str; ServiceArn: str; ClusterArn: str; StartedAt: str; CreatedAt: str; FinishedAt: str
    TargetServiceRevisionArn: str; Status: ServiceDeploymentStatus; StatusReason: str
class ServiceDeploymentCircuitBreaker:
    Status: ServiceDeploymentRollbackMonitorsStatus; FailureCount: int; Threshold: int
class ServiceEvent:
    Id: str; CreatedAt: str; Message: str
class ServiceManagedEBSVolumeConfiguration:
    Encrypted: bool; KmsKeyId: str; VolumeType: str; SizeInGiB: int; SnapshotId: str; VolumeInitializationRate: int
    Iops: int; Throughput: int; TagSpecifications: list[EBSTagSpecification]; RoleArn: str
    FilesystemType: TaskFilesystemType
class ServiceRegistry:
    RegistryArn: str; Port: int; ContainerName: str; ContainerPort: int
class ServiceRevision:
    ServiceRevisionArn: str; ServiceArn: str; ClusterArn: str; TaskDefinition: str
    CapacityProviderStrategy: list[CapacityProviderStrategyItem]; LaunchType: _LaunchType; PlatformVersion: str
    PlatformFamily: str; LoadBalancers: list[LoadBalancer]; ServiceRegistries: list[ServiceRegistry]
    NetworkConfiguration: _NetworkConfiguration; ContainerImages: list[ContainerImage]; GuardDutyEnabled: bool
    ServiceConnectConfiguration: _ServiceConnectConfiguration; VolumeConfigurations: list[ServiceVolumeConfiguration]
    FargateEphemeralStorage: DeploymentEphemeralStorage; CreatedAt: str
    VpcLatticeConfigurations: list[VpcLatticeConfiguration]; ResolvedConfiguration: _ResolvedConfiguration
    EcsManagedResources: ECSManagedResources; Overrides: ServiceRevisionOverrides
    GatewayConnectors: list[GatewayConnector]; Monitoring: MonitoringConfiguration
class ServiceRevisionLoadBalancer:
    TargetGroupArn: str; ProductionListenerRule: str
class ServiceRevisionOverrides:
    RuntimePlatform: RuntimePlatformOverride
class ServiceRevisionSummary:
    Arn: str; RequestedTaskCount: int; RunningTaskCount: int; PendingTaskCount: int; RequestedTestTrafficWeight: float
    RequestedProductionTrafficWeight: float
class ServiceRevisionVpcLatticeConfiguration:
    TargetGroupArn: str; ProductionListenerRule: str
class ServiceVolumeConfiguration:
    Name: str; ManagedEBSVolume: ServiceManagedEBSVolumeConfiguration
class Session:
    SessionId: str; StreamUrl: str; TokenValue: str
class Setting:
    Name: SettingName; Value: str; PrincipalArn: str; Type: SettingType
class SharingStrategy:
    NvidiaMps: NvidiaMpsAllocation
class StartTaskResponse:
    Tasks: list[Task_]; Failures: list[Failure]
class StopServiceDeploymentResponse:
    ServiceDeploymentArn: str
class StopTaskResponse:
    Task: Task_
class SubmitAttachmentStateChangesResponse:
    Acknowledgment: str
class SubmitContainerStateChangeResponse:
    Acknowledgment: str
class SubmitTaskStateChangeResponse:
    Acknowledgment: str
class SystemControl:
    Namespace: str; Value: str
class Tag:
    Key: str; Value: str
class TagResourceResponse:
    ...
class Task_:
    Attachments: list[Attachment]; Attributes: list[Attribute]; AvailabilityZone: str; CapacityProviderName: str
    ClusterArn: str; Connectivity: _Connectivity; ConnectivityAt: str; ContainerInstanceArn: str
    Containers: list[Container]; Cpu: str; CreatedAt: str; DesiredStatus: str; EnableExecuteCommand: bool
    ExecutionStoppedAt: str; Group: str; HealthStatus: _HealthStatus
    InferenceAccelerators: list[InferenceAccelerator]; LastStatus: str; LaunchType: _LaunchType; Memory: str
    Overrides: TaskOverride; PlatformVersion: str; PlatformFamily: str; PullStartedAt: str; PullStoppedAt: str
    StartedAt: str; StartedBy: str; StopCode: TaskStopCode; StoppedAt: str; StoppedReason: str; StoppingAt: str
    Tags: list[Tag]; TaskArn: str; TaskDefinitionArn: str; Version: int; EphemeralStorage: _EphemeralStorage
    FargateEphemeralStorage: TaskEphemeralStorage; TrustedExecutionSummary: _TrustedExecutionSummary
class TaskDefinition:
    TaskDefinitionArn: str; ContainerDefinitions: list[ContainerDefinition]; Family: str; TaskRoleArn: str
    ExecutionRoleArn: str; NetworkMode: _NetworkMode; Revision: int; Volumes: list[Volume]
    Status: TaskDefinitionStatus; RequiresAttributes: list[Attribute]
    PlacementConstraints: list[TaskDefinitionPlacementConstraint]; Compatibilities: list[Compatibility]
    RuntimePlatform: _RuntimePlatform; RequiresCompatibilities: list[Compatibility]; Cpu: str; Memory: str
    InferenceAccelerators: list[InferenceAccelerator]; PidMode: _PidMode; IpcMode: _IpcMode
    ProxyConfiguration: _ProxyConfiguration; RegisteredAt: str; DeregisteredAt: str; DeleteRequestedAt: str
    RegisteredBy: str; EphemeralStorage: _EphemeralStorage; EnableFaultInjection: bool
    TrustedExecutionConfiguration: _TrustedExecutionConfiguration
class TaskDefinitionPlacementConstraint:
    Type: TaskDefinitionPlacementConstraintType; Expression: str
class TaskEphemeralStorage:
    SizeInGiB: int; KmsKeyId: str
class TaskOverride:
    ContainerOverrides: list[ContainerOverride]; Cpu: str
    InferenceAcceleratorOverrides: list[InferenceAcceleratorOverride]; ExecutionRoleArn: str; Memory: str
    TaskRoleArn: str; EphemeralStorage: _EphemeralStorage
class TaskSet:
    Id: str; TaskSetArn: str; ServiceArn: str; ClusterArn: str; StartedBy: str; ExternalId: str; Status: str
    TaskDefinition: str; ComputedDesiredCount: int; PendingCount: int; RunningCount: int; CreatedAt: str
    UpdatedAt: str; LaunchType: _LaunchType; CapacityProviderStrategy: list[CapacityProviderStrategyItem]
    PlatformVersion: str; PlatformFamily: str; NetworkConfiguration: _NetworkConfiguration
    LoadBalancers: list[LoadBalancer]; ServiceRegistries: list[ServiceRegistry]; Scale: _Scale
    StabilityStatus: _StabilityStatus; StabilityStatusAt: str; Tags: list[Tag]
    FargateEphemeralStorage: DeploymentEphemeralStorage
class ThresholdConfiguration:
    Type: ThresholdType; Value: int
class TimeoutConfiguration:
    IdleTimeoutSeconds: int; PerRequestTimeoutSeconds: int
class Tmpfs:
    ContainerPath: str; Size: int; MountOptions: list[str]
class TotalLocalStorageGBRequest:
    Min: float; Max: float
class TrustedExecutionConfiguration:
    IsolationMode: _IsolationMode; AttestationPolicy: str
class TrustedExecutionSummary:
    IsolationMode: _IsolationMode; AttestationPolicyStatus: _AttestationPolicyStatus
class Ulimit:
    Name: UlimitName; SoftLimit: int; HardLimit: int
class UntagResourceResponse:
    ...
class UpdateCapacityProviderResponse:
    CapacityProvider: _CapacityProvider
class UpdateClusterResponse:
    Cluster: _Cluster
class UpdateClusterSettingsResponse:
    Cluster: _Cluster
class UpdateContainerAgentResponse:
    ContainerInstance: _ContainerInstance
class UpdateContainerInstancesStateResponse:
    ContainerInstances: list[ContainerInstance]; Failures: list[Failure]
class UpdateDaemonResponse:
    DaemonArn: str; Status: DaemonStatus; CreatedAt: str; UpdatedAt: str; DeploymentArn: str
class UpdateExpressGatewayServiceResponse:
    Service: UpdatedExpressGatewayService
class UpdateGatewayResponse:
    GatewayArn: str; Name: str; Status: GatewayStatus
class UpdateServicePrimaryTaskSetResponse:
    TaskSet: _TaskSet
class UpdateServiceResponse:
    Service: _Service
class UpdateTaskProtectionResponse:
    ProtectedTasks: list[ProtectedTask]; Failures: list[Failure]
class UpdateTaskSetResponse:
    TaskSet: _TaskSet
class UpdatedExpressGatewayService:
    ServiceArn: str; Cluster: str; ServiceName: str; Status: ExpressGatewayServiceStatus
    TargetConfiguration: ExpressGatewayServiceConfiguration; CreatedAt: str; UpdatedAt: str
class VCpuCountRangeRequest:
    Min: int; Max: int
class VersionInfo:
    AgentVersion: str; AgentHash: str; DockerVersion: str
class Volume:
    Name: str; Host: HostVolumeProperties; DockerVolumeConfiguration: _DockerVolumeConfiguration
    EfsVolumeConfiguration: EFSVolumeConfiguration; S3filesVolumeConfiguration: S3FilesVolumeConfiguration
    FsxWindowsFileServerVolumeConfiguration: FSxWindowsFileServerVolumeConfiguration; ConfiguredAtLaunch: bool
class VolumeFrom:
    SourceContainer: str; ReadOnly: bool
class VpcLatticeAdvancedConfiguration:
    AlternateTargetGroupArn: str; ProductionListenerRule: str; TestListenerRule: str
class VpcLatticeConfiguration:
    RoleArn: str; TargetGroupArn: str; PortName: str; AdvancedConfiguration: VpcLatticeAdvancedConfiguration

_T0 = TypeVar("_T0", default=AssociateGatewayWithClusterResponse)
_T1 = TypeVar("_T1", default=ContinueServiceDeploymentResponse)
_T2 = TypeVar("_T2", default=CreateCapacityProviderResponse)
_T3 = TypeVar("_T3", default=CreateClusterResponse)
_T4 = TypeVar("_T4", default=CreateDaemonResponse)
_T5 = TypeVar("_T5", default=CreateExpressGatewayServiceResponse)
_T6 = TypeVar("_T6", default=CreateGatewayResponse)
_T7 = TypeVar("_T7", default=CreateServiceResponse)
_T8 = TypeVar("_T8", default=CreateTaskSetResponse)
_T9 = TypeVar("_T9", default=DeleteAccountSettingResponse)
_T10 = TypeVar("_T10", default=DeleteAttributesResponse)
_T11 = TypeVar("_T11", default=DeleteCapacityProviderResponse)
_T12 = TypeVar("_T12", default=DeleteClusterResponse)
_T13 = TypeVar("_T13", default=DeleteDaemonResponse)
_T14 = TypeVar("_T14", default=DeleteDaemonTaskDefinitionResponse)
_T15 = TypeVar("_T15", default=DeleteExpressGatewayServiceResponse)
_T16 = TypeVar("_T16", default=DeleteGatewayResponse)
_T17 = TypeVar("_T17", default=DeleteServiceResponse)
_T18 = TypeVar("_T18", default=DeleteTaskDefinitionsResponse)
_T19 = TypeVar("_T19", default=DeleteTaskSetResponse)
_T20 = TypeVar("_T20", default=DeregisterContainerInstanceResponse)
_T21 = TypeVar("_T21", default=DeregisterTaskDefinitionResponse)
_T22 = TypeVar("_T22", default=DescribeCapacityProvidersResponse)
_T23 = TypeVar("_T23", default=DescribeClustersResponse)
_T24 = TypeVar("_T24", default=DescribeContainerInstancesResponse)
_T25 = TypeVar("_T25", default=DescribeDaemonResponse)
_T26 = TypeVar("_T26", default=DescribeDaemonDeploymentsResponse)
_T27 = TypeVar("_T27", default=DescribeDaemonRevisionsResponse)
_T28 = TypeVar("_T28", default=DescribeDaemonTaskDefinitionResponse)
_T29 = TypeVar("_T29", default=DescribeExpressGatewayServiceResponse)
_T30 = TypeVar("_T30", default=DescribeGatewayResponse)
_T31 = TypeVar("_T31", default=DescribeGatewayResourcesResponse)
_T32 = TypeVar("_T32", default=DescribeGatewayRouteResponse)
_T33 = TypeVar("_T33", default=DescribeServiceDeploymentsResponse)
_T34 = TypeVar("_T34", default=DescribeServiceRevisionsResponse)
_T35 = TypeVar("_T35", default=DescribeServicesResponse)
_T36 = TypeVar("_T36", default=DescribeTaskDefinitionResponse)
_T37 = TypeVar("_T37", default=DescribeTaskSetsResponse)
_T38 = TypeVar("_T38", default=DescribeTasksResponse)
_T39 = TypeVar("_T39", default=DisassociateGatewayFromClusterResponse)
_T40 = TypeVar("_T40", default=DiscoverPollEndpointResponse)
_T41 = TypeVar("_T41", default=ExecuteCommandResponse)
_T42 = TypeVar("_T42", default=GetTaskProtectionResponse)
_T43 = TypeVar("_T43", default=ListAccountSettingsResponse)
_T44 = TypeVar("_T44", default=ListAttributesResponse)
_T45 = TypeVar("_T45", default=ListClustersResponse)
_T46 = TypeVar("_T46", default=ListContainerInstancesResponse)
_T47 = TypeVar("_T47", default=ListDaemonDeploymentsResponse)
_T48 = TypeVar("_T48", default=ListDaemonTaskDefinitionsResponse)
_T49 = TypeVar("_T49", default=ListDaemonsResponse)
_T50 = TypeVar("_T50", default=ListGatewayClusterAssociationsResponse)
_T51 = TypeVar("_T51", default=ListGatewayRoutesResponse)
_T52 = TypeVar("_T52", default=ListGatewaysResponse)
_T53 = TypeVar("_T53", default=ListServiceDeploymentsResponse)
_T54 = TypeVar("_T54", default=ListServicesResponse)
_T55 = TypeVar("_T55", default=ListServicesByNamespaceResponse)
_T56 = TypeVar("_T56", default=ListTagsForResourceResponse)
_T57 = TypeVar("_T57", default=ListTaskDefinitionFamiliesResponse)
_T58 = TypeVar("_T58", default=ListTaskDefinitionsResponse)
_T59 = TypeVar("_T59", default=ListTasksResponse)
_T60 = TypeVar("_T60", default=PutAccountSettingResponse)
_T61 = TypeVar("_T61", default=PutAccountSettingDefaultResponse)
_T62 = TypeVar("_T62", default=PutAttributesResponse)
_T63 = TypeVar("_T63", default=PutClusterCapacityProvidersResponse)
_T64 = TypeVar("_T64", default=RegisterContainerInstanceResponse)
_T65 = TypeVar("_T65", default=RegisterDaemonTaskDefinitionResponse)
_T66 = TypeVar("_T66", default=RegisterTaskDefinitionResponse)
_T67 = TypeVar("_T67", default=RunTaskResponse)
_T68 = TypeVar("_T68", default=Task_)
_T69 = TypeVar("_T69", default=Any)
_T70 = TypeVar("_T70", default=StartTaskResponse)
_T71 = TypeVar("_T71", default=StopServiceDeploymentResponse)
_T72 = TypeVar("_T72", default=StopTaskResponse)
_T73 = TypeVar("_T73", default=SubmitAttachmentStateChangesResponse)
_T74 = TypeVar("_T74", default=SubmitContainerStateChangeResponse)
_T75 = TypeVar("_T75", default=SubmitTaskStateChangeResponse)
_T76 = TypeVar("_T76", default=TagResourceResponse)
_T77 = TypeVar("_T77", default=UntagResourceResponse)
_T78 = TypeVar("_T78", default=UpdateCapacityProviderResponse)
_T79 = TypeVar("_T79", default=UpdateClusterResponse)
_T80 = TypeVar("_T80", default=UpdateClusterSettingsResponse)
_T81 = TypeVar("_T81", default=UpdateContainerAgentResponse)
_T82 = TypeVar("_T82", default=UpdateContainerInstancesStateResponse)
_T83 = TypeVar("_T83", default=UpdateDaemonResponse)
_T84 = TypeVar("_T84", default=UpdateExpressGatewayServiceResponse)
_T85 = TypeVar("_T85", default=UpdateGatewayResponse)
_T86 = TypeVar("_T86", default=UpdateServiceResponse)
_T87 = TypeVar("_T87", default=UpdateServicePrimaryTaskSetResponse)
_T88 = TypeVar("_T88", default=UpdateTaskProtectionResponse)
_T89 = TypeVar("_T89", default=UpdateTaskSetResponse)

class _AssociateGatewayWithCluster(CallOptions, total=False):
    Gateway: Required[str]; Cluster: Required[str]
def associate_gateway_with_cluster(name: str, /, *, result: type[_T0] = ..., select: Callable[[AssociateGatewayWithClusterResponse], _T0] = ..., **arguments: Unpack[_AssociateGatewayWithCluster]) -> Task[_T0]: ...

class _ContinueServiceDeployment(CallOptions, total=False):
    ServiceDeploymentArn: Required[str]; HookId: Required[str]; Action: DeploymentLifecycleHookAction | str
def continue_service_deployment(name: str, /, *, result: type[_T1] = ..., select: Callable[[ContinueServiceDeploymentResponse], _T1] = ..., **arguments: Unpack[_ContinueServiceDeployment]) -> Task[_T1]: ...

class _CreateCapacityProvider(CallOptions, total=False):
    Name: Required[str]; Cluster: str
    AutoScalingGroupProvider: AutoScalingGroupProviderDict | _AutoScalingGroupProvider
    ManagedInstancesProvider: CreateManagedInstancesProviderConfigurationDict; Tags: Sequence[TagDict | Tag]
def create_capacity_provider(name: str, /, *, result: type[_T2] = ..., select: Callable[[CreateCapacityProviderResponse], _T2] = ..., **arguments: Unpack[_CreateCapacityProvider]) -> Task[_T2]: ...

class _CreateCluster(CallOptions, total=False):
    ClusterName: str; Tags: Sequence[TagDict | Tag]; Settings: Sequence[ClusterSettingDict | ClusterSetting]
    Configuration: ClusterConfigurationDict | ClusterConfiguration; CapacityProviders: Sequence[str]
    DefaultCapacityProviderStrategy: Sequence[CapacityProviderStrategyItemDict | CapacityProviderStrategyItem]
    ServiceConnectDefaults: ClusterServiceConnectDefaultsRequestDict
def create_cluster(name: str, /, *, result: type[_T3] = ..., select: Callable[[CreateClusterResponse], _T3] = ..., **arguments: Unpack[_CreateCluster]) -> Task[_T3]: ...

class _CreateDaemon(CallOptions, total=False):
    DaemonName: Required[str]; ClusterArn: str; DaemonTaskDefinitionArn: Required[str]
    CapacityProviderArns: Required[Sequence[str]]
    DeploymentConfiguration: DaemonDeploymentConfigurationDict | DaemonDeploymentConfiguration
    Tags: Sequence[TagDict | Tag]; PropagateTags: DaemonPropagateTags | str; EnableECSManagedTags: bool
    EnableExecuteCommand: bool; ClientToken: str; Critical: bool
def create_daemon(name: str, /, *, result: type[_T4] = ..., select: Callable[[CreateDaemonResponse], _T4] = ..., **arguments: Unpack[_CreateDaemon]) -> Task[_T4]: ...

class _CreateExpressGatewayService(CallOptions, total=False):
    ExecutionRoleArn: str; InfrastructureRoleArn: Required[str]; ServiceName: str; Cluster: str; HealthCheckPath: str
    PrimaryContainer: ExpressGatewayContainerDict | ExpressGatewayContainer; TaskRoleArn: str
    NetworkConfiguration: ExpressGatewayServiceNetworkConfigurationDict | ExpressGatewayServiceNetworkConfiguration
    Cpu: str; Memory: str; CpuArchitecture: ExpressCpuArchitecture | str
    ScalingTarget: ExpressGatewayScalingTargetDict | ExpressGatewayScalingTarget; Tags: Sequence[TagDict | Tag]
    TaskDefinitionArn: str
def create_express_gateway_service(name: str, /, *, result: type[_T5] = ..., select: Callable[[CreateExpressGatewayServiceResponse], _T5] = ..., **arguments: Unpack[_CreateExpressGatewayService]) -> Task[_T5]: ...

class _CreateGateway(CallOptions, total=False):
    Name: Required[str]; InfrastructureRoleArn: Required[str]; ClientToken: str; DeletionProtection: bool
    Configuration: Required[GatewayConfigurationDict]; Tags: Sequence[TagDict | Tag]
    PropagateTags: PropagateGatewayTags | str
def create_gateway(name: str, /, *, result: type[_T6] = ..., select: Callable[[CreateGatewayResponse], _T6] = ..., **arguments: Unpack[_CreateGateway]) -> Task[_T6]: ...

class _CreateService(CallOptions, total=False):
    Cluster: str; ServiceName: Required[str]; TaskDefinition: str
    AvailabilityZoneRebalancing: _AvailabilityZoneRebalancing | str
    LoadBalancers: Sequence[LoadBalancerDict | LoadBalancer]
    ServiceRegistries: Sequence[ServiceRegistryDict | ServiceRegistry]; DesiredCount: int; ClientToken: str
    LaunchType: _LaunchType | str
    CapacityProviderStrategy: Sequence[CapacityProviderStrategyItemDict | CapacityProviderStrategyItem]
    PlatformVersion: str; Role: str; DeploymentConfiguration: DeploymentConfigurationDict | _DeploymentConfiguration
    PlacementConstraints: Sequence[PlacementConstraintDict | PlacementConstraint]
    PlacementStrategy: Sequence[PlacementStrategyDict | _PlacementStrategy]
    NetworkConfiguration: NetworkConfigurationDict | _NetworkConfiguration; HealthCheckGracePeriodSeconds: int
    SchedulingStrategy: _SchedulingStrategy | str
    DeploymentController: DeploymentControllerDict | _DeploymentController; Tags: Sequence[TagDict | Tag]
    EnableECSManagedTags: bool; PropagateTags: _PropagateTags | str; EnableExecuteCommand: bool
    ServiceConnectConfiguration: ServiceConnectConfigurationDict | _ServiceConnectConfiguration
    VolumeConfigurations: Sequence[ServiceVolumeConfigurationDict | ServiceVolumeConfiguration]
    VpcLatticeConfigurations: Sequence[VpcLatticeConfigurationDict | VpcLatticeConfiguration]
    GatewayConnectors: Sequence[GatewayConnectorDict | GatewayConnector]
    Monitoring: MonitoringConfigurationDict | MonitoringConfiguration
def create_service(name: str, /, *, result: type[_T7] = ..., select: Callable[[CreateServiceResponse], _T7] = ..., **arguments: Unpack[_CreateService]) -> Task[_T7]: ...

class _CreateTaskSet(CallOptions, total=False):
    Service: Required[str]; Cluster: Required[str]; ExternalId: str; TaskDefinition: Required[str]
    NetworkConfiguration: NetworkConfigurationDict | _NetworkConfiguration
    LoadBalancers: Sequence[LoadBalancerDict | LoadBalancer]
    ServiceRegistries: Sequence[ServiceRegistryDict | ServiceRegistry]; LaunchType: _LaunchType | str
    CapacityProviderStrategy: Sequence[CapacityProviderStrategyItemDict | CapacityProviderStrategyItem]
    PlatformVersion: str; Scale: ScaleDict | _Scale; ClientToken: str; Tags: Sequence[TagDict | Tag]
def create_task_set(name: str, /, *, result: type[_T8] = ..., select: Callable[[CreateTaskSetResponse], _T8] = ..., **arguments: Unpack[_CreateTaskSet]) -> Task[_T8]: ...

class _DeleteAccountSetting(CallOptions, total=False):
    Name: Required[SettingName | str]; PrincipalArn: str
def delete_account_setting(name: str, /, *, result: type[_T9] = ..., select: Callable[[DeleteAccountSettingResponse], _T9] = ..., **arguments: Unpack[_DeleteAccountSetting]) -> Task[_T9]: ...

class _DeleteAttributes(CallOptions, total=False):
    Cluster: str; Attributes: Required[Sequence[AttributeDict | Attribute]]
def delete_attributes(name: str, /, *, result: type[_T10] = ..., select: Callable[[DeleteAttributesResponse], _T10] = ..., **arguments: Unpack[_DeleteAttributes]) -> Task[_T10]: ...

class _DeleteCapacityProvider(CallOptions, total=False):
    CapacityProvider: Required[str]; Cluster: str
def delete_capacity_provider(name: str, /, *, result: type[_T11] = ..., select: Callable[[DeleteCapacityProviderResponse], _T11] = ..., **arguments: Unpack[_DeleteCapacityProvider]) -> Task[_T11]: ...

class _DeleteCluster(CallOptions, total=False):
    Cluster: Required[str]
def delete_cluster(name: str, /, *, result: type[_T12] = ..., select: Callable[[DeleteClusterResponse], _T12] = ..., **arguments: Unpack[_DeleteCluster]) -> Task[_T12]: ...

class _DeleteDaemon(CallOptions, total=False):
    DaemonArn: Required[str]
def delete_daemon(name: str, /, *, result: type[_T13] = ..., select: Callable[[DeleteDaemonResponse], _T13] = ..., **arguments: Unpack[_DeleteDaemon]) -> Task[_T13]: ...

class _DeleteDaemonTaskDefinition(CallOptions, total=False):
    DaemonTaskDefinition: Required[str]
def delete_daemon_task_definition(name: str, /, *, result: type[_T14] = ..., select: Callable[[DeleteDaemonTaskDefinitionResponse], _T14] = ..., **arguments: Unpack[_DeleteDaemonTaskDefinition]) -> Task[_T14]: ...

class _DeleteExpressGatewayService(CallOptions, total=False):
    ServiceArn: Required[str]
def delete_express_gateway_service(name: str, /, *, result: type[_T15] = ..., select: Callable[[DeleteExpressGatewayServiceResponse], _T15] = ..., **arguments: Unpack[_DeleteExpressGatewayService]) -> Task[_T15]: ...

class _DeleteGateway(CallOptions, total=False):
    Gateway: Required[str]
def delete_gateway(name: str, /, *, result: type[_T16] = ..., select: Callable[[DeleteGatewayResponse], _T16] = ..., **arguments: Unpack[_DeleteGateway]) -> Task[_T16]: ...

class _DeleteService(CallOptions, total=False):
    Cluster: str; Service: Required[str]; Force: bool
def delete_service(name: str, /, *, result: type[_T17] = ..., select: Callable[[DeleteServiceResponse], _T17] = ..., **arguments: Unpack[_DeleteService]) -> Task[_T17]: ...

class _DeleteTaskDefinitions(CallOptions, total=False):
    TaskDefinitions: Required[Sequence[str]]
def delete_task_definitions(name: str, /, *, result: type[_T18] = ..., select: Callable[[DeleteTaskDefinitionsResponse], _T18] = ..., **arguments: Unpack[_DeleteTaskDefinitions]) -> Task[_T18]: ...

class _DeleteTaskSet(CallOptions, total=False):
    Cluster: Required[str]; Service: Required[str]; TaskSet: Required[str]; Force: bool
def delete_task_set(name: str, /, *, result: type[_T19] = ..., select: Callable[[DeleteTaskSetResponse], _T19] = ..., **arguments: Unpack[_DeleteTaskSet]) -> Task[_T19]: ...

class _DeregisterContainerInstance(CallOptions, total=False):
    Cluster: str; ContainerInstance: Required[str]; Force: bool
def deregister_container_instance(name: str, /, *, result: type[_T20] = ..., select: Callable[[DeregisterContainerInstanceResponse], _T20] = ..., **arguments: Unpack[_DeregisterContainerInstance]) -> Task[_T20]: ...

class _DeregisterTaskDefinition(CallOptions, total=False):
    TaskDefinition: Required[str]
def deregister_task_definition(name: str, /, *, result: type[_T21] = ..., select: Callable[[DeregisterTaskDefinitionResponse], _T21] = ..., **arguments: Unpack[_DeregisterTaskDefinition]) -> Task[_T21]: ...

class _DescribeCapacityProviders(CallOptions, total=False):
    CapacityProviders: Sequence[str]; Cluster: str; Include: Sequence[CapacityProviderField | str]; MaxResults: int
    NextToken: str
def describe_capacity_providers(name: str, /, *, result: type[_T22] = ..., select: Callable[[DescribeCapacityProvidersResponse], _T22] = ..., **arguments: Unpack[_DescribeCapacityProviders]) -> Task[_T22]: ...

class _DescribeClusters(CallOptions, total=False):
    Clusters: Sequence[str]; Include: Sequence[ClusterField | str]
def describe_clusters(name: str, /, *, result: type[_T23] = ..., select: Callable[[DescribeClustersResponse], _T23] = ..., **arguments: Unpack[_DescribeClusters]) -> Task[_T23]: ...

class _DescribeContainerInstances(CallOptions, total=False):
    Cluster: str; ContainerInstances: Required[Sequence[str]]; Include: Sequence[ContainerInstanceField | str]
def describe_container_instances(name: str, /, *, result: type[_T24] = ..., select: Callable[[DescribeContainerInstancesResponse], _T24] = ..., **arguments: Unpack[_DescribeContainerInstances]) -> Task[_T24]: ...

class _DescribeDaemon(CallOptions, total=False):
    DaemonArn: Required[str]
def describe_daemon(name: str, /, *, result: type[_T25] = ..., select: Callable[[DescribeDaemonResponse], _T25] = ..., **arguments: Unpack[_DescribeDaemon]) -> Task[_T25]: ...

class _DescribeDaemonDeployments(CallOptions, total=False):
    DaemonDeploymentArns: Required[Sequence[str]]
def describe_daemon_deployments(name: str, /, *, result: type[_T26] = ..., select: Callable[[DescribeDaemonDeploymentsResponse], _T26] = ..., **arguments: Unpack[_DescribeDaemonDeployments]) -> Task[_T26]: ...

class _DescribeDaemonRevisions(CallOptions, total=False):
    DaemonRevisionArns: Required[Sequence[str]]
def describe_daemon_revisions(name: str, /, *, result: type[_T27] = ..., select: Callable[[DescribeDaemonRevisionsResponse], _T27] = ..., **arguments: Unpack[_DescribeDaemonRevisions]) -> Task[_T27]: ...

class _DescribeDaemonTaskDefinition(CallOptions, total=False):
    DaemonTaskDefinition: Required[str]
def describe_daemon_task_definition(name: str, /, *, result: type[_T28] = ..., select: Callable[[DescribeDaemonTaskDefinitionResponse], _T28] = ..., **arguments: Unpack[_DescribeDaemonTaskDefinition]) -> Task[_T28]: ...

class _DescribeExpressGatewayService(CallOptions, total=False):
    ServiceArn: Required[str]; Include: Sequence[ExpressGatewayServiceInclude | str]
def describe_express_gateway_service(name: str, /, *, result: type[_T29] = ..., select: Callable[[DescribeExpressGatewayServiceResponse], _T29] = ..., **arguments: Unpack[_DescribeExpressGatewayService]) -> Task[_T29]: ...

class _DescribeGateway(CallOptions, total=False):
    Gateway: Required[str]
def describe_gateway(name: str, /, *, result: type[_T30] = ..., select: Callable[[DescribeGatewayResponse], _T30] = ..., **arguments: Unpack[_DescribeGateway]) -> Task[_T30]: ...

class _DescribeGatewayResources(CallOptions, total=False):
    Gateway: Required[str]; MaxResults: int; NextToken: str
def describe_gateway_resources(name: str, /, *, result: type[_T31] = ..., select: Callable[[DescribeGatewayResourcesResponse], _T31] = ..., **arguments: Unpack[_DescribeGatewayResources]) -> Task[_T31]: ...

class _DescribeGatewayRoute(CallOptions, total=False):
    GatewayRouteArn: Required[str]
def describe_gateway_route(name: str, /, *, result: type[_T32] = ..., select: Callable[[DescribeGatewayRouteResponse], _T32] = ..., **arguments: Unpack[_DescribeGatewayRoute]) -> Task[_T32]: ...

class _DescribeServiceDeployments(CallOptions, total=False):
    ServiceDeploymentArns: Required[Sequence[str]]
def describe_service_deployments(name: str, /, *, result: type[_T33] = ..., select: Callable[[DescribeServiceDeploymentsResponse], _T33] = ..., **arguments: Unpack[_DescribeServiceDeployments]) -> Task[_T33]: ...

class _DescribeServiceRevisions(CallOptions, total=False):
    ServiceRevisionArns: Required[Sequence[str]]
def describe_service_revisions(name: str, /, *, result: type[_T34] = ..., select: Callable[[DescribeServiceRevisionsResponse], _T34] = ..., **arguments: Unpack[_DescribeServiceRevisions]) -> Task[_T34]: ...

class _DescribeServices(CallOptions, total=False):
    Cluster: str; Services: Required[Sequence[str]]; Include: Sequence[ServiceField | str]
def describe_services(name: str, /, *, result: type[_T35] = ..., select: Callable[[DescribeServicesResponse], _T35] = ..., **arguments: Unpack[_DescribeServices]) -> Task[_T35]: ...

class _DescribeTaskDefinition(CallOptions, total=False):
    TaskDefinition: Required[str]; Include: Sequence[TaskDefinitionField | str]
def describe_task_definition(name: str, /, *, result: type[_T36] = ..., select: Callable[[DescribeTaskDefinitionResponse], _T36] = ..., **arguments: Unpack[_DescribeTaskDefinition]) -> Task[_T36]: ...

class _DescribeTaskSets(CallOptions, total=False):
    Cluster: Required[str]; Service: Required[str]; TaskSets: Sequence[str]; Include: Sequence[TaskSetField | str]
def describe_task_sets(name: str, /, *, result: type[_T37] = ..., select: Callable[[DescribeTaskSetsResponse], _T37] = ..., **arguments: Unpack[_DescribeTaskSets]) -> Task[_T37]: ...

class _DescribeTasks(CallOptions, total=False):
    Cluster: str; Tasks: Required[Sequence[str]]; Include: Sequence[TaskField | str]
def describe_tasks(name: str, /, *, result: type[_T38] = ..., select: Callable[[DescribeTasksResponse], _T38] = ..., **arguments: Unpack[_DescribeTasks]) -> Task[_T38]: ...

class _DisassociateGatewayFromCluster(CallOptions, total=False):
    Gateway: Required[str]; Cluster: Required[str]
def disassociate_gateway_from_cluster(name: str, /, *, result: type[_T39] = ..., select: Callable[[DisassociateGatewayFromClusterResponse], _T39] = ..., **arguments: Unpack[_DisassociateGatewayFromCluster]) -> Task[_T39]: ...

class _DiscoverPollEndpoint(CallOptions, total=False):
    ContainerInstance: str; Cluster: str
def discover_poll_endpoint(name: str, /, *, result: type[_T40] = ..., select: Callable[[DiscoverPollEndpointResponse], _T40] = ..., **arguments: Unpack[_DiscoverPollEndpoint]) -> Task[_T40]: ...

class _ExecuteCommand(CallOptions, total=False):
    Cluster: str; Container: str; Command: Required[str]; Interactive: Required[bool]; Task: Required[str]
def execute_command(name: str, /, *, result: type[_T41] = ..., select: Callable[[ExecuteCommandResponse], _T41] = ..., **arguments: Unpack[_ExecuteCommand]) -> Task[_T41]: ...

class _GetTaskProtection(CallOptions, total=False):
    Cluster: Required[str]; Tasks: Sequence[str]
def get_task_protection(name: str, /, *, result: type[_T42] = ..., select: Callable[[GetTaskProtectionResponse], _T42] = ..., **arguments: Unpack[_GetTaskProtection]) -> Task[_T42]: ...

class _ListAccountSettings(CallOptions, total=False):
    Name: SettingName | str; Value: str; PrincipalArn: str; EffectiveSettings: bool; NextToken: str; MaxResults: int
def list_account_settings(name: str, /, *, result: type[_T43] = ..., select: Callable[[ListAccountSettingsResponse], _T43] = ..., **arguments: Unpack[_ListAccountSettings]) -> Task[_T43]: ...

class _ListAttributes(CallOptions, total=False):
    Cluster: str; TargetType: Required[_TargetType | str]; AttributeName: str; AttributeValue: str; NextToken: str
    MaxResults: int
def list_attributes(name: str, /, *, result: type[_T44] = ..., select: Callable[[ListAttributesResponse], _T44] = ..., **arguments: Unpack[_ListAttributes]) -> Task[_T44]: ...

class _ListClusters(CallOptions, total=False):
    NextToken: str; MaxResults: int
def list_clusters(name: str, /, *, result: type[_T45] = ..., select: Callable[[ListClustersResponse], _T45] = ..., **arguments: Unpack[_ListClusters]) -> Task[_T45]: ...

class _ListContainerInstances(CallOptions, total=False):
    Cluster: str; Filter: str; NextToken: str; MaxResults: int; Status: ContainerInstanceStatus | str
def list_container_instances(name: str, /, *, result: type[_T46] = ..., select: Callable[[ListContainerInstancesResponse], _T46] = ..., **arguments: Unpack[_ListContainerInstances]) -> Task[_T46]: ...

class _ListDaemonDeployments(CallOptions, total=False):
    DaemonArn: Required[str]; Status: Sequence[DaemonDeploymentStatus | str]; CreatedAt: CreatedAtDict
    MaxResults: int; NextToken: str
def list_daemon_deployments(name: str, /, *, result: type[_T47] = ..., select: Callable[[ListDaemonDeploymentsResponse], _T47] = ..., **arguments: Unpack[_ListDaemonDeployments]) -> Task[_T47]: ...

class _ListDaemonTaskDefinitions(CallOptions, total=False):
    FamilyPrefix: str; Family: str; Revision: DaemonTaskDefinitionRevisionFilter | str
    Status: DaemonTaskDefinitionStatusFilter | str; Sort: SortOrder | str; NextToken: str; MaxResults: int
def list_daemon_task_definitions(name: str, /, *, result: type[_T48] = ..., select: Callable[[ListDaemonTaskDefinitionsResponse], _T48] = ..., **arguments: Unpack[_ListDaemonTaskDefinitions]) -> Task[_T48]: ...

class _ListDaemons(CallOptions, total=False):
    ClusterArn: str; CapacityProviderArns: Sequence[str]; MaxResults: int; NextToken: str
def list_daemons(name: str, /, *, result: type[_T49] = ..., select: Callable[[ListDaemonsResponse], _T49] = ..., **arguments: Unpack[_ListDaemons]) -> Task[_T49]: ...

class _ListGatewayClusterAssociations(CallOptions, total=False):
    Gateway: str; Cluster: str; Status: Sequence[GatewayClusterAssociationStatus | str]; MaxResults: int
    NextToken: str
def list_gateway_cluster_associations(name: str, /, *, result: type[_T50] = ..., select: Callable[[ListGatewayClusterAssociationsResponse], _T50] = ..., **arguments: Unpack[_ListGatewayClusterAssociations]) -> Task[_T50]: ...

class _ListGatewayRoutes(CallOptions, total=False):
    Gateway: str; Cluster: str; Service: str; ServiceContainerPortName: str
    Status: Sequence[GatewayRouteStatus | str]; MaxResults: int; NextToken: str
def list_gateway_routes(name: str, /, *, result: type[_T51] = ..., select: Callable[[ListGatewayRoutesResponse], _T51] = ..., **arguments: Unpack[_ListGatewayRoutes]) -> Task[_T51]: ...

class _ListGateways(CallOptions, total=False):
    Names: Sequence[str]; Status: Sequence[GatewayStatus | str]; MaxResults: int; NextToken: str
def list_gateways(name: str, /, *, result: type[_T52] = ..., select: Callable[[ListGatewaysResponse], _T52] = ..., **arguments: Unpack[_ListGateways]) -> Task[_T52]: ...

class _ListServiceDeployments(CallOptions, total=False):
    Service: Required[str]; Cluster: str; Status: Sequence[ServiceDeploymentStatus | str]; CreatedAt: CreatedAtDict
    NextToken: str; MaxResults: int
def list_service_deployments(name: str, /, *, result: type[_T53] = ..., select: Callable[[ListServiceDeploymentsResponse], _T53] = ..., **arguments: Unpack[_ListServiceDeployments]) -> Task[_T53]: ...

class _ListServices(CallOptions, total=False):
    Cluster: str; NextToken: str; MaxResults: int; LaunchType: _LaunchType | str
    SchedulingStrategy: _SchedulingStrategy | str; ResourceManagementType: _ResourceManagementType | str
def list_services(name: str, /, *, result: type[_T54] = ..., select: Callable[[ListServicesResponse], _T54] = ..., **arguments: Unpack[_ListServices]) -> Task[_T54]: ...

class _ListServicesByNamespace(CallOptions, total=False):
    Namespace: Required[str]; NextToken: str; MaxResults: int
def list_services_by_namespace(name: str, /, *, result: type[_T55] = ..., select: Callable[[ListServicesByNamespaceResponse], _T55] = ..., **arguments: Unpack[_ListServicesByNamespace]) -> Task[_T55]: ...

class _ListTagsForResource(CallOptions, total=False):
    ResourceArn: Required[str]
def list_tags_for_resource(name: str, /, *, result: type[_T56] = ..., select: Callable[[ListTagsForResourceResponse], _T56] = ..., **arguments: Unpack[_ListTagsForResource]) -> Task[_T56]: ...

class _ListTaskDefinitionFamilies(CallOptions, total=False):
    FamilyPrefix: str; Status: TaskDefinitionFamilyStatus | str; NextToken: str; MaxResults: int
def list_task_definition_families(name: str, /, *, result: type[_T57] = ..., select: Callable[[ListTaskDefinitionFamiliesResponse], _T57] = ..., **arguments: Unpack[_ListTaskDefinitionFamilies]) -> Task[_T57]: ...

class _ListTaskDefinitions(CallOptions, total=False):
    FamilyPrefix: str; Status: TaskDefinitionStatus | str; Sort: SortOrder | str; NextToken: str; MaxResults: int
def list_task_definitions(name: str, /, *, result: type[_T58] = ..., select: Callable[[ListTaskDefinitionsResponse], _T58] = ..., **arguments: Unpack[_ListTaskDefinitions]) -> Task[_T58]: ...

class _ListTasks(CallOptions, total=False):
    Cluster: str; ContainerInstance: str; Family: str; NextToken: str; MaxResults: int; StartedBy: str
    ServiceName: str; DesiredStatus: _DesiredStatus | str; LaunchType: _LaunchType | str; DaemonName: str
def list_tasks(name: str, /, *, result: type[_T59] = ..., select: Callable[[ListTasksResponse], _T59] = ..., **arguments: Unpack[_ListTasks]) -> Task[_T59]: ...

class _PutAccountSetting(CallOptions, total=False):
    Name: Required[SettingName | str]; Value: Required[str]; PrincipalArn: str
def put_account_setting(name: str, /, *, result: type[_T60] = ..., select: Callable[[PutAccountSettingResponse], _T60] = ..., **arguments: Unpack[_PutAccountSetting]) -> Task[_T60]: ...

class _PutAccountSettingDefault(CallOptions, total=False):
    Name: Required[SettingName | str]; Value: Required[str]
def put_account_setting_default(name: str, /, *, result: type[_T61] = ..., select: Callable[[PutAccountSettingDefaultResponse], _T61] = ..., **arguments: Unpack[_PutAccountSettingDefault]) -> Task[_T61]: ...

class _PutAttributes(CallOptions, total=False):
    Cluster: str; Attributes: Required[Sequence[AttributeDict | Attribute]]
def put_attributes(name: str, /, *, result: type[_T62] = ..., select: Callable[[PutAttributesResponse], _T62] = ..., **arguments: Unpack[_PutAttributes]) -> Task[_T62]: ...

class _PutClusterCapacityProviders(CallOptions, total=False):
    Cluster: Required[str]; CapacityProviders: Required[Sequence[str]]
    DefaultCapacityProviderStrategy: Required[Sequence[CapacityProviderStrategyItemDict | CapacityProviderStrategyItem]]
def put_cluster_capacity_providers(name: str, /, *, result: type[_T63] = ..., select: Callable[[PutClusterCapacityProvidersResponse], _T63] = ..., **arguments: Unpack[_PutClusterCapacityProviders]) -> Task[_T63]: ...

class _RegisterContainerInstance(CallOptions, total=False):
    Cluster: str; InstanceIdentityDocument: str; InstanceIdentityDocumentSignature: str
    TotalResources: Sequence[ResourceDict | Resource]; VersionInfo: VersionInfoDict | _VersionInfo
    ContainerInstanceArn: str; Attributes: Sequence[AttributeDict | Attribute]
    PlatformDevices: Sequence[PlatformDeviceDict]; Tags: Sequence[TagDict | Tag]
def register_container_instance(name: str, /, *, result: type[_T64] = ..., select: Callable[[RegisterContainerInstanceResponse], _T64] = ..., **arguments: Unpack[_RegisterContainerInstance]) -> Task[_T64]: ...

class _RegisterDaemonTaskDefinition(CallOptions, total=False):
    Family: Required[str]; TaskRoleArn: str; ExecutionRoleArn: str
    ContainerDefinitions: Required[Sequence[DaemonContainerDefinitionDict | DaemonContainerDefinition]]; Cpu: str
    Memory: str; Volumes: Sequence[DaemonVolumeDict | DaemonVolume]; Tags: Sequence[TagDict | Tag]
    PidMode: DaemonPidMode | str; IpcMode: DaemonIpcMode | str
def register_daemon_task_definition(name: str, /, *, result: type[_T65] = ..., select: Callable[[RegisterDaemonTaskDefinitionResponse], _T65] = ..., **arguments: Unpack[_RegisterDaemonTaskDefinition]) -> Task[_T65]: ...

class _RegisterTaskDefinition(CallOptions, total=False):
    Family: Required[str]; TaskRoleArn: str; ExecutionRoleArn: str; NetworkMode: _NetworkMode | str
    ContainerDefinitions: Required[Sequence[ContainerDefinitionDict | ContainerDefinition]]
    Volumes: Sequence[VolumeDict | Volume]
    PlacementConstraints: Sequence[TaskDefinitionPlacementConstraintDict | TaskDefinitionPlacementConstraint]
    RequiresCompatibilities: Sequence[Compatibility | str]; Cpu: str; Memory: str; Tags: Sequence[TagDict | Tag]
    PidMode: _PidMode | str; IpcMode: _IpcMode | str; ProxyConfiguration: ProxyConfigurationDict | _ProxyConfiguration
    InferenceAccelerators: Sequence[InferenceAcceleratorDict | InferenceAccelerator]
    EphemeralStorage: EphemeralStorageDict | _EphemeralStorage
    RuntimePlatform: RuntimePlatformDict | _RuntimePlatform; EnableFaultInjection: bool
    TrustedExecutionConfiguration: TrustedExecutionConfigurationDict | _TrustedExecutionConfiguration
def register_task_definition(name: str, /, *, result: type[_T66] = ..., select: Callable[[RegisterTaskDefinitionResponse], _T66] = ..., **arguments: Unpack[_RegisterTaskDefinition]) -> Task[_T66]: ...

class _RunTask(PlainOptions, total=False):
    CapacityProviderStrategy: Sequence[CapacityProviderStrategyItemDict | CapacityProviderStrategyItem]; Cluster: str
    Count: int; EnableECSManagedTags: bool; EnableExecuteCommand: bool; Group: str; LaunchType: _LaunchType | str
    NetworkConfiguration: NetworkConfigurationDict | _NetworkConfiguration; Overrides: TaskOverrideDict | TaskOverride
    PlacementConstraints: Sequence[PlacementConstraintDict | PlacementConstraint]
    PlacementStrategy: Sequence[PlacementStrategyDict | _PlacementStrategy]; PlatformVersion: str
    PropagateTags: _PropagateTags | str; ReferenceId: str; StartedBy: str; Tags: Sequence[TagDict | Tag]
    TaskDefinition: Required[str]; ClientToken: str; VolumeConfigurations: Sequence[TaskVolumeConfigurationDict]
@overload
def run_task(name: str, /, *, result: type[_T67] = ..., select: Callable[[RunTaskResponse], _T67] = ..., **arguments: Unpack[_RunTask]) -> Task[_T67]: ...
@overload
def run_task(name: str, /, *, wait: Literal[True], result: type[_T68] = ..., select: Callable[[Task_], _T68] = ..., **arguments: Unpack[_RunTask]) -> Task[_T68]: ...
@overload
def run_task(name: str, /, *, wait_for_task_token: Literal[True], result: type[_T69] = ..., select: Callable[[Any], _T69] = ..., **arguments: Unpack[_RunTask]) -> Task[_T69]: ...

class _StartTask(CallOptions, total=False):
    Cluster: str; ContainerInstances: Required[Sequence[str]]; EnableECSManagedTags: bool; EnableExecuteCommand: bool
    Group: str; NetworkConfiguration: NetworkConfigurationDict | _NetworkConfiguration
    Overrides: TaskOverrideDict | TaskOverride; PropagateTags: _PropagateTags | str; ReferenceId: str; StartedBy: str
    Tags: Sequence[TagDict | Tag]; TaskDefinition: Required[str]
    VolumeConfigurations: Sequence[TaskVolumeConfigurationDict]
def start_task(name: str, /, *, result: type[_T70] = ..., select: Callable[[StartTaskResponse], _T70] = ..., **arguments: Unpack[_StartTask]) -> Task[_T70]: ...

class _StopServiceDeployment(CallOptions, total=False):
    ServiceDeploymentArn: Required[str]; StopType: StopServiceDeploymentStopType | str
def stop_service_deployment(name: str, /, *, result: type[_T71] = ..., select: Callable[[StopServiceDeploymentResponse], _T71] = ..., **arguments: Unpack[_StopServiceDeployment]) -> Task[_T71]: ...

class _StopTask(CallOptions, total=False):
    Cluster: str; Task: Required[str]; Reason: str
def stop_task(name: str, /, *, result: type[_T72] = ..., select: Callable[[StopTaskResponse], _T72] = ..., **arguments: Unpack[_StopTask]) -> Task[_T72]: ...

class _SubmitAttachmentStateChanges(CallOptions, total=False):
    Cluster: str; Attachments: Required[Sequence[AttachmentStateChangeDict]]
def submit_attachment_state_changes(name: str, /, *, result: type[_T73] = ..., select: Callable[[SubmitAttachmentStateChangesResponse], _T73] = ..., **arguments: Unpack[_SubmitAttachmentStateChanges]) -> Task[_T73]: ...

class _SubmitContainerStateChange(CallOptions, total=False):
    Cluster: str; Task: str; ContainerName: str; RuntimeId: str; Status: str; ExitCode: int; Reason: str
    NetworkBindings: Sequence[NetworkBindingDict | NetworkBinding]
def submit_container_state_change(name: str, /, *, result: type[_T74] = ..., select: Callable[[SubmitContainerStateChangeResponse], _T74] = ..., **arguments: Unpack[_SubmitContainerStateChange]) -> Task[_T74]: ...

class _SubmitTaskStateChange(CallOptions, total=False):
    Cluster: str; Task: str; Status: str; Reason: str; Containers: Sequence[ContainerStateChangeDict]
    Attachments: Sequence[AttachmentStateChangeDict]; ManagedAgents: Sequence[ManagedAgentStateChangeDict]
    PullStartedAt: str | datetime; PullStoppedAt: str | datetime; ExecutionStoppedAt: str | datetime
def submit_task_state_change(name: str, /, *, result: type[_T75] = ..., select: Callable[[SubmitTaskStateChangeResponse], _T75] = ..., **arguments: Unpack[_SubmitTaskStateChange]) -> Task[_T75]: ...

class _TagResource(CallOptions, total=False):
    ResourceArn: Required[str]; Tags: Required[Sequence[TagDict | Tag]]
def tag_resource(name: str, /, *, result: type[_T76] = ..., select: Callable[[TagResourceResponse], _T76] = ..., **arguments: Unpack[_TagResource]) -> Task[_T76]: ...

class _UntagResource(CallOptions, total=False):
    ResourceArn: Required[str]; TagKeys: Required[Sequence[str]]
def untag_resource(name: str, /, *, result: type[_T77] = ..., select: Callable[[UntagResourceResponse], _T77] = ..., **arguments: Unpack[_UntagResource]) -> Task[_T77]: ...

class _UpdateCapacityProvider(CallOptions, total=False):
    Name: Required[str]; Cluster: str; AutoScalingGroupProvider: AutoScalingGroupProviderUpdateDict
    ManagedInstancesProvider: UpdateManagedInstancesProviderConfigurationDict
def update_capacity_provider(name: str, /, *, result: type[_T78] = ..., select: Callable[[UpdateCapacityProviderResponse], _T78] = ..., **arguments: Unpack[_UpdateCapacityProvider]) -> Task[_T78]: ...

class _UpdateCluster(CallOptions, total=False):
    Cluster: Required[str]; Settings: Sequence[ClusterSettingDict | ClusterSetting]
    Configuration: ClusterConfigurationDict | ClusterConfiguration
    ServiceConnectDefaults: ClusterServiceConnectDefaultsRequestDict
def update_cluster(name: str, /, *, result: type[_T79] = ..., select: Callable[[UpdateClusterResponse], _T79] = ..., **arguments: Unpack[_UpdateCluster]) -> Task[_T79]: ...

class _UpdateClusterSettings(CallOptions, total=False):
    Cluster: Required[str]; Settings: Required[Sequence[ClusterSettingDict | ClusterSetting]]
def update_cluster_settings(name: str, /, *, result: type[_T80] = ..., select: Callable[[UpdateClusterSettingsResponse], _T80] = ..., **arguments: Unpack[_UpdateClusterSettings]) -> Task[_T80]: ...

class _UpdateContainerAgent(CallOptions, total=False):
    Cluster: str; ContainerInstance: Required[str]
def update_container_agent(name: str, /, *, result: type[_T81] = ..., select: Callable[[UpdateContainerAgentResponse], _T81] = ..., **arguments: Unpack[_UpdateContainerAgent]) -> Task[_T81]: ...

class _UpdateContainerInstancesState(CallOptions, total=False):
    Cluster: str; ContainerInstances: Required[Sequence[str]]; Status: Required[ContainerInstanceStatus | str]
def update_container_instances_state(name: str, /, *, result: type[_T82] = ..., select: Callable[[UpdateContainerInstancesStateResponse], _T82] = ..., **arguments: Unpack[_UpdateContainerInstancesState]) -> Task[_T82]: ...

class _UpdateDaemon(CallOptions, total=False):
    DaemonArn: Required[str]; DaemonTaskDefinitionArn: Required[str]; CapacityProviderArns: Required[Sequence[str]]
    DeploymentConfiguration: DaemonDeploymentConfigurationDict | DaemonDeploymentConfiguration
    PropagateTags: DaemonPropagateTags | str; EnableECSManagedTags: bool; EnableExecuteCommand: bool; Critical: bool
def update_daemon(name: str, /, *, result: type[_T83] = ..., select: Callable[[UpdateDaemonResponse], _T83] = ..., **arguments: Unpack[_UpdateDaemon]) -> Task[_T83]: ...

class _UpdateExpressGatewayService(CallOptions, total=False):
    ServiceArn: Required[str]; ExecutionRoleArn: str; HealthCheckPath: str
    PrimaryContainer: ExpressGatewayContainerDict | ExpressGatewayContainer; TaskRoleArn: str
    NetworkConfiguration: ExpressGatewayServiceNetworkConfigurationDict | ExpressGatewayServiceNetworkConfiguration
    Cpu: str; Memory: str; CpuArchitecture: ExpressCpuArchitecture | str
    ScalingTarget: ExpressGatewayScalingTargetDict | ExpressGatewayScalingTarget; TaskDefinitionArn: str
def update_express_gateway_service(name: str, /, *, result: type[_T84] = ..., select: Callable[[UpdateExpressGatewayServiceResponse], _T84] = ..., **arguments: Unpack[_UpdateExpressGatewayService]) -> Task[_T84]: ...

class _UpdateGateway(CallOptions, total=False):
    Gateway: Required[str]; InfrastructureRoleArn: str; DeletionProtection: bool
    Configuration: UpdateGatewayConfigurationDict; PropagateTags: PropagateGatewayTags | str
def update_gateway(name: str, /, *, result: type[_T85] = ..., select: Callable[[UpdateGatewayResponse], _T85] = ..., **arguments: Unpack[_UpdateGateway]) -> Task[_T85]: ...

class _UpdateService(CallOptions, total=False):
    Cluster: str; Service: Required[str]; DesiredCount: int; TaskDefinition: str
    CapacityProviderStrategy: Sequence[CapacityProviderStrategyItemDict | CapacityProviderStrategyItem]
    DeploymentConfiguration: DeploymentConfigurationDict | _DeploymentConfiguration
    AvailabilityZoneRebalancing: _AvailabilityZoneRebalancing | str
    NetworkConfiguration: NetworkConfigurationDict | _NetworkConfiguration
    PlacementConstraints: Sequence[PlacementConstraintDict | PlacementConstraint]
    PlacementStrategy: Sequence[PlacementStrategyDict | _PlacementStrategy]; PlatformVersion: str
    ForceNewDeployment: bool; HealthCheckGracePeriodSeconds: int
    DeploymentController: DeploymentControllerDict | _DeploymentController; EnableExecuteCommand: bool
    EnableECSManagedTags: bool; LoadBalancers: Sequence[LoadBalancerDict | LoadBalancer]
    PropagateTags: _PropagateTags | str; ServiceRegistries: Sequence[ServiceRegistryDict | ServiceRegistry]
    ServiceConnectConfiguration: ServiceConnectConfigurationDict | _ServiceConnectConfiguration
    VolumeConfigurations: Sequence[ServiceVolumeConfigurationDict | ServiceVolumeConfiguration]
    VpcLatticeConfigurations: Sequence[VpcLatticeConfigurationDict | VpcLatticeConfiguration]
    GatewayConnectors: Sequence[GatewayConnectorDict | GatewayConnector]
    Monitoring: MonitoringConfigurationDict | MonitoringConfiguration
def update_service(name: str, /, *, result: type[_T86] = ..., select: Callable[[UpdateServiceResponse], _T86] = ..., **arguments: Unpack[_UpdateService]) -> Task[_T86]: ...

class _UpdateServicePrimaryTaskSet(CallOptions, total=False):
    Cluster: Required[str]; Service: Required[str]; PrimaryTaskSet: Required[str]
def update_service_primary_task_set(name: str, /, *, result: type[_T87] = ..., select: Callable[[UpdateServicePrimaryTaskSetResponse], _T87] = ..., **arguments: Unpack[_UpdateServicePrimaryTaskSet]) -> Task[_T87]: ...

class _UpdateTaskProtection(CallOptions, total=False):
    Cluster: Required[str]; Tasks: Required[Sequence[str]]; ProtectionEnabled: Required[bool]; ExpiresInMinutes: int
def update_task_protection(name: str, /, *, result: type[_T88] = ..., select: Callable[[UpdateTaskProtectionResponse], _T88] = ..., **arguments: Unpack[_UpdateTaskProtection]) -> Task[_T88]: ...

class _UpdateTaskSet(CallOptions, total=False):
    Cluster: Required[str]; Service: Required[str]; TaskSet: Required[str]; Scale: Required[ScaleDict | _Scale]
def update_task_set(name: str, /, *, result: type[_T89] = ..., select: Callable[[UpdateTaskSetResponse], _T89] = ..., **arguments: Unpack[_UpdateTaskSet]) -> Task[_T89]: ...
