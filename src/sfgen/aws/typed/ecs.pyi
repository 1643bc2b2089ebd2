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
    AccessDeniedException: ErrorName
    AttributeLimitExceededException: ErrorName
    BlockedException: ErrorName
    ClientException: ErrorName
    ClusterContainsCapacityProviderException: ErrorName
    ClusterContainsContainerInstancesException: ErrorName
    ClusterContainsServicesException: ErrorName
    ClusterContainsTasksException: ErrorName
    ClusterNotFoundException: ErrorName
    ConflictException: ErrorName
    DaemonNotActiveException: ErrorName
    DaemonNotFoundException: ErrorName
    GatewayNotFoundException: ErrorName
    InvalidParameterException: ErrorName
    LimitExceededException: ErrorName
    MissingVersionException: ErrorName
    NamespaceNotFoundException: ErrorName
    NoUpdateAvailableException: ErrorName
    PlatformTaskDefinitionIncompatibilityException: ErrorName
    PlatformUnknownException: ErrorName
    ResourceInUseException: ErrorName
    ResourceNotFoundException: ErrorName
    ServerException: ErrorName
    ServiceDeploymentNotFoundException: ErrorName
    ServiceNotActiveException: ErrorName
    ServiceNotFoundException: ErrorName
    TargetNotConnectedException: ErrorName
    TargetNotFoundException: ErrorName
    TaskSetNotFoundException: ErrorName
    UnsupportedFeatureException: ErrorName
    UpdateInProgressException: ErrorName

errors: _Errors

class AcceleratorCountRequestDict(TypedDict, total=False):
    Min: int
    Max: int

class AcceleratorTotalMemoryMiBRequestDict(TypedDict, total=False):
    Min: int
    Max: int

class AdvancedConfigurationDict(TypedDict, total=False):
    AlternateTargetGroupArn: str
    ProductionListenerRule: str
    TestListenerRule: str
    RoleArn: str

class AssociateGatewayWithClusterRequestDict(TypedDict, total=False):
    Gateway: Required[str]
    Cluster: Required[str]

class AttachmentStateChangeDict(TypedDict, total=False):
    AttachmentArn: Required[str]
    Status: Required[str]

class AttributeDict(TypedDict, total=False):
    Name: Required[str]
    Value: str
    TargetType: _TargetType | str
    TargetId: str

class AutoRepairConfigurationDict(TypedDict, total=False):
    ActionsStatus: AutoRepairActionsStatus | str

class AutoScalingGroupProviderDict(TypedDict, total=False):
    AutoScalingGroupArn: Required[str]
    ManagedScaling: ManagedScalingDict | _ManagedScaling
    ManagedTerminationProtection: _ManagedTerminationProtection | str
    ManagedDraining: _ManagedDraining | str

class AutoScalingGroupProviderUpdateDict(TypedDict, total=False):
    ManagedScaling: ManagedScalingDict | _ManagedScaling
    ManagedTerminationProtection: _ManagedTerminationProtection | str
    ManagedDraining: _ManagedDraining | str

class AwsVpcConfigurationDict(TypedDict, total=False):
    Subnets: Required[Sequence[str]]
    SecurityGroups: Sequence[str]
    AssignPublicIp: _AssignPublicIp | str

class BaselineEbsBandwidthMbpsRequestDict(TypedDict, total=False):
    Min: int
    Max: int

class CanaryConfigurationDict(TypedDict, total=False):
    CanaryPercent: float
    CanaryBakeTimeInMinutes: int

class CapacityProviderStrategyItemDict(TypedDict, total=False):
    CapacityProvider: Required[str]
    Weight: int
    Base: int

class CapacityReservationRequestDict(TypedDict, total=False):
    ReservationGroupArn: str
    ReservationPreference: CapacityReservationPreference | str

class ClusterConfigurationDict(TypedDict, total=False):
    ExecuteCommandConfiguration: ExecuteCommandConfigurationDict | _ExecuteCommandConfiguration
    ManagedStorageConfiguration: ManagedStorageConfigurationDict | _ManagedStorageConfiguration

class ClusterServiceConnectDefaultsRequestDict(TypedDict, total=False):
    Namespace: Required[str]

class ClusterSettingDict(TypedDict, total=False):
    Name: ClusterSettingName | str
    Value: str

class ContainerDefinitionDict(TypedDict, total=False):
    Name: str
    Image: str
    RepositoryCredentials: RepositoryCredentialsDict | _RepositoryCredentials
    Cpu: int
    Memory: int
    MemoryReservation: int
    Links: Sequence[str]
    PortMappings: Sequence[PortMappingDict | PortMapping]
    Essential: bool
    RestartPolicy: ContainerRestartPolicyDict | ContainerRestartPolicy
    EntryPoint: Sequence[str]
    Command: Sequence[str]
    Environment: Sequence[KeyValuePairDict | KeyValuePair]
    EnvironmentFiles: Sequence[EnvironmentFileDict | EnvironmentFile]
    MountPoints: Sequence[MountPointDict | MountPoint]
    VolumesFrom: Sequence[VolumeFromDict | VolumeFrom]
    LinuxParameters: LinuxParametersDict | _LinuxParameters
    Secrets: Sequence[SecretDict | Secret]
    DependsOn: Sequence[ContainerDependencyDict | ContainerDependency]
    StartTimeout: int
    StopTimeout: int
    VersionConsistency: _VersionConsistency | str
    Hostname: str
    User: str
    WorkingDirectory: str
    DisableNetworking: bool
    Privileged: bool
    ReadonlyRootFilesystem: bool
    DnsServers: Sequence[str]
    DnsSearchDomains: Sequence[str]
    ExtraHosts: Sequence[HostEntryDict | HostEntry]
    DockerSecurityOptions: Sequence[str]
    Interactive: bool
    PseudoTerminal: bool
    DockerLabels: Mapping[str, str]
    Ulimits: Sequence[UlimitDict | Ulimit]
    LogConfiguration: LogConfigurationDict | _LogConfiguration
    HealthCheck: HealthCheckDict | _HealthCheck
    SystemControls: Sequence[SystemControlDict | SystemControl]
    ResourceRequirements: Sequence[ResourceRequirementDict | ResourceRequirement]
    FirelensConfiguration: FirelensConfigurationDict | _FirelensConfiguration
    CredentialSpecs: Sequence[str]

class ContainerDependencyDict(TypedDict, total=False):
    ContainerName: Required[str]
    Condition: Required[ContainerCondition | str]

class ContainerOverrideDict(TypedDict, total=False):
    Name: str
    Command: Sequence[str]
    Environment: Sequence[KeyValuePairDict | KeyValuePair]
    EnvironmentFiles: Sequence[EnvironmentFileDict | EnvironmentFile]
    Cpu: int
    Memory: int
    MemoryReservation: int
    ResourceRequirements: Sequence[ResourceRequirementDict | ResourceRequirement]

class ContainerRestartPolicyDict(TypedDict, total=False):
    Enabled: Required[bool]
    IgnoredExitCodes: Sequence[int]
    RestartAttemptPeriod: int

class ContainerStateChangeDict(TypedDict, total=False):
    ContainerName: str
    ImageDigest: str
    RuntimeId: str
    ExitCode: int
    NetworkBindings: Sequence[NetworkBindingDict | NetworkBinding]
    Reason: str
    Status: str

class ContinueServiceDeploymentRequestDict(TypedDict, total=False):
    ServiceDeploymentArn: Required[str]
    HookId: Required[str]
    Action: DeploymentLifecycleHookAction | str

class CreateCapacityProviderRequestDict(TypedDict, total=False):
    Name: Required[str]
    Cluster: str
    AutoScalingGroupProvider: AutoScalingGroupProviderDict | _AutoScalingGroupProvider
    ManagedInstancesProvider: CreateManagedInstancesProviderConfigurationDict
    Tags: Sequence[TagDict | Tag]

class CreateClusterRequestDict(TypedDict, total=False):
    ClusterName: str
    Tags: Sequence[TagDict | Tag]
    Settings: Sequence[ClusterSettingDict | ClusterSetting]
    Configuration: ClusterConfigurationDict | ClusterConfiguration
    CapacityProviders: Sequence[str]
    DefaultCapacityProviderStrategy: Sequence[CapacityProviderStrategyItemDict | CapacityProviderStrategyItem]
    ServiceConnectDefaults: ClusterServiceConnectDefaultsRequestDict

class CreateDaemonRequestDict(TypedDict, total=False):
    DaemonName: Required[str]
    ClusterArn: str
    DaemonTaskDefinitionArn: Required[str]
    CapacityProviderArns: Required[Sequence[str]]
    DeploymentConfiguration: DaemonDeploymentConfigurationDict | DaemonDeploymentConfiguration
    Tags: Sequence[TagDict | Tag]
    PropagateTags: DaemonPropagateTags | str
    EnableECSManagedTags: bool
    EnableExecuteCommand: bool
    ClientToken: str
    Critical: bool

class CreateExpressGatewayServiceRequestDict(TypedDict, total=False):
    ExecutionRoleArn: str
    InfrastructureRoleArn: Required[str]
    ServiceName: str
    Cluster: str
    HealthCheckPath: str
    PrimaryContainer: ExpressGatewayContainerDict | ExpressGatewayContainer
    TaskRoleArn: str
    NetworkConfiguration: ExpressGatewayServiceNetworkConfigurationDict | ExpressGatewayServiceNetworkConfiguration
    Cpu: str
    Memory: str
    CpuArchitecture: ExpressCpuArchitecture | str
    ScalingTarget: ExpressGatewayScalingTargetDict | ExpressGatewayScalingTarget
    Tags: Sequence[TagDict | Tag]
    TaskDefinitionArn: str

class CreateGatewayRequestDict(TypedDict, total=False):
    Name: Required[str]
    InfrastructureRoleArn: Required[str]
    ClientToken: str
    DeletionProtection: bool
    Configuration: Required[GatewayConfigurationDict]
    Tags: Sequence[TagDict | Tag]
    PropagateTags: PropagateGatewayTags | str

class CreateManagedInstancesProviderConfigurationDict(TypedDict, total=False):
    InfrastructureRoleArn: Required[str]
    InstanceLaunchTemplate: Required[InstanceLaunchTemplateDict | _InstanceLaunchTemplate]
    PropagateTags: PropagateMITags | str
    InfrastructureOptimization: InfrastructureOptimizationDict | _InfrastructureOptimization
    AutoRepairConfiguration: AutoRepairConfigurationDict | _AutoRepairConfiguration

class CreateServiceRequestDict(TypedDict, total=False):
    Cluster: str
    ServiceName: Required[str]
    TaskDefinition: str
    AvailabilityZoneRebalancing: _AvailabilityZoneRebalancing | str
    LoadBalancers: Sequence[LoadBalancerDict | LoadBalancer]
    ServiceRegistries: Sequence[ServiceRegistryDict | ServiceRegistry]
    DesiredCount: int
    ClientToken: str
    LaunchType: _LaunchType | str
    CapacityProviderStrategy: Sequence[CapacityProviderStrategyItemDict | CapacityProviderStrategyItem]
    PlatformVersion: str
    Role: str
    DeploymentConfiguration: DeploymentConfigurationDict | _DeploymentConfiguration
    PlacementConstraints: Sequence[PlacementConstraintDict | PlacementConstraint]
    PlacementStrategy: Sequence[PlacementStrategyDict | _PlacementStrategy]
    NetworkConfiguration: NetworkConfigurationDict | _NetworkConfiguration
    HealthCheckGracePeriodSeconds: int
    SchedulingStrategy: _SchedulingStrategy | str
    DeploymentController: DeploymentControllerDict | _DeploymentController
    Tags: Sequence[TagDict | Tag]
    EnableECSManagedTags: bool
    PropagateTags: _PropagateTags | str
    EnableExecuteCommand: bool
    ServiceConnectConfiguration: ServiceConnectConfigurationDict | _ServiceConnectConfiguration
    VolumeConfigurations: Sequence[ServiceVolumeConfigurationDict | ServiceVolumeConfiguration]
    VpcLatticeConfigurations: Sequence[VpcLatticeConfigurationDict | VpcLatticeConfiguration]
    GatewayConnectors: Sequence[GatewayConnectorDict | GatewayConnector]
    Monitoring: MonitoringConfigurationDict | MonitoringConfiguration

class CreateTaskSetRequestDict(TypedDict, total=False):
    Service: Required[str]
    Cluster: Required[str]
    ExternalId: str
    TaskDefinition: Required[str]
    NetworkConfiguration: NetworkConfigurationDict | _NetworkConfiguration
    LoadBalancers: Sequence[LoadBalancerDict | LoadBalancer]
    ServiceRegistries: Sequence[ServiceRegistryDict | ServiceRegistry]
    LaunchType: _LaunchType | str
    CapacityProviderStrategy: Sequence[CapacityProviderStrategyItemDict | CapacityProviderStrategyItem]
    PlatformVersion: str
    Scale: ScaleDict | _Scale
    ClientToken: str
    Tags: Sequence[TagDict | Tag]

class CreatedAtDict(TypedDict, total=False):
    Before: str | datetime
    After: str | datetime

class DaemonAlarmConfigurationDict(TypedDict, total=False):
    AlarmNames: Sequence[str]
    Enable: bool

class DaemonContainerDefinitionDict(TypedDict, total=False):
    Name: str
    Image: Required[str]
    Memory: int
    MemoryReservation: int
    RepositoryCredentials: RepositoryCredentialsDict | _RepositoryCredentials
    HealthCheck: HealthCheckDict | _HealthCheck
    Cpu: int
    Essential: bool
    EntryPoint: Sequence[str]
    Command: Sequence[str]
    WorkingDirectory: str
    EnvironmentFiles: Sequence[EnvironmentFileDict | EnvironmentFile]
    Environment: Sequence[KeyValuePairDict | KeyValuePair]
    Secrets: Sequence[SecretDict | Secret]
    ReadonlyRootFilesystem: bool
    MountPoints: Sequence[MountPointDict | MountPoint]
    LogConfiguration: LogConfigurationDict | _LogConfiguration
    FirelensConfiguration: FirelensConfigurationDict | _FirelensConfiguration
    Privileged: bool
    User: str
    Ulimits: Sequence[UlimitDict | Ulimit]
    LinuxParameters: DaemonLinuxParametersDict | DaemonLinuxParameters
    DependsOn: Sequence[ContainerDependencyDict | ContainerDependency]
    StartTimeout: int
    StopTimeout: int
    SystemControls: Sequence[SystemControlDict | SystemControl]
    Interactive: bool
    PseudoTerminal: bool
    RestartPolicy: ContainerRestartPolicyDict | ContainerRestartPolicy

class DaemonDeploymentConfigurationDict(TypedDict, total=False):
    DrainPercent: float
    Alarms: DaemonAlarmConfigurationDict | DaemonAlarmConfiguration
    BakeTimeInMinutes: int

class DaemonLinuxParametersDict(TypedDict, total=False):
    Capabilities: KernelCapabilitiesDict | KernelCapabilities
    Devices: Sequence[DeviceDict | Device]
    InitProcessEnabled: bool
    Tmpfs: Sequence[TmpfsDict | _Tmpfs]

class DaemonVolumeDict(TypedDict, total=False):
    Name: str
    Host: HostVolumePropertiesDict | HostVolumeProperties
    LogDriverVolumeConfiguration: LogDriverVolumeConfigurationDict | _LogDriverVolumeConfiguration

class DeleteAccountSettingRequestDict(TypedDict, total=False):
    Name: Required[SettingName | str]
    PrincipalArn: str

class DeleteAttributesRequestDict(TypedDict, total=False):
    Cluster: str
    Attributes: Required[Sequence[AttributeDict | Attribute]]

class DeleteCapacityProviderRequestDict(TypedDict, total=False):
    CapacityProvider: Required[str]
    Cluster: str

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
    Cluster: str
    Service: Required[str]
    Force: bool

class DeleteTaskDefinitionsRequestDict(TypedDict, total=False):
    TaskDefinitions: Required[Sequence[str]]

class DeleteTaskSetRequestDict(TypedDict, total=False):
    Cluster: Required[str]
    Service: Required[str]
    TaskSet: Required[str]
    Force: bool

class DeploymentAlarmsDict(TypedDict, total=False):
    AlarmNames: Required[Sequence[str]]
    Rollback: Required[bool]
    Enable: Required[bool]

class DeploymentCircuitBreakerDict(TypedDict, total=False):
    Enable: Required[bool]
    Rollback: Required[bool]
    ResetOnHealthyTask: bool
    ThresholdConfiguration: ThresholdConfigurationDict | _ThresholdConfiguration

class DeploymentConfigurationDict(TypedDict, total=False):
    DeploymentCircuitBreaker: DeploymentCircuitBreakerDict | _DeploymentCircuitBreaker
    MaximumPercent: int
    MinimumHealthyPercent: int
    Alarms: DeploymentAlarmsDict | DeploymentAlarms
    Strategy: DeploymentStrategy | str
    BakeTimeInMinutes: int
    LifecycleHooks: Sequence[DeploymentLifecycleHookDict | DeploymentLifecycleHook]
    LinearConfiguration: LinearConfigurationDict | _LinearConfiguration
    CanaryConfiguration: CanaryConfigurationDict | _CanaryConfiguration
    EarlySuccessCriteria: DeploymentEarlySuccessCriteriaDict | DeploymentEarlySuccessCriteria

class DeploymentControllerDict(TypedDict, total=False):
    Type: Required[DeploymentControllerType | str]

class DeploymentEarlySuccessCriteriaDict(TypedDict, total=False):
    Enable: Required[bool]
    HealthyPercent: int
    SourceServiceRevisionCleanup: ServiceRevisionCleanup | str

class DeploymentLifecycleHookDict(TypedDict, total=False):
    TargetType: DeploymentLifecycleHookTargetType | str
    HookTargetArn: str
    RoleArn: str
    LifecycleStages: Sequence[DeploymentLifecycleHookStage | str]
    HookDetails: Any
    TimeoutConfiguration: DeploymentLifecycleHookTimeoutConfigurationDict | DeploymentLifecycleHookTimeoutConfiguration

class DeploymentLifecycleHookTimeoutConfigurationDict(TypedDict, total=False):
    TimeoutInMinutes: int
    Action: DeploymentLifecycleHookAction | str

class DeregisterContainerInstanceRequestDict(TypedDict, total=False):
    Cluster: str
    ContainerInstance: Required[str]
    Force: bool

class DeregisterTaskDefinitionRequestDict(TypedDict, total=False):
    TaskDefinition: Required[str]

class DescribeCapacityProvidersRequestDict(TypedDict, total=False):
    CapacityProviders: Sequence[str]
    Cluster: str
    Include: Sequence[CapacityProviderField | str]
    MaxResults: int
    NextToken: str

class DescribeClustersRequestDict(TypedDict, total=False):
    Clusters: Sequence[str]
    Include: Sequence[ClusterField | str]

class DescribeContainerInstancesRequestDict(TypedDict, total=False):
    Cluster: str
    ContainerInstances: Required[Sequence[str]]
    Include: Sequence[ContainerInstanceField | str]

class DescribeDaemonDeploymentsRequestDict(TypedDict, total=False):
    DaemonDeploymentArns: Required[Sequence[str]]

class DescribeDaemonRequestDict(TypedDict, total=False):
    DaemonArn: Required[str]

class DescribeDaemonRevisionsRequestDict(TypedDict, total=False):
    DaemonRevisionArns: Required[Sequence[str]]

class DescribeDaemonTaskDefinitionRequestDict(TypedDict, total=False):
    DaemonTaskDefinition: Required[str]

class DescribeExpressGatewayServiceRequestDict(TypedDict, total=False):
    ServiceArn: Required[str]
    Include: Sequence[ExpressGatewayServiceInclude | str]

class DescribeGatewayRequestDict(TypedDict, total=False):
    Gateway: Required[str]

class DescribeGatewayResourcesRequestDict(TypedDict, total=False):
    Gateway: Required[str]
    MaxResults: int
    NextToken: str

class DescribeGatewayRouteRequestDict(TypedDict, total=False):
    GatewayRouteArn: Required[str]

class DescribeServiceDeploymentsRequestDict(TypedDict, total=False):
    ServiceDeploymentArns: Required[Sequence[str]]

