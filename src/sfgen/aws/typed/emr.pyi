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
    InternalServerErrorException: ErrorName; InternalServerException: ErrorName; InvalidRequestException: ErrorName
errors: _Errors

class AddInstanceFleetInputDict(TypedDict, total=False):
    ClusterId: Required[str]; InstanceFleet: Required[InstanceFleetConfigDict]
class AddInstanceGroupsInputDict(TypedDict, total=False):
    InstanceGroups: Required[Sequence[InstanceGroupConfigDict]]; JobFlowId: Required[str]
class AddJobFlowStepsInputDict(TypedDict, total=False):
    JobFlowId: Required[str]; Steps: Required[Sequence[StepConfigDict]]; ExecutionRoleArn: str
class AddTagsInputDict(TypedDict, total=False):
    ResourceId: Required[str]; Tags: Required[Sequence[TagDict | Tag]]; ClusterId: str
class ApplicationDict(TypedDict, total=False):
    Name: str; Version: str; Args: Sequence[str]; AdditionalInfo: Mapping[str, str]
class AutoScalingPolicyDict(TypedDict, total=False):
    Constraints: Required[ScalingConstraintsDict | ScalingConstraints]
    Rules: Required[Sequence[ScalingRuleDict | ScalingRule]]
class AutoTerminationPolicyDict(TypedDict, total=False):
    IdleTimeout: int
class BlockPublicAccessConfigurationDict(TypedDict, total=False):
    BlockPublicSecurityGroupRules: Required[bool]
    PermittedPublicSecurityGroupRuleRanges: Sequence[PortRangeDict | PortRange]
class BootstrapActionConfigDict(TypedDict, total=False):
    Name: Required[str]; ScriptBootstrapAction: Required[ScriptBootstrapActionConfigDict]
class CancelStepsInputDict(TypedDict, total=False):
    ClusterId: Required[str]; StepIds: Required[Sequence[str]]; StepCancellationOption: _StepCancellationOption | str
class CloudWatchAlarmDefinitionDict(TypedDict, total=False):
    ComparisonOperator: Required[_ComparisonOperator | str]; EvaluationPeriods: int; MetricName: Required[str]
    Namespace: str; Period: Required[int]; Statistic: _Statistic | str; Threshold: Required[float]; Unit: _Unit | str
    Dimensions: Sequence[MetricDimensionDict | MetricDimension]
class CloudWatchLogConfigurationDict(TypedDict, total=False):
    Enabled: Required[bool]; LogGroupName: str; LogStreamNamePrefix: str; EncryptionKeyArn: str
    LogTypes: Mapping[str, Sequence[str]]
class ComputeLimitsDict(TypedDict, total=False):
    UnitType: Required[ComputeLimitsUnitType | str]; MinimumCapacityUnits: Required[int]
    MaximumCapacityUnits: Required[int]; MaximumOnDemandCapacityUnits: int; MaximumCoreCapacityUnits: int
class ConfigurationDict(TypedDict, total=False):
    Classification: str; Configurations: Sequence[ConfigurationDict | Configuration]; Properties: Mapping[str, str]
class CreatePersistentAppUIInputDict(TypedDict, total=False):
    TargetResourceArn: Required[str]; EmrContainersConfig: EMRContainersConfigDict; Tags: Sequence[TagDict | Tag]
    XReferer: str; ProfilerType: _ProfilerType | str
class CreateSecurityConfigurationInputDict(TypedDict, total=False):
    Name: Required[str]; SecurityConfiguration: Required[str]
class CreateStudioInputDict(TypedDict, total=False):
    Name: Required[str]; Description: str; AuthMode: Required[_AuthMode | str]; VpcId: Required[str]
    SubnetIds: Required[Sequence[str]]; ServiceRole: Required[str]; UserRole: str
    WorkspaceSecurityGroupId: Required[str]; EngineSecurityGroupId: Required[str]; DefaultS3Location: Required[str]
    IdpAuthUrl: str; IdpRelayStateParameterName: str; Tags: Sequence[TagDict | Tag]
    TrustedIdentityPropagationEnabled: bool; IdcUserAssignment: _IdcUserAssignment | str; IdcInstanceArn: str
    EncryptionKeyArn: str
class CreateStudioSessionMappingInputDict(TypedDict, total=False):
    StudioId: Required[str]; IdentityId: str; IdentityName: str; IdentityType: Required[_IdentityType | str]
    SessionPolicyArn: Required[str]
class DeleteSecurityConfigurationInputDict(TypedDict, total=False):
    Name: Required[str]
class DeleteStudioInputDict(TypedDict, total=False):
    StudioId: Required[str]
class DeleteStudioSessionMappingInputDict(TypedDict, total=False):
    StudioId: Required[str]; IdentityId: str; IdentityName: str; IdentityType: Required[_IdentityType | str]
class DescribeClusterInputDict(TypedDict, total=False):
    ClusterId: Required[str]
class DescribeNotebookExecutionInputDict(TypedDict, total=False):
    NotebookExecutionId: Required[str]
class DescribePersistentAppUIInputDict(TypedDict, total=False):
    PersistentAppUIId: Required[str]
class DescribeReleaseLabelInputDict(TypedDict, total=False):
    ReleaseLabel: str; NextToken: str; MaxResults: int
class DescribeSecurityConfigurationInputDict(TypedDict, total=False):
    Name: Required[str]
class DescribeStepInputDict(TypedDict, total=False):
    ClusterId: Required[str]; StepId: Required[str]
class DescribeStudioInputDict(TypedDict, total=False):
    StudioId: Required[str]
class EMRContainersConfigDict(TypedDict, total=False):
    JobRunId: str
class EbsBlockDeviceConfigDict(TypedDict, total=False):
    VolumeSpecification: Required[VolumeSpecificationDict | _VolumeSpecification]; VolumesPerInstance: int
class EbsConfigurationDict(TypedDict, total=False):
    EbsBlockDeviceConfigs: Sequence[EbsBlockDeviceConfigDict]; EbsOptimized: bool
class ExecutionEngineConfigDict(TypedDict, total=False):
    Id: Required[str]; Type: ExecutionEngineType | str; MasterInstanceSecurityGroupId: str; ExecutionRoleArn: str
class GetAutoTerminationPolicyInputDict(TypedDict, total=False):
    ClusterId: Required[str]
class GetBlockPublicAccessConfigurationInputDict(TypedDict, total=False):
    ...
class GetClusterSessionCredentialsInputDict(TypedDict, total=False):
    ClusterId: Required[str]; ExecutionRoleArn: str
class GetManagedScalingPolicyInputDict(TypedDict, total=False):
    ClusterId: Required[str]
class GetOnClusterAppUIPresignedURLInputDict(TypedDict, total=False):
    ClusterId: Required[str]; OnClusterAppUIType: _OnClusterAppUIType | str; ApplicationId: str; DryRun: bool
    ExecutionRoleArn: str
class GetPersistentAppUIPresignedURLInputDict(TypedDict, total=False):
    PersistentAppUIId: Required[str]; PersistentAppUIType: _PersistentAppUIType | str; ApplicationId: str
    AuthProxyCall: bool; ExecutionRoleArn: str
class GetSessionEndpointInputDict(TypedDict, total=False):
    ClusterId: Required[str]; SessionId: Required[str]
class GetSessionInputDict(TypedDict, total=False):
    ClusterId: Required[str]; SessionId: Required[str]
class GetStudioSessionMappingInputDict(TypedDict, total=False):
    StudioId: Required[str]; IdentityId: str; IdentityName: str; IdentityType: Required[_IdentityType | str]
class HadoopJarStepConfigDict(TypedDict, total=False):
    Properties: Sequence[KeyValueDict]; Jar: Required[str]; MainClass: str; Args: Sequence[str]
class InstanceFleetConfigDict(TypedDict, total=False):
    Name: str; InstanceFleetType: Required[_InstanceFleetType | str]; TargetOnDemandCapacity: int
    TargetSpotCapacity: int; InstanceTypeConfigs: Sequence[InstanceTypeConfigDict]
    LaunchSpecifications: InstanceFleetProvisioningSpecificationsDict | InstanceFleetProvisioningSpecifications
    ResizeSpecifications: InstanceFleetResizingSpecificationsDict | InstanceFleetResizingSpecifications; Context: str
class InstanceFleetModifyConfigDict(TypedDict, total=False):
    TargetOnDemandCapacity: int; TargetSpotCapacity: int
    ResizeSpecifications: InstanceFleetResizingSpecificationsDict | InstanceFleetResizingSpecifications
    InstanceTypeConfigs: Sequence[InstanceTypeConfigDict]; Context: str
class InstanceFleetProvisioningSpecificationsDict(TypedDict, total=False):
    SpotSpecification: SpotProvisioningSpecificationDict | SpotProvisioningSpecification
    OnDemandSpecification: OnDemandProvisioningSpecificationDict | OnDemandProvisioningSpecification
class InstanceFleetResizingSpecificationsDict(TypedDict, total=False):
    SpotResizeSpecification: SpotResizingSpecificationDict | SpotResizingSpecification
    OnDemandResizeSpecification: OnDemandResizingSpecificationDict | OnDemandResizingSpecification
class InstanceGroupConfigDict(TypedDict, total=False):
    Name: str; Market: MarketType | str; InstanceRole: Required[InstanceRoleType | str]; BidPrice: str
    InstanceType: Required[str]; InstanceCount: Required[int]
    Configurations: Sequence[ConfigurationDict | Configuration]; EbsConfiguration: EbsConfigurationDict
    AutoScalingPolicy: AutoScalingPolicyDict; CustomAmiId: str
class InstanceGroupModifyConfigDict(TypedDict, total=False):
    InstanceGroupId: Required[str]; InstanceCount: int; Ec2InstanceIdsToTerminate: Sequence[str]
    ShrinkPolicy: ShrinkPolicyDict | _ShrinkPolicy; ReconfigurationType: _ReconfigurationType | str
    Configurations: Sequence[ConfigurationDict | Configuration]
class InstanceResizePolicyDict(TypedDict, total=False):
    InstancesToTerminate: Sequence[str]; InstancesToProtect: Sequence[str]; InstanceTerminationTimeout: int
class InstanceTypeConfigDict(TypedDict, total=False):
    InstanceType: Required[str]; WeightedCapacity: int; BidPrice: str; BidPriceAsPercentageOfOnDemandPrice: float
    EbsConfiguration: EbsConfigurationDict; Configurations: Sequence[ConfigurationDict | Configuration]
    CustomAmiId: str; Priority: float
