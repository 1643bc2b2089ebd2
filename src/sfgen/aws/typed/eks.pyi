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
    AccessDeniedException: ErrorName; BadRequestException: ErrorName; ClientException: ErrorName
    InvalidParameterException: ErrorName; InvalidRequestException: ErrorName; InvalidStateException: ErrorName
    NotFoundException: ErrorName; ResourceInUseException: ErrorName; ResourceLimitExceededException: ErrorName
    ResourceNotFoundException: ErrorName; ResourcePropagationDelayException: ErrorName; ServerException: ErrorName
    ServiceUnavailableException: ErrorName; ThrottlingException: ErrorName
    UnsupportedAvailabilityZoneException: ErrorName
errors: _Errors

class AccessScopeDict(TypedDict, total=False):
    Type: AccessScopeType | str; Namespaces: Sequence[str]
class AckConfigRequestDict(TypedDict, total=False):
    EnableCrossNamespace: bool; DisabledServices: Sequence[str]
class ActivateCertificateAuthorityRequestDict(TypedDict, total=False):
    ClusterName: Required[str]; CertificateAuthorityId: Required[str]; ClientRequestToken: str
class AddonNamespaceConfigRequestDict(TypedDict, total=False):
    Namespace: str
class AddonPodIdentityAssociationsDict(TypedDict, total=False):
    ServiceAccount: Required[str]; RoleArn: Required[str]
class ArgoCdAwsIdcConfigRequestDict(TypedDict, total=False):
    IdcInstanceArn: Required[str]; IdcRegion: str
class ArgoCdConfigRequestDict(TypedDict, total=False):
    Namespace: str; AwsIdc: Required[ArgoCdAwsIdcConfigRequestDict]
    RbacRoleMappings: Sequence[ArgoCdRoleMappingDict | ArgoCdRoleMapping]
    NetworkAccess: ArgoCdNetworkAccessConfigRequestDict; EndpointPrefix: str
class ArgoCdNetworkAccessConfigRequestDict(TypedDict, total=False):
    VpceIds: Sequence[str]
class ArgoCdRoleMappingDict(TypedDict, total=False):
    Role: Required[ArgoCdRole | str]; Identities: Required[Sequence[SsoIdentityDict | SsoIdentity]]
class AssociateAccessPolicyRequestDict(TypedDict, total=False):
    ClusterName: Required[str]; PrincipalArn: Required[str]; PolicyArn: Required[str]
    AccessScope: Required[AccessScopeDict | _AccessScope]
class AssociateEncryptionConfigRequestDict(TypedDict, total=False):
    ClusterName: Required[str]; EncryptionConfig: Required[Sequence[EncryptionConfigDict | _EncryptionConfig]]
    ClientRequestToken: str
class AssociateIdentityProviderConfigRequestDict(TypedDict, total=False):
    ClusterName: Required[str]; Oidc: Required[OidcIdentityProviderConfigRequestDict]; Tags: Mapping[str, str]
    ClientRequestToken: str
class BlockStorageDict(TypedDict, total=False):
    Enabled: bool
class CancelUpdateRequestDict(TypedDict, total=False):
    Name: Required[str]; UpdateId: Required[str]; ClientRequestToken: str
class CapabilityConfigurationRequestDict(TypedDict, total=False):
    ArgoCd: ArgoCdConfigRequestDict; Ack: AckConfigRequestDict
class ComputeConfigRequestDict(TypedDict, total=False):
    Enabled: bool; NodePools: Sequence[str]; NodeRoleArn: str
class ConnectorConfigRequestDict(TypedDict, total=False):
    RoleArn: Required[str]; Provider: Required[ConnectorConfigProvider | str]
class ControlPlanePlacementRequestDict(TypedDict, total=False):
    GroupName: str; SpreadLevel: _SpreadLevel | str
class ControlPlaneScalingConfigDict(TypedDict, total=False):
    Tier: ProvisionedControlPlaneTier | str
class CrdManagementConfigurationDict(TypedDict, total=False):
    Managed: bool
class CreateAccessConfigRequestDict(TypedDict, total=False):
    BootstrapClusterCreatorAdminPermissions: bool; AuthenticationMode: _AuthenticationMode | str
class CreateAccessEntryRequestDict(TypedDict, total=False):
    ClusterName: Required[str]; PrincipalArn: Required[str]; KubernetesGroups: Sequence[str]; Tags: Mapping[str, str]
    ClientRequestToken: str; Username: str; Type: str
class CreateAddonRequestDict(TypedDict, total=False):
    ClusterName: Required[str]; AddonName: Required[str]; AddonVersion: str; ServiceAccountRoleArn: str
    ResolveConflicts: _ResolveConflicts | str; ClientRequestToken: str; Tags: Mapping[str, str]
    ConfigurationValues: str; PodIdentityAssociations: Sequence[AddonPodIdentityAssociationsDict]
    NamespaceConfig: AddonNamespaceConfigRequestDict
class CreateCapabilityRequestDict(TypedDict, total=False):
    CapabilityName: Required[str]; ClusterName: Required[str]; ClientRequestToken: str
    Type: Required[CapabilityType | str]; RoleArn: Required[str]; Configuration: CapabilityConfigurationRequestDict
    Tags: Mapping[str, str]; DeletePropagationPolicy: Required[CapabilityDeletePropagationPolicy | str]
class CreateCertificateAuthorityRequestDict(TypedDict, total=False):
    ClusterName: Required[str]; ClientRequestToken: str
class CreateClusterRequestDict(TypedDict, total=False):
    Name: Required[str]; Version: str; RoleArn: Required[str]; ResourcesVpcConfig: Required[VpcConfigRequestDict]
    KubernetesNetworkConfig: KubernetesNetworkConfigRequestDict; Logging: LoggingDict | _Logging
    ClientRequestToken: str; Tags: Mapping[str, str]
    EncryptionConfig: Sequence[EncryptionConfigDict | _EncryptionConfig]; OutpostConfig: OutpostConfigRequestDict
    AccessConfig: CreateAccessConfigRequestDict; BootstrapSelfManagedAddons: bool
    UpgradePolicy: UpgradePolicyRequestDict; ZonalShiftConfig: ZonalShiftConfigRequestDict
    RemoteNetworkConfig: RemoteNetworkConfigRequestDict; ComputeConfig: ComputeConfigRequestDict
    StorageConfig: StorageConfigRequestDict; DeletionProtection: bool
    ControlPlaneScalingConfig: ControlPlaneScalingConfigDict | _ControlPlaneScalingConfig
    KubeApiServerConfig: KubeApiServerConfigRequestDict; KubeSchedulerConfig: KubeSchedulerConfigRequestDict
    KubeControllerManagerConfig: KubeControllerManagerConfigRequestDict
class CreateEksAnywhereSubscriptionRequestDict(TypedDict, total=False):
    Name: Required[str]; Term: Required[EksAnywhereSubscriptionTermDict | EksAnywhereSubscriptionTerm]
    LicenseQuantity: int; LicenseType: EksAnywhereSubscriptionLicenseType | str; AutoRenew: bool
    ClientRequestToken: str; Tags: Mapping[str, str]
class CreateFargateProfileRequestDict(TypedDict, total=False):
    FargateProfileName: Required[str]; ClusterName: Required[str]; PodExecutionRoleArn: Required[str]
    Subnets: Sequence[str]; Selectors: Sequence[FargateProfileSelectorDict | FargateProfileSelector]
    ClientRequestToken: str; Tags: Mapping[str, str]
class CreateNodegroupRequestDict(TypedDict, total=False):
    ClusterName: Required[str]; NodegroupName: Required[str]
    ScalingConfig: NodegroupScalingConfigDict | NodegroupScalingConfig; DiskSize: int
    Subnets: Required[Sequence[str]]; InstanceTypes: Sequence[str]; AmiType: AMITypes | str
    RemoteAccess: RemoteAccessConfigDict | RemoteAccessConfig; NodeRole: Required[str]; Labels: Mapping[str, str]
    Taints: Sequence[TaintDict | Taint]; Tags: Mapping[str, str]; ClientRequestToken: str
    LaunchTemplate: LaunchTemplateSpecificationDict | LaunchTemplateSpecification
    UpdateConfig: NodegroupUpdateConfigDict | NodegroupUpdateConfig
    NodeRepairConfig: NodeRepairConfigDict | _NodeRepairConfig; CapacityType: CapacityTypes | str; Version: str
    ReleaseVersion: str; WarmPoolConfig: WarmPoolConfigDict | _WarmPoolConfig
class CreatePodIdentityAssociationRequestDict(TypedDict, total=False):
    ClusterName: Required[str]; Namespace: Required[str]; ServiceAccount: Required[str]; RoleArn: Required[str]
    ClientRequestToken: str; Tags: Mapping[str, str]; DisableSessionTags: bool; TargetRoleArn: str; Policy: str
class DeleteAccessEntryRequestDict(TypedDict, total=False):
    ClusterName: Required[str]; PrincipalArn: Required[str]
class DeleteAddonRequestDict(TypedDict, total=False):
    ClusterName: Required[str]; AddonName: Required[str]; Preserve: bool
class DeleteCapabilityRequestDict(TypedDict, total=False):
    ClusterName: Required[str]; CapabilityName: Required[str]
class DeleteCertificateAuthorityRequestDict(TypedDict, total=False):
    ClusterName: Required[str]; CertificateAuthorityId: Required[str]; ClientRequestToken: str
class DeleteClusterRequestDict(TypedDict, total=False):
    Name: Required[str]
class DeleteEksAnywhereSubscriptionRequestDict(TypedDict, total=False):
    Id: Required[str]
class DeleteFargateProfileRequestDict(TypedDict, total=False):
    ClusterName: Required[str]; FargateProfileName: Required[str]
class DeleteNodegroupRequestDict(TypedDict, total=False):
    ClusterName: Required[str]; NodegroupName: Required[str]
class DeletePodIdentityAssociationRequestDict(TypedDict, total=False):
    ClusterName: Required[str]; AssociationId: Required[str]
class DeregisterClusterRequestDict(TypedDict, total=False):
    Name: Required[str]
class DescribeAccessEntryRequestDict(TypedDict, total=False):
    ClusterName: Required[str]; PrincipalArn: Required[str]
class DescribeAddonConfigurationRequestDict(TypedDict, total=False):
    AddonName: Required[str]; AddonVersion: Required[str]
class DescribeAddonRequestDict(TypedDict, total=False):
    ClusterName: Required[str]; AddonName: Required[str]
class DescribeAddonVersionsRequestDict(TypedDict, total=False):
    KubernetesVersion: str; MaxResults: int; NextToken: str; AddonName: str; Types: Sequence[str]
    Publishers: Sequence[str]; Owners: Sequence[str]
class DescribeCapabilityRequestDict(TypedDict, total=False):
    ClusterName: Required[str]; CapabilityName: Required[str]
class DescribeCertificateAuthorityRequestDict(TypedDict, total=False):
    ClusterName: Required[str]; CertificateAuthorityId: Required[str]
class DescribeClusterRequestDict(TypedDict, total=False):
    Name: Required[str]
class DescribeClusterVersionsRequestDict(TypedDict, total=False):
    ClusterType: str; MaxResults: int; NextToken: str; DefaultOnly: bool; IncludeAll: bool
    ClusterVersions: Sequence[str]; Status: ClusterVersionStatus | str; VersionStatus: _VersionStatus | str
class DescribeEksAnywhereSubscriptionRequestDict(TypedDict, total=False):
    Id: Required[str]