class DescribeServiceRevisionsRequestDict(TypedDict, total=False):
    ServiceRevisionArns: Required[Sequence[str]]

class DescribeServicesRequestDict(TypedDict, total=False):
    Cluster: str
    Services: Required[Sequence[str]]
    Include: Sequence[ServiceField | str]

class DescribeTaskDefinitionRequestDict(TypedDict, total=False):
    TaskDefinition: Required[str]
    Include: Sequence[TaskDefinitionField | str]

class DescribeTaskSetsRequestDict(TypedDict, total=False):
    Cluster: Required[str]
    Service: Required[str]
    TaskSets: Sequence[str]
    Include: Sequence[TaskSetField | str]

class DescribeTasksRequestDict(TypedDict, total=False):
    Cluster: str
    Tasks: Required[Sequence[str]]
    Include: Sequence[TaskField | str]

class DeviceDict(TypedDict, total=False):
    HostPath: Required[str]
    ContainerPath: str
    Permissions: Sequence[DeviceCgroupPermission | str]

class DisassociateGatewayFromClusterRequestDict(TypedDict, total=False):
    Gateway: Required[str]
    Cluster: Required[str]

class DiscoverPollEndpointRequestDict(TypedDict, total=False):
    ContainerInstance: str
    Cluster: str

class DockerVolumeConfigurationDict(TypedDict, total=False):
    Scope: _Scope | str
    Autoprovision: bool
    Driver: str
    DriverOpts: Mapping[str, str]
    Labels: Mapping[str, str]

class EBSTagSpecificationDict(TypedDict, total=False):
    ResourceType: Required[EBSResourceType | str]
    Tags: Sequence[TagDict | Tag]
    PropagateTags: _PropagateTags | str

class EFSAuthorizationConfigDict(TypedDict, total=False):
    AccessPointId: str
    Iam: EFSAuthorizationConfigIAM | str

class EFSVolumeConfigurationDict(TypedDict, total=False):
    FileSystemId: Required[str]
    RootDirectory: str
    TransitEncryption: EFSTransitEncryption | str
    TransitEncryptionPort: int
    AuthorizationConfig: EFSAuthorizationConfigDict | EFSAuthorizationConfig

class EnvironmentFileDict(TypedDict, total=False):
    Value: Required[str]
    Type: Required[EnvironmentFileType | str]

class EphemeralStorageDict(TypedDict, total=False):
    SizeInGiB: Required[int]

class ExecuteCommandConfigurationDict(TypedDict, total=False):
    KmsKeyId: str
    Logging: ExecuteCommandLogging | str
    LogConfiguration: ExecuteCommandLogConfigurationDict | ExecuteCommandLogConfiguration

class ExecuteCommandLogConfigurationDict(TypedDict, total=False):
    CloudWatchLogGroupName: str
    CloudWatchEncryptionEnabled: bool
    S3BucketName: str
    S3EncryptionEnabled: bool
    S3KeyPrefix: str

class ExecuteCommandRequestDict(TypedDict, total=False):
    Cluster: str
    Container: str
    Command: Required[str]
    Interactive: Required[bool]
    Task: Required[str]

class ExpressGatewayContainerDict(TypedDict, total=False):
    Image: Required[str]
    ContainerPort: int
    AwsLogsConfiguration: ExpressGatewayServiceAwsLogsConfigurationDict | ExpressGatewayServiceAwsLogsConfiguration
    RepositoryCredentials: ExpressGatewayRepositoryCredentialsDict | ExpressGatewayRepositoryCredentials
    Command: Sequence[str]
    Environment: Sequence[KeyValuePairDict | KeyValuePair]
    Secrets: Sequence[SecretDict | Secret]

class ExpressGatewayRepositoryCredentialsDict(TypedDict, total=False):
    CredentialsParameter: str

class ExpressGatewayScalingTargetDict(TypedDict, total=False):
    MinTaskCount: int
    MaxTaskCount: int
    AutoScalingMetric: ExpressGatewayServiceScalingMetric | str
    AutoScalingTargetValue: int

class ExpressGatewayServiceAwsLogsConfigurationDict(TypedDict, total=False):
    LogGroup: Required[str]
    LogStreamPrefix: Required[str]

class ExpressGatewayServiceNetworkConfigurationDict(TypedDict, total=False):
    SecurityGroups: Sequence[str]
    Subnets: Sequence[str]

class FSxWindowsFileServerAuthorizationConfigDict(TypedDict, total=False):
    CredentialsParameter: Required[str]
    Domain: Required[str]

class FSxWindowsFileServerVolumeConfigurationDict(TypedDict, total=False):
    FileSystemId: Required[str]
    RootDirectory: Required[str]
    AuthorizationConfig: Required[FSxWindowsFileServerAuthorizationConfigDict | FSxWindowsFileServerAuthorizationConfig]

class FirelensConfigurationDict(TypedDict, total=False):
    Type: Required[FirelensConfigurationType | str]
    Options: Mapping[str, str]

class GatewayAlbTestTrafficRulesDict(TypedDict, total=False):
    Header: GatewayTestTrafficHeaderDict | GatewayTestTrafficHeader

class GatewayConfigurationDict(TypedDict, total=False):
    HostSharedAlb: HostSharedAlbConfigurationDict

class GatewayConnectorDict(TypedDict, total=False):
    PortName: Required[str]
    HealthCheck: GatewayConnectorHealthCheckDict | GatewayConnectorHealthCheck
    Filters: GatewayConnectorFiltersDict | GatewayConnectorFilters
    DeregistrationDelay: GatewayConnectorDeregistrationDelayDict | GatewayConnectorDeregistrationDelay

class GatewayConnectorDeregistrationDelayDict(TypedDict, total=False):
    TimeoutSeconds: int

class GatewayConnectorFiltersDict(TypedDict, total=False):
    AccessTypes: Sequence[AccessType | str]

class GatewayConnectorHealthCheckDict(TypedDict, total=False):
    HealthCheckProtocol: GatewayConnectorHealthCheckProtocol | str
    HealthCheckPort: int
    HealthCheckPath: str
    HealthCheckTimeoutSeconds: int
    HealthCheckIntervalSeconds: int
    HealthyThresholdCount: int
    UnhealthyThresholdCount: int
    Matcher: GatewayConnectorHealthCheckMatcherDict | GatewayConnectorHealthCheckMatcher

class GatewayConnectorHealthCheckMatcherDict(TypedDict, total=False):
    HttpCode: str
    GrpcCode: str

class GatewayElbAccessLogConfigurationDict(TypedDict, total=False):
    Destination: GatewayElbAccessLogDestinationDict | GatewayElbAccessLogDestination

class GatewayElbAccessLogDestinationDict(TypedDict, total=False):
    S3: GatewayElbAccessLogS3DestinationDict | GatewayElbAccessLogS3Destination

class GatewayElbAccessLogS3DestinationDict(TypedDict, total=False):
    Bucket: Required[str]
    Prefix: str

class GatewayElbNetworkConfigurationDict(TypedDict, total=False):
    InboundSecurityGroup: str
    Subnets: Sequence[str]
    IpAddressType: GatewayElbIpAddressType | str

class GatewayTestTrafficHeaderDict(TypedDict, total=False):
    Name: Required[str]
    Values: Required[Sequence[str]]

class GetTaskProtectionRequestDict(TypedDict, total=False):
    Cluster: Required[str]
    Tasks: Sequence[str]

class HealthCheckDict(TypedDict, total=False):
    Command: Required[Sequence[str]]
    Interval: int
    Timeout: int
    Retries: int
    StartPeriod: int

class HostEntryDict(TypedDict, total=False):
    Hostname: Required[str]
    IpAddress: Required[str]

class HostSharedAlbConfigurationDict(TypedDict, total=False):
    NetworkConfiguration: GatewayElbNetworkConfigurationDict | GatewayElbNetworkConfiguration
    Scheme: GatewayElbScheme | str
    WebACLArn: str
    AccessLogs: GatewayElbAccessLogConfigurationDict | GatewayElbAccessLogConfiguration
    Port: int
    Protocol: GatewayAlbProtocol | str
    MaxAlbCount: int
    HttpDesync: GatewayAlbDesyncMitigationMode | str
    TestTrafficRules: GatewayAlbTestTrafficRulesDict | GatewayAlbTestTrafficRules

class HostVolumePropertiesDict(TypedDict, total=False):
    SourcePath: str

class InferenceAcceleratorDict(TypedDict, total=False):
    DeviceName: Required[str]
    DeviceType: Required[str]

class InferenceAcceleratorOverrideDict(TypedDict, total=False):
    DeviceName: str
    DeviceType: str

class InfrastructureOptimizationDict(TypedDict, total=False):
    ScaleInAfter: int

class InstanceLaunchTemplateDict(TypedDict, total=False):
    Ec2InstanceProfileArn: Required[str]
    NetworkConfiguration: Required[ManagedInstancesNetworkConfigurationDict | ManagedInstancesNetworkConfiguration]
    StorageConfiguration: ManagedInstancesStorageConfigurationDict | ManagedInstancesStorageConfiguration
    LocalStorageConfiguration: ManagedInstancesLocalStorageConfigurationDict | ManagedInstancesLocalStorageConfiguration
    Monitoring: ManagedInstancesMonitoringOptions | str
    CapacityOptionType: _CapacityOptionType | str
    InstanceMetadataTagsPropagation: bool
    InstanceRequirements: InstanceRequirementsRequestDict | InstanceRequirementsRequest
    FipsEnabled: bool
    CapacityReservations: CapacityReservationRequestDict | CapacityReservationRequest
    NitroEnclavesEnabled: bool

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
    MemoryMiB: Required[MemoryMiBRequestDict | MemoryMiBRequest]
    CpuManufacturers: Sequence[CpuManufacturer | str]
    MemoryGiBPerVCpu: MemoryGiBPerVCpuRequestDict | MemoryGiBPerVCpuRequest
    ExcludedInstanceTypes: Sequence[str]
    InstanceGenerations: Sequence[InstanceGeneration | str]
    SpotMaxPricePercentageOverLowestPrice: int
    OnDemandMaxPricePercentageOverLowestPrice: int
    BareMetal: _BareMetal | str
    BurstablePerformance: _BurstablePerformance | str
    RequireHibernateSupport: bool
    NetworkInterfaceCount: NetworkInterfaceCountRequestDict | NetworkInterfaceCountRequest
    LocalStorage: _LocalStorage | str
    LocalStorageTypes: Sequence[LocalStorageType | str]
    TotalLocalStorageGB: TotalLocalStorageGBRequestDict | TotalLocalStorageGBRequest
    BaselineEbsBandwidthMbps: BaselineEbsBandwidthMbpsRequestDict | BaselineEbsBandwidthMbpsRequest
    AcceleratorTypes: Sequence[AcceleratorType | str]
    AcceleratorCount: AcceleratorCountRequestDict | AcceleratorCountRequest
    AcceleratorManufacturers: Sequence[AcceleratorManufacturer | str]
    AcceleratorNames: Sequence[AcceleratorName | str]
    AcceleratorTotalMemoryMiB: AcceleratorTotalMemoryMiBRequestDict | AcceleratorTotalMemoryMiBRequest
    NetworkBandwidthGbps: NetworkBandwidthGbpsRequestDict | NetworkBandwidthGbpsRequest
    AllowedInstanceTypes: Sequence[str]
    MaxSpotPriceAsPercentageOfOptimalOnDemandPrice: int

class KernelCapabilitiesDict(TypedDict, total=False):
    Add: Sequence[str]
    Drop: Sequence[str]

class KeyValuePairDict(TypedDict, total=False):
    Name: str
    Value: str

class LinearConfigurationDict(TypedDict, total=False):
    StepPercent: float
    StepBakeTimeInMinutes: int

class LinuxParametersDict(TypedDict, total=False):
    Capabilities: KernelCapabilitiesDict | KernelCapabilities
    Devices: Sequence[DeviceDict | Device]
    InitProcessEnabled: bool
    SharedMemorySize: int
    Tmpfs: Sequence[TmpfsDict | _Tmpfs]
    MaxSwap: int
    Swappiness: int

class ListAccountSettingsRequestDict(TypedDict, total=False):
    Name: SettingName | str
    Value: str
    PrincipalArn: str
    EffectiveSettings: bool
    NextToken: str
    MaxResults: int

class ListAttributesRequestDict(TypedDict, total=False):
    Cluster: str
    TargetType: Required[_TargetType | str]
    AttributeName: str
    AttributeValue: str
    NextToken: str
    MaxResults: int

class ListClustersRequestDict(TypedDict, total=False):
    NextToken: str
    MaxResults: int

class ListContainerInstancesRequestDict(TypedDict, total=False):
    Cluster: str
    Filter: str
    NextToken: str
    MaxResults: int
    Status: ContainerInstanceStatus | str

class ListDaemonDeploymentsRequestDict(TypedDict, total=False):
    DaemonArn: Required[str]
    Status: Sequence[DaemonDeploymentStatus | str]
    CreatedAt: CreatedAtDict
    MaxResults: int
    NextToken: str

class ListDaemonTaskDefinitionsRequestDict(TypedDict, total=False):
    FamilyPrefix: str
    Family: str
    Revision: DaemonTaskDefinitionRevisionFilter | str
    Status: DaemonTaskDefinitionStatusFilter | str
    Sort: SortOrder | str
    NextToken: str
    MaxResults: int

class ListDaemonsRequestDict(TypedDict, total=False):
    ClusterArn: str
    CapacityProviderArns: Sequence[str]
    MaxResults: int
    NextToken: str

class ListGatewayClusterAssociationsRequestDict(TypedDict, total=False):
    Gateway: str
    Cluster: str
    Status: Sequence[GatewayClusterAssociationStatus | str]
    MaxResults: int
    NextToken: str

class ListGatewayRoutesRequestDict(TypedDict, total=False):
    Gateway: str
    Cluster: str
    Service: str
    ServiceContainerPortName: str
    Status: Sequence[GatewayRouteStatus | str]
    MaxResults: int
    NextToken: str

class ListGatewaysRequestDict(TypedDict, total=False):
    Names: Sequence[str]
    Status: Sequence[GatewayStatus | str]
    MaxResults: int
    NextToken: str

class ListServiceDeploymentsRequestDict(TypedDict, total=False):
    Service: Required[str]
    Cluster: str
    Status: Sequence[ServiceDeploymentStatus | str]
    CreatedAt: CreatedAtDict
    NextToken: str
    MaxResults: int

class ListServicesByNamespaceRequestDict(TypedDict, total=False):
    Namespace: Required[str]
    NextToken: str
    MaxResults: int

class ListServicesRequestDict(TypedDict, total=False):
    Cluster: str
    NextToken: str
    MaxResults: int
    LaunchType: _LaunchType | str
    SchedulingStrategy: _SchedulingStrategy | str
    ResourceManagementType: _ResourceManagementType | str

class ListTagsForResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]

class ListTaskDefinitionFamiliesRequestDict(TypedDict, total=False):
    FamilyPrefix: str
    Status: TaskDefinitionFamilyStatus | str
    NextToken: str
    MaxResults: int

class ListTaskDefinitionsRequestDict(TypedDict, total=False):
    FamilyPrefix: str
    Status: TaskDefinitionStatus | str
    Sort: SortOrder | str
    NextToken: str
    MaxResults: int

class ListTasksRequestDict(TypedDict, total=False):
    Cluster: str
    ContainerInstance: str
    Family: str
    NextToken: str
    MaxResults: int
    StartedBy: str
    ServiceName: str
    DesiredStatus: _DesiredStatus | str
    LaunchType: _LaunchType | str
    DaemonName: str

class LoadBalancerDict(TypedDict, total=False):
    TargetGroupArn: str
    LoadBalancerName: str
    ContainerName: str
    ContainerPort: int
    AdvancedConfiguration: AdvancedConfigurationDict | _AdvancedConfiguration

class LogConfigurationDict(TypedDict, total=False):
    LogDriver: Required[_LogDriver | str]
    Options: Mapping[str, str]
    SecretOptions: Sequence[SecretDict | Secret]

class LogDriverVolumeConfigurationDict(TypedDict, total=False):
    Driver: Required[LogDriver | str]

class ManagedAgentStateChangeDict(TypedDict, total=False):
    ContainerName: Required[str]
    ManagedAgentName: Required[_ManagedAgentName | str]
    Status: Required[str]
    Reason: str

class ManagedInstancesLocalStorageConfigurationDict(TypedDict, total=False):
    UseLocalStorage: bool

class ManagedInstancesNetworkConfigurationDict(TypedDict, total=False):
    Subnets: Sequence[str]
    SecurityGroups: Sequence[str]

class ManagedInstancesStorageConfigurationDict(TypedDict, total=False):
    StorageSizeGiB: int

class ManagedScalingDict(TypedDict, total=False):
    Status: ManagedScalingStatus | str
    TargetCapacity: int
    MinimumScalingStepSize: int
    MaximumScalingStepSize: int
    InstanceWarmupPeriod: int

class ManagedStorageConfigurationDict(TypedDict, total=False):
    KmsKeyId: str
    FargateEphemeralStorageKmsKeyId: str

class MemoryGiBPerVCpuRequestDict(TypedDict, total=False):
    Min: float
    Max: float

class MemoryMiBRequestDict(TypedDict, total=False):
    Min: Required[int]
    Max: int

class MetricConfigurationDict(TypedDict, total=False):
    MetricNames: Required[Sequence[str]]
    ResolutionSeconds: Required[int]

class MonitoringConfigurationDict(TypedDict, total=False):
    MetricConfigurations: Sequence[MetricConfigurationDict | MetricConfiguration]

class MountPointDict(TypedDict, total=False):
    SourceVolume: str
    ContainerPath: str
    ReadOnly: bool

class NetworkBandwidthGbpsRequestDict(TypedDict, total=False):
    Min: float
    Max: float

class NetworkBindingDict(TypedDict, total=False):
    BindIP: str
    ContainerPort: int
    HostPort: int
    Protocol: TransportProtocol | str
    ContainerPortRange: str
    HostPortRange: str

class NetworkConfigurationDict(TypedDict, total=False):
    AwsvpcConfiguration: AwsVpcConfigurationDict | AwsVpcConfiguration

class NetworkInterfaceCountRequestDict(TypedDict, total=False):
    Min: int
    Max: int

class NvidiaMpsAllocationDict(TypedDict, total=False):
    Memory: Required[int]
    MaxComputePercent: int

class PlacementConstraintDict(TypedDict, total=False):
    Type: PlacementConstraintType | str
    Expression: str

class PlacementStrategyDict(TypedDict, total=False):
    Type: PlacementStrategyType | str
    Field: str

class PlatformDeviceDict(TypedDict, total=False):
    Id: Required[str]
    Type: Required[PlatformDeviceType | str]

class PortMappingDict(TypedDict, total=False):
    ContainerPort: int
    HostPort: int
    Protocol: TransportProtocol | str
    Name: str
    AppProtocol: ApplicationProtocol | str
    ContainerPortRange: str

class ProxyConfigurationDict(TypedDict, total=False):
    Type: ProxyConfigurationType | str
    ContainerName: Required[str]
    Properties: Sequence[KeyValuePairDict | KeyValuePair]

class PutAccountSettingDefaultRequestDict(TypedDict, total=False):
    Name: Required[SettingName | str]
    Value: Required[str]

class PutAccountSettingRequestDict(TypedDict, total=False):
    Name: Required[SettingName | str]
    Value: Required[str]
    PrincipalArn: str

class PutAttributesRequestDict(TypedDict, total=False):
    Cluster: str
    Attributes: Required[Sequence[AttributeDict | Attribute]]

class PutClusterCapacityProvidersRequestDict(TypedDict, total=False):
    Cluster: Required[str]
    CapacityProviders: Required[Sequence[str]]
    DefaultCapacityProviderStrategy: Required[Sequence[CapacityProviderStrategyItemDict | CapacityProviderStrategyItem]]

class RegisterContainerInstanceRequestDict(TypedDict, total=False):
    Cluster: str
    InstanceIdentityDocument: str
    InstanceIdentityDocumentSignature: str
    TotalResources: Sequence[ResourceDict | Resource]
    VersionInfo: VersionInfoDict | _VersionInfo
    ContainerInstanceArn: str
    Attributes: Sequence[AttributeDict | Attribute]
    PlatformDevices: Sequence[PlatformDeviceDict]
    Tags: Sequence[TagDict | Tag]