class JobFlowInstancesConfigDict(TypedDict, total=False):
    MasterInstanceType: str; SlaveInstanceType: str; InstanceCount: int
    InstanceGroups: Sequence[InstanceGroupConfigDict]; InstanceFleets: Sequence[InstanceFleetConfigDict]
    Ec2KeyName: str; Placement: PlacementTypeDict; KeepJobFlowAliveWhenNoSteps: bool; TerminationProtected: bool
    UnhealthyNodeReplacement: bool; HadoopVersion: str; Ec2SubnetId: str; Ec2SubnetIds: Sequence[str]
    EmrManagedMasterSecurityGroup: str; EmrManagedSlaveSecurityGroup: str; ServiceAccessSecurityGroup: str
    AdditionalMasterSecurityGroups: Sequence[str]; AdditionalSlaveSecurityGroups: Sequence[str]
class KerberosAttributesDict(TypedDict, total=False):
    Realm: Required[str]; KdcAdminPassword: Required[str]; CrossRealmTrustPrincipalPassword: str
    AdDomainJoinUser: str; AdDomainJoinPassword: str
class KeyValueDict(TypedDict, total=False):
    Key: str; Value: str
class ListBootstrapActionsInputDict(TypedDict, total=False):
    ClusterId: Required[str]; Marker: str
class ListClustersInputDict(TypedDict, total=False):
    CreatedAfter: str | datetime; CreatedBefore: str | datetime; ClusterStates: Sequence[ClusterState | str]
    Marker: str
class ListInstanceFleetsInputDict(TypedDict, total=False):
    ClusterId: Required[str]; Marker: str
class ListInstanceGroupsInputDict(TypedDict, total=False):
    ClusterId: Required[str]; Marker: str
class ListInstancesInputDict(TypedDict, total=False):
    ClusterId: Required[str]; InstanceGroupId: str; InstanceGroupTypes: Sequence[InstanceGroupType | str]
    InstanceFleetId: str; InstanceFleetType: _InstanceFleetType | str; InstanceStates: Sequence[InstanceState | str]
    Marker: str
class ListNotebookExecutionsInputDict(TypedDict, total=False):
    EditorId: str; Status: NotebookExecutionStatus | str; From: str | datetime; To: str | datetime; Marker: str
    ExecutionEngineId: str
class ListReleaseLabelsInputDict(TypedDict, total=False):
    Filters: ReleaseLabelFilterDict; NextToken: str; MaxResults: int
class ListSecurityConfigurationsInputDict(TypedDict, total=False):
    Marker: str
class ListSessionsInputDict(TypedDict, total=False):
    ClusterId: Required[str]; SessionStates: Sequence[SessionState | str]; NextToken: str; MaxResults: int
class ListStepsInputDict(TypedDict, total=False):
    ClusterId: Required[str]; StepStates: Sequence[StepState | str]; StepIds: Sequence[str]; Marker: str
class ListStudioSessionMappingsInputDict(TypedDict, total=False):
    StudioId: str; IdentityType: _IdentityType | str; Marker: str
class ListStudiosInputDict(TypedDict, total=False):
    Marker: str
class ListSupportedInstanceTypesInputDict(TypedDict, total=False):
    ReleaseLabel: Required[str]; Marker: str
class ManagedScalingPolicyDict(TypedDict, total=False):
    ComputeLimits: ComputeLimitsDict | _ComputeLimits; UtilizationPerformanceIndex: int
    ScalingStrategy: _ScalingStrategy | str
class MetricDimensionDict(TypedDict, total=False):
    Key: str; Value: str
class ModifyClusterInputDict(TypedDict, total=False):
    ClusterId: Required[str]; StepConcurrencyLevel: int; ExtendedSupport: bool
class ModifyInstanceFleetInputDict(TypedDict, total=False):
    ClusterId: Required[str]; InstanceFleet: Required[InstanceFleetModifyConfigDict]
class ModifyInstanceGroupsInputDict(TypedDict, total=False):
    ClusterId: str; InstanceGroups: Sequence[InstanceGroupModifyConfigDict]
class MonitoringConfigurationDict(TypedDict, total=False):
    CloudWatchLogConfiguration: CloudWatchLogConfigurationDict | _CloudWatchLogConfiguration
    S3LoggingConfiguration: S3LoggingConfigurationDict | _S3LoggingConfiguration
class NotebookS3LocationFromInputDict(TypedDict, total=False):
    Bucket: str; Key: str
class OnDemandCapacityReservationOptionsDict(TypedDict, total=False):
    UsageStrategy: OnDemandCapacityReservationUsageStrategy | str
    CapacityReservationPreference: OnDemandCapacityReservationPreference | str
    CapacityReservationResourceGroupArn: str
class OnDemandProvisioningSpecificationDict(TypedDict, total=False):
    AllocationStrategy: Required[OnDemandProvisioningAllocationStrategy | str]
    CapacityReservationOptions: OnDemandCapacityReservationOptionsDict | OnDemandCapacityReservationOptions
class OnDemandResizingSpecificationDict(TypedDict, total=False):
    TimeoutDurationMinutes: int; AllocationStrategy: OnDemandProvisioningAllocationStrategy | str
    CapacityReservationOptions: OnDemandCapacityReservationOptionsDict | OnDemandCapacityReservationOptions
class OutputNotebookS3LocationFromInputDict(TypedDict, total=False):
    Bucket: str; Key: str
class PlacementGroupConfigDict(TypedDict, total=False):
    InstanceRole: Required[InstanceRoleType | str]; PlacementStrategy: PlacementGroupStrategy | str
class PlacementTypeDict(TypedDict, total=False):
    AvailabilityZone: str; AvailabilityZones: Sequence[str]
class PortRangeDict(TypedDict, total=False):
    MinRange: Required[int]; MaxRange: int
class PutAutoScalingPolicyInputDict(TypedDict, total=False):
    ClusterId: Required[str]; InstanceGroupId: Required[str]; AutoScalingPolicy: Required[AutoScalingPolicyDict]
class PutAutoTerminationPolicyInputDict(TypedDict, total=False):
    ClusterId: Required[str]; AutoTerminationPolicy: AutoTerminationPolicyDict | _AutoTerminationPolicy
class PutBlockPublicAccessConfigurationInputDict(TypedDict, total=False):
    BlockPublicAccessConfiguration: Required[BlockPublicAccessConfigurationDict | _BlockPublicAccessConfiguration]
class PutManagedScalingPolicyInputDict(TypedDict, total=False):
    ClusterId: Required[str]; ManagedScalingPolicy: Required[ManagedScalingPolicyDict | _ManagedScalingPolicy]
class ReleaseLabelFilterDict(TypedDict, total=False):
    Prefix: str; Application: str
class RemoveAutoScalingPolicyInputDict(TypedDict, total=False):
    ClusterId: Required[str]; InstanceGroupId: Required[str]
class RemoveAutoTerminationPolicyInputDict(TypedDict, total=False):
    ClusterId: Required[str]
class RemoveManagedScalingPolicyInputDict(TypedDict, total=False):
    ClusterId: Required[str]
class RemoveTagsInputDict(TypedDict, total=False):
    ResourceId: Required[str]; TagKeys: Required[Sequence[str]]; ClusterId: str
class RunJobFlowInputDict(TypedDict, total=False):
    Name: Required[str]; LogUri: str; LogEncryptionKmsKeyId: str; AdditionalInfo: str; AmiVersion: str
    ReleaseLabel: str; Instances: Required[JobFlowInstancesConfigDict]; Steps: Sequence[StepConfigDict]
    StepExecutionRoleArn: str; BootstrapActions: Sequence[BootstrapActionConfigDict]; SupportedProducts: Sequence[str]
    NewSupportedProducts: Sequence[SupportedProductConfigDict]; Applications: Sequence[ApplicationDict | Application]
    Configurations: Sequence[ConfigurationDict | Configuration]; VisibleToAllUsers: bool; JobFlowRole: str
    ServiceRole: str; Tags: Sequence[TagDict | Tag]; SecurityConfiguration: str; AutoScalingRole: str
    ScaleDownBehavior: _ScaleDownBehavior | str; CustomAmiId: str; EbsRootVolumeSize: int
    RepoUpgradeOnBoot: _RepoUpgradeOnBoot | str; KerberosAttributes: KerberosAttributesDict | _KerberosAttributes
    StepConcurrencyLevel: int; ManagedScalingPolicy: ManagedScalingPolicyDict | _ManagedScalingPolicy
    PlacementGroupConfigs: Sequence[PlacementGroupConfigDict | PlacementGroupConfig]
    AutoTerminationPolicy: AutoTerminationPolicyDict | _AutoTerminationPolicy; OsReleaseLabel: str
    EbsRootVolumeIops: int; EbsRootVolumeThroughput: int; ExtendedSupport: bool
    MonitoringConfiguration: MonitoringConfigurationDict | _MonitoringConfiguration; SessionEnabled: bool
class S3LoggingConfigurationDict(TypedDict, total=False):
    LogTypeUploadPolicy: Mapping[str, LogUploadPolicyValue | str]
class S3MonitoringConfigurationDict(TypedDict, total=False):
    LogUri: str; EncryptionKeyArn: str
class ScalingActionDict(TypedDict, total=False):
    Market: MarketType | str
    SimpleScalingPolicyConfiguration: Required[SimpleScalingPolicyConfigurationDict | _SimpleScalingPolicyConfiguration]
class ScalingConstraintsDict(TypedDict, total=False):
    MinCapacity: Required[int]; MaxCapacity: Required[int]
class ScalingRuleDict(TypedDict, total=False):
    Name: Required[str]; Description: str; Action: Required[ScalingActionDict | ScalingAction]
    Trigger: Required[ScalingTriggerDict | ScalingTrigger]
class ScalingTriggerDict(TypedDict, total=False):
    CloudWatchAlarmDefinition: Required[CloudWatchAlarmDefinitionDict | _CloudWatchAlarmDefinition]
class ScriptBootstrapActionConfigDict(TypedDict, total=False):
    Path: Required[str]; Args: Sequence[str]
class SessionCloudWatchLoggingConfigurationDict(TypedDict, total=False):
    Enabled: bool; LogGroup: str; LogStreamNamePrefix: str; EncryptionKeyArn: str
    LogTypes: Mapping[str, Sequence[str]]