class DescribeFargateProfileRequestDict(TypedDict, total=False):
    ClusterName: Required[str]; FargateProfileName: Required[str]
class DescribeIdentityProviderConfigRequestDict(TypedDict, total=False):
    ClusterName: Required[str]; IdentityProviderConfig: Required[IdentityProviderConfigDict | _IdentityProviderConfig]
class DescribeInsightRequestDict(TypedDict, total=False):
    ClusterName: Required[str]; Id: Required[str]
class DescribeInsightsRefreshRequestDict(TypedDict, total=False):
    ClusterName: Required[str]
class DescribeNodegroupRequestDict(TypedDict, total=False):
    ClusterName: Required[str]; NodegroupName: Required[str]
class DescribePodIdentityAssociationRequestDict(TypedDict, total=False):
    ClusterName: Required[str]; AssociationId: Required[str]
class DescribeUpdateRequestDict(TypedDict, total=False):
    Name: Required[str]; UpdateId: Required[str]; NodegroupName: str; AddonName: str; CapabilityName: str
class DisassociateAccessPolicyRequestDict(TypedDict, total=False):
    ClusterName: Required[str]; PrincipalArn: Required[str]; PolicyArn: Required[str]
class DisassociateIdentityProviderConfigRequestDict(TypedDict, total=False):
    ClusterName: Required[str]; IdentityProviderConfig: Required[IdentityProviderConfigDict | _IdentityProviderConfig]
    ClientRequestToken: str
class EksAnywhereSubscriptionTermDict(TypedDict, total=False):
    Duration: int; Unit: EksAnywhereSubscriptionTermUnit | str
class ElasticLoadBalancingDict(TypedDict, total=False):
    Enabled: bool; GatewayApi: GatewayApiConfigurationDict | GatewayApiConfiguration
class EncryptionConfigDict(TypedDict, total=False):
    Resources: Sequence[str]; Provider: ProviderDict | _Provider
class EtcdPlacementRequestDict(TypedDict, total=False):
    SpreadLevel: _SpreadLevel | str
class FargateProfileSelectorDict(TypedDict, total=False):
    Namespace: str; Labels: Mapping[str, str]
class GatewayApiConfigurationDict(TypedDict, total=False):
    Crds: CrdManagementConfigurationDict | CrdManagementConfiguration
class HorizontalPodAutoscalerControllerConfigRequestDict(TypedDict, total=False):
    HorizontalPodAutoscalerSyncPeriod: str
class IdentityProviderConfigDict(TypedDict, total=False):
    Type: Required[str]; Name: Required[str]
class InsightsFilterDict(TypedDict, total=False):
    Categories: Sequence[Category | str]; KubernetesVersions: Sequence[str]
    Statuses: Sequence[InsightStatusValue | str]
class KubeApiServerConfigRequestDict(TypedDict, total=False):
    EventTtl: str; ServiceNodePortRange: ServiceNodePortRangeDict | _ServiceNodePortRange
class KubeControllerManagerConfigRequestDict(TypedDict, total=False):
    PodGcControllerConfig: PodGcControllerConfigRequestDict
    HorizontalPodAutoscalerControllerConfig: HorizontalPodAutoscalerControllerConfigRequestDict
class KubeSchedulerConfigRequestDict(TypedDict, total=False):
    NodeResourcesFit: NodeResourcesFitConfigDict | NodeResourcesFitConfig
class KubernetesNetworkConfigRequestDict(TypedDict, total=False):
    ServiceIpv4Cidr: str; IpFamily: _IpFamily | str
    ElasticLoadBalancing: ElasticLoadBalancingDict | _ElasticLoadBalancing
class LaunchTemplateSpecificationDict(TypedDict, total=False):
    Name: str; Version: str; Id: str
class ListAccessEntriesRequestDict(TypedDict, total=False):
    ClusterName: Required[str]; AssociatedPolicyArn: str; MaxResults: int; NextToken: str
class ListAccessPoliciesRequestDict(TypedDict, total=False):
    MaxResults: int; NextToken: str
class ListAddonsRequestDict(TypedDict, total=False):
    ClusterName: Required[str]; MaxResults: int; NextToken: str
class ListAssociatedAccessPoliciesRequestDict(TypedDict, total=False):
    ClusterName: Required[str]; PrincipalArn: Required[str]; MaxResults: int; NextToken: str
class ListCapabilitiesRequestDict(TypedDict, total=False):
    ClusterName: Required[str]; NextToken: str; MaxResults: int
class ListCertificateAuthoritiesRequestDict(TypedDict, total=False):
    ClusterName: Required[str]; MaxResults: int; NextToken: str
class ListClustersRequestDict(TypedDict, total=False):
    MaxResults: int; NextToken: str; Include: Sequence[str]
class ListEksAnywhereSubscriptionsRequestDict(TypedDict, total=False):
    MaxResults: int; NextToken: str; IncludeStatus: Sequence[EksAnywhereSubscriptionStatus | str]
class ListFargateProfilesRequestDict(TypedDict, total=False):
    ClusterName: Required[str]; MaxResults: int; NextToken: str
class ListIdentityProviderConfigsRequestDict(TypedDict, total=False):
    ClusterName: Required[str]; MaxResults: int; NextToken: str
class ListInsightsRequestDict(TypedDict, total=False):
    ClusterName: Required[str]; Filter: InsightsFilterDict; MaxResults: int; NextToken: str
class ListNodegroupsRequestDict(TypedDict, total=False):
    ClusterName: Required[str]; MaxResults: int; NextToken: str
class ListPodIdentityAssociationsRequestDict(TypedDict, total=False):
    ClusterName: Required[str]; Namespace: str; ServiceAccount: str; MaxResults: int; NextToken: str
class ListTagsForResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]
class ListUpdatesRequestDict(TypedDict, total=False):
    Name: Required[str]; NodegroupName: str; AddonName: str; CapabilityName: str; NextToken: str; MaxResults: int
class LogOptionsDict(TypedDict, total=False):
    RetrieveLogs: bool; RawLogs: bool; LogParameters: Mapping[str, Sequence[str]]
class LogSetupDict(TypedDict, total=False):
    Types: Sequence[LogType | str]; Enabled: bool
class LoggingDict(TypedDict, total=False):
    ClusterLogging: Sequence[LogSetupDict | LogSetup]
class NodeRepairConfigDict(TypedDict, total=False):
    Enabled: bool; MaxUnhealthyNodeThresholdCount: int; MaxUnhealthyNodeThresholdPercentage: int
    MaxParallelNodesRepairedCount: int; MaxParallelNodesRepairedPercentage: int
    NodeRepairConfigOverrides: Sequence[NodeRepairConfigOverridesDict | _NodeRepairConfigOverrides]
class NodeRepairConfigOverridesDict(TypedDict, total=False):
    NodeMonitoringCondition: str; NodeUnhealthyReason: str; MinRepairWaitTimeMins: int
    RepairAction: _RepairAction | str
class NodeResourcesFitConfigDict(TypedDict, total=False):
    ScoringStrategy: ScoringStrategyDict | _ScoringStrategy
class NodegroupScalingConfigDict(TypedDict, total=False):
    MinSize: int; MaxSize: int; DesiredSize: int
class NodegroupUpdateConfigDict(TypedDict, total=False):
    MaxUnavailable: int; MaxUnavailablePercentage: int; UpdateStrategy: NodegroupUpdateStrategies | str
class OidcIdentityProviderConfigRequestDict(TypedDict, total=False):
    IdentityProviderConfigName: Required[str]; IssuerUrl: Required[str]; ClientId: Required[str]; UsernameClaim: str
    UsernamePrefix: str; GroupsClaim: str; GroupsPrefix: str; RequiredClaims: Mapping[str, str]
class OutpostConfigRequestDict(TypedDict, total=False):
    OutpostArns: Required[Sequence[str]]; ControlPlaneInstanceType: Required[str]
    ControlPlanePlacement: ControlPlanePlacementRequestDict; EtcdInstanceType: str
    EtcdPlacement: EtcdPlacementRequestDict
class PodGcControllerConfigRequestDict(TypedDict, total=False):
    TerminatedPodGcThreshold: int
class ProviderDict(TypedDict, total=False):
    KeyArn: str
class RegisterClusterRequestDict(TypedDict, total=False):
    Name: Required[str]; ConnectorConfig: Required[ConnectorConfigRequestDict]; ClientRequestToken: str
    Tags: Mapping[str, str]
class RemoteAccessConfigDict(TypedDict, total=False):
    Ec2SshKey: str; SourceSecurityGroups: Sequence[str]
class RemoteNetworkConfigRequestDict(TypedDict, total=False):
    RemoteNodeNetworks: Sequence[RemoteNodeNetworkDict | RemoteNodeNetwork]
    RemotePodNetworks: Sequence[RemotePodNetworkDict | RemotePodNetwork]
class RemoteNodeNetworkDict(TypedDict, total=False):
    Cidrs: Sequence[str]
class RemotePodNetworkDict(TypedDict, total=False):
    Cidrs: Sequence[str]
class ResourceWeightDict(TypedDict, total=False):
    Name: str; Weight: int
class RollbackConfigDict(TypedDict, total=False):
    TimeoutMinutes: int
class ScoringStrategyDict(TypedDict, total=False):
    Type: ScoringStrategyType | str; Resources: Sequence[ResourceWeightDict | ResourceWeight]
class ServiceNodePortRangeDict(TypedDict, total=False):
    MinPort: int; MaxPort: int
class SsoIdentityDict(TypedDict, total=False):
    Id: Required[str]; Type: Required[SsoIdentityType | str]
class StartInsightsRefreshRequestDict(TypedDict, total=False):
    ClusterName: Required[str]
class StorageConfigRequestDict(TypedDict, total=False):
    BlockStorage: BlockStorageDict | _BlockStorage
class TagResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]; Tags: Required[Mapping[str, str]]
class TaintDict(TypedDict, total=False):
    Key: str; Value: str; Effect: TaintEffect | str
class UntagResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]; TagKeys: Required[Sequence[str]]
class UpdateAccessConfigRequestDict(TypedDict, total=False):
    AuthenticationMode: _AuthenticationMode | str
class UpdateAccessEntryRequestDict(TypedDict, total=False):
    ClusterName: Required[str]; PrincipalArn: Required[str]; KubernetesGroups: Sequence[str]; ClientRequestToken: str
    Username: str
class UpdateAckConfigDict(TypedDict, total=False):
    EnableCrossNamespace: bool; DisabledServices: Sequence[str]
class UpdateAddonRequestDict(TypedDict, total=False):
    ClusterName: Required[str]; AddonName: Required[str]; AddonVersion: str; ServiceAccountRoleArn: str
    ResolveConflicts: _ResolveConflicts | str; ClientRequestToken: str; ConfigurationValues: str
    PodIdentityAssociations: Sequence[AddonPodIdentityAssociationsDict]
class UpdateArgoCdConfigDict(TypedDict, total=False):
    RbacRoleMappings: UpdateRoleMappingsDict; NetworkAccess: ArgoCdNetworkAccessConfigRequestDict
class UpdateCapabilityConfigurationDict(TypedDict, total=False):
    ArgoCd: UpdateArgoCdConfigDict; Ack: UpdateAckConfigDict
class UpdateCapabilityRequestDict(TypedDict, total=False):
    ClusterName: Required[str]; CapabilityName: Required[str]; RoleArn: str
    Configuration: UpdateCapabilityConfigurationDict; ClientRequestToken: str
    DeletePropagationPolicy: CapabilityDeletePropagationPolicy | str