class RegisterDaemonTaskDefinitionRequestDict(TypedDict, total=False):
    Family: Required[str]
    TaskRoleArn: str
    ExecutionRoleArn: str
    ContainerDefinitions: Required[Sequence[DaemonContainerDefinitionDict | DaemonContainerDefinition]]
    Cpu: str
    Memory: str
    Volumes: Sequence[DaemonVolumeDict | DaemonVolume]
    Tags: Sequence[TagDict | Tag]
    PidMode: DaemonPidMode | str
    IpcMode: DaemonIpcMode | str

class RegisterTaskDefinitionRequestDict(TypedDict, total=False):
    Family: Required[str]
    TaskRoleArn: str
    ExecutionRoleArn: str
    NetworkMode: _NetworkMode | str
    ContainerDefinitions: Required[Sequence[ContainerDefinitionDict | ContainerDefinition]]
    Volumes: Sequence[VolumeDict | Volume]
    PlacementConstraints: Sequence[TaskDefinitionPlacementConstraintDict | TaskDefinitionPlacementConstraint]
    RequiresCompatibilities: Sequence[Compatibility | str]
    Cpu: str
    Memory: str
    Tags: Sequence[TagDict | Tag]
    PidMode: _PidMode | str
    IpcMode: _IpcMode | str
    ProxyConfiguration: ProxyConfigurationDict | _ProxyConfiguration
    InferenceAccelerators: Sequence[InferenceAcceleratorDict | InferenceAccelerator]
    EphemeralStorage: EphemeralStorageDict | _EphemeralStorage
    RuntimePlatform: RuntimePlatformDict | _RuntimePlatform
    EnableFaultInjection: bool
    TrustedExecutionConfiguration: TrustedExecutionConfigurationDict | _TrustedExecutionConfiguration

class RepositoryCredentialsDict(TypedDict, total=False):
    CredentialsParameter: Required[str]

class ResourceDict(TypedDict, total=False):
    Name: str
    Type: str
    DoubleValue: float
    LongValue: int
    IntegerValue: int
    StringSetValue: Sequence[str]

class ResourceRequirementDict(TypedDict, total=False):
    Value: str
    Type: Required[ResourceType | str]
    SharingStrategy: SharingStrategyDict | _SharingStrategy

class RunTaskRequestDict(TypedDict, total=False):
    CapacityProviderStrategy: Sequence[CapacityProviderStrategyItemDict | CapacityProviderStrategyItem]
    Cluster: str
    Count: int
    EnableECSManagedTags: bool
    EnableExecuteCommand: bool
    Group: str
    LaunchType: _LaunchType | str
    NetworkConfiguration: NetworkConfigurationDict | _NetworkConfiguration
    Overrides: TaskOverrideDict | TaskOverride
    PlacementConstraints: Sequence[PlacementConstraintDict | PlacementConstraint]
    PlacementStrategy: Sequence[PlacementStrategyDict | _PlacementStrategy]
    PlatformVersion: str
    PropagateTags: _PropagateTags | str
    ReferenceId: str
    StartedBy: str
    Tags: Sequence[TagDict | Tag]
    TaskDefinition: Required[str]
    ClientToken: str
    VolumeConfigurations: Sequence[TaskVolumeConfigurationDict]

class RuntimePlatformDict(TypedDict, total=False):
    CpuArchitecture: CPUArchitecture | str
    OperatingSystemFamily: OSFamily | str

class S3FilesVolumeConfigurationDict(TypedDict, total=False):
    FileSystemArn: Required[str]
    RootDirectory: str
    TransitEncryptionPort: int
    AccessPointArn: str

class ScaleDict(TypedDict, total=False):
    Value: float
    Unit: ScaleUnit | str

class SecretDict(TypedDict, total=False):
    Name: Required[str]
    ValueFrom: Required[str]

class ServiceConnectAccessLogConfigurationDict(TypedDict, total=False):
    Format: Required[ServiceConnectAccessLoggingFormat | str]
    IncludeQueryParameters: ServiceConnectIncludeQueryParameters | str

class ServiceConnectClientAliasDict(TypedDict, total=False):
    Port: Required[int]
    DnsName: str
    TestTrafficRules: ServiceConnectTestTrafficRulesDict | ServiceConnectTestTrafficRules

class ServiceConnectConfigurationDict(TypedDict, total=False):
    Enabled: Required[bool]
    Namespace: str
    Services: Sequence[ServiceConnectServiceDict | ServiceConnectService]
    LogConfiguration: LogConfigurationDict | _LogConfiguration
    AccessLogConfiguration: ServiceConnectAccessLogConfigurationDict | ServiceConnectAccessLogConfiguration
    ContainerConfigurations: Sequence[ServiceConnectContainerConfigurationDict | ServiceConnectContainerConfiguration]

class ServiceConnectContainerConfigurationDict(TypedDict, total=False):
    LogLevel: ServiceConnectContainerLogLevel | str

class ServiceConnectServiceDict(TypedDict, total=False):
    PortName: Required[str]
    DiscoveryName: str
    ClientAliases: Sequence[ServiceConnectClientAliasDict | ServiceConnectClientAlias]
    IngressPortOverride: int
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
    KmsKey: str
    RoleArn: str

class ServiceManagedEBSVolumeConfigurationDict(TypedDict, total=False):
    Encrypted: bool
    KmsKeyId: str
    VolumeType: str
    SizeInGiB: int
    SnapshotId: str
    VolumeInitializationRate: int
    Iops: int
    Throughput: int
    TagSpecifications: Sequence[EBSTagSpecificationDict | EBSTagSpecification]
    RoleArn: Required[str]
    FilesystemType: TaskFilesystemType | str

class ServiceRegistryDict(TypedDict, total=False):
    RegistryArn: str
    Port: int
    ContainerName: str
    ContainerPort: int

class ServiceVolumeConfigurationDict(TypedDict, total=False):
    Name: Required[str]
    ManagedEBSVolume: ServiceManagedEBSVolumeConfigurationDict | ServiceManagedEBSVolumeConfiguration

class SharingStrategyDict(TypedDict, total=False):
    NvidiaMps: NvidiaMpsAllocationDict | NvidiaMpsAllocation

class StartTaskRequestDict(TypedDict, total=False):
    Cluster: str
    ContainerInstances: Required[Sequence[str]]
    EnableECSManagedTags: bool
    EnableExecuteCommand: bool
    Group: str
    NetworkConfiguration: NetworkConfigurationDict | _NetworkConfiguration
    Overrides: TaskOverrideDict | TaskOverride
    PropagateTags: _PropagateTags | str
    ReferenceId: str
    StartedBy: str
    Tags: Sequence[TagDict | Tag]
    TaskDefinition: Required[str]
    VolumeConfigurations: Sequence[TaskVolumeConfigurationDict]

class StopServiceDeploymentRequestDict(TypedDict, total=False):
    ServiceDeploymentArn: Required[str]
    StopType: StopServiceDeploymentStopType | str

class StopTaskRequestDict(TypedDict, total=False):
    Cluster: str
    Task: Required[str]
    Reason: str

class SubmitAttachmentStateChangesRequestDict(TypedDict, total=False):
    Cluster: str
    Attachments: Required[Sequence[AttachmentStateChangeDict]]

class SubmitContainerStateChangeRequestDict(TypedDict, total=False):
    Cluster: str
    Task: str
    ContainerName: str
    RuntimeId: str
    Status: str
    ExitCode: int
    Reason: str
    NetworkBindings: Sequence[NetworkBindingDict | NetworkBinding]

class SubmitTaskStateChangeRequestDict(TypedDict, total=False):
    Cluster: str
    Task: str
    Status: str
    Reason: str
    Containers: Sequence[ContainerStateChangeDict]
    Attachments: Sequence[AttachmentStateChangeDict]
    ManagedAgents: Sequence[ManagedAgentStateChangeDict]
    PullStartedAt: str | datetime
    PullStoppedAt: str | datetime
    ExecutionStoppedAt: str | datetime

class SystemControlDict(TypedDict, total=False):
    Namespace: str
    Value: str

class TagDict(TypedDict, total=False):
    Key: str
    Value: str

class TagResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]
    Tags: Required[Sequence[TagDict | Tag]]

class TaskDefinitionPlacementConstraintDict(TypedDict, total=False):
    Type: TaskDefinitionPlacementConstraintType | str
    Expression: str

class TaskManagedEBSVolumeConfigurationDict(TypedDict, total=False):
    Encrypted: bool
    KmsKeyId: str
    VolumeType: str
    SizeInGiB: int
    SnapshotId: str
    VolumeInitializationRate: int
    Iops: int
    Throughput: int
    TagSpecifications: Sequence[EBSTagSpecificationDict | EBSTagSpecification]
    RoleArn: Required[str]
    TerminationPolicy: TaskManagedEBSVolumeTerminationPolicyDict
    FilesystemType: TaskFilesystemType | str

class TaskManagedEBSVolumeTerminationPolicyDict(TypedDict, total=False):
    DeleteOnTermination: Required[bool]

class TaskOverrideDict(TypedDict, total=False):
    ContainerOverrides: Sequence[ContainerOverrideDict | ContainerOverride]
    Cpu: str
    InferenceAcceleratorOverrides: Sequence[InferenceAcceleratorOverrideDict | InferenceAcceleratorOverride]
    ExecutionRoleArn: str
    Memory: str
    TaskRoleArn: str
    EphemeralStorage: EphemeralStorageDict | _EphemeralStorage

class TaskVolumeConfigurationDict(TypedDict, total=False):
    Name: Required[str]
    ManagedEBSVolume: TaskManagedEBSVolumeConfigurationDict

class ThresholdConfigurationDict(TypedDict, total=False):
    Type: Required[ThresholdType | str]
    Value: Required[int]

class TimeoutConfigurationDict(TypedDict, total=False):
    IdleTimeoutSeconds: int
    PerRequestTimeoutSeconds: int

class TmpfsDict(TypedDict, total=False):
    ContainerPath: Required[str]
    Size: Required[int]
    MountOptions: Sequence[str]

class TotalLocalStorageGBRequestDict(TypedDict, total=False):
    Min: float
    Max: float

class TrustedExecutionConfigurationDict(TypedDict, total=False):
    IsolationMode: Required[_IsolationMode | str]
    AttestationPolicy: str

class UlimitDict(TypedDict, total=False):
    Name: Required[UlimitName | str]
    SoftLimit: Required[int]
    HardLimit: Required[int]

class UntagResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]
    TagKeys: Required[Sequence[str]]

class UpdateCapacityProviderRequestDict(TypedDict, total=False):
    Name: Required[str]
    Cluster: str
    AutoScalingGroupProvider: AutoScalingGroupProviderUpdateDict
    ManagedInstancesProvider: UpdateManagedInstancesProviderConfigurationDict

class UpdateClusterRequestDict(TypedDict, total=False):
    Cluster: Required[str]
    Settings: Sequence[ClusterSettingDict | ClusterSetting]
    Configuration: ClusterConfigurationDict | ClusterConfiguration
    ServiceConnectDefaults: ClusterServiceConnectDefaultsRequestDict

class UpdateClusterSettingsRequestDict(TypedDict, total=False):
    Cluster: Required[str]
    Settings: Required[Sequence[ClusterSettingDict | ClusterSetting]]

class UpdateContainerAgentRequestDict(TypedDict, total=False):
    Cluster: str
    ContainerInstance: Required[str]

class UpdateContainerInstancesStateRequestDict(TypedDict, total=False):
    Cluster: str
    ContainerInstances: Required[Sequence[str]]
    Status: Required[ContainerInstanceStatus | str]

class UpdateDaemonRequestDict(TypedDict, total=False):
    DaemonArn: Required[str]
    DaemonTaskDefinitionArn: Required[str]
    CapacityProviderArns: Required[Sequence[str]]
    DeploymentConfiguration: DaemonDeploymentConfigurationDict | DaemonDeploymentConfiguration
    PropagateTags: DaemonPropagateTags | str
    EnableECSManagedTags: bool
    EnableExecuteCommand: bool
    Critical: bool

class UpdateExpressGatewayServiceRequestDict(TypedDict, total=False):
    ServiceArn: Required[str]
    ExecutionRoleArn: str
    HealthCheckPath: str
    PrimaryContainer: ExpressGatewayContainerDict | ExpressGatewayContainer
    TaskRoleArn: str
    NetworkConfiguration: ExpressGatewayServiceNetworkConfigurationDict | ExpressGatewayServiceNetworkConfiguration
    Cpu: str
    Memory: str
    CpuArchitecture: ExpressCpuArchitecture | str
    ScalingTarget: ExpressGatewayScalingTargetDict | ExpressGatewayScalingTarget
    TaskDefinitionArn: str

class UpdateGatewayAlbConfigurationDict(TypedDict, total=False):
    NetworkConfiguration: UpdateGatewayNetworkConfigurationDict
    MaxAlbCount: int
    WebACLArn: str
    AccessLogs: GatewayElbAccessLogConfigurationDict | GatewayElbAccessLogConfiguration
    HttpDesync: GatewayAlbDesyncMitigationMode | str
    TestTrafficRules: GatewayAlbTestTrafficRulesDict | GatewayAlbTestTrafficRules

class UpdateGatewayConfigurationDict(TypedDict, total=False):
    HostSharedAlb: UpdateGatewayAlbConfigurationDict

class UpdateGatewayNetworkConfigurationDict(TypedDict, total=False):
    InboundSecurityGroup: str

class UpdateGatewayRequestDict(TypedDict, total=False):
    Gateway: Required[str]
    InfrastructureRoleArn: str
    DeletionProtection: bool
    Configuration: UpdateGatewayConfigurationDict
    PropagateTags: PropagateGatewayTags | str

class UpdateManagedInstancesProviderConfigurationDict(TypedDict, total=False):
    InfrastructureRoleArn: Required[str]
    InstanceLaunchTemplate: Required[InstanceLaunchTemplateUpdateDict]
    PropagateTags: PropagateMITags | str
    InfrastructureOptimization: InfrastructureOptimizationDict | _InfrastructureOptimization
    AutoRepairConfiguration: AutoRepairConfigurationDict | _AutoRepairConfiguration

class UpdateServicePrimaryTaskSetRequestDict(TypedDict, total=False):
    Cluster: Required[str]
    Service: Required[str]
    PrimaryTaskSet: Required[str]

class UpdateServiceRequestDict(TypedDict, total=False):
    Cluster: str
    Service: Required[str]
    DesiredCount: int
    TaskDefinition: str
    CapacityProviderStrategy: Sequence[CapacityProviderStrategyItemDict | CapacityProviderStrategyItem]
    DeploymentConfiguration: DeploymentConfigurationDict | _DeploymentConfiguration
    AvailabilityZoneRebalancing: _AvailabilityZoneRebalancing | str
    NetworkConfiguration: NetworkConfigurationDict | _NetworkConfiguration
    PlacementConstraints: Sequence[PlacementConstraintDict | PlacementConstraint]
    PlacementStrategy: Sequence[PlacementStrategyDict | _PlacementStrategy]
    PlatformVersion: str
    ForceNewDeployment: bool
    HealthCheckGracePeriodSeconds: int
    DeploymentController: DeploymentControllerDict | _DeploymentController
    EnableExecuteCommand: bool
    EnableECSManagedTags: bool
    LoadBalancers: Sequence[LoadBalancerDict | LoadBalancer]
    PropagateTags: _PropagateTags | str
    ServiceRegistries: Sequence[ServiceRegistryDict | ServiceRegistry]
    ServiceConnectConfiguration: ServiceConnectConfigurationDict | _ServiceConnectConfiguration
    VolumeConfigurations: Sequence[ServiceVolumeConfigurationDict | ServiceVolumeConfiguration]
    VpcLatticeConfigurations: Sequence[VpcLatticeConfigurationDict | VpcLatticeConfiguration]
    GatewayConnectors: Sequence[GatewayConnectorDict | GatewayConnector]
    Monitoring: MonitoringConfigurationDict | MonitoringConfiguration

class UpdateTaskProtectionRequestDict(TypedDict, total=False):
    Cluster: Required[str]
    Tasks: Required[Sequence[str]]
    ProtectionEnabled: Required[bool]
    ExpiresInMinutes: int

class UpdateTaskSetRequestDict(TypedDict, total=False):
    Cluster: Required[str]
    Service: Required[str]
    TaskSet: Required[str]
    Scale: Required[ScaleDict | _Scale]

class VCpuCountRangeRequestDict(TypedDict, total=False):
    Min: Required[int]
    Max: int

class VersionInfoDict(TypedDict, total=False):
    AgentVersion: str
    AgentHash: str
    DockerVersion: str

class VolumeDict(TypedDict, total=False):
    Name: str
    Host: HostVolumePropertiesDict | HostVolumeProperties
    DockerVolumeConfiguration: DockerVolumeConfigurationDict | _DockerVolumeConfiguration
    EfsVolumeConfiguration: EFSVolumeConfigurationDict | EFSVolumeConfiguration
    S3filesVolumeConfiguration: S3FilesVolumeConfigurationDict | S3FilesVolumeConfiguration
    FsxWindowsFileServerVolumeConfiguration: FSxWindowsFileServerVolumeConfigurationDict | FSxWindowsFileServerVolumeConfiguration
    ConfiguredAtLaunch: bool

class VolumeFromDict(TypedDict, total=False):
    SourceContainer: str
    ReadOnly: bool

class VpcLatticeAdvancedConfigurationDict(TypedDict, total=False):
    AlternateTargetGroupArn: str
    ProductionListenerRule: str
    TestListenerRule: str

class VpcLatticeConfigurationDict(TypedDict, total=False):
    RoleArn: Required[str]
    TargetGroupArn: Required[str]
    PortName: Required[str]
    AdvancedConfiguration: VpcLatticeAdvancedConfigurationDict | VpcLatticeAdvancedConfiguration

class AcceleratorCountRequest:
    Min: int
    Max: int

class AcceleratorTotalMemoryMiBRequest:
    Min: int
    Max: int

class AdvancedConfiguration:
    AlternateTargetGroupArn: str
    ProductionListenerRule: str
    TestListenerRule: str
    RoleArn: str

class AssociateGatewayWithClusterResponse:
    GatewayArn: str
    ClusterArn: str
    Status: GatewayClusterAssociationStatus

class Attachment:
    Id: str
    Type: str
    Status: str
    Details: list[KeyValuePair]

class Attribute:
    Name: str
    Value: str
    TargetType: _TargetType
    TargetId: str

class AutoRepairConfiguration:
    ActionsStatus: AutoRepairActionsStatus

class AutoScalingGroupProvider:
    AutoScalingGroupArn: str
    ManagedScaling: _ManagedScaling
    ManagedTerminationProtection: _ManagedTerminationProtection
    ManagedDraining: _ManagedDraining

class AwsVpcConfiguration:
    Subnets: list[str]
    SecurityGroups: list[str]
    AssignPublicIp: _AssignPublicIp

class BaselineEbsBandwidthMbpsRequest:
    Min: int
    Max: int

class CanaryConfiguration:
    CanaryPercent: float
    CanaryBakeTimeInMinutes: int

class CapacityProvider:
    CapacityProviderArn: str
    Name: str
    Cluster: str
    Status: CapacityProviderStatus
    AutoScalingGroupProvider: _AutoScalingGroupProvider
    ManagedInstancesProvider: _ManagedInstancesProvider
    UpdateStatus: CapacityProviderUpdateStatus
    UpdateStatusReason: str
    Tags: list[Tag]
    Type: CapacityProviderType

class CapacityProviderStrategyItem:
    CapacityProvider: str
    Weight: int
    Base: int

class CapacityReservationRequest:
    ReservationGroupArn: str
    ReservationPreference: CapacityReservationPreference

class Cluster:
    ClusterArn: str
    ClusterName: str
    Configuration: ClusterConfiguration
    Status: str
    RegisteredContainerInstancesCount: int
    RunningTasksCount: int
    PendingTasksCount: int
    ActiveServicesCount: int
    Statistics: list[KeyValuePair]
    Tags: list[Tag]
    Settings: list[ClusterSetting]
    CapacityProviders: list[str]
    DefaultCapacityProviderStrategy: list[CapacityProviderStrategyItem]
    Attachments: list[Attachment]
    AttachmentsStatus: str
    ServiceConnectDefaults: ClusterServiceConnectDefaults