class SessionManagedLoggingConfigurationDict(TypedDict, total=False):
    Enabled: bool; EncryptionKeyArn: str
class SessionMonitoringConfigurationDict(TypedDict, total=False):
    CloudWatchLoggingConfiguration: SessionCloudWatchLoggingConfigurationDict | SessionCloudWatchLoggingConfiguration
    ManagedLoggingConfiguration: SessionManagedLoggingConfigurationDict | SessionManagedLoggingConfiguration
    S3LoggingConfiguration: SessionS3LoggingConfigurationDict | SessionS3LoggingConfiguration
class SessionS3LoggingConfigurationDict(TypedDict, total=False):
    Enabled: bool; LogUri: str; EncryptionKeyArn: str; LogTypes: Mapping[str, Sequence[str]]
class SetKeepJobFlowAliveWhenNoStepsInputDict(TypedDict, total=False):
    JobFlowIds: Required[Sequence[str]]; KeepJobFlowAliveWhenNoSteps: Required[bool]
class SetTerminationProtectionInputDict(TypedDict, total=False):
    JobFlowIds: Required[Sequence[str]]; TerminationProtected: Required[bool]
class SetUnhealthyNodeReplacementInputDict(TypedDict, total=False):
    JobFlowIds: Required[Sequence[str]]; UnhealthyNodeReplacement: Required[bool]
class SetVisibleToAllUsersInputDict(TypedDict, total=False):
    JobFlowIds: Required[Sequence[str]]; VisibleToAllUsers: Required[bool]
class ShrinkPolicyDict(TypedDict, total=False):
    DecommissionTimeout: int; InstanceResizePolicy: InstanceResizePolicyDict | _InstanceResizePolicy
class SimpleScalingPolicyConfigurationDict(TypedDict, total=False):
    AdjustmentType: _AdjustmentType | str; ScalingAdjustment: Required[int]; CoolDown: int
class SpotProvisioningSpecificationDict(TypedDict, total=False):
    TimeoutDurationMinutes: Required[int]; TimeoutAction: Required[SpotProvisioningTimeoutAction | str]
    BlockDurationMinutes: int; AllocationStrategy: SpotProvisioningAllocationStrategy | str
class SpotResizingSpecificationDict(TypedDict, total=False):
    TimeoutDurationMinutes: int; AllocationStrategy: SpotProvisioningAllocationStrategy | str
class StartNotebookExecutionInputDict(TypedDict, total=False):
    EditorId: str; RelativePath: str; NotebookExecutionName: str; NotebookParams: str
    ExecutionEngine: Required[ExecutionEngineConfigDict | ExecutionEngineConfig]; ServiceRole: Required[str]
    NotebookInstanceSecurityGroupId: str; Tags: Sequence[TagDict | Tag]
    NotebookS3Location: NotebookS3LocationFromInputDict
    OutputNotebookS3Location: OutputNotebookS3LocationFromInputDict; OutputNotebookFormat: _OutputNotebookFormat | str
    EnvironmentVariables: Mapping[str, str]
class StartSessionInputDict(TypedDict, total=False):
    Name: str; ClusterId: Required[str]; ExecutionRoleArn: str
    EngineConfigurations: Sequence[ConfigurationDict | Configuration]
    MonitoringConfiguration: SessionMonitoringConfigurationDict | SessionMonitoringConfiguration
    SessionIdleTimeoutInMinutes: int; ClientRequestToken: str; Tags: Sequence[TagDict | Tag]
class StepConfigDict(TypedDict, total=False):
    Name: Required[str]; ActionOnFailure: _ActionOnFailure | str; HadoopJarStep: Required[HadoopJarStepConfigDict]
    StepMonitoringConfiguration: StepMonitoringConfigurationDict
class StepMonitoringConfigurationDict(TypedDict, total=False):
    S3MonitoringConfiguration: S3MonitoringConfigurationDict
class StopNotebookExecutionInputDict(TypedDict, total=False):
    NotebookExecutionId: Required[str]
class SupportedProductConfigDict(TypedDict, total=False):
    Name: str; Args: Sequence[str]
class TagDict(TypedDict, total=False):
    Key: str; Value: str
class TerminateJobFlowsInputDict(TypedDict, total=False):
    JobFlowIds: Required[Sequence[str]]
class TerminateSessionInputDict(TypedDict, total=False):
    ClusterId: Required[str]; SessionId: Required[str]
class UpdateStudioInputDict(TypedDict, total=False):
    StudioId: Required[str]; Name: str; Description: str; SubnetIds: Sequence[str]; DefaultS3Location: str
    EncryptionKeyArn: str
class UpdateStudioSessionMappingInputDict(TypedDict, total=False):
    StudioId: Required[str]; IdentityId: str; IdentityName: str; IdentityType: Required[_IdentityType | str]
    SessionPolicyArn: Required[str]
class VolumeSpecificationDict(TypedDict, total=False):
    VolumeType: Required[str]; Iops: int; SizeInGB: Required[int]; Throughput: int
class addStepDict(TypedDict, total=False):
    ClusterId: Required[str]; Step: Required[StepConfigDict]; ExecutionRoleArn: str
class cancelStepDict(TypedDict, total=False):
    ClusterId: Required[str]; StepId: Required[str]
class modifyInstanceFleetByNameDict(TypedDict, total=False):
    ClusterId: Required[str]; InstanceFleetName: Required[str]; InstanceFleet: Required[InstanceFleetModifyConfigDict]
class modifyInstanceGroupByNameDict(TypedDict, total=False):
    ClusterId: Required[str]; InstanceGroupName: Required[str]; InstanceGroup: Required[InstanceGroupModifyConfigDict]
class setClusterTerminationProtectionDict(TypedDict, total=False):
    ClusterId: Required[str]; TerminationProtected: Required[bool]
class terminateClusterDict(TypedDict, total=False):
    ClusterId: Required[str]
class AddInstanceFleetOutput:
    ClusterId: str; InstanceFleetId: str; ClusterArn: str
class AddInstanceGroupsOutput:
    JobFlowId: str; InstanceGroupIds: list[str]; ClusterArn: str
class AddJobFlowStepsOutput:
    StepIds: list[str]
class AddTagsOutput:
    ...
class Application:
    Name: str; Version: str; Args: list[str]; AdditionalInfo: dict[str, str]
class AutoScalingPolicyDescription:
    Status: AutoScalingPolicyStatus; Constraints: ScalingConstraints; Rules: list[ScalingRule]
class AutoScalingPolicyStateChangeReason:
    Code: AutoScalingPolicyStateChangeReasonCode; Message: str
class AutoScalingPolicyStatus:
    State: AutoScalingPolicyState; StateChangeReason: AutoScalingPolicyStateChangeReason
class AutoTerminationPolicy:
    IdleTimeout: int
class BlockPublicAccessConfiguration:
    BlockPublicSecurityGroupRules: bool; PermittedPublicSecurityGroupRuleRanges: list[PortRange]
class BlockPublicAccessConfigurationMetadata:
    CreationDateTime: str; CreatedByArn: str
class CancelStepsInfo:
    StepId: str; Status: CancelStepsRequestStatus; Reason: str
class CancelStepsOutput:
    CancelStepsInfoList: list[CancelStepsInfo]
class CloudWatchAlarmDefinition:
    ComparisonOperator: _ComparisonOperator; EvaluationPeriods: int; MetricName: str; Namespace: str; Period: int
    Statistic: _Statistic; Threshold: float; Unit: _Unit; Dimensions: list[MetricDimension]
class CloudWatchLogConfiguration:
    Enabled: bool; LogGroupName: str; LogStreamNamePrefix: str; EncryptionKeyArn: str; LogTypes: dict[str, list[str]]
class Cluster:
    Id: str; Name: str; Status: ClusterStatus; Ec2InstanceAttributes: _Ec2InstanceAttributes
    InstanceCollectionType: _InstanceCollectionType; LogUri: str; LogEncryptionKmsKeyId: str; RequestedAmiVersion: str
    RunningAmiVersion: str; ReleaseLabel: str; AutoTerminate: bool; TerminationProtected: bool
    UnhealthyNodeReplacement: bool; VisibleToAllUsers: bool; Applications: list[Application]; Tags: list[Tag]
    ServiceRole: str; NormalizedInstanceHours: int; MasterPublicDnsName: str; Configurations: list[Configuration]
    SecurityConfiguration: str; AutoScalingRole: str; ScaleDownBehavior: _ScaleDownBehavior; CustomAmiId: str
    EbsRootVolumeSize: int; RepoUpgradeOnBoot: _RepoUpgradeOnBoot; KerberosAttributes: _KerberosAttributes
    ClusterArn: str; OutpostArn: str; StepConcurrencyLevel: int; PlacementGroups: list[PlacementGroupConfig]
    OsReleaseLabel: str; EbsRootVolumeIops: int; EbsRootVolumeThroughput: int; ExtendedSupport: bool
    MonitoringConfiguration: _MonitoringConfiguration; SessionEnabled: bool
class ClusterStateChangeReason:
    Code: ClusterStateChangeReasonCode; Message: str
class ClusterStatus:
    State: ClusterState; StateChangeReason: ClusterStateChangeReason; Timeline: ClusterTimeline
    ErrorDetails: list[ErrorDetail]
class ClusterSummary:
    Id: str; Name: str; Status: ClusterStatus; NormalizedInstanceHours: int; ClusterArn: str; OutpostArn: str
class ClusterTimeline:
    CreationDateTime: str; ReadyDateTime: str; EndDateTime: str
class Command:
    Name: str; ScriptPath: str; Args: list[str]
class ComputeLimits:
    UnitType: ComputeLimitsUnitType; MinimumCapacityUnits: int; MaximumCapacityUnits: int
    MaximumOnDemandCapacityUnits: int; MaximumCoreCapacityUnits: int
class Configuration:
    Classification: str; Configurations: list[Configuration]; Properties: dict[str, str]
class CreatePersistentAppUIOutput:
    PersistentAppUIId: str; RuntimeRoleEnabledCluster: bool
class CreateSecurityConfigurationOutput:
    Name: str; CreationDateTime: str
class CreateStudioOutput:
    StudioId: str; Url: str
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
    ReleaseLabel: str; Applications: list[SimplifiedApplication]; NextToken: str; AvailableOSReleases: list[OSRelease]
class DescribeSecurityConfigurationOutput:
    Name: str; SecurityConfiguration: str; CreationDateTime: str
class DescribeStepOutput:
    Step: _Step
