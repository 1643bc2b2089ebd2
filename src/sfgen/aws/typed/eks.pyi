"""eks: typed calls. Written by `sfgen stubs` from botocore 1.44.5; do not edit."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, Required, TypeAlias, TypedDict, overload

from typing_extensions import TypeVar, Unpack

from sfgen import Task
from sfgen.aws.options import CallOptions, ErrorName, PlainOptions

AMITypes: TypeAlias = Literal["AL2_x86_64", "AL2_x86_64_GPU", "AL2_ARM_64", "CUSTOM", "BOTTLEROCKET_ARM_64", "BOTTLEROCKET_x86_64", "BOTTLEROCKET_ARM_64_FIPS", "BOTTLEROCKET_x86_64_FIPS", "BOTTLEROCKET_ARM_64_NVIDIA", "BOTTLEROCKET_x86_64_NVIDIA", "BOTTLEROCKET_ARM_64_NVIDIA_FIPS", "BOTTLEROCKET_x86_64_NVIDIA_FIPS", "WINDOWS_CORE_2019_x86_64", "WINDOWS_FULL_2019_x86_64", "WINDOWS_CORE_2022_x86_64", "WINDOWS_FULL_2022_x86_64", "WINDOWS_CORE_2025_x86_64", "WINDOWS_FULL_2025_x86_64", "AL2023_x86_64_STANDARD", "AL2023_ARM_64_STANDARD", "AL2023_x86_64_NEURON", "AL2023_x86_64_NVIDIA", "AL2023_ARM_64_NVIDIA"]
AccessScopeType: TypeAlias = Literal["cluster", "namespace"]
AddonIssueCode: TypeAlias = Literal["AccessDenied", "InternalFailure", "ClusterUnreachable", "InsufficientNumberOfReplicas", "ConfigurationConflict", "AdmissionRequestDenied", "UnsupportedAddonModification", "K8sResourceNotFound", "AddonSubscriptionNeeded", "AddonPermissionFailure"]
AddonStatus: TypeAlias = Literal["CREATING", "ACTIVE", "CREATE_FAILED", "UPDATING", "DELETING", "DELETE_FAILED", "DEGRADED", "UPDATE_FAILED"]
ArgoCdRole: TypeAlias = Literal["ADMIN", "EDITOR", "VIEWER"]
AuthenticationMode: TypeAlias = Literal["API", "API_AND_CONFIG_MAP", "CONFIG_MAP"]
CancellationStatus: TypeAlias = Literal["InProgress", "Failed", "Successful"]
CapabilityDeletePropagationPolicy: TypeAlias = Literal["RETAIN"]
CapabilityIssueCode: TypeAlias = Literal["AccessDenied", "ClusterUnreachable"]
CapabilityStatus: TypeAlias = Literal["CREATING", "CREATE_FAILED", "UPDATING", "DELETING", "DELETE_FAILED", "ACTIVE", "DEGRADED"]
CapabilityType: TypeAlias = Literal["ACK", "KRO", "ARGOCD"]
CapacityTypes: TypeAlias = Literal["ON_DEMAND", "SPOT", "CAPACITY_BLOCK"]
Category: TypeAlias = Literal["UPGRADE_READINESS", "MISCONFIGURATION", "ROLLBACK_READINESS"]
CertificateAuthorityActivatedBy: TypeAlias = Literal["EKS", "CUSTOMER"]
CertificateAuthorityCreatedBy: TypeAlias = Literal["EKS", "CUSTOMER"]
CertificateAuthorityDistributionStatus: TypeAlias = Literal["IN_PROGRESS", "COMPLETE", "FAILED", "DELETING"]
CertificateAuthoritySigningStatus: TypeAlias = Literal["NOT_USED", "ACTIVATING", "IN_USE"]
ClusterIssueCode: TypeAlias = Literal["AccessDenied", "ClusterUnreachable", "ConfigurationConflict", "InternalFailure", "ResourceLimitExceeded", "ResourceNotFound", "IamRoleNotFound", "VpcNotFound", "InsufficientFreeAddresses", "Ec2ServiceNotSubscribed", "Ec2SubnetNotFound", "Ec2SecurityGroupNotFound", "KmsGrantRevoked", "KmsKeyNotFound", "KmsKeyMarkedForDeletion", "KmsKeyDisabled", "StsRegionalEndpointDisabled", "UnsupportedVersion", "Other"]
ClusterStatus: TypeAlias = Literal["CREATING", "ACTIVE", "DELETING", "FAILED", "UPDATING", "PENDING"]
ClusterVersionStatus: TypeAlias = Literal["unsupported", "standard-support", "extended-support"]
ConnectorConfigProvider: TypeAlias = Literal["EKS_ANYWHERE", "ANTHOS", "GKE", "AKS", "OPENSHIFT", "TANZU", "RANCHER", "EC2", "OTHER"]
ControlPlaneEgressModeType: TypeAlias = Literal["AWS_MANAGED", "CUSTOMER_ROUTED", "CUSTOMER_ISOLATED"]
EksAnywhereSubscriptionLicenseType: TypeAlias = Literal["Cluster"]
EksAnywhereSubscriptionStatus: TypeAlias = Literal["CREATING", "ACTIVE", "UPDATING", "EXPIRING", "EXPIRED", "DELETING"]
EksAnywhereSubscriptionTermUnit: TypeAlias = Literal["MONTHS"]
ErrorCode: TypeAlias = Literal["SubnetNotFound", "SecurityGroupNotFound", "EniLimitReached", "IpNotAvailable", "AccessDenied", "OperationNotPermitted", "VpcIdNotFound", "Unknown", "NodeCreationFailure", "PodEvictionFailure", "InsufficientFreeAddresses", "ClusterUnreachable", "InsufficientNumberOfReplicas", "ConfigurationConflict", "AdmissionRequestDenied", "UnsupportedAddonModification", "K8sResourceNotFound"]
FargateProfileIssueCode: TypeAlias = Literal["PodExecutionRoleAlreadyInUse", "AccessDenied", "ClusterUnreachable", "InternalFailure"]
FargateProfileStatus: TypeAlias = Literal["CREATING", "ACTIVE", "DELETING", "CREATE_FAILED", "DELETE_FAILED"]
InsightStatusValue: TypeAlias = Literal["PASSING", "WARNING", "ERROR", "UNKNOWN"]
InsightsRefreshStatus: TypeAlias = Literal["IN_PROGRESS", "FAILED", "COMPLETED"]
IpFamily: TypeAlias = Literal["ipv4", "ipv6"]
LogType: TypeAlias = Literal["api", "audit", "authenticator", "controllerManager", "scheduler"]
Method: TypeAlias = Literal["GET", "POST", "PUT", "DELETE", "HEAD", "PATCH"]
NodegroupIssueCode: TypeAlias = Literal["AutoScalingGroupNotFound", "AutoScalingGroupInvalidConfiguration", "Ec2SecurityGroupNotFound", "Ec2SecurityGroupDeletionFailure", "Ec2LaunchTemplateNotFound", "Ec2LaunchTemplateVersionMismatch", "Ec2SubnetNotFound", "Ec2SubnetInvalidConfiguration", "IamInstanceProfileNotFound", "Ec2SubnetMissingIpv6Assignment", "IamLimitExceeded", "IamNodeRoleNotFound", "NodeCreationFailure", "AsgInstanceLaunchFailures", "InstanceLimitExceeded", "InsufficientFreeAddresses", "AccessDenied", "InternalFailure", "ClusterUnreachable", "AmiIdNotFound", "AutoScalingGroupOptInRequired", "AutoScalingGroupRateLimitExceeded", "Ec2LaunchTemplateDeletionFailure", "Ec2LaunchTemplateInvalidConfiguration", "Ec2LaunchTemplateMaxLimitExceeded", "Ec2SubnetListTooLong", "IamThrottling", "NodeTerminationFailure", "PodEvictionFailure", "SourceEc2LaunchTemplateNotFound", "LimitExceeded", "Unknown", "AutoScalingGroupInstanceRefreshActive", "KubernetesLabelInvalid", "Ec2LaunchTemplateVersionMaxLimitExceeded", "Ec2InstanceTypeDoesNotExist"]
NodegroupStatus: TypeAlias = Literal["CREATING", "ACTIVE", "UPDATING", "DELETING", "CREATE_FAILED", "DELETE_FAILED", "DEGRADED"]
NodegroupUpdateStrategies: TypeAlias = Literal["DEFAULT", "MINIMAL"]
ProvisionedControlPlaneTier: TypeAlias = Literal["standard", "tier-xl", "tier-2xl", "tier-4xl", "tier-8xl"]
RepairAction: TypeAlias = Literal["Replace", "Reboot", "NoAction"]
ResolveConflicts: TypeAlias = Literal["OVERWRITE", "NONE", "PRESERVE"]
ScoringStrategyType: TypeAlias = Literal["LeastAllocated", "MostAllocated"]
SpreadLevel: TypeAlias = Literal["host", "rack"]
SsoIdentityType: TypeAlias = Literal["SSO_USER", "SSO_GROUP"]
SupportType: TypeAlias = Literal["STANDARD", "EXTENDED"]
TaintEffect: TypeAlias = Literal["NO_SCHEDULE", "NO_EXECUTE", "PREFER_NO_SCHEDULE"]
UpdateParamType: TypeAlias = Literal["Version", "PlatformVersion", "EndpointPrivateAccess", "EndpointPublicAccess", "ClusterLogging", "DesiredSize", "LabelsToAdd", "LabelsToRemove", "TaintsToAdd", "TaintsToRemove", "MaxSize", "MinSize", "ReleaseVersion", "PublicAccessCidrs", "LaunchTemplateName", "LaunchTemplateVersion", "IdentityProviderConfig", "EncryptionConfig", "AddonVersion", "ServiceAccountRoleArn", "ResolveConflicts", "MaxUnavailable", "MaxUnavailablePercentage", "NodeRepairEnabled", "UpdateStrategy", "ConfigurationValues", "SecurityGroups", "Subnets", "AuthenticationMode", "PodIdentityAssociations", "UpgradePolicy", "ZonalShiftConfig", "ComputeConfig", "StorageConfig", "KubernetesNetworkConfig", "RemoteNetworkConfig", "DeletionProtection", "NodeRepairConfig", "RoleArn", "RoleMappingsToAddOrUpdate", "RoleMappingsToRemove", "NetworkAccess", "VendedLogs", "UpdatedTier", "PreviousTier", "EnableCrossNamespace", "DisabledServices", "WarmPoolEnabled", "WarmPoolMaxGroupPreparedCapacity", "WarmPoolMinSize", "WarmPoolState", "WarmPoolReuseOnScaleIn", "ControlPlaneEgressMode", "KubeApiServerConfig", "KubeSchedulerConfig", "KubeControllerManagerConfig", "ActiveCertificateAuthority", "TrustedCertificateAuthorities", "CertificateAuthorityId", "SigningStatus"]
UpdateStatus: TypeAlias = Literal["InProgress", "Failed", "Cancelled", "Successful"]
UpdateType: TypeAlias = Literal["VersionUpdate", "EndpointAccessUpdate", "LoggingUpdate", "ConfigUpdate", "AssociateIdentityProviderConfig", "DisassociateIdentityProviderConfig", "AssociateEncryptionConfig", "AddonUpdate", "VpcConfigUpdate", "AccessConfigUpdate", "UpgradePolicyUpdate", "ZonalShiftConfigUpdate", "AutoModeUpdate", "RemoteNetworkConfigUpdate", "DeletionProtectionUpdate", "CapabilityUpdate", "ControlPlaneScalingConfigUpdate", "VendedLogsUpdate", "ControlPlaneEgressUpdate", "VersionRollback", "ControlPlaneComponentConfigUpdate", "CertificateAuthorityUpdate"]
VersionStatus: TypeAlias = Literal["UNSUPPORTED", "STANDARD_SUPPORT", "EXTENDED_SUPPORT"]
WarmPoolState: TypeAlias = Literal["STOPPED", "RUNNING", "HIBERNATED"]
configStatus: TypeAlias = Literal["CREATING", "DELETING", "ACTIVE"]
_AccessEntry: TypeAlias = AccessEntry
_AccessScope: TypeAlias = AccessScope
_Addon: TypeAlias = Addon
_AssociatedAccessPolicy: TypeAlias = AssociatedAccessPolicy
_AuthenticationMode: TypeAlias = AuthenticationMode
_BlockStorage: TypeAlias = BlockStorage
_Cancellation: TypeAlias = Cancellation
_Capability: TypeAlias = Capability
_Category: TypeAlias = Category
_CertificateAuthority: TypeAlias = CertificateAuthority
_Cluster: TypeAlias = Cluster
_ControlPlaneScalingConfig: TypeAlias = ControlPlaneScalingConfig
_ElasticLoadBalancing: TypeAlias = ElasticLoadBalancing
_EncryptionConfig: TypeAlias = EncryptionConfig
_ErrorCode: TypeAlias = ErrorCode
_FargateProfile: TypeAlias = FargateProfile
_Identity: TypeAlias = Identity
_IdentityProviderConfig: TypeAlias = IdentityProviderConfig
_Insight: TypeAlias = Insight
_InsightStatus: TypeAlias = InsightStatus
_IpFamily: TypeAlias = IpFamily
_Logging: TypeAlias = Logging
_MarketplaceInformation: TypeAlias = MarketplaceInformation
_Method: TypeAlias = Method
_NodeRepairConfig: TypeAlias = NodeRepairConfig
_NodeRepairConfigOverrides: TypeAlias = NodeRepairConfigOverrides
_Nodegroup: TypeAlias = Nodegroup
_Provider: TypeAlias = Provider
_RepairAction: TypeAlias = RepairAction
_ResolveConflicts: TypeAlias = ResolveConflicts
_ScoringStrategy: TypeAlias = ScoringStrategy
_SdkHttpMetadata: TypeAlias = SdkHttpMetadata
_SdkResponseMetadata: TypeAlias = SdkResponseMetadata
_ServiceNodePortRange: TypeAlias = ServiceNodePortRange
_SpreadLevel: TypeAlias = SpreadLevel
_SupportType: TypeAlias = SupportType
_Update: TypeAlias = Update
_VersionStatus: TypeAlias = VersionStatus
_WarmPoolConfig: TypeAlias = WarmPoolConfig

class _Errors:
    AccessDeniedException: ErrorName
    BadRequestException: ErrorName
    ClientException: ErrorName
    InvalidParameterException: ErrorName
    InvalidRequestException: ErrorName
    InvalidStateException: ErrorName
    NotFoundException: ErrorName
    ResourceInUseException: ErrorName
    ResourceLimitExceededException: ErrorName
    ResourceNotFoundException: ErrorName
    ResourcePropagationDelayException: ErrorName
    ServerException: ErrorName
    ServiceUnavailableException: ErrorName
    ThrottlingException: ErrorName
    UnsupportedAvailabilityZoneException: ErrorName

errors: _Errors

class AccessScopeDict(TypedDict, total=False):
    Type: AccessScopeType | str
    Namespaces: Sequence[str]

class AckConfigRequestDict(TypedDict, total=False):
    EnableCrossNamespace: bool
    DisabledServices: Sequence[str]

class ActivateCertificateAuthorityRequestDict(TypedDict, total=False):
    ClusterName: Required[str]
    CertificateAuthorityId: Required[str]
    ClientRequestToken: str

class AddonNamespaceConfigRequestDict(TypedDict, total=False):
    Namespace: str

class AddonPodIdentityAssociationsDict(TypedDict, total=False):
    ServiceAccount: Required[str]
    RoleArn: Required[str]

class ArgoCdAwsIdcConfigRequestDict(TypedDict, total=False):
    IdcInstanceArn: Required[str]
    IdcRegion: str

class ArgoCdConfigRequestDict(TypedDict, total=False):
    Namespace: str
    AwsIdc: Required[ArgoCdAwsIdcConfigRequestDict]
    RbacRoleMappings: Sequence[ArgoCdRoleMappingDict | ArgoCdRoleMapping]
    NetworkAccess: ArgoCdNetworkAccessConfigRequestDict
    EndpointPrefix: str

class ArgoCdNetworkAccessConfigRequestDict(TypedDict, total=False):
    VpceIds: Sequence[str]

class ArgoCdRoleMappingDict(TypedDict, total=False):
    Role: Required[ArgoCdRole | str]
    Identities: Required[Sequence[SsoIdentityDict | SsoIdentity]]

class AssociateAccessPolicyRequestDict(TypedDict, total=False):
    ClusterName: Required[str]
    PrincipalArn: Required[str]
    PolicyArn: Required[str]
    AccessScope: Required[AccessScopeDict | _AccessScope]

class AssociateEncryptionConfigRequestDict(TypedDict, total=False):
    ClusterName: Required[str]
    EncryptionConfig: Required[Sequence[EncryptionConfigDict | _EncryptionConfig]]
    ClientRequestToken: str

class AssociateIdentityProviderConfigRequestDict(TypedDict, total=False):
    ClusterName: Required[str]
    Oidc: Required[OidcIdentityProviderConfigRequestDict]
    Tags: Mapping[str, str]
    ClientRequestToken: str

class BlockStorageDict(TypedDict, total=False):
    Enabled: bool

class CancelUpdateRequestDict(TypedDict, total=False):
    Name: Required[str]
    UpdateId: Required[str]
    ClientRequestToken: str

class CapabilityConfigurationRequestDict(TypedDict, total=False):
    ArgoCd: ArgoCdConfigRequestDict
    Ack: AckConfigRequestDict

class ComputeConfigRequestDict(TypedDict, total=False):
    Enabled: bool
    NodePools: Sequence[str]
    NodeRoleArn: str

class ConnectorConfigRequestDict(TypedDict, total=False):
    RoleArn: Required[str]
    Provider: Required[ConnectorConfigProvider | str]

class ControlPlanePlacementRequestDict(TypedDict, total=False):
    GroupName: str
    SpreadLevel: _SpreadLevel | str

class ControlPlaneScalingConfigDict(TypedDict, total=False):
    Tier: ProvisionedControlPlaneTier | str

class CrdManagementConfigurationDict(TypedDict, total=False):
    Managed: bool

class CreateAccessConfigRequestDict(TypedDict, total=False):
    BootstrapClusterCreatorAdminPermissions: bool
    AuthenticationMode: _AuthenticationMode | str

class CreateAccessEntryRequestDict(TypedDict, total=False):
    ClusterName: Required[str]
    PrincipalArn: Required[str]
    KubernetesGroups: Sequence[str]
    Tags: Mapping[str, str]
    ClientRequestToken: str
    Username: str
    Type: str

class CreateAddonRequestDict(TypedDict, total=False):
    ClusterName: Required[str]
    AddonName: Required[str]
    AddonVersion: str
    ServiceAccountRoleArn: str
    ResolveConflicts: _ResolveConflicts | str
    ClientRequestToken: str
    Tags: Mapping[str, str]
    ConfigurationValues: str
    PodIdentityAssociations: Sequence[AddonPodIdentityAssociationsDict]
    NamespaceConfig: AddonNamespaceConfigRequestDict

class CreateCapabilityRequestDict(TypedDict, total=False):
    CapabilityName: Required[str]
    ClusterName: Required[str]
    ClientRequestToken: str
    Type: Required[CapabilityType | str]
    RoleArn: Required[str]
    Configuration: CapabilityConfigurationRequestDict
    Tags: Mapping[str, str]
    DeletePropagationPolicy: Required[CapabilityDeletePropagationPolicy | str]

class CreateCertificateAuthorityRequestDict(TypedDict, total=False):
    ClusterName: Required[str]
    ClientRequestToken: str

class CreateClusterRequestDict(TypedDict, total=False):
    Name: Required[str]
    Version: str
    RoleArn: Required[str]
    ResourcesVpcConfig: Required[VpcConfigRequestDict]
    KubernetesNetworkConfig: KubernetesNetworkConfigRequestDict
    Logging: LoggingDict | _Logging
    ClientRequestToken: str
    Tags: Mapping[str, str]
    EncryptionConfig: Sequence[EncryptionConfigDict | _EncryptionConfig]
    OutpostConfig: OutpostConfigRequestDict
    AccessConfig: CreateAccessConfigRequestDict
    BootstrapSelfManagedAddons: bool
    UpgradePolicy: UpgradePolicyRequestDict
    ZonalShiftConfig: ZonalShiftConfigRequestDict
    RemoteNetworkConfig: RemoteNetworkConfigRequestDict
    ComputeConfig: ComputeConfigRequestDict
    StorageConfig: StorageConfigRequestDict
    DeletionProtection: bool
    ControlPlaneScalingConfig: ControlPlaneScalingConfigDict | _ControlPlaneScalingConfig
    KubeApiServerConfig: KubeApiServerConfigRequestDict
    KubeSchedulerConfig: KubeSchedulerConfigRequestDict
    KubeControllerManagerConfig: KubeControllerManagerConfigRequestDict

class CreateEksAnywhereSubscriptionRequestDict(TypedDict, total=False):
    Name: Required[str]
    Term: Required[EksAnywhereSubscriptionTermDict | EksAnywhereSubscriptionTerm]
    LicenseQuantity: int
    LicenseType: EksAnywhereSubscriptionLicenseType | str
    AutoRenew: bool
    ClientRequestToken: str
    Tags: Mapping[str, str]

class CreateFargateProfileRequestDict(TypedDict, total=False):
    FargateProfileName: Required[str]
    ClusterName: Required[str]
    PodExecutionRoleArn: Required[str]
    Subnets: Sequence[str]
    Selectors: Sequence[FargateProfileSelectorDict | FargateProfileSelector]
    ClientRequestToken: str
    Tags: Mapping[str, str]

class CreateNodegroupRequestDict(TypedDict, total=False):
    ClusterName: Required[str]
    NodegroupName: Required[str]
    ScalingConfig: NodegroupScalingConfigDict | NodegroupScalingConfig
    DiskSize: int
    Subnets: Required[Sequence[str]]
    InstanceTypes: Sequence[str]
    AmiType: AMITypes | str
    RemoteAccess: RemoteAccessConfigDict | RemoteAccessConfig
    NodeRole: Required[str]
    Labels: Mapping[str, str]
    Taints: Sequence[TaintDict | Taint]
    Tags: Mapping[str, str]
    ClientRequestToken: str
    LaunchTemplate: LaunchTemplateSpecificationDict | LaunchTemplateSpecification
    UpdateConfig: NodegroupUpdateConfigDict | NodegroupUpdateConfig
    NodeRepairConfig: NodeRepairConfigDict | _NodeRepairConfig
    CapacityType: CapacityTypes | str
    Version: str
    ReleaseVersion: str
    WarmPoolConfig: WarmPoolConfigDict | _WarmPoolConfig

class CreatePodIdentityAssociationRequestDict(TypedDict, total=False):
    ClusterName: Required[str]
    Namespace: Required[str]
    ServiceAccount: Required[str]
    RoleArn: Required[str]
    ClientRequestToken: str
    Tags: Mapping[str, str]
    DisableSessionTags: bool
    TargetRoleArn: str
    Policy: str

class DeleteAccessEntryRequestDict(TypedDict, total=False):
    ClusterName: Required[str]
    PrincipalArn: Required[str]

class DeleteAddonRequestDict(TypedDict, total=False):
    ClusterName: Required[str]
    AddonName: Required[str]
    Preserve: bool

class DeleteCapabilityRequestDict(TypedDict, total=False):
    ClusterName: Required[str]
    CapabilityName: Required[str]

class DeleteCertificateAuthorityRequestDict(TypedDict, total=False):
    ClusterName: Required[str]
    CertificateAuthorityId: Required[str]
    ClientRequestToken: str

class DeleteClusterRequestDict(TypedDict, total=False):
    Name: Required[str]

class DeleteEksAnywhereSubscriptionRequestDict(TypedDict, total=False):
    Id: Required[str]

class DeleteFargateProfileRequestDict(TypedDict, total=False):
    ClusterName: Required[str]
    FargateProfileName: Required[str]

class DeleteNodegroupRequestDict(TypedDict, total=False):
    ClusterName: Required[str]
    NodegroupName: Required[str]

class DeletePodIdentityAssociationRequestDict(TypedDict, total=False):
    ClusterName: Required[str]
    AssociationId: Required[str]

class DeregisterClusterRequestDict(TypedDict, total=False):
    Name: Required[str]

class DescribeAccessEntryRequestDict(TypedDict, total=False):
    ClusterName: Required[str]
    PrincipalArn: Required[str]

class DescribeAddonConfigurationRequestDict(TypedDict, total=False):
    AddonName: Required[str]
    AddonVersion: Required[str]

class DescribeAddonRequestDict(TypedDict, total=False):
    ClusterName: Required[str]
    AddonName: Required[str]

class DescribeAddonVersionsRequestDict(TypedDict, total=False):
    KubernetesVersion: str
    MaxResults: int
    NextToken: str
    AddonName: str
    Types: Sequence[str]
    Publishers: Sequence[str]
    Owners: Sequence[str]

class DescribeCapabilityRequestDict(TypedDict, total=False):
    ClusterName: Required[str]
    CapabilityName: Required[str]

class DescribeCertificateAuthorityRequestDict(TypedDict, total=False):
    ClusterName: Required[str]
    CertificateAuthorityId: Required[str]

class DescribeClusterRequestDict(TypedDict, total=False):
    Name: Required[str]

class DescribeClusterVersionsRequestDict(TypedDict, total=False):
    ClusterType: str
    MaxResults: int
    NextToken: str
    DefaultOnly: bool
    IncludeAll: bool
    ClusterVersions: Sequence[str]
    Status: ClusterVersionStatus | str
    VersionStatus: _VersionStatus | str

class DescribeEksAnywhereSubscriptionRequestDict(TypedDict, total=False):
    Id: Required[str]

class DescribeFargateProfileRequestDict(TypedDict, total=False):
    ClusterName: Required[str]
    FargateProfileName: Required[str]

class DescribeIdentityProviderConfigRequestDict(TypedDict, total=False):
    ClusterName: Required[str]
    IdentityProviderConfig: Required[IdentityProviderConfigDict | _IdentityProviderConfig]

class DescribeInsightRequestDict(TypedDict, total=False):
    ClusterName: Required[str]
    Id: Required[str]

class DescribeInsightsRefreshRequestDict(TypedDict, total=False):
    ClusterName: Required[str]

class DescribeNodegroupRequestDict(TypedDict, total=False):
    ClusterName: Required[str]
    NodegroupName: Required[str]

class DescribePodIdentityAssociationRequestDict(TypedDict, total=False):
    ClusterName: Required[str]
    AssociationId: Required[str]

class DescribeUpdateRequestDict(TypedDict, total=False):
    Name: Required[str]
    UpdateId: Required[str]
    NodegroupName: str
    AddonName: str
    CapabilityName: str

class DisassociateAccessPolicyRequestDict(TypedDict, total=False):
    ClusterName: Required[str]
    PrincipalArn: Required[str]
    PolicyArn: Required[str]

class DisassociateIdentityProviderConfigRequestDict(TypedDict, total=False):
    ClusterName: Required[str]
    IdentityProviderConfig: Required[IdentityProviderConfigDict | _IdentityProviderConfig]
    ClientRequestToken: str

class EksAnywhereSubscriptionTermDict(TypedDict, total=False):
    Duration: int
    Unit: EksAnywhereSubscriptionTermUnit | str

class ElasticLoadBalancingDict(TypedDict, total=False):
    Enabled: bool
    GatewayApi: GatewayApiConfigurationDict | GatewayApiConfiguration

class EncryptionConfigDict(TypedDict, total=False):
    Resources: Sequence[str]
    Provider: ProviderDict | _Provider

class EtcdPlacementRequestDict(TypedDict, total=False):
    SpreadLevel: _SpreadLevel | str

class FargateProfileSelectorDict(TypedDict, total=False):
    Namespace: str
    Labels: Mapping[str, str]

class GatewayApiConfigurationDict(TypedDict, total=False):
    Crds: CrdManagementConfigurationDict | CrdManagementConfiguration

class HorizontalPodAutoscalerControllerConfigRequestDict(TypedDict, total=False):
    HorizontalPodAutoscalerSyncPeriod: str

class IdentityProviderConfigDict(TypedDict, total=False):
    Type: Required[str]
    Name: Required[str]

class InsightsFilterDict(TypedDict, total=False):
    Categories: Sequence[Category | str]
    KubernetesVersions: Sequence[str]
    Statuses: Sequence[InsightStatusValue | str]

class KubeApiServerConfigRequestDict(TypedDict, total=False):
    EventTtl: str
    ServiceNodePortRange: ServiceNodePortRangeDict | _ServiceNodePortRange

class KubeControllerManagerConfigRequestDict(TypedDict, total=False):
    PodGcControllerConfig: PodGcControllerConfigRequestDict
    HorizontalPodAutoscalerControllerConfig: HorizontalPodAutoscalerControllerConfigRequestDict

class KubeSchedulerConfigRequestDict(TypedDict, total=False):
    NodeResourcesFit: NodeResourcesFitConfigDict | NodeResourcesFitConfig

class KubernetesNetworkConfigRequestDict(TypedDict, total=False):
    ServiceIpv4Cidr: str
    IpFamily: _IpFamily | str
    ElasticLoadBalancing: ElasticLoadBalancingDict | _ElasticLoadBalancing

class LaunchTemplateSpecificationDict(TypedDict, total=False):
    Name: str
    Version: str
    Id: str

class ListAccessEntriesRequestDict(TypedDict, total=False):
    ClusterName: Required[str]
    AssociatedPolicyArn: str
    MaxResults: int
    NextToken: str

class ListAccessPoliciesRequestDict(TypedDict, total=False):
    MaxResults: int
    NextToken: str

class ListAddonsRequestDict(TypedDict, total=False):
    ClusterName: Required[str]
    MaxResults: int
    NextToken: str

class ListAssociatedAccessPoliciesRequestDict(TypedDict, total=False):
    ClusterName: Required[str]
    PrincipalArn: Required[str]
    MaxResults: int
    NextToken: str

class ListCapabilitiesRequestDict(TypedDict, total=False):
    ClusterName: Required[str]
    NextToken: str
    MaxResults: int

class ListCertificateAuthoritiesRequestDict(TypedDict, total=False):
    ClusterName: Required[str]
    MaxResults: int
    NextToken: str

class ListClustersRequestDict(TypedDict, total=False):
    MaxResults: int
    NextToken: str
    Include: Sequence[str]

class ListEksAnywhereSubscriptionsRequestDict(TypedDict, total=False):
    MaxResults: int
    NextToken: str
    IncludeStatus: Sequence[EksAnywhereSubscriptionStatus | str]

class ListFargateProfilesRequestDict(TypedDict, total=False):
    ClusterName: Required[str]
    MaxResults: int
    NextToken: str

class ListIdentityProviderConfigsRequestDict(TypedDict, total=False):
    ClusterName: Required[str]
    MaxResults: int
    NextToken: str

class ListInsightsRequestDict(TypedDict, total=False):
    ClusterName: Required[str]
    Filter: InsightsFilterDict
    MaxResults: int
    NextToken: str

class ListNodegroupsRequestDict(TypedDict, total=False):
    ClusterName: Required[str]
    MaxResults: int
    NextToken: str

class ListPodIdentityAssociationsRequestDict(TypedDict, total=False):
    ClusterName: Required[str]
    Namespace: str
    ServiceAccount: str
    MaxResults: int
    NextToken: str

class ListTagsForResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]

class ListUpdatesRequestDict(TypedDict, total=False):
    Name: Required[str]
    NodegroupName: str
    AddonName: str
    CapabilityName: str
    NextToken: str
    MaxResults: int

class LogOptionsDict(TypedDict, total=False):
    RetrieveLogs: bool
    RawLogs: bool
    LogParameters: Mapping[str, Sequence[str]]

class LogSetupDict(TypedDict, total=False):
    Types: Sequence[LogType | str]
    Enabled: bool

class LoggingDict(TypedDict, total=False):
    ClusterLogging: Sequence[LogSetupDict | LogSetup]

class NodeRepairConfigDict(TypedDict, total=False):
    Enabled: bool
    MaxUnhealthyNodeThresholdCount: int
    MaxUnhealthyNodeThresholdPercentage: int
    MaxParallelNodesRepairedCount: int
    MaxParallelNodesRepairedPercentage: int
    NodeRepairConfigOverrides: Sequence[NodeRepairConfigOverridesDict | _NodeRepairConfigOverrides]

class NodeRepairConfigOverridesDict(TypedDict, total=False):
    NodeMonitoringCondition: str
    NodeUnhealthyReason: str
    MinRepairWaitTimeMins: int
    RepairAction: _RepairAction | str

class NodeResourcesFitConfigDict(TypedDict, total=False):
    ScoringStrategy: ScoringStrategyDict | _ScoringStrategy

class NodegroupScalingConfigDict(TypedDict, total=False):
    MinSize: int
    MaxSize: int
    DesiredSize: int

class NodegroupUpdateConfigDict(TypedDict, total=False):
    MaxUnavailable: int
    MaxUnavailablePercentage: int
    UpdateStrategy: NodegroupUpdateStrategies | str

class OidcIdentityProviderConfigRequestDict(TypedDict, total=False):
    IdentityProviderConfigName: Required[str]
    IssuerUrl: Required[str]
    ClientId: Required[str]
    UsernameClaim: str
    UsernamePrefix: str
    GroupsClaim: str
    GroupsPrefix: str
    RequiredClaims: Mapping[str, str]

class OutpostConfigRequestDict(TypedDict, total=False):
    OutpostArns: Required[Sequence[str]]
    ControlPlaneInstanceType: Required[str]
    ControlPlanePlacement: ControlPlanePlacementRequestDict
    EtcdInstanceType: str
    EtcdPlacement: EtcdPlacementRequestDict

class PodGcControllerConfigRequestDict(TypedDict, total=False):
    TerminatedPodGcThreshold: int

class ProviderDict(TypedDict, total=False):
    KeyArn: str

class RegisterClusterRequestDict(TypedDict, total=False):
    Name: Required[str]
    ConnectorConfig: Required[ConnectorConfigRequestDict]
    ClientRequestToken: str
    Tags: Mapping[str, str]

class RemoteAccessConfigDict(TypedDict, total=False):
    Ec2SshKey: str
    SourceSecurityGroups: Sequence[str]

class RemoteNetworkConfigRequestDict(TypedDict, total=False):
    RemoteNodeNetworks: Sequence[RemoteNodeNetworkDict | RemoteNodeNetwork]
    RemotePodNetworks: Sequence[RemotePodNetworkDict | RemotePodNetwork]

class RemoteNodeNetworkDict(TypedDict, total=False):
    Cidrs: Sequence[str]

class RemotePodNetworkDict(TypedDict, total=False):
    Cidrs: Sequence[str]

class ResourceWeightDict(TypedDict, total=False):
    Name: str
    Weight: int

class RollbackConfigDict(TypedDict, total=False):
    TimeoutMinutes: int

class ScoringStrategyDict(TypedDict, total=False):
    Type: ScoringStrategyType | str
    Resources: Sequence[ResourceWeightDict | ResourceWeight]

class ServiceNodePortRangeDict(TypedDict, total=False):
    MinPort: int
    MaxPort: int

class SsoIdentityDict(TypedDict, total=False):
    Id: Required[str]
    Type: Required[SsoIdentityType | str]

class StartInsightsRefreshRequestDict(TypedDict, total=False):
    ClusterName: Required[str]

class StorageConfigRequestDict(TypedDict, total=False):
    BlockStorage: BlockStorageDict | _BlockStorage

class TagResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]
    Tags: Required[Mapping[str, str]]

class TaintDict(TypedDict, total=False):
    Key: str
    Value: str
    Effect: TaintEffect | str

class UntagResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]
    TagKeys: Required[Sequence[str]]

class UpdateAccessConfigRequestDict(TypedDict, total=False):
    AuthenticationMode: _AuthenticationMode | str

class UpdateAccessEntryRequestDict(TypedDict, total=False):
    ClusterName: Required[str]
    PrincipalArn: Required[str]
    KubernetesGroups: Sequence[str]
    ClientRequestToken: str
    Username: str

class UpdateAckConfigDict(TypedDict, total=False):
    EnableCrossNamespace: bool
    DisabledServices: Sequence[str]

class UpdateAddonRequestDict(TypedDict, total=False):
    ClusterName: Required[str]
    AddonName: Required[str]
    AddonVersion: str
    ServiceAccountRoleArn: str
    ResolveConflicts: _ResolveConflicts | str
    ClientRequestToken: str
    ConfigurationValues: str
    PodIdentityAssociations: Sequence[AddonPodIdentityAssociationsDict]

class UpdateArgoCdConfigDict(TypedDict, total=False):
    RbacRoleMappings: UpdateRoleMappingsDict
    NetworkAccess: ArgoCdNetworkAccessConfigRequestDict

class UpdateCapabilityConfigurationDict(TypedDict, total=False):
    ArgoCd: UpdateArgoCdConfigDict
    Ack: UpdateAckConfigDict

class UpdateCapabilityRequestDict(TypedDict, total=False):
    ClusterName: Required[str]
    CapabilityName: Required[str]
    RoleArn: str
    Configuration: UpdateCapabilityConfigurationDict
    ClientRequestToken: str
    DeletePropagationPolicy: CapabilityDeletePropagationPolicy | str

class UpdateClusterConfigRequestDict(TypedDict, total=False):
    Name: Required[str]
    ResourcesVpcConfig: VpcConfigRequestDict
    Logging: LoggingDict | _Logging
    ClientRequestToken: str
    AccessConfig: UpdateAccessConfigRequestDict
    UpgradePolicy: UpgradePolicyRequestDict
    ZonalShiftConfig: ZonalShiftConfigRequestDict
    ComputeConfig: ComputeConfigRequestDict
    KubernetesNetworkConfig: KubernetesNetworkConfigRequestDict
    StorageConfig: StorageConfigRequestDict
    RemoteNetworkConfig: RemoteNetworkConfigRequestDict
    DeletionProtection: bool
    ControlPlaneScalingConfig: ControlPlaneScalingConfigDict | _ControlPlaneScalingConfig
    KubeApiServerConfig: KubeApiServerConfigRequestDict
    KubeSchedulerConfig: KubeSchedulerConfigRequestDict
    KubeControllerManagerConfig: KubeControllerManagerConfigRequestDict

class UpdateClusterVersionRequestDict(TypedDict, total=False):
    Name: Required[str]
    Version: Required[str]
    ClientRequestToken: str
    Force: bool
    RollbackConfig: RollbackConfigDict

class UpdateEksAnywhereSubscriptionRequestDict(TypedDict, total=False):
    Id: Required[str]
    AutoRenew: Required[bool]
    ClientRequestToken: str

class UpdateLabelsPayloadDict(TypedDict, total=False):
    AddOrUpdateLabels: Mapping[str, str]
    RemoveLabels: Sequence[str]

class UpdateNodegroupConfigRequestDict(TypedDict, total=False):
    ClusterName: Required[str]
    NodegroupName: Required[str]
    Labels: UpdateLabelsPayloadDict
    Taints: UpdateTaintsPayloadDict
    ScalingConfig: NodegroupScalingConfigDict | NodegroupScalingConfig
    UpdateConfig: NodegroupUpdateConfigDict | NodegroupUpdateConfig
    NodeRepairConfig: NodeRepairConfigDict | _NodeRepairConfig
    WarmPoolConfig: WarmPoolConfigDict | _WarmPoolConfig
    ClientRequestToken: str

class UpdateNodegroupVersionRequestDict(TypedDict, total=False):
    ClusterName: Required[str]
    NodegroupName: Required[str]
    Version: str
    ReleaseVersion: str
    LaunchTemplate: LaunchTemplateSpecificationDict | LaunchTemplateSpecification
    Force: bool
    ClientRequestToken: str

class UpdatePodIdentityAssociationRequestDict(TypedDict, total=False):
    ClusterName: Required[str]
    AssociationId: Required[str]
    RoleArn: str
    ClientRequestToken: str
    DisableSessionTags: bool
    TargetRoleArn: str
    Policy: str

class UpdateRoleMappingsDict(TypedDict, total=False):
    AddOrUpdateRoleMappings: Sequence[ArgoCdRoleMappingDict | ArgoCdRoleMapping]
    RemoveRoleMappings: Sequence[ArgoCdRoleMappingDict | ArgoCdRoleMapping]

class UpdateTaintsPayloadDict(TypedDict, total=False):
    AddOrUpdateTaints: Sequence[TaintDict | Taint]
    RemoveTaints: Sequence[TaintDict | Taint]

class UpgradePolicyRequestDict(TypedDict, total=False):
    SupportType: _SupportType | str

class VpcConfigRequestDict(TypedDict, total=False):
    SubnetIds: Sequence[str]
    SecurityGroupIds: Sequence[str]
    EndpointPublicAccess: bool
    EndpointPrivateAccess: bool
    PublicAccessCidrs: Sequence[str]
    ControlPlaneEgressMode: ControlPlaneEgressModeType | str

class WarmPoolConfigDict(TypedDict, total=False):
    Enabled: bool
    MinSize: int
    MaxGroupPreparedCapacity: int
    PoolState: WarmPoolState | str
    ReuseOnScaleIn: bool

class ZonalShiftConfigRequestDict(TypedDict, total=False):
    Enabled: bool

class callDict(TypedDict, total=False):
    ClusterName: Required[str]
    CertificateAuthority: Required[str]
    Endpoint: Required[str]
    Method: Required[_Method | str]
    Path: Required[str]
    QueryParameters: Mapping[str, Sequence[str]]
    RequestBody: Any

class runJobDict(TypedDict, total=False):
    ClusterName: Required[str]
    CertificateAuthority: Required[str]
    Endpoint: Required[str]
    Namespace: str
    Job: Required[Any]
    LogOptions: LogOptionsDict

class AccessConfigResponse:
    BootstrapClusterCreatorAdminPermissions: bool
    AuthenticationMode: _AuthenticationMode

class AccessEntry:
    ClusterName: str
    PrincipalArn: str
    KubernetesGroups: list[str]
    AccessEntryArn: str
    CreatedAt: str
    ModifiedAt: str
    Tags: dict[str, str]
    Username: str
    Type: str

class AccessPolicy:
    Name: str
    Arn: str

class AccessScope:
    Type: AccessScopeType
    Namespaces: list[str]

class AckConfigResponse:
    EnableCrossNamespace: bool
    DisabledServices: list[str]

class ActivateCertificateAuthorityResponse:
    Update: _Update
    CertificateAuthority: CertificateAuthoritySummary

class ActiveCertificateAuthority:
    Id: str
    ActivatedBy: CertificateAuthorityActivatedBy

class Addon:
    AddonName: str
    ClusterName: str
    Status: AddonStatus
    AddonVersion: str
    Health: AddonHealth
    AddonArn: str
    CreatedAt: str
    ModifiedAt: str
    ServiceAccountRoleArn: str
    Tags: dict[str, str]
    Publisher: str
    Owner: str
    MarketplaceInformation: _MarketplaceInformation
    ConfigurationValues: str
    PodIdentityAssociations: list[str]
    NamespaceConfig: AddonNamespaceConfigResponse

class AddonCompatibilityDetail:
    Name: str
    CompatibleVersions: list[str]

class AddonHealth:
    Issues: list[AddonIssue]

class AddonInfo:
    AddonName: str
    Type: str
    AddonVersions: list[AddonVersionInfo]
    Publisher: str
    Owner: str
    MarketplaceInformation: _MarketplaceInformation
    DefaultNamespace: str

class AddonIssue:
    Code: AddonIssueCode
    Message: str
    ResourceIds: list[str]

class AddonNamespaceConfigResponse:
    Namespace: str

class AddonPodIdentityConfiguration:
    ServiceAccount: str
    RecommendedManagedPolicies: list[str]

class AddonVersionInfo:
    AddonVersion: str
    Architecture: list[str]
    ComputeTypes: list[str]
    Compatibilities: list[Compatibility]
    RequiresConfiguration: bool
    RequiresIamPermissions: bool

class AllowedValuesConstraint:
    AllowedValues: list[str]

class ArgoCdAwsIdcConfigResponse:
    IdcInstanceArn: str
    IdcRegion: str
    IdcManagedApplicationArn: str

class ArgoCdConfigResponse:
    Namespace: str
    AwsIdc: ArgoCdAwsIdcConfigResponse
    RbacRoleMappings: list[ArgoCdRoleMapping]
    NetworkAccess: ArgoCdNetworkAccessConfigResponse
    ServerUrl: str
    EndpointPrefix: str

class ArgoCdNetworkAccessConfigResponse:
    VpceIds: list[str]

class ArgoCdRoleMapping:
    Role: ArgoCdRole
    Identities: list[SsoIdentity]

class AssociateAccessPolicyResponse:
    ClusterName: str
    PrincipalArn: str
    AssociatedAccessPolicy: _AssociatedAccessPolicy

class AssociateEncryptionConfigResponse:
    Update: _Update

class AssociateIdentityProviderConfigResponse:
    Update: _Update
    Tags: dict[str, str]

class AssociatedAccessPolicy:
    PolicyArn: str
    AccessScope: _AccessScope
    AssociatedAt: str
    ModifiedAt: str

class AutoScalingGroup:
    Name: str

class BlockStorage:
    Enabled: bool

class CancelUpdateResponse:
    Update: _Update

class Cancellation:
    Status: CancellationStatus
    Reason: str

class Capability:
    CapabilityName: str
    Arn: str
    ClusterName: str
    Type: CapabilityType
    RoleArn: str
    Status: CapabilityStatus
    Version: str
    Configuration: CapabilityConfigurationResponse
    Tags: dict[str, str]
    Health: CapabilityHealth
    CreatedAt: str
    ModifiedAt: str
    DeletePropagationPolicy: CapabilityDeletePropagationPolicy

class CapabilityConfigurationResponse:
    ArgoCd: ArgoCdConfigResponse
    Ack: AckConfigResponse

class CapabilityHealth:
    Issues: list[CapabilityIssue]

class CapabilityIssue:
    Code: CapabilityIssueCode
    Message: str

class CapabilitySummary:
    CapabilityName: str
    Arn: str
    Type: CapabilityType
    Status: CapabilityStatus
    Version: str
    CreatedAt: str
    ModifiedAt: str

class Certificate:
    Data: str
    Active: ActiveCertificateAuthority

class CertificateAuthority:
    Id: str
    CreatedAt: str
    CreatedBy: CertificateAuthorityCreatedBy
    ActivatedAt: str
    ActivatedBy: CertificateAuthorityActivatedBy
    SigningStatus: CertificateAuthoritySigningStatus
    DistributionStatus: CertificateAuthorityDistributionStatus
    Validity: CertificateAuthorityValidity
    ScheduledEvents: CertificateAuthorityScheduledEvents
    RollbackAvailable: bool
    Data: str

class CertificateAuthorityScheduledEvents:
    FirstAutoActivation: str
    FinalAutoActivation: str

class CertificateAuthoritySummary:
    Id: str
    CreatedAt: str
    CreatedBy: CertificateAuthorityCreatedBy
    ActivatedAt: str
    ActivatedBy: CertificateAuthorityActivatedBy
    SigningStatus: CertificateAuthoritySigningStatus
    DistributionStatus: CertificateAuthorityDistributionStatus

class CertificateAuthorityValidity:
    NotBefore: str
    NotAfter: str

class ClientStat:
    UserAgent: str
    NumberOfRequestsLast30Days: int
    LastRequestTime: str

class Cluster:
    Name: str
    Arn: str
    CreatedAt: str
    Version: str
    Endpoint: str
    RoleArn: str
    ResourcesVpcConfig: VpcConfigResponse
    KubernetesNetworkConfig: KubernetesNetworkConfigResponse
    Logging: _Logging
    Identity: _Identity
    Status: ClusterStatus
    CertificateAuthority: Certificate
    ClientRequestToken: str
    PlatformVersion: str
    Tags: dict[str, str]
    EncryptionConfig: list[_EncryptionConfig]
    ConnectorConfig: ConnectorConfigResponse
    Id: str
    Health: ClusterHealth
    OutpostConfig: OutpostConfigResponse
    AccessConfig: AccessConfigResponse
    UpgradePolicy: UpgradePolicyResponse
    ZonalShiftConfig: ZonalShiftConfigResponse
    RemoteNetworkConfig: RemoteNetworkConfigResponse
    ComputeConfig: ComputeConfigResponse
    StorageConfig: StorageConfigResponse
    DeletionProtection: bool
    ControlPlaneScalingConfig: _ControlPlaneScalingConfig
    KubeApiServerConfig: KubeApiServerConfigResponse
    KubeSchedulerConfig: KubeSchedulerConfigResponse
    KubeControllerManagerConfig: KubeControllerManagerConfigResponse

class ClusterHealth:
    Issues: list[ClusterIssue]

class ClusterIssue:
    Code: ClusterIssueCode
    Message: str
    ResourceIds: list[str]

class ClusterVersionInformation:
    ClusterVersion: str
    ClusterType: str
    DefaultPlatformVersion: str
    DefaultVersion: bool
    ReleaseDate: str
    EndOfStandardSupportDate: str
    EndOfExtendedSupportDate: str
    Status: ClusterVersionStatus
    VersionStatus: _VersionStatus
    KubernetesPatchVersion: str
    ControlPlaneScalingTiers: list[ControlPlaneScalingTierInfo]
    ControlPlaneComponentConfig: ControlPlaneConfigInfo

class Compatibility:
    ClusterVersion: str
    PlatformVersions: list[str]
    DefaultVersion: bool

class ComputeConfigResponse:
    Enabled: bool
    NodePools: list[str]
    NodeRoleArn: str

class ConnectorConfigResponse:
    ActivationId: str
    ActivationCode: str
    ActivationExpiry: str
    Provider: str
    RoleArn: str

class ControlPlaneConfigInfo:
    KubeApiServerConfig: KubeApiServerVersionConfig
    KubeSchedulerConfig: KubeSchedulerVersionConfig
    KubeControllerManagerConfig: KubeControllerManagerVersionConfig

class ControlPlanePlacementResponse:
    GroupName: str
    SpreadLevel: _SpreadLevel

class ControlPlaneScalingConfig:
    Tier: ProvisionedControlPlaneTier

class ControlPlaneScalingTierInfo:
    TierName: str
    ApiRequestConcurrency: int
    PodSchedulingRatePerSecond: int
    ClusterDatabaseSizeGb: int
    ControlPlaneComponentConfigOverrides: ControlPlaneConfigInfo

class CrdManagementConfiguration:
    Managed: bool

class CreateAccessEntryResponse:
    AccessEntry: _AccessEntry

class CreateAddonResponse:
    Addon: _Addon

class CreateCapabilityResponse:
    Capability: _Capability

class CreateCertificateAuthorityResponse:
    Update: _Update
    CertificateAuthority: CertificateAuthoritySummary

class CreateClusterResponse:
    Cluster: _Cluster
    SdkHttpMetadata: _SdkHttpMetadata
    SdkResponseMetadata: _SdkResponseMetadata

class CreateEksAnywhereSubscriptionResponse:
    Subscription: EksAnywhereSubscription

class CreateFargateProfileResponse:
    FargateProfile: _FargateProfile
    SdkHttpMetadata: _SdkHttpMetadata
    SdkResponseMetadata: _SdkResponseMetadata

class CreateNodegroupResponse:
    Nodegroup: _Nodegroup
    SdkHttpMetadata: _SdkHttpMetadata
    SdkResponseMetadata: _SdkResponseMetadata

class CreatePodIdentityAssociationResponse:
    Association: PodIdentityAssociation

class DeleteAccessEntryResponse:
    ...

class DeleteAddonResponse:
    Addon: _Addon

class DeleteCapabilityResponse:
    Capability: _Capability

class DeleteCertificateAuthorityResponse:
    Update: _Update
    CertificateAuthority: CertificateAuthoritySummary

class DeleteClusterResponse:
    Cluster: _Cluster
    SdkHttpMetadata: _SdkHttpMetadata
    SdkResponseMetadata: _SdkResponseMetadata

class DeleteEksAnywhereSubscriptionResponse:
    Subscription: EksAnywhereSubscription

class DeleteFargateProfileResponse:
    FargateProfile: _FargateProfile
    SdkHttpMetadata: _SdkHttpMetadata
    SdkResponseMetadata: _SdkResponseMetadata

class DeleteNodegroupResponse:
    Nodegroup: _Nodegroup
    SdkHttpMetadata: _SdkHttpMetadata
    SdkResponseMetadata: _SdkResponseMetadata

class DeletePodIdentityAssociationResponse:
    Association: PodIdentityAssociation

class DeprecationDetail:
    Usage: str
    ReplacedWith: str
    StopServingVersion: str
    StartServingReplacementVersion: str
    ClientStats: list[ClientStat]

class DeregisterClusterResponse:
    Cluster: _Cluster

class DescribeAccessEntryResponse:
    AccessEntry: _AccessEntry

class DescribeAddonConfigurationResponse:
    AddonName: str
    AddonVersion: str
    ConfigurationSchema: str
    PodIdentityConfiguration: list[AddonPodIdentityConfiguration]

class DescribeAddonResponse:
    Addon: _Addon

class DescribeAddonVersionsResponse:
    Addons: list[AddonInfo]
    NextToken: str

class DescribeCapabilityResponse:
    Capability: _Capability

class DescribeCertificateAuthorityResponse:
    CertificateAuthority: _CertificateAuthority

class DescribeClusterResponse:
    Cluster: _Cluster

class DescribeClusterVersionsResponse:
    NextToken: str
    ClusterVersions: list[ClusterVersionInformation]

class DescribeEksAnywhereSubscriptionResponse:
    Subscription: EksAnywhereSubscription

class DescribeFargateProfileResponse:
    FargateProfile: _FargateProfile

class DescribeIdentityProviderConfigResponse:
    IdentityProviderConfig: IdentityProviderConfigResponse

class DescribeInsightResponse:
    Insight: _Insight

class DescribeInsightsRefreshResponse:
    Message: str
    Status: InsightsRefreshStatus
    StartedAt: str
    EndedAt: str

class DescribeNodegroupResponse:
    Nodegroup: _Nodegroup

class DescribePodIdentityAssociationResponse:
    Association: PodIdentityAssociation

class DescribeUpdateResponse:
    Update: _Update

class DisassociateAccessPolicyResponse:
    ...

class DisassociateIdentityProviderConfigResponse:
    Update: _Update

class DurationConstraints:
    Min: str
    Max: str

class DurationParameterConfig:
    DefaultValue: str
    Constraints: DurationConstraints

class EksAnywhereSubscription:
    Id: str
    Arn: str
    CreatedAt: str
    EffectiveDate: str
    ExpirationDate: str
    LicenseQuantity: int
    LicenseType: EksAnywhereSubscriptionLicenseType
    Term: EksAnywhereSubscriptionTerm
    Status: str
    AutoRenew: bool
    LicenseArns: list[str]
    Licenses: list[License]
    Tags: dict[str, str]

class EksAnywhereSubscriptionTerm:
    Duration: int
    Unit: EksAnywhereSubscriptionTermUnit

class ElasticLoadBalancing:
    Enabled: bool
    GatewayApi: GatewayApiConfiguration

class EncryptionConfig:
    Resources: list[str]
    Provider: _Provider

class ErrorDetail:
    ErrorCode: _ErrorCode
    ErrorMessage: str
    ResourceIds: list[str]

class EtcdPlacementResponse:
    SpreadLevel: _SpreadLevel

class FargateProfile:
    FargateProfileName: str
    FargateProfileArn: str
    ClusterName: str
    CreatedAt: str
    PodExecutionRoleArn: str
    Subnets: list[str]
    Selectors: list[FargateProfileSelector]
    Status: FargateProfileStatus
    Tags: dict[str, str]
    Health: FargateProfileHealth

class FargateProfileHealth:
    Issues: list[FargateProfileIssue]

class FargateProfileIssue:
    Code: FargateProfileIssueCode
    Message: str
    ResourceIds: list[str]

class FargateProfileSelector:
    Namespace: str
    Labels: dict[str, str]

class GatewayApiConfiguration:
    Crds: CrdManagementConfiguration

class HorizontalPodAutoscalerControllerConfigResponse:
    HorizontalPodAutoscalerSyncPeriod: str

class HorizontalPodAutoscalerControllerVersionConfig:
    HorizontalPodAutoscalerSyncPeriod: DurationParameterConfig

class Identity:
    Oidc: OIDC

class IdentityProviderConfig:
    Type: str
    Name: str

class IdentityProviderConfigResponse:
    Oidc: OidcIdentityProviderConfig

class Insight:
    Id: str
    Name: str
    Category: _Category
    KubernetesVersion: str
    LastRefreshTime: str
    LastTransitionTime: str
    Description: str
    InsightStatus: _InsightStatus
    Recommendation: str
    AdditionalInfo: dict[str, str]
    Resources: list[InsightResourceDetail]
    CategorySpecificSummary: InsightCategorySpecificSummary

class InsightCategorySpecificSummary:
    DeprecationDetails: list[DeprecationDetail]
    AddonCompatibilityDetails: list[AddonCompatibilityDetail]

class InsightResourceDetail:
    InsightStatus: _InsightStatus
    KubernetesResourceUri: str
    Arn: str

class InsightStatus:
    Status: InsightStatusValue
    Reason: str

class InsightSummary:
    Id: str
    Name: str
    Category: _Category
    KubernetesVersion: str
    LastRefreshTime: str
    LastTransitionTime: str
    Description: str
    InsightStatus: _InsightStatus

class IntegerConstraints:
    Min: int
    Max: int

class IntegerParameterConfig:
    DefaultValue: int
    Constraints: IntegerConstraints

class IntegerRangeConstraint:
    Min: int
    Max: int

class Issue:
    Code: NodegroupIssueCode
    Message: str
    ResourceIds: list[str]

class KubeApiServerConfigResponse:
    EventTtl: str
    ServiceNodePortRange: _ServiceNodePortRange

class KubeApiServerVersionConfig:
    EventTtl: DurationParameterConfig
    ServiceNodePortRange: PortRangeParameterConfig

class KubeControllerManagerConfigResponse:
    PodGcControllerConfig: PodGcControllerConfigResponse
    HorizontalPodAutoscalerControllerConfig: HorizontalPodAutoscalerControllerConfigResponse

class KubeControllerManagerVersionConfig:
    PodGcControllerConfig: PodGcControllerVersionConfig
    HorizontalPodAutoscalerControllerConfig: HorizontalPodAutoscalerControllerVersionConfig

class KubeSchedulerConfigResponse:
    NodeResourcesFit: NodeResourcesFitConfig

class KubeSchedulerVersionConfig:
    NodeResourcesFit: NodeResourcesFitVersionConfig

class KubernetesNetworkConfigResponse:
    ServiceIpv4Cidr: str
    ServiceIpv6Cidr: str
    IpFamily: _IpFamily
    ElasticLoadBalancing: _ElasticLoadBalancing

class LaunchTemplateSpecification:
    Name: str
    Version: str
    Id: str

class License:
    Id: str
    Token: str

class ListAccessEntriesResponse:
    AccessEntries: list[str]
    NextToken: str

class ListAccessPoliciesResponse:
    AccessPolicies: list[AccessPolicy]
    NextToken: str

class ListAddonsResponse:
    Addons: list[str]
    NextToken: str

class ListAssociatedAccessPoliciesResponse:
    ClusterName: str
    PrincipalArn: str
    NextToken: str
    AssociatedAccessPolicies: list[AssociatedAccessPolicy]

class ListCapabilitiesResponse:
    Capabilities: list[CapabilitySummary]
    NextToken: str

class ListCertificateAuthoritiesResponse:
    CertificateAuthorities: list[CertificateAuthoritySummary]
    NextToken: str

class ListClustersResponse:
    Clusters: list[str]
    NextToken: str

class ListEksAnywhereSubscriptionsResponse:
    Subscriptions: list[EksAnywhereSubscription]
    NextToken: str

class ListFargateProfilesResponse:
    FargateProfileNames: list[str]
    NextToken: str

class ListIdentityProviderConfigsResponse:
    IdentityProviderConfigs: list[IdentityProviderConfig]
    NextToken: str

class ListInsightsResponse:
    Insights: list[InsightSummary]
    NextToken: str

class ListNodegroupsResponse:
    Nodegroups: list[str]
    NextToken: str

class ListPodIdentityAssociationsResponse:
    Associations: list[PodIdentityAssociationSummary]
    NextToken: str

class ListTagsForResourceResponse:
    Tags: dict[str, str]

class ListUpdatesResponse:
    UpdateIds: list[str]
    NextToken: str

class LogSetup:
    Types: list[LogType]
    Enabled: bool

class Logging:
    ClusterLogging: list[LogSetup]

class MarketplaceInformation:
    ProductId: str
    ProductUrl: str

class NodeRepairConfig:
    Enabled: bool
    MaxUnhealthyNodeThresholdCount: int
    MaxUnhealthyNodeThresholdPercentage: int
    MaxParallelNodesRepairedCount: int
    MaxParallelNodesRepairedPercentage: int
    NodeRepairConfigOverrides: list[_NodeRepairConfigOverrides]

class NodeRepairConfigOverrides:
    NodeMonitoringCondition: str
    NodeUnhealthyReason: str
    MinRepairWaitTimeMins: int
    RepairAction: _RepairAction

class NodeResourcesFitConfig:
    ScoringStrategy: _ScoringStrategy

class NodeResourcesFitVersionConfig:
    ScoringStrategy: ScoringStrategyConfig

class Nodegroup:
    NodegroupName: str
    NodegroupArn: str
    ClusterName: str
    Version: str
    ReleaseVersion: str
    CreatedAt: str
    ModifiedAt: str
    Status: NodegroupStatus
    CapacityType: CapacityTypes
    ScalingConfig: NodegroupScalingConfig
    InstanceTypes: list[str]
    Subnets: list[str]
    RemoteAccess: RemoteAccessConfig
    AmiType: AMITypes
    NodeRole: str
    Labels: dict[str, str]
    Taints: list[Taint]
    Resources: NodegroupResources
    DiskSize: int
    Health: NodegroupHealth
    UpdateConfig: NodegroupUpdateConfig
    NodeRepairConfig: _NodeRepairConfig
    LaunchTemplate: LaunchTemplateSpecification
    Tags: dict[str, str]
    WarmPoolConfig: _WarmPoolConfig

class NodegroupHealth:
    Issues: list[Issue]

class NodegroupResources:
    AutoScalingGroups: list[AutoScalingGroup]
    RemoteAccessSecurityGroup: str

class NodegroupScalingConfig:
    MinSize: int
    MaxSize: int
    DesiredSize: int

class NodegroupUpdateConfig:
    MaxUnavailable: int
    MaxUnavailablePercentage: int
    UpdateStrategy: NodegroupUpdateStrategies

class OIDC:
    Issuer: str

class OidcIdentityProviderConfig:
    IdentityProviderConfigName: str
    IdentityProviderConfigArn: str
    ClusterName: str
    IssuerUrl: str
    ClientId: str
    UsernameClaim: str
    UsernamePrefix: str
    GroupsClaim: str
    GroupsPrefix: str
    RequiredClaims: dict[str, str]
    Tags: dict[str, str]
    Status: configStatus

class OutpostConfigResponse:
    OutpostArns: list[str]
    ControlPlaneInstanceType: str
    ControlPlanePlacement: ControlPlanePlacementResponse
    EtcdInstanceType: str
    EtcdPlacement: EtcdPlacementResponse

class PodGcControllerConfigResponse:
    TerminatedPodGcThreshold: int

class PodGcControllerVersionConfig:
    TerminatedPodGcThreshold: IntegerParameterConfig

class PodIdentityAssociation:
    ClusterName: str
    Namespace: str
    ServiceAccount: str
    RoleArn: str
    AssociationArn: str
    AssociationId: str
    Tags: dict[str, str]
    CreatedAt: str
    ModifiedAt: str
    OwnerArn: str
    DisableSessionTags: bool
    TargetRoleArn: str
    ExternalId: str
    Policy: str

class PodIdentityAssociationSummary:
    ClusterName: str
    Namespace: str
    ServiceAccount: str
    AssociationArn: str
    AssociationId: str
    OwnerArn: str

class PortRangeConstraints:
    MinPort: IntegerRangeConstraint
    MaxPort: IntegerRangeConstraint

class PortRangeParameterConfig:
    DefaultValue: ServiceNodePortRange
    Constraints: PortRangeConstraints

class Provider:
    KeyArn: str

class RegisterClusterResponse:
    Cluster: _Cluster

class RemoteAccessConfig:
    Ec2SshKey: str
    SourceSecurityGroups: list[str]

class RemoteNetworkConfigResponse:
    RemoteNodeNetworks: list[RemoteNodeNetwork]
    RemotePodNetworks: list[RemotePodNetwork]

class RemoteNodeNetwork:
    Cidrs: list[str]

class RemotePodNetwork:
    Cidrs: list[str]

class ResourceConstraints:
    Name: AllowedValuesConstraint
    Weight: IntegerRangeConstraint

class ResourceWeight:
    Name: str
    Weight: int

class ScoringStrategy:
    Type: ScoringStrategyType
    Resources: list[ResourceWeight]

class ScoringStrategyConfig:
    DefaultValue: ScoringStrategy
    Constraints: ScoringStrategyConstraints

class ScoringStrategyConstraints:
    ScoringStrategy: AllowedValuesConstraint
    Resources: ResourceConstraints

class SdkHttpMetadata:
    AllHttpHeaders: dict[str, list[str]]
    HttpHeaders: dict[str, str]
    HttpStatusCode: int

class SdkResponseMetadata:
    RequestId: str

class ServiceNodePortRange:
    MinPort: int
    MaxPort: int

class SsoIdentity:
    Id: str
    Type: SsoIdentityType

class StartInsightsRefreshResponse:
    Message: str
    Status: InsightsRefreshStatus

class StorageConfigResponse:
    BlockStorage: _BlockStorage

class TagResourceResponse:
    ...

class Taint:
    Key: str
    Value: str
    Effect: TaintEffect

class UntagResourceResponse:
    ...

class Update:
    Id: str
    Status: UpdateStatus
    Type: UpdateType
    Params: list[UpdateParam]
    CreatedAt: str
    Errors: list[ErrorDetail]
    Cancellation: _Cancellation

class UpdateAccessEntryResponse:
    AccessEntry: _AccessEntry

class UpdateAddonResponse:
    Update: _Update

class UpdateCapabilityResponse:
    Update: _Update

class UpdateClusterConfigResponse:
    Update: _Update

class UpdateClusterVersionResponse:
    Update: _Update

class UpdateEksAnywhereSubscriptionResponse:
    Subscription: EksAnywhereSubscription

class UpdateNodegroupConfigResponse:
    Update: _Update

class UpdateNodegroupVersionResponse:
    Update: _Update

class UpdateParam:
    Type: UpdateParamType
    Value: str

class UpdatePodIdentityAssociationResponse:
    Association: PodIdentityAssociation

class UpgradePolicyResponse:
    SupportType: _SupportType

class VpcConfigResponse:
    SubnetIds: list[str]
    SecurityGroupIds: list[str]
    ClusterSecurityGroupId: str
    VpcId: str
    EndpointPublicAccess: bool
    EndpointPrivateAccess: bool
    PublicAccessCidrs: list[str]
    ControlPlaneEgressMode: ControlPlaneEgressModeType

class WarmPoolConfig:
    Enabled: bool
    MinSize: int
    MaxGroupPreparedCapacity: int
    PoolState: WarmPoolState
    ReuseOnScaleIn: bool

class ZonalShiftConfigResponse:
    Enabled: bool

class call_:
    ResponseBody: Any
    StatusCode: int
    StatusText: str

_ActivateCertificateAuthority = TypeVar("_ActivateCertificateAuthority", default=ActivateCertificateAuthorityResponse)
_AssociateAccessPolicy = TypeVar("_AssociateAccessPolicy", default=AssociateAccessPolicyResponse)
_AssociateEncryptionConfig = TypeVar("_AssociateEncryptionConfig", default=AssociateEncryptionConfigResponse)
_AssociateIdentityProviderConfig = TypeVar("_AssociateIdentityProviderConfig", default=AssociateIdentityProviderConfigResponse)
_Call = TypeVar("_Call", default=call_)
_CallAnswered = TypeVar("_CallAnswered", default=Any)
_CancelUpdate = TypeVar("_CancelUpdate", default=CancelUpdateResponse)
_CreateAccessEntry = TypeVar("_CreateAccessEntry", default=CreateAccessEntryResponse)
_CreateAddon = TypeVar("_CreateAddon", default=CreateAddonResponse)
_CreateCapability = TypeVar("_CreateCapability", default=CreateCapabilityResponse)
_CreateCertificateAuthority = TypeVar("_CreateCertificateAuthority", default=CreateCertificateAuthorityResponse)
_CreateCluster = TypeVar("_CreateCluster", default=CreateClusterResponse)
_CreateClusterWaited = TypeVar("_CreateClusterWaited", default=DescribeClusterResponse)
_CreateEksAnywhereSubscription = TypeVar("_CreateEksAnywhereSubscription", default=CreateEksAnywhereSubscriptionResponse)
_CreateFargateProfile = TypeVar("_CreateFargateProfile", default=CreateFargateProfileResponse)
_CreateFargateProfileWaited = TypeVar("_CreateFargateProfileWaited", default=DescribeFargateProfileResponse)
_CreateNodegroup = TypeVar("_CreateNodegroup", default=CreateNodegroupResponse)
_CreateNodegroupWaited = TypeVar("_CreateNodegroupWaited", default=DescribeNodegroupResponse)
_CreatePodIdentityAssociation = TypeVar("_CreatePodIdentityAssociation", default=CreatePodIdentityAssociationResponse)
_DeleteAccessEntry = TypeVar("_DeleteAccessEntry", default=DeleteAccessEntryResponse)
_DeleteAddon = TypeVar("_DeleteAddon", default=DeleteAddonResponse)
_DeleteCapability = TypeVar("_DeleteCapability", default=DeleteCapabilityResponse)
_DeleteCertificateAuthority = TypeVar("_DeleteCertificateAuthority", default=DeleteCertificateAuthorityResponse)
_DeleteCluster = TypeVar("_DeleteCluster", default=DeleteClusterResponse)
_DeleteClusterWaited = TypeVar("_DeleteClusterWaited", default=Any)
_DeleteEksAnywhereSubscription = TypeVar("_DeleteEksAnywhereSubscription", default=DeleteEksAnywhereSubscriptionResponse)
_DeleteFargateProfile = TypeVar("_DeleteFargateProfile", default=DeleteFargateProfileResponse)
_DeleteFargateProfileWaited = TypeVar("_DeleteFargateProfileWaited", default=Any)
_DeleteNodegroup = TypeVar("_DeleteNodegroup", default=DeleteNodegroupResponse)
_DeleteNodegroupWaited = TypeVar("_DeleteNodegroupWaited", default=Any)
_DeletePodIdentityAssociation = TypeVar("_DeletePodIdentityAssociation", default=DeletePodIdentityAssociationResponse)
_DeregisterCluster = TypeVar("_DeregisterCluster", default=DeregisterClusterResponse)
_DescribeAccessEntry = TypeVar("_DescribeAccessEntry", default=DescribeAccessEntryResponse)
_DescribeAddon = TypeVar("_DescribeAddon", default=DescribeAddonResponse)
_DescribeAddonConfiguration = TypeVar("_DescribeAddonConfiguration", default=DescribeAddonConfigurationResponse)
_DescribeAddonVersions = TypeVar("_DescribeAddonVersions", default=DescribeAddonVersionsResponse)
_DescribeCapability = TypeVar("_DescribeCapability", default=DescribeCapabilityResponse)
_DescribeCertificateAuthority = TypeVar("_DescribeCertificateAuthority", default=DescribeCertificateAuthorityResponse)
_DescribeCluster = TypeVar("_DescribeCluster", default=DescribeClusterResponse)
_DescribeClusterVersions = TypeVar("_DescribeClusterVersions", default=DescribeClusterVersionsResponse)
_DescribeEksAnywhereSubscription = TypeVar("_DescribeEksAnywhereSubscription", default=DescribeEksAnywhereSubscriptionResponse)
_DescribeFargateProfile = TypeVar("_DescribeFargateProfile", default=DescribeFargateProfileResponse)
_DescribeIdentityProviderConfig = TypeVar("_DescribeIdentityProviderConfig", default=DescribeIdentityProviderConfigResponse)
_DescribeInsight = TypeVar("_DescribeInsight", default=DescribeInsightResponse)
_DescribeInsightsRefresh = TypeVar("_DescribeInsightsRefresh", default=DescribeInsightsRefreshResponse)
_DescribeNodegroup = TypeVar("_DescribeNodegroup", default=DescribeNodegroupResponse)
_DescribePodIdentityAssociation = TypeVar("_DescribePodIdentityAssociation", default=DescribePodIdentityAssociationResponse)
_DescribeUpdate = TypeVar("_DescribeUpdate", default=DescribeUpdateResponse)
_DisassociateAccessPolicy = TypeVar("_DisassociateAccessPolicy", default=DisassociateAccessPolicyResponse)
_DisassociateIdentityProviderConfig = TypeVar("_DisassociateIdentityProviderConfig", default=DisassociateIdentityProviderConfigResponse)
_ListAccessEntries = TypeVar("_ListAccessEntries", default=ListAccessEntriesResponse)
_ListAccessPolicies = TypeVar("_ListAccessPolicies", default=ListAccessPoliciesResponse)
_ListAddons = TypeVar("_ListAddons", default=ListAddonsResponse)
_ListAssociatedAccessPolicies = TypeVar("_ListAssociatedAccessPolicies", default=ListAssociatedAccessPoliciesResponse)
_ListCapabilities = TypeVar("_ListCapabilities", default=ListCapabilitiesResponse)
_ListCertificateAuthorities = TypeVar("_ListCertificateAuthorities", default=ListCertificateAuthoritiesResponse)
_ListClusters = TypeVar("_ListClusters", default=ListClustersResponse)
_ListEksAnywhereSubscriptions = TypeVar("_ListEksAnywhereSubscriptions", default=ListEksAnywhereSubscriptionsResponse)
_ListFargateProfiles = TypeVar("_ListFargateProfiles", default=ListFargateProfilesResponse)
_ListIdentityProviderConfigs = TypeVar("_ListIdentityProviderConfigs", default=ListIdentityProviderConfigsResponse)
_ListInsights = TypeVar("_ListInsights", default=ListInsightsResponse)
_ListNodegroups = TypeVar("_ListNodegroups", default=ListNodegroupsResponse)
_ListPodIdentityAssociations = TypeVar("_ListPodIdentityAssociations", default=ListPodIdentityAssociationsResponse)
_ListTagsForResource = TypeVar("_ListTagsForResource", default=ListTagsForResourceResponse)
_ListUpdates = TypeVar("_ListUpdates", default=ListUpdatesResponse)
_RegisterCluster = TypeVar("_RegisterCluster", default=RegisterClusterResponse)
_RunJob = TypeVar("_RunJob", default=Any)
_RunJobWaited = TypeVar("_RunJobWaited", default=Any)
_RunJobAnswered = TypeVar("_RunJobAnswered", default=Any)
_StartInsightsRefresh = TypeVar("_StartInsightsRefresh", default=StartInsightsRefreshResponse)
_TagResource = TypeVar("_TagResource", default=TagResourceResponse)
_UntagResource = TypeVar("_UntagResource", default=UntagResourceResponse)
_UpdateAccessEntry = TypeVar("_UpdateAccessEntry", default=UpdateAccessEntryResponse)
_UpdateAddon = TypeVar("_UpdateAddon", default=UpdateAddonResponse)
_UpdateCapability = TypeVar("_UpdateCapability", default=UpdateCapabilityResponse)
_UpdateClusterConfig = TypeVar("_UpdateClusterConfig", default=UpdateClusterConfigResponse)
_UpdateClusterVersion = TypeVar("_UpdateClusterVersion", default=UpdateClusterVersionResponse)
_UpdateEksAnywhereSubscription = TypeVar("_UpdateEksAnywhereSubscription", default=UpdateEksAnywhereSubscriptionResponse)
_UpdateNodegroupConfig = TypeVar("_UpdateNodegroupConfig", default=UpdateNodegroupConfigResponse)
_UpdateNodegroupVersion = TypeVar("_UpdateNodegroupVersion", default=UpdateNodegroupVersionResponse)
_UpdatePodIdentityAssociation = TypeVar("_UpdatePodIdentityAssociation", default=UpdatePodIdentityAssociationResponse)

def activate_certificate_authority(
    name: str,
    /,
    *,
    ClusterName: str,
    CertificateAuthorityId: str,
    ClientRequestToken: str = ...,
    result: type[_ActivateCertificateAuthority] = ...,
    select: Callable[[ActivateCertificateAuthorityResponse], _ActivateCertificateAuthority] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ActivateCertificateAuthority]: ...

def associate_access_policy(
    name: str,
    /,
    *,
    ClusterName: str,
    PrincipalArn: str,
    PolicyArn: str,
    AccessScope: AccessScopeDict | AccessScope,
    result: type[_AssociateAccessPolicy] = ...,
    select: Callable[[AssociateAccessPolicyResponse], _AssociateAccessPolicy] = ...,
    **options: Unpack[CallOptions],
) -> Task[_AssociateAccessPolicy]: ...

def associate_encryption_config(
    name: str,
    /,
    *,
    ClusterName: str,
    EncryptionConfig: Sequence[EncryptionConfigDict | EncryptionConfig],
    ClientRequestToken: str = ...,
    result: type[_AssociateEncryptionConfig] = ...,
    select: Callable[[AssociateEncryptionConfigResponse], _AssociateEncryptionConfig] = ...,
    **options: Unpack[CallOptions],
) -> Task[_AssociateEncryptionConfig]: ...

def associate_identity_provider_config(
    name: str,
    /,
    *,
    ClusterName: str,
    Oidc: OidcIdentityProviderConfigRequestDict,
    Tags: Mapping[str, str] = ...,
    ClientRequestToken: str = ...,
    result: type[_AssociateIdentityProviderConfig] = ...,
    select: Callable[[AssociateIdentityProviderConfigResponse], _AssociateIdentityProviderConfig] = ...,
    **options: Unpack[CallOptions],
) -> Task[_AssociateIdentityProviderConfig]: ...

@overload
def call(
    name: str,
    /,
    *,
    ClusterName: str,
    CertificateAuthority: str,
    Endpoint: str,
    Method: Method | str,
    Path: str,
    QueryParameters: Mapping[str, Sequence[str]] = ...,
    RequestBody: Any = ...,
    result: type[_Call] = ...,
    select: Callable[[call_], _Call] = ...,
    **options: Unpack[PlainOptions],
) -> Task[_Call]: ...

@overload
def call(
    name: str,
    /,
    *,
    ClusterName: str,
    CertificateAuthority: str,
    Endpoint: str,
    Method: Method | str,
    Path: str,
    QueryParameters: Mapping[str, Sequence[str]] = ...,
    RequestBody: Any = ...,
    wait_for_task_token: Literal[True],
    result: type[_CallAnswered] = ...,
    select: Callable[[Any], _CallAnswered] = ...,
    **options: Unpack[PlainOptions],
) -> Task[_CallAnswered]: ...

def cancel_update(
    name: str,
    /,
    *,
    Name: str,
    UpdateId: str,
    ClientRequestToken: str = ...,
    result: type[_CancelUpdate] = ...,
    select: Callable[[CancelUpdateResponse], _CancelUpdate] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CancelUpdate]: ...

def create_access_entry(
    name: str,
    /,
    *,
    ClusterName: str,
    PrincipalArn: str,
    KubernetesGroups: Sequence[str] = ...,
    Tags: Mapping[str, str] = ...,
    ClientRequestToken: str = ...,
    Username: str = ...,
    Type: str = ...,
    result: type[_CreateAccessEntry] = ...,
    select: Callable[[CreateAccessEntryResponse], _CreateAccessEntry] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateAccessEntry]: ...

def create_addon(
    name: str,
    /,
    *,
    ClusterName: str,
    AddonName: str,
    AddonVersion: str = ...,
    ServiceAccountRoleArn: str = ...,
    ResolveConflicts: ResolveConflicts | str = ...,
    ClientRequestToken: str = ...,
    Tags: Mapping[str, str] = ...,
    ConfigurationValues: str = ...,
    PodIdentityAssociations: Sequence[AddonPodIdentityAssociationsDict] = ...,
    NamespaceConfig: AddonNamespaceConfigRequestDict = ...,
    result: type[_CreateAddon] = ...,
    select: Callable[[CreateAddonResponse], _CreateAddon] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateAddon]: ...

def create_capability(
    name: str,
    /,
    *,
    CapabilityName: str,
    ClusterName: str,
    Type: CapabilityType | str,
    RoleArn: str,
    DeletePropagationPolicy: CapabilityDeletePropagationPolicy | str,
    ClientRequestToken: str = ...,
    Configuration: CapabilityConfigurationRequestDict = ...,
    Tags: Mapping[str, str] = ...,
    result: type[_CreateCapability] = ...,
    select: Callable[[CreateCapabilityResponse], _CreateCapability] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateCapability]: ...

def create_certificate_authority(
    name: str,
    /,
    *,
    ClusterName: str,
    ClientRequestToken: str = ...,
    result: type[_CreateCertificateAuthority] = ...,
    select: Callable[[CreateCertificateAuthorityResponse], _CreateCertificateAuthority] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateCertificateAuthority]: ...

@overload
def create_cluster(
    name: str,
    /,
    *,
    Name: str,
    RoleArn: str,
    ResourcesVpcConfig: VpcConfigRequestDict,
    Version: str = ...,
    KubernetesNetworkConfig: KubernetesNetworkConfigRequestDict = ...,
    Logging: LoggingDict | Logging = ...,
    ClientRequestToken: str = ...,
    Tags: Mapping[str, str] = ...,
    EncryptionConfig: Sequence[EncryptionConfigDict | EncryptionConfig] = ...,
    OutpostConfig: OutpostConfigRequestDict = ...,
    AccessConfig: CreateAccessConfigRequestDict = ...,
    BootstrapSelfManagedAddons: bool = ...,
    UpgradePolicy: UpgradePolicyRequestDict = ...,
    ZonalShiftConfig: ZonalShiftConfigRequestDict = ...,
    RemoteNetworkConfig: RemoteNetworkConfigRequestDict = ...,
    ComputeConfig: ComputeConfigRequestDict = ...,
    StorageConfig: StorageConfigRequestDict = ...,
    DeletionProtection: bool = ...,
    ControlPlaneScalingConfig: ControlPlaneScalingConfigDict | ControlPlaneScalingConfig = ...,
    KubeApiServerConfig: KubeApiServerConfigRequestDict = ...,
    KubeSchedulerConfig: KubeSchedulerConfigRequestDict = ...,
    KubeControllerManagerConfig: KubeControllerManagerConfigRequestDict = ...,
    result: type[_CreateCluster] = ...,
    select: Callable[[CreateClusterResponse], _CreateCluster] = ...,
    **options: Unpack[PlainOptions],
) -> Task[_CreateCluster]: ...

@overload
def create_cluster(
    name: str,
    /,
    *,
    Name: str,
    RoleArn: str,
    ResourcesVpcConfig: VpcConfigRequestDict,
    Version: str = ...,
    KubernetesNetworkConfig: KubernetesNetworkConfigRequestDict = ...,
    Logging: LoggingDict | Logging = ...,
    ClientRequestToken: str = ...,
    Tags: Mapping[str, str] = ...,
    EncryptionConfig: Sequence[EncryptionConfigDict | EncryptionConfig] = ...,
    OutpostConfig: OutpostConfigRequestDict = ...,
    AccessConfig: CreateAccessConfigRequestDict = ...,
    BootstrapSelfManagedAddons: bool = ...,
    UpgradePolicy: UpgradePolicyRequestDict = ...,
    ZonalShiftConfig: ZonalShiftConfigRequestDict = ...,
    RemoteNetworkConfig: RemoteNetworkConfigRequestDict = ...,
    ComputeConfig: ComputeConfigRequestDict = ...,
    StorageConfig: StorageConfigRequestDict = ...,
    DeletionProtection: bool = ...,
    ControlPlaneScalingConfig: ControlPlaneScalingConfigDict | ControlPlaneScalingConfig = ...,
    KubeApiServerConfig: KubeApiServerConfigRequestDict = ...,
    KubeSchedulerConfig: KubeSchedulerConfigRequestDict = ...,
    KubeControllerManagerConfig: KubeControllerManagerConfigRequestDict = ...,
    wait: Literal[True],
    result: type[_CreateClusterWaited] = ...,
    select: Callable[[DescribeClusterResponse], _CreateClusterWaited] = ...,
    **options: Unpack[PlainOptions],
) -> Task[_CreateClusterWaited]: ...

def create_eks_anywhere_subscription(
    name: str,
    /,
    *,
    Name: str,
    Term: EksAnywhereSubscriptionTermDict | EksAnywhereSubscriptionTerm,
    LicenseQuantity: int = ...,
    LicenseType: EksAnywhereSubscriptionLicenseType | str = ...,
    AutoRenew: bool = ...,
    ClientRequestToken: str = ...,
    Tags: Mapping[str, str] = ...,
    result: type[_CreateEksAnywhereSubscription] = ...,
    select: Callable[[CreateEksAnywhereSubscriptionResponse], _CreateEksAnywhereSubscription] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreateEksAnywhereSubscription]: ...

@overload
def create_fargate_profile(
    name: str,
    /,
    *,
    FargateProfileName: str,
    ClusterName: str,
    PodExecutionRoleArn: str,
    Subnets: Sequence[str] = ...,
    Selectors: Sequence[FargateProfileSelectorDict | FargateProfileSelector] = ...,
    ClientRequestToken: str = ...,
    Tags: Mapping[str, str] = ...,
    result: type[_CreateFargateProfile] = ...,
    select: Callable[[CreateFargateProfileResponse], _CreateFargateProfile] = ...,
    **options: Unpack[PlainOptions],
) -> Task[_CreateFargateProfile]: ...

@overload
def create_fargate_profile(
    name: str,
    /,
    *,
    FargateProfileName: str,
    ClusterName: str,
    PodExecutionRoleArn: str,
    Subnets: Sequence[str] = ...,
    Selectors: Sequence[FargateProfileSelectorDict | FargateProfileSelector] = ...,
    ClientRequestToken: str = ...,
    Tags: Mapping[str, str] = ...,
    wait: Literal[True],
    result: type[_CreateFargateProfileWaited] = ...,
    select: Callable[[DescribeFargateProfileResponse], _CreateFargateProfileWaited] = ...,
    **options: Unpack[PlainOptions],
) -> Task[_CreateFargateProfileWaited]: ...

@overload
def create_nodegroup(
    name: str,
    /,
    *,
    ClusterName: str,
    NodegroupName: str,
    Subnets: Sequence[str],
    NodeRole: str,
    ScalingConfig: NodegroupScalingConfigDict | NodegroupScalingConfig = ...,
    DiskSize: int = ...,
    InstanceTypes: Sequence[str] = ...,
    AmiType: AMITypes | str = ...,
    RemoteAccess: RemoteAccessConfigDict | RemoteAccessConfig = ...,
    Labels: Mapping[str, str] = ...,
    Taints: Sequence[TaintDict | Taint] = ...,
    Tags: Mapping[str, str] = ...,
    ClientRequestToken: str = ...,
    LaunchTemplate: LaunchTemplateSpecificationDict | LaunchTemplateSpecification = ...,
    UpdateConfig: NodegroupUpdateConfigDict | NodegroupUpdateConfig = ...,
    NodeRepairConfig: NodeRepairConfigDict | NodeRepairConfig = ...,
    CapacityType: CapacityTypes | str = ...,
    Version: str = ...,
    ReleaseVersion: str = ...,
    WarmPoolConfig: WarmPoolConfigDict | WarmPoolConfig = ...,
    result: type[_CreateNodegroup] = ...,
    select: Callable[[CreateNodegroupResponse], _CreateNodegroup] = ...,
    **options: Unpack[PlainOptions],
) -> Task[_CreateNodegroup]: ...

@overload
def create_nodegroup(
    name: str,
    /,
    *,
    ClusterName: str,
    NodegroupName: str,
    Subnets: Sequence[str],
    NodeRole: str,
    ScalingConfig: NodegroupScalingConfigDict | NodegroupScalingConfig = ...,
    DiskSize: int = ...,
    InstanceTypes: Sequence[str] = ...,
    AmiType: AMITypes | str = ...,
    RemoteAccess: RemoteAccessConfigDict | RemoteAccessConfig = ...,
    Labels: Mapping[str, str] = ...,
    Taints: Sequence[TaintDict | Taint] = ...,
    Tags: Mapping[str, str] = ...,
    ClientRequestToken: str = ...,
    LaunchTemplate: LaunchTemplateSpecificationDict | LaunchTemplateSpecification = ...,
    UpdateConfig: NodegroupUpdateConfigDict | NodegroupUpdateConfig = ...,
    NodeRepairConfig: NodeRepairConfigDict | NodeRepairConfig = ...,
    CapacityType: CapacityTypes | str = ...,
    Version: str = ...,
    ReleaseVersion: str = ...,
    WarmPoolConfig: WarmPoolConfigDict | WarmPoolConfig = ...,
    wait: Literal[True],
    result: type[_CreateNodegroupWaited] = ...,
    select: Callable[[DescribeNodegroupResponse], _CreateNodegroupWaited] = ...,
    **options: Unpack[PlainOptions],
) -> Task[_CreateNodegroupWaited]: ...

def create_pod_identity_association(
    name: str,
    /,
    *,
    ClusterName: str,
    Namespace: str,
    ServiceAccount: str,
    RoleArn: str,
    ClientRequestToken: str = ...,
    Tags: Mapping[str, str] = ...,
    DisableSessionTags: bool = ...,
    TargetRoleArn: str = ...,
    Policy: str = ...,
    result: type[_CreatePodIdentityAssociation] = ...,
    select: Callable[[CreatePodIdentityAssociationResponse], _CreatePodIdentityAssociation] = ...,
    **options: Unpack[CallOptions],
) -> Task[_CreatePodIdentityAssociation]: ...

def delete_access_entry(
    name: str,
    /,
    *,
    ClusterName: str,
    PrincipalArn: str,
    result: type[_DeleteAccessEntry] = ...,
    select: Callable[[DeleteAccessEntryResponse], _DeleteAccessEntry] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteAccessEntry]: ...

def delete_addon(
    name: str,
    /,
    *,
    ClusterName: str,
    AddonName: str,
    Preserve: bool = ...,
    result: type[_DeleteAddon] = ...,
    select: Callable[[DeleteAddonResponse], _DeleteAddon] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteAddon]: ...

def delete_capability(
    name: str,
    /,
    *,
    ClusterName: str,
    CapabilityName: str,
    result: type[_DeleteCapability] = ...,
    select: Callable[[DeleteCapabilityResponse], _DeleteCapability] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteCapability]: ...

def delete_certificate_authority(
    name: str,
    /,
    *,
    ClusterName: str,
    CertificateAuthorityId: str,
    ClientRequestToken: str = ...,
    result: type[_DeleteCertificateAuthority] = ...,
    select: Callable[[DeleteCertificateAuthorityResponse], _DeleteCertificateAuthority] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteCertificateAuthority]: ...

@overload
def delete_cluster(
    name: str,
    /,
    *,
    Name: str,
    result: type[_DeleteCluster] = ...,
    select: Callable[[DeleteClusterResponse], _DeleteCluster] = ...,
    **options: Unpack[PlainOptions],
) -> Task[_DeleteCluster]: ...

@overload
def delete_cluster(
    name: str,
    /,
    *,
    Name: str,
    wait: Literal[True],
    result: type[_DeleteClusterWaited] = ...,
    select: Callable[[Any], _DeleteClusterWaited] = ...,
    **options: Unpack[PlainOptions],
) -> Task[_DeleteClusterWaited]: ...

def delete_eks_anywhere_subscription(
    name: str,
    /,
    *,
    Id: str,
    result: type[_DeleteEksAnywhereSubscription] = ...,
    select: Callable[[DeleteEksAnywhereSubscriptionResponse], _DeleteEksAnywhereSubscription] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeleteEksAnywhereSubscription]: ...

@overload
def delete_fargate_profile(
    name: str,
    /,
    *,
    ClusterName: str,
    FargateProfileName: str,
    result: type[_DeleteFargateProfile] = ...,
    select: Callable[[DeleteFargateProfileResponse], _DeleteFargateProfile] = ...,
    **options: Unpack[PlainOptions],
) -> Task[_DeleteFargateProfile]: ...

@overload
def delete_fargate_profile(
    name: str,
    /,
    *,
    ClusterName: str,
    FargateProfileName: str,
    wait: Literal[True],
    result: type[_DeleteFargateProfileWaited] = ...,
    select: Callable[[Any], _DeleteFargateProfileWaited] = ...,
    **options: Unpack[PlainOptions],
) -> Task[_DeleteFargateProfileWaited]: ...

@overload
def delete_nodegroup(
    name: str,
    /,
    *,
    ClusterName: str,
    NodegroupName: str,
    result: type[_DeleteNodegroup] = ...,
    select: Callable[[DeleteNodegroupResponse], _DeleteNodegroup] = ...,
    **options: Unpack[PlainOptions],
) -> Task[_DeleteNodegroup]: ...

@overload
def delete_nodegroup(
    name: str,
    /,
    *,
    ClusterName: str,
    NodegroupName: str,
    wait: Literal[True],
    result: type[_DeleteNodegroupWaited] = ...,
    select: Callable[[Any], _DeleteNodegroupWaited] = ...,
    **options: Unpack[PlainOptions],
) -> Task[_DeleteNodegroupWaited]: ...

def delete_pod_identity_association(
    name: str,
    /,
    *,
    ClusterName: str,
    AssociationId: str,
    result: type[_DeletePodIdentityAssociation] = ...,
    select: Callable[[DeletePodIdentityAssociationResponse], _DeletePodIdentityAssociation] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeletePodIdentityAssociation]: ...

def deregister_cluster(
    name: str,
    /,
    *,
    Name: str,
    result: type[_DeregisterCluster] = ...,
    select: Callable[[DeregisterClusterResponse], _DeregisterCluster] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DeregisterCluster]: ...

def describe_access_entry(
    name: str,
    /,
    *,
    ClusterName: str,
    PrincipalArn: str,
    result: type[_DescribeAccessEntry] = ...,
    select: Callable[[DescribeAccessEntryResponse], _DescribeAccessEntry] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeAccessEntry]: ...

def describe_addon(
    name: str,
    /,
    *,
    ClusterName: str,
    AddonName: str,
    result: type[_DescribeAddon] = ...,
    select: Callable[[DescribeAddonResponse], _DescribeAddon] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeAddon]: ...

def describe_addon_configuration(
    name: str,
    /,
    *,
    AddonName: str,
    AddonVersion: str,
    result: type[_DescribeAddonConfiguration] = ...,
    select: Callable[[DescribeAddonConfigurationResponse], _DescribeAddonConfiguration] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeAddonConfiguration]: ...

def describe_addon_versions(
    name: str,
    /,
    *,
    KubernetesVersion: str = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    AddonName: str = ...,
    Types: Sequence[str] = ...,
    Publishers: Sequence[str] = ...,
    Owners: Sequence[str] = ...,
    result: type[_DescribeAddonVersions] = ...,
    select: Callable[[DescribeAddonVersionsResponse], _DescribeAddonVersions] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeAddonVersions]: ...

def describe_capability(
    name: str,
    /,
    *,
    ClusterName: str,
    CapabilityName: str,
    result: type[_DescribeCapability] = ...,
    select: Callable[[DescribeCapabilityResponse], _DescribeCapability] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeCapability]: ...

def describe_certificate_authority(
    name: str,
    /,
    *,
    ClusterName: str,
    CertificateAuthorityId: str,
    result: type[_DescribeCertificateAuthority] = ...,
    select: Callable[[DescribeCertificateAuthorityResponse], _DescribeCertificateAuthority] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeCertificateAuthority]: ...

def describe_cluster(
    name: str,
    /,
    *,
    Name: str,
    result: type[_DescribeCluster] = ...,
    select: Callable[[DescribeClusterResponse], _DescribeCluster] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeCluster]: ...

def describe_cluster_versions(
    name: str,
    /,
    *,
    ClusterType: str = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    DefaultOnly: bool = ...,
    IncludeAll: bool = ...,
    ClusterVersions: Sequence[str] = ...,
    Status: ClusterVersionStatus | str = ...,
    VersionStatus: VersionStatus | str = ...,
    result: type[_DescribeClusterVersions] = ...,
    select: Callable[[DescribeClusterVersionsResponse], _DescribeClusterVersions] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeClusterVersions]: ...

def describe_eks_anywhere_subscription(
    name: str,
    /,
    *,
    Id: str,
    result: type[_DescribeEksAnywhereSubscription] = ...,
    select: Callable[[DescribeEksAnywhereSubscriptionResponse], _DescribeEksAnywhereSubscription] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeEksAnywhereSubscription]: ...

def describe_fargate_profile(
    name: str,
    /,
    *,
    ClusterName: str,
    FargateProfileName: str,
    result: type[_DescribeFargateProfile] = ...,
    select: Callable[[DescribeFargateProfileResponse], _DescribeFargateProfile] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeFargateProfile]: ...

def describe_identity_provider_config(
    name: str,
    /,
    *,
    ClusterName: str,
    IdentityProviderConfig: IdentityProviderConfigDict | IdentityProviderConfig,
    result: type[_DescribeIdentityProviderConfig] = ...,
    select: Callable[[DescribeIdentityProviderConfigResponse], _DescribeIdentityProviderConfig] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeIdentityProviderConfig]: ...

def describe_insight(
    name: str,
    /,
    *,
    ClusterName: str,
    Id: str,
    result: type[_DescribeInsight] = ...,
    select: Callable[[DescribeInsightResponse], _DescribeInsight] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeInsight]: ...

def describe_insights_refresh(
    name: str,
    /,
    *,
    ClusterName: str,
    result: type[_DescribeInsightsRefresh] = ...,
    select: Callable[[DescribeInsightsRefreshResponse], _DescribeInsightsRefresh] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeInsightsRefresh]: ...

def describe_nodegroup(
    name: str,
    /,
    *,
    ClusterName: str,
    NodegroupName: str,
    result: type[_DescribeNodegroup] = ...,
    select: Callable[[DescribeNodegroupResponse], _DescribeNodegroup] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeNodegroup]: ...

def describe_pod_identity_association(
    name: str,
    /,
    *,
    ClusterName: str,
    AssociationId: str,
    result: type[_DescribePodIdentityAssociation] = ...,
    select: Callable[[DescribePodIdentityAssociationResponse], _DescribePodIdentityAssociation] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribePodIdentityAssociation]: ...

def describe_update(
    name: str,
    /,
    *,
    Name: str,
    UpdateId: str,
    NodegroupName: str = ...,
    AddonName: str = ...,
    CapabilityName: str = ...,
    result: type[_DescribeUpdate] = ...,
    select: Callable[[DescribeUpdateResponse], _DescribeUpdate] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DescribeUpdate]: ...

def disassociate_access_policy(
    name: str,
    /,
    *,
    ClusterName: str,
    PrincipalArn: str,
    PolicyArn: str,
    result: type[_DisassociateAccessPolicy] = ...,
    select: Callable[[DisassociateAccessPolicyResponse], _DisassociateAccessPolicy] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DisassociateAccessPolicy]: ...

def disassociate_identity_provider_config(
    name: str,
    /,
    *,
    ClusterName: str,
    IdentityProviderConfig: IdentityProviderConfigDict | IdentityProviderConfig,
    ClientRequestToken: str = ...,
    result: type[_DisassociateIdentityProviderConfig] = ...,
    select: Callable[[DisassociateIdentityProviderConfigResponse], _DisassociateIdentityProviderConfig] = ...,
    **options: Unpack[CallOptions],
) -> Task[_DisassociateIdentityProviderConfig]: ...

def list_access_entries(
    name: str,
    /,
    *,
    ClusterName: str,
    AssociatedPolicyArn: str = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_ListAccessEntries] = ...,
    select: Callable[[ListAccessEntriesResponse], _ListAccessEntries] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListAccessEntries]: ...

def list_access_policies(
    name: str,
    /,
    *,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_ListAccessPolicies] = ...,
    select: Callable[[ListAccessPoliciesResponse], _ListAccessPolicies] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListAccessPolicies]: ...

def list_addons(
    name: str,
    /,
    *,
    ClusterName: str,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_ListAddons] = ...,
    select: Callable[[ListAddonsResponse], _ListAddons] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListAddons]: ...

def list_associated_access_policies(
    name: str,
    /,
    *,
    ClusterName: str,
    PrincipalArn: str,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_ListAssociatedAccessPolicies] = ...,
    select: Callable[[ListAssociatedAccessPoliciesResponse], _ListAssociatedAccessPolicies] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListAssociatedAccessPolicies]: ...

def list_capabilities(
    name: str,
    /,
    *,
    ClusterName: str,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListCapabilities] = ...,
    select: Callable[[ListCapabilitiesResponse], _ListCapabilities] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListCapabilities]: ...

def list_certificate_authorities(
    name: str,
    /,
    *,
    ClusterName: str,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_ListCertificateAuthorities] = ...,
    select: Callable[[ListCertificateAuthoritiesResponse], _ListCertificateAuthorities] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListCertificateAuthorities]: ...

def list_clusters(
    name: str,
    /,
    *,
    MaxResults: int = ...,
    NextToken: str = ...,
    Include: Sequence[str] = ...,
    result: type[_ListClusters] = ...,
    select: Callable[[ListClustersResponse], _ListClusters] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListClusters]: ...

def list_eks_anywhere_subscriptions(
    name: str,
    /,
    *,
    MaxResults: int = ...,
    NextToken: str = ...,
    IncludeStatus: Sequence[EksAnywhereSubscriptionStatus | str] = ...,
    result: type[_ListEksAnywhereSubscriptions] = ...,
    select: Callable[[ListEksAnywhereSubscriptionsResponse], _ListEksAnywhereSubscriptions] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListEksAnywhereSubscriptions]: ...

def list_fargate_profiles(
    name: str,
    /,
    *,
    ClusterName: str,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_ListFargateProfiles] = ...,
    select: Callable[[ListFargateProfilesResponse], _ListFargateProfiles] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListFargateProfiles]: ...

def list_identity_provider_configs(
    name: str,
    /,
    *,
    ClusterName: str,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_ListIdentityProviderConfigs] = ...,
    select: Callable[[ListIdentityProviderConfigsResponse], _ListIdentityProviderConfigs] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListIdentityProviderConfigs]: ...

def list_insights(
    name: str,
    /,
    *,
    ClusterName: str,
    Filter: InsightsFilterDict = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_ListInsights] = ...,
    select: Callable[[ListInsightsResponse], _ListInsights] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListInsights]: ...

def list_nodegroups(
    name: str,
    /,
    *,
    ClusterName: str,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_ListNodegroups] = ...,
    select: Callable[[ListNodegroupsResponse], _ListNodegroups] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListNodegroups]: ...

def list_pod_identity_associations(
    name: str,
    /,
    *,
    ClusterName: str,
    Namespace: str = ...,
    ServiceAccount: str = ...,
    MaxResults: int = ...,
    NextToken: str = ...,
    result: type[_ListPodIdentityAssociations] = ...,
    select: Callable[[ListPodIdentityAssociationsResponse], _ListPodIdentityAssociations] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListPodIdentityAssociations]: ...

def list_tags_for_resource(
    name: str,
    /,
    *,
    ResourceArn: str,
    result: type[_ListTagsForResource] = ...,
    select: Callable[[ListTagsForResourceResponse], _ListTagsForResource] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListTagsForResource]: ...

def list_updates(
    name: str,
    /,
    *,
    Name: str,
    NodegroupName: str = ...,
    AddonName: str = ...,
    CapabilityName: str = ...,
    NextToken: str = ...,
    MaxResults: int = ...,
    result: type[_ListUpdates] = ...,
    select: Callable[[ListUpdatesResponse], _ListUpdates] = ...,
    **options: Unpack[CallOptions],
) -> Task[_ListUpdates]: ...

def register_cluster(
    name: str,
    /,
    *,
    Name: str,
    ConnectorConfig: ConnectorConfigRequestDict,
    ClientRequestToken: str = ...,
    Tags: Mapping[str, str] = ...,
    result: type[_RegisterCluster] = ...,
    select: Callable[[RegisterClusterResponse], _RegisterCluster] = ...,
    **options: Unpack[CallOptions],
) -> Task[_RegisterCluster]: ...

@overload
def run_job(
    name: str,
    /,
    *,
    ClusterName: str,
    CertificateAuthority: str,
    Endpoint: str,
    Job: Any,
    Namespace: str = ...,
    LogOptions: LogOptionsDict = ...,
    result: type[_RunJob] = ...,
    select: Callable[[Any], _RunJob] = ...,
    **options: Unpack[PlainOptions],
) -> Task[_RunJob]: ...

@overload
def run_job(
    name: str,
    /,
    *,
    ClusterName: str,
    CertificateAuthority: str,
    Endpoint: str,
    Job: Any,
    Namespace: str = ...,
    LogOptions: LogOptionsDict = ...,
    wait: Literal[True],
    result: type[_RunJobWaited] = ...,
    select: Callable[[Any], _RunJobWaited] = ...,
    **options: Unpack[PlainOptions],
) -> Task[_RunJobWaited]: ...

@overload
def run_job(
    name: str,
    /,
    *,
    ClusterName: str,
    CertificateAuthority: str,
    Endpoint: str,
    Job: Any,
    Namespace: str = ...,
    LogOptions: LogOptionsDict = ...,
    wait_for_task_token: Literal[True],
    result: type[_RunJobAnswered] = ...,
    select: Callable[[Any], _RunJobAnswered] = ...,
    **options: Unpack[PlainOptions],
) -> Task[_RunJobAnswered]: ...

def start_insights_refresh(
    name: str,
    /,
    *,
    ClusterName: str,
    result: type[_StartInsightsRefresh] = ...,
    select: Callable[[StartInsightsRefreshResponse], _StartInsightsRefresh] = ...,
    **options: Unpack[CallOptions],
) -> Task[_StartInsightsRefresh]: ...

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

def update_access_entry(
    name: str,
    /,
    *,
    ClusterName: str,
    PrincipalArn: str,
    KubernetesGroups: Sequence[str] = ...,
    ClientRequestToken: str = ...,
    Username: str = ...,
    result: type[_UpdateAccessEntry] = ...,
    select: Callable[[UpdateAccessEntryResponse], _UpdateAccessEntry] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateAccessEntry]: ...

def update_addon(
    name: str,
    /,
    *,
    ClusterName: str,
    AddonName: str,
    AddonVersion: str = ...,
    ServiceAccountRoleArn: str = ...,
    ResolveConflicts: ResolveConflicts | str = ...,
    ClientRequestToken: str = ...,
    ConfigurationValues: str = ...,
    PodIdentityAssociations: Sequence[AddonPodIdentityAssociationsDict] = ...,
    result: type[_UpdateAddon] = ...,
    select: Callable[[UpdateAddonResponse], _UpdateAddon] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateAddon]: ...

def update_capability(
    name: str,
    /,
    *,
    ClusterName: str,
    CapabilityName: str,
    RoleArn: str = ...,
    Configuration: UpdateCapabilityConfigurationDict = ...,
    ClientRequestToken: str = ...,
    DeletePropagationPolicy: CapabilityDeletePropagationPolicy | str = ...,
    result: type[_UpdateCapability] = ...,
    select: Callable[[UpdateCapabilityResponse], _UpdateCapability] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateCapability]: ...

def update_cluster_config(
    name: str,
    /,
    *,
    Name: str,
    ResourcesVpcConfig: VpcConfigRequestDict = ...,
    Logging: LoggingDict | Logging = ...,
    ClientRequestToken: str = ...,
    AccessConfig: UpdateAccessConfigRequestDict = ...,
    UpgradePolicy: UpgradePolicyRequestDict = ...,
    ZonalShiftConfig: ZonalShiftConfigRequestDict = ...,
    ComputeConfig: ComputeConfigRequestDict = ...,
    KubernetesNetworkConfig: KubernetesNetworkConfigRequestDict = ...,
    StorageConfig: StorageConfigRequestDict = ...,
    RemoteNetworkConfig: RemoteNetworkConfigRequestDict = ...,
    DeletionProtection: bool = ...,
    ControlPlaneScalingConfig: ControlPlaneScalingConfigDict | ControlPlaneScalingConfig = ...,
    KubeApiServerConfig: KubeApiServerConfigRequestDict = ...,
    KubeSchedulerConfig: KubeSchedulerConfigRequestDict = ...,
    KubeControllerManagerConfig: KubeControllerManagerConfigRequestDict = ...,
    result: type[_UpdateClusterConfig] = ...,
    select: Callable[[UpdateClusterConfigResponse], _UpdateClusterConfig] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateClusterConfig]: ...

def update_cluster_version(
    name: str,
    /,
    *,
    Name: str,
    Version: str,
    ClientRequestToken: str = ...,
    Force: bool = ...,
    RollbackConfig: RollbackConfigDict = ...,
    result: type[_UpdateClusterVersion] = ...,
    select: Callable[[UpdateClusterVersionResponse], _UpdateClusterVersion] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateClusterVersion]: ...

def update_eks_anywhere_subscription(
    name: str,
    /,
    *,
    Id: str,
    AutoRenew: bool,
    ClientRequestToken: str = ...,
    result: type[_UpdateEksAnywhereSubscription] = ...,
    select: Callable[[UpdateEksAnywhereSubscriptionResponse], _UpdateEksAnywhereSubscription] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateEksAnywhereSubscription]: ...

def update_nodegroup_config(
    name: str,
    /,
    *,
    ClusterName: str,
    NodegroupName: str,
    Labels: UpdateLabelsPayloadDict = ...,
    Taints: UpdateTaintsPayloadDict = ...,
    ScalingConfig: NodegroupScalingConfigDict | NodegroupScalingConfig = ...,
    UpdateConfig: NodegroupUpdateConfigDict | NodegroupUpdateConfig = ...,
    NodeRepairConfig: NodeRepairConfigDict | NodeRepairConfig = ...,
    WarmPoolConfig: WarmPoolConfigDict | WarmPoolConfig = ...,
    ClientRequestToken: str = ...,
    result: type[_UpdateNodegroupConfig] = ...,
    select: Callable[[UpdateNodegroupConfigResponse], _UpdateNodegroupConfig] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateNodegroupConfig]: ...

def update_nodegroup_version(
    name: str,
    /,
    *,
    ClusterName: str,
    NodegroupName: str,
    Version: str = ...,
    ReleaseVersion: str = ...,
    LaunchTemplate: LaunchTemplateSpecificationDict | LaunchTemplateSpecification = ...,
    Force: bool = ...,
    ClientRequestToken: str = ...,
    result: type[_UpdateNodegroupVersion] = ...,
    select: Callable[[UpdateNodegroupVersionResponse], _UpdateNodegroupVersion] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdateNodegroupVersion]: ...

def update_pod_identity_association(
    name: str,
    /,
    *,
    ClusterName: str,
    AssociationId: str,
    RoleArn: str = ...,
    ClientRequestToken: str = ...,
    DisableSessionTags: bool = ...,
    TargetRoleArn: str = ...,
    Policy: str = ...,
    result: type[_UpdatePodIdentityAssociation] = ...,
    select: Callable[[UpdatePodIdentityAssociationResponse], _UpdatePodIdentityAssociation] = ...,
    **options: Unpack[CallOptions],
) -> Task[_UpdatePodIdentityAssociation]: ...