class ClusterConfiguration:
    ExecuteCommandConfiguration: _ExecuteCommandConfiguration
    ManagedStorageConfiguration: _ManagedStorageConfiguration

class ClusterServiceConnectDefaults:
    Namespace: str

class ClusterSetting:
    Name: ClusterSettingName
    Value: str

class Container:
    ContainerArn: str
    TaskArn: str
    Name: str
    Image: str
    ImageDigest: str
    RuntimeId: str
    LastStatus: str
    ExitCode: int
    Reason: str
    NetworkBindings: list[NetworkBinding]
    NetworkInterfaces: list[NetworkInterface]
    HealthStatus: _HealthStatus
    ManagedAgents: list[ManagedAgent]
    Cpu: str
    Memory: str
    MemoryReservation: str
    GpuIds: list[str]
    NeuronDeviceIds: list[str]
    GpuSharingStrategy: SharingStrategy

class ContainerDefinition:
    Name: str
    Image: str
    RepositoryCredentials: _RepositoryCredentials
    Cpu: int
    Memory: int
    MemoryReservation: int
    Links: list[str]
    PortMappings: list[PortMapping]
    Essential: bool
    RestartPolicy: ContainerRestartPolicy
    EntryPoint: list[str]
    Command: list[str]
    Environment: list[KeyValuePair]
    EnvironmentFiles: list[EnvironmentFile]
    MountPoints: list[MountPoint]
    VolumesFrom: list[VolumeFrom]
    LinuxParameters: _LinuxParameters
    Secrets: list[Secret]
    DependsOn: list[ContainerDependency]
    StartTimeout: int
    StopTimeout: int
    VersionConsistency: _VersionConsistency
    Hostname: str
    User: str
    WorkingDirectory: str
    DisableNetworking: bool
    Privileged: bool
    ReadonlyRootFilesystem: bool
    DnsServers: list[str]
    DnsSearchDomains: list[str]
    ExtraHosts: list[HostEntry]
    DockerSecurityOptions: list[str]
    Interactive: bool
    PseudoTerminal: bool
    DockerLabels: dict[str, str]
    Ulimits: list[Ulimit]
    LogConfiguration: _LogConfiguration
    HealthCheck: _HealthCheck
    SystemControls: list[SystemControl]
    ResourceRequirements: list[ResourceRequirement]
    FirelensConfiguration: _FirelensConfiguration
    CredentialSpecs: list[str]

class ContainerDependency:
    ContainerName: str
    Condition: ContainerCondition

class ContainerImage:
    ContainerName: str
    ImageDigest: str
    Image: str

class ContainerInstance:
    ContainerInstanceArn: str
    Ec2InstanceId: str
    CapacityProviderName: str
    Version: int
    VersionInfo: _VersionInfo
    RemainingResources: list[Resource]
    RegisteredResources: list[Resource]
    Status: str
    StatusReason: str
    AgentConnected: bool
    RunningTasksCount: int
    PendingTasksCount: int
    AgentUpdateStatus: _AgentUpdateStatus
    Attributes: list[Attribute]
    RegisteredAt: str
    Attachments: list[Attachment]
    Tags: list[Tag]
    HealthStatus: ContainerInstanceHealthStatus
    GpuDevices: list[GpuDevice]

class ContainerInstanceHealthStatus:
    OverallStatus: InstanceHealthCheckState
    Details: list[InstanceHealthCheckResult]

class ContainerOverride:
    Name: str
    Command: list[str]
    Environment: list[KeyValuePair]
    EnvironmentFiles: list[EnvironmentFile]
    Cpu: int
    Memory: int
    MemoryReservation: int
    ResourceRequirements: list[ResourceRequirement]

class ContainerRestartPolicy:
    Enabled: bool
    IgnoredExitCodes: list[int]
    RestartAttemptPeriod: int

class ContinueServiceDeploymentResponse:
    ServiceDeploymentArn: str

class CreateCapacityProviderResponse:
    CapacityProvider: _CapacityProvider

class CreateClusterResponse:
    Cluster: _Cluster

class CreateDaemonResponse:
    DaemonArn: str
    Status: DaemonStatus
    CreatedAt: str
    DeploymentArn: str

class CreateExpressGatewayServiceResponse:
    Service: ECSExpressGatewayService

class CreateGatewayResponse:
    GatewayArn: str
    Name: str
    Status: GatewayStatus

class CreateServiceResponse:
    Service: _Service

class CreateTaskSetResponse:
    TaskSet: _TaskSet

class DaemonAlarmConfiguration:
    AlarmNames: list[str]
    Enable: bool

class DaemonCapacityProvider:
    Arn: str
    RunningCount: int
    WithoutDaemonCount: int

class DaemonCircuitBreaker:
    FailureCount: int
    Status: DaemonDeploymentRollbackMonitorsStatus
    Threshold: int

class DaemonContainerDefinition:
    Name: str
    Image: str
    Memory: int
    MemoryReservation: int
    RepositoryCredentials: _RepositoryCredentials
    HealthCheck: _HealthCheck
    Cpu: int
    Essential: bool
    EntryPoint: list[str]
    Command: list[str]
    WorkingDirectory: str
    EnvironmentFiles: list[EnvironmentFile]
    Environment: list[KeyValuePair]
    Secrets: list[Secret]
    ReadonlyRootFilesystem: bool
    MountPoints: list[MountPoint]
    LogConfiguration: _LogConfiguration
    FirelensConfiguration: _FirelensConfiguration
    Privileged: bool
    User: str
    Ulimits: list[Ulimit]
    LinuxParameters: DaemonLinuxParameters
    DependsOn: list[ContainerDependency]
    StartTimeout: int
    StopTimeout: int
    SystemControls: list[SystemControl]
    Interactive: bool
    PseudoTerminal: bool
    RestartPolicy: ContainerRestartPolicy

class DaemonContainerImage:
    ContainerName: str
    ImageDigest: str
    Image: str

class DaemonDeployment:
    DaemonDeploymentArn: str
    ClusterArn: str
    Status: DaemonDeploymentStatus
    StatusReason: str
    TargetDaemonRevision: DaemonDeploymentRevisionDetail
    SourceDaemonRevisions: list[DaemonDeploymentRevisionDetail]
    CircuitBreaker: DaemonCircuitBreaker
    Alarms: DaemonDeploymentAlarms
    Rollback: DaemonRollback
    DeploymentConfiguration: DaemonDeploymentConfiguration
    CreatedAt: str
    StartedAt: str
    StoppedAt: str
    FinishedAt: str

class DaemonDeploymentAlarms:
    Status: DaemonDeploymentRollbackMonitorsStatus
    AlarmNames: list[str]
    TriggeredAlarmNames: list[str]

class DaemonDeploymentCapacityProvider:
    Arn: str
    RunningInstanceCount: int
    WithoutDaemonInstanceCount: int
    DrainingInstanceCount: int

class DaemonDeploymentConfiguration:
    DrainPercent: float
    Alarms: DaemonAlarmConfiguration
    BakeTimeInMinutes: int

class DaemonDeploymentRevisionDetail:
    Arn: str
    CapacityProviders: list[DaemonDeploymentCapacityProvider]
    TotalRunningInstanceCount: int
    TotalWithoutDaemonInstanceCount: int
    TotalDrainingInstanceCount: int

class DaemonDeploymentSummary:
    DaemonDeploymentArn: str
    DaemonArn: str
    ClusterArn: str
    Status: DaemonDeploymentStatus
    StatusReason: str
    TargetDaemonRevisionArn: str
    CreatedAt: str
    StartedAt: str
    StoppedAt: str
    FinishedAt: str

class DaemonDetail:
    DaemonArn: str
    ClusterArn: str
    Status: DaemonStatus
    CurrentRevisions: list[DaemonRevisionDetail]
    DeploymentArn: str
    CreatedAt: str
    UpdatedAt: str

class DaemonLinuxParameters:
    Capabilities: KernelCapabilities
    Devices: list[Device]
    InitProcessEnabled: bool
    Tmpfs: list[_Tmpfs]

class DaemonRevision:
    DaemonRevisionArn: str
    ClusterArn: str
    DaemonArn: str
    DaemonTaskDefinitionArn: str
    CreatedAt: str
    ContainerImages: list[DaemonContainerImage]
    PropagateTags: DaemonPropagateTags
    EnableECSManagedTags: bool
    EnableExecuteCommand: bool
    Critical: bool

class DaemonRevisionDetail:
    Arn: str
    CapacityProviders: list[DaemonCapacityProvider]
    TotalRunningCount: int
    TotalWithoutDaemonCount: int

class DaemonRollback:
    Reason: str
    StartedAt: str
    RollbackTargetDaemonRevisionArn: str
    RollbackCapacityProviders: list[str]

class DaemonSummary:
    DaemonArn: str
    Status: DaemonStatus
    CreatedAt: str
    UpdatedAt: str

class DaemonTaskDefinition:
    DaemonTaskDefinitionArn: str
    Family: str
    Revision: int
    TaskRoleArn: str
    ExecutionRoleArn: str
    ContainerDefinitions: list[DaemonContainerDefinition]
    Volumes: list[DaemonVolume]
    Cpu: str
    Memory: str
    Status: DaemonTaskDefinitionStatus
    RegisteredAt: str
    DeleteRequestedAt: str
    RegisteredBy: str
    PidMode: DaemonPidMode
    IpcMode: DaemonIpcMode

class DaemonTaskDefinitionSummary:
    Arn: str
    RegisteredAt: str
    RegisteredBy: str
    DeleteRequestedAt: str
    Status: DaemonTaskDefinitionStatus

class DaemonVolume:
    Name: str
    Host: HostVolumeProperties
    LogDriverVolumeConfiguration: _LogDriverVolumeConfiguration

class DeleteAccountSettingResponse:
    Setting: _Setting

class DeleteAttributesResponse:
    Attributes: list[Attribute]

class DeleteCapacityProviderResponse:
    CapacityProvider: _CapacityProvider

class DeleteClusterResponse:
    Cluster: _Cluster

class DeleteDaemonResponse:
    DaemonArn: str
    Status: DaemonStatus
    CreatedAt: str
    UpdatedAt: str
    DeploymentArn: str

class DeleteDaemonTaskDefinitionResponse:
    DaemonTaskDefinitionArn: str

class DeleteExpressGatewayServiceResponse:
    Service: ECSExpressGatewayService

class DeleteGatewayResponse:
    GatewayArn: str
    Name: str
    Status: GatewayStatus

class DeleteServiceResponse:
    Service: _Service

class DeleteTaskDefinitionsResponse:
    TaskDefinitions: list[TaskDefinition]
    Failures: list[Failure]

class DeleteTaskSetResponse:
    TaskSet: _TaskSet

class Deployment:
    Id: str
    Status: str
    TaskDefinition: str
    DesiredCount: int
    PendingCount: int
    RunningCount: int
    FailedTasks: int
    CreatedAt: str
    UpdatedAt: str
    CapacityProviderStrategy: list[CapacityProviderStrategyItem]
    LaunchType: _LaunchType
    PlatformVersion: str
    PlatformFamily: str
    NetworkConfiguration: _NetworkConfiguration
    RolloutState: DeploymentRolloutState
    RolloutStateReason: str
    ServiceConnectConfiguration: _ServiceConnectConfiguration
    ServiceConnectResources: list[ServiceConnectServiceResource]
    VolumeConfigurations: list[ServiceVolumeConfiguration]
    FargateEphemeralStorage: DeploymentEphemeralStorage
    VpcLatticeConfigurations: list[VpcLatticeConfiguration]

class DeploymentAlarms:
    AlarmNames: list[str]
    Rollback: bool
    Enable: bool

class DeploymentCircuitBreaker:
    Enable: bool
    Rollback: bool
    ResetOnHealthyTask: bool
    ThresholdConfiguration: _ThresholdConfiguration

class DeploymentConfiguration:
    DeploymentCircuitBreaker: _DeploymentCircuitBreaker
    MaximumPercent: int
    MinimumHealthyPercent: int
    Alarms: DeploymentAlarms
    Strategy: DeploymentStrategy
    BakeTimeInMinutes: int
    LifecycleHooks: list[DeploymentLifecycleHook]
    LinearConfiguration: _LinearConfiguration
    CanaryConfiguration: _CanaryConfiguration
    EarlySuccessCriteria: DeploymentEarlySuccessCriteria

class DeploymentController:
    Type: DeploymentControllerType

class DeploymentEarlySuccessCriteria:
    Enable: bool
    HealthyPercent: int
    SourceServiceRevisionCleanup: ServiceRevisionCleanup

class DeploymentEphemeralStorage:
    KmsKeyId: str

class DeploymentLifecycleHook:
    TargetType: DeploymentLifecycleHookTargetType
    HookTargetArn: str
    RoleArn: str
    LifecycleStages: list[DeploymentLifecycleHookStage]
    HookDetails: Any
    TimeoutConfiguration: DeploymentLifecycleHookTimeoutConfiguration

class DeploymentLifecycleHookDetail:
    HookId: str
    TargetType: DeploymentLifecycleHookTargetType
    TargetArn: str
    Status: DeploymentLifecycleHookStatus
    ExpiresAt: str
    TimeoutAction: DeploymentLifecycleHookAction

class DeploymentLifecycleHookTimeoutConfiguration:
    TimeoutInMinutes: int
    Action: DeploymentLifecycleHookAction

class DeregisterContainerInstanceResponse:
    ContainerInstance: _ContainerInstance

class DeregisterTaskDefinitionResponse:
    TaskDefinition: _TaskDefinition

class DescribeCapacityProvidersResponse:
    CapacityProviders: list[CapacityProvider]
    Failures: list[Failure]
    NextToken: str

class DescribeClustersResponse:
    Clusters: list[Cluster]
    Failures: list[Failure]

class DescribeContainerInstancesResponse:
    ContainerInstances: list[ContainerInstance]
    Failures: list[Failure]

class DescribeDaemonDeploymentsResponse:
    Failures: list[Failure]
    DaemonDeployments: list[DaemonDeployment]

class DescribeDaemonResponse:
    Daemon: DaemonDetail

class DescribeDaemonRevisionsResponse:
    DaemonRevisions: list[DaemonRevision]
    Failures: list[Failure]

class DescribeDaemonTaskDefinitionResponse:
    DaemonTaskDefinition: _DaemonTaskDefinition

class DescribeExpressGatewayServiceResponse:
    Service: ECSExpressGatewayService

class DescribeGatewayAlbConfiguration:
    NetworkConfiguration: GatewayElbNetworkConfiguration
    Scheme: GatewayElbScheme
    AccessLogs: GatewayElbAccessLogConfiguration
    WebACLArn: str
    Port: int
    Protocol: GatewayAlbProtocol
    MaxAlbCount: int
    CurrentAlbCount: int
    HttpDesync: GatewayAlbDesyncMitigationMode
    TestTrafficRules: GatewayAlbTestTrafficRules

class DescribeGatewayConfiguration:
    HostSharedAlb: DescribeGatewayAlbConfiguration

class DescribeGatewayResourcesResponse:
    GatewayResources: _GatewayResources
    NextToken: str

class DescribeGatewayResponse:
    Gateway: _Gateway

class DescribeGatewayRouteResponse:
    GatewayRoute: _GatewayRoute

class DescribeServiceDeploymentsResponse:
    ServiceDeployments: list[ServiceDeployment]
    Failures: list[Failure]

class DescribeServiceRevisionsResponse:
    ServiceRevisions: list[ServiceRevision]
    Failures: list[Failure]

class DescribeServicesResponse:
    Services: list[Service]
    Failures: list[Failure]

class DescribeTaskDefinitionResponse:
    TaskDefinition: _TaskDefinition
    Tags: list[Tag]

class DescribeTaskSetsResponse:
    TaskSets: list[TaskSet]
    Failures: list[Failure]

class DescribeTasksResponse:
    Tasks: list[Task_]
    Failures: list[Failure]

class Device:
    HostPath: str
    ContainerPath: str
    Permissions: list[DeviceCgroupPermission]

class DisassociateGatewayFromClusterResponse:
    GatewayArn: str
    ClusterArn: str
    Status: GatewayClusterAssociationStatus

class DiscoverPollEndpointResponse:
    Endpoint: str
    TelemetryEndpoint: str
    ServiceConnectEndpoint: str

class DockerVolumeConfiguration:
    Scope: _Scope
    Autoprovision: bool
    Driver: str
    DriverOpts: dict[str, str]
    Labels: dict[str, str]

class EBSTagSpecification:
    ResourceType: EBSResourceType
    Tags: list[Tag]
    PropagateTags: _PropagateTags

class ECSExpressGatewayService:
    Cluster: str
    ServiceName: str
    ServiceArn: str
    InfrastructureRoleArn: str
    Status: ExpressGatewayServiceStatus
    CurrentDeployment: str
    ActiveConfigurations: list[ExpressGatewayServiceConfiguration]
    Tags: list[Tag]
    CreatedAt: str
    UpdatedAt: str

class ECSManagedResources:
    IngressPaths: list[ManagedIngressPath]
    AutoScaling: ManagedAutoScaling
    MetricAlarms: list[ManagedMetricAlarm]
    ServiceSecurityGroups: list[ManagedSecurityGroup]
    LogGroups: list[ManagedLogGroup]
    GatewayConnections: list[GatewayConnection]

class EFSAuthorizationConfig:
    AccessPointId: str
    Iam: EFSAuthorizationConfigIAM

class EFSVolumeConfiguration:
    FileSystemId: str
    RootDirectory: str
    TransitEncryption: EFSTransitEncryption
    TransitEncryptionPort: int
    AuthorizationConfig: EFSAuthorizationConfig

class ElbGatewayResources:
    LoadBalancerArn: str
    ListenerArn: str
    SecurityGroup: str
    GatewayRouteArns: list[str]

class EnvironmentFile:
    Value: str
    Type: EnvironmentFileType

class EphemeralStorage:
    SizeInGiB: int

class ExecuteCommandConfiguration:
    KmsKeyId: str
    Logging: ExecuteCommandLogging
    LogConfiguration: ExecuteCommandLogConfiguration

class ExecuteCommandLogConfiguration:
    CloudWatchLogGroupName: str
    CloudWatchEncryptionEnabled: bool
    S3BucketName: str
    S3EncryptionEnabled: bool
    S3KeyPrefix: str

class ExecuteCommandResponse:
    ClusterArn: str
    ContainerArn: str
    ContainerName: str
    Interactive: bool
    Session: _Session
    TaskArn: str

class ExpressGatewayContainer:
    Image: str
    ContainerPort: int
    AwsLogsConfiguration: ExpressGatewayServiceAwsLogsConfiguration
    RepositoryCredentials: ExpressGatewayRepositoryCredentials
    Command: list[str]
    Environment: list[KeyValuePair]
    Secrets: list[Secret]

class ExpressGatewayRepositoryCredentials:
    CredentialsParameter: str

class ExpressGatewayScalingTarget:
    MinTaskCount: int
    MaxTaskCount: int
    AutoScalingMetric: ExpressGatewayServiceScalingMetric
    AutoScalingTargetValue: int

class ExpressGatewayServiceAwsLogsConfiguration:
    LogGroup: str
    LogStreamPrefix: str

class ExpressGatewayServiceConfiguration:
    ServiceRevisionArn: str
    ExecutionRoleArn: str
    TaskRoleArn: str
    TaskDefinitionArn: str
    Cpu: str
    Memory: str
    CpuArchitecture: ExpressCpuArchitecture
    NetworkConfiguration: ExpressGatewayServiceNetworkConfiguration
    HealthCheckPath: str
    PrimaryContainer: ExpressGatewayContainer
    ScalingTarget: ExpressGatewayScalingTarget
    IngressPaths: list[IngressPathSummary]
    CreatedAt: str

class ExpressGatewayServiceNetworkConfiguration:
    SecurityGroups: list[str]
    Subnets: list[str]

class ExpressGatewayServiceStatus:
    StatusCode: ExpressGatewayServiceStatusCode
    StatusReason: str

class FSxWindowsFileServerAuthorizationConfig:
    CredentialsParameter: str
    Domain: str

class FSxWindowsFileServerVolumeConfiguration:
    FileSystemId: str
    RootDirectory: str
    AuthorizationConfig: FSxWindowsFileServerAuthorizationConfig