class DescribeStudioOutput:
    Studio: _Studio
class EbsBlockDevice:
    VolumeSpecification: _VolumeSpecification; Device: str
class EbsVolume:
    Device: str; VolumeId: str
class Ec2InstanceAttributes:
    Ec2KeyName: str; Ec2SubnetId: str; RequestedEc2SubnetIds: list[str]; Ec2AvailabilityZone: str
    RequestedEc2AvailabilityZones: list[str]; IamInstanceProfile: str; EmrManagedMasterSecurityGroup: str
    EmrManagedSlaveSecurityGroup: str; ServiceAccessSecurityGroup: str; AdditionalMasterSecurityGroups: list[str]
    AdditionalSlaveSecurityGroups: list[str]
class ErrorDetail:
    ErrorCode: str; ErrorData: list[dict[str, str]]; ErrorMessage: str
class ExecutionEngineConfig:
    Id: str; Type: ExecutionEngineType; MasterInstanceSecurityGroupId: str; ExecutionRoleArn: str
class FailureDetails:
    Reason: str; Message: str; LogFile: str
class GetAutoTerminationPolicyOutput:
    AutoTerminationPolicy: _AutoTerminationPolicy
class GetBlockPublicAccessConfigurationOutput:
    BlockPublicAccessConfiguration: _BlockPublicAccessConfiguration
    BlockPublicAccessConfigurationMetadata: _BlockPublicAccessConfigurationMetadata
class GetClusterSessionCredentialsOutput:
    Credentials: _Credentials; ExpiresAt: str
class GetManagedScalingPolicyOutput:
    ManagedScalingPolicy: _ManagedScalingPolicy
class GetOnClusterAppUIPresignedURLOutput:
    PresignedURLReady: bool; PresignedURL: str
class GetPersistentAppUIPresignedURLOutput:
    PresignedURLReady: bool; PresignedURL: str
class GetSessionEndpointOutput:
    Endpoint: str; AuthToken: str; AuthTokenExpirationTime: str; Credentials: _Credentials
class GetSessionOutput:
    Session: _Session
class GetStudioSessionMappingOutput:
    SessionMapping: SessionMappingDetail
class HadoopStepConfig:
    Jar: str; Properties: dict[str, str]; MainClass: str; Args: list[str]
class Instance:
    Id: str; Ec2InstanceId: str; PublicDnsName: str; PublicIpAddress: str; PrivateDnsName: str; PrivateIpAddress: str
    Status: InstanceStatus; InstanceGroupId: str; InstanceFleetId: str; Market: MarketType; InstanceType: str
    EbsVolumes: list[EbsVolume]
class InstanceFleet:
    Id: str; Name: str; Status: InstanceFleetStatus; InstanceFleetType: _InstanceFleetType
    TargetOnDemandCapacity: int; TargetSpotCapacity: int; ProvisionedOnDemandCapacity: int
    ProvisionedSpotCapacity: int; InstanceTypeSpecifications: list[InstanceTypeSpecification]
    LaunchSpecifications: InstanceFleetProvisioningSpecifications
    ResizeSpecifications: InstanceFleetResizingSpecifications; Context: str
class InstanceFleetProvisioningSpecifications:
    SpotSpecification: SpotProvisioningSpecification; OnDemandSpecification: OnDemandProvisioningSpecification
class InstanceFleetResizingSpecifications:
    SpotResizeSpecification: SpotResizingSpecification; OnDemandResizeSpecification: OnDemandResizingSpecification
class InstanceFleetStateChangeReason:
    Code: InstanceFleetStateChangeReasonCode; Message: str
class InstanceFleetStatus:
    State: InstanceFleetState; StateChangeReason: InstanceFleetStateChangeReason; Timeline: InstanceFleetTimeline
class InstanceFleetTimeline:
    CreationDateTime: str; ReadyDateTime: str; EndDateTime: str
class InstanceGroup:
    Id: str; Name: str; Market: MarketType; InstanceGroupType: _InstanceGroupType; BidPrice: str; InstanceType: str
    RequestedInstanceCount: int; RunningInstanceCount: int; Status: InstanceGroupStatus
    Configurations: list[Configuration]; ConfigurationsVersion: int
    LastSuccessfullyAppliedConfigurations: list[Configuration]; LastSuccessfullyAppliedConfigurationsVersion: int
    EbsBlockDevices: list[EbsBlockDevice]; EbsOptimized: bool; ShrinkPolicy: _ShrinkPolicy
    AutoScalingPolicy: AutoScalingPolicyDescription; CustomAmiId: str
class InstanceGroupStateChangeReason:
    Code: InstanceGroupStateChangeReasonCode; Message: str
class InstanceGroupStatus:
    State: InstanceGroupState; StateChangeReason: InstanceGroupStateChangeReason; Timeline: InstanceGroupTimeline
class InstanceGroupTimeline:
    CreationDateTime: str; ReadyDateTime: str; EndDateTime: str
class InstanceResizePolicy:
    InstancesToTerminate: list[str]; InstancesToProtect: list[str]; InstanceTerminationTimeout: int
class InstanceStateChangeReason:
    Code: InstanceStateChangeReasonCode; Message: str
class InstanceStatus:
    State: InstanceState; StateChangeReason: InstanceStateChangeReason; Timeline: InstanceTimeline
class InstanceTimeline:
    CreationDateTime: str; ReadyDateTime: str; EndDateTime: str
class InstanceTypeSpecification:
    InstanceType: str; WeightedCapacity: int; BidPrice: str; BidPriceAsPercentageOfOnDemandPrice: float
    Configurations: list[Configuration]; EbsBlockDevices: list[EbsBlockDevice]; EbsOptimized: bool; CustomAmiId: str
    Priority: float
class KerberosAttributes:
    Realm: str; KdcAdminPassword: str; CrossRealmTrustPrincipalPassword: str; AdDomainJoinUser: str
    AdDomainJoinPassword: str
class ListBootstrapActionsOutput:
    BootstrapActions: list[Command]; Marker: str
class ListClustersOutput:
    Clusters: list[ClusterSummary]; Marker: str
class ListInstanceFleetsOutput:
    InstanceFleets: list[InstanceFleet]; Marker: str
class ListInstanceGroupsOutput:
    InstanceGroups: list[InstanceGroup]; Marker: str
class ListInstancesOutput:
    Instances: list[Instance]; Marker: str
class ListNotebookExecutionsOutput:
    NotebookExecutions: list[NotebookExecutionSummary]; Marker: str
class ListReleaseLabelsOutput:
    ReleaseLabels: list[str]; NextToken: str
class ListSecurityConfigurationsOutput:
    SecurityConfigurations: list[SecurityConfigurationSummary]; Marker: str
class ListSessionsOutput:
    Sessions: list[Session]; NextToken: str
class ListStepsOutput:
    Steps: list[StepSummary]; Marker: str
class ListStudioSessionMappingsOutput:
    SessionMappings: list[SessionMappingSummary]; Marker: str
class ListStudiosOutput:
    Studios: list[StudioSummary]; Marker: str
class ListSupportedInstanceTypesOutput:
    SupportedInstanceTypes: list[SupportedInstanceType]; Marker: str
class ManagedScalingPolicy:
    ComputeLimits: _ComputeLimits; UtilizationPerformanceIndex: int; ScalingStrategy: _ScalingStrategy
class MetricDimension:
    Key: str; Value: str
class ModifyClusterOutput:
    StepConcurrencyLevel: int; ExtendedSupport: bool
class MonitoringConfiguration:
    CloudWatchLogConfiguration: _CloudWatchLogConfiguration; S3LoggingConfiguration: _S3LoggingConfiguration
class NotebookExecution:
    NotebookExecutionId: str; EditorId: str; ExecutionEngine: ExecutionEngineConfig; NotebookExecutionName: str
    NotebookParams: str; Status: NotebookExecutionStatus; StartTime: str; EndTime: str; Arn: str
    OutputNotebookURI: str; LastStateChangeReason: str; NotebookInstanceSecurityGroupId: str; Tags: list[Tag]
    NotebookS3Location: NotebookS3LocationForOutput; OutputNotebookS3Location: OutputNotebookS3LocationForOutput
    OutputNotebookFormat: _OutputNotebookFormat; EnvironmentVariables: dict[str, str]
class NotebookExecutionSummary:
    NotebookExecutionId: str; EditorId: str; NotebookExecutionName: str; Status: NotebookExecutionStatus
    StartTime: str; EndTime: str; NotebookS3Location: NotebookS3LocationForOutput; ExecutionEngineId: str
class NotebookS3LocationForOutput:
    Bucket: str; Key: str
class OSRelease:
    Label: str
class OnDemandCapacityReservationOptions:
    UsageStrategy: OnDemandCapacityReservationUsageStrategy
    CapacityReservationPreference: OnDemandCapacityReservationPreference; CapacityReservationResourceGroupArn: str
class OnDemandProvisioningSpecification:
    AllocationStrategy: OnDemandProvisioningAllocationStrategy
    CapacityReservationOptions: OnDemandCapacityReservationOptions
class OnDemandResizingSpecification:
    TimeoutDurationMinutes: int; AllocationStrategy: OnDemandProvisioningAllocationStrategy
    CapacityReservationOptions: OnDemandCapacityReservationOptions
class OutputNotebookS3LocationForOutput:
    Bucket: str; Key: str
class PersistentAppUI:
    PersistentAppUIId: str; PersistentAppUITypeList: list[PersistentAppUIType]; PersistentAppUIStatus: str
    AuthorId: str; CreationTime: str; LastModifiedTime: str; LastStateChangeReason: str; Tags: list[Tag]
class PlacementGroupConfig:
    InstanceRole: InstanceRoleType; PlacementStrategy: PlacementGroupStrategy
class PortRange:
    MinRange: int; MaxRange: int
class PutAutoScalingPolicyOutput:
    ClusterId: str; InstanceGroupId: str; AutoScalingPolicy: AutoScalingPolicyDescription; ClusterArn: str
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
    JobFlowId: str; ClusterArn: str
class S3LoggingConfiguration:
    LogTypeUploadPolicy: dict[str, LogUploadPolicyValue]
class ScalingAction:
    Market: MarketType; SimpleScalingPolicyConfiguration: _SimpleScalingPolicyConfiguration
class ScalingConstraints:
    MinCapacity: int; MaxCapacity: int
class ScalingRule:
    Name: str; Description: str; Action: ScalingAction; Trigger: ScalingTrigger
