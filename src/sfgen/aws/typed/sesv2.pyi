"""sesv2: typed calls. Written by `sfgen stubs` from botocore 1.44.5; do not edit."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, Literal, Required, TypeAlias, TypedDict, overload

from typing_extensions import TypeVar, Unpack

from sfgen import Task
from sfgen.aws.options import CallOptions, ErrorName, PlainOptions

AttachmentContentDisposition: TypeAlias = Literal["ATTACHMENT", "INLINE"]
AttachmentContentTransferEncoding: TypeAlias = Literal["BASE64", "QUOTED_PRINTABLE", "SEVEN_BIT"]
BehaviorOnMxFailure: TypeAlias = Literal["USE_DEFAULT_VALUE", "REJECT_MESSAGE"]
BounceType: TypeAlias = Literal["UNDETERMINED", "TRANSIENT", "PERMANENT"]
BulkEmailStatus: TypeAlias = Literal["SUCCESS", "MESSAGE_REJECTED", "MAIL_FROM_DOMAIN_NOT_VERIFIED", "CONFIGURATION_SET_NOT_FOUND", "TEMPLATE_NOT_FOUND", "ACCOUNT_SUSPENDED", "ACCOUNT_THROTTLED", "ACCOUNT_DAILY_QUOTA_EXCEEDED", "INVALID_SENDING_POOL_NAME", "ACCOUNT_SENDING_PAUSED", "CONFIGURATION_SET_SENDING_PAUSED", "INVALID_PARAMETER", "TRANSIENT_FAILURE", "FAILED"]
ContactLanguage: TypeAlias = Literal["EN", "JA"]
ContactListImportAction: TypeAlias = Literal["DELETE", "PUT"]
DataFormat: TypeAlias = Literal["CSV", "JSON"]
DeliverabilityDashboardAccountStatus: TypeAlias = Literal["ACTIVE", "PENDING_EXPIRATION", "DISABLED"]
DeliverabilityTestStatus: TypeAlias = Literal["IN_PROGRESS", "COMPLETED"]
DeliveryEventType: TypeAlias = Literal["SEND", "DELIVERY", "TRANSIENT_BOUNCE", "PERMANENT_BOUNCE", "UNDETERMINED_BOUNCE", "COMPLAINT"]
DimensionValueSource: TypeAlias = Literal["MESSAGE_TAG", "EMAIL_HEADER", "LINK_TAG"]
DkimSigningAttributesOrigin: TypeAlias = Literal["AWS_SES", "EXTERNAL", "AWS_SES_AF_SOUTH_1", "AWS_SES_EU_NORTH_1", "AWS_SES_AP_SOUTH_1", "AWS_SES_EU_WEST_3", "AWS_SES_EU_WEST_2", "AWS_SES_EU_SOUTH_1", "AWS_SES_EU_WEST_1", "AWS_SES_AP_NORTHEAST_3", "AWS_SES_AP_NORTHEAST_2", "AWS_SES_ME_SOUTH_1", "AWS_SES_AP_NORTHEAST_1", "AWS_SES_IL_CENTRAL_1", "AWS_SES_SA_EAST_1", "AWS_SES_CA_CENTRAL_1", "AWS_SES_AP_SOUTHEAST_1", "AWS_SES_AP_SOUTHEAST_2", "AWS_SES_AP_SOUTHEAST_3", "AWS_SES_EU_CENTRAL_1", "AWS_SES_US_EAST_1", "AWS_SES_US_EAST_2", "AWS_SES_US_WEST_1", "AWS_SES_US_WEST_2", "AWS_SES_ME_CENTRAL_1", "AWS_SES_AP_SOUTH_2", "AWS_SES_EU_CENTRAL_2", "AWS_SES_AP_SOUTHEAST_5", "AWS_SES_CA_WEST_1", "AWS_SES_US_GOV_EAST_1", "AWS_SES_US_GOV_WEST_1"]
DkimSigningKeyLength: TypeAlias = Literal["RSA_1024_BIT", "RSA_2048_BIT"]
DkimStatus: TypeAlias = Literal["PENDING", "SUCCESS", "FAILED", "TEMPORARY_FAILURE", "NOT_STARTED"]
EmailAddressInsightsConfidenceVerdict: TypeAlias = Literal["LOW", "MEDIUM", "HIGH"]
EngagementEventType: TypeAlias = Literal["OPEN", "CLICK"]
EventType: TypeAlias = Literal["SEND", "REJECT", "BOUNCE", "COMPLAINT", "DELIVERY", "OPEN", "CLICK", "RENDERING_FAILURE", "DELIVERY_DELAY", "SUBSCRIPTION"]
ExportSourceType: TypeAlias = Literal["METRICS_DATA", "MESSAGE_INSIGHTS"]
FeatureStatus: TypeAlias = Literal["ENABLED", "DISABLED"]
HttpsPolicy: TypeAlias = Literal["REQUIRE", "REQUIRE_OPEN_ONLY", "OPTIONAL"]
IdentityCertificateStatus: TypeAlias = Literal["PROVISIONING", "INACTIVE", "DEPROVISIONING", "ACTIVE", "FAILED"]
IdentityType: TypeAlias = Literal["EMAIL_ADDRESS", "DOMAIN", "MANAGED_DOMAIN"]
ImportDestinationType: TypeAlias = Literal["SUPPRESSION_LIST", "CONTACT_LIST"]
JobStatus: TypeAlias = Literal["CREATED", "PROCESSING", "COMPLETED", "FAILED", "CANCELLED"]
MailFromDomainStatus: TypeAlias = Literal["PENDING", "SUCCESS", "FAILED", "TEMPORARY_FAILURE"]
MailType: TypeAlias = Literal["MARKETING", "TRANSACTIONAL"]
Metric: TypeAlias = Literal["SEND", "COMPLAINT", "PERMANENT_BOUNCE", "TRANSIENT_BOUNCE", "OPEN", "CLICK", "DELIVERY", "DELIVERY_OPEN", "DELIVERY_CLICK", "DELIVERY_COMPLAINT"]
MetricAggregation: TypeAlias = Literal["RATE", "VOLUME"]
MetricNamespace: TypeAlias = Literal["VDM"]
PricingPlan: TypeAlias = Literal["NONE", "ESSENTIALS", "PRO", "ENTERPRISE"]
QueryErrorCode: TypeAlias = Literal["INTERNAL_FAILURE", "ACCESS_DENIED"]
RecommendationImpact: TypeAlias = Literal["LOW", "HIGH"]
RecommendationStatus: TypeAlias = Literal["OPEN", "FIXED"]
RecommendationType: TypeAlias = Literal["DKIM", "DMARC", "SPF", "BIMI", "COMPLAINT", "BOUNCE", "FEEDBACK_3P", "IP_LISTING"]
ReputationEntityType: TypeAlias = Literal["RESOURCE"]
ResourceType: TypeAlias = Literal["EMAIL_IDENTITY", "CONFIGURATION_SET", "EMAIL_TEMPLATE"]
ReviewStatus: TypeAlias = Literal["PENDING", "FAILED", "GRANTED", "DENIED"]
ScalingMode: TypeAlias = Literal["STANDARD", "MANAGED"]
SendingStatus: TypeAlias = Literal["ENABLED", "REINSTATED", "DISABLED"]
SignatureFormat: TypeAlias = Literal["DETACHED"]
Status: TypeAlias = Literal["CREATING", "READY", "FAILED", "DELETING"]
SubscriptionStatus: TypeAlias = Literal["OPT_IN", "OPT_OUT"]
SuppressionConfidenceVerdictThreshold: TypeAlias = Literal["MEDIUM", "HIGH", "MANAGED"]
SuppressionListImportAction: TypeAlias = Literal["DELETE", "PUT"]
SuppressionListReason: TypeAlias = Literal["BOUNCE", "COMPLAINT"]
SuppressionListScope: TypeAlias = Literal["ACCOUNT", "TENANT"]
TlsPolicy: TypeAlias = Literal["REQUIRE", "OPTIONAL"]
VerificationError: TypeAlias = Literal["SERVICE_ERROR", "DNS_SERVER_ERROR", "HOST_NOT_FOUND", "TYPE_NOT_FOUND", "INVALID_VALUE", "REPLICATION_ACCESS_DENIED", "REPLICATION_PRIMARY_NOT_FOUND", "REPLICATION_PRIMARY_BYO_DKIM_NOT_SUPPORTED", "REPLICATION_REPLICA_AS_PRIMARY_NOT_SUPPORTED", "REPLICATION_PRIMARY_INVALID_REGION"]
VerificationStatus: TypeAlias = Literal["PENDING", "SUCCESS", "FAILED", "TEMPORARY_FAILURE", "NOT_STARTED"]
WarmupStatus: TypeAlias = Literal["IN_PROGRESS", "DONE", "NOT_APPLICABLE"]
_ArchivingOptions: TypeAlias = ArchivingOptions
_BehaviorOnMxFailure: TypeAlias = BehaviorOnMxFailure
_Bounce: TypeAlias = Bounce
_BounceType: TypeAlias = BounceType
_CloudWatchDestination: TypeAlias = CloudWatchDestination
_Complaint: TypeAlias = Complaint
_ContactLanguage: TypeAlias = ContactLanguage
_ContactListDestination: TypeAlias = ContactListDestination
_ContactListImportAction: TypeAlias = ContactListImportAction
_DashboardAttributes: TypeAlias = DashboardAttributes
_DashboardOptions: TypeAlias = DashboardOptions
_DataFormat: TypeAlias = DataFormat
_DedicatedIp: TypeAlias = DedicatedIp
_DedicatedIpPool: TypeAlias = DedicatedIpPool
_DeliverabilityTestReport: TypeAlias = DeliverabilityTestReport
_DeliverabilityTestStatus: TypeAlias = DeliverabilityTestStatus
_DeliveryOptions: TypeAlias = DeliveryOptions
_DimensionValueSource: TypeAlias = DimensionValueSource
_DkimAttributes: TypeAlias = DkimAttributes
_DkimStatus: TypeAlias = DkimStatus
_DomainDeliverabilityCampaign: TypeAlias = DomainDeliverabilityCampaign
_EventBridgeDestination: TypeAlias = EventBridgeDestination
_ExportDataSource: TypeAlias = ExportDataSource
_ExportDestination: TypeAlias = ExportDestination
_ExportSourceType: TypeAlias = ExportSourceType
_FailureInfo: TypeAlias = FailureInfo
_GuardianAttributes: TypeAlias = GuardianAttributes
_GuardianOptions: TypeAlias = GuardianOptions
_HttpsPolicy: TypeAlias = HttpsPolicy
_IdentityType: TypeAlias = IdentityType
_ImportDataSource: TypeAlias = ImportDataSource
_ImportDestination: TypeAlias = ImportDestination
_ImportDestinationType: TypeAlias = ImportDestinationType
_InboxPlacementTrackingOption: TypeAlias = InboxPlacementTrackingOption
_JobStatus: TypeAlias = JobStatus
_KinesisFirehoseDestination: TypeAlias = KinesisFirehoseDestination
_MailFromAttributes: TypeAlias = MailFromAttributes
_MailFromDomainStatus: TypeAlias = MailFromDomainStatus
_MailType: TypeAlias = MailType
_MailboxValidation: TypeAlias = MailboxValidation
_MessageInsightsDataSource: TypeAlias = MessageInsightsDataSource
_MessageSecurityOptions: TypeAlias = MessageSecurityOptions
_Metric: TypeAlias = Metric
_MetricsDataSource: TypeAlias = MetricsDataSource
_OverallVolume: TypeAlias = OverallVolume
_PinpointDestination: TypeAlias = PinpointDestination
_PlacementStatistics: TypeAlias = PlacementStatistics
_PricingAttributes: TypeAlias = PricingAttributes
_ReputationEntity: TypeAlias = ReputationEntity
_ReputationEntityType: TypeAlias = ReputationEntityType
_ReputationOptions: TypeAlias = ReputationOptions
_ResourceType: TypeAlias = ResourceType
_ReviewDetails: TypeAlias = ReviewDetails
_ScalingMode: TypeAlias = ScalingMode
_SendQuota: TypeAlias = SendQuota
_SendingOptions: TypeAlias = SendingOptions
_SendingStatus: TypeAlias = SendingStatus
_SignatureFormat: TypeAlias = SignatureFormat
_SigningScheme: TypeAlias = SigningScheme
_SnsDestination: TypeAlias = SnsDestination
_Status: TypeAlias = Status
_SubscriptionStatus: TypeAlias = SubscriptionStatus
_SuppressedDestination: TypeAlias = SuppressedDestination
_SuppressionAttributes: TypeAlias = SuppressionAttributes
_SuppressionListDestination: TypeAlias = SuppressionListDestination
_SuppressionListImportAction: TypeAlias = SuppressionListImportAction
_SuppressionOptions: TypeAlias = SuppressionOptions
_Tenant: TypeAlias = Tenant
_TlsPolicy: TypeAlias = TlsPolicy
_TrackingOptions: TypeAlias = TrackingOptions
_VdmAttributes: TypeAlias = VdmAttributes
_VdmOptions: TypeAlias = VdmOptions
_VerificationInfo: TypeAlias = VerificationInfo
_VerificationStatus: TypeAlias = VerificationStatus
_VolumeStatistics: TypeAlias = VolumeStatistics
_WarmupStatus: TypeAlias = WarmupStatus

class _Errors:
    AccountSuspendedException: ErrorName; AlreadyExistsException: ErrorName; BadRequestException: ErrorName
    ConcurrentModificationException: ErrorName; ConflictException: ErrorName; InternalServiceErrorException: ErrorName
    InvalidNextTokenException: ErrorName; LimitExceededException: ErrorName
    MailFromDomainNotVerifiedException: ErrorName; MessageRejectedException: ErrorName; NotFoundException: ErrorName
    SendingPausedException: ErrorName; TooManyRequestsException: ErrorName
errors: _Errors

class ArchivingOptionsDict(TypedDict, total=False):
    ArchiveArn: str
class AssociateEmailIdentityCertificateRequestDict(TypedDict, total=False):
    EmailIdentity: Required[str]; FromAddress: str; CertificateArn: Required[str]
class AttachmentDict(TypedDict, total=False):
    RawContent: Required[object]; ContentDisposition: AttachmentContentDisposition | str; FileName: Required[str]
    ContentDescription: str; ContentId: str; ContentTransferEncoding: AttachmentContentTransferEncoding | str
    ContentType: str
class BatchGetMetricDataQueryDict(TypedDict, total=False):
    Id: Required[str]; Namespace: Required[MetricNamespace | str]; Metric: Required[_Metric | str]
    Dimensions: Mapping[str, str]; StartDate: Required[str | datetime]; EndDate: Required[str | datetime]
class BatchGetMetricDataRequestDict(TypedDict, total=False):
    Queries: Required[Sequence[BatchGetMetricDataQueryDict]]
class BodyDict(TypedDict, total=False):
    Text: ContentDict; Html: ContentDict
class BulkEmailContentDict(TypedDict, total=False):
    Template: TemplateDict
class BulkEmailEntryDict(TypedDict, total=False):
    Destination: Required[DestinationDict]; ReplacementTags: Sequence[MessageTagDict | MessageTag]
    ReplacementEmailContent: ReplacementEmailContentDict; ReplacementHeaders: Sequence[MessageHeaderDict]
class CancelExportJobRequestDict(TypedDict, total=False):
    JobId: Required[str]
class CloudWatchDestinationDict(TypedDict, total=False):
    DimensionConfigurations: Required[Sequence[CloudWatchDimensionConfigurationDict | CloudWatchDimensionConfiguration]]
class CloudWatchDimensionConfigurationDict(TypedDict, total=False):
    DimensionName: Required[str]; DimensionValueSource: Required[_DimensionValueSource | str]
    DefaultDimensionValue: Required[str]
class ConfigurationOverridesDict(TypedDict, total=False):
    Tracking: TrackingConfigurationOverridesDict
class ContactListDestinationDict(TypedDict, total=False):
    ContactListName: Required[str]; ContactListImportAction: Required[_ContactListImportAction | str]
class ContentDict(TypedDict, total=False):
    Data: Required[str]; Charset: str
class CreateConfigurationSetEventDestinationRequestDict(TypedDict, total=False):
    ConfigurationSetName: Required[str]; EventDestinationName: Required[str]
    EventDestination: Required[EventDestinationDefinitionDict]
class CreateConfigurationSetRequestDict(TypedDict, total=False):
    ConfigurationSetName: Required[str]; TrackingOptions: TrackingOptionsDict | _TrackingOptions
    DeliveryOptions: DeliveryOptionsDict | _DeliveryOptions
    ReputationOptions: ReputationOptionsDict | _ReputationOptions
    SendingOptions: SendingOptionsDict | _SendingOptions; Tags: Sequence[TagDict | Tag]
    SuppressionOptions: SuppressionOptionsDict | _SuppressionOptions; VdmOptions: VdmOptionsDict | _VdmOptions
    ArchivingOptions: ArchivingOptionsDict | _ArchivingOptions
    MessageSecurityOptions: MessageSecurityOptionsDict | _MessageSecurityOptions
class CreateContactListRequestDict(TypedDict, total=False):
    ContactListName: Required[str]; Topics: Sequence[TopicDict | Topic]; Description: str
    Tags: Sequence[TagDict | Tag]
class CreateContactRequestDict(TypedDict, total=False):
    ContactListName: Required[str]; EmailAddress: Required[str]
    TopicPreferences: Sequence[TopicPreferenceDict | TopicPreference]; UnsubscribeAll: bool; AttributesData: str
class CreateCustomVerificationEmailTemplateRequestDict(TypedDict, total=False):
    TemplateName: Required[str]; FromEmailAddress: Required[str]; TemplateSubject: Required[str]
    TemplateContent: Required[str]; Tags: Sequence[TagDict | Tag]; SuccessRedirectionURL: Required[str]
    FailureRedirectionURL: Required[str]
class CreateDedicatedIpPoolRequestDict(TypedDict, total=False):
    PoolName: Required[str]; Tags: Sequence[TagDict | Tag]; ScalingMode: _ScalingMode | str
class CreateDeliverabilityTestReportRequestDict(TypedDict, total=False):
    ReportName: str; FromEmailAddress: Required[str]; Content: Required[EmailContentDict]
    Tags: Sequence[TagDict | Tag]
class CreateEmailIdentityPolicyRequestDict(TypedDict, total=False):
    EmailIdentity: Required[str]; PolicyName: Required[str]; Policy: Required[str]
class CreateEmailIdentityRequestDict(TypedDict, total=False):
    EmailIdentity: Required[str]; Tags: Sequence[TagDict | Tag]; DkimSigningAttributes: DkimSigningAttributesDict
    ConfigurationSetName: str
class CreateEmailTemplateRequestDict(TypedDict, total=False):
    TemplateName: Required[str]; TemplateContent: Required[EmailTemplateContentDict | EmailTemplateContent]
    Tags: Sequence[TagDict | Tag]
class CreateExportJobRequestDict(TypedDict, total=False):
    ExportDataSource: Required[ExportDataSourceDict | _ExportDataSource]
    ExportDestination: Required[ExportDestinationDict | _ExportDestination]
class CreateImportJobRequestDict(TypedDict, total=False):
    ImportDestination: Required[ImportDestinationDict | _ImportDestination]
    ImportDataSource: Required[ImportDataSourceDict | _ImportDataSource]
class CreateMultiRegionEndpointRequestDict(TypedDict, total=False):
    EndpointName: Required[str]; Details: Required[DetailsDict]; Tags: Sequence[TagDict | Tag]
class CreateTenantRequestDict(TypedDict, total=False):
    TenantName: Required[str]; Tags: Sequence[TagDict | Tag]
    SuppressionAttributes: TenantSuppressionAttributesDict | TenantSuppressionAttributes
class CreateTenantResourceAssociationRequestDict(TypedDict, total=False):
    TenantName: Required[str]; ResourceArn: Required[str]
class DashboardAttributesDict(TypedDict, total=False):
    EngagementMetrics: FeatureStatus | str
class DashboardOptionsDict(TypedDict, total=False):
    EngagementMetrics: FeatureStatus | str
class DefaultSigningSchemeDict(TypedDict, total=False):
    ...
class DeleteConfigurationSetEventDestinationRequestDict(TypedDict, total=False):
    ConfigurationSetName: Required[str]; EventDestinationName: Required[str]
class DeleteConfigurationSetRequestDict(TypedDict, total=False):
    ConfigurationSetName: Required[str]
class DeleteContactListRequestDict(TypedDict, total=False):
    ContactListName: Required[str]
class DeleteContactRequestDict(TypedDict, total=False):
    ContactListName: Required[str]; EmailAddress: Required[str]
class DeleteCustomVerificationEmailTemplateRequestDict(TypedDict, total=False):
    TemplateName: Required[str]
class DeleteDedicatedIpPoolRequestDict(TypedDict, total=False):
    PoolName: Required[str]
class DeleteEmailIdentityPolicyRequestDict(TypedDict, total=False):
    EmailIdentity: Required[str]; PolicyName: Required[str]
class DeleteEmailIdentityRequestDict(TypedDict, total=False):
    EmailIdentity: Required[str]
class DeleteEmailTemplateRequestDict(TypedDict, total=False):
    TemplateName: Required[str]
class DeleteMultiRegionEndpointRequestDict(TypedDict, total=False):
    EndpointName: Required[str]
class DeleteSuppressedDestinationRequestDict(TypedDict, total=False):
    EmailAddress: Required[str]; TenantName: str
class DeleteTenantRequestDict(TypedDict, total=False):
    TenantName: Required[str]
class DeleteTenantResourceAssociationRequestDict(TypedDict, total=False):
    TenantName: Required[str]; ResourceArn: Required[str]
class DeliveryOptionsDict(TypedDict, total=False):
    TlsPolicy: _TlsPolicy | str; SendingPoolName: str; MaxDeliverySeconds: int
class DestinationDict(TypedDict, total=False):
    ToAddresses: Sequence[str]; CcAddresses: Sequence[str]; BccAddresses: Sequence[str]
class DetailsDict(TypedDict, total=False):
    RoutesDetails: Required[Sequence[RouteDetailsDict]]
class DisassociateEmailIdentityCertificateRequestDict(TypedDict, total=False):
    EmailIdentity: Required[str]; FromAddress: str
class DkimSigningAttributesDict(TypedDict, total=False):
    DomainSigningSelector: str; DomainSigningPrivateKey: str; NextSigningKeyLength: DkimSigningKeyLength | str
    DomainSigningAttributesOrigin: DkimSigningAttributesOrigin | str
class DomainDeliverabilityTrackingOptionDict(TypedDict, total=False):
    Domain: str; SubscriptionStartDate: str | datetime
    InboxPlacementTrackingOption: InboxPlacementTrackingOptionDict | _InboxPlacementTrackingOption
class EmailContentDict(TypedDict, total=False):
    Simple: MessageDict; Raw: RawMessageDict; Template: TemplateDict
class EmailTemplateContentDict(TypedDict, total=False):
    Subject: str; Text: str; Html: str
class EventBridgeDestinationDict(TypedDict, total=False):
    EventBusArn: Required[str]
class EventDestinationDefinitionDict(TypedDict, total=False):
    Enabled: bool; MatchingEventTypes: Sequence[EventType | str]
    KinesisFirehoseDestination: KinesisFirehoseDestinationDict | _KinesisFirehoseDestination
    CloudWatchDestination: CloudWatchDestinationDict | _CloudWatchDestination
    SnsDestination: SnsDestinationDict | _SnsDestination
    EventBridgeDestination: EventBridgeDestinationDict | _EventBridgeDestination
    PinpointDestination: PinpointDestinationDict | _PinpointDestination
class ExportDataSourceDict(TypedDict, total=False):
    MetricsDataSource: MetricsDataSourceDict | _MetricsDataSource
    MessageInsightsDataSource: MessageInsightsDataSourceDict | _MessageInsightsDataSource
class ExportDestinationDict(TypedDict, total=False):
    DataFormat: Required[_DataFormat | str]; S3Url: str
class ExportMetricDict(TypedDict, total=False):
    Name: Metric | str; Aggregation: MetricAggregation | str
class GetAccountRequestDict(TypedDict, total=False):
    ...
class GetBlacklistReportsRequestDict(TypedDict, total=False):
    BlacklistItemNames: Required[Sequence[str]]
class GetConfigurationSetEventDestinationsRequestDict(TypedDict, total=False):
    ConfigurationSetName: Required[str]
class GetConfigurationSetRequestDict(TypedDict, total=False):
    ConfigurationSetName: Required[str]
class GetContactListRequestDict(TypedDict, total=False):
    ContactListName: Required[str]
class GetContactRequestDict(TypedDict, total=False):
    ContactListName: Required[str]; EmailAddress: Required[str]
class GetCustomVerificationEmailTemplateRequestDict(TypedDict, total=False):
    TemplateName: Required[str]
class GetDedicatedIpPoolRequestDict(TypedDict, total=False):
    PoolName: Required[str]
class GetDedicatedIpRequestDict(TypedDict, total=False):
    Ip: Required[str]
class GetDedicatedIpsRequestDict(TypedDict, total=False):
    PoolName: str; NextToken: str; PageSize: int
class GetDeliverabilityDashboardOptionsRequestDict(TypedDict, total=False):
    ...
class GetDeliverabilityTestReportRequestDict(TypedDict, total=False):
    ReportId: Required[str]
class GetDomainDeliverabilityCampaignRequestDict(TypedDict, total=False):
    CampaignId: Required[str]
class GetDomainStatisticsReportRequestDict(TypedDict, total=False):
    Domain: Required[str]; StartDate: Required[str | datetime]; EndDate: Required[str | datetime]
class GetEmailAddressInsightsRequestDict(TypedDict, total=False):
    EmailAddress: Required[str]
class GetEmailIdentityPoliciesRequestDict(TypedDict, total=False):
    EmailIdentity: Required[str]
class GetEmailIdentityRequestDict(TypedDict, total=False):
    EmailIdentity: Required[str]
class GetEmailTemplateRequestDict(TypedDict, total=False):
    TemplateName: Required[str]
class GetExportJobRequestDict(TypedDict, total=False):
    JobId: Required[str]
class GetImportJobRequestDict(TypedDict, total=False):
    JobId: Required[str]
class GetMessageInsightsRequestDict(TypedDict, total=False):
    MessageId: Required[str]
class GetMultiRegionEndpointRequestDict(TypedDict, total=False):
    EndpointName: Required[str]
class GetReputationEntityRequestDict(TypedDict, total=False):
    ReputationEntityReference: Required[str]; ReputationEntityType: Required[_ReputationEntityType | str]
class GetSuppressedDestinationRequestDict(TypedDict, total=False):
    EmailAddress: Required[str]; TenantName: str
class GetTenantRequestDict(TypedDict, total=False):
    TenantName: Required[str]
class GuardianAttributesDict(TypedDict, total=False):
    OptimizedSharedDelivery: FeatureStatus | str
class GuardianOptionsDict(TypedDict, total=False):
    OptimizedSharedDelivery: FeatureStatus | str
class ImportDataSourceDict(TypedDict, total=False):
    S3Url: Required[str]; DataFormat: Required[_DataFormat | str]
class ImportDestinationDict(TypedDict, total=False):
    SuppressionListDestination: SuppressionListDestinationDict | _SuppressionListDestination
    ContactListDestination: ContactListDestinationDict | _ContactListDestination
class InboxPlacementTrackingOptionDict(TypedDict, total=False):
    Global: bool; TrackedIsps: Sequence[str]
class KinesisFirehoseDestinationDict(TypedDict, total=False):
    IamRoleArn: Required[str]; DeliveryStreamArn: Required[str]
class ListConfigurationSetsRequestDict(TypedDict, total=False):
    Filter: Mapping[str, str]; NextToken: str; PageSize: int
class ListContactListsRequestDict(TypedDict, total=False):
    PageSize: int; NextToken: str
class ListContactsFilterDict(TypedDict, total=False):
    FilteredStatus: SubscriptionStatus | str; TopicFilter: TopicFilterDict
class ListContactsRequestDict(TypedDict, total=False):
    ContactListName: Required[str]; Filter: ListContactsFilterDict; PageSize: int; NextToken: str
class ListCustomVerificationEmailTemplatesRequestDict(TypedDict, total=False):
    NextToken: str; PageSize: int
class ListDedicatedIpPoolsRequestDict(TypedDict, total=False):
    NextToken: str; PageSize: int
class ListDeliverabilityTestReportsRequestDict(TypedDict, total=False):
    NextToken: str; PageSize: int
class ListDomainDeliverabilityCampaignsRequestDict(TypedDict, total=False):
    StartDate: Required[str | datetime]; EndDate: Required[str | datetime]; SubscribedDomain: Required[str]
    NextToken: str; PageSize: int
class ListEmailIdentitiesRequestDict(TypedDict, total=False):
    Filter: Mapping[str, str]; NextToken: str; PageSize: int
class ListEmailIdentityCertificatesRequestDict(TypedDict, total=False):
    EmailIdentity: Required[str]; NextToken: str; PageSize: int
class ListEmailTemplatesRequestDict(TypedDict, total=False):
    NextToken: str; PageSize: int
class ListExportJobsRequestDict(TypedDict, total=False):
    NextToken: str; PageSize: int; ExportSourceType: _ExportSourceType | str; JobStatus: _JobStatus | str
class ListImportJobsRequestDict(TypedDict, total=False):
    ImportDestinationType: _ImportDestinationType | str; NextToken: str; PageSize: int
class ListManagementOptionsDict(TypedDict, total=False):
    ContactListName: Required[str]; TopicName: str
class ListMultiRegionEndpointsRequestDict(TypedDict, total=False):
    NextToken: str; PageSize: int
class ListRecommendationsRequestDict(TypedDict, total=False):
    Filter: Mapping[str, str]; NextToken: str; PageSize: int
class ListReputationEntitiesRequestDict(TypedDict, total=False):
    Filter: Mapping[str, str]; NextToken: str; PageSize: int
class ListResourceTenantsRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]; PageSize: int; NextToken: str
class ListSuppressedDestinationsRequestDict(TypedDict, total=False):
    TenantName: str; Reasons: Sequence[SuppressionListReason | str]; StartDate: str | datetime
    EndDate: str | datetime; NextToken: str; PageSize: int
class ListTagsForResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]
class ListTenantResourcesRequestDict(TypedDict, total=False):
    TenantName: Required[str]; Filter: Mapping[str, str]; PageSize: int; NextToken: str
class ListTenantsRequestDict(TypedDict, total=False):
    Filter: Mapping[str, str]; NextToken: str; PageSize: int
class MessageDict(TypedDict, total=False):
    Subject: Required[ContentDict]; Body: Required[BodyDict]; Headers: Sequence[MessageHeaderDict]
    Attachments: Sequence[AttachmentDict]
class MessageHeaderDict(TypedDict, total=False):
    Name: Required[str]; Value: Required[str]
class MessageInsightsDataSourceDict(TypedDict, total=False):
    StartDate: Required[str | datetime]; EndDate: Required[str | datetime]
    Include: MessageInsightsFiltersDict | MessageInsightsFilters
    Exclude: MessageInsightsFiltersDict | MessageInsightsFilters; MaxResults: int
class MessageInsightsFiltersDict(TypedDict, total=False):
    FromEmailAddress: Sequence[str]; Destination: Sequence[str]; Subject: Sequence[str]; Isp: Sequence[str]
    TenantName: Sequence[str]; LastDeliveryEvent: Sequence[DeliveryEventType | str]
    LastEngagementEvent: Sequence[EngagementEventType | str]
class MessageSecurityOptionsDict(TypedDict, total=False):
    SigningScheme: SigningSchemeDict | _SigningScheme
class MessageTagDict(TypedDict, total=False):
    Name: Required[str]; Value: Required[str]
class MetricsDataSourceDict(TypedDict, total=False):
    Dimensions: Required[Mapping[str, Sequence[str]]]; Namespace: Required[MetricNamespace | str]
    Metrics: Required[Sequence[ExportMetricDict | ExportMetric]]; StartDate: Required[str | datetime]
    EndDate: Required[str | datetime]
class PinpointDestinationDict(TypedDict, total=False):
    ApplicationArn: str
class PutAccountDedicatedIpWarmupAttributesRequestDict(TypedDict, total=False):
    AutoWarmupEnabled: bool
class PutAccountDetailsRequestDict(TypedDict, total=False):
    MailType: Required[_MailType | str]; WebsiteURL: Required[str]; ContactLanguage: _ContactLanguage | str
    UseCaseDescription: str; AdditionalContactEmailAddresses: Sequence[str]; ProductionAccessEnabled: bool
class PutAccountPricingAttributesRequestDict(TypedDict, total=False):
    Plan: Required[PricingPlan | str]
class PutAccountSendingAttributesRequestDict(TypedDict, total=False):
    SendingEnabled: bool
class PutAccountSuppressionAttributesRequestDict(TypedDict, total=False):
    SuppressedReasons: Sequence[SuppressionListReason | str]
    ValidationAttributes: SuppressionValidationAttributesDict | SuppressionValidationAttributes
class PutAccountVdmAttributesRequestDict(TypedDict, total=False):
    VdmAttributes: Required[VdmAttributesDict | _VdmAttributes]
class PutConfigurationSetArchivingOptionsRequestDict(TypedDict, total=False):
    ConfigurationSetName: Required[str]; ArchiveArn: str
class PutConfigurationSetDeliveryOptionsRequestDict(TypedDict, total=False):
    ConfigurationSetName: Required[str]; TlsPolicy: _TlsPolicy | str; SendingPoolName: str; MaxDeliverySeconds: int
class PutConfigurationSetReputationOptionsRequestDict(TypedDict, total=False):
    ConfigurationSetName: Required[str]; ReputationMetricsEnabled: bool
class PutConfigurationSetSendingOptionsRequestDict(TypedDict, total=False):
    ConfigurationSetName: Required[str]; SendingEnabled: bool
class PutConfigurationSetSuppressionOptionsRequestDict(TypedDict, total=False):
    ConfigurationSetName: Required[str]; SuppressionScope: SuppressionListScope | str
    SuppressedReasons: Sequence[SuppressionListReason | str]
    ValidationOptions: SuppressionValidationOptionsDict | SuppressionValidationOptions
class PutConfigurationSetTrackingOptionsRequestDict(TypedDict, total=False):
    ConfigurationSetName: Required[str]; CustomRedirectDomain: str; HttpsPolicy: _HttpsPolicy | str
class PutConfigurationSetVdmOptionsRequestDict(TypedDict, total=False):
    ConfigurationSetName: Required[str]; VdmOptions: VdmOptionsDict | _VdmOptions
class PutDedicatedIpInPoolRequestDict(TypedDict, total=False):
    Ip: Required[str]; DestinationPoolName: Required[str]
class PutDedicatedIpPoolScalingAttributesRequestDict(TypedDict, total=False):
    PoolName: Required[str]; ScalingMode: Required[_ScalingMode | str]
class PutDedicatedIpWarmupAttributesRequestDict(TypedDict, total=False):
    Ip: Required[str]; WarmupPercentage: Required[int]
class PutDeliverabilityDashboardOptionRequestDict(TypedDict, total=False):
    DashboardEnabled: Required[bool]
    SubscribedDomains: Sequence[DomainDeliverabilityTrackingOptionDict | DomainDeliverabilityTrackingOption]
class PutEmailIdentityConfigurationSetAttributesRequestDict(TypedDict, total=False):
    EmailIdentity: Required[str]; ConfigurationSetName: str
class PutEmailIdentityDkimAttributesRequestDict(TypedDict, total=False):
    EmailIdentity: Required[str]; SigningEnabled: bool
class PutEmailIdentityDkimSigningAttributesRequestDict(TypedDict, total=False):
    EmailIdentity: Required[str]; SigningAttributesOrigin: Required[DkimSigningAttributesOrigin | str]
    SigningAttributes: DkimSigningAttributesDict
class PutEmailIdentityFeedbackAttributesRequestDict(TypedDict, total=False):
    EmailIdentity: Required[str]; EmailForwardingEnabled: bool
class PutEmailIdentityMailFromAttributesRequestDict(TypedDict, total=False):
    EmailIdentity: Required[str]; MailFromDomain: str; BehaviorOnMxFailure: _BehaviorOnMxFailure | str
class PutSuppressedDestinationRequestDict(TypedDict, total=False):
    EmailAddress: Required[str]; Reason: Required[SuppressionListReason | str]; TenantName: str
class PutTenantSuppressionAttributesRequestDict(TypedDict, total=False):
    TenantName: Required[str]; SuppressedReasons: Sequence[SuppressionListReason | str]
    SuppressionScope: SuppressionListScope | str
class RawMessageDict(TypedDict, total=False):
    Data: Required[object]
class ReplacementEmailContentDict(TypedDict, total=False):
    ReplacementTemplate: ReplacementTemplateDict
class ReplacementTemplateDict(TypedDict, total=False):
    ReplacementTemplateData: str
class ReputationOptionsDict(TypedDict, total=False):
    ReputationMetricsEnabled: bool; LastFreshStart: str | datetime
class RouteDetailsDict(TypedDict, total=False):
    Region: Required[str]
class SendBulkEmailRequestDict(TypedDict, total=False):
    FromEmailAddress: str; FromEmailAddressIdentityArn: str; ReplyToAddresses: Sequence[str]
    FeedbackForwardingEmailAddress: str; FeedbackForwardingEmailAddressIdentityArn: str
    DefaultEmailTags: Sequence[MessageTagDict | MessageTag]; DefaultContent: Required[BulkEmailContentDict]
    BulkEmailEntries: Required[Sequence[BulkEmailEntryDict]]; ConfigurationSetName: str; EndpointId: str
    TenantName: str; ConfigurationOverrides: ConfigurationOverridesDict
class SendCustomVerificationEmailRequestDict(TypedDict, total=False):
    EmailAddress: Required[str]; TemplateName: Required[str]; ConfigurationSetName: str
class SendEmailRequestDict(TypedDict, total=False):
    FromEmailAddress: str; FromEmailAddressIdentityArn: str; Destination: DestinationDict
    ReplyToAddresses: Sequence[str]; FeedbackForwardingEmailAddress: str
    FeedbackForwardingEmailAddressIdentityArn: str; Content: Required[EmailContentDict]
    EmailTags: Sequence[MessageTagDict | MessageTag]; ConfigurationSetName: str; EndpointId: str; TenantName: str
    ListManagementOptions: ListManagementOptionsDict; ConfigurationOverrides: ConfigurationOverridesDict
class SendingOptionsDict(TypedDict, total=False):
    SendingEnabled: bool
class SigningSchemeDict(TypedDict, total=False):
    DefaultScheme: DefaultSigningSchemeDict | DefaultSigningScheme
    SmimeScheme: SmimeSigningSchemeDict | SmimeSigningScheme
class SmimeSigningSchemeDict(TypedDict, total=False):
    SignatureFormat: _SignatureFormat | str
class SnsDestinationDict(TypedDict, total=False):
    TopicArn: Required[str]
class SuppressionConditionThresholdDict(TypedDict, total=False):
    ConditionThresholdEnabled: Required[FeatureStatus | str]
    OverallConfidenceThreshold: SuppressionConfidenceThresholdDict | SuppressionConfidenceThreshold
class SuppressionConfidenceThresholdDict(TypedDict, total=False):
    ConfidenceVerdictThreshold: Required[SuppressionConfidenceVerdictThreshold | str]
class SuppressionListDestinationDict(TypedDict, total=False):
    SuppressionListImportAction: Required[_SuppressionListImportAction | str]
class SuppressionOptionsDict(TypedDict, total=False):
    SuppressedReasons: Sequence[SuppressionListReason | str]; SuppressionScope: SuppressionListScope | str
    ValidationOptions: SuppressionValidationOptionsDict | SuppressionValidationOptions
class SuppressionValidationAttributesDict(TypedDict, total=False):
    ConditionThreshold: Required[SuppressionConditionThresholdDict | SuppressionConditionThreshold]
class SuppressionValidationOptionsDict(TypedDict, total=False):
    ConditionThreshold: Required[SuppressionConditionThresholdDict | SuppressionConditionThreshold]
class TagDict(TypedDict, total=False):
    Key: Required[str]; Value: Required[str]
class TagResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]; Tags: Required[Sequence[TagDict | Tag]]
class TemplateDict(TypedDict, total=False):
    TemplateName: str; TemplateArn: str; TemplateContent: EmailTemplateContentDict | EmailTemplateContent
    TemplateData: str; Headers: Sequence[MessageHeaderDict]; Attachments: Sequence[AttachmentDict]
class TenantSuppressionAttributesDict(TypedDict, total=False):
    SuppressedReasons: Sequence[SuppressionListReason | str]; SuppressionScope: SuppressionListScope | str
class TestRenderEmailTemplateRequestDict(TypedDict, total=False):
    TemplateName: Required[str]; TemplateData: Required[str]
class TopicDict(TypedDict, total=False):
    TopicName: Required[str]; DisplayName: Required[str]; Description: str
    DefaultSubscriptionStatus: Required[SubscriptionStatus | str]
class TopicFilterDict(TypedDict, total=False):
    TopicName: str; UseDefaultIfPreferenceUnavailable: bool
class TopicPreferenceDict(TypedDict, total=False):
    TopicName: Required[str]; SubscriptionStatus: Required[_SubscriptionStatus | str]
class TrackingConfigurationOverridesDict(TypedDict, total=False):
    OpenTrackingEnabled: FeatureStatus | str; ClickTrackingEnabled: FeatureStatus | str
class TrackingOptionsDict(TypedDict, total=False):
    CustomRedirectDomain: Required[str]; HttpsPolicy: _HttpsPolicy | str
class UntagResourceRequestDict(TypedDict, total=False):
    ResourceArn: Required[str]; TagKeys: Required[Sequence[str]]
class UpdateConfigurationSetEventDestinationRequestDict(TypedDict, total=False):
    ConfigurationSetName: Required[str]; EventDestinationName: Required[str]
    EventDestination: Required[EventDestinationDefinitionDict]
class UpdateConfigurationSetRequestDict(TypedDict, total=False):
    ConfigurationSetName: Required[str]; MessageSecurityOptions: MessageSecurityOptionsDict | _MessageSecurityOptions
class UpdateContactListRequestDict(TypedDict, total=False):
    ContactListName: Required[str]; Topics: Sequence[TopicDict | Topic]; Description: str
class UpdateContactRequestDict(TypedDict, total=False):
    ContactListName: Required[str]; EmailAddress: Required[str]
    TopicPreferences: Sequence[TopicPreferenceDict | TopicPreference]; UnsubscribeAll: bool; AttributesData: str
class UpdateCustomVerificationEmailTemplateRequestDict(TypedDict, total=False):
    TemplateName: Required[str]; FromEmailAddress: Required[str]; TemplateSubject: Required[str]
    TemplateContent: Required[str]; SuccessRedirectionURL: Required[str]; FailureRedirectionURL: Required[str]
class UpdateEmailIdentityPolicyRequestDict(TypedDict, total=False):
    EmailIdentity: Required[str]; PolicyName: Required[str]; Policy: Required[str]
class UpdateEmailTemplateRequestDict(TypedDict, total=False):
    TemplateName: Required[str]; TemplateContent: Required[EmailTemplateContentDict | EmailTemplateContent]
class UpdateReputationEntityCustomerManagedStatusRequestDict(TypedDict, total=False):
    ReputationEntityType: Required[_ReputationEntityType | str]; ReputationEntityReference: Required[str]
    SendingStatus: Required[_SendingStatus | str]
class UpdateReputationEntityPolicyRequestDict(TypedDict, total=False):
    ReputationEntityType: Required[_ReputationEntityType | str]; ReputationEntityReference: Required[str]
    ReputationEntityPolicy: Required[str]
class VdmAttributesDict(TypedDict, total=False):
    VdmEnabled: Required[FeatureStatus | str]; DashboardAttributes: DashboardAttributesDict | _DashboardAttributes
    GuardianAttributes: GuardianAttributesDict | _GuardianAttributes
class VdmOptionsDict(TypedDict, total=False):
    DashboardOptions: DashboardOptionsDict | _DashboardOptions
    GuardianOptions: GuardianOptionsDict | _GuardianOptions
class AccountDetails:
    MailType: _MailType; WebsiteURL: str; ContactLanguage: _ContactLanguage; UseCaseDescription: str
    AdditionalContactEmailAddresses: list[str]; ReviewDetails: _ReviewDetails
class ArchivingOptions:
    ArchiveArn: str
class AssociateEmailIdentityCertificateResponse:
    ...
class BatchGetMetricDataResponse:
    Results: list[MetricDataResult]; Errors: list[MetricDataError]
class BlacklistEntry:
    RblName: str; ListingTime: str; Description: str
class Bounce:
    BounceType: _BounceType; BounceSubType: str; DiagnosticCode: str
class BulkEmailEntryResult:
    Status: BulkEmailStatus; Error: str; MessageId: str
class CancelExportJobResponse:
    ...
class CloudWatchDestination:
    DimensionConfigurations: list[CloudWatchDimensionConfiguration]
class CloudWatchDimensionConfiguration:
    DimensionName: str; DimensionValueSource: _DimensionValueSource; DefaultDimensionValue: str
class Complaint:
    ComplaintSubType: str; ComplaintFeedbackType: str
class Contact:
    EmailAddress: str; TopicPreferences: list[TopicPreference]; TopicDefaultPreferences: list[TopicPreference]
    UnsubscribeAll: bool; LastUpdatedTimestamp: str
class ContactList:
    ContactListName: str; LastUpdatedTimestamp: str
class ContactListDestination:
    ContactListName: str; ContactListImportAction: _ContactListImportAction
class CreateConfigurationSetEventDestinationResponse:
    ...
class CreateConfigurationSetResponse:
    ...
class CreateContactListResponse:
    ...
class CreateContactResponse:
    ...
class CreateCustomVerificationEmailTemplateResponse:
    ...
class CreateDedicatedIpPoolResponse:
    ...
class CreateDeliverabilityTestReportResponse:
    ReportId: str; DeliverabilityTestStatus: _DeliverabilityTestStatus
class CreateEmailIdentityPolicyResponse:
    ...
class CreateEmailIdentityResponse:
    IdentityType: _IdentityType; VerifiedForSendingStatus: bool; DkimAttributes: _DkimAttributes
class CreateEmailTemplateResponse:
    ...
class CreateExportJobResponse:
    JobId: str
class CreateImportJobResponse:
    JobId: str
class CreateMultiRegionEndpointResponse:
    Status: _Status; EndpointId: str
class CreateTenantResourceAssociationResponse:
    ...
class CreateTenantResponse:
    TenantName: str; TenantId: str; TenantArn: str; CreatedTimestamp: str; Tags: list[Tag]
    SendingStatus: _SendingStatus; SuppressionAttributes: TenantSuppressionAttributes
class CustomVerificationEmailTemplateMetadata:
    TemplateName: str; FromEmailAddress: str; TemplateSubject: str; SuccessRedirectionURL: str
    FailureRedirectionURL: str
class DailyVolume:
    StartDate: str; VolumeStatistics: _VolumeStatistics; DomainIspPlacements: list[DomainIspPlacement]
class DashboardAttributes:
    EngagementMetrics: FeatureStatus
class DashboardOptions:
    EngagementMetrics: FeatureStatus
class DedicatedIp:
    Ip: str; WarmupStatus: _WarmupStatus; WarmupPercentage: int; PoolName: str
class DedicatedIpPool:
    PoolName: str; ScalingMode: _ScalingMode
class DefaultSigningScheme:
    ...
class DeleteConfigurationSetEventDestinationResponse:
    ...
class DeleteConfigurationSetResponse:
    ...
class DeleteContactListResponse:
    ...
class DeleteContactResponse:
    ...
class DeleteCustomVerificationEmailTemplateResponse:
    ...
class DeleteDedicatedIpPoolResponse:
    ...
class DeleteEmailIdentityPolicyResponse:
    ...
class DeleteEmailIdentityResponse:
    ...
class DeleteEmailTemplateResponse:
    ...
class DeleteMultiRegionEndpointResponse:
    Status: _Status
class DeleteSuppressedDestinationResponse:
    ...
class DeleteTenantResourceAssociationResponse:
    ...
class DeleteTenantResponse:
    ...
class DeliverabilityTestReport:
    ReportId: str; ReportName: str; Subject: str; FromEmailAddress: str; CreateDate: str
    DeliverabilityTestStatus: _DeliverabilityTestStatus
class DeliveryOptions:
    TlsPolicy: _TlsPolicy; SendingPoolName: str; MaxDeliverySeconds: int
class DisassociateEmailIdentityCertificateResponse:
    ...
class DkimAttributes:
    SigningEnabled: bool; Status: DkimStatus; Tokens: list[str]; SigningHostedZone: str
    SigningAttributesOrigin: DkimSigningAttributesOrigin; NextSigningKeyLength: DkimSigningKeyLength
    CurrentSigningKeyLength: DkimSigningKeyLength; LastKeyGenerationTimestamp: str
class DomainDeliverabilityCampaign:
    CampaignId: str; ImageUrl: str; Subject: str; FromAddress: str; SendingIps: list[str]; FirstSeenDateTime: str
    LastSeenDateTime: str; InboxCount: int; SpamCount: int; ReadRate: float; DeleteRate: float; ReadDeleteRate: float
    ProjectedVolume: int; Esps: list[str]
class DomainDeliverabilityTrackingOption:
    Domain: str; SubscriptionStartDate: str; InboxPlacementTrackingOption: _InboxPlacementTrackingOption
class DomainIspPlacement:
    IspName: str; InboxRawCount: int; SpamRawCount: int; InboxPercentage: float; SpamPercentage: float
class EmailAddressInsightsMailboxEvaluations:
    HasValidSyntax: EmailAddressInsightsVerdict; HasValidDnsRecords: EmailAddressInsightsVerdict
    MailboxExists: EmailAddressInsightsVerdict; IsRoleAddress: EmailAddressInsightsVerdict
    IsDisposable: EmailAddressInsightsVerdict; IsRandomInput: EmailAddressInsightsVerdict
class EmailAddressInsightsVerdict:
    ConfidenceVerdict: EmailAddressInsightsConfidenceVerdict
class EmailInsights:
    Destination: str; Isp: str; Events: list[InsightsEvent]
class EmailTemplateContent:
    Subject: str; Text: str; Html: str
class EmailTemplateMetadata:
    TemplateName: str; CreatedTimestamp: str
class EventBridgeDestination:
    EventBusArn: str
class EventDestination:
    Name: str; Enabled: bool; MatchingEventTypes: list[EventType]
    KinesisFirehoseDestination: _KinesisFirehoseDestination; CloudWatchDestination: _CloudWatchDestination
    SnsDestination: _SnsDestination; EventBridgeDestination: _EventBridgeDestination
    PinpointDestination: _PinpointDestination
class EventDetails:
    Bounce: _Bounce; Complaint: _Complaint
class ExportDataSource:
    MetricsDataSource: _MetricsDataSource; MessageInsightsDataSource: _MessageInsightsDataSource
class ExportDestination:
    DataFormat: _DataFormat; S3Url: str
class ExportJobSummary:
    JobId: str; ExportSourceType: _ExportSourceType; JobStatus: _JobStatus; CreatedTimestamp: str
    CompletedTimestamp: str
class ExportMetric:
    Name: Metric; Aggregation: MetricAggregation
class ExportStatistics:
    ProcessedRecordsCount: int; ExportedRecordsCount: int
class FailureInfo:
    FailedRecordsS3Url: str; ErrorMessage: str
class GetAccountResponse:
    DedicatedIpAutoWarmupEnabled: bool; EnforcementStatus: str; ProductionAccessEnabled: bool; SendQuota: _SendQuota
    SendingEnabled: bool; SuppressionAttributes: _SuppressionAttributes; Details: AccountDetails
    VdmAttributes: _VdmAttributes; PricingAttributes: _PricingAttributes
class GetBlacklistReportsResponse:
    BlacklistReport: dict[str, list[BlacklistEntry]]
class GetConfigurationSetEventDestinationsResponse:
    EventDestinations: list[EventDestination]
class GetConfigurationSetResponse:
    ConfigurationSetName: str; TrackingOptions: _TrackingOptions; DeliveryOptions: _DeliveryOptions
    ReputationOptions: _ReputationOptions; SendingOptions: _SendingOptions; Tags: list[Tag]
    SuppressionOptions: _SuppressionOptions; VdmOptions: _VdmOptions; ArchivingOptions: _ArchivingOptions
    MessageSecurityOptions: _MessageSecurityOptions
class GetContactListResponse:
    ContactListName: str; Topics: list[Topic]; Description: str; CreatedTimestamp: str; LastUpdatedTimestamp: str
    Tags: list[Tag]
class GetContactResponse:
    ContactListName: str; EmailAddress: str; TopicPreferences: list[TopicPreference]
    TopicDefaultPreferences: list[TopicPreference]; UnsubscribeAll: bool; AttributesData: str; CreatedTimestamp: str
    LastUpdatedTimestamp: str
class GetCustomVerificationEmailTemplateResponse:
    TemplateName: str; FromEmailAddress: str; TemplateSubject: str; TemplateContent: str; Tags: list[Tag]
    SuccessRedirectionURL: str; FailureRedirectionURL: str
class GetDedicatedIpPoolResponse:
    DedicatedIpPool: _DedicatedIpPool
class GetDedicatedIpResponse:
    DedicatedIp: _DedicatedIp
class GetDedicatedIpsResponse:
    DedicatedIps: list[DedicatedIp]; NextToken: str
class GetDeliverabilityDashboardOptionsResponse:
    DashboardEnabled: bool; SubscriptionExpiryDate: str; AccountStatus: DeliverabilityDashboardAccountStatus
    ActiveSubscribedDomains: list[DomainDeliverabilityTrackingOption]
    PendingExpirationSubscribedDomains: list[DomainDeliverabilityTrackingOption]
class GetDeliverabilityTestReportResponse:
    DeliverabilityTestReport: _DeliverabilityTestReport; OverallPlacement: PlacementStatistics
    IspPlacements: list[IspPlacement]; Message: str; Tags: list[Tag]
class GetDomainDeliverabilityCampaignResponse:
    DomainDeliverabilityCampaign: _DomainDeliverabilityCampaign
class GetDomainStatisticsReportResponse:
    OverallVolume: _OverallVolume; DailyVolumes: list[DailyVolume]
class GetEmailAddressInsightsResponse:
    MailboxValidation: _MailboxValidation
class GetEmailIdentityPoliciesResponse:
    Policies: dict[str, str]
class GetEmailIdentityResponse:
    IdentityType: _IdentityType; FeedbackForwardingStatus: bool; VerifiedForSendingStatus: bool
    DkimAttributes: _DkimAttributes; MailFromAttributes: _MailFromAttributes; Policies: dict[str, str]
    Tags: list[Tag]; ConfigurationSetName: str; VerificationStatus: _VerificationStatus
    VerificationInfo: _VerificationInfo
class GetEmailTemplateResponse:
    TemplateName: str; TemplateContent: EmailTemplateContent; Tags: list[Tag]
class GetExportJobResponse:
    JobId: str; ExportSourceType: _ExportSourceType; JobStatus: _JobStatus; ExportDestination: _ExportDestination
    ExportDataSource: _ExportDataSource; CreatedTimestamp: str; CompletedTimestamp: str; FailureInfo: _FailureInfo
    Statistics: ExportStatistics
class GetImportJobResponse:
    JobId: str; ImportDestination: _ImportDestination; ImportDataSource: _ImportDataSource; FailureInfo: _FailureInfo
    JobStatus: _JobStatus; CreatedTimestamp: str; CompletedTimestamp: str; ProcessedRecordsCount: int
    FailedRecordsCount: int
class GetMessageInsightsResponse:
    MessageId: str; FromEmailAddress: str; Subject: str; EmailTags: list[MessageTag]; Insights: list[EmailInsights]
class GetMultiRegionEndpointResponse:
    EndpointName: str; EndpointId: str; Routes: list[Route]; Status: _Status; CreatedTimestamp: str
    LastUpdatedTimestamp: str
class GetReputationEntityResponse:
    ReputationEntity: _ReputationEntity
class GetSuppressedDestinationResponse:
    SuppressedDestination: _SuppressedDestination
class GetTenantResponse:
    Tenant: _Tenant
class GuardianAttributes:
    OptimizedSharedDelivery: FeatureStatus
class GuardianOptions:
    OptimizedSharedDelivery: FeatureStatus
class IdentityCertificate:
    FromAddress: str; Status: IdentityCertificateStatus; CertificateArn: str; CertificateExpiryTime: str
class IdentityInfo:
    IdentityType: _IdentityType; IdentityName: str; SendingEnabled: bool; VerificationStatus: _VerificationStatus
class ImportDataSource:
    S3Url: str; DataFormat: _DataFormat
class ImportDestination:
    SuppressionListDestination: _SuppressionListDestination; ContactListDestination: _ContactListDestination
class ImportJobSummary:
    JobId: str; ImportDestination: _ImportDestination; JobStatus: _JobStatus; CreatedTimestamp: str
    ProcessedRecordsCount: int; FailedRecordsCount: int
class InboxPlacementTrackingOption:
    Global: bool; TrackedIsps: list[str]
class InsightsEvent:
    Timestamp: str; Type: EventType; Details: EventDetails
class IspPlacement:
    IspName: str; PlacementStatistics: _PlacementStatistics
class KinesisFirehoseDestination:
    IamRoleArn: str; DeliveryStreamArn: str
class ListConfigurationSetsResponse:
    ConfigurationSets: list[str]; NextToken: str
class ListContactListsResponse:
    ContactLists: list[ContactList]; NextToken: str
class ListContactsResponse:
    Contacts: list[Contact]; NextToken: str
class ListCustomVerificationEmailTemplatesResponse:
    CustomVerificationEmailTemplates: list[CustomVerificationEmailTemplateMetadata]; NextToken: str
class ListDedicatedIpPoolsResponse:
    DedicatedIpPools: list[str]; NextToken: str
class ListDeliverabilityTestReportsResponse:
    DeliverabilityTestReports: list[DeliverabilityTestReport]; NextToken: str
class ListDomainDeliverabilityCampaignsResponse:
    DomainDeliverabilityCampaigns: list[DomainDeliverabilityCampaign]; NextToken: str
class ListEmailIdentitiesResponse:
    EmailIdentities: list[IdentityInfo]; NextToken: str
class ListEmailIdentityCertificatesResponse:
    Certificates: list[IdentityCertificate]; NextToken: str
class ListEmailTemplatesResponse:
    TemplatesMetadata: list[EmailTemplateMetadata]; NextToken: str
class ListExportJobsResponse:
    ExportJobs: list[ExportJobSummary]; NextToken: str
class ListImportJobsResponse:
    ImportJobs: list[ImportJobSummary]; NextToken: str
class ListMultiRegionEndpointsResponse:
    MultiRegionEndpoints: list[MultiRegionEndpoint]; NextToken: str
class ListRecommendationsResponse:
    Recommendations: list[Recommendation]; NextToken: str
class ListReputationEntitiesResponse:
    ReputationEntities: list[ReputationEntity]; NextToken: str
class ListResourceTenantsResponse:
    ResourceTenants: list[ResourceTenantMetadata]; NextToken: str
class ListSuppressedDestinationsResponse:
    SuppressedDestinationSummaries: list[SuppressedDestinationSummary]; NextToken: str
class ListTagsForResourceResponse:
    Tags: list[Tag]
class ListTenantResourcesResponse:
    TenantResources: list[TenantResource]; NextToken: str
class ListTenantsResponse:
    Tenants: list[TenantInfo]; NextToken: str
class MailFromAttributes:
    MailFromDomain: str; MailFromDomainStatus: _MailFromDomainStatus; BehaviorOnMxFailure: _BehaviorOnMxFailure
class MailboxValidation:
    IsValid: EmailAddressInsightsVerdict; Evaluations: EmailAddressInsightsMailboxEvaluations
class MessageInsightsDataSource:
    StartDate: str; EndDate: str; Include: MessageInsightsFilters; Exclude: MessageInsightsFilters; MaxResults: int
class MessageInsightsFilters:
    FromEmailAddress: list[str]; Destination: list[str]; Subject: list[str]; Isp: list[str]; TenantName: list[str]
    LastDeliveryEvent: list[DeliveryEventType]; LastEngagementEvent: list[EngagementEventType]
class MessageSecurityOptions:
    SigningScheme: _SigningScheme
class MessageTag:
    Name: str; Value: str
class MetricDataError:
    Id: str; Code: QueryErrorCode; Message: str
class MetricDataResult:
    Id: str; Timestamps: list[str]; Values: list[int]
class MetricsDataSource:
    Dimensions: dict[str, list[str]]; Namespace: MetricNamespace; Metrics: list[ExportMetric]; StartDate: str
    EndDate: str
class MultiRegionEndpoint:
    EndpointName: str; Status: _Status; EndpointId: str; Regions: list[str]; CreatedTimestamp: str
    LastUpdatedTimestamp: str
class OverallVolume:
    VolumeStatistics: _VolumeStatistics; ReadRatePercent: float; DomainIspPlacements: list[DomainIspPlacement]
class PinpointDestination:
    ApplicationArn: str
class PlacementStatistics:
    InboxPercentage: float; SpamPercentage: float; MissingPercentage: float; SpfPercentage: float
    DkimPercentage: float
class PricingAttributes:
    CurrentPlan: PricingPlan; NextPlan: PricingPlan
class PutAccountDedicatedIpWarmupAttributesResponse:
    ...
class PutAccountDetailsResponse:
    ...
class PutAccountPricingAttributesResponse:
    ...
class PutAccountSendingAttributesResponse:
    ...
class PutAccountSuppressionAttributesResponse:
    ...
class PutAccountVdmAttributesResponse:
    ...
class PutConfigurationSetArchivingOptionsResponse:
    ...
class PutConfigurationSetDeliveryOptionsResponse:
    ...
class PutConfigurationSetReputationOptionsResponse:
    ...
class PutConfigurationSetSendingOptionsResponse:
    ...
class PutConfigurationSetSuppressionOptionsResponse:
    ...
class PutConfigurationSetTrackingOptionsResponse:
    ...
class PutConfigurationSetVdmOptionsResponse:
    ...
class PutDedicatedIpInPoolResponse:
    ...
class PutDedicatedIpPoolScalingAttributesResponse:
    ...
class PutDedicatedIpWarmupAttributesResponse:
    ...
class PutDeliverabilityDashboardOptionResponse:
    ...
class PutEmailIdentityConfigurationSetAttributesResponse:
    ...
class PutEmailIdentityDkimAttributesResponse:
    ...
class PutEmailIdentityDkimSigningAttributesResponse:
    DkimStatus: _DkimStatus; DkimTokens: list[str]; SigningHostedZone: str
class PutEmailIdentityFeedbackAttributesResponse:
    ...
class PutEmailIdentityMailFromAttributesResponse:
    ...
class PutSuppressedDestinationResponse:
    ...
class PutTenantSuppressionAttributesResponse:
    ...
class Recommendation:
    ResourceArn: str; Type: RecommendationType; Description: str; Status: RecommendationStatus; CreatedTimestamp: str
    LastUpdatedTimestamp: str; Impact: RecommendationImpact
class ReputationEntity:
    ReputationEntityReference: str; ReputationEntityType: _ReputationEntityType; ReputationManagementPolicy: str
    CustomerManagedStatus: StatusRecord; AwsSesManagedStatus: StatusRecord; SendingStatusAggregate: SendingStatus
    ReputationImpact: RecommendationImpact
class ReputationOptions:
    ReputationMetricsEnabled: bool; LastFreshStart: str
class ResourceTenantMetadata:
    TenantName: str; TenantId: str; ResourceArn: str; AssociatedTimestamp: str
class ReviewDetails:
    Status: ReviewStatus; CaseId: str
class Route:
    Region: str
class SOARecord:
    PrimaryNameServer: str; AdminEmail: str; SerialNumber: int
class SendBulkEmailResponse:
    BulkEmailEntryResults: list[BulkEmailEntryResult]
class SendCustomVerificationEmailResponse:
    MessageId: str
class SendEmailResponse:
    MessageId: str
class SendQuota:
    Max24HourSend: float; MaxSendRate: float; SentLast24Hours: float
class SendingOptions:
    SendingEnabled: bool
class SigningScheme:
    DefaultScheme: DefaultSigningScheme; SmimeScheme: SmimeSigningScheme
class SmimeSigningScheme:
    SignatureFormat: _SignatureFormat
class SnsDestination:
    TopicArn: str
class StatusRecord:
    Status: SendingStatus; Cause: str; LastUpdatedTimestamp: str
class SuppressedDestination:
    EmailAddress: str; Reason: SuppressionListReason; LastUpdateTime: str; Attributes: SuppressedDestinationAttributes
    TenantName: str
class SuppressedDestinationAttributes:
    MessageId: str; FeedbackId: str
class SuppressedDestinationSummary:
    EmailAddress: str; Reason: SuppressionListReason; LastUpdateTime: str
class SuppressionAttributes:
    SuppressedReasons: list[SuppressionListReason]; ValidationAttributes: SuppressionValidationAttributes
class SuppressionConditionThreshold:
    ConditionThresholdEnabled: FeatureStatus; OverallConfidenceThreshold: SuppressionConfidenceThreshold
class SuppressionConfidenceThreshold:
    ConfidenceVerdictThreshold: SuppressionConfidenceVerdictThreshold
class SuppressionListDestination:
    SuppressionListImportAction: _SuppressionListImportAction
class SuppressionOptions:
    SuppressedReasons: list[SuppressionListReason]; SuppressionScope: SuppressionListScope
    ValidationOptions: SuppressionValidationOptions
class SuppressionValidationAttributes:
    ConditionThreshold: SuppressionConditionThreshold
class SuppressionValidationOptions:
    ConditionThreshold: SuppressionConditionThreshold
class Tag:
    Key: str; Value: str
class TagResourceResponse:
    ...
class Tenant:
    TenantName: str; TenantId: str; TenantArn: str; CreatedTimestamp: str; Tags: list[Tag]
    SendingStatus: _SendingStatus; SuppressionAttributes: TenantSuppressionAttributes
class TenantInfo:
    TenantName: str; TenantId: str; TenantArn: str; CreatedTimestamp: str; SendingStatus: _SendingStatus
class TenantResource:
    ResourceType: _ResourceType; ResourceArn: str
class TenantSuppressionAttributes:
    SuppressedReasons: list[SuppressionListReason]; SuppressionScope: SuppressionListScope
class TestRenderEmailTemplateResponse:
    RenderedTemplate: str
class Topic:
    TopicName: str; DisplayName: str; Description: str; DefaultSubscriptionStatus: SubscriptionStatus
class TopicPreference:
    TopicName: str; SubscriptionStatus: _SubscriptionStatus
class TrackingOptions:
    CustomRedirectDomain: str; HttpsPolicy: _HttpsPolicy
class UntagResourceResponse:
    ...
class UpdateConfigurationSetEventDestinationResponse:
    ...
class UpdateConfigurationSetResponse:
    ...
class UpdateContactListResponse:
    ...
class UpdateContactResponse:
    ...
class UpdateCustomVerificationEmailTemplateResponse:
    ...
class UpdateEmailIdentityPolicyResponse:
    ...
class UpdateEmailTemplateResponse:
    ...
class UpdateReputationEntityCustomerManagedStatusResponse:
    ...
class UpdateReputationEntityPolicyResponse:
    ...
class VdmAttributes:
    VdmEnabled: FeatureStatus; DashboardAttributes: _DashboardAttributes; GuardianAttributes: _GuardianAttributes
class VdmOptions:
    DashboardOptions: _DashboardOptions; GuardianOptions: _GuardianOptions
class VerificationInfo:
    LastCheckedTimestamp: str; LastSuccessTimestamp: str; ErrorType: VerificationError; SoaRecord: SOARecord
class VolumeStatistics:
    InboxRawCount: int; SpamRawCount: int; ProjectedInbox: int; ProjectedSpam: int

_T0 = TypeVar("_T0", default=AssociateEmailIdentityCertificateResponse)
_T1 = TypeVar("_T1", default=BatchGetMetricDataResponse)
_T2 = TypeVar("_T2", default=CancelExportJobResponse)
_T3 = TypeVar("_T3", default=CreateConfigurationSetResponse)
_T4 = TypeVar("_T4", default=CreateConfigurationSetEventDestinationResponse)
_T5 = TypeVar("_T5", default=CreateContactResponse)
_T6 = TypeVar("_T6", default=CreateContactListResponse)
_T7 = TypeVar("_T7", default=CreateCustomVerificationEmailTemplateResponse)
_T8 = TypeVar("_T8", default=CreateDedicatedIpPoolResponse)
_T9 = TypeVar("_T9", default=CreateDeliverabilityTestReportResponse)
_T10 = TypeVar("_T10", default=CreateEmailIdentityResponse)
_T11 = TypeVar("_T11", default=CreateEmailIdentityPolicyResponse)
_T12 = TypeVar("_T12", default=CreateEmailTemplateResponse)
_T13 = TypeVar("_T13", default=CreateExportJobResponse)
_T14 = TypeVar("_T14", default=CreateImportJobResponse)
_T15 = TypeVar("_T15", default=CreateMultiRegionEndpointResponse)
_T16 = TypeVar("_T16", default=CreateTenantResponse)
_T17 = TypeVar("_T17", default=CreateTenantResourceAssociationResponse)
_T18 = TypeVar("_T18", default=DeleteConfigurationSetResponse)
_T19 = TypeVar("_T19", default=DeleteConfigurationSetEventDestinationResponse)
_T20 = TypeVar("_T20", default=DeleteContactResponse)
_T21 = TypeVar("_T21", default=DeleteContactListResponse)
_T22 = TypeVar("_T22", default=DeleteCustomVerificationEmailTemplateResponse)
_T23 = TypeVar("_T23", default=DeleteDedicatedIpPoolResponse)
_T24 = TypeVar("_T24", default=DeleteEmailIdentityResponse)
_T25 = TypeVar("_T25", default=DeleteEmailIdentityPolicyResponse)
_T26 = TypeVar("_T26", default=DeleteEmailTemplateResponse)
_T27 = TypeVar("_T27", default=DeleteMultiRegionEndpointResponse)
_T28 = TypeVar("_T28", default=DeleteSuppressedDestinationResponse)
_T29 = TypeVar("_T29", default=DeleteTenantResponse)
_T30 = TypeVar("_T30", default=DeleteTenantResourceAssociationResponse)
_T31 = TypeVar("_T31", default=DisassociateEmailIdentityCertificateResponse)
_T32 = TypeVar("_T32", default=GetAccountResponse)
_T33 = TypeVar("_T33", default=GetBlacklistReportsResponse)
_T34 = TypeVar("_T34", default=GetConfigurationSetResponse)
_T35 = TypeVar("_T35", default=GetConfigurationSetEventDestinationsResponse)
_T36 = TypeVar("_T36", default=GetContactResponse)
_T37 = TypeVar("_T37", default=GetContactListResponse)
_T38 = TypeVar("_T38", default=GetCustomVerificationEmailTemplateResponse)
_T39 = TypeVar("_T39", default=GetDedicatedIpResponse)
_T40 = TypeVar("_T40", default=GetDedicatedIpPoolResponse)
_T41 = TypeVar("_T41", default=GetDedicatedIpsResponse)
_T42 = TypeVar("_T42", default=GetDeliverabilityDashboardOptionsResponse)
_T43 = TypeVar("_T43", default=GetDeliverabilityTestReportResponse)
_T44 = TypeVar("_T44", default=GetDomainDeliverabilityCampaignResponse)
_T45 = TypeVar("_T45", default=GetDomainStatisticsReportResponse)
_T46 = TypeVar("_T46", default=GetEmailAddressInsightsResponse)
_T47 = TypeVar("_T47", default=GetEmailIdentityResponse)
_T48 = TypeVar("_T48", default=GetEmailIdentityPoliciesResponse)
_T49 = TypeVar("_T49", default=GetEmailTemplateResponse)
_T50 = TypeVar("_T50", default=GetExportJobResponse)
_T51 = TypeVar("_T51", default=GetImportJobResponse)
_T52 = TypeVar("_T52", default=GetMessageInsightsResponse)
_T53 = TypeVar("_T53", default=GetMultiRegionEndpointResponse)
_T54 = TypeVar("_T54", default=GetReputationEntityResponse)
_T55 = TypeVar("_T55", default=GetSuppressedDestinationResponse)
_T56 = TypeVar("_T56", default=GetTenantResponse)
_T57 = TypeVar("_T57", default=ListConfigurationSetsResponse)
_T58 = TypeVar("_T58", default=ListContactListsResponse)
_T59 = TypeVar("_T59", default=ListContactsResponse)
_T60 = TypeVar("_T60", default=ListCustomVerificationEmailTemplatesResponse)
_T61 = TypeVar("_T61", default=ListDedicatedIpPoolsResponse)
_T62 = TypeVar("_T62", default=ListDeliverabilityTestReportsResponse)
_T63 = TypeVar("_T63", default=ListDomainDeliverabilityCampaignsResponse)
_T64 = TypeVar("_T64", default=ListEmailIdentitiesResponse)
_T65 = TypeVar("_T65", default=ListEmailIdentityCertificatesResponse)
_T66 = TypeVar("_T66", default=ListEmailTemplatesResponse)
_T67 = TypeVar("_T67", default=ListExportJobsResponse)
_T68 = TypeVar("_T68", default=ListImportJobsResponse)
_T69 = TypeVar("_T69", default=ListMultiRegionEndpointsResponse)
_T70 = TypeVar("_T70", default=ListRecommendationsResponse)
_T71 = TypeVar("_T71", default=ListReputationEntitiesResponse)
_T72 = TypeVar("_T72", default=ListResourceTenantsResponse)
_T73 = TypeVar("_T73", default=ListSuppressedDestinationsResponse)
_T74 = TypeVar("_T74", default=ListTagsForResourceResponse)
_T75 = TypeVar("_T75", default=ListTenantResourcesResponse)
_T76 = TypeVar("_T76", default=ListTenantsResponse)
_T77 = TypeVar("_T77", default=PutAccountDedicatedIpWarmupAttributesResponse)
_T78 = TypeVar("_T78", default=PutAccountDetailsResponse)
_T79 = TypeVar("_T79", default=PutAccountPricingAttributesResponse)
_T80 = TypeVar("_T80", default=PutAccountSendingAttributesResponse)
_T81 = TypeVar("_T81", default=PutAccountSuppressionAttributesResponse)
_T82 = TypeVar("_T82", default=PutAccountVdmAttributesResponse)
_T83 = TypeVar("_T83", default=PutConfigurationSetArchivingOptionsResponse)
_T84 = TypeVar("_T84", default=PutConfigurationSetDeliveryOptionsResponse)
_T85 = TypeVar("_T85", default=PutConfigurationSetReputationOptionsResponse)
_T86 = TypeVar("_T86", default=PutConfigurationSetSendingOptionsResponse)
_T87 = TypeVar("_T87", default=PutConfigurationSetSuppressionOptionsResponse)
_T88 = TypeVar("_T88", default=PutConfigurationSetTrackingOptionsResponse)
_T89 = TypeVar("_T89", default=PutConfigurationSetVdmOptionsResponse)
_T90 = TypeVar("_T90", default=PutDedicatedIpInPoolResponse)
_T91 = TypeVar("_T91", default=PutDedicatedIpPoolScalingAttributesResponse)
_T92 = TypeVar("_T92", default=PutDedicatedIpWarmupAttributesResponse)
_T93 = TypeVar("_T93", default=PutDeliverabilityDashboardOptionResponse)
_T94 = TypeVar("_T94", default=PutEmailIdentityConfigurationSetAttributesResponse)
_T95 = TypeVar("_T95", default=PutEmailIdentityDkimAttributesResponse)
_T96 = TypeVar("_T96", default=PutEmailIdentityDkimSigningAttributesResponse)
_T97 = TypeVar("_T97", default=PutEmailIdentityFeedbackAttributesResponse)
_T98 = TypeVar("_T98", default=PutEmailIdentityMailFromAttributesResponse)
_T99 = TypeVar("_T99", default=PutSuppressedDestinationResponse)
_T100 = TypeVar("_T100", default=PutTenantSuppressionAttributesResponse)
_T101 = TypeVar("_T101", default=SendBulkEmailResponse)
_T102 = TypeVar("_T102", default=SendCustomVerificationEmailResponse)
_T103 = TypeVar("_T103", default=SendEmailResponse)
_T104 = TypeVar("_T104", default=TagResourceResponse)
_T105 = TypeVar("_T105", default=TestRenderEmailTemplateResponse)
_T106 = TypeVar("_T106", default=UntagResourceResponse)
_T107 = TypeVar("_T107", default=UpdateConfigurationSetResponse)
_T108 = TypeVar("_T108", default=UpdateConfigurationSetEventDestinationResponse)
_T109 = TypeVar("_T109", default=UpdateContactResponse)
_T110 = TypeVar("_T110", default=UpdateContactListResponse)
_T111 = TypeVar("_T111", default=UpdateCustomVerificationEmailTemplateResponse)
_T112 = TypeVar("_T112", default=UpdateEmailIdentityPolicyResponse)
_T113 = TypeVar("_T113", default=UpdateEmailTemplateResponse)
_T114 = TypeVar("_T114", default=UpdateReputationEntityCustomerManagedStatusResponse)
_T115 = TypeVar("_T115", default=UpdateReputationEntityPolicyResponse)

class _AssociateEmailIdentityCertificate(CallOptions, total=False):
    EmailIdentity: Required[str]; FromAddress: str; CertificateArn: Required[str]
def associate_email_identity_certificate(name: str, /, *, result: type[_T0] = ..., select: Callable[[AssociateEmailIdentityCertificateResponse], _T0] = ..., **arguments: Unpack[_AssociateEmailIdentityCertificate]) -> Task[_T0]: ...

class _BatchGetMetricData(CallOptions, total=False):
    Queries: Required[Sequence[BatchGetMetricDataQueryDict]]
def batch_get_metric_data(name: str, /, *, result: type[_T1] = ..., select: Callable[[BatchGetMetricDataResponse], _T1] = ..., **arguments: Unpack[_BatchGetMetricData]) -> Task[_T1]: ...

class _CancelExportJob(CallOptions, total=False):
    JobId: Required[str]
def cancel_export_job(name: str, /, *, result: type[_T2] = ..., select: Callable[[CancelExportJobResponse], _T2] = ..., **arguments: Unpack[_CancelExportJob]) -> Task[_T2]: ...

class _CreateConfigurationSet(CallOptions, total=False):
    ConfigurationSetName: Required[str]; TrackingOptions: TrackingOptionsDict | _TrackingOptions
    DeliveryOptions: DeliveryOptionsDict | _DeliveryOptions
    ReputationOptions: ReputationOptionsDict | _ReputationOptions
    SendingOptions: SendingOptionsDict | _SendingOptions; Tags: Sequence[TagDict | Tag]
    SuppressionOptions: SuppressionOptionsDict | _SuppressionOptions; VdmOptions: VdmOptionsDict | _VdmOptions
    ArchivingOptions: ArchivingOptionsDict | _ArchivingOptions
    MessageSecurityOptions: MessageSecurityOptionsDict | _MessageSecurityOptions
def create_configuration_set(name: str, /, *, result: type[_T3] = ..., select: Callable[[CreateConfigurationSetResponse], _T3] = ..., **arguments: Unpack[_CreateConfigurationSet]) -> Task[_T3]: ...

class _CreateConfigurationSetEventDestination(CallOptions, total=False):
    ConfigurationSetName: Required[str]; EventDestinationName: Required[str]
    EventDestination: Required[EventDestinationDefinitionDict]
def create_configuration_set_event_destination(name: str, /, *, result: type[_T4] = ..., select: Callable[[CreateConfigurationSetEventDestinationResponse], _T4] = ..., **arguments: Unpack[_CreateConfigurationSetEventDestination]) -> Task[_T4]: ...

class _CreateContact(CallOptions, total=False):
    ContactListName: Required[str]; EmailAddress: Required[str]
    TopicPreferences: Sequence[TopicPreferenceDict | TopicPreference]; UnsubscribeAll: bool; AttributesData: str
def create_contact(name: str, /, *, result: type[_T5] = ..., select: Callable[[CreateContactResponse], _T5] = ..., **arguments: Unpack[_CreateContact]) -> Task[_T5]: ...

class _CreateContactList(CallOptions, total=False):
    ContactListName: Required[str]; Topics: Sequence[TopicDict | Topic]; Description: str
    Tags: Sequence[TagDict | Tag]
def create_contact_list(name: str, /, *, result: type[_T6] = ..., select: Callable[[CreateContactListResponse], _T6] = ..., **arguments: Unpack[_CreateContactList]) -> Task[_T6]: ...

class _CreateCustomVerificationEmailTemplate(CallOptions, total=False):
    TemplateName: Required[str]; FromEmailAddress: Required[str]; TemplateSubject: Required[str]
    TemplateContent: Required[str]; Tags: Sequence[TagDict | Tag]; SuccessRedirectionURL: Required[str]
    FailureRedirectionURL: Required[str]
def create_custom_verification_email_template(name: str, /, *, result: type[_T7] = ..., select: Callable[[CreateCustomVerificationEmailTemplateResponse], _T7] = ..., **arguments: Unpack[_CreateCustomVerificationEmailTemplate]) -> Task[_T7]: ...

class _CreateDedicatedIpPool(CallOptions, total=False):
    PoolName: Required[str]; Tags: Sequence[TagDict | Tag]; ScalingMode: _ScalingMode | str
def create_dedicated_ip_pool(name: str, /, *, result: type[_T8] = ..., select: Callable[[CreateDedicatedIpPoolResponse], _T8] = ..., **arguments: Unpack[_CreateDedicatedIpPool]) -> Task[_T8]: ...

class _CreateDeliverabilityTestReport(CallOptions, total=False):
    ReportName: str; FromEmailAddress: Required[str]; Content: Required[EmailContentDict]
    Tags: Sequence[TagDict | Tag]
def create_deliverability_test_report(name: str, /, *, result: type[_T9] = ..., select: Callable[[CreateDeliverabilityTestReportResponse], _T9] = ..., **arguments: Unpack[_CreateDeliverabilityTestReport]) -> Task[_T9]: ...

class _CreateEmailIdentity(CallOptions, total=False):
    EmailIdentity: Required[str]; Tags: Sequence[TagDict | Tag]; DkimSigningAttributes: DkimSigningAttributesDict
    ConfigurationSetName: str
def create_email_identity(name: str, /, *, result: type[_T10] = ..., select: Callable[[CreateEmailIdentityResponse], _T10] = ..., **arguments: Unpack[_CreateEmailIdentity]) -> Task[_T10]: ...

class _CreateEmailIdentityPolicy(CallOptions, total=False):
    EmailIdentity: Required[str]; PolicyName: Required[str]; Policy: Required[str]
def create_email_identity_policy(name: str, /, *, result: type[_T11] = ..., select: Callable[[CreateEmailIdentityPolicyResponse], _T11] = ..., **arguments: Unpack[_CreateEmailIdentityPolicy]) -> Task[_T11]: ...

class _CreateEmailTemplate(CallOptions, total=False):
    TemplateName: Required[str]; TemplateContent: Required[EmailTemplateContentDict | EmailTemplateContent]
    Tags: Sequence[TagDict | Tag]
def create_email_template(name: str, /, *, result: type[_T12] = ..., select: Callable[[CreateEmailTemplateResponse], _T12] = ..., **arguments: Unpack[_CreateEmailTemplate]) -> Task[_T12]: ...

class _CreateExportJob(CallOptions, total=False):
    ExportDataSource: Required[ExportDataSourceDict | _ExportDataSource]
    ExportDestination: Required[ExportDestinationDict | _ExportDestination]
def create_export_job(name: str, /, *, result: type[_T13] = ..., select: Callable[[CreateExportJobResponse], _T13] = ..., **arguments: Unpack[_CreateExportJob]) -> Task[_T13]: ...

class _CreateImportJob(CallOptions, total=False):
    ImportDestination: Required[ImportDestinationDict | _ImportDestination]
    ImportDataSource: Required[ImportDataSourceDict | _ImportDataSource]
def create_import_job(name: str, /, *, result: type[_T14] = ..., select: Callable[[CreateImportJobResponse], _T14] = ..., **arguments: Unpack[_CreateImportJob]) -> Task[_T14]: ...

class _CreateMultiRegionEndpoint(CallOptions, total=False):
    EndpointName: Required[str]; Details: Required[DetailsDict]; Tags: Sequence[TagDict | Tag]
def create_multi_region_endpoint(name: str, /, *, result: type[_T15] = ..., select: Callable[[CreateMultiRegionEndpointResponse], _T15] = ..., **arguments: Unpack[_CreateMultiRegionEndpoint]) -> Task[_T15]: ...

class _CreateTenant(CallOptions, total=False):
    TenantName: Required[str]; Tags: Sequence[TagDict | Tag]
    SuppressionAttributes: TenantSuppressionAttributesDict | TenantSuppressionAttributes
def create_tenant(name: str, /, *, result: type[_T16] = ..., select: Callable[[CreateTenantResponse], _T16] = ..., **arguments: Unpack[_CreateTenant]) -> Task[_T16]: ...

class _CreateTenantResourceAssociation(CallOptions, total=False):
    TenantName: Required[str]; ResourceArn: Required[str]
def create_tenant_resource_association(name: str, /, *, result: type[_T17] = ..., select: Callable[[CreateTenantResourceAssociationResponse], _T17] = ..., **arguments: Unpack[_CreateTenantResourceAssociation]) -> Task[_T17]: ...

class _DeleteConfigurationSet(CallOptions, total=False):
    ConfigurationSetName: Required[str]
def delete_configuration_set(name: str, /, *, result: type[_T18] = ..., select: Callable[[DeleteConfigurationSetResponse], _T18] = ..., **arguments: Unpack[_DeleteConfigurationSet]) -> Task[_T18]: ...

class _DeleteConfigurationSetEventDestination(CallOptions, total=False):
    ConfigurationSetName: Required[str]; EventDestinationName: Required[str]
def delete_configuration_set_event_destination(name: str, /, *, result: type[_T19] = ..., select: Callable[[DeleteConfigurationSetEventDestinationResponse], _T19] = ..., **arguments: Unpack[_DeleteConfigurationSetEventDestination]) -> Task[_T19]: ...

class _DeleteContact(CallOptions, total=False):
    ContactListName: Required[str]; EmailAddress: Required[str]
def delete_contact(name: str, /, *, result: type[_T20] = ..., select: Callable[[DeleteContactResponse], _T20] = ..., **arguments: Unpack[_DeleteContact]) -> Task[_T20]: ...

class _DeleteContactList(CallOptions, total=False):
    ContactListName: Required[str]
def delete_contact_list(name: str, /, *, result: type[_T21] = ..., select: Callable[[DeleteContactListResponse], _T21] = ..., **arguments: Unpack[_DeleteContactList]) -> Task[_T21]: ...

class _DeleteCustomVerificationEmailTemplate(CallOptions, total=False):
    TemplateName: Required[str]
def delete_custom_verification_email_template(name: str, /, *, result: type[_T22] = ..., select: Callable[[DeleteCustomVerificationEmailTemplateResponse], _T22] = ..., **arguments: Unpack[_DeleteCustomVerificationEmailTemplate]) -> Task[_T22]: ...

class _DeleteDedicatedIpPool(CallOptions, total=False):
    PoolName: Required[str]
def delete_dedicated_ip_pool(name: str, /, *, result: type[_T23] = ..., select: Callable[[DeleteDedicatedIpPoolResponse], _T23] = ..., **arguments: Unpack[_DeleteDedicatedIpPool]) -> Task[_T23]: ...

class _DeleteEmailIdentity(CallOptions, total=False):
    EmailIdentity: Required[str]
def delete_email_identity(name: str, /, *, result: type[_T24] = ..., select: Callable[[DeleteEmailIdentityResponse], _T24] = ..., **arguments: Unpack[_DeleteEmailIdentity]) -> Task[_T24]: ...

class _DeleteEmailIdentityPolicy(CallOptions, total=False):
    EmailIdentity: Required[str]; PolicyName: Required[str]
def delete_email_identity_policy(name: str, /, *, result: type[_T25] = ..., select: Callable[[DeleteEmailIdentityPolicyResponse], _T25] = ..., **arguments: Unpack[_DeleteEmailIdentityPolicy]) -> Task[_T25]: ...

class _DeleteEmailTemplate(CallOptions, total=False):
    TemplateName: Required[str]
def delete_email_template(name: str, /, *, result: type[_T26] = ..., select: Callable[[DeleteEmailTemplateResponse], _T26] = ..., **arguments: Unpack[_DeleteEmailTemplate]) -> Task[_T26]: ...

class _DeleteMultiRegionEndpoint(CallOptions, total=False):
    EndpointName: Required[str]
def delete_multi_region_endpoint(name: str, /, *, result: type[_T27] = ..., select: Callable[[DeleteMultiRegionEndpointResponse], _T27] = ..., **arguments: Unpack[_DeleteMultiRegionEndpoint]) -> Task[_T27]: ...

class _DeleteSuppressedDestination(CallOptions, total=False):
    EmailAddress: Required[str]; TenantName: str
def delete_suppressed_destination(name: str, /, *, result: type[_T28] = ..., select: Callable[[DeleteSuppressedDestinationResponse], _T28] = ..., **arguments: Unpack[_DeleteSuppressedDestination]) -> Task[_T28]: ...

class _DeleteTenant(CallOptions, total=False):
    TenantName: Required[str]
def delete_tenant(name: str, /, *, result: type[_T29] = ..., select: Callable[[DeleteTenantResponse], _T29] = ..., **arguments: Unpack[_DeleteTenant]) -> Task[_T29]: ...

class _DeleteTenantResourceAssociation(CallOptions, total=False):
    TenantName: Required[str]; ResourceArn: Required[str]
def delete_tenant_resource_association(name: str, /, *, result: type[_T30] = ..., select: Callable[[DeleteTenantResourceAssociationResponse], _T30] = ..., **arguments: Unpack[_DeleteTenantResourceAssociation]) -> Task[_T30]: ...

class _DisassociateEmailIdentityCertificate(CallOptions, total=False):
    EmailIdentity: Required[str]; FromAddress: str
def disassociate_email_identity_certificate(name: str, /, *, result: type[_T31] = ..., select: Callable[[DisassociateEmailIdentityCertificateResponse], _T31] = ..., **arguments: Unpack[_DisassociateEmailIdentityCertificate]) -> Task[_T31]: ...

class _GetAccount(CallOptions, total=False):
    ...
def get_account(name: str, /, *, result: type[_T32] = ..., select: Callable[[GetAccountResponse], _T32] = ..., **arguments: Unpack[_GetAccount]) -> Task[_T32]: ...

class _GetBlacklistReports(CallOptions, total=False):
    BlacklistItemNames: Required[Sequence[str]]
def get_blacklist_reports(name: str, /, *, result: type[_T33] = ..., select: Callable[[GetBlacklistReportsResponse], _T33] = ..., **arguments: Unpack[_GetBlacklistReports]) -> Task[_T33]: ...

class _GetConfigurationSet(CallOptions, total=False):
    ConfigurationSetName: Required[str]
def get_configuration_set(name: str, /, *, result: type[_T34] = ..., select: Callable[[GetConfigurationSetResponse], _T34] = ..., **arguments: Unpack[_GetConfigurationSet]) -> Task[_T34]: ...

class _GetConfigurationSetEventDestinations(CallOptions, total=False):
    ConfigurationSetName: Required[str]
def get_configuration_set_event_destinations(name: str, /, *, result: type[_T35] = ..., select: Callable[[GetConfigurationSetEventDestinationsResponse], _T35] = ..., **arguments: Unpack[_GetConfigurationSetEventDestinations]) -> Task[_T35]: ...

class _GetContact(CallOptions, total=False):
    ContactListName: Required[str]; EmailAddress: Required[str]
def get_contact(name: str, /, *, result: type[_T36] = ..., select: Callable[[GetContactResponse], _T36] = ..., **arguments: Unpack[_GetContact]) -> Task[_T36]: ...

class _GetContactList(CallOptions, total=False):
    ContactListName: Required[str]
def get_contact_list(name: str, /, *, result: type[_T37] = ..., select: Callable[[GetContactListResponse], _T37] = ..., **arguments: Unpack[_GetContactList]) -> Task[_T37]: ...

class _GetCustomVerificationEmailTemplate(CallOptions, total=False):
    TemplateName: Required[str]
def get_custom_verification_email_template(name: str, /, *, result: type[_T38] = ..., select: Callable[[GetCustomVerificationEmailTemplateResponse], _T38] = ..., **arguments: Unpack[_GetCustomVerificationEmailTemplate]) -> Task[_T38]: ...

class _GetDedicatedIp(CallOptions, total=False):
    Ip: Required[str]
def get_dedicated_ip(name: str, /, *, result: type[_T39] = ..., select: Callable[[GetDedicatedIpResponse], _T39] = ..., **arguments: Unpack[_GetDedicatedIp]) -> Task[_T39]: ...

class _GetDedicatedIpPool(CallOptions, total=False):
    PoolName: Required[str]
def get_dedicated_ip_pool(name: str, /, *, result: type[_T40] = ..., select: Callable[[GetDedicatedIpPoolResponse], _T40] = ..., **arguments: Unpack[_GetDedicatedIpPool]) -> Task[_T40]: ...

class _GetDedicatedIps(CallOptions, total=False):
    PoolName: str; NextToken: str; PageSize: int
def get_dedicated_ips(name: str, /, *, result: type[_T41] = ..., select: Callable[[GetDedicatedIpsResponse], _T41] = ..., **arguments: Unpack[_GetDedicatedIps]) -> Task[_T41]: ...

class _GetDeliverabilityDashboardOptions(CallOptions, total=False):
    ...
def get_deliverability_dashboard_options(name: str, /, *, result: type[_T42] = ..., select: Callable[[GetDeliverabilityDashboardOptionsResponse], _T42] = ..., **arguments: Unpack[_GetDeliverabilityDashboardOptions]) -> Task[_T42]: ...

class _GetDeliverabilityTestReport(CallOptions, total=False):
    ReportId: Required[str]
def get_deliverability_test_report(name: str, /, *, result: type[_T43] = ..., select: Callable[[GetDeliverabilityTestReportResponse], _T43] = ..., **arguments: Unpack[_GetDeliverabilityTestReport]) -> Task[_T43]: ...

class _GetDomainDeliverabilityCampaign(CallOptions, total=False):
    CampaignId: Required[str]
def get_domain_deliverability_campaign(name: str, /, *, result: type[_T44] = ..., select: Callable[[GetDomainDeliverabilityCampaignResponse], _T44] = ..., **arguments: Unpack[_GetDomainDeliverabilityCampaign]) -> Task[_T44]: ...

class _GetDomainStatisticsReport(CallOptions, total=False):
    Domain: Required[str]; StartDate: Required[str | datetime]; EndDate: Required[str | datetime]
def get_domain_statistics_report(name: str, /, *, result: type[_T45] = ..., select: Callable[[GetDomainStatisticsReportResponse], _T45] = ..., **arguments: Unpack[_GetDomainStatisticsReport]) -> Task[_T45]: ...

class _GetEmailAddressInsights(CallOptions, total=False):
    EmailAddress: Required[str]
def get_email_address_insights(name: str, /, *, result: type[_T46] = ..., select: Callable[[GetEmailAddressInsightsResponse], _T46] = ..., **arguments: Unpack[_GetEmailAddressInsights]) -> Task[_T46]: ...

class _GetEmailIdentity(CallOptions, total=False):
    EmailIdentity: Required[str]
def get_email_identity(name: str, /, *, result: type[_T47] = ..., select: Callable[[GetEmailIdentityResponse], _T47] = ..., **arguments: Unpack[_GetEmailIdentity]) -> Task[_T47]: ...

class _GetEmailIdentityPolicies(CallOptions, total=False):
    EmailIdentity: Required[str]
def get_email_identity_policies(name: str, /, *, result: type[_T48] = ..., select: Callable[[GetEmailIdentityPoliciesResponse], _T48] = ..., **arguments: Unpack[_GetEmailIdentityPolicies]) -> Task[_T48]: ...

class _GetEmailTemplate(CallOptions, total=False):
    TemplateName: Required[str]
def get_email_template(name: str, /, *, result: type[_T49] = ..., select: Callable[[GetEmailTemplateResponse], _T49] = ..., **arguments: Unpack[_GetEmailTemplate]) -> Task[_T49]: ...

class _GetExportJob(CallOptions, total=False):
    JobId: Required[str]
def get_export_job(name: str, /, *, result: type[_T50] = ..., select: Callable[[GetExportJobResponse], _T50] = ..., **arguments: Unpack[_GetExportJob]) -> Task[_T50]: ...

class _GetImportJob(CallOptions, total=False):
    JobId: Required[str]
def get_import_job(name: str, /, *, result: type[_T51] = ..., select: Callable[[GetImportJobResponse], _T51] = ..., **arguments: Unpack[_GetImportJob]) -> Task[_T51]: ...

class _GetMessageInsights(CallOptions, total=False):
    MessageId: Required[str]
def get_message_insights(name: str, /, *, result: type[_T52] = ..., select: Callable[[GetMessageInsightsResponse], _T52] = ..., **arguments: Unpack[_GetMessageInsights]) -> Task[_T52]: ...

class _GetMultiRegionEndpoint(CallOptions, total=False):
    EndpointName: Required[str]
def get_multi_region_endpoint(name: str, /, *, result: type[_T53] = ..., select: Callable[[GetMultiRegionEndpointResponse], _T53] = ..., **arguments: Unpack[_GetMultiRegionEndpoint]) -> Task[_T53]: ...

class _GetReputationEntity(CallOptions, total=False):
    ReputationEntityReference: Required[str]; ReputationEntityType: Required[_ReputationEntityType | str]
def get_reputation_entity(name: str, /, *, result: type[_T54] = ..., select: Callable[[GetReputationEntityResponse], _T54] = ..., **arguments: Unpack[_GetReputationEntity]) -> Task[_T54]: ...

class _GetSuppressedDestination(CallOptions, total=False):
    EmailAddress: Required[str]; TenantName: str
def get_suppressed_destination(name: str, /, *, result: type[_T55] = ..., select: Callable[[GetSuppressedDestinationResponse], _T55] = ..., **arguments: Unpack[_GetSuppressedDestination]) -> Task[_T55]: ...

class _GetTenant(CallOptions, total=False):
    TenantName: Required[str]
def get_tenant(name: str, /, *, result: type[_T56] = ..., select: Callable[[GetTenantResponse], _T56] = ..., **arguments: Unpack[_GetTenant]) -> Task[_T56]: ...

class _ListConfigurationSets(CallOptions, total=False):
    Filter: Mapping[str, str]; NextToken: str; PageSize: int
def list_configuration_sets(name: str, /, *, result: type[_T57] = ..., select: Callable[[ListConfigurationSetsResponse], _T57] = ..., **arguments: Unpack[_ListConfigurationSets]) -> Task[_T57]: ...

class _ListContactLists(CallOptions, total=False):
    PageSize: int; NextToken: str
def list_contact_lists(name: str, /, *, result: type[_T58] = ..., select: Callable[[ListContactListsResponse], _T58] = ..., **arguments: Unpack[_ListContactLists]) -> Task[_T58]: ...

class _ListContacts(CallOptions, total=False):
    ContactListName: Required[str]; Filter: ListContactsFilterDict; PageSize: int; NextToken: str
def list_contacts(name: str, /, *, result: type[_T59] = ..., select: Callable[[ListContactsResponse], _T59] = ..., **arguments: Unpack[_ListContacts]) -> Task[_T59]: ...

class _ListCustomVerificationEmailTemplates(CallOptions, total=False):
    NextToken: str; PageSize: int
def list_custom_verification_email_templates(name: str, /, *, result: type[_T60] = ..., select: Callable[[ListCustomVerificationEmailTemplatesResponse], _T60] = ..., **arguments: Unpack[_ListCustomVerificationEmailTemplates]) -> Task[_T60]: ...

class _ListDedicatedIpPools(CallOptions, total=False):
    NextToken: str; PageSize: int
def list_dedicated_ip_pools(name: str, /, *, result: type[_T61] = ..., select: Callable[[ListDedicatedIpPoolsResponse], _T61] = ..., **arguments: Unpack[_ListDedicatedIpPools]) -> Task[_T61]: ...

class _ListDeliverabilityTestReports(CallOptions, total=False):
    NextToken: str; PageSize: int
def list_deliverability_test_reports(name: str, /, *, result: type[_T62] = ..., select: Callable[[ListDeliverabilityTestReportsResponse], _T62] = ..., **arguments: Unpack[_ListDeliverabilityTestReports]) -> Task[_T62]: ...

class _ListDomainDeliverabilityCampaigns(CallOptions, total=False):
    StartDate: Required[str | datetime]; EndDate: Required[str | datetime]; SubscribedDomain: Required[str]
    NextToken: str; PageSize: int
def list_domain_deliverability_campaigns(name: str, /, *, result: type[_T63] = ..., select: Callable[[ListDomainDeliverabilityCampaignsResponse], _T63] = ..., **arguments: Unpack[_ListDomainDeliverabilityCampaigns]) -> Task[_T63]: ...

class _ListEmailIdentities(CallOptions, total=False):
    Filter: Mapping[str, str]; NextToken: str; PageSize: int
def list_email_identities(name: str, /, *, result: type[_T64] = ..., select: Callable[[ListEmailIdentitiesResponse], _T64] = ..., **arguments: Unpack[_ListEmailIdentities]) -> Task[_T64]: ...

class _ListEmailIdentityCertificates(CallOptions, total=False):
    EmailIdentity: Required[str]; NextToken: str; PageSize: int
def list_email_identity_certificates(name: str, /, *, result: type[_T65] = ..., select: Callable[[ListEmailIdentityCertificatesResponse], _T65] = ..., **arguments: Unpack[_ListEmailIdentityCertificates]) -> Task[_T65]: ...

class _ListEmailTemplates(CallOptions, total=False):
    NextToken: str; PageSize: int
def list_email_templates(name: str, /, *, result: type[_T66] = ..., select: Callable[[ListEmailTemplatesResponse], _T66] = ..., **arguments: Unpack[_ListEmailTemplates]) -> Task[_T66]: ...

class _ListExportJobs(CallOptions, total=False):
    NextToken: str; PageSize: int; ExportSourceType: _ExportSourceType | str; JobStatus: _JobStatus | str
def list_export_jobs(name: str, /, *, result: type[_T67] = ..., select: Callable[[ListExportJobsResponse], _T67] = ..., **arguments: Unpack[_ListExportJobs]) -> Task[_T67]: ...

class _ListImportJobs(CallOptions, total=False):
    ImportDestinationType: _ImportDestinationType | str; NextToken: str; PageSize: int
def list_import_jobs(name: str, /, *, result: type[_T68] = ..., select: Callable[[ListImportJobsResponse], _T68] = ..., **arguments: Unpack[_ListImportJobs]) -> Task[_T68]: ...

class _ListMultiRegionEndpoints(CallOptions, total=False):
    NextToken: str; PageSize: int
def list_multi_region_endpoints(name: str, /, *, result: type[_T69] = ..., select: Callable[[ListMultiRegionEndpointsResponse], _T69] = ..., **arguments: Unpack[_ListMultiRegionEndpoints]) -> Task[_T69]: ...

class _ListRecommendations(CallOptions, total=False):
    Filter: Mapping[str, str]; NextToken: str; PageSize: int
def list_recommendations(name: str, /, *, result: type[_T70] = ..., select: Callable[[ListRecommendationsResponse], _T70] = ..., **arguments: Unpack[_ListRecommendations]) -> Task[_T70]: ...

class _ListReputationEntities(CallOptions, total=False):
    Filter: Mapping[str, str]; NextToken: str; PageSize: int
def list_reputation_entities(name: str, /, *, result: type[_T71] = ..., select: Callable[[ListReputationEntitiesResponse], _T71] = ..., **arguments: Unpack[_ListReputationEntities]) -> Task[_T71]: ...

class _ListResourceTenants(CallOptions, total=False):
    ResourceArn: Required[str]; PageSize: int; NextToken: str
def list_resource_tenants(name: str, /, *, result: type[_T72] = ..., select: Callable[[ListResourceTenantsResponse], _T72] = ..., **arguments: Unpack[_ListResourceTenants]) -> Task[_T72]: ...

class _ListSuppressedDestinations(CallOptions, total=False):
    TenantName: str; Reasons: Sequence[SuppressionListReason | str]; StartDate: str | datetime
    EndDate: str | datetime; NextToken: str; PageSize: int
def list_suppressed_destinations(name: str, /, *, result: type[_T73] = ..., select: Callable[[ListSuppressedDestinationsResponse], _T73] = ..., **arguments: Unpack[_ListSuppressedDestinations]) -> Task[_T73]: ...

class _ListTagsForResource(CallOptions, total=False):
    ResourceArn: Required[str]
def list_tags_for_resource(name: str, /, *, result: type[_T74] = ..., select: Callable[[ListTagsForResourceResponse], _T74] = ..., **arguments: Unpack[_ListTagsForResource]) -> Task[_T74]: ...

class _ListTenantResources(CallOptions, total=False):
    TenantName: Required[str]; Filter: Mapping[str, str]; PageSize: int; NextToken: str
def list_tenant_resources(name: str, /, *, result: type[_T75] = ..., select: Callable[[ListTenantResourcesResponse], _T75] = ..., **arguments: Unpack[_ListTenantResources]) -> Task[_T75]: ...

class _ListTenants(CallOptions, total=False):
    Filter: Mapping[str, str]; NextToken: str; PageSize: int
def list_tenants(name: str, /, *, result: type[_T76] = ..., select: Callable[[ListTenantsResponse], _T76] = ..., **arguments: Unpack[_ListTenants]) -> Task[_T76]: ...

class _PutAccountDedicatedIpWarmupAttributes(CallOptions, total=False):
    AutoWarmupEnabled: bool
def put_account_dedicated_ip_warmup_attributes(name: str, /, *, result: type[_T77] = ..., select: Callable[[PutAccountDedicatedIpWarmupAttributesResponse], _T77] = ..., **arguments: Unpack[_PutAccountDedicatedIpWarmupAttributes]) -> Task[_T77]: ...

class _PutAccountDetails(CallOptions, total=False):
    MailType: Required[_MailType | str]; WebsiteURL: Required[str]; ContactLanguage: _ContactLanguage | str
    UseCaseDescription: str; AdditionalContactEmailAddresses: Sequence[str]; ProductionAccessEnabled: bool
def put_account_details(name: str, /, *, result: type[_T78] = ..., select: Callable[[PutAccountDetailsResponse], _T78] = ..., **arguments: Unpack[_PutAccountDetails]) -> Task[_T78]: ...

class _PutAccountPricingAttributes(CallOptions, total=False):
    Plan: Required[PricingPlan | str]
def put_account_pricing_attributes(name: str, /, *, result: type[_T79] = ..., select: Callable[[PutAccountPricingAttributesResponse], _T79] = ..., **arguments: Unpack[_PutAccountPricingAttributes]) -> Task[_T79]: ...

class _PutAccountSendingAttributes(CallOptions, total=False):
    SendingEnabled: bool
def put_account_sending_attributes(name: str, /, *, result: type[_T80] = ..., select: Callable[[PutAccountSendingAttributesResponse], _T80] = ..., **arguments: Unpack[_PutAccountSendingAttributes]) -> Task[_T80]: ...

class _PutAccountSuppressionAttributes(CallOptions, total=False):
    SuppressedReasons: Sequence[SuppressionListReason | str]
    ValidationAttributes: SuppressionValidationAttributesDict | SuppressionValidationAttributes
def put_account_suppression_attributes(name: str, /, *, result: type[_T81] = ..., select: Callable[[PutAccountSuppressionAttributesResponse], _T81] = ..., **arguments: Unpack[_PutAccountSuppressionAttributes]) -> Task[_T81]: ...

class _PutAccountVdmAttributes(CallOptions, total=False):
    VdmAttributes: Required[VdmAttributesDict | _VdmAttributes]
def put_account_vdm_attributes(name: str, /, *, result: type[_T82] = ..., select: Callable[[PutAccountVdmAttributesResponse], _T82] = ..., **arguments: Unpack[_PutAccountVdmAttributes]) -> Task[_T82]: ...

class _PutConfigurationSetArchivingOptions(CallOptions, total=False):
    ConfigurationSetName: Required[str]; ArchiveArn: str
def put_configuration_set_archiving_options(name: str, /, *, result: type[_T83] = ..., select: Callable[[PutConfigurationSetArchivingOptionsResponse], _T83] = ..., **arguments: Unpack[_PutConfigurationSetArchivingOptions]) -> Task[_T83]: ...

class _PutConfigurationSetDeliveryOptions(CallOptions, total=False):
    ConfigurationSetName: Required[str]; TlsPolicy: _TlsPolicy | str; SendingPoolName: str; MaxDeliverySeconds: int
def put_configuration_set_delivery_options(name: str, /, *, result: type[_T84] = ..., select: Callable[[PutConfigurationSetDeliveryOptionsResponse], _T84] = ..., **arguments: Unpack[_PutConfigurationSetDeliveryOptions]) -> Task[_T84]: ...

class _PutConfigurationSetReputationOptions(CallOptions, total=False):
    ConfigurationSetName: Required[str]; ReputationMetricsEnabled: bool
def put_configuration_set_reputation_options(name: str, /, *, result: type[_T85] = ..., select: Callable[[PutConfigurationSetReputationOptionsResponse], _T85] = ..., **arguments: Unpack[_PutConfigurationSetReputationOptions]) -> Task[_T85]: ...

class _PutConfigurationSetSendingOptions(CallOptions, total=False):
    ConfigurationSetName: Required[str]; SendingEnabled: bool
def put_configuration_set_sending_options(name: str, /, *, result: type[_T86] = ..., select: Callable[[PutConfigurationSetSendingOptionsResponse], _T86] = ..., **arguments: Unpack[_PutConfigurationSetSendingOptions]) -> Task[_T86]: ...

class _PutConfigurationSetSuppressionOptions(CallOptions, total=False):
    ConfigurationSetName: Required[str]; SuppressionScope: SuppressionListScope | str
    SuppressedReasons: Sequence[SuppressionListReason | str]
    ValidationOptions: SuppressionValidationOptionsDict | SuppressionValidationOptions
def put_configuration_set_suppression_options(name: str, /, *, result: type[_T87] = ..., select: Callable[[PutConfigurationSetSuppressionOptionsResponse], _T87] = ..., **arguments: Unpack[_PutConfigurationSetSuppressionOptions]) -> Task[_T87]: ...

class _PutConfigurationSetTrackingOptions(CallOptions, total=False):
    ConfigurationSetName: Required[str]; CustomRedirectDomain: str; HttpsPolicy: _HttpsPolicy | str
def put_configuration_set_tracking_options(name: str, /, *, result: type[_T88] = ..., select: Callable[[PutConfigurationSetTrackingOptionsResponse], _T88] = ..., **arguments: Unpack[_PutConfigurationSetTrackingOptions]) -> Task[_T88]: ...

class _PutConfigurationSetVdmOptions(CallOptions, total=False):
    ConfigurationSetName: Required[str]; VdmOptions: VdmOptionsDict | _VdmOptions
def put_configuration_set_vdm_options(name: str, /, *, result: type[_T89] = ..., select: Callable[[PutConfigurationSetVdmOptionsResponse], _T89] = ..., **arguments: Unpack[_PutConfigurationSetVdmOptions]) -> Task[_T89]: ...

class _PutDedicatedIpInPool(CallOptions, total=False):
    Ip: Required[str]; DestinationPoolName: Required[str]
def put_dedicated_ip_in_pool(name: str, /, *, result: type[_T90] = ..., select: Callable[[PutDedicatedIpInPoolResponse], _T90] = ..., **arguments: Unpack[_PutDedicatedIpInPool]) -> Task[_T90]: ...

class _PutDedicatedIpPoolScalingAttributes(CallOptions, total=False):
    PoolName: Required[str]; ScalingMode: Required[_ScalingMode | str]
def put_dedicated_ip_pool_scaling_attributes(name: str, /, *, result: type[_T91] = ..., select: Callable[[PutDedicatedIpPoolScalingAttributesResponse], _T91] = ..., **arguments: Unpack[_PutDedicatedIpPoolScalingAttributes]) -> Task[_T91]: ...

class _PutDedicatedIpWarmupAttributes(CallOptions, total=False):
    Ip: Required[str]; WarmupPercentage: Required[int]
def put_dedicated_ip_warmup_attributes(name: str, /, *, result: type[_T92] = ..., select: Callable[[PutDedicatedIpWarmupAttributesResponse], _T92] = ..., **arguments: Unpack[_PutDedicatedIpWarmupAttributes]) -> Task[_T92]: ...

class _PutDeliverabilityDashboardOption(CallOptions, total=False):
    DashboardEnabled: Required[bool]
    SubscribedDomains: Sequence[DomainDeliverabilityTrackingOptionDict | DomainDeliverabilityTrackingOption]
def put_deliverability_dashboard_option(name: str, /, *, result: type[_T93] = ..., select: Callable[[PutDeliverabilityDashboardOptionResponse], _T93] = ..., **arguments: Unpack[_PutDeliverabilityDashboardOption]) -> Task[_T93]: ...

class _PutEmailIdentityConfigurationSetAttributes(CallOptions, total=False):
    EmailIdentity: Required[str]; ConfigurationSetName: str
def put_email_identity_configuration_set_attributes(name: str, /, *, result: type[_T94] = ..., select: Callable[[PutEmailIdentityConfigurationSetAttributesResponse], _T94] = ..., **arguments: Unpack[_PutEmailIdentityConfigurationSetAttributes]) -> Task[_T94]: ...

class _PutEmailIdentityDkimAttributes(CallOptions, total=False):
    EmailIdentity: Required[str]; SigningEnabled: bool
def put_email_identity_dkim_attributes(name: str, /, *, result: type[_T95] = ..., select: Callable[[PutEmailIdentityDkimAttributesResponse], _T95] = ..., **arguments: Unpack[_PutEmailIdentityDkimAttributes]) -> Task[_T95]: ...

class _PutEmailIdentityDkimSigningAttributes(CallOptions, total=False):
    EmailIdentity: Required[str]; SigningAttributesOrigin: Required[DkimSigningAttributesOrigin | str]
    SigningAttributes: DkimSigningAttributesDict
def put_email_identity_dkim_signing_attributes(name: str, /, *, result: type[_T96] = ..., select: Callable[[PutEmailIdentityDkimSigningAttributesResponse], _T96] = ..., **arguments: Unpack[_PutEmailIdentityDkimSigningAttributes]) -> Task[_T96]: ...

class _PutEmailIdentityFeedbackAttributes(CallOptions, total=False):
    EmailIdentity: Required[str]; EmailForwardingEnabled: bool
def put_email_identity_feedback_attributes(name: str, /, *, result: type[_T97] = ..., select: Callable[[PutEmailIdentityFeedbackAttributesResponse], _T97] = ..., **arguments: Unpack[_PutEmailIdentityFeedbackAttributes]) -> Task[_T97]: ...

class _PutEmailIdentityMailFromAttributes(CallOptions, total=False):
    EmailIdentity: Required[str]; MailFromDomain: str; BehaviorOnMxFailure: _BehaviorOnMxFailure | str
def put_email_identity_mail_from_attributes(name: str, /, *, result: type[_T98] = ..., select: Callable[[PutEmailIdentityMailFromAttributesResponse], _T98] = ..., **arguments: Unpack[_PutEmailIdentityMailFromAttributes]) -> Task[_T98]: ...

class _PutSuppressedDestination(CallOptions, total=False):
    EmailAddress: Required[str]; Reason: Required[SuppressionListReason | str]; TenantName: str
def put_suppressed_destination(name: str, /, *, result: type[_T99] = ..., select: Callable[[PutSuppressedDestinationResponse], _T99] = ..., **arguments: Unpack[_PutSuppressedDestination]) -> Task[_T99]: ...

class _PutTenantSuppressionAttributes(CallOptions, total=False):
    TenantName: Required[str]; SuppressedReasons: Sequence[SuppressionListReason | str]
    SuppressionScope: SuppressionListScope | str
def put_tenant_suppression_attributes(name: str, /, *, result: type[_T100] = ..., select: Callable[[PutTenantSuppressionAttributesResponse], _T100] = ..., **arguments: Unpack[_PutTenantSuppressionAttributes]) -> Task[_T100]: ...

class _SendBulkEmail(CallOptions, total=False):
    FromEmailAddress: str; FromEmailAddressIdentityArn: str; ReplyToAddresses: Sequence[str]
    FeedbackForwardingEmailAddress: str; FeedbackForwardingEmailAddressIdentityArn: str
    DefaultEmailTags: Sequence[MessageTagDict | MessageTag]; DefaultContent: Required[BulkEmailContentDict]
    BulkEmailEntries: Required[Sequence[BulkEmailEntryDict]]; ConfigurationSetName: str; EndpointId: str
    TenantName: str; ConfigurationOverrides: ConfigurationOverridesDict
def send_bulk_email(name: str, /, *, result: type[_T101] = ..., select: Callable[[SendBulkEmailResponse], _T101] = ..., **arguments: Unpack[_SendBulkEmail]) -> Task[_T101]: ...

class _SendCustomVerificationEmail(CallOptions, total=False):
    EmailAddress: Required[str]; TemplateName: Required[str]; ConfigurationSetName: str
def send_custom_verification_email(name: str, /, *, result: type[_T102] = ..., select: Callable[[SendCustomVerificationEmailResponse], _T102] = ..., **arguments: Unpack[_SendCustomVerificationEmail]) -> Task[_T102]: ...

class _SendEmail(CallOptions, total=False):
    FromEmailAddress: str; FromEmailAddressIdentityArn: str; Destination: DestinationDict
    ReplyToAddresses: Sequence[str]; FeedbackForwardingEmailAddress: str
    FeedbackForwardingEmailAddressIdentityArn: str; Content: Required[EmailContentDict]
    EmailTags: Sequence[MessageTagDict | MessageTag]; ConfigurationSetName: str; EndpointId: str; TenantName: str
    ListManagementOptions: ListManagementOptionsDict; ConfigurationOverrides: ConfigurationOverridesDict
def send_email(name: str, /, *, result: type[_T103] = ..., select: Callable[[SendEmailResponse], _T103] = ..., **arguments: Unpack[_SendEmail]) -> Task[_T103]: ...

class _TagResource(CallOptions, total=False):
    ResourceArn: Required[str]; Tags: Required[Sequence[TagDict | Tag]]
def tag_resource(name: str, /, *, result: type[_T104] = ..., select: Callable[[TagResourceResponse], _T104] = ..., **arguments: Unpack[_TagResource]) -> Task[_T104]: ...

class _TestRenderEmailTemplate(CallOptions, total=False):
    TemplateName: Required[str]; TemplateData: Required[str]
def test_render_email_template(name: str, /, *, result: type[_T105] = ..., select: Callable[[TestRenderEmailTemplateResponse], _T105] = ..., **arguments: Unpack[_TestRenderEmailTemplate]) -> Task[_T105]: ...

class _UntagResource(CallOptions, total=False):
    ResourceArn: Required[str]; TagKeys: Required[Sequence[str]]
def untag_resource(name: str, /, *, result: type[_T106] = ..., select: Callable[[UntagResourceResponse], _T106] = ..., **arguments: Unpack[_UntagResource]) -> Task[_T106]: ...

class _UpdateConfigurationSet(CallOptions, total=False):
    ConfigurationSetName: Required[str]; MessageSecurityOptions: MessageSecurityOptionsDict | _MessageSecurityOptions
def update_configuration_set(name: str, /, *, result: type[_T107] = ..., select: Callable[[UpdateConfigurationSetResponse], _T107] = ..., **arguments: Unpack[_UpdateConfigurationSet]) -> Task[_T107]: ...

class _UpdateConfigurationSetEventDestination(CallOptions, total=False):
    ConfigurationSetName: Required[str]; EventDestinationName: Required[str]
    EventDestination: Required[EventDestinationDefinitionDict]
def update_configuration_set_event_destination(name: str, /, *, result: type[_T108] = ..., select: Callable[[UpdateConfigurationSetEventDestinationResponse], _T108] = ..., **arguments: Unpack[_UpdateConfigurationSetEventDestination]) -> Task[_T108]: ...

class _UpdateContact(CallOptions, total=False):
    ContactListName: Required[str]; EmailAddress: Required[str]
    TopicPreferences: Sequence[TopicPreferenceDict | TopicPreference]; UnsubscribeAll: bool; AttributesData: str
def update_contact(name: str, /, *, result: type[_T109] = ..., select: Callable[[UpdateContactResponse], _T109] = ..., **arguments: Unpack[_UpdateContact]) -> Task[_T109]: ...

class _UpdateContactList(CallOptions, total=False):
    ContactListName: Required[str]; Topics: Sequence[TopicDict | Topic]; Description: str
def update_contact_list(name: str, /, *, result: type[_T110] = ..., select: Callable[[UpdateContactListResponse], _T110] = ..., **arguments: Unpack[_UpdateContactList]) -> Task[_T110]: ...

class _UpdateCustomVerificationEmailTemplate(CallOptions, total=False):
    TemplateName: Required[str]; FromEmailAddress: Required[str]; TemplateSubject: Required[str]
    TemplateContent: Required[str]; SuccessRedirectionURL: Required[str]; FailureRedirectionURL: Required[str]
def update_custom_verification_email_template(name: str, /, *, result: type[_T111] = ..., select: Callable[[UpdateCustomVerificationEmailTemplateResponse], _T111] = ..., **arguments: Unpack[_UpdateCustomVerificationEmailTemplate]) -> Task[_T111]: ...

class _UpdateEmailIdentityPolicy(CallOptions, total=False):
    EmailIdentity: Required[str]; PolicyName: Required[str]; Policy: Required[str]
def update_email_identity_policy(name: str, /, *, result: type[_T112] = ..., select: Callable[[UpdateEmailIdentityPolicyResponse], _T112] = ..., **arguments: Unpack[_UpdateEmailIdentityPolicy]) -> Task[_T112]: ...

class _UpdateEmailTemplate(CallOptions, total=False):
    TemplateName: Required[str]; TemplateContent: Required[EmailTemplateContentDict | EmailTemplateContent]
def update_email_template(name: str, /, *, result: type[_T113] = ..., select: Callable[[UpdateEmailTemplateResponse], _T113] = ..., **arguments: Unpack[_UpdateEmailTemplate]) -> Task[_T113]: ...

class _UpdateReputationEntityCustomerManagedStatus(CallOptions, total=False):
    ReputationEntityType: Required[_ReputationEntityType | str]; ReputationEntityReference: Required[str]
    SendingStatus: Required[_SendingStatus | str]
def update_reputation_entity_customer_managed_status(name: str, /, *, result: type[_T114] = ..., select: Callable[[UpdateReputationEntityCustomerManagedStatusResponse], _T114] = ..., **arguments: Unpack[_UpdateReputationEntityCustomerManagedStatus]) -> Task[_T114]: ...

class _UpdateReputationEntityPolicy(CallOptions, total=False):
    ReputationEntityType: Required[_ReputationEntityType | str]; ReputationEntityReference: Required[str]
    ReputationEntityPolicy: Required[str]
def update_reputation_entity_policy(name: str, /, *, result: type[_T115] = ..., select: Callable[[UpdateReputationEntityPolicyResponse], _T115] = ..., **arguments: Unpack[_UpdateReputationEntityPolicy]) -> Task[_T115]: ...