class Failure:
    Arn: str
    Reason: str
    Detail: str

class FirelensConfiguration:
    Type: FirelensConfigurationType
    Options: dict[str, str]

class Gateway:
    GatewayArn: str
    Name: str
    Status: GatewayStatus
    StatusReason: str
    Failures: list[GatewayResourceFailure]
    InfrastructureRoleArn: str
    DeletionProtection: bool
    Configuration: DescribeGatewayConfiguration
    AccessType: _AccessType
    PropagateTags: PropagateGatewayTags
    Tags: list[Tag]
    CreatedAt: str
    UpdatedAt: str

class GatewayAlbTestTrafficRules:
    Header: GatewayTestTrafficHeader

class GatewayClusterAssociationSummary:
    GatewayArn: str
    ClusterArn: str
    Status: GatewayClusterAssociationStatus

class GatewayConnection:
    GatewayArn: str
    GatewayRouteArn: str
    PortName: str
    ServiceUrl: str
    AccessType: _AccessType
    Status: GatewayRouteStatus
    Resources: GatewayConnectionResources

class GatewayConnectionAlbResources:
    AcmCertificateArn: str
    LoadBalancerArn: str
    LoadBalancerSecurityGroupArns: list[str]
    ListenerArn: str
    ListenerRuleArn: str
    TestListenerRuleArn: str
    TargetGroupArn: str
    AlternateTargetGroupArn: str

class GatewayConnectionResources:
    HostSharedAlb: list[GatewayConnectionAlbResources]

class GatewayConnector:
    PortName: str
    HealthCheck: GatewayConnectorHealthCheck
    Filters: GatewayConnectorFilters
    DeregistrationDelay: GatewayConnectorDeregistrationDelay

class GatewayConnectorDeregistrationDelay:
    TimeoutSeconds: int

class GatewayConnectorFilters:
    AccessTypes: list[AccessType]

class GatewayConnectorHealthCheck:
    HealthCheckProtocol: GatewayConnectorHealthCheckProtocol
    HealthCheckPort: int
    HealthCheckPath: str
    HealthCheckTimeoutSeconds: int
    HealthCheckIntervalSeconds: int
    HealthyThresholdCount: int
    UnhealthyThresholdCount: int
    Matcher: GatewayConnectorHealthCheckMatcher

class GatewayConnectorHealthCheckMatcher:
    HttpCode: str
    GrpcCode: str

class GatewayElbAccessLogConfiguration:
    Destination: GatewayElbAccessLogDestination

class GatewayElbAccessLogDestination:
    S3: GatewayElbAccessLogS3Destination

class GatewayElbAccessLogS3Destination:
    Bucket: str
    Prefix: str

class GatewayElbNetworkConfiguration:
    InboundSecurityGroup: str
    Subnets: list[str]
    IpAddressType: GatewayElbIpAddressType

class GatewayInfrastructureResources:
    HostSharedAlb: list[ElbGatewayResources]

class GatewayOperationError:
    Operation: str
    Code: str
    Message: str

class GatewayResourceFailure:
    Arn: str
    Errors: list[GatewayOperationError]

class GatewayResources:
    GatewayArn: str
    Resources: GatewayInfrastructureResources

class GatewayRoute:
    GatewayRouteArn: str
    ServiceArn: str
    ServiceContainerPortName: str
    Status: GatewayRouteStatus
    ServiceUrl: str
    Resources: GatewayRouteResources

class GatewayRouteAlbResources:
    AcmCertificateArn: str
    LoadBalancerArn: str
    ListenerArn: str
    ListenerRuleArn: str
    TestListenerRuleArns: list[str]
    LoadBalancerSecurityGroups: list[GatewayRouteLoadBalancerSecurityGroup]
    ServiceSecurityGroupArn: str

class GatewayRouteLoadBalancerSecurityGroup:
    Arn: str
    RuleArns: list[str]

class GatewayRouteResources:
    HostSharedAlb: list[GatewayRouteAlbResources]

class GatewayRouteSummary:
    GatewayRouteArn: str
    GatewayArn: str
    ClusterArn: str
    ServiceArn: str
    ServiceContainerPortName: str
    Status: GatewayRouteStatus

class GatewaySummary:
    GatewayArn: str
    Name: str
    Status: GatewayStatus
    CreatedAt: str

class GatewayTestTrafficHeader:
    Name: str
    Values: list[str]

class GetTaskProtectionResponse:
    ProtectedTasks: list[ProtectedTask]
    Failures: list[Failure]

class GpuDevice:
    GpuId: str
    SharingMode: GpuSharingMode
    TotalMemoryInMiB: int
    RemainingMemoryInMiB: int
    ContainerCount: int

class HealthCheck:
    Command: list[str]
    Interval: int
    Timeout: int
    Retries: int
    StartPeriod: int

class HostEntry:
    Hostname: str
    IpAddress: str

class HostVolumeProperties:
    SourcePath: str

class InferenceAccelerator:
    DeviceName: str
    DeviceType: str

class InferenceAcceleratorOverride:
    DeviceName: str
    DeviceType: str

class InfrastructureOptimization:
    ScaleInAfter: int

class IngressPathSummary:
    AccessType: _AccessType
    Endpoint: str

class InstanceHealthCheckResult:
    Type: InstanceHealthCheckType
    Status: InstanceHealthCheckState
    StatusReason: str
    LastUpdated: str
    LastStatusChange: str

class InstanceLaunchTemplate:
    Ec2InstanceProfileArn: str
    NetworkConfiguration: ManagedInstancesNetworkConfiguration
    StorageConfiguration: ManagedInstancesStorageConfiguration
    LocalStorageConfiguration: ManagedInstancesLocalStorageConfiguration
    Monitoring: ManagedInstancesMonitoringOptions
    CapacityOptionType: _CapacityOptionType
    InstanceMetadataTagsPropagation: bool
    InstanceRequirements: InstanceRequirementsRequest
    FipsEnabled: bool
    CapacityReservations: CapacityReservationRequest
    NitroEnclavesEnabled: bool

class InstanceRequirementsRequest:
    VCpuCount: VCpuCountRangeRequest
    MemoryMiB: MemoryMiBRequest
    CpuManufacturers: list[CpuManufacturer]
    MemoryGiBPerVCpu: MemoryGiBPerVCpuRequest
    ExcludedInstanceTypes: list[str]
    InstanceGenerations: list[InstanceGeneration]
    SpotMaxPricePercentageOverLowestPrice: int
    OnDemandMaxPricePercentageOverLowestPrice: int
    BareMetal: _BareMetal
    BurstablePerformance: _BurstablePerformance
    RequireHibernateSupport: bool
    NetworkInterfaceCount: NetworkInterfaceCountRequest
    LocalStorage: _LocalStorage
    LocalStorageTypes: list[LocalStorageType]
    TotalLocalStorageGB: TotalLocalStorageGBRequest
    BaselineEbsBandwidthMbps: BaselineEbsBandwidthMbpsRequest
    AcceleratorTypes: list[AcceleratorType]
    AcceleratorCount: AcceleratorCountRequest
    AcceleratorManufacturers: list[AcceleratorManufacturer]
    AcceleratorNames: list[AcceleratorName]
    AcceleratorTotalMemoryMiB: AcceleratorTotalMemoryMiBRequest
    NetworkBandwidthGbps: NetworkBandwidthGbpsRequest
    AllowedInstanceTypes: list[str]
    MaxSpotPriceAsPercentageOfOptimalOnDemandPrice: int

class KernelCapabilities:
    Add: list[str]
    Drop: list[str]

class KeyValuePair:
    Name: str
    Value: str

class LinearConfiguration:
    StepPercent: float
    StepBakeTimeInMinutes: int

class LinuxParameters:
    Capabilities: KernelCapabilities
    Devices: list[Device]
    InitProcessEnabled: bool
    SharedMemorySize: int
    Tmpfs: list[_Tmpfs]
    MaxSwap: int
    Swappiness: int

class ListAccountSettingsResponse:
    Settings: list[Setting]
    NextToken: str

class ListAttributesResponse:
    Attributes: list[Attribute]
    NextToken: str

class ListClustersResponse:
    ClusterArns: list[str]
    NextToken: str

class ListContainerInstancesResponse:
    ContainerInstanceArns: list[str]
    NextToken: str

class ListDaemonDeploymentsResponse:
    NextToken: str
    DaemonDeployments: list[DaemonDeploymentSummary]

class ListDaemonTaskDefinitionsResponse:
    DaemonTaskDefinitions: list[DaemonTaskDefinitionSummary]
    NextToken: str

class ListDaemonsResponse:
    DaemonSummariesList: list[DaemonSummary]
    NextToken: str

class ListGatewayClusterAssociationsResponse:
    GatewayClusterAssociations: list[GatewayClusterAssociationSummary]
    NextToken: str

class ListGatewayRoutesResponse:
    GatewayRoutes: list[GatewayRouteSummary]
    NextToken: str

class ListGatewaysResponse:
    Gateways: list[GatewaySummary]
    NextToken: str

class ListServiceDeploymentsResponse:
    ServiceDeployments: list[ServiceDeploymentBrief]
    NextToken: str

class ListServicesByNamespaceResponse:
    ServiceArns: list[str]
    NextToken: str

class ListServicesResponse:
    ServiceArns: list[str]
    NextToken: str

class ListTagsForResourceResponse:
    Tags: list[Tag]

class ListTaskDefinitionFamiliesResponse:
    Families: list[str]
    NextToken: str

class ListTaskDefinitionsResponse:
    TaskDefinitionArns: list[str]
    NextToken: str

class ListTasksResponse:
    TaskArns: list[str]
    NextToken: str

class LoadBalancer:
    TargetGroupArn: str
    LoadBalancerName: str
    ContainerName: str
    ContainerPort: int
    AdvancedConfiguration: _AdvancedConfiguration

class LogConfiguration:
    LogDriver: _LogDriver
    Options: dict[str, str]
    SecretOptions: list[Secret]

class LogDriverVolumeConfiguration:
    Driver: LogDriver

class ManagedAgent:
    LastStartedAt: str
    Name: ManagedAgentName
    Reason: str
    LastStatus: str

class ManagedApplicationAutoScalingPolicy:
    Arn: str
    Status: ManagedResourceStatus
    StatusReason: str
    UpdatedAt: str
    PolicyType: str
    TargetValue: float
    Metric: str

class ManagedAutoScaling:
    ScalableTarget: ManagedScalableTarget
    ApplicationAutoScalingPolicies: list[ManagedApplicationAutoScalingPolicy]

class ManagedCertificate:
    Arn: str
    Status: ManagedResourceStatus
    StatusReason: str
    UpdatedAt: str
    DomainName: str

class ManagedIngressPath:
    AccessType: _AccessType
    Endpoint: str
    LoadBalancer: ManagedLoadBalancer
    LoadBalancerSecurityGroups: list[ManagedSecurityGroup]
    Certificate: ManagedCertificate
    Listener: ManagedListener
    Rule: ManagedListenerRule
    TargetGroups: list[ManagedTargetGroup]

class ManagedInstancesLocalStorageConfiguration:
    UseLocalStorage: bool

class ManagedInstancesNetworkConfiguration:
    Subnets: list[str]
    SecurityGroups: list[str]

class ManagedInstancesProvider:
    InfrastructureRoleArn: str
    InstanceLaunchTemplate: _InstanceLaunchTemplate
    PropagateTags: PropagateMITags
    InfrastructureOptimization: _InfrastructureOptimization
    AutoRepairConfiguration: _AutoRepairConfiguration

class ManagedInstancesStorageConfiguration:
    StorageSizeGiB: int

class ManagedListener:
    Arn: str
    Status: ManagedResourceStatus
    StatusReason: str
    UpdatedAt: str

class ManagedListenerRule:
    Arn: str
    Status: ManagedResourceStatus
    StatusReason: str
    UpdatedAt: str

class ManagedLoadBalancer:
    Arn: str
    Status: ManagedResourceStatus
    StatusReason: str
    UpdatedAt: str
    Scheme: str
    SubnetIds: list[str]
    SecurityGroupIds: list[str]

class ManagedLogGroup:
    Arn: str
    Status: ManagedResourceStatus
    StatusReason: str
    UpdatedAt: str
    LogGroupName: str

class ManagedMetricAlarm:
    Arn: str
    Status: ManagedResourceStatus
    StatusReason: str
    UpdatedAt: str

class ManagedScalableTarget:
    Arn: str
    Status: ManagedResourceStatus
    StatusReason: str
    UpdatedAt: str
    MinCapacity: int
    MaxCapacity: int

class ManagedScaling:
    Status: ManagedScalingStatus
    TargetCapacity: int
    MinimumScalingStepSize: int
    MaximumScalingStepSize: int
    InstanceWarmupPeriod: int

class ManagedSecurityGroup:
    Arn: str
    Status: ManagedResourceStatus
    StatusReason: str
    UpdatedAt: str

class ManagedStorageConfiguration:
    KmsKeyId: str
    FargateEphemeralStorageKmsKeyId: str

class ManagedTargetGroup:
    Arn: str
    Status: ManagedResourceStatus
    StatusReason: str
    UpdatedAt: str
    HealthCheckPath: str
    HealthCheckPort: int
    Port: int

class MemoryGiBPerVCpuRequest:
    Min: float
    Max: float

class MemoryMiBRequest:
    Min: int
    Max: int

class MetricConfiguration:
    MetricNames: list[str]
    ResolutionSeconds: int

class MonitoringConfiguration:
    MetricConfigurations: list[MetricConfiguration]

class MountPoint:
    SourceVolume: str
    ContainerPath: str
    ReadOnly: bool

class NetworkBandwidthGbpsRequest:
    Min: float
    Max: float

class NetworkBinding:
    BindIP: str
    ContainerPort: int
    HostPort: int
    Protocol: TransportProtocol
    ContainerPortRange: str
    HostPortRange: str

class NetworkConfiguration:
    AwsvpcConfiguration: AwsVpcConfiguration

class NetworkInterface:
    AttachmentId: str
    PrivateIpv4Address: str
    Ipv6Address: str

class NetworkInterfaceCountRequest:
    Min: int
    Max: int

class NvidiaMpsAllocation:
    Memory: int
    MaxComputePercent: int

class PlacementConstraint:
    Type: PlacementConstraintType
    Expression: str

class PlacementStrategy:
    Type: PlacementStrategyType
    Field: str

class PortMapping:
    ContainerPort: int
    HostPort: int
    Protocol: TransportProtocol
    Name: str
    AppProtocol: ApplicationProtocol
    ContainerPortRange: str

class ProtectedTask:
    TaskArn: str
    ProtectionEnabled: bool
    ExpirationDate: str

class ProxyConfiguration:
    Type: ProxyConfigurationType
    ContainerName: str
    Properties: list[KeyValuePair]

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
    TaskDefinition: _TaskDefinition
    Tags: list[Tag]

class RepositoryCredentials:
    CredentialsParameter: str

class ResolvedConfiguration:
    LoadBalancers: list[ServiceRevisionLoadBalancer]
    VpcLatticeConfigurations: list[ServiceRevisionVpcLatticeConfiguration]

class Resource:
    Name: str
    Type: str
    DoubleValue: float
    LongValue: int
    IntegerValue: int
    StringSetValue: list[str]

class ResourceRequirement:
    Value: str
    Type: ResourceType
    SharingStrategy: _SharingStrategy

class Rollback:
    Reason: str
    StartedAt: str
    ServiceRevisionArn: str

class RunTaskResponse:
    Tasks: list[Task_]
    Failures: list[Failure]
    SdkHttpMetadata: _SdkHttpMetadata
    SdkResponseMetadata: _SdkResponseMetadata

class RuntimePlatform:
    CpuArchitecture: CPUArchitecture
    OperatingSystemFamily: OSFamily

class RuntimePlatformOverride:
    CpuArchitecture: str

class S3FilesVolumeConfiguration:
    FileSystemArn: str
    RootDirectory: str
    TransitEncryptionPort: int
    AccessPointArn: str

class Scale:
    Value: float
    Unit: ScaleUnit

class SdkHttpMetadata:
    AllHttpHeaders: dict[str, list[str]]
    HttpHeaders: dict[str, str]
    HttpStatusCode: int

class SdkResponseMetadata:
    RequestId: str

class Secret:
    Name: str
    ValueFrom: str

class Service:
    ServiceArn: str
    ServiceName: str
    ClusterArn: str
    LoadBalancers: list[LoadBalancer]
    ServiceRegistries: list[ServiceRegistry]
    Status: str
    DesiredCount: int
    RunningCount: int
    PendingCount: int
    LaunchType: _LaunchType
    CapacityProviderStrategy: list[CapacityProviderStrategyItem]
    PlatformVersion: str
    PlatformFamily: str
    TaskDefinition: str
    DeploymentConfiguration: _DeploymentConfiguration
    TaskSets: list[TaskSet]
    Deployments: list[Deployment]
    RoleArn: str
    Events: list[ServiceEvent]
    CreatedAt: str
    CurrentServiceDeployment: str
    CurrentServiceRevisions: list[ServiceCurrentRevisionSummary]
    PlacementConstraints: list[PlacementConstraint]
    PlacementStrategy: list[_PlacementStrategy]
    NetworkConfiguration: _NetworkConfiguration
    HealthCheckGracePeriodSeconds: int
    SchedulingStrategy: _SchedulingStrategy
    DeploymentController: _DeploymentController
    Tags: list[Tag]
    CreatedBy: str
    EnableECSManagedTags: bool
    PropagateTags: _PropagateTags
    EnableExecuteCommand: bool
    AvailabilityZoneRebalancing: _AvailabilityZoneRebalancing
    ResourceManagementType: _ResourceManagementType

class ServiceConnectAccessLogConfiguration:
    Format: ServiceConnectAccessLoggingFormat
    IncludeQueryParameters: ServiceConnectIncludeQueryParameters

class ServiceConnectClientAlias:
    Port: int
    DnsName: str
    TestTrafficRules: ServiceConnectTestTrafficRules

class ServiceConnectConfiguration:
    Enabled: bool
    Namespace: str
    Services: list[ServiceConnectService]
    LogConfiguration: _LogConfiguration
    AccessLogConfiguration: ServiceConnectAccessLogConfiguration
    ContainerConfigurations: list[ServiceConnectContainerConfiguration]

class ServiceConnectContainerConfiguration:
    LogLevel: ServiceConnectContainerLogLevel

class ServiceConnectService:
    PortName: str
    DiscoveryName: str
    ClientAliases: list[ServiceConnectClientAlias]
    IngressPortOverride: int
    Timeout: TimeoutConfiguration
    Tls: ServiceConnectTlsConfiguration

class ServiceConnectServiceResource:
    DiscoveryName: str
    DiscoveryArn: str

class ServiceConnectTestTrafficHeaderMatchRules:
    Exact: str

class ServiceConnectTestTrafficHeaderRules:
    Name: str
    Value: ServiceConnectTestTrafficHeaderMatchRules

class ServiceConnectTestTrafficRules:
    Header: ServiceConnectTestTrafficHeaderRules

class ServiceConnectTlsCertificateAuthority:
    AwsPcaAuthorityArn: str

class ServiceConnectTlsConfiguration:
    IssuerCertificateAuthority: ServiceConnectTlsCertificateAuthority
    KmsKey: str
    RoleArn: str

class ServiceCurrentRevisionSummary:
    Arn: str
    RequestedTaskCount: int
    RunningTaskCount: int
    PendingTaskCount: int

class ServiceDeployment:
    ServiceDeploymentArn: str
    ServiceArn: str
    ClusterArn: str
    CreatedAt: str
    StartedAt: str
    FinishedAt: str
    StoppedAt: str
    UpdatedAt: str
    SourceServiceRevisions: list[ServiceRevisionSummary]
    TargetServiceRevision: ServiceRevisionSummary
    Status: ServiceDeploymentStatus
    StatusReason: str
    LifecycleStage: ServiceDeploymentLifecycleStage
    LifecycleHookDetails: list[DeploymentLifecycleHookDetail]
    DeploymentConfiguration: _DeploymentConfiguration
    Rollback: _Rollback
    DeploymentCircuitBreaker: ServiceDeploymentCircuitBreaker
    Alarms: ServiceDeploymentAlarms