class ScalingTrigger:
    CloudWatchAlarmDefinition: _CloudWatchAlarmDefinition
class SdkHttpMetadata:
    AllHttpHeaders: dict[str, list[str]]; HttpHeaders: dict[str, str]; HttpStatusCode: int
class SdkResponseMetadata:
    RequestId: str
class SecurityConfigurationSummary:
    Name: str; CreationDateTime: str
class Session:
    Id: str; ClusterId: str; Name: str; Arn: str; State: SessionState; StateChangeReason: str; ReleaseLabel: str
    ExecutionRoleArn: str; AccountId: str; CreatedAt: str; UpdatedAt: str; StartedAt: str; EndedAt: str
    IdleSince: str; EngineConfigurations: list[Configuration]; MonitoringConfiguration: SessionMonitoringConfiguration
    SessionIdleTimeoutInMinutes: int; ServerUrl: str; Tags: list[Tag]
class SessionCloudWatchLoggingConfiguration:
    Enabled: bool; LogGroup: str; LogStreamNamePrefix: str; EncryptionKeyArn: str; LogTypes: dict[str, list[str]]
class SessionManagedLoggingConfiguration:
    Enabled: bool; EncryptionKeyArn: str
class SessionMappingDetail:
    StudioId: str; IdentityId: str; IdentityName: str; IdentityType: _IdentityType; SessionPolicyArn: str
    CreationTime: str; LastModifiedTime: str
class SessionMappingSummary:
    StudioId: str; IdentityId: str; IdentityName: str; IdentityType: _IdentityType; SessionPolicyArn: str
    CreationTime: str
class SessionMonitoringConfiguration:
    CloudWatchLoggingConfiguration: SessionCloudWatchLoggingConfiguration
    ManagedLoggingConfiguration: SessionManagedLoggingConfiguration
    S3LoggingConfiguration: SessionS3LoggingConfiguration
class SessionS3LoggingConfiguration:
    Enabled: bool; LogUri: str; EncryptionKeyArn: str; LogTypes: dict[str, list[str]]
class ShrinkPolicy:
    DecommissionTimeout: int; InstanceResizePolicy: _InstanceResizePolicy
class SimpleScalingPolicyConfiguration:
    AdjustmentType: _AdjustmentType; ScalingAdjustment: int; CoolDown: int
class SimplifiedApplication:
    Name: str; Version: str
class SpotProvisioningSpecification:
    TimeoutDurationMinutes: int; TimeoutAction: SpotProvisioningTimeoutAction; BlockDurationMinutes: int
    AllocationStrategy: SpotProvisioningAllocationStrategy
class SpotResizingSpecification:
    TimeoutDurationMinutes: int; AllocationStrategy: SpotProvisioningAllocationStrategy
class StartNotebookExecutionOutput:
    NotebookExecutionId: str
class StartSessionOutput:
    Id: str; ClusterId: str; Arn: str; AccountId: str; State: SessionState
class Step:
    Id: str; Name: str; Config: HadoopStepConfig; ActionOnFailure: _ActionOnFailure; Status: StepStatus
    ExecutionRoleArn: str; LogUri: str; EncryptionKeyArn: str; AdditionalInfo: StepAdditionalInfo
class StepAdditionalInfo:
    ResourceManagerApplicationIds: list[str]; ResourceManager: str
class StepStateChangeReason:
    Code: StepStateChangeReasonCode; Message: str
class StepStatus:
    State: StepState; StateChangeReason: StepStateChangeReason; FailureDetails: _FailureDetails
    Timeline: StepTimeline
class StepSummary:
    Id: str; Name: str; Config: HadoopStepConfig; ActionOnFailure: _ActionOnFailure; Status: StepStatus; LogUri: str
    EncryptionKeyArn: str; AdditionalInfo: StepAdditionalInfo
class StepTimeline:
    CreationDateTime: str; StartDateTime: str; EndDateTime: str
class Studio:
    StudioId: str; StudioArn: str; Name: str; Description: str; AuthMode: _AuthMode; VpcId: str; SubnetIds: list[str]
    ServiceRole: str; UserRole: str; WorkspaceSecurityGroupId: str; EngineSecurityGroupId: str; Url: str
    CreationTime: str; DefaultS3Location: str; IdpAuthUrl: str; IdpRelayStateParameterName: str; Tags: list[Tag]
    IdcInstanceArn: str; TrustedIdentityPropagationEnabled: bool; IdcUserAssignment: _IdcUserAssignment
    EncryptionKeyArn: str
class StudioSummary:
    StudioId: str; Name: str; VpcId: str; Description: str; Url: str; AuthMode: _AuthMode; CreationTime: str
class SupportedInstanceType:
    Type: str; MemoryGB: float; StorageGB: int; Vcpu: int; Is64BitsOnly: bool; InstanceFamilyId: str
    EbsOptimizedAvailable: bool; EbsOptimizedByDefault: bool; NumberOfDisks: int; EbsStorageOnly: bool
    Architecture: str
class Tag:
    Key: str; Value: str
class TerminateSessionOutput:
    ClusterId: str; SessionId: str; State: SessionState
class UsernamePassword:
    Username: str; Password: str
class VolumeSpecification:
    VolumeType: str; Iops: int; SizeInGB: int; Throughput: int
class addStep:
    StepId: str; SdkHttpMetadata: _SdkHttpMetadata; SdkResponseMetadata: _SdkResponseMetadata
class cancelStep:
    CancelStepsInfo: _CancelStepsInfo; SdkHttpMetadata: _SdkHttpMetadata; SdkResponseMetadata: _SdkResponseMetadata
class createCluster:
    ClusterId: str; ClusterArn: str; SdkHttpMetadata: _SdkHttpMetadata; SdkResponseMetadata: _SdkResponseMetadata

_T0 = TypeVar("_T0", default=AddInstanceFleetOutput)
_T1 = TypeVar("_T1", default=AddInstanceGroupsOutput)
_T2 = TypeVar("_T2", default=AddJobFlowStepsOutput)
_T3 = TypeVar("_T3", default=addStep)
_T4 = TypeVar("_T4", default=Any)
_T5 = TypeVar("_T5", default=AddTagsOutput)
_T6 = TypeVar("_T6", default=cancelStep)
_T7 = TypeVar("_T7", default=CancelStepsOutput)
_T8 = TypeVar("_T8", default=createCluster)
_T9 = TypeVar("_T9", default=CreatePersistentAppUIOutput)
_T10 = TypeVar("_T10", default=CreateSecurityConfigurationOutput)
_T11 = TypeVar("_T11", default=CreateStudioOutput)
_T12 = TypeVar("_T12", default=DeleteSecurityConfigurationOutput)
_T13 = TypeVar("_T13", default=DescribeClusterOutput)
_T14 = TypeVar("_T14", default=DescribeNotebookExecutionOutput)
_T15 = TypeVar("_T15", default=DescribePersistentAppUIOutput)
_T16 = TypeVar("_T16", default=DescribeReleaseLabelOutput)
_T17 = TypeVar("_T17", default=DescribeSecurityConfigurationOutput)
_T18 = TypeVar("_T18", default=DescribeStepOutput)
_T19 = TypeVar("_T19", default=DescribeStudioOutput)
_T20 = TypeVar("_T20", default=GetAutoTerminationPolicyOutput)
_T21 = TypeVar("_T21", default=GetBlockPublicAccessConfigurationOutput)
_T22 = TypeVar("_T22", default=GetClusterSessionCredentialsOutput)
_T23 = TypeVar("_T23", default=GetManagedScalingPolicyOutput)
_T24 = TypeVar("_T24", default=GetOnClusterAppUIPresignedURLOutput)
_T25 = TypeVar("_T25", default=GetPersistentAppUIPresignedURLOutput)
_T26 = TypeVar("_T26", default=GetSessionOutput)
_T27 = TypeVar("_T27", default=GetSessionEndpointOutput)
_T28 = TypeVar("_T28", default=GetStudioSessionMappingOutput)
_T29 = TypeVar("_T29", default=ListBootstrapActionsOutput)
_T30 = TypeVar("_T30", default=ListClustersOutput)
_T31 = TypeVar("_T31", default=ListInstanceFleetsOutput)
_T32 = TypeVar("_T32", default=ListInstanceGroupsOutput)
_T33 = TypeVar("_T33", default=ListInstancesOutput)
_T34 = TypeVar("_T34", default=ListNotebookExecutionsOutput)
_T35 = TypeVar("_T35", default=ListReleaseLabelsOutput)
_T36 = TypeVar("_T36", default=ListSecurityConfigurationsOutput)
_T37 = TypeVar("_T37", default=ListSessionsOutput)
_T38 = TypeVar("_T38", default=ListStepsOutput)
_T39 = TypeVar("_T39", default=ListStudioSessionMappingsOutput)
_T40 = TypeVar("_T40", default=ListStudiosOutput)
_T41 = TypeVar("_T41", default=ListSupportedInstanceTypesOutput)
_T42 = TypeVar("_T42", default=ModifyClusterOutput)
_T43 = TypeVar("_T43", default=PutAutoScalingPolicyOutput)
_T44 = TypeVar("_T44", default=PutAutoTerminationPolicyOutput)
_T45 = TypeVar("_T45", default=PutBlockPublicAccessConfigurationOutput)
_T46 = TypeVar("_T46", default=PutManagedScalingPolicyOutput)
_T47 = TypeVar("_T47", default=RemoveAutoScalingPolicyOutput)
_T48 = TypeVar("_T48", default=RemoveAutoTerminationPolicyOutput)
_T49 = TypeVar("_T49", default=RemoveManagedScalingPolicyOutput)
_T50 = TypeVar("_T50", default=RemoveTagsOutput)
_T51 = TypeVar("_T51", default=RunJobFlowOutput)
_T52 = TypeVar("_T52", default=StartNotebookExecutionOutput)
_T53 = TypeVar("_T53", default=StartSessionOutput)
_T54 = TypeVar("_T54", default=TerminateSessionOutput)

class _AddInstanceFleet(CallOptions, total=False):
    ClusterId: Required[str]; InstanceFleet: Required[InstanceFleetConfigDict]
def add_instance_fleet(name: str, /, *, result: type[_T0] = ..., select: Callable[[AddInstanceFleetOutput], _T0] = ..., **arguments: Unpack[_AddInstanceFleet]) -> Task[_T0]: ...

class _AddInstanceGroups(CallOptions, total=False):
    InstanceGroups: Required[Sequence[InstanceGroupConfigDict]]; JobFlowId: Required[str]