class UpdateClusterConfigRequestDict(TypedDict, total=False):
    Name: Required[str]; ResourcesVpcConfig: VpcConfigRequestDict; Logging: LoggingDict | _Logging
    ClientRequestToken: str; AccessConfig: UpdateAccessConfigRequestDict; UpgradePolicy: UpgradePolicyRequestDict
    ZonalShiftConfig: ZonalShiftConfigRequestDict; ComputeConfig: ComputeConfigRequestDict
    KubernetesNetworkConfig: KubernetesNetworkConfigRequestDict; StorageConfig: StorageConfigRequestDict
    RemoteNetworkConfig: RemoteNetworkConfigRequestDict; DeletionProtection: bool
    ControlPlaneScalingConfig: ControlPlaneScalingConfigDict | _ControlPlaneScalingConfig
    KubeApiServerConfig: KubeApiServerConfigRequestDict; KubeSchedulerConfig: KubeSchedulerConfigRequestDict
    KubeControllerManagerConfig: KubeControllerManagerConfigRequestDict
class UpdateClusterVersionRequestDict(TypedDict, total=False):
    Name: Required[str]; Version: Required[str]; ClientRequestToken: str; Force: bool
    RollbackConfig: RollbackConfigDict
class UpdateEksAnywhereSubscriptionRequestDict(TypedDict, total=False):
    Id: Required[str]; AutoRenew: Required[bool]; ClientRequestToken: str
class UpdateLabelsPayloadDict(TypedDict, total=False):
    AddOrUpdateLabels: Mapping[str, str]; RemoveLabels: Sequence[str]
class UpdateNodegroupConfigRequestDict(TypedDict, total=False):
    ClusterName: Required[str]; NodegroupName: Required[str]; Labels: UpdateLabelsPayloadDict
    Taints: UpdateTaintsPayloadDict; ScalingConfig: NodegroupScalingConfigDict | NodegroupScalingConfig
    UpdateConfig: NodegroupUpdateConfigDict | NodegroupUpdateConfig
    NodeRepairConfig: NodeRepairConfigDict | _NodeRepairConfig; WarmPoolConfig: WarmPoolConfigDict | _WarmPoolConfig
    ClientRequestToken: str
class UpdateNodegroupVersionRequestDict(TypedDict, total=False):
    ClusterName: Required[str]; NodegroupName: Required[str]; Version: str; ReleaseVersion: str
    LaunchTemplate: LaunchTemplateSpecificationDict | LaunchTemplateSpecification; Force: bool
    ClientRequestToken: str
class UpdatePodIdentityAssociationRequestDict(TypedDict, total=False):
    ClusterName: Required[str]; AssociationId: Required[str]; RoleArn: str; ClientRequestToken: str
    DisableSessionTags: bool; TargetRoleArn: str; Policy: str
class UpdateRoleMappingsDict(TypedDict, total=False):
    AddOrUpdateRoleMappings: Sequence[ArgoCdRoleMappingDict | ArgoCdRoleMapping]
    RemoveRoleMappings: Sequence[ArgoCdRoleMappingDict | ArgoCdRoleMapping]
class UpdateTaintsPayloadDict(TypedDict, total=False):
    AddOrUpdateTaints: Sequence[TaintDict | Taint]; RemoveTaints: Sequence[TaintDict | Taint]
class UpgradePolicyRequestDict(TypedDict, total=False):
    SupportType: _SupportType | str
class VpcConfigRequestDict(TypedDict, total=False):
    SubnetIds: Sequence[str]; SecurityGroupIds: Sequence[str]; EndpointPublicAccess: bool; EndpointPrivateAccess: bool
    PublicAccessCidrs: Sequence[str]; ControlPlaneEgressMode: ControlPlaneEgressModeType | str
class WarmPoolConfigDict(TypedDict, total=False):
    Enabled: bool; MinSize: int; MaxGroupPreparedCapacity: int; PoolState: WarmPoolState | str; ReuseOnScaleIn: bool
class ZonalShiftConfigRequestDict(TypedDict, total=False):
    Enabled: bool
class callDict(TypedDict, total=False):
    ClusterName: Required[str]; CertificateAuthority: Required[str]; Endpoint: Required[str]
    Method: Required[_Method | str]; Path: Required[str]; QueryParameters: Mapping[str, Sequence[str]]
    RequestBody: Any
class runJobDict(TypedDict, total=False):
    ClusterName: Required[str]; CertificateAuthority: Required[str]; Endpoint: Required[str]; Namespace: str
    Job: Required[Any]; LogOptions: LogOptionsDict
class AccessConfigResponse:
    BootstrapClusterCreatorAdminPermissions: bool; AuthenticationMode: _AuthenticationMode
class AccessEntry:
    ClusterName: str; PrincipalArn: str; KubernetesGroups: list[str]; AccessEntryArn: str; CreatedAt: str
    ModifiedAt: str; Tags: dict[str, str]; Username: str; Type: str
class AccessPolicy:
    Name: str; Arn: str
class AccessScope:
    Type: AccessScopeType; Namespaces: list[str]
class AckConfigResponse:
    EnableCrossNamespace: bool; DisabledServices: list[str]
class ActivateCertificateAuthorityResponse:
    Update: _Update; CertificateAuthority: CertificateAuthoritySummary
class ActiveCertificateAuthority:
    Id: str; ActivatedBy: CertificateAuthorityActivatedBy
class Addon:
    AddonName: str; ClusterName: str; Status: AddonStatus; AddonVersion: str; Health: AddonHealth; AddonArn: str
    CreatedAt: str; ModifiedAt: str; ServiceAccountRoleArn: str; Tags: dict[str, str]; Publisher: str; Owner: str
    MarketplaceInformation: _MarketplaceInformation; ConfigurationValues: str; PodIdentityAssociations: list[str]
    NamespaceConfig: AddonNamespaceConfigResponse
class AddonCompatibilityDetail:
    Name: str; CompatibleVersions: list[str]
class AddonHealth:
    Issues: list[AddonIssue]
class AddonInfo:
    AddonName: str; Type: str; AddonVersions: list[AddonVersionInfo]; Publisher: str; Owner: str
    MarketplaceInformation: _MarketplaceInformation; DefaultNamespace: str
class AddonIssue:
    Code: AddonIssueCode; Message: str; ResourceIds: list[str]
class AddonNamespaceConfigResponse:
    Namespace: str
class AddonPodIdentityConfiguration:
    ServiceAccount: str; RecommendedManagedPolicies: list[str]
class AddonVersionInfo:
    AddonVersion: str; Architecture: list[str]; ComputeTypes: list[str]; Compatibilities: list[Compatibility]
    RequiresConfiguration: bool; RequiresIamPermissions: bool
class AllowedValuesConstraint:
    AllowedValues: list[str]
class ArgoCdAwsIdcConfigResponse:
    IdcInstanceArn: str; IdcRegion: str; IdcManagedApplicationArn: str
class ArgoCdConfigResponse:
    Namespace: str; AwsIdc: ArgoCdAwsIdcConfigResponse; RbacRoleMappings: list[ArgoCdRoleMapping]
    NetworkAccess: ArgoCdNetworkAccessConfigResponse; ServerUrl: str; EndpointPrefix: str
class ArgoCdNetworkAccessConfigResponse:
    VpceIds: list[str]
class ArgoCdRoleMapping:
    Role: ArgoCdRole; Identities: list[SsoIdentity]
class AssociateAccessPolicyResponse:
    ClusterName: str; PrincipalArn: str; AssociatedAccessPolicy: _AssociatedAccessPolicy
class AssociateEncryptionConfigResponse:
    Update: _Update
class AssociateIdentityProviderConfigResponse:
    Update: _Update; Tags: dict[str, str]
class AssociatedAccessPolicy:
    PolicyArn: str; AccessScope: _AccessScope; AssociatedAt: str; ModifiedAt: str
class AutoScalingGroup:
    Name: str
class BlockStorage:
    Enabled: bool
class CancelUpdateResponse:
    Update: _Update
class Cancellation:
    Status: CancellationStatus; Reason: str
class Capability:
    CapabilityName: str; Arn: str; ClusterName: str; Type: CapabilityType; RoleArn: str; Status: CapabilityStatus
    Version: str; Configuration: CapabilityConfigurationResponse; Tags: dict[str, str]; Health: CapabilityHealth
    CreatedAt: str; ModifiedAt: str; DeletePropagationPolicy: CapabilityDeletePropagationPolicy
class CapabilityConfigurationResponse:
    ArgoCd: ArgoCdConfigResponse; Ack: AckConfigResponse
class CapabilityHealth:
    Issues: list[CapabilityIssue]
class CapabilityIssue:
    Code: CapabilityIssueCode; Message: str
class CapabilitySummary:
    CapabilityName: str; Arn: str; Type: CapabilityType; Status: CapabilityStatus; Version: str; CreatedAt: str
    ModifiedAt: str
class Certificate:
    Data: str; Active: ActiveCertificateAuthority
class CertificateAuthority:
    Id: str; CreatedAt: str; CreatedBy: CertificateAuthorityCreatedBy; ActivatedAt: str
    ActivatedBy: CertificateAuthorityActivatedBy; SigningStatus: CertificateAuthoritySigningStatus
    DistributionStatus: CertificateAuthorityDistributionStatus; Validity: CertificateAuthorityValidity
    ScheduledEvents: CertificateAuthorityScheduledEvents; RollbackAvailable: bool; Data: str
class CertificateAuthorityScheduledEvents:
    FirstAutoActivation: str; FinalAutoActivation: str
class CertificateAuthoritySummary:
    Id: str; CreatedAt: str; CreatedBy: CertificateAuthorityCreatedBy; ActivatedAt: str
    ActivatedBy: CertificateAuthorityActivatedBy; SigningStatus: CertificateAuthoritySigningStatus
    DistributionStatus: CertificateAuthorityDistributionStatus
class CertificateAuthorityValidity:
    NotBefore: str; NotAfter: str
class ClientStat:
    UserAgent: str; NumberOfRequestsLast30Days: int; LastRequestTime: str
class Cluster:
    Name: str; Arn: str; CreatedAt: str; Version: str; Endpoint: str; RoleArn: str
    ResourcesVpcConfig: VpcConfigResponse; KubernetesNetworkConfig: KubernetesNetworkConfigResponse; Logging: _Logging
    Identity: _Identity; Status: ClusterStatus; CertificateAuthority: Certificate; ClientRequestToken: str
    PlatformVersion: str; Tags: dict[str, str]; EncryptionConfig: list[_EncryptionConfig]
    ConnectorConfig: ConnectorConfigResponse; Id: str; Health: ClusterHealth; OutpostConfig: OutpostConfigResponse
    AccessConfig: AccessConfigResponse; UpgradePolicy: UpgradePolicyResponse
    ZonalShiftConfig: ZonalShiftConfigResponse; RemoteNetworkConfig: RemoteNetworkConfigResponse
    ComputeConfig: ComputeConfigResponse; StorageConfig: StorageConfigResponse; DeletionProtection: bool
    ControlPlaneScalingConfig: _ControlPlaneScalingConfig; KubeApiServerConfig: KubeApiServerConfigResponse
    KubeSchedulerConfig: KubeSchedulerConfigResponse; KubeControllerManagerConfig: KubeControllerManagerConfigResponse
class ClusterHealth:
    Issues: list[ClusterIssue]