class ServiceDeploymentAlarms:
    Status: ServiceDeploymentRollbackMonitorsStatus
    AlarmNames: list[str]
    TriggeredAlarmNames: list[str]

class ServiceDeploymentBrief:
    ServiceDeploymentArn: str
    ServiceArn: str
    ClusterArn: str
    StartedAt: str
    CreatedAt: str
    FinishedAt: str
    TargetServiceRevisionArn: str
    Status: ServiceDeploymentStatus
    StatusReason: str

class ServiceDeploymentCircuitBreaker:
    Status: ServiceDeploymentRollbackMonitorsStatus
    FailureCount: int
    Threshold: int

class ServiceEvent:
    Id: str
    CreatedAt: str
    Message: str

class ServiceManagedEBSVolumeConfiguration:
    Encrypted: bool
    KmsKeyId: str
    VolumeType: str
    SizeInGiB: int
    SnapshotId: str
    VolumeInitializationRate: int
    Iops: int
    Throughput: int
    TagSpecifications: list[EBSTagSpecification]
    RoleArn: str
    FilesystemType: TaskFilesystemType

class ServiceRegistry:
    RegistryArn: str
    Port: int
    ContainerName: str
    ContainerPort: int

class ServiceRevision:
    ServiceRevisionArn: str
    ServiceArn: str
    ClusterArn: str
    TaskDefinition: str
    CapacityProviderStrategy: list[CapacityProviderStrategyItem]
    LaunchType: _LaunchType
    PlatformVersion: str
    PlatformFamily: str
    LoadBalancers: list[LoadBalancer]
    ServiceRegistries: list[ServiceRegistry]
    NetworkConfiguration: _NetworkConfiguration
    ContainerImages: list[ContainerImage]
    GuardDutyEnabled: bool
    ServiceConnectConfiguration: _ServiceConnectConfiguration
    VolumeConfigurations: list[ServiceVolumeConfiguration]
    FargateEphemeralStorage: DeploymentEphemeralStorage
    CreatedAt: str
    VpcLatticeConfigurations: list[VpcLatticeConfiguration]
    ResolvedConfiguration: _ResolvedConfiguration
    EcsManagedResources: ECSManagedResources
    Overrides: ServiceRevisionOverrides
    GatewayConnectors: list[GatewayConnector]
    Monitoring: MonitoringConfiguration

class ServiceRevisionLoadBalancer:
    TargetGroupArn: str
    ProductionListenerRule: str

class ServiceRevisionOverrides:
    RuntimePlatform: RuntimePlatformOverride

class ServiceRevisionSummary:
    Arn: str
    RequestedTaskCount: int
    RunningTaskCount: int
    PendingTaskCount: int
    RequestedTestTrafficWeight: float
    RequestedProductionTrafficWeight: float

class ServiceRevisionVpcLatticeConfiguration:
    TargetGroupArn: str
    ProductionListenerRule: str

class ServiceVolumeConfiguration:
    Name: str
    ManagedEBSVolume: ServiceManagedEBSVolumeConfiguration

class Session:
    SessionId: str
    StreamUrl: str
    TokenValue: str

class Setting:
    Name: SettingName
    Value: str
    PrincipalArn: str
    Type: SettingType

class SharingStrategy:
    NvidiaMps: NvidiaMpsAllocation

class StartTaskResponse:
    Tasks: list[Task_]
    Failures: list[Failure]

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
    Namespace: str
    Value: str

class Tag:
    Key: str
    Value: str

class TagResourceResponse:
    ...

class Task_:
    Attachments: list[Attachment]
    Attributes: list[Attribute]
    AvailabilityZone: str
    CapacityProviderName: str
    ClusterArn: str
    Connectivity: _Connectivity
    ConnectivityAt: str
    ContainerInstanceArn: str
    Containers: list[Container]
    Cpu: str
    CreatedAt: str
    DesiredStatus: str
    EnableExecuteCommand: bool
    ExecutionStoppedAt: str
    Group: str
    HealthStatus: _HealthStatus
    InferenceAccelerators: list[InferenceAccelerator]
    LastStatus: str
    LaunchType: _LaunchType
    Memory: str
    Overrides: TaskOverride
    PlatformVersion: str
    PlatformFamily: str
    PullStartedAt: str
    PullStoppedAt: str
    StartedAt: str
    StartedBy: str
    StopCode: TaskStopCode
    StoppedAt: str
    StoppedReason: str
    StoppingAt: str
    Tags: list[Tag]
    TaskArn: str
    TaskDefinitionArn: str
    Version: int
    EphemeralStorage: _EphemeralStorage
    FargateEphemeralStorage: TaskEphemeralStorage
    TrustedExecutionSummary: _TrustedExecutionSummary

class TaskDefinition:
    TaskDefinitionArn: str
    ContainerDefinitions: list[ContainerDefinition]
    Family: str
    TaskRoleArn: str
    ExecutionRoleArn: str
    NetworkMode: _NetworkMode
    Revision: int
    Volumes: list[Volume]
    Status: TaskDefinitionStatus
    RequiresAttributes: list[Attribute]
    PlacementConstraints: list[TaskDefinitionPlacementConstraint]
    Compatibilities: list[Compatibility]
    RuntimePlatform: _RuntimePlatform
    RequiresCompatibilities: list[Compatibility]
    Cpu: str
    Memory: str
    InferenceAccelerators: list[InferenceAccelerator]
    PidMode: _PidMode
    IpcMode: _IpcMode
    ProxyConfiguration: _ProxyConfiguration
    RegisteredAt: str
    DeregisteredAt: str
    DeleteRequestedAt: str
    RegisteredBy: str
    EphemeralStorage: _EphemeralStorage
    EnableFaultInjection: bool
    TrustedExecutionConfiguration: _TrustedExecutionConfiguration

class TaskDefinitionPlacementConstraint:
    Type: TaskDefinitionPlacementConstraintType
    Expression: str

class TaskEphemeralStorage:
    SizeInGiB: int
    KmsKeyId: str

class TaskOverride:
    ContainerOverrides: list[ContainerOverride]
    Cpu: str
    InferenceAcceleratorOverrides: list[InferenceAcceleratorOverride]
    ExecutionRoleArn: str
    Memory: str
    TaskRoleArn: str
    EphemeralStorage: _EphemeralStorage

class TaskSet:
    Id: str
    TaskSetArn: str
    ServiceArn: str
    ClusterArn: str
    StartedBy: str
    ExternalId: str
    Status: str
    TaskDefinition: str
    ComputedDesiredCount: int
    PendingCount: int
    RunningCount: int
    CreatedAt: str
    UpdatedAt: str
    LaunchType: _LaunchType
    CapacityProviderStrategy: list[CapacityProviderStrategyItem]
    PlatformVersion: str
    PlatformFamily: str
    NetworkConfiguration: _NetworkConfiguration
    LoadBalancers: list[LoadBalancer]
    ServiceRegistries: list[ServiceRegistry]
    Scale: _Scale
    StabilityStatus: _StabilityStatus
    StabilityStatusAt: str
    Tags: list[Tag]
    FargateEphemeralStorage: DeploymentEphemeralStorage

class ThresholdConfiguration:
    Type: ThresholdType
    Value: int

class TimeoutConfiguration:
    IdleTimeoutSeconds: int
    PerRequestTimeoutSeconds: int

class Tmpfs:
    ContainerPath: str
    Size: int
    MountOptions: list[str]

class TotalLocalStorageGBRequest:
    Min: float
    Max: float

class TrustedExecutionConfiguration:
    IsolationMode: _IsolationMode
    AttestationPolicy: str

class TrustedExecutionSummary:
    IsolationMode: _IsolationMode
    AttestationPolicyStatus: _AttestationPolicyStatus

class Ulimit:
    Name: UlimitName
    SoftLimit: int
    HardLimit: int

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
    ContainerInstances: list[ContainerInstance]
    Failures: list[Failure]

class UpdateDaemonResponse:
    DaemonArn: str
    Status: DaemonStatus
    CreatedAt: str
    UpdatedAt: str
    DeploymentArn: str

class UpdateExpressGatewayServiceResponse:
    Service: UpdatedExpressGatewayService

class UpdateGatewayResponse:
    GatewayArn: str
    Name: str
    Status: GatewayStatus

class UpdateServicePrimaryTaskSetResponse:
    TaskSet: _TaskSet

class UpdateServiceResponse:
    Service: _Service

class UpdateTaskProtectionResponse:
    ProtectedTasks: list[ProtectedTask]
    Failures: list[Failure]

class UpdateTaskSetResponse:
    TaskSet: _TaskSet

class UpdatedExpressGatewayService:
    ServiceArn: str
    Cluster: str
    ServiceName: str
    Status: ExpressGatewayServiceStatus
    TargetConfiguration: ExpressGatewayServiceConfiguration
    CreatedAt: str
    UpdatedAt: str

class VCpuCountRangeRequest:
    Min: int
    Max: int

class VersionInfo:
    AgentVersion: str
    AgentHash: str
    DockerVersion: str

class Volume:
    Name: str
    Host: HostVolumeProperties
    DockerVolumeConfiguration: _DockerVolumeConfiguration
    EfsVolumeConfiguration: EFSVolumeConfiguration
    S3filesVolumeConfiguration: S3FilesVolumeConfiguration
    FsxWindowsFileServerVolumeConfiguration: FSxWindowsFileServerVolumeConfiguration
    ConfiguredAtLaunch: bool

class VolumeFrom:
    SourceContainer: str
    ReadOnly: bool

class VpcLatticeAdvancedConfiguration:
    AlternateTargetGroupArn: str
    ProductionListenerRule: str
    TestListenerRule: str

class VpcLatticeConfiguration:
    RoleArn: str
    TargetGroupArn: str
    PortName: str
    AdvancedConfiguration: VpcLatticeAdvancedConfiguration

_AssociateGatewayWithCluster = TypeVar("_AssociateGatewayWithCluster", default=AssociateGatewayWithClusterResponse)
_ContinueServiceDeployment = TypeVar("_ContinueServiceDeployment", default=ContinueServiceDeploymentResponse)
_CreateCapacityProvider = TypeVar("_CreateCapacityProvider", default=CreateCapacityProviderResponse)
_CreateCluster = TypeVar("_CreateCluster", default=CreateClusterResponse)
_CreateDaemon = TypeVar("_CreateDaemon", default=CreateDaemonResponse)
_CreateExpressGatewayService = TypeVar("_CreateExpressGatewayService", default=CreateExpressGatewayServiceResponse)
_CreateGateway = TypeVar("_CreateGateway", default=CreateGatewayResponse)
_CreateService = TypeVar("_CreateService", default=CreateServiceResponse)
_CreateTaskSet = TypeVar("_CreateTaskSet", default=CreateTaskSetResponse)
_DeleteAccountSetting = TypeVar("_DeleteAccountSetting", default=DeleteAccountSettingResponse)
_DeleteAttributes = TypeVar("_DeleteAttributes", default=DeleteAttributesResponse)
_DeleteCapacityProvider = TypeVar("_DeleteCapacityProvider", default=DeleteCapacityProviderResponse)
_DeleteCluster = TypeVar("_DeleteCluster", default=DeleteClusterResponse)
_DeleteDaemon = TypeVar("_DeleteDaemon", default=DeleteDaemonResponse)
_DeleteDaemonTaskDefinition = TypeVar("_DeleteDaemonTaskDefinition", default=DeleteDaemonTaskDefinitionResponse)
_DeleteExpressGatewayService = TypeVar("_DeleteExpressGatewayService", default=DeleteExpressGatewayServiceResponse)
_DeleteGateway = TypeVar("_DeleteGateway", default=DeleteGatewayResponse)
_DeleteService = TypeVar("_DeleteService", default=DeleteServiceResponse)
_DeleteTaskDefinitions = TypeVar("_DeleteTaskDefinitions", default=DeleteTaskDefinitionsResponse)
_DeleteTaskSet = TypeVar("_DeleteTaskSet", default=DeleteTaskSetResponse)
_DeregisterContainerInstance = TypeVar("_DeregisterContainerInstance", default=DeregisterContainerInstanceResponse)
_DeregisterTaskDefinition = TypeVar("_DeregisterTaskDefinition", default=DeregisterTaskDefinitionResponse)
_DescribeCapacityProviders = TypeVar("_DescribeCapacityProviders", default=DescribeCapacityProvidersResponse)
_DescribeClusters = TypeVar("_DescribeClusters", default=DescribeClustersResponse)
_DescribeContainerInstances = TypeVar("_DescribeContainerInstances", default=DescribeContainerInstancesResponse)
_DescribeDaemon = TypeVar("_DescribeDaemon", default=DescribeDaemonResponse)
_DescribeDaemonDeployments = TypeVar("_DescribeDaemonDeployments", default=DescribeDaemonDeploymentsResponse)
_DescribeDaemonRevisions = TypeVar("_DescribeDaemonRevisions", default=DescribeDaemonRevisionsResponse)
_DescribeDaemonTaskDefinition = TypeVar("_DescribeDaemonTaskDefinition", default=DescribeDaemonTaskDefinitionResponse)
_DescribeExpressGatewayService = TypeVar("_DescribeExpressGatewayService", default=DescribeExpressGatewayServiceResponse)
_DescribeGateway = TypeVar("_DescribeGateway", default=DescribeGatewayResponse)
_DescribeGatewayResources = TypeVar("_DescribeGatewayResources", default=DescribeGatewayResourcesResponse)
_DescribeGatewayRoute = TypeVar("_DescribeGatewayRoute", default=DescribeGatewayRouteResponse)
_DescribeServiceDeployments = TypeVar("_DescribeServiceDeployments", default=DescribeServiceDeploymentsResponse)
_DescribeServiceRevisions = TypeVar("_DescribeServiceRevisions", default=DescribeServiceRevisionsResponse)
_DescribeServices = TypeVar("_DescribeServices", default=DescribeServicesResponse)
_DescribeTaskDefinition = TypeVar("_DescribeTaskDefinition", default=DescribeTaskDefinitionResponse)
_DescribeTaskSets = TypeVar("_DescribeTaskSets", default=DescribeTaskSetsResponse)
_DescribeTasks = TypeVar("_DescribeTasks", default=DescribeTasksResponse)
_DisassociateGatewayFromCluster = TypeVar("_DisassociateGatewayFromCluster", default=DisassociateGatewayFromClusterResponse)
_DiscoverPollEndpoint = TypeVar("_DiscoverPollEndpoint", default=DiscoverPollEndpointResponse)
_ExecuteCommand = TypeVar("_ExecuteCommand", default=ExecuteCommandResponse)
_GetTaskProtection = TypeVar("_GetTaskProtection", default=GetTaskProtectionResponse)
_ListAccountSettings = TypeVar("_ListAccountSettings", default=ListAccountSettingsResponse)
_ListAttributes = TypeVar("_ListAttributes", default=ListAttributesResponse)
_ListClusters = TypeVar("_ListClusters", default=ListClustersResponse)
_ListContainerInstances = TypeVar("_ListContainerInstances", default=ListContainerInstancesResponse)
_ListDaemonDeployments = TypeVar("_ListDaemonDeployments", default=ListDaemonDeploymentsResponse)
_ListDaemonTaskDefinitions = TypeVar("_ListDaemonTaskDefinitions", default=ListDaemonTaskDefinitionsResponse)
_ListDaemons = TypeVar("_ListDaemons", default=ListDaemonsResponse)
_ListGatewayClusterAssociations = TypeVar("_ListGatewayClusterAssociations", default=ListGatewayClusterAssociationsResponse)
_ListGatewayRoutes = TypeVar("_ListGatewayRoutes", default=ListGatewayRoutesResponse)
_ListGateways = TypeVar("_ListGateways", default=ListGatewaysResponse)
_ListServiceDeployments = TypeVar("_ListServiceDeployments", default=ListServiceDeploymentsResponse)
_ListServices = TypeVar("_ListServices", default=ListServicesResponse)
_ListServicesByNamespace = TypeVar("_ListServicesByNamespace", default=ListServicesByNamespaceResponse)
_ListTagsForResource = TypeVar("_ListTagsForResource", default=ListTagsForResourceResponse)
_ListTaskDefinitionFamilies = TypeVar("_ListTaskDefinitionFamilies", default=ListTaskDefinitionFamiliesResponse)
_ListTaskDefinitions = TypeVar("_ListTaskDefinitions", default=ListTaskDefinitionsResponse)
_ListTasks = TypeVar("_ListTasks", default=ListTasksResponse)
_PutAccountSetting = TypeVar("_PutAccountSetting", default=PutAccountSettingResponse)
_PutAccountSettingDefault = TypeVar("_PutAccountSettingDefault", default=PutAccountSettingDefaultResponse)
_PutAttributes = TypeVar("_PutAttributes", default=PutAttributesResponse)
_PutClusterCapacityProviders = TypeVar("_PutClusterCapacityProviders", default=PutClusterCapacityProvidersResponse)
_RegisterContainerInstance = TypeVar("_RegisterContainerInstance", default=RegisterContainerInstanceResponse)
_RegisterDaemonTaskDefinition = TypeVar("_RegisterDaemonTaskDefinition", default=RegisterDaemonTaskDefinitionResponse)
_RegisterTaskDefinition = TypeVar("_RegisterTaskDefinition", default=RegisterTaskDefinitionResponse)
_RunTask = TypeVar("_RunTask", default=RunTaskResponse)
_RunTaskWaited = TypeVar("_RunTaskWaited", default=Task_)
_RunTaskAnswered = TypeVar("_RunTaskAnswered", default=Any)
_StartTask = TypeVar("_StartTask", default=StartTaskResponse)
_StopServiceDeployment = TypeVar("_StopServiceDeployment", default=StopServiceDeploymentResponse)
_StopTask = TypeVar("_StopTask", default=StopTaskResponse)
_SubmitAttachmentStateChanges = TypeVar("_SubmitAttachmentStateChanges", default=SubmitAttachmentStateChangesResponse)
_SubmitContainerStateChange = TypeVar("_SubmitContainerStateChange", default=SubmitContainerStateChangeResponse)
_SubmitTaskStateChange = TypeVar("_SubmitTaskStateChange", default=SubmitTaskStateChangeResponse)
_TagResource = TypeVar("_TagResource", default=TagResourceResponse)
_UntagResource = TypeVar("_UntagResource", default=UntagResourceResponse)
_UpdateCapacityProvider = TypeVar("_UpdateCapacityProvider", default=UpdateCapacityProviderResponse)
_UpdateCluster = TypeVar("_UpdateCluster", default=UpdateClusterResponse)
_UpdateClusterSettings = TypeVar("_UpdateClusterSettings", default=UpdateClusterSettingsResponse)
_UpdateContainerAgent = TypeVar("_UpdateContainerAgent", default=UpdateContainerAgentResponse)
_UpdateContainerInstancesState = TypeVar("_UpdateContainerInstancesState", default=UpdateContainerInstancesStateResponse)
_UpdateDaemon = TypeVar("_UpdateDaemon", default=UpdateDaemonResponse)
_UpdateExpressGatewayService = TypeVar("_UpdateExpressGatewayService", default=UpdateExpressGatewayServiceResponse)
_UpdateGateway = TypeVar("_UpdateGateway", default=UpdateGatewayResponse)
_UpdateService = TypeVar("_UpdateService", default=UpdateServiceResponse)
_UpdateServicePrimaryTaskSet = TypeVar("_UpdateServicePrimaryTaskSet", default=UpdateServicePrimaryTaskSetResponse)
_UpdateTaskProtection = TypeVar("_UpdateTaskProtection", default=UpdateTaskProtectionResponse)
_UpdateTaskSet = TypeVar("_UpdateTaskSet", default=UpdateTaskSetResponse)

def associate_gateway_with_cluster(
    name: str,
    /,
    *,
    Gateway: str,
    Cluster: str,
    result: type[_AssociateGatewayWithCluster] = ...,
    select: Callable[[AssociateGatewayWithClusterResponse], _AssociateGatewayWithCluster] = ...,
    **options: Unpack[CallOptions],
) -> Task[_AssociateGatewayWithCluster]: ...

def continue_service_deployment(
    name: str,
    /,
    *,
    ServiceDeploymentArn: str,
    HookId: str,
    Action: DeploymentLifecycleHookAction | str = ...,
    result: type[_ContinueServiceDeployment] = ...,
    select: Callable[[ContinueServiceDeploymentResponse], _ContinueServiceDeployment] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ContinueServiceDeployment]: ...