def add_instance_groups(name: str, /, *, result: type[_T1] = ..., select: Callable[[AddInstanceGroupsOutput], _T1] = ..., **arguments: Unpack[_AddInstanceGroups]) -> Task[_T1]: ...

class _AddJobFlowSteps(CallOptions, total=False):
    JobFlowId: Required[str]; Steps: Required[Sequence[StepConfigDict]]; ExecutionRoleArn: str
def add_job_flow_steps(name: str, /, *, result: type[_T2] = ..., select: Callable[[AddJobFlowStepsOutput], _T2] = ..., **arguments: Unpack[_AddJobFlowSteps]) -> Task[_T2]: ...

class _AddStep(PlainOptions, total=False):
    ClusterId: Required[str]; Step: Required[StepConfigDict]; ExecutionRoleArn: str
@overload
def add_step(name: str, /, *, result: type[_T3] = ..., select: Callable[[addStep], _T3] = ..., **arguments: Unpack[_AddStep]) -> Task[_T3]: ...
@overload
def add_step(name: str, /, *, wait: Literal[True], result: type[_T4] = ..., select: Callable[[Any], _T4] = ..., **arguments: Unpack[_AddStep]) -> Task[_T4]: ...

class _AddTags(CallOptions, total=False):
    ResourceId: Required[str]; Tags: Required[Sequence[TagDict | Tag]]; ClusterId: str
def add_tags(name: str, /, *, result: type[_T5] = ..., select: Callable[[AddTagsOutput], _T5] = ..., **arguments: Unpack[_AddTags]) -> Task[_T5]: ...

class _CancelStep(CallOptions, total=False):
    ClusterId: Required[str]; StepId: Required[str]
def cancel_step(name: str, /, *, result: type[_T6] = ..., select: Callable[[cancelStep], _T6] = ..., **arguments: Unpack[_CancelStep]) -> Task[_T6]: ...

class _CancelSteps(CallOptions, total=False):
    ClusterId: Required[str]; StepIds: Required[Sequence[str]]; StepCancellationOption: _StepCancellationOption | str
def cancel_steps(name: str, /, *, result: type[_T7] = ..., select: Callable[[CancelStepsOutput], _T7] = ..., **arguments: Unpack[_CancelSteps]) -> Task[_T7]: ...

class _CreateCluster(PlainOptions, total=False):
    Name: Required[str]; LogUri: str; LogEncryptionKmsKeyId: str; AdditionalInfo: str; AmiVersion: str
    ReleaseLabel: str; Instances: Required[JobFlowInstancesConfigDict]; StepExecutionRoleArn: str
    BootstrapActions: Sequence[BootstrapActionConfigDict]; SupportedProducts: Sequence[str]
    NewSupportedProducts: Sequence[SupportedProductConfigDict]; Applications: Sequence[ApplicationDict | Application]
    Configurations: Sequence[ConfigurationDict | Configuration]; VisibleToAllUsers: bool; JobFlowRole: str
    ServiceRole: str; Tags: Sequence[TagDict | Tag]; SecurityConfiguration: str; AutoScalingRole: str
    ScaleDownBehavior: _ScaleDownBehavior | str; CustomAmiId: str; EbsRootVolumeSize: int
    RepoUpgradeOnBoot: _RepoUpgradeOnBoot | str; KerberosAttributes: KerberosAttributesDict | _KerberosAttributes
    StepConcurrencyLevel: int; ManagedScalingPolicy: ManagedScalingPolicyDict | _ManagedScalingPolicy
    PlacementGroupConfigs: Sequence[PlacementGroupConfigDict | PlacementGroupConfig]
    AutoTerminationPolicy: AutoTerminationPolicyDict | _AutoTerminationPolicy; OSReleaseLabel: str
    EbsRootVolumeIops: int; EbsRootVolumeThroughput: int; ExtendedSupport: bool
    MonitoringConfiguration: MonitoringConfigurationDict | _MonitoringConfiguration; SessionEnabled: bool
@overload
def create_cluster(name: str, /, *, result: type[_T8] = ..., select: Callable[[createCluster], _T8] = ..., **arguments: Unpack[_CreateCluster]) -> Task[_T8]: ...
@overload
def create_cluster(name: str, /, *, wait: Literal[True], result: type[_T4] = ..., select: Callable[[Any], _T4] = ..., **arguments: Unpack[_CreateCluster]) -> Task[_T4]: ...

class _CreatePersistentAppUi(CallOptions, total=False):
    TargetResourceArn: Required[str]; EmrContainersConfig: EMRContainersConfigDict; Tags: Sequence[TagDict | Tag]
    XReferer: str; ProfilerType: _ProfilerType | str
def create_persistent_app_ui(name: str, /, *, result: type[_T9] = ..., select: Callable[[CreatePersistentAppUIOutput], _T9] = ..., **arguments: Unpack[_CreatePersistentAppUi]) -> Task[_T9]: ...

class _CreateSecurityConfiguration(CallOptions, total=False):
    Name: Required[str]; SecurityConfiguration: Required[str]
def create_security_configuration(name: str, /, *, result: type[_T10] = ..., select: Callable[[CreateSecurityConfigurationOutput], _T10] = ..., **arguments: Unpack[_CreateSecurityConfiguration]) -> Task[_T10]: ...

class _CreateStudio(CallOptions, total=False):
    Name: Required[str]; Description: str; AuthMode: Required[_AuthMode | str]; VpcId: Required[str]
    SubnetIds: Required[Sequence[str]]; ServiceRole: Required[str]; UserRole: str
    WorkspaceSecurityGroupId: Required[str]; EngineSecurityGroupId: Required[str]; DefaultS3Location: Required[str]
    IdpAuthUrl: str; IdpRelayStateParameterName: str; Tags: Sequence[TagDict | Tag]
    TrustedIdentityPropagationEnabled: bool; IdcUserAssignment: _IdcUserAssignment | str; IdcInstanceArn: str
    EncryptionKeyArn: str
def create_studio(name: str, /, *, result: type[_T11] = ..., select: Callable[[CreateStudioOutput], _T11] = ..., **arguments: Unpack[_CreateStudio]) -> Task[_T11]: ...

class _CreateStudioSessionMapping(CallOptions, total=False):
    StudioId: Required[str]; IdentityId: str; IdentityName: str; IdentityType: Required[_IdentityType | str]
    SessionPolicyArn: Required[str]
def create_studio_session_mapping(name: str, /, *, result: type[_T4] = ..., select: Callable[[Any], _T4] = ..., **arguments: Unpack[_CreateStudioSessionMapping]) -> Task[_T4]: ...

class _DeleteSecurityConfiguration(CallOptions, total=False):
    Name: Required[str]
def delete_security_configuration(name: str, /, *, result: type[_T12] = ..., select: Callable[[DeleteSecurityConfigurationOutput], _T12] = ..., **arguments: Unpack[_DeleteSecurityConfiguration]) -> Task[_T12]: ...

class _DeleteStudio(CallOptions, total=False):
    StudioId: Required[str]
def delete_studio(name: str, /, *, result: type[_T4] = ..., select: Callable[[Any], _T4] = ..., **arguments: Unpack[_DeleteStudio]) -> Task[_T4]: ...

class _DeleteStudioSessionMapping(CallOptions, total=False):
    StudioId: Required[str]; IdentityId: str; IdentityName: str; IdentityType: Required[_IdentityType | str]
def delete_studio_session_mapping(name: str, /, *, result: type[_T4] = ..., select: Callable[[Any], _T4] = ..., **arguments: Unpack[_DeleteStudioSessionMapping]) -> Task[_T4]: ...

class _DescribeCluster(CallOptions, total=False):
    ClusterId: Required[str]
def describe_cluster(name: str, /, *, result: type[_T13] = ..., select: Callable[[DescribeClusterOutput], _T13] = ..., **arguments: Unpack[_DescribeCluster]) -> Task[_T13]: ...

class _DescribeNotebookExecution(CallOptions, total=False):
    NotebookExecutionId: Required[str]
def describe_notebook_execution(name: str, /, *, result: type[_T14] = ..., select: Callable[[DescribeNotebookExecutionOutput], _T14] = ..., **arguments: Unpack[_DescribeNotebookExecution]) -> Task[_T14]: ...

class _DescribePersistentAppUi(CallOptions, total=False):
    PersistentAppUIId: Required[str]
def describe_persistent_app_ui(name: str, /, *, result: type[_T15] = ..., select: Callable[[DescribePersistentAppUIOutput], _T15] = ..., **arguments: Unpack[_DescribePersistentAppUi]) -> Task[_T15]: ...

class _DescribeReleaseLabel(CallOptions, total=False):
    ReleaseLabel: str; NextToken: str; MaxResults: int
def describe_release_label(name: str, /, *, result: type[_T16] = ..., select: Callable[[DescribeReleaseLabelOutput], _T16] = ..., **arguments: Unpack[_DescribeReleaseLabel]) -> Task[_T16]: ...

class _DescribeSecurityConfiguration(CallOptions, total=False):
    Name: Required[str]
def describe_security_configuration(name: str, /, *, result: type[_T17] = ..., select: Callable[[DescribeSecurityConfigurationOutput], _T17] = ..., **arguments: Unpack[_DescribeSecurityConfiguration]) -> Task[_T17]: ...

class _DescribeStep(CallOptions, total=False):
    ClusterId: Required[str]; StepId: Required[str]
def describe_step(name: str, /, *, result: type[_T18] = ..., select: Callable[[DescribeStepOutput], _T18] = ..., **arguments: Unpack[_DescribeStep]) -> Task[_T18]: ...

class _DescribeStudio(CallOptions, total=False):
    StudioId: Required[str]
def describe_studio(name: str, /, *, result: type[_T19] = ..., select: Callable[[DescribeStudioOutput], _T19] = ..., **arguments: Unpack[_DescribeStudio]) -> Task[_T19]: ...

class _GetAutoTerminationPolicy(CallOptions, total=False):
    ClusterId: Required[str]
def get_auto_termination_policy(name: str, /, *, result: type[_T20] = ..., select: Callable[[GetAutoTerminationPolicyOutput], _T20] = ..., **arguments: Unpack[_GetAutoTerminationPolicy]) -> Task[_T20]: ...

class _GetBlockPublicAccessConfiguration(CallOptions, total=False):
    ...