class ClusterIssue:
    Code: ClusterIssueCode; Message: str; ResourceIds: list[str]
class ClusterVersionInformation:
    ClusterVersion: str; ClusterType: str; DefaultPlatformVersion: str; DefaultVersion: bool; ReleaseDate: str
    EndOfStandardSupportDate: str; EndOfExtendedSupportDate: str; Status: ClusterVersionStatus
    VersionStatus: _VersionStatus; KubernetesPatchVersion: str
    ControlPlaneScalingTiers: list[ControlPlaneScalingTierInfo]; ControlPlaneComponentConfig: ControlPlaneConfigInfo
class Compatibility:
    ClusterVersion: str; PlatformVersions: list[str]; DefaultVersion: bool
class ComputeConfigResponse:
    Enabled: bool; NodePools: list[str]; NodeRoleArn: str
class ConnectorConfigResponse:
    ActivationId: str; ActivationCode: str; ActivationExpiry: str; Provider: str; RoleArn: str
class ControlPlaneConfigInfo:
    KubeApiServerConfig: KubeApiServerVersionConfig; KubeSchedulerConfig: KubeSchedulerVersionConfig
    KubeControllerManagerConfig: KubeControllerManagerVersionConfig
class ControlPlanePlacementResponse:
    GroupName: str; SpreadLevel: _SpreadLevel
class ControlPlaneScalingConfig:
    Tier: ProvisionedControlPlaneTier
class ControlPlaneScalingTierInfo:
    TierName: str; ApiRequestConcurrency: int; PodSchedulingRatePerSecond: int; ClusterDatabaseSizeGb: int
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
    Update: _Update; CertificateAuthority: CertificateAuthoritySummary
class CreateClusterResponse:
    Cluster: _Cluster; SdkHttpMetadata: _SdkHttpMetadata; SdkResponseMetadata: _SdkResponseMetadata
class CreateEksAnywhereSubscriptionResponse:
    Subscription: EksAnywhereSubscription
class CreateFargateProfileResponse:
    FargateProfile: _FargateProfile; SdkHttpMetadata: _SdkHttpMetadata; SdkResponseMetadata: _SdkResponseMetadata
class CreateNodegroupResponse:
    Nodegroup: _Nodegroup; SdkHttpMetadata: _SdkHttpMetadata; SdkResponseMetadata: _SdkResponseMetadata
class CreatePodIdentityAssociationResponse:
    Association: PodIdentityAssociation
class DeleteAccessEntryResponse:
    ...
class DeleteAddonResponse:
    Addon: _Addon
class DeleteCapabilityResponse:
    Capability: _Capability
class DeleteCertificateAuthorityResponse:
    Update: _Update; CertificateAuthority: CertificateAuthoritySummary
class DeleteClusterResponse:
    Cluster: _Cluster; SdkHttpMetadata: _SdkHttpMetadata; SdkResponseMetadata: _SdkResponseMetadata
class DeleteEksAnywhereSubscriptionResponse:
    Subscription: EksAnywhereSubscription
class DeleteFargateProfileResponse:
    FargateProfile: _FargateProfile; SdkHttpMetadata: _SdkHttpMetadata; SdkResponseMetadata: _SdkResponseMetadata
class DeleteNodegroupResponse:
    Nodegroup: _Nodegroup; SdkHttpMetadata: _SdkHttpMetadata; SdkResponseMetadata: _SdkResponseMetadata
class DeletePodIdentityAssociationResponse:
    Association: PodIdentityAssociation
class DeprecationDetail:
    Usage: str; ReplacedWith: str; StopServingVersion: str; StartServingReplacementVersion: str
    ClientStats: list[ClientStat]
class DeregisterClusterResponse:
    Cluster: _Cluster
class DescribeAccessEntryResponse:
    AccessEntry: _AccessEntry
class DescribeAddonConfigurationResponse:
    AddonName: str; AddonVersion: str; ConfigurationSchema: str
    PodIdentityConfiguration: list[AddonPodIdentityConfiguration]
class DescribeAddonResponse:
    Addon: _Addon
class DescribeAddonVersionsResponse:
    Addons: list[AddonInfo]; NextToken: str
class DescribeCapabilityResponse:
    Capability: _Capability
class DescribeCertificateAuthorityResponse:
    CertificateAuthority: _CertificateAuthority
class DescribeClusterResponse:
    Cluster: _Cluster
class DescribeClusterVersionsResponse:
    NextToken: str; ClusterVersions: list[ClusterVersionInformation]
class DescribeEksAnywhereSubscriptionResponse:
    Subscription: EksAnywhereSubscription
class DescribeFargateProfileResponse:
    FargateProfile: _FargateProfile
class DescribeIdentityProviderConfigResponse:
    IdentityProviderConfig: IdentityProviderConfigResponse
class DescribeInsightResponse:
    Insight: _Insight
class DescribeInsightsRefreshResponse:
    Message: str; Status: InsightsRefreshStatus; StartedAt: str; EndedAt: str
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
    Min: str; Max: str
class DurationParameterConfig:
    DefaultValue: str; Constraints: DurationConstraints
class EksAnywhereSubscription:
    Id: str; Arn: str; CreatedAt: str; EffectiveDate: str; ExpirationDate: str; LicenseQuantity: int
    LicenseType: EksAnywhereSubscriptionLicenseType; Term: EksAnywhereSubscriptionTerm; Status: str; AutoRenew: bool
    LicenseArns: list[str]; Licenses: list[License]; Tags: dict[str, str]
class EksAnywhereSubscriptionTerm:
    Duration: int; Unit: EksAnywhereSubscriptionTermUnit
class ElasticLoadBalancing:
    Enabled: bool; GatewayApi: GatewayApiConfiguration
class EncryptionConfig:
    Resources: list[str]; Provider: _Provider
class ErrorDetail:
    ErrorCode: _ErrorCode; ErrorMessage: str; ResourceIds: list[str]
class EtcdPlacementResponse:
    SpreadLevel: _SpreadLevel
class FargateProfile:
    FargateProfileName: str; FargateProfileArn: str; ClusterName: str; CreatedAt: str; PodExecutionRoleArn: str
    Subnets: list[str]; Selectors: list[FargateProfileSelector]; Status: FargateProfileStatus; Tags: dict[str, str]
    Health: FargateProfileHealth
class FargateProfileHealth:
    Issues: list[FargateProfileIssue]
class FargateProfileIssue:
    Code: FargateProfileIssueCode; Message: str; ResourceIds: list[str]
class FargateProfileSelector:
    Namespace: str; Labels: dict[str, str]
class GatewayApiConfiguration:
    Crds: CrdManagementConfiguration
class HorizontalPodAutoscalerControllerConfigResponse:
    HorizontalPodAutoscalerSyncPeriod: str
class HorizontalPodAutoscalerControllerVersionConfig:
    HorizontalPodAutoscalerSyncPeriod: DurationParameterConfig
class Identity:
    Oidc: OIDC
class IdentityProviderConfig:
    Type: str; Name: str
class IdentityProviderConfigResponse:
    Oidc: OidcIdentityProviderConfig
class Insight:
    Id: str; Name: str; Category: _Category; KubernetesVersion: str; LastRefreshTime: str; LastTransitionTime: str
    Description: str; InsightStatus: _InsightStatus; Recommendation: str; AdditionalInfo: dict[str, str]
    Resources: list[InsightResourceDetail]; CategorySpecificSummary: InsightCategorySpecificSummary
class InsightCategorySpecificSummary:
    DeprecationDetails: list[DeprecationDetail]; AddonCompatibilityDetails: list[AddonCompatibilityDetail]
class InsightResourceDetail:
    InsightStatus: _InsightStatus; KubernetesResourceUri: str; Arn: str
class InsightStatus:
    Status: InsightStatusValue; Reason: str
class InsightSummary:
    Id: str; Name: str; Category: _Category; KubernetesVersion: str; LastRefreshTime: str; LastTransitionTime: str
    Description: str; InsightStatus: _InsightStatus
class IntegerConstraints:
    Min: int; Max: int
class IntegerParameterConfig:
    DefaultValue: int; Constraints: IntegerConstraints
class IntegerRangeConstraint:
    Min: int; Max: int
class Issue:
    Code: NodegroupIssueCode; Message: str; ResourceIds: list[str]
class KubeApiServerConfigResponse:
    EventTtl: str; ServiceNodePortRange: _ServiceNodePortRange
class KubeApiServerVersionConfig:
    EventTtl: DurationParameterConfig; ServiceNodePortRange: PortRangeParameterConfig
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
    ServiceIpv4Cidr: str; ServiceIpv6Cidr: str; IpFamily: _IpFamily; ElasticLoadBalancing: _ElasticLoadBalancing
class LaunchTemplateSpecification:
    Name: str; Version: str; Id: str
class License:
    Id: str; Token: str
class ListAccessEntriesResponse:
    AccessEntries: list[str]; NextToken: str
class ListAccessPoliciesResponse:
    AccessPolicies: list[AccessPolicy]; NextToken: str
class ListAddonsResponse:
    Addons: list[str]; NextToken: str
class ListAssociatedAccessPoliciesResponse:
    ClusterName: str; PrincipalArn: str; NextToken: str; AssociatedAccessPolicies: list[AssociatedAccessPolicy]
class ListCapabilitiesResponse:
    Capabilities: list[CapabilitySummary]; NextToken: str
class ListCertificateAuthoritiesResponse:
    CertificateAuthorities: list[CertificateAuthoritySummary]; NextToken: str
class ListClustersResponse:
    Clusters: list[str]; NextToken: str
class ListEksAnywhereSubscriptionsResponse:
    Subscriptions: list[EksAnywhereSubscription]; NextToken: str
class ListFargateProfilesResponse:
    FargateProfileNames: list[str]; NextToken: str
class ListIdentityProviderConfigsResponse:
    IdentityProviderConfigs: list[IdentityProviderConfig]; NextToken: str
class ListInsightsResponse:
    Insights: list[InsightSummary]; NextToken: str
class ListNodegroupsResponse:
    Nodegroups: list[str]; NextToken: str
class ListPodIdentityAssociationsResponse:
    Associations: list[PodIdentityAssociationSummary]; NextToken: str
class ListTagsForResourceResponse:
    Tags: dict[str, str]
class ListUpdatesResponse:
    UpdateIds: list[str]; NextToken: str
class LogSetup:
    Types: list[LogType]; Enabled: bool
class Logging:
    ClusterLogging: list[LogSetup]
class MarketplaceInformation:
    ProductId: str; ProductUrl: str
class NodeRepairConfig:
    Enabled: bool; MaxUnhealthyNodeThresholdCount: int; MaxUnhealthyNodeThresholdPercentage: int
    MaxParallelNodesRepairedCount: int; MaxParallelNodesRepairedPercentage: int
    NodeRepairConfigOverrides: list[_NodeRepairConfigOverrides]
class NodeRepairConfigOverrides:
    NodeMonitoringCondition: str; NodeUnhealthyReason: str; MinRepairWaitTimeMins: int; RepairAction: _RepairAction
class NodeResourcesFitConfig:
    ScoringStrategy: _ScoringStrategy
class NodeResourcesFitVersionConfig:
    ScoringStrategy: ScoringStrategyConfig