def create_capacity_provider(
    name: str,
    /,
    *,
    Name: str,
    Cluster: str = ...,
    AutoScalingGroupProvider: AutoScalingGroupProviderDict | AutoScalingGroupProvider = ...,
    ManagedInstancesProvider: CreateManagedInstancesProviderConfigurationDict = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    result: type[_CreateCapacityProvider] = ...,
    select: Callable[[CreateCapacityProviderResponse], _CreateCapacityProvider] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateCapacityProvider]: ...

def create_cluster(
    name: str,
    /,
    *,
    ClusterName: str = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    Settings: Sequence[ClusterSettingDict | ClusterSetting] = ...,
    Configuration: ClusterConfigurationDict | ClusterConfiguration = ...,
    CapacityProviders: Sequence[str] = ...,
    DefaultCapacityProviderStrategy: Sequence[CapacityProviderStrategyItemDict | CapacityProviderStrategyItem] = ...,
    ServiceConnectDefaults: ClusterServiceConnectDefaultsRequestDict = ...,
    result: type[_CreateCluster] = ...,
    select: Callable[[CreateClusterResponse], _CreateCluster] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateCluster]: ...

def create_daemon(
    name: str,
    /,
    *,
    DaemonName: str,
    DaemonTaskDefinitionArn: str,
    CapacityProviderArns: Sequence[str],
    ClusterArn: str = ...,
    DeploymentConfiguration: DaemonDeploymentConfigurationDict | DaemonDeploymentConfiguration = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    PropagateTags: DaemonPropagateTags | str = ...,
    EnableECSManagedTags: bool = ...,
    EnableExecuteCommand: bool = ...,
    ClientToken: str = ...,
    Critical: bool = ...,
    result: type[_CreateDaemon] = ...,
    select: Callable[[CreateDaemonResponse], _CreateDaemon] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateDaemon]: ...

def create_express_gateway_service(
    name: str,
    /,
    *,
    InfrastructureRoleArn: str,
    ExecutionRoleArn: str = ...,
    ServiceName: str = ...,
    Cluster: str = ...,
    HealthCheckPath: str = ...,
    PrimaryContainer: ExpressGatewayContainerDict | ExpressGatewayContainer = ...,
    TaskRoleArn: str = ...,
    NetworkConfiguration: ExpressGatewayServiceNetworkConfigurationDict | ExpressGatewayServiceNetworkConfiguration = ...,
    Cpu: str = ...,
    Memory: str = ...,
    CpuArchitecture: ExpressCpuArchitecture | str = ...,
    ScalingTarget: ExpressGatewayScalingTargetDict | ExpressGatewayScalingTarget = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    TaskDefinitionArn: str = ...,
    result: type[_CreateExpressGatewayService] = ...,
    select: Callable[[CreateExpressGatewayServiceResponse], _CreateExpressGatewayService] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateExpressGatewayService]: ...

def create_gateway(
    name: str,
    /,
    *,
    Name: str,
    InfrastructureRoleArn: str,
    Configuration: GatewayConfigurationDict,
    ClientToken: str = ...,
    DeletionProtection: bool = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    PropagateTags: PropagateGatewayTags | str = ...,
    result: type[_CreateGateway] = ...,
    select: Callable[[CreateGatewayResponse], _CreateGateway] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateGateway]: ...

def create_service(
    name: str,
    /,
    *,
    ServiceName: str,
    Cluster: str = ...,
    TaskDefinition: str = ...,
    AvailabilityZoneRebalancing: AvailabilityZoneRebalancing | str = ...,
    LoadBalancers: Sequence[LoadBalancerDict | LoadBalancer] = ...,
    ServiceRegistries: Sequence[ServiceRegistryDict | ServiceRegistry] = ...,
    DesiredCount: int = ...,
    ClientToken: str = ...,
    LaunchType: LaunchType | str = ...,
    CapacityProviderStrategy: Sequence[CapacityProviderStrategyItemDict | CapacityProviderStrategyItem] = ...,
    PlatformVersion: str = ...,
    Role: str = ...,
    DeploymentConfiguration: DeploymentConfigurationDict | DeploymentConfiguration = ...,
    PlacementConstraints: Sequence[PlacementConstraintDict | PlacementConstraint] = ...,
    PlacementStrategy: Sequence[PlacementStrategyDict | PlacementStrategy] = ...,
    NetworkConfiguration: NetworkConfigurationDict | NetworkConfiguration = ...,
    HealthCheckGracePeriodSeconds: int = ...,
    SchedulingStrategy: SchedulingStrategy | str = ...,
    DeploymentController: DeploymentControllerDict | DeploymentController = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    EnableECSManagedTags: bool = ...,
    PropagateTags: PropagateTags | str = ...,
    EnableExecuteCommand: bool = ...,
    ServiceConnectConfiguration: ServiceConnectConfigurationDict | ServiceConnectConfiguration = ...,
    VolumeConfigurations: Sequence[ServiceVolumeConfigurationDict | ServiceVolumeConfiguration] = ...,
    VpcLatticeConfigurations: Sequence[VpcLatticeConfigurationDict | VpcLatticeConfiguration] = ...,
    GatewayConnectors: Sequence[GatewayConnectorDict | GatewayConnector] = ...,
    Monitoring: MonitoringConfigurationDict | MonitoringConfiguration = ...,
    result: type[_CreateService] = ...,
    select: Callable[[CreateServiceResponse], _CreateService] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateService]: ...

def create_task_set(
    name: str,
    /,
    *,
    Service: str,
    Cluster: str,
    TaskDefinition: str,
    ExternalId: str = ...,
    NetworkConfiguration: NetworkConfigurationDict | NetworkConfiguration = ...,
    LoadBalancers: Sequence[LoadBalancerDict | LoadBalancer] = ...,
    ServiceRegistries: Sequence[ServiceRegistryDict | ServiceRegistry] = ...,
    LaunchType: LaunchType | str = ...,
    CapacityProviderStrategy: Sequence[CapacityProviderStrategyItemDict | CapacityProviderStrategyItem] = ...,
    PlatformVersion: str = ...,
    Scale: ScaleDict | Scale = ...,
    ClientToken: str = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    result: type[_CreateTaskSet] = ...,
    select: Callable[[CreateTaskSetResponse], _CreateTaskSet] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateTaskSet]: ...

def delete_account_setting(
    name: str,
    /,
    *,
    Name: SettingName | str,
    PrincipalArn: str = ...,
    result: type[_DeleteAccountSetting] = ...,
    select: Callable[[DeleteAccountSettingResponse], _DeleteAccountSetting] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteAccountSetting]: ...

def delete_attributes(
    name: str,
    /,
    *,
    Attributes: Sequence[AttributeDict | Attribute],
    Cluster: str = ...,
    result: type[_DeleteAttributes] = ...,
    select: Callable[[DeleteAttributesResponse], _DeleteAttributes] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteAttributes]: ...

def delete_capacity_provider(
    name: str,
    /,
    *,
    CapacityProvider: str,
    Cluster: str = ...,
    result: type[_DeleteCapacityProvider] = ...,
    select: Callable[[DeleteCapacityProviderResponse], _DeleteCapacityProvider] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteCapacityProvider]: ...

def delete_cluster(
    name: str,
    /,
    *,
    Cluster: str,
    result: type[_DeleteCluster] = ...,
    select: Callable[[DeleteClusterResponse], _DeleteCluster] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteCluster]: ...

def delete_daemon(
    name: str,
    /,
    *,
    DaemonArn: str,
    result: type[_DeleteDaemon] = ...,
    select: Callable[[DeleteDaemonResponse], _DeleteDaemon] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteDaemon]: ...

def delete_daemon_task_definition(
    name: str,
    /,
    *,
    DaemonTaskDefinition: str,
    result: type[_DeleteDaemonTaskDefinition] = ...,
    select: Callable[[DeleteDaemonTaskDefinitionResponse], _DeleteDaemonTaskDefinition] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteDaemonTaskDefinition]: ...

def delete_express_gateway_service(
    name: str,
    /,
    *,
    ServiceArn: str,
    result: type[_DeleteExpressGatewayService] = ...,
    select: Callable[[DeleteExpressGatewayServiceResponse], _DeleteExpressGatewayService] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteExpressGatewayService]: ...

def delete_gateway(
    name: str,
    /,
    *,
    Gateway: str,
    result: type[_DeleteGateway] = ...,
    select: Callable[[DeleteGatewayResponse], _DeleteGateway] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteGateway]: ...

def delete_service(
    name: str,
    /,
    *,
    Service: str,
    Cluster: str = ...,
    Force: bool = ...,
    result: type[_DeleteService] = ...,
    select: Callable[[DeleteServiceResponse], _DeleteService] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteService]: ...

def delete_task_definitions(
    name: str,
    /,
    *,
    TaskDefinitions: Sequence[str],
    result: type[_DeleteTaskDefinitions] = ...,
    select: Callable[[DeleteTaskDefinitionsResponse], _DeleteTaskDefinitions] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteTaskDefinitions]: ...

def delete_task_set(
    name: str,
    /,
    *,
    Cluster: str,
    Service: str,
    TaskSet: str,
    Force: bool = ...,
    result: type[_DeleteTaskSet] = ...,
    select: Callable[[DeleteTaskSetResponse], _DeleteTaskSet] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteTaskSet]: ...

def deregister_container_instance(
    name: str,
    /,
    *,
    ContainerInstance: str,
    Cluster: str = ...,
    Force: bool = ...,
    result: type[_DeregisterContainerInstance] = ...,
    select: Callable[[DeregisterContainerInstanceResponse], _DeregisterContainerInstance] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeregisterContainerInstance]: ...

def deregister_task_definition(
    name: str,
    /,
    *,
    TaskDefinition: str,
    result: type[_DeregisterTaskDefinition] = ...,
    select: Callable[[DeregisterTaskDefinitionResponse], _DeregisterTaskDefinition] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeregisterTaskDefinition]: ...

def describe_capacity_providers(
    name: str,
    /,
    *,
    CapacityProviders: Sequence[str] = ...,
    Cluster: str = ...,
    Include: Sequence[CapacityProviderField | str] = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_DescribeCapacityProviders] = ...,
    select: Callable[[DescribeCapacityProvidersResponse], _DescribeCapacityProviders] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeCapacityProviders]: ...

def describe_clusters(
    name: str,
    /,
    *,
    Clusters: Sequence[str] = ...,
    Include: Sequence[ClusterField | str] = ...,
    result: type[_DescribeClusters] = ...,
    select: Callable[[DescribeClustersResponse], _DescribeClusters] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeClusters]: ...

def describe_container_instances(
    name: str,
    /,
    *,
    ContainerInstances: Sequence[str],
    Cluster: str = ...,
    Include: Sequence[ContainerInstanceField | str] = ...,
    result: type[_DescribeContainerInstances] = ...,
    select: Callable[[DescribeContainerInstancesResponse], _DescribeContainerInstances] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeContainerInstances]: ...

def describe_daemon(
    name: str,
    /,
    *,
    DaemonArn: str,
    result: type[_DescribeDaemon] = ...,
    select: Callable[[DescribeDaemonResponse], _DescribeDaemon] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeDaemon]: ...

def describe_daemon_deployments(
    name: str,
    /,
    *,
    DaemonDeploymentArns: Sequence[str],
    result: type[_DescribeDaemonDeployments] = ...,
    select: Callable[[DescribeDaemonDeploymentsResponse], _DescribeDaemonDeployments] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeDaemonDeployments]: ...

def describe_daemon_revisions(
    name: str,
    /,
    *,
    DaemonRevisionArns: Sequence[str],
    result: type[_DescribeDaemonRevisions] = ...,
    select: Callable[[DescribeDaemonRevisionsResponse], _DescribeDaemonRevisions] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeDaemonRevisions]: ...

def describe_daemon_task_definition(
    name: str,
    /,
    *,
    DaemonTaskDefinition: str,
    result: type[_DescribeDaemonTaskDefinition] = ...,
    select: Callable[[DescribeDaemonTaskDefinitionResponse], _DescribeDaemonTaskDefinition] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeDaemonTaskDefinition]: ...

def describe_express_gateway_service(
    name: str,
    /,
    *,
    ServiceArn: str,
    Include: Sequence[ExpressGatewayServiceInclude | str] = ...,
    result: type[_DescribeExpressGatewayService] = ...,
    select: Callable[[DescribeExpressGatewayServiceResponse], _DescribeExpressGatewayService] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeExpressGatewayService]: ...

def describe_gateway(
    name: str,
    /,
    *,
    Gateway: str,
    result: type[_DescribeGateway] = ...,
    select: Callable[[DescribeGatewayResponse], _DescribeGateway] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeGateway]: ...

def describe_gateway_resources(
    name: str,
    /,
    *,
    Gateway: str,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_DescribeGatewayResources] = ...,
    select: Callable[[DescribeGatewayResourcesResponse], _DescribeGatewayResources] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeGatewayResources]: ...

def describe_gateway_route(
    name: str,
    /,
    *,
    GatewayRouteArn: str,
    result: type[_DescribeGatewayRoute] = ...,
    select: Callable[[DescribeGatewayRouteResponse], _DescribeGatewayRoute] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeGatewayRoute]: ...

def describe_service_deployments(
    name: str,
    /,
    *,
    ServiceDeploymentArns: Sequence[str],
    result: type[_DescribeServiceDeployments] = ...,
    select: Callable[[DescribeServiceDeploymentsResponse], _DescribeServiceDeployments] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeServiceDeployments]: ...

def describe_service_revisions(
    name: str,
    /,
    *,
    ServiceRevisionArns: Sequence[str],
    result: type[_DescribeServiceRevisions] = ...,
    select: Callable[[DescribeServiceRevisionsResponse], _DescribeServiceRevisions] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeServiceRevisions]: ...

def describe_services(
    name: str,
    /,
    *,
    Services: Sequence[str],
    Cluster: str = ...,
    Include: Sequence[ServiceField | str] = ...,
    result: type[_DescribeServices] = ...,
    select: Callable[[DescribeServicesResponse], _DescribeServices] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeServices]: ...

def describe_task_definition(
    name: str,
    /,
    *,
    TaskDefinition: str,
    Include: Sequence[TaskDefinitionField | str] = ...,
    result: type[_DescribeTaskDefinition] = ...,
    select: Callable[[DescribeTaskDefinitionResponse], _DescribeTaskDefinition] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeTaskDefinition]: ...

def describe_task_sets(
    name: str,
    /,
    *,
    Cluster: str,
    Service: str,
    TaskSets: Sequence[str] = ...,
    Include: Sequence[TaskSetField | str] = ...,
    result: type[_DescribeTaskSets] = ...,
    select: Callable[[DescribeTaskSetsResponse], _DescribeTaskSets] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeTaskSets]: ...

def describe_tasks(
    name: str,
    /,
    *,
    Tasks: Sequence[str],
    Cluster: str = ...,
    Include: Sequence[TaskField | str] = ...,
    result: type[_DescribeTasks] = ...,
    select: Callable[[DescribeTasksResponse], _DescribeTasks] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeTasks]: ...

def disassociate_gateway_from_cluster(
    name: str,
    /,
    *,
    Gateway: str,
    Cluster: str,
    result: type[_DisassociateGatewayFromCluster] = ...,
    select: Callable[[DisassociateGatewayFromClusterResponse], _DisassociateGatewayFromCluster] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DisassociateGatewayFromCluster]: ...

def discover_poll_endpoint(
    name: str,
    /,
    *,
    ContainerInstance: str = ...,
    Cluster: str = ...,
    result: type[_DiscoverPollEndpoint] = ...,
    select: Callable[[DiscoverPollEndpointResponse], _DiscoverPollEndpoint] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DiscoverPollEndpoint]: ...

def execute_command(
    name: str,
    /,
    *,
    Command: str,
    Interactive: bool,
    Task: str,
    Cluster: str = ...,
    Container: str = ...,
    result: type[_ExecuteCommand] = ...,
    select: Callable[[ExecuteCommandResponse], _ExecuteCommand] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ExecuteCommand]: ...

def get_task_protection(
    name: str,
    /,
    *,
    Cluster: str,
    Tasks: Sequence[str] = ...,
    result: type[_GetTaskProtection] = ...,
    select: Callable[[GetTaskProtectionResponse], _GetTaskProtection] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetTaskProtection]: ...

def list_account_settings(
    name: str,
    /,
    *,
    Name: SettingName | str = ...,
    Value: str = ...,
    PrincipalArn: str = ...,
    EffectiveSettings: bool = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListAccountSettings] = ...,
    select: Callable[[ListAccountSettingsResponse], _ListAccountSettings] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListAccountSettings]: ...

def list_attributes(
    name: str,
    /,
    *,
    TargetType: TargetType | str,
    Cluster: str = ...,
    AttributeName: str = ...,
    AttributeValue: str = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListAttributes] = ...,
    select: Callable[[ListAttributesResponse], _ListAttributes] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListAttributes]: ...

def list_clusters(
    name: str,
    /,
    *,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListClusters] = ...,
    select: Callable[[ListClustersResponse], _ListClusters] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListClusters]: ...

def list_container_instances(
    name: str,
    /,
    *,
    Cluster: str = ...,
    Filter: str = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    Status: ContainerInstanceStatus | str = ...,
    result: type[_ListContainerInstances] = ...,
    select: Callable[[ListContainerInstancesResponse], _ListContainerInstances] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListContainerInstances]: ...

def list_daemon_deployments(
    name: str,
    /,
    *,
    DaemonArn: str,
    Status: Sequence[DaemonDeploymentStatus | str] = ...,
    CreatedAt: CreatedAtDict = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_ListDaemonDeployments] = ...,
    select: Callable[[ListDaemonDeploymentsResponse], _ListDaemonDeployments] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListDaemonDeployments]: ...

def list_daemon_task_definitions(
    name: str,
    /,
    *,
    FamilyPrefix: str = ...,
    Family: str = ...,
    Revision: DaemonTaskDefinitionRevisionFilter | str = ...,
    Status: DaemonTaskDefinitionStatusFilter | str = ...,
    Sort: SortOrder | str = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListDaemonTaskDefinitions] = ...,
    select: Callable[[ListDaemonTaskDefinitionsResponse], _ListDaemonTaskDefinitions] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListDaemonTaskDefinitions]: ...

def list_daemons(
    name: str,
    /,
    *,
    ClusterArn: str = ...,
    CapacityProviderArns: Sequence[str] = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_ListDaemons] = ...,
    select: Callable[[ListDaemonsResponse], _ListDaemons] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListDaemons]: ...

def list_gateway_cluster_associations(
    name: str,
    /,
    *,
    Gateway: str = ...,
    Cluster: str = ...,
    Status: Sequence[GatewayClusterAssociationStatus | str] = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_ListGatewayClusterAssociations] = ...,
    select: Callable[[ListGatewayClusterAssociationsResponse], _ListGatewayClusterAssociations] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListGatewayClusterAssociations]: ...

def list_gateway_routes(
    name: str,
    /,
    *,
    Gateway: str = ...,
    Cluster: str = ...,
    Service: str = ...,
    ServiceContainerPortName: str = ...,
    Status: Sequence[GatewayRouteStatus | str] = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_ListGatewayRoutes] = ...,
    select: Callable[[ListGatewayRoutesResponse], _ListGatewayRoutes] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListGatewayRoutes]: ...

def list_gateways(
    name: str,
    /,
    *,
    Names: Sequence[str] = ...,
    Status: Sequence[GatewayStatus | str] = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_ListGateways] = ...,
    select: Callable[[ListGatewaysResponse], _ListGateways] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListGateways]: ...

def list_service_deployments(
    name: str,
    /,
    *,
    Service: str,
    Cluster: str = ...,
    Status: Sequence[ServiceDeploymentStatus | str] = ...,
    CreatedAt: CreatedAtDict = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListServiceDeployments] = ...,
    select: Callable[[ListServiceDeploymentsResponse], _ListServiceDeployments] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListServiceDeployments]: ...

def list_services(
    name: str,
    /,
    *,
    Cluster: str = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    LaunchType: LaunchType | str = ...,
    SchedulingStrategy: SchedulingStrategy | str = ...,
    ResourceManagementType: ResourceManagementType | str = ...,
    result: type[_ListServices] = ...,
    select: Callable[[ListServicesResponse], _ListServices] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListServices]: ...