def get_block_public_access_configuration(name: str, /, *, result: type[_T21] = ..., select: Callable[[GetBlockPublicAccessConfigurationOutput], _T21] = ..., **arguments: Unpack[_GetBlockPublicAccessConfiguration]) -> Task[_T21]: ...

class _GetClusterSessionCredentials(CallOptions, total=False):
    ClusterId: Required[str]; ExecutionRoleArn: str
def get_cluster_session_credentials(name: str, /, *, result: type[_T22] = ..., select: Callable[[GetClusterSessionCredentialsOutput], _T22] = ..., **arguments: Unpack[_GetClusterSessionCredentials]) -> Task[_T22]: ...

class _GetManagedScalingPolicy(CallOptions, total=False):
    ClusterId: Required[str]
def get_managed_scaling_policy(name: str, /, *, result: type[_T23] = ..., select: Callable[[GetManagedScalingPolicyOutput], _T23] = ..., **arguments: Unpack[_GetManagedScalingPolicy]) -> Task[_T23]: ...

class _GetOnClusterAppUiPresignedUrl(CallOptions, total=False):
    ClusterId: Required[str]; OnClusterAppUIType: _OnClusterAppUIType | str; ApplicationId: str; DryRun: bool
    ExecutionRoleArn: str
def get_on_cluster_app_ui_presigned_url(name: str, /, *, result: type[_T24] = ..., select: Callable[[GetOnClusterAppUIPresignedURLOutput], _T24] = ..., **arguments: Unpack[_GetOnClusterAppUiPresignedUrl]) -> Task[_T24]: ...

class _GetPersistentAppUiPresignedUrl(CallOptions, total=False):
    PersistentAppUIId: Required[str]; PersistentAppUIType: _PersistentAppUIType | str; ApplicationId: str
    AuthProxyCall: bool; ExecutionRoleArn: str
def get_persistent_app_ui_presigned_url(name: str, /, *, result: type[_T25] = ..., select: Callable[[GetPersistentAppUIPresignedURLOutput], _T25] = ..., **arguments: Unpack[_GetPersistentAppUiPresignedUrl]) -> Task[_T25]: ...

class _GetSession(CallOptions, total=False):
    ClusterId: Required[str]; SessionId: Required[str]
def get_session(name: str, /, *, result: type[_T26] = ..., select: Callable[[GetSessionOutput], _T26] = ..., **arguments: Unpack[_GetSession]) -> Task[_T26]: ...

class _GetSessionEndpoint(CallOptions, total=False):
    ClusterId: Required[str]; SessionId: Required[str]
def get_session_endpoint(name: str, /, *, result: type[_T27] = ..., select: Callable[[GetSessionEndpointOutput], _T27] = ..., **arguments: Unpack[_GetSessionEndpoint]) -> Task[_T27]: ...

class _GetStudioSessionMapping(CallOptions, total=False):
    StudioId: Required[str]; IdentityId: str; IdentityName: str; IdentityType: Required[_IdentityType | str]
def get_studio_session_mapping(name: str, /, *, result: type[_T28] = ..., select: Callable[[GetStudioSessionMappingOutput], _T28] = ..., **arguments: Unpack[_GetStudioSessionMapping]) -> Task[_T28]: ...

class _ListBootstrapActions(CallOptions, total=False):
    ClusterId: Required[str]; Marker: str
def list_bootstrap_actions(name: str, /, *, result: type[_T29] = ..., select: Callable[[ListBootstrapActionsOutput], _T29] = ..., **arguments: Unpack[_ListBootstrapActions]) -> Task[_T29]: ...

class _ListClusters(CallOptions, total=False):
    CreatedAfter: str | datetime; CreatedBefore: str | datetime; ClusterStates: Sequence[ClusterState | str]
    Marker: str
def list_clusters(name: str, /, *, result: type[_T30] = ..., select: Callable[[ListClustersOutput], _T30] = ..., **arguments: Unpack[_ListClusters]) -> Task[_T30]: ...

class _ListInstanceFleets(CallOptions, total=False):
    ClusterId: Required[str]; Marker: str
def list_instance_fleets(name: str, /, *, result: type[_T31] = ..., select: Callable[[ListInstanceFleetsOutput], _T31] = ..., **arguments: Unpack[_ListInstanceFleets]) -> Task[_T31]: ...

class _ListInstanceGroups(CallOptions, total=False):
    ClusterId: Required[str]; Marker: str
def list_instance_groups(name: str, /, *, result: type[_T32] = ..., select: Callable[[ListInstanceGroupsOutput], _T32] = ..., **arguments: Unpack[_ListInstanceGroups]) -> Task[_T32]: ...

class _ListInstances(CallOptions, total=False):
    ClusterId: Required[str]; InstanceGroupId: str; InstanceGroupTypes: Sequence[InstanceGroupType | str]
    InstanceFleetId: str; InstanceFleetType: _InstanceFleetType | str; InstanceStates: Sequence[InstanceState | str]
    Marker: str
def list_instances(name: str, /, *, result: type[_T33] = ..., select: Callable[[ListInstancesOutput], _T33] = ..., **arguments: Unpack[_ListInstances]) -> Task[_T33]: ...

class _ListNotebookExecutions(CallOptions, total=False):
    EditorId: str; Status: NotebookExecutionStatus | str; From: str | datetime; To: str | datetime; Marker: str
    ExecutionEngineId: str
def list_notebook_executions(name: str, /, *, result: type[_T34] = ..., select: Callable[[ListNotebookExecutionsOutput], _T34] = ..., **arguments: Unpack[_ListNotebookExecutions]) -> Task[_T34]: ...

class _ListReleaseLabels(CallOptions, total=False):
    Filters: ReleaseLabelFilterDict; NextToken: str; MaxResults: int
def list_release_labels(name: str, /, *, result: type[_T35] = ..., select: Callable[[ListReleaseLabelsOutput], _T35] = ..., **arguments: Unpack[_ListReleaseLabels]) -> Task[_T35]: ...

class _ListSecurityConfigurations(CallOptions, total=False):
    Marker: str
def list_security_configurations(name: str, /, *, result: type[_T36] = ..., select: Callable[[ListSecurityConfigurationsOutput], _T36] = ..., **arguments: Unpack[_ListSecurityConfigurations]) -> Task[_T36]: ...

class _ListSessions(CallOptions, total=False):
    ClusterId: Required[str]; SessionStates: Sequence[SessionState | str]; NextToken: str; MaxResults: int
def list_sessions(name: str, /, *, result: type[_T37] = ..., select: Callable[[ListSessionsOutput], _T37] = ..., **arguments: Unpack[_ListSessions]) -> Task[_T37]: ...

class _ListSteps(CallOptions, total=False):
    ClusterId: Required[str]; StepStates: Sequence[StepState | str]; StepIds: Sequence[str]; Marker: str
def list_steps(name: str, /, *, result: type[_T38] = ..., select: Callable[[ListStepsOutput], _T38] = ..., **arguments: Unpack[_ListSteps]) -> Task[_T38]: ...

class _ListStudioSessionMappings(CallOptions, total=False):
    StudioId: str; IdentityType: _IdentityType | str; Marker: str
def list_studio_session_mappings(name: str, /, *, result: type[_T39] = ..., select: Callable[[ListStudioSessionMappingsOutput], _T39] = ..., **arguments: Unpack[_ListStudioSessionMappings]) -> Task[_T39]: ...

class _ListStudios(CallOptions, total=False):
    Marker: str
def list_studios(name: str, /, *, result: type[_T40] = ..., select: Callable[[ListStudiosOutput], _T40] = ..., **arguments: Unpack[_ListStudios]) -> Task[_T40]: ...

class _ListSupportedInstanceTypes(CallOptions, total=False):
    ReleaseLabel: Required[str]; Marker: str
def list_supported_instance_types(name: str, /, *, result: type[_T41] = ..., select: Callable[[ListSupportedInstanceTypesOutput], _T41] = ..., **arguments: Unpack[_ListSupportedInstanceTypes]) -> Task[_T41]: ...

class _ModifyCluster(CallOptions, total=False):
    ClusterId: Required[str]; StepConcurrencyLevel: int; ExtendedSupport: bool
def modify_cluster(name: str, /, *, result: type[_T42] = ..., select: Callable[[ModifyClusterOutput], _T42] = ..., **arguments: Unpack[_ModifyCluster]) -> Task[_T42]: ...

class _ModifyInstanceFleet(CallOptions, total=False):
    ClusterId: Required[str]; InstanceFleet: Required[InstanceFleetModifyConfigDict]
def modify_instance_fleet(name: str, /, *, result: type[_T4] = ..., select: Callable[[Any], _T4] = ..., **arguments: Unpack[_ModifyInstanceFleet]) -> Task[_T4]: ...

class _ModifyInstanceFleetByName(CallOptions, total=False):
    ClusterId: Required[str]; InstanceFleetName: Required[str]; InstanceFleet: Required[InstanceFleetModifyConfigDict]
def modify_instance_fleet_by_name(name: str, /, *, result: type[_T4] = ..., select: Callable[[Any], _T4] = ..., **arguments: Unpack[_ModifyInstanceFleetByName]) -> Task[_T4]: ...

class _ModifyInstanceGroupByName(CallOptions, total=False):
    ClusterId: Required[str]; InstanceGroupName: Required[str]; InstanceGroup: Required[InstanceGroupModifyConfigDict]
def modify_instance_group_by_name(name: str, /, *, result: type[_T4] = ..., select: Callable[[Any], _T4] = ..., **arguments: Unpack[_ModifyInstanceGroupByName]) -> Task[_T4]: ...

class _ModifyInstanceGroups(CallOptions, total=False):
    ClusterId: str; InstanceGroups: Sequence[InstanceGroupModifyConfigDict]
def modify_instance_groups(name: str, /, *, result: type[_T4] = ..., select: Callable[[Any], _T4] = ..., **arguments: Unpack[_ModifyInstanceGroups]) -> Task[_T4]: ...

class _PutAutoScalingPolicy(CallOptions, total=False):
    ClusterId: Required[str]; InstanceGroupId: Required[str]; AutoScalingPolicy: Required[AutoScalingPolicyDict]
def put_auto_scaling_policy(name: str, /, *, result: type[_T43] = ..., select: Callable[[PutAutoScalingPolicyOutput], _T43] = ..., **arguments: Unpack[_PutAutoScalingPolicy]) -> Task[_T43]: ...

class _PutAutoTerminationPolicy(CallOptions, total=False):
    ClusterId: Required[str]; AutoTerminationPolicy: AutoTerminationPolicyDict | _AutoTerminationPolicy