class Nodegroup:
    NodegroupName: str; NodegroupArn: str; ClusterName: str; Version: str; ReleaseVersion: str; CreatedAt: str
    ModifiedAt: str; Status: NodegroupStatus; CapacityType: CapacityTypes; ScalingConfig: NodegroupScalingConfig
    InstanceTypes: list[str]; Subnets: list[str]; RemoteAccess: RemoteAccessConfig; AmiType: AMITypes; NodeRole: str
    Labels: dict[str, str]; Taints: list[Taint]; Resources: NodegroupResources; DiskSize: int; Health: NodegroupHealth
    UpdateConfig: NodegroupUpdateConfig; NodeRepairConfig: _NodeRepairConfig
    LaunchTemplate: LaunchTemplateSpecification; Tags: dict[str, str]; WarmPoolConfig: _WarmPoolConfig
class NodegroupHealth:
    Issues: list[Issue]
class NodegroupResources:
    AutoScalingGroups: list[AutoScalingGroup]; RemoteAccessSecurityGroup: str
class NodegroupScalingConfig:
    MinSize: int; MaxSize: int; DesiredSize: int
class NodegroupUpdateConfig:
    MaxUnavailable: int; MaxUnavailablePercentage: int; UpdateStrategy: NodegroupUpdateStrategies
class OIDC:
    Issuer: str
class OidcIdentityProviderConfig:
    IdentityProviderConfigName: str; IdentityProviderConfigArn: str; ClusterName: str; IssuerUrl: str; ClientId: str
    UsernameClaim: str; UsernamePrefix: str; GroupsClaim: str; GroupsPrefix: str; RequiredClaims: dict[str, str]
    Tags: dict[str, str]; Status: configStatus
class OutpostConfigResponse:
    OutpostArns: list[str]; ControlPlaneInstanceType: str; ControlPlanePlacement: ControlPlanePlacementResponse
    EtcdInstanceType: str; EtcdPlacement: EtcdPlacementResponse
class PodGcControllerConfigResponse:
    TerminatedPodGcThreshold: int
class PodGcControllerVersionConfig:
    TerminatedPodGcThreshold: IntegerParameterConfig
class PodIdentityAssociation:
    ClusterName: str; Namespace: str; ServiceAccount: str; RoleArn: str; AssociationArn: str; AssociationId: str
    Tags: dict[str, str]; CreatedAt: str; ModifiedAt: str; OwnerArn: str; DisableSessionTags: bool; TargetRoleArn: str
    ExternalId: str; Policy: str
class PodIdentityAssociationSummary:
    ClusterName: str; Namespace: str; ServiceAccount: str; AssociationArn: str; AssociationId: str; OwnerArn: str
class PortRangeConstraints:
    MinPort: IntegerRangeConstraint; MaxPort: IntegerRangeConstraint
class PortRangeParameterConfig:
    DefaultValue: ServiceNodePortRange; Constraints: PortRangeConstraints
class Provider:
    KeyArn: str
class RegisterClusterResponse:
    Cluster: _Cluster
class RemoteAccessConfig:
    Ec2SshKey: str; SourceSecurityGroups: list[str]
class RemoteNetworkConfigResponse:
    RemoteNodeNetworks: list[RemoteNodeNetwork]; RemotePodNetworks: list[RemotePodNetwork]
class RemoteNodeNetwork:
    Cidrs: list[str]
class RemotePodNetwork:
    Cidrs: list[str]
class ResourceConstraints:
    Name: AllowedValuesConstraint; Weight: IntegerRangeConstraint
class ResourceWeight:
    Name: str; Weight: int
class ScoringStrategy:
    Type: ScoringStrategyType; Resources: list[ResourceWeight]
class ScoringStrategyConfig:
    DefaultValue: ScoringStrategy; Constraints: ScoringStrategyConstraints
class ScoringStrategyConstraints:
    ScoringStrategy: AllowedValuesConstraint; Resources: ResourceConstraints
class SdkHttpMetadata:
    AllHttpHeaders: dict[str, list[str]]; HttpHeaders: dict[str, str]; HttpStatusCode: int
class SdkResponseMetadata:
    RequestId: str
class ServiceNodePortRange:
    MinPort: int; MaxPort: int
class SsoIdentity:
    Id: str; Type: SsoIdentityType
class StartInsightsRefreshResponse:
    Message: str; Status: InsightsRefreshStatus
class StorageConfigResponse:
    BlockStorage: _BlockStorage
class TagResourceResponse:
    ...
class Taint:
    Key: str; Value: str; Effect: TaintEffect
class UntagResourceResponse:
    ...
class Update:
    Id: str; Status: UpdateStatus; Type: UpdateType; Params: list[UpdateParam]; CreatedAt: str
    Errors: list[ErrorDetail]; Cancellation: _Cancellation
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
    Type: UpdateParamType; Value: str
class UpdatePodIdentityAssociationResponse:
    Association: PodIdentityAssociation
class UpgradePolicyResponse:
    SupportType: _SupportType
class VpcConfigResponse:
    SubnetIds: list[str]; SecurityGroupIds: list[str]; ClusterSecurityGroupId: str; VpcId: str
    EndpointPublicAccess: bool; EndpointPrivateAccess: bool; PublicAccessCidrs: list[str]
    ControlPlaneEgressMode: ControlPlaneEgressModeType
class WarmPoolConfig:
    Enabled: bool; MinSize: int; MaxGroupPreparedCapacity: int; PoolState: WarmPoolState; ReuseOnScaleIn: bool
class ZonalShiftConfigResponse:
    Enabled: bool
class call_:
    ResponseBody: Any; StatusCode: int; StatusText: str

_T0 = TypeVar("_T0", default=ActivateCertificateAuthorityResponse)
_T1 = TypeVar("_T1", default=AssociateAccessPolicyResponse)
_T2 = TypeVar("_T2", default=AssociateEncryptionConfigResponse)
_T3 = TypeVar("_T3", default=AssociateIdentityProviderConfigResponse)
_T4 = TypeVar("_T4", default=call_)
_T5 = TypeVar("_T5", default=Any)
_T6 = TypeVar("_T6", default=CancelUpdateResponse)
_T7 = TypeVar("_T7", default=CreateAccessEntryResponse)
_T8 = TypeVar("_T8", default=CreateAddonResponse)
_T9 = TypeVar("_T9", default=CreateCapabilityResponse)
_T10 = TypeVar("_T10", default=CreateCertificateAuthorityResponse)
_T11 = TypeVar("_T11", default=CreateClusterResponse)
_T12 = TypeVar("_T12", default=DescribeClusterResponse)
_T13 = TypeVar("_T13", default=CreateEksAnywhereSubscriptionResponse)
_T14 = TypeVar("_T14", default=CreateFargateProfileResponse)
_T15 = TypeVar("_T15", default=DescribeFargateProfileResponse)
_T16 = TypeVar("_T16", default=CreateNodegroupResponse)
_T17 = TypeVar("_T17", default=DescribeNodegroupResponse)
_T18 = TypeVar("_T18", default=CreatePodIdentityAssociationResponse)
_T19 = TypeVar("_T19", default=DeleteAccessEntryResponse)
_T20 = TypeVar("_T20", default=DeleteAddonResponse)
_T21 = TypeVar("_T21", default=DeleteCapabilityResponse)
_T22 = TypeVar("_T22", default=DeleteCertificateAuthorityResponse)
_T23 = TypeVar("_T23", default=DeleteClusterResponse)
_T24 = TypeVar("_T24", default=DeleteEksAnywhereSubscriptionResponse)
_T25 = TypeVar("_T25", default=DeleteFargateProfileResponse)
_T26 = TypeVar("_T26", default=DeleteNodegroupResponse)
_T27 = TypeVar("_T27", default=DeletePodIdentityAssociationResponse)
_T28 = TypeVar("_T28", default=DeregisterClusterResponse)
_T29 = TypeVar("_T29", default=DescribeAccessEntryResponse)
_T30 = TypeVar("_T30", default=DescribeAddonResponse)
_T31 = TypeVar("_T31", default=DescribeAddonConfigurationResponse)
_T32 = TypeVar("_T32", default=DescribeAddonVersionsResponse)
_T33 = TypeVar("_T33", default=DescribeCapabilityResponse)
_T34 = TypeVar("_T34", default=DescribeCertificateAuthorityResponse)
_T35 = TypeVar("_T35", default=DescribeClusterVersionsResponse)
_T36 = TypeVar("_T36", default=DescribeEksAnywhereSubscriptionResponse)
_T37 = TypeVar("_T37", default=DescribeIdentityProviderConfigResponse)
_T38 = TypeVar("_T38", default=DescribeInsightResponse)
_T39 = TypeVar("_T39", default=DescribeInsightsRefreshResponse)
_T40 = TypeVar("_T40", default=DescribePodIdentityAssociationResponse)
_T41 = TypeVar("_T41", default=DescribeUpdateResponse)
_T42 = TypeVar("_T42", default=DisassociateAccessPolicyResponse)
_T43 = TypeVar("_T43", default=DisassociateIdentityProviderConfigResponse)
_T44 = TypeVar("_T44", default=ListAccessEntriesResponse)
_T45 = TypeVar("_T45", default=ListAccessPoliciesResponse)
_T46 = TypeVar("_T46", default=ListAddonsResponse)
_T47 = TypeVar("_T47", default=ListAssociatedAccessPoliciesResponse)
_T48 = TypeVar("_T48", default=ListCapabilitiesResponse)
_T49 = TypeVar("_T49", default=ListCertificateAuthoritiesResponse)
_T50 = TypeVar("_T50", default=ListClustersResponse)
_T51 = TypeVar("_T51", default=ListEksAnywhereSubscriptionsResponse)
_T52 = TypeVar("_T52", default=ListFargateProfilesResponse)
_T53 = TypeVar("_T53", default=ListIdentityProviderConfigsResponse)
_T54 = TypeVar("_T54", default=ListInsightsResponse)
_T55 = TypeVar("_T55", default=ListNodegroupsResponse)
_T56 = TypeVar("_T56", default=ListPodIdentityAssociationsResponse)
_T57 = TypeVar("_T57", default=ListTagsForResourceResponse)
_T58 = TypeVar("_T58", default=ListUpdatesResponse)
_T59 = TypeVar("_T59", default=RegisterClusterResponse)
_T60 = TypeVar("_T60", default=StartInsightsRefreshResponse)
_T61 = TypeVar("_T61", default=TagResourceResponse)
_T62 = TypeVar("_T62", default=UntagResourceResponse)
_T63 = TypeVar("_T63", default=UpdateAccessEntryResponse)
_T64 = TypeVar("_T64", default=UpdateAddonResponse)
_T65 = TypeVar("_T65", default=UpdateCapabilityResponse)
_T66 = TypeVar("_T66", default=UpdateClusterConfigResponse)
_T67 = TypeVar("_T67", default=UpdateClusterVersionResponse)
_T68 = TypeVar("_T68", default=UpdateEksAnywhereSubscriptionResponse)
_T69 = TypeVar("_T69", default=UpdateNodegroupConfigResponse)
_T70 = TypeVar("_T70", default=UpdateNodegroupVersionResponse)
_T71 = TypeVar("_T71", default=UpdatePodIdentityAssociationResponse)

class _ActivateCertificateAuthority(CallOptions, total=False):
    ClusterName: Required[str]; CertificateAuthorityId: Required[str]; ClientRequestToken: str
def activate_certificate_authority(name: str, /, *, result: type[_T0] = ..., select: Callable[[ActivateCertificateAuthorityResponse], _T0] = ..., **arguments: Unpack[_ActivateCertificateAuthority]) -> Task[_T0]: ...

