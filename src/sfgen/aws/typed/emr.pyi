"""emr: typed calls. Written by `sfgen stubs` from botocore 1.44.5; do not edit."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, Required, TypeAlias, TypedDict, overload

from typing_extensions import TypeVar, Unpack

from sfgen import Task
from sfgen.aws.options import CallOptions, ErrorName, PlainOptions

ActionOnFailure: TypeAlias = Literal["TERMINATE_JOB_FLOW", "TERMINATE_CLUSTER", "CANCEL_AND_WAIT", "CONTINUE"]
AdjustmentType: TypeAlias = Literal["CHANGE_IN_CAPACITY", "PERCENT_CHANGE_IN_CAPACITY", "EXACT_CAPACITY"]
AuthMode: TypeAlias = Literal["SSO", "IAM"]
AutoScalingPolicyState: TypeAlias = Literal["PENDING", "ATTACHING", "ATTACHED", "DETACHING", "DETACHED", "FAILED"]
AutoScalingPolicyStateChangeReasonCode: TypeAlias = Literal["USER_REQUEST", "PROVISION_FAILURE", "CLEANUP_FAILURE"]
CancelStepsRequestStatus: TypeAlias = Literal["SUBMITTED", "FAILED"]
ClusterState: TypeAlias = Literal["STARTING", "BOOTSTRAPPING", "RUNNING", "WAITING", "TERMINATING", "TERMINATED", "TERMINATED_WITH_ERRORS"]
ClusterStateChangeReasonCode: TypeAlias = Literal["INTERNAL_ERROR", "VALIDATION_ERROR", "INSTANCE_FAILURE", "INSTANCE_FLEET_TIMEOUT", "BOOTSTRAP_FAILURE", "USER_REQUEST", "STEP_FAILURE", "ALL_STEPS_COMPLETED"]
ComparisonOperator: TypeAlias = Literal["GREATER_THAN_OR_EQUAL", "GREATER_THAN", "LESS_THAN", "LESS_THAN_OR_EQUAL"]
ComputeLimitsUnitType: TypeAlias = Literal["InstanceFleetUnits", "Instances", "VCPU"]
ExecutionEngineType: TypeAlias = Literal["EMR"]
IdcUserAssignment: TypeAlias = Literal["REQUIRED", "OPTIONAL"]
IdentityType: TypeAlias = Literal["USER", "GROUP"]
InstanceCollectionType: TypeAlias = Literal["INSTANCE_FLEET", "INSTANCE_GROUP"]
InstanceFleetState: TypeAlias = Literal["PROVISIONING", "BOOTSTRAPPING", "RUNNING", "RESIZING", "RECONFIGURING", "SUSPENDED", "TERMINATING", "TERMINATED"]
InstanceFleetStateChangeReasonCode: TypeAlias = Literal["INTERNAL_ERROR", "VALIDATION_ERROR", "INSTANCE_FAILURE", "CLUSTER_TERMINATED"]
InstanceFleetType: TypeAlias = Literal["MASTER", "CORE", "TASK"]
InstanceGroupState: TypeAlias = Literal["PROVISIONING", "BOOTSTRAPPING", "RUNNING", "RECONFIGURING", "RESIZING", "SUSPENDED", "TERMINATING", "TERMINATED", "ARRESTED", "SHUTTING_DOWN", "ENDED"]
InstanceGroupStateChangeReasonCode: TypeAlias = Literal["INTERNAL_ERROR", "VALIDATION_ERROR", "INSTANCE_FAILURE", "CLUSTER_TERMINATED"]
InstanceGroupType: TypeAlias = Literal["MASTER", "CORE", "TASK"]
InstanceRoleType: TypeAlias = Literal["MASTER", "CORE", "TASK"]
InstanceState: TypeAlias = Literal["AWAITING_FULFILLMENT", "PROVISIONING", "BOOTSTRAPPING", "RUNNING", "TERMINATED"]
InstanceStateChangeReasonCode: TypeAlias = Literal["INTERNAL_ERROR", "VALIDATION_ERROR", "INSTANCE_FAILURE", "BOOTSTRAP_FAILURE", "CLUSTER_TERMINATED"]
LogUploadPolicyValue: TypeAlias = Literal["emr-managed", "on-customer-s3only", "disabled"]
MarketType: TypeAlias = Literal["ON_DEMAND", "SPOT"]
NotebookExecutionStatus: TypeAlias = Literal["START_PENDING", "STARTING", "RUNNING", "FINISHING", "FINISHED", "FAILING", "FAILED", "STOP_PENDING", "STOPPING", "STOPPED"]
OnClusterAppUIType: TypeAlias = Literal["SparkHistoryServer", "YarnTimelineService", "TezUI", "ApplicationMaster", "JobHistoryServer", "ResourceManager"]
OnDemandCapacityReservationPreference: TypeAlias = Literal["open", "none"]
OnDemandCapacityReservationUsageStrategy: TypeAlias = Literal["use-capacity-reservations-first"]
OnDemandProvisioningAllocationStrategy: TypeAlias = Literal["lowest-price", "prioritized"]
OutputNotebookFormat: TypeAlias = Literal["HTML"]
PersistentAppUIType: TypeAlias = Literal["SHS", "TEZ", "YTS"]
PlacementGroupStrategy: TypeAlias = Literal["SPREAD", "PARTITION", "CLUSTER", "NONE"]
ProfilerType: TypeAlias = Literal["SHS", "TEZUI", "YTS"]
ReconfigurationType: TypeAlias = Literal["OVERWRITE", "MERGE"]
RepoUpgradeOnBoot: TypeAlias = Literal["SECURITY", "NONE"]
ScaleDownBehavior: TypeAlias = Literal["TERMINATE_AT_INSTANCE_HOUR", "TERMINATE_AT_TASK_COMPLETION"]
ScalingStrategy: TypeAlias = Literal["DEFAULT", "ADVANCED"]
SessionState: TypeAlias = Literal["SUBMITTED", "STARTING", "STARTED", "IDLE", "BUSY", "TERMINATING", "TERMINATED", "FAILED"]
SpotProvisioningAllocationStrategy: TypeAlias = Literal["capacity-optimized", "price-capacity-optimized", "lowest-price", "diversified", "capacity-optimized-prioritized"]
SpotProvisioningTimeoutAction: TypeAlias = Literal["SWITCH_TO_ON_DEMAND", "TERMINATE_CLUSTER"]
Statistic: TypeAlias = Literal["SAMPLE_COUNT", "AVERAGE", "SUM", "MINIMUM", "MAXIMUM"]
StepCancellationOption: TypeAlias = Literal["SEND_INTERRUPT", "TERMINATE_PROCESS"]
StepState: TypeAlias = Literal["PENDING", "CANCEL_PENDING", "RUNNING", "COMPLETED", "CANCELLED", "FAILED", "INTERRUPTED"]
StepStateChangeReasonCode: TypeAlias = Literal["NONE"]
Unit: TypeAlias = Literal["NONE", "SECONDS", "MICRO_SECONDS", "MILLI_SECONDS", "BYTES", "KILO_BYTES", "MEGA_BYTES", "GIGA_BYTES", "TERA_BYTES", "BITS", "KILO_BITS", "MEGA_BITS", "GIGA_BITS", "TERA_BITS", "PERCENT", "COUNT", "BYTES_PER_SECOND", "KILO_BYTES_PER_SECOND", "MEGA_BYTES_PER_SECOND", "GIGA_BYTES_PER_SECOND", "TERA_BYTES_PER_SECOND", "BITS_PER_SECOND", "KILO_BITS_PER_SECOND", "MEGA_BITS_PER_SECOND", "GIGA_BITS_PER_SECOND", "TERA_BITS_PER_SECOND", "COUNT_PER_SECOND"]
_ActionOnFailure: TypeAlias = ActionOnFailure
_AdjustmentType: TypeAlias = AdjustmentType
_AuthMode: TypeAlias = AuthMode
_AutoTerminationPolicy: TypeAlias = AutoTerminationPolicy
_BlockPublicAccessConfiguration: TypeAlias = BlockPublicAccessConfiguration
_BlockPublicAccessConfigurationMetadata: TypeAlias = BlockPublicAccessConfigurationMetadata
_CancelStepsInfo: TypeAlias = CancelStepsInfo
_CloudWatchAlarmDefinition: TypeAlias = CloudWatchAlarmDefinition
_CloudWatchLogConfiguration: TypeAlias = CloudWatchLogConfiguration
_Cluster: TypeAlias = Cluster
_ComparisonOperator: TypeAlias = ComparisonOperator
_ComputeLimits: TypeAlias = ComputeLimits
_Credentials: TypeAlias = Credentials
_Ec2InstanceAttributes: TypeAlias = Ec2InstanceAttributes
_FailureDetails: TypeAlias = FailureDetails
_IdcUserAssignment: TypeAlias = IdcUserAssignment
_IdentityType: TypeAlias = IdentityType
_InstanceCollectionType: TypeAlias = InstanceCollectionType
_InstanceFleetType: TypeAlias = InstanceFleetType
_InstanceGroupType: TypeAlias = InstanceGroupType
_InstanceResizePolicy: TypeAlias = InstanceResizePolicy
_KerberosAttributes: TypeAlias = KerberosAttributes
_ManagedScalingPolicy: TypeAlias = ManagedScalingPolicy
_MonitoringConfiguration: TypeAlias = MonitoringConfiguration
_NotebookExecution: TypeAlias = NotebookExecution
_OnClusterAppUIType: TypeAlias = OnClusterAppUIType
_OutputNotebookFormat: TypeAlias = OutputNotebookFormat
_PersistentAppUI: TypeAlias = PersistentAppUI
_PersistentAppUIType: TypeAlias = PersistentAppUIType
_ProfilerType: TypeAlias = ProfilerType
_ReconfigurationType: TypeAlias = ReconfigurationType
_RepoUpgradeOnBoot: TypeAlias = RepoUpgradeOnBoot
_S3LoggingConfiguration: TypeAlias = S3LoggingConfiguration
_ScaleDownBehavior: TypeAlias = ScaleDownBehavior
_ScalingStrategy: TypeAlias = ScalingStrategy
_SdkHttpMetadata: TypeAlias = SdkHttpMetadata
_SdkResponseMetadata: TypeAlias = SdkResponseMetadata
_Session: TypeAlias = Session
_ShrinkPolicy: TypeAlias = ShrinkPolicy
_SimpleScalingPolicyConfiguration: TypeAlias = SimpleScalingPolicyConfiguration
_Statistic: TypeAlias = Statistic
_Step: TypeAlias = Step
_StepCancellationOption: TypeAlias = StepCancellationOption
_Studio: TypeAlias = Studio
_Unit: TypeAlias = Unit
_UsernamePassword: TypeAlias = UsernamePassword
_VolumeSpecification: TypeAlias = VolumeSpecification

class _Errors:
    InternalServerErrorException: ErrorName
    InternalServerException: ErrorName
    InvalidRequestException: ErrorName

errors: _Errors

class AddInstanceFleetInputDict(TypedDict, total=False):
    ClusterId: Required[str]
    InstanceFleet: Required[InstanceFleetConfigDict]

class AddInstanceGroupsInputDict(TypedDict, total=False):
    InstanceGroups: Required[Sequence[InstanceGroupConfigDict]]
    JobFlowId: Required[str]

class AddJobFlowStepsInputDict(TypedDict, total=False):
    JobFlowId: Required[str]
    Steps: Required[Sequence[StepConfigDict]]
    ExecutionRoleArn: str

class AddTagsInputDict(TypedDict, total=False):
    ResourceId: Required[str]
    Tags: Required[Sequence[TagDict | Tag]]
    ClusterId: str

class ApplicationDict(TypedDict, total=False):
    Name: str
    Version: str
    Args: Sequence[str]
    AdditionalInfo: Mapping[str, str]

class AutoScalingPolicyDict(TypedDict, total=False):
    Constraints: Required[ScalingConstraintsDict | ScalingConstraints]
    Rules: Required[Sequence[ScalingRuleDict | ScalingRule]]

class AutoTerminationPolicyDict(TypedDict, total=False):
    IdleTimeout: int

class BlockPublicAccessConfigurationDict(TypedDict, total=False):
    BlockPublicSecurityGroupRules: Required[bool]
    PermittedPublicSecurityGroupRuleRanges: Sequence[PortRangeDict | PortRange]

class BootstrapActionConfigDict(TypedDict, total=False):
    Name: Required[str]
    ScriptBootstrapAction: Required[ScriptBootstrapActionConfigDict]

class CancelStepsInputDict(TypedDict, total=False):
    ClusterId: Required[str]
    StepIds: Required[Sequence[str]]
    StepCancellationOption: _StepCancellationOption | str

class CloudWatchAlarmDefinitionDict(TypedDict, total=False):
    ComparisonOperator: Required[_ComparisonOperator | str]
    EvaluationPeriods: int
    MetricName: Required[str]
    Namespace: str
    Period: Required[int]
    Statistic: _Statistic | str
    Threshold: Required[float]
    Unit: _Unit | str
    Dimensions: Sequence[MetricDimensionDict | MetricDimension]

class CloudWatchLogConfigurationDict(TypedDict, total=False):
    Enabled: Required[bool]
    LogGroupName: str
    LogStreamNamePrefix: str
    EncryptionKeyArn: str
    LogTypes: Mapping[str, Sequence[str]]

class ComputeLimitsDict(TypedDict, total=False):
    UnitType: Required[ComputeLimitsUnitType | str]
    MinimumCapacityUnits: Required[int]
    MaximumCapacityUnits: Required[int]
    MaximumOnDemandCapacityUnits: int
    MaximumCoreCapacityUnits: int

class ConfigurationDict(TypedDict, total=False):
    Classification: str
    Configurations: Sequence[ConfigurationDict | Configuration]
    Properties: Mapping[str, str]

class CreatePersistentAppUIInputDict(TypedDict, total=False):
    TargetResourceArn: Required[str]
    EmrContainersConfig: EMRContainersConfigDict
    Tags: Sequence[TagDict | Tag]
    XReferer: str
    ProfilerType: _ProfilerType | str

class CreateSecurityConfigurationInputDict(TypedDict, total=False):
    Name: Required[str]
    SecurityConfiguration: Required[str]

class CreateStudioInputDict(TypedDict, total=False):
    Name: Required[str]
    Description: str
    AuthMode: Required[_AuthMode | str]
    VpcId: Required[str]
    SubnetIds: Required[Sequence[str]]
    ServiceRole: Required[str]
    UserRole: str
    WorkspaceSecurityGroupId: Required[str]
    EngineSecurityGroupId: Required[str]
    DefaultS3Location: Required[str]
    IdpAuthUrl: str
    IdpRelayStateParameterName: str
    Tags: Sequence[TagDict | Tag]
    TrustedIdentityPropagationEnabled: bool
    IdcUserAssignment: _IdcUserAssignment | str
    IdcInstanceArn: str
    EncryptionKeyArn: str

class CreateStudioSessionMappingInputDict(TypedDict, total=False):
    StudioId: Required[str]
    IdentityId: str
    IdentityName: str
    IdentityType: Required[_IdentityType | str]
    SessionPolicyArn: Required[str]

class DeleteSecurityConfigurationInputDict(TypedDict, total=False):
    Name: Required[str]

class DeleteStudioInputDict(TypedDict, total=False):
    StudioId: Required[str]

class DeleteStudioSessionMappingInputDict(TypedDict, total=False):
    StudioId: Required[str]
    IdentityId: str
    IdentityName: str
    IdentityType: Required[_IdentityType | str]

class DescribeClusterInputDict(TypedDict, total=False):
    ClusterId: Required[str]

class DescribeNotebookExecutionInputDict(TypedDict, total=False):
    NotebookExecutionId: Required[str]

class DescribePersistentAppUIInputDict(TypedDict, total=False):
    PersistentAppUIId: Required[str]

class DescribeReleaseLabelInputDict(TypedDict, total=False):
    ReleaseLabel: str
    NextToken: str
    MaxResults: int

class DescribeSecurityConfigurationInputDict(TypedDict, total=False):
    Name: Required[str]

class DescribeStepInputDict(TypedDict, total=False):
    ClusterId: Required[str]
    StepId: Required[str]

class DescribeStudioInputDict(TypedDict, total=False):
    StudioId: Required[str]

class EMRContainersConfigDict(TypedDict, total=False):
    JobRunId: str

class EbsBlockDeviceConfigDict(TypedDict, total=False):
    VolumeSpecification: Required[VolumeSpecificationDict | _VolumeSpecification]
    VolumesPerInstance: int

class EbsConfigurationDict(TypedDict, total=False):
    EbsBlockDeviceConfigs: Sequence[EbsBlockDeviceConfigDict]
    EbsOptimized: bool

class ExecutionEngineConfigDict(TypedDict, total=False):
    Id: Required[str]
    Type: ExecutionEngineType | str
    MasterInstanceSecurityGroupId: str
    ExecutionRoleArn: str

class GetAutoTerminationPolicyInputDict(TypedDict, total=False):
    ClusterId: Required[str]

class GetBlockPublicAccessConfigurationInputDict(TypedDict, total=False):
    ...

class GetClusterSessionCredentialsInputDict(TypedDict, total=False):
    ClusterId: Required[str]
    ExecutionRoleArn: str

class GetManagedScalingPolicyInputDict(TypedDict, total=False):
    ClusterId: Required[str]

class GetOnClusterAppUIPresignedURLInputDict(TypedDict, total=False):
    ClusterId: Required[str]
    OnClusterAppUIType: _OnClusterAppUIType | str
    ApplicationId: str
    DryRun: bool
    ExecutionRoleArn: str

class GetPersistentAppUIPresignedURLInputDict(TypedDict, total=False):
    PersistentAppUIId: Required[str]
    PersistentAppUIType: _PersistentAppUIType | str
    ApplicationId: str
    AuthProxyCall: bool
    ExecutionRoleArn: str

class GetSessionEndpointInputDict(TypedDict, total=False):
    ClusterId: Required[str]
    SessionId: Required[str]

class GetSessionInputDict(TypedDict, total=False):
    ClusterId: Required[str]
    SessionId: Required[str]

class GetStudioSessionMappingInputDict(TypedDict, total=False):
    StudioId: Required[str]
    IdentityId: str
    IdentityName: str
    IdentityType: Required[_IdentityType | str]

class HadoopJarStepConfigDict(TypedDict, total=False):
    Properties: Sequence[KeyValueDict]
    Jar: Required[str]
    MainClass: str
    Args: Sequence[str]

class InstanceFleetConfigDict(TypedDict, total=False):
    Name: str
    InstanceFleetType: Required[_InstanceFleetType | str]
    TargetOnDemandCapacity: int
    TargetSpotCapacity: int
    InstanceTypeConfigs: Sequence[InstanceTypeConfigDict]
    LaunchSpecifications: InstanceFleetProvisioningSpecificationsDict | InstanceFleetProvisioningSpecifications
    ResizeSpecifications: InstanceFleetResizingSpecificationsDict | InstanceFleetResizingSpecifications
    Context: str

class InstanceFleetModifyConfigDict(TypedDict, total=False):
    TargetOnDemandCapacity: int
    TargetSpotCapacity: int
    ResizeSpecifications: InstanceFleetResizingSpecificationsDict | InstanceFleetResizingSpecifications
    InstanceTypeConfigs: Sequence[InstanceTypeConfigDict]
    Context: str

class InstanceFleetProvisioningSpecificationsDict(TypedDict, total=False):
    SpotSpecification: SpotProvisioningSpecificationDict | SpotProvisioningSpecification
    OnDemandSpecification: OnDemandProvisioningSpecificationDict | OnDemandProvisioningSpecification

class InstanceFleetResizingSpecificationsDict(TypedDict, total=False):
    SpotResizeSpecification: SpotResizingSpecificationDict | SpotResizingSpecification
    OnDemandResizeSpecification: OnDemandResizingSpecificationDict | OnDemandResizingSpecification

class InstanceGroupConfigDict(TypedDict, total=False):
    Name: str
    Market: MarketType | str
    InstanceRole: Required[InstanceRoleType | str]
    BidPrice: str
    InstanceType: Required[str]
    InstanceCount: Required[int]
    Configurations: Sequence[ConfigurationDict | Configuration]
    EbsConfiguration: EbsConfigurationDict
    AutoScalingPolicy: AutoScalingPolicyDict
    CustomAmiId: str

class InstanceGroupModifyConfigDict(TypedDict, total=False):
    InstanceGroupId: Required[str]
    InstanceCount: int
    Ec2InstanceIdsToTerminate: Sequence[str]
    ShrinkPolicy: ShrinkPolicyDict | _ShrinkPolicy
    ReconfigurationType: _ReconfigurationType | str
    Configurations: Sequence[ConfigurationDict | Configuration]

class InstanceResizePolicyDict(TypedDict, total=False):
    InstancesToTerminate: Sequence[str]
    InstancesToProtect: Sequence[str]
    InstanceTerminationTimeout: int

class InstanceTypeConfigDict(TypedDict, total=False):
    InstanceType: Required[str]
    WeightedCapacity: int
    BidPrice: str
    BidPriceAsPercentageOfOnDemandPrice: float
    EbsConfiguration: EbsConfigurationDict
    Configurations: Sequence[ConfigurationDict | Configuration]
    CustomAmiId: str
    Priority: float

class JobFlowInstancesConfigDict(TypedDict, total=False):
    MasterInstanceType: str
    SlaveInstanceType: str
    InstanceCount: int
    InstanceGroups: Sequence[InstanceGroupConfigDict]
    InstanceFleets: Sequence[InstanceFleetConfigDict]
    Ec2KeyName: str
    Placement: PlacementTypeDict
    KeepJobFlowAliveWhenNoSteps: bool
    TerminationProtected: bool
    UnhealthyNodeReplacement: bool
    HadoopVersion: str
    Ec2SubnetId: str
    Ec2SubnetIds: Sequence[str]
    EmrManagedMasterSecurityGroup: str
    EmrManagedSlaveSecurityGroup: str
    ServiceAccessSecurityGroup: str
    AdditionalMasterSecurityGroups: Sequence[str]
    AdditionalSlaveSecurityGroups: Sequence[str]

class KerberosAttributesDict(TypedDict, total=False):
    Realm: Required[str]
    KdcAdminPassword: Required[str]
    CrossRealmTrustPrincipalPassword: str
    AdDomainJoinUser: str
    AdDomainJoinPassword: str

class KeyValueDict(TypedDict, total=False):
    Key: str
    Value: str

class ListBootstrapActionsInputDict(TypedDict, total=False):
    ClusterId: Required[str]
    Marker: str

class ListClustersInputDict(TypedDict, total=False):
    CreatedAfter: str | datetime
    CreatedBefore: str | datetime
    ClusterStates: Sequence[ClusterState | str]
    Marker: str

class ListInstanceFleetsInputDict(TypedDict, total=False):
    ClusterId: Required[str]
    Marker: str

class ListInstanceGroupsInputDict(TypedDict, total=False):
    ClusterId: Required[str]
    Marker: str

class ListInstancesInputDict(TypedDict, total=False):
    ClusterId: Required[str]
    InstanceGroupId: str
    InstanceGroupTypes: Sequence[InstanceGroupType | str]
    InstanceFleetId: str
    InstanceFleetType: _InstanceFleetType | str
    InstanceStates: Sequence[InstanceState | str]
    Marker: str

class ListNotebookExecutionsInputDict(TypedDict, total=False):
    EditorId: str
    Status: NotebookExecutionStatus | str
    From: str | datetime
    To: str | datetime
    Marker: str
    ExecutionEngineId: str

class ListReleaseLabelsInputDict(TypedDict, total=False):
    Filters: ReleaseLabelFilterDict
    NextToken: str
    MaxResults: int

class ListSecurityConfigurationsInputDict(TypedDict, total=False):
    Marker: str

class ListSessionsInputDict(TypedDict, total=False):
    ClusterId: Required[str]
    SessionStates: Sequence[SessionState | str]
    NextToken: str
    MaxResults: int

class ListStepsInputDict(TypedDict, total=False):
    ClusterId: Required[str]
    StepStates: Sequence[StepState | str]
    StepIds: Sequence[str]
    Marker: str

class ListStudioSessionMappingsInputDict(TypedDict, total=False):
    StudioId: str
    IdentityType: _IdentityType | str
    Marker: str

class ListStudiosInputDict(TypedDict, total=False):
    Marker: str

class ListSupportedInstanceTypesInputDict(TypedDict, total=False):
    ReleaseLabel: Required[str]
    Marker: str

class ManagedScalingPolicyDict(TypedDict, total=False):
    ComputeLimits: ComputeLimitsDict | _ComputeLimits
    UtilizationPerformanceIndex: int
    ScalingStrategy: _ScalingStrategy | str

class MetricDimensionDict(TypedDict, total=False):
    Key: str
    Value: str

class ModifyClusterInputDict(TypedDict, total=False):
    ClusterId: Required[str]
    StepConcurrencyLevel: int
    ExtendedSupport: bool

class ModifyInstanceFleetInputDict(TypedDict, total=False):
    ClusterId: Required[str]
    InstanceFleet: Required[InstanceFleetModifyConfigDict]

class ModifyInstanceGroupsInputDict(TypedDict, total=False):
    ClusterId: str
    InstanceGroups: Sequence[InstanceGroupModifyConfigDict]

class MonitoringConfigurationDict(TypedDict, total=False):
    CloudWatchLogConfiguration: CloudWatchLogConfigurationDict | _CloudWatchLogConfiguration
    S3LoggingConfiguration: S3LoggingConfigurationDict | _S3LoggingConfiguration

class NotebookS3LocationFromInputDict(TypedDict, total=False):
    Bucket: str
    Key: str

class OnDemandCapacityReservationOptionsDict(TypedDict, total=False):
    UsageStrategy: OnDemandCapacityReservationUsageStrategy | str
    CapacityReservationPreference: OnDemandCapacityReservationPreference | str
    CapacityReservationResourceGroupArn: str

class OnDemandProvisioningSpecificationDict(TypedDict, total=False):
    AllocationStrategy: Required[OnDemandProvisioningAllocationStrategy | str]
    CapacityReservationOptions: OnDemandCapacityReservationOptionsDict | OnDemandCapacityReservationOptions

class OnDemandResizingSpecificationDict(TypedDict, total=False):
    TimeoutDurationMinutes: int
    AllocationStrategy: OnDemandProvisioningAllocationStrategy | str
    CapacityReservationOptions: OnDemandCapacityReservationOptionsDict | OnDemandCapacityReservationOptions

class OutputNotebookS3LocationFromInputDict(TypedDict, total=False):
    Bucket: str
    Key: str

class PlacementGroupConfigDict(TypedDict, total=False):
    InstanceRole: Required[InstanceRoleType | str]
    PlacementStrategy: PlacementGroupStrategy | str

class PlacementTypeDict(TypedDict, total=False):
    AvailabilityZone: str
    AvailabilityZones: Sequence[str]

class PortRangeDict(TypedDict, total=False):
    MinRange: Required[int]
    MaxRange: int

class PutAutoScalingPolicyInputDict(TypedDict, total=False):
    ClusterId: Required[str]
    InstanceGroupId: Required[str]
    AutoScalingPolicy: Required[AutoScalingPolicyDict]

class PutAutoTerminationPolicyInputDict(TypedDict, total=False):
    ClusterId: Required[str]
    AutoTerminationPolicy: AutoTerminationPolicyDict | _AutoTerminationPolicy

class PutBlockPublicAccessConfigurationInputDict(TypedDict, total=False):
    BlockPublicAccessConfiguration: Required[BlockPublicAccessConfigurationDict | _BlockPublicAccessConfiguration]

class PutManagedScalingPolicyInputDict(TypedDict, total=False):
    ClusterId: Required[str]
    ManagedScalingPolicy: Required[ManagedScalingPolicyDict | _ManagedScalingPolicy]

class ReleaseLabelFilterDict(TypedDict, total=False):
    Prefix: str
    Application: str

class RemoveAutoScalingPolicyInputDict(TypedDict, total=False):
    ClusterId: Required[str]
    InstanceGroupId: Required[str]

class RemoveAutoTerminationPolicyInputDict(TypedDict, total=False):
    ClusterId: Required[str]

class RemoveManagedScalingPolicyInputDict(TypedDict, total=False):
    ClusterId: Required[str]

class RemoveTagsInputDict(TypedDict, total=False):
    ResourceId: Required[str]
    TagKeys: Required[Sequence[str]]
    ClusterId: str

class RunJobFlowInputDict(TypedDict, total=False):
    Name: Required[str]
    LogUri: str
    LogEncryptionKmsKeyId: str
    AdditionalInfo: str
    AmiVersion: str
    ReleaseLabel: str
    Instances: Required[JobFlowInstancesConfigDict]
    Steps: Sequence[StepConfigDict]
    StepExecutionRoleArn: str
    BootstrapActions: Sequence[BootstrapActionConfigDict]
    SupportedProducts: Sequence[str]
    NewSupportedProducts: Sequence[SupportedProductConfigDict]
    Applications: Sequence[ApplicationDict | Application]
    Configurations: Sequence[ConfigurationDict | Configuration]
    VisibleToAllUsers: bool
    JobFlowRole: str
    ServiceRole: str
    Tags: Sequence[TagDict | Tag]
    SecurityConfiguration: str
    AutoScalingRole: str
    ScaleDownBehavior: _ScaleDownBehavior | str
    CustomAmiId: str
    EbsRootVolumeSize: int
    RepoUpgradeOnBoot: _RepoUpgradeOnBoot | str
    KerberosAttributes: KerberosAttributesDict | _KerberosAttributes
    StepConcurrencyLevel: int
    ManagedScalingPolicy: ManagedScalingPolicyDict | _ManagedScalingPolicy
    PlacementGroupConfigs: Sequence[PlacementGroupConfigDict | PlacementGroupConfig]
    AutoTerminationPolicy: AutoTerminationPolicyDict | _AutoTerminationPolicy
    OsReleaseLabel: str
    EbsRootVolumeIops: int
    EbsRootVolumeThroughput: int
    ExtendedSupport: bool
    MonitoringConfiguration: MonitoringConfigurationDict | _MonitoringConfiguration
    SessionEnabled: bool

class S3LoggingConfigurationDict(TypedDict, total=False):
    LogTypeUploadPolicy: Mapping[str, LogUploadPolicyValue | str]

class S3MonitoringConfigurationDict(TypedDict, total=False):
    LogUri: str
    EncryptionKeyArn: str

class ScalingActionDict(TypedDict, total=False):
    Market: MarketType | str
    SimpleScalingPolicyConfiguration: Required[SimpleScalingPolicyConfigurationDict | _SimpleScalingPolicyConfiguration]

class ScalingConstraintsDict(TypedDict, total=False):
    MinCapacity: Required[int]
    MaxCapacity: Required[int]

class ScalingRuleDict(TypedDict, total=False):
    Name: Required[str]
    Description: str
    Action: Required[ScalingActionDict | ScalingAction]
    Trigger: Required[ScalingTriggerDict | ScalingTrigger]

class ScalingTriggerDict(TypedDict, total=False):
    CloudWatchAlarmDefinition: Required[CloudWatchAlarmDefinitionDict | _CloudWatchAlarmDefinition]

class ScriptBootstrapActionConfigDict(TypedDict, total=False):
    Path: Required[str]
    Args: Sequence[str]

class SessionCloudWatchLoggingConfigurationDict(TypedDict, total=False):
    Enabled: bool
    LogGroup: str
    LogStreamNamePrefix: str
    EncryptionKeyArn: str
    LogTypes: Mapping[str, Sequence[str]]

class SessionManagedLoggingConfigurationDict(TypedDict, total=False):
    Enabled: bool
    EncryptionKeyArn: str

class SessionMonitoringConfigurationDict(TypedDict, total=False):
    CloudWatchLoggingConfiguration: SessionCloudWatchLoggingConfigurationDict | SessionCloudWatchLoggingConfiguration
    ManagedLoggingConfiguration: SessionManagedLoggingConfigurationDict | SessionManagedLoggingConfiguration
    S3LoggingConfiguration: SessionS3LoggingConfigurationDict | SessionS3LoggingConfiguration

class SessionS3LoggingConfigurationDict(TypedDict, total=False):
    Enabled: bool
    LogUri: str
    EncryptionKeyArn: str
    LogTypes: Mapping[str, Sequence[str]]

class SetKeepJobFlowAliveWhenNoStepsInputDict(TypedDict, total=False):
    JobFlowIds: Required[Sequence[str]]
    KeepJobFlowAliveWhenNoSteps: Required[bool]

class SetTerminationProtectionInputDict(TypedDict, total=False):
    JobFlowIds: Required[Sequence[str]]
    TerminationProtected: Required[bool]

class SetUnhealthyNodeReplacementInputDict(TypedDict, total=False):
    JobFlowIds: Required[Sequence[str]]
    UnhealthyNodeReplacement: Required[bool]

class SetVisibleToAllUsersInputDict(TypedDict, total=False):
    JobFlowIds: Required[Sequence[str]]
    VisibleToAllUsers: Required[bool]

class ShrinkPolicyDict(TypedDict, total=False):
    DecommissionTimeout: int
    InstanceResizePolicy: InstanceResizePolicyDict | _InstanceResizePolicy

class SimpleScalingPolicyConfigurationDict(TypedDict, total=False):
    AdjustmentType: _AdjustmentType | str
    ScalingAdjustment: Required[int]
    CoolDown: int

class SpotProvisioningSpecificationDict(TypedDict, total=False):
    TimeoutDurationMinutes: Required[int]
    TimeoutAction: Required[SpotProvisioningTimeoutAction | str]
    BlockDurationMinutes: int
    AllocationStrategy: SpotProvisioningAllocationStrategy | str

class SpotResizingSpecificationDict(TypedDict, total=False):
    TimeoutDurationMinutes: int
    AllocationStrategy: SpotProvisioningAllocationStrategy | str

class StartNotebookExecutionInputDict(TypedDict, total=False):
    EditorId: str
    RelativePath: str
    NotebookExecutionName: str
    NotebookParams: str
    ExecutionEngine: Required[ExecutionEngineConfigDict | ExecutionEngineConfig]
    ServiceRole: Required[str]
    NotebookInstanceSecurityGroupId: str
    Tags: Sequence[TagDict | Tag]
    NotebookS3Location: NotebookS3LocationFromInputDict
    OutputNotebookS3Location: OutputNotebookS3LocationFromInputDict
    OutputNotebookFormat: _OutputNotebookFormat | str
    EnvironmentVariables: Mapping[str, str]

class StartSessionInputDict(TypedDict, total=False):
    Name: str
    ClusterId: Required[str]
    ExecutionRoleArn: str
    EngineConfigurations: Sequence[ConfigurationDict | Configuration]
    MonitoringConfiguration: SessionMonitoringConfigurationDict | SessionMonitoringConfiguration
    SessionIdleTimeoutInMinutes: int
    ClientRequestToken: str
    Tags: Sequence[TagDict | Tag]

class StepConfigDict(TypedDict, total=False):
    Name: Required[str]
    ActionOnFailure: _ActionOnFailure | str
    HadoopJarStep: Required[HadoopJarStepConfigDict]
    StepMonitoringConfiguration: StepMonitoringConfigurationDict

class StepMonitoringConfigurationDict(TypedDict, total=False):
    S3MonitoringConfiguration: S3MonitoringConfigurationDict

class StopNotebookExecutionInputDict(TypedDict, total=False):
    NotebookExecutionId: Required[str]

class SupportedProductConfigDict(TypedDict, total=False):
    Name: str
    Args: Sequence[str]

class TagDict(TypedDict, total=False):
    Key: str
    Value: str

class TerminateJobFlowsInputDict(TypedDict, total=False):
    JobFlowIds: Required[Sequence[str]]

class TerminateSessionInputDict(TypedDict, total=False):
    ClusterId: Required[str]
    SessionId: Required[str]

class UpdateStudioInputDict(TypedDict, total=False):
    StudioId: Required[str]
    Name: str
    Description: str
    SubnetIds: Sequence[str]
    DefaultS3Location: str
    EncryptionKeyArn: str

class UpdateStudioSessionMappingInputDict(TypedDict, total=False):
    StudioId: Required[str]
    IdentityId: str
    IdentityName: str
    IdentityType: Required[_IdentityType | str]
    SessionPolicyArn: Required[str]

class VolumeSpecificationDict(TypedDict, total=False):
    VolumeType: Required[str]
    Iops: int
    SizeInGB: Required[int]
    Throughput: int

class addStepDict(TypedDict, total=False):
    ClusterId: Required[str]
    Step: Required[StepConfigDict]
    ExecutionRoleArn: str

class cancelStepDict(TypedDict, total=False):
    ClusterId: Required[str]
    StepId: Required[str]

class modifyInstanceFleetByNameDict(TypedDict, total=False):
    ClusterId: Required[str]
    InstanceFleetName: Required[str]
    InstanceFleet: Required[InstanceFleetModifyConfigDict]

class modifyInstanceGroupByNameDict(TypedDict, total=False):
    ClusterId: Required[str]
    InstanceGroupName: Required[str]
    InstanceGroup: Required[InstanceGroupModifyConfigDict]

class setClusterTerminationProtectionDict(TypedDict, total=False):
    ClusterId: Required[str]
    TerminationProtected: Required[bool]

class terminateClusterDict(TypedDict, total=False):
    ClusterId: Required[str]

class AddInstanceFleetOutput:
    ClusterId: str
    InstanceFleetId: str
    ClusterArn: str

class AddInstanceGroupsOutput:
    JobFlowId: str
    InstanceGroupIds: list[str]
    ClusterArn: str

class AddJobFlowStepsOutput:
    StepIds: list[str]

class AddTagsOutput:
    ...

class Application:
    Name: str
    Version: str
    Args: list[str]
    AdditionalInfo: dict[str, str]

class AutoScalingPolicyDescription:
    Status: AutoScalingPolicyStatus
    Constraints: ScalingConstraints
    Rules: list[ScalingRule]

class AutoScalingPolicyStateChangeReason:
    Code: AutoScalingPolicyStateChangeReasonCode
    Message: str

class AutoScalingPolicyStatus:
    State: AutoScalingPolicyState
    StateChangeReason: AutoScalingPolicyStateChangeReason

class AutoTerminationPolicy:
    IdleTimeout: int

class BlockPublicAccessConfiguration:
    BlockPublicSecurityGroupRules: bool
    PermittedPublicSecurityGroupRuleRanges: list[PortRange]

class BlockPublicAccessConfigurationMetadata:
    CreationDateTime: str
    CreatedByArn: str

class CancelStepsInfo:
    StepId: str
    Status: CancelStepsRequestStatus
    Reason: str

class CancelStepsOutput:
    CancelStepsInfoList: list[CancelStepsInfo]

class CloudWatchAlarmDefinition:
    ComparisonOperator: _ComparisonOperator
    EvaluationPeriods: int
    MetricName: str
    Namespace: str
    Period: int
    Statistic: _Statistic
    Threshold: float
    Unit: _Unit
    Dimensions: list[MetricDimension]

class CloudWatchLogConfiguration:
    Enabled: bool
    LogGroupName: str
    LogStreamNamePrefix: str
    EncryptionKeyArn: str
    LogTypes: dict[str, list[str]]

class Cluster:
    Id: str
    Name: str
    Status: ClusterStatus
    Ec2InstanceAttributes: _Ec2InstanceAttributes
    InstanceCollectionType: _InstanceCollectionType
    LogUri: str
    LogEncryptionKmsKeyId: str
    RequestedAmiVersion: str
    RunningAmiVersion: str
    ReleaseLabel: str
    AutoTerminate: bool
    TerminationProtected: bool
    UnhealthyNodeReplacement: bool
    VisibleToAllUsers: bool
    Applications: list[Application]
    Tags: list[Tag]
    ServiceRole: str
    NormalizedInstanceHours: int
    MasterPublicDnsName: str
    Configurations: list[Configuration]
    SecurityConfiguration: str
    AutoScalingRole: str
    ScaleDownBehavior: _ScaleDownBehavior
    CustomAmiId: str
    EbsRootVolumeSize: int
    RepoUpgradeOnBoot: _RepoUpgradeOnBoot
    KerberosAttributes: _KerberosAttributes
    ClusterArn: str
    OutpostArn: str
    StepConcurrencyLevel: int
    PlacementGroups: list[PlacementGroupConfig]
    OsReleaseLabel: str
    EbsRootVolumeIops: int
    EbsRootVolumeThroughput: int
    ExtendedSupport: bool
    MonitoringConfiguration: _MonitoringConfiguration
    SessionEnabled: bool

class ClusterStateChangeReason:
    Code: ClusterStateChangeReasonCode
    Message: str

class ClusterStatus:
    State: ClusterState
    StateChangeReason: ClusterStateChangeReason
    Timeline: ClusterTimeline
    ErrorDetails: list[ErrorDetail]

class ClusterSummary:
    Id: str
    Name: str
    Status: ClusterStatus
    NormalizedInstanceHours: int
    ClusterArn: str
    OutpostArn: str

class ClusterTimeline:
    CreationDateTime: str
    ReadyDateTime: str
    EndDateTime: str

class Command:
    Name: str
    ScriptPath: str
    Args: list[str]

class ComputeLimits:
    UnitType: ComputeLimitsUnitType
    MinimumCapacityUnits: int
    MaximumCapacityUnits: int
    MaximumOnDemandCapacityUnits: int
    MaximumCoreCapacityUnits: int

class Configuration:
    Classification: str
    Configurations: list[Configuration]
    Properties: dict[str, str]

class CreatePersistentAppUIOutput:
    PersistentAppUIId: str
    RuntimeRoleEnabledCluster: bool

class CreateSecurityConfigurationOutput:
    Name: str
    CreationDateTime: str

class CreateStudioOutput:
    StudioId: str
    Url: str

class Credentials:
    UsernamePassword: _UsernamePassword

class DeleteSecurityConfigurationOutput:
    ...

class DescribeClusterOutput:
    Cluster: _Cluster

class DescribeNotebookExecutionOutput:
    NotebookExecution: _NotebookExecution

class DescribePersistentAppUIOutput:
    PersistentAppUI: _PersistentAppUI

class DescribeReleaseLabelOutput:
    ReleaseLabel: str
    Applications: list[SimplifiedApplication]
    NextToken: str
    AvailableOSReleases: list[OSRelease]

class DescribeSecurityConfigurationOutput:
    Name: str
    SecurityConfiguration: str
    CreationDateTime: str

class DescribeStepOutput:
    Step: _Step

class DescribeStudioOutput:
    Studio: _Studio

class EbsBlockDevice:
    VolumeSpecification: _VolumeSpecification
    Device: str

class EbsVolume:
    Device: str
    VolumeId: str

class Ec2InstanceAttributes:
    Ec2KeyName: str
    Ec2SubnetId: str
    RequestedEc2SubnetIds: list[str]
    Ec2AvailabilityZone: str
    RequestedEc2AvailabilityZones: list[str]
    IamInstanceProfile: str
    EmrManagedMasterSecurityGroup: str
    EmrManagedSlaveSecurityGroup: str
    ServiceAccessSecurityGroup: str
    AdditionalMasterSecurityGroups: list[str]
    AdditionalSlaveSecurityGroups: list[str]

class ErrorDetail:
    ErrorCode: str
    ErrorData: list[dict[str, str]]
    ErrorMessage: str

class ExecutionEngineConfig:
    Id: str
    Type: ExecutionEngineType
    MasterInstanceSecurityGroupId: str
    ExecutionRoleArn: str

class FailureDetails:
    Reason: str
    Message: str
    LogFile: str

class GetAutoTerminationPolicyOutput:
    AutoTerminationPolicy: _AutoTerminationPolicy

class GetBlockPublicAccessConfigurationOutput:
    BlockPublicAccessConfiguration: _BlockPublicAccessConfiguration
    BlockPublicAccessConfigurationMetadata: _BlockPublicAccessConfigurationMetadata

class GetClusterSessionCredentialsOutput:
    Credentials: _Credentials
    ExpiresAt: str

class GetManagedScalingPolicyOutput:
    ManagedScalingPolicy: _ManagedScalingPolicy

class GetOnClusterAppUIPresignedURLOutput:
    PresignedURLReady: bool
    PresignedURL: str

class GetPersistentAppUIPresignedURLOutput:
    PresignedURLReady: bool
    PresignedURL: str

class GetSessionEndpointOutput:
    Endpoint: str
    AuthToken: str
    AuthTokenExpirationTime: str
    Credentials: _Credentials

class GetSessionOutput:
    Session: _Session

class GetStudioSessionMappingOutput:
    SessionMapping: SessionMappingDetail

class HadoopStepConfig:
    Jar: str
    Properties: dict[str, str]
    MainClass: str
    Args: list[str]

class Instance:
    Id: str
    Ec2InstanceId: str
    PublicDnsName: str
    PublicIpAddress: str
    PrivateDnsName: str
    PrivateIpAddress: str
    Status: InstanceStatus
    InstanceGroupId: str
    InstanceFleetId: str
    Market: MarketType
    InstanceType: str
    EbsVolumes: list[EbsVolume]

class InstanceFleet:
    Id: str
    Name: str
    Status: InstanceFleetStatus
    InstanceFleetType: _InstanceFleetType
    TargetOnDemandCapacity: int
    TargetSpotCapacity: int
    ProvisionedOnDemandCapacity: int
    ProvisionedSpotCapacity: int
    InstanceTypeSpecifications: list[InstanceTypeSpecification]
    LaunchSpecifications: InstanceFleetProvisioningSpecifications
    ResizeSpecifications: InstanceFleetResizingSpecifications
    Context: str

class InstanceFleetProvisioningSpecifications:
    SpotSpecification: SpotProvisioningSpecification
    OnDemandSpecification: OnDemandProvisioningSpecification

class InstanceFleetResizingSpecifications:
    SpotResizeSpecification: SpotResizingSpecification
    OnDemandResizeSpecification: OnDemandResizingSpecification

class InstanceFleetStateChangeReason:
    Code: InstanceFleetStateChangeReasonCode
    Message: str

class InstanceFleetStatus:
    State: InstanceFleetState
    StateChangeReason: InstanceFleetStateChangeReason
    Timeline: InstanceFleetTimeline

class InstanceFleetTimeline:
    CreationDateTime: str
    ReadyDateTime: str
    EndDateTime: str

class InstanceGroup:
    Id: str
    Name: str
    Market: MarketType
    InstanceGroupType: _InstanceGroupType
    BidPrice: str
    InstanceType: str
    RequestedInstanceCount: int
    RunningInstanceCount: int
    Status: InstanceGroupStatus
    Configurations: list[Configuration]
    ConfigurationsVersion: int
    LastSuccessfullyAppliedConfigurations: list[Configuration]
    LastSuccessfullyAppliedConfigurationsVersion: int
    EbsBlockDevices: list[EbsBlockDevice]
    EbsOptimized: bool
    ShrinkPolicy: _ShrinkPolicy
    AutoScalingPolicy: AutoScalingPolicyDescription
    CustomAmiId: str

class InstanceGroupStateChangeReason:
    Code: InstanceGroupStateChangeReasonCode
    Message: str

class InstanceGroupStatus:
    State: InstanceGroupState
    StateChangeReason: InstanceGroupStateChangeReason
    Timeline: InstanceGroupTimeline

class InstanceGroupTimeline:
    CreationDateTime: str
    ReadyDateTime: str
    EndDateTime: str

class InstanceResizePolicy:
    InstancesToTerminate: list[str]
    InstancesToProtect: list[str]
    InstanceTerminationTimeout: int

class InstanceStateChangeReason:
    Code: InstanceStateChangeReasonCode
    Message: str

class InstanceStatus:
    State: InstanceState
    StateChangeReason: InstanceStateChangeReason
    Timeline: InstanceTimeline

class InstanceTimeline:
    CreationDateTime: str
    ReadyDateTime: str
    EndDateTime: str

class InstanceTypeSpecification:
    InstanceType: str
    WeightedCapacity: int
    BidPrice: str
    BidPriceAsPercentageOfOnDemandPrice: float
    Configurations: list[Configuration]
    EbsBlockDevices: list[EbsBlockDevice]
    EbsOptimized: bool
    CustomAmiId: str
    Priority: float

class KerberosAttributes:
    Realm: str
    KdcAdminPassword: str
    CrossRealmTrustPrincipalPassword: str
    AdDomainJoinUser: str
    AdDomainJoinPassword: str

class ListBootstrapActionsOutput:
    BootstrapActions: list[Command]
    Marker: str

class ListClustersOutput:
    Clusters: list[ClusterSummary]
    Marker: str

class ListInstanceFleetsOutput:
    InstanceFleets: list[InstanceFleet]
    Marker: str

class ListInstanceGroupsOutput:
    InstanceGroups: list[InstanceGroup]
    Marker: str

class ListInstancesOutput:
    Instances: list[Instance]
    Marker: str

class ListNotebookExecutionsOutput:
    NotebookExecutions: list[NotebookExecutionSummary]
    Marker: str

class ListReleaseLabelsOutput:
    ReleaseLabels: list[str]
    NextToken: str

class ListSecurityConfigurationsOutput:
    SecurityConfigurations: list[SecurityConfigurationSummary]
    Marker: str

class ListSessionsOutput:
    Sessions: list[Session]
    NextToken: str

class ListStepsOutput:
    Steps: list[StepSummary]
    Marker: str

class ListStudioSessionMappingsOutput:
    SessionMappings: list[SessionMappingSummary]
    Marker: str

class ListStudiosOutput:
    Studios: list[StudioSummary]
    Marker: str

class ListSupportedInstanceTypesOutput:
    SupportedInstanceTypes: list[SupportedInstanceType]
    Marker: str

class ManagedScalingPolicy:
    ComputeLimits: _ComputeLimits
    UtilizationPerformanceIndex: int
    ScalingStrategy: _ScalingStrategy

class MetricDimension:
    Key: str
    Value: str

class ModifyClusterOutput:
    StepConcurrencyLevel: int
    ExtendedSupport: bool

class MonitoringConfiguration:
    CloudWatchLogConfiguration: _CloudWatchLogConfiguration
    S3LoggingConfiguration: _S3LoggingConfiguration

class NotebookExecution:
    NotebookExecutionId: str
    EditorId: str
    ExecutionEngine: ExecutionEngineConfig
    NotebookExecutionName: str
    NotebookParams: str
    Status: NotebookExecutionStatus
    StartTime: str
    EndTime: str
    Arn: str
    OutputNotebookURI: str
    LastStateChangeReason: str
    NotebookInstanceSecurityGroupId: str
    Tags: list[Tag]
    NotebookS3Location: NotebookS3LocationForOutput
    OutputNotebookS3Location: OutputNotebookS3LocationForOutput
    OutputNotebookFormat: _OutputNotebookFormat
    EnvironmentVariables: dict[str, str]

class NotebookExecutionSummary:
    NotebookExecutionId: str
    EditorId: str
    NotebookExecutionName: str
    Status: NotebookExecutionStatus
    StartTime: str
    EndTime: str
    NotebookS3Location: NotebookS3LocationForOutput
    ExecutionEngineId: str

class NotebookS3LocationForOutput:
    Bucket: str
    Key: str

class OSRelease:
    Label: str

class OnDemandCapacityReservationOptions:
    UsageStrategy: OnDemandCapacityReservationUsageStrategy
    CapacityReservationPreference: OnDemandCapacityReservationPreference
    CapacityReservationResourceGroupArn: str

class OnDemandProvisioningSpecification:
    AllocationStrategy: OnDemandProvisioningAllocationStrategy
    CapacityReservationOptions: OnDemandCapacityReservationOptions

class OnDemandResizingSpecification:
    TimeoutDurationMinutes: int
    AllocationStrategy: OnDemandProvisioningAllocationStrategy
    CapacityReservationOptions: OnDemandCapacityReservationOptions

class OutputNotebookS3LocationForOutput:
    Bucket: str
    Key: str

class PersistentAppUI:
    PersistentAppUIId: str
    PersistentAppUITypeList: list[PersistentAppUIType]
    PersistentAppUIStatus: str
    AuthorId: str
    CreationTime: str
    LastModifiedTime: str
    LastStateChangeReason: str
    Tags: list[Tag]

class PlacementGroupConfig:
    InstanceRole: InstanceRoleType
    PlacementStrategy: PlacementGroupStrategy

class PortRange:
    MinRange: int
    MaxRange: int

class PutAutoScalingPolicyOutput:
    ClusterId: str
    InstanceGroupId: str
    AutoScalingPolicy: AutoScalingPolicyDescription
    ClusterArn: str

class PutAutoTerminationPolicyOutput:
    ...

class PutBlockPublicAccessConfigurationOutput:
    ...

class PutManagedScalingPolicyOutput:
    ...

class RemoveAutoScalingPolicyOutput:
    ...

class RemoveAutoTerminationPolicyOutput:
    ...

class RemoveManagedScalingPolicyOutput:
    ...

class RemoveTagsOutput:
    ...

class RunJobFlowOutput:
    JobFlowId: str
    ClusterArn: str

class S3LoggingConfiguration:
    LogTypeUploadPolicy: dict[str, LogUploadPolicyValue]

class ScalingAction:
    Market: MarketType
    SimpleScalingPolicyConfiguration: _SimpleScalingPolicyConfiguration

class ScalingConstraints:
    MinCapacity: int
    MaxCapacity: int

class ScalingRule:
    Name: str
    Description: str
    Action: ScalingAction
    Trigger: ScalingTrigger

class ScalingTrigger:
    CloudWatchAlarmDefinition: _CloudWatchAlarmDefinition

class SdkHttpMetadata:
    AllHttpHeaders: dict[str, list[str]]
    HttpHeaders: dict[str, str]
    HttpStatusCode: int

class SdkResponseMetadata:
    RequestId: str

class SecurityConfigurationSummary:
    Name: str
    CreationDateTime: str

class Session:
    Id: str
    ClusterId: str
    Name: str
    Arn: str
    State: SessionState
    StateChangeReason: str
    ReleaseLabel: str
    ExecutionRoleArn: str
    AccountId: str
    CreatedAt: str
    UpdatedAt: str
    StartedAt: str
    EndedAt: str
    IdleSince: str
    EngineConfigurations: list[Configuration]
    MonitoringConfiguration: SessionMonitoringConfiguration
    SessionIdleTimeoutInMinutes: int
    ServerUrl: str
    Tags: list[Tag]

class SessionCloudWatchLoggingConfiguration:
    Enabled: bool
    LogGroup: str
    LogStreamNamePrefix: str
    EncryptionKeyArn: str
    LogTypes: dict[str, list[str]]

class SessionManagedLoggingConfiguration:
    Enabled: bool
    EncryptionKeyArn: str

class SessionMappingDetail:
    StudioId: str
    IdentityId: str
    IdentityName: str
    IdentityType: _IdentityType
    SessionPolicyArn: str
    CreationTime: str
    LastModifiedTime: str

class SessionMappingSummary:
    StudioId: str
    IdentityId: str
    IdentityName: str
    IdentityType: _IdentityType
    SessionPolicyArn: str
    CreationTime: str

class SessionMonitoringConfiguration:
    CloudWatchLoggingConfiguration: SessionCloudWatchLoggingConfiguration
    ManagedLoggingConfiguration: SessionManagedLoggingConfiguration
    S3LoggingConfiguration: SessionS3LoggingConfiguration

class SessionS3LoggingConfiguration:
    Enabled: bool
    LogUri: str
    EncryptionKeyArn: str
    LogTypes: dict[str, list[str]]

class ShrinkPolicy:
    DecommissionTimeout: int
    InstanceResizePolicy: _InstanceResizePolicy

class SimpleScalingPolicyConfiguration:
    AdjustmentType: _AdjustmentType
    ScalingAdjustment: int
    CoolDown: int

class SimplifiedApplication:
    Name: str
    Version: str

class SpotProvisioningSpecification:
    TimeoutDurationMinutes: int
    TimeoutAction: SpotProvisioningTimeoutAction
    BlockDurationMinutes: int
    AllocationStrategy: SpotProvisioningAllocationStrategy

class SpotResizingSpecification:
    TimeoutDurationMinutes: int
    AllocationStrategy: SpotProvisioningAllocationStrategy

class StartNotebookExecutionOutput:
    NotebookExecutionId: str

class StartSessionOutput:
    Id: str
    ClusterId: str
    Arn: str
    AccountId: str
    State: SessionState

class Step:
    Id: str
    Name: str
    Config: HadoopStepConfig
    ActionOnFailure: _ActionOnFailure
    Status: StepStatus
    ExecutionRoleArn: str
    LogUri: str
    EncryptionKeyArn: str
    AdditionalInfo: StepAdditionalInfo

class StepAdditionalInfo:
    ResourceManagerApplicationIds: list[str]
    ResourceManager: str

class StepStateChangeReason:
    Code: StepStateChangeReasonCode
    Message: str

class StepStatus:
    State: StepState
    StateChangeReason: StepStateChangeReason
    FailureDetails: _FailureDetails
    Timeline: StepTimeline

class StepSummary:
    Id: str
    Name: str
    Config: HadoopStepConfig
    ActionOnFailure: _ActionOnFailure
    Status: StepStatus
    LogUri: str
    EncryptionKeyArn: str
    AdditionalInfo: StepAdditionalInfo

class StepTimeline:
    CreationDateTime: str
    StartDateTime: str
    EndDateTime: str

class Studio:
    StudioId: str
    StudioArn: str
    Name: str
    Description: str
    AuthMode: _AuthMode
    VpcId: str
    SubnetIds: list[str]
    ServiceRole: str
    UserRole: str
    WorkspaceSecurityGroupId: str
    EngineSecurityGroupId: str
    Url: str
    CreationTime: str
    DefaultS3Location: str
    IdpAuthUrl: str
    IdpRelayStateParameterName: str
    Tags: list[Tag]
    IdcInstanceArn: str
    TrustedIdentityPropagationEnabled: bool
    IdcUserAssignment: _IdcUserAssignment
    EncryptionKeyArn: str

class StudioSummary:
    StudioId: str
    Name: str
    VpcId: str
    Description: str
    Url: str
    AuthMode: _AuthMode
    CreationTime: str

class SupportedInstanceType:
    Type: str
    MemoryGB: float
    StorageGB: int
    Vcpu: int
    Is64BitsOnly: bool
    InstanceFamilyId: str
    EbsOptimizedAvailable: bool
    EbsOptimizedByDefault: bool
    NumberOfDisks: int
    EbsStorageOnly: bool
    Architecture: str

class Tag:
    Key: str
    Value: str

class TerminateSessionOutput:
    ClusterId: str
    SessionId: str
    State: SessionState

class UsernamePassword:
    Username: str
    Password: str

class VolumeSpecification:
    VolumeType: str
    Iops: int
    SizeInGB: int
    Throughput: int

class addStep:
    StepId: str
    SdkHttpMetadata: _SdkHttpMetadata
    SdkResponseMetadata: _SdkResponseMetadata

class cancelStep:
    CancelStepsInfo: _CancelStepsInfo
    SdkHttpMetadata: _SdkHttpMetadata
    SdkResponseMetadata: _SdkResponseMetadata

class createCluster:
    ClusterId: str
    ClusterArn: str
    SdkHttpMetadata: _SdkHttpMetadata
    SdkResponseMetadata: _SdkResponseMetadata

_AddInstanceFleet = TypeVar("_AddInstanceFleet", default=AddInstanceFleetOutput)
_AddInstanceGroups = TypeVar("_AddInstanceGroups", default=AddInstanceGroupsOutput)
_AddJobFlowSteps = TypeVar("_AddJobFlowSteps", default=AddJobFlowStepsOutput)
_AddStep = TypeVar("_AddStep", default=addStep)
_AddStepWaited = TypeVar("_AddStepWaited", default=Any)
_AddTags = TypeVar("_AddTags", default=AddTagsOutput)
_CancelStep = TypeVar("_CancelStep", default=cancelStep)
_CancelSteps = TypeVar("_CancelSteps", default=CancelStepsOutput)
_CreateCluster = TypeVar("_CreateCluster", default=createCluster)
_CreateClusterWaited = TypeVar("_CreateClusterWaited", default=Any)
_CreatePersistentAppUi = TypeVar("_CreatePersistentAppUi", default=CreatePersistentAppUIOutput)
_CreateSecurityConfiguration = TypeVar("_CreateSecurityConfiguration", default=CreateSecurityConfigurationOutput)
_CreateStudio = TypeVar("_CreateStudio", default=CreateStudioOutput)
_CreateStudioSessionMapping = TypeVar("_CreateStudioSessionMapping", default=Any)
_DeleteSecurityConfiguration = TypeVar("_DeleteSecurityConfiguration", default=DeleteSecurityConfigurationOutput)
_DeleteStudio = TypeVar("_DeleteStudio", default=Any)
_DeleteStudioSessionMapping = TypeVar("_DeleteStudioSessionMapping", default=Any)
_DescribeCluster = TypeVar("_DescribeCluster", default=DescribeClusterOutput)
_DescribeNotebookExecution = TypeVar("_DescribeNotebookExecution", default=DescribeNotebookExecutionOutput)
_DescribePersistentAppUi = TypeVar("_DescribePersistentAppUi", default=DescribePersistentAppUIOutput)
_DescribeReleaseLabel = TypeVar("_DescribeReleaseLabel", default=DescribeReleaseLabelOutput)
_DescribeSecurityConfiguration = TypeVar("_DescribeSecurityConfiguration", default=DescribeSecurityConfigurationOutput)
_DescribeStep = TypeVar("_DescribeStep", default=DescribeStepOutput)
_DescribeStudio = TypeVar("_DescribeStudio", default=DescribeStudioOutput)
_GetAutoTerminationPolicy = TypeVar("_GetAutoTerminationPolicy", default=GetAutoTerminationPolicyOutput)
_GetBlockPublicAccessConfiguration = TypeVar("_GetBlockPublicAccessConfiguration", default=GetBlockPublicAccessConfigurationOutput)
_GetClusterSessionCredentials = TypeVar("_GetClusterSessionCredentials", default=GetClusterSessionCredentialsOutput)
_GetManagedScalingPolicy = TypeVar("_GetManagedScalingPolicy", default=GetManagedScalingPolicyOutput)
_GetOnClusterAppUiPresignedUrl = TypeVar("_GetOnClusterAppUiPresignedUrl", default=GetOnClusterAppUIPresignedURLOutput)
_GetPersistentAppUiPresignedUrl = TypeVar("_GetPersistentAppUiPresignedUrl", default=GetPersistentAppUIPresignedURLOutput)
_GetSession = TypeVar("_GetSession", default=GetSessionOutput)
_GetSessionEndpoint = TypeVar("_GetSessionEndpoint", default=GetSessionEndpointOutput)
_GetStudioSessionMapping = TypeVar("_GetStudioSessionMapping", default=GetStudioSessionMappingOutput)
_ListBootstrapActions = TypeVar("_ListBootstrapActions", default=ListBootstrapActionsOutput)
_ListClusters = TypeVar("_ListClusters", default=ListClustersOutput)
_ListInstanceFleets = TypeVar("_ListInstanceFleets", default=ListInstanceFleetsOutput)
_ListInstanceGroups = TypeVar("_ListInstanceGroups", default=ListInstanceGroupsOutput)
_ListInstances = TypeVar("_ListInstances", default=ListInstancesOutput)
_ListNotebookExecutions = TypeVar("_ListNotebookExecutions", default=ListNotebookExecutionsOutput)
_ListReleaseLabels = TypeVar("_ListReleaseLabels", default=ListReleaseLabelsOutput)
_ListSecurityConfigurations = TypeVar("_ListSecurityConfigurations", default=ListSecurityConfigurationsOutput)
_ListSessions = TypeVar("_ListSessions", default=ListSessionsOutput)
_ListSteps = TypeVar("_ListSteps", default=ListStepsOutput)
_ListStudioSessionMappings = TypeVar("_ListStudioSessionMappings", default=ListStudioSessionMappingsOutput)
_ListStudios = TypeVar("_ListStudios", default=ListStudiosOutput)
_ListSupportedInstanceTypes = TypeVar("_ListSupportedInstanceTypes", default=ListSupportedInstanceTypesOutput)
_ModifyCluster = TypeVar("_ModifyCluster", default=ModifyClusterOutput)
_ModifyInstanceFleet = TypeVar("_ModifyInstanceFleet", default=Any)
_ModifyInstanceFleetByName = TypeVar("_ModifyInstanceFleetByName", default=Any)
_ModifyInstanceGroupByName = TypeVar("_ModifyInstanceGroupByName", default=Any)
_ModifyInstanceGroups = TypeVar("_ModifyInstanceGroups", default=Any)
_PutAutoScalingPolicy = TypeVar("_PutAutoScalingPolicy", default=PutAutoScalingPolicyOutput)
_PutAutoTerminationPolicy = TypeVar("_PutAutoTerminationPolicy", default=PutAutoTerminationPolicyOutput)
_PutBlockPublicAccessConfiguration = TypeVar("_PutBlockPublicAccessConfiguration", default=PutBlockPublicAccessConfigurationOutput)
_PutManagedScalingPolicy = TypeVar("_PutManagedScalingPolicy", default=PutManagedScalingPolicyOutput)
_RemoveAutoScalingPolicy = TypeVar("_RemoveAutoScalingPolicy", default=RemoveAutoScalingPolicyOutput)
_RemoveAutoTerminationPolicy = TypeVar("_RemoveAutoTerminationPolicy", default=RemoveAutoTerminationPolicyOutput)
_RemoveManagedScalingPolicy = TypeVar("_RemoveManagedScalingPolicy", default=RemoveManagedScalingPolicyOutput)
_RemoveTags = TypeVar("_RemoveTags", default=RemoveTagsOutput)
_RunJobFlow = TypeVar("_RunJobFlow", default=RunJobFlowOutput)
_SetClusterTerminationProtection = TypeVar("_SetClusterTerminationProtection", default=Any)
_SetKeepJobFlowAliveWhenNoSteps = TypeVar("_SetKeepJobFlowAliveWhenNoSteps", default=Any)
_SetTerminationProtection = TypeVar("_SetTerminationProtection", default=Any)
_SetUnhealthyNodeReplacement = TypeVar("_SetUnhealthyNodeReplacement", default=Any)
_SetVisibleToAllUsers = TypeVar("_SetVisibleToAllUsers", default=Any)
_StartNotebookExecution = TypeVar("_StartNotebookExecution", default=StartNotebookExecutionOutput)
_StartSession = TypeVar("_StartSession", default=StartSessionOutput)
_StopNotebookExecution = TypeVar("_StopNotebookExecution", default=Any)
_TerminateCluster = TypeVar("_TerminateCluster", default=Any)
_TerminateClusterWaited = TypeVar("_TerminateClusterWaited", default=Any)
_TerminateJobFlows = TypeVar("_TerminateJobFlows", default=Any)
_TerminateSession = TypeVar("_TerminateSession", default=TerminateSessionOutput)
_UpdateStudio = TypeVar("_UpdateStudio", default=Any)
_UpdateStudioSessionMapping = TypeVar("_UpdateStudioSessionMapping", default=Any)

def add_instance_fleet(
    name: str,
    /,
    *,
    ClusterId: str,
    InstanceFleet: InstanceFleetConfigDict,
    result: type[_AddInstanceFleet] = ...,
    select: Callable[[AddInstanceFleetOutput], _AddInstanceFleet] = ...,
    **options: Unpack[CallOptions],
) -> Task[_AddInstanceFleet]: ...

def add_instance_groups(
    name: str,
    /,
    *,
    InstanceGroups: Sequence[InstanceGroupConfigDict],
    JobFlowId: str,
    result: type[_AddInstanceGroups] = ...,
    select: Callable[[AddInstanceGroupsOutput], _AddInstanceGroups] = ...,
    **options: Unpack[CallOptions],
) -> Task[_AddInstanceGroups]: ...

def add_job_flow_steps(
    name: str,
    /,
    *,
    JobFlowId: str,
    Steps: Sequence[StepConfigDict],
    ExecutionRoleArn: str = ...,
    result: type[_AddJobFlowSteps] = ...,
    select: Callable[[AddJobFlowStepsOutput], _AddJobFlowSteps] = ...,
    **options: Unpack[CallOptions],
) -> Task[_AddJobFlowSteps]: ...

@overload
def add_step(
    name: str,
    /,
    *,
    ClusterId: str,
    Step: StepConfigDict,
    ExecutionRoleArn: str = ...,
    result: type[_AddStep] = ...,
    select: Callable[[addStep], _AddStep] = ...,
    **options: Unpack[PlainOptions],
) -> Task[_AddStep]: ...

@overload
def add_step(
    name: str,
    /,
    *,
    ClusterId: str,
    Step: StepConfigDict,
    ExecutionRoleArn: str = ...,
    wait: Literal[True],
    result: type[_AddStepWaited] = ...,
    select: Callable[[Any], _AddStepWaited] = ...,
    **options: Unpack[PlainOptions],
) -> Task[_AddStepWaited]: ...

def add_tags(
    name: str,
    /,
    *,
    ResourceId: str,
    Tags: Sequence[TagDict | Tag],
    ClusterId: str = ...,
    result: type[_AddTags] = ...,
    select: Callable[[AddTagsOutput], _AddTags] = ...,
    **options: Unpack[CallOptions],
) -> Task[_AddTags]: ...

def cancel_step(
    name: str,
    /,
    *,
    ClusterId: str,
    StepId: str,
    result: type[_CancelStep] = ...,
    select: Callable[[cancelStep], _CancelStep] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CancelStep]: ...

def cancel_steps(
    name: str,
    /,
    *,
    ClusterId: str,
    StepIds: Sequence[str],
    StepCancellationOption: StepCancellationOption | str = ...,
    result: type[_CancelSteps] = ...,
    select: Callable[[CancelStepsOutput], _CancelSteps] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CancelSteps]: ...

@overload
def create_cluster(
    name: str,
    /,
    *,
    Name: str,
    Instances: JobFlowInstancesConfigDict,
    LogUri: str = ...,
    LogEncryptionKmsKeyId: str = ...,
    AdditionalInfo: str = ...,
    AmiVersion: str = ...,
    ReleaseLabel: str = ...,
    StepExecutionRoleArn: str = ...,
    BootstrapActions: Sequence[BootstrapActionConfigDict] = ...,
    SupportedProducts: Sequence[str] = ...,
    NewSupportedProducts: Sequence[SupportedProductConfigDict] = ...,
    Applications: Sequence[ApplicationDict | Application] = ...,
    Configurations: Sequence[ConfigurationDict | Configuration] = ...,
    VisibleToAllUsers: bool = ...,
    JobFlowRole: str = ...,
    ServiceRole: str = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    SecurityConfiguration: str = ...,
    AutoScalingRole: str = ...,
    ScaleDownBehavior: ScaleDownBehavior | str = ...,
    CustomAmiId: str = ...,
    EbsRootVolumeSize: int = ...,
    RepoUpgradeOnBoot: RepoUpgradeOnBoot | str = ...,
    KerberosAttributes: KerberosAttributesDict | KerberosAttributes = ...,
    StepConcurrencyLevel: int = ...,
    ManagedScalingPolicy: ManagedScalingPolicyDict | ManagedScalingPolicy = ...,
    PlacementGroupConfigs: Sequence[PlacementGroupConfigDict | PlacementGroupConfig] = ...,
    AutoTerminationPolicy: AutoTerminationPolicyDict | AutoTerminationPolicy = ...,
    OSReleaseLabel: str = ...,
    EbsRootVolumeIops: int = ...,
    EbsRootVolumeThroughput: int = ...,
    ExtendedSupport: bool = ...,
    MonitoringConfiguration: MonitoringConfigurationDict | MonitoringConfiguration = ...,
    SessionEnabled: bool = ...,
    result: type[_CreateCluster] = ...,
    select: Callable[[createCluster], _CreateCluster] = ...,
    **options: Unpack[PlainOptions],
) -> Task[_CreateCluster]: ...

@overload
def create_cluster(
    name: str,
    /,
    *,
    Name: str,
    Instances: JobFlowInstancesConfigDict,
    LogUri: str = ...,
    LogEncryptionKmsKeyId: str = ...,
    AdditionalInfo: str = ...,
    AmiVersion: str = ...,
    ReleaseLabel: str = ...,
    StepExecutionRoleArn: str = ...,
    BootstrapActions: Sequence[BootstrapActionConfigDict] = ...,
    SupportedProducts: Sequence[str] = ...,
    NewSupportedProducts: Sequence[SupportedProductConfigDict] = ...,
    Applications: Sequence[ApplicationDict | Application] = ...,
    Configurations: Sequence[ConfigurationDict | Configuration] = ...,
    VisibleToAllUsers: bool = ...,
    JobFlowRole: str = ...,
    ServiceRole: str = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    SecurityConfiguration: str = ...,
    AutoScalingRole: str = ...,
    ScaleDownBehavior: ScaleDownBehavior | str = ...,
    CustomAmiId: str = ...,
    EbsRootVolumeSize: int = ...,
    RepoUpgradeOnBoot: RepoUpgradeOnBoot | str = ...,
    KerberosAttributes: KerberosAttributesDict | KerberosAttributes = ...,
    StepConcurrencyLevel: int = ...,
    ManagedScalingPolicy: ManagedScalingPolicyDict | ManagedScalingPolicy = ...,
    PlacementGroupConfigs: Sequence[PlacementGroupConfigDict | PlacementGroupConfig] = ...,
    AutoTerminationPolicy: AutoTerminationPolicyDict | AutoTerminationPolicy = ...,
    OSReleaseLabel: str = ...,
    EbsRootVolumeIops: int = ...,
    EbsRootVolumeThroughput: int = ...,
    ExtendedSupport: bool = ...,
    MonitoringConfiguration: MonitoringConfigurationDict | MonitoringConfiguration = ...,
    SessionEnabled: bool = ...,
    wait: Literal[True],
    result: type[_CreateClusterWaited] = ...,
    select: Callable[[Any], _CreateClusterWaited] = ...,
    **options: Unpack[PlainOptions],
) -> Task[_CreateClusterWaited]: ...

def create_persistent_app_ui(
    name: str,
    /,
    *,
    TargetResourceArn: str,
    EmrContainersConfig: EMRContainersConfigDict = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    XReferer: str = ...,
    ProfilerType: ProfilerType | str = ...,
    result: type[_CreatePersistentAppUi] = ...,
    select: Callable[[CreatePersistentAppUIOutput], _CreatePersistentAppUi] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreatePersistentAppUi]: ...

def create_security_configuration(
    name: str,
    /,
    *,
    Name: str,
    SecurityConfiguration: str,
    result: type[_CreateSecurityConfiguration] = ...,
    select: Callable[[CreateSecurityConfigurationOutput], _CreateSecurityConfiguration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateSecurityConfiguration]: ...

def create_studio(
    name: str,
    /,
    *,
    Name: str,
    AuthMode: AuthMode | str,
    VpcId: str,
    SubnetIds: Sequence[str],
    ServiceRole: str,
    WorkspaceSecurityGroupId: str,
    EngineSecurityGroupId: str,
    DefaultS3Location: str,
    Description: str = ...,
    UserRole: str = ...,
    IdpAuthUrl: str = ...,
    IdpRelayStateParameterName: str = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    TrustedIdentityPropagationEnabled: bool = ...,
    IdcUserAssignment: IdcUserAssignment | str = ...,
    IdcInstanceArn: str = ...,
    EncryptionKeyArn: str = ...,
    result: type[_CreateStudio] = ...,
    select: Callable[[CreateStudioOutput], _CreateStudio] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateStudio]: ...

def create_studio_session_mapping(
    name: str,
    /,
    *,
    StudioId: str,
    IdentityType: IdentityType | str,
    SessionPolicyArn: str,
    IdentityId: str = ...,
    IdentityName: str = ...,
    result: type[_CreateStudioSessionMapping] = ...,
    select: Callable[[Any], _CreateStudioSessionMapping] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateStudioSessionMapping]: ...

def delete_security_configuration(
    name: str,
    /,
    *,
    Name: str,
    result: type[_DeleteSecurityConfiguration] = ...,
    select: Callable[[DeleteSecurityConfigurationOutput], _DeleteSecurityConfiguration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteSecurityConfiguration]: ...

def delete_studio(
    name: str,
    /,
    *,
    StudioId: str,
    result: type[_DeleteStudio] = ...,
    select: Callable[[Any], _DeleteStudio] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteStudio]: ...

def delete_studio_session_mapping(
    name: str,
    /,
    *,
    StudioId: str,
    IdentityType: IdentityType | str,
    IdentityId: str = ...,
    IdentityName: str = ...,
    result: type[_DeleteStudioSessionMapping] = ...,
    select: Callable[[Any], _DeleteStudioSessionMapping] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteStudioSessionMapping]: ...

def describe_cluster(
    name: str,
    /,
    *,
    ClusterId: str,
    result: type[_DescribeCluster] = ...,
    select: Callable[[DescribeClusterOutput], _DescribeCluster] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeCluster]: ...

def describe_notebook_execution(
    name: str,
    /,
    *,
    NotebookExecutionId: str,
    result: type[_DescribeNotebookExecution] = ...,
    select: Callable[[DescribeNotebookExecutionOutput], _DescribeNotebookExecution] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeNotebookExecution]: ...

def describe_persistent_app_ui(
    name: str,
    /,
    *,
    PersistentAppUIId: str,
    result: type[_DescribePersistentAppUi] = ...,
    select: Callable[[DescribePersistentAppUIOutput], _DescribePersistentAppUi] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribePersistentAppUi]: ...

def describe_release_label(
    name: str,
    /,
    *,
    ReleaseLabel: str = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_DescribeReleaseLabel] = ...,
    select: Callable[[DescribeReleaseLabelOutput], _DescribeReleaseLabel] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeReleaseLabel]: ...

def describe_security_configuration(
    name: str,
    /,
    *,
    Name: str,
    result: type[_DescribeSecurityConfiguration] = ...,
    select: Callable[[DescribeSecurityConfigurationOutput], _DescribeSecurityConfiguration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeSecurityConfiguration]: ...

def describe_step(
    name: str,
    /,
    *,
    ClusterId: str,
    StepId: str,
    result: type[_DescribeStep] = ...,
    select: Callable[[DescribeStepOutput], _DescribeStep] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeStep]: ...

def describe_studio(
    name: str,
    /,
    *,
    StudioId: str,
    result: type[_DescribeStudio] = ...,
    select: Callable[[DescribeStudioOutput], _DescribeStudio] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeStudio]: ...

def get_auto_termination_policy(
    name: str,
    /,
    *,
    ClusterId: str,
    result: type[_GetAutoTerminationPolicy] = ...,
    select: Callable[[GetAutoTerminationPolicyOutput], _GetAutoTerminationPolicy] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetAutoTerminationPolicy]: ...

def get_block_public_access_configuration(
    name: str,
    /,
    *,
    result: type[_GetBlockPublicAccessConfiguration] = ...,
    select: Callable[[GetBlockPublicAccessConfigurationOutput], _GetBlockPublicAccessConfiguration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetBlockPublicAccessConfiguration]: ...

def get_cluster_session_credentials(
    name: str,
    /,
    *,
    ClusterId: str,
    ExecutionRoleArn: str = ...,
    result: type[_GetClusterSessionCredentials] = ...,
    select: Callable[[GetClusterSessionCredentialsOutput], _GetClusterSessionCredentials] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetClusterSessionCredentials]: ...

def get_managed_scaling_policy(
    name: str,
    /,
    *,
    ClusterId: str,
    result: type[_GetManagedScalingPolicy] = ...,
    select: Callable[[GetManagedScalingPolicyOutput], _GetManagedScalingPolicy] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetManagedScalingPolicy]: ...

def get_on_cluster_app_ui_presigned_url(
    name: str,
    /,
    *,
    ClusterId: str,
    OnClusterAppUIType: OnClusterAppUIType | str = ...,
    ApplicationId: str = ...,
    DryRun: bool = ...,
    ExecutionRoleArn: str = ...,
    result: type[_GetOnClusterAppUiPresignedUrl] = ...,
    select: Callable[[GetOnClusterAppUIPresignedURLOutput], _GetOnClusterAppUiPresignedUrl] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetOnClusterAppUiPresignedUrl]: ...

def get_persistent_app_ui_presigned_url(
    name: str,
    /,
    *,
    PersistentAppUIId: str,
    PersistentAppUIType: PersistentAppUIType | str = ...,
    ApplicationId: str = ...,
    AuthProxyCall: bool = ...,
    ExecutionRoleArn: str = ...,
    result: type[_GetPersistentAppUiPresignedUrl] = ...,
    select: Callable[[GetPersistentAppUIPresignedURLOutput], _GetPersistentAppUiPresignedUrl] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetPersistentAppUiPresignedUrl]: ...

def get_session(
    name: str,
    /,
    *,
    ClusterId: str,
    SessionId: str,
    result: type[_GetSession] = ...,
    select: Callable[[GetSessionOutput], _GetSession] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetSession]: ...

def get_session_endpoint(
    name: str,
    /,
    *,
    ClusterId: str,
    SessionId: str,
    result: type[_GetSessionEndpoint] = ...,
    select: Callable[[GetSessionEndpointOutput], _GetSessionEndpoint] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetSessionEndpoint]: ...

def get_studio_session_mapping(
    name: str,
    /,
    *,
    StudioId: str,
    IdentityType: IdentityType | str,
    IdentityId: str = ...,
    IdentityName: str = ...,
    result: type[_GetStudioSessionMapping] = ...,
    select: Callable[[GetStudioSessionMappingOutput], _GetStudioSessionMapping] = ...,
    **options: Unpack[CallOptions],
) -> Task[_GetStudioSessionMapping]: ...

def list_bootstrap_actions(
    name: str,
    /,
    *,
    ClusterId: str,
    Marker: str = ...,
    result: type[_ListBootstrapActions] = ...,
    select: Callable[[ListBootstrapActionsOutput], _ListBootstrapActions] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListBootstrapActions]: ...

def list_clusters(
    name: str,
    /,
    *,
    CreatedAfter: str | datetime = ...,
    CreatedBefore: str | datetime = ...,
    ClusterStates: Sequence[ClusterState | str] = ...,
    Marker: str = ...,
    result: type[_ListClusters] = ...,
    select: Callable[[ListClustersOutput], _ListClusters] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListClusters]: ...

def list_instance_fleets(
    name: str,
    /,
    *,
    ClusterId: str,
    Marker: str = ...,
    result: type[_ListInstanceFleets] = ...,
    select: Callable[[ListInstanceFleetsOutput], _ListInstanceFleets] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListInstanceFleets]: ...

def list_instance_groups(
    name: str,
    /,
    *,
    ClusterId: str,
    Marker: str = ...,
    result: type[_ListInstanceGroups] = ...,
    select: Callable[[ListInstanceGroupsOutput], _ListInstanceGroups] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListInstanceGroups]: ...

def list_instances(
    name: str,
    /,
    *,
    ClusterId: str,
    InstanceGroupId: str = ...,
    InstanceGroupTypes: Sequence[InstanceGroupType | str] = ...,
    InstanceFleetId: str = ...,
    InstanceFleetType: InstanceFleetType | str = ...,
    InstanceStates: Sequence[InstanceState | str] = ...,
    Marker: str = ...,
    result: type[_ListInstances] = ...,
    select: Callable[[ListInstancesOutput], _ListInstances] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListInstances]: ...

def list_notebook_executions(
    name: str,
    /,
    *,
    EditorId: str = ...,
    Status: NotebookExecutionStatus | str = ...,
    From: str | datetime = ...,
    To: str | datetime = ...,
    Marker: str = ...,
    ExecutionEngineId: str = ...,
    result: type[_ListNotebookExecutions] = ...,
    select: Callable[[ListNotebookExecutionsOutput], _ListNotebookExecutions] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListNotebookExecutions]: ...

def list_release_labels(
    name: str,
    /,
    *,
    Filters: ReleaseLabelFilterDict = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListReleaseLabels] = ...,
    select: Callable[[ListReleaseLabelsOutput], _ListReleaseLabels] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListReleaseLabels]: ...

def list_security_configurations(
    name: str,
    /,
    *,
    Marker: str = ...,
    result: type[_ListSecurityConfigurations] = ...,
    select: Callable[[ListSecurityConfigurationsOutput], _ListSecurityConfigurations] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListSecurityConfigurations]: ...

def list_sessions(
    name: str,
    /,
    *,
    ClusterId: str,
    SessionStates: Sequence[SessionState | str] = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListSessions] = ...,
    select: Callable[[ListSessionsOutput], _ListSessions] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListSessions]: ...

def list_steps(
    name: str,
    /,
    *,
    ClusterId: str,
    StepStates: Sequence[StepState | str] = ...,
    StepIds: Sequence[str] = ...,
    Marker: str = ...,
    result: type[_ListSteps] = ...,
    select: Callable[[ListStepsOutput], _ListSteps] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListSteps]: ...

def list_studio_session_mappings(
    name: str,
    /,
    *,
    StudioId: str = ...,
    IdentityType: IdentityType | str = ...,
    Marker: str = ...,
    result: type[_ListStudioSessionMappings] = ...,
    select: Callable[[ListStudioSessionMappingsOutput], _ListStudioSessionMappings] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListStudioSessionMappings]: ...

def list_studios(
    name: str,
    /,
    *,
    Marker: str = ...,
    result: type[_ListStudios] = ...,
    select: Callable[[ListStudiosOutput], _ListStudios] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListStudios]: ...

def list_supported_instance_types(
    name: str,
    /,
    *,
    ReleaseLabel: str,
    Marker: str = ...,
    result: type[_ListSupportedInstanceTypes] = ...,
    select: Callable[[ListSupportedInstanceTypesOutput], _ListSupportedInstanceTypes] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListSupportedInstanceTypes]: ...

def modify_cluster(
    name: str,
    /,
    *,
    ClusterId: str,
    StepConcurrencyLevel: int = ...,
    ExtendedSupport: bool = ...,
    result: type[_ModifyCluster] = ...,
    select: Callable[[ModifyClusterOutput], _ModifyCluster] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ModifyCluster]: ...

def modify_instance_fleet(
    name: str,
    /,
    *,
    ClusterId: str,
    InstanceFleet: InstanceFleetModifyConfigDict,
    result: type[_ModifyInstanceFleet] = ...,
    select: Callable[[Any], _ModifyInstanceFleet] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ModifyInstanceFleet]: ...

def modify_instance_fleet_by_name(
    name: str,
    /,
    *,
    ClusterId: str,
    InstanceFleetName: str,
    InstanceFleet: InstanceFleetModifyConfigDict,
    result: type[_ModifyInstanceFleetByName] = ...,
    select: Callable[[Any], _ModifyInstanceFleetByName] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ModifyInstanceFleetByName]: ...

def modify_instance_group_by_name(
    name: str,
    /,
    *,
    ClusterId: str,
    InstanceGroupName: str,
    InstanceGroup: InstanceGroupModifyConfigDict,
    result: type[_ModifyInstanceGroupByName] = ...,
    select: Callable[[Any], _ModifyInstanceGroupByName] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ModifyInstanceGroupByName]: ...

def modify_instance_groups(
    name: str,
    /,
    *,
    ClusterId: str = ...,
    InstanceGroups: Sequence[InstanceGroupModifyConfigDict] = ...,
    result: type[_ModifyInstanceGroups] = ...,
    select: Callable[[Any], _ModifyInstanceGroups] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ModifyInstanceGroups]: ...

def put_auto_scaling_policy(
    name: str,
    /,
    *,
    ClusterId: str,
    InstanceGroupId: str,
    AutoScalingPolicy: AutoScalingPolicyDict,
    result: type[_PutAutoScalingPolicy] = ...,
    select: Callable[[PutAutoScalingPolicyOutput], _PutAutoScalingPolicy] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutAutoScalingPolicy]: ...

def put_auto_termination_policy(
    name: str,
    /,
    *,
    ClusterId: str,
    AutoTerminationPolicy: AutoTerminationPolicyDict | AutoTerminationPolicy = ...,
    result: type[_PutAutoTerminationPolicy] = ...,
    select: Callable[[PutAutoTerminationPolicyOutput], _PutAutoTerminationPolicy] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutAutoTerminationPolicy]: ...

def put_block_public_access_configuration(
    name: str,
    /,
    *,
    BlockPublicAccessConfiguration: BlockPublicAccessConfigurationDict | BlockPublicAccessConfiguration,
    result: type[_PutBlockPublicAccessConfiguration] = ...,
    select: Callable[[PutBlockPublicAccessConfigurationOutput], _PutBlockPublicAccessConfiguration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutBlockPublicAccessConfiguration]: ...

def put_managed_scaling_policy(
    name: str,
    /,
    *,
    ClusterId: str,
    ManagedScalingPolicy: ManagedScalingPolicyDict | ManagedScalingPolicy,
    result: type[_PutManagedScalingPolicy] = ...,
    select: Callable[[PutManagedScalingPolicyOutput], _PutManagedScalingPolicy] = ...,
    **options: Unpack[CallOptions],
) -> Task[_PutManagedScalingPolicy]: ...

def remove_auto_scaling_policy(
    name: str,
    /,
    *,
    ClusterId: str,
    InstanceGroupId: str,
    result: type[_RemoveAutoScalingPolicy] = ...,
    select: Callable[[RemoveAutoScalingPolicyOutput], _RemoveAutoScalingPolicy] = ...,
    **options: Unpack[CallOptions],
) -> Task[_RemoveAutoScalingPolicy]: ...

def remove_auto_termination_policy(
    name: str,
    /,
    *,
    ClusterId: str,
    result: type[_RemoveAutoTerminationPolicy] = ...,
    select: Callable[[RemoveAutoTerminationPolicyOutput], _RemoveAutoTerminationPolicy] = ...,
    **options: Unpack[CallOptions],
) -> Task[_RemoveAutoTerminationPolicy]: ...

def remove_managed_scaling_policy(
    name: str,
    /,
    *,
    ClusterId: str,
    result: type[_RemoveManagedScalingPolicy] = ...,
    select: Callable[[RemoveManagedScalingPolicyOutput], _RemoveManagedScalingPolicy] = ...,
    **options: Unpack[CallOptions],
) -> Task[_RemoveManagedScalingPolicy]: ...

def remove_tags(
    name: str,
    /,
    *,
    ResourceId: str,
    TagKeys: Sequence[str],
    ClusterId: str = ...,
    result: type[_RemoveTags] = ...,
    select: Callable[[RemoveTagsOutput], _RemoveTags] = ...,
    **options: Unpack[CallOptions],
) -> Task[_RemoveTags]: ...

def run_job_flow(
    name: str,
    /,
    *,
    Name: str,
    Instances: JobFlowInstancesConfigDict,
    LogUri: str = ...,
    LogEncryptionKmsKeyId: str = ...,
    AdditionalInfo: str = ...,
    AmiVersion: str = ...,
    ReleaseLabel: str = ...,
    Steps: Sequence[StepConfigDict] = ...,
    StepExecutionRoleArn: str = ...,
    BootstrapActions: Sequence[BootstrapActionConfigDict] = ...,
    SupportedProducts: Sequence[str] = ...,
    NewSupportedProducts: Sequence[SupportedProductConfigDict] = ...,
    Applications: Sequence[ApplicationDict | Application] = ...,
    Configurations: Sequence[ConfigurationDict | Configuration] = ...,
    VisibleToAllUsers: bool = ...,
    JobFlowRole: str = ...,
    ServiceRole: str = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    SecurityConfiguration: str = ...,
    AutoScalingRole: str = ...,
    ScaleDownBehavior: ScaleDownBehavior | str = ...,
    CustomAmiId: str = ...,
    EbsRootVolumeSize: int = ...,
    RepoUpgradeOnBoot: RepoUpgradeOnBoot | str = ...,
    KerberosAttributes: KerberosAttributesDict | KerberosAttributes = ...,
    StepConcurrencyLevel: int = ...,
    ManagedScalingPolicy: ManagedScalingPolicyDict | ManagedScalingPolicy = ...,
    PlacementGroupConfigs: Sequence[PlacementGroupConfigDict | PlacementGroupConfig] = ...,
    AutoTerminationPolicy: AutoTerminationPolicyDict | AutoTerminationPolicy = ...,
    OsReleaseLabel: str = ...,
    EbsRootVolumeIops: int = ...,
    EbsRootVolumeThroughput: int = ...,
    ExtendedSupport: bool = ...,
    MonitoringConfiguration: MonitoringConfigurationDict | MonitoringConfiguration = ...,
    SessionEnabled: bool = ...,
    result: type[_RunJobFlow] = ...,
    select: Callable[[RunJobFlowOutput], _RunJobFlow] = ...,
    **options: Unpack[CallOptions],
) -> Task[_RunJobFlow]: ...

def set_cluster_termination_protection(
    name: str,
    /,
    *,
    ClusterId: str,
    TerminationProtected: bool,
    result: type[_SetClusterTerminationProtection] = ...,
    select: Callable[[Any], _SetClusterTerminationProtection] = ...,
    **options: Unpack[CallOptions],
) -> Task[_SetClusterTerminationProtection]: ...

def set_keep_job_flow_alive_when_no_steps(
    name: str,
    /,
    *,
    JobFlowIds: Sequence[str],
    KeepJobFlowAliveWhenNoSteps: bool,
    result: type[_SetKeepJobFlowAliveWhenNoSteps] = ...,
    select: Callable[[Any], _SetKeepJobFlowAliveWhenNoSteps] = ...,
    **options: Unpack[CallOptions],
) -> Task[_SetKeepJobFlowAliveWhenNoSteps]: ...

def set_termination_protection(
    name: str,
    /,
    *,
    JobFlowIds: Sequence[str],
    TerminationProtected: bool,
    result: type[_SetTerminationProtection] = ...,
    select: Callable[[Any], _SetTerminationProtection] = ...,
    **options: Unpack[CallOptions],
) -> Task[_SetTerminationProtection]: ...

def set_unhealthy_node_replacement(
    name: str,
    /,
    *,
    JobFlowIds: Sequence[str],
    UnhealthyNodeReplacement: bool,
    result: type[_SetUnhealthyNodeReplacement] = ...,
    select: Callable[[Any], _SetUnhealthyNodeReplacement] = ...,
    **options: Unpack[CallOptions],
) -> Task[_SetUnhealthyNodeReplacement]: ...

def set_visible_to_all_users(
    name: str,
    /,
    *,
    JobFlowIds: Sequence[str],
    VisibleToAllUsers: bool,
    result: type[_SetVisibleToAllUsers] = ...,
    select: Callable[[Any], _SetVisibleToAllUsers] = ...,
    **options: Unpack[CallOptions],
) -> Task[_SetVisibleToAllUsers]: ...

def start_notebook_execution(
    name: str,
    /,
    *,
    ExecutionEngine: ExecutionEngineConfigDict | ExecutionEngineConfig,
    ServiceRole: str,
    EditorId: str = ...,
    RelativePath: str = ...,
    NotebookExecutionName: str = ...,
    NotebookParams: str = ...,
    NotebookInstanceSecurityGroupId: str = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    NotebookS3Location: NotebookS3LocationFromInputDict = ...,
    OutputNotebookS3Location: OutputNotebookS3LocationFromInputDict = ...,
    OutputNotebookFormat: OutputNotebookFormat | str = ...,
    EnvironmentVariables: Mapping[str, str] = ...,
    result: type[_StartNotebookExecution] = ...,
    select: Callable[[StartNotebookExecutionOutput], _StartNotebookExecution] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartNotebookExecution]: ...

def start_session(
    name: str,
    /,
    *,
    ClusterId: str,
    Name: str = ...,
    ExecutionRoleArn: str = ...,
    EngineConfigurations: Sequence[ConfigurationDict | Configuration] = ...,
    MonitoringConfiguration: SessionMonitoringConfigurationDict | SessionMonitoringConfiguration = ...,
    SessionIdleTimeoutInMinutes: int = ...,
    ClientRequestToken: str = ...,
    Tags: Sequence[TagDict | Tag] = ...,
    result: type[_StartSession] = ...,
    select: Callable[[StartSessionOutput], _StartSession] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartSession]: ...

def stop_notebook_execution(
    name: str,
    /,
    *,
    NotebookExecutionId: str,
    result: type[_StopNotebookExecution] = ...,
    select: Callable[[Any], _StopNotebookExecution] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StopNotebookExecution]: ...

@overload
def terminate_cluster(
    name: str,
    /,
    *,
    ClusterId: str,
    result: type[_TerminateCluster] = ...,
    select: Callable[[Any], _TerminateCluster] = ...,
    **options: Unpack[PlainOptions],
) -> Task[_TerminateCluster]: ...

@overload
def terminate_cluster(
    name: str,
    /,
    *,
    ClusterId: str,
    wait: Literal[True],
    result: type[_TerminateClusterWaited] = ...,
    select: Callable[[Any], _TerminateClusterWaited] = ...,
    **options: Unpack[PlainOptions],
) -> Task[_TerminateClusterWaited]: ...

def terminate_job_flows(
    name: str,
    /,
    *,
    JobFlowIds: Sequence[str],
    result: type[_TerminateJobFlows] = ...,
    select: Callable[[Any], _TerminateJobFlows] = ...,
    **options: Unpack[CallOptions],
) -> Task[_TerminateJobFlows]: ...

def terminate_session(
    name: str,
    /,
    *,
    ClusterId: str,
    SessionId: str,
    result: type[_TerminateSession] = ...,
    select: Callable[[TerminateSessionOutput], _TerminateSession] = ...,
    **options: Unpack[CallOptions],
) -> Task[_TerminateSession]: ...

def update_studio(
    name: str,
    /,
    *,
    StudioId: str,
    Name: str = ...,
    Description: str = ...,
    SubnetIds: Sequence[str] = ...,
    DefaultS3Location: str = ...,
    EncryptionKeyArn: str = ...,
    result: type[_UpdateStudio] = ...,
    select: Callable[[Any], _UpdateStudio] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateStudio]: ...

def update_studio_session_mapping(
    name: str,
    /,
    *,
    StudioId: str,
    IdentityType: IdentityType | str,
    SessionPolicyArn: str,
    IdentityId: str = ...,
    IdentityName: str = ...,
    result: type[_UpdateStudioSessionMapping] = ...,
    select: Callable[[Any], _UpdateStudioSessionMapping] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateStudioSessionMapping]: ...