def put_auto_termination_policy(name: str, /, *, result: type[_T44] = ..., select: Callable[[PutAutoTerminationPolicyOutput], _T44] = ..., **arguments: Unpack[_PutAutoTerminationPolicy]) -> Task[_T44]: ...

class _PutBlockPublicAccessConfiguration(CallOptions, total=False):
    BlockPublicAccessConfiguration: Required[BlockPublicAccessConfigurationDict | _BlockPublicAccessConfiguration]
def put_block_public_access_configuration(name: str, /, *, result: type[_T45] = ..., select: Callable[[PutBlockPublicAccessConfigurationOutput], _T45] = ..., **arguments: Unpack[_PutBlockPublicAccessConfiguration]) -> Task[_T45]: ...

class _PutManagedScalingPolicy(CallOptions, total=False):
    ClusterId: Required[str]; ManagedScalingPolicy: Required[ManagedScalingPolicyDict | _ManagedScalingPolicy]
def put_managed_scaling_policy(name: str, /, *, result: type[_T46] = ..., select: Callable[[PutManagedScalingPolicyOutput], _T46] = ..., **arguments: Unpack[_PutManagedScalingPolicy]) -> Task[_T46]: ...

class _RemoveAutoScalingPolicy(CallOptions, total=False):
    ClusterId: Required[str]; InstanceGroupId: Required[str]
def remove_auto_scaling_policy(name: str, /, *, result: type[_T47] = ..., select: Callable[[RemoveAutoScalingPolicyOutput], _T47] = ..., **arguments: Unpack[_RemoveAutoScalingPolicy]) -> Task[_T47]: ...

class _RemoveAutoTerminationPolicy(CallOptions, total=False):
    ClusterId: Required[str]
def remove_auto_termination_policy(name: str, /, *, result: type[_T48] = ..., select: Callable[[RemoveAutoTerminationPolicyOutput], _T48] = ..., **arguments: Unpack[_RemoveAutoTerminationPolicy]) -> Task[_T48]: ...

class _RemoveManagedScalingPolicy(CallOptions, total=False):
    ClusterId: Required[str]
def remove_managed_scaling_policy(name: str, /, *, result: type[_T49] = ..., select: Callable[[RemoveManagedScalingPolicyOutput], _T49] = ..., **arguments: Unpack[_RemoveManagedScalingPolicy]) -> Task[_T49]: ...

class _RemoveTags(CallOptions, total=False):
    ResourceId: Required[str]; TagKeys: Required[Sequence[str]]; ClusterId: str
def remove_tags(name: str, /, *, result: type[_T50] = ..., select: Callable[[RemoveTagsOutput], _T50] = ..., **arguments: Unpack[_RemoveTags]) -> Task[_T50]: ...

class _RunJobFlow(CallOptions, total=False):
    Name: Required[str]; LogUri: str; LogEncryptionKmsKeyId: str; AdditionalInfo: str; AmiVersion: str
    ReleaseLabel: str; Instances: Required[JobFlowInstancesConfigDict]; Steps: Sequence[StepConfigDict]
    StepExecutionRoleArn: str; BootstrapActions: Sequence[BootstrapActionConfigDict]; SupportedProducts: Sequence[str]
    NewSupportedProducts: Sequence[SupportedProductConfigDict]; Applications: Sequence[ApplicationDict | Application]
    Configurations: Sequence[ConfigurationDict | Configuration]; VisibleToAllUsers: bool; JobFlowRole: str
    ServiceRole: str; Tags: Sequence[TagDict | Tag]; SecurityConfiguration: str; AutoScalingRole: str
    ScaleDownBehavior: _ScaleDownBehavior | str; CustomAmiId: str; EbsRootVolumeSize: int
    RepoUpgradeOnBoot: _RepoUpgradeOnBoot | str; KerberosAttributes: KerberosAttributesDict | _KerberosAttributes
    StepConcurrencyLevel: int; ManagedScalingPolicy: ManagedScalingPolicyDict | _ManagedScalingPolicy
    PlacementGroupConfigs: Sequence[PlacementGroupConfigDict | PlacementGroupConfig]
    AutoTerminationPolicy: AutoTerminationPolicyDict | _AutoTerminationPolicy; OsReleaseLabel: str
    EbsRootVolumeIops: int; EbsRootVolumeThroughput: int; ExtendedSupport: bool
    MonitoringConfiguration: MonitoringConfigurationDict | _MonitoringConfiguration; SessionEnabled: bool
def run_job_flow(name: str, /, *, result: type[_T51] = ..., select: Callable[[RunJobFlowOutput], _T51] = ..., **arguments: Unpack[_RunJobFlow]) -> Task[_T51]: ...

class _SetClusterTerminationProtection(CallOptions, total=False):
    ClusterId: Required[str]; TerminationProtected: Required[bool]
def set_cluster_termination_protection(name: str, /, *, result: type[_T4] = ..., select: Callable[[Any], _T4] = ..., **arguments: Unpack[_SetClusterTerminationProtection]) -> Task[_T4]: ...

class _SetKeepJobFlowAliveWhenNoSteps(CallOptions, total=False):
    JobFlowIds: Required[Sequence[str]]; KeepJobFlowAliveWhenNoSteps: Required[bool]
def set_keep_job_flow_alive_when_no_steps(name: str, /, *, result: type[_T4] = ..., select: Callable[[Any], _T4] = ..., **arguments: Unpack[_SetKeepJobFlowAliveWhenNoSteps]) -> Task[_T4]: ...

class _SetTerminationProtection(CallOptions, total=False):
    JobFlowIds: Required[Sequence[str]]; TerminationProtected: Required[bool]
def set_termination_protection(name: str, /, *, result: type[_T4] = ..., select: Callable[[Any], _T4] = ..., **arguments: Unpack[_SetTerminationProtection]) -> Task[_T4]: ...

class _SetUnhealthyNodeReplacement(CallOptions, total=False):
    JobFlowIds: Required[Sequence[str]]; UnhealthyNodeReplacement: Required[bool]
def set_unhealthy_node_replacement(name: str, /, *, result: type[_T4] = ..., select: Callable[[Any], _T4] = ..., **arguments: Unpack[_SetUnhealthyNodeReplacement]) -> Task[_T4]: ...

class _SetVisibleToAllUsers(CallOptions, total=False):
    JobFlowIds: Required[Sequence[str]]; VisibleToAllUsers: Required[bool]
def set_visible_to_all_users(name: str, /, *, result: type[_T4] = ..., select: Callable[[Any], _T4] = ..., **arguments: Unpack[_SetVisibleToAllUsers]) -> Task[_T4]: ...

class _StartNotebookExecution(CallOptions, total=False):
    EditorId: str; RelativePath: str; NotebookExecutionName: str; NotebookParams: str
    ExecutionEngine: Required[ExecutionEngineConfigDict | ExecutionEngineConfig]; ServiceRole: Required[str]
    NotebookInstanceSecurityGroupId: str; Tags: Sequence[TagDict | Tag]
    NotebookS3Location: NotebookS3LocationFromInputDict
    OutputNotebookS3Location: OutputNotebookS3LocationFromInputDict; OutputNotebookFormat: _OutputNotebookFormat | str
    EnvironmentVariables: Mapping[str, str]
def start_notebook_execution(name: str, /, *, result: type[_T52] = ..., select: Callable[[StartNotebookExecutionOutput], _T52] = ..., **arguments: Unpack[_StartNotebookExecution]) -> Task[_T52]: ...

class _StartSession(CallOptions, total=False):
    Name: str; ClusterId: Required[str]; ExecutionRoleArn: str
    EngineConfigurations: Sequence[ConfigurationDict | Configuration]
    MonitoringConfiguration: SessionMonitoringConfigurationDict | SessionMonitoringConfiguration
    SessionIdleTimeoutInMinutes: int; ClientRequestToken: str; Tags: Sequence[TagDict | Tag]
def start_session(name: str, /, *, result: type[_T53] = ..., select: Callable[[StartSessionOutput], _T53] = ..., **arguments: Unpack[_StartSession]) -> Task[_T53]: ...

class _StopNotebookExecution(CallOptions, total=False):
    NotebookExecutionId: Required[str]
def stop_notebook_execution(name: str, /, *, result: type[_T4] = ..., select: Callable[[Any], _T4] = ..., **arguments: Unpack[_StopNotebookExecution]) -> Task[_T4]: ...

class _TerminateCluster(PlainOptions, total=False):
    ClusterId: Required[str]
@overload
def terminate_cluster(name: str, /, *, result: type[_T4] = ..., select: Callable[[Any], _T4] = ..., **arguments: Unpack[_TerminateCluster]) -> Task[_T4]: ...
@overload
def terminate_cluster(name: str, /, *, wait: Literal[True], result: type[_T4] = ..., select: Callable[[Any], _T4] = ..., **arguments: Unpack[_TerminateCluster]) -> Task[_T4]: ...

class _TerminateJobFlows(CallOptions, total=False):
    JobFlowIds: Required[Sequence[str]]
def terminate_job_flows(name: str, /, *, result: type[_T4] = ..., select: Callable[[Any], _T4] = ..., **arguments: Unpack[_TerminateJobFlows]) -> Task[_T4]: ...

class _TerminateSession(CallOptions, total=False):
    ClusterId: Required[str]; SessionId: Required[str]
def terminate_session(name: str, /, *, result: type[_T54] = ..., select: Callable[[TerminateSessionOutput], _T54] = ..., **arguments: Unpack[_TerminateSession]) -> Task[_T54]: ...

class _UpdateStudio(CallOptions, total=False):
    StudioId: Required[str]; Name: str; Description: str; SubnetIds: Sequence[str]; DefaultS3Location: str
    EncryptionKeyArn: str
def update_studio(name: str, /, *, result: type[_T4] = ..., select: Callable[[Any], _T4] = ..., **arguments: Unpack[_UpdateStudio]) -> Task[_T4]: ...

class _UpdateStudioSessionMapping(CallOptions, total=False):
    StudioId: Required[str]; IdentityId: str; IdentityName: str; IdentityType: Required[_IdentityType | str]
    SessionPolicyArn: Required[str]
def update_studio_session_mapping(name: str, /, *, result: type[_T4] = ..., select: Callable[[Any], _T4] = ..., **arguments: Unpack[_UpdateStudioSessionMapping]) -> Task[_T4]: ...