class _AssociateAccessPolicy(CallOptions, total=False):
    ClusterName: Required[str]; PrincipalArn: Required[str]; PolicyArn: Required[str]
    AccessScope: Required[AccessScopeDict | _AccessScope]
def associate_access_policy(name: str, /, *, result: type[_T1] = ..., select: Callable[[AssociateAccessPolicyResponse], _T1] = ..., **arguments: Unpack[_AssociateAccessPolicy]) -> Task[_T1]: ...

class _AssociateEncryptionConfig(CallOptions, total=False):
    ClusterName: Required[str]; EncryptionConfig: Required[Sequence[EncryptionConfigDict | _EncryptionConfig]]
    ClientRequestToken: str
def associate_encryption_config(name: str, /, *, result: type[_T2] = ..., select: Callable[[AssociateEncryptionConfigResponse], _T2] = ..., **arguments: Unpack[_AssociateEncryptionConfig]) -> Task[_T2]: ...

class _AssociateIdentityProviderConfig(CallOptions, total=False):
    ClusterName: Required[str]; Oidc: Required[OidcIdentityProviderConfigRequestDict]; Tags: Mapping[str, str]
    ClientRequestToken: str
def associate_identity_provider_config(name: str, /, *, result: type[_T3] = ..., select: Callable[[AssociateIdentityProviderConfigResponse], _T3] = ..., **arguments: Unpack[_AssociateIdentityProviderConfig]) -> Task[_T3]: ...

class _Call(PlainOptions, total=False):
    ClusterName: Required[str]; CertificateAuthority: Required[str]; Endpoint: Required[str]
    Method: Required[_Method | str]; Path: Required[str]; QueryParameters: Mapping[str, Sequence[str]]
    RequestBody: Any
@overload
def call(name: str, /, *, result: type[_T4] = ..., select: Callable[[call_], _T4] = ..., **arguments: Unpack[_Call]) -> Task[_T4]: ...
@overload
def call(name: str, /, *, wait_for_task_token: Literal[True], result: type[_T5] = ..., select: Callable[[Any], _T5] = ..., **arguments: Unpack[_Call]) -> Task[_T5]: ...

class _CancelUpdate(CallOptions, total=False):
    Name: Required[str]; UpdateId: Required[str]; ClientRequestToken: str
def cancel_update(name: str, /, *, result: type[_T6] = ..., select: Callable[[CancelUpdateResponse], _T6] = ..., **arguments: Unpack[_CancelUpdate]) -> Task[_T6]: ...

class _CreateAccessEntry(CallOptions, total=False):
    ClusterName: Required[str]; PrincipalArn: Required[str]; KubernetesGroups: Sequence[str]; Tags: Mapping[str, str]
    ClientRequestToken: str; Username: str; Type: str
def create_access_entry(name: str, /, *, result: type[_T7] = ..., select: Callable[[CreateAccessEntryResponse], _T7] = ..., **arguments: Unpack[_CreateAccessEntry]) -> Task[_T7]: ...

class _CreateAddon(CallOptions, total=False):
    ClusterName: Required[str]; AddonName: Required[str]; AddonVersion: str; ServiceAccountRoleArn: str
    ResolveConflicts: _ResolveConflicts | str; ClientRequestToken: str; Tags: Mapping[str, str]
    ConfigurationValues: str; PodIdentityAssociations: Sequence[AddonPodIdentityAssociationsDict]
    NamespaceConfig: AddonNamespaceConfigRequestDict
def create_addon(name: str, /, *, result: type[_T8] = ..., select: Callable[[CreateAddonResponse], _T8] = ..., **arguments: Unpack[_CreateAddon]) -> Task[_T8]: ...

class _CreateCapability(CallOptions, total=False):
    CapabilityName: Required[str]; ClusterName: Required[str]; ClientRequestToken: str
    Type: Required[CapabilityType | str]; RoleArn: Required[str]; Configuration: CapabilityConfigurationRequestDict
    Tags: Mapping[str, str]; DeletePropagationPolicy: Required[CapabilityDeletePropagationPolicy | str]
def create_capability(name: str, /, *, result: type[_T9] = ..., select: Callable[[CreateCapabilityResponse], _T9] = ..., **arguments: Unpack[_CreateCapability]) -> Task[_T9]: ...

class _CreateCertificateAuthority(CallOptions, total=False):
    ClusterName: Required[str]; ClientRequestToken: str
def create_certificate_authority(name: str, /, *, result: type[_T10] = ..., select: Callable[[CreateCertificateAuthorityResponse], _T10] = ..., **arguments: Unpack[_CreateCertificateAuthority]) -> Task[_T10]: ...

class _CreateCluster(PlainOptions, total=False):
    Name: Required[str]; Version: str; RoleArn: Required[str]; ResourcesVpcConfig: Required[VpcConfigRequestDict]
    KubernetesNetworkConfig: KubernetesNetworkConfigRequestDict; Logging: LoggingDict | _Logging
    ClientRequestToken: str; Tags: Mapping[str, str]
    EncryptionConfig: Sequence[EncryptionConfigDict | _EncryptionConfig]; OutpostConfig: OutpostConfigRequestDict
    AccessConfig: CreateAccessConfigRequestDict; BootstrapSelfManagedAddons: bool
    UpgradePolicy: UpgradePolicyRequestDict; ZonalShiftConfig: ZonalShiftConfigRequestDict
    RemoteNetworkConfig: RemoteNetworkConfigRequestDict; ComputeConfig: ComputeConfigRequestDict
    StorageConfig: StorageConfigRequestDict; DeletionProtection: bool
    ControlPlaneScalingConfig: ControlPlaneScalingConfigDict | _ControlPlaneScalingConfig
    KubeApiServerConfig: KubeApiServerConfigRequestDict; KubeSchedulerConfig: KubeSchedulerConfigRequestDict
    KubeControllerManagerConfig: KubeControllerManagerConfigRequestDict
@overload
def create_cluster(name: str, /, *, result: type[_T11] = ..., select: Callable[[CreateClusterResponse], _T11] = ..., **arguments: Unpack[_CreateCluster]) -> Task[_T11]: ...
@overload
def create_cluster(name: str, /, *, wait: Literal[True], result: type[_T12] = ..., select: Callable[[DescribeClusterResponse], _T12] = ..., **arguments: Unpack[_CreateCluster]) -> Task[_T12]: ...

class _CreateEksAnywhereSubscription(CallOptions, total=False):
    Name: Required[str]; Term: Required[EksAnywhereSubscriptionTermDict | EksAnywhereSubscriptionTerm]
    LicenseQuantity: int; LicenseType: EksAnywhereSubscriptionLicenseType | str; AutoRenew: bool
    ClientRequestToken: str; Tags: Mapping[str, str]
def create_eks_anywhere_subscription(name: str, /, *, result: type[_T13] = ..., select: Callable[[CreateEksAnywhereSubscriptionResponse], _T13] = ..., **arguments: Unpack[_CreateEksAnywhereSubscription]) -> Task[_T13]: ...

class _CreateFargateProfile(PlainOptions, total=False):
    FargateProfileName: Required[str]; ClusterName: Required[str]; PodExecutionRoleArn: Required[str]
    Subnets: Sequence[str]; Selectors: Sequence[FargateProfileSelectorDict | FargateProfileSelector]
    ClientRequestToken: str; Tags: Mapping[str, str]
@overload
def create_fargate_profile(name: str, /, *, result: type[_T14] = ..., select: Callable[[CreateFargateProfileResponse], _T14] = ..., **arguments: Unpack[_CreateFargateProfile]) -> Task[_T14]: ...
@overload
def create_fargate_profile(name: str, /, *, wait: Literal[True], result: type[_T15] = ..., select: Callable[[DescribeFargateProfileResponse], _T15] = ..., **arguments: Unpack[_CreateFargateProfile]) -> Task[_T15]: ...

class _CreateNodegroup(PlainOptions, total=False):
    ClusterName: Required[str]; NodegroupName: Required[str]
    ScalingConfig: NodegroupScalingConfigDict | NodegroupScalingConfig; DiskSize: int
    Subnets: Required[Sequence[str]]; InstanceTypes: Sequence[str]; AmiType: AMITypes | str
    RemoteAccess: RemoteAccessConfigDict | RemoteAccessConfig; NodeRole: Required[str]; Labels: Mapping[str, str]
    Taints: Sequence[TaintDict | Taint]; Tags: Mapping[str, str]; ClientRequestToken: str
    LaunchTemplate: LaunchTemplateSpecificationDict | LaunchTemplateSpecification
    UpdateConfig: NodegroupUpdateConfigDict | NodegroupUpdateConfig
    NodeRepairConfig: NodeRepairConfigDict | _NodeRepairConfig; CapacityType: CapacityTypes | str; Version: str
    ReleaseVersion: str; WarmPoolConfig: WarmPoolConfigDict | _WarmPoolConfig
@overload
def create_nodegroup(name: str, /, *, result: type[_T16] = ..., select: Callable[[CreateNodegroupResponse], _T16] = ..., **arguments: Unpack[_CreateNodegroup]) -> Task[_T16]: ...
@overload
def create_nodegroup(name: str, /, *, wait: Literal[True], result: type[_T17] = ..., select: Callable[[DescribeNodegroupResponse], _T17] = ..., **arguments: Unpack[_CreateNodegroup]) -> Task[_T17]: ...

class _CreatePodIdentityAssociation(CallOptions, total=False):
    ClusterName: Required[str]; Namespace: Required[str]; ServiceAccount: Required[str]; RoleArn: Required[str]
    ClientRequestToken: str; Tags: Mapping[str, str]; DisableSessionTags: bool; TargetRoleArn: str; Policy: str
def create_pod_identity_association(name: str, /, *, result: type[_T18] = ..., select: Callable[[CreatePodIdentityAssociationResponse], _T18] = ..., **arguments: Unpack[_CreatePodIdentityAssociation]) -> Task[_T18]: ...

class _DeleteAccessEntry(CallOptions, total=False):
    ClusterName: Required[str]; PrincipalArn: Required[str]
def delete_access_entry(name: str, /, *, result: type[_T19] = ..., select: Callable[[DeleteAccessEntryResponse], _T19] = ..., **arguments: Unpack[_DeleteAccessEntry]) -> Task[_T19]: ...

class _DeleteAddon(CallOptions, total=False):
    ClusterName: Required[str]; AddonName: Required[str]; Preserve: bool
def delete_addon(name: str, /, *, result: type[_T20] = ..., select: Callable[[DeleteAddonResponse], _T20] = ..., **arguments: Unpack[_DeleteAddon]) -> Task[_T20]: ...

class _DeleteCapability(CallOptions, total=False):
    ClusterName: Required[str]; CapabilityName: Required[str]
def delete_capability(name: str, /, *, result: type[_T21] = ..., select: Callable[[DeleteCapabilityResponse], _T21] = ..., **arguments: Unpack[_DeleteCapability]) -> Task[_T21]: ...

class _DeleteCertificateAuthority(CallOptions, total=False):
    ClusterName: Required[str]; CertificateAuthorityId: Required[str]; ClientRequestToken: str
def delete_certificate_authority(name: str, /, *, result: type[_T22] = ..., select: Callable[[DeleteCertificateAuthorityResponse], _T22] = ..., **arguments: Unpack[_DeleteCertificateAuthority]) -> Task[_T22]: ...

class _DeleteCluster(PlainOptions, total=False):
    Name: Required[str]