def list_services_by_namespace(
    name: str,
    /,
    *,
    Namespace: str,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListServicesByNamespace] = ...,
    select: Callable[[ListServicesByNamespaceResponse], _ListServicesByNamespace] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListServicesByNamespace]: ...

def list_tags_for_resource(
    name: str,
    /,
    *,
    ResourceArn: str,
    result: type[_ListTagsForResource] = ...,
    select: Callable[[ListTagsForResourceResponse], _ListTagsForResource] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListTagsForResource]: ...

def list_task_definition_families(
    name: str,
    /,
    *,
    FamilyPrefix: str = ...,
    Status: TaskDefinitionFamilyStatus | str = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListTaskDefinitionFamilies] = ...,
    select: Callable[[ListTaskDefinitionFamiliesResponse], _ListTaskDefinitionFamilies] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListTaskDefinitionFamilies]: ...

def list_task_definitions(
    name: str,
    /,
    *,
    FamilyPrefix: str = ...,
    Status: TaskDefinitionStatus | str = ...,
    Sort: SortOrder | str = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListTaskDefinitions] = ...,
    select: Callable[[ListTaskDefinitionsResponse], _ListTaskDefinitions] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListTaskDefinitions]: ...

def list_tasks(
    name: str,
    /,
    *,
    Cluster: str = ...,
    ContainerInstance: str = ...,
    Family: str = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    StartedBy: str = ...,
    ServiceName: str = ...,
    DesiredStatus: DesiredStatus | str = ...,
    LaunchType: LaunchType | str = ...,
    DaemonName: str = ...,
    result: type[_ListTasks] = ...,
    select: Callable[[ListTasksResponse], _ListTasks] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListTasks]: ...

def put_account_setting(
    name: str,
    /,
    *,
    Name: SettingName | str,
    Value: str,
    PrincipalArn: str = ...,
    result: type[_PutAccountSetting] = ...,
    select: Callable[[PutAccountSettingResponse], _PutAccountSetting] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutAccountSetting]: ...

def put_account_setting_default(
    name: str,
    /,
    *,
    Name: SettingName | str,
    Value: str,
    result: type[_PutAccountSettingDefault] = ...,
    select: Callable[[PutAccountSettingDefaultResponse], _PutAccountSettingDefault] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutAccountSettingDefault]: ...

def put_attributes(
    name: str,
    /,
    *,
    Attributes: Sequence[AttributeDict | Attribute],
    Cluster: str = ...,
    result: type[_PutAttributes] = ...,
    select: Callable[[PutAttributesResponse], _PutAttributes] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutAttributes]: ...

def put_cluster_capacity_providers(
    name: str,
    /,
    *,
    Cluster: str,
    CapacityProviders: Sequence[str],
    DefaultCapacityProviderStrategy: Sequence[CapacityProviderStrategyItemDict | CapacityProviderStrategyItem],
    result: type[_PutClusterCapacityProviders] = ...,
    select: Callable[[PutClusterCapacityProvidersResponse], _PutClusterCapacityProviders] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutClusterCapacityProviders]: ...

def register_container_instance(
    name: str,
    /,
    *,
    Cluster: str = ...,
    InstanceIdentityDocument: str = ...,
    InstanceIdentityDocumentSignature: str = ...,
    TotalResources: Sequence[ResourceDict | Resource] = ...,
    VersionInfo: VersionInfoDict | VersionInfo = ...,
    ContainerInstanceArn: str = ...,
    Attributes: Sequence[AttributeDict | Attribute] = ...,
    PlatformDevices: Sequence[PlatformDeviceDict] = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    result: type[_RegisterContainerInstance] = ...,
    select: Callable[[RegisterContainerInstanceResponse], _RegisterContainerInstance] = ...,
    **options: Unpack[CallOptions],
) -> Task[_RegisterContainerInstance]: ...

def register_daemon_task_definition(
    name: str,
    /,
    *,
    Family: str,
    ContainerDefinitions: Sequence[DaemonContainerDefinitionDict | DaemonContainerDefinition],
    TaskRoleArn: str = ...,
    ExecutionRoleArn: str = ...,
    Cpu: str = ...,
    Memory: str = ...,
    Volumes: Sequence[DaemonVolumeDict | DaemonVolume] = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    PidMode: DaemonPidMode | str = ...,
    IpcMode: DaemonIpcMode | str = ...,
    result: type[_RegisterDaemonTaskDefinition] = ...,
    select: Callable[[RegisterDaemonTaskDefinitionResponse], _RegisterDaemonTaskDefinition] = ...,
    **options: Unpack[CallOptions],
) -> Task[_RegisterDaemonTaskDefinition]: ...

def register_task_definition(
    name: str,
    /,
    *,
    Family: str,
    ContainerDefinitions: Sequence[ContainerDefinitionDict | ContainerDefinition],
    TaskRoleArn: str = ...,
    ExecutionRoleArn: str = ...,
    NetworkMode: NetworkMode | str = ...,
    Volumes: Sequence[VolumeDict | Volume] = ...,
    PlacementConstraints: Sequence[TaskDefinitionPlacementConstraintDict | TaskDefinitionPlacementConstraint] = ...,
    RequiresCompatibilities: Sequence[Compatibility | str] = ...,
    Cpu: str = ...,
    Memory: str = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    PidMode: PidMode | str = ...,
    IpcMode: IpcMode | str = ...,
    ProxyConfiguration: ProxyConfigurationDict | ProxyConfiguration = ...,
    InferenceAccelerators: Sequence[InferenceAcceleratorDict | InferenceAccelerator] = ...,
    EphemeralStorage: EphemeralStorageDict | EphemeralStorage = ...,
    RuntimePlatform: RuntimePlatformDict | RuntimePlatform = ...,
    EnableFaultInjection: bool = ...,
    TrustedExecutionConfiguration: TrustedExecutionConfigurationDict | TrustedExecutionConfiguration = ...,
    result: type[_RegisterTaskDefinition] = ...,
    select: Callable[[RegisterTaskDefinitionResponse], _RegisterTaskDefinition] = ...,
    **options: Unpack[CallOptions],
) -> Task[_RegisterTaskDefinition]: ...

@overload
def run_task(
    name: str,
    /,
    *,
    TaskDefinition: str,
    CapacityProviderStrategy: Sequence[CapacityProviderStrategyItemDict | CapacityProviderStrategyItem] = ...,
    Cluster: str = ...,
    Count: int = ...,
    EnableECSManagedTags: bool = ...,
    EnableExecuteCommand: bool = ...,
    Group: str = ...,
    LaunchType: LaunchType | str = ...,
    NetworkConfiguration: NetworkConfigurationDict | NetworkConfiguration = ...,
    Overrides: TaskOverrideDict | TaskOverride = ...,
    PlacementConstraints: Sequence[PlacementConstraintDict | PlacementConstraint] = ...,
    PlacementStrategy: Sequence[PlacementStrategyDict | PlacementStrategy] = ...,
    PlatformVersion: str = ...,
    PropagateTags: PropagateTags | str = ...,
    ReferenceId: str = ...,
    StartedBy: str = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    ClientToken: str = ...,
    VolumeConfigurations: Sequence[TaskVolumeConfigurationDict] = ...,
    result: type[_RunTask] = ...,
    select: Callable[[RunTaskResponse], _RunTask] = ...,
    **options: Unpack[PlainOptions],
) -> Task[_RunTask]: ...

@overload
def run_task(
    name: str,
    /,
    *,
    TaskDefinition: str,
    CapacityProviderStrategy: Sequence[CapacityProviderStrategyItemDict | CapacityProviderStrategyItem] = ...,
    Cluster: str = ...,
    Count: int = ...,
    EnableECSManagedTags: bool = ...,
    EnableExecuteCommand: bool = ...,
    Group: str = ...,
    LaunchType: LaunchType | str = ...,
    NetworkConfiguration: NetworkConfigurationDict | NetworkConfiguration = ...,
    Overrides: TaskOverrideDict | TaskOverride = ...,
    PlacementConstraints: Sequence[PlacementConstraintDict | PlacementConstraint] = ...,
    PlacementStrategy: Sequence[PlacementStrategyDict | PlacementStrategy] = ...,
    PlatformVersion: str = ...,
    PropagateTags: PropagateTags | str = ...,
    ReferenceId: str = ...,
    StartedBy: str = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    ClientToken: str = ...,
    VolumeConfigurations: Sequence[TaskVolumeConfigurationDict] = ...,
    wait: Literal[True],
    result: type[_RunTaskWaited] = ...,
    select: Callable[[Task_], _RunTaskWaited] = ...,
    **options: Unpack[PlainOptions],
) -> Task[_RunTaskWaited]: ...

@overload
def run_task(
    name: str,
    /,
    *,
    TaskDefinition: str,
    CapacityProviderStrategy: Sequence[CapacityProviderStrategyItemDict | CapacityProviderStrategyItem] = ...,
    Cluster: str = ...,
    Count: int = ...,
    EnableECSManagedTags: bool = ...,
    EnableExecuteCommand: bool = ...,
    Group: str = ...,
    LaunchType: LaunchType | str = ...,
    NetworkConfiguration: NetworkConfigurationDict | NetworkConfiguration = ...,
    Overrides: TaskOverrideDict | TaskOverride = ...,
    PlacementConstraints: Sequence[PlacementConstraintDict | PlacementConstraint] = ...,
    PlacementStrategy: Sequence[PlacementStrategyDict | PlacementStrategy] = ...,
    PlatformVersion: str = ...,
    PropagateTags: PropagateTags | str = ...,
    ReferenceId: str = ...,
    StartedBy: str = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    ClientToken: str = ...,
    VolumeConfigurations: Sequence[TaskVolumeConfigurationDict] = ...,
    wait_for_task_token: Literal[True],
    result: type[_RunTaskAnswered] = ...,
    select: Callable[[Any], _RunTaskAnswered] = ...,
    **options: Unpack[PlainOptions],
) -> Task[_RunTaskAnswered]: ...

def start_task(
    name: str,
    /,
    *,
    ContainerInstances: Sequence[str],
    TaskDefinition: str,
    Cluster: str = ...,
    EnableECSManagedTags: bool = ...,
    EnableExecuteCommand: bool = ...,
    Group: str = ...,
    NetworkConfiguration: NetworkConfigurationDict | NetworkConfiguration = ...,
    Overrides: TaskOverrideDict | TaskOverride = ...,
    PropagateTags: PropagateTags | str = ...,
    ReferenceId: str = ...,
    StartedBy: str = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    VolumeConfigurations: Sequence[TaskVolumeConfigurationDict] = ...,
    result: type[_StartTask] = ...,
    select: Callable[[StartTaskResponse], _StartTask] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartTask]: ...

def stop_service_deployment(
    name: str,
    /,
    *,
    ServiceDeploymentArn: str,
    StopType: StopServiceDeploymentStopType | str = ...,
    result: type[_StopServiceDeployment] = ...,
    select: Callable[[StopServiceDeploymentResponse], _StopServiceDeployment] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StopServiceDeployment]: ...

def stop_task(
    name: str,
    /,
    *,
    Task: str,
    Cluster: str = ...,
    Reason: str = ...,
    result: type[_StopTask] = ...,
    select: Callable[[StopTaskResponse], _StopTask] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StopTask]: ...

def submit_attachment_state_changes(
    name: str,
    /,
    *,
    Attachments: Sequence[AttachmentStateChangeDict],
    Cluster: str = ...,
    result: type[_SubmitAttachmentStateChanges] = ...,
    select: Callable[[SubmitAttachmentStateChangesResponse], _SubmitAttachmentStateChanges] = ...,
    **options: Unpack[CallOptions],
) -> Task[_SubmitAttachmentStateChanges]: ...

def submit_container_state_change(
    name: str,
    /,
    *,
    Cluster: str = ...,
    Task: str = ...,
    ContainerName: str = ...,
    RuntimeId: str = ...,
    Status: str = ...,
    ExitCode: int = ...,
    Reason: str = ...,
    NetworkBindings: Sequence[NetworkBindingDict | NetworkBinding] = ...,
    result: type[_SubmitContainerStateChange] = ...,
    select: Callable[[SubmitContainerStateChangeResponse], _SubmitContainerStateChange] = ...,
    **options: Unpack[CallOptions],
) -> Task[_SubmitContainerStateChange]: ...

def submit_task_state_change(
    name: str,
    /,
    *,
    Cluster: str = ...,
    Task: str = ...,
    Status: str = ...,
    Reason: str = ...,
    Containers: Sequence[ContainerStateChangeDict] = ...,
    Attachments: Sequence[AttachmentStateChangeDict] = ...,
    ManagedAgents: Sequence[ManagedAgentStateChangeDict] = ...,
    PullStartedAt: str | datetime = ...,
    PullStoppedAt: str | datetime = ...,
    ExecutionStoppedAt: str | datetime = ...,
    result: type[_SubmitTaskStateChange] = ...,
    select: Callable[[SubmitTaskStateChangeResponse], _SubmitTaskStateChange] = ...,
    **options: Unpack[CallOptions],
) -> Task[_SubmitTaskStateChange]: ...

def tag_resource(
    name: str,
    /,
    *,
    ResourceArn: str,
    Tags: Sequence[TagDict | Tag],
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

def update_capacity_provider(
    name: str,
    /,
    *,
    Name: str,
    Cluster: str = ...,
    AutoScalingGroupProvider: AutoScalingGroupProviderUpdateDict = ...,
    ManagedInstancesProvider: UpdateManagedInstancesProviderConfigurationDict = ...,
    result: type[_UpdateCapacityProvider] = ...,
    select: Callable[[UpdateCapacityProviderResponse], _UpdateCapacityProvider] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateCapacityProvider]: ...

def update_cluster(
    name: str,
    /,
    *,
    Cluster: str,
    Settings: Sequence[ClusterSettingDict | ClusterSetting] = ...,
    Configuration: ClusterConfigurationDict | ClusterConfiguration = ...,
    ServiceConnectDefaults: ClusterServiceConnectDefaultsRequestDict = ...,
    result: type[_UpdateCluster] = ...,
    select: Callable[[UpdateClusterResponse], _UpdateCluster] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateCluster]: ...

def update_cluster_settings(
    name: str,
    /,
    *,
    Cluster: str,
    Settings: Sequence[ClusterSettingDict | ClusterSetting],
    result: type[_UpdateClusterSettings] = ...,
    select: Callable[[UpdateClusterSettingsResponse], _UpdateClusterSettings] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateClusterSettings]: ...

def update_container_agent(
    name: str,
    /,
    *,
    ContainerInstance: str,
    Cluster: str = ...,
    result: type[_UpdateContainerAgent] = ...,
    select: Callable[[UpdateContainerAgentResponse], _UpdateContainerAgent] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateContainerAgent]: ...

def update_container_instances_state(
    name: str,
    /,
    *,
    ContainerInstances: Sequence[str],
    Status: ContainerInstanceStatus | str,
    Cluster: str = ...,
    result: type[_UpdateContainerInstancesState] = ...,
    select: Callable[[UpdateContainerInstancesStateResponse], _UpdateContainerInstancesState] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateContainerInstancesState]: ...

def update_daemon(
    name: str,
    /,
    *,
    DaemonArn: str,
    DaemonTaskDefinitionArn: str,
    CapacityProviderArns: Sequence[str],
    DeploymentConfiguration: DaemonDeploymentConfigurationDict | DaemonDeploymentConfiguration = ...,
    PropagateTags: DaemonPropagateTags | str = ...,
    EnableECSManagedTags: bool = ...,
    EnableExecuteCommand: bool = ...,
    Critical: bool = ...,
    result: type[_UpdateDaemon] = ...,
    select: Callable[[UpdateDaemonResponse], _UpdateDaemon] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateDaemon]: ...

def update_express_gateway_service(
    name: str,
    /,
    *,
    ServiceArn: str,
    ExecutionRoleArn: str = ...,
    HealthCheckPath: str = ...,
    PrimaryContainer: ExpressGatewayContainerDict | ExpressGatewayContainer = ...,
    TaskRoleArn: str = ...,
    NetworkConfiguration: ExpressGatewayServiceNetworkConfigurationDict | ExpressGatewayServiceNetworkConfiguration = ...,
    Cpu: str = ...,
    Memory: str = ...,
    CpuArchitecture: ExpressCpuArchitecture | str = ...,
    ScalingTarget: ExpressGatewayScalingTargetDict | ExpressGatewayScalingTarget = ...,
    TaskDefinitionArn: str = ...,
    result: type[_UpdateExpressGatewayService] = ...,
    select: Callable[[UpdateExpressGatewayServiceResponse], _UpdateExpressGatewayService] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateExpressGatewayService]: ...

def update_gateway(
    name: str,
    /,
    *,
    Gateway: str,
    InfrastructureRoleArn: str = ...,
    DeletionProtection: bool = ...,
    Configuration: UpdateGatewayConfigurationDict = ...,
    PropagateTags: PropagateGatewayTags | str = ...,
    result: type[_UpdateGateway] = ...,
    select: Callable[[UpdateGatewayResponse], _UpdateGateway] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateGateway]: ...

def update_service(
    name: str,
    /,
    *,
    Service: str,
    Cluster: str = ...,
    DesiredCount: int = ...,
    TaskDefinition: str = ...,
    CapacityProviderStrategy: Sequence[CapacityProviderStrategyItemDict | CapacityProviderStrategyItem] = ...,
    DeploymentConfiguration: DeploymentConfigurationDict | DeploymentConfiguration = ...,
    AvailabilityZoneRebalancing: AvailabilityZoneRebalancing | str = ...,
    NetworkConfiguration: NetworkConfigurationDict | NetworkConfiguration = ...,
    PlacementConstraints: Sequence[PlacementConstraintDict | PlacementConstraint] = ...,
    PlacementStrategy: Sequence[PlacementStrategyDict | PlacementStrategy] = ...,
    PlatformVersion: str = ...,
    ForceNewDeployment: bool = ...,
    HealthCheckGracePeriodSeconds: int = ...,
    DeploymentController: DeploymentControllerDict | DeploymentController = ...,
    EnableExecuteCommand: bool = ...,
    EnableECSManagedTags: bool = ...,
    LoadBalancers: Sequence[LoadBalancerDict | LoadBalancer] = ...,
    PropagateTags: PropagateTags | str = ...,
    ServiceRegistries: Sequence[ServiceRegistryDict | ServiceRegistry] = ...,
    ServiceConnectConfiguration: ServiceConnectConfigurationDict | ServiceConnectConfiguration = ...,
    VolumeConfigurations: Sequence[ServiceVolumeConfigurationDict | ServiceVolumeConfiguration] = ...,
    VpcLatticeConfigurations: Sequence[VpcLatticeConfigurationDict | VpcLatticeConfiguration] = ...,
    GatewayConnectors: Sequence[GatewayConnectorDict | GatewayConnector] = ...,
    Monitoring: MonitoringConfigurationDict | MonitoringConfiguration = ...,
    result: type[_UpdateService] = ...,
    select: Callable[[UpdateServiceResponse], _UpdateService] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateService]: ...

def update_service_primary_task_set(
    name: str,
    /,
    *,
    Cluster: str,
    Service: str,
    PrimaryTaskSet: str,
    result: type[_UpdateServicePrimaryTaskSet] = ...,
    select: Callable[[UpdateServicePrimaryTaskSetResponse], _UpdateServicePrimaryTaskSet] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateServicePrimaryTaskSet]: ...

def update_task_protection(
    name: str,
    /,
    *,
    Cluster: str,
    Tasks: Sequence[str],
    ProtectionEnabled: bool,
    ExpiresInMinutes: int = ...,
    result: type[_UpdateTaskProtection] = ...,
    select: Callable[[UpdateTaskProtectionResponse], _UpdateTaskProtection] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateTaskProtection]: ...

def update_task_set(
    name: str,
    /,
    *,
    Cluster: str,
    Service: str,
    TaskSet: str,
    Scale: ScaleDict | Scale,
    result: type[_UpdateTaskSet] = ...,
    select: Callable[[UpdateTaskSetResponse], _UpdateTaskSet] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateTaskSet]: ...