@overload
def delete_cluster(name: str, /, *, result: type[_T23] = ..., select: Callable[[DeleteClusterResponse], _T23] = ..., **arguments: Unpack[_DeleteCluster]) -> Task[_T23]: ...
@overload
def delete_cluster(name: str, /, *, wait: Literal[True], result: type[_T5] = ..., select: Callable[[Any], _T5] = ..., **arguments: Unpack[_DeleteCluster]) -> Task[_T5]: ...

class _DeleteEksAnywhereSubscription(CallOptions, total=False):
    Id: Required[str]
def delete_eks_anywhere_subscription(name: str, /, *, result: type[_T24] = ..., select: Callable[[DeleteEksAnywhereSubscriptionResponse], _T24] = ..., **arguments: Unpack[_DeleteEksAnywhereSubscription]) -> Task[_T24]: ...

class _DeleteFargateProfile(PlainOptions, total=False):
    ClusterName: Required[str]; FargateProfileName: Required[str]
@overload
def delete_fargate_profile(name: str, /, *, result: type[_T25] = ..., select: Callable[[DeleteFargateProfileResponse], _T25] = ..., **arguments: Unpack[_DeleteFargateProfile]) -> Task[_T25]: ...
@overload
def delete_fargate_profile(name: str, /, *, wait: Literal[True], result: type[_T5] = ..., select: Callable[[Any], _T5] = ..., **arguments: Unpack[_DeleteFargateProfile]) -> Task[_T5]: ...

class _DeleteNodegroup(PlainOptions, total=False):
    ClusterName: Required[str]; NodegroupName: Required[str]
@overload
def delete_nodegroup(name: str, /, *, result: type[_T26] = ..., select: Callable[[DeleteNodegroupResponse], _T26] = ..., **arguments: Unpack[_DeleteNodegroup]) -> Task[_T26]: ...
@overload
def delete_nodegroup(name: str, /, *, wait: Literal[True], result: type[_T5] = ..., select: Callable[[Any], _T5] = ..., **arguments: Unpack[_DeleteNodegroup]) -> Task[_T5]: ...

class _DeletePodIdentityAssociation(CallOptions, total=False):
    ClusterName: Required[str]; AssociationId: Required[str]
def delete_pod_identity_association(name: str, /, *, result: type[_T27] = ..., select: Callable[[DeletePodIdentityAssociationResponse], _T27] = ..., **arguments: Unpack[_DeletePodIdentityAssociation]) -> Task[_T27]: ...

class _DeregisterCluster(CallOptions, total=False):
    Name: Required[str]
def deregister_cluster(name: str, /, *, result: type[_T28] = ..., select: Callable[[DeregisterClusterResponse], _T28] = ..., **arguments: Unpack[_DeregisterCluster]) -> Task[_T28]: ...

class _DescribeAccessEntry(CallOptions, total=False):
    ClusterName: Required[str]; PrincipalArn: Required[str]
def describe_access_entry(name: str, /, *, result: type[_T29] = ..., select: Callable[[DescribeAccessEntryResponse], _T29] = ..., **arguments: Unpack[_DescribeAccessEntry]) -> Task[_T29]: ...

class _DescribeAddon(CallOptions, total=False):
    ClusterName: Required[str]; AddonName: Required[str]
def describe_addon(name: str, /, *, result: type[_T30] = ..., select: Callable[[DescribeAddonResponse], _T30] = ..., **arguments: Unpack[_DescribeAddon]) -> Task[_T30]: ...

class _DescribeAddonConfiguration(CallOptions, total=False):
    AddonName: Required[str]; AddonVersion: Required[str]
def describe_addon_configuration(name: str, /, *, result: type[_T31] = ..., select: Callable[[DescribeAddonConfigurationResponse], _T31] = ..., **arguments: Unpack[_DescribeAddonConfiguration]) -> Task[_T31]: ...

class _DescribeAddonVersions(CallOptions, total=False):
    KubernetesVersion: str; MaxResults: int; NextToken: str; AddonName: str; Types: Sequence[str]
    Publishers: Sequence[str]; Owners: Sequence[str]
def describe_addon_versions(name: str, /, *, result: type[_T32] = ..., select: Callable[[DescribeAddonVersionsResponse], _T32] = ..., **arguments: Unpack[_DescribeAddonVersions]) -> Task[_T32]: ...

class _DescribeCapability(CallOptions, total=False):
    ClusterName: Required[str]; CapabilityName: Required[str]
def describe_capability(name: str, /, *, result: type[_T33] = ..., select: Callable[[DescribeCapabilityResponse], _T33] = ..., **arguments: Unpack[_DescribeCapability]) -> Task[_T33]: ...

class _DescribeCertificateAuthority(CallOptions, total=False):
    ClusterName: Required[str]; CertificateAuthorityId: Required[str]
def describe_certificate_authority(name: str, /, *, result: type[_T34] = ..., select: Callable[[DescribeCertificateAuthorityResponse], _T34] = ..., **arguments: Unpack[_DescribeCertificateAuthority]) -> Task[_T34]: ...

class _DescribeCluster(CallOptions, total=False):
    Name: Required[str]
def describe_cluster(name: str, /, *, result: type[_T12] = ..., select: Callable[[DescribeClusterResponse], _T12] = ..., **arguments: Unpack[_DescribeCluster]) -> Task[_T12]: ...

class _DescribeClusterVersions(CallOptions, total=False):
    ClusterType: str; MaxResults: int; NextToken: str; DefaultOnly: bool; IncludeAll: bool
    ClusterVersions: Sequence[str]; Status: ClusterVersionStatus | str; VersionStatus: _VersionStatus | str
def describe_cluster_versions(name: str, /, *, result: type[_T35] = ..., select: Callable[[DescribeClusterVersionsResponse], _T35] = ..., **arguments: Unpack[_DescribeClusterVersions]) -> Task[_T35]: ...

class _DescribeEksAnywhereSubscription(CallOptions, total=False):
    Id: Required[str]
def describe_eks_anywhere_subscription(name: str, /, *, result: type[_T36] = ..., select: Callable[[DescribeEksAnywhereSubscriptionResponse], _T36] = ..., **arguments: Unpack[_DescribeEksAnywhereSubscription]) -> Task[_T36]: ...

class _DescribeFargateProfile(CallOptions, total=False):
    ClusterName: Required[str]; FargateProfileName: Required[str]
def describe_fargate_profile(name: str, /, *, result: type[_T15] = ..., select: Callable[[DescribeFargateProfileResponse], _T15] = ..., **arguments: Unpack[_DescribeFargateProfile]) -> Task[_T15]: ...

class _DescribeIdentityProviderConfig(CallOptions, total=False):
    ClusterName: Required[str]; IdentityProviderConfig: Required[IdentityProviderConfigDict | _IdentityProviderConfig]
def describe_identity_provider_config(name: str, /, *, result: type[_T37] = ..., select: Callable[[DescribeIdentityProviderConfigResponse], _T37] = ..., **arguments: Unpack[_DescribeIdentityProviderConfig]) -> Task[_T37]: ...

class _DescribeInsight(CallOptions, total=False):
    ClusterName: Required[str]; Id: Required[str]
def describe_insight(name: str, /, *, result: type[_T38] = ..., select: Callable[[DescribeInsightResponse], _T38] = ..., **arguments: Unpack[_DescribeInsight]) -> Task[_T38]: ...

class _DescribeInsightsRefresh(CallOptions, total=False):
    ClusterName: Required[str]
def describe_insights_refresh(name: str, /, *, result: type[_T39] = ..., select: Callable[[DescribeInsightsRefreshResponse], _T39] = ..., **arguments: Unpack[_DescribeInsightsRefresh]) -> Task[_T39]: ...

class _DescribeNodegroup(CallOptions, total=False):
    ClusterName: Required[str]; NodegroupName: Required[str]
def describe_nodegroup(name: str, /, *, result: type[_T17] = ..., select: Callable[[DescribeNodegroupResponse], _T17] = ..., **arguments: Unpack[_DescribeNodegroup]) -> Task[_T17]: ...

class _DescribePodIdentityAssociation(CallOptions, total=False):
    ClusterName: Required[str]; AssociationId: Required[str]
def describe_pod_identity_association(name: str, /, *, result: type[_T40] = ..., select: Callable[[DescribePodIdentityAssociationResponse], _T40] = ..., **arguments: Unpack[_DescribePodIdentityAssociation]) -> Task[_T40]: ...

class _DescribeUpdate(CallOptions, total=False):
    Name: Required[str]; UpdateId: Required[str]; NodegroupName: str; AddonName: str; CapabilityName: str
def describe_update(name: str, /, *, result: type[_T41] = ..., select: Callable[[DescribeUpdateResponse], _T41] = ..., **arguments: Unpack[_DescribeUpdate]) -> Task[_T41]: ...

class _DisassociateAccessPolicy(CallOptions, total=False):
    ClusterName: Required[str]; PrincipalArn: Required[str]; PolicyArn: Required[str]
def disassociate_access_policy(name: str, /, *, result: type[_T42] = ..., select: Callable[[DisassociateAccessPolicyResponse], _T42] = ..., **arguments: Unpack[_DisassociateAccessPolicy]) -> Task[_T42]: ...

class _DisassociateIdentityProviderConfig(CallOptions, total=False):
    ClusterName: Required[str]; IdentityProviderConfig: Required[IdentityProviderConfigDict | _IdentityProviderConfig]
    ClientRequestToken: str
def disassociate_identity_provider_config(name: str, /, *, result: type[_T43] = ..., select: Callable[[DisassociateIdentityProviderConfigResponse], _T43] = ..., **arguments: Unpack[_DisassociateIdentityProviderConfig]) -> Task[_T43]: ...

class _ListAccessEntries(CallOptions, total=False):
    ClusterName: Required[str]; AssociatedPolicyArn: str; MaxResults: int; NextToken: str
def list_access_entries(name: str, /, *, result: type[_T44] = ..., select: Callable[[ListAccessEntriesResponse], _T44] = ..., **arguments: Unpack[_ListAccessEntries]) -> Task[_T44]: ...

class _ListAccessPolicies(CallOptions, total=False):
    MaxResults: int; NextToken: str
def list_access_policies(name: str, /, *, result: type[_T45] = ..., select: Callable[[ListAccessPoliciesResponse], _T45] = ..., **arguments: Unpack[_ListAccessPolicies]) -> Task[_T45]: ...

class _ListAddons(CallOptions, total=False):
    ClusterName: Required[str]; MaxResults: int; NextToken: str
def list_addons(name: str, /, *, result: type[_T46] = ..., select: Callable[[ListAddonsResponse], _T46] = ..., **arguments: Unpack[_ListAddons]) -> Task[_T46]: ...

class _ListAssociatedAccessPolicies(CallOptions, total=False):
    ClusterName: Required[str]; PrincipalArn: Required[str]; MaxResults: int; NextToken: str
def list_associated_access_policies(name: str, /, *, result: type[_T47] = ..., select: Callable[[ListAssociatedAccessPoliciesResponse], _T47] = ..., **arguments: Unpack[_ListAssociatedAccessPolicies]) -> Task[_T47]: ...

class _ListCapabilities(CallOptions, total=False):
    ClusterName: Required[str]; NextToken: str; MaxResults: int
def list_capabilities(name: str, /, *, result: type[_T48] = ..., select: Callable[[ListCapabilitiesResponse], _T48] = ..., **arguments: Unpack[_ListCapabilities]) -> Task[_T48]: ...

class _ListCertificateAuthorities(CallOptions, total=False):
    ClusterName: Required[str]; MaxResults: int; NextToken: str
def list_certificate_authorities(name: str, /, *, result: type[_T49] = ..., select: Callable[[ListCertificateAuthoritiesResponse], _T49] = ..., **arguments: Unpack[_ListCertificateAuthorities]) -> Task[_T49]: ...

class _ListClusters(CallOptions, total=False):
    MaxResults: int; NextToken: str; Include: Sequence[str]
def list_clusters(name: str, /, *, result: type[_T50] = ..., select: Callable[[ListClustersResponse], _T50] = ..., **arguments: Unpack[_ListClusters]) -> Task[_T50]: ...

class _ListEksAnywhereSubscriptions(CallOptions, total=False):
    MaxResults: int; NextToken: str; IncludeStatus: Sequence[EksAnywhereSubscriptionStatus | str]
def list_eks_anywhere_subscriptions(name: str, /, *, result: type[_T51] = ..., select: Callable[[ListEksAnywhereSubscriptionsResponse], _T51] = ..., **arguments: Unpack[_ListEksAnywhereSubscriptions]) -> Task[_T51]: ...

class _ListFargateProfiles(CallOptions, total=False):
    ClusterName: Required[str]; MaxResults: int; NextToken: str
def list_fargate_profiles(name: str, /, *, result: type[_T52] = ..., select: Callable[[ListFargateProfilesResponse], _T52] = ..., **arguments: Unpack[_ListFargateProfiles]) -> Task[_T52]: ...

class _ListIdentityProviderConfigs(CallOptions, total=False):
    ClusterName: Required[str]; MaxResults: int; NextToken: str
def list_identity_provider_configs(name: str, /, *, result: type[_T53] = ..., select: Callable[[ListIdentityProviderConfigsResponse], _T53] = ..., **arguments: Unpack[_ListIdentityProviderConfigs]) -> Task[_T53]: ...

class _ListInsights(CallOptions, total=False):
    ClusterName: Required[str]; Filter: InsightsFilterDict; MaxResults: int; NextToken: str
def list_insights(name: str, /, *, result: type[_T54] = ..., select: Callable[[ListInsightsResponse], _T54] = ..., **arguments: Unpack[_ListInsights]) -> Task[_T54]: ...

class _ListNodegroups(CallOptions, total=False):
    ClusterName: Required[str]; MaxResults: int; NextToken: str
def list_nodegroups(name: str, /, *, result: type[_T55] = ..., select: Callable[[ListNodegroupsResponse], _T55] = ..., **arguments: Unpack[_ListNodegroups]) -> Task[_T55]: ...

class _ListPodIdentityAssociations(CallOptions, total=False):
    ClusterName: Required[str]; Namespace: str; ServiceAccount: str; MaxResults: int; NextToken: str
def list_pod_identity_associations(name: str, /, *, result: type[_T56] = ..., select: Callable[[ListPodIdentityAssociationsResponse], _T56] = ..., **arguments: Unpack[_ListPodIdentityAssociations]) -> Task[_T56]: ...

class _ListTagsForResource(CallOptions, total=False):
    ResourceArn: Required[str]
def list_tags_for_resource(name: str, /, *, result: type[_T57] = ..., select: Callable[[ListTagsForResourceResponse], _T57] = ..., **arguments: Unpack[_ListTagsForResource]) -> Task[_T57]: ...

class _ListUpdates(CallOptions, total=False):
    Name: Required[str]; NodegroupName: str; AddonName: str; CapabilityName: str; NextToken: str; MaxResults: int
def list_updates(name: str, /, *, result: type[_T58] = ..., select: Callable[[ListUpdatesResponse], _T58] = ..., **arguments: Unpack[_ListUpdates]) -> Task[_T58]: ...

class _RegisterCluster(CallOptions, total=False):
    Name: Required[str]; ConnectorConfig: Required[ConnectorConfigRequestDict]; ClientRequestToken: str
    Tags: Mapping[str, str]
def register_cluster(name: str, /, *, result: type[_T59] = ..., select: Callable[[RegisterClusterResponse], _T59] = ..., **arguments: Unpack[_RegisterCluster]) -> Task[_T59]: ...

class _RunJob(PlainOptions, total=False):
    ClusterName: Required[str]; CertificateAuthority: Required[str]; Endpoint: Required[str]; Namespace: str
    Job: Required[Any]; LogOptions: LogOptionsDict
@overload
def run_job(name: str, /, *, result: type[_T5] = ..., select: Callable[[Any], _T5] = ..., **arguments: Unpack[_RunJob]) -> Task[_T5]: ...
@overload
def run_job(name: str, /, *, wait: Literal[True], result: type[_T5] = ..., select: Callable[[Any], _T5] = ..., **arguments: Unpack[_RunJob]) -> Task[_T5]: ...
@overload
def run_job(name: str, /, *, wait_for_task_token: Literal[True], result: type[_T5] = ..., select: Callable[[Any], _T5] = ..., **arguments: Unpack[_RunJob]) -> Task[_T5]: ...

class _StartInsightsRefresh(CallOptions, total=False):
    ClusterName: Required[str]
def start_insights_refresh(name: str, /, *, result: type[_T60] = ..., select: Callable[[StartInsightsRefreshResponse], _T60] = ..., **arguments: Unpack[_StartInsightsRefresh]) -> Task[_T60]: ...

class _TagResource(CallOptions, total=False):
    ResourceArn: Required[str]; Tags: Required[Mapping[str, str]]
def tag_resource(name: str, /, *, result: type[_T61] = ..., select: Callable[[TagResourceResponse], _T61] = ..., **arguments: Unpack[_TagResource]) -> Task[_T61]: ...

class _UntagResource(CallOptions, total=False):
    ResourceArn: Required[str]; TagKeys: Required[Sequence[str]]
def untag_resource(name: str, /, *, result: type[_T62] = ..., select: Callable[[UntagResourceResponse], _T62] = ..., **arguments: Unpack[_UntagResource]) -> Task[_T62]: ...

class _UpdateAccessEntry(CallOptions, total=False):
    ClusterName: Required[str]; PrincipalArn: Required[str]; KubernetesGroups: Sequence[str]; ClientRequestToken: str
    Username: str
def update_access_entry(name: str, /, *, result: type[_T63] = ..., select: Callable[[UpdateAccessEntryResponse], _T63] = ..., **arguments: Unpack[_UpdateAccessEntry]) -> Task[_T63]: ...

class _UpdateAddon(CallOptions, total=False):
    ClusterName: Required[str]; AddonName: Required[str]; AddonVersion: str; ServiceAccountRoleArn: str
    ResolveConflicts: _ResolveConflicts | str; ClientRequestToken: str; ConfigurationValues: str
    PodIdentityAssociations: Sequence[AddonPodIdentityAssociationsDict]
def update_addon(name: str, /, *, result: type[_T64] = ..., select: Callable[[UpdateAddonResponse], _T64] = ..., **arguments: Unpack[_UpdateAddon]) -> Task[_T64]: ...

class _UpdateCapability(CallOptions, total=False):
    ClusterName: Required[str]; CapabilityName: Required[str]; RoleArn: str
    Configuration: UpdateCapabilityConfigurationDict; ClientRequestToken: str
    DeletePropagationPolicy: CapabilityDeletePropagationPolicy | str
def update_capability(name: str, /, *, result: type[_T65] = ..., select: Callable[[UpdateCapabilityResponse], _T65] = ..., **arguments: Unpack[_UpdateCapability]) -> Task[_T65]: ...

class _UpdateClusterConfig(CallOptions, total=False):
    Name: Required[str]; ResourcesVpcConfig: VpcConfigRequestDict; Logging: LoggingDict | _Logging
    ClientRequestToken: str; AccessConfig: UpdateAccessConfigRequestDict; UpgradePolicy: UpgradePolicyRequestDict
    ZonalShiftConfig: ZonalShiftConfigRequestDict; ComputeConfig: ComputeConfigRequestDict
    KubernetesNetworkConfig: KubernetesNetworkConfigRequestDict; StorageConfig: StorageConfigRequestDict
    RemoteNetworkConfig: RemoteNetworkConfigRequestDict; DeletionProtection: bool
    ControlPlaneScalingConfig: ControlPlaneScalingConfigDict | _ControlPlaneScalingConfig
    KubeApiServerConfig: KubeApiServerConfigRequestDict; KubeSchedulerConfig: KubeSchedulerConfigRequestDict
    KubeControllerManagerConfig: KubeControllerManagerConfigRequestDict
def update_cluster_config(name: str, /, *, result: type[_T66] = ..., select: Callable[[UpdateClusterConfigResponse], _T66] = ..., **arguments: Unpack[_UpdateClusterConfig]) -> Task[_T66]: ...

class _UpdateClusterVersion(CallOptions, total=False):
    Name: Required[str]; Version: Required[str]; ClientRequestToken: str; Force: bool
    RollbackConfig: RollbackConfigDict
def update_cluster_version(name: str, /, *, result: type[_T67] = ..., select: Callable[[UpdateClusterVersionResponse], _T67] = ..., **arguments: Unpack[_UpdateClusterVersion]) -> Task[_T67]: ...

class _UpdateEksAnywhereSubscription(CallOptions, total=False):
    Id: Required[str]; AutoRenew: Required[bool]; ClientRequestToken: str
def update_eks_anywhere_subscription(name: str, /, *, result: type[_T68] = ..., select: Callable[[UpdateEksAnywhereSubscriptionResponse], _T68] = ..., **arguments: Unpack[_UpdateEksAnywhereSubscription]) -> Task[_T68]: ...

class _UpdateNodegroupConfig(CallOptions, total=False):
    ClusterName: Required[str]; NodegroupName: Required[str]; Labels: UpdateLabelsPayloadDict
    Taints: UpdateTaintsPayloadDict; ScalingConfig: NodegroupScalingConfigDict | NodegroupScalingConfig
    UpdateConfig: NodegroupUpdateConfigDict | NodegroupUpdateConfig
    NodeRepairConfig: NodeRepairConfigDict | _NodeRepairConfig; WarmPoolConfig: WarmPoolConfigDict | _WarmPoolConfig
    ClientRequestToken: str
def update_nodegroup_config(name: str, /, *, result: type[_T69] = ..., select: Callable[[UpdateNodegroupConfigResponse], _T69] = ..., **arguments: Unpack[_UpdateNodegroupConfig]) -> Task[_T69]: ...

class _UpdateNodegroupVersion(CallOptions, total=False):
    ClusterName: Required[str]; NodegroupName: Required[str]; Version: str; ReleaseVersion: str
    LaunchTemplate: LaunchTemplateSpecificationDict | LaunchTemplateSpecification; Force: bool
    ClientRequestToken: str
def update_nodegroup_version(name: str, /, *, result: type[_T70] = ..., select: Callable[[UpdateNodegroupVersionResponse], _T70] = ..., **arguments: Unpack[_UpdateNodegroupVersion]) -> Task[_T70]: ...

class _UpdatePodIdentityAssociation(CallOptions, total=False):
    ClusterName: Required[str]; AssociationId: Required[str]; RoleArn: str; ClientRequestToken: str
    DisableSessionTags: bool; TargetRoleArn: str; Policy: str
def update_pod_identity_association(name: str, /, *, result: type[_T71] = ..., select: Callable[[UpdatePodIdentityAssociationResponse], _T71] = ..., **arguments: Unpack[_UpdatePodIdentityAssociation]) -> Task[_T71]: ...
